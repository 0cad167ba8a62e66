"""Fractions in words: a third, two-fifths, one in five, half; and the shares that they are in a sentence."""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.values import HALF
from innofacts.english.numerals import CARDINALS, FRACTIONS, ORDINALS

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

_WHOLES = [word for word, n in CARDINALS.items() if n > 1]
_ONE_IN = (
    r"one\s(?:(?P<near>)|(?:[a-z]+\s){1,2}?)(?:in|out\sof)\s(?:every\s)?"
    rf"(?P<whole>[1-9]\d*(?![,.]\d)|{'|'.join(_WHOLES)})\b"
)
_ORDINALS = "|".join(word for word, n in ORDINALS.items() if 1 < n <= _MOST)
_EVERY = rf"every\s(?P<every>{_ORDINALS})\b(?=\s[a-z]+(?:[,.;]|$|\sof\b))"
_REST = rf"(?<=remaining\s)(?P<rest>{'|'.join(FRACTIONS)})\b"
_NO_SHARE = r"(?<!\band\s)(?<!first\s)(?<!second\s)(?<!other\s)(?<!last\s)(?<!latter\s)(?<!this\s)"  # half of a year
_VERBS = "is|are|was|were|will|can|must|have|has|had"
_SHARE = re.compile(
    rf"(?i)(?<![\w-]){_NO_SHARE}(?:{_ONE_IN}|{FRACTION}|{_REST}|{_EVERY})"
    r"(?(near)|(?!\sof\san?\s)"
    rf"(?=[,.;:)]|$|\s(?:last\s|this\s|each\s|of|in|since|within|over|to|from|more|less|"
    rf"[a-z]+er\sthan|that|majority|{_VERBS}|[a-z]+(?:[,.;]|$|\sof\b))))"
)
_SLACK, _ABOUT = Decimal("0.1"), Decimal("0.3")  # of a share, by how much it and one with "about" may miss
_LEAST_SLACK = Decimal("1.5")  # percentage points


_POINT = "percentage point"
_POINTS = re.compile(rf"(?i)\b{FRACTION}(?:\sof)?\san?\spercentage\spoint\b")


def points_in_words(text: str, span: tuple[int, int]) -> Iterator[tuple[re.Match[str], Decimal]]:
    """Yield where a sentence has a part of a percentage point in words, and its size: half a percentage point."""
    for match in _POINTS.finditer(text, *span) if text.find(_POINT, *span) >= 0 else ():
        size = IN_WORDS.get(match["fraction"].lower())
        if size is not None:
            yield match, size


def shares_in_words(text: str, span: tuple[int, int]) -> Iterator[re.Match[str]]:
    """Yield where a sentence may have a share in words: a third, one lamp in 30, every fourth patient."""
    return _SHARE.finditer(text, *span)


def share_in_words(match: re.Match[str], bound: str) -> tuple[Decimal, Decimal, Decimal] | None:
    """Return the least, the printed and the greatest percentage that a share in words with a bound may be."""
    if match["whole"]:
        said = match["whole"].lower()
        whole = Decimal(CARDINALS.get(said, said))
        return 100 / (whole + HALF), round(100 / whole, 2), 100 / (whole - HALF)
    if match["every"]:
        size = Decimal(100) / ORDINALS[match["every"].lower()]
    else:
        size = IN_WORDS.get((match["fraction"] or f"a {match['rest']}").lower(), Decimal(0)) * 100
    slack = size * _ABOUT if bound == "~" else Decimal(0) if bound else max(size * _SLACK, _LEAST_SLACK)
    return (size - slack, round(size, 2), size + slack) if size else None
