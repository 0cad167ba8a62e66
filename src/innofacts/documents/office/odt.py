"""OpenDocument texts, as LibreOffice Writer writes them: their text, and comments on its words.

What a reader sees is read: paragraphs, headings, lists, tables, frames, links, equations, insertions, notes, headers
and footers; no deletions, comments, or text that is hidden or struck out. Elements: https://docs.oasis-open.org/office/OpenDocument/v1.3/
"""

import posixpath
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from innofacts.documents.document import Extract, NotReadable
from innofacts.documents.office.equations import line_of_mathml
from innofacts.documents.office.mapped import mapped
from innofacts.documents.office.package import Attributes, Package, Walk, name_of
from innofacts.documents.office.passages import (
    BETWEEN,
    BOX,
    CAPTION,
    CELL,
    HEADING,
    PARAGRAPH,
    ROW,
    SUPERSCRIPT,
    TABLE,
    UNSEEN,
    Fields,
    Passage,
    Passages,
    Stretch,
    inherited,
    numbered_things,
    raised,
    written,
)
from innofacts.patterns import regex
from innofacts.showing import LINE_BREAK

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, _TABLE, OFFICE, _STYLE = (f"{_OASIS}{name}:1.0 " for name in ("text", "table", "office", "style"))
SPACES = f'xmlns:office="{OFFICE.strip()}" xmlns:text="{TEXT.strip()}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
"""The declarations of the namespaces that comments and tracked changes need."""
_MANIFEST = "META-INF/manifest.xml"
_STYLES = "styles.xml"
_STANDARD = "Standard"  # the style of pages that a text begins with unless it says otherwise
_PAGE_USED = regex(rb'master-page-name="([^"]*)"')
CONTENT = "content.xml"
_FRAMES = {
    f"{_STYLE}{frame}{part}": f"{pages}{frame}"
    for frame in ("header", "footer")
    for part, pages in (("", ""), ("-left", "left-page "), ("-first", "first-page "))
}
TEXTS = frozenset((f"{OFFICE}text", *_FRAMES))
"""The elements with a text of its own, which a list of its tracked changes may come before."""
_ROLES = {"Title": HEADING, "Heading": HEADING, "Caption": CAPTION}  # of the styles that all others are based on
_ROLES |= dict.fromkeys(("TableCaption", "FigureCaption"), CAPTION)  # pandoc names these and does not define them

_DRAWING = f"{_OASIS}drawing:1.0 "
_FRAME, _OBJECT = f"{_DRAWING}frame", f"{_DRAWING}object"
_ADDRESS = "http://www.w3.org/1999/xlink href"
_MAX_EQUATION = 64 * 1024  # bytes: other objects, such as charts, are larger
_COVERED = f"{_TABLE}covered-table-cell"
_IN_SHAPES = (
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0 "  # tables, as LibreOffice writes them
)
_BLOCKS = {
    f"{TEXT}p": PARAGRAPH,
    f"{TEXT}h": PARAGRAPH,
    **{
        f"{space}{name}": kind
        for space in (_TABLE, _IN_SHAPES)
        for name, kind in (("table", TABLE), ("table-row", ROW), ("table-cell", CELL), ("covered-table-cell", CELL))
    },
    f"{_DRAWING}text-box": BOX,
    f"{_DRAWING}custom-shape": BOX,
}
# Elements with a text that is not part of what a reader reads in order; a list of changes holds what was deleted.
_UNSEEN = frozenset(
    (
        f"{TEXT}tracked-changes",
        f"{TEXT}note-citation",
        f"{TEXT}hidden-text",
        f"{TEXT}hidden-paragraph",
        *(
            f"{TEXT}{name}"
            for name in ("table-of-content", "illustration-index", "table-index", "object-index", "user-index")
        ),
        f"{TEXT}ruby-text",
        f"{OFFICE}annotation",
        f"{OFFICE}forms",
        f"{_DRAWING}desc",
        f"{_OASIS}svg-compatible:1.0 title",
        f"{_OASIS}svg-compatible:1.0 desc",
    )
)
_CHARACTERS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": LINE_BREAK, f"{TEXT}s": " "}
_SPAN = f"{TEXT}span"
_INLINE = frozenset((_SPAN, _FRAME, _OBJECT, *_CHARACTERS))
_NOTE, _NOTE_CLASS = f"{TEXT}note", f"{TEXT}note-class"
_LINKED = frozenset(f"{TEXT}{name}" for name in ("a", "meta", "ruby", "ruby-base"))
_NO_FIELDS = frozenset((*_BLOCKS, *_INLINE, *_LINKED, _NOTE))  # all other elements with words in a line are fields
_MAX_BLANKS = 100  # that one element can mean
_OF_VALUES = frozenset((f"{OFFICE}value", f"{_TABLE}formula"))  # that a cell has
_WORDS_AND_GAPS = regex(r"[ \t\r\n]+|[^ \t\r\n]+")  # only these four collapse
_XML_SPACE = " \t\r\n"
_WHOLE = 0  # what holds the characters of an equation, a note, header or footer, which are commented on as a whole


def opened(data: bytes) -> Package:
    """Return the parts of a file of OpenDocument, or another archive; raises NotReadable, also if it is encrypted."""
    package = Package(data)
    if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST):
        raise NotReadable("this file is encrypted", hint="save it without a password")
    return package


class TextFile:
    """An OpenDocument text that was read."""

    def __init__(self, data: bytes) -> None:
        """Take the file; raises NotReadable."""
        self.package = opened(data)
        self.data = self.package.read(CONTENT)
        styles = self.package.read(_STYLES) if _STYLES in self.package else b"<none/>"
        roles = _roles_of_styles(styles, self.data)
        self._part, self._styles = (WriterPart(data, roles, self._equation) for data in (self.data, styles))
        self.parts = {CONTENT: self._part, _STYLES: self._styles}
        frames = self._of_frames()
        self.text = mapped((*self._part.passages.found, *self._of_notes(), *(alike[0] for alike in frames)))
        """The text; of headers and footers that say the same, only the first."""
        starts = (block.start for block in self.text.extract.blocks[-len(frames) :])
        self.alike = [
            (start, mapped([frame])) for start, alike in zip(starts, frames, strict=False) for frame in alike[1:]
        ]
        """The others, each with the offset of the first in the text."""

    def _equation(self, address: str) -> str:
        """Return the equation in an object of the package in one line; empty for other objects."""
        name = posixpath.normpath(posixpath.join(address, CONTENT))
        try:
            return line_of_mathml(self.package.read(name)) if self.package.size(name) <= _MAX_EQUATION else ""
        except NotReadable:
            return ""  # a damaged object does not keep the text from being read

    def _of_notes(self) -> Iterator[Passage]:
        """Yield the passages of the notes in order; their characters are held by the note."""
        part = self._part
        for span, (key, name) in zip(part.notes, part.names.items(), strict=True):
            for passage in part.passages.notes[key]:
                yield Passage(_held(passage, span), name, note=key, own=passage.stretches)

    def _of_frames(self) -> list[list[Passage]]:
        """Return the passages of headers and footers, those that say the same together.

        A comment on one is put on the first words of the text.
        """
        words = (one for passage in self._part.passages.found for one in passage.stretches if one.holder != BETWEEN)
        first = next(words, None)
        if first is None:
            return []
        used = {_STANDARD, *(name.decode() for name in _PAGE_USED.findall(self._part.data))}
        pages = [page for page in self._styles.frames if page in used]
        found: dict[str, list[Passage]] = {}
        for page in pages:
            for where, key in self._styles.frames[page]:
                name = f"{where} of page style {self._styles.pages[page]}" if len(pages) > 1 else where
                for passage in self._styles.passages.notes[key]:
                    text = "".join(stretch.text for stretch in passage.stretches)
                    held = Passage(_held(passage, first[1:3]), name)
                    alike = held._replace(part=_STYLES, own=passage.stretches)
                    found.setdefault(text, []).append(alike)
        return list(found.values())


def _held(passage: Passage, span: tuple[int, int]) -> tuple[Stretch, ...]:
    """Return the characters of a passage as held by one span of bytes as a whole."""
    return tuple(Stretch(stretch.text, *span, _WHOLE, is_whole=True) for stretch in passage.stretches)


class WriterPart:
    """A part of an OpenDocument text: its passages, its notes, and its headers and footers."""

    def __init__(self, data: bytes, roles: Mapping[str, str], equation: Callable[[str], str]) -> None:
        """Take the part, and the roles of styles by their names; raises NotReadable.

        `equation` returns the equation in an object of the package, by its address.
        """
        self.data = data
        self._equation = equation
        self._open_frames: list[tuple[int, str]] = []  # the first bytes of those that have begun, and their equations
        self.notes: list[tuple[int, int]] = []  # the spans of bytes: a comment on a note is put around it
        self.names: dict[str, str] = {}  # of the notes
        self.pages: dict[str, str] = {}  # the names that people see of the styles of pages, by their own
        self.frames: dict[str, list[tuple[str, str]]] = {}
        """The headers and footers of each style of pages: what they are, and the key of their passages."""
        self.passages = Passages()
        self.objects = 0  # that are no equations: charts, sheets
        self._formats: list[tuple[bytes, int]] = [(b"", 0)]  # the tag of each span, and the format of what is around it
        self._open_formats = [0]
        self._raised: set[int] = set()  # the formats of superscripts
        self._roles = roles
        self._unseen = 0
        self._counts: Counter[str] = Counter()
        self._open_notes: list[int] = []  # the first bytes of those that have begun
        self.fields = Fields()
        """Its fields, and drawings with words, in which LibreOffice keeps neither comments nor tracked changes."""
        self.kept = Fields()
        """The cells whose words LibreOffice puts in anew, from a value or a formula."""
        self._open_fields: list[tuple[Fields, int, int]] = []  # what has begun of both: how deep, and its first byte
        self._of_drawings: set[str] = set()  # the automatic styles of drawings: those of frames are based on others
        self._depth = 0
        self._walk = Walk(self.data)
        self._walk.run(self._start, self._end, self._text)

    def _start(self, name: str, attributes: Attributes) -> None:
        role = self._roles.get(attributes.get(f"{TEXT}style-name", ""), "")
        if self._unseen or name in _UNSEEN or role == UNSEEN or _is_hidden(name, attributes):
            self._unseen += 1
            return
        self._depth += 1
        self._start_field(name, attributes)
        if name in _BLOCKS:
            self.passages.begin(_BLOCKS[name])
            self.passages.play(HEADING if name == f"{TEXT}h" else role)
            if _BLOCKS[name] == CELL:
                self.passages.span(attributes.get(f"{_TABLE}number-columns-repeated", ""))
                self.passages.merge(is_rest=name == _COVERED)
        elif name in _INLINE:
            self._start_in_line(name, attributes, role)
        elif name == _NOTE:
            kind = attributes.get(_NOTE_CLASS, "footnote")
            self._counts[kind] += 1
            key = str(len(self.names))
            self.names[key] = f"{kind} {self._counts[kind]}"
            self._open_notes.append(self._walk.byte)
            self.passages.add(Stretch("", self._walk.byte, self._walk.byte, self._open_formats[-1], note=key))
            self.passages.begin_note(key)
            self.notes.append((0, 0))
            self._open_formats.append(0)
        elif name == f"{_STYLE}master-page":
            own = attributes.get(f"{_STYLE}name", "")
            self.pages[own] = attributes.get(f"{_STYLE}display-name", own)
        elif name in _FRAMES:
            page = next(reversed(self.pages), "")
            self.passages.begin_note(key := f"{page} {_FRAMES[name]}")
            self.frames.setdefault(page, []).append((_FRAMES[name], key))

    def _start_field(self, name: str, attributes: Attributes) -> None:
        """Note where a field, a drawing or a cell with a value begins, and which styles are those of drawings."""
        if self.passages.is_in_paragraph:
            is_field = name.startswith(TEXT) and name not in _NO_FIELDS
            if is_field or attributes.get(f"{_DRAWING}style-name") in self._of_drawings:
                self._open_fields.append((self.fields, self._depth, self._walk.byte))
        elif not _OF_VALUES.isdisjoint(attributes):
            self._open_fields.append((self.kept, self._depth, self._walk.byte))
        elif name == f"{OFFICE}automatic-styles":
            self._of_drawings.clear()
        elif name == f"{_STYLE}style":
            is_based = f"{_STYLE}parent-style-name" in attributes
            if attributes.get(f"{_STYLE}family") == "graphic" and not is_based:
                self._of_drawings.add(attributes.get(f"{_STYLE}name", ""))

    def _start_in_line(self, name: str, attributes: Attributes, role: str) -> None:
        if name == _SPAN:
            if role == SUPERSCRIPT:
                self._raised.add(len(self._formats))
            self._formats.append((self.data[self._walk.byte : self._walk.after()], self._open_formats[-1]))
            self._open_formats.append(len(self._formats) - 1)
        elif name == _FRAME:
            self._open_frames.append((self._walk.byte, ""))
        elif name == _OBJECT:
            equation = self._equation(attributes.get(_ADDRESS, ""))
            self.objects += not equation
            self._open_frames[-1:] = [(start, equation) for start, _ in self._open_frames[-1:]]
        else:
            count = attributes.get(f"{TEXT}c", "1")
            many = min(int(count[:9]), _MAX_BLANKS) if count.isdecimal() else 1
            one = Stretch(_CHARACTERS[name], self._walk.byte, self._walk.after(), self._open_formats[-1])
            self.passages.add(*[one] * many)

    def _end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= 1
            return
        if self._open_fields and self._open_fields[-1][1] == self._depth:
            fields, _, start = self._open_fields.pop()
            fields.add(start, self._walk.after())
        self._depth -= 1
        if name in _BLOCKS or name in _FRAMES:
            self.passages.end(self._walk.byte)
        elif name == _SPAN:
            self._open_formats.pop()
        elif name == _FRAME:
            start, equation = self._open_frames.pop()
            if equation:
                self.passages.add(Stretch(equation, start, self._walk.after(), _WHOLE, is_whole=True))
        elif name == _NOTE:
            self._open_formats.pop()
            self.passages.end(self._walk.byte)
            self.notes[len(self._open_notes) - 1] = (self._open_notes.pop(), self._walk.after())

    def _text(self, text: str) -> None:
        if self._unseen:
            return
        holder = self._open_formats[-1]
        piece = written(self.data, self._walk.byte, text, holder)
        for match in _WORDS_AND_GAPS.finditer(piece.text):  # white space is one blank, and none begins a paragraph
            start, end = piece.byte(match.start()), piece.byte(match.end())
            if match[0][0] not in _XML_SPACE:
                stretch = Stretch(match[0], start, end, holder)
                self.passages.add(*(raised(stretch) if holder in self._raised else [stretch]))
            elif not self.passages.is_after_blank:
                self.passages.add(Stretch(" ", start, end, holder))

    def formatted(self, words: bytes, holder: int) -> bytes:
        """Return words with the tags of the spans that are open around the characters of a holder."""
        while holder:
            tag, holder = self._formats[holder]
            words = b"%s%s</%s>" % (tag, words, name_of(tag, 0))
        return words


def _is_hidden(name: str, attributes: Attributes) -> bool:
    """Return whether a section is hidden, or a header or footer switched off."""
    if name == f"{TEXT}section":
        return attributes.get(f"{TEXT}display") == "none" or attributes.get(f"{TEXT}is-hidden") == "true"
    return name in _FRAMES and attributes.get(f"{_STYLE}display") == "false"


def _roles_of_styles(*parts: bytes) -> dict[str, str]:
    """Return the roles of styles: of titles, captions, superscripts and hidden text, and of those based on them."""
    roles = dict(_ROLES)
    bases: dict[str, str] = {}
    style, is_of_text = "", False

    def start(name: str, attributes: Attributes) -> None:
        nonlocal style, is_of_text
        if name == f"{_STYLE}text-properties":
            is_struck = attributes.get(f"{_STYLE}text-line-through-style", "none") != "none"
            if is_struck or attributes.get(f"{TEXT}display") == "none":
                roles[style] = UNSEEN
            elif is_of_text and attributes.get(f"{_STYLE}text-position", "").startswith("super"):
                roles[style] = SUPERSCRIPT
        elif name == f"{_STYLE}style":
            style = attributes.get(f"{_STYLE}name", "")
            is_of_text = attributes.get(f"{_STYLE}family") == "text"
            bases[style] = attributes.get(f"{_STYLE}parent-style-name", "")
            if attributes.get(f"{_STYLE}default-outline-level"):
                roles[style] = HEADING

    for part in parts:
        Walk(part).run(start)
    return inherited(roles, bases)


def text_of_odt(data: bytes) -> Extract:
    """Return the text of an OpenDocument text; raises NotReadable."""
    file = TextFile(data)
    objects = Counter({"embedded object": sum(part.objects for part in file.parts.values())})
    return file.text.extract._replace(others=numbered_things(+objects))
