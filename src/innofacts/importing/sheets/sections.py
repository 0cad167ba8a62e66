"""Rows that belong to another row: below the heading of a section (Men, Women), "of which" something, units."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from innofacts.importing.cells.cells import looks_like_figures
from innofacts.importing.cells.footnotes import name_and_marks
from innofacts.importing.cells.periods import is_period
from innofacts.importing.cells.units import is_sure
from innofacts.importing.sheets.headings import unit_in_label
from innofacts.importing.sheets.sheets import Sheet
from innofacts.patterns import regex

SECTION = "section of the table"
"""The name of the column that has the headings of sections."""
_MOST_ROWS = 10_000  # a longer table has no sections that a person made
_OF_WHICH = regex(r"(of which|of whom|thereof|davon|darunter|dont|de los cuales)\b[\s:,]*(\S.*)", re.IGNORECASE)


def with_parts_of_rows(sheet: Sheet, header: int, first: int) -> Sheet:
    """Return a sheet in which a label that begins with "of which" comes after the label of the row above.

    The values of the rows below the header begin in the column `first`.
    """

    def rows() -> Iterator[Sequence[str]]:
        whole = ""
        for number, row in enumerate(sheet.rows()):
            if number <= header or not _has_values(row, first):
                yield row
            elif whole and (part := _OF_WHICH.fullmatch(row[0].strip())):
                yield [_joined(whole, part), *row[1:]]
            else:
                whole = row[0].strip()
                yield row

    return sheet._replace(rows=rows, head=list(islice(rows(), len(sheet.head))))


def with_wholes_in_headings(sheet: Sheet) -> Sheet:
    """Return a sheet in which the heading of a part names its whole: Staff, of which women, behind Staff."""
    found = (n for n, row in enumerate(sheet.head) if any(_OF_WHICH.fullmatch(cell.strip()) for cell in row[2:]))
    number = next(found, None)
    if number is None:
        return sheet
    row, whole = [" ".join(cell.split()) for cell in sheet.head[number]], ""
    for n, cell in enumerate(row):
        part = _OF_WHICH.fullmatch(cell)
        if part and n > 1 and whole and not (is_period(whole) or whole[0].isdigit()):
            row[n] = _joined(whole, part)
        elif not part:
            whole = cell
    return sheet.with_rows(lambda n, cells: row if n == number else cells)


def _joined(whole: str, part: re.Match[str]) -> str:
    """Return the label of a part after that of its whole, which may have the unit of both in brackets."""
    name, unit = unit_in_label(name_and_marks(whole)[0])
    own = unit_in_label(part[2])[1]
    return f"{name}, {part[1].lower()} {part[2]}" + (f" ({unit})" if unit and not own else "")


def with_sections(sheet: Sheet, header: int, first: int, title: str) -> tuple[Sheet, bool]:
    """Return a sheet with a column more for the headings of its sections, and whether it has any.

    Sections have the same labels, each below a row that has only the heading. The column is behind those of the header;
    in it the heading comes after the title of the table.
    """
    sections = _sections(sheet, header, first)
    if not sections:
        return sheet, False
    width = len(sheet.head[header])

    def rows() -> Iterator[Sequence[str]]:
        for number, row in enumerate(sheet.rows()):
            cells = [*row, *[""] * (width - len(row))]
            named = SECTION if number == header else ""
            if number > header and _has_values(row, first):
                named = ", ".join(filter(None, (title, sections.get(number))))
            elif number in sections:
                cells[0] = ""  # a heading, which misses no values
            yield [*cells[:width], named, *cells[width:]]

    return sheet._replace(rows=rows, head=list(islice(rows(), len(sheet.head)))), True


def _sections(sheet: Sheet, header: int, first: int) -> dict[int, str]:
    """Return the heading of the section of each row that is in one, by the number of the row; none if any is in doubt.

    If the labels of sections differ, nobody knows where the last one ends.
    """
    below = list(islice(sheet.rows(), header + 1, header + 1 + _MOST_ROWS))
    found: dict[int, str] = {}
    labels: dict[str, list[tuple[str, ...]]] = {}
    heading = ""
    for number, row in enumerate(below, start=header + 1):
        keys = tuple(" ".join(cell.split()) for cell in row[:first])
        if _has_values(row, first):
            if heading:
                found[number] = heading
                labels[heading].append(keys)
        elif any(keys):
            following = below[number - header : number - header + 1]
            if keys[0] in labels or not (following and _has_values(following[0], first)):
                continue
            heading = keys[0].rstrip(":").rstrip()
            labels[heading] = []
            found[number] = ""
    several = list(labels.values())
    is_even = len(several) > 1 and all(one == several[0] and len(set(one)) == len(one) for one in several)
    return found if is_even and len(below) < _MOST_ROWS else {}


def _has_values(row: Sequence[str], first: int) -> bool:
    """Return whether a row has a cell with something from a column on."""
    return any(cell.strip() for cell in row[first:])


_LABELS_OF_UNITS = frozenset(("", "unit", "units", "einheit", "unité", "unidad"))
"""What the column of labels has in such a row, in lower case."""


def with_units_in_headings(sheet: Sheet) -> Sheet:
    """Return a sheet in which a row of units is empty, and each unit is in brackets after the heading above it.

    `Staff | Spending` may stand above `Number | Million EUR`. One unit below periods that are in groups is a note on
    all values. Several below one period or heading are left: Persons and Households, below 2022.
    """
    number = next((n for n in range(1, len(sheet.head) - 1) if _are_units(sheet.head, n)), None)
    if number is None:
        return sheet
    units = [cell.strip() for cell in sheet.head[number]]
    columns = [n for n, unit in enumerate(units) if n and unit]
    above = [*sheet.head[number - 1]]
    are_periods = all(is_period(above[n].strip()) for n in columns)
    if len({units[n] for n in columns}) > 1 and (are_periods or len({above[n] for n in columns}) < len(columns)):
        return sheet
    in_groups = are_periods and number > 1 and any(cell.strip() for cell in sheet.head[number - 2][1:])
    for n in () if in_groups else columns:
        above[n] = f"{above[n].strip()} ({units[n]})"
    changed = {number - 1: above, number: [f"Unit: {units[columns[0]]}" if in_groups else "", *[""] * (len(units) - 1)]}
    return sheet.with_rows(changed.get)


def _are_units(head: Sequence[Sequence[str]], number: int) -> bool:
    """Return whether a row has only units, one below each heading of a column with figures below it."""
    row, above = head[number], head[number - 1]
    below = next((one for one in head[number + 1 :] if any(cell.strip() for cell in one)), ())
    columns = [n for n, cell in enumerate(row) if n and cell.strip()]
    if not columns or columns[-1] >= min(len(above), len(below)):
        return False
    if row[0].strip().rstrip(":").casefold() not in _LABELS_OF_UNITS:
        return False
    are_headings = all(above[n].strip() and not is_sure(above[n]) for n in columns)
    return are_headings and all(is_sure(row[n]) for n in columns) and looks_like_figures([below[n] for n in columns])
