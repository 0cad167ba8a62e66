"""Whether a different number is of a part of what a fact counts: applications for medicine, of all applications."""

from innofacts.english.inflection import singular
from innofacts.features.candidates import Candidate
from innofacts.features.measures import is_money, is_rate
from innofacts.features.narrowing import Kind
from innofacts.features.sentence import Statement
from innofacts.features.statistics import AVERAGE
from innofacts.index.analysis import fold
from innofacts.patterns import regex
from innofacts.values.units import COUNT, PERCENT, RANK
from innofacts.weighing.closeness import has_number
from innofacts.weighing.evidence import is_misprint
from innofacts.weighing.scoring import Scored, has_close_number, lacks


def is_of_part(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says that its number, which is not that of a fact, is of some of the things only.

    A number of some is less than that of all; the share of some, or their average, may also be more.
    """
    fact, parts = one.candidate, sentence.parts
    is_in_doubt = has_close_number(one) or one.figure.bound or fact.printed.bound or gives_other_unit(sentence, one)
    if fact.unit.kind == RANK or fact.nature == "change" or is_in_doubt or is_misprint(sentence, one):
        return False
    is_less = abs(one.figure.base_number) < abs(fact.number)
    is_alike = fact.unit.kind == PERCENT or is_rate(fact.unit) or any(one.kind == AVERAGE for one in fact.statistics)
    if is_alike or is_less:
        nouns = fact.words - fact.place_words
        kinds = [kind for kind in parts.kinds if not (kind.noun.meanings.isdisjoint(nouns) or kind.word.is_anyone)]
        added = (word for word in parts.behind if not (word.is_verb or word.is_anyone))
        if any(lacks(sentence, fact, word) for word in added):
            return True
        if any(lacks(sentence, fact, kind.word) and not _has(fact, kind) for kind in (*kinds, *parts.sites)):
            return True
    if is_alike or not is_less:
        return False
    is_counted = fact.unit.kind == COUNT and not is_money(fact.unit)
    is_of_them = any(not word.meanings.isdisjoint(fact.words) for word in parts.of_them)
    return (is_counted and parts.is_limited and not fact.limits) or (is_of_them and not _OF_THEM.search(fact.claim))


_OF_THEM = regex(r"\sof\s(?:the|its|their|all)\s")


def gives_other_unit(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure has a unit, and not that of a fact."""
    return bool(sentence.units) and one.figure.unit.key != one.candidate.unit.key


def is_of_others_of_them(sentence: Statement, one: Scored) -> bool:
    """Return whether both give a number of some of the same things, of which they say different things.

    1,200 of the pupils came by bus, where so many of the pupils came on foot.
    """
    fact, parts = one.candidate, sentence.parts
    of_them = frozenset[str]().union(*(word.meanings for word in parts.of_them))
    is_of_some = _OF_THEM.search(fact.claim) is not None and not of_them.isdisjoint(fact.words)
    if fact.unit.kind == RANK or not is_of_some or not has_number(one.figure, fact):
        return False
    last = fact.claim_stems[-1]
    if fact.limits or last in fact.place_words | sentence.covered(fact.words):
        return False
    is_from_there = "from" in sentence.raw and " from " in fact.claim  # came from the region
    return is_from_there or (fact.unit.kind != PERCENT and any(lacks(sentence, fact, word) for word in parts.said))


def _has(candidate: Candidate, kind: Kind) -> bool:
    """Return whether a claim has the word for a kind, be it one that says little: main, late."""
    return singular(kind.printed) in map(singular, fold(candidate.claim).split())
