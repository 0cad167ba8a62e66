"""The numbers of a figure for engines that lack our arithmetic: decimals of 38 digits, and texts that sort exactly.

All is computed from the cells of a row, in a few microseconds, since a library may have a million of them.
"""

from decimal import ROUND_FLOOR, Context, Decimal
from typing import NamedTuple

from innofacts.english.numerals import SCALES
from innofacts.values.figures import AS_WRITTEN, RANGES, ROUND_COUNT
from innofacts.values.grammar import parse_figure
from innofacts.values.intervals import digits_key, order_key

_PLACES = 12  # decimals of a DECIMAL(38,12)
_DIGITS = 26  # digits before its point
_MOST = f"{'9' * _DIGITS}.{'9' * _PLACES}"
_TICK = Decimal(1).scaleb(-_PLACES)
_CONTEXT = Context(prec=100)  # more digits than any number has before the point


class Stated(NamedTuple):
    """A printed number, and the numbers that round to it at its last stated digit, half away from zero."""

    number: str
    """The number, as a decimal that may have an exponent."""
    window_low_key: str
    """The key of the lowest number that rounds to it."""
    window_high_key: str
    """The key of the highest number that rounds to it."""
    step: int
    """The power of ten of the last stated digit, in base units."""


def stated_numbers(written: str, bound: str, scale: str | None, *, counted: bool) -> list[Stated]:
    """Return the numbers that a figure prints: both of a range and of a `±`, else the one.

    `counted` says whether the figure counts things, as `Figure.is_count` does.
    """
    power = SCALES[scale] if scale else 0
    if bound == "±" or bound in RANGES:
        figure = parse_figure(written)
        printed = [format(number, "f") for number in (figure.number, figure.second) if number is not None]
    else:
        printed = [written[len(bound) :].split(maxsplit=1)[0]]
    is_round = counted and not scale
    return [_stated(text, bound, power, is_round=is_round) for text in printed]


def _stated(text: str, bound: str, power: int, *, is_round: bool) -> Stated:
    """Return a printed number times a power of ten, with the window of the values that round to it."""
    sign = "-" if text[0] == "-" else ""
    whole, _, decimals = text.lstrip("-").partition(".")
    digits, digit = whole + decimals, -len(decimals)
    if not decimals and bound not in AS_WRITTEN:
        cut = whole.rstrip("0")
        zeros = len(whole) - len(cut)
        if cut and (bound[:1] == "~" or (is_round and zeros >= ROUND_COUNT)):
            digits, digit = cut, zeros
    step, number, base = digit + power, int(digits), f"{text}E{power}"
    if not number:
        return Stated(base, key_of(f"-5E{step - 1}", 1), key_of(f"5E{step - 1}", -1), step)
    near, far = f"{number - 1 or ''}5", f"{number}5"  # the digits of the ends, whose last one is below the stated one
    near = digits_key(near, len(near) + step - 2, 0, is_negative=bool(sign))
    far = digits_key(far, len(far) + step - 2, 1 if sign else -1, is_negative=bool(sign))
    return Stated(base, far, near, step) if sign else Stated(base, near, far, step)


def key_of(text: str, nudge: int = 0) -> str:
    """Return a text that sorts like a number, or like an open end at it (see `order_key`)."""
    return order_key(Decimal(text), nudge)


def raw_keys(low: str | None, high: str | None, *, low_open: bool, high_open: bool) -> tuple[str, str]:
    """Return the keys of the ends of an interval as they are, whether or not only whole numbers are meant."""
    low_key = "0" if low is None else key_of(low, 1 if low_open else 0)
    return low_key, "4" if high is None else key_of(high, -1 if high_open else 0)


def is_decimal(text: str | None) -> bool:
    """Return whether a DECIMAL(38,12) holds a number exactly; true for no number."""
    if text is None or len(text) <= _PLACES:
        return True
    whole, _, decimals = text.lstrip("-").partition(".")
    return len(whole) <= _DIGITS and len(decimals.rstrip("0")) <= _PLACES


def rounded_down(text: str | None) -> str | None:
    """Return the greatest DECIMAL(38,12) that is not above a number; None for minus infinity."""
    if text is None or is_decimal(text):
        return text
    number = Decimal(text)
    if number.adjusted() >= _DIGITS:
        return None if number < 0 else _MOST
    return format(number.quantize(_TICK, ROUND_FLOOR, _CONTEXT), "f")


def rounded_up(text: str | None) -> str | None:
    """Return the smallest DECIMAL(38,12) that is not below a number; None for infinity."""
    down = None if text is None else rounded_down(text[1:] if text[0] == "-" else f"-{text}")
    return down if down is None else down[1:] if down[0] == "-" else f"-{down}"
