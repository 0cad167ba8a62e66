"""One file as a document: read as text with its line ends and byte order mark remembered, and written back so."""

import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from innofacts.documents.document import (
    STANDARD_INPUT,
    Document,
    Edit,
    Extract,
    NotReadable,
    applied,
    numbered,
    refuse_huge,
    shown,
    with_name,
)
from innofacts.documents.encoding import CODECS, mark_of, other_encoding, undecodable
from innofacts.documents.notebook import edited_notebook, text_of_notebook
from innofacts.documents.office.comments import Comment, commented_docx, commented_odt
from innofacts.documents.office.controls import filled_docx
from innofacts.documents.office.docx import text_of_docx
from innofacts.documents.office.odt import text_of_odt
from innofacts.documents.office.package import is_package, type_of_package
from innofacts.documents.office.tracking import Tracked, tracked_docx, tracked_odt
from innofacts.documents.pdf import text_of_pdf
from innofacts.errors import InnofactsError
from innofacts.markup.html import headings_of_html, text_of_html
from innofacts.markup.languages import MARKUPS
from innofacts.markup.outline import Outline
from innofacts.output import say, write_out
from innofacts.output.files import refuse_unwritable, save
from innofacts.showing import counted, visible
from innofacts.suggesting import hint_on_file

MAX_SIZE = 64 * 1024 * 1024
"""The largest document that is read, in bytes."""

_SAVE_AS_UTF_8 = "save the report as UTF-8 text"
_UNREAD = {
    # of the container that encrypted files and files of old Word are in
    rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": (
        "this file is encrypted, or in the format of Word before 2007",
        "save it as .docx, without a password",
    ),
    rb"\{\\rtf": ("this file is in Rich Text Format", "save it as .docx or .odt"),
    rb"\s*<\?xml[^>]*>\s*(?:<\?[^>]*>\s*)?<(?:office:document|pkg:package|w:wordDocument)\b": (
        "this is the XML of an office document in one file",
        "save it as .docx or .odt",
    ),
    rb"(?:\s*+(?:#[^\n]*+\n)?+)*+\[source\][^\S\n]*+\n\s*+[a-z_]+\s*+=": (
        "this is a fact file, and not a report or an article",
        "innofacts check checks fact files",
    ),
}
"""How files begin that are texts for people but none here, what to say of them, and what to do."""


class DocumentKind(NamedTuple):
    """A kind of file that is not a text, but has one."""

    name: str
    """The name of the kind."""
    suffixes: tuple[str, ...]
    """The suffixes of its files."""
    text: Callable[[bytes], Extract]
    """The function that reads the text of a file; raises NotReadable."""
    commented: Callable[[bytes, Sequence[Comment]], bytes] | None = None
    """The function that puts comments on words of its text; None if it can have none. Raises NotReadable."""
    edited: Callable[[bytes, Sequence[Edit]], bytes] | None = None
    """The function that changes its text; None if it cannot be changed. Raises NotReadable."""
    tracked: Callable[[bytes, Sequence[Edit]], Tracked] | None = None
    """The function that changes its text by tracked changes; None if it has none. Raises NotReadable."""


DOCX = DocumentKind("docx", (".docx", ".docm"), text_of_docx, commented_docx, filled_docx, tracked_docx)
ODT = DocumentKind("odt", (".odt",), text_of_odt, commented_odt, tracked=tracked_odt)
PDF = DocumentKind("pdf", (".pdf",), text_of_pdf)
NOTEBOOK = DocumentKind("notebook", (".ipynb",), text_of_notebook, edited=edited_notebook)
KINDS = (DOCX, ODT, PDF, NOTEBOOK)
SUFFIXES = tuple(dict.fromkeys(suffix for kind in (*MARKUPS, *KINDS) for suffix in kind.suffixes if suffix))
"""The suffixes of reports."""
_PAGES = (".html", ".htm", ".xhtml")


def kind_of(name: str, data: bytes) -> DocumentKind | None:
    """Return the kind of a file, by what it begins with and else by its name; None for a text."""
    if data.startswith(b"%PDF-"):
        return PDF
    if is_package(data):
        held = type_of_package(data)
        return next((kind for kind in KINDS if kind.name == held), None)
    return next((kind for kind in KINDS if name.lower().endswith(kind.suffixes)), None)


LOCK = "~$"
"""What the name of a file begins with by which Word locks a document."""
OF_OTHERS = (".pages", ".gdoc", ".wpd")
"""The suffixes of what only other programs read."""


Named = TypeVar("Named")
Made = TypeVar("Made")


def readable(items: Sequence[Named], read: Callable[[Named], Made]) -> tuple[list[Made], int]:
    """Return what is read of those documents that can be read, and how many cannot.

    Each of them is named on standard error, with the cause and what would be right. Of one item alone, the
    InnofactsError is raised.
    """
    made, unread = [], 0
    for item in items:
        try:
            made.append(read(item))
        except InnofactsError as error:
            if len(items) == 1:
                raise
            say(f"error: {'; '.join(filter(None, (error.message, error.hint)))}")
            unread += 1
    return made, unread


def say_markup_unknown(documents: Iterable[Document]) -> None:
    """Say of each text whose suffix no markup language has that it is read as plain text."""
    for one in documents:
        suffix = os.path.splitext(one.name.lower())[1]
        if one.has_lines and suffix and suffix not in SUFFIXES:
            said = f"{visible(one.shown)}: read as plain text, since no markup is known for {visible(suffix)}"
            say(f"{said}; --markup names one")


def refuse_unread(unread: int, answer: str = "") -> None:
    """Raise InnofactsError if some documents could not be read; `answer` is what is wrong with the others."""
    if unread:
        others = f"; {answer}" if answer else ""
        raise InnofactsError(f"{counted(unread, 'file')} could not be read{others}")


def read_document(name: str) -> Document:
    """Return the document of that name; raises InnofactsError if it is not a regular file that can be read."""
    try:
        return _document(name, _piped() if name == STANDARD_INPUT else content(name))
    except OSError as error:
        message = f"{visible(shown(name))}: cannot be read: {error.strerror}"
        raise InnofactsError(message, hint=hint_on_file(name)) from error
    except NotReadable as error:
        raise with_name(error, name) from error


def _document(name: str, data: bytes) -> Document:
    """Return the document in a file; raises NotReadable, or InnofactsError for a byte that is not UTF-8."""
    if os.path.basename(name).startswith(LOCK):
        raise NotReadable("Word writes this while a document is open", hint="name the document itself")
    if name.lower().endswith(OF_OTHERS):
        raise NotReadable("only other programs read such a document", hint="save it as .docx or .odt")
    for beginning, (message, hint) in _UNREAD.items():
        if re.match(beginning, data):
            raise NotReadable(message, hint=hint)
    kind = kind_of(name, data)
    if kind is None:
        document = _decoded(name, data)
    else:
        extract = kind.text(data)
        text, blocks, outline, others = extract
        document = Document(name, text, blocks=blocks, data=data, kind=kind.name, styled=outline, others=others)
    refuse_huge(document.text)
    return document


def read_copy(name: str) -> Document:
    """Return a document as its readers see it, with LF line ends: of a web page, the text without the tags.

    Raises InnofactsError if it cannot be read.
    """
    document = read_document(name)
    text = document.text.replace("\r\n", "\n")
    if not name.lower().endswith(_PAGES):
        return document._replace(text=text)
    page, text = text, text_of_html(text)
    found = [(text.find(heading), len(heading)) for heading in headings_of_html(page)]
    outline = Outline(tuple((start, start + length) for start, length in found if start >= 0 and length))
    return document._replace(text=text, blocks=numbered(text), styled=outline, data=page.encode())


def _decoded(name: str, data: bytes) -> Document:
    """Return the document of a text; raises NotReadable or InnofactsError if it has no Unicode encoding."""
    mark, other = mark_of(data), other_encoding(data)
    written = data.removeprefix(mark)
    if not other and b"\0" in data:
        raise NotReadable("this is a binary file, not a text", hint=_SAVE_AS_UTF_8)
    try:
        text = written.decode(CODECS[mark])
    except UnicodeDecodeError as error:
        if other:
            raise NotReadable(f"this is not the {other} that it begins as", hint=_SAVE_AS_UTF_8) from None
        before = Document(name, written[: error.start].decode())
        line, column = before.place(len(before.text))
        message = f"{visible(shown(name))}:{line}:{column}: {undecodable(error)}"
        raise InnofactsError(message, hint=_SAVE_AS_UTF_8) from None
    windows, lines = text.count("\r\n"), text.count("\n")
    ends_in_cr = not lines and "\r" in text
    newline = "\r\n" if windows > lines - windows else "\n"
    return Document(name, text.replace("\r", "\n") if ends_in_cr else text, newline, mark, ends_in_cr=ends_in_cr)


def _piped() -> bytes:
    """Return what comes from standard input; raises NotReadable if it is closed, or too large."""
    if sys.stdin is None:
        raise NotReadable("this is closed", hint="send the text through a pipe, or name a file")
    data = sys.stdin.buffer.read(MAX_SIZE + 1)
    if len(data) > MAX_SIZE:
        raise _too_large()
    return data


def _too_large() -> NotReadable:
    return NotReadable(f"the file is larger than {MAX_SIZE // 1024**2} MiB", hint="split it into parts")


def content(path: str) -> bytes:
    """Return the content of a regular file; a pipe or a device is not opened, since that may block or have effects."""
    status = os.stat(path)
    if stat.S_ISDIR(status.st_mode):
        os.scandir(path).close()  # OSError where it must not be read
        raise InnofactsError(f"{visible(path)}: this is a folder", hint="name the reports in it")
    if not stat.S_ISREG(status.st_mode):
        hint = 'save it as a file, or send it through a pipe: "-" reads standard input'
        raise InnofactsError(f"{visible(path)}: this is not a regular file", hint=hint)
    if status.st_size > MAX_SIZE:
        raise _too_large()
    with open(path, "rb") as file:
        return file.read()


def is_changeable(document: Document) -> bool:
    """Return whether files of the kind of a document can be corrected here: a PDF cannot."""
    kind = None if document.has_lines else kind_of(document.name, document.data)
    return kind is None or bool(kind.edited or kind.tracked)


def edited(document: Document, edits: Sequence[Edit]) -> bytes:
    """Return a document with edits of its text, given in order; raises InnofactsError if it cannot be changed so."""
    if document.has_lines:
        return document.encoded(applied(document.text, edits))
    kind = kind_of(document.name, document.data)
    assert kind is not None, document.name
    if kind.edited is None:
        message = f"{visible(document.shown)}: innofacts does not write into {kind.suffixes[0]} files"
        to_change = "change the document that it was made from"
        hint = to_change if kind is PDF else "it does into Word and text files: save it as .docx"
        raise InnofactsError(message, hint=hint)
    try:
        return kind.edited(document.data, edits)
    except NotReadable as error:
        raise with_name(error, document.name) from error


def corrected(document: Document, edits: Sequence[Edit]) -> Tracked:
    """Return a document with edits of its text, as tracked changes if it can have them.

    Raises InnofactsError if it cannot be changed.
    """
    kind = None if document.has_lines else kind_of(document.name, document.data)
    if kind is None or kind.tracked is None:
        return Tracked(edited(document, edits), tuple(edits))
    try:
        return kind.tracked(document.data, edits)
    except NotReadable as error:
        raise with_name(error, document.name) from error


def write_documents(contents: Sequence[tuple[Document, bytes]]) -> None:
    """Write new contents of documents, each atomically.

    Raises InnofactsError before anything is written if one of the files is not writable, or if writing fails.
    """
    for document, _ in contents:
        if document.name != STANDARD_INPUT:
            refuse_unwritable(document.name)
    for document, data in contents:
        if document.name == STANDARD_INPUT:
            write_out([data])
        else:
            save(document.name, [data])
