"""What the command line in a marker stands for: a table, or a few words."""

from collections.abc import Sequence
from typing import NamedTuple

from innofacts import comparisons
from innofacts.asking import EXPORT, LIST, SEARCH, Asked, Request, format_of, names, read, request_of
from innofacts.cards import card
from innofacts.errors import InnofactsError, did_you_mean, visible
from innofacts.formats import CHARTS, MACHINES, OF_FACTS, READERS, Format, find_format, render
from innofacts.formats.table import Page, Table
from innofacts.library.index import Index
from innofacts.library.recalling import recall
from innofacts.library.weighing import is_id
from innofacts.reports.hosts import Host
from innofacts.views import find_id, nothing_found, read_query, view

SHOW, COMPARE = "show", "compare"
COMMANDS = (LIST, SEARCH, SHOW, COMPARE, EXPORT)
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


def answer(words: Sequence[str], host: Host, index: Index) -> Answer:
    """Return what a command line stands for in a report of that syntax.

    Raises InnofactsError where it is none that a marker may hold, where it is wrong, and where a few words are asked
    for and there are none.
    """
    asked = read(words, COMMANDS, without=_NOT_IN_A_MARKER)
    form = _format(format_of(asked), host)
    page = Page(header="no_header" not in asked.options)
    if asked.command == SHOW:
        return _shown(asked, form, page, host, index)
    if asked.command == COMPARE:
        return _compared(asked, form, page, index)
    request = request_of(asked)
    request = request._replace(limit=request.limit or None)
    query = read_query(request, index)
    if asked.command == SEARCH and not index.count(query):
        raise nothing_found(request, index)
    source, parameters = index.matching(query)
    ids = tuple(str(row[0]) for row in index.rows(f"SELECT id {source} ORDER BY n", parameters))
    return Answer(ids, _lines([view(request, index, form.audience, query)], form, page))


def _lines(tables: Sequence[Table], form: Format, page: Page) -> tuple[str, ...]:
    """Return tables as lines, an empty one between two tables."""
    texts = ["".join(map(str, render(table, form, page))).removesuffix("\n") for table in tables]
    return tuple("\n\n".join(texts).split("\n"))


def _format(name: str | None, host: Host) -> Format:
    """Return the format that the tables are in: the one named, else that of the report."""
    form = find_format(name or host.format, OF_FACTS)
    in_text = [form.name for form in OF_FACTS if form.audience in (READERS, MACHINES, CHARTS) and form.name != "table"]
    if form is None or form.name not in in_text:
        hint = " ".join(filter(None, (did_you_mean(str(name), in_text), f"a report takes {', '.join(in_text)}")))
        raise InnofactsError(f'unknown format "{visible(str(name))}"', hint=hint)
    return form


def _whole(given: str, index: Index) -> str:
    """Return an id, which must be whole: what begins so may be another one tomorrow."""
    found = find_id(given, index)
    if found != given:
        raise InnofactsError(f'"{visible(given)}" is only the beginning of an id', hint=f"in a report write {found}")
    return found


def _shown(asked: Asked, form: Format, page: Page, host: Host, index: Index) -> Answer:
    """Return one fact as a card or a row, or one column of it as words."""
    if len(asked.terms) != 1:
        raise InnofactsError("show takes the id of one fact", hint="write a marker for each")
    ids = (_whole(asked.terms[0], index),)
    columns = names("-c", asked.options.get("columns"))
    if not columns and form.audience == READERS:
        return Answer(ids, _lines([card(*recall(index, ids))], form, page))
    table = view(Request(ids=ids, columns=columns), index, form.audience)
    if len(columns) != 1 or "format" in asked.options or "json" in asked.options:
        return Answer(ids, _lines([table], form, page))
    ((cell,),) = table.rows
    if cell is None:
        raise InnofactsError(f"{ids[0]} has no {columns[0]}", hint=f"innofacts show {ids[0]} tells what it has")
    return Answer(ids, words=host.words(cell, table.columns[0].kind), name=f"{ids[0]} {columns[0]}")


def _compared(asked: Asked, form: Format, page: Page, index: Index) -> Answer:
    """Return a comparison as the tables that suit the format."""
    by, currency = (asked.options.get(name, ("",))[0] for name in ("by", "currency"))
    if not asked.terms:
        raise InnofactsError("compare takes the id of a fact, and what is held against it")
    if by:
        request = Request(terms=asked.terms)
        ids = tuple(str(row[0]) for row in view(request._replace(columns=("id",)), index).rows)
        return Answer(ids, _lines([comparisons.pivot(request, by, index)], form, page))
    for subject in filter(is_id, asked.terms):
        _whole(subject, index)
    weighed = comparisons.weighed(asked.terms, index, currency)
    return Answer(tuple(fact.id for fact in weighed.facts), _lines(comparisons.tables(weighed, form), form, page))
