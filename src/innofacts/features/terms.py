"""Terms: on which a sentence and a fact count what they count, and which rule out each other."""

from collections.abc import Mapping
from typing import NamedTuple


class Terms(NamedTuple):
    """On which terms a figure counts: what of, by which basis, with what and without what, and whether it denies it."""

    is_negated: bool
    """Whether the clause or the claim says that something is not the case."""
    bases: Mapping[int, frozenset[int]]
    """The rows of bases that have one that is stated for the figure, each with the numbers of these bases."""
    included: frozenset[str]
    """The stems of what the figure is said to include."""
    left_out: frozenset[str]
    """The stems of what the figure is said to leave out."""
    groups: Mapping[int, frozenset[int]]
    """The rows of contrasts that have one of the words, each with the numbers of the groups that have one."""
    counted_groups: Mapping[int, frozenset[int]]
    """The same for the unit; of a fact, also with the nouns that count the same thing: cars, for automobiles."""
    whole_rows: frozenset[int]
    """The rows of contrasts that have a word of what a share is of: of men, of private schools."""
