"""Comma- and tab-separated values: exact in a pipe or a file, readable on a terminal, safe in a spreadsheet.

The text follows RFC 4180, except that lines end in LF unless it is for a spreadsheet.
"""

from itertools import compress, islice
from operator import itemgetter

from innofacts.errors import InnofactsError
from innofacts.formats.csv_lines import ROWS_A_PIECE, in_quotation_marks
from innofacts.formats.words import FORMULA_BEGINNINGS, SPREADSHEET_DIGITS, is_formula, visible_lines, words
from innofacts.records import Record
from innofacts.showing import quoted
from innofacts.table import AMOUNT, BOOLEAN, DAY, DECIMAL, FIGURE, INTEGER, NOTES, flattened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from innofacts.table import Cell, Look, Table

_DELIMITERS = (("csv", ","), ("tsv", "\t"))
_QUOTED = ('"', "\n", "\r")  # with any of them a cell needs quotation marks, as with the delimiter
_OF_WIDE_TABLES = frozenset("0123456789.-~<>=± ")
"""The characters of figures without a unit: `~ 13.4`, `0.10..0.25`."""
_RANGE = "\0"  # for the two points of a range while others become decimal marks
_BYTE_ORDER_MARK = "\ufeff"  # Excel reads UTF-8 only with this mark


class ExcelLocale(Record):
    """The delimiter and the decimal mark of spreadsheets in one language."""

    name: str
    """The name that `--excel` takes."""
    delimiter: str
    """The character between two cells."""
    decimal_mark: str
    """The character before the decimals of a number."""


EXCEL_LOCALES = (ExcelLocale("en", ",", "."), ExcelLocale("de", ";", ","), ExcelLocale("fr", ";", ","))

_FIRST = itemgetter(slice(1))  # the first character of a text; an empty text if there is none
NOT_TEXT = frozenset((DECIMAL, INTEGER, BOOLEAN, DAY))
"""The kinds whose cells cannot hold words, and may begin with a sign."""


def render(table: "Table", look: "Look", dialect: str = "csv") -> "Iterator[str | bytes]":
    """Yield the table as separated values, a hundred rows at a time, after a line with the names of the columns."""
    table = flattened(table)
    delimiter, line_end, begin = dict(_DELIMITERS)[dialect], "\n", ""
    if look.excel:
        locale = excel_locale(look.excel)
        delimiter = locale.delimiter if dialect == "csv" else delimiter
        line_end, begin = "\r\n", _BYTE_ORDER_MARK
    if look.header:
        begin += _separated([_Texts([column.name]) for column in table.columns], delimiter, line_end)
    makers = [_cell_maker(column.kind, look) for column in table.columns]
    kinds = table.kinds
    watches = [
        _Watch(look.on_formula, [kind not in NOT_TEXT for kind in kinds], _Texts.hold_formula),
        _Watch(look.on_long_number, [kind in (DECIMAL, INTEGER) for kind in kinds], _Texts.hold_long_number),
    ]
    rows = iter(table.rows)
    while block := list(islice(rows, ROWS_A_PIECE)):
        columns = [_Texts(cells) for cells in zip(*block, strict=True)]
        for watch in watches:
            watch.look(columns)
        columns = [texts.made(make) if make else texts for texts, make in zip(columns, makers, strict=True)]
        yield begin + _separated(columns, delimiter, line_end)
        begin = ""
    if begin:
        yield begin
    for watch in watches:
        watch.end()


def formulas(columns: "Iterable[Sequence[Any]]", rows: int) -> list[bool]:
    """Return for each of so many rows whether a spreadsheet would run one of its text cells as a formula.

    Each column has the cells of all rows. Few columns hold the beginning of a formula, and only these are looked at
    cell by cell.
    """
    found = [False] * rows
    for cells in columns:
        if not FORMULA_BEGINNINGS.isdisjoint(map(_FIRST, filter(None, cells))):
            found = [before or is_formula(cell) for before, cell in zip(found, cells, strict=True)]
    return found


def excel_locale(name: str) -> ExcelLocale:
    """Return the locale of that name; raises InnofactsError for one that is not known."""
    locale = next((locale for locale in EXCEL_LOCALES if locale.name == name), None)
    if locale is None:
        names = ", ".join(locale.name for locale in EXCEL_LOCALES)
        raise InnofactsError(f"unknown locale {quoted(name)}", hint=f"--excel takes {names}")
    return locale


class _Texts:
    """Some cells of a column as texts, and as one text.

    Whatever is looked for in each cell is looked for in all at once first, which settles nearly every column. So an
    export takes half the time of one with Python's own `csv.writer`.
    """

    __slots__ = ("cells", "texts", "together")
    cells: "Sequence[Cell]"
    texts: "Sequence[str]"
    together: str

    def __init__(self, cells: "Sequence[Cell]") -> None:
        """Convert the cells to texts."""
        self.cells = cells
        self.texts, self.together = _as_texts(cells)

    def made(self, make: "Callable[[str | int], str]") -> "_Texts":
        """Return the cells converted by a function."""
        return _Texts([None if cell is None else make(cell) for cell in self.cells])

    def hold(self, marks: "Iterable[str]") -> list[str]:
        """Return the marks that occur in any of the texts."""
        return [mark for mark in marks if mark in self.together]

    def hold_formula(self) -> bool:
        """Return whether a spreadsheet would run one of the cells as a formula."""
        return (
            bool(self.hold(FORMULA_BEGINNINGS))
            and not FORMULA_BEGINNINGS.isdisjoint(map(_FIRST, self.texts))
            and any(map(is_formula, self.cells))
        )

    def hold_long_number(self) -> bool:
        """Return whether a spreadsheet would change digits of one of the cells, which are numbers."""
        return any(map(_is_long, self.texts))


class _Watch:
    """A watch for cells that a spreadsheet would change, which warns once, at the end."""

    def __init__(
        self, warn: "Callable[[], None] | None", among: "Sequence[bool]", holds: "Callable[[_Texts], bool]"
    ) -> None:
        """Take what warns, None if nobody wants to know; the columns that are looked at; and what finds such cells."""
        self._warn, self._among, self._holds = warn, among, holds
        self._has_found = False

    def look(self, columns: "Sequence[_Texts]") -> None:
        """Look at some rows, unless such a cell has been found."""
        if self._warn and not self._has_found:
            self._has_found = any(map(self._holds, compress(columns, self._among)))

    def end(self) -> None:
        """Warn if such a cell has been found."""
        if self._warn and self._has_found:
            self._warn()


def _is_long(number: str) -> bool:
    """Return whether a number has more significant digits than a spreadsheet keeps."""
    return len(number) > SPREADSHEET_DIGITS and len(number.replace(".", "").strip("-0")) > SPREADSHEET_DIGITS


def _as_texts(cells: "Sequence[Any]") -> "tuple[Sequence[str], str]":
    """Return cells as texts, and the texts as one; trying to join them is the quickest test of their types."""
    try:
        return cells, "".join(cells)
    except TypeError:
        texts = ["" if cell is None else cell for cell in cells]
    try:
        return texts, "".join(texts)
    except TypeError:
        texts = list(map(str, texts))
    return texts, "".join(texts)


def _separated(columns: "Sequence[_Texts]", delimiter: str, line_end: str) -> str:
    """Return columns as lines of text."""
    cells = [_quoted(texts, delimiter) for texts in columns]
    if len(cells) == 1:  # an empty line would not be a row
        cells = [[cell or '""' for cell in cells[0]]]
    return line_end.join([*map(delimiter.join, zip(*cells, strict=True)), ""])


def _quoted(texts: _Texts, delimiter: str) -> "Sequence[str]":
    """Return the cells of a column with quotation marks around those that need them."""
    marks = texts.hold((delimiter, *_QUOTED))
    if marks == [delimiter]:  # the most frequent case
        return [f'"{cell}"' if delimiter in cell else cell for cell in texts.texts]
    if marks:
        return [in_quotation_marks(cell) if any(mark in cell for mark in marks) else cell for cell in texts.texts]
    return texts.texts


def _cell_maker(kind: str, look: "Look") -> "Callable[[str | int], str] | None":
    """Return a function that converts a cell of that kind, or None if cells need no conversion."""
    decimal_mark = excel_locale(look.excel).decimal_mark if look.excel and kind in (DECIMAL, FIGURE) else "."
    guarded = bool(look.excel) and kind not in NOT_TEXT
    if not (guarded or look.terminal or kind in (AMOUNT, NOTES) or decimal_mark != "."):
        return None

    def make(cell: "str | int") -> str:
        text = words(cell, kind)
        if decimal_mark != "." and (kind == DECIMAL or _OF_WIDE_TABLES.issuperset(text)):
            text = decimal_mark.join(text.replace("..", _RANGE).split(".")).replace(_RANGE, "..")
        if guarded and is_formula(cell):
            text = "'" + text
        if look.terminal:
            text = "\n".join(visible_lines(text))
        return text

    return make
