"""Wide tables: a row for each series and a column for each period, as statistical offices print them.

`importing.dialects.exported` reads such a table back, with every digit, bound, vintage and break.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from innofacts.errors import InnofactsError
from innofacts.factfiles.releases import entries
from innofacts.index.index import Index
from innofacts.output import say
from innofacts.output.destination import Destination, limit_of, write
from innofacts.patterns import regex
from innofacts.requests import Request
from innofacts.showing import counted
from innofacts.suggesting import unknown
from innofacts.table import DECIMAL, FIGURE, LIST, LIST_SEPARATOR, TEXT, Column, Table
from innofacts.views.queries import select
from innofacts.views.series import claim_of_series
from innofacts.views.tables import rows_of

if TYPE_CHECKING:
    from innofacts.table import Cell

_HEADINGS = (
    *(("series", "Series"), ("claim", "Claim"), ("measure", "Measure"), ("place", "Place"), ("unit", "Unit")),
    *(("nature", "Nature"), ("basis", "Basis"), ("vintage", "Vintage"), ("scope", "Scope")),
    *(("breaks", "Breaks"), ("published", "Published"), ("replaces", "Replaces")),
    *(("source", "Source"), ("note", "Note")),
)
ALWAYS = ("series", "measure", "place", "unit")
"""The columns by which the table is recognised when it is read again."""
_LISTS = ("breaks", "published", "replaces")
ROWS_BY = tuple(name for name, _ in _HEADINGS if name not in ("claim", *_LISTS, "note"))
"""The columns that may come first, whose values keep rows together."""
_NUMBER = regex(r"-?\d+(?:\.\d+)?", re.ASCII)
_KEYS = ("measure", "place", "nature", "basis", "vintage", "scope", "source")

Days = tuple[str, str]
"""The first and the last day of a period; the second is empty if it has no end."""


class Wide(NamedTuple):
    """A wide table, and how many figures are not in it."""

    table: Table
    """The table."""
    left_out: int
    """How many facts have no figure or no period."""


class _Row(NamedTuple):
    """One row: a series, or single facts about one thing from one source."""

    keys: "dict[str, Cell]"
    """The cells before the cells of the periods."""
    figures: "dict[Days, str]"
    """The figure of each period, without its unit."""
    dates: "dict[Days, str | None]"
    """The date of the figure of each period; None if it was made public with its source."""
    replaced: dict[str, None]
    """The ids of what the figures replace, in order."""


def write_wide(request: Request, index: Index, destination: Destination, *, by: str) -> None:
    """Write the figures that a request finds as a wide table, and say what is not in it."""
    if request.columns:
        raise InnofactsError("a wide table has columns of its own", hint="leave out -c")
    made = wide(request._replace(limit=limit_of(request.limit, destination)), index, by)
    write(made.table, destination)
    if made.left_out:
        say(f"left out: {counted(made.left_out, 'fact')} without a figure or a period")


def wide(request: Request, index: Index, by: str) -> Wide:
    """Return the figures that a request finds as a wide table, whose first column is `by`, and rows alike in it follow.

    A unit has the scale of its figures: `billion CNY`. Where one source has several figures for a period, each has a
    row. Raises InnofactsError for a column that such a table does not have.
    """
    if by not in ROWS_BY:
        raise unknown("column", by, ROWS_BY, "a row can be by")
    rows: dict[tuple[Cell, ...], list[_Row]] = {}
    written: dict[Days, list[str]] = {}
    left_out = 0
    cells = ", ".join([*(f'"{name}"' for name in _KEYS), *_Stated._fields])
    for cell in rows_of(select(request, index), cells):
        values, fact = cell[: len(_KEYS)], _Stated._make(cell[len(_KEYS) :])
        if fact.written is None or fact.period is None:
            left_out += 1
            continue
        keys = _keys_of(values, fact)
        days = fact.first_day, fact.last_day or ""
        written.setdefault(days, []).append(fact.period)
        _add(rows.setdefault((keys[by], fact.series, *values, keys["unit"]), []), keys, fact, days)
    if not rows:
        raise InnofactsError("no figure has a period", hint="a wide table has a column for each period")
    found = [row for alike in rows.values() for row in alike]
    headings = _headings(written)
    for row in found:
        row.keys["published"] = _dates(row.dates, headings)
        row.keys["replaces"] = LIST_SEPARATOR.join(row.replaced) or None
    return Wide(_table(found, by, headings), left_out)


class _Stated(NamedTuple):
    """A fact as the index has it, without _KEYS: the names of its fields are SQL."""

    series: str | None
    claim: str
    note: str | None
    unit: str | None
    scale: str | None
    record: str
    """The table of the fact as JSON."""
    written: str | None
    """The figure as written; None for a claim without one."""
    period: str | None
    first_day: str
    last_day: str | None
    own_published: str | None
    """When the figure was made public, if not with its source."""
    replaces: str | None


def _keys_of(values: "Sequence[Cell]", fact: _Stated) -> "dict[str, Cell]":
    """Return the cells before those of the periods, given those of _KEYS; the claim of a single fact comes later."""
    whole = " ".join(part for part in (fact.scale, fact.unit) if part)
    keys: dict[str, Cell] = dict(zip(_KEYS, values, strict=True)) | {"unit": whole, "series": fact.series}
    if fact.series:
        breaks = json.loads(fact.record).get("breaks", ())
        keys |= {"claim": claim_of_series(fact.claim, str(fact.period)), "note": fact.note}
        keys["breaks"] = LIST_SEPARATOR.join(map(str, breaks)) or None
    return keys


def _headings(written: "Mapping[Days, Sequence[str]]") -> "dict[Days, str]":
    """Return the heading of each period, in the order of time, given the ways in which sources write it.

    It is the shortest way that says the days. A fiscal year that begins on different days in two sources is in days.
    """
    headings = {days: min(written[days], key=lambda way: (_is_fiscal(way), len(way))) for days in sorted(written)}
    times = Counter(way for ways in written.values() for way in {*ways})
    return {days: "..".join(days) if times[heading] > 1 else heading for days, heading in headings.items()}


def _is_fiscal(period: str) -> bool:
    return period[:2].upper() == "FY"


def _add(alike: list[_Row], keys: "dict[str, Cell]", fact: _Stated, days: Days) -> None:
    """Add a fact to the first of some rows that are alike and has no figure for its period, else to a new one."""
    written = str(fact.written)
    row = next((row for row in alike if days not in row.figures), None)
    if row is None:
        row = _Row(keys if fact.series else keys | {"claim": fact.claim}, {}, {}, {})
        alike.append(row)
    elif not fact.series:
        row.keys["claim"] = None  # the claims of several facts state a figure each
    row.replaced.update(dict.fromkeys(fact.replaces.split(LIST_SEPARATOR) if fact.replaces else ()))
    row.dates[days] = fact.own_published or None
    row.figures[days] = written.removesuffix(fact.unit or "").rstrip().removesuffix(fact.scale or "").rstrip()


def _dates(dates: "dict[Days, str | None]", headings: "Mapping[Days, str]") -> str | None:
    """Return when figures were made public: `2025-03-01`, or by period, as in `2012..2022 = 2024-03-01`.

    A fiscal year is in days, since the dates do not say when it begins.
    """
    names = {days: "..".join(days) if _is_fiscal(headings[days]) else headings[days] for days in dates}
    published: Any = entries({names[days]: day for days, day in dates.items()})
    if isinstance(published, dict):
        return LIST_SEPARATOR.join(f"{entry} = {day}" for entry, day in published.items())
    return published and str(published)


def _table(rows: Sequence[_Row], by: str, periods: "Mapping[Days, str]") -> Table:
    """Return rows as a table: those with one value of `by` after each other, the periods in their order."""
    order = {value: n for n, value in enumerate(dict.fromkeys(row.keys[by] for row in rows))}
    rows = sorted(rows, key=lambda row: order[row.keys[by]])
    filled = [name for name, _ in _HEADINGS if name in ALWAYS or any(row.keys.get(name) for row in rows)]
    names = [by, *(name for name in filled if name != by)]
    headings = dict(_HEADINGS)
    columns = [Column(name, headings[name], LIST if name in _LISTS else TEXT) for name in names]
    plain = {days for days in periods if all(_NUMBER.fullmatch(row.figures.get(days, "0")) for row in rows)}
    columns += [Column(name, name, DECIMAL if days in plain else FIGURE) for days, name in periods.items()]
    cells = ([*map(row.keys.get, names), *map(row.figures.get, periods)] for row in rows)
    return Table(tuple(columns), tuple(map(tuple, cells)))
