"""Lines of CSV that are ready: of a table whose rows are lines already, as the index holds facts with all columns."""

from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from innofacts.formats.table import Page, Table

_ROWS_A_PIECE = 500


def render(table: "Table", page: "Page") -> "Iterator[str | bytes]":
    """Return the lines, some hundred a piece, with the columns' names, which are plain words, in the first one."""
    if page.header:
        yield ",".join(column.name for column in table.columns) + "\n"
    found = False
    rows: Iterator[Any] = iter(table.rows)
    while block := list(islice(rows, _ROWS_A_PIECE)):
        lines, formulas = zip(*block, strict=True)
        found = found or any(formulas)
        yield b"".join(lines)
    if page.on_formula and found:
        page.on_formula()
