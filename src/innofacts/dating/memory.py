"""What an article has said of times so far, for its figures that come without one.

`Memory` has three records. Each is replaced as a whole, and only by its own methods, which say when:

- `Subject`: what the article is about. Headings and the opening change it.
- `Running`: the last figures and their periods, one of which may go on. Each paragraph and each figure changes it.
- `NamedPeriods`: the periods that were named, for "since then", "that year" and "the quarter". Each name changes it.
"""

from collections.abc import Mapping
from copy import copy
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from innofacts.dating import tenses
from innofacts.dating.article import NAMED, Article, Told, months
from innofacts.dating.grounds import IN_ITS_CLAUSE, PRESENT
from innofacts.dating.headings import Headings
from innofacts.dating.other_times import (
    IT_WAS_THEN,
    is_after_a_clause,
    is_earlier,
    is_from,
    is_in_an_aside,
    is_of_what_was_said,
)
from innofacts.dating.subject import Subject, is_target, is_when
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.spans import LENGTHS
from innofacts.times.times import DatedTime, Time
from innofacts.values.periods import Period

_LONGEST_LEAD = 12  # characters of a sentence before a time that sets its scene: but in 2019
_SHORTEST_SCENE, _LONGEST_SCENE = 10, 1000  # characters between two sentences with figures


class NamedPeriods(NamedTuple):
    """The periods that an article has named so far."""

    last: Period | None = None
    """The last one, of whatever it was."""
    over: Mapping[int, Period] = MappingProxyType({})
    """The latest of so many months that was over when the article appeared."""

    def after(self, period: Period, article: Article, *, is_base: bool = False) -> "NamedPeriods":
        """Return the names after one more; what something is compared with (`is_base`) is not meant by "then"."""
        over, length = self.over, months(period)
        if article.is_over(period):
            over = {**over, length: max(over.get(length, period), period, key=lambda one: one.first)}
        return NamedPeriods(self.last if self.last and is_base else period, over)


class Dated(NamedTuple):
    """A figure for which a period was found."""

    mention: Mention
    time: DatedTime | None
    """The time of its sentence that gives the period; None if the text before does."""
    period: Period
    is_own: bool
    """Whether its own clause gives the period."""
    is_earlier: bool
    """Whether it is that of what the figure before is compared with: down from 17 % in 2019."""


class Running(NamedTuple):
    """The figures before the next one, of which the period may go on."""

    start: int = 0
    """The offset of the paragraph."""
    before: Mention | None = None
    """The last figure of the paragraph, with or without a period."""
    sentence: Told | None = None
    """The last figure with a period in the sentence, in the tense of its clause."""
    paragraph: Told | None = None
    """The figure whose period goes on in the paragraph, in the tense of its sentence: the first of its sentence."""
    told: Told | None = None
    """The last figure with a period, in whichever paragraph."""
    asides: frozenset[int] = frozenset()
    """Where the paragraph names times that are only those of what was so before."""

    @property
    def latest(self) -> Period | None:
        """The last period of the sentence, else of the paragraph."""
        told = self.sentence or self.paragraph
        return told.period if told else None

    def is_further(self, mention: Mention) -> bool:
        """Return whether a figure is in the sentence of the one before it."""
        return self.before is not None and self.before.sentence == mention.sentence

    def at_paragraph(self, start: int) -> "Running":
        """Return what goes on when a paragraph begins: nothing but the last figure, of which "40 of them" may be."""
        return Running(start, told=self.told)

    def at_figure(self, text: str, mention: Mention, scene: Told | None) -> "Running":
        """Return what goes on when a figure comes, given what the sentences since the last one have said of times.

        A new sentence begins with what its paragraph left, and so does what follows a relative clause.
        """
        if not self.is_further(mention):
            return self._replace(sentence=None, paragraph=scene or self.paragraph)
        if self.sentence and is_after_a_clause(text, mention, self.sentence.mention):
            return self._replace(sentence=None)
        return self

    def after_figure(self, article: Article, dated: Dated, subject: Subject) -> "Running":
        """Return what goes on after a figure with a period."""
        mention = dated.mention
        is_before = self._is_of_before(article.text, dated, subject)
        found = self._replace(before=mention, paragraph=self._paragraph_after(article, dated, is_before=is_before))
        if is_before and dated.time:
            found = found._replace(asides=self.asides | {dated.time.start})
        if dated.is_earlier:
            return found
        tense = tenses.tense_around(article.text, mention) or (self.sentence.tense if self.sentence else "")
        told = Told(mention, dated.period, tense)
        return found._replace(sentence=told, told=told)

    def passing(self, mention: Mention) -> "Running":
        """Return what goes on after a figure of no time, which leaves all as it is: two of its 40 shops."""
        return self if self.is_further(mention) else self._replace(before=mention)

    def _paragraph_after(self, article: Article, dated: Dated, *, is_before: bool) -> Told | None:
        """Return the figure whose period goes on in the paragraph, now that one with a period has come.

        It is the new one if that is the first of its sentence, and not told in passing: by the way, or of before.
        """
        told, text, mention, time, period = self.paragraph, article.text, dated.mention, dated.time, dated.period
        if told and time and is_target(text, time) and told.period.first < period.first and article.is_over(period):
            return None  # in 2019 it had 40 boats; by 2024 there were 12: what follows may be of either
        if is_before or _is_an_aside(text, dated):
            return told
        if told and told.mention.sentence[1] == mention.sentence[1]:
            is_later = dated.is_own and period.first > told.period.first
            return told._replace(tense="") if is_later else told  # fined in July, and closed in October
        is_on = told is not None and told.period == period and not dated.is_own
        if told and (is_on or (time is None and is_of_what_was_said(text, mention, told.mention))):
            return told  # that works out at 40 a day
        if self.is_further(mention):
            return told
        return Told(mention, period, tenses.tense_of(text, mention))

    def _is_of_before(self, text: str, dated: Dated, subject: Subject) -> bool:
        """Return whether a figure only says what was so before the time that its paragraph or the article is about.

        Its sentence is about then, by its words or by its figure before, or the time is told in passing.
        """
        told, mention, time = self.paragraph, dated.mention, dated.time
        frame = told.period if told else subject.event or subject.report
        if frame is None or frame.first <= dated.period.first:
            return False
        # In 2018 it was 28. In January it had stood at 4 %, and a year ago at 5 %.
        then = IT_WAS_THEN.match(text, *mention.sentence)
        is_about_then = bool(then and (told or then["it"])) or tenses.is_pluperfect(text, mention)
        is_begun = any(mention.sentence[0] <= start for start in self.asides)
        # The last high, set in 2019, was 9 %.
        is_inner = time is not None and time.start - mention.sentence[0] > _LONGEST_LEAD
        return is_about_then or is_begun or (is_inner and told is not None and told.period == subject.period)


class Memory:
    """What an article has said of times so far: `begin` each paragraph, `turn_to` each figure and `note` its period."""

    def __init__(self, text: str, published: Period | None, day: date | None = None) -> None:
        self.article = Article(text, published, day)
        self.subject, self.running, self.named = Subject(), Running(), NamedPeriods()

    def begin(self, start: int, end: int, headings: Headings) -> None:
        """Begin the paragraph between two offsets, given the headings above it."""
        is_next = self.running.before is not None
        self.subject = self.subject.at_paragraph(self.article, (start, end), headings, is_next=is_next)
        self.running = self.running.at_paragraph(start)

    def apart(self) -> "Memory":
        """Return a copy for a figure about which nothing that follows goes on."""
        return copy(self)

    def turn_to(self, mention: Mention) -> None:
        """Turn to the next figure, after what sentences without a figure say of times since the last one."""
        running = self.running
        start, end = running.before.sentence[1] if running.before else running.start, mention.sentence[0]
        is_scene = not running.is_further(mention) and _may_set_a_scene(self.article.text, start, end)
        tense = tenses.tense(self.article.text[start:end]) if is_scene else ""
        periods = self._scene(start, end) if tense else []
        if tense != tenses.PAST:  # the next one is planned for May
            tense, periods = tenses.AHEAD[0], [period for period in periods if self.article.is_to_come(period)]
        for period in periods:
            self.named = self.named.after(period, self.article)
        scene = None
        if len(periods) == 1:  # the year was a busy one
            span = (start, end)
            words = mention._replace(start=start, end=end, sentence=span, clause=span, kind="", times=())
            scene = Told(words, periods[0], tense)
        self.running = running.at_figure(self.article.text, mention, scene)

    def _scene(self, start: int, end: int) -> list[Period]:
        """Return the periods that the sentences between two offsets name, which the next figure may be of."""
        named = [time for time in self.article.times(start, end) if not time.is_apart]
        event, lead = self.subject.event, self.subject.lead  # the fair that ended on that day
        periods = [event if event and time.start == lead else time.period for time in named]
        return [period for period in periods if period != self.article.published]  # Riga, 3 May

    def note(self, mention: Mention, time: DatedTime | None, period: Period | None, ground: str) -> None:
        """Remember a figure, its time if it has one, and its period with its ground."""
        text, running = self.article.text, self.running
        is_today = ground == PRESENT and time is not None and mention.clause[0] <= time.start < mention.clause[1]
        is_own = is_today or ground in IN_ITS_CLAUSE
        if period is None:
            self.running = running._replace(before=mention)
            return
        before = running.before if running.is_further(mention) else None
        is_earlier_one = is_earlier(text, mention, before) or (
            before is not None and _is_of_its_time(text, mention, time)
        )
        latest = running.latest or self.subject.period
        if latest and period.first < latest.first and is_in_an_aside(text, mention):
            is_earlier_one = True
        if running.sentence and period.first < running.sentence.period.first and _is_after(text, mention):
            is_earlier_one = True
        if is_own:
            self.named = self.named.after(time.period if time else period, self.article, is_base=is_earlier_one)
        if _is_former(text, mention, time):
            self.running = running._replace(before=mention)
            return
        dated = Dated(mention, time, period, is_own, is_earlier_one)
        self.running = running.after_figure(self.article, dated, self.subject)
        told = self.running.paragraph
        if told and told.period == period:
            self.subject = self.subject.at_figure(self.article, mention, told, is_own=is_own)

    def pass_over(self, mention: Mention) -> None:
        """Remember a figure of no time, after which all goes on as before it."""
        self.running = self.running.passing(mention)

    def span_called(self, unit: str) -> Period | None:
        """Return the year, half, quarter or month that the text means by "the year"."""
        topic = self.subject.period
        is_topic = topic is not None and months(topic) == LENGTHS[unit]
        return topic if is_topic else self.named.over.get(LENGTHS[unit])


# --- what words say of whether a period goes on ----------------------------------------------------------------------


def _may_set_a_scene(text: str, start: int, end: int) -> bool:
    """Return whether the text between two offsets is short, and may name a time."""
    is_short = _SHORTEST_SCENE < end - start <= _LONGEST_SCENE
    return is_short and _NAMED_TIME.search(text, start, end) is not None


# Not "for years", "in the month of its birth".
_NAMED_TIME = regex(rf"{NAMED}|\b(?:last|this)\s(?:year|month|week|quarter|spring|summer|autumn|winter)\b")
# Before a time: in a relative clause, or of what something is compared with.
_INNER = regex(r"\b(?:which|who|whom|whose|where)\s[^,;:.]*\Z|\b(?:than|from|against|with)\s(?:in\s)?\Z")


def _is_an_aside(text: str, dated: Dated) -> bool:
    """Return whether a figure has a time that no other sentence goes on about: fell, compared with 40 in 2019."""
    mention, time = dated.mention, dated.time
    if dated.is_earlier or time is None:
        return dated.is_earlier
    if text.endswith(", of ", 0, mention.start) and text.startswith(",", time.end):
        return True  # the largest fine, of $9 million in May 2019, hit a bank
    is_inner = _INNER.search(text, mention.sentence[0], time.start) is not None
    return is_inner or is_target(text, time) or is_when(text, time)


def _is_after(text: str, mention: Mention) -> bool:
    """Return whether a figure of a time before is only that after which another came: 83, after 79 in 2024."""
    return _AFTER.search(text, mention.sentence[0], mention.start) is not None


_AFTER = regex(r",\s(?:after|having)\s(?:[\w'’-]+\s){0,4}\Z")


def _is_of_its_time(text: str, mention: Mention, time: Time | None) -> bool:
    """Return whether a figure is told by its time, as one to compare with: it beat the 40 boats of 2023, May's 40."""
    if time is None:
        return False
    is_of_it = text.endswith("the ", 0, mention.start) and text[mention.end : time.start] == " of "
    return is_of_it or text[time.end : mention.start] in ("'s ", "’s ")


def _is_former(text: str, mention: Mention, time: Time | None) -> bool:
    """Return whether a figure with no time before it is what something has changed from: from 40 in May to 50."""
    if time is None or time.start < mention.end:
        return time is None and is_from(text, mention)
    return is_from(text, mention) and _UP_TO.match(text, mention.end, mention.sentence[1]) is not None


_UP_TO = regex(r"[^,;:.()]*\sto\s(?:[a-z]+\s){0,3}\S*\d")
