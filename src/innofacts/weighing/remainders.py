"""What a share leaves, which may be said in any words: 22 % were burials, where a fact has 78 % cremations.

A share that leaves exactly that of a fact of the same whole, place and time, to two digits, hardly does so by chance.
"""

import re

from innofacts.english.bounds import REVERSED
from innofacts.english.narrowing import OTHERS
from innofacts.english.wording import CHANGES
from innofacts.features.library.candidates import HALF, Candidate
from innofacts.features.meanings import Stems
from innofacts.features.text.sentence import Statement
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT
from innofacts.weighing.conflicts import (
    CONTRARY,
    denies,
    gives_rest,
    has_conflict,
    has_other_basis,
    is_other_half,
    says_contrary,
)
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.times import is_at_other_time, omits_time

_ROUND = 5  # percent; what is a multiple of it may leave the share of a fact by chance


def of_rest(mention: Mention) -> Figure | None:
    """Return what a share leaves: 12 %, of 88 %; None if a figure is no share."""
    figure = mention.figure
    leaves_rest = figure.unit.kind == PERCENT and not mention.change and figure.second is None
    if not leaves_rest or not 0 < figure.number < 100:
        return None
    return figure._replace(number=100 - figure.number, bound=REVERSED.get(figure.bound, figure.bound))


def exact_rest(mention: Mention) -> Figure | None:
    """Return what a share leaves, if that is the share of a fact hardly by chance; None for any other figure.

    A loose, round or worded one says less: a third, about 60 %.
    """
    rest = of_rest(mention)
    if rest is None or rest.bound or rest.number % _ROUND == 0 or not any(map(str.isdigit, mention.printed)):
        return None
    return rest if max(rest.digits, mention.figure.digits) > 1 else None


def is_rest(sentence: Statement, candidate: Candidate, stems: Stems) -> bool:
    """Return whether a sentence says in other words of whom or of what a fact gives the share: of the others.

    It denies what the fact says, is of the one of two groups where the fact is of the other one, or says right at its
    number that it is left, or says what the claim itself says of the others: burials. What is left of those who take
    the bus is not said to be left of those who drive. What something else leaves is, with the words of the fact: forest
    covers two million hectares, which leaves 62 % of the land.
    """
    if not _is_of_its_whole(sentence, candidate):
        return False
    is_same_whole = not sentence.whole.isdisjoint(candidate.whole)
    is_left = sentence.position.is_remaining or (sentence.position.is_leaving and _names_subject(sentence, candidate))
    is_other = denies(sentence, candidate) or is_other_half(sentence, candidate)
    if is_other or (is_left and gives_rest(sentence, candidate)):
        return is_same_whole or not (sentence.whole and candidate.whole)
    if others := _OTHERS.search(candidate.claim):
        is_said = not stems.of_text(others[0]).isdisjoint(sentence.stems - sentence.of_whole.words)
        return is_same_whole and (is_left or is_said) and not says_the_same(sentence, candidate, stems)
    return is_same_whole and is_left and not says_contrary(sentence, candidate)


def _names_subject(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence names what has the share of a fact, if the fact does: the woods, that cover so much."""
    subjects = {candidate.subject}.intersection(candidate.nouns) - candidate.whole
    return bool(subjects) and subjects <= sentence.covered(candidate.words)


def may_be_rest(sentence: Statement, candidate: Candidate, stems: Stems) -> bool:
    """Return whether a sentence may give what a share leaves, since it says something else of the same whole."""
    is_same_whole = not sentence.whole.isdisjoint(candidate.whole)
    return is_same_whole and _is_of_its_whole(sentence, candidate) and not says_the_same(sentence, candidate, stems)


def _is_of_its_whole(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence names place and time of a share, and of its whole nothing that the fact does not have.

    Not the young women, where the fact has women.
    """
    if not candidate.is_share or not _is_there_and_then(sentence, candidate):
        return False
    is_known = sentence.of_whole.words <= candidate.words | candidate.place_words | sentence.whole
    is_other = has_other_basis(sentence, candidate) or has_conflict(sentence, candidate, apart_from=CONTRARY)
    return is_known and not is_other


def _is_there_and_then(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence names the place and the time of a fact, or says that it was last year."""
    is_then = sentence.when.is_guessed or not omits_time(sentence.when, candidate)
    return is_then and not (is_at_other_time(sentence.when, candidate) or omits_place(sentence.where, candidate))


def repeats(sentence: Statement, candidate: Candidate, stems: Stems) -> bool:
    """Return whether a sentence says all that a fact says of its share, and has no word that may speak of the others.

    What was used in time leaves what expired before its use.
    """
    return sentence.raw.isdisjoint(OTHERS) and _part_said(sentence, candidate, stems) == 1


def says_the_same(sentence: Statement, candidate: Candidate, stems: Stems) -> bool:
    """Return whether a sentence has most of what a fact says of its share."""
    return _part_said(sentence, candidate, stems) >= HALF


def _part_said(sentence: Statement, candidate: Candidate, stems: Stems) -> float:
    """Return how much of what a fact says of its share a sentence has: all but what that is of, and the others."""
    claim = _OTHERS.sub("", candidate.claim)
    if not CHANGES.intersection(re.findall(r"[a-z]+", claim.lower())) <= sentence.raw:
        return 0
    covered = sentence.covered(candidate.words)
    said = stems.of_text(claim) - (candidate.whole & covered) - sentence.of_whole.words - candidate.place_words
    weights = {word: weight for word, weight in candidate.claim_words.items() if word in said}
    return sum(weights[word] for word in weights if word in covered) / sum(weights.values()) if weights else 1


# What a claim says itself of what is left: were cremations; the others were burials.
_OTHERS = regex(r"[;,](?:\s\w+)?\sthe\s(?:others?|rest|remainder)\b.*")
