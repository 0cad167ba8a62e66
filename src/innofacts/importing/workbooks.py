"""Sheets of workbooks (XLSX, ODS, XLS) by python-calamine: cells as text, numbers in their shortest form."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum

from innofacts.errors import InnofactsError
from innofacts.showing import quoted, visible
from innofacts.suggesting import unknown

_EXACT = 2**53  # whole numbers below are exact in a double

Value = float | int | str | bool | date | datetime | time | timedelta | None


def read(path: str, sheet: str) -> tuple[str, Callable[[], Iterator[Sequence[str]]]]:
    """Return the name of the sheet, for messages, and a function that reads its rows; raises InnofactsError.

    Without a name, the first sheet that is not empty is read.
    """
    try:
        workbook = CalamineWorkbook.from_path(path)
    except (CalamineError, OSError) as error:
        raise InnofactsError(f"{visible(path)}: this workbook cannot be read: {error}") from None
    names = [meta.name for meta in workbook.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
    if sheet and sheet not in names:
        raise unknown("sheet", sheet, names, "the sheets are")
    filled = [name for name in names if workbook.get_sheet_by_name(name).height]
    if not filled:
        raise InnofactsError(f"{visible(path)}: all sheets are empty")
    name = sheet or filled[0]
    others = [other for other in filled if other != name]
    about = f"sheet {quoted(name)}" + (f" ({', '.join(map(quoted, others))} not read; see --sheet)" if others else "")

    def rows() -> Iterator[Sequence[str]]:
        found = workbook.get_sheet_by_name(name)
        merged = _merged(found)
        left = found.start[1] if found.start else 0  # rows have their empty cells on the left left out
        for number, row in enumerate(found.iter_rows()):
            cells = [""] * left + [_text(value) for value in row]
            for column, value in merged.get(number, ()):
                if column < len(cells):
                    cells[column] = _text(value)
            yield cells

    return about, rows


def _merged(sheet: CalamineSheet) -> dict[int, list[tuple[int, Value]]]:
    """Return the value for each cell within merged cells, by row: a heading above several columns belongs to each."""
    found: dict[int, list[tuple[int, Value]]] = {}
    ranges = sheet.merged_cell_ranges or []
    if not ranges:
        return found
    table = sheet.to_python(skip_empty_area=False, nrows=max(end[0] for _, end in ranges) + 1)
    for (top, left), (bottom, right) in ranges:
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
