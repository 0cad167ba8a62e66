"""Releases: the day on which each value of a series was made public, where not all were with their source.

`published` of a series is one period for all its values, or a table of entries. An entry is for the value of exactly
its period; an entry that is the period of no value is for all values within it.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby, pairwise

from innofacts.errors import Unreadable
from innofacts.factfiles.kinds import UnreadableTable
from innofacts.showing import quoted
from innofacts.values.periods import parse_period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Span = tuple[date, date]


def entries_of(keys: Sequence[str], published: "Mapping[str, Any]", fiscal_year: str) -> dict[str, str]:
    """Return the entry for each value that has one, by the keys of the values; raises UnreadableTable for two."""
    spans = {key: _span(key, fiscal_year) for key in keys}
    of_values = set(spans.values())
    exact: dict[Span, str] = {}
    wide: list[tuple[Span, str]] = []
    for entry in published:
        span = _span(entry, fiscal_year)
        if span not in of_values:
            wide.append((span, entry))
        elif exact.setdefault(span, entry) != entry:
            raise UnreadableTable(entry, f"{quoted(entry)} and {quoted(exact[span])} are one period", hint=_ONCE)
    wide.sort()
    for (earlier, one), (later, two) in pairwise(wide):
        if later[0] <= earlier[1]:
            raise UnreadableTable(two, f"{quoted(two)} overlaps {quoted(one)}", hint=_ONCE)
    beginnings = [span[0] for span, _ in wide]
    found = {}
    for key, span in spans.items():
        at = bisect_right(beginnings, span[0]) - 1
        if span in exact:
            found[key] = exact[span]
        elif at >= 0 and span[1] <= wide[at][0][1]:
            found[key] = wide[at][1]
    return found


_ONCE = "each value has one date"


def released(keys: Sequence[str], published: "Mapping[str, Any]", fiscal_year: str = "") -> "dict[str, Any]":
    """Return the date of each value that has an entry, by its key; raises UnreadableTable if one has two."""
    return {key: published[entry] for key, entry in entries_of(keys, published, fiscal_year).items()}


def entries(dates: "Mapping[str, Any]", fiscal_year: str = "") -> "Any":
    """Return `published` for the values of a series, given by their keys with a date or with None for their source's.

    That is None if no value has a date, the date if all have the same, or a table with an entry for each run.
    """
    different = list(dict.fromkeys(dates.values()))
    if different == [None] or not different:
        return None
    if len(different) == 1:
        return different[0]
    known = {key: day for key, day in dates.items() if day is not None}
    in_order = sorted(dates, key=lambda key: _span(key, fiscal_year))
    runs = [(day, list(run)) for day, run in groupby(in_order, key=dates.__getitem__) if day is not None]
    short = {run[0] if len(run) == 1 else f"{run[0]}..{run[-1]}": day for day, run in runs}
    try:
        if released(in_order, short, fiscal_year) == known:
            return short
    except Unreadable:  # periods of several lengths, or spans themselves
        pass
    return known


def _span(key: str, fiscal_year: str) -> Span:
    period = parse_period(key, fiscal_year=fiscal_year)
    return period.first, period.last or date.max
