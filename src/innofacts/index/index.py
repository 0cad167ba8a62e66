"""The index of a library: one SQLite file that holds its facts, sources and problems, opened and asked.

It is a cache and nothing more: the TOML is the truth. An index that is missing, old or damaged is built again or
brought up to date by `refreshing`, and one that cannot be written is held in memory. A light module (DESIGN 7).

A small index has a seal and is never written to: a new one is put in its place. A large one cannot be copied for each
change, so its name is a link to a file that is written to in transactions, by one run at a time (SQLite's write-ahead
log, https://sqlite.org/wal.html), while others read. When either was last known to be of all files as they are is the
time stamp of the name itself, which SQLite does not touch.
"""

import os
import stat
import sys
from _imp import source_hash  # what importlib.util gives; as quick as zlib's checksums, whose loading takes 0.4 ms
from itertools import islice
from time import time_ns

from innofacts import __version__
from innofacts.errors import InnofactsError, Problem
from innofacts.factfiles import SETTINGS_FILE
from innofacts.index.analysis import whole
from innofacts.index.files import (
    Entry,
    File,
    Folder,
    changed_of,
    file_at,
    inside,
    scan,
    shipped_index,
    shipped_library,
    size_of,
    stamp_of,
)
from innofacts.index.query import FILE_SHIFT, MAX_RANKED, ROW, WORD_COLUMNS, Lexicon, any_but
from innofacts.index.sqlite import Connection, DatabaseError, connect
from innofacts.records import Record
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, Self

    from innofacts.index.files import Location
    from innofacts.index.query import Query

    Parameter = str | int | None
    Row = tuple[Any, ...]  # texts, whole numbers, bytes and None, as the columns of the index are
    Tell = Callable[[str, int, int], None]
    """Takes what is being done, how much of it is done and how much there is, as often as there is news."""

SCHEMA = 9
"""Goes up with every change of what the index holds, so that an older one is built again."""

SCORE = f"bm25(words, {', '.join(str(weight) for _, weight in WORD_COLUMNS)})"
"""How well a fact answers the words of a query, in SQL: BM25 with the weights of the columns; less is better."""

MANY_FILES = 500
"""With more files than this a search does not look at each of them every time: that takes 2.4 microseconds a file."""

_FEW_FILES = 20
_LOOK_AGAIN_NS = 30_000_000_000  # but it does when nobody has for so long,
_MOST_FOUND = 1000  # and where no more facts are found, it looks at the files that they stand in

# A file that changed so shortly before the index was built may change again without a new time stamp, so its content
# is compared too (the "racy" rule of git). The coarsest clock of a file system in use, FAT's, tells every second
# second; one that tells parts of a hundredth of a second is the kernel's, which ticks at least a hundred times in one.
_COARSE_NS = 2_000_000_000
_FINE_NS = 50_000_000
_TICK_NS = 10_000_000
LIVE = ".live"
"""How the name of an index ends that is too large to be copied, which a link leads to."""

SEALED = 4 * 1024 * 1024
"""The most bytes of an index that has a seal; a larger one shows damage only when it is read.

Four megabytes are checked in a millisecond, ten times as fast as by SQLite's quick_check, which misses changed text.
"""
_BLOCK = 64 * 1024
_SEAL = (60, 64)  # where SQLite's header has the "user version", four bytes left to us: sqlite.org/fileformat2.html


# --- where the index is --------------------------------------------------------------------------------------------


def cache_folder() -> str | None:
    """Return the folder for indexes, made if need be; None where there is none that is ours alone."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        # An empty HOME would be the root folder, and one that nobody knows a folder named "~".
        home = os.path.expanduser("~") if os.environ.get("HOME", "unset") else ""
        if not os.path.isabs(home):
            return None
        base = os.path.join(home, ".cache")
    folder = os.path.join(base, "innofacts")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        status = os.stat(folder)
    except (OSError, ValueError):
        return None
    if status.st_uid != os.geteuid() or status.st_mode & 0o077:
        return None
    return folder


def _key(location: "Location") -> str:
    """Return what an index must be of, in ASCII: which version wrote it, and which files it is of.

    Words are folded by tables that another Python may have of another Unicode.
    """
    return ascii((__version__, SCHEMA, sys.hexversion, location))


def shipped_key() -> str:
    """Return what the index of the shipped library is of, whose facts have only characters that every Python knows."""
    return ascii((__version__, SCHEMA))


def _path(location: "Location") -> str:
    """Return where the index of a library lies; empty where no folder may hold it."""
    folder = cache_folder()
    return os.path.join(folder, f"{_checksum(_key(location).encode()):08x}.sqlite") if folder else ""


def live(path: str) -> str:
    """Return where the large index is that the name of one leads to; empty where it leads to none, or elsewhere.

    What was linked there by hand is not ours, to be written to or removed.
    """
    try:
        name = os.readlink(path)
    except OSError:
        return ""
    return os.path.join(os.path.dirname(path), name) if name.endswith(LIVE) and os.sep not in name else ""


def seal(index: "bytes | memoryview") -> bytes:
    """Return the checksum of an index, for the four bytes of it that are not counted."""
    start, end = _SEAL
    view = memoryview(index)
    checksum = _checksum(view[:start])
    for at in range(end, len(view), _BLOCK):
        checksum = _checksum(view[at : at + _BLOCK], checksum)
    return checksum.to_bytes(end - start, "big")


def _checksum(data: "bytes | memoryview", before: int = 0) -> int:
    """Return 32 bits that are others for other data, and for another checksum of what comes before."""
    return int.from_bytes(source_hash(before, data)[:4], "big")


def sealed(index: bytes) -> "tuple[bytes | memoryview, ...]":
    """Return an index with its seal, in parts to be written one after the other."""
    start, end = _SEAL
    view = memoryview(index)
    return view[:start], seal(view), view[end:]


def _is_whole(path: str) -> bool:
    """Tell whether the seal of an index is unbroken; read in pieces, as new memory costs as much as the checksum."""
    block = bytearray(_BLOCK)
    view = memoryview(block)
    with open(path, "rb", buffering=0) as file:
        head = file.read(_SEAL[1])
        checksum = _checksum(head[: _SEAL[0]])
        while length := file.readinto(block):
            checksum = _checksum(view[:length], checksum)
    return head[slice(*_SEAL)] == checksum.to_bytes(4, "big")


def connected(path: str, *, how: str = "mode=ro&immutable=1") -> Connection:
    """Return a connection to an index, by default to one that nobody writes to: it needs neither locks nor journals."""
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return connect(f"file:{quoted}?{how}", uri=True, isolation_level=None)


def opened(path: str, key: str) -> Connection | None:
    """Return a connection to the index at that path, None where it is not there, not whole or not of that key."""
    try:
        large = live(path)
        if large and os.access(large, os.W_OK):
            connection = connected(large, how="mode=rw")
            connection.execute("PRAGMA query_only = 1")
        elif large and not os.path.exists(f"{large}-wal"):  # on a disk that is only read, where nobody else writes
            connection = connected(large)
        elif stat.S_ISREG(os.lstat(path).st_mode) and (os.path.getsize(path) > SEALED or _is_whole(path)):
            connection = connected(path)
            connection.execute(f"PRAGMA mmap_size = {SEALED}")  # its pages are in memory, having just been checked,
            connection.execute("PRAGMA temp_store = MEMORY")  # and what is sorted of it has room there too
        else:
            return None
    except (OSError, DatabaseError):
        return None
    try:
        if connection.execute("SELECT key FROM state").fetchone() == (key,):
            return connection
    except DatabaseError:
        pass  # it is large, and damaged
    connection.close()
    return None


# --- whether it is current -----------------------------------------------------------------------------------------


class Change(Record):
    """What is otherwise than an index says."""

    files: tuple[File, ...] = ()
    """The files that are new or changed."""
    touched: tuple[File, ...] = ()
    """Those whose stamp is another, but not their content: they have been copied, checked out again or touched."""
    gone: tuple[bytes, ...] = ()
    """Those that are not there any more, by their order."""
    folders: tuple[Folder, ...] = ()
    """The folders that were looked at, where any is otherwise; all of them where all files were."""
    looked: int = 0
    """When all files were looked at, in nanoseconds; 0 where only some were."""
    has_compared: bool = False
    """Whether a file had to be compared, since its stamp may be that of another content."""

    @property
    def is_none(self) -> bool:
        """Whether everything is as the index says."""
        return not (self.touched or self.folders or self.is_of_content)

    @property
    def is_of_content(self) -> bool:
        """Whether facts may be otherwise."""
        return bool(self.files or self.gone)

    @property
    def is_of_settings(self) -> bool:
        """Whether files have changed that say something of all others."""
        below = b"\0" + os.fsencode(SETTINGS_FILE)
        return any(f.is_named(SETTINGS_FILE) for f in self.files) or any(order.endswith(below) for order in self.gone)

    @property
    def is_small(self) -> bool:
        """Whether no more has to be read than is done while the whole command line would be loaded."""
        return len(self.files) + len(self.gone) <= _FEW_FILES and not self.is_of_settings


def everything(location: "Location") -> Change:
    """Return what is otherwise than an index without any file says: raises InnofactsError where there is no file."""
    looked = time_ns()
    files, folders = scan(location)
    if not files:
        names = ", ".join(visible(place.name) for place in location.places)
        raise InnofactsError(f"{names}: no fact files here", hint="a fact file is named *.toml")
    if len(files) <= MANY_FILES:  # then it is enough to know where they are
        folders = [folder._replace(stamp="", looked=0) for folder in folders]
    return Change(tuple(files), folders=tuple(folders), looked=looked)


def changes(connection: Connection, path: str, location: "Location", *, complete: bool) -> Change:
    """Return what has changed since an index was made: all of it, or what the folders tell of a library of many files.

    Raises DatabaseError where the index is damaged, InnofactsError where no file is left.
    """
    as_of = os.lstat(path).st_mtime_ns
    count = connection.execute("SELECT files FROM state").fetchone()[0]
    is_recent = as_of <= time_ns() <= as_of + _LOOK_AGAIN_NS
    complete = complete or count <= MANY_FILES or not is_recent
    change = _changes_of_folders(connection, location, as_of, count, complete=complete)
    if change is None:
        change = _changes_of_everything(connection, location, as_of)
    if change.is_none and change.looked and (change.has_compared or count > MANY_FILES):
        note(path, change.looked)
    return change


def _changes_of_everything(connection: Connection, location: "Location", as_of: int) -> Change:
    """Return what has changed by a look at everything that does not rely on what the index says of folders."""
    there = everything(location)
    rows = connection.execute("SELECT place, refusal, stamp, digest FROM file ORDER BY n").fetchall()
    known = {row[0]: row[1:] for row in rows}
    changed, touched = _compared(there.files, known, as_of)
    orders = {file.order for file in there.files}
    gone = tuple(order for order in known if order not in orders)
    folders = dict(connection.execute("SELECT place, stamp FROM folder").fetchall())
    is_same = folders == {folder.entry.order: folder.stamp for folder in there.folders}
    has_compared = any(_is_young(file.changed, as_of) for file in there.files)
    return Change(changed, touched, gone, () if is_same else there.folders, there.looked, has_compared)


def _compared(
    files: "Iterable[File]", known: "dict[bytes, tuple[str, str, bytes]]", as_of: int
) -> tuple[tuple[File, ...], tuple[File, ...]]:
    """Return the files that are not as they are known by refusal and digest, and those that are but for their stamp.

    A digest is taken only of a file whose stamp does not tell, and whose size is as it was.
    """
    changed, touched = [], []
    for file in files:
        refusal, stamp, known_digest = known.get(file.order, ("", "", b""))
        is_same_stamp = stamp == file.stamp and refusal == file.refusal and file.order in known
        if is_same_stamp and not (known_digest and _is_young(file.changed, as_of)):
            continue
        if not known_digest or size_of(stamp) != file.size or digest_of(file.path) != known_digest:
            changed.append(file)
        elif not is_same_stamp:
            touched.append(file)
    return tuple(changed), tuple(touched)


def _is_young(changed: int, as_of: int) -> bool:
    """Tell whether what changed at one time may have changed again by another, without a new time stamp."""
    return changed > as_of - (_FINE_NS if changed % _TICK_NS else _COARSE_NS)


def _changes_of_folders(
    connection: Connection, location: "Location", as_of: int, count: int, *, complete: bool
) -> Change | None:
    """Return what has changed in all folders, or in those whose own stamp is another; None where this does not tell.

    `count` is how many files there were. Only where these are many is it known when their folders were changed.
    """
    looked_now = time_ns()
    sql = "SELECT place, path, stamp, looked, name, real, root FROM folder ORDER BY place"
    rows = connection.execute(sql).fetchall()
    places = {row[0] for row in rows}
    parts: list[Change] = []
    folders: list[Folder] = []
    in_folders, is_same = 0, True
    for place, path, stamp, looked, *others in rows:
        now = time_ns()
        there = stamp_of(path)
        is_other = there != stamp and count > MANY_FILES
        if not (complete or is_other or _is_young(changed_of(there), max(as_of, looked))):
            continue
        name, real, root = map(os.fsdecode, others)
        folder = Folder(Entry(place, name, os.fsdecode(path), real, root, is_folder=True), there, now)
        known = dict(connection.execute("SELECT place, stamp FROM file WHERE folder = ?", (place,)).fetchall())
        in_folders += len(known)
        part = _changes_within(connection, folder.entry, known, places, as_of, follow=location.follow)
        if part is None:
            return None
        parts.append(part)
        folders.append(folder)  # what is young will not be looked at again, if that is written down
        is_same = is_same and not is_other
    change = Change(
        tuple(file for part in parts for file in part.files),
        tuple(file for part in parts for file in part.touched),
        tuple(order for part in parts for order in part.gone),
        () if is_same else tuple(folders),
        looked_now if complete else 0,
        any(part.has_compared for part in parts),
    )
    is_missed = complete and in_folders < count  # some files are in no folder, but named themselves
    return None if is_missed or len(change.gone) == count else change


def _changes_within(  # noqa: PLR0913 - the folder, and what is known of it and of others
    connection: Connection,
    folder: Entry,
    known: "dict[bytes, str]",
    places: "set[bytes]",
    as_of: int,
    *,
    follow: bool,
) -> Change | None:
    """Return what has changed of the files in a folder, given their stamps, which it uses up; None where it is unclear.

    So it is where the folder cannot be read, where a folder in it is none of the places, and where there is a link in
    it, which may lead to what is known by another name.
    """
    try:
        entries = inside(folder, follow=follow, known=known, is_young=lambda changed: _is_young(changed, as_of))
    except OSError:
        return None
    within = os.path.join(folder.real, "")
    if any(
        entry.order not in places if entry.is_folder else entry.real != within + os.path.basename(entry.path)
        for entry in entries
    ):
        return None
    there = [file_at(entry) for entry in entries if not entry.is_folder]
    sql = "SELECT refusal, stamp, digest FROM file WHERE place = ?"
    before = {file.order: row for file in there for row in connection.execute(sql, (file.order,))}
    changed, touched = _compared(there, before, as_of)
    gone = tuple(sorted(known.keys() - {file.order for file in there}))
    return Change(changed, touched, gone, has_compared=any(_is_young(file.changed, as_of) for file in there))


def note(path: str, when: int) -> None:
    """Note that the index was of all files as they were at that time, in nanoseconds."""
    try:
        os.utime(path, ns=(when, when), follow_symlinks=False)
    except OSError:
        pass  # then the next run looks at them again


def digest_of(path: str) -> bytes:
    """Return a digest of a file's content; empty where it cannot be read."""
    try:
        with open(path, "rb", buffering=0) as file:
            return digest(file.read())
    except OSError:
        return b""


def digest(data: bytes) -> bytes:
    """Return a digest of a content."""
    from _blake2 import blake2b  # what hashlib gives, whose import costs 3 ms: it looks for OpenSSL's

    return blake2b(data, digest_size=16).digest()


# --- asking --------------------------------------------------------------------------------------------------------


class Index:
    """The facts, sources and problems of a library, to be asked in SQL."""

    def __init__(
        self,
        connection: Connection,
        location: "Location",
        *,
        path: str = "",
        is_new: bool = True,
        is_settled: bool = True,
    ) -> None:
        """Take over a connection to an index that is current, though perhaps only as far as its folders tell.

        `path` is where its file is, if it has one; one that is not new is built again if it turns out to be damaged.
        """
        self._connections = [connection]
        self.location = location
        self._path = path
        self._is_new = is_new
        self._is_settled = is_settled

    def rows(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Iterator[Row]":
        """Give the rows of a SELECT one after the other."""
        given = 0
        try:
            for row in self._connections[-1].execute(sql, tuple(parameters)):
                yield row
                given += 1
        except DatabaseError:
            if self._is_new:
                raise  # the mistake is ours
            self._rebuild()
            # The same question of the same facts has the same rows, of which some have been given.
            yield from islice(self._connections[-1].execute(sql, tuple(parameters)), given, None)

    def _rebuild(self) -> None:
        from innofacts.index.building import build  # heavy, and hardly ever needed

        # The one before stays open, since other rows may still be coming from it.
        self._connections.append(build(self.location, _key(self.location), self._path))
        self._is_new = True

    def unsettled(self, query: "Query") -> Change:
        """Return what has changed of the files that what a query finds stands in, where they were not looked at.

        Where it finds nothing these are all files, and where it finds very much none: see MANY_FILES.
        """
        if self._is_settled:
            return Change()
        found = self._numbers_found(query)
        if not found:
            return changes(self._connections[-1], self._path, self.location, complete=True)
        files, known = [], {}
        if len(found) <= _MOST_FOUND:
            numbers = {number >> FILE_SHIFT for (number,) in found}
            rows = self.rows(f"SELECT n, path, stamp FROM file WHERE n IN ({', '.join(map(str, numbers))})")
            for n in [n for n, path, stamp in rows if stamp_of(path) != stamp]:
                sql = "SELECT place, name, path, refusal, stamp, digest FROM file WHERE n = ?"
                for place, name, path, *before in self.rows(sql, (n,)):
                    there = os.fsdecode(path)
                    files.append(file_at(Entry(place, name, there, there, "", is_folder=False)))
                    known[place] = tuple(before)
        return Change(*_compared(files, known, as_of=0))

    def _numbers_found(self, query: "Query") -> "list[Row]":
        """Return the numbers of the facts that a query finds, of more than _MOST_FOUND only some."""
        row, (source, parameters) = "n", self.matching(query)
        if query.match:  # what the conditions leave out is not asked: that would cost a look at each fact
            row, source, parameters = f"rowid & {ROW}", "FROM words WHERE words MATCH ?", [query.match]
        return list(self.rows(f"SELECT {row} {source} LIMIT {_MOST_FOUND + 1}", parameters))

    def settle(self, change: Change, tell: "Tell | None" = None) -> bool:
        """Bring the index up to date with what has changed, and tell if anything has."""
        if not change.is_none:
            from innofacts.index.building import refresh  # heavy, as it reads facts

            connection = self._connections[-1]
            self._connections[-1] = refresh(connection, self.location, change, _key(self.location), self._path, tell)
        return not change.is_none

    def one(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Parameter":
        """Return the first cell of the first row of a SELECT; None where there is no row."""
        cell: Parameter = next((row[0] for row in self.rows(sql, parameters)), None)
        return cell

    def problems(self) -> list[Problem]:
        """Return the problems that the files have, in their order."""
        return [
            Problem(*row)
            for row in self.rows(
                "SELECT file, line, column, message, excerpt, hint, rule, fact FROM problem"
                " ORDER BY file_n, line, column, rowid"
            )
        ]

    def lexicon(self) -> Lexicon:
        """Return what the library knows of words."""
        return Lexicon(self._known, self._also, self._called)

    def _known(self, field: str, text: str) -> str | None:
        """Return the value of a field that a text means, in whatever case, or as the name of a place."""
        value = self.one("SELECT value FROM vocabulary WHERE field = ? AND value = ? COLLATE NOCASE", (field, text))
        if value is None:
            meant = "SELECT field, value FROM alias WHERE field = ? AND name = ?"
            sql = f"SELECT value FROM vocabulary NATURAL JOIN ({meant})"
            value = self.one(sql, (field, text.casefold()))
        return None if value is None else str(value)

    def _also(self, words: str) -> "tuple[str, ...]":
        """Return the phrases that stand for a phrase, all folded."""
        sql = "SELECT others FROM synonym WHERE synonym MATCH ?"
        found = [str(row[0]).split("|") for row in self.rows(sql, (f'words : "{whole(words)}"',))]
        return tuple(dict.fromkeys(other for others in found for other in others))

    def _called(self, names: "Sequence[str]") -> "tuple[str | None, str | None]":
        """Return the measure, and the place, that is called as one of some folded phrases, the first that any is."""
        measures = [name.replace(" ", "-") for name in names]
        either = list(dict.fromkeys((*names, *measures)))
        sql = "SELECT field, value FROM vocabulary WHERE field IN ('measure', 'place') AND value COLLATE NOCASE IN"
        found = list(self.rows(f"{sql} ({', '.join('?' * len(either))})", either)) if either else []
        called = (value for field, value in found if field == "measure" and value in measures)
        measure = min(called, key=measures.index, default=None)
        place = next((value for field, value in found if field == "place"), None)
        return measure, place

    def has_few(self, query: "Query") -> bool:
        """Tell whether a query matches so few facts that they can be ranked one by one."""
        sql = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
        return not query.match or int(self.one(sql, (query.match, MAX_RANKED + 1)) or 0) <= MAX_RANKED

    def count(self, query: "Query") -> int:
        """Return how many facts a query finds."""
        if query.match and not query.conditions:
            return int(self.one("SELECT count(*) FROM words WHERE words MATCH ?", (query.match,)) or 0)
        source, parameters = self.matching(query)
        return int(self.one(f"SELECT count(*) {source}", parameters) or 0)

    def matching(self, query: "Query", *, first: int | None = None) -> "tuple[str, list[Parameter]]":
        """Return FROM and WHERE of a query over the facts, with their parameters.

        `first` says that no more than so many facts are wanted, in the order of the library.
        """
        tables, parameters = "fact", []
        if query.match:
            found = f"SELECT rowid & {ROW} AS found FROM words WHERE words MATCH ?"
            if first is not None and not query.conditions:
                found += f" ORDER BY found LIMIT {first:d}"  # before the facts are read: they may be many
            tables, parameters = f"({found}) JOIN fact ON n = found", [query.match]
        return _where(tables, parameters, query)

    def ranked(self, query: "Query") -> "tuple[str, list[Parameter]]":
        """Return FROM and WHERE of a query that has words over the facts, with their parameters.

        The less, the better a fact answers: `tier` tells where it has the words, `others` how many of them its claim
        lacks, `score` what BM25 makes of them, and `newest` how old its source is. `called_measure` and `called_place`
        are what the query calls by their names.
        """
        tiers = "".join(" WHEN rowid IN (SELECT rowid FROM words WHERE words MATCH ?) THEN ?" for _ in query.tiers[:-1])
        tier = f"CASE{tiers} ELSE ? END" if tiers else "?"
        others = " + ".join("(rowid NOT IN (SELECT rowid FROM words WHERE words MATCH ?))" for _ in query.own) or "0"
        found = (
            f"SELECT rowid AS newest, {tier} AS tier, {others} AS others, {SCORE} AS score"
            " FROM words WHERE words MATCH ? LIMIT -1"
        )
        # With a LIMIT, even this one, SQLite makes the tier and the score of a fact once, and not wherever it is named.
        parameters: list[Parameter] = []
        for one in query.tiers[:-1]:
            parameters += [one.expression, one.rank]
        parameters += [query.tiers[-1].rank, *query.own, query.match]
        parameters += query.called
        called = "(SELECT ? AS called_measure, ? AS called_place)"
        return _where(f"({found}) JOIN fact ON n = newest & {ROW} JOIN {called}", parameters, query)

    def tiered(self, query: "Query") -> "Iterator[tuple[str, list[Parameter]]]":
        """Give FROM, WHERE and ORDER BY for each tier of a query in turn, the newest facts first in each."""
        before: list[str] = []
        for tier in query.tiers:
            # The columns of `words` have the names of the facts' own, so only its rows' numbers are let out.
            found = f"(SELECT rowid AS newest FROM words WHERE words MATCH ?) CROSS JOIN fact ON n = newest & {ROW}"
            source, parameters = _where(found, [any_but(tier.expression, before)], query)
            yield f"{source} ORDER BY newest", parameters
            before = [*before[-1:], tier.expression]  # which together have all that the tiers before them have

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        for connection in self._connections:
            connection.close()


def _where(tables: str, parameters: "Sequence[Parameter]", query: "Query") -> "tuple[str, list[Parameter]]":
    """Return FROM and WHERE for the conditions of a query, the parameters of the tables before theirs."""
    conditions = [condition.sql for condition in query.conditions]
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"FROM {tables}{where}", [*parameters, *(p for condition in query.conditions for p in condition.parameters)]


def open_index(location: "Location", *, complete: bool = True, tell: "Tell | None" = None) -> Index:
    """Return the index of a library, built or brought up to date where it is not current.

    Where a library has many files and not a complete look at them is asked for, see `Index.settle`. `tell` hears how
    far it is. Raises InnofactsError where there is no fact file at all.
    """
    key, path = _key(location), _path(location)
    found = _found(location, key, path, complete=complete)
    if found is None:
        from innofacts.index.building import build  # heavy, as it reads facts

        return Index(build(location, key, path, tell), location, path=path)
    return _up_to_date(*found, location, key, path, tell)


def quick_index(location: "Location", *, complete: bool = True) -> Index | None:
    """Return the index of a library where it is there and little has changed, None where much is to be read.

    Raises InnofactsError where there is no fact file at all.
    """
    key, path = _key(location), _path(location)
    found = _found(location, key, path, complete=complete)
    if found is None:
        return None
    connection, change = found
    if not change.is_small:
        connection.close()
        return None
    return _up_to_date(connection, change, location, key, path)


def last_index(location: "Location") -> Index | None:
    """Return the index of a library as the last run left it, current or not; None where there is none."""
    path = _path(location)
    connection = opened(path, _key(location)) if path else None
    return Index(connection, location) if connection else None


def _found(location: "Location", key: str, path: str, *, complete: bool) -> "tuple[Connection, Change] | None":
    """Return a connection to the index that is there and what has changed since; None where none is, or no sound one.

    The shipped library has an index from the start, made with the wheel, until it has one in the cache.
    """
    connection = opened(path, key) if path else None
    if connection is None and location.places == (shipped_library(),) and not os.path.islink(path):
        path, complete = shipped_index(), True
        connection = opened(path, shipped_key())
    if connection is None:
        return None
    try:
        return connection, changes(connection, path, location, complete=complete)
    except (OSError, DatabaseError):  # it went, or is large and damaged
        connection.close()
        return None
    except InnofactsError:
        connection.close()
        raise


def _up_to_date(  # noqa: PLR0913, PLR0917 - what was found, and what is to become of it
    connection: Connection, change: Change, location: "Location", key: str, path: str, tell: "Tell | None" = None
) -> Index:
    is_settled = bool(change.looked)
    if change.is_none:
        return Index(connection, location, path=path, is_new=False, is_settled=is_settled)
    if change.is_of_content or os.path.islink(path):
        from innofacts.index.building import refresh  # heavy, as it reads facts

        connection = refresh(connection, location, change, key, path, tell)
    else:
        from innofacts.index.placing import restamped  # only after the files have been touched

        connection = restamped(connection, change, key, path)
    return Index(connection, location, path=path, is_settled=is_settled)
