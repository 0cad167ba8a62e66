"""Fact files of series: the source, then a `[[series]]` for each measure and place."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import islice

from innofacts.errors import InnofactsError
from innofacts.factfiles.creation import Given, readable, source_values
from innofacts.factfiles.facts import FactFile
from innofacts.factfiles.reading import read_file
from innofacts.factfiles.schema import SCHEMA_LINE
from innofacts.factfiles.writing import Value, key_text, period_value, table
from innofacts.importing.composing import Series
from innofacts.table import FIGURE, ID, TEXT, Column, Table

_SHOWN = 3  # series of a dry run, and facts of each
COLUMNS = (
    Column("id", "Id", ID),
    Column("claim", "Claim", TEXT),
    Column("figure", "Figure", FIGURE),
    Column("measure", "Measure", TEXT),
    Column("place", "Place", TEXT),
    Column("period", "Period", TEXT),
)
"""The columns that show the first facts."""


def source_text(given: Given, day: date) -> str:
    """Return the text of the source of a file; raises InnofactsError for an invalid value or without a publisher."""
    if not (given.get("authors") or given.get("publisher")):
        raise InnofactsError("the source has no publisher", hint="--publisher says who published the table")
    return readable(table("[source]", source_values(given, day)))


def file_text(source: str, series: Iterable[Series]) -> Iterator[str]:
    """Yield the text of a fact file in pieces; `source` may begin with comments."""
    yield f"{SCHEMA_LINE}{source}"
    for one in series:
        yield f"\n{series_text(one)}"


def series_text(series: Series) -> str:
    """Return the text of one series."""
    values: dict[str, Value] = {"id": series.id, "claim": series.claim, "unit": series.unit}
    if series.breaks:
        values["breaks"] = [period_value(key) for key in series.breaks]
    for key in ("measure", "place", "nature", "basis", "vintage", "scope", "by", "replaces", "note"):
        if value := getattr(series, key):
            values[key] = value
    if series.published:
        values["published"] = series.published
    return f"{table('[[series]]', values)}[series.values]\n{_lines(series.periods) % tuple(series.figures)}"


@lru_cache(maxsize=256)
def _lines(periods: tuple[str, ...]) -> str:
    """Return a line for each period, with `%s` for its figure; many series have the same periods."""
    return "".join([f'{key_text(key)} = "%s"\n' for key in periods])


def first_facts(source: str, series: Iterable[Series]) -> tuple[FactFile, Table]:
    """Return a file with the latest facts of the first series, and the table that shows them."""
    shown = [
        one._replace(periods=one.periods[-_SHOWN:], figures=one.figures[-_SHOWN:]) for one in islice(series, _SHOWN)
    ]
    read = read_file("import.toml", "".join(file_text(source, shown)).encode())
    rows = [
        (fact.id, fact.claim, str(fact.figure), fact.measure, fact.place, fact.period and fact.period.text)
        for fact in read.facts
    ]
    return read, Table(COLUMNS, rows)
