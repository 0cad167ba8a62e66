"""What `compare` answers: about one claim, about the claims of a query, or about pairs."""

from collections.abc import Sequence
from typing import NamedTuple

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
from innofacts.errors import InnofactsError
from innofacts.formats import CHARTS, READERS, Format
from innofacts.index.index import Index
from innofacts.index.loading import recall
from innofacts.patterns import regex
from innofacts.requests import Request
from innofacts.search.suggestions import having_number
from innofacts.showing import counted, visible
from innofacts.table import Table
from innofacts.views import charts, pairs
from innofacts.views.evidence import Screen, evidence, findings_table
from innofacts.views.pivot import pivot, pivot_chart
from innofacts.views.queries import find_id, nothing_found, select
from innofacts.views.tables import ids_of


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
    form = shape.form
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
        return _one_claim(base, index, shape, currency)
    result = compare_all(base, others, index, currency, read)
    if not others and not result.pairs:
        result = result._replace(pairs=(_alone(finding_on(base, index)),))
    shown = result.first(shape.limit)
    failure = _failed_pairs(result) if others else _failed_claims([finding_on(base, index)])
    ids = tuple(fact.id for fact in shown.facts)
    return Compared(pairs.tables(shown, form), ids, len(shown.pairs), len(result.pairs), failure)


def _refuse_without_money(id_: str, index: Index) -> None:
    """Raise InnofactsError if the claim that `--in` is for is no amount of money."""
    (claim,) = recall(index, [id_])
    if claim.figure is None or not claim.figure.unit.is_currency:
        raise InnofactsError(f"--in converts money, and {id_} is none", hint="leave out --in")


def pivoted(request: Request, by: str, index: Index, shape: Shape, currency: str) -> Compared:
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


def _one_claim(id_: str, index: Index, shape: Shape, currency: str) -> Compared:
    """Return the finding on a claim, and the evidence in sections."""
    found = answer_about(id_, index, currency)
    shown_tables, shown, total = evidence(found, limit=shape.limit, screen=shape.screen)
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
    failed, total = result.failed, counted(len(result.pairs), "pair")
    return f"neither supported nor in agreement: {len(failed)} of {total}: {', '.join(failed)}" if failed else ""
