"""Passages of office documents: paragraphs, rows of tables and notes, with the bytes that each character comes from."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from operator import itemgetter
from typing import NamedTuple

from innofacts.documents.document import NotReadable
from innofacts.markup.outline import Span
from innofacts.markup.quantities import RAISED
from innofacts.showing import counted

PARAGRAPH, TABLE, ROW, CELL, NOTE, BOX = "paragraph", "table", "row", "cell", "note", "box"
HEADING, CAPTION = "heading", "caption"
"""The roles of paragraphs, which their styles give."""
UNSEEN, SUPERSCRIPT = "unseen", "superscript"
"""The roles of words that are hidden or struck out, and of superscripts, which styles may give too."""
_MAX_COLUMNS = 100  # that a cell is taken to span; Word has at most 63
_LONGEST_LABEL = 100  # characters of a cell that is repeated for each row
MAX_DEPTH = 100
"""The most paragraphs, tables, rows and cells within each other."""
MAX_TEXT = 16 * 1024 * 1024
"""The most characters of a document that are read."""


BETWEEN = -1
"""The holder of characters that are put between the passages of a cell, and between cells.

Lower numbers are a reader's own, also for characters that are not in the document.
"""


class Stretch(NamedTuple):
    """Characters of the text that are next to each other in a part."""

    text: str
    """The characters."""
    start: int
    """The offset of their first byte."""
    end: int
    """The offset after their last byte."""
    holder: int
    """The number of what holds them, in a list of the reader's own; BETWEEN if they are not in the document."""
    is_whole: bool = False
    """Whether the bytes refer to a note, so that no single character of it can be marked."""
    note: str = ""
    """The key of the note that is referred to here, where there are no characters."""

    def byte(self, character: int) -> int:
        """Return the offset of the first byte of a character, or that after the last character."""
        if character == len(self.text):
            return self.end
        return self.start + len(self.text[:character].encode()) if character else self.start


def written(data: bytes, byte: int, text: str, holder: int) -> Stretch:
    """Return a piece of text that the XML parser gave, with the bytes in which it is written; line ends are blanks."""
    if data.startswith(b"&", byte):
        end = data.index(b";", byte) + 1
    elif text == "\n" and data.startswith(b"\r\n", byte):
        end = byte + 2
    else:
        end = byte + len(text.encode())
    return Stretch(text.replace("\n", " "), byte, end, holder)


def raised(stretch: Stretch) -> list[Stretch]:
    """Return characters that are set as a superscript, one by one: the digits as superscript digits."""
    return [
        stretch._replace(text=character.translate(RAISED), start=stretch.byte(n), end=stretch.byte(n + 1))
        for n, character in enumerate(stretch.text)
    ]


class Fields:
    """Where an office program puts words in anew, so that no change of these lasts, and a comment in them may be lost.

    Such are the results of fields: a number that a reference repeats, or that is linked to a sheet.
    """

    def __init__(self) -> None:
        """Begin without any field."""
        self._spans: list[Span] = []

    def add(self, start: int, end: int) -> None:
        """Add the span of bytes of a field that ends; those in it are a part of it."""
        while self._spans and self._spans[-1][0] >= start:
            self._spans.pop()
        self._spans.append((start, end))

    def around(self, byte: int) -> Span | None:
        """Return the span of the field that a byte is in, and does not begin; None if it is in no field."""
        number = bisect_right(self._spans, byte, key=itemgetter(1))
        return self._spans[number] if number < len(self._spans) and self._spans[number][0] < byte else None


class Passage(NamedTuple):
    """A paragraph, a row of a table, or a paragraph of a note."""

    stretches: tuple[Stretch, ...]
    """Its characters."""
    name: str = ""
    """What a person calls it; empty for a paragraph, whose number is known when all passages are."""
    table: str = ""
    """What a person calls the table whose row it is: `table 2`, `table 2 row 1, inner table 1`; empty for others."""
    role: str = ""
    """HEADING or CAPTION; empty for all other text."""
    note: str = ""
    """The key of the note that it is part of; empty outside notes."""
    part: str = ""
    """The name of the part that it is in, if not in the main part; its characters are whole there."""
    own: tuple[Stretch, ...] = ()
    """Its characters as they are in that part."""
    is_inner: bool = False
    """Whether it is in a cell of a table that holds another table."""


class _Open:
    """An element that has begun and not ended."""

    def __init__(self, kind: str, number: int) -> None:
        self.kind = kind
        self.number = number  # of a table in the document, or of a row in its table
        self.rows = 0
        self.columns = 1
        self.role = ""
        self.label = ""  # of the last row of a table
        self.is_rest = False  # whether a cell is the rest of the one above
        self.end = 0  # the offset at which a paragraph ended that goes on
        self.goes_on = False  # whether a paragraph has ended without a mark, so that the next one is a part of it
        self.has_headings = False  # whether a table begins with a row of several cells
        self.tables = 0  # in the cells of a row
        self.stretches: list[Stretch] = []
        self.passages: list[Passage] = []  # what comes after it: of cells that hold tables


class Passages:
    """The passages of a document, put together while its elements are read in order.

    A row of a table is one passage, `| cell | cell |`, even of long cells. What a cell with a table holds comes after
    its row, as passages of their own, or after its table if that begins with headings, which hold for all of its rows.
    A note is kept apart, since its text goes to the end.
    """

    def __init__(self) -> None:
        """Begin without any passage."""
        self.found: list[Passage] = []
        self.notes: dict[str, list[Passage]] = {}
        self._open: list[_Open] = []
        self._note: list[str] = []
        self._tables = self._boxes = 0
        self._characters = 0

    @property
    def is_in_paragraph(self) -> bool:
        """Whether a paragraph is open."""
        return bool(self._open) and self._open[-1].kind == PARAGRAPH and not self._open[-1].goes_on

    @property
    def is_after_blank(self) -> bool:
        """Whether the open paragraph is empty so far, or ends with a blank."""
        return not self._open or not self._open[-1].stretches or self._open[-1].stretches[-1].text.endswith(" ")

    def begin(self, kind: str) -> None:
        """Begin a paragraph, a table, a row or a cell; a paragraph may go on with one whose mark is deleted."""
        if kind == PARAGRAPH and self._open and self._open[-1].goes_on:
            self._open[-1].goes_on, self._open[-1].role = False, ""
            return
        self.settle()
        number = 0
        if kind == TABLE:
            number = self._number_of_table()
        elif kind == ROW and (table := self._outer(TABLE)):
            table.rows += 1
            number = table.rows
        elif kind == BOX:
            self._boxes += 1
            number = self._boxes
        if len(self._open) == MAX_DEPTH:
            message = f"the document has tables within tables, more than {MAX_DEPTH} elements deep"
            raise NotReadable(message, hint="copy its text into a new document")
        self._open.append(_Open(kind, number))

    def begin_note(self, key: str) -> None:
        """Begin a note."""
        self.settle()
        self._note.append(key)
        self.notes.setdefault(key, [])
        self._open.append(_Open(NOTE, 0))

    def span(self, columns: str) -> None:
        """Say how many columns the open cell spans, so that the cells after it stay below their headings."""
        if (cell := self._outer(CELL)) and columns.isdecimal():
            cell.columns = max(1, min(int(columns[:9]), _MAX_COLUMNS))

    def merge(self, *, is_rest: bool) -> None:
        """Say whether the open cell is the rest of the one above: the label of several rows is that of each."""
        if cell := self._outer(CELL):
            cell.is_rest = is_rest

    def play(self, role: str) -> None:
        """Say what the open paragraph is: HEADING or CAPTION."""
        if self.is_in_paragraph:
            self._open[-1].role = role

    def add(self, *stretches: Stretch) -> None:
        """Add characters to the open paragraph; between paragraphs, white space in the XML means nothing."""
        self._count(sum(len(stretch.text) for stretch in stretches))
        if self.is_in_paragraph:
            self._open[-1].stretches += stretches

    def go_on(self, byte: int) -> None:
        """End a paragraph whose mark is deleted, at an offset of the part: the next one next to it goes on with it."""
        self._open[-1].goes_on, self._open[-1].end = True, byte

    def settle(self) -> None:
        """End a paragraph whose mark is deleted, and that nothing goes on with."""
        if self._open and self._open[-1].goes_on:
            self._open[-1].goes_on = False
            self.end(self._open[-1].end)

    def end(self, byte: int) -> None:
        """End what began last, at an offset of the part."""
        self.settle()
        ended = self._open.pop()
        if ended.kind in (NOTE, BOX):
            self._note[len(self._note) - (ended.kind == NOTE) :] = ()
            return
        if ended.kind == CELL:
            self._end_cell(ended, byte)
            return
        if ended.kind == ROW and ended.stretches:
            ended.stretches.append(Stretch(" |", byte, byte, BETWEEN))
        if "".join(stretch.text for stretch in ended.stretches).strip("| "):
            self._add_passage(ended, byte)
        table = self._outer(TABLE) if ended.kind == ROW else None
        if table and table.has_headings:
            table.passages += ended.passages
        else:
            self._found().extend(ended.passages)

    def _number_of_table(self) -> int:
        """Return the number of a table that begins: in the document, or in the row whose cell holds it."""
        if self._outer(CELL) and (row := self._outer(ROW)):
            row.tables += 1
            return row.tables
        self._tables += 1
        return self._tables

    def _end_cell(self, cell: _Open, byte: int) -> None:
        """Add a cell to its row; one that holds a table is empty there. In a damaged document there may be no row."""
        row = self._outer(ROW)
        if row is None:
            self._found().extend(cell.passages)
            return
        if any(passage.table for passage in cell.passages):
            cell.stretches = []
            row.passages += cell.passages
        is_first = not row.stretches
        if is_first:
            cell.stretches = self._labelled(cell, byte)
        self._count(2 * cell.columns)
        more = Stretch(" |" * (cell.columns - 1), byte, byte, BETWEEN)
        between = Stretch("| " if is_first else " | ", byte, byte, BETWEEN)
        row.stretches += [between, *cell.stretches, *([more] if more.text else ())]
        table = self._outer(TABLE)
        if table and row.number == 1 and not is_first:
            table.has_headings = table.has_headings or bool(cell.stretches)

    def _add_passage(self, ended: _Open, byte: int) -> None:
        """Add a paragraph or a row to the document, to its note, or to the cell that it is in."""
        is_row = ended.kind == ROW
        cell = self._outer(CELL)
        outer = self._open[-1] if self._open and self._open[-1].kind == ROW else None if is_row else cell
        if outer:
            between = [Stretch(" ", byte, byte, BETWEEN)] if outer.stretches else []
            outer.stretches += [*between, *ended.stretches]
        if outer and outer.kind == ROW:
            return  # a marker between two cells
        box = self._outer(BOX)
        name = self._place(ended) if is_row or cell else f"text box {box.number}" if box else ""
        note = self._note[-1] if self._note else ""
        table = name.rpartition(" row ")[0] if is_row else ""
        self._found().append(Passage(tuple(ended.stretches), name, table, ended.role, note, is_inner=bool(cell)))

    def _place(self, ended: _Open) -> str:
        """Return what a person calls a row, or the row around a paragraph: `table 2 row 1, inner table 1 row 3`."""
        found: list[str] = []
        table = 0
        for one in (*self._open, ended):
            if one.kind == TABLE:
                table = one.number
            elif one.kind == ROW:
                found.append(f"{'inner ' if found else ''}table {table} row {one.number}")
        return ", ".join(found)

    def _found(self) -> list[Passage]:
        """Return the passages of the open cell, of the open note, or of the document."""
        if cell := self._outer(CELL):
            return cell.passages
        return self.notes[self._note[-1]] if self._note else self.found

    def _labelled(self, cell: _Open, byte: int) -> list[Stretch]:
        """Return the characters of the first cell of a row; of one that is the rest of the label above, that label."""
        table = self._outer(TABLE)
        text = "".join(stretch.text for stretch in cell.stretches)
        if table and cell.is_rest and not text.strip():
            self._count(len(table.label))
            return [Stretch(table.label, byte, byte, BETWEEN)]
        if table:
            table.label = text if len(text) <= _LONGEST_LABEL else ""
        return cell.stretches

    def _count(self, characters: int) -> None:
        """Count characters; raises NotReadable for too many, since a few bytes may stand for many."""
        self._characters += characters
        if self._characters > MAX_TEXT:
            message = f"the text of the document is longer than {MAX_TEXT // 1024**2} MiB"
            raise NotReadable(message, hint="split it into parts")

    def _outer(self, kind: str) -> "_Open | None":
        """Return the innermost open element of a kind, within the open note if there is one."""
        for one in reversed(self._open):
            if one.kind == kind:
                return one
            if one.kind == NOTE:
                return None
        return None


def numbered_things(things: Counter[str]) -> tuple[str, ...]:
    """Return how many there are of each thing: `2 charts`."""
    return tuple(counted(count, thing) for thing, count in things.items())


def inherited(roles: Mapping[str, str], bases: Mapping[str, str]) -> dict[str, str]:
    """Return the roles of styles and of all styles that are based on them, given the style that each is based on."""
    found = dict(roles)
    for style in bases:
        chain = [style]
        while chain[-1] not in found and chain[-1] in bases and len(chain) < _MAX_STYLES:
            chain.append(bases[chain[-1]])
        if chain[-1] in found:
            found |= dict.fromkeys(chain, found[chain[-1]])
    return found


_MAX_STYLES = 20  # that are based on each other
