"""The pager: output longer than the screen is shown page by page, as git shows it.

https://git-scm.com/docs/git-config#Documentation/git-config.txt-corepager
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, islice

from innofacts.output import write_out
from innofacts.output.terminal import terminal_height

_PAGER = "less"
# What git sets, without F, which ends less at once where all fits on a screen: it starts only where that is not so, and
# a message about the results takes a line too. less shows colours, and leaves the text there afterwards.
_SETTINGS = {"LESS": "RX", "LV": "-c"}
_NONE = ("", "cat")

_switched_off: list[bool] = []


@contextmanager
def switched_off() -> Iterator[None]:
    """Use no pager: `--no-pager`."""
    _switched_off.append(True)
    try:
        yield
    finally:
        _switched_off.pop()


def page(pieces: Iterable[bytes]) -> None:
    """Write to the terminal: through the pager that PAGER names if there are more lines than fit on the screen.

    `PAGER=cat`, an empty PAGER, and a pager that does not exist write everything at once.
    """
    command = "" if _switched_off else os.environ.get("PAGER", _PAGER).strip()
    if command in _NONE:
        write_out(pieces)
        return
    pieces = iter(pieces)
    screenful = list(_screenful(pieces))
    rest = list(islice(pieces, 1))
    pieces = chain(screenful, rest, pieces)
    if rest and _exists(command.split()[0]):
        _through(command, pieces)
    else:
        write_out(pieces)


def _exists(program: str) -> bool:
    from shutil import which  # 2 ms, and what fits on the screen needs no pager

    return which(program) is not None


def _screenful(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the pieces up to the one with which the screen is full."""
    left = terminal_height() - 2  # the last lines are for a message about the results and the prompt
    for piece in pieces:
        yield piece
        left -= piece.count(b"\n")
        if left <= 0:
            return


def _through(command: str, pieces: Iterable[bytes]) -> None:
    """Write to a pager and wait for its end; leaving it before everything is read is not an error."""
    import signal  # with subprocess 3 ms, and what fits on the screen needs neither
    import subprocess

    sys.stdout.flush()
    environment = {**_SETTINGS, **os.environ}
    pager = subprocess.Popen(command, shell=True, stdin=subprocess.PIPE, env=environment)  # noqa: S602 - as the user says
    assert pager.stdin  # a pipe
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the pager
    try:
        with suppress(BrokenPipeError), pager.stdin:
            for piece in pieces:
                pager.stdin.write(piece)
    finally:
        pager.wait()
        signal.signal(signal.SIGINT, handler)
