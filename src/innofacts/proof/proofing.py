"""The proof of a report: each figure in its running text is checked against the fact that it is about."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from innofacts.arithmetic.slips import ARITHMETIC, slips
from innofacts.arithmetic.totals import slips_in_tables
from innofacts.arithmetic.values import Slip
from innofacts.documents.cells import CellFigure, figures_in, tables_in
from innofacts.documents.document import Document, Edit, applied
from innofacts.index.index import Index
from innofacts.markup.languages import Markup
from innofacts.markup.tables import Cell, Table
from innofacts.proof.cells import Cells
from innofacts.proof.citations import Citations
from innofacts.proof.corrections import correction
from innofacts.proof.matching import NO_FACT, Match, Matcher
from innofacts.prose.figures import Mention, mentions_of
from innofacts.prose.pieces import in_english, pieces
from innofacts.prose.selecting import PASSING
from innofacts.reports.markers import find_markers
from innofacts.requests.requests import SHOW
from innofacts.values.figures import Figure
from innofacts.values.units import read_unit

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress

_PROGRAM = "innofacts"
_OK = re.compile(r"innofacts:\s*ok\s+\S", re.DOTALL)


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
    correction: str = ""
    """What to write instead; empty if the figure is right, or if words would have to change too."""
    end: tuple[int, int] = (0, 0)
    """The line and column after it."""


class Proofs(NamedTuple):
    """The proof of a report."""

    report: Document
    """The report."""
    figures: tuple[Proof, ...]
    """Each of its figures, in order."""
    passed_over: Counter[str]
    """How many other numbers it has, by the reason why they are not checked."""

    @property
    def corrections(self) -> list[Proof]:
        """The figures that can be corrected without changing other words."""
        return [proof for proof in self.figures if proof.correction]

    @property
    def edits(self) -> list[Edit]:
        """The corrections as edits of the text, of which none begins within another."""
        found: list[Edit] = []
        for proof in self.corrections:
            if not found or proof.mention.start >= found[-1].end:
                found.append(Edit(proof.mention.start, proof.mention.end, proof.correction))
        return found

    def corrected(self) -> str:
        """Return the text with every correction."""
        return applied(self.report.text, self.edits)


SILENCED, FILLED, UNLIKELY = "silenced by a comment", "in tables of markers", "probably not figures"


def proofread(report: Document, markup: Markup, matcher: Matcher, index: Index, tell: "OnProgress") -> Proofs:
    """Return the proof of each figure of a report in order, except where a comment silences it.

    `tell` is called with the progress before each figure.
    """
    text = report.running(markup)
    marked, silenced = _Marked(report, markup), _silenced(report, markup)
    outline = report.outline(markup)
    notes = ((note.start, report.text[slice(*note.span)], text[slice(*note.span)]) for note in outline.notes)
    citations = Citations(report.text, notes, index)
    matcher.prepare(text)
    found, passed_over = [], Counter[str]()
    found_tables = tables_in(report, text, markup)
    text = _divided(text, found_tables)
    read = [*pieces(text, language=report.language)]
    english = in_english(read, text)  # only there is a number read as arithmetic and tables read it
    in_text = [_read_from(english, table) for table in found_tables]
    cells, of_cells = Cells(in_text), figures_in(in_text, report, english)
    for mention, unit in _with_cells(mentions_of(read, text), of_cells):
        if mention.doubt == PASSING:
            continue
        tell("proofreading", mention.start, len(text))
        line, column = report.place(mention.start)
        if line in silenced or marked.is_filled(mention):
            passed_over[SILENCED if line in silenced else FILLED] += 1
            continue
        named, cited = marked.fact(mention), citations.of(*mention.sentence)
        described, sentence = cells.sentence(mention, unit) or (mention, text)
        match = matcher.match(
            described, sentence, named=named or citations.fact_before(text, mention.start), cited=cited
        )
        if mention.doubt and match.verdict == NO_FACT:
            passed_over[UNLIKELY] += 1
            continue
        better = "" if named else correction(mention, report.text, match)  # embed corrects what a marker shows
        place = (report.shown, line, column)
        found.append(Proof(*place, mention, match, report.block(mention.start), better, report.place(mention.end)))
    wrong = [
        slip for slip in (*slips(english), *slips_in_tables(in_text)) if report.place(slip.start)[0] not in silenced
    ]
    return Proofs(report, tuple(_with_slips(found, wrong, report, text)), passed_over)


def _read_from(text: str, table: Table) -> Table:
    """Return a table with the words that its cells have in a text, which are blanks in other languages."""
    return table._replace(
        rows=[[Cell(one.start, text[one.start : one.end].strip()) for one in row] for row in table.rows]
    )


def _divided(text: str, found: Iterable[Table]) -> str:
    """Return a running text with a bar after each cell of its tables, where no sentence goes on."""
    ends = sorted({cell.end for table in found for row in table.rows for cell in row if cell.text})
    pieces, position = [], 0
    for end in ends:
        if text[end : end + 1].isspace() and not _BAR.match(text, end):
            pieces += [text[position:end], "|"]
            position = end + 1
    return "".join((*pieces, text[position:]))


_BAR = re.compile(r"[^\S\n]*\|")


def _with_cells(mentions: Sequence[Mention], of_cells: Iterable[CellFigure]) -> Iterator[tuple[Mention, str]]:
    """Yield the figures of a text in order, each with the unit that the headings of its table give.

    Where a cell by itself is no figure, or one without a unit, it is the figure that its headings make of it.
    """
    starts = [mention.start for mention in mentions]
    done = 0
    for figure in of_cells:
        cell = figure.mention
        first = bisect_left(starts, cell.start)
        yield from ((mention, "") for mention in mentions[done:first])
        last = bisect_left(starts, cell.end)
        own = mentions[first:last]
        if len(own) > 1 or any(mention.units for mention in own) or not figure.unit:
            yield from ((mention, "") for mention in own)
        else:
            yield cell, figure.unit
        done = last
    yield from ((mention, "") for mention in mentions[done:])


def _with_slips(found: Sequence[Proof], wrong: Sequence[Slip], report: Document, text: str) -> list[Proof]:
    """Return the figures in order with the slips of arithmetic; a figure without a fact is only a slip then."""
    starts = [proof.mention.start for proof in found]
    only_slips = set[int]()  # the figures that are left out
    for slip in wrong:
        first = max(0, bisect_left(starts, slip.start) - 1)
        for n in range(first, bisect_left(starts, slip.end)):
            if found[n].mention.end > slip.start and found[n].match.verdict == NO_FACT:
                only_slips.add(n)
    proofs = [proof for n, proof in enumerate(found) if n not in only_slips]
    proofs += [_proof_of(slip, report, text) for slip in wrong]
    return sorted(proofs, key=lambda proof: proof.mention.start)


def _proof_of(slip: Slip, report: Document, text: str) -> Proof:
    figure = Figure("", slip.said, None, "", read_unit(slip.unit))
    printed = " ".join(text[slip.start : slip.end].split())
    spans = ((slip.start, slip.end), (slip.start, slip.end))
    mention = Mention(slip.start, slip.end, printed, figure, (), "", (), (), *spans)
    place, match = (report.shown, *report.place(slip.start)), Match(None, ARITHMETIC, slip.reason)
    return Proof(*place, mention, match, report.block(slip.start), end=report.place(slip.end))


class _Marked:
    """The markers of a report, and which figures are in them."""

    def __init__(self, report: Document, markup: Markup) -> None:
        markers = find_markers(report, markup)[0] if _PROGRAM in report.text else []
        self._filled = [(marker.start, marker.end) for marker in markers if marker.is_block]
        self._shown = [
            (*marker.body, marker.words[1]) for marker in markers if len(marker.words) > 1 and marker.words[0] == SHOW
        ]

    def is_filled(self, mention: Mention) -> bool:
        """Return whether a figure is in a table that a marker fills."""
        return any(start <= mention.start < end for start, end in self._filled)

    def fact(self, mention: Mention) -> str:
        """Return the id of the fact that the marker around a figure shows; empty if there is none."""
        return next((id_ for start, end, id_ in self._shown if start < mention.end and mention.start < end), "")


def _silenced(report: Document, markup: Markup) -> set[int]:
    """Return the lines whose figures a comment with a reason silences.

    A comment alone on its line silences the next line.
    """
    found: set[int] = set()
    for comment in markup.comments(report.text) if _OK.search(report.text) else ():
        if _OK.match(comment.text):
            line, _ = report.place(comment.start)
            last, _ = report.place(comment.end - 1)
            start = report.text.rfind("\n", 0, comment.start) + 1
            end = report.text.find("\n", comment.end)
            around = (
                report.text[start : comment.start] + report.text[comment.end : len(report.text) if end < 0 else end]
            )
            found.update(range(line, last + 1) if around.strip() else (last + 1,))
    return found
