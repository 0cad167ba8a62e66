"""Figures: numbers as a source states them, with bound, scale and unit, and the sets of values that they stand for.

The grammar, the rounding windows, the reach of "about" and the domains are those of DESIGN 3.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from innofacts.errors import Unreadable, did_you_mean
from innofacts.values.intervals import EXACT, Interval
from innofacts.values.units import COUNT, PERCENT, RANK, Unit, read_unit

SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
MAX_DIGITS = 38
MAX_EXPONENT = 30

# The bounds in the order in which figures with the same number sort, each with its words for people.
BOUNDS = {
    "<": "less than",
    "<=": "at most",
    "~<": "nearly",
    "=": "exactly",
    "": "",
    "±": "",
    "..": "",
    "~": "about",
    "~>": "a little over",
    ">=": "at least",
    ">": "more than",
}
_UNBOUNDED = ("", "=", "~", "~<", "~>", "±")

_BOUND = re.compile(r"\s*(>=|<=|~<|~>|≥|≤|>|<|~|=)?\s*")
_CURRENCY_BEFORE = re.compile(r"(US\$|[$€£¥]|[A-Z]{3}(?=[\s\d]))\s*(?=[-−\d])")
_NUMBER = re.compile(r"[-−]?\d[\d,]*(?:\.\d+)?", re.ASCII)
_GROUPED = re.compile(r"[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", re.ASCII)
_EXPONENT = re.compile(r"[eE][-+]?\d", re.ASCII)
_JOINER = re.compile(r"\s*(\.\.|–|±|\+/?-)\s*")
_SCALE = re.compile(r"\s*(thousand|million|billion|trillion)\b\s*", re.IGNORECASE)
_LIKE_A_SCALE = re.compile(r"[A-Za-z]+")
_WIDEST_WINDOW = Decimal("0.05")  # of the value
_FARTHEST_REACH = Decimal("0.2")  # of the value
_ZERO = Decimal(0)
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as a source states it."""

    bound: str
    """The sign before the number, one of BOUNDS; `±` and `..` stand between two numbers."""
    number: Decimal
    """The number as printed, before the scale, with all its digits; the low end of a range."""
    second: Decimal | None
    """What follows `±`, or the high end of a range."""
    scale: str
    """`thousand`, `million`, `billion`, `trillion`, or empty."""
    unit: Unit
    """What is counted or measured; its key is empty where the figure was written without one."""

    @property
    def value(self) -> Decimal | None:
        """The printed number in base units, None where the figure names an end or two and not a value."""
        return self._in_base_units(self.number) if self.bound in _UNBOUNDED else None

    @property
    def base_number(self) -> Decimal:
        """The printed number in base units whatever the bound; the low end of a range."""
        return self._in_base_units(self.number)

    def _in_base_units(self, number: Decimal) -> Decimal:
        return number.scaleb(SCALES.get(self.scale, 0), EXACT)

    def is_count(self, measured: frozenset[str] = frozenset()) -> bool:
        """Tell whether things are counted, in whole numbers.

        Measured are rates, person-years, km, times, the units in `measured` (by key), and any noun whose number in
        base units is not whole.
        """
        numbers = [self.number] if self.second is None else [self.number, self.second]
        return (
            self.unit.kind == COUNT
            and self.unit.key != ""
            and self.unit.key not in measured
            and all(n == n.to_integral_value() for n in map(self._in_base_units, numbers))
        )

    def interval(self, nature: str = "", measured: frozenset[str] = frozenset()) -> Interval:
        """Return the set of values that the figure stands for, in base units.

        `nature` is the fact's: a count lives on whole numbers from 0 unless it is a change, a share in [0, 100] %.
        Raises Unreadable where the domain leaves nothing.
        """
        counted = self.is_count(measured)
        stated = self._stated(counted=counted)
        if counted and nature != "change":
            result = stated.meet(Interval(_ZERO, None, high_open=True, whole=True))
            cause = "a count of things is not negative"
            hint = 'a fall is written with nature = "change"'
        elif counted:
            return Interval(stated.low, stated.high, low_open=stated.low_open, high_open=stated.high_open, whole=True)
        elif nature == "share" and self.unit.kind == PERCENT:
            result = stated.meet(Interval(_ZERO, _HUNDRED))
            cause = "a share of a whole lies between 0 and 100 %"
            hint = "a growth, or a ratio to something else, has another nature"
        else:
            return stated
        if result.is_empty:
            raise Unreadable(f'"{self}" leaves no possible value: {cause}', hint=hint)
        return result

    def _stated(self, *, counted: bool) -> Interval:
        """Return the interval that the bound and the digits say, before the domain."""
        value = self.base_number
        if self.bound in (">", ">="):
            return Interval(value, None, low_open=self.bound == ">", high_open=True)
        if self.bound in ("<", "<="):
            return Interval(None, value, low_open=True, high_open=self.bound == "<")
        if self.bound == "=":
            return Interval(value, value)
        if self.second is not None:
            second = self._in_base_units(self.second)
            if self.bound == "..":
                return Interval(value, second)
            return Interval(EXACT.subtract(value, second), EXACT.add(value, second))
        if self.bound:
            reach = self._reach(counted=counted)
            low = value if self.bound == "~>" else EXACT.subtract(value, reach)
            high = value if self.bound == "~<" else EXACT.add(value, reach)
            return Interval(low, high, low_open=self.bound == "~>", high_open=self.bound == "~<")
        half = self._rounding(counted=counted)
        if half == 0:
            return Interval(value, value)
        return Interval(EXACT.subtract(value, half), EXACT.add(value, half), low_open=value <= 0, high_open=value >= 0)

    def _rounding(self, *, counted: bool) -> Decimal:
        """Return half the width of what rounds to the printed number, 0 where the number is exact."""
        value = self.base_number
        if self.unit.kind == RANK:
            return _ZERO
        if self._has_point or self.scale or not counted:
            half = self._last_printed_digit() / 2
        elif value and _last_digit(value) >= 1000:
            half = _last_digit(value) / 2
        else:
            return _ZERO
        if value:
            half = min(half, EXACT.multiply(abs(value), _WIDEST_WINDOW) / 2)
        return half

    def _reach(self, *, counted: bool) -> Decimal:
        """Return how far "about" reaches to a side."""
        value = abs(self.base_number)
        reach = self._last_printed_digit() if self._has_point else _last_digit(value)
        reach = min(reach, EXACT.multiply(value, _FARTHEST_REACH))
        return max(reach, Decimal(1)) if counted else reach

    @property
    def _has_point(self) -> bool:
        return _exponent(self.number) < 0

    def _last_printed_digit(self) -> Decimal:
        return self._in_base_units(Decimal((0, (1,), _exponent(self.number))))

    def __str__(self) -> str:
        """Return the figure in the grammar: `> 80 countries`, `3327.8 billion CNY`."""
        number = format(self.number, "f")
        if self.second is not None:
            between = " ± " if self.bound == "±" else ".."
            number = f"{number}{between}{format(self.second, 'f')}"
            return " ".join(part for part in (number, self.scale, self.unit.text) if part)
        return " ".join(part for part in (self.bound, number, self.scale, self.unit.text) if part)

    def words(self) -> str:
        """Return the figure as people write it: `more than 80 countries`, `3,327.8 billion CNY`."""
        bound = BOUNDS[self.bound]
        if self.bound == "<" and self.is_count():
            bound = "fewer than"
        number = grouped(self.number)
        if self.second is not None:
            number = f"{number}{' ± ' if self.bound == '±' else ' to '}{grouped(self.second)}"
        if self.unit.kind == RANK:
            return " ".join(part for part in (bound, "rank", number) if part)
        return " ".join(part for part in (bound, number, self.scale, self.unit.text) if part)


def meaning(figure: Figure, interval: Interval) -> str:
    """Return what a figure says of the true value, in words: `at least 3,327.75 and less than 3,327.85 billion CNY`."""
    tight = interval.tightened()
    unit = " ".join(part for part in (figure.scale, figure.unit.text) if part)
    low, high = (
        None if end is None else grouped(end.scaleb(-SCALES.get(figure.scale, 0), EXACT))
        for end in (tight.low, tight.high)
    )
    if tight.is_point:
        return f"exactly {low} {unit}"
    at_least = None if low is None else f"{'more than' if tight.low_open else 'at least'} {low}"
    at_most = None if high is None else f"{'less than' if tight.high_open else 'at most'} {high}"
    if tight.whole and tight.low == 0 and at_most:
        at_least = None  # that a count is not negative need not be said
    ends = " and ".join(end for end in (at_least, at_most) if end)
    return f"{ends} {unit}".strip()


def _last_digit(value: Decimal) -> Decimal:
    """Return one unit of the last digit of the value that is not zero."""
    return Decimal((0, (1,), _exponent(value.normalize(EXACT))))


def _exponent(number: Decimal) -> int:
    return int(number.as_tuple().exponent)


def grouped(number: Decimal) -> str:
    """Return the number with its digits before the point in groups of three: `1,678,000`."""
    return format(number, ",f")


def parse_figure(text: str) -> Figure:
    """Read a figure in the grammar of DESIGN 3.

    The unit may be missing, as in queries and in the values of a series; who needs one asks for it. Raises Unreadable
    with the offset of what is wrong.
    """
    match = _BOUND.match(text)
    bound = (match[1] or "") if match else ""
    bound = {"≥": ">=", "≤": "<="}.get(bound, bound)
    at = match.end() if match else 0
    currency = _CURRENCY_BEFORE.match(text, at)
    if currency:
        at = currency.end()
    number, at = _read_number(text, at)
    second = None
    joiner = _JOINER.match(text, at)
    if joiner:
        if bound:
            raise Unreadable(f'"{bound}" cannot stand before a range or a ±', offset=0, hint="leave it out")
        bound = ".." if joiner[1] in ("..", "–") else "±"
        start = joiner.end()
        second, at = _read_number(text, start)
        _check_second(bound, number, second, start)
    scale = ""
    word = _SCALE.match(text, at)
    if word:
        scale, at = word[1].lower(), word.end()
    rest = text[at:]
    _check_rest(text, at, scale)
    if currency and rest.strip():
        raise Unreadable("the figure has a currency before the number and a unit after it", offset=at)
    if bound.startswith("~") and number == 0:
        raise Unreadable(f'"{bound}" of 0 says nothing', hint="how far from 0 may it be? Write a range or a ±")
    return Figure(bound, number, second, scale, read_unit(currency[1] if currency else rest))


def _check_second(bound: str, number: Decimal, second: Decimal, offset: int) -> None:
    if bound == "±" and second < 0:
        raise Unreadable("what follows ± is not negative", offset=offset)
    if bound == ".." and second < number:
        raise Unreadable("the range ends below its start", offset=offset, hint=f"{second}..{number}?")


def _check_rest(text: str, at: int, scale: str) -> None:
    """Refuse what cannot be a unit, and what looks like a scale that the grammar does not have."""
    rest = text[at:].lstrip()
    offset = len(text) - len(rest)
    if rest[:1].isdigit() or rest[:1] in tuple(".,-−<>=~"):
        raise Unreadable(f'"{rest}" is not a unit', offset=offset, hint=_hint_for_rest(rest))
    second_scale = _LIKE_A_SCALE.match(rest)
    if second_scale and scale and second_scale[0].lower() in SCALES:
        raise Unreadable("a figure has one scale word", offset=offset, hint="write the number in one scale")
    if second_scale and second_scale[0].lower() in ("bn", "mn", "tn", "mln", "bln", "trn", "k"):
        raise Unreadable(f'"{second_scale[0]}" is not a scale', offset=offset, hint=f"write one of {', '.join(SCALES)}")
    if second_scale and not scale and second_scale[0].lower() not in SCALES and second_scale[0].lower()[:-1] in SCALES:
        raise Unreadable(
            f'"{second_scale[0]}" is not a scale', offset=offset, hint=did_you_mean(second_scale[0].lower(), SCALES)
        )


def _hint_for_rest(rest: str) -> str:
    if rest[0] in "-−":
        return 'a range is written with two points: "40..50 countries"'
    if rest[0] in "<>=~":
        return 'a bound stands before the number: "> 80 countries"'
    return 'write the number in one piece, a point before the fraction: "1678000" or "1.678 million"'


def _read_number(text: str, at: int) -> tuple[Decimal, int]:
    """Read a number and return it with the offset of what follows."""
    match = _NUMBER.match(text, at)
    if not match:
        found = text[at:].strip()
        message = f'"{found}" does not begin with a number' if found else "a number is missing"
        raise Unreadable(message, offset=at, hint='a figure is written "> 80 countries" or "3327.8 billion CNY"')
    written = match[0]
    if "," in written and not _GROUPED.fullmatch(written):
        raise Unreadable(
            f'"{written}" has commas that are not between groups of three digits',
            offset=at,
            hint="a point stands before the fraction, commas only between groups of three: 1,678,000.5",
        )
    end = match.end()
    if _EXPONENT.match(text, end):
        raise Unreadable("a figure has no exponent", offset=end, hint=f"write it in digits or with {', '.join(SCALES)}")
    number = Decimal(written.replace(",", "").replace("−", "-"))
    check_size(number, at)
    return (number or abs(number)), end


def check_size(number: Decimal, offset: int = 0) -> None:
    """Refuse a number beyond the bounds on input: 38 significant digits, exponent within 30 (DESIGN 2)."""
    if len(number.as_tuple().digits) > MAX_DIGITS or (number and abs(number.adjusted()) > MAX_EXPONENT):
        raise Unreadable(
            f"the number is too long: more than {MAX_DIGITS} significant digits, or an exponent beyond {MAX_EXPONENT}",
            offset=offset,
            hint="write it with the digits that the source supports",
        )
