"""Nouns for what is counted: whether one is another name of what a fact counts, or known to name something else."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import chain

from innofacts.english.contrasts import ROWS
from innofacts.english.countries import place_of
from innofacts.english.inflection import is_past, plural, singular
from innofacts.english.paraphrases import (
    ASKING,
    CASES,
    DONE_TO,
    EVENTS,
    FILING,
    INTERCHANGEABLE,
    UNDERGONE,
)
from innofacts.english.people import ANYBODY, GROUPS, HEADS, ORGANISATIONS, PEOPLE
from innofacts.english.units import CONTAINERS, NAMES_OF_KINDS
from innofacts.features.content import root
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.library.labels import label_of
from innofacts.features.meanings import Stems, contrast_groups
from innofacts.features.measures import head, is_measured, is_rate, is_thing, may_be_money, may_stand_for
from innofacts.features.text.sentence import Statement
from innofacts.index.analysis import fold
from innofacts.values.conversions import PERSON, counted_alike
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, PERCENT, POINTS, RANK, Unit, read_unit

_UNDERGONE = {
    read_unit(event).key: frozenset(read_unit(noun).key for noun in whom) for event, whom in UNDERGONE.items()
}
_HAPPENING = DONE_TO | _UNDERGONE.keys()


def names_unit(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence has a word of the fact's unit."""
    return not candidate.unit_stems.isdisjoint(sentence.plain)


def names_measure(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence has all words of the measure."""
    words = candidate.measure_words.keys()
    return bool(words) and words <= sentence.covered(candidate.words)


def is_other_name(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a unit is another name of what the fact counts, or the currency that its place implies."""
    unit, printed = candidate.unit, candidate.printed
    if not printed.names.isdisjoint(sentence.unit_keys) or _is_abbreviated(sentence, unit):
        return True
    if may_be_money(unit):
        return may_stand_for(sentence.units, unit, candidate.place)
    if any(map(is_rate, sentence.units)) != is_rate(unit):
        return False  # 200 ships a day, where the fact counts ships
    if any(map(may_be_money, sentence.units)) or unit.kind in (PERCENT, POINTS, RANK) or is_measured(unit):
        return False
    if sentence.noun.key in printed.others:
        return False
    return any(is_name(sentence, candidate) for is_name in _NAMES)


def _is_abbreviated(sentence: Statement, unit: Unit) -> bool:
    """Return whether a sentence gives a unit by its first letters: CGT, of compensated gross tonnes."""
    first = "".join(word[0] for word in unit.text.split())
    return len(first) >= _FEWEST_LETTERS and first.upper() in sentence.mention.units


_FEWEST_LETTERS = 3


def _is_group_of_people(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a fact that counts people is about the people counted in the sentence: staff, Ghanaians."""
    if candidate.noun.key != PERSON:
        return False
    noun = sentence.noun.key  # not the homes in which they live
    is_of_people = _kind(noun) in (_SOMEBODY, _AGENT) or noun in GROUPS or noun in _FOR_PEOPLE
    return (is_of_people and names_counted(sentence, candidate)) or place_of(sentence.noun.text) != ""


def is_used_instead(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the noun of the sentence may be used instead of that of a fact."""
    is_other = any(not word.others.isdisjoint(candidate.noun.stems) for word in sentence.unit_words.nouns)
    return is_other or _is_done_to(sentence, candidate)


def names_counted(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a fact has what the sentence counts among its words."""
    return any((word.meanings | word.others) & candidate.words for word in sentence.unit_words.nouns)


def _is_people_in_general(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether people, or the people of a country, are counted where the fact counts a group of people.

    Women may be bakers, and adults visitors, but no children. Those who work at bakeries may be no bakers.
    """
    is_plain = len(sentence.mention.units) == 1  # not of foreign citizens
    is_general = (
        (is_plain and sentence.noun.key in HEADS)
        or (is_plain and sentence.noun.key in _ANY_GROUP and candidate.noun.key not in _BY_AGE_OR_SEX)
        or sentence.noun.key in (PERSON, *ANYBODY)
        or place_of(sentence.noun.text) != ""
    )
    is_agent = _kind(candidate.noun.key) == _AGENT
    is_named_agent = is_agent and not candidate.noun.stems.isdisjoint(sentence.covered(candidate.words))
    if _only_work_there(sentence, candidate):
        return False
    return is_general and (candidate.noun.key in PEOPLE or is_named_agent)  # people who work as bakers


def _are_people_alike(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both count people, by nouns one of which may be used for the other: players, musicians."""
    is_of_people = {_kind(sentence.noun.key), _kind(candidate.noun.key)} <= {_SOMEBODY, _AGENT}
    return is_of_people and candidate.noun.key in _used_instead(sentence.noun.key)


def _only_work_there(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence says of people that they work where those of an occupation do: in pharmacies."""
    noun, said = candidate.noun.key, sentence.raw
    is_occupation = noun.endswith(_ENDINGS_OF_AGENTS) and noun not in _ANY_WORKERS
    if not is_occupation or _WORKING.isdisjoint(said) or _WORKING.isdisjoint(fold(candidate.claim).split()):
        return False
    return said.isdisjoint((noun, plural(noun), "as"))  # as longshoremen


_WORKING = frozenset("work works worked working employ employs employed employing".split())
_ANY_WORKERS = frozenset("worker employee breadwinner earner".split())
_ANY_GROUP = frozenset({"woman", "man", "adult"})
_BY_AGE_OR_SEX = frozenset().union(
    *(words for words in (frozenset().union(*row.groups) for row in ROWS if row.narrowing) if words & _ANY_GROUP)
)


@cache
def _used_instead(key: str) -> frozenset[str]:
    """Return the nouns that may be used instead of one in general English, by their unit keys."""
    return frozenset().union(*(row for row in INTERCHANGEABLE if key in row))


def may_be_one(noun: str, other: str) -> bool:
    """Return whether two nouns, by their unit keys, may count the same: flats and homes, pupils and students."""
    if {noun, other} <= PEOPLE | HEADS | ANYBODY and not HEADS.isdisjoint((noun, other)):
        return True  # per head, of prisoners
    return other in counted_alike(noun) | _used_instead(noun)


def _is_synonym(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both count the same noun, or synonyms in the library: laboratories and labs."""
    return not candidate.noun_names.isdisjoint((sentence.noun.key, sentence.unit_words.phrase_key))


def _is_noun_of_measure(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the noun is that of the measure: stays, for overnight-stays; no homes, of checks-of-homes.

    So is what a series counts by the rows of its table, if it is of the kind of the unit: burglaries, of offences; no
    schools, of pupils.
    """
    label, noun = label_of(candidate.claim, candidate.measure), sentence.noun.key
    if label:
        return (
            label.names(noun)
            and is_thing(candidate.unit)
            and len({_kind(noun), _kind(candidate.noun.key)} - {_AGENT}) <= 1
        )
    last = head(candidate.measure.replace("-", " "))
    return candidate.unit.kind == COUNT and read_unit(last).key == noun


def _is_counted_alike(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether one noun is used for the other when things are counted: homes and dwellings."""
    alike = frozenset().union(*map(counted_alike, candidate.noun_names))
    return not alike.isdisjoint((sentence.noun.key, sentence.unit_words.phrase_key))


def _is_undergone(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence counts whom that happened to which the fact counts: people who died, for deaths.

    It says that it happened to these: not people at burials, nor retired judges.
    """
    if candidate.noun.text in sentence.raw:
        return False
    whom = _UNDERGONE.get(candidate.noun.key, ())
    is_group = PERSON in whom and sentence.noun.key in PEOPLE and names_counted(sentence, candidate)
    if sentence.noun.key not in whom and not (is_group or _is_done_to(sentence, candidate)):
        return False
    own = sentence.noun.stems.union(word.stem for word in sentence.unit_words.modifiers)
    others = (word for word in sentence.words if word.stem not in own)
    if any(not candidate.unit_stems.isdisjoint(word.meanings | word.others) for word in others):
        return True
    named = {candidate.noun.key, *fold(max(sentence.mention.units, key=len)).split()}
    return root(candidate.noun.key) in map(root, sentence.raw - named)  # sank, of sinkings


def _is_case_of_it(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence counts cases or reports of what the fact counts: 40 reports of stolen cars.

    They are not of theft in general.
    """
    if sentence.noun.key not in CASES or candidate.noun.key not in EVENTS:
        return False
    if not candidate.measure_words.keys() - candidate.noun.stems <= sentence.covered(candidate.words):
        return False
    others = (word for word in sentence.words if word.stem not in sentence.noun.stems)
    return any(not candidate.noun.stems.isdisjoint(word.meanings | word.others) for word in others)


def _is_done_to(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the noun is that to which something was done which a fact counts: hips, of hip replacements.

    Hips for a replacement are not those that were replaced.
    """
    if candidate.noun.key not in DONE_TO or candidate.noun.key in sentence.raw:
        return False
    return _is_beside_noun(sentence, candidate)


def _is_beside_noun(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the claim has what the sentence counts next to its own noun: houses, in house sales."""
    alike = counted_alike(sentence.noun.key) | {sentence.noun.key}
    return not alike.isdisjoint(_beside_noun(f"{candidate.claim} {candidate.unit.text}", candidate.noun.key))


@lru_cache(maxsize=1024)
def _beside_noun(text: str, noun: str) -> frozenset[str]:
    """Return the unit keys of words before a noun and of what it is of or for: hip replacements, thefts of old cars."""
    words = [read_unit(word).key for word in fold(text).split()]
    places = [n for n, word in enumerate(words) if word == noun]
    whom = (words[n + 2 : n + 4] for n in places if words[n + 1 : n + 2] in (["of"], ["for"]))
    return frozenset(chain((words[n - 1] for n in places if n), *whom))


def _is_in_general(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the noun is one for many kinds of things, and others say which: 40 vehicles of a bus fleet."""
    is_plain = sentence.noun.key in _IN_GENERAL and len(sentence.mention.units) == 1
    return is_plain and any(read_unit(word).key == candidate.noun.key for word in sentence.raw)


def _is_kind_of_it(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the noun says of which kind the things are that a fact counts: dailies, for daily newspapers."""
    kind = sentence.noun.key
    return kind in NAMES_OF_KINDS and f"{kind} {candidate.noun.text}" in candidate.claim.lower()


def _is_metonym(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the noun says what is done or asked for: patents, for patent applications; neuterings.

    Others are next to the unit of a claim and not the same: bees are no bee colonies, cinemas no cinema screens.
    Applicants name no applications if they are said to file what is counted.
    """
    is_act = candidate.noun.key in _HAPPENING and sentence.noun.key.endswith("ing")  # of neutering operations
    is_named = names_unit(sentence, candidate) and not _is_named_by_who_files(sentence, candidate)
    if is_named or not (is_act or candidate.noun.key in ASKING):
        return False
    return _is_beside_noun(sentence, candidate)


def _is_named_by_who_files(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether only those who file the things have a word of the unit: applicants filed 40 patents."""
    is_filed = not FILING.isdisjoint(sentence.raw) and any(singular(word) in PEOPLE for word in sentence.raw)
    return is_filed and sentence.raw.isdisjoint((candidate.noun.text, plural(candidate.noun.text)))


def _is_its_event(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the noun says what a claim says was done to what it counts: evictions, of evicted households.

    They are of the same things: no road completions, of homes that were completed.
    """
    noun, modifiers = sentence.noun, sentence.unit_words.modifiers
    is_event = noun.key in _UNDERGONE or noun.key.endswith(_ENDINGS_OF_EVENTS)
    if not is_event or _kind(noun.key) != _THING or candidate.unit.kind != COUNT:
        return False
    words = fold(candidate.claim).split()
    is_done = not noun.stems.isdisjoint(Stems().of(filter(is_past, words)))
    is_of_them = not any(candidate.words.isdisjoint(word.meanings | word.others) for word in modifiers)
    return is_done and is_of_them and noun.key not in map(singular, words)


_ENDINGS_OF_EVENTS = ("tion", "sion", "ment", "al")

_NAMES: tuple[Callable[[Statement, Candidate], bool], ...] = (
    _is_group_of_people,
    _is_people_in_general,
    _are_people_alike,
    _is_synonym,
    _is_noun_of_measure,
    _is_counted_alike,
    _is_undergone,
    _is_its_event,
    _is_case_of_it,
    _is_in_general,
    _is_kind_of_it,
    _is_metonym,
)


# --- nouns that are known to name something else ----------------------------------------------------------------------


def counts_things(units: Sequence[Unit]) -> bool:
    """Return whether all of some units, of which there is one at least, are nouns for things that are counted."""
    return bool(units) and all(map(is_thing, units))


def may_be_other_name(sentence: Statement, candidate: Candidate, figure: Figure, facts: Facts) -> bool:
    """Return whether a figure has a different noun that may well be another name of what the fact counts.

    It is not if the two nouns are known to name different things: people and places, exports and imports, or what
    other facts of the library count. Nor is one that tables or facts have, and none as another name of the fact's.
    """
    is_noun = counts_things(sentence.units) and counts_things([candidate.unit])
    is_known_one = figure.unit.key == candidate.unit.key or facts.counts(sentence.mention.units)
    if not is_noun or is_known_one or _is_thing_of_it(sentence, candidate):
        return False
    nouns = {sentence.noun.key, candidate.noun.key}
    kinds = set(map(_kind, nouns))
    is_used, is_of_people = is_used_instead(sentence, candidate), _kind(candidate.noun.key) == _SOMEBODY
    is_for_people = _SOMEBODY in kinds and not _FOR_PEOPLE.isdisjoint(nouns)
    if is_for_people or (is_used and is_of_people) or _is_people_in_general(sentence, candidate):
        return True  # hands, for workers
    if len(kinds - {_AGENT}) > 1:
        return False
    is_anything = sentence.noun.key in _ONES or candidate.noun.key in _ITEMS
    if is_used or is_anything or kinds == {_AGENT, _ORGANISATION}:
        return True  # brokers may be companies
    ours, theirs = (contrast_groups(stems) for stems in (sentence.noun.stems, candidate.noun.stems))
    is_in_contrast = any(groups.isdisjoint(theirs.get(row, groups)) for row, groups in ours.items())
    is_known = sentence.noun.key in _KINDS or any(word.others or word.is_known for word in sentence.unit_words.nouns)
    return not (is_in_contrast or is_known)


def is_in_other_unit(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether only one of the two weighs or measures, and the other counts the same: bags, tonnes of cement."""
    ours, theirs = (any(map(is_measured, units)) for units in (sentence.units, (candidate.unit,)))
    if ours == theirs or any(map(is_rate, (*sentence.units, candidate.unit))):
        return False
    if sentence.noun.key in CONTAINERS:
        return True  # so many sacks, where the score of the words says that it is cement
    counted = sentence.whole | sentence.noun.stems
    return not counted.isdisjoint(candidate.noun.stems if ours else candidate.claim_stems)


def _is_thing_of_it(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the unit names something of what a fact counts, and so not the same: hotel chains, of hotels."""
    modifiers = (read_unit(word).key for word in fold(max(sentence.mention.units, key=len)).split()[:-1])
    return sentence.noun.key not in _ONES and not counted_alike(candidate.noun.key).isdisjoint(modifiers)


_ITEMS = frozenset("item unit piece object thing facility site".split())
_IN_GENERAL = frozenset("animal device title vehicle".split())  # dogs, hearing aids, films, buses
_ONES = _ITEMS | _IN_GENERAL | frozenset("incident case event number call".split())  # fire incidents are fires
_SOMEBODY, _ORGANISATION, _AGENT, _THING = range(4)
_KINDS = {
    read_unit(noun).key: kind
    for kind, nouns in ((_SOMEBODY, PEOPLE | HEADS), (_ORGANISATION, ORGANISATIONS))
    for noun in nouns
}
_FOR_PEOPLE = frozenset("place seat bed berth space room cell job post".split())  # as many as the people who have them
_ENDINGS_OF_AGENTS = ("er", "or", "ist", "ee", "ant", "ent", "ian", "man", "woman")


def _kind(noun: str) -> int:
    """Return what kind of thing a noun names, by its unit key; an agent may be a person, an organisation or a tool."""
    otherwise = _AGENT if noun.endswith(_ENDINGS_OF_AGENTS) else _THING
    return _KINDS.get(noun, _SOMEBODY if noun.endswith("ician") else otherwise)
