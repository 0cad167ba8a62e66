"""The program: `main()` runs a command line, and is the one place where an error becomes words and an exit status."""

import gc
import os
import sys

from innofacts.errors import InnofactsError, refuse_other_systems
from innofacts.output import fitted, has_colour
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn, TextIO

_INTERRUPTED = 130
_PIPE_CLOSED = 141
_COMPLETE = "--complete"  # how a shell asks for completions: see `completion`
_SERVER = "mcp"


def program() -> "NoReturn":
    """Run the command line of the process, and end the process with its exit status.

    The interpreter does not take its objects apart at the end, which would cost 2.5 of the 14 ms of a look-up: by then
    all streams are flushed and all files closed. Circular references are looked for after every 500,000 new objects
    instead of every 700: `proof` makes 140,000 for a report of 10,000 lines, and 400 of them are circular. A server,
    which answers for hours, keeps the threshold of the interpreter.
    """
    if sys.argv[1:2] != [_SERVER]:
        gc.set_threshold(500_000)
    os._exit(main())


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Run a command line, by default that of the process, and return the exit status (docs/reference.md)."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _open_closed_streams()
    try:
        status = _answered(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        status = _PIPE_CLOSED  # the reader has enough, as with `| head`: no error (128 + SIGPIPE, as in a shell)
    except KeyboardInterrupt:
        status = _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - this is the top of the program
        status = _report(error, debug="--debug" in arguments and "--" not in arguments[: arguments.index("--debug")])
    for stream in (sys.stdout, sys.stderr):
        _abandon_what_is_left(stream)
    return status


def _answered(arguments: "Sequence[str]") -> int:
    """Answer with as few modules as possible: completion, else the quick lane, else Typer; return the exit status."""
    if list(arguments[:1]) == [_COMPLETE]:
        from innofacts import completion

        completion.answer(arguments[1:])
        return 0
    refuse_other_systems(os.name)
    from innofacts import quick

    if quick.answer(arguments):
        return 0
    from innofacts.cli import run

    return run(arguments)


def _report(error: Exception, *, debug: bool) -> int:
    """Write an error to standard error, and return its exit status."""
    status, hint = InnofactsError.status, ""
    if isinstance(error, InnofactsError):
        message, hint, status = error.message, error.hint, error.status
    elif isinstance(error, OSError):
        what = visible(os.fsdecode(error.filename)) if error.filename else "the output could not be written"
        message = f"{what}: {error.strerror or error}"
    elif isinstance(error, MemoryError):
        message = "there is not enough memory"
    else:
        message = f"this should not have happened: {type(error).__name__}: {visible(str(error))}"
        hint = "innofacts --debug ... shows where; please report it"
    # Each line of a message begins with the name of the program, except a line that continues the one above it.
    error_word = "error"
    if has_colour(on_terminal=sys.stderr.isatty()):
        from innofacts.formats.colours import painted_word  # only an error needs it

        error_word = painted_word(error_word)
    lines = [line if line.startswith("  ") else f"innofacts: {error_word}: {line}" for line in message.split("\n")]
    if hint:
        lines.append(f"innofacts: {hint}" if "\n" in message else f"  hint: {hint}")
    if debug:
        from traceback import format_exception

        lines[:0] = "".join(format_exception(error)).splitlines()
    try:
        print("\n".join(fitted(lines, sys.stderr)), file=sys.stderr, flush=True)
    except OSError:
        pass  # standard error is closed; the exit status remains
    return status


def _open_closed_streams() -> None:
    """Replace the standard streams that were closed before the program started, for which Python has None.

    Writing to standard output then fails, so that the loss is noticed; standard error is discarded.
    """
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _abandon_what_is_left(stream: "TextIO") -> None:
    """Discard output that cannot be written: the interpreter would report it at its end and exit with status 120."""
    try:
        stream.flush()
    except OSError:
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, stream.fileno())
        os.close(descriptor)


if __name__ == "__main__":
    program()
