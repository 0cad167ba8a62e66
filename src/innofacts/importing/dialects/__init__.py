"""The dialects of tables, one row each: the first that recognises a file says how it is read."""

from collections.abc import Callable
from typing import NamedTuple

from innofacts.errors import InnofactsError
from innofacts.importing.choices import Choices
from innofacts.importing.dialects import (
    datapackage,
    ddf,
    eurostat,
    exported,
    jsonstat,
    ons,
    owid,
    sdmx,
    single,
    tidy,
    wide,
    worldbank,
)
from innofacts.importing.dialects.columns import refuse_without_headings
from innofacts.importing.layouts import Layout
from innofacts.importing.sheets.sections import with_units_in_headings, with_wholes_in_headings
from innofacts.importing.sheets.sheets import KINDS, Sheet
from innofacts.showing import visible


class Dialect(NamedTuple):
    """One way of writing statistics into a table."""

    name: str
    """Its name."""
    find: Callable[[Sheet, Choices], Layout | None]
    """The function that returns the layout of a sheet; None if the sheet is in a different dialect."""
    options: tuple[str, ...] = ()
    """The options that say what a column is, of those in _COLUMNS: in the other cases the dialect itself says it."""


_COLUMNS = {"--value-column": "values", "--place-column": "place_column", "--period-column": "period_column"}


def find_layout(sheet: Sheet, choices: Choices) -> Layout:
    """Return the layout of a sheet in the first dialect that it is in; raises InnofactsError if it is in none."""
    refuse_without_headings(sheet)
    sheet = with_units_in_headings(with_wholes_in_headings(sheet))
    for dialect in DIALECTS:
        layout = dialect.find(sheet, choices)
        if layout is not None:
            _refuse_unused(dialect, layout, sheet, choices)
            return layout._replace(delimiter=layout.delimiter or sheet.delimiter)
    if sheet.document is not None:
        raise InnofactsError(f"{visible(sheet.path)}: this JSON is neither JSON-stat nor a Data Package", hint=KINDS)
    raise tidy.unknown_layout(sheet)


def _refuse_unused(dialect: Dialect, layout: Layout, sheet: Sheet, choices: Choices) -> None:
    """Raise InnofactsError for an option that would do nothing in a dialect."""
    given = [option for option, field in _COLUMNS.items() if getattr(choices, field) and option not in dialect.options]
    if choices.sheet and sheet.document is not None and dialect.find is not _package:
        given.append("--sheet")
    if given:
        message = f"{visible(sheet.path)} is {visible(layout.about)}: {', '.join(given)} would do nothing"
        them = "it" if len(given) == 1 else "them"
        raise InnofactsError(message, hint=f"leave {them} out; --only COLUMN=VALUE chooses rows")


def _package(sheet: Sheet, choices: Choices) -> Layout | None:
    return datapackage.find(sheet, choices, find_layout)


DIALECTS = (
    Dialect("JSON-stat", jsonstat.find),
    Dialect("Data Package", _package, tuple(_COLUMNS)),
    Dialect("innofacts", exported.find),
    Dialect("SDMX-CSV", sdmx.find),
    Dialect("Eurostat TSV", eurostat.find),
    Dialect("Eurostat workbook", eurostat.find_workbook),
    Dialect("World Bank", worldbank.find),
    Dialect("DDF", ddf.find),
    Dialect("ONS", ons.find),
    Dialect("Our World in Data", owid.find, ("--value-column",)),
    Dialect("wide", wide.find, ("--place-column", "--period-column")),
    Dialect("long", tidy.find, tuple(_COLUMNS)),
    Dialect("one period", single.find, ("--value-column", "--place-column")),
)
"""All dialects; a more specific one comes first."""
