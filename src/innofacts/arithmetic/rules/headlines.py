"""A figure of a headline that the text gives differently: 1,620 deaths, and in its first sentences 1,260."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from innofacts.arithmetic.alike import count_the_same
from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.ends import is_older
from innofacts.arithmetic.explanations import are_comparable, wrong
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import CALLED_MORE, MOVING, SAY_LITTLE, WORD, stem
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.values import PERCENT, TWICE, WHOLE, Slip
from innofacts.patterns import regex
from innofacts.values.misprints import has_digits_swapped


def headlines(read: Sequence[Paragraph], in_tables: Callable[[Decimal, Decimal], Sequence[object]]) -> Iterator[Slip]:
    """Yield the figures of the headline of a text that its first sentences give differently, and nothing gives so.

    What its tables have from one number to another is told by `in_tables`.
    """
    if len(read) < 2 or not _is_headline(read[0]):
        return
    head, *text = read
    among = [one for paragraph in text for one in paragraph.amounts]
    for said in head.amounts:
        others = [one for one in among if are_comparable(one, said)]
        first = next(_first(head, said, text[0]), None)
        if first is None or any(_fits(said, one) for one in others) or _is_of_two(said, text[:_NEXT]):
            continue
        if not in_tables(said.value.low, said.value.high):
            yield wrong(said, TWICE.format(first.told), first)


def _is_headline(read: Paragraph) -> bool:
    """Return whether a text begins with a paragraph that is no sentence."""
    start, end = read.sentences[0]
    is_first = not read.text[:start].strip()
    return is_first and len(read.sentences) == 1 and not _STOP.search(read.text, start, end)


def _first(head: Paragraph, said: Amount, lead: Paragraph) -> Iterator[Amount]:
    """Yield the amounts of the first sentences that may be what a headline tells: of one kind, told in its words."""
    words = _words(head, 0)
    for one in lead.amounts:
        before = lead.before(one)
        is_other = CALLED_MORE.match(lead.after(one)) or MOVING.search(before) or is_older(lead, one)
        is_alike = one.kind == said.kind and one.per == said.per and not (is_other and not said.is_share)
        if said.nouns and one.nouns and not count_the_same(said.nouns, one.nouns):
            continue
        common = len(words & _words(lead, one.sentence))
        is_sure = common >= 2 or (common == 1 and has_digits_swapped(said.number, one.number))
        if is_alike and is_sure and one.is_plain and is_near(said.number, one.number, _LEAST):
            yield one


def _words(read: Paragraph, n: int) -> set[str]:
    return {stem(word) for word in WORD.findall(read.words(n, n).lower()) if len(word) >= _SHORTEST} - SAY_LITTLE


def _fits(said: Amount, one: Amount) -> bool:
    """Return whether a headline may tell an amount: rounded, or with its last digits cut off."""
    number, told = said.number, one.number
    place = Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))
    is_rounded = said.span.low <= told <= said.span.high or one.span.low <= number <= one.span.high
    return is_rounded or number <= told < number + place


def _is_of_two(said: Amount, text: Sequence[Paragraph]) -> bool:
    """Return whether two amounts that are near each other give a figure: as their sum, difference or growth."""
    for read in text:
        for one, other in combinations(read.amounts, 2):
            are_beside = other.sentence - one.sentence <= 1
            if not are_beside or one.kind != other.kind or not (one.is_plain and other.is_plain):
                continue
            if said.kind == PERCENT and not one.is_share:
                given = [abs(other.span / one.span * 100 - WHOLE), abs(one.span / other.span * 100 - WHOLE)]
                given += [] if said.change else [one.span / other.span * 100, other.span / one.span * 100]
            elif one.kind == said.kind:
                given = [one.span + other.span, abs(one.span - other.span)]
            else:
                given = []
            if any(said.span.low <= number <= said.span.high for _, number, _ in given):
                return True
    return False


_LEAST = Decimal("0.6")
_SHORTEST = 4
_NEXT = 2  # paragraphs that tell more of a headline
_STOP = regex(r"[.!?:;]\W*$")
