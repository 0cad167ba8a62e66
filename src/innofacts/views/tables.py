"""Tables of the facts that a request selects: SQL queries of the index."""

from itertools import islice

from innofacts.errors import InnofactsError
from innofacts.formats import CHARTS, MACHINES, READERS, SPREADSHEETS, TEXTS
from innofacts.index import columns as facts_columns
from innofacts.index.query import TIERED, TIES, Query, ranked_by, ranked_by_with_latest, series_ranked_by
from innofacts.requests import PLAIN, RELEVANCE, Request
from innofacts.table import ADDRESS, AMOUNT, FIGURE, INTEGER, LIST, LIST_SEPARATOR, TEXT, Column, Table
from innofacts.views.queries import Selection, nothing_found

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from innofacts.compare.outdated import Outdated

    Parameters = Sequence[str | int | None]
    Row = Sequence[str | int | None]

# The columns for readers by default. They include the speaker, so that an opinion never looks like a fact.
READERS_COLUMNS = ("id", "claim", "figure", "period", "by", "standing")

CARD_COLUMNS = (*READERS_COLUMNS, "measure", "place", "nature", "basis", "vintage", "scope", "source", "url", "note")
"""The columns of cards by default."""

# The columns of a source that are enough on paper, after which those of SOURCE_COLUMNS for programs follow.
_PRINTED_OF_SOURCES = 7

_MOST_DRAWN = 2000  # figures; a chart of more cannot be read
_MOST_ROWS = 2**63 - 1  # the largest integer of SQLite


def view(selection: Selection, audience: str = MACHINES, *, trends: bool = False, links: bool = False) -> Table:
    """Return the facts of a selection as a table for readers, machines or spreadsheets.

    For readers each series is one row (see `series`), on request with `trends`: a sparkline behind its periods. With
    `links`, the names of speakers, sources and publishers lead to the address of the source. Raises InnofactsError for
    an unknown column.
    """
    request, query, _ = selection
    if request.count:
        return _counts(selection)
    if audience == CHARTS:
        return _chart(selection)
    shown = _shown_columns(request, audience, links=links)
    marks: list[str | int | None] = []
    if request.possibly:
        mark, marks = _certainty(query)
        shown.append((_MATCH, mark))
    columns = tuple(column for column, _ in shown)
    restyle = _restyling(selection, columns)
    rows: Iterable[Row]
    lines: Iterable[Row] | None = None
    if _has_rows_of_series(selection, audience):
        named = [(column.name, cell) for column, cell in shown]
        rows = _with_series(selection, named, marks, restyle=restyle or (lambda row: row), trends=trends)
    else:
        is_cut = request.limit is not None and not request.points and audience != READERS
        relevance = _relevance(selection, ranked_by_with_latest if is_cut else ranked_by)
        rows = rows_of(selection, ", ".join(cell for _, cell in shown), marks, relevance=relevance)
        rows = map(restyle, rows) if restyle else rows
        # All columns of a fact as a line of CSV are in the index: to fetch and write each cell takes six times as long.
        if audience == TEXTS and restyle is None and not (request.columns or request.possibly):
            lines = rows_of(selection, "csv, has_formula", relevance=relevance)
    leading = 0 if request.columns else len(READERS_COLUMNS)
    if audience == SPREADSHEETS:
        return Table(columns, rows, caption="Facts", companions=(sources_of(selection),), leading=leading)
    return Table(columns, rows, lines=lines, leading=leading)


def _restyling(selection: Selection, columns: "Sequence[Column]") -> "Callable[[Row], Row] | None":
    """Return the function that writes the figures of a row in the style of a request; None for the plain style."""
    style = selection.request.style
    if style == PLAIN:
        return None
    from innofacts.index.loading import measured_units  # the columns of most tables need no whole facts
    from innofacts.views.styles import restyling

    return restyling([column.name for column in columns], style, measured_units(selection.library))


def _chart(selection: Selection) -> Table:
    """Return the table of a chart of the facts with figures that a request finds; raises NothingFound for none."""
    from innofacts.index.loading import recall  # likewise
    from innofacts.views.charts import chart

    found = list(rows_of(selection, "id, figure IS NOT NULL"))
    if selection.request.terms and not found:
        raise nothing_found(selection)
    ids = [str(id_) for id_, has_figure in found if has_figure]
    if len(ids) > _MOST_DRAWN:
        raise InnofactsError(f"{len(ids):,} figures are too many for a chart", hint="narrow the query, or add -n 50")
    return chart(recall(selection.library, ids))


def _has_rows_of_series(selection: Selection, audience: str) -> bool:
    """Return whether the table of a request has a row for each series instead of each point."""
    if audience != READERS:
        return False
    from innofacts.views import series  # not needed in a pipe

    return series.has_series(selection.library) and not series.is_asked_as_points(selection.request, selection.query)


def _with_series(
    selection: Selection,
    shown: "Sequence[tuple[str, str]]",
    marks: "Parameters",
    *,
    restyle: "Callable[[Row], Row]",
    trends: bool,
) -> "Iterator[Row]":
    """Return the rows of a request with each series as one; `shown` has the name and the SQL of each cell."""
    from innofacts.views import series

    request = selection.request
    cells = ", ".join(cell for _, cell in shown)

    def cells_of(n: int) -> "Row":
        return restyle(next(selection.library.rows(f"SELECT {cells} FROM fact WHERE n = ?", [*marks, n])))

    every = selection._replace(request=request._replace(limit=None))
    found = rows_of(every, f"n, series, {cells}", marks, relevance=_relevance(every, series_ranked_by))
    rows = series.collapsed(
        ((n, of_series, *restyle(row)) for n, of_series, *row in found),
        [name for name, _ in shown],
        selection,
        cells_of=cells_of,
        trends=trends,
    )
    return islice(rows, request.limit)


def rows_of(
    selection: Selection, cells: str, marks: "Parameters" = (), *, relevance: "Sequence[str] | None" = None
) -> "Iterator[tuple[str | int | None, ...]]":
    """Yield a row of cells, given by their SQL, for each fact in the order of a request.

    `marks` are the parameters of the cells, and `relevance` the keys of the order by relevance, if they are known (see
    `_relevance`).
    """
    request, query, index = selection
    limit = None if request.limit is None else min(request.limit, _MOST_ROWS)
    if relevance is None:
        relevance = _relevance(selection)
    if relevance is TIERED and request.sort == (RELEVANCE,):
        return _tier_by_tier(selection, cells, marks)
    order = _order(request.sort, relevance)
    first = limit if order == "n" else None
    source, parameters = index.ranked(query) if relevance else index.matching(query, first=first)
    sql = f"SELECT {cells} {source} ORDER BY {order}"
    if limit is not None:
        sql += f" LIMIT {limit:d}"
    return index.rows(sql, [*marks, *parameters])


def _relevance(selection: Selection, ranked: "Callable[[Query], Sequence[str]]" = ranked_by) -> "Sequence[str]":
    """Return the keys of the order by relevance; none if a request does not ask for it.

    All matches are ranked by BM25 if that is quick; else the tiers are read from the index one at a time, each with the
    newest facts first, so that no arbitrary part of the matches is ranked.
    """
    request, query, index = selection
    if not (query.tiers and any(name.removeprefix("-") == RELEVANCE for name in request.sort)):
        return ()
    return ranked(query) if index.has_few(query) else TIERED


def ids_of(selection: Selection) -> tuple[str, ...]:
    """Return the ids of the facts that a request selects, in its order."""
    return tuple(str(id_) for (id_,) in rows_of(selection, "id"))


def _tier_by_tier(selection: Selection, cells: str, marks: "Parameters") -> "Iterator[tuple[str | int | None, ...]]":
    request, query, index = selection
    left = _MOST_ROWS if request.limit is None else min(request.limit, _MOST_ROWS)
    for source, parameters in index.tiered(query):
        if not left:
            return
        for row in index.rows(f"SELECT {cells} {source} LIMIT {left:d}", [*marks, *parameters]):
            yield row
            left -= 1


_LINKED = ("by", "source", "title", "publisher")  # the columns whose cells lead to the source
_LINK = Column("url", "URL", ADDRESS), '"url"'


_MATCH = Column("match", "Match")
"""The column that says whether a fact certainly matches or only may match."""


def _certainty(query: Query) -> "tuple[str, list[str | int | None]]":
    """Return the SQL of the cell that says whether a fact certainly matches the query, with its parameters."""
    surely = " AND ".join(condition.sql for condition in query.surely) or "1"
    parameters: list[str | int | None] = [p for condition in query.surely for p in condition.parameters]
    return f"CASE WHEN coalesce({surely}, 0) THEN 'surely' ELSE 'cannot tell' END", parameters


def how_many(selection: Selection, audience: str = MACHINES) -> int:
    """Return how many rows a request has without a limit, for an audience."""
    request, query, index = selection
    if request.count:
        return sum(1 for _ in _counts(selection._replace(request=request._replace(limit=None))).rows)
    if _has_rows_of_series(selection, audience):
        from innofacts.views import series

        return series.how_many(query, index)
    return index.count(query)


_MOST_LOOKED_AT = 500  # facts of an answer: nobody reads more figures one by one
_WITH_FIGURES = frozenset(("claim", "figure", "written", "value", "low", "high"))
"""The columns that tell a figure."""


def outdated_of(selection: Selection) -> "list[Outdated]":
    """Return the outdated figures that a request with terms or ids shows; none if it shows no figures."""
    request, _, index = selection
    if not (request.terms or request.ids) or not _tells_figures(request):
        return []
    ids = [str(id_) for (id_,) in islice(rows_of(selection, "id"), _MOST_LOOKED_AT)]
    pairs = index.replacing(ids)
    if not pairs:
        return []
    from innofacts.compare.outdated import outdated  # few tables have figures that were replaced

    return outdated(pairs, index)


def remarks_on_figures(selection: Selection) -> list[str]:
    """Return what to say of the figures that a request with terms or ids shows: which of them have been replaced."""
    found = outdated_of(selection)
    if not found:
        return []
    from innofacts.compare import outdated  # likewise

    return outdated.remarks(found)


def _tells_figures(request: Request) -> bool:
    return not request.count and (not request.columns or not _WITH_FIGURES.isdisjoint(request.columns))


def _columns(names: "Sequence[str]", audience: str) -> "Sequence[facts_columns.IndexColumn]":
    """Return the columns with these names, by default those for an audience; raises InnofactsError for unknown ones."""
    if not names and audience in (READERS, SPREADSHEETS):
        names = READERS_COLUMNS
        if audience == SPREADSHEETS:  # a printout shows the first columns
            names = (*names, *(column.name for column in facts_columns.COLUMNS if column.name not in names))
    return [_column(name) for name in names] or facts_columns.COLUMNS


def _shown_columns(request: Request, audience: str, *, links: bool) -> list[tuple[Column, str]]:
    """Return the columns of a table, each with the SQL of its cells; with `links`, addresses after what leads there."""
    is_plain = request.style == PLAIN
    shown = [_shown(column, audience, is_plain=is_plain) for column in _columns(request.columns, audience)]
    return [part for cell in shown for part in ((cell, _LINK) if links and cell[0].name in _LINKED else (cell,))]


def refuse_unknown_columns(request: Request) -> None:
    """Raise InnofactsError for a column of a request, to show or to sort by, that facts do not have."""
    for name in request.columns:
        _column(name)
    _order(request.sort, ())


def _column(name: str, *others: str) -> facts_columns.IndexColumn:
    """Return the column with that name; raises InnofactsError, whose hint names the columns and `others`."""
    column = facts_columns.find_column(name)
    if column is None:
        from innofacts.suggesting import unknown

        raise unknown("column", name, (*(column.name for column in facts_columns.COLUMNS), *others), "the columns are")
    return column


def _shown(column: facts_columns.IndexColumn, audience: str, *, is_plain: bool = True) -> tuple[Column, str]:
    """Return a column of a table, and the SQL of its cells; a figure in a style is made of the figure as written."""
    if column.kind == FIGURE and not is_plain:
        return Column(column.name, column.heading, column.kind), "written"
    if column.kind == FIGURE and audience == SPREADSHEETS:
        return Column(column.name, column.heading, AMOUNT), "amount"
    return Column(column.name, column.heading, column.kind), f'"{column.name}"'


def _order(sort: "Sequence[str]", relevance: "Sequence[str]") -> str:
    """Return the ORDER BY clause: the columns asked for, then the order of the library."""
    parts: list[str] = []
    for asked in sort:
        name = asked.removeprefix("-")
        direction = " DESC" if asked.startswith("-") else ""
        if name == RELEVANCE:
            parts += [key if key in TIES else key + direction for key in relevance]
            continue
        column = _column(name, RELEVANCE)
        if column.is_figure:
            parts += ["unit_key IS NULL", "min(n) OVER (PARTITION BY unit_key)"]
        for key in column.order or (f'"{column.name}"',):
            parts += [f"{key} IS NULL", f"{key}{direction}"]
    return ", ".join([*parts, "n"])


def _counts(selection: Selection) -> Table:
    """Return each value of a column with its count, the most frequent first, ties in library order."""
    request, query, index = selection
    if request.columns or request.sort:
        raise InnofactsError("--count cannot be combined with -c or -s", hint="leave out -c and -s")
    column = _column(request.count)
    source, parameters = index.matching(query)
    name = f'"{column.name}"'
    if column.kind == LIST:
        # The index joins the values of a list; a recursive query takes them apart again.
        end = f"instr(rest, '{LIST_SEPARATOR}')"
        listed = (
            f"WITH RECURSIVE one (n, place, value, rest) AS (SELECT n, 0, '', {name} || '{LIST_SEPARATOR}' {source}"
            f" UNION ALL SELECT n, place + 1, substr(rest, 1, {end} - 1), substr(rest, {end} + {len(LIST_SEPARATOR)})"
            " FROM one WHERE rest <> '')"
            " SELECT value, count(DISTINCT n), min(n), min(place) FROM one WHERE value <> '' GROUP BY value"
        )
    else:
        listed = f"SELECT {name}, count(*), min(n), 0 {source} GROUP BY {name} HAVING {name} IS NOT NULL"
    sql = f"SELECT * FROM ({listed}) ORDER BY 2 DESC, 3, 4"
    if request.limit is not None:
        sql += f" LIMIT {min(request.limit, _MOST_ROWS):d}"
    kind = TEXT if column.kind == LIST else column.kind
    headings = (Column(column.name, column.heading, kind), Column("count", "Count", INTEGER))
    return Table(headings, (row[:2] for row in index.rows(sql, parameters)))


def sources_of(selection: Selection) -> Table:
    """Return a table of the sources of the facts that match a query."""
    source, parameters = selection.library.matching(selection.query)
    names = ", ".join(f'"{column.name}"' for column in facts_columns.SOURCE_COLUMNS)
    sql = f"SELECT {names} FROM source WHERE n IN (SELECT source_n {source}) ORDER BY n"
    headings = tuple(Column(column.name, column.heading, column.kind) for column in facts_columns.SOURCE_COLUMNS)
    return Table(headings, selection.library.rows(sql, parameters), caption="Sources", leading=_PRINTED_OF_SOURCES)
