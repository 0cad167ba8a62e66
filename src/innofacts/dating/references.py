"""The period to which words of a sentence refer: the quarter, at the year end, a year earlier, since then, now."""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from innofacts.dating import tenses
from innofacts.dating.article import NAMES, Told, first_year, last_day, last_year, months
from innofacts.dating.memory import Memory
from innofacts.dating.other_times import is_from
from innofacts.english.appositions import THAT_IS
from innofacts.english.function_words import COMPARED, HEDGES
from innofacts.english.inflection import is_past
from innofacts.english.numerals import YEAR
from innofacts.english.wording import CAUSED_CHANGES, FACTORS, FALLS, NOUNS_OF_CHANGE, RISES
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.attribution import is_behind_another
from innofacts.prose.figures import Mention
from innofacts.times.fiscal import end_of_fiscal_years
from innofacts.times.parts import PART, part, part_of
from innofacts.times.shifts import Shift, moved, shifted
from innofacts.times.spans import COUNT, LENGTHS, LEVEL, count_of, read, span, unit_of
from innofacts.times.times import Time
from innofacts.values.periods import ONE_DAY, Period, parse_period


def relative(mention: Mention, time: Time, shift: Shift, memory: Memory) -> Period | None:
    """Return a time that is so far from another, which the text has named, or has told a figure of: a year earlier."""
    told = memory.running.sentence
    if told and any(one.shift and one in told.mention.times for one in mention.times):
        return told.period  # five days later it cost 9 euros, 4 more than usual
    shift = _from_the_last(time, shift, memory)
    base = _of_the_last_year(mention, time, shift, memory) or memory.running.latest or memory.subject.period
    base = base if shift.number else memory.named.last
    period, published = moved(base, shift) if base else None, memory.article.published
    is_later = shift.number > 0
    if period is None or published is None or period == base:
        return period
    if is_later and tenses.tense_of(memory.article.text, mention) in tenses.AHEAD:
        return period
    end = last_day(period) if is_later else period.first
    return None if end > published.first else period  # that autumn, in a text of May; a year on they are there


def _of_the_last_year(mention: Mention, time: Time, shift: Shift, memory: Memory) -> Period | None:
    """Return the year of the last figure, if the next sentence begins with one that counts from it.

    It lost 40 in May, and expects 90 in 2024. The year before, it had 80.
    """
    running, told = memory.running, memory.running.told
    if shift.unit != "year" or time.start > mention.sentence[0] or running.sentence or told is None:
        return None
    return told.period if told.mention == running.before and months(told.period) == LENGTHS["year"] else None


def _from_the_last(time: Time, shift: Shift, memory: Memory) -> Shift:
    """Return how far a time is from that of the figure before: the year before it was 40, and the year before that 30.

    `prose` has counted both from the time of the sentence before, which the figure before was not of.
    """
    told = memory.running.sentence
    if told is None or not is_behind_another(memory.article.text, time):
        return shift
    counted = sum(one.shift.number for one in told.mention.times[:1] if one.shift and one.shift.unit == shift.unit)
    return shift._replace(number=shift.number - counted)


def is_since_then(text: str, mention: Mention) -> bool:
    """Return whether a figure is of what happened since a time before: 40 closed since then; has since opened four."""
    (start, end), is_count = mention.clause, mention.kind in (kinds.COUNT, kinds.NUMBER)
    is_counted = is_count and _HAS_SINCE.search(text, start, mention.start) is not None
    return is_counted or _SINCE_THEN.search(text, start, end) is not None


_SINCE_THEN = regex(r"(?i)\bsince(?:\sthen\b|(?=[,.;)]|\Z))")
_HAS_SINCE = regex(r"\b(?:has|have)\ssince\s(?:[a-z]+ly\s)?[a-z]+\s(?!to\s)(?:[a-z]+\s)?\Z")


def since_then(mention: Mention, memory: Memory) -> Period | None:
    """Return the span since the time that is named last: 12 % fewer than in 2015; 40 have closed since then."""
    named = [time.period for time in memory.article.times(mention.sentence[0], mention.start)]
    then = named[-1] if named else memory.named.last
    return None if then is None or ".." in then.text or then.interpreted else parse_period(f"{then.text}..")


def at_present(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the article, if the clause has a word of the present."""
    article = memory.article
    return article.published if is_of_the_present(article.text[slice(*mention.clause)]) else None


def by_an_hour(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the article for what a sentence tells of an hour, unless the text before tells of a day."""
    article = memory.article
    if article.day is None or tenses.BY_AN_HOUR.match(article.text, *mention.sentence) is None:
        return None
    if tenses.tense_of(article.text, mention) == tenses.PRESENT:
        return None  # by noon she has written 40 letters
    event = memory.subject.event
    is_of_a_day = any(period and period.first == period.last for period in (event, memory.running.latest))
    return None if is_of_a_day else article.published


def is_of_the_present(clause: str) -> bool:
    """Return whether a clause has a word of the present: currently, or now in the present tense."""
    clause = _SAID_TODAY.sub("", clause)
    is_now = _NOW.search(clause) is not None and tenses.tense(clause.replace("now", "")) in (tenses.PRESENT, "")
    return is_now or _OF_THE_PRESENT.search(clause) is not None


_NOW = regex(
    r"\b[Nn]ow\b|\b(?:has|have)\ssince\s|\b(?:has|have|are)\s(?!left).*\d\S*\s(?:[a-z]+\s)?left\b"
    r"|\b(?:is|are|has|have|do|does)\b.*\b(?:still|already)\b|\b(?:still|already)\s(?:is|are|has|have|do|does)\b"
)
_OF_THE_PRESENT = regex(
    r"(?i)\b(?:at present|at the time of writing|currently|so far|to date|as of now|up to now|by now|nowadays"
    r"|at the moment(?! of)|these days"
    r"|today)\b"
)
_SAID_TODAY = regex(
    r"\b(?:said|says?|report(?:s|ed)?|announce[sd]?|publish(?:es|ed)|release[sd]?|writes?|wrote|shows?|showed)\stoday\b"
)


class _Span(NamedTuple):
    """Words of a sentence that refer to a span of time that the text has named before."""

    pattern: re.Pattern[str] | Form
    period: Callable[[re.Match[str], Mention, Memory], Period | None]
    """Returns the period that the words stand for."""


def of_a_span(mention: Mention, memory: Memory) -> Period | None:
    """Return the span that the sentence refers to, by the first row of words that it has: that of the quarter."""
    text = memory.article.text
    end = _end_of_a_span(text, mention)
    if end and (period := _at_the_end(end, mention, memory)):
        return period
    for pattern, period_of in _SPANS:
        found = None if end and pattern is _THE_SPAN else pattern.search(text, *mention.sentence)
        if found and (period := period_of(found, mention, memory)):
            return period
    return None


def refers_behind(text: str, mention: Mention, other: Mention) -> bool:
    """Return whether a sentence refers to a span behind another figure in it, so that this one may be of that span."""
    # It returned 13 % in 2024, or 2.5 million, and was worth 19.7 million at the year end.
    is_restated = _OR.fullmatch(text, other.end, mention.start) is not None
    end, many = _end_of_a_span(text, mention), _SO_MANY_MONTHS.search(text, other.end, mention.sentence[1])
    is_before_it = many is not None and many.start() < max(mention.start, mention.clause[1])
    return is_before_it or (end is not None and not is_restated and other.end <= end.start())


_OR = regex(rf"[^;:.,()]{{0,30}}{THAT_IS}(?:(?:{HEDGES})\s)?")


def _at_the_end(found: re.Match[str], mention: Mention, memory: Memory) -> Period | None:
    """Return the last day of the year, quarter or study of which a sentence names the end.

    It is all of it for a change, and for what is so by the end of a year, quarter or month.
    """
    unit, last = (found["of"] or found["unit"] or found["closed"]).lower(), memory.named.last
    text = memory.article.text
    if unit in LENGTHS:
        called = memory.span_called(unit)
        whole = _around(memory.running.paragraph, unit, called) or _under_way(unit, mention, memory) or called
    else:
        whole = last if last and ".." in last.text else memory.subject.period or last
    if mention.change or (found["by"] and unit in LENGTHS):
        return whole  # cut by 4 %, to 40 at the year end; by then is also before
    return _end(whole, text) if whole else None


def _end(whole: Period, text: str) -> Period | None:
    """Return the last day of a span; of a year that is named by two years, if the text gives the month of its end."""
    if not whole.interpreted:
        return parse_period(whole.last) if whole.last else None
    month = end_of_fiscal_years(text) if whole.text.startswith("FY") and "-" not in whole.text else 0
    day = parse_period(span(whole.first.year + 1, month, 1)).last if month else None
    return parse_period(day) if day else None


def _around(told: Told | None, unit: str, called: Period | None) -> Period | None:
    """Return the month or year of the day of a figure that is told, by preference the one that the text calls so."""
    if told is None or told.period.first != told.period.last or unit not in ("month", "year"):
        return None
    day = told.period.first
    if called and called.first <= day <= last_day(called):
        return called
    return parse_period(day.year if unit == "year" else f"{day.year}-{day.month:02}")


def _under_way(unit: str, mention: Mention, memory: Memory) -> Period | None:
    """Return the year or month of the article, by the end of which something will be so, if no later one is told."""
    day, latest = memory.article.day, memory.running.latest
    if day is None or tenses.tense_of(memory.article.text, mention) not in tenses.AHEAD:
        return None
    return None if latest and last_day(latest) > day else parse_period(unit_of(day, unit))


def _end_of_a_span(text: str, mention: Mention) -> re.Match[str] | None:
    """Return the words by which the sentence of a figure names the last day of a span for it."""
    if not any(word in text[slice(*mention.sentence)] for word in ("end", "close", "finished")):
        return None  # most sentences have none of these, and the pattern takes longer
    found = _AT_THE_END.search(text, *mention.sentence)
    if found is None or found.start() < mention.end:
        return found
    return None if found["closed"] else found


# Its last day; what it ended with, unless that is the sum of all its days.
_AT_THE_END = regex(
    r"(?i)\b(?:at|(?P<by>by))\s(?:the\s)?(?:(?:end|close)\sof\sthe\s(?:(?:financial|fiscal|business)\s)?"
    r"(?P<of>year|half|quarter|month|period|trial|study|survey|season|campaign)\b(?!\s(?:to|ended|of|(?:19|20)\d\d)\b)"
    r"|(?P<unit>year|half|quarter|period)[\s-]end\b)"
    r"|\b(?:ended|closed|finished)\sthe\s(?P<closed>year|half|quarter|month)\swith\s"
    r"(?!(?:an?\s)?(?:[\w-]+\s){0,2}(?:loss|profit|deficit|surplus|sales|revenue|turnover|income)\b)"
)


def _same_span(_: re.Match[str], mention: Mention, memory: Memory) -> Period | None:
    """Return the last span named, or its first or last year for one of two levels: it rose from 40 to 50."""
    last, text = memory.named.last, memory.article.text
    if last is None or not (months(last) or last.first != last.last):
        return None
    level = first_year(last) if is_from(text, mention) else last_year(last) if is_from_to(text, mention) else None
    return level or last


def is_from_to(text: str, mention: Mention) -> bool:
    """Return whether a figure is what something came to from another: rose from 40 to 50."""
    return _FROM_TO.search(text, mention.sentence[0], mention.start) is not None


_FROM_TO = regex(r"\bfrom\s\S*\d[^;:.]{0,30}\sto\s(?:[a-z]+\s){0,2}\Z")


def _so_many_months(found: re.Match[str], _: Mention, memory: Memory) -> Period | None:
    """Return the months that the article is about, or the last ones named: of the third quarter, the nine months.

    The first nine months are those of the year of a report, not those behind any other time.
    """
    count, named = count_of(found["count"]), (memory.subject.period, memory.named.last)
    known = next((period for period in named if period and months(period) == count), None)
    whole = next((period for period in (named[:1] if found["first"] else named[::-1]) if period), None)
    if known or whole is None or not 0 < months(whole) < count or whole.text.startswith("FY"):
        return known
    end, before = last_day(whole), end_of_fiscal_years(memory.article.text)
    is_of_a_year = ((end.month - before - 1) % LENGTHS["year"] + 1) % count == 0
    return parse_period(span(end.year, end.month, count)) if is_of_a_year else None


def up_to(day: Period, unit: str) -> Period | None:
    """Return the year, half, quarter or month that the last day of a month ends; None for other periods."""
    if day.first != day.last or (day.first + ONE_DAY).day > 1:
        return None
    return parse_period(span(day.first.year, day.first.month, LENGTHS[unit]))


def _the_span(found: re.Match[str], mention: Mention, memory: Memory) -> Period | None:
    """Return what a sentence calls the year, quarter or month, or a part of it: the last week of the month."""
    unit = found["unit"].lower()
    named = memory.article.times(mention.end, mention.sentence[1])
    days = (time.period for time in named if not time.is_apart)
    whole = next(filter(None, (up_to(day, unit) for day in days)), None) or memory.span_called(unit)
    return read(partial(part_of, part(found), whole)) if whole and (found["nth"] or found["edge"]) else whole


# Deliveries in the quarter, opened during the year.
_THE_SPAN = regex(
    rf"(?i)\b(?:in|during|over|throughout|across|within|for|ended|(?:most|best|worst)\s[^.;:]{{1,40}}\sof)"
    rf"\s(?:the\s{PART})?the\s(?:(?:latest|most\srecent)\s)?(?P<unit>year|half|quarter|month)\b(?!-(?!year))"
    rf"(?!\s(?:to\s(?:\d{{1,2}}\s)?(?:(?:the\s)?(?:end|date|close)|early|mid|late|{NAMES}|May|(?:19|20)\d\d\b)"
    r"|ended|ending|end|of|before|earlier|after"
    r"|ago|that|which|when|in|from|since|(?:19|20)\d\d\b))"
)
_SO_MANY_MONTHS = regex(  # in the six months, over the first nine months of the year
    rf"(?i)\b(?:in|for|over|during)\sthe\s(?P<first>first\s)?(?P<count>{COUNT})\smonths\b(?:\sof\sthe\syear\b)?"
    rf"(?!\s(?:to(?!\s(?-i:{LEVEL}))|that|which|ended|ending|of|before|after|since|from)\b)"
)
_THAN_BEFORE = Form("than", r"\bthan\s(?:in|for|during)\sthe\s(?:prior|previous|preceding)\s(?P<unit>year|month)\b")


def _as_long(found: re.Match[str], _: Mention, memory: Memory) -> Period | None:
    """Return the year or month of the day of a figure before, for what is compared with the one before: 1 % more."""
    return _around(memory.running.paragraph, found["unit"], None)


def _then(found: re.Match[str], mention: Mention, memory: Memory) -> Period | None:
    """Return the time named last, for the clause that says "then" in its tense: by then it had 40.

    Not how far away something is.
    """
    last, (start, end), text = memory.named.last, mention.clause, memory.article.text
    if last is None or last.last is None or not start <= found.start() < end or _FURTHER.match(text, mention.end):
        return None
    tense = tenses.tense_of(text, mention)
    is_then = tense in (tenses.PAST, "") if memory.article.is_over(last) else tense in tenses.AHEAD
    return last if is_then else None


_FURTHER = regex(r"\s(?:further|away|off|from|long|wide|high|deep)\b")


_SPANS = (
    _Span(Form("then", r"\b(?:[Bb]y|[Bb]ack)\sthen\b"), _then),
    _Span(
        regex(  # over the same period
            r"(?i)\b(?:in|over|during|for)\s(?:(?:the\ssame|that|this)\s(?:period|stretch|span)|that\stime)\b"
            r"(?!\s(?:of|in|last|to|from|that|as|when|this|next|before|earlier|since)\b)"
        ),
        _same_span,
    ),
    _Span(_SO_MANY_MONTHS, _so_many_months),
    _Span(_THAN_BEFORE, _as_long),
    _Span(_THE_SPAN, _the_span),
)


def as_a_year_before(mention: Mention, memory: Memory) -> Period | None:
    """Return the same time of the year before, for what has changed since then: fell to 40, from 50.

    Only if the text has compared what was with a year before, and since then with no month or quarter before.
    """
    text, start, period = memory.article.text, mention.start, memory.running.latest or memory.subject.period
    if period is None or months(period) == 0 or not memory.article.is_over(period):
        return None
    begin = max(mention.sentence[0], start - _LONGEST_CHANGE)
    is_compared = _A_CHANGE_OF.match(text, mention.end) is not None and _COMPARED.search(text, begin, start) is not None
    if not (is_compared or _CHANGED_FROM.search(text, begin, start)):
        return None
    if tenses.tense_of(text, mention) != tenses.PAST:
        return None
    bases = [found.lastgroup for found in _BEFORE_THAT.finditer(text, max(0, start - _FARTHEST_BASE), start)]
    return shifted(period, -LENGTHS["year"]) if bases and bases[-1] else None


_LONGEST_CHANGE = 150  # characters
_FARTHEST_BASE = 3000  # characters
_CHANGING = (RISES | FALLS | FACTORS.keys()) - CAUSED_CHANGES - {"advanced"}
_CHANGED = "|".join(sorted(filter(is_past, _CHANGING)))
_CHANGED_FROM = regex(
    rf"\b(?:(?:up|down)|(?:(?:{_CHANGED})|w(?:as|ere)\s(?:up|down)\sto)\b[^;:()]{{0,60}}),?\sfrom\s(?:[a-z]+\s){{0,3}}\Z"
)
# Against 50, a drop of 20 %.
_COMPARED = regex(rf"\b{COMPARED}\s(?:[a-z]+\s){{0,2}}\Z")
_A_CHANGE_OF = regex(rf",\san?\s(?:[a-z-]+\s){{0,2}}(?:{'|'.join(sorted(NOUNS_OF_CHANGE))})\sof\b")
_A_YEAR = r"year|(?:twelve|12)\smonths"
_OTHERS = r"(?:three\s|six\s)?months?|quarter|half|week|day"
_BEFORE_THAT = regex(
    rf"\b(?:(?:previous|preceding|prior|(?:than|with|from|in)\slast)\s(?:(?P<year>{_A_YEAR})|{_OTHERS})"
    rf"|(?:(?P<ago>{_A_YEAR})|{_OTHERS})\s(?:earlier|before|ago|previously)"
    rf"|(?P<same>same)\s(?:[a-z]+\s){{1,2}}(?:of|in)\s(?:last\syear|the\s(?:previous|year)|{YEAR}))\b"
)
