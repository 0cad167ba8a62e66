"""The evidence that a sentence is about a fact, and what speaks against it: two logistic regressions.

A figure that prints the number of a fact needs few words in common with it, since two things of one place and time
hardly share a number by chance; a different number needs more of them. `benchmarks/fit_proof.py` fits the weights to
labelled sentences. The evidence is the logarithm of the odds: 0 is one to one, and 1 more makes it 2.7 times as likely.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from decimal import Decimal
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from math import fsum

from innofacts.english.calendar import WEEKDAYS
from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.measures import is_measured
from innofacts.features.text.sentence import Statement
from innofacts.values.misprints import has_digits_swapped
from innofacts.weighing.closeness import CLOSEST, has_number, is_telling
from innofacts.weighing.conflicts import is_about_part
from innofacts.weighing.others.places import WORLD
from innofacts.weighing.others.times import omits_time
from innofacts.weighing.scoring import Features, Scored, lacks

Feature = Callable[[Statement, Scored], float]
_MOST_SHARED = 6  # words
_ROUNDED = 0.35  # by how much less close than its digits allow a rounded number may be


def prints_number(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure has the number of a fact, perhaps rounded or misprinted."""
    return gives_number(one) or is_misprint(sentence, one)


def gives_number(one: Scored) -> bool:
    """Return whether a figure has the number of a fact, perhaps rounded."""
    return has_number(one.figure, one.candidate) or is_rounded(one)


def may_be_of_time(sentence: Statement, one: Scored, measures_before: Container[str] = ()) -> bool:
    """Return whether a sentence may be about the time of a fact for which the evidence is asked.

    With a different number, it has to name the time itself, or to say that it was last year; a later figure of a
    sentence may have the only year of it if all `measures_before` it in the sentence are different.
    """
    if prints_number(sentence, one):
        return _is_then(sentence, one.candidate)
    if measures_before and one.candidate.measure not in measures_before:
        return names_time(sentence, one.candidate)
    is_of_last_year = sentence.when.is_guessed and not sentence.when.is_apart
    return is_of_last_year or not omits_time(sentence.when, one.candidate)


def names_time(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence names the time of a fact, for its figure or as its only year."""
    if omits_time(sentence.when, candidate) and not sentence.only_year:
        return False
    return _is_then(sentence, candidate)


def _is_then(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether no other figure of a sentence names a year that is not that of a fact."""
    period, year = candidate.period, sentence.only_year
    if period is None or not year or sentence.when.periods:
        return True
    return period.first.year <= year <= (period.last or period.first).year


def has_place_or_time(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence shares a place or a time with a fact, or the fact has neither."""
    place, period = candidate.place.removeprefix(WORLD), candidate.period
    if sentence.when.named and period:
        return True
    is_there = not sentence.where.places.isdisjoint(candidate.places) or (sentence.where.is_worldwide and not place)
    return is_there or not (place or period)


def has_topic(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence shares a topic with a fact, apart from what both count.

    Without a topic, a place or a time, the two may be about different things, and their numbers may well differ: 100
    files, where a fact counts applications that were filed.
    """
    fact = one.candidate
    theirs = (fact.claim_words.keys() | fact.measure_words.keys()) - fact.unit_stems
    topics = (word for word in sentence.topics if not word.is_verb)
    return any(not word.meanings.isdisjoint(theirs) for word in topics)


def evidence(sentence: Statement, one: Scored, weights: Mapping[str, float]) -> float:
    """Return the weighted sum of the features of a sentence and a fact that some weights name."""
    return fsum(weight * feature(sentence, one, name) for name, weight in weights.items())


def feature(sentence: Statement, one: Scored, name: str) -> float:
    """Return a feature of a sentence and a fact by its name."""
    return float(getattr(one.features, name) if name in Features._fields else FEATURES[name](sentence, one))


def likeness(sentence: Statement, candidate: Candidate) -> float:
    """Return how far a sentence repeats the claim of a fact, from 0 to 1."""
    return _likeness(candidate.claim_stems, tuple(word.stem for word in sentence.words))


@lru_cache(maxsize=64)  # several features of a sentence and a fact ask for it, one after another
def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _swapped(sentence: Statement, one: Scored) -> float:
    """Return how far the sentence repeats the claim if it has one of its words swapped.

    The more it repeats, the more of it has to be the same.
    """
    return likeness(sentence, one.candidate) if is_swapped(sentence, one.candidate) else 0


def _one_strange(sentence: Statement, one: Scored) -> float:
    """Return how far the sentence repeats the claim if the fact lacks one of its topics, which may be swapped."""
    return likeness(sentence, one.candidate) if one.features.strange == 1 else 0


def _absent(sentence: Statement, one: Scored) -> float:
    """Return the share of the nouns of the claim that the sentence lacks."""
    return len(absent_nouns(sentence, one.candidate)) / max(1, len(one.candidate.nouns))


def _shared(sentence: Statement, one: Scored) -> int:
    """Return how many words of the claim, apart from place and unit, the sentence has."""
    covered = sentence.covered(one.candidate.words)
    return min(_MOST_SHARED, sum(word in covered for word in one.candidate.claim_words))


def is_swapped(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence reads like the claim with one word swapped: red wine, for sparkling wine."""
    fact = one.candidate
    theirs, ours = fact.nouns, sentence.nouns
    covered = sentence.covered(fact.words)
    if sum(word in covered for word in theirs) * 3 < len(theirs):
        return False
    absent = absent_nouns(sentence, fact)
    strange = strange_words(sentence, fact) if absent else set()
    if not strange:
        return False
    return _is_swapped_before_noun(theirs, ours, absent, strange) or _is_swapped_in_order(theirs, ours, absent, strange)


def absent_nouns(sentence: Statement, candidate: Candidate) -> set[str]:
    """Return the nouns of the claim that the sentence lacks, names of units that are measured aside."""
    return set(candidate.nouns) - sentence.covered(candidate.words) - stems_of_units(sentence, candidate)


def strange_words(sentence: Statement, candidate: Candidate) -> set[str]:
    """Return the words of the sentence that the fact lacks, names of units that are measured aside."""
    words = (word for word in sentence.words if not word.is_anyone)
    return {word.stem for word in words if lacks(sentence, candidate, word)} - stems_of_units(sentence, candidate)


def stems_of_units(sentence: Statement, candidate: Candidate) -> frozenset[str]:
    """Return the stems of the names of the units of both, if that of the fact is measured."""
    return candidate.unit_name_stems | sentence.unit_words.name_stems if is_measured(candidate.unit) else frozenset()


def _is_swapped_before_noun(theirs: Iterable[str], ours: Iterable[str], absent: set[str], strange: set[str]) -> bool:
    return any(
        noun == other_noun and word in absent and other in strange
        for word, noun in pairwise(theirs)
        for other, other_noun in pairwise(ours)
    )


def _is_swapped_in_order(theirs: Sequence[str], ours: Sequence[str], absent: set[str], strange: set[str]) -> bool:
    return any(
        operation == "replace" and not absent.isdisjoint(theirs[first:last]) and not strange.isdisjoint(ours[begin:end])
        for operation, first, last, begin, end in SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    )


def adds_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether the clause of a later figure adds what the fact lacks: 40 nurses, and 12 in night clinics."""
    return any(lacks(sentence, one.candidate, word) for word in sentence.added if not word.is_verb)


# --- the number ------------------------------------------------------------------------------------------------------


def is_rounded(one: Scored) -> bool:
    """Return whether a figure is nearly the number of a fact, in all digits that it has, but not the number itself."""
    digits = min(one.figure.digits, CLOSEST)
    is_near = one.features.closeness >= max(digits - _ROUNDED, 1)
    return is_near and not has_number(one.figure, one.candidate)


def is_misprint(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure is a misprint of the number of a fact: its scale is different, or two digits are swapped.

    186.4 billion, of 186.4 million; 917,000, of 91,700; 943, of 934; 39, of 93. A tenth of it, or a hundredth, may as
    well be a part: in a sentence that says more than the fact, it is none.
    """
    ours, theirs = (abs(number).normalize() for number in (one.figure.base_number, one.candidate.number))
    if ours and theirs / ours in _POWERS:
        is_alike = one.figure.unit.key == one.candidate.unit.key  # 6.13 per 100 is right where 61.3 per 1,000 is
        is_sure = is_alike and is_telling(one.figure)  # 40 is not a misprint of 4
        if theirs / ours in _SCALES or (is_sure and not _says_more(sentence, one.candidate)):
            return True
    return one.figure.digits > 1 and has_digits_swapped(ours, theirs)


def _says_more(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence has a word that a fact lacks, or one for a part of its time: at Easter alone."""
    return bool(strange_words(sentence, candidate)) or not sentence.raw.isdisjoint(_OF_A_DAY)


_OF_A_DAY = frozenset(("alone", "day", "week", "weekend", "month", *WEEKDAYS))
_SCALES = frozenset(Decimal(10) ** power for power in (-6, -3, 3, 6))
_POWERS = _SCALES.union(Decimal(10) ** power for power in (-2, -1, 1, 2))


FEATURES: Mapping[str, Feature] = {
    "always": lambda *_: 1,
    "swapped": _swapped,
    "one_strange": _one_strange,
    "absent": _absent,
    "shared": _shared,
    "topic": has_topic,
    "about_part": is_about_part,
    "adds_topic": adds_topic,
    "first": lambda sentence, _: sentence.position.is_first,
    "account": lambda sentence, _: sentence.is_account,
    "misprint": is_misprint,
}
"""The features besides those of the words that rank facts, by name."""
