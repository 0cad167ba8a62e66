"""PDF: the text of its pages."""

import re
from collections.abc import Sequence
from io import BytesIO
from itertools import groupby, pairwise
from logging import CRITICAL, getLogger
from typing import TYPE_CHECKING

from innofacts.documents.document import Block, Extract, NotReadable
from innofacts.errors import install_command
from innofacts.markup.quantities import RAISED
from innofacts.patterns import regex
from innofacts.showing import visible

if TYPE_CHECKING:
    from pypdf import PageObject


def text_of_pdf(data: bytes) -> Extract:
    """Return the text of a PDF in the lines of its pages, with an empty line between paragraphs, as far as these show.

    Raises NotReadable if it cannot be read or has no text.
    """
    try:
        import pypdf
    except ImportError as error:
        raise NotReadable("reading PDF needs pypdf", hint=install_command("pdf")) from error
    getLogger("pypdf").setLevel(CRITICAL)  # what it warns of is in our error
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        is_locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if is_locked else [_lines(_text_of(page)) for page in reader.pages]
    except Exception as error:  # for a damaged file, pypdf raises whatever reading its parts raises
        hint = "open it in a program that shows it, and save it again"
        raise NotReadable(f"this PDF cannot be read: {visible(str(error))}", hint=hint) from error
    if is_locked:
        raise NotReadable("this PDF is encrypted", hint="save it without a password")
    pieces, blocks, offset = [], [], 0
    for number, page in enumerate(_undivided(pages), 1):
        if page:
            blocks.append(Block(offset, f"page {number}"))
            pieces.append(_in_paragraphs(page.split("\n")))
            offset += len(pieces[-1]) + 2
    if not blocks:
        raise NotReadable("this PDF has no text", hint="it may be a picture of one")
    return Extract("\n\n".join(pieces), tuple(blocks))


def _text_of(page: "PageObject") -> str:
    """Return the text of a page, in which digits right behind larger ones or letters and no lower are superscripts.

    Words that are far apart on a line are cells, with a tab between them.
    """
    read = _Page()
    page.extract_text(visitor_text=read.visit)
    rows = _with_empty_cells(_in_rows([line for line in read.lines if line]))
    return "\n".join("\t".join(cell.text for cell in row) for row in rows)


class _Cell:
    """Words that are next to each other on a line, or the lines of a cell of a table."""

    def __init__(self, start: float, height: float) -> None:
        self.text = ""
        self.start = self.end = start  # of its words, from the left of the page
        self.height = height  # of its first line, from the bottom of the page


class _Page:
    """The lines of a page, put together from its pieces of text."""

    def __init__(self) -> None:
        self.lines: list[list[_Cell]] = [[]]
        self._size = self._height = 0.0  # of the text before
        self._is_apart = False  # whether there is a blank behind it that pypdf has put there

    def visit(self, text: str, page_matrix: list[float], matrix: list[float], _: object, font_size: float) -> None:
        """Take a piece of text, or what pypdf puts between two."""
        size, height = font_size * abs(matrix[3] * page_matrix[3]), matrix[5] * page_matrix[3] + page_matrix[5]
        start = matrix[4] * page_matrix[0] + page_matrix[4]
        before = self.lines[-1][-1].text[-1:] if self.lines[-1] else " "
        is_raised = size < self._size * _SMALLER and 0 <= height - self._height < self._size
        if is_raised and not before.isspace() and _MARK.fullmatch(text):
            self.lines[-1][-1].text += text.translate(RAISED)
            return
        for number, part in enumerate(text.split("\n")):
            if number:
                self.lines.append([])
            if part.strip():
                self._is_apart = self._is_apart or (part[0] == " " and not before.isspace())
                cell = self._cell(start, height, size)
                cell.text += part
                cell.end = max(cell.end, start + len(part.strip()) * size * _WIDTH)
                self._size, self._height, self._is_apart = size, height, False
            elif part and self.lines[-1]:
                self._is_apart = part == " " and not before.isspace()
                self.lines[-1][-1].text += part

    def _cell(self, start: float, height: float, size: float) -> _Cell:
        """Return the cell that words go on with, or a new one."""
        line = self.lines[-1]
        if line and self._is_apart and height > self._height + size * _APART_IN_HEIGHT:
            line = []
            self.lines.append(line)
        is_far = not line or (self._is_apart and start - line[-1].end > size * _FAR)
        if is_far and not (line and _OF_AN_ITEM.fullmatch(line[-1].text.strip())):
            line.append(_Cell(start, height))
        return line[-1]


_MARK = regex(r"\d[\d, ]{0,6}")  # of a note, or a power
_SMALLER = 0.85  # times the size of the text: raised figures are smaller
_WIDTH, _APART_IN_HEIGHT, _FAR = 0.6, 0.25, 0.4  # times its size: of most characters, between lines, between cells
_OF_AN_ITEM = regex(r"[^\w\s]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]")


def _in_rows(lines: Sequence[list[_Cell]]) -> list[list[_Cell]]:
    """Return lines with each row of a table in one line: where a cell has several lines, the next one is higher up."""
    made: list[list[_Cell]] = []
    for line in lines:
        begin = _row_of(line[0], made)
        if begin is None:
            made.append(line)
        else:
            row = made[begin]
            row[-1].text = " ".join([row[-1].text, *(cell.text for (cell,) in made[begin + 1 :])])
            made[begin:] = [[*row, *line]]
    return made


def _row_of(cell: _Cell, lines: Sequence[Sequence[_Cell]]) -> int | None:
    """Return the line that begins the row of a cell; None if it is in no row.

    The last cell of that row goes on in all lines behind. It begins at the height of the other cell, or, if it is the
    first one, has that in its middle.
    """
    below: list[_Cell] = []
    at_the_top = None
    for n in range(len(lines) - 1, max(-1, len(lines) - 1 - _MOST_LINES), -1):
        last = lines[n][-1]
        if any(abs(one.start - last.start) > _SAME for one in below) or last.end > cell.start:
            break
        heights = [one.height for one in (last, *below)]
        if heights[-1] > cell.height - _SAME:
            break
        if len(lines[n]) == 1 and _is_middle(heights, cell.height):
            return n
        if abs(heights[0] - cell.height) < _SAME and at_the_top is None:
            at_the_top = n
        if len(lines[n]) > 1:
            break
        below.insert(0, last)
    return at_the_top


def _is_middle(heights: Sequence[float], height: float) -> bool:
    """Return whether a height is in the middle of lines that are as close to each other as in a cell."""
    steps = [one - other for one, other in pairwise(heights)]
    is_even = len(steps) > 0 and max(steps) - min(steps) < _EVEN
    return is_even and abs((heights[0] + heights[-1]) / 2 - height) < _EVEN


_MOST_LINES = 6  # of a cell
_SAME = 1.5  # points between what is at one height, or in one column
_EVEN = 0.4  # points by which the lines of a cell differ


def _with_empty_cells(lines: Sequence[Sequence[_Cell]]) -> list[list[_Cell]]:
    """Return lines in which the rows of a table have an empty cell where they have none below a cell of the widest."""
    made: list[list[_Cell]] = []
    for is_of_cells, group in groupby(lines, key=lambda line: len(line) > 1):
        rows = [*map(list, group)]
        columns = max(rows, key=len)
        for row in rows if is_of_cells else ():
            places = [[n for n, one in enumerate(columns) if _overlap(one, cell)] for cell in row]
            if all(len(place) == 1 for place in places) and len({n for (n,) in places}) == len(row) < len(columns):
                cells = dict(zip((n for (n,) in places), row, strict=True))
                row[:] = [cells.get(n) or _Cell(one.start, one.height) for n, one in enumerate(columns)]
        made += rows
    return made


def _overlap(one: _Cell, other: _Cell) -> bool:
    return one.start < other.end and other.start < one.end


def _lines(text: str) -> str:
    """Return a text without empty lines, with one space for each run of white space within a cell of a line."""
    cells = ([" ".join(cell.split()) for cell in line.split("\t")] for line in text.splitlines() if line.strip())
    return "\n".join("\t".join(line) for line in cells)


def _undivided(pages: Sequence[str]) -> list[str]:
    """Return the pages with the words whole that the end of a line divides, on the line where they begin.

    A word keeps its hyphen if a page has it with a hyphen within a line; most have it only there.
    """
    with_hyphens = {word.lower() for page in pages for word in _WITH_HYPHEN.findall(page)}

    def whole(match: re.Match[str]) -> str:
        is_own = f"{match[1]}-{match[2]}".lower() in with_hyphens
        return f"{match[1]}{'-' * is_own}{match[2]}{match[3]}\n"

    return [_DIVIDED.sub(whole, page) for page in pages]


_WITH_HYPHEN = regex(r"(?<![\w-])[^\W\d_]+-[^\W\d_]+(?![\w-])")
_DIVIDED = regex(r"(?<![\w-])([^\W\d_]{2,})[-\u00ad\u2010]\n([a-z]{2,})(\S*)[ \n]?")


def _in_paragraphs(lines: Sequence[str]) -> str:
    """Return lines as a text with an empty line between paragraphs.

    A paragraph ends with a line that is shorter than most and ends a sentence, or is followed by a long one, as a
    heading is. Short lines that follow one another, such as the rows of a table, stay together.
    """
    lengths = sorted(map(len, lines))
    long = lengths[len(lengths) * 9 // 10] * _SHORTER  # small print is longer
    pieces = [lines[0]]
    for line, following in pairwise(lines):
        is_table = "\t" in line and "\t" in following
        is_last = len(line) < long and not (is_table or following[0].islower() or line[-1] in _GOES_ON)
        is_end = is_last and (line[-1] in _ENDS_OF_SENTENCES or len(following) >= long)
        pieces += ["\n\n" if is_end else "\n", following]
    return "".join(pieces)


_SHORTER = 0.7  # of the length of the lines of running text: words of unlike width fill them to different lengths
_GOES_ON, _ENDS_OF_SENTENCES = ",;-‐–—(", ".!?:"
