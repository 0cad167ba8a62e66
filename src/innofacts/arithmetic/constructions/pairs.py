"""Several parts, each with its share: 567 (45 %) by car, 252 (20 %) by bus and 189 (15 %) on foot.

They are of one whole, which the text tells somewhere: that of which all of them are such shares, but for one at most.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.amount import Amount, together
from innofacts.arithmetic.amounts.levels import Level, Levels, are_of_one_kind
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, exactly
from innofacts.arithmetic.constructions.found import LEAST_RATIO, is_how_much_more, likeliest
from innofacts.arithmetic.constructions.signs import SHARE, Signed, place, written
from innofacts.arithmetic.phrases import MOVING, OF, OF_THEM
from innofacts.arithmetic.relation import Relation, is_near, share_of
from innofacts.patterns import regex

_PLACES = {
    "part": place("part"),
    "share": place("share", SHARE),
    "not of it": r"(?!of (?:that|this|these|those|them|which|whom)\b)",
}
_PAIR = regex(written(r"{part}{few}{beside}{share}(?=[,.;:)]| of | [a-z]+)", _PLACES))
# Half of the cost, £27 million, is
_PAIR_TURNED = regex(
    written(r"{share}(?: {not of it}(?:of )?[^{any}.;]{1,40}(?:, (?:or )?| \()|, or{nearly} ){part}(?=[,.;)])", _PLACES)
)
_LEAST_PAIRS = 3
_LEAST_OF_A_LIST = Decimal("0.4")  # whose other shares are right, so that its whole is sure
_FARTHEST = 160  # characters from one part to the next


def shares_of_parts(paragraph: Paragraph, signed: Signed, levels: Levels) -> Iterator[Relation]:
    """Yield of each of some parts what share of their whole it is."""
    found = [(signed.amounts[one["part"]], signed.amounts[one["share"]]) for one in _PAIR.finditer(signed.text)]
    found = [pair for pair in found if _is_part(paragraph, *pair)]
    listed: list[tuple[Amount, Amount]] = []
    for pairs, whole in _lists(paragraph, found, levels):
        listed += pairs
        yield from _of_a_list(pairs, whole, [one for one in paragraph.amounts if one.is_plain])
    turned = [(signed.amounts[one["part"]], signed.amounts[one["share"]]) for one in _PAIR_TURNED.finditer(signed.text)]
    found += [pair for pair in turned if _is_part(paragraph, *pair)]
    yield from _of_known(paragraph, found, listed, levels)


def _lists(
    paragraph: Paragraph, found: Sequence[tuple[Amount, Amount]], levels: Levels
) -> Iterator[tuple[Sequence[tuple[Amount, Amount]], Level]]:
    """Yield the longest list of each row of pairs that has a whole, with it."""
    for pairs in _of_one_list(found):
        spans = [(start, end) for start in range(len(pairs)) for end in range(start + _LEAST_PAIRS, len(pairs) + 1)]
        for start, end in sorted(spans, key=lambda span: span[0] - span[1]):
            if whole := _whole(paragraph, pairs[start:end], levels):
                yield pairs[start:end], whole
                break


def _of_a_list(pairs: Sequence[tuple[Amount, Amount]], whole: Level, told: Sequence[Amount]) -> Iterator[Relation]:
    """Yield of each of some parts of one whole what share of it that is, and what the last one is.

    If all shares but one are exactly those of the printed numbers, these are not rounded: £10 of £16 million. One that
    is the share of another amount `told` beside it is of that: 80 homes (67 per cent of 120), later 20 (a quarter). But
    it is of no part next to it if all parts make up the whole.
    """
    is_all = whole.amount.value.fits(sum((part.span for part, _ in pairs), NOTHING))
    told = [one for one in told if not (is_all and one in [part for part, _ in pairs])]
    ratios = [part.span.percent_of(whole.amount.span) for part, _ in pairs]
    off = [abs(share.number - right.number) > share.value.half for (_, share), right in zip(pairs, ratios, strict=True)]
    for (part, share), right in zip(pairs, ratios, strict=True):
        ratio = exactly(right.number) if sum(off) == 1 and not share.value.in_words else right
        others = [one for one in told if one < part and one.number > part.number and are_of_one_kind(one, part)]
        if not share.value.fits(right) and any(share.value.allows(part.span.percent_of(one.span)) for one in others):
            continue
        if share.value.fits(ratio) or is_near(share.number, ratio.number, _LEAST_OF_A_LIST):
            yield Relation("share", share, (part, whole.amount), ratio)
    if abs(sum((share.span for _, share in pairs), NOTHING).number - 100) <= 1:
        *others, last = (part for part, _ in pairs)
        rest = whole.amount.span - sum((one.span for one in others), NOTHING)
        yield Relation("rest", last, (whole.amount, *others), rest)


def _of_known(
    paragraph: Paragraph,
    found: Sequence[tuple[Amount, Amount]],
    listed: Sequence[tuple[Amount, Amount]],
    levels: Levels,
) -> Iterator[Relation]:
    """Yield what share a part is of all parts, or of the only amount of which another part is the share beside it.

    The plant cost £54 million. A grant covered £20 million, or 45 per cent, and banks £27 million, or half.
    """
    for part, share in found:
        others = [pair for pair in found if pair[0] is not part and are_of_one_kind(pair[0], part)]
        if (part, share) in listed or not others:
            continue
        possible = [one for one in levels.alike(part) if not one.is_of_a_row]
        if any(share.value.fits(part.span.percent_of(one.amount.span)) for one in levels.alike(part)):
            continue
        start, end = paragraph.sentences[0][0], paragraph.sentences[-1][1]
        many = [
            (sum(its.value.allows(other.span.percent_of(one.amount.span)) for other, its in others), one)
            for one in possible
        ]
        # of one beside the part, or of two anywhere in the text
        wholes = [one for often, one in many if often > (0 if start <= one.place < end else 1)]
        if len({one.amount.number for one in wholes}) == 1:
            of_it = share_of(share, part, wholes[0].amount)
        elif not wholes and (both := _all_of_them(part, others)):
            of_it = share_of(share, part, both)
        else:
            continue
        if is_near(share.number, of_it.right.number, LEAST_RATIO):
            yield of_it


def _all_of_them(part: Amount, others: Sequence[tuple[Amount, Amount]]) -> Amount | None:
    """Return what the parts of a sentence are together, if the others have the right shares of that.

    40 boys (57 %) and 30 girls (53 %)
    """
    both = together(part, *(other for other, _ in others))
    is_all = all(
        one.sentence == part.sentence and its.value.fits(one.span.percent_of(both.span)) for one, its in others
    )
    return both if is_all else None


def _is_part(paragraph: Paragraph, part: Amount, share: Amount) -> bool:
    """Return whether an amount may be a part with its share: no change, and no whole, as in 16 out of 27, or 60 %."""
    is_size = is_how_much_more(paragraph, part, share) or MOVING.search(paragraph.before(part))
    is_of_them = OF_THEM.match(paragraph.after(part))  # 125 are left, so 25 of them, one in six, have gone
    is_whole = any(OF.fullmatch(paragraph.text, one.value.end, part.begin) for one in paragraph.near(part, back=0))
    return part.is_plain and not (part.is_time or is_size or is_of_them or is_whole)


def _of_one_list(pairs: Sequence[tuple[Amount, Amount]]) -> Iterator[list[tuple[Amount, Amount]]]:
    """Yield the pairs that follow each other, and whose parts are of one kind, if there are enough."""
    last: list[tuple[Amount, Amount]] = []
    for pair in pairs:
        if last and not (are_of_one_kind(last[-1][0], pair[0]) and pair[0].begin - last[-1][0].end < _FARTHEST):
            yield from [last] if len(last) >= _LEAST_PAIRS else []
            last = []
        last.append(pair)
    yield from [last] if len(last) >= _LEAST_PAIRS else []


def _whole(paragraph: Paragraph, pairs: Sequence[tuple[Amount, Amount]], levels: Levels) -> Level | None:
    """Return the level of which all parts are the shares that they are said to be, but for one at most."""
    possible = levels.alike(max((part for part, _ in pairs), key=lambda one: one.number))
    # may be right with its last digits cut off: 45 for 45.7
    fitting = [
        (sum(share.value.fits(part.span.percent_of(one.amount.span)) for part, share in pairs), one) for one in possible
    ]
    most = max((many for many, _ in fitting), default=0)
    if most < max(2, len(pairs) - 1):
        return None
    return likeliest(paragraph, levels, [one for many, one in fitting if many == most], pairs[0][0])
