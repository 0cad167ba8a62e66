"""Times in a language other than English: days, months, years and times that count from the day of a text."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from innofacts.errors import Unreadable
from innofacts.languages.detection import language_with_code
from innofacts.languages.language import Grammar, Language, any_of, compiled
from innofacts.values.periods import Period, parse_period


class Date(NamedTuple):
    """A time that a text names."""

    start: int
    """The offset of its first character."""
    end: int
    """The offset after it."""
    period: Period | None
    """Its period; None for a time that counts from the day of a text without one."""
    is_compared: bool
    """Whether it is only what a figure is compared with: 4 Prozent mehr als *2022*."""


def dates(text: str, start: int, end: int, language: Language, day: date | None = None) -> Iterator[Date]:
    """Yield the times between two offsets of a text in a language that has a grammar, in order.

    `day` is the day of the text, from which "last year" counts.
    """
    patterns = _patterns(language.code)
    for match in patterns.time.finditer(text, start, end):
        is_compared = patterns.compared.search(text, max(start, match.start() - _LEAD), match.start()) is not None
        try:
            period = patterns.period(match, day)
        except (Unreadable, OverflowError):  # 31 June
            continue
        yield Date(*match.span(), period, is_compared)


_LEAD = 30  # characters before a date
_YEAR = r"(?:19|20)\d\d"
_NO_NUMBER = r"(?!\w|\s?%|[.,:/–-]\d|\s\d{3}\b)"  # 2023 Boote, and not 2023,5 or 2 023 500


@cache
def _patterns(code: str) -> "_PatternsOfTimes":
    language = language_with_code(code)
    assert language is not None
    assert language.grammar is not None
    return _PatternsOfTimes(language.grammar)


class _PatternsOfTimes:
    """The patterns of the times of a language."""

    def __init__(self, grammar: Grammar) -> None:
        """Compile the patterns of a grammar."""
        self._months = {name: n for n, names in enumerate(grammar.months.split(), 1) for name in names.split("|")}
        self._relative = {words: shift for shift, row in grammar.relative.items() for words in row.split("|")}
        of, month = rf"(?:(?:{any_of(grammar.of)})\s+)?", rf"(?P<month>{'|'.join(self._months)})"
        self.time = compiled(
            rf"(?<![\w.,])(?:(?:(?P<day>\d{{1,2}})(?:\.|er|º|°)?\s+{of})?{month}\s+{of}(?P<of>{_YEAR}){_NO_NUMBER}"
            rf"|(?P<words>{any_of(*self._relative)})(?!\w)"
            rf"|(?:(?P<end>{any_of(grammar.ends)})\s+|(?P<since>{any_of(grammar.since)})\s+)?(?P<year>{_YEAR}){_NO_NUMBER})"
        )
        self.compared = compiled(rf"(?<!\w)(?:{any_of(grammar.compared)})\s*$")

    def period(self, match: re.Match[str], day: date | None) -> Period | None:
        """Return the period of a time; raises Unreadable for a day that is not in the calendar."""
        if match["words"]:
            shift = self._relative[" ".join(match["words"].lower().replace("’", "'").split())]
            return _shifted(day, shift) if day else None
        if match["month"]:
            month = f"{match['of']}-{self._months[match['month'].lower()]:02}"
            return parse_period(f"{month}-{int(match['day']):02}" if match["day"] else month)
        year = match["year"]
        return parse_period(f"{year}-12-31" if match["end"] else f"{year}.." if match["since"] else year)


def _shifted(day: date, shift: str) -> Period:
    """Return the year, month or day that is some years, months or days after a day: -1 year."""
    number, unit = shift.split()
    count = int(number)
    if unit == "year":
        return parse_period(day.year + count)
    if unit == "day":
        return parse_period(day + timedelta(days=count))
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return parse_period(f"{year}-{month + 1:02}")
