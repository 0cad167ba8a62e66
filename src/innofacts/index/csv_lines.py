"""Facts as lines of CSV with all columns, made once for the index, since they are what pipes get again and again.

The rules are those of RFC 4180, but lines end in LF: the lines are the same, byte for byte, as `formats.csv` writes.
"""

from _csv import writer  # what csv gives on, without re
from types import SimpleNamespace

from innofacts.errors import FORMULA_BEGINNINGS, is_formula
from innofacts.index.columns import COLUMNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from innofacts.index.columns import Cell

HEADING = ",".join(column.name for column in COLUMNS) + "\n"
"""The line before all others, with the names of the columns, which are plain words."""

_CANNOT_BE_WORDS = ("decimal", "integer", "boolean", "day")  # and may begin with a sign
_OF_WORDS = tuple(i for i, column in enumerate(COLUMNS) if column.kind not in _CANNOT_BE_WORDS)
_LINE_END = "\r\n"  # makes the writer of every Python quote each of the two, wherever it stands


def lines_of(columns: "Sequence[Sequence[Cell]]") -> list[bytes]:
    """Return a line, in UTF-8, for each of the facts whose cells are given column by column, as COLUMNS has them."""
    texts: list[str] = []
    sink = SimpleNamespace(write=texts.append)
    writer(sink, lineterminator=_LINE_END).writerows(zip(*columns, strict=True))
    return [(text[: -len(_LINE_END)] + "\n").encode(errors="backslashreplace") for text in texts]


def formulas_in(columns: "Sequence[Sequence[Cell]]") -> list[int]:
    """Return for each of such facts 1 if a spreadsheet would take one of its cells for a formula, else 0."""
    found = [0] * len(columns[0])
    for column in (columns[i] for i in _OF_WORDS):
        if not FORMULA_BEGINNINGS.isdisjoint([cell[0] for cell in column if cell]):  # type: ignore[index]  # these are texts
            for i, cell in enumerate(column):
                found[i] |= is_formula(cell)
    return found
