"""How likely it is that a figure which prints the number of a fact is that of the fact, where no rule says so.

Rules and the evidence of words leave many figures without a fact whose number they print: a writer has other words for
it, or a veto speaks that is right more often than not. In a text that is about the source of the fact, all of that
together may still say that it is meant. Trees of decisions weigh it, each of two questions, and what they add up to is
the logarithm of the odds. `benchmarks/fit_chances.py` makes them from labelled sentences.
"""

from collections.abc import Callable, Mapping
from functools import cache
from math import exp
from typing import NamedTuple

from innofacts.features.sentence import Statement
from innofacts.matching.conflicts import CONFLICTS, omits_place, omits_time
from innofacts.matching.evidence import feature, likeness
from innofacts.matching.fitting import digits_of, has_number
from innofacts.matching.scoring import Scored
from innofacts.matching.trees import PRIOR, TREES
from innofacts.matching.vetoes import VETOES
from innofacts.values.units import PERCENT

LEAST = 0.75
"""From which chance on a fact is meant; benchmarks/README.md has how many are right."""

_MOST_DIGITS = 4


def _has_its_unit(sentence: Statement, one: Scored) -> bool:
    return any(unit.key == one.candidate.unit.key for unit in sentence.units)


_OF_EVIDENCE = (
    "measure either noun own_place strange other_topic no_subject other_whole closeness swapped one_strange absent"
    " shared topic about_part first account"
).split()
_OTHERS: Mapping[str, Callable[[Statement, Scored], float]] = {
    "digits": lambda _, one: min(_MOST_DIGITS, digits_of(one.figure)),
    "same_unit": _has_its_unit,
    "digits_of_unit": lambda sentence, one: min(_MOST_DIGITS, digits_of(one.figure)) * _has_its_unit(sentence, one),
    "no_unit": lambda sentence, _: not sentence.units,
    "exact": lambda _, one: has_number(one.figure, one.candidate),
    "conflicts": lambda sentence, one: sum(row.speaks(sentence, one.candidate) for row in CONFLICTS),
    "vetoes": lambda sentence, one: sum(row.speaks(sentence, one) for row in VETOES),
    "omits_place": lambda sentence, one: omits_place(sentence.where, one.candidate),
    "omits_time": lambda sentence, one: omits_time(sentence.when, one.candidate),
    "likeness": lambda sentence, one: likeness(sentence, one.candidate),
    "change": lambda sentence, _: bool(sentence.mention.change),
    "bound": lambda sentence, _: bool(sentence.mention.figure.bound),
    "aside": lambda sentence, _: sentence.is_aside,
    "doubt": lambda sentence, _: bool(sentence.mention.doubt),
    "share": lambda _, one: one.candidate.unit.kind == PERCENT,
    "times": lambda sentence, _: len(sentence.when.periods),
}
NAMES = (*_OF_EVIDENCE, *_OTHERS, "alone")
"""The names of what is weighed."""


def weighed(sentence: Statement, one: Scored, *, is_alone: bool) -> dict[str, float]:
    """Return what speaks for a fact whose number a figure prints, by name; alone if it is that of no other fact."""
    words = {name: feature(sentence, one, name) for name in _OF_EVIDENCE}
    others = {name: float(value(sentence, one)) for name, value in _OTHERS.items()}
    return {**words, **others, "alone": float(is_alone)}


class _Question(NamedTuple):
    """Whether something that is weighed is more than a limit."""

    name: str
    limit: float

    def answer(self, values: Mapping[str, float]) -> bool:
        return values[self.name] > self.limit


class _Tree(NamedTuple):
    """A question, the next one by the answer to it, and what the two answers add to the odds."""

    first: _Question
    second: tuple[_Question, _Question]
    """That after a no, and that after a yes."""
    added: tuple[float, ...]
    """After no and no, no and yes, yes and no, yes and yes."""


@cache
def _trees() -> list[_Tree]:
    """Return the trees of the table, of which a row has three questions and four numbers."""
    found = []
    for row in TREES.strip().splitlines():
        words = row.split()
        first, no, yes = (_Question(words[n], float(words[n + 1])) for n in (0, 2, 4))
        found.append(_Tree(first, (no, yes), tuple(map(float, words[6:]))))
    return found


def chance(values: Mapping[str, float]) -> float:
    """Return how likely a fact is meant, from 0 to 1, by what speaks for it."""
    odds = PRIOR
    for tree in _trees():
        one = tree.first.answer(values)
        odds += tree.added[2 * one + tree.second[one].answer(values)]
    return 1 / (1 + exp(-odds))
