"""Eurostat's TSV: the dimensions in the first column, a column for each period, flags after the values.

Programs that read it write each dimension into a column of its own, which is the same table.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from innofacts.importing.choices import Choices
from innofacts.importing.layouts import Layout, Measure, Roles
from innofacts.importing.sheets import Sheet

_LAST = re.compile(r"([\w ,-]+)\\(?:TIME_PERIOD|time)", re.IGNORECASE)
_MEASURES = ("na_item", "indic", "indic_na", "indic_is", "indic_de", "indicators")


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - Eurostat names its columns itself
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
