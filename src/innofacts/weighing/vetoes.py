"""The vetoes: why a fact that a sentence seems to mean gives no verdict on it, since a wrong one is worse than none.

All of them are rows of one table. What only makes it less likely that a fact is meant is a feature of `evidence`.
"""

from collections.abc import Container, Sequence
from functools import cache

from innofacts.compare.comparability import SUMS
from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED
from innofacts.english.inflection import singular
from innofacts.english.numerals import COUNTS
from innofacts.english.people import PEOPLE
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.english.wording import CHANGES, COSTS, REVISING, REVISIONS, TURNOVERS
from innofacts.features.candidates import HALF
from innofacts.features.meanings import Stems, Word
from innofacts.features.measures import is_measured, is_money, is_thing
from innofacts.features.sentence import Statement
from innofacts.numbers.exclusions import PASSING
from innofacts.patterns import regex
from innofacts.values.conversions import PERSON
from innofacts.values.figures import INEQUALITIES, LOWER_BOUNDS, UPPER_BOUNDS
from innofacts.values.units import COUNT, PERCENT, RANK, RATE
from innofacts.weighing.closeness import digits_of, has_number, is_telling
from innofacts.weighing.conflicts import gives_difference, gives_level, is_within_other_limits
from innofacts.weighing.evidence import (
    absent_nouns,
    adds_topic,
    has_place_or_time,
    has_topic,
    is_swapped,
    likeness,
    may_be_of_time,
)
from innofacts.weighing.opposites import says_opposite
from innofacts.weighing.other_places import omits_place
from innofacts.weighing.other_statistics import gives_other_statistic, is_of_one_of_them
from innofacts.weighing.other_times import is_of_part_of_span, omits_time
from innofacts.weighing.other_wholes import (
    gives_other_share_of_group,
    gives_share_of_other_whole,
    is_told_otherwise,
    says_other_of_whole,
)
from innofacts.weighing.reasons import (
    BY_CHANCE,
    BY_NUMBER,
    BY_WORDS,
    DIFFERING,
    DIFFERING_IN_NUMBER,
    SUPPORTING,
    WEIGHED,
    WITHIN_SUBJECT,
    Reason,
)
from innofacts.weighing.scoring import (
    Scored,
    first_topic,
    has_close_number,
    has_near_number,
    has_other_verb,
    is_far,
    lacks,
    only_counts_people,
)
from innofacts.weighing.subsets import (
    counts_besides,
    counts_fewer,
    counts_otherwise,
    is_about_some,
    is_of_part,
    says_of_which_kind,
)
from innofacts.weighing.units_given import has_unit_from_before

_MOST, _MORE_THAN_HALF = 0.5, 0.6  # of a claim
_ALIKE, _A_LITTLE_ALIKE = 0.4, 0.25  # likewise
_FAR_MORE = 5  # times
_FEW = 100

_IN_ANY_CASE = (BY_WORDS, DIFFERING_IN_NUMBER, WEIGHED, WITHIN_SUBJECT)
_UNLESS_BY_WORDS = (DIFFERING_IN_NUMBER, WEIGHED, WITHIN_SUBJECT)


def veto(sentence: Statement, one: Scored, asked: str, verdict: str = CONTRADICTED) -> Reason[Scored] | None:
    """Return the first reason why a fact gives no verdict on a sentence; None if there is none."""
    rows = (row for row in vetoes_asked(asked) if verdict in row.verdicts)
    return next((row for row in rows if row.speaks(sentence, one)), None)


def may_contradict(sentence: Statement, one: Scored, verdict: str) -> bool:
    """Return whether a sentence that has enough words of a fact may be wrong about it, in the way of a verdict."""
    is_other = not has_number(one.figure, one.candidate)
    if is_other and veto(sentence, one, DIFFERING_IN_NUMBER, verdict):
        return False
    return veto(sentence, one, DIFFERING, verdict) is None


def may_be_weighed(sentence: Statement, one: Scored, measures_before: Container[str] = ()) -> bool:
    """Return whether evidence can say that a fact is meant: nothing speaks against it, and it may be of the time."""
    return veto(sentence, one, WEIGHED) is None and may_be_of_time(sentence, one, measures_before)


@cache
def vetoes_asked(asked: str) -> Sequence[Reason[Scored]]:
    """Return the rows of the table that are asked in some case."""
    return [row for row in VETOES if asked in row.asked]


# --- what the words say ----------------------------------------------------------------------------------------------


def _is_on_other_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence on a different topic gives neither the number nor the place of a fact.

    Toilets in some 600 schools, of 619 schools of a town.
    """
    is_other = one.features.other_topic or first_topic(sentence) is None
    if not is_other or not sentence.units or not omits_place(sentence.where, one.candidate):
        return False
    return not has_number(one.figure, one.candidate) and not has_topic(sentence, one.candidate)


def _has_other_subject(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence lacks the subject of a claim, and has a different one: hospitals, for hotels.

    So has a share of something that the fact lacks, if the sentence has not all words of its measure.
    """
    if one.features.no_subject and (one.features.other_topic or not has_close_number(one)):
        return True
    fact = one.candidate
    return one.features.other_whole and not fact.measure_words.keys() <= sentence.covered(fact.words)


def _prices_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives the price of something that a fact does not name, or of several: a cup of tea.

    So is that of something for what it does not name: a ticket for the zoo, where it has one for a concert.
    """
    fact, priced = one.candidate, sentence.narrowing.priced
    if priced is None or not is_money(fact.unit):
        return False
    what, use = ([word for word in words if not word.is_group] for words in (priced.what, priced.use))
    if not what:
        return False  # of people, such as an inmate
    is_known = not {priced.pieces, str(COUNTS.get(priced.pieces))}.isdisjoint(fact.claim.lower().split())
    is_of_several = priced.pieces != "" and not is_known and fact.nature not in SUMS
    is_for_another = bool(use) and all(lacks(sentence, fact, word) for word in use)
    return is_of_several or is_for_another or all(lacks(sentence, fact, word) for word in what)


def _is_spent_on_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says what money is spent on, and has no word of a fact for it: health, not research.

    What somebody bought is not paid with all that came in: milk for 40 million, where the revenue was as much.
    """
    fact, bought = one.candidate, sentence.narrowing.bought
    claim = fact.claim.lower()
    is_revenue = is_money(fact.unit) and not TURNOVERS.isdisjoint(claim.split())
    if not bought or not (is_revenue or _SPENDING.search(claim)):
        return False
    return all(lacks(sentence, fact, word) and word.stem not in claim for word in bought)


_SPENDING = regex(r"\b(?:spen[dt]|spending|expenditure|outlays?)\b")


def _counts_other_people(sentence: Statement, one: Scored) -> bool:
    """Return whether a number without a unit is of people whom a fact does not name: the staff of a club of 3,000."""
    fact = one.candidate
    if (
        sentence.units
        or singular(fact.noun.text) not in PEOPLE
        or not fact.noun.stems.isdisjoint(sentence.covered(fact.words))
    ):
        return False
    return any(word.is_group and lacks(sentence, fact, word) for word in sentence.topics)


def _is_any_rank(sentence: Statement, one: Scored) -> bool:
    """Return whether a rank comes without place, time and most words of a fact: many are fourth in something."""
    is_open = one.features.either < HALF and not has_place_or_time(sentence, one.candidate)
    return one.candidate.unit.kind == RANK and is_open


def _has_foreign_subject(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence repeats most of the claim, but for a subject that no fact has: the police's calls."""
    topic = first_topic(sentence) if one.features.no_subject else None
    is_foreign = topic is not None and not topic.is_known and is_swapped(sentence, one.candidate)
    return is_foreign and likeness(sentence, one.candidate) > _MOST


def _is_of_other_thing(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence names what its figure is of, and has no word of a fact but its place: Rents: 7,240.

    It counts nothing by the noun of its figure, which may be the one word that it has in common with the fact. A later
    figure may be of what its sentence has named, unless it is a share, and other facts are about that.
    """
    return _is_of_topic_alone(sentence, one, first_topic(sentence))


def _is_of_other_account(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives costs or sales that differ from what a fact gives as a profit or a loss."""
    is_other = sentence.side == 0 and one.candidate.side != 0 and not has_number(one.figure, one.candidate)
    return is_other and is_money(one.candidate.unit) and not (TURNOVERS | COSTS).isdisjoint(sentence.raw)


def _is_of_sales(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives what was sold, which may be read as a verb, and a fact something else."""
    is_sold = not TURNOVERS.isdisjoint(sentence.raw) and first_topic(sentence) is None
    return is_sold and _is_of_topic_alone(sentence, one, next(iter(sentence.topics), None))


def _is_of_topic_alone(sentence: Statement, one: Scored, topic: Word | None) -> bool:
    """Return whether a topic that a fact lacks is what a sentence gives its number for, with no other word of it."""
    fact = one.candidate
    if topic is None or not lacks(sentence, fact, topic) or one.figure.base_number != fact.number:
        return False
    is_of_nothing = all(
        unit.kind == PERCENT or is_money(unit) or unit.key in MEASURES_OF_TIME for unit in sentence.units
    )
    is_of_other_facts = topic.is_known and one.figure.unit.kind == PERCENT
    if not is_of_nothing or not (sentence.is_first or is_of_other_facts):
        return False
    return sentence.covered(fact.words).isdisjoint(fact.words - fact.place_words - fact.unit_stems - _changing())


@cache
def _changing() -> frozenset[str]:
    """Return the stems of words for a change, which say nothing of what changes."""
    return Stems().of(CHANGES)


def _is_rank_of_another(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives the rank of a name that no fact has: Lund ranks third among those of Orton."""
    fact, places = one.candidate, sentence.where.places
    topic = first_topic(sentence) if sentence.is_first and one.features.other_topic else None
    is_elsewhere = bool(places) and fact.place not in places
    if fact.unit.kind != RANK or not is_elsewhere or topic is None or topic.is_known:
        return False
    return sentence.raw.isdisjoint(fact.place.split())  # not: the tunnel ranks third in the pecking order of Orton


def _says_more_of_people(_: Statement, one: Scored) -> bool:
    """Return whether a sentence says something of people, where a fact only counts them."""
    return only_counts_people(one.candidate) and one.features.strange > 0


def _is_aside_or_off_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure is an aside, or a later one of its sentence on a different topic."""
    is_off = one.features.strange and one.features.other_topic and not sentence.is_first
    return sentence.is_aside or bool(is_off)


def _is_of_anybody(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence counts people, and names neither the group that the fact counts nor its place."""
    fact = one.candidate
    is_general = sentence.noun.key == PERSON != fact.noun.key and fact.noun.stems.isdisjoint(sentence.stems)
    return is_general and omits_place(sentence.where, fact)


def _is_off_topic(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence without a topic of a fact has a different one, or omits the place.

    Beds of nursing homes, where the fact is about those of hospitals.
    """
    is_unplaced = omits_place(sentence.where, one.candidate) and not _counts_the_same(sentence, one)
    is_doubtful = one.features.other_topic or is_unplaced
    return bool(is_doubtful) and not has_topic(sentence, one.candidate)


def _counts_the_same(sentence: Statement, one: Scored) -> bool:
    """Return whether both count the same things, neither people in general nor money, measures or shares."""
    unit = one.candidate.unit
    is_of_things = unit.kind == RATE or is_thing(unit)
    return is_of_things and one.figure.unit.key == unit.key and sentence.noun.key != PERSON


def _denies_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence denies what a fact does not speak of: 86 % did not vote, 618 stations have no lift."""
    denied = sentence.terms.denied
    return bool(denied) and denied.isdisjoint(one.candidate.words)


def _may_deny_bound(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a number with a bound from the other side, which it may deny of some.

    No lorry with a load of more than 40 tonnes came, where a load is at most 40 tonnes: there was none to come.
    """
    sides = [side for side in (LOWER_BOUNDS, UPPER_BOUNDS) if one.figure.bound in side & INEQUALITIES]
    is_from_other = bool(sides) and one.candidate.printed.bound in INEQUALITIES.difference(*sides)
    return is_from_other and sentence.is_denied_before and has_number(one.figure, one.candidate)


def _tells_of_no_revision(sentence: Statement, one: Scored) -> bool:
    """Return whether a fact gives by how much a figure was revised, and a sentence has no word for that: GDP grew."""
    is_of_revision = not REVISIONS.isdisjoint(one.candidate.measure.replace("-", " ").split())
    return is_of_revision and sentence.raw.isdisjoint(REVISING)


# --- what the number and its unit say --------------------------------------------------------------------------------


def _is_far_elsewhere(sentence: Statement, one: Scored) -> bool:
    """Return whether a number is far off, and neither place nor time is that of a fact, or chance hardly gives it.

    That China has 1,409.67 million people implies "over 3 million people", which is about another place. That 83 % of
    the boats of Orton were on time implies "more than six in ten", which may be of all that were late because of fog.
    """
    is_anywhere = not has_place_or_time(sentence, one.candidate)
    is_of_more = omits_place(sentence.where, one.candidate) and one.features.strange > 0
    return not has_near_number(one) and (is_anywhere or is_of_more or is_telling(one.figure))


def is_overstated(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says that something was as many as a number that is far from that of a fact.

    "Up to" a number is far from half of it; that of a range is its low end.
    """
    printed = sentence.mention.printed.lower()
    is_twice = abs(one.figure.base_number) > 2 * abs(one.candidate.number)
    return (printed.startswith("as ") and not has_close_number(one)) or (printed.startswith("up to ") and is_twice)


def _is_only_near(_: Statement, one: Scored) -> bool:
    """Return whether a number that is given as near one is off by more than a tenth: nearly 4,000, of 3,210."""
    is_off = not has_close_number(one) and abs(one.figure.base_number) >= 10  # of fewer, a tenth is less than one
    return is_off and one.figure.bound.startswith("~")


def _is_only_implied(sentence: Statement, one: Scored) -> bool:
    """Return whether a number that may be no figure only follows from that of a fact: people under 80, of 78 deaths."""
    is_bound = sentence.mention.doubt == PASSING and sentence.mention.figure.bound != ""
    return is_bound and not has_number(one.figure, one.candidate)


def _is_few_anywhere(sentence: Statement, one: Scored) -> bool:
    """Return whether a limit of a few things only follows from a fact whose place is left out: fewer than 20 boats."""
    is_count = one.candidate.unit.kind == COUNT and not is_measured(one.candidate.unit)
    is_implied = one.figure.bound != "" and not has_number(one.figure, one.candidate)
    is_of_few = is_count and abs(one.figure.base_number) < _FEW
    return is_of_few and is_implied and omits_place(sentence.where, one.candidate)


def _is_any_number(sentence: Statement, one: Scored) -> bool:
    """Return whether a short number without a unit may be of anything: it was 41, where so many of something died."""
    is_of_anything = not (sentence.units or is_telling(one.figure) or one.features.claim)
    return is_of_anything and one.features.strange > 1


def _is_any_level(sentence: Statement, one: Scored) -> bool:
    """Return whether a sum that is no difference has the number of one by chance: it cost 40 million."""
    return gives_level(sentence, one.candidate) and not is_telling(one.figure)


def _is_of_some(sentence: Statement, one: Scored) -> bool:
    """Return whether a short number is of some of what the text has named, without place or time: 61 of those."""
    is_open = omits_place(sentence.where, one.candidate) and omits_time(sentence.when, one.candidate)
    return is_open and not is_telling(one.figure) and has_unit_from_before(sentence)


def _is_any_share(_: Statement, one: Scored) -> bool:
    """Return whether a round share comes without a word of a fact: half of them."""
    is_bare = one.candidate.unit.kind == PERCENT and not one.features.either
    return is_bare and digits_of(one.figure) == 1


def _is_of_anything(sentence: Statement, one: Scored) -> bool:
    """Return whether neither the size of a number nor a place nor a time makes it that of a fact: it rose by 90 %.

    With two words that the fact lacks, no number is near enough: the cost of doing business, and what business spends.
    Nor is one that may be no figure of anything: aged 7. A place says little of a number without a unit.
    """
    is_vague = omits_place(sentence.where, one.candidate) or not sentence.units
    is_left_open = is_vague and not sentence.when.periods
    is_doubtful = bool(sentence.mention.doubt) or one.features.strange > 1
    return is_left_open and (is_doubtful or is_far(one))


def _is_without_subject(sentence: Statement, one: Scored) -> bool:
    """Return whether a number lacks what a share is of, and a unit or a place.

    GDP grew by 3 %, where research was 3 % of GDP; a price of 9, where something grew by 9.4 % at constant prices.
    """
    is_vague = not sentence.units or omits_place(sentence.where, one.candidate)
    return is_vague and one.candidate.unit.kind == PERCENT and one.features.no_subject


def _is_in_any_unit(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure in a different unit, other than of money, is not surely about all that a fact says."""
    if is_money(one.figure.unit):
        return False
    if omits_place(sentence.where, one.candidate) or omits_time(sentence.when, one.candidate):
        return True
    is_sure = sentence.is_first and not sentence.mention.doubt
    return not is_sure or one.features.either < 1 or one.features.strange > 0


def _is_far_and_of_more(sentence: Statement, one: Scored) -> bool:
    """Return whether a number is far off, and a later one of its sentence, or one of which that says more."""
    return is_far(one) and (not sentence.is_first or _may_be_of_something_else(sentence, one))


def _may_be_of_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has more to say than a fact: 54 million for a breakwater, 1,150 of them, 640 stolen.

    A claim that only counts people is short, and much that is said of a place and its people fits it.
    """
    if only_counts_people(one.candidate):
        return True
    ours, theirs = abs(one.figure.base_number), abs(one.candidate.number)
    if ours > _FAR_MORE * theirs and absent_nouns(sentence, one.candidate):
        return True  # all cars, where the fact has the electric ones
    if "them" in sentence.raw or (ours < theirs and has_other_verb(sentence, one.candidate)):
        return True
    is_all_there = one.features.either >= 1 and bool(sentence.units)
    return one.features.strange > 0 and not is_all_there


# --- where and when --------------------------------------------------------------------------------------------------


def _omits_places(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence omits the place of a fact, or a local one in its claim: the wool that Sardis buys."""
    fact, where = one.candidate, sentence.where
    others = fact.places - where.places - {fact.place}
    return omits_place(where, fact) or not all(map(str.isupper, others))


def _is_at_time_apart(sentence: Statement, one: Scored) -> bool:
    """Return whether a different number is only of what was before or after a time, or until then: after 2023."""
    return sentence.when.is_apart and one.candidate.period is not None and not has_number(one.figure, one.candidate)


def _is_of_a_day_of_it(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence is about one day, week or month of the year or years that a fact counts."""
    fact, part = one.candidate, sentence.when.part
    is_of_years = fact.period is not None and fact.nature in SUMS and "-" not in fact.period.text
    return part != "" and is_of_years and part not in fact.claim


def _is_start_of_change(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has a different number, from which something changed at a time that it leaves open."""
    return sentence.when.is_start and not has_number(one.figure, one.candidate)


def _is_unanchored(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence shares neither a place nor a time with a fact.

    A year alone says little of money that is far off: what an office spent in 2018, where the fact is about research.
    """
    is_spent = is_far(one) and one.features.either < HALF and is_money(one.figure.unit)
    is_only_then = is_spent and omits_place(sentence.where, one.candidate)
    return is_only_then or not has_place_or_time(sentence, one.candidate)


def _has_little_in_common(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence shares neither place nor time with a fact, nor most of its words."""
    is_like = one.features.either >= HALF and has_topic(sentence, one.candidate)
    return not is_like and _is_unanchored(sentence, one)


def _says_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has few words of a fact with its number, or words of its own for what that says.

    What the finance director earned, where the fact is about the chief executive; 38 % of the land is farmed. A number
    that says what it counts and hardly occurs twice needs no words of the fact, but none in place of one; nor does that
    of a sentence which is unlike the claim and says all in words of its own.
    """
    if one.features.other_whole:
        return True
    alike, is_strange = likeness(sentence, one.candidate), one.features.strange > 0
    has_swapped = is_swapped(sentence, one.candidate)
    if _counts_as_many(sentence, one):
        return is_strange and alike >= _ALIKE and has_swapped
    if one.features.either < HALF:
        return alike >= _A_LITTLE_ALIKE or not has_number(one.figure, one.candidate)
    is_other = has_swapped or _has_other_subject(sentence, one)
    return is_strange and (alike >= _ALIKE or (alike >= _A_LITTLE_ALIKE and is_other))


def _has_topic_of_its_own(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has a topic that a fact lacks, hardly a word of it, and not its place.

    In the canteen 62 per cent ate herring, of 62 per cent of the catch.
    """
    is_other = one.features.other_topic and one.features.either < _MORE_THAN_HALF
    return is_other and omits_place(sentence.where, one.candidate)


def _counts_as_many(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence counts as many of the things that a fact counts, to three digits: 4,120 sailings.

    It names the place of the fact, or nothing that may be a different one: the South Head Lighthouse.
    """
    fact, where = one.candidate, sentence.where
    is_there = bool(where.places) or not (where.unknown or where.names or where.namesake)
    has_unit = any(unit.key == fact.unit.key for unit in sentence.units)
    is_of_things = fact.unit.kind not in (PERCENT, RANK) and not is_money(fact.unit)
    return is_there and has_unit and is_of_things and is_telling(one.figure) and has_number(one.figure, fact)


VETOES: tuple[Reason[Scored], ...] = (
    Reason(is_swapped, "the text has a different word in place of one", (BY_WORDS,)),
    Reason(is_about_some, "the text is about some of the people only", (BY_WORDS, WEIGHED)),
    Reason(gives_share_of_other_whole, "the text gives a share of something else", (BY_WORDS, WEIGHED)),
    Reason(gives_other_share_of_group, "the text gives a share of some of them only", _UNLESS_BY_WORDS),
    Reason(is_told_otherwise, "the text tells something else of them", _IN_ANY_CASE),
    Reason(says_other_of_whole, "the text says something else of them", (BY_WORDS, WEIGHED, WITHIN_SUBJECT)),
    Reason(_has_other_subject, "the text has a different subject", (BY_WORDS,)),
    Reason(_counts_other_people, "the text counts other people", _IN_ANY_CASE),
    Reason(_prices_something_else, "the text gives the price of something else", _IN_ANY_CASE),
    Reason(_is_spent_on_something_else, "the text says that it is spent on something else", _IN_ANY_CASE),
    Reason(_is_any_rank, "the text gives a rank of anybody at any time", (BY_WORDS,)),
    Reason(_is_on_other_topic, "the text is on a different topic, and names no place", (SUPPORTING,)),
    Reason(says_of_which_kind, "the text says of which kind they are", (SUPPORTING,)),
    Reason(is_overstated, "the text says that there were as many, which is far off", (SUPPORTING,)),
    Reason(_is_only_near, "the text gives a number that is not near enough", (SUPPORTING,)),
    Reason(_is_only_implied, "the text gives a number that may be no figure", (SUPPORTING, WEIGHED)),
    Reason(_is_far_elsewhere, "the text gives a number far off that may be of anywhere", (SUPPORTING,)),
    Reason(_is_few_anywhere, "the text gives a limit of a few that may be of anywhere", (SUPPORTING,)),
    Reason(_is_aside_or_off_topic, "the text only adds the figure to a different one", (DIFFERING_IN_NUMBER,)),
    Reason(counts_fewer, "the text counts only some of them", _UNLESS_BY_WORDS),
    Reason(is_of_part, "the text counts a part of them", _UNLESS_BY_WORDS),
    Reason(_denies_something_else, "the text denies something else", _IN_ANY_CASE),
    Reason(_may_deny_bound, "the text denies something of those beyond the bound", (DIFFERING, WEIGHED)),
    Reason(
        is_within_other_limits,
        "the text is about those within other limits",
        _UNLESS_BY_WORDS,
        gives="for those within other limits",
    ),
    Reason(
        gives_difference,
        "the text gives a difference",
        _UNLESS_BY_WORDS,
        gives="as a number of all, and not as a difference",
    ),
    Reason(says_opposite, "the text says the opposite", _UNLESS_BY_WORDS, gives="for the opposite"),
    Reason(
        gives_other_statistic,
        "the text gives a different one of many values",
        _UNLESS_BY_WORDS,
        gives="as the {statistic}",
    ),
    Reason(is_of_one_of_them, "the text is about one of them only", (*_UNLESS_BY_WORDS, SUPPORTING)),
    Reason(_is_any_level, "the text gives a short number that is no difference", (WEIGHED, WITHIN_SUBJECT)),
    Reason(_tells_of_no_revision, "the text tells of no revision", (BY_WORDS, DIFFERING, WEIGHED, WITHIN_SUBJECT)),
    Reason(counts_otherwise, "the text counts otherwise", _UNLESS_BY_WORDS),
    Reason(counts_besides, "the text adds something or leaves it out", _UNLESS_BY_WORDS),
    Reason(adds_topic, "the text adds a topic", (DIFFERING_IN_NUMBER,)),
    Reason(is_of_part_of_span, "the text is about a part of the time", (DIFFERING_IN_NUMBER, WEIGHED)),
    Reason(_is_of_a_day_of_it, "the text is about a day or a month of the time", (*_IN_ANY_CASE, SUPPORTING)),
    Reason(_is_of_anybody, "the text counts people of whom it does not say who they are", (DIFFERING_IN_NUMBER,)),
    Reason(_is_of_anything, "the text leaves open where and when", (DIFFERING_IN_NUMBER,)),
    Reason(_is_without_subject, "the text leaves open of what it gives a share", (DIFFERING_IN_NUMBER,)),
    Reason(_is_in_any_unit, "the text has a different unit, and says less or more", (DIFFERING,), (NOT_COMPARABLE,)),
    Reason(
        _is_far_and_of_more,
        "the text gives a number far off, and says more",
        (DIFFERING,),
        (CONTRADICTED, NOT_ESTABLISHED),
    ),
    Reason(_is_off_topic, "the text shares no topic", (DIFFERING,), (CONTRADICTED, NOT_COMPARABLE)),
    Reason(_is_unanchored, "the text shares neither a place nor a time", (DIFFERING,), (NOT_COMPARABLE,)),
    Reason(
        _has_little_in_common,
        "the text shares neither place nor time, nor most of the words",
        (DIFFERING,),
        (CONTRADICTED, MISQUOTED, NOT_ESTABLISHED),
    ),
    Reason(_is_at_time_apart, "the text is about what was before or after the time", (DIFFERING_IN_NUMBER, WEIGHED)),
    Reason(_is_start_of_change, "the text says from what it changed", _UNLESS_BY_WORDS),
    Reason(_omits_places, "the text does not name the place", (WEIGHED,)),
    Reason(_has_foreign_subject, "the text has a subject that no fact has", (WEIGHED,)),
    Reason(_is_rank_of_another, "the text gives the rank of another", (BY_WORDS, WEIGHED)),
    Reason(_is_of_other_thing, "the text is about something else", (WEIGHED, WITHIN_SUBJECT)),
    Reason(_is_of_other_account, "the text gives neither a profit nor a loss", (DIFFERING_IN_NUMBER, WEIGHED)),
    Reason(_is_of_sales, "the text is about what was sold", (BY_WORDS, WEIGHED, WITHIN_SUBJECT)),
    Reason(_says_more_of_people, "the text says more of the people", (WEIGHED,)),
    Reason(_is_any_number, "the text gives a number that may be of anything", (WEIGHED,)),
    Reason(_is_of_some, "the text gives a number of some that it has named", (BY_WORDS, SUPPORTING, WEIGHED)),
    Reason(_says_something_else, "the text says something else with that number", (BY_NUMBER,)),
    Reason(_has_topic_of_its_own, "the text has a topic of its own, and few of the words", (BY_CHANCE,)),
    Reason(_is_any_share, "the text gives a share that may be of anything", (WEIGHED, WITHIN_SUBJECT)),
)
"""Each veto with the cases in which it is asked, and the verdicts against which it speaks."""
