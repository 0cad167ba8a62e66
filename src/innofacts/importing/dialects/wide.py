"""Wide tables: a column for each period, or for each place; perhaps below headings that group the columns."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from innofacts.importing.cells.cells import looks_like_figures
from innofacts.importing.cells.flags import are_flags
from innofacts.importing.cells.periods import is_period, refuse_unclear_spans
from innofacts.importing.cells.places import is_place
from innofacts.importing.choices import Choices
from innofacts.importing.dialects.columns import (
    MEASURES,
    are_of_people,
    are_places,
    dimensions_of,
    find_header,
    flags_of,
    has_flags,
    key_of,
    measure_of,
    names_next_to,
    place_and_period,
    scale_of,
    title_of,
    unit_of,
)
from innofacts.importing.dialects.parts import are_parts, is_told, part_of_year, with_parts
from innofacts.importing.layouts import FLAGS, GROUP, Layout, Measure, Roles, melted, refuse_duplicates
from innofacts.importing.sheets.headings import (
    corner,
    measure_in_title,
    names_of,
    periods_in_names,
    title_above,
    unit_in_heading,
    unit_in_label,
    unit_in_name,
    unit_of_all,
)
from innofacts.importing.sheets.sections import SECTION, with_parts_of_rows, with_sections
from innofacts.importing.sheets.sheets import Sheet, cells_by_column, columns_of

_ENOUGH = 2  # columns that show that a table is wide


class _Headings(NamedTuple):
    """The headings of the columns of periods."""

    row: int
    """The row with the names of all columns."""
    groups: Mapping[int, str]
    """The heading of the group of each column; empty without groups."""
    periods: Mapping[int, tuple[str]]
    """The period of each column."""
    last: int
    """The last row of headings."""


def find(sheet: Sheet, choices: Choices) -> Layout | None:
    """Return the layout of a sheet with a column for each period or place; None if it has one value a row."""
    if not sheet.head or choices.values:
        return None
    header = find_header(sheet, choices)
    names, periods = _periods(sheet, header)
    if corner(names[0])[1] and not any(periods):
        return None  # all is of the period that the corner names
    if choices.period_column:
        return _places_below(sheet, header, names, choices)
    below = _periods(sheet, header + 1)[1] if header + 1 < len(sheet.head) else []
    if not periods and len(below) >= _ENOUGH and not place_and_period(names, choices)[1]:
        header, periods = header + 1, below
        names = (*_names_of_keys(sheet, header, header, range(below[0])), *names_of(sheet.head[header])[below[0] :])
    if not place_and_period(names, choices)[1]:
        refuse_unclear_spans(names)
    if len(periods) >= _ENOUGH or (len(periods) == 1 and not place_and_period(names, choices)[1]):
        return _across(sheet, _grouped(sheet, header, periods), choices)
    named = periods_in_names(names)
    place, period = place_and_period(names, choices)
    is_year = any(not unit_in_name(group)[0] for group, _ in named.values())  # 2023 (TWh)
    is_all = len(named) == len(names) - 1  # Visitors 2023, next to the names of museums
    if not periods and len(set(named.values())) >= (1 if place or is_year or is_all else _ENOUGH) and not period:
        groups = {n: group for n, (group, _) in named.items()}
        headings = _Headings(header, groups, {n: (period,) for n, (_, period) in named.items()}, header)
        return _across(sheet, headings, choices)
    return _places_below(sheet, header, names, choices)


def _places_below(sheet: Sheet, header: int, names: Sequence[str], choices: Choices) -> Layout | None:
    """Return the layout of a sheet with a column for each place; None if it has none."""
    place, period = place_and_period(names, choices)
    places = [n for n, name in enumerate(names) if name != period and is_place(name)]
    if period and not place and len(places) >= _ENOUGH:
        return _places_across(sheet, header, names.index(period))
    return None


def _periods(sheet: Sheet, row: int) -> tuple[tuple[str, ...], list[int]]:
    """Return the names in a row, and the columns in which they are periods."""
    names = names_of(sheet.head[row])
    return names, [n for n, name in enumerate(names) if is_period(name)]


def _across(sheet: Sheet, headings: _Headings, choices: Choices) -> Layout:
    """Return the layout of a sheet with a column for each period, perhaps of several measures."""
    header, groups, labels, last = headings
    source, marks = title_above(sheet, header)
    title, of_title = measure_in_title(source.get("title", ""))
    codes, measures_of = _measures_of(groups, title, of_title)
    columns = list(labels)
    of_flags, beside = _columns_of_flags(sheet, header, last, columns)
    keys = _keys_of(sheet, headings, beside, title, choices)
    if not groups and len(set(labels.values())) < len(labels):
        refuse_duplicates(sheet, header, columns)
    sheet, names, measures = keys.sheet, keys.names, keys.measures
    title_column = title_of(names, measures[0]) if measures else ""
    heading = "" if groups else title if keys.is_of_people else _heading_of_items(sheet, last, measures[-1:])
    if groups:
        measures = (GROUP, *measures) if keys.is_of_people else (*measures, GROUP)
    elif heading and not (keys.is_of_people and keys.has_sections):
        codes, measures = dict.fromkeys(columns, heading), (GROUP, *measures)
    across = [(n, (*labels[n], codes[n]) if codes else labels[n]) for n in columns]
    found, rows, where = melted(sheet, last, keys.columns, across, ("period", GROUP) if codes else ("period",))
    found = (*names, *found[len(keys.columns) :])
    status = flags_of(names, sheet.head[last + 1 :]) if len(of_flags) == 1 else ""
    if beside:
        status = of_flags.get(beside[0], FLAGS)
        rows = _with_flags(rows, melted(sheet, last, (), [(n, ()) for n in beside], ())[1])
        found = (*found, status)
    scale = scale_of(names, sheet.head[last + 1 :])
    dimensions = dimensions_of(names, sheet.head[last + 1 :], (keys.place, keys.name, *measures))
    roles = Roles(
        value="value",
        period="period",
        place=keys.place,
        name=keys.name,
        measures=measures,
        title=title_column,
        unit=unit_of(names),
        scale=scale,
        status=status,
        dimensions=dimensions,
    )
    corner_name, corner_unit = unit_in_heading(names[0]) if names else ("", "")
    if corner_unit and keys.place == names[0] and not title:  # Output (tonnes), above countries
        measures_of[""] = Measure(corner_name, corner_unit)
    unit = of_title or corner_unit or unit_of_all(sheet, header)
    here = names_of(sheet.head[header])
    unused = tuple(here[n] for n in range(columns[0], len(here)) if here[n] and n not in labels and n not in beside)
    what = "a column for each period"
    layout = Layout(found, rows, where, roles, what, source, measures_of, unit=unit, title_marks=marks, unused=unused)
    return with_parts(layout, keys.part)


class _Keys(NamedTuple):
    """The columns before the periods, which say what the values of a row are of."""

    sheet: Sheet
    """The sheet, in which they have what the rows above say: the whole of a part, and the heading of a section."""
    columns: Sequence[int]
    names: tuple[str, ...]
    part: str
    """The name of the column with the parts of a year; empty if there is none."""
    place: str
    """The name of the column with the places; empty if there is none."""
    name: str
    """The name of the column with the names of the places; empty if there is none."""
    measures: tuple[str, ...]
    """The names of the columns with measures."""
    is_of_people: bool
    """Whether the first column has groups of people, which are measures, though places come first."""
    has_sections: bool
    """Whether the last column has the headings of sections."""


def _keys_of(sheet: Sheet, headings: _Headings, flags: Collection[int], title: str, choices: Choices) -> _Keys:
    """Return the columns before the periods, apart from those of `flags`, below a title."""
    header, groups, labels, last = headings
    first = next(iter(labels))
    columns: Sequence[int] = [n for n in range(first) if n not in flags]
    sheet = with_parts_of_rows(sheet, last, first) if columns else sheet
    names = _names_of_keys(sheet, header, last, columns)
    below = cells_by_column(names, sheet.head[last + 1 :])
    part = next((name for name, cells in below if are_parts(cells, name)), "")
    place, name, measures = _roles_of(["" if one == part else one for one in names], sheet, last, choices)
    filled = [row for row in sheet.head[last + 1 :] if any(cell.strip() for cell in row[first:])]
    is_of_people = bool(title and place in names[:1]) and are_of_people(place, [row[0] for row in filled], choices)
    if is_of_people:
        place, measures = "", (*measures, place)
    sheet, has_sections = with_sections(sheet, last, first, title) if columns and not groups else (sheet, False)
    if has_sections:
        columns, names, measures = [*columns, len(sheet.head[last]) - 1], (*names, SECTION), (SECTION, *measures)
    return _Keys(sheet, columns, names, part, place, name, measures, is_of_people, has_sections)


def _columns_of_flags(sheet: Sheet, header: int, last: int, columns: Sequence[int]) -> tuple[dict[int, str], list[int]]:
    """Return the columns that are named like flags, and those with the flags of each column of values.

    The latter have only flags: p, b, empty cells. They are next to the values, either all of the former, behind or
    before, or all without a name, behind.
    """
    headings = [names_of(sheet.head[number]) for number in (header, last)]
    cells_of = columns_of([*headings, *sheet.head[last + 1 :]])
    flags = {n: cells for n, cells in enumerate(cells_of) if all(map(are_flags, cells[2:]))}
    named = {n: next(filter(has_flags, cells[:2]), "") for n, cells in flags.items() if any(map(has_flags, cells[:2]))}
    nameless = {n for n, cells in flags.items() if not any(cells[:2])}
    for step in (1, -1):
        beside = [n + step for n in columns]
        is_named = {*beside} == {*named} or (step > 0 and {*beside} <= nameless)
        if is_named and any(cell.strip() for n in beside for cell in flags[n][2:]):
            return named, beside
    return named, []


Rows = Callable[[], Iterator[Sequence[str]]]


def _with_flags(rows: Rows, flags: Rows) -> Rows:
    """Return what reads rows with a flag behind each."""
    return lambda: ((*row, *flag) for row, flag in zip(rows(), flags(), strict=True))


def _measures_of(groups: Mapping[int, str], title: str, of_title: str) -> tuple[dict[int, str], dict[str, Measure]]:
    """Return a code for the group of each column, and the measures of the codes, below a title with perhaps a unit.

    A code has no unit if the groups differ without.
    """
    split = {group: unit_in_name(group) for group in groups.values()}
    is_clear = len({name for name, _ in split.values()}) == len(split)
    codes, measures = {}, {"": Measure(title, of_title)}
    for number, group in groups.items():
        name, unit = split[group]
        codes[number], name = (", ".join(filter(None, (title, text))) for text in (name if is_clear else group, name))
        measures[codes[number]] = Measure(name, unit or of_title)
    return codes, measures


def _roles_of(names: Sequence[str], sheet: Sheet, last: int, choices: Choices) -> tuple[str, str, tuple[str, ...]]:
    """Return which of the columns before the periods are of places, of their names, and of measures.

    Where none is named so, the first column with words has the places, unless its cells are measures.
    """
    place, _ = place_and_period(names, choices)
    name = names_next_to(names, place, sheet.head[last + 1 :])
    measures = tuple(m for m in measure_of(names, choices) if m != place)
    if not place and not choices.place:
        of_values = (reads(names, sheet.head[last + 1 :]) for reads in (scale_of, flags_of))
        others = (*measures, title_of(names, measures[0]) if measures else "", unit_of(names), *of_values)
        keys = [column for column in names if column and column not in others]
        in_words = (column for column in keys if _has_words(sheet, last, names.index(column)))
        place = next(in_words, keys[0] if keys else "")
    if place and not measures and place != choices.place_column and are_measures(sheet, last, names.index(place)):
        return "", name, (place,)
    return place, name, measures


def _has_words(sheet: Sheet, header: int, column: int) -> bool:
    """Return whether a cell of a column has a letter: not if all are the numbers of rows or of chapters."""
    cells = ("".join(row[column : column + 1]) for row in sheet.head[header + 1 :])
    return any(character.isalpha() for cell in cells for character in cell)


def are_measures(sheet: Sheet, header: int, column: int) -> bool:
    """Return whether the cells of a column are measures: no places, and one of them or the heading has a unit.

    `Output (tonnes)`, below `Accounts, EUR million`.
    """
    heading, *cells = [row[column] for row in sheet.head[header:] if len(row) > column]
    has_unit = unit_in_heading(" ".join(heading.split()))[1] != ""
    return not are_places(cells) and (has_unit or any(unit_in_label(" ".join(cell.split()))[1] for cell in cells))


def _heading_of_items(sheet: Sheet, header: int, measures: Sequence[str]) -> str:
    """Return the heading of the first column, without its unit, if that is what all its cells are items of.

    It is if only the heading has a unit: `Accounts (EUR million)`, above Revenue and Balance. It is not if it says
    nothing, as Item does.
    """
    heading, *cells = [" ".join(row[0].split()) for row in sheet.head[header:] if row]
    name, unit = unit_in_heading(heading)
    is_alone = list(measures) == [heading] and unit and key_of(name) not in (*MEASURES, *_OF_ANY_ITEMS)
    return name if is_alone and not any(unit_in_label(cell)[1] for cell in cells) else ""


_OF_ANY_ITEMS = "category type kind group class sector industry branch position description label name".split()


def _grouped(sheet: Sheet, header: int, periods: list[int]) -> _Headings:
    """Return the heading of the group and the period of each column, and the last row of the headings.

    The groups are below the periods where a row without figures follows, and above them where a period occurs twice.
    """
    head = sheet.head
    names = names_of(head[header])
    above = names_of(head[header - 1]) if header else ()
    below = names_of(head[header + 1]) if header + 1 < len(head) else ()
    first = periods[0]
    under = [cell for cell in below[first:] if cell]
    said = (title_above(sheet, header)[0].get("title", ""), *names, *below[:first])
    of_parts = bool(under) and all(part_of_year(cell) and is_told(cell, under, said) for cell in under)
    are_headings = len(under) >= _ENOUGH and not any(looks_like_figures([cell]) for cell in under)
    if of_parts or (are_headings and len(set(under)) < len(under)):
        filled = _filled(names, first, len(below))
        if of_parts:  # quarters below years
            labels = {n: (f"{filled[n]}{part_of_year(below[n])}",) for n in filled if below[n]}
            return _Headings(header, {}, labels, header + 1)
        labels = {n: (filled[n],) for n in filled if below[n]}
        return _Headings(header, {n: below[n] for n in labels}, labels, header + 1)
    labels = {n: (names[n],) for n in periods}
    if len({names[n] for n in periods}) < len(periods) and any(above[first:]):
        groups = _filled(above, first, len(names))
        return _Headings(header, {n: groups.get(n, "") for n in periods}, labels, header)
    return _Headings(header, {}, labels, header)


def _filled(names: Sequence[str], first: int, width: int) -> dict[int, str]:
    """Return each heading from a column on, where it is empty that to the left: merged cells of CSV."""
    filled, last = {}, ""
    for column in range(first, width):
        last = (names[column] if column < len(names) else "") or last
        filled[column] = last
    return filled


def _names_of_keys(sheet: Sheet, header: int, last: int, keys: Sequence[int]) -> tuple[str, ...]:
    """Return the names of the columns before the periods, from either row of the headings."""
    rows = [names_of(sheet.head[number]) for number in (last, header, max(0, header - 1))]
    rows = [row for row in rows if len({*row} - {""}) > 1]  # and not the title of the table
    return tuple(next((row[key] for row in rows if key < len(row) and row[key]), f"column {key + 1}") for key in keys)


def _places_across(sheet: Sheet, header: int, period: int) -> Layout:
    """Return the layout of a table with a row for each period and a column for each place."""
    names = names_of(sheet.head[header])
    samples = sheet.head[header + 1 :]
    across = [
        n
        for n, name in enumerate(names)
        if name and n != period and (is_place(name) or looks_like_figures([row[n] for row in samples if n < len(row)]))
    ]
    refuse_duplicates(sheet, header, [period, *across])
    columns, rows, where = melted(sheet, header, [period], [(n, (names[n],)) for n in across], ("place",))
    source, marks = title_above(sheet, header)
    title, unit = measure_in_title(source.get("title", ""))
    roles = Roles("value", names[period], "place")
    return Layout(
        columns, rows, where, roles, "a column for each place", source, {"": Measure(title, unit)}, title_marks=marks
    )
