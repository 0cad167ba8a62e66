"""Report files: read as text with its line ends and byte order mark remembered, and written back in the same way."""

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
    """The text of a report, with the line ends and the byte order mark to keep when it is written back."""

    name: str
    """The file name, as the user typed it, or STANDARD_INPUT."""
    text: str
    """The whole text with its own line ends, without a byte order mark."""
    newline: str = "\n"
    r"""The line end of most lines: "\n" or "\r\n"."""
    has_bom: bool = False
    """Whether the file begins with a byte order mark."""

    @property
    def shown(self) -> str:
        """The name of the report in messages."""
        return _shown(self.name)

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of a code point of the text, both counted from 1."""
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def problem(self, offset: int, message: str, hint: str = "") -> Problem:
        """Return a problem at a code point of the text, with the line as its excerpt."""
        line, column = self.place(offset)
        start = offset - column + 1
        end = self.text.find("\n", start)
        excerpt = self.text[start : len(self.text) if end < 0 else end].removesuffix("\r")
        return Problem(self.shown, line, column, message, excerpt, hint)

    def encoded(self, text: str) -> bytes:
        """Return a new text for this report as bytes, with the byte order mark of the old one."""
        return (BOM if self.has_bom else b"") + text.encode()


@lru_cache(maxsize=2)
def _line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins; cached, since each figure of a report asks for its line."""
    return [0, *(match.end() for match in re.finditer("\n", text))]


def _shown(name: str) -> str:
    return "<stdin>" if name == STANDARD_INPUT else name


def read_report(name: str) -> Report:
    """Return the report of that name; raises InnofactsError if it is not a regular file with text in UTF-8."""
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
    """Return the content of a regular file; a pipe or a device is not opened, since that may block or have effects."""
    status = os.stat(path)
    if stat.S_ISDIR(status.st_mode):
        raise InnofactsError(f"{visible(path)}: this is a folder", hint="name the reports in it")
    if not stat.S_ISREG(status.st_mode):
        raise InnofactsError(f"{visible(path)}: this is not a regular file")
    with open(path, "rb") as file:
        return file.read()


def write_reports(texts: Sequence[tuple[Report, str]]) -> None:
    """Write new texts to their reports, each atomically.

    Raises InnofactsError before anything is written if one of the files is not writable, or if writing fails.
    """
    for report, _ in texts:
        if report.name != STANDARD_INPUT:
            refuse_unwritable(report.name)
    for report, text in texts:
        if report.name == STANDARD_INPUT:
            write_out([report.encoded(text)])
        else:
            save(report.name, [report.encoded(text)])
