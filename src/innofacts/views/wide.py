"""Wide tables: a row for each series and a column for each period, as statistical offices print them.

`importing.dialects.exported` reads such a table back, with every digit, bound, vintage and break.
"""

import json
import re
from collections.abc import Sequence
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
_ALWAYS = ("series", "measure", "place", "unit")  # by which the table is recognised when it is read again
_LISTS = ("breaks", "published", "replaces")
ROWS_BY = tuple(name for name, _ in _HEADINGS if name not in ("claim", *_LISTS, "note"))
"""The columns that may come first, whose values keep rows together."""
_NUMBER = regex(r"-?\d+(?:\.\d+)?", re.ASCII)
_KEYS = ("measure", "place", "nature", "basis", "vintage", "scope", "source")


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
    figures: dict[str, str]
    """The figure of each period, without its unit."""
    dates: "dict[str, str | None]"
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
    periods = _Periods()
    left_out = 0
    cells = ", ".join([*(f'"{name}"' for name in _KEYS), *_Stated._fields])
    for cell in rows_of(select(request, index), cells):
        values, fact = cell[: len(_KEYS)], _Stated._make(cell[len(_KEYS) :])
        if fact.written is None or fact.period is None:
            left_out += 1
            continue
        keys = _keys_of(values, fact)
        fact = fact._replace(period=periods.name(fact.period, (fact.first_day, fact.last_day or "")))
        _add(rows.setdefault((keys[by], fact.series, *values, keys["unit"]), []), keys, fact)
    if not rows:
        raise InnofactsError("no figure has a period", hint="a wide table has a column for each period")
    found = [row for alike in rows.values() for row in alike]
    days = periods.told_apart(found)
    for row in found:
        row.keys["published"] = _dates(row.dates, days)
        row.keys["replaces"] = LIST_SEPARATOR.join(row.replaced) or None
    return Wide(_table(found, by, days), left_out)


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


class _Periods:
    """The headings of the periods: each as it is written, in days if the fiscal years of two sources differ."""

    def __init__(self) -> None:
        self._days: dict[str, tuple[str, str]] = {}
        self._unclear: set[str] = set()

    def name(self, written: str, days: tuple[str, str]) -> str:
        """Return the heading of a period, given its first and last day."""
        if self._days.setdefault(written, days) == days:
            return written
        self._unclear.add(written)
        self._days["..".join(days)] = days
        return "..".join(days)

    def told_apart(self, rows: Sequence[_Row]) -> dict[str, tuple[str, str]]:
        """Return the days of each heading; what has been written like another is in days in the rows too."""
        for written in self._unclear:
            days = self._days.pop(written)
            name = "..".join(days)
            self._days[name] = days
            for row in rows:
                if written in row.figures:
                    row.figures[name] = row.figures.pop(written)
                    row.dates[name] = row.dates.pop(written)
        return self._days


def _keys_of(values: "Sequence[Cell]", fact: _Stated) -> "dict[str, Cell]":
    """Return the cells before those of the periods, given those of _KEYS; the claim of a single fact comes later."""
    whole = " ".join(part for part in (fact.scale, fact.unit) if part)
    keys: dict[str, Cell] = dict(zip(_KEYS, values, strict=True)) | {"unit": whole, "series": fact.series}
    if fact.series:
        breaks = json.loads(fact.record).get("breaks", ())
        keys |= {"claim": claim_of_series(fact.claim, str(fact.period)), "note": fact.note}
        keys["breaks"] = LIST_SEPARATOR.join(map(str, breaks)) or None
    return keys


def _add(alike: list[_Row], keys: "dict[str, Cell]", fact: _Stated) -> None:
    """Add a fact to the first of some rows that are alike and has no figure for its period, else to a new one."""
    period, written = str(fact.period), str(fact.written)
    row = next((row for row in alike if period not in row.figures), None)
    if row is None:
        row = _Row(keys if fact.series else keys | {"claim": fact.claim}, {}, {}, {})
        alike.append(row)
    elif not fact.series:
        row.keys["claim"] = None  # the claims of several facts state a figure each
    row.replaced.update(dict.fromkeys(fact.replaces.split(LIST_SEPARATOR) if fact.replaces else ()))
    row.dates[period] = fact.own_published or None
    row.figures[period] = written.removesuffix(fact.unit or "").rstrip().removesuffix(fact.scale or "").rstrip()


def _dates(dates: "dict[str, str | None]", days: dict[str, tuple[str, str]]) -> str | None:
    """Return when figures were made public: `2025-03-01`, or by period, as in `2012..2022 = 2024-03-01`.

    A fiscal year is in days, since the dates do not say when it begins.
    """
    is_fiscal = {name: name[:2].upper() == "FY" for name in dates}
    published: Any = entries({"..".join(days[name]) if is_fiscal[name] else name: day for name, day in dates.items()})
    if isinstance(published, dict):
        return LIST_SEPARATOR.join(f"{entry} = {day}" for entry, day in published.items())
    return published and str(published)


def _table(rows: Sequence[_Row], by: str, days: dict[str, tuple[str, str]]) -> Table:
    """Return rows as a table: those with one value of `by` after each other, the periods in the order of time."""
    order = {value: n for n, value in enumerate(dict.fromkeys(row.keys[by] for row in rows))}
    rows = sorted(rows, key=lambda row: order[row.keys[by]])
    filled = [name for name, _ in _HEADINGS if name in _ALWAYS or any(row.keys.get(name) for row in rows)]
    names = [by, *(name for name in filled if name != by)]
    periods = sorted(days, key=days.__getitem__)
    headings = dict(_HEADINGS)
    columns = [Column(name, headings[name], LIST if name in _LISTS else TEXT) for name in names]
    plain = {period for period in periods if all(_NUMBER.fullmatch(row.figures.get(period, "0")) for row in rows)}
    columns += [Column(period, period, DECIMAL if period in plain else FIGURE) for period in periods]
    cells = ([*map(row.keys.get, names), *map(row.figures.get, periods)] for row in rows)
    return Table(tuple(columns), tuple(map(tuple, cells)))
