"""The text of an office document, made of its passages, and where in its parts each character of it comes from."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from innofacts.documents.document import Block, Extract
from innofacts.documents.office.passages import BETWEEN, CAPTION, HEADING, Passage, Stretch
from innofacts.markup.outline import NoteReference, Outline, Span


class Fragment(NamedTuple):
    """Characters that are written next to each other in a part, and that one thing holds."""

    part: str
    """The name of the part; empty for the main part."""
    holder: int
    """What holds them."""
    start: int
    """The offset of their first byte."""
    end: int
    """The offset after their last byte."""
    stretch: Stretch
    """The first stretch that they are part of."""


class Mapped(NamedTuple):
    """The text of a document, and where each of its characters comes from."""

    extract: Extract
    """The text and its blocks."""
    stretches: tuple[Stretch, ...]
    """All stretches in order."""
    starts: tuple[int, ...]
    """The offset of each stretch in the text."""
    own: tuple[tuple[str, Stretch], ...]
    """The name of the part that each stretch is in, empty for the main part, and the stretch as it is there."""

    def ends(self, start: int, end: int) -> tuple[tuple[Stretch, int], tuple[Stretch, int]] | None:
        """Return where words begin and where they end: a stretch each, and the offset in it.

        Words that go on in another paragraph or cell end with the first one. None if no words are left.
        """
        number = bisect_right(self.starts, start) - 1
        while number < len(self.starts) and self.starts[number] < end and self.stretches[number].holder <= BETWEEN:
            number += 1
        if number == len(self.starts) or self.starts[number] >= end:
            return None
        first = last = number
        while last + 1 < len(self.starts) and self.starts[last + 1] < end and self._follows(last + 1):
            last += 1
        one, other = self.stretches[first], self.stretches[last]
        begin = 0 if one.is_whole else max(start - self.starts[first], 0)
        stop = len(other.text) if other.is_whole else min(end - self.starts[last], len(other.text))
        return (one, begin), (other, stop)

    def fragments(self, start: int, end: int) -> list[Fragment]:
        """Return what characters of the text consist of: fragments that are written next to each other, in order."""
        found: list[Fragment] = []
        number = bisect_right(self.starts, start) - 1
        while number < len(self.starts) and self.starts[number] < end:
            part, stretch = self.own[number]
            begin, stop = max(0, start - self.starts[number]), min(len(stretch.text), end - self.starts[number])
            if begin < stop:
                fragment = Fragment(part, stretch.holder, stretch.byte(begin), stretch.byte(stop), stretch)
                if found and found[-1][:2] == fragment[:2] and found[-1].end == fragment.start:
                    found[-1] = found[-1]._replace(end=fragment.end)
                else:
                    found.append(fragment)
            number += 1
        return found

    def _follows(self, number: int) -> bool:
        """Return whether a stretch is in the same paragraph as the one before."""
        before = self.starts[number - 1] + len(self.stretches[number - 1].text)
        return self.stretches[number].holder > BETWEEN and self.starts[number] == before


def mapped(passages: Iterable[Passage]) -> Mapped:
    """Return the text of passages, with an empty line between paragraphs, and each row of a table on a line."""
    pieces: list[str] = []
    blocks: list[Block] = []
    stretches: list[Stretch] = []
    starts: list[int] = []
    own: list[tuple[str, Stretch]] = []
    spans: dict[str, list[Span]] = {HEADING: [], CAPTION: []}
    references: list[tuple[int, str]] = []
    notes: dict[str, Span] = {}
    offset = paragraph = 0
    table = last_table = ""
    for passage in passages:
        is_next_row = bool(passage.table) and passage.table == table
        table = passage.table
        if table and not passage.is_inner:
            paragraph += table != last_table
            last_table = table
        elif not passage.name:
            paragraph += 1
        between = "\n" if is_next_row else "\n\n"
        if pieces:
            pieces.append(between)
            offset += len(between)
        blocks.append(Block(offset, passage.name or f"paragraph {paragraph}"))
        own += [(passage.part, stretch) for stretch in passage.own or passage.stretches]
        for stretch in passage.stretches:
            pieces.append(stretch.text)
            stretches.append(stretch)
            starts.append(offset)
            references += [(offset, stretch.note)] if stretch.note else []
            offset += len(stretch.text)
        span = (blocks[-1].start, offset)
        if passage.role:
            spans[passage.role].append(span)
        if passage.note:
            notes[passage.note] = (notes.get(passage.note, span)[0], offset)
    found = tuple(NoteReference(start, notes[key]) for start, key in references if key in notes)
    outline = Outline(tuple(spans[HEADING]), tuple(spans[CAPTION]), found)
    return Mapped(Extract("".join(pieces), tuple(blocks), outline), tuple(stretches), tuple(starts), tuple(own))
