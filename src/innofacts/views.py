"""What is asked to what is shown: the one place that knows both facts and tables."""

from innofacts.asking import Request
from innofacts.errors import InnofactsError, NothingFound, Unreadable, did_you_mean, nearest, visible
from innofacts.formats import MACHINES, READERS, SPREADSHEETS
from innofacts.formats.table import AMOUNT, INTEGER, LIST, Column, Table
from innofacts.library import columns as facts_columns
from innofacts.library.columns import COLUMNS, SOURCE_COLUMNS, find_column
from innofacts.library.index import Index
from innofacts.library.searching import CHOICE, FIELDS, WORDS, Condition, Query, phrase, query_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# What readers see of each fact where nothing else is asked for. Who says it is always among it: an opinion's figure
# never comes out as bare truth (DESIGN 6).
READERS_COLUMNS = ("id", "claim", "figure", "period", "by", "standing")
_ALL_COLUMNS = tuple(column.name for column in COLUMNS)
_DEFAULT_COLUMNS = {READERS: READERS_COLUMNS, MACHINES: _ALL_COLUMNS, SPREADSHEETS: _ALL_COLUMNS}
RELEVANCE = "relevance"
"""What can be sorted by beside the columns: how well a fact answers the words of a query."""

_MOST_CANDIDATES = 12


def view(request: Request, index: Index, audience: str = MACHINES) -> Table:
    """Return the table that answers a request, for readers, machines or spreadsheets.

    Raises InnofactsError for what cannot be asked: an unknown column, a query that is not in the grammar.
    """
    query = read_query(request, index)
    if request.count:
        return _counts(request, query, index)
    columns = [_column(name) for name in request.columns or _DEFAULT_COLUMNS[audience]]
    source, parameters = index.matching(query)
    shown = [_shown(column, audience) for column in columns]
    sql = f"SELECT {', '.join(cell for _, cell in shown)} {source} ORDER BY {_order(request.sort, query)}"
    if request.limit is not None:
        sql += f" LIMIT {request.limit:d}"
    companions = (_sources(source, parameters, index),) if audience == SPREADSHEETS else ()
    return Table(
        tuple(column for column, _ in shown),
        index.rows(sql, parameters),
        caption="Facts" if audience == SPREADSHEETS else "",
        companions=companions,
    )


def how_many(request: Request, index: Index) -> int:
    """Return how many rows answer a request when no limit is set."""
    query = read_query(request, index)
    if request.count:
        return sum(1 for _ in _counts(request._replace(limit=None), query, index).rows)
    source, parameters = index.matching(query)
    return int(index.one(f"SELECT count(*) {source}", parameters) or 0)


def read_query(request: Request, index: Index) -> Query:
    """Return the query that a request makes; raises InnofactsError where a term is not in the grammar."""
    try:
        query = query_of(request.terms, index.has)
    except Unreadable as error:
        raise InnofactsError(error.message, hint=error.hint) from None
    if request.ids:
        named = Condition(f"id IN ({', '.join('?' * len(request.ids))})", request.ids)
        query = query._replace(conditions=(*query.conditions, named))
    return query


def find_id(beginning: str, index: Index) -> str:
    """Return the id that is meant: the whole one, else the only one that begins so.

    Raises InnofactsError with the candidates where none or several do.
    """
    if index.one("SELECT 1 FROM fact WHERE id = ?", (beginning,)):
        return beginning
    found = [
        str(row[0])
        for row in index.rows("SELECT id FROM fact WHERE substr(id, 1, ?) = ? ORDER BY n", (len(beginning), beginning))
    ]
    if len(found) == 1 and beginning:
        return found[0]
    if found:
        some = ", ".join(found[:_MOST_CANDIDATES]) + (", ..." if len(found) > _MOST_CANDIDATES else "")
        raise InnofactsError(f'{len(found)} ids begin with "{visible(beginning)}"', hint=f"it may be {some}")
    ids = [str(row[0]) for row in index.rows("SELECT id FROM fact ORDER BY n")]
    hint = did_you_mean(beginning, ids) or "innofacts search finds facts by their words"
    raise InnofactsError(f'no fact has the id "{visible(beginning)}"', hint=hint)


def _column(name: str) -> facts_columns.Column:
    column = find_column(name)
    if column is None:
        hint = did_you_mean(name, _ALL_COLUMNS)
        listed = f"the columns are {', '.join(_ALL_COLUMNS)}"
        raise InnofactsError(f'unknown column "{visible(name)}"', hint=f"{hint} {listed}" if hint else listed)
    return column


def _shown(column: facts_columns.Column, audience: str) -> tuple[Column, str]:
    """Return a column for a table with the SQL of its cells."""
    if column.kind == "figure" and audience == SPREADSHEETS:
        return Column(column.name, column.heading, AMOUNT), "amount"
    return Column(column.name, column.heading, column.kind), f'"{column.name}"'


def _order(sort: "Sequence[str]", query: Query) -> str:
    """Return the ORDER BY: what is asked for, and where that does not decide the order of the library."""
    parts: list[str] = []
    for asked in sort:
        if asked.removeprefix("-") == RELEVANCE:
            parts += ["score"] if query.match else []
            continue
        column = _column(asked.removeprefix("-"))
        direction = " DESC" if asked.startswith("-") else ""
        if column.is_figure:
            parts += ["unit_key IS NULL", "min(n) OVER (PARTITION BY unit_key)"]
        for key in column.order or (f'"{column.name}"',):
            parts += [f"{key} IS NULL", f"{key}{direction}"]
    return ", ".join([*parts, "n"])


def _counts(request: Request, query: Query, index: Index) -> Table:
    """Return each value of a column with its count, the most frequent first, ties in library order."""
    column = _column(request.count)
    source, parameters = index.matching(query)
    name = f'"{column.name}"'
    if column.kind == LIST:
        # The index joins the values of a list by semicolons; a recursive query takes them apart again.
        listed = (
            f"WITH RECURSIVE one (n, value, rest) AS (SELECT n, '', {name} || '; ' {source} UNION ALL"
            " SELECT n, substr(rest, 1, instr(rest, '; ') - 1), substr(rest, instr(rest, '; ') + 2) FROM one WHERE rest <> '')"
            " SELECT value, count(*), min(n) FROM one WHERE value <> '' GROUP BY value"
        )
    else:
        listed = f"SELECT {name}, count(*), min(n) {source} GROUP BY {name} HAVING {name} IS NOT NULL"
    sql = f"SELECT * FROM ({listed}) ORDER BY 2 DESC, 3"
    if request.limit is not None:
        sql += f" LIMIT {request.limit:d}"
    kind = "text" if column.kind == LIST else column.kind
    headings = (Column(column.name, column.heading, kind), Column("count", "Count", INTEGER))
    return Table(headings, (row[:2] for row in index.rows(sql, parameters)))


def _sources(source: str, parameters: "Sequence[str | int | None]", index: Index) -> Table:
    """Return the sources of the facts that a query finds."""
    names = ", ".join(f'"{column.name}"' for column in SOURCE_COLUMNS)
    sql = f"SELECT {names} FROM source WHERE n IN (SELECT source_n {source}) ORDER BY n"
    headings = tuple(Column(column.name, column.heading, column.kind) for column in SOURCE_COLUMNS)
    return Table(headings, index.rows(sql, parameters), caption="Sources")


# --- when nothing is found -----------------------------------------------------------------------------------------


def nothing_found(request: Request, index: Index) -> NothingFound:
    """Return the error for a query without an answer, with the words of the library that may have been meant."""
    query = read_query(request, index)
    asked = " ".join(visible(term) for term in request.terms)
    hints = []
    for term in query.terms:
        if term.negated:
            continue
        found = _suggestions(term.field, term.text, index)
        if found:
            hints.append(f"no fact has {_quoted(term)}; did you mean {' or '.join(found)}?")
    if not hints and len(query.terms) > 1:
        hints.append("each term has facts of its own, but none has them all; leave one out")
    return NothingFound(f"nothing found for {asked}", hint="; ".join(hints))


def _quoted(term: "tuple[str, str, bool]") -> str:
    field, text, _ = term
    return visible(f'{field}:"{text}"' if field else f'"{text}"')


def _suggestions(field: str, text: str, index: Index) -> list[str]:
    """Return what an unknown word, or an unknown value of a field, may be a slip of; nothing where it is known."""
    kind = next((f.kind for f in FIELDS if f.name == field), "")
    if kind == WORDS:
        values = [str(row[0]) for row in index.rows("SELECT DISTINCT value FROM vocabulary WHERE field = ?", (field,))]
    elif kind == CHOICE:
        values = [str(row[0]) for row in index.rows(f'SELECT DISTINCT "{field}" FROM fact WHERE "{field}" IS NOT NULL')]
    elif field:
        return []
    else:
        expression = phrase(text)
        if not expression or index.one("SELECT 1 FROM words WHERE words MATCH ?", (expression,)):
            return []
        values = [str(row[0]) for row in index.rows("SELECT word FROM word ORDER BY count DESC, word")]
    return [f'"{visible(value)}"' for value in nearest(text, values) if value.casefold() != text.casefold()]
