"""Edits of the lines of a fact file, made from the last one to the first, so that all other lines stay as they are."""

from collections.abc import Mapping, Sequence
from typing import Any

from innofacts.errors import InnofactsError
from innofacts.factfiles.positions import Path, Places
from innofacts.factfiles.problems import decoded
from innofacts.factfiles.writing import Value, period_value, toml
from innofacts.patterns import regex
from innofacts.showing import visible

_STRING = r'"(?:[^"\\]|\\.)*"|\'[^\']*\''
_VALUE = regex(rf"{_STRING}|\{{(?:{_STRING}|[^}}\"'])*\}}|[^\s#,{{\[]+")
_OPENING = regex(r"\[ *")


class Edits:
    """What is to be changed in the text of a fact file, and added to it."""

    def __init__(self, path: str, data: bytes, series: Sequence[Mapping[str, Any]]) -> None:
        """Begin without edits; `path` is the file as named by the user, `data` its bytes, `series` what it has."""
        text = decoded(data)
        self._path = path
        self._series = series
        self._newline = "\r\n" if b"\r\n" in data else "\n"
        self._lines = text.split("\n")
        self._places = Places(text)
        self._changed: list[tuple[int, int, str, str]] = []  # line and column from 0, the old text, the new text
        self._inserted: list[tuple[int, int, str]] = []  # the line before which it goes, an order, the new line
        self._appended: list[str] = []

    def replace(self, path: Path, new: str) -> None:
        """Write a value in the place of another one; raises InnofactsError if that is not on one line."""
        key, place = self._places.entry(path)
        found = _VALUE.match(self._lines[place.line - 1], place.column - 1)
        if found is None or key == place:  # a table with a header of its own
            where = f"{visible(self._path)}:{place.line}"
            raise InnofactsError(f"{where}: {path[-1]} is not on one line", hint="write it as { ... } on one line")
        self._changed.append((place.line - 1, place.column - 1, found[0], new))

    def extend(self, number: int, key: str, items: Sequence[str]) -> None:
        """Add items to the front of an array of a series, or the array to the series."""
        if not items:
            return
        values = [period_value(item) for item in items]
        if key not in self._series[number]:
            self.add_key(number, key, values)
            return
        place = self._places.entry(("series", number, key)).value
        more = ", " if self._series[number][key] else ""
        before = _OPENING.match(self._lines[place.line - 1], place.column - 1)
        assert before is not None
        self._changed.append((place.line - 1, place.column - 1, before[0], f"{toml(values)[:-1]}{more}"))

    def add_key(self, number: int, key: str, value: Value) -> None:
        """Add a key above the values of a series."""
        self.insert(self._places.entry(("series", number, "values")).key.line - 1, f"{key} = {toml(value)}")

    def insert(self, line: int, text: str) -> None:
        """Insert a line before another one, counted from 0, and after those that have been inserted there before."""
        self._inserted.append((line, len(self._inserted), text))

    def line(self, number: int, key: str) -> int:
        """Return the line of a value, from 0; raises InnofactsError for values that are all on one line."""
        line = self._places.entry(("series", number, "values", key)).key.line - 1
        if self._places.entry(("series", number, "values")).key.line - 1 == line:
            where = f"{visible(self._path)}:{line + 1}"
            raise InnofactsError(f"{where}: the values are all on one line", hint="write a line for each period")
        return line

    def append(self, text: str) -> None:
        """Add a series at the end."""
        self._appended.append(text)

    def text(self) -> str:
        """Return the text of the file with all edits."""
        lines = list(self._lines)
        for line, column, old, new in sorted(self._changed, reverse=True):
            lines[line] = lines[line][:column] + new + lines[line][column + len(old) :]
        for line, _, inserted in sorted(self._inserted, key=lambda item: (-item[0], -item[1])):
            lines.insert(line, inserted)
        text = "\n".join(lines)
        if self._appended:
            text = "\n".join([f"{text.rstrip(chr(10))}\n", *self._appended])
        return text.replace("\n", self._newline)
