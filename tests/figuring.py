"""Figures of the whole grammar for hypothesis, and values that they may stand for, found without the library's means."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

from innofacts.errors import Unreadable
from innofacts.values.figures import RANGES, Figure
from innofacts.values.units import read_unit

UNITS = tuple(map(read_unit, ("countries", "km", "CNY", "%")))
_SCALES = ("", "thousand", "million", "billion")
_BOUNDS = ("", "", "=", ">", ">=", "<", "<=", "~", "~<", "~>")


@st.composite
def _numbers(draw):
    """Return a number of few digits, near others of its kind, so that many pairs touch or meet."""
    digits = draw(st.integers(-12, 120) | st.integers(990, 1010) | st.integers(-3, 3))
    return Decimal(digits).scaleb(draw(st.sampled_from([0, 0, 0, -1, -2, 3])))


def _plain(number):
    return Decimal(format(number, "f"))


@st.composite
def _figures(draw):
    number, scale, unit = _plain(draw(_numbers())), draw(st.sampled_from(_SCALES)), draw(st.sampled_from(UNITS))
    kind = draw(st.sampled_from(["one", "one", "one", "..", "±"]))
    if kind == "one":
        bound = draw(st.sampled_from(_BOUNDS if number else [b for b in _BOUNDS if not b.startswith("~")]))
        return Figure(bound, number, None, scale, unit)
    other = _plain(draw(_numbers()))
    if kind == "..":
        sign = draw(st.sampled_from(RANGES if number != other else ("..",)))
        return Figure(sign, min(number, other), max(number, other), scale, unit)
    return Figure("±", number, abs(other), scale, unit)


FIGURES = _figures()
NATURES = st.sampled_from([None, "flow", "share", "change"])

NEAR, NEARER = Fraction(1, 10**15), Fraction(1, 10**21)
"""How far from an open end samples are taken, as a part of the width or of the end."""
FAR, FARTHER = 10**24, 10**32
"""How far out samples are taken where an end is infinite."""


def samples(interval, near=NEAR, far=FAR, *, whole=None):
    """Return values of an interval: its ends, or close to them where they are open, and some between.

    Only whole numbers where only these are meant, unless `whole` says otherwise.
    """
    low, high = (None if end is None else Fraction(end) for end in (interval.low, interval.high))
    whole = interval.whole if whole is None else whole
    if low is None and high is None:
        low, high = Fraction(-far), Fraction(far)
    elif low is None:
        low = high - far
    elif high is None:
        high = low + far
    if whole:
        first = -(-low // 1)
        last = high // 1
        first += interval.low_open and first == low
        last -= interval.high_open and last == high
        found = {first, first + 1, (first + last) // 2, last - 1, last}
        return sorted(Fraction(value) for value in found if first <= value <= last)
    step = near if None in (interval.low, interval.high) else (high - low) * near
    first = low + step if interval.low_open else low
    last = high - step if interval.high_open else high
    found = {first, first + step, last - step, last, *(first + (last - first) * Fraction(n, 7) for n in (1, 3, 5))}
    found |= {value for end in (first, last) for sign in (-1, 1) for value in (end + sign, end + sign * 1000)}
    return sorted(value for value in found if first <= value <= last)


def possible(figure, nature):
    """Return the interval of a figure, None where its domain has no value for it."""
    try:
        return figure.interval(nature or "")
    except Unreadable:
        return None
