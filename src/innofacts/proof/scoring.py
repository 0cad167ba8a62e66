"""How much speaks for it that a sentence means a fact: its words, its number, what it counts, whom it speaks of.

Each row says something for or against, as a number from 0 on, and has a weight. The weights are those of a logistic
regression over labelled sentences on many subjects, rounded: one more in the sum makes it 2.7 times as likely.
"""

from collections.abc import Callable
from difflib import SequenceMatcher
from itertools import pairwise
from math import fsum, log, log10

from innofacts.english.countries import place_of
from innofacts.proof.candidates import Candidate
from innofacts.proof.content import content
from innofacts.proof.facts import Known
from innofacts.proof.meanings import Word
from innofacts.proof.measures import PERSON, PERSONS, head, is_measure
from innofacts.proof.sentence import Said
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, PERCENT, RATE, read_unit

ENOUGH = 2.7
"""The sum from which on a fact is meant."""
ENOUGH_TO_SUPPORT = 3.0
"""The sum from which on it can support what is said: to say so wrongly is worse than to say nothing,"""
ENOUGH_OF_ANOTHER = 4.3
"""and this much where the sentence is by its words about something else, or its number is not that of the fact,"""
ENOUGH_OF_ITS_LIKE = 8.0
"""and this much where it goes as the claim does, with another word in the place of one."""
ENOUGH_BY_WORDS = 5.0
"""What the words alone must come to for a fact to be meant that counts other things: tonnes, and no crates."""

DECIMALS = 6
"""To which sums are rounded, so that tenths add up as they do on paper: 8.0 is enough where 8 is asked for."""

_DIGIT = 0.6
_MOST_DIGITS = 4
_LIKE = 0.33  # the share of the words of a claim that a sentence which goes as it does has at least
_MOST_STRANGE = 4


def evidence(known: Known, one: Candidate, said: Said) -> float:
    """Return how much speaks for it that a sentence means a fact, but for the number."""
    return round(fsum(weight * row(known, one, said) for weight, row in _ROWS), DECIMALS)


def enough_to_support(known: Known, one: Candidate, said: Said, figure: Figure) -> float:
    """Return the sum from which on a fact can support what is said."""
    if any(row(known, one, said) for row in (_is_of_its_like, _is_of_another_verb, _is_of_some)):
        return ENOUGH_OF_ITS_LIKE
    is_vague = evidence_of_number(one, figure) < _DIGIT  # fewer than half, where 24 % are stated
    return ENOUGH_OF_ANOTHER if is_vague or _is_of_another(known, one, said) else ENOUGH_TO_SUPPORT


def evidence_of_number(one: Candidate, figure: Figure) -> float:
    """Return how much the number speaks for it; the figure is as it is held against the fact.

    It does by each digit that is that of the fact: 612,480 says more than 6 does, and 612,000 as well.
    """
    theirs, ours = float(abs(one.number)), float(abs(figure.base_number))
    if not theirs or not ours:
        return _DIGIT * (theirs == ours)
    ends = [ours] if figure.second is None else [ours, ours * float(figure.second / figure.number)]
    digits = min(len(abs(figure.number).normalize().as_tuple().digits), _MOST_DIGITS)
    distances = [abs(log(abs(end) / theirs)) for end in ends if end]
    return _DIGIT * max(min(digits, -log10(distance)) if distance else digits for distance in distances)


def _of_measure(_: Known, one: Candidate, said: Said) -> float:
    """Return which share of the words of its measure the sentence has, by weight."""
    return said.coverage(one)[0]


def _of_claim(_: Known, one: Candidate, said: Said) -> float:
    """Return which share of the words of its claim the sentence has, by weight."""
    return said.coverage(one)[1]


def _of_either(_: Known, one: Candidate, said: Said) -> float:
    """Return the larger of the two: a sentence that tells one of them whole need not tell the other."""
    return max(said.coverage(one))


def _of_noun(_: Known, one: Candidate, said: Said) -> float:
    """Return 1 where the sentence counts the same things as the fact, if these are telling: people are not."""
    units = said.mention.units
    counted = read_unit(one.unit.text.partition(" per ")[0])  # judges, of judges per 100,000 people
    if counted.kind != COUNT or counted.key == PERSON or is_measure(counted) or not units:
        return 0
    return read_unit(head(units[-1])).key == read_unit(head(counted.text)).key


def _strange(_: Known, one: Candidate, said: Said) -> float:
    """Return how many words of the sentence, but for verbs and places, the fact has not."""
    return min(sum(_is_strange(one, said, word) for word in said.telling if not word.is_verb), _MOST_STRANGE)


def _stranger(_: Known, one: Candidate, said: Said) -> float:
    """Return 1 where the sentence is about something of which the fact has no word."""
    first = next((word for word in said.telling if not word.is_verb), None)
    return first is not None and _is_strange(one, said, first)


def _is_strange(one: Candidate, said: Said, word: Word) -> bool:
    """Tell whether neither a word nor another that may stand for it, and is not said besides, is one of the fact's."""
    meant = word.meanings | (word.others - said.plain)
    return one.words.isdisjoint(meant) and one.place_words.isdisjoint(meant)


def _absent(_: Known, one: Candidate, said: Said) -> float:
    """Return 1 where the sentence has no word of what the claim is about."""
    return one.subject != "" and one.subject not in said.covered(one)


def _of_another_whole(known: Known, one: Candidate, said: Said) -> float:
    """Return 1 where the figure is of something that the fact has not: 3 tonnes of cod."""
    return bool(said.whole) and not said.whole & one.words and not said.whole & known.people


def _is_of_another(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a sentence is by its words about something else: hospitals, where the claim is about hotels."""
    if _stranger(known, one, said) and _absent(known, one, said):
        return True
    return bool(_of_another_whole(known, one, said)) and not one.measure_words <= said.covered(one)


def _is_of_its_like(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a sentence that goes as the claim does has another word in the place of one: its plastic waste."""
    theirs, ours = known.stems.sequence(one.claim), known.stems.sequence(said.told)
    covered = said.covered(one)
    strange = {word.stem for word in said.words if _is_strange(one, said, word)} - known.people
    if sum(word in covered for word in theirs) < _LIKE * len(theirs):
        return False
    names = [unit.partition(" of ")[0] for unit in (one.unit.text, *said.mention.units)]
    units = known.stems.of(content(" ".join(names))) if is_measure(one.unit) else frozenset()
    absent, strange = set(theirs) - covered - units, strange - units
    if any(
        head == other_head and word in absent and other in strange
        for word, head in pairwise(theirs)
        for other, other_head in pairwise(ours)
    ):
        return True  # of red wine, where the claim is of sparkling wine
    return any(
        operation == "replace" and not absent.isdisjoint(theirs[first:last]) and not strange.isdisjoint(ours[begin:end])
        for operation, first, last, begin, end in SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    )


def _is_of_another_verb(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a fact has but a verb beside what it counts, and the sentence another one: resettled, returned."""
    told = (one.measure_words | one.claim_words) - one.unit_words
    is_other = bool(told) and told <= known.verbs and told.isdisjoint(said.covered(one))
    return is_other and any(word.is_verb and _is_strange(one, said, word) for word in said.telling)


def _is_of_some(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a sentence gives a share or a rate of some people only: unemployment, of foreigners."""
    if one.unit.kind not in (PERCENT, RATE):
        return False
    people = known.stems.of(PERSONS) - known.people
    return any(word.stem in people and _is_strange(one, said, word) for word in said.words)


def _of_its_place(_: Known, one: Candidate, said: Said) -> float:
    """Return 1 where the sentence names the fact's place, and that is none of the world's: the place is a subject."""
    return one.place in said.where.places and one.place.islower() and not place_of(one.place)


_ROWS: tuple[tuple[float, Callable[[Known, Candidate, Said], float]], ...] = (
    (1.4, _of_measure),
    (1.5, _of_claim),
    (4.1, _of_either),
    (1.8, _of_noun),
    (-0.8, _strange),
    (-1.3, _stranger),
    (-0.8, _absent),
    (-1.4, _of_another_whole),
    (1.8, _of_its_place),
)
