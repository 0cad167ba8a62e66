"""The unit of a figure in a text: the head of its noun, the money that is meant, and what either is per."""

import re
from collections.abc import Sequence
from functools import lru_cache

from innofacts.draft.counted import OF_ANOTHER, are_people, noun_before, rate_of_subject, subject
from innofacts.draft.money import money, money_in
from innofacts.draft.prices import base_of
from innofacts.draft.said import MEASURED, MOST_PERCENT, OF_TIME, THINGS, Known, Said, is_soon_after
from innofacts.draft.understood import understood
from innofacts.english.function_words import OF_THEM, PER_HEAD
from innofacts.english.inflection import is_plural, plural, singular
from innofacts.english.numerals import COUNTS
from innofacts.english.stopwords import PROSE
from innofacts.english.units import MEASURE_NAMES, PARTS_OF_UNITS
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT, CURRENCY, MONEY_AND_SHARES, NO_UNIT, Unit, is_carbon, read_unit

_SAME_NOUN = {"personnel": "people", "persons": "people", "individuals": "people"}
_WHOLE = frozenset(("solar masses", "basis points", "thermal units", "british thermal units"))
_BEHIND_THE_NOUN = ("of", "in", "on", "for", "from", "per")


def unit_of(mention: Mention, said: Said, text: str) -> Unit:
    """Return the unit of a figure, without adjectives and other words that narrow it.

    A figure without a noun has the unit of its whole, of the subject of its sentence, or of an earlier figure. A
    currency name that several countries use means the currency of the country that the text is about.
    """
    if not has_unit(mention):
        return understood(mention, said, text)
    before = said.before
    unit = _head(mention.units[0])
    if unit.text.startswith("per "):
        sentence = text[mention.sentence[0] : mention.start]
        noun = noun_before(text[mention.clause[0] : mention.start]) or money_in(sentence) or subject(sentence)
        noun = noun or ("people" if are_people(sentence, text[mention.end : mention.sentence[1]]) else "")
        noun = noun or _counted_here(mention, before, text)
        if not noun and before and _THAT_IS.search(sentence):
            noun = before[0].unit.text if before[0].unit.kind == COUNT and not before[0].unit.per else ""
        if not noun and (rate := next((one.unit for one in before if one.unit.text.endswith(f" {unit.text}")), None)):
            return rate  # 87 items per kilometre; that is 14 per kilometre fewer
        return read_unit(f"{noun} {unit.text}") if noun and noun != "ratio" else unit
    if unit.key == "degree" and (scale := _scale_of_warmth(mention, text)):
        return read_unit(scale)
    if unit.key == "point" and _are_of_a_percentage(mention, before, text):
        return read_unit("pp")
    unit = money(mention, _written_out(unit, mention), text)
    base = _each_of_its_own(mention, unit, before, text)
    base = base or (base_of(mention, unit, said, text) if unit.kind == CURRENCY else "")
    base = base or _each(mention, unit, before, text) or _per_head(mention, unit, text)
    return read_unit(f"{unit.text} per {base}") if base else unit


_THAT_IS = regex(r"(?i)(?:\A|[.,;–—(]\s)(?:that|which|this)(?:\sis|[’']s|\swas|\smakes|\sequals)\s(?:[a-z]+\s){0,2}\Z")


def _scale_of_warmth(mention: Mention, text: str) -> str:
    """Return the only scale of temperature that a text names, if its degrees are of no angle: 31 °C, 4 degrees more.

    A text about the weather that measures in kilometres or millimetres, and not in miles, means degrees Celsius.
    """
    is_angle = mention.kind != kinds.TEMPERATURE and _OF_AN_ANGLE.search(text, *mention.sentence)
    scales = frozenset[str]() if is_angle else _scales(text)
    if not (scales or is_angle) and abs(mention.figure.base_number) < _HOTTEST and _is_weather_in_metres(text):
        return "°C"
    return f"°{next(iter(scales))}" if len(scales) == 1 else ""


_HOTTEST = 60  # degrees Celsius, of the weather


@lru_cache(maxsize=1)  # each number of degrees of a text asks for it
def _is_weather_in_metres(text: str) -> bool:
    """Return whether a text is about the weather, and measures in kilometres, metres or millimetres only."""
    return _WEATHER.search(text) is not None and _METRIC.search(text) is not None and not _IMPERIAL.search(text)


_WEATHER = regex(
    r"(?i)\b(?:thermometers?|temperatures?|heatwave|frost|(?:below|above)\s(?:zero|freezing)|degrees\s(?:warmer|colder|cooler|hotter))\b"
)
_METRIC = regex(r"(?i)\b(?:(?:kilo|milli|centi)?met(?:re|er)s?|tonnes|litres)\b|\d\s?(?:km|mm|cm|km/h|hPa)\b")
_IMPERIAL = regex(r"(?i)\b(?:miles?|mph|feet|foot|inch(?:es)?|gallons?|acres?)\b")


@lru_cache(maxsize=1)  # each number of degrees of a text asks for it
def _scales(text: str) -> frozenset[str]:
    """Return the scales of temperature that a text names: C, for Celsius, and F."""
    return frozenset(found[1][0].upper() for found in _SCALE.finditer(text))


_OF_AN_ANGLE = regex(
    r"(?i)\b(?:angles?|slopes?|tilt(?:s|ed|ing)?|turn(?:s|ed|ing)?|rotat(?:es?|ed|ing|ion)|latitudes?|longitudes?|gradients?"
    r"|axis|arc|bend(?:s|ing)?|bent|north|south|east|west)\b"
)
_SCALE = regex(r"(?:\d\s?°?\s?|°\s?|\bdegrees?\s)([CF]|[Cc]elsius|[Cc]entigrade|[Ff]ahrenheit)\b")


def _are_of_a_percentage(mention: Mention, before: Sequence[Known], text: str) -> bool:
    """Return whether points are by how much a percentage next to them changes or differs: 41 %, up 3 points.

    Those of an index, of a score or of a team are none.
    """
    other = next((one for one in before if one.mention.kind != kinds.RANK), None)
    if other is None or not other.unit.is_percentage or mention.figure.base_number > MOST_PERCENT:
        return False
    is_near = is_soon_after(mention, other, text)
    is_apart = (
        mention.change
        or _POINTS_BEHIND.match(text, mention.end)
        or _GAP.search(text, mention.sentence[0], mention.start)
    )
    start = min(mention.sentence[0], other.mention.sentence[0])
    return is_near and bool(is_apart) and not _OF_OTHER_POINTS.search(text, start, mention.sentence[1])


_POINTS_BEHIND = regex(
    r"\s(?:more|fewer|less|lower|higher|better|worse|up|down|ahead|behind|above|below|short|clear|apart)\b"
)
_GAP = regex(r"(?i)\b(?:gap|lead|margin|difference|swing|edge|advantage|shortfall)\sof\s(?:[a-z]+\s){0,2}\Z")
_OF_OTHER_POINTS = regex(
    r"(?i)\b(?:index|indices|indexes|scor(?:e|es|ed|ing)|marks?|ratings?|grades?|teams?|champions?|league|match(?:es)?"
    r"|games?|licence|shares|stocks)\b"
)


def _each_of_its_own(mention: Mention, unit: Unit, before: Sequence[Known], text: str) -> str:
    """Return the singular of what is counted right before the verb of a figure: his two dogs cost him €900 apiece.

    Or of what "each of them" says: lost €300 on each of them.
    """
    each = _EACH_BEHIND.match(text, mention.end)
    if each and each[0].endswith("of them"):
        return _each(mention, unit, before, text)
    own = _OWN_COUNT.search(text, mention.sentence[0], mention.start) if each else None
    return singular(own["noun"]) if own and is_plural(own["noun"]) else ""


def _each(mention: Mention, unit: Unit, before: Sequence[Known], text: str) -> str:
    """Return the singular of what was counted, if each of it has so much: 40 huts at $9 each.

    What each of several has so many of has no part in it: 12 schools with 20 rooms each for €90 million.
    """
    if unit.kind != CURRENCY and unit.key not in _MEASURES:
        return ""
    each = _EACH_BEHIND.match(text, mention.end) or _EACH_OF_THEM.search(text, mention.sentence[0], mention.start)
    last = next((one for one in before if one.unit.kind not in MONEY_AND_SHARES), None)
    if not (each and last):
        return ""
    is_next = text[last.mention.end : each.start()].isspace()
    if is_next and _OF_EACH.search(text, last.mention.sentence[0], last.mention.start):
        return ""
    is_near = text[last.mention.sentence[1] : mention.sentence[0]].strip() == ""
    is_thing = last.unit.kind == COUNT and last.unit.text != THINGS and not last.unit.per
    return singular(last.unit.text) if is_near and is_thing and last.mention.kind in _COUNTING else ""


_MEASURES = MEASURED - OF_TIME
_COUNTING = (kinds.COUNT, kinds.MEASURE, kinds.NUMBER)


_EACH_BEHIND = regex(
    r"\s(?:(?:on|for|to)\s(?:every\sone|each(?:\sone)?)\sof\sthem|each|apiece)(?=[,.;:)]|\s(?:in|for|on|and|at|last)\b|\Z)"
)
_OWN_COUNT = regex(
    rf"\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he|[Oo]ur|[Mm]y)\s(?:\d+|{'|'.join(COUNTS)})\s(?:[a-z-]+\s)??(?P<noun>[a-z]+)"
    r"(?:,\s[^,;:.\d]{1,40},)?\s(?:cost|fetched|sold\sfor|earn(?:ed)?|pa(?:id|y)|weigh(?:ed)?)\b[^,;:.\d]*\Z"
)
_OF_EACH = regex(r"\b(?:with|of|having|containing|has|have|had)\s(?:[a-z]+\s){0,2}\Z")  # with room for 40 guests each
_EACH_OF_THEM = regex(rf"\b[Ee]ach(?:\s(?:one|{OF_THEM}))?\s[a-z]+\s\Z")


def _per_head(mention: Mention, unit: Unit, text: str) -> str:
    """Return what an amount is for one of, as its noun says: per capita income was €40,000, sales per store €1.4m.

    So is a count: for every 100 girls there were 105 boys.
    """
    if unit.kind == COUNT and unit.key not in _MEASURES:
        every = _FOR_EVERY.fullmatch(text, mention.sentence[0], mention.start)
        return every["by"].replace(",", "") if every and not unit.per else ""
    is_amount = (unit.kind == CURRENCY or unit.key in _MEASURES) and mention.figure.scale not in _OF_ALL
    if not is_amount or unit.per:
        return ""
    last = max(_PER_HEAD.finditer(text, mention.sentence[0], mention.start), key=re.Match.end, default=None)
    if last:
        return "" if OF_ANOTHER.search(text, last.end(), mention.start) else "person"
    _, by = rate_of_subject(text[mention.sentence[0] : mention.start])
    return by if by == singular(by) else ""


_FOR_EVERY = regex(
    r"For\s(?:every|each)\s(?P<by>\d[\d,]*\s[a-z-]+)(?:\s[a-z]+){0,3}?,?\sthere\s(?:are|were|was|is)\s(?:[a-z]+\s){0,3}?"
)
_PER_HEAD = regex(rf"(?i){PER_HEAD}")
_OF_ALL = ("billion", "trillion")


def _written_out(unit: Unit, mention: Mention) -> Unit:
    """Return a unit as a fact has it: inmates per 100 places, and 18 kilometres of an 18-kilometre road."""
    counted = unit.head.text
    number, _, things = unit.per.partition(" ")
    if number in _IN_DIGITS:
        unit = read_unit(f"{counted} per {_IN_DIGITS[number]} {things}")
    is_tied = counted.rpartition(" ")[2] in MEASURE_NAMES and counted != "foot" and mention.figure.number != 1
    return unit.of(plural(counted)) if is_tied and _TIED.search(mention.printed) else unit


_IN_DIGITS = {"hundred": "100", "thousand": "1000"}
_TIED = regex(r"[a-z\d][-‐‑][a-z]+\Z")


def has_unit(mention: Mention) -> bool:
    """Return whether a figure has a noun of its own, which "ones" is not: 19 storms, five of them major ones."""
    return bool(mention.units) and _head(mention.units[0]).key not in ("", "one")


def is_unit_next(mention: Mention, text: str) -> bool:
    """Return whether the unit of a figure is written next to it: not 45 behind "40 boats in 2019", nor five of them."""
    if not has_unit(mention) or not mention.numbers:
        return has_unit(mention)
    first, last = (text[slice(*mention.numbers[at])] for at in (0, -1))
    is_behind = mention.numbers[-1][1] < mention.end
    is_before = not first[0].isalnum() or (first[0].isalpha() and re.search(r"\d", first) is not None)  # $4, US$4m
    is_told = mention.kind == kinds.SHARE and not _PLAIN.fullmatch(last)  # a third, nine out of ten
    return is_behind or is_before or is_told or _LISTED.match(text, mention.end) is not None


_PLAIN = regex(rf"(?i)[-−–+]?\d[\d.,]*|(?:{'|'.join(COUNTS)}|-)+")
# 40, 50 and 60 boats
_LISTED = regex(rf"(?:(?:,\s|,?\s(?:and|or|to)\s)\d[\d.,]*)+\s?(?:%|(?!(?:{'|'.join(sorted(PROSE))})\b)[A-Za-z°])")


def _counted_here(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return the noun of the count of which a rate is an aside: 9,000 calls last year, about 25 a day."""
    last = before[0] if before and _AN_ASIDE.fullmatch(text, before[0].mention.end, mention.start) else None
    return last.unit.text if last and last.unit.kind == COUNT and last.unit.text != THINGS else ""


_AN_ASIDE = regex(r"(?:[^,;:.()]{0,40},\s|\s)(?:(?:or|that\sis)\s|\()?(?:an\saverage\sof\s)?")
_IN_M = regex(r"\dm\b")
_IN_MILLIONS = regex(r"[$€£]\s?\d[\d.,]*(?:m|bn)\b|\d\smillion\b|\d[\d.,]*m\s(?:[a-z-]+\s)?(?:people|[a-z]+s)\b")
_A_LENGTH = regex(r"\s(?:long|wide|high|tall|deep|thick|above|below|apart|away|across|down|underground)\b")
_METRES = regex(r"\d\sm\b|\bkm\b")


def in_millions(mention: Mention, text: str) -> Mention:
    """Return a number with the letter m in millions, if the text counts in millions and contains no metres.

    Read so, "traffic grew to 119m" has no unit.
    """
    unit = read_unit(mention.units[0]) if mention.units else NO_UNIT
    is_long = _A_LENGTH.match(text, mention.end) is not None
    is_letter = unit.head.text == "m" and _IN_M.search(mention.printed) is not None and not is_long
    if not (is_letter and _is_in_millions(text)):
        return mention
    units = (f"per {unit.per}",) if unit.per else ()  # 4.4m a day
    return mention._replace(figure=mention.figure._replace(scale="million"), units=units, kind=kinds.NUMBER)


@lru_cache(maxsize=1)  # each number of a text with that letter asks for it
def _is_in_millions(text: str) -> bool:
    """Return whether a text counts in millions and contains no metres."""
    return _IN_MILLIONS.search(text) is not None and _METRES.search(text) is None


@lru_cache(maxsize=1024)  # texts repeat their units
def _head(noun: str) -> Unit:
    """Return the head of a unit, without the words that narrow it: patent applications are applications."""
    unit = read_unit(noun)
    if unit.per and unit.head.key and unit.head.kind == COUNT:
        return unit.of(_head(unit.head.text).text)
    if unit.kind != COUNT or is_carbon(unit):
        return unit  # Mt CO2e
    words = noun.split(" ")
    end = next((n for n, word in enumerate(words) if n and word in _BEHIND_THE_NOUN), len(words))
    start = end - 1
    if start > 1 and words[start - 1] == "and" and is_plural(words[start - 2]):
        start -= 2  # sheep and goats
    while start and (
        words[start][0].isdigit()
        or words[start - 1].lower() in PARTS_OF_UNITS
        or " ".join(words[start - 1 : end]).lower() in _WHOLE
    ):
        start -= 1
    head = " ".join(words[start:end])
    return read_unit(_SAME_NOUN.get(head.lower(), head))
