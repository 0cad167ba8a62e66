"""A chart as SVG: lines over time, a bar for every other figure; units never mixed, bounds and rounding shown.

The table needs the columns of CHART_COLUMNS. Each unit has a scale of its own that begins at zero. A bar that may be
more ends in an arrow, one that may be less is striped, and the values that rounding leaves open are a line across its
end. A line over time has its intervals as a band; a bound is an arrow that the line does not pass through, and where
the definition changes there is a gap. A rank is not a quantity, and is only written. Colours follow the light or dark
theme of the reader. Screen readers get all figures in a description.
"""

from decimal import ROUND_CEILING, Decimal
from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape
from zlib import crc32

from innofacts.english.numerals import SCALES
from innofacts.errors import InnofactsError
from innofacts.showing import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from innofacts.table import Cell, Look, Table

CHART_COLUMNS = (
    *("claim", "figure", "number", "low", "high", "unit", "source", "group"),
    *("line", "period", "time", "is_value", "is_break"),
)
"""The columns that a chart needs.

`number` is where a bar ends, `source` who says it, `group` the heading that it is under. Figures with the same `line`
are a line over time, whose name it is: `time` is the year as a decimal, `is_value` is false for a bound and a range,
and `is_break` is true where the definition changes with this figure.
"""

_WIDTH = 760
_MARGIN = 20
_LINE = 17  # from one line of text to the next
_BAR = 15
_GAP = 20  # between two rows
_FIGURE_ROOM = 210  # to the right of the longest bar, for its figure
_CHARACTER = 7  # pixels, roughly, of 13 px text
_RANK = "rank"  # not a quantity: the second is not twice the first
_COLOURS = (  # of lines, for a light and a dark page; each also has its name at its end
    *(("#2f6f9f", "#6cb0e0"), ("#b3541e", "#f0a070"), ("#3c7d3c", "#7cc67c"), ("#7a4fa3", "#b998dd")),
    *(("#a33a5b", "#e88aa6"), ("#6b6b1f", "#c9c96a")),
)
_PLOT_HEIGHT = 300
_AXIS_ROOM, _NAME_ROOM = 56, 190  # to the left and to the right of lines
_NAME_GAP = 15  # between the names of two lines
_MOST_TICKS = 8

# LibreOffice knows no shorthand `font`, and takes the rules inside @media for the page's own; so dark has a sheet.
_HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" \
aria-labelledby="title-{key}" aria-describedby="figures-{key}">
<style>
text {{ font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: 13px; fill: #1f2328 }}
.title {{ font-size: 16px; font-weight: 600 }}
.unit, .figure, .group {{ font-weight: 600 }}
.source {{ font-size: 11px; fill: #59636e }}
.bar, .more {{ fill: #2f6f9f }}
.stripe {{ stroke: #2f6f9f; stroke-width: 3 }}
.axis, .open {{ stroke: #59636e }}
.grid {{ stroke: #59636e; stroke-opacity: 0.25 }}
.tick {{ font-size: 11px; fill: #59636e }}
{lines}</style>
<style media="(prefers-color-scheme: dark)">
text {{ fill: #e6edf3 }}
.source {{ fill: #9198a1 }}
.bar, .more {{ fill: #6cb0e0 }}
.stripe {{ stroke: #6cb0e0 }}
.axis, .open {{ stroke: #9198a1 }}
.grid {{ stroke: #9198a1 }}
.tick {{ fill: #9198a1 }}
{dark_lines}</style>
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
    group: str
    line: str
    period: str
    time: Decimal
    is_value: bool
    is_break: bool


class _Scale(NamedTuple):
    """The scale of one unit: it converts numbers to horizontal positions."""

    least: Decimal
    most: Decimal
    first: int
    """Where the least number is, in pixels."""
    last: int
    """Where the greatest number is."""

    def x(self, number: Decimal) -> Decimal:
        """Return the position of a number, to a tenth of a pixel."""
        share = (min(max(number, self.least), self.most) - self.least) / (self.most - self.least)
        return (self.first + share * (self.last - self.first)).quantize(Decimal("0.1"))


def render(table: "Table", look: "Look") -> "Iterator[str]":
    """Return the table as a chart, units in the order of their first row; rows without a figure are left out.

    Raises InnofactsError where there is no figure to draw.
    """
    if not set(CHART_COLUMNS) <= set(table.names):
        raise InnofactsError("this table cannot be drawn as a chart", hint="a chart shows facts: leave out --count")
    rows = [row for cells in table.rows if (row := _row(table, cells))]
    if not rows:
        raise InnofactsError("there is no figure to draw", hint="a chart needs facts with figures")
    width, height = look.size or (_WIDTH, 0)
    # A source that all figures share is named once, below, and so are the sources of lines.
    is_common = len({row.source for row in rows}) == 1
    named = list(dict.fromkeys(row.source for row in rows if row.source and (row.line or is_common)))
    below = f"Source: {'; '.join(map(visible, named))}" if named else ""
    footer = wrap(below, (width - 2 * _MARGIN) // (_CHARACTER - 1))
    title, drawn, y = table.caption or "Figures", [], _MARGIN
    for line in wrap(visible(title), (width - 2 * _MARGIN) // (_CHARACTER + 1)):
        y += _LINE
        drawn.append(_text(_MARGIN, y, line, "title"))
    y += _GAP // 2
    around = 72 + len(footer) * (_LINE - 3) + _MARGIN // 2  # of lines: the unit, the years, the sources, the margin
    for lines, bars in _by_unit(rows):
        if lines:
            shapes, y = _plot(lines, y, width, max(height - y - around, _PLOT_HEIGHT // 2) if height else _PLOT_HEIGHT)
            drawn += shapes
        if bars:
            shapes, y = _bars(bars, y, width, with_source=not is_common)
            drawn += shapes
    for line in footer:
        y += _LINE - 3
        drawn.append(_text(_MARGIN, y, line, "source"))
    text = _description(rows)
    key = f"{crc32(f'{title}{text}'.encode(errors='backslashreplace')):08x}"
    light, dark = _styles(len(dict.fromkeys(row.line for row in rows if row.line)))
    yield _HEAD.format(width=width, height=max(y + _MARGIN // 2, height), key=key, lines=light, dark_lines=dark)
    yield f'<title id="title-{key}">{_escaped(title)}</title>\n<desc id="figures-{key}">{_escaped(text)}</desc>\n'
    yield from drawn
    yield "</svg>\n"


def _by_unit(rows: "Sequence[_Row]") -> "Iterator[tuple[list[_Row], list[_Row]]]":
    """Yield the rows of each unit that are points of lines, and those that are bars."""
    for unit in dict.fromkeys(row.unit for row in rows):
        same = [row for row in rows if row.unit == unit]
        yield [row for row in same if row.line], [row for row in same if not row.line]


def _styles(lines: int) -> list[str]:
    """Return the styles of so many lines in a light and in a dark theme."""
    return [
        "".join(
            f".line{n} {{ stroke: {colours[theme]}; fill: none; stroke-width: 2 }}\n"
            f".mark{n}, .band{n} {{ fill: {colours[theme]} }}\n.band{n} {{ fill-opacity: 0.25 }}\n"
            for n, colours in enumerate(_COLOURS[:lines])
        )
        for theme in (0, 1)
    ]


def _description(rows: "Sequence[_Row]") -> str:
    """Return all figures as text, for screen readers: a line as its name and figures, a bar as its claim and figure."""
    said = []
    for name in dict.fromkeys(row.line for row in rows):
        if name:
            points = "; ".join(f"{row.period}: {row.figure}" for row in sorted(rows, key=_time) if row.line == name)
            said.append(f"{name}: {points}.")
        else:
            said += [
                f"{' '.join(filter(None, (row.group, row.claim.removesuffix('.'))))}: {row.figure} ({row.source})."
                for row in rows
                if not row.line
            ]
    return " ".join(said)


def _time(row: _Row) -> Decimal:
    return row.time


def _bars(rows: "Sequence[_Row]", y: int, width: int, *, with_source: bool) -> "tuple[list[str], int]":
    """Return bars of one unit, below each heading of a group its own, and how far down they reach."""
    unit = rows[0].unit
    y += _LINE
    drawn = [_text(_MARGIN, y, unit or "number", "unit")]
    y += _GAP // 2
    top, scale = y, None if unit == _RANK else _scale(rows, _MARGIN, width - _MARGIN - _FIGURE_ROOM)
    for group in dict.fromkeys(row.group for row in rows):
        if group:
            y += _LINE + 2
            drawn.append(_text(_MARGIN + 6, y, group, "group"))
        for row in rows:
            if row.group == group:
                shapes, y = _drawn(row, scale, y, width, with_source=with_source)
                drawn += shapes
    if scale:
        zero = scale.x(Decimal(0))
        drawn.append(f'<line class="axis" x1="{zero}" y1="{top}" x2="{zero}" y2="{y}"/>\n')
    return drawn, y + _GAP


def _plot(rows: "Sequence[_Row]", y: int, width: int, height: int) -> "tuple[list[str], int]":
    """Return the lines of one unit over time between axes, and how far down they reach."""
    names = list(dict.fromkeys(row.line for row in rows))
    top, bottom, left, right = y + 34, y + 34 + height, _MARGIN + _AXIS_ROOM, width - _MARGIN - _NAME_ROOM
    across, up = _scale_of_time(rows, left, right), _scale(rows, bottom, top)
    word, step = _steps(up)
    drawn = [_text(_MARGIN, y + _LINE, " ".join(filter(None, (word, rows[0].unit))) or "number", "unit")]
    number = (up.least / step).to_integral_value(ROUND_CEILING) * step + 0  # from a round one, and zero is not -0
    while number <= up.most:
        at = up.x(number)
        shown = f"{(number / 10 ** SCALES.get(word, 0)).normalize():,f}"
        drawn.append(f'<line class="{"grid" if number else "axis"}" x1="{left}" y1="{at}" x2="{right}" y2="{at}"/>\n')
        drawn.append(f'<text class="tick" text-anchor="end" x="{left - 8}" y="{at + 4}">{shown}</text>\n')
        number += step
    for year in _years(across):
        at = across.x(Decimal(year) + Decimal("0.5"))
        drawn.append(f'<text class="tick" text-anchor="middle" x="{at}" y="{bottom + 18}">{year}</text>\n')
    ends: list[tuple[Decimal, int, str]] = []
    for n, name in enumerate(names):
        points = sorted((row for row in rows if row.line == name), key=_time)
        drawn += _line(points, n, across, up)
        last = points[-1]
        ends.append((up.x(last.number), n, last.figure if len(names) == 1 else name))
    at_least = Decimal(top)
    for at, n, text in sorted(ends):
        at_least = max(at, at_least)
        shown = text if len(text) <= _NAME_ROOM // _CHARACTER else f"{text[: _NAME_ROOM // _CHARACTER - 1]}…"
        drawn.append(_text(right + 10, at_least + 4, shown, f"mark{n % len(_COLOURS)}"))
        at_least += _NAME_GAP
    return drawn, max(bottom + 18, int(at_least)) + _GAP


def _line(points: "Sequence[_Row]", number: int, across: _Scale, up: _Scale) -> "Iterator[str]":
    """Yield the band, the line and the marks of the points of one line, in the order of time."""
    values = {row.time: row for row in points if row.is_value}  # the last one of a period
    runs: list[list[_Row]] = [[]]
    for row in points:
        if row.time not in values or (row.is_break and runs[-1]):
            runs.append([])
        if row is values.get(row.time):
            runs[-1].append(row)
    n, dashes = number % len(_COLOURS), ' stroke-dasharray="5 3"' if number >= len(_COLOURS) else ""
    for run in filter(None, runs):
        high = [f"{across.x(row.time)} {up.x(row.number if row.high is None else row.high)}" for row in run]
        low = [f"{across.x(row.time)} {up.x(row.number if row.low is None else row.low)}" for row in run]
        middle = [f"{across.x(row.time)} {up.x(row.number)}" for row in run]
        yield f'<path class="band{n}" d="M{"L".join([*high, *reversed(low)])}z"/>\n'
        yield f'<path class="line{n}" d="M{"L".join(middle)}"{dashes}/>\n'
    for row in points:
        x, y = across.x(row.time), up.x(row.number)
        title = f"<title>{_escaped(f'{row.period}: {row.figure}')}</title>"
        if row.is_value:
            yield f'<circle class="mark{n}" cx="{x}" cy="{y}" r="3">{title}</circle>\n'
        elif row.low is not None and row.high is not None and row.low > 0:
            yield f'<path class="line{n}" d="M{x} {up.x(row.low)}V{up.x(row.high)}">{title}</path>\n'
        else:  # an arrow in the direction in which the value may be
            way = -1 if row.high is None else 1
            yield f'<path class="mark{n}" d="M{x - 5} {y}h10l-5 {10 * way}z">{title}</path>\n'


def _scale_of_time(rows: "Sequence[_Row]", left: int, right: int) -> _Scale:
    times = [row.time for row in rows]
    return _Scale(min(times), max(times) if max(times) > min(times) else min(times) + 1, left, right)


def _years(across: _Scale) -> "Sequence[int]":
    """Return the years that the axis of time names, at round distances."""
    first, last = int(across.least), int(across.most)
    step = next(
        step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000) if (last - first) // step < _MOST_TICKS
    )
    return [year for year in range(first, last + 1) if year % step == 0]


def _steps(scale: _Scale) -> tuple[str, Decimal]:
    """Return the scale word of the numbers on an axis, empty for none, and the distance between two of them."""
    size = max(abs(scale.least), abs(scale.most))
    word = next((word for word, power in reversed(SCALES.items()) if size >= 10**power and word != "thousand"), "")
    rough = (scale.most - scale.least) / 6
    power = Decimal(10) ** rough.adjusted()
    return word, next(power * n for n in (1, 2, 5, 10) if power * n >= rough)


def _row(table: "Table", cells: "Sequence[Cell]") -> _Row | None:
    """Return the parts of a row to draw, or None if it has no figure."""
    given = {column.name: cell for column, cell in zip(table.columns, cells, strict=True)}
    if given["number"] is None:
        return None
    low, high = (None if given[end] is None else Decimal(str(given[end])) for end in ("low", "high"))
    texts = {name: str(given[name] or "") for name in ("claim", "figure", "unit", "source", "group", "line", "period")}
    is_value, is_break = (given[name] == "true" for name in ("is_value", "is_break"))
    number, time = Decimal(str(given["number"])), Decimal(str(given["time"] or 0))
    return _Row(**texts, number=number, low=low, high=high, time=time, is_value=is_value, is_break=is_break)


def _scale(rows: "Sequence[_Row]", first: int, last: int) -> _Scale:
    """Return a scale from zero, or from the least of the numbers below it, to the greatest that is drawn."""
    ends = [end for row in rows for end in (row.number, row.low, row.high) if end is not None]
    least, most = min(Decimal(0), *ends), max(Decimal(0), *ends)
    return _Scale(least, most if most > least else least + 1, first, last)


def _drawn(row: _Row, scale: _Scale | None, y: int, width: int, *, with_source: bool) -> tuple[list[str], int]:
    """Return the claim, the bar where there is a scale, the figure and who says it, and how far down they reach."""
    shapes = []
    for line in wrap(visible(row.claim), (width - 2 * _MARGIN) // _CHARACTER):
        y += _LINE
        shapes.append(_text(_MARGIN + 6, y, line))
    y += 6
    bar, right = _bar(row, scale, y) if scale else ([], Decimal(_MARGIN + 6))
    shapes += bar
    shapes.append(_text(right, y + _BAR - 3, visible(row.figure), "figure"))
    y += _BAR
    if with_source:
        y += 14
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


def _text(x: "Decimal | int", y: "Decimal | int", text: str, kind: str = "") -> str:
    style = f' class="{kind}"' if kind else ""
    return f'<text{style} x="{x}" y="{y}">{_escaped(text)}</text>\n'


def _escaped(text: str) -> str:
    return escape(visible(text), {'"': "&quot;"})
