"""Fractions in words: a third, two-fifths, one in five, half."""

from decimal import Decimal

from innofacts.arithmetic.values import HALF
from innofacts.english.numerals import CARDINALS, FRACTIONS

_COUNTS = {"a": 1, "an": 1} | {word: n for word, n in CARDINALS.items() if n}
_MOST = 10
_SMALL = [word for word, n in CARDINALS.items() if 0 < n <= _MOST]
IN_WORDS = (
    {"half": HALF}
    | {
        f"{word}{joint}{form}": Decimal(n) / parts
        for form, parts in FRACTIONS.items()
        for word, n in _COUNTS.items()
        for joint in " -"
        if n < parts and form.endswith("s") == (n > 1)
    }
    | {
        f"{word} in {other}": Decimal(n) / parts
        for word, n in CARDINALS.items()
        for other, parts in CARDINALS.items()
        if 0 < n < parts <= _MOST
    }
)
"""Each fraction with its size."""
_ONE = "|".join(_SMALL)
FRACTION = rf"(?P<fraction>half|(?:an?|{_ONE})[\s-](?:{'|'.join(FRACTIONS)})|(?:{_ONE})\sin\s(?:{_ONE}))\b"
"""A pattern of fractions, which also matches some that are none: three thirds."""
