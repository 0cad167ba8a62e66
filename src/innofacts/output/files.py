"""Files that are written completely or not at all: next to the target, flushed, then renamed over it."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from errno import EACCES, EISDIR

from innofacts.errors import InnofactsError
from innofacts.showing import visible


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


def refuse_unwritable(path: str) -> None:
    """Raise the error that writing a file would raise, as far as it is known before: all files are written or none."""
    with _named_errors(path):
        _status(path)
        folder = os.path.dirname(os.path.realpath(path))
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
        raise InnofactsError(f"{visible(path)}: could not be written: {error.strerror}") from error


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


def _replace_file(target: str, old: os.stat_result | None, pieces: Iterable[bytes]) -> None:
    # The name is short, so that it is never too long, and random: on another machine a process may have our id.
    temporary = os.path.join(os.path.dirname(target), f".innofacts-{os.urandom(6).hex()}.tmp")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with open(descriptor, "wb") as file:
            if old is not None:
                _keep_owner_and_mode(descriptor, old)
            _write_pieces(file.write, pieces)
            file.flush()
            os.fsync(descriptor)
        os.replace(temporary, target)
    except BaseException:
        try:
            os.unlink(temporary)
        except OSError:
            pass  # it was never created, or the folder is gone: the first error says more
        raise


def _keep_owner_and_mode(descriptor: int, old: os.stat_result) -> None:
    try:
        os.fchown(descriptor, old.st_uid, old.st_gid)
    except PermissionError:
        pass  # only the superuser may change the owner; for others the file is already their own, or their group's
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _write_pieces(write: Callable[[bytes], object], pieces: Iterable[bytes]) -> None:
    for piece in pieces:
        write(piece)
