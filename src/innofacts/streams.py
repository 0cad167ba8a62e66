"""Standard output and standard error: results on the one, what is said about them on the other; a light module."""

import sys
from itertools import islice

from innofacts.errors import InnofactsError
from innofacts.formats.csv import ROWS_A_PIECE, formula_test
from innofacts.formats.table import flattened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from innofacts.formats.table import Cell, Table


def is_terminal() -> bool:
    """Tell whether a person watches standard output."""
    return sys.stdout.isatty()


def say(message: str) -> None:
    """Say something about the results, on standard error; where nobody can hear it, the results are still good."""
    try:
        print(f"innofacts: {message}", file=sys.stderr, flush=True)
    except OSError:
        pass


def watched(table: "Table") -> "Table":
    """Return the table so that, once it is written, it is said if a spreadsheet would take a cell for a formula."""
    table = flattened(table)  # as it is written: the text of an interval may begin with a sign
    return table._replace(rows=_watched_rows(table))


def _watched_rows(table: "Table") -> "Iterator[Sequence[Cell]]":
    holds_formula, found, rows = formula_test(table.columns), False, iter(table.rows)
    while block := list(islice(rows, ROWS_A_PIECE)):
        found = found or holds_formula(block)
        yield from block
    if found:
        say("warning: cells begin with = + - or @, which a spreadsheet runs as formulas; --excel writes them as text")


def write_out(pieces: "Iterable[bytes]") -> None:
    """Write to standard output; raises InnofactsError where it cannot be, and lets BrokenPipeError through."""
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"standard output could not be written: {error.strerror}"
        raise InnofactsError(message, hint="-o FILE writes a file") from error


def utf8(text: str) -> bytes:
    """Return the text as UTF-8; a lone surrogate, which cannot be encoded, as an escape."""
    return text.encode(errors="backslashreplace")
