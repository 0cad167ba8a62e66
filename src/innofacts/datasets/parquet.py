"""Parquet: the facts as one table of typed columns, and the sources as another, for clusters and data frames.

Rows of the index go to DuckDB as CSV, through a pipe, so that neither program has more than some of them in memory. The
schema is described in docs/scale.md.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from threading import Thread
from typing import Any

from innofacts.datasets.numbers import is_decimal, key_of, raw_keys, rounded_down, rounded_up, stated_numbers
from innofacts.datasets.tables import Selection, content_of
from innofacts.errors import InnofactsError, install_command
from innofacts.formats.csv import render
from innofacts.formats.table import BOOLEAN, DAY, INTEGER, LIST, TEXT, Column, Page, Table
from innofacts.output.streams import utf8
from innofacts.showing import visible
from innofacts.values.units import COUNT, read_unit

try:
    import duckdb
except ImportError as error:
    raise InnofactsError("Parquet needs DuckDB", hint=install_command("parquet")) from error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.formats.table import Cell

SCHEMA = 1
"""The version of the schema, which the file's key-value metadata has as `innofacts_schema`."""

_MORE = (
    *("scale", "unit_key", "number_key", "low_key", "high_key", "public_by"),
    "(SELECT authors FROM source WHERE source.n = source_n) AS authors",
)
# DuckDB keeps all that it has read from a pipe: beyond the limit on disk, which hardly takes longer.
_SETTINGS = "SET threads = 1; SET memory_limit = '160MB'; SET temp_directory = '{}'"
_ROW_GROUP = 50_000  # rows, of which DuckDB has all in memory: with 100,000 it takes 370 MiB

# What `_derived` adds to each row.
_DERIVED = (
    *("unit_kind", "low_down", "high_up", "exact", "low_raw_key", "high_raw_key"),
    *("window_low_key", "window_high_key", "step"),
    *("second_key", "second_window_low_key", "second_window_high_key", "second_step"),
)
_KINDS = {"exact": BOOLEAN, "step": INTEGER, "second_step": INTEGER}
_GIVEN = (
    *("written", "bound", "scale", "unit", "unit_key", "value", "low", "high", "low_open", "high_open", "whole"),
    *("low_key", "high_key"),
)
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


def files(selection: Selection) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the file of the facts, and into a folder that of the sources as well, each with its name and content."""
    yield "facts.parquet", _written(_with_derived(selection.facts(*_MORE), selection.measured), _FACTS)
    if not selection.stem:
        sources = selection.sources()
        lists = [f"listed({column.name}) AS {column.name}" for column in sources.columns if column.kind == LIST]
        yield "sources.parquet", _written(sources, f"SELECT * REPLACE ({', '.join(lists)}) FROM given")


def _with_derived(facts: Table, measured: frozenset[str]) -> Table:
    """Return the table of the facts with the columns that follow from others."""
    of = _Derivation([column.name for column in facts.columns], measured)
    columns = (Column(name, name, _KINDS.get(name, TEXT)) for name in _DERIVED)
    return facts._replace(columns=(*facts.columns, *columns), rows=((*row, *of(row)) for row in facts.rows))


class _Derivation:
    """Makes the cells of _DERIVED of a row."""

    def __init__(self, names: list[str], measured: frozenset[str]) -> None:
        self._cells = itemgetter(*map(names.index, _GIVEN))
        self._measured = measured
        # Figures recur, and each takes some ten microseconds.
        self._derived = lru_cache(maxsize=16384)(self._derive)

    def __call__(self, row: "Sequence[Cell]") -> "tuple[Cell, ...]":
        return self._derived(*self._cells(row))

    def _derive(self, written: Any, bound: Any, scale: Any, unit: Any, *others: Any) -> "tuple[Cell, ...]":
        if written is None:
            return (None,) * len(_DERIVED)
        unit_key, value, low, high, low_open, high_open, whole, *keys = others
        kind = read_unit(unit).kind
        counted = kind == COUNT and unit_key not in self._measured
        (_, *window), *rest = stated_numbers(written, bound or "", scale, counted=counted)
        if whole == "true":  # else the keys of the index are the keys of these ends
            keys = [*raw_keys(low, high, low_open=low_open == "true", high_open=high_open == "true")]
        exact = is_decimal(value) and is_decimal(low) and is_decimal(high)
        second = [(key_of(number), *its) for number, *its in rest] or [(None,) * (1 + len(window))]
        return (kind, rounded_down(low), rounded_up(high), "true" if exact else "false", *keys, *window, *second[0])


def _written(table: Table, select: str) -> Iterator[bytes]:
    """Yield the Parquet file of what a SELECT makes of the rows of a table, whose cells it gets as texts."""
    with tempfile.TemporaryDirectory(prefix="innofacts-") as folder:
        path = os.path.join(folder, "table.parquet")
        _copy(table, select, path)
        yield from content_of(path)


def _copy(table: Table, select: str, path: str) -> None:
    """Let DuckDB write a file in a thread of its own, from rows that go to it through a pipe as CSV."""
    reading, writing = os.pipe()
    failed: list[duckdb.Error] = []

    def copy() -> None:
        try:
            with duckdb.connect() as connection:
                connection.execute(_SETTINGS.format(_quoted(os.path.dirname(path))))
                connection.execute("CREATE MACRO listed(t) AS coalesce(string_split(t, '; '), []::VARCHAR[])")
                connection.execute(_copying(table, select, reading, path))
        except duckdb.Error as error:
            failed.append(error)
        finally:
            os.close(reading)  # so that the writer does not wait for a reader that is gone

    thread = Thread(target=copy)
    thread.start()
    try:
        with open(writing, "wb") as pipe:
            pipe.writelines(map(utf8, render(table, Page(header=False))))
    except BrokenPipeError:
        pass  # DuckDB has failed, and says more
    finally:
        thread.join()
    if failed:
        message = " ".join(str(failed[0]).split())
        raise InnofactsError(f"DuckDB could not write the table: {visible(message)}")


def _copying(table: Table, select: str, reading: int, path: str) -> str:
    """Return the SQL that copies what a SELECT makes of the rows in a pipe to a file."""
    columns = ", ".join(f"'{column.name}': '{_TYPES.get(column.kind, 'VARCHAR')}'" for column in table.columns)
    rows = (
        f"read_csv('/dev/fd/{reading}', columns = {{{columns}}}, auto_detect = false, header = false, delim = ',',"
        """ quote = '"', escape = '"', nullstr = '', new_line = '\\n', parallel = false, buffer_size = 8388608)"""
    )
    return (
        f"COPY (WITH given AS (FROM {rows}) {select}) TO '{_quoted(path)}' (FORMAT parquet, COMPRESSION zstd,"
        f" ROW_GROUP_SIZE {_ROW_GROUP}, KV_METADATA {{innofacts_schema: '{SCHEMA}'}})"
    )


def _quoted(text: str) -> str:
    """Return a text as it is written between the quotes of SQL."""
    return text.replace("'", "''")
