"""Results of arithmetic with figures: intervals at the precision that the figures support (docs/figures.md, Results).

Ends are exact fractions until they are written. An end is *soft* if it does not come from the figures, but from an
infinite end or from the domain (a count is not negative, a part is not more than its whole).
"""

from collections.abc import Callable
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from innofacts.english.numerals import SCALES
from innofacts.values.figures import Figure, Quantity
from innofacts.values.intervals import OF_ANY_LENGTH, Interval, plain
from innofacts.values.rounding import first_digit, rounded, rounded_down, rounded_up
from innofacts.values.units import PERCENT, Unit

_HALF_LINE_DIGITS = 3
QUOTIENT_DIGITS = 6
"""The significant digits of a quotient of exact figures."""
COUNT_DIGITS = 3
"""The significant digits of a quotient of exact counts, as many as a reader can use."""
_MORE_DIGITS = 2  # of the ends for programs, beyond those of the text
_HUNDRED = Fraction(100)


class End(NamedTuple):
    """One end of a span."""

    at: Fraction | None
    """The number; None is infinity, negative for a lower end."""
    open: bool = False
    """Whether the end itself is excluded."""
    soft: bool = False
    """Whether the end comes from an infinite end or the domain, and not from the figures."""


INFINITE = End(None, open=True, soft=True)


class ExactSpan(NamedTuple):
    """A set of possible values between two ends, exact."""

    low: End
    """The lower end."""
    high: End
    """The upper end."""
    printed: Fraction | None = None
    """The result of the printed numbers; None if an operand is a range or a bound."""
    equal: int = 0
    """The result of two equal figures, which a text names only if they may be equal."""

    @property
    def is_undetermined(self) -> bool:
        """Whether neither end says anything that the figures say."""
        return self.low.soft and self.high.soft

    @property
    def exact(self) -> Fraction | None:
        """The only possible value, None if there are others."""
        return self.low.at if self.low.at == self.high.at else None


class Result(NamedTuple):
    """A result in writing: ends for programs, a text for people."""

    low: str | None
    """The lower end as an exact decimal in base units, rounded outward; None is infinite."""
    high: str | None
    """The upper end in the same form."""
    low_open: bool
    """Whether the lower end is excluded."""
    high_open: bool
    """Whether the upper end is excluded."""
    unit: str
    """The unit: `%`, `pp`, `CNY`, `CNY per application`; empty for a ratio of like units."""
    text: str
    """The text for people: `+3.6 %`, `> 1.2 %`, `+7.9 billion CNY`."""


# --- from figures to spans -----------------------------------------------------------------------------------------


def span_of(quantity: Quantity, measured: frozenset[str] = frozenset()) -> ExactSpan:
    """Return the span of a quantity; an end that only the domain sets is soft."""
    figure, interval = quantity
    stated = figure.interval("change", measured)  # a change has no domain
    has_floor, has_ceiling = figure.is_count(measured) or figure.unit.kind == PERCENT, figure.unit.kind == PERCENT
    from_floor = has_floor and interval.low == 0 and (stated.low is None or stated.low < 0)
    from_ceiling = has_ceiling and interval.high == _HUNDRED and (stated.high is None or stated.high > _HUNDRED)
    low = _end(interval.low, is_open=interval.low_open, soft=from_floor)
    high = _end(interval.high, is_open=interval.high_open, soft=from_ceiling)
    return ExactSpan(low, high, None if figure.value is None else Fraction(figure.value))


def _end(at: Decimal | None, *, is_open: bool, soft: bool) -> End:
    return INFINITE if at is None else End(Fraction(at), is_open, soft)


# --- arithmetic ----------------------------------------------------------------------------------------------------


def difference(left: ExactSpan, right: ExactSpan) -> ExactSpan:
    """Return right - left."""
    printed = None if left.printed is None or right.printed is None else right.printed - left.printed
    return ExactSpan(_minus(right.low, left.high), _minus(right.high, left.low), printed)


def _minus(one: End, other: End) -> End:
    if one.at is None or other.at is None:
        return INFINITE
    return End(one.at - other.at, one.open or other.open, one.soft or other.soft)


def ratio(left: ExactSpan, right: ExactSpan) -> ExactSpan | None:
    """Return right / left with zero left out of the base; None if the base is zero or may be negative."""
    low, high = left.low, left.high
    if low.at is None or low.at < 0 or high.at == 0:
        return None
    # The base runs from 0 or more to perhaps infinity; each end of the result is that end of `right` over the end of
    # the base that takes it farthest.
    lowest = _over(right.low, high if right.low.at is not None and right.low.at >= 0 else low)
    highest = _over(right.high, low if right.high.at is None or right.high.at >= 0 else high)
    printed = None if not left.printed or right.printed is None else right.printed / left.printed
    return ExactSpan(lowest, highest, printed, equal=1)


def _over(end: End, base: End) -> End:
    """Return an end over one end of a base that is positive; over infinity it is 0, over 0 infinity."""
    if end.at is None:
        return INFINITE
    if end.at == 0:
        return end
    if base.at is None:
        return End(Fraction(0), open=True, soft=True)
    if base.at == 0:
        return INFINITE
    return End(end.at / base.at, end.open or base.open, end.soft or base.soft)


def growth(left: ExactSpan, right: ExactSpan) -> ExactSpan | None:
    """Return the growth from left to right in percent; None if left is or may be zero or negative."""
    if not _is_positive(left):
        return None
    quotient = ratio(left, right)
    return quotient and _mapped(quotient, lambda at: (at - 1) * 100)


def growth_per_year(left: ExactSpan, right: ExactSpan, years: Fraction) -> ExactSpan | None:
    """Return the constant growth a year, in percent, that leads from left to right in so many years.

    None where left is or may be zero or negative, or right may be negative.
    """
    if not _is_positive(left) or right.low.at is None or right.low.at < 0:
        return None
    quotient = ratio(left, right)
    return quotient and _mapped(quotient, lambda at: (_power(at, 1 / years) - 1) * 100)


def share(part: ExactSpan, whole: ExactSpan) -> ExactSpan | None:
    """Return the share of a part in its whole in percent: at most 100, with a soft end if only the domain says so.

    None if it may be anything. A part that is certainly more than its whole keeps its percentage.
    """
    quotient = ratio(whole, part)
    if quotient is None:
        return None
    percent = _mapped(quotient, lambda at: at * 100)
    nothing, all_of_it = End(Fraction(0), soft=True), End(_HUNDRED, soft=True)
    low = nothing if percent.low.at is None or percent.low.at < 0 else percent.low
    is_part = low.at is not None and (low.at, low.open) <= (_HUNDRED, False)
    high = all_of_it if is_part and (percent.high.at is None or percent.high.at > _HUNDRED) else percent.high
    says_nothing = high is all_of_it and (low.soft or low == End(Fraction(0)))
    return None if says_nothing else ExactSpan(low, high, percent.printed)


def _is_positive(span: ExactSpan) -> bool:
    return span.low.at is not None and (span.low.at > 0 or (span.low.at == 0 and span.low.open))


def _mapped(span: ExactSpan, function: Callable[[Fraction], Fraction]) -> ExactSpan:
    """Return the span with an increasing function applied to its ends and to what was printed."""

    def end(end: End) -> End:
        return end if end.at is None else End(function(end.at), end.open, end.soft)

    return ExactSpan(end(span.low), end(span.high), None if span.printed is None else function(span.printed))


_POWERS = Context(prec=100, Emin=MIN_EMIN, Emax=MAX_EMAX)


def _power(number: Fraction, exponent: Fraction) -> Fraction:
    """Return the power of a number that is not negative: exact where it is a fraction, else to 100 digits."""
    over, under = (_whole_root(part, exponent.denominator) for part in number.as_integer_ratio())
    if over is not None and under is not None:
        return Fraction(over, under) ** exponent.numerator
    value, power = (_POWERS.divide(Decimal(n.numerator), Decimal(n.denominator)) for n in (number, exponent))
    return Fraction(_POWERS.power(value, power))


def _whole_root(number: int, degree: int) -> int | None:
    """Return the root of a whole number that is not negative, where it is a whole number."""
    if number <= 1 or degree == 1:
        return number
    if degree >= number.bit_length():
        return None  # it is between 1 and 2
    root = int(_POWERS.power(Decimal(number), _POWERS.divide(Decimal(1), Decimal(degree))).to_integral_value())
    return root if root**degree == number else None


# --- from spans to figures -----------------------------------------------------------------------------------------


def quantity_of(span: ExactSpan, scale: str, unit: Unit) -> Quantity | None:
    """Return a span as a figure for people with an interval for programs; None if it is undetermined."""
    if span.is_undetermined:
        return None
    second = None
    if span.exact is not None:
        digit = _digit_of_quotient(span.exact)
        number, second = rounded_down(span.exact, digit), rounded_up(span.exact, digit)
        sign, second = ("=", None) if number == second else ("..", second)
    elif span.low.at is not None and span.high.at is not None:
        sign = ".."
        number, second, digit = _ends_of(span.low.at, span.high.at)
    else:
        sign, number, digit = _bound_of(span.high if span.low.at is None else span.low, is_low=span.low.at is not None)

    def in_scale(number: Fraction) -> Decimal:
        exponent = SCALES.get(scale, 0)
        return Decimal(plain(_decimal(number / Fraction(10) ** exponent, min(digit, 0) - exponent)))

    figure = Figure(sign, in_scale(number), None if second is None else in_scale(second), scale, unit)
    return Quantity(figure, _for_programs(span, digit))


def _for_programs(span: ExactSpan, digit: int) -> Interval:
    """Return the ends of a span with two digits more than a text that ends at a power of ten, rounded outward."""
    finer = digit - _MORE_DIGITS
    low = None if span.low.at is None else _decimal(rounded_down(span.low.at, finer), finer)
    high = None if span.high.at is None else _decimal(rounded_up(span.high.at, finer), finer)
    return Interval(low, high, low_open=span.low.open, high_open=span.high.open)


# --- from spans to texts ----------------------------------------------------------------------------------------------


def written(
    span: ExactSpan | None,
    unit: str,
    *,
    scale: str = "",
    signed: bool = False,
    digits: int | None = QUOTIENT_DIGITS,
) -> Result | None:
    """Return a span as a result, None if it is undetermined.

    `scale` is the scale word of the text; `signed` puts a plus before numbers above zero. An exact result has
    at most that many significant digits; None writes it whole.
    """
    if span is None or span.is_undetermined:
        return None
    style = _Style(scale, unit, signed)
    if span.exact is not None:
        return _exact(span.exact, span, style, digits)
    one = _one_number(span, style)
    if one:
        return one
    hard = [end for end in (span.low, span.high) if not end.soft]
    if span.low.at is None or span.high.at is None or len(hard) == 1:
        return _half_line(span, hard[0], style)
    low, high, digit = _ends_of(span.low.at, span.high.at, span.equal)
    first, last = style.number(low, digit), style.number(high, digit, again=low > 0)
    if low == span.equal and span.low.open:
        first = f"more than {low}"
    if high == span.equal and span.high.open:
        last = f"less than {high}"
    return style.result(span, f"{first} to {last}", digit)


class _Style(NamedTuple):
    """How the numbers of a text are written."""

    scale: str
    unit: str
    signed: bool

    def number(self, number: Fraction, digit: int, *, again: bool = False) -> str:
        """Return a number down to a power of ten, in the scale; `again`: its sign was given before."""
        exponent = SCALES.get(self.scale, 0)
        text = format(_decimal(number / Fraction(10) ** exponent, digit - exponent), ",f")
        return f"+{text}" if self.signed and number > 0 and not again else text

    def result(self, span: ExactSpan, text: str, digit: int) -> Result:
        """Return the result whose text ends at a power of ten."""
        ends = _for_programs(span, digit)
        low, high = (None if end is None else plain(end) for end in (ends.low, ends.high))
        text = " ".join(part for part in (text, self.scale, self.unit) if part)
        return Result(low, high, ends.low_open, ends.high_open, self.unit, text)


def _exact(number: Fraction, span: ExactSpan, style: _Style, digits: int | None) -> Result:
    """Write the only possible value."""
    last = _last_digit(number)
    digit = _digit_of_quotient(number, digits or QUOTIENT_DIGITS)
    if last is not None and (last >= digit or digits is None):
        return style.result(span, style.number(number, last), last)
    short = rounded(number, digit)
    return style.result(span, style.number(short, digit + _carried(number, short)), digit)


def _digit_of_quotient(number: Fraction, digits: int = QUOTIENT_DIGITS) -> int:
    """Return the power of ten of the last of the digits that an exact quotient is written with."""
    return first_digit(number) + 1 - digits if number else 0


def _one_number(span: ExactSpan, style: _Style) -> Result | None:
    """Write the result of the printed numbers at the precision of the ends; None if it would lie outside the span."""
    if span.printed is None or span.low.at is None or span.high.at is None:
        return None
    digit = _precision(span.low.at, span.high.at)
    number = rounded(span.printed, digit)
    return style.result(span, style.number(number, digit), digit) if _is_inside(number, span) else None


def _half_line(span: ExactSpan, end: End, style: _Style) -> Result:
    """Write a span with one hard end as a bound of three digits, rounded so that it stays true."""
    sign, number, digit = _bound_of(end, is_low=end is span.low)
    shown = digit if number != end.at else max(digit, _last_digit(number) or 0)
    return style.result(span, f"{sign} {style.number(number, shown)}", digit)


def _bound_of(end: End, *, is_low: bool) -> tuple[str, Fraction, int]:
    """Return one end as a bound: its sign, the number with three digits, and the power of ten of the last of them."""
    assert end.at is not None
    digit = first_digit(end.at) + 1 - _HALF_LINE_DIGITS if end.at else 0
    number = rounded_down(end.at, digit) if is_low else rounded_up(end.at, digit)
    sign = (">" if is_low else "<") + ("=" if number == end.at and not end.open else "")
    return sign, number, digit + (_carried(end.at, number) if end.at else 0)


def _ends_of(low: Fraction, high: Fraction, equal: int = 0) -> tuple[Fraction, Fraction, int]:
    """Return both ends, one digit finer than one number would be, rounded outward, with the power of ten of that.

    They are finer still where an end would become `equal`, the result of two equal figures, which these cannot be.
    """
    digit = _precision(low, high) - 1
    if low > equal >= rounded_down(low, digit) or rounded_up(high, digit) >= equal > high:
        digit = min(digit, first_digit(low - equal if low > equal else equal - high))
    return rounded_down(low, digit), rounded_up(high, digit), digit


def _precision(low: Fraction, high: Fraction) -> int:
    """Return the finest power of ten that is not below half the width."""
    half = (high - low) / 2
    digit = first_digit(half)
    return digit if Fraction(10) ** digit == half else digit + 1


def _is_inside(number: Fraction, span: ExactSpan) -> bool:
    low, high = span.low, span.high
    above = low.at is None or number > low.at or (number == low.at and not low.open)
    below = high.at is None or number < high.at or (number == high.at and not high.open)
    return above and below


def _last_digit(number: Fraction) -> int | None:
    """Return the power of ten of the last decimal of a number, 0 for a whole one; None if they do not end."""
    denominator, twos, fives = number.denominator, 0, 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return -max(twos, fives) if denominator == 1 else None


def _carried(number: Fraction, short: Fraction) -> int:
    """Return how many digits a number gained by rounding: one from 9.996 to 10.0."""
    return first_digit(short) - first_digit(number)


def _decimal(number: Fraction, digit: int) -> Decimal:
    """Return a number that ends at a power of ten as a decimal that shows its digits down to there."""
    places = max(-digit, 0)
    whole = number * 10**places
    return Decimal(whole.numerator // whole.denominator).scaleb(-places, OF_ANY_LENGTH)
