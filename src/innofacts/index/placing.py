"""A small index changed: a copy in memory, sealed, written beside the old one and renamed over it; a light module.

Whoever reads finds the old index or the new one. Where it cannot be written, the run that made it has it in memory.
"""

import os
from time import time_ns

from innofacts.index.index import LIVE, SEALED, live, sealed
from innofacts.index.sqlite import Connection, connect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from innofacts.index.files import File
    from innofacts.index.index import Change

_DAY_NS = 24 * 3600 * 1_000_000_000
_UNUSED_NS = 90 * _DAY_NS  # after so long without a refresh an index is swept away; it would be built again
_ENDINGS = ("", "-journal", "-wal", "-shm")


def copied(connection: Connection) -> Connection:
    """Return a copy of an index in memory, to be changed and put."""
    copy = connect(":memory:", isolation_level=None)
    copy.deserialize(connection.serialize())
    connection.close()
    return copy


def restamped(connection: Connection, change: "Change", key: str, path: str) -> Connection:
    """Return a connection to a small index of which nothing but stamps and folders has changed, and put it in place."""
    copy = copied(connection)
    copy.execute("BEGIN")
    restamp(copy, change.touched, key)
    put_folders(copy, change)
    copy.execute("COMMIT")
    put(copy, path, change.looked)
    return copy


def restamp(connection: Connection, files: "Iterable[File]", key: str) -> None:
    """Let an index be of files whose content it knows, and of a key."""
    stamps = ((os.fsencode(file.path), file.stamp, file.order) for file in files)
    connection.executemany("UPDATE file SET path = ?, stamp = ? WHERE place = ?", stamps)
    connection.execute("UPDATE state SET key = ? WHERE key <> ?", (key, key))


def put_folders(connection: Connection, change: "Change") -> None:
    """Let an index know the folders that are otherwise."""
    if change.looked and change.folders:  # then these are all
        connection.execute("DELETE FROM folder")
    rows = ((f.entry.order, *map(os.fsencode, f.entry[1:5]), f.stamp, f.looked) for f in change.folders)
    connection.executemany("INSERT OR REPLACE INTO folder VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def put(connection: Connection, path: str, looked: int) -> bool:
    """Put an index in place if there is one, of files as they were at that time; tell whether it is small enough.

    It is not waited until it is safely on the disk, as the seal shows an index of which a part is lost.
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
                file.writelines(sealed(index))
            os.utime(unfinished, ns=(looked, looked))  # what changes from then on is newer than the index
            os.replace(unfinished, path)
            if before:
                remove(before)
        except OSError:
            pass  # the disk is full, or something else stands there
        finally:
            remove(unfinished)
    return True


def unfinished_path(path: str) -> str:
    """Return where the index for a path is written until it is whole."""
    return f"{path}.{os.getpid()}.tmp"


def sweep(folder: str) -> None:
    """Remove what killed runs left unfinished, and indexes that nobody has refreshed for long."""
    with os.scandir(folder) as entries:
        listed = list(entries)
    linked = {live(entry.path) for entry in listed if entry.name.endswith(".sqlite")}
    for entry in listed:
        try:
            age = time_ns() - entry.stat(follow_symlinks=False).st_mtime_ns
        except OSError:
            continue  # another run has put its index in place
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


def remove(path: str) -> None:
    """Remove an index and what SQLite keeps beside it, of what is there."""
    for ending in _ENDINGS:
        try:
            os.unlink(path + ending)
        except OSError:
            pass  # someone else removed it, or may; it costs nothing but room
