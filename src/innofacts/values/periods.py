"""Periods: spans of days as sources write them (docs/library.md)."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from innofacts.errors import Unreadable
from innofacts.records import Record
from innofacts.showing import quoted

_HINT = "write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23"
ONE_DAY = timedelta(days=1)
"""From a day to the next."""

# Other spellings of periods, each with the spelling of the grammar.
_OTHER_FORMS = (
    (r"(\d{4}) ?[-–—] ?(\d{4})", r"\1..\2"),
    (r"(\d{4}) to (\d{4})", r"\1..\2"),
    (r"(\d{4}) ?(?:[-–—]|\.\.\.)", r"\1.."),
    (r"(?:since|from) (\d{4})", r"\1.."),
    (r"(?i)(?:FY ?)?(\d{4})[/–-](\d\d)", r"FY\1/\2"),
    (r"(\d\d)(\d\d)[-–](\d\d)", r"\1\2..\1\3"),
    (r"(?i)(\d{4}) ?/?Q([1-4])", r"\1-Q\2"),
    (r"(?i)Q([1-4])[ /-]?(\d{4})", r"\2-Q\1"),
    (r"(?i)(\d{4}) ?/?H([12])", r"\1-H\2"),
    (r"(?i)H([12])[ /-]?(\d{4})", r"\2-H\1"),
    (r"(\d{4})[-/.](\d\d)", r"\1-\2"),
    (r"(\d{4})[-/.](\d\d)[-/.](\d\d)", r"\1-\2-\3"),
    (r"(\d{4})[-/.](\d\d)[-/.](\d\d)", r"\1-\3-\2"),
    (r"(\d\d)\.(\d\d)\.(\d{4})", r"\3-\2-\1"),
    (r"(1[3-9]|[23]\d)[-/](\d\d)[-/](\d{4})", r"\3-\2-\1"),
    (r"(\d\d)[-/](1[3-9]|[23]\d)[-/](\d{4})", r"\3-\1-\2"),
    (r"(?i)(?:the )?((?:(?:early|mid|late)[ -])?\d{3}0)['’]?s", r"\1s"),
)

# The years of a decade that a word means. No standard says so; a period read this way is marked as interpreted.
_PARTS_OF_A_DECADE = {"": (0, 9), "early": (0, 3), "mid": (4, 6), "late": (7, 9)}
# Quarters and half-years: the month in which each begins, and how many months it has.
_PARTS_OF_A_YEAR = {"q1": (1, 3), "q2": (4, 3), "q3": (7, 3), "q4": (10, 3), "h1": (1, 6), "h2": (7, 6)}


class Period(Record):
    """A span of days, and the way it was written."""

    text: str
    """The period as written: `2023`, `early 1950s`."""
    first: date
    """The first day."""
    last: date | None
    """The last day; None if the period is open-ended."""
    interpreted: bool = False
    """Whether the days depend on our reading of a word such as "early"."""

    def __str__(self) -> str:
        """Return the period as written."""
        return self.text

    def overlaps(self, other: "Period") -> bool:
        """Return whether two periods have a day in common."""
        return (other.last is None or self.first <= other.last) and (self.last is None or other.first <= self.last)

    def within(self, other: "Period") -> bool:
        """Return whether all days of the period are in `other`."""
        return other.first <= self.first and (other.last is None or (self.last is not None and self.last <= other.last))


def in_words(day: date) -> str:
    """Return a day in words: `2 October 2024`."""
    return f"{day.day} {day:%B} {day.year}"


def days_in_words(period: Period) -> str:
    """Return the days of a period in words: `April 2023 to March 2024`, or with its first and last day."""
    first, last = period.first, period.last
    if last is None:
        return f"{in_words(first)} on"
    if first.day == (last + ONE_DAY).day == 1:
        return f"{first:%B} {first.year} to {last:%B} {last.year}"
    return f"{in_words(first)} to {in_words(last)}"


def told_apart(one: Period, other: Period) -> tuple[str, str]:
    """Return two periods as they are written; in days if both are written alike, and are of different days.

    The fiscal years of two sources may begin on different days.
    """
    is_unclear = one.text == other.text and (one.first, one.last) != (other.first, other.last)
    return (days_in_words(one), days_in_words(other)) if is_unclear else (one.text, other.text)


@lru_cache(maxsize=4096, typed=True)  # typed, since True is not a year; cached, since periods recur
def parse_period(written: int | str | date, *, fiscal_year: str = "") -> Period:
    """Read a period in the grammar of docs/library.md.

    `fiscal_year` is the month and day on which the source's fiscal years begin: `07-01`. Raises Unreadable.
    """
    if isinstance(written, datetime):
        raise Unreadable("a period has no time of day", hint=f"{written.date()}?")
    if isinstance(written, date):
        return Period(written.isoformat(), written, written)
    if isinstance(written, int):
        # Checked before it becomes text: str() refuses more than 4300 digits, which 0xfff... in TOML may have.
        if isinstance(written, bool) or not date.min.year <= written <= date.max.year:
            raise Unreadable("a period that is a number is a year from 1 to 9999", hint=_HINT)
        written = f"{written:04}"
    text = " ".join(written.split())
    start, dots, end = (part.strip() for part in text.partition(".."))
    first, last, interpreted = _span(start if dots else text, text, fiscal_year)
    if not dots:
        return Period(text, first, last, interpreted)
    if not end:
        return Period(text, first, None, interpreted)
    _, last, also_interpreted = _span(end, text, fiscal_year)
    if last < first:
        raise Unreadable(f"{quoted(text)} ends before it begins", hint=f"{end}..{start}?")
    return Period(text, first, last, interpreted or also_interpreted)


def _span(text: str, whole: str, fiscal_year: str) -> tuple[date, date, bool]:
    """Return the first and the last day of a period without `..`, and whether they are an interpretation.

    `whole` is the period that it is an end of, or itself.
    """
    if not text:
        raise Unreadable("the period has no beginning" if whole else "the period is empty", hint=_HINT)
    try:
        days = _days(text, fiscal_year)
    except Unreadable:
        raise
    except ValueError:
        raise Unreadable(f"{quoted(text)} is not in the calendar", hint=_likely(text) or _HINT) from None
    if days is None:
        raise Unreadable(f"{quoted(text)} is not a period", hint=_likely(whole) or _likely(text) or _HINT)
    return days


def _days(text: str, fiscal_year: str) -> tuple[date, date, bool] | None:
    """Return the days of a period, None if the text has no known form; raises ValueError for an impossible day."""
    digits = text.replace("-", "")
    if digits.isascii() and digits.isdecimal():
        return _plain_days(text)
    if not text.isascii():
        return None
    lower = text.lower()
    year, _, part = lower.partition("-")
    if _is_number(year, 4) and part in _PARTS_OF_A_YEAR:
        return (*_months(int(year), *_PARTS_OF_A_YEAR[part]), False)
    if lower.endswith("0s"):
        word = next((word for word in _PARTS_OF_A_DECADE if word and lower.startswith((f"{word} ", f"{word}-"))), "")
        decade = lower[len(word) + bool(word) : -len("0s")]
        start, end = _PARTS_OF_A_DECADE[word]
        if _is_number(decade, 3):
            return date(10 * int(decade) + start, 1, 1), date(10 * int(decade) + end, 12, 31), bool(word)
    year, _, rest = lower.removeprefix("fy").removeprefix(" ").partition("/")
    next_year, dash, part = rest.partition("-")
    if lower.startswith("fy") and _is_number(year, 4) and _is_number(next_year, 2, 4):
        first, last = _fiscal_year(text.partition("-")[0], int(year), next_year, fiscal_year)
        if part in _PARTS_OF_A_YEAR:
            month, count = _PARTS_OF_A_YEAR[part]
            first = _later(first, month - 1)
            last = _later(first, count) - ONE_DAY
            dash = ""
        return None if dash else (first, last, False)
    return None


def _is_number(text: str, *lengths: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) in lengths


def _plain_days(text: str) -> tuple[date, date, bool] | None:
    """Return the days of a period of digits and hyphens: a year, a month or a day."""
    numbers = text.split("-")
    match [len(number) for number in numbers]:
        case [4]:
            year = int(text)
            return date(year, 1, 1), date(year, 12, 31), False
        case [4, 2]:
            return (*_months(int(numbers[0]), int(numbers[1]), 1), False)
        case [4, 2, 2]:
            day = date(*map(int, numbers))
            return day, day, False
    return None


def likely_period(text: str) -> str:
    """Return the period that a text which is none was probably meant for; empty if no form matches."""
    if re.fullmatch(r"[\d./-]*", text, re.ASCII):
        text = re.sub(r"\b\d\b", r"0\g<0>", text)  # 2024-6-30
    for pattern, form in _OTHER_FORMS:
        match = re.fullmatch(pattern, text, re.ASCII)
        if match and _is_period(match.expand(form)):
            return match.expand(form)
    return ""


def _likely(text: str) -> str:
    """Return the period that was probably meant, as a question; empty if there is none."""
    meant = likely_period(text)
    return f"{meant}?" if meant else ""


def _is_period(text: str) -> bool:
    """Return whether a text is a period of existing days, a range ending after it begins."""
    try:
        ends = [_days(part, "01-01") for part in text.split("..") if part]
    except ValueError:
        return False
    first, last = ends[0], ends[-1]
    return first is not None and last is not None and (len(ends) == 1 or first[1] < last[0])


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    """Return the first day of a month and the last day before the month that is `count` months on."""
    first = date(year, month, 1)
    after = year * 12 + month - 1 + count
    if after // 12 > date.max.year:
        return first, date.max
    return first, date(after // 12, after % 12 + 1, 1) - ONE_DAY


def years_later(day: date, years: int) -> date:
    """Return the day so many years after another: 28 February for a 29th; at most the last of the calendar."""
    year = day.year + years
    if year > date.max.year:
        return date.max
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return day.replace(year=year, day=28)


def _later(day: date, months: int) -> date:
    """Return the day so many months after another."""
    years, month = divmod(day.month - 1 + months, 12)
    return day.replace(year=day.year + years, month=month + 1)


def _fiscal_year(text: str, year: int, next_year: str, fiscal_year: str) -> tuple[date, date]:
    """Return the first and the last day of a fiscal year; raises Unreadable, also if its beginning is not known."""
    following = f"{year + 1:04}"
    if next_year not in (following, following[-2:]):
        raise Unreadable(f"{quoted(text)} spans more than one year", hint=f"FY{year:04}/{following[-2:]}?")
    if not fiscal_year:
        raise Unreadable(
            f"{quoted(text)} is a fiscal year, and the source does not say when its fiscal years begin",
            hint='in [source], write fiscal_year = "07-01" for years that begin on 1 July',
        )
    month, _, day = fiscal_year.partition("-")
    try:
        # A day that every year has, so not 29 February. 1900 is a common year.
        month_and_day = date(1900, int(month), int(day)) if _is_number(month, 2) and _is_number(day, 2) else None
    except ValueError:
        month_and_day = None
    if month_and_day is None:
        raise Unreadable(
            f"fiscal years cannot begin on {quoted(fiscal_year)}",
            hint='write a month and a day that every year has: fiscal_year = "07-01"',
        )
    return month_and_day.replace(year=year), month_and_day.replace(year=year + 1) - ONE_DAY
