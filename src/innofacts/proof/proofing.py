"""A report proofread: each figure of its running text, held against the fact of the library that it speaks of."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED, SUPPORTED
from innofacts.documents.files import Report
from innofacts.documents.markup import Markup
from innofacts.formats import FINDINGS, Format
from innofacts.formats.findings import FINDING_COLUMNS, Finding
from innofacts.formats.table import ID, INTEGER, TEXT, Column, Table
from innofacts.index.index import Index
from innofacts.proof.matching import NO_FACT, Speaking, Spoken
from innofacts.prose.figures import Mention, find_mentions
from innofacts.reports.answering import SHOW
from innofacts.reports.markers import find_markers
from innofacts.showing import counted

if TYPE_CHECKING:
    from innofacts.index.index import Tell

ERRORS = (CONTRADICTED, MISQUOTED)
"""The verdicts that a report must not have."""
WARNINGS = (NOT_COMPARABLE, NOT_ESTABLISHED)
"""The verdicts that it must not have under `--strict` either, beside NO_FACT."""

_ABOUT = {
    CONTRADICTED: "the source says something else",
    MISQUOTED: "the source says the number otherwise: its bound, its unit",
    NOT_COMPARABLE: "the source has another number in another unit",
    NOT_ESTABLISHED: "the source leaves open whether it is so",
    NO_FACT: "nothing in the library speaks of it",
    SUPPORTED: "the source says so",
}
_PROGRAM = "innofacts"
_OK = re.compile(r"innofacts:\s*ok\s+\S", re.DOTALL)
_CITED = re.compile(
    r"\[\^([^\]\s]+)\]|@\{?([A-Za-z0-9_][\w.:-]*\w)|\\[a-z]*cite[a-z]*\*?(?:\[[^\]]*\])*\{([^{}]+)\}|"
    r"\[([A-Za-z][\w.-]*)\]_"
)
# What markup writes for a character, as long as it is, so that every offset stays.
_CHARACTERS = {
    r"\%": " %",
    r"\$": " $",
    r"\&": " &",
    r"\#": " #",
    r"\,": "\u2009\u2009",
    "~": " ",
    r"\ ": "  ",
    "&nbsp;": " ",
    "&thinsp;": " ",
    "&ndash;": "–",
    "&minus;": "−",
    "&pound;": "£",
    "&euro;": "€",
    "&yen;": "¥",
    "&gt;": ">",
    "&lt;": "<",
    "&ge;": "≥",
    "&le;": "≤",
    "&#160;": " ",
    "&percnt;": "%",
    "&amp;": "&",
    "&#8239;": " ",
}
_THIN = "\u2009"
_GROUPING = re.compile(r"\{,\}")
_ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")


class Proof(NamedTuple):
    """One figure of a report, and what comes of it."""

    file: str
    """The report, as its name is shown."""
    line: int
    """The line, from 1."""
    column: int
    """The column in code points, from 1."""
    mention: Mention
    """The figure."""
    spoken: Spoken
    """The fact that it speaks of, and the verdict."""


def proofread(report: Report, host: Markup, speaking: Speaking, index: Index, tell: "Tell") -> list[Proof]:
    """Return what comes of each figure of a report, in order, but for those that a comment silences.

    `tell` hears how far it is.
    """
    text = running_text(report.text, host)
    marked, silenced = _Marked(report, host), _silenced(report, host)
    sources = _Sources(report.text, index)
    speaking.hear(text)
    found = []
    for mention in find_mentions(text):
        tell("proofreading", mention.start, len(text))
        line, column = report.place(mention.start)
        if line in silenced or marked.is_filled(mention):
            continue
        named, cited = marked.fact(mention), sources.of(*mention.sentence)
        spoken = speaking.speaks_of(mention, text, named=named, sources=cited)
        if mention.doubt and spoken.verdict == NO_FACT:
            continue  # nobody knows what it would be the figure of
        found.append(Proof(report.shown, line, column, mention, spoken))
    return found


def running_text(text: str, host: Markup) -> str:
    """Return a report with blanks for all that is no running text, each character in its place."""
    pieces, position = [], 0
    for start, end in host.prose(text):
        pieces += [_blank(text[position:start]), text[start:end]]
        position = end
    whole = "".join((*pieces, _blank(text[position:])))
    if host.name == "latex":
        whole = _grouped(whole, text)
    return _ENTITY.sub(lambda match: _CHARACTERS.get(match[0], match[0]).rjust(len(match[0])), whole)


def _grouped(whole: str, text: str) -> str:
    """Return the running text of a report in LaTeX with thin spaces between groups of digits: 3{,}327.8."""
    signs = [match.span() for match in _GROUPING.finditer(text)]
    between = zip((0, *(end for _, end in signs)), (*(start for start, _ in signs), len(whole)), strict=True)
    return (_THIN * 3).join(whole[start:end] for start, end in between)


def _blank(markup: str) -> str:
    """Return markup as blanks, but for line ends and for what stands for a character."""
    return _MARKUP.sub(lambda match: _CHARACTERS.get(match[0], " ").rjust(len(match[0])), markup)


_MARKUP = re.compile(rf"{'|'.join(map(re.escape, _CHARACTERS))}|[^\n\r]")


class _Marked:
    """What the markers of a report say of the figures in it."""

    def __init__(self, report: Report, host: Markup) -> None:
        markers = find_markers(report, host)[0] if _PROGRAM in report.text else []
        self._filled = [(marker.start, marker.end) for marker in markers if marker.is_block]
        self._shown = [
            (*marker.body, marker.words[1]) for marker in markers if len(marker.words) > 1 and marker.words[0] == SHOW
        ]

    def is_filled(self, mention: Mention) -> bool:
        """Tell whether a figure stands in a table that a marker holds."""
        return any(start <= mention.start < end for start, end in self._filled)

    def fact(self, mention: Mention) -> str:
        """Return the id of the fact that the marker around a figure shows; empty without one."""
        return next((id_ for start, end, id_ in self._shown if start < mention.end and mention.start < end), "")


class _Sources:
    """The sources that a report cites, by where it does."""

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
        """Return the sources that are cited in a sentence or right behind it."""
        return self._cited[bisect_left(self._places, start) : bisect_right(self._places, end + 2)]


def _silenced(report: Report, host: Markup) -> set[int]:
    """Return the lines on which a comment with a reason says that the figures are well as they are.

    A comment that stands alone on its line speaks of the next one.
    """
    found: set[int] = set()
    for comment in host.comments(report.text) if _OK.search(report.text) else ():
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
)


def table(proofs: Iterable[Proof], form: Format, *, strict: bool) -> Table:
    """Return proofs as the table that suits a format: of all figures for programs, of the findings for people."""
    if form.audience == FINDINGS:
        return Table(
            FINDING_COLUMNS, tuple(map(_finding, (proof for proof in proofs if is_finding(proof, strict=strict))))
        )
    return Table(_COLUMNS, tuple(map(_row, proofs)))


def is_finding(proof: Proof, *, strict: bool) -> bool:
    """Tell whether a proof is to be shown to whoever looks for what is wrong."""
    return proof.spoken.verdict in (*ERRORS, *WARNINGS) or (strict and proof.spoken.verdict == NO_FACT)


def is_wrong(proof: Proof, *, strict: bool) -> bool:
    """Tell whether a report with such a figure is not in order."""
    return proof.spoken.verdict in ERRORS or (strict and proof.spoken.verdict != SUPPORTED)


def _row(proof: Proof) -> tuple[str | int | None, ...]:
    mention, spoken = proof.mention, proof.spoken
    cells = (mention.printed, str(mention.figure), spoken.fact, spoken.verdict, spoken.reason)
    return (proof.file, proof.line, proof.column, *cells)


def _finding(proof: Proof) -> Finding:
    spoken = proof.spoken
    message = f'"{proof.mention.printed}": {spoken.reason}' + (f" ({spoken.fact})" if spoken.fact else "")
    severity = "error" if spoken.verdict in ERRORS else "warning"
    rule = spoken.verdict.replace(" ", "-")
    return Finding(
        proof.file,
        proof.line,
        proof.column,
        severity,
        rule,
        message,
        spoken.fact,
        about=_ABOUT[spoken.verdict],
        label=spoken.verdict,
    )


def told(name: str, proofs: Sequence[Proof]) -> str:
    """Return what a report comes to: "report.md: 12 figures: 9 supported, 2 no fact"; empty where all is well."""
    counts = Counter(proof.spoken.verdict for proof in proofs)
    if counts.keys() <= {SUPPORTED}:
        return ""
    most_first = sorted(_ABOUT, key=lambda verdict: -counts[verdict])
    parts = (f"{counts[verdict]:,} {verdict}" for verdict in most_first if counts[verdict])
    return f"{name}: {counted(len(proofs), 'figure')}: {', '.join(parts)}"
