"""The period of each figure of an article: what its clause says, else what the figures and words before it say."""

import re

from innofacts.english.inflection import is_past
from innofacts.prose.figures import Mention
from innofacts.prose.relative import shifted
from innofacts.values.periods import Period

_OF_THE_PRESENT = re.compile(
    r"\b(?:at present|at the time of writing|currently|so far|to date|(?<!published )(?<!released )(?<!announced )today"
    r"|as of now|up to now|by now)\b",
    re.IGNORECASE,
)
# A span of time that the text has named before: deliveries in the quarter, opened during the year.
_OF_THE_SPAN = re.compile(
    r"(?i)\b(?:in|during|over|throughout|across|within|for|ended)\sthe\s(?P<unit>year|half|quarter|month)\b"
    r"(?!\s(?:to|ended|ending|end|of|before|earlier|after|ago|that|which|when|in|from|since|\d))"
    r"|\b(?P<part>half)-year\s(?:revenues?|profits?|losses|loss|sales|earnings|turnover|results?|figures)\b"
)
_MONTHS = {"year": 12, "half": 6, "quarter": 3, "month": 1}
_LONGEST_AFTER = 60  # characters after a figure, among which its verb may be


class Periods:
    """The periods that an article has named so far, for the figures that come without one."""

    def __init__(self, text: str, published: Period | None) -> None:
        self._text, self._published = text, published
        self._before: Mention | None = None
        self._giver: tuple[Mention, Period, str] | None = None  # the last with a period in the sentence; its tense
        self._of_sentence: Period | None = None
        self._named: dict[int, Period] = {}

    def begin(self) -> None:
        """Begin a paragraph."""
        self._before = self._giver = self._of_sentence = None

    def of(self, mention: Mention, heading: Period | None, *, is_cell: bool) -> tuple[Period | None, bool]:
        """Return the period of the next figure, and whether its own clause, row or column gives it.

        `heading` is what the headings above it name. A figure without a time has, in this order, the period of the
        figures before it in the sentence, if it is told in their tense; the day of the article for "currently"; the
        span that "in the quarter" refers to; the period of the sentence before it, if both are about the past; that
        of the headings.
        """
        period, is_own = self._read(mention, heading, is_cell=is_cell)
        published = self._published.last if self._published else None
        if is_own and period and (published is None or period.first <= published):
            newest = self._named.get(_months(period), period)
            self._named[_months(period)] = max(newest, period, key=lambda one: one.first)
        if not self._is_in_its_sentence(mention):
            self._giver, self._of_sentence = None, period
        if period and not (self._giver and self._is_of_another_time(mention)):
            tense = _tense(self._text[mention.clause[0] : max(mention.end, mention.clause[1])])
            self._giver = mention, period, tense or (self._giver[2] if self._giver else "")
        self._before = mention
        return period, is_own

    def _is_in_its_sentence(self, mention: Mention) -> bool:
        return self._before is not None and self._before.sentence == mention.sentence

    def _read(self, mention: Mention, heading: Period | None, *, is_cell: bool) -> tuple[Period | None, bool]:
        own = next((time for time in mention.times if time.period and not time.is_base), None)
        start, end = mention.clause
        if own:
            is_own = is_cell or start <= own.start < end
            is_left = not is_own and own.end <= mention.start and self._is_in_its_sentence(mention) and self._giver
            return (own.period, is_own) if not is_left or self._goes_on(mention, *is_left) else (None, False)
        if is_cell:
            return heading, False
        if mention.times:
            return self._shifted(mention), False
        return self._understood(mention) or heading, False

    def _shifted(self, mention: Mention) -> Period | None:
        """Return the period of a figure that is about an earlier time than the figures before it: a year earlier."""
        months = next((time.months for time in mention.times if time.months), 0)
        period = self._giver[1] if self._giver and self._is_in_its_sentence(mention) else self._of_sentence
        return shifted(period, months) if months and period else None

    def _understood(self, mention: Mention) -> Period | None:
        """Return the period of a figure without a time, as the text before it implies it."""
        is_further = self._is_in_its_sentence(mention)
        if is_further and self._giver and self._goes_on(mention, *self._giver):
            return self._giver[1]
        if _OF_THE_PRESENT.search(self._text, *mention.clause):
            return self._published
        span = _OF_THE_SPAN.search(self._text, *mention.sentence)
        if span and (named := self._named.get(_MONTHS[(span["unit"] or span["part"]).lower()])):
            return named
        follows = not is_further and self._of_sentence and self._follows(mention, self._of_sentence)
        return self._of_sentence if follows else None

    def _is_of_another_time(self, mention: Mention) -> bool:
        """Return whether the words between a figure and the one before it say that it is earlier: down from 17 %."""
        last = self._before.end if self._before else mention.start
        return _OF_ANOTHER_TIME.search(self._text[last : mention.start]) is not None

    def _goes_on(self, mention: Mention, giver: Mention, period: Period, tense: str) -> bool:
        """Return whether a figure is about the same time as an earlier one in its sentence."""
        text = self._text
        if self._is_of_another_time(mention):
            return False
        is_span = ".." in period.text and _months(period) != _MONTHS["year"]
        if is_span and giver.change and not mention.change:
            return False  # has risen by 4 points since 2001, to 31 %
        middle = min(max(giver.end, giver.clause[1]), mention.start)
        after = _CLAUSE_END.split(text[mention.end : min(mention.end + _LONGEST_AFTER, mention.sentence[1])])[0]
        return _tense(f"{text[middle : mention.start]}0{after}") in ("", tense or "past")

    def _follows(self, mention: Mention, period: Period) -> bool:
        """Return whether a sentence is about the past as the one before it is, whose period is not a day."""
        before, text = self._before, self._text
        if before is None or period.last in (None, period.first):
            return False
        if text[before.sentence[1] : mention.sentence[0]].strip():
            return False  # not the next sentence
        if _OF_ANOTHER_TIME.search(text[mention.sentence[0] : mention.start]):
            return False
        return _tense(text[slice(*before.sentence)]) == _tense(text[slice(*mention.sentence)]) == "past"


_OF_ANOTHER_TIME = re.compile(
    r"(?i)\b(?:from|against|versus|compared\s(?:with|to)|than|where|when|before|after)\s(?:[\w-]+\s){0,4}\Z|\bwhere\b|\bnow\b"
)
_CLAUSE_END = re.compile(r"[,;:()]|\b(?:but|once|if|when|because|although|that|which|who)\b")
_TENSES = (
    ("future", re.compile(r"(?i)\b(?:will|shall|ll|plans?|expects?|aims?|hopes?|wants?)\b")),
    ("possible", re.compile(r"(?i)\b(?:would|should|could|may|might|can|must)\b")),
    (
        "present",
        re.compile(r"(?i)\b(?:is|are|has|have|ve|does|do|now|still)\b|\b(?:who|which|that|and)\s[a-z]+s\s(?=\d)"),
    ),
)
_WORD = re.compile(r"[a-z]+")


def _tense(words: str) -> str:
    """Return the tense of the verb of some words; empty if they have none."""
    for tense, form in _TENSES:
        if form.search(words):
            return tense
    return "past" if any(map(is_past, _WORD.findall(words))) else ""


def _months(period: Period) -> int:
    """Return how many months long a period is; 0 for a day, a part of a month and a period without an end."""
    first, last = period.first, period.last
    if last is None or first == last:
        return 0
    if period.text.startswith("FY"):  # which begins in one of two years
        return _MONTHS["year"]
    return (last.year - first.year) * 12 + last.month - first.month + 1
