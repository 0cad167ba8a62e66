"""Conflicts, which rule a fact out for a sentence: a different place, or a word with a different meaning."""

from collections.abc import Container
from functools import lru_cache

from innofacts.english.bounds import BANNED
from innofacts.english.contrasts import DIRECTIONS, ROWS
from innofacts.english.function_words import HAVING
from innofacts.english.narrowing import LACKING, NEW_BY, ROOM, USED
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.english.wording import BEYOND, COMPARING, DEFICITS, GAPS, LOSSES, PROFITS
from innofacts.features.actions import roots_said
from innofacts.features.content import WORD, words_of
from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.limits import have_other_limits
from innofacts.features.meanings import contrast_groups
from innofacts.features.measures import DISTANCE, is_measured, may_be_money
from innofacts.features.text.maxima import is_maximum
from innofacts.features.text.narrowing.ages import names_ages
from innofacts.features.text.narrowing.narrowing import spans_in
from innofacts.features.text.sentence import Statement
from innofacts.patterns import regex
from innofacts.values.conversions import factor_between
from innofacts.values.units import COUNT, MEASURED, PERCENT, read_unit
from innofacts.weighing.closeness import is_telling
from innofacts.weighing.others.places import (
    is_elsewhere,
    is_of_another_index,
    is_of_namesake,
    is_of_places_together,
    leaves_out_place,
)
from innofacts.weighing.reasons import WITH_NUMBER, WITHOUT_NUMBER, Reason

_NO_GROUPS: frozenset[int] = frozenset()


def has_conflict(sentence: Statement, candidate: Candidate, apart_from: Container[Reason[OfFact]] = ()) -> bool:
    """Return whether the place or a word of a sentence rules a fact out, `apart_from` some conflicts.

    Its time is for `others.times`. A fact on another basis is not comparable, but it is the one that is meant: see
    `has_other_basis`.
    """
    return any(row.speaks(sentence, candidate) for row in CONFLICTS if row not in apart_from)


def says_contrary(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether one of the two denies what the other one says, or has a word for the contrary."""
    is_denied = bool(_opposites(sentence, candidate)) or denies(sentence, candidate)
    return is_denied or bool(_contrasting(sentence, candidate, ()))


def has_grave_conflict(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a conflict rules a fact out even if the sentence has its number: a different place.

    The noun that is counted does not, since it may be the mistake in the sentence: so many lorries, of cars.
    """
    if any(row.speaks(sentence, candidate) for row in _GRAVE):
        return True
    is_same = sentence.noun.key == candidate.noun.key
    own = () if is_same else {row for word in sentence.unit_words.nouns for row in word.groups}
    return _has_contrast(sentence, candidate, own) and not swaps_direction(sentence, candidate)


def _negates(sentence: Statement, one: OfFact) -> bool:
    """Return whether one of the two denies what the other one says: did not vote; no share of the rest."""
    return bool(_opposites(sentence, one.candidate)) and not gives_rest(sentence, one.candidate)


def denies(sentence: Statement, one: OfFact) -> bool:
    """Return whether one of the two has a word of the other one only with "un" before it: unpaid, of what is paid."""
    fact = one.candidate
    theirs = {word for word in _undone_in(fact.claim) if f"un{word}" not in sentence.raw}
    return not (sentence.undone.isdisjoint(fact.words) and theirs.isdisjoint(sentence.raw))


@lru_cache(maxsize=4096)  # called for each sentence and fact
def _undone_in(claim: str) -> frozenset[str]:
    """Return the words that a claim has only with "un" before them, without it."""
    words = frozenset(WORD.findall(claim.lower()))
    undone = (word.removeprefix("un") for word in words if word.startswith("un"))
    return frozenset(word for word in undone if len(word) >= _SHORTEST and word not in words)


_SHORTEST = 4  # letters: paid; but a unit is no "it"


def _opposites(sentence: Statement, candidate: Candidate) -> frozenset[str]:
    """Return what one of the two denies, and the other one does not; nothing if both deny something together."""
    ours, theirs = sentence.terms, candidate.terms
    is_alike = not ours.denied.isdisjoint(theirs.denied)
    return frozenset() if is_alike else (ours.denied & theirs.affirmed) | (theirs.denied & ours.affirmed)


def _has_contrast(sentence: Statement, one: OfFact, apart_from: Container[int] = ()) -> bool:
    """Return whether a row of contrasts has different words of the two: exports, imports; no share of the rest.

    Some rows may be left out.
    """
    fact = one.candidate
    rows = _contrasting(sentence, fact, apart_from)
    return bool(rows) and not gives_rest(sentence, fact, apart_from)


def gives_rest(sentence: Statement, candidate: Candidate, apart_from: Container[int] = ()) -> bool:
    """Return whether both give shares of what makes up the whole: of men, and of women; of those who pay, or do not."""
    is_share = sentence.mention.figure.unit.kind == PERCENT and not sentence.mention.change
    if not is_share or candidate.nature == "change" or candidate.unit.kind != PERCENT:
        return False
    if opposites := _opposites(sentence, candidate):
        is_of_them = sentence.terms.is_of_denied or candidate.terms.is_of_denied or opposites <= sentence.whole
        return not is_of_them  # 38 % of those who do not pay leave nothing of those who do
    if candidate.nature != "share":
        return False
    rows = _contrasting(sentence, candidate, apart_from)
    of_groups = sentence.terms.whole_rows | candidate.terms.whole_rows  # 62 % of men leave nothing of women
    return bool(rows) and of_groups.isdisjoint(rows) and all(ROWS[row].is_whole for row in rows)


def swaps_direction(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence gives the number of a fact for the opposite way: imported so much, of exports.

    It says all else that the fact says, and nothing more.
    """
    fact, figure = one.candidate, sentence.mention.figure
    if figure.base_number != fact.number or not is_telling(figure):
        return False
    rows = {row for row in _contrasting(sentence, fact, ()) if ROWS[row] in DIRECTIONS}
    if len(rows) != 1:
        return False
    absent = fact.claim_words.keys() - sentence.covered(fact.words)
    strange = (word for word in sentence.topics if fact.words.isdisjoint(word.meanings | word.others))
    groups = (*(contrast_groups(frozenset((stem,))) for stem in absent), *(word.groups for word in strange))
    return not any(map(rows.isdisjoint, groups))


def is_other_half(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both give shares, and each of one of two groups that make up the whole: of men, and of women."""
    return bool(_contrasting(sentence, candidate, ())) and gives_rest(sentence, candidate)


_HALF = 50  # per cent, of which the rest is as much


def swaps_sides(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence gives the share of a fact for the other one of two sides: failed, of those who passed.

    Of 50 % it is the rest, and a denial may be of something else that the sentence says.
    """
    fact = one.candidate
    is_own = sentence.mention.figure.base_number == fact.number != _HALF
    return is_own and gives_rest(sentence, fact) and not _opposites(sentence, fact)


def is_within_other_limits(sentence: Statement, one: OfFact) -> bool:
    """Return whether both are about things within a limit, and it is not the same: under 25, over 25; not of a rest.

    So is a sentence about people of some ages, of which a fact says nothing.
    """
    fact = one.candidate
    ours = sentence.value.limits
    is_other = is_of_some_ages(sentence, fact) or (ours != () and have_other_limits(ours, fact.limits))
    return is_other and not gives_rest(sentence, fact)


def is_of_some_ages(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence is about people of some ages, and a fact has no word for any: of the under-25s."""
    return sentence.narrowing.is_of_some_ages and not (one.candidate.limits or names_ages(one.candidate.words))


def gives_difference(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence says how many more there are than elsewhere, and a fact how many there are.

    Not so a fact that is itself of what is lacking, or of how far one thing is behind another: a delay.
    """
    fact = one.candidate
    if not sentence.change.is_difference or fact.nature == "change" or fact.printed.change:
        return False
    return _OF_DIFFERENCES.isdisjoint(words_of(fact.said))


def gives_level(sentence: Statement, one: OfFact) -> bool:
    """Return whether a fact says by how much more or less there is, and a sentence has no word for that.

    A line cost 67 million euros, where the source says that it cost 40 million more than was budgeted.
    """
    fact = one.candidate
    mention = sentence.mention
    if mention.change or sentence.change.is_said or sentence.change.is_difference:
        return False
    is_change = fact.nature == "change" and fact.unit.kind == COUNT and not is_measured(fact.unit)
    if may_be_money(fact.unit):
        is_change = fact.printed.change != ""
    if not is_change:
        return False
    bound = frozenset(_DIGITS.split(mention.printed.lower())[0].split() if mention.figure.bound else ())  # more than 40
    return (sentence.raw - bound).isdisjoint(_DIFFERING)


_DIGITS = regex(r"\d+")
_OF_DIFFERENCES = BEYOND | COMPARING | GAPS | DEFICITS | LACKING | {"delay", "delays"}
_DIFFERING = BEYOND | COMPARING | GAPS | LOSSES | DEFICITS | PROFITS | {"by"}


def _gives_rate(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence says apart from its figure that it is a rate, and a fact counts them all."""
    return sentence.narrowing.is_rate and one.candidate.unit.kind == COUNT and one.candidate.nature != "rate"


def counts_newcomers(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence counts those who came in some time, and a fact all who are there: 30 new pupils.

    So does a sentence that gives what was added, in a measure: 40 km of rail.
    """
    fact = one.candidate
    is_of_all = fact.nature == "stock" or _says_what_it_had(fact)
    if not is_of_all or fact.unit.kind not in (COUNT, MEASURED):
        return False
    new = (kind for kind in sentence.narrowing.kinds.known if kind.printed == "new")
    is_new = any(not kind.noun.meanings.isdisjoint(fact.noun.stems) for kind in new)
    return (is_new or sentence.narrowing.presence.is_of_newcomers) and _NEW.isdisjoint(
        roots_said(fact.claim, fact.measure)
    )


def _counts_leavers(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence counts those who left in some time, and a fact all who are there: 30 pupils left."""
    fact = one.candidate
    is_of_all = fact.nature == "stock" or _says_what_it_had(fact)
    is_of_leavers = sentence.narrowing.presence.is_of_leavers and is_of_all and fact.unit.kind in (COUNT, MEASURED)
    return is_of_leavers and _GONE.isdisjoint(roots_said(fact.claim, fact.measure))


_GONE = frozenset("cut shed axe scrap lose loss remov removal leave left quit resign retir depart departur".split())


def _counts_room(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence gives a capacity, of which a fact does not speak: cells built for 40, who are held."""
    return sentence.narrowing.presence.is_room and ROOM.isdisjoint(WORD.findall(one.candidate.said.lower()))


def _gives_operating_profit(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence gives an operating profit or loss, and a fact one before or after tax."""
    said = one.candidate.said.lower()
    is_of_fact = sentence.value.side != 0 and "operating" not in said and _BEFORE_OR_AFTER_TAX.search(said) is not None
    return is_of_fact and any(kind.printed == "operating" for kind in sentence.narrowing.kinds.possible)


_BEFORE_OR_AFTER_TAX = regex(
    r"\b(?:before|after)\s(?:[a-z]+\s)?tax(?:es)?\b|\bpre-?tax\b|\bnet\s(?:profit|loss|income)"
)


def _is_within_other_span(sentence: Statement, one: OfFact) -> bool:
    """Return whether both say within which time, and not the same: within five years, of within two years.

    So does one that says what took longer: 62 % waited more than two hours. A figure that is a time is none within it.
    """
    fact, ours = one.candidate, sentence.narrowing.spans
    if len(ours) != 1 or fact.unit.key in MEASURES_OF_TIME:
        return False
    theirs = spans_in(fact.claim)
    return len(theirs) == 1 and ours != theirs


def _counts_those_lacked(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence says how many are not there, of which a fact does not speak: is 40 nurses short."""
    return sentence.narrowing.presence.is_lacked and LACKING.isdisjoint(WORD.findall(one.candidate.said.lower()))


def _counts_those_there(sentence: Statement, one: OfFact) -> bool:
    """Return whether a fact gives a capacity, and a sentence those who were there: it carried 40, there were 40."""
    if _TOLD_OF_THOSE.isdisjoint(sentence.raw) or not ROOM.isdisjoint(sentence.raw):
        return False
    unit = one.candidate.unit
    return unit.kind == COUNT and not is_measured(unit) and _CAPACITY.search(one.candidate.said) is not None


_TOLD_OF_THOSE = USED | {"there"}
_CAPACITY = regex(r"(?i)\b(?:capacity|(?:room|space)\s(?:for|to))\b")  # not an emergency room


def _says_what_it_had(candidate: Candidate) -> bool:
    return candidate.nature == "" and not HAVING.isdisjoint(candidate.claim.split())


_NEW = NEW_BY | {"new", "take", "gain"}


def _contrasting(sentence: Statement, candidate: Candidate, apart_from: Container[int]) -> list[int]:
    """Return the rows of contrasts that have different words of the two, apart from some."""
    ours, theirs, first = sentence.terms.groups, candidate.terms.groups, sentence.terms.first_groups
    figure = sentence.mention.figure
    # of 27,915 cats, and 18,640 dogs; but not: it has 2,860 nurses, of whom one in eight
    is_its = figure.base_number == candidate.number and is_telling(figure) and figure.unit.kind == COUNT
    return [
        row
        for row in ours.keys() & theirs.keys()
        if row not in apart_from
        and not (is_its and ours[row] - theirs[row] <= sentence.terms.beside.get(row, _NO_GROUPS))
        and (first[row].isdisjoint(theirs[row]) if row in first else not ours[row] <= theirs[row])
    ]


def counts_contrast(sentence: Statement, one: OfFact) -> bool:
    """Return whether the sentence counts something that a row of contrasts has, and the fact does not: women.

    A fact may count what makes up the whole, and the sentence a part: full-time jobs, of all jobs, part-time ones too.
    """
    fact = one.candidate
    theirs = fact.terms.counted_groups
    is_same = sentence.noun.key == fact.noun.key and not sentence.unit_words.modifiers
    return any(
        not ours <= theirs.get(row, _NO_GROUPS) or (ROWS[row].is_whole and len(ours) < len(theirs[row]) and not is_same)
        for row, ours in sentence.terms.counted_groups.items()
    )


def is_about_part(sentence: Statement, one: OfFact) -> bool:
    """Return whether the clause is about a part of what the fact measures: urban areas, where it has no such word."""
    return any(ROWS[row].narrowing and row not in one.candidate.terms.groups for row in sentence.terms.first_groups)


def does_something_else(sentence: Statement, one: OfFact) -> bool:
    """Return whether something is done to what the sentence counts of which the fact has no word: sold, bought."""
    fact = one.candidate
    action = sentence.action
    if action is None or not action.stems.isdisjoint(fact.words):
        return False
    if action.verb in BANNED and sentence.value.most.is_given and is_maximum(fact.claim):
        return False
    return action.same.isdisjoint(roots_said(fact.claim, fact.measure))


def has_other_basis(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both state a basis, and different ones: by headcount, in full-time equivalents.

    Not where both say by what amount of what a rank is, which are compared by their words: by value of the order book.
    """
    theirs = {} if sentence.value.rank.criterion and candidate.criterion else candidate.terms.bases
    return any(row in theirs and ours.isdisjoint(theirs[row]) for row, ours in sentence.terms.bases.items())


def _has_other_scope(sentence: Statement, one: OfFact) -> bool:
    """Return whether one of the two leaves out what the other includes: with Hong Kong, without Hong Kong."""
    fact = one.candidate
    pairs = ((sentence.terms.included, fact.terms.left_out), (sentence.terms.left_out, fact.terms.included))
    return any(one and other and (one <= other or other <= one) for one, other in pairs)


def _gives_other_extent(sentence: Statement, one: OfFact) -> bool:
    """Return whether both give a length of something, and not the same: 14 metres wide, where it is 14 metres deep."""
    fact = one.candidate
    if not sentence.value.extent or factor_between(fact.unit, _METRE) is None:
        return False
    if sentence.value.extent == DISTANCE:
        return _DISTANT.search(fact.said) is None
    return fact.extent not in ("", sentence.value.extent)


_METRE = read_unit("metre")
_DISTANT = regex(r"(?i)\b(?:distan[ct]\w*|away|from|off|nearest|apart|offshore)\b")


_ALWAYS = (WITHOUT_NUMBER, WITH_NUMBER)
_UNLESS_NUMBER = (WITHOUT_NUMBER,)

ELSEWHERE = Reason(is_elsewhere, "the text is about a different place", _ALWAYS)
NEGATION = Reason(_negates, "only one of the two says that something is not so", _ALWAYS)
_OPPOSITE = Reason(denies, 'one of the two says "un-" and the other does not, as in paid and unpaid', _ALWAYS)
_CONTRAST = Reason(_has_contrast, "the text has a word for something else", _UNLESS_NUMBER)
CONTRARY = (NEGATION, _OPPOSITE, _CONTRAST)
"""The conflicts of a sentence that may give what the share of a fact leaves."""
CONFLICTS: tuple[Reason[OfFact], ...] = (
    ELSEWHERE,
    Reason(is_of_namesake, "the text names a different one of its kind", _ALWAYS),
    Reason(is_of_another_index, "the text names a different index", _ALWAYS),
    Reason(
        is_of_places_together,
        "the text is about several places together",
        _UNLESS_NUMBER,
        gives="for one of the places only",
    ),
    Reason(leaves_out_place, "the text leaves out a place", _UNLESS_NUMBER, gives="with what the text leaves out"),
    NEGATION,
    _OPPOSITE,
    Reason(_has_other_scope, "the text counts in what the other leaves out", _ALWAYS),
    Reason(_gives_other_extent, "the text measures a different dimension", _ALWAYS),
    _CONTRAST,
    Reason(counts_contrast, "the text counts a different kind", _UNLESS_NUMBER),
    Reason(is_about_part, "the text is about a part only", _UNLESS_NUMBER),
    Reason(
        does_something_else,
        "the text says that something else was done",
        _UNLESS_NUMBER,
        gives='without saying "{verb}"',
    ),
    Reason(gives_level, "the text gives no difference", _UNLESS_NUMBER, gives="as a difference"),
    Reason(_gives_rate, "the text gives a rate", _UNLESS_NUMBER),
    Reason(counts_newcomers, "the text counts only those who came", _UNLESS_NUMBER, gives="for all of them"),
    Reason(_counts_leavers, "the text counts only those who left", _UNLESS_NUMBER, gives="for all who are there"),
    Reason(_counts_room, "the text says for how many there is room", _UNLESS_NUMBER),
    Reason(_gives_operating_profit, "the text gives an operating profit", _ALWAYS),
    Reason(
        _is_within_other_span,
        "the text says within which other time",
        _UNLESS_NUMBER,
        gives="for those within another time",
    ),
    Reason(_counts_those_lacked, "the text says how many are not there", _ALWAYS),
    Reason(_counts_those_there, "the source says for how many there is room", _UNLESS_NUMBER),
)
_GRAVE = tuple(row for row in CONFLICTS if WITH_NUMBER in row.asked)
