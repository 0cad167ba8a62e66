"""Facts and problems to the one SQLite file that lookups ask: built beside the old one, then renamed over it."""

import json
import os
import stat
from _sqlite3 import Connection, Error, connect
from collections import Counter, namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from hashlib import sha256
from time import time_ns

from innofacts.errors import Problem, did_you_mean
from innofacts.library.columns import COLUMNS, SOURCE_COLUMNS
from innofacts.library.facts import Fact, FactFile, Source
from innofacts.library.index import (
    LEAVES_THE_FOLDER,
    NOT_A_REGULAR_FILE,
    File,
    Location,
    connected,
    put_seal,
    stamp,
)
from innofacts.library.gauging import covered, printed, rounded
from innofacts.library.reading import SETTINGS_FILE, problem_at, read_file
from innofacts.library.searching import (
    AGE_SHIFT,
    TOKENIZER,
    WORD_COLUMNS,
    fold,
    number_words,
    plain_words,
    value_word,
    whole,
)
from innofacts.library.synonyms import PLACES, SYNONYMS
from innofacts.values.figures import BOUNDS
from innofacts.values.intervals import EXACT, order_key, plain
from innofacts.values.units import currency_names

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
    Key("number", lambda fact: fact.figure and format(fact.figure.base_number, "f")),
    Key("number_key", _number_key),
    Key("bound_rank", _bound_rank),
    Key("low_key", lambda fact: fact.interval and fact.interval.tightened().low_key),
    Key("high_key", lambda fact: fact.interval and fact.interval.tightened().high_key),
    Key("amount", _amount),
    Key("of_series", lambda fact: int(bool(fact.series))),
)


def _figure_words(fact: Fact) -> tuple[str, ...]:
    """Return a figure in the ways that people type it: as in the file, in words, in base units, by other names."""
    figure = fact.figure
    if figure is None:
        return ()
    return (figure.words(), str(figure), format(figure.base_number, "f"), *currency_names(figure.unit.key))


def _value_words(fact: Fact) -> tuple[str, ...]:
    """Return the whole values of the fields and the numbers of a fact, a word each."""
    values = (value_word(field, value) for field, some in _VALUES.items() for value in some(fact) if value)
    return (*values, *number_words(_numbers(fact)))


def _numbers(fact: Fact) -> Iterator[str]:
    """Give the words for what a figure prints, also rounded, and for what it holds where it is bounded by itself.

    What is bounded by a limit or by the domain is not: every number is at least 0 and many are below a limit.
    """
    figure, interval = fact.figure, fact.interval
    if figure is None or interval is None:
        return
    number = plain(figure.base_number.copy_abs())
    yield printed(number)
    yield from rounded(number)
    tight = interval.tightened()
    low, high = tight.low, tight.high
    if low is None or high is None or low == high or figure.bound in (">", ">=", "<", "<="):
        return
    if figure.bound == "..":
        yield printed(plain(high.copy_abs()))
    ends = sorted((low.copy_abs(), high.copy_abs()))
    least, most = (Decimal(0) if low < 0 < high else ends[0]), ends[1]
    exponent = min(int(end.normalize(EXACT).as_tuple().exponent) for end in (least, most) if end or end == most)
    start, end = (int(number.scaleb(-exponent, EXACT)) for number in (least, most))
    yield from covered(start, end + tight.whole, exponent)


# The texts that the full-text index holds of a fact, by the columns of searching.WORD_COLUMNS; no phrase reaches over
# two of them.
_WORDS: "dict[str, Callable[[Fact], tuple[str, ...]]]" = {
    "claim": lambda fact: (fact.claim,),
    "topic": lambda fact: fact.topics,
    "id": lambda fact: (fact.id,),
    "measure": lambda fact: (fact.measure,),
    "unit": _figure_words,
    "place": lambda fact: (fact.place,),
    "basis": lambda fact: (fact.basis,),
    "scope": lambda fact: (fact.scope,),
    "says": lambda fact: (fact.says,),
    "source": lambda fact: (
        fact.source.id,
        fact.source.title,
        fact.speaker,
        fact.source.publisher,
        fact.source.container,
    ),
    "quote": lambda fact: (fact.quote,),
    "note": lambda fact: (fact.note,),
}
# A word that stands between texts, so that no phrase reaches over them; of private use, so that no query has it.
_GAP = " \ue000 "

# The fields whose values are kept to be counted, completed and looked up whole, by the fields of searching.FIELDS.
_VALUES: "dict[str, Callable[[Fact], tuple[str, ...]]]" = {
    "topic": lambda fact: fact.topics,
    "source": lambda fact: (fact.source.id,),
    "place": lambda fact: (fact.place,),
    "measure": lambda fact: (fact.measure,),
    "basis": lambda fact: (fact.basis,),
    "says": lambda fact: (fact.says,),
    "nature": lambda fact: (fact.nature,),
    "vintage": lambda fact: (fact.vintage,),
    "standing": lambda fact: (fact.source.standing,),
    "unit": lambda fact: (fact.figure.unit.key if fact.figure else "",),
}


def _age(fact: Fact) -> int:
    """Return the days since a source was published, as of the last day there is; the most where it is not known."""
    published = fact.source.published
    last = published.last if published else None
    return _LAST_DAY - (last.toordinal() if last else 0)


_LAST_DAY = date.max.toordinal()


def _quoted(names: "tuple[str, ...] | list[str]") -> str:
    return ", ".join(f'"{name}"' for name in names)


_COLUMN_NAMES = [column.name for column in COLUMNS]
_KEY_NAMES = [key.name for key in KEYS]
_SOURCE_NAMES = [column.name for column in SOURCE_COLUMNS]
_SCHEMA = f"""
CREATE TABLE state (key TEXT, measured TEXT);
CREATE TABLE file (n INTEGER PRIMARY KEY, stamp TEXT, digest TEXT);
CREATE TABLE problem (n INTEGER PRIMARY KEY, file, line, column, message, excerpt, hint);
CREATE TABLE source (n INTEGER PRIMARY KEY, {_quoted(_SOURCE_NAMES)}, record);
CREATE TABLE fact (n INTEGER PRIMARY KEY, {_quoted(_COLUMN_NAMES)}, {_quoted(_KEY_NAMES)}, source_n, record, path);
CREATE UNIQUE INDEX fact_id ON fact (id);
CREATE TABLE reference (n INTEGER, file_n INTEGER, id, path);
CREATE TABLE spoiled (id);
CREATE TABLE vocabulary (field, value, count INTEGER, PRIMARY KEY (field, value)) WITHOUT ROWID;
CREATE TABLE alias (field, name, value, PRIMARY KEY (field, name)) WITHOUT ROWID;
CREATE VIRTUAL TABLE synonym USING fts5 (words, others UNINDEXED, tokenize = "{TOKENIZER}");
CREATE VIRTUAL TABLE words USING fts5 (
    {", ".join(name for name, _ in WORD_COLUMNS)},
    content = '', tokenize = "{TOKENIZER}"
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
        try:
            return _written(location, files, key, path)
        except (OSError, Error):
            pass  # the disk is full, or the folder is not there any more
    connection = connect(":memory:", isolation_level=None)
    _fill(connection, location, files, key)
    return connection


def _written(location: Location, files: list[File], key: str, path: str) -> Connection:
    _sweep(os.path.dirname(path))
    started = time_ns()
    unfinished = f"{path}.{os.getpid()}.tmp"
    try:
        connection = connect(unfinished, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            _fill(connection, location, files, key)
        finally:
            connection.close()
        put_seal(unfinished)
        os.utime(unfinished, ns=(started, started))  # what changes from now on is newer than the index
        finished = connected(unfinished)  # now, since after the renaming the index of another run may stand there
        try:
            os.replace(unfinished, path)
        except OSError:
            pass  # something else stands there, a folder perhaps; this run has its index all the same
        return finished
    finally:
        _remove(unfinished)


def _sweep(folder: str) -> None:
    """Remove what killed runs left unfinished, and indexes that nobody has refreshed for long."""
    with os.scandir(folder) as entries:
        for entry in entries:
            try:
                age = time_ns() - entry.stat(follow_symlinks=False).st_mtime_ns
            except OSError:
                continue  # another run has put its index in place
            if entry.name.endswith(".tmp"):
                unused = age > _DAY_NS or not _is_running(entry.name.split(".")[-2])
            else:
                unused = age > _UNUSED_NS and entry.name.endswith(".sqlite")
            if unused:
                _remove(entry.path)


def _is_running(process: str) -> bool:
    """Tell whether another process of that number is running."""
    if process == str(os.getpid()):
        return False  # it had our number before us
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:
        pass
    return True


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass  # someone else removed it, or may; it costs nothing but room


def _fill(connection: Connection, location: Location, files: list[File], key: str) -> None:
    """Put everything into a new index."""
    connection.executescript(_SCHEMA)
    connection.execute("BEGIN")
    settings = [
        read_file(file.name, _content(file, large=location.large)[0])
        for file in files
        if os.path.basename(file.path) == SETTINGS_FILE
    ]
    filling = _Filling(connection, settings)
    for file in files:
        filling.add_file(file, *_content(file, large=location.large))
    for problem in _dangling(connection, files, large=location.large, all_read=filling.all_read):
        filling.report(*problem)
    filling.finish(key)
    connection.execute("COMMIT")


def _content(file: File, *, large: bool) -> tuple[bytes, Problem | None]:
    """Return the content of a file, or the problem that keeps it from being read."""
    refusal, hint = file.refusal, ""
    if refusal == LEAVES_THE_FOLDER:
        hint = "--follow reads it all the same"
    elif not refusal:
        try:
            # Since the look at it a file may have become a FIFO, for whose writer O_NONBLOCK does not wait.
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
            refusal = f"the file cannot be read: {error.strerror}"
    return b"", Problem(file.name, 0, 0, refusal, "", hint)


class _Filling:
    """An index while it is filled: files come in, one after the other, and what they say is told apart and counted."""

    def __init__(self, connection: Connection, settings: Sequence[FactFile]) -> None:
        self._connection = connection
        self._measured = frozenset[str]().union(*(read.measured for read in settings))
        rows = [*(row.split("|") for row in SYNONYMS), *(row for read in settings for row in read.synonyms)]
        connection.executemany("INSERT INTO synonym VALUES (?, ?)", _synonyms(rows))
        places = (row.partition(" ")[::2] for row in PLACES.split("|"))
        connection.executemany(
            "INSERT INTO alias VALUES ('place', ?, ?)", ((name.casefold(), code) for code, name in places)
        )
        self._files = self._facts = 0
        self._sources: dict[str, str] = {}
        self._words: Counter[str] = Counter()
        self._values: Counter[tuple[str, str]] = Counter()
        self._problems: list[tuple[int, Problem]] = []
        self.all_read = True
        """Whether every file could be read so far as to tell which facts it has."""

    def report(self, file_number: int, problem: Problem) -> None:
        """Keep a problem with the file of that number, counted from 1."""
        self._problems.append((file_number, problem))

    def add_file(self, file: File, data: bytes, refusal: Problem | None) -> None:
        """Add a file, or the problem that kept it from being read."""
        self._files += 1
        digest = "" if refusal else sha256(data).hexdigest()
        self._connection.execute("INSERT INTO file VALUES (?, ?, ?)", (self._files, stamp(file), digest))
        if refusal:
            self.report(self._files, refusal)
            self.all_read = False
            return
        read = read_file(file.name, data, measured=self._measured)
        for problem in read.problems:
            self.report(self._files, problem)
        if read.source is not None:
            self._add_source(read, read.source, data)
        elif os.path.basename(file.path) != SETTINGS_FILE:
            self.all_read = False

    def _add_source(self, read: FactFile, source: Source, data: bytes) -> None:
        """Add the source of a file and its facts."""
        if source.id in self._sources:
            message = f'the id "{source.id}" is taken by the source in {self._sources[source.id]}'
            hint = "a source has one file and one id"
            self.report(self._files, problem_at(read.name, data, ("source", "id"), message, hint))
        self._sources.setdefault(source.id, read.name)
        row = (self._files, *(column.of(source) for column in SOURCE_COLUMNS), _record(read.source_table))
        self._connection.execute(_INSERT_SOURCE, row)
        self._connection.executemany("INSERT INTO spoiled VALUES (?)", ((id_,) for id_ in read.spoiled))
        for fact, table in zip(read.facts, read.tables, strict=True):
            if not self._add_fact(fact, table):
                self.report(self._files, self._taken(fact, read.name, data))

    def _add_fact(self, fact: Fact, table: Mapping[str, object]) -> bool:
        """Add a fact, and tell whether its id was free."""
        number = self._facts + 1
        cells = (*(column.of(fact) for column in COLUMNS), *(key.of(fact) for key in KEYS))
        row = (number, *cells, self._files, _record(table), json.dumps(fact.path))
        if self._connection.execute(_INSERT_FACT, row).rowcount == 0:
            return False
        self._facts = number
        self._add_words(fact)
        references = ((number, self._files, *reference) for reference in _references(fact))
        self._connection.executemany("INSERT INTO reference VALUES (?, ?, ?, ?)", references)
        return True

    def _taken(self, fact: Fact, name: str, data: bytes) -> Problem:
        """Return the problem of a fact whose id another one has."""
        other = self._connection.execute("SELECT file || ':' || line FROM fact WHERE id = ?", (fact.id,)).fetchone()
        path = (*fact.path, "id") if fact.path[0] == "fact" else fact.path
        message = f'the id "{fact.id}" is taken by the fact at {other[0]}'
        return problem_at(name, data, path, message, "an id names one fact of the library")

    def _add_words(self, fact: Fact) -> None:
        texts = [of(fact) for of in _WORDS.values()]
        row = (_age(fact) << AGE_SHIFT | self._facts, *map(_folded, texts), " ".join(_value_words(fact)))
        self._connection.execute(_INSERT_WORDS, row)
        self._words.update({word for some in texts for text in some for word in plain_words(text)})
        self._values.update((field, value) for field, values in _VALUES.items() for value in values(fact) if value)

    def finish(self, key: str) -> None:
        """Add what is known only when all files are in: the words, and the problems in the order of files and lines."""
        self._problems.sort(key=lambda found: (found[0], found[1].line, found[1].column))
        problems = ((number, *problem) for number, (_, problem) in enumerate(self._problems, 1))
        self._connection.executemany("INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?, ?)", problems)
        self._connection.executemany("INSERT INTO word VALUES (?, ?)", self._words.items())
        values = ((field, value, count) for (field, value), count in self._values.items())
        self._connection.executemany("INSERT INTO vocabulary VALUES (?, ?, ?)", values)
        self._connection.execute("CREATE INDEX vocabulary_value ON vocabulary (field, value COLLATE NOCASE)")
        self._connection.execute("INSERT INTO state VALUES (?, ?)", (key, json.dumps(sorted(self._measured))))


def _folded(texts: Sequence[str]) -> str:
    """Return texts as the full-text index keeps them."""
    return _GAP.join(map(fold, texts))


def _synonyms(rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Give each word or phrase of the rows, as it is looked up, with what stands for it."""
    for row in rows:
        phrases = [words for words in dict.fromkeys(map(fold, row)) if words]
        for words in phrases:
            others = [other for other in phrases if other != words]
            if others:
                yield whole(words), "|".join(others)


def _record(table: Mapping[str, object] | None) -> str:
    """Return a table as JSON; a day becomes text, which is read as the same period."""
    return json.dumps(table, default=str, ensure_ascii=False)


def _references(fact: Fact) -> Iterator[tuple[str, str]]:
    """Give the ids that a fact refers to, each with where it does."""
    table = fact.path[:2]
    if fact.part_of:
        yield fact.part_of, json.dumps((*table, "part_of"))
    for position, id_ in enumerate(fact.replaces):
        yield id_, json.dumps((*table, "replaces", position))


def _dangling(
    connection: Connection, files: Sequence[File], *, large: bool, all_read: bool
) -> Iterator[tuple[int, Problem]]:
    """Give a problem, with the number of its file, for each reference to an id that no file states.

    Where some file could not be read, an id may stand there, so that nobody can call a reference to it dangling.
    """
    unknown = "reference.id NOT IN (SELECT id FROM fact UNION SELECT id FROM spoiled) OR " if all_read else ""
    rows = connection.execute(
        "SELECT reference.file_n, file.digest, fact.line, reference.id, reference.path, fact.id = reference.id"
        " FROM reference JOIN fact ON fact.n = reference.n JOIN file ON file.n = reference.file_n"
        f" WHERE {unknown}fact.id = reference.id GROUP BY reference.file_n, reference.path ORDER BY min(fact.n)"
    ).fetchall()
    ids = [row[0] for row in connection.execute("SELECT id FROM fact ORDER BY n")] if rows else []
    for number, digest, line, id_, path, itself in rows:
        file = files[number - 1]
        message = f'"{id_}" is the fact itself' if itself else f'no fact has the id "{id_}"'
        hint = "name another fact, or leave it out" if itself else did_you_mean(id_, ids)
        data, _ = _content(file, large=large)  # again: few files are concerned, and all of them may not fit into memory
        if sha256(data).hexdigest() == digest:
            yield number, problem_at(file.name, data, tuple(json.loads(path)), message, hint)
        else:  # somebody is writing it just now
            yield number, Problem(file.name, line, 0, message, "", hint)
