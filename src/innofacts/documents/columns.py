"""Tables of plain text whose columns are apart by several blanks or a tab, as pandoc, typists and code print them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.currencies import MONEY_SIGN
from innofacts.languages.detection import WORDS_OF_OTHERS
from innofacts.markup.outline import Span
from innofacts.markup.tables import YEARS, TextCell
from innofacts.patterns import regex

Rows = list[list[TextCell]]
"""The rows of a table, the first one with its headings."""
_DIGITS = rf"[<>~≤≥]?[-+−]?{MONEY_SIGN}?\d+(?:[.,]\d+)*"
A_NUMBER = rf"{_DIGITS}(?:[ ]?%)?(?:[ ][a-z]{{2,}})?"
"""A pattern of a number in a cell, which may have a word behind it."""
IN_SENTENCES = stopwords.PROSE | WORDS_OF_OTHERS
"""Words that end no label and are in no cell with a number, but in the lines of a sentence."""
A_RULE = r"[ \t]*[-=]{3,}[-= \t]*"
"""A pattern of a line between headings and rows."""
_RULE = regex(rf"{A_RULE}\r?")
_NUMBER = regex(rf"{A_NUMBER}|{_DIGITS}[ ][A-Za-z]")
_NO_VALUE = regex(r"(?i)n/?a|nan|none|null|<na>|\.{2,3}|[-–—:]")
_LABEL = regex(rf"(?=.*[^\W\d_]).{{1,100}}(?<![.!?;,])|{YEARS.pattern}")
_INDEX = regex(r"\d{1,5}")
_WORDS = regex(r"\S+(?:[ ]\S+)*")
_WHOLE = regex(r"\S[^\n]*")
_FIELD = regex(r"(?<![^\t\n])[^\t\n]*")
_LONGEST, _MOST_LABELS = 400, 3  # characters of a line, and cells before its numbers


class _Line(NamedTuple):
    """A line of cells."""

    start: int
    """Its first code point."""
    cells: list[TextCell]
    """Its cells; an empty one only between tabs."""
    is_tabbed: bool
    """Whether they are between tabs, so that those of a column may not be below each other."""

    def span(self, number: int) -> Span:
        """Return the columns of characters that a cell begins and ends at."""
        cell = self.cells[number]
        return cell.start - self.start, cell.end - self.start


def columns_in(text: str) -> Iterator[Rows]:
    """Yield the rows of each table of a text, the first one with its headings, which are empty if it has none.

    A row has a label, or up to three behind the number of an item, and then numbers. Where it has fewer numbers than
    there are columns, each is in the one that it is below. A table ends with any other line, except a rule.
    """
    rows: list[list[TextCell]] = []
    spans: list[Span] = []  # of the columns with numbers
    above: _Line | None = None  # the line before, unless it is a row
    for line in _lines(text):
        if _RULE.fullmatch(text, line.start, _end(text, line.start)):
            continue
        first = _first_number(line.cells)
        row = _placed(line, first, spans) if rows and first + len(spans) == len(rows[0]) else []
        if rows and not row:
            yield rows
            rows = []
        if not rows and first:
            heads, spans = _heads(line, first, above)
            rows, row = [heads], _placed(line, first, spans)
        if row:
            rows.append(row)
            spans = [_both(span, cell, line) for span, cell in zip(spans, row[first:], strict=True)]
        above = None if row else line
    if rows:
        yield rows


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    while start < len(text):
        end = _end(text, start)
        is_tabbed = text.find("\t", start, end) >= 0
        form = _FIELD if is_tabbed else _WORDS if text.find("  ", start, end) >= 0 else _WHOLE
        found = form.finditer(text, start, end) if end - start <= _LONGEST else ()
        cells = [TextCell(one.start() + len(one[0]) - len(one[0].lstrip()), one[0].strip()) for one in found]
        yield _Line(start, cells, is_tabbed)
        start = end + 1


def _end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _first_number(cells: Sequence[TextCell]) -> int:
    """Return how many cells with labels are before the numbers of a row; 0 for a line that is no row."""
    is_value = [not cell.text or bool(_NUMBER.fullmatch(cell.text) or _NO_VALUE.fullmatch(cell.text)) for cell in cells]
    begin = int(len(cells) > 1 and not is_value[1] and _INDEX.fullmatch(cells[0].text) is not None)
    first = next((n for n in range(begin, len(cells)) if is_value[n] and (n > begin)), 0)
    numbers = [cell.text for cell in cells[first:] if cell.text]
    words = [cell.text for cell in cells[begin:first]]
    is_row = 0 < first <= _MOST_LABELS + begin and all(is_value[first:])
    if not is_row or not all(map(_LABEL.fullmatch, words)) or all(map(YEARS.fullmatch, numbers)):
        return 0
    ends = [words[-1].split()[-1].lower(), *" ".join(numbers).lower().split()]
    is_told = any(any(map(str.isdigit, number)) for number in numbers) and IN_SENTENCES.isdisjoint(ends)
    return first if is_told else 0


def _heads(line: _Line, first: int, above: _Line | None) -> tuple[list[TextCell], list[Span]]:
    """Return the headings in the line above the first row of a table, and the spans of the columns with numbers.

    The headings of labels may be missing. Where the words above are not above the columns, all headings are empty.
    """
    for own in range(first, -1, -1):
        if above is None or len(above.cells) <= own:
            continue
        spans = [above.span(n) for n in range(own, len(above.cells))]
        are_above = line.is_tabbed and above.is_tabbed and own == first and len(above.cells) == len(line.cells)
        is_corner = all(_overlap(above.span(n), line.span(first - own + n)) for n in range(own))
        is_over_labels = any(_overlap(span, line.span(n)) for span in spans for n in range(first))
        if are_above or (is_corner and not is_over_labels and _places(line, first, spans)):
            return [TextCell(line.start, "")] * (first - own) + above.cells, spans
    numbers = range(first, len(line.cells))
    return [TextCell(line.start, "")] * len(line.cells), [line.span(n) for n in numbers]


def _placed(line: _Line, first: int, spans: Sequence[Span]) -> list[TextCell]:
    """Return the cells of a line as a row of a table, with empty ones where it has no number; none if it is no row."""
    numbers = line.cells[first:]
    places = [*range(len(spans))] if len(numbers) == len(spans) else _places(line, first, spans)
    if not places:
        return []
    row = [*line.cells[:first], *[TextCell(line.start, "")] * len(spans)]
    for cell, place in zip(numbers, places, strict=True):
        row[first + place] = cell
    return row


def _places(line: _Line, first: int, spans: Sequence[Span]) -> list[int]:
    """Return the column that each number of a line is below; none if one is below none, or below several."""
    below = [
        [place for place, span in enumerate(spans) if _overlap(line.span(n), span)]
        for n in range(first, len(line.cells))
    ]
    places = [place[0] for place in below if len(place) == 1]
    is_in_order = all(one < other for one, other in pairwise(places))
    return places if len(places) == len(below) and is_in_order and not line.is_tabbed else []


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _both(span: Span, cell: TextCell, line: _Line) -> Span:
    """Return the span of a column with that of one more cell of it."""
    if not cell.text:
        return span
    return min(span[0], cell.start - line.start), max(span[1], cell.end - line.start)


def with_bars(text: str) -> str:
    """Return a text with bars between the cells of such tables, which has as many lines as before."""
    pieces, position = [], 0
    for rows in columns_in(text):
        shown = rows if any(cell.text for cell in rows[0]) else rows[1:]
        for row in shown:
            cell = next(cell for cell in reversed(row) if cell.text)
            start, end = text.rfind("\n", 0, cell.start) + 1, _end(text, cell.start)
            between = text[position:start]
            pieces.append(between if row is shown[0] else _RULED.sub("|---|---|", between))
            pieces.append(f"| {' | '.join(one.text.replace('|', '/') for one in row)} |")
            position = end
    return "".join((*pieces, text[position:]))


_RULED = regex(rf"(?<=\n){A_RULE}(?=\n)")
