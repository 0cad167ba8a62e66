"""SDMX-CSV 1 and 2 (https://github.com/sdmx-twg/sdmx-csv), as the OECD, Eurostat, the IMF and central banks give it."""

from innofacts.importing.choices import Choices
from innofacts.importing.dialects.columns import key_of
from innofacts.importing.layouts import Layout, Measure, Roles, long
from innofacts.importing.sheets.sheets import Sheet
from innofacts.patterns import regex

_STRUCTURE = (
    "DATAFLOW",
    "STRUCTURE",
    "STRUCTURE_ID",
    "STRUCTURE_NAME",
    "ACTION",
    "SERIES_KEY",
    "OBS_KEY",
    "LAST_UPDATE",
)
_PLACES = ("REF_AREA", "GEO", "COUNTRY", "LOCATION", "ECONOMY", "ECONOMY_CODE", "AREA", "COUNTERPART_AREA")
_MEASURES = ("INDICATOR", "SERIES", "MEASURE", "SUBJECT", "VARIABLE", "NA_ITEM", "INDIC", "CONCEPT")
_NOT_DIMENSIONS = ("FREQ", "TIME_FORMAT", "FREQUENCY")
_UNITS = ("UNIT_MEASURE", "UNIT")
# The agencies that maintain structures, by the beginning of their ids.
_AGENCIES = {
    "OECD": "OECD",
    "ESTAT": "Eurostat",
    "ECB": "European Central Bank",
    "IMF": "International Monetary Fund",
    "BIS": "Bank for International Settlements",
    "UNICEF": "UNICEF",
    "ILO": "International Labour Organization",
    "IAEG-SDGS": "United Nations Statistics Division",
    "UNSD": "United Nations Statistics Division",
    "UIS": "UNESCO Institute for Statistics",
    "WB": "World Bank",
    "SPC": "Pacific Community",
    "BBK": "Deutsche Bundesbank",
    "IT1": "Istat",
    "ADB": "Asian Development Bank",
}
_STRUCTURE_ID = regex(r"(?:([\w.@-]+?)[:,])?(?:[\w-]+@)?([\w-]+)(?:[(,][\d.+*]+\)?)?(?:: *(.*))?")
_LAST_UPDATE = regex(r"(\d\d)/(\d\d)/(\d\d)\b")


def find(sheet: Sheet, choices: Choices) -> Layout | None:  # noqa: ARG001 - SDMX names its columns itself
    """Return the layout of SDMX-CSV; None if the columns TIME_PERIOD and OBS_VALUE are not there."""
    columns, rows, where = long(sheet, 0) if sheet.head else ((), sheet.rows, str)
    keys = [key_of(column).upper() for column in columns]
    if not {"TIME_PERIOD", "OBS_VALUE"} <= set(keys) or not {"DATAFLOW", "STRUCTURE", "KEY"} & set(keys):
        return None
    named = dict(zip(reversed(keys), reversed(columns), strict=True))
    end = min(keys.index("TIME_PERIOD"), keys.index("OBS_VALUE"))  # dimensions come first, then attributes
    dimensions = [
        column
        for key, column in zip(keys[:end], columns, strict=False)
        if _is_id(column) and key not in (*_STRUCTURE, *_NOT_DIMENSIONS)
    ]
    place = next((named[key] for key in _PLACES if key in named), "")
    measure = next((named[key] for key in _MEASURES if key in named and named[key] in dimensions), "")
    unit = next((named[key] for key in _UNITS if key in named), "")
    currency, prices, base = (named.get(key, "") for key in ("CURRENCY", "PRICE_BASE", "BASE_PER"))
    first = dict(zip(keys, sheet.head[1], strict=False)) if len(sheet.head) > 1 else {}
    source, flow = _source(first)
    roles = Roles(
        value=named["OBS_VALUE"],
        period=named["TIME_PERIOD"],
        place=place,
        name=_label(columns, place),
        measures=(measure,) if measure else (),
        title=_label(columns, measure),
        unit=unit,
        scale=named.get("UNIT_MULT", ""),
        status=named.get("OBS_STATUS", "") or named.get("OBS_FLAG", ""),
        dimensions=tuple(
            column for column in dimensions if column not in (place, measure, unit, currency, prices, base)
        ),
        currency=currency,
        prices=prices,
        base=base,
    )
    has_labels = any(":" in column for column in sheet.head[0])
    version = "2" if "STRUCTURE" in named else "1"
    titles = {"": Measure(source.get("title", "") or flow)}
    meanings = {column: after for column in dimensions if (after := _label(columns, column))}
    layout = Layout(columns, rows, where, roles, f"SDMX-CSV {version}", source, titles, meanings=meanings)
    return layout._replace(has_labels=has_labels)


def _is_id(column: str) -> bool:
    """Return whether a column has codes, and not their names, which some agencies add after each."""
    code = column.partition(":")[0]
    return " " not in code and code in (code.upper(), code.lower())


def _label(columns: tuple[str, ...], column: str) -> str:
    """Return the column of names that follows a column of codes; empty if none does."""
    if not column or columns.index(column) + 1 == len(columns):
        return ""
    after = columns[columns.index(column) + 1]
    return "" if _is_id(after) else after


def _source(first: dict[str, str]) -> tuple[dict[str, str], str]:
    """Return what the columns of the structure say of the source, and the name of the dataflow."""
    found = _STRUCTURE_ID.fullmatch(first.get("STRUCTURE_ID", "") or first.get("DATAFLOW", ""))
    source = {}
    agency = (found[1] or "" if found else "").upper()
    publisher = next((name for beginning, name in _AGENCIES.items() if agency.startswith(beginning)), "")
    if publisher:
        source["publisher"] = publisher
    title = first.get("STRUCTURE_NAME", "") or (found[3] or "" if found else "")
    if title:
        source["title"] = title
    updated = _LAST_UPDATE.match(first.get("LAST_UPDATE", ""))
    if updated:
        source["published"] = f"20{updated[3]}-{updated[2]}-{updated[1]}"
    return source, found[2] if found else ""
