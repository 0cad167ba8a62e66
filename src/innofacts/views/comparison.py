"""Comparisons as tables: facts side by side, the results of each pair, and one row a place, period or source."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from innofacts.compare.comparisons import Comparison, Comparisons, compare_all, is_id
from innofacts.compare.notes import Note
from innofacts.errors import AnswerIsNo, InnofactsError, NothingFound
from innofacts.factfiles.facts import Fact
from innofacts.formats import CHARTS, READERS, Format
from innofacts.formats.table import (
    BOOLEAN,
    FIGURE,
    ID,
    INTERVAL,
    NOTES,
    PART_SEPARATOR,
    TEXT,
    Column,
    Table,
)
from innofacts.index.index import Index
from innofacts.index.loading import recall
from innofacts.requests.requests import Request
from innofacts.showing import counted, quoted, visible
from innofacts.suggesting import did_you_mean
from innofacts.values.figures import Quantity
from innofacts.values.results import Result
from innofacts.values.units import RANK
from innofacts.views.tables import CHART_COLUMNS, find_id, view

if TYPE_CHECKING:
    from innofacts.formats.table import Cell

_BAR_WIDTH = 16
_EIGHTHS = " ▏▎▍▌▋▊▉█"
_OPEN_END = "▶"


def comparisons(subjects: Sequence[str], index: Index, currency: str) -> Comparisons:
    """Return the comparisons of a fact with others; subjects are the beginning of an id, then ids or figures.

    Raises InnofactsError for subjects that cannot be compared, and NothingFound if there is nothing to compare with.
    """
    if not is_id(subjects[0]):
        raise InnofactsError(f"{quoted(subjects[0])} is not an id", hint="compare begins with the id of a fact")
    base, *others = [find_id(subject, index) if is_id(subject) else subject for subject in subjects]
    result = compare_all(base, others, index, currency)
    if not result.pairs:
        raise NothingFound(f"no other fact speaks of the same thing as {base}")
    return result


def check_all_hold(result: Comparisons) -> None:
    """Raise AnswerIsNo unless every verdict is supported or agree."""
    if failed := result.failed:
        pairs = counted(len(result.pairs), "pair")
        raise AnswerIsNo(f"neither supported nor in agreement: {len(failed)} of {pairs}: {', '.join(failed)}")


def tables(result: Comparisons, form: Format) -> list[Table]:
    """Return a comparison as the tables that suit a format: for readers the facts side by side come first.

    A single pair then is a card; of several, a terminal shows each beside its fact, so that none is looked up twice.
    """
    if form.audience == CHARTS:
        return [_chart(result.facts)]
    if form.audience != READERS:
        return [_pairs(result.pairs)]
    is_terminal = form.name == "table"
    if len(result.pairs) == 1:
        return [_side_by_side(result.facts, bars=is_terminal), _card(result.pairs[0])]
    if is_terminal:
        return [_all_in_one(result)]
    return [_side_by_side(result.facts, bars=False), _pairs_for_readers(result.pairs)]


def _chart(facts: Sequence[Fact]) -> Table:
    """Return the facts as a chart takes them."""
    return Table(tuple(Column(name, name) for name in CHART_COLUMNS), tuple(map(_drawn, facts)), caption=facts[0].claim)


def _drawn(fact: Fact) -> "tuple[Cell, ...]":
    if fact.quantity is None:
        return (fact.claim, None, None, None, None, None, fact.speaker)
    figure, interval = fact.quantity
    low, high = (None if end is None else format(end, "f") for end in (interval.low, interval.high))
    said = ", ".join(filter(None, (fact.speaker, fact.source.standing, fact.period.text if fact.period else "")))
    return (
        fact.claim,
        figure.words(),
        format(figure.base_number, "f"),
        low,
        high,
        figure.unit.text,
        said,
    )


def _interval(result: Result | None) -> "Cell":
    """Return a result as a cell of kind INTERVAL: its parts, joined as `formats.table.Interval` has them."""
    if result is None:
        return None
    ends = (result.low or "", result.high or "")
    flags = ("true" if flag else "false" for flag in (result.low_open, result.high_open))
    return PART_SEPARATOR.join((*ends, *flags, result.unit, result.text))


def _notes(notes: Sequence[Note]) -> "Cell":
    """Return notes as a cell of kind NOTES: kind and text of each, joined."""
    return PART_SEPARATOR.join(part for note in notes for part in (note.kind, note.text)) or None


# What is said of each pair, in the order and under the names of DESIGN 6.
_COLUMNS: "tuple[tuple[Column, Callable[[Comparison], Cell]], ...]" = (
    (Column("left", "Base", ID), lambda c: c.left),
    (Column("right", "Against", ID), lambda c: c.right),
    (Column("same_thing", "Same thing", BOOLEAN), lambda c: "true" if c.same_thing else "false"),
    (Column("verdict", "Verdict", TEXT), lambda c: c.verdict),
    (Column("reason", "Reason", TEXT), lambda c: c.reason),
    (Column("difference", "Difference", INTERVAL), lambda c: _interval(c.results.difference)),
    (Column("ratio", "Ratio", INTERVAL), lambda c: _interval(c.results.ratio)),
    (Column("growth", "Growth", INTERVAL), lambda c: _interval(c.results.growth)),
    (Column("growth_per_year", "Growth a year", INTERVAL), lambda c: _interval(c.results.growth_per_year)),
    (Column("share", "Share", INTERVAL), lambda c: _interval(c.results.share)),
    (Column("notes", "Notes", NOTES), lambda c: _notes(c.notes)),
)


def _pairs(comparisons: Sequence[Comparison]) -> Table:
    """Return all that is said of each pair, a row a pair."""
    return Table(
        tuple(column for column, _ in _COLUMNS),
        tuple(tuple(give(comparison) for _, give in _COLUMNS) for comparison in comparisons),
    )


_ALWAYS = ("right", "verdict", "reason")
_NEVER = ("left", "same_thing")


def _pairs_for_readers(comparisons: Sequence[Comparison]) -> Table:
    """Return what each pair comes to without the columns that say nothing here."""
    every = _pairs(comparisons)
    wanted = [
        n
        for n, column in enumerate(every.columns)
        if column.name in _ALWAYS or (column.name not in _NEVER and any(row[n] is not None for row in every.rows))
    ]
    return Table(
        tuple(every.columns[n] for n in wanted),
        tuple(tuple(row[n] for n in wanted) for row in every.rows),
        caption=f"Against {comparisons[0].left}",
    )


def _card(comparison: Comparison) -> Table:
    """Return what one pair comes to as names and values, each note under its kind."""
    rows = [
        ("Verdict", comparison.verdict or "none"),
        ("Reason", comparison.reason),
        *((column.heading, result.text) for column, result in _results(comparison)),
        *((note.kind.capitalize(), note.text) for note in comparison.notes),
    ]
    caption = f"{comparison.left} against {comparison.right}"
    return Table((Column("field", "Field"), Column("value", "Value")), tuple(rows), caption=caption, header=False)


def _results(comparison: Comparison) -> list[tuple[Column, Result]]:
    """Return the results that a comparison has, each with its column."""
    results = ((column, getattr(comparison.results, column.name)) for column, _ in _COLUMNS if column.kind == INTERVAL)
    return [(column, result) for column, result in results if result is not None]


# --- side by side --------------------------------------------------------------------------------------------------

# The period is of kind ID, as it is a short word that must not be broken.
_FACT = (Column("id", "Id", ID), Column("figure", "Figure", FIGURE), Column("bar", "", ID))
_SPEAKER = (Column("period", "Period", ID), Column("by", "By"), Column("standing", "Standing"))
_ALWAYS_SHOWN = ("id", "figure")


def _said(fact: Fact) -> "tuple[Cell, ...]":
    return (fact.period.text if fact.period else None, fact.speaker or None, fact.source.standing or None)


def _facts(facts: Sequence[Fact], *, bars: bool) -> "list[tuple[Cell, ...]]":
    """Return of each fact its id, its figure and perhaps a bar."""
    drawn: Sequence[str | None] = (_bars(facts) if bars else []) or [None] * len(facts)
    figures = (fact.figure.words() if fact.figure else None for fact in facts)
    return list(zip((fact.id for fact in facts), figures, drawn, strict=True))


def _side_by_side(facts: Sequence[Fact], *, bars: bool) -> Table:
    """Return the facts with who says them, a row a fact; `bars` only where all share one unit, from zero."""
    cells = _facts(facts, bars=bars)
    rows = [(*row, *_said(fact)) for fact, row in zip(facts, cells, strict=True)]
    return _without_empty(Table((*_FACT, *_SPEAKER), rows))


def _all_in_one(result: Comparisons) -> Table:
    """Return the base, and beneath it each fact and figure with what it comes to beside the base."""
    pairs = _pairs(result.pairs)
    more = [n for n, column in enumerate(pairs.columns) if column.kind in (INTERVAL, NOTES)]
    facts = iter(zip(result.facts, _facts(result.facts, bars=True), strict=True))
    base, cells = next(facts)
    rows: list[tuple[Cell, ...]] = [(*cells, "the base", *_said(base), *(None for _ in more))]
    for comparison, row in zip(result.pairs, pairs.rows, strict=True):
        said: tuple[Cell, ...] = (None, None, None)
        cells = (comparison.right, None, None)
        if is_id(comparison.right):
            fact, cells = next(facts)
            said = _said(fact)
        verdict = ": ".join(filter(None, (comparison.verdict, comparison.reason)))
        rows.append((*cells, verdict, *said, *(row[n] for n in more)))
    columns = (*_FACT, Column("verdict", "Verdict"), *_SPEAKER, *(pairs.columns[n] for n in more))
    return _without_empty(Table(columns, rows))


def _without_empty(table: Table) -> Table:
    """Return a table without the columns in which nothing stands, but always with the id and the figure."""
    rows = list(table.rows)
    wanted = [
        n
        for n, column in enumerate(table.columns)
        if column.name in _ALWAYS_SHOWN or any(row[n] is not None for row in rows)
    ]
    return table._replace(
        columns=tuple(table.columns[n] for n in wanted), rows=tuple(tuple(row[n] for n in wanted) for row in rows)
    )


def _bars(facts: Sequence[Fact]) -> list[str]:
    """Return a bar for each figure, with an open end where it may be more; none where they cannot share a scale."""
    quantities = [fact.quantity for fact in facts if fact.quantity]
    figures = [quantity.figure for quantity in quantities]
    if len(figures) != len(facts) or len(facts) == 1 or len({figure.unit.key for figure in figures}) != 1:
        return []
    longest = max(map(_end_of_bar, quantities))
    if longest <= 0 or figures[0].unit.kind == RANK or any(figure.base_number < 0 for figure in figures):
        return []
    bars = []
    for quantity in quantities:
        eighths = int((_end_of_bar(quantity) / longest * _BAR_WIDTH * 8).to_integral_value())
        whole, rest = divmod(eighths, 8)
        bar = _EIGHTHS[-1] * whole + (_EIGHTHS[rest] if rest else "")
        bars.append(bar + (_OPEN_END if quantity.interval.high is None else ""))
    return bars


def _end_of_bar(quantity: Quantity) -> Decimal:
    """Return how far a bar goes: the printed number, the high end of a range."""
    figure, interval = quantity
    return interval.high if figure.bound == ".." and interval.high is not None else figure.base_number


# --- a row a place, a period or a source ---------------------------------------------------------------------------

_DIMENSIONS: tuple[tuple[str, Callable[[Fact], str]], ...] = (
    ("measure", lambda fact: fact.measure),
    ("place", lambda fact: fact.place),
    ("period", lambda fact: fact.period.text if fact.period else ""),
    ("basis", lambda fact: fact.basis),
    ("scope", lambda fact: fact.scope),
    ("vintage", lambda fact: fact.vintage),
    ("source", lambda fact: fact.source.id),
)
_SUBSTANCE = ("measure", "place", "period", "basis", "scope")  # what a figure is of; the others tell who says so
# What else may tell facts apart; of those that do, the one with the fewest columns, the first in a tie.
_BESIDE = ((), ("source",), ("vintage",), ("source", "vintage"))
_ROW_DIMENSIONS = ("place", "period", "source", "measure")


def pivot(request: Request, by: str, index: Index) -> Table:
    """Return the figures that a query finds as one table: a row a value of `by`, a column for all that differs else.

    Raises InnofactsError for a dimension that facts do not have, and NothingFound where there is no figure.
    """
    if by not in _ROW_DIMENSIONS:
        hint = did_you_mean(by, _ROW_DIMENSIONS) or f"it takes {', '.join(_ROW_DIMENSIONS)}"
        raise InnofactsError(f"--by does not take {quoted(by)}", hint=hint)
    give = dict(_DIMENSIONS)
    ids = [str(row[0]) for row in view(request._replace(columns=("id",)), index).rows]
    facts = [fact for fact in recall(index, ids) if fact.figure]
    if not facts:
        raise NothingFound(f"no figure found for {' '.join(visible(term) for term in request.terms)}")
    names = _distinguishing(facts, by, give)
    label = partial(_label, names=names, give=give)
    rows = _headings(facts, give[by], by_time=by == "period")
    columns = _headings(facts, label, by_time="period" in names)
    cells: dict[tuple[str, str], list[str]] = {}
    tells_vintage = "vintage" not in names and len({fact.vintage for fact in facts}) > 1
    for fact in facts:
        vintage = f" ({fact.vintage})" if tells_vintage and fact.vintage else ""
        cells.setdefault((give[by](fact), label(fact)), []).append(fact.stated().figure.words() + vintage)
    return Table(
        (Column(by, by.capitalize(), ID), *(Column(column, column, FIGURE) for column in columns)),
        tuple((row or None, *("; ".join(cells.get((row, column), ())) or None for column in columns)) for row in rows),
    )


def _headings(facts: Sequence[Fact], give: Callable[[Fact], str], *, by_time: bool) -> list[str]:
    """Return what is given of the facts, each once, as they come or by the first day of the facts that it is of."""
    first_days: dict[str, str] = {}
    for fact in facts:
        heading, day = give(fact), _first_day(fact)
        first_days[heading] = min(day, first_days.get(heading, day))
    return sorted(first_days, key=first_days.__getitem__) if by_time else list(first_days)


def _first_day(fact: Fact) -> str:
    return fact.period.first.isoformat() if fact.period else ""


def _distinguishing(facts: Sequence[Fact], by: str, give: dict[str, Callable[[Fact], str]]) -> list[str]:
    """Return what the columns are told apart by: all that varies of what is measured, then what it takes beside.

    An opinion never comes out as bare truth: where there is one, the sources are named.
    """
    names = [name for name in _SUBSTANCE if name != by and len({give[name](fact) for fact in facts}) > 1]
    is_opinion = any(fact.source.standing == "opinion" for fact in facts)
    candidates = []
    for more in [beside for beside in _BESIDE if "source" in beside or by == "source" or not is_opinion]:
        tried = [*names, *(name for name in more if name != by)]
        columns = {tuple(give[name](fact) for name in tried) for fact in facts}
        places = {(give[by](fact), *(give[name](fact) for name in tried)) for fact in facts}
        candidates.append((len(facts) - len(places), len(columns), tried))
    return min(candidates, key=lambda candidate: candidate[:2])[2]


def _label(fact: Fact, names: Sequence[str], give: dict[str, Callable[[Fact], str]]) -> str:
    return ", ".join(give[name](fact) for name in names if give[name](fact)) or "figure"
