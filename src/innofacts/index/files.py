"""The files of a library, as the file system tells of them, without reading any; a light module (DESIGN 7)."""

import os
import stat
from time import time_ns

from innofacts.errors import InnofactsError
from innofacts.factfiles import SETTINGS_FILE
from innofacts.records import Record
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    OnProgress = Callable[[str, int, int], None]
    """Is called with what is being done, how much of it is done and how much there is."""

BUILTIN = "builtin"
"""The word that names the shipped library."""

LEAVES_THE_FOLDER = "the link leaves the folder"
NOT_A_REGULAR_FILE = "this is not a regular file"


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

    order: bytes
    """Where it stands in the library: files come in the order of these."""
    name: str
    """As the user would name it."""
    path: str
    """Where it is."""
    refusal: str = ""
    """Why it cannot be read, where that is plain without opening it; else empty."""
    stamp: str = ""
    """Its length in bytes, when its content was written and when it or its name was changed, and which file it is.

    The times are in nanoseconds, and no program can set back the second; empty for a file that cannot be read.
    """
    changed: int = 0
    """When it or its name was changed, in nanoseconds."""

    def is_named(self, name: str) -> bool:
        """Tell whether its own name is this."""
        return os.path.basename(self.path) == name

    @property
    def size(self) -> int:
        """Its length in bytes."""
        return size_of(self.stamp)


class Folder(Record):
    """A folder of fact files: what must be the same for the same files to be in it."""

    entry: "Entry"
    """Where it is."""
    stamp: str
    """As that of a file: it is another when something in the folder was added, taken away or renamed."""
    looked: int
    """When it was looked at, in nanoseconds."""


class Entry(Record):
    """Something in a library that is still to be looked at."""

    order: bytes
    """Where it stands in the library."""
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


_FEW_FILES = 20  # reading more of them takes longer than loading the whole command line


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


_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def shipped_library() -> Place:
    """Return the library that comes with the program: beside the modules when installed, in the checkout otherwise."""
    installed = os.path.join(_PACKAGE, "facts")
    checkout = os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "facts")
    return Place(BUILTIN, installed if os.path.isdir(installed) else checkout)


def shipped_index() -> str:
    """Return where the index that comes with the shipped library is, if there is one: only a wheel has it."""
    return os.path.join(_PACKAGE, "facts.sqlite")


def locate(names: "Sequence[str]", *, follow: bool = False, large: bool = False) -> Location:
    """Return the location that `--facts` names, else INNOFACTS_PATH, else the shipped library.

    Raises InnofactsError for a name without a file or folder.
    """
    names = names or [name for name in os.environ.get("INNOFACTS_PATH", "").split(os.pathsep) if name]
    places = []
    for name in names or (BUILTIN,):
        place = shipped_library() if name == BUILTIN else Place(name.rstrip("/") or name, _whole(name))
        if not name or not os.path.exists(place.path):
            raise InnofactsError(
                f"{visible(name) or 'an empty name'}: no such file or folder",
                hint=f'name a fact file, a folder of them, or "{BUILTIN}", the shipped library',
            )
        places.append(place)
    return Location(tuple(places), follow, large)


def _whole(name: str) -> str:
    """Return a name with the folder that it is named from; raises InnofactsError where that is not there any more.

    Not abspath(): it would take "link/.." for the folder that the link stands in.
    """
    try:
        return name if os.path.isabs(name) else os.path.join(os.getcwd(), name)
    except OSError:
        raise InnofactsError(
            f"{visible(name)}: the folder that this is run in is not there any more",
            hint="change to another folder, or name the whole path",
        ) from None


def scan(location: Location) -> tuple[list[File], list[Folder]]:
    """Return the fact files of a library, those of a folder sorted by name with all folders below it, and the folders.

    A file that can be reached in several ways, by links or by places within each other, is there once.
    """
    files: list[File] = []
    folders: list[Folder] = []
    seen: set[str] = set()
    pending = [_place_entry(number, place, location) for number, place in enumerate(location.places)][::-1]
    while pending:
        entry = pending.pop()
        if entry.real in seen:
            continue
        if not entry.real.startswith(entry.root):
            files.append(_refused(entry, LEAVES_THE_FOLDER))
            continue
        seen.add(entry.real)
        if not entry.is_folder:
            files.append(file_at(entry))
            continue
        folders.append(folder_at(entry))  # before it is read: what is added from now on makes it another
        try:
            pending += reversed(inside(entry, follow=location.follow))
        except OSError as error:
            files.append(_refused(entry, f"the folder cannot be read: {error.strerror}"))
    return files, folders


def is_small(location: Location, *, entries: int, size: int) -> bool:
    """Tell whether the folders of a library have no more than so many entries, and its fact files no more bytes."""
    pending = [place.path for place in location.places]
    while pending and entries >= 0 and size >= 0:
        path = pending.pop()
        try:
            if not os.path.isdir(path):
                size -= os.stat(path).st_size
                continue
            with os.scandir(path) as listing:
                for item in listing:
                    entries -= 1
                    if entries < 0:
                        break
                    if item.name.endswith(".toml") or item.is_dir(follow_symlinks=location.follow):
                        pending.append(item.path)
        except OSError:
            pass  # what cannot be looked at is soon done with
    return entries >= 0 and size >= 0


def _place_entry(number: int, place: Place, location: Location) -> Entry:
    real, is_folder = os.path.realpath(place.path), os.path.isdir(place.path)
    root = os.path.join(real, "") if is_folder and not location.follow else ""
    # The place itself is within its root, whose slash at the end keeps out a neighbour that begins with the same name.
    return Entry(number.to_bytes(4, "big"), place.name, place.path, root or real, root, is_folder)


def inside(
    folder: Entry,
    *,
    follow: bool,
    known: "dict[bytes, str] | None" = None,
    is_young: "Callable[[int], bool]" = lambda _: False,
) -> list[Entry]:
    """Return the fact files and the folders in a folder, sorted by name; raises OSError where it cannot be read.

    Files that are as `known`, by their order and stamp, and whose change is not young, are left out and taken from what
    is known: there remain those that are otherwise or in doubt, and those that are gone.
    """
    name, path, real = (os.path.join(above, "") for above in (folder.name, folder.path, folder.real))
    above = folder.order + b"\0"  # no name holds a zero byte, so a folder's files come where its own name would
    found = []
    # By its descriptor a folder's files are found in two thirds of the time that their whole paths take.
    descriptor = os.open(folder.path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with os.scandir(descriptor) as listing:
            for item in listing:
                own = item.name
                is_folder = not own.endswith(".toml")
                if own.startswith(".") or (is_folder and not _is_folder(item, follow=follow)):
                    continue
                order, is_link = above + os.fsencode(own), item.is_symlink()
                if known and order in known and not is_link:
                    status = item.stat()
                    if known[order] == _stamp(status) and not is_young(status.st_ctime_ns):
                        del known[order]
                        continue
                leads_to = os.path.realpath(path + own) if is_link else real + own
                found.append(Entry(order, name + own, path + own, leads_to, folder.root, is_folder))
    finally:
        os.close(descriptor)
    return sorted(found)


def _is_folder(item: "os.DirEntry[str]", *, follow: bool) -> bool:
    try:
        return item.is_dir(follow_symlinks=follow)
    except OSError:
        return False  # a link that leads round and round


def file_at(entry: Entry) -> File:
    """Return what the file system says of a file."""
    if not _is_text(entry.name):
        return _refused(entry, "the name of the file is not UTF-8")
    try:
        status = os.stat(entry.path)
    except OSError as error:
        return _refused(entry, f"the file cannot be read: {error.strerror}")
    if not stat.S_ISREG(status.st_mode):
        return _refused(entry, NOT_A_REGULAR_FILE)
    return File(entry.order, entry.name, entry.path, "", _stamp(status), status.st_ctime_ns)


def _stamp(status: os.stat_result) -> str:
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino} {status.st_dev}"


def size_of(stamp: str) -> int:
    """Return the length in bytes of the file that has a stamp; 0 where it says nothing."""
    return int(stamp.partition(" ")[0] or 0)


def changed_of(stamp: str) -> int:
    """Return when what has a stamp was changed, in nanoseconds; 0 where it says nothing."""
    return int(stamp.split(" ")[2]) if stamp else 0


def stamp_of(path: str | bytes) -> str:
    """Return the stamp of a file or a folder as it is now; empty where it is not there."""
    try:
        return _stamp(os.stat(path))
    except OSError:
        return ""


def folder_at(entry: Entry) -> Folder:
    """Return what the file system says of a folder."""
    looked = time_ns()
    return Folder(entry, stamp_of(entry.path), looked)


def _refused(entry: Entry, why: str) -> File:
    """Return a file that is not to be opened, its name such that it can go into the index and onto a terminal."""
    return File(entry.order, os.fsencode(entry.name).decode(errors="backslashreplace"), entry.path, why)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
