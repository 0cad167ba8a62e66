"""The arithmetic of two figures: differences, ratios, growth and shares, as far as the figures decide."""

from datetime import date
from fractions import Fraction
from typing import NamedTuple

from innofacts.compare.comparability import Comparability, are_alike, is_lasting
from innofacts.english.numerals import SCALES
from innofacts.factfiles.facts import Fact
from innofacts.values.figures import Figure
from innofacts.values.periods import Period, years_later
from innofacts.values.results import (
    COUNT_DIGITS,
    QUOTIENT_DIGITS,
    ExactSpan,
    Result,
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
    """By how many percent the figure of the later period exceeds that of the earlier one."""
    growth_per_year: Result | None = None
    """The constant growth a year that leads from the one to the other."""
    share: Result | None = None
    """The percentage of the whole that the part is, if one is part of the other."""
    growth_from: str = ""
    """The id of the fact of the earlier period; empty without growth."""
    growth_to: str = ""
    """The id of the fact of the later period."""


NO_RESULTS = Results()


def results_of(left: Fact, right: Fact, pair: Comparability, measured: frozenset[str] = frozenset()) -> Results:
    """Return the results of two facts with figures; `measured` are the keys of the units that the library measures.

    They depend on what differs: facts of different periods have a growth, facts of different places none, a
    part has a share of its whole, and different units have a rate. Facts that differ in more have no results, nor have
    figures that add up over periods of different lengths: the sales of a year and of a quarter.
    """
    one, other = left.stated().figure, right.stated().figure
    spans = span_of(left.stated(), measured), span_of(right.stated(), measured)
    is_exact_count = all(
        span.exact is not None and figure.is_count(measured) for figure, span in zip((one, other), spans, strict=True)
    )
    digits = COUNT_DIGITS if is_exact_count else QUOTIENT_DIGITS
    if not pair.same_unit:
        return Results(ratio=_rate(one, other, *spans, digits))
    if left.part_of == right.id or right.part_of == left.id:
        part, whole = spans if left.part_of == right.id else reversed(spans)
        return Results(share=written(share(part, whole), "%", digits=digits))
    is_other_period = bool(left.period and right.period and not pair.same_period)
    is_apart = is_other_period and (pair.unlike_lengths or not pair.same_place)
    if pair.differences or not pair.same_measure or is_apart:
        return NO_RESULTS
    if RANK in (one.unit.kind, other.unit.kind):
        return Results(difference=_places(left, right, difference(*spans), is_over_time=not pair.meets_in_time))
    unit = "pp" if other.unit.kind == PERCENT else other.unit.text or one.unit.text
    scale = min(one.scale, other.scale, key=lambda word: SCALES.get(word, 0))
    results = Results(
        difference=written(difference(*spans), unit, scale=scale, signed=True, digits=None),
        ratio=written(ratio(*spans), "", digits=digits),
    )
    if pair.meets_in_time or PERCENT in (one.unit.kind, other.unit.kind):
        return results
    return _with_growth(results, left, right, spans, digits)


def _with_growth(results: Results, left: Fact, right: Fact, spans: tuple[ExactSpan, ExactSpan], digits: int) -> Results:
    """Return results with the growth from the earlier period to the later one, in total and per year."""
    pairs = ((left, spans[0]), (right, spans[1]))
    (early, start), (late, end) = reversed(pairs) if is_later(left, right) else pairs
    total = written(growth(start, end), "%", signed=True, digits=digits)
    if total is None:
        return results
    years = years_between(early.period, late.period)
    is_yearly = years is not None and years >= 1 and _are_alike(early, late)
    yearly = growth_per_year(start, end, years) if years and is_yearly else None
    per_year = written(yearly, "%", signed=True, digits=digits)
    return results._replace(growth=total, growth_per_year=per_year, growth_from=early.id, growth_to=late.id)


def is_later(one: Fact, other: Fact) -> bool:
    """Return whether the period of a fact is later than that of another: by the last day, then by the first."""
    first, second = ((period.last or date.max, period.first) for period in (one.period, other.period) if period)
    return first > second


def _are_alike(early: Fact, late: Fact) -> bool:
    """Return whether two periods are of like length, or both figures are for one day: the last one of their periods."""
    return is_lasting(early, late) or are_alike(early.period, late.period)


def _places(left: Fact, right: Fact, by: ExactSpan, *, is_over_time: bool) -> Result | None:
    """Return the difference of two ranks in words: up or down over time, higher or lower elsewhere."""
    result = written(by, "rank", signed=True, digits=None)
    if result is None or result.low is None or result.low != result.high:
        return result
    fall = int(result.low)
    if is_over_time and is_later(left, right):
        fall = -fall
    places = f"{abs(fall)} {'place' if abs(fall) == 1 else 'places'}"
    if not fall:
        return result._replace(text="the same rank")
    words = (f"up {places}", f"down {places}") if is_over_time else (f"{places} higher", f"{places} lower")
    return result._replace(text=words[fall > 0])


def _rate(left: Figure, right: Figure, base: ExactSpan, over: ExactSpan, digits: int) -> Result | None:
    """Return the rate of one unit per the other; None between currencies, and for ranks."""
    if not have_rate(left, right):
        return None
    rate = ratio(base, over)
    return written(rate and rate._replace(equal=0), f"{right.unit} per {left.unit.one}", digits=digits)


def have_rate(left: Figure, right: Figure) -> bool:
    """Return whether two figures in different units have a rate: not two currencies, and no ranks."""
    return not (left.unit.kind == right.unit.kind == CURRENCY or RANK in (left.unit.kind, right.unit.kind))


def years_between(one: Period | None, other: Period | None) -> Fraction | None:
    """Return the years from last day to last day: whole years, then days divided by 365.

    None if the second period does not end after the first, or a period has no end.
    """
    if one is None or other is None or one.last is None or other.last is None or one.last >= other.last:
        return None
    years = other.last.year - one.last.year
    if years_later(one.last, years) > other.last:
        years -= 1
    return years + Fraction((other.last - years_later(one.last, years)).days, _DAYS_A_YEAR)
