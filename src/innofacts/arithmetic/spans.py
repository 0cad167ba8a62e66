"""Results: all numbers that one may be, because what is printed was rounded, and their arithmetic."""

from decimal import Decimal
from typing import NamedTuple

from innofacts.values.figures import grouped


class Span(NamedTuple):
    """All numbers that a result may be; products and ratios are of results above 0."""

    low: Decimal
    """The least one."""
    number: Decimal
    """The one that the printed numbers give."""
    high: Decimal
    """The greatest one."""

    def __str__(self) -> str:
        """Return the number with as many digits as the distance between the ends allows: 4.14, 25."""
        places = sum(abs(self.high - self.low) < distance for distance in (1, 10))  # 2, 1 or none
        return number_text(round(self.number, places))

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
        """Return the ratio of two results, or of one and a number."""
        many = other if isinstance(other, Span) else exactly(other)
        return Span(self.low / many.high, self.number / many.number, self.high / many.low)

    def __abs__(self) -> "Span":
        """Return how large a result is, whatever its sign."""
        low, high = sorted((abs(self.low), abs(self.high)))
        return Span(Decimal(0) if self.low <= 0 <= self.high else low, abs(self.number), high)


def exactly(number: Decimal | int) -> Span:
    """Return a number as a result that it alone may be."""
    return Span(*[Decimal(number)] * 3)


HUNDRED = 100
NOTHING, WHOLE = exactly(0), exactly(HUNDRED)
"""What sums begin with, and the whole of shares, in percent."""


def number_text(number: Decimal) -> str:
    """Return a number with commas between its groups if it is whole, and without zeros at the end if it is not."""
    return grouped(number.normalize()) if number == number.to_integral_value() else format(number.normalize(), "f")
