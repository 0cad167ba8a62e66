"""The figure of a sentence in the unit of a fact and with its sign, where it may be the fact's figure."""

from collections.abc import Callable, Sequence

from innofacts.english.function_words import PER_HEAD
from innofacts.features.library.candidates import Candidate
from innofacts.features.measures import (
    any_currency,
    as_rates,
    is_measured,
    is_rate,
    may_be_money,
)
from innofacts.features.text.sentence import Statement
from innofacts.patterns import regex
from innofacts.values.conversions import rate_key, sides
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT, POINTS, RANK, Unit, read_unit
from innofacts.weighing.closeness import is_nearly, is_telling
from innofacts.weighing.conflicts import gives_rest, swaps_sides
from innofacts.weighing.figures.converting import (
    converted,
    growth,
    in_its_time,
    in_millions,
    in_other_measure,
    per_other_measure,
    price_in_words,
    rank_behind,
)
from innofacts.weighing.figures.looseness import as_fraction, as_loose_as_words, as_nearly, at_limit
from innofacts.weighing.figures.signs import is_change, with_sign
from innofacts.weighing.figures.units_given import (
    KINDS,
    UnitCache,
    gives_unit,
    has_unit_from_before,
    is_how_often,
    is_per_more,
    is_price_of_one,
    is_too_much_for_one,
    may_be_without_unit,
    with_rates,
    without_denominator,
)
from innofacts.weighing.naming import counts_things, names_unit
from innofacts.weighing.remainders import of_rest


def fit(sentence: Statement, candidate: Candidate, cache: UnitCache | None = None) -> Figure | None:
    """Return the figure of a sentence in the unit of a fact and with its sign; None if it counts something else.

    A different unit of the same kind is kept, since it may be the mistake in the sentence. `cache` holds
    what has been found for one sentence and the facts of each wording.
    """
    if gives_rest(sentence, candidate) and not swaps_sides(sentence, candidate):
        rest = of_rest(sentence.mention)
        return rest if rest and rest.interval().contains(candidate.number) else None
    ways = (way(sentence, candidate) for way in _WAYS)
    figure = next(filter(None, ways), None) or in_unit(sentence, candidate, cache)
    if figure is None:
        return None
    for rewritten in _REWRITES:
        figure = rewritten(sentence, candidate, figure)
    return with_sign(sentence, candidate, figure)


def _without_head(_: Statement, candidate: Candidate, figure: Figure) -> Figure:
    """Return what there is per person as a fact has it whose claim alone says so: per capita use was 12 kg."""
    is_per_head = figure.unit.key == f"{candidate.unit.key} per person" and _PER_HEAD.search(candidate.claim)
    return figure._replace(unit=candidate.unit) if is_per_head else figure


_PER_HEAD = regex(rf"(?i){PER_HEAD}")


def _of_a_noun_before(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return a figure that prints no unit without the one that it was given, if it says the number of a fact.

    Of several nouns before it, it may count each: 61 parks on 740 hectares, nine of them with a lake.
    """
    figure = sentence.mention.figure
    if not has_unit_from_before(sentence):
        return None
    words = candidate.words - candidate.place_words - candidate.bodies
    if not is_telling(figure) and sentence.covered(candidate.words).isdisjoint(words):
        return None  # nine of the thefts, where a town has 9 mines
    is_it = figure.number > 0 and is_nearly(figure, candidate) and figure.interval().contains(candidate.number)
    return figure._replace(unit=candidate.unit) if is_it and counts_things([candidate.unit]) else None


def fit_like(sentence: Statement, candidate: Candidate, before: Candidate) -> Figure | None:
    """Return the figure of a sentence in the unit of a fact, per what the fact of a figure `before` has it.

    Israel spent $40 per head. Sweden spent $30; Korea had 40 doctors per 1,000 people, Japan 30. It is a change as that
    one is: growth: 4 % (2023), 3 % (2024).
    """
    unit = candidate.unit
    if is_change(candidate) and is_change(before) and not (sentence.added or sentence.whole):
        sentence = sentence._replace(change=sentence.change._replace(is_said=True))
    figure = fit(sentence, candidate)
    is_given = any(map(is_rate, sentence.units)) or sentence.unit_words.is_in_all
    if not is_rate(unit) or unit.key != before.unit.key or is_given:
        return figure
    per = frozenset(sides(unit)[1].split())
    names = frozenset(map(rate_key, as_rates(sentence.units, unit, per)))
    is_its = not names.isdisjoint(candidate.printed.names | {rate_key(unit)})
    is_bare = not sentence.units and is_telling(sentence.mention.figure)
    return sentence.mention.figure._replace(unit=unit) if is_its or is_bare else figure


def in_unit(sentence: Statement, candidate: Candidate, cache: UnitCache | None = None) -> Figure | None:
    """Return the figure of a sentence in the unit of a fact, or in its own of the same kind; None if neither fits."""
    sentence = without_denominator(sentence, candidate)
    unit, units, figure = candidate.unit, sentence.units, sentence.mention.figure
    if not units:
        needs_unit = unit.kind == RANK or (unit.kind == PERCENT and sentence.unit_words.is_bare_count)
        return figure if not needs_unit and may_be_without_unit(sentence, candidate) else None
    if (unit.kind == RANK) != (units[0].kind == RANK) or is_too_much_for_one(sentence, candidate):
        return None
    is_its_unit = gives_unit(sentence, candidate, {} if cache is None else cache)
    is_its_unit = is_its_unit and not is_per_more(sentence, candidate)
    if is_its_unit or any(is_so(sentence, candidate) for is_so in (is_how_often, is_price_of_one)):
        return figure._replace(unit=unit)
    if is_its_unit is None and candidate.number != figure.base_number:
        return None
    given = with_rates(sentence, unit)
    meant = (
        converted(figure, given, candidate)
        or in_other_measure(as_loose_as_words(figure, sentence.mention), given, candidate)
        or per_other_measure(figure, given, candidate)
    )
    if meant and figure.base_number != candidate.number:  # 834 g is not 834 kg, but 62 Mt is 62 million tonnes
        return meant
    return _in_another_unit(sentence, candidate)


def _in_another_unit(sentence: Statement, candidate: Candidate) -> Figure | None:
    """Return the figure in its own unit, if that may be meant for the fact's; None for a unit of another kind."""
    unit, units, figure = candidate.unit, sentence.units, sentence.mention.figure
    if unit.kind == PERCENT and units[0].kind == PERCENT:
        return figure._replace(unit=units[0])
    is_same = candidate.number == figure.base_number
    is_in_money = may_be_money(unit) and may_be_money(units[0])
    meant = _currency(with_rates(sentence, unit)) if is_in_money else units[0]
    are_measures = is_in_money or (is_measured(unit) and is_measured(meant))
    if are_measures and not is_same and is_rate(unit) != is_rate(meant):
        return None  # a sum, where the fact has a price
    if is_in_money:
        return figure._replace(unit=meant)
    for is_kind in KINDS:
        if is_kind(unit) and is_kind(units[0]):
            return figure
        if is_kind(unit) or is_kind(units[0]):
            is_of_them = figure.digits > 1 and not sentence.whole.isdisjoint(candidate.noun.stems)
            return figure if is_same and (is_telling(figure) or is_of_them) else None  # 23 % of the seats, of 23 seats
    is_said = figure.digits > 1 and _says_all(sentence, candidate)
    return figure if is_same and (names_unit(sentence, candidate) or is_telling(figure) or is_said) else None


def _says_all(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the sentence has all words of a claim, apart from place and unit."""
    words = candidate.claim_words.keys()
    return bool(words) and words <= sentence.covered(candidate.words)


def _currency(units: Sequence[Unit]) -> Unit:
    """Return the currency meant by a name that is not the fact's: pounds are British unless a word says otherwise."""
    named = next((other for other in units if other.is_currency), None)
    if named:
        return named
    return units[0].of(any_currency(units[0].head))


def is_level(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether both give the size of something, neither of them or both in money: no change, share or rank."""
    units = sentence.mention.units
    if sentence.mention.change or is_change(candidate):
        return False
    kinds = {candidate.unit.kind, *(read_unit(unit).kind for unit in units)}
    is_money_alone = bool(units) and may_be_money(candidate.unit) != may_be_money(read_unit(units[0]))
    return not is_money_alone and kinds.isdisjoint((PERCENT, POINTS, RANK))


_WAYS: tuple[Callable[[Statement, Candidate], Figure | None], ...] = (
    growth,  # doubled: a multiple, of which a fact gives the change in per cent
    in_its_time,  # 80 a day: a rate, of which a fact gives what it comes to in a year
    price_in_words,  # a kilo cost 86 cents: money, of which a fact gives a price
    in_millions,  # 1.62 m: metres, as it is read
    rank_behind,  # only two had more: a count, of which a fact gives the rank behind them
    _of_a_noun_before,  # nine: no unit but that of the figure before
)
"""How a figure may be that of a fact though it is read in another unit; where none finds one, its unit is asked for.

Each asks for words that the others do not know. The guess of a unit that is not printed is the last one.
"""
_REWRITES: tuple[Callable[[Statement, Candidate, Figure], Figure], ...] = (
    at_limit,  # whether it has a bound
    as_nearly,  # on which side a loose one is
    as_fraction,  # behind both: it may stand for the number of a fact only without a bound
    _without_head,  # the name of its unit alone
)
"""What is changed of a figure in the unit of a fact, by its words and by those of the fact, in this order."""
