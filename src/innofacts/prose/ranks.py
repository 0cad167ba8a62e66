"""Ranks in a sentence: ranked 11th, in 11th place, fell to third; other ordinals are none."""

import re

from innofacts.english.wording import ORDINALS
from innofacts.prose.context import Sentence
from innofacts.prose.tokens import NUMBER

_PLACES = frozenset("place position spot rank ranking".split())
RANKING = frozenset("rank ranks ranked ranking placed position".split())
"""Words that make a rank of an ordinal in their sentence."""
# Verbs that an ordinal behind them turns into a rank, where the sentence then goes on in one of these ways.
_MOVING = frozenset(
    """
    places came come comes finished stands stood listed fell dropped rose climbed moved slipped jumped rated
    """.split()
)
_BEING = frozenset("is are was were".split())
_AFTER = frozenset(("", ".", ",", ";", "in", "globally", "worldwide", "among", "out", "to", "of", "and", "with"))
_BETWEEN = frozenset("at as the a in only up down to from no . number just joint th global globally overall".split())
_NOT_RANKED = frozenset("time year month quarter century congress edition".split())
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th)")
_FARTHEST = 4  # tokens between a verb and its rank


def ranks(sentence: Sentence) -> list[tuple[int, int, int]]:
    """Return the ranks of a sentence: the number of each, its first token and the one after its last."""
    found = []
    for at, token in enumerate(sentence.tokens):
        number = _number(sentence, at)
        if not number or any(time.start < token.end and token.start < time.end for time in sentence.times):
            continue
        after, _ = sentence.after(at + 1)
        if after in _PLACES:
            found.append((number, at, at + 2))
        elif after not in _NOT_RANKED and _is_ranked(sentence, at, after):
            found.append((number, at, at + 1))
    return found


def _number(sentence: Sentence, at: int) -> int:
    """Return the number that an ordinal has, or one after "rank" and "ranked number"; 0 for other tokens."""
    token = sentence.tokens[at]
    match = _ORDINAL.fullmatch(token.lower)
    if match:
        return int(match[1])
    if token.kind == NUMBER and token.text.isdecimal():
        before = sentence.before(at)
        is_number = before in RANKING or (before in ("number", ".", "no") and _is_ranked(sentence, at, ""))
        return int(token.text) if is_number else 0
    return ORDINALS.get(token.lower, 0)


def _is_ranked(sentence: Sentence, at: int, after: str) -> bool:
    """Tell whether a word of ranking stands before an ordinal, and what follows fits."""
    for back in range(1, _FARTHEST + 1):
        word = sentence.before(at, back)
        if word in RANKING:
            return True
        if word in _MOVING:
            return after in _AFTER
        if word in _BEING:
            return after in _AFTER and any(token.lower in RANKING for token in sentence.tokens)
        if word not in _BETWEEN:
            return False
    return False
