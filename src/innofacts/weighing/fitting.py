"""The figure of a sentence in the unit of a fact and with its sign, where it may be the fact's figure."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from innofacts.compare.comparability import SUMS
from innofacts.english.bases import bases_in
from innofacts.english.bounds import REVERSED
from innofacts.english.currencies import CENTS
from innofacts.english.numerals import FRACTIONS, SCALES
from innofacts.english.people import HEADS, PEOPLE
from innofacts.features.candidates import Candidate, Printed
from innofacts.features.maxima import is_maximum
from innofacts.features.measures import (
    any_currency,
    as_rates,
    currency,
    factor_of_rates,
    is_measured,
    is_money,
    is_rate,
    names_time,
    power_between,
    total_of,
)
from innofacts.features.sentence import Statement
from innofacts.features.statistics import HIGH, LOW
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.conversions import PERSON, counted_alike, factor_between, rate_key, sides
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, RANK, Unit, read_unit
from innofacts.weighing.closeness import digits_of, is_telling
from innofacts.weighing.conflicts import gives_rest, swaps_sides
from innofacts.weighing.naming import counts_things, is_other_name, names_measure, names_unit
from innofacts.weighing.other_statistics import statistics_said
from innofacts.weighing.scoring import lacks
from innofacts.weighing.signs import is_change, with_sign

UnitCache = dict[tuple[int, Printed | None], bool | None]
"""Whether a sentence gives the unit of the facts of one wording: with None, of all of them, as it is; else of those
that are printed alike, None if only a fact with the same number can fit, since the units are of different kinds."""

_DECIMALS = 3  # of a number in another measure


def fit(sentence: Statement, candidate: Candidate, cache: UnitCache | None = None) -> Figure | None:
    """Return the figure of a sentence in the unit of a fact and with its sign; None if it counts something else.

    A different unit of the same kind is kept, since it may be the mistake in the sentence. `cache` holds
    what has been found for one sentence and the facts of each wording.
    """
    if gives_rest(sentence, candidate) and not swaps_sides(sentence, candidate):
        rest = of_rest(sentence.mention)
        return rest if rest and rest.interval().contains(candidate.number) else None
    figure = (
        _growth(sentence, candidate)
        or _in_its_time(sentence, candidate)
        or _per_other_measure(sentence.mention.figure, _rates_in_words(sentence, candidate), candidate)
        or _in_millions(sentence, candidate)
        or _of_a_noun_before(sentence, candidate)
        or in_unit(sentence, candidate, cache)
    )
    figure = figure and _as_nearly(sentence, candidate, _at_limit(sentence, candidate, figure))
    figure = figure and _without_head(candidate, _as_fraction(sentence, candidate, figure))
    return figure and with_sign(sentence, candidate, figure)


def _at_limit(sentence: Statement, candidate: Candidate, figure: Figure) -> Figure:
    """Return a figure as the limit itself where it says what a fact limits: at most 60 km/h; a ban above 60.

    Likewise as one that bounds all values where that of a fact does: the highest fare was 60, or fares went up to 60,
    of fares of at most 60.
    """
    if not figure.bound:
        return figure._replace(bound=_end_of_values(sentence, candidate, figure))
    if not sentence.says_most:
        return figure
    is_most = is_maximum(candidate.claim) or (figure.bound == "<=" and "maximum" in candidate.claim.lower().split())
    return figure._replace(bound="") if is_most else figure


def _end_of_values(sentence: Statement, candidate: Candidate, figure: Figure) -> str:
    """Return the bound of a fact if a figure without one is the highest or the lowest value within it; else none."""
    if not (sentence.statistics or sentence.is_outcome) or candidate.printed.bound not in ("<=", ">="):
        return ""
    is_upper = candidate.printed.bound == "<="
    is_within = figure.base_number <= candidate.number if is_upper else figure.base_number >= candidate.number
    goes_up_to = is_upper and sentence.is_outcome and "up" in sentence.raw and not _GOING.isdisjoint(sentence.raw)
    is_end = goes_up_to or (HIGH if is_upper else LOW) in statistics_said(sentence, candidate)
    return candidate.printed.bound if is_within and is_end else ""


_GOING = frozenset("go goes went going run runs ran running range ranges ranged".split())


def _as_nearly(sentence: Statement, candidate: Candidate, figure: Figure) -> Figure:
    """Return a figure that is barely reached as one that is not reached, unless that of a fact is hardly more.

    Barely 7,000 are 6,900 or just 7,020; but not 7,600, which some 7,000 may be.
    """
    is_barely = figure.bound == "~" and sentence.mention.printed.lower().startswith(_BARELY)
    is_more = abs(candidate.number) > abs(figure.base_number) * _HARDLY_MORE
    return figure._replace(bound="~<") if is_barely and is_more else figure


_BARELY = ("barely ", "hardly ", "scarcely ")
_HARDLY_MORE = Decimal("1.01")


def _without_head(candidate: Candidate, figure: Figure) -> Figure:
    """Return what there is per person as a fact has it whose claim alone says so: per capita use was 12 kg."""
    is_per_head = figure.unit.key == f"{candidate.unit.key} per person" and _PER_CAPITA.search(candidate.claim)
    return figure._replace(unit=candidate.unit) if is_per_head else figure


_PER_CAPITA = regex(r"(?i)\bper[\s-](?:capita|head|person|inhabitant)\b")


def _as_fraction(sentence: Statement, candidate: Candidate, figure: Figure) -> Figure:
    """Return a fraction as the share of a fact that it may stand for: one in 13 is 7.7 %, 7.8 % and 8 %, not 8.2 %."""
    exact = sentence.mention.exact
    if exact is None or figure.bound or figure.unit.kind != PERCENT or figure.number != sentence.mention.figure.number:
        return figure
    number = candidate.number
    if candidate.unit.kind != PERCENT or figure.interval().contains(number):
        return figure
    digits = -int(number.as_tuple().exponent)
    is_near = exact < _FEW_PERCENT and abs(number - exact) <= exact * _NEAR_A_FRACTION  # a third is not 34 %
    is_near = is_near or round(exact, max(digits, 0)) == number
    return figure._replace(number=number) if is_near else figure


_FEW_PERCENT = 10
_NEAR_A_FRACTION = Decimal("0.025")  # of it: half as far as a window of rounding is wide at most


def as_loose_as_words(figure: Figure, mention: Mention) -> Figure:
    """Return a figure of a sentence; a loose one in words that is only about right as a range, of a tenth or 2 points.

    In digits, almost 67 % is more than 66 %; but almost two thirds may well be 63 %, and three dozen 34. Nine in ten is
    any share that rounds to as many tenths, and four out of five is about 80 %. Nearly one in 12 is as loose in digits.
    """
    is_share = figure.unit.kind == PERCENT
    if is_share and not figure.bound and _TENTHS.search(mention.printed.lower()):
        return figure._replace(bound="..", number=figure.number - _HALF_A_TENTH, second=figure.number + _HALF_A_TENTH)
    if is_share and not figure.bound and _SOME_OF_FEW.search(mention.printed.lower()):
        return _loose(figure, _LEAST_REACH)
    is_loose = is_share or not _LOOSE.isdisjoint(re.split(r"[\s-]", mention.printed.lower()))
    is_in_words = not any(map(str.isdigit, mention.printed)) or (is_share and _ONE_IN.search(mention.printed.lower()))
    if not (is_in_words and is_loose and figure.bound.startswith("~")):
        return figure
    least = min(_LEAST_REACH, figure.number / 4) * is_share  # and not 2 points of one in 1,000
    return _loose(figure, max(figure.number / 10, least))


def _loose(figure: Figure, reach: Decimal) -> Figure:
    """Return a figure that is only about right as a range, which reaches only to the side that its bound says."""
    low = figure.number - reach * (figure.bound != "~>")
    high = figure.number + reach * (figure.bound != "~<")
    return figure._replace(bound="..", number=low, second=high)


_LOOSE = FRACTIONS.keys() | {"dozen", "dozens"}
_LEAST_REACH = Decimal(2)  # points
_ONE_IN = regex(r"\b(?:one|1)\s(?:in|out\sof)\s")
_TENTHS = regex(r"(?<!\bone)(?<!\b1)\s(?:in|out\sof)\s(?:every\s)?(?:ten|10)\Z")  # one in ten is not one in eight
_HALF_A_TENTH = Decimal(5)  # points
# Two in three, four out of five; not one in five.
_SOME_OF_FEW = regex(r"\b(?:two|three|four|[2-4])\s(?:in|out\sof)\s(?:every\s)?(?:three|four|five|[3-5])\Z")


def is_level(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both give the size of something, neither of them or both in money: no change, share or rank."""
    units = sentence.mention.units
    if sentence.mention.change or is_change(candidate):
        return False
    kinds = {candidate.unit.kind, *(read_unit(unit).kind for unit in units)}
    is_money_alone = bool(units) and is_money(candidate.unit) != is_money(read_unit(units[0]))
    return not is_money_alone and kinds.isdisjoint((PERCENT, POINTS, RANK))


# --- the unit --------------------------------------------------------------------------------------------------------


def in_unit(sentence: Statement, candidate: Candidate, cache: UnitCache | None = None) -> Figure | None:
    """Return the figure of a sentence in the unit of a fact, or in its own of the same kind; None if neither fits."""
    sentence = _without_denominator(sentence, candidate)
    unit, units, figure = candidate.unit, sentence.units, sentence.mention.figure
    if not units:
        needs_unit = unit.kind == RANK or (unit.kind == PERCENT and sentence.unsaid.is_bare_count)
        return figure if not needs_unit and _may_be_without_unit(sentence, candidate) else None
    if (unit.kind == RANK) != (units[0].kind == RANK) or _is_too_much_for_one(sentence, candidate):
        return None
    is_its_unit = _gives_unit(sentence, candidate, {} if cache is None else cache)
    is_its_unit = is_its_unit and not _is_per_more(sentence, candidate)
    if is_its_unit or any(is_so(sentence, candidate) for is_so in (_is_how_often, _is_price_of_one)):
        return figure._replace(unit=unit)
    if is_its_unit is None and candidate.number != figure.base_number:
        return None
    given = _with_rates(sentence, unit)
    converted = (
        _converted(figure, given, candidate)
        or _in_other_measure(as_loose_as_words(figure, sentence.mention), given, candidate)
        or _per_other_measure(figure, given, candidate)
    )
    if converted and figure.base_number != candidate.number:  # 834 g is not 834 kg, but 62 Mt is 62 million tonnes
        return converted
    return _in_another_unit(sentence, candidate)


def _gives_unit(sentence: Statement, candidate: Candidate, cache: UnitCache) -> bool | None:
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


def _is_per_more(sentence: Statement, candidate: Candidate) -> bool:
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
    if not (sentence.unsaid.names_its_rate and is_money(candidate.unit)):
        return False
    rates = as_rates(sentence.units, candidate.unit, _words_for_rates(sentence))
    return not candidate.printed.names.isdisjoint(map(rate_key, rates))


def fit_like(sentence: Statement, candidate: Candidate, before: Candidate) -> Figure | None:
    """Return the figure of a sentence in the unit of a fact, per what the fact of a figure `before` has it.

    Israel spent $40 per head. Sweden spent $30; Korea had 40 doctors per 1,000 people, Japan 30. It is a change as that
    one is: growth: 4 % (2023), 3 % (2024).
    """
    unit = candidate.unit
    if is_change(candidate) and is_change(before) and not (sentence.added or sentence.whole):
        sentence = sentence._replace(has_change=True)
    figure = fit(sentence, candidate)
    is_given = any(map(is_rate, sentence.units)) or sentence.unsaid.is_in_all
    if not is_rate(unit) or unit.key != before.unit.key or is_given:
        return figure
    per = frozenset(rate_key(unit).partition(" per ")[2].split())
    names = frozenset(map(rate_key, as_rates(sentence.units, unit, per)))
    is_its = not names.isdisjoint(candidate.printed.names | {rate_key(unit)})
    is_bare = not sentence.units and is_telling(sentence.mention.figure)
    return sentence.mention.figure._replace(unit=unit) if is_its or is_bare else figure


def _is_of_one_kind(sentence: Statement, unit: Unit) -> bool:
    """Return whether one unit can be given for another: both shares, money or measures, or of one dimension."""
    given = sentence.units[0]
    if any(is_kind(unit) and is_kind(given) for is_kind in (_is_share, is_money, is_measured)):
        return True
    return any(power_between(other, unit) is not None for other in _with_rates(sentence, unit))


def _growth(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return by how many percent something grew that became a multiple, if a fact gives a change: 100, for doubled."""
    mention, figure = sentence.mention, sentence.mention.figure
    is_multiple = mention.change != "" and sentence.noun.key == "time" and figure.second is None
    if not is_multiple or any(map(str.isdigit, mention.printed)):
        return None
    if candidate.unit.kind != PERCENT or not is_change(candidate):
        return None
    grown = figure._replace(number=(figure.number - 1) * _WHOLE, unit=candidate.unit)
    return grown._replace(bound=grown.bound or "~")


def _in_millions(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return a figure in metres as so many millions, if a fact has that number of things: patents: 1.62 m (2022)."""
    figure = sentence.mention.figure
    is_counted = counts_things([candidate.unit]) or candidate.unit.key == _PERSON_YEAR
    if figure.scale or not (sentence.unsaid.may_be_millions and is_counted):
        return None
    meant = figure._replace(scale="million", unit=candidate.unit)
    return meant if meant.interval().contains(candidate.number) else None


def _of_a_noun_before(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return a figure that prints no unit without the one that it was given, if it says the number of a fact.

    Of several nouns before it, it may count each: 61 parks on 740 hectares, nine of them with a lake.
    """
    figure = sentence.mention.figure
    if not has_unit_from_before(sentence):
        return None
    if not is_telling(figure) and sentence.covered(candidate.words).isdisjoint(candidate.words - candidate.place_words):
        return None  # nine of the thefts, where a town has 9 mines
    is_it = figure.number > 0 and _is_near(figure, candidate) and figure.interval().contains(candidate.number)
    return figure._replace(unit=candidate.unit) if is_it and counts_things([candidate.unit]) else None


def has_unit_from_before(sentence: Statement) -> bool:
    """Return whether a figure of things or a measure prints no unit, and has that of an earlier one: Vik had nine."""
    units, printed = sentence.units, sentence.mention.printed.lower()
    is_given = counts_things(units) or any(is_measured(unit) and unit.kind != POINTS for unit in units)
    counted = (unit.text.lower().partition(" per ")[0].split()[-1] for unit in units)
    return is_given and not any(noun in printed for noun in counted)


def _may_be_without_unit(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a number without a unit may be that of a fact: by its size, or since the sentence says of what.

    A later number of a sentence may have the unit of an earlier one: 186 million euros, and 4,000 to each.
    """
    if _is_near(sentence.mention.figure, candidate):
        return True
    if not sentence.is_first:
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
    if any(is_rate(other) and power_between(other, unit) == 0 for other in units):
        return True  # milligrams per kilo, of micrograms per gram
    rates = as_rates(meant, unit, _words_for_rates(sentence))
    return any(_is_rate_of_the_same(rate, unit) for rate in rates) or _is_rate_by_its_noun(sentence, candidate)


def _is_in_person_years(sentence: Statement, unit: Unit) -> bool:
    """Return whether both count people in full-time equivalents: 40 FTE, 40 full-time equivalent staff, 40 staff (FTE).

    A sentence that also gives them by headcount does not say which of the two its figure is.
    """
    if unit.key != _PERSON_YEAR or not any(given.kind == COUNT and given.key != _METRE for given in sentence.units):
        return False
    said = {**sentence.terms.bases, **bases_in(sentence.mention.units[0])}
    return any(said.get(row) == bases for row, bases in _FULL_TIME.items())


_PERSON_YEAR, _METRE = "person-year", "m"
_FULL_TIME = bases_in("full-time equivalents")


def _is_rate_by_its_noun(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a rate says of what a fact is that gives it without a noun: doctors per 1,000, of "per 1,000"."""
    is_named = any((word.meanings | word.others) & candidate.words for word in sentence.noun_words)
    return is_named and _is_by_one_noun(sentence, candidate)


def _is_by_one_noun(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a rate has a noun, and a fact has one without, per the same: vets per 1,000, of "per 1,000"."""
    unit = rate_key(candidate.unit)
    rates = _with_rates(sentence, candidate.unit) if unit.startswith("per ") else ()
    return any(rate_key(rate).endswith(f" {unit}") for rate in rates)


def _is_per_thing_of(rate: str, candidate: Candidate) -> bool:
    """Return whether a rate is what a fact gives of each thing that it names: hours a week, of a week of 38 hours."""
    of, per, by = rate.rpartition(" per ")
    is_named = by in candidate.words or f" {by} " in candidate.claim.lower()
    return bool(per) and of == rate_key(candidate.unit) and is_named and candidate.nature == "rate"


def _is_rate_of_the_same(rate: Unit, unit: Unit) -> bool:
    """Return whether two rates count the same thing by the same: clients per officer are people per officer."""
    (of, _, by), (other, _, other_by) = (rate_key(one).partition(" per ") for one in (rate, unit))
    are_people = PERSON in (of, other) and of in PEOPLE and other in PEOPLE
    return by == other_by and (of in counted_alike(other) or are_people)


def _in_another_unit(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return the figure in its own unit, if that may be meant for the fact's; None for a unit of another kind."""
    unit, units, figure = candidate.unit, sentence.units, sentence.mention.figure
    if unit.kind == PERCENT and units[0].kind == PERCENT:
        return figure._replace(unit=units[0])
    is_same = candidate.number == figure.base_number
    is_in_money = is_money(unit) and is_money(units[0])
    meant = _currency(_with_rates(sentence, unit)) if is_in_money else units[0]
    are_measures = is_in_money or (is_measured(unit) and is_measured(meant))
    if are_measures and not is_same and is_rate(unit) != is_rate(meant):
        return None  # a sum, where the fact has a price
    if is_in_money:
        return figure._replace(unit=meant)
    for is_kind in (_is_share, is_money, is_measured):
        if is_kind(unit) and is_kind(units[0]):
            return figure
        if is_kind(unit) or is_kind(units[0]):
            is_of_them = digits_of(figure) > 1 and not sentence.whole.isdisjoint(candidate.noun.stems)
            return figure if is_same and (is_telling(figure) or is_of_them) else None  # 23 % of the seats, of 23 seats
    is_said = digits_of(figure) > 1 and _says_all(sentence, candidate)
    return figure if is_same and (names_unit(sentence, candidate) or is_telling(figure) or is_said) else None


def _says_all(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence has all words of a claim, apart from place and unit."""
    words = candidate.claim_words.keys()
    return bool(words) and words <= sentence.covered(candidate.words)


def _with_rates(sentence: Statement, unit: Unit) -> Sequence[Unit]:
    """Return the units of a sentence, first of all with the denominator of a rate that it gives in part."""
    return (*as_rates(sentence.units, unit, _words_for_rates(sentence)), *sentence.units)


def _words_for_rates(sentence: Statement) -> frozenset[str]:
    """Return the words of a sentence that may say what a figure is per: none if that is all money there is."""
    is_all = sentence.unsaid.is_in_all and any(map(is_money, sentence.units))
    return frozenset() if is_all else _with_other_names(sentence.raw)


@lru_cache(maxsize=64)  # the figures of a sentence come one after another, each with many facts
def _with_other_names(words: frozenset[str]) -> frozenset[str]:
    """Return words with what counts the same things: prisoner, for an inmate."""
    return words.union(*(counted_alike(read_unit(word).key) for word in words))


def _currency(units: Sequence[Unit]) -> Unit:
    """Return the currency meant by a name that is not the fact's: pounds are British unless a word says otherwise."""
    named = next((other for other in units if read_unit(other.text.partition(" per ")[0]).kind == CURRENCY), None)
    if named:
        return named
    name, per, by = units[0].text.partition(" per ")
    return read_unit(f"{any_currency(read_unit(name))}{per}{by}")


def _converted(figure: Figure, units: Sequence[Unit], candidate: Candidate) -> Figure | None:
    """Return a figure in another unit of the same dimension: 62 Mt in tonnes, 22 cents in euros; None if impossible."""
    unit = candidate.unit
    power = next((power for other in units if (power := power_between(other, unit)) is not None), None)
    if power is None:
        return None
    size = SCALES.get(figure.scale, 0) + power
    scale = "" if size == 0 else next((scale for scale, of_scale in SCALES.items() if of_scale == size), None)
    if scale is not None and scale != figure.scale:
        return figure._replace(scale=scale, unit=unit)  # 845 million toe are 845 Mtoe
    is_whole = figure.number == figure.number.to_integral_value()
    if power > 0 and is_whole and (repeated := _per_other_measure(figure, units, candidate)):
        return repeated  # 14 per 100,000, which has two digits, of 137 per million
    shifted = figure.shifted(power, unit)
    if figure.second is not None or not is_whole:
        return shifted
    # A whole number is as precise as its last digit that is not 0: nearly 5,000 kilos are nearly 5 tonnes, not 5.000.
    return shifted._replace(number=shifted.number.normalize() + 0)  # 50, not 5E+1


def _in_other_measure(figure: Figure, units: Sequence[Unit], candidate: Candidate) -> Figure | None:
    """Return a figure in the measure of a fact: 272 miles, for 437 km; None if the two are of different dimensions.

    A number without a bound that is the fact's one, rounded, repeats it.
    """
    unit = candidate.unit
    factor = next((factor for other in units if (factor := factor_between(other, unit))), None)
    if factor is None:
        return None
    bound, number, second = (
        figure.bound,
        figure.base_number * factor,
        figure.base_second and figure.base_second * factor,
    )
    meant = figure.interval(measured=frozenset((figure.unit.key,)))
    if meant.low is not None and meant.high is not None and not figure.is_range:  # neither "more than" nor "up to"
        low, high = meant.low * factor, meant.high * factor
        if not bound and low <= candidate.number <= high:
            number = candidate.number
        elif bound.startswith("~"):
            bound, number, second = ".." if bound == "~" else ">..<", low, high
    second = None if second is None else _rounded(second)
    return figure._replace(bound=bound, number=_rounded(number), second=second, scale="", unit=unit)


def _per_other_measure(figure: Figure, units: Sequence[Unit], candidate: Candidate) -> Figure | None:
    """Return the number of a fact for a rate that repeats it per another measure: 24,000 a year, of 2,000 a month.

    One that comes to a different number may count differently: a year's pay may be that of 13 months.
    """
    factor = next((factor for other in units if (factor := factor_of_rates(other, candidate.unit))), None)
    may_repeat = factor is not None and figure.bound in ("", "~")
    meant = figure.interval(measured=frozenset((figure.unit.key,))) if may_repeat else None
    if factor is None or meant is None or meant.low is None or meant.high is None:
        return None
    is_it = meant.low * factor <= candidate.number <= meant.high * factor
    return figure._replace(number=candidate.number, scale="", unit=candidate.unit) if is_it else None


def _has_strange_topic(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence has a topic, verbs and measures aside, that a fact lacks."""
    topics = (word for word in sentence.topics if not word.is_verb and not is_measured(read_unit(word.stem)))
    return any(lacks(sentence, candidate, word) for word in topics)


def _rates_in_words(sentence: Statement, candidate: Candidate) -> list[Unit]:
    """Return the rates of a sentence that gives money and a measure in words: a kilo of grapes cost 86 cents.

    None if it has a topic that the fact lacks: a kilo of bread.
    """
    unit = candidate.unit
    of, per, by = rate_key(unit).partition(" per ")
    money = [other for other in sentence.units if not is_rate(other) and (is_money(other) or other.key in CENTS)]
    if not per or not money or not is_money(read_unit(of)) or _has_strange_topic(sentence, candidate):
        return []
    powers = (f"{power} {word}" for power in _POWERS & sentence.raw for word in sentence.raw)
    measures = [
        word for word in chain(sentence.raw, powers) if power_between(read_unit(word), read_unit(by)) is not None
    ]
    return [read_unit(f"{other.text} per {word}") for other in money for word in measures]


_POWERS = frozenset(("square", "cubic"))


def _in_its_time(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return what a rate comes to in the time of a fact, if that may be its number: more than 80 a day, of 29,600."""
    figure, period, unit = sentence.mention.figure, candidate.period, candidate.unit
    rates = list(filter(is_rate, sentence.units))
    if (
        not rates
        or candidate.nature not in SUMS
        or period is None
        or period.last is None
        or figure.is_range
        or not _shares_a_word(sentence, candidate)  # 420 a day come to 153,300 of anything
    ):
        return None
    days = (period.last - period.first).days + 1
    factor = next((_times_in(factor) for rate in rates if (factor := total_of(rate, unit, days))), None)
    meant = figure.interval(measured=frozenset((figure.unit.key,)))
    if factor is None or not _is_near(figure._replace(number=figure.number * factor), candidate):
        return None
    if not (meant.contains(candidate.number / factor) or figure.base_number * factor == candidate.number):
        return None
    number = candidate.number if figure.bound in ("", "~") else _rounded(figure.base_number * factor)
    return figure._replace(number=number, scale="", unit=unit)


def _times_in(factor: Decimal) -> Decimal:
    """Return how often a time is in another one, as a whole number if it nearly is one: a month, in 366 days."""
    whole = factor.to_integral_value()
    return whole if abs(factor - whole) * _NEARLY_WHOLE <= factor else factor


_NEARLY_WHOLE = 400  # of which at most one is missing, or too many


def _shares_a_word(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a fact has a word of a sentence, or one that may be used instead, people in general aside."""
    words = (word for word in sentence.words if not word.is_anyone)
    return any(not candidate.words.isdisjoint(word.meanings | word.others) for word in words)


def _rounded(number: Decimal) -> Decimal:
    return round(number, _DECIMALS).normalize()


def _is_near(figure: Figure, candidate: Candidate) -> bool:
    """Return whether a figure prints nearly the number of a fact, to a tenth of it, with either sign."""
    theirs, ours = abs(candidate.number), abs(figure.base_number)
    return abs(theirs - ours) <= theirs / 10


def _is_how_often(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence says how often something happened that the fact counts: called 8,946 times."""
    mention = sentence.mention
    is_event = sentence.noun.key == "time" and (mention.kind == "count" or is_telling(mention.figure))
    if mention.change or not (is_event and counts_things([candidate.unit])):
        return False
    verbs = (word for word in sentence.words if word.is_verb)  # stolen 40 times, of thefts
    is_said = any(not candidate.noun.stems.isdisjoint(word.meanings | word.others) for word in verbs)
    return is_said or _is_near(mention.figure, candidate) or names_unit(sentence, candidate)


def _is_price_of_one(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sum is the price of a thing, which other words or none name: 12 euros, of 12 EUR per visit."""
    unit, figure = candidate.unit, sentence.mention.figure
    of, per, by = unit.text.partition(" per ")
    is_of_thing = bool(per) and is_money(unit) and counts_things([read_unit(by)]) and read_unit(by).key not in HEADS
    is_same = is_of_thing and candidate.number == figure.base_number
    meant = (currency(other, candidate.place) or other.key for other in sentence.units)
    return is_same and read_unit(of).key in meant


def _without_denominator(sentence: Statement, candidate: Candidate) -> Statement:
    """Return a sentence without what its money is per where a fact only has that in words.

    820 a month, of a monthly rent; 22 cents a minute, where a minute costs 0.22 EUR.
    """
    of, per, by = sentence.units[0].text.partition(" per ") if sentence.units else ("", "", "")
    unit, said = read_unit(of), f"{candidate.claim} {candidate.measure}"
    is_price = candidate.nature in ("rate", "") and is_money(candidate.unit) and not is_rate(candidate.unit)
    is_sum = is_money(unit) or unit.key in CENTS
    if not (per and is_price and is_sum) or not (names_time(by, said) or by in candidate.claim.lower().split()):
        return sentence
    return sentence._replace(units=(unit,), unit_keys=frozenset((unit.key,)))


def _is_too_much_for_one(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sum is far more than the price of a thing that a fact gives: billions spent on visits."""
    is_price = is_money(candidate.unit) and is_rate(candidate.unit)
    is_sum = is_price and not any(map(is_rate, sentence.units))
    return is_sum and sentence.mention.figure.base_number >= _FAR_MORE * abs(candidate.number) > 0


_FAR_MORE = 1000  # times


def _is_share(unit: Unit) -> bool:
    return unit.kind in (PERCENT, POINTS)


def of_rest(mention: Mention) -> Figure | None:
    """Return what a share leaves: 12 %, of 88 %; None if a figure is no share."""
    figure = mention.figure
    is_share = figure.unit.kind == PERCENT and not mention.change and figure.second is None
    if not is_share or not 0 < figure.number < _WHOLE:
        return None
    return figure._replace(number=_WHOLE - figure.number, bound=REVERSED.get(figure.bound, figure.bound))


_WHOLE = 100  # percent
