"""TOML as nearly all fact files are written, read line by line: a third of the time of tomli, which stays the truth.

A text is taken here only where each of its lines is by itself a whole TOML document: nothing, a comment, a header, or a
bare key with its value. Such a line ends where its line ends, so no string, array or table reaches over it, and the
text says what its lines say, one after the other. The values read here are texts without escapes, whole numbers from 0,
days, true and false, arrays of texts or of such scalars, and inline tables of both; any other line is given to tomli
alone. Where that cannot read it, or a key or table is named twice or in any but the plainest order, nothing is taken,
and tomli has the whole text. So this may decline what is right, but never accepts what is wrong.
"""

from datetime import date
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

Path = tuple[str | int, ...]
"""The keys and indices that lead from the root of the parsed data to a value."""
Lines = dict[Path, int]
"""The line, from 1, of each table that a `[[name]]` makes, and of each key of a table below one, by its path."""

_BLANKS = " \t"
# Anywhere in a text tomli refuses them, but for tabs and the ends of lines.
_CONTROLS = [chr(code) for code in (*range(32), 127) if chr(code) not in "\t\n"]
_LONGEST_NUMBER = 18  # digits, so that it is read as it stands and no bound is near
_BOOLEANS = {"true": True, "false": False}


class _Unclear(Exception):
    """The text is for tomli to read."""


def read_tables(text: str, read_line: "Callable[[str], dict[str, Any]]") -> "tuple[dict[str, Any], Lines] | None":
    """Return what tomli would say of a text, and the lines of tables; None where tomli has to be asked.

    `read_line` is tomli for a single line; it raises ValueError or RecursionError for what is no TOML.
    """
    if any(control in text for control in _CONTROLS):
        return None
    reading = _Reading(read_line)
    try:
        reading.read(text)
    except (_Unclear, ValueError, RecursionError):
        return None
    return reading.root, reading.lines


class _Reading:
    """The tables read so far."""

    def __init__(self, read_line: "Callable[[str], dict[str, Any]]") -> None:
        self.root: dict[str, Any] = {}
        self.lines: Lines = {}
        self._read_line = read_line
        self._arrays: dict[str, list[dict[str, Any]]] = {}  # by [[name]]
        self._tables: dict[str, dict[str, Any]] = {}  # by [name]
        self._names: dict[str, str] = {}  # of keys, by how they are written: with the blanks that align them
        self._before: dict[str, str] = {}  # the same, by all that stands before a string

    def read(self, text: str) -> None:
        """Read all lines; raises _Unclear."""
        table, path = self.root, None
        names, before = self._names, self._before
        has_escapes = "\\" in text
        for number, line in enumerate(text.split("\n"), 1):
            if not line:
                continue
            beginning, _, string = line.partition('"')
            name = before.get(beginning, "")
            if name and string.find('"') == len(string) - 1 and not (has_escapes and "\\" in string):
                value: Any = string[:-1]  # as in nearly all lines
            else:
                written, equals, value = line.partition("=")
                name = names.get(written) or self._name(written) if equals else ""
                if not name:
                    line = line.strip(_BLANKS)  # noqa: PLW2901 - the same line
                    if line and line[0] != "#":
                        table, path = self._header(line, number)
                    continue
                value = value.strip(_BLANKS)
                if value.count('"') == 2 and value[0] == value[-1] == '"' and "\\" not in value:  # noqa: PLR2004 - quotes
                    before[beginning] = name
                    value = value[1:-1]
                else:
                    value = self._value(value)
                    if value is None:
                        value = self._read_line(line)[name]
            if name in table:
                raise _Unclear
            table[name] = value
            if path:
                self.lines[*path, name] = number

    def _name(self, written: str) -> str:
        """Return the bare key that is written between blanks, empty where there is none."""
        name = written.strip(_BLANKS)
        if not name.isascii() or not f"_{name.replace('-', '_')}".isidentifier():
            return ""
        self._names[written] = name
        return name

    def _header(self, line: str, number: int) -> "tuple[dict[str, Any], Path | None]":
        """Return the new table that a header opens, and its path where its keys are to be found by their lines."""
        table: dict[str, Any] = {}
        if line.startswith("[[") and line.endswith("]]"):
            name = self._names.get(line[2:-2]) or self._name(line[2:-2])
            if not name or (name in self.root and name not in self._arrays):
                raise _Unclear
            tables = self._arrays.setdefault(name, [])
            self.root[name] = tables
            self.lines[name, len(tables)] = number
            tables.append(table)
            return table, None
        if not line.startswith("[") or not line.endswith("]"):
            raise _Unclear
        outer, point, inner = line[1:-1].partition(".")
        name = self._name(outer)
        if not point:
            if not name or name in self.root:
                raise _Unclear
            self.root[name] = self._tables[name] = table
            return table, None
        within = self._arrays[name][-1] if name in self._arrays else self._tables.get(name)
        below = self._name(inner)
        if within is None or not below or below in within:
            raise _Unclear
        within[below] = table
        return table, (name, len(self._arrays[name]) - 1, below) if name in self._arrays else None

    def _value(self, text: str) -> "Any":
        """Return an array, an inline table or a scalar; None for what tomli has to read."""
        if "\\" in text:
            return None
        if text.startswith("[") and text.endswith("]"):
            return _array(text[1:-1])
        if text.startswith("{") and text.endswith("}"):
            return self._inline_table(text[1:-1])
        return _scalar(text)

    def _inline_table(self, text: str) -> "dict[str, Any] | None":
        table: dict[str, Any] = {}
        entries = _entries(text) if '"' in text else ((entry, None) for entry in text.split(","))
        for entry, string in entries:
            written, _, value = entry.partition("=")
            name = self._names.get(written) or self._name(written)
            value = value.strip(_BLANKS)
            read = _scalar(value) if string is None else string
            if not name or name in table or read is None or (value and string is not None):
                return None
            table[name] = read
        return table


def _entries(text: str) -> "Iterator[tuple[str, str | None]]":
    """Give what stands between the commas of an inline table, each with the string that it ends in, if any."""
    pieces = text.split('"')  # by turns outside and inside of strings
    if len(pieces) % 2 == 0:
        raise _Unclear
    for at in range(0, len(pieces), 2):
        entries = pieces[at].split(",")
        if at and entries.pop(0).strip(_BLANKS):
            raise _Unclear
        last = entries.pop() if at + 1 < len(pieces) and entries else None
        yield from ((entry, None) for entry in entries)
        if at + 1 < len(pieces):
            if last is None or "=" not in last:
                raise _Unclear
            yield last, pieces[at + 1]


@lru_cache(maxsize=1024)  # the same topics recur; nobody changes what is read
def _array(text: str) -> "list[Any] | None":
    """Return an array of texts, or one of scalars."""
    pieces = text.split('"')
    if len(pieces) == 1:
        items = [_scalar(item.strip(_BLANKS)) for item in text.split(",")]
        return None if None in items else items
    between = {piece.strip(_BLANKS) for piece in pieces[2:-1:2]}
    if len(pieces) % 2 == 0 or between - {","} or pieces[0].strip(_BLANKS) or pieces[-1].strip(_BLANKS):
        return None
    return pieces[1::2]


def _scalar(text: str) -> int | bool | date | None:
    """Return a whole number, a day, true or false; None for anything else."""
    if text.isdecimal() and text.isascii() and len(text) <= _LONGEST_NUMBER:
        return int(text) if text[0] != "0" or text == "0" else None
    if text[4:5] == text[7:8] == "-" and len(text) == len("2025-04-30"):
        digits = text.replace("-", "", 2)
        if digits.isdecimal() and digits.isascii():
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return _BOOLEANS.get(text)
