"""Tables to facts: each mistake becomes a problem with its place, and the facts without one stay usable."""

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from innofacts.errors import InnofactsError, Unreadable
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.facts import Broken, Fact, FactFile, Source
from innofacts.factfiles.fields import (
    FACT_FIELDS,
    FACT_TABLE,
    FACT_TABLES,
    FILE_FIELDS,
    SERIES_FACT_FIELDS,
    SERIES_FIELDS,
    SERIES_HEAD_FIELDS,
    SERIES_TABLE,
    SERIES_TABLES,
    SERIES_VALUES_FIELD,
    SETTINGS_FIELDS,
    SOURCE_FIELDS,
    SOURCE_TABLE,
)
from innofacts.factfiles.kinds import (
    PERIOD_RULE,
    Context,
    Field,
    Kind,
    TomlNumber,
    UnreadableTable,
)
from innofacts.factfiles.positions import Path
from innofacts.factfiles.problems import DOMAIN, MISSING_KEY, START, TYPE, UNKNOWN_KEY, Problems
from innofacts.factfiles.refusing import SHORT, check, check_key, elsewhere
from innofacts.factfiles.releases import entries_of
from innofacts.showing import quoted, visible
from innofacts.suggesting import did_you_mean
from innofacts.values.figures import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Table = Mapping[str, "Any"]

_TABLES = {"fact": (FACT_TABLES, FACT_TABLE), "series": (SERIES_TABLES, SERIES_TABLE)}

_UNKNOWN = Source("", "document")  # in place of a source without an id, while its facts are checked

# --- one file ------------------------------------------------------------------------------------------------------


def read_file(name: str, data: bytes, *, measured: frozenset[str] = frozenset()) -> FactFile:
    """Read the bytes of one file: return the facts that are right and the problems; never raises.

    `measured` are the keys of the units that the library measures and does not count.
    """
    from innofacts.factfiles.syntax import parse  # the TOML parser, which facts from the index do without

    document, problems, is_whole = parse(name, data)
    if document is None:
        return FactFile(name, problems=problems.in_order())
    is_settings = os.path.basename(name) == SETTINGS_FILE
    if is_settings:
        read = _read_settings(document, problems)
    else:
        read = _read_facts(document, problems, measured, is_whole=is_whole)
    return read if is_whole else FactFile(name, problems=read.problems)


def read_to_change(path: str, *, hint: str = "") -> tuple[bytes, FactFile]:
    """Return the content of a fact file that will be changed, and its facts.

    Raises InnofactsError if it cannot be read, with the hint, or if it has problems, in which case nothing may change.
    """
    try:
        if not os.path.isdir(path) and not stat.S_ISREG(os.stat(path).st_mode):  # a device may have no end
            raise InnofactsError(f"{visible(path)}: this is not a regular file", hint="name a fact file")
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InnofactsError(f"{visible(path)}: the file cannot be read: {error.strerror}", hint=hint) from error
    read = read_file(path, data)
    if read.source is None or read.problems:
        message = "\n".join(map(str, read.problems)) or f"{visible(path)}: the file has no [source]"
        raise InnofactsError(message, hint="fix it first: nothing was changed")
    return data, read


def source_from_table(table: Table) -> Source:
    """Return the source that a table states; for a table that was read before without a problem in its id."""
    return _source(_Reader(Problems("", "")).table(table, SOURCE_FIELDS, ("source",)))


def fact_from_table(  # noqa: PLR0913 - what a row of the index holds of a fact
    table: Table, source: Source, *, file: str, line: int, path: Path, measured: frozenset[str] = frozenset()
) -> Fact:
    """Return the fact that a table states, at its place; for a table that was read before without a problem."""
    fact = _Reader(Problems(file, ""), Context(source.fiscal_year, measured)).fact(table, path, line, source)
    if fact is None:
        message = f"{file}:{line}: the table of this fact was read without a problem before"
        raise ValueError(message)
    return fact


def _read_settings(document: Table, problems: Problems) -> FactFile:
    settings = _Reader(problems).table(document, SETTINGS_FIELDS, ())
    return FactFile(
        problems.name,
        problems=problems.in_order(),
        synonyms=settings.get("synonyms", ()),
        measured=settings.get("units", frozenset()),
    )


def _read_facts(document: Table, problems: Problems, measured: frozenset[str], *, is_whole: bool) -> FactFile:
    """Return the source and the facts of a parsed file, and what could not be read; all problems are collected."""
    reader = _Reader(problems)
    reader.refuse_unknown(document, FILE_FIELDS, ())
    # The source of a file that is not whole may be in the part that cannot be read.
    values = reader.source(document) if is_whole or "source" in document else {"fiscal_year": "01-01"}
    source = _source(values) if "id" in values else None
    reader.context = Context(values.get("fiscal_year", ""), measured)
    facts: list[Fact] = []
    tables: list[Table] = []
    for table, path in chain(reader.tables(document, "fact"), reader.facts_of_series(document)):
        fact = reader.fact(table, path, problems.places.line(path), source or _UNKNOWN)
        if fact is None or source is None:
            reader.spoil(_id_of(table))
            reader.broken[path[:2]] = _broken(document[str(path[0])][path[1]], path[:2])
        else:
            facts.append(fact)
            tables.append(table)
    return FactFile(
        problems.name,
        source=source,
        source_table=document["source"] if source else None,
        facts=tuple(facts),
        tables=tuple(tables),
        spoiled=tuple(reader.spoiled),
        broken=tuple(reader.broken.values()),
        problems=problems.in_order(),
    )


def _source(values: Table) -> Source:
    return Source(**{"type": "document", **values})


def _id_of(table: Table) -> str:
    """Return the id of a table, empty if it has no id."""
    id_ = table.get("id")
    return id_ if isinstance(id_, str) else ""


def _broken(table: Table, path: Path) -> Broken:
    """Return the id of a table with a mistake, and the references in it that are texts."""
    part_of = table.get("part_of")
    is_id = isinstance(part_of, str) and not isinstance(part_of, TomlNumber) and part_of.strip()  # else told already
    references: list[tuple[Path, str]] = [(("part_of",), str(part_of))] if is_id else []
    for key in ("replaces", "see"):
        ids = table.get(key)
        for position, id_ in enumerate(ids if isinstance(ids, list) else ()):
            if isinstance(id_, str) and id_.strip():  # else told as empty
                references.append(((key, position), id_))
    return Broken(_id_of(table), path, tuple(references))


def _id_in_series(series: object, period: str) -> str:
    return f"{series}@{' '.join(period.split())}"


class _Reader:
    """Reads the tables of one file: values that are right are returned, the others are reported as problems."""

    def __init__(self, problems: Problems, context: Context | None = None) -> None:
        self.problems = problems
        self.context = context or Context()
        self.spoiled: list[str] = []
        """The ids of the facts that cannot be returned."""
        self.broken: dict[Path, Broken] = {}
        """The tables with a mistake, by their paths."""

    def spoil(self, id_: str) -> None:
        """Note the id of a fact that cannot be returned, if it has one."""
        if id_:
            self.spoiled.append(id_)

    # --- any table -----------------------------------------------------------------------------------------------

    def table(self, table: Table, fields: Sequence[Field], path: Path) -> "dict[str, Any]":
        """Return the values that are right, by key; report each that is wrong, unknown or missing."""
        self.refuse_unknown(table, fields, path)
        return self.values(table, fields, path)

    def refuse_unknown(self, table: Table, fields: Sequence[Field], path: Path) -> None:
        """Report each key that is not the name of a field."""
        if len([name for name, _, _, _ in fields if name in table]) == len(table):
            return
        known = [field.name for field in fields]
        for key in table:
            if key not in known:
                # A search for similar keys takes a millisecond.
                hint = did_you_mean(key, known) if self.problems.is_listing else ""
                hint = hint or elsewhere(key, path) or f"known here: {', '.join(known)}"
                self.problems.add_at_key(UNKNOWN_KEY, (*path, key), f"unknown key {quoted(key)}", hint)

    def values(self, table: Table, fields: Sequence[Field], path: Path) -> "dict[str, Any]":
        """Return the values of some fields of a table, without those that are wrong."""
        values: dict[str, Any] = {}
        for name, kind, about, required in fields:
            if name in table:
                value = self.value(kind, table[name], (*path, name), required=required)
                if value is not None:
                    values[name] = value
            elif required:
                hint = kind.hint if kind.entries else f"write {name} = {kind.example}: {about}"
                self.problems.add_at_key(MISSING_KEY, path, f'"{name}" is missing', hint)
        return values

    def value(self, kind: Kind, value: "Any", path: Path, *, required: bool = False) -> "Any":
        """Return the value as its kind reads it, None if it cannot be read."""
        rule = TYPE
        try:
            # Most values are short texts, for which the call takes as long as the checks.
            if type(value) is not str or str not in kind.types or not 0 < len(value) <= SHORT or value.isspace():
                check(kind, value, path, required=required)
            rule = kind.rule
            if isinstance(value, str):
                return kind.read(value, self.context)
            if kind.fields:
                value = self.table(value, kind.fields, path)
                if any(field.required and field.name not in value for field in kind.fields):
                    return None
            elif kind.items:
                items = [self.value(kind.items, item, (*path, number)) for number, item in enumerate(value)]
                value = [item for item in items if item is not None]
            elif kind.entries and isinstance(value, dict):
                value = self.entries(*kind.entries, value, path)
            return kind.read(value, self.context)
        except UnreadableTable as error:
            self.problems.add_at_value(rule, (*path, error.key), error)
        except Unreadable as error:
            self.problems.add_at_value(rule, path, error)
        return None

    def entries(self, keys: Kind, values: Kind, table: Table, path: Path) -> "dict[str, Any]":
        """Return the entries of a table whose keys are free, without those whose key or value is wrong."""
        entries = {}
        for key, value in table.items():
            here = (*path, key)
            known = self.problems.count
            try:
                check_key(keys, key)
                keys.read(key, self.context)
            except Unreadable as error:
                self.problems.add_at_key(keys.rule, here, error.message, error.hint)
            read = self.value(values, value, here)
            if self.problems.count == known:
                entries[key] = read
        return entries

    def is_of_type(self, kind: Kind, value: object, path: Path) -> bool:
        """Return whether a value has the type of a kind, and report it if not."""
        try:
            check(kind, value, path)
        except Unreadable as error:
            self.problems.add_at_value(TYPE, path, error)
            return False
        return True

    # --- the tables of a fact file -------------------------------------------------------------------------------

    def source(self, document: Table) -> "dict[str, Any]":
        """Return the values of [source] that are right."""
        path = ("source",)
        if path[0] not in document:
            hint = "begin it with [source], its id, type and publisher"
            self.problems.add(MISSING_KEY, START, "the file has no [source]", hint)
            return {}
        table = document[path[0]]
        if not self.is_of_type(SOURCE_TABLE, table, path):
            return {}
        if not table.get("authors") and "publisher" not in table:
            message = "the source has neither publisher nor authors"
            self.problems.add_at_key(MISSING_KEY, path, message, "say who is speaking")
        return self.table(table, SOURCE_FIELDS, path)

    def tables(self, document: Table, name: str) -> Iterator[tuple[Table, Path]]:
        """Yield each table of a [[name]] with its path."""
        array, kind = _TABLES[name]
        tables = document.get(name, [])
        self.problems.fact = ""
        if self.is_of_type(array, tables, (name,)):
            for number, table in enumerate(tables):
                self.problems.fact = ""
                if self.is_of_type(kind, table, (name, number)):
                    yield table, (name, number)
        elif isinstance(tables, dict):  # [fact] is meant for [[fact]]: other mistakes in it are reported too
            self.problems.fact = _id_of(tables)
            self.table(tables, kind.fields, (name,))
            self.spoil(_id_of(tables))

    def fact(self, table: Table, path: Path, line: int, source: Source) -> Fact | None:
        """Return the fact that a table states, None if any value in it is wrong."""
        known = self.problems.count
        self.problems.fact = _id_of(table)
        values = self.table(table, FACT_FIELDS if path[0] == "fact" else SERIES_FACT_FIELDS, path)
        figure = values.pop("figure", None)
        published = values.pop("published", None)
        if published is not None:  # a figure of an earlier release
            source = source._replace(published=published)
        if figure is not None:
            try:
                interval = figure.interval(values.get("nature", ""), self.context.measured)
                values["quantity"] = Quantity(figure, interval)
            except Unreadable as error:
                self.problems.add_at_value(DOMAIN, (*path, "figure"), error)
        if self.problems.count > known:
            return None
        return Fact(**values, source=source, file=self.problems.name, line=line, path=path)

    def facts_of_series(self, document: Table) -> Iterator[tuple[Table, Path]]:
        """Yield, for each value of each [[series]], the table of the fact that it is, with its path."""
        for series, path in self.tables(document, "series"):
            known = self.problems.count
            id_ = self.problems.fact = _id_of(series)
            self.refuse_unknown(series, SERIES_FIELDS, path)
            self.values(series, SERIES_HEAD_FIELDS, path)
            is_sound = self.problems.count == known
            figures = self.values(series, (SERIES_VALUES_FIELD,), path).get("values", {})
            written = series.get("values")
            dates: Table = dict.fromkeys(figures, series.get("published"))
            if isinstance(series.get("published"), dict) and isinstance(written, dict) and is_sound:
                of_each, is_sound = self.entries_of(series, figures, (*path, "published"))
                dates = {period: series["published"][entry] for period, entry in of_each.items()}
            if written == {}:
                empty = Unreadable("the series has no values", hint='write a line for each period: 2012 = "1.912"')
                self.problems.add_at_value(MISSING_KEY, (*path, "values"), empty)
            for period in written if isinstance(written, dict) else ():
                if is_sound and period in figures:
                    table = _fact_of_series(series, period, figures[period], dates.get(period))
                    yield table, (*path, "values", period)
                else:
                    self.spoil(id_ and _id_in_series(id_, period))
                    self.broken[path] = _broken(series, path)

    def entries_of(self, series: Table, figures: Table, path: Path) -> tuple[dict[str, str], bool]:
        """Return the entry of `published` for each value that has one, and whether none has a mistake."""
        known, published = self.problems.count, series["published"]
        found: dict[str, str] = {}
        try:
            found = entries_of(list(figures), published, self.context.fiscal_year)
        except UnreadableTable as error:
            self.problems.add_at_key(PERIOD_RULE, (*path, error.key), error.message, error.hint)
        else:
            used = {*found.values()} if len(figures) == len(series["values"]) else {*published}
            for entry in published:
                if entry not in used:
                    message = f"no value of the series is within {quoted(entry)}"
                    self.problems.add_at_key(PERIOD_RULE, (*path, entry), message, _ENTRIES)
        return found, self.problems.count == known


_ENTRIES = 'an entry is a period of the values, or a span of several: "2012..2023" = 2024-03-01'


def _fact_of_series(series: Table, period: str, figure: str, published: object) -> Table:
    """Return the table of the fact that one value of a series is; `published` is its own date, None without one."""
    own = ("id", "claim", "unit", "values", "published")
    claim = str(series["claim"])
    stop = "." if claim.endswith(".") else ""
    id_ = _id_in_series(series["id"], period)
    return {
        "id": id_,
        "claim": f"{claim.removesuffix('.')}, {' '.join(period.split())}{stop}",
        "figure": f"{figure} {series['unit']}",
        "period": period,
        "series": series["id"],
        **{key: value for key, value in series.items() if key not in own},
        **({} if published is None else {"published": published}),
        **({"replaces": _replaced_by(series["replaces"], id_)} if isinstance(series.get("replaces"), list) else {}),
    }


def _replaced_by(ids: "list[Any]", id_: str) -> "list[Any]":
    """Return the ids that one value of a series replaces: of values of a series, only the one of the same period."""
    own = id_.rpartition("@")[2]
    return [other for other in ids if not isinstance(other, str) or "@" not in other or other.rpartition("@")[2] == own]
