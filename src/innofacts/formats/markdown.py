"""A GitHub-flavoured Markdown table, in which no text of a cell can act as markup.

The rows are not padded, so that a table of any length streams, and a changed cell changes one line, or with it the line
of dashes if the cell was the widest of its column.
"""

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from innofacts.formats.words import is_web_address, lines, visible_lines
from innofacts.patterns import regex
from innofacts.table import NUMERIC, URL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from innofacts.table import Cell, Column, Look, Table

# Characters with a meaning within a line in CommonMark, GFM and their relatives (pandoc, MyST, MDX, Obsidian).
# The class of characters comes first and its context after it, since searching for one class is by far the quickest.
_LIVE = regex(
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
# CommonMark lets a backslash escape any sign (https://spec.commonmark.org/0.31.2/#backslash-escapes), Python-Markdown
# only these, and `|` in a table (https://daringfireball.net/projects/markdown/syntax#backslash). All read entities.
_BACKSLASHED = frozenset("\\`*_{}[]()>#+-.!|")

# pandoc, which Quarto runs on, gives the columns of a table with a line of more than 72 characters widths in proportion
# to their dashes (https://pandoc.org/MANUAL.html#extension-pipe_tables). Steps of ten change rarely.
_NARROW = 72
_STEP = 10  # dashes
_MOST_STEPS = 6
_ROWS_MEASURED = 200


def render(table: "Table", look: "Look") -> "Iterator[str]":
    """Return the table as lines of Markdown: the caption in bold, the header, the alignment, the rows."""
    if table.caption:
        yield f"**{_with_breaks(visible_lines(table.caption.strip()))}**\n\n"
    shown = look.header and table.header
    heading = [_with_breaks(visible_lines(column.heading)) if shown else "" for column in table.columns]
    kinds = table.kinds
    rows = ([cell_text(cell, kind) for cell, kind in zip(row, kinds, strict=True)] for row in table.rows)
    measured = list(islice(rows, _ROWS_MEASURED))
    yield _row(heading)
    yield _row(_dashes(table.columns, [heading, *measured]))
    for row in chain(measured, rows):
        yield _row(row)


def _dashes(columns: "Sequence[Column]", rows: "Sequence[Sequence[str]]") -> "Iterator[str]":
    """Yield the dashes below the heading of each column, a colon on the right for numbers."""
    is_narrow = max(len(_row(row)) for row in rows) <= _NARROW
    for position, column in enumerate(columns):
        widest = 0 if is_narrow else max(len(row[position]) for row in rows)
        dashes = "-" * min(-(-widest // _STEP), _MOST_STEPS) * _STEP or "---"
        yield dashes + ":" if column.kind in NUMERIC else dashes


def cell_text(cell: "Cell", kind: str) -> str:
    """Return one cell as Markdown that fits on one line: an address as a link, everything else as plain text."""
    if kind == URL and is_web_address(str(cell)):
        return f"<{cell}>"
    return _with_breaks(lines(cell, kind))


inline = cell_text


def escaped(text: str) -> str:
    """Return one line of text as Markdown that reads as that text."""
    return _LIVE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    sign = match[0]
    return f"\\{sign}" if sign in _BACKSLASHED else "&lt;" if sign == "<" else f"&#{ord(sign)};"


def _with_breaks(parts: "list[str]") -> str:
    return "<br>".join(map(escaped, parts))


def _row(cells: "Iterable[str]") -> str:
    return f"| {' | '.join(cells)} |\n"
