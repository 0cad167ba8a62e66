"""Forms of spans, of which the year is named or counts from the day of the text: from May to July, the year to June."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.calendar import WEEKDAYS
from innofacts.english.function_words import MODALS
from innofacts.english.inflection import PASTS, is_past
from innofacts.english.numerals import QUARTERS, SCALE_WORDS
from innofacts.english.wording import EVENTS
from innofacts.patterns import regex
from innofacts.times.parts import PART, PartOfSpan, part, part_of
from innofacts.times.spans import (
    A_YEAR,
    COUNT,
    DASH,
    DAYS_OF,
    LAST,
    LENGTHS,
    LEVEL,
    MONTH,
    SHIFTS,
    TH,
    UNIT,
    between,
    count_of,
    first_of,
    fiscal_year,
    last_day,
    month_of,
    number_of,
    span,
    unit_of,
)
from innofacts.values.periods import ONE_DAY, Period, parse_period

_YEAR, _HALF, _QUARTER = (LENGTHS[unit] for unit in ("year", "half", "quarter"))


class Anchor(NamedTuple):
    """What decides the year of a time that is named without one."""

    day: date
    """The day of the text."""
    year: int
    """The last year that the sentence names before the time; 0 if there is none."""
    is_ahead: bool
    """Whether the sentence is about the future."""

    def year_of(self, month: int, shift: str | None = "") -> int:
        """Return the year of a month: of the last one that has begun, or of the next one in a sentence on the future.

        A word such as "last", of "last year", decides.
        """
        if shift:
            return self.day.year + SHIFTS[shift.lower()]
        if self.year:
            return self.year
        if self.is_ahead:
            return self.day.year + (month < self.day.month)
        return self.day.year - (month > self.day.month)


Give = Callable[[re.Match[str], Anchor | None], str | Period | None]
"""What gives the period of a match; empty or None if it names none, or if only the day of the text says which."""
# Not the last year of somebody in office: in 2023, her last year there.
NOT_ITS_OWN = "".join(rf"(?!(?<=\b{whose}\s)last\syear\b)" for whose in "my his her its our your their".split())
OF_A_YEAR = r"(?:(?:\sof|\sin)?\s(?P<shift>(?i:last|this|next))\s(?i:year))"


def _point(name: str) -> str:
    """Return the pattern of a month or one of its days."""
    return (
        rf"(?:(?:(?P<{name}_day>\d{{1,2}}){TH}(?:\sof)?\s)?(?P<{name}_month>{MONTH})"
        rf"(?(<name>_day)|(?:\s(?P<{name}_after>\d{{1,2}}){TH}(?!\w|[.,:]\d))?)(?:,?\s(?P<{name}_year>{A_YEAR}))?)"
    ).replace("<name>", name)


def year_of_a_day(match: re.Match[str], month: int, when: Anchor) -> int:
    """Return the year of a day: that which the sentence names, else that in which it is soon or was last."""
    if not (match["shift"] or when.year) and _OF_AN_EVENT.search(_around_it(match, _LONGEST_EVENT)[0]):
        return when.day.year + ((month - when.day.month + _HALF) % _YEAR - _HALF + when.day.month - 1) // _YEAR
    is_soon = 0 < (month - when.day.month) % _YEAR <= _QUARTER and not _is_told(match)
    return when._replace(is_ahead=when.is_ahead or is_soon).year_of(month, match["shift"])


# The day by which something is called is the nearest one: the storm of 21 June will cost 4 million.
_OF_AN_EVENT = regex(rf"\b(?:{'|'.join(EVENTS)})s?\sof\s\Z")
_LONGEST_EVENT = 20  # characters


def _around_it(match: re.Match[str], longest: int) -> tuple[str, str]:
    """Return the text before a match and that after it, of at most so many characters."""
    start, end = match.span()
    return match.string[max(0, start - longest) : start], match.string[end : end + longest]


def _is_told(match: re.Match[str]) -> bool:
    """Return whether a verb of the past is next to a time: on 7 January it burned, hit on 7 January."""
    before, after = _around_it(match, _AROUND_A_TIME)
    verbs = (
        *before.split()[-2:-1],
        *re.findall(r"^\s(?:(?!(?:the|an?|its|their)\b)[a-z]+\s)?([a-z]+)\b", after),
        *after.split()[:1],
    )
    if any(verb in PASTS or verb.endswith("ed") for verb in verbs) and " be " not in before:
        return True
    return _AT_FIRST.search(before) is not None and is_told_behind(
        match.string, match.end(), match.end() + _LONGEST_TOLD
    )


_AT_FIRST = regex(r"(?:(?:\A|[.!?;:]\s|\n)(?:(?:But|And)\s)?|(?:,|\b(?:and|but|while))\s)(?:[Oo]n\s)?\Z")
_LONGEST_TOLD = 60  # characters of a subject and its verb


def is_told_behind(text: str, start: int, end: int) -> bool:
    """Return whether the first verb between two offsets is of the past: on 3 May | the old mill sold 40 tonnes."""
    stop = _END.search(text, start, end)
    for before, word in pairwise(["", *_WORD.findall(text, start, stop.start() if stop else min(end, len(text)))]):
        if word in _NOT_OF_THE_PAST:
            return False
        if is_past(word) and before not in _NO_VERB_AFTER:
            return True
    return False


_NOT_OF_THE_PAST = MODALS | frozenset("is are has have to be that which who".split())
# Before the participle of a noun, and no verb: the town's renovated museum, the newly built school, of retired miners.
_NO_VERB_AFTER = frozenset((*"a an the its their his her our s of newly".split(), *SCALE_WORDS))
_AROUND_A_TIME = 24  # characters before or after a time
_WORD = regex(r"\b[a-z]+\b")
_END = regex(r"[.!?;:]\s|\n")
BETWEEN = (
    r"(?<![\d.,$€£¥-])\b(?:(?i:(?P<between>between)|from)\s(?:the\s)?(?:(?i:start|beginning)\sof\s)?)?"
    rf"(?:{_point('first')}|(?P<bare>\d{{1,2}}){TH})"
    rf"(?:\s(?i:to|until|till|through|(?(between)and|to))\s(?:the\s)?(?:(?i:end|close)\sof\s)?|-to-|{DASH})"
    rf"(?:{_point('last')}|(?(first_after)(?P<only>\d{{1,2}}){TH}(?!\w|[.,:]\d|\s?%)|(?!))){OF_A_YEAR}?"
)
"""The pattern of a span with two ends: from January to the end of March, 3-9 October, between 28 May and 3 June."""


def between_two(match: re.Match[str], when: Anchor | None) -> str:
    """Return the span between two months or days, of one year where only the second says which."""
    group = match.groupdict().get
    first, last = group("first_month") or group("last_month"), group("last_month") or group("first_month")
    day = group("first_day") or group("first_after") or match["bare"]
    until = group("last_day") or group("last_after") or match["only"]
    if not (first and last) or (match["bare"] and not until) or (match["only"] and not day):
        return ""
    one, two = number_of(first), number_of(last)
    if match["last_year"] or match["first_year"]:
        year = int(match["last_year"] or 0) or int(match["first_year"]) + (two < one)
    elif when:
        year = year_of_a_day(match, two, when) if day or until else when.year_of(two, match["shift"])
    else:
        return ""
    begin = date(int(match["first_year"] or year - (one > two)), one, int(day or 1))
    end = date(year, two, int(until)) if until else first_of(year * _YEAR + two) - ONE_DAY
    if when is None and not until and first != last:
        return f"{begin:%Y-%m}..{end:%Y-%m}"
    return between(begin, end) if begin <= end else ""


LISTED = (
    rf"(?:\b(?i:in|during|over|across|for|through)\s|(?:(?<=[.!?]\s)|(?<=\n)|(?<![\s\S]))(?!May\b))"
    rf"(?P<first>{MONTH})(?:,\s{MONTH})*,?\sand\s(?P<last>{MONTH})"
    rf"(?:,?\s(?P<year>{A_YEAR}))?{OF_A_YEAR}?"
)
"""The pattern of months together: in May, June and July 2024; as a subject, "July and August were wet"."""


def of_listed(match: re.Match[str], when: Anchor | None) -> str:
    """Return the span of some months together; empty if they do not follow one another."""
    months = [number_of(name) for name in re.findall(MONTH, match[0])]
    year = int(match["year"] or 0) or (when.year_of(months[-1], match["shift"]) if when else 0)
    is_whole = all(two == one % _YEAR + 1 for one, two in pairwise(months))
    return span(year, months[-1], len(months)) if year and is_whole else ""


NTH_WEEKDAY = (
    rf"\b[Tt]he\s(?P<nth>(?i:{LAST}|{'|'.join(QUARTERS)}))\s(?P<weekday>{'|'.join(day.title() for day in WEEKDAYS)})"
    rf"\s(?:of|in)\s(?P<month>{MONTH})(?:(?:,|\sof|\sin)?\s(?P<year>{A_YEAR})|{OF_A_YEAR})?"
)
"""The pattern of a day of the week in a month: the first Saturday in August, the last Friday of May 2024."""


def nth_weekday(match: re.Match[str], when: Anchor | None) -> str:
    """Return the day that is the first to fourth such day of the week in a month, or the last one."""
    month, nth = number_of(match["month"]), match["nth"].lower()
    year = int(match["year"] or 0) or (year_of_a_day(match, month, when) if when else 0)
    if not year:
        return ""
    is_last = nth in LAST.split("|")
    edge = first_of(year * _YEAR + month) - ONE_DAY if is_last else date(year, month, 1)
    days = (WEEKDAYS.index(match["weekday"].lower()) - edge.weekday()) % _WEEK
    return str(edge + timedelta(days=(days - _WEEK if days else 0) if is_last else days + _WEEK * (QUARTERS[nth] - 1)))


_WEEK = DAYS_OF["week"]
_NTH = "|".join(QUARTERS)
FROM_PART_TO_PART = (
    rf"\b(?:(?P<way>(?i:between|from))|(?i:in|during|over|across))\sthe\s(?P<first>(?i:{_NTH}))(?:\s(?i:quarter|half))?"
    rf"\s(?i:and|to)(?:\sthe)?\s(?P<nth>(?i:{_NTH}))\s(?P<unit>(?i:quarter|hal[fv]e?))s?\b"
    rf"(?:(?:\sof|\sin|,)?\s(?P<year>{A_YEAR})|{OF_A_YEAR})?(?!\sof\b)"
)
"""The pattern of some quarters or halves together: between the first and third quarters of 2024."""


def from_part_to_part(match: re.Match[str], when: Anchor | None) -> str:
    """Return the span of some quarters or halves of a year; empty if they do not follow one another."""
    length = _QUARTER if match["unit"].lower() == "quarter" else _HALF
    first, last = QUARTERS[match["first"].lower()], QUARTERS[match["nth"].lower()]
    if last * length > _YEAR or not (first < last if match["way"] else first + 1 == last):
        return ""
    year = int(match["year"] or 0) or (when.year_of(last * length, match["shift"]) if when else 0)
    return span(year, last * length, (last - first + 1) * length) if year else ""


PARTS_TOGETHER = (
    rf"\b(?P<apart>(?i:from|between)\s)?(?P<letter>[QH])(?P<first>[1-4])(?P<way>{DASH}|\s(?:to|and|through)\s)(?P=letter)?(?P<last>[1-4])"
    rf"(?:\sof|,)?\s(?P<year>{A_YEAR})"
)
"""The pattern of some quarters or halves together, by their numbers: Q1 and Q2 2024, Q1–Q3 2024."""


def of_parts_together(match: re.Match[str], _: Anchor | None) -> str:
    """Return the span of some numbered quarters or halves of a year; empty if they do not follow one another."""
    length, first, last = _QUARTER if match["letter"] == "Q" else _HALF, int(match["first"]), int(match["last"])
    is_whole = first < last if match["apart"] or "and" not in match["way"] else first + 1 == last
    return span(int(match["year"]), last * length, (last - first + 1) * length) if is_whole else ""


_ENDING = (
    r"(?:(?:that|which)\s)?(?:ended|ending|(?P<ahead>ends|closes)|closed)(?:\s(?:in|on))?"
    r"|(?:up\s)?(?:to|through|until|till)"
)
TO_AN_END = (
    r"\b(?:(?i:in|over|during|for|across|within)\s)?(?P<the>\b(?i:the|its)\s(?:\w+\s)?)?"
    rf"(?:(?P<count>(?i:{COUNT}))[\s-](?P<units>(?i:{UNIT}))s?(?:\speriod)?"
    rf"|\b(?P<unit>(?i:century|decade|half(?=-year)|year|half|quarter|month|week|fortnight)))(?:-year)?\s"
    rf"(?i:{_ENDING}|(?P<before>before))\s(?:(?:the|last|next|this)\s)?(?:(?i:end(?:\sof)?"
    rf"|end-)\s?)?(?:{_point('last')}|(?P<only>{A_YEAR})){OF_A_YEAR}?"
)
"""The pattern of a span that is named by its length and its end: the year ended 30 June, the four years to 2023."""


def to_an_end(match: re.Match[str], when: Anchor | None) -> str | Period:
    """Return the span of so many years, months or days that a year, a month or a day ends.

    A fiscal year is named by the years in which it begins and ends: the financial year to March 2025 is FY2024/25.
    """
    unit, count = (match["units"] or match["unit"]).lower(), count_of(match["count"] or "a")
    is_before = match["before"] is not None
    if is_before and not match["the"]:
        return ""  # two years before 2020
    months = LENGTHS.get(unit, 0) * count
    if match["only"]:
        year = int(match["only"])
        first = year - (months // _YEAR if months > _YEAR else 0)
        return between(date(first, 1, 1), date(year - is_before, 12, 31)) if months >= _YEAR > is_before * count else ""
    month, day = number_of(match["last_month"]), int(match["last_day"] or match["last_after"] or 0)
    if when and match["ahead"]:
        when = when._replace(is_ahead=True)  # the year that closes in June
    year = int(match["last_year"] or 0) or (when.year_of(month, match["shift"]) if when else 0)
    if not year or not (day or months):
        return ""
    after = (date(year, month, day) + ONE_DAY) if day else first_of(year * _YEAR + month)
    if is_before:
        after = date(year, month, day or 1)
    if not months:
        return between(after - timedelta(days=DAYS_OF[unit] * count), after - ONE_DAY)
    if not day or after.day > _LAST_DAYS or after.day == 1:
        after = first_of(year * _YEAR + month - (is_before and not day))  # to 30 March, to 28 June
    first_month = first_of(month_of(after) - months)
    if months == _YEAR and after.month > 1 and _FISCAL.search(match["the"] or ""):
        return Period(fiscal_year(first_month.year).text, first_month.replace(day=after.day), after - ONE_DAY)
    return between(first_month.replace(day=after.day), after - ONE_DAY)


_FISCAL = regex(r"(?i)\b(?:financial|fiscal|tax|school|academic)\s")
_LAST_DAYS = 28  # of a month, which is over then
PART_OF_COUNTED = PART + (
    r"(?:(?:the|its)\s)?(?:(?P<which>(?i:last|this|next|current|coming))\s(?!year))?"
    rf"(?P<whole>(?i:century|decade|year))\b(?!\s(?:to(?!\s{LEVEL})|ended|that|which|of|before|after)\b)"
)
"""The pattern of a part of the year, decade or century of the day of the text: the first half of the year."""


def part_of_counted(match: re.Match[str], when: Anchor) -> str:
    """Return a part of the year, decade or century of the day of the text, or of the year that the sentence names."""
    one, unit = part(match), match["whole"].lower()
    day = when.day.replace(year=when.year, day=1) if when.year else when.day
    whole = parse_period(unit_of(day, unit, SHIFTS[(match["which"] or "this").lower()]))
    if one.edge and unit == "year":
        return _edge_of_the_year(one, whole.first, when)
    given = part_of(one, whole)
    last = parse_period(given).last if given and unit == "year" and not (when.year or when.is_ahead) else None
    is_over = last is None or month_of(last) <= month_of(when.day)
    return given if is_over else part_of(one, parse_period(when.day.year - 1))


def _edge_of_the_year(one: PartOfSpan, first: date, when: Anchor) -> str:
    """Return a day of the year of the text, which in its first quarter may tell of the year before."""
    is_start = one.edge == "start" and (when.day.month > _QUARTER or when.year > 0)
    return str(first) if is_start else last_day(first.year, _HALF) if one.edge == "half-way" else ""
