"""A copy of a source as text: a plain text as it is, a web page or a PDF as a reader sees it."""

import os
import re
import stat
from typing import NamedTuple

from innofacts.documents.encoding import BOM
from innofacts.documents.html import text_of_html
from innofacts.documents.pdf import text_of_pdf
from innofacts.errors import InnofactsError
from innofacts.showing import visible

MAX_COPY = 64 * 1024 * 1024
"""The largest copy that is read, in bytes."""


class CopyText(NamedTuple):
    """The text of a copy."""

    name: str
    """The file name, as the user typed it."""
    text: str
    """The text, with LF line ends and an empty line between paragraphs."""
    is_plain: bool
    """Whether the text is the file itself, so that its positions are those of the file; else it was extracted."""


_BLANK = re.compile(r"[^\S\n]")


def in_lines(text: str) -> str:
    """Return a text of the same length in which all white space except line ends is a plain space."""
    return _BLANK.sub(" ", text)


def read_copy(name: str) -> CopyText:
    """Return the text of a file, read by its suffix; raises InnofactsError if it cannot be read."""
    suffix = os.path.splitext(name)[1].lower()
    try:
        with open(name, "rb", opener=lambda path, flags: os.open(path, flags | os.O_NONBLOCK)) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise InnofactsError(f"{visible(name)}: this is not a regular file")
            data = file.read(MAX_COPY + 1)
    except OSError as error:
        raise InnofactsError(f"{visible(name)}: cannot be read: {error.strerror}") from error
    if len(data) > MAX_COPY:
        raise InnofactsError(f"{visible(name)}: the copy is larger than {MAX_COPY // 1024**2} MiB")
    if suffix == ".pdf" or data.startswith(b"%PDF-"):
        return CopyText(name, text_of_pdf(name), is_plain=False)
    try:
        text = data.removeprefix(BOM).decode().replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        message = f"{visible(name)}: byte 0x{data[error.start : error.start + 1].hex()} is not UTF-8"
        raise InnofactsError(message, hint="save the copy as UTF-8") from error
    if suffix in (".html", ".htm", ".xhtml"):
        return CopyText(name, text_of_html(text), is_plain=False)
    return CopyText(name, text, is_plain=True)
