"""The slips in a running text: what is looked for in each paragraph, and in the text from one to the next."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.changes import changes, multiples, yearly
from innofacts.arithmetic.cues import related
from innofacts.arithmetic.gaps import differences, places, ranks, targets, thresholds
from innofacts.arithmetic.names import names
from innofacts.arithmetic.paragraphs import Paragraph, paragraph
from innofacts.arithmetic.rates import conversions, percentages, periods, rates
from innofacts.arithmetic.repeats import Seen, repeats, repeats_in_text
from innofacts.arithmetic.totals import totals, wholes
from innofacts.arithmetic.values import Slip, Value, values_in

ARITHMETIC = "arithmetic"
"""The verdict on a slip."""

_SENTENCE = re.compile(r"[^.!?\n|]+(?:[.!?](?=[^\s|]|[ ][a-z(])[^.!?\n|]+|\n(?![^\S\n]*\n)[^.!?\n|]+)*")  # or a cell
_MOST_AMOUNTS = 40  # of a paragraph; more are a list of data

# What is looked for in a paragraph; if it is not there, what amounts have to do with each other in any words.
_RULES = (
    *(changes, yearly, multiples, differences, targets, thresholds, wholes, totals),
    *(ranks, places, rates, periods, percentages, conversions, repeats, names),
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
    seen: Seen = {}
    for read in paragraphs(text):
        # one number may be that of a list of names
        rules = _RULES if sum(map(_is_number, read.amounts)) > 1 else (names,)
        wrong = [*repeats_in_text(read, seen), *(slip for rule in rules for slip in rule(read))]
        wrong = wrong or [*related(read)]
        for n, slip in ((read.sentence_at(slip.start), slip) for slip in wrong):
            start, end = read.sentences[n]
            if not any(start <= at < end for at in found):  # one reason for a sentence
                found[slip.start] = slip
    return sorted(found.values())


def _is_number(amount: Amount) -> bool:
    """Return whether an amount is no share in words."""
    return not (amount.is_share and amount.value.in_words)


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a running text that have numbers, each with its amounts."""
    for spans in _paragraphs(text):
        yield from _read(text, spans, [values_in(text, *span) for span in spans])


def _read(text: str, spans: Sequence[tuple[int, int]], numbers: Sequence[Sequence[Value]]) -> Iterator[Paragraph]:
    """Yield a paragraph with its amounts, in parts of several sentences if it has too many."""
    start = many = 0
    for n, values in enumerate((*numbers, [])):
        if n == len(spans) or many + len(values) > _MOST_AMOUNTS:
            if many:
                read = paragraph(text, spans[start:n], numbers[start:n])
                if len(read.amounts) <= 2 * _MOST_AMOUNTS:  # with the shares in words
                    yield read
            start, many = n, 0
        many += len(values)


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
