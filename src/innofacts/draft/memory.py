"""What an article has said of times so far, for its figures that come without one."""

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from innofacts.draft import clues, tenses
from innofacts.draft.headings import Headings
from innofacts.prose.figures import Mention
from innofacts.times.spans import LENGTHS
from innofacts.times.times import Time, times
from innofacts.values.periods import Period, parse_period

YEAR = LENGTHS["year"]  # months
_LONGEST_SINCE = 366  # days between a period and a report on it
_LONGEST_SINCE_A_PART = 150  # days, where the period is shorter than half a year
_LONGEST_SINCE_AN_EVENT = 60  # days
_LONGEST_TO_AN_INQUIRY = 2 * _LONGEST_SINCE  # days from an event, of which the text then names the year
_LONGEST_OF_A_STUDY = 3  # times as long
_LONGEST_OF_TALKS = 2  # months
_LONGEST_LEFT = 40  # days of a period that are left when a report on it appears
_FEWEST_OF_A_MONTH = 27  # days after the first; the last week of May may end in June
_LONGEST_LEAD = 12  # characters of a sentence before a time that sets its scene: but in 2019
_OPENINGS = 2  # paragraphs with figures among which the first with a year says on which year an article reports
_SHORTEST_SCENE = 10  # characters between two sentences with figures
_LONGEST_OPENING = 500  # characters
_WITH_YEAR = re.compile(r"\d{4}|last\syear")
_OF_MONTHS = re.compile(r"\d{4}-\d\d(?:-\d\d)?\.\.\d{4}-\d\d(?:-\d\d)?")


class Told(NamedTuple):
    """A figure that the text has told with its period."""

    mention: Mention
    period: Period
    tense: Callable[[], str]
    """Returns its tense, for which only a figure without a time asks."""
    end: int = 0
    """The end of the last sentence of which it is known that it leaves the period as it is."""
    around: "Told | None" = None
    """For a figure in a relative clause: what counts again when that is over."""


class Memory:
    """What an article has said of times so far: `begin` is told of each paragraph, and `note` of each figure."""

    def __init__(self, text: str, published: Period | None, day: date | None = None) -> None:
        self.text, self.published, self._day = text, published, day
        self.start, self.headings = 0, Headings()  # of the paragraph, or of what follows the span of the report
        self.before: Mention | None = None  # the last figure of the paragraph
        self.sentence: Told | None = None  # the last one with a period in its sentence, in the tense of its clause
        self.paragraph: Told | None = None  # the first of the last sentence with a period, in the tense of the sentence
        self.told: Told | None = None  # the last one with a period, in whichever paragraph
        self.last: Period | None = None  # the period that was named last
        self.report: Period | None = None  # that on which the article reports
        self.event: Period | None = None  # the day of the event of which it tells, or its year if that is its last day
        self.lead = -1  # where the first sentence names that day
        # The latest period of so many months that was over when the article appeared.
        self._over: dict[int, Period] = {}
        self._openings = _OPENINGS  # paragraphs with figures that may still say on what time the article reports
        self._is_line = False  # whether the paragraph does not end as sentences do, as a headline

    def begin(self, start: int, end: int, headings: Headings) -> None:
        """Begin the paragraph between two offsets, given the headings above it."""
        if self.before and not self._is_line:
            self._openings = 0 if self.report or self.event else max(0, self._openings - 1)
        self._is_line = not self.text[start:end].rstrip("\"'”’*_ ").endswith((".", "!", "?"))
        self.before = self.sentence = self.paragraph = None
        self.start, self.headings = start, headings
        if self._is_opening and not self._is_line:
            self._set_lead(start, end)
        if self._is_opening and self.report is None:
            end = min(end, start + _LONGEST_OPENING)
            named = [time for time in self.times(start, end) if not time.is_apart]
            spans = [time for time in named if time.period and _may_be_of_a_study(time.period)]
            period = spans[0].period if spans else None
            if len(named) == 1 and period and self._may_report_on(period):
                self.report, self.start = period, spans[0].end  # the trial ran from May 2023 to June 2025

    @property
    def _is_opening(self) -> bool:
        return self._openings > 0

    def _set_lead(self, start: int, end: int) -> None:
        """Remember the time of the news that the first sentence of the article tells: fell in June; ended on Sunday."""
        if self.event or self.report:
            return
        end = clues.end_of_lead(self.text, start, end)
        named = self.times(start, end)
        times = [time for time in named if time.period != self.published]
        time = next((time for time in times if not clues.is_of_something_else(self.text, start, time)), None)
        if time is None:  # the race, run on Sunday, had 40 finishers; it agreed on Sunday to pay 40 million
            days = [time for time in times if time.period and self.is_of_late(time.period)]
            time = next((time for time in days if time.aside), None)
        if time is None and clues.is_of_the_night(self.text, start, end):
            time = next((time for time in named if time.period == self.published), None)
        if time is None or time.period is None:
            return
        told = tenses.tense(self.text[start : time.end]) or tenses.tense(self.text[start:end])
        if told != tenses.PAST:
            return
        if ".." not in time.period.text and self._may_report_on(time.period):
            self.report = time.period
        elif self._may_be_event(time, time.period):
            is_end = clues.is_of_an_end(self.text, start, time)
            self.event = parse_period(time.period.first.year) if is_end else time.period
            self.lead = time.start

    def _is_of_this_year(self, period: Period) -> bool:
        """Return whether a period is the year of the article, and nothing else is known to be its subject."""
        is_year = self.published is not None and period.text == str(self.published.first.year)
        return is_year and self.topic is None and self.event is None

    def is_of_late(self, period: Period) -> bool:
        """Return whether a period is a day not long before the article."""
        return period.first == period.last and self._ended_within(period, _LONGEST_SINCE_AN_EVENT)

    def _may_be_event(self, time: Time, period: Period) -> bool:
        """Return whether a time is a day not long before the article, or one of which the text names the year."""
        has_year = _WITH_YEAR.search(self.text, time.start, time.end) is not None
        longest = _LONGEST_TO_AN_INQUIRY if has_year else _LONGEST_SINCE_AN_EVENT
        return period.first == period.last and self._ended_within(period, longest)

    def is_of_its_day(self, period: Period) -> bool:
        """Return whether what follows a figure of a day may be of that day: it is recent, and no end of an event."""
        return self.is_of_late(period) and not (self.event and months(self.event))

    def _ended_within(self, period: Period, longest: int) -> bool:
        """Return whether a period ended at most so many days before the article."""
        published = self.published.last if self.published else None
        days = (published - period.last).days if published and period.last else -1
        return 0 <= days <= longest

    def times(self, start: int, end: int) -> list[Time]:
        """Return the times with a period that the text names between two offsets."""
        return [time for time in self.every_time(start, end) if time.period]

    def every_time(self, start: int, end: int) -> list[Time]:
        """Return the times that the text names between two offsets, also those that it does not date."""
        return times(self.text, start, end, self._day)

    def names_another_time(self, end: int) -> bool:
        """Return whether the paragraph names a time up to an offset, except what something is compared with."""
        if not clues.names_a_time(self.text, self.start, end):
            return False
        named = self.every_time(self.start, end)
        return not named or not all(clues.is_of_something_else(self.text, self.start, time) for time in named)

    @property
    def topic(self) -> Period | None:
        """The period that the article is about, by its headings or else by what it reports on."""
        return self.headings.period or self.report

    def named(self, unit: str) -> Period | None:
        """Return the year, half, quarter or month that the text means by "the year"."""
        is_topic = self.topic is not None and months(self.topic) == LENGTHS[unit]
        return self.topic if is_topic else self._over.get(LENGTHS[unit])

    def is_within(self, period: Period) -> bool:
        """Return whether a period is a part of that which the article is about."""
        topic = self.topic
        is_shorter = topic is not None and months(period) < months(topic)
        return topic is not None and topic.last is not None and is_shorter and topic.first <= period.first <= topic.last

    def is_up_to_now(self, period: Period) -> bool:
        """Return whether a period is a span that ends shortly before the article appeared."""
        return ".." in period.text and self._ended_within(period, _LONGEST_SINCE_AN_EVENT)

    def is_further(self, mention: Mention) -> bool:
        """Return whether a figure is in the sentence of the one before it."""
        return self.before is not None and self.before.sentence == mention.sentence

    def is_within_clause(self, mention: Mention) -> bool:
        """Return whether a figure is in the sentence of the one before it, and not behind its relative clause."""
        before = self.before if self.is_further(mention) else None
        if before is None or clues.is_after_a_clause(self.text, mention, before):
            return False
        is_level = clues.is_from(self.text, before) and not before.times
        # Sank from 40 to 30; the inn, built for 40 guests, served 90.
        return not (is_level or clues.is_of_a_thing(self.text, before))

    def latest(self) -> Period | None:
        """Return the last period of the sentence, else of the paragraph."""
        told = self.sentence or self.paragraph
        return told.period if told else None

    def turn_to(self, mention: Mention) -> None:
        """Turn to the next figure, after what sentences without a figure say of times since the last one."""
        if self.is_further(mention):
            if self.sentence and clues.is_after_a_clause(self.text, mention, self.sentence.mention):
                self.sentence = self.sentence.around
            return
        self.sentence = None
        start, end = self.before.sentence[1] if self.before else self.start, mention.sentence[0]
        if end - start > _SHORTEST_SCENE and clues.may_set_a_scene(self.text, start, end):
            self._set_scene(mention, start, end)

    def _set_scene(self, mention: Mention, start: int, end: int) -> None:
        """Remember the time of the sentences before a figure, which it may go on about: the year was a busy one."""
        named = [time.period for time in self.times(start, end) if time.period and not time.is_apart]
        named = [period for period in named if period != self.published]  # Riga, 3 May
        for period in named:
            self._name(period)
        if len(named) == 1:
            span = (start, end)
            scene = mention._replace(start=start, end=end, sentence=span, clause=span, kind="", times=())
            self.paragraph = Told(scene, named[0], lambda: tenses.PAST, end)

    def note(self, mention: Mention, time: Time | None, period: Period | None, *, is_own: bool) -> None:
        """Remember a figure, its time if it has one, and its period; `is_own` is whether its own clause gives that."""
        before = self.before if self.is_further(mention) else None
        is_earlier = period is not None and clues.is_earlier(self.text, mention, before)
        if period:
            if is_own:
                self._name(time.period if time and time.period else period, is_base=is_earlier)
            if not (clues.is_label(self.text, time) or clues.is_former(self.text, mention, time)):
                self._tell(mention, time, period, is_own=is_own, is_earlier=is_earlier)
        self.before = mention

    def _tell(self, mention: Mention, time: Time | None, period: Period, *, is_own: bool, is_earlier: bool) -> None:
        """Note the time that a figure leaves to the next ones: of its paragraph, its sentence, the report or event."""
        told, text = self.paragraph, self.text
        is_inner = time is not None and clues.INNER.search(text, mention.sentence[0], time.start) is not None
        is_target = time is not None and clues.is_target(text, time)
        running = told.period if told else self.event or self.report
        is_long_over = running is None and self.before is not None and self._is_of_another_year(period)
        is_before = is_long_over or (running is not None and period.first < running.first)
        is_aside = is_before and clues.is_aside(text, mention)
        if is_inner or is_target or is_earlier or is_aside:  # fell, compared with 40 in 2019
            self.paragraph = told._replace(end=mention.sentence[1]) if told else None
        elif told and told.mention.sentence[1] == mention.sentence[1]:
            is_later = is_own and period.first > told.period.first
            self.paragraph = told._replace(tense=str) if is_later else told  # fined in July, and closed in October
        elif told and time is None and clues.is_of_what_was_said(text, mention, told.mention):
            self.paragraph = told._replace(end=mention.sentence[1])  # that works out at 40 a day
        elif time or not self.is_further(mention):
            # The rate was 2 % in 2019; the previous high, set in 2019, was 4 %.
            is_inner = time is not None and time.start - mention.sentence[0] > _LONGEST_LEAD
            is_left = told and is_inner and told.period == self.topic and last_day(period) < told.period.first
            tense = partial(tenses.tense_of, text, mention)
            self.paragraph = Told(mention, told.period if told and is_left else period, tense, mention.sentence[1])
        told = self.paragraph
        if self._is_opening and is_own and told and told.period == period and self._may_report_on(period):
            is_over = tenses.PERFECT.search(text, mention.sentence[0], mention.start) is not None
            self.report = period if told.tense() == tenses.PAST or is_over else None  # has closed its books for 2024
        elif self._is_opening and told and told.period == period and self._is_of_this_year(period):
            self.event = period if told.tense() not in tenses.AHEAD else None
        if not is_earlier:
            tense = partial(tenses.tense_around, text, mention)
            own = self.sentence.tense if self.sentence and not tense() else tense
            self.sentence = Told(mention, period, own, around=self._around(mention))
            self.told = self.sentence

    def _is_of_another_year(self, period: Period) -> bool:
        """Return whether a period is over before the year of the article begins."""
        return self.published is not None and last_day(period).year < self.published.first.year

    def _around(self, mention: Mention) -> Told | None:
        """Return what counts again when the relative clause of a figure is over; None if the figure is in none."""
        clause, told = clues.relative_clause(self.text, mention), self.sentence
        if clause is None or told is None:
            return None
        return told if told.mention.end <= clause else told.around

    def _name(self, period: Period, *, is_base: bool = False) -> None:
        """Remember a period that is named; "then" does not mean one that something is compared with."""
        length = months(period)
        self.last = self.last if self.last and is_base else period
        if self.published is None or self.published.last is None or last_day(period) <= self.published.last:
            self._over[length] = max(self._over.get(length, period), period, key=lambda one: one.first)

    def _may_report_on(self, period: Period | None) -> bool:
        """Return whether a period is the first on which the article may report: just over, and no span of years."""
        published = self.published.last if self.published else None
        if period is None or published is None or self.report or months(period) == 0:
            return False
        if self._openings < _OPENINGS and months(period) < YEAR:
            return False  # only the first paragraph says that it is about a month
        is_short = months(period) <= YEAR
        longest = _LONGEST_SINCE if is_short else _LONGEST_SINCE * _LONGEST_OF_A_STUDY
        longest = _LONGEST_SINCE_A_PART if months(period) < LENGTHS["half"] else longest
        if period.text.startswith("FY"):
            longest += _LONGEST_SINCE  # it may have begun at the end of its first year
        is_just_over = -_LONGEST_LEFT <= (published - last_day(period)).days <= longest
        return is_just_over and (is_short or _OF_MONTHS.fullmatch(period.text) is not None)


def _may_be_of_a_study(period: Period) -> bool:
    """Return whether a period is a span of some months, of which there are more than two: they met in May and June."""
    return _OF_MONTHS.fullmatch(period.text) is not None and months(period) > _LONGEST_OF_TALKS


def last_day(period: Period) -> date:
    """Return the last day of a period; a year after the first if it is not known, as that of a fiscal year."""
    if period.last is None or period.text.startswith("FY"):
        return period.first.replace(year=period.first.year + 1)
    return period.last


def months(period: Period) -> int:
    """Return how many months long a period is; 0 for a day, a part of a month and a period without an end."""
    first, last = period.first, period.last
    if last is None or (last - first).days < _FEWEST_OF_A_MONTH:
        return 0
    if period.text.startswith("FY"):  # which begins in one of two years
        return LENGTHS[{"": "year", "H": "half", "Q": "quarter"}[period.text.partition("-")[2][:1]]]
    return (last.year - first.year) * YEAR + last.month - first.month + 1
