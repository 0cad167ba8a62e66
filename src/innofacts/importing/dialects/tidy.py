"""Tables with one value a row, or one row for each place and period with a column for each measure."""

from collections.abc import Sequence

from innofacts.errors import InnofactsError
from innofacts.importing.cells.cells import looks_like_figures
from innofacts.importing.choices import Choices
from innofacts.importing.dialects.columns import (
    VALUES,
    dimensions_next_to_measures,
    find_header,
    flags_beside,
    guess,
    names_next_to,
    place_and_period,
    scale_of,
    values_across,
)
from innofacts.importing.dialects.parts import is_of_years, next_to_years, of_whole_spans, parts_among, with_parts
from innofacts.importing.layouts import Layout, Measure, Roles, long, melted, refuse_duplicates, with_groups
from innofacts.importing.sheets.headings import (
    corner,
    is_fiscal,
    measure_in_title,
    names_of,
    note_in_name,
    title_above,
    unit_in_name,
)
from innofacts.importing.sheets.sheets import Sheet, cells_by_column
from innofacts.showing import quoted, shortened, visible

_PART = "part of the year"
_SHOWN = 300  # characters of the names of columns in a message


def find(sheet: Sheet, choices: Choices) -> Layout | None:
    """Return the layout of a sheet with a column of periods; None if it has none."""
    if not sheet.head:
        return None
    header = find_header(sheet, choices)
    sheet = with_groups(sheet, header)
    columns, rows, where = long(sheet, header)
    if corner(columns[0])[1]:
        return None  # all is of the period that the corner names
    sample = sheet.head[header + 1 :]
    year, part = next_to_years(sheet, header, choices)
    choices = choices._replace(period_column=year or choices.period_column)
    known = tuple("" if part and column == part else column for column in columns)
    roles = guess(known, sample, choices)
    if roles is None:
        return _with_values_across(sheet, header, known, part, choices)
    source, marks = title_above(sheet, header)
    used = [n for n, column in enumerate(columns) if column in (*roles.measures, *roles[:4])]
    refuse_duplicates(sheet, header, used)
    title, unit = unit_in_name(roles.value)
    named = Measure("" if title.casefold() in VALUES else title, unit, note_in_name(roles.value))
    layout = Layout(columns, rows, where, roles, "one value a row", source, {"": named}, title_marks=marks)
    return of_whole_spans(with_parts(layout, part))


def _with_values_across(sheet: Sheet, header: int, known: Sequence[str], part: str, choices: Choices) -> Layout | None:
    """Return the layout of a sheet with a column for each measure, or for each part of a year; None if it has none.

    `known` are the names of its columns, that with the `part` of the year aside.
    """
    sample, columns, (source, _) = sheet.head[header + 1 :], names_of(sheet.head[header]), title_above(sheet, header)
    place, period = place_and_period(known, choices)
    name, scale = names_next_to(known, place, sample), scale_of(known, sample)
    dimensions = dimensions_next_to_measures(known, sample, (place, name, period, *choices.values))
    across = values_across(known, sample, (place, name, period, scale, *dimensions), choices) if period else []
    if not across:
        return None
    status = flags_beside(known, sample, across)
    keys = [columns.index(c) for c in dict.fromkeys((place, name, period, part, scale, status, *dimensions)) if c]
    if is_of_years(period) and (parts := parts_among(columns, across, source.get("title", ""))):
        return parts_across(sheet, header, keys, parts, Roles("value", period, place, name, status=status))
    roles = Roles("value", period, place, name, ("measure",), scale=scale, status=status, dimensions=dimensions)
    return of_whole_spans(with_parts(across_measures(sheet, header, keys, across, roles), part))


def parts_across(sheet: Sheet, header: int, keys: list[int], parts: list[int], roles: Roles) -> Layout:
    """Return the layout of a sheet with a row for each year, and a column for each month, quarter or half."""
    refuse_duplicates(sheet, header, [*keys, *parts])
    names, (source, marks) = names_of(sheet.head[header]), title_above(sheet, header)
    columns, rows, where = melted(sheet, header, keys, [(n, (names[n],)) for n in parts], (_PART,))
    measures = {"": Measure(*measure_in_title(source.get("title", "")))}
    unused = tuple(name for n, name in enumerate(names) if name and n not in (*keys, *parts))
    layout = Layout(columns, rows, where, roles, "a column for each part of the year", source, measures)
    layout = layout._replace(unused=unused, title_marks=marks)
    return with_parts(layout, _PART)


def across_measures(sheet: Sheet, header: int, keys: list[int], across: list[int], roles: Roles) -> Layout:
    """Return the layout of a sheet with a column for each measure."""
    refuse_duplicates(sheet, header, [*keys, *across])
    names, (source, marks) = names_of(sheet.head[header]), title_above(sheet, header)
    title, of_title = measure_in_title(source.get("title", ""))
    labels, measures = {}, {}
    for number in across:
        name, unit = unit_in_name(names[number])
        if of_title and not unit:  # then the title says what is measured, and the columns of what
            labels[number] = name = f"{title}, {name}"
        else:
            labels[number] = names[number]
        measures[labels[number]] = Measure(name, unit or of_title, note_in_name(names[number]))
    columns, rows, where = melted(sheet, header, keys, [(n, (labels[n],)) for n in across], ("measure",))
    layout = Layout(columns, rows, where, roles, "a column for each measure", source, measures)
    unused = tuple(name for n, name in enumerate(names) if name and n not in (*keys, *across))
    return layout._replace(unused=unused, title_marks=marks)


def unknown_layout(sheet: Sheet) -> InnofactsError:
    """Return the error for a sheet without a column of figures, or of periods, and without periods in its header."""
    is_of_workbook = sheet.about.startswith("sheet ")  # which may have more
    where = f" in {visible(sheet.about)}" if is_of_workbook else ""
    header = find_header(sheet, Choices())
    columns = names_of(sheet.head[header])
    if unread := _unread(columns, sheet.head[header + 1 :]):
        message = (
            f"{visible(sheet.path)}: no column of figures was found{where}: {quoted(unread[0])} has {quoted(unread[1])}"
        )
        return InnofactsError(
            message, hint="--value-column names the one to read, and says which of its cells is no figure"
        )
    message = f"{visible(sheet.path)}: no column of periods was found{where}, and no periods in a row of headings"
    names = [name for name in columns if name]
    if fiscal := next(filter(is_fiscal, names), ""):
        years = "write 2022/23, with --fiscal-year 04-01 for the first day"
        return InnofactsError(message, hint=f"{fiscal} does not say in which two years it is: {years}")
    ways = "name it with --period-column, or say with --period which all values are of"
    if "--sheet" in sheet.about:
        ways = f"name another sheet with --sheet; or if the table is here, {ways}"
    return InnofactsError(message, hint=f"{ways}; the columns are {shortened(', '.join(names), _SHOWN)}")


def _unread(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[str, str] | None:
    """Return the first column with a digit next to one of periods, and its first cell that is no figure for one.

    None without either.
    """
    place, period = place_and_period(columns, Choices())
    samples = cells_by_column(columns, rows)
    others = ((name, cells) for name, cells in samples if name and period and name not in (place, period))
    unread = ((name, cell) for name, cells in others for cell in cells if cell and not looks_like_figures([cell]))
    return next(((name, cell) for name, cell in unread if any(map(str.isdecimal, cell))), None)
