"""The grounds on which a draft has its unit, its period or its place: each is the words that say where that is from."""

from innofacts.english.calendar import WEEKDAYS
from innofacts.english.numerals import YEAR
from innofacts.languages.detection import PARTS_OF_OTHERS, TIMES_OF_OTHERS
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.prose.quantity import between
from innofacts.times.times import DatedTime

TABLE = "its row or column"
NEXT = "a time next to it"
OPEN = "a time next to it that leaves its year or days open"
CLAUSE = "a time farther off in its clause"
FIGURE = "another figure of its sentence"
SENTENCE = "another part of its sentence"
REFERENCE = "words that refer to a time named before"
EARLIER = "an earlier sentence"
HEADING = "a heading above it"
SUBJECT = "what the article is about"
PRESENT = "the date of the article"
WORDS = "the words around it"

UNMARKED = frozenset((TABLE, NEXT))
"""Those of a period that the text says of the figure; on any other ground it is a guess. benchmarks/README.md has how
often each is right."""
IN_ITS_CLAUSE = frozenset((TABLE, NEXT, OPEN, CLAUSE))
"""Those of a time in the clause, row or column of the figure."""


def ground_of(text: str, mention: Mention, time: DatedTime) -> str:
    """Return the ground that a time in the clause of a figure gives."""
    is_after = time.start >= mention.end
    first, last = between(mention, time)
    if _TOO_FAR.search(text, first, last) or (is_after and "," in text[first:last]):
        return CLAUSE
    if _TODAY.search(text, time.start, time.end):
        return PRESENT
    is_whole = _WHOLE.search(text, time.start, time.end) is not None
    is_open = time.period.last is None or _EDGE.search(text, time.start, time.end) is not None
    is_open = is_open or _UNTIL.search(text, max(mention.sentence[0], time.start - _LONGEST), time.start) is not None
    return NEXT if is_whole and not is_open else OPEN


# Another figure, or five words: 40 boats sailed, 9 of them in 2023; 40 boats that carry our bread sailed in 2023. So is
# what comes after an aside: the mast, 90 metres high, fell on Monday.
_TOO_FAR = regex(r"\d|(?:\S+\s+){5}")
# It has 40 ships today: as of the date of the article.
_TODAY = regex(r"(?i)\btoday\b")
# In 2023, last month, on Monday; not in May, this summer or the week before.
_WHOLE = regex(
    rf"(?i)\b{YEAR}(?:[QH]\d)?\b|\bFY\s?\d|\b(?:last|this|next)\s(?:year|month)\b"
    rf"|\b(?:{'|'.join(WEEKDAYS)}|yesterday|{TIMES_OF_OTHERS})\b"
)
# By the end of 2023, in early 2023.
_EDGE = regex(rf"(?i)\b(?:end|close|start|beginning|early|mid|late|{PARTS_OF_OTHERS})\b")
_LONGEST = 80  # characters of words that say until when
# Until 2021, before the fire in 2017; Anfang 2023.
_UNTIL = regex(rf"(?i)\b(?:(?:before|until|till)\s(?:[a-z]+\s){{0,4}}|(?:{PARTS_OF_OTHERS})\s?)\Z")
