"""Errors: problems in files, which are collected, and requests that cannot be met, which are raised.

A light module.
"""

import os

from innofacts.records import Record
from innofacts.showing import counted, shown, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class InnofactsError(Exception):
    """A request that cannot be met; the program ends with one message and the exit status of the class."""

    status = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Take a message on what is wrong and where, and a hint on what would be right."""
        super().__init__(message)
        self.message = message
        self.hint = hint
        if hint:
            self.add_note(f"hint: {hint}")  # a traceback, which programs that use the package show, ends with it

    @property
    def with_hint(self) -> str:
        """The message, with the hint on a line of its own if there is one."""
        return f"{self.message}\n  hint: {self.hint}" if self.hint else self.message


class AnswerIsNo(InnofactsError):
    """A question whose answer is no (docs/reference.md): something is stale, wrong or missing."""

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


class LibraryHasProblems(InnofactsError):
    """Fact files have mistakes, so an answer may lack facts."""

    def __init__(
        self, problems: "Sequence[Problem]", error: InnofactsError | None = None, *, is_refused: bool = False
    ) -> None:
        """List the problems, each with its own message, and then the error that they may have caused.

        With `is_refused` there is no answer at all.
        """
        lines = [*first_of(problems), *([error.with_hint] if error else [])]
        count = counted(len(problems), "problem")
        hint = f"{count}; the affected facts are left out, and --allow-problems continues without them"
        if is_refused:
            hint = f"{count}, so that nothing was written; --allow-problems writes it without the affected facts"
        super().__init__("\n".join(lines), hint=hint)


def first_of(problems: "Sequence[Problem]") -> list[str]:
    """Return the first problems of a library as text, and how many more there are: of all, the answer would be lost."""
    rest = counted(len(problems) - _MOST, "more problem") if len(problems) > _MOST else ""
    return [*map(str, problems[:_MOST]), *([f"{rest}; innofacts check lists them"] if rest else [])]


_MOST = 10  # problems that an answer shows


def refuse_other_systems(system: str) -> None:
    """Raise InnofactsError if `os.name` is Windows, which lacks what the index needs: locks, links, owners of files."""
    if system != "posix":
        message = "innofacts runs on Linux and macOS, and on Windows only within WSL"
        raise InnofactsError(message, hint="in WSL, install and run it as on Linux")


def install_command(extra: str, module: str = __file__) -> str:
    """Return the command that installs an extra: from the checkout if this `module` is in one, else by its name."""
    from shlex import quote  # only an error needs it

    root, wanted = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(module)))), f"[{extra}]"
    if os.path.exists(os.path.join(root, "pyproject.toml")):
        return f"pip install --editable {quote(root + wanted)}"
    return f"pip install {quote('innofacts' + wanted)}"


def refusal(error: Unreadable, text: str) -> InnofactsError:
    """Return the error for an unreadable text of the command line, printed like a problem in a file."""
    return InnofactsError(shown(visible(error.message), text.rstrip(), error.offset + 1, error.hint))
