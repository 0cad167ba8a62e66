"""Printed numbers, each with all values that round to it, and a result that they rule out."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.spans import Span, number_text
from innofacts.english.numerals import CARDINALS, FRACTIONS, SCALE_LETTERS, SCALE_WORDS, SCALES, read_numeral
from innofacts.english.wording import BOUNDS_BEFORE, MONTHS, is_no_bound_after
from innofacts.values.grammar import MAX_DIGITS

PERCENT, POINTS = "%", "pp"
"""The units that a value can have."""
HALF = Decimal("0.5")
MONEY = r"[$€£¥]?"
"""A pattern of the sign of a currency before a number."""
YEAR = r"(?:1[5-9]|20)\d\d"
"""A pattern of years."""


class Slip(NamedTuple):
    """A result that the other numbers of a text rule out."""

    start: int
    """The first code point of the result."""
    end: int
    """The code point after it."""
    reason: str
    """The sum, in words and figures."""
    said: Decimal
    """The result that the text gives."""
    unit: str
    """Its unit: %, pp, times, or empty for an amount."""


class Value(NamedTuple):
    """A printed number with all values that round to it."""

    begin: int
    """The first code point of its bound, sign or currency."""
    start: int
    """Its first digit."""
    end: int
    """The code point after it."""
    text: str
    """Its text from its sign or currency on."""
    number: Decimal
    """The number in base units."""
    low: Decimal
    """The least number that rounds to it."""
    high: Decimal
    """The greatest number that rounds to it."""
    unit: str
    """PERCENT, POINTS or empty for an amount."""
    bound: str
    """The sign of the bound before it (docs/figures.md); empty if there is none."""
    sign: str = ""
    """The sign before it; empty if there is none."""
    power: int = 0
    """The power of ten of its scale: 6 for a million."""
    money: str = ""
    """The sign of its currency; empty if there is none."""
    in_words: bool = False
    """Whether it is a count in words: thirteen sailors, a five-day fair."""

    @property
    def span(self) -> Span:
        """The numbers that it may be with its bound, in base units."""
        low, high = self.low, self.high
        if self.bound == "~":
            slack = self._step if self.unit == PERCENT else abs(self.number) / 10
            slack = max(min(abs(self.number) / 10, slack), high - self.number)
            low, high = self.number - slack, self.number + slack
        elif self.bound in ("~<", "~>"):
            slack = max(abs(self.number) * _CLOSELY, high - self.number)
            low, high = (self.number - slack, high) if self.bound == "~<" else (low, self.number + slack)
        elif self.bound:
            low, high = (low, Decimal("Infinity")) if ">" in self.bound else (Decimal(0), high)
        return Span(low, self.number, high)

    @property
    def _step(self) -> Decimal:
        """How far about so many may be off: some 50 may be 45, some 45 may be 50, and some 46 are 45 to 47."""
        digits = self.number.normalize().as_tuple()
        step = Decimal(1).scaleb(int(digits.exponent))
        return (
            abs(self.number)
            if len(digits.digits) == 1
            else step * digits.digits[-1]
            if digits.digits[-1] == _FIVE
            else step
        )

    @property
    def is_limit(self) -> bool:
        """Whether it has a bound that leaves one end open."""
        return self.bound not in ("", "~", "~<", "~>")

    def allows(self, result: Span) -> bool:
        """Return whether it may be a result."""
        mine = self.span
        return mine.low <= result.high and result.low <= mine.high


_SCALES = SCALES | {letter: SCALES[(SCALE_LETTERS | SCALE_WORDS)[letter]] for letter in ("m", "bn", "tn")}
_BOUNDS = {" ".join(words): sign for words, sign in BOUNDS_BEFORE.items() if words[0].isalpha() and sign != "="}
_BOUND = "|".join(sorted((bound.replace(" ", r"\s") for bound in _BOUNDS), key=len, reverse=True))
_BEFORE = re.compile(rf"(?i)(?<![\w-])(?P<bound>{_BOUND})\.?\s(?:an?\s)?\Z")
_LAST_WORDS = {bound.rpartition(" ")[2] for bound in _BOUNDS}
_LONGEST = 40  # characters of a bound
_TEN = 10
_TENS = "|".join(word for word, n in CARDINALS.items() if n >= _TEN * 2 and not n % _TEN)
_ONES = "|".join(word for word, n in CARDINALS.items() if 0 < n < _TEN)
_SMALL = rf"(?:{_TENS})-(?:{_ONES})|{'|'.join(word for word, n in CARDINALS.items() if n)}"
_AND_A_HALF = r"\sand\sa\shalf"
_WORDS = rf"(?:(?:{_SMALL}|a)\shundred(?:\sand\s(?:{_SMALL}))?|(?:{_SMALL}){_AND_A_HALF}|{_SMALL})\b"
_FIRST = "".join(sorted({"a", *(word[0] for word in CARDINALS)}))
_NO_COUNT = rf"(?:{'|'.join(FRACTIONS)}|times|(?:out\sof|in)\s(?:{_SMALL})|hundreds?|thousands|dozen|o.clock)\b"
_OTHER_SCALE = r"[\s-]?(?:k|mln|mn|dozen|score|lakhs?|crores?)\b"  # 2.5 dozen are not 2.5
_VALUE = re.compile(
    rf"(?i)(?<![\w.,/:^\[#–-])(?=[{_FIRST}\d+−$€£¥-])(?P<sign>[+−-](?=[$€£¥]?\d))?(?P<money>[$€£¥])?"
    rf"(?:(?P<word>{_WORDS})(?=[\s-]|[,.;:)]|$)(?![\s-]{_NO_COUNT})|"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d/¼-¾⅐-⅞]|[.,:–]\d|[\s-]\d+/\d|-for-|(?:st|nd|rd|th)\b"
    rf"|{_OTHER_SCALE}))"
    rf"(?:[\s-](?P<scale>{'|'.join(SCALES)})\b|(?P<letter>m|bn|tn)\b)?"
    r"(?:\s?(?P<percent>%|per\scent\b|percent\b)|(?:\s|-)(?P<points>percentage[\s-]points?\b|points?\b)|\s?(?P<pp>pp\b))?"
)
_YEARS = range(1500, 2101)
_WIDEST = Decimal("0.05")  # of a number, how far apart the ends of what rounds to it are (docs/figures.md)
_MANY_ZEROS = 3  # a whole number with so many is rounded to its last digit that is not 0 (docs/figures.md)


def slip_of(value: Value, reason: str) -> Slip:
    """Return a printed value as a slip."""
    return Slip(value.start, value.end, reason, value.number, value.unit)


def values_in(text: str, start: int, end: int) -> list[Value]:
    """Return the numbers between two code points, without years and without those that no figure can have."""
    found = (_value(match) for match in _VALUE.finditer(text, start, end))
    return [value for value in found if value is not None and not (value.in_words and value.number == 1)]


def _value(match: re.Match[str]) -> Value | None:
    printed, scale = match["number"] or _in_digits(match["word"]), match["scale"] or match["letter"]
    digits = printed.replace(",", "")
    if len(digits) > MAX_DIGITS or _CLOCK.fullmatch(digits):
        return None
    unit = PERCENT if match["percent"] else POINTS if match["points"] or match["pp"] else ""
    is_bare = match["number"] and not scale and not unit and "," not in printed and "." not in digits
    if is_bare and (int(digits) in _YEARS or _is_day(match) or _is_item(match) or _is_name(match)):
        return None
    number = Decimal(digits)
    exponent = int(number.as_tuple().exponent)
    zeros = len(digits) - len(digits.rstrip("0")) if exponent == 0 else 0
    places = zeros if zeros >= _MANY_ZEROS and number else 1 if zeros == _MANY_ZEROS - 1 else exponent
    step = Decimal(1).scaleb(places)
    if zeros >= _MANY_ZEROS and number:
        step = min(step, max(number * _WIDEST, Decimal(1)))
    power = _SCALES[scale.lower()] if scale else 0
    begin, bound = bound_before(match.string, match.pos, match.start())
    low, middle, high = (end.scaleb(power) for end in (number - step * HALF, number, number + step * HALF))
    place = (begin, match.start("number" if match["number"] else "word"), match.end())
    in_words = not (match["number"] or unit)
    return Value(
        *place, match[0], middle, low, high, unit, bound, match["sign"] or "", power, match["money"] or "", in_words
    )


def _in_digits(words: str) -> str:
    """Return the number of some words in digits."""
    whole, half = re.subn(f"{_AND_A_HALF}$", "", words)
    numeral = read_numeral(whole.split())
    number = numeral.number if numeral else "1"  # one, which is no number for the reader of queries
    return f"{number}.5" if half else number


_LAST_DAY = 31
_MONTH = rf"(?:{'|'.join(month.title() for month in MONTHS)})\b\.?"
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}\s$")
_MONTH_AFTER = re.compile(rf"\s{_MONTH}")


_ITEM = re.compile(r"(?:\A|[\n.;:]\s?)\($")  # (2) Consists of ...


def _is_item(match: re.Match[str]) -> bool:
    """Return whether a number is that of an item, in brackets before it."""
    before = match.string[max(0, match.start() - 3) : match.start()]
    return match.string[match.end() : match.end() + 1] == ")" and _ITEM.search(before) is not None


_CLOCK = re.compile(r"0\d{3}")
_NUMBERED = "Chapter|Section|Article|Rule|Form|Schedule|Page|Table|Part|Phase|Model|Flight|Route|Channel|No\\.?"
_NAME = re.compile(rf"\b(?:[A-Z]+[&-]?[A-Z]+|{_NUMBERED})\s$")


def _is_name(match: re.Match[str]) -> bool:
    """Return whether a number is part of a name: the FTSE 100, Chapter 11."""
    return _NAME.search(match.string[max(0, match.start() - 10) : match.start()]) is not None


def _is_day(match: re.Match[str]) -> bool:
    """Return whether a number is a day of a month: December 31, 31 December."""
    if int(match["number"]) > _LAST_DAY:
        return False
    before = match.string[max(0, match.start() - 10) : match.start()]
    return bool(_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(match.string, match.end()))


def bound_before(text: str, first: int, at: int) -> tuple[int, str]:
    """Return where the bound begins that is right before a code point, and its sign; the sign is empty without one."""
    words = text[max(first, at - _LONGEST) : at].lower().split()
    last = words[-2:-1] if words[-1:] in (["a"], ["an"]) else words[-1:]
    if not last or last[0].rstrip(".") not in _LAST_WORDS:
        return at, ""  # as for most numbers: the pattern takes ten times as long
    match = _BEFORE.search(text, max(first, at - _LONGEST), at)
    if match is None:
        return at, ""
    bound = tuple(match["bound"].lower().split())
    is_begun = bound == ("over",) and _BEGUN.search(text, max(first, match.start() - 2), match.start())
    if is_begun and _SPAN_OF.match(text, at):
        return at, ""  # over nine rounds, she won seven
    before = text[max(first, match.start() - _LONGEST) : match.start()].lower().split()
    if before and is_no_bound_after(bound, before[-1]):
        return at, ""  # it goes up to 2,080, and adds up to 15,360
    return match.start(), _BOUNDS[" ".join(bound)]


_BEGUN = re.compile(r"\A\s*$|[,;]\s$")
_SPAN_OF = re.compile(r"(?:[a-z]+|\d\d?)\s[a-z]+s\b")
_FIVE = 5
_CLOSELY = Decimal("0.2")  # by how much nearly 50 may be less than 50


def added(parts: Sequence[Value]) -> str:
    """Return the sum of values: `120 + 45 = 165`."""
    total = sum((part.number for part in parts), Decimal(0))
    return f"{' + '.join(number_text(part.number) for part in parts)} = {number_text(total)}"
