"""Times that are composed of others: from one to another, the start or the end of one, the three months after one."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.parts import part_before, part_of
from innofacts.times.spans import COUNT, LENGTHS, between, count_of, first_of, month_of, read
from innofacts.values.periods import ONE_DAY, Period, parse_period


class NamedTime(NamedTuple):
    """A time that a text names, which may be a part of a longer one."""

    start: int
    """Its first code point."""
    end: int
    """The code point after it."""
    period: Period
    """The period."""


def composed(text: str, start: int, times: Sequence[NamedTime]) -> list[NamedTime]:
    """Return the times of a sentence that others form with the words around them, given the offset of the sentence."""
    parted = [_part(text, start, time) or _beginning(text, time) or time for time in times]
    found: list[NamedTime] = []
    n = 0
    while n < len(parted):
        joined = _joined(text, start, *parted[n : n + 2]) if n + 1 < len(parted) else None
        found.append(joined or _around(text, start, parted[n]) or parted[n])
        n += 2 if joined else 1
    return [time for time in found if time not in times]


_BEFORE_A_TIME = 60  # characters before a time
# The ban in 2003, its launch on 3 May.
_EVENT = r"(?:(?:the|its|their|his|her|an?)\s(?:[\w'’-]+\s){1,4}?(?:in|on|of)\s)?(?:the\s)?"
_FROM = regex(rf"(?i)\b(?P<way>between|from)\s{_EVENT}\Z")
_TO = {
    "between": regex(rf",?\sand\s{_EVENT}"),
    "from": regex(rf",?\s(?:up\s)?(?:to|until|till|through)\s{_EVENT}"),
}
_IN = regex(r"(?i)\b(?:in|over|during|across|for|through)\s(?:the\s)?\Z")
_AND = regex(r"\sand\s(?:the\s)?")


def _before(text: str, start: int, time: NamedTime) -> str:
    return text[max(start, time.start - _BEFORE_A_TIME) : time.start]


def _joined(text: str, start: int, one: NamedTime, other: NamedTime) -> NamedTime | None:
    """Return the span from one time to another: between October this year and next March, in Q4 2023 and Q1 2024."""
    first, last = one.period.first, other.period.last
    is_fiscal = one.period.text.startswith("FY") or other.period.text.startswith("FY")
    # Between the end of 2019 and the end of 2024 something rose from one level to another.
    are_edges = all(_AN_EDGE.match(text, time.start) for time in (one, other))
    if is_fiscal or are_edges or last is None or one.period.last is None or last <= one.period.last:
        return None
    before = _before(text, start, one)
    if found := _FROM.search(before):
        form = _TO[found["way"].lower()]
    elif _is_in_a_row(text, one, other) and (found := _IN.search(before)):
        form = _AND
    elif one.period.text.isdecimal() and other.period.text.isdecimal():
        form = _TO["from"]  # 2012 to 2023
    else:
        return None
    if not form.fullmatch(text, one.end, other.start):
        return None
    period = read(partial(between, first, last))
    return NamedTime(one.start - (len(found[0]) if found else 0), other.end, period) if period else None


def _is_in_a_row(text: str, one: NamedTime, other: NamedTime) -> bool:
    """Return whether a time goes on from another, both of one figure: in 2023 and 2024; not if respectively so."""
    if not text.startswith(" and ", one.end) or _EACH.match(text, other.end):
        return False
    return one.period.last is not None and one.period.last + ONE_DAY == other.period.first


_EACH = regex(r",?\srespectively\b")
_AN_EDGE = regex(r"(?i)(?:end|close|start|beginning)\b")


def _part(text: str, start: int, time: NamedTime) -> NamedTime | None:
    """Return a part of a time: the end of the third quarter, the last two weeks of winter 2023/24."""
    found = part_before(text, start, time.start)
    period = read(partial(part_of, found[1], time.period)) if found else None
    return NamedTime(found[0], time.end, period) if found and period else None


def _beginning(text: str, time: NamedTime) -> NamedTime | None:
    """Return the first day of a year that is said to begin: it went into 2025 with 40 boats, as 2025 began."""
    if not time.period.text.isdecimal():
        return None
    near = max(0, time.start - _BEFORE_A_TIME)
    begun = _WITH.match(text, time.end) and _BEGUN.search(text, near, time.start)
    begins = _BEGINS.match(text, time.end) and _AS.search(text, near, time.start)
    return time._replace(period=parse_period(str(time.period.first))) if begun or begins else None


_BEGUN = regex(
    r"(?i)\b(?:beg[ai]ns?|start(?:s|ed)|enter(?:s|ed)|greet(?:s|ed)|(?:ring|rings|rang|see|sees|saw)\sin"
    r"|(?:go|goes|going|went|come|comes|came|head(?:s|ed|ing)?)\sinto)\s\Z"
)
# Not with a strike, with a rise of 4 per cent: what comes in the course of the year.
_WITH = regex(r"(?:\s[a-z]+){0,2}?\swith\b(?!\san?\s(?!(?:fleet|staff|stock|backlog|balance|debt)\b))")
_AS = regex(r"(?i)\b(?:as|when|before)\s\Z")
_BEGINS = regex(r"\s(?:beg[ai]ns?|start(?:s|ed)|open(?:s|ed)|dawn(?:s|ed))\b")

# The twelve months after the fire of May 2023, within a year of its launch in 2013, the last month before it closed in
# May 2023.
_LENGTH = Form(
    "century decade year month",
    rf"(?i)\b(?:(?:in|over|during|for)\s(?:the\s)?|(?P<within>within)\s(?:the\s)?)(?:(?:first|last|next|full)\s)*"
    rf"(?:(?P<count>an?|{COUNT})\s)?(?P<unit>century|decade|year|month)s?\s"
    r"(?:after|following|since|(?P<before>before)|(?(within)of|(?!)))\s(?:(?:the|its|their|it|they|he|she)\s)?"
    r"(?:(?:[a-z'’-]+\s){0,4}(?:in|on|of)\s)?\Z",
)


def _around(text: str, start: int, time: NamedTime) -> NamedTime | None:
    """Return the span of so many years or months that begins or ends with what happened at a time."""
    found, period = _LENGTH.search(_before(text, start, time)), time.period
    if found is None or period.last is None:
        return None
    months = LENGTHS[found["unit"].lower()] * count_of(found["count"] or "a")
    given = read(partial(_span, period, months, is_before=found["before"] is not None))
    return NamedTime(time.start - len(found[0]), time.end, given) if given else None


def _span(period: Period, months: int, *, is_before: bool) -> str:
    """Return the months before or after a period; empty for months that are counted from a year."""
    is_year = period.text.isdecimal()
    if is_year and months < LENGTHS["year"]:
        return ""  # some months after 2024
    begin, day = month_of(period.first) - (months if is_before else 0), period.first.day
    end = begin + months + (LENGTHS["year"] if is_year and not is_before else 0)
    return between(first_of(begin).replace(day=day), first_of(end).replace(day=day) - ONE_DAY)
