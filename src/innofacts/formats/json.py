"""JSON and JSON Lines: one object per row, with the names of the columns as keys and exact decimals as strings."""

from itertools import islice

from innofacts.formats.words import words
from innofacts.showing import is_hazardous
from innofacts.table import BOOLEAN, INTEGER, INTERVAL, LIST, LIST_SEPARATOR, NOTES, PART_SEPARATOR, notes_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from innofacts.table import Cell, Look, Table

# Begin, between two objects, end.
_ARRAY = ("[\n  ", ",\n  ", "\n]\n")
_LINES = ("", "\n", "\n")
_ROWS_A_PIECE = 500
_FIRST_ASTRAL = 0x10000
# What RFC 8259 wants escaped in a string. The module json of Python would do it too, but importing it takes 7 ms.
_ESCAPES = {code: f"\\u{code:04x}" for code in range(0x20)} | {
    ord(character): escape for character, escape in zip('"\\\b\f\n\r\t', r"\" \\ \b \f \n \r \t".split(), strict=True)
}


def render(table: "Table", look: "Look", dialect: str = "json") -> "Iterator[str]":
    """Return the table as an array with one object per line (`json`), or as objects alone, one per line (`jsonl`)."""
    begin, between, end = _ARRAY if dialect == "json" else _LINES
    objects = _objects(table, terminal=look.terminal)
    lead = begin
    while batch := list(islice(objects, _ROWS_A_PIECE)):
        yield lead + between.join(batch)
        lead = between
    if lead == between:
        yield end
    elif dialect == "json":
        yield "[]\n"


def quoted(text: str) -> str:
    """Return a text as a JSON string that UTF-8 can encode: lone surrogates are escaped, letters are not."""
    string = _string(text)
    return string if string.isprintable() else "".join(_escaped(c) if "\ud800" <= c <= "\udfff" else c for c in string)


def quoted_for_terminal(text: str) -> str:
    """Return a text as a JSON string with every hazardous character escaped: the same data, safe to display."""
    string = _string(text)
    return string if string.isprintable() else "".join(_escaped(c) if is_hazardous(c) else c for c in string)


def _string(text: str) -> str:
    # Most texts have nothing to escape, and finding that out is five times as quick as translating them.
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return f'"{text.translate(_ESCAPES)}"'


def _escaped(character: str) -> str:
    code = ord(character)
    if code < _FIRST_ASTRAL:
        return f"\\u{code:04x}"
    code -= _FIRST_ASTRAL
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def _objects(table: "Table", *, terminal: bool) -> "Iterator[str]":
    quote = quoted_for_terminal if terminal else quoted
    keys = [quote(column.name) + ": " for column in table.columns]
    makers = [_value_maker(column.kind, quote) for column in table.columns]
    for row in table.rows:
        values = zip(keys, makers, row, strict=True)
        yield "{" + ", ".join([key + make(cell) for key, make, cell in values]) + "}"


def _value_maker(kind: str, quote: "Callable[[str], str]") -> "Callable[[Cell], str]":
    """Return what makes the JSON value of a cell of that kind."""

    def string(cell: "Cell") -> str:
        return "null" if cell is None else quote(words(cell, kind))

    def boolean(cell: "Cell") -> str:
        return str(cell) if cell in ("true", "false") else string(cell)

    def integer(cell: "Cell") -> str:
        return "null" if cell is None else str(int(cell))

    def array(cell: "Cell") -> str:
        # A fact without topics has no topics: that is an empty list, not an unknown one.
        return "[" + ", ".join([quote(item) for item in str(cell).split(LIST_SEPARATOR)]) + "]" if cell else "[]"

    def interval(cell: "Cell") -> str:
        if cell is None:
            return "null"
        low, high, low_open, high_open, unit, text = str(cell).split(PART_SEPARATOR)
        ends = f'"low": {string(low or None)}, "high": {string(high or None)}'
        flags = f'"low_open": {low_open}, "high_open": {high_open}'
        return f'{{{ends}, {flags}, "unit": {quote(unit)}, "text": {quote(text)}}}'

    def notes(cell: "Cell") -> str:
        return "[" + ", ".join(f'{{"kind": {quote(k)}, "text": {quote(t)}}}' for k, t in notes_of(cell)) + "]"

    return {BOOLEAN: boolean, INTEGER: integer, LIST: array, INTERVAL: interval, NOTES: notes}.get(kind, string)
