"""Months, quarters and halves that are told without their year: that of the headings, or of a month told before them.

In an article with a date, they count from that, unless the headings name a year that was over then.
"""

from datetime import date

from innofacts.dating import tenses
from innofacts.dating.article import months
from innofacts.dating.memory import Memory
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.spans import MONTH
from innofacts.times.times import DatedTime, times, with_periods
from innofacts.values.periods import Period

_END_OF_A_YEAR = (12, 31)


def in_year_of_headings(mention: Mention, memory: Memory, time: DatedTime | None = None) -> Period | None:
    """Return the month or quarter of a figure, in the year that the headings name: in May, below "Ports in 2024".

    It is None for what is still to come. `time` is that of the figure, which counts from the date of the article.
    """
    period = memory.subject.headings.period
    if period is None or period.last is None or not memory.article.is_over(period):
        return None
    is_year = period.text.isdecimal()
    if not is_year and (time or months(period) != 1):
        return None
    return _read(mention, memory, period.last, time)


def in_year_told_before(mention: Mention, memory: Memory) -> Period | None:
    """Return a later month of the year of the one before: in March 2024 it had 90; in May it had 40."""
    latest = memory.running.latest
    if latest is None or latest.last is None or months(latest) != 1:
        return None
    found = _read(mention, memory, date(latest.first.year, *_END_OF_A_YEAR))
    return found if found and found.first > latest.first else None


def is_without_year(mention: Mention, memory: Memory) -> bool:
    """Return whether the clause of a figure gives it a month or quarter of a year that is not known."""
    return bool(_named(mention, memory, _ANY_DAY, None))


_ANY_DAY = date(2000, *_END_OF_A_YEAR)


def _read(mention: Mention, memory: Memory, day: date, time: DatedTime | None = None) -> Period | None:
    """Return the nearest month or quarter before a figure, else behind it, that counts from a day."""
    if tenses.tense_of(memory.article.text, mention) in tenses.AHEAD:
        return None
    named = _named(mention, memory, day, time)
    before = [one for one in named if one.end <= mention.start]
    found = before[-1] if before else next(iter(named), None)
    return found.period if found and found.period.first <= day else None


def _named(mention: Mention, memory: Memory, day: date, time: DatedTime | None) -> list[DatedTime]:
    """Return the months and quarters without a year in the clause of a figure, or only its time, from a day."""
    text, span = memory.article.text, (time.start, time.end) if time else mention.clause
    if (memory.article.day and not time) or not _MONTH_OR_QUARTER.search(text, *span):
        return []  # as most
    if _A_YEAR.search(text, *mention.sentence):
        return []
    return [
        one
        for one in with_periods(times(text, *span, day))
        if not one.is_apart and _WITHOUT_YEAR.fullmatch(text, one.start, one.end)
    ]


_A_YEAR = regex(rf"\b{YEAR}\b")
_PART = r"(?:quarter|half)\b"
_MONTH_OR_QUARTER = regex(rf"\b(?:{MONTH}|[QH][1-4]\b|{_PART})")
_WITHOUT_YEAR = regex(
    r"(?:(?i:by|in|on|during|over|for|until|from|between|the|of|and|to|through|first|second|third|fourth|final|end"
    rf"|start|beginning|early|mid|late)[\s-]|(?:{MONTH}|{_PART}|[QH][1-4]|\d{{1,2}}(?:st|nd|rd|th)?)[\s–-]?)+"
)
