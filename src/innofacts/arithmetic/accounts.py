"""Accounts: rows of a table that are the sum of rows above them, or what these leave, in every column but one.

That it is so in the other columns shows which rows belong together, whatever their labels say: revenue, less costs, is
the profit of 2023, and so of 2024. The same goes for columns: of all firms but one, the last is the first less the
second. A table may be about anything; accounts of firms are where it is seen most.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts.values import PERCENT, Slip, Value, added, number_text
from innofacts.arithmetic.entries import Entry
from innofacts.patterns import regex
from innofacts.values.misprints import are_a_digit_apart


class _Result(NamedTuple):
    """What the number of a row would be, by some rows above it."""

    rows: int
    """How many rows these are, the nearest ones."""
    is_rest: bool
    """Whether it is the first of them less the others, and not their sum."""
    number: Decimal
    """The result."""
    slack: Decimal
    """How far the rounding of all numbers may move it."""


def misprinted(table: Sequence[Sequence[Entry]]) -> Iterator[Slip]:
    """Yield the numbers of a table that do not follow from others as the rest of their row, or column, does."""
    columns = [*zip(*(row for row in table if len(row) == len(table[0])), strict=True)]
    found = [*_in_rows(columns, "columns"), *_in_rows(table, "rows")]
    yield from {slip.start: slip for slip in found}.values()


def _in_rows(table: Sequence[Sequence[Entry]], where: str) -> Iterator[Slip]:
    """Yield the numbers that do not follow from rows above as the rest of their row; `where` is what the rows are."""
    heads, *body = table
    columns = range(1, len(heads))
    cells = [row for row in body if len(row) == len(heads) and any(map(_is_amount, row[1:]))]
    rows = [[*map(_value, row)] for row in cells]
    for at in range(_FEWEST, len(rows)):
        above = rows[max(0, at - _MOST) : at]
        results = {column: [*_results([row[column] for row in above], rows[at][column])] for column in columns}
        if slip := _slip(rows[at], cells[at], above, results, where):
            yield slip


_FEWEST, _MOST = 2, 20  # rows above a result


def _is_amount(cell: Entry) -> bool:
    """Return whether a cell has a number that is no percentage; rows without one are headings, or tell shares."""
    return cell.value is not None and cell.value.unit != PERCENT


def _value(cell: Entry) -> Value | None:
    """Return the number of a cell; a dash is nothing, of a column that has numbers."""
    return cell.value if cell.value or not _DASH.fullmatch(cell.text) else _NOTHING


_DASH = regex(r"\s*[-–—]\s*")
_NOTHING = Value(0, 0, 0, "0", Decimal(0), Decimal(0), Decimal(0), "", "")


def _results(above: Sequence[Value | None], said: Value | None) -> Iterator[_Result]:
    """Yield what the numbers of a column above one may give, from the nearest two rows on; nothing behind a gap."""
    if said is None or said.unit == PERCENT or not said.number:
        return
    total, slack = Decimal(0), said.high - said.number
    for many, value in enumerate(reversed(above), 1):
        if value is None or value.unit == PERCENT:
            return
        total, slack = total + value.number, slack + value.high - value.number
        if many >= _FEWEST:
            yield _Result(many, is_rest=False, number=total, slack=slack)
            yield _Result(many, is_rest=True, number=2 * value.number - total, slack=slack)


def _slip(
    row: Sequence[Value | None],
    cells: Sequence[Entry],
    above: Sequence[Sequence[Value | None]],
    results: dict[int, list[_Result]],
    where: str,
) -> Slip | None:
    """Return the one number of a row that does not follow from rows above as those of all its other columns do."""
    said = {column: value for column in results if (value := row[column]) and results[column]}
    longest = max((_digits(value.number) for value in said.values()), default=0)
    places = {_places(value) for value in said.values() if _digits(value.number) == longest}
    said = {n: one for n, one in said.items() if _digits(one.number) >= _FEWEST_DIGITS and _places(one) in places}
    right = {
        column: {(one.rows, one.is_rest) for one in results[column] if abs(one.number - value.number) <= one.slack}
        for column, value in said.items()
    }
    wrong = [column for column in said if not right[column]]
    others = [right[column] for column in said if right[column]]
    # Without the zeros at their ends, which may be rounding.
    telling = sum(_digits(value.number.normalize()) - _BY_CHANCE for column, value in said.items() if right[column])
    if len(wrong) != 1 or telling < _TELLING:
        return None
    value = said[wrong[0]]
    for one in results[wrong[0]]:
        if all((one.rows, one.is_rest) in other for other in others) and _is_slip_of(value, one, len(others)):
            parts = [part for each in above[-one.rows :] if (part := each[wrong[0]])]
            cell = cells[wrong[0]]
            return Slip(cell.start, cell.end, _reason(parts, one, where), value.number, "")
    return None


def _digits(number: Decimal) -> int:
    """Return how many digits a number has."""
    return len(number.as_tuple().digits)


def _places(value: Value) -> int:
    """Return the power of ten of the last digit of a number."""
    return int(value.number.as_tuple().exponent)


_FEWEST_DIGITS = 3
# A number of two digits may follow from others by chance; what one of four, or two of three, do, is no chance.
_BY_CHANCE, _TELLING = 2, 2
_NEAR = Decimal("0.1")  # of what is right


def _is_slip_of(said: Value, right: _Result, others: int) -> bool:
    """Return whether a number is a misprint of what is right, or near it where two other columns are right."""
    if said.number.as_tuple().exponent != right.number.as_tuple().exponent or right.number == 0:
        return False
    is_near = abs(said.number - right.number) <= abs(right.number) * _NEAR
    return are_a_digit_apart(abs(said.number), abs(right.number)) or (others > 1 and is_near)


def _reason(parts: Sequence[Value], right: _Result, where: str) -> str:
    """Return the sum, or the difference, in figures."""
    if not right.is_rest:
        return added(parts, where)
    first, *others = parts
    return f"{first.text} less {' and '.join(one.text for one in others)} = {number_text(right.number)}"
