"""PDF: the text of its pages."""

import re
from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
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
    """Return the text of a page, in which digits right behind larger ones or letters and no lower are superscripts."""
    pieces = [""]
    size = height = 0.0  # of the text before

    def visit(text: str, page_matrix: list[float], matrix: list[float], _: object, font_size: float) -> None:
        nonlocal size, height
        own, at = font_size * abs(matrix[3] * page_matrix[3]), matrix[5] * page_matrix[3] + page_matrix[5]
        is_mark = _MARK.fullmatch(text) and not pieces[-1][-1:].isspace()
        if is_mark and own < size * _SMALLER and 0 <= at - height < size:
            pieces.append(text.translate(RAISED))
        elif text:
            pieces.append(text)
            size, height = (own, at) if text.strip() else (size, height)

    page.extract_text(visitor_text=visit)
    return "".join(pieces)


_MARK = regex(r"\d[\d, ]{0,6}")  # of a note, or a power
_SMALLER = 0.85  # times the size of the text: raised figures are smaller


def _lines(text: str) -> str:
    """Return a text without empty lines, with one space for each run of white space within a line."""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


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
        is_last = len(line) < long and not following[0].islower() and line[-1] not in _GOES_ON
        is_end = is_last and (line[-1] in _ENDS_OF_SENTENCES or len(following) >= long)
        pieces += ["\n\n" if is_end else "\n", following]
    return "".join(pieces)


_SHORTER = 0.7  # of the length of the lines of running text: words of unlike width fill them to different lengths
_GOES_ON, _ENDS_OF_SENTENCES = ",;-‐–—(", ".!?:"
