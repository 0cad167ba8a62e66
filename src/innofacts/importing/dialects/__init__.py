"""The dialects of tables, one row each: the first that recognises a file says how it is read."""

from collections.abc import Callable
from typing import NamedTuple

from innofacts.errors import InnofactsError
from innofacts.importing.dialects import (
    datapackage,
    ddf,
    eurostat,
    exported,
    jsonstat,
    owid,
    sdmx,
    tidy,
    wide,
    worldbank,
)
from innofacts.importing.layouts import Choices, Layout
from innofacts.importing.sheets import KINDS, Sheet
from innofacts.showing import visible


class Dialect(NamedTuple):
    """One way of writing statistics into a table."""

    name: str
    """Its name."""
    find: Callable[[Sheet, Choices], Layout | None]
    """The function that returns the layout of a sheet; None if the sheet is in a different dialect."""


def find_layout(sheet: Sheet, choices: Choices) -> Layout:
    """Return the layout of a sheet in the first dialect that it is in; raises InnofactsError if it is in none."""
    for dialect in DIALECTS:
        layout = dialect.find(sheet, choices)
        if layout is not None:
            return layout
    if sheet.document is not None:
        raise InnofactsError(f"{visible(sheet.path)}: this JSON is neither JSON-stat nor a Data Package", hint=KINDS)
    raise tidy.unknown_layout(sheet)


def _package(sheet: Sheet, choices: Choices) -> Layout | None:
    return datapackage.find(sheet, choices, find_layout)


DIALECTS = (
    Dialect("JSON-stat", jsonstat.find),
    Dialect("Data Package", _package),
    Dialect("innofacts", exported.find),
    Dialect("SDMX-CSV", sdmx.find),
    Dialect("Eurostat TSV", eurostat.find),
    Dialect("World Bank", worldbank.find),
    Dialect("DDF", ddf.find),
    Dialect("Our World in Data", owid.find),
    Dialect("wide", wide.find),
    Dialect("long", tidy.find),
)
"""All dialects; a more specific one comes first."""
