"""The tables of a text: the cells of each row, the caption above or below, and the section that a table is in."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.calendar import MONTHS
from innofacts.english.countries import place_of
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.numerals import YEAR
from innofacts.markup.asciidoc import CELL, NESTED_CELL, nested
from innofacts.markup.outline import Outline, Span
from innofacts.patterns import regex

_Rows = list[list[Span]]


class TextCell(NamedTuple):
    """A cell of a table."""

    start: int
    """Its first code point, without blanks."""
    text: str
    """Its running text."""

    @property
    def end(self) -> int:
        """The code point after it."""
        return self.start + len(self.text)


class TextTable(NamedTuple):
    """A table of a text."""

    rows: list[list[TextCell]]
    """Its rows, each with at least one cell; the first one has the headings of the columns."""
    above: list[str]
    """What further rows of headings, above the first one in `rows`, say of each column."""
    caption: str
    """The text of its caption; empty if it has none."""
    section: str
    """The text of the last heading before it; empty if there is none."""
    labels: int = 0
    """The column with the labels of the rows; one before it has the numbers of items, or the groups of the rows."""

    def groups(self) -> Iterator[tuple[TextCell, ...]]:
        """Yield the cells that name the group of each row below the headings; an empty cell continues the one above."""
        before: tuple[TextCell, ...] = ()
        for row in self.rows[1:]:
            own = tuple(row[: self.labels])
            before = own if any(cell.text for cell in own) else before
            yield tuple(cell for cell in before if not _OF_AN_ITEM.fullmatch(cell.text))


def tables(text: str, running: str, markup: str, outline: Outline) -> list[TextTable]:
    """Return the tables of a text in order.

    The running text has the same offsets as the text; the markup and the outline are those of the text.
    """
    find = _FINDERS.get(markup, _in_pipes)
    starts = [start for start, _ in outline.headings]
    found = []
    for found_rows in find(text):
        rows = [row for row in found_rows if row]
        if not rows:
            continue
        cells = [[_cell(running, *span) for span in row] for row in rows]
        first, last = rows[0][0][0], rows[-1][-1][1]
        before = bisect_left(starts, first)
        section = " ".join(running[slice(*outline.headings[before - 1])].split()) if before else ""
        caption = _caption_next_to(text, outline.captions, first, last) or caption_around(text, running, first, last)
        if _begins_with_a_title(cells):
            caption, cells = caption or cells[0][0].text, cells[1:]
        if len(cells[0]) == _OF_LABELS and is_number(cells[0][1]):
            cells = [blank_headings(cells[0]), *cells]  # a label and its number in each row, and no headings
        headings = _headings(cells)
        head, above = _over_several_rows(cells[:headings], _above(cells[: headings - 1]))
        body = _without_flags(cells[headings:])
        found.append(TextTable([head, *body], above, caption, section, _column_of_labels(head, body)))
    return sorted(found, key=lambda table: table.rows[0][0].start)


_OF_LABELS = 2  # columns


def blank_headings(row: Sequence[TextCell]) -> list[TextCell]:
    """Return empty cells in the place of a row, as the headings of a table without any."""
    return [TextCell(cell.start, "") for cell in row]


def is_number(cell: TextCell) -> bool:
    """Return whether a cell is a number, and not a year, which may be a heading."""
    return _NUMBER.fullmatch(cell.text) is not None and YEARS.fullmatch(cell.text) is None


_NUMBER = regex(rf"[<>~≤≥]?\s?[-+−]?{MONEY_SIGN}?\s?\d[\d.,\s]*\s?%?")
YEARS = re.compile(YEAR)


def _without_flags(rows: Sequence[list[TextCell]]) -> list[list[TextCell]]:
    """Return rows without the signs and letters behind numbers that a note below the table explains: 25.3*, 22.9 p.

    A letter is one only next to plain numbers in its column, where it is no unit.
    """
    plain = {column for row in rows for column, cell in enumerate(row) if is_number(cell)}
    return [
        [
            cell._replace(text=(_FLAG if column in plain else _SIGN).sub("", cell.text))
            for column, cell in enumerate(row)
        ]
        for row in rows
    ]


_SIGN = regex(r"(?<=\d)\s?[*†‡]{1,3}\Z")
_FLAG = regex(r"(?<=\d)\s?(?:[*†‡]{1,3}|[pre]|\([pre]\))\Z")  # preliminary or provisional, revised, estimated


def _column_of_labels(heads: Sequence[TextCell], body: Sequence[Sequence[TextCell]]) -> int:
    """Return the column with the labels of rows: the second if the first has numbers of items, or groups of rows.

    A group has several rows, of which the first alone may name it: Prices, Inflation; Prices, Rents.
    """
    pairs = [row[:_OF_LABELS] for row in body if len(row) > _OF_LABELS]
    if len(heads) <= _OF_LABELS or not pairs or not all(_BEGINS_A_LABEL.match(second.text) for _, second in pairs):
        return 0
    firsts = [first.text for first, _ in pairs]
    if not firsts[0] or OF_UNITS.fullmatch(heads[1].text):
        return 0
    if OF_ITEMS.fullmatch(heads[0].text or "#") and all(map(_OF_AN_ITEM.fullmatch, firsts)):
        return 1
    if _IS_BESIDE_LABELS.fullmatch(heads[1].text) or _only_qualifies(firsts, [second.text for _, second in pairs]):
        return 0
    are_groups = any(
        other.text in ("", one.text) and second.text != next_.text for (one, second), (other, next_) in pairwise(pairs)
    )
    return int(are_groups)


def _only_qualifies(firsts: Sequence[str], seconds: Sequence[str]) -> bool:
    """Return whether the second column only says of what the first one names where, when or how finally it counts.

    Hospitals, Norway; Hospitals, Sweden; but not 2023, Norway, nor Europe, Norway.
    """
    if all(TIME.fullmatch(second) or _OF_A_STATE.fullmatch(second) for second in seconds):
        return True
    return all(map(place_of, seconds)) and not any(place_of(first) or YEARS.match(first) for first in firsts)


# Headings of a column that says something of the labels before it: Unemployment rate, Labour force survey.
_IS_BESIDE_LABELS = regex(
    r"(?i)(?:remark|comment|note|definition|method|source|publisher|status|estimate|release|version|vintage|period)s?"
)
_OF_A_STATE = regex(
    r"(?i)(?:first|second|third|final|flash|advance|preliminary|provisional|revised|estimated)(?: estimate| release)?"
)
_BEGINS_A_LABEL = regex(r"[^\W\d_]")
_OF_AN_ITEM = regex(r"(?:[A-Z]?\d{1,3}(?:\.\d{1,4})*[.)]?)?")
OF_UNITS = regex(r"(?i)units?(?: of measure(?:ment)?)?")
"""The heading of a column of units."""
OF_ITEMS = regex(r"(?i)#|n(?:o|r|um(?:ber)?)\.?|rank(?:ing)?|pos(?:ition|\.)?|place|item|line|notes?|page|code|id")
"""The heading of a column that numbers items."""


def _begins_with_a_title(rows: Sequence[Sequence[TextCell]]) -> bool:
    """Return whether a table has its title in a cell that spans the first row, above a row of headings."""
    title, *headings = rows[:_WITH_A_TITLE]
    is_title = len(headings) == _WITH_A_TITLE - 1 and len(title) >= _WITH_A_TITLE and not any(c.text for c in title[1:])
    return is_title and all(cell.text and not is_number(cell) for cell in headings[0])


_WITH_A_TITLE = 3  # rows and columns at least


def _headings(rows: Sequence[Sequence[TextCell]]) -> int:
    """Return how many rows of headings a table begins with.

    One above or below an empty first cell is one more, and so are times below a heading over several columns.
    """
    headings = 1
    while headings < len(rows) - 1:
        row, before = rows[headings], rows[headings - 1]
        has_label = row[0].text not in ("", before[0].text)  # a cell over several rows is the first of each
        is_further = not (has_label and before[0].text) or (headings == 1 and _are_times_below(before, row))
        if not is_further or any(map(is_number, row)) or len(row) != len(before):
            break
        headings += 1
    return headings


def _are_times_below(headings: Sequence[TextCell], row: Sequence[TextCell]) -> bool:
    """Return whether a row gives times below headings of which one is over several columns."""
    is_over_several = any(one.text and not other.text for one, other in pairwise(headings[1:]))
    return is_over_several and all(TIME.fullmatch(cell.text) for cell in row[1:])


TIME = regex(rf"(?:(?:Q[1-4]|H[12]|FY|(?i:{'|'.join(MONTHS)})\.?)[ ]?)?{YEAR}(?:[/–-]\d\d)?(?:-\d\d)?|Q[1-4]|H[12]")
"""A cell or a heading that only says when: Q1 2023, March 2023, 2022/23, 2023-03-31."""


def _over_several_rows(rows: Sequence[Sequence[TextCell]], above: list[str]) -> tuple[list[TextCell], list[str]]:
    """Return the last row of headings, with those above it that are over an empty cell, and what else is above.

    They are the headings of their columns: Unit and Change, with Annual over 2022 and 2023 between them.
    """
    *higher, last = rows
    head, above = [*last], [*above]
    for column, cell in enumerate(head):
        over = next((row[column] for row in reversed(higher) if column < len(row) and row[column].text), None)
        if over and not cell.text:
            head[column], above[column] = over, above[column].replace(over.text, "", 1).strip()
    return head, above


def _above(rows: Sequence[Sequence[TextCell]]) -> list[str]:
    """Return what rows of headings say of each column; a heading also holds for the empty cells to its right."""
    columns: list[list[str]] = [[] for _ in (rows[0] if rows else ())]
    for row in rows:
        last = ""
        for number, cell in enumerate(row):
            last = cell.text or (last if number > 1 else "")
            columns[number] += [last] if last else []
    return [" ".join(words) for words in columns]


def _cell(running: str, start: int, end: int) -> TextCell:
    inner = running[start:end]
    return TextCell(start + len(inner) - len(inner.lstrip(_AROUND)), inner.strip(_AROUND))


_AROUND = " \t\r\n|"  # also the bars of a running text that is divided into cells


# --- captions --------------------------------------------------------------------------------------------

_NUMBER_OF_TABLE = r"(?:Table|Tab\.)[ ~]?[\dA-Z][\d.]*(?:[.:–—-]|\*\*|[ ])+"
_CAPTION = regex(rf"[*_]{{0,3}}(?:{_NUMBER_OF_TABLE}|Table:|:[ ]|\.\.[ ][a-z-]*table::|\.(?=\w))(?P<text>[^\n]*)")
_NUMBERED = regex(rf"\s*{_NUMBER_OF_TABLE}(?P<text>[^\n]*)")
_ELEMENT = regex(r"(?s)<caption\b[^<>]*>(?P<element>.{1,1000}?)</caption>|\\caption\*?\{(?P<command>[^{}]*)\}")
_NEAR = 1000  # characters around a table in which its caption may be


def _caption_next_to(text: str, captions: Sequence[Span], first: int, last: int) -> str:
    """Return the text of the caption right above or right below the table between two code points."""
    at = bisect_left(captions, (first, first))
    for start, end in captions[max(0, at - 1) : at + 1]:
        if not text[min(end, last) : max(start, first)].strip(" |\n"):
            return " ".join(_LABEL.sub("", text[start:end]).split())
    return ""


_LABEL = re.compile(_NUMBER_OF_TABLE)


def caption_around(text: str, running: str, first: int, last: int) -> str:
    """Return the caption of the table between two code points, which is marked as such; empty if there is none."""
    start = max(0, first - _NEAR)
    for read, form in ((text, _CAPTION), (running, _NUMBERED)):  # as it is marked, and as readers see it
        for line in (*lines_before(read, start, first), *_lines_after(read, last)):
            match = form.match(read, *line)
            if match:
                span = slice(*match.span("text"))
                return (running[span] if running[span].strip() else text[span]).strip(" *_")
    begin = max((match.start() for match in _BEGIN.finditer(text, start, first)), default=first)
    end = _END.search(text, begin, last + _NEAR)
    is_around = end is not None and last <= end.start()
    element = _ELEMENT.search(text, begin, end.start()) if end and is_around else None
    return " ".join(running[slice(*element.span(element.lastgroup or 0))].split()) if element else ""


_BEGIN = regex(r"(?i)<table\b|\\begin\{(?:table|longtable)\b")
_END = regex(r"(?i)</table\b|\\end\{(?:table|longtable)\b")


def lines_before(text: str, start: int, first: int) -> list[Span]:
    """Return the last two lines with words before a table; AsciiDoc may have options between its title and it."""
    found: list[Span] = []
    end = text.rfind("\n", start, first)
    while end > start and len(found) < _LINES_BEFORE:  # backwards, since there may be hundreds of short lines
        begin = text.rfind("\n", start, end) + 1 or start
        match = _LINE.match(text, begin, end)
        if match and not _OPTION.match(text, *match.span()):
            found.append(match.span())
        end = begin - 1
    return found


_LINES_BEFORE = 2


def _lines_after(text: str, last: int) -> list[Span]:
    """Return the next line with words after a table, unless a further table is below it."""
    end = text.find("\n", last, last + _NEAR)
    match = _LINE.search(text, end, end + _NEAR) if end >= 0 else None
    return [match.span()] if match and not _BEGINNING.match(text, match.end()) else []


_BEGINNING = regex(r"\s{0,9}\|")  # of a table
_LINE = regex(r"(?<![^\n])(?=[^\n]*\w)[^\n]{1,1000}")

# --- rows -------------------------------------------------------------------------------------------------------------

_RULE = regex(r"[\s|:=+>-]*")
_BAR = regex(r"(?<!\\)\|")


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


def _in_pipes(text: str) -> Iterator[_Rows]:
    """Yield the tables of Markdown and office documents, and the grids of reST: rows with bars between their cells."""
    rows: _Rows = []
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


def _in_markdown(text: str) -> Iterator[_Rows]:
    """Yield the tables of Markdown with bars, those in HTML, and the simple ones of pandoc: headings above a rule."""
    yield from _below_rules(text, "-{2,}")
    yield from _in_html(text)
    yield from _in_pipes(text)


def _in_rst(text: str) -> Iterator[_Rows]:
    """Yield the tables of reST: simple tables, grids, and those in directives."""
    yield from _below_rules(text, "=+")
    yield from _in_pipes(text)
    for directive in _DIRECTIVE.finditer(text):
        find = _in_csv if directive["kind"] == "csv" else _in_list
        rows = [
            row for header in _HEADER.finditer(text, *directive.span("body")) for row in _in_csv(text, *header.span(1))
        ]
        yield [*rows, *find(text, *directive.span("body"))]


def _below_rules(text: str, sign: str) -> Iterator[_Rows]:
    """Yield the tables whose columns are below a rule of some signs with gaps, such as `====  ====`.

    Their headings are below that rule, or on the line above it if there is one.
    """
    rule, ruler = re.compile(rf"[ \t]*{sign}(?:[ \t]+{sign})+[ \t\r]*"), re.compile(sign)
    rows: _Rows = []
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
_OPTION = regex(r"[ \t]*:[A-Za-z][\w-]*:")
_ITEM = regex(r"(?m)^(?P<row>[ \t]*\*[ ]+)?[ \t]*-(?=[ \n])")


def _in_list(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """Yield the rows of a list of lists: each cell begins with a hyphen, and each row with a star."""
    items = list(_ITEM.finditer(text, start, end))
    ends = [*(item.start() for item in items), end][1:]
    rows: _Rows = []
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
        if _OPTION.match(text, *line) or not text[slice(*line)].strip():
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


def _in_asciidoc(text: str) -> Iterator[_Rows]:
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


def _in_html(text: str) -> Iterator[_Rows]:
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
        self.rows: _Rows = []
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
_MULTICOLUMN = regex(r"\s*\\multicolumn\{0?([1-9]\d?)\}\{[^{}]*\}")
_MULTIROW = regex(r"\\multirow(?:\[[^\[\]]*\])?\{([1-9]\d?)\}(?:\[[^\[\]]*\])?\{[^{}]*\}")
_AMPERSAND = regex(r"(?<!\\)&")


def _in_latex(text: str) -> Iterator[_Rows]:
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
        if len(signs) > 1:
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
