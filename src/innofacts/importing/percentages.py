"""Cells of a workbook that are shown as percentages: 0.25 with the format `0 %` is 25 %.

The library that reads workbooks leaves formats out, so the parts of the file that have them are read here. Excel:
ECMA-376, part 1, 18.3.1.4 (cells) and 18.8.30 (formats of numbers). OpenDocument 1.3, part 3, 19.385
(`office:value-type` of a cell).
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from typing import IO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from innofacts.importing.sheets import MOST_COLUMNS

_PER_CENT = frozenset(("9", "10"))  # the formats `0%` and `0.00%`, which no file spells out
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')  # the parts of a format that are written as they are
_AT_ONCE = 1 << 16  # bytes
_CONTENT = "content.xml"  # the part of a workbook of OpenDocument that has its sheets

Attributes = dict[str, str]


def percentages(path: str, sheet: str) -> Iterator[tuple[int, list[int]]]:
    """Yield the rows of a sheet that have percentages, from 0, each with the columns; none for other kinds of files."""
    try:
        with ZipFile(path) as archive:
            if _CONTENT in archive.namelist():
                with archive.open(_CONTENT) as part:
                    yield from _rows_of_opendocument(part, sheet)
                return
            styles = _styles(archive)
            if styles:
                with archive.open(_part_of(archive, sheet)) as part:
                    yield from _rows(part, styles)
    except (BadZipFile, KeyError):  # a workbook in a different format
        return


def _elements(part: IO[bytes], handle: Callable[[str, Attributes], None]) -> Iterator[None]:
    """Call `handle` with the name and the attributes of each element of a part; yield after each piece of the part."""
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: handle(name.rpartition(":")[2], attributes)
    while piece := part.read(_AT_ONCE):
        parser.Parse(piece)
        yield


def _styles(archive: ZipFile) -> frozenset[str]:
    """Return the numbers of the styles of cells that show percentages."""
    formats, styles, within = set(_PER_CENT), [], [""]

    def handle(name: str, attributes: Attributes) -> None:
        if name == "numFmt" and "%" in _LITERAL.sub("", attributes["formatCode"]):
            formats.add(attributes["numFmtId"])
        elif name in ("cellStyleXfs", "cellXfs"):
            within[0] = name
        elif name == "xf" and within[0] == "cellXfs":
            styles.append(attributes.get("numFmtId", "0"))

    with archive.open("xl/styles.xml") as part:
        for _ in _elements(part, handle):
            pass
    return frozenset(str(number) for number, format_ in enumerate(styles) if format_ in formats)


def _part_of(archive: ZipFile, sheet: str) -> str:
    """Return the part of a workbook that has a sheet; raises KeyError if there is none."""
    ids: dict[str, str] = {}
    targets: dict[str, str] = {}

    def handle(name: str, attributes: Attributes) -> None:
        if name == "sheet":
            ids[attributes["name"]] = next(value for key, value in attributes.items() if key.endswith(":id"))
        elif name == "Relationship":
            targets[attributes["Id"]] = attributes["Target"]

    for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        with archive.open(name) as part:
            for _ in _elements(part, handle):
                pass
    return posixpath.normpath(posixpath.join("/xl", targets[ids[sheet]])).lstrip("/")


def _rows(part: IO[bytes], styles: frozenset[str]) -> Iterator[tuple[int, list[int]]]:
    """Yield the rows of a sheet that have cells in some styles, with the columns of these cells."""
    found: list[tuple[int, list[int]]] = []
    row, column = -1, -1

    def handle(name: str, attributes: Attributes) -> None:
        nonlocal row, column
        if name == "row":
            row, column = int(attributes.get("r", row + 2)) - 1, -1
        elif name == "c":
            column = _column(attributes["r"]) if "r" in attributes else column + 1
            if attributes.get("s") in styles:
                if not found or found[-1][0] != row:
                    found.append((row, []))
                found[-1][1].append(column)

    for _ in _elements(part, handle):
        yield from found[:-1]  # the last row may go on in the next piece
        del found[:-1]
    yield from found


def _rows_of_opendocument(part: IO[bytes], sheet: str) -> Iterator[tuple[int, list[int]]]:
    """Yield the rows of a sheet that have cells with percentages, with the columns of these cells."""
    found: list[tuple[int, int, list[int]]] = []  # the first row, the number of rows alike, the columns
    row, rows, column = 0, 0, 0
    columns: list[int] = []
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
                columns += range(column, min(column + width, MOST_COLUMNS))
            column += width

    for _ in _elements(part, handle):
        yield from _each(found[:-1])  # the last row may go on in the next piece
        del found[:-1]
    yield from _each(found)


def _each(found: list[tuple[int, int, list[int]]]) -> Iterator[tuple[int, list[int]]]:
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
