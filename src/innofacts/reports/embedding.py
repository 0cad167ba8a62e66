"""A report whose markers contain what the library says now.

The command line of a marker gives a table, or a few words within a line; `embed` writes that between the opening and
the closing comment of the marker, its opener and closer.
"""

import os
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from innofacts.compare.answers import statements_about
from innofacts.compare.comparisons import ReadFigure, is_id, read_figure
from innofacts.documents.document import STANDARD_INPUT, Document, Edit, applied
from innofacts.documents.files import documents_in, edited, read_document, readable
from innofacts.errors import InnofactsError, Problem
from innofacts.formats import CHARTS, MACHINES, OF_FACTS, READERS, TEXTS, Format, find_format, render
from innofacts.formats.table import TEXT, Page, Table
from innofacts.index.index import Index
from innofacts.index.loading import recall, recall_sources
from innofacts.index.query import Query
from innofacts.markup.languages import ALWAYS_WITHIN, BELOW, WITHIN, Markup
from innofacts.output.streams import utf8
from innofacts.reports import citing
from innofacts.reports.citing import Citation, Run, Setting
from innofacts.reports.markers import Marker, cells, checksum, find_markers
from innofacts.requests.requests import (
    CITE,
    COMPARE,
    EXPORT,
    LIST,
    SEARCH,
    SHOW,
    Asked,
    Request,
    day,
    format_of,
    names,
    number,
    read,
    request_of,
    size,
    style_of,
)
from innofacts.showing import counted, quoted, visible
from innofacts.suggesting import unknown
from innofacts.views import comparison
from innofacts.views.card import card
from innofacts.views.evidence import history
from innofacts.views.pivot import pivot, pivot_chart
from innofacts.views.tables import find_id, nothing_found, read_query, view

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress

COMMANDS = (LIST, SEARCH, SHOW, COMPARE, EXPORT, CITE)
"""The commands that a marker can contain."""

# Options that a marker cannot have: where the output goes, how it looks, and which library is used.
_NOT_IN_A_MARKER = (
    *("facts", "output", "page", "color", "excel", "allow_problems", "fresh", "follow", "large", "must_hold", "help"),
)
# https://spec.commonmark.org/0.31.2/#html-blocks, of the second kind; pandoc leaves HTML out of a DOCX.
_BEGINS_LINE = "CommonMark treats a line that begins with a comment as HTML: put a word before the marker"
_HINT = "  hint: "  # what begins the line of a hint that is part of a message


class Content(NamedTuple):
    """The content of a marker: a few words, or the lines of a table."""

    ids: tuple[str, ...]
    """The ids of the facts that it shows."""
    lines: tuple[str, ...] = ()
    """The lines of the tables, in their format."""
    words: str | None = None
    """The words in the markup of the report, as they are written within a line; None for a table."""
    name: str = ""
    """A name for the words, for markup languages that define them in one place and use them in another."""
    keys: tuple[str, ...] = ()
    """The ids of the sources that are cited without a fact."""
    remark: str = ""
    """What a writer should know of an empty table: that nothing was found, and what the query may mean."""


class Uses(NamedTuple):
    """The facts and sources that a report uses."""

    ids: tuple[str, ...] = ()
    """The ids of the facts that its markers show, in order."""
    notes: tuple[str, ...] = ()
    """The names of the footnotes that its text refers to, in order."""
    keys: tuple[str, ...] = ()
    """The ids of the sources that its markers and its text cite."""


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


def up_to_date(embedded: Sequence[Embedded]) -> str:
    """Return a sentence about reports without anything stale: how many markers they have."""
    markers = sum(one.markers for one in embedded)
    reports = embedded[0].report.shown if len(embedded) == 1 else counted(len(embedded), "report")
    said = f"{counted(markers, 'marker')} {'is' if markers == 1 else 'are'} up to date" if markers else "no markers"
    return f"{visible(reports)}: {said}"


def embed_all(
    names: Sequence[str], host: str, index: Index, tell: "OnProgress", read: ReadFigure = read_figure
) -> tuple[list[Embedded], int]:
    """Return the reports with these file names, brought up to date, and how many cannot be read.

    `host` names the markup of all, unless it is empty, and `read` reads the figures that markers compare.

    Raises InnofactsError with all problems of all reports.
    """
    distinct: dict[str, str] = {}
    for name in documents_in(names):
        distinct.setdefault(name if name == STANDARD_INPUT else os.path.realpath(name), name)
    reports, unread = readable([*distinct.values()], read_document)
    embedded, problems = [], []
    for report in reports:
        one, wrong = embed(report, report.markup(host), index, tell, read)
        embedded.append(one)
        problems += wrong
    if problems:
        more = (
            [f"{len(problems) - _MOST_PROBLEMS:,} more problems like these"] if len(problems) > _MOST_PROBLEMS else []
        )
        told = [*map(str, problems[:_MOST_PROBLEMS]), *more]
        raise InnofactsError("\n".join(told), hint="nothing was written")
    return embedded, unread


_MOST_PROBLEMS = 100  # that are told: markers of which none is closed are problems from the second on


def embed(
    report: Document, host: Markup, index: Index, tell: "OnProgress", read: ReadFigure = read_figure
) -> tuple[Embedded, list[Problem]]:
    """Return a report brought up to date, and the problems of its markers; if there are any, its text is unchanged.

    `tell` is called to show progress, and `read` reads the figures that markers compare.
    """
    markers, problems = find_markers(report, host)
    contents = _contents(markers, report, host, index, tell, read)
    edits: list[Edit] = []
    stale: list[Stale] = []
    remarks: list[str] = []
    for marker in markers:
        try:
            content = _given(contents[marker.words])
            body = _body(marker, content, report, host)
        except InnofactsError as error:
            problems.append(_problem(error, marker, report))
            continue
        if content.remark:
            remarks.append(f"{visible(report.where(marker.start))}: {content.remark}")
        held, wrong = _filled(marker, body, report, host)
        edits.append(Edit(marker.body[0], marker.end, held))
        stale += filter(None, [wrong])
    problems.sort(key=lambda problem: (problem.line, problem.column))
    text, data = _edited(report, () if problems else edits)
    return Embedded(report, text, len(markers), tuple(stale), data, tuple(remarks)), problems


def _edited(report: Document, edits: Sequence[Edit]) -> tuple[str, bytes]:
    """Return the text and the file of a report with edits, of which those that change nothing are left out."""
    needed = [edit for edit in edits if report.text[edit.start : edit.end] != edit.text]
    data = edited(report, needed) if needed else report.data or report.encoded(report.text)
    return applied(report.text, needed), data


def _contents(  # noqa: PLR0913, PLR0917 - the markers, and all that fills them
    markers: Sequence[Marker], report: Document, host: Markup, index: Index, tell: "OnProgress", read: ReadFigure
) -> dict[tuple[str, ...], Content | InnofactsError]:
    """Return the content that each command line gives, or its error; lists for the whole report come last."""
    lines = dict.fromkeys(marker.words for marker in markers)
    ordinary, of_the_whole = ([words for words in lines if _is_of_the_whole(words) is last] for last in (False, True))
    contents: dict[tuple[str, ...], Content | InnofactsError] = {}
    uses = Uses()
    for done, words in enumerate((*ordinary, *of_the_whole)):
        tell("embedding", done, len(lines))
        if done == len(ordinary):
            uses = _uses([found for found in contents.values() if isinstance(found, Content)], report, host)
        try:
            contents[words] = _content(words, host, index, uses, read)
        except InnofactsError as error:
            contents[words] = error
    return contents


def _uses(contents: Sequence[Content], report: Document, host: Markup) -> Uses:
    """Return the facts and sources that a report uses, in its markers and in its text."""
    notes, keys = host.names_in(report.text)
    ids = dict.fromkeys(id_ for found in contents for id_ in found.ids)
    cited = dict.fromkeys([*(key for found in contents for key in found.keys), *keys])
    return Uses(tuple(ids), tuple(notes), tuple(cited))


def _filled(marker: Marker, body: str, report: Document, host: Markup) -> tuple[str, Stale | None]:
    """Return the up-to-date content and closer of a marker, and, if the marker is stale, a description of it."""
    old, closer = report.text[slice(*marker.body)], checksum(body, host)
    is_same, is_closed = cells(old, host) == cells(body, host), marker.checksum == closer
    # Content that a formatter has only padded stays, or innofacts and the formatter would undo each other forever.
    held = old if is_same else body
    held += report.text[marker.body[1] : marker.end] if is_closed else host.comment(f"/innofacts {closer}")
    if is_same and is_closed:
        return held, None
    # In an empty marker nothing can be lost, and a marker without a checksum has never been filled.
    is_ours = is_same or not (marker.checksum and old.strip()) or marker.checksum == checksum(old, host)
    warning = _BEGINS_LINE if marker.begins_line and host.name == "markdown" else ""
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


def _body(marker: Marker, found: Content, report: Document, host: Markup) -> str:
    """Return the text between opener and closer; raises InnofactsError if the content does not fit."""
    newline, margin = report.newline, marker.margin
    lines = found.lines
    if found.words is not None:
        if host.place_of_words == ALWAYS_WITHIN or (host.place_of_words == WITHIN and not marker.is_block):
            return found.words
        if host.place_of_words == BELOW:
            old = report.text[slice(*marker.body)]
            is_closed_below = not old.rpartition("\n")[2].strip()
            return newline + margin + found.words + (newline + margin if is_closed_below else "")
        lines = tuple(host.definition(found.name, found.words).split("\n"))
    if not marker.is_block:
        if host.place_of_words == ALWAYS_WITHIN:
            raise InnofactsError("a table needs a paragraph of its own", hint="nothing else may be in it")
        message = "a table needs its opening and closing comments on lines of their own"
        raise InnofactsError(message, hint="nothing else may be on either line")
    return newline + newline.join((margin + line).rstrip(" \t") for line in ("", *lines, "")) + newline + margin


# --- the content of a marker -----------------------------------------------------------------------------------------


def _is_of_the_whole(words: Sequence[str]) -> bool:
    """Return whether a command line gives a list of what the whole report uses."""
    return words[:1] == (CITE,) and any(flag in words for flag in ("--used", "--noted"))


def _content(words: Sequence[str], host: Markup, index: Index, uses: Uses, read_literal: ReadFigure) -> Content:
    """Return the content that a command line gives in a report with that markup, which uses these facts and sources.

    Raises InnofactsError if a marker cannot contain the command, if the command line is wrong, and if the cell that it
    asks for is empty.
    """
    asked = read(words, COMMANDS, without=_NOT_IN_A_MARKER)
    of_report = index.as_of
    index.limit(day(asked.value("as_of")) or of_report)
    try:
        return _answered(asked, host, index, uses, read_literal)
    finally:
        index.limit(of_report)


def _answered(asked: Asked, host: Markup, index: Index, uses: Uses, read_literal: ReadFigure) -> Content:
    """Return the content that a command line gives, from the facts that the index is limited to."""
    if asked.command == CITE:
        return _cited(asked, host, index, uses)
    form = _format(format_of(asked), host)
    writing = _TableWriter(host, form, Page(header="no_header" not in asked.options, size=size(asked.value("size"))))
    if asked.command == SHOW:
        return _shown(asked, writing, index)
    if asked.command == COMPARE:
        return _compared(asked, writing, index, read_literal)
    request = request_of(asked)
    request = request._replace(limit=request.limit or None)
    query = read_query(request, index)
    if asked.command == SEARCH and not index.count(query):
        raise nothing_found(request, index)
    ids = _ids(request._replace(count="", limit=None if request.count else request.limit), index, query)
    remark = "" if ids or not request.terms else nothing_found(request, index).with_hint
    return Content(ids, writing.lines(view(request, index, form.audience, query)), remark=remark)


def _ids(request: Request, index: Index, query: Query | None = None) -> tuple[str, ...]:
    """Return the ids of the facts that match a request, in its order."""
    return tuple(str(row[0]) for row in view(request._replace(columns=("id",)), index, MACHINES, query).rows)


class _TableWriter(NamedTuple):
    """The way tables are written in a report."""

    host: Markup
    """The markup of the report."""
    format: Format
    """The format of the tables."""
    page: Page
    """The page that the format needs to know about."""

    def lines(self, *tables: Table) -> tuple[str, ...]:
        """Return the lines of tables, with an empty line between two tables."""
        texts = [b"".join(map(utf8, render(table, self.format, self.page))).decode() for table in tables]
        return tuple(self.host.adapted("\n\n".join(text.removesuffix("\n") for text in texts), self.format).split("\n"))


def _format(name: str | None, host: Markup) -> Format:
    """Return the format of the tables: the one with that name, by default the one of the report."""
    form = find_format(name or host.format, OF_FACTS)
    in_text = [
        form.name for form in OF_FACTS if form.audience in (READERS, MACHINES, TEXTS, CHARTS) and form.name != "table"
    ]
    if form is None or form.name not in in_text:
        raise unknown("format", str(name), in_text, "a report takes")
    return form


def _whole(given: str, index: Index, what: str = "fact") -> str:
    """Return the id of a fact or a source, which must be whole: tomorrow more ids may begin like it."""
    found = find_id(given, index, what)
    if found != given:
        raise InnofactsError(f"{quoted(given)} is only the beginning of an id", hint=f"in a report write {found}")
    return found


def _shown(asked: Asked, writing: _TableWriter, index: Index) -> Content:
    """Return one fact as a card or a row, or one of its cells as words."""
    if len(asked.terms) != 1:
        raise InnofactsError("show takes the id of one fact", hint="write a marker for each")
    ids = (_whole(asked.terms[0], index),)
    columns = names("-c", asked.options.get("columns"))
    audience = writing.format.audience
    if "history" in asked.options:
        facts = statements_about(ids[0], index)
        return Content(tuple(fact.id for fact in facts), writing.lines(history(facts, writing.format)))
    if not columns and audience == READERS:
        return Content(ids, writing.lines(card(recall(index, ids)[0], style_of(asked))))
    table = view(Request(ids=ids, columns=columns, style=style_of(asked)), index, audience)
    if len(columns) != 1 or "format" in asked.options or "json" in asked.options:
        return Content(ids, writing.lines(table))
    ((cell,),) = table.rows
    if cell is None:
        raise InnofactsError(f"{ids[0]} has no {columns[0]}", hint=f"innofacts show {ids[0]} shows what it has")
    return Content(ids, words=writing.host.words(cell, table.columns[0].kind), name=f"{ids[0]} {columns[0]}")


def _compared(asked: Asked, writing: _TableWriter, index: Index, read_literal: ReadFigure) -> Content:
    """Return the tables of a comparison."""
    by, limit = asked.value("by"), number(asked.value("limit")) or None
    if not asked.terms:
        raise InnofactsError("compare takes the id of a fact, and facts or figures to compare it with")
    if by:
        request = Request(terms=asked.terms)
        table = (pivot_chart if writing.format.audience == CHARTS else pivot)(request, by, index)
        return Content(_ids(request, index), writing.lines(table._replace(rows=tuple(table.rows)[:limit])))
    for subject in () if comparison.is_query(asked.terms) else filter(is_id, asked.terms):
        _whole(subject, index)
    shape, currency = comparison.Shape(writing.format, limit), asked.value("currency") or ""
    compared = comparison.compared(asked.terms, index, shape, currency, read_literal)
    return Content(compared.ids, writing.lines(*compared.tables))


def _cited(asked: Asked, host: Markup, index: Index, uses: Uses) -> Content:
    """Return citations as words, or the list of the sources that a report uses, or its footnotes."""
    style = citing.style_of(asked.value("style") or "")
    sources = asked.options.get("sources", ())
    is_list, is_notes = ("used" in asked.options, "noted" in asked.options)
    if style.one is None:
        in_text = ", ".join(one.name for one in citing.STYLES if one.one)
        raise InnofactsError(f"{style.name} is not a style for the text of a report", hint=f"a report takes {in_text}")
    if [bool(asked.terms or sources), is_list, is_notes].count(True) != 1:
        raise InnofactsError("cite takes ids, or --used, or --noted", hint="use one of the three")
    setting = partial(_set, host=host)
    if is_notes:
        return Content((), _notes(uses, host, setting, index))
    if is_list:
        before, item, after = host.items
        entries = [item.format(text) for text in citing.citations(_used(uses, index), style, setting)]
        return Content((), tuple(filter(None, (before, *entries, after))) if entries else ())
    ids = tuple(_whole(id_, index) for id_ in asked.terms)
    named = tuple(_whole(id_, index, "source") for id_ in sources)
    places = [*map(citing.of_fact, recall(index, ids)), *map(citing.of_source, recall_sources(index, named))]
    words = " ".join(citing.citations(places, style, setting))
    return Content(ids, words=words, name=f"{(*ids, *named)[0]} {style.name}", keys=named)


def _set(run: Run, host: Markup) -> str:
    """Set a part of a citation in the markup of a report."""
    if run.kind == citing.AS_IT_IS:
        return run.text
    if run.kind == citing.ITALIC:
        return host.italic.format(host.words(run.text, TEXT))
    return host.words(run.text, run.kind)


def _known(names: Sequence[str], index: Index, what: str) -> list[str]:
    """Return those names that are ids of facts or sources, even of ones made public after the day of the index."""
    return [name for name in names if index.one(f"SELECT 1 FROM main.{what} WHERE id = ?", (name,))]


def _used(uses: Uses, index: Index) -> list[Citation]:
    """Return the sources that a report uses in its markers, its footnotes and its citations, in this order."""
    facts = recall(index, list(dict.fromkeys([*uses.ids, *_known(uses.notes, index, "fact")])))
    sources = recall_sources(index, _known((*uses.notes, *uses.keys), index, "source"))
    return [citing.of_source(source) for source in dict.fromkeys([*(fact.source for fact in facts), *sources])]


def _notes(uses: Uses, host: Markup, setting: Setting, index: Index) -> tuple[str, ...]:
    """Return the footnotes that the report names by the id of a fact, which have its paragraph, or of a source."""
    if host.note is None:
        message = f"{host.name} has no named footnotes"
        raise InnofactsError(message, hint="cite --used lists the sources")
    facts, sources = (_known(uses.notes, index, what) for what in ("fact", "source"))
    places = {name: citing.of_fact(fact) for name, fact in zip(facts, recall(index, facts), strict=True)}
    for name, source in zip(sources, recall_sources(index, sources), strict=True):
        places.setdefault(name, citing.of_source(source))
    return tuple(
        host.note[1].format(name, *citing.citations([places[name]], citing.STYLES[0], setting))
        for name in uses.notes
        if name in places
    )
