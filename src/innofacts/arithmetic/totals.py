"""Totals of tables: the numbers above a total make it, and so do those before it in its row."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from innofacts.arithmetic.columns import TOTAL, following, number_in
from innofacts.arithmetic.values import YEAR, Slip, Value, added, allows, sum_of
from innofacts.markup.tables import Cell, Table

_NO_TOTAL = re.compile(r"(?i)average|mean|rate|rank|year|median|per\b|growth|change|index")
_SUBTOTAL = re.compile(r"(?i)\W*(?:sub-?\s?total|of\swhich|including|incl\.|thereof)\b")
_FEWEST = 2  # parts of a total
_YEAR = re.compile(YEAR)
_LEAST_COLUMNS = 4  # a label, two parts and their total


def slips_in_tables(tables: Iterable[Table]) -> list[Slip]:
    """Return the totals in tables that the numbers above or before them rule out, in order."""
    return sorted({slip for table in tables for slip in _of_table(table)})


def _of_table(table: Table) -> Iterator[Slip]:
    """Yield the slips of a table, and no total of a column that has one already."""
    wrong = [*following(table)]
    starts = {slip.start for slip in wrong}
    at = {n for row in table.rows for n, cell in enumerate(row) if cell.start in starts}
    yield from wrong
    yield from _of_columns(table, at)
    yield from _of_rows(table)


def _of_columns(table: Table, but: Container[int]) -> Iterator[Slip]:
    """Yield the wrong totals below columns, but some."""
    heads, *body = table.rows
    first = next((n for n, row in enumerate(body) if not _is_heading(row)), 0)
    last = next((n for n, row in enumerate(body) if TOTAL.fullmatch(row[0].text)), 0)
    parts = body[first:last]
    if len(parts) < _FEWEST or any(_SUBTOTAL.match(row[0].text) for row in parts):
        return
    for column in range(1, len(body[last])):
        cells = [part[column] for part in parts if column < len(part)]
        head = heads[column].text if column < len(heads) else ""
        if len(cells) == len(parts) and column not in but and not _NO_TOTAL.search(head):
            yield from _wrong_total(cells, body[last][column])


def _is_heading(row: Sequence[Cell]) -> bool:
    """Return whether a row continues the headings: it has no label, or no numbers but years."""
    numbers = [cell.text for cell in row[1:] if number_in(cell)]
    return not row[0].text or all(map(_YEAR.fullmatch, numbers))


def _of_rows(table: Table) -> Iterator[Slip]:
    """Yield the wrong totals at the end of rows, if those of most rows are right."""
    heads, *body = table.rows
    at = next((n for n, head in enumerate(heads) if n >= _LEAST_COLUMNS - 1 and TOTAL.fullmatch(head.text)), 0)
    rows = [row for row in body if at and len(row) > at]
    added_up = [list(_wrong_total(row[1:at], row[at])) for row in rows if None not in map(number_in, row[1 : at + 1])]
    wrong = [slip for slips in added_up for slip in slips]
    if len(wrong) * 2 < len(added_up):
        yield from wrong


def _wrong_total(cells: Sequence[Cell], total: Cell) -> Iterator[Slip]:
    parts = [number for cell in cells if (number := number_in(cell))]
    result = number_in(total)
    if result is None or len(parts) < len(cells):
        return
    if len({number.number.as_tuple().exponent for number in (*parts, result)}) > 1:
        return  # numbers and percentages in turn
    if any(allows(result, *sum_of(values)) for values in (parts, _without_subtotals(parts))):
        return
    numbers = [part.number for part in parts]
    is_mean = min(numbers) >= 0 and result.number <= max(numbers)
    is_near = abs(result.number) <= 2 * abs(sum(numbers, Decimal(0)))  # else the table shows some of the parts
    if is_near and not is_mean:
        yield Slip(total.start, total.end, added(parts), result.number, "")


def _without_subtotals(values: Sequence[Value]) -> list[Value]:
    """Return values without those that are the sum of two or more right before them."""
    lows = [Decimal(0), *accumulate(value.low for value in values)]
    highs = [Decimal(0), *accumulate(value.high for value in values)]
    return [
        value
        for n, value in enumerate(values)
        if not any(
            allows(value, lows[n] - lows[start], highs[n] - highs[start])
            for start in range(max(0, n - _LONGEST_SUBTOTAL), n - 1)
        )
    ]


_LONGEST_SUBTOTAL = 20  # rows
