"""Frictionless Data Packages (https://specs.frictionlessdata.io/data-package/)."""

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from innofacts.errors import InnofactsError
from innofacts.importing.choices import Choices, not_read
from innofacts.importing.layouts import Layout, Measure
from innofacts.importing.sheets.sheets import Sheet, array_in, object_in, period_in, read_sheet, text_in
from innofacts.showing import quoted, visible
from innofacts.suggesting import unknown

DESCRIPTOR = "datapackage.json"
"""The name of the file that describes a package."""


def find(sheet: Sheet, choices: Choices, find_layout: Callable[[Sheet, Choices], Layout]) -> Layout | None:
    """Return the layout of a resource of a package; None if the file does not describe one.

    `--sheet` chooses one of several resources; `find_layout` finds the layout of its file.
    """
    document = sheet.document
    if not isinstance(document, dict) or not isinstance(document.get("resources"), list):
        return None
    resources = [one for one in map(object_in, document["resources"]) if _is_path(text_in(one.get("path")))]
    named = {str(resource.get("name") or resource["path"]): resource for resource in resources}
    if choices.sheet and choices.sheet not in named:
        raise unknown("resource", choices.sheet, list(named), "the resources are")
    if not named:
        hint = 'a resource names its file: "path": "data.csv"'
        raise InnofactsError(f"{visible(sheet.path)}: the package has no file with data", hint=hint)
    name = choices.sheet or next(iter(named))
    folder = os.path.realpath(os.path.dirname(sheet.path))
    path = os.path.join(os.path.dirname(sheet.path), named[name]["path"])
    if os.path.commonpath((folder, os.path.realpath(path))) != folder:  # by an absolute path, by ".." or by a link
        message = f"{visible(sheet.path)}: the path of the resource {quoted(name)} leaves the package"
        raise InnofactsError(message, hint="put the file into the folder of the package, or import it by itself")
    resource = read_sheet(path)
    if resource.document is not None:
        raise InnofactsError(f"{visible(path)}: this file is not a table", hint="a package describes tables of text")
    schema = object_in(named[name].get("schema"))
    layout = find_layout(_without(array_in(schema.get("missingValues")), resource), choices)
    measures = _measures(layout, array_in(schema.get("fields")))
    others = not_read([other for other in named if other != name])
    about = f"resource {quoted(name)} of a Data Package{others}, {layout.about}"
    return layout._replace(about=about, measures=measures, source={**layout.source, **source_of(document)})


def _is_path(text: str) -> bool:
    return text != "" and "\0" not in text


def _without(missing: Sequence[Any], sheet: Sheet) -> Sheet:
    """Return a sheet whose cells are empty if they have one of the texts for missing values: -99.

    A text may be in an object, as the `value` of a label.
    """
    texts = {text_in(one) or text_in(object_in(one).get("value")) for one in missing} - {""}
    return sheet.with_rows(lambda _, row: ["" if cell in texts else cell for cell in row]) if texts else sheet


def _measures(layout: Layout, fields: Sequence[Any]) -> dict[str, Measure]:
    """Return the measures of a layout with what the fields of a schema say of them."""
    measures = dict(layout.measures)
    for field in map(object_in, fields):
        name = text_in(field.get("name"))
        title, unit = text_in(field.get("title") or field.get("description")), text_in(field.get("unit"))
        for key, value in (("", layout.roles.value), (name, name)):
            if name == value and key in measures:
                measures[key] = Measure(title or measures[key].title, unit or measures[key].unit)
    return measures


def source_of(document: Mapping[str, Any]) -> dict[str, str]:
    """Return what the descriptor of a package says about its source."""
    source = object_in(next(iter(array_in(document.get("sources"))), None))
    licence = object_in(next(iter(array_in(document.get("licenses"))), None))
    found = {
        "title": document.get("title"),
        "url": document.get("homepage") or source.get("path"),
        "publisher": source.get("title") or source.get("name"),
        "license": licence.get("name") or licence.get("title") or document.get("license"),
        "published": period_in(document.get("last_updated") or document.get("created")),
    }
    return {key: text for key, value in found.items() if (text := text_in(value))}
