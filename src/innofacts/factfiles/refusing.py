"""Values of fact files that are refused whatever they mean, by their type and size, and keys in the wrong table."""

from datetime import date, datetime, time

from innofacts.errors import Unreadable
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.fields import (
    COPY_FIELDS,
    FACT_FIELDS,
    FILE_FIELDS,
    LOCATOR_FIELDS,
    SERIES_FIELDS,
    SERIES_VALUES_FIELD,
    SETTINGS_FIELDS,
    SOURCE_FIELDS,
)
from innofacts.factfiles.kinds import MAX_ITEMS, MAX_STRING, Context, Kind, TomlNumber
from innofacts.factfiles.positions import Path
from innofacts.showing import quoted
from innofacts.values.grammar import FEWER_DIGITS, MAX_DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TYPE_NAMES = {
    TomlNumber: "a decimal number",
    bool: "a true-or-false value",
    str: "a text",
    int: "a whole number",
    datetime: "a date with a time",
    date: "a date",
    time: "a time",
    list: "an array",
    dict: "a table",
}
_SCALARS = (TomlNumber, bool, int, datetime, date, time)
_TOO_LARGE = 10**MAX_DIGITS
SHORT = MAX_STRING // 4
"""The characters of a text that is surely short enough: each has at most four bytes."""


def check(kind: Kind, value: "Any", path: Path, *, required: bool = False) -> None:
    """Refuse a value of the wrong type or size, independently of its meaning; raises Unreadable."""
    type_ = type(value)
    if type_ is int and not -_TOO_LARGE < value < _TOO_LARGE:
        # Checked before anything else: str() refuses more than 4300 digits, which 0xfff... in TOML may have.
        raise Unreadable(f"the number has more than {MAX_DIGITS} digits", hint=FEWER_DIGITS)
    if type_ not in kind.types:
        message = f"{label(path)} is {_TYPE_NAMES[type_]} and should be {kind.name}"
        raise Unreadable(message, hint=_retyped(kind, value))
    if isinstance(value, str):
        if not value or value.isspace():
            hint = f"write {kind.name}: {kind.example}" if required else "leave it out if there is nothing to say"
            raise Unreadable(f"{label(path)} is empty", hint=hint)
        if len(value) > SHORT and len(value.encode()) > MAX_STRING:
            message = f"{label(path)} is longer than {MAX_STRING // 1024} KiB"
            raise Unreadable(message, hint="keep the passage that is needed")
    elif kind.items and not kind.items.fields and len(value) > MAX_ITEMS:
        raise Unreadable(f"{label(path)} has more than {MAX_ITEMS:,} items", hint="name them in several facts")


def check_key(kind: Kind, key: str) -> None:
    """Refuse a key that is empty; raises Unreadable."""
    if not key.strip():
        raise Unreadable("the key is empty", hint=f'{kind.name} comes before the "="')


def _retyped(kind: Kind, value: "Any") -> str:
    """Return how a value of the wrong type would be written: as the text or the array that it is meant for."""
    if isinstance(value, datetime) and date in kind.types:
        return f"write the day without the time: {value.date()}"
    if kind.items and isinstance(value, str) and not value.strip():
        return "leave it out if there is nothing to say"
    if kind.items and type(value) in kind.items.types and not isinstance(value, dict):
        return f"put it in brackets: [{quoted(value) if isinstance(value, str) else value}]"
    if str in kind.types and isinstance(value, _SCALARS):
        text = str(value).lower() if isinstance(value, bool) else str(value)
        try:
            kind.read(text, Context())
        except Unreadable:
            pass
        else:
            return f"put it in quotes: {quoted(text)}"
    return kind.hint or f"write it like this: {kind.example}"


def label(path: Path) -> str:
    """Return what a message calls the value at a path: its key, or its number in an array."""
    name = path[-1]
    return f"item {name + 1} of {quoted(str(path[-2]))}" if isinstance(name, int) else quoted(name)


# Where a key belongs; a later row counts more.
_BELONGS = {
    field.name: where
    for fields, where in (
        (COPY_FIELDS, "in copy = { ... }"),
        (LOCATOR_FIELDS, "in at = { ... }"),
        (SERIES_FIELDS, "below [[series]]"),
        (FACT_FIELDS, "below [[fact]]"),
        (SOURCE_FIELDS, "below [source]"),
        (FILE_FIELDS, "in the file of a source"),
        (SETTINGS_FIELDS, f"in {SETTINGS_FILE}"),
    )
    for field in fields
}


_BELONGS["unit"] = 'in the figure: figure = "80 countries"'
_BELONGS["superseded_by"] = _BELONGS["replaced_by"] = 'in the fact that replaces this one: replaces = ["its-id"]'


def elsewhere(key: str, path: Path) -> str:
    """Return where a key belongs that is unknown at a path, empty where that is not known."""
    if path[:1] == ("series",) and key in ("figure", "period"):
        return SERIES_VALUES_FIELD.kind.hint
    return f"it belongs {_BELONGS[key]}" if key in _BELONGS else ""
