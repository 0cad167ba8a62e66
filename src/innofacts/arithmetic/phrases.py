"""Phrases around numbers that more than one rule looks for: what a number is of, a change, another clause."""

import re

from innofacts.arithmetic.values import YEAR
from innofacts.english.wording import CHANGES, FALLS, LESS, MORE, NOUNS_OF_CHANGE, RISES

OF = re.compile(
    r"(?i)(?:\s[^\W\d]+){0,2}\s(?:out\s)?of\s(?:(?:the|its|their|these|those|all|our|his|her|an?\s[a-z]+\sof)\s)*"
    r"(?:[^\W\d]+[’']s\s)?"
)
"""A pattern of what is between a part and its whole."""
OF_THEM = re.compile(r"(?i)(?:\s[a-z]+){0,2}?\sof\s(?:them|these|those|whom|which|it(?!s))\b")
"""A pattern of what comes after a part of the amount before it: 12 of them, 12 schools of which."""
YEARLY = re.compile(
    r"(?i)\b(?:annual(?:ly|ised|ized)?|yearly|compound|on\saverage|each\syear|a\syear(?!\s(?:earlier|ago|before)))\b"
)
"""A pattern of words that make a change one of each year."""
WORD = re.compile(r"[^\W\d_]+")
"""A pattern of words."""

_OTHER_NOUNS = "discount rebate markup surcharge premium overrun improvement saving hike raise uplift slowdown"
_NOUNS = NOUNS_OF_CHANGE | frozenset(_OTHER_NOUNS.split())
CHANGE = rf"(?:{'|'.join(sorted(_NOUNS))})s?"
"""A pattern of nouns of change."""
CHANGED = rf"(?:{'|'.join(sorted(CHANGES | _NOUNS))})"
"""A pattern of verbs and nouns of change."""
JUST = r"(?:back\s|only\s|just\s|another\s|a\sfurther\s|some\s|still\s)*"
"""A pattern of words between a verb and a number that do not change what it says."""
COMPARATIVE = rf"(?:{'|'.join(sorted(MORE | LESS))})"
"""A pattern of comparatives, and of up, down, above and below."""
MOVING = re.compile(
    rf"(?i)\b(?:(?:{'|'.join(sorted(RISES | FALLS | _NOUNS))})(?:,\sof)?\s(?:by\s|of\s)?|{CHANGED}\s(?:by|of)\s){JUST}$"
)
"""A pattern of what comes before the size of a change: rose by, rose, an increase of, moved by."""
_MAKING_UP = re.compile(r"\bma(?:kes?|de|king)\sup\b")
_RISING, _FALLING = RISES | MORE, FALLS | LESS

_OTHER_CLAUSE = re.compile(
    rf"(?i)\b(?:and(?!\s{YEAR}\b)|while|whereas|but|yet|as|although|though|when|because|"
    r"since(?=\s(?:it|he|she|they|we|there)\b)|"
    r"due\sto|driven\sby|offset\sby|includ(?:es|ed|ing)|reflecting)\b|[;•]"
)
_ASIDE = re.compile(
    r"(?i)(?:;|,\s(?:and|so)\b)(?=\s(?:that\s(?:is|was|makes|means)|this|it|which|the|its|their)\b)|\bso\sthat\b"
)


def is_other_clause(between: str) -> bool:
    """Return whether a clause about something else begins in some words: "while", and no "and that is"."""
    return _OTHER_CLAUSE.search(_ASIDE.sub("", between)) is not None


def direction(words: str) -> int:
    """Return 1 if some words say that something rose, -1 if they say that it fell, and 0 if neither or both."""
    found = {*WORD.findall(_MAKING_UP.sub("", words.lower()))}
    return bool(found & _RISING) - bool(found & _FALLING)
