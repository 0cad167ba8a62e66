"""What the amounts of a paragraph give: intervals of sums, ratios and shares, and whether one explains a result."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import PERCENT, POINTS, Slip, allows, is_limit, reach, rounded

HUNDRED = 100
TWO = 2


class Span(NamedTuple):
    """All numbers that a result may be."""

    low: Decimal
    """The least one."""
    number: Decimal
    """The one that the printed numbers give."""
    high: Decimal
    """The greatest one."""

    def __str__(self) -> str:
        return rounded(self.number, self.low, self.high)


def exactly(number: Decimal | int) -> Span:
    """Return a number as a result that it alone may be."""
    return Span(*[Decimal(number)] * 3)


WHOLE = exactly(HUNDRED)
"""The whole of shares, in percent."""


def span(amount: Amount) -> Span:
    """Return the numbers that an amount may be."""
    low, high = reach(amount.value)
    return Span(low, amount.number, high)


def less(one: Span, other: Span) -> Span:
    """Return the difference of two results."""
    return Span(one.low - other.high, one.number - other.number, one.high - other.low)


def plus(spans: Sequence[Span]) -> Span:
    """Return the sum of results."""
    return Span(*(sum(ends, Decimal(0)) for ends in zip(*spans, strict=True)))


def over(one: Span, other: Span) -> Span:
    """Return the ratio of two results above 0."""
    return Span(one.low / other.high, one.number / other.number, one.high / other.low)


def times(one: Span, other: Span) -> Span:
    """Return the product of two results above 0."""
    return Span(one.low * other.low, one.number * other.number, one.high * other.high)


def percent(one: Span, other: Span) -> Span:
    """Return the share that one result above 0 is of another."""
    return times(over(one, other), WHOLE)


def size(one: Span) -> Span:
    """Return how large a result is, whatever its sign."""
    low, high = sorted((abs(one.low), abs(one.high)))
    return Span(Decimal(0) if one.low <= 0 <= one.high else low, abs(one.number), high)


def shown(result: Span, claim: Amount) -> str:
    """Return a result in the unit and scale of the printed one: 2.7 million."""
    value = claim.value
    scale = re.search(r"\s?[a-z]+$", value.text) if value.power or claim.unit < 1 else None
    power = -value.power if scale else 0
    return f"{value.money}{Span(*((end / claim.unit).scaleb(power) for end in result))}{scale[0] if scale else ''}"


def are_comparable(one: Amount, other: Amount) -> bool:
    """Return whether one amount may be added to another: a number without a noun may be of anything but time."""
    if one.kind == other.kind:
        return True
    return (one.is_bare or other.is_bare) and not any(amount.is_share or amount.is_time for amount in (one, other))


def is_plain(amount: Amount) -> bool:
    """Return whether an amount is above 0, and has no open end."""
    return not is_limit(amount.value) and span(amount).low > 0


def ruled_out(
    paragraph: Paragraph, claim: Amount, right: Span, reason: str, but: Sequence[Amount] = ()
) -> Iterator[Slip]:
    """Yield a result that the right one rules out, if it is near, and if nothing else in its paragraph explains it."""
    if is_near(claim.number, right.number):
        yield from unexplained(paragraph, claim, right, reason, but)


def unexplained(
    paragraph: Paragraph, claim: Amount, right: Span, reason: str, but: Sequence[Amount] = ()
) -> Iterator[Slip]:
    """Yield a result that the right one rules out, if nothing else in its paragraph explains it.

    What two of the amounts `but` give in another way is no explanation.
    """
    value = claim.value
    half = (value.high - value.low) / TWO
    slack = half if half <= value.number * _CUT else 0
    if allows(value, right.low - slack, right.high + slack):
        return
    others = [] if is_limit(value) else paragraph.without([claim]).amounts
    if not any(allows(value, given.low, given.high) for given in _given(others, claim, but)):
        yield wrong(claim, reason)


_CUT = Decimal("0.02")  # of a result, by how much it may be off where digits were cut off and not rounded


def wrong(claim: Amount, reason: str) -> Slip:
    """Return an amount as a slip."""
    value = claim.value
    return Slip(value.start, value.end, reason, value.number / claim.unit, value.unit)


def is_near(said: Decimal, right: Decimal) -> bool:
    """Return whether a number may be a slip of another: less than about twice as large, or its point is elsewhere."""
    ratio = said / right if right > 0 else Decimal(0)
    return _LEAST_RATIO <= ratio <= 1 / _LEAST_RATIO or ratio.normalize().as_tuple().digits == (1,)


_LEAST_RATIO = Decimal("0.45")


def _given(others: Sequence[Amount], claim: Amount, but: Sequence[Amount]) -> Iterator[Span]:
    """Yield what other amounts are, and what two of them or several in a row give."""
    alike = [span(one) for one in others if are_comparable(one, claim) and not is_limit(one.value)]
    yield from alike
    for start in range(len(alike)):
        for end in range(start + 2, len(alike) + 1):
            yield plus(alike[start:end])
    if claim.is_share:
        yield from (less(WHOLE, span(one)) for one in others if one.kind == PERCENT and one not in but)
    for one, other in combinations(others, TWO):
        is_possible = min(span(one).low, span(other).low) > 0 and not (one in but and other in but)
        if is_possible and claim.is_share:
            yield from _as_shares(one, other)
        elif is_possible and POINTS not in (one.kind, other.kind):
            yield from _as_amounts(one, other)


def _as_shares(one: Amount, other: Amount) -> Iterator[Span]:
    if one.kind == other.kind == PERCENT:
        yield size(less(span(one), span(other)))
    elif are_comparable(one, other) and not (one.is_share or other.is_share):
        for ratio in (percent(span(one), span(other)), percent(span(other), span(one))):
            yield ratio
            yield size(less(ratio, WHOLE))


def _as_amounts(one: Amount, other: Amount) -> Iterator[Span]:
    if are_comparable(one, other):
        yield size(less(span(one), span(other)))
    first, last = (over(span(amount), exactly(amount.unit)) for amount in (one, other))
    yield times(first, last)
    yield over(first, last)
    yield over(last, first)
    if one.is_share != other.is_share:
        share, base = (first, last) if one.is_share else (last, first)
        part = times(over(share, WHOLE), base)
        yield from (part, plus((base, part)), less(base, part))
