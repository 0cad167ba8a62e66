"""TOML to facts: every mistake of a file becomes a problem with its place, and the facts that are good stay usable.

Whoever edits a file waits for this module, so what takes long to load is loaded where it is needed: tomli for a file
that is not written as nearly all are (`canonical`), and what tells of places and of syntax once something is wrong.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache

from innofacts.documents.encoding import BOM, other_encoding
from innofacts.errors import Problem, Unreadable
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.canonical import Lines, Path, read_tables
from innofacts.factfiles.facts import Fact, FactFile, Source
from innofacts.factfiles.fields import (
    COPY_FIELDS,
    FACT_FIELDS,
    FILE_FIELDS,
    LOCATOR_FIELDS,
    MAX_ITEMS,
    MAX_STRING,
    SERIES_FACT_FIELDS,
    SERIES_FIELDS,
    SERIES_HEAD_FIELDS,
    SERIES_VALUES_FIELD,
    SETTINGS_FIELDS,
    SOURCE_FIELDS,
    Context,
    Field,
    Kind,
    Number,
    UnreadableTable,
    as_it_is,
)
from innofacts.showing import quoted
from innofacts.suggesting import did_you_mean
from innofacts.values.grammar import MAX_DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from innofacts.factfiles.positions import Places
    from innofacts.values.figures import Figure

MAX_PROBLEMS = 1000
"""The most problems of a file that are told one by one."""

# The rules of `checking` that a file can go against, beside those of its values (`Kind.rule`).
ENCODING, SYNTAX, MISSING_KEY, UNKNOWN_KEY, TYPE, DOMAIN = (
    "encoding",
    "syntax",
    "missing-key",
    "unknown-key",
    "type",
    "domain",
)

_START = (1, 1)  # the place of the first character
_VALUE_OF_SERIES = len(("series", 0, "values", "2012"))
_UNKNOWN = Source("", "document")  # stands for a source that cannot be named while the facts are looked through

# --- one file ------------------------------------------------------------------------------------------------------

_TYPE_NAMES = {
    Number: "a decimal number",
    bool: "a true-or-false value",
    str: "a text",
    int: "a whole number",
    datetime: "a date with a time",
    date: "a date",
    time: "a time",
    list: "an array",
    dict: "a table",
}
_FILE_KINDS = {field.name: field.kind for field in FILE_FIELDS}
_SCALARS = (Number, bool, int, datetime, date, time)
_TOO_LARGE = 10**MAX_DIGITS
_SHORTER = "write it with the digits that the source supports"

# Where a key belongs that stands somewhere else; a later row counts more.
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
} | {"unit": 'in the figure: figure = "80 countries"'}


class _Reading:
    """The reading of one file: what its values depend on, and the problems found so far."""

    def __init__(self, name: str, text: str, context: Context | None = None) -> None:
        self.name = name
        self.text = text
        self.is_whole = True  # else some of the text cannot be read, and only what is wrong with the rest is told
        self.context = context or Context()
        self.lines: Lines = {}
        self.count = 0
        self.subject = ""  # the id of the fact or series that is being read
        self._found: list[Problem] = []

    @property
    def places(self) -> "Places":
        """Where everything stands; looked up only where something is wrong, and as long as that is told."""
        return _places(self.text)

    def line(self, path: Path) -> int:
        """Return the line that a table or a value of a table begins on."""
        line = self.lines.get(path)
        return self.places.line(path) if line is None else line

    def report(self, rule: str, place: tuple[int, int], message: str, hint: str = "") -> None:
        """Report what goes against a rule at a place."""
        self.count += 1
        if self.is_telling:
            excerpt = _excerpt(self.text, place)
            self._found.append(Problem(self.name, *place, message, excerpt, hint, rule, self.subject))

    @property
    def is_telling(self) -> bool:
        """Whether there are so few problems that each is told, with one more for the place where the rest begin."""
        return self.count <= MAX_PROBLEMS + 1

    def report_key(self, rule: str, path: Path, message: str, hint: str = "") -> None:
        """Report what is wrong with a key or a table."""
        self.report(rule, self.places.entry(path).key if self.is_telling else _START, message, hint)

    def report_value(self, rule: str, path: Path, error: Unreadable) -> None:
        """Report what is wrong with a value, at the very character where that is known."""
        place, offset = _START, error.offset
        if self.is_telling:
            if path[2:3] == ("values",) and len(path) > _VALUE_OF_SERIES:
                path, offset = path[:_VALUE_OF_SERIES], 0  # what is wrong was put together of the series and the value
            place = self.places.entry(path).value
            if offset:
                from innofacts.factfiles.positions import place_in_string

                place = place_in_string(self.text, place, offset)
        self.report(rule, place, error.message, error.hint)

    def problems(self) -> tuple[Problem, ...]:
        """Return all that was found, in the order of the file."""
        told = sorted(self._found[:MAX_PROBLEMS], key=lambda problem: (problem.line, problem.column))
        for problem in self._found[MAX_PROBLEMS:]:
            message = f"the file has {self.count - MAX_PROBLEMS:,} more problems"
            told.append(problem._replace(message=message, hint="mend these first"))
        return tuple(told)

    # What is wrong is reported; what is right is returned.

    def table(self, table: Mapping[str, object], fields: Sequence[Field], path: Path) -> "dict[str, Any]":
        """Return the values that are right, by key; report each that is wrong, unknown or missing."""
        self.refuse_unknown(table, fields, path)
        return self.values(table, fields, path)

    def values(self, table: Mapping[str, object], fields: Sequence[Field], path: Path) -> "dict[str, Any]":
        """Return the values of some keys of a table, those that are right."""
        values: dict[str, Any] = {}
        for field in fields:
            name = field.name
            if name in table:
                value = self.value(field.kind, table[name], (*path, name), required=field.required)
                if value is not None:
                    values[name] = value
            elif field.required:
                say = f"write {name} = {field.kind.example}: {field.about}"
                self.report_key(
                    MISSING_KEY, path, f'"{name}" is missing', field.kind.hint if field.kind.entries else say
                )
        return values

    def value(self, kind: Kind, value: "Any", path: Path, *, required: bool = False) -> "Any":
        """Return the value as its kind reads it, None where it cannot be read."""
        rule = TYPE
        try:
            _check(kind, value, path, required=required)
            rule = kind.rule
            if kind.fields:
                value = self.table(value, kind.fields, path)
                if any(field.required and field.name not in value for field in kind.fields):
                    return None
            elif kind.items:
                items = (self.value(kind.items, item, (*path, number)) for number, item in enumerate(value))
                value = [item for item in items if item is not None]
            elif kind.entries:
                value = self.entries(*kind.entries, value, path)
            return kind.read(value, self.context)
        except UnreadableTable as error:
            self.report_value(rule, (*path, error.key), error)
        except Unreadable as error:
            self.report_value(rule, path, error)
        return None

    def allows(self, kind: Kind, value: object, path: Path) -> bool:
        """Tell whether the type of a value is right, or report it."""
        try:
            _check(kind, value, path)
        except Unreadable as error:
            self.report_value(TYPE, path, error)
            return False
        return True

    def entries(self, keys: Kind, values: Kind, table: Mapping[str, object], path: Path) -> "dict[str, Any]":
        """Return the values of a table whose keys are free, those that are right under a key that is."""
        entries = {}
        for key, value in table.items():
            here = (*path, key)
            known = self.count
            try:
                _check_key(keys, key)
                keys.read(key, self.context)
            except Unreadable as error:
                self.report_key(keys.rule, here, error.message, error.hint)
            read = self.value(values, value, here)
            if self.count == known:
                entries[key] = read
        return entries

    def refuse_unknown(self, table: Mapping[str, object], fields: Sequence[Field], path: Path) -> None:
        """Report each key that is none of the fields."""
        known = [field.name for field in fields]
        for key in table:
            if key not in known:
                # To look for what is near takes a millisecond.
                hint = did_you_mean(key, known) if self.is_telling else ""
                hint = hint or _elsewhere(key, path) or f"known here: {', '.join(known)}"
                self.report_key(UNKNOWN_KEY, (*path, key), f"unknown key {quoted(key)}", hint)

    def fact(self, table: Mapping[str, object], path: Path, line: int, source: Source) -> Fact | None:
        """Return the fact that a table says, None where anything in it is wrong: half a meaning is none."""
        known = self.count
        self.subject = _id_of(table)
        fields, readers = (FACT_FIELDS, _FACT_READERS) if path[0] == "fact" else _OF_SERIES
        values = _values_at_once(table, readers, self.context) or self.table(table, fields, path)
        figure: Figure | None = values.get("figure")
        if figure is not None:
            try:
                values["interval"] = figure.interval(values.get("nature", ""), self.context.measured)
            except Unreadable as error:
                self.report_value(DOMAIN, (*path, "figure"), error)
        if self.count > known:
            return None
        return Fact(**values, source=source, file=self.name, line=line, path=path)


# --- values of which none is wrong ---------------------------------------------------------------------------------

_Readers = dict[str, "Callable[[Any, Context], Any]"]  # by key
_SHORT = MAX_STRING // 4  # a character has at most four bytes


def _values_at_once(table: Mapping[str, object], readers: _Readers, context: Context) -> "dict[str, Any] | None":
    """Return the values of a table, None where anything is wrong: then `_Reading.table` finds what, and tells it.

    Nearly all tables are good, and this takes a third of the time.
    """
    try:
        values = {key: readers[key](value, context) for key, value in table.items()}
    except (KeyError, Unreadable):
        return None
    return values if "id" in values and "claim" in values else None


def _reader(kind: Kind) -> "Callable[[Any, Context], Any]":
    """Return a function that reads the values of a kind, and raises Unreadable, saying nothing, for what is wrong."""
    types, read_as = kind.types, kind.read
    read_item = _reader(kind.items) if kind.items else None
    readers = {field.name: _reader(field.kind) for field in kind.fields}

    def read(value: "Any", context: Context) -> "Any":
        if type(value) not in types:
            raise _WRONG
        if type(value) is str:
            _read_text(value, context)
        elif type(value) is int:
            if not -_TOO_LARGE < value < _TOO_LARGE:
                raise _WRONG
        elif read_item:
            if len(value) > MAX_ITEMS:
                raise _WRONG
            value = [read_item(item, context) for item in value]
        elif readers:
            value = {key: readers[key](item, context) for key, item in value.items()}
        return read_as(value, context)

    return _read_text if types == (str,) and read_as is as_it_is else read


def _read_text(text: "Any", _: Context) -> "Any":
    if type(text) is not str or not text or text.isspace() or len(text) > _SHORT:
        raise _WRONG
    return text


_WRONG = Unreadable("")
_FACT_READERS: _Readers = {field.name: _reader(field.kind) for field in FACT_FIELDS}
_OF_SERIES = SERIES_FACT_FIELDS, {field.name: _reader(field.kind) for field in SERIES_FACT_FIELDS}


# --- what is wrong with a value ------------------------------------------------------------------------------------


def _elsewhere(key: str, path: Path) -> str:
    """Return where a key belongs that is unknown at a path; empty where nobody can know."""
    if path[:1] == ("series",) and key in ("figure", "period"):
        return SERIES_VALUES_FIELD.kind.hint
    return f"it belongs {_BELONGS[key]}" if key in _BELONGS else ""


def _check(kind: Kind, value: "Any", path: Path, *, required: bool = False) -> None:
    """Refuse a value whose type or size is wrong, whatever it says; raises Unreadable."""
    if type(value) is int and not -_TOO_LARGE < value < _TOO_LARGE:
        # Looked at before anything else: str() refuses more than 4300 digits, which 0xfff... in TOML may have.
        raise Unreadable(f"the number has more than {MAX_DIGITS} digits", hint=_SHORTER)
    if type(value) not in kind.types:
        message = f"{_label(path)} is {_TYPE_NAMES[type(value)]} and should be {kind.name}"
        raise Unreadable(message, hint=_retyped(kind, value))
    if isinstance(value, str):
        if not value.strip():
            hint = f"write {kind.name}: {kind.example}" if required else "leave it out where there is nothing to say"
            raise Unreadable(f"{_label(path)} is empty", hint=hint)
        # A character has at most four bytes.
        if len(value) > MAX_STRING // 4 and len(value.encode()) > MAX_STRING:
            message = f"{_label(path)} is longer than {MAX_STRING // 1024} KiB"
            raise Unreadable(message, hint="keep the passage that is needed")
    elif kind.items and not kind.items.fields and len(value) > MAX_ITEMS:
        raise Unreadable(f"{_label(path)} has more than {MAX_ITEMS:,} items", hint="name them in several facts")


def _check_key(kind: Kind, key: str) -> None:
    if not key.strip():
        raise Unreadable("the key is empty", hint=f'{kind.name} stands before the "="')


def _retyped(kind: Kind, value: "Any") -> str:
    """Return how a value of the wrong type would be written: as the text or the array that it is meant for."""
    if isinstance(value, datetime) and date in kind.types:
        return f"write the day without the time: {value.date()}"
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
    return kind.hint or f"write it so: {kind.example}"


def _label(path: Path) -> str:
    """Return what a message calls the value at a path: its key, or its number in an array."""
    name = path[-1]
    return f"item {name + 1} of {quoted(str(path[-2]))}" if isinstance(name, int) else quoted(name)


_LONGEST_COLUMN = 64 * 1024


def _excerpt(text: str, place: tuple[int, int]) -> str:
    """Return the line of a place as far as a problem shows it: a line of 16 MiB may have many mistakes."""
    from innofacts.factfiles.positions import line_text

    line, column = place
    return "" if column > _LONGEST_COLUMN else line_text(text, line)[: column + 100]


@lru_cache(maxsize=1)  # for `problem_at`, which is asked about the same file again and again
def _places(text: str) -> "Places":
    from innofacts.factfiles.positions import Places

    return Places(text)


def problem_at(  # noqa: PLR0913 - where it is, and what a problem is made of
    rule: str, name: str, data: bytes, path: Path, said: tuple[str, str], *, fact: str = "", offset: int = 0
) -> Problem:
    """Return a problem with the value at `path` of a file that has been read: for what only a whole library shows.

    `said` is the message and the hint; the problem is `offset` code points into a text.
    """
    reading = _Reading(name, _decoded(data))
    reading.subject = fact
    reading.report_value(rule, path, Unreadable(said[0], offset=offset, hint=said[1]))
    return reading.problems()[0]


def problem_in_line(  # noqa: PLR0913 - likewise
    rule: str, name: str, data: bytes, place: tuple[int, int], said: tuple[str, str], *, fact: str = ""
) -> Problem:
    """Return a problem at a place of a file that has been read, whatever stands there: also in a comment."""
    reading = _Reading(name, _decoded(data))
    reading.subject = fact
    reading.report(rule, place, *said)
    return reading.problems()[0]


# --- bytes to tables -----------------------------------------------------------------------------------------------

_SAVE_AS_UTF_8 = "save the file as UTF-8: editors offer that as the encoding"

_LEVELS = 100  # of nesting; tomli refuses some hundreds of brackets, and keys of a thousand parts


@lru_cache(maxsize=1)
def _decoded(data: bytes) -> str:
    return data.removeprefix(BOM).decode().replace("\r\n", "\n")


def _parse(name: str, data: bytes) -> "tuple[dict[str, Any] | None, _Reading]":
    """Return the tables of a file, None where it is not TOML, and the reading that says why."""
    encoding = other_encoding(data)
    if encoding or b"\0" in data[:2]:
        reading = _Reading(name, "")
        reading.report(ENCODING, _START, f"the file is {encoding or 'UTF-16'}, not UTF-8", _SAVE_AS_UTF_8)
        return None, reading
    try:
        text = _decoded(data)
    except UnicodeDecodeError as error:
        return None, _undecodable(name, data, error)
    reading = _Reading(name, text)
    read = read_tables(text, _toml)
    if read:
        document, reading.lines = read
        return document, reading
    return _whole(text, reading), reading


def _toml(text: str) -> "dict[str, Any]":
    """Return what a text says as TOML, its numbers with a point as they are written."""
    import tomli

    return tomli.loads(text, parse_float=Number)


def _whole(text: str, reading: _Reading) -> "dict[str, Any] | None":
    """Return the tables of a text that may have any form; what is not TOML is reported, None if nothing is left."""
    import tomli

    from innofacts.factfiles.positions import place_of_depth, place_of_long_number
    from innofacts.factfiles.syntax import explain

    try:
        return _toml(text)
    except tomli.TOMLDecodeError as error:
        reading.report(SYNTAX, *explain(text, error.msg, error.pos))
        return _rest(text, reading, error.pos)
    except RecursionError:
        place = place_of_depth(text, levels=_LEVELS, parts=_LEVELS)
        reading.report(SYNTAX, place, "arrays, tables or keys are nested too deeply", "a fact file needs three levels")
    except ValueError:
        # int() refuses so many digits; tomli does not say where they stand.
        place = place_of_long_number(text, sys.get_int_max_str_digits())
        reading.report(SYNTAX, place, "the number is too long", _SHORTER)
    return None


def _rest(text: str, reading: _Reading, told: int) -> "dict[str, Any] | None":
    """Return the tables of a text that are TOML where the whole is not, which is told already of one offset."""
    from innofacts.factfiles.salvaging import salvage
    from innofacts.factfiles.syntax import explain

    try:
        left, refused = salvage(text, _toml)
        for table in refused[bool(refused) and refused[0].start <= told :]:  # it is the first of them that tomli met
            so_far = "\n" * table.line + table.text
            reading.report(SYNTAX, *explain(so_far, table.error.msg, table.line + table.error.pos))
        reading.text, reading.is_whole = left, False
        return _toml(left)
    except (ValueError, RecursionError):
        return None  # as where a table is there twice


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> _Reading:
    """Return the reading of a file that is not UTF-8, with the first byte that shows it."""
    from innofacts.factfiles.positions import place_of_offset

    data = data.removeprefix(BOM)
    before, byte = data[: error.start].decode().replace("\r\n", "\n"), data[error.start : error.start + 1]
    reading = _Reading(name, before + data[error.start :].decode(errors="backslashreplace").replace("\r\n", "\n"))
    meant = byte.decode("cp1252", errors="ignore")
    said = f'; in Windows-1252 it is "{meant}"' if meant else ""
    place = place_of_offset(reading.text, len(before))
    reading.report(ENCODING, place, f"byte 0x{byte.hex()} is not UTF-8{said}", _SAVE_AS_UTF_8)
    return reading


# --- tables to facts -----------------------------------------------------------------------------------------------


def read_file(name: str, data: bytes, *, measured: frozenset[str] = frozenset()) -> FactFile:
    """Read the bytes of one file; whatever it says, this returns what is good and what is wrong, and never raises.

    `measured` are the keys of the units that the library says are measured and not counted.
    """
    document, reading = _parse(name, data)
    if document is None:
        return FactFile(name, problems=reading.problems())
    read = _read_document(document, reading, name, measured)
    return read if reading.is_whole else FactFile(name, problems=read.problems)


def _read_document(document: "Mapping[str, Any]", reading: _Reading, name: str, measured: frozenset[str]) -> FactFile:
    """Return what the tables of a file say that is good, and what is wrong with it."""
    if os.path.basename(name) == SETTINGS_FILE:
        settings = reading.table(document, SETTINGS_FIELDS, ())
        return FactFile(
            name,
            problems=reading.problems(),
            synonyms=settings.get("synonyms", ()),
            measured=settings.get("units", frozenset()),
        )
    reading.refuse_unknown(document, FILE_FIELDS, ())
    said = _read_source(document, reading)
    source = _source(said) if "id" in said else None
    reading.context = Context(said.get("fiscal_year", ""), measured)
    facts: list[Fact] = []
    tables: list[Mapping[str, object]] = []
    spoiled: list[str] = []
    for table, path in _fact_tables(document, reading, spoiled):
        fact = reading.fact(table, path, reading.line(path), source or _UNKNOWN)
        if fact is None or source is None:
            spoiled.append(_id_of(table))
        else:
            facts.append(fact)
            tables.append(table)
    return FactFile(
        name,
        source=source,
        source_table=document["source"] if source else None,
        facts=tuple(facts),
        tables=tuple(tables),
        spoiled=tuple(filter(None, spoiled)),
        problems=reading.problems(),
    )


def _id_of(table: Mapping[str, object]) -> str:
    """Return the id of a table, empty where it has none."""
    id_ = table.get("id")
    return id_ if isinstance(id_, str) else ""


def _read_source(document: "Mapping[str, Any]", reading: _Reading) -> "dict[str, Any]":
    """Return what the file says of its source, as far as it is right."""
    path = ("source",)
    if "source" not in document:
        if not reading.is_whole:
            return {"fiscal_year": "01-01"}  # its own may stand in what cannot be read
        reading.report(
            MISSING_KEY, _START, "the file has no [source]", "begin it with [source], its id, type and publisher"
        )
        return {}
    table = document["source"]
    if not reading.allows(_FILE_KINDS["source"], table, path):
        return {}
    if not table.get("authors") and "publisher" not in table:
        reading.report_key(MISSING_KEY, path, "the source has neither publisher nor authors", "say who is speaking")
    return reading.table(table, SOURCE_FIELDS, path)


def _source(said: "Mapping[str, Any]") -> Source:
    return Source(**{"type": "document", **said})


def source_from_table(table: Mapping[str, object]) -> Source:
    """Return the source that a table says; for a table that has been read before without a problem in its id."""
    return _source(_Reading("", "").table(table, SOURCE_FIELDS, ("source",)))


def _fact_tables(
    document: Mapping[str, object], reading: _Reading, spoiled: list[str]
) -> Iterator[tuple[Mapping[str, object], Path]]:
    """Give each fact's table with its path: those of [[fact]], then the values of each [[series]].

    The ids of what cannot be given are added to `spoiled`.
    """
    yield from _array_of_tables(document, "fact", reading, spoiled)
    for series, path in _array_of_tables(document, "series", reading, spoiled):
        yield from _facts_of_series(series, path, reading, spoiled)


def _array_of_tables(
    document: Mapping[str, object], name: str, reading: _Reading, spoiled: list[str]
) -> Iterator[tuple[dict[str, object], Path]]:
    """Give each table of a [[name]] with its path."""
    kind = _FILE_KINDS[name]
    assert kind.items
    tables = document.get(name, [])
    if reading.allows(kind, tables, (name,)):
        assert isinstance(tables, list)
        for number, table in enumerate(tables):
            reading.subject = ""
            if type(table) is dict or reading.allows(kind.items, table, (name, number)):
                yield table, (name, number)
    elif isinstance(tables, dict):  # [fact] is meant for [[fact]]: what else is wrong in it is told too
        reading.subject = _id_of(tables)
        reading.table(tables, kind.items.fields, (name,))
        spoiled.append(_id_of(tables))


def _facts_of_series(
    series: Mapping[str, object], path: Path, reading: _Reading, spoiled: list[str]
) -> Iterator[tuple[Mapping[str, object], Path]]:
    """Give the table of the fact that each value of a series is, with its path."""
    known = reading.count
    id_ = reading.subject = _id_of(series)
    reading.refuse_unknown(series, SERIES_FIELDS, path)
    reading.values(series, SERIES_HEAD_FIELDS, path)
    is_sound = reading.count == known
    figures = reading.values(series, (SERIES_VALUES_FIELD,), path).get("values", {})
    written = series.get("values")
    if written == {}:
        hint = 'write a line for each period: 2012 = "1.912"'
        reading.report_value(MISSING_KEY, (*path, "values"), Unreadable("the series has no values", hint=hint))
    for period in written if isinstance(written, dict) else ():
        if is_sound and period in figures:
            yield _fact_of_series(series, period, figures[period]), (*path, "values", period)
        else:
            spoiled.append(_id_in_series(id_, period) if id_ else "")


def _fact_of_series(series: Mapping[str, object], period: str, figure: str) -> dict[str, object]:
    """Return the table of the fact that one value of a series is."""
    own = ("id", "claim", "unit", "values")
    claim = str(series["claim"])
    stop = "." if claim.endswith(".") else ""
    return {
        "id": _id_in_series(series["id"], period),
        "claim": f"{claim.removesuffix('.')}, {' '.join(period.split())}{stop}",
        "figure": f"{figure} {series['unit']}",
        "period": period,
        "series": series["id"],
        **{key: value for key, value in series.items() if key not in own},
    }


def _id_in_series(series: object, period: str) -> str:
    return f"{series}@{' '.join(period.split())}"


def fact_from_table(  # noqa: PLR0913 - what a row of the index holds of a fact
    table: Mapping[str, object],
    source: Source,
    *,
    file: str,
    line: int,
    path: Path,
    measured: frozenset[str] = frozenset(),
) -> Fact:
    """Return the fact that a table says, at its place; for a table that has been read before without a problem."""
    fact = _Reading(file, "", Context(source.fiscal_year, measured)).fact(table, path, line, source)
    if fact is None:
        message = f"{file}:{line}: the table of this fact was read without a problem before"
        raise ValueError(message)
    return fact
