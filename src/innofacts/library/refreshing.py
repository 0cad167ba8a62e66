"""The index brought up to date: built from all files beside the old one, or changed where only some files have.

Whatever happens on the way, a run finds the old index or the new one. A small index is written anew and renamed over
the old one; a large one is written to in a transaction, by one run at a time.
"""

import fcntl
import gc
import json
import marshal
import os
import signal
from _sqlite3 import Connection, Error, connect
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from time import time_ns
from typing import TYPE_CHECKING, BinaryIO

from innofacts.library.files import Entry, File, Location, file_at
from innofacts.library.index import SEALED, Change, changes, connected, everything, note, opened, put_seal
from innofacts.library.filling import SCHEMA, Filling, NoRoom, OthersConcerned, put_settings
from innofacts.library.indexing import FileRows, Settings, content, rows_of
from innofacts.library.reading import SETTINGS_FILE, read_file

if TYPE_CHECKING:
    from innofacts.library.index import Tell

_DAY_NS = 24 * 3600 * 1_000_000_000
_UNUSED_NS = 90 * _DAY_NS  # after so long without a refresh an index is swept away; it would be built again


def build(location: Location, change: Change, key: str, path: str, tell: "Tell | None" = None) -> Connection:
    """Return a connection to a new index of the files, put at `path`; in a file of SQLite's own where that fails."""
    if path:
        try:
            with _alone(path, change) as waited:
                found = _done_meanwhile(location, key, path) if waited else None
                return found or _built(location, change, key, path, tell)
        except (OSError, Error):
            pass  # the disk is full, or the folder is not there any more
    connection = connect("", isolation_level=None)
    _fill(connection, location, change, key, tell)
    return connection


def refresh(  # noqa: PLR0913 - what was found, and what is to become of it
    connection: Connection, location: Location, change: Change, key: str, path: str, tell: "Tell | None" = None
) -> Connection:
    """Return a connection to the index with what has changed in it; `connection` is to the index as it was."""
    known = connection.execute("SELECT files FROM state").fetchone()[0]
    of_library = any(file.is_named(SETTINGS_FILE) for file in change.files) or any(
        order.endswith(b"\0" + SETTINGS_FILE.encode()) for order in change.gone
    )
    if 2 * (len(change.files) + len(change.gone)) <= known and not of_library:
        try:
            if not os.path.islink(path):
                return _copied(connection, location, change, path)
            with _alone(path, change):
                connection.execute("PRAGMA query_only = 0")
                _apply(connection, location, change)
                connection.execute("PRAGMA query_only = 1")
            if change.looked:
                note(path, change.looked)
            return connection
        except (NoRoom, OSError, Error):
            pass
    connection.close()
    return build(location, everything(location), key, path, tell)


# --- a new file ----------------------------------------------------------------------------------------------------


@contextmanager
def _unfinished(path: str) -> Iterator[str]:
    """Give a path for an index that is not finished, and see to it that nothing stays there."""
    _sweep(os.path.dirname(path))
    unfinished = f"{path}.{os.getpid()}.tmp"
    try:
        yield unfinished
    finally:
        for ending in _ENDINGS:
            _remove(unfinished + ending)


_ENDINGS = ("", "-journal", "-wal", "-shm")


def _built(location: Location, change: Change, key: str, path: str, tell: "Tell | None") -> Connection:
    with _unfinished(path) as unfinished:
        connection = connect(unfinished, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            _fill(connection, location, change, key, tell)
            _settle_journal(connection)
        finally:
            connection.close()
        return _put(unfinished, path, change.looked)


def _copied(connection: Connection, location: Location, change: Change, path: str) -> Connection:
    with _unfinished(path) as unfinished:
        with open(unfinished, "xb") as file:
            file.write(connection.serialize())
        copy = connect(unfinished, isolation_level=None)
        try:
            copy.execute("PRAGMA journal_mode = MEMORY")
            copy.execute("PRAGMA synchronous = OFF")
            _apply(copy, location, change)
            _settle_journal(copy)
        finally:
            copy.close()
        connection.close()
        return _put(unfinished, path, change.looked)


def _settle_journal(connection: Connection) -> None:
    """Let an index that is too large for a seal have a log that others can read beside."""
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    if pages * size > SEALED:
        connection.execute("PRAGMA journal_mode = WAL")


def _put(unfinished: str, path: str, looked: int) -> Connection:
    """Put a finished index in place and return a connection to it."""
    before = os.path.realpath(path) if os.path.islink(path) else ""
    if os.path.getsize(unfinished) <= SEALED:
        put_seal(unfinished)
        os.utime(unfinished, ns=(looked, looked))  # what changes from then on is newer than the index
        connection = connected(unfinished)  # now, since after the renaming the index of another run may stand there
        written = unfinished
    else:
        with open(unfinished, "rb") as file:
            os.fsync(file.fileno())
        written = f"{path.removesuffix('.sqlite')}.{os.getpid()}-{time_ns()}{_LIVE}"
        os.replace(unfinished, written)
        os.symlink(os.path.basename(written), unfinished)
        os.utime(unfinished, ns=(looked, looked), follow_symlinks=False)
        connection = connected(written, how="mode=rw")
    try:
        os.replace(unfinished, path)
    except OSError:  # something else stands there, a folder perhaps; this run has its index all the same
        _remove(written)
    else:
        _remove_live(before)
    return connection


_LIVE = ".live"


def _remove_live(path: str) -> None:
    for ending in _ENDINGS if path else ():
        _remove(path + ending)


def _sweep(folder: str) -> None:
    """Remove what killed runs left unfinished, and indexes that nobody has refreshed for long."""
    with os.scandir(folder) as entries:
        listed = list(entries)
    linked = {os.path.realpath(entry.path) for entry in listed if entry.name.endswith(".sqlite")}
    for entry in listed:
        try:
            age = time_ns() - entry.stat(follow_symlinks=False).st_mtime_ns
        except OSError:
            continue  # another run has put its index in place
        if entry.name.endswith(".tmp"):
            unused = age > _DAY_NS or not _is_running(entry.name.split(".")[-2])
        elif entry.name.endswith(_LIVE):
            unused = entry.path not in linked and not _is_running(entry.name.split(".")[-2].partition("-")[0])
        else:
            unused = age > _UNUSED_NS and entry.name.endswith((".sqlite", ".lock"))
        if unused:
            _remove_live(os.path.realpath(entry.path))
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


# --- one run at a time ---------------------------------------------------------------------------------------------


@contextmanager
def _alone(path: str, change: Change) -> Iterator[bool]:
    """Wait until no other run writes to a large index, and give whether one did; a small one may be written by many.

    The lock goes with the process that holds it, however it ends.
    """
    if not os.path.exists(os.path.realpath(path) if os.path.islink(path) else "") and sum(file.size for file in change.files) <= SEALED:
        yield False
        return
    with open(path.removesuffix(".sqlite") + ".lock", "wb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            waited = False
        except BlockingIOError:
            fcntl.flock(lock, fcntl.LOCK_EX)
            waited = True
        yield waited


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
    filling.finish(tell)
    connection.execute("COMMIT")


def _put_folders(connection: Connection, change: Change) -> None:
    if change.looked:
        connection.execute("DELETE FROM folder")
    rows = ((f.entry.order, *map(os.fsencode, f.entry[1:5]), f.stamp) for f in change.folders)
    connection.executemany("INSERT OR REPLACE INTO folder VALUES (?, ?, ?, ?, ?, ?)", rows)


def _apply(connection: Connection, location: Location, change: Change) -> None:
    """Change an index where files have changed, in one transaction; raises NoRoom, with everything as it was."""
    settings = Settings(tuple(json.loads(connection.execute("SELECT measured FROM state").fetchone()[0])))
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
                read = [FileRows(*rows) for rows in marshal.load(stream)]
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


def _started(batches: Sequence[Sequence[File]], settings: Settings, *, large: bool) -> tuple[int, BinaryIO]:
    """Start a process that reads files, and return it with the stream that their rows come from."""
    ours, theirs = os.pipe()
    process = os.fork()
    if process:
        os.close(theirs)
        return process, open(ours, "rb")
    status = 1
    try:
        os.close(ours)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
        gc.disable()  # nothing that is read goes round in a circle
        with open(theirs, "wb") as stream:
            for batch in batches:
                marshal.dump([tuple(rows_of(file, settings, large=large)) for file in batch], stream)
                stream.flush()
        status = 0
    finally:
        os._exit(status)
