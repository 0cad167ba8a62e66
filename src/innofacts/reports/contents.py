"""What the command line of a marker gives: the lines of a table, or a few words."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from innofacts.compare.answers import statements_about
from innofacts.compare.comparisons import ReadFigure, is_id, right_side
from innofacts.compare.outdated import Outdated
from innofacts.errors import InnofactsError
from innofacts.formats import OF_FACTS, OF_REPORTS, READERS, Format, find_format, render
from innofacts.index.index import Index
from innofacts.index.loading import recall, recall_sources
from innofacts.markup.languages import ALWAYS_WITHIN, Markup
from innofacts.markup.scanner import COMMENT
from innofacts.output import utf8
from innofacts.reports import citing
from innofacts.reports.citing import Citation, Inline, Setting
from innofacts.requests import (
    CITE,
    COMPARE,
    OF_MARKERS,
    SEARCH,
    SHOW,
    Asked,
    Request,
    day,
    format_of,
    number,
    read,
    request_of,
    size_of,
)
from innofacts.showing import quoted
from innofacts.suggesting import unknown
from innofacts.table import TEXT, Look, Table
from innofacts.views import comparison
from innofacts.views.card import card
from innofacts.views.evidence import history
from innofacts.views.queries import find_id, nothing_found, select
from innofacts.views.tables import ids_of, outdated_of, view

# Options that a marker cannot have: where the output goes, how it looks, and which library is used.
_NOT_IN_A_MARKER = (
    *("facts", "output", "page", "color", "excel", "allow_problems", "fresh", "follow", "large", "must_hold", "help"),
)


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
    outdated: tuple[Outdated, ...] = ()
    """The figures in it that have been replaced."""


class Uses(NamedTuple):
    """The facts and sources that a report uses."""

    ids: tuple[str, ...] = ()
    """The ids of the facts that its markers show, in order."""
    notes: tuple[str, ...] = ()
    """The names of the footnotes that its text refers to, in order."""
    keys: tuple[str, ...] = ()
    """The ids of the sources that its markers and its text cite."""


def is_of_the_whole(words: Sequence[str]) -> bool:
    """Return whether a command line lists all sources or notes of the report."""
    return words[:1] == (CITE,) and any(flag in words for flag in ("--used", "--noted"))


def content_of(words: Sequence[str], markup: Markup, index: Index, uses: Uses, read_literal: ReadFigure) -> Content:
    """Return the content that a command line gives in a report with that markup, which uses these facts and sources.

    Raises InnofactsError if a marker cannot contain the command, if the command line is wrong, and if the cell that it
    asks for is empty.
    """
    asked = read(words, OF_MARKERS, without=_NOT_IN_A_MARKER)
    public_by = day(asked.value("as_of")) or index.as_of
    return index.answer_as_of(public_by, lambda: _answered(asked, markup, index, uses, read_literal))


def _answered(asked: Asked, markup: Markup, index: Index, uses: Uses, read_literal: ReadFigure) -> Content:
    """Return the content that a command line gives, from the facts that were public by the day of the index."""
    if asked.command == CITE:
        return _cited(asked, markup, index, uses)
    form = _format(format_of(asked), markup)
    writing = _TableWriter(
        markup, form, Look(header="no_header" not in asked.options, size=size_of(asked.value("size")))
    )
    if asked.command == SHOW:
        return _shown(asked, writing, index)
    if asked.command == COMPARE:
        return _compared(asked, writing, index, read_literal)
    request = request_of(asked)
    selection = select(request._replace(limit=request.limit or None), index)
    if asked.command == SEARCH and not index.count(selection.query):
        raise nothing_found(selection)
    counted = selection._replace(request=request._replace(count="", limit=None)) if request.count else selection
    ids = ids_of(counted)
    remark = "" if ids or not request.terms else nothing_found(selection).with_hint
    lines = writing.lines(view(selection, form.audience))
    return Content(ids, lines, remark=remark, outdated=tuple(outdated_of(selection)))


class _TableWriter(NamedTuple):
    """The way tables are written in a report."""

    markup: Markup
    """The markup of the report."""
    format: Format
    """The format of the tables."""
    look: Look
    """How the format is to look."""

    def lines(self, *tables: Table) -> tuple[str, ...]:
        """Return the lines of tables, with an empty line between two tables.

        Raises InnofactsError for a comment or tag in a cell that the format writes as it is: a report could obey it.
        """
        texts = [b"".join(map(utf8, render(table, self.format, self.look))).decode() for table in tables]
        whole = self.markup.adapted("\n\n".join(text.removesuffix("\n") for text in texts), self.format)
        if not (self.format.has_tags or self.format.name == self.markup.format):
            for piece in self.markup.pieces(whole):
                if piece.kind == COMMENT or whole[piece.start] == "<":
                    unwritable = quoted(whole[piece.start : piece.end])
                    message = (
                        f"{self.format.name} cannot write {unwritable} so that {self.markup.name} reads it as text"
                    )
                    raise InnofactsError(message, hint="leave out -f, or choose other columns with -c")
        return tuple(whole.split("\n"))


def _format(name: str | None, markup: Markup) -> Format:
    """Return the format of the tables: the one with that name, by default the one of the report."""
    form, taken = find_format(name or markup.format, OF_FACTS), [form.name for form in OF_REPORTS]
    if form is None:
        raise unknown("format", str(name), taken, "a report takes")
    if form not in OF_REPORTS:
        message = f"{form.name} is not a format for the text of a report"
        raise InnofactsError(message, hint=f"a report takes {', '.join(taken)}")
    if markup.place_of_words == ALWAYS_WITHIN and form.name != markup.format:
        hint = "leave out -f: a table becomes one of Word; innofacts list -o chart.svg writes a chart to insert"
        raise InnofactsError(f"{form.name} would only be text in a Word file", hint=hint)
    return form


def _whole(given: str, index: Index, what: str = "fact") -> str:
    """Return the id of a fact or a source, which must be whole: tomorrow more ids may begin like it."""
    found = find_id(given, index, what)
    if found.startswith(f"{given}@"):
        hint = f"in a report name one of its points, such as {found}"
        raise InnofactsError(f"{quoted(given)} is the id of a series", hint=hint)
    if found != given:
        raise InnofactsError(f"{quoted(given)} is only the beginning of an id", hint=f"in a report write {found}")
    return found


def _shown(asked: Asked, writing: _TableWriter, index: Index) -> Content:
    """Return one fact as a card or a row, or one of its cells as words."""
    if len(asked.terms) != 1:
        hint = "write a marker for each" if asked.terms else "write innofacts show ID -c figure"
        raise InnofactsError("show takes the id of one fact", hint=hint)
    ids = (_whole(asked.terms[0], index),)
    request = request_of(asked)._replace(ids=ids)
    audience = writing.format.audience
    if "history" in asked.options:
        facts = statements_about(ids[0], index)
        return Content(tuple(fact.id for fact in facts), writing.lines(history(facts, writing.format)))
    selection = select(request, index)
    outdated = tuple(outdated_of(selection))
    if not request.columns and audience == READERS:
        return Content(ids, writing.lines(card(recall(index, ids)[0], request.style)), outdated=outdated)
    table = view(selection, audience)
    if len(request.columns) != 1 or "format" in asked.options or "json" in asked.options:
        return Content(ids, writing.lines(table), outdated=outdated)
    ((cell,),) = table.rows
    if cell is None:
        raise InnofactsError(f"{ids[0]} has no {request.columns[0]}", hint=f"innofacts show {ids[0]} shows what it has")
    words = writing.markup.words(cell, table.columns[0].kind)
    return Content(ids, words=words, name=f"{ids[0]} {request.columns[0]}", outdated=outdated)


def _compared(asked: Asked, writing: _TableWriter, index: Index, read_literal: ReadFigure) -> Content:
    """Return the tables of a comparison."""
    by, currency = asked.value("by"), asked.value("currency") or ""
    shape = comparison.Shape(writing.format, number(asked.value("limit")) or None)
    if not asked.terms:
        message = "compare takes the id of a fact, and facts or figures to compare it with"
        raise InnofactsError(message, hint="such as innofacts compare ID '> 79 countries'")
    if by:
        request = Request(terms=asked.terms)
        pivoted = comparison.pivoted(request, by, index, shape, currency)
        return Content(ids_of(select(request, index)), writing.lines(*pivoted.tables))
    if is_id(asked.terms[0]) and not comparison.is_query(asked.terms):
        base = _whole(asked.terms[0], index)
        for subject in asked.terms[1:]:
            right_side(subject, base, index, read_literal, lambda given: _whole(given, index))
    compared = comparison.compared(asked.terms, index, shape, currency, read_literal)
    return Content(compared.ids, writing.lines(*compared.tables))


def _cited(asked: Asked, markup: Markup, index: Index, uses: Uses) -> Content:
    """Return citations as words, or the list of the sources that a report uses, or its footnotes."""
    style = citing.style_of(asked.value("style") or "")
    sources = asked.options.get("sources", ())
    is_list, is_notes = ("used" in asked.options, "noted" in asked.options)
    if style.one is None:
        in_text = ", ".join(one.name for one in citing.STYLES if one.one)
        raise InnofactsError(f"{style.name} is not a style for the text of a report", hint=f"a report takes {in_text}")
    if [bool(asked.terms or sources), is_list, is_notes].count(True) != 1:
        raise InnofactsError("cite takes ids, or --used, or --noted", hint="use one of the three")
    setting = partial(_set, markup=markup)
    if is_notes:
        return Content((), _notes(uses, markup, setting, index))
    if is_list:
        before, item, after = markup.items
        entries = [item.format(text) for text in citing.citations(_used(uses, index), style, setting)]
        return Content((), tuple(filter(None, (before, *entries, after))) if entries else ())
    ids = tuple(_whole(id_, index) for id_ in asked.terms)
    named = tuple(_whole(id_, index, "source") for id_ in sources)
    places = [*map(citing.of_fact, recall(index, ids)), *map(citing.of_source, recall_sources(index, named))]
    words = " ".join(citing.citations(places, style, setting))
    return Content(ids, words=words, name=f"{(*ids, *named)[0]} {style.name}", keys=named)


def _set(inline: Inline, markup: Markup) -> str:
    """Set a part of a citation in the markup of a report."""
    if inline.kind == citing.AS_IT_IS:
        return inline.text
    if inline.kind == citing.ITALIC:
        return markup.italic.format(markup.words(inline.text, TEXT))
    return markup.words(inline.text, inline.kind)


def _known(names: Sequence[str], index: Index, what: str) -> list[str]:
    """Return those names that are ids of facts or sources, even of ones made public after the day of the index."""
    return [name for name in names if index.one(f"SELECT 1 FROM main.{what} WHERE id = ?", (name,))]


def _used(uses: Uses, index: Index) -> list[Citation]:
    """Return the sources that a report uses in its markers, its footnotes and its citations, in this order."""
    facts = recall(index, list(dict.fromkeys([*uses.ids, *_known(uses.notes, index, "fact")])))
    sources = recall_sources(index, _known((*uses.notes, *uses.keys), index, "source"))
    return [citing.of_source(source) for source in dict.fromkeys([*(fact.source for fact in facts), *sources])]


def _notes(uses: Uses, markup: Markup, setting: Setting, index: Index) -> tuple[str, ...]:
    """Return the footnotes that the report names by the id of a fact, which have its paragraph, or of a source."""
    if markup.note is None:
        message = f"{markup.name} has no named footnotes"
        raise InnofactsError(message, hint="cite --used lists the sources")
    facts, sources = (_known(uses.notes, index, what) for what in ("fact", "source"))
    places = {name: citing.of_fact(fact) for name, fact in zip(facts, recall(index, facts), strict=True)}
    for name, source in zip(sources, recall_sources(index, sources), strict=True):
        places.setdefault(name, citing.of_source(source))
    return tuple(
        markup.note[1].format(name, *citing.citations([places[name]], citing.STYLES[0], setting))
        for name in uses.notes
        if name in places
    )
