"""How much speaks for it that a sentence means a fact: its words, its number, what it counts, whom it speaks of.

Each row says something for or against, as a number from 0 on, and has a weight. The weights are those of a logistic
regression over labelled sentences on many subjects, rounded: one more in the sum makes it 2.7 times as likely.
"""

from collections.abc import Callable
from math import log, log10

from innofacts.reports.known import Candidate, Known
from innofacts.reports.measures import PERSON, head, is_measure
from innofacts.reports.said import Said, Word
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, read_unit

ENOUGH = 2.6
"""The sum from which on a fact is meant."""
ENOUGH_TO_SUPPORT = 3.0
"""The sum from which on it can support what is said: to say so wrongly is worse than to say nothing."""

_MOST_DIGITS = 4
_MOST_STRANGE = 4


def evidence(known: Known, one: Candidate, said: Said, figure: Figure) -> float:
    """Return how much speaks for it that a sentence means a fact; the figure is as it is held against that fact."""
    return sum(weight * row(known, one, said, figure) for weight, row in _ROWS)


def _of_measure(known: Known, one: Candidate, said: Said, _: Figure) -> float:
    """Return which share of the words of its measure the sentence has, by weight."""
    return known.coverage(one, said.covered(one))[0]


def _of_claim(known: Known, one: Candidate, said: Said, _: Figure) -> float:
    """Return which share of the words of its claim the sentence has, by weight."""
    return known.coverage(one, said.covered(one))[1]


def _of_either(known: Known, one: Candidate, said: Said, _: Figure) -> float:
    """Return the larger of the two: a sentence that tells one of them whole need not tell the other."""
    return max(known.coverage(one, said.covered(one)))


def _of_number(_: Known, one: Candidate, said: Said, figure: Figure) -> float:
    """Return to how many digits the number is that of the fact: 612,480 says more than 6 does, and 612,000 as well."""
    theirs, ours = float(abs(one.number)), float(abs(figure.base_number))
    if not theirs or not ours:
        return float(theirs == ours)
    ends = [ours] if figure.second is None else [ours, ours * float(figure.second / figure.number)]
    digits = min(len(abs(figure.number).normalize().as_tuple().digits), _MOST_DIGITS)
    return max(min(digits, -log10(distance)) if (distance := abs(log(end / theirs))) else digits for end in ends if end > 0)


def _of_noun(_: Known, one: Candidate, said: Said, __: Figure) -> float:
    """Return 1 where the sentence counts the same things as the fact, if these are telling: people are not."""
    units = said.mention.units
    if one.unit.kind != COUNT or one.unit.key == PERSON or is_measure(one.unit) or not units:
        return 0
    return read_unit(head(units[-1])).key == read_unit(head(one.unit.text)).key


def _without_unit(_: Known, __: Candidate, said: Said, ___: Figure) -> float:
    """Return 1 where the sentence does not say what the number counts."""
    return not said.mention.units


def _strange(_: Known, one: Candidate, said: Said, __: Figure) -> float:
    """Return how many words of the sentence, but for verbs and places, the fact has not."""
    return min(sum(_is_strange(one, said, word) for word in said.telling if not word.is_verb), _MOST_STRANGE)


def _stranger(_: Known, one: Candidate, said: Said, __: Figure) -> float:
    """Return 1 where the sentence is about something of which the fact has no word."""
    first = next((word for word in said.telling if not word.is_verb), None)
    return first is not None and _is_strange(one, said, first)


def _is_strange(one: Candidate, said: Said, word: Word) -> bool:
    """Tell whether neither a word nor another that may stand for it, and is not said besides, is one of the fact's."""
    theirs = one.words | one.place_words
    return theirs.isdisjoint(word.meanings) and theirs.isdisjoint(word.others - said.plain)


def _absent(_: Known, one: Candidate, said: Said, __: Figure) -> float:
    """Return 1 where the sentence has no word of what the claim is about."""
    return one.subject != "" and one.subject not in said.covered(one)


_ROWS: tuple[tuple[float, Callable[[Known, Candidate, Said, Figure], float]], ...] = (
    (2.0, _of_measure),
    (1.5, _of_claim),
    (3.3, _of_either),
    (0.6, _of_number),
    (1.4, _of_noun),
    (-0.8, _without_unit),
    (-0.6, _strange),
    (-1.2, _stranger),
    (-0.6, _absent),
)
