"""The period of a figure for which its sentence gives no time: each row of `_WAYS` is a way to find it."""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from innofacts.dating import tenses
from innofacts.dating.article import NAMES, Told, first_year, last_day, last_year, months
from innofacts.dating.grounds import EARLIER, FIGURE, HEADING, PRESENT, REFERENCE, SUBJECT
from innofacts.dating.memory import (
    OF_ANOTHER_TIME,
    OF_THEM,
    Memory,
    is_after_a_clause,
    is_earlier,
    is_from,
    is_in_an_aside,
    is_of_what_was_said,
)
from innofacts.dating.subject import is_of_something_else
from innofacts.english.calendar import WEEKDAYS
from innofacts.english.function_words import HAVING, OWNERS, POINTERS, PREPOSITIONS, TO_BE
from innofacts.english.inflection import is_past, is_plural
from innofacts.english.numerals import YEAR
from innofacts.english.plans import MEANING_TO, PLANS
from innofacts.english.wording import FACTORS, FALLS, NORMS, NOUNS_OF_CHANGE, PRESCRIBING, PRESCRIBING_OR_NOUNS, RISES
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.attribution import is_compared, is_of_others
from innofacts.prose.figures import Mention
from innofacts.times.fiscal import end_of_fiscal_years
from innofacts.times.spans import (
    COUNT,
    LENGTHS,
    LEVEL,
    NTH,
    PART,
    Shift,
    count_of,
    moved,
    part,
    part_of,
    read,
    shifted,
    span,
    unit_of,
)
from innofacts.values.periods import ONE_DAY, Period, parse_period

_FARTHEST_THEN = 200  # characters
_FARTHEST = 1000  # characters between a figure and a time that is known to be named


def implied(mention: Mention, memory: Memory) -> tuple[Period | None, str]:
    """Return the period of a figure without a time of its own, and its ground: the first that a way finds."""
    if any(time.shift or not time.is_apart for time in mention.times):
        time = next((time for time in mention.times if time.shift), None)
        return (_relative(mention, time.shift, memory) if time and time.shift else None), REFERENCE
    if _is_since_then(memory.article.text, mention):
        return _since_then(mention, memory), REFERENCE
    found = ((way(mention, memory), ground) for way, ground in _WAYS)
    return next((one for one in found if one[0]), (None, ""))


def _relative(mention: Mention, shift: Shift, memory: Memory) -> Period | None:
    """Return a time that is so far from another, which the text has named, or has told a figure of: a year earlier."""
    told = memory.running.sentence
    if told and any(time.shift and time in told.mention.times for time in mention.times):
        return told.period  # five days later it cost 9 euros, 4 more than usual
    base = memory.running.latest or memory.subject.period if shift.number else memory.named.last
    period, published = moved(base, shift) if base else None, memory.article.published
    is_later = shift.number > 0
    if period is None or published is None or period == base:
        return period
    if is_later and tenses.tense_of(memory.article.text, mention) in tenses.AHEAD:
        return period
    end = last_day(period) if is_later else period.first
    return None if end > published.first else period  # that autumn, in a text of May; a year on they are there


def _is_since_then(text: str, mention: Mention) -> bool:
    """Return whether a figure is of what happened since a time before: 40 closed since then; has since opened four."""
    (start, end), is_count = mention.clause, mention.kind in (kinds.COUNT, kinds.NUMBER)
    is_counted = is_count and _HAS_SINCE.search(text, start, mention.start) is not None
    return is_counted or _SINCE_THEN.search(text, start, end) is not None


_SINCE_THEN = regex(r"(?i)\bsince(?:\sthen\b|(?=[,.;)]|\Z))")
_HAS_SINCE = regex(r"\b(?:has|have)\ssince\s(?:[a-z]+ly\s)?[a-z]+\s(?!to\s)(?:[a-z]+\s)?\Z")


def _since_then(mention: Mention, memory: Memory) -> Period | None:
    """Return the span since the time that is named last: 12 % fewer than in 2015; 40 have closed since then."""
    named = [time.period for time in memory.article.times(mention.sentence[0], mention.start)]
    then = named[-1] if named else memory.named.last
    return None if then is None or ".." in then.text or then.interpreted else parse_period(f"{then.text}..")


# --- as the figures before in the sentence ---------------------------------------------------------------------------


def as_in_its_sentence(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the figures before in the sentence, if it goes on in their tense."""
    told, text = memory.running.sentence, memory.article.text
    if told is None:
        return None
    if tenses.is_level_of(text, mention, told.mention):
        if told.period.last is None and told.tense() not in tenses.AHEAD:
            return None  # has risen by 4 points since 2001, to 31 %
        if last := last_year(told.period):
            return last  # rose by 4 points between 2001 and 2010, from 27 % to 31 %
    if told.mention.change and is_from(text, mention) and (first := first_year(told.period)):
        return first
    if _is_part(text, mention, told.mention):
        return told.period
    end, many = _end_of_a_span(text, mention), _SO_MANY_MONTHS.search(text, told.mention.end, mention.sentence[1])
    is_before = is_earlier(text, mention, memory.running.before) and not _is_of_others_then(text, mention, told.mention)
    is_other = is_before or _is_now(text, mention, told) or (end and told.mention.end <= end.start())
    is_other = is_other or (many and many.start() < max(mention.start, mention.clause[1]))
    return told.period if not is_other and tenses.is_told_on(text, mention, told.mention, told.tense()) else None


def _is_now(text: str, mention: Mention, told: Told) -> bool:
    """Return whether a figure is of now, and not of what has happened since a time: 40 burnt, and 90 are threatened."""
    is_up_to_now = told.period.last is None or tenses.PERFECT.search(text, *told.mention.clause) is not None
    return is_up_to_now and told.tense() not in tenses.AHEAD and tenses.is_state(text, mention)


def _is_of_others_then(text: str, mention: Mention, other: Mention) -> bool:
    """Return whether a figure is that of others at the same time, to compare with: against 9 % nationally."""
    is_other_noun = mention.kind == other.kind == kinds.COUNT and mention.units != other.units
    is_of_other_things = is_other_noun and is_compared(text, mention.start)
    return is_of_other_things or is_of_others(text, (mention.start, mention.end))


def _is_part(text: str, mention: Mention, whole: Mention) -> bool:
    """Return whether a figure is a part of an earlier one: 12 of them."""
    is_of_whole = _OF.fullmatch(text, mention.sentence[0], whole.start) is not None
    if is_of_whole and tenses.tense_of(text, mention) == tenses.PRESENT:
        return False  # of the 40 teams that it promised in May, 12 are at work
    if OF_THEM.match(text, mention.end):
        return True
    is_polled = is_of_whole or _OF_A_POLL.match(text, *mention.sentence) is not None
    return is_polled and not _is_of_the_present(text[slice(*mention.clause)])


_OF = regex(r"Of\s(?:(?:the|its|their|all|some|about)\s)*")  # Of the 40 who came in May, 12 would come again
_OF_A_POLL = regex(r"(?:In\san?|According\sto\san?|An?)\s[^,;:.\d]{0,60}\b(?:poll|survey|census|sample)\b")


def _as_its_antecedent(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the sentence before, for what is said of its figures: that is 40 more, 40 of them."""
    running, text = memory.running, memory.article.text
    told = running.told
    if told is None or running.is_further(mention):
        return None
    is_near = mention.sentence[0] - told.mention.sentence[1] < _FARTHEST_THEN
    if is_near and _OF_A_DIFFERENCE.match(text, mention.sentence[0], mention.start):
        main = running.paragraph.period if running.paragraph else told.period  # in 2019 it was 65; the gap is 9
        return max(main, told.period, key=lambda period: period.first)
    return told.period if is_of_what_was_said(text, mention, told.mention) else None


# How much more or less the later of two figures before is: The decrease, 8 %, is the third in a row.
_OF_A_DIFFERENCE = regex(
    rf"The\s(?:resulting\s)?(?:{'|'.join(sorted(NOUNS_OF_CHANGE))}|surplus|deficit|shortfall|excess|gap|difference)"
    r"(?:\sof|,)\s(?:[a-z]+\s){0,2}\Z"
)

# --- as a word says --------------------------------------------------------------------------------------------------


def at_present(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the article, if the clause has a word of the present."""
    article = memory.article
    return article.published if _is_of_the_present(article.text[slice(*mention.clause)]) else None


def _is_of_the_present(clause: str) -> bool:
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


def _at_the_end(found: re.Match[str], mention: Mention, memory: Memory) -> Period | None:
    """Return the last day of the year, quarter or study of which a sentence names the end.

    It is all of it for a change, and for what is so by the end of a year, quarter or month.
    """
    unit, last = (found["of"] or found["unit"] or found["closed"]).lower(), memory.named.last
    told, text = memory.running.sentence, memory.article.text
    is_same = told is not None and told.mention.times == () and told.mention.end <= found.start() < mention.start
    if told and is_same and told.period.first == told.period.last:  # debt was 40 million at the year end, or twice
        return told.period if tenses.is_told_on(text, mention, told.mention, told.tense()) else None
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
    r"(?i)\b(?:at|(?P<by>by))\s(?:the\s)?(?:(?:end|close)\sof\sthe\s(?:(?:financial|fiscal|business)\s)?(?P<of>year|half|quarter|month|period|trial|study|survey|season|campaign)\b(?!\s(?:to|ended|of|(?:19|20)\d\d)\b)"
    r"|(?P<unit>year|half|quarter|period)[\s-]end\b)"
    r"|\b(?:ended|closed|finished)\sthe\s(?P<closed>year|half|quarter|month)\swith\s"
    r"(?!(?:an?\s)?(?:[\w-]+\s){0,2}(?:loss|profit|deficit|surplus|sales|revenue|turnover|income)\b)"
)


def _same_span(_: re.Match[str], mention: Mention, memory: Memory) -> Period | None:
    """Return the last span named, or its first or last year for one of two levels: it rose from 40 to 50."""
    last, text = memory.named.last, memory.article.text
    if last is None or not (months(last) or last.first != last.last):
        return None
    is_level = _FROM_TO.search(text, mention.sentence[0], mention.start)
    level = first_year(last) if is_from(text, mention) else last_year(last) if is_level else None
    return level or last


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
    days = (time.period for time in named if time.period and not time.is_apart)
    whole = next(filter(None, (up_to(day, unit) for day in days)), None) or memory.span_called(unit)
    return read(partial(part_of, part(found), whole)) if whole and (found["nth"] or found["edge"]) else whole


# Deliveries in the quarter, opened during the year.
_THE_SPAN = regex(
    rf"(?i)\b(?:in|during|over|throughout|across|within|for|ended|(?:most|best|worst)\s[^.;:]{{1,40}}\sof)"
    rf"\s(?:the\s{PART})?the\s(?:(?:latest|most\srecent)\s)?(?P<unit>year|half|quarter|month)\b(?!-(?!year))"
    rf"(?!\s(?:to\s(?:\d{{1,2}}\s)?(?:(?:the\s)?(?:end|date|close)|early|mid|late|{NAMES}|May|(?:19|20)\d\d\b)|ended|ending|end|of|before|earlier|after"
    r"|ago|that|which|when|in|from|since|(?:19|20)\d\d\b))"
)
_SO_MANY_MONTHS = regex(  # in the six months, over the first nine months of the year
    rf"(?i)\b(?:in|for|over|during)\sthe\s(?P<first>first\s)?(?P<count>{COUNT})\smonths\b(?:\sof\sthe\syear\b)?"
    rf"(?!\s(?:to(?!\s(?-i:{LEVEL}))|that|which|ended|ending|of|before|after|since|from)\b)"
)
_SPANS = (
    _Span(
        regex(  # over the same period
            r"(?i)\b(?:in|over|during|for)\s(?:(?:the\ssame|that|this)\s(?:period|stretch|span)|that\stime)\b"
            r"(?!\s(?:of|in|last|to|from|that|as|when|this|next|before|earlier|since)\b)"
        ),
        _same_span,
    ),
    _Span(_SO_MANY_MONTHS, _so_many_months),
    _Span(_THE_SPAN, _the_span),
)

# --- as the sentences before, or the article -------------------------------------------------------------------------


def _as_in_its_paragraph(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the sentences before, if both are about the past, or both about what is to come."""
    told, article = memory.running.paragraph, memory.article
    if told is None or memory.running.sentence or _is_within_clause(mention, memory):
        return None
    if _is_compared(article.text, mention) or not _may_go_on(told, mention, memory):
        return None
    before, own = told.tense(), tenses.tense_of(article.text, mention)
    is_main = memory.subject.is_main(told.period)
    is_like_past = is_main and before in ("", tenses.PRESENT)
    are_past = own in (tenses.PAST, "" if is_main else tenses.PAST) and (before == tenses.PAST or is_like_past)
    if told.period.last in (None, told.period.first):
        return told.period if _may_be_of_a_day(mention, told.period, memory, are_past=are_past) else None
    # It counts 40 cases from 1 January to 8 September. Four people have died.
    has_happened = article.is_up_to_now(told.period) and tenses.PERFECT.search(article.text, *mention.clause)
    if are_past or has_happened:
        return told.period
    day = article.published.first if article.published else told.period.last
    are_ahead = before in tenses.AHEAD and own in tenses.AHEAD
    is_begun = told.period.first <= day and before in tenses.AHEAD and own == tenses.PAST
    return told.period if day < told.period.last and (are_ahead or is_begun) else None


def _as_polled(mention: Mention, memory: Memory) -> Period | None:
    """Return the period in which people were asked, for one more share of them: one in five would stay away."""
    text, running, before = memory.article.text, memory.running, memory.running.before
    if before is None or running.is_further(mention) or not _is_share(mention) or not _is_of_a_poll(text, before):
        return None
    told = next(
        (one for one in (running.paragraph, running.told) if one and one.mention.sentence == before.sentence), None
    )
    is_subject = mention.start - mention.sentence[0] <= len("Another ")
    if told is None or not is_subject or _names_a_time(text, before.sentence[1], mention.sentence[0]):
        return None
    if not _POLL.search(text, max(running.start, before.sentence[1] - _FARTHEST), before.sentence[1]):
        return None
    return told.period if memory.article.is_over(told.period) and not _is_compared(text, mention) else None


def _as_voted(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the last vote or meeting that the text names, for how a vote went: carried by nine votes."""
    article, text = memory.article, memory.article.text
    if not (_VOTES.search(text, mention.start, mention.end) or _VOTING.match(text, mention.end)):
        return None
    if _POLL.search(text, max(memory.running.start, mention.start - _FARTHEST), mention.start):
        return None  # in the survey, 620 were against
    start = max(0, mention.start - _FARTHEST_VOTE)
    days = [
        time for time in article.times(start, mention.sentence[1]) if time.period and article.is_of_late(time.period)
    ]
    for day in reversed(days):
        end = mention.sentence[0] if day.end <= mention.sentence[0] else mention.start
        if _A_VOTE.search(text, max(start, day.start - _NEAR), min(day.end + _NEAR, end)):
            return day.period
    return None


_FARTHEST_VOTE = 3000  # characters
_NEAR = 60  # characters
_VOTES = regex(r"\b(?:votes?|ballots?)\Z")
# 71 % voted, eight were in favour, 83 % of the 900 ballots were against.
_VOTING = regex(r"\s(?:[a-z]+\s)?(?:voted|were\s(?:in\sfavour|against)|of\sthe\s\S*\d\S*\s(?:votes|ballots))\b")
_A_VOTE = regex(r"\b(?:vot(?:e|ed|ing)|ballot|meeting|committee)\b")


def _is_share(mention: Mention) -> bool:
    return mention.kind == kinds.SHARE and not mention.change


def _is_of_a_poll(text: str, before: Mention) -> bool:
    """Return whether a figure may be the share of those who were asked, or how many they were."""
    return _is_share(before) or (before.kind == kinds.COUNT and _POLL.search(text, *before.sentence) is not None)


_POLL = regex(
    r"\b(?:polls?|polled|pollsters?|surveys?|surveyed|respondents|interviewed|questioned|Asked\sby|asked(?=\s\d))\b"
)


def _is_within_clause(mention: Mention, memory: Memory) -> bool:
    """Return whether a figure is in the sentence of the one before it, and not behind its relative clause."""
    text, before = memory.article.text, memory.running.before
    if before is None or before.sentence != mention.sentence or is_after_a_clause(text, mention, before):
        return False
    if tenses.has_present_verb(text, before) and tenses.goes_on_in_the_past(text[before.end : mention.start]):
        return False
    if is_known(text, before) and tenses.tense(text[before.end : max(mention.end, mention.clause[1])]) == tenses.PAST:
        return False  # Velm, a town of 900, lost 40
    topic = memory.subject.period
    is_level = is_from(text, before) and all(
        topic is not None and time.period is not None and time.period.first < topic.first for time in before.times
    )
    # Sank from 40 to 30; the inn, built for 40 guests, served 90; the margin, 2 % a year ago, reached 6 %.
    return not (is_level or is_of_a_thing(text, before) or is_in_an_aside(text, before))


def is_of_a_thing(text: str, mention: Mention) -> bool:
    """Return whether a figure describes a thing: an 18-kilometre road, a hall built for 300, which will cost $9."""
    is_tied = mention.kind == kinds.MEASURE and _TIED.search(mention.printed) is not None
    is_priced = mention.kind == kinds.MONEY and _PRICED.search(text, mention.sentence[0], mention.start) is not None
    return is_tied or is_priced or _MADE.search(text, mention.sentence[0], mention.start) is not None


def is_known(text: str, mention: Mention) -> bool:
    """Return whether a figure is of no time in particular, by the words before it, unless a time is right behind it.

    How many live in a place, or belong to something: in a town of 900, for the island's 900 inhabitants, in a park with
    900 seats; and a limit: twice the guideline of 9, short of the target of 40 %, the contract asks for 40 %.
    """
    (start, end), times = mention.clause, mention.times
    if any(mention.end <= time.start < end for time in times):
        return False
    before = text[max(mention.sentence[0], mention.start - _LONGEST_BEFORE) : mention.start]
    is_dated = any(start <= time.start < mention.start for time in times)  # from 2026 the law requires 40 %
    if _A_LIMIT.search(before) or (not is_dated and _is_prescribed(text, mention)):
        return True
    if mention.kind in (kinds.COUNT, kinds.NUMBER, kinds.SHARE) and _OWNING.search(before):
        return True
    is_room = mention.units != () and mention.units[0].split()[-1] in _ROOM and _WITH.search(before) is not None
    return mention.kind in (kinds.COUNT, kinds.NUMBER) and (is_room or _OF_A_PLACE.search(before) is not None)


_LONGEST_BEFORE = 80  # characters
_OF_A_PLACE = regex(
    r"(?:(?:\b(?:in|for|from|at|near|of)|,)\san?\s(?:[a-z-]+\s){0,2}(?:town|city|village|hamlet|settlement|island|archipelago|suburb|parish"
    r"|district|county|community)\sof|\b(?:of|for|among|across)\s(?:the\s)?[\w-]+(?:[’']s|s[’'])"
    r")\s(?:(?:some|about|around|nearly|over|almost)\s)?\Z"
)
_WITH = regex(r"(?:\b(?:in|into|inside|at)\san?\s(?:[a-z-]+\s){1,2}|,\s)with\s\Z")
# The group, owner of three of the four mills, sold 40; in Velm, home to a quarter of the farms.
_OWNING = regex(
    r",\s(?:(?:an?|the|its|(?:the\s)?[a-z]+['’]s)\s)?(?:owners?\sof|operators?\sof|home\s(?:to|of)|(?:[a-z-]+\s){0,2}leader\swith)\s"
    r"(?:(?:about|some|nearly|over|almost|just)\s)?\Z"
)
_ROOM = frozenset("seats beds rooms berths inhabitants residents".split())
_A_LIMIT = regex(
    r"\b(?:(?:than|exceed(?:s|ed|ing)?|above|below|beyond|within|times|twice|double|of|from)\s(?:an?|the|its|their)\s(?:[a-z-]+\s){0,2}"
    r"(?:guideline|limit|threshold|norm|ceiling|standard|(?:action|alarm)\slevel|(?:long-term|usual|normal)\saverage)"
    r"|short\sof\s(?:the|its|their)\s(?:[a-z-]+\s)?(?:goal|target))\sof\s(?:[a-z]+\s)?\Z"
    r"|\b(?:contractual|statutory|permitted|prescribed|mandatory)\s\Z"
)
_PRICED = regex(
    r"\b(?:(?:which|that)\s(?:will|would)\scost|costing|priced\sat|(?:being\sbuilt|built|shot|made)\s(?:[^,;:.\d]{1,30}\s)?for)\s"
    r"(?:(?:an?|about|around|some|estimated|only|just)\s)*\Z"
)
_TIED = regex(r"\d-[a-z]+\Z")
_MADE = regex(
    r"\b(?:was|were)\s(?:originally\s)?(?:built|designed|founded|established|laid\sout|meant|created|set\sup|conceived)\s(?:for|to|with|by|in)\s[^,;:]*\Z"
)


def _is_prescribed(text: str, mention: Mention) -> bool:
    """Return whether a contract, a law or a lender is the subject of the clause, and asks for a figure or allows it.

    The contract now obliges it to run 98 %. But not: under the new law building permits fell to 40; the rule limits
    fishing and cost 40 jobs.
    """
    start = mention.sentence[0]
    found = _BY_A_NORM.search(text, start, mention.start)
    if found is None or any(is_past(word) or word in _NO_OBJECTS for word in found["object"].lower().split()):
        return False
    verb, is_many = found["verb"].lower(), is_plural(found["norm"])
    if not found["will"] and is_many == verb.partition(" ")[0].endswith("s"):
        return False
    if found["which"]:
        return True
    words = text[start : found.start()].lower().split()
    at = max((n for n, word in enumerate(words) if word in _ARTICLES or word.endswith(_OWNER)), default=-1)
    is_noun = verb in PRESCRIBING_OR_NOUNS and (found["of"] or not (is_many or at >= 0))
    return not is_noun and PREPOSITIONS.isdisjoint(words[max(0, at - 1) :])


_ARTICLES = OWNERS | POINTERS | {"a", "an", "the"}
_OWNER = ("'s", "’s", "s'", "s’")
_NO_OBJECTS = TO_BE | HAVING | {"and"}
_BY_A_NORM = Form(
    " ".join(sorted(PRESCRIBING | PRESCRIBING_OR_NOUNS | {"ask", "call", "aim", "bite"})),
    rf"(?i)\b(?P<norm>{'|'.join(sorted(NORMS))})(?P<which>,\swhich)?(?P<of>\s(?:with|of|for|between)\s[^.;:()\d]{{1,50}}?)?"
    r"(?P<will>\s(?:do|does|will|would|may|should)(?:\snot)?)?(?:\s(?:now|also|still|only|already|[a-z]+ly))?"
    rf"\s(?P<verb>{'|'.join(sorted(PRESCRIBING | PRESCRIBING_OR_NOUNS))}|(?:ask|call|aim)s?\sfor|bites?\sat)\b"
    r"(?P<object>[^.;:,()\d]{0,50})\Z",
)


def _may_be_of_a_day(mention: Mention, day: Period, memory: Memory, *, are_past: bool) -> bool:
    """Return whether a figure may be of the day that is told before it: fees go up on 1 May; a box will cost $9."""
    article, event = memory.article, memory.subject.event
    if article.published is not None and article.published.first < day.first:
        return tenses.tense_of(article.text, mention) in tenses.AHEAD
    if not are_past or day.last is None:
        return False
    if _is_stock(article.text, mention) or day == event:
        return True
    is_sum = mention.kind == kinds.MONEY and " per " not in mention.units[0]
    is_news = article.is_of_late(day) or not (up_to(day, "month") or is_sum)
    return is_news and not (event and months(event))  # the fair ended on Sunday


def _may_go_on(told: Told, mention: Mention, memory: Memory) -> bool:
    """Return whether the next sentence may go on about a period, by what it is.

    Not if it had 40 shops in May, and sold more in the year that the article is about.
    """
    text = memory.article.text
    is_sum = _is_stock(text, told.mention) and not _is_stock(text, mention)
    return not (is_sum and memory.subject.is_within(told.period))


def _is_stock(text: str, mention: Mention) -> bool:
    """Return whether a figure may say how many there were on a day, and is no sum, rate or price: it had 40 ships."""
    is_stock = mention.kind in (kinds.COUNT, kinds.SHARE, kinds.NUMBER, kinds.RANK) and not mention.change
    return is_stock and _OF_A_STATE.search(text, *mention.sentence) is not None


_OF_A_STATE = regex(r"\b(?:was|were|had|held|kept|ranked|stood|lived|belonged|numbered)\b")


def _as_its_headings(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the headings name, unless it is a day, or over for a figure of the present."""
    period, published = memory.subject.headings.period, memory.article.published
    is_day = period is not None and period.first == period.last and not memory.subject.headings.is_of_a_list
    if period is None or period.last is None or is_day:
        return None
    is_over = published is not None and published.last is not None and last_day(period) < published.last
    return period if not is_over or _is_of_it(memory.article.text, mention, (tenses.PAST, "")) else None


def _as_reported(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the article reports on, for a figure of the past in a paragraph without a time."""
    report, told = memory.subject.report, memory.running.sentence
    if report is None or _is_left_open(mention, memory) or (told and told.period != memory.article.published):
        return None  # today one in four has one, and one in ten had it
    of = (tenses.PAST, "") if _is_item(memory.article.text, memory.running.start) else (tenses.PAST,)
    if not _is_of_it(memory.article.text, mention, of):
        return None
    return None if _names_another_time(memory, mention.sentence[0]) else report


def _is_item(text: str, start: int) -> bool:
    """Return whether a paragraph is an item of a list, below words that are not about plans."""
    end = text.rfind(":\n", max(0, start - _FARTHEST), start)
    if end < 0 or _ITEM.match(text, start) is None:
        return False
    lead = text[text.rfind("\n", 0, end) + 1 : end]
    return tenses.tense(lead) not in tenses.AHEAD and _FOR_LATER.isdisjoint(lead.lower().split())


_FOR_LATER = PLANS | MEANING_TO | frozenset("proposal proposals package demands".split())
_ITEM = regex(r"[-*•–]\s")  # - Trams: a loss of 9 million


def _is_of_it(text: str, mention: Mention, of: tuple[str, ...]) -> bool:
    """Return whether a figure may be of the period of the article, by its tense and by what it is compared with."""
    return tenses.tense_of(text, mention) in of and not _is_compared(text, mention)


def _is_left_open(mention: Mention, memory: Memory) -> bool:
    """Return whether a figure is in the clause of one before it that has no period: it has 40 shops and 9 halls."""
    return memory.running.sentence is None and _is_within_clause(mention, memory)


def _as_the_news(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of which the article tells, for a figure of the past in a paragraph without a time."""
    text, event = memory.article.text, memory.subject.event
    if event is None or _is_left_open(mention, memory):
        return None
    if event.first == event.last and _PER_MONTH.search(text, mention.start, mention.end):
        return None  # they were paid 90 euros a month
    is_before = months(event) > 0 and tenses.is_pluperfect(text, mention)  # the judges had chosen 40
    if not is_before and tenses.tense_of(text, mention) != tenses.PAST:
        return None
    is_in_lead = mention.sentence[0] <= memory.subject.lead < mention.start  # the race, run on Sunday, had 40 finishers
    told = memory.running.paragraph.period if memory.running.paragraph else event
    is_other = (_is_compared(text, mention) and not is_in_lead) or told != event
    return None if is_other or _names_another_time(memory, mention.sentence[0]) else event


_PER_MONTH = regex(r"\b(?:per|an?|each|every)\s(?:week|month|year)\Z")


def as_a_year_before(mention: Mention, memory: Memory) -> Period | None:
    """Return the same time of the year before, for what has changed since then: fell to 40, from 50.

    Only if the text has compared what was with a year before, and since then with no month or quarter before.
    """
    text, told, start = memory.article.text, memory.running.sentence or memory.running.paragraph, mention.start
    period = told.period if told else memory.subject.period
    if period is None or months(period) == 0 or not memory.article.is_over(period):
        return None
    if not _CHANGED_FROM.search(text, max(mention.sentence[0], start - _LONGEST_CHANGE), start):
        return None
    if tenses.tense_of(text, mention) != tenses.PAST:
        return None
    bases = [found.lastgroup for found in _BEFORE_THAT.finditer(text, max(0, start - _FARTHEST_BASE), start)]
    return shifted(period, -LENGTHS["year"]) if bases and bases[-1] else None


_LONGEST_CHANGE = 150  # characters
_FARTHEST_BASE = 3000  # characters
_DONE = frozenset("raised boosted lifted added reduced cut slashed trimmed advanced".split())  # by somebody, on a day
_CHANGED = "|".join(sorted(word for word in RISES | FALLS | FACTORS.keys() if is_past(word) and word not in _DONE))
_CHANGED_FROM = regex(
    rf"\b(?:(?:up|down)|(?:(?:{_CHANGED})|w(?:as|ere)\s(?:up|down)\sto)\b[^;:()]{{0,60}}),?\sfrom\s(?:[a-z]+\s){{0,3}}\Z"
)
_A_YEAR = r"year|(?:twelve|12)\smonths"
_OTHERS = r"(?:three\s|six\s)?months?|quarter|half|week|day"
_BEFORE_THAT = regex(
    rf"\b(?:(?:previous|preceding|prior|(?:than|with|from|in)\slast)\s(?:(?P<year>{_A_YEAR})|{_OTHERS})"
    rf"|(?:(?P<ago>{_A_YEAR})|{_OTHERS})\s(?:earlier|before|ago|previously)"
    rf"|(?P<same>same)\s(?:[a-z]+\s){{1,2}}(?:of|in)\s(?:last\syear|the\s(?:previous|year)|{YEAR}))\b"
)


def _as_compared(mention: Mention, memory: Memory) -> Period | None:
    """Return the time of the article, or its year, for what the sentence compares with the time before that."""
    article, topic = memory.article, memory.subject.period
    if _is_left_open(mention, memory):
        return None  # it costs 9 euros, 40 cents more than in 2024
    tense = tenses.tense_of(article.text, mention)
    year = article.published.first.year if article.published else 0
    for time in article.every_time(*mention.sentence):
        if time.start < mention.end or tense in tenses.AHEAD or not time.is_apart or time.aside:
            continue
        base = time.period
        if topic and (time.shift or (base and base.first < topic.first)):
            return topic if tense in (tenses.PAST, "") else None
        if base and _is_year_or_season(base, year - 1):
            return parse_period(year)
    return None


def _is_year_or_season(period: Period, year: int) -> bool:
    """Return whether a period is a year of the calendar, or the spring, summer or autumn of it."""
    is_season = ".." in period.text and months(period) == LENGTHS["quarter"]
    return period.text == str(year) or (is_season and period.first.year == year == last_day(period).year)


def _as_traded(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the news, for what shares did on it: profit fell, they said on Monday. Shares lost 9 %.

    That is the last day of the week before the article that its opening names, else its own. Shares that rose in the
    time of the sentences before may have done so for all of it, unless a word says how they were traded.
    """
    article, running, before = memory.article, memory.running, mention.sentence[0]
    text, is_price = article.text, mention.change != "" or mention.kind == kinds.MONEY
    if article.day is None or not is_price or not _SHARES.search(text[before : mention.start]):
        return None
    told = running.sentence or running.paragraph
    is_recent = told is None or not article.is_over(told.period) or article.ended_within(told.period, _A_WEEK)
    if running.sentence if is_recent else not _TRADED.search(text, *mention.sentence):
        return None
    named = article.times(0, min(before, _LONGEST_LEAD))
    days = [time.period for time in named if time.period and _OF_A_WEEK.search(text, time.start, time.end)]
    recent = (day for day in days if day.first == day.last and article.ended_within(day, _A_WEEK))
    return max(recent, key=lambda day: day.first, default=article.published)


_A_WEEK = 6  # days
_LONGEST_LEAD = 1000  # characters
_OF_A_WEEK = regex(rf"(?i)\b(?:yesterday|{'|'.join(WEEKDAYS)})\b")
_MOVED = "|".join(("closed", "ended", "opened", "traded", *sorted(filter(is_past, RISES | FALLS))))
# Its shares, which were listed in May, fell; not "shares of women rose", "market shares fell", "shares have fallen".
_SHARES = regex(
    r"(?:\A|[;:]\s|,\s|\b(?:and|but|while)\s)(?:(?:[Tt]he|[Ii]ts|(?!Market\s)[A-Z][\w&’'-]+)\s){0,3}[Ss]hares"
    r"(?:\sin\s[A-Z][^,;:.]{0,40})?(?:,\s(?:wh[^;:.]*|[^,;:.]{3,80}),|\s(?:nevertheless|nonetheless|promptly|duly|then|also|still))*"
    rf"\s(?:{_MOVED}\b|were\s(?:(?:up|down|trading|quoted)\b|\Z))[^;:.]*\Z"
)
_TRADED = regex(
    r"\b(?:closed\b|in\s(?:early|late|morning|afternoon|after-hours)\s(?:trading|trade)|on\sthe\snews|in\sresponse"
    r"|after\sthe\s(?:announcement|news|results|report|statement)|by\s(?:midday|noon|(?:mid-?)?(?:morning|afternoon))"
    r"|(?:by|at)\s(?:\d{1,2}[:.]?\d\d\s?(?:GMT|BST|CET|ET|a\.?m\.?|p\.?m\.?)|\d{1,2}:\d\d\b))"
)


def _as_a_dividend(mention: Mention, memory: Memory) -> Period | None:
    """Return the half or year of the results that an article reports on, for the dividend that is then proposed."""
    report, text = memory.subject.period, memory.article.text
    is_of_results = report is not None and months(report) in (LENGTHS["half"], LENGTHS["year"])
    is_over = is_of_results and report is not None and memory.article.is_over(report)
    found = _DIVIDEND.search(text, max(mention.sentence[0], mention.start - _NEAR_A_DIVIDEND), mention.start)
    return report if is_over and found and not _is_compared(text, mention) else None


_DIVIDEND = regex(r"\bdividend\s(?:(?:of|to|at)\s)?(?:[a-z]+\s){0,2}\Z")
_NEAR_A_DIVIDEND = 60  # characters


def _as_budgeted(mention: Mention, memory: Memory) -> Period | None:
    """Return the year of the budget of which an article tells, for what the budget does, or what will have changed."""
    plan, text = memory.subject.plan, memory.article.text
    if plan is None or _is_left_open(mention, memory) or _is_compared(text, mention):
        return None
    tense = tenses.tense_of(text, mention)
    is_changing = mention.change != "" or _FROM_TO.search(text, mention.sentence[0], mention.start) is not None
    is_of_it = tense != tenses.PAST and _OF_THE_BUDGET.search(text, *mention.sentence) is not None
    return plan if is_of_it or (is_changing and tense == tenses.AHEAD[0]) else None


_OF_THE_BUDGET = regex(r"\b[Tt]he\s(?:(?:new\s)?budget|plan|package|cuts)\b(?!\s(?:of|for|by|from|has)\b)")

_WAYS: tuple[tuple[Callable[[Mention, Memory], Period | None], str], ...] = (
    (_as_traded, SUBJECT),
    (_as_its_antecedent, EARLIER),
    (at_present, PRESENT),
    (as_in_its_sentence, FIGURE),
    (of_a_span, REFERENCE),
    (_as_voted, EARLIER),
    (_as_polled, EARLIER),
    (_as_in_its_paragraph, EARLIER),
    (_as_its_headings, HEADING),
    (_as_reported, SUBJECT),
    (_as_the_news, SUBJECT),
    (_as_compared, SUBJECT),
    (as_a_year_before, REFERENCE),
    (_as_a_dividend, SUBJECT),
    (_as_budgeted, SUBJECT),
)

# --- other times -----------------------------------------------------------------------------------------------------


def _names_a_time(text: str, start: int, end: int) -> bool:
    """Return whether a time may be named between two offsets; what is long may name one."""
    return end - start > _FARTHEST or _A_TIME.search(text, start, end) is not None


_A_TIME = regex(
    rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{NAMES}|May)\b"
    r"|(?i:\b(?:years?|months?|weeks?|quarter|(?<!\bin\sa\s)decades?|century|ago|yesterday|spring|summer|autumn|winter)\b)(?!\sin\sa\srow)"
)


def _names_another_time(memory: Memory, end: int) -> bool:
    """Return whether the paragraph names a time up to an offset, but for asides, comparisons and "since 2019"."""
    article, start = memory.article, memory.running.start
    if not _names_a_time(article.text, start, end):
        return False
    if end - start > _FARTHEST:
        return True  # to read all of a long paragraph again for each figure would take the square of its length
    named, subject = article.every_time(start, end), memory.subject
    others = (
        time
        for time in named
        if not (time.start in memory.running.asides or (time.period and time.period.last is None))
        and not is_of_something_else(article.text, start, time)
    )
    is_known = (time.start == subject.lead or (time.period and time.period == subject.report) for time in others)
    return not named or not all(is_known)


def _is_compared(text: str, mention: Mention) -> bool:
    """Return whether its sentence says that a figure is of another time: down from 17 %, before the pandemic."""
    if _BEFORE_IT.match(text, mention.sentence[0]):
        return True
    words = text[mention.sentence[0] : mention.start]
    return OF_ANOTHER_TIME.search(words) is not None or _IN_A_TIME.search(text, *mention.clause) is not None


# Before the pandemic, it sold for 60; in its first year it lost 40.
_BEFORE_IT = regex(
    r"\W*(?:(?:Before|Until|Prior\sto|Previously|Formerly)\b"
    rf"|In\s(?:its|their|his|her|our)\s(?:{NTH}|early|opening)\s(?:full\s)?(?:year|season|month|week|decade)s?\b)"
)
# A month or a day that may be of something else: the fair in May.
_IN_A_TIME = regex(rf"\b(?:in|on|during|by)\s(?:{NAMES}|May)\b|\b(?:{NAMES})\s(?:was|is)\b")
