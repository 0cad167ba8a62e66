"""What a figure of a text counts or measures: the head of its noun, else what the words around it leave to be seen."""

import re
from collections.abc import Sequence

from innofacts.draft.understanding import Known, money_in, noun_before, subject, understood
from innofacts.english.currencies import currency_of, is_of_money, is_weight
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT, Unit, read_unit

_SAME_NOUN = {"personnel": "people", "persons": "people", "individuals": "people"}
# With these a noun before another is part of the unit, and else no more than what it is narrowed to.
_PART_OF_UNIT = frozenset(
    "square cubic sq cu metric short long nautical light kilowatt megawatt gigawatt terawatt person man passenger"
    " percentage full-time light board fluid troy astronomical".split()
)
_WHOLE = frozenset(("solar masses", "basis points"))
_BEHIND_THE_NOUN = ("of", "in", "on", "for", "from", "per")


def unit_of(mention: Mention, before: Sequence[Known], text: str) -> Unit:
    """Return what a figure counts or measures, without what narrows it.

    `before` are the figures before it in the paragraph with their units, the nearest first.

    Without a noun behind it, it is the whole that it is a part of, the subject of its sentence, or what the figure
    before is of: "14 deaths in 2019, and 3 last year". Money by a name that several countries use is that of the text.
    """
    if not mention.units:
        return understood(mention, before, text)
    unit = _head(mention.units[0])
    if unit.text.startswith("per "):
        sentence = text[mention.sentence[0] : mention.start]
        noun = noun_before(text[mention.clause[0] : mention.start]) or money_in(sentence) or subject(sentence)
        return read_unit(f"{noun} {unit.text}") if noun else unit
    return _money(mention, unit, text)


_IN_M = re.compile(r"\dm\Z")
_MONEY_IN_M = re.compile(r"[$€£]\s?\d[\d.,]*m\b")
_METRES = re.compile(r"\bmet(?:re|er)s?\b|\d\sm\b|\bkm\b")


def in_millions(mention: Mention, text: str) -> Mention:
    """Return what the letter m follows in millions, where the text writes its money so and measures nothing in metres.

    So read, "traffic grew to 119m" has no unit.
    """
    is_letter = _IN_M.search(mention.printed) is not None and mention.units[:1] == ("m",)
    if not (is_letter and _MONEY_IN_M.search(text)) or _METRES.search(text):
        return mention
    return mention._replace(figure=mention.figure._replace(scale="million"), units=())


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
    name, per, by = unit.text.partition(" per ")
    code = currency_of(name, text)
    if name == "pounds":
        before, after = text[mention.sentence[0] : mention.start], text[mention.end : mention.sentence[1]]
        if is_weight(before, after):
            return unit
        code = code or ("GBP" if mention.figure.scale in _SCALED_POUNDS or is_of_money(before) else "")
    return read_unit(f"{code or name}{per}{by}")
