"""An Excel workbook whose cells have types: a figure stays a number while its unit shows.

A figure with a bound is text, so that no sum or average takes `> 80` for 80. Nothing is a formula, and no digit is lost
either: what the fifteen digits of a number in Excel cannot hold is text.
"""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from tempfile import gettempdir
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from innofacts.english.numerals import SCALES
from innofacts.errors import InnofactsError, install_command
from innofacts.formats.words import SPREADSHEET_DIGITS, is_web_address, visible_lines, words
from innofacts.showing import visible
from innofacts.table import AMOUNT, BOOLEAN, DAY, DECIMAL, FIGURE, ID, INTEGER, NUMERIC, URL, FigureCell, flattened
from innofacts.values.figures import BOUNDS, LOWER_BOUNDS, UPPER_BOUNDS
from innofacts.values.units import RANK

try:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # XlsxWriter ships no types
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]  # likewise
except ImportError as error:
    raise InnofactsError("a workbook needs XlsxWriter", hint=install_command("xlsx")) from error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from innofacts.table import Cell, Column, Look, Table

# Excel's own limits: https://support.microsoft.com/en-us/office/excel-specifications-and-limits
_ROWS = 1_048_576
_CHARACTERS = 32_767
_DECIMALS = 30
_LINKS = 65_530
_LINK_CHARACTERS = 2_079
_FORMAT_CHARACTERS = 255
_MOST_FORMATS = 150  # of "between 200 and 250" number formats, which the decimals and the program itself need as well
_SHEET_NAME_CHARACTERS = 31
_FIRST_DAY = date(1900, 3, 1)  # for Excel there was a 29 February 1900, for others not, so days before it differ
_COLUMN_WIDTH = 255

# The same table gives the same bytes, so the workbook cannot say when it was made. The format knows no time zones.
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)

_NARROWEST, _WIDEST, _PADDING, _FILTER_BUTTON = 8, 60, 2, 3
_ON_THE_RIGHT = {"valign": "top", "align": "right", "indent": 1}  # else "46.8 %" ran into the period behind it, "2024"
_PIECE = 1 << 16

# The scale words, each a thousand times the one before: each step is a comma at the end of a number format.
_SCALES = ("", *SCALES)


def render(table: "Table", look: "Look") -> "Iterator[bytes]":
    """Return the bytes of a workbook with a sheet for the table and one for each of its companions.

    Raises InnofactsError where a sheet cannot hold the table: too many rows, or a text longer than a cell may be; and
    where there is no room for its rows.
    """
    target = BytesIO()
    try:
        _write_workbook(target, table, look)
    except (FileCreateError, OSError) as error:
        why = error if isinstance(error, OSError) else error.args[0]  # what the library could not write
        message = f"a workbook takes room in {visible(gettempdir())}: {why.strerror}"
        raise InnofactsError(message, hint="let TMPDIR name a folder that has room") from error
    target.seek(0)
    while piece := target.read(_PIECE):
        yield piece


def _write_workbook(target: BytesIO, table: "Table", look: "Look") -> None:
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    # Left in any case by closing it, since its rows lie in temporary files until then.
    with Workbook(target, options) as workbook:
        workbook.set_properties({"created": _CREATED})
        formats = _Formats(workbook)
        names: list[str] = []
        for each in map(flattened, (table, *table.companions)):
            names.append(_sheet_name(each.caption or ("Sources" if names else "Facts"), names))
            _write_sheet(workbook.add_worksheet(names[-1]), each, formats, header=look.header and each.header)


class _Formats:
    """The cell formats of one workbook, each made once."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._numbers: dict[str, Any] = {}
        self.plain = workbook.add_format({"valign": "top"})
        self.right = workbook.add_format(_ON_THE_RIGHT)
        self.centred = workbook.add_format({"valign": "top", "align": "center"})
        self.wrapped = workbook.add_format({"valign": "top", "text_wrap": True})
        self.heading = workbook.add_format({"valign": "top", "bold": True, "bottom": 1})
        self.link = workbook.add_format({"valign": "top", "font_color": "blue", "underline": 1})

    def number(self, number_format: str) -> Any:
        """Return the format of cells with that number format."""
        if number_format not in self._numbers:
            self._numbers[number_format] = self._workbook.add_format({**_ON_THE_RIGHT, "num_format": number_format})
        return self._numbers[number_format]

    def can_have(self, number_format: str) -> bool:
        """Return whether Excel allows one more number format, and this one."""
        room = number_format in self._numbers or len(self._numbers) < _MOST_FORMATS
        return room and len(number_format) <= _FORMAT_CHARACTERS


def _write_sheet(sheet: Any, table: "Table", formats: _Formats, *, header: bool) -> None:
    """Write a table into a sheet, with the settings of a printout; raises InnofactsError if it has too many rows."""
    widths = [_NARROWEST] * len(table.columns)
    if header:
        for position, column in enumerate(table.columns):
            heading = visible(column.heading)
            sheet.write_string(0, position, heading, formats.heading)
            widths[position] = max(_NARROWEST, _width(heading) + _FILTER_BUTTON)
        sheet.freeze_panes(1, int(table.columns[0].kind == ID) if table.columns else 0)
        sheet.repeat_rows(0)
    last = first = int(header)
    for last, row in enumerate(table.rows, first):
        if last >= _ROWS:
            message = f"a sheet holds {_ROWS - first:,} rows, and there are more"
            raise InnofactsError(message, hint="choose csv, or narrow the query")
        for position, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
            widths[position] = max(widths[position], _write_cell(sheet, (last, position), cell, column, formats))
    for position, width in enumerate(widths):
        sheet.set_column(position, position, min(_COLUMN_WIDTH, width + _PADDING))
    if header and widths:
        sheet.autofilter(0, 0, last, len(widths) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)  # one page wide, as many as needed long
    if table.leading and table.leading < len(widths):
        sheet.print_area(0, 0, last, table.leading - 1)


def _write_cell(sheet: Any, place: tuple[int, int], cell: "Cell", column: "Column", formats: _Formats) -> int:
    """Write a cell, as text if its value is not of the type of its column, and return the width that it needs."""
    if cell is None or cell == "":
        return 0
    typed = _write_typed(sheet, place, str(cell), column.kind, formats)
    if typed:
        return typed
    text = "\n".join(visible_lines(words(cell, column.kind)))
    if _length(text) > _CHARACTERS:
        message = f"row {place[0] + 1}, column {column.name}: a cell of Excel holds {_CHARACTERS:,} characters"
        raise InnofactsError(f"{message}, and this text has more", hint="choose csv, or leave the column out with -c")
    width = max(map(_width, text.split("\n")))
    if column.kind == URL and sheet.hlink_count < _LINKS and _can_be_link(text):
        sheet.write_url(*place, text, formats.link, text)
    elif width > _WIDEST or "\n" in text:
        sheet.write_string(*place, text, formats.wrapped)
    else:
        sheet.write_string(*place, text, formats.right if column.kind in NUMERIC else formats.plain)
    return min(_WIDEST, width)


def _write_typed(sheet: Any, place: tuple[int, int], cell: str, kind: str, formats: _Formats) -> int:
    """Write a cell as what its kind says and return the width that it needs, or 0 where it can only be text."""
    if kind == BOOLEAN and cell in ("true", "false"):
        sheet.write_boolean(*place, cell == "true", formats.centred)
        return len(cell)
    if kind == DAY and (day := _day(cell)):
        sheet.write_datetime(*place, day, formats.number("yyyy-mm-dd"))
        return len(cell)
    found = None
    if kind in (DECIMAL, INTEGER, FIGURE):  # a figure in a wide table may be a number alone
        found = _format_of_decimal(cell)
    elif kind == AMOUNT:
        found = _format_of_amount(cell, formats)
    if found is None:
        return 0
    number, number_format, shown = found
    sheet.write_number(*place, float(number), formats.number(number_format))
    return _width(shown)


def _format_of_decimal(cell: str) -> tuple[str, str, str] | None:
    """Return a number, the number format that shows each of its digits, and the text shown."""
    decimals = len(cell.partition(".")[2])
    return (cell, _decimal_format("0", decimals), cell) if _is_exact(cell, decimals) else None


def _format_of_amount(cell: str, formats: _Formats) -> tuple[str, str, str] | None:
    """Return a number in base units, the number format that shows it as printed, and the text shown."""
    amount = FigureCell(*cell.split("\t"))
    if amount.sign in LOWER_BOUNDS | UPPER_BOUNDS:  # of which no number is the value
        return None
    decimals, groups = int(amount.decimals or 0), _SCALES.index(amount.scale)
    # A number format has a way to hold a quote, but not every program that reads workbooks knows it.
    if not amount.number or '"' in amount.unit or not _is_exact(amount.number, decimals):
        return None
    scaled = Decimal(amount.number).scaleb(-3 * groups)
    shown = f"{abs(scaled):,.{decimals}f}"
    if Decimal(shown.replace(",", "")) != abs(scaled):
        return None
    is_rank = amount.unit == RANK
    beginning = "".join(f"{word} " for word in (BOUNDS[amount.sign], RANK if is_rank else "") if word)
    ending = "".join(f" {word}" for word in (amount.scale, "" if is_rank else visible(amount.unit)) if word)
    before, after = (f'"{text}"' if text else "" for text in (beginning, ending))
    digits = _decimal_format("#,##0", decimals) + "," * groups
    number_format = f"{before}{digits}{after}"
    if scaled < 0 and before:
        # Else Excel would put the minus before the bound. A second section is for negative numbers.
        number_format += f";{before}\\-{digits}{after}"
    if not formats.can_have(number_format):
        return None
    return amount.number, number_format, f"{beginning}-{shown}{ending}"


def _decimal_format(whole: str, decimals: int) -> str:
    return f"{whole}.{'0' * decimals}" if decimals else whole


def _is_exact(number: str, decimals: int) -> bool:
    """Return whether Excel can keep and show each digit of a decimal."""
    digits = number.removeprefix("-").replace(".", "", 1)
    return (
        digits.isascii() and digits.isdigit() and len(digits.strip("0")) <= SPREADSHEET_DIGITS and decimals <= _DECIMALS
    )


def _day(cell: str) -> date | None:
    """Return a day that Excel has a number for, or None."""
    try:
        day = date.fromisoformat(cell)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY else None


def _can_be_link(text: str) -> bool:
    address, _, anchor = text.partition("#")
    return is_web_address(text) and max(_length(address), _length(anchor)) <= _LINK_CHARACTERS


def _length(text: str) -> int:
    """Return the length of a text as Excel counts it: in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _width(text: str) -> int:
    """Return how many digits' widths a line of text takes, roughly."""
    return len(text) if text.isascii() else sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _sheet_name(caption: str, taken: "list[str]") -> str:
    """Return a name that Excel allows and that no sheet has yet, as near to the caption as can be."""
    name = " ".join(re.sub(r"[\[\]:*?/\\]", " ", visible(caption)).split())
    reserved = {"", "history", *(other.casefold() for other in taken)}
    found, number = _cut(name, _SHEET_NAME_CHARACTERS), 1
    while found.casefold() in reserved:
        number += 1
        found = f"{_cut(name, _SHEET_NAME_CHARACTERS - len(f' {number}'))} {number}".strip()
    return found


def _cut(name: str, length: int) -> str:
    while _length(name) > length:
        name = name[:-1]
    return name.strip(" '")  # An apostrophe at an end is not allowed.
