"""The program: `main()` runs a command line, and is the one place where an error becomes words and an exit status."""

import os
import sys

from innofacts.errors import InnofactsError
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn, TextIO

_INTERRUPTED = 130
_PIPE_CLOSED = 141
_COMPLETE = "--complete"  # what a shell asks by, see completing


def program() -> "NoReturn":
    """Run the command line of the process, and end the process with its exit status.

    The interpreter does not take its objects apart at the end, which would cost 2.5 of the 14 ms of a look-up: by then
    all streams are flushed and all files closed.
    """
    os._exit(main())


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Run a command line, by default that of the process, and return the exit status (DESIGN 6)."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _open_closed_streams()
    try:
        status = _answered(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        status = _PIPE_CLOSED  # whoever read the output has enough: nothing is wrong (128 + SIGPIPE, as in a shell)
    except KeyboardInterrupt:
        status = _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - nobody is above to see it
        status = _tell(error, debug="--debug" in arguments and "--" not in arguments[: arguments.index("--debug")])
    for stream in (sys.stdout, sys.stderr):
        _abandon_what_is_left(stream)
    return status


def _answered(arguments: "Sequence[str]") -> int:
    """Let the lightest part of the program that can answer do so, and return the exit status."""
    if list(arguments[:1]) == [_COMPLETE]:
        from innofacts import completion

        completion.answer(arguments[1:])
        return 0
    from innofacts import quick

    if quick.answer(arguments):
        return 0
    from innofacts.cli import run

    return run(arguments)


def _tell(error: Exception, *, debug: bool) -> int:
    """Write an error to standard error, and return the exit status that it stands for."""
    status, hint = InnofactsError.status, ""
    if isinstance(error, InnofactsError):
        message, hint, status = error.message, error.hint, error.status
    elif isinstance(error, OSError):
        what = visible(os.fsdecode(error.filename)) if error.filename else "the output could not be written"
        message = f"{what}: {error.strerror or error}"
    else:
        message = f"this should not have happened: {type(error).__name__}: {visible(str(error))}"
        hint = "innofacts --debug ... shows where; please report it"
    # A message of several lines, as of several problems, has our name at each; what begins with a blank belongs to
    # the line above it.
    lines = [line if line.startswith("  ") else f"innofacts: error: {line}" for line in message.split("\n")]
    if hint:
        lines.append(f"innofacts: {hint}" if "\n" in message else f"  hint: {hint}")
    if debug:
        from traceback import format_exception

        lines[:0] = "".join(format_exception(error)).splitlines()
    try:
        print("\n".join(lines), file=sys.stderr, flush=True)
    except OSError:
        pass  # there is nobody left to tell; the status still says it
    return status


def _open_closed_streams() -> None:
    """Replace the streams that were closed before we came, for which Python has None.

    Writing to standard output then fails, as it must not pass unnoticed; standard error goes nowhere.
    """
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _abandon_what_is_left(stream: "TextIO") -> None:
    """Let what cannot be written go nowhere, or the interpreter would complain at its end, and make the status 120."""
    try:
        stream.flush()
    except OSError:
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, stream.fileno())
        os.close(descriptor)


if __name__ == "__main__":
    program()
