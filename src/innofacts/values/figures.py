"""Figures: numbers as a source states them, with bound, scale and unit, and the sets of values that they stand for.

The grammar, the rounding windows, the reach of "about" and the domains are those of DESIGN 3.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from innofacts.errors import Unreadable, nearest, quoted
from innofacts.values.intervals import EXACT, Interval, plain
from innofacts.values.units import COUNT, CURRENCY, CURRENCY_SIGNS, PERCENT, RANK, Unit, read_unit

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
_OTHER_SIGNS = {"≥": ">=", "≤": "<=", "–": "..", "+-": "±", "+/-": "±"}

_BOUND = re.compile(r"\s*(>=|<=|~<|~>|≥|≤|>|<|~|=)?\s*")
_CURRENCY_BEFORE = re.compile(rf"({'|'.join(map(re.escape, CURRENCY_SIGNS))}|[A-Z]{{3}}(?=[\s\d−-]))\s*(?=[-−]?\d)")
_NUMBER = re.compile(r"[-−]?\d[\d,]*(?:\.\d+)?", re.ASCII)
_GROUPED = re.compile(r"[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", re.ASCII)
_EXPONENT = re.compile(r"[eE][-+−]?\d", re.ASCII)
_JOINER = re.compile(r"\s*(\.\.|–|±|\+/?-)\s*")
_SCALE = re.compile(r"\s*(thousand|million|billion|trillion)\b\s*", re.IGNORECASE)

_HALF = Decimal("0.5")
_ZERO = Decimal(0)
_WIDEST_HALF = Decimal("0.025")  # of the value: a rounding window is never wider than 5 % of it in all
_FARTHEST_REACH = Decimal("0.2")  # of the value
_ROUND_COUNT = 3  # the zeros at the end of a whole count from which on it is taken for rounded
_COUNT = Interval(_ZERO, None, high_open=True, whole=True)
_SHARE = Interval(_ZERO, Decimal(100))


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
        stated = replace(self._stated(counted=counted), whole=counted)
        if counted and nature != "change":
            result = stated.meet(_COUNT)
            cause = "a count of things is not negative"
            hint = 'a fall is written with nature = "change"'
        elif nature == "share" and self.unit.kind == PERCENT:
            result = stated.meet(_SHARE)
            cause = "a share of a whole lies between 0 and 100 %"
            hint = "a growth, or a ratio to something else, has another nature"
        else:
            return stated
        if result.is_empty:
            raise Unreadable(f"{quoted(str(self))} leaves no possible value: {cause}", hint=hint)
        return result

    def _stated(self, *, counted: bool) -> Interval:
        """Return the interval that the bound and the digits say, before the domain."""
        value = self.base_number
        if self.bound in (">", ">="):
            return Interval(value, None, low_open=self.bound == ">", high_open=True)
        if self.bound in ("<", "<="):
            return Interval(None, value, low_open=True, high_open=self.bound == "<")
        if self.bound in ("..", "±") and self.second is not None:
            second = self._in_base_units(self.second)
            if self.bound == "..":
                return Interval(value, second)
            return Interval(EXACT.subtract(value, second), EXACT.add(value, second))
        if self.bound.startswith("~"):
            reach = self._reach(counted=counted)
            low = value if self.bound == "~>" else EXACT.subtract(value, reach)
            high = value if self.bound == "~<" else EXACT.add(value, reach)
            return Interval(low, high, low_open=self.bound == "~>", high_open=self.bound == "~<")
        half = _ZERO if self.bound == "=" else self._rounding(counted=counted)
        low, high = EXACT.subtract(value, half), EXACT.add(value, half)
        return Interval(low, high, low_open=bool(half) and value <= 0, high_open=bool(half) and value >= 0)

    def _rounding(self, *, counted: bool) -> Decimal:
        """Return half the width of what rounds to the printed number, 0 where the number is exact."""
        value = self.base_number
        if self.unit.kind == RANK:
            return _ZERO
        digit = _last_digit(value) if value else _ZERO
        if self._has_point or self.scale or not counted:
            digit = self._last_printed_digit()
        elif _exponent(digit) < _ROUND_COUNT:
            return _ZERO
        half = EXACT.multiply(digit, _HALF)
        return min(half, EXACT.multiply(value.copy_abs(), _WIDEST_HALF)) if value else half

    def _reach(self, *, counted: bool) -> Decimal:
        """Return how far "about" reaches to a side."""
        value = self.base_number.copy_abs()
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
        rank = "rank " if self.unit.kind == RANK else ""
        return _with_unit(self, f"{bound} {rank}{number}".lstrip())


def meaning(figure: Figure, interval: Interval) -> str:
    """Return what a figure says of the true value, in words: `at least 3,327.75 and less than 3,327.85 billion CNY`."""
    tight = interval.tightened()
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
        at_least = None  # that a count is not negative need not be said
    return _with_unit(figure, " and ".join(end for end in (at_least, at_most) if end))


def _with_unit(figure: Figure, number: str) -> str:
    """Return what is said of a number with the figure's scale and unit behind it; "rank" stands before its number."""
    unit = "" if figure.unit.kind == RANK else figure.unit.text
    return " ".join(part for part in (number, figure.scale, unit) if part)


def _last_digit(value: Decimal) -> Decimal:
    """Return one unit of the last digit of the value that is not zero."""
    return Decimal((0, (1,), _exponent(value.normalize(EXACT))))


def _exponent(number: Decimal) -> int:
    return int(number.as_tuple().exponent)


def grouped(number: Decimal) -> str:
    """Return the number with its digits before the point in groups of three: `1,678,000`."""
    return format(number, ",f")


# --- from text -----------------------------------------------------------------------------------------------------

_SCALE_WORDS = "thousand, million, billion or trillion"
_BOUND_BEFORE = 'a bound stands before the number: "> 80 countries"'
_RANGE = 'a range is written with two points: "40..50 countries"'
_OR_MORE = '"80 or more" is written ">= 80 countries"'
_OR_FEWER = '"80 or fewer" is written "<= 80 countries"'
_OR_SO = '"80 or so" is written "~ 80 countries"'
_WORD = re.compile(r"[^\W\d_]+\b")
_SIGN = re.compile(r"\.\.|[±<>=~≥≤]")

# What is written for scales, with the scale that it means; empty where the grammar has none.
_NOT_SCALES = {
    **dict.fromkeys(("k", "thousands"), "thousand"),
    **dict.fromkeys(("mn", "mln", "mio", "mil", "millions"), "million"),
    **dict.fromkeys(("bn", "bln", "bil", "mrd", "mld", "milliard", "milliards", "billions"), "billion"),
    **dict.fromkeys(("tn", "tln", "trn", "tril", "trillions"), "trillion"),
    **dict.fromkeys(("hundred", "hundreds", "dozen", "dozens", "lakh", "lakhs", "crore", "crores"), ""),
    **dict.fromkeys(("quadrillion", "quadrillions"), ""),
}
_LETTERS = {"m": "million", "b": "billion", "t": "trillion"}
_CHINESE_SCALES = frozenset(("wan", "yi"))  # in lower case: the Yi are people
_SCALES_AFTER = frozenset((*SCALES, *(f"{scale}s" for scale in SCALES), "mn", "bn", "tn"))
_NOUNS_LIKE_SCALES = frozenset(("bullion", "mullion", "pillion"))

# What stands where a number, a unit should, and what would be right: the first row that fits.
_NO_NUMBERS = (
    (r"[-−–—+]?\s*(?:[A-Z]{0,3}[$€£¥₩₹₽])", 'the currency stands after the number: "-5 billion USD"'),
    (r"\+", 'a number without a minus is positive: leave the "+" out'),
    (r"[-−–—]\s*\d", 'a minus stands right before its number: "-5 %"'),
    (r"[.,]\d", 'a digit stands before the point: "0.5 %"'),
    (r"rank\b|#|no\.", 'a rank is written "12 rank"'),
    (r"[<>=~≥≤≈±]", "a figure has one sign before the number, of > >= < <= ~ ~< ~> ="),
    (
        r"(?:more|less|fewer|over|under|above|below|at|up|about|around|some|nearly|almost|exactly|only|no)\b",
        _BOUND_BEFORE,
    ),
    (r"[^\W\d_]", 'a figure is written "> 80 countries" or "3327.8 billion CNY"'),
    (r"\d", "a number is written in the digits 0 to 9"),
    ("", 'a figure is written "> 80 countries" or "3327.8 billion CNY"'),
)
_NO_UNITS = (
    (r"\.\.", 'a range has two ends, and its scale and unit stand after the second: "1..2 million people"'),
    (
        r"(?!(?-i:\d[A-Z]\b))[.,'’_]?\d",
        'write the number in one piece, a point before the fraction: "1678000" or "1.678 million"',
    ),
    (r"[-−–—][-−–—\s]*\d", _RANGE),
    (r"\+|plus\b|(?:or|and)\s+(?:more|over|above|up)\b", _OR_MORE),
    (r".*\s(?:(?:or|and)\s+(?:more|over|above|up)|at\s+least)$", _OR_MORE),
    (r"(?:or|and)\s+(?:less|fewer|under|below)\b", _OR_FEWER),
    (r".*\s(?:(?:or|and)\s+(?:less|fewer|under|below)|at\s+most)$", _OR_FEWER),
    (r"or\s+so\b|[-−–—]odd\b|odd\b", _OR_SO),
    (r".*\s(?:or\s+so|approximately|roughly)$", _OR_SO),
    (r"[<>=~≥≤]", _BOUND_BEFORE),
    (r"(?:[×*·^]\s*|x\s+)-?\d", f"write it in digits or with {_SCALE_WORDS}"),
    (r"(?:to|and|or|until|till|through)\s+[-−]?\d", _RANGE),
    (r"(?:/|of|out\s+of|in|by)\s*\d", 'a figure has one number; a share is written in per cent: "40 %"'),
    (r"[^\w%‰°$€£¥₩₹₽'\"“‘„«‹「『《(\[±]", 'a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted'),
    (r"%\s*%", 'write one "%"'),
    (r"_", 'a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted'),
)
_GLUED_UNITS = (
    (r"(?:st|nd|rd|th)\b", 'a rank is written "12 rank"'),
    (r"[xob][\da-f]", "a number is written in the decimal digits 0 to 9"),
    (r"", 'write a space before what is counted: "80 countries"'),
)


def parse_figure(text: str) -> Figure:
    """Read a figure in the grammar of DESIGN 3.

    The unit may be missing, as in queries and in the values of a series; who needs one asks for it. A currency may
    also stand before the number. Raises Unreadable with the offset of what is wrong.
    """
    bound, at = _read_bound(text)
    currency, at = _read_currency(text, at)
    number, at = _read_number(text, at)
    second = None
    joiner = _JOINER.match(text, at)
    if joiner:
        if bound:
            raise Unreadable(
                f'"{bound}" cannot stand before a range or a ±',
                offset=len(text) - len(text.lstrip()),
                hint="leave the sign out",
            )
        bound = _OTHER_SIGNS.get(joiner[1], joiner[1])
        second, at = _read_second(text, joiner.end(), bound, number)
    scale = ""
    word = _SCALE.match(text, at)
    if word:
        scale, at = word[1].lower(), word.end()
    unit = _read_unit(text, at, scale, currency)
    if bound.startswith("~") and number == 0:
        raise Unreadable(f'"{bound}" of 0 says nothing', hint="how far from 0 may it be? Write a range or a ±")
    return Figure(bound, number, second, scale, unit)


def check_size(number: Decimal, offset: int = 0) -> None:
    """Refuse a number beyond the bounds on input: 38 significant digits, exponent within ±30 (DESIGN 2)."""
    if len(number.as_tuple().digits) > MAX_DIGITS or abs(number.adjusted()) > MAX_EXPONENT:
        raise Unreadable(
            f"the number is too long: more than {MAX_DIGITS} significant digits, or an exponent beyond {MAX_EXPONENT}",
            offset=offset,
            hint="write it with the digits that the source supports",
        )


def _read_bound(text: str) -> tuple[str, int]:
    match = _BOUND.match(text)
    sign = (match[1] or "") if match else ""
    return _OTHER_SIGNS.get(sign, sign), match.end() if match else 0


def _read_currency(text: str, at: int) -> tuple[str, int]:
    """Read a currency before the number: `US$80 billion`, `CNY 80 billion`."""
    match = _CURRENCY_BEFORE.match(text, at)
    if not match or read_unit(match[1]).kind != CURRENCY:
        return "", at
    return match[1], match.end()


def _read_number(text: str, at: int, hint: str = "") -> tuple[Decimal, int]:
    """Read a number and return it with the offset of what follows."""
    match = _NUMBER.match(text, at)
    if not match:
        found = text[at:].strip()
        message = f"{quoted(found)} does not begin with a number" if found else "a number is missing"
        raise Unreadable(message, offset=at, hint=hint or _hint(_NO_NUMBERS, found))
    written, end = match[0], match.end()
    if "," in written and not _GROUPED.fullmatch(written):
        raise Unreadable(
            f"{quoted(written)} has commas that are not between groups of three digits",
            offset=at,
            hint="a point stands before the fraction, commas only between groups of three: 1,678,000.5",
        )
    if _EXPONENT.match(text, end):
        raise Unreadable("a figure has no exponent", offset=end, hint=f"write it in digits or with {_SCALE_WORDS}")
    number = Decimal(written.replace(",", "").replace("−", "-"))
    check_size(number, at)
    return (number or number.copy_abs()), end


def _read_second(text: str, at: int, bound: str, number: Decimal) -> tuple[Decimal, int]:
    """Read the number after `..` or `±`."""
    hint = _OR_MORE if bound == ".." else 'how far? "100 ± 5 km"'
    second, end = _read_number(text, at, hint)
    if bound == "±" and second < 0:
        raise Unreadable("what follows ± is not negative", offset=at, hint="it says how far to either side: 100 ± 5 km")
    if bound == ".." and second < number:
        raise Unreadable("the range ends below its start", offset=at, hint=f'"{second:f}..{number:f}"?')
    return second, end


def _read_unit(text: str, at: int, scale: str, currency: str) -> Unit:
    """Read the rest of the text as a unit; refuse what would be none, and what only looks like a scale."""
    rest = text[at:].strip()
    if not rest:
        return read_unit(currency)
    start = text.index(rest, at)
    _check_scale(rest, start)
    _check_noun(rest, start)
    if currency and not rest.startswith("per "):
        raise Unreadable(
            "the figure has a currency before the number and a unit after it",
            offset=start,
            hint='write one unit, after the number: "80 billion CNY"',
        )
    unit = read_unit(f"{currency} {rest}")
    if start == at and rest[0].isalpha() and unit.kind == COUNT and not scale:
        raise Unreadable(
            f"{quoted(rest)} follows the number without a space", offset=start, hint=_hint(_GLUED_UNITS, rest)
        )
    return unit


def _check_scale(rest: str, offset: int) -> None:
    """Refuse a second scale, and what looks like a scale that the grammar does not have."""
    if _first_word(rest).lower() in SCALES:
        raise Unreadable("a figure has one scale word", offset=offset, hint="write the number in one scale")
    meant = _meant_scale(rest)
    if meant is not None:
        hint = f'did you mean "{meant}"?' if meant else f"write it in digits or with {_SCALE_WORDS}"
        raise Unreadable(f'"{_first_word(rest)}" is not a scale', offset=offset, hint=hint)
    noun = f" {rest}".partition(" per ")[0]
    last = noun.rpartition(" ")[2]
    if last.lower() in _SCALES_AFTER:
        raise Unreadable(
            f'"{last}" does not stand right after the number',
            offset=offset + len(noun) - 1 - len(last),
            hint="a figure has one scale word, before its unit: 3327.8 billion CNY",
        )


@lru_cache(maxsize=4096)
def _meant_scale(rest: str) -> str | None:
    """Return the scale that the first word is likely meant for, empty where there is no such scale, None where none is.

    Cached, since units recur.
    """
    word = _first_word(rest)
    lower = word.lower()
    if lower in _LETTERS:
        # "5 m of cable" is in metres; "5 m people" and "5M" are not.
        following = rest[1:].split()
        is_unit = word not in {"M", "B"} and (not following or following[0] in {"of", "per"})
        return None if is_unit else _LETTERS[lower]
    if lower in _NOT_SCALES or word in _CHINESE_SCALES:
        return _NOT_SCALES.get(lower, "")
    near = () if lower in _NOUNS_LIKE_SCALES else nearest(lower, SCALES, edits=1)
    return near[0] if near else None


def _first_word(rest: str) -> str:
    match = _WORD.match(rest)
    return match[0] if match else ""


def _check_noun(rest: str, offset: int) -> None:
    """Refuse what cannot be a unit."""
    hint = _hint_for_noun(rest)
    if hint:
        raise Unreadable(f"{quoted(rest)} is not a unit", offset=offset, hint=hint)
    sign = _SIGN.search(rest)
    if sign:
        hint = "the unit stands once, after both numbers" if sign[0] in ("..", "±") else _BOUND_BEFORE
        raise Unreadable(f'"{sign[0]}" cannot stand in a unit', offset=offset + sign.start(), hint=hint)


@lru_cache(maxsize=4096)
def _hint_for_noun(rest: str) -> str:
    """Return what would be right instead of such a unit, empty where it can be one; cached, since units recur."""
    if rest[0].isnumeric() and not rest[0].isdecimal():
        return f"write the number in digits or with {_SCALE_WORDS}"  # of 5½ and 5 万
    return _hint(_NO_UNITS, rest)


def _hint(hints: "tuple[tuple[str, str], ...]", text: str) -> str:
    """Return the hint of the first row whose pattern the beginning of the text matches, empty where none does."""
    return next((hint for pattern, hint in hints if re.match(pattern, text, re.IGNORECASE)), "")
