"""What a number without a noun counts, from what stands around it: "14 deaths in 2019, and 3 last year"."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from math import log
from typing import NamedTuple

from innofacts.english.wording import CHANGES, MEASURE_NAMES, MEASURES, TIME_UNITS, VICTIMS
from innofacts.prose.figures import Mention
from innofacts.prose.nouns import is_plural
from innofacts.prose.tokens import WORD, Token, tokens
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, Unit, read_unit

THINGS = "things"
"""What is counted where nothing tells: to be named by whoever edits the draft."""


class Known(NamedTuple):
    """A figure of which it is known what it counts."""

    mention: Mention
    """The figure as the text has it."""
    unit: Unit
    """What it counts or measures."""


def understood(mention: Mention, before: Sequence[Known], text: str) -> Unit:
    """Return what a figure counts that has no noun behind it; `before` are the figures before it, the nearest first.

    The first that there is: people by the words beside it, a noun right before it, the subject of
    its clause, the figure of the same sentence that is nearest in size, the subject, and the figure just before.
    """
    clause = text[mention.sentence[0] : mention.start]
    noun = "people" if _are_people(clause, text[mention.end : mention.sentence[1]]) else noun_before(clause)
    own = text[mention.clause[0] : mention.start]
    noun = noun or ("" if _OF_A_WHOLE.search(own) else subject(own))
    if not noun:
        known = [one for one in before if one.unit.text != THINGS]
        here = [one for one in known if one.mention.sentence == mention.sentence and _may_share(mention, one)]
        last = [one for one in known if text[one.mention.sentence[1] : mention.sentence[0]].strip() == ""]
        noun = _nearest(mention, here) or subject(clause) or _latest(mention, last)
    return read_unit(noun or THINGS)


# --- the figures before --------------------------------------------------------------------------------------------

_FARTHEST = log(20)  # in size, of figures that may be of the same
_MOST_PERCENT = 1000
_MEASURED = {read_unit(name).key for name in (*MEASURE_NAMES, *TIME_UNITS, *MEASURES)}


def _distance(mention: Mention, other: Known) -> float:
    """Return how far apart two figures are in size, whatever their signs."""
    one, two = (log(abs(each.figure.base_number) + 1) for each in (mention, other.mention))
    return abs(one - two)


def _may_share(mention: Mention, other: Known) -> bool:
    """Tell whether a figure may be in the unit of another: in per cent, or measured, only if it is about as large."""
    is_measure = other.unit.key.rpartition(" ")[2] in _MEASURED
    if other.unit.kind in (PERCENT, POINTS) and abs(mention.figure.base_number) > _MOST_PERCENT:
        return False
    is_free = other.unit.kind == CURRENCY or (other.unit.kind == COUNT and not is_measure)
    return is_free or _distance(mention, other) < _FARTHEST


def _nearest(mention: Mention, others: Sequence[Known]) -> str:
    """Return the unit of that of some figures which is nearest in size, empty where there is none."""
    nearest = min(others, key=lambda other: _distance(mention, other), default=None)
    return nearest.unit.text if nearest else ""


def _latest(mention: Mention, others: Sequence[Known]) -> str:
    """Return the unit of the latest of some figures that are about as large; money is only shared in the same scale."""
    for other in others:
        is_money = read_unit(other.unit.text.partition(" per ")[0]).kind == CURRENCY
        is_alike = bool(mention.figure.scale) and mention.figure.scale == other.mention.figure.scale
        is_near = _may_share(mention, other) and _distance(mention, other) < _FARTHEST
        if is_near and (is_alike or not is_money):
            return other.unit.text
    return next((other.unit.text for other in others if other.unit.kind == COUNT), "")


# --- the words around ----------------------------------------------------------------------------------------------

# What counts without saying what.
_COUNTED = re.compile(
    r"\b(?:(?P<people>population|workforce|staff|headcount|attendance|crowd|audience)|(?P<riders>ridership)"
    r"|(?P<deaths>death toll|fatalities|deaths|mortality)|(?P<members>membership)|(?P<copies>circulation)"
    r"|(?P<years>(?:median|average|mean) age|life expectancy)"
    r"|(?P<students>enroll?ment)|(?P<jobs>employment|jobs|job gains|job losses|payrolls?))\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?P<noun>[A-Za-z]{3,}s),? of (?:which|whom|them)(?: (?:only|some|about|over|nearly|almost))?\s*$"
)
_OF_A_WHOLE = re.compile(r"\bof (?:which|whom)\b")
_BEFORE_A_DASH = re.compile(r"\b(?P<noun>[A-Za-z]{3,}s) [–—-] ?$")
_LABEL = re.compile(r"(?:^|[\n;•(]|[.*-]\s)\s*(?P<label>[A-Z][^.:;!?\n]{2,60}):[\s*_]*$")
_SPEAKING = frozenset("said says say told adds added asks wrote".split())
_OF_VICTIMS = re.compile(rf"\s+(?:(?:were|are|was|had been|have been) )?(?:{'|'.join(sorted(VICTIMS))})\b")
_DONE_TO_PEOPLE = re.compile(
    r"\b(?:(?:town|city|village|community|settlement|hamlet|island|nation|country|crowd) of"
    r"|employ(?:s|ed|ing)?|hir(?:es?|ed|ing)|kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)) (?:\w+ ){0,3}$"
)


def _are_people(before: str, after: str) -> bool:
    """Tell whether a number is of people, by the words beside it: 12 dead, a town of about 200, employs 40."""
    return _OF_VICTIMS.match(after) is not None or _DONE_TO_PEOPLE.search(before) is not None


def noun_before(words: str) -> str:
    """Return what the words before a figure say that it counts: "nets, of which", "Farms:", "the death toll"."""
    found = _PART.search(words) or _BEFORE_A_DASH.search(words)
    if found and not found["noun"].isupper():
        return found["noun"].lower()
    if noun := _labelled(words):
        return noun
    counted = [*_COUNTED.finditer(words)]
    return str(counted[-1].lastgroup) if counted else ""


def _labelled(words: str) -> str:
    """Return the plural in the label that words end with, with what it is counted by: "Delays per 1,000 train-km:"."""
    found = _LABEL.search(words)
    label = tokens(found["label"]) if found else []
    noun = next((token for token in label if _is_counted(token)), None)
    if found is None or noun is None or any(token.lower in _SPEAKING for token in label):
        return ""
    _, per, by = found["label"][noun.end :].partition(" per ")
    return f"{noun.lower}{per}{by.replace(',', '')}"


def money_in(words: str) -> str:
    """Return the money that is priced in another: "China's yuan eased to 7.18 per dollar"."""
    units = (read_unit(token.text) for token in tokens(words) if token.kind == WORD)
    return next((unit.text for unit in units if unit.kind == CURRENCY), "")


_STANDING = frozenset(
    """
    were are have had did will would could may might stood stand averaged average reached totalled totaled total
    numbered remain remained of from with who that hit made comprised included number by more nearly almost
    """.split()
)
# Plurals that are amounts, and no things that are counted; and verbs that look like plurals.
_AMOUNTS = frozenset(
    """
    sales profits revenues earnings exports imports prices costs wages results figures losses savings shares funds
    receipts emissions deliveries stocks reserves levels rates rents yields margins terms times numbers assets
    halves thirds quarters fifths tenths means says shows suggests reports
    liabilities outflows inflows proceeds expenses others volumes totals counts sizes ministers
    officials analysts economists experts researchers scientists authorities critics campaigners forecasters
    """.split()
)


def _is_counted(token: Token) -> bool:
    return token.kind == WORD and is_plural(token.text) and token.lower.rpartition("-")[2] not in _AMOUNTS


def subject(clause: str) -> str:
    """Return the plural that a clause is about, as far as it goes before a figure; empty where it has none."""
    is_told = False  # whether a preposition stands before, up to a verb: class sizes in schools
    words = [token for token in tokens(clause) if token.text != ","]
    for token, after in zip_longest(words, words[1:]):
        is_noun = _is_counted(token) and token.lower not in TIME_UNITS and not is_told
        if is_noun and (after is None or after.lower in _STANDING or after.lower in CHANGES):
            return token.lower
        is_told = token.lower in _PREPOSITIONS or (is_told and not _is_counted(token))
    return ""


_PREPOSITIONS = frozenset("in at of for from by on with among between".split())
