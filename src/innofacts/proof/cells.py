"""Figures in the cells of tables, as the sentences that their headings, captions and sections make of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from innofacts.arithmetic.tables import is_total
from innofacts.documents.cells import figures_in
from innofacts.documents.document import Document
from innofacts.english.bases import bases_said
from innofacts.english.calendar import MONTHS
from innofacts.english.function_words import OF_TIMES
from innofacts.english.inflection import is_plural
from innofacts.english.labels import OPENING
from innofacts.features.content import content, named_places
from innofacts.features.library.facts import Facts
from innofacts.features.text.names import is_noun
from innofacts.features.text.when import YEARS
from innofacts.markup.tables import OF_ITEMS, TIME, TextCell, TextTable, is_number
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex
from innofacts.proof.lines import NO_LINES, Line, lines_of
from innofacts.prose.doubts import TAKEN
from innofacts.prose.figures import Mention, find_mentions
from innofacts.times.times import times

_IN_DIGITS = regex(rf"{YEARS.pattern}(?:-\d\d){{0,2}}")
_LONG = 8  # words: a longer cell is a sentence by itself


class Described(NamedTuple):
    """A cell with what its table says about it."""

    start: int
    text: str
    about: str
    """The label of its row, the heading of its column, the times and places in its row, the caption, and the place and
    year of the section."""
    row: Line
    column: Line
    group: Line
    """The group of its row among all groups."""
    besides: str
    """What is said of it besides the names of its row and column: its groups, and the caption."""
    is_of_part: bool
    """Whether it is of a part of some year that nothing names."""


class FigureCells:
    """The cells of the tables of a text that have a figure."""

    def __init__(self, tables: Iterable[TextTable], facts: Facts) -> None:
        """Take the tables in order, and the facts that say which names are places."""
        described = (cell for table in tables for cell in _Table(table, facts).cells())
        self._cells = sorted(cell for cell in described if len(cell.text.split()) < _LONG)
        self._starts = [cell.start for cell in self._cells]

    def sentence(self, mention: Mention, unit: str) -> tuple[Mention, str] | None:
        """Return the figure of a cell in a sentence made of the cell and its headings; None outside of tables.

        `unit` is what the headings say that the cell counts, if it does not say so itself.
        """
        cell = self.of(mention)
        if cell is None or not cell.about:
            return None
        sentence = f"{cell.about}: {cell.text} {unit}".rstrip()
        start = mention.start - cell.start + len(cell.about) + 2
        found = (other for other in find_mentions(sentence) if other.start <= start < other.end)
        return next(((other._replace(change=other.change or mention.change), sentence) for other in found), None)

    def of(self, mention: Mention) -> Described | None:
        """Return the cell of a figure; None outside of tables."""
        at = bisect_right(self._starts, mention.start) - 1
        is_within = at >= 0 and mention.start < self._starts[at] + len(self._cells[at].text)
        return self._cells[at] if is_within else None


def divided(text: str, tables: Iterable[TextTable]) -> str:
    """Return a running text with a bar after each cell of its tables, where no sentence goes on."""
    ends = sorted({cell.end for table in tables for row in table.rows for cell in row if cell.text})
    pieces, position = [], 0
    for end in ends:
        if text[end : end + 1].isspace() and not _BAR.match(text, end):
            pieces += [text[position:end], "|"]
            position = end + 1
    return "".join((*pieces, text[position:]))


def blanked(table: TextTable, text: str) -> TextTable:
    """Return a table with the words that its cells have in a text, which has blanks for other languages."""
    rows = [[TextCell(one.start, text[one.start : one.end].strip()) for one in row] for row in table.rows]
    return table._replace(rows=rows)


def numbers_in(table: TextTable) -> list[TextCell]:
    """Return the cells of a table that are numbers, except labels, ranks and numbers of items."""
    head, *rows = table.rows
    items = {column for column, cell in enumerate(head) if column <= table.labels or OF_ITEMS.fullmatch(cell.text)}
    rows = table.rows if any(map(is_number, head[1:])) else rows  # nothing says what the columns are
    return [cell for row in rows for column, cell in enumerate(row) if column not in items and is_number(cell)]


def with_units(
    mentions: Sequence[Mention], tables: Sequence[TextTable], report: Document, text: str
) -> Iterator[tuple[Mention, str]]:
    """Yield the figures of a text in order, each with the unit that the headings of its table give.

    Where a cell by itself is no figure, or one without a unit, it is the figure that its headings make of it.
    """
    starts = [mention.start for mention in mentions]
    done = 0
    for figure in figures_in(tables, report, text):
        cell = figure.mention
        first = bisect_left(starts, cell.start)
        yield from ((mention, "") for mention in mentions[done:first])
        last = bisect_left(starts, cell.end)
        own = mentions[first:last]
        is_by_headings = bool(figure.unit) or (not own and bool(cell.units))  # a cell by itself has no words
        if len(own) > 1 or any(mention.units for mention in own) or not is_by_headings:
            yield from ((mention, "") for mention in own)
        else:
            # What took no long time may be told in passing, but not in a cell: 9, of weeks.
            yield cell if cell.doubt != TAKEN else cell._replace(doubt=""), figure.unit
        done = last
    yield from ((mention, "") for mention in mentions[done:])


_BAR = regex(r"[^\S\n]*\|")


class _Row(NamedTuple):
    """A row of a table."""

    cells: Sequence[TextCell]
    label: str
    """Its label, with the years of the table if it is a total or an average below them."""
    groups: Sequence[TextCell]
    """The names of the groups that it is in."""
    times_and_places: Sequence[str]
    """Its cells that are times or places."""


class _Table:
    """What the headings, the labels and the caption of a table say of its cells."""

    def __init__(self, table: TextTable, facts: Facts) -> None:
        self._table, self._facts = table, facts
        self._heads = [cell.text for cell in table.rows[0]]
        corner = self._heads[table.labels]
        self._bases = bases_said(f"by {corner}")  # by office, in a table of offices
        self._time, self._place = _of_corner(corner, facts)
        self._caption = table.caption[slice(*next(sentences(table.caption), (0, 0)))].rstrip(".")  # not its source
        self._lines = lines_of(table)
        self._times_of_columns = sorted(filter(YEARS.fullmatch, self._heads))
        self._small = cache(partial(_uncapitalised, facts=facts))

    def cells(self) -> Iterator[Described]:
        """Yield the cells that have digits, each with what headings, label and caption say of it."""
        rows = self._rows()
        groups = [*dict.fromkeys(group.text for row in rows for group in row.groups)]
        for row in rows:
            for column, cell in enumerate(row.cells):
                if any(map(str.isdigit, cell.text)):
                    yield self._described(row, column, Line(row.groups[-1].text if row.groups else "", groups))

    def _rows(self) -> list[_Row]:
        labels = self._table.labels
        pairs = zip(self._table.rows[1:], self._table.groups(), strict=True)
        rows = [(cells, groups) for cells, groups in pairs if len(cells) > labels]
        # A row without any other cell is the name of a group.
        names = [cells[labels].text for cells, _ in rows if any(cell.text for cell in cells[labels + 1 :])]
        are_places, years = any(map(_is_place, names)), sorted(filter(YEARS.fullmatch, names))
        found = []
        for cells, groups in rows:
            name = cells[labels].text
            label = f"in {name}" if are_places else name  # in Atlantis, below India
            if len(years) > 1 and label and not YEARS.search(label):
                label = f"{label}, {years[0]} to {years[-1]}"
            times_and_places = [cell.text for cell in cells if TIME.fullmatch(cell.text) or _is_place(cell.text)]
            found.append(_Row(cells, label, groups, times_and_places))
        return found

    def _described(self, row: _Row, column: int, group: Line) -> Described:
        """Return a cell of a row with what is said of it; `group` is that of the row."""
        table, cell, is_behind_label = self._table, row.cells[column], column > self._table.labels
        groups = [one.text for one in row.groups]
        own = [row.label, *groups, *self._bases] if is_behind_label else []
        said, of_table = _dated(own, self._headings(column), self._time, self._caption, table.section)
        places = [self._place] if is_behind_label and not any(map(self._facts.places, said)) else []
        texts = [*map(_at_its_day, said), *places, *row.times_and_places, of_table]
        of_row, of_column = self._lines.get(cell.start, NO_LINES)
        return Described(
            start=cell.start,
            text=cell.text,
            about=_about(map(self._small, texts), table.section, cell.text),
            row=of_row,
            column=of_column,
            group=group,
            besides=" ".join((*groups, *table.above[column : column + 1], self._caption)),
            is_of_part=any(_in_year(text, _ANY_YEAR) != text for text in said),
        )

    def _headings(self, column: int) -> list[str]:
        """Return the headings of a column, with the years of the others if it has their total."""
        headings = [*self._heads[column : column + 1], *self._table.above[column : column + 1]]
        if len(self._times_of_columns) > 1 and any(map(is_total, headings)):
            headings.append(f"{self._times_of_columns[0]} to {self._times_of_columns[-1]}")
        return headings


def _of_corner(heading: str, facts: Facts) -> tuple[str, str]:
    """Return the time and the place that the heading of the labels gives: Measure (2023); Norway, beside 2022."""
    time = next((heading[time.start : time.end] for time in times(heading) if time.period), "")
    return time, heading if facts.places(heading) else ""


def _dated(
    own: Sequence[str], headings: Sequence[str], of_corner: str, caption: str, section: str
) -> tuple[list[str], str]:
    """Return what label and headings say of a cell, with its time, and the caption.

    The time of a column or row is nearer than the year of the caption, and one in the heading of the labels too. What
    names a part of a year only has the year that the others name: December 2023, of December.
    """
    texts = [*own, *headings]
    years = {*YEARS.findall(" ".join(texts))} or {*YEARS.findall(of_corner or caption)} or {*YEARS.findall(section)}
    year = years.pop() if len(years) == 1 else ""
    said = [_in_year(text, year) for text in texts]
    is_dated = said != texts or any(map(YEARS.search, headings)) or any(map(TIME.fullmatch, own))
    if said != texts:
        said = [text for text in said if text != year]
    if of_corner and not is_dated:
        said, is_dated = [*said, of_corner], True
    return said, _YEAR_LAST.sub("", caption) if is_dated else caption


@cache  # every row has the headings of its table
def _in_year(text: str, year: str) -> str:
    """Return what names a part of a year alone with the year behind it; any other text as it is."""
    if not year or YEARS.search(text) or not _OF_A_PART.search(text):
        return text
    for said in (f"{text} {year}", f"{text} of {year}"):
        others = (time for time in times(said) if time.period and f"{time.period}" != year)
        if any((time.start, time.end) == (0, len(said)) for time in others):
            return said
    return text


_ANY_YEAR = "2001"
_OF_A_PART = regex(
    r"(?i)\b(?:[qh][1-4]|[1-4][qh]|quarters?|hal(?:f|ves)|months?|spring|summer|autumn|winter"
    rf"|{'|'.join(MONTHS)})\b"
)


def _uncapitalised(text: str, facts: Facts) -> str:
    """Return a heading with its first words in small letters if they are no name: fishing, of "Fishing by year"."""
    first = _FIRST_WORDS.match(text)
    words = first[0].lower().split() if first and not facts.places(first[0]) else []
    is_name = not words or not all(word in OPENING or is_plural(word) or is_noun(word, facts) for word in words)
    return text if is_name else f"{' '.join(words)}{text[len(' '.join(words)) :]}"


_FIRST_WORDS = regex(r"[A-Z][a-z-]+(?:\s[A-Z][a-z-]+)*\b")


# Of a caption; the year of a column or row is nearer, and no other one: All museums since 1900.
_YEAR_LAST = regex(rf"(?:,?\s(?:{'|'.join(sorted(OF_TIMES))})|,)\s{YEARS.pattern}(?=(?:\s[(\[][^()\[\]]*[)\]])?\Z)")


def _is_place(text: str) -> bool:
    return [name for name, _ in named_places(text)] == [text]


def _about(texts: Iterable[str], section: str, cell: str) -> str:
    texts = [text for text in dict.fromkeys(text.strip(" :") for text in texts) if text not in ("", cell)]
    # If the headings do not say what is counted, a place and a year would match it with any fact about that place.
    if any(map(content, texts)):
        texts += _of_section(section, " ".join((*texts, cell)))
    return ", ".join(f"in {text}" if _IN_DIGITS.fullmatch(text) else text for text in texts)


@cache  # every row has the headings of its table
def _at_its_day(heading: str) -> str:
    """Return a heading with "at" before a day, which alone is when a text was written: Homes, at end of 2023."""
    days = (time.start for time in times(heading) if time.period and time.period.first == time.period.last)
    start = next((start for start in days if not start or heading.endswith(_BEFORE_A_DAY, 0, start)), None)
    return heading if start is None else f"{heading[:start]}at {heading[start:]}"


_BEFORE_A_DAY = (", ", "(", "; ")


def _of_section(section: str, known: str) -> list[str]:
    """Return the bases of a section, and its place and its year if a table with these words names none."""
    texts = bases_said(section)
    if not named_places(known):
        texts += [name for name, _ in named_places(section)]
    if not YEARS.search(known):
        texts += YEARS.findall(section)[:1]
    return texts
