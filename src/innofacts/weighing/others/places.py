"""Whether a sentence is about a different place than a fact, or about something else of its kind or its name."""

from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.library.labels import label_of
from innofacts.features.library.wordings import has_country
from innofacts.features.measures import is_rate
from innofacts.features.places import indexes_named, is_local, namesakes
from innofacts.features.text.sentence import Statement
from innofacts.features.text.where import Where
from innofacts.patterns import regex
from innofacts.values.units import COUNT, MEASURED

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
    if fact.place in where.parts or (fact.place in where.left_out and _WITHOUT.search(fact.said) is None):
        return True
    if fact.place == WORLD and where.superlative and where.superlative not in fact.claim:
        return True  # the world's second-largest economy, and all of the world
    is_anywhere = fact.place in ("", WORLD)
    if (where.is_worldwide and fact.place.isupper()) or (where.is_speakers and not is_anywhere):
        return True
    is_of_country = fact.place.isupper() or is_anywhere
    names = where.unknown if is_of_country else (*where.unknown, *where.names)
    return any(name.isdisjoint(fact.words) and name.isdisjoint(fact.place_words) for name in names)


def leaves_out_place(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence leaves out a place of which a fact has no word: without Lund, Norway had 40 boats."""
    fact, left_out = one.candidate, sentence.where.left_out
    return (
        bool(left_out) and left_out.isdisjoint(fact.places) and not any(map(fact.claim.lower().__contains__, left_out))
    )


_WITHOUT = regex(r"(?i)\b(?:without|outside|ex(?:cluding|cept|cludes)|apart|but)\b")


def is_of_places_together(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence gives what several places have together, and a fact what one of them has.

    Orton and Lund caught 40 tonnes. A share or a rate may be that of each, unless it says that it is of all together.
    """
    fact, places = one.candidate, sentence.where.together
    is_sum = fact.unit.kind in (COUNT, MEASURED) and fact.nature not in ("rate", "share") and not is_rate(fact.unit)
    is_of_one = len(places) > 1 and fact.place in places and not places <= fact.places
    return is_of_one and (is_sum or not sentence.raw.isdisjoint(_TOGETHER))


_TOGETHER = frozenset("together combined jointly altogether".split())


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
    """Return whether a sentence omits the place of a fact, or a local one in its claim: the wool that Sardis buys.

    The title of a table may name the place in which its places are.
    """
    fact, where = one.candidate, sentence.where
    others = fact.places - where.places - {fact.place}
    label = label_of(fact.claim, fact.measure) if fact.place else None  # whose title names the whole that it is in
    return omits_place(where, fact) or not (label or all(map(str.isupper, others)))
