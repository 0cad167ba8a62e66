"""The index of a library: one SQLite file that holds its facts, sources and problems, opened and asked.

It is a cache and nothing more: the TOML is the truth. An index that is missing, old or damaged is built again by
`indexing`, and one that cannot be written is held in memory. A light module (DESIGN 7): it takes the driver that the
standard library's `sqlite3` is made of, which costs half as much to import (notes on performance: 3.0 ms against 5.6).
"""

import os
import stat
import zlib
from _sqlite3 import Connection, DatabaseError, connect
from collections import namedtuple
from time import time_ns

from innofacts import __version__
from innofacts.errors import InnofactsError, Problem, visible
from innofacts.library.searching import WORD_COLUMNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from innofacts.library.searching import Query

    Parameter = str | int | None
    Row = tuple[str | int | None, ...]

SCHEMA = 1
"""Goes up with every change of what the index holds, so that an older one is built again."""

SCORE = f"bm25(words, {', '.join(str(weight) for _, weight in WORD_COLUMNS)})"
"""How well a fact answers the words of a query, in SQL: BM25 with the weights of the columns; less is better."""

BUILTIN = "builtin"
"""The word that names the shipped library."""

# A file that changed so shortly before the index was built may change again without a new time stamp, so its content
# is compared too (the "racy" rule of git; two seconds is the coarsest clock of a file system in use, FAT's).
_RACY_NS = 2_000_000_000
_CHECKED_WHOLE = 4 * 1024 * 1024  # bytes up to which an index is checked for damage when it is opened: a millisecond


class Place(namedtuple("Place", "name path")):
    """A file or folder of a library."""

    __slots__ = ()
    name: str
    """As the user named it."""
    path: str
    """Where it is."""


class Location(namedtuple("Location", "places follow large", defaults=(False, False))):
    """Which files make a library."""

    __slots__ = ()
    places: tuple[Place, ...]
    """The files and folders, in the order that their facts come in."""
    follow: bool
    """Whether links that leave their folder are followed."""
    large: bool
    """Whether files beyond the bound on size are read."""


class File(namedtuple("File", "name path refusal size modified changed inode")):
    """A fact file as the file system tells of it: what must be the same for its facts to be still the same."""

    __slots__ = ()
    name: str
    """As the user would name it."""
    path: str
    """Where it is."""
    refusal: str
    """Why it cannot be read, where that is plain without opening it; else empty."""
    size: int
    """Its length in bytes."""
    modified: int
    """When its content was written, in nanoseconds."""
    changed: int
    """When it or its name was changed, in nanoseconds; no program can set this back."""
    inode: int
    """Which file it is."""


def shipped_library() -> Place:
    """Return the library that comes with the program: beside the modules when installed, in the checkout otherwise."""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(here, "facts")
    checkout = os.path.join(os.path.dirname(os.path.dirname(here)), "facts")
    return Place(BUILTIN, installed if os.path.isdir(installed) else checkout)


def locate(names: "Sequence[str]", *, follow: bool = False, large: bool = False) -> Location:
    """Return the location that `--facts` names, else INNOFACTS_PATH, else the shipped library.

    Raises InnofactsError for a name without a file or folder.
    """
    names = names or [name for name in os.environ.get("INNOFACTS_PATH", "").split(os.pathsep) if name]
    places = []
    for name in names or (BUILTIN,):
        place = shipped_library() if name == BUILTIN else Place(name.rstrip("/") or name, os.path.abspath(name))
        if not os.path.exists(place.path):
            raise InnofactsError(
                f"{visible(name)}: no such file or folder",
                hint=f'--facts takes a fact file, a folder of them, or the word "{BUILTIN}"',
            )
        places.append(place)
    return Location(tuple(places), follow, large)


# --- the files of a library ----------------------------------------------------------------------------------------


def scan(location: Location) -> list[File]:
    """Return the fact files of a library, those of a folder sorted by name, with all folders below it."""
    files: list[File] = []
    for place in location.places:
        if os.path.isdir(place.path):
            _scan_folder(place.name, place.path, os.path.realpath(place.path), location.follow, files)
        else:
            files.append(_file(place.name, place.path, None))
    return files


def _scan_folder(name: str, path: str, root: str, follow: bool, files: list[File]) -> None:  # noqa: FBT001
    try:
        with os.scandir(path) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        files.append(File(name, path, f"the folder cannot be read: {error.strerror}", 0, 0, 0, 0))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        inner = f"{name}/{entry.name}"
        if entry.name.endswith(".toml"):
            files.append(_file(inner, entry.path, None if follow else root))
        elif entry.is_dir(follow_symlinks=False) or (follow and entry.is_dir() and _is_new_ground(entry.path)):
            _scan_folder(inner, entry.path, root, follow, files)


def _is_new_ground(path: str) -> bool:
    """Tell whether a linked folder is not one that holds the link itself, where following would never end."""
    real = os.path.realpath(path)
    return not (os.path.realpath(os.path.dirname(path)) + os.sep).startswith(real + os.sep)


def _file(name: str, path: str, root: str | None) -> File:
    """Return what the file system says of a file; one that links lead out of `root` to is refused."""
    try:
        status = os.stat(path)
    except OSError as error:
        return File(name, path, f"the file cannot be read: {error.strerror}", 0, 0, 0, 0)
    refusal = ""
    if not path.isprintable() and not _is_text(path):
        # Such a name cannot go into the index, nor onto a terminal, as it is.
        name = path = os.fsencode(path).decode(errors="backslashreplace")
        refusal = "the name of the file is not UTF-8"
    elif root is not None and os.path.islink(path) and not (os.path.realpath(path)).startswith(root + os.sep):
        refusal = "the link leaves the folder"
    elif not stat.S_ISREG(status.st_mode):
        refusal = "this is not a regular file"
    return File(name, path, refusal, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


# --- where the index is --------------------------------------------------------------------------------------------


def cache_folder() -> str | None:
    """Return the folder for indexes, made if need be; None where there is none that is ours alone."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".cache")
    folder = os.path.join(base, "innofacts")
    try:
        if not os.path.isdir(folder):
            os.makedirs(folder, mode=0o700, exist_ok=True)
        status = os.stat(folder)
    except (OSError, ValueError):
        return None
    if status.st_uid != os.geteuid() or status.st_mode & 0o077:
        return None
    return folder


def _key(location: Location) -> str:
    """Return what an index must be of: which version wrote it, and which files it is of."""
    return "\n".join(
        [
            f"{__version__} {SCHEMA} {location.follow} {location.large}",
            *(f"{p.name}\0{p.path}" for p in location.places),
        ]
    )


class Index:
    """The facts, sources and problems of a library, to be asked in SQL."""

    def __init__(self, connection: Connection, location: Location) -> None:
        """Take over a connection to an index that is current."""
        self._connection = connection
        self.location = location

    def rows(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Iterator[Row]":
        """Give the rows of a SELECT one after the other."""
        try:
            yield from self._connection.execute(sql, tuple(parameters))
        except DatabaseError as error:
            raise _Damaged(str(error)) from error

    def execute(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> None:
        """Change what is the connection's own: its temporary tables."""
        self._connection.execute(sql, tuple(parameters))

    def one(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Parameter":
        """Return the first cell of the first row of a SELECT; None where there is no row."""
        for row in self.rows(sql, parameters):
            return row[0]
        return None

    def problems(self) -> list[Problem]:
        """Return the problems that the files have, in their order."""
        return [
            Problem(*row)
            for row in self.rows("SELECT file, line, column, message, excerpt, hint FROM problem ORDER BY n")
        ]

    def has(self, field: str, value: str) -> bool:
        """Tell whether some fact has that value of a field of words, in whatever case."""
        return (
            self.one("SELECT 1 FROM vocabulary WHERE field = ? AND value = ? COLLATE NOCASE", (field, value))
            is not None
        )

    def matching(self, query: "Query") -> "tuple[str, list[Parameter]]":
        """Return FROM and WHERE of a query over the facts, with their parameters.

        Where the query has words, `score` ranks the facts: the less, the better.
        """
        conditions = [condition.sql for condition in query.conditions]
        parameters: list[Parameter] = [
            parameter for condition in query.conditions for parameter in condition.parameters
        ]
        tables = "fact"
        if query.match:
            tables = f"(SELECT rowid AS found, {SCORE} AS score FROM words WHERE words MATCH ?) JOIN fact ON n = found"
            parameters.insert(0, query.match)
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        return f"FROM {tables}{where}", parameters

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


class _Damaged(InnofactsError):
    """The index turned out to be damaged while it was read."""


def open_index(location: Location) -> Index:
    """Return the index of a library, built or refreshed where it is not current.

    Raises InnofactsError where there is no fact file at all.
    """
    files = scan(location)
    if not files:
        names = ", ".join(visible(place.name) for place in location.places)
        raise InnofactsError(f"{names}: no fact files here", hint="a fact file is named *.toml")
    key = _key(location)
    folder = cache_folder()
    path = os.path.join(folder, f"{zlib.crc32(key.encode(errors='surrogateescape')):08x}.sqlite") if folder else ""
    connection = _current(path, key, files) if path else None
    if connection is None:
        from innofacts.library.indexing import build  # heavy, and seldom needed: only when something changed

        connection = build(location, files, key, path)
    return Index(connection, location)


def _current(path: str, key: str, files: list[File]) -> Connection | None:
    """Return a connection to the index at that path, None where it is not there, not whole or not current."""
    try:
        size = os.stat(path).st_size
        connection = connect(path, isolation_level=None)
    except (OSError, DatabaseError):
        return None
    try:
        whole = size > _CHECKED_WHOLE or connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        if whole and _is_current(connection, key, files):
            return connection
    except DatabaseError:
        pass
    connection.close()
    return None


def _is_current(connection: Connection, key: str, files: list[File]) -> bool:
    """Tell whether the index is of these files as they are now."""
    row = connection.execute("SELECT key, built FROM state").fetchone()
    if row is None or row[0] != key:
        return False
    known = connection.execute(
        "SELECT name, path, refusal, size, modified, changed, inode, digest FROM file ORDER BY n"
    ).fetchall()
    if [row[:-1] for row in known] != files:
        return False
    built = row[1]
    doubtful = [row for row in known if row[5] > built - _RACY_NS]
    if not doubtful:
        return True
    now = time_ns()
    if any(digest_of(row[1]) != row[7] for row in doubtful if not row[2]):
        return False
    try:
        connection.execute("UPDATE state SET built = ?", (now,))
    except DatabaseError:
        pass  # it is read-only or busy: then the content is compared the next time too
    return True


def digest_of(path: str) -> str:
    """Return a digest of a file's content; empty where it cannot be read."""
    from hashlib import sha256  # 3 ms, and needed only for files that have just changed

    try:
        with open(path, "rb") as file:
            return sha256(file.read()).hexdigest()
    except OSError:
        return ""
