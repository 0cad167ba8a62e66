"""Layouts: which column of a table has the place, the period and the value, and what it says about them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from types import MappingProxyType
from typing import NamedTuple

from innofacts.errors import InnofactsError
from innofacts.importing.sheets.headings import names_of
from innofacts.importing.sheets.sheets import Sheet, padded
from innofacts.patterns import regex
from innofacts.showing import counted, quoted
from innofacts.suggesting import unknown

GROUP, FLAGS = "group of columns", "flags of the values"
"""The names of columns that dialects add to tables, which no column of a table has."""
NOTHING: Mapping[str, str] = MappingProxyType({})


class Measure(NamedTuple):
    """What a table says about one of its measures."""

    title: str = ""
    """Its name in words."""
    unit: str = ""
    """Its unit."""
    note: str = ""
    """A remark for readers."""
    basis: str = ""
    """How it is measured."""
    power: str = ""
    """The power of ten that its values are multiplied by."""


class Roles(NamedTuple):
    """The names of the columns that a series is made of; empty where the table has no such column."""

    value: str
    """The figure."""
    period: str = ""
    """The period."""
    place: str = ""
    """The place, as a code or a name."""
    name: str = ""
    """The name of the place, where `place` has codes."""
    measures: tuple[str, ...] = ()
    """What is measured."""
    title: str = ""
    """The name of the measure in words, where `measures` has codes."""
    unit: str = ""
    """The unit."""
    scale: str = ""
    """The power of ten that the value is multiplied by."""
    status: str = ""
    """Flags: estimated, provisional."""
    dimensions: tuple[str, ...] = ()
    """The columns that distinguish series besides these."""
    keys: tuple[str, ...] = ()
    """The keys of a series that have a column of their own: `basis`, `vintage`; the column is called like the key."""
    currency: str = ""
    """The currency, where the unit is the currency of each place."""
    prices: str = ""
    """The kind of prices: current, constant."""
    base: str = ""
    """The period that prices or an index refer to."""
    part: str = ""
    """The month, quarter or half, where the year has a column of its own."""

    def by_word(self) -> dict[str, list[str]]:
        """Return the columns that have a role, by the words for what they say, as in messages."""
        named = {
            "value": (self.value,),
            "period": (self.period, self.part),
            "place": (self.place, self.name),
            "measure": (*self.measures, self.title),
            "unit": (self.unit, self.scale, self.currency),
            "basis": (self.prices, self.base),
            "scope": self.dimensions,
            "flags": (self.status,),
            "keys": self.keys,
        }
        known = {column for word, columns in named.items() if word != "scope" for column in columns}
        named["scope"] = tuple(column for column in self.dimensions if column not in known)
        return {word: [column for column in columns if column] for word, columns in named.items()}

    def of_series(self, *left_out: str) -> list[str]:
        """Return the columns that say what a series is of, not its values, but for those of some words of `by_word`."""
        words = {*left_out, "value", "period", "flags"}
        return [column for word, columns in self.by_word().items() if word not in words for column in columns]


class Layout(NamedTuple):
    """A table in long form, one value a row."""

    columns: tuple[str, ...]
    """The names of its columns."""
    rows: Callable[[], Iterator[Sequence[str]]]
    """A function that reads the rows, without a header."""
    where: Callable[[int], str]
    """The place of a row in the file, for messages: `row 5, column "2012"`."""
    roles: Roles
    """What the columns are."""
    about: str = ""
    """What was recognised, for messages."""
    source: Mapping[str, str] = NOTHING
    """What the table says about the source, by the keys of docs/library.md."""
    measures: Mapping[str, Measure] = MappingProxyType({})
    """What it says about the measures, by the contents of the columns of measures."""
    places: Mapping[str, str] = NOTHING
    """The names of places by their codes."""
    labels: Mapping[str, Mapping[str, str]] = MappingProxyType({})
    """The meaning of the codes in other columns, by the name of the column."""
    meanings: Mapping[str, str] = NOTHING
    """The columns that have the meaning of the codes in others, by the names of these."""
    unit: str = ""
    """The unit of measures for which the table names none: that of the file into which it is merged."""
    measure: str = ""
    """The measure of values for which the table names none: that of the file into which it is merged."""
    unused: tuple[str, ...] = ()
    """The columns of the file of which no row of the layout has a cell."""
    has_labels: bool = False
    """Whether cells have a code, a colon and its meaning: `A: Annual`."""
    delimiter: str = ""
    """What is between the cells of a text; empty for a file whose numbers are numbers and not texts."""
    is_export: bool = False
    """Whether innofacts wrote it: a fact may have no place, and its source says nothing about its scope."""
    source_column: str = ""
    """The column of the sources of facts, of which a fact file has one."""
    title_marks: str = ""
    """The marks of footnotes after the title of the source."""


def index_of(columns: Sequence[str], name: str) -> int:
    """Return the position of a column by its name, in any case; raises InnofactsError for an unknown name."""
    if name in columns:
        return columns.index(name)
    folded = [column.casefold() for column in columns]
    if name.casefold() not in folded:
        raise unknown("column", name, [column for column in columns if column], "the columns are")
    return folded.index(name.casefold())


def wanted_cells(columns: Sequence[str], only: Sequence[str]) -> list[tuple[int, str]]:
    """Return column and value of each `COLUMN=VALUE` that the user gives; raises InnofactsError."""
    found = []
    for one in only:
        column, equals, value = one.partition("=")
        if not equals:
            raise InnofactsError(f"--only does not take {quoted(one)}", hint="it takes COLUMN=VALUE")
        found.append((index_of(columns, column.strip()), value.strip()))
    return found


def is_wanted(row: Sequence[str], only: Sequence[tuple[int, str]]) -> bool:
    """Return whether a row, as wide as the header, has the value chosen for each column, or the code before a name."""
    cells = ((row[column].strip(), value) for column, value in only)
    return all(value in (cell, cell.partition(": ")[0]) for cell, value in cells)


LongForm = tuple[tuple[str, ...], Callable[[], Iterator[Sequence[str]]], Callable[[int], str]]
"""The columns, the rows and the `where` of a `Layout`."""


def long(sheet: Sheet, header: int) -> LongForm:
    """Return columns, rows and `where` of a sheet that has one value a row, below the row of its header."""
    columns = names_of(sheet.head[header])
    return columns, lambda: chain.from_iterable(_below(sheet, header)), lambda number: f"row {number + header + 2}"


def with_groups(sheet: Sheet, header: int) -> Sheet:
    """Return a sheet whose headings begin with that of their group, `Primary, Boys`, if all groups have the same ones.

    A sheet stays as it is if no heading occurs twice, and if the groups differ: then nobody knows how wide they are.
    """
    names = names_of(sheet.head[header])
    above = names_of(sheet.head[header - 1])[: len(names)] if header else ()
    starts = [n for n, group in enumerate(above) if group and group != above[n - 1]]  # a workbook repeats merged cells
    ends = [*starts[1:], len(names)]
    below = [names[first:last] for first, last in zip(starts, ends, strict=False)]
    several = [part for part in below if any(part)]
    is_even = bool(several) and all(part == several[0] and all(part) for part in several)
    if not is_even or len(several) == 1 or len(set(several[0])) < len(several[0]):
        return sheet
    groups = dict(zip(starts, below, strict=False))
    joined = list(names)
    for first, part in groups.items():
        for n, name in enumerate(part, first):
            joined[n] = f"{above[first]}, {name}" if name else above[first] if n == first else ""
    return sheet._replace(head=[*sheet.head[:header], joined, *sheet.head[header + 1 :]])


def melted(
    sheet: Sheet, header: int, keys: Sequence[int], across: Sequence[tuple[int, tuple[str, ...]]], added: Sequence[str]
) -> LongForm:
    """Return columns, rows and `where` of a sheet with several values a row, in long form.

    Each row keeps the cells of the columns `keys`; each column of `across` gives a row with its labels and its value.
    `added` are the names of the columns of labels.
    """
    names = names_of(sheet.head[header])
    width = max((*keys, *(column for column, _ in across)), default=0) + 1

    def rows() -> Iterator[Sequence[str]]:
        for several in _below(sheet, header):
            for row in padded(several, width):
                kept = [row[key] for key in keys]
                for column, labels in across:
                    yield (*kept, *labels, row[column])

    where = in_columns([names[column] for column, _ in across], header + 2)
    return (*(names[key] for key in keys), *added, "value"), rows, where


def in_columns(names: Sequence[str], first: int) -> Callable[[int], str]:
    """Return the `where` of a sheet with a value in each of some columns from its row `first`, counted from 1."""

    def where(number: int) -> str:
        row, position = divmod(number, len(names))
        return f'row {row + first}, column "{names[position]}"'

    return where


def _below(sheet: Sheet, header: int) -> Iterator[Sequence[Sequence[str]]]:
    """Yield the rows below a header in pieces; raises InnofactsError for one that has a number beyond the header.

    In such a row a comma has cut a number in two, and what is to its right is in a wrong column.
    """
    rows, width, first = islice(sheet.rows(), header + 1, None), len(sheet.head[header]), header + 2
    while several := list(islice(rows, _AT_ONCE)):
        if max(map(len, several)) > width:
            for number, row in enumerate(several, first):
                if any(_NUMBER.match(cell) for cell in row[width:]):
                    raise _longer(row, number, width, sheet.delimiter)
        yield several
        first += len(several)


def _longer(row: Sequence[str], number: int, width: int, delimiter: str) -> InnofactsError:
    """Return the error for a row with more cells than its header; the hint has the number that was perhaps cut."""
    hint = "put a cell that contains the separator in quotation marks, or give each column a name"
    cut = _CUT.search("\t".join(cell.strip() for cell in row)) if delimiter == "," else None
    if cut:
        whole = cut[0].replace("\t", ",")
        hint = f'is {whole} one number? then put it in quotation marks: "{whole}"'
    return InnofactsError(f"row {number} has {counted(len(row), 'cell')}, and the header {width}", hint=hint)


_AT_ONCE = 1000  # rows
_NUMBER = regex(r"\s*[-+−]?\d")
_CUT = regex(r"(?<![^\t])[-+−]?[1-9]\d{0,2}(?:\t\d{3})+(?:\.\d+)?(?![^\t])", re.ASCII)
"""A number that its commas have cut into cells, here with tabs between them."""


def refuse_duplicates(sheet: Sheet, header: int, used: Sequence[int]) -> None:
    """Raise InnofactsError if two columns that are used have one name."""
    names = names_of(sheet.head[header])
    seen: dict[str, int] = {}
    for column in used:
        first = seen.setdefault(names[column], column)
        if first != column:
            message = f'row {header + 1}: columns {first + 1} and {column + 1} are both named "{names[column]}"'
            raise InnofactsError(message, hint="give each column a name of its own")
