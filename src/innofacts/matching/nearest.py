"""The nearest fact to a figure without one: what the library says of the like, at another time or place."""

from math import fsum

from innofacts.features.candidates import HALF, Candidate, Wording
from innofacts.features.facts import Facts
from innofacts.features.measures import head
from innofacts.features.sentence import Statement
from innofacts.matching.fitting import is_telling
from innofacts.matching.scoring import closeness
from innofacts.values.units import Unit, read_unit

_MOST_NEAR = 2000  # facts that are looked at; words that more facts have say little
_OF_NUMBER = 0.1  # what it adds to how near a fact is that its number is close


def nearest(sentence: Statement, facts: Facts) -> Candidate | None:
    """Return the nearest fact, which is at another time or place, or says something else; None if none is near.

    A fact of the same number is near if hardly two things have it by chance, or if it has the unit. Any other fact has
    to have the unit and half of its words in common with the sentence.
    """
    figure = sentence.mention.figure
    if sentence.mention.doubt:
        return None
    plain, same = sentence.plain, facts.of_number(figure.base_number)
    best, highest = None, 0.0
    for n in same:
        wording = facts.wording(facts.wording_of(n))
        has_unit, share = _has_unit(sentence, wording.unit), share_of_claim(wording, plain)
        near = (is_telling(figure) and (has_unit or share)) or (has_unit and share)
        candidate = facts.candidate(n) if near else None
        score = share + has_unit + _OF_NUMBER * closeness(figure, candidate) + near if candidate else 0
        if score > highest:
            best, highest = candidate, score
    for wordings in facts.near(plain, _MOST_NEAR - len(same)):
        ours = {wording for wording in wordings if _has_unit(sentence, facts.unit(wording))}
        shares = {wording: share_of_claim(facts.wording(wording), plain) for wording in ours}
        for candidate in facts.of_wordings(wording for wording, share in shares.items() if share >= HALF):
            score = shares[candidate.wording] + 1 + _OF_NUMBER * closeness(figure, candidate)
            if score > highest:
                best, highest = candidate, score
    return best


def _has_unit(sentence: Statement, unit: Unit) -> bool:
    """Return whether a sentence has a unit, or counts the same noun."""
    return unit.key in sentence.unit_keys or read_unit(head(unit.text)).key == sentence.noun_key != ""


def share_of_claim(fact: Candidate | Wording, stems: frozenset[str]) -> float:
    """Return the share, by weight, of the words of a claim that are among some stems."""
    return fsum(weight for word, weight in fact.claim_words.items() if word in stems)
