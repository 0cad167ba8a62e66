"""Whether an index still agrees with the files on disk, and the tables in which it records what it knows of them.

A light module. A file is known by its stamp (size, times and inode) and by a digest of its content. Looking at a file
takes 2.4 microseconds, so in a library of many files not every search looks at all of them; see `changes`.
"""

import os
from time import time_ns

from innofacts.errors import InnofactsError
from innofacts.index.files import (
    CANNOT_BE_READ,
    Changes,
    Entry,
    Folder,
    changed_of,
    file_at,
    inside,
    scan,
    size_of,
    stamp_of,
)
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from innofacts.index.files import File, Location
    from innofacts.index.store import Connection

    Known = dict[bytes, tuple[str, str, bytes]]
    """Refusal, stamp and digest of files, by their sort keys."""

MANY_FILES = 500
"""With more files than this, a search does not look at each of them every time."""

_LOOK_AGAIN_NS = 30_000_000_000  # but it does if the last look at all of them was longer ago than this

# A file that changed so shortly before the index was built may change again and keep its time stamp, so its content is
# compared too (the "racy" rule of git). The coarsest clock of a file system in use is that of FAT, which counts every
# second second; finer fractions come from the kernel's clock, which ticks at least a hundred times a second.
_COARSE_NS = 2_000_000_000
_FINE_NS = 50_000_000
_TICK_NS = 10_000_000
_BLOCK = 1024 * 1024


def everything(location: "Location") -> Changes:
    """Return the change from an empty index to all files of a location; raises InnofactsError if there is no file."""
    looked = time_ns()
    files, folders = scan(location)
    if not files:
        names = ", ".join(visible(place.name) for place in location.places)
        raise InnofactsError(f"{names}: no fact files here", hint="a fact file is named *.toml")
    if len(files) <= MANY_FILES:  # then only their sort keys are used, and changes in folders need not be recorded
        folders = [folder._replace(stamp="", looked=0) for folder in folders]
    return Changes(tuple(files), folders=tuple(folders), looked=looked)


def changes(connection: "Connection", path: str, location: "Location", *, complete: bool) -> Changes:
    """Return the changes of the files on disk since an index, whose name is `path`.

    Unless all files are to be looked at (`complete`), a library of many files is judged by its folders, if all files
    were looked at within the last half minute: a folder's time stamp changes when a file in it is added, removed or
    replaced, but not when it is written in place. Raises DatabaseError if the index is damaged, InnofactsError if no
    file is left.
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


def _changes_of_everything(connection: "Connection", location: "Location", as_of: int) -> Changes:
    """Return the changes found by a scan that does not rely on the folders that the index knows."""
    there = everything(location)
    rows = connection.execute("SELECT sort_key, refusal, stamp, digest FROM file ORDER BY n").fetchall()
    known = {row[0]: row[1:] for row in rows}
    changed, touched = compared(there.files, known, as_of)
    sort_keys = {file.sort_key for file in there.files}
    gone = tuple(key for key in known if key not in sort_keys)
    folders = dict(connection.execute("SELECT sort_key, stamp FROM folder").fetchall())
    is_same = folders == {folder.entry.sort_key: folder.stamp for folder in there.folders}
    has_compared = any(_is_young(file.changed, as_of) for file in there.files)
    return Changes(
        files=changed,
        touched=touched,
        gone=gone,
        folders=() if is_same else there.folders,
        looked=there.looked,
        has_compared=has_compared,
    )


def compared(files: "Iterable[File]", known: "Known", as_of: int) -> "tuple[tuple[File, ...], tuple[File, ...]]":
    """Return the files with new content, and those with only a new stamp.

    A digest is taken only if the stamp cannot decide and the size is the same. A file that could not be read is tried
    each time. `as_of` is when the files were last known to agree, in nanoseconds.
    """
    changed, touched = [], []
    for file in files:
        refusal, stamp, known_digest = known.get(file.sort_key, ("", "", b""))
        is_same_stamp = stamp == file.stamp and refusal == file.refusal and file.sort_key in known
        if is_same_stamp and not (known_digest and _is_young(file.changed, as_of)):
            continue
        if refusal and file.stamp and refusal == failure_of(file.path):
            continue
        if not known_digest or size_of(stamp) != file.size or digest_of(file.path) != known_digest:
            changed.append(file)
        elif not is_same_stamp:
            touched.append(file)
    return tuple(changed), tuple(touched)


def _is_young(changed: int, as_of: int) -> bool:
    """Return whether a file that changed at one time may have changed again before another, with the same stamp."""
    return changed > as_of - (_FINE_NS if changed % _TICK_NS else _COARSE_NS)


def _changes_of_folders(
    connection: "Connection", location: "Location", as_of: int, count: int, *, complete: bool
) -> Changes | None:
    """Return the changes in all folders, or in those with a new time stamp; None if the folders cannot decide.

    `count` is the number of files in the index. Only an index of many files records when folders were changed.
    """
    looked = time_ns()
    known_folders = {row[0] for row in connection.execute("SELECT sort_key FROM folder").fetchall()}
    parts: list[Changes] = []
    folders: list[Folder] = []
    in_folders, is_same = 0, True
    for folder, is_other in _folders_to_look_at(connection, as_of, count, complete=complete):
        sort_key = folder.entry.sort_key
        known = dict(connection.execute("SELECT sort_key, stamp FROM file WHERE folder = ?", (sort_key,)).fetchall())
        in_folders += len(known)
        part = _changes_within(connection, folder.entry, known, known_folders, as_of, follow=location.follow)
        if part is None:
            return None
        parts.append(part)
        folders.append(folder)  # once recorded, a young folder need not be looked at again
        is_same = is_same and not is_other
    change = Changes(
        files=tuple(file for part in parts for file in part.files),
        touched=tuple(file for part in parts for file in part.touched),
        gone=tuple(key for part in parts for key in part.gone),
        folders=() if is_same else tuple(folders),
        looked=looked if complete else 0,
        has_compared=any(part.has_compared for part in parts),
    )
    is_missed = complete and in_folders < count  # some files are in none of the folders, but were named themselves
    return None if is_missed or len(change.gone) == count else change


def _folders_to_look_at(
    connection: "Connection", as_of: int, count: int, *, complete: bool
) -> "Iterator[tuple[Folder, bool]]":
    """Yield the folders whose files may have changed, `complete` all of them, and whether each has a new time stamp."""
    sql = "SELECT sort_key, path, stamp, looked, name, real, root FROM folder ORDER BY sort_key"
    rows = connection.execute(sql).fetchall()
    in_doubt = {key for row in connection.execute("SELECT sort_key, folder FROM file WHERE stamp = ''") for key in row}
    for sort_key, path, stamp, looked, *others in rows:
        now = time_ns()
        there = stamp_of(path)
        is_other = there != stamp and count > MANY_FILES
        if complete or is_other or sort_key in in_doubt or _is_young(changed_of(there), max(as_of, looked)):
            name, real, root = map(os.fsdecode, others)
            yield Folder(Entry(sort_key, name, os.fsdecode(path), real, root, is_folder=True), there, now), is_other


def _changes_within(  # noqa: PLR0913 - the folder, and what is known of it and of others
    connection: "Connection",
    folder: Entry,
    known: "dict[bytes, str]",
    known_folders: "set[bytes]",
    as_of: int,
    *,
    follow: bool,
) -> Changes | None:
    """Return the changes of a folder since the stamps known of its files, which are used up; None if undecided.

    It is undecided if the folder cannot be read, if a folder in it is not a known one, or if it contains a link,
    which may lead to a file known by a different name.
    """
    try:
        entries = inside(folder, follow=follow, known=known, is_young=lambda changed: _is_young(changed, as_of))
    except OSError:
        return None
    within = os.path.join(folder.real, "")
    if any(
        entry.sort_key not in known_folders if entry.is_folder else entry.real != within + os.path.basename(entry.path)
        for entry in entries
    ):
        return None
    there = [file_at(entry) for entry in entries if not entry.is_folder]
    sql = "SELECT refusal, stamp, digest FROM file WHERE sort_key = ?"
    before = {file.sort_key: row for file in there for row in connection.execute(sql, (file.sort_key,))}
    changed, touched = compared(there, before, as_of)
    gone = tuple(sorted(known.keys() - {file.sort_key for file in there}))
    return Changes(changed, touched, gone, has_compared=any(_is_young(file.changed, as_of) for file in there))


def changes_of(connection: "Connection", numbers: "Iterable[int]") -> Changes:
    """Return the changes of some files, given by their numbers in the index."""
    files, known = [], {}
    marks = ", ".join(map(str, numbers))
    sql = f"SELECT sort_key, name, path, refusal, stamp, digest FROM file WHERE n IN ({marks})"
    for sort_key, name, path, *before in connection.execute(sql).fetchall():
        if stamp_of(path) != before[1]:
            there = os.fsdecode(path)
            files.append(file_at(Entry(sort_key, name, there, there, "", is_folder=False)))
            known[sort_key] = tuple(before)
    return Changes(*compared(files, known, as_of=0))


# --- what is recorded ------------------------------------------------------------------------------------------------


def note(path: str, when: int) -> None:
    """Record that the index with that name agreed with all files at a time, in nanoseconds."""
    try:
        os.utime(path, ns=(when, when), follow_symlinks=False)
    except OSError:
        pass  # then the next run looks at them again


def restamp(connection: "Connection", files: "Iterable[File]", key: str) -> None:
    """Record new stamps of files whose content is known, and the key of the index."""
    stamps = ((os.fsencode(file.path), file.stamp, file.sort_key) for file in files)
    connection.executemany("UPDATE file SET path = ?, stamp = ? WHERE sort_key = ?", stamps)
    connection.execute("UPDATE state SET key = ? WHERE key <> ?", (key, key))


def put_folders(connection: "Connection", change: Changes) -> None:
    """Record the folders of a change, which are all folders if all files were looked at."""
    if change.looked and change.folders:
        connection.execute("DELETE FROM folder")
    rows = ((f.entry.sort_key, *map(os.fsencode, f.entry[1:5]), f.stamp, f.looked) for f in change.folders)
    connection.executemany("INSERT OR REPLACE INTO folder VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def failure_of(path: str) -> str:
    """Return why a file cannot be read, as a refusal; empty if it can."""
    try:
        with open(path, "rb", buffering=0) as file:
            while file.read(_BLOCK):
                pass
    except OSError as error:
        return f"{CANNOT_BE_READ}{error.strerror}"
    return ""


def digest_of(path: str) -> bytes:
    """Return the digest of a file's content; empty if it cannot be read."""
    try:
        with open(path, "rb", buffering=0) as file:
            return digest(file.read())
    except OSError:
        return b""


def digest(data: bytes) -> bytes:
    """Return a digest of 16 bytes."""
    # hashlib has the same function and loads OpenSSL first: 4 % of a first run, for which benchmarks/README.md allows
    # four times `python -c pass`. Most look-ups need no digest. A Python may be built without this module.
    try:
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b

    return blake2b(data, digest_size=16).digest()
