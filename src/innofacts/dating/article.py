"""An article: its text, its date, the times that it names, and how long before its date they were over."""

from datetime import date
from typing import NamedTuple

from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.numerals import YEAR as A_YEAR
from innofacts.prose.figures import Mention
from innofacts.times.spans import LENGTHS
from innofacts.times.times import DatedTime, Time, times, with_periods
from innofacts.values.periods import Period, parse_period, years_later

YEAR = LENGTHS["year"]  # months
NAMES = "|".join(name.title() for name in (*MONTHS, *WEEKDAYS) if name != "may")
"""A pattern of the names of months and weekdays, without "May", which a sentence may begin with as a verb."""
NAMED = rf"\b{A_YEAR}\b|\b(?:{NAMES}|May)\b"
"""The pattern of a year, or the name of a month or weekday."""
LONGEST_SINCE_AN_EVENT = 60  # days
_FEWEST_OF_A_MONTH = 27  # days after the first; the last week of May may end in June


class Article(NamedTuple):
    """The text of an article and its date."""

    text: str
    published: Period | None
    """The date; None if it is not known."""
    day: date | None
    """The day from which "last year" and "in March" count; None if the date is no day."""

    def times(self, start: int, end: int) -> list[DatedTime]:
        """Return the times with a period that the text names between two offsets."""
        return with_periods(self.every_time(start, end))

    def every_time(self, start: int, end: int) -> list[Time]:
        """Return the times that the text names between two offsets, also those that it does not date."""
        return times(self.text, start, end, self.day)

    def ended_within(self, period: Period, longest: int) -> bool:
        """Return whether a period ended at most so many days before the article."""
        published = self.published.last if self.published else None
        days = (published - period.last).days if published and period.last else -1
        return 0 <= days <= longest

    def is_of_late(self, period: Period) -> bool:
        """Return whether a period is a day not long before the article."""
        return period.first == period.last and self.ended_within(period, LONGEST_SINCE_AN_EVENT)

    def is_up_to_now(self, period: Period) -> bool:
        """Return whether a period is a span that ends shortly before the article appeared."""
        return ".." in period.text and self.ended_within(period, LONGEST_SINCE_AN_EVENT)

    def is_over(self, period: Period) -> bool:
        """Return whether a period was over when the article appeared, as far as its date is known."""
        return self.published is None or self.published.last is None or last_day(period) <= self.published.last

    def is_to_come(self, period: Period) -> bool:
        """Return whether a period begins after the article appeared."""
        published = self.published.last if self.published else None
        return published is not None and published < period.first


class Told(NamedTuple):
    """A figure that the text has told with its period."""

    mention: Mention
    period: Period
    tense: str
    """That of its clause or its sentence; empty if they have none."""


def last_day(period: Period) -> date:
    """Return the last day of a period; a year after the first if it is not known, as that of a fiscal year."""
    if period.last is None or period.text.startswith("FY"):
        return years_later(period.first, 1)
    return period.last


def last_year(period: Period) -> Period | None:
    """Return the last year of a span of years; None for other periods."""
    is_of_years = period.last is not None and len(period.text) == len("2019..2023") and not period.interpreted
    return parse_period(period.last.year) if period.last and is_of_years and ".." in period.text else None


def last_month(period: Period) -> Period | None:
    """Return the later of two months in a row; None for other periods."""
    is_of_months = len(period.text) == len("2019-05..2019-06") and months(period) == len(("a month", "the next"))
    return parse_period(period.text.rpartition("..")[2]) if is_of_months else None


def first_year(period: Period) -> Period | None:
    """Return the first year of a span of years; None for other periods."""
    return parse_period(period.first.year) if last_year(period) else None


def months(period: Period) -> int:
    """Return how many months long a period is; 0 for a day, a part of a month and a period without an end."""
    first, last = period.first, period.last
    if last is None or (last - first).days < _FEWEST_OF_A_MONTH:
        return 0
    if period.text.startswith("FY"):  # which begins in one of two years
        return LENGTHS[{"": "year", "H": "half", "Q": "quarter"}[period.text.partition("-")[2][:1]]]
    return (last.year - first.year) * YEAR + last.month - first.month + 1
