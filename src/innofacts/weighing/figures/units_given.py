"""Which unit a sentence gives its figure in, and whether that is the unit of a fact, by whatever name."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import attrgetter

from innofacts.english.bases import bases_in
from innofacts.english.currencies import CENTS
from innofacts.english.people import HEADS, PEOPLE
from innofacts.features.library.candidates import Candidate, Printed
from innofacts.features.measures import (
    as_rates,
    currency,
    is_measured,
    is_rate,
    may_be_money,
    names_time,
    power_between,
)
from innofacts.features.text.sentence import Statement
from innofacts.patterns import regex
from innofacts.values.conversions import PERSON, counted_alike, rate_key, sides
from innofacts.values.units import COUNT, NO_UNIT, POINTS, Unit, read_unit
from innofacts.weighing.closeness import is_nearly, is_telling
from innofacts.weighing.naming import counts_things, is_other_name, names_counted, names_measure, names_unit

UnitCache = dict[tuple[int, Printed | None], bool | None]
"""Whether a sentence gives the unit of the facts of one wording: with None, of all of them, as it is; else of those
that are printed alike, None if only a fact with the same number can fit, since the units are of different kinds."""


def gives_unit(sentence: Statement, candidate: Candidate, cache: UnitCache) -> bool | None:
    """Return whether a sentence gives the unit of a fact; None if what it gives is of another kind."""
    itself = candidate.wording, None
    if itself not in cache:
        cache[itself] = _is_same_unit(sentence, candidate)
    if cache[itself]:  # as most facts have, whose claims need not be read
        return True
    key = candidate.wording, candidate.printed
    if key not in cache:
        is_one_kind = _is_of_one_kind(sentence, candidate.unit) and not _is_by_one_noun(sentence, candidate)
        is_named = is_other_name(sentence, candidate) or _names_its_price(sentence, candidate)
        cache[key] = is_named or (False if is_one_kind else None)
    return cache[key]


def is_per_more(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a rate is per something more than that of a fact: litres per person and day, of "per person".

    What the claim names is nothing more, nor is the time of the fact: tonnes per hectare in 2024 are so many a year.
    """
    theirs, ours = (sides(unit)[1].split(" per ") for unit in (candidate.unit, sentence.units[0]))
    if not theirs[0] or len(ours) == 1:
        return False
    claim, period = candidate.claim, candidate.period
    is_yearly = period is None or (period.last is not None and (period.last - period.first).days in _DAYS_OF_A_YEAR)
    more = (by for by in ours if by not in theirs and not (is_yearly and by == "year"))
    return any(not names_time(by, claim) and by not in claim.lower().split() for by in more)


_DAYS_OF_A_YEAR = (364, 365)  # from the first day to the last one


def _names_its_price(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence gives money as the claim of a rate does, and per what: per head, Israel spends $40."""
    if not (sentence.unit_words.names_its_rate and may_be_money(candidate.unit)):
        return False
    rates = as_rates(sentence.units, candidate.unit, _words_for_rates(sentence))
    return not candidate.printed.names.isdisjoint(map(rate_key, rates))


def _is_of_one_kind(sentence: Statement, unit: Unit) -> bool:
    """Return whether one unit can be given for another: both shares, money or measures, or of one dimension."""
    given = sentence.units[0]
    if any(is_kind(unit) and is_kind(given) for is_kind in KINDS):
        return True
    return any(power_between(other, unit) is not None for other in with_rates(sentence, unit))


KINDS: tuple[Callable[[Unit], bool], ...] = (attrgetter("is_percentage"), may_be_money, is_measured)
"""What two units of one kind both are, and may be given for each other."""


def has_unit_from_before(sentence: Statement) -> bool:
    """Return whether a figure of things or a measure prints no unit, and has that of an earlier one: Vik had nine."""
    units, printed = sentence.units, sentence.mention.printed.lower()
    is_given = counts_things(units) or any(is_measured(unit) and unit.kind != POINTS for unit in units)
    nouns = ((unit.head.text or unit.per).lower().split()[-1] for unit in units)  # 88 a year, of per year
    return is_given and not any(noun in printed for noun in nouns)


def may_be_without_unit(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a number without a unit may be that of a fact: by its size, or since the sentence says of what.

    A later number of a sentence may have the unit of an earlier one: 186 million euros, and 4,000 to each.
    """
    if is_nearly(sentence.mention.figure, candidate):
        return True
    if not sentence.position.is_first:
        return False
    names_subject = names_unit(sentence, candidate) or (sentence.where.places and names_measure(sentence, candidate))
    return candidate.unit.kind == COUNT and bool(names_subject)


def _is_same_unit(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence has the unit of a fact itself, perhaps as a rate or a currency that it implies."""
    unit, units = candidate.unit, sentence.units
    if _is_in_person_years(sentence, unit):
        return True
    if rate_key(unit) in sentence.unit_keys or any(_is_per_thing_of(rate_key(rate), candidate) for rate in units):
        return True
    meant = [read_unit(currency(other, candidate.place) or other.text) for other in units]
    if any(power_between(other, unit) == 0 for other in units):
        return True  # milligrams per kilo, of micrograms per gram; Mt, of Mt CO2e
    rates = as_rates(meant, unit, _words_for_rates(sentence))
    return any(_is_rate_of_the_same(rate, unit) for rate in rates) or _is_rate_by_its_noun(sentence, candidate)


def _is_in_person_years(sentence: Statement, unit: Unit) -> bool:
    """Return whether both count people in full-time equivalents: 40 FTE, 40 full-time equivalent staff, 40 staff (FTE).

    A sentence that also gives them by headcount does not say which of the two its figure is.
    """
    if unit.key not in _IN_FULL_TIME or not any(
        given.kind == COUNT and given.key != _METRE for given in sentence.units
    ):
        return False
    said = {**sentence.terms.bases, **bases_in(sentence.mention.units[0])}
    return any(said.get(row) == bases for row, bases in _FULL_TIME.items())


PERSON_YEAR, _METRE = "person-year", "m"
_IN_FULL_TIME = frozenset((PERSON_YEAR, "fte", "full-time equivalent"))
_FULL_TIME = bases_in("full-time equivalents")


def _is_rate_by_its_noun(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a rate says of what a fact is that gives it without a noun: doctors per 1,000, of "per 1,000"."""
    return names_counted(sentence, candidate) and _is_by_one_noun(sentence, candidate)


def _is_by_one_noun(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a rate has a noun, and a fact has one without, per the same: vets per 1,000, of "per 1,000"."""
    unit = rate_key(candidate.unit)
    rates = with_rates(sentence, candidate.unit) if unit.startswith("per ") else ()
    return any(rate_key(rate).endswith(f" {unit}") for rate in rates)


def _is_per_thing_of(rate: str, candidate: Candidate) -> bool:
    """Return whether a rate is what a fact gives of each thing that it names: hours a week, of a week of 38 hours."""
    of, per, by = rate.rpartition(" per ")
    is_named = by in candidate.words or f" {by} " in candidate.claim.lower()
    return bool(per) and of == rate_key(candidate.unit) and is_named and candidate.nature == "rate"


def _is_rate_of_the_same(rate: Unit, unit: Unit) -> bool:
    """Return whether two rates count the same thing by the same: clients per officer are people per officer."""
    (of, by), (other, other_by) = sides(rate), sides(unit)
    are_people = PERSON in (of, other) and of in PEOPLE and other in PEOPLE
    return by == other_by and (of in counted_alike(other) or are_people)


def with_rates(sentence: Statement, unit: Unit) -> Sequence[Unit]:
    """Return the units of a sentence, first of all with the denominator of a rate that it gives in part."""
    return (*as_rates(sentence.units, unit, _words_for_rates(sentence)), *sentence.units)


def _words_for_rates(sentence: Statement) -> frozenset[str]:
    """Return the words of a sentence that may say what a figure is per: none if that is all money there is."""
    is_all = sentence.unit_words.is_in_all and any(map(may_be_money, sentence.units))
    return frozenset() if is_all else _with_other_names(sentence.raw)


@lru_cache(maxsize=64)  # the figures of a sentence come one after another, each with many facts
def _with_other_names(words: frozenset[str]) -> frozenset[str]:
    """Return words with what counts the same things: prisoner, for an inmate."""
    return words.union(*(counted_alike(read_unit(word).key) for word in words))


def is_how_often(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence says how often something happened that the fact counts: called 8,946 times."""
    mention = sentence.mention
    is_event = sentence.noun.key == "time" and (mention.kind == "count" or is_telling(mention.figure))
    if mention.change or not (is_event and counts_things([candidate.unit])):
        return False
    verbs = (word for word in sentence.words if word.is_verb)  # stolen 40 times, of thefts
    is_said = any(not candidate.noun.stems.isdisjoint(word.meanings | word.others) for word in verbs)
    return is_said or is_nearly(mention.figure, candidate) or names_unit(sentence, candidate)


def is_price_of_one(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sum is the price of a thing, which other words or none name: 12 euros, of 12 EUR per visit.

    So is one per thing where the fact says in words that it is the price of one: 4 euros a plate; a lunch cost 4 EUR.
    """
    unit, figure = candidate.unit, sentence.mention.figure
    if may_be_money(unit) and not is_rate(unit):
        return (
            any(_is_per_thing(other, candidate) for other in sentence.units) and candidate.number == figure.base_number
        )
    by = read_unit(unit.per)
    is_of_thing = by.key != "" and may_be_money(unit) and counts_things([by]) and by.key not in HEADS
    is_same = is_of_thing and candidate.number == figure.base_number
    meant = (currency(other, candidate.place) or other.key for other in sentence.units)
    return is_same and unit.head.key in meant


def _is_per_thing(unit: Unit, candidate: Candidate) -> bool:
    """Return whether a unit is money of a fact's currency per thing, and the fact says what one cost."""
    by = read_unit(unit.per)
    is_of_thing = by.key != "" and may_be_money(unit) and counts_things([by]) and by.key not in HEADS | PEOPLE
    is_its = unit.head.key in (candidate.unit.key, currency(unit, candidate.place))
    return is_of_thing and is_its and _COST_OF_ONE.search(candidate.claim) is not None


_COST_OF_ONE = regex(r"\b(?:[Aa]n?|[Ee]ach|[Oo]ne)\s[a-z][^.;]*?\bcosts?\b")


def without_denominator(sentence: Statement, candidate: Candidate) -> Statement:
    """Return a sentence without what its money is per where a fact only has that in words.

    820 a month, of a monthly rent; 22 cents a minute, where a minute costs 0.22 EUR.
    """
    rate = sentence.units[0] if sentence.units else NO_UNIT
    unit, by, said = rate.head, rate.per, f"{candidate.claim} {candidate.measure}"
    is_price = candidate.nature in ("rate", "") and may_be_money(candidate.unit) and not is_rate(candidate.unit)
    is_sum = may_be_money(unit) or unit.key in CENTS
    if not (by and is_price and is_sum) or not (names_time(by, said) or by in candidate.claim.lower().split()):
        return sentence
    return sentence._replace(units=(unit,), unit_keys=frozenset((unit.key,)))


def is_too_much_for_one(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sum is far more than the price of a thing that a fact gives: billions spent on visits."""
    is_price = may_be_money(candidate.unit) and is_rate(candidate.unit)
    is_sum = is_price and not any(map(is_rate, sentence.units))
    return is_sum and sentence.mention.figure.base_number >= _FAR_MORE * abs(candidate.number) > 0


_FAR_MORE = 1000  # times
