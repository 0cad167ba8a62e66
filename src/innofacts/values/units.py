"""Units: what a figure counts or measures, and which names mean the same."""

from functools import lru_cache
from itertools import takewhile
from math import prod
from unicodedata import normalize

from innofacts.english.countries import place_of
from innofacts.english.currencies import CODES, NAMES, POSSIBLE, UNCERTAIN, WORD_CODES
from innofacts.english.inflection import singular
from innofacts.english.numerals import SCALES
from innofacts.english.spelling import fold_spelling
from innofacts.english.units import ABBREVIATIONS, MEASURE_NAMES, MEASURES, PERCENT_WORDS, POINT_WORDS, RATES, SYMBOLS
from innofacts.records import Record

# The kinds of a unit.
CURRENCY = "currency"
PERCENT = "percent"
POINTS = "percentage points"
RANK = "rank"
RATE = "rate"
MEASURED = "measured"  # km, degrees, person-years and times
COUNT = "count"  # any other noun, also of measurement, such as tonnes: features.measures.is_measured knows them
MONEY_AND_SHARES = (CURRENCY, PERCENT, POINTS)

_OTHER_NAMES = {
    **dict.fromkeys(PERCENT_WORDS, ("%", PERCENT)),
    **dict.fromkeys(POINT_WORDS, ("pp", POINTS)),
    "rank": ("rank", RANK),
    **dict.fromkeys(("km", fold_spelling("kilometre")), ("km", MEASURED)),
    "°c": ("°C", MEASURED),
    "°f": ("°F", MEASURED),
    **dict.fromkeys(("person-year", "person year"), ("person-year", MEASURED)),
    "time": ("time", MEASURED),
    **dict.fromkeys(("part per million", "parts per million", "ppm"), ("ppm", MEASURED)),
    **dict.fromkeys(("part per billion", "parts per billion", "ppb"), ("ppb", MEASURED)),
}

# The noun of a phrase is its last word, or the last one before such a word: researchers in universities.
_AFTER_THE_NOUN = r"\s(?:of|in|on|at|for|from|with|without|under|to|by|who|that|which|per)\s"
_PERCENT_OF = tuple(name if name == "%" else f"{name} " for name in PERCENT_WORDS)


class Unit(Record):
    """What a figure counts or measures."""

    text: str
    """The unit as written, currencies as their ISO 4217 code: `countries`, `CNY`, `%`."""
    key: str
    """What two units have in common that mean the same: `country`, `CNY`, `%`; empty for no unit."""
    kind: str
    """One of the kinds above."""

    @property
    def head(self) -> "Unit":
        """What a rate counts: euros, of EUR per kg; nothing, of "per 1,000 people". Any other unit itself."""
        return read_unit(_sides(self)[0])

    @property
    def per(self) -> str:
        """What a rate is per, as written: `kg`, `1,000 people`; empty for any other unit."""
        return _sides(self)[1]

    @property
    def is_currency(self) -> bool:
        """Whether it is money, perhaps per something; a name such as pesos may be money, or not."""
        return self.kind == CURRENCY or (self.kind == RATE and self.head.kind == CURRENCY)

    @property
    def is_percentage(self) -> bool:
        """Whether it is that of shares, or of the points between two of them."""
        return self.kind in (PERCENT, POINTS)

    def of(self, head: str) -> "Unit":
        """Return the unit with a different head, per the same: USD per kg, of EUR per kg."""
        if head == self.head.text:
            return self
        return read_unit(f"{head} per {self.per}" if self.per else head)

    @property
    def doubt(self) -> str:
        """What the unit leaves open, as a sentence part; empty where it is plain."""
        doubts = (UNCERTAIN.get(part, "") for part in self.key.split(" per "))
        return "; ".join(filter(None, doubts))

    @property
    def one(self) -> str:
        """What one of them is called, spelled as written: `country`, `centre`; unchanged if it is not a noun."""
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


NO_UNIT = Unit("", "", COUNT)
"""The unit of a number without one."""


@lru_cache(maxsize=4096)  # called for each figure and each fact
def _sides(unit: Unit) -> tuple[str, str]:
    """Return the numerator and the denominator of a rate, as written or as in its key: km and h for km/h."""
    written = unit.key if unit.kind == RATE and "per" not in unit.text.split() else unit.text
    head, _, per = f" {written}".partition(" per ")
    return head.lstrip(), per


@lru_cache(maxsize=4096)
def read_unit(text: str) -> Unit:
    """Return the unit that a text names; every text names one, since any noun can be counted.

    Synonyms get the same key: RMB, yuan and CNY; percent and %; singular and plural; centre and center.
    """
    text = " ".join(text.split())
    if text.startswith("%") and text[1:2].isalnum():
        text = f"% {text[1:]}"
    unit = _named(text)
    if unit:
        return unit
    if text.lower() in RATES and not text.endswith(("Bps", "B/s", "B per s")):  # of gigabytes
        return Unit(text, RATES[text.lower()], RATE)
    left, slash, right = text.partition("/")
    is_rate = bool(slash and right.strip()) and bool(_named(left.strip()) or left.strip().lower() in MEASURES)
    spoken = f"{left} per {right}" if is_rate else text
    lower = spoken.lower()
    beginning = next(filter(lower.startswith, _PERCENT_OF), "")
    if beginning:
        of = spoken[len(beginning) :].strip()
        return _named(f"% {of}") or Unit(f"% {of}", f"% {_key(of)}", PERCENT)
    if " per " not in f" {lower}":
        return Unit(text, _key(text), COUNT)
    of, *bases = _parts_of_rate(spoken)
    keys = [_key_of(of), *map(_key_of, map(_with_digits, bases))]
    return Unit(text, " per ".join(keys).strip(), RATE)


def _key_of(part: str) -> str:
    """Return the key of the numerator or the denominator of a rate."""
    unit = _named(part)
    return unit.key if unit else _key(part)


def _with_digits(base: str) -> str:
    """Return what a rate is per with its number in plain digits: `1000 people` for `thousand` or `1,000 people`.

    `100 000 people` has its thousands apart.
    """
    words = base.split()
    while len(words) > 1 and words[0].isdecimal() and words[1].isdecimal() and len(words[1]) == _IN_A_GROUP:
        words[:2] = ["".join(words[:2])]
    numbers = [*takewhile(str.isdecimal, (in_digits(word.replace(",", "").lower()) for word in words))]
    product = [str(prod(map(int, numbers)))] if numbers else []  # per hundred thousand people
    return " ".join((*product, *words[len(numbers) :]))


_IN_A_GROUP = 3  # digits


def in_digits(word: str) -> str:
    """Return a scale in digits, any other word as it is: per thousand people is per 1,000."""
    return _SCALES.get(word, word)


_SCALES = {"hundred": "100", **{scale: f"{10**power}" for scale, power in SCALES.items()}}


def known_units() -> dict[str, tuple[str, str]]:
    """Return the names of the units that are not plain nouns, each with its key and kind.

    Names are in lower case and in the singular; the code of a currency that is also a word (ALL) is in capitals.
    """
    codes = {code if code in WORD_CODES else code.lower(): (code, CURRENCY) for code in sorted(CODES)}
    return codes | {name: (code, CURRENCY) for name, code in NAMES.items()} | _OTHER_NAMES


def _parts_of_rate(text: str) -> list[str]:
    """Return the parts of a rate, separated by the word "per"; each "per" has a word after it."""
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
    if code in CODES and (text == code or code not in WORD_CODES):
        return Unit(code, code, CURRENCY)
    key = _key(text)
    if key in NAMES:
        code = NAMES[key]
        return Unit(code if code in CODES else text, code, CURRENCY)
    if key in _OTHER_NAMES:
        name, kind = _OTHER_NAMES[key]
        return Unit(text if kind == MEASURED else name, name, kind)
    code = _national(key)
    return Unit(code, code, CURRENCY) if code else _of_carbon(text)


def _of_carbon(text: str) -> Unit | None:
    """Return the unit of a mass of carbon dioxide, or of gases by what that would warm as much; None for another one.

    Mt CO2e, MtCO2-eq, and megatonnes of carbon dioxide equivalent have one key: "mt of co2e".
    """
    mass, gas, behind = normalize("NFKC", text).casefold().replace("carbon dioxide", "co2").partition("co2")
    measure, as_what = _key(mass.removesuffix("of ").strip()), _AS_CARBON.get(behind.strip(" -"))
    if not gas or as_what is None or measure not in MEASURES | MEASURE_NAMES:
        return None
    return Unit(text, f"{measure} of co2{as_what}", COUNT)


def is_carbon(unit: Unit) -> bool:
    """Return whether a unit is a mass of carbon dioxide or its equivalent, and no rate."""
    return unit.key.endswith((" of co2", " of co2e"))


_AS_CARBON = {"": "", **dict.fromkeys(("e", "eq", "equivalent", "equivalents"), "e")}
"""What comes behind CO2, each with what it says: nothing, or that gases are counted by their equivalent."""


@lru_cache(maxsize=4096)
def may_name_money(word: str) -> bool:
    """Return whether a word is the name of a currency, or the last word of one: euros, Kuwaiti dinars."""
    return word.upper() in CODES or _key(word) in _ENDS_OF_MONEY


_ENDS_OF_MONEY = frozenset(name.rpartition(" ")[2] for name in (*NAMES, *POSSIBLE))


def _national(name: str) -> str:
    """Return the code of a currency that is named with its country, KWD for `kuwaiti dinar`; empty for other names."""
    country, _, money = name.rpartition(" ")
    codes = POSSIBLE.get("$" if money == "dollar" else money, ()) if country else ()
    place = place_of(country) if codes else ""
    return next((code for code in codes if place and code.startswith(place)), "")


_SYMBOLS = (
    {" ".join(map(fold_spelling, name.split())): symbol for name, symbol in SYMBOLS.items()}
    | {symbol: fold_spelling(name) for symbol, name in ABBREVIATIONS.items()}
    | {
        f"{length}{power}": f"{word} {length}"
        for length in ("km", "m", "cm")
        for power, word in ((2, "square"), (3, "cubic"))
    }
)


def _key(text: str) -> str:
    """Return the common form of the spellings of a noun: m² is m2, and a full stop at the end is dropped."""
    key = " ".join(map(_folded, normalize("NFKC", text).casefold().rstrip(".,;:!?").split()))
    return _SYMBOLS.get(key, key)


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    folded = fold_spelling(singular(word))
    return _SYMBOLS.get(folded, folded)
