r"""A LaTeX table that may run over several pages: longtable with the rules of booktabs, nothing in it live.

The preamble needs `\usepackage{array,booktabs,longtable}`, and for pdfLaTeX `\usepackage[T1]{fontenc}`.
"""

from itertools import chain, islice
from typing import TYPE_CHECKING

from innofacts.formats.words import lines, visible_lines
from innofacts.patterns import regex
from innofacts.table import ID, NUMERIC, URL, WRAPPED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from innofacts.table import Cell, Column, Look, Table

SPECIAL = {
    **{character: f"\\{character}" for character in "&%$#_{}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
"""Every character that TeX acts upon, and how it is written."""
# Also those that it or its fonts would turn into others: the straight double quote (active in several languages of
# babel), the grave accent, and hyphens and commas that make ligatures.
_ESCAPES = str.maketrans(
    {
        **SPECIAL,
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        '"': r"\symbol{34}",
        "`": r"\textasciigrave{}",
    }
)
_LIGATURES = (("-", "-"), ("'", "'"), (",", ","))
_OPTIONAL_ARGUMENT = (
    "[",
    "*",
)  # `\\`, `\toprule` and `\midrule` would read these at the beginning of a row as their own argument
_ID_BREAK = regex(r"(?<=[._@])(?=\w)")
_ADDRESS_BREAK = regex(r"(?<=[/?&=#._-])(?![/?&=#._-]|$)")

_BREAKS = {URL: _ADDRESS_BREAK, ID: _ID_BREAK}  # TeX itself breaks lines at spaces and hyphens
_PART = regex(r"[^\s/?&=#._@-]+[/?&=#._@-]*")

_ROWS_MEASURED = 200
_LINE = 66  # characters that a line of a page holds, roughly, at ten points
_GAP = 3  # characters that the space between two columns takes
_SMALL = (82, 2)  # the same in \footnotesize, with less space between columns
_ROOM_FOR_WORDS = 0.35  # of the line, for the widest column of words


def render(table: "Table", look: "Look") -> "Iterator[str]":
    """Return the table as an environment `longtable`, after a comment that names the packages it needs.

    Each column of a table that is wider than a line gets a share of the line, so that it always fits; where that leaves
    little room for words, it is set in smaller type.
    """
    rows = iter(table.rows)
    measured = list(islice(rows, _ROWS_MEASURED))
    kinds = table.kinds
    yield "% needs \\usepackage{array,booktabs,longtable}; with pdfLaTeX also \\usepackage[T1]{fontenc}\n"
    texts = [
        [column.heading, *chain.from_iterable(lines(row[position], column.kind) for row in measured)]
        for position, column in enumerate(table.columns)
    ]
    widths = [max(map(len, column)) + 1 for column in texts]
    room = _LINE - _GAP * (len(widths) - 1)
    types: Iterable[str]
    if sum(widths) <= room:
        types, is_small = _types_of_narrow(table.columns, widths), False
    else:
        is_small = sum(widths) - max(widths) > (1 - _ROOM_FOR_WORDS) * room
        types = _types_of_wide(table.columns, texts, *(_SMALL if is_small else (_LINE, _GAP)))
    yield "\\begingroup\\footnotesize\\setlength{\\tabcolsep}{4pt}\n" if is_small else ""
    yield f"\\begin{{longtable}}{{@{{}}{''.join(types)}@{{}}}}\n"
    heading = "\\toprule\n"
    if look.header and table.header:
        heading += _row(_paragraph(visible_lines(column.heading), " ") for column in table.columns) + "\\midrule\n"
    if table.caption:
        yield f"\\caption{{{_paragraph(visible_lines(table.caption), ' ')}}}\\\\\n{heading}\\endfirsthead\n"
    yield f"{heading}\\endhead\n\\bottomrule\n\\endlastfoot\n"
    for number, row in enumerate(chain(measured, rows)):
        text = _row(cell_text(cell, kind) for cell, kind in zip(row, kinds, strict=True))
        yield f"{{}}{text}" if not number and text[0].isdigit() else text  # see _paragraph_type
    yield "\\end{longtable}\n" + ("\\endgroup\n" if is_small else "")


def cell_text(cell: "Cell", kind: str) -> str:
    """Return one cell as LaTeX: several lines where its column is a paragraph, one where it is not."""
    text = _paragraph(lines(cell, kind), "\\newline " if kind in WRAPPED else " ")
    breaks = _BREAKS.get(kind)
    return breaks.sub(r"\\allowbreak{}", text) if breaks else text


def inline(cell: "Cell", kind: str) -> str:
    """Return one cell as LaTeX within a paragraph."""
    text = _paragraph(lines(cell, kind), " ")
    return _ADDRESS_BREAK.sub(r"\\allowbreak{}", text) if kind == URL else text


def escaped(text: str) -> str:
    """Return one line of text as LaTeX that prints as that text."""
    text = text.translate(_ESCAPES)
    for first, second in _LIGATURES:
        # Twice, since three in a row contain two pairs.
        text = text.replace(first + second, f"{first}{{}}{second}").replace(first + second, f"{first}{{}}{second}")
    return text


def _paragraph(parts: "Sequence[str]", line_break: str) -> str:
    # In TeX a line break before any text is an error, so an empty line becomes an empty box.
    several = len(parts) > 1
    text = line_break.join(escaped(part) if part.strip() or not several else "\\mbox{}" for part in parts)
    return "{}" + text if text.lstrip().startswith(_OPTIONAL_ARGUMENT) else text


def _row(cells: "Iterable[str]") -> str:
    return " & ".join(cells) + " \\\\\n"


def _types_of_narrow(columns: "Sequence[Column]", widths: "Sequence[int]") -> "Iterator[str]":
    """Yield the type of each column of a table that fits: only words are a paragraph, which may have several lines."""
    for column, width in zip(columns, widths, strict=True):
        if column.kind in WRAPPED:
            yield _paragraph_type(column, width / _LINE)
        else:
            yield "r" if column.kind in NUMERIC else "l"


def _types_of_wide(
    columns: "Sequence[Column]", texts: "Sequence[Sequence[str]]", line: int, gap: int
) -> "Iterator[str]":
    """Yield the type of each column of a table that does not fit: each is a paragraph, and together they are a line.

    Each gets the width of its longest word, and more if it needs more, those that need least first. The column
    with the longest text keeps the share _ROOM_FOR_WORDS.
    """
    room = line - gap * (len(columns) - 1)
    needed = [max(map(len, column)) + 1 for column in texts]
    given = [
        min(max(_longest_word(text, column.kind) for text in of_column) + 1.0, room / 2)
        for column, of_column in zip(columns, texts, strict=True)
    ]
    main = needed.index(max(needed))
    given[main] = max(given[main], min(needed[main], _ROOM_FOR_WORDS * room))
    left = max(room - sum(given), 0)
    others = sorted(
        (position for position in range(len(columns)) if position != main), key=lambda p: needed[p] - given[p]
    )
    for waiting, position in zip(range(len(others), 0, -1), others, strict=True):
        more = min(max(needed[position] - given[position], 0), left / waiting)
        given[position] += more
        left -= more
    given[main] += left
    # Where even the longest words are too many for a line, they stand out of their columns, and the table still fits.
    scale = min(room / sum(given), 1) / line
    for column, width in zip(columns, given, strict=True):
        yield _paragraph_type(column, width * scale)


def _longest_word(text: str, kind: str) -> int:
    """Return the length of the longest part of a text that should stay on one line."""
    words = _PART.findall(text) if kind in _BREAKS else text.split()
    return max(map(len, words), default=0)


def _paragraph_type(column: "Column", share: float) -> str:
    """Return the type of a column that is a paragraph, whose width is a share of the line.

    Without the `{}`, pandoc takes the digits that a cell begins with for an argument, and leaves them out. So it does
    behind the lines above the rows.
    """
    side = "left" if column.kind in NUMERIC else "right"
    return f">{{\\ragged{side}\\arraybackslash{{}}}}p{{{share:.3f}\\linewidth}}"
