"""Figures in the cells of tables, each with the unit, the time and the place that its row and column headings give."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise, permutations
from operator import itemgetter
from typing import NamedTuple

from innofacts.documents.document import Document
from innofacts.english import stopwords
from innofacts.english.countries import place_of
from innofacts.english.inflection import is_past, is_plural, singular
from innofacts.english.numerals import SCALE_LETTERS, SCALE_WORDS, SCALES
from innofacts.english.units import PEOPLE, SI_MEASURES
from innofacts.english.wording import AMOUNTS, MONTHS
from innofacts.languages.detection import ENGLISH, WORDS_OF_OTHERS, main_language, named
from innofacts.languages.language import Language
from innofacts.markup.languages import Markup
from innofacts.markup.tables import YEAR, Cell, Table, caption_around, is_number, lines_before, tables
from innofacts.prose import kinds
from innofacts.prose.figures import FALL, RISE, Mention, find_mentions
from innofacts.prose.nouns import implied
from innofacts.prose.selecting import UNCLAIMED
from innofacts.prose.times import times
from innofacts.values.units import COUNT, read_unit


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


def tables_in(copy: Document, running: str, markup: Markup) -> list[Table]:
    """Return the tables of a document, and of plain text the lines that are aligned as one."""
    found = tables(copy.text, running, markup.name, copy.outline(markup))
    if markup.name == "text":
        of_lines = (rows for rows in _aligned(running) if len(rows) > _FEWEST)
        found += [
            Table(rows, [], _title(copy.text, running, rows), "")
            for rows in of_lines
            if len(rows) + len(rows[-1]) >= _ENOUGH
        ]
    return found


def _title(text: str, running: str, rows: list[list[Cell]]) -> str:
    """Return the caption of lines that are aligned as a table, or else the line above them if it may be a title."""
    first, last = min(cell.start for cell in rows[0]), rows[-1][-1].end
    return caption_around(text, running, first, last) or _line_above(running, first)


def _line_above(running: str, first: int) -> str:
    """Return the line above a table, if it may be a title."""
    above = running[slice(*next(iter(lines_before(running, max(0, first - _NEAR), first)), (first, first)))].strip()
    is_title = not above.endswith(_ENDS_OF_SENTENCES) or _SHOWING.match(above)
    return above if len(above) <= _LONGEST_HEADING and is_title else ""


_NEAR = 1000  # characters above a table
_ENDS_OF_SENTENCES = (".", "!", "?", ";", ",")


def figures_in(found: Iterable[Table], copy: Document, running: str) -> list[CellFigure]:
    """Return the figures in the cells of tables in order, given the document and its running text."""
    language = named(copy.language) or main_language(running)
    if language is not ENGLISH and language.grammar is None:
        return []
    figures, note = [], _note(running, language)
    for table in found:
        head, *rows = table.rows
        if len(head) < _FEWEST or any(is_number(cell) for cell in head[1:]):
            continue  # nothing says what the columns are
        above = table.above or [""] * len(head)
        caption = table.caption or _line_above(running, head[0].start)
        headings = [Heading(*cell, further, caption, note) for cell, further in zip(head, above, strict=True)][1:]
        dated = [_dated(running, headings, column) for column in headings]
        of_units = next((number for number, cell in enumerate(head) if _OF_UNITS.fullmatch(cell.text)), len(head))
        for row in rows:
            unit = "".join(cell.text for cell in row[of_units : of_units + 1])
            pairs = [*zip(row[1:], dated, strict=False)]
            levels = [cell for cell, columns in pairs if not _OF_CHANGE.search(columns[0].text)]
            read = _Row(row[0], (row[0].start, row[-1].end), _sure_unit(unit, language), _numbers(levels))
            figures += [
                figure for cell, columns in pairs if (figure := _figure(running, cell, read, columns, language))
            ]
    return figures


_OF_UNITS = re.compile(r"(?i)units?(?: of measure(?:ment)?)?")


class _Row(NamedTuple):
    """A row of figures."""

    label: Cell
    """Its first cell."""
    span: tuple[int, int]
    """The span of all its cells."""
    unit: str
    """What a column of units says in it; empty if that is no unit."""
    numbers: tuple[Decimal, ...]
    """The numbers in its cells that are no changes."""


class Heading(NamedTuple):
    """The heading of a column."""

    start: int
    """The offset of its first character."""
    text: str
    """Its words."""
    above: str
    """What the rows of headings above it say."""
    caption: str
    """The caption of the table."""
    note: str
    """The unit that a note of the document gives to all figures."""

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)


def _dated(text: str, headings: list[Heading], column: Heading) -> list[Heading]:
    """Return a column, and for a column of changes also that of the latest time, at which the change has come about."""
    if not _OF_CHANGE.search(column.text):
        return [column]
    dated = [(time.period.first, one) for one in headings for time in times(text, one.start, one.end) if time.period]
    return [column, max(dated, key=itemgetter(0), default=(date.min, column))[1]]


_OF_CHANGE = re.compile(r"(?i)\b(?:change|growth|increase|decrease|difference)\b")
_FEWEST = 2  # columns, or lines of numbers
_ENOUGH = 6  # columns and lines, with the headings: two lines of a label and two numbers, or three of one number
_A_NUMBER = r"[<>~≤≥]?[-+−]?[$€£¥]?\d+(?:[.,]\d+)*(?:[ ]?%)?(?:[ ][a-z]{2,})?"
_ALIGNED = re.compile(
    rf"^[ ]*(?P<label>(?=[^\d\n]*[^\W\d_])[^\d\n]{{1,60}}?|{YEAR.pattern}(?!\S))"
    rf"(?P<cells>(?:[ ]{{1,30}}{_A_NUMBER}){{1,10}})[ ]*$",
    re.MULTILINE,
)
_ONE = re.compile(_A_NUMBER)
_WORD = re.compile(r"\S+")
_WORDS = re.compile(r"\S+(?:[ ]\S+)*")
_RULE = re.compile(r"[ ]*[-=]{3,}[-= ]*\n")


def _aligned(text: str) -> Iterator[list[list[Cell]]]:
    """Yield the tables of plain text and of the pages of a PDF: lines of a label and numbers.

    The line above has the headings, if it has a word for each column; else the columns have none.
    """
    rows: list[list[Cell]] = []
    end = 0
    for match in _ALIGNED.finditer(text):
        if not _IN_SENTENCES.isdisjoint((match["label"].split()[-1].lower(), *match["cells"].lower().split())):
            continue  # the end of a sentence: fell by 3 % in 2023
        numbers = [Cell(one.start(), one[0]) for one in _ONE.finditer(text, *match.span("cells"))]
        row = [Cell(match.start(), match["label"].strip()), *numbers]
        is_next = bool(rows) and text[end : match.start()] == "\n" and len(row) == len(rows[0])
        if not is_next:
            yield rows
            rows = [_headings_above(text, match.start(), len(numbers))]
        if all(YEAR.fullmatch(number.text) for number in numbers):
            yield rows
            rows = []
        rows.append(row)
        end = match.end()
    yield rows


_IN_SENTENCES = stopwords.PROSE | WORDS_OF_OTHERS


def _headings_above(text: str, start: int, columns: int) -> list[Cell]:
    """Return a heading for the labels and for each column below the line that ends before an offset."""
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    if _RULE.fullmatch(text, above, start):
        start, above = above, text.rfind("\n", 0, max(0, above - 1)) + 1
    words = [Cell(word.start(), word[0]) for word in _WORDS.finditer(text, above, start)]
    if len(words) - columns not in (0, 1):
        words = [Cell(word.start(), word[0]) for word in _WORD.finditer(text, above, start)][: columns + 2]
    first = [Cell(start, "")] if len(words) == columns else []
    return [*first, *words] if len(words) - columns in (0, 1) else [Cell(start, "")] * (columns + 1)


_SENTENCE = ("There were ", " in all.")
_BEFORE_A_YEAR = re.compile(r"[^\d(\[,]*")
_SCALES_IN_WORDS = "|".join(SCALE_WORDS)
_SCALE_LAST = re.compile(
    rf"(?P<money>[A-Z]{{3}}|[A-Z]{{0,3}}[$€£¥])\s?(?P<scale>(?i:{_SCALES_IN_WORDS}|{'|'.join(SCALE_LETTERS)}))"
)
_SCALE_FIRST = re.compile(rf"(?i:in\s)?(?P<scale>(?i:{_SCALES_IN_WORDS}))\sof\s(?P<unit>.+)")
_TIME_LAST = re.compile(r",\s(?:[A-Z][a-z]+\.?\s|Q[1-4]\s|H[12]\s)?(?:19|20)\d\d\Z")  # Index, June 2024
_LONGEST_HEADING = 200  # characters
_UNIT_IN_BRACKETS = re.compile(r"[(\[]\s*(?:in\s)?([^()\[\]]+?)\s*[)\]]\s*\Z|,\s(?:in\s)?([^,]+)\Z")


def _figure(text: str, cell: Cell, row: _Row, columns: list[Heading], language: Language) -> CellFigure | None:
    """Return the figure in a cell, read as a sentence with the unit that the cell, its row or its column gives.

    `columns` are its own and those that give the time if neither that nor the row does.
    """
    column = columns[0]
    if not any(character.isdigit() for character in cell.text):
        return None
    mention = _read(cell.text, cell.text, language)
    unit = noun = ""
    if mention is None or not mention.units:
        unit = row.unit or _unit_in(column, row, cell.text, language)
        if unit.startswith("per "):
            unit = f"{_noun_of(row.label.text, '5', language)} {unit}".strip()
        if unit.lower().removesuffix(" head") in _SCALES:  # thousand head
            nouns = (_counted_in(one, language) for one in (column.text, row.label.text, column.caption))
            noun = next(filter(None, nouns), "")
        mention = _read(f"{cell.text} {unit}", cell.text, language) or mention
    if mention and noun:
        figure = mention.figure._replace(unit=read_unit(noun))
        mention = mention._replace(figure=figure, units=(noun,), kind=kinds.COUNT)
    if mention is None or not (mention.units or column.text):
        return None  # nothing says what it counts
    if _is_bare_change(column.text) and mention.figure.unit.kind == COUNT:
        mention = mention._replace(change=FALL if mention.figure.number < 0 else RISE)  # and no level
    headings = (row.label.text, column.above, column.text)
    dating: list[Cell | Heading] = [column, row.label, *columns[1:]]
    stated = [time for heading in dating for time in times(text, heading.start, heading.end) if time.period]
    places = [span for heading in (row.label, column) if place_of(text[slice(*(span := _name_in(heading)))])]
    placed = mention._replace(
        start=cell.start,
        end=cell.end,
        printed=cell.text,
        times=tuple(stated[:1]),
        names=tuple(places),
        sentence=row.span,
        clause=row.span,
    )
    return CellFigure(placed, " ".join(filter(None, headings)), unit)


def _unit_in(column: Heading, row: _Row, number: str, language: Language) -> str:
    """Return the unit of a number whose cell has none; empty if neither headings nor the numbers of its row name it."""
    label = row.label.text
    if _is_bare_change(column.text):
        is_difference = _is_change_of(number, row.numbers, in_percent=False)
        if not is_difference:
            return "%" if _is_change_of(number, row.numbers, in_percent=True) else ""
    unit = _people_in(column, label, number, language) or _unit_of(column, label, language)
    return unit or _unit_of_all(column, label, number, language)


def _unit_of(column: Heading, label: str, language: Language) -> str:
    """Return the unit that a column heading names: `million tonnes` of "Freight (million tonnes)", or its words.

    A heading that only says when or where names none, but the one above it, the label of the row or the caption may.
    """
    named = [text for text in (column.text, column.above) if text and not _is_of_anything(text)]
    words = _TIME_LAST.sub("", next(iter(named), ""))
    if words.lower() == "index":
        return "points"
    if len(words) > _LONGEST_HEADING:
        return ""
    units = [_in_brackets(_TIME_LAST.sub("", text), language) for text in (*named, column.caption)]
    units[-1:] = [_unit_of_row(label, language), units[-1]]
    words = words[:1].lower() + words[1:] if language is ENGLISH else words
    unit = next(filter(None, units), words)
    return "" if YEAR.fullmatch(unit) else unit


def _in_brackets(heading: str, language: Language) -> str:
    """Return the unit that a heading ends with, the scale first: thousand ha, of "Area (1,000 ha)"; empty for none.

    Behind a comma it must be a sure one: "Rent, EUR", and not "Homes, by county".
    """
    heading = _THOUSANDS.sub("thousand", heading)
    brackets = _UNIT_IN_BRACKETS.search(heading)
    unit = _spelled(brackets[1] or brackets[2]) if brackets else ""
    if brackets and brackets[2] and not _sure_unit(unit, language):
        return ""
    base = _BASE.search(heading, 0, brackets.start()) if brackets and " per " not in unit else None
    return f"{unit} per {base[1]}" if base else unit  # dividend per share (p)


def _spelled(unit: str) -> str:
    """Return a unit with its scale as a word before it: `million EUR` of €m, `thousand t` of thousands of t."""
    turned = _SCALE_LAST.fullmatch(unit)
    if turned:
        scale = turned["scale"].lower()
        return f"{SCALE_WORDS.get(scale) or SCALE_LETTERS[scale]} {turned['money']}"
    many = _SCALE_FIRST.fullmatch(unit)
    return f"{SCALE_WORDS[many['scale'].lower()]} {many['unit']}" if many else unit


_THOUSANDS = re.compile(r"(?<![\w.,])(?:1[, ]?000|['’‘]000s?|000s)(?=\s?[A-Za-z$€£)\]]|\Z)|(?<=[$€£])['’‘]?000s?\b")
_BASE = re.compile(r"\sper\s([a-z][^(),]*?)\s*\Z")


@lru_cache(maxsize=256)
def _is_of_anything(heading: str) -> bool:
    """Return whether a heading leaves open what its column counts: a time, a place, what was done, a total."""
    word = heading.lower()
    is_time = any(time.end - time.start == len(heading) for time in times(heading, 0, len(heading), _ANY_DAY))
    is_word = word in _OF_ANYTHING or word.strip(".") in MONTHS or (word.isalpha() and is_past(word))
    return bool(is_time or is_word or _is_bare_change(heading) or YEAR.fullmatch(heading) or place_of(heading))


def _is_bare_change(heading: str) -> bool:
    """Return whether a heading says that a column has changes, and not whether they are in percent."""
    return _OF_CHANGE.search(heading) is not None and not _IN_PERCENT.search(heading)


_IN_PERCENT = re.compile(r"(?i)%|[(,]|\bper\s?cent|\bpoints?\b|\bpp\b")
_ANY_DAY = date(2000, 1, 1)
_OF_ANYTHING = frozenset("all amount budget count figure forecast male female number target total value".split())


def _unit_of_row(label: str, language: Language) -> str:
    """Return the unit that the label of a row ends with, if it is sure to be one: `%` of "Share (%)"."""
    return _sure_unit(_in_brackets(label, language), language) if len(label) <= _LONGEST_HEADING else ""


def _sure_unit(words: str, language: Language) -> str:
    """Return words that are surely a unit: money, a share, a measure or a scale; empty for all others."""
    mention = _read(f"5 {words}", "5", language) if words else None
    is_unit = mention and (mention.figure.scale or mention.kind not in (kinds.COUNT, kinds.NUMBER))
    return words if is_unit or words.lower() in SI_MEASURES else ""


def _noun_of(label: str, number: str, language: Language) -> str:
    """Return the plural that the label of a row begins with, of a whole number: `ships` of "Ships received"."""
    words = _COUNTING.sub("", label) if language is ENGLISH and number.replace(",", "").isdecimal() else ""
    mention = _read(f"{number} {words[:1].lower()}{words[1:]}", number, language) if words else None
    noun = mention.units[0] if mention and mention.units else ""
    head = noun.rpartition(" ")[2]
    return noun if is_plural(head) and head not in AMOUNTS and not place_of(label) else ""


_COUNTING = re.compile(r"(?i)(?:(?:of which|thereof)\b:?\s*)?(?:(?:total\s)?(?:number|no\.)\sof\s)?")


def _unit_of_all(column: Heading, label: str, number: str, language: Language) -> str:
    """Return the unit of a number that neither its cell nor a heading names: what the caption or its row counts.

    "Homes started, by county" counts homes in each row, and "Homes and schools" what the label of the row says.
    """
    if not _is_of_anything(column.text):
        return ""
    of_all = _sure_unit(_spelled(_OF_FIGURES.sub("", column.caption)), language)
    of_all = of_all or _noun_of(_SHOWING.sub("", column.caption), number, language)
    of_row = _noun_of(label, number, language) or (implied(label) if language is ENGLISH else "") or column.note
    is_of_all = _BY.search(column.caption) or _OF_FIGURES.match(column.caption)
    return of_all if of_all and is_of_all else of_row or of_all


def _people_in(column: Heading, label: str, number: str, language: Language) -> str:
    """Return the people that a row counts among amounts of money: staff, below "Key figures, EUR million"."""
    noun = _noun_of(label, number, language) if _is_of_anything(column.text) else ""
    return noun if singular(noun.rpartition(" ")[2]) in PEOPLE else ""


def _note(running: str, language: Language) -> str:
    """Return the unit that a document says its figures are in: "All figures are in £m", "dollars in thousands"."""
    found = _NOTE.search(running)
    if found and found["money"]:
        money = found["money"].lower()
        unit = f"{found['scale']} of {money}{'s' if money.isalpha() else ''}"
    else:
        unit = found["unit"] if found else ""
    return _sure_unit(_spelled(unit), language) if unit else ""


_NOTE = re.compile(
    r"(?im)(?:^|[.(*]\s?)(?:(?:all\s(?:amounts|figures|values|numbers)\s(?:(?:are|stated|shown|expressed|given)\s)*|expressed\s)in\s"
    r"(?P<unit>[^.;:,()\n]{1,40}?)|(?:all\s)?(?P<money>dollar|euro|[A-Z]{0,2}[$€£])s?\s(?:(?:amounts|figures|are)\s)*in\s"
    rf"(?P<scale>{'|'.join(f'{scale}s' for scale in SCALES)}))(?:,?\s(?:unless|except)\b[^.;:()\n]{{0,80}})?(?:[.)*]|$)"
)
_OF_FIGURES = re.compile(r"(?i)\A(?:(?:all|the)\s)?(?:amounts|figures|values|numbers)\s(?:are\s)?in\s")
_SHOWING = re.compile(r"(?i)\A[^.]*\btable\b[^.]*?\b(?:shows?|lists?|gives?|has|contains)\s(?:the\s)?")
_BY = re.compile(r"(?i)\bby\b")


def _numbers(cells: Sequence[Cell]) -> tuple[Decimal, ...]:
    """Return the plain numbers in some cells."""
    return tuple(Decimal(cell.text.replace(",", "")) for cell in cells if _PLAIN.fullmatch(cell.text))


_PLAIN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d+)?")


def _is_change_of(change: str, numbers: Sequence[Decimal], *, in_percent: bool) -> bool:
    """Return whether a number is the change from one to the next number of its row, as rounded."""
    stated = Decimal(change.replace("−", "-").replace("–", "-")) if _CHANGE.fullmatch(change) else None
    pairs = [(one, other) for pair in pairwise(numbers) for one, other in permutations(pair) if one]
    if stated is None or not in_percent:
        return any(other - one == stated for one, other in pairs)
    last = Decimal(1).scaleb(int(stated.as_tuple().exponent))
    return any(abs(100 * (other - one) / one - stated) <= last for one, other in pairs)


_CHANGE = re.compile(r"[-+−–]?\d{1,4}(?:\.\d+)?")
_SCALES = frozenset((*SCALES, *(f"{scale}s" for scale in SCALES)))
_PART = re.compile(
    r"(?i)(?:of which|thereof)\b:?\s*|,\s(?:in\s)?[a-z]+\Z"
    r"|(?:\s(?:by|in|of)\s[^()\[\]]*)?\s*[(\[][^()\[\]]*[)\]]\Z|[^a-z]+\Z"
)


def _counted_in(label: str, language: Language) -> str:
    """Return what a heading counts if the numbers are only said to be in thousands; empty if it has no plural."""
    noun = _PART.sub("", label)
    is_noun = is_plural(noun) and not place_of(noun)
    return f"{noun[:1].lower()}{noun[1:]}" if is_noun else _noun_of(noun, "5", language)  # loaves sold


def _name_in(heading: Cell | Heading) -> tuple[int, int]:
    """Return the span of the name that a heading begins with: India, of "India (2019)"."""
    name = _BEFORE_A_YEAR.match(heading.text)
    return heading.start, heading.start + len(name[0].rstrip() if name else "")


def _read(words: str, cell: str, language: Language) -> Mention | None:
    """Return the only figure in the words of a cell and its unit, which begins in the cell; None if there are more.

    Only English takes a number alone for a heading or an item of a list.
    """
    before, after = _SENTENCE if language is ENGLISH else ("", "")
    mentions = find_mentions(f"{before}{words}{after}", language=language.code)
    is_one = len(mentions) == 1 and mentions[0].start < len(before) + len(cell)
    return mentions[0] if is_one and mentions[0].doubt not in UNCLAIMED else None
