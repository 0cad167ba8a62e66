"""The one type that every format writes: columns, each of a kind, and rows of cells.

A cell is text, a whole number, or None where there is nothing. What the text means is said by the kind of its column,
so that rows can go from the index to a writer as they are, and a writer need not guess.
"""

from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence
    from typing import Any

    Cell = str | int | None

# The kinds of a column. Those in NUMERIC are aligned right.
ID = "id"  # a key that people copy: one line, never cut
TEXT = "text"  # words, which may be broken into lines
FIGURE = "figure"  # a figure in words for people: one line, never cut
AMOUNT = "amount"  # a figure for spreadsheets: the six parts of `FigureCell`, joined by tabs
DECIMAL = "decimal"  # an exact decimal: digits, perhaps a sign and a point; no groups, no exponent
INTEGER = "integer"  # a whole number
BOOLEAN = "boolean"  # "true" or "false"
DAY = "day"  # a day as 2025-04-30
LIST = "list"  # several texts, joined by `LIST_SEPARATOR`
URL = "url"  # an address
INTERVAL = "interval"  # a result of arithmetic: the parts of `ResultCell`, joined by tabs
ADDRESS = "address"  # not shown, only for terminals that have links: where the cell before it leads to
NOTES = "notes"  # remarks, each a kind and a text, joined by tabs

NUMERIC = frozenset((FIGURE, AMOUNT, DECIMAL, INTEGER, INTERVAL))
WRAPPED = frozenset((TEXT, LIST, NOTES, URL))  # what may be broken into lines where a format has a width
LIST_SEPARATOR = "; "
PART_SEPARATOR = "\t"


class Column(Record):
    """One column of a table."""

    name: str
    """The key in machines' formats: `high_open`."""
    heading: str
    """The heading in readers' formats: `Claim`."""
    kind: str = TEXT
    """One of the kinds above."""


class FigureCell(Record):
    """A figure taken apart for a cell that stays a number while its unit shows, where the figure has a single value."""

    sign: str
    """The bound: `>`, `>=`, `<`, `<=`, `~`, `~<`, `~>`, `=`, or empty."""
    number: str
    """The number in base units as an exact decimal, empty where there is no single one (a range, a `±`)."""
    decimals: str
    """The number of decimals in the figure as printed: `1` for 3327.8 billion."""
    scale: str
    """`thousand`, `million`, `billion`, `trillion`, or empty."""
    unit: str
    """The unit as it follows the number: `%`, `CNY`, `countries`."""
    text: str
    """The figure in words, as readers' formats show it."""


class ResultCell(Record):
    """The result of a comparison, taken apart."""

    low: str
    """The lower end as an exact decimal in base units; empty where it is infinite."""
    high: str
    """The upper end as an exact decimal in base units; empty where it is infinite."""
    low_open: str
    """`true` where the lower end itself is left out, else `false`."""
    high_open: str
    """`true` where the upper end itself is left out, else `false`."""
    unit: str
    """`%`, `pp`, a unit, or empty for a ratio of like units."""
    text: str
    """The result as people read it: `+3.6 %`."""


class Table(Record):
    """Columns and rows, with optional additions for readers."""

    columns: "Sequence[Column]"
    """The columns, in order."""
    rows: "Iterable[Sequence[Cell]]"
    """The rows, each as long as `columns`; perhaps a stream that can be read once."""
    caption: str = ""
    """The name of the table: a sheet's name in a workbook, a title elsewhere where the format has one."""
    header: bool = True
    """False for a card, whose first column names the values in the second."""
    matches: "Callable[[str], list[tuple[int, int]]] | None" = None
    """The spans [start, end) of a text that a search matched, for formats that can emphasise them."""
    companions: "Sequence[Table]" = ()
    """Further tables that belong to this one, for formats that can hold several: the sources, in a workbook."""
    leading: int = 0
    """How many columns at the beginning are enough on paper; 0 for all."""
    lines: "Iterable[Sequence[Any]] | None" = None
    """The rows as lines of CSV in UTF-8, each with its end, and whether a spreadsheet would take a cell for a formula.

    None without them.
    """

    @property
    def names(self) -> "list[str]":
        """The names of the columns, in order."""
        return [column.name for column in self.columns]

    @property
    def kinds(self) -> "list[str]":
        """The kinds of the columns, in order."""
        return [column.kind for column in self.columns]


def filled(table: Table, always: "Container[str]" = (), never: "Container[str]" = ()) -> Table:
    """Return a table with its columns that have a cell, or are `always` shown, and without those that `never` are."""
    rows = list(table.rows)
    wanted = [
        n
        for n, name in enumerate(table.names)
        if name in always or (name not in never and any(row[n] is not None for row in rows))
    ]
    return table._replace(
        columns=tuple(table.columns[n] for n in wanted), rows=tuple(tuple(row[n] for n in wanted) for row in rows)
    )


def names_and_values(rows: "Iterable[tuple[str, Cell]]", caption: str) -> Table:
    """Return a card: a table of names, each with its value, without those that have none."""
    columns = (Column("field", "Field"), Column("value", "Value"))
    return Table(columns, tuple(row for row in rows if row[1]), caption=caption, header=False)


class Look(Record):
    """How a table is to look: what a writer needs to know of where its text goes; `output` decides it."""

    width: int | None = None
    """How many terminal columns there are; None for as many as needed."""
    colour: bool = False
    """Whether styles may be used: bold, colour, links."""
    links: bool = False
    """Whether the terminal shows links (OSC 8); only then may a table have a column of kind ADDRESS."""
    terminal: bool = False
    """Whether the text goes to a terminal, where no control character may arrive raw."""
    header: bool = True
    """Whether the names of the columns come first."""
    excel: str = ""
    """The locale of the spreadsheet that CSV is for (`en`, `de`, `fr`); empty for plain RFC 4180."""
    size: tuple[int, int] | None = None
    """The width and height of a chart in pixels; a chart of bars is as high as it needs to be. None for its own."""
    on_formula: "Callable[[], None] | None" = None
    """What CSV calls at its end if a spreadsheet would take one of its cells for a formula."""
    on_long_number: "Callable[[], None] | None" = None
    """What CSV calls at its end if a spreadsheet would change digits of one of its numbers."""


# The columns for the parts of an interval, in formats whose cells hold one value: suffix, kind and part.
_PARTS = (
    ("", TEXT, 5),
    ("_low", DECIMAL, 0),
    ("_high", DECIMAL, 1),
    ("_low_open", BOOLEAN, 2),
    ("_high_open", BOOLEAN, 3),
    ("_unit", TEXT, 4),
)


def flattened(table: Table) -> Table:
    """Return the table with a column for each part of an interval: `growth`, `growth_low`, `growth_high` ..."""
    if all(column.kind != INTERVAL for column in table.columns):
        return table
    columns = [
        Column(column.name + suffix, f"{column.heading} {suffix.replace('_', ' ').strip()}".strip(), kind)
        for column in table.columns
        for suffix, kind, _ in (_PARTS if column.kind == INTERVAL else (("", column.kind, 0),))
    ]
    kinds = table.kinds
    return table._replace(columns=tuple(columns), rows=(_flat(row, kinds) for row in table.rows))


def _flat(row: "Sequence[Cell]", kinds: "Sequence[str]") -> "list[Cell]":
    cells: list[Cell] = []
    for cell, kind in zip(row, kinds, strict=True):
        if kind != INTERVAL:
            cells.append(cell)
        elif cell is None:
            cells += [None] * len(_PARTS)
        else:
            parts = str(cell).split(PART_SEPARATOR)
            cells += [parts[part] or None for _, _, part in _PARTS]
    return cells


def notes_of(cell: "Cell") -> "list[tuple[str, str]]":
    """Return the kind and the text of each remark of a cell of kind NOTES."""
    parts = str(cell).split(PART_SEPARATOR) if cell else []
    return list(zip(parts[::2], parts[1::2], strict=True))
