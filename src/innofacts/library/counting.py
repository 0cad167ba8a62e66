"""What a figure of a text counts or measures: the head of its noun, else what the words around it leave to be seen."""

import re
from collections.abc import Sequence
from itertools import pairwise
from math import log

from innofacts.library.money import currency_of, is_of_money, is_weight
from innofacts.prose.figures import Mention
from innofacts.prose.nouns import is_plural
from innofacts.prose.tokens import WORD, tokens
from innofacts.prose.wording import CHANGES, MEASURE_NAMES, MEASURES, TIME_UNITS, VICTIMS
from innofacts.values.units import COUNT, CURRENCY, MEASURED, RATE, Unit, read_unit

_THINGS = "things"  # to be named by whoever edits the draft
_SAME_NOUN = {"personnel": "people", "persons": "people", "individuals": "people"}
# With these a noun before another is part of the unit, and else no more than what it is narrowed to.
_PART_OF_UNIT = frozenset(
    "square cubic sq cu metric short long nautical light kilowatt megawatt gigawatt terawatt person man passenger"
    " percentage full-time light board fluid troy astronomical".split()
)
_WHOLE = frozenset(("solar masses", "basis points"))
_BEHIND_THE_NOUN = ("of", "in", "on", "for", "from", "per")


def unit_of(mention: Mention, before: Sequence[tuple[Mention, Unit]], text: str) -> Unit:
    """Return what a figure counts or measures, without what narrows it.

    `before` are the figures before it in the paragraph with their units, the nearest first.

    Without a noun behind it, it is the whole that it is a part of, the subject of its sentence, or what the figure
    before is of: "14 deaths in 2019, and 3 last year". Money by a name that several countries use is that of the text.
    """
    if not mention.units:
        return _understood(mention, before, text)
    unit = _head(mention.units[0])
    if unit.text.startswith("per "):
        sentence = text[mention.sentence[0] : mention.start]
        noun = _noun_before(text[mention.clause[0] : mention.start]) or _money_in(sentence) or _subject(sentence)
        return read_unit(f"{noun} {unit.text}") if noun else unit
    return _money(mention, unit, text)


def _head(noun: str) -> Unit:
    """Return the unit without the words that only narrow what is counted: patent applications are applications."""
    unit = read_unit(noun)
    counted, per, by = noun.partition(" per ")
    if per and counted and read_unit(counted).kind == COUNT:
        return read_unit(f"{_head(counted).text} per {by}")
    if unit.kind != COUNT:
        return unit
    words = noun.split(" ")
    end = next((n for n, word in enumerate(words) if n and word in _BEHIND_THE_NOUN), len(words))
    start = end - 1
    while start and (words[start - 1].lower() in _PART_OF_UNIT or " ".join(words[start - 1 : end]).lower() in _WHOLE):
        start -= 1
    head = " ".join(words[start:end])
    return read_unit(_SAME_NOUN.get(head.lower(), head))


# --- money ---------------------------------------------------------------------------------------------------------

_SCALED_POUNDS = ("million", "billion", "trillion")


def _money(mention: Mention, unit: Unit, text: str) -> Unit:
    """Return money as that of the country that the text speaks of, where it does; pounds may be a weight."""
    code = currency_of(unit.text, text)
    if unit.text == "pounds":
        before, after = text[mention.sentence[0] : mention.start], text[mention.end : mention.sentence[1]]
        if is_weight(before, after):
            return unit
        code = code or ("GBP" if mention.figure.scale in _SCALED_POUNDS or is_of_money(before) else "")
    return read_unit(code or unit.text)


# --- what is understood --------------------------------------------------------------------------------------------

# What counts without saying what.
_COUNTED = re.compile(
    r"\b(?:(?P<people>population|workforce|staff|headcount|attendance|crowd|audience)|(?P<riders>ridership)"
    r"|(?P<deaths>death toll|fatalities|deaths|mortality)|(?P<members>membership)|(?P<students>enroll?ment)"
    r"|(?P<jobs>employment|jobs|job gains|job losses|payrolls?))\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?P<noun>[A-Za-z]{3,}s),? of (?:which|whom|them)(?: (?:only|some|about|over|nearly|almost))?\s*$"
)
_BEFORE_A_DASH = re.compile(r"\b(?P<noun>[A-Za-z]{3,}s) [–—-] ?$")
_ITEM = re.compile(r"(?:^|[\n.;•*(-])\s*(?:[A-Z]?[a-z]+\s)*(?P<noun>[A-Z]?[a-z]{2,}s):\s*$")


def _understood(mention: Mention, before: Sequence[tuple[Mention, Unit]], text: str) -> Unit:
    """Return what a figure counts that has no noun behind it."""
    clause = text[mention.sentence[0] : mention.start]
    noun = "people" if _are_people(clause, text[mention.end : mention.sentence[1]]) else _noun_before(clause)
    noun = noun or (_subject(text[mention.clause[0] : mention.start]) if mention.change else "")
    if not noun:
        known = [(one, unit) for one, unit in before if unit.text != _THINGS and _may_share(mention, one, unit)]
        here = [pair for pair in known if pair[0].sentence == mention.sentence]
        last = [pair for pair in known if text[pair[0].sentence[1] : mention.sentence[0]].strip() == ""]
        last = [pair for pair in last if pair[1].kind in (COUNT, MEASURED, RATE)]
        noun = _alike(mention, here) or _subject(clause) or _alike(mention, last)
    return read_unit(noun or _THINGS)


def _alike(mention: Mention, others: Sequence[tuple[Mention, Unit]]) -> str:
    """Return the unit of that of some figures which is nearest in size, empty where there is none."""
    size = _size(mention)
    return min(
        ((abs(_size(one) - size), unit.text) for one, unit in others), key=lambda pair: pair[0], default=(0, "")
    )[1]


_OF_A_PLACE = re.compile(
    r"\b(?:town|city|village|community|settlement|hamlet|island|nation|country|crowd) of (?:\w+ )*$"
)


def _are_people(before: str, after: str) -> bool:
    """Tell whether a number is of people, by the word behind it or a place before it: 12 dead, a town of about 200."""
    words = after.split(maxsplit=1)
    return bool(words and words[0].rstrip(".,;") in VICTIMS) or _OF_A_PLACE.search(before) is not None


def _may_share(mention: Mention, other: Mention, unit: Unit) -> bool:
    """Tell whether a figure may be in the unit of another: in per cent, or measured, only if it is about as large."""
    is_measure = unit.key.rpartition(" ")[2] in _MEASURED
    is_free = unit.kind == CURRENCY or (unit.kind == COUNT and not is_measure)
    return is_free or abs(_size(other) - _size(mention)) < _FARTHEST


_FARTHEST = log(20)
_MEASURED = {read_unit(name).key for name in (*MEASURE_NAMES, *TIME_UNITS, *MEASURES)}


def _size(mention: Mention) -> float:
    return log(abs(mention.figure.base_number) + 1)


def _noun_before(words: str) -> str:
    """Return what the words before a figure say that it counts: "nets, of which", "Farms:", "the death toll"."""
    found = _PART.search(words) or _ITEM.search(words) or _BEFORE_A_DASH.search(words)
    if found and not found["noun"].isupper():
        return found["noun"].lower()
    counted = [*_COUNTED.finditer(words)]
    return str(counted[-1].lastgroup) if counted else ""


def _money_in(words: str) -> str:
    """Return the money that is priced in another: "China's yuan eased to 7.18 per dollar"."""
    units = (read_unit(token.text) for token in tokens(words) if token.kind == WORD)
    return next((unit.text for unit in units if unit.kind == CURRENCY), "")


_STANDING = frozenset(
    """
    were are have had did will would could may might stood stand averaged average reached totalled totaled total
    numbered remain remained of from with who that made comprised included number by
    """.split()
)
# Plurals that are amounts, and no things that are counted.
_AMOUNTS = frozenset(
    """
    sales profits revenues earnings exports imports prices costs wages results figures losses savings shares funds
    receipts emissions deliveries stocks reserves levels rates rents yields margins terms times numbers assets
    means says shows suggests reports liabilities outflows inflows proceeds expenses others volumes totals counts
    """.split()
)


def _subject(clause: str) -> str:
    """Return the plural that a clause is about, as far as it goes before a figure; empty where it has none."""
    found = tokens(clause)
    for token, after in pairwise(token for token in found if token.text != ","):
        is_noun = token.kind == WORD and is_plural(token.text) and token.lower not in _AMOUNTS | TIME_UNITS
        if is_noun and (after.lower in _STANDING or after.lower in CHANGES):
            return token.lower
    return ""
