"""Data points of DDF, the format of Gapminder (https://open-numbers.github.io/ddf.html)."""

import os

from innofacts.importing.dialects.datapackage import DESCRIPTOR, source_of
from innofacts.importing.layouts import Choices, Layout, Measure, Roles, long
from innofacts.importing.sheets import Sheet, read_json, read_sheet


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - DDF names its columns itself
    """Return the layout of a file of DDF's data points; None if it is not called so."""
    name = os.path.basename(sheet.path)
    if not name.startswith("ddf--datapoints--") or not sheet.head:
        return None
    concepts, _, by = name.removesuffix(".csv").removeprefix("ddf--datapoints--").partition("--by--")
    columns, rows, where = long(sheet, 0)
    keys = [key.partition("-")[0] for key in by.split("--")]
    period = next((key for key in keys if key in ("time", "year", "month", "day", "quarter", "week")), "")
    place = next((key for key in keys if key in ("geo", "country", "global", "world_4region")), "")
    concept = next((column for column in columns if column == concepts), columns[-1])
    if not period or period not in columns:
        return None
    folder = os.path.dirname(sheet.path)
    entry = _entries(os.path.join(folder, "ddf--concepts.csv"), "concept").get(concept, {})
    measure = Measure(
        entry.get("name") or concept, entry.get("unit", ""), " ".join(entry.get("description", "").split())
    )
    places: dict[str, str] = {}
    for entities in (f"ddf--entities--geo--{place}.csv", f"ddf--entities--{place}.csv", "ddf--entities--geo.csv"):
        for code, row in _entries(os.path.join(folder, entities), place).items():
            places.setdefault(code, row.get("name") or code)
    descriptor = os.path.join(folder, DESCRIPTOR)
    source = source_of(read_json(descriptor)) if os.path.isfile(descriptor) else {}
    others = tuple(key for key in keys if key not in (period, place) and key in columns)
    roles = Roles(concept, period, place, dimensions=others)
    return Layout(columns, rows, where, roles, "DDF", source, {"": measure}, places)


def _entries(path: str, key: str) -> dict[str, dict[str, str]]:
    """Return the rows of a table of DDF by their key; none without the file."""
    if not os.path.isfile(path):
        return {}
    rows = list(read_sheet(path).rows())
    named = [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]
    return {row.get(key) or next(iter(row.values())): row for row in named if row}
