"""Times that a text names: years, days, quarters, decades, spans of years, and times relative to another."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from innofacts.english.function_words import COMPARED
from innofacts.english.numerals import QUARTERS
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.apart import BASE, BEFORE_A_BASE, is_date_or_base, is_of_a_text, is_set_apart, is_stated
from innofacts.times.asides import aside
from innofacts.times.composed import NamedTime, composed
from innofacts.times.named import ANY, FORMS, OR_NONE, counts, is_number_of_a_text
from innofacts.times.referring import references, since_before
from innofacts.times.relative import relative_times
from innofacts.times.shifts import Shift
from innofacts.times.spans import MONTH, read
from innofacts.times.works import works
from innofacts.values.periods import ONE_DAY, Period, parse_period


class Time(NamedTuple):
    """A time that a text names."""

    start: int
    """Its first code point, with a word such as "since" before it."""
    end: int
    """The code point after it."""
    period: Period | None
    """The period; None for a day without its year, and for a time relative to one that is not named."""
    is_apart: bool
    """Whether it is not the time of the figures of its sentence.

    It is that of what they are compared with (than in 2019), the day of a statement or a dateline, the time of a thing
    of its own (a 2016 contract), or that of an aside.
    """
    shift: Shift | None = None
    """For a time relative to another in the text, how far it is from that: "a year earlier"."""
    aside: tuple[int, int] | None = None
    """The span of the aside that it is in: it is the time of the figures in there."""


class DatedTime(Time):
    """A time that has a period."""

    __slots__ = ()

    period: Period


def with_periods(named: Iterable[Time]) -> list[DatedTime]:
    """Return those of some times that have a period."""
    return [DatedTime(*time) for time in named if time.period]


def times(text: str, start: int = 0, end: int | None = None, day: date | None = None) -> list[Time]:
    """Return the times that a text names between two code points, in order and without overlaps.

    `day` is the day of the text, from which "last year" and "in March" count; without it, they have no period.
    """
    end = len(text) if end is None else end
    found: list[Time] = []
    if ANY.search(text, start, end):
        of_works = {work.year for work in works(text, start, end)}
        for match, give in FORMS.matches(text, start, end):
            first, last = match.span()
            if any(time.start < last and first < time.end for time in found):
                continue
            if counts(text, match) or is_number_of_a_text(match):
                continue
            period = read(partial(give, match, None))
            if period is None and give in OR_NONE:
                continue
            first, period = _opened(text, start, (first, last), period)
            is_apart = (
                is_set_apart(text, start, (first, last), period)
                or is_of_a_text(text, start, first, period)
                or first in of_works
            )
            found.append(_in_aside(text, start, Time(first, last, period, is_apart)))
    if day:
        found = _dated(text, start, end, day, found)
    found = _composed(text, start, found)
    if day:
        found = [_lasting(text, time, day) for time in found]
    referring = (
        Time(first, last, None, is_apart, shift) for first, last, shift, is_apart in references(text, start, end)
    )
    found += [time for time in referring if not any(_meet(time, other) for other in found)]
    return sorted(
        [*found, *_elliptic(text, start, end, found, day), *(_next_alone(text, start, end, day) if day else ())]
    )


def _composed(text: str, start: int, found: list[Time]) -> list[Time]:
    """Return the times of a sentence, with those that some of them form in the place of these."""
    named = [NamedTime(time.start, time.end, time.period) for time in with_periods(sorted(found))]
    spans = []
    for one in composed(text, start, named):
        first, period = _opened(text, start, (one.start, one.end), one.period)
        is_apart = is_set_apart(text, start, (first, one.end), period)
        spans.append(_in_aside(text, start, Time(first, one.end, period, is_apart)))
    return [*(time for time in found if not any(_meet(time, span) for span in spans)), *spans]


def _opened(text: str, start: int, time: tuple[int, int], period: Period | None) -> tuple[int, Period | None]:
    """Return where a time begins, with "since" before it, and its period, then as all that follows it."""
    first = since_before(text, start, time[0])
    is_since = text[first : first + 5].lower() == "since"
    if not is_since or period is None or period.last is None:
        return first, period
    if period.text.startswith("FY"):
        return first, parse_period(f"{period.first.year}..")
    begin = period.text.partition("..")[0]
    if _ITS_END.match(text, *time):  # since the end of June
        after = period.last + ONE_DAY
        begin = f"{after:%Y}" if after.month == 1 else f"{after:%Y-%m}"
    elif _ITS_START.match(text, *time):  # since the start of June
        begin = begin.removesuffix("-01")
    return first, parse_period(f"{begin}..")


_ITS_START = regex(r"(?i)(?:since\s)?(?:the\s)?(?:start|beginning|turn)\b")
_ITS_END = regex(r"(?i)(?:the\s)?(?:end|close)\b|year-end")


def _elliptic(text: str, start: int, end: int, found: list[Time], day: date | None) -> Iterator[Time]:
    """Yield the quarters and halves whose unit is left out: 4 % in the second half, and 3 % in the first."""
    for match in _NTH_ALONE.finditer(text, start, end):
        before = with_periods(time for time in found if time.end <= match.start())
        form = _OF_A_PART.fullmatch(before[-1].period.text) if before else None
        if form is None:
            continue
        part = f"{form[2]}{QUARTERS[match[1].lower()]}"
        period = read(partial("{}-{}".format, form[1], part))
        is_to_come = period is not None and day is not None and period.last is not None and period.last >= day
        if is_to_come:  # 2 % in the fourth quarter, 3 % in the first
            period = read(partial("{}-{}".format, int(form[1]) - 1, part))
        if period:
            before_it = text[max(start, match.start() - BEFORE_A_BASE) : match.start(1)].removesuffix("the ")
            yield Time(match.start(), match.end(), period, is_apart=BASE.search(before_it) is not None)


_NTH_ALONE = Form(
    " ".join(QUARTERS),
    rf"(?i)\b(?:in|from|than|for|during|of)\sthe\s({'|'.join(QUARTERS)})(?=[,.;)]|\Z|\sand\b|\s\d[\d.,]*(?:[.;]|\Z))",
)
_OF_A_PART = regex(r"(\d{4})-([QH])\d")


def _next_alone(text: str, start: int, end: int, day: date) -> Iterator[Time]:
    """Yield the years whose unit is left out behind "this year": 80 shops this year and 120 next; 30 last."""
    for match in _NEXT_ALONE.finditer(text, start, end):
        if _THIS_YEAR.search(text, start, match.start()):
            period = parse_period(day.year + (1 if match[1] == "next" else -1))
            yield Time(match.start(1), match.end(1), period, is_apart=False)


_NEXT_ALONE = Form("next last", r"\d(?:\s?%|\s[a-z]+){0,2}\s(?:in\sthe\s)?(next|last)(?=[,.;)]|\Z)")
_THIS_YEAR = regex(r"(?i)\bthis\syear\b[^;:]{0,100}\Z")


def _in_aside(text: str, start: int, time: Time) -> Time:
    """Return a time of a sentence, with the span of the aside that it may be in: ", founded in 1998,"."""
    span = None if time.is_apart else aside(text, start, (time.start, time.end))
    return time._replace(is_apart=True, aside=span) if span else time


def _reach(text: str, start: int, end: int, time: Time) -> int:
    """Return up to where months are in the year that a time names.

    Those of a year alone are up to a semicolon, unless a month is before that: in 2018 it was 43; in May it was 40. It
    is up to the next clause if one compares with that year: it was 43, against 38 in 2021, and in May it was 40.
    """
    if _COMPARED_IN.search(text, start, time.start):
        found = _NEXT_CLAUSE.search(text, time.end, end)
    else:
        is_alone = time.period is not None and time.period.text.isdecimal()
        found = _SEMICOLON.match(text, time.end, end) if is_alone else None
    return found.end() if found else end


_SEMICOLON = regex(rf"(?:(?!{MONTH})[^;])*;(?![^;]*\bhad\s)")
_COMPARED_IN = regex(rf"\b(?:{COMPARED}|than|(?:up|down)\sfrom|th(?:ose|at)\sof)\s(?:[^,;:]|,(?=\d))*\Z")
_SEMI = regex(r";")
_NEXT_CLAUSE = regex(r";|,\s(?:and|but|while|after)\s")


def _dated(text: str, start: int, end: int, day: date, named: list[Time]) -> list[Time]:
    """Return the times that a text names with those that count from its day."""
    inner = [match.span() for match in _INNER.finditer(text, start, end)]
    years = [
        (
            time.start,
            min(_reach(text, start, end, time), *(last for first, last in inner if first < time.start < last), end),
            _year_of(time.period),
        )
        for time in with_periods(sorted(named))
        if time.period.last and not time.is_apart  # since 2020, which may be before any year
    ]
    dated = []
    for first, last, period in relative_times(text, start, end, day, years):
        begin, opened = _opened(text, start, (first, last), period)
        is_apart = is_date_or_base(text, start, begin, last, opened) or is_stated(text, start, begin, period)
        dated.append(_in_aside(text, start, Time(begin, last, opened, is_apart)))
    known = with_periods(named)
    dated = [time for time in dated if not any(_meet(time, one) and not _contains(time, one) for one in known)]
    return [*dated, *(time for time in named if not any(_hides(one, time) for one in dated))]


def _year_of(period: Period) -> int:
    """Return the year of a period for the months that are named after it: the last one, of a fiscal year the first."""
    return period.first.year if period.last is None or period.interpreted else period.last.year


# A part of a sentence whose years are not those of what follows it: stocks, which peaked in 2023, fell to 40 in May.
_INNER = regex(r",\s(?:which|who|whose|where)\b(?:[^,;.]|[.,]\d)*,(?!\d)|\([^()]*\)")


def _contains(one: Time, other: Time) -> bool:
    """Return whether a time has another in it: between now and 2028."""
    return one.start < other.start and other.end <= one.end


def _hides(one: Time, other: Time) -> bool:
    """Return whether a time that counts from the day of a text takes the place of one that the text names."""
    return _meet(one, other) and (other.period is None or _contains(one, other))


def _lasting(text: str, time: Time, day: date) -> Time:
    """Return a time to come with all that follows it, or all until it: from 1 July, through 2028.

    No text compares anything with what is still to come.
    """
    period, before = time.period, text[max(0, time.start - _LONGEST_BEFORE) : time.start]
    if period is None or period.first <= day:
        return time
    is_simple = ".." not in period.text and not period.interpreted
    if _FROM.search(before):
        return time._replace(is_apart=False, period=parse_period(f"{period.text}..") if is_simple else period)
    if period.text.isdecimal() and _UNTIL.search(before):
        return time._replace(period=parse_period(f"{day.year}..{period.text}"))
    return time


_LONGEST_BEFORE = 10  # characters
_FROM = regex(r"(?i)\bfrom\s(?:the\s)?\Z")
_UNTIL = regex(r"(?i)\b(?:through|until|till)\s\Z")


def _meet(one: Time, other: Time) -> bool:
    return one.start < other.end and other.start < one.end
