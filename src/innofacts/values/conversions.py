"""Units of one dimension, and how many of one a different one is: kilometres, metres and miles; nouns for one thing."""

from decimal import Decimal
from functools import cache, lru_cache

from innofacts.english.currencies import is_coin_of
from innofacts.english.paraphrases import SAME_THING
from innofacts.english.people import HEADS
from innofacts.english.units import CONVERSIONS, DIMENSIONS
from innofacts.values.units import Unit, read_unit

PERSON = "person"
"""The key of the unit "people"."""

POWERS = {
    read_unit(name).key: (n, int(power))
    for n, row in enumerate(DIMENSIONS)
    for name, _, power in (pair.rpartition(" ") for pair in row.split(", "))
}
"""The units that powers of ten convert, by their keys, each with the number of its row and its power in that row."""
# The first name of each measure of that size: kg for kilo, tonne for t.
_FIRST = {place: name for name, place in reversed(POWERS.items())}
FIRST_NAMES = {name: _FIRST[place] for name, place in POWERS.items()}
"""For each unit that powers of ten convert, the first name of a unit of its size."""


def power_of_measures(measure: str, other: str) -> int | None:
    """Return the power of ten from one measure to another: -2 from cents to euros; None if none converts them."""
    if is_coin_of(measure, other):
        return -2
    if is_coin_of(other, measure):
        return 2
    dimension, power = POWERS.get(measure, (-1, 0))
    other_dimension, other_power = POWERS.get(other, (-2, 0))
    return power - other_power if dimension == other_dimension else None


@lru_cache(maxsize=4096)  # called for each figure and each fact
def rate_key(unit: Unit) -> str:
    """Return the key of a unit with one name for each measure, and with "person" for people after "per"."""
    of, per, by = f" {unit.key}".rpartition(" per ")
    if not per:
        return FIRST_NAMES.get(unit.key, unit.key)
    *words, last = [by] if by in FIRST_NAMES else by.split()  # cubic m
    last = PERSON if last in HEADS else FIRST_NAMES.get(key := read_unit(last).key, key)
    of = of.strip()
    return f"{FIRST_NAMES.get(of, of)} per {' '.join((*words, last))}".strip()


def sides(unit: Unit) -> tuple[str, str]:
    """Return the numerator and the denominator of a rate by the names of `rate_key`: "l" and "person per day".

    A rate without a noun counts nothing, and a unit that is no rate is per nothing: both are then empty.
    """
    of, _, by = f" {rate_key(unit)}".partition(" per ")
    return of.strip(), by


@cache
def counted_alike(key: str) -> frozenset[str]:
    """Return the unit keys of the nouns that count the same thing as one does, with its own: homes, for dwellings."""
    return frozenset((key,)).union(*(row for row in _same_thing() if key in row))


@cache  # not at the import, since it takes 5 ms
def _same_thing() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(read_unit(noun).key for noun in row) for row in SAME_THING)


FACTORS = {
    rate_key(read_unit(name)): (n, Decimal(factor))
    for n, row in enumerate(CONVERSIONS)
    for name, _, factor in (pair.rpartition(" ") for pair in row.split(", "))
}
"""The units that a number converts, each with the number of its row and how many of the first one it is."""


@lru_cache(maxsize=4096)  # called for each figure and each fact
def factor_between(one: Unit, other: Unit) -> Decimal | None:
    """Return how many of another unit one is: 60 minutes, 1.609344 km; None for units of different dimensions."""
    (measure, per), (other_measure, other_per) = sides(one), sides(other)
    dimension, factor = FACTORS.get(measure.partition(" of ")[0], (-1, Decimal(1)))
    other_dimension, other_factor = FACTORS.get(other_measure.partition(" of ")[0], (-2, Decimal(1)))
    return factor / other_factor if dimension == other_dimension and per == other_per else None
