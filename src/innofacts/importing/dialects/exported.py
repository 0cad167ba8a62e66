"""Tables as `innofacts export` writes them: a fact a row, or with `--wide` a row for each series with its keys."""

from collections.abc import Callable, Iterator, Sequence

from innofacts.importing.cells.periods import is_period
from innofacts.importing.choices import Choices
from innofacts.importing.layouts import Layout, Roles, is_wanted, long, melted, wanted_cells
from innofacts.importing.sheets.headings import names_of
from innofacts.importing.sheets.sheets import Sheet, padded
from innofacts.views.series import claim_of_series
from innofacts.views.wide import ALWAYS

_KEYS = ("series", "claim", "nature", "basis", "vintage", "scope", "breaks", "published", "replaces", "note")
_OF_FACTS = ("id", "claim", "written", "unit", "measure", "place", "period", "source", "series")
"""The columns by which facts are recognised, and what is read of them besides their keys."""
_KEYS_OF_FACTS = ("series", "claim", "nature", "basis", "vintage", "scope", "by", "note")
_OF_SOURCES = ("title", "publisher", "published", "url", "standing")
"""The columns that say what is known of a source."""


def find(sheet: Sheet, choices: Choices) -> Layout | None:
    """Return the layout of a table of innofacts; None if a column is missing by which it is recognised.

    Names of columns are those of CSV in any case: a workbook has capitals.
    """
    headings = names_of(sheet.head[0]) if sheet.head else ()
    names = tuple(map(str.casefold, headings))
    if set(names) >= set(_OF_FACTS):
        return _facts(sheet, names, choices)
    periods = [n for n, name in enumerate(headings) if is_period(name)]
    if not periods or not set(names) >= {*ALWAYS}:
        return None
    keys = [n for n in range(len(names)) if n not in periods and names[n]]
    columns, rows, where = melted(sheet, 0, keys, [(n, (headings[n],)) for n in periods], ("period",))
    of_series = tuple(name for name in _KEYS if name in names)
    roles = Roles("value", "period", "place", "", ("measure",), unit="unit", keys=of_series)
    columns = tuple(map(str.casefold, columns))
    return Layout(columns, rows, where, roles, "a wide table of innofacts", is_export=True)


def _facts(sheet: Sheet, names: tuple[str, ...], choices: Choices) -> Layout:
    """Return the layout of a table with a fact a row: its series, or a series of its own with its id and its claim."""
    _, rows, where = long(sheet, 0)
    roles = Roles("written", "period", "place", "", ("measure",), unit="unit", keys=_KEYS_OF_FACTS)
    of_series = _of_series(rows, [names.index(name) for name in _OF_FACTS])
    source = _source(rows, names, choices)
    return Layout(names, of_series, where, roles, "facts of innofacts", source, is_export=True, source_column="source")


def _source(rows: Callable[[], Iterator[Sequence[str]]], names: Sequence[str], choices: Choices) -> dict[str, str]:
    """Return what the first fact that --only chooses says of its source."""
    only = wanted_cells(names, choices.only)
    facts = (row for one in rows() for row in padded([one], len(names)) if is_wanted(row, only))
    said = dict(zip(names, map(str.strip, next(facts, ())), strict=False))
    return {key: value for key in _OF_SOURCES if (value := said.get(key))}


def _of_series(
    rows: Callable[[], Iterator[Sequence[str]]], columns: Sequence[int]
) -> Callable[[], Iterator[Sequence[str]]]:
    """Return rows in which the series and the claim of a fact are those that its series has in a fact file.

    A fact without a series gets its own id for one; one without a period counts as missing, since no series has it.
    """
    id_, claim, written, *_, period, _, series = columns
    width = 1 + max(columns)

    def read() -> Iterator[Sequence[str]]:
        for row in rows():
            one = [*row, *[""] * (width - len(row))]
            if one[series]:
                one[claim] = claim_of_series(one[claim], one[period])
            else:
                one[series] = one[id_]
            if not one[period]:
                one[written] = ".."
            yield one

    return read
