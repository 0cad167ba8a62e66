"""Units of tables of statistics: their codes and their powers of ten in the words of a figure."""

import re
from collections.abc import Iterable
from functools import lru_cache

from innofacts.documents.headings import counted_in, in_brackets, noun_of, sure_unit
from innofacts.english.currencies import NAMES as CURRENCIES
from innofacts.english.inflection import singular
from innofacts.english.numerals import SCALE_WORDS, SCALES
from innofacts.english.people import PEOPLE
from innofacts.english.wording import OF_AMOUNTS
from innofacts.errors import Unreadable
from innofacts.factfiles.kinds import UNIT, Context
from innofacts.languages.detection import ENGLISH, READ
from innofacts.numbers.phrases.nouns import implied
from innofacts.patterns import regex
from innofacts.showing import quoted

# Codes of UNIT_MEASURE and of Eurostat's `unit`: each with the words of a figure, and the basis if the code says one.
_CODES = {
    **dict.fromkeys(("PC", "PT", "PERCENT", "PERCENTAGE", "PCT", "PER CENT"), ("%", "")),
    "PC_ACT": ("%", "of the active population"),
    "PC_POP": ("%", "of the population"),
    "PC_GDP": ("%", "of GDP"),
    "PT_B1GQ": ("%", "of GDP"),
    "PC_TOT": ("%", "of the total"),
    "PT_LF_SUB": ("%", "of the labour force in the same group"),
    "PT_WAP_SUB": ("%", "of the working-age population in the same group"),
    "GR": ("%", "growth rate"),
    **dict.fromkeys(("PS", "PER", "PERS", "PERSONS"), ("people", "")),
    "P_THAB": ("per 1,000 people", ""),
    "P_HTHAB": ("per 100,000 people", ""),
    "T": ("tonnes", ""),
    "USD_PPP": ("USD", "PPP"),
    "USD_EXC": ("USD", "exchange rates"),
    "KTOE": ("thousand tonnes of oil equivalent", ""),
    "GWH": ("GWh", ""),
    **dict.fromkeys(("YR", "Y"), ("years", "")),
    **dict.fromkeys(("IX", "INDEX"), ("points", "")),
    # A number, without saying of what.
    **dict.fromkeys(("NR", "NB", "NUMBER", "ANZAHL", "NOMBRE", "NÚMERO", "_Z"), ("", "")),
}
# The parts of which Eurostat makes other codes: CLV15_MEUR, CLV_PCH_PRE, CP_EUR_HAB, THS_PER, I21.
_PRICES_OF_CODES = {"CP": "current prices", "PYP": "prices of the previous year", "CLV": "chain-linked volumes"}
_CHANGES_OF_CODES = {
    "PCH_PRE": "change on the previous period",
    "PCH_SM": "change on the same period of the previous year",
    "RCH_A": "annual rate of change",
    "RCH_A_AVG": "annual average rate of change",
    "RCH_M": "monthly rate of change",
    "RCH_MV12MAVR": "average rate of change in 12 months",
}
_NOUNS_OF_CODES = {
    "EUR": "EUR",
    "PPS": "PPS",
    "PER": "people",
    "T": "tonnes",
    "KG": "kg",
    "HA": "hectares",
    "M3": "cubic metres",
    "HR": "hours",
    "TJ": "TJ",
    "TOE": "tonnes of oil equivalent",
    "PKM": "passenger-kilometres",
    "TKM": "tonne-kilometres",
    "PP": "pp",
}
_PER_OF_CODES = {"HAB": "person", "KM2": "square kilometre", "KWH": "kWh"}
_CODE = regex(
    rf"(?:(?P<prices>{'|'.join(_PRICES_OF_CODES)})(?P<year>\d\d)?_)?"
    rf"(?:(?P<change>{'|'.join(_CHANGES_OF_CODES)})|I(?P<base>\d\d)|PD(?P<deflator>\d\d)_EUR"
    rf"|(?P<scale>THS_|(?(prices)M(?=EUR|PPS)|MIO_))?(?P<noun>{'|'.join(_NOUNS_OF_CODES)})(?:_(?P<union>EU\d\d)_(?P<since>\d{{4}}))?"
    rf"(?:_(?P<per>{'|'.join(_PER_OF_CODES)}))?)"
)
_UNKNOWN_CODE = regex(r"[A-Z][A-Z\d]*(?:[_-][A-Z\d]+)+")
OWN_CURRENCY = ("XDC", "NAC")
"""Codes of units that mean the currency of each place."""
# Codes of PRICE_BASE (the code list CL_PRICES of SDMX).
_PRICES = {
    "V": "current prices",
    "Q": "constant prices",
    "L": "chain-linked volumes",
    "LR": "chain-linked volumes",
    "Y": "prices of the previous year",
}
_SCALE_WORDS = SCALE_WORDS | dict.fromkeys(("th", "ths"), "thousand")
_WORD_OF_POWER = {str(power): word for word, power in SCALES.items()}
_PERCENT_OF = regex(r"(?:%|percent|per cent|percentage)\s+(?!points?\b)(\S.*)", re.IGNORECASE)
_OF_CHANGE = regex(r"(?:[\w-]+ )*rate of change", re.IGNORECASE)
_PRICED = regex(r"(?P<prices>(?i:current|constant(?: \d{4})?)) (?P<unit>US\$|[€£]|[A-Z]{3}|euros?)")
_WHOLES = frozenset(("gdp", "gni", "gnp", "population", "total", "households"))
_SHARE = regex(r"P[CT]_[A-Z0-9_-]+")  # per cent of what the rest of the code names
_SCALED = regex(r"([A-Za-z]+)\.?\s+(?:of\s+)?(\S.*)")
_INDEX = regex(r"(?:index,?\s*)?\(?(\d{4}(?:-Q\d)?)\s*=\s*100\)?", re.IGNORECASE)
_COUNTED = frozenset(("number", "no.", "no", "count", "units", "#", "anzahl", "nombre", "número"))
_ARE_PEOPLE = frozenset(("employed", "self-employed", "unemployed"))
_PEOPLE = frozenset(("persons", "people", "inhabitants", "residents"))
_NOT_MEASURING = _PEOPLE | _COUNTED | _SCALE_WORDS.keys() | {"index", "ix"}


def unit_in_words(written: str, name: str, of: str = "") -> str:
    """Return the unit in brackets after a name, in the words of a figure.

    `million EUR` for EUR million. If it is only a scale or says that the name is counted, what is counted is in the
    name, or else in what it is `of`: `thousand people` for Population (thousands), and nothing for GDP (thousands).
    """
    written = in_english(written)
    if coded(written) and written.casefold() not in _COUNTED:
        return written
    unit, basis = qualified(written)
    if unit != written:
        unit = unit_in_words(unit, name, of)
        return f"{unit}, {basis}" if basis and is_sure(unit) else unit
    spelled = in_brackets(f"x ({written})", ENGLISH)
    scale = _SCALE_WORDS.get(spelled.casefold(), "")
    if scale or written.casefold() in _COUNTED:
        noun = _NOUNS.get(name.casefold()) or implied_in(name) or counted_in(name, ENGLISH) or counted_in(of, ENGLISH)
        return f"{scale} {noun}".strip() if noun else ""
    return spelled if " per " not in f" {spelled}" and spelled else written


def coded(written: str) -> tuple[str, str] | None:
    """Return what a code means in the words of a figure, and the basis if it says one; None for any other text."""
    found = _CODE.fullmatch(written)
    if written.upper() in _CODES or not found:
        return _CODES.get(written.upper())
    prices = _PRICES_OF_CODES.get(found["prices"], "")
    if found["year"]:
        prices = f"{prices}, prices of {_year(found['year'])}"
    if found["change"]:
        unit, basis = "%", _CHANGES_OF_CODES[found["change"]]
    elif found["base"]:
        unit, basis = "points", f"{_year(found['base'])} = 100"
    elif found["deflator"]:
        unit, basis = "points", f"implicit deflator in EUR, {_year(found['deflator'])} = 100"
    else:
        per = f"per {_PER_OF_CODES[found['per']]}" if found["per"] else ""
        words = (_SCALES_OF_CODES[found["scale"] or ""], _NOUNS_OF_CODES[found["noun"]], per)
        unit, basis = " ".join(filter(None, words)), f"{found['union']} from {found['since']}" if found["union"] else ""
    return unit, ", ".join(filter(None, (prices, basis)))


_SCALES_OF_CODES = {"": "", "THS_": "thousand", "MIO_": "million", "M": "million"}


def _year(digits: str) -> str:
    return f"19{digits}" if digits > "50" else f"20{digits}"


def is_unexplained(written: str) -> bool:
    """Return whether a unit is an unknown code: NGT_SP, PPS_X."""
    return _UNKNOWN_CODE.fullmatch(written) is not None and not coded(written) and not _SHARE.fullmatch(written)


def in_english(unit: str) -> str:
    """Return a unit with the scale and the noun of another language in English: thousand people, of Tsd. Personen.

    A word that English has too stays: Billion is a million million in German, and miles are no thousands.
    """
    unit = _THOUSAND.sub("thousand ", unit)
    words = unit.removeprefix("in ").split(" ")
    for count in (2, 1):  # mil millones de euros, miles de euros, Mrd. EUR
        word, rest = " ".join(words[:count]).casefold().rstrip("."), " ".join(words[count:])
        noun = _OF.sub("", rest)
        scale = _SCALES_OF_OTHERS.get(word)
        if not scale and (noun != rest or noun.casefold() in _NOUNS):  # millions d'euros, 1 000 Personen
            scale = SCALE_WORDS.get(word)
        if scale:
            return f"{scale} {_NOUNS.get(noun.casefold(), noun)}".rstrip()
    return _NOUNS.get(" ".join(words).casefold(), unit)


_ENGLISH_TOO = CURRENCIES.keys() | {"euros", "minute"}
_SCALES_IN_ENGLISH = SCALE_WORDS.keys() | set("mil miles mille mm md k bio bill".split())  # or what looks like one
_GRAMMARS = [language.grammar for language in READ if language.grammar]
_SCALES_OF_OTHERS = {
    word: scale
    for grammar in _GRAMMARS
    for scale, words in grammar.scales.items()
    for word in words.split("|")
    if word not in _SCALES_IN_ENGLISH
} | {"miles de": "thousand", "mil millones": "billion"}
_NOUNS = {
    word: unit
    for grammar in _GRAMMARS
    for unit, words in grammar.units.items()
    for word in words.split("|")
    if len(word) > len("ans") and unit not in ("$", "times", "countries") and word != unit and word not in _ENGLISH_TOO
}
"""Units of other languages, without short words, those of English, dollars of any country, and Länder or estados."""
_THOUSAND = regex(r"\A1\.000 ")
_OF = regex(r"\A(?:(?:de|von|an)\s|d['’]\s?)")


def implied_in(name: str) -> str:
    """Return the unit that the last word of a name implies: people, of a population and of Employed; empty for none."""
    last = name.rpartition(" ")[2]
    return "people" if last.casefold() in _ARE_PEOPLE else implied(last)


def counted_by(heading: str, figures: Iterable[str]) -> str:
    """Return what the figures below a heading count: pupils, of Pupils 2023, Pupils enrolled and Number of pupils.

    Empty if the figures are no whole numbers, or if the heading may mean an amount, a score or several things.
    """
    name = _ALL.sub("", heading)
    words = name.casefold().split()
    is_of_people = bool(words) and singular(words[-1]) in PEOPLE
    is_amount = not _NO_COUNTS.isdisjoint(words[: len(words) - is_of_people])
    if is_amount or not _OF_ONE_THING.fullmatch(name) or not all(map(_WHOLE.fullmatch, figures)):
        return ""
    noun = noun_of(name, "500", ENGLISH) or (counted_in(name, ENGLISH) if is_of_people else implied_in(name))
    return noun or implied_in(name.partition(",")[0])  # Population, total


# A spreadsheet may show zeros after the point of each; an estimate has a sign, `~ 5902`.
_WHOLE = regex(r"(?:[~<>=]+ )?\d+(?:\.0+)?")
_ALL = regex(r"(?i)\A(?:all|total)\s(?!number\b)")
_OF_ONE_THING = regex(r"[^\W\d_][\w .-]*(?:,\s[\w .-]+)*")
_NO_COUNTS = OF_AMOUNTS | SCALES.keys() | {f"{scale}s" for scale in SCALES} | {"and", "or", "per"}


def is_sure(unit: str) -> bool:
    """Return whether words in brackets are surely a unit: million EUR, %; not provisional, women or cost per bed."""
    written = in_english(qualified(" ".join(unit.split()))[0])
    plain = written.casefold()
    amount, per, _ = plain.partition(" per ")
    if per and amount.rpartition(" ")[2] in _OF_MONEY:
        return False
    return bool(
        coded(written)
        or plain in _COUNTED | _PEOPLE
        or _INDEX.fullmatch(written)
        or _SCALE_WORDS.get(in_brackets(f"x ({written})", ENGLISH).casefold())
        or sure_unit(in_brackets(f"x ({written})", ENGLISH), ENGLISH)
    )


_OF_MONEY = frozenset(
    "cost costs price prices income incomes spending expenditure revenue revenues earnings pay".split()
)


def is_measuring(unit: str) -> bool:
    """Return whether words are surely a unit that things are measured in: not people, as in a rise in them."""
    spelled = in_brackets(f"x ({in_english(unit)})", ENGLISH).casefold()
    return is_sure(unit) and spelled not in _NOT_MEASURING


def qualified(unit: str) -> tuple[str, str]:
    """Return a unit and what is said of it behind a comma, but no times: EUR million, current prices; tonnes, 2023.

    What is not surely a unit has none: cattle, sheep and pigs. Eurostat says it first: Current prices, million euro.
    """
    found = _QUALIFIED.fullmatch(unit)
    if not found or _INDEX.fullmatch(unit):
        return unit, ""
    if not is_sure(found["unit"]):
        said = found["unit"]
        return (found["rest"], f"{said[0].lower()}{said[1:]}") if is_sure(found["rest"]) else (unit, "")
    if found["rest"].casefold().startswith("per "):
        return f"{found['unit']} {found['rest']}", ""
    return found["unit"], "" if _TIMES.fullmatch(found["rest"]) or _UNLESS.match(found["rest"]) else found["rest"]


_QUALIFIED = regex(r"(?P<unit>[^,;()]+)[,;]\s+(?P<rest>[^,;()].*)")
_UNLESS = regex(r"(?i)(?:unless|except)\b")  # otherwise stated
_TIMES = regex(r"(?:\d{4}(?:[/-]\d\d)?(?:\s?[-–]\s?|,\s|\s(?:to|and)\s)?)+")


@lru_cache(maxsize=1024)
def read_unit(written: str, power: str = "") -> tuple[str, str]:
    """Return a unit in the words of a figure, after the scale of a power of ten, and the basis that it states.

    `million EUR` for EUR and 6. Raises Unreadable for a power that no scale has, and for what is not a unit.
    """
    written, said = qualified(" ".join(written.split()))
    written = in_english(_BEFORE_A_UNIT.sub("", written))
    spelled = unit_in_words(written, "")
    if spelled.partition(" ")[0] in SCALES:  # million EUR, of EUR m and €m
        written = in_english(spelled)
    unit, basis = coded(written) or (("%", written) if _SHARE.fullmatch(written) else (written, said))
    basis = basis or said
    if index := _INDEX.fullmatch(unit):
        unit, basis = "points", f"{index[1]} = 100"
    if priced := _PRICED.fullmatch(unit):
        unit, basis = priced["unit"], basis or f"{priced['prices'].lower()} prices"
    if _OF_CHANGE.fullmatch(unit):
        unit, basis = "%", basis or f"{unit[0].lower()}{unit[1:]}"
    if share := _PERCENT_OF.fullmatch(unit):
        whole = f"of {share[1]}" if share[1].casefold() in _WHOLES else share[1]
        unit, basis = "%", basis or whole
    scaled = _SCALED.fullmatch(unit)
    if scaled and scaled[1].casefold() in _SCALE_WORDS:
        unit = f"{_SCALE_WORDS[scaled[1].casefold()]} {scaled[2]}"
    scale = _scale(power.strip())
    if scale and unit and unit.partition(" ")[0] != scale:
        unit = f"{scale} {unit}"
    return (as_written(unit), basis)


_BEFORE_A_UNIT = regex(r"(?i)\A(?:number of|in) ")


def as_written(unit: str) -> str:
    """Return a unit that is in the words of a figure already; raises Unreadable for what is not one."""
    return str(UNIT.read(unit, Context())) if unit else ""


def read_basis(unit: str, prices: str, base: str) -> tuple[str, str]:
    """Return the kind of prices and what a base period means for a unit: `2015 = 100` for an index."""
    is_index = unit == "points"
    known = base not in ("", "_Z")
    return _PRICES.get(prices, ""), (f"{base} = 100" if is_index else f"prices of {base}") if known else ""


def is_scale(cell: str) -> bool:
    """Return whether a cell has the scale of a value: nothing, a power of ten with a word, or Billions and Units."""
    return _word_of(cell.strip()) is not None


def _word_of(power: str) -> str | None:
    """Return the word for a power of ten, or for Billions; empty for one, and None if there is none."""
    if power.casefold() in _NO_SCALE:
        return ""
    return _WORD_OF_POWER.get(power.lstrip("0")) if power.isdecimal() else _SCALE_WORDS.get(power.casefold())


_NO_SCALE = ("", "0", "_z", "unit", "units", "one", "ones")


def _scale(power: str) -> str:
    """Return the word for a power of ten, or for Billions; empty for one; raises Unreadable if there is none."""
    scale = _word_of(power)
    if scale is None:
        message = f"the values are multiplied by ten to the power of {quoted(power)}, for which there is no word"
        raise Unreadable(message, hint="there are words for 3, 6, 9 and 12")
    return scale
