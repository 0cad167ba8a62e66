"""The rows and the columns of a table that a cell is in: what else they have, and which of them are totals."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.entries import entries
from innofacts.arithmetic.tables import is_total
from innofacts.markup.tables import TextTable


class Line(NamedTuple):
    """The row of a cell among the rows of its table, or its column among the columns."""

    name: str = ""
    """The label of the row, or the heading of the column; empty for that of a label itself."""
    names: Sequence[str] = ()
    """Those of all rows, or of all columns."""
    number: Decimal | None = None
    """The number of the cell; None if it is not plain."""
    numbers: Sequence[Decimal] = ()
    """The plain numbers in its column, or in its row."""
    is_part: bool = False
    """Whether its number is less than that in the total of all rows, or of all columns."""


NO_LINES = (Line(), Line())


def lines_of(table: TextTable) -> Mapping[int, tuple[Line, Line]]:
    """Return the row and the column of each cell of a table behind the labels, by where the cell begins."""
    after = table.labels + 1
    head, *body = entries(table)
    heads, body = [cell.text for cell in head[after:]], [row for row in body if len(row) >= after]
    names = [row[table.labels].text for row in body]
    numbers = [[cell.value and cell.value.number for cell in row[after:]] for row in body]
    width = max(map(len, numbers), default=0)
    columns = [[row[column] if column < len(row) else None for row in numbers] for column in range(width)]
    rows_of = [_plain(row) for row in numbers]
    columns_of = [_plain(column) for column in columns]
    row_totals, column_totals = (
        [_total_of(n, totals) for n in range(count)]
        for totals, count in ((_totals(names), len(names)), (_totals(heads), width))
    )
    return {
        cell.start: (
            Line(names[n], names, numbers[n][c], columns_of[c], _is_less(numbers[n][c], columns[c], row_totals[n])),
            Line(
                "".join(heads[c : c + 1]),
                heads,
                numbers[n][c],
                rows_of[n],
                _is_less(numbers[n][c], numbers[n], column_totals[c]),
            ),
        )
        for n, row in enumerate(body)
        for c, cell in enumerate(row[after:])
    }


def _plain(numbers: Sequence[Decimal | None]) -> list[Decimal]:
    return [number for number in numbers if number is not None]


def _totals(names: Sequence[str]) -> list[int]:
    return [n for n, name in enumerate(names) if is_total(name)]


def _total_of(line: int, totals: Sequence[int]) -> int | None:
    """Return which line has the total of another one: the next behind it, or else the first before it."""
    at = bisect_left(totals, line)
    if line in totals[at : at + 1]:
        return None
    return next(iter(totals[at : at + 1] or totals[:1]), None)


def _is_less(number: Decimal | None, line: Sequence[Decimal | None], total: int | None) -> bool:
    """Return whether a number of a line is less than the total in it."""
    whole = line[total] if total is not None and total < len(line) else None
    return number is not None and whole is not None and abs(number) < abs(whole)
