"""What narrows what a sentence says a figure is of: luxury hotels, the suburbs of Orton, on weekdays."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.bases import additions_said, bases_left_open, limits_said
from innofacts.english.boundaries import CLAUSE_ENDS_AND_RELATIVES, MARKS, clause_end, clause_start
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import AUXILIARIES, OF_THEM
from innofacts.english.inflection import is_past, is_plural, singular
from innofacts.english.narrowing import (
    ADJUNCTS,
    HAPPENINGS,
    HARMED,
    LACKED_BEFORE,
    LACKED_BEHIND,
    NEWCOMERS_BEFORE,
    NEWCOMERS_BEHIND,
    ON_A_DAY,
    PARTS_OF_PLACES,
    REGISTERED,
    REGISTERED_BEFORE,
    ROOM_FOR,
    SIDES,
)
from innofacts.english.numerals import COUNTS
from innofacts.english.places import STREETS
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.features.content import WORD, content, named
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Meanings, Word
from innofacts.features.text.ages import gives_some_ages
from innofacts.features.text.kinds import JOINING, PHRASE, Kind, known_kinds, possible_kinds, sites, word_of
from innofacts.features.text.prices import Priced, bought_in, priced_in
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT

_NAME = r"(?:the\s)?(?P<{}>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)"
_OF_PLACES = Form(
    " ".join((*PARTS_OF_PLACES, *SIDES, "outside", "towns", "villages", "communities", "areas")),
    rf"\b(?<!\b[Aa]ll\s)(?P<part>{'|'.join(PARTS_OF_PLACES)})\sof\s{_NAME.format('whole')}"
    rf"|\b(?P<side>{'|'.join(SIDES)})\s{_NAME.format('sided')}"
    rf"|\b(?P<around>(?:towns|villages|communities|areas)\s(?:around|near|outside|surrounding)|[Oo]utside)\s{_NAME.format('centre')}",
)
_DAYS = r"(?:week(?:days|ends|nights)|[A-Z][a-z]+days)"
_PART = (
    rf"(?P<part>(?:(?:on|at|during)\s{_DAYS}|at\snight|in\sthe\s(?:evenings?|mornings?|afternoons?)|"
    r"(?:in|during|over)\s(?:the\s)?(?:school\s|summer\s|winter\s|high\s|low\s|peak\s)?(?:spring|summer|autumn|winter|holidays|season)"
    r"(?:\smonths|\sseason|\sholidays)?(?!\s(?:of\s)?\d{4}[/–-])|(?:every|each)\s(?:day|week|month|quarter|weekend|night))\b(?!\s(?:and|as)\b(?!\s\d)))"
)
_BEHIND = regex(rf"\s{_PART}")
# Behind what has been said: 40 were stolen in 2024, all of them at night.
_ALL_OF_THEM = regex(rf"[^,;:.]*,\s(?:all|each)(?:\s{OF_THEM})?(?:\s[a-z]+){{0,2}}?\s{_PART}")
# On Sundays in 2024, it had 40; but not: every day people die, 87 of them in 2024.
_AT_FIRST = regex(rf"(?i:{_PART})(?=(?:\s(?:of|in)\s[\w\s]{{1,30}})?,|[^,]*\Z)")
# Not what one could see of what there was, nor what that would have been like: end to end, it would have reached Lund.
_LIKE_IT = (
    "seen noticed found counted heard read expected thought guessed imagined predicted known lasted sufficed needed "
    "taken stretched reached filled covered"
)
_UNREAL = regex(rf"\b(?<![Yy]ou\s)(?:would|could|should)\shave\s(?!{'|'.join(_LIKE_IT.split())})[a-z]+\b(?!.*\bthan\b)")
_AFTERTHOUGHT = regex(r"(?:,\s|\s(?=if\b|when\b))[^,;:\d]{1,60}(?=[,.;]|\Z)")  # , counting commuter trips only
_LEAD = regex(r"[^,.;:\d]{1,40},|[^,.;:]{1,30}\b\d{4},")  # before tax; at the prices of 2015
_AT_PLACE = regex(r"\W*(?:In|Outside|Across|Along|On)\b(?!\s(?:its|their|his|her|our)\b)")
_OF_THEM = regex(r"\sof\s[^,.;:()]{1,60}")
_OTHERS = frozenset(":;–").union("and but while because".split())  # of another clause, whatever stands before them


# What follows things and says which of them are meant: accidents at work; were stolen from stations.
_THERE_THEN = r"(?:\s(?:in|on|at)\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*|\sin\s\d{4}){0,2}"
_ADJUNCT = regex(
    rf"{_THERE_THEN}"
    rf"(?P<done>\s(?:was|were|(?:ha[ds]|have)\sbeen)\s(?:[a-z]+ly\s)?(?:{'|'.join(HARMED)}){_THERE_THEN})?"
    rf"\s(?P<said>{'|'.join(ADJUNCTS)})(?![\w’'-]|(?:,\s[a-z]+)?\s(?:and|or|as)\b)"
)


class Narrowing(NamedTuple):
    """What a sentence says that narrows what its figure is of."""

    kinds: tuple[Kind, ...]
    """Of which kind the things surely are: luxury, of hotels."""
    possible_kinds: tuple[Kind, ...]
    """The nouns with the word before each, which may say of which kind they are: cup, of cup matches."""
    sites: tuple[Kind, ...]
    """Likewise the sites that its place has: east, of "the east terminal"."""
    behind: tuple[Word, ...]
    """The words of what a preposition adds behind its unit, or before its verb: medicine, of "offers in medicine"."""
    behind_with: str
    """That preposition: in."""
    spans: frozenset[int]
    """Within how many days it is: 14, of "answered within two weeks"."""
    said_of_them: tuple[Word, ...]
    """The words of what is said of the things if they are the subject: island, of "40 chapels stood on islands"."""
    of_them: tuple[Word, ...]
    """The nouns of things of which it is said to be a part: cargo, of "40 tonnes of the cargo" and "Of the cargo"."""
    said_of_part: tuple[Word, ...]
    """The words behind the things of which it is a part: rail, of "40 tonnes of the cargo went by rail"."""
    is_limited: bool
    """Whether a limit follows what it counts: clubs that made a loss of more than 10 million."""
    places: tuple[tuple[str, str], ...]
    """Parts of places, each with the name of the whole, in lower case: suburbs, Orton; "" if that is any place."""
    times: tuple[str, ...]
    """The words for which days or months of its time it is of: weekday, summer; empty if it does not say."""
    bases: tuple[str, ...]
    """Words for the basis that it is on: before, of "before tax"; inflation, if that is taken out."""
    is_unreal: bool
    """Whether it gives what would have been."""
    counts: tuple[Word, ...]
    """The words for what it counts, or how, where it says so: of "commuter trips only", and "on a wider definition"."""
    additions: tuple[Word, ...]
    """The words for what it counts besides: of "if attempts are included"."""
    pairs: tuple[tuple[Word, Word], ...]
    """The plurals that "and" joins, which have or do what it counts: buses and trams, that carried passengers."""
    is_of_newcomers: bool
    """Whether it says that they came in that time: the school took in 30 pupils."""
    is_room: bool
    """Whether it says for how many there is room, and not how many there are: built to hold 40."""
    is_lacked: bool
    """Whether it says how many are not there: 40 nurses short, all but 40 of the boats."""
    adjunct: str
    """What follows the things and says which of them it is of: at work; empty if nothing does."""
    adjunct_words: tuple[Word, ...]
    """The words of that."""
    is_rate: bool
    """Whether it is said apart from it that it is a rate: 62 thefts on the books for every 10,000 people."""
    is_of_some_ages: bool
    """Whether it is of people of some ages only: the unemployment of the under-25s."""
    priced: Priced | None
    """What it says costs so much; None if it does not say."""
    bought: tuple[Word, ...]
    """The words of what it says money is spent on: health, of "spent 5 % of GDP on health" and "health spending"."""
    ends: tuple[str, ...]
    """The countries to which something goes or from which it comes, as codes: exports to Norway."""


def narrowing_of(text: str, mention: Mention, facts: Facts) -> Narrowing:
    """Return what narrows what a figure is of, in its own clause."""
    meanings = facts.meanings
    start = clause_start(text, mention.sentence, mention.start, CLAUSE_ENDS_AND_RELATIVES)
    end = clause_end(text, mention.sentence, mention.end, CLAUSE_ENDS_AND_RELATIVES)
    before, own = text[start : mention.start], text[start:end]
    lead = _LEAD.match(text, *mention.sentence)
    clause = f"{lead[0]}{own}" if lead and lead.end() <= start else own
    added = _AFTERTHOUGHT.match(text, end, mention.sentence[1])
    said = f"{clause}{added[0] if added else ''}"
    elsewhere = clause if _AT_PLACE.match(clause) else own
    is_first = clause_start(text, mention.sentence, mention.start, _OTHERS) == mention.sentence[0]
    leading = text[mention.sentence[0] : mention.start] if is_first else ""
    adjunct = _adjunct(text, mention)
    around, after = _around(text, mention)
    what = _ADDED.match(after) or _ADDED_BEFORE.search(around)
    of_the = _OF_THE.match(after)
    whole = of_the or _OUT_OF_THE.match(text, mention.sentence[0], mention.start)
    end_of_limit = clause_end(text, mention.sentence, mention.end, _ENDS_OF_LIMIT)
    return Narrowing(
        kinds=tuple(_kinds(text, mention, (start, end), facts)),
        possible_kinds=tuple(possible_kinds(around, f"{mention.printed}{after}", meanings)),
        sites=tuple(sites(around, meanings)),
        behind=meanings.words(what["what"]) if what else (),
        behind_with=what["with"] if what else "",
        spans=spans_in(text[slice(*mention.sentence)]),
        said_of_them=meanings.words(_said_of_them(text, mention, end)) if is_first else (),
        of_them=meanings.words(whole["what"]) if whole else (),
        said_of_part=meanings.words(after[of_the.end() :]) if of_the else (),
        is_limited=_LIMIT.search(text, mention.end, end_of_limit) is not None,
        pairs=tuple(_pairs(text, mention, meanings)),
        is_of_newcomers=_is_of_newcomers(text, mention, start, end),
        is_room=_ROOM_FOR.search(text, start, mention.start) is not None,
        is_lacked=bool(
            _LACKED_BEFORE.search(text, mention.sentence[0], mention.start)
            or _LACKED_BEHIND.match(text, mention.end, end)
        ),
        adjunct=adjunct,
        adjunct_words=meanings.words(adjunct),
        is_rate=(_FOR_EVERY.search(text, mention.end, end) or _PER.match(text, *mention.sentence)) is not None,
        is_of_some_ages=gives_some_ages(text, mention, meanings),
        priced=priced_in(before, mention, meanings),
        bought=bought_in(own, meanings),
        ends=tuple(code for name, code in named(own) if re.search(rf"{_TO}{re.escape(name)}\b", own)),
        places=(
            *_places(elsewhere),
            *_streets(text, mention, end),
            *_parts_of_any_place(leading, f"{text[mention.end : end]}{added[0] if added else ''}"),
        ),
        times=tuple(_times(text, mention, leading, end)),
        bases=tuple(bases_left_open(clause)),
        counts=meanings.words(" ".join(limits_said(said))),
        additions=meanings.words(" ".join(additions_said(said))),
        is_unreal=_UNREAL.search(before) is not None and not before.endswith(" the "),  # easy to lock the 40 there were
    )


def _kinds(text: str, mention: Mention, clause: tuple[int, int], facts: Facts) -> Iterator[Kind]:
    """Yield of which kind the things surely are that a figure counts in a clause."""
    start, end = clause
    joined = max(mention.sentence[0], text.rfind(" ", 0, max(0, start - 1)) + 1)  # with "and" before the clause
    joined = joined if text[joined:start].strip() in JOINING else start
    of_them = _OF_THEM.match(text, mention.end, end)
    return known_kinds(f"{text[joined : mention.start]}{mention.printed}{of_them[0] if of_them else ''}", facts)


def _around(text: str, mention: Mention) -> tuple[str, str]:
    """Return what a clause says before a figure and behind it, up to what it is compared with."""
    start = clause_start(text, mention.sentence, mention.start, _ENDS_OF_PART)
    end = clause_end(text, mention.sentence, mention.end, _ENDS_OF_PART)
    return text[start : mention.start], text[mention.end : end]


_ENDS_OF_PART = MARKS | {"and", "but", "while", "which", "that", "than", "against", "because", "when"}
_ENDS_OF_LIMIT = _ENDS_OF_PART - {"than"}  # of more than 40
_THE = r"(?:the|its|all|their|these|those)"
# Behind what a share is of, too: 40 % of the students in medicine; and before a verb: revenue from fees was 40 million.
_ADDED = regex(
    rf"(?:\sof\s(?:{_THE}\s)?{PHRASE})??\s(?P<with>for|from|to|in|on|with)\s(?!average\b)(?P<what>{PHRASE})(?![\w’'-])"
)
_ADDED_BEFORE = regex(
    rf"\b(?P<with>from|for|on)\s(?P<what>{PHRASE}){_THERE_THEN}\s(?:was|were|came\sto|amounted\sto|totalled|stood\sat|reached)\s\Z"
)
_OF_THE = regex(rf"\sof\s{_THE}\s(?P<what>{PHRASE})(?![\w’'-])")
_OUT_OF_THE = regex(rf"\W*(?:[Oo]f|[Oo]ut\sof|[Aa]mong)\s{_THE}\s(?P<what>{PHRASE})[^,;:\d]*(?:\d{{4}}[^,;:\d]*)?,\s\Z")
_LIMIT = regex(
    rf"\b(?:of|with|for|by)\s(?:at\s(?:least|most)|(?:more|less|fewer)\sthan|over|above|under|below|up\sto)\s(?:{MONEY_SIGN})?\d"
    rf"|\b(?:over|above|under|below)\s{MONEY_SIGN}\d"
    rf"|\b(?:was|were|is|are)\s(?:more\sthan|less\sthan|over|under|at\s(?:least|most))\s(?:\d|[a-z]+\s(?:{'|'.join(sorted(MEASURES_OF_TIME))})s?\b)"
)


def _said_of_them(text: str, mention: Mention, end: int) -> str:
    """Return what a clause says of the things that a figure counts, from its verb to where and when, if they act.

    In 2024, 40 chapels of Orton stood on islands. Not: it had 40 chapels that stood on islands.
    """
    if not _WHEN_ALONE.fullmatch(text, mention.sentence[0], mention.start):
        return ""
    words = WORD.findall(text[mention.end : end])
    verb = next((n for n, word in enumerate(words) if word in AUXILIARIES or is_past(word)), len(words))
    if not _RELATIVES.isdisjoint(words[:verb]):
        return ""
    return " ".join(word for word in words[verb:] if word.islower())


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def spans_in(text: str) -> frozenset[int]:
    """Return within how many days what a text says was done: within two weeks, within a month of their release."""
    found = ((one["number"].lower(), one["unit"].lower()) for one in _WITHIN.finditer(text))
    return frozenset(
        (int(number) if number.isdecimal() else _COUNTS[number]) * _DAYS_OF[unit] for number, unit in found
    )


_WITHIN = regex(rf"(?i)\bwithin\s(?P<number>an?|\d{{1,3}}|{'|'.join(COUNTS)})\s(?P<unit>day|week|month|year)s?\b")
_DAYS_OF = {"day": 1, "week": 7, "month": 30, "year": 360}  # so that 12 months are a year
_COUNTS = {**COUNTS, "a": 1, "an": 1}
_RELATIVES = frozenset("who that which whose where".split())
_WHEN_ALONE = regex(r"(?i)\W*(?:(?:in|at|by|on|during)\s(?:\d{4}|[^,;:]{1,40}),?\s)?")


def _is_of_newcomers(text: str, mention: Mention, start: int, end: int) -> bool:
    """Return whether the clause from a start to an end says that those whom a figure counts came in that time."""
    if _CAME_BEFORE.search(text, start, mention.start) or _CAME_BEHIND.match(text, mention.end, end):
        return True
    counted = {singular(word) for word in WORD.findall(mention.printed.lower())}
    is_told = not counted.isdisjoint(REGISTERED) and _REGISTERED.search(text, start, mention.start) is not None
    return is_told and _ON_A_DAY.search(text, *mention.sentence) is None


_CAME_BEFORE, _CAME_BEHIND = regex(NEWCOMERS_BEFORE), regex(NEWCOMERS_BEHIND)
_REGISTERED, _ON_A_DAY = regex(REGISTERED_BEFORE), regex(ON_A_DAY)
_ROOM_FOR = regex(ROOM_FOR)
_LACKED_BEFORE, _LACKED_BEHIND = regex(LACKED_BEFORE), regex(LACKED_BEHIND)


def _pairs(text: str, mention: Mention, meanings: Meanings) -> Iterator[tuple[Word, Word]]:
    """Yield the words of the plurals that "and" joins, which have or do what a figure counts.

    Bicycles and cars clogged the roads, and 40 bicycles were stolen: the bicycles are counted, and not the pair.
    """
    before = text[clause_start(text, mention.sentence, mention.start, MARKS) : mention.start]
    counted = frozenset(content(mention.printed))
    for joined in _PAIR.finditer(before):
        is_counted = not counted.isdisjoint(content(joined[0]))
        if all(map(is_plural, joined.groups())) and not (is_counted or _OTHER_CLAUSE.search(before, joined.end())):
            yield word_of(joined[1], meanings), word_of(joined[2], meanings)


_PAIR = regex(r"\b([A-Za-z]+)\sand\s([a-z]+)\b")
_OTHER_CLAUSE = regex(
    rf"\b(?:{'|'.join(sorted(filter(str.isalpha, CLAUSE_ENDS_AND_RELATIVES)))}|who|as|if|after|before)\b"
)


def _adjunct(text: str, mention: Mention) -> str:
    found = _ADJUNCT.match(text, mention.end) if mention.figure.unit.kind == COUNT else None
    return found["said"] if found and (found["done"] or mention.printed.split()[-1] in HAPPENINGS) else ""


_PEOPLE = r"\s(?:\d[\d,]*|hundred|thousand|million)\s[a-z]+"
_FOR_EVERY = regex(rf"\s(?:(?:for|out\sof|in)\s(?:every|each)|per){_PEOPLE}")
_PER = regex(rf"\W*(?:Per|(?:For|Out\sof)\s(?:every|each)){_PEOPLE},")
_TO = r"\b(?<!ompared\s)(?<!hanks\s)(?<!ext\s)(?<!lose\s)(?<!loser\s)(?<!imilar\s)(?:[Tt]o|[Ff]rom)\s(?:the\s)?"


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
    rf"(?:\s(?!(?:the|an?|its|their|by|from|at|near|to|for|off|with|according|says?|said|told)\b)[^\s,;:]+){{0,6}}?,?\s{_ANY_PART}"
)


_STREET = rf"(?:the\s)?(?P<street>(?:[A-Z][\w’'-]+\s)+(?:{'|'.join(map(str.title, sorted(STREETS)))}))\b"
# Not where a museum is that has a name, nor an office that has counted: 40 were stolen, by the bureau in Kings Lane.
_STREET_AHEAD = regex(rf"\W*(?:In\s\d{{4}},\s)?(?:[Ii]n|[Oo]n|[Aa]long)\s{_STREET}[^,]{{0,40}}(?:,\s[^A-Z,]*)?")
_STREET_BEHIND = regex(
    rf"(?:\s(?!(?:the|an?|its|their|by|from|according|says?|said|told)\b)[^\s,;:]+){{0,8}}?\s(?:in|on|along)\s{_STREET}"
)


def _times(text: str, mention: Mention, leading: str, end: int) -> Iterator[str]:
    """Yield the words for the days or months that a figure is of, behind it or `leading` to it in its sentence."""
    behind = _BEHIND.search(text, mention.end, mention.sentence[1])
    behind = behind if behind and behind.start() < end else _ALL_OF_THEM.match(text, mention.end, mention.sentence[1])
    part = behind or _AT_FIRST.match(leading)
    words = WORD.findall(part["part"].lower()) if part else ()
    return (word.removesuffix("s") for word in words if word not in _NO_TIMES)


_NO_TIMES = frozenset("on at in during over the of every each".split())
