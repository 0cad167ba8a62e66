"""What can go wrong: problems in files, which are collected, and requests that cannot be met, which are raised.

A light module (DESIGN 7).
"""

from innofacts.records import Record
from innofacts.showing import shown, visible


class InnofactsError(Exception):
    """A request that cannot be met; it ends in one message and the exit status of its class."""

    status = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Say in `message` what is wrong and where, in `hint` what would be right."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class AnswerIsNo(InnofactsError):
    """A question that was understood and whose answer is no (DESIGN 6): something is stale, wrong or not so."""

    status = 1


class NothingFound(AnswerIsNo):
    """A lookup that was understood and has no answer."""


class Unreadable(ValueError):
    """Text that is not in the grammar it was read by: a figure, a period, a query."""

    def __init__(self, message: str, *, offset: int = 0, hint: str = "") -> None:
        """Say in `message` what is wrong, `offset` code points into the text, and in `hint` what would be right."""
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.hint = hint


class Problem(Record):
    """A mistake in a file, as data: where it stands, what is wrong, and what would be right."""

    file: str
    """The file as the user named it."""
    line: int
    """The line, from 1; 0 where the whole file is meant."""
    column: int
    """The column in code points, from 1; 0 where the whole line or file is meant."""
    message: str
    """What is wrong."""
    excerpt: str = ""
    """The line of the file, as it stands there."""
    hint: str = ""
    """What would be right; empty where nobody can know."""
    rule: str = ""
    """What it goes against: the name of a rule of `check.checking`."""
    fact: str = ""
    """The id of the fact or series that it is in; empty where it is in none that has an id."""

    def __str__(self) -> str:
        """Show the problem as compilers do: place and cause, the line with a caret, the hint."""
        place = ":".join([visible(self.file), *(str(n) for n in (self.line, self.column) if n)])
        return shown(f"{place}: {visible(self.message)}", self.excerpt, self.column, self.hint, line=self.line)


def refusal(error: Unreadable, text: str) -> InnofactsError:
    """Return the error for a text of the command line that cannot be read, shown as a problem in a file is."""
    return InnofactsError(shown(visible(error.message), text.rstrip(), error.offset + 1, error.hint))
