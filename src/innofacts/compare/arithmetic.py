"""The arithmetic of two figures: differences, ratios, growth and shares, as far as the figures decide (DESIGN 5)."""

from datetime import date
from fractions import Fraction
from typing import NamedTuple

from innofacts.compare.comparability import Comparability
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


class Results(NamedTuple):
    """The results of two figures; None is undetermined, or not given for such facts."""

    difference: Result | None = None
    """Right minus left."""
    ratio: Result | None = None
    """Right divided by left; between different units a rate."""
    growth: Result | None = None
    """By how many percent right is more than left."""
    growth_per_year: Result | None = None
    """The constant growth a year that leads from left to right."""
    share: Result | None = None
    """How many percent of its whole the part is, if one is part of the other."""


NO_RESULTS = Results()


def results_of(left: Fact, right: Fact, pair: Comparability, measured: frozenset[str] = frozenset()) -> Results:
    """Return the results of two facts with figures; `measured` are the keys of the units that the library measures.

    Figures that are not comparable have no difference, ratio or growth, except a rate as the ratio of different units.
    A rank is a place in an order: it has a difference, and is no multiple of a different rank.
    """
    one, other = left.stated().figure, right.stated().figure
    spans = span_of(left.stated(), measured), span_of(right.stated(), measured)
    if not pair.same_unit:
        return Results(ratio=_rate(one, other, *spans))
    part = _share(left, right, *spans)
    if pair.differences:
        return Results(share=part)
    unit = "pp" if other.unit.kind == PERCENT else other.unit.text or one.unit.text
    scale = min(one.scale, other.scale, key=lambda word: SCALES.get(word, 0))
    by = written(difference(*spans), unit, scale=scale, signed=True, quotient=False)
    if RANK in (one.unit.kind, other.unit.kind):
        return Results(difference=by)
    years = years_between(left.period, right.period)
    yearly = growth_per_year(*spans, years) if years else None
    return Results(
        difference=by,
        ratio=written(ratio(*spans), ""),
        growth=written(growth(*spans), "%", signed=True),
        growth_per_year=written(yearly, "%", signed=True),
        share=part,
    )


def _rate(left: Figure, right: Figure, base: Span, over: Span) -> Result | None:
    """Return how much of the one unit comes to one of the other; None between currencies, and for ranks."""
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
    """Return the years from last day to last day: whole years, then days divided by 365.

    None if the second period does not end after the first, or a period has no end.
    """
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
