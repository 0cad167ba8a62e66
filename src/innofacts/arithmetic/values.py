"""Printed numbers, each with all values that round to it, and a result that they rule out."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.english.numerals import SCALE_LETTERS, SCALE_WORDS, SCALES
from innofacts.english.wording import BOUNDS_BEFORE
from innofacts.values.figures import grouped

PERCENT, POINTS = "%", "pp"
"""The units that a value can have."""
HALF = Decimal("0.5")


class Slip(NamedTuple):
    """A result that the other numbers of a text rule out."""

    start: int
    """The first code point of the result."""
    end: int
    """The code point after it."""
    reason: str
    """The sum, in words and figures."""
    said: Decimal
    """The result that the text gives."""
    unit: str
    """Its unit: %, pp, times, or empty for an amount."""


class Value(NamedTuple):
    """A printed number with all values that round to it."""

    begin: int
    """The first code point of its bound, sign or currency."""
    start: int
    """Its first digit."""
    end: int
    """The code point after it."""
    text: str
    """Its text from its sign or currency on."""
    number: Decimal
    """The number in base units."""
    low: Decimal
    """The least number that rounds to it."""
    high: Decimal
    """The greatest number that rounds to it."""
    unit: str
    """PERCENT, POINTS or empty for an amount."""
    bound: str
    """The sign of the bound before it (DESIGN 3); empty if there is none."""
    sign: str = ""
    """The sign before it; empty if there is none."""


_SCALES = SCALES | {letter: SCALES[(SCALE_LETTERS | SCALE_WORDS)[letter]] for letter in ("m", "bn", "tn")}
_BOUNDS = {" ".join(words): sign for words, sign in BOUNDS_BEFORE.items() if words[0].isalpha() and sign != "="}
BOUND = "|".join(sorted((bound.replace(" ", r"\s") for bound in _BOUNDS), key=len, reverse=True))
"""A pattern of the phrases of bounds, the longer ones first."""
_BEFORE = re.compile(rf"(?i)(?<![\w-])(?P<bound>{BOUND})\.?\s(?:an?\s)?\Z")
_LONGEST = 40  # characters of a bound
_VALUE = re.compile(
    r"(?i)(?<![\w.,/:-])(?P<sign>[+−-](?=\d))?[$€£¥]?"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d/:]|[.,]\d|(?:st|nd|rd|th)\b)"
    rf"(?:[\s-](?P<scale>{'|'.join(SCALES)})\b|(?P<letter>m|bn|tn)\b)?"
    r"(?:\s?(?P<percent>%|per\scent\b|percent\b)|(?:\s|-)(?P<points>percentage[\s-]points?\b|points?\b)|\s?(?P<pp>pp\b))?"
)
_YEARS = range(1500, 2101)
_MANY_ZEROS = 3  # a whole number with so many is rounded to its last digit that is not 0 (DESIGN 3)


def slip_of(value: Value, reason: str) -> Slip:
    """Return a printed value as a slip."""
    return Slip(value.start, value.end, reason, value.number, value.unit)


def values_in(text: str, start: int, end: int) -> list[Value]:
    """Return the numbers between two code points, without years."""
    return [value for match in _VALUE.finditer(text, start, end) if (value := _value(match)) is not None]


def _value(match: re.Match[str]) -> Value | None:
    digits, scale = match["number"].replace(",", ""), match["scale"] or match["letter"]
    unit = PERCENT if match["percent"] else POINTS if match["points"] or match["pp"] else ""
    is_bare = not scale and not unit and "," not in match["number"] and "." not in digits
    if is_bare and int(digits) in _YEARS:
        return None
    number = Decimal(digits)
    exponent = int(number.as_tuple().exponent)
    zeros = len(digits) - len(digits.rstrip("0")) if exponent == 0 else 0
    places = zeros if zeros >= _MANY_ZEROS and number else 1 if zeros == _MANY_ZEROS - 1 else exponent
    step = Decimal(1).scaleb(places)
    power = _SCALES[scale.lower()] if scale else 0
    before = _BEFORE.search(match.string, max(match.pos, match.start() - _LONGEST), match.start())
    bound = _BOUNDS[" ".join(before["bound"].lower().split())] if before else ""
    low, middle, high = (end.scaleb(power) for end in (number - step * HALF, number, number + step * HALF))
    place = (before.start() if before else match.start(), match.start("number"), match.end())
    return Value(*place, match[0], middle, low, high, unit, bound, match["sign"] or "")


def _reach(value: Value) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest number that a value with its bound may be, in base units."""
    if not value.bound:
        return value.low, value.high
    if value.bound == "~":
        slack = max(abs(value.number) / 10, value.high - value.number)
        return value.number - slack, value.number + slack
    if ">" in value.bound:
        return value.low, Decimal("Infinity")
    return Decimal(0), value.high


def allows(value: Value, low: Decimal, high: Decimal) -> bool:
    """Return whether a printed value may be a result between two numbers."""
    least, greatest = _reach(value)
    return least <= high and low <= greatest


def number_text(number: Decimal) -> str:
    """Return a number with commas between its groups if it is whole, and without zeros at the end if it is not."""
    return grouped(number.normalize()) if number == number.to_integral_value() else format(number.normalize(), "f")


def between(low: Decimal, high: Decimal) -> str:
    """Return the middle of two numbers with as many digits as the distance between them allows: 4.14, 25."""
    middle = (low + high) / 2
    places = sum(abs(high - low) < distance for distance in (1, 10))  # 2, 1 or none
    return number_text(round(middle, places))


def added(parts: Sequence[Value]) -> str:
    """Return the sum of values: `120 + 45 = 165`."""
    total = sum((part.number for part in parts), Decimal(0))
    return f"{' + '.join(number_text(part.number) for part in parts)} = {number_text(total)}"
