"""Whether a sentence is about something else than a fact, by its words: another topic, more of it, the opposite."""

from functools import cache

from innofacts.compare.comparability import SUMS
from innofacts.english.contrasts import OPPOSITES, OPPOSITES_OF_ONE
from innofacts.english.function_words import TO_BE
from innofacts.english.inflection import singular
from innofacts.english.narrowing import LACKED
from innofacts.english.numerals import COUNTS
from innofacts.english.people import PEOPLE
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.english.wording import CHANGES, COSTS, REVISING, REVISIONS, TURNOVERS
from innofacts.features.content import words_of
from innofacts.features.library.candidates import HALF, OfFact
from innofacts.features.library.labels import label_of
from innofacts.features.meanings import Stems, Word
from innofacts.features.measures import is_thing, may_be_money
from innofacts.features.text.sentence import Statement
from innofacts.patterns import regex
from innofacts.values.conversions import PERSON
from innofacts.values.units import PERCENT, POINTS, RANK, RATE
from innofacts.weighing.closeness import has_number, is_telling
from innofacts.weighing.evidence import gives_number, has_topic, is_swapped, likeness
from innofacts.weighing.figures.signs import is_change
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.scoring import Scored, first_topic, has_close_number, lacks, only_counts_people

_MOST, _MORE_THAN_HALF = 0.5, 0.6  # of a claim
_ALIKE, _A_LITTLE_ALIKE = 0.4, 0.25  # likewise


def is_on_other_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence on a different topic gives neither the number nor the place of a fact.

    Toilets in some 600 schools, of 619 schools of a town.
    """
    is_other = one.features.other_topic or first_topic(sentence) is None
    if not is_other or not sentence.units or not omits_place(sentence.where, one.candidate):
        return False
    return not has_number(one.figure, one.candidate) and not has_topic(sentence, one.candidate)


def has_other_subject(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence lacks the subject of a claim, and has a different one: hospitals, for hotels.

    So has a share of something that the fact lacks, if the sentence has not all words of its measure.
    """
    if one.features.no_subject and (one.features.other_topic or not has_close_number(one)):
        return True
    fact = one.candidate
    return one.features.other_whole and not fact.measure_words.keys() <= sentence.covered(fact.words)


def grows_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says by how much something else has changed than a fact: fares, not the cost of trains.

    It has another number, no word for what has changed by the claim, and one of its own.
    """
    fact = one.candidate
    is_growth = is_change(fact) and fact.unit.kind in (PERCENT, POINTS)
    if not (is_growth and one.features.no_subject) or gives_number(one):
        return False
    told = sentence.topics or sentence.words  # 40 pupils, 3 % more than in 2019
    return any(lacks(sentence, fact, word) for word in told if not (word.is_verb or word.is_anyone))


def grows_per_head(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says by how much something has changed per head, and a fact in all: costs per pupil."""
    fact = one.candidate
    if not is_change(fact) or gives_number(one) or _PER.search(fact.said):
        return False
    is_said = "per" in sentence.raw and sentence.raw.isdisjoint(("cent", "annum", "year"))
    return is_said or "capita" in sentence.raw or any(" per " in unit for unit in sentence.mention.units)


_PER = regex(r"(?i)\b(?:per\s(?!cent\b)|capita\b|an?\shead\b)")


def prices_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives the price of something that a fact does not name, or of several: a cup of tea.

    So is that of something for what it does not name: a ticket for the zoo, where it has one for a concert.
    """
    fact, priced = one.candidate, sentence.narrowing.priced
    if priced is None or not may_be_money(fact.unit):
        return False
    what, use = ([word for word in words if not word.is_group] for words in (priced.what, priced.use))
    if not what:
        return False  # of people, such as an inmate
    is_known = not {priced.pieces, str(COUNTS.get(priced.pieces))}.isdisjoint(fact.claim.lower().split())
    is_of_several = priced.pieces != "" and not is_known and fact.nature not in SUMS
    is_for_another = bool(use) and all(lacks(sentence, fact, word) for word in use)
    return is_of_several or is_for_another or all(lacks(sentence, fact, word) for word in what)


def is_spent_on_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says what money is spent on, and has no word of a fact for it: health, not research.

    What somebody bought is not paid with all that came in: milk for 40 million, where the revenue was as much.
    """
    fact, bought = one.candidate, sentence.narrowing.bought
    claim = fact.claim.lower()
    is_revenue = may_be_money(fact.unit) and not TURNOVERS.isdisjoint(claim.split())
    if not bought or not (is_revenue or _SPENDING.search(claim)):
        return False
    return all(lacks(sentence, fact, word) and word.stem not in claim for word in bought)


_SPENDING = regex(r"\b(?:spen[dt]|spending|expenditure|outlays?)\b")


def does_something_else_with_money(sentence: Statement, one: Scored) -> bool:
    """Return whether all that a sentence says of its money is what was done with it, of which a fact has no word.

    A firm borrowed 40 million, where its sales were 480 million.
    """
    fact, topics = one.candidate, sentence.topics
    is_other = may_be_money(fact.unit) and not has_number(one.figure, fact) and one.features.no_subject
    return is_other and topics != () and all(word.is_verb and lacks(sentence, fact, word) for word in topics)


def counts_other_people(sentence: Statement, one: Scored) -> bool:
    """Return whether a number without a unit is of people whom a fact does not name: the staff of a club of 3,000."""
    fact = one.candidate
    if (
        sentence.units
        or singular(fact.noun.text) not in PEOPLE
        or not fact.noun.stems.isdisjoint(sentence.covered(fact.words))
    ):
        return False
    return any(word.is_group and lacks(sentence, fact, word) for word in sentence.topics)


def has_foreign_subject(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence repeats most of the claim, but for a subject that no fact has: the police's calls."""
    topic = first_topic(sentence) if one.features.no_subject else None
    is_foreign = topic is not None and not topic.is_known and is_swapped(sentence, one.candidate)
    return is_foreign and likeness(sentence, one.candidate) > _MOST


def is_of_other_thing(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence names what its figure is of, and has no word of a fact but its place: Rents: 7,240.

    It counts nothing by the noun of its figure, which may be the one word that it has in common with the fact. A later
    figure may be of what its sentence has named, unless it is a share, and other facts are about that.
    """
    return _is_of_topic_alone(sentence, one, first_topic(sentence))


def is_of_other_account(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives costs or sales that differ from what a fact gives as a profit or a loss."""
    is_account = sentence.value.side == 0 and not _ACCOUNTS.isdisjoint(sentence.raw)
    if not is_account or has_number(one.figure, one.candidate) or not may_be_money(one.candidate.unit):
        return False
    return one.candidate.side != 0


_ACCOUNTS = TURNOVERS | COSTS


def is_of_sales(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives what was sold, which may be read as a verb, and a fact something else."""
    is_sold = not TURNOVERS.isdisjoint(sentence.raw) and first_topic(sentence) is None
    return is_sold and _is_of_topic_alone(sentence, one, next(iter(sentence.topics), None))


def _is_of_topic_alone(sentence: Statement, one: Scored, topic: Word | None) -> bool:
    """Return whether a topic that a fact lacks is what a sentence gives its number for, with no other word of it."""
    fact = one.candidate
    if topic is None or not lacks(sentence, fact, topic) or one.figure.base_number != fact.number:
        return False
    is_of_nothing = all(
        unit.kind == PERCENT or may_be_money(unit) or unit.key in MEASURES_OF_TIME for unit in sentence.units
    )
    is_of_other_facts = topic.is_known and one.figure.unit.kind == PERCENT
    if not is_of_nothing or not (sentence.position.is_first or is_of_other_facts):
        return False
    return sentence.covered(fact.words).isdisjoint(fact.words - fact.place_words - fact.unit_stems - _changing())


@cache
def _changing() -> frozenset[str]:
    """Return the stems of words for a change, which say nothing of what changes."""
    return Stems().of(CHANGES)


def is_rank_of_another(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives the rank of a name that no fact has: Lund ranks third among those of Orton."""
    fact, places = one.candidate, sentence.where.places
    topic = first_topic(sentence) if sentence.position.is_first and one.features.other_topic else None
    is_elsewhere = bool(places) and fact.place not in places
    if fact.unit.kind != RANK or not is_elsewhere or topic is None or topic.is_known:
        return False
    return sentence.raw.isdisjoint(fact.place.split())  # not: the tunnel ranks third in the pecking order of Orton


def says_more_of_people(_: Statement, one: Scored) -> bool:
    """Return whether a sentence says something of people, where a fact only counts them."""
    return only_counts_people(one.candidate) and one.features.strange > 0


def is_aside_or_off_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure is an aside, or a later one of its sentence on a different topic."""
    is_off = one.features.strange and one.features.other_topic and not sentence.position.is_first
    return sentence.position.is_aside or bool(is_off)


def counts_all_kinds(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says not which kind a series counts: offences, of a row of burglaries."""
    fact = one.candidate
    label = label_of(fact.claim, fact.measure)
    is_of_kind = label is not None and label.counts_kinds(fact.unit.text)
    return is_of_kind and sentence.covered(fact.words).isdisjoint(fact.measure_words)


def is_of_anybody(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence counts people, and names neither the group that the fact counts nor its place."""
    fact = one.candidate
    is_general = sentence.noun.key == PERSON != fact.noun.key and fact.noun.stems.isdisjoint(sentence.stems)
    return is_general and omits_place(sentence.where, fact)


def is_off_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence without a topic of a fact has a different one, or omits the place.

    Beds of nursing homes, where the fact is about those of hospitals.
    """
    is_unplaced = omits_place(sentence.where, one.candidate) and not _counts_the_same(sentence, one)
    is_doubtful = one.features.other_topic or is_unplaced
    return bool(is_doubtful) and not has_topic(sentence, one.candidate)


def _counts_the_same(sentence: Statement, one: Scored) -> bool:
    """Return whether both count the same things, neither people in general nor money, measures or shares."""
    unit = one.candidate.unit
    is_of_things = unit.kind == RATE or is_thing(unit)
    return is_of_things and one.figure.unit.key == unit.key and sentence.noun.key != PERSON


def denies_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence denies what a fact does not speak of: 86 % did not vote, 618 stations have no lift.

    With the number of a fact that says what is not so, it may say that in other words: 40 jobs found no taker, of 40
    that went unfilled.
    """
    denied, fact = sentence.terms.denied, one.candidate
    if not denied or not denied.isdisjoint(fact.words):
        return False
    says_lack = bool(fact.terms.denied) or not LACKED.isdisjoint(words_of(fact.claim.lower()))
    return not (says_lack and has_number(one.figure, fact))


def tells_of_no_revision(sentence: Statement, one: Scored) -> bool:
    """Return whether a fact gives by how much a figure was revised, and a sentence has no word for that: GDP grew."""
    is_of_revision = not REVISIONS.isdisjoint(one.candidate.measure.replace("-", " ").split())
    return is_of_revision and sentence.raw.isdisjoint(REVISING)


def says_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has few words of a fact with its number, or words of its own for what that says.

    What the finance director earned, where the fact is about the chief executive; 38 % of the land is farmed. A number
    that says what it counts and hardly occurs twice needs no words of the fact, but none in place of one; nor does that
    of a sentence which is unlike the claim and says all in words of its own.
    """
    if one.features.other_whole:
        return True
    alike, is_strange = likeness(sentence, one.candidate), one.features.strange > 0
    has_swapped = is_swapped(sentence, one.candidate)
    if _counts_as_many(sentence, one):
        return is_strange and alike >= _ALIKE and has_swapped
    if one.features.either < HALF:
        return alike >= _A_LITTLE_ALIKE or not has_number(one.figure, one.candidate)
    is_other = has_swapped or has_other_subject(sentence, one)
    return is_strange and (alike >= _ALIKE or (alike >= _A_LITTLE_ALIKE and is_other))


def has_topic_of_its_own(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has a topic that a fact lacks, hardly a word of it, and not its place.

    In the canteen 62 per cent ate herring, of 62 per cent of the catch.
    """
    is_other = one.features.other_topic and one.features.either < _MORE_THAN_HALF
    return is_other and omits_place(sentence.where, one.candidate)


def _counts_as_many(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence counts as many of the things that a fact counts, to three digits: 4,120 sailings.

    It names the place of the fact, or nothing that may be a different one: the South Head Lighthouse.
    """
    fact, where = one.candidate, sentence.where
    is_there = bool(where.places) or not (where.unknown or where.names or where.namesake)
    has_unit = any(unit.key == fact.unit.key for unit in sentence.units)
    is_of_things = fact.unit.kind not in (PERCENT, RANK) and not may_be_money(fact.unit)
    return is_there and has_unit and is_of_things and is_telling(one.figure) and has_number(one.figure, fact)


# --- the opposite -----------------------------------------------------------------------------------------------------


def says_opposite(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence has a word for the opposite of one of a fact, and neither has one for both.

    Sums of profits and losses have sides of their own. Who receives what another one pays does no opposite, nor who
    spends the hours of training that he receives.
    """
    fact = one.candidate
    theirs = words_of(fact.claim)
    said = sentence.raw | sentence.plain, theirs | fact.words  # punctual, for "on time"
    if not may_be_money(fact.unit) and any(_are_opposite(*row, *said) for row in OPPOSITES):
        return True
    is_one = fact.nouns != () and sentence.nouns[:1] == fact.nouns[:1] and fact.unit.key not in MEASURES_OF_TIME
    is_passive = any(not (_DONE.isdisjoint(words) or TO_BE.isdisjoint(words)) for words in (sentence.raw, theirs))
    return is_one and not is_passive and any(_are_opposite(*row, sentence.raw, theirs) for row in OPPOSITES_OF_ONE)


_DONE = frozenset(("paid", "sent"))  # who was paid has received


def _are_opposite(one: frozenset[str], other: frozenset[str], ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return _has_only(one, other, ours) * _has_only(one, other, theirs) < 0


def _has_only(one: frozenset[str], other: frozenset[str], words: frozenset[str]) -> int:
    return (not one.isdisjoint(words)) - (not other.isdisjoint(words))
