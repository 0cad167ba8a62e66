"""Whether two units may be the same: common names of currencies, measures of one dimension, rates, people."""

import re
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.currencies import CODES, POSSIBLE
from innofacts.english.inflection import singular
from innofacts.english.people import HEADS, PEOPLE
from innofacts.english.units import EXTENT_OF, MEASURE_NAMES, MEASURES, MEASURES_OF_TIME
from innofacts.english.wording import DEFICITS, LOSING, PROFITS
from innofacts.patterns import regex
from innofacts.values.conversions import (
    FACTORS,
    FIRST_NAMES,
    PERSON,
    POWERS,
    counted_alike,
    factor_between,
    power_of_measures,
    rate_key,
    sides,
)
from innofacts.values.units import COUNT, Unit, in_digits, is_carbon, read_unit

_MEASURES = MEASURES | MEASURE_NAMES | MEASURES_OF_TIME

SHARE = regex(r"(?i)\d\s?(?:%|per\s?cent\b)")
"""A pattern of a percentage in digits, up to its unit."""
_ONE = Decimal(1)
_OF_TIME, _DAY = FACTORS["day"]


@lru_cache(maxsize=4096)  # called for each figure and each fact
def factor_of_rates(one: Unit, other: Unit) -> Decimal | None:
    """Return how many of another rate one is: a twelfth, for EUR per year and per month; None if that is unknown.

    Money may be in coins: 10, for cents per kg and euros per tonne.
    """
    if one.key == other.key:
        return _ONE
    if (power := power_between(one, other)) is not None:
        return Decimal(10) ** power
    (of, per), (other_of, other_per) = sides(one), sides(other)
    (dimension, factor), (other_dimension, other_factor) = (
        FACTORS.get(per, (-1, _ONE)),
        FACTORS.get(other_per, (-2, _ONE)),
    )
    return other_factor / factor if of == other_of and dimension == other_dimension else None


def total_of(rate: Unit, unit: Unit, days: int) -> Decimal | None:
    """Return what to multiply a rate by for its total in some days: 365, for "ships per day"; None if of other things.

    A rate may leave out what it counts: per day.
    """
    of, per, by = f" {rate_key(rate)}".rpartition(" per ")
    dimension, factor = FACTORS.get(by, (-1, _ONE))
    is_of_it = of.strip() in ("", "time", rate_key(unit), *counted_alike(read_unit(head(unit.text)).key))
    return days * _DAY / factor if per and dimension == _OF_TIME and is_of_it else None


@lru_cache(maxsize=4096)  # called for each figure and each fact
def power_between(one: Unit, other: Unit) -> int | None:
    """Return the power of ten from one unit to another: 6 from Mt to tonnes; None if no power of ten converts them."""
    (measure, per), (other_measure, other_per) = sides(one), sides(other)
    (measure, _, what), (other_measure, _, other_what) = measure.partition(" of "), other_measure.partition(" of ")
    if {what, other_what} == _GASES:
        return None
    of = 0 if measure == other_measure and per != other_per else power_of_measures(measure, other_measure)
    by = 0 if per == other_per else _power_of_denominators(per, other_per)
    return None if of is None or by is None else of - by


_GASES = {"co2", "co2e"}  # carbon dioxide alone, and all gases by what it would warm as much


def _power_of_denominators(per: str, other: str) -> int | None:
    """Return the power of ten from one denominator of a rate to another: 3 from "million person" to "1000 person"."""
    (count, what), (other_count, other_what) = _counted(per), _counted(other)
    power = 0 if what == other_what else power_of_measures(what, other_what)
    by = (count / other_count).log10()
    return None if power is None or by % 1 else power + int(by)


def _counted(denominator: str) -> tuple[Decimal, str]:
    """Return how many of what a rate is per: 1000 and "person", which a number by itself is of."""
    first, _, what = denominator.partition(" ")
    return (Decimal(first), what or PERSON) if first.isdecimal() and int(first) else (_ONE, denominator)


# Words elsewhere in a sentence that imply what a rate is per: monthly earnings of so many kroner, every Austrian.
_BY = {
    "year": "annual annually yearly year",
    "month": "monthly month",
    "week": "weekly week",
    "day": "daily day",
    "hour": "hourly hour",
    PERSON: "each every",
    "person-year": "equivalent equivalents fte",
}


def names_time(by: str, text: str) -> bool:
    """Return whether a text says of something that it is per some time: a monthly rent, or earned 690 a month."""
    if by not in _WORDS_FOR:
        return False
    words = re.findall(r"[\w-]+", text.lower())
    is_each = any(word in _EACH and unit == by for word, unit in pairwise(words))
    return is_each or not _WORDS_FOR[by].isdisjoint(words)


_EACH = frozenset("a an per each every".split())
_WORDS_FOR = {by: frozenset(_BY[by].split()) - {by} for by in ("year", "month", "week", "day", "hour")}


def _is_per(given: str, by: str, words: Collection[str]) -> bool:
    """Return whether a denominator is the same in fewer or more words: per 1,000, per departing passenger.

    So it is by a name of several currencies: yuan per dollar are some per USD. By itself, a number is one of people.
    """
    if given == PERSON and by in PEOPLE and "head" in words:
        return True
    if by in POSSIBLE.get(given, ()) or given == f"{by} {PERSON}":
        return True
    return given in (by, by.partition(" ")[0]) or (given.endswith(f" {by}") and not given[0].isdigit())


def as_rates(units: Sequence[Unit], unit: Unit, words: Collection[str]) -> list[Unit]:
    """Return units of a sentence with the denominators of a rate, where the sentence implies those that they lack.

    7.8 per 100,000 are so many cases of them, and kroner of monthly earnings are per month. `words` are the words of
    the sentence in lower case, which may imply a denominator.
    """
    counted, by = sides(unit)
    if not by:
        return []
    wanted, written = by.split(" per "), f" {unit.text}".partition(" per ")[2]  # none of "km/h"
    named = {PERSON if key in HEADS else FIRST_NAMES.get(key, key) for key in (read_unit(word).key for word in words)}
    named.update(map(in_digits, words))
    named.update(by for by, others in _BY.items() if any(word in words for word in others.split()))
    implied = {one for one in wanted if named.issuperset(one.split())}
    found = []
    for other in units:
        of, given = sides(other)
        theirs = given.split(" per ") if given else []
        met = [{one for one in wanted if _is_per(their, one, words)} for their in theirs]
        if all(met) and implied.union(*met).issuperset(wanted):
            text, is_spoken, _ = f" {other.text}".partition(" per ")
            what = of if theirs and not is_spoken else text.strip()  # a mile, of mph
            found.append(read_unit(f"{what or counted} per {written or by}"))
    return found


@lru_cache(maxsize=4096)  # called for each figure and each fact
def currency(unit: Unit, place: str) -> str:
    """Return the code of the currency that a name means in a place, empty if unclear: NOK for kroner in Norway."""
    codes = POSSIBLE.get(unit.head.key, ())
    return next((code for code in codes if place and (code[:2] == place or code == "EUR")), "")


def any_currency(unit: Unit) -> str:
    """Return the code of the best-known currency with a name."""
    return POSSIBLE[unit.key][0]


def names_of(unit: Unit, names: Iterable[str]) -> frozenset[str]:
    """Return the keys of the names that may be used for a unit: no currency codes, and for a rate only rates.

    These are per as many things: litres per person are no name of litres per person and day. Nor are they of another
    size: miles are none of nautical miles, as tons are of short tons.
    """
    depth = f" {rate_key(unit)}".count(" per ")
    others = (other for other in map(read_unit, names) if not _is_of_other_size(other, unit))
    return frozenset(key for key in map(rate_key, others) if f" {key}".count(" per ") >= depth) - CODES


def _is_of_other_size(one: Unit, other: Unit) -> bool:
    """Return whether two units measure the same, and neither name may be short for the other one."""
    is_left_out = _LEFT_OUT.intersection((one.text.split()[:1] or [""]) + (other.text.split()[:1] or [""]))
    return not is_left_out and factor_between(one, other) not in (None, 1)


_LEFT_OUT = frozenset("short long metric troy fluid".split())
"""Words that may be left out of the name of a measure: short, of short tons."""


class Noun(NamedTuple):
    """What a sentence or a fact counts, in one word: laboratories, for joint laboratories."""

    text: str
    """Empty if that is not said."""
    key: str
    """Its unit key."""
    stems: frozenset[str]


def head(unit: str) -> str:
    """Return the noun of a unit: laboratories, for joint laboratories in Asia; cattle, for head of cattle.

    A measure has none but itself: Mt, for Mt CO2.
    """
    return _without_gas(_BEHIND_NOUN.split(unit.removeprefix("head of "))[0]).split(" ")[-1]


def _without_gas(measure: str) -> str:
    """Return a measure without the name of carbon dioxide behind it: Mt, for Mt CO2e."""
    return _GAS.split(measure)[0] if is_carbon(read_unit(measure)) else measure


_GAS = regex(r"(?i)\s?CO[2₂]|\scarbon\sdioxide")
_BEHIND_NOUN = regex(r"\s(?:of|in|on|for|per|who|that|by|with|from|to|at)\s")


@lru_cache(maxsize=4096)  # called for each figure and each fact
def may_be_money(unit: Unit) -> bool:
    """Return whether a unit is money, perhaps per something, or a name that may be that of a currency: pounds."""
    return unit.is_currency or unit.head.key in POSSIBLE


def is_thing(unit: Unit) -> bool:
    """Return whether a unit is a noun for things that are counted, and neither money nor measured."""
    return unit.kind == COUNT and not may_be_money(unit) and not is_measured(unit)


@lru_cache(maxsize=4096)  # called for each figure and each fact
def is_measured(unit: Unit) -> bool:
    """Return whether a unit is one of measurement, such as tonnes, km or passenger-km, or a rate."""
    last = re.split(r"[\s-]", _without_gas(unit.text.partition(" of ")[0]).lower())[-1]
    is_name = last in _MEASURES or singular(last) in _MEASURES or read_unit(last).key in POWERS
    return is_name or is_rate(unit)


def is_rate(unit: Unit) -> bool:
    """Return whether a unit says how many of something there are per something else."""
    return " per " in f" {unit.text}"


def may_stand_for(units: Sequence[Unit], unit: Unit, place: str) -> bool:
    """Return whether the name of a currency means that of a fact, given the place of the fact."""
    code, by = sides(unit)
    return any(currency(other, place) == code and sides(other)[1] == by for other in units)


def side_of(before: str, behind: str, words: Collection[str]) -> int:
    """Return 1 for an amount of a profit, -1 for one of a loss, and 0 for neither or where that is not clear.

    The noun next to it tells, if there is one, else the text before it up to a mark, else all `words` said of it.
    """
    if side := side_beside(before, behind):
        return side
    own = _side_in(*_WORD.findall(_ENDS.split(before)[-1].lower()))
    return own if own or _EARLIER.search(f"{before}{behind}") else _side_in(*_NOUNS.intersection(words))


def side_beside(before: str, behind: str) -> int:
    """Return 1 for an amount next to which is a noun for a profit, -1 for a loss, and 0 for neither."""
    found = _JUST_BEHIND.match(behind) or _JUST_BEFORE.search(before)
    return _side_in(found[1].lower()) if found else 0


def _side_in(*words: str) -> int:
    return (not PROFITS.isdisjoint(words)) - (not DEFICITS.isdisjoint(words))


_WORD, _ENDS = regex(r"\w+"), regex(r"[,;:–(]|\b(?:and|but|while)\b")
_NOUNS = (PROFITS | DEFICITS) - LOSING  # it lost its boss, and earned 5m
_SIDES = "|".join(sorted(PROFITS | DEFICITS))
# A loss of nearly 5m; but not a profit turned into 5m of losses, nor 5m earned after a loss.
_EARLIER = regex(rf"(?i)\b(?:after|against|from|without|despite|instead\sof)\s(?:[a-z-]+\s){{0,2}}(?:{_SIDES})\b")
_JUST_BEFORE = regex(
    rf"(?i)\b({_SIDES})(?:\s(?!(?:{_SIDES}|into|after|against|from|instead)\b)[a-z-]+){{0,3}}[\s(:]*\Z"
)
_JUST_BEHIND = regex(
    rf"(?i)(?:\s(?:in|of|an?|the|net|operating|trading|annual|yearly|budget|trade|pre-tax|record))*[\s-]"
    rf"({'|'.join(sorted(_NOUNS))})\b"
)


def extent_beside(before: str, behind: str) -> str:
    """Return what a length next to a figure is: deep, of "14 m deep" and "a depth of 14 m"; empty for none.

    How far it is from somewhere is a distance, but not from one place to another, which may be a length.
    """
    if _FROM.match(behind):
        return DISTANCE
    found = _EXTENT_BEHIND.match(behind) or _EXTENT_BEFORE.search(before)
    return EXTENT_OF[found[1].lower()] if found else ""


DISTANCE = "distant"
"""The extent of a length that is how far it is from somewhere."""
_FROM = regex(
    r"\s(?:away\s)?from\s(?:the\s|its\s)?"
    r"(?:nearest|closest|coast|shore|centre|center|mainland|border|sea|[A-Z])(?![^.;]*\sto\s)"
)
_EXTENTS = "|".join(sorted(EXTENT_OF))
_EXTENT_BEHIND = regex(rf"(?i)[\s-](?:in\s)?({_EXTENTS})\b(?![-'’]|\s(?:enough|as)\b)")
_EXTENT_BEFORE = regex(rf"(?i)\b({_EXTENTS})(?:\s(?:of|is|was|at)(?:\s(?:about|some|around))?|:)\s\Z")
