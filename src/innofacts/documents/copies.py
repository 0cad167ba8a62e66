"""Copies of sources as text: plain text as it is, pages of the web and PDF as what a reader sees of them."""

import os
import re
import stat
from html.parser import HTMLParser
from typing import NamedTuple

from innofacts.documents.encoding import BOM
from innofacts.errors import InnofactsError
from innofacts.showing import visible

MAX_COPY = 64 * 1024 * 1024
"""The most bytes that a copy may have."""

_UNSEEN = frozenset(("script", "style", "noscript", "template", "head", "title", "svg"))
_BLOCKS = frozenset(
    "address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html "
    "li main nav ol p pre section table td th tr ul".split()
)


class CopyText(NamedTuple):
    """The text of a copy."""

    name: str
    """The file, as the user named it."""
    text: str
    """The text, with line feeds as line ends and an empty line between paragraphs."""
    is_plain: bool
    """Whether it is the file as it stands, in which positions count; else it was taken out of a page."""


_BLANK = re.compile(r"[^\S\n]")


def in_lines(text: str) -> str:
    """Return a text with plain blanks for white space other than line ends, of the same length, to read figures in."""
    return _BLANK.sub(" ", text)


def read_copy(name: str) -> CopyText:
    """Return the text of a file by its suffix; raises InnofactsError where it cannot be read."""
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
        return CopyText(name, _text_of_pdf(name), is_plain=False)
    try:
        text = data.removeprefix(BOM).decode().replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        message = f"{visible(name)}: byte 0x{data[error.start : error.start + 1].hex()} is not UTF-8"
        raise InnofactsError(message, hint="save the copy as UTF-8") from error
    if suffix in (".html", ".htm", ".xhtml"):
        return CopyText(name, text_of_html(text), is_plain=False)
    return CopyText(name, text, is_plain=True)


def text_of_html(page: str) -> str:
    """Return what a reader sees of a page: its text, with an empty line between blocks."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    blocks = (" ".join(block.split()) for block in "".join(reader.pieces).split("\n\n"))
    return "\n\n".join(block for block in blocks if block)


class _Page(HTMLParser):
    """The text of a page, in pieces; an empty line stands for the begin and the end of a block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's
        """Note that a block begins, or what nobody sees."""
        self._unseen = 0 if tag == "body" else self._unseen + (tag in _UNSEEN)  # who writes pages may leave out </head>
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note that a block ends, or what nobody sees."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n\n")
        elif tag == "br":
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        """Take the text, where it is seen; no empty line in it parts blocks."""
        if not self._unseen:
            self.pieces.append(" ".join(data.split("\n")))


def _text_of_pdf(name: str) -> str:
    """Return the text of a PDF, a paragraph a page; raises InnofactsError where it has none."""
    try:
        import pypdf
    except ImportError as error:
        raise InnofactsError(
            f"{visible(name)}: to read PDF takes pypdf", hint="pip install 'innofacts[pdf]'"
        ) from error
    try:
        pages = [page.extract_text() for page in pypdf.PdfReader(name).pages]
    except (pypdf.errors.PyPdfError, ValueError, KeyError, TypeError) as error:
        raise InnofactsError(f"{visible(name)}: this PDF cannot be read: {visible(str(error))}") from error
    text = "\n\n".join(" ".join(page.split()) for page in pages if page.strip())
    if not text:
        raise InnofactsError(f"{visible(name)}: this PDF has no text", hint="it may be a picture of one")
    return text
