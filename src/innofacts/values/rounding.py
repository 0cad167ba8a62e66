"""Rounding of numbers, and whether one figure is another one rounded (DESIGN 3 and 5)."""

from fractions import Fraction

from innofacts.values.figures import Figure
from innofacts.values.units import RANK

_HALF = Fraction(1, 2)


def rounded(number: Fraction, exponent: int) -> Fraction:
    """Return a number rounded at a power of ten, half away from zero."""
    unit = Fraction(10) ** exponent
    away = (abs(number) / unit + _HALF) // 1 * unit
    return away if number >= 0 else -away


def rounded_down(number: Fraction, exponent: int) -> Fraction:
    """Return the largest multiple of a power of ten that is not above the number."""
    unit = Fraction(10) ** exponent
    return number // unit * unit


def rounded_up(number: Fraction, exponent: int) -> Fraction:
    """Return the smallest multiple of a power of ten that is not below the number."""
    return -rounded_down(-number, exponent)


def first_digit(number: Fraction) -> int:
    """Return the power of ten of the first digit of a number that is not zero."""
    size = abs(number)
    exponent = (size.numerator.bit_length() - size.denominator.bit_length()) * 3 // 10  # log10(2) is a little more
    while Fraction(10) ** exponent > size:
        exponent -= 1
    while Fraction(10) ** (exponent + 1) <= size:
        exponent += 1
    return exponent


def numbers(figure: Figure) -> tuple[Fraction, ...]:
    """Return the printed numbers in base units: both of a range or a ±, else the one."""
    return tuple(Fraction(number) for number in (figure.base_number, figure.base_second) if number is not None)


def is_rounding(one: Figure, other: Figure, measured: frozenset[str] = frozenset()) -> bool:
    """Return whether two figures have one bound, or none, and the finer, rounded like the coarser, equals it."""
    if _bound(one) != _bound(other):
        return False
    digits = map(max, one.last_digits(measured), other.last_digits(measured))
    return all(
        rounded(mine, digit) == rounded(theirs, digit)
        for mine, theirs, digit in zip(numbers(one), numbers(other), digits, strict=True)
    )


def restates(said: Figure, stated: Figure, measured: frozenset[str] = frozenset()) -> bool:
    """Return whether a figure repeats the stated one with its bound, in a different scale or rounded.

    A figure with a bound is never a rounding: it would say more or less than was stated, and what says less is implied.
    """
    if _bound(said) != _bound(stated) or (said.bound == "=" and stated.bound != "="):
        return False
    if numbers(said) == numbers(stated):
        return True
    rows = zip(said.last_digits(measured), stated.last_digits(measured), strict=True)
    return (
        said.value is not None and is_rounding(said, stated, measured) and all(mine >= theirs for mine, theirs in rows)
    )


def is_power_of_ten_apart(one: Figure, other: Figure, measured: frozenset[str] = frozenset()) -> bool:
    """Return whether two figures without bounds are 10, 100 ... times apart, with the finer rounded like the coarser.

    Always false for ranks, which have no unit that could be mistaken.
    """
    if _bound(one) or _bound(other) or not one.number or not other.number or one.unit.kind == RANK:
        return False
    small, large = sorted((one, other), key=lambda figure: abs(numbers(figure)[0]))
    (least,), (most,) = numbers(small), numbers(large)
    across = first_digit(most) - first_digit(least)
    for power in range(max(1, across - 1), across + 2):  # one more or less, since 9.96 may be rounded to 10
        raised = least * Fraction(10) ** power
        digits = [*_rounded_digit(small, measured, raised_by=power), *_rounded_digit(large, measured)]
        digit = max(digits, default=None)
        if raised == most or (digit is not None and 0 != rounded(raised, digit) == rounded(most, digit)):
            return True
    return False


def _rounded_digit(figure: Figure, measured: frozenset[str], *, raised_by: int = 0) -> list[int]:
    """Return the power of ten at which a figure is rounded; empty if it is exact."""
    is_exact = figure.interval("change", measured).is_point
    return [] if is_exact else [figure.last_digits(measured)[0] + raised_by]


def _bound(figure: Figure) -> str:
    """Return the bound of a figure; `=` is not a bound."""
    return "" if figure.bound == "=" else figure.bound
