"""A report as it is read: its figures, each with what its tables, markers and citations say of it, and its proof."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from innofacts.arithmetic.amounts.values import Slip
from innofacts.compare.verdicts import ARITHMETIC, CONTRADICTED, MISQUOTED, NO_FACT, OUTDATED, SUPPORTED
from innofacts.documents.document import Document
from innofacts.index.index import Index
from innofacts.markup.languages import Markup
from innofacts.matching.citations import Citations, Cited
from innofacts.matching.matcher import Matcher
from innofacts.matching.matches import NO_MATCH, Match, right_then
from innofacts.matching.subject import TextSubject
from innofacts.numbers.exclusions import AGE, BARE, PASSING
from innofacts.proof.cells import Described, FigureCells, numbers_in, with_units
from innofacts.proof.corrections import (
    NO_CORRECTION,
    Correction,
    Wordings,
    correction,
    left_to_others,
    with_its_sign,
)
from innofacts.proof.reservations import OF_MORE, reason_to_leave
from innofacts.proof.rows import is_of_row
from innofacts.proof.sums import ReadText
from innofacts.proof.unlikely import is_in_passing
from innofacts.prose.figures import Mention
from innofacts.showing import quoted
from innofacts.values.periods import Period
from innofacts.values.rounding import rounded_to
from innofacts.values.units import PERCENT

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress


Place = tuple[str, int, bool]
"""The name of a report, the offset of a figure in it, and whether what is there is a slip of arithmetic."""


class Proof(NamedTuple):
    """One figure of a report, with its verdict."""

    file: str
    """The name of the report, as messages show it."""
    line: int
    """The line, from 1."""
    column: int
    """The column in code points, from 1."""
    mention: Mention
    """The figure."""
    match: Match
    """The fact that it is about, and the verdict."""
    block: str = ""
    """The name of its part of a document without lines: `table 2 row 4`."""
    correction: Correction = NO_CORRECTION
    """What to write instead; why that is left to the reader, as in quotation marks."""
    end: tuple[int, int] = (0, 0)
    """The line and column after it."""

    def __repr__(self) -> str:
        """Return where the figure is, as it is printed, with the verdict and its fact, as for a fact."""
        where = self.block or f"{self.line}:{self.column}"
        said = ", ".join(filter(None, (self.match.verdict, self.match.fact)))
        return f"<proof {where} {quoted(self.mention.printed)}: {said}>"

    @property
    def place(self) -> Place:
        """Where it is, apart from a slip of arithmetic in the same figure."""
        return self.file, self.mention.start, self.match.verdict == ARITHMETIC


Figures = Sequence[tuple[Mention, str]]
"""The figures of a sentence, each with the unit that the headings of its table give; empty outside of tables."""
IN_TITLES = "in titles of sources"
PRINTED = "without a fact in what code has printed"


Results = Sequence[Proof | str | Slip]
"""What is found in a sentence: the proof of each figure, or why it is not checked; or the slips of a text."""


class _Said(NamedTuple):
    """What a report says with a figure."""

    mention: Mention
    """The figure, that of a cell with the unit and the bound of its headings."""
    sentence: str
    """The text that it is in: that of the report, or the sentence that a cell and its headings make."""
    cell: Described | None
    """The cell of a table that it is in."""
    named: str
    """The id of the fact that a marker or a citation beside it names; empty without one."""
    cited: Cited
    """What its sentence cites."""
    is_filled: bool
    """Whether a marker has filled it in."""


class ReadReport:
    """A report that is read: its text with its figures, and what its tables, markers and citations say of them."""

    def __init__(
        self, report: Document, markup: Markup, matcher: Matcher, index: Index, on_progress: "OnProgress"
    ) -> None:
        """Read a report; `on_progress` is called before each sentence that has figures."""
        self._report, self._matcher, self._on_progress = report, matcher, on_progress
        self.read = ReadText(report, markup)
        self.text, self.segments = self.read.text, self.read.segments
        matcher.prepare(self.text)
        self._cells = FigureCells(self.read.tables, matcher.facts)
        self._citations = _citations(report, markup, index)
        self._mentions = [mention for mention in self.read.numbers if mention.doubt != BARE]
        self._wordings = Wordings(self._mentions)
        self._of_sentence: dict[tuple[int, int], list[Mention]] = defaultdict(list)
        for mention in self._mentions:
            self._of_sentence[mention.sentence].append(mention)

    def figures(self) -> Sequence[Figures]:
        """Return the figures in order with their units, those of a sentence together."""
        return _by_sentence(with_units(self._mentions, self.read.tables, self._report, self.read.english))

    def untold(self, read: Iterable[int]) -> int:
        """Return how many numbers in cells of tables are not read, and no years, labels or ranks.

        `read` are the offsets of those that are.
        """
        starts = sorted(read)
        numbers = [cell for table in self.read.tables for cell in numbers_in(table)]
        return sum(
            bisect_left(starts, cell.start) == bisect_left(starts, cell.end)
            and not self.read.marks.reason_to_pass(cell.start)
            for cell in numbers
        )

    def _is_in_heading(self, mention: Mention) -> bool:
        at = bisect_right(self.read.outline.headings, (mention.start, inf)) - 1
        return at >= 0 and mention.start < self.read.outline.headings[at][1]

    def proofs(self, figures: Figures, subject: TextSubject | None = None) -> Results:
        """Return the proof of each figure of a sentence, or why it is not checked; `subject` is that of the text."""
        self._matcher.begin(subject)
        if subject is None:  # else the sentence is read again
            self._on_progress("proofreading", figures[0][0].start, len(self.text))
        found = self._beside_newer([self._result(*one) for one in figures])
        # To send a fact itself from process to process takes 0.1 ms, and nobody asks for it any more.
        return [one._replace(match=one.match._replace(meant=None)) if isinstance(one, Proof) else one for one in found]

    def _beside_newer(self, results: Results) -> Results:
        """Return the results of a sentence without *outdated* where it gives the newer one too: 1.98 %, now 1.91 %."""
        proofs = [one for one in results if isinstance(one, Proof)]
        told = {key for one in proofs if one.match.verdict == SUPPORTED and (key := self._key(one))}
        return [
            one._replace(match=right_then(one.match), correction=NO_CORRECTION)
            if isinstance(one, Proof) and one.match.verdict == OUTDATED and self._key(one) in told
            else one
            for one in results
        ]

    def _key(self, proof: Proof) -> tuple[object, ...] | None:
        """Return what a figure is of, and the number that is right for it; None without a fact."""
        fact, instead = proof.match.meant, proof.match.instead
        return fact and (fact.measure, fact.place, fact.period, instead.base_number if instead else fact.number)

    def slips(self) -> Results:
        """Return the sums of the text that are wrong."""
        return self.read.slips()

    def _result(self, mention: Mention, unit: str) -> Proof | str:
        """Return the proof of a figure, or why it is not checked; empty if it is mentioned only in passing."""
        if mention.doubt == PASSING and mention.kind == AGE:
            return ""
        if reason := self._reason_to_pass(mention):
            return reason
        said = self._said(mention, unit)
        match = self._match(said, is_in_heading=self._is_in_heading(mention))
        if is_in_passing(mention, match):
            return ""
        block, mention = self._report.block(mention.start), with_its_sign(mention, self._report.text)
        if match.verdict == NO_FACT and block.is_locked:
            return PRINTED
        if said.is_filled or block.is_locked:
            return placed(self._report, mention, match, left_to_others(match, is_printed=block.is_locked))
        return placed(self._report, mention, match, self._correction(mention, match, said))

    def _reason_to_pass(self, mention: Mention) -> str:
        """Return why a figure is not checked: a comment or a marker says so, or it is in a title; else nothing."""
        reason = self.read.marks.reason_to_pass(mention.start)
        return reason or (IN_TITLES if self._citations.is_in_title(self.text, mention) else "")

    def _said(self, mention: Mention, unit: str) -> _Said:
        """Return what a report says with a figure: in its sentence, or in the cell of a table and its headings."""
        filled = self.read.marks.fact_shown(mention)
        described, sentence = self._cells.sentence(mention, unit) or (mention, self.text)
        return _Said(
            described,
            sentence,
            cell=self._cells.of(mention) if described is not mention else None,
            named=filled or self._citations.fact_before(self.text, mention.start),
            cited=self._citations.of(*mention.sentence),
            is_filled=bool(filled),
        )

    def _match(self, said: _Said, *, is_in_heading: bool) -> Match:
        """Return the fact that a figure is about, and the verdict.

        A cell has no room for "about", and a heading none for all digits, so a figure there may lack them.
        """
        mention, cell = said.mention, said.cell
        match = self._matcher.match(mention, said.sentence, named=said.named, cited=said.cited)
        if (cell and _lacks_about(mention, match)) or (is_in_heading and _is_rounded(mention, match)):
            about = mention._replace(figure=mention.figure._replace(bound=_ABOUT))
            match = self._matcher.match(about, said.sentence, named=said.named, cited=said.cited)
        if cell and not (said.named or is_of_row(match, mention.figure, cell, said.sentence, self._matcher.facts)):
            return NO_MATCH._replace(why="the row of the table is of something else")
        return match

    def _correction(self, mention: Mention, match: Match, said: _Said) -> Correction:
        """Return what to write instead of a figure, or why that is left to the reader."""
        better = correction(mention, self._report.text, match, self._wordings, self._of_sentence[mention.sentence])
        is_named = bool(said.named) or match.fact in said.cited.facts
        undated = None if is_named else self._undated(said.mention, match)
        left = self._reason_to_leave(mention, undated) if better.text else ""
        if better.text and match.says_more and not (left or is_named or said.cell):
            left = OF_MORE
        return Correction(left=left) if left else better

    def _reason_to_leave(self, mention: Mention, undated: Period | None) -> str:
        """Return why a figure is left to the reader; `undated` is the period of a fact that contradicts its number."""
        headings, said = self.read.outline.headings, self._of_sentence[mention.sentence]
        above = bisect_right(headings, (mention.start, inf)) - 1
        heading = self.text[slice(*headings[above])] if above >= 0 else ""
        return reason_to_leave(mention, self.text, said, undated=undated, heading=heading)

    def _undated(self, mention: Mention, match: Match) -> Period | None:
        """Return the period of a fact that contradicts a number without a time; None if only its currency is wrong."""
        fact = match.meant if match.verdict == CONTRADICTED else None
        if fact is None or mention.times or mention.figure.base_number == fact.number:
            return None
        return fact.period


def _lacks_about(mention: Mention, match: Match) -> bool:
    """Return whether a figure is that of a fact but for its "about", for which the cell of a table has no room."""
    is_about = match.instead is not None and match.instead.bound == _ABOUT
    return match.verdict == MISQUOTED and is_about and not mention.figure.bound


def _is_rounded(mention: Mention, match: Match) -> bool:
    """Return whether a figure is that of a fact with fewer digits, as a heading may give it: 200 million, of 203.

    A share is short as it is.
    """
    right, said = match.instead, mention.figure
    if match.verdict != CONTRADICTED or right is None or right.bound or said.bound or right.unit.kind == PERCENT:
        return False
    number = right.base_number
    is_near = abs(number - said.base_number) <= _FARTHEST_IN_HEADINGS * abs(number)
    return is_near and rounded_to(right, said.digits).base_number == said.base_number


_ABOUT = "~"
_FARTHEST_IN_HEADINGS = Decimal("0.05")  # of a number, as figures round (docs/figures.md)


def _by_sentence(figures: Iterable[tuple[Mention, str]]) -> list[list[tuple[Mention, str]]]:
    """Return figures in order in groups, so that those of a sentence are together."""
    groups: list[list[tuple[Mention, str]]] = []
    reached = 0
    for one in figures:
        start, end = one[0].sentence
        if start >= reached:
            groups.append([])
        groups[-1].append(one)
        reached = max(reached, end)
    return groups


def placed(report: Document, mention: Mention, match: Match, corrected: Correction = NO_CORRECTION) -> Proof:
    """Return the proof of a figure with where it is in a report."""
    line, column = report.place(mention.start)
    block, end = report.block(mention.start).name, report.place(mention.end)
    return Proof(report.shown, line, column, mention, match, block, corrected, end)


def _citations(report: Document, markup: Markup, index: Index) -> Citations:
    text, running = report.text, report.running(markup)
    notes = report.outline(markup).notes
    return Citations(text, ((note.start, text[slice(*note.span)], running[slice(*note.span)]) for note in notes), index)
