"""The JSON Schema of fact files, made from the table of keys (`fields`), so that editors help to write them.

Draft-07, which taplo, tombi and what reads TOML as JSON all know: a day is a text there. It cannot say all that reading
asks for, and refuses nothing that reading accepts.
"""

import json
from datetime import date
from typing import Any

from innofacts.factfiles.fields import FILE_FIELDS, SETTINGS_FIELDS
from innofacts.factfiles.kinds import MAX_INTEGER, MAX_ITEMS, MAX_STRING, TEXT, Field, Kind, TomlNumber

Schema = dict[str, Any]

SCHEMA_FILE = "facts.schema.json"
SCHEMA_LINE = f"#:schema ./{SCHEMA_FILE}\n"
"""The first line of a fact file, by which editors find the schema next to it."""
"""The name of the schema next to fact files, and in the package."""

_TYPES = {str: "string", int: "integer", TomlNumber: "number", bool: "boolean"}
_NOT_BLANK = r"\S"
# A file with facts has a source; `library.toml` has neither.
_A_SOURCE_OR_NO_FACTS = [
    {"required": ["source"]},
    {"not": {"anyOf": [{"required": ["fact"]}, {"required": ["series"]}]}},
]
_SOMEBODY_SPEAKS = [{"required": ["publisher"]}, {"required": ["authors"]}]


def schema_text() -> str:
    """Return the JSON Schema of fact files as text."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def schema() -> Schema:
    """Return the JSON Schema of a fact file, and of the `library.toml` next to such files."""
    whole = _table((*FILE_FIELDS, *SETTINGS_FIELDS))
    del whole["required"]
    whole["properties"]["source"]["anyOf"] = _SOMEBODY_SPEAKS
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A fact file of innofacts",
        "description": "One source, and the facts and series that it states",
        **whole,
        "anyOf": _A_SOURCE_OR_NO_FACTS,
    }


def _table(fields: tuple[Field, ...]) -> Schema:
    """Return the schema of a table with some keys and no others."""
    return {
        "type": "object",
        "properties": {field.name: {"description": field.about, **_value(field.kind)} for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _value(kind: Kind) -> Schema:
    """Return the schema of a value."""
    if kind.fields:
        return _table(kind.fields)
    if kind.entries:
        keys, values = kind.entries
        names = {"pattern": _pattern(keys)}
        table = {"type": "object", "propertyNames": names, "additionalProperties": _value(values)}
        return table if kind.types == (dict,) else {"anyOf": [*_value(values)["anyOf"], table]}
    if kind.items:
        most = {} if kind.items.fields else {"maxItems": MAX_ITEMS}
        return {"type": "array", "items": _value(kind.items), **most}
    if kind.choices:
        return {"type": "string", "enum": list(kind.choices)}
    if date in kind.types:  # tombi recognises a day by its format, which others ignore
        return {"anyOf": [_scalar(kind), {"type": "string", "format": "date"}]}
    return _scalar(kind)


def _scalar(kind: Kind) -> Schema:
    """Return the schema of a text or a number, without the type of a day."""
    types = [_TYPES[type_] for type_ in kind.types if type_ is not date]
    scalar: Schema = {"type": types if len(types) > 1 else types[0]}
    if kind.least is not None:
        scalar |= {"minimum": kind.least, "maximum": MAX_INTEGER}
    if str in kind.types:
        scalar |= {"pattern": _pattern(kind), "maxLength": MAX_STRING}
    return scalar if kind is TEXT else scalar | {"examples": [_example(kind)]}


def _pattern(kind: Kind) -> str:
    """Return the regular expression that a text matches as a whole, or that it is not blank."""
    return f"^(?:{kind.pattern})$" if kind.pattern else _NOT_BLANK


def _example(kind: Kind) -> int | str:
    return int(kind.example) if kind.example.isdecimal() else kind.example.strip('"')
