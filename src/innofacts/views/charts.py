"""Figures drawn: bars of text for a terminal, and the table that a chart is made of."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from innofacts.compare.comparability import comparability
from innofacts.compare.notes import VINTAGES_BY_WEIGHT
from innofacts.english.countries import name_of
from innofacts.factfiles.facts import OPINION, Fact
from innofacts.formats.svg import CHART_COLUMNS
from innofacts.table import Column, Table
from innofacts.values.figures import Quantity
from innofacts.values.periods import Period
from innofacts.values.units import RANK

if TYPE_CHECKING:
    from innofacts.table import Cell

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_OPEN_END = "▶"


def bars(facts: Sequence[Fact], width: int = 16) -> list[str]:
    """Return a bar for each figure, with an open end if it may be more; empty if the figures cannot share a scale."""
    quantities = [fact.quantity for fact in facts if fact.quantity]
    figures = [quantity.figure for quantity in quantities]
    if len(figures) != len(facts) or len(facts) == 1 or len({figure.unit.key for figure in figures}) != 1:
        return []
    longest = max(map(_end_of_bar, quantities))
    if longest <= 0 or figures[0].unit.kind == RANK or any(figure.base_number < 0 for figure in figures):
        return []
    drawn = []
    for quantity in quantities:
        eighths = int((_end_of_bar(quantity) / longest * width * 8).to_integral_value())
        whole, rest = divmod(eighths, 8)
        bar = _EIGHTHS[-1] * whole + (_EIGHTHS[rest] if rest else "")
        drawn.append(bar + (_OPEN_END if quantity.interval.high is None else ""))
    return drawn


def _end_of_bar(quantity: Quantity) -> Decimal:
    """Return the number at which a bar ends: the printed number, or the high end of a range."""
    figure, interval = quantity
    return interval.high if figure.is_range and interval.high is not None else figure.base_number


def chart(facts: Sequence[Fact], group: Callable[[Fact], str] | None = None) -> Table:
    """Return the table that a chart of these facts is made of: those over time as lines, the others as bars.

    `group` gives the heading that a bar is under. The title is what all have in common.
    """
    lines = _lines(facts)
    beginning = "" if group else _common_beginning([fact.claim for fact in facts])
    # Of several figures for one period a line passes through the last.
    ordered = sorted(facts, key=lambda fact: _trust(fact) if fact.id in lines else _FIRST)
    return Table(
        tuple(Column(name, name) for name in CHART_COLUMNS),
        tuple(_drawn(fact, lines.get(fact.id, ""), beginning, group(fact) if group else "") for fact in ordered),
        caption=facts[0].claim if len(facts) == 1 else beginning or _in_common(facts),
    )


_FIRST = (False, 0)


def _trust(fact: Fact) -> tuple[bool, int]:
    return fact.source.standing != OPINION, VINTAGES_BY_WEIGHT[::-1].index(fact.vintage)


def _in_common(facts: Sequence[Fact]) -> str:
    """Return what the figures of all facts have in common: measure, place and period."""
    about = [
        (fact.measure, name_of(fact.place), fact.period.text if fact.period else "") for fact in facts if fact.quantity
    ]
    return ", ".join(
        values.pop() for values in map(set, zip(*about, strict=True)) if len(values) == 1 and values != {""}
    )


def _lines(facts: Sequence[Fact]) -> dict[str, str]:
    """Return for each fact that is a point of a line over time the name of the line, by the id of the fact.

    A line is a series, or facts of one measure, place, basis and scope, with figures of one unit for several periods.
    The preliminary values of a series go on its line, as `import` names them: staff-preliminary, of staff.
    """
    found: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        if fact.quantity and fact.period and fact.measure and fact.stated().figure.unit.kind != RANK:
            series = fact.series.removesuffix(f"-{fact.vintage}") if fact.vintage else fact.series
            found.setdefault((series, *_subject(fact), fact.stated().figure.unit.key), []).append(fact)
    alike = (points for group in found.values() for points in _of_like_periods(group))
    lines = [
        points for points in alike if len({point.period.text for point in points if point.period}) >= _FEWEST_POINTS
    ]
    names = _names(lines)
    return {point.id: name for name, points in zip(names, lines, strict=True) for point in points}


def _of_like_periods(points: Sequence[Fact]) -> list[list[Fact]]:
    """Return the points of a line in groups that can be compared: sales of years, and those of quarters."""
    groups: list[list[Fact]] = []
    for point in points:
        group = next((one for one in groups if not comparability(one[0], point).unlike_lengths), None)
        if group is None:
            groups.append([point])
        else:
            group.append(point)
    return groups


def _subject(fact: Fact) -> tuple[str, ...]:
    return (fact.measure, fact.place, fact.basis, fact.scope)


def _names(lines: Sequence[Sequence[Fact]]) -> list[str]:
    """Return a name for each of several lines: the fewest words that distinguish them."""
    said = []
    for points in lines:
        speakers = {point.speaker for point in points}
        one = points[0]
        parts = (name_of(one.place), one.measure, one.basis or "basis not stated", one.scope or "scope not stated")
        said.append((*parts, speakers.pop() if len(speakers) == 1 else "several sources"))
    for count in range(1, len(said[0]) + 1 if said else 0):
        for chosen in combinations(range(len(said[0])), count):
            names = [", ".join(filter(None, (parts[n] for n in chosen))) for parts in said]
            if all(names) and len(set(names)) == len(names):
                return names
    return [points[0].series or points[0].id for points in lines]


def _common_beginning(claims: Sequence[str]) -> str:
    """Return what several claims begin with, up to a comma; empty if that is too little to be a title."""
    # All others lie between the first and the last, so they begin with what these two share.
    first, last = min(claims, default=""), max(claims, default="")
    beginning = first[: next((n for n, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), 0)]
    return beginning.rpartition(",")[0] if len(beginning) >= _SHORTEST_TITLE else ""


_FEWEST_POINTS = 3  # periods that make a line
_SHORTEST_TITLE = 12  # characters


def _drawn(fact: Fact, line: str, beginning: str, group: str) -> "tuple[Cell, ...]":
    claim = fact.claim.removeprefix(beginning).lstrip(", ")
    speaker = ", ".join(filter(None, (fact.speaker, fact.source.standing)))
    period = fact.period.text if fact.period else ""
    if fact.quantity is None:
        return (claim, None, None, None, None, None, speaker, group, None, period, None, None, None)
    figure, interval = fact.quantity
    low, high = (None if end is None else format(end, "f") for end in (interval.low, interval.high))
    said = speaker if line or not period or period in claim else f"{speaker}, {period}"
    flags = ("true" if flag else "false" for flag in (figure.value is not None, _is_break(fact)))
    number, time = format(figure.base_number, "f"), str(_middle(fact.period)) if fact.period else None
    return (claim, figure.words(), number, low, high, figure.unit.text, said, group, line, period, time, *flags)


def _is_break(fact: Fact) -> bool:
    """Return whether the definition of its series changes with this fact."""
    return any(fact.period and fact.period.first == period.first for period in fact.breaks)


def _middle(period: Period) -> Decimal:
    """Return the middle of a period as a year with decimals; of one without an end, its first day."""
    days = (period.first.toordinal() + (period.last or period.first).toordinal()) / Decimal(2)
    year = date.fromordinal(int(days)).year
    begin, end = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return (year + (days - begin) / (end - begin + 1)).quantize(Decimal("0.001"))
