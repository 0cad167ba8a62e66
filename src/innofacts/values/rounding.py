"""Rounding of numbers, and whether one figure is another one rounded (docs/figures.md)."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from innofacts.english.numerals import LARGE_SCALES, SCALES
from innofacts.values.figures import INEQUALITIES, LOWER_BOUNDS, UPPER_BOUNDS, Figure
from innofacts.values.intervals import EXACT
from innofacts.values.units import PERCENT, POINTS, RANK, RATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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


def significant_digits(figure: Figure, measured: frozenset[str]) -> int:
    """Return how many digits the number of a figure states, from the first that is not zero; 0 for the number 0."""
    number = numbers(figure)[0]
    return first_digit(number) - figure.last_digits(measured)[0] + 1 if number else 0


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
        said.bound not in INEQUALITIES
        and not said.is_range
        and is_rounding(said, stated, measured)
        and all(mine >= theirs for mine, theirs in rows)
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


# --- figures with fewer digits -------------------------------------------------------------------------------------

_WITHOUT_SCALE = frozenset((RANK, PERCENT, POINTS, RATE))
_LEAST_SHARE = Decimal("0.1")  # of a scale: only a larger number is given in it


def is_supported(said: Figure, stated: Figure, measured: frozenset[str]) -> bool:
    """Return whether a figure says no more than the stated one: it is implied, or a lawful rounding."""
    meant, true = said.interval("change", measured), stated.interval("change", measured)
    if said.bound.startswith("~") or said.bound not in ("", "="):
        return true.within(meant)
    return true.within(meant) or (true.meets(meant) and restates(said, stated, measured))


def rounded_to(figure: Figure, digits: int, scale: str = "", measured: frozenset[str] = frozenset()) -> Figure:
    """Return a figure in so many significant digits, or in as few more as it needs to say no more than it did.

    A bound keeps its word and is rounded only so that it stays true. A number that its own digits cannot say so
    briefly (48,914 in two digits) gets a larger scale or "about". A figure with fewer digits stays as it is, and so
    does a rank. With a `scale`, the result has that scale.
    """
    if figure.unit.kind == RANK or not figure.number:
        return figure
    most = max(figure.last_digits(measured))
    first = max(first_digit(number) for number in numbers(figure) if number)
    for last in range(first - digits + 1, most, -1):
        for candidate in _candidates(figure, last, scale):
            if is_supported(candidate, figure, measured):
                return candidate
    return figure


def _candidates(figure: Figure, last: int, scale: str) -> "Iterator[Figure]":
    """Yield the ways to give a figure up to a power of ten, the most natural first."""
    own = scale or figure.scale
    size = first_digit(numbers(figure)[0]) if figure.base_number else 0
    larger = [] if scale else [name for name in LARGE_SCALES if SCALES.get(own, 0) < SCALES[name] <= size]
    scales = (*larger, own) if figure.scale else (own, *larger)
    for name in scales:
        yield _cut(figure, last, name)
    for name in scales if figure.bound in ("", "=") else ():
        yield _cut(figure._replace(bound="~"), last, name)


def _cut(figure: Figure, last: int, scale: str) -> Figure:
    """Return a figure in a scale, rounded at a power of ten: to the nearest, or so that its bound stays true."""
    number, *others = numbers(figure)
    bound, second = figure.bound, None
    if figure.is_range:
        low, high = rounded_down(number, last), rounded_up(others[0], last)
        number, second = low, high
    elif others:  # how far a ± reaches, and how far the rounding moved its middle
        middle = rounded(number, last)
        number, second = middle, rounded_up(others[0] + abs(middle - number), last)
    elif bound in UPPER_BOUNDS:  # a larger number keeps it true
        number = rounded_up(number, last)
    elif bound in LOWER_BOUNDS:
        number = rounded_down(number, last)
    else:
        number = rounded(number, last)
        bound = "" if bound == "=" else bound
    return figure._replace(
        bound=bound,
        number=_printed(number, last, scale),
        second=None if second is None else _printed(second, last, scale),
        scale=scale,
    )


def _printed(number: Fraction, last: int, scale: str) -> Decimal:
    """Return a number in base units as it is printed in a scale, with its digits up to a power of ten."""
    whole = Decimal(int(number / Fraction(10) ** last))  # a whole number of the last digit
    moved = whole.scaleb(last - SCALES.get(scale, 0), EXACT)
    return _plain(moved)


def scaled_to(figure: Figure, scale: str, measured: frozenset[str] = frozenset()) -> Figure:
    """Return a figure in a scale, with all its digits; as it is if it is too small for the scale, or no quantity."""
    power = SCALES[scale]
    if figure.unit.kind in _WITHOUT_SCALE or figure.base_number.copy_abs() < _LEAST_SHARE.scaleb(power):
        return figure
    printed = [
        number.scaleb(-power, EXACT) for number in (figure.base_number, figure.base_second) if number is not None
    ]
    whole = [number.normalize(EXACT) for number in printed]
    for number, *second in (whole, printed):  # without the zeros of a count that is rounded, if these say nothing
        other = second[0] if second else None
        changed = figure._replace(number=_plain(number), second=None if other is None else _plain(other), scale=scale)
        if is_supported(changed, figure, measured) and is_supported(figure, changed, measured):
            return changed
    return figure


def _plain(number: Decimal) -> Decimal:
    """Return a number without an exponent that is positive."""
    return number.quantize(Decimal(1), context=EXACT) if int(number.as_tuple().exponent) > 0 else number


# --- the figure of a text in the digits of another ------------------------------------------------------------------


def as_fine_as(figure: Figure, said: Figure) -> Figure | None:
    """Return a figure in the scale of one in a text, rounded as that is, if it has decimals: 3.34 for 3.33.

    Without a scale, only a number that somebody has computed is rounded: to 1,849 for 1,890, of 1,849.23669. More
    digits follow as long as it is the number that it replaces, or not what the figure may be called: 0.6 for 0.5632.
    A bound keeps all its digits. None if the figure does not state the last digits of that scale.
    """
    power = SCALES.get(figure.scale, 0) - SCALES.get(said.scale, 0)
    number = figure.number.scaleb(power) if power else figure.number
    if power > 0 and int(number.as_tuple().exponent) > 0:
        return None
    own = figure._replace(number=number, scale=said.scale)
    decimals = max(0, -int(said.number.as_tuple().exponent))
    if number == abs(said.number) or figure.bound:
        return own
    if not decimals if said.scale else len(number.as_tuple().digits) <= _STATED:
        return own
    for places in range(decimals, -int(number.as_tuple().exponent)):
        fine = own._replace(number=number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
        if fine.interval().contains(own.base_number) and fine.number != abs(said.number):
            return fine
    return own


_STATED = 5  # digits, at most, of a decimal that a person states
