"""Parquet: the facts as one table of typed columns, and the sources as another, for clusters and data frames.

Rows of the index go to DuckDB as CSV, through a pipe, so that neither program has more than some of them in memory. The
schema is described in docs/scale.md.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from threading import Thread

from innofacts.datasets.numbers import is_decimal, key_of, raw_keys, rounded_down, rounded_up, stated_numbers
from innofacts.datasets.tables import Tables, content_of
from innofacts.errors import InnofactsError, install_command
from innofacts.formats.csv_lines import line_of
from innofacts.index.columns import COLUMNS, NAMES
from innofacts.output import utf8
from innofacts.showing import visible
from innofacts.table import BOOLEAN, DAY, INTEGER, LIST, TEXT
from innofacts.values.units import COUNT, read_unit

try:
    import duckdb
except ImportError as error:
    raise InnofactsError("Parquet needs DuckDB", hint=install_command("parquet")) from error

SCHEMA = 1
"""The version of the schema, which the file's key-value metadata has as `innofacts_schema`."""

# A line has all columns, which the index has as CSV, then _MORE, and then _DERIVED, which follows from _FIGURE.
_MORE = ("number_key", "public_by", "scale", "unit_key", "low_key", "high_key", "authors")
_FIGURE = (
    *("scale", "unit_key", "low_key", "high_key", "written", "bound", "value"),
    *("low", "high", "low_open", "high_open", "whole", "unit"),
)
_AUTHORS = "(SELECT authors FROM source WHERE source.n = source_n)"
_SEPARATOR = "\x1f"  # between the cells of _FIGURE as one text; no unit has it, as white space in a unit is a space

# DuckDB keeps all that it has read from a pipe: beyond the limit on disk, which hardly takes longer.
_SETTINGS = "SET threads = 1; SET memory_limit = '160MB'; SET temp_directory = '{}'"
_PIPE = 65_536  # bytes that a pipe holds
_ROW_GROUP = 50_000  # rows, of which DuckDB has all in memory: with 100,000 it takes 370 MiB

# What `_derived` adds to each line.
_DERIVED = (
    *("unit_kind", "low_down", "high_up", "exact", "low_raw_key", "high_raw_key"),
    *("window_low_key", "window_high_key", "step"),
    *("second_key", "second_window_low_key", "second_window_high_key", "second_step"),
)
_KINDS = {column.name: column.kind for column in COLUMNS} | {"exact": BOOLEAN, "step": INTEGER, "second_step": INTEGER}
_TYPES = {BOOLEAN: "BOOLEAN", INTEGER: "INTEGER", DAY: "DATE"}
_FACTS = """
SELECT id, claim, figure, written, CASE WHEN figure IS NOT NULL THEN coalesce(bound, '') END AS bound,
    CASE WHEN exact THEN value::DECIMAL(38, 12) END AS value,
    lowest AS low, highest AS high,
    CASE WHEN whole AND exact AND (low_open OR floor(lowest) <> lowest)
        THEN (floor(lowest) + 1)::DECIMAL(38, 12) ELSE lowest END AS least,
    CASE WHEN whole AND exact AND (high_open OR ceil(highest) <> highest)
        THEN (ceil(highest) - 1)::DECIMAL(38, 12) ELSE highest END AS greatest,
    value AS value_text, low AS low_text, high AS high_text,
    low_open, high_open,
    CASE WHEN whole THEN low IS NULL ELSE low_open END AS least_open,
    CASE WHEN whole THEN high IS NULL ELSE high_open END AS greatest_open,
    whole, exact, unit, unit_key, unit_kind, measure, place, period, first_day, last_day,
    nature, basis, vintage, scope, "by", standing, source, title, listed(authors) AS authors, publisher, published,
    CASE WHEN regexp_full_match(published, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN published::DATE END AS published_day,
    public_by::DATE AS public_by, url, link, paragraph, start, "end", listed(topics) AS topics, part_of, series,
    listed(replaces) AS replaces, says, note, file, line, number_key, low_key, high_key, low_raw_key, high_raw_key,
    window_low_key, window_high_key, step::SMALLINT AS step,
    second_key, second_window_low_key, second_window_high_key, second_step::SMALLINT AS second_step
FROM (SELECT *, low_down::DECIMAL(38, 12) AS lowest, high_up::DECIMAL(38, 12) AS highest FROM given)
"""


def files(tables: Tables) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the file of the facts, and into a folder that of the sources as well, each with its name and content."""
    kinds = {name: _KINDS.get(name, TEXT) for name in (*NAMES, *_MORE, *_DERIVED)}
    yield "facts.parquet", _written(kinds, _lines(tables), _FACTS)
    if not tables.stem:
        sources = tables.sources()
        kinds = {column.name: column.kind for column in sources.columns}
        lists = [f"listed({name}) AS {name}" for name, kind in kinds.items() if kind == LIST]
        select = f"SELECT * REPLACE ({', '.join(lists)}) FROM given"
        yield "sources.parquet", _written(kinds, (f"{line_of(row)}\n" for row in sources.rows), select)


def _lines(tables: Tables) -> Iterator[bytes]:
    """Yield a line of CSV for each fact, with all columns, _MORE and _DERIVED.

    To fetch each cell and to quote it would take three times as long.
    """
    # Figures recur, and each takes some seven microseconds; SQLite joins the cells that identify them.
    derived = lru_cache(maxsize=16384)(partial(_derived, tables.measured))
    figure = f" || char({ord(_SEPARATOR)}) || ".join(f"coalesce({name}, '')" for name in _FIGURE)
    for line, of_figure, *more in tables.rows("csv", figure, *_MORE[:-1], _AUTHORS):
        yield line[:-1] + utf8(f",{line_of(more)},{derived(of_figure)}\n")


def _derived(measured: frozenset[str], of_figure: str) -> str:
    """Return the cells of _DERIVED of a figure as a line of CSV, given its cells in _FIGURE."""
    scale, unit_key, low_key, high_key, written, bound, value, low, high, low_open, high_open, whole, unit = (
        of_figure.split(_SEPARATOR)
    )
    if not written:
        return line_of([None] * len(_DERIVED))
    kind = read_unit(unit).kind
    counted = kind == COUNT and unit_key not in measured
    (_, *window), *rest = stated_numbers(written, bound, scale, counted=counted)
    lowest, highest = low or None, high or None
    keys = [low_key, high_key]
    if whole == "true":  # else the keys of the index are the keys of these ends
        keys = [*raw_keys(lowest, highest, low_open=low_open == "true", high_open=high_open == "true")]
    exact = "true" if all(map(is_decimal, (value, low, high))) else "false"
    second = [(key_of(number), *its) for number, *its in rest] or [("",) * (1 + len(window))]
    ends = rounded_down(lowest) or "", rounded_up(highest) or ""
    return line_of((kind, *ends, exact, *keys, *window, *second[0]))


def _written(kinds: Mapping[str, str], lines: Iterable[str | bytes], select: str) -> Iterator[bytes]:
    """Yield the Parquet file with the result of a SELECT from lines, given the names and kinds of their cells."""
    with tempfile.TemporaryDirectory(prefix="innofacts-") as folder:
        path = os.path.join(folder, "table.parquet")
        _copy(kinds, lines, select, path)
        yield from content_of(path)


def _copy(kinds: Mapping[str, str], lines: Iterable[str | bytes], select: str, path: str) -> None:
    """Let DuckDB write a file in a thread of its own, from lines that go to it through a pipe."""
    reading, writing = os.pipe()
    failed: list[duckdb.Error] = []

    def copy() -> None:
        try:
            with duckdb.connect() as connection:
                connection.execute(_SETTINGS.format(_quoted(os.path.dirname(path))))
                connection.execute("CREATE MACRO listed(t) AS coalesce(string_split(t, '; '), []::VARCHAR[])")
                connection.execute(_copying(kinds, select, reading, path))
        except duckdb.Error as error:
            failed.append(error)
        finally:
            os.close(reading)  # so that the writer does not wait for a reader that is gone

    thread = Thread(target=copy)
    thread.start()
    try:
        with open(writing, "wb", buffering=_PIPE) as pipe:
            pipe.writelines(map(utf8, lines))
    except BrokenPipeError:
        pass  # DuckDB has failed, and says more
    finally:
        thread.join()
    if failed:
        message = " ".join(str(failed[0]).split())
        raise InnofactsError(f"DuckDB could not write the table: {visible(message)}")


def _copying(kinds: Mapping[str, str], select: str, reading: int, path: str) -> str:
    """Return the SQL that copies what a SELECT makes of the rows in a pipe to a file."""
    columns = ", ".join(f"'{name}': '{_TYPES.get(kind, 'VARCHAR')}'" for name, kind in kinds.items())
    rows = (
        f"read_csv('/dev/fd/{reading}', columns = {{{columns}}}, auto_detect = false, header = false,"
        """ quote = '"', escape = '"', nullstr = '', new_line = '\\n', parallel = false, buffer_size = 8388608)"""
    )
    return (
        f"COPY (WITH given AS (FROM {rows}) {select}) TO '{_quoted(path)}' (FORMAT parquet, COMPRESSION zstd,"
        f" ROW_GROUP_SIZE {_ROW_GROUP}, KV_METADATA {{innofacts_schema: '{SCHEMA}'}})"
    )


def _quoted(text: str) -> str:
    """Return a text as it is written between the quotes of SQL."""
    return text.replace("'", "''")
