"""What can still be read of a text that is not TOML, so that one slip does not hide the mistakes behind it.

A fact file is a row of tables, each below its `[source]`, `[[fact]]` or `[[series]]`. Those that are TOML by themselves
are kept, and the others left blank, so that everything else stays at its place.
"""

import re
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

import tomli

from innofacts.records import Record

# A header that is alone on its line; one with a point, as [series.values], goes with what is above it.
_HEADER = re.compile(r"^[ \t]*\[{1,2}[ \t]*[\w-]+[ \t]*\]{1,2}[ \t]*(?:#.*)?$", re.MULTILINE)
_MOST_HEADERS = 8  # that may stand, as examples do, between the quotes of one text
_MOST_REFUSED = 100


class Refused(Record):
    """A table that cannot be read."""

    start: int
    """The offset at which it begins."""
    line: int
    """How many lines stand before it."""
    text: str
    """What it says."""
    error: tomli.TOMLDecodeError
    """Why it cannot be read, its offset that in the table."""


def salvage(text: str, read: Callable[[str], object]) -> tuple[str, list[Refused]]:
    """Return a text in which nothing is left of the tables that `read` refuses but the ends of their lines, and these.

    Of what `read` raises, TOMLDecodeError is a refusal. After a hundred of them nothing is left of the rest.
    """
    starts = [0, *(header.start() for header in _HEADER.finditer(text) if header.start())]
    pieces = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    kept: list[str] = []
    refused: list[Refused] = []
    at = line = 0
    while at < len(pieces) and len(refused) < _MOST_REFUSED:
        count, error = _first_table(pieces[at : at + _MOST_HEADERS], read)
        table = "".join(pieces[at : at + count])
        lines = table.count("\n")
        if error:
            refused.append(Refused(starts[at], line, table, error))
            table = "\n" * lines
        kept.append(table)
        at += count
        line += lines
    return "".join(kept), refused


def _first_table(pieces: Sequence[str], read: Callable[[str], object]) -> tuple[int, tomli.TOMLDecodeError | None]:
    """Return how many pieces make the first table, and why it cannot be read, None where it can."""
    joined = list(accumulate(pieces))
    closed = next((count for count, table in enumerate(joined, 1) if not _is_open(table)), 1)
    first = error = _error_in(joined[closed - 1], read)
    count = closed
    # Where something is open at the end of a table, it may be closed below what only looks like the next header.
    while error and count < len(joined) and error.pos >= len(joined[count - 1].rstrip()):
        error = _error_in(joined[count], read)
        count += 1
    return (closed, first) if error else (count, None)


def _is_open(table: str) -> bool:
    """Tell whether a table seems to end within a text between three quotes."""
    return any(table.count(quotes) % 2 for quotes in ('"""', "'''"))


def _error_in(table: str, read: Callable[[str], object]) -> tomli.TOMLDecodeError | None:
    try:
        read(table)
    except tomli.TOMLDecodeError as error:
        return error
    return None
