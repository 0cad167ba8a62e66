"""Where a table goes: which format, which file, width and colour. This module alone knows the terminal."""

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from innofacts.errors import InnofactsError, did_you_mean, visible
from innofacts.formats import FORMATS, SPREADSHEETS, Format, find_format, format_of_suffix, render
from innofacts.formats.csv import EXCEL_LOCALES, formula_test
from innofacts.formats.table import Page, Table

_LONGEST_ON_A_TERMINAL = 100
_WIDEST_TERMINAL = 10_000
# What a terminal that does not know Unicode gets for the few characters of ours that are not ASCII.
_ASCII = str.maketrans({"─": "-", "━": "-", "·": "-", "…": "...", "±": "+-", "–": "-", "−": "-", "∞": "inf"})


class Destination(NamedTuple):
    """Where a table goes and how it is written there."""

    format: Format
    """The format."""
    path: str
    """The file; empty for standard output."""
    page: Page
    """What the writer must know."""

    @property
    def is_terminal(self) -> bool:
        """Whether a person watches it come."""
        return self.page.terminal


def choose(  # noqa: PLR0913 - one for each option that bears on it
    *,
    format: str | None,  # noqa: A002 - the option's name
    path: str | None,
    header: bool,
    color: str,
    excel: str,
    always: str = "",
) -> Destination:
    """Return the destination that the options name.

    The format is the one named, else that of the file's suffix, else `always` where a command has one, else a table on
    a terminal and CSV in a pipe. Raises InnofactsError for a name that is not known and for options that do not agree.
    """
    path = "" if path in (None, "-") else str(path)
    terminal = not path and _is_terminal()
    form = _format(format, path, excel) or find_format(always or ("table" if terminal else "csv"))
    if form is None:  # a command's own default is always among FORMATS
        raise AssertionError(always)
    if excel and form.name != "csv":
        raise InnofactsError(f"--excel is for CSV, not for {form.name}", hint="leave it out, or write -f csv")
    if form.audience == SPREADSHEETS and not path and terminal:
        raise InnofactsError(f"{form.name} is not text for a terminal", hint=f"-o facts.{form.name} writes a file")
    page = Page(
        width=_width() if terminal else None,
        colour=form.name == "table" and _colour(color, terminal=terminal),
        terminal=terminal,
        header=header,
        excel=excel,
    )
    return Destination(form, path, page)


def _format(name: str | None, path: str, excel: str) -> Format | None:
    """Return the format that is asked for by name, by the file's suffix or by `--excel`; None where none is."""
    if excel and excel not in [locale.name for locale in EXCEL_LOCALES]:
        locales = ", ".join(locale.name for locale in EXCEL_LOCALES)
        raise InnofactsError(f'unknown locale "{visible(excel)}"', hint=f"--excel takes {locales}")
    if name is not None:
        form = find_format(name)
        if form is None:
            names = [form.name for form in FORMATS]
            hint = " ".join(filter(None, (did_you_mean(name, names), f"the formats are {', '.join(names)}")))
            raise InnofactsError(f'unknown format "{visible(name)}"', hint=hint)
        return form
    if path:
        form = format_of_suffix(path)
        if form is None and not excel:
            suffixes = " ".join(form.suffixes[0] for form in FORMATS if form.suffixes)
            raise InnofactsError(
                f"{visible(path)}: the suffix names no format", hint=f"say it with -f, or use one of {suffixes}"
            )
        if form is not None:
            return form
    return find_format("csv") if excel else None


def limit_of(asked: int | None, destination: Destination) -> int | None:
    """Return the most rows to show: what is asked for, 0 meaning all, else 100 on a terminal and all elsewhere."""
    if asked is None:
        return _LONGEST_ON_A_TERMINAL if destination.is_terminal else None
    if asked < 0:
        raise InnofactsError(f"-n {asked} is less than nothing", hint="-n takes a number of rows, 0 for all")
    return asked or None


def write(table: Table, destination: Destination) -> None:
    """Write a table to its destination; a file appears whole or not at all.

    Raises InnofactsError where it cannot be written, and lets BrokenPipeError through.
    """
    if destination.format.name == "csv" and not destination.page.excel:
        table = table._replace(rows=_watched(table.rows, table))
    pieces = render(table, destination.format, destination.page)
    if destination.path:
        _write_file(destination.path, pieces)
    else:
        _write_out(pieces, terminal=destination.page.terminal)


def write_text(text: str, destination: Destination) -> None:
    """Write one text as it is, with a line end: one cell of one fact."""
    shown = "\n".join(visible(line) for line in text.split("\n")) if destination.page.terminal else text
    if destination.path:
        _write_file(destination.path, [shown + "\n"])
    else:
        _write_out([shown + "\n"], terminal=destination.page.terminal)


def say(message: str) -> None:
    """Say something about the results, on standard error."""
    if sys.stderr is not None:
        print(f"innofacts: {message}", file=sys.stderr)


def _watched(rows: Iterable[Sequence[str | int | None]], table: Table) -> Iterator[Sequence[str | int | None]]:
    """Give the rows on, and say so once at the end if a spreadsheet would take a cell of them for a formula."""
    holds_formula, found = formula_test(table.columns), False
    for row in rows:
        found = found or holds_formula(row)
        yield row
    if found:
        say("some cells begin with = + - or @, which a spreadsheet takes for a formula; --excel guards them")


def _write_out(pieces: Iterable[str | bytes], *, terminal: bool) -> None:
    if sys.stdout is None:
        raise InnofactsError("standard output is closed", hint="-o FILE writes a file")
    encoding = (sys.stdout.encoding or "utf-8") if terminal else "utf-8"
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece if isinstance(piece, bytes) else _encoded(piece, encoding))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InnofactsError(f"standard output could not be written: {error.strerror}") from error


def _encoded(text: str, encoding: str) -> bytes:
    """Return the text in the encoding of the terminal, or in UTF-8, with an escape for what it does not have."""
    if not encoding.lower().startswith("utf"):
        text = text.translate(_ASCII)
    return text.encode(encoding, errors="backslashreplace")


def _write_file(path: str, pieces: Iterable[str | bytes]) -> None:
    """Write a file beside the target and rename it over it, so that an interrupted run leaves the old or the new one.

    What is no regular file (a device, a FIFO) is written to as it is; a link stays and its target is replaced.
    """
    target = os.path.realpath(path)
    try:
        mode = os.stat(target).st_mode
    except OSError:
        mode = None
    try:
        if mode is not None and not stat.S_ISREG(mode):
            with open(target, "wb") as file:
                _write_pieces(file.write, pieces)
            return
        beside = f"{target}.{os.getpid()}.tmp"
        try:
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
            with open(descriptor, "wb") as file:
                if mode is not None:
                    os.fchmod(descriptor, stat.S_IMODE(mode))
                _write_pieces(file.write, pieces)
                file.flush()
                os.fsync(descriptor)
            os.replace(beside, target)
        except BaseException:
            if os.path.exists(beside):
                os.unlink(beside)
            raise
    except OSError as error:
        raise InnofactsError(f"{visible(path)}: could not be written: {error.strerror}") from error


def _write_pieces(write: Callable[[bytes], object], pieces: Iterable[str | bytes]) -> None:
    for piece in pieces:
        write(piece if isinstance(piece, bytes) else _encoded(piece, "utf-8"))


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _colour(asked: str, *, terminal: bool) -> bool:
    """Tell whether styles are wanted: the option, then NO_COLOR, FORCE_COLOR and TERM, then whether it is a terminal."""
    if asked not in ("auto", "always", "never"):
        raise InnofactsError(f'--color does not take "{visible(asked)}"', hint="it takes auto, always or never")
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


def _width() -> int:
    """Return the width of the terminal: COLUMNS where it is a sensible number, else what the terminal says, else 80."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and 0 < int(columns[:9]) <= _WIDEST_TERMINAL:
        return int(columns)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
