"""Amounts of which only the size is told: two orders of magnitude, double-digit growth, a six-figure sum."""

from decimal import Decimal
from typing import NamedTuple

from innofacts.english.inflection import singular
from innofacts.english.numerals import COUNTS, DIGITS
from innofacts.numbers.context import Sentence
from innofacts.numbers.phrases.nouns import implied
from innofacts.numbers.proportions import small_number
from innofacts.patterns import regex

MONEY = "money"
"""The unit of an amount of money whose currency is not named next to it."""
_ORDER = ("order", "of", "magnitude")
_WRITTEN = regex(r"(?:(?:low|mid|high)[- ])?(?P<count>[a-z]+|\d\d?)[- ](?P<what>digit|figure)s?")
_COUNTED = frozenset(("digit", "digits", "figure", "figures"))
_BEFORE = frozenset("low mid high in into".split())
_FEWEST_FIGURES, _MOST = 4, 12


class Magnitude(NamedTuple):
    """An amount of which only the size is told."""

    first: int
    """Its first token."""
    end: int
    """The token after it."""
    number: Decimal
    """The least that it may be; of an order of magnitude, what it is."""
    units: tuple[str, ...]
    """Its unit: `times`, `%` or MONEY."""
    bound: str = ""
    """The bound of its number."""
    second: Decimal | None = None
    """The most that it may be, if it has a range."""


def magnitude_at(sentence: Sentence, at: int) -> Magnitude | None:
    """Return the amount that begins at a token, of which only the size is told."""
    words = [token.lower for token in sentence.tokens[at : at + 1 + len(_ORDER)]]
    if words[-1] == _ORDER[-1] and words[1].removesuffix("s") == _ORDER[0]:
        power = small_number(sentence, at)
        return Magnitude(at, at + len(words), Decimal(10) ** power, ("times",)) if 0 < power <= _MOST else None
    ends = [n for n, word in enumerate(words, at + 1) if word.rpartition("-")[2] in _COUNTED]
    return _of_digits(sentence, at, ends[0]) if ends else None


def _of_digits(sentence: Sentence, at: int, end: int) -> Magnitude | None:
    """Return an amount with so many digits: single digits, in the low seven figures, a 6-figure sum."""
    first = at - (sentence.before(at) in ("low", "mid", "high"))
    text = sentence.text[sentence.tokens[first].start : sentence.tokens[end - 1].end].lower()
    written = _WRITTEN.fullmatch(text)
    if written is None:
        return None
    unit = implied(singular(sentence.word(end)))  # a five-figure crowd, single-digit staff
    if written["what"] == "digit":
        digits = DIGITS.get(written["count"], 0)
        least = Decimal(10) ** max(digits - 1, 1)
        return Magnitude(first, end, least, (unit or "%",), ">=" if digits > 1 else "<") if digits else None
    count = COUNTS.get(written["count"]) or int(written["count"] if written["count"].isdecimal() else 0)
    is_told = "-" in text or sentence.before(at) in _BEFORE
    if not is_told or not _FEWEST_FIGURES <= count <= _MOST:
        return None
    return Magnitude(first, end, Decimal(10) ** (count - 1), (unit or MONEY,), "..", Decimal(10) ** count - 1)
