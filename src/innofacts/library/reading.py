"""TOML to facts: every mistake of a file becomes a problem with its place, and the facts that are good stay usable."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import tomli

from innofacts.errors import Problem, Unreadable, did_you_mean, visible
from innofacts.library.facts import (
    NATURES,
    SOURCE_TYPES,
    STANDINGS,
    VINTAGES,
    Copy,
    Fact,
    FactFile,
    Locator,
    Source,
)
from innofacts.library.positions import Entry, Place, header_lines, line_text, positions
from innofacts.values.figures import Figure, parse_figure
from innofacts.values.periods import Period, parse_period
from innofacts.values.units import read_unit

MAX_STRING = 64 * 1024
"""The most bytes that one string may have (DESIGN 2)."""

Path = tuple[str | int, ...]


class _Number(str):
    """A TOML number with a point or an exponent, kept in the digits it was written in: never a float."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Context:
    """What the reading of a value may depend on beside the value."""

    fiscal_year: str = ""
    measured: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a table, and how its value is read."""

    name: str
    """The key."""
    read: "Callable[[object, _Context], object]"
    """The value as written to the typed value; raises Unreadable."""
    about: str
    """What it says, for people."""
    required: bool = False
    """Whether a table must have it."""
    fields: "tuple[Field, ...]" = ()
    """The keys of the value where that is a table; `read` then gets them read."""


# --- the kinds of values -------------------------------------------------------------------------------------------

_TYPE_NAMES = (  # the first that fits; bool before int, datetime before date
    (_Number, "a number"),
    (bool, "true or false"),
    (str, "a text"),
    (int, "a whole number"),
    (datetime, "a date with a time"),
    (date, "a date"),
    (time, "a time"),
    (list, "an array"),
    (dict, "a table"),
)
_ID = re.compile(r"[A-Za-z][A-Za-z0-9._-]*", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_URL = re.compile(r"https?://[^\s/<>\"]+[^\s<>\"]*", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
_MONTH_AND_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)


def _type_name(value: object) -> str:
    return next(name for kind, name in _TYPE_NAMES if isinstance(value, kind))


def _wrong_type(value: object, wanted: str, hint: str = "") -> Unreadable:
    return Unreadable(f"this is {_type_name(value)}, not {wanted}", hint=hint)


def _text(value: object, _: _Context) -> str:
    if not isinstance(value, str) or isinstance(value, _Number):
        shown = visible(str(value)) if isinstance(value, int | date | _Number) else "..."
        raise _wrong_type(value, "a text", f'put it in quotes: "{shown}"')
    if not value.strip():
        raise Unreadable("the text is empty", hint="leave the key out where there is nothing to say")
    if len(value) > MAX_STRING or len(value.encode()) > MAX_STRING:
        raise Unreadable(f"the text is longer than {MAX_STRING // 1024} KiB", hint="keep the passage that is needed")
    return value


def _matching(pattern: re.Pattern[str], what: str, hint: str) -> "Callable[[object, _Context], str]":
    """Return a reader of texts that the whole pattern matches."""

    def read(value: object, context: _Context) -> str:
        text = _text(value, context)
        if not pattern.fullmatch(text):
            raise Unreadable(f'"{text}" is not {what}', hint=hint)
        return text

    return read


def _choice(choices: Sequence[str]) -> "Callable[[object, _Context], str]":
    """Return a reader of one of the choices."""

    def read(value: object, context: _Context) -> str:
        text = _text(value, context)
        if text not in choices:
            listed = f"one of {', '.join(choices)}" if len(choices) <= 8 else "a type of CSL, such as report or webpage"
            raise Unreadable(
                f'"{text}" is not among the values of this key', hint=did_you_mean(text, choices) or listed
            )
        return text

    return read


def _list_of(read_item: "Callable[[object, _Context], Any]") -> "Callable[[object, _Context], tuple[Any, ...]]":
    """Return a reader of arrays of such values."""

    def read(value: object, context: _Context) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _wrong_type(value, "an array", "put it in brackets: [...]")
        items = []
        for number, item in enumerate(value, 1):
            try:
                items.append(read_item(item, context))
            except Unreadable as error:
                raise Unreadable(f"item {number}: {error.message}", hint=error.hint) from None
        return tuple(items)

    return read


def _topic(value: object, context: _Context) -> str:
    text = _text(value, context)
    if ";" in text:
        raise Unreadable(f'"{text}" holds a semicolon, which separates topics in CSV', hint="write two topics")
    return text


def _number_from(least: int) -> "Callable[[object, _Context], int]":
    def read(value: object, _: _Context) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise _wrong_type(value, "a whole number", "write it without quotes")
        if not least <= value < 2**53:
            raise Unreadable(f"the number is below {least}" if value < least else "the number is too large")
        return value

    return read


def _figure(value: object, context: _Context) -> Figure:
    if isinstance(value, int | _Number) and not isinstance(value, bool):
        raise _wrong_type(value, "a figure", f'put it in quotes and name the unit: "{value} countries"')
    figure = parse_figure(_text(value, context))
    if not figure.unit.key:
        raise Unreadable(
            f'"{value}" has no unit', offset=len(str(value)), hint='name what is counted or measured: "80 countries"'
        )
    return figure


def _unit(value: object, context: _Context) -> str:
    text = _text(value, context)
    if text[:1].isdigit():
        raise Unreadable(f'"{text}" is not a unit', hint='a unit is an ISO 4217 code, "%", "pp", "rank" or a noun')
    return text


def _period(value: object, context: _Context) -> Period:
    if isinstance(value, datetime | bool | float) or not isinstance(value, str | int | date):
        raise _wrong_type(value, "a period", "write a year, a day or a text, without a time: 2025-04-30")
    if isinstance(value, _Number):
        raise _wrong_type(value, "a period", f'put it in quotes: "{value}"')
    if isinstance(value, str):
        _text(value, context)
    return parse_period(value, fiscal_year=context.fiscal_year)


def _values(value: object, _: _Context) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _wrong_type(value, "a table", "write [series.values] above its lines")
    if not value:
        raise Unreadable("the series has no values", hint='write a line a period: 2012 = "1.912"')
    return value


def _locator(value: Any, _: _Context) -> Locator:
    locator = Locator(**value)
    if locator.start is not None and locator.end is not None and locator.end <= locator.start:
        raise Unreadable(f"the span ends at {locator.end}, before it begins", hint="end is the code point after it")
    return locator


_identifier = _matching(
    _ID, "an id", "an id is a letter, then letters, digits, points, hyphens and underscores: rd-expenditure-2023"
)
_sha256 = _matching(_SHA256, "a SHA-256", "write its 64 hexadecimal digits in lower case")

# --- the keys of the tables, in the order of DESIGN 2 --------------------------------------------------------------

COPY_FIELDS = (
    Field("characters", _number_from(1), "its length in Unicode code points", required=True),
    Field("sha256", _sha256, "the SHA-256 of its UTF-8 bytes", required=True),
)
SOURCE_FIELDS = (
    Field("id", _identifier, "the citation key, unique in the library", required=True),
    Field("type", _choice(SOURCE_TYPES), "a CSL type", required=True),
    Field("title", _text, "the title"),
    Field("authors", _list_of(_text), '"Family, Given"; without a comma an institution'),
    Field("publisher", _text, "who published it"),
    Field("container", _text, "the journal, site or series it appeared in"),
    Field("published", _period, "when it appeared"),
    Field("url", _matching(_URL, "a web address", "write it from https:// on"), "where it can be read"),
    Field("doi", _matching(_DOI, "a DOI", "write it from 10. on, without https://doi.org/"), "its DOI"),
    Field("accessed", _period, "when it was read there"),
    Field("language", _matching(_LANGUAGE, "a language tag", 'write a BCP 47 tag: "en"'), "its language"),
    Field("license", _text, "the licence it is under"),
    Field("standing", _choice(STANDINGS), "who is speaking"),
    Field(
        "fiscal_year",
        _matching(_MONTH_AND_DAY, "a month and a day", 'write "07-01" for years that begin on 1 July'),
        "when its fiscal years begin",
    ),
    Field("copy", lambda value, _: Copy(**value), "the text that `at` points into", fields=COPY_FIELDS),  # type: ignore[arg-type]
)
LOCATOR_FIELDS = (
    Field("paragraph", _number_from(1), "the block between blank lines, from 1"),
    Field("start", _number_from(0), "the first code point, from 0"),
    Field("end", _number_from(1), "the code point after the last"),
    Field("printed", _text, "the figure as printed"),
    Field("sha256", _sha256, "the SHA-256 of the span, normalised"),
)
_SHARED_FIELDS = (
    Field("measure", _text, "what is measured"),
    Field("place", _text, "an ISO 3166 code, or a name"),
    Field("nature", _choice(NATURES), "how the figure behaves in time"),
    Field("basis", _text, "how it is measured"),
    Field("vintage", _choice(VINTAGES), "how final it is"),
    Field("scope", _text, "what is counted in"),
    Field("topics", _list_of(_topic), "the topics it belongs to"),
    Field("part_of", _text, "the id of the whole that this is a part of"),
    Field("replaces", _list_of(_text), "the ids that this figure supersedes"),
    Field("by", _text, "who says it, if not the source's authors"),
    Field("says", _text, "what kind of statement a claim without a figure is"),
    Field("note", _text, "what a reader must know"),
    Field("at", _locator, "where it stands in the copy", fields=LOCATOR_FIELDS),
    Field("quote", _text, "the source's own words"),
)
_HEAD = (
    Field("id", _identifier, "the key, unique in the library", required=True),
    Field("claim", _text, "what is said, in your own words", required=True),
)
FACT_FIELDS = (
    *_HEAD,
    Field("figure", _figure, "the figure with its unit"),
    Field("period", _period, "the time that it is about"),
    *_SHARED_FIELDS,
)
SERIES_FIELDS = (
    *_HEAD,
    Field("unit", _unit, "the unit of all values", required=True),
    Field("values", _values, "a figure without its unit for each period", required=True),
    Field("breaks", _list_of(_period), "the periods from which the definition differs"),
    *_SHARED_FIELDS,
)

# --- problems with their places ------------------------------------------------------------------------------------


class _Report:
    """The problems of one file as they are found; where things stand is looked up only if there are any."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text
        self._found: list[Problem] = []
        self._positions: dict[Path, Entry] | None = None

    def __len__(self) -> int:
        return len(self._found)

    def at_key(self, path: Path, message: str, hint: str = "") -> None:
        """Report what is wrong with a key or a table."""
        self._add(self._entry(path).key, message, hint)

    def at_value(self, path: Path, error: Unreadable) -> None:
        """Report what is wrong with a value, at the very character where that is known."""
        place = self._entry(path).value
        rest = line_text(self._text, place.line)[place.column - 1 :]
        # The offset counts in the value; it is the same in the file only where nothing before it is escaped.
        if error.offset and rest[:1] in ("'", '"') and rest[:3] not in ("'''", '"""') and "\\" not in rest:
            place = Place(place.line, place.column + 1 + error.offset)
        self._add(place, error.message, error.hint)

    def at_place(self, line: int, column: int, message: str, hint: str = "") -> None:
        """Report what is wrong at a place that is known already."""
        self._add(Place(line, column), message, hint)

    def problems(self) -> tuple[Problem, ...]:
        """Return all that was found, in the order of the file."""
        return tuple(sorted(self._found, key=lambda problem: (problem.line, problem.column)))

    def _add(self, place: Place, message: str, hint: str) -> None:
        excerpt = line_text(self._text, place.line) if place.line else ""
        self._found.append(Problem(self.name, place.line, place.column, message, excerpt, hint))

    def _entry(self, path: Path) -> Entry:
        """Return where the path stands, or the nearest table around it that is known."""
        if self._positions is None:
            self._positions = positions(self._text)
        while path and path not in self._positions:
            path = path[:-1]
        return self._positions.get(path, Entry(Place(1, 1), Place(1, 1)))

    def line_of(self, path: Path) -> int:
        """Return the line on which the path stands."""
        return self._entry(path).key.line


def problem_at(name: str, data: bytes, path: Path, message: str, hint: str = "") -> Problem:
    """Return a problem with the value at `path` of a file that has been read: for what only a whole library shows."""
    report = _Report(name, _decoded(data))
    report.at_value(path, Unreadable(message, hint=hint))
    return report.problems()[0]


# --- files ---------------------------------------------------------------------------------------------------------

_TABLES = ("source", "fact", "series")
_SETTINGS = ("synonyms", "units")
SETTINGS_FILE = "library.toml"
"""The one file of a library that has no source, but synonyms and units."""


def read_file(name: str, data: bytes, *, measured: frozenset[str] = frozenset()) -> FactFile:
    """Read the bytes of one file; whatever it says, this returns what is good and what is wrong, and never raises.

    `measured` are the keys of the units that the library says are measured and not counted.
    """
    document, text, report = _parse(name, data)
    if document is None:
        return FactFile(name, problems=report.problems())
    if name.replace("\\", "/").rpartition("/")[2] == SETTINGS_FILE:
        return _read_settings(name, document, report)
    _refuse_unknown(document, _TABLES, (), report)
    source = _read_source(document, report)
    facts: list[Fact] = []
    tables: list[Mapping[str, object]] = []
    spoiled: list[str] = []
    if source is not None:
        context = _Context(source.fiscal_year, measured)
        lines = _header_lines(document, text)
        for table, path in _fact_tables(document, context, report):
            fact = _fact(table, path, lines.get(path) or report.line_of(path), source, context, report)
            if fact is not None:
                facts.append(fact)
                tables.append(table)
            elif isinstance(table.get("id"), str):
                spoiled.append(str(table["id"]))
    return FactFile(
        name,
        source=source,
        source_table=document["source"] if source else None,
        facts=tuple(facts),
        tables=tuple(tables),
        spoiled=tuple(spoiled),
        problems=report.problems(),
    )


def _parse(name: str, data: bytes) -> tuple[dict[str, Any] | None, str, _Report]:
    """Return the document, None where it is not TOML, with its text and a report that says why."""
    try:
        text = _decoded(data)
    except UnicodeDecodeError as error:
        return None, "", _undecodable(name, data, error)
    report = _Report(name, text)
    try:
        return tomli.loads(text, parse_float=_Number), text, report
    except tomli.TOMLDecodeError as error:
        report.at_place(error.lineno, error.colno, f"this is not TOML: {error.msg[:1].lower()}{error.msg[1:]}")
    except RecursionError:
        report.at_place(0, 0, "arrays or tables are nested too deeply", "a fact file needs three levels")
    except ValueError:
        # int() refuses more than 4300 digits (sys.set_int_max_str_digits); tomli does not say where they stand.
        match = re.search(r"[0-9_]{4300,}", text)
        before = text[: match.start() if match else 0]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        report.at_place(line, column, "the number is too long", "write it with the digits that the source supports")
    return None, text, report


def _decoded(data: bytes) -> str:
    return data.removeprefix(b"\xef\xbb\xbf").decode().replace("\r\n", "\n")


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> _Report:
    for mark, encoding in ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16")):
        if data.startswith(mark):
            report = _Report(name, "")
            report.at_place(0, 0, f"the file is {encoding}, not UTF-8", "save it as UTF-8")
            return report
    offset = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
    before = data[:offset]
    start = before.rfind(b"\n") + 1
    column = len(before[start:].decode(errors="replace").removeprefix("\ufeff")) + 1
    report = _Report(name, data.decode(errors="backslashreplace").removeprefix("\ufeff"))
    byte = f"0x{data[offset]:02x}"
    report.at_place(before.count(b"\n") + 1, column, f"the file is not UTF-8: byte {byte}", "save it as UTF-8")
    return report


def _refuse_unknown(table: Mapping[str, object], known: Sequence[str], path: Path, report: _Report) -> None:
    for key in table:
        if key not in known:
            hint = did_you_mean(key, known) or f"known here: {', '.join(known)}"
            report.at_key((*path, key), f'unknown key "{key}"', hint)


def _read_settings(name: str, document: Mapping[str, Any], report: _Report) -> FactFile:
    """Read `library.toml`: what words stand for, and which units are measured."""
    _refuse_unknown(document, _SETTINGS, (), report)
    synonyms: list[tuple[str, str]] = []
    words = document.get("synonyms", {})
    if isinstance(words, dict):
        for word, meaning in words.items():
            text = _value(_text, meaning, ("synonyms", word), report)
            if text is not None:
                synonyms.append((word, text))
    else:
        report.at_value(("synonyms",), _wrong_type(words, "a table", 'write [synonyms], then HSR = "high-speed rail"'))
    units = document.get("units", {})
    measured: Iterable[str] = ()
    if isinstance(units, dict):
        _refuse_unknown(units, ("measured",), ("units",), report)
        measured = _value(_list_of(_text), units.get("measured", []), ("units", "measured"), report) or ()
    else:
        report.at_value(("units",), _wrong_type(units, "a table", 'write [units], then measured = ["tonnes"]'))
    return FactFile(
        name,
        problems=report.problems(),
        synonyms=tuple(synonyms),
        measured=frozenset(read_unit(unit).key for unit in measured),
    )


def _value(
    read: "Callable[[object, _Context], Any]",
    value: object,
    path: Path,
    report: _Report,
    context: _Context | None = None,
) -> Any:
    """Return the value read, or None with a problem reported."""
    try:
        return read(value, context or _Context())
    except Unreadable as error:
        report.at_value(path, error)
        return None


def _read_source(document: Mapping[str, object], report: _Report) -> Source | None:
    """Return the source; None where it is missing or has no id, so that nothing could be attributed to it."""
    if "source" not in document:
        report.at_place(1, 1, "the file has no [source]", "begin it with [source], its id, type and publisher")
        return None
    table = document["source"]
    if not isinstance(table, dict):
        report.at_value(("source",), _wrong_type(table, "a table", "write [source] above its lines"))
        return None
    values = _read_table(table, SOURCE_FIELDS, ("source",), _Context(), report)
    if not (table.keys() & {"publisher", "authors"}):
        report.at_key(("source",), "the source has neither publisher nor authors", "say who is speaking")
    if "id" not in values:
        return None
    return Source(**{"type": "document", **values})


def source_from_table(table: Mapping[str, object]) -> Source:
    """Return the source that a table says; for a table that has been read before without a problem in its id."""
    values = _read_table(table, SOURCE_FIELDS, ("source",), _Context(), _Report("", ""))
    return Source(**{"type": "document", **values})


def _read_table(
    table: Mapping[str, object], fields: Sequence[Field], path: Path, context: _Context, report: _Report
) -> dict[str, Any]:
    """Return the values that are right, by key; report each that is wrong, unknown or missing."""
    _refuse_unknown(table, [field.name for field in fields], path, report)
    values: dict[str, Any] = {}
    for field in fields:
        if field.name not in table:
            if field.required:
                report.at_key(path, f'"{field.name}" is missing', f"it says {field.about}")
            continue
        value = table[field.name]
        here = (*path, field.name)
        if field.fields:
            if not isinstance(value, dict):
                report.at_value(here, _wrong_type(value, "a table", "write it in braces: { ... }"))
                continue
            known = len(report)
            value = _read_table(value, field.fields, here, context, report)
            if len(report) > known:
                continue
        result = _value(field.read, value, here, report, context)
        if result is not None:
            values[field.name] = result
    return values


def _header_lines(document: Mapping[str, Any], text: str) -> dict[Path, int]:
    """Return the lines of the `[[fact]]` headers by path; none where facts stand otherwise, as in an inline array."""
    found = [line for name, line in header_lines(text) if name == "fact"]
    return {("fact", n): line for n, line in enumerate(found)} if len(found) == len(document.get("fact", ())) else {}


def _fact_tables(
    document: Mapping[str, object], context: _Context, report: _Report
) -> Iterable[tuple[Mapping[str, object], Path]]:
    """Give each fact's table with its path: those of [[fact]], then the values of each [[series]]."""
    for table, path in _array_of_tables(document, "fact", report):
        yield table, path
    for table, path in _array_of_tables(document, "series", report):
        known = len(report)
        _read_table(table, SERIES_FIELDS, path, context, report)
        if len(report) > known or not isinstance(table["values"], dict):
            continue
        for period, figure in table["values"].items():
            here = (*path, "values", period)
            value = _value(_series_figure, figure, here, report, context)
            if value is not None:
                yield _fact_of_series(table, period, value), here


def _array_of_tables(
    document: Mapping[str, object], name: str, report: _Report
) -> Iterable[tuple[Mapping[str, object], Path]]:
    tables = document.get(name, [])
    if not isinstance(tables, list):
        report.at_key((name,), f"[{name}] is one table, not an array of tables", f"write [[{name}]]")
        return
    for number, table in enumerate(tables):
        if isinstance(table, dict):
            yield table, (name, number)
        else:
            report.at_value((name, number), _wrong_type(table, "a table", f"write [[{name}]] above each"))


def _series_figure(value: object, context: _Context) -> str:
    """Return the figure of a series as text, without unit."""
    text = str(value) if isinstance(value, int | _Number) and not isinstance(value, bool) else _text(value, context)
    figure = parse_figure(text)
    if figure.unit.key:
        raise Unreadable(
            f'"{text}" names a unit, which the series does already',
            offset=text.find(figure.unit.text),
            hint="leave it out here",
        )
    return str(figure)


def _fact_of_series(series: Mapping[str, object], period: str, figure: str) -> dict[str, object]:
    """Return the table of the fact that one value of a series is."""
    own = ("unit", "values", "id", "claim")
    return {
        "id": f"{series['id']}@{period}",
        "claim": f"{series['claim']}, {period}",
        "figure": f"{figure} {series['unit']}",
        "period": period,
        "series": series["id"],
        **{key: value for key, value in series.items() if key not in own},
    }


_SERIES_VALUE_FIELDS = (
    Field("id", _text, "", required=True),
    *FACT_FIELDS[1:],
    Field("series", _text, ""),
    Field("breaks", _list_of(_period), ""),
)


def _fact(
    table: Mapping[str, object], path: Path, line: int, source: Source, context: _Context, report: _Report
) -> Fact | None:
    """Return the fact that a table says, None where anything in it is wrong: half a meaning is none."""
    known = len(report)
    fields = _SERIES_VALUE_FIELDS if path[:1] == ("series",) else FACT_FIELDS
    values = _read_table(table, fields, path, context, report)
    figure: Figure | None = values.get("figure")
    if figure is not None:
        try:
            values["interval"] = figure.interval(values.get("nature", ""), context.measured)
        except Unreadable as error:
            report.at_value((*path, "figure"), error)
    if len(report) > known:
        return None
    return Fact(source=source, file=report.name, line=line, path=path, **values)


def fact_from_table(
    table: Mapping[str, object],
    source: Source,
    *,
    file: str,
    line: int,
    path: Path,
    measured: frozenset[str] = frozenset(),
) -> Fact:
    """Return the fact that a table says, at its place; for a table that has been read before without a problem."""
    fact = _fact(table, path, line, source, _Context(source.fiscal_year, measured), _Report(file, ""))
    if fact is None:
        message = f"{file}:{line}: the table of this fact was read without a problem before"
        raise ValueError(message)
    return fact
