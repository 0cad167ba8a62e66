"""Times in a language other than English: days, months, years and times that count from the day of a text."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from innofacts.errors import Unreadable
from innofacts.languages.detection import language_with_code
from innofacts.languages.language import Grammar, Language, any_of, compiled, plain, turned
from innofacts.languages.ranges import moving
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
        if period or match["words"]:
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
        day, article = rf"(?:(?P<day>\d{{1,2}})(?:\.|er|º|°)?\s+{of})?", rf"(?:(?:{any_of(grammar.articles)})\s+)?"
        self._end = compiled(rf"{article}(?:{day}{month}(?:\s+{of}(?P<of>{_YEAR}))?|(?P<year>{_YEAR}))")
        self._fractions = turned(grammar.fractions_of_years)
        words_of = rf"(?:(?:{any_of(grammar.of, grammar.articles, grammar.of_years)})(?:\s+|(?<=['’]))){{0,3}}"
        one = rf"{article}(?:(?:\d{{1,2}}\.?\s+{of})?(?:{'|'.join(self._months)})(?:\s+{of}{_YEAR})?|{_YEAR})"
        spans = "|".join(
            rf"{any_of(words)}\s+(?P<low{n}>{one})\s+{any_of(joint)}\s+(?P<high{n}>{one})"
            for n, (words, joint) in enumerate(grammar.ranges)
            if words and joint not in moving(grammar)
        )
        self.time = compiled(
            rf"(?<![\w.,])(?:(?:{spans}){_NO_NUMBER}"
            rf"|(?P<part>{any_of(*self._fractions)})\s+{words_of}(?P<whole>{_YEAR}){_NO_NUMBER}"
            rf"|{day}{month}\s+{of}(?P<of>{_YEAR}){_NO_NUMBER}"
            rf"|(?P<words>{any_of(*self._relative)})(?!\w)"
            rf"|(?:(?P<end>{any_of(grammar.ends)})\s+|(?P<since>{any_of(grammar.since)})\s+)?(?P<year>{_YEAR}){_NO_NUMBER})"
        )
        self.compared = compiled(rf"(?<!\w)(?:{any_of(grammar.compared)})\s*{article}$")

    def period(self, match: re.Match[str], day: date | None) -> Period | None:
        """Return the period of a time; raises Unreadable for a day that is not in the calendar."""
        ends = [match[name] for name in match.groupdict() if name.startswith(("low", "high")) and match[name]]
        if ends:
            return self._between(*ends)
        if match["part"]:
            return parse_period(f"{match['whole']}-{self._fractions[plain(match['part'])]}")
        if match["words"]:
            shift = self._relative[" ".join(match["words"].lower().replace("’", "'").split())]
            return _shifted(day, shift) if day else None
        if match["month"]:
            return parse_period(self._written(match, match["of"]))
        year = match["year"]
        return parse_period(f"{year}-12-31" if match["end"] else f"{year}.." if match["since"] else year)

    def _between(self, low: str, high: str) -> Period | None:
        """Return the period from one time to another, of which the first may be without its year; None backwards."""
        first, last = self._end.fullmatch(low), self._end.fullmatch(high)
        year = last and (last["of"] or last["year"])
        if not (first and last and year):
            return None
        ends = (self._written(first, first["of"] or first["year"] or year), self._written(last, year))
        return parse_period("..".join(ends)) if ends[0] < ends[1] else None

    def _written(self, match: re.Match[str], year: str) -> str:
        """Return a day, month or year as periods have it."""
        month = f"-{self._months[match['month'].lower()]:02}" if match["month"] else ""
        return f"{year}{month}" + (f"-{int(match['day']):02}" if match["day"] else "")


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
