"""Parts of a place or of a time, of which a figure is: the suburbs of Orton, on weekdays, in the summer."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.function_words import OF_THEM
from innofacts.english.narrowing import PARTS_OF_PLACES, SIDES
from innofacts.english.places import STREETS
from innofacts.features.content import WORD
from innofacts.features.text.narrowing.around import Around
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


class Part(NamedTuple):
    """Of which part of its place and of its time a figure is."""

    places: tuple[tuple[str, str], ...]
    """Parts of places, each with the name of the whole, in lower case: suburbs, Orton; "" if that is any place."""
    times: tuple[str, ...]
    """The words for which days or months of its time it is of: weekday, summer; empty if it does not say."""


def part_of(here: Around) -> Part:
    """Return of which part of its place and of its time a figure is."""
    text, mention, own = here.text, here.mention, here.clause
    clause = f"{here.lead}{own}"
    return Part(
        places=(
            *_places(clause if _AT_PLACE.match(clause) else own),
            *_streets(text, mention, here.end),
            *_parts_of_any_place(here.leading, f"{text[mention.end : here.end]}{here.added}"),
        ),
        times=tuple(_times(text, mention, here.leading, here.end)),
    )


# --- of a place ------------------------------------------------------------------------------------------------------

_NAME = r"(?:the\s)?(?P<{}>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)"
_OF_PLACES = Form(
    " ".join((*PARTS_OF_PLACES, *SIDES, "outside", "towns", "villages", "communities", "areas")),
    rf"\b(?<!\b[Aa]ll\s)(?P<part>{'|'.join(PARTS_OF_PLACES)})\sof\s{_NAME.format('whole')}"
    rf"|\b(?P<side>{'|'.join(SIDES)})\s{_NAME.format('sided')}"
    r"|\b(?P<around>(?:towns|villages|communities|areas)\s(?:around|near|outside|surrounding)|[Oo]utside)"
    rf"\s{_NAME.format('centre')}",
)
_AT_PLACE = regex(r"\W*(?:In|Outside|Across|Along|On)\b(?!\s(?:its|their|his|her|our)\b)")


def _places(text: str) -> Iterator[tuple[str, str]]:
    for match in _OF_PLACES.finditer(text):
        part, whole = (match["part"], match["whole"]) if match["part"] else (match["side"], match["sided"])
        part, whole = (part, whole) if part else (match["around"], match["centre"])
        yield part.lower(), re.sub(r"['’]s\Z", "", whole).lower()


def _streets(text: str, mention: Mention, end: int) -> Iterator[tuple[str, str]]:
    """Yield the street that a sentence begins with, or that follows its figure, as a part of any place."""
    ahead = _STREET_AHEAD.fullmatch(text, mention.sentence[0], mention.start)
    for match in (ahead, _STREET_BEHIND.match(text, mention.end, end)):
        if match:
            yield match["street"].lower(), ""


def _parts_of_any_place(leading: str, behind: str) -> Iterator[tuple[str, str]]:
    """Yield what a sentence begins with, or what follows its subject or its figure, that is a part of any place.

    Farms on the mainland grew 40 tonnes; but not: the depot outside the capital sorted 40 tonnes.
    """
    for found in (_PART_AHEAD.match(leading), _PART_BEHIND.match(behind)):
        if found:
            yield found["any"].lower(), ""


# "The country" and "the capital" are blank by now.
_ANY_PART = (
    r"(?:(?:in|on|across|throughout)\sthe\s)?(?P<any>mainland\b(?![’'-]|\sof\sthe\b)|(?:rest|remainder)\sof\s{5,}"
    r"|outside(?:\s{5,}|\s(?:the\s|its\s|our\s)?(?:(?:big|large|larger|major|main)\s)?(?:cities|towns)\b))"
)
_PART_AHEAD = regex(rf"(?i)\W*(?:in\s\d{{4}},?\s)?(?:(?:the\s)?[a-z]+s\s)?{_ANY_PART}(?=\s*(?:,|[a-z]))")
_PART_BEHIND = regex(
    r"(?:\s(?!(?:the|an?|its|their|by|from|at|near|to|for|off|with|according|says?|said|told)\b)[^\s,;:]+){0,6}?"
    rf",?\s{_ANY_PART}"
)


_STREET = rf"(?:the\s)?(?P<street>(?:[A-Z][\w’'-]+\s)+(?:{'|'.join(map(str.title, sorted(STREETS)))}))\b"
# Not where a museum is that has a name, nor an office that has counted: 40 were stolen, by the bureau in Kings Lane.
_STREET_AHEAD = regex(rf"\W*(?:In\s\d{{4}},\s)?(?:[Ii]n|[Oo]n|[Aa]long)\s{_STREET}[^,]{{0,40}}(?:,\s[^A-Z,]*)?")
_STREET_BEHIND = regex(
    rf"(?:\s(?!(?:the|an?|its|their|by|from|according|says?|said|told)\b)[^\s,;:]+){{0,8}}?\s(?:in|on|along)\s{_STREET}"
)


# --- of a time -------------------------------------------------------------------------------------------------------

_DAYS = (
    r"(?:week(?:days|ends|nights)|[A-Z][a-z]+days|(?:weekend|[A-Z][a-z]+day)\s(?:mornings|afternoons|evenings|nights))"
)
_SEASON = (
    r"(?:school\s|summer\s|winter\s|high\s|low\s|peak\s)?(?:spring|summer|autumn|winter|holidays|season)"
    r"(?:\smonths|\sseason|\sholidays)?(?!\s(?:of\s)?\d{4}[/–-])"  # not the winter of 2023/24
)
_PART = (
    rf"(?P<part>(?:(?:on|at|during)\s{_DAYS}|at\snight|in\sthe\s(?:evenings?|mornings?|afternoons?)"
    r"|(?:at|over|before|on|during)\s(?:Christmas|Easter|New\sYear)(?:['’]s)?(?:\s(?:Day|Eve|Sunday|Monday))?"
    r"|off-peak|(?:at|in|during|outside)\s(?:the\s)?(?:(?:morning|evening)\s)?(?:rush|peak|off-peak)\s(?:hours?|times?)"
    rf"|(?:in|during|over)\s(?:the\s)?{_SEASON}|(?:every|each)\s(?:day|week|month|quarter|weekend|night))\b"
    r"(?!\s(?:and|as)\b(?!\s\d)))"
)
_TIME_BEHIND = regex(rf"\s{_PART}")
# Behind what has been said: 40 were stolen in 2024, all of them at night.
_ALL_OF_THEM = regex(rf"[^,;:.]*,\s(?:all|each)(?:\s{OF_THEM})?(?:\s[a-z]+){{0,2}}?\s{_PART}")
# On Sundays in 2024, it had 40; but not: every day people die, 87 of them in 2024.
_AT_FIRST = regex(rf"(?i:{_PART})(?=(?:\s(?:of|in)\s[\w\s]{{1,30}})?,|[^,]*\Z)")


def _times(text: str, mention: Mention, leading: str, end: int) -> Iterator[str]:
    """Yield the words for the days or months that a figure is of, behind it or `leading` to it in its sentence."""
    behind = _TIME_BEHIND.search(text, mention.end, mention.sentence[1])
    behind = behind if behind and behind.start() < end else _ALL_OF_THEM.match(text, mention.end, mention.sentence[1])
    part = behind or _AT_FIRST.match(leading)
    part = part or _AHEAD.search(text, mention.sentence[0], mention.start)
    words = WORD.findall(part["part"].lower()) if part else ()
    return (word.removesuffix("s") for word in words if word not in _NO_TIMES)


_AHEAD = regex(rf"\b(?:that|which)\s[a-z]+\s{_PART}")  # trains that ran at night
_NO_TIMES = frozenset("on at in during over the of every each".split())
