"""The facts that the finding on a claim may depend on: not all of a measure, of which a table may have thousands."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from datetime import date

from innofacts.factfiles.facts import Fact


class Neighbours:
    """Facts by place, so that a claim is compared with the facts of its place and the nearest ones elsewhere."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Take facts in the order of the library."""
        self._facts = list(facts)
        self._places = [fact.place.casefold() for fact in self._facts]
        self._here: dict[str, list[int]] = defaultdict(list)  # their numbers, by place
        self._replacing: dict[str, list[int]] = defaultdict(list)  # by the id that they say they replace
        kinds: dict[Hashable, list[tuple[date, int]]] = defaultdict(list)
        for n, fact in enumerate(self._facts):
            self._here[self._places[n]].append(n)
            for id_ in fact.replaces:
                self._replacing[id_].append(n)
            if fact.figure:
                kinds[self._places[n], *_kind(fact)].append((fact.period.first if fact.period else date.min, n))
        self._kinds = [sorted(dated) for dated in kinds.values()]

    def of(self, claim: Fact) -> list[Fact]:
        """Return the facts that may be evidence for a claim or replace one of these, and the nearest of each kind.

        Without a place or a time, all may be.
        """
        place = claim.place.casefold()
        if not place or "" in self._here or claim.period is None:
            return self._facts
        here = self._here[place]
        ids = {claim.id, *(self._facts[n].id for n in here)}
        named = (n for id_ in ids for n in self._replacing.get(id_, ()))
        return [self._facts[n] for n in sorted({*here, *named, *self._nearest(place, claim.period.first)})]

    def _nearest(self, place: str, day: date) -> Iterator[int]:
        """Yield the facts of each kind elsewhere whose periods begin next before a day, and next from it on."""
        for dated in self._kinds:
            if self._places[dated[0][1]] != place:
                after = bisect_left(dated, (day, 0))
                for first, _ in dated[max(0, after - 1) : after + 1]:
                    start, end = bisect_left(dated, (first, 0)), bisect_right(dated, (first, len(self._facts)))
                    yield from (n for _, n in dated[start:end])


def _kind(fact: Fact) -> tuple[Hashable, ...]:
    """Return what a fact can differ in from a claim, apart from its place and time."""
    unit = fact.stated().figure.unit
    return fact.period is None, fact.measure.casefold(), unit, fact.basis.casefold(), fact.scope.casefold(), fact.nature
