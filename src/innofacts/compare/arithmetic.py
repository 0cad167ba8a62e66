"""By how much two figures differ: differences, ratios, growth and shares, each as far as it can be told (DESIGN 5)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from innofacts.compare.comparability import differences, is_same_unit
from innofacts.english.numerals import SCALES
from innofacts.factfiles.facts import Fact
from innofacts.values.figures import Figure
from innofacts.values.periods import Period
from innofacts.values.results import (
    Result,
    Span,
    difference,
    growth,
    growth_per_year,
    ratio,
    share,
    span_of,
    written,
)
from innofacts.values.units import CURRENCY, PERCENT, RANK

_DAYS_A_YEAR = 365


@dataclass(frozen=True, slots=True)
class Numbers:
    """The results of two figures; None is undetermined, or not to be had."""

    difference: Result | None = None
    """Right minus left."""
    ratio: Result | None = None
    """Right over left; between different units a rate."""
    growth: Result | None = None
    """By how many percent right is more than left."""
    growth_per_year: Result | None = None
    """The constant growth a year that leads from left to right."""
    share: Result | None = None
    """How many percent of its whole the part is, where one is part of the other."""


def reckon(left: Fact, right: Fact, measured: frozenset[str] = frozenset()) -> Numbers:
    """Return what two facts with figures come to; `measured` are the keys of the units that the library measures.

    Figures that are not comparable have no difference, ratio or growth, those in different units a rate as their ratio.
    A rank is a place in an order: it has a difference, and is no multiple of another.
    """
    one, other = left.figure, right.figure
    assert one is not None
    assert other is not None
    spans = _span(left, measured), _span(right, measured)
    if not is_same_unit(one.unit, other.unit):
        return Numbers(ratio=_rate(one, other, *spans))
    part = _share(left, right, *spans)
    if differences(left, right):
        return Numbers(share=part)
    unit = "pp" if other.unit.kind == PERCENT else other.unit.text or one.unit.text
    scale = min(one.scale, other.scale, key=lambda word: SCALES.get(word, 0))
    by = written(difference(*spans), unit, scale=scale, signed=True, quotient=False)
    if RANK in (one.unit.kind, other.unit.kind):
        return Numbers(difference=by)
    years = years_between(left.period, right.period)
    yearly = growth_per_year(*spans, years) if years else None
    return Numbers(
        difference=by,
        ratio=written(ratio(*spans), ""),
        growth=written(growth(*spans), "%", signed=True),
        growth_per_year=written(yearly, "%", signed=True),
        share=part,
    )


def _span(fact: Fact, measured: frozenset[str]) -> Span:
    assert fact.figure is not None
    assert fact.interval is not None
    return span_of(fact.figure, fact.interval, measured)


def _rate(left: Figure, right: Figure, base: Span, over: Span) -> Result | None:
    """Return how much of the one unit comes to one of the other; nothing between currencies, and of ranks."""
    if left.unit.kind == right.unit.kind == CURRENCY or RANK in (left.unit.kind, right.unit.kind):
        return None
    return written(ratio(base, over), f"{right.unit} per {left.unit.one}")


def _share(left: Fact, right: Fact, one: Span, other: Span) -> Result | None:
    if left.part_of == right.id:
        return written(share(one, other), "%")
    if right.part_of == left.id:
        return written(share(other, one), "%")
    return None


def years_between(one: Period | None, other: Period | None) -> Fraction | None:
    """Return the years from last day to last day: whole ones, then days over 365; None backwards and without ends."""
    if one is None or other is None or one.last is None or other.last is None or one.last >= other.last:
        return None
    years = other.last.year - one.last.year
    if _years_on(one.last, years) > other.last:
        years -= 1
    return years + Fraction((other.last - _years_on(one.last, years)).days, _DAYS_A_YEAR)


def _years_on(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February, in a year without one
        return day.replace(year=day.year + years, day=28)
