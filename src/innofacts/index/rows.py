"""A fact file as rows of the index: the cells of its source and its facts, its references and its problems."""

import json
import os
import stat
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from innofacts.errors import Problem
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.facts import Fact, FactFile, Source
from innofacts.factfiles.reading import read_file
from innofacts.formats.csv import NOT_TEXT, formulas
from innofacts.formats.csv_lines import line_of
from innofacts.index.columns import COLUMNS, NAMES, OF_SOURCE, SOURCE_COLUMNS, SOURCE_NAMES
from innofacts.index.files import CANNOT_BE_READ, LEAVES_THE_FOLDER, NOT_A_REGULAR_FILE, File
from innofacts.index.freshness import digest
from innofacts.index.loading import IN_CELLS, POSITION
from innofacts.index.words import AT_ONCE
from innofacts.records import Record
from innofacts.table import LIST_SEPARATOR
from innofacts.values.figures import BOUNDS, Quantity
from innofacts.values.intervals import order_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.index.columns import Cell

    Columns = dict[str, list[Cell]]
    """The cells of some facts, by the names of the columns."""

MAX_FILE = 16 * 1024 * 1024
"""The most bytes that a fact file may have without `--large` (docs/library.md)."""
UNREADABLE = "file"
"""The name of the rule for a file that cannot be read."""


STORED = tuple(column for column in COLUMNS if not column.sql)
"""The columns that are stored for each fact; the others follow from these and from the source."""
KEYS = (
    *("unit_key", "number", "number_key", "bound_rank", "low_key", "high_key", "decimals", "scale"),
    *("first_noun", "counted_noun", "last_noun", "of_series"),
    *("own_by", "own_published", "own_public_by"),
    *("csv_claim", "csv_before", "csv_own", "csv_after", "has_formula"),
    *("record", "path"),
)
"""What the index also stores of each fact: to find and order it by, to write it as CSV, and to read it back."""

_BOUND_RANKS = {bound: rank for rank, bound in enumerate(BOUNDS)}


def _keys_of(fact: Fact, own: "tuple[Cell, ...]", csv: "tuple[Cell, ...]", record: str) -> "tuple[Cell, ...]":
    """Return the KEYS of a fact, given those that are its own instead of its source's, parts of CSV, and its record."""
    others = (int(bool(fact.series)), *own, *csv, record, _path(fact))
    if fact.quantity is None:
        return (*(None,) * (len(KEYS) - len(others)), *others)
    figure = fact.quantity.figure
    unit, number = figure.unit, format(figure.base_number, "f")
    decimals = len(format(figure.number, "f").partition(".")[2])
    number_key, low_key, high_key = _order_keys(fact.quantity)
    bound_rank, scale = _BOUND_RANKS[figure.bound], figure.scale or None
    nouns = _nouns(fact.measure, unit.key)
    return (unit.key, number, number_key, bound_rank, low_key, high_key, decimals, scale, *nouns, *others)


def _own_of(fact: Fact, table: "Mapping[str, object]") -> "tuple[Cell, Cell, Cell]":
    """Return who says a fact, and when it was published and surely public; None where its source has that."""
    is_dated = "published" in table  # of an earlier release than its source
    published = (fact.published.text, _public_by(fact.source)) if is_dated and fact.published else (None, None)
    return (fact.by or None, *published)


@lru_cache(maxsize=4096)
def _nouns(measure: str, unit: str) -> tuple[str | None, str | None, str | None]:
    """Return what a figure counts by the first word of its measure, its unit and the last word of its measure.

    Each has a space at both ends, and the first word keeps its hyphen: "patent-" of patent-applications. A rate counts
    what is before its "per".
    """
    first = measure[: measure.find("-") + 1]
    counted, last = unit.partition(" per ")[0], measure.partition("-per-")[0].rpartition("-")[2]
    return (f" {first} " if first else None, f" {counted} " if counted else None, f" {last} " if last else None)


def _csv_of(columns: "Columns", owns: "Sequence[tuple[Cell, ...]]") -> "list[tuple[Cell, ...]]":
    """Return the parts of the line of each fact in CSV, and whether a spreadsheet would take one for a formula.

    The claim is a part only if it is not the same in CSV, and the cells of OF_SOURCE only if some are the fact's own.
    The parts between other parts have a comma at both ends.
    """
    claims = columns["claim"]
    found = formulas([columns[name] for name in _TEXTS_IN_CSV], len(claims))
    parts = (_rows(columns, names) for names in (_BEFORE, OF_SOURCE, _AFTER))
    return [
        (
            None if (line := line_of([claim])) == claim else line,
            f",{line_of(before)},",
            line_of(of_source) if any(own) else None,
            f",{line_of(after)},",
            int(is_formula),
        )
        for claim, own, before, of_source, after, is_formula in zip(claims, owns, *parts, found, strict=True)
    ]


def _rows(columns: "Columns", names: "Iterable[str]") -> "Iterator[tuple[Cell, ...]]":
    """Return the cells of some columns, fact by fact."""
    return zip(*[columns[name] for name in names], strict=True)


_BEFORE = NAMES[NAMES.index("claim") + 1 : NAMES.index(OF_SOURCE[0])]
_AFTER = NAMES[NAMES.index(OF_SOURCE[-1]) + 1 : NAMES.index("file")]
_TEXTS_IN_CSV = [column.name for column in COLUMNS if column.kind not in NOT_TEXT]


def _record(in_cells: "dict[str, object]", table: "Mapping[str, object]") -> str:
    """Return the keys of a table as JSON, without the values that the columns of the fact have too.

    `in_cells` has the values of these columns, by key. A key that is null is not in the table, although the column has
    a value.
    """
    record = {
        key: value
        for key, value in table.items()
        if key not in in_cells or (value != in_cells[key] and _cell_of(value) != in_cells[key])
    }
    absent = [key for key, cell in in_cells.items() if cell and key not in table and cell != _NOWHERE]
    record |= dict.fromkeys(absent)
    return written(record) if record else "{}"


_NOWHERE = dict.fromkeys(POSITION)


def _cell_of(value: object) -> object:
    """Return the cell from which a value of a table is read back: a year and a date as text, topics as one text."""
    if isinstance(value, list):
        return LIST_SEPARATOR.join(value)  # no topic has a semicolon
    return str(value) if isinstance(value, int | date) else value


# Figures recur. Figures that differ only in zeros at the end of the number are equal, and have the same keys.
@lru_cache(maxsize=4096)
def _order_keys(quantity: Quantity) -> tuple[str, str, str]:
    tight = quantity.interval.tightened()
    return order_key(quantity.figure.base_number), tight.low_key, tight.high_key


_OLDEST = date.max.toordinal()


# --- the rows of a file --------------------------------------------------------------------------------------------


class Settings(Record):
    """The settings in the `library.toml` files of a library."""

    measured: tuple[str, ...] = ()
    """The keys of the units that are measured rather than counted."""
    synonyms: tuple[tuple[str, str], ...] = ()
    """Pairs of words or phrases with the same meaning."""

    @classmethod
    def of(cls, files: Iterable[FactFile]) -> "Settings":
        """Return the settings of several files together."""
        read = list(files)
        measured = {unit for file in read for unit in file.measured}
        return cls(tuple(sorted(measured)), tuple(pair for file in read for pair in file.synonyms))


class FileRows(Record):
    """The rows of the index that come from one fact file."""

    digest: bytes = b""
    """The digest of its content."""
    refusal: str = ""
    """Why it could not be read this time; empty if it could, or if that would be so the next time too."""
    is_read: bool = False
    """Whether enough of it could be read to know which facts it has."""
    age: int = _OLDEST
    """Days from the publication of its source to the last day of the calendar; the most without a day."""
    source: tuple[str | int | None, ...] = ()
    """The cells of its source, then its speaker, file name, day it was public by and table, and parts of lines in CSV.

    These parts are the cells of OF_SOURCE, and the file name with a comma. Empty without a source.
    """
    facts: tuple[tuple[str | int | None, ...], ...] = ()
    """The cells of each fact: STORED and KEYS."""
    read: tuple[Fact, ...] = ()
    """The facts themselves."""
    references: tuple[tuple[int, str, str], ...] = ()
    """The ids that facts refer to, each after the number of the fact in the file, and before its path as JSON."""
    spoiled: tuple[str, ...] = ()
    """The ids of the facts that have mistakes."""
    problems: tuple[Problem, ...] = ()
    """The problems found in it."""


def read_settings(files: Iterable[File], *, large: bool) -> tuple[Settings, list[File]]:
    """Return the settings of a library, and its files; a `library.toml` that cannot be read is refused from then on."""
    there, read = [], []
    for file in files:
        refusal = None
        if file.is_named(SETTINGS_FILE):
            data, refusal = content(file, large=large)
            read.append(read_file(file.name, data))
        is_of_now = refusal and refusal.message.startswith(CANNOT_BE_READ)
        there.append(file._replace(refusal=refusal.message) if refusal and is_of_now else file)
    return Settings.of(read), there


def rows_of(file: File, settings: Settings, *, large: bool) -> FileRows:
    """Return the rows of a file; a file that cannot be read has only a problem."""
    data, refusal = content(file, large=large)
    if refusal:
        is_of_now = refusal.message.startswith(CANNOT_BE_READ)
        return FileRows(refusal=refusal.message if is_of_now else "", problems=(refusal,))
    read = read_file(file.name, data, measured=frozenset(settings.measured))
    source, source_table = read.source, read.source_table
    digest_of_content = digest(data)
    del data  # a large file needs the memory for its rows, as for its tables below
    rows = FileRows(
        digest_of_content,
        is_read=source is not None or file.is_named(SETTINGS_FILE),
        spoiled=read.spoiled,
        problems=read.problems,
    )
    if source is None:
        return rows
    cells = [column.of(source) for column in SOURCE_COLUMNS]
    of_source = dict(zip(SOURCE_NAMES, cells, strict=True)) | {"by": source.speaker, "source": source.id}
    facts, tables = read.facts, deque(read.tables)
    del read
    cells_of_facts = _cells_of(facts, tables)
    return rows._replace(
        age=age_of(source),
        source=(
            *cells,
            *(source.speaker or None, file.name, _public_by(source), written(source_table)),
            line_of([of_source[name] for name in OF_SOURCE]),
            line_of([file.name]) + ",",
        ),
        facts=cells_of_facts,
        read=facts,
        references=tuple(
            (number, id_, written((*fact.path[:2], *path)))
            for number, fact in enumerate(facts)
            for path, id_ in fact.references
        ),
    )


def _cells_of(facts: Sequence[Fact], tables: "deque[Mapping[str, object]]") -> tuple[tuple[str | int | None, ...], ...]:
    """Return the cells of the facts of a file, given the tables that they were read from, which are used up.

    The cells need less memory than the tables. They are made column by column, and for a thousand facts at a time.
    """
    rows: list[tuple[Cell, ...]] = []
    for start in range(0, len(facts), AT_ONCE):
        some = facts[start : start + AT_ONCE]
        columns: Columns = {name: list(map(of, some)) for name, of in _OF_FACTS}
        columns |= {name: [of(some[0])] * len(some) for name, of in _OF_SOURCES}
        of_tables = [tables.popleft() for _ in some]
        owns = list(map(_own_of, some, of_tables))
        records = map(_record, map(_in_cells, _rows(columns, (*IN_CELLS.values(), *POSITION))), of_tables)
        keys = map(_keys_of, some, owns, _csv_of(columns, owns), records)
        rows += map(tuple.__add__, _rows(columns, _STORED_NAMES), keys)
    return tuple(rows)


def _in_cells(values: "tuple[Cell, ...]") -> "dict[str, object]":
    """Return by key what the columns have of a table, given the cells of IN_CELLS and of POSITION."""
    cells, position = values[: len(IN_CELLS)], values[len(IN_CELLS) :]
    in_cells: dict[str, object] = dict(zip(IN_CELLS, cells, strict=True))
    in_cells["at"] = dict(zip(POSITION, position, strict=True))
    return in_cells


_STORED_NAMES = [column.name for column in STORED]
_OF_SOURCES = [(column.name, column.of) for column in COLUMNS if column.sql.startswith("source.")]
_OF_FACTS = [(column.name, column.of) for column in COLUMNS if not column.sql.startswith("source.")]


def content(file: File, *, large: bool) -> tuple[bytes, Problem | None]:
    """Return the content of a file, and None or the reason why it cannot be read."""
    refusal, hint = file.refusal, ""
    if refusal == LEAVES_THE_FOLDER:
        hint = "--follow reads it all the same"
    elif not refusal:
        try:
            # Meanwhile it may have been replaced by a FIFO: O_NONBLOCK keeps this from waiting for a writer.
            with open(file.path, "rb", opener=lambda path, flags: os.open(path, flags | os.O_NONBLOCK)) as opened:
                if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                    refusal = NOT_A_REGULAR_FILE
                else:
                    data = opened.read(-1 if large else MAX_FILE + 1)
                    if large or len(data) <= MAX_FILE:
                        return data, None
                    refusal = f"the file is larger than {MAX_FILE // 1024**2} MiB"
                    hint = "--large reads it all the same"
        except OSError as error:
            refusal = f"{CANNOT_BE_READ}{error.strerror}"
    return b"", Problem(
        file=file.name,
        line=0,
        column=0,
        message=refusal,
        excerpt="",
        hint=hint,
        rule=UNREADABLE,
    )


def age_of(source: Source) -> int:
    """Return the days from the publication of a source to the last day of the calendar; the most without a day."""
    last = source.public and source.public.last
    return _OLDEST - last.toordinal() if last else _OLDEST


def _public_by(source: Source) -> str | None:
    """Return the day by which the figures of a source surely were public: the last of a month or a year."""
    last = source.public and source.public.last
    return last.isoformat() if last else None


_JSON = json.JSONEncoder(ensure_ascii=False, default=str)


def written(value: object) -> str:
    """Return a value of TOML as JSON; a date becomes text, which is read as the same period."""
    return _JSON.encode(value)


def _path(fact: Fact) -> str | int | None:
    """Return the path of a fact in the parsed file: the number of its table, or for a value of a series JSON."""
    return fact.path[1] if fact.path[0] == "fact" else written(fact.path)
