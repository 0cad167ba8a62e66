"""Figures as one table: a row for each place, period, source or measure, and a column for everything else."""

from collections.abc import Callable, Sequence
from functools import partial

from innofacts.compare.answers import conversion_of
from innofacts.compare.conversion import conversion_to, converted, converted_if_possible
from innofacts.compare.outdated import outdated
from innofacts.english.countries import name_of
from innofacts.errors import InnofactsError, NothingFound
from innofacts.factfiles.facts import OPINION, Fact
from innofacts.index.index import Index
from innofacts.index.loading import recall
from innofacts.requests import Request
from innofacts.showing import quoted, visible
from innofacts.suggesting import did_you_mean
from innofacts.table import FIGURE, ID, Column, Table
from innofacts.values.periods import days_in_words
from innofacts.views.charts import chart
from innofacts.views.queries import nothing_found, select
from innofacts.views.tables import ids_of

_DIMENSIONS: tuple[tuple[str, Callable[[Fact], str]], ...] = (
    ("measure", lambda fact: fact.measure),
    ("place", lambda fact: fact.place),
    ("period", lambda fact: fact.period.text if fact.period else ""),
    ("basis", lambda fact: fact.basis),
    ("scope", lambda fact: fact.scope),
    ("vintage", lambda fact: fact.vintage),
    ("source", lambda fact: fact.source.id),
)
_SUBJECT = ("measure", "place", "period", "basis", "scope")  # what a figure is about; the rest is who says so
# What else may distinguish facts: the choice with the fewest columns, the first in a tie.
_MORE = ((), ("source",), ("vintage",), ("source", "vintage"))
ROW_DIMENSIONS = ("place", "period", "source", "measure")


def pivot(request: Request, by: str, index: Index, currency: str = "") -> Table:
    """Return the figures that a query finds as one table: a row for each value of `by`, a column for everything else.

    Money is converted to a `currency` where there is a rate, and the last column names the rates of the row. Raises
    InnofactsError for a dimension that facts do not have, and if no rate converts anything, and NothingFound if there
    is no figure.
    """
    said, names, give = _found(request, by, index)
    facts, rates = _converted(said, currency, index)
    label = partial(_label, names=names, give=give)
    rows = _headings(facts, give[by], by_time=by == "period")
    columns = _headings(facts, label, by_time="period" in names)
    cells: dict[tuple[str, str], list[str]] = {}
    has_vintages = "vintage" not in names and len({fact.vintage for fact in facts}) > 1
    replaced = {one.id for one in outdated(index.replacing([fact.id for fact in facts]), index)}
    used: dict[str, set[str]] = {}
    for fact in facts:
        notes = [fact.vintage] if has_vintages and fact.vintage else []
        notes += ["replaced"] if fact.id in replaced else []
        note = f" ({', '.join(notes)})" if notes else ""
        cells.setdefault((give[by](fact), label(fact)), []).append(fact.stated().figure.words() + note)
        if fact.id in rates:
            period, rate = rates[fact.id]
            used.setdefault(give[by](fact), set()).add(f"{period}: {rate}" if "period" in names else rate)
    texts = [["; ".join(cells.get((row, column), ())) or None for column in columns] for row in rows]
    last = [["; ".join(sorted(used.get(row, ()))) or None] if used else [] for row in rows]
    return Table(
        (
            Column(by, by.capitalize(), ID),
            *(Column(column, "Figure" if column == _ALONE else column, FIGURE) for column in columns),
            *([Column("rate", "Rate")] if used else []),
        ),
        tuple((row or None, *figures, *more) for row, figures, more in zip(rows, texts, last, strict=True)),
    )


def _converted(facts: Sequence[Fact], currency: str, index: Index) -> tuple[list[Fact], dict[str, tuple[str, str]]]:
    """Return facts in a currency, and for those that were converted the period and the rate by their ids."""
    conversion = conversion_to(currency, index)
    changed = [converted_if_possible(fact, conversion) for fact in facts]
    rates = {
        fact.id: conversion_of(fact, note)[2:]
        for fact, (_, notes) in zip(facts, changed, strict=True)
        for note in notes
    }
    for fact in () if rates else facts:
        converted(fact, conversion)  # raises the error of the first one that has no rate
    return [fact for fact, _ in changed], rates


def pivot_chart(request: Request, by: str, index: Index) -> Table:
    """Return the table of a chart of the figures that a query finds, with a group of bars for each value of `by`."""
    facts, names, give = _found(request, by, index)
    order = {heading: n for n, heading in enumerate(_headings(facts, give[by], by_time=by == "period"))}
    facts = sorted(facts, key=lambda fact: order[give[by](fact)])
    label = partial(_label, names=names, give=give)
    shown = [fact._replace(claim=label(fact)) for fact in facts] if names else facts
    return chart(shown, lambda fact: name_of(give[by](fact)) if by == "place" else give[by](fact))


def _found(request: Request, by: str, index: Index) -> tuple[list[Fact], list[str], dict[str, Callable[[Fact], str]]]:
    """Return the facts with figures that a query finds, what distinguishes them within `by`, and the dimensions."""
    if by not in ROW_DIMENSIONS:
        hint = did_you_mean(by, ROW_DIMENSIONS) or f"it takes {', '.join(ROW_DIMENSIONS)}"
        raise InnofactsError(f"--by does not take {quoted(by)}", hint=hint)
    give = dict(_DIMENSIONS)
    selection = select(request, index)
    ids = ids_of(selection)
    if not ids:
        raise nothing_found(selection)
    facts = [fact for fact in recall(index, ids) if fact.figure]
    if not facts:
        asked = " ".join(map(visible, request.terms))
        raise NothingFound(f"no figure found for {asked}", hint="the facts that it finds are claims without a figure")
    give["period"] = _named_periods(facts)
    return facts, _distinguishing(facts, by, give), give


def _headings(facts: Sequence[Fact], give: Callable[[Fact], str], *, by_time: bool) -> list[str]:
    """Return the values that `give` gives of facts, each once: as they come, or by the days of their first fact."""
    spans: dict[str, tuple[str, str]] = {}
    for fact in facts:
        heading, days = give(fact), _days(fact)
        spans[heading] = min(days, spans.get(heading, days))
    return sorted(spans, key=spans.__getitem__) if by_time else list(spans)


def _days(fact: Fact) -> tuple[str, str]:
    """Return the first and the last day of a fact as texts that sort as `list -s period` does."""
    period = fact.period
    return (period.first.isoformat(), period.last.isoformat() if period.last else "never") if period else ("", "")


def _named_periods(facts: Sequence[Fact]) -> Callable[[Fact], str]:
    """Return what gives the period of a fact as it is written, with its days where others are written alike."""
    spans: dict[str, set[tuple[str, str]]] = {}
    for fact in facts:
        if fact.period:
            spans.setdefault(fact.period.text, set()).add(_days(fact))

    def name(fact: Fact) -> str:
        if fact.period is None:
            return ""
        text = fact.period.text
        return text if len(spans[text]) == 1 else f"{text} ({days_in_words(fact.period)})"

    return name


def _distinguishing(facts: Sequence[Fact], by: str, give: dict[str, Callable[[Fact], str]]) -> list[str]:
    """Return the dimensions that distinguish columns: those of the subject that vary, then as few others as needed.

    An opinion is never shown as bare truth: if there is one, the sources are named.
    """
    names = [name for name in _SUBJECT if name != by and len({give[name](fact) for fact in facts}) > 1]
    is_opinion = any(fact.source.standing == OPINION for fact in facts)
    candidates = []
    for more in [names for names in _MORE if "source" in names or by == "source" or not is_opinion]:
        tried = [*names, *(name for name in more if name != by)]
        columns = {tuple(give[name](fact) for name in tried) for fact in facts}
        places = {(give[by](fact), *(give[name](fact) for name in tried)) for fact in facts}
        candidates.append((len(facts) - len(places), len(columns), tried))
    return min(candidates, key=lambda candidate: candidate[:2])[2]


_ALONE = "figure"  # the column of figures that nothing distinguishes


def _label(fact: Fact, names: Sequence[str], give: dict[str, Callable[[Fact], str]]) -> str:
    return ", ".join(give[name](fact) for name in names if give[name](fact)) or _ALONE
