"""A figure in the unit of a fact that is another one than its own: money, measures and rates, and what they come to."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain

from innofacts.compare.comparability import SUMS
from innofacts.english.currencies import CENTS
from innofacts.english.numerals import SCALES
from innofacts.features.criteria import end_of_rank
from innofacts.features.library.candidates import Candidate
from innofacts.features.measures import (
    factor_of_rates,
    is_measured,
    is_rate,
    may_be_money,
    power_between,
    total_of,
)
from innofacts.features.text.sentence import Statement
from innofacts.values.conversions import factor_between, sides
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT, RANK, Unit, read_unit
from innofacts.weighing.closeness import is_nearly
from innofacts.weighing.figures.signs import is_change
from innofacts.weighing.figures.units_given import PERSON_YEAR
from innofacts.weighing.naming import counts_things
from innofacts.weighing.scoring import lacks


def converted(figure: Figure, units: Sequence[Unit], candidate: Candidate) -> Figure | None:
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
    if power > 0 and is_whole and (repeated := per_other_measure(figure, units, candidate)):
        return repeated  # 14 per 100,000, which has two digits, of 137 per million
    shifted = figure.shifted(power, unit)
    if figure.second is not None or not is_whole:
        return shifted
    # A whole number is as precise as its last digit that is not 0: nearly 5,000 kilos are nearly 5 tonnes, not 5.000.
    return shifted._replace(number=shifted.number.normalize() + 0)  # 50, not 5E+1


def in_other_measure(figure: Figure, units: Sequence[Unit], candidate: Candidate) -> Figure | None:
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


def per_other_measure(figure: Figure, units: Sequence[Unit], candidate: Candidate) -> Figure | None:
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


def growth(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return by how many percent something grew that became a multiple, if a fact gives a change: 100, for doubled."""
    mention, figure = sentence.mention, sentence.mention.figure
    is_multiple = mention.change != "" and sentence.noun.key == "time" and figure.second is None
    if not is_multiple or any(map(str.isdigit, mention.printed)):
        return None
    if candidate.unit.kind != PERCENT or not is_change(candidate):
        return None
    grown = figure._replace(number=(figure.number - 1) * 100, unit=candidate.unit)
    return grown._replace(bound=grown.bound or "~")


def rank_behind(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return the rank of what only so many are ahead of, if a fact gives one from the highest: third, behind two."""
    figure = sentence.mention.figure
    is_rank = sentence.value.are_ahead and candidate.unit.kind == RANK and end_of_rank(candidate.claim) >= 0
    if not is_rank or figure.bound or figure.scale or figure.number != figure.number.to_integral_value():
        return None
    return figure._replace(number=figure.number + 1, unit=candidate.unit)


def in_millions(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return a figure in metres as so many millions, if a fact has that number of things: patents: 1.62 m (2022)."""
    figure = sentence.mention.figure
    is_counted = counts_things([candidate.unit]) or candidate.unit.key == PERSON_YEAR
    if figure.scale or not (sentence.unit_words.may_be_millions and is_counted):
        return None
    meant = figure._replace(scale="million", unit=candidate.unit)
    return meant if meant.interval().contains(candidate.number) else None


def price_in_words(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return a price that has its measure in words as the number of a fact: a kilo of grapes cost 86 cents."""
    return per_other_measure(sentence.mention.figure, _rates_in_words(sentence, candidate), candidate)


def _has_strange_topic(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence has a topic, verbs and measures aside, that a fact lacks."""
    topics = (word for word in sentence.topics if not word.is_verb and not is_measured(read_unit(word.stem)))
    return any(lacks(sentence, candidate, word) for word in topics)


def _rates_in_words(sentence: Statement, candidate: Candidate) -> list[Unit]:
    """Return the rates of a sentence that gives money and a measure in words: a kilo of grapes cost 86 cents.

    None if it has a topic that the fact lacks: a kilo of bread.
    """
    unit = candidate.unit
    of, by = sides(unit)
    money = [other for other in sentence.units if not is_rate(other) and (may_be_money(other) or other.key in CENTS)]
    if not by or not money or not may_be_money(read_unit(of)) or _has_strange_topic(sentence, candidate):
        return []
    powers = (f"{power} {word}" for power in _POWERS & sentence.raw for word in sentence.raw)
    measures = [
        word for word in chain(sentence.raw, powers) if power_between(read_unit(word), read_unit(by)) is not None
    ]
    return [read_unit(f"{other.text} per {word}") for other in money for word in measures]


_POWERS = frozenset(("square", "cubic"))


def in_its_time(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return what a rate comes to in the time of a fact, if that may be its number: more than 80 a day, of 29,600."""
    figure, period, unit = sentence.mention.figure, candidate.period, candidate.unit
    rates = list(filter(is_rate, sentence.units))
    if not rates or candidate.nature not in SUMS or figure.is_range or period is None or period.last is None:
        return None
    if not _shares_a_word(sentence, candidate):
        return None  # 420 a day come to 153,300 of anything
    days = (period.last - period.first).days + 1
    factor = next((_times_in(factor) for rate in rates if (factor := total_of(rate, unit, days))), None)
    meant = figure.interval(measured=frozenset((figure.unit.key,)))
    if factor is None or not is_nearly(figure._replace(number=figure.number * factor), candidate):
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


_DECIMALS = 3  # of a number in another measure
