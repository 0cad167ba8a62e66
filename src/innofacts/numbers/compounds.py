"""Quantities in two units, which are one figure: 6 hours 38 minutes, 5 feet 2 inches, 20 dollars and 43 cents."""

from decimal import Decimal

from innofacts.english.currencies import is_coin_of
from innofacts.english.inflection import is_plural, plural
from innofacts.english.numerals import INDIAN_SCALES, SCALE_WORDS
from innofacts.english.numerals import SCALES as POWERS_OF_SCALES
from innofacts.english.units import COMPOUNDS, MEASURES
from innofacts.numbers.context import Sentence
from innofacts.numbers.numbers import Number
from innofacts.values.conversions import POWERS
from innofacts.values.units import read_unit

_COINS = 100  # of one of their money
_BETWEEN = ((), ("and",), (",",))
_DECIMAL = (100, 1000)  # a unit with so many of the smaller one keeps its name: 20.43 dollars
_BEFORE = 3  # tokens of "an hour and"


def compound(sentence: Sentence, one: Number, other: Number) -> Number | None:
    """Return two neighbouring numbers as one, in the smaller unit or with decimals; None if they are two figures."""
    between = tuple(token.lower for token in sentence.tokens[one.end : other.first])
    if not between and (whole := _in_two_scales(sentence, one, other)):
        return whole
    if between == () and not other.units and sentence.word(other.end) == "in":
        other = other._replace(units=("inches",), end=other.end + 1)  # 5 ft 2 in
    elif between == () and other.units[:1] == ("m",):
        other = other._replace(units=("m", "min")[one.units[:1] == ("h",) :])  # 1h 20m
    if between == (",", "and") and any(token.text == "," for token in sentence.tokens[one.first : one.end]):
        between = ("and",)  # 2 hours, 3 minutes, and 4 seconds
    if between not in _BETWEEN or not one.units or not other.units or one.scale or other.scale:
        return None
    unit, per, by = other.units[0].partition(" per ")  # 4 h 10 min a day
    larger, smaller = read_unit(one.units[0]).key, read_unit(unit).key
    count = _COINS if is_coin_of(smaller, larger) else COMPOUNDS.get((larger, smaller), 0)
    is_one = one.second is None and other.second is None and one.value == int(one.value)
    is_part = "," in between and sentence.word(other.end) == "of"  # 2 hours, 40 minutes of them uphill
    if is_part or not is_one or not 0 < other.value < count or ("," in between and _may_be_listed(one, count)):
        return None
    other = other._replace(first=one.first, bound=one.bound, printed=((one.first, other.spans[-1][1]),))
    if count in _DECIMAL:
        number = one.value + other.value.scaleb(-len(str(count)) + 1)
        return other._replace(value=number, units=(f"{one.units[0]}{per}{by}",), is_strong=one.is_strong)
    many = unit if is_plural(unit) or unit.lower() in MEASURES else plural(unit)  # 2 hours 1 minute are 121 minutes
    units = (f"{many}{per}{by}", *other.units[1:])
    return other._replace(value=one.value * count + other.value, units=units)


def _may_be_listed(number: Number, count: int) -> bool:
    """Return whether a comma after a quantity may be that of a list: 6 h, 30 min; 3 kilometres, 800 metres."""
    return count in _DECIMAL or number.units[0].lower() in MEASURES


def _in_two_scales(sentence: Sentence, one: Number, other: Number) -> Number | None:
    """Return two numbers of which the second has a smaller scale as one: 3 crore 12 lakh, 1 million 200 thousand."""
    has_range = one.second is not None or other.second is not None
    if not one.scale or has_range or (one.units and other.units):
        return None
    scales = [
        next((_SCALES[token.lower] for token in sentence.tokens[each.first : each.end] if token.lower in _SCALES), 0)
        for each in (one, other)
    ]
    if not 0 < scales[1] < scales[0] or not 0 < other.base < Decimal(1).scaleb(scales[0]):
        return None
    value = one.value + other.base.scaleb(-POWERS_OF_SCALES[one.scale])
    both = other._replace(first=one.first, value=value, scale=one.scale, bound=other.bound or one.bound)
    return both._replace(units=other.units or one.units, printed=((one.first, other.spans[-1][1]),))


_SCALES = {word: POWERS_OF_SCALES[scale] for word, scale in SCALE_WORDS.items()} | {
    word: POWERS_OF_SCALES[scale] + power for word, (scale, power) in INDIAN_SCALES.items()
}


def with_one_before(sentence: Sentence, number: Number) -> Number:
    """Return a number with one of a larger unit before it: an hour and 45 minutes."""
    words = [token.lower for token in sentence.tokens[max(0, number.first - _BEFORE) : number.first]]
    if len(words) < _BEFORE or words[0] not in ("a", "an", "one") or words[2] != "and":
        return number
    first = number.first - _BEFORE
    one = Number(first, first + 2, Decimal(1), "", (words[1],), is_strong=True)
    return compound(sentence, one, number) or number


def in_unit_of(other: Number, one: Number) -> Number:
    """Return a number in the unit of a different one, if a power of ten converts them: 500 kW in MW; else unchanged."""
    (dimension, power), (other_dimension, other_power) = (
        POWERS.get(read_unit(each.units[0]).key if each.units else "", (n, 0)) for n, each in ((-1, one), (-2, other))
    )
    if dimension != other_dimension or one.scale or other.scale:
        return one
    value = one.value.scaleb(power - other_power).normalize()
    return one._replace(value=Decimal(format(value, "f")), units=other.units)
