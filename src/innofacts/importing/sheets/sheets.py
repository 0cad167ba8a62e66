"""Files as sheets: rows of cells from delimited text, workbooks and Parquet, each read again from its beginning."""

import csv
import json
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import chain, islice, zip_longest
from typing import Any, NamedTuple

from innofacts.documents.document import STANDARD_INPUT, NotReadable
from innofacts.documents.encoding import other_encoding, undecodable
from innofacts.documents.office.package import is_package, type_of_package
from innofacts.errors import InnofactsError, Unreadable, install_command
from innofacts.patterns import regex
from innofacts.showing import visible
from innofacts.suggesting import hint_on_file
from innofacts.values.periods import parse_period

HEAD = 60
"""How many rows a dialect may look at."""
_DELIMITERS = ("\t", ";", ",", "|")
_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_LONGEST_CELL = 1 << 20
MOST_COLUMNS = 1 << 14
"""The most columns of a table, as in a spreadsheet."""


class Sheet(NamedTuple):
    """The rows of a file, or of one sheet of a workbook."""

    path: str
    """The file, as the user named it."""
    rows: Callable[[], Iterator[Sequence[str]]]
    """A function that reads the rows from the first one on; raises InnofactsError."""
    head: Sequence[Sequence[str]]
    """The first rows."""
    about: str = ""
    """The kind of file, for messages: `CSV separated by ";"`, `sheet "Data"`."""
    delimiter: str = ""
    """What is between the cells of a text; empty for other files."""
    document: Any = None
    """The content of a JSON file, which has no rows; its numbers are texts, with the digits as written."""

    def with_rows(self, changed: Callable[[int, Sequence[str]], Sequence[str]]) -> "Sheet":
        """Return the sheet with its rows as a function makes them of their numbers, from 0 on, and their cells."""

        def rows() -> Iterator[Sequence[str]]:
            return (changed(number, row) for number, row in enumerate(self.rows()))

        return self._replace(rows=rows, head=[changed(number, row) for number, row in enumerate(self.head)])


def read_sheet(path: str, sheet: str = "") -> Sheet:
    """Return the rows of a table file, read by its suffix; `sheet` names one of a workbook. Raises InnofactsError."""
    found = _sheet(path, sheet)
    if found.document is None and not found.head:
        raise InnofactsError(f"{visible(path)}: {visible(found.about)} is empty")
    columns = max(map(len, found.head), default=0)
    if columns > MOST_COLUMNS:
        message = f"{visible(path)}: the table has {columns:,} columns, and at most {MOST_COLUMNS:,} are read"
        raise InnofactsError(message, hint="put the values below each other")
    return found


def _sheet(path: str, sheet: str) -> Sheet:
    """Return the rows of a table file, whatever their number of columns."""
    refuse_special_file(path)
    suffix = os.path.splitext(path)[1].lower()
    if suffix in _WORKBOOKS:
        return _loaded("workbooks", path, sheet, extra="import", library="python-calamine")
    if sheet:
        raise InnofactsError(f"--sheet is for workbooks, and {visible(path)} is none", hint="leave it out")
    if suffix == ".parquet":
        return _loaded("parquet", path, sheet, extra="parquet", library="duckdb")
    if suffix in (".json", ".jsonld"):
        return Sheet(
            path, lambda: iter(()), (), "JSON", document=read_json(path) or {}
        )  # of null, too, there is a document
    return _delimited(path)


def read_json(path: str) -> Any:
    """Return the content of a JSON file, its numbers as texts with the digits as written; raises InnofactsError."""
    refuse_special_file(path)
    try:
        with open(path, encoding="utf-8-sig") as file:
            return json.load(file, parse_float=str, parse_int=str)
    except UnicodeDecodeError as error:
        raise _undecodable(path, error) from None
    except (ValueError, RecursionError) as error:
        raise InnofactsError(f"{visible(path)}: this is not JSON: {error}", hint=KINDS) from None


def object_in(value: Any) -> Mapping[str, Any]:
    """Return an object of JSON, empty if the value is something else, as in metadata that are not in their standard."""
    return value if isinstance(value, dict) else {}


def array_in(value: Any) -> Sequence[Any]:
    """Return an array of JSON, empty if the value is something else."""
    return value if isinstance(value, list) else ()


def text_in(value: Any) -> str:
    """Return a text or a number of JSON, empty if the value is something else."""
    return value if isinstance(value, str) else ""


def period_in(value: Any) -> str:
    """Return the day of a time stamp of JSON, 2024-02-22T07:00:00Z, or a month or year; empty for something else."""
    written = text_in(value)[:10]
    try:
        parse_period(written)
    except Unreadable:
        return ""
    return written


def refuse_special_file(path: str) -> None:
    """Raise InnofactsError unless a path is a regular file: a device, for example, is not."""
    try:
        is_regular = stat.S_ISREG(os.stat(path).st_mode)
        if is_regular:
            open(path, "rb").close()  # OSError where it must not be read
    except OSError as error:
        if path == STANDARD_INPUT:
            message = "import reads a table more than once, and so not from standard input"
            raise InnofactsError(message, hint="save it as a file") from None
        message = f"{visible(path) or 'an empty name'}: cannot be read: {error.strerror}"
        raise InnofactsError(message, hint=hint_on_file(path)) from error
    if os.path.isdir(path):
        raise InnofactsError(f"{visible(path)}: this is a folder", hint="name the table in it")
    if not is_regular:
        raise InnofactsError(f"{visible(path)}: this is not a regular file", hint="save it as a file")


def _loaded(module: str, path: str, sheet: str, *, extra: str, library: str) -> Sheet:
    """Return the sheet that a module with an optional library reads."""
    try:
        reader = import_module(f"innofacts.importing.sheets.{module}")
    except ImportError as error:
        message = f"{visible(path)}: reading this file takes {library}"
        raise InnofactsError(message, hint=install_command(extra)) from error
    about, rows = reader.read(path, sheet)
    return Sheet(path, rows, list(islice(rows(), HEAD)), about)


# --- delimited text ------------------------------------------------------------------------------------------------


def _delimited(path: str) -> Sheet:
    """Return a delimited text as a sheet; raises InnofactsError, also while its rows are read."""
    encoding = _encoding(path)
    lines = _first_lines(path, encoding)
    if not lines:
        message = f"{visible(path)}: there is nothing in the first {HEAD} lines of the file"
        raise InnofactsError(message, hint="delete empty lines at the top")
    delimiter = _delimiter(lines, path)
    named = {"\t": "tabs"}.get(delimiter, f'"{delimiter}"')

    def pieces() -> Iterator[list[list[str]]]:
        try:
            with open(path, encoding=encoding, newline="") as file:
                csv.field_size_limit(_LONGEST_CELL)
                reader = csv.reader(file, delimiter=delimiter)
                while rows := list(islice(reader, HEAD)):
                    yield rows
        except UnicodeDecodeError as error:
            raise _undecodable(path, error) from None
        except csv.Error as error:
            raise InnofactsError(f"{visible(path)}: this is not a table: {error}", hint=KINDS) from None

    def rows() -> Iterator[Sequence[str]]:
        return chain.from_iterable(pieces())  # a generator of rows would take twice as long as reading them

    return Sheet(path, rows, list(islice(rows(), HEAD)), f"separated by {named}", delimiter)


def _encoding(path: str) -> str:
    """Return the encoding of a text by its byte order mark, or by the zeros that ASCII has in UTF-16."""
    with open(path, "rb") as file:
        start = file.read(4096)
    if not start.strip():
        raise InnofactsError(f"{visible(path)}: the file is empty")
    if other := other_encoding(start):
        return other
    for encoding, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if zeros.count(0) > len(zeros) / 2:
            return encoding
    if _is_document(path, start):
        hint = "copy its table into a workbook or a CSV file; innofacts draft reads its text"
        raise InnofactsError(f"{visible(path)}: this is a document, and not a table", hint=hint)
    if start.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        hint = "rename it to end in .xlsx, .ods or .xls"
        raise InnofactsError(f"{visible(path)}: this is a workbook, not a text", hint=hint)
    if b"\0" in start:
        raise InnofactsError(f"{visible(path)}: this is not a text", hint=KINDS)
    if found := _NO_TABLE.match(start):
        what = "JSON" if found["json"] else "HTML or XML"
        raise InnofactsError(f"{visible(path)}: this is {what}, and not a table", hint=KINDS)
    return "utf-8-sig"


_NO_TABLE = regex(rb"(?i)(?:\xef\xbb\xbf)?\s*(?:(?P<json>[{]\s*\"|\[\s*[{])|<(?:!doctype|html|table|[?]xml|!--)\b)")
"""How a file begins that a text with columns does not begin with: a page, or an object for each line."""


def _is_document(path: str, start: bytes) -> bool:
    """Return whether a file that begins so is a PDF, or a document of Word or Writer."""
    if not is_package(start):
        return start.startswith(b"%PDF-")
    try:
        with open(path, "rb") as file:
            return bool(type_of_package(file.read()))
    except NotReadable:
        return False


def _first_lines(path: str, encoding: str) -> list[str]:
    try:
        with open(path, encoding=encoding, newline="") as file:
            return [line for line in islice(file, HEAD) if line.strip()]
    except UnicodeDecodeError as error:
        raise _undecodable(path, error) from None


def _undecodable(path: str, error: UnicodeDecodeError) -> InnofactsError:
    return InnofactsError(
        f"{visible(path)}: {undecodable(error)}", hint='save the table as UTF-8, which Excel calls "CSV UTF-8"'
    )


def _delimiter(lines: Sequence[str], path: str) -> str:
    """Return the delimiter with which the most lines have the same number of cells, more than one."""

    def score(delimiter: str) -> tuple[float, int]:
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter))
        except csv.Error:
            return 0, 0
        width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]))
        return (count * min(width, 3), width) if width > 1 else (0, 0)

    if score("\t")[0] and all("\t" in line for line in lines):
        return "\t"  # cells do not contain tabs; commas are in the first column of Eurostat's tables
    best = max(_DELIMITERS, key=score)
    if score(best) == (0, 0) and os.path.splitext(path)[1].lower() not in (".csv", ".tsv", ".txt", ""):
        raise InnofactsError(f"{visible(path)}: this is not a table that import can read", hint=KINDS)
    return best


KINDS = "it reads CSV, TSV, XLSX, XLS, ODS, Parquet, JSON-stat and Data Packages"
"""The kinds of files, for hints."""


def records(path: str) -> list[dict[str, str]]:
    """Return the rows of a table as dictionaries by the headings in its first row."""
    headings, *rows = read_sheet(path).rows()
    return [dict(zip(headings, row, strict=False)) for row in rows]


def padded(rows: Sequence[Sequence[str]], width: int) -> Sequence[Sequence[str]]:
    """Return rows of at least a width, with empty cells at the end of those that are shorter."""
    if not rows or min(map(len, rows)) >= width:
        return rows
    return [row if len(row) >= width else [*row, *[""] * (width - len(row))] for row in rows]


def columns_of(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return the columns of some rows."""
    return [list(column) for column in zip_longest(*rows, fillvalue="")]


def cells_by_column(names: Sequence[str], rows: Sequence[Sequence[str]]) -> list[tuple[str, list[str]]]:
    """Return the cells of some rows by column: its name, which others may have too, and its cells."""
    return [(name, cells) for name, (_, *cells) in zip(names, columns_of([names, *rows]), strict=False)]
