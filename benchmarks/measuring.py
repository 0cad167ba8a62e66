"""One run of a command as a whole process: its processor time, what it answers, and how much memory it needs.

Light, since a process never needs less memory, in the eyes of Linux, than the one that started it had: so the memory of
a command is measured by this file run as a program, `python measuring.py REPORT COMMAND...`.
"""

import fcntl
import os
import struct
import sys
import termios
from collections import namedtuple
from time import monotonic, sleep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROWS = 200
"""How high the terminal is: higher than any answer, so that no pager waits for a key."""
COLUMNS = 100
"""How wide the terminal is."""
KEPT = 1 << 18
"""How many bytes of an answer are kept, of its beginning and of its end."""
_LOOK = 0.02  # seconds between two looks at the memory


class Answer(namedtuple("Answer", "seconds elapsed status lines text")):  # noqa: PYI024 - typing would count as memory
    """What a run gave."""

    __slots__ = ()
    seconds: float
    """The processor time of it and of the processes that it started."""
    elapsed: float
    """How many seconds it took."""
    status: int
    """Its exit status."""
    lines: int
    """How many lines it wrote."""
    text: bytes
    """Their beginning and their end."""


def run(command: "Sequence[str]", environment: "Mapping[str, str]", *, terminal: bool = False) -> Answer:
    """Run a command with its output in a pipe, or on a terminal, that is read as it comes."""
    begun = monotonic()
    ours, theirs = os.openpty() if terminal else os.pipe()
    if terminal:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    process = os.posix_spawn(
        command[0],
        list(command),
        environment,
        file_actions=(
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_DUP2, theirs, 1),
            (os.POSIX_SPAWN_DUP2, theirs, 2) if terminal else (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ),
    )
    os.close(theirs)
    lines, first, last = 0, b"", b""
    while piece := _read(ours):
        lines += piece.count(b"\n")
        if len(first) < KEPT:
            first += piece
        else:
            last = (last + piece)[-KEPT:]
    _, status, used = os.wait4(process, 0)
    os.close(ours)
    elapsed, seconds = monotonic() - begun, used.ru_utime + used.ru_stime
    return Answer(seconds, elapsed, os.waitstatus_to_exitcode(status), lines, first + last)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 1 << 20)
    except OSError:  # so Linux says that nobody has the other end of a terminal any more
        return b""


def watched(command: "Sequence[str]", report: str) -> tuple[str, ...]:
    """Return a command that runs another one, and writes into a file the most memory it needed, in KiB."""
    return (sys.executable, "-I", "-S", os.path.abspath(__file__), report, *command)


def _watch(report: str, *command: str) -> int:
    """Run a command, write its peak into the report, and return its exit status.

    The kernel knows the peak of the largest process exactly; that of several at once is looked for all the time.
    """
    process, most = os.posix_spawn(command[0], command, os.environ), 0
    while True:
        done, status, usage = os.wait4(process, os.WNOHANG)
        if done:
            break
        most = max(most, _resident(process))
        sleep(_LOOK)
    with open(report, "w", encoding="ascii") as file:
        file.write(str(max(most, usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1))))
    return os.waitstatus_to_exitcode(status)


def _resident(process: int) -> int:
    """Return how much memory a process and those that it started have now, in KiB, what they share counted once."""
    try:
        with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as file:
            own = next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
            return own + sum(_resident(int(child)) for child in file.read().split())
    except (OSError, StopIteration):
        return 0  # it has just ended, or this is not Linux


if __name__ == "__main__":
    sys.exit(_watch(*sys.argv[1:]))
