"""Tables of one period, which the corner cell, the title above the table, or --period names."""

from collections.abc import Sequence

from innofacts.importing.cells.cells import looks_like_figures
from innofacts.importing.cells.periods import is_period, read_period
from innofacts.importing.cells.places import is_place
from innofacts.importing.choices import Choices
from innofacts.importing.dialects.columns import (
    VALUES,
    are_places,
    find_header,
    flags_beside,
    key_of,
    measure_of,
    place_and_period,
)
from innofacts.importing.dialects.parts import joined, parts_among
from innofacts.importing.dialects.wide import are_measures
from innofacts.importing.layouts import GROUP, Layout, Measure, Roles, index_of, melted, refuse_duplicates, with_groups
from innofacts.importing.sheets.headings import (
    corner,
    is_change,
    measure_in_title,
    names_of,
    note_in_name,
    periods_in_names,
    title_above,
    unit_in_heading,
    unit_in_name,
    unit_of_all,
)
from innofacts.importing.sheets.sections import SECTION, with_parts_of_rows, with_sections
from innofacts.importing.sheets.sheets import Sheet, cells_by_column
from innofacts.times.times import times


def find(sheet: Sheet, choices: Choices) -> Layout | None:
    """Return the layout of a sheet of one period with a column for each measure or place; None if it names none."""
    if not sheet.head:
        return None
    header = find_header(sheet, choices)
    sheet = _with_labels_first(with_groups(sheet, header), header, choices)
    names = names_of(sheet.head[header])
    source, marks = title_above(sheet, header)
    title_of_all = source.get("title", "")
    place, period, label = corner(names[0])
    period = period or _period_in(title_of_all) or choices.period
    figures = _across(sheet, header, names, choices)
    parts = parts_among(names, figures, title_of_all)
    across = parts or figures
    if not period or not across:
        return None
    refuse_duplicates(sheet, header, across)
    names = _without_period(names, period)
    rows_are_places = not (place or choices.place) and _are_places(sheet, header, names, choices)
    title = measure_in_title(title_of_all)
    if parts:
        groups, measures = dict.fromkeys(parts, title[0]), {title[0]: Measure(*title)}
        periods = {n: joined(period, names[n], "") for n in parts}
    else:
        groups, measures = _groups(names, across, title, rows_are_places=rows_are_places)
        periods = dict.fromkeys(across, period)
    added = ("period", GROUP, *(["place"] if place else []))
    labels = [(n, (periods[n], groups[n], *([place] if place else []))) for n in across]
    sheet, has_sections = with_parts_of_rows(sheet, header, across[0]), False
    if not any(measure.note for measure in measures.values()):
        sheet, has_sections = with_sections(sheet, header, across[0], "")
    status = flags_beside(names, sheet.head[header + 1 :], across)
    keys = [0, *([names.index(status)] if status else []), *([len(sheet.head[header]) - 1] if has_sections else [])]
    (_, *columns), rows, where = melted(sheet, header, keys, labels, added)
    key = label or "label"
    columns_are_places = not rows_are_places and len(across) > 1 and all(is_place(names[n]) for n in across)
    named = key if rows_are_places else GROUP if columns_are_places else "place" if place else ""
    apart = tuple(column for column in (key, GROUP, *([SECTION] if has_sections else [])) if column != named)
    roles = Roles("value", "period", named, measures=apart, status=status)
    layout = Layout((key, *columns), rows, where, roles, f"one period, {period}", source, measures, title_marks=marks)
    layout = layout._replace(unit=title[1] or unit_in_heading(key)[1] or unit_of_all(sheet, header))
    used = (*across, *keys)
    return layout._replace(unused=tuple(name for n, name in enumerate(names) if name and n not in used))


def _with_labels_first(sheet: Sheet, header: int, choices: Choices) -> Sheet:
    """Return a sheet that begins with the column of places if the user chooses one, or if ranks or values come first.

    Where none is called like one of places, it is the first with words.
    """
    names = names_of(sheet.head[header])
    below = cells_by_column(names, sheet.head[header + 1 :])
    if not (choices.place_column or names[0] in choices.values or looks_like_figures(below[0][1])):
        return sheet
    in_words = (name for name, cells in below if name and not looks_like_figures(cells))
    place = place_and_period(names, choices)[0] or next(in_words, names[0])
    column = names.index(place)

    def moved(number: int, row: Sequence[str]) -> Sequence[str]:
        if number < header or len(row) == 1:
            return row
        return [*row[column : column + 1], *row[:column], *row[column + 1 :]]

    return sheet.with_rows(moved)


def _without_period(names: Sequence[str], period: str) -> tuple[str, ...]:
    """Return the names of columns without the period of the table: Inhabitants 2023 (thousands), Pupils, Sept. 2023."""
    named = periods_in_names(names)
    return tuple(named[n][0] if n in named and _is_same(named[n][1], period) else name for n, name in enumerate(names))


def _is_same(one: str, other: str) -> bool:
    """Return whether two texts name the same period: Sept. 2023, 2023-09."""
    if one == other or not (is_period(one) and is_period(other)):
        return one == other
    (_, *days), (_, *others) = read_period(one, _ANY_YEAR), read_period(other, _ANY_YEAR)
    return days == others


_ANY_YEAR = "01-01"  # the first day of fiscal years, which matters to none of these


def _groups(
    names: Sequence[str], across: Sequence[int], title: tuple[str, str], *, rows_are_places: bool
) -> tuple[dict[int, str], dict[str, Measure]]:
    """Return what each column of figures is about, and what is known of the measures among these.

    `title` is what the title of the table says is measured, and its unit.
    """
    whole, of_title = title
    if len(across) == 1 and key_of(names[across[0]]) in VALUES:
        return {across[0]: whole if rows_are_places else ""}, {whole: Measure(whole, of_title)}
    if not rows_are_places:
        return {n: names[n] for n in across}, {}
    groups, measures = {}, {}
    for n in across:
        name, unit = unit_in_name(names[n])
        is_whole = bool(unit or not whole)
        groups[n] = names[n] if is_whole else f"{whole}, {name}"
        measures[groups[n]] = Measure(name if is_whole else groups[n], unit or of_title, note_in_name(names[n]))
    return groups, measures


def _period_in(title: str) -> str:
    """Return the only period that a title names; empty if it names none or several."""
    found = {str(time.period) for time in times(title, 0, len(title)) if time.period}
    return found.pop() if len(found) == 1 else ""


def _across(sheet: Sheet, header: int, names: Sequence[str], choices: Choices) -> list[int]:
    """Return the columns of figures, without those of changes from another period."""
    if choices.values:
        return [index_of(names, value) for value in choices.values]
    samples = enumerate(cells_by_column(names, sheet.head[header + 1 :]))
    return [n for n, (c, cells) in samples if n and c and not is_change(c) and looks_like_figures(cells)]


def _are_places(sheet: Sheet, header: int, names: Sequence[str], choices: Choices) -> bool:
    """Return whether the rows of a sheet are places, and not measures."""
    cells = [row[0] for row in sheet.head[header + 1 :] if row]
    if place_and_period(names, choices)[0] == names[0] or are_places(cells):
        return True
    return not measure_of(names, choices) and not are_measures(sheet, header, 0)
