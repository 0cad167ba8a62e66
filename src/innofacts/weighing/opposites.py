"""Whether a sentence says the opposite of what a fact says of the same: they left, and joined; paid, received."""

from innofacts.english.contrasts import OPPOSITES, OPPOSITES_OF_ONE
from innofacts.english.function_words import TO_BE
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.features.content import words_of
from innofacts.features.library.candidates import OfFact
from innofacts.features.measures import may_be_money
from innofacts.features.text.sentence import Statement


def says_opposite(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence has a word for the opposite of one of a fact, and neither has one for both.

    Sums of profits and losses have sides of their own. Who receives what another one pays does no opposite, nor who
    spends the hours of training that he receives.
    """
    fact = one.candidate
    theirs = words_of(fact.claim)
    if not may_be_money(fact.unit) and any(_are_opposite(*row, sentence.raw, theirs) for row in OPPOSITES):
        return True
    is_one = fact.nouns != () and sentence.nouns[:1] == fact.nouns[:1] and fact.unit.key not in MEASURES_OF_TIME
    is_passive = any(not (_DONE.isdisjoint(words) or TO_BE.isdisjoint(words)) for words in (sentence.raw, theirs))
    return is_one and not is_passive and any(_are_opposite(*row, sentence.raw, theirs) for row in OPPOSITES_OF_ONE)


_DONE = frozenset(("paid", "sent"))  # who was paid has received


def _are_opposite(one: frozenset[str], other: frozenset[str], ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return _has_only(one, other, ours) * _has_only(one, other, theirs) < 0


def _has_only(one: frozenset[str], other: frozenset[str], words: frozenset[str]) -> int:
    return (not one.isdisjoint(words)) - (not other.isdisjoint(words))
