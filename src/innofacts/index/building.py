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

from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.reading import read_file
from innofacts.index import json_text
from innofacts.index.files import Entry, File, Location, file_at, is_small
from innofacts.index.index import (
    LIVE,
    MANY_FILES,
    SEALED,
    Change,
    changes,
    connected,
    everything,
    live,
    note,
    opened,
)
from innofacts.index.placing import copied, put, put_folders, remove, restamp, sweep, unfinished_path
from innofacts.index.rows import FileRows, Settings, content, rows_of
from innofacts.index.tables import SCHEMA, Filling, NoRoom, OthersConcerned, put_settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from innofacts.index.index import Tell

_MOST_GROWTH = 32  # times the bytes of the files that an index may have: thrice as many, but twenty of bare claims


def build(location: Location, key: str, path: str, tell: "Tell | None" = None) -> Connection:
    """Return a connection to a new index of all files, put at `path`; in a file of SQLite's own where that fails.

    Raises InnofactsError where there is no fact file at all.
    """
    if path:
        try:
            if is_small(location, entries=MANY_FILES, size=SEALED // _MOST_GROWTH) and not os.path.exists(live(path)):
                return _built(location, key, path, tell)
            with open(_lock(path), "wb") as lock:
                found = _done_meanwhile(location, key, path) if _waited_for(lock) else None
                return found or _built(location, key, path, tell)
        except (OSError, Error):
            pass  # the disk is full, or the folder is not there any more
    connection = connect("", isolation_level=None)
    try:
        _fill(connection, location, key, tell)
    except BaseException:
        connection.close()
        raise
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
    return build(location, key, path, tell)


# --- a new file ----------------------------------------------------------------------------------------------------


def _built(location: Location, key: str, path: str, tell: "Tell | None") -> Connection:
    unfinished = unfinished_path(path)
    sweep(os.path.dirname(path))
    try:
        connection = connect(unfinished, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            looked = _fill(connection, location, key, tell)
            pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
            if pages * size <= SEALED:
                copy = copied(connection)
                remove(unfinished)
                put(copy, path, looked)
                return copy
            connection.execute("PRAGMA journal_mode = WAL")  # which others can read beside
        finally:
            connection.close()
        return _put_live(unfinished, path, looked)
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
    before = live(path)
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


def _fill(connection: Connection, location: Location, key: str, tell: "Tell | None") -> int:
    """Put everything into a new index, and return when all files were looked at, in nanoseconds."""
    there = everything(location)
    read = (read_file(f.name, content(f, large=location.large)[0]) for f in there.files if f.is_named(SETTINGS_FILE))
    settings = Settings.of(read)
    count, total, done, looked = len(there.files), sum(file.size for file in there.files), 0, there.looked
    # A large index is read a page at a time: large ones are fewer to find but longer to copy. Of a small one all is
    # read to check its seal, and small pages leave less room unused.
    connection.execute(f"PRAGMA page_size = {8192 if total > SEALED else 1024}")
    connection.executescript(SCHEMA)
    connection.execute("PRAGMA cache_size = -16384")
    connection.execute("BEGIN")
    put_settings(connection, key, settings)
    put_folders(connection, there)
    batches = _batches(there.files)
    del there  # a hundred thousand files take 70 MB, and as much again in each process that is forked
    filling = Filling(connection)
    readers = 1 if total < _WORTH_HELP else min(os.cpu_count() or 1, _MOST_READERS)
    for file, rows in _read(batches, settings, large=location.large, readers=readers):
        filling.add(file, filling.next_number(count, len(rows.facts)), rows)
        done += file.size
        if tell:
            tell("reading", done, total)
    filling.finish()
    connection.execute("COMMIT")
    return looked


def _apply(connection: Connection, location: Location, change: Change, key: str) -> None:
    """Change an index where files have changed, in one transaction; raises NoRoom, with everything as it was."""
    settings = Settings(tuple(json_text.read(connection.execute("SELECT measured FROM state").fetchone()[0])))
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
            put_folders(connection, change)
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


def _read(
    batches: Sequence[bytes], settings: Settings, *, large: bool, readers: int
) -> "Iterator[tuple[File, FileRows]]":
    """Give each file with its rows, read by so many processes where these are several, else by this one."""
    if readers == 1:
        for batch in batches:
            yield from ((file, rows_of(file, settings, large=large)) for file in _files_in(batch))
        return
    started: list[tuple[int, BinaryIO]] = []
    try:
        started += (_started(batches[number::readers], settings, large=large) for number in range(readers))
        for number, batch in enumerate(batches):
            _, stream = started[number % readers]
            files = _files_in(batch)
            try:
                read = _received(stream)
            except (EOFError, ValueError, TypeError):  # the process has died, and what it wrote ends anywhere
                read = [rows_of(file, settings, large=large) for file in files]
            yield from zip(files, read, strict=True)
    finally:
        # A process that is not done ends when nobody can read what it writes, as those can that were started after it:
        # the last one ends first.
        for _, stream in started:
            stream.close()
        for process, _ in started:
            os.waitpid(process, 0)


def _batches(files: Sequence[File]) -> list[bytes]:
    """Return the files in batches, each packed: so they take half the room, and a process touches only its own."""
    batches: list[list[File]] = []
    size = _AT_ONCE
    for file in files:
        if size >= _AT_ONCE:
            batches.append([])
            size = 0
        batches[-1].append(file)
        size += file.size
    return [marshal.dumps([tuple(file) for file in batch]) for batch in batches]


def _files_in(batch: bytes) -> list[File]:
    return [File(*fields) for fields in marshal.loads(batch)]  # noqa: S302 - packed by _batches


def _started(batches: Sequence[bytes], settings: Settings, *, large: bool) -> "tuple[int, BinaryIO]":
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


def _send(batches: Sequence[bytes], settings: Settings, stream: "BinaryIO", *, large: bool) -> None:
    """Write the rows of files to a stream, with the length of each batch before it."""
    for batch in batches:
        rows = marshal.dumps([tuple(rows_of(file, settings, large=large)) for file in _files_in(batch)])
        stream.write(len(rows).to_bytes(_SIZE, "big") + rows)
        stream.flush()


def _received(stream: "BinaryIO") -> list[FileRows]:
    """Return the rows of the next batch; raises EOFError, ValueError or TypeError where it ends too soon."""
    size = int.from_bytes(stream.read(_SIZE), "big")
    batch = marshal.loads(stream.read(size))  # noqa: S302 - from a process of this run
    return [FileRows(*rows) for rows in batch]
