"""A GitHub-flavoured Markdown table, in which no text of a cell can act as markup.

The rows are not padded, so that a table of any length streams, and a changed cell changes one line.
"""

import re
from typing import TYPE_CHECKING

from innofacts.formats.table import NUMERIC, URL
from innofacts.formats.words import is_web_address, lines, visible_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from innofacts.formats.table import Cell, Page, Table

# Characters with a meaning within a line in CommonMark, GFM and their relatives (pandoc, MyST, MDX, Obsidian). Each
# of these may be escaped by a backslash: https://spec.commonmark.org/0.31.2/#backslash-escapes
# The class of characters comes first and its context after it, since searching for one class is by far the quickest.
_LIVE = re.compile(
    r"""
    [\\`*_\[\]<>|~^${}&@\#:.=%]
    (?: (?<=[\\`*_\[\]<>|~^${}])                      # code, emphasis, links, HTML, cells, mathematics, templates
      | (?<=&)(?=\#?[A-Za-z0-9]+;)                    # an entity
      | (?<=[@\#])(?<![A-Za-z0-9].)(?=[A-Za-z0-9])    # a mention, a citation, a reference to an issue, a tag
      | (?<=:)(?<![A-Za-z0-9].)(?=[A-Za-z0-9_+-]+:)   # an emoji
      | (?<=[A-Za-z]:)(?=//)                          # a bare address, which would take our backslashes into the link
      | (?<=www\.)                                    # the same
      | (?<==)(?:(?==)|(?<===))                       # highlighted
      | (?<=%)(?:(?=%)|(?<=%%))                       # commented out
    )
    """,
    re.VERBOSE,
)


def render(table: "Table", page: "Page") -> "Iterator[str]":
    """Return the table as lines of Markdown: the caption in bold, the header, the alignment, the rows."""
    if table.caption:
        yield f"**{_with_breaks(visible_lines(table.caption.strip()))}**\n\n"
    shown = page.header and table.header
    yield _row(_with_breaks(visible_lines(column.heading)) if shown else "" for column in table.columns)
    yield _row("---:" if column.kind in NUMERIC else "---" for column in table.columns)
    kinds = [column.kind for column in table.columns]
    for row in table.rows:
        yield _row(cell_text(cell, kind) for cell, kind in zip(row, kinds, strict=True))


def cell_text(cell: "Cell", kind: str) -> str:
    """Return one cell as Markdown that fits on one line: an address as a link, everything else as plain text."""
    if kind == URL and is_web_address(str(cell)):
        return f"<{cell}>"
    return _with_breaks(lines(cell, kind))


inline = cell_text


def escaped(text: str) -> str:
    """Return one line of text as Markdown that reads as that text."""
    return _LIVE.sub(r"\\\g<0>", text)


def _with_breaks(parts: "list[str]") -> str:
    return "<br>".join(map(escaped, parts))


def _row(cells: "Iterable[str]") -> str:
    return f"| {' | '.join(cells)} |\n"
