"""Ranges: the periods and figures of a query, as SQL conditions.

A fact surely matches if its period, or all possible values of its figure, are inside the range. It may match if only a
part of its period, or some of these values, are.
"""

from collections.abc import Callable
from typing import TypeVar

from innofacts.english.currencies import POSSIBLE
from innofacts.errors import Unreadable
from innofacts.index.query import Condition
from innofacts.index.terms import FIGURE
from innofacts.showing import quoted
from innofacts.values.figures import Figure
from innofacts.values.grammar import parse_figure
from innofacts.values.intervals import Interval, order_key
from innofacts.values.periods import parse_period
from innofacts.values.units import Unit

Read = TypeVar("Read")


def condition(kind: str, text: str) -> Condition:
    """Return the condition for the value of a field of kind FIGURE or PERIOD; raises Unreadable for any other text."""
    return _figure(text) if kind == FIGURE else _period(text)


_RANGES = "write 2012..2023, 2012.. or ..2023"


def _period(text: str) -> Condition:
    """Return the condition for periods inside a period; `2012..` and `..2023` are open at one end."""
    start, dots, end = text.partition("..")
    if ".." in end:
        raise Unreadable(f"{quoted(text)} has two ranges in it", offset=text.rindex(".."), hint=_RANGES)
    if text[:1] in tuple("<>≤≥"):
        raise Unreadable(f"{quoted(text)} is not a period", hint=_RANGES)
    if "fy" in text.lower():
        return _fiscal_year(text)
    if dots and not start.strip():
        last = str(_at(text, end, parse_period).last)
        return Condition("last_day <= ?", (last,), Condition("first_day <= ?", (last,)))
    period = parse_period(text)
    first = str(period.first)
    if period.last is None:
        return Condition("first_day >= ?", (first,), Condition(_BEGUN, (first,)))
    last = str(period.last)
    return Condition("(first_day >= ? AND last_day <= ?)", (first, last), _meeting(first, last))


_BEGUN = "(first_day IS NOT NULL AND (last_day IS NULL OR last_day >= ?))"


def _meeting(first: str, last: str) -> Condition:
    return Condition(f"({_BEGUN} AND first_day <= ?)", (first, last))


def _fiscal_year(text: str) -> Condition:
    """Return the condition for periods written as a fiscal year, whose first day depends on the source."""
    if ".." in text:
        message = f"{quoted(text)} has a fiscal year in it, which begins on the day that each source says"
        raise Unreadable(message, hint="write the days: 2022-07-01..2023-06-30")
    earliest, latest = (parse_period(text, fiscal_year=day) for day in ("01-01", "12-31"))
    year = earliest.first.year
    following = f"{year + 1:04}"
    written = tuple(f"FY{year:04}/{end}" for end in (following, following[-2:]))
    return Condition(
        "replace(upper(period), ' ', '') IN (?, ?)", written, _meeting(str(earliest.first), str(latest.last))
    )


def _figure(text: str) -> Condition:
    """Return the condition for figures inside a range; the unit is optional.

    A number without a bound is that number as printed, in any scale: `figure:1.678 million` finds 1678000 applications,
    but no figure that is more than, less than or about that number.
    """
    low, dots, high = text.partition("..")
    if dots and not low.strip():
        figure = _without_bound(high, text)
        wanted = Interval(None, figure.base_number, low_open=True, high_open=False)
    elif dots and not _begins_with_a_number(high):
        figure = _without_bound(f"{low} {high}", text)
        wanted = Interval(figure.base_number, None, low_open=False, high_open=True)
    else:
        figure = parse_figure(text)
        if not figure.bound:
            number = order_key(figure.base_number)
            possibly = Condition("(low_key <= ? AND high_key >= ?)", (number, number))
            same = Condition("(number_key = ? AND coalesce(bound, '') IN ('', '='))", (number,), possibly)
            return _with_unit(same, figure)
        wanted = figure.interval("change")  # a change has no floor at 0, and neither has a range
    ends = (wanted.low_key, wanted.high_key)
    possibly = Condition("(high_key >= ? AND low_key <= ?)", ends)
    return _with_unit(Condition("(low_key >= ? AND high_key <= ?)", ends, possibly), figure)


def _without_bound(text: str, asked: str) -> Figure:
    """Return the number of a range that is open at one end; raises Unreadable if it has a bound."""
    figure = _at(asked, text, parse_figure)
    if figure.bound:
        raise Unreadable(
            f"{quoted(asked)} has a bound and a range", offset=_place(text, asked), hint="write one of them"
        )
    return figure


def _at(asked: str, part: str, read: Callable[[str], Read]) -> Read:
    """Return what `read` makes of a part of a text; the offset of Unreadable is into the whole text."""
    try:
        return read(part.strip())
    except Unreadable as error:
        raise Unreadable(error.message, offset=_place(part, asked) + error.offset, hint=error.hint) from None


def _place(part: str, asked: str) -> int:
    return max(0, asked.find(part.strip()))


def _begins_with_a_number(text: str) -> bool:
    first = text.strip()[:1]
    return first.isdigit() or first in tuple("-−")


def _with_unit(limited: Condition, figure: Figure) -> Condition:
    if not figure.unit.key:
        return limited
    possibly = limited.possibly and _of_units(limited.possibly, (figure.unit.key, *may_mean(figure.unit.key)))
    return _of_units(limited, (figure.unit.key,))._replace(possibly=possibly)


def may_mean(key: str) -> tuple[str, ...]:
    """Return the other units that the key of a unit may mean: NOK of kroner, and kroner or crowns of NOK."""
    return (*POSSIBLE.get(key, ()), *(name for name, codes in POSSIBLE.items() if key in codes))


def unit_of(text: str) -> Unit | None:
    """Return the unit of a range of figures; None for a text that is none."""
    low, _, high = text.partition("..")
    for figure in (text, f"{low} {high}", high):
        try:
            return parse_figure(figure).unit
        except Unreadable:
            continue
    return None


def _of_units(limited: Condition, keys: tuple[str, ...]) -> Condition:
    is_one = "= ?" if len(keys) == 1 else f"IN ({', '.join('?' * len(keys))})"
    return Condition(f"({limited.sql} AND unit_key {is_one})", (*limited.parameters, *keys))
