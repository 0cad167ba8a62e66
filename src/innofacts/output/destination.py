"""The destination of a table: its format, its file, and what a terminal shows of it."""

import os
import sys
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from innofacts import output
from innofacts.errors import InnofactsError
from innofacts.formats import (
    CHARTS,
    FORMATS,
    MISTAKES,
    OF_FACTS,
    SPREADSHEETS,
    TEXTS,
    Format,
    find_format,
    format_of_suffix,
    render,
)
from innofacts.formats.csv import excel_locale
from innofacts.output import utf8, warn_of_formulas, warn_of_long_numbers, write_out
from innofacts.output.files import save
from innofacts.output.terminal import columns_asked, has_links, terminal_width
from innofacts.requests import format_asked, size_of
from innofacts.showing import quoted, visible
from innofacts.suggesting import unknown
from innofacts.table import Look, Table

_LONGEST_ON_A_TERMINAL = 20
_WIDEST_HELP = 100
_HELP_IN_A_PIPE = 80
STANDARD_OUTPUT = ("-", "/dev/stdout", "/dev/fd/1")  # a file must not be renamed over the last two
# ASCII for our few other characters, for terminals that do not know Unicode.
_ASCII = str.maketrans(
    {"─": "-", "━": "-", "·": "-", "…": "...", "±": "+-", "–": "-", "−": "-", "∞": "inf"}
    | dict.fromkeys("█▉▊▋▌", "#")
    | dict.fromkeys("▍▎▏", " ")
    | dict.fromkeys("▁▂", "_")
    | dict.fromkeys("▃▄", "-")
    | dict.fromkeys("▅▆▇", "=")
    | {"▶": ">", "╎": "|"}
)


class Destination(NamedTuple):
    """The destination of a table, and how it is written."""

    format: Format
    """The format."""
    path: str
    """The file; empty for standard output."""
    look: Look
    """How the table is to look."""

    @property
    def is_terminal(self) -> bool:
        """Whether it is a terminal."""
        return self.look.terminal

    @property
    def audience(self) -> str:
        """The audience, one of those in `formats`."""
        return self.format.audience


def choose(  # noqa: PLR0913 - one for each option that bears on it
    *,
    format: str | None,  # noqa: A002 - the option's name
    path: str | None,
    json: bool = False,
    no_header: bool = False,
    color: str = "auto",
    excel: str = "",
    size: str | None = None,
    web_page: bool = False,
    always: str = "",
    among: Sequence[Format] = OF_FACTS,
) -> Destination:
    """Return the destination that the options name.

    The format is one `among` those that the command can write: the one named, else that of the file's suffix, else
    `always` where a command has one, else a table on a terminal and CSV in a pipe; of a `web_page` always HTML. Raises
    InnofactsError for a name that is not known and for options that do not agree.
    """
    file = "" if path is None or path in STANDARD_OUTPUT else path
    terminal = not file and output.is_terminal()
    default = "html" if web_page else always or ("table" if terminal else "csv")
    form = _format(format_asked(format, json), file, excel, among) or find_format(default)
    if form is None:  # a command's own default is always among FORMATS
        raise AssertionError(default)
    coloured = _colour(color, is_terminal=terminal, is_file=bool(file))
    look = Look(
        width=terminal_width() if terminal else columns_asked() if not file else None,
        colour=coloured and form.is_screen,
        links=coloured and terminal and has_links(os.environ),
        terminal=terminal,
        header=not no_header,
        excel=excel,
        size=size_of(size),
        on_formula=warn_of_formulas if form.audience == TEXTS and not excel else None,
        on_long_number=warn_of_long_numbers if excel else None,
    )
    _refuse_what_disagrees(form, look, web_page=web_page)
    return Destination(form, file, look)


def _refuse_what_disagrees(form: Format, look: Look, *, web_page: bool) -> None:
    """Raise InnofactsError for options that the format does not have, and for a format that no terminal shows."""
    name = form.name
    is_csv, is_chart, is_for_spreadsheets = (form.audience == one for one in (TEXTS, CHARTS, SPREADSHEETS))
    refused = (
        (look.excel and not is_csv, f"--excel is for CSV, not for {name}", "leave it out, or write -f csv"),
        (look.size and not is_chart, f"--size is for charts, not for {name}", "leave it out, or write -o chart.svg"),
        (web_page and name != "html", f"--page is HTML, not {name}", "leave it out, or write -o facts.html"),
        (web_page and look.terminal, "a page is for a browser, not for a terminal", "-o facts.html writes a file"),
        (is_for_spreadsheets and look.terminal, f"{name} is not text for a terminal", f"-o facts.{name} writes a file"),
    )
    for is_so, message, hint in refused:
        if is_so:
            raise InnofactsError(message, hint=hint)


class Elsewhere(NamedTuple):
    """Formats that only some commands write."""

    command: str
    """The command that writes them."""
    names: tuple[str, ...]
    """Their names."""
    suffixes: tuple[str, ...]
    """The file suffixes that imply one of them."""
    way: str
    """What the command does with one; `{}` is the option with its value."""


ELSEWHERE = (
    Elsewhere(
        "cite",
        ("footnote", "apa", "chicago", "in-text", "pandoc", "bibtex", "ris", "csl-json"),
        (".bib", ".bibtex", ".ris", ".csl"),
        "innofacts cite {} writes the sources",
    ),
    Elsewhere(
        "export",
        ("parquet", "sqlite", "datapackage", "ods", "fods", "jsonld"),
        (".parquet", ".db", ".sqlite", ".sqlite3", ".ods", ".fods", ".jsonld"),
        "innofacts export {} writes the facts",
    ),
    Elsewhere(
        "check and proof",
        tuple(form.name for form in FORMATS if form.audience == MISTAKES),
        (".sarif",),  # a .txt may be meant as anything
        "innofacts check {} writes the mistakes",
    ),
)
"""The formats that only some commands write, for messages of the others."""


def _format(name: str | None, path: str, excel: str, among: Sequence[Format]) -> Format | None:
    """Return the format that is asked for by name, by the file's suffix or by `--excel`; None where none is."""
    if excel:
        excel_locale(excel)  # an unknown one is refused
    if name is not None:
        form = find_format(name, among)
        if form is None:
            raise _unknown_format(name, among)
        return form
    form = format_of_suffix(path, among) if path else None
    if path and form is None and not excel:
        raise _unknown_suffix(path, among)
    return form or (find_format("csv") if excel else None)


def _unknown_format(name: str, among: Sequence[Format]) -> InnofactsError:
    """Return the error for a format that a command does not write."""
    for other in ELSEWHERE:
        if name in other.names:
            return InnofactsError(f"{name} is a format of {other.command}", hint=other.way.format(f"-f {name}"))
    also = [(suffix[1:], form.name) for form in among for suffix in form.suffixes]
    also += [("excel", form.name) for form in among if form.audience == SPREADSHEETS]
    return unknown("format", name, [form.name for form in among], "the formats are", also)


def _unknown_suffix(path: str, among: Sequence[Format]) -> InnofactsError:
    """Return the error for a file whose suffix implies none of the formats of a command."""
    refuse_fact_file(path)  # which -f would not change
    suffixes = " ".join(form.suffixes[0] for form in among if form.suffixes)
    hint = f"choose the format with -f, or use one of {suffixes}"
    for other in ELSEWHERE:
        if path.lower().endswith(other.suffixes):
            hint = other.way.format(f"-o {visible(path)}")
    if path.lower().endswith(".pdf"):
        hint = f"PDF is not written: use one of {suffixes}, and a program that prints it"
    return InnofactsError(f"{visible(path)}: the suffix does not say which format", hint=hint)


def limit_of(asked: int | None, destination: Destination) -> int | None:
    """Return how many rows to show: as many as asked for, or all for 0; by default 20 on a terminal, else all."""
    if asked is None:
        return _LONGEST_ON_A_TERMINAL if destination.is_terminal else None
    return asked or None


def width_of_help() -> int:
    """Return the width of help: that of the terminal, up to a readable one, and always the same in a pipe."""
    return min(terminal_width(), _WIDEST_HELP) if output.is_terminal() else _HELP_IN_A_PIPE


def write(tables: Table | list[Table], destination: Destination) -> None:
    """Write a table, or several with an empty line between them, to a destination; a file is whole or does not appear.

    Raises InnofactsError where it cannot be written, and lets BrokenPipeError through.
    """
    parts: list[Iterable[str | bytes]] = []
    for table in [tables] if isinstance(tables, Table) else tables:
        parts += [("\n",)] if parts else []
        parts.append(render(table, destination.format, destination.look))
    pieces = chain.from_iterable(parts)
    if destination.path:
        _write_file(destination.path, pieces)
    else:
        _write_out(pieces, destination)


def write_text(text: str, destination: Destination) -> None:
    """Write one text as it is, with a line end: one cell of one fact."""
    shown = "\n".join(visible(line) for line in text.split("\n")) if destination.look.terminal else text
    if destination.path:
        _write_file(destination.path, [shown + "\n"])
    else:
        _write_out([shown + "\n"], destination)


def write_lines(lines: Iterable[str], path: str | None = None) -> None:
    """Write lines, each with its end, to a file or to standard output; raises InnofactsError where that fails."""
    if path is None or path in STANDARD_OUTPUT:
        output.write_lines(lines)
    else:
        _write_file(path, lines)


# --- standard output -----------------------------------------------------------------------------------------------


def _write_out(pieces: Iterable[str | bytes], destination: Destination) -> None:
    encoded = (piece if isinstance(piece, bytes) else _encoded(piece, destination) for piece in pieces)
    if destination.is_terminal:
        from innofacts.output.pager import page  # with it comes subprocess, which a pipe does not need

        page(encoded)
    else:
        write_out(encoded)


def _encoded(text: str, destination: Destination) -> bytes:
    """Return the text as UTF-8, or in the encoding of the terminal, with an escape for what that does not have."""
    encoding = sys.stdout.encoding if destination.is_terminal else "utf-8"
    if encoding.lower().startswith("utf"):
        return utf8(text)
    if destination.format.is_json:
        return "".join(c if c.isascii() else _json_escape(c) for c in text).encode()
    return text.translate(_ASCII).encode(encoding, errors="backslashreplace")


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def refuse_fact_file(path: str) -> None:
    """Raise InnofactsError for a file whose name is that of a fact file, which no answer may replace."""
    if path.lower().endswith(".toml"):
        hint = "choose a different suffix; innofacts new, draft and import write fact files"
        raise InnofactsError(
            f"{visible(path)}: this is the name of a fact file, and nothing else is written there", hint=hint
        )


# --- files ---------------------------------------------------------------------------------------------------------


def _write_file(path: str, pieces: Iterable[str | bytes]) -> None:
    refuse_fact_file(path)
    save(path, map(utf8, pieces))


# --- the terminal --------------------------------------------------------------------------------------------------


def _colour(asked: str, *, is_terminal: bool, is_file: bool) -> bool:
    """Return whether to use styles: by the option, and without it only for standard output that has colours."""
    if asked not in ("auto", "always", "never"):
        raise InnofactsError(f"--color does not take {quoted(asked)}", hint="it takes auto, always or never")
    if asked != "auto":
        return asked == "always"
    return not is_file and output.has_colour(on_terminal=is_terminal)
