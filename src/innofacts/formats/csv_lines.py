"""Lines of CSV: those that the index holds ready, and how they are made; a light module."""

from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from innofacts.table import Look, Table

# Enough rows that the calls cost nothing, few enough that their cells stay in the cache of the processor: with 500 rows
# a piece, a list takes a tenth longer.
ROWS_A_PIECE = 100
"""How many rows of CSV are written at once."""


def written(table: "Table", look: "Look") -> "Iterator[str | bytes]":
    """Yield the lines of CSV that a table has, a hundred rows at a time, after a line with the names of the columns."""
    if look.header:
        yield line_of(table.names) + "\n"
    found = False
    rows = iter(table.lines or ())
    while block := list(islice(rows, ROWS_A_PIECE)):
        found = found or any(is_found for _, is_found in block)
        yield b"".join([line for line, _ in block])
    if look.on_formula and found:
        look.on_formula()


def line_of(cells: "Iterable[object]") -> str:
    """Return cells as a line of CSV without its end, or as a part of one: there is no delimiter at either end."""
    texts = ["" if cell is None else str(cell) for cell in cells]
    line = ",".join(texts)
    if line.count(",") == len(texts) - 1 and not ('"' in line or "\n" in line or "\r" in line):
        return line
    return ",".join(
        [
            in_quotation_marks(text) if "," in text or '"' in text or "\n" in text or "\r" in text else text
            for text in texts
        ]
    )


def in_quotation_marks(text: str) -> str:
    """Return a cell of CSV in quotation marks."""
    return '"' + text.replace('"', '""') + '"'
