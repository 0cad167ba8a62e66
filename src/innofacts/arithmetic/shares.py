"""Shares: 25 of 60 is 42 %, and no third."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.values import BOUND, HALF, PERCENT, Slip, Value, allows, between, slip_of
from innofacts.english.numerals import CARDINALS, FRACTIONS

_COUNTS = {"a": 1, "an": 1} | {word: n for word, n in CARDINALS.items() if n}
_FRACTIONS = {"half": HALF} | {
    f"{word} {form}": Decimal(n) / parts
    for form, parts in FRACTIONS.items()
    for word, n in _COUNTS.items()
    if n < parts and form.endswith("s") == (n > 1)
}
_OF_WHOLE = re.compile(r"(?i)(?:\s[a-z-]+){0,2}\s(?:out\s)?of\s(?:(?:the|its|all|their|our|these|those)\s)*$")
_RESULT = re.compile(r"(?i)(?:\s[a-z’'-]+){0,5}\s?(?:\(|,\s?|,?\sor\s|\s[–—]\s)(?:or\s|that\sis,?\s|i\.e\.,?\s)?$")
_AFTER = re.compile(
    r"(?i)\s?(?:\)|,|\.|;|$|\sof\s(?:the\stotal|all|them)\b|\s(?:have|had|has|are|were|was|said|voted)\b)"
)
_FRACTION = re.compile(
    r"(?i)(?P<before>(?:\s[a-z’'-]+){0,4}\s?(?:\(|,\s?|,?\sor\s|\s[–—]\s)(?:or\s|that\sis,?\s)?)"
    rf"(?P<loose>(?:{BOUND})\s)?(?P<fraction>{'|'.join(map(re.escape, _FRACTIONS))})"
    r"(?=\)|,|\.|;|$|\sof\s(?:the\stotal|all|them)\b)"
)
_IN_BRACKETS = re.compile(r"\s\($")


def share(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield shares that the part and the whole next to them rule out: 25 of 60, a third."""
    for n, (part, whole) in enumerate(pairwise(values)):
        is_pair = not (part.unit or whole.unit or part.bound or whole.bound) and 0 < part.number <= whole.number
        if not is_pair or not _OF_WHOLE.fullmatch(text, part.end, whole.start):
            continue
        low, high = part.low / whole.high * 100, part.high / whole.low * 100
        told = f"{part.text} of {whole.text} is {between(low, high)} %"
        for value in (*values[max(0, n - 1) : n], *values[n + 2 : n + 3]):  # its neighbours
            is_after = value.start > whole.end and _RESULT.fullmatch(text, whole.end, value.begin)
            is_before = value.end < part.start and _IN_BRACKETS.fullmatch(text, value.end, part.start)
            is_result = value.unit == PERCENT and (is_before or (is_after and _AFTER.match(text, value.end)))
            if is_result and not allows(value, low, high):
                yield slip_of(value, told)
        match = _FRACTION.match(text, whole.end, span[1])
        if match and not match["loose"]:
            said = round(_FRACTIONS[match["fraction"].lower()] * 100, 2)
            slack = max(said / 10, Decimal("1.5"))
            if high < said - slack or said + slack < low:
                yield Slip(match.start("fraction"), match.end("fraction"), told, said, PERCENT)
