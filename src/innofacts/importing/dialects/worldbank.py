"""The World Bank's wide tables, with the metadata of their indicators next to them."""

import csv
import os
import re
from glob import escape, glob

from innofacts.errors import InnofactsError
from innofacts.importing.cells.periods import is_period
from innofacts.importing.choices import Choices
from innofacts.importing.layouts import Layout, Measure, Roles, melted
from innofacts.importing.sheets.headings import names_of
from innofacts.importing.sheets.sheets import Sheet, read_sheet
from innofacts.patterns import regex

_NAMES = ("Country Name", "Country Code")
_INDICATORS = (("Indicator Name", "Indicator Code"), ("Series Name", "Series Code"))
_IN_BRACKETS = regex(r"\(([^()]*)\)")
# Units as the names of indicators have them in brackets, each with unit and basis; `\1` is a year.
_UNITS = (
    (r"% .*|%|annual %", "%", ""),
    (r"current US\$(?:, .*)?", "USD", "current prices"),
    (r"constant (\d{4}) US\$", "USD", r"constant \1 prices"),
    (r"current LCU", "LCU", "current prices"),
    (r"constant LCU", "LCU", "constant prices"),
    (r"current international \$", "international dollars", "current prices, PPP"),
    (r"constant (\d{4}) international \$", "international dollars", r"constant \1 prices, PPP"),
    (r"years|days|hours|months|kt|metric tons.*|sq\. km|km|tonnes|people|number", r"\g<0>", ""),
)


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - the World Bank names its columns itself
    """Return the layout of a table of the World Bank; None if it lacks the names of such a table."""
    header = next((n for n, row in enumerate(sheet.head[:10]) if set(_NAMES) <= set(names_of(row))), None)
    if header is None:
        return None
    names = names_of(sheet.head[header])
    name, code = next((pair for pair in _INDICATORS if set(pair) <= set(names)), ("", ""))
    periods = [n for n, column in enumerate(names) if is_period(column)]
    if not name or not periods:
        return None
    keys = [names.index(column) for column in (*_NAMES, name, code)]
    columns, rows, where = melted(sheet, header, keys, [(n, (names[n],)) for n in periods], ("period",))
    roles = Roles("value", "period", "Country Code", "Country Name", (code,), name)
    notes = _notes(sheet.path)
    measures = {}
    for row in sheet.rows():
        if len(row) > max(keys):
            title = row[names.index(name)].strip()
            measures[row[names.index(code)].strip()] = Measure(title, *_unit(title))
    measures = {
        key: Measure(measure.title, measure.unit, notes.get(key, ""), measure.basis)
        for key, measure in measures.items()
    }
    return Layout(columns, rows, where, roles, "a table of the World Bank", _source(sheet), measures)


def _unit(title: str) -> tuple[str, str, str]:
    """Return the unit, no note and the basis that the name of an indicator states: `GDP (current US$)`."""
    for brackets in reversed(_IN_BRACKETS.findall(title)):
        for form, unit, basis in _UNITS:
            found = re.fullmatch(form, brackets)
            if found:
                return found.expand(unit), "", found.expand(basis)
    return "", "", ""


def _source(sheet: Sheet) -> dict[str, str]:
    source = {"publisher": "World Bank"}
    for row in sheet.head[:10]:
        label, value = [*row, "", ""][:2]
        if label.strip() == "Data Source":
            source["title"] = value.strip()
        elif label.strip() == "Last Updated Date":
            source["published"] = value.strip()
    return source


def _notes(path: str) -> dict[str, str]:
    """Return the notes on the indicators from the file of metadata in the same folder, by code; none without it."""
    stem = os.path.basename(path).removeprefix("API_")
    found = glob(os.path.join(escape(os.path.dirname(path)), f"Metadata_Indicator_*{escape(stem)}"))
    try:
        rows = list(read_sheet(found[0]).rows()) if found else []
    except (InnofactsError, csv.Error):
        return {}
    notes = {}
    for row in rows[1:]:
        entry = dict(zip(rows[0], row, strict=False))
        notes[entry.get("INDICATOR_CODE", "")] = " ".join(entry.get("SOURCE_NOTE", "").split())
    return notes
