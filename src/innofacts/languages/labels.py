"""Numbers in a language other than English that only tell things apart: Artikel 5, 20 Uhr, 1-800-367."""

from innofacts.languages.language import Grammar, any_of, compiled
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
        self._at = compiled(rf"(?<!\w)(?:{any_of(grammar.at) or '(?!)'})\s+$")

    def is_before(self, text: str, start: int, first: int) -> bool:
        """Return whether the word before an offset gives the number there to a thing, and counts nothing: Artikel 5."""
        return self._label.search(text, max(start, first - _WINDOW), first) is not None

    def is_clock_behind(self, text: str, position: int) -> bool:
        """Return whether what is behind a number at an offset makes it the hour of a day: 20 Uhr, 10 bis 12 Uhr."""
        return self._clock.match(text, position) is not None

    def is_at(self, text: str, start: int, first: int) -> bool:
        """Return whether the words before an offset may make a number of hours there that of a day: a las 20 horas."""
        return self._at.search(text, max(start, first - _WINDOW), first) is not None


_WINDOW = 60  # characters before a number in which its words are
_DASH = regex("[-‐‑]")
_ROW_BEFORE, _ROW_BEHIND = regex(r"(?:\d+[-‐‑])+$"), regex(r"(?:[-‐‑]\d+)+")
_OF_A_ROW = 2  # dashes between digits


def is_in_a_row(text: str, start: int, end: int) -> bool:
    """Return whether digits between two offsets are in a row of three and more, as in a telephone number: 1-800-367."""
    before, behind = _ROW_BEFORE.search(text, max(0, start - _WINDOW), start), _ROW_BEHIND.match(text, end)
    return sum(len(_DASH.findall(row[0])) for row in (before, behind) if row) >= _OF_A_ROW
