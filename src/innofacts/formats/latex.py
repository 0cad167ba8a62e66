r"""A LaTeX table that may run over several pages: longtable with the rules of booktabs, nothing in it live.

The preamble needs `\usepackage{array,booktabs,longtable}`, and for pdfLaTeX `\usepackage[T1]{fontenc}`.
"""

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from innofacts.formats.table import LIST, NOTES, NUMERIC, TEXT, URL
from innofacts.formats.words import lines, visible_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from innofacts.formats.table import Cell, Column, Page, Table

# Every character that TeX acts upon, and those that it or its fonts would turn into others: the straight double quote
# (active in several languages of babel), the grave accent, and hyphens and commas that make ligatures.
_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "%": r"\%",
        "_": r"\_",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
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
_ADDRESS_BREAK = re.compile(r"(?<=[/?&=#._-])(?![/?&=#._-]|$)")

_WRAPPED = frozenset((TEXT, LIST, NOTES, URL))
_ROWS_MEASURED = 200
_LINE = 70  # characters that a line of a page holds, roughly, at ten points
_NARROWEST = 12  # characters that a column of words gets at least, if it has them
_GAP = 3  # characters that the space between two columns takes


def render(table: "Table", page: "Page") -> "Iterator[str]":
    """Return the table as an environment `longtable`, after a comment that names the packages it needs."""
    rows = iter(table.rows)
    measured = list(islice(rows, _ROWS_MEASURED))
    kinds = [column.kind for column in table.columns]
    yield "% needs \\usepackage{array,booktabs,longtable}; with pdfLaTeX also \\usepackage[T1]{fontenc}\n"
    yield f"\\begin{{longtable}}{{@{{}}{''.join(_column_types(table.columns, measured))}@{{}}}}\n"
    heading = "\\toprule\n"
    if page.header and table.header:
        heading += _row(_paragraph(visible_lines(column.heading), " ") for column in table.columns) + "\\midrule\n"
    if table.caption:
        yield f"\\caption{{{_paragraph(visible_lines(table.caption), ' ')}}}\\\\\n{heading}\\endfirsthead\n"
    yield f"{heading}\\endhead\n\\bottomrule\n\\endlastfoot\n"
    for row in chain(measured, rows):
        yield _row(cell_text(cell, kind) for cell, kind in zip(row, kinds, strict=True))
    yield "\\end{longtable}\n"


def cell_text(cell: "Cell", kind: str) -> str:
    """Return one cell as LaTeX: several lines where its column is a paragraph, one where it is not."""
    text = _paragraph(lines(cell, kind), "\\newline " if kind in _WRAPPED else " ")
    if kind == URL:
        text = _ADDRESS_BREAK.sub(r"\\allowbreak{}", text)
    return text


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


def _column_types(columns: "Sequence[Column]", rows: "Sequence[Sequence[Cell]]") -> "Iterator[str]":
    """Yield the type of each column: columns on one line get their own width, columns of words share the rest."""
    widths = [
        max([len(column.heading), *(len(line) for row in rows for line in lines(row[position], column.kind))])
        for position, column in enumerate(columns)
    ]
    left = _LINE - _GAP * len(columns)
    left -= sum(width for width, column in zip(widths, columns, strict=True) if column.kind not in _WRAPPED)
    wrapped = [position for position, column in enumerate(columns) if column.kind in _WRAPPED]
    for done, position in enumerate(sorted(wrapped, key=widths.__getitem__)):
        share = max(left // (len(wrapped) - done), _NARROWEST)
        widths[position] = min(widths[position] + 1, share)
        left -= widths[position]
    for width, column in zip(widths, columns, strict=True):
        if column.kind in _WRAPPED:
            yield f">{{\\raggedright\\arraybackslash}}p{{{width / _LINE:.2f}\\linewidth}}"
        else:
            yield "r" if column.kind in NUMERIC else "l"
