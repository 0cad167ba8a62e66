"""Whether a time is still to come, by the verbs of its sentence: will, expects, opens on 3 May."""

import re
from collections.abc import Sequence
from itertools import pairwise

from innofacts.english.boundaries import boundaries
from innofacts.english.inflection import is_past
from innofacts.patterns import not_behind, regex

AHEAD = (
    r"(?:will|shall|ll|expects?|(?<!for\s)wants?|intends?"
    rf"|{not_behind('the its their our a')}(?<!\d\s)(?:plans?|aims?|hopes?)"
    r"|(?:is|are)\s(?:to(?=\s[a-z])(?!\sblame)|(?:(?:now|still)\s)?(?:due|set|expected|scheduled|planned|forecast"
    r"|projected|seen(?=\sat\b)))|expected\s(?:at|between|of))\b"
)
"""The pattern of a verb that shows that what a sentence tells is still to come."""
# Of the present, where a time is next to them.
_ON_A_DAY = (
    r"begins|starts|opens|reopens|returns|expires|ends|go(?:es)?\s(?:up|down|on\ssale)|takes?\seffect"
    r"|comes?\sinto\s(?:force|effect)|follows(?=\s(?:in|on)\b)"
)
# Words of the future, and verbs of the past whose subject is a pronoun, which begins a clause: expects to lose the £3m
# that it made in July.
_FORESEEN = (
    r"would|due(?!\sto\s(?:an?|the|its|their|his|her|this|these|those)\s)|expected|plans?(?=\s(?:to|on|for)\b)|planned"
    r"|guides|guidance|forecasts?(?!\s(?:of|for|in)\b)|scheduled|set\sto|on\s(?:course|track)\s(?:for|to)|(?<!to\s)sees?"
)
_TENSES = regex(
    rf"(?i)\b(?:(?P<ahead>{AHEAD}|{_FORESEEN}|{_ON_A_DAY})"
    r"|(?:it|they|we|he|she|that|which|who)\s(?=(?:had\s)?(?P<past>[a-z]+)))\b"
)
# What the first verb after a time at the beginning of a sentence shows to be ahead: in July the firm will open it, for
# the third quarter it forecasts 4 %.
_FORETELLS = (
    r"(?:it|they|he|she|we|[A-Z]\w+|the\s[a-z]+)\s(?:now\s|still\s)?(?:forecast|foresee|predict|anticipate)s?"
    r"(?!\s(?:were|was|had|are|is)\b)"
)
_LEADING_AHEAD = regex(rf"(?P<before>(?:(?!\b(?:and|but)\b)[^;:])*?)\b(?:{AHEAD}|{_ON_A_DAY}|{_FORETELLS})\b")
_LONGEST_LEAD = 100  # characters between a time and the verb
_ANY_WORD = regex(r"[a-z]+")


def _is_led(text: str, start: int, time: tuple[int, int], end: int) -> bool:
    """Return whether a time between two offsets of a text is before the first verb, which is of the future."""
    first, last = time
    found = _LEADING_AHEAD.match(text, last, min(end, last + _LONGEST_LEAD))
    if found is None or found["before"].endswith("which "):
        return False
    before = text[max(start, first - _LONGEST_LEAD) : first]
    if _POLLED.search(before):
        return False
    return not any(map(is_past, _ANY_WORD.findall(before + found["before"])))


_POLLED = regex(r"\b[Aa]ccording\sto\s(?:an?|the|its|their|our)\s[^,;:.\d]{0,40}\Z")  # to a poll in May, 40 % want it
# Where a clause of its own begins after what is to come: it will fall after six storms struck in May.
_OWN_CLAUSES = frozenset(("but", "while", "because", "when", "after"))
_SUBJECT = regex(r"(?i:the|an?|its|their|it|they|he|she|we)\s|[A-Z]")
_NO_VERB_AFTER = frozenset("be been being is are to will would an a the its their his her".split())


def _is_over(text: str, sentence: tuple[int, int], start: int, end: int) -> bool:
    """Return whether the last clause between two offsets of a sentence, with a time at its end, tells of what was."""
    begins = [
        one.end
        for one in boundaries(text, *sentence)
        if start <= one.start < end
        and (not one.kinds.isdisjoint(_OWN_CLAUSES) or ("," in one.kinds and _SUBJECT.match(text, one.end)))
    ]
    if not begins:
        return False
    words = _ANY_WORD.findall(text, begins[-1], end)
    return any(is_past(word) and before not in _NO_VERB_AFTER for before, word in pairwise(["", *words]))


# What has to be done, or may be so, by a time: 4 million children are meant to be reached by the end of April.
_BY_THEN = regex(
    r"\b(?:(?:is|are)\s(?:meant|supposed|intended|obliged)|needs?\sto|(?:has|have)\sto|could|might|should|must)\b(?!\snot\b)"
)
_BY = regex(r"(?i)\bby\s(?:the\s)?(?:(?:end|start|middle|close)\s)?\Z")


def _is_by(text: str, start: int, first: int, last: int) -> bool:
    """Return whether a time between two offsets is that by which something may or has to be done."""
    is_by = text.startswith(("by ", "By "), first, last) or _BY.search(text, max(start, first - _LONGEST_BY), first)
    clause = max(start, text.rfind(";", start, first) + 1, text.rfind(":", start, first) + 1)
    return bool(is_by) and _BY_THEN.search(text, clause, first) is not None


_LONGEST_BY = len("by the middle ")


_OF_A_LEVEL = regex(r"['’]s\s(?:[\w-]+\s){1,4}?(?:of|was|were|stood|had)\s")
_BESIDE_A_LEVEL = regex(r"\b(?:above|below|than|over|under|from|on|with|to|against|beyond|and|,)\s\Z")


def _has_tense(match: re.Match[str]) -> bool:
    if match["ahead"]:
        after = _A_NOUN_WITH.match(match.string, match.start())
        return after is None or not is_past(after[1])
    return is_past((match["past"] or "").lower())


# The standard plan, long sold at 9 euros, went up; its main hope was.
_A_NOUN_WITH = regex(r"(?i)(?:plan|aim|hope)s?(?:,(?:[^,;:.]|[.,]\d)*,)?\s([a-z]+)\b")


def telling_verbs(text: str, start: int, end: int) -> list[tuple[int, bool]]:
    """Return where the verbs of a sentence end that tell of what was or is to come, each with whether it is to come."""
    found = (match for match in _TENSES.finditer(text, start, end) if _has_tense(match))
    return [(match.end(), match["ahead"] is not None) for match in found]


def is_ahead(text: str, sentence: tuple[int, int], time: tuple[int, int], verbs: Sequence[tuple[int, bool]]) -> bool:
    """Return whether what a sentence tells of a time is still to come, by the last of its telling verbs before it."""
    (start, end), (first, last) = sentence, time
    if _OF_A_LEVEL.match(text, last) and _BESIDE_A_LEVEL.search(text, max(start, first - _LONGEST_BY), first):
        return False  # will rise by 5 %, above July's rate of 4 %
    offset, is_to_come = next((one for one in reversed(verbs) if one[0] <= first), (start, None))
    if is_to_come is None:
        return _is_led(text, start, time, end) or _is_by(text, start, first, last)
    return is_to_come and not _is_over(text, sentence, offset, first)
