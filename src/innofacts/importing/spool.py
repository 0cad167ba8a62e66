"""The cells of a table by series, column by column."""

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter

from innofacts.errors import InnofactsError
from innofacts.showing import visible

SEPARATOR = "\x1f"
"""What is between the cells of a column: the separator of ASCII for units."""
_PENDING = 20_000  # rows

Key = tuple[str, ...]


class Spool:
    """The columns of cells of each series, in the order of the table, as one text each: cells take five times as much.

    Rows of one series after each other, as in most tables, are added column by column; others one by one.
    """

    def __init__(self, of_keys: Sequence[int], of_cells: Sequence[int]) -> None:
        """Take the columns that tell the series apart, and the columns of cells."""
        self._of_keys, self._of_cells = of_keys, of_cells
        self._cells = itemgetter(*of_cells)
        self._runs: dict[Key, list[list[str]]] = {}
        self._pending: defaultdict[Key, list[str]] = defaultdict(list)  # a text for each row
        self._count = 0

    def key(self, row: Sequence[str]) -> Key:
        """Return the key of the series of a row."""
        return tuple([row[column] for column in self._of_keys])

    def add(self, rows: Sequence[Sequence[str]]) -> None:
        """Add the cells of some rows, each to the series of its key."""
        if not rows:
            return
        first = self.key(rows[0])
        if first == self.key(rows[-1]):
            columns = list(zip(*rows, strict=False))  # a row may be longer than the header
            if all(columns[column].count(cell) == len(rows) for column, cell in zip(self._of_keys, first, strict=True)):
                self._add_rows(first, self._pending.pop(first, []))
                self._add_columns(first, [columns[column] for column in self._of_cells], len(rows))
                return
        pending = self._pending
        keys = map(itemgetter(*self._of_keys), rows) if len(self._of_keys) > 1 else map(self.key, rows)
        for key, cells in zip(keys, map(SEPARATOR.join, map(self._cells, rows)), strict=True):
            pending[key].append(cells)
        self._count += len(rows)
        if self._count >= _PENDING:
            self.flush()

    def flush(self) -> None:
        """Add the pending rows to the columns."""
        for key, rows in self._pending.items():
            self._add_rows(key, rows)
        self._pending.clear()
        self._count = 0

    def _add_rows(self, key: Key, rows: Sequence[str]) -> None:
        if rows:
            cells, width = SEPARATOR.join(rows).split(SEPARATOR), len(self._of_cells)
            self._add_columns(key, [cells[column::width] for column in range(width)], len(rows))

    def _add_columns(self, key: Key, columns: Sequence[Sequence[str]], count: int) -> None:
        texts = [SEPARATOR.join(column) for column in columns]
        if any(text.count(SEPARATOR) >= count for text in texts):
            about = ", ".join(map(visible, key))
            message = f"a period, a value or a flag of {about} contains the control character U+001F"
            raise InnofactsError(message, hint="remove it from the table")
        self._runs.setdefault(key, []).append(texts)

    def keys(self) -> list[Key]:
        """Return the key of each series, in the order of first appearance."""
        return list(self._runs)

    def columns(self, keys: Sequence[Key]) -> list[str]:
        """Return the columns of cells of a series with some keys."""
        runs = [run for key in keys for run in self._runs[key]]
        return [SEPARATOR.join(column) for column in zip(*runs, strict=True)]
