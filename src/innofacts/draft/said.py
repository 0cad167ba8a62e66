"""What a text has said before a figure: figures with known units, any of which one without a noun may have."""

from collections.abc import Sequence
from functools import cached_property
from math import log
from typing import NamedTuple

from innofacts.draft.counted import BETWEEN_NOUNS, OF_A_WHOLE, is_standing
from innofacts.english.function_words import HEDGES
from innofacts.english.units import MEASURE_NAMES, MEASURES, TIME_UNITS
from innofacts.numbers.exclusions import AGE
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT, Unit, read_unit

THINGS = "things"
"""The unit if the text implies none; the editor of the draft names it."""


class Known(NamedTuple):
    """A figure with a known unit."""

    mention: Mention
    """The figure as it appears in the text."""
    unit: Unit
    """The unit of the figure."""


def is_soon_after(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure is in the sentence of an earlier one, or in the next."""
    return text[other.mention.sentence[1] : mention.sentence[0]].strip(" \n\"”’'") == ""


class Said(NamedTuple):
    """The figures that a text has before one, each list with the nearest first."""

    before: Sequence[Known] = ()
    """Those of its paragraph."""
    first: Sequence[Known] = ()
    """Those of the first paragraph that had any; empty in that paragraph."""
    prices: Sequence[Known] = ()
    """The last ones that are per something, of all paragraphs."""

    def followed_by(self, known: Known) -> "Said":
        """Return what is said with one more figure."""
        before = (known, *self.before[:_MOST])
        return Said(before, self.first, (known, *self.prices[:_MOST]) if " per " in known.unit.text else self.prices)

    def in_next_paragraph(self) -> "Said":
        """Return what is said before the next paragraph."""
        return Said((), self.first or self.before, self.prices)

    def before_bare(self, mention: Mention) -> "Said":
        """Return what may say what a bare number counts: of digits, its own paragraph. In 2022, when 290 were lent."""
        return self._replace(first=()) if mention.printed.isdecimal() else self


_MOST = 20  # figures before one that may imply its unit
MOST_PERCENT = 100
"""A larger number is no percentage of a whole."""
OF_TIME = {read_unit(name).key for name in TIME_UNITS}
"""The units of time."""
MEASURED = {read_unit(name).key for name in (*MEASURE_NAMES, *TIME_UNITS, *MEASURES)}
"""The units of what is measured, time included."""


_PER_SO_MANY = regex(r"\sper\s\d")
BEFORE_A_VERB = regex(r"\s(?:are|were|is|was|have|had|do|did|[a-z]+ed|came|went|left|took)\b")
FARTHEST_SUBJECT = 500  # characters


class Bare:
    """A figure without a noun, and what is said around it."""

    def __init__(self, mention: Mention, said: Said, text: str) -> None:
        self.mention, self.said, self.before, self.text = mention, said, said.before, text
        self.clause = self._words_from(mention.sentence[0])
        """What its sentence has before it."""
        self.own = self._words_from(mention.clause[0])
        """What its own clause has before it."""
        word = next(iter(self.own.lower().split()), "")
        is_led = is_standing(word) and word not in BETWEEN_NOUNS
        self.led = self.clause if is_led else self.own
        """The clause with its subject, which may be before another figure: shops in 19 towns had 80."""
        self.is_part = OF_A_WHOLE.search(self.led) is not None

    def _words_from(self, start: int) -> str:
        return self.text[max(start, self.mention.start - FARTHEST_SUBJECT) : self.mention.start]

    @cached_property
    def known(self) -> list[Known]:
        """The earlier figures whose unit it may have: of 412 children, or 16 per 100,000, nineteen died."""
        found = [one for one in self.before if may_count(one) and not _is_said_of(self.mention, one, self.text)]
        counts = [one for one in found if not _PER_SO_MANY.search(one.unit.text)]
        return counts if counts and BEFORE_A_VERB.match(self.text, self.mention.end) else found

    @cached_property
    def alike(self) -> list[Known]:
        """Those of them that are counts, if an adjective follows the figure: nine electric ones."""
        return [one for one in self.known if one.unit.kind == COUNT] if self.mention.units else self.known


def may_count(other: Known) -> bool:
    """Return whether another figure may have the unit of an earlier one: not deaths that rose 12-fold to 60."""
    return other.unit.text != THINGS and other.mention.kind not in (kinds.RANK, kinds.MULTIPLE)


def may_be_meant(other: Known) -> bool:
    """Return whether a later sentence may leave out the unit of a figure: the wait was 12 days; nine were late."""
    return other.mention.kind not in (AGE, kinds.DURATION) and not other.unit.is_percentage


def _is_said_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure is about something other than what an earlier one counts: the score in 6 tests was 90.

    So is what a change leads to, if it is that of the subject: visits to 12 parks fell by 6 percent, to 1.7 million.
    """
    if mention.sentence != other.mention.sentence or other.unit.kind != COUNT:
        return False
    is_place = _BEFORE_A_PLACE.search(text, mention.sentence[0], other.mention.start) is not None
    is_changed = is_place and _CHANGED_TO.fullmatch(text, other.mention.end, mention.start) is not None
    return is_changed or _SAID_OF.fullmatch(text, other.mention.end, mention.start) is not None


_SAID_OF = regex(r"(?i)(?!.*\bnumbers?\b)[^.,;:()]*\b(?:is|was|were|are)\s*")


_BEFORE_A_PLACE = regex(r"(?i)\b(?:to|on|in|at|across)\s(?:(?:its|their|the|all)\s)*\Z")
_CHANGED_TO = regex(rf"\s[^,;:.()\d]{{1,40}}\s[\d.]+\s?(?:%|per\scent|percent),?\sto\s(?:(?:{HEDGES})\s)?")


def distance(mention: Mention, other: Known) -> float:
    """Return how far apart two figures are in size (the difference of their logarithms), regardless of their signs."""
    one, two = (log(abs(each.figure.base_number) + 1) for each in (mention, other.mention))
    return abs(one - two)
