"""A quantity of a sentence, before the times and names that it has are known."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple, Protocol

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


class Spanned(Protocol):
    """What is in a text: a quantity, a time, a place."""

    @property
    def start(self) -> int:
        """The offset of its first character."""

    @property
    def end(self) -> int:
        """The offset after it."""


def between(one: Spanned, other: Spanned) -> tuple[int, int]:
    """Return the span between two things in a text, whichever is first."""
    return (other.end, one.start) if other.end <= one.start else (one.end, other.start)


def is_free(start: int, end: int, others: Iterable[Spanned]) -> bool:
    """Return whether nothing else is in a span."""
    return all(one.end <= start or end <= one.start for one in others)
