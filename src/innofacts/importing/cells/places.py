"""The places of a table: codes and names of countries and regions, and totals, which are none."""

from innofacts.english.countries import CODES, CODES_OF_THREE, MEANT, place_of

# Groups and regions as the tables of statistical offices call them, each with its name.
_GROUPS_OF_COUNTRIES = {
    "OWID_WRL": "World",
    "WLD": "World",
    "OWID_KOS": "XK",
    "EU": "EU",
    "EU27": "European Union (27 countries)",
    "EU27_2007": "European Union (27 countries of 2007)",
    "EU27_2020": "European Union (27 countries)",
    "EU28": "European Union (28 countries)",
    "EU25": "European Union (25 countries)",
    "EU15": "European Union (15 countries)",
    "EA": "Euro area",
    "EA19": "Euro area (19 countries)",
    "EA20": "Euro area (20 countries)",
    "EA18": "Euro area (18 countries)",
    "EA17": "Euro area (17 countries)",
    "OECD": "OECD",
    "EUROPEAN UNION - 27 COUNTRIES (FROM 2020)": "European Union (27 countries)",
    "EUROPEAN UNION - 28 COUNTRIES (2013-2020)": "European Union (28 countries)",
    "EURO AREA - 20 COUNTRIES (FROM 2023)": "Euro area (20 countries)",
    "EURO AREA - 19 COUNTRIES (2015-2022)": "Euro area (19 countries)",
}


def read_place(text: str, name: str = "") -> str:
    """Return the place of a cell: a code of ISO 3166-1, else a name, which a different cell may give."""
    written = " ".join(text.split())
    upper = written.upper()
    code = CODES_OF_THREE.get(upper) or (upper if upper in CODES else "")
    if code:
        return code
    if group := _GROUPS_OF_COUNTRIES.get(upper.replace("–", "-")):
        return group
    if upper in MEANT:
        return MEANT[upper]
    named = place_of(" ".join(name.split()) or written)
    return named if named in CODES else " ".join(name.split()) or written


def is_place(text: str) -> bool:
    """Return whether a cell names a country or a known region."""
    return read_place(text) in CODES or text.strip().upper() in _GROUPS_OF_COUNTRIES or bool(place_of(text.strip()))


OF_ALL = frozenset(
    "total|totals|grand total|all|sum|overall|insgesamt|gesamt|gesamtsumme|summe|zusammen|ensemble|total général|tous|"
    "toutes|somme|total general|todos|todas|suma|conjunto".split("|")
)
"""What tables call all of their rows together, in lower case; no place."""


def is_of_all(text: str) -> bool:
    """Return whether a cell of a column of places says that its row is of all of them: Total."""
    return " ".join(text.split()).rstrip(":").casefold() in OF_ALL
