"""Terms: on which a sentence and a fact count what they count, and which rule out each other."""

from collections.abc import Mapping
from typing import NamedTuple


class Terms(NamedTuple):
    """On which terms a figure counts: what of, by which basis, with what and without what, and what is denied."""

    denied: frozenset[str]
    """The stems of what the clause or the claim says is not so: paid, for not paid, unpaid and without pay."""
    affirmed: frozenset[str]
    """The stems of the other words."""
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
    is_of_denied: bool
    """Whether a share is of those of whom something is denied: of those who did not vote."""
    whole_rows: frozenset[int]
    """The rows of contrasts that have a word of what a share is of: of men, of private schools."""
    beside: Mapping[int, frozenset[int]]
    """The same for what other figures of the sentence count: and 40 dogs; none, of a fact."""
    first_groups: Mapping[int, frozenset[int]]
    """The rows of contrasts that have a word of the clause alone, each with the groups of the first of these words.

    None, of a fact.
    """
