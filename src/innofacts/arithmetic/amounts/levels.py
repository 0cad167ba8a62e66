"""The levels that a text tells anywhere, each with words that name it: of what shares are, and rates for how many."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from innofacts.arithmetic.amounts.alike import are_comparable, is_people
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.printed import scaled
from innofacts.arithmetic.phrases import SAY_LITTLE, WORD, stem
from innofacts.english.inflection import singular
from innofacts.english.wording import SAME_COUNTS
from innofacts.patterns import regex


class Level(NamedTuple):
    """A count, a sum or a measure that a text tells."""

    amount: Amount
    words: frozenset[str]
    """The stems of the words that name it."""
    place: int
    """Where it begins in the text; for the cell of a table, that of the cell."""
    is_of_a_row: bool = False
    """Whether it is in a table."""
    is_further: bool = False
    """Whether the words of the amount before it name it: sales of 60, up from 40."""


class Levels:
    """All levels of a text, or those that are near a part of it."""

    def __init__(self, told: Sequence[Level], cells: Sequence[Level] = ()) -> None:
        """Take those `told` in running text and the `cells` of tables, both in order."""
        self._told, self._cells = told, cells
        self._all = [*cells, *told]

    def near(self, place: int) -> "Levels":
        """Return the levels nearest to an offset, so that to ask for them takes no longer in a long text."""
        if max(len(self._told), len(self._cells)) <= _MOST:
            return self
        return Levels(*(_nearest(some, place) for some in (self._told, self._cells)))

    def alike(self, part: Amount) -> list[Level]:
        """Return the levels that an amount may be a part of, with larger numbers."""
        return [one for one in self._all if one.amount.number > part.number and are_of_one_kind(one.amount, part)]

    def smaller(self, whole: Amount) -> list[Level]:
        """Return the levels that may be a part of an amount, with smaller numbers."""
        return [one for one in self._all if one.amount.number < whole.number and are_of_one_kind(one.amount, whole)]

    def how_often(self, one: Level) -> int:
        """Return how often the number of a level is told."""
        return self._often[one.amount.number]

    @cached_property
    def _often(self) -> Counter[Decimal]:
        return Counter(one.amount.number for one in self._all)

    def counts(self, of: str) -> list[Level]:
        """Return the counts of what a noun names, and those that may be such counts."""
        return [one for one in self._all if not one.amount.kind and is_named(one, {stem(of)})]

    def measures(self, of: str) -> list[Level]:
        """Return what is measured in a unit."""
        return [one for one in self._all if one.amount.kind == of and not one.amount.per]

    def all_counts(self) -> list[Level]:
        """Return all counts; numbers of tables may be in thousands or millions, which a heading need not say."""
        counts = [one for one in self._all if not (one.amount.kind or one.amount.per)]
        in_table = [one for one in counts if one.is_of_a_row and one.amount.number >= _THOUSANDS_FROM]
        return [*counts, *(scaled_by(one, power) for one in in_table for power in _SCALES)]


_SCALES = (3, 6)  # powers of ten that a table may be in
_THOUSANDS_FROM = 100  # less is hardly a number of thousands


def scaled_by(one: Level, power: int) -> Level:
    """Return a level as so many thousands or millions."""
    return one._replace(amount=one.amount._replace(value=scaled(one.amount.value, Decimal(10) ** power)))


_MOST = 400  # levels of the text, and of its tables, that any one amount is compared with


def _nearest(levels: Sequence[Level], place: int) -> Sequence[Level]:
    """Return those of some levels in order that are nearest to an offset, as many before as behind it."""
    at = bisect_left(levels, place, key=attrgetter("place"))
    start = min(max(0, at - _MOST // 2), max(0, len(levels) - _MOST))
    return levels[start : start + _MOST]


def levels_of(paragraphs: Iterable[Paragraph]) -> list[Level]:
    """Return the levels of paragraphs in order, each with what names it."""
    return [one for read in paragraphs for one in _levels(read)]


def are_of_one_kind(one: Amount, other: Amount) -> bool:
    """Return whether two amounts have one unit, or one is the number of a table, which may have any."""
    is_cell = one.sentence < 0 and one.kind == ""
    return one.per == other.per and (are_comparable(one, other) or (is_cell and not (other.is_share or other.is_time)))


def is_named(level: Level, words: Iterable[str]) -> bool:
    """Return whether one of some words names a level, or a word for the same does."""
    wanted = {*map(stem, words)}
    wanted |= {other for same in _SAME if not same.isdisjoint(wanted) for other in same}
    return not wanted.isdisjoint(level.words) or (not _ANYBODY.isdisjoint(wanted) and is_people(level.amount.nouns))


def names_of(words: str) -> frozenset[str]:
    """Return the stems of the words that may name a level."""
    return frozenset(map(stem, WORD.findall(words.lower()))) - _NO_NAMES


_SAME = [frozenset(map(stem, words)) for words in SAME_COUNTS]
_ANYBODY = {*map(stem, "people inhabitants population residents citizens heads capita person persons".split())}
_NO_NAMES = SAY_LITTLE | {*map(stem, "total whole number share".split())}
_LONGEST = 70  # characters before an amount that name it
_LONGEST_AFTER = 34
_ENDS = regex(r"[.;:,()]|\b(?:and|but|while|or|than|from|to|of\swhom|of\swhich|of\sthem)\b")
_OTHER = regex(r"(?i)\b(?:other|remaining|rest)\b")
_BEGINS = regex(r".*(?:[;:]|\b(?:but|while)\b)")


def _levels(read: Paragraph) -> Iterator[Level]:
    """Yield the levels of a paragraph, each with the words from the one before it up to the end of its clause."""
    last, end, sentence = frozenset[str](), 0, -1
    among = [one for one in read.amounts if not (one.is_share or one.is_time) and one.is_plain]
    for n, one in enumerate(among):
        start = read.sentences[one.sentence][0] if one.sentence != sentence else end
        before = _BEGINS.sub("", read.text[max(start, one.begin - _LONGEST) : one.begin])
        following = among[n + 1].begin if n + 1 < len(among) else read.end_of(one)
        until = min(read.end_of(one), one.value.end + _LONGEST_AFTER, max(following, one.value.end))
        stop = _ENDS.search(read.text, one.value.end, until)
        words = names_of(before) | names_of(read.text[one.value.end : stop.start() if stop else until])
        words |= {stem(singular(noun)) for noun in one.nouns}
        is_further = False
        if not words and one.sentence == sentence and not _OTHER.search(before):
            words, is_further = last, True
        yield Level(one, words, one.begin, is_further=is_further)
        last, end, sentence = words, one.end, one.sentence
