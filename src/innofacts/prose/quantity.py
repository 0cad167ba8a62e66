"""A quantity of a sentence, before the times and names that it has are known."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from innofacts.times.times import Time
from innofacts.values.figures import Figure


class Quantity(NamedTuple):
    """A figure without its times and names; each field is as in `figures.Mention`."""

    start: int
    end: int
    figure: Figure
    units: tuple[str, ...]
    change: str
    kind: str
    doubt: str = ""
    numbers: tuple[tuple[int, int], ...] = ()
    exact: Decimal | None = None


def is_free(start: int, end: int, others: Iterable[Quantity | Time]) -> bool:
    """Return whether a span overlaps none of some others."""
    return all(one.end <= start or end <= one.start for one in others)
