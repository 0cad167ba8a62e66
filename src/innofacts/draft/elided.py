"""Numbers without the noun that they count, which the text before names: she buys three; in 2021 it got four."""

import re

from innofacts.english.inflection import is_past
from innofacts.english.labels import LABELS, PERHAPS_LABELS
from innofacts.english.wording import SIZES
from innofacts.numbers.ellipsis import is_present
from innofacts.prose import kinds
from innofacts.prose.figures import Mention


def is_elided(mention: Mention, text: str) -> bool:
    """Return whether a bare number may count something named before: she buys three; not an age, a time or a label.

    A number in digits, which is more often a label, may do so only where words say it, or as an object: when 290
    were sold; the sensors made it 6.6.
    """
    before = text[max(mention.sentence[0], mention.start - _NEAR) : mention.start]
    after = text[mention.end : mention.end + _NEAR]
    if mention.kind == kinds.SHARE:
        is_led_to = mention.figure.bound != "" or _TO_A_FRACTION.search(before) is not None
        is_apart = _APART.match(after) is not None and not _OF_SOMEBODY.search(before)
        return (is_led_to and not _MAJORITY.match(after) and not after.startswith(" too ")) or is_apart
    if mention.units or mention.figure.number <= 1 or _OF_SOMETHING_ELSE.search(before) or _OF_THE_DAY.match(after):
        return False
    word = before.rstrip().rpartition(" ")[2].lower()
    if any(map(str.isdigit, mention.printed)):
        is_aside = before.endswith(", at ") and after.startswith(",")
        is_subject = _CONJUNCTION.search(before) is not None and _VERB.match(after) is not None
        is_last = _LAST.match(after) is not None and _takes_an_object(word)
        return is_subject or is_aside or is_last or _TO_DIGITS.search(before) is not None
    is_age = before.endswith(", ") and after.startswith(",")  # her brother, nine, was found
    return not (is_age or word in _LABELS)


def _takes_an_object(word: str) -> bool:
    """Return whether a number may be the object of a word: could claim 340, but not on route 340; made it 340."""
    return word in ("do", "it") or is_past(word) or is_present(word)


_NEAR = 40  # characters
_LABELS = LABELS | PERHAPS_LABELS
# Is a fifth, perhaps half; and by how much: a third too small, a tenth short of the 90 of 2019, a fifth over budget.
_TO_A_FRACTION = re.compile(r"\b(?:is|was|are|were|only|just|off|mere)\s(?:(?:an?|about|perhaps|maybe)\s)*\Z")
_APART = re.compile(
    rf"\s(?:too\s(?:{'|'.join(sorted(SIZES))})\b|short\sof|(?:over|under)\sbudget|down\son|each\b|apiece\b)"
)
_OF_SOMEBODY = re.compile(
    r"(?i)\b(?:who|he|she|i|you)\s(?:is|was|am|are|were)\s(?:an?\s)?\Z"
)  # he was a third too tall
_MAJORITY = re.compile(r"\s(?:majority|quorum|vote)\b")
# The two, from nine to five, out of ten, number four, who is nine, at seven; but the beech, at 39, does well.
_OF_SOMETHING_ELSE = re.compile(
    r"(?i)(?:\b(?:the|these|those|both|top|every|of|past|in|into|from|to|by|possible|number|before|until|till|turn(?:ed|s)?"
    r"|(?:who|he|she|i)\s(?:is|was|am))\s|(?<!,)\sat\s|\()\Z"
)
_OF_THE_DAY = re.compile(r"\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight|o['’]clock|out\sof\s)")
_CONJUNCTION = re.compile(r"\b(?:because|when|where)\s\Z")
_VERB = re.compile(r"\s(?:is|are|was|were|did|have|has|had)\b")
_LAST = re.compile(r"[.;,]|\sand\b|\Z")
_TO_DIGITS = re.compile(
    r"(?:\b[Ii]t['’]s|\b(?:goes|went|going|look(?:s|ed)?)\sfor|\b(?:other|last|surviving|remaining))\s\Z"
)
