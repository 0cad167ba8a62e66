"""Whether a sentence is about a different place than a fact, or about something else of its kind or its name."""

from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.library.wordings import has_country
from innofacts.features.places import indexes_named, is_local, namesakes
from innofacts.features.text.sentence import Statement
from innofacts.features.text.where import Where

WORLD = "world"
"""The place of facts about all countries together."""


def is_elsewhere(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence names a place that a fact does not."""
    fact = one.candidate
    where = sentence.where
    if where.places:
        # A city is in whichever country the sentence says, as long as the fact itself names none.
        is_own = fact.place in where.places and not has_country(fact.places)
        if not is_own and not where.decisive <= fact.places:
            return True
    if where.nations and is_local(fact.place) and not any(nation in fact.place for nation in where.nations):
        return True  # a town, where the sentence says "nationwide"
    if fact.place in where.parts:
        return True
    if fact.place == WORLD and where.superlative and where.superlative not in fact.claim:
        return True  # the world's second-largest economy, and all of the world
    is_anywhere = fact.place in ("", WORLD)
    if (where.is_worldwide and fact.place.isupper()) or (where.is_speakers and not is_anywhere):
        return True
    is_of_country = fact.place.isupper() or is_anywhere
    names = where.unknown if is_of_country else (*where.unknown, *where.names)
    return any(name.isdisjoint(fact.words) and name.isdisjoint(fact.place_words) for name in names)


def omits_place(where: Where, candidate: Candidate) -> bool:
    """Return whether a sentence does not say that it is about the place of a fact."""
    return not where.places and candidate.place not in ("", WORLD)


def is_of_namesake(sentence: Statement, one: OfFact) -> bool:
    """Return whether the clause is about a different one of a kind, or another kind of that name.

    The National League is not the Premier League, and the Lund Tower not the Lund Viaduct.
    """
    ours = sentence.where.namesake
    theirs = namesakes(one.candidate.claim) if ours else ()
    if ours is None or not theirs:
        return False
    alike = [one for one in theirs if one.kind == ours.kind]
    if alike:
        return not any(map(ours.may_be, alike))
    is_known = bool(sentence.where.places)  # by another name: Lund Zoo, of the Zoological Garden in Lund
    return not is_known and any(not ours.words.isdisjoint(one.words) for one in theirs)


def is_of_another_index(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence and a fact name indexes, each with a word of its own: the Global Peace Index."""
    theirs = indexes_named(one.candidate.claim) if sentence.where.indexes else ()
    return theirs != () and all(ours - one and one - ours for ours in sentence.where.indexes for one in theirs)


def omits_places(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence omits the place of a fact, or a local one in its claim: the wool that Sardis buys."""
    fact, where = one.candidate, sentence.where
    others = fact.places - where.places - {fact.place}
    return omits_place(where, fact) or not all(map(str.isupper, others))
