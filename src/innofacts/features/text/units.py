"""The unit of a figure: how it is worded, what it counts, and what the words around the figure say of it."""

from collections.abc import Sequence
from typing import NamedTuple

from innofacts.english.bases import without_bases
from innofacts.english.function_words import AUXILIARIES, PREPOSITIONS, TO_BE
from innofacts.english.inflection import VERBS, is_past
from innofacts.english.units import MEASURES
from innofacts.features.content import content, said_shorter
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Word
from innofacts.features.measures import currency, head, is_measured
from innofacts.features.text.where import Where
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import Unit, is_carbon, read_unit


class UnitWords(NamedTuple):
    """How the unit of a figure is worded, and what the words around the figure say of it."""

    nouns: tuple[Word, ...]
    modifiers: tuple[Word, ...]
    """The words before the noun: vehicle, for vehicle fires; winter, for tonnes of winter barley."""
    name_stems: frozenset[str]
    """The stems of the unit up to "of": tonnes, for tonnes of cod."""
    phrase_key: str
    """The unit key of the word that says the same: night, for overnight stays; empty if there is none."""
    is_bare_count: bool
    """Whether it is a number without a unit that counts those who do what the verb behind it says: 68 were cremated."""
    names_its_rate: bool
    """Whether its clause or the label before it says what it is per: per head, Israel spends $40."""
    is_in_all: bool
    """Whether it is said to be all there is, and so per nothing that is said of another: $40 in all."""
    may_be_millions: bool
    """Whether its metres have nothing that tells of a length: patents: 1.62 m (2022); visits slid to 21.6m."""


def unit_words(text: str, mention: Mention, noun: str, facts: Facts) -> UnitWords:
    """Return how the unit of a figure in a text is worded, given the noun of what it counts."""
    unit = max(mention.units, key=len, default="")
    measure = read_unit(unit.partition(" of ")[0])  # kilowatt hours of power
    is_symbol = measure.key in MEASURES or is_carbon(measure)
    return UnitWords(
        nouns=facts.meanings.words(noun),
        modifiers=tuple(map(facts.meanings.word, () if is_symbol else _modifiers(without_bases(unit)))),
        name_stems=facts.stems.of_text(" ".join(unit.partition(" of ")[0] for unit in mention.units)),
        phrase_key=read_unit(said_shorter(unit)).key,
        is_bare_count=_is_bare_count(text, mention),
        names_its_rate=_names_its_rate(text, mention),
        is_in_all=_is_in_all(text, mention),
        may_be_millions=_may_be_millions(text, mention),
    )


def units_of(mention: Mention, where: Where, facts: Facts) -> tuple[tuple[Unit, ...], str]:
    """Return the unit of a figure in longer and shorter forms, and what it counts, in one word."""
    units = tuple(map(read_unit, _whole_rates(mention.units)))
    if not any(currency(unit, place) for unit in units for place in where.places):  # kroner in Norway
        units = tuple(map(facts.with_currency, units))
    noun = head(units[-1].text) if units else ""
    if noun and facts.local_places(noun):  # 217,000 Sardinians
        return (*units, _PEOPLE), _PEOPLE.text
    return units, noun


_PEOPLE = read_unit("people")


def _whole_rates(units: Sequence[str]) -> Sequence[str]:
    """Return the forms of a unit; of a rate, such as km per h, only those that say per what."""
    return [unit for unit in units if " per " in f" {unit}"] or units


def _modifiers(unit: str) -> list[str]:
    """Return the words before the noun in a unit, or before that of which a measured unit is: winter, of barley."""
    counted, of = _OF.split(unit)[0], unit.partition(" of ")[2]
    words = of if of and is_measured(read_unit(counted)) else counted
    return content(_NEWLY.sub("new", words))[:-1]


_NEWLY = regex(r"\bnewly[\s-][a-z]+(?=\s)")  # newly built homes are new ones
_OF = regex(r"\s(?:of|in|on|for|per|who|that)\s")


def _names_its_rate(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure, or the label before it, says what it is per."""
    begin, end = mention.sentence
    before, behind = text[begin : mention.start], text[mention.end : end].partition(",")[0]
    is_of_label = ":" in before and _PER_IN_A_LABEL.match(before) is not None
    return is_of_label or any(map(_PER_SOME.search, (_OTHER_CLAUSES.sub("", before), behind)))


_PER_SOME = regex(r"(?i)\b(?:per|an?|each|every)\s[a-z]")
_PER_IN_A_LABEL = regex(r"[^:;]*\b(?:per|an?|each|every)\s[a-z]+\b[^:;,]*:")
_OTHER_CLAUSES = regex(r"\A.*(?:;|,\s(?:and|but|while|whereas|though|although|so)\s)")


def _is_in_all(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure says that it is all there is, and not what it is per."""
    clause = text[slice(*mention.clause)]
    return _IN_ALL.search(clause) is not None and _PER.search(clause) is None


_IN_ALL = Form(
    "all total altogether",
    r"(?i)\b(?:in\stotal|altogether|(?:in\sall|all\stold)(?=[,.;:)]|\Z|\s(?:on|for|in|to|of|by|last|this)\b))(?![-'’])",
)
_PER = regex(r"(?i)\b(?:per|each|every|apiece|hourly|daily|weekly|monthly)\b")


def _may_be_millions(text: str, mention: Mention) -> bool:
    """Return whether metres stand alone behind a label or in a change, so that they may be millions.

    Patents: 1.62 m (2022), 1.59 m (2021); visits slid from 22.9m in 2023 to 21.6m.
    """
    is_alone = _WITH_M.search(mention.printed) and _AT_AN_END.match(text, mention.end)
    before = text[mention.sentence[0] : mention.start]
    is_of_change = _M_AT_NUMBER.search(mention.printed) and _OF_A_CHANGE.search(before)
    return bool(is_alone and (is_of_change or _BEHIND_A_LABEL.search(before)))


_WITH_M, _M_AT_NUMBER = regex(r"\d\s?m\Z"), regex(r"\dm\Z")
_AT_AN_END = regex(r"\s\(\d{4}\)|\s(?:in\s\d{4}|to\s[\d.]+m)\b|\s?(?:[,;.|]|\Z)")
# The label, or another figure of it: patents: 1.62 m (2022), 1.59 m
_BEHIND_A_LABEL = regex(r"[:|–—]\s(?:[~≈]?[\d.,]+\s?m\s\(\d{4}\)[,;]\s)*(?:[~≈]|about\s)?\Z")
_OF_A_CHANGE = regex(r"\b(?:from|to)\s\Z")


def _is_bare_count(text: str, mention: Mention) -> bool:
    """Return whether a number without a unit is the subject of the verb behind it, and not of a share before it.

    In 2024 68 were cremated. Not: the rate was 68 compared with 51; 58 per cent had one, the other 42 had none.
    """
    before, verb = text[mention.sentence[0] : mention.start], _BEHIND.match(text, mention.end, mention.sentence[1])
    if mention.units or verb is None or _OF_A_WHOLE.search(before):
        return False
    word = verb[1]
    leading = _LAST_WORD.search(before.lower())
    is_predicate = leading is not None and (leading[1] in TO_BE | PREPOSITIONS or is_past(leading[1]))
    is_verb = is_past(word) or word in AUXILIARIES or word in VERBS
    return is_verb and not (word.endswith("s") or is_predicate)


_BEHIND = regex(r"\s([a-z]+)\b")
_LAST_WORD = regex(r"([a-z]+)\s*\Z")
_OF_A_WHOLE = regex(r"(?i)%|per\s?cent|\bshares?\b|\b(?:100|hundred)\b|\bthe\s(?:other|remaining|rest)\b")
