"""The tables of a text: the cells of each row, the caption above or below, and the section that a table is in."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.calendar import MONTHS
from innofacts.english.countries import place_of
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.labels import TOTAL
from innofacts.english.numerals import YEAR
from innofacts.markup.captions import caption_around, caption_next_to
from innofacts.markup.outline import Outline
from innofacts.markup.table_rows import rows_in
from innofacts.patterns import regex


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

    @property
    def span(self) -> tuple[int, int]:
        """Its first code point, and the one after it."""
        return self.start, self.end


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
    higher: tuple[tuple[TextCell, ...], ...] = ()
    """For each column, the cells over it in further rows of headings, the nearest one last."""
    notes: tuple[TextCell, ...] = ()
    """What a row of headings says with one cell alone, of all columns: Payments by year (in millions)."""

    def cells_of_headings(self) -> Iterator[TextCell]:
        """Yield the cells of all rows of headings, except of those below a heading over several rows."""
        yield from self.notes
        for column in self.higher:
            yield from column
        yield from self.rows[0]

    def groups(self) -> Iterator[tuple[TextCell, ...]]:
        """Yield the cells that name the group of each row below the headings; an empty cell continues the one above.

        Above the rows of a group there may be one with its name alone: Norway, and below it Exports and Imports.
        """
        before: tuple[TextCell, ...] = ()
        for row, over in zip(self.rows[1:], _names_over(self.rows[1:]), strict=True):
            own = tuple(row[: self.labels])
            before = own if any(cell.text for cell in own) else before
            yield (*over, *(cell for cell in before if not _OF_AN_ITEM.fullmatch(cell.text)))


def _names_over(rows: Sequence[Sequence[TextCell]]) -> Iterator[tuple[TextCell, ...]]:
    """Yield for each row of a body the rows above it that only name a group, as cells; none for one of these.

    Several right above each other name a group and one in it, and a single one further down is again of the latter. A
    total below the last group is that of all groups, unless others have one as well.
    """
    alone = [_only_cell(row) for row in rows]
    kinds = {_kind_of_time(row[0].text) for row, cell in zip(rows, alone, strict=True) if not cell} - {""}
    alone = [cell if cell and _kind_of_time(cell.text) not in kinds else None for cell in alone]  # no births in May
    is_table_of_groups = alone[:1] != [None]  # else a row may only lack its numbers
    names = [
        cell if cell and (is_table_of_groups or _is_over_all(row) or place_of(cell.text)) else None
        for cell, row in zip(alone, rows, strict=True)
    ]
    last = max((n for n, name in enumerate(names) if name), default=len(rows))
    over: list[TextCell] = []
    run, totals = 0, 0
    for n, name in enumerate(names):
        if name:
            if not run:
                length = next((m for m in range(n, len(names)) if not names[m]), len(names)) - n
                over = over[: max(0, len(over) - length)]
            over.append(name)
            run += 1
            yield ()
            continue
        run = 0
        is_total = any(TOTAL.fullmatch(cell.text) for cell in rows[n][:_OF_LABELS])
        totals += is_total and n < last
        yield () if is_total and n > last and not totals else tuple(over)


def _only_cell(row: Sequence[TextCell]) -> TextCell | None:
    """Return the first cell of a row if no other one has a text of its own, and it may name something."""
    first, *others = row
    is_name = _BEGINS_A_LABEL.match(first.text) or YEARS.fullmatch(first.text)
    is_alone = is_name and all(cell.text in ("", first.text) for cell in others)  # a cell over several may be in each
    return first if is_alone and len(first.text) <= _LONGEST_NAME and not first.text.endswith(".") else None


def _kind_of_time(label: str) -> str:
    """Return whether a label is a year or a part of one; empty for any other."""
    if YEARS.fullmatch(label):
        return "year"
    return "part" if TIME.fullmatch(label) or label.lower().rstrip(".") in MONTHS else ""


def _is_over_all(row: Sequence[TextCell]) -> bool:
    """Return whether the label of a row spans all its columns, since the empty cells behind it are in one place."""
    return len(row) > _OF_LABELS and len({cell.start for cell in row[1:]}) == 1


_LONGEST_NAME = 60  # characters; what is longer is a note on the table


def tables(text: str, running: str, markup: str, outline: Outline) -> list[TextTable]:
    """Return the tables of a text in order.

    The running text has the same offsets as the text; the markup and the outline are those of the text.
    """
    starts = [start for start, _ in outline.headings]
    found = []
    for found_rows in rows_in(text, markup):
        rows = [row for row in found_rows if row]
        if not rows:
            continue
        cells = [[_cell(running, *span) for span in row] for row in rows]
        first, last = rows[0][0][0], rows[-1][-1][1]
        before = bisect_left(starts, first)
        section = " ".join(running[slice(*outline.headings[before - 1])].split()) if before else ""
        caption = caption_next_to(text, outline.captions, first, last) or caption_around(text, running, first, last)
        notes, cells = _without_notes(cells)
        if _begins_with_a_title(cells):
            notes, caption, cells = [*notes, cells[0][0]], caption or cells[0][0].text, cells[1:]
        if len(cells[0]) == _OF_LABELS and _begins_with_a_figure(cells):
            cells = [blank_headings(cells[0]), *cells]  # a label and its number in each row, and no headings
        headings = _headings(cells) if any(cell.text for cell in cells[0]) else 1
        higher = _above(cells[: headings - 1])
        above = [" ".join(cell.text for cell in column) for column in higher]
        head, above = _over_several_rows(cells[:headings], above)
        body = _without_flags(cells[headings:])
        alone = [_alone(row) for row in cells[:headings]]
        found.append(
            TextTable(
                [head, *body],
                above,
                caption,
                section,
                column_of_labels(head, body),
                tuple(map(tuple, higher)),
                (*notes, *filter(None, alone)),
            )
        )
    return sorted(found, key=lambda table: table.rows[0][0].start)


_OF_LABELS = 2  # columns


def blank_headings(row: Sequence[TextCell]) -> list[TextCell]:
    """Return empty cells in the place of a row, as the headings of a table without any."""
    return [TextCell(cell.start, "") for cell in row]


def _begins_with_a_figure(rows: Sequence[Sequence[TextCell]]) -> bool:
    """Return whether the first row of a table is a label and its figure: Exports, 187 million euros; but: Age, 2 years.

    All rows have a figure with a unit then, or the label says as much as the one of a figure does.
    """
    (label, figure), *others = rows
    if is_number(figure):
        return True
    if not _WITH_A_UNIT.fullmatch(figure.text) or _OF_A_TIME.search(figure.text):
        return False
    are_alike = all(_WITH_A_UNIT.fullmatch(cell.text) for row in others for cell in row[1:])
    return are_alike or len(label.text.split()) >= _TELLING


_TELLING = 3  # words of a label
_WITH_A_UNIT = regex(
    r"(?:(?i:about|around|nearly|over|almost|some|up to|more than|less than|fewer than|at least|at most)\s)?"
    rf"[<>~≤≥]?\s?[-+−]?{MONEY_SIGN}?\s?\d[\d.,\s]*(?:%|\s?[^\W\d_][^\d]{{0,40}})"
)
_OF_A_TIME = regex(rf"(?i)\b(?:{YEAR}|{'|'.join(MONTHS)}|days?|weeks?|months?|quarters?|years?)\b")


def is_number(cell: TextCell) -> bool:
    """Return whether a cell is a number, and no year and no £000, which may be a heading."""
    is_heading = YEARS.fullmatch(cell.text) or _IN_THOUSANDS.fullmatch(cell.text)
    return _NUMBER.fullmatch(cell.text) is not None and not is_heading


_IN_THOUSANDS = regex(rf"{MONEY_SIGN}?\s?['’‘]?000")
_NUMBER = regex(rf"[<>~≤≥]?\s?[-+−]?{MONEY_SIGN}?\s?\d[\d.,\s]*\s?%?")
YEARS = regex(YEAR)


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


def column_of_labels(heads: Sequence[TextCell], body: Sequence[Sequence[TextCell]]) -> int:
    """Return the column with the labels of rows: the second if the first has numbers of items, or groups of rows.

    A group has several rows, of which the first alone may name it: Prices, Inflation; Prices, Rents.
    """
    pairs = [row[:_OF_LABELS] for row in body if len(row) > _OF_LABELS and not _only_cell(row)]
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
    """Return whether the second column only gives the place, the time or the vintage of the labels in the first one.

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
        if _only_cell(row):
            break  # it names a group of rows
        has_label = row[0].text not in ("", before[0].text)  # a cell over several rows is the first of each
        is_further = not (has_label and before[0].text) or (headings == 1 and _are_times_below(before, row))
        has_numbers = any(is_number(cell) or _BELOW_ZERO.fullmatch(cell.text) for cell in row)
        if not is_further or has_numbers or len(row) != len(before):
            break
        headings += 1
    return headings


_BELOW_ZERO = regex(rf"\(\s?{MONEY_SIGN}?\s?\d[\d,.]*[,.]\d+\s?\)\s?%?")  # (1,042); but (2) may number a column


def _are_times_below(headings: Sequence[TextCell], row: Sequence[TextCell]) -> bool:
    """Return whether a row gives times below headings, one of which spans several columns."""
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


def _above(rows: Sequence[Sequence[TextCell]]) -> list[list[TextCell]]:
    """Return the cells of rows of headings over each column; one also holds for the empty cells to its right."""
    columns: list[list[TextCell]] = [[] for _ in (rows[0] if rows else ())]
    for row in rows:
        last = None
        for number, cell in enumerate(row):
            last = cell if cell.text else last if number > 1 else None
            columns[number] += [last] if last else []
    return columns


def _without_notes(rows: list[list[TextCell]]) -> tuple[list[TextCell], list[list[TextCell]]]:
    """Return what rows above the first numbers only say of the scale of all of these, and the other rows."""
    notes: list[TextCell] = []
    kept: list[list[TextCell]] = []
    for number, row in enumerate(rows):
        if any(map(is_number, row[1:])) or number > _MOST_HEADINGS:
            return notes, kept + rows[number:]
        note = _alone(row)
        if note and number + 1 < len(rows) and _OF_SCALE.fullmatch(note.text):
            notes.append(note)
        else:
            kept.append(row)
    return notes, kept


def _alone(row: Sequence[TextCell]) -> TextCell | None:
    """Return the only cell of a row that has a text; None if several have, or there is one cell."""
    cells = [cell for cell in row if cell.text]
    return cells[0] if len(row) > 1 and len(cells) == 1 else None


_MOST_HEADINGS = 5  # rows
_OF_SCALE = regex(
    rf"(?i)\(?(?:(?:all\s)?(?:amounts|figures|dollars|euros|(?:US|U\.S\.)?\s?{MONEY_SIGN})\s(?:(?:are|expressed)\s)*)?"
    r"in\s?(?:thousand|million|billion)s?\b[^()]*\)?"
)
"""A cell that only says in which scale all numbers are: ($ in millions), in thousands of euros, except rates."""


def _cell(running: str, start: int, end: int) -> TextCell:
    inner = running[start:end]
    return TextCell(start + len(inner) - len(inner.lstrip(_AROUND)), inner.strip(_AROUND))


_AROUND = " \t\r\n|"  # also the bars of a running text that is divided into cells
