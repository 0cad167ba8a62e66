"""Subsets: whether a sentence counts only some of what a fact counts."""

from innofacts.features.candidates import Candidate, OfFact
from innofacts.features.meanings import Word
from innofacts.features.measures import is_measured, is_money
from innofacts.features.sentence import Statement
from innofacts.index.analysis import fold
from innofacts.patterns import regex
from innofacts.values.units import PERCENT, RATE
from innofacts.weighing.closeness import has_number, is_telling
from innofacts.weighing.naming import counts_things
from innofacts.weighing.other_wholes import is_share_of_other_people
from innofacts.weighing.scoring import Scored, lacks


def is_narrower(sentence: Statement, one: Scored) -> bool:
    """Return whether the sentence counts only some of what a fact counts: vehicle fires; but apprentices are young.

    With the number of the fact and a different noun, it says something else of them all: 612 fire engines, of fires.
    """
    fact, unit = one.candidate, one.figure.unit
    if unit.key != fact.unit.key and counts_things([unit]) and has_number(one.figure, fact):
        return False
    others = (
        word for word in sentence.modifiers if not (word.is_verb or _implies(fact, word) or _is_of_place(fact, word))
    )
    return any(lacks(sentence, fact, word) for word in others) or counts_one_of_two(sentence, fact)


def _is_of_place(candidate: Candidate, word: Word) -> bool:
    """Return whether a word says that something is of the place of a fact, by its name: Ortonian ships."""
    return any(
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
    is_of_people = fact.unit.kind in (PERCENT, RATE) and not is_money(fact.unit)
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
