"""Subsets: whether a sentence counts only some of what a fact counts, or others of them, or more than them."""

import re
from functools import cache

from innofacts.english.inflection import singular
from innofacts.english.narrowing import NEW_BY, NEW_ONCE, PERIODIC
from innofacts.english.paraphrases import EVENTS
from innofacts.features.actions import roots_said, same_as
from innofacts.features.content import TIED, content, words_of
from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.meanings import Stems, Word
from innofacts.features.measures import is_measured, is_rate, may_be_money
from innofacts.features.statistics import AVERAGE
from innofacts.features.text.narrowing.kinds import Kind
from innofacts.features.text.sentence import Statement
from innofacts.index.analysis import fold
from innofacts.patterns import regex
from innofacts.values.units import COUNT, PERCENT, RANK, RATE
from innofacts.weighing.closeness import has_number, is_telling
from innofacts.weighing.conflicts import counts_contrast
from innofacts.weighing.evidence import absent_nouns, is_misprint, prints_number
from innofacts.weighing.naming import counts_things
from innofacts.weighing.others.wholes import is_share_of_other_people, names_people, people_in
from innofacts.weighing.scoring import Scored, first_topic, gives_other_unit, has_close_number, lacks


def is_narrower(sentence: Statement, one: Scored) -> bool:
    """Return whether the sentence counts only some of what a fact counts: vehicle fires; but apprentices are young.

    With the number of the fact and a different noun, it says something else of them all: 612 fire engines, of fires.
    """
    fact, unit = one.candidate, one.figure.unit
    if unit.key != fact.unit.key and counts_things([unit]) and has_number(one.figure, fact):
        return False
    words = sentence.unit_words.modifiers
    others = (word for word in words if not (word.is_verb or _implies(fact, word) or _is_of_place(fact, word)))
    return any(lacks(sentence, fact, word) for word in others) or counts_one_of_two(sentence, fact)


def _is_of_place(candidate: Candidate, word: Word) -> bool:
    """Return whether a word says that something is of the place of a fact, by its name: Ortonian ships; of a firm."""
    return word.stem in candidate.bodies or any(
        len(name) > _SHORTEST_NAME and word.stem.startswith(name.rstrip("aeiouy")) for name in candidate.place_words
    )


_SHORTEST_NAME = 4  # letters


def gives_all_for_some(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives the number of a fact for some of what it counts: 1,310 guide dogs, of dogs."""
    fact = one.candidate
    is_its = is_telling(one.figure) and has_number(one.figure, fact) and not is_measured(fact.unit)
    return is_its and sentence.noun.key in fact.noun_names and is_narrower(sentence, one)


def counts_one_of_two(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence counts one of two kinds, both of which the scope of a fact includes.

    140 freight trains, of "passenger and freight trains".
    """
    fact = one.candidate
    printed = frozenset(fold(max(sentence.mention.units, key=len, default="")).split())
    theirs = frozenset(fold(fact.claim).split())
    kinds = ((frozenset((one, other)), fold(noun)) for one, other, noun in _BOTH.findall(fact.basis.lower()))
    return any(
        noun in printed and len(pair & printed) == 1 and pair.isdisjoint(theirs) and not pair <= sentence.raw
        for pair, noun in kinds
    )


_BOTH = regex(r"\b([a-z][\w-]+)\sand\s([a-z][\w-]+)\s([a-z][\w-]+)\b")


def _implies(candidate: Candidate, word: Word) -> bool:
    """Return whether a fact has, or implies, the group of people that a word names: children, for adoptions."""
    theirs = candidate.terms.groups
    return bool(word.groups) and all(ours <= theirs.get(row, frozenset()) for row, ours in word.groups.items())


def is_about_some(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a share or a rate of some people only: unemployment of foreigners.

    A group may have another name beside that of the fact: guests, who are a tenth of the visitors. The share of the
    fact itself is misquoted for other people.
    """
    fact = one.candidate
    is_of_people = fact.unit.kind in (PERCENT, RATE) and not may_be_money(fact.unit)
    if not is_of_people or is_share_of_other_people(sentence, one):
        return False
    known = {word.stem for word in sentence.words if word.is_group}.intersection(fact.words)
    groups = (word for word in sentence.topics if word.is_group and word.stem not in sentence.noun.stems)
    others = (word for word in groups if known.isdisjoint(word.others) and not _implies(fact, word))
    if not sentence.whole.isdisjoint(fact.whole):  # six in ten desks had a pupil behind them
        others = (word for word in others if not fact.terms.groups.keys().isdisjoint(word.groups))
    return any(lacks(sentence, fact, word) for word in others)


def counts_otherwise(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says that it counts what the fact has no word for: commuter trips only."""
    return any(lacks(sentence, one.candidate, word) for word in sentence.narrowing.counts)


def counts_besides(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has another number, perhaps for what it adds: if attempts are included."""
    is_other = not has_number(one.figure, one.candidate)
    return is_other and any(lacks(sentence, one.candidate, word) for word in sentence.narrowing.additions)


def says_of_which_kind(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says all that a fact says, and of which kind the things are: traffic offences."""
    counted = one.candidate.unit.head
    is_one_word = " " not in counted.text and (bool(sentence.whole) or not is_measured(counted))
    return is_one_word and is_narrower(sentence, one) and not absent_nouns(sentence, one.candidate)


def counts_fewer(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence counts only some of what a fact counts, and gives no number that is that of all."""
    return is_narrower(sentence, one) and not gives_all_for_some(sentence, one)


def is_of_part(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says that its number, which is not that of a fact, is of some of the things only.

    A number of some is less than that of all; the share of some, or their average, may also be more.
    """
    fact, parts = one.candidate, sentence.narrowing
    if is_of_known_kind(sentence, one):
        return True
    is_in_doubt = fact.unit.kind == RANK or has_close_number(one) or gives_other_unit(sentence, one)
    if is_in_doubt or not {one.figure.bound, fact.printed.bound} <= {"", "~"} or is_misprint(sentence, one):
        return False
    is_less = abs(one.figure.base_number) < abs(fact.number)
    is_alike = fact.unit.kind == PERCENT or is_rate(fact.unit) or any(one.kind == AVERAGE for one in fact.statistics)
    if is_alike or is_less:
        nouns = fact.words - fact.place_words
        kinds = (kind for kind in parts.kinds.possible if not kind.noun.meanings.isdisjoint(nouns))
        kinds = (kind for kind in kinds if not kind.word.is_anyone)
        added = [word for word in parts.things.added if not (word.is_verb or word.is_anyone)]
        added += parts.things.branch
        if not parts.things.subject.isdisjoint(nouns):
            added += parts.things.of_subject  # landings of cod
        if any(lacks(sentence, fact, word) for word in added):
            return True
        if any(lacks(sentence, fact, kind.word) and not _has(fact, kind) for kind in (*kinds, *parts.kinds.sites)):
            return True
    if is_alike or not is_less:
        return False
    is_counted = fact.unit.kind == COUNT and not may_be_money(fact.unit)
    return (is_counted and parts.is_limited and not fact.limits) or is_less_of_them(sentence, one)


def is_beside_another(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a number of its own for more things, or for a part of another number.

    It built another 40 boats; it sold 40 of the 90 boats that it had.
    """
    return sentence.position.is_beside and not prints_number(sentence, one)


def is_of_what_is_singled_out(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a number of its own for what it singles out, and a fact lacks: in art museums."""
    fact = one.candidate
    if prints_number(sentence, one) or has_close_number(one) or fact.unit.kind == RANK:
        return False
    words = (word for word in sentence.narrowing.singled_out if not word.is_anyone)
    return any(lacks(sentence, fact, word) for word in words)


def is_of_arm(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a smaller number for what the subject of a claim has: the roof of a stadium."""
    fact, things = one.candidate, sentence.narrowing.things
    is_less = abs(one.figure.base_number) < abs(fact.number) and not has_close_number(one)
    if not (things.arm_of and is_less) or prints_number(sentence, one) or fact.unit.kind in (PERCENT, RANK):
        return False
    is_its = re.match(rf"(?:The\s)?{re.escape(things.arm_of)}\b(?!['’])", fact.claim) is not None
    return is_its and any(lacks(sentence, fact, word) for word in things.arm)


def says_where_they_are(sentence: Statement, one: Scored) -> bool:
    """Return whether all that a sentence says of a share is in which place they are, which a fact does not name."""
    fact, seat = one.candidate, sentence.narrowing.things.seat
    is_share = seat != "" and fact.unit.kind == PERCENT and not has_number(one.figure, fact)
    return is_share and seat not in fact.claim


def is_of_known_kind(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a number of its own for things of a kind: private clinics, of clinics.

    It may tell of people whom the fact does not name: private patients waited 40 days.
    """
    fact = one.candidate
    if prints_number(sentence, one) or fact.unit.kind in (PERCENT, RANK, RATE):
        return False
    nouns, known = fact.words - fact.place_words, sentence.narrowing.kinds.known
    kinds = (kind for kind in known if kind.noun.is_group or not kind.noun.meanings.isdisjoint(nouns))
    kinds = (kind for kind in kinds if not kind.word.is_anyone)
    return any(lacks(sentence, fact, kind.word) and not _is_implied(kind.printed, fact) for kind in kinds)


def is_less_of_them(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a smaller number of the things that a fact counts: eight of the 11 plays."""
    fact = one.candidate
    is_of_them = any(not word.meanings.isdisjoint(fact.words) for word in sentence.narrowing.things.whole)
    is_less = abs(one.figure.base_number) < abs(fact.number)
    return is_of_them and is_less and not _OF_THEM.search(fact.claim)


_OF_THEM = regex(r"\sof\s(?:the|its|their|all)\s")


def is_said_of_some(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says of fewer things what a fact, which counts all that there are, does not say.

    By the end of 2024, 40 chapels stood on islands, where there were 214.
    """
    fact, said = one.candidate, sentence.narrowing.things.said
    is_of_things = fact.unit.kind == COUNT and not (is_measured(fact.unit) or may_be_money(fact.unit))
    is_less = abs(one.figure.base_number) < abs(fact.number) and not has_close_number(one)
    if not (said and is_of_things and is_less) or one.figure.bound or fact.printed.bound or fact.limits:
        return False
    if gives_other_unit(sentence, one) or is_misprint(sentence, one):
        return False
    told = [word for word in said if word.stem not in _being_there()]
    return bool(told) and all(lacks(sentence, fact, word) for word in told)


@cache
def _being_there() -> frozenset[str]:
    """Return the stems of words that say of things only that there are some."""
    return Stems().of(content(_BEING_THERE))


_BEING_THERE = (  # 40 stayed open
    "existed existing remained operated operating operation open used use service active left registered recorded "
    "counted place found present located based total number employed worked held run kept lived belonged "
    "stayed standing"
)


def is_with_others(sentence: Statement, one: Scored) -> bool:
    """Return whether both say with one preposition which things they count, and not the same: on guests, on staff."""
    fact, parts = one.candidate, sentence.narrowing
    if not parts.things.added or parts.things.added_with not in _OF_WHOM or not has_number(one.figure, fact):
        return False
    theirs = re.findall(rf"\b{parts.things.added_with}\s(?:the\s|its\s|their\s|other\s)?([a-z]+)", fact.claim)
    stems = Stems().of(theirs)
    is_other = bool(stems) and stems.isdisjoint(sentence.covered(fact.words)) and stems <= fact.words
    are_people = any(word.is_group for word in parts.things.added)
    return is_other and are_people and all(lacks(sentence, fact, word) for word in parts.things.added)


_OF_WHOM = frozenset(("on", "from", "for", "to"))


def is_of_other_people(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence tells of people of one kind what a fact gives of people of another: drivers, bakers.

    The noun that is counted may itself be another name, and a share has a whole of its own. What some of them suffered
    is not what happened to all: guards were the victims of 40 assaults.
    """
    fact, topic = one.candidate, first_topic(sentence)
    if fact.noun.key in EVENTS and any(words <= sentence.raw for words in _SUFFERING):
        groups = (word for word in sentence.topics if word.is_group and not word.is_anyone and word.stem != _VICTIM)
        return any(lacks(sentence, fact, word) for word in groups)
    if fact.unit.kind in (PERCENT, RANK) or topic is None or not topic.is_group or topic.is_anyone:
        return False
    subject = next(iter(fact.nouns), "")
    is_of_people = subject in people_in(fact.claim) and subject not in fact.noun.stems
    is_absent = is_of_people and not names_people(sentence, fact, subject)
    return is_absent and topic.stem not in sentence.noun.stems and lacks(sentence, fact, topic)


_VICTIM = "victim"
_SUFFERING = (
    *map(frozenset, (("victims", "were"), ("victim", "was"), ("targets", "were"), ("subjected", "to"))),
    *(frozenset((word,)) for word in ("suffer", "suffers", "suffered")),
)


def is_of_others_of_them(sentence: Statement, one: Scored) -> bool:
    """Return whether both give a number of some of the same things, of which they say different things.

    1,200 of the pupils came by bus, where so many of the pupils came on foot.
    """
    fact, parts = one.candidate, sentence.narrowing
    of_them = frozenset[str]().union(*(word.meanings for word in parts.things.whole))
    is_of_some = _OF_THEM.search(fact.claim) is not None and not of_them.isdisjoint(fact.words)
    if fact.unit.kind == RANK or not is_of_some or not has_number(one.figure, fact):
        return False
    last = fact.claim_stems[-1]
    if fact.limits or last in fact.place_words | sentence.covered(fact.words):
        return False
    is_from_there = "from" in sentence.raw and " from " in fact.claim  # came from the region
    return is_from_there or (
        fact.unit.kind != PERCENT and any(lacks(sentence, fact, word) for word in parts.things.said_of_part)
    )


def _has(candidate: Candidate, kind: Kind) -> bool:
    """Return whether a claim has the word for a kind, be it one that says little: main, late."""
    return singular(kind.printed) in map(singular, fold(candidate.claim).split())


def is_of_a_kind(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence counts only a kind of what a fact counts: luxury hotels, of hotels."""
    if gives_all_for_some(sentence, one):
        return True
    fact = one.candidate
    of_it = (kind for kind in sentence.narrowing.kinds.known if not kind.noun.meanings.isdisjoint(fact.words))
    return any(lacks(sentence, fact, kind.word) and not _is_implied(kind.printed, fact) for kind in of_it)


def _is_implied(kind: str, fact: Candidate) -> bool:
    """Return whether a word says no more of the things that a fact counts than the fact itself: hotels that opened."""
    words, said = words_of(fact.said), roots_said(fact.claim, fact.measure)
    if kind in PERIODIC or words.issuperset(TIED.split(kind)):
        return True
    is_new = bool(NEW_BY & said) or (fact.nature == "flow" and bool(NEW_ONCE & words))
    return (kind == "new" and is_new) or any(kind in same_as(verb) for verb in said)  # new, of those that opened


def counts_other_kind(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives the number of a fact for those of another kind: 312 women, of 312 people."""
    fact = one.candidate
    is_its = is_telling(one.figure) and has_number(one.figure, fact)
    is_named = any(unit.key == fact.unit.key for unit in sentence.units[:1])  # passengers and parcels
    return is_its and not is_named and counts_contrast(sentence, fact)


def is_of_more_of_them(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says of two kinds of things what a fact says of one: buses and trams, of buses."""
    fact = one.candidate
    pairs = [both for both in sentence.narrowing.kinds.pairs if any(fact.subject in word.meanings for word in both)]
    return any(any(lacks(sentence, fact, word) for word in both) for both in pairs)


def is_of_some_of_them(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence counts only some of what a fact counts: accidents at work, of all accidents."""
    words = sentence.narrowing.things.adjunct_words
    return bool(words) and all(lacks(sentence, one.candidate, word) for word in words)
