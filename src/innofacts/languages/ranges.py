"""Ranges in a language other than English: 80 bis 90, zwischen 80 und 90; and what moved from 80 to 90."""

from decimal import Decimal
from typing import NamedTuple, Protocol

from innofacts.languages.changes import FALL, RISE, Changes
from innofacts.languages.language import WINDOW, Grammar, any_of, compiled, plain
from innofacts.languages.units import PERCENTS

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

    @property
    def unit(self) -> str:
        """The unit, or empty."""


class Range(NamedTuple):
    """Two neighbouring numbers that words make one figure."""

    first: int
    """The offset of the words before the first number."""
    is_moved: bool = False
    """Whether something changed from one number to the other, so that they are two figures."""
    change: str = ""
    """RISE or FALL if the first number is how much it changed by: a reculé de 38 à 1 412."""


def moving(grammar: Grammar) -> set[str]:
    """Return the words between two numbers of which one became the other, whatever the verb: von 5 *auf* 3."""
    others = {joint for words, joint in grammar.ranges if not words}.union(grammar.directions.split("|"))
    return {joint for _, joint in grammar.ranges}.intersection(grammar.to.split("|")) - others


class Ranges:
    """The patterns of a language for the words of ranges."""

    def __init__(self, grammar: Grammar, changes: Changes) -> None:
        """Compile the patterns of a grammar."""
        self._changes = changes
        self._rows = grammar.ranges
        self._reached = grammar.to.split("|")
        self._moving = moving(grammar)
        articles = any_of(grammar.articles)
        self._opening = {
            words: compiled(rf"(?<!\w){any_of(words)}\s+(?:(?:{articles})\s+)?$") for words, _ in grammar.ranges
        }
        self._article = compiled(rf"\s(?:{articles})$")
        counts = any_of(*grammar.counts.values(), *grammar.more_counts.values())
        article, low = rf"(?:(?:{articles})\s+)?", rf"(?:\d+|(?:{counts}))"
        joints = any_of(grammar.either, *(joint for words, joint in grammar.ranges if not words))
        opened = [rf"{any_of(words)}\s+{article}{low}\s+{any_of(joint)}" for words, joint in grammar.ranges if words]
        self._before = compiled(rf"(?<!\w)(?:{'|'.join(opened)}|{low}\s+(?:{joints}))\s+{article}$")
        self._joint = {joint: compiled(rf"\s+{any_of(joint)}\s+{article}{low}(?!\w)") for _, joint in grammar.ranges}

    def is_low(self, text: str, start: int, span: tuple[int, int], end: int) -> bool:
        """Return whether a number in words is the lower end of a range: vier bis 5 Tage, zwischen vier und 5 Tagen."""
        window = max(start, span[0] - WINDOW)
        return any(
            " " not in joint  # eine bis zu 50 Meter lange Brücke
            and self._joint[joint].match(text, span[1], end)
            and (not words or self._opening[words].search(text, window, span[0]))
            for words, joint in self._rows
        )

    def is_high(self, text: str, start: int, first: int) -> bool:
        """Return whether a number in words may be the upper end of a range: 4 bis fünf Tage, zwei oder drei Tage."""
        return self._before.search(text, max(start, first - WINDOW), first) is not None

    def between(self, text: str, start: int, low: End, high: End) -> Range | None:
        """Return the range that two neighbouring numbers are the ends of; None if they are not tied by words.

        `start` is the offset at which the sentence begins.
        """
        joint = plain(text[low.end : high.start])
        bare = self._article.sub("", joint)  # entre el 20 y el 30 %
        is_rising = low.number < high.number
        for words, joining in self._rows:
            opening = self._opening[words].search(text, max(start, low.start - WINDOW), low.start) if words else None
            if joining in (joint, bare if words else joint) and (opening or not words):
                first = opening.start() if opening else low.first
                if joining in self._moving:
                    return Range(first, is_moved=True)
                verbs = [*self._changes.verb.finditer(text, max(start, first - WINDOW), first)] if opening else []
                if verbs:
                    has_risen = verbs[-1]["rise"] is not None
                    change = "" if has_risen == is_rising else RISE if has_risen else FALL
                    is_moved = not (change and is_rising and high.unit in PERCENTS)  # perderían del 4 al 6 %
                    return Range(first, is_moved, change)
                is_reached = not words and joining in self._reached and self._changes.led(text, start, first)
                return Range(first) if is_rising and not is_reached else None  # bajó en 38 a 1.412
        return Range(low.first) if is_rising and joint in _DASHES else None
