"""The files of a library as the file system describes them, without reading any. A light module."""

import os
import stat
from errno import ELOOP, ENAMETOOLONG
from time import time_ns

from innofacts.errors import InnofactsError
from innofacts.records import Record
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    OnProgress = Callable[[str, int, int], None]
    """Called with the name of the step, how much of it is done and how much there is to do."""

BUILTIN = "builtin"
"""The name of the shipped library."""

LEAVES_THE_FOLDER = "the link leaves the folder"
NOT_A_REGULAR_FILE = "this is not a regular file"
CANNOT_BE_READ = "the file cannot be read: "
"""The beginning of the refusal of a file that the system does not let us read, which may be different the next time."""


class Place(Record):
    """A file or folder of a library."""

    name: str
    """Its name as the user wrote it."""
    path: str
    """Its path."""


class Location(Record):
    """The files and folders of a library, and how they are read."""

    places: tuple[Place, ...]
    """The files and folders, in the order of their facts."""
    follow: bool = False
    """Whether links out of a folder are followed."""
    large: bool = False
    """Whether files above the limit on size are read."""


class File(Record):
    """A fact file as the file system describes it; while this stays the same, so do its facts."""

    sort_key: bytes
    """Its position in the library, as bytes to sort by."""
    name: str
    """Its name as the user would write it."""
    path: str
    """Where it is."""
    refusal: str = ""
    """Why it cannot be read, if that is known without opening it; else empty."""
    stamp: str = ""
    """Size, time of modification, time of change, inode and device, with a space between; empty if it cannot be read.

    The times are in nanoseconds. No program can set back the time of change.
    """
    changed: int = 0
    """Its time of change, in nanoseconds."""

    def is_named(self, name: str) -> bool:
        """Return whether it has this base name."""
        return os.path.basename(self.path) == name

    @property
    def size(self) -> int:
        """Its size in bytes."""
        return size_of(self.stamp)


class Folder(Record):
    """A folder of fact files; while its stamp stays the same, it has the same files."""

    entry: "Entry"
    """Where it is."""
    stamp: str
    """As for a file: it changes when something in the folder is added, removed or renamed."""
    looked: int
    """When its stamp was taken, in nanoseconds."""


class Entry(Record):
    """A file or folder found in a library."""

    sort_key: bytes
    """Its position in the library, as bytes to sort by."""
    name: str
    """Its name as the user would write it."""
    path: str
    """Where it is."""
    real: str
    """Its path with all links followed."""
    root: str
    """The folder that links may not leave, which `real` must begin with; empty if they may lead anywhere."""
    is_folder: bool
    """Whether it is a folder."""


_FEW_FILES = 20  # reading more of them takes longer than loading the whole command line


class Changes(Record):
    """What has changed in the files on disk since an index was made of them."""

    files: tuple[File, ...] = ()
    """The files that are new or have changed."""
    touched: tuple[File, ...] = ()
    """The files with a new stamp but the same content: copied, checked out again or touched."""
    gone: tuple[bytes, ...] = ()
    """The sort keys of the files that no longer exist."""
    folders: tuple[Folder, ...] = ()
    """The folders that were looked at if any of them differs; all folders if all files were looked at."""
    looked: int = 0
    """When all files were looked at, in nanoseconds; 0 if only some were."""
    has_compared: bool = False
    """Whether a file had to be compared by its digest, since it had changed too recently for its stamp to decide."""

    @property
    def is_none(self) -> bool:
        """Whether nothing has changed."""
        return not (self.touched or self.folders or self.is_of_content)

    @property
    def is_of_content(self) -> bool:
        """Whether facts may differ."""
        return bool(self.files or self.gone)

    @property
    def is_of_settings(self) -> bool:
        """Whether a `library.toml` has changed, which concerns all other files."""
        if not self.is_of_content:
            return False
        from innofacts.factfiles import SETTINGS_FILE  # which nearly no look-up needs

        below = b"\0" + os.fsencode(SETTINGS_FILE)
        return any(f.is_named(SETTINGS_FILE) for f in self.files) or any(key.endswith(below) for key in self.gone)

    @property
    def is_small(self) -> bool:
        """Whether reading the files takes less time than loading the whole command line."""
        return len(self.files) + len(self.gone) <= _FEW_FILES and not self.is_of_settings


_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def shipped_library() -> Place:
    """Return the library that comes with the program: next to the modules if installed, else in the checkout."""
    installed = os.path.join(_PACKAGE, "facts")
    checkout = os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "facts")
    return Place(BUILTIN, installed if os.path.isdir(installed) else checkout)


def shipped_index() -> str:
    """Return the path of the index that comes with the shipped library; empty if there is none that counts.

    A wheel has one, and an editable install writes one into the checkout, which counts until a module changes.
    """
    path = os.path.join(_PACKAGE, "facts.sqlite")
    return path if os.path.isdir(os.path.join(_PACKAGE, "facts")) or _is_newest(path) else ""


MAKERS = ("documents", "english", "factfiles", "formats", "index", "values")
"""The rooms whose modules, with those next to the rooms, make an index."""


def _is_newest(path: str) -> bool:
    """Return whether a file exists and is newer than all modules that make an index."""
    newest = 0
    for room in ("", *MAKERS):
        with os.scandir(os.path.join(_PACKAGE, room)) as entries:
            newest = max(newest, *[entry.stat().st_mtime_ns for entry in entries if entry.name.endswith(".py")])
    return os.path.exists(path) and os.stat(path).st_mtime_ns > newest


def locate(names: "Sequence[str]", *, follow: bool = False, large: bool = False) -> Location:
    """Return the location that `--facts` names, else INNOFACTS_PATH, else the shipped library.

    Raises InnofactsError if there is no file or folder of that name.
    """
    origin = "" if names else ", which INNOFACTS_PATH names"
    names = names or [name for name in os.environ.get("INNOFACTS_PATH", "").split(os.pathsep) if name]
    places = []
    for name in names or (BUILTIN,):
        place = shipped_library() if name == BUILTIN else Place(name.rstrip("/") or name, _whole(name))
        if not name or not os.path.exists(place.path):
            from innofacts.suggesting import hint_on_file  # only a mistake needs it

            raise InnofactsError(
                f"{visible(name) or 'an empty name'}{origin}: no such file or folder",
                hint=hint_on_file(name, (".toml", ""))
                or f'name a fact file, a folder of them, or "{BUILTIN}", the shipped library',
            )
        places.append(place)
    return Location(tuple(places), follow, large)


def _whole(name: str) -> str:
    """Return a name as an absolute path; raises InnofactsError if the current folder no longer exists.

    Not abspath(), which would read "link/.." as the folder that contains the link.
    """
    try:
        return name if os.path.isabs(name) else os.path.join(os.getcwd(), name)
    except OSError:
        raise InnofactsError(
            f"{visible(name)}: the current folder no longer exists",
            hint="change to another folder, or name the whole path",
        ) from None


def scan(location: Location) -> tuple[list[File], list[Folder]]:
    """Return the fact files of a library, in each folder sorted by name together with its folders, and the folders.

    A file that can be reached in several ways, by links or by overlapping places, is returned once.
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
        folders.append(folder_at(entry))  # before it is read: anything added from now on changes its stamp
        try:
            pending += reversed(inside(entry, follow=location.follow))
        except OSError as error:
            files.append(_refused(entry, f"the folder cannot be read: {error.strerror}"))
    return files, folders


def is_small(location: Location, *, entries: int, size: int) -> bool:
    """Return whether a library has at most so many entries in its folders, and so many bytes in its fact files."""
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
            pass  # what cannot be read takes no time
    return entries >= 0 and size >= 0


def _place_entry(number: int, place: Place, location: Location) -> Entry:
    real, is_folder = os.path.realpath(place.path), os.path.isdir(place.path)
    root = os.path.join(real, "") if is_folder and not location.follow else ""
    # The place itself is within its root, whose slash at the end keeps out a neighbour that begins with the same name.
    return Entry(
        sort_key=number.to_bytes(4, "big"),
        name=place.name,
        path=place.path,
        real=root or real,
        root=root,
        is_folder=is_folder,
    )


def inside(
    folder: Entry,
    *,
    follow: bool,
    known: "dict[bytes, str] | None" = None,
    is_young: "Callable[[int], bool]" = lambda _: False,
) -> list[Entry]:
    """Return the fact files and the folders in a folder, sorted by name; raises OSError if it cannot be read.

    `known` has the stamps of files by their sort keys. Files with the same stamp that have not changed recently are
    left out, and removed from `known`: what remains in it no longer exists, or is returned because it may differ.
    """
    name, path, real = (os.path.join(above, "") for above in (folder.name, folder.path, folder.real))
    # No name contains a zero byte, so the files of a folder sort where its own name would.
    above = folder.sort_key + b"\0"
    found = []
    descriptor = os.open(folder.path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with os.scandir(descriptor) as listing:
            for item in listing:
                own = item.name
                is_folder = not own.endswith(".toml")
                if own.startswith("."):
                    continue
                if is_folder and not (_is_folder(item, follow=follow) or _leads_out(item, path + own, folder.root)):
                    continue
                sort_key, is_link = above + os.fsencode(own), item.is_symlink()
                if known and sort_key in known and not is_link:
                    status = item.stat()
                    if known[sort_key] == _stamp(status) and not is_young(status.st_ctime_ns):
                        del known[sort_key]
                        continue
                leads_to = os.path.realpath(path + own) if is_link else real + own
                found.append(
                    Entry(
                        sort_key=sort_key,
                        name=name + own,
                        path=path + own,
                        real=leads_to,
                        root=folder.root,
                        is_folder=is_folder,
                    )
                )
    finally:
        os.close(descriptor)
    return sorted(found)


def _is_folder(item: "os.DirEntry[str]", *, follow: bool) -> bool:
    try:
        return item.is_dir(follow_symlinks=follow)
    except OSError as error:
        return error.errno not in (ELOOP, ENAMETOOLONG)  # a link to nothing; what cannot be read is not such a link


def _leads_out(item: "os.DirEntry[str]", path: str, root: str) -> bool:
    """Return whether a link leads to fact files in a folder elsewhere: as they are not read, it has to be named."""
    if not item.is_symlink():
        return False
    real = os.path.realpath(path)
    try:
        return not os.path.join(real, "").startswith(root) and any(name.endswith(".toml") for name in os.listdir(real))
    except OSError:
        return False


def file_at(entry: Entry) -> File:
    """Return a file as the file system describes it."""
    if not _is_text(entry.name):
        return _refused(entry, "the name of the file is not UTF-8")
    try:
        status = os.stat(entry.path)
    except OSError as error:
        return _refused(entry, f"{CANNOT_BE_READ}{error.strerror}")
    if not stat.S_ISREG(status.st_mode):
        return _refused(entry, NOT_A_REGULAR_FILE)
    return File(
        sort_key=entry.sort_key,
        name=entry.name,
        path=entry.path,
        refusal="",
        stamp=_stamp(status),
        changed=status.st_ctime_ns,
    )


def _stamp(status: os.stat_result) -> str:
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino} {status.st_dev}"


def size_of(stamp: str) -> int:
    """Return the size in bytes that a stamp says; 0 for an empty stamp."""
    return int(stamp.partition(" ")[0] or 0)


def changed_of(stamp: str) -> int:
    """Return the time of change that a stamp says, in nanoseconds; 0 for an empty stamp."""
    return int(stamp.split(" ")[2]) if stamp else 0


def stamp_of(path: str | bytes) -> str:
    """Return the current stamp of a file or a folder; empty if it does not exist."""
    try:
        return _stamp(os.stat(path))
    except OSError:
        return ""


def folder_at(entry: Entry) -> Folder:
    """Return a folder as the file system describes it."""
    looked = time_ns()
    return Folder(entry, stamp_of(entry.path), looked)


def _refused(entry: Entry, why: str) -> File:
    """Return a file that must not be opened, with a name that the index and a terminal can take."""
    return File(entry.sort_key, os.fsencode(entry.name).decode(errors="backslashreplace"), entry.path, why)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
