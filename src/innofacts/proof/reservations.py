"""Why a figure that is wrong is left to the reader: its sentence says that it may be right, or needs other words."""

from collections.abc import Iterable, Sequence

from innofacts.english.units import EXTENTS
from innofacts.features.text.accounts import is_said
from innofacts.features.text.maxima import says_most
from innofacts.features.text.plans import is_planned
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.times import times
from innofacts.values.periods import Period
from innofacts.values.units import PERCENT

QUOTED, SAID, PLANNED = "in quotation marks", "that somebody is said to give", "of a plan or a forecast"
OTHERWISE = "whose sentence needs other words"
UNDATED = "whose sentence names no time"
OF_MORE = "whose sentence says what the fact does not"
OF_A_WHOLE = "that adds up to 100 % with another share of the sentence"


def reason_to_leave(
    mention: Mention,
    text: str,
    said: Sequence[Mention],
    *,
    undated: Period | None,
    heading: str,
) -> str:
    """Return why a figure of a text without markup is left to the reader, however wrong it is; empty if it is not.

    `said` are the figures of its sentence. What somebody has said, claimed or planned is not for a program to change;
    nor is a number that may be right for another year than `undated`, which is that of a fact with another number.
    `heading` is what the text is under.
    """
    (first, last), (_, end) = mention.sentence, mention.clause
    paragraph, stop = text.rfind("\n\n", 0, mention.start) + 1, text.find("\n\n", mention.end)
    quotations = _QUOTATION.finditer(text, paragraph, len(text) if stop < 0 else stop)
    if any(found.start() < mention.start < found.end() for found in quotations):
        return QUOTED
    if is_said(text[first:last], mention.start - first, mention.end - first):
        return SAID
    if is_planned(text, mention.sentence, mention[:2], end):
        return PLANNED
    if mention.figure.bound == ">" and says_most(text, mention):
        return OTHERWISE  # a ban above 90 km/h is one above 80 km/h, and not one of 80 km/h
    if _has_rest(mention, said):
        return OF_A_WHOLE
    return UNDATED if undated and not _is_of_its_time(mention, text, said, undated, heading) else ""


def _is_of_its_time(mention: Mention, text: str, said: Iterable[Mention], period: Period, heading: str) -> bool:
    """Return whether a figure is of the time of a fact: its sentence names one, or it is how long a thing always is.

    So it is if the sentences before in its paragraph and its heading name that time and no other, and its sentence has
    no word of another time: In 2024 the police were busy. They recorded 40 thefts. But not: before, they had had 40.
    """
    (start, end), paragraph = mention.sentence, text.rfind("\n\n", 0, mention.start) + 1
    if any(one.times for one in said):
        return True
    if _EXTENT.match(text, mention.end) and _IS.search(text, start, mention.start):
        return True
    named = [*times(text, paragraph, start), *times(heading, 0, len(heading))]
    is_named = named != [] and all(one.period is not None and one.period == period for one in named)
    return is_named and _OF_ANOTHER_TIME.search(text, start, end) is None


_EXTENT = regex(rf"\s(?:{'|'.join(sorted(EXTENTS))})\b")
_IS = regex(r"\b(?:is|are)\s(?:[a-z]+\s)?\Z")
_OF_ANOTHER_TIME = regex(
    r"(?i)\b(?:before|earlier|previous(?:ly)?|former(?:ly)?|once|until|used\sto"
    r"|than|from|since|then|now|ago|last|first|usual(?:ly)?"
    r"|had\s(?:[a-z]+ly\s)?(?:been|had|[a-z]+(?:ed|en))|will|would|is|are|has|have)\b"
)
# One that has no end goes on in the next paragraph.
_QUOTATION = regex(
    r"“[^”]*(?:”|\Z)"
    r"|„[^“”]*(?:[“”]|\Z)"
    r"|«[^»]*»"
    r"|‘(?:[^’]|’(?=\w))*’"
    r"|``[^`]*?''"
    r"|\"[^\"]*\""
    r"|(?<!\w)'(?=\w)(?:[^']|'(?=\w))*'(?!\w)"
)


def _has_rest(mention: Mention, said: Iterable[Mention]) -> bool:
    """Return whether a share and another one of its sentence are 100 % together: 62 % were cremated, 38 % were not."""
    figure = mention.figure
    if figure.unit.kind != PERCENT or mention.change:
        return False
    others = (one.figure for one in said if one.start != mention.start)
    return any(one.unit.kind == PERCENT and one.number + figure.number == 100 for one in others)
