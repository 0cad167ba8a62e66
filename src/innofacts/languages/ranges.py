"""Ranges in a language other than English: 80 bis 90, zwischen 80 und 90; and what moved from 80 to 90."""

from decimal import Decimal
from typing import NamedTuple, Protocol

from innofacts.languages.changes import FALL, RISE, Changes
from innofacts.languages.language import Grammar, any_of, compiled, plain

_WINDOW = 60  # characters before a number in which its words are
_DASHES = ("-", "‐", "‑", "–", "—")


class End(Protocol):
    """A number that may be an end of a range."""

    @property
    def first(self) -> int:
        """The offset of the first word of its bound, or of its currency."""

    @property
    def start(self) -> int:
        """The offset of its first digit, or of its currency."""

    @property
    def end(self) -> int:
        """The offset after its unit, or after the words of its bound."""

    @property
    def number(self) -> Decimal:
        """The number before the scale."""


class Range(NamedTuple):
    """Two neighbouring numbers that words make one figure."""

    first: int
    """The offset of the words before the first number."""
    is_moved: bool = False
    """Whether something changed from one number to the other, so that they are two figures."""
    change: str = ""
    """RISE or FALL if the first number is how much it changed by: a reculé de 38 à 1 412."""


class Ranges:
    """The patterns of a language for the words of ranges."""

    def __init__(self, grammar: Grammar, changes: Changes) -> None:
        """Compile the patterns of a grammar."""
        self._changes = changes
        self._rows = grammar.ranges
        self._reached = grammar.to.split("|")
        articles = any_of(grammar.articles)
        self._opening = {
            words: compiled(rf"(?<!\w){any_of(words)}\s+(?:(?:{articles})\s+)?$") for words, _ in grammar.ranges
        }

    def between(self, text: str, start: int, low: End, high: End) -> Range | None:
        """Return the range that two neighbouring numbers are the ends of; None if they are not tied by words.

        `start` is the offset at which the sentence begins.
        """
        joint = plain(text[low.end : high.start])
        is_rising = low.number < high.number
        for words, joining in self._rows:
            opening = self._opening[words].search(text, max(start, low.start - _WINDOW), low.start) if words else None
            if joint == joining and (opening or not words):
                first = opening.start() if opening else low.first
                verbs = [*self._changes.verb.finditer(text, max(start, first - _WINDOW), first)] if opening else []
                if verbs:
                    has_risen = verbs[-1]["rise"] is not None
                    change = "" if has_risen == is_rising else RISE if has_risen else FALL
                    return Range(first, is_moved=True, change=change)
                is_reached = not words and joining in self._reached and self._changes.led(text, start, first)
                return Range(first) if is_rising and not is_reached else None  # bajó en 38 a 1.412
        return Range(low.first) if is_rising and joint in _DASHES else None
