"""What narrows what a sentence says a figure is of: luxury hotels, the suburbs of Orton, on weekdays."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.boundaries import MARKS, clause_end, clause_start
from innofacts.english.inflection import is_plural
from innofacts.english.places import STREETS
from innofacts.english.restricting import KINDS, KINDS_OF_ONE, PARTS_OF_PLACES, SIDES
from innofacts.features.content import WORD
from innofacts.features.meanings import Meanings, Word
from innofacts.forms import Form
from innofacts.prose.figures import Mention

_NAME = r"(?:the\s)?(?P<{}>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)"
_OF_PLACES = Form(
    " ".join((*PARTS_OF_PLACES, *SIDES, "outside", "towns", "villages", "communities", "areas")),
    rf"\b(?<!\b[Aa]ll\s)(?P<part>{'|'.join(PARTS_OF_PLACES)})\sof\s{_NAME.format('whole')}"
    rf"|\b(?P<side>{'|'.join(SIDES)})\s{_NAME.format('sided')}"
    rf"|\b(?P<around>(?:towns|villages|communities|areas)\s(?:around|near|outside|surrounding)|[Oo]utside)\s{_NAME.format('centre')}",
)
# The Harbour Museum in the centre of Orton is no part of what it is: it stands there.
_STANDS = re.compile(r"\b[Tt]he\s(?:[A-Z][\w’'-]*\s)*[A-Z][\w’'-]*[^s\W]\s(?:in|on|at|near)\s(?:the\s)?\Z")
_DAYS = r"(?:week(?:days|ends|nights)|[A-Z][a-z]+days)"
_PART = (
    rf"(?:(?:on|at|during)\s{_DAYS}|at\snight|in\sthe\s(?:evenings?|mornings?|afternoons?)|"
    r"(?:in|during|over)\s(?:the\s)?(?:school\s|summer\s|winter\s|high\s|low\s|peak\s)?(?:spring|summer|autumn|winter|holidays|season)"
    r"(?:\smonths|\sseason|\sholidays)?(?!\s(?:of\s)?\d{4}[/–-])|(?:every|each)\s(?:day|week|month|quarter|weekend|night))\b(?!\s(?:and|as)\b)"
)
_BEHIND = re.compile(rf"\s{_PART}")
# On Sundays in 2024, it had 40; but not: every day people die, 87 of them in 2024.
_AT_FIRST = re.compile(rf"(?i:{_PART})(?=(?:\s(?:of|in)\s[\w\s]{{1,30}})?,|[^,]*\Z)")
# Not what one could see of what there was, nor what that would have been like: end to end, it would have reached Lund.
_LIKE_IT = (
    "seen noticed found counted heard read expected thought guessed imagined predicted known lasted sufficed needed "
    "taken stretched reached filled covered"
)
_UNREAL = re.compile(
    rf"\b(?<![Yy]ou\s)(?:would|could|should)\shave\s(?!{'|'.join(_LIKE_IT.split())})[a-z]+\b(?!.*\bthan\b)"
)
_BASES = Form(
    "tax inflation real prices excluding counting including net per",
    r"(?i)\b(?:before|after|without|net\sof)\s(?:(?:income|sales|corporation|value-added)\s)?(?P<tax>tax)(?:es)?(?=[,.;)]|\Z|\s(?:in|on|at|per|an?|and|last|this|of)\b)"
    r"|\b(?:pre|after)-(?P<glued>tax)\b|\badjusted\sfor\s(?P<inflation>inflation)\b|\bin\s(?P<real>real)\sterms\b"
    r"|\bat\s(?:the\s)?(?:constant\s|\d{4}\s)?(?P<prices>prices)\sof\s\d{4}"
    r"|\b(?:excluding|not\s(?:counting|including)|net\sof)\s(?:(?:the|its|their|all)\s)?(?!tax)(?P<out>[a-z]+)"
    r"|\A(?P<per>per)\s(?!(?:year|annum)\b)[a-z]+(?=,)",
)
_LEAD = re.compile(r"[^,.;:\d]{1,40},|[^,.;:]{1,30}\b\d{4},")  # before tax; at the prices of 2015
_AT_PLACE = re.compile(r"\W*(?:In|Outside|Across|Along|On)\b(?!\s(?:its|their|his|her|our)\b)")
_OF_THEM = re.compile(r"\sof\s[^,.;:()]{1,60}")
_ENDS = MARKS | frozenset("and but while that who which because when".split())
_OTHERS = frozenset(":;–").union("and but while because".split())  # of another clause, whatever stands before them


class Kind(NamedTuple):
    """A word that says which of the things that a noun names a figure is of."""

    printed: str
    """The word in small letters."""
    word: Word
    noun: Word


class Narrowing(NamedTuple):
    """What a sentence says that narrows what its figure is of."""

    kinds: tuple[Kind, ...]
    """Of which kind the things are: luxury, of hotels."""
    places: tuple[tuple[str, str], ...]
    """Parts of places, each with the name of the whole, in lower case: suburbs, Orton; "" if that is any place."""
    times: tuple[str, ...]
    """The words for which days or months of its time it is of: weekday, summer; empty if it does not say."""
    bases: tuple[str, ...]
    """Words for the basis that it is on: tax, of "before tax"; inflation, if that is taken out."""
    is_unreal: bool
    """Whether it gives what would have been."""


def narrowing_of(text: str, mention: Mention, meanings: Meanings) -> Narrowing:
    """Return what narrows what a figure is of, in its own clause."""
    start = clause_start(text, mention.sentence, mention.start, _ENDS)
    end = clause_end(text, mention.sentence, mention.end, _ENDS)
    before, clause = text[start : mention.start], text[start:end]
    if (lead := _LEAD.match(text, *mention.sentence)) and lead.end() <= start:
        clause = f"{lead[0]}{clause}"
    elsewhere = clause if _AT_PLACE.match(clause) else text[start:end]
    joined = max(mention.sentence[0], text.rfind(" ", 0, max(0, start - 1)) + 1)  # with "and" before the clause
    of_them = _OF_THEM.match(text, mention.end, end)
    is_first = clause_start(text, mention.sentence, mention.start, _OTHERS) == mention.sentence[0]
    leading = text[mention.sentence[0] : mention.start] if is_first else ""
    part = _BEHIND.match(text, mention.end) or _AT_FIRST.match(leading)
    return Narrowing(
        kinds=tuple(
            _kinds(f"{text[joined : mention.start]}{mention.printed}{of_them[0] if of_them else ''}", meanings)
        ),
        places=(*_places(elsewhere), *_streets(text, mention, end)),
        times=tuple(_times(part[0])) if part else (),
        bases=tuple(match[match.lastgroup or 0].lower() for match in _BASES.finditer(clause)),
        is_unreal=_UNREAL.search(before) is not None and not before.endswith(" the "),  # easy to lock the 40 there were
    )


def _kinds(text: str, meanings: Meanings) -> Iterator[Kind]:
    words = ["", *WORD.findall(text.lower()), "", "", ""]
    for n, kind in enumerate(words[:-3]):
        before, noun, following, last = words[n - 1], *words[n + 1 : n + 4]
        is_one = kind in KINDS_OF_ONE and before in ("a", "an", "each")
        if not is_one and (kind not in KINDS or noun == "equivalent" or before in _JOINING):
            continue
        named = noun if is_one else next(filter(is_plural, (following, noun)), "")
        if named and (last if named == following else following) not in _JOINING:
            yield Kind(kind, meanings.word(kind), meanings.word(named))


_JOINING = ("and", "or")  # public and private hotels are all hotels


def _places(text: str) -> Iterator[tuple[str, str]]:
    for match in _OF_PLACES.finditer(text):
        if _STANDS.search(text[: match.start()]):
            continue
        part, whole = (match["part"], match["whole"]) if match["part"] else (match["side"], match["sided"])
        part, whole = (part, whole) if part else (match["around"], match["centre"])
        yield part.lower(), re.sub(r"['’]s\Z", "", whole).lower()


def _streets(text: str, mention: Mention, end: int) -> Iterator[tuple[str, str]]:
    """Yield the street that a sentence begins with, or that follows its figure, as a part of any place."""
    ahead = _STREET_AHEAD.fullmatch(text, mention.sentence[0], mention.start)
    for match in (ahead, _STREET_BEHIND.match(text, mention.end, end)):
        if match:
            yield match["street"].lower(), ""


_STREET = rf"(?:the\s)?(?P<street>(?:[A-Z][\w’'-]+\s)+(?:{'|'.join(map(str.title, sorted(STREETS)))}))\b"
# Not where a museum is that has a name, nor an office that has counted: 40 were stolen, by the bureau in Kings Lane.
_STREET_AHEAD = re.compile(rf"\W*(?:In\s\d{{4}},\s)?(?:[Ii]n|[Oo]n|[Aa]long)\s{_STREET}[^,]{{0,40}}(?:,\s[^A-Z,]*)?")
_STREET_BEHIND = re.compile(
    rf"(?:\s(?!(?:the|an?|its|their|by|from|according|says?|said|told)\b)[^\s,;:]+){{0,8}}?\s(?:in|on|along)\s{_STREET}"
)


def _times(part: str) -> Iterator[str]:
    return (word.removesuffix("s") for word in WORD.findall(part.lower()) if word not in _NO_TIMES)


_NO_TIMES = frozenset("on at in during over the of every each".split())
