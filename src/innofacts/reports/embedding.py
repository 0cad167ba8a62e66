"""A report whose markers hold what the library says now."""

import os
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from innofacts.documents.files import STANDARD_INPUT, Report, read_report
from innofacts.documents.markup import BELOW, WITHIN, Markup, markup_of
from innofacts.errors import InnofactsError, Problem
from innofacts.index.index import Index
from innofacts.reports.answering import Answer, Uses, answer, is_of_the_whole
from innofacts.reports.markers import Marker, cells, checksum, find_markers
from innofacts.showing import visible

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress

# https://spec.commonmark.org/0.31.2/#html-blocks, of the second kind; pandoc leaves HTML out of a DOCX.
_BEGINS_LINE = "CommonMark treats a line that begins with a comment as HTML: put a word before the marker"
_HINT = "  hint: "  # what begins the line of a hint that is part of a message


class Stale(NamedTuple):
    """A marker that does not hold what the library says."""

    line: int
    """Where its opener stands, from 1."""
    column: int
    """In code points, from 1."""
    command: str
    """Its command line."""
    by_hand: bool
    """Whether somebody has changed by hand what stands in it."""
    warning: str = ""
    """What may become of it on its way to a reader."""


class Embedded(NamedTuple):
    """A report, and what it becomes."""

    report: Report
    """The report as it is."""
    text: str
    """The text that it should have."""
    markers: int
    """How many markers it has."""
    stale: tuple[Stale, ...]
    """Those of them that are not as they should be."""

    @property
    def by_hand(self) -> list[str]:
        """The places of the markers in which something was changed by hand."""
        return [self._place(one) for one in self.stale if one.by_hand]

    @property
    def warnings(self) -> list[str]:
        """What may become of markers that were filled, each with its place."""
        return [f"{self._place(one)}: {one.warning}" for one in self.stale if one.warning]

    def _place(self, one: Stale) -> str:
        return f"{visible(self.report.shown)}:{one.line}:{one.column}"

    def told(self) -> Iterator[str]:
        """Give a line for each marker that is not as it should be."""
        for one in self.stale:
            what = "changed by hand" if one.by_hand else "stale"
            yield f"{self.report.shown}:{one.line}:{one.column}: {what}: innofacts {one.command}\n"

    def diff(self) -> Iterator[str]:
        """Give the unified diff from the report as it is to what it should be, a line each."""
        before, after = (list(StringIO(text, newline="\n")) for text in (self.report.text, self.text))
        for line in unified_diff(before, after, self.report.shown, self.report.shown):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def embed_all(names: Sequence[str], host: str, index: Index, tell: "OnProgress") -> list[Embedded]:
    """Return what each of the reports of these names becomes; `host` names the syntax of all, if it is not empty.

    Raises InnofactsError with all problems of all reports.
    """
    distinct: dict[str, str] = {}
    for name in names:
        distinct.setdefault(name if name == STANDARD_INPUT else os.path.realpath(name), name)
    reports = [read_report(name) for name in distinct.values()]
    embedded, problems = [], []
    for report in reports:
        one, wrong = embed(report, markup_of(report.name, host), index, tell)
        embedded.append(one)
        problems += wrong
    if problems:
        raise InnofactsError("\n".join(map(str, problems)), hint="nothing was written")
    return embedded


def embed(report: Report, host: Markup, index: Index, tell: "OnProgress") -> tuple[Embedded, list[Problem]]:
    """Return what a report becomes when each marker holds what the library says, and the problems that it has.

    With problems it stays as it is. `tell` hears how far it is.
    """
    markers, problems = find_markers(report, host)
    answers = _answers(markers, report, host, index, tell)
    parts: list[str] = []
    stale: list[Stale] = []
    position = 0
    for marker in markers:
        try:
            body = _body(marker, answers[marker.words], report, host)
        except InnofactsError as error:
            problems.append(_problem(error, marker, report))
            continue
        held, wrong = _filled(marker, body, report, host)
        parts += [report.text[position : marker.body[0]], held]
        stale += filter(None, [wrong])
        position = marker.end
    text = report.text if problems else "".join((*parts, report.text[position:]))
    problems.sort(key=lambda problem: (problem.line, problem.column))
    return Embedded(report, text, len(markers), tuple(stale)), problems


def _answers(
    markers: Sequence[Marker], report: Report, host: Markup, index: Index, tell: "OnProgress"
) -> dict[tuple[str, ...], Answer | InnofactsError]:
    """Return what each command line stands for, or why it cannot be told; last those of what the whole report uses."""
    lines = dict.fromkeys(marker.words for marker in markers)
    ordinary, of_the_whole = ([words for words in lines if is_of_the_whole(words) is last] for last in (False, True))
    answers: dict[tuple[str, ...], Answer | InnofactsError] = {}
    uses = Uses()
    for number, words in enumerate((*ordinary, *of_the_whole)):
        tell("embedding", number, len(lines))
        if number == len(ordinary):
            uses = _uses([found for found in answers.values() if isinstance(found, Answer)], report, host)
        try:
            answers[words] = answer(words, host, index, uses)
        except InnofactsError as error:
            answers[words] = error
    return answers


def _uses(answers: Sequence[Answer], report: Report, host: Markup) -> Uses:
    """Return what a report uses of the library: in its markers, whose answers these are, and in its text."""
    notes, keys = host.names_in(report.text)
    ids = dict.fromkeys(id_ for found in answers for id_ in found.ids)
    cited = dict.fromkeys([*(key for found in answers for key in found.keys), *keys])
    return Uses(tuple(ids), tuple(notes), tuple(cited))


def _filled(marker: Marker, body: str, report: Report, host: Markup) -> tuple[str, Stale | None]:
    """Return what stands in a marker that holds a body, with its closer, and what is stale of it as it is."""
    old, closer = report.text[slice(*marker.body)], checksum(body, host)
    is_same, is_closed = cells(old, host) == cells(body, host), marker.checksum == closer
    # What a formatter has laid out in its own way stays as it is, or the two would never come to an end.
    held = old if is_same else body
    held += report.text[marker.body[1] : marker.end] if is_closed else host.comment(f"/innofacts {closer}")
    if is_same and is_closed:
        return held, None
    # Where nothing stands nothing can be lost, and where no checksum is nobody has filled it yet.
    is_ours = is_same or not (marker.checksum and old.strip()) or marker.checksum == checksum(old, host)
    warning = _BEGINS_LINE if marker.begins_line and host.name == "markdown" else ""
    return held, Stale(*report.place(marker.start), " ".join(marker.words), not is_ours, warning)


def _problem(error: InnofactsError, marker: Marker, report: Report) -> Problem:
    """Return why a marker cannot be filled; the query that a message may show stands in the line of the report too."""
    cause, *more = error.message.split("\n")
    hints = (line.removeprefix(_HINT) for line in more if line.startswith(_HINT))
    return report.problem(marker.start, cause, error.hint or next(hints, ""))


def _body(marker: Marker, found: Answer | InnofactsError, report: Report, host: Markup) -> str:
    """Return what stands between opener and closer; raises InnofactsError where nothing does, or has no room there."""
    if isinstance(found, InnofactsError):
        raise found
    newline, margin = report.newline, marker.margin
    lines = found.lines
    if found.words is not None:
        if host.place_of_words == WITHIN and not marker.is_block:
            return found.words
        if host.place_of_words == BELOW:
            old = report.text[slice(*marker.body)]
            is_closed_below = not old.rpartition("\n")[2].strip()
            return newline + margin + found.words + (newline + margin if is_closed_below else "")
        lines = tuple(host.definition(found.name, found.words).split("\n"))
    if not marker.is_block:
        message = "a table needs its opening and closing comments on lines of their own"
        raise InnofactsError(message, hint="nothing else may be on either line")
    return newline + newline.join((margin + line).rstrip(" \t") for line in ("", *lines, "")) + newline + margin
