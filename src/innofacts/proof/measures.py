"""What a unit is of, as far as it bears on whether two may be one: money by its common names, measures, people."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from unicodedata import combining, normalize

from innofacts.english.countries import place_of
from innofacts.english.currencies import CENTS, CODES, POSSIBLE
from innofacts.english.units import DIMENSIONS, HEADS
from innofacts.values.units import CURRENCY, Unit, read_unit

PERSON = "person"
"""The key of those who are counted as people."""
_MEASURES = re.compile(
    r"(?i)(?:tonnes?|tons?|kg|g|km|m|cm|mm|miles?|kilomet\w+|met(?:re|er)s?|centimet\w+|millimet\w+|hectares?|ha|"
    r"acres?|lit(?:re|er)s?|gallons?|barrels?"
    r"|[kmgt]?wh?|megawatt\w*|gigawatt\w*|kilowatt\w*|terawatt\w*|joules?|[kmgt]j|°[cf]|degrees?|hours?|days?|"
    r"weeks?|months?|years?"
    r"|minutes?|seconds?|[km]g|kt|mt|gt|bytes?|[kmgtp]b|[kmgt]bps|hz|[kmg]hz|tonne-km|tonne-kilomet\w+|"
    r"passenger-k\w+|km²|m²|m³|km2|m2|m3|quintals?"
    r"|pounds|feet|foot|inches|ounces|bushels?|teus?)"
)


_POWERS = {
    read_unit(name).key: (n, int(power))
    for n, row in enumerate(DIMENSIONS)
    for name, _, power in (pair.rpartition(" ") for pair in row.split(", "))
}
# The first name of each measure of that size: kg for kilo, tonne for t.
_FIRST = {place: name for name, place in reversed(_POWERS.items())}
_NAMES = {name: _FIRST[place] for name, place in _POWERS.items()}


@lru_cache(maxsize=4096)  # each fact is asked for each figure
def power_between(one: Unit, other: Unit) -> int | None:
    """Return the power of ten by which numbers in one unit are those in another: 6 for Mt and tonnes; None for none."""
    (measure, _, per), (other_measure, _, other_per) = (rate_key(unit).partition(" per ") for unit in (one, other))
    if per != other_per:
        return None
    measure, other_measure = measure.partition(" of ")[0], other_measure.partition(" of ")[0]
    if other_measure in CENTS.get(measure, ()):
        return -2
    dimension, power = _POWERS.get(measure, (-1, 0))
    other_dimension, other_power = _POWERS.get(other_measure, (-2, 0))
    return power - other_power if dimension == other_dimension else None


# What tells beside a figure by what it is: monthly earnings of so many kroner, every Austrian.
_BY = {
    "year": "annual annually yearly year",
    "month": "monthly month",
    "week": "weekly week",
    "day": "daily day",
    "hour": "hourly hour",
    PERSON: "each every",
}


def _is_by(said: str, by: str) -> bool:
    """Tell whether what a figure is by is said in fewer words or in more: per 1,000, per departing passenger."""
    return said == by or said == by.partition(" ")[0] or (said.endswith(f" {by}") and not said[0].isdigit())


def is_rate_of(units: Sequence[Unit], unit: Unit, words: Collection[str]) -> bool:
    """Tell whether a unit that is named in part is that of a rate: 7.8 per 100,000, or kroner of monthly earnings.

    `words` are those of the sentence, in lower case, which may tell by what the figure is.
    """
    of, per, by = rate_key(unit).partition(" per ")
    if not per:
        return False
    for other in units:
        key = rate_key(other)
        other_of, _, other_by = f" {key}".rpartition("per ")
        if other_of.strip() in ("", of) and other_by and _is_by(other_by, by):
            return True
        told = {PERSON if key in HEADS else _NAMES.get(key, key) for key in (read_unit(word).key for word in words)}
        is_told = by in told or any(word in words for word in _BY.get(by, "").split())
        if key == of and is_told:
            return True
    return False


@lru_cache(maxsize=4096)  # each fact is asked for each figure
def rate_key(unit: Unit) -> str:
    """Return the key of a unit with one name for each measure, and for those by whom it is: per 100000 person."""
    of, per, by = f" {unit.key}".replace(",", "").rpartition(" per ")
    if not per:
        return _NAMES.get(unit.key, unit.key)
    words = by.split()
    last = PERSON if words[-1] in HEADS else _NAMES.get(words[-1], words[-1])
    of = of.strip()
    return f"{_NAMES.get(of, of)} per {' '.join((*words[:-1], last))}".strip()


@lru_cache(maxsize=4096)  # each fact is asked for each figure
def currency(unit: Unit, place: str = "") -> str:
    """Return the code of the currency that a unit names with its country, or that its name means in a place.

    "Norwegian kroner" are NOK anywhere, "kroner" are in Norway; empty where it is not said, and for other units.
    """
    words = _plain(unit.key.partition(" per ")[0]).split()
    codes = POSSIBLE.get(words[-1], ()) if words else ()
    owner = place_of(" ".join(words[:-1])) if len(words) > 1 else place
    return next((code for code in codes if owner and (code[:2] == owner or code == "EUR")), "")


def any_currency(unit: Unit) -> str:
    """Return the code of the best known currency of a name."""
    return POSSIBLE[_plain(unit.key)][0]


def _plain(text: str) -> str:
    """Return a text without its accents: kronur for krónur."""
    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


def plain_unit(text: str) -> Unit:
    """Return a unit, that of a currency with its country by its code: Norwegian kroner are NOK."""
    unit = read_unit(text)
    code = currency(unit) if len(text.split()) > 1 else ""
    return read_unit(" per ".join((code, *text.split(" per ")[1:]))) if code else unit


def names_of(unit: Unit, names: Iterable[str]) -> frozenset[str]:
    """Return the keys of the names of a unit that may stand for it: those of a rate with what it is by; no codes."""
    keys = {rate_key(read_unit(name)) for name in names} - CODES
    return frozenset(key for key in keys if " per " in key) if " per " in unit.text else frozenset(keys)


def head(unit: str) -> str:
    """Return the noun of a unit: laboratories, for joint laboratories."""
    return re.split(r"\s(?:of|in|on|for|per|who|that)\s", unit)[0].split(" ")[-1]


@lru_cache(maxsize=4096)  # each fact is asked for each figure
def is_money(unit: Unit) -> bool:
    """Tell whether a unit is a currency, also by a name that several have, perhaps per something."""
    return (
        unit.kind == CURRENCY
        or read_unit(unit.text.partition(" per ")[0]).kind == CURRENCY
        or _plain(unit.key.partition(" per ")[0]) in POSSIBLE
        or currency(unit) != ""
    )


@lru_cache(maxsize=4096)  # each fact is asked for each figure
def is_measure(unit: Unit) -> bool:
    """Tell whether a unit measures: tonnes, km, hours; or is a rate."""
    return (
        " per " in f" {unit.text}" or _MEASURES.fullmatch(unit.text.partition(" of ")[0].rpartition(" ")[2]) is not None
    )


def may_stand_for(units: Sequence[Unit], unit: Unit, place: str) -> bool:
    """Tell whether a name of a currency must mean the fact's, since it is that of the country spoken of."""
    code, _, by = rate_key(unit).partition(" per ")
    return any(currency(other, place) == code and rate_key(other).partition(" per ")[2] == by for other in units)
