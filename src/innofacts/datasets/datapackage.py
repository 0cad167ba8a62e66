"""Data Package v2 and CSVW: CSV in a folder, with its types, keys and sources in JSON for catalogues and validators.

The standards are those of datapackage.org (version 2) and of the W3C (Metadata Vocabulary for Tabular Data).
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from innofacts.datasets.tables import Tables
from innofacts.factfiles.facts import NATURES, STANDINGS, VINTAGES
from innofacts.formats.csv import render
from innofacts.index.columns import COLUMNS, SOURCE_COLUMNS
from innofacts.output import utf8
from innofacts.table import BOOLEAN, DAY, DECIMAL, INTEGER, LIST, LIST_SEPARATOR, Column, Look, Table

_TYPES = {DECIMAL: "number", INTEGER: "integer", BOOLEAN: "boolean", DAY: "date", LIST: "list"}
_DATATYPES = {DECIMAL: "decimal", INTEGER: "integer", BOOLEAN: "boolean", DAY: "date"}
_ENUMS = {"nature": NATURES, "standing": STANDINGS, "vintage": VINTAGES}
_REQUIRED = {"facts": ("id", "claim", "source"), "sources": ("id", "type")}
_ABOUT = {
    "facts": {column.name: column.about for column in COLUMNS},
    "sources": {column.name: column.about for column in SOURCE_COLUMNS},
}


def files(tables: Tables) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield both tables as CSV, then the description of the package and that for CSVW."""
    facts, sources = tables.facts(), tables.sources()
    listed = sources._replace(rows=tuple(sources.rows))
    yield "facts.csv", map(utf8, render(facts, Look()))
    yield "sources.csv", map(utf8, render(listed, Look()))
    named = {"facts": facts, "sources": sources}
    yield "datapackage.json", [_json(_package(named, listed))]
    yield "csv-metadata.json", [_json(_csvw(named))]


def _json(value: dict[str, Any]) -> bytes:
    return utf8(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


# --- Data Package --------------------------------------------------------------------------------------------------


def _package(tables: dict[str, Table], sources: Table) -> dict[str, Any]:
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "facts",
        "title": "Sourced figures and claims",
        "description": "A bound is never a value: see low and high, which are the ends of what each figure may be.",
        "resources": [_resource(name, table.columns) for name, table in tables.items()],
        "sources": [_source(row, sources) for row in sources.rows],
    }


def _source(row: Any, sources: Table) -> dict[str, str]:
    cells = {column.name: cell for column, cell in zip(sources.columns, row, strict=True) if cell}
    source = {"title": str(cells.get("title") or cells["id"])}
    return source | ({"path": str(cells["url"])} if "url" in cells else {})


def _resource(name: str, columns: Iterable[Column]) -> dict[str, Any]:
    """Return a table as a resource of the Data Package: its file, its columns and its keys."""
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [_field(column, name) for column in columns],
        "missingValues": [""],
        "primaryKey": ["id"],
    }
    if name == "facts":
        schema["foreignKeys"] = [{"fields": ["source"], "reference": {"resource": "sources", "fields": ["id"]}}]
    return {
        "name": name,
        "type": "table",
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(column: Column, table: str) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "title": column.heading,
        "description": _ABOUT[table][column.name],
        "type": _TYPES.get(column.kind, "string"),
    }
    if column.kind == LIST:
        field["delimiter"] = LIST_SEPARATOR
    constraints: dict[str, Any] = {"required": True} if column.name in _REQUIRED[table] else {}
    if column.name in _ENUMS:
        constraints["enum"] = list(_ENUMS[column.name])
    return field | ({"constraints": constraints} if constraints else {})


# --- CSVW ----------------------------------------------------------------------------------------------------------


def _csvw(tables: dict[str, Table]) -> dict[str, Any]:
    """Return the tables as CSV on the Web describes them: their columns and their keys."""
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "tables": [
            {
                "url": f"{name}.csv",
                "tableSchema": {
                    "columns": [_column(column, name) for column in table.columns],
                    "primaryKey": "id",
                    "foreignKeys": _references(name),
                },
            }
            for name, table in tables.items()
        ],
    }


def _references(table: str) -> list[dict[str, Any]]:
    reference = {"resource": "sources.csv", "columnReference": "id"}
    return [{"columnReference": "source", "reference": reference}] if table == "facts" else []


def _column(column: Column, table: str) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "titles": column.name,
        "dc:description": _ABOUT[table][column.name],
        "datatype": _DATATYPES.get(column.kind, "string"),
    }
    if column.kind == LIST:
        described["separator"] = LIST_SEPARATOR
    return described | ({"required": True} if column.name in _REQUIRED[table] else {})
