"""Figures in the cells of tables, each with the unit, the time and the place that its row and column headings give."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from innofacts.documents.columns import A_NUMBER, A_RULE, IN_SENTENCES, Rows, columns_in
from innofacts.documents.document import Document
from innofacts.documents.headings import (
    LONGEST_HEADING,
    OF_CHANGE,
    SHOWING,
    Heading,
    Row,
    are_open,
    counted_in,
    is_amount,
    is_bare_change,
    note_in,
    numbers_in,
    read_alone,
    sure_unit,
    unit_and_noun,
    units_of_corner,
    years_between,
)
from innofacts.english.countries import place_of
from innofacts.languages.detection import ENGLISH, language_with_code, main_language
from innofacts.languages.language import Language
from innofacts.markup.captions import caption_around, lines_before
from innofacts.markup.denominations import Column, denominations, have_signs, is_without, with_sign
from innofacts.markup.languages import Markup
from innofacts.markup.outline import Span
from innofacts.markup.tables import OF_UNITS, YEARS, TextCell, TextTable, column_of_labels, is_number, tables
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.changes import FALL, RISE
from innofacts.prose.figures import Mention, as_printed
from innofacts.times.times import times
from innofacts.values.units import read_unit


class CellFigure(NamedTuple):
    """A figure in a cell."""

    mention: Mention
    """The figure; its times and names come from its headings, and its sentence is its row."""
    headings: str
    """The headings of its row and of its column."""
    unit: str
    """The unit that the headings give; empty if the cell has its own."""


def cell_figures(copy: Document, running: str) -> list[CellFigure]:
    """Return the figures in the cells of the tables of a document in order, given its running text."""
    return figures_in(tables_in(copy, running, copy.markup()), copy, running)


def tables_in(copy: Document, running: str, markup: Markup) -> list[TextTable]:
    """Return the tables of a document, and of plain text the lines that are aligned as one.

    The line above a table without a caption is its caption, if it may be its title, and is not that of a section. So is
    that of a section if the columns only say when or in which unit: below "R&D expenditure", 2013 and 2022, or bn yuan.
    """
    outline = copy.outline(markup)
    found = []
    for table in tables(copy.text, running, markup.name, outline):
        first = min(cell.start for cell in table.rows[0])  # one that is over several rows is the first
        title = table.caption or _line_above(running, first)
        is_own = title != table.section or are_open([cell.text for cell in table.rows[0][1:]])
        is_title = is_own and not _ITEM.match(copy.text, *_above(running, first))
        found.append(table._replace(caption=title) if is_title else table)
    if markup.name == "text" or (markup.name == "markdown" and "\t" in copy.text):
        of_lines = [rows for rows in _aligned(running) if len(rows) > _FEWEST and len(rows) + len(rows[-1]) >= _ENOUGH]
        if markup.name == "markdown":  # where several spaces are one
            of_lines = [rows for rows in of_lines if all(map(partial(_has_tabs, copy.text), rows[1:]))]
        else:
            of_lines = _longer(of_lines, [*columns_in(running)])
        found += [
            TextTable(rows, [], _title(copy.text, running, rows), "", column_of_labels(rows[0], rows[1:]))
            for rows in of_lines
        ]
    return found


def _longer(ours: list[Rows], others: list[Rows]) -> list[Rows]:
    """Return the tables of two readings of a text: of those with a row in common, the one with more rows or columns."""
    sizes = {row[0].start: _size(other) for other in others for row in other[1:]}
    kept = [one for one in ours if all(sizes.get(row[0].start, (0, 0)) <= _size(one) for row in one[1:])]
    taken = {row[0].start for one in kept for row in one[1:]}
    return kept + [other for other in others if taken.isdisjoint(row[0].start for row in other[1:])]


def _size(rows: Rows) -> tuple[int, int]:
    return len(rows), len(rows[-1])


def _title(text: str, running: str, rows: list[list[TextCell]]) -> str:
    """Return the caption of lines that are aligned as a table, or else the line above them if it may be a title."""
    first, last = min(cell.start for cell in rows[0]), rows[-1][-1].end
    return caption_around(text, running, first, last) or _line_above(running, first)


def _line_above(running: str, first: int) -> str:
    """Return the line above a table, if it may be a title."""
    lines = lines_before(running, max(0, first - _FARTHEST_CAPTION), first)
    above = running[slice(*lines[0])].strip() if lines else ""
    is_title = not above.startswith("|") and (not above.endswith(_ENDS_OF_SENTENCES) or SHOWING.match(above))
    return above if len(above) <= LONGEST_HEADING and is_title and not _are_cut(running, lines) else ""


def _are_cut(running: str, lines: Sequence[Span]) -> bool:
    """Return whether the lines above a table are of headings that a page has cut: Rent, 2025 (%)."""
    if len(lines) <= 1 or running.count("\n", lines[1][1], lines[0][0]) > 1:
        return False
    texts = [running[slice(*line)].strip() for line in lines]
    return all(len(text) <= _LONGEST_CUT and not text.endswith(_ENDS_OF_SENTENCES) for text in texts)


_LONGEST_CUT = 15  # characters


def _above(running: str, first: int) -> Span:
    """Return the span of the last line with words above a table, which is empty if there is none."""
    return next(iter(lines_before(running, max(0, first - _FARTHEST_CAPTION), first)), (first, first))


_FARTHEST_CAPTION = 1000  # characters above a table
_ITEM = regex(r"\s*(?:[-*+•]|\d{1,3}[.)])\s|(?m:^)[ ]*>")  # of a list, or a quotation
_ENDS_OF_SENTENCES = (".", "!", "?", ";", ",")


def figures_in(found: Sequence[TextTable], copy: Document, running: str) -> list[CellFigure]:
    """Return the figures in the cells of tables in order, given the document and its running text."""
    language = language_with_code(copy.language) or main_language(running)
    if language is not ENGLISH and language.grammar is None:
        return []
    figures, note = [], note_in(running, language) if found else ""
    for table in found:
        head, *rows = (row[table.labels :] for row in table.rows)
        head = [cell._replace(text=_MARK.sub("", cell.text)) for cell in head]
        if len(head) < _FEWEST or any(is_number(cell) for cell in head[1:]):
            continue  # nothing says what the columns are
        headings = _headings(table, head, running, note, language)
        is_of_accounts = have_signs(table) or any(one[0].denomination.money for one in headings)
        of_units = next((number for number, cell in enumerate(head) if OF_UNITS.fullmatch(cell.text)), len(head))
        for row, groups in zip(rows, table.groups(), strict=True):
            if not row:
                continue
            unit = "".join(cell.text for cell in row[of_units : of_units + 1])
            pairs = [*zip(row[1:], headings, strict=False)]
            levels = [cell for cell, columns in pairs if not OF_CHANGE.search(columns[0].text)]
            span = (row[0].start, row[-1].end)
            read = Row(row[0], span, sure_unit(unit, language), numbers_in(levels), groups, is_of_accounts)
            figures += [
                figure for cell, columns in pairs if (figure := _figure(running, cell, read, columns, language))
            ]
    return sorted(figures, key=lambda figure: figure.mention.start)  # a table may be in a cell of another


def _headings(
    table: TextTable, head: Sequence[TextCell], running: str, note: str, language: Language
) -> list[list[Heading]]:
    """Return what says what each column of values is: its heading, that of another one, and that of the labels."""
    above = table.above[table.labels :] or [""] * len(head)
    higher = table.higher[table.labels :] or ((),) * len(head)
    first = min(cell.start for cell in table.cells_of_headings())
    caption = table.caption or _line_above(running, first)
    corner = units_of_corner((head[0].text, above[0]), language)
    rows = [row[table.labels :] for row in table.rows[1:]]
    in_what = denominations(
        [
            _column(number, cell.text, over, rows, language)
            for number, (cell, over) in enumerate(zip(head, above, strict=True))
        ],
        (head[0].text, above[0], *(note.text for note in table.notes), caption, _end_above(running, first)),
    )
    headings = [
        Heading(
            *head[n],
            above[n],
            caption,
            note,
            corner,
            over=higher[n],
            denomination=in_what[n],
            notes=table.notes,
            between=years_between(head[n].text, [cell.text for cell in head]),
        )
        for n in range(1, len(head))
    ]
    labels = Heading(*head[0], above[0], caption, note)  # Measure (2023)
    return [[*_dated(running, headings, column), labels] for column in headings]


def _column(number: int, heading: str, above: str, rows: Sequence[Sequence[TextCell]], language: Language) -> Column:
    """Return a column by its number, its heading and what is above that; what is below zero counts nothing."""
    cells = [row[number] for row in rows if number < len(row)]
    is_signed = any(with_sign(cell.text) != cell.text for cell in cells)
    is_other = is_without(heading) or _OF_SHARES.search(heading) is not None
    is_open = are_open([heading]) or (is_signed and not is_other)
    is_counting = is_other or (not is_signed and counted_in(heading, language) != "")
    return Column((heading, above), cells, is_open=is_open, is_counting=is_counting)


_OF_SHARES = regex(r"(?i)#|\b(?:shares|options|units|warrants|awards)\Z")  # of which others may lapse: (1,200)


def _end_above(running: str, first: int) -> str:
    """Return how the line above a table ends, if that is in brackets: "were as follows (in thousands):"."""
    lines = lines_before(running, max(0, first - _FARTHEST_CAPTION), first)
    is_whole = bool(lines) and not _are_cut(running, lines)
    found = _LAST_IN_BRACKETS.search(running, *lines[0]) if is_whole else None
    return found[0] if found else ""


_LAST_IN_BRACKETS = regex(r"\([^()]{1,160}\)[*_]{0,3}\s*[:.]?[*_]{0,3}\s*\Z")


def _dated(text: str, headings: list[Heading], column: Heading) -> list[Heading]:
    """Return a column, and for a column of changes also that of the latest time, at which the change has come about."""
    if not OF_CHANGE.search(column.text):
        return [column]
    dated = [(time.period.first, one) for one in headings for time in times(text, one.start, one.end) if time.period]
    return [column, max(dated, key=itemgetter(0), default=(date.min, column))[1]]


_MARK = regex(r"(?<=\S)\s?\(\d{1,2}\)\Z")  # of a note: 2018 (4)
_FEWEST = 2  # columns, or lines of numbers
_ENOUGH = 6  # columns and lines, with the headings: two lines of a label and two numbers, or three of one number
_ALIGNED = regex(
    rf"(?m)^[ \t]*+(?P<label>(?=[^\d\n]*[^\W\d_])[^\d\n]{{1,60}}?|{YEARS.pattern}(?!\S))"
    rf"(?P<cells>(?:[ \t]{{1,30}}{A_NUMBER}){{1,10}})[ \t]*$",
)
_ONE = regex(A_NUMBER)
_WORD = regex(r"\S+")
_WORDS = regex(r"\S+(?:[ ]\S+)*")
_RULE = regex(rf"{A_RULE}\n")


def _aligned(text: str) -> Iterator[list[list[TextCell]]]:
    """Yield the tables of plain text and of the pages of a PDF: lines of a label and numbers.

    The line above has the headings, if it has a word for each column; else the columns have none.
    """
    rows: list[list[TextCell]] = []
    end = 0
    for match in _ALIGNED.finditer(text):
        if not IN_SENTENCES.isdisjoint((match["label"].split()[-1].lower(), *match["cells"].lower().split())):
            continue  # the end of a sentence: fell by 3 % in 2023
        numbers = [TextCell(one.start(), one[0]) for one in _ONE.finditer(text, *match.span("cells"))]
        row = [TextCell(match.start("label"), match["label"].strip()), *numbers]
        is_next = bool(rows) and text[end : match.start()] == "\n" and len(row) == len(rows[0])
        if not is_next:
            yield rows
            rows = [_headings_above(text, match.start(), len(numbers))]
        if all(YEARS.fullmatch(number.text) for number in numbers):
            yield rows
            rows = []
        rows.append(row)
        end = match.end()
    yield rows


def _has_tabs(text: str, row: Sequence[TextCell]) -> bool:
    """Return whether there is a tab between each two cells of a row."""
    return all("\t" in text[one.end : other.start] for one, other in pairwise(row))


def _headings_above(text: str, start: int, columns: int) -> list[TextCell]:
    """Return a heading for the labels and for each column below the line that ends before an offset."""
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    if _RULE.fullmatch(text, above, start):
        start, above = above, text.rfind("\n", 0, max(0, above - 1)) + 1
    words = [TextCell(word.start(), word[0]) for word in _WORDS.finditer(text, above, start)]
    if len(words) - columns not in (0, 1):
        words = [TextCell(word.start(), word[0]) for word in _WORD.finditer(text, above, start)][: columns + 2]
    first = [TextCell(start, "")] if len(words) == columns else []
    if len(words) - columns in (0, 1):
        return [*first, *words]
    return _cut_headings(text, start, columns + 1) or [TextCell(start, "")] * (columns + 1)


def _cut_headings(text: str, start: int, columns: int) -> list[TextCell]:
    """Return the headings of columns that are above each other, as a PDF has those that are several lines high.

    A line in brackets goes on with the heading before it, or so does one in small letters, or one that begins with a
    number: Region, Rent 2021, (EUR), Homes, built, 2025.
    """
    lines: list[Span] = []
    while start and len(lines) < columns * _MOST_LINES:
        above = text.rfind("\n", 0, start - 1) + 1
        row = _ALIGNED.fullmatch(text, above, start - 1)
        is_row = row is not None and YEARS.fullmatch(row["cells"].strip()) is None
        if not 0 < start - 1 - above <= _LONGEST_LINE or text[start - 2] in _ENDS_OF_SENTENCES or is_row:
            break
        lines.insert(0, (above, start - 1))
        start = above
    for going_on in _GOING_ON:
        cells: list[Span] = []
        for line in lines:
            is_next = bool(cells) and going_on.match(text, line[0]) is not None
            cells.append((cells.pop()[0] if is_next else line[0], line[1]))
        if len(cells) == columns:
            return [TextCell(begin, text[begin:end].replace("\n", " ")) for begin, end in cells]
    return []


_MOST_LINES, _LONGEST_LINE = 4, 30  # of a heading, and its characters
_GOING_ON = tuple(map(re.compile, (r"(?!)", r"\(", r"[(a-z]", r"[(a-z\d]")))


_BEFORE_A_YEAR = regex(r"[^\d(\[,]*")


def _figure(text: str, cell: TextCell, row: Row, columns: list[Heading], language: Language) -> CellFigure | None:
    """Return the figure in a cell, read as a sentence with the unit that the cell, its row or its column gives.

    `columns` are its own and those that give the time if neither that nor the row does.
    """
    column, written = columns[0], as_printed(cell.text)
    if not any(character.isdigit() for character in written) or _OF_NOTES.fullmatch(column.text):
        return None
    number = with_sign(written) if row.is_of_accounts else written
    mention = None if _NUMBER.fullmatch(number) else read_alone(number, number, language)
    unit = noun = ""
    if mention is None or not mention.units:
        unit, noun = unit_and_noun(column, row, number, language)
        with_unit = read_alone(f"{number} {unit}", number, language) if unit else None
        mention = with_unit or mention or read_alone(number, number, language)
    elif mention.kind == kinds.MONEY and not mention.figure.scale and is_amount(column, row):
        is_price = column.denomination.scale == "thousand" and _CENTS.search(number)
        mention = mention._replace(figure=mention.figure._replace(scale="" if is_price else column.denomination.scale))
    if mention and noun:
        figure = mention.figure._replace(unit=read_unit(noun))
        mention = mention._replace(figure=figure, units=(noun,), kind=kinds.COUNT)
    if mention is None or not (mention.units or column.text):
        return None  # nothing says what it counts
    if is_bare_change(column.text):
        mention = mention._replace(change=FALL if mention.figure.number < 0 else RISE)  # and no level
    headings = (*(group.text for group in row.groups), row.label.text, column.above, column.text)
    naming: list[TextCell | Heading] = [row.label, *row.groups, column]
    dating = [column, *reversed(column.over), *naming[:-1], *columns[1:], *column.notes]
    stated = [time for heading in dating for time in times(text, heading.start, heading.end) if time.period]
    if column.between:
        stated[:1] = [time._replace(period=column.between) for time in stated[:1]]
    places = [span for heading in naming if place_of(text[slice(*(span := _name_in(heading)))])]
    span = max(row.span[0], cell.start - _FARTHEST), min(row.span[1], cell.end + _FARTHEST)
    placed = mention._replace(
        start=cell.start,
        end=cell.end,
        printed=written,
        times=tuple(stated[:1]),
        names=tuple(places),
        sentence=span,
        clause=span,
    )
    return CellFigure(placed, " ".join(filter(None, headings)), unit)


_CENTS = regex(r"\.\d\d(?!\d)")  # $12.55, below "(in thousands)"
_OF_NOTES = regex(r"(?i)notes?|ref(?:erence)?s?\.?")  # Note 12
_NUMBER = regex(r"[-−]?\d[\d,.]*")  # alone it has no unit, and is only read with the one of its column
_FARTHEST = 1_500  # characters of a row on either side of a cell: one of thousands of cells is read for each of them


def _name_in(heading: TextCell | Heading) -> tuple[int, int]:
    """Return the span of the name that a heading begins with: India, of "India (2019)"."""
    name = _BEFORE_A_YEAR.match(heading.text)
    return heading.start, heading.start + len(name[0].rstrip() if name else "")
