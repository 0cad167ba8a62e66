"""How far a time is from another, and the time that is so far from it: a year earlier, the week before."""

from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from innofacts.english.calendar import MONTHS, SEASONS
from innofacts.times.parts import PartOfSpan, part_of
from innofacts.times.spans import (
    DAYS_OF,
    LENGTHS,
    between,
    first_of,
    fiscal_year,
    month_of,
    parsed,
    read,
    span,
    unit_of,
)
from innofacts.values.periods import ONE_DAY, Period, parse_period

_YEAR, _QUARTER, _MONTH = (LENGTHS[unit] for unit in ("year", "quarter", "month"))
_WEEK = DAYS_OF["week"]


class Shift(NamedTuple):
    """How far a time is from one that the text has named."""

    number: int
    """How many units; negative for a time before."""
    unit: str
    """The unit: `year`, `week`, `summer`, `march`; empty for the length of that time itself."""
    is_whole: bool = False
    """Whether whole units are meant: the week before, the two weeks that followed, but not a week before."""
    part: PartOfSpan | None = None
    """The part of that time which is meant: the end of that year; None for all of it."""
    is_open: bool = False
    """Whether all that follows it is meant: since that year."""


def shifted(period: Period, months: int) -> Period | None:
    """Return the period that is some months after another, or before; None if that is not a whole number of them."""
    years, rest = divmod(months, _YEAR)
    first, last = period.first, period.last
    if period.text.startswith("FY"):
        return None if rest else _fiscal_year_after(period, months)
    if last is None:
        return None
    length = month_of(last) - month_of(first) + 1
    is_odd = months % length != 0 and (rest != 0 or length > _YEAR)  # nine months are moved by years only
    if first.day == 1 and (last + ONE_DAY).day == 1 and not is_odd:
        found = parsed(span(last.year, last.month + months, length))
        return found and found._replace(interpreted=period.interpreted)
    if first == last:
        end = first_of(month_of(first) + months + 1) - ONE_DAY
        if (last + ONE_DAY).day == 1:
            return parsed(str(end))
        # A month before 3 May may be any day of April.
        return parsed(f"{end:%Y-%m}" if rest else f"{end:%Y-%m}-{first.day:02}")
    weeks, odd = divmod((last - first).days + 1, _WEEK)  # the 52 weeks to 30 March
    by = timedelta(days=_WEEK * weeks * years)
    return None if rest or odd or weeks not in _WEEKS_OF_A_YEAR else parsed(f"{first + by}..{last + by}")


_WEEKS_OF_A_YEAR = (52, 53)


def _fiscal_year_after(period: Period, months: int) -> Period:
    """Return the fiscal year, or part of one, that is some whole years after another; its days if these are known."""
    first, last = period.first, period.last
    named = fiscal_year(first.year + months // _YEAR, period.text.partition("-")[2])
    if last is None or period.interpreted:
        return named
    begin, after = first_of(month_of(first) + months), first_of(month_of(last + ONE_DAY) + months)
    return Period(named.text, begin.replace(day=first.day), after.replace(day=first.day) - ONE_DAY)


def moved(period: Period, shift: Shift) -> Period | None:
    """Return the time that is so far from another: the week before, nine days later, the end of that year."""
    whole = _whole(period, shift) if period.last else None
    if whole and shift.part:
        whole = read(partial(part_of, shift.part, whole))
    return parse_period(f"{whole.text}..") if whole and shift.is_open and ".." not in whole.text else whole


def _whole(period: Period, shift: Shift) -> Period | None:
    """Return the time of which a shift may mean a part only."""
    first, last, (number, unit) = period.first, period.last or period.first, shift[:2]
    days = (last - first).days + 1
    if unit in OF_PLAY.split("|"):
        found = shifted(period, LENGTHS["year"] * number) if days >= _SHORTEST_SEASON else None
    elif unit in RECURRING:
        found = _recurring(period, shift)
    elif not number:
        found = _around(period, unit)
    elif not unit and period.text.startswith("FY"):
        found = shifted(period, LENGTHS["year"] * number) if "-" not in period.text else None
    elif not unit:
        months = 0 if first.day > 1 or (last + ONE_DAY).day > 1 else month_of(last) - month_of(first) + 1
        by = timedelta(days=days * number)
        found = shifted(period, months * number) if months else parsed(between(first + by, last + by))
    elif shift.is_whole and abs(number) > 1:
        found = _next_to(first, last, shift)
    elif (
        shift.is_whole
        and days < min(DAYS_OF.get(unit, _FEWEST_OF_A_MONTH), _FEWEST_OF_A_MONTH)
        and (last + ONE_DAY).day > 1
    ):
        found = parsed(unit_of(first, unit, number))
    elif unit in LENGTHS:
        found = shifted(period, LENGTHS[unit] * number)
    else:
        by = timedelta(days=DAYS_OF[unit] * number)
        found = parsed(between(first + by, last + by)) if days < _FEWEST_OF_A_MONTH else None
    return found


def _around(period: Period, unit: str) -> Period | None:
    """Return the year or week that a time is in, or the time itself if that is as long: that year, the same week."""
    if period.text.startswith("FY"):
        return period if unit == "year" else None
    last = period.last or period.first
    again = shifted(period, LENGTHS[unit]) if unit in LENGTHS else None
    is_as_long = again.first == last + ONE_DAY if again else (last - period.first).days + 1 == DAYS_OF.get(unit)
    if is_as_long:
        return period
    whole = parsed(unit_of(period.first, unit))
    return whole if whole and whole.last and last <= whole.last else None


def _next_to(first: date, last: date, shift: Shift) -> Period | None:
    """Return so many whole units that end right before a time, or begin right after it: the previous two years."""
    number, edge = shift.number, first if shift.number < 0 else last + ONE_DAY
    if edge.day > _FEWEST_OF_A_MONTH:
        return None
    if shift.unit in DAYS_OF:
        other = edge + timedelta(days=DAYS_OF[shift.unit] * number)
    else:
        other = first_of(month_of(edge) + LENGTHS[shift.unit] * number).replace(day=edge.day)
    begin, after = sorted((edge, other))
    return parsed(between(begin, after - ONE_DAY)) if after - begin >= last - first else None


OF_PLAY = "season|campaign"
"""The pattern of what is played once a year, in a part of it."""
_SHORTEST_SEASON = 59  # days
RECURRING = (
    {name: (month, _QUARTER) for name, month in SEASONS.items() if name != "fall"}
    | {name: (month, _MONTH) for name, month in MONTHS.items()}
)  # fmt: skip
"""The seasons and months, each with the month in which it begins and how many months long it is."""


def _recurring(period: Period, shift: Shift) -> Period | None:
    """Return the season or month that is in the year of a time, the last one before it or the first one after it."""
    (month, months), number, first, last = (
        RECURRING[shift.unit],
        shift.number,
        period.first,
        period.last or period.first,
    )
    every = []
    for year in range(first.year - 1 - abs(number), last.year + 2 + abs(number)):
        begin = year * _YEAR + month - 1
        every.append((first_of(begin), first_of(begin + months) - ONE_DAY))
    meeting = [one for one in every if one[0] <= last and first <= one[1]]
    is_odd = any((one[0] < first) != (last < one[1]) and not first <= one[0] <= one[1] <= last for one in meeting)
    if number == 0:
        found = meeting or [one for one in every if one[0].year == first.year == one[1].year]
        found = found if len(found) == 1 else []
    elif number < 0:
        found = [one for one in every if one[1] < first][number:]
    else:
        found = [one for one in every if last < one[0]][number - 1 :]
    if not found or is_odd or period.text.startswith("FY"):
        return None  # the winter before 2024
    return parse_period(between(*found[0]))._replace(interpreted=months > _MONTH)


_FEWEST_OF_A_MONTH = 28  # days
