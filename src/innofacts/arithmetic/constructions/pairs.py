"""Several parts, each with its share: 567 (45 %) by car, 252 (20 %) by bus and 189 (15 %) on foot.

They are of one whole, which the text tells somewhere: that of which all of them are such shares, but for one at most.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.constructions.found import likeliest
from innofacts.arithmetic.constructions.signs import SHARE, Signed, compiled, place
from innofacts.arithmetic.levels import Level, Levels, are_of_one_kind
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import SO_MUCH_MORE
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.arithmetic.values import NOTHING

_PLACES = {"part": place("part"), "share": place("share", SHARE)}
_PAIR = compiled(r"{part}{few}(?: \(|,? or{nearly} |, ){share}(?=[,.;:)]| of | [a-z]+)", _PLACES)
_LEAST_PAIRS = 3
# Of the ratio of what is told to what is right.
_LEAST = Decimal("0.4")
_FARTHEST = 160  # characters from one part to the next


def shares_of_parts(paragraph: Paragraph, signed: Signed, levels: Levels) -> Iterator[Relation]:
    """Yield of each of some parts what share of their whole it is."""
    found = [(signed.amounts[one["part"]], signed.amounts[one["share"]]) for one in _PAIR.finditer(signed.text)]
    found = [pair for pair in found if _is_level(paragraph, pair[0])]
    for pairs in _of_one_list(found):
        whole = _whole(paragraph, pairs, levels)
        if whole is None:
            continue
        for part, share in pairs:
            right = part.span / whole.amount.span * 100
            if share.value.fits(right) or is_near(share.number, right.number, _LEAST):
                yield Relation("share", share, (part, whole.amount), right)
        if abs(sum((share.span for _, share in pairs), NOTHING).number - 100) <= 1:
            *others, last = (part for part, _ in pairs)
            rest = whole.amount.span - sum((one.span for one in others), NOTHING)
            yield Relation("rest", last, (whole.amount, *others), rest)


def _is_level(paragraph: Paragraph, part: Amount) -> bool:
    return part.is_plain and not part.is_time and not SO_MUCH_MORE.match(paragraph.after(part))


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
        (sum(share.value.fits(part.span / one.amount.span * 100) for part, share in pairs), one) for one in possible
    ]
    most = max((many for many, _ in fitting), default=0)
    if most < max(2, len(pairs) - 1):
        return None
    return likeliest(paragraph, levels, [one for many, one in fitting if many == most], pairs[0][0])
