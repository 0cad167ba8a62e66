"""Spans of time, by their ends and lengths: days, months, quarters, years, fiscal years."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from innofacts.english.calendar import FEASTS, MONTHS
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.numerals import PARTS, QUARTERS, SCALE_WORDS, YEAR
from innofacts.errors import Unreadable
from innofacts.values.periods import ONE_DAY, Period, parse_period

_YEAR, _HALF, _QUARTER, _MONTH = 12, 6, 3, 1  # in months
LENGTHS = {
    "century": 100 * _YEAR,
    "decade": 10 * _YEAR,
    "year": _YEAR,
    "half": _HALF,
    "quarter": _QUARTER,
    "month": _MONTH,
}
"""The lengths of spans of time, in months."""
DAYS_OF = {"fortnight": 14, "week": 7, **dict.fromkeys("day night morning evening".split(), 1)}
"""The lengths of shorter ones, in days."""
SHIFTS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
"""How far the year that a word names is from that of the text."""
_WEEK = DAYS_OF["week"]
MONTH = rf"(?:{'|'.join(sorted((name.title() for name in MONTHS), key=len, reverse=True))})\b\.?"
"""The pattern of the name of a month."""
NO_MEASURE = r"(?!\s?(?:mm|cm|km|kg|mg|g|K|nm|µm|μm|Hz|rpm|kPa|hPa|mbar|Å)\b)"
# In 2020 millions of people moved, and a million-dollar house in 2021; but 2020 million euros are no year.
_NO_SCALE = rf"(?!\s(?:{'|'.join(word for word in SCALE_WORDS if not word.endswith('s'))})\b(?!-))"
A_YEAR = rf"(?:{YEAR}|21[0-4]0)(?!\d|[.,]\d|\w){NO_MEASURE}{_NO_SCALE}"
"""The pattern of a year in a text, with what must not follow it."""
DASH = r"\s?(?:--|[-‐‑–—])\s?"
_LARGE = "|".join(word for word, n in CARDINALS.items() if n and n == n // 10 * 10)
_SMALL = "|".join(word for word, n in CARDINALS.items() if 0 < n < len(QUARTERS) + 1)
COUNT = rf"(?<![\d.,-])\b(?:\d{{1,3}}|(?:{_LARGE})-(?:{_SMALL})|{'|'.join(word for word, n in CARDINALS.items() if n)})"
"""The pattern of a number of years or days, in digits or letters."""
UNIT = rf"(?:{'|'.join((*LENGTHS, *DAYS_OF))})"
"""The pattern of a unit of time."""
UNIT_SIGNS = " ".join((*LENGTHS, *DAYS_OF))
"""The signs of patterns with a unit of time, as `forms` has them."""
MONTH_SIGNS = " ".join(dict.fromkeys(month[:3].title() for month in MONTHS))
"""The signs of patterns with the name of a month."""
NUMBERED_SIGNS = " ".join(f"{letter}{n} {n}{letter}" for letter in "qh" for n in range(1, 5))
"""The signs of patterns with the number of a quarter or half: Q3, 1H."""
FEAST_SIGNS = "christmas hallow boxing s_day s_eve fourth_of"
"""The signs of the patterns of feasts."""
LAST = "final|last|closing"
NTH = rf"(?:{'|'.join(PARTS)})"
"""The pattern of what says which part of a span is meant."""
TH = "(?:st|nd|rd|th)?"
LEVEL = rf"(?:(?!the\s)[a-z]+\s){{0,2}}(?:{MONEY_SIGN}\s?\d|\d[\d.,]*(?!{TH}\s{MONTH}|\d))"
"""The pattern of the level to which something has changed, which is no day: "rose in the year to 40 tonnes"."""


def number_of(month: str) -> int:
    """Return the number of a month, by its name or an abbreviation."""
    return MONTHS[month.rstrip(".").lower()]


def count_of(word: str) -> int:
    """Return a number in digits or letters: 12, twelve, twenty-five, an."""
    if word.lower() in ("a", "an"):
        return 1
    return int(word) if word.isdigit() else sum(CARDINALS[part] for part in word.lower().split("-"))


def day_of_feast(name: str) -> tuple[int, int]:
    """Return the month and the day of a feast, by its name: Christmas Eve."""
    return next(day for pattern, day in FEASTS.items() if re.fullmatch(pattern, name, re.IGNORECASE))


def first_of(month: int) -> date:
    """Return the first day of a month, which is counted from the year 0."""
    return date(month // _YEAR, month % _YEAR + 1, 1)


def month_of(day: date) -> int:
    """Return the month of a day, counted from the year 0."""
    return day.year * _YEAR + day.month - 1


def between(first: date, last: date) -> str:
    """Return the period from one day to another in its shortest form: 2024, 2024-H1, 2023-07..2024-06."""
    if first.day > 1 or (last + ONE_DAY).day > 1:
        return str(first) if first == last else f"{first}..{last}"
    months = month_of(last) - month_of(first) + 1
    for length, form in ((_YEAR, "{}"), (_HALF, "{}-H{}"), (_QUARTER, "{}-Q{}")):
        if months == length and last.month % length == 0:
            return form.format(last.year, last.month // length)
    if months > _YEAR and first.month == 1 and last.month == _YEAR:
        return f"{first.year}..{last.year}"
    end = f"{last:%Y-%m}"
    return end if months == _MONTH else f"{first:%Y-%m}..{end}"


def span(year: int, month: int, months: int) -> str:
    """Return the period of so many months of which a month is the last."""
    after = year * _YEAR + month
    return between(first_of(after - months), first_of(after) - ONE_DAY)


def last_day(year: int, month: int) -> str:
    """Return the last day of a month."""
    return str(first_of(year * _YEAR + month) - ONE_DAY)


def fiscal_year(year: int, part: str = "") -> Period:
    """Return a year that begins in one year of the calendar and ends in the next, whenever that is, or a part of it."""
    text = f"FY{year}/{(year + 1) % 100:02}{part and '-'}{part}"
    return Period(text, date(year, 1, 1), date(year + 1, 12, 31), interpreted=True)


def unit_of(day: date, unit: str, by: int = 0) -> str:
    """Return the week, month, quarter, year or decade of a day, or one so many before or after it."""
    if unit in DAYS_OF:
        days = DAYS_OF[unit]
        first = day + timedelta(days=by * days - (day.weekday() if days == _WEEK else 0))
        return between(first, first + timedelta(days=days - 1))
    length = LENGTHS[unit]
    first_month = (month_of(day) // length + by) * length
    return between(first_of(first_month), first_of(first_month + length) - ONE_DAY)


def parts_of(period: Period | None, count: int) -> list[Period]:
    """Return the equal parts of a span of whole years or months, as many as asked for; none if it has not so many."""
    if (
        period is None
        or period.last is None
        or period.first.day > 1
        or (period.last + ONE_DAY).day > 1
        or period.text.startswith("FY")
    ):
        return []
    first, after = month_of(period.first), month_of(period.last + ONE_DAY)
    length, rest = divmod(after - first, count)
    is_unit = length in (_MONTH, _QUARTER, _YEAR)
    begins = range(first, after, length) if is_unit and not rest else ()
    return [parse_period(between(first_of(begin), first_of(begin + length) - ONE_DAY)) for begin in begins]


def ends_of(period: Period) -> tuple[Period, Period]:
    """Return the first and the last year, month or day of a span, by what it is counted in: from 2012 to 2023."""
    first, _, last = period.text.partition("..")
    return parse_period(first), parse_period(last or first)


def read(give: Callable[[], str | Period | None]) -> Period | None:
    """Return the period that a form gives; None if it gives none, or a day that is not in the calendar."""
    try:
        given = give()
    except (ValueError, OverflowError):  # 31 June
        return None
    return parsed(given) if isinstance(given, str) else given


def parsed(text: str) -> Period | None:
    """Return the period that a text states; None if it is empty, or states none."""
    try:
        return parse_period(text) if text else None
    except Unreadable:
        return None
