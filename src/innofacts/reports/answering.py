"""What the command line in a marker stands for: a table, or a few words."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from innofacts.compare.comparisons import is_id
from innofacts.documents.markup import Markup
from innofacts.errors import InnofactsError
from innofacts.formats import CHARTS, MACHINES, OF_FACTS, READERS, Format, find_format, render
from innofacts.formats.table import TEXT, Page, Table
from innofacts.index.index import Index
from innofacts.index.loading import recall, recall_sources
from innofacts.index.query import Query
from innofacts.reports import citing
from innofacts.reports.citing import Cited, Run, Setting
from innofacts.requests.requests import (
    EXPORT,
    LIST,
    SEARCH,
    Asked,
    Request,
    format_of,
    names,
    number,
    read,
    request_of,
)
from innofacts.showing import quoted
from innofacts.suggesting import unknown
from innofacts.views import comparison
from innofacts.views.card import card
from innofacts.views.tables import find_id, nothing_found, read_query, view

SHOW, COMPARE, CITE = "show", "compare", "cite"
COMMANDS = (LIST, SEARCH, SHOW, COMPARE, EXPORT, CITE)
"""The commands that a marker may hold."""

# What a marker has no say in: where the answer goes and how that looks, and which library is asked.
_NOT_IN_A_MARKER = (
    *("facts", "output", "color", "excel", "allow_problems", "fresh", "follow", "large", "must_hold", "help"),
)


class Answer(NamedTuple):
    """What a marker stands for: a few words, or lines of a table."""

    ids: tuple[str, ...]
    """The ids of the facts that it is of."""
    lines: tuple[str, ...] = ()
    """The lines of the tables, in the format that they are asked for in."""
    words: str | None = None
    """The words in the syntax of the report, as they stand within a line; None where it is a table."""
    name: str = ""
    """What the words may be called by."""
    keys: tuple[str, ...] = ()
    """The ids of the sources that are cited without a fact."""


class Uses(NamedTuple):
    """What a report uses of the library."""

    ids: tuple[str, ...] = ()
    """The ids of the facts that its markers are of, in their order."""
    notes: tuple[str, ...] = ()
    """The names of the footnotes that its text calls, in their order."""
    keys: tuple[str, ...] = ()
    """The ids of the sources that its markers and its text cite."""


def is_of_the_whole(words: Sequence[str]) -> bool:
    """Tell whether a command line is of what the whole report uses."""
    return words[:1] == (CITE,) and any(flag in words for flag in ("--used", "--noted"))


def answer(words: Sequence[str], host: Markup, index: Index, uses: Uses) -> Answer:
    """Return what a command line stands for in a report of that syntax, which uses this of the library.

    Raises InnofactsError where it is none that a marker may hold, where it is wrong, and where a few words are asked
    for and there are none.
    """
    asked = read(words, COMMANDS, without=_NOT_IN_A_MARKER)
    if asked.command == CITE:
        return _cited(asked, host, index, uses)
    form = _format(format_of(asked), host)
    writing = _Writing(host, form, Page(header="no_header" not in asked.options))
    if asked.command == SHOW:
        return _shown(asked, writing, index)
    if asked.command == COMPARE:
        return _compared(asked, writing, index)
    request = request_of(asked)
    request = request._replace(limit=request.limit or None)
    query = read_query(request, index)
    if asked.command == SEARCH and not index.count(query):
        raise nothing_found(request, index)
    ids = _ids(request._replace(count="", limit=None if request.count else request.limit), index, query)
    return Answer(ids, writing.lines(view(request, index, form.audience, query)))


def _ids(request: Request, index: Index, query: Query | None = None) -> tuple[str, ...]:
    """Return the ids of the facts that answer a request, in its order."""
    return tuple(str(row[0]) for row in view(request._replace(columns=("id",)), index, MACHINES, query).rows)


class _Writing(NamedTuple):
    """How tables are written in a report."""

    host: Markup
    """The syntax of the report."""
    format: Format
    """The format of the tables."""
    page: Page
    """What its writer must know."""

    def lines(self, *tables: Table) -> tuple[str, ...]:
        """Return tables as lines, an empty one between two tables."""
        texts = ["".join(map(str, render(table, self.format, self.page))).removesuffix("\n") for table in tables]
        return tuple(self.host.adapted("\n\n".join(texts), self.format).split("\n"))


def _format(name: str | None, host: Markup) -> Format:
    """Return the format that the tables are in: the one named, else that of the report."""
    form = find_format(name or host.format, OF_FACTS)
    in_text = [form.name for form in OF_FACTS if form.audience in (READERS, MACHINES, CHARTS) and form.name != "table"]
    if form is None or form.name not in in_text:
        raise unknown("format", str(name), in_text, "a report takes")
    return form


def _whole(given: str, index: Index, what: str = "fact") -> str:
    """Return an id of a fact or a source, which must be whole: what begins so may be another one tomorrow."""
    found = find_id(given, index, what)
    if found != given:
        raise InnofactsError(f"{quoted(given)} is only the beginning of an id", hint=f"in a report write {found}")
    return found


def _shown(asked: Asked, writing: _Writing, index: Index) -> Answer:
    """Return one fact as a card or a row, or one column of it as words."""
    if len(asked.terms) != 1:
        raise InnofactsError("show takes the id of one fact", hint="write a marker for each")
    ids = (_whole(asked.terms[0], index),)
    columns = names("-c", asked.options.get("columns"))
    audience = writing.format.audience
    if not columns and audience == READERS:
        return Answer(ids, writing.lines(card(*recall(index, ids))))
    table = view(Request(ids=ids, columns=columns), index, audience)
    if len(columns) != 1 or "format" in asked.options or "json" in asked.options:
        return Answer(ids, writing.lines(table))
    ((cell,),) = table.rows
    if cell is None:
        raise InnofactsError(f"{ids[0]} has no {columns[0]}", hint=f"innofacts show {ids[0]} shows what it has")
    return Answer(ids, words=writing.host.words(cell, table.columns[0].kind), name=f"{ids[0]} {columns[0]}")


def _compared(asked: Asked, writing: _Writing, index: Index) -> Answer:
    """Return a comparison as the tables that suit the format."""
    by, limit = asked.value("by"), number(asked.value("limit")) or None
    if not asked.terms:
        raise InnofactsError("compare takes the id of a fact, and facts or figures to compare it with")
    if by:
        request = Request(terms=asked.terms)
        table = comparison.pivot(request, by, index)
        return Answer(_ids(request, index), writing.lines(table._replace(rows=tuple(table.rows)[:limit])))
    for subject in filter(is_id, asked.terms):
        _whole(subject, index)
    compared = comparison.comparisons(asked.terms, index, asked.value("currency") or "").first(limit)
    lines = writing.lines(*comparison.tables(compared, writing.format))
    return Answer(tuple(fact.id for fact in compared.facts), lines)


def _cited(asked: Asked, host: Markup, index: Index, uses: Uses) -> Answer:
    """Return citations as words, or as a list those of all that a report uses, or its footnotes."""
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
        return Answer((), _notes(uses, host, setting, index))
    if is_list:
        before, item, after = host.items
        entries = [item.format(text) for text in citing.citations(_used(uses, index), style, setting)]
        return Answer((), tuple(filter(None, (before, *entries, after))) if entries else ())
    ids = tuple(_whole(id_, index) for id_ in asked.terms)
    named = tuple(_whole(id_, index, "source") for id_ in sources)
    places = [*map(citing.of_fact, recall(index, ids)), *map(citing.of_source, recall_sources(index, named))]
    words = " ".join(citing.citations(places, style, setting))
    return Answer(ids, words=words, name=f"{(*ids, *named)[0]} {style.name}", keys=named)


def _set(run: Run, host: Markup) -> str:
    """Set a part of a citation in the syntax of a report."""
    if run.kind == citing.AS_IT_IS:
        return run.text
    if run.kind == citing.ITALIC:
        return host.italic.format(host.words(run.text, TEXT))
    return host.words(run.text, run.kind)


def _known(names: Sequence[str], index: Index, what: str) -> list[str]:
    """Return those of some names that are ids of facts, or of sources."""
    return [name for name in names if index.one(f"SELECT 1 FROM {what} WHERE id = ?", (name,))]


def _used(uses: Uses, index: Index) -> list[Cited]:
    """Return the sources that a report uses: those of its markers, its footnotes and its citations, in this order."""
    facts = recall(index, list(dict.fromkeys([*uses.ids, *_known(uses.notes, index, "fact")])))
    sources = recall_sources(index, _known((*uses.notes, *uses.keys), index, "source"))
    return [citing.of_source(source) for source in dict.fromkeys([*(fact.source for fact in facts), *sources])]


def _notes(uses: Uses, host: Markup, setting: Setting, index: Index) -> tuple[str, ...]:
    """Return the footnotes that a report calls by the id of a fact, with its paragraph, or of a source."""
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
