"""Errors: problems in files, which are collected, and requests that cannot be met, which are raised.

A light module (DESIGN 7).
"""

from innofacts.records import Record
from innofacts.showing import shown, visible


class InnofactsError(Exception):
    """A request that cannot be met; the program ends with one message and the exit status of the class."""

    status = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Take a message on what is wrong and where, and a hint on what would be right."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class AnswerIsNo(InnofactsError):
    """A question whose answer is no (DESIGN 6): something is stale, wrong or missing."""

    status = 1


class NothingFound(AnswerIsNo):
    """A look-up without results."""


class Unreadable(ValueError):
    """Text that is not in the grammar of a figure, a period or a query."""

    def __init__(self, message: str, *, offset: int = 0, hint: str = "") -> None:
        """Take a message on what is wrong, its offset in the text in code points, and a hint on what would be right."""
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.hint = hint


class Problem(Record):
    """A mistake in a file: where it is, what is wrong, and what would be right."""

    file: str
    """The file as the user named it."""
    line: int
    """The line, from 1; 0 for the whole file."""
    column: int
    """The column in code points, from 1; 0 for the whole line or file."""
    message: str
    """What is wrong."""
    excerpt: str = ""
    """The line of the file."""
    hint: str = ""
    """What would be right; empty if unknown."""
    rule: str = ""
    """The name of the rule of `check.rules` that is broken."""
    fact: str = ""
    """The id of the fact or series with the mistake; empty without one."""

    def __str__(self) -> str:
        """Return the problem as compilers print it: place and cause, the line with a caret, the hint."""
        place = ":".join([visible(self.file), *(str(n) for n in (self.line, self.column) if n)])
        return shown(f"{place}: {visible(self.message)}", self.excerpt, self.column, self.hint, line=self.line)


def refusal(error: Unreadable, text: str) -> InnofactsError:
    """Return the error for an unreadable text of the command line, printed like a problem in a file."""
    return InnofactsError(shown(visible(error.message), text.rstrip(), error.offset + 1, error.hint))
