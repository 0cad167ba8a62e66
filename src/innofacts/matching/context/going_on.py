"""Whether a sentence goes on with what a fact gives that was told before: at another time, or in another place."""

from datetime import timedelta

from innofacts.english.function_words import DENYING, OF_IT, THEM, WHICH
from innofacts.features.library.candidates import Candidate
from innofacts.features.text.sentence import Statement
from innofacts.features.text.when import When
from innofacts.patterns import regex
from innofacts.values.conversions import factor_between
from innofacts.values.units import RANK
from innofacts.weighing.closeness import has_number, is_telling, rounds_to
from innofacts.weighing.conflicts import NEGATION, has_conflict, has_other_basis
from innofacts.weighing.evidence import adds_topic, stems_of_units
from innofacts.weighing.others.any_numbers import is_overstated
from innofacts.weighing.others.places import is_elsewhere
from innofacts.weighing.others.subsets import is_narrower
from innofacts.weighing.others.times import is_at_other_time, omits_time
from innofacts.weighing.scoring import Scored, has_close_number, lacks

_DENYING = (NEGATION,)  # a later clause may deny what the one before it says


def is_like_before(sentence: Statement, one: Scored, before: Candidate) -> bool:
    """Return whether a later figure of a sentence may be that of a fact with the measure of the `before` one.

    What it leaves out is that of the figure before; with a word that the fact lacks, it has to give the number itself.
    """
    fact, has_it = one.candidate, has_number(one.figure, one.candidate)
    if sentence.units and one.figure.unit.key != fact.unit.key:
        return False
    if has_conflict(sentence, fact, apart_from=_DENYING) or is_at_other_time(sentence.when, fact):
        return False
    is_there = bool(sentence.where.places) or fact.place == before.place
    is_then = bool(sentence.when.periods) or fact.period == before.period or (has_it and is_telling(one.figure))
    is_of_another_place = fact.place != before.place
    adds = bool(sentence.units) and not is_of_another_place and adds_topic(sentence, one)
    is_it = has_it and (one.figure.digits > 1 or one.figure.unit.kind == RANK)
    is_part = sentence.position.is_aside and not is_of_another_place
    if not (is_there and is_then) or is_part or is_overstated(sentence, one):
        return False
    return is_it or not (adds or one.features.other_whole)


def may_go_on(sentence: Statement) -> bool:
    """Return whether a sentence may give another number of what the sentence before is about: in 2019 it was 40."""
    is_level = not sentence.mention.change and sentence.mention.figure.digits > 1
    is_more = "more" in sentence.raw and "than" not in sentence.raw  # 40 more
    is_all = not (sentence.position.is_aside or is_more) and sentence.raw.isdisjoint(_OTHERS)
    return is_level and is_all and sentence.position.is_first and sentence.account is None


_OTHERS = DENYING | THEM | WHICH | frozenset("other others another rest additional extra".split())


def goes_on(sentence: Statement, one: Scored, before: Candidate) -> bool:
    """Return whether a sentence gives the number of a fact with the measure and place of the one `before` it.

    It names another time, or gives the number that replaced that one, or that one replaced. What it is about is that
    of the sentence before: it has no word that the fact lacks, but "the number", "the final count".
    """
    fact = one.candidate
    if has_conflict(sentence, fact) or has_other_basis(sentence, fact):
        return False
    if sentence.units and one.figure.unit.key != fact.unit.key:
        return False
    if fact.period == before.period:
        is_then = (fact.may_replace or before.may_replace) and _may_be_public_then(sentence.when, fact)
    else:
        is_then = not (omits_time(sentence.when, fact) or is_at_other_time(sentence.when, fact))
    adds = any(lacks(sentence, fact, word) for word in sentence.words if word.meanings.isdisjoint(_NUMBERS))
    return is_then and not adds and has_close_number(one) and not _is_of_others(sentence, one)


def goes_on_elsewhere(sentence: Statement, one: Scored, before: Candidate) -> bool:
    """Return whether a sentence gives the number of a fact like the one `before` it, but of another place.

    It is of the same time, if it names none. It has no noun that the fact lacks; verbs and what compares the two may be
    any: America's 3.59 % looks modest beside it.
    """
    fact, number = one.candidate, one.figure
    if has_conflict(sentence, fact) or has_other_basis(sentence, fact) or number.unit.key != fact.unit.key:
        return False
    is_it = has_number(number, fact) or (is_telling(number) and rounds_to(fact.number, number))
    if omits_time(sentence.when, fact):
        is_then = fact.period in (None, before.period)
    else:
        is_then = not is_at_other_time(sentence.when, fact)
    bases = {one.basis.strip(_SIGNS_OF_BASES) for one in (fact, before)}
    is_alike = len(bases) == 1 or "" in bases
    topics = (word for word in sentence.topics if not word.is_verb and word.meanings.isdisjoint(_COMPARING_WORDS))
    adds = any(lacks(sentence, fact, word) for word in topics)
    return is_it and is_then and is_alike and not (adds or _is_of_others(sentence, one))


def _is_of_others(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence is of another whole than a fact, of only some of the things, or of many more."""
    return one.features.other_whole or is_narrower(sentence, one) or is_overstated(sentence, one)


def says_something_of_its_own(sentence: Statement, candidate: Candidate, text: str) -> bool:
    """Return whether a sentence says something of its own of what the one before is about, and not what a fact says.

    Herring is landed in Lund. Gulls eat 34,850 tonnes; in the canneries 34,850 tonnes are salted. Not: fishermen bring
    34,850 tonnes of it.
    """
    if sentence.whole and sentence.whole.isdisjoint(candidate.words):
        return True
    idle = _NUMBERS | stems_of_units(sentence, candidate)
    own = [word for word in sentence.words if word.meanings.isdisjoint(idle)]
    theirs = candidate.words - candidate.place_words - sentence.noun.stems
    adds = any(lacks(sentence, candidate, word) for word in own)
    return adds and all(word.meanings.isdisjoint(theirs) for word in own) and not _OF_IT.search(text)


_OF_IT = regex(rf"\b{OF_IT}\b")
_NUMBERS = frozenset("number figur total count talli estim result".split())
_SIGNS_OF_BASES = "; "  # between a basis and a scope
_COMPARING_WORDS = _NUMBERS | frozenset(
    "comparison contrast higher lower more less behind ahead distant next second third".split()
)


def _may_be_public_then(when: When, candidate: Candidate) -> bool:
    """Return whether a sentence names the time of a fact, or none, or a day or month on which its number came out."""
    last = candidate.period.last if candidate.period else None
    is_later = last and all(last < one.first and one.last and one.last - one.first < _A_MONTH for one in when.periods)
    return bool(is_later) or not is_at_other_time(when, candidate)


_A_MONTH = timedelta(days=31)


def is_in_another_measure(sentence: Statement, fact: Candidate) -> bool:
    """Return whether a number converts the unit of a sentence to that of a fact: feet to metres."""
    return any(factor_between(unit, fact.unit) for unit in sentence.units)


def is_ruled_out(sentence: Statement, fact: Candidate) -> bool:
    """Return whether the time, the place or a word of a clause rules out the fact of a figure before it."""
    if is_at_other_time(sentence.when, fact) or is_elsewhere(sentence, fact):
        return True
    is_same = sentence.account is not None and sentence.account.is_same
    return not is_same and has_conflict(sentence, fact, apart_from=_DENYING)
