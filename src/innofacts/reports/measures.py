"""What a unit is of, as far as it bears on whether two may be one: money by its common names, measures, people."""

import re
from collections.abc import Sequence

from innofacts.values.units import CURRENCY, Unit, read_unit

PERSON = "person"
"""The key of those who are counted as people."""
PERSONS = frozenset(
    """
    person patient worker student pupil teacher doctor nurse customer user member resident citizen researcher scientist
    employee staff personnel passenger farmer refugee migrant woman man child adult voter soldier visitor tourist
    subscriber victim prisoner applicant graduate apprentice inhabitant trainee volunteer official learner consumer
    client viewer guest
    """.split()
)
"""Those who are people, too, by the keys of their units."""
_NICKNAMES = {
    "shilling": "KES TZS UGX SOS",
    "peso": "MXN ARS CLP COP PHP UYU CUP DOP",
    "krone": "DKK NOK",
    "krona": "SEK ISK",
    "kronor": "SEK",
    "kroner": "DKK NOK",
    "dinar": "DZD BHD IQD JOD KWD LYD RSD TND",
    "dirham": "AED MAD",
    "riyal": "SAR QAR",
    "rial": "IRR OMR YER",
    "pound": "GBP EGP LBP SYP SDG SSP",
    "lira": "TRY ITL",
    "$": "AUD BBD BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD TTD TWD USD XCD ZWL",
    "¥": "CNY JPY",
    "won": "KRW KPW",
    "rupee": "INR LKR MUR NPR PKR SCR",
    "franc": "CHF RWF XAF XOF CDF GNF",
}
"""What the common names of currencies may stand for: the country tells."""
_MEASURES = re.compile(
    r"(?i)(?:tonnes?|tons?|kg|g|km|m|cm|mm|miles?|kilomet\w+|met(?:re|er)s?|centimet\w+|millimet\w+|hectares?|ha|"
    r"acres?|lit(?:re|er)s?|gallons?|barrels?"
    r"|[kmgt]?wh?|megawatt\w*|gigawatt\w*|kilowatt\w*|terawatt\w*|joules?|[kmgt]j|°[cf]|degrees?|hours?|days?|"
    r"weeks?|months?|years?"
    r"|minutes?|seconds?|[km]g|kt|mt|gt|bytes?|[kmgtp]b|[kmgt]bps|hz|[kmg]hz|tonne-km|tonne-kilomet\w+|"
    r"passenger-k\w+|km²|m²|m³|km2|m2|m3|quintals?"
    r"|pounds|feet|foot|inches|ounces|bushels?|teus?)"
)


def head(unit: str) -> str:
    """Return the noun of a unit: laboratories, for joint laboratories."""
    return re.split(r"\s(?:of|in|on|for|per|who|that)\s", unit)[0].split(" ")[-1]


def is_money(unit: Unit) -> bool:
    """Tell whether a unit is a currency, also by a name that several have, perhaps per something."""
    return (
        unit.kind == CURRENCY
        or read_unit(unit.text.partition(" per ")[0]).kind == CURRENCY
        or unit.key.partition(" per ")[0] in _NICKNAMES
    )


def is_measure(unit: Unit) -> bool:
    """Tell whether a unit measures: tonnes, km, hours; or is a rate."""
    return " per " in unit.text or _MEASURES.fullmatch(unit.text.partition(" of ")[0].rpartition(" ")[2]) is not None


def may_stand_for(units: Sequence[Unit], unit: Unit, place: str) -> bool:
    """Tell whether a name of a currency must mean the fact's, since it is that of the country spoken of."""
    code, _, by = unit.key.partition(" per ")
    if code[:2] != place and code != "EUR":
        return False
    for other in units:
        name, _, per = other.key.partition(" per ")
        if code in _NICKNAMES.get(name, "").split() and per == by:
            return True
    return False
