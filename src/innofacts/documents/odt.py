"""OpenDocument texts, as LibreOffice Writer writes them: their text, and comments on its words.

What a reader sees is read: paragraphs, headings, lists, tables, frames, links, insertions and notes; no deletions,
hidden text, comments, headers or footers. Elements: https://docs.oasis-open.org/office/OpenDocument/v1.3/
"""

import re
from collections import Counter
from collections.abc import Iterator

from innofacts.documents.document import Extract, NotReadable
from innofacts.documents.package import Attributes, Package, Walk
from innofacts.documents.passages import (
    CELL,
    PARAGRAPH,
    ROW,
    TABLE,
    Mapped,
    Passage,
    Passages,
    Stretch,
    mapped,
    written,
)

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, _TABLE, OFFICE = (f"{_OASIS}{name}:1.0 " for name in ("text", "table", "office"))
_MANIFEST = "META-INF/manifest.xml"

_BLOCKS = {
    f"{TEXT}p": PARAGRAPH,
    f"{TEXT}h": PARAGRAPH,
    f"{_TABLE}table": TABLE,
    f"{_TABLE}table-row": ROW,
    f"{_TABLE}table-cell": CELL,
    f"{_TABLE}covered-table-cell": CELL,
}
# Elements with a text that is not part of what a reader reads in order; a list of changes holds what was deleted.
_UNSEEN = frozenset(
    (
        f"{TEXT}tracked-changes",
        f"{TEXT}note-citation",
        f"{TEXT}hidden-text",
        f"{TEXT}hidden-paragraph",
        f"{TEXT}ruby-text",
        f"{OFFICE}annotation",
        f"{OFFICE}forms",
        f"{_OASIS}drawing:1.0 desc",
        f"{_OASIS}svg-compatible:1.0 title",
        f"{_OASIS}svg-compatible:1.0 desc",
    )
)
_CHARACTERS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": " ", f"{TEXT}s": " "}
_NOTE, _NOTE_CLASS = f"{TEXT}note", f"{TEXT}note-class"
_MAX_BLANKS = 100  # that one element can mean
_WORDS_AND_GAPS = re.compile(r"[ \t\r\n]+|[^ \t\r\n]+")  # only these four collapse
_XML_SPACE = " \t\r\n"
_TEXT_ITSELF, _NOTE_ITSELF = 0, 1  # what holds characters: a paragraph, or a note, which holds them as a whole


class TextFile:
    """An OpenDocument text that was read."""

    def __init__(self, data: bytes) -> None:
        """Take the file; raises NotReadable."""
        self.package = Package(data)
        if _MANIFEST in self.package and b"encryption-data" in self.package.read(_MANIFEST):
            raise NotReadable("this file is encrypted", hint="save it without a password")
        self.data = self.package.read("content.xml")
        self.notes: list[tuple[int, int]] = []
        """The spans of bytes of the notes: a comment on a note is put around it."""
        self._passages = Passages()
        self._unseen = 0
        self._names: dict[str, str] = {}  # of the notes
        self._counts: Counter[str] = Counter()
        self._open_notes: list[int] = []  # the first bytes of those that have begun
        self._walk = Walk(self.data)
        self._walk.run(self._start, self._end, self._text)
        self.text: Mapped = mapped((*self._passages.found, *self._of_notes()))

    def _start(self, name: str, attributes: Attributes) -> None:
        if self._unseen or name in _UNSEEN:
            self._unseen += 1
        elif name in _BLOCKS:
            self._passages.begin(_BLOCKS[name])
            self._passages.span(attributes.get(f"{_TABLE}number-columns-repeated", "") if _BLOCKS[name] == CELL else "")
        elif name in _CHARACTERS:
            count = attributes.get(f"{TEXT}c", "1")
            many = min(int(count[:9]), _MAX_BLANKS) if count.isdecimal() else 1
            one = Stretch(_CHARACTERS[name], self._walk.byte, self._walk.after(), _TEXT_ITSELF)
            self._passages.add(*[one] * many)
        elif name == _NOTE:
            kind = attributes.get(_NOTE_CLASS, "footnote")
            self._counts[kind] += 1
            self._names[str(len(self._names))] = f"{kind} {self._counts[kind]}"
            self._open_notes.append(self._walk.byte)
            self._passages.begin_note(str(len(self._names) - 1))
            self.notes.append((0, 0))

    def _end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= 1
        elif name in _BLOCKS:
            self._passages.end(self._walk.byte)
        elif name == _NOTE:
            self._passages.end(self._walk.byte)
            self.notes[len(self._open_notes) - 1] = (self._open_notes.pop(), self._walk.after())

    def _text(self, text: str) -> None:
        if self._unseen:
            return
        piece = written(self.data, self._walk.byte, text, _TEXT_ITSELF)
        for match in _WORDS_AND_GAPS.finditer(piece.text):  # white space is one blank, and none begins a paragraph
            start, end = piece.byte(match.start()), piece.byte(match.end())
            if match[0][0] not in _XML_SPACE:
                self._passages.add(Stretch(match[0], start, end, _TEXT_ITSELF))
            elif not self._passages.is_after_blank:
                self._passages.add(Stretch(" ", start, end, _TEXT_ITSELF))

    def _of_notes(self) -> Iterator[Passage]:
        """Yield the passages of the notes in order; their characters are held by the note."""
        for span, (key, name) in zip(self.notes, self._names.items(), strict=True):
            for passage in self._passages.notes[key]:
                held = (Stretch(stretch.text, *span, _NOTE_ITSELF, is_whole=True) for stretch in passage.stretches)
                yield Passage(tuple(held), name)


def text_of_odt(data: bytes) -> Extract:
    """Return the text of an OpenDocument text; raises NotReadable."""
    return TextFile(data).text.extract
