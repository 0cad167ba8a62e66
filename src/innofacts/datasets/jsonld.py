"""JSON-LD: each fact as a Claim of schema.org whose main entity is an Observation, and each source as a work.

Whether an end is excluded, the bound and the like are in no vocabulary, so they have terms of our own. Numbers are
texts of the type xsd:decimal, which keep their digits.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from innofacts.datasets.tables import Tables
from innofacts.output import utf8
from innofacts.table import LIST_SEPARATOR, Table
from innofacts.values.units import CURRENCY, PERCENT, read_unit

_CONTEXT = {
    "@vocab": "https://schema.org/",
    "fact": "urn:innofacts:fact:",
    "source": "urn:innofacts:source:",
    "term": "urn:innofacts:term:",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "url": {"@type": "@id"},
}
_OWN = ("bound", "basis", "vintage", "scope", "nature", "standing", "says", "note")  # terms that are columns of a fact


def files(tables: Tables) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the graph of the sources and the facts, a node a line."""
    yield "facts.jsonld", _graph(tables)


def _graph(tables: Tables) -> Iterator[bytes]:
    yield utf8(f'{{"@context": {json.dumps(_CONTEXT)},\n"@graph": [')
    before = "\n"
    for of, table in ((_source, tables.sources()), (_claim, tables.facts())):
        for cells in _rows(table):
            yield utf8(before + json.dumps(of(cells), ensure_ascii=False))
            before = ",\n"
    yield b"\n]}\n"


def _rows(table: Table) -> Iterator[dict[str, Any]]:
    """Yield each row as the cells that it has, by the names of the columns."""
    names = table.names
    for row in table.rows:
        yield {name: cell for name, cell in zip(names, row, strict=True) if cell is not None}


def _source(cells: dict[str, Any]) -> dict[str, Any]:
    """Return a source as a node, a CreativeWork of schema.org, without the cells that it does not have."""
    names = {
        "title": "name",
        "published": "datePublished",
        "language": "inLanguage",
        "license": "license",
        "url": "url",
    }
    node = {"@id": f"source:{cells['id']}", "@type": "CreativeWork", "identifier": cells["id"]}
    node |= {other: cells[name] for name, other in names.items() if name in cells}
    if "publisher" in cells:
        node["publisher"] = {"@type": "Organization", "name": cells["publisher"]}
    if "authors" in cells:
        node["author"] = cells["authors"].split(LIST_SEPARATOR)
    return node


def _claim(cells: dict[str, Any]) -> dict[str, Any]:
    """Return a fact as a node, a Claim of schema.org, with its passage, and its figure as an observation."""
    node = {"@id": f"fact:{cells['id']}", "@type": "Claim", "identifier": cells["id"], "text": cells["claim"]}
    node["appearance"] = {"@id": f"source:{cells['source']}"}
    node |= {
        name: cells[column] for column, name in (("by", "author"), ("place", "spatialCoverage")) if column in cells
    }
    if "first_day" in cells:
        node["temporalCoverage"] = f"{cells['first_day']}/{cells.get('last_day', '..')}"
    if "topics" in cells:
        node["keywords"] = cells["topics"].split(LIST_SEPARATOR)
    node |= {f"term:{name}": cells[name] for name in _OWN if name in cells}
    if "replaces" in cells:
        node["prov:wasRevisionOf"] = [{"@id": f"fact:{id_}"} for id_ in cells["replaces"].split(LIST_SEPARATOR)]
    if "part_of" in cells:
        node["isPartOf"] = {"@id": f"fact:{cells['part_of']}"}
    if "start" in cells:
        place = {"oa:start": cells["start"], "oa:end": cells["end"]}
        node["oa:hasSelector"] = {"@type": "oa:TextPositionSelector", **place}
    if "figure" in cells:
        node["mainEntity"] = _observation(cells)
    return node


def _observation(cells: dict[str, Any]) -> dict[str, Any]:
    """Return the figure of a fact as an Observation of schema.org, with its interval and its unit."""
    quantity: dict[str, Any] = {"@type": "QuantitativeValue", "description": cells["figure"]}
    for column, name in (("value", "value"), ("low", "minValue"), ("high", "maxValue")):
        if column in cells:
            quantity[name] = {"@value": cells[column], "@type": "xsd:decimal"}
    for column, name in (("low_open", "minOpen"), ("high_open", "maxOpen")):
        quantity[f"term:{name}"] = cells[column] == "true"
    unit = read_unit(cells["unit"])
    codes = {CURRENCY: unit.key, PERCENT: "P1"}  # ISO 4217; P1 is the percent of UN/CEFACT
    is_coded = unit.kind == CURRENCY or unit.key == "%"
    quantity |= {"unitCode": codes[unit.kind]} if is_coded else {"unitText": unit.text}
    observed = {"@type": "Observation", "value": quantity}
    return observed | ({"measuredProperty": cells["measure"]} if "measure" in cells else {})
