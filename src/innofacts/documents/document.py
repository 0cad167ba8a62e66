"""Documents: a text, and the place of each of its characters as a person finds it.

A document is a file of lines, or a sequence of blocks: the paragraphs and rows of a Word file, the cells of a notebook,
the pages of a PDF.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from difflib import unified_diff
from functools import lru_cache
from io import StringIO
from itertools import islice
from operator import attrgetter, itemgetter
from typing import NamedTuple

from innofacts.documents.encoding import CODECS
from innofacts.documents.fingerprints import paragraphs
from innofacts.english.numerals import COUNTS, FRACTIONS, SCALE_WORDS
from innofacts.errors import InnofactsError, Problem
from innofacts.markup.languages import MARKUPS, Markup, markup_of
from innofacts.markup.outline import NoteReference, Outline, Span, outline_of
from innofacts.markup.quantities import RAISED
from innofacts.markup.running_text import running_text
from innofacts.patterns import regex
from innofacts.showing import LINE_BREAK, line_around, visible

_BLANK = regex(rf"[^\S \n{LINE_BREAK}]")  # but for plain spaces, of which there are most
MOST_WORDS = 3_000_000
"""The most words, signs and lines of a document, each four letters or blanks as one: those of five thousand pages."""
MOST_NUMBERS = 30_000
"""The most numbers in the running text of a document, in digits or one word: those of a thousand pages of a report."""
_WORD_OR_SIGN = regex(r"\w{1,4}|[^\w\s]|\n|[^\S\n]{4}")
_NUMBER = regex(r"\d+(?:[.,]\d+)*")
_WORD = regex(r"[^\W\d_]+")
_WORDS_OF_NUMBERS = frozenset((*COUNTS, *SCALE_WORDS, *FRACTIONS))

STANDARD_INPUT = "-"
"""The name of a document that comes from standard input and goes to standard output."""


class Block(NamedTuple):
    """A part of a document that a person can find."""

    start: int
    """The offset of its first code point in the text."""
    name: str
    """Its name for people: `paragraph 3`, `table 2 row 4`, `cell 7 line 2`, `page 2`."""
    is_locked: bool = False
    """Whether it is not corrected here, since a program writes it again: the output of a cell."""


class Document(NamedTuple):
    """The text of a document, and the data to find its characters and to write it back."""

    name: str
    """The file name, as the user typed it, or STANDARD_INPUT."""
    text: str
    """The whole text: that of the file itself, or, if it has blocks, the text extracted from the file."""
    newline: str = "\n"
    r"""The line end of most lines: "\n" or "\r\n"."""
    mark: bytes = b""
    """The byte order mark that the file begins with; empty if it has none."""
    blocks: tuple[Block, ...] = ()
    """The blocks in order; none if the text is the file itself, so that its lines are the lines of the file."""
    data: bytes = b""
    """The file, if it has blocks."""
    kind: str = ""
    """The kind of file if it has blocks, which its name need not say: `docx`, `odt`, `pdf` or `notebook`."""
    language: str = ""
    """The code of the language that its figures are read in; empty if each sentence shows its own."""
    styled: Outline = Outline()
    """The outline that the styles of a file with blocks give."""
    others: tuple[str, ...] = ()
    """What a file with blocks has that is not read, and may have figures: `2 charts`."""
    ends_in_cr: bool = False
    """Whether the lines of the file end in CR alone, as on old Macs; in the text they end in LF."""

    @property
    def has_lines(self) -> bool:
        """Whether the text is the file itself, so that positions in it are positions in the file."""
        return not self.blocks

    @property
    def shown(self) -> str:
        """The name of the document in messages."""
        return shown(self.name)

    def markup(self, name: str = "") -> Markup:
        """Return the markup language of the text: as `markup_of` says for lines, and that of its kind for blocks."""
        if self.has_lines:
            return markup_of(self.name, name)
        of_kind = {"docx": "office", "odt": "office", "notebook": "markdown"}
        return next(markup for markup in MARKUPS if markup.name == of_kind.get(self.kind, "text"))

    @property
    def prose(self) -> str:
        """The running text; every offset stays the same, and all white space except line ends is a plain space."""
        return _with_plain_spaces(self.running(self.markup()))

    def running(self, markup: Markup) -> str:
        """Return the running text in a markup language; every offset stays the same.

        Raises InnofactsError if it has more numbers than anyone could check.
        """
        try:
            return _running(self.text, markup)
        except NotReadable as error:
            raise with_name(error, self.name) from None

    def outline(self, markup: Markup) -> Outline:
        """Return the headings, captions and notes of the text, which is in that markup."""
        return self.styled if self.styled != Outline() else outline_of(self.text, markup.name)

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of a code point of the text, both from 1.

        In a document of blocks, the line is the paragraph, and the column is counted from its beginning.
        """
        starts = _paragraph_starts(self.text) if self.blocks else _line_starts(self.text)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def block(self, offset: int) -> Block:
        """Return the block that a code point is in; one without a name in a document of lines."""
        at = bisect_right(self.blocks, offset, key=attrgetter("start")) - 1
        return self.blocks[max(0, at)] if self.blocks else Block(0, "")

    def where(self, offset: int) -> str:
        """Return the name of the document and the place of a code point, as messages begin: `report.md:3:1`."""
        if self.blocks:
            return f"{self.shown}: {self.block(offset).name}"
        line, column = self.place(offset)
        return f"{self.shown}:{line}:{column}"

    def problem(self, offset: int, message: str, hint: str = "") -> Problem:
        """Return a problem at a code point of the text, with its line as the excerpt."""
        if self.blocks:
            return Problem(self.where(offset), 0, 0, message, hint=hint)
        line, column = self.place(offset)
        excerpt = line_around(self.text, offset - column + 1, column)
        return Problem(self.shown, line, column, message, excerpt, hint)

    def differences(self, text: str) -> Iterator[str]:
        """Yield the lines of the unified diff from this document, as a text, to a new text of it."""
        before, after = (list(StringIO(version, newline="\n")) for version in (self.text, text))
        for line in unified_diff(before, after, self.shown, self.shown):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"

    def with_edits(self, edits: Sequence["Edit"]) -> "Document":
        """Return the document with edits of its text, given in order, to be read and not to be written."""
        new = Offsets(edits).new
        headings, captions, notes = self.styled
        styled = Outline(
            tuple((new(start), new(end)) for start, end in headings),
            tuple((new(start), new(end)) for start, end in captions),
            tuple(NoteReference(new(at), (new(start), new(end))) for at, (start, end) in notes),
        )
        blocks = tuple(block._replace(start=new(block.start)) for block in self.blocks)
        return self._replace(text=applied(self.text, edits), blocks=blocks, styled=styled)

    def encoded(self, text: str) -> bytes:
        """Return a new text for this document as bytes, with the line ends and the encoding of the old one."""
        return self.mark + (text.replace("\n", "\r") if self.ends_in_cr else text).encode(CODECS[self.mark])


class Extract(NamedTuple):
    """The text of a file that is not a text."""

    text: str
    """The text, with an empty line between paragraphs."""
    blocks: tuple[Block, ...]
    """Its blocks in order."""
    outline: Outline = Outline()
    """Its headings, captions and notes, if the styles of the file give them."""
    others: tuple[str, ...] = ()
    """What it has that is not read, and may have figures: `2 charts`."""


class Edit(NamedTuple):
    """New text in place of a part of the text of a document."""

    start: int
    """The offset of the first code point to replace."""
    end: int
    """The offset after the last code point to replace."""
    text: str
    """The new text."""


class Offsets:
    """Where the characters of a text are after edits of it, and were before; those of an edit are where it begins."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        """Take the edits in order."""
        self._old, self._new, added = list[Span](), list[Span](), 0
        for start, end, text in edits:
            self._old.append((start, end))
            self._new.append((start + added, start + added + len(text)))
            added += len(text) - (end - start)

    def new(self, offset: int) -> int:
        """Return where what is at an offset of the text is after the edits."""
        return _moved(offset, self._old, self._new)

    def old(self, offset: int) -> int:
        """Return where what is at an offset after the edits was before."""
        return _moved(offset, self._new, self._old)


def _moved(offset: int, spans: Sequence[Span], others: Sequence[Span]) -> int:
    n = bisect_right(spans, offset, key=itemgetter(0)) - 1
    if n < 0:
        return offset
    (_, end), (start, stop) = spans[n], others[n]
    return start if offset < end else stop + offset - end


class NotReadable(InnofactsError):
    """A file that cannot be read as what its name says it is; the message does not name the file."""


def refuse_huge(text: str) -> None:
    """Raise NotReadable for a text that would take longer to read than a person would wait."""
    is_long = len(text) > MOST_WORDS  # each word is of at least one character
    if is_long and next(islice(_WORD_OR_SIGN.finditer(text), MOST_WORDS, None), None) is not None:
        raise NotReadable(
            f"this text is too long, with {len(text):,} characters",
            hint=f"split it into parts; each may have {MOST_WORDS:,} signs and words of four letters",
        )


def shown(name: str) -> str:
    """Return the name of a document in messages."""
    return "<stdin>" if name == STANDARD_INPUT else name or "an empty name"


def with_name(error: NotReadable, name: str) -> InnofactsError:
    """Return the error with the name of the file."""
    return InnofactsError(f"{visible(shown(name))}: {error.message}", hint=error.hint)


def numbered(text: str) -> tuple[Block, ...]:
    """Return the paragraphs of a text as blocks."""
    return tuple(Block(start, f"paragraph {number}") for number, (start, _) in enumerate(paragraphs(text), 1))


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits, given in order."""
    pieces, position = [], 0
    for edit in edits:
        pieces += [text[position : edit.start], edit.text]
        position = edit.end
    return "".join((*pieces, text[position:]))


_NOTE_MARKS = frozenset(map(chr, RAISED.values()))  # in a run of their own


def narrowed(edit: Edit, text: str) -> Edit:
    """Return an edit without the whole words that it begins and ends with and that stay, and without marks of notes.

    What is behind a hyphen is a word: of 12.4-mile it is the number that changes.
    """
    old, new = (_BETWEEN_WORDS.split(words) for words in (text[edit.start : edit.end], edit.text))
    last = 0
    while last < min(len(old), len(new)) and old[-1 - last] == new[-1 - last]:
        last += 1
    first = 0
    while first < min(len(old), len(new)) - last and old[first] == new[first]:
        first += 1
    start = edit.start + len(" ".join((*old[:first], ""))) * (first > 0)
    end = edit.end - len(" ".join(("", *old[len(old) - last :]))) * (last > 0)
    begin, stop = (
        len(" ".join((*new[:first], ""))) * (first > 0),
        len(" ".join(("", *new[len(new) - last :]))) * (last > 0),
    )
    words = edit.text[begin : max(begin, len(edit.text) - stop)]
    while start < end and words and words[-1] == text[end - 1] and words[-1] in _NOTE_MARKS:
        end, words = end - 1, words[:-1]
    behind = _BEHIND_A_HYPHEN.search(words)
    if behind and text[start:end].endswith(behind[0]):
        end, words = end - len(behind[0]), words[: behind.start()]
    if start > end:  # nothing is deleted, and the blank next to it stays
        return Edit(start, start, f"{words} ")
    return Edit(start, end + (not words), words)  # where nothing is inserted, a blank goes too


_BETWEEN_WORDS = regex(rf"[ \t{LINE_BREAK}]")
_BEHIND_A_HYPHEN = regex(r"(?<=\d)[-‑][^\W\d_]+\Z")


@lru_cache(maxsize=2)
def _running(text: str, markup: Markup) -> str:
    """Return the running text of a document; cached, since figures, tables and sentences are each read from it."""
    running = running_text(text, markup)
    words = map(_WORDS_OF_NUMBERS.__contains__, _WORD.findall(running.lower()))
    if len(_NUMBER.findall(running)) + sum(words) > MOST_NUMBERS:
        message = f"this text has more than {MOST_NUMBERS:,} numbers"
        raise NotReadable(message, hint="split it; tables of data are read by innofacts import")
    return running


@lru_cache(maxsize=2)
def _with_plain_spaces(text: str) -> str:
    """Return a text with a plain space for all white space except line ends; cached as running text is."""
    return _BLANK.sub(" ", text)


@lru_cache(maxsize=2)
def _line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins; cached, since each figure of a document asks for its line."""
    return [0, *(match.end() for match in re.finditer("\n", text))]


@lru_cache(maxsize=2)
def _paragraph_starts(text: str) -> list[int]:
    """Return the offset at which each paragraph begins; cached as lines are."""
    return [start for start, _ in paragraphs(text)] or [0]
