"""Facts and problems to the one SQLite file that lookups ask: built beside the old one, then renamed over it."""

import json
import os
from _sqlite3 import Connection, Error, connect
from collections import namedtuple
from collections.abc import Callable, Iterator
from hashlib import sha256
from time import time_ns

from innofacts.errors import Problem, did_you_mean
from innofacts.library.columns import COLUMNS, SOURCE_COLUMNS
from innofacts.library.facts import Fact, FactFile
from innofacts.library.index import File, Index, Location
from innofacts.library.reading import SETTINGS_FILE, fact_from_table, problem_at, read_file, source_from_table
from innofacts.library.searching import WORD_COLUMNS, fold
from innofacts.values.figures import BOUNDS
from innofacts.values.intervals import order_key

MAX_FILE = 16 * 1024 * 1024
"""The most bytes that a fact file may have without `--large` (DESIGN 2)."""

_DAY_NS = 24 * 3600 * 1_000_000_000
_UNUSED_NS = 90 * _DAY_NS  # after so long without a refresh an index is swept away; it would be built again


class Key(namedtuple("Key", "name of")):
    """What the index keeps of a fact to find and order it by, and never shows."""

    __slots__ = ()
    name: str
    """The name of the key in the index."""
    of: "Callable[[Fact], str | int | None]"
    """How a fact gives it."""


def _number_key(fact: Fact) -> str | None:
    return None if fact.figure is None else order_key(fact.figure.base_number)


def _bound_rank(fact: Fact) -> int | None:
    return None if fact.figure is None else list(BOUNDS).index(fact.figure.bound)


def _amount(fact: Fact) -> str | None:
    """Return the parts of a figure for a typed cell, joined by tabs, in the order of `formats.table.Amount`."""
    figure = fact.figure
    if figure is None:
        return None
    number = "" if figure.second is not None else format(figure.base_number, "f")
    decimals = len(format(figure.number, "f").partition(".")[2])
    return "\t".join((figure.bound, number, str(decimals), figure.scale, figure.unit.text, figure.words()))


KEYS = (
    Key("unit_key", lambda fact: fact.figure and fact.figure.unit.key),
    Key("number_key", _number_key),
    Key("bound_rank", _bound_rank),
    Key("low_key", lambda fact: fact.interval and fact.interval.tightened().low_key),
    Key("high_key", lambda fact: fact.interval and fact.interval.tightened().high_key),
    Key("amount", _amount),
)

# What the full-text index holds of a fact, by the columns of searching.WORD_COLUMNS.
_WORDS: "dict[str, Callable[[Fact], str]]" = {
    "claim": lambda fact: fact.claim,
    "topic": lambda fact: " . ".join(fact.topics),
    "id": lambda fact: fact.id,
    "measure": lambda fact: fact.measure,
    "unit": lambda fact: fact.figure.unit.text if fact.figure else "",
    "place": lambda fact: fact.place,
    "basis": lambda fact: fact.basis,
    "scope": lambda fact: fact.scope,
    "says": lambda fact: fact.says,
    "source": lambda fact: " . ".join(
        (fact.source.id, fact.source.title, fact.speaker, fact.source.publisher, fact.source.container)
    ),
    "quote": lambda fact: fact.quote,
    "note": lambda fact: fact.note,
}

# The fields whose values are kept to be counted, completed and looked up whole, by the fields of searching.FIELDS.
_VALUES: "dict[str, Callable[[Fact], tuple[str, ...]]]" = {
    "topic": lambda fact: fact.topics,
    "source": lambda fact: (fact.source.id,),
    "place": lambda fact: (fact.place,),
    "measure": lambda fact: (fact.measure,),
    "basis": lambda fact: (fact.basis,),
    "says": lambda fact: (fact.says,),
}


def _quoted(names: "tuple[str, ...] | list[str]") -> str:
    return ", ".join(f'"{name}"' for name in names)


_COLUMN_NAMES = [column.name for column in COLUMNS]
_KEY_NAMES = [key.name for key in KEYS]
_SOURCE_NAMES = [column.name for column in SOURCE_COLUMNS]
_SCHEMA = f"""
CREATE TABLE state (key TEXT, built INTEGER, measured TEXT);
CREATE TABLE file (n INTEGER PRIMARY KEY, name, path, refusal, size, modified, changed, inode, digest);
CREATE TABLE problem (n INTEGER PRIMARY KEY, file, line, column, message, excerpt, hint);
CREATE TABLE source (n INTEGER PRIMARY KEY, {_quoted(_SOURCE_NAMES)}, record);
CREATE TABLE fact (n INTEGER PRIMARY KEY, {_quoted(_COLUMN_NAMES)}, {_quoted(_KEY_NAMES)}, source_n, record, path);
CREATE UNIQUE INDEX fact_id ON fact (id);
CREATE TABLE reference (n INTEGER, id, path);
CREATE TABLE spoiled (id);
CREATE TABLE vocabulary (field, value, n INTEGER);
CREATE VIRTUAL TABLE words USING fts5 (
    {", ".join(name for name, _ in WORD_COLUMNS)},
    content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
"""
_INSERT_FACT = f"INSERT OR IGNORE INTO fact VALUES ({', '.join('?' * (len(COLUMNS) + len(KEYS) + 4))})"
_INSERT_SOURCE = f"INSERT INTO source VALUES ({', '.join('?' * (len(SOURCE_COLUMNS) + 2))})"
_INSERT_WORDS = (
    f"INSERT INTO words (rowid, {', '.join(name for name, _ in WORD_COLUMNS)}) VALUES (?{', ?' * len(WORD_COLUMNS)})"
)


def build(location: Location, files: list[File], key: str, path: str) -> Connection:
    """Return a connection to a new index of the files, put at `path`; in memory where that cannot be written."""
    if path:
        unfinished = f"{path}.{os.getpid()}.tmp"
        try:
            _sweep(os.path.dirname(path))
            connection = connect(unfinished, isolation_level=None)
            try:
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                _fill(connection, location, files, key)
            finally:
                connection.close()
            with open(unfinished, "rb") as file:
                os.fsync(file.fileno())
            os.replace(unfinished, path)
            return connect(path, isolation_level=None)
        except (OSError, Error):
            _remove(unfinished)
    connection = connect(":memory:", isolation_level=None)
    _fill(connection, location, files, key)
    return connection


def _sweep(folder: str) -> None:
    """Remove what killed runs left unfinished, and indexes that nobody has refreshed for long."""
    now = time_ns()
    with os.scandir(folder) as entries:
        for entry in entries:
            age = now - entry.stat(follow_symlinks=False).st_mtime_ns
            if age > (_DAY_NS if entry.name.endswith(".tmp") else _UNUSED_NS):
                _remove(entry.path)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass  # someone else removed it, or may; it costs nothing but room


def _fill(connection: Connection, location: Location, files: list[File], key: str) -> None:
    connection.executescript(_SCHEMA)
    connection.execute("BEGIN")
    started = time_ns()
    numbers = {"fact": 0, "problem": 0, "source": 0}
    contents = [_content(file, location) for file in files]
    settings = {file.path: read_file(file.name, data) for file, data, _ in contents if _is_settings(file)}
    measured = frozenset[str]().union(*(read.measured for read in settings.values()))
    words: dict[str, int] = {}
    for number, (file, data, refusal) in enumerate(contents, 1):
        connection.execute(
            "INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, *file, sha256(data).hexdigest() if not file.refusal else ""),
        )
        if refusal is not None:
            _add_problems(connection, numbers, [refusal])
            continue
        read = settings.get(file.path) or read_file(file.name, data, measured=measured)
        problems = list(read.problems)
        _add_file(connection, numbers, read, data, problems, words)
        _add_problems(connection, numbers, sorted(problems, key=lambda problem: (problem.line, problem.column)))
    connection.executemany("INSERT INTO word VALUES (?, ?)", words.items())
    connection.execute("CREATE INDEX vocabulary_value ON vocabulary (field, value COLLATE NOCASE)")
    _add_problems(connection, numbers, _dangling(connection, {file.name: data for file, data, _ in contents}))
    connection.execute("INSERT INTO state VALUES (?, ?, ?)", (key, started, json.dumps(sorted(measured))))
    connection.execute("COMMIT")


def _is_settings(file: File) -> bool:
    return os.path.basename(file.path) == SETTINGS_FILE and not file.refusal


def _content(file: File, location: Location) -> tuple[File, bytes, Problem | None]:
    """Return a file with its content, or with the problem that keeps it from being read."""
    refusal, hint = file.refusal, ""
    if refusal == "the link leaves the folder":
        hint = "--follow reads it all the same"
    elif not refusal and file.size > MAX_FILE and not location.large:
        refusal, hint = f"the file is larger than {MAX_FILE // 1024**2} MiB", "--large reads it all the same"
    if not refusal:
        try:
            # Between the look and the opening a file may have become a FIFO: O_NONBLOCK does not wait for its writer.
            with open(os.open(file.path, os.O_RDONLY | os.O_NONBLOCK), "rb") as opened:
                return file, opened.read(), None
        except OSError as error:
            refusal = f"the file cannot be read: {error.strerror}"
    return file, b"", Problem(file.name, 0, 0, refusal, "", hint)


def _add_problems(connection: Connection, numbers: dict[str, int], problems: list[Problem]) -> None:
    for problem in problems:
        numbers["problem"] += 1
        connection.execute("INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?, ?)", (numbers["problem"], *problem))


def _add_file(
    connection: Connection,
    numbers: dict[str, int],
    read: FactFile,
    data: bytes,
    problems: list[Problem],
    words: dict[str, int],
) -> None:
    """Put the source and the facts of a file into the index."""
    source = read.source
    if source is None:
        return
    first = connection.execute("SELECT n FROM source WHERE id = ?", (source.id,)).fetchone()
    if first:
        place = connection.execute("SELECT file FROM fact WHERE source_n = ? LIMIT 1", first).fetchone()
        where = f" in {place[0]}" if place else ""
        message = f'the id "{source.id}" is taken by another source{where}'
        problems.append(problem_at(read.name, data, ("source", "id"), message, "a source has one file and one id"))
    numbers["source"] += 1
    record = json.dumps(read.source_table, default=str, ensure_ascii=False)
    connection.execute(_INSERT_SOURCE, (numbers["source"], *(column.of(source) for column in SOURCE_COLUMNS), record))
    connection.executemany("INSERT INTO spoiled VALUES (?)", ((id_,) for id_ in read.spoiled))
    for fact, table in zip(read.facts, read.tables, strict=True):
        number = numbers["fact"] + 1
        row = (
            number,
            *(column.of(fact) for column in COLUMNS),
            *(key.of(fact) for key in KEYS),
            numbers["source"],
            json.dumps(table, default=str, ensure_ascii=False),
            json.dumps(fact.path),
        )
        if connection.execute(_INSERT_FACT, row).rowcount == 0:
            problems.append(_taken(connection, read, fact, data))
            continue
        numbers["fact"] = number
        _add_words(connection, number, fact, words)
        connection.executemany("INSERT INTO reference VALUES (?, ?, ?)", ((number, *r) for r in _references(fact)))


def _taken(connection: Connection, read: FactFile, fact: Fact, data: bytes) -> Problem:
    file, line = connection.execute("SELECT file, line FROM fact WHERE id = ?", (fact.id,)).fetchone()
    path = (*fact.path, "id") if fact.path[0] == "fact" else fact.path
    return problem_at(
        read.name,
        data,
        path,
        f'the id "{fact.id}" is taken by the fact at {file}:{line}',
        "an id names one fact of the library",
    )


def _add_words(connection: Connection, number: int, fact: Fact, words: dict[str, int]) -> None:
    texts = [_WORDS[name](fact) for name, _ in WORD_COLUMNS]
    connection.execute(_INSERT_WORDS, (number, *map(fold, texts)))
    for word in {word for text in texts for word in _plain_words(text)}:
        words[word] = words.get(word, 0) + 1
    connection.executemany(
        "INSERT INTO vocabulary VALUES (?, ?, ?)",
        ((field, value, number) for field, values in _VALUES.items() for value in values(fact) if value),
    )


def _plain_words(text: str) -> Iterator[str]:
    """Give the words of a text as they are written, for suggestions."""
    return (word for word in "".join(c if c.isalnum() else " " for c in text.lower()).split() if not word.isdigit())


def _references(fact: Fact) -> Iterator[tuple[str, str]]:
    """Give the ids that a fact refers to, each with where it does."""
    table = fact.path[:2]
    if fact.part_of:
        yield fact.part_of, json.dumps((*table, "part_of"))
    for position, id_ in enumerate(fact.replaces):
        yield id_, json.dumps((*table, "replaces", position))


def _dangling(connection: Connection, contents: dict[str, bytes]) -> list[Problem]:
    """Return a problem for each reference to an id that no file states."""
    ids = [row[0] for row in connection.execute("SELECT id FROM fact")]
    rows = connection.execute(
        "SELECT DISTINCT fact.file, reference.id, reference.path FROM reference JOIN fact USING (n)"
        " WHERE reference.id NOT IN (SELECT id FROM fact UNION SELECT id FROM spoiled) OR reference.id = fact.id"
        " ORDER BY fact.n"
    ).fetchall()
    problems = []
    for name, id_, path in rows:
        itself = id_ in ids
        message = f'"{id_}" is the fact itself' if itself else f'no fact has the id "{id_}"'
        hint = "name another fact, or leave it out" if itself else did_you_mean(id_, ids)
        problems.append(problem_at(name, contents[name], tuple(json.loads(path)), message, hint))
    return problems


def read_back(index: Index, id_: str) -> Fact:
    """Return the fact of that id, read from its own table in the index just as from TOML.

    Raises KeyError where there is none.
    """
    measured = frozenset(json.loads(str(index.one("SELECT measured FROM state"))))
    for file, line, record, path, source in index.rows(
        "SELECT fact.file, fact.line, fact.record, fact.path, source.record FROM fact"
        " JOIN source ON source.n = fact.source_n WHERE fact.id = ?",
        (id_,),
    ):
        return fact_from_table(
            json.loads(str(record)),
            source_from_table(json.loads(str(source))),
            file=str(file),
            line=int(line or 0),
            path=tuple(json.loads(str(path))),
            measured=measured,
        )
    raise KeyError(id_)
