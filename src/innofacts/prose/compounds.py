"""Quantities in two units, which are one figure: 6 hours 38 minutes, 5 feet 2 inches, 20 dollars and 43 cents."""

from decimal import Decimal

from innofacts.english.units import COMPOUNDS
from innofacts.prose.context import Sentence
from innofacts.prose.numbers import Part
from innofacts.values.units import read_unit

_BETWEEN = ((), ("and",))
_DECIMAL = (100, 1000)  # a unit with so many of the smaller one keeps its name: 20.43 dollars
_BEFORE = 3  # tokens of "an hour and"


def compound(sentence: Sentence, one: Part, other: Part) -> Part | None:
    """Return two neighbouring numbers as one, in the smaller unit or with decimals; None if they are two figures."""
    between = tuple(token.lower for token in sentence.tokens[one.end : other.first])
    if between not in _BETWEEN or not one.units or not other.units or one.scale or other.scale:
        return None
    count = COMPOUNDS.get((read_unit(one.units[0]).key, read_unit(other.units[0]).key), 0)
    is_one = one.second is None and other.second is None and one.number == int(one.number)
    if not is_one or not 0 < other.number < count:
        return None
    if count in _DECIMAL:
        number = one.number + other.number.scaleb(-len(str(count)) + 1)
        return other._replace(first=one.first, number=number, units=one.units, bound=one.bound)
    return other._replace(first=one.first, number=one.number * count + other.number, bound=one.bound)


def with_one_before(sentence: Sentence, part: Part) -> Part:
    """Return a number with one of a larger unit before it: an hour and 45 minutes."""
    words = [token.lower for token in sentence.tokens[max(0, part.first - _BEFORE) : part.first]]
    if len(words) < _BEFORE or words[0] not in ("a", "an", "one") or words[2] != "and":
        return part
    first = part.first - _BEFORE
    one = Part(first, first + 2, Decimal(1), "", (words[1],), is_strong=True)
    return compound(sentence, one, part) or part
