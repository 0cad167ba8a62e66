"""The terms of a query that have a meaning beyond their words: units, periods and figures, to conditions in SQL.

A filter keeps what is surely so: a period wholly inside the one asked for, a figure all of whose possible values are.
"""

from innofacts.errors import Unreadable
from innofacts.library.searching import FIGURE, UNIT, Condition
from innofacts.values.figures import Figure, parse_figure
from innofacts.values.intervals import Interval, order_key
from innofacts.values.periods import parse_period
from innofacts.values.units import read_unit


def condition(kind: str, text: str) -> Condition:
    """Return the condition that a term of such a field makes; raises Unreadable for what is not in the grammar."""
    if kind == UNIT:
        return Condition("unit_key = ?", (read_unit(text).key,))
    return _figure(text) if kind == FIGURE else _period(text)


def _period(text: str) -> Condition:
    """Return the condition for periods wholly inside; `2012..` and `..2023` are open at one end."""
    if text.startswith(".."):
        last = parse_period(text[2:].strip()).last
        return Condition("last_day <= ?", (str(last),))
    period = parse_period(text)
    if period.last is None:
        return Condition("first_day >= ?", (str(period.first),))
    return Condition("(first_day >= ? AND last_day <= ?)", (str(period.first), str(period.last)))


def _figure(text: str) -> Condition:
    """Return the condition for figures surely inside; the unit is optional.

    A number by itself is looked for as printed, in any scale: `figure:1.678 million` finds 1678000 applications.
    """
    if text.startswith(".."):
        figure = parse_figure(text[2:])
        wanted = Interval(None, figure.base_number, low_open=True)
    elif ".." in text and not text.partition("..")[2].strip(" "):
        figure = parse_figure(text.partition("..")[0])
        wanted = Interval(figure.base_number, None, high_open=True)
    elif ".." in text and (half := _half_open(text)):
        figure, wanted = half
    else:
        figure = parse_figure(text)
        wanted = figure.interval()
        if figure.bound == "":
            return _with_unit(Condition("number_key = ?", (order_key(figure.base_number),)), figure)
    return _with_unit(Condition("(low_key >= ? AND high_key <= ?)", (wanted.low_key, wanted.high_key)), figure)


def _half_open(text: str) -> tuple[Figure, Interval] | None:
    """Read `80.. countries`: a range without an end before its unit."""
    before, _, after = text.partition("..")
    if after.strip()[:1].isdigit() or after.strip()[:1] in tuple("-−"):
        return None
    figure = parse_figure(f"{before} {after}")
    if figure.bound:
        raise Unreadable(f'"{text}" has a bound and a range', hint="write one of them")
    return figure, Interval(figure.base_number, None, high_open=True)


def _with_unit(condition: Condition, figure: Figure) -> Condition:
    if not figure.unit.key:
        return condition
    return Condition(f"({condition.sql} AND unit_key = ?)", (*condition.parameters, figure.unit.key))
