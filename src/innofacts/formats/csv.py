"""Comma- and tab-separated values: exact in a pipe or a file, legible on a terminal, tamed for a spreadsheet.

The rules are those of RFC 4180, but lines end in LF unless the text is for a spreadsheet.
"""

from itertools import compress, islice
from operator import itemgetter

from innofacts.errors import InnofactsError, did_you_mean, visible
from innofacts.formats.table import AMOUNT, BOOLEAN, DAY, DECIMAL, INTEGER, NOTES, flattened
from innofacts.formats.words import visible_lines, words
from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from innofacts.formats.table import Cell, Column, Page, Table

_DELIMITERS = (("csv", ","), ("tsv", "\t"))
# Enough rows that the call of a piece costs nothing, few enough that a reader gets the first ones at once.
ROWS_A_PIECE = 500
_BYTE_ORDER_MARK = "\ufeff"  # what makes Excel read UTF-8


class ExcelLocale(Record):
    """What a spreadsheet of one language takes for the ends of cells and for the decimal mark."""

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
_FIRST = itemgetter(slice(1))
# The kinds whose cells cannot hold words, and may begin with a sign.
_NOT_TEXT = frozenset((DECIMAL, INTEGER, BOOLEAN, DAY))


def render(table: "Table", page: "Page", dialect: str = "csv") -> "Iterator[str]":
    """Return the table as separated values, some hundred rows a piece, with the columns' names in the first line."""
    table = flattened(table)
    delimiter, line_end, begin = dict(_DELIMITERS)[dialect], "\n", ""
    if page.excel:
        locale = _excel_locale(page.excel)
        delimiter = locale.delimiter if dialect == "csv" else delimiter
        line_end, begin = "\r\n", _BYTE_ORDER_MARK
    if page.header:
        begin += _separated([[column.name for column in table.columns]], delimiter, line_end)
    rows = iter(_prepared(table, page))
    while block := list(islice(rows, ROWS_A_PIECE)):
        yield begin + _separated(block, delimiter, line_end)
        begin = ""
    if begin:
        yield begin


def formula_test(columns: "Sequence[Column]") -> "Callable[[Sequence[Sequence[Cell]]], bool]":
    """Return a test of some rows: whether a text cell of them is one that a spreadsheet would take for a formula."""
    watched = [column.kind not in _NOT_TEXT for column in columns]

    def holds_formula(rows: "Sequence[Sequence[Cell]]") -> bool:
        return any(
            # The first characters of a column are looked at before any cell: it settles nearly every column.
            not _FORMULA_BEGINNINGS.isdisjoint(map(_FIRST, map(str, filter(None, column))))
            and any(map(_is_formula, column))
            for column in compress(zip(*rows, strict=True), watched)
        )

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
    """Return the rows as text, quoted as by Python's `csv`, but a column at a time: in half of the time."""
    columns = [_quoted(_texts(column), delimiter) for column in zip(*rows, strict=True)]
    if len(columns) == 1:  # an empty line would be no row
        columns = [[cell or '""' for cell in columns[0]]]
    return line_end.join([*map(delimiter.join, zip(*columns, strict=True)), ""])


def _texts(column: "Sequence[Cell]") -> "Sequence[str]":
    """Return the cells of a column as text, empty where there is nothing."""
    texts: Sequence[Any] = column
    kinds = set(map(type, column))
    if int in kinds:
        texts = ["" if cell is None else str(cell) for cell in column]
    elif kinds != {str}:
        texts = [cell or "" for cell in column]
    return texts


def _quoted(column: "Sequence[str]", delimiter: str) -> "Sequence[str]":
    """Return the cells of a column with quotation marks around those that need them."""
    together = "".join(column)
    marks = [mark for mark in (delimiter, '"', "\n", "\r") if mark in together]
    if marks == [delimiter]:  # as in most columns that have a mark at all
        return [f'"{cell}"' if delimiter in cell else cell for cell in column]
    if marks:
        return [_in_quotation_marks(cell) if any(mark in cell for mark in marks) else cell for cell in column]
    return column


def _in_quotation_marks(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


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
