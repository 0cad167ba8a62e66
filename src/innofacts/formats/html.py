"""An HTML table for a page: no script, no style sheet, and no text of a cell can act as markup."""

from html import escape
from typing import TYPE_CHECKING

from innofacts.formats.words import is_web_address, lines, visible_lines
from innofacts.table import ID, LIST, NUMERIC, TEXT, URL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from innofacts.table import Cell, Column, Look, Table

# Text in any script gets its own direction, and does not change that of its neighbours.
_OWN_DIRECTION = frozenset((ID, TEXT, LIST))


def render(table: "Table", look: "Look") -> "Iterator[str]":
    """Return the table as an element `table` of class `innofacts`; the class of a cell is the kind of its column."""
    yield '<table class="innofacts">\n'
    if table.caption:
        yield f"<caption>{_with_breaks(visible_lines(table.caption))}</caption>\n"
    if look.header and table.header:
        yield "<thead>\n<tr>\n"
        for column in table.columns:
            yield f'<th scope="col"{_attributes(column)}>{_with_breaks(visible_lines(column.heading))}</th>\n'
        yield "</tr>\n</thead>\n"
    yield "<tbody>\n"
    ends = [("<td", "</td>\n") for _ in table.columns]
    if not table.header:
        ends[:1] = [('<th scope="row"', "</th>\n")]
    frames = [
        (begin + _attributes(column) + ">", end, column.kind)
        for (begin, end), column in zip(ends, table.columns, strict=True)
    ]
    for row in table.rows:
        cells = zip(frames, row, strict=True)
        yield "<tr>\n" + "".join(begin + cell_text(cell, kind) + end for (begin, end, kind), cell in cells) + "</tr>\n"
    yield "</tbody>\n</table>\n"


def cell_text(cell: "Cell", kind: str) -> str:
    """Return one cell as HTML: an address as a link, everything else as plain text."""
    if kind == URL and is_web_address(str(cell)):
        address = escape(str(cell))
        return f'<a href="{address}" rel="noopener noreferrer">{address}</a>'
    return _with_breaks(lines(cell, kind))


inline = cell_text


def _with_breaks(parts: "list[str]") -> str:
    return "<br>".join(map(escape, parts))


def _attributes(column: "Column") -> str:
    attributes = f' class="{column.kind}"'
    if column.kind in _OWN_DIRECTION:
        attributes += ' dir="auto"'
    if column.kind in NUMERIC:
        attributes += ' style="text-align: right"'
    return attributes
