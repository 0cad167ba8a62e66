"""The doubts that a sentence is about a fact that it seems to mean, which are rows of `vetoes` or `evidence` weighs."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise

from innofacts.english.narrowing import MAY_BE_NEW, NEW_BY
from innofacts.english.people import HEADS, HOMES
from innofacts.english.speakers import MEDIA
from innofacts.english.wording import ALTOGETHER
from innofacts.features.actions import roots_said
from innofacts.features.candidates import HALF, Candidate
from innofacts.features.meanings import Stems, Word
from innofacts.features.measures import is_measured, is_money, is_thing
from innofacts.features.sentence import Statement
from innofacts.index.analysis import fold
from innofacts.matching.conflicts import (
    is_about_part,
    is_at_exactly,
    omits_place,
    omits_time,
)
from innofacts.matching.fitting import has_number
from innofacts.matching.naming import counts_things
from innofacts.matching.scoring import CLOSENESS, Scored, closeness_at, lacks
from innofacts.patterns import regex
from innofacts.values.conversions import PERSON
from innofacts.values.units import PERCENT, RANK, RATE

_FEWEST_SHARED = 2  # words of a claim
# How close a number is that is at most a tenth more or less, with room for rounding; and one at most a third more.
_WITHIN_A_TENTH, _WITHIN_A_THIRD = closeness_at(1.113), closeness_at(1.37)
_TEN = 10  # from which on a number is not near if it is off by more than a tenth


def repeats_claim(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has place, time and most words of a fact, and adds none, so that any number is its own.

    With 9 murders per 100,000 people in 2024, Riga was a dangerous place, where 0.9 are stated.
    """
    fact, features = one.candidate, one.features
    if omits_place(sentence.where, fact) or omits_time(sentence.when, fact) or not sentence.is_first:
        return False
    if not sentence.units or sentence.is_aside or is_about_part(sentence, fact) or is_swapped(sentence, fact):
        return False
    if features["strange"] or features["other_topic"] or features["other_whole"] or is_narrower(sentence, one):
        return False
    covered = sentence.covered(fact.words)
    shared = sum(word in covered for word in fact.claim_words)
    is_most = features["either"] >= HALF and len(absent_nouns(sentence, fact)) * 3 <= len(fact.nouns)
    return is_most and shared >= _FEWEST_SHARED


def is_overstated(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says that something was as many as a number that is far from that of a fact.

    "Up to" a number is far from half of it; that of a range is its low end.
    """
    printed = sentence.mention.printed.lower()
    is_twice = abs(one.figure.base_number) > 2 * abs(one.candidate.number)
    return (printed.startswith("as ") and not has_close_number(one)) or (printed.startswith("up to ") and is_twice)


def is_only_near(_: Statement, one: Scored) -> bool:
    """Return whether a number that is given as near one is off by more than a tenth: nearly 4,000, of 3,210."""
    is_off = not has_close_number(one) and abs(one.figure.base_number) >= _TEN
    return is_off and one.figure.bound.startswith("~")


def has_other_whole_of_its_words(sentence: Statement, one: Scored) -> bool:
    """Return whether a share has its number from a fact, but its whole from another part of the claim.

    9 % of the schools are private, where private schools teach 9 % of the pupils.
    """
    fact = one.candidate
    are_people = any(word.is_group and not word.meanings.isdisjoint(sentence.whole) for word in sentence.words)
    # Sailings that departed are departures; but those who are taught are no teachers.
    said = (*fact.claim_stems, *fact.measure_words) if are_people else fact.nouns
    is_in_claim = not sentence.whole.isdisjoint(said)
    is_of_other = (is_in_claim and is_of_other_whole(sentence, fact)) or _is_of_people_in_homes(sentence, fact)
    return is_of_other and has_number(one.figure, fact)


def _is_of_people_in_homes(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a share is of people, and in the fact of the homes in which they live: of the households."""
    homes, people = _homes_and_people()
    is_of_people = homes.isdisjoint(sentence.of_whole.words) and not people.isdisjoint(sentence.of_whole.words)
    return is_of_people and people.isdisjoint(candidate.whole) and not homes.isdisjoint(candidate.whole)


@cache
def _homes_and_people() -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of the nouns for where people live, and for people in general."""
    return Stems().of(HOMES), Stems().of(HEADS - {"head", "capita"})


def is_narrower(sentence: Statement, one: Scored) -> bool:
    """Return whether the sentence counts only some of what a fact counts: vehicle fires; but apprentices are young.

    With the number of the fact and a different noun, it says something else of them all: 612 fire engines, of fires.
    """
    fact, unit = one.candidate, one.figure.unit
    if unit.key != fact.unit.key and counts_things([unit]) and has_number(one.figure, fact):
        return False
    others = (word for word in sentence.modifiers if not (word.is_verb or _implies(fact, word)))
    return any(lacks(sentence, fact, word) for word in others) or counts_one_of_two(sentence, fact)


def counts_one_of_two(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence counts one of two kinds, both of which the scope of a fact includes.

    140 freight trains, of "passenger and freight trains".
    """
    printed = frozenset(fold(max(sentence.mention.units, key=len, default="")).split())
    theirs = frozenset(fold(candidate.claim).split())
    kinds = ((frozenset((one, other)), fold(noun)) for one, other, noun in _BOTH.findall(candidate.basis.lower()))
    return any(
        noun in printed and len(pair & printed) == 1 and pair.isdisjoint(theirs) and not pair <= sentence.raw
        for pair, noun in kinds
    )


_BOTH = regex(r"\b([a-z][\w-]+)\sand\s([a-z][\w-]+)\s([a-z][\w-]+)\b")


def _implies(candidate: Candidate, word: Word) -> bool:
    """Return whether a fact has, or implies, the group of people that a word names: children, for adoptions."""
    theirs = candidate.terms.groups
    return bool(word.groups) and all(ours <= theirs.get(row, frozenset()) for row, ours in word.groups.items())


def counts_otherwise(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says that it counts what the fact has no word for: commuter trips only."""
    return any(lacks(sentence, one.candidate, word) for word in sentence.narrowing.counts)


def counts_besides(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has another number, perhaps for what it adds: if attempts are included."""
    is_other = not has_number(one.figure, one.candidate)
    return is_other and any(lacks(sentence, one.candidate, word) for word in sentence.narrowing.additions)


def adds_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether the clause of a later figure adds what the fact lacks: 40 nurses, and 12 in night clinics."""
    return any(lacks(sentence, one.candidate, word) for word in sentence.added if not word.is_verb)


def is_of_a_part(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence is about a part of the time in which the figure of a fact has come about."""
    fact, said = one.candidate, sentence.when.periods
    is_long = fact.nature == "cumulative" and fact.period is not None and bool(said)
    return is_long and not is_at_exactly(sentence.when, fact) and sentence.raw.isdisjoint(ALTOGETHER)


def moves_to_a_part(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence says of a part of some years, or of each, what came about in all: in 2023 alone.

    Not what there had been by then: as 2023 ended, 40 had been lost.
    """
    period, said = candidate.period, sentence.when.periods
    if candidate.nature != "cumulative" or period is None or ".." not in period.text or sentence.when.is_apart:
        return False
    has_more_verbs = any(word.is_verb for word in sentence.words)  # had sold 40; but not: had 40
    if not sentence.raw.isdisjoint(_SO_FAR) or ("had" in sentence.raw and has_more_verbs):
        return False
    if not sentence.when.named:  # last year alone, in a single year
        is_dated = any(not (time.period or time.shift) for time in sentence.mention.times)
        return ("alone" in sentence.raw and is_dated) or {"single", "year"} <= sentence.raw
    if {"each", "every"} & sentence.raw and "year" in sentence.raw:  # every year from 2019 to 2023
        return True
    is_within = all(one.within(period) and one.first != one.last is not None for one in said)
    ends = min(one.first for one in said), max(one.last or one.first for one in said)
    return is_within and ends != (period.first, period.last)


_SO_FAR = ALTOGETHER | MEDIA | frozenset("been years decade".split())


def is_far(one: Scored) -> bool:
    """Return whether a number is far from that of a fact; not a rank, since first and third are both near the top."""
    return not has_near_number(one) and one.figure.unit.kind != RANK


def has_close_number(one: Scored) -> bool:
    """Return whether a number is that of a fact, or at most a tenth more or less."""
    return one.features[CLOSENESS] >= _WITHIN_A_TENTH


def has_near_number(one: Scored) -> bool:
    """Return whether a number is that of a fact, or at most a third more."""
    return one.features[CLOSENESS] >= _WITHIN_A_THIRD


def counts_the_same(sentence: Statement, one: Scored) -> bool:
    """Return whether both count the same things, neither people in general nor money, measures or shares."""
    unit = one.candidate.unit
    is_of_things = unit.kind == RATE or is_thing(unit)
    return is_of_things and one.figure.unit.key == unit.key and sentence.noun_key != PERSON


def has_other_verb(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence says of what a fact counts what the fact does not: stolen cars."""
    return any(word.is_verb and lacks(sentence, candidate, word) for word in sentence.topics)


# --- sentences that are probably about something else ----------------------------------------------------------------


def is_swapped(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence reads like the claim with one word swapped: red wine, for sparkling wine."""
    theirs, ours = candidate.nouns, sentence.nouns
    covered = sentence.covered(candidate.words)
    if sum(word in covered for word in theirs) * 3 < len(theirs):
        return False
    absent = absent_nouns(sentence, candidate)
    strange = strange_words(sentence, candidate) if absent else set()
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
    return candidate.unit_name_stems | sentence.unit_name_stems if is_measured(candidate.unit) else frozenset()


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


def is_about_some(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence gives a share or a rate of some people only: unemployment of foreigners.

    A group may have another name beside that of the fact: guests, who are a tenth of the visitors.
    """
    if candidate.unit.kind not in (PERCENT, RATE) or is_money(candidate.unit):
        return False
    known = {word.stem for word in sentence.words if word.is_group}.intersection(candidate.words)
    groups = (word for word in sentence.topics if word.is_group and word.stem not in sentence.noun_stems)
    others = (word for word in groups if known.isdisjoint(word.others) and not _implies(candidate, word))
    if not sentence.whole.isdisjoint(candidate.whole):  # six in ten desks had a pupil behind them
        others = (word for word in others if not candidate.terms.groups.keys().isdisjoint(word.groups))
    return any(lacks(sentence, candidate, word) for word in others)


def is_of_other_whole(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both say what a share is of, and it is not the same: of the schools, of the pupils.

    Hospitals are no hospital beds; but the energy that is used may be what is said of energy use.
    """
    theirs = candidate.whole - candidate.whole_modifiers if sentence.of_whole.is_several else candidate.whole
    return bool(sentence.whole and theirs) and sentence.whole.isdisjoint(theirs)


def is_told_otherwise(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence tells of what a share is of what the fact does not: of its farmland private."""
    return not sentence.of_whole.told <= candidate.words | candidate.place_words


def says_other_of_whole(sentence: Statement, one: Scored) -> bool:
    """Return whether a share of the same things has words of its own for what they are or did, and none of the fact's.

    66.7 % of the lifts were out of order, where so many were inspected.
    """
    fact, whole = one.candidate, sentence.of_whole
    if whole.words.isdisjoint(fact.whole) or fact.limits or one.figure.bound or not has_number(one.figure, fact):
        return False  # nearly 95 % of the same things hardly is by chance
    named = fact.whole.union(word for word, noun in pairwise(fact.claim_stems) if noun in fact.whole)
    told = (fact.claim_words.keys() | fact.measure_words.keys()) - named
    is_other = bool(told) and told.isdisjoint(sentence.covered(fact.words))
    return is_other and any(lacks(sentence, fact, word) for word in whole.said)


def is_of_all(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a share is of all things, and the fact has some of them: of all trains, of night trains."""
    is_share = sentence.mention.figure.unit.kind == PERCENT  # "all told" says nothing of all things
    if not is_share or "all" not in sentence.raw or not sentence.whole or "all" in candidate.claim.split():
        return False
    covered = sentence.covered(candidate.words)
    is_of_some = any(noun in sentence.whole and word not in covered for word, noun in pairwise(candidate.nouns))
    return is_of_some or (_has_new_ones(sentence, candidate) and not _may_be_new(sentence, candidate))


def _has_new_ones(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a claim is of the new ones of that of which a sentence gives a share: new cars, of all cars.

    Start-ups, which may be new firms, are none that are called the same.
    """
    new = _NEW_THINGS.search(candidate.claim)
    is_named = new is not None and new[1] in sentence.raw
    return new is not None and is_named and not Stems().of([new[1]]).isdisjoint(sentence.whole)


def _may_be_new(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence says that things are new, or may say what makes them so: the cars sold in a year."""
    roots = roots_said(" ".join(sentence.raw), "") | sentence.plain  # sell, of sold
    is_said = not (MAY_BE_NEW.isdisjoint(sentence.raw) and NEW_BY.isdisjoint(roots))
    return is_said or has_other_verb(sentence, candidate)


_NEW_THINGS = regex(r"\b[Nn]ew\s(?:[a-z-]+\s)?([a-z]+s)\b")
