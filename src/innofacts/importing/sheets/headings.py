"""What the headings and labels of a table say: units and flags behind names, periods in them, the title above."""

import re
from collections.abc import Sequence
from itertools import chain

from innofacts.english.inflection import singular
from innofacts.english.people import OF_LIVES, PEOPLE
from innofacts.importing.cells.flags import read_flags
from innofacts.importing.cells.footnotes import NO_ROWS, name_and_marks
from innofacts.importing.cells.periods import MONTHS_BY_NAME, is_period
from innofacts.importing.cells.places import is_place
from innofacts.importing.cells.units import counted_by, is_measuring, is_sure, qualified, unit_in_words
from innofacts.importing.sheets.sheets import Sheet
from innofacts.patterns import regex


def names_of(header: Sequence[str]) -> tuple[str, ...]:
    """Return the names of columns without line breaks and blanks around them."""
    return tuple(" ".join(name.split()) for name in header)


_NUMBER_OF_TABLE = regex(
    r"(?:Table|Tableau|Tabelle|Tab\.|Figure|Fig\.)\s+(?:[\w.-]+?\s*[:.]\s+|(?!\d{4}\s)[A-Z]?\d[\d.-]*[a-z]?\s+(?=(?-i:[A-ZÀ-Þ])))",
    re.IGNORECASE,
)
_YEAR = r"[12]\d{3}(?:/\d\d)?"
_YEARS = regex(
    rf"(?:,?\s(?:in|from|von|de|en))?,?\s*\(?(?<![\d/-])(?<!\bof\s){_YEAR}(?:\s*[-–]\s*\d\d|(?:\s*[-–]\s*|\s(?:to|bis|à|hasta)\s){_YEAR})?\)?$"
)  # 2019–23, from 2019 to 2023, (2021/22 to 2023/24); but not: prices of 2015


def measure_in_title(title: str) -> tuple[str, str]:
    """Return what the title of a table says is measured, and the unit that it has in brackets; empty without one."""
    name, unit = unit_in_name(title)
    numbered = _NUMBER_OF_TABLE.match(name)
    return _YEARS.sub("", name[numbered.end() if numbered else 0 :]).rstrip(" ,:"), unit


_IN_BRACKETS = regex(r"^(.*?)\s*[(\[]([^()\[\]]*)[)\]]\s*$")


def unit_in_name(name: str, of: str = "") -> tuple[str, str]:
    """Return the name of a column, and the unit that it ends with; empty without one.

    `GDP (million EUR)` has it in brackets, `Change, %` after a comma, and `Sales in Mio. EUR` after a word. `of` may
    have what is counted in thousands.
    """
    if is_flagged(name):
        return name[: -len("(p)")].rstrip(), ""
    if found := _IN_BRACKETS.match(name):
        written = found[2].strip()
        unit, said = unit_in_words(written, found[1], of), qualified(written)[1]
        return (f"{found[1]}, {said}" if said and said not in unit else found[1]), unit
    first, _, last = name.rpartition(", ")
    if first and is_sure(last):
        return first, unit_in_words(last, first, of)
    after = _UNIT_AFTER_IN.fullmatch(name)
    return (after[1], unit_in_words(after[2], after[1], of)) if after and is_measuring(after[2]) else (name, "")


_UNIT_AFTER_IN = regex(r"(\S.*) (?:in|en) (.+)")


def unit_in_label(label: str, of: str = "") -> tuple[str, str]:
    """Return the label of a row without the unit that it ends with, and that unit if it is surely one."""
    found = _IN_BRACKETS.match(label)
    return unit_in_name(label, of) if not found or is_sure(found[2]) or is_flagged(label) else (label, "")


def unit_in_heading(heading: str) -> tuple[str, str]:
    """Return the heading of labels without the unit that it ends with or is, and that unit: of Tsd. Personen nothing.

    A single word is no unit alone: Hours, Won.
    """
    written = heading.removeprefix("in ")
    is_unit = " " in written and is_measuring(written) and not _IN_BRACKETS.match(written)
    return ("", unit_in_words(written, "")) if is_unit else unit_in_label(heading)


def note_in_name(name: str) -> str:
    """Return what the flag that a name ends with says of all values: Preliminary, of Visitors (p); empty without."""
    if not is_flagged(name):
        return ""
    flag = read_flags(name[-2])
    return f"{(flag.vintage or flag.note or 'estimated').capitalize()}."


def is_flagged(name: str) -> bool:
    """Return whether a name ends with a flag, and not with a unit: Visitors (p), Output (e); not Bus fares (p)."""
    found = _FLAGGED.fullmatch(name)
    if not found or found[2] == "e":
        return found is not None
    counted, last = counted_by(found[1], ()), singular(found[1].casefold().rpartition(" ")[2])
    return counted == "people" or (counted != "" and (found[2] == "r" or last in PEOPLE | OF_LIVES))


_FLAGGED = regex(r"(.*[^\W\d_])\s+\(([pre])\)")


def unit_of_all(sheet: Sheet, header: int) -> str:
    """Return the unit that a row of its own gives for all values: below the title, or in a note that begins with Unit.

    Empty if there is none.
    """
    for number, row in enumerate(sheet.head):
        cells = [" ".join(cell.split()) for cell in row if cell.strip()]
        found = _UNIT_OF_ALL.fullmatch(cells[0]) if len(cells) == 1 else None
        if found and (found["note"] or number < header) and is_sure(found["unit"]):
            return unit_in_words(found["unit"], "")
    return ""


_UNIT_OF_ALL = regex(r"(?i)[(\[]?(?P<note>units?(?: of measure(?:ment)?)?\s?:\s)?(?:in )?(?P<unit>[^()\[\]]+?)[)\].]?")


def title_above(sheet: Sheet, header: int) -> tuple[dict[str, str], str]:
    """Return the title of the source above the header, and the marks of footnotes after it.

    It is next to `Title:`, or alone in a row.
    """
    above = [[" ".join(c.split()) for c in row if c.strip()] for row in sheet.head[:header]]
    named = (cells[1] for cells in above if len(cells) > 1 and _TITLE.fullmatch(cells[0]))
    alone = (cells[0] for cells in above if len(set(cells)) == 1)
    titles = (line for line in alone if not (line.startswith(NO_ROWS) or _NO_TITLE.fullmatch(line)))
    name, marks = name_and_marks(next(chain(named, titles), ""))
    return ({"title": name} if name else {}), marks


_TITLE = regex(r"(?i)(?:(?:series|table|data ?set) )?(?:title|titel|titre|título)\s?:")
_NO_TITLE = regex(
    r"(?i)(?:(?:(?:date of )?(?:release|publication)|release date|publication date|date published|published|updated"
    r"|(?:last|next) (?:updated?|release)|contact|e-?mail|telephone|theme|coverage)(?: on)?\s?:\s.*)"
    r"|(?:table|tableau|(?:genesis-)?tabelle|tabla|tab\.|figure|fig\.)\s?:?\s?(?!\d{4}\Z)[\w./-]*\d[\w./-]*\s?[:.]?"
)
"""A line that says nothing of what is in a table: Date of release: 12 March 2024; Table 3.2; Tabelle: 12411-0010."""


def periods_in_names(names: Sequence[str]) -> dict[int, tuple[str, str]]:
    """Return the columns whose names have a period and a measure or a unit, with both: `Exports 2020 (EUR)`.

    The period may be a month: `Pupils, Sept. 2024`. FY 2020 is none, since it may begin in 2019, nor is that with which
    something is compared: `Rise on 2023`.
    """
    found = {}
    for number, name in enumerate(names):
        if (split := _WITH_YEAR.fullmatch(name)) and not (is_fiscal(name) or is_change(name)):
            measure = split["after"] or split["before"] or ""
            period = split["year"] or split["first"] or split["alone"]
            month = _LAST_WORD.search(measure) if split["year"] else None
            if month and month["word"].casefold() in MONTHS_BY_NAME:
                measure, period = measure[: month.start()], f"{month['word']} {period}"
            measure = _IN.sub("", measure.strip(" ,:_-"))
            if _THAN.search(measure):
                continue
            found[number] = (f"{measure} {split['unit'] or ''}".strip(), period)
    return found


def is_fiscal(name: str) -> bool:
    """Return whether the name of a column has a fiscal year that does not say in which two years it is."""
    return _FISCAL.search(name) is not None


_FISCAL = regex(r"(?i)\bFY ?['’]?\d{2}(?:\d\d)?\b(?!\s?[/–-]\s?\d)")
_WITH_YEAR = regex(
    r"(?:(?P<before>\D*[^\W\d_]\D*?)[\s,:_-]+(?P<year>[12]\d{3}(?:[MKQ]\d{1,2})?)|(?P<first>[12]\d{3})[\s,:_-]+(?P<after>[^\d(]*[^\W\d_])"
    r"|(?P<alone>[12]\d{3})(?=\s*[(\[][^()\[\]]*[^\W\d_]))"
    r"\s*(?P<unit>[(\[][^()\[\]]*[)\]])?"
)


_LAST_WORD = regex(r"(?<=[\s,:_-])(?P<word>[^\W\d_]{3,10})\.?\Z")
_IN = regex(r"(?i)\s(?:in|im|en)\Z")  # Pupils in 2024
_THAN = regex(r"(?i)\b(?:on|since|vs\.?|versus|over|than|against|with|gegenüber|sur|sobre)\Z")


def is_change(name: str) -> bool:
    """Return whether the heading of a column only says that it has changes: `Change, %`, `+/- 2022`."""
    return _CHANGE.fullmatch(name) is not None


_CHANGE = regex(
    r"(?i)(?:(?:%|annual|yearly|monthly|quarterly|per\s?cent|percentage|relative|absolute|net|y/?o/?y|yoy)\s)*"
    r"(?:change|difference|diff\.?|Δ|\+\s?/\s?[-−–]|±|yoy|y/y|veränderung|évolution|variation|variación)"
    r"(?:\W|\b(?:in|on|since|from|to|over|vs|and|per|cent|percent|points?|pp|same|year|month|quarter|previous|prior|last"
    r"|gegenüber|zum|dem|prozent|vorjahr(?:esmonat|esquartal)?|vormonat|vorquartal|sur|un|an|annuelle|mensuelle|anual"
    r"|interanual|mensual|\d{4}(?:/\d\d)?)\b)*"
)


def corner(cell: str) -> tuple[str, str, str]:
    """Return the place and the period that a corner cell names, and the rest of it: `Norway, 2023`."""
    parts = [part for part in re.split(r"\s*[,;:()\[\]]\s*", cell) if part]
    if len(parts) == 1 and not is_period(cell):
        parts = [part for part in cell.rpartition(" ")[::2] if part]
    period = next((part for part in parts if is_period(part)), "")
    if not period:
        return "", "", cell
    rest = [part for part in parts if part != period]
    place = next((part for part in rest if is_place(part)), "")
    return place, period, ", ".join(part for part in rest if part != place)
