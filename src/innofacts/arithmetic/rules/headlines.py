"""A figure of a headline that the text gives differently: 1,620 deaths, and in its first sentences 1,260."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from innofacts.arithmetic.amounts.alike import are_comparable, count_the_same
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, TWICE, WHOLE, Slip
from innofacts.arithmetic.ends import are_alike, ends, is_older
from innofacts.arithmetic.explanations import wrong
from innofacts.arithmetic.phrases import CALLED_MORE, MOVING, SAY_LITTLE, WORD, direction, stem
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.patterns import regex
from innofacts.prose.changes import FALL, RISE
from innofacts.values.misprints import has_digits_swapped


def headlines(
    read: Sequence[Paragraph],
    in_tables: Callable[[Decimal, Decimal], Sequence[object]],
    tells: Callable[[Amount], bool],
) -> Iterator[Slip]:
    """Yield the figures of the headline of a text that its first sentences give differently, and nothing gives so.

    What its tables have from one number to another is told by `in_tables`, and by `tells` what growth they have.
    """
    if len(read) < 2 or not _is_headline(read[0]):
        return
    head, *text = read
    for said in head.amounts:
        if said.kind == PERCENT and said.change in _WAYS:
            yield from () if tells(said) else _growth(head, said, text)
        elif not (_AGED.search(head.before(said)) or in_tables(said.value.low, said.value.high)):
            yield from _level(head, said, text)


def _level(head: Paragraph, said: Amount, text: Sequence[Paragraph]) -> Iterator[Slip]:
    """Yield a figure that the first sentences give differently, and no amount and no two of them that are beside."""
    others = [one for read in text for one in read.amounts if are_comparable(one, said)]
    first = [one for read in text[: 1 if said.is_bare else _NEXT] for one in _first(head, said, read)]
    if first and not (any(_fits(said, one) for one in others) or _is_of_two(said, text[:_NEXT])):
        nearest = min(first, key=lambda one: abs(one.number - said.number))
        yield wrong(said, TWICE.format(nearest.told), nearest)


def _growth(head: Paragraph, said: Amount, text: Sequence[Paragraph]) -> Iterator[Slip]:
    """Yield how much something grew or fell if the text tells of other growth only, or of a contrary one as large."""
    words = _words(head, 0)
    told = [(read, one) for read in text for one in read.amounts if one.kind == PERCENT and one.change in _WAYS]
    same = [one for read, one in told if words & _words(read, one.sentence)]
    near = [one for read, one in told if read in text[:_NEXT] and one in same]
    fitting = [one for one in same or (one for _, one in told) if _fits(said, one)]
    if any(one.change == said.change for one in fitting) or _is_growth_of_two(said, text[:_NEXT]):
        return
    for one in near:
        if one in fitting:
            yield wrong(said, TWICE.format(f"a {one.change} of {one.told}"), one)
            return
    alike = [one for one in near if one.change == said.change and is_near(said.number, one.number)]
    if alike:
        nearest = min(alike, key=lambda one: abs(one.number - said.number))
        yield wrong(said, TWICE.format(nearest.told), nearest)
        return
    yield from [wrong(said, str(growth)) for growth in _growths(said, text[:1]) if growth.is_near][:1]


def _growths(said: Amount, text: Sequence[Paragraph]) -> Iterator[Relation]:
    """Yield the growth between two amounts of a sentence, or of two that are beside, of which one is the earlier."""
    for read in text:
        for n in range(len(read.sentences)):
            for first, last in (*ends(read, n, n), *ends(read, n - 1, n)):
                if first.kind != PERCENT and (last.number > first.number) == (said.change == RISE):
                    yield Relation("growth", said, (first, last), abs(last.span.growth_from(first.span)))


def _is_growth_of_two(said: Amount, text: Sequence[Paragraph]) -> bool:
    """Return whether two amounts of a sentence give some growth, or two that are beside and of two times."""
    for read in text:
        for one, other in combinations(read.amounts, 2):
            if one.sentence == other.sentence and are_alike(one, other) and one.is_plain and other.is_plain:
                low, high = sorted((one, other), key=lambda end: end.number)
                first, last = (low, high) if said.change == RISE else (high, low)
                if not one.is_share and said.value.allows(abs(last.span.growth_from(first.span))):
                    return True
    return any(one.is_right for one in _growths(said, text))


def _is_headline(read: Paragraph) -> bool:
    """Return whether a text begins with a paragraph that is no sentence, and no fields: their names and values."""
    start, end = read.sentences[0]
    is_first = not read.text[:start].strip()
    is_other = _STOP.search(read.text, start, end) or _FIELDS.fullmatch(read.text, start, end)
    return is_first and len(read.sentences) == 1 and not is_other


# Number: 510, and in the next line Author: Ann Lee.
_FIELDS = regex(r"\s*(?:[A-Z][\w-]*:[ \t][^\n]*(?:\n[ \t]+[^\n]*)*(?:\n|\Z)){2,}\s*")


def _first(head: Paragraph, said: Amount, lead: Paragraph) -> Iterator[Amount]:
    """Yield the amounts of the first sentences that may be what a headline tells: of one kind, told in its words."""
    words = _words(head, 0)
    is_change = direction(head.words(0, 0)) != 0  # they lose £12 million
    for one in lead.amounts:
        before = lead.before(one)
        is_other = CALLED_MORE.match(lead.after(one)) or MOVING.search(before) or is_older(lead, one)
        is_alike = one.kind == said.kind and one.per == said.per and not (is_other and not (said.is_share or is_change))
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
    if one.value.is_limit:
        return False
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
                given = [one.span.percent_of(other.span), other.span.percent_of(one.span)]
                given += [abs(ratio - WHOLE) for ratio in given]
            elif one.kind == said.kind:
                given = [one.span + other.span, abs(one.span - other.span)]
            else:
                given = []
            if any(said.span.low <= number <= said.span.high for _, number, _ in given):
                return True
    return False


_WAYS = (RISE, FALL)
_LEAST = Decimal("0.6")
_SHORTEST = 4
_NEXT = 3  # paragraphs that tell more of a headline
_AGED = regex(r"(?i)\b(?:aged|at|age)\s$")  # who may be a year younger in the next sentence
_STOP = regex(r"[.!?:;]\W*$")
