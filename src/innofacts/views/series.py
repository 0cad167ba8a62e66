"""Series as one row: the points of a series that a query finds become the series, its periods and its latest figure.

Readers' formats show series this way. In other formats, and for a query that names a period, each point has a row.
"""

from collections.abc import Sequence
from itertools import pairwise

from innofacts.errors import Unreadable
from innofacts.index.index import Index
from innofacts.index.query import Condition, Query
from innofacts.index.terms import PERIOD, Term
from innofacts.records import Record
from innofacts.requests import RELEVANCE, Request
from innofacts.views.queries import Selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from innofacts.table import Cell

_HEIGHTS = "▁▂▃▄▅▆▇█"
_GAP = "·"
_BREAK = "╎"
_WIDEST = 12  # characters of a sparkline


class Point(Record):
    """A value of a series."""

    n: int
    """Its number in the index."""
    id: str
    """Its id: `series@period`."""
    period: str
    """Its period as written."""
    first_day: str
    """The first day of its period, as 2012-01-01."""
    number: str
    """The printed number in base units, as an exact decimal."""
    record: str
    """The other keys of its table as JSON."""


def is_asked_as_points(request: Request, query: Query) -> bool:
    """Return whether a request is for points: by `--points`, ids, a column of numbers, or a period in its query."""
    is_named = request.points or bool(request.ids) or any(_names_a_period(term) for term in query.terms)
    return is_named or not _NUMBERS.isdisjoint(request.columns)


# What a row of all the periods of a series would seem to say of them all.
_NUMBERS = frozenset(("written", "bound", "value", "low", "high", "low_open", "high_open"))


def _names_a_period(term: Term) -> bool:
    return term.field == PERIOD or (term.field == "id" and "@" in term.text)


def has_series(index: Index) -> bool:
    """Return whether a library has a series."""
    return index.one("SELECT 1 FROM stored_fact WHERE of_series LIMIT 1") is not None


def how_many(query: Query, index: Index) -> int:
    """Return how many rows a query has with each series as one row."""
    points = _narrowed(query, Condition("of_series", ()))
    source, parameters = index.matching(points)
    [(values, series)] = index.rows(f"SELECT count(*), count(DISTINCT series) {source}", parameters)
    return index.count(query) - int(values) + int(series)


def collapsed(
    rows: "Iterable[Sequence[Cell]]",
    names: Sequence[str],
    selection: Selection,
    *,
    cells_of: "Callable[[int], Sequence[Cell]]",
    trends: bool,
) -> "Iterator[Sequence[Cell]]":
    """Yield rows with each series as one: where its latest point is if a column gives the order, else its first.

    Each row begins with the number of its fact and the id of its series. `names` are the names of the other cells, and
    `cells_of` gives those of any fact. With `trends` the periods are followed by a sparkline.
    """
    request, query, index = selection
    at_latest = any(name.removeprefix("-") != RELEVANCE for name in request.sort)
    waiting: dict[str, tuple[int, Sequence[Cell]]] = {}  # the row of each series, and the point that it waits for
    for n, series, *cells in rows:
        if series is None:
            yield cells
            continue
        is_first = series not in waiting
        if is_first:
            points = _points(str(series), query, index)
            row: Sequence[Cell] = cells
            if len(points) > 1:
                row = _row(str(series), points, dict(zip(names, cells_of(points[-1].n), strict=True)), trends=trends)
            waiting[str(series)] = points[-1].n, row
        latest, row = waiting[str(series)]
        if latest == n if at_latest else is_first:
            yield row


def _narrowed(query: Query, condition: Condition) -> Query:
    return query._replace(conditions=(*query.conditions, condition))


def _points(series: str, query: Query, index: Index) -> list[Point]:
    """Return the points of a series that a query finds, the oldest first."""
    # "A" follows "@": a look-up in the index of ids.
    of_series = Condition("of_series AND id > ? AND id < ?", (f"{series}@", f"{series}A"))
    source, parameters = index.matching(_narrowed(query, of_series))
    sql = f"SELECT n, id, period, first_day, number, record {source} ORDER BY first_day, n"
    return [Point(*row) for row in index.rows(sql, parameters)]


def trend(series: str, index: Index) -> str:
    """Return the periods of a series and its sparkline: `1996..2022 ▁▂▃▅▇█`."""
    points = _points(series, Query(), index)
    return f"{points[0].period}..{points[-1].period} {sparkline(points)}"


def _row(series: str, points: Sequence[Point], latest: "dict[str, Cell]", *, trends: bool) -> "Sequence[Cell]":
    """Return the cells of the latest point of a series, with the id, claim and periods of the series.

    Its figure has the period that it is of, unless the line of `trends` next to it shows that it is the last of many.
    """
    first, last = points[0], points[-1]
    line = f" {sparkline(points)}" if trends else ""
    of_series: dict[str, Cell] = {
        "id": series,
        "claim": claim_of_series(str(latest.get("claim", "")), last.period),
        "period": f"{first.period}..{last.period}{line}",
        "first_day": first.first_day,
    }
    if (figure := latest.get("figure")) and not (trends and "period" in latest):
        of_series["figure"] = f"{figure} ({last.period})"  # next to all the periods, it would be read as of them all
    return [of_series.get(name, cell) for name, cell in latest.items()]


def claim_of_series(claim: str, period: str) -> str:
    """Return the claim of a series from the claim of a point, which ends in the period."""
    stop = "." if claim.endswith(".") else ""
    return claim.removesuffix(".").removesuffix(f", {' '.join(period.split())}") + stop


# --- sparklines ----------------------------------------------------------------------------------------------------


def sparkline(points: Sequence[Point]) -> str:
    """Return the numbers of a series as a line of blocks: `▁▂▅·█`, a dot for a gap and `╎` before a break.

    Each block is a period, or the mean of several where there are more than fit; the lowest block is the smallest
    number and the highest the largest.
    """
    from datetime import date  # most answers have no series

    days = [date.fromisoformat(point.first_day).toordinal() for point in points]
    steps = sorted(after - before for before, after in pairwise(days))
    step = max(1, steps[(len(steps) - 1) // 2])  # the median, the lower of two
    slots = [round((day - days[0]) / step) for day in days]
    width = min(_WIDEST, slots[-1] + 1)
    columns: list[list[float]] = [[] for _ in range(width)]
    breaks = {day for day in map(_first_day, _breaks(points[-1])) if day > days[0]}
    broken = set()
    before = days[0]
    for day, slot, point in zip(days, slots, points, strict=True):
        column = slot * width // (slots[-1] + 1)
        columns[column].append(float(point.number))
        if any(before < start <= day for start in breaks):
            broken.add(column)
        before = day
    means = [sum(column) / len(column) if column else None for column in columns]
    low = min(mean for mean in means if mean is not None)
    high = max(mean for mean in means if mean is not None)
    blocks = [_GAP if mean is None else _block(mean, low, high) for mean in means]
    return "".join((_BREAK if at in broken else "") + block for at, block in enumerate(blocks))


def _block(mean: float, low: float, high: float) -> str:
    if high <= low:
        return _HEIGHTS[len(_HEIGHTS) // 2 - 1]
    return _HEIGHTS[round((mean - low) / (high - low) * (len(_HEIGHTS) - 1))]


def _breaks(point: Point) -> list[str | int]:
    import json

    breaks: list[str | int] = json.loads(point.record).get("breaks", [])
    return breaks


def _first_day(period: str | int) -> int:
    """Return the first day of a period as an ordinal; that of a fiscal year is 1 January of the year it begins in."""
    from innofacts.values.periods import parse_period  # few series have a break

    try:
        return parse_period(period, fiscal_year="01-01").first.toordinal()
    except Unreadable:  # checked when the file was read
        return 0
