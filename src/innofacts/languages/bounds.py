"""Bounds in a language other than English: mehr als 80, al menos 80, 80 au plus, kein Betrieb hat mehr als 80."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.languages.changes import Changes
from innofacts.languages.language import WINDOW, Grammar, any_of, compiled, plain, turned
from innofacts.patterns import regex
from innofacts.values.figures import DENIED

_WIDEST = 200  # characters of a clause on either side of a bound
_PART_ENDS = regex(r"[,;:](?=\s)|[()–—]")


class Adverb(NamedTuple):
    """A bound that may be that of a number anywhere in its clause: como máximo caben 80 alumnos."""

    start: int
    """The offset of its first character."""
    clause: tuple[int, int]
    """Where its clause begins and ends."""
    sign: str
    """Its sign."""
    is_of_verb: bool
    """Whether it is about what its clause says, and not about the place, the time or the thing behind it."""


class Bounds:
    """The patterns of a language for the bounds of its numbers."""

    def __init__(self, grammar: Grammar, changes: Changes) -> None:
        """Compile the patterns of a grammar."""
        self._changes = changes
        self._signs, self._signs_after = turned(grammar.before), turned(grammar.after)
        self._directions = grammar.directions.split("|")
        symbols = [sign for sign in self._signs if not sign[0].isalpha()]
        words, articles = any_of(*(sign for sign in self._signs if sign[0].isalpha())), any_of(grammar.articles)
        before = rf"(?<!\w)(?P<words>{words})(?:\s+|(?<=['’]))(?:(?:{articles})(?:\s+|(?<=['’])))?"
        self._before = compiled(rf"(?:{before}|(?P<sign>{any_of(*symbols)})\s*)$")
        self._after = compiled(  # after a comma also the end of the part: 80 países, como máximo caben 70
            rf"(?P<comma>,)?\s+(?P<words>{any_of(*self._signs_after)})(?!\w|\s+\d)(?(comma)(?=\s*(?:[,.;:()–—]|$)))"
        )
        self._adverbs = re.sub(r"\(\?! \(\?:[^)]*\)\)", "", grammar.adverbs).split("|")  # au plus, not au plus fort
        self._adverb = compiled(rf"(?<!\w)(?:{grammar.adverbs})(?!\w)".replace(" ", r"\s+"))
        counts, others = any_of(*grammar.counts.values()), any_of(grammar.within, grammar.since)
        self._narrows = compiled(rf"\s+(?:(?P<count>{counts})|{others})\s+(?!\d)")
        self._joints = {joint for words, joint in grammar.ranges if not words and " " not in joint}
        self._low = compiled(rf"(?:[\d%]\s+(?:[^\W\d_]+\s+)?|(?<!\w)(?:{counts})\s+)$")  # 30 bis 20, sechs bis 5
        self._worth = compiled(rf"(?:{grammar.worth})\s+$")
        self._denial = compiled(rf"(?<!\w)(?:{any_of(grammar.denials)})(?:\s+|(?<=['’]))$")
        self._nobody = compiled(
            rf"(?<!\w)(?:{any_of(grammar.nobody)})\s+(?:[^\W\d_][\w'’-]*\s+){{0,4}}"
            rf"(?!(?:{any_of(grammar.within)})\s)[^\W\d_][\w'’-]*\s+$"
        )

    def adverbs(self, text: str, start: int, end: int) -> Iterator[Adverb]:
        """Yield the bounds between two offsets of a text that may be anywhere in their clause, each with its clause."""
        for found in self._adverb.finditer(text, start, end):
            first = max(start, found.start() - _WIDEST)
            ends = [first, *(mark.end() for mark in _PART_ENDS.finditer(text, first, found.start()))]
            last = min(end, found.end() + _WIDEST)
            leads = not text[ends[-1] : found.start()].strip()  # Como máximo, caben 80
            mark = _PART_ENDS.search(text, found.end() + leads, last)
            narrowed = self._narrows.match(text, found.end())
            begin = found.start() if narrowed and narrowed["count"] else ends[-1]  # 80 socios con al menos una casa
            clause = (begin, mark.start() if mark else last)
            yield Adverb(found.start(), clause, self._signs[plain(found[0])], narrowed is None)

    def before(self, text: str, begin: int, start: int) -> tuple[int, str]:
        """Return the offset at which the bound before a number begins, and its sign; `begin` is that of the text."""
        found = self._before.search(text, max(begin, start - WINDOW), start)
        if found is None:
            return start, ""
        words = plain(found["words"] or found["sign"])
        window = (max(begin, found.start() - WINDOW), found.start())
        if words in self._directions and self._changes.verb.search(text, *window):
            return start, ""
        if words in self._joints and self._low.search(text, *window):
            return start, ""
        if self._worth.search(text, window[0], found.start(1) if found["words"] else found.start()):
            return start, ""
        sign = self._signs[words]
        if sign in DENIED and (denial := self._denial.search(text, *window) or self._nobody.search(text, *window)):
            return denial.start(), DENIED[sign]
        return found.start(), sign

    def after(self, text: str, position: int, end: int) -> tuple[int, str]:
        """Return the offset after the bound behind a number or its unit, and its sign; empty without one."""
        found = self._after.match(text, position, end)
        words = plain(found["words"]) if found else ""
        is_other = found and words in self._adverbs and not self._adverb.match(text, found.start("words"))
        return (position, "") if found is None or is_other else (found.end(), self._signs_after[words])


def not_below_zero(grammar: Grammar) -> str:
    """Return a pattern that bars the words for minus that belong to a bound: mindestens 20 °C, plus ou moins 20 °C."""
    phrases = [sign for sign in turned(grammar.before) if sign.endswith(f" {grammar.minus}")]
    others = [phrase.removesuffix(f" {grammar.minus}") for phrase in phrases]
    return "".join(rf"(?<!\b{words}\s)" for words in (*map(re.escape, others), "ou", "o", "oder"))
