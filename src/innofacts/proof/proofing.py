"""The proof of a report: each figure in its running text is checked against the fact that it is about."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED, SUPPORTED
from innofacts.documents.document import Document
from innofacts.documents.markup import Markup, running_text
from innofacts.formats import FINDINGS, Format
from innofacts.formats.findings import FINDING_COLUMNS, Finding
from innofacts.formats.table import ID, INTEGER, TEXT, Column, Table
from innofacts.index.index import Index
from innofacts.proof.matching import NO_FACT, Match, Matcher
from innofacts.prose.figures import Mention, find_mentions
from innofacts.reports.markers import find_markers
from innofacts.requests.requests import SHOW
from innofacts.showing import counted

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress

ERRORS = (CONTRADICTED, MISQUOTED)
"""The verdicts that make a report wrong."""
WARNINGS = (NOT_COMPARABLE, NOT_ESTABLISHED)
"""The verdicts that, like NO_FACT, make it wrong under `--strict` only."""

_ABOUT = {
    CONTRADICTED: "the source says something else",
    MISQUOTED: "the source gives the number with a different bound or unit",
    NOT_COMPARABLE: "the source gives a different number in a different unit",
    NOT_ESTABLISHED: "the source leaves open whether it is true",
    NO_FACT: "no matching fact",
    SUPPORTED: "the source says so",
}
_PROGRAM = "innofacts"
_OK = re.compile(r"innofacts:\s*ok\s+\S", re.DOTALL)
_CITED = re.compile(
    r"\[\^([^\]\s]+)\]|@\{?([A-Za-z0-9_][\w.:-]*\w)|\\[a-z]*cite[a-z]*\*?(?:\[[^\]]*\])*\{([^{}]+)\}|"
    r"\[([A-Za-z][\w.-]*)\]_"
)


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
    """What a person calls its part of a document without lines: `table 2 row 4`."""


def proofread(report: Document, markup: Markup, matcher: Matcher, index: Index, tell: "OnProgress") -> list[Proof]:
    """Return the proof of each figure of a report in order, except where a comment silences it.

    `tell` is called with the progress before each figure.
    """
    text = running_text(report.text, markup)
    marked, silenced = _Marked(report, markup), _silenced(report, markup)
    sources = _Sources(report.text, index)
    matcher.prepare(text)
    found = []
    for mention in find_mentions(text):
        tell("proofreading", mention.start, len(text))
        line, column = report.place(mention.start)
        if line in silenced or marked.is_filled(mention):
            continue
        named, cited = marked.fact(mention), sources.of(*mention.sentence)
        match = matcher.match(mention, text, named=named, sources=cited)
        if mention.doubt and match.verdict == NO_FACT:
            continue  # probably not a figure of anything
        found.append(Proof(report.shown, line, column, mention, match, report.block(mention.start)))
    return found


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


class _Sources:
    """The sources that a report cites, and where."""

    def __init__(self, text: str, index: Index) -> None:
        known = {str(row[0]) for row in index.rows("SELECT id FROM source")}
        self._places: list[int] = []
        self._cited: list[str] = []  # at each of the places
        for match in _CITED.finditer(text):
            keys = (key.strip() for group in match.groups() if group for key in group.split(","))
            sources = [key for key in keys if key in known]
            self._places += [match.start()] * len(sources)
            self._cited += sources

    def of(self, start: int, end: int) -> list[str]:
        """Return the sources that are cited in a sentence or right after it."""
        return self._cited[bisect_left(self._places, start) : bisect_right(self._places, end + 2)]


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


# --- as tables -----------------------------------------------------------------------------------------------------

_COLUMNS = (
    Column("file", "File", TEXT),
    Column("line", "Line", INTEGER),
    Column("column", "Column", INTEGER),
    Column("printed", "Printed", TEXT),
    Column("figure", "Figure", TEXT),
    Column("fact", "Fact", ID),
    Column("verdict", "Verdict", TEXT),
    Column("reason", "Reason", TEXT),
    Column("block", "Block", TEXT),
)


def table(proofs: Iterable[Proof], form: Format, *, strict: bool) -> Table:
    """Return proofs as a table: one row for each figure, or for each finding if the format is one of findings."""
    if form.audience == FINDINGS:
        return Table(
            FINDING_COLUMNS, tuple(map(_finding, (proof for proof in proofs if is_finding(proof, strict=strict))))
        )
    return Table(_COLUMNS, tuple(map(_row, proofs)))


def is_finding(proof: Proof, *, strict: bool) -> bool:
    """Return whether a proof is reported in the formats of findings."""
    return proof.match.verdict in (*ERRORS, *WARNINGS) or (strict and proof.match.verdict == NO_FACT)


def is_wrong(proof: Proof, *, strict: bool) -> bool:
    """Return whether a figure makes its report wrong, so that the exit status is 1."""
    return proof.match.verdict in ERRORS or (strict and proof.match.verdict != SUPPORTED)


def _row(proof: Proof) -> tuple[str | int | None, ...]:
    mention, match = proof.mention, proof.match
    cells = (mention.printed, str(mention.figure), match.fact, match.verdict, match.reason, proof.block or None)
    return (proof.file, proof.line, proof.column, *cells)


def _finding(proof: Proof) -> Finding:
    match = proof.match
    message = f'"{proof.mention.printed}": {match.reason}' + (f" ({match.fact})" if match.fact else "")
    severity = "error" if match.verdict in ERRORS else "warning"
    rule = match.verdict.replace(" ", "-")
    return Finding(
        proof.file,
        proof.line,
        proof.column,
        severity,
        rule,
        message,
        match.fact,
        about=_ABOUT[match.verdict],
        label=match.verdict,
        block=proof.block,
    )


def summary(name: str, proofs: Sequence[Proof]) -> str:
    """Return a summary: "report.md: 12 figures: 9 supported, 2 no fact"; empty if every figure is supported."""
    counts = Counter(proof.match.verdict for proof in proofs)
    if counts.keys() <= {SUPPORTED}:
        return ""
    most_first = sorted(_ABOUT, key=lambda verdict: -counts[verdict])
    parts = (f"{counts[verdict]:,} {verdict}" for verdict in most_first if counts[verdict])
    return f"{name}: {counted(len(proofs), 'figure')}: {', '.join(parts)}"
