"""Comma- and tab-separated values: exact in a pipe or a file, legible on a terminal, tamed for a spreadsheet.

The rules are those of RFC 4180, but lines end in LF unless the text is for a spreadsheet.
"""

from _csv import QUOTE_MINIMAL, writer
from collections import namedtuple
from io import StringIO
from itertools import chain, islice

from innofacts.errors import InnofactsError, did_you_mean, visible
from innofacts.formats.table import AMOUNT, BOOLEAN, DAY, DECIMAL, INTEGER, NOTES, flattened
from innofacts.formats.words import visible_lines, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from innofacts.formats.table import Cell, Column, Page, Table

_DELIMITERS = (("csv", ","), ("tsv", "\t"))
# Enough rows that the call of a piece costs nothing, few enough that a reader gets the first ones at once.
_ROWS_A_PIECE = 500
_BYTE_ORDER_MARK = "\ufeff"  # what makes Excel read UTF-8


class ExcelLocale(namedtuple("ExcelLocale", "name delimiter decimal_mark")):
    """What a spreadsheet of one language takes for the ends of cells and for the decimal mark."""

    __slots__ = ()
    name: str
    """What `--excel` takes."""
    delimiter: str
    """What stands between two cells."""
    decimal_mark: str
    """What stands before the decimals of a number."""


EXCEL_LOCALES = (
    ExcelLocale("en", ",", "."),
    ExcelLocale("de", ";", ","),
    ExcelLocale("fr", ";", ","),
)

# What a spreadsheet takes for the beginning of a formula; the last four are = + - @ in full width, as Chinese and
# Japanese keyboards give them. https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA_BEGINNINGS = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
# The kinds whose cells cannot hold words, and may begin with a sign.
_NOT_TEXT = frozenset((DECIMAL, INTEGER, BOOLEAN, DAY))


def render(table: "Table", page: "Page", dialect: str = "csv") -> "Iterator[str]":
    """Return the table as separated values, some hundred rows a piece, with the columns' names in the first line."""
    table = flattened(table)
    delimiter, line_end, begin = dict(_DELIMITERS)[dialect], "\n", ""
    rows = _prepared(table, page)
    if page.excel:
        locale = _excel_locale(page.excel)
        delimiter = locale.delimiter if dialect == "csv" else delimiter
        line_end, begin = "\r\n", _BYTE_ORDER_MARK
    if page.header:
        names: Sequence[Cell] = [column.name for column in table.columns]
        rows = chain((names,), rows)
    rows = iter(rows)
    while batch := list(islice(rows, _ROWS_A_PIECE)):
        yield begin + _separated(batch, delimiter, line_end)
        begin = ""
    if begin:
        yield begin


def formula_test(columns: "Sequence[Column]") -> "Callable[[Sequence[Cell]], bool]":
    """Return a test of rows: whether a text cell of it is one that a spreadsheet would take for a formula."""
    positions = tuple(position for position, column in enumerate(columns) if column.kind not in _NOT_TEXT)

    def holds_formula(row: "Sequence[Cell]") -> bool:
        for position in positions:
            cell = row[position]
            # Looked up here, before anything is called: it settles nearly every cell of an export.
            if cell and cell.__class__ is str and cell[0] in _FORMULA_BEGINNINGS and len(cell) > 1:
                return True
        return False

    return holds_formula


def _is_formula(cell: "Cell") -> bool:
    return isinstance(cell, str) and len(cell) > 1 and cell[0] in _FORMULA_BEGINNINGS


def _excel_locale(name: str) -> ExcelLocale:
    for locale in EXCEL_LOCALES:
        if locale.name == name:
            return locale
    names = [locale.name for locale in EXCEL_LOCALES]
    message = f"no spreadsheet locale {visible(name)!r}: there are {', '.join(names)}"
    raise InnofactsError(message, hint=did_you_mean(name, names))


def _separated(rows: "Sequence[Sequence[Cell]]", delimiter: str, line_end: str) -> str:
    buffer = StringIO(newline="")
    writer(buffer, delimiter=delimiter, lineterminator=line_end, quoting=QUOTE_MINIMAL).writerows(rows)
    text = buffer.getvalue()
    if line_end == "\n" and "\r" in text:
        # Before Python 3.13 a lone carriage return is quoted only where it is part of the line end, and a reader takes
        # it for the end of the row. So let it be part of the line end, and end the lines with LF afterwards.
        return "".join(_separated([row], delimiter, "\r\n")[:-2] + "\n" for row in rows)
    return text


def _prepared(table: "Table", page: "Page") -> "Iterable[Sequence[Cell]]":
    """Return the rows as they are, or with each cell made fit for the spreadsheet or the terminal."""
    makers = [_cell_maker(column.kind, page) for column in table.columns]
    if any(makers):
        return (
            [cell if make is None or cell is None else make(cell) for make, cell in zip(makers, row, strict=True)]
            for row in table.rows
        )
    return table.rows


def _cell_maker(kind: str, page: "Page") -> "Callable[[str | int], str] | None":
    """Return what makes a cell of that kind fit for the page, or None where it stays as it is."""
    decimal_mark = _excel_locale(page.excel).decimal_mark if page.excel and kind == DECIMAL else "."
    guarded = bool(page.excel) and kind not in _NOT_TEXT
    if not (guarded or page.terminal or kind in (AMOUNT, NOTES) or decimal_mark != "."):
        return None

    def make(cell: "str | int") -> str:
        text = words(cell, kind)
        if decimal_mark != ".":
            text = text.replace(".", decimal_mark)
        if guarded and _is_formula(cell):
            text = "'" + text
        if page.terminal:
            text = "\n".join(visible_lines(text))
        return text

    return make
