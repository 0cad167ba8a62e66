"""Units: what a figure counts or measures, and which names mean the same."""

from functools import lru_cache
from unicodedata import normalize

from innofacts.english.spelling import fold_spelling
from innofacts.records import Record

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
    VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
    ANG ATS BEF BYR CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MRO MTL NLG PTE ROL SIT SKK SLL STD SUR TRL VEF
    YUM ZWL
    """.split()
)
# Codes that are English words, too: in lower case they are those.
_WORDS_TOO = frozenset("all bam bob cad cop cup gel lak mad mop pen ron rub sit sos top try".split())

# Names of currencies, folded to singular.
_CURRENCY_NAMES = {
    "rmb": "CNY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "chinese yuan": "CNY",
    "yuan rmb": "CNY",
    "rmb yuan": "CNY",
    "yuan renminbi": "CNY",
    "renminbi yuan": "CNY",
    "元": "CNY",
    "人民币": "CNY",
    "cn¥": "CNY",
    "us$": "USD",
    "us dollar": "USD",
    "u.s. dollar": "USD",
    "american dollar": "USD",
    "a$": "AUD",
    "australian dollar": "AUD",
    "c$": "CAD",
    "canadian dollar": "CAD",
    "hk$": "HKD",
    "hong kong dollar": "HKD",
    "nt$": "TWD",
    "new taiwan dollar": "TWD",
    "nz$": "NZD",
    "new zealand dollar": "NZD",
    "s$": "SGD",
    "singapore dollar": "SGD",
    "euro": "EUR",
    "€": "EUR",
    "pound sterling": "GBP",
    "british pound": "GBP",
    "£": "GBP",
    "yen": "JPY",
    "japanese yen": "JPY",
    "south korean won": "KRW",
    "korean won": "KRW",
    "₩": "KRW",
    "swiss franc": "CHF",
    "indian rupee": "INR",
    "₹": "INR",
    "russian rouble": "RUB",
    "russian ruble": "RUB",
    "reais": "BRL",
    "brazilian real": "BRL",
    "rand": "ZAR",
    "naira": "NGN",
    "baht": "THB",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "zloty": "PLN",
    "forint": "HUF",
    "hryvnia": "UAH",
    "vietnamese dong": "VND",
    "philippine peso": "PHP",
    "mexican peso": "MXN",
    "kenyan shilling": "KES",
    "turkish lira": "TRY",
    "₽": "RUB",
}
# Names that do not say whose currency they mean. They stay apart from every code, and say so.
_UNCERTAIN_CURRENCIES = {
    "$": "some dollar: the currency is not named",
    "¥": "yuan or yen: the currency is not named",
    "won": "some won: the currency is not named",
    "rupee": "some rupee: the currency is not named",
    "franc": "some franc: the currency is not named",
}
_CURRENCY_NAMES |= {name: name for name in _UNCERTAIN_CURRENCIES} | {"dollar": "$"}
CURRENCY_SIGNS = tuple(
    sorted((name.upper() for name in _CURRENCY_NAMES if not name[-1].isalpha()), key=lambda sign: (-len(sign), sign))
)
"""The signs that stand before a number, the longer ones first: `US$`, `$`, `¥`."""

_OTHER_NAMES = {
    "%": ("%", PERCENT),
    "percent": ("%", PERCENT),
    "per cent": ("%", PERCENT),
    "pct": ("%", PERCENT),
    "pp": ("pp", POINTS),
    "percentage point": ("pp", POINTS),
    "percentage-point": ("pp", POINTS),
    "percent point": ("pp", POINTS),
    "per cent point": ("pp", POINTS),
    "% point": ("pp", POINTS),
    "%-point": ("pp", POINTS),
    "rank": ("rank", RANK),
    "km": ("km", MEASURED),
    "°c": ("°C", MEASURED),
    "°f": ("°F", MEASURED),
    "kilometer": ("km", MEASURED),
    "person-year": ("person-year", MEASURED),
    "person year": ("person-year", MEASURED),
    "time": ("time", MEASURED),
}

# Plurals that no rule gives, and words that only look like plurals.
_SINGULARS = {
    "alumni": "alumnus",
    "annum": "year",
    "axes": "axe",
    "bacteria": "bacterium",
    "capita": "person",
    "children": "child",
    "criteria": "criterion",
    "feet": "foot",
    "formulae": "formula",
    "geese": "goose",
    "gurus": "guru",
    "menus": "menu",
    "men": "man",
    "mice": "mouse",
    "nuclei": "nucleus",
    "oxen": "ox",
    "people": "person",
    "phenomena": "phenomenon",
    "quizzes": "quiz",
    "skis": "ski",
    "taxis": "taxi",
    "teeth": "tooth",
    "women": "woman",
    **{f"{stem}es": f"{stem}is" for stem in "analys cris diagnos hypothes oas parenthes synthes thes".split()},
    **{
        f"{stem}ices": f"{stem}{end}" for stem, end in (("append", "ix"), ("ind", "ex"), ("matr", "ix"), ("vert", "ex"))
    },
    **{f"{word}men": f"{word}man" for word in "business chair crafts fisher police sales spokes states work".split()},
    **{f"{word}ves": f"{word}f" for word in "cal hal lea loa shel thie wol".split()},
    **{f"{word}ves": f"{word}fe" for word in "kni li wi".split()},
    **{f"{word}es": word for word in "alias atlas bias canvas gas lens waltz".split()},
    **{
        f"{word}s": word
        for word in "ache avalanche cache calorie canoe cookie headache horseshoe movie niche oboe prairie rookie "
        "selfie shoe tranche abuse excuse fuse muse recluse ruse".split()
    },
    **{
        word: word
        for word in "data gas headquarters lens means news physics series species alias atlas bias canvas".split()
    },
}
# Endings of plurals with those of their singulars, the first that fits, and the fewest letters of such a plural.
_PLURALS = (
    ("ies", "y", 5),
    ("ouses", "ouse", 5),
    ("auses", "ause", 5),
    ("uses", "us", 5),
    ("ches", "ch", 5),
    ("shes", "sh", 5),
    ("sses", "ss", 5),
    ("xes", "x", 5),
    ("zzes", "zz", 5),
    ("oes", "o", 5),
    ("ss", "ss", 0),
    ("us", "us", 0),
    ("is", "is", 0),
    ("s", "", 4),
)
# The noun of a phrase is its last word, or the last one before such a word: researchers in universities.
_AFTER_THE_NOUN = r"\s(?:of|in|on|at|for|from|with|without|under|to|by|who|that|which|per)\s"
_PERCENT_OF = ("%", "percent ", "per cent ", "pct ")


class Unit(Record):
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
        doubts = (_UNCERTAIN_CURRENCIES.get(part, "") for part in self.key.split(" per "))
        return "; ".join(filter(None, doubts))

    @property
    def one(self) -> str:
        """What one of them is called, spelled as written: `country`, `centre`; a unit that is no noun as it is."""
        if self.kind not in (COUNT, MEASURED):
            return self.text
        import re  # 5 ms, which reading facts can do without

        after = re.search(_AFTER_THE_NOUN, self.text, re.IGNORECASE)
        end = after.start() if after else len(self.text)
        start = self.text.rfind(" ", 0, end) + 1
        noun = self.text[start:end]
        return self.text[:start] + (singular(noun) if noun.islower() else noun) + self.text[end:]

    def __str__(self) -> str:
        """Return the unit as written."""
        return self.text


@lru_cache(maxsize=4096)
def read_unit(text: str) -> Unit:
    """Return the unit that a text names; every text names one, for whatever is counted is a unit.

    Synonyms get the same key: RMB, yuan and CNY; percent and %; singular and plural; centre and center.
    """
    text = " ".join(text.split())
    unit = _named(text)
    if unit:
        return unit
    left, slash, right = text.partition("/")
    spoken = f"{left} per {right}" if slash and right.strip() and _named(left.strip()) else text
    lower = spoken.lower()
    beginning = next(filter(lower.startswith, _PERCENT_OF), "")
    if beginning:
        of = spoken[len(beginning) :].strip()
        return _named(f"% {of}") or Unit(f"% {of}", f"% {_key(of)}", PERCENT)
    if " per " not in f" {lower}":
        return Unit(text, _key(text), COUNT)
    keys = [unit.key if unit else _key(part) for part in _parts_of_rate(spoken) for unit in [_named(part)]]
    return Unit(text, " per ".join(keys).strip(), RATE)


def _parts_of_rate(text: str) -> list[str]:
    """Return what stands before, between and behind the words "per" of a rate, each of which has a word behind it."""
    words = text.split()
    parts: list[list[str]] = [[]]
    may_part = True
    for word in words[:-1]:
        if may_part and word.lower() == "per":
            parts.append([])
            may_part = False
        else:
            parts[-1].append(word)
            may_part = True
    parts[-1] += words[-1:]
    return [" ".join(part) for part in parts]


def _named(text: str) -> Unit | None:
    """Return the unit that has such a name, None where the text is just a noun."""
    code = text.upper()
    if code in CURRENCIES and (text == code or text.lower() not in _WORDS_TOO):
        return Unit(code, code, CURRENCY)
    key = _key(text)
    if key in _CURRENCY_NAMES:
        code = _CURRENCY_NAMES[key]
        return Unit(code if code in CURRENCIES else text, code, CURRENCY)
    if key in _OTHER_NAMES:
        name, kind = _OTHER_NAMES[key]
        return Unit(text if kind == MEASURED else name, name, kind)
    return None


# What units of measure are written out as, folded, with their symbols in lower case.
_PREFIXES = (("kilo", "k"), ("mega", "m"), ("giga", "g"), ("tera", "t"))
_SYMBOLS = {
    fold_spelling(name): symbol
    for name, symbol in (
        *((f"{prefix}watt", f"{sign}w") for prefix, sign in _PREFIXES),
        *((f"{prefix}watt-hour", f"{sign}wh") for prefix, sign in _PREFIXES),
        *(("hectare", "ha"), ("kilogram", "kg"), ("kilogramme", "kg"), ("centimetre", "cm"), ("millimetre", "mm")),
        ("h", fold_spelling("hour")),
    )
}
_WRITTEN_OUT = {
    **{f"{prefix}watt {fold_spelling('hour')}": f"{sign}wh" for prefix, sign in _PREFIXES},
    "degree celsius": "°c",
    "degree centigrade": "°c",
    "degree fahrenheit": "°f",
    "metric ton": "tonne",
    "meter": "m",
    "liter": "l",
    "gram": "g",
}


def _key(text: str) -> str:
    """Return what the spellings of a noun have in common: m² is m2, and a full stop at the end is none of it."""
    key = " ".join(map(_folded, normalize("NFKC", text).casefold().rstrip(".,;:!?").split()))
    return _WRITTEN_OUT.get(key, key)


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    folded = fold_spelling(singular(word))
    return _SYMBOLS.get(folded, folded)


def singular(word: str) -> str:
    """Return the singular of a lower-case noun, itself where it is one."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    for plural, one, letters in _PLURALS:
        if len(word) >= letters and word.endswith(plural):
            return word[: -len(plural)] + one
    return word
