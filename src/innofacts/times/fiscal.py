"""The year in which a text counts, which may be none of the calendar: the month of its end, as the text gives it.

A text says it once, of the year or of a part of it: its financial year ends in March; the third quarter, which ended on
31 August. All its other quarters, halves and first months are then those of that year.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from innofacts.english.numerals import QUARTERS
from innofacts.forms import Form, Forms
from innofacts.patterns import regex
from innofacts.times.spans import DASH, LENGTHS, MONTH, number_of
from innofacts.values.periods import ONE_DAY, Period, years_later

_YEAR = LENGTHS["year"]  # months


def _ending(match: re.Match[str]) -> int:
    return number_of(match["month"])


def _beginning(match: re.Match[str]) -> int:
    return (number_of(match["month"]) - 2) % _YEAR + 1


def _with_a_part(match: re.Match[str]) -> int:
    """Return the month in which the year ends of which a part ends in a month; 0 if the part is not that long."""
    group, length, month = match.groupdict().get, LENGTHS[match["unit"]], number_of(match["month"])
    months = (month - number_of(group("first") or match["month"])) % _YEAR + 1
    if group("first") and months != length:
        return 0
    return (month - QUARTERS[match["nth"].lower()] * length - 1) % _YEAR + 1


_TH = "(?:st|nd|rd|th)?"
_ON = rf"(?:(?:on|in)\s)?(?:(?:the\s)?(?:end\sof\s|\d\d?{_TH}\s(?:of\s)?))?"
_TO = r"(?:to|through|ending|(?:(?:that|which)\s)?(?:end|close)(?:s|ed|d))\s"
_OVER = r"(?:to|through|ending|(?:(?:that|which)\s)?(?:ended|closed))\s"
_LAST_DAY = rf"(?:28|29|30|31){_TH}"
_OF_A_FIRM = r"(?:financial|fiscal|business)"
_PART = rf"\b(?P<nth>(?i:{'|'.join(QUARTERS)}))[\s-](?P<unit>quarter|half)"
_OF_THE_YEAR = rf"\sof\s(?:the|its|their)\s(?:{_OF_A_FIRM}\s)?year"
_MONTH = rf"(?P<month>{MONTH})"
# What a pattern begins with by letters is found in a long text ten times as quickly as a boundary of words.
_YEAR_ALONE = r"year(?<!\wyear)(?<!half[\s-]year)"
_ROWS: tuple[tuple[str, str, Callable[[re.Match[str]], int]], ...] = (
    # Its third quarter, which ended on August 31; the first half of its year, to the end of May.
    ("quarter half", rf"{_PART}(?:{_OF_THE_YEAR},|,)?\s{_OVER}{_ON}{_MONTH}", _with_a_part),
    # The third quarter, June to August; the first half of the fiscal year (July-December).
    (
        "quarter half",
        rf"{_PART}(?:{_OF_THE_YEAR})?,?\s\(?(?:from\s)?(?P<first>{MONTH})(?:{DASH}|\s(?:to|through)\s){_MONTH}",
        _with_a_part,
    ),
    # The three months to August, its third quarter.
    (
        "quarter half",
        rf"months(?<!\wmonths)\s{_TO}{_ON}{_MONTH}(?:\s\d\d?)?,\s(?:which\s(?:is|was)\s)?(?:the|its|their)\s(?:{_OF_A_FIRM}\s)?{_PART}",
        _with_a_part,
    ),
    # Its financial year ends in March, the full year to November; not "prices rose in the year to June".
    ("year", rf"\b(?:{_OF_A_FIRM}|full)[\s-]year,?\s{_TO}{_ON}{_MONTH}", _ending),
    ("year", rf"{_YEAR_ALONE}\s{_TO}(?:on\s)?{_LAST_DAY}\s(?:of\s)?{_MONTH}", _ending),
    ("year", rf"{_YEAR_ALONE}\s{_TO}(?:on\s)?{_MONTH}\s{_LAST_DAY}\b", _ending),
    (
        "year",
        (rf"\b{_OF_A_FIRM}\syear,?\s(?:(?:that|which)\s)?(?:(?:runs|ran)\sfrom|begins|began|starts|started|beginning"
         rf"|starting)\s{_ON}{_MONTH}"),
        _beginning,
    ),
)  # fmt: skip
"""How a text says with which month its years end, each way with the function that returns the number of that month."""
_FORMS = Forms(_ROWS)
# A text about the quarters of a firm whose year is not that of the calendar.
_OF_ITS_QUARTERS = regex(
    r"(?i)\bfiscal\s(?:20\d\d|first|second|third|fourth|quarter|half)\b|\bFY\s?20\d\d/\d\d"
    r"|\b(?:(?<!half[\s-])year|5[23]\sweeks)\s(?:to|(?:that\s|which\s)?(?:ended|closed)|ending)\s(?:on\s)?(?:28|29"
    rf"|30|31)\s(?!Dec)(?-i:{MONTH})"
    rf"|\b(?:six\smonths|2[67]\sweeks|half[\s-]year)\s(?:to|ended|ending)\s(?:on\s)?\d{{1,2}}\s(?!Dec|Jun)(?-i:{MONTH})"
)


@lru_cache(maxsize=1)  # each time of a text asks for it
def _ends(text: str) -> dict[Callable[[re.Match[str]], int], set[int]]:
    """Return the months in which the years of a text end, by what tells them."""
    ends: dict[Callable[[re.Match[str]], int], set[int]] = {}
    told: set[int] = set()
    for match, end_of in _FORMS.matches(text, 0, len(text)):
        at, month = match.start("month"), end_of(match)
        if month and at not in told:  # by the half of the business year, to the end of May, not by the year
            told.add(at)
            ends.setdefault(end_of, set()).add(month)
    return ends


@lru_cache(maxsize=1)  # each time of a text asks for it
def end_of_fiscal_years(text: str) -> int:
    """Return the number of the month with which the only fiscal year ends that a text gives; 0 for none or several.

    The year to March is one if the text has the words "financial year".
    """
    months = set().union(*_ends(text).values())
    if not months and _FINANCIAL_YEAR.search(text):
        months = {number_of(found[1]) for found in _YEAR_TO.finditer(text)}
    return months.pop() if len(months) == 1 else 0


_FINANCIAL_YEAR = Form("year", rf"(?i)\b{_OF_A_FIRM}\syears?\b")
_YEAR_TO = regex(r"\byear\sto\s(?:the\send\sof\s)?(March|June|September)\b(?!\s\d)")


@lru_cache(maxsize=1)  # each time of a text asks for it
def counts_in_fiscal_years(text: str) -> bool:
    """Return whether the quarters and halves of a text are those of a year that is none of the calendar."""
    is_told = _ends(text).get(_with_a_part, {_YEAR}) != {_YEAR}
    return is_told or _OF_ITS_QUARTERS.search(text) is not None


def with_its_days(period: Period, text: str) -> Period:
    """Return a fiscal year with its days, if the text gives the month of its end."""
    if not (period.interpreted and _FISCAL_YEAR.fullmatch(period.text)):
        return period
    end = end_of_fiscal_years(text) % _YEAR
    first = date(period.first.year, end + 1, 1)
    return Period(period.text, first, years_later(first, 1) - ONE_DAY) if end else period


_FISCAL_YEAR = regex(r"FY\d{4}/\d\d")
