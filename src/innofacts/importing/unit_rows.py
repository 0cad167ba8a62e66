"""Rows of units below the headings of a table: `Staff | Spending` above `Number | Million EUR`."""

from collections.abc import Sequence

from innofacts.importing.cells import looks_like_figures
from innofacts.importing.periods import is_period
from innofacts.importing.sheets import Sheet
from innofacts.importing.units import is_sure

_LABELS = frozenset(("", "unit", "units", "einheit", "unité", "unidad"))
"""What the column of labels has in such a row, in lower case."""


def with_units_in_headings(sheet: Sheet) -> Sheet:
    """Return a sheet in which a row of units is empty, and each unit is in brackets after the heading above it.

    One unit below periods that are in groups is a note on all values. Several below one period or heading are left:
    Persons and Households, below 2022.
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
    if row[0].strip().rstrip(":").casefold() not in _LABELS:
        return False
    are_headings = all(above[n].strip() and not is_sure(above[n]) for n in columns)
    return are_headings and all(is_sure(row[n]) for n in columns) and looks_like_figures([below[n] for n in columns])
