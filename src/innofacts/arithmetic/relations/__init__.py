"""All that the amounts of a paragraph may have to do with each other, in any words.

A `relation` says which amount the others give, and what it ought to be. Those of two amounts are in `comparisons`, of a
percentage in `shares`, of rates and prices in `products`, of any number of amounts in `lists`, and of their average in
`averages`.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, combinations, pairwise, takewhile

from innofacts.arithmetic.amounts.alike import are_comparable, ends_of_change
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS
from innofacts.arithmetic.ends import is_size
from innofacts.arithmetic.phrases import MOVING, OF
from innofacts.arithmetic.relation import NEAR, REST, Relation
from innofacts.arithmetic.relations.averages import averages
from innofacts.arithmetic.relations.comparisons import is_apart, multiplied, ordered, ranked, repeated
from innofacts.arithmetic.relations.lists import groups, left_by_shares, remaining, sums, with_products
from innofacts.arithmetic.relations.products import over_time, products, triple
from innofacts.arithmetic.relations.shares import (
    are_told_apart,
    is_part_of,
    part_of_whole,
    percentage,
    relative,
    told_share,
)
from innofacts.english.currencies import MONEY_SIGN
from innofacts.patterns import regex

_REACH = 2  # sentences after the first amount
_MOST, _FEWEST = 14, 6  # amounts in reach: with more, only those of a sentence; with few, also products of three


def relations(paragraph: Paragraph) -> Iterator[Relation]:
    """Yield what amounts of at most three sentences may have to do with each other, each relation once."""
    amounts = [one for one in paragraph.amounts if one.is_plain or (one.kind == PERCENT and one.value.is_limit)]
    amounts = [one for one in amounts if one.value.sign != "-" or one.is_share]  # not minus 4 degrees
    amounts = [one for one in amounts if not _are_those(paragraph, one)]
    yield from _of_multiples(paragraph, amounts)
    yield from _of_rests(paragraph, amounts)
    levels = [one for one in amounts if not _is_of_before(paragraph, one)]
    every = (amounts, levels) if len(levels) < len(amounts) else (amounts,)
    read = (_from_sentence(paragraph, among, n) for among in every for n in sorted({one.sentence for one in among}))
    found = [*chain.from_iterable(read)]
    yield from reversed(dict.fromkeys(reversed(found)))  # those without brackets have been found twice


def _are_those(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether a number in words says of how many something is told: these two account for a half."""
    return one.value.in_words and one.is_bare and _THESE.search(paragraph.before(one)) is not None


_THESE = regex(r"(?i)\b(?:these|those)\s$")


def _is_of_before(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount is of another time or group, in brackets: 16.4 per cent (2023: 15.9 per cent)."""
    is_alone = paragraph.text.startswith(")", one.end) or paragraph.text.startswith(")", one.value.end)
    return is_alone and _OF_BEFORE.search(paragraph.before(one)) is not None


def _of_multiples(paragraph: Paragraph, amounts: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what the multiples of a paragraph may have to do with the amounts around them."""
    begins = {one.begin for one in paragraph.multiples}
    for multiple in paragraph.multiples:
        near = [one for one in amounts if abs(one.sentence - multiple.sentence) <= 1 and one.begin not in begins]
        near = [one for one in near if not ((one.is_share and one.value.in_words) or is_apart(paragraph, one))]
        yield from multiplied(paragraph, multiple, near) if len(near) <= _MOST else ()


def _of_rests(paragraph: Paragraph, amounts: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what is called the rest may have to do with the amounts before it."""
    for claim in (one for one in amounts if REST.search(paragraph.before(one, NEAR))):
        ahead = [one for one in amounts if one < claim and one.sentence >= claim.sentence - _REACH]
        ahead = [one for one in ahead if not paragraph.says_whose(one)]
        yield from remaining(claim, ahead) if len(ahead) < _MOST else ()


def _from_sentence(paragraph: Paragraph, amounts: Sequence[Amount], n: int) -> Iterator[Relation]:
    """Yield what the amounts of a sentence may have to do with each other, and with those of the next two."""
    first = [one for one in amounts if one.sentence == n]
    reaches = [[one for one in amounts if n <= one.sentence <= n + ahead] for ahead in range(_REACH, -1, -1)]
    among = next((reach for reach in reaches if len(reach) <= _MOST), [])
    for one, other in pairwise(first):
        yield from ordered(paragraph, one, other)
    yield from ranked(paragraph, n, [one for one in amounts if abs(one.sentence - n) <= 1])
    for one in first:
        rest = [other for other in among if other > one]
        for two, three in combinations(rest, 2):
            yield from _of_three(paragraph, (one, two, three))
        for others in combinations(rest, 3) if len(among) <= _FEWEST else ():
            yield from triple([one, *others])
        of_it = [*takewhile(lambda other: not _OF_OTHERS.match(paragraph.after(other)), rest)]
        yield from left_by_shares(one, of_it)
        # Half of the 90 acres are oak, a third are beech.
        if one.kind == PERCENT and one.is_plain and len(of_it) > 2 and _is_of(paragraph, one, of_it[0]):
            yield from left_by_shares(of_it[0], [one, *of_it[1:]])
        yield from over_time(paragraph, one, rest)
        yield from repeated(one, reaches[0])
    for group, is_list in groups(paragraph, with_products(paragraph, reaches[0]), n):
        yield from sums(paragraph, n, group) if is_list else averages(paragraph, group)


_OF_BEFORE = regex(rf"\([^()]{{0,24}}:\s{MONEY_SIGN}?$")
_FARTHEST = 1000  # times another amount that has no unit


def _is_of(paragraph: Paragraph, share: Amount, whole: Amount) -> bool:
    """Return whether a share is said to be of the amount after it."""
    return OF.fullmatch(paragraph.text, share.value.end, whole.begin) is not None


_OR_BY = regex(r"\bor\sby\s$")


def _of_three(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what three amounts may have to do with each other, by how many of them are percentages."""
    shares = [one for one in three if one.kind == PERCENT]
    others = [one for one in three if one not in shares]
    if len(shares) > 1 and not all(one.is_plain for one in shares):
        return
    if len(shares) == 3:
        yield from relative(paragraph, three)
    elif len(shares) == 2 and others[0].kind == POINTS and shares[0].number != shares[1].number:
        if others[0].per == "time" or any(_OR_BY.search(paragraph.before(one)) for one in shares):
            return  # by 0.25 points each time; it has risen by 12 points, or by a quarter
        first, last = ends_of_change(*shares)
        yield Relation("points", others[0], (shares[0], shares[1]), abs(first - last))
    elif POINTS in {one.kind for one in others} or len(shares) > 1:
        return
    elif not shares:
        yield from products(paragraph, three)
    elif (
        not shares[0].per
        and _are_of_one_whole(paragraph, *others)
        and not _is_of_yet_others(paragraph, shares[0], others)
    ):
        low, high = sorted(others, key=lambda one: one.number)
        is_change = MOVING.search(paragraph.before(shares[0], NEAR))
        is_told = is_part_of(paragraph, low, high)
        is_part = is_told and shares[0].is_plain
        is_next = not is_part or abs(shares[0].sentence - low.sentence) <= 1
        if (
            is_next and not (is_told and is_change) and not are_told_apart(paragraph, shares[0], low, high)
        ):  # 40 of the 90 seats, a rise of 20 per cent
            told = told_share(paragraph, shares[0], low, high)
            yield from (told,) if told else (part_of_whole if is_part else percentage)(paragraph, shares[0], low, high)


def _is_of_yet_others(paragraph: Paragraph, share: Amount, others: Sequence[Amount]) -> bool:
    """Return whether a share is said to be of what is left, or of another amount: 40 per cent of the 750 pupils."""
    if _OF_OTHERS.match(paragraph.after(share)):
        return True
    whole = next((one for one in paragraph.amounts if one > share), None)
    is_told = whole and OF.fullmatch(paragraph.text, share.value.end, whole.begin)
    return bool(is_told) and whole not in others


def _are_of_one_whole(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    low, high = sorted((one, other), key=lambda end: end.number)
    if low.is_bare and high.kind and high.number > _FARTHEST * low.number:
        return False  # a turnout of 78, and a cost of £640m
    is_rate = not one.kind and one.per and other.per and one.per != other.per
    # shrinks by 330 a month, to 1,320
    is_pace = one.per != other.per and any(end.per and is_size(paragraph, end) for end in (one, other))
    return are_comparable(one, other) and one.number != other.number and not (is_rate or is_pace)


# A third of those that are left.
_OF_OTHERS = regex(
    r"(?i)\sof\s(?:those\s(?:that|which|left)|theirs|(?:the|its|their)\s(?:rest|others?|remaining|own))\b"
)
