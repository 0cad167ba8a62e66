"""A base held against other facts and figures: which facts that takes, and what each pair comes to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from innofacts.compare.comparing import AGREE, NOT_COMPARABLE, SUPPORTED, Comparison, Note, compare, hold
from innofacts.compare.conversion import convert, read_currency
from innofacts.errors import Unreadable, refusal
from innofacts.factfiles.facts import Fact
from innofacts.index.index import Index
from innofacts.index.loading import measured_units, recall, recall_rates, recall_related
from innofacts.values.units import Unit

_ID_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-@/")


class Weighed(NamedTuple):
    """The facts that were compared, the base first, and what each pair comes to."""

    facts: tuple[Fact, ...]
    """The base and the facts held against it, in the order of the comparisons."""
    comparisons: tuple[Comparison, ...]
    """The base with each fact and each figure."""

    @property
    def failed(self) -> list[str]:
        """What neither agrees with the base nor is supported by it."""
        return [c.right for c in self.comparisons if c.verdict not in (AGREE, SUPPORTED)]

    def first(self, count: int | None) -> "Weighed":
        """Return the base with no more comparisons than that, and the facts of these; all where there is no limit."""
        comparisons = self.comparisons[:count]
        return Weighed(self.facts[: 1 + sum(is_id(comparison.right) for comparison in comparisons)], comparisons)


def is_id(text: str) -> bool:
    """Tell an id from a figure: it begins with a letter, and all its characters may stand in an id."""
    return text[:1].isalpha() and _ID_CHARACTERS.issuperset(text)


def weigh(base: str, others: Sequence[str], index: Index, currency: str = "") -> Weighed:
    """Compare the fact of the id `base` with each of the others: whole ids, or figures as literals.

    Without others it is compared with every fact of the same measure, those about the same thing first. `currency`
    names the one that money is converted to. Raises InnofactsError for what is no figure, and for a missing rate.
    """
    measured = measured_units(index)
    ids = list(dict.fromkeys([base, *filter(is_id, others)]))
    named = dict(zip(ids, recall(index, ids), strict=True))
    related = recall_related(index, list(named.values()))
    library = [*named.values(), *related]
    into = _Into(read_currency(currency), recall_rates(index)) if currency else None
    first, notes = _converted(named[base], into)
    facts, comparisons = [first], []
    for other in others or [fact.id for fact in related]:
        if is_id(other):
            fact = named.get(other) or next(fact for fact in related if fact.id == other)
            fact, more = _converted(fact, into)
            facts.append(fact)
            comparison = compare(first, fact, library, measured)
        else:
            comparison, more = _held(first, other, measured, library), ()
        comparisons.append(replace(comparison, notes=(*comparison.notes, *notes, *more)))
    weighed = Weighed(tuple(facts), tuple(comparisons))
    return weighed if others else _nearest_first(weighed)


def _nearest_first(weighed: Weighed) -> Weighed:
    """Return comparisons of a fact with others, those about the same thing first and the nearest in time."""
    base, *others = weighed.facts
    pairs = zip(others, weighed.comparisons, strict=True)
    ordered = sorted(pairs, key=lambda pair: _farness(pair[1], base, pair[0]))
    return Weighed((base, *(fact for fact, _ in ordered)), tuple(comparison for _, comparison in ordered))


def _farness(comparison: Comparison, base: Fact, fact: Fact) -> tuple[int, int]:
    """Return how far a fact is from the base: the same thing, another year or place, another unit or basis; in days."""
    days = date.max.toordinal()
    if base.period and fact.period:
        days = abs((fact.period.first - base.period.first).days)
    if comparison.verdict == NOT_COMPARABLE:
        return 2, days
    return 0 if comparison.same_thing else 1, days


class _Into(NamedTuple):
    """What money is converted to, and the rates at hand."""

    currency: Unit
    rates: Sequence[Fact]


def _converted(fact: Fact, into: _Into | None) -> tuple[Fact, tuple[Note, ...]]:
    if into is None:
        return fact, ()
    converted, note = convert(fact, into.currency, into.rates)
    return converted, (note,) if note else ()


def _held(fact: Fact, literal: str, measured: frozenset[str], library: Sequence[Fact]) -> Comparison:
    try:
        return hold(fact, literal, measured, library)
    except Unreadable as error:
        raise refusal(error, literal) from None
