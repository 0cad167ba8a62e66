"""Years of accounts that count from the day of a text: the last financial year, the fiscal year that began in May."""

import re

from innofacts.times.fiscal import counts_in_fiscal_years, end_of_fiscal_years
from innofacts.times.span_forms import Anchor
from innofacts.times.spans import COUNT, LENGTHS, LEVEL, MONTH, SHIFTS, count_of, fiscal_year, number_of, span
from innofacts.values.periods import Period

_YEAR, _HALF, _QUARTER = (LENGTHS[unit] for unit in ("year", "half", "quarter"))  # in months


def shifted_fiscal_year(match: re.Match[str], when: Anchor) -> Period:
    """Return the last, this or the next fiscal or school year; fiscal years begin in April, or as the text says."""
    by, (ends, begins) = SHIFTS[match["shift"].lower()], FISCAL_YEARS[match["kind"].lower()]
    if ends == begins and (end := end_of_fiscal_years(match.string) % _YEAR):
        ends = begins = end + 1
    return fiscal_year(when.day.year + by - (when.day.month < (ends if by < 0 else begins)))


FISCAL_YEARS = dict.fromkeys(("financial", "fiscal", "tax"), (4, 4)) | dict.fromkeys(("school", "academic"), (7, 9))
"""The years that begin in one year of the calendar, with the months from which one is over and the next has begun."""


def full_year(match: re.Match[str], when: Anchor) -> str:
    """Return the year of the text, or in its first quarter the one before, on which companies report then.

    It is that which ends in the one month that the text gives, if it gives one.
    """
    end = end_of_fiscal_years(match.string)
    if not end:
        is_open = match["business"] is not None or counts_in_fiscal_years(match.string)
        return "" if is_open else str(when.day.year - (when.day.month <= _QUARTER and not when.is_ahead))
    is_just_over = 0 < (when.day.month - end) % _YEAR <= _QUARTER and not when.is_ahead
    return span(when.day.year + (when.day.month > end) - is_just_over, end, _YEAR)


def fiscal_year_from(match: re.Match[str], when: Anchor) -> str | Period:
    """Return the fiscal year that begins on the day that is nearest to the day of the text, or some of its months."""
    month = number_of(match["month"])
    ahead = (month - when.day.month + _HALF) % _YEAR - _HALF  # months, from -6 to 5
    year = when.day.year + (when.day.month + ahead - month) // _YEAR
    if match["part"]:  # the first three quarters of it, which are over
        months = count_of(match["count"] or "one") * LENGTHS[match["part"].lower()]
        year -= ahead > 0 or -ahead < months
        return span(year, month + months - 1, months) if match["nth"].lower() == "first" else ""
    return str(year) if month == 1 else fiscal_year(year)


FISCAL_FROM = (
    rf"(?:\b(?P<nth>(?i:first))\s(?:(?P<count>(?i:{COUNT}))\s)?(?P<part>(?i:month|quarter|half))s?\sof\s(?:its|the|their)\s)?"
    r"\b(?i:(?:(?:fiscal|financial|budget)\s)?year,?\s(?:that\s|which\s)?(?:begins|starts|beginning|starting|began"
    rf"|started)\s(?:(?:on|in)\s)?)(?:\d{{1,2}}\s)?(?P<month>{MONTH})(?:\s\d{{1,2}}\b)?"
)
"""The pattern of a year that is named by the day on which it begins: the fiscal year that starts on July 1."""
_BUSINESS = r"(?P<business>(?:financial|fiscal|business)\s)?"
FULL_YEAR = (
    rf"(?i)\b(?:(?:for|over|in|across)\sthe\s(?:(?:full|whole)[\s-]{_BUSINESS}year\b(?!\s(?:to(?!\s(?-i:{LEVEL}))|ended|ending|of|from))"
    r"|year\sas\sa\swhole\b)|full-year\b|the\syear\s(?:just|now)\s(?:ended|past|over)\b)"
)
"""The pattern of a year of which a report is: for the full year, in the year just ended."""
