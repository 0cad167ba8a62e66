"""The text of a report with its tables, and the sums in it that are wrong."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.tables import in_sums, slips_in_tables
from innofacts.documents.cells import tables_in
from innofacts.documents.document import Document, Edit, Offsets
from innofacts.markup.languages import Markup
from innofacts.proof.cells import blanked, divided
from innofacts.proof.marks import FILLED, Marks
from innofacts.prose.figures import Mention, mentions_of
from innofacts.prose.segments import Segment, in_english, segments


class ReadText:
    """The text of a report, read without any facts: its tables, its numbers and their sums."""

    def __init__(self, report: Document, markup: Markup, before: "tuple[ReadText, Offsets] | None" = None) -> None:
        """Read a report; if some edits made it, `before` is how it was read, and where that is now."""
        self._report, self._markup = report, markup
        self.outline, self.marks = report.outline(markup), Marks(report, markup)
        running = report.running(markup)
        tables = tables_in(report, running, markup)
        self.text = divided(running, tables)
        self.segments = [*segments(self.text, language=report.language)]
        # Only there is a number read as arithmetic and tables read it.
        self.english = in_english(self.segments, self.text)
        self.tables = [blanked(table, self.english) for table in tables]
        self.numbers = self._numbers_as_they_were(*before) if before else [*mentions_of(self.segments, self.text)]

    def edited(self, edits: Sequence[Edit]) -> "ReadText":
        """Return the report as it reads after some edits, of which only the sentences that they change are read."""
        return ReadText(self._report.with_edits(edits), self._markup, (self, Offsets(edits)))

    def _numbers_as_they_were(self, read: "ReadText", offsets: Offsets) -> list[Mention]:
        """Return the numbers, those of the sentences that the edits did not change as they were read before."""
        known = {(one.start, one.end): one for one in read.segments if not one.without}
        changed, found = list[Segment](), list[Mention]()
        for one in self.segments:
            start = offsets.old(one.start)
            end = start + one.end - one.start
            was = known.get((start, end))
            is_same = was is not None and was.language is one.language and not one.without
            if not (is_same and read.text[start:end] == self.text[one.start : one.end]):
                changed.append(one)
            else:
                found += [_moved(number, one.start - start) for number in _between(read.numbers, start, end)]
        return sorted([*found, *mentions_of(changed, self.text)])

    def slips(self) -> list[Slip]:
        """Return the sums of the text that are wrong, except where a comment or a marker says to pass them over.

        What code has printed is as it is computed: `[1 2 4 8 15]` is no sum.
        """
        read = (one for one in self.numbers if not self.english[one.start : one.end].isspace())
        numbers = [one for one in read if self.marks.reason_to_pass(one.start) != FILLED]
        found = [*self._slips_in_text(numbers), *slips_in_tables(self.tables)]
        written = (slip for slip in found if not self._report.block(slip.start).is_locked)
        return [slip for slip in written if not self.marks.reason_to_pass(slip.start)]

    def added_up(self) -> frozenset[int]:
        """Return where the totals of the tables begin that are right, and the numbers that add up to them."""
        return frozenset[int]().union(*map(in_sums, self.tables))

    def _slips_in_text(self, numbers: Sequence[Mention]) -> Iterator[Slip]:
        """Yield the slips of the text, and those of each note that is within a sentence by itself."""
        from innofacts.arithmetic.slips import slips  # 0.1 s, which only one of several processes needs

        begun = ((note, self._report.text[note.start : note.span[0]]) for note in self.outline.notes)
        spans = sorted(
            {note.span for note, begin in begun if 0 < len(begin) <= _LONGEST_BEGINNING and "\n" not in begin}
        )
        text, position, outside, inside = self.english, 0, [], []
        for start, end in spans:
            outside += [text[position:start], " " * (end - start)]
            inside += [" " * (start - position - len("\n\n")), "\n\n", text[start:end]]
            position = end
        of_notes = {one.start for start, end in spans for one in _between(numbers, start, end)}
        yield from slips(
            "".join((*outside, text[position:])), [one for one in numbers if one.start not in of_notes], self.tables
        )
        if of_notes:
            yield from slips("".join(inside), [one for one in numbers if one.start in of_notes], self.tables)


def _moved(one: Mention, by: int) -> Mention:
    """Return a figure so many characters farther on in a text."""
    (first, last), (begin, end) = one.sentence, one.clause
    numbers, names = (tuple((start + by, stop + by) for start, stop in spans) for spans in (one.numbers, one.names))
    return one._replace(
        start=one.start + by,
        end=one.end + by,
        names=names,
        sentence=(first + by, last + by),
        clause=(begin + by, end + by),
        numbers=numbers,
    )


_LONGEST_BEGINNING = len(r"\footnote{") + 40  # of a note within a sentence, which may have a name


def _between(numbers: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """Return those of some numbers in order that begin within a span."""
    first, last = (bisect_left(numbers, at, key=lambda one: one.start) for at in (start, end))
    return numbers[first:last]
