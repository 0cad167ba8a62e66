"""Wide tables as `innofacts export --wide` writes them: a row for each series, with the keys that it has in TOML."""

from innofacts.importing.dialects.columns import is_period
from innofacts.importing.layouts import Choices, Layout, Roles, melted, names_of
from innofacts.importing.sheets import Sheet

_ALWAYS = frozenset(("series", "measure", "place", "unit"))
_KEYS = ("series", "claim", "nature", "basis", "vintage", "scope", "breaks", "published", "replaces", "note")


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - what every dialect is given
    """Return the layout of a wide table of innofacts; None if a column is missing by which it is recognised."""
    names = names_of(sheet.head[0]) if sheet.head else ()
    periods = [n for n, name in enumerate(names) if is_period(name)]
    if not periods or not set(names) >= _ALWAYS:
        return None
    keys = [n for n in range(len(names)) if n not in periods and names[n]]
    columns, rows, where = melted(sheet, 0, keys, [(n, (names[n],)) for n in periods], ("period",))
    of_series = tuple(name for name in _KEYS if name in names)
    roles = Roles("value", "period", "place", "", ("measure",), unit="unit", keys=of_series)
    return Layout(columns, rows, where, roles, "a wide table of innofacts")
