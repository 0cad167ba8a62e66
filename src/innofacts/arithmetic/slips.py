"""The slips in a running text: each sentence by itself, and sentences that say the same with a different figure."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from innofacts.arithmetic.growth import WORD, difference, growth, multiple
from innofacts.arithmetic.shares import share
from innofacts.arithmetic.sums import rest, total
from innofacts.arithmetic.values import Slip, Value, allows, slip_of, values_in

ARITHMETIC = "arithmetic"
"""The verdict on a slip."""

_CELLS = "|"
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+|\n(?![^\S\n]*\n)[^.!?\n]+)*")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ENOUGH_WORDS = 4

_RULES = (growth, difference, multiple, share, total, rest)


def slips(text: str) -> list[Slip]:
    """Return the results in a running text that its other numbers rule out, in order."""
    gaps = [match.span() for match in _GAP.finditer(text)]  # where markup was
    ends, added = [0], [0]
    for start, end in gaps:
        ends.append(start + 1 - added[-1])
        added.append(added[-1] + end - start - 1)

    def original(offset: int) -> int:
        return offset + added[bisect_right(ends, offset) - 1]

    found = _slips(_GAP.sub(" ", text))
    return [slip._replace(start=original(slip.start), end=original(slip.end - 1) + 1) for slip in found]


_GAP = re.compile(r"[ ]{2,}")


def _slips(text: str) -> list[Slip]:
    found: dict[int, Slip] = {}
    for sentence in _SENTENCE.finditer(text):
        if _CELLS in sentence[0] or not _DIGIT.search(sentence[0]):
            continue  # a row of a table, or no number
        values = values_in(text, *sentence.span())
        for rule in _RULES if len(values) > 1 else ():
            for slip in rule(text, sentence.span(), values):
                found.setdefault(slip.start, slip)
    for slip in _twice(text):
        found.setdefault(slip.start, slip)
    return sorted(found.values())


def _twice(text: str) -> Iterator[Slip]:
    """Yield the second of two different figures in sentences of the same words, names and years."""
    seen: dict[tuple[object, ...], Value] = {}
    for sentence in _SENTENCE.finditer(text):
        years = _YEAR.findall(sentence[0])
        if len(years) != 1 or _CELLS in sentence[0]:
            continue
        values = values_in(text, *sentence.span())
        if len(values) != 1 or values[0].bound:
            continue
        (value,) = values
        words = WORD.findall((text[sentence.start() : value.start] + text[value.end : sentence.end()]).lower())
        if len(words) < _ENOUGH_WORDS:
            continue
        key = (tuple(words), years[0], value.unit)
        first = seen.setdefault(key, value)
        if not allows(value, first.low, first.high):
            yield slip_of(value, f"the text also gives {first.text} for this")
