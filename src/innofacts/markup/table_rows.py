"""The rows of the tables of a text, as each markup language writes them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from innofacts.markup.asciidoc import CELL, NESTED_CELL, nested
from innofacts.markup.outline import Span
from innofacts.patterns import regex

Rows = list[list[Span]]
"""The rows of a table, each with the spans of its cells."""
_RULE = regex(r"[\s|:=+>-]*")
_BAR = regex(r"(?<!\\)\|")


def rows_in(text: str, markup: str) -> Iterator[Rows]:
    """Yield the rows of each table of a text in some markup; a row may have no cells."""
    return _FINDERS.get(markup, _in_pipes)(text)


def _lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    end = len(text) if end is None else end
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _between(signs: list[Span], end: int) -> list[Span]:
    """Return the spans from each sign to the next one, and from the last to the end."""
    return [(one[1], other[0]) for one, other in pairwise((*signs, (end, end)))]


def _in_pipes(text: str) -> Iterator[Rows]:
    """Yield the tables of Markdown and office documents, and the grids of reST: rows with bars between their cells."""
    rows: Rows = []
    for start, end in _lines(text):
        line = text[start:end].strip().lstrip("> ")
        if not line.startswith(("|", "+-", "+=")):
            if rows:
                yield rows
            rows = []
        elif not _RULE.fullmatch(line):
            bars = [match.span() for match in _BAR.finditer(text, start, end)]
            is_closed = not text[bars[-1][1] : end].strip() if bars else True
            rows.append(_between(bars, end)[: -1 if is_closed else None])
    if rows:
        yield rows


def _in_markdown(text: str) -> Iterator[Rows]:
    """Yield the tables of Markdown with bars, those in HTML, and the simple ones of pandoc: headings above a rule."""
    yield from _below_rules(text, "-{2,}")
    yield from _in_html(text)
    yield from _in_pipes(text)
    yield from _between_bars(text)


def _between_bars(text: str) -> Iterator[Rows]:
    """Yield the tables whose rows do not begin with a bar: headings above a rule that has one, and lines up to a blank.

    https://github.github.com/gfm/#tables-extension-
    """
    rows: Rows = []
    above = (0, 0)
    for line in (*_lines(text), (len(text), len(text))):
        bars = [match.span() for match in _BAR.finditer(text, *line)]
        is_rule = not rows and _RULE_BETWEEN_BARS.fullmatch(text, *line) is not None
        if is_rule and len(bars) == len(headings := [match.span() for match in _BAR.finditer(text, *above)]):
            rows.append(_around(headings, above))
        elif rows and bars:
            rows.append(_around(bars, line))
        elif rows:
            yield rows
            rows = []
        above = line


_RULE_BETWEEN_BARS = regex(r"[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\r?")


def _around(bars: Sequence[Span], line: Span) -> list[Span]:
    """Return the cells of a line before, between and behind some bars."""
    return _between([(line[0], line[0]), *bars], line[1])


def _in_rst(text: str) -> Iterator[Rows]:
    """Yield the tables of reST: simple tables, grids, and those in directives."""
    yield from _below_rules(text, "=+")
    yield from _in_pipes(text)
    for directive in _DIRECTIVE.finditer(text):
        find = _in_csv if directive["kind"] == "csv" else _in_list
        rows = [
            row for header in _HEADER.finditer(text, *directive.span("body")) for row in _in_csv(text, *header.span(1))
        ]
        yield [*rows, *find(text, *directive.span("body"))]


def _below_rules(text: str, sign: str) -> Iterator[Rows]:
    """Yield the tables whose columns are below a rule of some signs with gaps, such as `====  ====`.

    Their headings are below that rule, or on the line above it if there is one.
    """
    rule, ruler = re.compile(rf"[ \t]*{sign}(?:[ \t]+{sign})+[ \t\r]*"), re.compile(sign)
    rows: Rows = []
    columns: list[int] = []
    above = (0, 0)
    for line in (*_lines(text), (len(text), len(text))):
        is_blank = not text[slice(*line)].strip()
        if rule.fullmatch(text, *line) and not columns:
            columns = [match.start() - line[0] for match in ruler.finditer(text, *line)]
            rows += [_cut(above, columns)] if text[slice(*above)].strip() else []
        elif is_blank and columns:
            yield rows
            rows, columns = [], []
        elif columns and not rule.fullmatch(text, *line):
            rows.append(_cut(line, columns))
        above = line


def _cut(line: Span, columns: Sequence[int]) -> list[Span]:
    """Return the cells of a line, which begin at some columns."""
    start, end = line
    starts = [min(end, start + column) for column in columns]
    return list(pairwise((*starts, end)))


# --- directives of reST -----------------------------------------------------------------------------------------------

_DIRECTIVE = regex(
    r"(?m)^(?P<margin>[ \t]*)\.\.[ ](?P<kind>csv|list)-table::[^\n]*"
    r"(?P<body>(?:\n(?:(?P=margin)[ \t]+[^\n]*|[ \t]*(?=\n)))*+)",
)
_HEADER = regex(r"(?m)^[ \t]*:header:[ \t]*([^\n]*)$")
OPTION = regex(r"[ \t]*:[A-Za-z][\w-]*:")
"""A pattern of a line of options, which AsciiDoc and reST may have before a table."""
_ITEM = regex(r"(?m)^(?P<row>[ \t]*\*[ ]+)?[ \t]*-(?=[ \n])")


def _in_list(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """Yield the rows of a list of lists: each cell begins with a hyphen, and each row with a star."""
    items = list(_ITEM.finditer(text, start, end))
    ends = [*(item.start() for item in items), end][1:]
    rows: Rows = []
    for item, following in zip(items, ends, strict=True):
        if item["row"]:
            rows.append([])
        if rows:
            rows[-1].append((item.end(), following))
    yield from rows


_FIELD = regex(r'[ \t]*(?:"(?P<quoted>(?:[^"\n]|"")*)"[ \t]*|(?P<plain>[^,\n]*))(?P<end>,|\r?\Z|(?=\r?\n))')


def _in_csv(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """Yield the rows of comma-separated values; an option of a directive is none."""
    for line in _lines(text, start, end):
        if OPTION.match(text, *line) or not text[slice(*line)].strip():
            continue
        row: list[Span] = []
        at = line[0]
        while at >= 0:
            field = _FIELD.match(text, at, line[1])
            assert field is not None  # an empty one at least
            row.append(field.span("plain" if field["quoted"] is None else "quoted"))
            at = field.end() if field["end"] == "," else -1
        yield row


# --- AsciiDoc ---------------------------------------------------------------------------------------------------------

_BLOCK = regex(r"(?m)^(?P<sign>[|,])===[ \t]*\r?$")
_OF_CSV = regex(r"format=[\"']?csv\b")


def _in_asciidoc(text: str) -> Iterator[Rows]:
    """Yield the tables of AsciiDoc, whose cells may all be on lines of their own, and those in cells of others."""
    signs = list(_BLOCK.finditer(text))
    inner = [*nested(text)]
    for first, last in zip(signs[::2], signs[1::2], strict=False):
        start, end = first.end(), last.start()
        options = text[text.rfind("\n", 0, max(0, first.start() - 1)) + 1 : first.start()]
        if first["sign"] == "," or (options.startswith("[") and _OF_CSV.search(options)):
            yield list(_in_csv(text, start, end))
        else:
            rows = _rows_of_asciidoc(text, start, end, CELL)
            yield [[_before(span, inner) for span in row] for row in rows]
    for start, end in inner:
        yield list(_rows_of_asciidoc(text, start, end, NESTED_CELL))


def _before(span: Span, inner: Sequence[Span]) -> Span:
    """Return the span of a cell up to a table in it; `inner` are these tables, in order."""
    start, end = span
    first = bisect_left(inner, (start, start))
    return start, min(end, inner[first][0]) if first < len(inner) else end


def _rows_of_asciidoc(text: str, start: int, end: int, cell: re.Pattern[str]) -> Iterator[list[Span]]:
    """Yield the rows of a table with bars; a cell over columns or rows is followed by others as in HTML."""
    bars = list(cell.finditer(text, start, end))
    starts = [*(bar.start() for bar in bars), end]
    # The cells up to the first empty line, or else the cells of the first line, are the first row.
    head = next((first for first, last in _lines(text, starts[0], end) if not text[first:last].strip()), end)
    line = text.find("\n", starts[0], end) if head == end else head
    columns = sum(int(bar["columns"] or 1) for bar in bars if bar.start() < line)
    row: list[Span] = []
    below: dict[int, int] = {}
    label = (start, start)
    for bar, stop in zip(bars, starts[1:], strict=True):
        _fill(row, below, bar.end(), label)
        if len(row) >= columns:
            yield row
            row = []
            _fill(row, below, bar.end(), label)
        label = label if row else (bar.end(), stop)
        wide = int(bar["columns"] or 1)
        below |= {len(row) + n: int(bar["rows"]) - 1 for n in range(wide) if bar["rows"]}
        row += [(bar.end(), stop), *[(stop, stop)] * (wide - 1)]
    if row:
        yield row


_TAG = regex(r"(?i)<(?P<closing>/?)(?P<name>table|tr|td|th)\b[^<>]*>")
_SPAN = regex(r"""(?i)\b(?P<which>col|row)span\s*=\s*["']?(?P<count>\d{1,2})""")


def _in_html(text: str) -> Iterator[Rows]:
    """Yield the tables of HTML; of a cell that holds another table, only what comes before that is its text."""
    open_ = [_OpenTable()]  # rows may have no table around them
    for tag in _TAG.finditer(text):
        name = tag["name"].lower()
        is_end = tag["closing"] != ""
        open_[-1].tag(name, tag, is_end=is_end)
        if name == "table" and not is_end:
            open_.append(_OpenTable())
        elif name == "table":
            yield open_.pop().rows
            open_ = open_ or [_OpenTable()]


class _OpenTable:
    """A table of HTML that has begun and not ended.

    A cell that spans columns or rows is followed by empty cells, so that all others stay below their headings. The
    label of several rows is that of each.
    """

    def __init__(self) -> None:
        self.rows: Rows = []
        self._cell = -1  # where the open cell begins
        self._spans = {"col": 1, "row": 1}  # of the open cell
        self._below: dict[int, int] = {}  # for the columns of a cell that spans rows, how many rows there still are
        self._label = (0, 0)  # of the last row that has one of its own

    def tag(self, name: str, tag: re.Match[str], *, is_end: bool) -> None:
        """Take the next tag in it, which ends the text of its open cell."""
        if self._cell >= 0 and self.rows:
            row, spans, here = self.rows[-1], self._spans, (tag.start(), tag.start())
            _fill(row, self._below, self._cell, self._label)
            self._label = self._label if row else (self._cell, tag.start())
            self._below |= {len(row) + n: spans["row"] - 1 for n in range(spans["col"]) if spans["row"] > 1}
            row += [(self._cell, tag.start()), *[here] * (spans["col"] - 1)]
        if self.rows and (name == "tr" or (name == "table" and is_end)):
            _fill(self.rows[-1], self._below, tag.start(), self._label)
        self._cell = tag.end() if name in ("td", "th") and not is_end else -1
        self._spans = {"col": 1, "row": 1}
        self._spans |= {span["which"].lower(): int(span["count"]) for span in _SPAN.finditer(tag[0])}
        if name == "tr" and not is_end:
            self.rows.append([])


def _fill(row: list[Span], below: dict[int, int], at: int, label: Span) -> None:
    """Add cells to a row of HTML where a cell above spans rows: the label of the rows, or empty ones."""
    while below.get(len(row)):
        below[len(row)] -= 1
        row.append((at, at) if row else label)


_TABULAR = regex(
    r"\\(?P<which>begin|end)\{(?:(?:xl)?tabular[xy]?|(?:long|super|x)?tab(?:u|ular)|longtable|(?:long|tall)?tblr|array)\*?\}"
)
_END_OF_ROW = regex(r"\\\\|\\tabularnewline\b")
_END_OF_PART = regex(r"\\end(?:first|last)?(?:head|foot)\b")
_RULE_OF_LATEX = r"\\(?:[a-z]*(?:rule|line)|addlinespace)\b\*?(?:\[[^\[\]]*\]|\([^()]*\)|\{[^{}]*\})*\s*"
_MULTICOLUMN = regex(rf"\s*(?:{_RULE_OF_LATEX}){{0,9}}\\multicolumn\{{0?([1-9]\d?)\}}\{{[^{{}}]*\}}")
_MULTIROW = regex(r"\\multirow(?:\[[^\[\]]*\])?\{([1-9]\d?)\}(?:\[[^\[\]]*\])?\{[^{}]*\}")
_AMPERSAND = regex(r"(?<!\\)&")


def _in_latex(text: str) -> Iterator[Rows]:
    """Yield the tables of LaTeX: rows end with two backslashes, and cells with an ampersand.

    Those of a table in a cell, which may only break a heading into lines, end none of the table around it.
    """
    open_: list[tuple[int, list[Span]]] = []  # where each begins, and the tables in its cells
    for match in _TABULAR.finditer(text):
        if match["which"] == "begin":
            open_ = [*open_[1 - _DEEPEST :], (match.end(), [])]
        elif open_:
            start, inner = open_.pop()
            yield list(_rows_of_latex(text, (start, match.start()), inner))
            if open_:
                open_[-1][1].append((start, match.start()))


_DEEPEST = 10  # tables within each other


def _rows_of_latex(text: str, span: Span, inner: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the rows of a table, given the spans of those in its cells; the label of several rows is that of each."""
    label, below = (span[0], span[0]), 0
    for begin, stop in _spans_of_rows(text, span, inner):
        signs = [(begin, begin), *_outside(_AMPERSAND.finditer(text, begin, stop), inner)]
        if len(signs) > 1 or _MULTICOLUMN.match(text, begin, stop):
            cells: list[Span] = []
            for first, last in _between(signs, stop):
                columns = _MULTICOLUMN.match(text, first, last)
                words, further = (columns.end(), int(columns[1]) - 1) if columns else (first, 0)
                cells += [(words, last), *[(last, last)] * further]
            if rows := _MULTIROW.search(text, *cells[0]):
                label, below = (rows.end(), cells[0][1]), int(rows[1])
            if below:
                cells[0], below = label, below - 1
            yield cells


def _spans_of_rows(text: str, span: Span, inner: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans of rows, of a table over several pages without the headings and feet of further pages."""
    start, end = span
    parts = [match.span() for match in _END_OF_PART.finditer(text, start, end)]
    for first, last in [(start, parts[0][0]), (parts[-1][1], end)] if parts else [span]:
        signs = _outside(_END_OF_ROW.finditer(text, first, last), inner)
        yield from _between([(first, first), *signs], last)


def _outside(matches: Iterator[re.Match[str]], inner: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans of matches that are not within one of some spans in order."""
    for match in matches:
        before = bisect_left(inner, match.span()) - 1
        if before < 0 or inner[before][1] <= match.start():
            yield match.span()


_FINDERS = {"markdown": _in_markdown, "html": _in_html, "latex": _in_latex, "asciidoc": _in_asciidoc, "rst": _in_rst}
"""The function that finds the rows of tables, for each markup whose tables are not all of bars."""
