"""Files that are written completely or not at all: next to the target, flushed, then renamed over it."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from errno import EACCES, EISDIR, ENOENT
from time import time

from innofacts.errors import InnofactsError
from innofacts.showing import visible

_PREFIX, _GROWING, _COMPLETE = ".innofacts-", ".tmp", ".new"  # the last for a file that gets its name when complete
_CAN_NAME = hasattr(os, "O_TMPFILE") and os.path.isdir("/proc/self/fd")  # whether a file without a name can get one
_STALE = 3600  # seconds after which a temporary file that no run has written to is that of a killed run


def save(path: str, pieces: Iterable[bytes]) -> None:
    """Write a file next to the target and rename it, so that an interrupted run leaves the old or the new one.

    A target that is not a regular file (a device, a FIFO) is written directly; a link stays and its target is replaced;
    owner and mode are kept. Raises InnofactsError if the file cannot be written, and lets BrokenPipeError through.
    """
    with _named_errors(path):
        old = _status(path)
        if old is not None and not stat.S_ISREG(old.st_mode):
            with open(path, "wb") as file:
                _write_pieces(file.write, pieces)
        else:
            _replace_file(os.path.realpath(path), old, pieces)


def save_new(path: str, pieces: Iterable[bytes]) -> None:
    """Write a file that does not exist yet, like `save`; raises InnofactsError if a different run has written it."""
    with _named_errors(path):
        _replace_file(os.path.realpath(path), None, pieces, _name_new)


def refuse_unwritable(path: str) -> None:
    """Raise the error that writing a file would surely raise, so that all files are written or none."""
    with _named_errors(path):
        _status(path)
        folder = os.path.dirname(os.path.realpath(path))
        os.stat(folder)
        if not os.access(folder, os.W_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))


@contextmanager
def _named_errors(path: str) -> Iterator[None]:
    """Turn an error of the system into an InnofactsError that names the file."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        folder = os.path.dirname(path)
        hint = f"make the folder {visible(folder)} first" if folder and error.errno == ENOENT else ""
        raise InnofactsError(f"{visible(path)}: could not be written: {error.strerror}", hint=hint) from error


def _status(path: str) -> os.stat_result | None:
    """Return the status of the file at a path, None if there is none; raises OSError if it may not be written."""
    if path.endswith(os.sep):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
    try:
        old = os.stat(path)
    except FileNotFoundError:
        return None
    if stat.S_ISREG(old.st_mode) and not os.access(path, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))
    return old


def _replace_file(
    target: str,
    old: os.stat_result | None,
    pieces: Iterable[bytes],
    rename: Callable[[str, str], None] | None = None,
) -> None:
    """Write a file next to its target, flush it, and rename it over the target; an error leaves nothing."""
    folder = os.path.dirname(target)
    _remove_stale(folder)
    # The name is short, so that it is never too long, and random: on another machine a process may have our id.
    unnamed = _open_unnamed(folder)
    ending = _GROWING if unnamed is None else _COMPLETE
    temporary = os.path.join(folder, f"{_PREFIX}{os.urandom(6).hex()}{ending}")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666) if unnamed is None else unnamed
        with open(descriptor, "wb") as file:
            if old is not None:
                _keep_owner_and_mode(descriptor, old)
            _write_pieces(file.write, pieces)
            file.flush()
            os.fsync(descriptor)
            if unnamed is not None:
                _lock(unnamed)  # so that no other run takes the name for that of a killed one
                # Python calls linkat(), which follows the link in /proc to the file, only if it gets a descriptor.
                os.link(f"/proc/self/fd/{unnamed}", temporary, src_dir_fd=unnamed, follow_symlinks=True)
            # At once: a run that is killed in between leaves the temporary name.
            (rename or os.replace)(temporary, target)
    except BaseException:
        try:
            os.unlink(temporary)
        except OSError:
            pass  # it was never created, or the folder is gone: the first error says more
        raise


def _name_new(temporary: str, target: str) -> None:
    """Rename a file to a name that none has; raises FileExistsError."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # the file system has no links
        os.replace(temporary, target)
    else:
        os.unlink(temporary)


def _open_unnamed(folder: str) -> int | None:
    """Return a descriptor of a new file without a name in a folder; None if the file system has no such files.

    The file vanishes with its descriptor, so a run that is killed leaves nothing (man 2 open, O_TMPFILE).
    """
    if not _CAN_NAME:
        return None
    try:
        return os.open(folder, os.O_WRONLY | os.O_TMPFILE, 0o666)
    except OSError:
        return None


def _remove_stale(folder: str) -> None:
    """Remove the temporary files that killed runs have left in a folder."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                is_ours = entry.name.startswith(_PREFIX) and entry.name.endswith((_GROWING, _COMPLETE))
                if is_ours and _is_abandoned(entry):
                    os.unlink(entry.path)
    except OSError:
        pass  # a different run has removed it, or it cannot be removed: it only takes up room


def _is_abandoned(entry: "os.DirEntry[str]") -> bool:
    """Return whether a temporary file is that of a killed run: complete without a lock, or not written to for long.

    Raises OSError if a run holds its lock.
    """
    if entry.name.endswith(_COMPLETE):
        descriptor = os.open(entry.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            _lock(descriptor)
        finally:
            os.close(descriptor)
        return True
    return time() - entry.stat(follow_symlinks=False).st_mtime > _STALE


def _lock(descriptor: int) -> None:
    """Hold the lock of a file until it is closed; raises OSError if a different run holds it."""
    from fcntl import LOCK_EX, LOCK_NB, flock  # which Windows lacks

    flock(descriptor, LOCK_EX | LOCK_NB)


def _keep_owner_and_mode(descriptor: int, old: os.stat_result) -> None:
    try:
        os.fchown(descriptor, old.st_uid, old.st_gid)
    except PermissionError:
        pass  # only the superuser may change the owner; for others the file is already their own, or their group's
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _write_pieces(write: Callable[[bytes], object], pieces: Iterable[bytes]) -> None:
    for piece in pieces:
        write(piece)
