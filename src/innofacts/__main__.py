"""The program: `main()` runs a command line, and is the one place where an error becomes words and an exit status."""

import os
import sys

from innofacts.errors import InnofactsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_INTERRUPTED = 130
_PIPE_CLOSED = 141


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Run a command line, by default that of the process, and return the exit status (DESIGN 6)."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        from innofacts.cli import run

        status = run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except InnofactsError as error:
        status = _tell(error.message, error.hint, error.status)
    except BrokenPipeError:
        _abandon_output()  # whoever read the output has enough: nothing is wrong (141 is 128 + SIGPIPE, as in a shell)
        status = _PIPE_CLOSED
    except KeyboardInterrupt:
        status = _INTERRUPTED
    except OSError as error:
        _abandon_output()
        status = _tell(f"{error.strerror or error}", "", InnofactsError.status)
    except Exception as error:
        if "--debug" in arguments:
            raise
        message = f"this should not have happened: {type(error).__name__}: {error}"
        status = _tell(message, "innofacts --debug ... shows where; please report it", InnofactsError.status)
    else:
        return status
    if "--debug" in arguments:
        from traceback import print_exc

        print_exc()
    return status


def _tell(message: str, hint: str, status: int) -> int:
    """Write an error to standard error: a message of several lines, as of several problems, has a name at each."""
    lines = []
    for line in message.split("\n"):
        continued = line.startswith("  ")
        lines.append(line if continued else f"innofacts: error: {line}")
    if hint:
        lines.append(f"  hint: {hint}" if "\n" not in message else f"innofacts: {hint}")
    if sys.stderr is not None:
        try:
            print("\n".join(lines), file=sys.stderr, flush=True)
        except OSError:
            pass  # there is nobody left to tell; the status still says it
    return status


def _abandon_output() -> None:
    """Let what is still buffered for standard output go nowhere, or the interpreter would complain at its end."""
    if sys.stdout is None:
        return
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        pass  # no descriptor behind it, as in a test


if __name__ == "__main__":
    sys.exit(main())
