"""Data points of DDF, the format of Gapminder (https://open-numbers.github.io/ddf.html)."""

import os

from innofacts.importing.choices import Choices
from innofacts.importing.dialects.datapackage import DESCRIPTOR, source_of
from innofacts.importing.layouts import Layout, Measure, Roles, long
from innofacts.importing.sheets.sheets import Sheet, read_json, records

_PLACES = ("geo", "country", "global", "world_4region")


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - DDF names its columns itself
    """Return the layout of a file of DDF's data points; None if its name is a different one."""
    name = os.path.basename(sheet.path)
    if not name.startswith("ddf--datapoints--") or not sheet.head:
        return None
    concepts, _, by = name.removesuffix(".csv").removeprefix("ddf--datapoints--").partition("--by--")
    columns, rows, where = long(sheet, 0)
    keys = [key.partition("-")[0] for key in by.split("--")]
    period = next((key for key in keys if key in ("time", "year", "month", "day", "quarter", "week")), "")
    folder = os.path.dirname(sheet.path)
    place = next((key for key in keys if key in _PLACES or os.path.isfile(_entities(folder, key))), "")
    concept = next((column for column in columns if column == concepts), columns[-1])
    if not period or period not in columns:
        return None
    entry = _entries(os.path.join(folder, "ddf--concepts.csv"), "concept").get(concept, {})
    measure = Measure(
        entry.get("name") or concept, entry.get("unit", ""), " ".join(entry.get("description", "").split())
    )
    places: dict[str, str] = {}
    others = (os.path.join(folder, name) for name in (f"ddf--entities--{place}.csv", "ddf--entities--geo.csv"))
    for entities in (_entities(folder, place), *others):
        for code, row in _entries(entities, place).items():
            places.setdefault(code, row.get("name") or code)
    descriptor = os.path.join(folder, DESCRIPTOR)
    source = source_of(read_json(descriptor)) if os.path.isfile(descriptor) else {}
    dimensions = tuple(key for key in keys if key not in (period, place) and key in columns)
    roles = Roles(concept, period, place, dimensions=dimensions)
    return Layout(columns, rows, where, roles, "DDF", source, {"": measure}, places)


def _entities(folder: str, place: str) -> str:
    """Return the path of the file with the places of one kind, such as countries."""
    return os.path.join(folder, f"ddf--entities--geo--{place}.csv")


def _entries(path: str, key: str) -> dict[str, dict[str, str]]:
    """Return the rows of a table of DDF by their key; none without the file."""
    if not os.path.isfile(path):
        return {}
    return {row.get(key) or next(iter(row.values())): row for row in records(path) if row}
