"""Whether a figure counts all who are there: not who came in some time, for whom there is room, or who is lacking."""

from typing import NamedTuple

from innofacts.english.inflection import singular
from innofacts.english.narrowing import BUILT, HOLDING, REGISTERED
from innofacts.features.content import WORD
from innofacts.features.text.narrowing.around import Around
from innofacts.patterns import regex


class Presence(NamedTuple):
    """Whether those whom a figure counts were there before, are there, or are lacking."""

    is_of_newcomers: bool
    """Whether it says that they came in that time: the school took in 30 pupils."""
    is_of_leavers: bool
    """Whether it says that they left in that time, or were taken away: the council cut 30 beds, 30 pupils left."""
    is_room: bool
    """Whether it says for how many there is room, and not how many there are: built to hold 40."""
    is_lacked: bool
    """Whether it says how many are not there: 40 nurses short, all but 40 of the boats."""


def presence_of(here: Around) -> Presence:
    """Return whether those whom a figure counts are there."""
    text, start, end, mention = here.text, here.start, here.end, here.mention
    lacked_before = _LACKED_BEFORE.search(text, mention.sentence[0], mention.start)
    return Presence(
        is_of_newcomers=_is_of_newcomers(here),
        is_of_leavers=bool(
            _CUT_BEFORE.search(text, start, mention.start) or _LEFT_BEHIND.match(text, mention.end, end)
        ),
        is_room=_ROOM_FOR.search(text, start, mention.start) is not None,
        is_lacked=bool(lacked_before or _LACKED_BEHIND.match(text, mention.end, end)),
    )


def _is_of_newcomers(here: Around) -> bool:
    """Return whether a clause says that those whom its figure counts came in that time."""
    text, start, mention = here.text, here.start, here.mention
    if _CAME_BEFORE.search(text, start, mention.start) or _CAME_BEHIND.match(text, mention.end, here.end):
        return True
    counted = {singular(word) for word in WORD.findall(mention.printed.lower())}
    is_told = not counted.isdisjoint(REGISTERED) and _REGISTERED.search(text, start, mention.start) is not None
    return is_told and _ON_A_DAY.search(text, *mention.sentence) is None


_NOT_YET = r"\b(?<!has\s)(?<!have\s)(?<!had\s)"
# It took in 40; 40 joined, but not: 40 had joined by then.
_CAME_BEFORE = regex(rf"{_NOT_YET}(?:admitted|added|took\s(?:in|on))\s(?:[a-z]+\s){{0,2}}\Z")
_CAME_BEHIND = regex(
    r"\s(?:(?!ha[ds]\b|have\b)[a-z]+\s){0,2}?(?:joined|were\s(?:newly\s)?(?:admitted|taken\s(?:in|on)))\b"
)
# It cut 40 beds; 40 left, were taken off a list, but not: it had cut 40 by then, 40 were left.
_CUT_BEFORE = regex(rf"{_NOT_YET}(?:cut|shed|axed|scrapped|lost|removed|did\saway\swith)\s(?:[a-z]+\s){{0,1}}\Z")
_LEFT_BEHIND = regex(
    r"\s(?:(?!ha[ds]\b|have\b|is\b|are\b|was\b|were\b)[a-z]+\s){0,2}?"
    r"(?:left\s(?:the|its|their|for|[A-Z][\w-]*['’]s?)|quit|resigned|retired|departed|moved\s(?:out|away)|(?:came|went|dropped)\s(?:off|out)"
    r"|were\s(?:cut|axed|scrapped|removed|(?:taken|struck)\soff))\b"
)
# It registered 40 patents in 2023, but: at its end, 40 patents were registered.
_REGISTERED = regex(rf"{_NOT_YET}registered\s(?:[a-z]+\s){{0,3}}\Z")
_ON_A_DAY = regex(
    r"(?i)\b(?:the\s(?:end|beginning|start)\sof|as\sof|year-end|now|today|currently|on\s\d|on\s[A-Z][a-z]+\s\d)\b"
)
_TO_HOLD = "|".join((*HOLDING, *"handle serve process treat store".split()))
_ROOM_FOR = regex(
    rf"\b(?:(?:room|space|capacity|{'|'.join(BUILT)})\s(?:for|of|to\s(?:{_TO_HOLD}))"
    rf"|c(?:an|ould)\s(?:only\s|also\s|even\s)?(?:{_TO_HOLD}))\s(?:only\s|just\s)?\Z"
)
# It lacks 40 nurses, is 40 nurses short of what it needs; all but 40 of the boats.
_LACKED_BEFORE = regex(
    r"\b(?:lack(?:s|ed|ing)?|missing|(?:short(?:age|fall)?|gap|lack)\sof|all\sbut|except(?:\sfor)?|in\sneed\sof|wants)"
    r"(?:\s(?:still|now|another|a\sfurther))?\s\Z"
)
_LACKED_BEHIND = regex(
    r"\s(?:short\b(?!-)|too\s(?:few|little)\b|(?:(?:is|are|was|were)\s)?(?:still\s)?(?:missing|lacking)\b)"
)
