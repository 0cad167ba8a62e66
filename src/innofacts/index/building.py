"""Building an index of all files, and updating one with the files that have changed.

A small index is written again as a whole; a large one is changed in a transaction, by one run at a time.
"""

import fcntl
import gc
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from innofacts.index.files import BUILTIN, Changes, Entry, File, Location, Place, file_at, is_small
from innofacts.index.freshness import MANY_FILES, changes, everything, note, put_folders, restamp
from innofacts.index.rows import FileRows, Settings, read_settings, rows_of
from innofacts.index.schema import TABLES, put_settings
from innofacts.index.store import (
    SEALED,
    Connection,
    Error,
    Home,
    connect,
    connected,
    copied,
    in_memory,
    is_untouched,
    live,
    lock_of,
    note_stamps,
    opened,
    put,
    put_live,
    remove,
    sealed,
    shipped_key,
    sweep,
    unfinished_path,
)
from innofacts.index.writer import IndexWriter, NoRoom, OthersConcerned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from innofacts.index.files import OnProgress

_MOST_GROWTH = 32  # times the bytes of the files that an index may have: usually 3, but 20 for claims of one word


def build(home: Home, on_progress: "OnProgress | None" = None) -> Connection:
    """Return a connection to a new index of all files, stored at its home.

    Without a path, or if it cannot be stored there, it is in a temporary file of SQLite. Raises InnofactsError if there
    is no fact file.
    """
    path = home.path
    if path:
        try:
            if is_small(home.location, entries=MANY_FILES, size=SEALED // _MOST_GROWTH) and not os.path.exists(
                live(path)
            ):
                return _stored(home, on_progress)
            with open(lock_of(path), "ab") as lock:
                found = _done_meanwhile(home) if _waited_for(lock) else None
                return found or _stored(home, on_progress)
        except (OSError, Error):
            pass  # the disk is full, or the folder was removed
    connection = connect("")
    try:
        _fill(connection, home, on_progress)
    except BaseException:
        connection.close()
        raise
    return connection


def refresh(connection: Connection, change: Changes, home: Home, on_progress: "OnProgress | None" = None) -> Connection:
    """Return a connection to an index updated with a change, and close the given one if it is a different one.

    If half of the files have changed, or a `library.toml`, the index is built again.
    """
    known = connection.execute("SELECT files FROM state").fetchone()[0]
    if 2 * (len(change.files) + len(change.gone)) <= known and not change.is_of_settings:
        try:
            if not os.path.islink(home.path):
                return _changed(connection, change, home)
            with open(lock_of(home.path), "ab") as lock:
                _waited_for(lock)
                connection.close()
                updated = _written(change, home)
            if change.looked:
                note(home.path, change.looked)
        except (NoRoom, OSError, Error):
            pass
        else:
            return updated
    connection.close()
    return build(home, on_progress)


def write_shipped_index(facts: str, path: str) -> None:
    """Write the index that comes with the shipped library, whose folder is `facts`, to a new file.

    It has neither paths nor times of this machine, so the first run compares each file with its digest. Raises
    ValueError if the library has problems, or if its index is too large for a seal.
    """
    connection = build(Home(Location((Place(BUILTIN, facts),)), shipped_key()))
    try:
        if problems := connection.execute("SELECT file, line, message FROM problem").fetchall():
            message = f"the shipped library has problems: {problems}"
            raise ValueError(message)
        connection.execute("UPDATE file SET path = '', stamp = substr(stamp, 1, instr(stamp, ' ') - 1)")
        connection.execute("DELETE FROM folder")
        index = connection.serialize()
    finally:
        connection.close()
    if len(index) > SEALED:
        message = f"the index of the shipped library has {len(index)} bytes, and a seal is for {SEALED}"
        raise ValueError(message)
    with open(path, "xb") as file:
        file.write(sealed(index))


# --- storing ---------------------------------------------------------------------------------------------------------


def _stored(home: Home, on_progress: "OnProgress | None") -> Connection:
    """Return a connection to a new index, stored at its home; raises OSError or Error if it cannot be written."""
    path = home.path
    unfinished = unfinished_path(path)
    sweep(os.path.dirname(path))
    try:
        connection = connect(unfinished)
        try:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            looked = _fill(connection, home, on_progress)
            pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
            if pages * size <= SEALED:
                connection.close()
                with open(unfinished, "rb") as written:
                    copy = in_memory(written.read())
                remove(unfinished)
                put(copy, path, looked)
                return copy
            connection.execute("PRAGMA journal_mode = WAL")  # others can read while one run writes
        finally:
            connection.close()
        return put_live(unfinished, path, looked)
    finally:
        remove(unfinished)


def _changed(connection: Connection, change: Changes, home: Home) -> Connection:
    """Return a connection to a small index with a change; raises NoRoom if it is not small any more."""
    copy = copied(connection)
    try:
        _apply(copy, change, home)
        if not put(copy, home.path, change.looked):
            raise NoRoom  # noqa: TRY301 - the copy is closed here too
    except BaseException:
        copy.close()
        raise
    return copy


def _written(change: Changes, home: Home) -> Connection:
    """Return a connection to a large index after a change was written to it; this run has its lock."""
    path = home.path
    if not is_untouched(path):
        message = "a run that was killed has left a part of its change"
        raise Error(message)
    connection = connected(live(path), mode="mode=rw")
    try:
        connection.execute("PRAGMA synchronous = NORMAL")  # what a power failure loses is read again
        _apply(connection, change, home)
    finally:
        connection.close()  # unless others are reading, SQLite now empties its log into the index
    note_stamps(path)
    return connected(live(path), mode="mode=ro")


def _waited_for(lock: "BinaryIO") -> bool:
    """Take the lock for writing to a large index, and return whether another run held it.

    The lock ends with the file object that holds it, and so with the process, however that ends.
    """
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return True
    return False


def _done_meanwhile(home: Home) -> Connection | None:
    """Return a connection to the index that another run has stored, None if that does not agree with the files."""
    connection = opened(home.path, home.key, is_locked=True)
    if connection is not None:
        try:
            if changes(connection, home.path, home.location, complete=True).is_none:
                return connection
        except (OSError, Error):
            pass
        connection.close()
    return None


# --- filling ---------------------------------------------------------------------------------------------------------


def _fill(connection: Connection, home: Home, on_progress: "OnProgress | None") -> int:
    """Fill a new index with all files, and return when they were looked at, in nanoseconds."""
    location = home.location
    there = everything(location)
    settings, files = read_settings(there.files, large=location.large)
    total, done = sum(file.size for file in files), 0
    # SQLite reads a large index by pages, so large pages save time. A small index is read as a whole to check its seal,
    # and small pages leave less room unused.
    connection.execute(f"PRAGMA page_size = {8192 if total > SEALED else 4096}")
    connection.executescript(TABLES)
    connection.execute("PRAGMA cache_size = -16384")
    connection.execute("BEGIN")
    put_settings(connection, home.key, settings)
    put_folders(connection, there)
    writer = IndexWriter(connection)
    with _uncollected():
        for file in files:
            rows = rows_of(file, settings, large=location.large)
            writer.add(file, writer.next_number(len(files), len(rows.facts)), rows)
            del rows  # those of the next file need the memory
            done += file.size
            if on_progress:
                on_progress("reading", done, total)
    writer.finish()
    connection.execute("COMMIT")
    return there.looked


@contextmanager
def _uncollected() -> Iterator[None]:
    """Suspend the search for circular references, which takes a sixth of a build; reading facts leaves none."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _apply(connection: Connection, change: Changes, home: Home) -> None:
    """Update an index with a change, in one transaction; raises NoRoom, and then leaves everything as it was."""
    settings = Settings(tuple(json.loads(connection.execute("SELECT measured FROM state").fetchone()[0])))
    files = {file.sort_key: file for file in change.files}
    rows: dict[bytes, FileRows] = {}
    concerned: list[File] = []  # others, which may have ids of facts that would stay
    while True:
        with _uncollected():
            rows |= {key: rows_of(files[key], settings, large=home.location.large) for key in set(files) - set(rows)}
        connection.execute("BEGIN IMMEDIATE")
        try:
            writer = IndexWriter(connection, [*files, *change.gone])
            numbers = {key: writer.number_for(key, len(rows[key].facts)) for key in sorted(files)}
            writer.remove({number: rows[key] for key, number in numbers.items()} if not concerned else {})
            for key, number in numbers.items():
                writer.add(files[key], number, rows[key])
            put_folders(connection, change)
            writer.finish()
            restamp(connection, change.touched, home.key)
            connection.execute("COMMIT")
        except OthersConcerned as others:
            connection.execute("ROLLBACK")
            concerned += _known_files(connection, others.numbers)
            files |= {file.sort_key: file for file in concerned}
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        else:
            return


def _known_files(connection: Connection, numbers: Iterable[int]) -> Iterator[File]:
    for number in numbers:
        key, name, path = connection.execute("SELECT sort_key, name, path FROM file WHERE n = ?", (number,)).fetchone()
        yield file_at(Entry(key, name, os.fsdecode(path), "", "", is_folder=False))
