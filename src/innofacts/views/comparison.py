"""What `compare` answers, as tables: one claim, the claims of a query, or pairs with their verdicts and results."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from innofacts.compare.answers import answer_about
from innofacts.compare.comparisons import (
    Comparison,
    Comparisons,
    ReadFigure,
    compare_all,
    is_id,
    read_figure,
    right_side,
)
from innofacts.compare.findings import PASSING, Finding, finding_on, findings
from innofacts.compare.notes import Note
from innofacts.compare.verdicts import SUPERSEDED
from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import Fact
from innofacts.formats import CHARTS, READERS, Format
from innofacts.index.index import Index
from innofacts.index.loading import recall
from innofacts.patterns import regex
from innofacts.requests import Request
from innofacts.search.suggestions import having_number
from innofacts.showing import counted, visible
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
from innofacts.views.evidence import Screen, evidence, findings_table
from innofacts.views.pivot import pivot, pivot_chart
from innofacts.views.queries import find_id, nothing_found, select
from innofacts.views.tables import ids_of

if TYPE_CHECKING:
    from innofacts.table import Cell


class Compared(NamedTuple):
    """What `compare` answers, as tables."""

    tables: list[Table]
    """The tables, in the order in which they are read."""
    ids: tuple[str, ...]
    """The ids of the facts that they are about."""
    shown: int
    """How many rows are shown."""
    total: int
    """How many rows there are."""
    failure: str
    """What `--assert` does not let pass, in words; empty if all passes."""
    findings: tuple[Finding, ...] = ()
    """The findings on the claims that are shown; empty if claims are compared with other facts or figures."""


class Shape(NamedTuple):
    """How an answer is to look."""

    form: Format
    """The format."""
    limit: int | None = None
    """The most rows; None for all."""
    screen: Screen | None = None
    """The room that a terminal has; None for anything but a terminal."""
    asserts: bool = False
    """Whether the claims beyond the limit are looked at too, since all of them have to hold."""


def compared(
    subjects: Sequence[str], index: Index, shape: Shape, currency: str = "", read: ReadFigure = read_figure
) -> Compared:
    """Return the answer about subjects: a claim alone, a claim and what to compare it with, or the claims of a query.

    `currency` names the one that money is converted to, and `read` reads figures as people write them. Raises
    InnofactsError for subjects that cannot be compared, and NothingFound for a query that finds nothing.
    """
    form, limit, screen, _ = shape
    subjects = [subject.strip() for subject in subjects]
    if is_query(subjects):
        return _claims(subjects, index, shape, currency)
    if not is_id(subjects[0]):
        near = having_number(subjects[0], index)
        hint = "compare begins with the id of a fact" + (f", such as {near.called}" if near else "")
        raise InnofactsError(f'"{visible(subjects[0])}" is not an id', hint=hint)
    base = find_id(subjects[0], index)
    others = [right_side(one, base, index, read, lambda text: find_id(text, index)) for one in subjects[1:]]
    if currency and not others:
        _refuse_without_money(base, index)
    if not others and form.audience == READERS:
        return _one_claim(base, index, currency, limit, screen)
    result = compare_all(base, others, index, currency, read)
    if not others and not result.pairs:
        result = result._replace(pairs=(_alone(finding_on(base, index)),))
    shown = result.first(limit)
    failure = _failed_pairs(result) if others else _failed_claims([finding_on(base, index)])
    ids = tuple(fact.id for fact in shown.facts)
    return Compared(tables(shown, form), ids, len(shown.pairs), len(result.pairs), failure)


def _refuse_without_money(id_: str, index: Index) -> None:
    """Raise InnofactsError if the claim that `--in` is for is no amount of money."""
    (claim,) = recall(index, [id_])
    if claim.figure is None or not claim.figure.unit.is_currency:
        raise InnofactsError(f"--in converts money, and {id_} is none", hint="leave out --in")


def pivoted(request: Request, by: str, index: Index, shape: Shape, currency: str = "") -> Compared:
    """Return a pivot, its money in a `currency`, or a chart of its figures in groups."""
    is_chart = shape.form.audience == CHARTS
    if is_chart and currency:
        raise InnofactsError("a chart of --by does not convert", hint="leave out --in, or write a table")
    table = pivot_chart(request, by, index) if is_chart else pivot(request, by, index, currency)
    rows = tuple(table.rows)
    shown = rows[: shape.limit]
    return Compared([table._replace(rows=shown)], (), len(shown), len(rows), "")


def is_query(subjects: Sequence[str]) -> bool:
    """Return whether subjects are the terms of a query: one of them names a field."""
    return any(map(_QUERY.match, subjects))


_QUERY = regex(r"[A-Za-z]+:")


def _claims(subjects: Sequence[str], index: Index, shape: Shape, currency: str) -> Compared:
    """Return a row for each claim that a query finds; for readers, those without a figure come last."""
    form = shape.form
    if currency:
        raise InnofactsError(
            "--in does not go with a query", hint="compare one claim, or make one table with --by place"
        )
    selection = select(Request(terms=tuple(subjects)), index)
    ids = ids_of(selection)
    if not ids:
        raise nothing_found(selection)
    if form.audience == READERS:
        ids = tuple(fact.id for fact in sorted(recall(index, ids), key=lambda fact: fact.figure is None))
    # Of thousands of facts of one measure, each finding takes some milliseconds.
    found = findings(ids if shape.asserts else ids[: shape.limit], index)
    shown = found[: shape.limit]
    shown_tables = (
        [charts.chart([one.fact for one in shown])] if form.audience == CHARTS else [findings_table(shown, form)]
    )
    shown_ids = tuple(one.fact.id for one in shown)
    return Compared(
        tables=shown_tables,
        ids=shown_ids,
        shown=len(shown),
        total=len(ids),
        failure=_failed_claims(found),
        findings=tuple(shown),
    )


def _one_claim(id_: str, index: Index, currency: str, limit: int | None, screen: Screen | None) -> Compared:
    """Return the finding on a claim, and the evidence in sections."""
    found = answer_about(id_, index, currency)
    shown_tables, shown, total = evidence(found, limit=limit, screen=screen)
    one = found.finding
    ids = tuple(fact.id for fact in (one.fact, *one.evidence))
    return Compared(
        tables=shown_tables,
        ids=ids,
        shown=shown,
        total=total,
        failure=_failed_claims([one]),
        findings=(one,),
    )


def _alone(found: Finding) -> Comparison:
    """Return a claim to which there is no other fact of its measure, as a pair without a right side."""
    claim = found.fact
    words = claim.figure.words() if claim.figure else ""
    return Comparison(
        claim.id, "", same_thing=False, verdict=None, reason=found.reason, left_figure=words, finding=found.finding
    )


def _failed_claims(found: Sequence[Finding]) -> str:
    failed = [f"{one.fact.id} ({one.finding})" for one in found if one.finding not in PASSING]
    return (
        f"not to be printed as it is: {len(failed)} of {counted(len(found), 'claim')}: {', '.join(failed)}"
        if failed
        else ""
    )


def _failed_pairs(result: Comparisons) -> str:
    failed, pairs = result.failed, counted(len(result.pairs), "pair")
    return f"neither supported nor in agreement: {len(failed)} of {pairs}: {', '.join(failed)}" if failed else ""


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
