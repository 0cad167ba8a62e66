"""Tables of Our World in Data, with units and titles from their codebook or metadata.json."""

import os
from collections.abc import Mapping
from glob import escape, glob
from typing import Any

from innofacts.importing.cells.cells import looks_like_figures
from innofacts.importing.choices import Choices
from innofacts.importing.dialects.columns import key_of
from innofacts.importing.dialects.tidy import across_measures
from innofacts.importing.layouts import Layout, Measure, Roles, index_of
from innofacts.importing.sheets.headings import names_of
from innofacts.importing.sheets.sheets import Sheet, columns_of, read_json, records

_KEYS = (("entity", "code", "year"), ("entity", "code", "day"), ("country", "iso_code", "year"))


def find(sheet: Sheet, choices: Choices) -> Layout | None:
    """Return the layout of a table of Our World in Data; None if its columns have other names."""
    if not sheet.head:
        return None
    names = names_of(sheet.head[0])
    keys = [key_of(name) for name in names]
    found = next((row for row in _KEYS if set(row) <= set(keys)), None)
    if found is None:
        return None
    name, code, period = (names[keys.index(key)] for key in found)
    samples = columns_of(sheet.head[1:])
    across = [index_of(names, value) for value in choices.values] or [
        n
        for n, column in enumerate(names)
        if column not in (name, code, period) and n < len(samples) and _has_figures(samples[n])
    ]
    if not across:
        return None
    roles = Roles("value", period, code, name, ("measure",))
    fixed = [names.index(column) for column in (name, code, period)]
    layout = across_measures(sheet, 0, fixed, across, roles)
    known, source = _metadata(sheet.path)
    if len(known) == len(across) == 1:  # a column may have lost its long name
        known = {names[across[0]]: next(iter(known.values()))}
    measures = {key: known.get(key, measure) for key, measure in layout.measures.items()}
    title = measures[names[across[0]]].title if len(across) == 1 else ""
    source = {"publisher": "Our World in Data", **({"title": title} if title else {}), **source}
    return layout._replace(about="a table of Our World in Data", measures=measures, source=source)


def _has_figures(cells: list[str]) -> bool:
    """Return whether a column may have figures: also if its first rows are empty."""
    return not any(cell.strip() for cell in cells) or looks_like_figures(cells)


def _metadata(path: str) -> tuple[dict[str, Measure], dict[str, str]]:
    """Return measures by column, and the source, from the metadata next to a table; nothing without them."""
    stem = os.path.splitext(path)[0]
    if os.path.isfile(f"{stem}.metadata.json"):
        return _from_json(read_json(f"{stem}.metadata.json"))
    folder = os.path.dirname(path)
    for codebook in sorted(glob(os.path.join(escape(folder), "*codebook*.csv"))):
        entries = records(codebook)
        if entries and "column" in entries[0]:
            return {entry["column"]: _from_row(entry) for entry in entries}, {}
    return {}, {}


def _from_row(entry: Mapping[str, str]) -> Measure:
    title = " ".join((entry.get("title") or entry["column"].replace("_", " ")).split())
    return Measure(title, entry.get("unit", "").strip(), " ".join(entry.get("description", "").split()))


def _from_json(document: Any) -> tuple[dict[str, Measure], dict[str, str]]:
    columns = document.get("columns", {}) if isinstance(document, dict) else {}
    chart = document.get("chart", {}) if isinstance(document, dict) else {}
    measures = {}
    for name, column in columns.items():
        title = column.get("titleShort") or column.get("titleLong") or name
        note = " ".join(str(column.get("descriptionShort", "")).split())
        measures[name] = Measure(title, column.get("unit") or column.get("shortUnit") or "", note)
    source = {"title": chart.get("title", ""), "url": chart.get("originalChartUrl", "").partition("?")[0]}
    updated = max((str(column.get("lastUpdated", "")) for column in columns.values()), default="")
    return measures, {key: value for key, value in {**source, "published": updated}.items() if value}
