"""Sheets of workbooks (XLSX, ODS, XLS) by python-calamine: cells as text, numbers in their shortest form."""

import os
import re
import resource
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from signal import SIG_DFL, SIGABRT, signal

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum

from innofacts.documents.document import NotReadable
from innofacts.documents.office.odt import opened
from innofacts.errors import InnofactsError
from innofacts.importing.cells.cells import PLAIN
from innofacts.importing.cells.footnotes import marks_in, read_footnotes
from innofacts.importing.choices import not_read
from innofacts.importing.sheets.shown import AS_CSV, MONTH, PER_CENT, UNCOMPUTED, YEAR, Look, Row, shown_cells
from innofacts.patterns import regex
from innofacts.showing import quoted, visible
from innofacts.suggesting import unknown

_MEMORY = 384 * 1024 * 1024  # bytes that the cells of all sheets may take up
_MOST_MERGED = 1_000_000  # cells
_SECONDS = 20  # of processor time
_EXACT = 2**53  # whole numbers below are exact in a double

Value = float | int | str | bool | date | datetime | time | timedelta | None


def read(path: str, sheet: str) -> tuple[str, Callable[[], Iterator[Sequence[str]]]]:
    """Return the name of the sheet, for messages, and a function that reads its rows; raises InnofactsError.

    Without a name, the first sheet that is not empty is read.
    """
    _refuse_bomb(path)
    try:
        workbook = CalamineWorkbook.from_path(path)
        names = [meta.name for meta in workbook.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
        filled = [name for name in names if workbook.get_sheet_by_name(name).height]
    except (CalamineError, OSError) as error:
        raise _not_readable(path, error) from None
    if sheet and sheet not in names:
        raise unknown("sheet", sheet, names, "the sheets are")
    if not filled:
        said, hint = of_package(path) or ("all sheets are empty", "")
        raise InnofactsError(f"{visible(path)}: {said}", hint=hint)
    name = sheet or filled[0]
    about = f"sheet {quoted(name)}{not_read([other for other in filled if other != name])}"

    def rows() -> Iterator[list[str]]:
        found = workbook.get_sheet_by_name(name)
        merged = _merged(found)
        left = found.start[1] if found.start else 0  # rows have their empty cells on the left left out
        for number, row in enumerate(found.iter_rows()):
            cells = [""] * left + [_text(value) for value in row]
            for column, value in merged.get(number, ()):
                cells[column] = _text(value)
            yield cells

    @cache
    def footnotes() -> Mapping[str, str]:
        said = ({cell.strip() for cell in row if cell.strip()} for row in rows())
        return read_footnotes(cells.pop() for cells in said if len(cells) == 1).texts

    return about, lambda: _as_shown(rows(), shown_cells(path, name), footnotes)


def _not_readable(path: str, error: Exception) -> InnofactsError:
    """Return the error for a workbook that calamine cannot read, by what the file begins with."""
    with open(path, "rb") as file:
        start = file.read(4)
    if start.startswith(b"\xd0\xcf\x11\xe0"):  # the container that encrypted workbooks and those of old Excel are in
        said = "this file is encrypted, or in the format of Excel before 2007"
        hint = "save it as .xlsx, without a password"
    elif start.startswith(b"PK"):
        said, hint = of_package(path) or (f"this workbook cannot be read: {error}", AS_CSV)
    elif start:
        said, hint = "this is not a workbook", "the name of a text with commas or tabs ends in .csv or .tsv"
    else:
        said, hint = "the file is empty", ""
    return InnofactsError(f"{visible(path)}: {said}", hint=hint)


def of_package(path: str) -> tuple[str, str] | None:
    """Return what is wrong with the archive that a workbook is, and what to do; None if nothing is or it is none."""
    with open(path, "rb") as file:
        data = file.read()
    if not data.startswith(b"PK"):
        return None
    try:
        opened(data)
    except NotReadable as error:
        return error.message, error.hint
    return None


def _refuse_bomb(path: str) -> None:
    """Raise InnofactsError if the cells of a workbook take up too much memory or time, which calamine does not survive.

    A file of some kB may have a cell in the last row and column, or a row that is repeated a million times. So its
    sheets are first read in a process of its own, which may fail.
    """
    child = os.fork()
    if not child:  # pragma: no cover - coverage does not follow this process
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            signal(SIGABRT, SIG_DFL)  # with which calamine ends where there is no memory: nobody is to report it
            _limit_memory()
            resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
            workbook = CalamineWorkbook.from_path(path)
            for name in workbook.sheet_names:
                _ = workbook.get_sheet_by_name(name).height
        except (CalamineError, OSError, ValueError):
            pass  # which is reported when it is read in earnest
        except BaseException:  # noqa: BLE001 - a panic of Rust, or no memory
            os._exit(1)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        message = f"{visible(path)}: the sheets of this workbook are too large to be read"
        raise InnofactsError(message, hint="delete empty rows and columns, or save the sheet as CSV")


def _limit_memory() -> None:  # pragma: no cover - likewise
    """Limit the memory of this process to _MEMORY more than it has now, if /proc says how much that is."""
    with open("/proc/self/statm", encoding="ascii") as pages:
        used = int(pages.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + _MEMORY, used + _MEMORY))


def _as_shown(
    rows: Iterator[list[str]], shown: Iterator[Row], footnotes: Callable[[], Mapping[str, str]]
) -> Iterator[Sequence[str]]:
    """Yield rows whose cells are as they are shown: `25%` for 0.25, but without letters that no footnote explains."""
    row = next(shown, None)
    for number, cells in enumerate(rows):
        while row and row[0] <= number:
            for column, look in row[1]:
                if column < len(cells):  # a cell without a value may have a format
                    cells[column] = _as(look, cells[column], footnotes)
            row = next(shown, None)
        yield cells


def _as(look: Look, text: str, footnotes: Callable[[], Mapping[str, str]]) -> str:
    """Return the content of a cell as it is shown, but with all its digits; a text stays as it is."""
    if look.what == UNCOMPUTED:
        return text or UNCOMPUTED
    if look.what in _DAYS:
        return text[: _DAYS[look.what]] if _DAY.fullmatch(text) else text
    if not PLAIN.fullmatch(text):
        return text
    number = f"{Decimal(text).scaleb(2):f}" if look.what == PER_CENT else text
    whole, _, fraction = number.partition(".")
    number = f"{whole}.{fraction.ljust(look.decimals, '0')}" if look.decimals else number
    number = f"{number}%" if look.what == PER_CENT else f"{number} {look.money}".rstrip()
    is_mark = look.mark and (not look.has_letter or marks_in(look.mark)[0] in footnotes())
    return f"{number} {look.mark}" if is_mark else number


_DAY = regex(r"\d{4}-\d\d-\d\d", re.ASCII)
_DAYS = {MONTH: len("2025-04"), YEAR: len("2025")}
"""How much of a day is shown."""


def _merged(sheet: CalamineSheet) -> dict[int, list[tuple[int, Value]]]:
    """Return the value for each cell within merged cells, by row: a heading above several columns belongs to each."""
    found: dict[int, list[tuple[int, Value]]] = {}
    ranges = sheet.merged_cell_ranges or []
    if not (ranges and sheet.end):
        return found
    last, rightmost = sheet.end  # some ranges reach to the last row that a sheet can have
    ranges = [(start, (min(bottom, last), min(right, rightmost))) for start, (bottom, right) in ranges]
    if sum((bottom - top + 1) * (right - left + 1) for (top, left), (bottom, right) in ranges) > _MOST_MERGED:
        raise InnofactsError(f"sheet {quoted(sheet.name)} has too many merged cells", hint="save the sheet as CSV")
    table = sheet.to_python(skip_empty_area=False, nrows=max(end[0] for _, end in ranges) + 1)
    for (top, left), (bottom, right) in ranges:
        if right - left + 1 >= sheet.width:
            continue  # a title or a footnote, which is about no column
        value = table[top][left] if top < len(table) and left < len(table[top]) else ""
        for row in range(top, bottom + 1):
            found.setdefault(row, []).extend((column, value) for column in range(left, right + 1))
    return found


def _text(value: Value) -> str:
    """Return the content of a cell as text: a number in its shortest form, a day in ISO 8601."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date) else str(value)
