"""Figures in the cells of a table, each with the unit, the time and the place that its row and column headings give.

A table is lines of cells between vertical bars, as Markdown writes them and as the tables of office documents are read.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.countries import place_of
from innofacts.prose.figures import Mention, find_mentions
from innofacts.prose.selecting import UNCLAIMED
from innofacts.prose.times import times


class Cell(NamedTuple):
    """A cell of a table."""

    text: str
    """Its text, without white space and emphasis around it."""
    start: int
    """The offset of its first character."""
    end: int
    """The offset after its last character."""


class CellFigure(NamedTuple):
    """A figure in a cell."""

    mention: Mention
    """The figure; its times and names are those of its headings, and its sentence is its row."""
    headings: str
    """The headings of its row and of its column."""


def cell_figures(text: str, start: int = 0, end: int | None = None) -> list[CellFigure]:
    """Return the figures in the cells of the tables between two offsets of a text, in order."""
    found = []
    for head, *rows in _tables(text, start, len(text) if end is None else end):
        if len(head) < _FEWEST or any(_is_number(cell) for cell in head[1:]):
            continue  # nothing says what the columns are
        for row in rows:
            pairs = zip(row[1:], head[1:], strict=False)
            found += [figure for cell, column in pairs if (figure := _figure(text, cell, row, column))]
    return found


_FEWEST = 2  # columns
_ROW = re.compile(r"^[ \t]*+\|[^\n]*\|[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"[\s|:=+-]+")
_CELL = re.compile(r"(?<=\|)[^|\n]*(?=\|)")
_AROUND = " \t*_`\u00a0"


def _tables(text: str, start: int, end: int) -> Iterator[list[list[Cell]]]:
    """Yield the tables of a text: the cells of each row, without the rules between rows."""
    rows: list[list[Cell]] = []
    position = start
    for match in _ROW.finditer(text, start, end):
        if rows and text[position : match.start()].strip(" \t") != "\n":
            yield rows
            rows = []
        if not _RULE.fullmatch(match[0]):
            rows.append([_cell(found) for found in _CELL.finditer(text, match.start(), match.end())])
        position = match.end()
    if rows:
        yield rows


def _cell(match: re.Match[str]) -> Cell:
    inner = match[0].strip(_AROUND)
    start = match.start() + match[0].find(inner)
    return Cell(inner, start, start + len(inner))


_NUMBER = re.compile(r"[<>~≤≥]?\s?[-+−]?[$€£¥]?\s?\d[\d.,\s]*\s?%?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def _is_number(cell: Cell) -> bool:
    """Return whether a cell is a number, and not a year, which may be a heading."""
    return _NUMBER.fullmatch(cell.text) is not None and _YEAR.fullmatch(cell.text) is None


_BEFORE = "There were "
_IN_A_SENTENCE = f"{_BEFORE}{{}} in all."
_BEFORE_A_YEAR = re.compile(r"[^\d(\[,]*")
_SCALE_LAST = re.compile(r"([A-Z]{3}|[$€£¥])\s?(thousand|million|billion|trillion)")
_LONGEST_HEADING = 200  # characters
_UNIT_IN_BRACKETS = re.compile(r"[(\[]\s*(?:in\s)?([^()\[\]]+?)\s*[)\]]\s*\Z|,\s(?:in\s)?([^,]+)\Z")


def _figure(text: str, cell: Cell, row: list[Cell], column: Cell) -> CellFigure | None:
    """Return the figure in a cell, read as a sentence with the unit that the cell or its column heading gives."""
    if not any(character.isdigit() for character in cell.text):
        return None
    mention = _read(cell.text, cell.text)
    if mention is None or not mention.units:
        mention = _read(f"{cell.text} {_unit_of(column)}", cell.text) or mention
    if mention is None:
        return None
    headings = (row[0], column)
    named = [time for heading in (column, row[0]) for time in times(text, heading.start, heading.end) if time.period]
    places = [span for heading in headings if place_of(text[slice(*(span := _name_in(heading)))])]
    span = (row[0].start, row[-1].end)
    placed = mention._replace(
        start=cell.start,
        end=cell.end,
        printed=cell.text,
        times=tuple(named[:1]),
        names=tuple(places),
        sentence=span,
        clause=span,
    )
    return CellFigure(placed, " ".join(heading.text for heading in headings if heading.text))


def _unit_of(column: Cell) -> str:
    """Return the unit that a column heading names: `million tonnes` of "Freight (million tonnes)", or its words."""
    if len(column.text) > _LONGEST_HEADING:
        return ""
    brackets = _UNIT_IN_BRACKETS.search(column.text)
    unit = brackets[1] or brackets[2] if brackets else column.text[:1].lower() + column.text[1:]
    turned = _SCALE_LAST.fullmatch(unit)
    return f"{turned[2]} {turned[1]}" if turned else "" if _YEAR.fullmatch(unit) else unit


def _name_in(heading: Cell) -> tuple[int, int]:
    """Return the span of the name that a heading begins with: India, of "India (2019)"."""
    name = _BEFORE_A_YEAR.match(heading.text)
    return heading.start, heading.start + len(name[0].rstrip() if name else "")


def _read(words: str, cell: str) -> Mention | None:
    """Return the only figure in the words of a cell and its unit, which begins in the cell; None if there are more."""
    mentions = find_mentions(_IN_A_SENTENCE.format(words), language="en")
    is_one = len(mentions) == 1 and mentions[0].start < len(_BEFORE) + len(cell)
    return mentions[0] if is_one and mentions[0].doubt not in UNCLAIMED else None
