"""A report whose markers contain what the library says now.

`embed` writes what the command line of a marker gives (`contents`) between the opening and the closing comment of the
marker, its opener and closer.
"""

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from innofacts.compare import outdated
from innofacts.compare.comparisons import ReadFigure, read_figure
from innofacts.documents.document import STANDARD_INPUT, Document, Edit, applied
from innofacts.documents.files import edited, read_document, readable, refuse_unread, write_documents
from innofacts.documents.folders import documents_in
from innofacts.errors import AnswerIsNo, InnofactsError, Problem
from innofacts.index.index import Index
from innofacts.markup.languages import ALWAYS_WITHIN, BELOW, WITHIN, Markup
from innofacts.output import say, say_all, write_lines
from innofacts.reports.contents import Content, Uses, content_of, is_of_the_whole
from innofacts.reports.markers import Marker, cells, checksum, find_markers, read_back
from innofacts.showing import counted, visible

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress


# https://spec.commonmark.org/0.31.2/#html-blocks, of the second kind; pandoc leaves HTML out of a DOCX.
_BEGINS_LINE = "CommonMark treats a line that begins with a comment as HTML: put a word before the marker"
_HINT = "  hint: "  # what begins the line of a hint that is part of a message


class Stale(NamedTuple):
    """A marker whose content differs from what the library says."""

    where: str
    """The name of the report and the place of its opener, as messages begin."""
    command: str
    """Its command line."""
    by_hand: bool
    """Whether somebody has changed its content by hand."""
    warning: str = ""
    """What may go wrong when the report is converted; empty if nothing."""


class Embedded(NamedTuple):
    """A report, and its text with up-to-date markers."""

    report: Document
    """The report as it is now."""
    text: str
    """The text with up-to-date markers."""
    markers: int
    """The number of its markers."""
    stale: tuple[Stale, ...]
    """The markers that are out of date or were changed by hand."""
    data: bytes
    """The file with up-to-date markers."""
    remarks: tuple[str, ...] = ()
    """What is said of markers whose query finds nothing, each with its position."""

    @property
    def by_hand(self) -> list[str]:
        """The positions of the markers whose content was changed by hand."""
        return [visible(one.where) for one in self.stale if one.by_hand]

    @property
    def warnings(self) -> list[str]:
        """Warnings about markers that were filled, each with its position."""
        return [f"{visible(one.where)}: {one.warning}" for one in self.stale if one.warning]

    def stale_lines(self) -> Iterator[str]:
        """Yield a line for each marker that is out of date."""
        for one in self.stale:
            what = "changed by hand" if one.by_hand else "stale"
            yield f"{one.where}: {what}: innofacts {one.command}\n"

    def diff(self) -> Iterator[str]:
        """Return the lines of the unified diff from the report as it is now to its up-to-date text."""
        return self.report.differences(self.text)


def remark(embedded: Sequence[Embedded]) -> None:
    """Say which markers find nothing, and how many there are if none of them is stale."""
    for one in embedded:
        say_all(one.remarks)
    if embedded and not any(one.stale for one in embedded):
        say(_up_to_date(embedded))


def show(embedded: Sequence[Embedded], unread: int, *, check: bool) -> None:
    """Write what would change in reports as a diff; with `check`, name the markers and raise AnswerIsNo for any.

    Raises InnofactsError if `unread`, the number of reports that could not be read, is not 0.
    """
    write_lines(line for one in embedded for line in (*(one.stale_lines() if check else ()), *one.diff()))
    stale = sum(len(one.stale) for one in embedded)
    markers = counted(sum(one.markers for one in embedded), "marker")
    answer = f"{stale} of {markers} out of date" if check and stale else ""
    refuse_unread(unread, answer)
    if answer:
        by_hand = any(one.by_hand for one in embedded)
        also = ", and with --force also what was changed by hand" if by_hand else ""
        raise AnswerIsNo(answer, hint=f"innofacts embed updates them{also}")


def write(embedded: Sequence[Embedded], unread: int, *, force: bool) -> None:
    """Write the reports that change, and say what has changed.

    Raises InnofactsError before anything is written for changes made by hand, unless with `force`, and afterwards if
    `unread`, the number of reports that could not be read, is not 0.
    """
    by_hand = [place for one in embedded for place in one.by_hand]
    if by_hand and not force:
        message = f"changed by hand, so not overwritten: {', '.join(by_hand)}"
        raise InnofactsError(message, hint="--check shows the difference, --force overwrites it; nothing was written")
    changed = [one for one in embedded if one.text != one.report.text or one.report.name == STANDARD_INPUT]
    write_documents([(one.report, one.data) for one in changed])
    for one in changed:
        for warning in one.warnings:
            say(f"warning: {warning}")
        if one.stale:
            say(f"{visible(one.report.shown)}: updated {len(one.stale):,} of {counted(one.markers, 'marker')}")
    refuse_unread(unread)


def _up_to_date(embedded: Sequence[Embedded]) -> str:
    """Return a sentence about reports without anything stale: how many markers they have."""
    markers = sum(one.markers for one in embedded)
    reports = embedded[0].report.shown if len(embedded) == 1 else counted(len(embedded), "report")
    said = f"{counted(markers, 'marker')} {'is' if markers == 1 else 'are'} up to date" if markers else "no markers"
    return f"{visible(reports)}: {said}"


def embed_all(
    names: Sequence[str], named: str, index: Index, on_progress: "OnProgress", read: ReadFigure
) -> tuple[list[Embedded], int]:
    """Return the reports with these file names, brought up to date, and how many cannot be read.

    `named` is the name of the markup of all, unless it is empty, and `read` reads the figures that markers compare.

    Raises InnofactsError with all problems of all reports.
    """
    distinct: dict[str, str] = {}
    for name in documents_in(names):
        distinct.setdefault(name if name == STANDARD_INPUT else os.path.realpath(name), name)
    reports, unread = readable([*distinct.values()], read_document)
    embedded, problems = [], []
    for report in reports:
        one, wrong = embed(report, report.markup(named), index, on_progress, read)
        embedded.append(one)
        problems += wrong
    if problems:
        lines = list(map(str, problems[:_MOST_PROBLEMS]))
        if len(problems) > _MOST_PROBLEMS:
            lines.append(f"{counted(len(problems) - _MOST_PROBLEMS, 'more problem')} like these")
        raise InnofactsError("\n".join(lines), hint="nothing was written")
    return embedded, unread


_MOST_PROBLEMS = 100  # that are told: markers of which none is closed are problems from the second on


def embed(
    report: Document, markup: Markup, index: Index, on_progress: "OnProgress", read: ReadFigure = read_figure
) -> tuple[Embedded, list[Problem]]:
    """Return a report brought up to date, and the problems of its markers; if there are any, its text is unchanged.

    `on_progress` is called to show progress, and `read` reads the figures that markers compare.
    """
    markers, problems = find_markers(report, markup)
    contents = _contents(markers, report, markup, index, on_progress, read)
    # A report that also gives the newer figure knows that the other one is outdated.
    given = {id_ for found in contents.values() if isinstance(found, Content) for id_ in found.ids}
    edits: list[Edit] = []
    stale: list[Stale] = []
    remarks: list[str] = []
    for marker in markers:
        try:
            content = _given(contents[marker.words])
            body = _body(marker, content, report, markup)
        except InnofactsError as error:
            problems.append(_problem(error, marker, report))
            continue
        told = outdated.remarks([one for one in content.outdated if one.by not in given])
        remarks += (f"{visible(report.where(marker.start))}: {said}" for said in (content.remark, *told) if said)
        held, wrong = _filled(marker, body, report, markup)
        edits.append(Edit(marker.body[0], marker.end, held))
        stale += filter(None, [wrong])
    problems.sort(key=lambda problem: (problem.line, problem.column))
    text, data = _edited(report, markup, () if problems else edits)
    return Embedded(report, text, len(markers), tuple(stale), data, tuple(remarks)), problems


def _edited(report: Document, markup: Markup, edits: Sequence[Edit]) -> tuple[str, bytes]:
    """Return the text and the file of a report with edits, without those that change nothing."""
    needed = [edit for edit in edits if report.text[edit.start : edit.end] != edit.text]
    data = edited(report, needed) if needed else report.data or report.encoded(report.text)
    return applied(report.text, [edit._replace(text=read_back(edit.text, markup)) for edit in needed]), data


def _contents(  # noqa: PLR0913, PLR0917 - the markers, and all that fills them
    markers: Sequence[Marker],
    report: Document,
    markup: Markup,
    index: Index,
    on_progress: "OnProgress",
    read: ReadFigure,
) -> dict[tuple[str, ...], Content | InnofactsError]:
    """Return the content that each command line gives, or its error; lists for the whole report come last."""
    lines = dict.fromkeys(marker.words for marker in markers)
    ordinary, of_the_whole = ([words for words in lines if is_of_the_whole(words) is last] for last in (False, True))
    contents: dict[tuple[str, ...], Content | InnofactsError] = {}
    uses = Uses()
    for done, words in enumerate((*ordinary, *of_the_whole)):
        on_progress("embedding", done, len(lines))
        if done == len(ordinary):
            uses = _uses([found for found in contents.values() if isinstance(found, Content)], report, markup)
        try:
            contents[words] = content_of(words, markup, index, uses, read)
        except InnofactsError as error:
            contents[words] = error
    return contents


def _uses(contents: Sequence[Content], report: Document, markup: Markup) -> Uses:
    """Return the facts and sources that a report uses, in its markers and in its text."""
    notes, keys = markup.names_in(report.text)
    ids = dict.fromkeys(id_ for found in contents for id_ in found.ids)
    cited = dict.fromkeys([*(key for found in contents for key in found.keys), *keys])
    return Uses(tuple(ids), tuple(notes), tuple(cited))


def _filled(marker: Marker, body: str, report: Document, markup: Markup) -> tuple[str, Stale | None]:
    """Return the up-to-date content and closer of a marker, and, if the marker is stale, a description of it."""
    old, closer = report.text[slice(*marker.body)], checksum(body, markup)
    is_same, is_closed = cells(old, markup) == cells(body, markup), marker.checksum == closer
    # Content that a formatter has only padded stays, or innofacts and the formatter would undo each other forever.
    held = old if is_same else body
    held += report.text[marker.body[1] : marker.end] if is_closed else markup.comment(f"/innofacts {closer}")
    if is_same and is_closed:
        return held, None
    # In an empty marker nothing can be lost, and a marker without a checksum has never been filled.
    is_ours = is_same or not (marker.checksum and old.strip()) or marker.checksum == checksum(old, markup)
    warning = _BEGINS_LINE if marker.begins_line and markup.name == "markdown" else ""
    return held, Stale(report.where(marker.start), " ".join(marker.words), not is_ours, warning)


def _problem(error: InnofactsError, marker: Marker, report: Document) -> Problem:
    """Return an error as a problem of the line of the marker, which takes the place of the error's own excerpt."""
    cause, *more = error.message.split("\n")
    hints = (line.removeprefix(_HINT) for line in more if line.startswith(_HINT))
    return report.problem(marker.start, cause, error.hint or next(hints, ""))


def _given(found: Content | InnofactsError) -> Content:
    """Return a content; raises InnofactsError for an error."""
    if isinstance(found, InnofactsError):
        raise found
    return found


def _body(marker: Marker, found: Content, report: Document, markup: Markup) -> str:
    """Return the text between opener and closer; raises InnofactsError if the content does not fit."""
    newline, margin = report.newline, marker.margin
    lines = found.lines
    if found.words is not None:
        if markup.place_of_words == ALWAYS_WITHIN or (markup.place_of_words == WITHIN and not marker.is_block):
            return found.words
        if markup.place_of_words == BELOW:
            old = report.text[slice(*marker.body)]
            is_closed_below = not old.rpartition("\n")[2].strip()
            return newline + margin + found.words + (newline + margin if is_closed_below else "")
        lines = tuple(markup.definition(found.name, found.words).split("\n"))
    if not marker.is_block:
        if markup.place_of_words == ALWAYS_WITHIN:
            moved = "LibreOffice has moved the marker into what it had filled: delete that, and type the marker again"
            hint = moved if marker.checksum else "nothing else may be in it, and no table around it"
            raise InnofactsError("a table needs a paragraph of its own", hint=hint)
        message = "a table needs its opening and closing comments on lines of their own"
        cell = "; one cell of a fact, show ID -c figure, needs none" if marker.words[:1] == ("show",) else ""
        raise InnofactsError(message, hint=f"nothing else may be on either line{cell}")
    return newline + newline.join((margin + line).rstrip(" \t") for line in ("", *lines, "")) + newline + margin
