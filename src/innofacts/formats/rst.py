"""A reStructuredText table as a `list-table`, whose cells are not drawn in columns.

A table drawn in columns breaks at a character that its reader takes for wider, and all its rows are as wide as the
longest cells.
https://docutils.sourceforge.io/docs/ref/rst/directives.html#list-table
"""

import re
from itertools import chain
from typing import TYPE_CHECKING

from innofacts.formats.words import is_plain_address, is_web_address, lines, visible_lines
from innofacts.patterns import regex
from innofacts.table import URL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from innofacts.table import Cell, Look, Table

# Inline markup, references, and addresses that would become links.
_LIVE = regex(r"[\\*`_|@]|(?<=[A-Za-z]):(?=\S)|(?<=:)(?=:)")
# Text that must not begin a line, or it would not be a paragraph: lists, fields, options, directives, doctests,
# enumerations, white space, and a line of one punctuation mark, which would underline a title, or of equals signs in
# columns, which would begin a table.
_BLOCK = regex(r"[-+•‣⁃:./\s]|>>>|\(?(?:[A-Za-z]+|[0-9]+|\#)[.)](?:\s|$)|([!-/:-@\[-`{-~])\1*\s*$|=+(?:\s+=+)+\s*$")
# docutils refuses files with lines of more than 10,000 characters.
_PIECE = regex(r"(?:\\.|[^\\]){1,1000} *")
_NOTHING = "\\ "  # an escaped space is not shown, and makes the line a paragraph


def render(table: "Table", look: "Look") -> "Iterator[str]":
    """Return the table as a directive `list-table`, with a list item for each cell."""
    kinds = table.kinds
    rows = ([cell_text(cell, kind) for cell, kind in zip(row, kinds, strict=True)] for row in table.rows)
    first = next(rows, None)
    shown = look.header and table.header
    headings = [_block(visible_lines(column.heading)) for column in table.columns] if shown else None
    if first is None and headings is None:
        return
    yield f".. list-table:: {' '.join(map(escaped, visible_lines(table.caption)))}".rstrip() + "\n"
    # The directive refuses a table that has only a header.
    if first is not None and headings is not None:
        yield "   :header-rows: 1\n"
    if not table.header:
        yield "   :stub-columns: 1\n"
    yield "\n"
    for row in chain((row for row in (headings, first) if row is not None), rows):
        yield _row(row)


def cell_text(cell: "Cell", kind: str) -> str:
    """Return one cell as reStructuredText, an address as a link."""
    return _link(cell, kind) or _block(lines(cell, kind))


def inline(cell: "Cell", kind: str) -> str:
    """Return one cell as it is written within a paragraph, an address as a link."""
    return _link(cell, kind) or escaped(" ".join(lines(cell, kind)))


def _link(cell: "Cell", kind: str) -> str:
    """Return an address as a link; empty for any other cell."""
    if not (kind == URL and is_web_address(str(cell))):
        return ""
    address = escaped(str(cell))
    return str(cell) if is_plain_address(str(cell)) else f"`{address} <{address}>`__"


def _block(parts: "list[str]") -> str:
    """Return the lines of a cell as reStructuredText: one as a paragraph, several as a block of lines."""
    if len(parts) > 1:
        return "\n".join("| " + escaped(part).replace("\n", "\n  ") for part in parts)
    text = parts[0] if parts[0].strip() else ""
    return (_NOTHING if _BLOCK.match(text) else "") + escaped(text)


def escaped(text: str) -> str:
    """Return one line of text as inline reStructuredText that reads as that text, in several lines if it is long."""
    text = _LIVE.sub(lambda match: "\\" + match[0] if match[0] else _NOTHING, text)
    first, *more = _PIECE.findall(text) or [""]
    # A backslash cancels the line break that follows it.
    return "\\\n".join([first, *((_NOTHING if _BLOCK.match(piece) else "") + piece for piece in more)])


def _row(cells: "Iterable[str]") -> str:
    items = "\n".join("     - " + cell.replace("\n", "\n       ") for cell in cells)
    return re.sub(" +$", "", f"   * {items[5:]}\n", flags=re.MULTILINE)
