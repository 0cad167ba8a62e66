"""Numbers in a language other than English that only tell things apart: Artikel 5, 20 Uhr, 1-800-367."""

import re

from innofacts.languages.language import NEVER, WINDOW, Grammar, any_of, compiled
from innofacts.languages.units import of_a
from innofacts.patterns import regex


class Labels:
    """The patterns of a language for numbers that are no amounts."""

    def __init__(self, grammar: Grammar) -> None:
        """Compile the patterns of a grammar."""
        joints = any_of(grammar.either, *(joint for words, joint in grammar.ranges if not words))
        self._label = compiled(
            rf"(?<!\w)(?:{any_of(grammar.labels)})(?:\.?\s|\s?[-‐‑]|\s[‐‑]\s|(?<=§))"
            rf"(?:\d+\s?(?:[-–]|{joints})\s?)?$"  # cada 24-48 horas
        )
        self._clock = compiled(
            rf"(?:\s?(?:[-–]|[^\W\d_]{{1,4}})\s?\d{{1,2}}(?:[.:]\d\d)?)?\s?(?:{grammar.clock})(?!\w)"
        )
        self._at = compiled(rf"(?<!\w)(?:{any_of(grammar.at) or NEVER})\s+$")
        joints = any_of(grammar.either, *(joint for _, joint in grammar.ranges))
        until = rf"(?:\.?\s+(?:{joints})\s+(?:(?:{any_of(grammar.articles)})\s+)?\d{{1,2}})?"  # vom 3. bis 8. Mai
        month = rf"\.?\s+{of_a(grammar.of)}(?:{any_of(*grammar.months.split())})"
        self._month = compiled(rf"{until}{month}\b")
        self._day_before = compiled(rf"(?<!\d)\d{{1,2}}{month}\s+{of_a(grammar.of)}$")

    def is_no_amount(self, text: str, match: re.Match[str]) -> bool:
        """Return whether a number is a day, an hour or a code: 5. Mai, 20 Uhr, 1-800-367."""
        is_time = self._month.match(text, match.end()) or self._clock.match(text, match.end())
        start = match.start()
        is_year = _YEAR.fullmatch(match[0]) and self._day_before.search(text, max(0, start - WINDOW), start)
        return bool(is_time or is_year) or _is_in_a_row(text, *match.span())

    def is_before(self, text: str, start: int, first: int) -> bool:
        """Return whether the word before an offset gives the number there to a thing, and counts nothing: Artikel 5."""
        return self._label.search(text, max(start, first - WINDOW), first) is not None

    def is_at(self, text: str, start: int, first: int) -> bool:
        """Return whether the words before an offset may make a number of hours there that of a day: a las 20 horas."""
        return self._at.search(text, max(start, first - WINDOW), first) is not None


_YEAR = regex(r"[1-9]\d{3}")
_DASH = regex("[-‐‑]")
_ROW_BEFORE, _ROW_BEHIND = regex(r"(?:\d+[-‐‑])+$"), regex(r"(?:[-‐‑]\d+)+")
_OF_A_ROW = 2  # dashes between digits


def _is_in_a_row(text: str, start: int, end: int) -> bool:
    """Return whether digits between two offsets are in a row of three and more, as in a telephone number: 1-800-367."""
    before, behind = _ROW_BEFORE.search(text, max(0, start - WINDOW), start), _ROW_BEHIND.match(text, end)
    return sum(len(_DASH.findall(row[0])) for row in (before, behind) if row) >= _OF_A_ROW
