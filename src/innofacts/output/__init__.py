"""Output: standard output for results, standard error for messages about them; a light module.

A `destination` is one of `files`, a pipe or a `terminal`, with its `pager` and `progress`.
"""

import os
import sys

from innofacts.errors import InnofactsError, first_of
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TextIO

    from innofacts.errors import Problem

_WIDTH = 80  # of a terminal that does not say how wide it is
_CONTINUED = "    "


def is_terminal() -> bool:
    """Return whether standard output is a terminal."""
    return sys.stdout.isatty()


def has_colour(*, on_terminal: bool) -> bool:
    """Return whether output has colours: NO_COLOR decides, then FORCE_COLOR, then if it is for a terminal, its TERM.

    FORCE_COLOR is for output that people read through a pipe.
    """
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (on_terminal and os.environ.get("TERM") != "dumb")


def width_of(stream: "TextIO") -> int:
    """Return how many columns the terminal of a stream has; 80 if it does not say."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or _WIDTH
    except (OSError, ValueError):
        return _WIDTH


def say(message: str) -> None:
    """Write a message about the results to standard error; if that is closed, the results are still good."""
    severity, colon, rest = message.partition(": ")
    if severity in ("error", "warning") and has_colour(on_terminal=sys.stderr.isatty()):
        from innofacts.formats.colours import painted_word  # most messages have no colour

        message = painted_word(severity) + colon + rest
    try:
        print("\n".join(fitted(f"innofacts: {message}".split("\n"), sys.stderr)), file=sys.stderr, flush=True)
    except OSError:
        pass


def say_all(messages: "Iterable[str]") -> None:
    """Say one message after the other."""
    for message in messages:
        say(message)


def fitted(lines: "Sequence[str]", stream: "TextIO") -> "Sequence[str]":
    """Return the lines of a message, on a terminal broken at spaces where they are wider than it.

    A line of an excerpt (`  12 | ...`) stays whole: the caret below it counts its characters.
    """
    if not stream.isatty():
        return lines
    from textwrap import wrap  # with it comes `re`, which a pipe does not need

    width = width_of(stream)
    return [
        piece
        for line in lines
        for piece in (
            [line]
            if len(line) <= width or line.lstrip(" 0123456789").startswith("|")
            else wrap(line, width, subsequent_indent=_CONTINUED, break_long_words=False, break_on_hyphens=False)
        )
    ]


def warn(problems: "Sequence[Problem]") -> None:
    """Report the first problems of a library as warnings on standard error."""
    for problem in first_of(problems):
        say(f"warning: {problem}")


def warn_of_formulas() -> None:
    """Warn that a spreadsheet would run a cell of the results as a formula."""
    say("warning: cells begin with = + - or @, which a spreadsheet runs as formulas; --excel writes them as text")


def warn_of_long_numbers() -> None:
    """Warn that a spreadsheet would change digits of a number of the results."""
    say("warning: some numbers have over 15 digits, which a spreadsheet rounds; -o facts.xlsx keeps them, as text")


def write_out(pieces: "Iterable[bytes]") -> None:
    """Write to standard output; raises InnofactsError if that fails, and lets BrokenPipeError through."""
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"standard output could not be written: {error.strerror}"
        raise InnofactsError(message, hint="-o FILE writes a file") from error


def write_lines(lines: "Iterable[str]") -> None:
    """Write lines, each with its end, to standard output; on a terminal, hazardous characters become escapes."""
    if is_terminal():
        lines = (visible(line.removesuffix("\n")) + "\n" for line in lines)
    write_out(map(utf8, lines))


def utf8(text: str | bytes) -> bytes:
    """Return the text as UTF-8, which it may be already, with lone surrogates, which cannot be encoded, as escapes."""
    return text if isinstance(text, bytes) else text.encode(errors="backslashreplace")
