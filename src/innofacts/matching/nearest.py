"""The nearest fact to a figure without one: what the library says of the like, at another time or place."""

from collections.abc import Iterator
from math import fsum
from operator import itemgetter

from innofacts.features.library.candidates import HALF, Candidate, Wording
from innofacts.features.library.facts import Facts
from innofacts.features.measures import head, is_rate, may_be_money
from innofacts.features.text.sentence import Statement
from innofacts.values.units import PERCENT, Unit, read_unit
from innofacts.weighing.closeness import closeness, is_telling
from innofacts.weighing.others.times import is_at_other_time

_MOST_NEAR = 2000  # facts that are looked at; words that more facts have say little
_LEAST_WORDS = 0.15  # the share of the words of a claim that a fact with a different number has in common
_OF_PLACE, _OF_TIME = 0.3, 0.15  # what they add to how near a fact is, of which all of its words are 1
_OF_NUMBER = 0.1  # likewise, that its number is close


def nearest(sentence: Statement, facts: Facts) -> Candidate | None:
    """Return the nearest fact, which is at another time or place, or says something else; None if none is near.

    A fact of the same number is near if its unit, place, time or a word is in common with the sentence, or two of these
    if two things may well have the number by chance. Any other fact has to have the unit, and half of its words, or
    fewer and the place or the time.
    """
    if sentence.mention.doubt:
        return None
    found = [*_of_its_number(sentence, facts), *_of_its_words(sentence, facts)]
    return max(found, key=itemgetter(0), default=(0, None))[1]


def _of_its_number(sentence: Statement, facts: Facts) -> Iterator[tuple[float, Candidate]]:
    """Yield the facts of the same number that are near, with how near they are."""
    figure = sentence.mention.figure
    least = 1 if is_telling(figure) else 2
    for candidate in map(facts.candidate, facts.of_number(figure.base_number)):
        if _shared(sentence, candidate) >= least and _may_have_unit(sentence, candidate.unit):
            yield 1 + _likeness(sentence, candidate, _in_common(sentence, candidate)), candidate


def _of_its_words(sentence: Statement, facts: Facts) -> Iterator[tuple[float, Candidate]]:
    """Yield the facts of any number that are near, with how near they are."""
    for wordings in facts.near(sentence.plain, _MOST_NEAR):
        ours = (wording for wording in wordings if _has_words_and_unit(sentence, facts.wording(wording)))
        for candidate in facts.of_wordings(ours):
            if (common := _in_common(sentence, candidate)) >= HALF:
                yield _likeness(sentence, candidate, common), candidate


def _shared(sentence: Statement, fact: Candidate) -> int:
    """Return how many of the unit, the place, the time and the words of a fact a sentence has in common with it."""
    has_words = _share_of_claim(sentence, fact) > 0
    return _has_unit(sentence, fact.unit) + _has_place(sentence, fact) + _has_time(sentence, fact) + has_words


def _likeness(sentence: Statement, fact: Candidate, common: float) -> float:
    """Return how near a fact is: by what is in common, its unit, another time, and how close its number is."""
    close = closeness(sentence.mention.figure, fact)
    is_then = not is_at_other_time(sentence.when, fact)
    return common + _has_unit(sentence, fact.unit) + _OF_TIME * is_then + _OF_NUMBER * close


def _in_common(sentence: Statement, fact: Candidate) -> float:
    """Return the share of the words of a claim that a sentence has, and more for its place and its time."""
    share = _share_of_claim(sentence, fact)
    return share + _OF_PLACE * _has_place(sentence, fact) + _OF_TIME * _has_time(sentence, fact)


def _has_words_and_unit(sentence: Statement, fact: Wording) -> bool:
    """Return whether a sentence has some of the words of a fact and its unit, or both are sums of money."""
    of_money = _is_sum(fact.unit) and any(_is_sum(read_unit(unit)) for unit in sentence.mention.units)
    return (of_money or _has_unit(sentence, fact.unit)) and _share_of_claim(sentence, fact) >= _LEAST_WORDS


def _is_sum(unit: Unit) -> bool:
    """Return whether a unit is a currency: no price and no exchange rate."""
    return may_be_money(unit) and not is_rate(unit)


def _has_place(sentence: Statement, fact: Candidate) -> bool:
    """Return whether a sentence names the place of a fact."""
    return fact.place != "" and not sentence.where.places.isdisjoint(fact.places)


def _has_time(sentence: Statement, fact: Candidate) -> bool:
    """Return whether a sentence names the time of a fact."""
    has_times = bool(sentence.when.periods) and fact.period is not None
    return has_times and not is_at_other_time(sentence.when, fact)


def _has_unit(sentence: Statement, unit: Unit) -> bool:
    """Return whether a sentence has a unit, or counts the same noun."""
    return unit.key in sentence.unit_keys or read_unit(head(unit.text)).key == sentence.noun.key != ""


def _may_have_unit(sentence: Statement, unit: Unit) -> bool:
    """Return whether a figure has a unit, or may have it: a share is no number of things, nor the other way round."""
    kinds = {read_unit(unit).kind for unit in sentence.mention.units}
    return _has_unit(sentence, unit) or not kinds or (PERCENT in kinds) == (unit.kind == PERCENT)


def _share_of_claim(sentence: Statement, fact: Candidate | Wording) -> float:
    """Return the share, by weight, of the words of a claim that a sentence has."""
    covered = sentence.covered(fact.words)
    return fsum(weight for word, weight in fact.claim_words.items() if word in covered)
