"""Figures: numbers as a source states them, with bound, scale and unit, and the values that they stand for.

docs/figures.md defines the rounding windows, the reach of "about" and the domains.
"""

from decimal import Decimal

from innofacts.english.numerals import SCALES
from innofacts.errors import Unreadable
from innofacts.records import Record
from innofacts.showing import quoted
from innofacts.values.intervals import EXACT, Interval, plain
from innofacts.values.units import COUNT, PERCENT, RANK, Unit

# The bounds in the order in which figures with the same number sort, each with its words for people.
BOUNDS = {
    "<": "less than",
    "<=": "at most",
    "~<": "nearly",
    "=": "exactly",
    "": "",
    "±": "",
    "..": "",
    "..<": "",
    ">..": "",
    ">..<": "",
    "~": "about",
    "~>": "a little over",
    ">=": "at least",
    ">": "more than",
}
RANGES = ("..", "..<", ">..", ">..<")
"""The signs of a range: `>` if its low end is excluded, `<` if its high end is."""
INEQUALITIES = frozenset((">", ">=", "<", "<="))
"""The bounds of which the number itself is an end, and the other end is open."""
LOWER_BOUNDS = frozenset((">", ">=", "~>"))
"""The bounds of which the number is the low end."""
UPPER_BOUNDS = frozenset(("<", "<=", "~<"))
"""The bounds of which the number is the high end."""
DENIED = {">": "<=", "<": ">="}
"""What a bound becomes if it is denied: not more than 40, no fewer than 40."""
AS_WRITTEN = ("=", "±", *RANGES)
"""The signs of numbers of which every digit is stated."""
ROUND_COUNT = 3
"""So many zeros at the end of a whole count show that it is rounded."""
# Two numbers as a figure, and in words.
_BETWEEN = {"±": "{} ± {}", "..": "{}..{}", "..<": "{}..< {}", ">..": "> {}..{}", ">..<": "> {}..< {}"}
_BETWEEN_IN_WORDS = {
    "±": "{} ± {}",
    "..": "{} to {}",
    "..<": "at least {} and less than {}",
    ">..": "more than {} and at most {}",
    ">..<": "more than {} and less than {}",
}
_WITH_A_VALUE = ("", "=", "~", "±")  # the others rule the number itself out, or say nothing of it

_ZERO, _ONE, _FIVE, _HUNDRED = map(Decimal, (0, 1, 5, 100))
_WIDEST_HALF = Decimal("0.025")  # of the value: a rounding window is never wider than 5 % of it in all
_FARTHEST_REACH = Decimal("0.2")  # of the value
_COUNT = Interval(_ZERO, None, high_open=True, whole=True)
_SHARE = Interval(_ZERO, _HUNDRED)


class Figure(Record):
    """A number as a source states it."""

    bound: str
    """The sign before the number, one of BOUNDS; `±` and the signs of RANGES join two numbers."""
    number: Decimal
    """The number as printed, before the scale, with all its digits; the low end of a range."""
    second: Decimal | None
    """The number after `±`, or the high end of a range."""
    scale: str
    """`thousand`, `million`, `billion`, `trillion`, or empty."""
    unit: Unit
    """The unit that is counted or measured; its key is empty if the figure was written without one."""

    @property
    def value(self) -> Decimal | None:
        """The printed number in base units, None where the figure states one or two bounds and no value.

        Nearly 80 is less than 80, as is less than 80.
        """
        return self.base_number if self.bound in _WITH_A_VALUE else None

    @property
    def is_range(self) -> bool:
        """Whether the figure states two ends."""
        return self.bound in RANGES

    @property
    def base_number(self) -> Decimal:
        """The printed number in base units, with any bound; the low end of a range."""
        return self._in_base_units(self.number)

    @property
    def base_second(self) -> Decimal | None:
        """The second number in base units: the high end of a range, or how far a `±` reaches; else None."""
        return None if self.second is None else self._in_base_units(self.second)

    @property
    def digits(self) -> int:
        """How many digits its number has without zeros at the end."""
        return len(self.number.normalize().as_tuple().digits)

    def _in_base_units(self, number: Decimal) -> Decimal:
        return number.scaleb(SCALES[self.scale], EXACT) if self.scale else number

    def shifted(self, power: int, unit: Unit) -> "Figure":
        """Return the figure in a unit, with its numbers shifted by a power of ten: by -2 for pence in pounds."""
        second = None if self.second is None else self.second.scaleb(power, EXACT)
        return self._replace(number=self.number.scaleb(power, EXACT), second=second, unit=unit)

    def is_count(self, measured: frozenset[str] = frozenset()) -> bool:
        """Return whether things are counted, in whole numbers.

        Measured are rates, person-years, km, times, the units in `measured` (by key), and any noun whose number in
        base units is not whole.
        """
        unit = self.unit
        if unit.kind != COUNT or unit.key == "" or unit.key in measured:
            return False
        number, second = self.base_number, self.base_second
        return number == number.to_integral_value() and (second is None or second == second.to_integral_value())

    def interval(self, nature: str = "", measured: frozenset[str] = frozenset()) -> Interval:
        """Return the set of values that the figure can mean, in base units.

        `nature` is the nature of the fact: a count is a whole number from 0 unless it is a change, and a share lies in
        [0, 100] %. The points of an index are measured, not counted. Raises Unreadable if the domain leaves no value.
        """
        counted = nature != "index" and self.is_count(measured)
        stated = self._stated(counted=counted)
        if counted and nature != "change":
            is_within = stated.low is not None and stated.low >= 0
            if is_within and not self.is_range:
                return stated  # the number itself, or the next whole one, is among the values
            result = stated if is_within else stated.meet(_COUNT)
            cause = "no whole number lies between the ends" if is_within else "a count of things is not negative"
            hint = "write one number" if is_within else 'a fall is written with nature = "change"'
        elif nature == "share" and self.unit.kind == PERCENT:
            result = stated.meet(_SHARE)
            cause = "a share of a whole lies between 0 and 100 %"
            hint = "a growth, or a ratio to something else, has a different nature"
        else:
            return stated
        if result.is_empty:
            raise Unreadable(f"{quoted(str(self))} leaves no possible value: {cause}", hint=hint)
        return result

    def _stated(self, *, counted: bool) -> Interval:
        """Return the interval that the bound and the digits give, before the domain limits it."""
        value, bound = self.base_number, self.bound
        if bound in (">", ">="):
            return Interval(value, None, low_open=bound == ">", high_open=True, whole=counted)
        if bound in ("<", "<="):
            return Interval(None, value, low_open=True, high_open=bound == "<", whole=counted)
        second = self.base_second
        if second is not None:
            if bound in RANGES:
                return Interval(
                    value, second, low_open=bound.startswith(">"), high_open=bound.endswith("<"), whole=counted
                )
            return Interval(EXACT.subtract(value, second), EXACT.add(value, second), whole=counted)
        if bound.startswith("~"):
            reach = self._reach(counted=counted)
            low = value if bound == "~>" else EXACT.subtract(value, reach)
            high = value if bound == "~<" else EXACT.add(value, reach)
            return Interval(low, high, low_open=bound == "~>", high_open=bound == "~<", whole=counted)
        half = _ZERO if bound == "=" else self._rounding(counted=counted)
        low, high = EXACT.subtract(value, half), EXACT.add(value, half)
        return Interval(
            low, high, low_open=bool(half) and value <= 0, high_open=bool(half) and value >= 0, whole=counted
        )

    def _rounding(self, *, counted: bool) -> Decimal:
        """Return half the width of the values that round to the printed number, 0 if the number is exact."""
        value, digit = self.base_number, self._last_digit(self.number, counted=counted)
        if self.unit.kind == RANK or (counted and not self.scale and digit == 0):
            return _ZERO
        half = _FIVE.scaleb(digit - 1, EXACT)
        return min(half, EXACT.multiply(value.copy_abs(), _WIDEST_HALF)) if value else half

    def _reach(self, *, counted: bool) -> Decimal:
        """Return how far "about" reaches to either side."""
        unit = _ONE.scaleb(self._last_digit(self.number, counted=counted), EXACT)
        reach = min(unit, EXACT.multiply(self.base_number.copy_abs(), _FARTHEST_REACH))
        return max(reach, _ONE) if counted else reach

    def last_digits(self, measured: frozenset[str] = frozenset()) -> tuple[int, ...]:
        """Return for each printed number the power of ten of the last digit that it states, in base units."""
        counted = self.is_count(measured)
        return tuple(self._last_digit(n, counted=counted) for n in (self.number, self.second) if n is not None)

    def _last_digit(self, number: Decimal, *, counted: bool) -> int:
        """Return the power of ten of the last digit that a number states, in base units."""
        digit = int(number.as_tuple().exponent)
        if digit == 0 and number and self.bound not in AS_WRITTEN:
            zeros = int(number.normalize(EXACT).as_tuple().exponent)
            is_rounded_count = counted and not self.scale and zeros >= ROUND_COUNT
            if is_rounded_count or self.bound.startswith("~"):
                digit = zeros
        return digit + SCALES.get(self.scale, 0)

    def __str__(self) -> str:
        """Return the figure in the grammar: `> 80 countries`, `3327.8 billion CNY`."""
        number = format(self.number, "f")
        if self.second is not None:
            number = _BETWEEN[self.bound].format(number, format(self.second, "f"))
            return " ".join(part for part in (number, self.scale, self.unit.text) if part)
        return " ".join(part for part in (self.bound, number, self.scale, self.unit.text) if part)

    def bound_in_words(self) -> str:
        """Return the bound as people write it: `more than`; `fewer than` of a count, `less than` of an amount."""
        return "fewer than" if self.bound == "<" and self.is_count() else BOUNDS[self.bound]

    def words(self) -> str:
        """Return the figure as people write it: `more than 80 countries`, `3,327.8 billion CNY`."""
        bound, number = self.bound_in_words(), grouped(self.number)
        if self.second is not None:
            number = _BETWEEN_IN_WORDS[self.bound].format(number, grouped(self.second))
        if self.unit.kind == RANK:
            number = f"rank {number}"
        return _with_unit(self, f"{bound} {number}" if bound else number)


class Quantity(Record):
    """A figure with the values that it can mean, given the nature of the fact that states it."""

    figure: Figure
    """The figure as the source states it."""
    interval: Interval
    """The possible values in base units."""

    def meaning(self) -> str:
        """Return the possible values in words: `at least 3,327.75 and less than 3,327.85 billion CNY`."""
        return _meaning(self.figure, self.interval.tightened())


def _meaning(figure: Figure, tight: Interval) -> str:
    """Return the possible values of a figure in words."""
    low, high = (
        None if end is None else grouped(Decimal(plain(end.scaleb(-SCALES.get(figure.scale, 0), EXACT))))
        for end in (tight.low, tight.high)
    )
    rank = "rank " if figure.unit.kind == RANK else ""
    if tight.is_point:
        return _with_unit(figure, f"exactly {rank}{low}")
    at_least = None if low is None else f"{'more than' if tight.low_open else 'at least'} {rank}{low}"
    at_most = None if high is None else f"{'less than' if tight.high_open else 'at most'} {rank}{high}"
    if tight.whole and tight.low == 0 and at_most:
        at_least = None  # a count is never negative anyway
    return _with_unit(figure, " and ".join(end for end in (at_least, at_most) if end))


def _with_unit(figure: Figure, number: str) -> str:
    """Return a number in words, followed by the scale and the unit of the figure; "rank" comes before its number."""
    if figure.scale:
        number = f"{number} {figure.scale}"
    return f"{number} {figure.unit.text}" if figure.unit.text and figure.unit.kind != RANK else number


def grouped(number: Decimal) -> str:
    """Return the number with its digits before the point in groups of three: `1,678,000`."""
    return format(number, ",f")
