"""Fact files as text: TOML 1.0 in the form of the shipped files, with comments made of the one table of keys."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from innofacts.errors import InnofactsError
from innofacts.factfiles.fields import FACT_FIELDS, SERIES_HEAD_FIELDS, SOURCE_FIELDS, Field, Kind
from innofacts.factfiles.reading import read_file
from innofacts.factfiles.schema import SCHEMA_LINE
from innofacts.showing import is_hazardous, quoted, visible

Value = str | int | date | Sequence[str | int | date] | Mapping[str, str | int | date]
"""What a key may be given; a mapping becomes an inline table."""

BARE = re.compile(r"[A-Za-z0-9_-]+")
"""A key of TOML that needs no quotes."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_COMMENT_COLUMN = 44
_FEW = 8  # choices that a comment can list
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


# --- a file to start from ------------------------------------------------------------------------------------------

_WIDTH = max(len(field.name) for field in SOURCE_FIELDS)
_VALUES = """# [series.values]
# 2012 = "1.912"                              # the figure for each period, without its unit
# 2013 = "~ 1.99"                             # with a bound, where it has one
"""
_SHOWN = "id claim figure unit breaks measure place period nature topics note quote".split()
FACT, SERIES = "fact", "series"
"""What a new file may begin with."""
_FIRST = {
    FACT: (FACT_FIELDS, "A claim of the source; repeat it for each.", ""),
    SERIES: (SERIES_HEAD_FIELDS, "Many figures of one measure; repeat it for each place.", _VALUES),
}


Given = dict[str, str | Sequence[str]]
"""The values of a source by their keys, as they are given."""


def id_of(path: str) -> str:
    """Return the id for a source from the name of its file: `api-ny-gdp` for `API_NY.GDP.csv`."""
    name = re.sub(r"[^a-z0-9]+", "-", os.path.splitext(os.path.basename(path))[0].lower()).strip("-")
    return name if name[:1].isalpha() else f"source-{name}".strip("-")


PLACEHOLDER = "TODO"
"""What a text begins with that somebody has still to write; `check` finds it."""
FORECAST, TARGET = "A forecast", "A target"
"""How the note of a fact begins whose figure was expected or aimed at; `draft` writes it, and `proof` looks for it."""
TITLE, PUBLISHER = f"{PLACEHOLDER}: title of the source", f"{PLACEHOLDER}: publisher"


def new_file(id_: str, given: Given, today: date, first: str = FACT) -> str:
    """Return the text of a fact file to start from: a source with the given values, and a FACT or SERIES as comments.

    What must be there and is not given is a placeholder, to be filled in. Raises InnofactsError for an id or a
    value that cannot be read.
    """
    values: dict[str, Value] = {"id": id_, "type": "report"}
    values |= {key: _plain(key, value) for key, value in given.items() if value}
    if "authors" not in values:
        values.setdefault("publisher", PUBLISHER)
    values.setdefault("title", TITLE)
    if "published" not in values or "url" in values:
        values.setdefault("accessed", today)
    text = "".join(_lines(values, first))
    problems = read_file(f"{id_}.toml", text.encode()).problems
    if problems:
        raise InnofactsError(visible(problems[0].message), hint=visible(problems[0].hint))
    return text


def _plain(key: str, value: str | Sequence[str]) -> Value:
    """Return a value as TOML has it."""
    return period_value(value) if key == "published" and isinstance(value, str) else value


def period_value(value: str) -> int | str | date:
    """Return a period as TOML has it: a year and a day without quotes."""
    if len(value) == len("2025") and value.isdecimal():
        return int(value)
    try:
        return date.fromisoformat(value) if len(value) == len("2025-04-30") else value
    except ValueError:
        return value


def _lines(values: Mapping[str, Value], first: str) -> Iterator[str]:
    """Yield the lines of a new file: every key with its meaning, and those without a value as comments."""
    yield SCHEMA_LINE
    yield "# One source, and below it what it claims. "
    yield "Lines that begin with # are comments: remove the # to use a key.\n\n"
    yield "[source]\n"
    for field in SOURCE_FIELDS:
        if field.name in values:
            yield _line(f"{field.name:{_WIDTH}} = {toml(values[field.name])}", field)
        else:
            yield _line(f"# {field.name:{_WIDTH}} = {field.kind.example}", field)
    fields, about, end = _FIRST[first]
    yield f"\n# {about} innofacts check reports what is wrong.\n#\n# [[{first}]]\n"
    shown = [field for field in fields if field.name in _SHOWN]
    width = max(len(field.name) for field in shown)
    for field in shown:
        yield _line(f"# {field.name:{width}} = {field.kind.example}", field)
    yield end


def _line(text: str, field: Field) -> str:
    return f"{text:{_COMMENT_COLUMN}}  # {field.about}{_choices(field.kind)}\n"


def _choices(kind: Kind) -> str:
    return f": {', '.join(kind.choices)}" if 0 < len(kind.choices) <= _FEW else ""
