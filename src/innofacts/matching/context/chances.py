"""How likely it is that a figure is about a fact, where no rule says so.

Rules and the evidence of words leave many figures without a fact: a writer has other words for it, or a veto speaks
that is right more often than not. In a text that is about the source of the fact, all of that together, and how far the
fact is ahead of the others, may still say that it is meant. Trees of decisions weigh it, each of three questions, and
what they add up to is the logarithm of the odds. `benchmarks/fit_chances.py` makes them from labelled sentences.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from functools import cache
from math import exp, fsum, log
from typing import NamedTuple

from innofacts.features.text.sentence import Statement
from innofacts.matching.context.trees import PRIOR, TREES
from innofacts.values.units import PERCENT
from innofacts.weighing.closeness import has_number
from innofacts.weighing.conflicts import CONFLICTS, has_grave_conflict
from innofacts.weighing.evidence import evidence, feature, gives_number, likeness
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.times import omits_time
from innofacts.weighing.scoring import Model, Scored
from innofacts.weighing.vetoes import VETOES

_MOST_DIGITS = 4
_FARTHEST = 9.0


def _digits_of_unit(sentence: Statement, one: Scored) -> float:
    """Return how many digits a number has that is given with the unit of a fact; 0 with any other unit."""
    has_unit = any(unit.key == one.candidate.unit.key for unit in sentence.units)
    return min(_MOST_DIGITS, one.figure.digits) * has_unit


def _distance(_: Statement, one: Scored) -> float:
    """Return how far a number is from that of a fact: the logarithm of their ratio, whichever is the higher one."""
    ours, theirs = float(abs(one.figure.base_number)), float(abs(one.candidate.number))
    return min(_FARTHEST, abs(log(ours / theirs))) if ours and theirs else _FARTHEST


_OF_EVIDENCE = (
    "measure either claim own_place no_subject closeness swapped one_strange absent shared adds_topic".split()
)
_OTHERS: Mapping[str, Callable[[Statement, Scored], float]] = {
    "digits": lambda _, one: min(_MOST_DIGITS, one.figure.digits),
    "digits_of_unit": _digits_of_unit,
    "exact": lambda _, one: has_number(one.figure, one.candidate),
    "distance": _distance,
    "conflicts": lambda sentence, one: sum(row.speaks(sentence, one.candidate) for row in CONFLICTS),
    "grave": lambda sentence, one: has_grave_conflict(sentence, one.candidate),
    "vetoes": lambda sentence, one: sum(row.speaks(sentence, one) for row in VETOES),
    "omits_place": lambda sentence, one: omits_place(sentence.where, one.candidate),
    "omits_time": lambda sentence, one: omits_time(sentence.when, one.candidate),
    "at_its_time": lambda sentence, one: one.candidate.period in sentence.when.periods,
    "likeness": lambda sentence, one: likeness(sentence, one.candidate),
    "change": lambda sentence, _: bool(sentence.mention.change),
    "bound": lambda sentence, _: bool(sentence.mention.figure.bound),
    "share": lambda _, one: one.candidate.unit.kind == PERCENT,
    "times": lambda sentence, _: len(sentence.when.periods),
    "words": lambda sentence, _: len(sentence.words),
    "unknown": lambda sentence, _: sum(not word.is_known for word in sentence.words),
}
_COMPARED = ("closeness", "likeness", "score", "same_number", "other_number")
_AHEAD = "ahead_by_"
NAMES = (
    *_OF_EVIDENCE,
    *_OTHERS,
    *("score", "same_number", "other_number", "alone", "told"),
    *(f"{_AHEAD}{name}" for name in _COMPARED),
)
"""The names of what is weighed."""


def weighed(sentence: Statement, found: Sequence[Scored], told: Container[str], model: Model) -> list[dict[str, float]]:
    """Return for each fact that a figure may be about what speaks for it, by name.

    `told` are the ids of the facts that the sentence has given before. Of some values it is also weighed how far the
    fact is ahead of the best of the others.
    """
    values = [_by_itself(sentence, one, model) for one in found]
    numbers = sum(map(gives_number, found))
    for one, own in zip(found, values, strict=True):
        own["alone"] = float(numbers == 1 and gives_number(one))
        own["told"] = float(one.candidate.id in told)
    for name in _COMPARED:
        for n, own in enumerate(values):
            others = (other[name] for m, other in enumerate(values) if m != n)
            own[f"{_AHEAD}{name}"] = own[name] - max(others, default=0.0)
    return values


def _by_itself(sentence: Statement, one: Scored, model: Model) -> dict[str, float]:
    return {
        **{name: feature(sentence, one, name) for name in _OF_EVIDENCE},
        **{name: float(value(sentence, one)) for name, value in _OTHERS.items()},
        "score": one.score,
        "same_number": evidence(sentence, one, model.same_number),
        "other_number": evidence(sentence, one, model.other_number),
    }


class _Question(NamedTuple):
    """Whether something that is weighed is more than a limit."""

    name: str
    limit: float


DEPTH = 3
"""How many questions a tree asks, one after another."""
_QUESTIONS = (1 << DEPTH) - 1
_WORDS = 2 * _QUESTIONS + (1 << DEPTH)
"""How many words of the table a tree has."""


class _Tree(NamedTuple):
    """Questions, and what the answers to three of them add to the odds.

    After the question n, that with the number 2n + 1 is next if the answer is no, else 2n + 2; the ends go on after
    the last question.
    """

    questions: tuple[_Question, ...]
    ends: tuple[float, ...]

    def added(self, values: Mapping[str, float]) -> float:
        """Return what it adds to the odds for what is weighed."""
        at = 0
        while at < _QUESTIONS:
            name, limit = self.questions[at]
            at = 2 * at + 1 + (values[name] > limit)
        return self.ends[at - _QUESTIONS]


@cache
def _trees() -> list[_Tree]:
    """Return the trees of the table: each has seven names with their limits, and then eight numbers."""
    found, words = [], TREES.split()
    for at in range(0, len(words), _WORDS):
        said, ends = words[at : at + 2 * _QUESTIONS], words[at + 2 * _QUESTIONS : at + _WORDS]
        questions = (_Question(name, float(limit)) for name, limit in zip(said[::2], said[1::2], strict=True))
        found.append(_Tree(tuple(questions), tuple(map(float, ends))))
    return found


def chance(values: Mapping[str, float]) -> float:
    """Return how likely a fact is meant, from 0 to 1, by what speaks for it."""
    odds = fsum((PRIOR, *(tree.added(values) for tree in _trees())))
    return 1 / (1 + exp(-odds))
