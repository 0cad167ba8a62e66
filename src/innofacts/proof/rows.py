"""Which row of a table a fact may be about: what a label says goes before the caption and the headings."""

from collections.abc import Sequence
from functools import cache

from innofacts.english.denials import DENIAL
from innofacts.english.inflection import is_plural
from innofacts.english.labels import OF_ALL_ROWS
from innofacts.english.narrowing import BECAME
from innofacts.features.candidates import Candidate
from innofacts.features.content import content
from innofacts.features.facts import Facts
from innofacts.features.meanings import Stems
from innofacts.matching.matches import AGREEING, Match
from innofacts.patterns import regex
from innofacts.times.times import times
from innofacts.weighing.other_places import WORLD


def is_of_row(match: Match, label: str, sentence: str, facts: Facts) -> bool:
    """Return whether the fact of a match may be about the row of a table with a label, in words of its own.

    Both lines, and the total, are not the one line of a fact, unless the sentence that the table makes names that.
    The drowned are not those killed on the roads, nor is Ostrel a row of Velmora, whatever the caption says.
    """
    meant, places = facts.of_id(match.fact), facts.places(label)
    if meant is None:
        return True
    if meant.place and meant.place in places:
        return match.verdict not in AGREEING or not _narrows(label, meant, facts)
    own = meant.words | meant.place_words
    is_named = not facts.stems.of(content(label)).isdisjoint(own)
    if meant.place not in ("", WORLD) and places and not is_named:
        return False
    if times(label):
        return True
    words = [] if label.isupper() else [word for word in content(label) if word not in OF_ALL_ROWS]
    if match.verdict in AGREEING:
        return not words or _says_nothing_else(label, words, meant, facts)
    # A noun that the fact lacks may be one for what it counts: funerals, of people who were buried.
    return is_named or (not words and meant.place in ("", WORLD, *facts.places(sentence)))


def _narrows(label: str, meant: Candidate, facts: Facts) -> bool:
    """Return whether a label that names the place of a fact counts only some: burglaries solved in Lund.

    Any word narrows that the fact lacks and that follows a name with things: "Lund, burglaries at night". Elsewhere it
    may be that of a place: in the town of Lund.
    """
    if DENIAL.search(label) and not DENIAL.search(meant.claim):
        return True
    own = meant.words | meant.place_words
    named = _NAME_FIRST.match(label)
    are_things = named is not None and is_plural(named[1])
    own_words = (word for word in content(label) if word not in OF_ALL_ROWS and not facts.places(word))
    words = (
        word
        for word in map(facts.meanings.word, own_words)
        if are_things or word.stem in _became() or (word.is_group and not word.is_anyone)
    )
    return any(own.isdisjoint(word.meanings | word.others) for word in words)


@cache
def _became() -> frozenset[str]:
    """Return the stems of words for what became of some things."""
    return Stems().of(BECAME)


_NAME_FIRST = regex(r"\A[A-Z][^,:]*?(?:[,:]|\s[–—-])\s([a-z-]+)")


def _says_nothing_else(label: str, words: Sequence[str], meant: Candidate, facts: Facts) -> bool:
    """Return whether most words of a label are in a fact, or others for them."""
    if DENIAL.search(label) and not DENIAL.search(meant.claim):
        return False
    own, meanings = meant.words | meant.place_words, map(facts.meanings.word, words)
    return 2 * sum(not own.isdisjoint(word.meanings | word.others) for word in meanings) > len(words)
