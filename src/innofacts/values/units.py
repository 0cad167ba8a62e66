"""Units: what a figure counts or measures, and which names mean the same."""

from dataclasses import dataclass
from functools import lru_cache

from innofacts.values.spelling import fold_spelling

# The kinds of a unit.
CURRENCY = "currency"
PERCENT = "percent"
POINTS = "percentage points"
RANK = "rank"
RATE = "rate"
MEASURED = "measured"
COUNT = "count"

# ISO 4217:2015, amendments up to 2025: currencies in use, and those that figures of the past are in.
CURRENCIES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP
    CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED
    VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG ATS BEF DEM ESP FIM FRF GRD HRK IEP ITL LUF NLG PTE SUR
    """.split()
)

# Names of currencies, folded to singular. "$" and "dollar" name no country, so they stay apart from every code.
_CURRENCY_NAMES = {
    "rmb": "CNY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "chinese yuan": "CNY",
    "yuan rmb": "CNY",
    "yuan renminbi": "CNY",
    "us$": "USD",
    "us dollar": "USD",
    "u.s. dollar": "USD",
    "american dollar": "USD",
    "euro": "EUR",
    "€": "EUR",
    "pound sterling": "GBP",
    "british pound": "GBP",
    "£": "GBP",
    "yen": "JPY",
    "japanese yen": "JPY",
    "south korean won": "KRW",
    "korean won": "KRW",
    "hong kong dollar": "HKD",
    "swiss franc": "CHF",
    "$": "$",
    "dollar": "$",
    "¥": "¥",
}
_UNCERTAIN_CURRENCIES = {"$": "some dollar: the currency is not named", "¥": "yuan or yen: the currency is not named"}

_OTHER_NAMES = {
    "%": ("%", PERCENT),
    "percent": ("%", PERCENT),
    "per cent": ("%", PERCENT),
    "pct": ("%", PERCENT),
    "pp": ("pp", POINTS),
    "percentage point": ("pp", POINTS),
    "percent point": ("pp", POINTS),
    "rank": ("rank", RANK),
    "km": ("km", MEASURED),
    "kilometer": ("km", MEASURED),
    "person-year": ("person-year", MEASURED),
    "person year": ("person-year", MEASURED),
    "time": ("time", MEASURED),
}

# Plurals that no rule gives. "people" is what the plural of "person" is called.
_SINGULARS = {
    "children": "child",
    "feet": "foot",
    "people": "person",
    "men": "man",
    "women": "woman",
    "series": "series",
    "species": "species",
    "data": "data",
    "gas": "gas",
    "lens": "lens",
    "headquarters": "headquarters",
    "analyses": "analysis",
    "theses": "thesis",
    "indices": "index",
}


@dataclass(frozen=True, slots=True)
class Unit:
    """What a figure counts or measures."""

    text: str
    """The unit as written, currencies as their ISO 4217 code: `countries`, `CNY`, `%`."""
    key: str
    """What two units have in common that mean the same: `country`, `CNY`, `%`; empty for no unit."""
    kind: str
    """One of the kinds above."""

    @property
    def doubt(self) -> str:
        """What the unit leaves open, as a sentence part; empty where it is plain."""
        return _UNCERTAIN_CURRENCIES.get(self.key, "")

    def __str__(self) -> str:
        """Return the unit as written."""
        return self.text


@lru_cache(maxsize=4096)
def read_unit(text: str) -> Unit:
    """Return the unit that a text names; every text names one, for whatever is counted is a unit.

    Synonyms get the same key: RMB, yuan and CNY; percent and %; singular and plural; centre and center.
    """
    text = " ".join(text.split())
    if text.upper() in CURRENCIES and (text.isupper() or text.islower()):
        return Unit(text.upper(), text.upper(), CURRENCY)
    key = " ".join(_singular(word) for word in text.lower().split())
    if key in _CURRENCY_NAMES:
        code = _CURRENCY_NAMES[key]
        return Unit(code if code in CURRENCIES else text, code, CURRENCY)
    if key in _OTHER_NAMES:
        name, kind = _OTHER_NAMES[key]
        return Unit(name if kind in (PERCENT, POINTS, RANK) else text, name, kind)
    if key.startswith(("% ", "percent ", "per cent ")):
        of = key.removeprefix("%").removeprefix("percent").removeprefix("per cent").strip()
        shown = text[1:].strip() if text[0] == "%" else text[len("percent") + (key[3] == " ") :].strip()
        return Unit(f"% {shown}", f"% {of}", PERCENT)
    left, per, right = key.partition(" per ")
    if per:
        return Unit(text, f"{read_unit(left).key} per {read_unit(right).key}", RATE)
    return Unit(text, key, COUNT)


def _singular(word: str) -> str:
    """Return the key of a lower-case noun that its singular and plural, British and American, have in common."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return fold_spelling(word)
