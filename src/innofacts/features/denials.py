"""What a sentence or a claim denies: paid, of "not paid" and "without pay"."""

from collections import Counter

from innofacts.english.boundaries import CLAUSE_ENDS_AND_RELATIVES, clause_end
from innofacts.english.denials import DENIAL, FREE
from innofacts.features.content import begins_phrase, content
from innofacts.patterns import regex

EVERYTHING = "*"
"""What is denied by a verb without anything behind it: 62 % did not."""
_ENDS = CLAUSE_ENDS_AND_RELATIVES | {"(", ")"}  # it had no boat (40 of its rivals had one)
# Where the first of what is denied may end: did not vote in 2020. But no access to water, and a lack of staff.
_PART = regex(
    r"\s(?=(?:in|on|at|for|by|from|with|during|since|until|as|was|were|is|are|had|has|have|who|without)\s)|\Z"
)
_DIGIT = regex(r"\d")


def denied(text: str) -> frozenset[str]:
    """Return the content words that a text denies, or EVERYTHING; what is denied twice is not.

    A phrase such as "did not survive" denies nothing: it says that they died.
    """
    found = Counter[str]()
    for one in DENIAL.finditer(text):
        if not begins_phrase(text[one.start() :]):
            behind = text[one.end() : clause_end(text, (0, len(text)), one.end(), _ENDS)]
            found.update(_object(behind) or ([EVERYTHING] if one["wholly"] else ()))
    found.update(part.lower() for match in FREE.findall(text) for part in match if part)
    return frozenset(word for word, times in found.items() if times % 2)


def _object(text: str) -> set[str]:
    """Return the words that are denied at the beginning of a clause: use, of " use the internet in 2022"."""
    text = _DIGIT.split(text, maxsplit=1)[0]
    parts = (content(text[: part.start()]) for part in _PART.finditer(text))
    return set(next(filter(None, parts), ()))
