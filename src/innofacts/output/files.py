"""Files that are written whole or not at all: beside the target, flushed, then renamed over it."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from errno import EACCES, EISDIR

from innofacts.errors import InnofactsError
from innofacts.showing import visible


def save(path: str, pieces: Iterable[bytes]) -> None:
    """Write a file beside the target and rename it over it, so that an interrupted run leaves the old or the new one.

    What is no regular file (a device, a FIFO) is written to as it is; a link stays and its target is replaced; owner
    and mode are kept. Raises InnofactsError where it cannot be written, and lets BrokenPipeError through.
    """
    with _told(path):
        old = _there(path)
        if old is not None and not stat.S_ISREG(old.st_mode):
            with open(path, "wb") as file:
                _write_pieces(file.write, pieces)
        else:
            _replace_file(os.path.realpath(path), old, pieces)


def refuse_unwritable(path: str) -> None:
    """Raise the error that writing a file will end in, as far as that is plain before: several are all good or none."""
    with _told(path):
        _there(path)
        folder = os.path.dirname(os.path.realpath(path))
        if not os.access(folder, os.W_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))


@contextmanager
def _told(path: str) -> Iterator[None]:
    """Raise what goes wrong with a file as an error that names it."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InnofactsError(f"{visible(path)}: could not be written: {error.strerror}") from error


def _there(path: str) -> os.stat_result | None:
    """Return what is at a path, None where nothing is; raises OSError where it may not be written."""
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
    # The name is short, so that a long one is no trouble, and random: another machine may have our process id too.
    beside = os.path.join(os.path.dirname(target), f".innofacts-{os.urandom(6).hex()}.tmp")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with open(descriptor, "wb") as file:
            if old is not None:
                _keep_owner_and_mode(descriptor, old)
            _write_pieces(file.write, pieces)
            file.flush()
            os.fsync(descriptor)
        os.replace(beside, target)
    except BaseException:
        try:
            os.unlink(beside)
        except OSError:
            pass  # it was not made, or the folder is gone: what stopped us says more
        raise


def _keep_owner_and_mode(descriptor: int, old: os.stat_result) -> None:
    try:
        os.fchown(descriptor, old.st_uid, old.st_gid)
    except PermissionError:
        pass  # only the superuser may give a file away, and for everybody else it is their own already, or a group's
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _write_pieces(write: Callable[[bytes], object], pieces: Iterable[bytes]) -> None:
    for piece in pieces:
        write(piece)
