"""The order of the facts that a sentence may mean: a weighted sum of features of the words, with all weights of proof.

A score that is higher by 1 makes a fact 2.7 times as likely.
"""

from collections.abc import Mapping
from math import fsum
from operator import mul
from typing import NamedTuple

from innofacts.features.library.candidates import Candidate, Wording
from innofacts.features.meanings import Word
from innofacts.features.measures import head, is_measured
from innofacts.features.places import is_local
from innofacts.features.text.sentence import Statement
from innofacts.values.conversions import PERSON, counted_alike
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, RANK, read_unit
from innofacts.weighing.closeness import CLOSEST, closeness, closeness_at


class Model(NamedTuple):
    """The weights and thresholds: `same_number` and `other_number` are fitted to sentences, the rest is set by hand."""

    weights: Mapping[str, float]
    """The weight of each of the `Features`."""
    enough: float
    """The least score at which a fact is meant."""
    same_number: Mapping[str, float]
    """The weights of the evidence that a fact is meant whose number the figure prints; see `evidence`."""
    other_number: Mapping[str, float]
    """The weights of the evidence that a fact with a different number is meant."""
    least_evidence: float
    """The least evidence at which a fact gives a verdict."""
    least_to_support: float
    """The least evidence at which a fact with a different number may support a sentence."""
    least_for_rules: float
    """The least evidence at which a fact with a score that is enough gives one, if the sentence names its place."""
    least_chance: float
    """The least chance at which a fact gives a verdict that no rule gives, in a text that is about its source."""
    least_chance_against_veto: float
    """The least chance of a fact whose number a figure prints, though a veto speaks against it."""

    @property
    def enough_without_number(self) -> float:
        """The least score of the words alone at which a fact is meant that counts something else: tonnes, not crates.

        It is that of a fact that is just meant with a different number, and the most that a number adds.
        """
        return self.enough + self.weights["closeness"] * CLOSEST


MODEL = Model(
    weights={
        "measure": 1.4,
        "claim": 1.5,
        "either": 4.1,
        "noun": 1.8,
        "own_place": 1.8,
        "strange": -0.8,
        "other_topic": -1.3,
        "no_subject": -0.8,
        "other_whole": -1.4,
        "closeness": 0.6,
    },
    enough=2.7,
    same_number={
        "always": -0.33,
        "measure": 1.64,
        "either": 4.28,
        "own_place": 4.26,
        "closeness": 0.34,
        "strange": -1.12,
        "absent": -2.03,
        "swapped": -3.45,
        "one_strange": -2.22,
        "about_part": -4.53,
        "misprint": 0.81,
    },
    other_number={
        "always": -8.66,
        "measure": 0.38,
        "either": 4.79,
        "noun": 1.67,
        "closeness": 4.42,
        "shared": 0.72,
        "topic": 0.99,
        "adds_topic": -2.91,
        "first": 0.67,
        "account": 2.9,
    },
    least_evidence=0.6,
    least_to_support=0.0,
    least_for_rules=-2.5,
    least_chance=0.7,
    least_chance_against_veto=0.9,
)
"""As `python benchmarks/fit_proof.py` prints it."""

_DECIMALS = 6  # so that tenths add up as they do on paper
_MOST_STRANGE = 4


class Features(NamedTuple):
    """What a sentence and a fact have in common, and what one of them lacks: a sum of these, by weight, is a score."""

    measure: float
    """The share, by weight, of the words of the measure that the sentence has."""
    claim: float
    """The share, by weight, of the words of the claim that the sentence has."""
    either: float
    """The higher one of the two."""
    noun: bool
    """Whether both count the same things, apart from people."""
    own_place: bool
    """Whether the sentence names the place of the fact, and that is a place of this library only."""
    strange: int
    """How many topics of the sentence the fact lacks, verbs aside."""
    other_topic: bool
    """Whether the fact lacks the first topic of the sentence, verbs aside."""
    no_subject: bool
    """Whether the sentence lacks the subject of the claim."""
    other_whole: bool
    """Whether the figure is of something that the fact lacks: 3 tonnes of cod."""
    closeness: float = 0
    """How close the two numbers are, of which `closeness` has the scale; 0 for the words alone."""


class Scored(NamedTuple):
    """A fact whose figure that of a sentence may be, with its scores."""

    candidate: Candidate
    figure: Figure
    """The figure of the sentence, in the unit and with the sign of the fact."""
    features: Features
    score: float
    words: float
    """The score without the number."""

    @property
    def fit(self) -> tuple[Candidate, Figure]:
        """The fact, and the figure of the sentence as that of the fact."""
        return self.candidate, self.figure


def with_scores(candidate: Candidate, figure: Figure, words: Features, model: Model) -> Scored:
    """Return a fact with the figure of a sentence and its scores; `words` are the features of their words."""
    features = words._replace(closeness=closeness(figure, candidate))
    return Scored(candidate, figure, features, score(features, model), score(words, model))


def word_features(sentence: Statement, candidate: Candidate | Wording) -> Features:
    """Return the features of the words of a sentence and a fact."""
    covered = sentence.covered(candidate.words)
    measure = _share(candidate.measure_words, covered)
    claim, noun = _share(candidate.claim_words, covered), _noun(sentence, candidate)
    of_before = sentence.where.is_of_before  # which says less of what a figure is about
    if only_counts(candidate) and (candidate.unit.key == PERSON or noun):
        claim = float(not any(lacks(sentence, candidate, word) for word in sentence.topics))
    lacking = [lacks(sentence, candidate, word) for word in sentence.topics if not word.is_verb]
    return Features(
        measure=measure,
        claim=claim,
        either=max(measure, claim),
        noun=noun,
        own_place=is_local(candidate.place) and candidate.place in sentence.where.places and not of_before,
        strange=min(sum(lacking), _MOST_STRANGE),
        other_topic=bool(lacking) and lacking[0],
        no_subject=candidate.subject != "" and candidate.subject not in covered,
        other_whole=bool(sentence.whole) and sentence.whole.isdisjoint(candidate.words),
    )


def is_far(one: Scored) -> bool:
    """Return whether a number is far from that of a fact; not a rank, since first and third are both near the top."""
    return not has_near_number(one) and one.figure.unit.kind != RANK


def has_close_number(one: Scored) -> bool:
    """Return whether a number is that of a fact, or at most a tenth more or less."""
    return one.features.closeness >= _WITHIN_A_TENTH


def has_near_number(one: Scored) -> bool:
    """Return whether a number is that of a fact, or at most a third more."""
    return one.features.closeness >= _WITHIN_A_THIRD


# How close a number is that is at most a tenth more or less, with room for rounding; and one at most a third more.
_WITHIN_A_TENTH, _WITHIN_A_THIRD = closeness_at(1.113), closeness_at(1.37)


def gives_other_unit(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure has a unit, and it is not that of a fact."""
    return bool(sentence.units) and one.figure.unit.key != one.candidate.unit.key


def score(features: Features, model: Model) -> float:
    """Return the weighted sum of some features."""
    weights = map(model.weights.__getitem__, Features._fields)
    return round(fsum(map(mul, weights, features)), _DECIMALS)


def _share(weights: Mapping[str, float], covered: frozenset[str]) -> float:
    """Return the share, by weight, of some words that are covered."""
    return fsum(weight for word, weight in weights.items() if word in covered)


def _noun(sentence: Statement, candidate: Candidate | Wording) -> bool:
    """Return whether both count the same things, apart from people."""
    counted = candidate.unit.head  # judges, of judges per 100,000 people
    if counted.kind != COUNT or counted.key == PERSON or is_measured(counted) or not sentence.mention.units:
        return False
    return read_unit(head(sentence.mention.units[-1])).key in counted_alike(read_unit(head(counted.text)).key)


def first_topic(sentence: Statement) -> Word | None:
    """Return the first word for the subject of a figure, verbs aside; None if there is none."""
    return next((word for word in sentence.topics if not word.is_verb), None)


def only_counts_people(candidate: Candidate | Wording) -> bool:
    """Return whether a claim says nothing but how many people there are: Norway had 5.6 million people."""
    return candidate.unit.key == PERSON and only_counts(candidate)


def only_counts(candidate: Candidate | Wording) -> bool:
    """Return whether a claim says nothing about its place but how many things it has: Orton Zoo had 46 cages."""
    return candidate.unit.kind == COUNT and not candidate.claim_words


def lacks(sentence: Statement, candidate: Candidate | Wording, word: Word) -> bool:
    """Return whether a fact lacks a word of the sentence, and also those used instead that the sentence has not."""
    if word.stem in candidate.bodies:
        return False
    meant = word.meanings | (word.others - sentence.plain) if word.others else word.meanings
    return candidate.words.isdisjoint(meant) and candidate.place_words.isdisjoint(meant)


def has_other_verb(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence has a verb that a fact lacks for what both count: stolen cars."""
    return any(word.is_verb and lacks(sentence, candidate, word) for word in sentence.topics)
