"""Values and tables as TOML 1.0, in the form of the shipped files."""

import os
import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from innofacts.errors import InnofactsError
from innofacts.patterns import regex
from innofacts.showing import is_hazardous, quoted

Value = str | int | date | Sequence[str | int | date] | Mapping[str, str | int | date]
"""What a key may be given; a mapping becomes an inline table."""

BARE = regex(r"[A-Za-z0-9_-]+")
"""A key of TOML that needs no quotes."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_FIRST_ASTRAL = 0x10000


def toml(value: Value) -> str:
    """Return a value as it is written in TOML; raises InnofactsError for a text with a byte that is no UTF-8."""
    if isinstance(value, str):
        if value.isprintable() and '"' not in value and "\\" not in value:
            return f'"{value}"'
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise InnofactsError(f"{quoted(value)} is not UTF-8", hint="type it in a terminal that is set to UTF-8")
        return f'"{"".join(map(_escaped, value))}"'
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key_text(key)} = {toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, Sequence):
        return f"[{', '.join(map(toml, value))}]"
    return str(value)


@lru_cache(maxsize=64)  # tables repeat their keys
def key_text(key: str) -> str:
    """Return a key as it is written in TOML, in quotes where it needs them."""
    return key if BARE.fullmatch(key) else toml(key)


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if not is_hazardous(character):
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code < _FIRST_ASTRAL else f"\\U{code:08x}"


def table(header: str, values: Mapping[str, Value]) -> str:
    """Return a table with a line a key, in the order of the mapping, its equals signs below each other."""
    width = max((len(key) for key in values), default=0)
    return "".join([f"{header}\n", *(f"{key:{width}} = {toml(value)}\n" for key, value in values.items())])


def id_of(path: str) -> str:
    """Return the id for a source from the name of its file: `api-ny-gdp` for `API_NY.GDP.csv`."""
    name = re.sub(r"[^a-z0-9]+", "-", os.path.splitext(os.path.basename(path))[0].lower()).strip("-")
    return name if name[:1].isalpha() else f"source-{name}".strip("-")


PLACEHOLDER = "TODO"
"""What a text begins with that somebody has still to write; `check` finds it."""
FORECAST, TARGET = "A forecast", "A target"
"""How the note of a fact begins whose figure was expected or aimed at; `draft` writes it, and `proof` looks for it."""


def period_value(value: str) -> int | str | date:
    """Return a period as TOML has it: a year and a day without quotes."""
    if len(value) == len("2025") and value.isdecimal():
        return int(value)
    try:
        return date.fromisoformat(value) if len(value) == len("2025-04-30") else value
    except ValueError:
        return value
