"""What the amounts of a paragraph give: intervals of sums, ratios and shares, and whether one explains a result."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from innofacts.arithmetic.amounts.alike import are_comparable
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, PERCENT, POINTS, WHOLE, Slip, Span
from innofacts.arithmetic.relation import LEAST_RATIO, is_near


def scope(paragraph: Paragraph, claim: Amount, least: int = 2) -> list[Amount]:
    """Return the amounts that may explain a result: of its sentence, or if these are too few, of the one before too."""
    mine, near = paragraph.near(claim, back=0), paragraph.near(claim)
    if sum(are_comparable(one, claim) for one in mine) >= least:
        return mine
    return near if len(near) > len(mine) else paragraph.near(claim, back=2)


def ruled_out(
    paragraph: Paragraph, claim: Amount, right: Span, reason: str, but: Sequence[Amount] = ()
) -> Iterator[Slip]:
    """Yield a result that the right one rules out, if it is near, and if nothing else in its paragraph explains it.

    What two of the amounts `but` give in another way is no explanation.
    """
    if is_near(claim.number, right.number):
        yield from unexplained(paragraph, claim, right, reason, but)


def ruled_out_beside(
    paragraph: Paragraph, claim: Amount, right: Span, reason: str, but: Sequence[Amount]
) -> Iterator[Slip]:
    """Yield a result that is ruled out, which need not be that near if the amounts `but` that give it are beside it."""
    is_beside = {one.sentence for one in but} == {claim.sentence}
    if is_near(claim.number, right.number, _LEAST_BESIDE if is_beside else LEAST_RATIO):
        yield from unexplained(paragraph, claim, right, reason, but)


def unexplained(paragraph: Paragraph, claim: Amount, right: Span, reason: str, but: Sequence[Amount]) -> Iterator[Slip]:
    """Yield the slip of a claim that neither what is right nor any other amounts give."""
    value = claim.value
    if value.fits(right):
        return
    others = [] if value.is_limit else paragraph.without([claim]).amounts
    if not any(map(value.allows, _given(others, claim, but))):
        yield wrong(claim, reason)


def wrong(claim: Amount, reason: str, other: Amount | None = None) -> Slip:
    """Return an amount as a slip; `other` is what the text gives for the same."""
    value, span = claim.value, (other.value.start, other.value.end) if other else None
    return Slip(value.start, value.end, reason, value.number / claim.unit, value.unit, span)


_LEAST_BESIDE = Decimal("0.3")


def _given(others: Sequence[Amount], claim: Amount, but: Sequence[Amount]) -> Iterator[Span]:
    """Yield what other amounts are, and what two of them or several in a row give."""
    alike = [one.span for one in others if are_comparable(one, claim) and not one.value.is_limit]
    yield from alike
    for start in range(len(alike)):
        for end in range(start + 2, len(alike) + 1):
            yield sum(alike[start:end], NOTHING)
            rest = alike[start] - sum(alike[start + 1 : end], NOTHING)
            if rest.low > 0 and not claim.is_share:
                yield rest
    if claim.is_share:
        yield from (WHOLE - one.span for one in others if one.kind == PERCENT and one not in but)
    for one, other in combinations([one for one in others if not one.value.is_limit], 2):
        is_possible = min(one.span.low, other.span.low) > 0 and not (one in but and other in but)
        if is_possible and claim.is_share:
            yield from _as_shares(one, other)
        elif is_possible and POINTS not in (one.kind, other.kind):
            yield from _as_amounts(one, other)


def _as_shares(one: Amount, other: Amount) -> Iterator[Span]:
    if are_comparable(one, other) and not (one.is_share or other.is_share):
        for ratio in (one.span.percent_of(other.span), other.span.percent_of(one.span)):
            yield ratio
            yield abs(ratio - WHOLE)
        low, high = sorted((one, other), key=lambda end: end.number)
        if high.number > low.number:  # added 21,000, or 6.4 per cent, to reach 351,000
            yield low.span.percent_of(high.span - low.span)


def _as_amounts(one: Amount, other: Amount) -> Iterator[Span]:
    """Yield what two amounts give: a difference, a product, quotients, and a share of one of them or a change by it."""
    if are_comparable(one, other):
        yield abs(one.span - other.span)
        yield one.span + other.span
    first, last = (amount.span / amount.unit for amount in (one, other))
    yield first * last
    yield first / last
    yield last / first
    if one.is_share != other.is_share:
        share, base = (first, last) if one.is_share else (last, first)
        part = share / 100 * base
        yield from (part, base + part, base - part)
