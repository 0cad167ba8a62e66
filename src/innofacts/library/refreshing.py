"""The index brought up to date: built from all files beside the old one, or changed where only some files have.

Whatever happens on the way, a run finds the old index or the new one. A small index is written anew and renamed over
the old one; a large one is written to in a transaction, by one run at a time.
"""

import fcntl
import gc
import marshal
import os
from _sqlite3 import Connection, Error, connect
from collections.abc import Iterable, Iterator, Sequence
from time import time_ns

from innofacts.library import notation
from innofacts.library.files import SETTINGS_FILE, Entry, File, Location, file_at
from innofacts.library.filling import SCHEMA, Filling, NoRoom, OthersConcerned, put_settings
from innofacts.library.index import SEALED, Change, changes, connected, everything, note, opened
from innofacts.library.indexing import FileRows, Settings, content, rows_of
from innofacts.library.placing import LIVE, copied, put, remove, restamp, sweep, unfinished_path
from innofacts.library.reading import read_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from innofacts.library.index import Tell

_MOST_GROWTH = 32  # times the bytes of the files that an index may have: thrice as many, but twenty of bare claims


def build(location: Location, change: Change, key: str, path: str, tell: "Tell | None" = None) -> Connection:
    """Return a connection to a new index of the files, put at `path`; in a file of SQLite's own where that fails."""
    if path:
        try:
            if _MOST_GROWTH * sum(file.size for file in change.files) <= SEALED and not os.path.exists(_live(path)):
                return _built(location, change, key, path, tell)
            with open(_lock(path), "wb") as lock:
                found = _done_meanwhile(location, key, path) if _waited_for(lock) else None
                return found or _built(location, change, key, path, tell)
        except (OSError, Error):
            pass  # the disk is full, or the folder is not there any more
    connection = connect("", isolation_level=None)
    _fill(connection, location, change, key, tell)
    return connection


def refresh(  # noqa: PLR0913, PLR0917 - what was found, and what is to become of it
    connection: Connection, location: Location, change: Change, key: str, path: str, tell: "Tell | None" = None
) -> Connection:
    """Return a connection to the index with what has changed in it; `connection` is to the index as it was."""
    known = connection.execute("SELECT files FROM state").fetchone()[0]
    if 2 * (len(change.files) + len(change.gone)) <= known and not change.is_of_settings:
        try:
            if not os.path.islink(path):
                return _changed(connection, location, change, key, path)
            with open(_lock(path), "wb") as lock:
                _waited_for(lock)
                connection.execute("PRAGMA query_only = 0")
                connection.execute("PRAGMA synchronous = NORMAL")  # what is lost with the power is made again
                _apply(connection, location, change, key)
                connection.execute("PRAGMA query_only = 1")
            if change.looked:
                note(path, change.looked)
        except (NoRoom, OSError, Error):
            pass
        else:
            return connection
    connection.close()
    return build(location, everything(location), key, path, tell)


# --- a new file ----------------------------------------------------------------------------------------------------


def _built(location: Location, change: Change, key: str, path: str, tell: "Tell | None") -> Connection:
    unfinished = unfinished_path(path)
    sweep(os.path.dirname(path))
    try:
        connection = connect(unfinished, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            _fill(connection, location, change, key, tell)
            pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
            if pages * size <= SEALED:
                copy = copied(connection)
                remove(unfinished)
                put(copy, path, change.looked)
                return copy
            connection.execute("PRAGMA journal_mode = WAL")  # which others can read beside
        finally:
            connection.close()
        return _put_live(unfinished, path, change.looked)
    finally:
        remove(unfinished)


def _changed(connection: Connection, location: Location, change: Change, key: str, path: str) -> Connection:
    """Return a connection to a small index as it is with the change; raises NoRoom where it is not small any more."""
    copy = copied(connection)
    try:
        _apply(copy, location, change, key)
        if not put(copy, path, change.looked):
            raise NoRoom  # noqa: TRY301 - the copy is closed here too
    except BaseException:
        copy.close()
        raise
    return copy


def _put_live(unfinished: str, path: str, looked: int) -> Connection:
    """Put a finished index that is too large for a seal in place, and return a connection to it."""
    before = _live(path)
    with open(unfinished, "rb") as file:
        os.fsync(file.fileno())
    written = f"{path.removesuffix('.sqlite')}.{os.getpid()}-{time_ns()}{LIVE}"
    os.replace(unfinished, written)
    os.symlink(os.path.basename(written), unfinished)
    os.utime(unfinished, ns=(looked, looked), follow_symlinks=False)
    connection = connected(written, how="mode=rw")
    connection.execute("SELECT key FROM state").fetchone()  # now it is open, and can be read even when it is removed
    try:
        os.replace(unfinished, path)
    except OSError:  # something else stands there, a folder perhaps; this run has its index all the same
        remove(written)
    else:
        if before:
            remove(before)
    return connection


# --- one run at a time ---------------------------------------------------------------------------------------------


def _live(path: str) -> str:
    """Return where the large index is that a path leads to; empty where it leads to none."""
    return os.path.realpath(path) if os.path.islink(path) else ""


def _lock(path: str) -> str:
    return path.removesuffix(".sqlite") + ".lock"


def _waited_for(lock: "BinaryIO") -> bool:
    """Wait until no other run writes to a large index, and tell whether one did; a small one may be written by many.

    The lock goes with the file that holds it, and so with the process, however it ends.
    """
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return True
    return False


def _done_meanwhile(location: Location, key: str, path: str) -> Connection | None:
    """Return a connection to the index that another run has put in place, None where that is not of the files as is."""
    connection = opened(path, key)
    if connection is not None:
        try:
            if changes(connection, path, location, complete=True).is_none:
                return connection
        except (OSError, Error):
            pass
        connection.close()
    return None


# --- everything ----------------------------------------------------------------------------------------------------


def _fill(connection: Connection, location: Location, change: Change, key: str, tell: "Tell | None") -> None:
    """Put everything into a new index."""
    read = (read_file(f.name, content(f, large=location.large)[0]) for f in change.files if f.is_named(SETTINGS_FILE))
    settings = Settings.of(read)
    total, done = sum(file.size for file in change.files), 0
    if total > SEALED:
        connection.execute("PRAGMA page_size = 16384")  # a tenth less time; small tables would take as much room each
    connection.executescript(SCHEMA)
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("BEGIN")
    put_settings(connection, key, settings)
    filling = Filling(connection)
    for file, rows in zip(change.files, _read(change.files, settings, large=location.large), strict=True):
        filling.add(file, filling.next_number(len(change.files), len(rows.facts)), rows)
        done += file.size
        if tell:
            tell("reading", done, total)
    _put_folders(connection, change)
    filling.finish()
    connection.execute("COMMIT")


def _put_folders(connection: Connection, change: Change) -> None:
    if change.looked and change.folders:  # then these are all
        connection.execute("DELETE FROM folder")
    rows = ((f.entry.order, *map(os.fsencode, f.entry[1:5]), f.stamp, f.looked) for f in change.folders)
    connection.executemany("INSERT OR REPLACE INTO folder VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def _apply(connection: Connection, location: Location, change: Change, key: str) -> None:
    """Change an index where files have changed, in one transaction; raises NoRoom, with everything as it was."""
    settings = Settings(tuple(notation.read(connection.execute("SELECT measured FROM state").fetchone()[0])))
    files = {file.order: file for file in change.files}
    rows: dict[bytes, FileRows] = {}
    while True:
        rows |= {order: rows_of(files[order], settings, large=location.large) for order in set(files) - set(rows)}
        connection.execute("BEGIN IMMEDIATE")
        try:
            filling = Filling(connection, [*files, *change.gone])
            numbers = {order: filling.number_for(order, len(rows[order].facts)) for order in sorted(files)}
            filling.remove()
            for order, number in numbers.items():
                filling.add(files[order], number, rows[order])
            _put_folders(connection, change)
            filling.finish()
            restamp(connection, change.touched, key)
            connection.execute("COMMIT")
        except OthersConcerned as others:
            connection.execute("ROLLBACK")
            files |= {file.order: file for file in _known_files(connection, others.numbers)}
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        else:
            return


def _known_files(connection: Connection, numbers: Iterable[int]) -> Iterator[File]:
    for number in numbers:
        order, name, path = connection.execute("SELECT place, name, path FROM file WHERE n = ?", (number,)).fetchone()
        yield file_at(Entry(order, name, os.fsdecode(path), "", "", is_folder=False))


# --- reading -------------------------------------------------------------------------------------------------------

_WORTH_HELP = 1024 * 1024  # bytes: what is read in less time than it takes to start a process is read here
_AT_ONCE = 256 * 1024  # bytes, so that what waits to be taken is no more than that for each process
_PIPE = 1024 * 1024  # bytes, which Linux allows: the rows of a batch, so that the next is begun while these wait
_SIZE = 8  # bytes before each batch that say how long it is: marshal reads from a file in very small bits
_MOST_READERS = 4  # one process writes what the others read, and cannot keep up with more


def _read(files: Sequence[File], settings: Settings, *, large: bool) -> Iterator[FileRows]:
    """Give the rows of each file, read by as many processes as there are processors where that is worth it."""
    readers = min(os.cpu_count() or 1, _MOST_READERS)
    if readers == 1 or sum(file.size for file in files) < _WORTH_HELP:
        yield from (rows_of(file, settings, large=large) for file in files)
        return
    batches = _batches(files)
    started: list[tuple[int, BinaryIO]] = []
    try:
        started += (_started(batches[number::readers], settings, large=large) for number in range(readers))
        for number, batch in enumerate(batches):
            _, stream = started[number % readers]
            try:
                read = _received(stream)
            except (EOFError, ValueError, TypeError):  # the process has died, and what it wrote ends anywhere
                read = [rows_of(file, settings, large=large) for file in batch]
            yield from read
    finally:
        for process, stream in started:
            stream.close()  # a process that is not done ends when nobody reads what it writes
            os.waitpid(process, 0)


def _batches(files: Sequence[File]) -> list[list[File]]:
    batches: list[list[File]] = []
    size = _AT_ONCE
    for file in files:
        if size >= _AT_ONCE:
            batches.append([])
            size = 0
        batches[-1].append(file)
        size += file.size
    return batches


def _started(batches: Sequence[Sequence[File]], settings: Settings, *, large: bool) -> "tuple[int, BinaryIO]":
    """Start a process that reads files, and return it with the stream that their rows come from."""
    import signal  # 4 ms, for its enumerations
    from contextlib import suppress

    ours, theirs = os.pipe()
    with suppress(AttributeError, OSError):  # on other systems, or where a user has very many
        fcntl.fcntl(theirs, fcntl.F_SETPIPE_SZ, _PIPE)
    process = os.fork()
    if not process:  # pragma: no cover - what is measured of this process is lost when it ends
        status = 1
        try:
            os.close(ours)
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
            gc.disable()  # nothing that is read goes round in a circle
            with open(theirs, "wb") as stream:
                _send(batches, settings, stream, large=large)
            status = 0
        finally:
            os._exit(status)
    os.close(theirs)
    return process, open(ours, "rb")


def _send(batches: Sequence[Sequence[File]], settings: Settings, stream: "BinaryIO", *, large: bool) -> None:
    """Write the rows of files to a stream, with the length of each batch before it."""
    for batch in batches:
        rows = marshal.dumps([tuple(rows_of(file, settings, large=large)) for file in batch])
        stream.write(len(rows).to_bytes(_SIZE, "big") + rows)
        stream.flush()


def _received(stream: "BinaryIO") -> list[FileRows]:
    """Return the rows of the next batch; raises EOFError, ValueError or TypeError where it ends too soon."""
    size = int.from_bytes(stream.read(_SIZE), "big")
    batch = marshal.loads(stream.read(size))  # noqa: S302 - from a process of this run
    return [FileRows(*rows) for rows in batch]
