"""The most that there may be: at most 60 km/h, a ban above 60 km/h; the speed limit, a cap on rents."""

from typing import NamedTuple

from innofacts.english.boundaries import CLAUSE_ENDS, clause_around, clause_start
from innofacts.english.bounds import ALLOWED, BANNED, LIMITS, NO_LIMITS, NOBODY, RULED
from innofacts.features.content import WORD
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.figures import INEQUALITIES

_RULED, _ALLOWED = ("|".join(sorted(words)) for words in (RULED, ALLOWED))
_LIMIT = regex(
    rf"(?i)\b{''.join(rf'(?<!{word} )' for word in sorted(NO_LIMITS))}(?:{'|'.join(sorted(LIMITS))})\b"
    rf"|\bmaximum\b(?: (?:[a-z]+ ){{0,2}}(?:{_RULED})\b|.*\b(?:{_ALLOWED})\b)"
)


class Most(NamedTuple):
    """What the clause of a figure with a bound says of more than that."""

    is_given: bool
    """Whether its number is the most that there may be: at most 60 km/h, a ban above 60 km/h."""
    is_denied: bool
    """Whether something is denied before it: no lorry with more than 40 tonnes came."""


def most_of(text: str, mention: Mention) -> Most:
    """Return what the clause of a figure of a text says of more than its number."""
    return Most(says_most(text, mention), _is_denied(text, mention))


def says_most(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure gives its number as the most that there may be: at most 60 km/h.

    So does a ban above 60 km/h, and that nobody may drive faster; but not that nobody drove faster, nor a ban on
    lorries of at most 7.5 tonnes.
    """
    bound = mention.figure.bound
    if bound not in (">", "<="):
        return False
    start, end = clause_around(text, mention.sentence, mention[:2], CLAUSE_ENDS)
    words = frozenset(WORD.findall(text[start:end].lower()))
    is_banned, is_nobody, is_of_rule = (not words.isdisjoint(these) for these in (BANNED, NOBODY, ALLOWED))
    if bound == ">":
        return is_banned or (is_nobody and is_of_rule)
    return not is_banned and (is_of_rule or not is_nobody)


def _is_denied(text: str, mention: Mention) -> bool:
    """Return whether a figure with a bound is behind a denial in its clause: no lorry with more than 40 tonnes came."""
    start = clause_start(text, mention.sentence, mention.start, CLAUSE_ENDS)
    return mention.figure.bound in INEQUALITIES and _DENIAL.search(text, start, mention.start) is not None


_DENIAL = regex(
    r"(?i)\b(?:no|none|nobody|never|neither|nor)\b(?!\s(?:(?:more|less|fewer|longer|doubt|matter)\b|way\s))"
)


def is_maximum(claim: str) -> bool:
    """Return whether a claim gives the most that there may be: a speed limit, a cap on rents, the maximum weight.

    Not the most that there was: the maximum temperature.
    """
    return _LIMIT.search(claim) is not None
