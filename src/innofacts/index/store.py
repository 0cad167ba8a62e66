"""Where indexes are kept: how one is found, opened, put in place of an older one and removed. A light module.

Readers find the old index or the new one, never a part of either. A small index carries a checksum and is never
written to: a new one is written next to it and renamed over it. Copying a large index for each change would take too
long, so its name is a symbolic link to a file that one run at a time changes in transactions while others read it
(SQLite's write-ahead log, https://sqlite.org/wal.html). Either way, the time stamp of the name, which SQLite does not
touch, says when the index was last known to agree with all files.

What was damaged is built again before anything is answered from it: a small index by its checksum, and a large one,
whose checksum would take too long, if its files have other stamps than the last run that wrote to it noted.
"""

import os
import stat
import sys

# Importing sqlite3 itself takes 2 to 3 ms more, a fifth of `python -c pass`; a piped look-up, for which
# benchmarks/README.md allows twice that command, has no such time left.
from _sqlite3 import Connection, DatabaseError, Error
from _sqlite3 import connect as _connect
from time import time_ns
from zlib import crc32

from innofacts.records import Record
from innofacts.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.index.files import Location

__all__ = ("Connection", "DatabaseError", "Error", "connect")

SCHEMA = 27
"""The version of the tables and their keys; it goes up with every change, so that an older index is built again."""

SEALED = 4 * 1024 * 1024
"""The most bytes of a small index, which carries a checksum: that of 4 MiB takes a millisecond."""
LIVE = ".live"
"""The ending of the file name of a large index, to which its link leads."""

_BLOCK = 64 * 1024
_SEAL = (60, 64)  # the "user version" of SQLite's header, four bytes left to us: sqlite.org/fileformat2.html
_DAY_NS = 24 * 3600 * 1_000_000_000
_UNUSED_NS = 90 * _DAY_NS  # an index that has not been refreshed for so long is removed; it would be built again
_ENDINGS = ("", "-journal", "-wal", "-shm")


# --- names -----------------------------------------------------------------------------------------------------------


class Home(Record):
    """The library that an index is of, and where the index is kept."""

    location: "Location"
    """Where the files of the library are."""
    key: str = ""
    """The key that the index must have."""
    path: str = ""
    """The path of the index; empty if none can be stored."""


def home_of(location: "Location") -> Home:
    """Return where the index of a location is kept: in the cache, if that folder can hold it."""
    key, folder = key_of(location), cache_folder()
    return Home(location, key, os.path.join(folder, f"{crc32(key.encode()):08x}.sqlite") if folder else "")


def cache_folder() -> str | None:
    """Return the folder for indexes, made if need be; None if there is no folder that only this user can enter."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        # With an empty HOME this would be the root folder; for an unknown user it would be a folder named "~".
        home = os.path.expanduser("~") if os.environ.get("HOME", "unset") else ""
        if not os.path.isabs(home):
            return None
        base = os.path.join(home, ".cache")
    folder = os.path.join(base, "innofacts")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        status = os.stat(folder)
    except OSError:
        return None
    if status.st_uid != os.geteuid() or status.st_mode & 0o077:
        return None
    return folder


def key_of(location: "Location") -> str:
    """Return the key that an index of a location must have, in ASCII.

    It names the location, the version of innofacts and the Python, whose tables of Unicode decide how words are folded.
    """
    return ascii((__version__, SCHEMA, sys.hexversion, location))


def shipped_key() -> str:
    """Return the key of the shipped index, whose facts have only characters that all Pythons treat alike."""
    return ascii((__version__, SCHEMA))


def live(path: str) -> str:
    """Return the path of the large index that a link leads to; empty if it is not a link, or not one of ours.

    A link that leads out of the folder was made by hand: its target is neither written to nor removed.
    """
    try:
        name = os.readlink(path)
    except OSError:
        return ""
    return os.path.join(os.path.dirname(path), name) if name.endswith(LIVE) and os.sep not in name else ""


def lock_of(path: str) -> str:
    """Return the path of the lock that a run holds while it writes to a large index, and which holds its stamps."""
    return path.removesuffix(".sqlite") + ".lock"


def unfinished_path(path: str) -> str:
    """Return the path at which this process writes an index until it is complete."""
    return f"{path}.{os.getpid()}.tmp"


# --- opening ---------------------------------------------------------------------------------------------------------


def opened(path: str, key: str, *, is_locked: bool = False) -> Connection | None:
    """Return a connection to the index at a path; None if it is missing, damaged or has a different key.

    `is_locked` says that this run holds the lock of a large index; else, one that a run is writing to is waited for.
    """
    try:
        large = live(path)
        if large:
            if not (is_untouched(path) or (not is_locked and _is_finished(path))):
                return None
            connection = _read_only(large)
        elif stat.S_ISREG(os.lstat(path).st_mode) and _is_whole(path):
            connection = connected(path)
            # No process writes to it, so its pages need no copies: a list is read in three quarters of the time.
            connection.execute(f"PRAGMA mmap_size = {SEALED}")
        else:
            return None
    except (OSError, DatabaseError):
        return None
    try:
        if connection.execute("SELECT key FROM state").fetchone() == (key,):
            return connection
    except DatabaseError:
        pass  # it is damaged, or not one of ours
    connection.close()
    return None


_UNCHANGING = "mode=ro&immutable=1"


def _read_only(path: str) -> Connection:
    """Return a connection that only reads an index, which is large if its name says so."""
    # On a read-only disk, where no run can write, SQLite cannot make the files that it keeps next to a large index.
    is_live = path.endswith(LIVE) and os.access(path, os.W_OK)
    return connected(path, mode="mode=ro" if is_live else _UNCHANGING)


def reopened(connection: Connection) -> Connection | None:
    """Return a new connection to the file of an index; None if it is in memory, or in a temporary file of SQLite.

    Raises DatabaseError if the file is no longer the one that it was.
    """
    ((path, seal),) = connection.execute(_FILE)
    new = _read_only(path) if path else None
    if new and new.execute(_FILE).fetchone() != (path, seal):
        new.close()
        message = "the index has been replaced"
        raise DatabaseError(message)
    return new


_FILE = "SELECT file, user_version FROM pragma_database_list, pragma_user_version WHERE name = 'main'"


def connect(file: str, *, uri: bool = False) -> Connection:
    """Return a connection that any thread may use, also while others do: DuckDB reads facts in a thread of its own.

    It keeps no statements. Two threads that asked the same at once would get the same one, and each the other's rows.
    """
    return _connect(file, uri=uri, isolation_level=None, check_same_thread=False, cached_statements=0)


def connected(path: str, *, mode: str = _UNCHANGING) -> Connection:
    """Return a connection to an SQLite file; by default to one that no process writes to, so that it needs no locks."""
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return connect(f"file:{quoted}?{mode}", uri=True)


def copied(connection: Connection) -> Connection:
    """Return a connection to a copy in memory of a small index, and close the connection to the original.

    Raises DatabaseError if it could not be read: SQLite then has zeros in the copy, and says nothing.
    """
    index = connection.serialize()
    connection.close()
    if any(index[slice(*_SEAL)]) and index[slice(*_SEAL)] != _seal_of(index):
        message = "the index could not be read"
        raise DatabaseError(message)
    return in_memory(index)


def in_memory(index: bytes) -> Connection:
    """Return a connection to a copy in memory of a small index, which has no seal, as it will be changed."""
    copy = connect(":memory:")
    copy.deserialize(index)
    copy.execute("PRAGMA user_version = 0")
    return copy


# --- damage ----------------------------------------------------------------------------------------------------------


def note_stamps(path: str) -> None:
    """Note the stamps of a large index and its log, after the last connection that wrote to it was closed."""
    with open(lock_of(path), "wb") as noted:
        noted.write(_stamps(path))


def is_untouched(path: str) -> bool:
    """Return whether a large index has the stamps that were noted, and so the content that our last run wrote."""
    try:
        with open(lock_of(path), "rb", buffering=0) as noted:
            return noted.read() == _stamps(path)
    except OSError:
        return False


def _is_finished(path: str) -> bool:
    """Wait until no run holds the lock of a large index, and return whether it is untouched then."""
    from fcntl import LOCK_SH, flock

    with open(lock_of(path), "rb") as lock:
        flock(lock, LOCK_SH)
        return is_untouched(path)


def _stamps(path: str) -> bytes:
    """Return the name, size, times and inode of a large index, and of its log unless that is empty.

    No program can set back the time of change. Readers leave an empty log behind.
    """
    large = live(path)
    stamps: list[str | int] = [large]
    for name in (large, f"{large}-wal"):
        try:
            status = os.stat(name)
        except FileNotFoundError:
            continue
        if status.st_size:
            stamps += [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
    return ascii(stamps).encode()


def sealed(index: bytes) -> bytes:
    """Return an index with its seal: the CRC-32 of all other bytes in the four bytes that SQLite leaves to us."""
    start, end = _SEAL
    return b"".join((index[:start], _seal_of(index), memoryview(index)[end:]))


def _seal_of(index: bytes) -> bytes:
    start, end = _SEAL
    return crc32(memoryview(index)[end:], crc32(index[:start])).to_bytes(end - start, "big")


def _is_whole(path: str) -> bool:
    """Return whether the seal of an index matches its bytes, which are read in pieces to save memory."""
    with open(path, "rb", buffering=0) as file:
        head = file.read(_SEAL[1])
        checksum = crc32(head[: _SEAL[0]])
        while block := file.read(_BLOCK):
            checksum = crc32(block, checksum)
    return head[slice(*_SEAL)] == checksum.to_bytes(4, "big")


# --- replacing and removing ------------------------------------------------------------------------------------------


def put(connection: Connection, path: str, looked: int) -> bool:
    """Write a small index to its path, and return whether it is small enough; without a path nothing is written.

    `looked` is when all files were last looked at, in nanoseconds. An index that cannot be written is left in memory.
    There is no fsync, since the seal shows it if a part was lost.
    """
    index = connection.serialize()
    if len(index) > SEALED:
        return False
    if path:
        unfinished = unfinished_path(path)
        before = live(path)
        try:
            sweep(os.path.dirname(path))
            with open(unfinished, "xb") as file:
                file.write(sealed(index))
            os.utime(unfinished, ns=(looked, looked))  # a file that changes from then on is newer than the index
            os.replace(unfinished, path)
            if before:
                remove(before)
        except OSError:
            pass  # the disk is full, or there is a folder at that path
        finally:
            remove(unfinished)
    return True


def put_live(unfinished: str, path: str, looked: int) -> Connection:
    """Move a complete large index to its place, let the link at `path` lead to it, and return a connection to it.

    `looked` is as for `put`.
    """
    before = live(path)
    with open(unfinished, "rb") as file:
        os.fsync(file.fileno())
    written = f"{path.removesuffix('.sqlite')}.{os.getpid()}-{time_ns()}{LIVE}"
    os.replace(unfinished, written)
    os.symlink(os.path.basename(written), unfinished)
    os.utime(unfinished, ns=(looked, looked), follow_symlinks=False)
    connection = connected(written, mode="mode=ro")
    connection.execute("SELECT key FROM state").fetchone()  # now the file is open, and stays readable when removed
    try:
        os.replace(unfinished, path)
    except OSError:  # there is something else at that path, perhaps a folder; this run keeps its index all the same
        remove(written)
    else:
        note_stamps(path)
        if before:
            remove(before)
    return connection


def sweep(folder: str) -> None:
    """Remove unfinished indexes of killed runs, and indexes that have not been refreshed for long."""
    with os.scandir(folder) as entries:
        listed = list(entries)
    linked = {live(entry.path) for entry in listed if entry.name.endswith(".sqlite")}
    for entry in listed:
        try:
            age = time_ns() - entry.stat(follow_symlinks=False).st_mtime_ns
        except OSError:
            continue  # another run has just renamed it
        if entry.name.endswith(".tmp"):
            unused = age > _DAY_NS or not _is_running(entry.name.split(".")[-2])
        elif entry.name.endswith(LIVE):
            unused = entry.path not in linked and not _is_running(entry.name.split(".")[-2].partition("-")[0])
        else:
            unused = age > _UNUSED_NS and entry.name.endswith((".sqlite", ".lock"))
        if unused:
            for path in filter(None, (live(entry.path), entry.path)):
                remove(path)


def _is_running(process: str) -> bool:
    """Return whether a different process with that number is running."""
    if process == str(os.getpid()):
        return False  # a process that has ended had our number
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:
        pass
    return True


def remove(path: str) -> None:
    """Remove an index and the files that SQLite keeps next to it, if they exist and may be removed."""
    for ending in _ENDINGS:
        try:
            os.unlink(path + ending)
        except OSError:
            pass  # another run removed it, or will; it only takes up room
