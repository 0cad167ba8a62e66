"""The period of each figure of an article, and on which ground it has it.

A cell of a table has that of its row or column. A figure for which its sentence names a time has that, as `stated` says
it; others have what the text before it or a word of theirs says, by one of the ways of `implied`. `memory` has what was
said before.
"""

from innofacts.dating import tenses
from innofacts.dating.article import NAMES, last_day, months
from innofacts.dating.grounds import HEADING, PRESENT, SENTENCE, TABLE, ground_of
from innofacts.dating.implied import implied, is_known, is_of_a_thing, up_to
from innofacts.dating.memory import Memory, is_from
from innofacts.dating.stated import foretold, is_of_other_words, stated
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.times.fiscal import with_its_days
from innofacts.times.spans import LENGTHS
from innofacts.times.times import Time
from innofacts.values.periods import Period, parse_period

_NEAR = 60  # characters before a figure


def period_of(mention: Mention, memory: Memory, *, is_cell: bool) -> tuple[Period | None, str]:
    """Return the period of the next figure, and the ground of that."""
    memory.turn_to(mention)
    text = memory.article.text
    named = [time for time in mention.times if time.period and not time.is_apart]
    if is_cell or (mention.language and named):  # what follows knows the words of English
        time = next(iter(named), None)
        period, ground = memory.subject.headings.period, HEADING
        if time:
            period, ground = time.period, TABLE if is_cell else ground_of(text, mention, time)
        memory.note(mention, time, period, ground)
        return period, ground
    if _is_known_whole(text, mention, memory.running.before) or _is_title(text, mention):
        memory.running = memory.running.passing(mention)
        return None, ""
    if is_known(text, mention) or (not named and is_of_a_thing(text, mention)):
        memory.running = memory.running.passing(mention)
        return None, ""
    if _AS_IT_IS.search(text, max(mention.sentence[0], mention.start - _NEAR), mention.start):
        memory.running = memory.running.passing(mention)
        return memory.article.published, PRESENT
    time = next((time for time in named if not is_of_other_words(text, mention, time)), None)
    if named and time is None:
        mention = mention._replace(times=())
    if time and (expected := foretold(mention, time, memory)):
        period, ground = expected, SENTENCE
    else:
        period, ground = stated(mention, time, memory) if time else implied(mention, memory)
    if period and _is_before_what_comes(text, mention, period, memory):
        memory.running = memory.running.passing(mention)
        return None, ""
    period = period and (_up_to(text, time, period) or period)
    memory.note(mention, time, period, ground)
    return period and (_year_of(period, memory) or with_its_days(period, text)), ground


def _up_to(text: str, time: Time | None, day: Period) -> Period | None:
    """Return the month, quarter or year by the end of which something is so: by the end of May is in May or before.

    The beginning of a month is in it.
    """
    if time is None or time.period != day:
        return None
    if _BEGINNING.match(text, time.start, time.end) and day.first == day.last:
        return parse_period(day.text[: len("2025-05")])
    if _BY_THE.search(text, max(0, time.start - _NEAR), time.start) is None:
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
    r"(?:(?:at|only|just|about|around|some|nearly|almost)\s)?\Z"
)


def _is_before_what_comes(text: str, mention: Mention, period: Period, memory: Memory) -> bool:
    """Return whether a figure is what something to come starts from: in July fees will rise from 9 euros to 12."""
    is_to_come = memory.article.published is not None and not memory.article.is_over(period)
    to = _TO.match(text, mention.end) if is_to_come and is_from(text, mention) else None
    if to is None or any(mention.end <= time.start < to.end() for time in mention.times):
        return False  # from 9 euros in May to 12 in July
    return tenses.tense_of(text, mention) in tenses.AHEAD


_TO = regex(r"[^,;:()]{0,40}?\sto\s(?:[a-z]+\s){0,3}\S*\d")


def _is_title(text: str, mention: Mention) -> bool:
    """Return whether a rank only says which one is meant: shares in the country's third-largest bank fell."""
    if mention.kind != kinds.RANK or _NOUN_IN.match(text, mention.end) is None:
        return False
    words = text[max(mention.sentence[0], mention.start - _NEAR) : mention.start]
    return _OF_A_COUNTRY.search(words) is not None


_OF_A_COUNTRY = regex(r"(?<!\bis\s)(?<!\bwas\s)(?<!\bas\s)(?<!\bbecame\s)\b[A-Za-z]+['’]s\s\Z")
_NOUN_IN = regex(r"\s[a-z]")


def _is_known_whole(text: str, mention: Mention, part: Mention | None) -> bool:
    """Return whether a count is a whole that readers know, of which only a part is news: two of its 40 borrowers."""
    is_same = part is not None and part.sentence == mention.sentence and mention.kind == kinds.COUNT
    found = _OF_ITS.fullmatch(text, part.end, mention.start) if part and is_same else None
    is_of_now = found is not None and tenses.tense_of(text, mention) in tenses.AHEAD  # 2 of the 9 mills will close
    return found is not None and (found["owner"] is not None or not mention.times or is_of_now)


_OF_ITS = regex(
    r"\s(?:[\w-]+\s)?(?:of|among)\s(?:(?P<owner>its|their|our|his|her|my|(?:the\s)?[\w-]+['’]s)|the)\s(?:[a-z-]+\s)?"
)
