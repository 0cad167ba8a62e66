"""The time series of the UK's Office for National Statistics: a few rows about each column, then a row for each period.

Years, quarters and months follow each other in one column: `2023`, `2023 Q1`, `2023 JAN`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from innofacts.importing.cells.periods import is_period
from innofacts.importing.cells.units import unit_in_words
from innofacts.importing.choices import Choices
from innofacts.importing.layouts import Layout, Measure, Roles, in_columns
from innofacts.importing.sheets.sheets import Sheet
from innofacts.patterns import regex

_BEGINNING = ("Title", "CDID")
_SCALES = {"m": "million", "million": "million", "bn": "billion", "billion": "billion", "000s": "thousand"}
_DAY = regex(r"(\d\d)-(\d\d)-(\d{4})", re.ASCII)


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - what every dialect is given
    """Return the layout of time series of the office; None if the rows about them are missing."""
    about = {row[0].strip(): [cell.strip() for cell in row[1:]] for row in sheet.head if row}
    first = next((n for n, row in enumerate(sheet.head) if row and is_period(row[0])), 0)
    if tuple(islice(about, len(_BEGINNING))) != _BEGINNING or not first:
        return None
    titles, codes = (about[name] for name in _BEGINNING)
    series = range(1, 1 + sum(map(bool, codes)))

    def said(name: str, column: int) -> str:
        cells = about.get(name, [])
        return cells[column - 1] if column <= len(cells) else ""

    def rows() -> Iterator[Sequence[str]]:
        for row in islice(sheet.rows(), first, None):
            for n in series:
                yield codes[n - 1], row[0] if row else "", row[n] if n < len(row) else ""

    day = _DAY.fullmatch(said("Release date", 1))
    source = {"publisher": "Office for National Statistics", "published": day.expand(r"\3-\2-\1") if day else ""}
    measures = {
        codes[n - 1]: Measure(titles[n - 1], _unit(said("PreUnit", n), said("Unit", n), titles[n - 1])) for n in series
    }
    roles = Roles("value", "period", measures=("series",))
    return Layout(
        ("series", "period", "value"),
        rows,
        in_columns(codes[: len(series)], first + 1),
        roles,
        "time series of the ONS",
        source,
        measures,
    )


def _unit(before: str, unit: str, title: str) -> str:
    """Return the unit of a series in the words of a figure: `million GBP` for £ and m; empty if it is not known."""
    is_money = "£" in before + unit
    written = unit.replace("£", "").strip()
    scale = _SCALES.get(written.casefold(), "")
    if is_money:
        return f"{scale} GBP".strip() if scale or not written else ""
    if written.casefold().startswith("index"):
        return "points"
    return unit_in_words(scale or written, title) if written else ""
