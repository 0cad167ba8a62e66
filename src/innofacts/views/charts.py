"""Figures drawn: bars of text for a terminal, and the table that a chart is made of."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from innofacts.factfiles.facts import Fact
from innofacts.formats.table import Column, Table
from innofacts.values.figures import Quantity
from innofacts.values.units import RANK
from innofacts.views.tables import CHART_COLUMNS

if TYPE_CHECKING:
    from innofacts.formats.table import Cell

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_OPEN_END = "▶"


def bars(facts: Sequence[Fact], width: int = 16) -> list[str]:
    """Return a bar for each figure, with an open end if it may be more; empty if the figures cannot share a scale."""
    quantities = [fact.quantity for fact in facts if fact.quantity]
    figures = [quantity.figure for quantity in quantities]
    if len(figures) != len(facts) or len(facts) == 1 or len({figure.unit.key for figure in figures}) != 1:
        return []
    longest = max(map(_end_of_bar, quantities))
    if longest <= 0 or figures[0].unit.kind == RANK or any(figure.base_number < 0 for figure in figures):
        return []
    drawn = []
    for quantity in quantities:
        eighths = int((_end_of_bar(quantity) / longest * width * 8).to_integral_value())
        whole, rest = divmod(eighths, 8)
        bar = _EIGHTHS[-1] * whole + (_EIGHTHS[rest] if rest else "")
        drawn.append(bar + (_OPEN_END if quantity.interval.high is None else ""))
    return drawn


def _end_of_bar(quantity: Quantity) -> Decimal:
    """Return the number at which a bar ends: the printed number, or the high end of a range."""
    figure, interval = quantity
    return interval.high if figure.is_range and interval.high is not None else figure.base_number


def chart(facts: Sequence[Fact]) -> Table:
    """Return the table that a chart of these facts is made of."""
    return Table(tuple(Column(name, name) for name in CHART_COLUMNS), tuple(map(_drawn, facts)), caption=facts[0].claim)


def _drawn(fact: Fact) -> "tuple[Cell, ...]":
    if fact.quantity is None:
        return (fact.claim, None, None, None, None, None, fact.speaker)
    figure, interval = fact.quantity
    low, high = (None if end is None else format(end, "f") for end in (interval.low, interval.high))
    said = ", ".join(filter(None, (fact.speaker, fact.source.standing, fact.period.text if fact.period else "")))
    return (
        fact.claim,
        figure.words(),
        format(figure.base_number, "f"),
        low,
        high,
        figure.unit.text,
        said,
    )
