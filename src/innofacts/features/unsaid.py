"""What the unit of a figure leaves unsaid, and the words around the figure say: 40 were cremated; $40 in all."""

from typing import NamedTuple

from innofacts.english.function_words import AUXILIARIES, PREPOSITIONS, TO_BE
from innofacts.english.inflection import VERBS, is_past
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


class Unsaid(NamedTuple):
    """What the words around a figure say of its unit."""

    is_bare_count: bool
    """Whether it is a number without a unit that counts those who do what the verb behind it says: 68 were cremated."""
    names_its_rate: bool
    """Whether its clause or the label before it says what it is per: per head, Israel spends $40."""
    is_in_all: bool
    """Whether it is said to be all there is, and so per nothing that is said of another: $40 in all."""
    may_be_millions: bool
    """Whether its metres have nothing that tells of a length: patents: 1.62 m (2022); visits slid to 21.6m."""


def unsaid_of(text: str, mention: Mention) -> Unsaid:
    """Return what the sentence of a figure in a text says of its unit."""
    return Unsaid(
        is_bare_count=_is_bare_count(text, mention),
        names_its_rate=_names_its_rate(text, mention),
        is_in_all=_is_in_all(text, mention),
        may_be_millions=_may_be_millions(text, mention),
    )


def _names_its_rate(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure, or the label before it, says what it is per."""
    begin, end = mention.sentence
    before, behind = text[begin : mention.start], text[mention.end : end].partition(",")[0]
    is_of_label = _PER_IN_A_LABEL.match(before) is not None
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
