"""How a figure goes on with what its sentence says before it: 40 ships, of which 12 are new, and the other 28 old."""

from typing import NamedTuple

from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import OF_THEM
from innofacts.english.remainders import LEAVING, REMAINING
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


class Position(NamedTuple):
    """How a figure goes on with what its sentence says before it."""

    is_first: bool
    """Whether no figure comes before it in its sentence."""
    is_aside: bool
    """Whether it is said to be a part of what comes before it, or more than that: of which, including, on top of."""
    is_remaining: bool
    """Whether it says right before it that it is what is left: the other 42 %, the rest (42 %), that leaves 42 %."""
    is_leaving: bool
    """Whether it says right before it that it is left, perhaps of something else: which leaves 42 %, leaving 42 %."""


def position_of(text: str, mention: Mention, in_whole: tuple[str, Mention], *, is_first: bool) -> Position:
    """Return how a figure goes on, given its text without who says it, and both of them `in_whole`, with that."""
    whole, original = in_whole
    is_of_it = _ASIDE.search(text, mention.clause[0], mention.start) or _PART_OF_IT.match(text, mention.end)
    return Position(
        is_first=is_first,
        is_aside=is_of_it is not None,
        is_remaining=REMAINING.search(whole, original.sentence[0], original.start) is not None,
        is_leaving=LEAVING.search(whole, original.sentence[0], original.start) is not None,
    )


# Words before a figure that is a part of the one before it, or comes on top of it.
_ASIDE = regex(
    rf"(?i)\b(?:{OF_THEM}|including|on\stop\sof|in\saddition\sto|plus|besides|apart\sfrom)\s"
    rf"(?:[a-z]+\s){{0,2}}(?:[A-Z]{{0,2}}{MONEY_SIGN})?\Z"
)
# Words after a figure that is a part of the one before it; "those" may be of others: 40 of those with a garden.
_PART_OF_IT = regex(
    r"\sof\s(?:them|which|whom|(?:that|this)\s(?:number|total|sum|figure|amount|is|was|were|went|goes|came|comes))\b"
)
