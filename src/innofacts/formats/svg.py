"""A bar chart as SVG: one bar per row, units never mixed, bounds and rounding shown, text as text.

The table needs the columns of CHART_COLUMNS. Each unit has a scale of its own that begins at zero. A figure that may be
more ends in an arrow, one that may be less is striped, and the values that rounding leaves open are a line across the
end of the bar. A rank is not a quantity, and is only written. Colours follow the light or dark theme of the reader.
"""

from decimal import Decimal
from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape

from innofacts.errors import InnofactsError
from innofacts.showing import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from innofacts.formats.table import Cell, Page, Table

CHART_COLUMNS = ("claim", "figure", "number", "low", "high", "unit", "source")
"""The columns that a chart needs; `number` is where the bar ends, `source` who says it."""

_WIDTH = 760
_MARGIN = 20
_LINE = 17  # from one line of text to the next
_BAR = 15
_GAP = 20  # between two rows
_FIGURE_ROOM = 210  # to the right of the longest bar, for its figure
_CHARACTERS = 104  # that a line of 13 px text holds
_RANK = "rank"  # not a quantity: the second is not twice the first
_ROOM = _WIDTH - 2 * _MARGIN - _FIGURE_ROOM

_HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">
<style>
text {{ font: 13px system-ui, "Segoe UI", "Noto Sans", sans-serif; fill: #1f2328 }}
.unit, .figure {{ font-weight: 600 }}
.source {{ font-size: 11px; fill: #59636e }}
.bar, .more {{ fill: #2f6f9f }}
.stripe {{ stroke: #2f6f9f; stroke-width: 3 }}
.axis, .open {{ stroke: #59636e }}
@media (prefers-color-scheme: dark) {{
text {{ fill: #e6edf3 }}
.source {{ fill: #9198a1 }}
.bar, .more {{ fill: #6cb0e0 }}
.stripe {{ stroke: #6cb0e0 }}
.axis, .open {{ stroke: #9198a1 }}
}}
</style>
<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<line class="stripe" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>
"""


class _Row(NamedTuple):
    """The parts of a row that are drawn."""

    claim: str
    figure: str
    number: Decimal
    low: Decimal | None
    high: Decimal | None
    unit: str
    source: str


class _Scale(NamedTuple):
    """The scale of one unit: it converts numbers to horizontal positions."""

    least: Decimal
    most: Decimal

    def x(self, number: Decimal) -> Decimal:
        """Return the position of a number, from the left edge, to a tenth of a pixel."""
        share = (min(max(number, self.least), self.most) - self.least) / (self.most - self.least)
        return (_MARGIN + share * _ROOM).quantize(Decimal("0.1"))


def render(table: "Table", page: "Page") -> "Iterator[str]":  # noqa: ARG001 - a picture has one look
    """Return the table as a bar chart, units in the order of their first row; rows without a figure are left out.

    Raises InnofactsError where there is no figure to draw.
    """
    if not set(CHART_COLUMNS) <= {column.name for column in table.columns}:
        raise InnofactsError(
            "this table cannot be drawn as a chart", hint="a chart shows facts: leave out --by or --count"
        )
    rows = [row for cells in table.rows if (row := _row(table, cells))]
    if not rows:
        raise InnofactsError("there is no figure to draw", hint="a chart needs facts with figures")
    drawn: list[str] = []
    y = _MARGIN
    for unit in dict.fromkeys(row.unit for row in rows):
        same = [row for row in rows if row.unit == unit]
        y += _LINE
        drawn.append(_text(_MARGIN, y, unit or "number", "unit"))
        y += _GAP // 2
        top, scale = y, None if unit == _RANK else _scale(same)
        for row in same:
            shapes, y = _drawn(row, scale, y)
            drawn += shapes
        if scale:
            zero = scale.x(Decimal(0))
            drawn.append(f'<line class="axis" x1="{zero}" y1="{top}" x2="{zero}" y2="{y}"/>\n')
        y += _GAP
    yield _HEAD.format(width=_WIDTH, height=y)
    yield f"<title>{_escaped(table.caption or 'Figures')}</title>\n"
    yield from drawn
    yield "</svg>\n"


def _row(table: "Table", cells: "Sequence[Cell]") -> _Row | None:
    """Return the parts of a row to draw, or None if it has no figure."""
    given = {column.name: cell for column, cell in zip(table.columns, cells, strict=True)}
    if given["number"] is None:
        return None
    low, high = (None if given[end] is None else Decimal(str(given[end])) for end in ("low", "high"))
    texts = {name: str(given[name] or "") for name in ("claim", "figure", "unit", "source")}
    return _Row(**texts, number=Decimal(str(given["number"])), low=low, high=high)


def _scale(rows: "Sequence[_Row]") -> _Scale:
    """Return a scale from zero, or from the least of the numbers below it, to the greatest that is drawn."""
    ends = [end for row in rows for end in (row.number, row.low, row.high) if end is not None]
    least, most = min(Decimal(0), *ends), max(Decimal(0), *ends)
    return _Scale(least, most if most > least else least + 1)


def _drawn(row: _Row, scale: _Scale | None, y: int) -> tuple[list[str], int]:
    """Return the claim, the bar where there is a scale, the figure and who says it, and how far down they reach."""
    shapes = []
    for line in wrap(visible(row.claim), _CHARACTERS):
        y += _LINE
        shapes.append(_text(_MARGIN + 6, y, line))
    y += 6
    bar, right = _bar(row, scale, y) if scale else ([], Decimal(_MARGIN + 6))
    shapes += bar
    shapes.append(_text(right, y + _BAR - 3, visible(row.figure), "figure"))
    y += _BAR + 14
    shapes.append(_text(_MARGIN + 6, y, visible(row.source), "source"))
    return shapes, y + _GAP - 8


def _bar(row: _Row, scale: _Scale, y: int) -> tuple[list[str], Decimal]:
    """Return the bar of a figure with its open end, and the position for the figure next to it."""
    shapes = []
    zero, end = scale.x(Decimal(0)), scale.x(row.number)
    left, width = min(zero, end), abs(end - zero)
    may_be_less = row.low is None or (row.low == 0 and row.number > 0)
    kind = 'fill="url(#stripes)"' if may_be_less else 'class="bar"'
    shapes.append(f'<rect {kind} x="{left}" y="{y}" width="{width}" height="{_BAR}"/>\n')
    middle = y + _BAR // 2
    if row.high is None:
        shapes.append(f'<path class="more" d="M{end} {y}l12 {_BAR / Decimal(2)}l-12 {_BAR / Decimal(2)}z"/>\n')
    elif row.low is not None and not may_be_less and (first := scale.x(row.low)) < (last := scale.x(row.high)):
        shapes.append(f'<line class="open" x1="{first}" y1="{middle}" x2="{last}" y2="{middle}" stroke-width="3"/>\n')
    return shapes, max(zero, end, scale.x(row.high) if row.high is not None else end + 12) + 8


def _text(x: "Decimal | int", y: int, text: str, kind: str = "") -> str:
    style = f' class="{kind}"' if kind else ""
    return f'<text{style} x="{x}" y="{y}">{_escaped(text)}</text>\n'


def _escaped(text: str) -> str:
    return escape(visible(text), {'"': "&quot;"})
