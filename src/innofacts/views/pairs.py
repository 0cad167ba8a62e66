"""Pairs of facts as tables: each pair with its verdict, results and notes, and its facts side by side."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from innofacts.compare.comparisons import Comparison, Comparisons
from innofacts.compare.notes import Note
from innofacts.compare.verdicts import SUPERSEDED
from innofacts.factfiles.facts import Fact
from innofacts.formats import CHARTS, READERS, Format
from innofacts.table import (
    BOOLEAN,
    FIGURE,
    ID,
    INTERVAL,
    NOTES,
    PART_SEPARATOR,
    TEXT,
    Column,
    ResultCell,
    Table,
    filled,
    names_and_values,
)
from innofacts.values.results import Result
from innofacts.views import charts

if TYPE_CHECKING:
    from innofacts.table import Cell


def tables(result: Comparisons, form: Format) -> list[Table]:
    """Return comparisons as the tables that suit a format: for readers the verdict on a single pair comes first.

    Of several pairs, a terminal shows each next to its fact, so that readers can see which fact it belongs to.
    """
    if form.audience == CHARTS:
        return [charts.chart(result.facts)]
    if form.audience != READERS:
        return [_pairs(result.pairs)]
    is_terminal = form.is_screen and not form.is_card
    common, pairs = _common_notes([_for_readers(pair) for pair in result.pairs])
    if len(pairs) == 1:
        return [_card(pairs[0]), _side_by_side(result.facts, bars=is_terminal)]
    notes = [_notes_card(common)] if common else []
    if is_terminal:
        return [_all_in_one(Comparisons(result.facts, pairs)), *notes]
    return [_side_by_side(result.facts, bars=False), _pairs_for_readers(pairs), *notes]


def _for_readers(pair: Comparison) -> Comparison:
    """Return a comparison that says nothing twice and nothing backwards.

    It has no growth per year over a year, and no notes that a verdict implies. Its results go from the earlier fact to
    the later one, as growth always does.
    """
    if pair.forward.difference:
        pair = pair._replace(results=pair.forward)
    growth, per_year = pair.results.growth, pair.results.growth_per_year
    if growth and per_year and growth.text == per_year.text:
        pair = pair._replace(results=pair.results._replace(growth_per_year=None))
    implied = ("stale", "vintage mixed") if pair.verdict == SUPERSEDED else ()
    return pair._replace(notes=tuple(note for note in pair.notes if note.kind not in implied))


def _common_notes(pairs: Sequence[Comparison]) -> tuple[tuple[Note, ...], tuple[Comparison, ...]]:
    """Return the notes that all of several pairs have, and the pairs without them."""
    common = tuple(note for note in pairs[0].notes if len(pairs) > 1 and all(note in pair.notes for pair in pairs))
    return common, tuple(pair._replace(notes=tuple(n for n in pair.notes if n not in common)) for pair in pairs)


def _notes_card(notes: Sequence[Note]) -> Table:
    return names_and_values(((note.kind.capitalize(), note.text) for note in notes), "All of these")


def _interval(result: Result | None) -> "Cell":
    """Return a result as a cell of kind INTERVAL: its parts, joined."""
    if result is None:
        return None
    low_open, high_open = ("true" if flag else "false" for flag in (result.low_open, result.high_open))
    cell = ResultCell(result.low or "", result.high or "", low_open, high_open, result.unit, result.text)
    return PART_SEPARATOR.join(cell)


def _notes(notes: Sequence[Note]) -> "Cell":
    """Return notes as a cell of kind NOTES: kind and text of each, joined."""
    return PART_SEPARATOR.join(part for note in notes for part in (note.kind, note.text)) or None


# The columns of a pair, in the order and under the names of docs/reference.md.
_COLUMNS: "tuple[tuple[Column, Callable[[Comparison], Cell]], ...]" = (
    (Column("left", "Claim", ID), lambda c: c.left),
    (Column("right", "Compared with", ID), lambda c: c.right or None),
    (Column("left_figure", "Figure", FIGURE), lambda c: c.left_figure or None),
    (Column("right_figure", "Other figure", FIGURE), lambda c: c.right_figure or None),
    (Column("same_thing", "Same thing", BOOLEAN), lambda c: "true" if c.same_thing else "false"),
    (Column("verdict", "Verdict", TEXT), lambda c: c.verdict),
    (Column("reason", "Reason", TEXT), lambda c: c.reason),
    (Column("finding", "Finding", TEXT), lambda c: c.finding or None),
    (Column("replaced_by", "Replaced by", ID), lambda c: c.replaced_by or None),
    (Column("difference", "Difference", INTERVAL), lambda c: _interval(c.results.difference)),
    (Column("ratio", "Ratio", INTERVAL), lambda c: _interval(c.results.ratio)),
    (Column("growth", "Growth", INTERVAL), lambda c: _interval(c.results.growth)),
    (Column("growth_per_year", "Growth a year", INTERVAL), lambda c: _interval(c.results.growth_per_year)),
    (Column("from", "From", ID), lambda c: c.results.growth_from or None),
    (Column("to", "To", ID), lambda c: c.results.growth_to or None),
    (Column("share", "Share", INTERVAL), lambda c: _interval(c.results.share)),
    (Column("notes", "Notes", NOTES), lambda c: _notes(c.notes)),
)


_PRINTED = 1 + [column.name for column, _ in _COLUMNS].index("finding")  # up to it; the others are for programs


def _pairs(comparisons: Sequence[Comparison]) -> Table:
    """Return everything about each pair, one row per pair."""
    return Table(
        tuple(column for column, _ in _COLUMNS),
        tuple(tuple(give(comparison) for _, give in _COLUMNS) for comparison in comparisons),
        leading=_PRINTED,
    )


_ALWAYS = ("right", "verdict", "reason")
_NEVER = ("left", "same_thing", "left_figure", "right_figure", "finding", "replaced_by", "from", "to")


def _pairs_for_readers(comparisons: Sequence[Comparison]) -> Table:
    """Return a row per pair, without the columns that are empty or of use to programs only."""
    return filled(_pairs(comparisons), _ALWAYS, _NEVER)._replace(caption=f"Compared with {comparisons[0].left}")


def _card(comparison: Comparison) -> Table:
    """Return a comparison as names and values, each note under its kind."""
    is_turned = comparison.forward.difference is not None
    early, late = (comparison.right, comparison.left) if is_turned else (comparison.left, comparison.right)
    over_time = f" from {early} to {late}"
    directed = ("difference", "ratio", "growth") if is_turned else ("growth",)
    rows = [
        ("Verdict", comparison.verdict or f"none: {comparison.reason}"),
        *((("Because", comparison.reason),) if comparison.verdict else ()),
        *(
            (column.heading, result.text + over_time * (column.name in directed))
            for column, result in _results(comparison)
        ),
        *((note.kind.capitalize(), note.text) for note in comparison.notes),
    ]
    return names_and_values(rows, f"{comparison.left} and {comparison.right}")


def _results(comparison: Comparison) -> list[tuple[Column, Result]]:
    """Return the results that a comparison has, each with its column."""
    results = ((column, getattr(comparison.results, column.name)) for column, _ in _COLUMNS if column.kind == INTERVAL)
    return [(column, result) for column, result in results if result is not None]


# --- side by side --------------------------------------------------------------------------------------------------

# The period is of kind ID, as it is a short word that must not be broken.
_FACT = (Column("id", "Id", ID), Column("figure", "Figure", FIGURE), Column("bar", "", ID))
_SPEAKER = (Column("period", "Period", ID), Column("by", "By"), Column("standing", "Standing"))
_ALWAYS_SHOWN = ("id", "figure")


def _speaker(fact: Fact) -> "tuple[Cell, ...]":
    return (fact.period.text if fact.period else None, fact.speaker or None, fact.source.standing or None)


def _facts(facts: Sequence[Fact], *, bars: bool) -> "list[tuple[Cell, ...]]":
    """Return the id and the figure of each fact, and perhaps a bar."""
    drawn: Sequence[str | None] = (charts.bars(facts) if bars else []) or [None] * len(facts)
    figures = (fact.figure.words() if fact.figure else None for fact in facts)
    return list(zip((fact.id for fact in facts), figures, drawn, strict=True))


def _side_by_side(facts: Sequence[Fact], *, bars: bool) -> Table:
    """Return a row per fact, with its speaker; `bars` are drawn if all figures share one unit."""
    cells = _facts(facts, bars=bars)
    rows = [(*row, *_speaker(fact)) for fact, row in zip(facts, cells, strict=True)]
    return filled(Table((*_FACT, *_SPEAKER), rows), _ALWAYS_SHOWN)


def _all_in_one(result: Comparisons) -> Table:
    """Return the first fact, and below it each fact and figure that it is compared with, with the results."""
    pairs = _pairs(result.pairs)
    more = [n for n, column in enumerate(pairs.columns) if column.kind in (INTERVAL, NOTES)]
    facts = iter(zip(result.facts, _facts(result.facts, bars=True), strict=True))
    base, cells = next(facts)
    ids = {fact.id for fact in result.facts}
    rows: list[tuple[Cell, ...]] = [(*cells, "the base", *_speaker(base), *(None for _ in more))]
    for comparison, row in zip(result.pairs, pairs.rows, strict=True):
        speaker: tuple[Cell, ...] = (None, None, None)
        cells = (comparison.right, None, None)
        if comparison.right in ids:
            fact, cells = next(facts)
            speaker = _speaker(fact)
        verdict = ": ".join(filter(None, (comparison.verdict, comparison.reason)))
        rows.append((*cells, verdict, *speaker, *(row[n] for n in more)))
    columns = (*_FACT, Column("verdict", "Verdict"), *_SPEAKER, *(pairs.columns[n] for n in more))
    return filled(Table(columns, rows), _ALWAYS_SHOWN)
