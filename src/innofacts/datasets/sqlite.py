"""SQLite: a database of facts, sources, topics and replacements with full-text search, as datasette finds it."""

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from innofacts.compare.outdated import replaced_pairs
from innofacts.datasets.tables import Tables, content_of
from innofacts.table import BOOLEAN, INTEGER, LIST_SEPARATOR, Table

SCHEMA = 1
"""The version of the schema, which `PRAGMA user_version` gives."""

_OF_SOURCES = ("title", "publisher", "url", "standing")  # columns that a fact has from its source alone
_KEYS = ("unit_key", "number_key", "low_key", "high_key", "public_by")
_NUMBERS = ("value", "low", "high")
_NOT_NULL = ("id", "claim", "source", "file", "line", "type")
_SEARCHED = ("id", "claim", "figure", "measure", "place", "topics", "note")

# The name of the table in double quotes is how sqlite-utils and datasette find its full-text index.
_AFTER = f"""
CREATE TABLE topics (
    fact TEXT NOT NULL REFERENCES facts (id), topic TEXT NOT NULL, PRIMARY KEY (fact, topic)
) STRICT, WITHOUT ROWID;
CREATE TABLE replaces (
    fact TEXT NOT NULL REFERENCES facts (id), replaced TEXT NOT NULL REFERENCES facts (id), PRIMARY KEY (fact, replaced)
) STRICT, WITHOUT ROWID;
CREATE INDEX facts_of_measure ON facts (measure, place, first_day);
CREATE INDEX facts_by_low ON facts (unit_key, low_key);
CREATE INDEX facts_of_source ON facts (source);
CREATE INDEX replaced_facts ON replaces (replaced);
CREATE VIEW claims AS
    SELECT facts.*, {", ".join(f"sources.{name}" for name in _OF_SOURCES)}
    FROM facts JOIN sources ON sources.id = facts.source;
CREATE VIEW current AS SELECT * FROM claims WHERE id NOT IN (SELECT replaced FROM replaces);
CREATE VIEW series AS
    SELECT series AS id, measure, place, unit, count(*) AS points, min(first_day) AS first_day,
    max(last_day) AS last_day FROM facts WHERE series IS NOT NULL GROUP BY series;
CREATE VIRTUAL TABLE facts_fts USING fts5 (
    {", ".join(_SEARCHED)}, content="facts", content_rowid="n", tokenize="porter unicode61"
);
INSERT INTO facts_fts (facts_fts) VALUES ('rebuild');
"""
_DESCRIBED = {
    "claim": "The claim, in the words of the library",
    "figure": "The figure for people; a bound is never a value",
    "low": "The lowest possible value, exact; empty if nothing limits it",
    "high": "The highest possible value, exact",
    "low_number": "The same as a number for charts, rounded",
    "low_key": "A text that sorts as the number does, for all digits",
}


def files(tables: Tables) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the database, then the metadata with which datasette shows it."""
    with tempfile.TemporaryDirectory(prefix="innofacts-") as folder:
        path = os.path.join(folder, "facts.db")
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            _fill(connection, tables)
        finally:
            connection.close()
        yield "facts.db", content_of(path)
    metadata = json.dumps(_metadata(tables.stem or "facts"), ensure_ascii=False, indent=2)
    yield "metadata.json", [f"{metadata}\n".encode()]


def _fill(connection: sqlite3.Connection, tables: Tables) -> None:
    """Write sources and facts into an empty file, with tables of the topics and of the replaced facts."""
    # The file is thrown away if anything fails, so no journal is needed.
    connection.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = {SCHEMA};")
    connection.execute("BEGIN")
    _copy(connection, "sources", "id TEXT NOT NULL PRIMARY KEY", tables.sources(), ())
    facts = tables.facts(*_KEYS)
    kept = [place for place, column in enumerate(facts.columns) if column.name not in _OF_SOURCES]
    facts = Table([facts.columns[place] for place in kept], ([row[place] for place in kept] for row in facts.rows))
    own = "n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE"
    _copy(connection, "facts", own, facts, ("FOREIGN KEY (source) REFERENCES sources (id)",))
    for statement in _AFTER.split(";\n"):
        connection.execute(statement)
    given = connection.execute("SELECT id, topics FROM facts WHERE topics IS NOT NULL ORDER BY n")
    pairs = ((id_, one) for id_, joined in given for one in joined.split(LIST_SEPARATOR))
    connection.executemany("INSERT OR IGNORE INTO topics VALUES (?, ?)", pairs)
    ids = [id_ for (id_,) in connection.execute("SELECT id FROM facts ORDER BY n")]
    known = set(ids)
    replaced = ((new, old) for old, new in replaced_pairs(ids, tables.selection.library) if new in known)
    connection.executemany("INSERT OR IGNORE INTO replaces VALUES (?, ?)", replaced)
    connection.execute("COMMIT")
    connection.execute("VACUUM")  # the same bytes for the same facts


def _copy(connection: sqlite3.Connection, name: str, own: str, table: Table, others: Sequence[str]) -> None:
    """Create a table with typed columns and fill it; a decimal also gets a column of a number for charts."""
    numbers = [place for place, column in enumerate(table.columns) if column.name in _NUMBERS]
    flags = frozenset(place for place, column in enumerate(table.columns) if column.kind == BOOLEAN)
    columns = [
        f'"{column.name}" {"INTEGER" if column.kind in (BOOLEAN, INTEGER) else "TEXT"}'
        f"{' NOT NULL' if column.name in _NOT_NULL else ''}"
        for column in table.columns
        if column.name != "id"
    ]
    columns += [f"{table.columns[place].name}_number REAL" for place in numbers]
    connection.execute(f"CREATE TABLE {name} ({', '.join([own, *columns, *others])}) STRICT")
    names = [*(f'"{column.name}"' for column in table.columns), *(f"{table.columns[p].name}_number" for p in numbers)]
    insert = f"INSERT INTO {name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    connection.executemany(insert, (_cells(row, flags, numbers) for row in table.rows))


def _cells(row: Sequence[Any], flags: frozenset[int], numbers: Sequence[int]) -> list[Any]:
    cells = [cell and int(cell == "true") if place in flags else cell for place, cell in enumerate(row)]
    return [*cells, *(None if row[place] is None else float(row[place]) for place in numbers)]


def _metadata(database: str) -> dict[str, Any]:
    """Return what datasette shows; only six columns are described, since its page begins with them."""
    facts = {
        "description": "Sourced figures and claims. A bound is never a value: see low and high.",
        "label_column": "id",
        "facets": ["measure", "place", "source"],
        "columns": _DESCRIBED,
    }
    tables = {"facts": facts, "sources": {"label_column": "id"}}
    return {"title": "Facts", "databases": {database: {"tables": tables}}}
