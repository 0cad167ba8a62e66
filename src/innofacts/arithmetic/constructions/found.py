"""The amounts that a construction tells of."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.levels import Level, Levels
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.constructions.signs import written
from innofacts.arithmetic.phrases import MORE_THAN, SO_MUCH_MORE
from innofacts.arithmetic.relation import Relation, is_near


class Found(NamedTuple):
    """A construction in a paragraph."""

    paragraph: Paragraph
    named: Mapping[str, Amount]
    """Its amounts, by what they are."""
    listed: Sequence[Amount]
    """Those of its list, if it has one."""
    way: int
    """1 if it says that something rose or is more, -1 if it fell or is less, 0 if neither."""
    levels: Levels
    """All levels of the text."""
    words: Mapping[str, str]
    """The words that it names: of what a share is."""

    def is_in_paragraph(self, level: Level) -> bool:
        """Return whether a level is told in its paragraph."""
        sentences = self.paragraph.sentences
        return not level.is_of_a_row and sentences[0][0] <= level.place < sentences[-1][1]

    def likeliest(self, among: Sequence[Level], claim: Amount) -> Level:
        """Return the level of some that a claim is of: one just before it, or the one that is told most often."""
        return likeliest(self.paragraph, self.levels, among, claim)


def likeliest(paragraph: Paragraph, levels: Levels, among: Sequence[Level], claim: Amount) -> Level:
    """Return the level of some that a claim is of: one just before it, or the one that is told most often."""
    start = paragraph.sentences[max(0, claim.sentence - 1)][0]

    def order(one: Level) -> tuple[bool, int, bool, bool, int]:
        is_before = start <= one.place < claim.begin and not one.is_of_a_row
        return not is_before, -levels.how_often(one), one.is_further, one.is_of_a_row, abs(one.place - claim.begin)

    return min(among, key=order)


def is_how_much_more(paragraph: Paragraph, *amounts: Amount) -> bool:
    """Return whether one of some amounts is how much more something is: 13 tonnes, or 7 per cent, less than in 2019."""
    return any(form.match(paragraph.after(one)) for one in amounts for form in (SO_MUCH_MORE, MORE_THAN))


LEAST_RATIO = Decimal("0.62")
"""Of what is told to what is right, or the other way round; what is farther off is of a different whole."""


def surest(given: Sequence[Relation]) -> list[Relation]:
    """Return the first of some relations that is right, or else what is near, if all that are near are the same."""
    right = [one for one in given if one.is_right]
    near = [one for one in given if is_near(one.claim.number, one.right.number, LEAST_RATIO)]
    return right[:1] or (near[:1] if len({one.right.number for one in near}) == 1 else [])


Reader = Callable[[Found], Iterator[Relation]]
"""What says what the amounts of a construction have to do with each other."""


def rows(places: dict[str, str], *kinds: tuple[Reader, Sequence[str], str]) -> tuple[tuple[str, str, Reader], ...]:
    """Return the constructions of a module as `Forms` takes them: their signs, a pattern and what it means.

    Each kind has its patterns, in which `places` may be named, and the signs of all of these; few are tried in vain.
    """
    return tuple((signs, written(one, places), relations) for relations, patterns, signs in kinds for one in patterns)
