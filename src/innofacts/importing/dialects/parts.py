"""Parts of years: the months, quarters and halves that a table has in a column, a row or headings of their own."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from innofacts.importing.cells.periods import MONTHS_BY_NAME, is_period
from innofacts.importing.choices import Choices
from innofacts.importing.dialects.columns import MONTHS, QUARTERS, YEARS, key_of
from innofacts.importing.layouts import Layout, index_of
from innofacts.importing.sheets.headings import names_of
from innofacts.importing.sheets.sheets import Sheet, cells_by_column
from innofacts.patterns import regex

_NAMED = regex(
    r"(?:m|month )0?(?P<M>[1-9]|1[0-2])"
    r"|(?:q|qtr|quarter|quartal|t) ?(?P<Q>[1-4])"
    r"|(?P<Q_>[1-4])(?:q|(?:st|nd|rd|th) (?:quarter|qtr)|\. ?(?:quartal|vierteljahr))"
    r"|(?:h|s|half) ?(?P<H>[12])|(?P<H_>[12])(?:h|(?:st|nd) half)"
)
_OF_MONTHS = (*MONTHS, "months")
_IN_COLUMNS = {
    **dict.fromkeys(_OF_MONTHS, "M"),
    **dict.fromkeys(("qtr", *QUARTERS), "Q"),
    **dict.fromkeys(("half", "semester", "halbjahr", "semestre"), "H"),
}
"""The names of columns in which a bare number is a part of the year, each with the part."""
_OF_PARTS = (*_IN_COLUMNS, "month_name", "period")
_OF_YEARS = frozenset((*YEARS, "years"))
_WHOLE_YEAR = frozenset(("", "annual", "total", "all", "average", "m13", "a", "insgesamt", *YEARS))
_YEAR = regex(r"\s*(\d{4})(?:\.0+)?\s*", re.ASCII)
_ENOUGH = 2  # parts that show that a table has some


def part_of_year(text: str, column: str = "") -> str:
    """Return a month, quarter or half as SDMX writes it, `M01`, `Q1` or `H1`; empty for something else.

    In a column that is called Month or Quarter, a bare number is one too.
    """
    written = " ".join(text.split()).casefold().rstrip(".")
    if written in MONTHS_BY_NAME:
        return f"M{MONTHS_BY_NAME[written]:02}"
    if re.fullmatch(r"\d\d?(?:\.0+)?", written) and (kind := _IN_COLUMNS.get(key_of(column))):
        written = f"{kind}{int(written.partition('.')[0])}".casefold()
    found = _NAMED.fullmatch(written)
    kind, number = next(((k[0], n) for k, n in found.groupdict().items() if n), ("", "")) if found else ("", "")
    return f"M{int(number):02}" if kind == "M" else f"{kind}{number}"


def are_parts(texts: Sequence[str], column: str) -> bool:
    """Return whether several texts are different parts of a year, perhaps with the whole year among them.

    In a column that is called like parts, they may all be the same.
    """
    parts = {part_of_year(text, column) for text in texts if text.strip().casefold() not in _WHOLE_YEAR}
    return len(parts) >= (1 if key_of(column) in _OF_PARTS else _ENOUGH) and "" not in parts


def parts_among(columns: Sequence[str], across: Sequence[int], title: str) -> list[int]:
    """Return those columns with figures that are called like parts of a year, or the whole; none for a single part."""
    names = [columns[n] for n in across]
    said = (title, *(name for name in columns if name not in names))
    parts = [n for n in across if part_of_year(columns[n]) and is_told(columns[n], names, said)]
    return [n for n in across if n in parts or columns[n].casefold() in _WHOLE_YEAR] if len(parts) >= _ENOUGH else []


def is_told(name: str, names: Collection[str], said: Iterable[str]) -> bool:
    """Return whether a name such as T1 is surely a part of a year, and no terminal, hall, section or kind of money.

    The title or another heading has to say so, or `names` to have twelve months; H1 may also be next to years.
    """
    letter = _LETTER.fullmatch(name.strip().casefold())
    if not letter or (letter[1] == "m" and len(names) >= _MONTHS):
        return True
    texts = [*said]
    if letter[1] == "h" and any(is_of_years(text) or is_period(text) for text in texts):
        return True
    return any(map(_TELLING[letter[1]].search, texts))


_LETTER = regex(r"([hst]|m(?! ?0)) ?\d\d?")
_FRENCH_OR_SPANISH = r"|\A\s*(?:année|annee|año|ano)s?\s*\Z"
_TELLING = {
    "h": regex(r"(?i)\b(?:half|halves|halbjahr)"),
    "m": regex(r"(?i)\b(?:month|monat|mois|mensu|meses\b|mes\b)"),
    "s": regex(rf"(?i)\bsemest{_FRENCH_OR_SPANISH}"),
    "t": regex(rf"(?i)\btrimest{_FRENCH_OR_SPANISH}"),
}
"""By the letter before the number of a part, what a table says that has such parts."""
_MONTHS = 12


def is_of_years(column: str) -> bool:
    """Return whether a column is called like one of years."""
    return key_of(column) in _OF_YEARS


def with_parts(layout: Layout, part: str) -> Layout:
    """Return a layout whose periods are its years with the parts of the year in a different column, if it has one."""
    if not part:
        return layout
    year, number = index_of(layout.columns, layout.roles.period), index_of(layout.columns, part)

    def rows() -> Iterator[Sequence[str]]:
        for row in layout.rows():
            cells = [*row, *[""] * (len(layout.columns) - len(row))]
            cells[year] = joined(cells[year], cells[number], part)
            yield cells

    return layout._replace(rows=rows, roles=layout.roles._replace(part=part))


def of_whole_spans(layout: Layout) -> Layout:
    """Return a layout in which a column of months, quarters or years has these and not their first days.

    A spreadsheet has 1 March 2023 in a cell that it shows as Mar-23. A column with any other day is one of days.
    """
    span = _SPANS.get(key_of(layout.roles.period))
    if span is None:
        return layout
    number = index_of(layout.columns, layout.roles.period)

    def days() -> Iterator[re.Match[str]]:
        found = (_DAY.fullmatch(row[number]) for row in layout.rows() if number < len(row))
        return filter(None, found)

    @cache  # the rows are read several times
    def has_first_days() -> bool:
        return all(day["day"] == "01" and (int(day["month"]) - 1) % span.months == 0 for day in days())

    def rows() -> Iterator[Sequence[str]]:
        for row in layout.rows():
            day = _DAY.fullmatch(row[number]) if number < len(row) else None
            if day and has_first_days():
                yield [*row[:number], span.spelled(day["year"], int(day["month"])), *row[number + 1 :]]
            else:
                yield row

    return layout._replace(rows=rows)


class _Span(NamedTuple):
    """What the cells of a column of days are the first days of."""

    months: int
    """How long it is; the first one begins with January."""
    spelled: Callable[[str, int], str]
    """What writes it, given its year and the month with which it begins."""


_DAY = regex(r"\s*(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?)?\s*", re.ASCII)
_SPANS = {
    **dict.fromkeys(_OF_MONTHS, _Span(1, lambda year, month: f"{year}M{month:02}")),
    **dict.fromkeys(QUARTERS, _Span(3, lambda year, month: f"{year}Q{month // 3 + 1}")),
    **dict.fromkeys(_OF_YEARS, _Span(12, lambda year, _: year)),
}
"""By the names of columns that have them."""


def joined(year: str, part: str, column: str) -> str:
    """Return a year with a part of it; what cannot be joined becomes no period, which is a mistake with its row."""
    if part.strip().casefold() in _WHOLE_YEAR:
        return year
    found, whole = part_of_year(part, column), _YEAR.fullmatch(year)
    if found and whole:
        return f"{whole[1]}{found}"
    return f"{year} {part if found.startswith('M') else found or part}".strip()  # 2022/23 Q1


def next_to_years(sheet: Sheet, header: int, choices: Choices) -> tuple[str, str]:
    """Return the column of years, and the column of months, quarters or halves next to it; empty without both."""
    columns = names_of(sheet.head[header])
    year = next((column for column in columns if is_of_years(column)), "")
    if not year or choices.period_column:
        return "", ""
    samples = cells_by_column(columns, sheet.head[header + 1 :])
    part = next((c for c, cells in samples if key_of(c) in _OF_PARTS and are_parts(cells, c)), "")
    return (year, part) if part else ("", "")
