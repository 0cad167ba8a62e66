"""The index of a library: one SQLite file that holds its facts, sources and problems, opened and asked.

It is a cache and nothing more: the TOML is the truth. An index that is missing, old or damaged is built again by
`indexing`, and one that cannot be written is held in memory. A light module (DESIGN 7).
"""

import os
import stat
import zlib
from itertools import islice
from time import time_ns

from innofacts import __version__
from innofacts.errors import InnofactsError, Problem, visible
from innofacts.library.driver import Connection, DatabaseError, connect
from innofacts.library.searching import WORD_COLUMNS
from innofacts.records import Record

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

LEAVES_THE_FOLDER = "the link leaves the folder"
NOT_A_REGULAR_FILE = "this is not a regular file"

# A file that changed so shortly before the index was built may change again without a new time stamp, so its content
# is compared too (the "racy" rule of git; two seconds is the coarsest clock of a file system in use, FAT's).
_RACY_NS = 2_000_000_000
SEALED = 4 * 1024 * 1024
"""The most bytes of an index that has a seal; a larger one shows damage only when it is read.

Four megabytes are checked in a millisecond, ten times as fast as by SQLite's quick_check, which misses changed text.
"""
_BLOCK = 64 * 1024
_SEAL = (60, 64)  # where SQLite's header has the "user version", four bytes left to us: sqlite.org/fileformat2.html


class Place(Record):
    """A file or folder of a library."""

    name: str
    """As the user named it."""
    path: str
    """Where it is."""


class Location(Record):
    """Which files make a library."""

    places: tuple[Place, ...]
    """The files and folders, in the order that their facts come in."""
    follow: bool = False
    """Whether links that leave their folder are followed."""
    large: bool = False
    """Whether files beyond the bound on size are read."""


class File(Record):
    """A fact file as the file system tells of it: what must be the same for its facts to be still the same."""

    name: str
    """As the user would name it."""
    path: str
    """Where it is."""
    refusal: str
    """Why it cannot be read, where that is plain without opening it; else empty."""
    size: int = 0
    """Its length in bytes."""
    modified: int = 0
    """When its content was written, in nanoseconds."""
    changed: int = 0
    """When it or its name was changed, in nanoseconds; no program can set this back."""
    inode: int = 0
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
        # Not abspath(): it would take "link/.." for the folder that the link stands in.
        place = (
            shipped_library() if name == BUILTIN else Place(name.rstrip("/") or name, os.path.join(os.getcwd(), name))
        )
        if not name or not os.path.exists(place.path):
            raise InnofactsError(
                f"{visible(name) or 'an empty name'}: no such file or folder",
                hint=f'--facts takes a fact file, a folder of them, or the word "{BUILTIN}"',
            )
        places.append(place)
    return Location(tuple(places), follow, large)


# --- the files of a library ----------------------------------------------------------------------------------------


class _Entry(Record):
    """Something in a library that is still to be looked at."""

    name: str
    """As the user would name it."""
    path: str
    """Where it is."""
    real: str
    """Where it is when all links are followed."""
    root: str
    """What `real` must begin with: the folder that links may not leave; empty where they may lead anywhere."""
    is_folder: bool
    """Whether fact files may be in it."""


def scan(location: Location) -> list[File]:
    """Return the fact files of a library, those of a folder sorted by name, with all folders below it.

    A file that can be reached in several ways, by links or by places within each other, is there once.
    """
    files: list[File] = []
    seen: set[str] = set()
    pending = [_place_entry(place, location) for place in reversed(location.places)]
    while pending:
        entry = pending.pop()
        if entry.real in seen:
            continue
        if not entry.real.startswith(entry.root):
            files.append(_refused(entry, LEAVES_THE_FOLDER))
            continue
        seen.add(entry.real)
        if not entry.is_folder:
            files.append(_file(entry))
            continue
        try:
            pending += reversed(_inside(entry, follow=location.follow))
        except OSError as error:
            files.append(_refused(entry, f"the folder cannot be read: {error.strerror}"))
    return files


def _place_entry(place: Place, location: Location) -> _Entry:
    real, is_folder = os.path.realpath(place.path), os.path.isdir(place.path)
    root = os.path.join(real, "") if is_folder and not location.follow else ""
    # The place itself is within its root, whose slash at the end keeps out a neighbour that begins with the same name.
    return _Entry(place.name, place.path, root or real, root, is_folder)


def _inside(folder: _Entry, *, follow: bool) -> list[_Entry]:
    """Return the fact files and the folders in a folder, sorted by name; raises OSError where it cannot be read."""
    with os.scandir(folder.path) as listing:
        items = sorted((item for item in listing if not item.name.startswith(".")), key=lambda item: item.name)
    found = []
    for item in items:
        is_folder = not item.name.endswith(".toml") and _is_folder(item, follow=follow)
        if is_folder or item.name.endswith(".toml"):
            real = os.path.realpath(item.path) if item.is_symlink() else os.path.join(folder.real, item.name)
            found.append(_Entry(os.path.join(folder.name, item.name), item.path, real, folder.root, is_folder))
    return found


def _is_folder(item: "os.DirEntry[str]", *, follow: bool) -> bool:
    try:
        return item.is_dir(follow_symlinks=follow)
    except OSError:
        return False  # a link that leads round and round


def _file(entry: _Entry) -> File:
    """Return what the file system says of a file."""
    if not _is_text(entry.name):
        return _refused(entry, "the name of the file is not UTF-8")
    try:
        status = os.stat(entry.path)
    except OSError as error:
        return _refused(entry, f"the file cannot be read: {error.strerror}")
    if not stat.S_ISREG(status.st_mode):
        return _refused(entry, NOT_A_REGULAR_FILE)
    return File(entry.name, entry.path, "", status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def _refused(entry: _Entry, why: str) -> File:
    """Return a file that is not to be opened, its name such that it can go into the index and onto a terminal."""
    return File(os.fsencode(entry.name).decode(errors="backslashreplace"), entry.path, why)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


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


def _key(location: Location) -> str:
    """Return what an index must be of, in ASCII: which version wrote it, and which files it is of."""
    return ascii((__version__, SCHEMA, location))


def stamp(file: File) -> str:
    """Return what the index keeps of a file, to tell whether it has changed; in ASCII, whatever its name."""
    return ascii(tuple(file))


def seal(index: "bytes | memoryview") -> bytes:
    """Return the checksum of an index, for the four bytes of it that are not counted."""
    start, end = _SEAL
    view = memoryview(index)
    return zlib.crc32(view[end:], zlib.crc32(view[:start])).to_bytes(end - start, "big")


def put_seal(path: str) -> None:
    """Seal the index at that path, unless it is too large, and see it safely on the disk."""
    with open(path, "r+b") as file:
        if os.fstat(file.fileno()).st_size <= SEALED:
            checksum = seal(file.read())
            file.seek(_SEAL[0])
            file.write(checksum)
            file.flush()
        os.fsync(file.fileno())


def _is_whole(path: str) -> bool:
    """Tell whether the seal of an index is unbroken; read in pieces, as new memory costs as much as the checksum."""
    block = bytearray(_BLOCK)
    view = memoryview(block)
    with open(path, "rb", buffering=0) as file:
        length = file.readinto(block)
        expected, checksum = bytes(view[slice(*_SEAL)]), int.from_bytes(seal(view[:length]), "big")
        while length := file.readinto(block):
            checksum = zlib.crc32(view[:length], checksum)
    return expected == checksum.to_bytes(len(expected), "big")


def connected(path: str) -> Connection:
    """Return a connection to a file that nobody writes to any more, so that neither locks nor journals are needed."""
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return connect(f"file:{quoted}?mode=ro&immutable=1", uri=True, isolation_level=None)


class Index:
    """The facts, sources and problems of a library, to be asked in SQL."""

    def __init__(self, connection: Connection, location: Location, path: str = "") -> None:
        """Take over a connection to an index that is current.

        `path` is where it was found, so that it can be built again if it turns out to be damaged.
        """
        self._connections = [connection]
        self.location = location
        self._path = path

    def rows(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Iterator[Row]":
        """Give the rows of a SELECT one after the other."""
        given = 0
        try:
            for row in self._connections[-1].execute(sql, tuple(parameters)):
                yield row
                given += 1
        except DatabaseError:
            if not self._path:
                raise  # it has just been built: the mistake is ours
            self._rebuild()
            # The same question of the same facts has the same rows, of which some have been given.
            yield from islice(self._connections[-1].execute(sql, tuple(parameters)), given, None)

    def _rebuild(self) -> None:
        from innofacts.library.indexing import build  # heavy, and hardly ever needed

        # The one before stays open, since other rows may still be coming from it.
        self._connections.append(build(self.location, scan(self.location), _key(self.location), self._path))
        self._path = ""

    def one(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Parameter":
        """Return the first cell of the first row of a SELECT; None where there is no row."""
        for row in self.rows(sql, parameters):
            return row[0]
        return None

    def problems(self) -> list[Problem]:
        """Return the problems that the files have, in their order."""
        return [
            Problem(*row)  # type: ignore[arg-type]  # the table has a column for each field
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
        for connection in self._connections:
            connection.close()


def open_index(location: Location) -> Index:
    """Return the index of a library, built or refreshed where it is not current.

    Raises InnofactsError where there is no fact file at all.
    """
    files = scan(location)
    if not files:
        names = ", ".join(visible(place.name) for place in location.places)
        raise InnofactsError(f"{names}: no fact files here", hint="a fact file is named *.toml")
    key, path = _key(location), _path(location)
    connection = _current(path, key, files) if path else None
    if connection is not None:
        return Index(connection, location, path)
    from innofacts.library.indexing import build  # heavy, and seldom needed: only when something changed

    return Index(build(location, files, key, path), location)


def current_index(location: Location) -> Index | None:
    """Return the index of a library where it is there and current; None where it would have to be built."""
    path = _path(location)
    connection = _current(path, _key(location), scan(location)) if path else None
    return None if connection is None else Index(connection, location, path)


def _path(location: Location) -> str:
    """Return where the index of a library lies; empty where no folder may hold it."""
    folder = cache_folder()
    return os.path.join(folder, f"{zlib.crc32(_key(location).encode()):08x}.sqlite") if folder else ""


def _current(path: str, key: str, files: list[File]) -> Connection | None:
    """Return a connection to the index at that path, None where it is not there, not whole or not current."""
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode) or (status.st_size <= SEALED and not _is_whole(path)):
            return None
        connection = connected(path)
    except (OSError, DatabaseError):
        return None
    try:
        if _is_current(connection, key, files, path=path, built=status.st_mtime_ns):
            return connection
    except DatabaseError:
        pass  # it is large, and damaged
    connection.close()
    return None


def _is_current(connection: Connection, key: str, files: list[File], *, path: str, built: int) -> bool:
    """Tell whether the index is of these files as they are now; its own time stamp says as of when it is."""
    if connection.execute("SELECT key FROM state").fetchone() != (key,):
        return False
    known = connection.execute("SELECT stamp, digest FROM file ORDER BY n").fetchall()
    if [row[0] for row in known] != list(map(stamp, files)):
        return False
    doubtful = [
        (file.path, digest)
        for file, (_, digest) in zip(files, known, strict=True)
        if digest and file.changed > built - _RACY_NS
    ]
    if doubtful:
        now = time_ns()
        if any(digest_of(path) != digest for path, digest in doubtful):
            return False
        try:
            os.utime(path, ns=(now, now))
        except OSError:
            pass  # then the content is compared the next time too
    return True


def digest_of(path: str) -> str:
    """Return a digest of a file's content; empty where it cannot be read."""
    from hashlib import sha256  # 3 ms, and needed only for files that have just changed

    try:
        with open(path, "rb") as file:
            return sha256(file.read()).hexdigest()
    except OSError:
        return ""
