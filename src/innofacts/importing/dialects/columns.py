"""Names of columns: what a table means by `geo`, `TIME_PERIOD` or `Country Code`."""

import re
from collections.abc import Callable, Mapping, Sequence

from innofacts.english.countries import CODES
from innofacts.errors import InnofactsError
from innofacts.importing.cells.cells import looks_like_figures
from innofacts.importing.cells.flags import are_flags, is_empty_or_vintage
from innofacts.importing.cells.periods import is_period, may_be_period
from innofacts.importing.cells.places import OF_ALL, is_place, read_place
from innofacts.importing.cells.units import is_scale
from innofacts.importing.choices import Choices
from innofacts.importing.layouts import Roles, index_of
from innofacts.importing.sheets.headings import corner, is_change, names_of
from innofacts.importing.sheets.sheets import Sheet, cells_by_column
from innofacts.patterns import regex

# The names that columns have in tables of statistics, in the order of preference, in lower case and joined by `_`.
_PLACES = """
iso_code iso2 iso_2 iso_a2 alpha_2 alpha2 country_code countrycode country_iso2 geo_code iso3 iso_3 iso_a3 alpha_3
country_iso3 countryiso3code code ref_area location geo geo_time iso country economy entity country_name area territory
region state country_or_area reference_area land pays país location_name place nation country_territory
county province municipality district city town village borough canton commune parish kommune fylke bundesland kreis
región région département gemeinde kanton comunidad_autónoma provincia municipio ciudad ville stadt
""".split()
_NAMES_OF_PLACES = """
country_name country entity reference_area geo_label location_name economy country_or_area area region name place label
""".split()
YEARS = "year jahr annee année ano año".split()
"""The names of columns of years, in lower case."""
MONTHS = "month monat mois mes".split()
"""The names of columns of months, in lower case."""
QUARTERS = "quarter quartal trimestre".split()
"""The names of columns of quarters, in lower case."""
_PERIODS = [
    *("time_period", "period", *YEARS, "date", "time", "time_period_code", "obs_time", *MONTHS, *QUARTERS),
    *"day week fiscal_year tag fecha years datum reference_period year_code observation_date".split(),
    *"ref_date reference_date obs_date zeit zeitraum periode stichtag période período periodo".split(),
]
VALUES = "obs_value value amount figure obsvalue values wert valeur valor observation_value datavalue".split()
"""The names of columns of values, in lower case."""
_STATUS = "obs_status obs_flag flag flags status obs_status_code flag_codes".split()
_MAY_HAVE_STATUS = "note notes remark remarks comment comments footnote footnotes anmerkung bemerkung".split()
_UNITS = "unit_measure unit units unit_of_measure unit_code uom einheit maßeinheit unité unidad".split()
_SCALES = "unit_mult unit_multiplier multiplier powercode_code powercode scalar_id".split()
_MAY_HAVE_SCALES = "scale scaling".split()
MEASURES = """
indicator_code indicator_id indicator series_code series measure variable subject na_item concept indicator_name
series_name variable_name measure_name item indikator merkmal indicateur indicador weo_subject_code
question statement frage aussage pregunta
""".split()
"""The names of columns that say which measure a row has, in lower case."""
_TITLES = """
indicator_name series_name variable_name measure_name indicator series measure variable subject_descriptor
""".split()
_DIMENSIONS = frozenset(
    """
sex gender geschlecht sexe sexo age age_group age_class age_range alter altersgruppe âge tranche_d_âge edad
grupo_de_edad education education_level nationality citizenship residence occupation household_type
industry branch activity economic_activity nace nace_r2 branche wirtschaftszweig sector sektor secteur
element product products commodity partner partner_country trade_flow
variant scenario adjustment s_adj seasonal_adjustment classif1 classif2 dim1
""".split()
)
"""The names of columns that say what a value is only about, such as women; perhaps with `_label` behind them."""
_ENOUGH = 2  # columns across that show that a table is wide


def key_of(name: str) -> str:
    """Return the name of a column in lower case, with `_` for everything that is not a letter or a digit."""
    return re.sub(r"\W+", "_", name.partition(":")[0].casefold()).strip("_")


def _first(columns: Sequence[str], names: Sequence[str], taken: Sequence[str] = ()) -> str:
    """Return the column that has the first of these names; empty if there is none."""
    keys = {key_of(column): column for column in reversed(columns) if column and column not in taken}
    return next((keys[name] for name in names if name in keys), "")


def _first_of(
    columns: Sequence[str], rows: Sequence[Sequence[str]], names: Sequence[str], is_one: Callable[[str], bool]
) -> str:
    """Return the column that has the first of these names, if each of its cells in some rows is one of a kind."""
    found = _first(columns, names)
    cells = next((cells for column, cells in cells_by_column(columns, rows) if found and column == found), [])
    return found if all(map(is_one, cells)) else ""


def find_header(sheet: Sheet, choices: Choices) -> int:
    """Return the row with the names of the columns: the first with a name that is known, or else the first wide one."""
    wanted = [*choices.values, choices.place_column, choices.period_column]
    known = {*_PLACES, *_PERIODS, *VALUES, *MEASURES}
    width = max(map(len, sheet.head), default=0)
    for number, row in enumerate(sheet.head):
        names = names_of(row)
        filled = [name for name in names if name]
        if len(filled) < min(2, width) or any(name and name not in names for name in wanted):
            continue
        if len(filled) < width and filled[0].endswith(":"):  # Years: | 2014 to 2024
            continue
        periods = [name for name in filled if is_period(name)]
        if (
            any(key_of(name) in known for name in filled)
            or len(periods) >= _ENOUGH
            or any(wanted)
            or corner(names[0])[1]
            or sum(map(is_place, filled)) >= _ENOUGH
        ) and not _is_data(names, sheet, number):
            return number
    wide = (number for number, row in enumerate(sheet.head) if len([c for c in row if c.strip()]) > 1)
    return next(wide, next((number for number, row in enumerate(sheet.head) if row), 0))


def _is_data(names: Sequence[str], sheet: Sheet, number: int) -> bool:
    """Return whether a row above others has figures that are not years, and so is not a header.

    Neither is one a row that has a day and figures, below names that are none: it is the first of the data.
    """
    filled = [name for name in names if name]
    figures = [name for name in filled if looks_like_figures([name]) and not is_period(name)]
    is_of_a_day = is_period(names[0]) and len(figures) == len(filled) - 1
    above = _row_above(sheet, number, len(filled))
    is_first = is_of_a_day and above != [] and not any(looks_like_figures([name]) for name in above)
    return is_first or (len(figures) > len(filled) / 2 and number + 1 < len(sheet.head))


def refuse_without_headings(sheet: Sheet) -> None:
    """Raise InnofactsError for a table whose rows all begin with a period and have only figures besides, the first too.

    Such a row is no row of headings, though a period in the corner may be that of a whole table.
    """
    rows = [(number, [cell for cell in names_of(row) if cell]) for number, row in enumerate(sheet.head, start=1)]
    several = [(number, row) for number, row in rows if len(row) > 1]
    if len(several) > 1 and all(_is_of_a_period(row) for _, row in several):
        message = f"row {several[0][0]} begins with a period, as the rows below do: there is no row of headings"
        raise InnofactsError(message, hint="write one above it: the name of each column, such as date, Price (EUR)")


def _is_of_a_period(row: Sequence[str]) -> bool:
    """Return whether a row has a period and figures, one of them surely not a year."""
    period, *figures = row
    are_figures = all(looks_like_figures([figure]) for figure in figures)
    return may_be_period(period) and are_figures and not all(map(is_period, figures))


def _row_above(sheet: Sheet, number: int, length: int) -> list[str]:
    """Return the filled cells of the first row above another that has so many of them; none if no row has."""
    rows = ([name for name in names_of(row) if name] for row in sheet.head[:number])
    return next((row for row in rows if len(row) == length > 1), [])


def guess(columns: Sequence[str], rows: Sequence[Sequence[str]], choices: Choices) -> Roles | None:
    """Return the roles of the columns of a table with one value a row; None if it is not one.

    `rows` are the first of its rows; the user's choices come before names that are known.
    """
    samples = dict(cells_by_column(columns, rows))
    place = _chosen(columns, choices.place_column) or _place(columns, samples)
    if not place and not choices.place:
        place = next((name for name, cells in samples.items() if name and are_places(cells)), "")
    period = _chosen(columns, choices.period_column) or _first(columns, _PERIODS, [place])
    if not period:
        period = next((name for name, cells in samples.items() if name and _are_periods(cells)), "")
    status = _first(columns, _STATUS) or _first_of(columns, rows, _MAY_HAVE_STATUS, is_empty_or_vintage)
    unit = _first(columns, _UNITS)
    scale, measure = scale_of(columns, rows), _first(columns, MEASURES, [place, period])
    name = names_next_to(columns, place, rows)
    measures = tuple(columns[index_of(columns, column)] for column in choices.measure_columns)
    taken = [place, period, status, unit, scale, measure, name, *measures]
    values = [columns[index_of(columns, value)] for value in choices.values]
    values = values or [_first(columns, VALUES, taken)]
    if values == [""]:
        values = [c for c in columns if c and c not in taken and looks_like_figures(samples[c])]
    if not period or len(values) != 1:
        return None
    dimensions = dimensions_of if key_of(values[0]) in VALUES else dimensions_next_to_measures
    return Roles(
        value=values[0],
        period=period,
        place=place,
        name=name,
        measures=measures or ((measure,) if measure else ()),
        title="" if measures else title_of(columns, measure),
        unit=unit,
        scale=scale,
        status=status,
        dimensions=dimensions(columns, rows, [*taken, *values]),
    )


def _place(columns: Sequence[str], samples: Mapping[str, Sequence[str]]) -> str:
    """Return the column of places by its name; empty without one.

    A column of codes is not it if a row of it has another country than the column of names: CO, of companies, in a row
    of Norway. Neither is a `code` next to names if few of its codes are of places.
    """
    place = _first(columns, _PLACES)
    name = _first(columns, _NAMES_OF_PLACES, [place]) if place else ""
    if not name:
        return place
    codes, names = samples[place], samples[name]
    read = [(read_place(code), read_place(named)) for code, named in zip(codes, names, strict=False)]
    is_other = any(code != named and {code, named} <= CODES for code, named in read)
    return name if is_other or (key_of(place) == "code" and not are_places(codes)) else place


def values_across(
    columns: Sequence[str], rows: Sequence[Sequence[str]], roles: Sequence[str], choices: Choices
) -> list[int]:
    """Return the columns of figures next to the columns of a place and a period, each a measure of its own.

    Changes from another period are left out, unless there is nothing else.
    """
    if choices.values:
        return [index_of(columns, value) for value in choices.values]
    samples = cells_by_column(columns, rows)
    found = [n for n, (c, cells) in enumerate(samples) if c and c not in roles and looks_like_figures(cells)]
    return [number for number in found if not is_change(columns[number])] or found


def place_and_period(columns: Sequence[str], choices: Choices) -> tuple[str, str]:
    """Return the columns of the place and the period; empty where the table has none."""
    place = _chosen(columns, choices.place_column) or _first(columns, _PLACES)
    return place, _chosen(columns, choices.period_column) or _first(columns, _PERIODS, [place])


def names_next_to(columns: Sequence[str], place: str, rows: Sequence[Sequence[str]]) -> str:
    """Return the column with the names of the places whose codes a column has; empty if that has names itself.

    `rows` are the first of the table: a city next to its country is not called like that.
    """
    name = _first(columns, _NAMES_OF_PLACES, [place]) if place else ""
    cells = [row[n].strip() for n in [columns.index(place)] for row in rows if n < len(row)] if name else []
    are_names = sum(cell[:1].isupper() and cell[1:3].islower() for cell in cells) > len(cells) / 2
    return "" if are_names else name


def has_flags(column: str) -> bool:
    """Return whether a column is called like one of flags."""
    return key_of(column) in _STATUS


def has_places(column: str) -> bool:
    """Return whether a column is called like one of places."""
    return key_of(column) in _PLACES


def measure_of(columns: Sequence[str], choices: Choices) -> tuple[str, ...]:
    """Return the columns that distinguish measures."""
    if choices.measure_columns:
        return tuple(columns[index_of(columns, column)] for column in choices.measure_columns)
    found = _first(columns, MEASURES)
    return (found,) if found else ()


def title_of(columns: Sequence[str], measure: str) -> str:
    """Return the column with the names of the measures whose codes a column has; empty without one."""
    return _first(columns, _TITLES, [measure]) if measure else ""


def unit_of(columns: Sequence[str]) -> str:
    """Return the column of units; empty without one."""
    return _first(columns, _UNITS)


def scale_of(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return the column with the scales of the values: powers of ten, or Billions and Units; empty without one.

    `rows` are the first of the table: a column called Scale may have that of a map, or 2 and 1000.
    """
    return _first(columns, _SCALES) or _first_of(columns, rows, _MAY_HAVE_SCALES, is_scale)


def flags_of(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return the column with the flags of whole rows, of which `rows` are the first; empty without one."""
    return _first_of(columns, rows, _STATUS, are_flags)


def flags_beside(columns: Sequence[str], rows: Sequence[Sequence[str]], across: Sequence[int]) -> str:
    """Return the column with the flags of rows that have several values, in the columns `across`; empty without one.

    It is before or behind all of these, and the only one of flags: between them it may be that of a single value.
    """
    named = [column for column in columns if has_flags(column)]
    kinds = ((_STATUS, _says_flags), (_MAY_HAVE_STATUS, is_empty_or_vintage))
    found = next(filter(None, (_first_of(columns, rows, names, is_one) for names, is_one in kinds)), "")
    is_apart = found and not min(across) < columns.index(found) < max(across)
    return found if is_apart and len(named) <= 1 else ""


def _says_flags(text: str) -> bool:
    return are_flags(text) or is_empty_or_vintage(text)


def dimensions_of(columns: Sequence[str], rows: Sequence[Sequence[str]], taken: Sequence[str]) -> tuple[str, ...]:
    """Return the columns besides some others that say what a value is only about: Sex, Age group, sex.label.

    `rows` are the first of the table: a column of fractions is none, such as the mean Age.
    """
    samples = ((c, cells) for c, cells in cells_by_column(columns, rows) if c not in taken)
    named = ((c, cells) for c, cells in samples if key_of(c).removesuffix("_label") in _DIMENSIONS)
    return tuple(c for c, cells in named if not _are_fractions(cells))


def dimensions_next_to_measures(
    columns: Sequence[str], rows: Sequence[Sequence[str]], taken: Sequence[str]
) -> tuple[str, ...]:
    """Return the dimensions of a table with a column for each measure, though a measure may be named like one.

    Whole numbers, such as ages in years, are one only if rows with the same words, places and periods differ in them.
    """
    samples = cells_by_column(columns, rows)
    figures = [n for n, (c, cells) in enumerate(samples) if c and c not in taken and looks_like_figures(cells)]
    filled = [row for row in zip(*(cells for _, cells in samples), strict=True) if any(row[n].strip() for n in figures)]
    keys = {tuple(cell for n, cell in enumerate(row) if n not in figures) for row in filled}
    measures = [columns[n] for n in figures] if len(keys) == len(filled) else []
    return dimensions_of(columns, rows, [*taken, *measures])


def _are_fractions(cells: list[str]) -> bool:
    """Return whether the cells of a column are figures, and one of them has a decimal sign."""
    return looks_like_figures(cells) and any(re.search(r"\d[.,]\d", cell) for cell in cells)


def _chosen(columns: Sequence[str], name: str) -> str:
    return columns[index_of(columns, name)] if name else ""


def are_places(cells: Sequence[str]) -> bool:
    """Return whether most cells that are not empty, and more than one, are countries or known regions."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) > 1 and sum(map(is_place, filled)) > len(filled) / 2


def are_of_people(column: str, cells: Sequence[str], choices: Choices) -> bool:
    """Return whether the cells of a column are sexes or ages, and totals of these, and so no places."""
    filled = [" ".join(cell.split()).casefold() for cell in cells if cell.strip()]
    are_all = all(cell in _TOTALS or _PEOPLE.fullmatch(cell) for cell in filled)
    is_chosen = column == choices.place_column or has_places(column)
    return are_all and len(set(filled) - _TOTALS) > 1 and not is_chosen


_TOTALS = OF_ALL | {"all ages", "both sexes", "persons", "unknown"}
_PEOPLE = regex(
    r"(?:fe)?males?|(?:wo)?men|boys|girls|männ(?:er|lich)|weiblich|frauen|hommes|femmes|garçons|filles|hombres|mujeres"
    r"|(?:ages? |aged )?(?:\d{1,3}\s?(?:[-–—]|to|bis(?: unter)?|à|a)\s?\d{1,3}|\d{1,3}\s?\+"
    r"|(?:under|over|unter|über|moins de|plus de|menos de|más de) \d{1,3}"
    r"|\d{1,3}(?= (?:years|jahre|ans|años|and|or|und)))(?:\s?(?:years?|jahren?|ans|años))?"
    r"(?: (?:and (?:over|older)|or (?:over|older|more)|und (?:älter|mehr)|et plus|y más))?"
)


def _are_periods(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) > 1 and all(map(is_period, filled))
