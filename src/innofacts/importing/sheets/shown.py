"""Cells of a workbook that are shown as percentages, money, months or years, with zeros at the end, or with a mark.

0.25 with the format `0 %` is 25 %, 1 March 2025 with `mmm-yy` is Mar-25, 1250 with `0" p"` is 1250 p, and 3.2 with
`[$£-809]0.00` is £3.20.

The library that reads workbooks leaves formats out, so the parts of the file that have them are read here. Excel:
ECMA-376, part 1, 18.3.1.4 (cells) and 18.8.30 (formats of numbers). OpenDocument 1.3, part 3, 19.385
(`office:value-type` of a cell).
"""

import posixpath
import re
import zlib
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from innofacts.english.currencies import CODES, SIGNS
from innofacts.errors import InnofactsError
from innofacts.importing.sheets.sheets import MOST_COLUMNS
from innofacts.patterns import regex
from innofacts.showing import visible


class Look(NamedTuple):
    """What a cell is shown as."""

    what: str = ""
    """PER_CENT, MONTH, YEAR or UNCOMPUTED; empty for a number as it is."""
    decimals: int = 0
    """How many digits are shown after the point, zeros too."""
    mark: str = ""
    """The mark of a footnote that is shown after the number: `p`, `*`, `(r)`. A letter may be a unit: pence."""

    money: str = ""
    """The sign or the code of a currency that is shown next to the number: `€`, `CHF`."""

    @property
    def has_letter(self) -> bool:
        """Return whether the mark is a letter."""
        return any(map(str.isalpha, self.mark))


PER_CENT, MONTH, YEAR = "%", "month", "year"
UNCOMPUTED = "a formula that no spreadsheet program has computed"
"""What a cell says that has a formula, if no program has computed it yet: one that Python wrote."""
_BUILT_IN = {  # formats that no file spells out: `0.00`, `#,##0.00`, `0%`, `0.00%`, `mmm-yy`, and those of money
    **dict.fromkeys(("2", "4", "7", "8", "39", "40", "44"), Look(decimals=2)),
    "9": Look(PER_CENT),
    "10": Look(PER_CENT, 2),
    "17": Look(MONTH),
}
_LITERAL = regex(r'"[^"]*"|\\.|\[[^\]]*\]|[_*].')  # the parts of a format that are written as they are
_AT_ONCE = 1 << 16  # bytes
_CONTENT = "content.xml"  # the part of a workbook of OpenDocument that has its sheets

AS_CSV = "save it again in a spreadsheet program, or the sheet as CSV"
"""What to do with a workbook that cannot be read."""
Attributes = dict[str, str]
Row = tuple[int, list[tuple[int, Look]]]
"""A row from 0, with those of its columns whose cells have a look of their own."""


def shown_cells(path: str, sheet: str) -> Iterator[Row]:
    """Yield the rows of a sheet with the cells that have a look; none for other kinds of files.

    In workbooks of OpenDocument only the percentages are found.
    """
    try:
        with ZipFile(path) as archive:
            if _CONTENT in archive.namelist():
                with archive.open(_CONTENT) as part:
                    yield from _rows_of_opendocument(part, sheet)
                return
            styles, name = _styles(archive), _part_of(archive, sheet)
            if styles or _has_formulas(archive, name):  # reading it takes longer than the values do
                with archive.open(name) as part:
                    yield from _rows(part, styles)
    except (BadZipFile, KeyError):  # a workbook in a different format
        return
    except (expat.ExpatError, ValueError, RuntimeError, zlib.error) as damage:  # the reader of cells may pass over it
        message = f"{visible(path)}: this workbook cannot be read: {visible(str(damage))}"
        raise InnofactsError(message, hint=AS_CSV) from None


def _has_formulas(archive: ZipFile, name: str) -> bool:
    """Return whether a sheet has formulas."""
    before = b""
    with archive.open(name) as part:
        while piece := part.read(_AT_ONCE):
            if _FORMULA.search(before + piece):
                return True
            before = piece[-_LONGEST_TAG:]
    return False


_FORMULA, _LONGEST_TAG = regex(rb"<(?:\w{1,20}:)?f[\s/>]"), 24


def _elements(
    part: IO[bytes], handle: Callable[[str, Attributes], None], on_text: Callable[[str], None] | None = None
) -> Iterator[None]:
    """Call `handle` with the name and the attributes of each element of a part; yield after each piece of the part.

    `on_text` is called with the text in them.
    """
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: handle(name.rpartition(":")[2], attributes)
    if on_text:
        parser.CharacterDataHandler = on_text
    while piece := part.read(_AT_ONCE):
        parser.Parse(piece)
        yield


def _look(code: str) -> Look:
    """Return what a format shows; that of a cell as it is for any format that is not known."""
    parts = _LITERAL.sub("", code).casefold().split(";")
    decimals = {len(found[1]) if (found := _DECIMALS.fullmatch(part)) else 0 for part in parts if "0" in part}
    number = decimals.pop() if len(decimals) == 1 else 0
    after = _AFTER.match(code)
    mark = "".join(after[1].replace('"', "").replace("\\", "").split()) if after else ""
    mark = mark if _MARK.fullmatch(mark) else ""
    if "%" in parts[0]:
        return Look(PER_CENT, number, mark)
    if re.search(r"[dhs0#?]|general", parts[0]):  # days, times and numbers
        written = (next(filter(None, found.groups()), "") for found in _WRITTEN.finditer(code.partition(";")[0]))
        money = next((sign for sign in written if sign in SIGNS or sign in CODES), "")
        return Look(decimals=number, mark=mark, money=money)
    return Look(MONTH if "m" in parts[0] else YEAR if "y" in parts[0] else "")


# What the first part of a format writes after the digits, of which other letters than those of vintages are units.
_AFTER = regex(r'(?:"[^"]*"|\\.|[^;"\\])*[0#?%]((?:"[^"]*"|\\.|\s)+)(?:_.)*(?:;|\Z)')
_WRITTEN = regex(r'\[\$([^\]\s-]+)[^\]]*\]|\[[^\]]*\]|"\s*([^"]+?)\s*"|([€£¥$])')  # `[$€-407]`, `"CHF"`, `£`
_MARK = regex(r"[*†‡¹²³⁴-⁹]+|[pr]|\([pr]\)")
_DECIMALS = regex(r"[^.0-9%e]*0\.(0+)[^.0-9,#?e]*")  # and not `0.0,`, which shows thousands


def _styles(archive: ZipFile) -> dict[str, Look]:
    """Return the numbers of the styles of cells with a look."""
    formats, styles, within = dict(_BUILT_IN), [], [""]

    def handle(name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            formats[attributes["numFmtId"]] = _look(attributes["formatCode"])
        elif name in ("cellStyleXfs", "cellXfs"):
            within[0] = name
        elif name == "xf" and within[0] == "cellXfs":
            styles.append(attributes.get("numFmtId", "0"))

    with archive.open("xl/styles.xml") as part:
        for _ in _elements(part, handle):
            pass
    looks = {str(number): formats.get(format_, Look()) for number, format_ in enumerate(styles)}
    return {number: look for number, look in looks.items() if any(look)}


def _part_of(archive: ZipFile, sheet: str) -> str:
    """Return the part of a workbook that has a sheet; raises KeyError if there is none."""
    ids: dict[str, str] = {}
    targets: dict[str, str] = {}

    def handle(name: str, attributes: Attributes) -> None:
        if name == "sheet":
            ids[attributes["name"]] = next((value for key, value in attributes.items() if key.endswith(":id")), "")
        elif name == "Relationship":
            targets[attributes["Id"]] = attributes["Target"]

    for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        with archive.open(name) as part:
            for _ in _elements(part, handle):
                pass
    return posixpath.normpath(posixpath.join("/xl", targets[ids[sheet]])).lstrip("/")


def _rows(part: IO[bytes], styles: dict[str, Look]) -> Iterator[Row]:
    """Yield the rows of a sheet that have cells in some styles, or formulas without a result, with these cells."""
    reader = _Reader(styles)
    for _ in _elements(part, reader.on_element, reader.on_text):
        yield from reader.found[:-1]  # the last row may go on in the next piece
        del reader.found[:-1]
    reader.end_cell()
    yield from reader.found


class _Reader:
    """Reads the cells of a sheet that have a look."""

    def __init__(self, styles: dict[str, Look]) -> None:
        self.found: list[Row] = []
        self._styles = styles
        self._row, self._column = -1, -1
        self._is_number, self._is_value = False, False
        self._is_uncomputed = False  # whether the last cell has a formula, and no result so far

    def on_element(self, name: str, attributes: Attributes) -> None:
        """Take the beginning of an element."""
        self._is_value = name == "v"
        if name == "row":
            self.end_cell()
            self._row, self._column = int(attributes.get("r", self._row + 2)) - 1, -1
        elif name == "c":
            self.end_cell()
            self._column = _column(attributes["r"]) if "r" in attributes else self._column + 1
            self._is_number = attributes.get("t", "n") == "n"  # the result of a formula that is a text may be empty
            if look := self._styles.get(attributes.get("s", "")):
                self._add(look)
        elif name == "f":
            self._is_uncomputed = self._is_number

    def on_text(self, text: str) -> None:
        """Take text within an element."""
        if self._is_value and text.strip():
            self._is_uncomputed = False

    def end_cell(self) -> None:
        """Take the end of a cell."""
        if self._is_uncomputed:
            self._add(Look(UNCOMPUTED))
        self._is_uncomputed = False

    def _add(self, look: Look) -> None:
        if not self.found or self.found[-1][0] != self._row:
            self.found.append((self._row, []))
        self.found[-1][1].append((self._column, look))


def _rows_of_opendocument(part: IO[bytes], sheet: str) -> Iterator[Row]:
    """Yield the rows of a sheet that have cells with percentages, with the columns of these cells."""
    found: list[tuple[int, int, list[tuple[int, Look]]]] = []  # the first row, the number of rows alike, the columns
    row, rows, column = 0, 0, 0
    columns: list[tuple[int, Look]] = []
    within = False

    def handle(name: str, attributes: Attributes) -> None:
        nonlocal row, rows, column, columns, within
        said = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        if name == "table":
            within, row, rows, columns = said.get("name") == sheet, 0, 0, []
        elif name == "table-row" and within:
            row, rows, column, columns = row + rows, int(said.get("number-rows-repeated", 1)), 0, []
        elif name in ("table-cell", "covered-table-cell") and within:
            width = int(said.get("number-columns-repeated", 1))
            if said.get("value-type") == "percentage":
                if not columns:
                    found.append((row, rows, columns))
                columns += ((n, Look(PER_CENT)) for n in range(column, min(column + width, MOST_COLUMNS)))
            column += width

    for _ in _elements(part, handle):
        yield from _each(found[:-1])  # the last row may go on in the next piece
        del found[:-1]
    yield from _each(found)


def _each(found: list[tuple[int, int, list[tuple[int, Look]]]]) -> Iterator[Row]:
    """Yield each of several rows alike."""
    for row, rows, columns in found:
        for number in range(row, row + rows):
            yield number, columns


def _column(cell: str) -> int:
    """Return the number of the column of a cell, from 0: 27 for `AB7`."""
    number = 0
    for letter in cell.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
