"""The nearest fact to a figure without a matching one, by number, unit and topic: what the writer may have meant."""

from math import fsum

from innofacts.proof.facts import Candidate, Facts
from innofacts.proof.fitting import is_telling
from innofacts.proof.scoring import digits
from innofacts.proof.sentence import Sentence

_MOST = 2000  # facts that are looked at; words that more facts have say little
_ENOUGH = 0.5  # of the words of a claim, by weight
_DIGIT = 0.1  # what a digit in common adds


def nearest(sentence: Sentence, facts: Facts) -> Candidate | None:
    """Return the nearest fact, which is at another time or place, or says something else; None if none is near.

    A fact of the same number is near if hardly two things have it by chance, or if it has the unit. Any other fact has
    to have the unit and half of its words in common with the sentence.
    """
    figure = sentence.mention.figure
    if sentence.mention.doubt:
        return None
    plain, number = sentence.plain, abs(figure.base_number)
    kinds: dict[int, tuple[bool, float]] = {}
    best, highest = None, 0.0
    for candidate in facts.near(figure.base_number, plain, _MOST):
        if candidate.kind not in kinds:
            has_unit = candidate.unit.key in sentence.unit_keys or candidate.noun_key == sentence.noun_key != ""
            share = fsum(weight for word, weight in candidate.claim_words.items() if word in plain)
            kinds[candidate.kind] = has_unit, share
        has_unit, share = kinds[candidate.kind]
        is_same_number = abs(candidate.number) == number
        near = is_same_number and ((is_telling(figure) and (has_unit or share)) or (has_unit and share))
        if not near and not (has_unit and share >= _ENOUGH):
            continue
        score = share + has_unit + _DIGIT * digits(figure, candidate) + near
        if score > highest:
            best, highest = candidate, score
    return best
