"""JSON-stat 2.0 and 1 (https://json-stat.org/full/), as Eurostat and the statistical offices of the north give it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from innofacts.english.numerals import SCALES
from innofacts.errors import InnofactsError
from innofacts.importing.choices import Choices
from innofacts.importing.layouts import Layout, Measure, Roles
from innofacts.importing.sheets.sheets import Sheet, array_in, object_in, period_in
from innofacts.showing import visible

_PERIODS = ("time", "year", "tid", "ar", "år", "vuosi", "period", "quarter", "month")
_PLACES = ("geo", "area", "region", "country", "land", "location")
_UNITS = ("unit", "units")
_METRICS = ("contentscode", "concept", "indicator", "metric", "measure", "na_item")


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - JSON-stat names its columns itself
    """Return the layout of a dataset of JSON-stat; None if the file is not one."""
    dataset = _dataset(sheet.document)
    if dataset is None:
        return None
    dimension = dataset["dimension"]
    ids = list(map(str, array_in(dataset.get("id") or dimension.get("id"))))
    sizes = array_in(dataset.get("size") or dimension.get("size"))
    codes = [_codes(dimension.get(name)) for name in ids]
    if not ids or [str(len(found)) for found in codes] != list(map(str, sizes)):
        message = f"{visible(sheet.path)}: the sizes of the dimensions are not those of their categories"
        raise InnofactsError(message, hint="the file is incomplete: download it again")
    values, status = dataset["value"], dataset.get("status") or {}

    def rows() -> Iterator[Sequence[str]]:
        for number, cells in enumerate(product(*codes)):
            yield (*cells, _at(values, number), _at(status, number) if not isinstance(status, str) else status)

    def where(number: int) -> str:
        return f"value {number}"

    role = object_in(dataset.get("role") or dimension.get("role"))
    period = _named(ids, role.get("time"), _PERIODS)
    place = _named(ids, role.get("geo"), _PLACES)
    metric = _named(ids, role.get("metric"), _METRICS)
    unit = next((name for name in ids if name.casefold() in _UNITS and name != metric), "")
    rest = tuple(n for n in ids if n not in (period, place, metric, unit) and n.casefold() != "freq")
    labels = {name: _labels(dimension.get(name)) for name in ids}
    roles = Roles(
        "value", period, place, measures=(metric,) if metric else (), unit=unit, status="status", dimensions=rest
    )
    return Layout(
        (*ids, "value", "status"),
        rows,
        where,
        roles,
        about="JSON-stat",
        source=_source(dataset),
        measures=_measures(dimension, metric, dataset),
        places=labels.get(place, {}),
        labels=labels,
    )


def _dataset(document: Any) -> Mapping[str, Any] | None:
    """Return the dataset of a document: itself, the first of a bundle, or the first of a collection."""
    if not isinstance(document, dict):
        return None
    if "value" in document and isinstance(document.get("dimension"), dict):
        return document
    link = document.get("link")
    items = link.get("item", []) if isinstance(link, dict) else []
    for inner in [*document.values(), *items]:
        if isinstance(inner, dict) and "value" in inner and isinstance(inner.get("dimension"), dict):
            return inner
    return None


def _codes(dimension: Any) -> list[str]:
    """Return the codes of the categories of a dimension, in their order; none if this is not a dimension."""
    category = object_in(object_in(dimension).get("category"))
    index = category.get("index")
    if isinstance(index, dict):
        numbers = {code: str(number) for code, number in index.items() if str(number).isdecimal()}
        return sorted(numbers, key=lambda code: (len(numbers[code]), numbers[code]))  # as their values, however long
    return list(map(str, array_in(index))) or list(object_in(category.get("label")))


def _labels(dimension: Any) -> dict[str, str]:
    labels = object_in(object_in(object_in(dimension).get("category")).get("label"))
    return {code: str(label) for code, label in labels.items()}


def _at(values: Any, number: int) -> str:
    """Return the value with a number, of an array or of an object with the numbers as its keys; empty for null."""
    if isinstance(values, dict):
        return _text(values.get(str(number)))
    return _text(next(iter(array_in(values)[number : number + 1]), None))


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _named(ids: Sequence[str], role: Any, names: Sequence[str]) -> str:
    """Return the dimension with a role, else the first with one of the names; empty without either."""
    named = [*map(str, array_in(role)), *(name for name in ids if name.casefold() in names)]
    return next((name for name in named if name in ids), "")


def _source(dataset: Mapping[str, Any]) -> dict[str, str]:
    source = str(dataset.get("source") or "")
    found = {
        "title": dataset.get("label"),
        "publisher": "Eurostat" if source == "ESTAT" else source,
        "published": period_in(dataset.get("updated")),
    }
    return {key: value for key, value in found.items() if isinstance(value, str) and value}


def _measures(dimension: Mapping[str, Any], metric: str, dataset: Mapping[str, Any]) -> dict[str, Measure]:
    """Return the measures of a data set by their codes, each with its label, its unit and the notes of all."""
    notes = dataset.get("note") or []
    note = " ".join(" ".join(map(str, notes if isinstance(notes, list) else [notes])).split())
    measures = {"": Measure(str(dataset.get("label") or ""), "", note)}
    if metric:
        units = object_in(object_in(object_in(dimension[metric]).get("category")).get("unit"))
        for code, label in _labels(dimension[metric]).items():
            unit = object_in(units.get(code))
            words = str(unit.get("base") or unit.get("symbol") or unit.get("label") or "")
            power = str(unit.get("multiplier") or "")
            named = "" if words in SCALES else words  # "million" says how many, and not of what
            measures[code] = Measure(str(label), named, note, power=power)
    return measures
