"""Periods: spans of days as sources write them (DESIGN 4)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from innofacts.errors import Unreadable

_HINT = "write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1 or FY2022/23"
_YEAR = re.compile(r"(\d{4})", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_QUARTER = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)
_DECADE = re.compile(r"(?:(early|mid|late)[ -])?(\d{3})0s", re.ASCII)
_FISCAL = re.compile(r"FY ?(\d{4})/(\d\d|\d{4})", re.ASCII)
_FISCAL_START = re.compile(r"(\d\d)-(\d\d)", re.ASCII)
_ONE_DAY = timedelta(days=1)

# The years of a decade that a word means. No standard says so; a period read this way is marked as interpreted.
_PARTS_OF_A_DECADE = {"": (0, 9), "early": (0, 3), "mid": (4, 6), "late": (7, 9)}


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, and the way it was written."""

    text: str
    """The period as written: `2023`, `early 1950s`."""
    first: date
    """The first day."""
    last: date | None
    """The last day; None where the period goes on."""
    interpreted: bool = False
    """Whether the days rest on our reading of a word such as "early"."""

    def __str__(self) -> str:
        """Return the period as written."""
        return self.text

    def overlaps(self, other: "Period") -> bool:
        """Tell whether some day is in both."""
        return (other.last is None or self.first <= other.last) and (self.last is None or other.first <= self.last)

    def within(self, other: "Period") -> bool:
        """Tell whether all its days are in `other`."""
        return other.first <= self.first and (other.last is None or (self.last is not None and self.last <= other.last))


def parse_period(written: int | str | date, *, fiscal_year: str = "") -> Period:
    """Read a period in the grammar of DESIGN 4.

    `fiscal_year` is the month and day on which the source's fiscal years begin: `07-01`. Raises Unreadable.
    """
    if isinstance(written, date):
        return Period(written.isoformat(), written, written)
    text = " ".join(str(written).split())
    start, dots, end = text.partition("..")
    if not dots:
        first, last, interpreted = _span(text, fiscal_year)
        return Period(text, first, last, interpreted)
    first, _, interpreted = _span(start.strip(), fiscal_year)
    if not end:
        return Period(text, first, None, interpreted)
    _, last, also_interpreted = _span(end.strip(), fiscal_year)
    if last < first:
        raise Unreadable(f'"{text}" ends before it begins', hint=f"{end}..{start}?")
    return Period(text, first, last, interpreted or also_interpreted)


def _span(text: str, fiscal_year: str) -> tuple[date, date, bool]:
    """Return the first and the last day of a period without `..`, and whether they rest on our reading."""
    try:
        if match := _YEAR.fullmatch(text):
            return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31), False
        if match := _DAY.fullmatch(text):
            day = date(int(match[1]), int(match[2]), int(match[3]))
            return day, day, False
        if match := _MONTH.fullmatch(text):
            return (*_months(int(match[1]), int(match[2]), 1), False)
        if match := _QUARTER.fullmatch(text):
            return (*_months(int(match[1]), 3 * int(match[2]) - 2, 3), False)
        if match := _DECADE.fullmatch(text):
            start, end = _PARTS_OF_A_DECADE[match[1] or ""]
            decade = 10 * int(match[2])
            return date(decade + start, 1, 1), date(decade + end, 12, 31), bool(match[1])
        if match := _FISCAL.fullmatch(text):
            return (*_fiscal_year(text, int(match[1]), match[2], fiscal_year), False)
    except ValueError as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(f'"{text}" is not in the calendar', hint=_HINT) from None
    raise Unreadable(f'"{text}" is not a period' if text else "the period is empty", hint=_HINT)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    """Return the first day of a month and the last day of the month that is `count` months on."""
    first = date(year, month, 1)
    after = year * 12 + month - 1 + count
    if after // 12 > date.max.year:
        return first, date.max
    return first, date(after // 12, after % 12 + 1, 1) - _ONE_DAY


def _fiscal_year(text: str, year: int, next_year: str, fiscal_year: str) -> tuple[date, date]:
    following = str(year + 1)
    if next_year not in (following, following[2:]):
        raise Unreadable(f'"{text}" spans more than one year', hint=f"FY{year}/{following[2:]}?")
    start = _FISCAL_START.fullmatch(fiscal_year)
    if not start:
        raise Unreadable(
            f'"{text}" is a fiscal year, and the source does not say when its fiscal years begin',
            hint='in [source], write fiscal_year = "07-01" for years that begin on 1 July',
        )
    month, day = int(start[1]), int(start[2])
    return date(year, month, day), date(year + 1, month, day) - _ONE_DAY
