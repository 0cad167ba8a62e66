"""The period of a figure for which its sentence gives a time, unless that is the time of something else."""

from innofacts.dating import tenses
from innofacts.dating.article import last_day, last_month, last_year, months
from innofacts.dating.continued import as_in_its_sentence
from innofacts.dating.grounds import OPEN, PRESENT, REFERENCE, SENTENCE, ground_of
from innofacts.dating.memory import Memory
from innofacts.dating.other_times import IT_WAS_THEN, is_after_a_clause, is_in_an_aside
from innofacts.dating.references import as_a_year_before, at_present, of_a_span
from innofacts.dating.without_year import in_year_of_headings
from innofacts.english.inflection import is_past
from innofacts.english.wording import FALLS, RISES
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.times.shifts import shifted
from innofacts.times.spans import LENGTHS
from innofacts.times.times import DatedTime, Time
from innofacts.values.periods import Period, parse_period, years_later

_BEFORE_A_TIME = 40  # characters before a time


def stated(mention: Mention, time: DatedTime, memory: Memory) -> tuple[Period | None, str]:
    """Return the period that the sentence of a figure names for it, and its ground."""
    text = memory.article.text
    if expected := _foretold(mention, time, memory) or _denied(mention, time, memory):
        return expected, SENTENCE
    is_in_clause = mention.clause[0] <= time.start < mention.clause[1]
    if current := _under_way(time, memory):
        return current, OPEN if is_in_clause else SENTENCE
    is_when = _WHEN.fullmatch(text, time.end, mention.start)  # since 2019, when it was 40
    if is_when or is_in_clause:
        moved = (
            in_year_of_headings(mention, memory, time)
            or _moved(time, memory)
            or _a_year_ago(mention, time, memory)
            or _reached(mention, time, memory)
        )
        if is_when and time.period.last is None:
            moved = parse_period(time.period.text.removesuffix(".."))  # since 2019, when it was 40
        begun = None if moved else _begun(mention, time, text)
        ground = REFERENCE if moved else OPEN if begun else ground_of(text, mention, time)
        return moved or begun or time.period, ground
    if other := at_present(mention, memory):
        return other, PRESENT
    told = memory.running.sentence
    if told is None or time.end > mention.start:
        return _moved(time, memory) or _begun(mention, time, text) or time.period, SENTENCE
    period = as_in_its_sentence(mention, memory)
    is_nearer = any(time.start < other.start for other in told.mention.times if not other.is_apart)
    is_of_time = period == told.period and not is_nearer
    return _reached(mention, time, memory) or (
        time.period if is_of_time else period or of_a_span(mention, memory) or as_a_year_before(mention, memory)
    ), SENTENCE


_WHEN = regex(r",?\swhen\s[^,;:.]*")


def _reached(mention: Mention, time: DatedTime, memory: Memory) -> Period | None:
    """Return the last year of a span of years within which a figure was reached: rose to 78 years in 20 years.

    Or the later of two months: from May to June it rose by 2 points to 78.
    """
    last = last_year(time.period)
    if _FROM_ONE.match(memory.article.text, time.start):
        last = last or last_month(time.period)
    return last if last and _is_level(mention, memory) else None


_FROM_ONE = regex(r"(?i)(?:from|between)\s")


def _is_level(mention: Mention, memory: Memory) -> bool:
    """Return whether a figure is what a change has led to: rose to 78, rose by 3 % to 78."""
    told = memory.running.sentence
    return told is not None and tenses.is_level_of(memory.article.text, mention, told.mention)


def _moved(time: DatedTime, memory: Memory) -> Period | None:
    """Return the period of the figures before, in the year of a time: the same half of 2024."""
    base, text = memory.running.latest, memory.article.text
    if base is None:
        return None
    if base.first.year == time.period.first.year and not base.text.startswith("FY"):
        return None
    is_same = _IN_THE_SAME.search(text, max(0, time.start - _BEFORE_A_TIME), time.start)
    if not is_same or months(time.period) != LENGTHS["year"]:
        return None
    years = time.period.first.year - base.first.year
    moved = shifted(base, years * LENGTHS["year"])
    return moved or (_of_the_same_days(base, years) if "that" not in is_same[0] else None)


def _of_the_same_days(period: Period, years: int) -> Period | None:
    """Return the days of a period so many years later: from 1 January to 8 September; None for 29 February."""
    days = (period.first, last_day(period))
    if period.last is None or any((day.month, day.day) == _LEAP_DAY for day in days):
        return None
    return parse_period("..".join(str(years_later(day, years)) for day in days))


_LEAP_DAY = (2, 29)
# In the same half of 2024, the corresponding period of 2024, in that of 2024.
_IN_THE_SAME = regex(
    r"\b(?:same|corresponding|comparable|equivalent)\s(?:[\w-]+\s){1,2}(?:(?:of|in)\s)?\Z|\bin\sthat\sof\s\Z"
)


def _a_year_ago(mention: Mention, time: Time, memory: Memory) -> Period | None:
    """Return the time a year before that of the figure that one of "a year ago" is compared with.

    That is a month, a quarter or a half, or a year that is none of the calendar; else it is the year before the text.
    """
    text, is_aside = memory.article.text, is_in_an_aside(memory.article.text, mention)
    told = memory.running.told
    is_told = told is not None and told.mention == memory.running.before and IT_WAS_THEN.match(text, *mention.sentence)
    base = told.period if told and is_told else memory.running.latest or (memory.subject.report if is_aside else None)
    if base is None or _YEAR_AGO.fullmatch(text, time.start, time.end) is None or not memory.article.is_over(base):
        return None
    is_compared = is_aside or is_told or memory.running.sentence is not None
    if months(base) == 0 and is_compared and base.first != base.last:
        return _of_the_same_days(base, -1)  # a week
    is_known = 0 < months(base) < LENGTHS["year"] or (months(base) == LENGTHS["year"] and not base.text.isdecimal())
    return shifted(base, -LENGTHS["year"]) if is_known and is_compared else None


_YEAR_AGO = regex(r"(?i)(?:an?|one)\syear\sago[.,;:)]?")


def _under_way(time: Time, memory: Memory) -> Period | None:
    """Return the year of the current year of a report on one that is none of the calendar: the year to March."""
    report, day, text = memory.subject.report, memory.article.day, memory.article.text
    if report is None or day is None or months(report) != LENGTHS["year"] or report.text.isdecimal():
        return None
    current = shifted(report, LENGTHS["year"]) if _CURRENT_YEAR.fullmatch(text, time.start, time.end) else None
    return current if current and last_day(report) < day <= last_day(current) else None


_CURRENT_YEAR = regex(r"(?i)(?:the\s)?current\s(?:(?:financial|fiscal|business|trading)\s)?year")


def _foretold(mention: Mention, time: DatedTime, memory: Memory) -> Period | None:
    """Return the time to come of the figure before, for what was once expected of it.

    For 2026 it expects 4 %; in July it had promised 6 %.
    """
    told, text = memory.running.sentence or memory.running.paragraph, memory.article.text
    if told is None or months(time.period) >= LENGTHS["year"]:
        return None
    is_for_it = text[time.start : time.end].lower().startswith("for ") or text.endswith("for ", 0, time.start)
    if time.start < told.mention.end or is_for_it or memory.article.is_over(told.period):
        return None
    if time.start > mention.start:
        return None
    found = _HAD_EXPECTED.search(text, max(told.mention.end, mention.sentence[0]), mention.start)
    return told.period if found else None


def _denied(mention: Mention, time: DatedTime, memory: Memory) -> Period | None:
    """Return the time of the figure before, for what it was to be, and is not: 90, not the 40 feared in May."""
    told, text = memory.running.sentence, memory.article.text
    if told is None or time.start < mention.end or not text.endswith("not the ", 0, mention.start):
        return None
    return told.period if _WAS_EXPECTED.search(text, mention.end, time.start) else None


_WAS_EXPECTED = regex(
    r"\b(?:promis|predict|project|expect|plann|aim|hop|budget|reckon|fear|forecast|pencilled|estimat)(?:ed|ing)?\b"
)
# What somebody did to it on that day: it lifted its guidance on Thursday.
_DONE = "|".join(sorted(word for word in RISES | FALLS if is_past(word)))
_REVISED = (
    rf"(?:{_DONE}|kept|issued|gave|published|withdrew|confirmed)\s(?:its|the|their|his|her)\s(?:[\w-]+\s){{0,3}}"
    r"(?:guidance|forecasts?|outlook|plans?|targets?|estimates?)"
)
_EXPECTED = (
    r"(?:(?:still|once|only|originally|initially|previously|been)\s){0,2}(?:spoken|pointed|pencilled"
    r"|(?:guid|promis|predict|project|expect|plann|aim|hop|budget|reckon|target|fear|estimat)(?:ed|ing)|forecast(?:ing)?)"
)
_HAD_EXPECTED = regex(rf"\b(?:had|having)\s(?:{_EXPECTED}|{_REVISED})\b")


def _begun(mention: Mention, time: DatedTime, text: str) -> Period | None:
    """Return the span since a time at which something happened: 40 have come since the bridge opened in May."""
    period, (start, end) = time.period, mention.sentence
    if period.last is None or period.interpreted or ".." in period.text:
        return None
    since = _SINCE_IT.search(text, start, time.start)
    is_apart = since is not None and not since.start() < mention.start < time.start
    is_since = is_apart and tenses.PERFECT.search(text, start, end) is not None
    return parse_period(f"{period.text}..") if is_since else None


_SINCE_IT = regex(r"(?i)\bsince\s(?:[^\d,;:][^,;:]*)?\Z")  # since the bridge opened in May


# --- times of something else -----------------------------------------------------------------------------------------


def is_of_other_words(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time describes something else in the sentence of a figure."""
    is_of_others = tenses.is_of_another_clause(text, mention, time) or _is_of_a_record(text, mention, time)
    if is_of_others or _is_before_or_after(text, time) or _is_level_since(text, mention, time):
        return True
    if is_after_a_clause(text, mention, time):
        return True
    is_whole = text.endswith(("f the ", "f its ", "f their ", "f all "), 0, mention.start)  # half of the 40 have left
    is_multiple = mention.kind == kinds.MULTIPLE and mention.change != ""
    if (is_multiple or is_whole) and text[time.start : time.end].lower().startswith("since"):
        return True  # has tripled since May: a multiple is what it is now
    if time.start >= mention.end:
        is_base = (_OF_A_BASE if mention.kind == kinds.MULTIPLE else _OFF_A_BASE).match(text, mention.end, time.start)
        if mention.kind == kinds.SHARE and not mention.change:
            is_base = is_base or _OF_A_LEVEL.match(text, mention.end, time.start)
        return is_base is not None or _OF_A_MULTIPLE.search(text, mention.end, time.start) is not None
    return _NOW.match(text, time.end) is not None or _is_of_another_price(text, mention, time)


def _is_before_or_after(text: str, time: Time) -> bool:
    """Return whether a time is a year that something is only before or after: hired after 2016, to go before 2028."""
    is_year = time.period is not None and time.period.text.isdecimal()
    return is_year and _BEFORE_OR_AFTER.search(text, max(0, time.start - _BEFORE_A_TIME), time.start) is not None


def _is_level_since(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a figure is what a change since a time has led to: has doubled since 2018, to 512."""
    is_open = time.period is not None and time.period.last is None and time.end <= mention.start
    return is_open and not mention.change and _TO_A_LEVEL.fullmatch(text, time.end, mention.start) is not None


_TO_A_LEVEL = regex(r",\sto\s(?:(?:an?|just|only|about|some|record)\s){0,2}")
_BEFORE_OR_AFTER = regex(r"\b(?:[Bb]efore|[Aa]fter|[Pp]rior\sto)\s\Z")


def _is_of_another_price(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time is of what was, and a figure of what is: a bed that cost 40 in 2015 goes for 90."""
    is_once = _THAT_WAS.search(text, mention.sentence[0], time.start) is not None
    return is_once and _AND_IS.fullmatch(text, time.end, mention.start) is not None


_THAT_WAS = regex(r"\b(?:that|which)\s(?:[^,;:]|,(?=\d))*\d(?:[^,;:]|,(?=\d))*\Z")
_AND_IS = regex(r"\s(?!was\s)[a-z]+s\s(?:(?:for|at|to)\s)?(?:[a-z]+\s){0,2}")


def _is_of_a_record(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time is only that of a record that a figure beats: the record, set in May 1998, by 40."""
    is_by = text.endswith(" by ", 0, mention.start)
    return is_by and _RECORD_SET.search(text, mention.sentence[0], time.start) is not None


_RECORD_SET = regex(r"\b(?:record|high|low|peak|mark|best)\b[^;:.\d]*\b(?:set|reached|recorded)\b[^,;:.\d]*\Z")
_NOW = regex(r",?\s(?:now|today)\s(?!that\b)")  # beds that cost 40 in 2015 now go for 90


# 9 % higher than a year before and more than twice its level in 2019.
_OF_A_MULTIPLE = regex(
    r"\b(?:and|but|or)\s(?:[a-z]+\s){0,2}(?:twice|double|treble|triple|half|[a-z]+\stimes)\s(?:the|its|their|that|what)\s[^,;:()]*\Z"
)
# What a figure is compared with, which has the time that follows: 12 % below the figure for 2018, double the 40 of May.
_THE_BASE = r"\s(?:the|its|their|that(?:\sof)?|what)\s(?:(?!(?:19|20)\d\d\b)[^,.;:()]|[,.]\d)*\Z"
_OFF_A_BASE = regex(rf"\s(?:below|above|(?:more|less|fewer|higher|lower|larger|smaller)\sthan){_THE_BASE}")
_OF_A_BASE = regex(_THE_BASE)
# A third of the peak that it reached in May, 71 % of the 40 that it carried in 2019; but not 71 % of the 40 who came.
_OF_A_LEVEL = regex(
    r"\sof\s(?:the|its|their|that|what)\s(?:[\w-]+\s){0,2}(?:(?:peak|record|high|low|level|volume|maximum|minimum)s?\b|\S*\d\S*\s"
    r"(?:[\w-]+\s){0,3}?(?:that\s)?(?:it|they|we|he|she)\s)(?:[^,;:()]|[.,]\d)*\Z"
)
