"""Whether a number may be that of anything, and so is not known to be a fact's: far off, short, or of nowhere."""

from innofacts.features.library.candidates import HALF
from innofacts.features.measures import is_measured, is_thing, may_be_money
from innofacts.features.text.sentence import Statement
from innofacts.numbers.exclusions import PASSING
from innofacts.prose.doubts import SPAN
from innofacts.values.conversions import PERSON
from innofacts.values.figures import INEQUALITIES, LOWER_BOUNDS, UPPER_BOUNDS
from innofacts.values.units import COUNT, PERCENT, RANK
from innofacts.weighing.closeness import has_number, is_telling
from innofacts.weighing.conflicts import gives_level
from innofacts.weighing.evidence import absent_nouns, has_place_or_time, has_topic
from innofacts.weighing.figures.looseness import is_in_tenths
from innofacts.weighing.figures.units_given import has_unit_from_before
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.times import omits_time
from innofacts.weighing.scoring import (
    Scored,
    has_close_number,
    has_near_number,
    has_other_verb,
    is_far,
    only_counts_people,
)

_FAR_MORE = 5  # times
_FEW = 100


def is_any_rank(sentence: Statement, one: Scored) -> bool:
    """Return whether a rank comes without the place, time and most words of a fact: many are fourth in something."""
    is_open = one.features.either < HALF and not has_place_or_time(sentence, one.candidate)
    return one.candidate.unit.kind == RANK and is_open


def may_deny_bound(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence denies what is beyond a bound that a fact gives from the other side.

    No lorry with a load of more than 40 tonnes came, where a load is at most 40 tonnes: there was none to come.
    """
    sides = [side for side in (LOWER_BOUNDS, UPPER_BOUNDS) if one.figure.bound in side & INEQUALITIES]
    is_from_other = bool(sides) and one.candidate.printed.bound in INEQUALITIES.difference(*sides)
    return is_from_other and sentence.value.most.is_denied and has_number(one.figure, one.candidate)


def is_far_elsewhere(sentence: Statement, one: Scored) -> bool:
    """Return whether a number is far off, and may well be about a different place or time, or about more than a fact.

    That China has 1,409.67 million people implies "over 3 million people", but that may be about a different place.
    That 83 % of the boats of Orton were on time implies "more than six in ten", which may be of all that were late
    because of fog.
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


def is_only_near(_: Statement, one: Scored) -> bool:
    """Return whether a number that is given as near one is off by more than a tenth: nearly 4,000, of 3,210."""
    is_off = not has_close_number(one) and abs(one.figure.base_number) >= 10  # of fewer, a tenth is less than one
    return is_off and one.figure.bound.startswith("~")


def is_any_fraction(sentence: Statement, one: Scored) -> bool:
    """Return whether a fraction in words, which is near many shares, is that of a sentence which says more than a fact.

    So is that of one which says little of it. Nine in ten is rounded to tenths, as a number in digits is.
    """
    mention = sentence.mention
    is_in_words = one.figure.unit.kind == PERCENT and not any(map(str.isdigit, mention.printed))
    is_in_words = is_in_words and not is_in_tenths(mention)
    is_of_more = one.features.strange > 0 or one.features.either < HALF
    return is_in_words and is_of_more and not one.figure.bound and not has_number(one.figure, one.candidate)


def is_only_implied(sentence: Statement, one: Scored) -> bool:
    """Return whether a number that may be no figure merely follows from a fact: people under 80, where 78 died."""
    is_bound = sentence.mention.doubt == PASSING and sentence.mention.figure.bound != ""
    return is_bound and not has_number(one.figure, one.candidate)


def is_few_anywhere(sentence: Statement, one: Scored) -> bool:
    """Return whether a limit of a few things merely follows from a fact whose place is omitted: fewer than 20 boats."""
    is_count = one.candidate.unit.kind == COUNT and not is_measured(one.candidate.unit)
    is_implied = one.figure.bound != "" and not has_number(one.figure, one.candidate)
    is_of_few = is_count and abs(one.figure.base_number) < _FEW
    return is_of_few and is_implied and omits_place(sentence.where, one.candidate)


def is_any_number(sentence: Statement, one: Scored) -> bool:
    """Return whether a short number without a unit may be of anything: it was 41, where so many of something died."""
    is_bare = not (sentence.units or is_telling(one.figure) or one.features.claim)
    return is_bare and one.features.strange > 1


def is_span_ahead(sentence: Statement, one: Scored) -> bool:
    """Return whether a number is within what time something was done, of which a sentence gives another number.

    Within nine days, 40 % of them were answered.
    """
    mention = sentence.mention
    return mention.doubt == SPAN and mention.start == mention.sentence[0] and not has_number(one.figure, one.candidate)


def is_any_level(sentence: Statement, one: Scored) -> bool:
    """Return whether a sum has the number of a difference by chance: it cost 40 million, of 40 million more."""
    return gives_level(sentence, one.candidate) and not is_telling(one.figure)


def is_of_some(sentence: Statement, one: Scored) -> bool:
    """Return whether a short number without place and time is of some of what the text has named: 61 of those."""
    is_open = omits_place(sentence.where, one.candidate) and omits_time(sentence.when, one.candidate)
    return is_open and not is_telling(one.figure) and has_unit_from_before(sentence)


def is_of_no_thing(sentence: Statement, one: Scored) -> bool:
    """Return whether a short number counts nothing, and its sentence has no word for the things that a fact counts.

    "The port had 9" may be of its cranes as well as of its lighthouses.
    """
    fact = one.candidate
    is_bare = not sentence.units and is_thing(fact.unit) and not is_telling(one.figure)
    named = fact.unit_stems | fact.noun_names
    return is_bare and fact.noun.key != PERSON and sentence.covered(fact.words).isdisjoint(named)


def is_any_share(_: Statement, one: Scored) -> bool:
    """Return whether a round share comes without a word of a fact: half of them."""
    is_bare = one.candidate.unit.kind == PERCENT and not one.features.either
    return is_bare and one.figure.digits == 1


def is_of_anything(sentence: Statement, one: Scored) -> bool:
    """Return whether neither a near number nor a place nor a time ties a figure to a fact: it rose by 90 %.

    With two words that the fact lacks, no number is near enough: the cost of doing business, and what business spends.
    Nor is one that may be no figure of anything: aged 7. A place says little about a number without a unit.
    """
    is_vague = omits_place(sentence.where, one.candidate) or not sentence.units
    is_left_open = is_vague and not sentence.when.periods
    is_doubtful = bool(sentence.mention.doubt) or one.features.strange > 1
    return is_left_open and (is_doubtful or is_far(one))


def is_without_subject(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence lacks what the share of a fact is of, and also a unit or the place.

    GDP grew by 3 %, where research was 3 % of GDP; a price of 9, where something grew by 9.4 % at constant prices.
    """
    is_vague = not sentence.units or omits_place(sentence.where, one.candidate)
    return is_vague and one.candidate.unit.kind == PERCENT and one.features.no_subject


def is_in_any_unit(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure in a different unit, money aside, is not surely about everything that a fact says."""
    if may_be_money(one.figure.unit):
        return False
    if omits_place(sentence.where, one.candidate) or omits_time(sentence.when, one.candidate):
        return True
    is_sure = sentence.position.is_first and not sentence.mention.doubt
    return not is_sure or one.features.either < 1 or one.features.strange > 0


def is_far_and_of_more(sentence: Statement, one: Scored) -> bool:
    """Return whether a number is far off, and comes later in its sentence, or the sentence says more than the fact."""
    return is_far(one) and (not sentence.position.is_first or _may_be_of_something_else(sentence, one))


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


def is_unanchored(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence shares neither a place nor a time with a fact.

    A year alone says little of money that is far off: what an office spent in 2018, where the fact is about research.
    """
    is_spent = is_far(one) and one.features.either < HALF and may_be_money(one.figure.unit)
    is_only_then = is_spent and omits_place(sentence.where, one.candidate)
    return is_only_then or not has_place_or_time(sentence, one.candidate)


def has_little_in_common(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence shares neither place nor time with a fact, nor most of its words."""
    is_like = one.features.either >= HALF and has_topic(sentence, one.candidate)
    return not is_like and is_unanchored(sentence, one)
