"""The period of each figure of an article, and on which ground it has it: the first of these that gives one.

1. A cell of a table has the period of its row or column, and a figure of another language that of its sentence.
2. What is of no time in particular has none (`timeless`), and what is now so that of the article.
3. A figure for which its sentence names a time has that, as `stated` says it.
4. A time or a figure to which words refer: a year earlier, since then (`references`).
5. What the figures before or the article tell, in the order of `_WAYS`: each row is a way to find it, with its ground.

`memory` has what was said before.
"""

from collections.abc import Callable

from innofacts.dating import tenses
from innofacts.dating.article import NAMES, last_day, months
from innofacts.dating.continued import as_in_its_paragraph, as_in_its_sentence, as_its_antecedent, as_polled, as_voted
from innofacts.dating.grounds import EARLIER, FIGURE, HEADING, PRESENT, REFERENCE, SUBJECT, TABLE, ground_of
from innofacts.dating.memory import Memory
from innofacts.dating.other_times import is_from
from innofacts.dating.references import (
    as_a_year_before,
    at_present,
    by_an_hour,
    is_since_then,
    of_a_span,
    relative,
    since_then,
    up_to,
)
from innofacts.dating.stated import is_of_other_words, stated
from innofacts.dating.timeless import is_timeless, is_told_in_passing
from innofacts.dating.topical import (
    as_a_dividend,
    as_budgeted,
    as_compared,
    as_its_headings,
    as_reported,
    as_the_news,
    as_traded,
)
from innofacts.dating.without_year import in_year_of_headings, in_year_told_before, is_without_year
from innofacts.english.function_words import HEDGES
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.fiscal import with_its_days
from innofacts.times.spans import LENGTHS
from innofacts.times.times import DatedTime, Time, with_periods
from innofacts.values.periods import Period, parse_period

_LONGEST_LEAD = 60  # characters before a figure
_WAYS: tuple[tuple[Callable[[Mention, Memory], Period | None], str], ...] = (
    (as_traded, SUBJECT),
    (as_its_antecedent, EARLIER),
    (at_present, PRESENT),
    (by_an_hour, PRESENT),
    (as_in_its_sentence, FIGURE),
    (of_a_span, REFERENCE),
    (as_voted, EARLIER),
    (as_polled, EARLIER),
    (as_in_its_paragraph, EARLIER),
    (as_its_headings, HEADING),
    (as_reported, SUBJECT),
    (as_the_news, SUBJECT),
    (as_compared, SUBJECT),
    (as_a_year_before, REFERENCE),
    (as_a_dividend, SUBJECT),
    (as_budgeted, SUBJECT),
)
"""How the period of a figure without a time of its own may be found."""


def period_of(mention: Mention, memory: Memory, *, is_cell: bool) -> tuple[Period | None, str]:
    """Return the period of the next figure, and the ground of that."""
    memory.turn_to(mention)
    text = memory.article.text
    named = with_periods(time for time in mention.times if not time.is_apart)
    if is_cell or (mention.language and named):  # what follows knows the words of English
        return _as_written(mention, next(iter(named), None), memory, is_cell=is_cell)
    before = memory.running.before
    if _is_comparative(text, mention, before) or is_timeless(text, mention, before, is_dated=bool(named)):
        memory.pass_over(mention)
        return None, ""
    if _AS_IT_IS.search(text, max(mention.sentence[0], mention.start - _LONGEST_LEAD), mention.start):
        memory.pass_over(mention)
        return memory.article.published, PRESENT
    if is_told_in_passing(text, mention):
        return None, ""
    time = next((time for time in named if not is_of_other_words(text, mention, time)), None)
    if named and time is None:
        mention = mention._replace(times=())
    period, ground = stated(mention, time, memory) if time else _implied(mention, memory)
    if period and _is_before_what_comes(text, mention, period, memory):
        memory.pass_over(mention)
        return None, ""
    period = period and (_up_to(text, time, period) or period)
    memory.note(mention, time, period, ground)
    return period and (_year_of(period, memory) or with_its_days(period, text)), ground


def _as_written(
    mention: Mention, time: DatedTime | None, memory: Memory, *, is_cell: bool
) -> tuple[Period | None, str]:
    """Return the period of the time of a figure, else that of the headings, and the ground."""
    period, ground = memory.subject.headings.period, HEADING
    if time:
        period, ground = time.period, TABLE if is_cell else ground_of(memory.article.text, mention, time)
    memory.note(mention, time, period, ground)
    return period, ground


def _is_comparative(text: str, mention: Mention, before: Mention | None) -> bool:
    """Return whether a figure in brackets is what the one before it was at an untold time: a margin of 15% (12%)."""
    is_alike = before is not None and mention.units != () and before.units == mention.units
    is_beside = before is not None and text[before.end : mention.start] == " (" and text.startswith(")", mention.end)
    return is_alike and is_beside and not mention.change


def _implied(mention: Mention, memory: Memory) -> tuple[Period | None, str]:
    """Return the period of a figure without a time of its own, and its ground: the first that a way finds."""
    if not any(time.shift for time in mention.times) and is_without_year(mention, memory):
        if period := in_year_of_headings(mention, memory):
            return period, HEADING
        return in_year_told_before(mention, memory), EARLIER
    if any(time.shift or not time.is_apart for time in mention.times):
        time = next((time for time in mention.times if time.shift), None)
        return (relative(mention, time, time.shift, memory) if time and time.shift else None), REFERENCE
    if is_since_then(memory.article.text, mention):
        return since_then(mention, memory), REFERENCE
    found = ((way(mention, memory), ground) for way, ground in _WAYS)
    return next((one for one in found if one[0]), (None, ""))


def _up_to(text: str, time: Time | None, day: Period) -> Period | None:
    """Return the month, quarter or year by the end of which something is so: by the end of May is in May or before.

    The beginning of a month is in it.
    """
    if time is None or time.period != day:
        return None
    if _BEGINNING.match(text, time.start, time.end) and day.first == day.last:
        return parse_period(day.text[: len("2025-05")])
    if _BY_THE.search(text, max(0, time.start - _LONGEST_LEAD), time.start) is None:
        return None
    end = _END.match(text, time.start, time.end)
    return up_to(day, end.lastgroup) if end and end.lastgroup else None


_BEGINNING = regex(rf"(?:beginning|start)\sof\s(?:(?:this|last|the)\s)?(?:month|{NAMES}|May)\b")
_BY_THE = regex(r"\b[Bb]y\s(?:the\s)?\Z")
_END = regex(
    rf"(?:end|close)(?:\sof\s|-)(?:[\w’']+\s)*?"
    rf"(?:(?P<month>month|{NAMES}|May)|(?P<quarter>quarter)|(?P<half>half)|(?P<year>year|{YEAR}))\b"
)


def _year_of(season: Period, memory: Memory) -> Period | None:
    """Return the year of a season, which begins in different months in different places; None for another period.

    A season whose months the article reports on keeps them.
    """
    is_season = season.interpreted and ".." in season.text and months(season) == LENGTHS["quarter"]
    if not is_season or season.first.year != last_day(season).year:
        return None  # a winter is of two years
    topic = memory.subject.period
    if topic and topic.text == season.text and not topic.interpreted:
        return None
    return parse_period(season.first.year)


# It will raise the fee, now 9 euros, to 12 euros; it will cost 12 euros instead of the present 9.
_AS_IT_IS = regex(
    r"(?:,\s(?:now|currently|at\spresent)|\b(?:the|its|their)\s(?:present|current))\s"
    rf"(?:(?:{HEDGES}|at)\s)?\Z"
)


def _is_before_what_comes(text: str, mention: Mention, period: Period, memory: Memory) -> bool:
    """Return whether a figure is what something to come starts from: in July fees will rise from 9 euros to 12."""
    is_to_come = memory.article.published is not None and not memory.article.is_over(period)
    to = _TO.match(text, mention.end) if is_to_come and is_from(text, mention) else None
    if to is None or any(mention.end <= time.start < to.end() for time in mention.times):
        return False  # from 9 euros in May to 12 in July
    return tenses.tense_of(text, mention) in tenses.AHEAD


_TO = regex(r"[^,;:()]{0,40}?\sto\s(?:[a-z]+\s){0,3}\S*\d")
