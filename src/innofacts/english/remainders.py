"""Words right at a share that say that it is what another one leaves: the other 42 %, that leaves 42 %, so 42 %."""

from innofacts.english.function_words import IS_HAS_OR_DOES
from innofacts.patterns import regex

_ONLY = r"(?:(?:only|just|still|exactly|the)\s){0,2}"
_OTHER = r"\bthe\s(?:(?:other|remaining)\s|(?:rest|others|remainder)(?:,\s|:\s|\s[–—(-]\s?))\Z"
_WITH = r"(?:(?:\s[^\W\d][\w’'-]*){1,4}\swith)?"  # that leaves the other lines with 42 %
_THAT_LEAVES = rf"(?:that|this)\s(?:leaves|left){_WITH}"
_LEFT_WITH = r"(?:is|are|was|were)\sleft\swith"
OTHER = regex(rf"(?i){_OTHER}")
"""The pattern of what comes before a share of all the others: the other 42 %, the rest (42 %)."""
REMAINING = regex(rf"(?i){_OTHER}|\b(?:{_THAT_LEAVES}|{_LEFT_WITH})\s{_ONLY}\Z")
"""The pattern of what comes before a share that is left, where it says of what: was left with 42 % of seats."""
FOLLOWING = regex(rf"(?i)\b(?:(?:so|thus|(?:this|that|which)\smeans|meaning)(?:\sthat)?|{_THAT_LEAVES})\s{_ONLY}\Z")
"""The pattern of what comes before a share that follows from the one before it: so 42 %; this means that 42 %."""
LEAVING = regex(rf"(?i)\b(?:(?:which\s(?:leaves|left)|leaving){_WITH}|{_LEFT_WITH})\s{_ONLY}\Z")
"""The pattern of what comes before a share that is left of one in its sentence: leaving 42 %."""
NOT_SO = regex(
    rf"(?i)(?:\sof(?:\s[\w'’-]+){{1,4}}?)?\s(?:{IS_HAS_OR_DOES})(?:\s(?:not|left)|n['’]t)"
    r"(?=\s?(?:[,.;:)]|\Z))"
)
"""The pattern of what comes behind a share of those of whom it is not so: 42 % were not."""
OTHERS = frozenset("other others else rest remaining remainder leaves leaving left".split())
"""Words that speak of the others, or of what is left, and perhaps of something else: met other people, left a will."""
