"""The tables of the index as SQL, and what an index holds before any file: settings, synonyms and names of places."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from innofacts.index.analysis import TOKENIZER, fold, whole
from innofacts.index.columns import COLUMNS, SOURCE_NAMES
from innofacts.index.query import WORD_COLUMNS
from innofacts.index.rows import KEYS, STORED, Settings
from innofacts.index.store import Connection


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


STORED_NAMES = [*(column.name for column in STORED), *KEYS, "source_n"]
_SHOWN = ", ".join(f'{column.sql} AS "{column.name}"' if column.sql else f'f."{column.name}"' for column in COLUMNS)
# The parts of a figure for a typed cell, in the order of `table.FigureCell`; a range or a ± has no one number.
_AMOUNT = (
    "coalesce(bound, '') || char(9) || CASE WHEN bound LIKE '%..%' OR bound = '±' THEN '' ELSE number END"
    " || char(9) || decimals || char(9) || coalesce(scale, '') || char(9) || unit || char(9) || figure"
)
# All columns of a fact as a line of CSV: the parts that are its own, and those that it shares with its source. Each
# part has the commas around it, and the line is of bytes: to join fewer texts, and not to decode them, saves a third.
_CSV = (
    "CAST(f.id || ',' || coalesce(f.csv_claim, f.claim) || f.csv_before || coalesce(f.csv_own, source.csv)"
    " || f.csv_after || source.csv_file || f.line || char(10) AS BLOB)"
)
_WORD_NAMES = [name for name, _ in WORD_COLUMNS]
_WORDS_AT_ONCE = 4 * 1024 * 1024  # bytes that FTS5 collects before it writes; by default 1 MiB
TABLES = f"""
CREATE TABLE state (key TEXT, measured TEXT, files INTEGER);
CREATE TABLE folder (sort_key BLOB PRIMARY KEY, name BLOB, path BLOB, real BLOB, root BLOB, stamp TEXT, looked INTEGER)
    WITHOUT ROWID;
CREATE TABLE file (
    n INTEGER PRIMARY KEY, sort_key BLOB, folder BLOB, name TEXT, path BLOB, refusal TEXT, stamp TEXT, digest BLOB,
    is_read INTEGER
);
CREATE UNIQUE INDEX file_sort_key ON file (sort_key);
CREATE INDEX file_folder ON file (folder);
CREATE INDEX file_unread ON file (is_read) WHERE NOT is_read;
CREATE INDEX file_in_doubt ON file (sort_key, folder) WHERE stamp = '';
CREATE TABLE problem (file_n INTEGER, file, line, column, message, excerpt, hint, rule, fact, subject);
CREATE INDEX problem_file ON problem (file_n);
CREATE INDEX problem_subject ON problem (rule, subject) WHERE subject <> '';
CREATE TABLE source (n INTEGER PRIMARY KEY, {_quoted(SOURCE_NAMES)}, speaker, file, public_by, record, csv, csv_file);
CREATE INDEX source_id ON source (id);
CREATE TABLE stored_fact (n INTEGER PRIMARY KEY, {_quoted(STORED_NAMES)});
CREATE UNIQUE INDEX fact_id ON stored_fact (id);
CREATE INDEX fact_of_series ON stored_fact (n) WHERE of_series;
CREATE INDEX fact_replacing ON stored_fact (measure, last_day) WHERE vintage IS NOT NULL OR replaces IS NOT NULL;
CREATE VIEW fact AS SELECT
    f.n, {_SHOWN}, {", ".join(f"f.{key}" for key in KEYS if not key.startswith(("own_", "csv_")))}, {_AMOUNT} AS amount,
    {_CSV} AS csv, f.source_n, f.own_published,
    coalesce(f.own_public_by, source.public_by) AS public_by
    FROM stored_fact AS f JOIN source ON source.n = f.source_n;
CREATE TABLE reference (file_n INTEGER, n INTEGER, id, path);
CREATE INDEX reference_file ON reference (file_n, n);
CREATE INDEX reference_id ON reference (id);
CREATE TABLE spoiled (file_n INTEGER, id);
CREATE INDEX spoiled_file ON spoiled (file_n);
CREATE INDEX spoiled_id ON spoiled (id);
CREATE TABLE vocabulary (field TEXT, value TEXT, count INTEGER, PRIMARY KEY (field, value)) WITHOUT ROWID;
CREATE INDEX vocabulary_value ON vocabulary (field, value COLLATE NOCASE);
CREATE TABLE alias (field TEXT, name TEXT, value TEXT, PRIMARY KEY (field, name)) WITHOUT ROWID;
CREATE VIRTUAL TABLE synonym USING fts5 (words, others UNINDEXED, columnsize = 0, tokenize = "{TOKENIZER}");
CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 ({_quoted(_WORD_NAMES)}, content = '', tokenize = "{TOKENIZER}");
INSERT INTO words (words, rank) VALUES ('hashsize', {_WORDS_AT_ONCE});
"""


def insert(table: str, cells: int) -> str:
    """Return the statement that inserts a row of so many cells."""
    return f"INSERT INTO {table} VALUES ({', '.join('?' * cells)})"


INSERT_FACT = insert("stored_fact", 1 + len(STORED_NAMES)).replace("INSERT", "INSERT OR IGNORE", 1)
INSERT_WORDS = f"INSERT INTO words (rowid, {_quoted(_WORD_NAMES)}) VALUES (?{', ?' * len(_WORD_NAMES)})"
DELETE_WORDS = (
    f"INSERT INTO words (words, rowid, {_quoted(_WORD_NAMES)}) VALUES ('delete', ?{', ?' * len(_WORD_NAMES)})"
)


def put_settings(connection: Connection, key: str, settings: Settings) -> None:
    """Write the key, the settings, the synonyms and the names of places into an empty index."""
    state = (key, json.dumps(settings.measured, ensure_ascii=False), 0)
    connection.execute(insert("state", len(state)), state)
    connection.executemany("INSERT INTO synonym VALUES (?, ?)", [*_general_synonyms(), *_synonyms(settings.synonyms)])
    connection.executemany("INSERT INTO alias VALUES ('place', ?, ?)", _names_of_places())


def _synonyms(rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield each word or phrase of the rows as it is looked up, with the other phrases of its row."""
    for row in rows:
        phrases = [words for words in dict.fromkeys(map(fold, row)) if words]
        for words in phrases:
            others = [other for other in phrases if other != words]
            if others:
                yield whole(words), "|".join(others)


@cache
def _general_synonyms() -> Sequence[tuple[str, str]]:
    """Return the synonyms that all libraries have, as `_synonyms` yields them."""
    from innofacts.english.synonyms import MEANINGS, SYNONYMS

    found = [*_synonyms(row.split("|") for row in SYNONYMS)]
    known = {words for words, _ in found}
    meanings = {whole(fold(name)): "|".join(map(fold, codes)) for name, codes in MEANINGS.items()}
    return [*found, *(row for row in meanings.items() if row[0] not in known)]


@cache
def _names_of_places() -> Sequence[tuple[str, str]]:
    """Return each name of a place, also folded, with the place."""
    from innofacts.english.countries import NAMES  # not needed after an edit of one file

    return [*({fold(name): place for name, place in NAMES.items()} | NAMES).items()]
