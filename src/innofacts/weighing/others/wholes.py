"""Wholes: whether a share is of what a fact gives it of, and of all of that."""

from functools import cache, lru_cache
from itertools import pairwise

from innofacts.english.contrasts import ROWS
from innofacts.english.function_words import MAKE
from innofacts.english.inflection import singular
from innofacts.english.people import HEADS, HOMES, PEOPLE
from innofacts.english.units import CONTENTS
from innofacts.features.content import WORD, content
from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.meanings import Stems, contrast_groups
from innofacts.features.measures import SHARE
from innofacts.features.text.sentence import Statement
from innofacts.features.wholes import phrase_of_whole
from innofacts.patterns import regex
from innofacts.values.units import PERCENT
from innofacts.weighing.closeness import has_number
from innofacts.weighing.scoring import Scored, first_topic, lacks


def is_of_other_whole(sentence: Statement, one: OfFact) -> bool:
    """Return whether both say what a share is of, and it is not the same: of the schools, of the pupils.

    Hospitals are no hospital beds; but the energy that is used may be what is said of energy use.
    """
    fact = one.candidate
    if not (sentence.whole and fact.whole):
        return False
    theirs = fact.whole - _modifiers_of_whole(fact.claim) if sentence.of_whole.is_several else fact.whole
    return bool(theirs) and sentence.whole.isdisjoint(theirs)


@lru_cache(maxsize=4096)  # each fact is compared with many sentences
def _modifiers_of_whole(claim: str) -> frozenset[str]:
    """Return the stems of the words before the noun of what a claim gives a share of, if that is parts of things.

    Train services are trains, library branches are libraries, and hospital beds are no hospitals.
    """
    share = SHARE.search(claim)
    *words, noun = (share and phrase_of_whole(claim, share.end())) or ("",)
    if singular(noun.lower()) not in CONTENTS:
        return frozenset()
    return Stems().of(content(" ".join(words))) - Stems().of([noun.lower()])


def gives_share_of_other_whole(sentence: Statement, one: Scored) -> bool:
    """Return whether a share is of another whole, and is not that of the fact, which is misquoted for other people."""
    return is_of_other_whole(sentence, one) and not is_share_of_other_people(sentence, one)


def is_share_of_other_people(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives the share of a fact, but of other people: of teachers, where it is of pupils."""
    is_its = one.figure.unit.kind == PERCENT and has_number(one.figure, one.candidate) and one.figure.digits > 1
    return is_its and _is_of_other_people(sentence, one.candidate)


def gives_share_of_other_people(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives another share than that of a fact, of other people: of the staff, of bakers."""
    return not has_number(one.figure, one.candidate) and _is_of_other_people(sentence, one.candidate)


def _is_of_other_people(sentence: Statement, fact: Candidate) -> bool:
    """Return whether a share is of people of one kind, and in a fact of another kind that the sentence has not."""
    if fact.unit.kind != PERCENT or not is_of_other_whole(sentence, fact):
        return False
    ours = [word for word in sentence.words if word.is_group and not word.meanings.isdisjoint(sentence.whole)]
    theirs = people_in(fact.claim) & fact.whole
    is_other = bool(theirs) and not any(names_people(sentence, fact, stem) for stem in theirs)
    return bool(ours) and is_other and all(lacks(sentence, fact, word) for word in ours)


def names_people(sentence: Statement, one: OfFact, stem: str) -> bool:
    """Return whether a sentence names the people of a fact with a stem, or has another word for it.

    Prisoners are not named with their prison, nor bakers with the name of Orton Bakeries.
    """
    own = [word for word in sentence.raw if stem in _stems_of(word)]
    if own and PEOPLE.isdisjoint(map(singular, own)):
        return False
    fact, in_names = one.candidate, _stems_of_names(one.candidate.claim)
    words = [word for word in sentence.words if word.stem not in in_names]
    others = (word.others for word in words if word.meanings.isdisjoint(fact.words))
    return stem in frozenset().union(*(word.meanings for word in words), *others)


@lru_cache(maxsize=4096)  # each fact is compared with many sentences
def _stems_of_names(claim: str) -> frozenset[str]:
    """Return the stems of the capitalised words of a claim behind its first word."""
    return Stems().of(word.lower() for word in _NAME.findall(claim))


_NAME = regex(r"(?<=\s)[A-Z][\w-]+")


@lru_cache(maxsize=4096)  # sentences share their words
def _stems_of(word: str) -> frozenset[str]:
    return Stems().of([word])


@lru_cache(maxsize=4096)  # each fact is compared with many sentences
def people_in(claim: str) -> frozenset[str]:
    """Return the stems of the nouns for groups of people in a claim: a mountain, which has the same, is none."""
    return Stems().of(word for word in WORD.findall(claim.lower()) if singular(word) in PEOPLE)


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


def is_of_group_of_whole(sentence: Statement, one: OfFact) -> bool:
    """Return whether a share is of a group for which a fact has no word: of the female doctors, of all doctors.

    Nor has the fact the share of that group, of all: the share of women among doctors.
    """
    fact = one.candidate
    if fact.unit.kind != PERCENT:
        return False
    groups = sentence.terms.first_groups.keys() & contrast_groups(sentence.of_whole.words)
    rows = {row for row in groups if ROWS[row].narrowing}
    part = _SHARE_OF.match(fact.measure) if rows else None
    theirs = fact.terms.groups.keys() - (contrast_groups(Stems().of_text(part[1])) if part else {})
    return not rows <= theirs


_SHARE_OF = regex(r"(?:share|percentage|proportion)[\s-]of[\s-]([a-z]+)[\s-](?:among|in)\b")


def gives_other_share_of_group(sentence: Statement, one: Scored) -> bool:
    """Return whether a share is of a group of the whole, and not that of the fact, which is misquoted for a group."""
    return is_of_group_of_whole(sentence, one) and not has_number(one.figure, one.candidate)


def is_of_whole_of_other_kind(sentence: Statement, one: OfFact) -> bool:
    """Return whether both give a share of things of one name, each of another kind: of shop rents, of office rents."""
    fact = one.candidate
    if fact.unit.kind != PERCENT or sentence.whole.isdisjoint(fact.whole):
        return False
    theirs = {word for word, noun in pairwise(fact.claim_stems) if noun in sentence.whole and word in fact.whole}
    kinds = (kind for kind in sentence.narrowing.kinds.possible if not kind.noun.meanings.isdisjoint(fact.whole))
    ours = [kind.word for kind in kinds if not (kind.word.is_verb or kind.word.is_anyone)]
    return (
        theirs.isdisjoint(sentence.covered(fact.words))
        and theirs != set()
        and any(lacks(sentence, fact, word) for word in ours)
    )


def is_of_anyone_for_group(sentence: Statement, one: OfFact) -> bool:
    """Return whether a share is of people in general, and in a fact of a group that a sentence does not name: women."""
    fact = one.candidate
    rows = {row for row in fact.terms.whole_rows if ROWS[row].narrowing}
    is_of_anyone = any(word.is_anyone for word in sentence.topics[:1]) and "aged" not in sentence.raw
    return fact.unit.kind == PERCENT and is_of_anyone and bool(rows) and rows.isdisjoint(sentence.terms.groups)


def turns_share(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives what share of others the people are that a fact gives a share of.

    Girls are 48 % of the pupils, where 62 % of the girls play chess.
    """
    fact = one.candidate
    if fact.unit.kind != PERCENT or not is_of_other_whole(sentence, fact) or has_number(one.figure, fact):
        return False
    topic = first_topic(sentence)
    return topic is not None and topic.is_group and not topic.meanings.isdisjoint(fact.whole)


def is_told_otherwise(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence tells of what a share is of what the fact does not: of its farmland private."""
    return not sentence.of_whole.told <= one.candidate.words | one.candidate.place_words


def says_other_of_whole(sentence: Statement, one: Scored) -> bool:
    """Return whether a share of the same things has words of its own for what they are or did, and none of the fact's.

    66.7 % of the lifts were out of order, where so many were inspected. Or these things are themselves the share of
    something: lecturers made up 81 %, where so many of the lecturers are women.
    """
    fact, whole = one.candidate, sentence.of_whole
    is_its = has_number(one.figure, fact) or bool(sentence.value.limits)
    if not is_its or one.figure.bound or fact.limits:
        return False  # nearly 95 % of the same things hardly is by chance
    is_of_them = not whole.words.isdisjoint(fact.whole)
    modifiers = (word for word, noun in pairwise(fact.claim_stems) if is_of_them and noun in fact.whole)
    told = (fact.claim_words.keys() | fact.measure_words.keys()) - fact.whole.union(modifiers)
    if not told or not told.isdisjoint(sentence.covered(fact.words)):
        return False
    if is_of_them and sentence.value.limits:
        return True  # were under thirty, where so many are women
    if is_of_them:
        return any(lacks(sentence, fact, word) for word in whole.said)
    topic = first_topic(sentence)
    is_share = "up" in sentence.raw and not MAKE.isdisjoint(sentence.raw)
    return is_share and topic is not None and not topic.meanings.isdisjoint(fact.whole)


def is_of_all(sentence: Statement, one: OfFact) -> bool:
    """Return whether a share is of all things, and the fact has some of them: of all trains, of night trains."""
    fact = one.candidate
    is_share = sentence.mention.figure.unit.kind == PERCENT  # "all told" says nothing of all things
    if not is_share or "all" not in sentence.raw or not sentence.whole or "all" in fact.claim.split():
        return False
    covered = sentence.covered(fact.words)
    is_of_some = any(noun in sentence.whole and word not in covered for word, noun in pairwise(fact.nouns))
    return is_of_some or _has_new_ones(sentence, fact)


def _has_new_ones(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a claim is of the new ones of that of which a sentence gives a share: new cars, of all cars.

    Start-ups, which may be new firms, are none that are called the same.
    """
    new = _NEW_THINGS.search(candidate.claim)
    if new is None or new[1] not in sentence.raw or "new" in sentence.raw:
        return False
    return not Stems().of([new[1]]).isdisjoint(sentence.whole)


_NEW_THINGS = regex(r"\b[Nn]ew\s(?:[a-z-]+\s)?([a-z]+s)\b")
