"""The periods of a table: in the forms of statistical offices, by the names of months, with marks behind them."""

import re
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from innofacts.english.calendar import MONTHS
from innofacts.errors import InnofactsError, Unreadable
from innofacts.importing.cells.cells import with_plain_signs
from innofacts.languages.detection import READ
from innofacts.patterns import regex
from innofacts.showing import quoted, visible
from innofacts.values.periods import Period, parse_period

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORMS = (
    (r"(?:YR)?(\d{4})", r"\1"),
    (r"\d{4} \[YR(\d{4})\]", r"\1"),
    (r"(\d{4})\.0+", r"\1"),
    (r"(\d{4})-?M(\d{1,2})", r"\1-\2"),
    (r"(\d{4})-?Q([1-4])", r"\1-Q\2"),
    (r"(\d{4})-?[SH]([12])", r"\1-H\2"),
    (r"Q([1-4])[ /-]?(\d{4})|(\d{4}) Q([1-4])", r"\2\3-Q\1\4"),
    (r"(\d{4})-?[TK]([1-4])", r"\1-Q\2"),  # trimestre, kvartal
    (r"T([1-4])[ /-]?(\d{4})|([1-4])\. ?(?:Quartal|Vierteljahr) (\d{4})", r"\2\4-Q\1\3"),
    (r"H([12])[ /-]?(\d{4})|(\d{4}) H([12])", r"\2\3-H\1\4"),
    (r"(\d{4})-?A1?", r"\1"),
    (r"(0?[1-9]|1[0-2])/(\d{4})", r"\2-\1"),
    (r"(\d{4})(\d\d)(\d\d)", r"\1-\2-\3"),
    (r"(\d{4})(0[1-9]|1[0-2])", r"\1-\2"),
    (r"(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?", r"\1"),
)
_PLAIN_PERIOD = regex(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?", re.ASCII)  # those of most tables
_MARKED_PERIOD = regex(
    r"\A(?=.{5,40}$)(.*\d{4}.*?)\s?(?:(?<=\d)([perf])|[(\[]([perf]|\d)[)\]]|(?<=\s)([perf])"
    r"|[(\[]?\b(prov(?:isional)?|prelim(?:inary)?|est(?:imated?)?|rev(?:ised)?|forecast|proj(?:ect(?:ed|ion))?)\.?[)\]]?"
    r"|(?<=\s)(\d)[)⁾]|([*†‡¹²³⁴-⁹]+)[)⁾]?)$",
    re.IGNORECASE,
)
_MAY_BE_MARKED = regex(
    r"\d[perf]\b|[*†‡¹²³⁴-⁹)⁾\]]|[ (\[](?:[perf]\b|prov|prelim|est|rev|forecast|proj)", re.IGNORECASE
)
_FISCAL = regex(r"(FY ?)?(\d{4})\s?([/–-])\s?(\d{2}|\d{4})(?:[ -](Q[1-4]|H[12]))?", re.ASCII | re.IGNORECASE)
FISCAL_YEAR = "--fiscal-year says when fiscal years begin, as in --fiscal-year 04-01"
"""The hint for a fiscal year of which nobody has said when it begins."""
_WEEK = regex(r"(\d{4})-?[WU](\d\d?)", re.ASCII)  # Norwegian: uke
_NAMED_MONTH = regex(r"([^\W\d_]{3,10})\.?(?:[ -]| de )(\d{4})|(\d{4})[ -]([^\W\d_]{3,10})\.?")
_NAMED_SPAN = regex(
    r"(?P<first>[^\W\d_]{3,10})\.?(?: (?P<year>\d{4}))?(?:\s?[-–]\s?| to )(?P<last>[^\W\d_]{3,10})\.? (?P<end>\d{4})"
)
_NAMED_DAY = regex(
    r"(\d\d?)\.?(?:[ -]| de )([^\W\d_]{3,10})\.?(?:[ -]| de )(\d{4})|([^\W\d_]{3,10})\.? (\d\d?), (\d{4})"
)
_SHORT_MONTH = regex(r"([^\W\d_]{3,4})\.?(?:-| ?['’])(\d\d)")  # as a spreadsheet writes one: Jan-23


def _months_by_name() -> dict[str, int]:
    """Return the months by their names, and by each beginning of these that is of one month only: Okt, févr, ene."""
    names: dict[str, set[int]] = {name: {number} for name, number in MONTHS.items()}
    for grammar in filter(None, (language.grammar for language in READ)):
        for number, spellings in enumerate(grammar.months.split(), start=1):
            for name in spellings.split("|"):
                for end in range(_SHORTEST_MONTH, len(name) + 1):
                    names.setdefault(name[:end], set()).add(number)
    return {name: numbers.pop() for name, numbers in names.items() if len(numbers) == 1} | {"mrz": 3}


_SHORTEST_MONTH = 3  # letters
MONTHS_BY_NAME = _months_by_name()
"""The months of tables by their names and abbreviations in all languages that are read: march, Mär, mars, marzo."""
_SLASHED = regex(r"(\d\d?)([/.])(\d\d?)\2(\d{4})", re.ASCII)
_MONTHS, _A_CENTURY, _OF_THE_LAST_CENTURY = 12, 100, 50
_SERIAL = range(10_000, 80_000)  # days since the end of 1899, as spreadsheets count them
_SPREADSHEET_EPOCH = date(1899, 12, 30)


@lru_cache(maxsize=65536)
def read_period(text: str, fiscal_year: str = "") -> Period:
    """Return the period that a cell names, also as Eurostat, SDMX and the World Bank write it; raises Unreadable.

    With the day on which fiscal years begin, `04-01`, what may be a fiscal year or a month, `2009-10`, is the former.
    """
    if _PLAIN_PERIOD.fullmatch(text) and not fiscal_year:
        return parse_period(text)
    written = with_plain_signs(text).partition(": ")[0]  # SDMX may have a code, and its meaning
    written = _MARKED_PERIOD.sub(r"\1", written)
    found = _fiscal(written, fiscal_year) or _in_a_form(written, fiscal_year) or _span(written) or _named(written)
    return found or parse_period(written, fiscal_year=fiscal_year)


def flag_of_period(text: str) -> str:
    """Return the flag after a period, without brackets: `p` of `2023 (p)`, `forecast` of `2024 forecast`."""
    mark = _mark_of_period(text)
    return mark.casefold() if mark.isalpha() else ""


def footnote_of_period(text: str) -> str:
    """Return the mark of a footnote after a period: `*` of `2023*`."""
    mark = _mark_of_period(text)
    return "" if mark.isalpha() else mark


def without_mark(period: str) -> str:
    """Return a period as written, without the mark after it."""
    return _MARKED_PERIOD.sub(r"\1", period.strip())


@lru_cache(maxsize=4096)
def _mark_of_period(text: str) -> str:
    found = _MARKED_PERIOD.search(text.strip()) if has_marks(text) else None
    return next(filter(None, found.groups()[1:])) if found else ""


def has_marks(periods: str) -> bool:
    """Return whether one of some periods, or texts around them, may have a mark; most tables have none."""
    return _MAY_BE_MARKED.search(periods) is not None


def _fiscal(written: str, fiscal_year: str) -> Period | None:
    """Return a fiscal year, or a quarter or half of it, `2022/23 Q1`.

    None for what is surely none, and if it may be different and nobody says how they begin.
    """
    found = _FISCAL.fullmatch(written)
    if not found or not _is_next(found[2], found[4]) or not (fiscal_year or not _may_be_months(found)):
        return None
    if not fiscal_year:
        raise Unreadable(f"{quoted(written)} is a fiscal year", hint=FISCAL_YEAR)
    part = f"-{found[5].upper()}" if found[5] else ""
    return parse_period(f"FY{found[2]}/{found[4][-2:]}{part}", fiscal_year=fiscal_year)


def _in_a_form(written: str, fiscal_year: str) -> Period | None:
    """Return a period in one of the forms of statistical offices."""
    for form, spelling in _FORMS:
        found = re.fullmatch(form, written, re.ASCII | re.IGNORECASE)
        if found:
            year, dash, month = found.expand(spelling).partition("-")
            return parse_period(
                f"{year}{dash}{month.zfill(2) if month.isdecimal() else month}", fiscal_year=fiscal_year
            )
    return None


def _named(written: str) -> Period | None:
    """Return a week, a month or a day with its name, or a day with strokes; raises Unreadable for a day as a number."""
    if week := _WEEK.fullmatch(written):
        return _week(int(week[1]), int(week[2]), written)
    if (named := _NAMED_MONTH.fullmatch(written)) and (number := MONTHS_BY_NAME.get((named[1] or named[4]).lower())):
        return parse_period(f"{named[2] or named[3]}-{number:02}")
    if (short := _SHORT_MONTH.fullmatch(written)) and (number := MONTHS_BY_NAME.get(short[1].lower())):
        return parse_period(f"{20 if int(short[2]) < _OF_THE_LAST_CENTURY else 19}{short[2]}-{number:02}")
    if (named := _NAMED_DAY.fullmatch(written)) and (number := MONTHS_BY_NAME.get((named[2] or named[4]).lower())):
        return parse_period(f"{named[3] or named[6]}-{number:02}-{int(named[1] or named[5]):02}")
    if slashed := _SLASHED.fullmatch(written):
        return _slashed(slashed, written)
    if re.fullmatch(r"\d{5}(?:\.0)?", written) and int(written[:5]) in _SERIAL:
        day = _SPREADSHEET_EPOCH + timedelta(int(written[:5]))
        raise Unreadable(
            f"{quoted(written)} is not a period",
            hint=f"if a spreadsheet means {day} by it, format the cells as dates there",
        )
    return None


def is_period(text: str) -> bool:
    """Return whether a text is a period, perhaps a fiscal year: the heading of a column of values."""
    if not (re.search(r"\d{4}", text) or _SHORT_MONTH.fullmatch(text.strip())):
        return False
    try:
        period = read_period(text, "01-01")
    except Unreadable:
        return False
    return period.first.year in _YEARS


_YEARS = range(1500, 2301)  # up to the last one there are projections: 1231 and 2718 are numbers


def are_months_or_years(periods: "Sequence[str]") -> bool:
    """Return whether all of several periods may be months and fiscal years: 2009-10 and 2010-11."""
    found = [_FISCAL.fullmatch(text.strip()) for text in periods]
    return len(set(periods)) > 1 and all(one and _may_be_months(one) and _is_next(one[2], one[4]) for one in found)


def are_months_or_days(periods: "Sequence[str]") -> bool:
    """Return whether two of several periods in a row may be a month of two years, or two days: Jan-22 and Jan-23."""
    found = [_SHORT_MONTH.fullmatch(text.strip()) for text in periods]
    return any(one and two and one[1] == two[1] and one[2] != two[2] for one, two in pairwise(found))


def _may_be_months(fiscal: re.Match[str]) -> bool:
    """Return whether what is written like a fiscal year may be a month, or several years: 2009-10, 2009-2010."""
    return fiscal[3] == "-" and not fiscal[1] and not fiscal[5] and not _MONTHS < int(fiscal[4]) < _A_CENTURY


def _is_next(year: str, following: str) -> bool:
    return f"{int(year) + 1:04}".endswith(following)


def _week(year: int, week: int, written: str) -> Period:
    try:
        first, last = date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
    except ValueError:
        raise Unreadable(
            f"{quoted(written)} is not a week of the calendar", hint="weeks count from 1 to 52 or 53"
        ) from None
    return parse_period(f"{first}..{last}")


def _span(written: str) -> Period | None:
    """Return a span of months, `Jan-Jun 2023`; None if a word is no month, or if it ends before it begins.

    Raises Unreadable if it may begin in two years.
    """
    found = _NAMED_SPAN.fullmatch(written)
    if not found:
        return None
    first, last = (MONTHS_BY_NAME.get(found[name].lower(), 0) for name in ("first", "last"))
    if first and last and first > last and not found["year"]:
        year, spelled = int(found["end"]), "{} {}-{} {}".format
        ways = (spelled(found["first"], begin, found["last"], begin + 1) for begin in (year - 1, year))
        raise Unreadable(f"{quoted(written)} may begin in {year - 1} or in {year}", hint=f"write {' or '.join(ways)}")
    begin, end = f"{found['year'] or found['end']}-{first:02}", f"{found['end']}-{last:02}"
    return parse_period(f"{begin}..{end}") if first and last and begin < end else None


def refuse_unclear_spans(headings: "Sequence[str]") -> None:
    """Raise InnofactsError if one of some headings is a span of months that may begin in two years: Oct-Mar 2019."""
    for heading in headings:
        try:
            _span(without_mark(with_plain_signs(heading)))
        except Unreadable as error:
            raise InnofactsError(error.message, hint=error.hint) from None


def _slashed(found: re.Match[str], written: str) -> Period:
    """Return a day with its month first or second, if only one of them is possible; between points it is second."""
    one, two = int(found[1]), int(found[3])
    if one <= _MONTHS < two:
        one, two = two, one
    elif found[2] == "/" and max(one, two) <= _MONTHS and one != two:
        raise Unreadable(f"{quoted(written)} may be two days", hint="write days as 2025-04-30")
    return parse_period(f"{found[4]}-{two:02}-{one:02}")


def may_be_period(text: str) -> bool:
    """Return whether a text is a period, or a day that may have its month first or second."""
    return is_period(text) or _SLASHED.fullmatch(text) is not None


def period_of(option: str, period: str, fiscal_year: str = "") -> Period | None:
    """Return the period that an option names, None without one; raises InnofactsError."""
    try:
        return read_period(period, fiscal_year) if period else None
    except Unreadable as error:
        raise InnofactsError(f"{option}: {visible(error.message)}", hint=visible(error.hint)) from None
