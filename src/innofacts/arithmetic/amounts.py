"""An amount: a number in a sentence with what it counts or measures, and what one of has so much."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.arithmetic.spans import Span
from innofacts.arithmetic.values import HALF, PERCENT, POINTS, Value
from innofacts.english.currencies import NAMES_OF_PLAIN_MONEY
from innofacts.english.inflection import is_past, is_plural, singular
from innofacts.english.numerals import CARDINALS
from innofacts.english.paraphrases import SAME_THING
from innofacts.english.stopwords import PROSE
from innofacts.english.units import HEADS, MEASURE_NAMES, MEASURES, PEOPLE, PER_ONE, SYMBOLS

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
"""The units of time that are so many seconds."""
MONTHS = {"month": 1, "year": 12}
"""The units of time that are so many months."""
TIMES = ("seconds", "months")
"""The kinds of times, which a number without a unit never is."""
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}


class Amount(NamedTuple):
    """A number of a paragraph, with what is counted or measured."""

    value: Value
    """The number, in the base unit of its kind: in seconds for hours and minutes."""
    sentence: int
    """The place of its sentence in the paragraph."""
    kind: str
    """What may be added up: %, pp, money and its name, a measure, seconds, months; empty for a count."""
    nouns: tuple[str, ...]
    """The words for what is counted, in the singular, the last one first."""
    end: int
    """The code point after its unit or its nouns."""
    per: str = ""
    """What one of has so much: day, resident; `each` for any; empty if it is no rate."""
    many: Decimal = Decimal(1)
    """How many of them: 100 for "per 100 kilometres"."""
    unit: Decimal = Decimal(1)
    """How many base units its unit is."""

    @property
    def number(self) -> Decimal:
        """The number, in the base unit of its kind."""
        return self.value.number

    @property
    def span(self) -> Span:
        """The numbers that it may be."""
        return self.value.span

    @property
    def is_plain(self) -> bool:
        """Whether it is above 0, and has no open end."""
        return not self.value.is_limit and self.span.low > 0

    @property
    def begin(self) -> int:
        """The first code point of the number, with its bound and its currency."""
        return self.value.begin

    @property
    def text(self) -> str:
        """The number as it is printed, from its currency on."""
        return self.value.text

    @property
    def is_share(self) -> bool:
        """Whether it is a percentage, or percentage points."""
        return self.kind in (PERCENT, POINTS)

    @property
    def is_time(self) -> bool:
        """Whether it is so long."""
        return self.kind in TIMES

    @property
    def is_bare(self) -> bool:
        """Whether nothing says what it counts or measures."""
        return not (self.kind or self.nouns)


_PENCE = re.compile(r"p\b(?![.]\w)")  # 42p a mile
_AGE = re.compile(r"(?i)\bage(?:d|\sof)\s$")
_NAMED = re.compile(r"\b[A-Z][\w’'-]+,\s$")
# As in "its target of $2 million", which no one has rounded.
_AGREED = re.compile(r"(?i)\b(?:target|goal|prize|loan|deposit|fee|fine|share\scapital)\sof\s$")
_LONGEST_AGREED = 24  # characters
_PART = re.compile(
    r"\sof\s(?:the|its|their|these|those|all|our)\s(?P<of>(?:[a-z]+\s)?[a-z]+s)\b"
)  # 17 of the lost boats
_WORD = re.compile(r"[\s-]([^\W\d_](?:[^\W\d_]|[’'²³])*)")
_MOST_WORDS = 4  # of what is counted
_SPEEDS = {"knot": "nautical mile", "mph": "mile", "kph": "kilometre", "km/h": "kilometre"}
_PARTICIPLE = re.compile(r"(?<=[^\W\d]{2})(?<!e)ed$")  # 9,000 recorded
_VERBS_AFTER = frozenset(
    "came went fell rose grew sold won lost left made took go goes come comes said stand stood".split()
)
_ADJECTIVES = frozenset("monthly daily annually yearly".split())
_NO_NOUNS = PROSE - _ADJECTIVES | frozenset("and or each apiece last next this that".split())


def amount_of(text: str, span: tuple[int, int], sentence: int, value: Value) -> Amount:
    """Return a number in a sentence with what it counts or measures."""
    words: list[str] = []
    ends = [value.end]
    while len(words) < _MOST_WORDS and (word := _WORD.match(text, ends[-1], span[1])):
        lower = word[1].lower()
        if lower in _NO_NOUNS or lower in _VERBS_AFTER or _PARTICIPLE.search(lower) or is_past(lower):
            break
        words.append(lower)
        ends.append(word.end())
    if not words and _PENCE.match(text, value.end):
        words, ends = ["pence"], [value.end, value.end + 1]
    is_named = text[value.end : value.end + 1] != "-" and len(words) > 1 and is_plural(words[1])  # 900 day tickets
    kind, unit, used = _kind(value, words[is_named and words[0] in (*SECONDS, *MONTHS) :])
    end = ends[used] if kind else ends[-1]
    before = text[max(span[0], value.begin - _LONGEST_AGREED) : value.begin]
    part = None if words or kind else _PART.match(text, value.end, span[1])
    if part and is_plural(part["of"].rpartition(" ")[2]):
        words = part["of"].lower().split()
    elif not (words or kind) and _is_age(before, text[value.end : value.end + 1]):
        kind, unit = TIMES[1], Decimal(MONTHS["year"])
    nouns = () if kind else tuple(map(singular, reversed(words)))
    is_long = kind in TIMES and unit not in (SECONDS["second"], SECONDS["minute"])
    is_agreed = kind.startswith("money") and not value.bound and _AGREED.search(before)
    is_count = not kind or is_long or (value.in_words and kind != PERCENT)
    if is_agreed or (is_count and value.high - value.low == 1):
        value = value._replace(low=value.number, high=value.number)  # a count is exact (docs/figures.md)
    per, many = _rate(text, span, value, end)
    if kind in _SPEEDS:
        kind, per = _SPEEDS[kind], "hour"
    return Amount(scaled(value, unit), sentence, kind, nouns, end, per, many, unit)


def _is_age(before: str, after: str) -> bool:
    """Return whether a number between two texts is how old someone is: under the age of 18; Ines Holt, 34, won."""
    return bool(_AGE.search(before) or (after == "," and _NAMED.search(before)))


def scaled(value: Value, unit: Decimal) -> Value:
    """Return a number of some units in base units."""
    return value._replace(low=value.low * unit, number=value.number * unit, high=value.high * unit)


def _kind(value: Value, words: Sequence[str]) -> tuple[str, Decimal, int]:
    """Return the kind of an amount, how many base units its unit is, and how many of the words after it say so."""
    sign = value.unit or (f"money {_SIGNS[value.money]}" if value.money else "")
    if sign or not words:
        return sign, Decimal(1), 0
    if words[0] == "basis" and words[1:2] in (["point"], ["points"]):
        return POINTS, Decimal("0.01"), 2
    money = next((n for n, word in enumerate(words[:2]) if word in NAMES_OF_PLAIN_MONEY), None)  # Swiss francs
    name = singular(words[0])
    if money is not None:
        return f"money {singular(words[money])}", Decimal(1), money + 1
    for kind, units in zip(TIMES, (SECONDS, MONTHS), strict=True):
        if name in units:
            return kind, Decimal(units[name]), 1
    is_of_two_words = words[0] in ("square", "cubic", "nautical") and len(words) > 1
    if is_of_two_words:
        return f"{words[0]} {singular(words[1])}", Decimal(1), 2
    is_measure = name in MEASURE_NAMES or words[0] in MEASURES
    return (SYMBOLS.get(name, name), Decimal(1), 1) if is_measure else ("", Decimal(1), 0)


_ONE = rf"(?=\s(?:{'|'.join(PER_ONE)})\b)"
_MONEY = rf"(?=\s(?:{'|'.join(NAMES_OF_PLAIN_MONEY)})\b)"
# What comes after a rate: £40 per head, 40 euros of debt for each of its 12 residents, 9 a day, 5 litres per 100 km.
_PER = re.compile(
    r"(?i)\s(?!a\s[a-z]+\s(?:earlier|before|ago)\b)(?:(?:[a-z]+\s){0,3}?(?:per|for\s(?:each|every|one)(?:\sof)?)|"
    rf"(?:of\s[a-z]+\s)?(?:an?|each|every)(?:{_ONE}|(?=\s(?:square|cubic)\s))|an?(?=\s[a-z]+(?:[,.;)]|$))|to\s(?:the|one){_MONEY})\s"
    rf"(?:(?:its|the|their|these|those)\s)?(?:(?P<many>100(?:,000)?|10?,000)(?:\s|(?=[,.;:)]|$))|(?:\d[\d,]*|{'|'.join(CARDINALS)})\s)?"
    r"(?P<noun>(?:(?:square|cubic)\s)?[a-z]+)?"
)
_LY_AFTER = re.compile(r"(?i)\s(?P<ly>daily|weekly|monthly|yearly|annually|hourly)\b")
_APIECE = re.compile(
    r"(?i),?\s(?:apiece|(?:a|per)\shead|each(?=[,.;)]|$))|"
    rf"\seach\b(?!\s(?:of|other|{'|'.join(PER_ONE)})\b)"
)
_VERBS = r"(?:\s[a-z]+){1,3}"
# And what comes before one: each nurse has 12, volunteers each gave 12, one doctor for every 12, a box holds 12.
_EACH = re.compile(
    rf"(?i)\b(?:(?:each|every)\s(?!(?:of|one|second|will|would|can|could|is|was|has|had)\b)(?P<one>[a-z]+){_VERBS}|"
    r"(?:each|every\sone)\sof\s(?:the|its|their|our)\s[\w,]+\s(?P<of>[a-z]+)\b[^\d.;:]*|"
    r"\b(?P<ly>daily|weekly|monthly|yearly|annual|hourly)\s(?:average|rate|output|total|takings|bill|cost)\s(?:(?:is|was)\s)?(?:of|is|was|at|to)|"
    r"average\s(?P<mean>[a-z]+)\s(?:thus\s|therefore\s)?(?:has|had|holds|contains|gets|earns|pays)|"
    r"one\s(?P<head>[a-z]+)\s(?:for|to|per)\s(?:every|each)|"
    rf"(?P<all>[a-z]{{3,}}s)\seach(?!\s(?:can|could|will|would|of)\b){_VERBS}|"
    r"\b(?:per|for\seach)\s(?P<whose>(?!cent\b)[a-z]+)\s(?:(?:now|thus|therefore)\s)?(?:is|was|of|at|to|comes\sto|came\sto|costs?)(?:\s(?:now|thus|therefore|about))?|"
    r"an?\s(?P<thing>[a-z]+)\s(?:(?:now|thus|therefore|then)\s)?(?:contains?|holds?|costs?|weighs?|seats?|carries|takes)|"
    r"(?:(?<!s\s)\beach\s(?:of\sthem\s)?(?:(?:will|would|can|could)\s)?[a-z]+|"
    r"\bat\s(?:the|a|one)\s(?:single|same|uniform|flat|standard)\s(?:price|fare|fee|rate)\sof|(?:admission|entry|entrance)\s(?:is|was|costs?)))\s$"
)
_LY = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year", "annually": "year"} | {
    "hourly": "hour"
}
_LONGEST = 90  # characters before a rate
_NO_HOLDERS = _NO_NOUNS | frozenset(("can", "will", "of"))


def _rate(text: str, span: tuple[int, int], value: Value, end: int) -> tuple[str, Decimal]:
    """Return what one of has so much, and how many of these: kilometre and 100; an empty text if it is no rate."""
    if _APIECE.match(text, end, span[1]):
        return "each", Decimal(1)
    per = _PER.match(text, end, span[1])
    if per and (per["noun"] or per["many"]):
        noun = (per["noun"] or "").lower()
        is_of_people = per["many"] and (not noun or noun in _NO_NOUNS)  # 15 per 100,000
        return "head" if is_of_people else singular(noun), Decimal((per["many"] or "1").replace(",", ""))
    often = _LY_AFTER.match(text, end, span[1])
    if often:
        return _LY[often["ly"].lower()], Decimal(1)
    held = _EACH.search(text, max(span[0], value.begin - _LONGEST), value.begin)
    noun = singular(next(filter(None, held.groups()), "each").lower()) if held else ""
    noun = _LY.get(noun, noun)
    return "" if noun in _NO_HOLDERS and noun != "each" else noun, Decimal(1)


_SCORE = re.compile(r"(?i)[\s-]points?$")


def scored(amount: Amount) -> Amount:
    """Return points as a count, as those of a game are."""
    value = amount.value
    if amount.kind != POINTS or not _SCORE.search(value.text) or "percentage" in value.text.lower():
        return amount
    value = value._replace(unit="", low=value.number, high=value.number)
    return amount._replace(value=value, kind="", nouns=("point",))


def in_whole_money(amount: Amount, kind: str) -> Amount:
    """Return cents and pence as hundredths of a kind of money."""
    noun = amount.nouns[-1] if amount.nouns and not amount.kind else ""
    if noun not in _CENTS:
        return amount
    unit = Decimal("0.01")
    value = scaled(amount.value, unit)._replace(text=f"{amount.text} {_CENTS[noun]}")
    return amount._replace(value=value, kind=kind, nouns=(), unit=unit)


_CENTS = {"cent": "cents", "penny": "pence", "pence": "pence"}


def like(amount: Amount, other: Amount) -> Amount:
    """Return an amount with the unit or the nouns of another."""
    value = scaled(amount.value, other.unit) if other.is_time else amount.value
    if other.kind == PERCENT:
        half = HALF.scaleb(min(0, int(value.number.as_tuple().exponent)))
        value = value._replace(unit=PERCENT, low=value.number - half, high=value.number + half)
    return amount._replace(value=value, kind=other.kind, nouns=other.nouns, unit=other.unit)


def is_people(nouns: Sequence[str]) -> bool:
    """Return whether some nouns are for people: 8,000 inhabitants, the resident."""
    return not (PEOPLE | HEADS).isdisjoint(nouns)


def count_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases have a noun in common, or nouns for the same things or for people."""
    return name_the_same(one, other) or (is_people(one) and is_people(other))


def name_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases have a noun in common, or nouns for the same things."""
    return not set(one).isdisjoint(other) or any(not _same(noun).isdisjoint(other) for noun in one)


@lru_cache(maxsize=1024)
def _same(noun: str) -> frozenset[str]:
    """Return the nouns for the same things as another."""
    return frozenset().union(*(row for row in SAME_THING if noun in row))
