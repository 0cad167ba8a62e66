"""Conflicts, which rule a fact out for a sentence: a different place, or a word with a different meaning."""

from collections.abc import Callable, Container
from typing import NamedTuple

from innofacts.english.bounds import BANNED
from innofacts.english.contrasts import ROWS
from innofacts.english.function_words import HAVING
from innofacts.english.narrowing import NEW_BY, ROOM, USED
from innofacts.english.wording import BEYOND, COMPARING, DEFICITS, GAPS, LOSSES, PROFITS
from innofacts.features.actions import roots_said
from innofacts.features.ages import names_ages
from innofacts.features.candidates import Candidate
from innofacts.features.content import WORD
from innofacts.features.limits import have_other_limits
from innofacts.features.maxima import is_maximum
from innofacts.features.measures import is_measured, is_money
from innofacts.features.sentence import Statement
from innofacts.patterns import regex
from innofacts.values.conversions import factor_between
from innofacts.values.units import COUNT, MEASURED, PERCENT, read_unit
from innofacts.weighing.other_places import is_elsewhere, is_of_another_index, is_of_namesake

_NO_GROUPS: frozenset[int] = frozenset()


class Conflict(NamedTuple):
    """Why a fact is ruled out for a sentence."""

    because: str
    """The reason in words, the text is about a different place."""
    speaks: Callable[[Statement, Candidate], bool]
    """Whether there is this reason for a sentence and a fact."""


def has_conflict(sentence: Statement, candidate: Candidate, apart_from: Container[Conflict] = ()) -> bool:
    """Return whether the place or a word of a sentence rules a fact out, `apart_from` some conflicts.

    Its time is for `other_times`. A fact on another basis is not comparable, but it is the one that is meant: see
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
    own = () if is_same else {row for word in sentence.noun_words for row in word.groups}
    return _has_contrast(sentence, candidate, own)


def _negates(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether one of the two denies what the other one says: did not vote; no share of the rest."""
    return bool(_opposites(sentence, candidate)) and not gives_rest(sentence, candidate)


def denies(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence has a word of the fact only with "un" before it: unpaid."""
    return not sentence.undone.isdisjoint(candidate.words)


def _opposites(sentence: Statement, candidate: Candidate) -> frozenset[str]:
    """Return what one of the two denies, and the other one does not; nothing if both deny something together."""
    ours, theirs = sentence.terms, candidate.terms
    is_alike = not ours.denied.isdisjoint(theirs.denied)
    return frozenset() if is_alike else (ours.denied & theirs.affirmed) | (theirs.denied & ours.affirmed)


def _has_contrast(sentence: Statement, candidate: Candidate, apart_from: Container[int] = ()) -> bool:
    """Return whether a row of contrasts has different words of the two: exports, imports; no share of the rest.

    Some rows may be left out.
    """
    rows = _contrasting(sentence, candidate, apart_from)
    return bool(rows) and not gives_rest(sentence, candidate, apart_from)


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


_HALF = 50  # per cent, of which the rest is as much


def swaps_sides(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence gives the share of a fact for the other one of two sides: failed, of those who passed.

    Of 50 % it is the rest, and a denial may be of something else that the sentence says.
    """
    is_own = sentence.mention.figure.base_number == candidate.number != _HALF
    return is_own and gives_rest(sentence, candidate) and not _opposites(sentence, candidate)


def is_within_other_limits(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both are about things within a limit, and it is not the same: under 25, over 25; not of a rest.

    So is a sentence about people of some ages, of which a fact says nothing.
    """
    is_other = is_of_some_ages(sentence, candidate) or have_other_limits(sentence.limits, candidate.limits)
    return is_other and not gives_rest(sentence, candidate)


def is_of_some_ages(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence is about people of some ages, and a fact has no word for any: of the under-25s."""
    return sentence.narrowing.is_of_some_ages and not (candidate.limits or names_ages(candidate.words))


def gives_difference(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence says how many more there are than elsewhere, and a fact how many there are."""
    return sentence.is_difference and candidate.nature != "change" and not candidate.printed.change


def gives_level(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a fact says by how much more or less there is, and a sentence has no word for that.

    A line cost 67 million euros, where the source says that it cost 40 million more than was budgeted.
    """
    mention = sentence.mention
    is_change = candidate.nature == "change" and candidate.unit.kind == COUNT and not is_measured(candidate.unit)
    if is_money(candidate.unit):
        is_change = candidate.printed.change != ""
    if mention.change or sentence.has_change or not is_change:
        return False
    bound = frozenset(_DIGITS.split(mention.printed.lower())[0].split() if mention.figure.bound else ())  # more than 40
    return not sentence.is_difference and (sentence.raw - bound).isdisjoint(_DIFFERING)


_DIGITS = regex(r"\d+")
_DIFFERING = BEYOND | COMPARING | GAPS | LOSSES | DEFICITS | PROFITS | {"by"}


def _gives_rate(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence says apart from its figure that it is a rate, and a fact counts them all."""
    return sentence.narrowing.is_rate and candidate.unit.kind == COUNT and candidate.nature != "rate"


def counts_newcomers(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence counts those who came in some time, and a fact all who are there: 30 new pupils.

    Likewise what was added, in a measure: 40 km of rail.
    """
    is_of_all = candidate.nature == "stock" or _says_what_it_had(candidate)
    if not is_of_all or candidate.unit.kind not in (COUNT, MEASURED):
        return False
    new = (kind for kind in sentence.narrowing.kinds if kind.printed == "new")
    is_new = any(not kind.noun.meanings.isdisjoint(candidate.noun.stems) for kind in new)
    return (is_new or sentence.narrowing.is_of_newcomers) and _NEW.isdisjoint(
        roots_said(candidate.claim, candidate.measure)
    )


def _counts_room(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence gives a capacity, of which a fact does not speak: cells built for 40, who are held."""
    return sentence.narrowing.is_room and ROOM.isdisjoint(WORD.findall(_said_in(candidate).lower()))


def _counts_those_there(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a fact gives a capacity, and a sentence those who were there: it carried 40, there were 40."""
    unit = candidate.unit
    is_capacity = unit.kind == COUNT and not is_measured(unit) and _CAPACITY.search(_said_in(candidate)) is not None
    is_told = not (USED | {"there"}).isdisjoint(sentence.raw)
    return is_capacity and is_told and ROOM.isdisjoint(sentence.raw)


_CAPACITY = regex(r"(?i)\b(?:capacity|(?:room|space)\s(?:for|to))\b")  # not an emergency room


def _said_in(candidate: Candidate) -> str:
    return f"{candidate.claim} {candidate.measure} {candidate.unit.text}"


def _says_what_it_had(candidate: Candidate) -> bool:
    return candidate.nature == "" and not HAVING.isdisjoint(candidate.claim.split())


_NEW = NEW_BY | {"new", "take", "gain"}


def _contrasting(sentence: Statement, candidate: Candidate, apart_from: Container[int]) -> list[int]:
    """Return the rows of contrasts that have different words of the two, apart from some."""
    ours, theirs, first = sentence.terms.groups, candidate.terms.groups, sentence.first_groups
    return [
        row
        for row in ours.keys() & theirs.keys()
        if row not in apart_from
        and (first[row].isdisjoint(theirs[row]) if row in first else not ours[row] <= theirs[row])
    ]


def counts_contrast(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence counts something that a row of contrasts has, and the fact does not: women.

    A fact may count what makes up the whole, and the sentence a part: full-time jobs, of all jobs, part-time ones too.
    """
    theirs, is_same = candidate.terms.counted_groups, sentence.noun.key == candidate.noun.key and not sentence.modifiers
    return any(
        not ours <= theirs.get(row, _NO_GROUPS) or (ROWS[row].is_whole and len(ours) < len(theirs[row]) and not is_same)
        for row, ours in sentence.terms.counted_groups.items()
    )


def is_about_part(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the clause is about a part of what the fact measures: urban areas, where it has no such word."""
    return any(ROWS[row].narrowing and row not in candidate.terms.groups for row in sentence.first_groups)


def does_something_else(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether something is done to what the sentence counts of which the fact has no word: sold, bought."""
    action = sentence.action
    if action is None or not action.stems.isdisjoint(candidate.words):
        return False
    if action.verb in BANNED and sentence.says_most and is_maximum(candidate.claim):
        return False
    return action.same.isdisjoint(roots_said(candidate.claim, candidate.measure))


def has_other_basis(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both state a basis, and different ones: by headcount, in full-time equivalents.

    Not where both say by what amount of what a rank is, which are compared by their words: by value of the order book.
    """
    theirs = {} if sentence.rank.criterion and candidate.criterion else candidate.terms.bases
    return any(row in theirs and ours.isdisjoint(theirs[row]) for row, ours in sentence.terms.bases.items())


def _has_other_scope(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether one of the two leaves out what the other includes: with Hong Kong, without Hong Kong."""
    pairs = ((sentence.terms.included, candidate.terms.left_out), (sentence.terms.left_out, candidate.terms.included))
    return any(one and other and (one <= other or other <= one) for one, other in pairs)


def _gives_other_extent(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both give a length of something, and not the same: 14 metres wide, where it is 14 metres deep."""
    if not sentence.extent or factor_between(candidate.unit, _METRE) is None:
        return False
    return candidate.extent not in ("", sentence.extent)


_METRE = read_unit("metre")


ELSEWHERE = Conflict("the text is about a different place", is_elsewhere)
NEGATION = Conflict("only one of the two says that something is not so", _negates)
_OPPOSITE = Conflict("the text says the opposite of a word", denies)
_CONTRAST = Conflict("the text has a word for something else", _has_contrast)
CONTRARY = (NEGATION, _OPPOSITE, _CONTRAST)
"""The conflicts of a sentence that may give what the share of a fact leaves."""
_GRAVE: tuple[Conflict, ...] = (
    ELSEWHERE,
    Conflict("the text names a different one of its kind", is_of_namesake),
    Conflict("the text names a different index", is_of_another_index),
    NEGATION,
    _OPPOSITE,
    Conflict("the text counts in what the other leaves out", _has_other_scope),
    Conflict("the text measures a different dimension", _gives_other_extent),
)
CONFLICTS = (
    *_GRAVE,
    _CONTRAST,
    Conflict("the text counts a different kind", counts_contrast),
    Conflict("the text is about a part only", is_about_part),
    Conflict("the text says that something else was done", does_something_else),
    Conflict("the text gives no difference", gives_level),
    Conflict("the text gives a rate", _gives_rate),
    Conflict("the text counts only those who came", counts_newcomers),
    Conflict("the text says for how many there is room", _counts_room),
    Conflict("the source says for how many there is room", _counts_those_there),
)
