"""Printed numbers with all values that round to them, results and their arithmetic, and what they rule out."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.values.figures import grouped
from innofacts.values.intervals import OF_ANY_LENGTH

_NO_END = Decimal(10) ** 31  # no figure is as large


class Span(NamedTuple):
    """All numbers that a result may be; products are of results above 0."""

    low: Decimal
    """The least one."""
    number: Decimal
    """The one that the printed numbers give."""
    high: Decimal
    """The greatest one."""

    def __str__(self) -> str:
        """Return the number with as many digits as the distance between the ends allows: 4.14, 25, 120,000."""
        width = abs(self.high - self.low)
        places = sum(width < distance for distance in (1, 10)) or min(0, _DIGITS_WITHIN - width.adjusted())
        return number_text(self.number.quantize(Decimal(1).scaleb(-places), context=OF_ANY_LENGTH))

    def __add__(self, other: "Span") -> "Span":  # type: ignore[override]  # tuples join, results add up
        """Return the sum of two results."""
        return Span(self.low + other.low, self.number + other.number, self.high + other.high)

    def __sub__(self, other: "Span") -> "Span":
        """Return the difference of two results."""
        return Span(self.low - other.high, self.number - other.number, self.high - other.low)

    def __mul__(self, other: "Span | Decimal | int") -> "Span":  # type: ignore[override]  # tuples repeat
        """Return the product of two results, or of one and a number."""
        many = other if isinstance(other, Span) else exactly(other)
        return Span(self.low * many.low, self.number * many.number, self.high * many.high)

    def __truediv__(self, other: "Span | Decimal | int") -> "Span":
        """Return the ratio of two results, or of one and a number; it has no end if what it is divided by may be 0."""
        many = other if isinstance(other, Span) else exactly(other)
        low = self.low / many.high if many.high > 0 else Decimal(0)
        number, high = (
            mine / by if by > 0 else _NO_END for mine, by in ((self.number, many.number), (self.high, many.low))
        )
        return Span(low, number, high)

    def percent_of(self, whole: "Span") -> "Span":
        """Return how many percent of another result it is."""
        return self / whole * 100

    def growth_from(self, old: "Span") -> "Span":
        """Return by how many percent it is more than another result."""
        return self.percent_of(old) - WHOLE

    def __abs__(self) -> "Span":
        """Return how large a result is, whatever its sign."""
        low, high = sorted((abs(self.low), abs(self.high)))
        return Span(Decimal(0) if self.low <= 0 <= self.high else low, abs(self.number), high)


_DIGITS_WITHIN = 2  # of what is between the ends; two thirds of 180,000 is about 120,000, and not 120,006


def exactly(number: Decimal | int) -> Span:
    """Return a number as a result that it alone may be."""
    return Span(*[Decimal(number)] * 3)


NOTHING, WHOLE = exactly(0), exactly(100)
"""What sums begin with, and the whole of shares, in percent."""


def number_text(number: Decimal) -> str:
    """Return a number with commas between its groups if it is whole, and without zeros at the end if it is not."""
    return grouped(number.normalize()) if number == number.to_integral_value() else format(number.normalize(), "f")


PERCENT, POINTS = "%", "pp"
"""The units that a value can have."""
HALF = Decimal("0.5")


TWICE = "the text also gives {0} for this"
"""The reason of a slip that is no sum: a text gives a figure twice, with different values."""


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
    other: tuple[int, int] | None = None
    """The span of the other value that the text gives of the same figure; None for a sum."""
    found_by: str = ""
    """The rule or the step that found it in running text, for whoever looks into a false alarm."""


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
    """The sign of the bound before it (docs/figures.md); empty if there is none."""
    sign: str = ""
    """The sign before it; empty if there is none."""
    power: int = 0
    """The power of ten of its scale: 6 for a million."""
    money: str = ""
    """The sign of its currency; empty if there is none."""
    in_words: bool = False
    """Whether it is a count in words: thirteen sailors, a five-day fair."""
    reach: Decimal = Decimal(0)
    """How far "about" reaches to either side (docs/figures.md); 0 without it."""

    @property
    def span(self) -> Span:
        """The numbers that it may be with its bound, in base units."""
        low, high = self.low, self.high
        if self.bound == "~" and self.unit == PERCENT and self.in_words:
            return Span(low, self.number, high)  # about a third, which is no quarter
        if self.bound.startswith("~"):
            number = abs(self.number)
            slack = max(min(self.reach, number / 10) + number * SLACK_OF_ABOUT, high - self.number, self.number - low)
            low = low if self.bound == "~>" else self.number - slack
            high = high if self.bound == "~<" else self.number + slack
        elif self.bound:
            low, high = (low, Decimal("Infinity")) if ">" in self.bound else (Decimal(0), high)
        return Span(low, self.number, high)

    @property
    def half(self) -> Decimal:
        """How far at most it is from what rounds to it."""
        return (self.high - self.low) / 2

    @property
    def is_limit(self) -> bool:
        """Whether it has a bound that leaves one end open."""
        return self.bound not in ("", "~", "~<", "~>")

    def allows(self, result: Span) -> bool:
        """Return whether it may be a result."""
        mine = self.span
        return mine.low <= result.high and result.low <= mine.high

    def fits(self, result: Span) -> bool:
        """Return whether it may be a result, or what the printed numbers give with its last digits cut off."""
        slack = self.half if self.half <= self.number * _CUT else 0
        mine = self.span  # 610 is no 600, even with its last digit cut off
        return self.allows(result) or (mine.low < result.number + slack and result.number - slack < mine.high)


def half_as_wide(span: Span) -> Span:
    """Return the numbers near the middle of a span: what many things cost at £8 each is hardly that at £8.49."""
    low, number, high = span
    return Span((low + number) / 2, number, (number + high) / 2)


def without_ends(span: Span) -> Span:
    """Return the numbers between the ends of a span, which no rounding of what gives it reaches."""
    low, number, high = span
    if not (low.is_finite() and high.is_finite()):
        return span
    return Span(low + (number - low) / 100, number, high - (high - number) / 100)


_WIDEST = Decimal("0.05")  # of a number, how far apart the ends of what rounds to it are (docs/figures.md)
_MANY_ZEROS = 3  # a whole number with so many is rounded to its last digit that is not 0 (docs/figures.md)
_CUT = Decimal("0.02")  # of a result, by how much it may be off where digits were cut off and not rounded
SLACK_OF_ABOUT = Decimal("0.02")
"""Of a number with "about", by how much it may miss a result beyond what it means (docs/figures.md)."""


def window(number: Decimal) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest number that round to a printed one above 0."""
    exponent = int(number.as_tuple().exponent)
    digits = str(number) if exponent == 0 else ""
    zeros = len(digits) - len(digits.rstrip("0"))
    places = zeros if zeros >= _MANY_ZEROS else 1 if zeros == _MANY_ZEROS - 1 else exponent
    half = Decimal(1).scaleb(places) * HALF
    if zeros >= _MANY_ZEROS:
        half = min(half, max(number * _WIDEST, Decimal(1)) * HALF)
    return number - half, number + half


def added(parts: Sequence[Value], where: str) -> str:
    """Return the sum of values: `120 + 45 = 165`, or of very many how many there are, and where: `80 rows`."""
    total = number_text(sum((part.number for part in parts), Decimal(0)))
    if len(parts) > _MOST_NAMED:
        return f"the {len(parts)} {where} add up to {total}"
    terms = " + ".join(number_text(part.number) for part in parts).replace("+ -", "- ")
    return f"{terms} = {total}"


_MOST_NAMED = 8  # terms of a sum, which a reader can add up
