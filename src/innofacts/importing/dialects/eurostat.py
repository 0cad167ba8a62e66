"""Eurostat's TSV: the dimensions in the first column, a column for each period, flags after the values."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from innofacts.importing.layouts import Choices, Layout, Measure, Roles
from innofacts.importing.sheets import Sheet

_FIRST = re.compile(r"([\w ,-]+)\\(?:TIME_PERIOD|time)", re.IGNORECASE)
_MEASURES = ("na_item", "indic", "indic_na", "indic_is", "indic_de", "indicators")


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - Eurostat names its columns itself
    r"""Return the layout of Eurostat's TSV; None if the first heading is not like `freq,unit,geo\TIME_PERIOD`."""
    header = [cell.strip() for cell in sheet.head[0]] if sheet.head else [""]
    first = _FIRST.fullmatch(header[0])
    if not first:
        return None
    dimensions = tuple(name.strip() for name in first[1].split(","))
    periods = header[1:]

    def rows() -> Iterator[Sequence[str]]:
        for row in islice(sheet.rows(), 1, None):
            codes = [code.strip() for code in row[0].split(",")] if row else []
            codes += [""] * (len(dimensions) - len(codes))
            for number, period in enumerate(periods, 1):
                cell = row[number].strip() if number < len(row) else ""
                value, _, flags = cell.partition(" ")
                yield (*codes[: len(dimensions)], period, value, flags.strip())

    def where(number: int) -> str:
        row, position = divmod(number, len(periods))
        return f'row {row + 2}, column "{periods[position]}"'

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
    return Layout(columns, rows, where, roles, "Eurostat TSV", {"publisher": "Eurostat"}, {"": Measure()})
