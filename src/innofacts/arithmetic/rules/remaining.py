"""What is left of a whole, also of an earlier sentence: 90 came. Half of them, 45, stayed, and 30 slept; the other 15.

The whole is told, or it follows from a part and its share; the parts are told between the whole and what is left. A
number is wrong if none of the wholes near it leaves so much, whichever of the parts before it are taken.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from innofacts.arithmetic.amounts.alike import are_comparable, count_the_same
from innofacts.arithmetic.amounts.amount import Amount, of_size
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, PERCENT, WHOLE, Span, exactly
from innofacts.arithmetic.ends import is_size
from innofacts.arithmetic.other_things import are_of_one_list
from innofacts.arithmetic.phrases import JUST, OF_THEM, SOMEBODY
from innofacts.arithmetic.relation import Relation
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex

_THE_OTHER = regex(rf"(?i)\b(?:the|its|their|his|her)\s(?:other|remaining|rest,)\s(?:[a-z]+\s)?{JUST}{MONEY_SIGN}?$")
_LEAVES = regex(
    r"(?i)\b(?:leaves|leaving|left(?!\sout|\sand\b))\s(?:(?!(?:the|office|school|home|for|in|at|on)\b)[\w’'-]+\s){0,5}?"
    rf"{JUST}{MONEY_SIGN}?$"
)
_HAS = regex(rf"(?i)\b(?:has|have|had)\s(?:still\s)?{MONEY_SIGN}?$")
_LEFT = regex(r"(?:\s[a-z]+)?\sleft\b(?!\sout)")
_ARE_LEFT = regex(
    rf"(?i)(?:\s(?!{SOMEBODY}\b)[a-z]+){{0,2}}\s(?:(?:are|is|were|was)\s(?:still\s)?(?:left|open|unsold|empty|missing|undecided)|"
    r"(?:did|have|had|has|do|does)\snot|left(?=[,.;)]))"
)
_AND = regex(r"[^.;]{0,40},?\sand\s")  # leaving 40 here and eight there
_AMONG = regex(r"\b(?:among|including)\b")
_ONE = regex(r"\bone\b")
_OF_THE = regex(r"(?:\s[a-z]+){0,2}\s(?:out\s)?of\s(?:the|its|their|our|his|her|these|those)\s")
_OF_BEFORE = regex(r"\bof\s(?:the\s|its\s|their\s)?(?:[a-z]+\s)?$")
_OF_ITS_WHOLE = regex(r"\sof\s(?:the|its|their|all)\s\d")
_FOLLOWED = regex(r"\bfollowed\sby\b")
_FOR = regex(r"\s(?:for|in|on|at|from)\s(?:the\s|its\s|their\s)?")
_NEW = regex(
    r"(?:\s[a-z]+)?\s(?:(?:were|was|have|has|had)\s(?:been\s)?)?"
    r"(?:opened|joined|arrived|added|new|hired|born|built|reopened|gained)\b"
)
_LONG = 100
_MOST = 12  # amounts before what is left, of which the nearest are read
_FAR = 3  # sentences from a whole to what is left of it
_ROUNDING = Decimal("0.02")  # of what is right


class _Given(NamedTuple):
    """What may be left."""

    relation: Relation
    is_sure: bool = False
    """Whether words say that it is left of this whole, without these parts."""


def remaining(paragraph: Paragraph, ahead: Sequence[Paragraph]) -> Iterator[tuple[Amount, Relation | None]]:
    """Yield what is left, with what it ought to be if no whole of its paragraph or of those `ahead` leaves so much.

    With None it is right, whatever else may be said of it.
    """
    for claim in paragraph.amounts:
        is_count = not (claim.is_share or claim.is_time or claim.value.is_limit or claim.per)
        if is_count and _is_left(paragraph, claim):
            given = [*_given(paragraph, claim, ahead)]
            fitting = [one for one in given if claim.value.fits(one.relation.right)]
            if fitting:
                is_told = any(one.is_sure or _is_just(claim, one.relation) for one in fitting)
                yield from [(claim, None)] * is_told
                continue
            sure = [one.relation for one in given if one.is_sure and one.relation.is_near]
            sure.sort(key=lambda one: (-len(one.operands), abs(one.right.number - claim.number)))
            yield from ((claim, one) for one in sure[:1] if abs(claim.number / one.right.number - 1) > _ROUNDING)


def _is_just(claim: Amount, one: Relation) -> bool:
    """Return whether a long number is just what other amounts leave, which is hardly by chance."""
    return claim.number == one.right.number >= _LONG


def _is_left(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether words say of an amount that it is left: the other 15; leaving 15; it has 15 left; 15 did not."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    if _OF_ITS_WHOLE.match(after):
        return False  # 618 came, after 571, which left 22 of its 640 beds empty
    if _THE_OTHER.search(before) or _LEAVES.search(before):
        return not any(_AND.fullmatch(paragraph.text, claim.end, one.begin) for one in paragraph.amounts if one > claim)
    if _OF_BEFORE.search(before):
        return False  # three of the first nine are still empty
    is_last = not any(one > claim and _may_be_of_it(claim, one) for one in paragraph.near(claim, back=0))
    return bool(_HAS.search(before) and _LEFT.match(after)) or (is_last and _ARE_LEFT.match(after) is not None)


def _may_be_of_it(claim: Amount, one: Amount) -> bool:
    """Return whether an amount may be the whole of what is left, or a part of that."""
    return one.is_plain and are_comparable(one, claim) and not one.per and _count_alike(one, claim)


def _count_alike(one: Amount, other: Amount) -> bool:
    """Return whether two amounts may count the same things."""
    return not (one.nouns and other.nouns) or count_the_same(one.nouns, other.nouns)


def _given(paragraph: Paragraph, claim: Amount, ahead: Sequence[Paragraph]) -> Iterator[_Given]:
    """Yield what may be left: of each whole that is told, of those of parts with shares, and by its own share."""
    near = [one for one in paragraph.amounts if one < claim and _may_be_of_it(claim, one)][-_MOST:]
    far = [one for read in ahead for one in read.amounts if _may_be_of_it(claim, one)]
    shares = [one for one in paragraph.near(claim, back=_FAR) if one.kind == PERCENT]
    own = next((one for one in shares if claim < one and paragraph.is_its_share(claim, one)), None)
    if claim.is_bare:  # it rained on 12 of the 31 days; the other 19 were dry
        times = [of_size(one, one.span / one.unit) for one in paragraph.near(claim) if one < claim and one.is_time]
        counts = [*(one for one in near if one.is_bare), *times]
        rests = [_rest(claim, one, [part]) for one in times for part in counts if part.number < one.number]
        yield from (_Given(one, is_sure=True) for one in rests if one.right.number == claim.number)
    for whole in near:
        if whole.number > claim.number:
            yield from _left_of(paragraph, claim, whole, near, shares)
            yield from _by_share(claim, whole, [one for one in shares if one.sentence == claim.sentence])
            yield from _by_share(claim, whole, [one for one in shares if one is not own], of_others=True)
            yield from _by_shares(paragraph, claim, whole, shares)
    for whole in far:
        parts = [one for one in near if one.number < whole.number and _count_alike(one, whole)]
        yield from (_Given(_rest(claim, whole, some)) for n, one in enumerate(parts) for some in (parts[n:], [one]))
    for part in near:
        share = next((one for one in shares if one is not own and paragraph.is_its_share(part, one)), None)
        if share and share.as_told.low > 0 and claim.sentence - part.sentence < _FAR and not is_size(paragraph, part):
            size = part.span / share.as_told * 100
            told = _whole(part, size, (*near, *far)) or (share.value.in_words and _so_large(part, size)) or None
            yield from _by_part(paragraph, claim, (part, told, size), near, own)


def _left_of(
    paragraph: Paragraph, claim: Amount, whole: Amount, near: Sequence[Amount], shares: Sequence[Amount]
) -> Iterator[_Given]:
    """Yield what is left of a whole without the parts between it and a claim, or some of these, or one before it."""
    ahead = [one for one in near if one < whole and one.number < whole.number]
    parts = [one for one in near if whole < one and one.number < whole.number and _count_alike(one, whole)]
    parts += [*_shares_of(paragraph, claim, whole, parts, shares)] if parts else []
    # four hikers came, two bodies were found; but not: 23 candidates for eight seats
    among = [one for one in near if not _FOR.fullmatch(paragraph.text, whole.end, one.begin)]
    is_mixed = any(not _count_alike(*two) for two in combinations(among, 2))
    is_mixed |= not whole.nouns and any(one.nouns for one in parts)  # 22 %, and 14 banks share the remaining 7
    if ahead and _OF_THE.fullmatch(paragraph.text, ahead[-1].end, whole.begin):
        parts.insert(0, ahead.pop())  # 30 of the 90
    is_sure = claim.sentence - whole.sentence <= _FAR and not (
        is_mixed
        or _is_later(paragraph, claim, max((whole, *parts)))
        or any(paragraph.is_its_share(whole, one) for one in shares)
        or _FOLLOWED.search(paragraph.text, paragraph.sentences[whole.sentence][0], claim.begin)
        or any(is_size(paragraph, one) for one in (whole, *parts))
        or _AMONG.search(paragraph.text, whole.end, claim.begin)
        or _ONE.search(paragraph.text, whole.end, claim.begin)
        or are_of_one_list(paragraph, whole, parts)
    )
    for start in range(len(parts)):
        for end in range(start + 1, len(parts) + 1):
            for more in ([], *([one] for one in ahead)):
                rest = _rest(claim, whole, [*more, *parts[start:end]])
                yield _Given(rest, is_sure and not more and end - start == len(parts) and rest.right.number > 0)
    if len(ahead) > 1 and not parts:
        yield _Given(_rest(claim, whole, ahead[-2:]))
    lost = [one for one in (*ahead[-1:], *parts) if not _NEW.match(paragraph.after(one))]
    gained = [one for one in parts if one not in lost]
    if gained:  # 36 of 120 closed and 14 opened, which leaves 98
        rest = _rest(claim, whole, lost)
        yield _Given(rest._replace(right=rest.right + sum((one.span for one in gained), NOTHING)))


def _shares_of(
    paragraph: Paragraph, claim: Amount, whole: Amount, parts: Sequence[Amount], shares: Sequence[Amount]
) -> Iterator[Amount]:
    """Yield the parts of a whole of which only their share is told: half of them are new, and the remaining 24 old."""
    for share in shares:
        is_of_it = whole < share < claim and OF_THEM.match(paragraph.after(share)) is not None
        if is_of_it and not any(paragraph.is_its_share(part, share) for part in parts):
            yield of_size(whole, whole.span * (share.as_told / 100))._replace(sentence=share.sentence, end=share.end)


def _is_later(paragraph: Paragraph, claim: Amount, last: Amount) -> bool:
    """Return whether what is left is of another time than the last part: 40 of the 90 stayed. By 1974 12 were left."""
    is_of_them = _THE_OTHER.search(paragraph.before(claim)) is not None
    return not is_of_them and _AT_A_TIME.search(paragraph.text, last.end, claim.begin) is not None


_AT_A_TIME = regex(rf"\b{YEAR}\b|\bwhen\b|[.;]\s(?:By|Today|Nowadays|Now|Since|[A-Z][a-z]+\s[a-z]+\slater)\b")


def _rest(claim: Amount, whole: Amount, parts: Sequence[Amount], size: Span | None = None) -> Relation:
    right = (size or whole.span) - sum((one.span for one in parts), NOTHING)
    return Relation("rest", claim, (whole, *parts), right)


def _by_share(claim: Amount, whole: Amount, shares: Sequence[Amount], *, of_others: bool = False) -> Iterator[_Given]:
    """Yield some shares of a whole, or what they leave of it."""
    for share in shares:
        size = WHOLE - share.as_told if of_others else share.as_told
        yield _Given(Relation("part", claim, (share, whole), whole.span * (size / 100)))


def _by_shares(paragraph: Paragraph, claim: Amount, whole: Amount, shares: Sequence[Amount]) -> Iterator[_Given]:
    """Yield what several shares leave of a whole in its sentence: of 64, a quarter, half and the remaining 16."""
    parts = [one for one in shares if whole < one < claim and one.sentence == whole.sentence == claim.sentence]
    left = WHOLE - sum((one.as_told for one in parts), NOTHING)
    if len(parts) > 1 and left.low > 0:
        is_sure = _THE_OTHER.search(paragraph.before(claim)) is not None
        yield _Given(Relation("less", claim, (whole, *parts), whole.span * (left / 100)), is_sure)


def _by_part(
    paragraph: Paragraph,
    claim: Amount,
    of: tuple[Amount, Amount | None, Span],
    near: Sequence[Amount],
    own: Amount | None,
) -> Iterator[_Given]:
    """Yield what is left of the whole of a part with a share, or what the share of a claim itself is of it.

    Only a whole that is told makes this sure: shares are rounded.
    """
    part, told, size = of
    whole = told or part
    size = told.span if told else size
    if own:
        yield _Given(Relation("part", claim, (own, whole), size * (own.as_told / 100)), told is not None)
    else:
        more = [one for one in near if part < one and one.number < whole.number]
        rest = _rest(claim, whole, (part, *more), size)
        is_others = _THE_OTHER.search(paragraph.before(claim)) is not None
        yield _Given(rest, told is not None and is_others and rest.right.number > 0)


def _whole(part: Amount, size: Span, among: Sequence[Amount]) -> Amount | None:
    """Return the amount of some that is told as the whole of a part, and is about so large."""
    return next((one for one in among if one.number > part.number and size.low <= one.number <= size.high), None)


def _so_large(part: Amount, size: Span) -> Amount:
    """Return the whole of a part: two thirds, 1,000 people, are of 1,500."""
    return of_size(part, exactly(Decimal(round(size.number))))
