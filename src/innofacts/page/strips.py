"""Strips: small drawings of figures of one unit on one scale, each with the values that it may stand for."""

from collections.abc import Sequence
from decimal import Decimal

from innofacts.values.figures import Quantity

_WIDTH, _HEIGHT, _MARGIN, _MIDDLE = 180, 16, 12, 8  # pixels; the margin has the arrows
_REACH = 5  # pixels, half the height of the bar of the possible values


def strips(quantities: Sequence[Quantity]) -> list[str]:
    """Return a drawing of each figure as SVG: a bar from end to end, an arrow for an infinite end, a dot for a value.

    All share one scale, from the least end to the greatest, so that figures that meet overlap. The values of the first
    figure are a band in each drawing.
    """
    ends = [
        end
        for figure, interval in quantities
        for end in (interval.low, interval.high, figure.base_number)
        if end is not None
    ]
    least, most = min(ends), max(ends)

    def x(number: Decimal) -> int:
        share = (number - least) / (most - least) if most > least else Decimal("0.5")
        return _MARGIN + int(share * (_WIDTH - 2 * _MARGIN))

    def span(quantity: Quantity) -> tuple[int, int]:
        low, high = quantity.interval.low, quantity.interval.high
        return 0 if low is None else x(low), _WIDTH if high is None else x(high)

    first = span(quantities[0])
    return [_strip(one, span(one), first, x(one.figure.base_number)) for one in quantities]


def _strip(quantity: Quantity, span: tuple[int, int], first: tuple[int, int], value: int) -> str:
    """Return one drawing; `span` and `first` are the ends of its bar and of the band, and `value` is for the dot."""
    interval = quantity.interval
    (begin, end), (low, high) = span, first
    shapes = [
        f'<rect class="said" x="{low}" y="0" width="{max(high - low, 1)}" height="{_HEIGHT}"/>',
        f'<line class="reach" x1="{begin}" x2="{max(end, begin + 1)}" y1="{_MIDDLE}" y2="{_MIDDLE}"/>',
    ]
    if interval.high is None:
        shapes.append(f'<path d="M{_WIDTH} {_MIDDLE}l-8 -{_REACH}v{2 * _REACH}z"/>')
    if interval.low is None:
        shapes.append(f'<path d="M0 {_MIDDLE}l8 -{_REACH}v{2 * _REACH}z"/>')
    if quantity.figure.value is not None:
        shapes.append(f'<circle cx="{value}" cy="{_MIDDLE}" r="4"/>')
    return (
        f'<svg class="strip" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" aria-hidden="true">'
        f"{''.join(shapes)}</svg>"
    )
