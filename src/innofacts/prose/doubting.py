"""Why a number may be the figure of nothing, so that it is one only if somebody knows of what."""

import re

from innofacts.prose.context import Sentence
from innofacts.prose.numbers import Part
from innofacts.prose.selecting import is_measured, is_span_of_time

SPAN = "span"  # of time: four weeks later
TAKEN = "taken"  # the time that something took once
ROUND = "round"  # a thousand thanks
FEW = "few"  # in three parts, met 4 times
ORDINAL = "ordinal"  # came third
SCORE = "score"  # by 7 votes to 2
IDIOM = "idiom"  # give it 110 per cent

_MEASURED = frozenset("average averaged averages averaging mean median typical typically expectancy".split())
_MOST_FEW = 12
_HUNDRED = 100
_MANY = 1000  # days, as many as are counted
_ONES = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)"
_FORMS = (
    (SCORE, rf"(?<!from\s)\b{_ONES}\s[a-z]+s\sto\s{_ONES}(?=[,;)](?!\d)|\.(?!\d)|$)"),
    (IDIOM, r"(?i)\b(?:gave|gives?|giving|given)\s(?:\w+\s)?1\d\d\s?(?:%|per\scent|percent)"),
    (IDIOM, r"(?i)\ball\sbut\s\S+"),
    (IDIOM, r"(?i)\bthe\s\d{1,3}(?=\s(?:in|agreed|disagreed|who)\b)"),
)  # fmt: skip
_PATTERNS = [(why, re.compile(form)) for why, form in _FORMS]


def doubt(sentence: Sentence, part: Part) -> str:
    """Return why a number may be the figure of nothing, by one of the words above; empty for no reason."""
    token = sentence.tokens[part.first]
    if is_span_of_time(part) and "." not in token.text and part.base < _MANY:
        if not is_measured(sentence, part):
            return SPAN
        is_of = sentence.after(part.end)[0] == "of"
        return "" if is_of or any(one.lower in _MEASURED for one in sentence.tokens) else TAKEN
    for why, pattern in _PATTERNS:
        forms = pattern.finditer(sentence.text, sentence.start, sentence.end)
        if any(form.start() <= token.start < form.end() for form in forms):
            return why
    if token.lower == "a" and part.in_words and part.number in (1, _HUNDRED):
        return ROUND
    is_bounded = sentence.bound_before(part.first)[1] != ""
    is_small = not (part.scale or part.second or is_bounded) and part.number <= _MOST_FEW
    is_few = (part.in_words and not part.is_strong) or part.units[:1] == ("times",)
    return FEW if is_small and is_few else ""
