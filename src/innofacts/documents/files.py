"""The files of reports: read as text that remembers how it was written, and written back in the same way."""

import os
import re
import stat
import sys
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from innofacts.documents.encoding import BOM, other_encoding
from innofacts.errors import InnofactsError, Problem
from innofacts.output.files import refuse_unwritable, save
from innofacts.output.streams import write_out
from innofacts.showing import visible

STANDARD_INPUT = "-"
"""The name of a report that comes from standard input and goes to standard output."""

_SAVE_AS_UTF_8 = "save the report as UTF-8 text"


class Report(NamedTuple):
    """The text of a report, with what is not text but must be kept."""

    name: str
    """As the user named it; STANDARD_INPUT for that."""
    text: str
    """All of it, with the line ends that it has, without a byte order mark."""
    newline: str = "\n"
    r"""The line end that most of its lines have: "\n" or "\r\n"."""
    has_bom: bool = False
    """Whether a byte order mark comes before the text."""

    @property
    def shown(self) -> str:
        """Its name in messages."""
        return _shown(self.name)

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of a code point of the text, both from 1."""
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def problem(self, offset: int, message: str, hint: str = "") -> Problem:
        """Return what is wrong at a code point of the text, with its line."""
        line, column = self.place(offset)
        start = offset - column + 1
        end = self.text.find("\n", start)
        excerpt = self.text[start : len(self.text) if end < 0 else end].removesuffix("\r")
        return Problem(self.shown, line, column, message, excerpt, hint)

    def encoded(self, text: str) -> bytes:
        """Return another text in the bytes that this report would have it in."""
        return (BOM if self.has_bom else b"") + text.encode()


@lru_cache(maxsize=2)
def _line_starts(text: str) -> list[int]:
    """Return where each line of a text begins; a report with thousands of figures asks for thousands of places."""
    return [0, *(match.end() for match in re.finditer("\n", text))]


def _shown(name: str) -> str:
    return "<stdin>" if name == STANDARD_INPUT else name


def read_report(name: str) -> Report:
    """Return the report of that name; raises InnofactsError for what is no text file in UTF-8."""
    shown = visible(_shown(name))
    try:
        data = sys.stdin.buffer.read() if name == STANDARD_INPUT else _content(name)
    except OSError as error:
        raise InnofactsError(f"{shown}: cannot be read: {error.strerror}") from error
    encoding = other_encoding(data)
    if encoding:
        raise InnofactsError(f"{shown}: the report is {encoding}, not UTF-8", hint=_SAVE_AS_UTF_8)
    if b"\0" in data:
        raise InnofactsError(f"{shown}: this is a binary file, not a text", hint=_SAVE_AS_UTF_8)
    text = data.removeprefix(BOM)
    windows = text.count(b"\r\n")
    newline = "\r\n" if windows > text.count(b"\n") - windows else "\n"
    try:
        return Report(name, text.decode(), newline, has_bom=text != data)
    except UnicodeDecodeError as error:
        before = Report(name, text[: error.start].decode())
        line, column = before.place(len(before.text))
        message = f"{shown}:{line}:{column}: byte 0x{text[error.start]:02x} is not UTF-8"
        raise InnofactsError(message, hint=_SAVE_AS_UTF_8) from None


def _content(path: str) -> bytes:
    """Return what is in a regular file; any other is not even opened: one may have to wait, or set something off."""
    status = os.stat(path)
    if stat.S_ISDIR(status.st_mode):
        raise InnofactsError(f"{visible(path)}: this is a folder", hint="name the reports in it")
    if not stat.S_ISREG(status.st_mode):
        raise InnofactsError(f"{visible(path)}: this is not a regular file")
    with open(path, "rb") as file:
        return file.read()


def write_reports(texts: Sequence[tuple[Report, str]]) -> None:
    """Put other texts in the places of those of some reports, each whole or not at all.

    Raises InnofactsError before any is written where one cannot be, and where writing fails all the same.
    """
    for report, _ in texts:
        if report.name != STANDARD_INPUT:
            refuse_unwritable(report.name)
    for report, text in texts:
        if report.name == STANDARD_INPUT:
            write_out([report.encoded(text)])
        else:
            save(report.name, [report.encoded(text)])
