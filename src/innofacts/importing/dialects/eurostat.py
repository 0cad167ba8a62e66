"""Eurostat's TSV: the dimensions in the first column, a column for each period, flags after the values.

Programs that read it write each dimension into a column of its own, which is the same table. The workbooks of
Eurostat's data browser have lines above the table and flags in columns.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from innofacts.importing.choices import Choices
from innofacts.importing.layouts import Layout, Measure, Roles, in_columns
from innofacts.importing.sheets.sheets import Sheet
from innofacts.patterns import regex

_LAST = regex(r"([\w ,-]+)\\(?:TIME_PERIOD|time)", re.IGNORECASE)
_MEASURES = ("na_item", "indic", "indic_na", "indic_is", "indic_de", "indicators")


def find(sheet: Sheet, _: Choices) -> Layout | None:
    r"""Return the layout of Eurostat's TSV; None if no heading is like `freq,unit,geo\TIME_PERIOD`."""
    header = [cell.strip() for cell in sheet.head[0]] if sheet.head else [""]
    last = next((number for number, cell in enumerate(header) if _LAST.fullmatch(cell)), None)
    if last is None:
        return None
    first = last + 1  # the column of the first period
    dimensions = tuple(name.strip() for name in ",".join(header[:first]).partition("\\")[0].split(","))
    periods = header[first:]

    def rows() -> Iterator[Sequence[str]]:
        for row in islice(sheet.rows(), 1, None):
            codes = [code.strip() for code in ",".join(row[:first]).split(",")]
            codes += [""] * (len(dimensions) - len(codes))
            for number, period in enumerate(periods, first):
                cell = row[number].strip() if number < len(row) else ""
                value, _, flags = cell.partition(" ")
                yield (*codes[: len(dimensions)], period, value, flags.strip())

    named = {name.casefold(): name for name in dimensions}
    measure = next((named[name] for name in _MEASURES if name in named), "")
    roles = Roles(
        "value",
        "period",
        named.get("geo", ""),
        measures=(measure,) if measure else (),
        unit=named.get("unit", ""),
        status="flags",
        dimensions=tuple(n for n in dimensions if n.casefold() not in ("freq", "geo", "unit") and n != measure),
    )
    columns = (*dimensions, "period", "value", "flags")
    return Layout(
        columns, rows, in_columns(periods, 2), roles, "Eurostat TSV", {"publisher": "Eurostat"}, {"": Measure()}
    )


def find_workbook(sheet: Sheet, _: Choices) -> Layout | None:
    """Return the layout of a sheet of a workbook of Eurostat's data browser; None if it is none.

    Above the headings are lines such as `Unit of measure | Percentage`; behind the value of each period is its flag.
    """
    head = [[cell.strip() for cell in row] for row in sheet.head]
    header = next((n for n, row in enumerate(head[:-1]) if row and row[0] == "TIME" and any(row[1:])), None)
    if header is None or not head[0] or not head[0][0].startswith("Data extracted on "):
        return None
    periods = {n: name for n, name in enumerate(head[header]) if n and name}
    labels = [name.removesuffix(" (Labels)") for name in head[header + 1][: min(periods)]]
    said = {row[0].rstrip(": "): next(filter(None, reversed(row))) for row in head[1:header] if row and row[0]}
    about = tuple(label for label in said if label not in _NO_DIMENSIONS)

    def rows() -> Iterator[Sequence[str]]:
        for row in islice(sheet.rows(), header + 2, None):
            if not row or not row[0].strip():  # what the flags mean follows
                return
            cells = [*row, *[""] * (max(periods) + 2 - len(row))]
            for n, period in periods.items():
                flag = "" if n + 1 in periods else cells[n + 1]
                yield (*cells[: len(labels)], *(said[label] for label in about), period, cells[n], flag)

    source = {"publisher": "Eurostat", "title": _CODE.sub("", said.get("Dataset", ""))}
    if updated := _UPDATED.match(said.get("Last updated", "")):
        source["published"] = f"{updated[3]}-{updated[2]}-{updated[1]}"
    roles = Roles(
        "value",
        "period",
        "GEO" if "GEO" in labels else "",
        unit="UNIT" if "UNIT" in labels else "",
        status="flags",
        dimensions=(*(label for label in labels if label not in ("GEO", "UNIT")), *about),
    )
    columns = (*labels, *about, "period", "value", "flags")
    measures = {"": Measure(source["title"], said.get("Unit of measure", ""))}
    return Layout(
        columns, rows, in_columns([*periods.values()], header + 3), roles, "a workbook of Eurostat", source, measures
    )


_NO_DIMENSIONS = frozenset(("Dataset", "Last updated", "Time frequency", "Unit of measure"))
_CODE = regex(r"\s*\[[^\[\]]*\]$")
_UPDATED = regex(r"(\d\d)/(\d\d)/(\d{4})\b")
