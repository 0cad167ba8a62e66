"""Whether one figure is another one rounded, and how numbers are rounded (DESIGN 3 and 5)."""

from decimal import Decimal
from fractions import Fraction

from innofacts.english.numerals import SCALES
from innofacts.values.figures import Figure
from innofacts.values.intervals import EXACT
from innofacts.values.units import RANK

_ROUND_COUNT = 3  # the zeros at the end of a whole count from which on it is taken for rounded
_AS_WRITTEN = ("=", "±", "..")  # signs of numbers of which every digit is stated
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
    scale = Fraction(10) ** SCALES.get(figure.scale, 0)
    printed = (figure.number,) if figure.second is None else (figure.number, figure.second)
    return tuple(Fraction(number) * scale for number in printed)


def last_digits(figure: Figure, measured: frozenset[str] = frozenset()) -> tuple[int, ...]:
    """Return for each of the printed numbers the power of ten of the last digit that it states, in base units."""
    counted = figure.is_count(measured) and not figure.scale
    printed = (figure.number,) if figure.second is None else (figure.number, figure.second)
    return tuple(_last_digit(number, figure, counted=counted) for number in printed)


def _last_digit(number: Decimal, figure: Figure, *, counted: bool) -> int:
    printed = int(number.as_tuple().exponent)
    if printed == 0 and number and figure.bound not in _AS_WRITTEN:
        zeros = int(number.normalize(EXACT).as_tuple().exponent)
        if figure.bound.startswith("~") or (counted and zeros >= _ROUND_COUNT):
            printed = zeros
    return printed + SCALES.get(figure.scale, 0)


def is_rounding(one: Figure, other: Figure, measured: frozenset[str] = frozenset()) -> bool:
    """Tell whether two figures have the same bound, or none, and the finer gives the coarser, once rounded as that."""
    if _bound(one) != _bound(other):
        return False
    digits = map(max, last_digits(one, measured), last_digits(other, measured))
    return all(
        rounded(mine, digit) == rounded(theirs, digit)
        for mine, theirs, digit in zip(numbers(one), numbers(other), digits, strict=True)
    )


def restates(said: Figure, stated: Figure, measured: frozenset[str] = frozenset()) -> bool:
    """Tell whether a figure gives the stated one with its bound, in another scale or rounded.

    A bound cannot be rounded without saying less or more than was stated: what says less is implied anyway.
    """
    if _bound(said) != _bound(stated) or (said.bound == "=" and stated.bound != "="):
        return False
    if numbers(said) == numbers(stated):
        return True
    rows = zip(last_digits(said, measured), last_digits(stated, measured), strict=True)
    return (
        said.value is not None and is_rounding(said, stated, measured) and all(mine >= theirs for mine, theirs in rows)
    )


def is_power_of_ten_apart(one: Figure, other: Figure, measured: frozenset[str] = frozenset()) -> bool:
    """Tell whether two figures without bounds are 10, 100 ... times apart, once the finer is rounded as the coarser.

    A rank is counted in nothing that could be mistaken, so of ranks it is never said.
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
    """Return the power of ten at which a figure is rounded; nothing where it is exact."""
    is_exact = figure.interval("change", measured).is_point
    return [] if is_exact else [last_digits(figure, measured)[0] + raised_by]


def _bound(figure: Figure) -> str:
    """Return the bound of a figure; `=` bounds no more than no sign does."""
    return "" if figure.bound == "=" else figure.bound
