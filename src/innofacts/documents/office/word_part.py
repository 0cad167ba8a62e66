"""A part of a Word file: its text, and where each word is in its bytes.

What a reader sees is read: paragraphs, lists, tables, text boxes, links, fields, equations, content controls and
insertions; no deletions, comments, or text that is hidden or struck out. A paragraph whose mark is deleted goes on with
the next one. Elements: https://ecma-international.org/publications-and-standards/standards/ecma-376/, part 1, 17
"""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from innofacts.documents.office.equations import Equation
from innofacts.documents.office.package import Attributes, Change, Walk, name_of
from innofacts.documents.office.passages import (
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
    Passages,
    Stretch,
    raised,
    written,
)
from innofacts.patterns import regex
from innofacts.showing import LINE_BREAK

AUTHOR = "innofacts"
"""The author of our comments and the title of our content controls, by which a later run finds them."""

WORD = regex(
    r"(http://schemas\.openxmlformats\.org/wordprocessingml/2006/main|http://purl\.oclc\.org/ooxml/wordprocessingml/main)"
    r" (\w+)"
)
_MATH = regex(
    r"http://(?:schemas\.openxmlformats\.org/officeDocument/2006|purl\.oclc\.org/ooxml/officeDocument)/math (\w+)"
)
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"  # the same for older programs
# What may have figures and is not read, by the elements that show it.
_OTHERS = {
    "http://schemas.openxmlformats.org/drawingml/2006/chart chart": "chart",
    "http://purl.oclc.org/ooxml/drawingml/chart chart": "chart",
    "http://schemas.microsoft.com/office/drawing/2014/chartex chart": "chart",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram relIds": "diagram",
    "http://purl.oclc.org/ooxml/drawingml/diagram relIds": "diagram",
}
_OTHER_TAGS = {"object": "embedded object", "altChunk": "inserted file", "subDoc": "inserted file"}

# Elements with a text that a reader does not see, or not in its line: what was deleted, moved away or formatted
# otherwise, and how a word is pronounced.
_WITHOUT_MARK = ("del", "moveFrom")  # of a paragraph, in its properties: it joins the next one
_UNSEEN = frozenset(("del", "moveFrom", "rt", "rPrChange", "pPrChange", "sectPrChange"))
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": LINE_BREAK, "cr": LINE_BREAK, "noBreakHyphen": "\u2011"}
_BLOCKS = {"p": PARAGRAPH, "tbl": TABLE, "tr": ROW, "tc": CELL, "txbxContent": BOX}
FRAMES = {"headerReference": "header", "footerReference": "footer"}
"""What holds a header or a footer, by the element that refers to it."""
_OF_PROPERTIES = frozenset(("pStyle", "outlineLvl", "gridSpan", "vMerge", "sectPr", "titlePg", *FRAMES))
REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
"""What holds a note, likewise."""
_WITH_REST = regex(rf"(?P<checksum>{AUTHOR} [0-9a-f]{{8}}) (?P<rest>.+)")  # the title of a control of ours
_OF_CONTROLS = frozenset(("sdt", "alias", "tag", "dataBinding", "lock", "sdtContent"))
_LOCKED = ("contentLocked", "sdtContentLocked")
_OF_FIELDS = frozenset(("fldSimple", "fldChar", "instrText"))
_MAX_COMMAND = 100  # characters of a field's command, of which only the first word says what it is
_TYPED = ("HYPERLINK", "FORMTEXT")  # the fields whose words a person has typed
CONTROLS = -2  # the holder of the marker of the first control of ours; that of the next is one less
_CLOSERS = regex(rb"(?:</[^>]*>)*")
LEVELS = tuple("012345678")
"""The levels of an outline; 9 is that of running text."""
_UNSEEN_FORMATS = ("vanish", "strike", "dstrike")
# Signs of the font Symbol that a number may have before it or after it, by their codes there.
_SYMBOLS = {0x2D: "−", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xBB: "≈"}
_NO_CHARACTERS = ("\ud800", "\uf8ff")  # and those between them: halves of characters, and signs of one font only
_CODE = regex(r"[0-9A-Fa-f]{1,4}")
_OF_FONT = 0xF000  # what is added to the codes of a font of symbols
_OFF = ("0", "false", "off", "none")


class Run(NamedTuple):
    """A run: characters with one format."""

    start: int
    """The offset of its first byte."""
    end: int
    """The offset after its last byte."""
    head: bytes
    """Its opening tag and its properties, with which a run that is split off it begins."""


class Holder(NamedTuple):
    """What holds characters: the text element of a run, or for a note the run that refers to it."""

    run: int
    """The number of the run."""
    tag: tuple[int, int] | None
    """The span of the opening tag of the text element; None if the run can only be commented on as a whole."""


class Control(NamedTuple):
    """A content control of ours: words or a table that a command gave."""

    alias: tuple[int, int]
    """The span of bytes of the element with its title, which has the checksum of the content."""
    content: tuple[int, int]
    """The span of bytes of its content."""
    head: bytes
    """The opening tag and the properties of its first run."""
    rest: str = ""
    """The rest of a long command, which is behind the checksum in the title."""


class Section(NamedTuple):
    """A section of pages."""

    end: int
    """The offset of the byte that its properties begin at, after its content."""
    references: dict[tuple[str, str], str]
    """The ids of its headers and footers, by the name of the element and the pages that they are for."""


class _OpenControl:
    """A content control that has begun and not ended."""

    def __init__(self) -> None:
        self.alias_span = (0, 0)
        self.alias = self.command = self.rest = ""
        self.content = self.number = 0
        self.runs = 0  # those before it
        self.is_ours = self.is_kept = False


class _OpenField:
    """A field that has begun and not ended."""

    def __init__(self, start: int, command: str = "") -> None:
        self.start, self.command = start, command


class Cut(NamedTuple):
    """A place between two characters where something can be put between runs."""

    byte: int
    """Its offset in the part."""
    before: bytes
    """What closes the run that is split there; empty between runs."""
    after: bytes
    """What opens the rest of the run."""
    preserve: Change | None = None
    """What keeps the blanks of the first part of a text that is split."""


class _OpenRun:
    """A run that has begun and not ended."""

    def __init__(self, number: int, start: int, head_end: int) -> None:
        self.number, self.start, self.head_end = number, start, head_end
        self.in_properties = self.is_hidden = self.is_raised = False
        self.tag: tuple[int, int] | None = None  # of its open text element
        self.is_command = False  # whether its characters are the command of a field
        self.ended: list[_OpenField] = []  # the fields that end in it


class _OpenEquation(Equation):
    """An equation in its paragraph, or a paragraph of equations, that has begun and not ended."""

    def __init__(self, tag: str, start: int) -> None:
        super().__init__()
        self.tag, self.start = tag, start


class WordPart:
    """A part of a Word file that was read: its passages, its runs, and what holds its characters."""

    def __init__(self, data: bytes, roles: Mapping[str, str]) -> None:
        """Take the part, and the roles of paragraphs by their styles; raises NotReadable if it is damaged."""
        self.data = data
        self._roles = roles
        self.passages = Passages()
        self.runs: list[Run] = []
        self.holders: list[Holder] = []
        self.references: dict[tuple[str, str], int] = {}
        """The kind and the id of each note that is referred to, with the number of the run that does."""
        self.paragraphs: list[tuple[int, int]] = []
        """The spans of bytes of the paragraphs, in the order in which they end."""
        self.controls: list[Control] = []
        self.sections: list[Section] = []
        self.fields = Fields()
        self.kept = Fields()
        """The content controls that Word fills with data, or that are locked."""
        self.namespace = ""
        self.others = Counter[str]()
        """How many charts and the like it has, which are not read."""
        self._begun: list[int] = []  # the first bytes of the open paragraphs
        self._is_unseen: list[bool] = []  # whether their styles hide their words
        self._goes_on: list[bool] = []  # whether their marks are deleted, so that the next paragraph is a part of them
        self._is_in_properties = False  # whether the properties of a paragraph have begun and not ended
        self._open_controls: list[_OpenControl] = []
        self._open_fields: list[_OpenField] = []
        self._unseen = 0
        self._open: list[_OpenRun] = []
        self._equation: _OpenEquation | None = None
        self._walk = Walk(data)
        self._walk.run(self._start, self._end, self._text)
        self.passages.settle()

    def _start(self, name: str, attributes: Attributes) -> None:
        word = WORD.fullmatch(name)
        tag = word[2] if word else ""
        if self._unseen or name == _FALLBACK or tag in _UNSEEN:
            if tag in _WITHOUT_MARK and not self._unseen and self._is_in_properties:
                self._goes_on[-1] = True
            self._unseen += 1
            return
        if other := _OTHERS.get(name) or _OTHER_TAGS.get(tag):
            self.others[other] += 1
        if math := _MATH.fullmatch(name):
            self._start_in_equation(math[1])
        elif word and not self._equation:
            self.namespace = word[1]
            self._start_in_text(tag, attributes, f"{word[1]} ")

    def _start_in_equation(self, tag: str) -> None:
        if self._equation:
            self._equation.begin(tag)
        elif tag in ("oMath", "oMathPara"):
            self._equation = _OpenEquation(tag, self._walk.byte)

    def _start_in_text(self, tag: str, attributes: Attributes, space: str) -> None:
        if tag in _BLOCKS:
            self._begun += [self._walk.byte] * (tag == "p")
            self._is_unseen += [False] * (tag == "p")
            self._goes_on += [False] * (tag == "p")
            self.passages.begin(_BLOCKS[tag])
        elif tag in _OF_CONTROLS:
            self._start_in_control(tag, attributes.get(f"{space}val", ""))
        elif tag == "pPr":
            self._is_in_properties = self._begun != []
        elif tag in _OF_PROPERTIES:
            self._start_in_properties(tag, attributes, attributes.get(f"{space}val", ""))
        elif tag in ("footnote", "endnote"):
            self.passages.begin_note(attributes.get(f"{space}id", ""))
        elif tag in _OF_FIELDS:
            self._start_in_field(tag, {name.removeprefix(space): of for name, of in attributes.items()})
        elif tag == "r":
            self._open.append(_OpenRun(len(self.runs), self._walk.byte, self._walk.after()))
            self.runs.append(Run(0, 0, b""))
        elif self._open:
            self._start_in_run(tag, self._open[-1], {name.removeprefix(space): of for name, of in attributes.items()})

    def _start_in_properties(self, tag: str, attributes: Attributes, value: str) -> None:
        if tag == "pStyle":
            role = self._roles.get(value, "")
            self._is_unseen[-1:] = [role == UNSEEN]
            self.passages.play(role if role in (HEADING, CAPTION) else "")
        elif tag == "outlineLvl":
            self.passages.play(HEADING if value in LEVELS else "")
        elif tag == "gridSpan":
            self.passages.span(value)
        elif tag == "vMerge":
            self.passages.merge(is_rest=value != "restart")
        elif tag == "sectPr":
            self.sections.append(Section(self._walk.byte, {}))
        elif self.sections:
            pages = attributes.get(f"{self.namespace} type", "default") if tag in FRAMES else "title page"
            id_ = next((value for name, value in attributes.items() if name.endswith(" id")), "")
            self.sections[-1].references[tag, pages] = id_

    def _start_in_field(self, tag: str, attributes: Attributes) -> None:
        if tag == "fldSimple":
            self._open_fields.append(_OpenField(self._walk.byte, attributes.get("instr", "")))
        elif self._open and tag == "instrText":
            self._open[-1].is_command = True
        elif self._open and attributes.get("fldCharType") == "begin":
            self._open_fields.append(_OpenField(self._open[-1].start))
        elif self._open and attributes.get("fldCharType") == "end" and self._open_fields:
            self._open[-1].ended.append(self._open_fields.pop())

    def _end_field(self, field: _OpenField) -> None:
        """Keep a field whose words no person has typed, up to the end of the element that ends."""
        if not field.command.lstrip().upper().startswith(_TYPED):
            self.fields.add(field.start, self._walk.after())

    def _start_in_control(self, tag: str, value: str) -> None:
        if tag == "sdt":
            self._open_controls.append(_OpenControl())
        elif self._open_controls:
            control = self._open_controls[-1]
            if tag == "alias":
                control.alias, control.alias_span = value, (self._walk.byte, self._walk.after())
            elif tag == "tag":
                control.command = value
            elif tag in ("dataBinding", "lock"):
                control.is_kept = control.is_kept or tag == "dataBinding" or value in _LOCKED
            else:
                control.is_ours = control.alias.startswith(f"{AUTHOR} ")
                if title := _WITH_REST.fullmatch(control.alias):
                    control.alias, control.rest = title["checksum"], title["rest"]
                    control.command = f"{control.command} {control.rest}"
                control.content, control.runs = self._walk.after(), len(self.runs)
                if control.is_ours:
                    control.number = len(self.controls)
                    self.controls.append(Control((0, 0), (0, 0), b""))
                    self._say(f"[[{AUTHOR} {control.command}]]", control)

    def _end_in_control(self, tag: str) -> None:
        control = self._open_controls[-1]
        if tag == "sdt":
            self._open_controls.pop()
            if control.is_kept:
                self.kept.add(control.content, self._walk.byte)
        elif tag == "sdtContent" and control.is_ours:
            content = (control.content, max(control.content, self._walk.byte))
            head = self.runs[control.runs].head if control.runs < len(self.runs) else b""
            self.controls[control.number] = Control(control.alias_span, content, head, control.rest)
            self._say(f"[[/{control.alias}]]", control)

    def _say(self, mark: str, control: _OpenControl) -> None:
        """Add the marker that a content control of ours holds, in a paragraph of its own for a table."""
        stretch = Stretch(mark, self._walk.byte, self._walk.byte, CONTROLS - control.number)
        if self.passages.is_in_paragraph:
            self.passages.add(stretch)
        else:
            self.passages.settle()
            self.passages.begin(PARAGRAPH)
            self.passages.add(stretch)
            self.passages.end(self._walk.byte)

    def _start_in_run(self, tag: str, run: _OpenRun, attributes: Attributes) -> None:
        if tag == "rPr":
            run.in_properties = True
        elif run.in_properties:
            value = attributes.get("val", "")
            role = self._roles.get(value, "") if tag == "rStyle" else role_of_format(tag, value)
            run.is_hidden = run.is_hidden or role == UNSEEN
            run.is_raised = role == SUPERSCRIPT or (run.is_raised and tag != "vertAlign")
        elif tag == "t":
            run.tag = (self._walk.byte, self._walk.after())
        elif tag in _CHARACTERS or tag == "sym":
            character = _CHARACTERS.get(tag) or _symbol(attributes)
            self._add(Stretch(character, self._walk.byte, self._walk.after(), self._holder(run)))
        elif tag in REFERENCES:
            kind, id_ = REFERENCES[tag], attributes.get("id", "")
            self.references.setdefault((kind, id_), run.number)
            self._add(Stretch("", self._walk.byte, self._walk.byte, self._holder(run), note=f"{kind} {id_}"))

    def _end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= 1
            return
        word, math = WORD.fullmatch(name), _MATH.fullmatch(name)
        if math and self._equation:
            self._end_in_equation(math[1], self._equation)
        elif word and not self._equation:
            self._end_in_text(word[2])

    def _end_in_text(self, tag: str) -> None:
        if tag == "p":
            (self.passages.go_on if self._goes_on.pop() else self.passages.end)(self._walk.byte)
            self._is_unseen.pop()
            self.paragraphs.append((self._begun.pop(), self._walk.after()))
        elif tag in _BLOCKS or tag in ("footnote", "endnote"):
            self.passages.end(self._walk.byte)
        elif tag == "pPr":
            self._is_in_properties = False
        elif tag in ("sdt", "sdtContent") and self._open_controls:
            self._end_in_control(tag)
        elif tag == "fldSimple" and self._open_fields:
            self._end_field(self._open_fields.pop())
        elif self._open:
            self._end_in_run(tag)

    def _end_in_run(self, tag: str) -> None:
        if tag == "r":
            run = self._open.pop()
            self.runs[run.number] = Run(run.start, self._walk.after(), self.data[run.start : run.head_end])
            for field in run.ended:
                self._end_field(field)
        elif tag == "rPr":
            self._open[-1].in_properties = False
            self._open[-1].head_end = self._walk.after()
        elif tag == "t":
            self._open[-1].tag = None
        elif tag == "instrText":
            self._open[-1].is_command = False

    def _end_in_equation(self, tag: str, equation: _OpenEquation) -> None:
        """Add the characters of an equation that ends, as one run that can only be commented on as a whole."""
        equation.end(tag)
        if tag == equation.tag:
            self._equation = None
            end = self._walk.after()
            self.holders.append(Holder(len(self.runs), None))
            self.runs.append(Run(equation.start, end, b""))
            self.passages.add(Stretch(equation.line, equation.start, end, len(self.holders) - 1, is_whole=True))

    def _text(self, text: str) -> None:
        if self._equation and not self._unseen:
            self._equation.add(text)
        elif not self._unseen and self._open and self._open[-1].tag:
            stretch = written(self.data, self._walk.byte, text, self._holder(self._open[-1]))
            self._add(*(raised(stretch) if self._open[-1].is_raised else [stretch]))
        elif not self._unseen and self._open and self._open[-1].is_command and self._open_fields:
            field = self._open_fields[-1]
            field.command = (field.command + text)[:_MAX_COMMAND]

    def _add(self, *stretches: Stretch) -> None:
        if not self._open[-1].is_hidden and not any(self._is_unseen[-1:]):
            self.passages.add(*stretches)

    def cut(self, stretch: Stretch, byte: int) -> Cut:
        """Return the place for something to put between runs: before or after a run, or inside one that is split."""
        holder = self.holders[stretch.holder]
        run = self.runs[holder.run]
        content = run.start + len(run.head)
        if byte <= content or (holder.tag and holder.tag[0] == content and byte == holder.tag[1]):
            return Cut(run.start, b"", b"")
        if byte >= run.end or _CLOSERS.fullmatch(self.data, byte, run.end):
            return Cut(run.end, b"", b"")
        before, after = b"</%s>" % name_of(run.head, 0), run.head
        if not holder.tag:
            return Cut(byte, before, after)
        opened = self.data[slice(*holder.tag)]
        name = name_of(opened, 0)
        at = holder.tag[0] + 1 + len(name)
        preserve = None if b"xml:space" in opened else Change(at, at, b' xml:space="preserve"')
        return Cut(byte, b"</%s>%s" % (name, before), b'%s<%s xml:space="preserve">' % (after, name), preserve)

    def _holder(self, run: _OpenRun) -> int:
        """Return the number of the holder of the characters that come next."""
        holder = Holder(run.number, run.tag)
        if not self.holders or self.holders[-1] != holder:
            self.holders.append(holder)
        return len(self.holders) - 1


def role_of_format(tag: str, value: str) -> str:
    """Return the role of a format: UNSEEN or SUPERSCRIPT; empty for most."""
    if tag in _UNSEEN_FORMATS and value not in _OFF:
        return UNSEEN
    return SUPERSCRIPT if (tag, value) == ("vertAlign", "superscript") else ""


def _symbol(attributes: Attributes) -> str:
    """Return the character of a symbol; empty if it is one of a font that only pictures it."""
    code = int(attributes["char"], 16) if _CODE.fullmatch(attributes.get("char", "")) else 0
    if attributes.get("font") == "Symbol":
        return _SYMBOLS.get(code % _OF_FONT, "")
    first, last = _NO_CHARACTERS
    return chr(code) if " " <= chr(code) < first or last < chr(code) <= "\ufffd" else ""
