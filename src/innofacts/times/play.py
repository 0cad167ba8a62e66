"""Seasons of play: this season, last season, in a text that says whether a season is of one year or of two."""

import re
from datetime import date
from functools import lru_cache

from innofacts.english.calendar import SUMMER_SEASONS, WINTER_SEASONS
from innofacts.patterns import regex
from innofacts.times.span_forms import Anchor
from innofacts.times.spans import SHIFTS, count_of, fiscal_year
from innofacts.values.periods import Period, parse_period


def season_of_play(match: re.Match[str], when: Anchor) -> Period | str:
    """Return the last, this or the next season, in a text that says whether a season begins and ends in one year.

    Between two seasons, the last is the one that has just ended.
    """
    return _season(SHIFTS[match["shift"].lower()], match.string, when)


def seasons_ago(match: re.Match[str], when: Anchor) -> Period | str:
    """Return the season that is so many before this one: two seasons ago."""
    return _season(-count_of(match["count"]), match.string, when)


def _season(by: int, text: str, when: Anchor) -> Period | str:
    """Return the season that is so many after this one, or before it."""
    years = _years_of_a_season(text)
    begins = _BEGINS_PLAY if by >= 0 else _IS_OVER
    if years == 1:
        return str(when.day.year + by)
    return fiscal_year(when.day.year + by - (when.day.month < begins)) if years else ""


def season_over_on(day: date, text: str) -> Period | None:
    """Return the season that ended shortly before a day, if the text says whether it is of one year or of two."""
    years = _years_of_a_season(text)
    if years == 1:
        return parse_period(day.year)
    return fiscal_year(day.year - (day.month <= _IS_OVER + 1)) if years else None


_BEGINS_PLAY = 8  # the month
_IS_OVER = 6  # the month
_OF_TWO_YEARS = regex(r"\b20(\d\d)[-–/](\d\d)\b(?!-\d)")
_WORDS = regex(r"[a-z]+")


@lru_cache(maxsize=1)  # each sentence of a text asks for it
def _years_of_a_season(text: str) -> int:
    """Return in how many years of the calendar a season is, by how a text writes one, or what it is of; else 0."""
    if any(int(second) == (int(first) + 1) % 100 for first, second in _OF_TWO_YEARS.findall(text)):
        return 2
    words = set(_WORDS.findall(text.lower()))
    in_two, in_one = not words.isdisjoint(WINTER_SEASONS), not words.isdisjoint(SUMMER_SEASONS)
    return 0 if in_two == in_one else 2 if in_two else 1
