"""The slips in a running text: each sentence by itself, and sentences that say the same with a different figure."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from innofacts.arithmetic.changes import changes, multiples
from innofacts.arithmetic.gaps import balances, differences, places, ranks, targets
from innofacts.arithmetic.names import names
from innofacts.arithmetic.paragraphs import paragraph
from innofacts.arithmetic.rates import averages, conversions, percentages, periods, rates
from innofacts.arithmetic.remainders import remainders
from innofacts.arithmetic.repeats import repeats
from innofacts.arithmetic.shares import shares
from innofacts.arithmetic.totals import opposites, totals, wholes
from innofacts.arithmetic.values import YEAR, Slip, Value, allows, slip_of, values_in

ARITHMETIC = "arithmetic"
"""The verdict on a slip."""

_SENTENCE = re.compile(r"[^.!?\n|]+(?:[.!?](?=[^\s|]|[ ][a-z(])[^.!?\n|]+|\n(?![^\S\n]*\n)[^.!?\n|]+)*")  # or a cell
_YEAR = re.compile(rf"\b{YEAR}\b")
_ENOUGH_WORDS = 4  # that two sentences have in common, to be about the same
_FEWEST_WORDS = 3  # if one number is a misprint of the other
_MOST_VALUES = 40  # of a sentence; more are a list of data

# What is looked for in a sentence, and in a paragraph.
_RELATIONS = (
    *(changes, multiples, differences, balances, targets, shares, wholes, totals, opposites, remainders, ranks, places),
    *(rates, periods, averages, percentages, conversions, repeats, names),
)


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
    seen: dict[tuple[object, ...], Value] = {}
    for spans in _paragraphs(text):
        numbers = [values_in(text, *span) for span in spans]
        for span, values in zip(spans, numbers, strict=True):
            in_digits = [value for value in values if not value.in_words]
            for slip in _twice(text, span, in_digits, seen):
                found.setdefault(slip.start, slip)
        many = sum(map(len, numbers))
        if 0 < many <= _MOST_VALUES:
            read = paragraph(text, spans, numbers)
            # with the shares in words; one number may be that of a list of names
            rules = (names,) if many == 1 else _RELATIONS if len(read.amounts) <= _MOST_VALUES else ()
            for slip in (slip for rule in rules for slip in rule(read)):
                start, end = spans[read.sentence_at(slip.start)]
                if not any(start <= at < end for at in found):  # one reason for a sentence
                    found[slip.start] = slip
    return sorted(found.values())


def _paragraphs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the sentences of each paragraph; each cell of a table is one."""
    spans: list[tuple[int, int]] = []
    for sentence in _SENTENCE.finditer(text):
        if spans and _BREAK.search(text, spans[-1][1] - 1, sentence.start() + 3):
            yield spans
            spans = []
        spans.append(sentence.span())
    if spans:
        yield spans


_BREAK = re.compile(r"\||\n\s*\n|\n\s*[-*#•]")


def _twice(
    text: str, span: tuple[int, int], values: Sequence[Value], seen: dict[tuple[object, ...], Value]
) -> Iterator[Slip]:
    """Yield figures that an earlier sentence of the same words, names and years, or the same noun, gives otherwise.

    `seen` are the figures of the sentences before, by what they are about; those of this one are added.
    """
    years = _YEAR.findall(text, *span)
    if len(years) != 1:
        return
    for value in values:
        noun = _COUNTED.match(text, value.end)
        if noun:
            first = seen.setdefault((noun["noun"].lower(), noun["year"], value.unit, value.money), value)
            if _has_digits_swapped(first, value):
                yield slip_of(value, f"the text also gives {first.text} for this")
    if len(values) != 1 or values[0].bound:
        return
    (value,) = values
    words = _WORD.findall((text[span[0] : value.start] + text[value.end : span[1]]).lower())
    if len(words) < _FEWEST_WORDS:
        return
    if not _BOTH_WAYS.issubset(words):
        words.sort()  # in 2023 the club had; the club had in 2023
    first = seen.setdefault((tuple(words), years[0], value.unit), value)
    is_other = not allows(value, first.low, first.high)
    if is_other and (len(words) >= _ENOUGH_WORDS or _has_digits_swapped(first, value)):
        yield slip_of(value, f"the text also gives {first.text} for this")


_WORD = re.compile(r"[a-z]+")
_BOTH_WAYS = frozenset(("from", "to"))
_COUNTED = re.compile(rf"\s(?P<noun>[A-Za-z]+(?:\s[a-z]+)?)\s(?:in|during|for)\s(?P<year>{YEAR})\b")
_FEWEST_DIGITS = 4


def _has_digits_swapped(one: Value, other: Value) -> bool:
    """Return whether two numbers differ only by two neighbouring digits that are swapped: 214,600, 241,600."""
    digits, others = (str(value.number).replace(".", "") for value in (one, other))
    if digits == others or len(digits) != len(others) or len(set(digits)) < _FEWEST_DIGITS - 1:
        return False
    apart = [n for n, (digit, same) in enumerate(zip(digits, others, strict=True)) if digit != same]
    is_pair = apart[1:] == [apart[0] + 1] and len(digits) >= _FEWEST_DIGITS
    return is_pair and digits[apart[0]] == others[apart[1]] and digits[apart[1]] == others[apart[0]]
