"""Figures about the same thing that cannot all be true.

A library may have hundreds of thousands of figures of one thing, so they are not compared pair by pair: those that a
figure can conflict with are kept as a tree of intervals, which finds the first that has no number in common with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from innofacts.compare.comparability import LASTING
from innofacts.compare.replacements import publishers, superseding, vintage_rank
from innofacts.factfiles.facts import Fact
from innofacts.values.intervals import Interval
from innofacts.values.units import PERCENT

_Place = tuple[object, ...]
_Issue = tuple[int, frozenset[str]]
"""The rank of a vintage and the names of its publishers; no names without a vintage."""


def earliest_conflicts(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each fact that conflicts with an earlier one, and the first that it conflicts with.

    Two facts conflict if they have the same measure, place, basis, scope, nature, period and unit, neither replaces the
    other, and their intervals do not meet. Sources may contradict each other: a note on either fact is the place to say
    so.
    """
    groups: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.quantity is not None and fact.measure and fact.period:
            first = None if fact.nature in LASTING else fact.period.first
            said = (fact.measure, fact.place, fact.basis, fact.scope, fact.nature)
            groups[first, fact.period.last, *(text.casefold() for text in said)].append(fact)
    for group in groups.values():
        if len(group) > 1:
            yield from _conflicts_in(group)


def _conflicts_in(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each of some facts about one thing that conflicts with an earlier one, and the first such fact."""
    known: dict[_Place, dict[_Issue, _Statements]] = defaultdict(lambda: defaultdict(_Statements))
    for position, fact in enumerate(facts):
        issue = vintage_rank(fact), publishers(fact.source) if fact.vintage else frozenset()
        found = [
            conflict
            for place, interval in _sought(fact)
            for other, statements in known.get(place, {}).items()
            if not _may_replace(issue, other) and (conflict := statements.first_conflict(fact, interval))
        ]
        if found:
            yield fact, min(found, key=lambda conflict: conflict[0])[1]
        for place, interval in _kept(fact):
            known[place][issue].add(position, fact, interval)


def _may_replace(one: _Issue, other: _Issue) -> bool:
    """Return whether a figure of one issue replaces one of the other: a later vintage of the same publisher."""
    return one[0] != other[0] and min(one[0], other[0]) >= 0 and not one[1].isdisjoint(other[1])


# The places of facts have three parts. Unit: that of a percentage may leave open what it is a percentage of. Source: a
# fact with a note is compared only with those of its own source, any other also with all that have no note, whose part
# is None. Whether whole things are counted: if both facts do, their intervals are compared as whole numbers.


def _kept(fact: Fact) -> Iterator[tuple[_Place, Interval]]:
    """Yield each place in which a fact is kept, with its interval as it is compared there."""
    figure, interval = fact.stated()
    key = figure.unit.key.casefold()
    for unit in (key, PERCENT) if figure.unit.kind == PERCENT else (key,):
        for source in (id(fact.source),) if fact.note else (id(fact.source), None):
            yield (unit, source, interval.whole), interval.tightened()
            yield (unit, source, None), interval


def _sought(fact: Fact) -> Iterator[tuple[_Place, Interval]]:
    """Yield each place in which facts are kept that a fact may conflict with, with its interval to compare."""
    figure, interval = fact.stated()
    key = figure.unit.key.casefold()
    units = (key,) if figure.unit.kind != PERCENT else (PERCENT,) if key == "%" else (key, "%")
    for unit in units:
        for source in (id(fact.source),) if fact.note else (id(fact.source), None):
            if interval.whole:
                yield (unit, source, True), interval.tightened()
                yield (unit, source, False), interval
            else:
                yield (unit, source, None), interval


class _Statements:
    """Facts in the order of the library, with their intervals."""

    def __init__(self) -> None:
        self._facts: list[tuple[int, Fact]] = []
        self._levels: list[list[tuple[str, str]]] = [[]]
        # Each entry of level n is of 2 ** n intervals: the highest of the low ends, and the lowest of the high ends.

    def add(self, position: int, fact: Fact, interval: Interval) -> None:
        """Append a fact, with its position in the library."""
        self._facts.append((position, fact))
        self._levels[0].append((interval.low_key, interval.high_key))
        level = 0
        while len(self._levels[level]) % 2 == 0:
            (low, high), (other_low, other_high) = self._levels[level][-2:]
            level += 1
            if level == len(self._levels):
                self._levels.append([])
            self._levels[level].append((max(low, other_low), min(high, other_high)))

    def first_conflict(self, fact: Fact, interval: Interval) -> tuple[int, Fact] | None:
        """Return the first fact, with its position, whose interval does not meet another and that is not replaced."""
        low, high = interval.low_key, interval.high_key
        start = self._first_apart(low, high, 0)
        while start is not None and superseding(self._facts[start][1], fact) is not None:
            start = self._first_apart(low, high, start + 1)
        return None if start is None else self._facts[start]

    def _first_apart(self, low: str, high: str, start: int) -> int | None:
        """Return the number of the first interval from `start` that ends below `low` or begins above `high`."""

        def is_apart(level: int) -> bool:
            highest_low, lowest_high = self._levels[level][start >> level]
            return highest_low > high or lowest_high < low

        while start < len(self._facts):
            level = 0
            while self._has_entry(level + 1, start):
                level += 1
            if not is_apart(level):
                start += 1 << level
                continue
            while level:
                level -= 1
                if not is_apart(level):
                    start += 1 << level
            return start
        return None

    def _has_entry(self, level: int, start: int) -> bool:
        """Return whether the entries of a level include one for the intervals that begin at `start`."""
        return level < len(self._levels) and not start % (1 << level) and start >> level < len(self._levels[level])
