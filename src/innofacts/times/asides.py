"""Asides: the words of a sentence that tell of a thing, so that a time in them is only that of a figure in them."""

import re
from typing import NamedTuple

from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import IS_OR_HAS, MODALS
from innofacts.english.inflection import VERBS, is_past, plural
from innofacts.english.numerals import ORDINALS
from innofacts.english.places import NEWSPAPERS
from innofacts.english.speakers import MEDIA
from innofacts.english.wording import DATED, MAKING, VERBS_OF_AMOUNTS, VERBS_OF_TOTALS
from innofacts.forms import Forms
from innofacts.patterns import regex

_LONGEST = 100  # characters before a time or after it
_PREPOSITION = regex(r"(?i)(?:in|on)\s")
_SINCE = r"(?i)since\b"
_PAPERS = "|".join(sorted(MEDIA | NEWSPAPERS))
_ABOUT = "about", "around", "roughly", "some", "nearly", "almost", "just", "over"
_AND_NOW = r"\sand\s(?:now\s)?(?:has|have|is|are|seats|holds|employs|serves|carries|runs|covers|sells|makes|offers)\b"
_MADE = rf"{'|'.join(MAKING)}|(?:set|drawn)\sup"
_OF_A_TIME = (
    r"years?|months?|weeks?|days?|decades?|century|spring|summer|autumn|winter|fall|rest|course|whole|levels?|end|start"
    r"|beginning|middle|half|quarter|period|months|season|standards|middle|close|last|first"
)
# Main verbs, and those after which a time is that of a figure: a record of 40, set in 2019; but last seen in 2019.
_OF_EVENTS = (
    r"was|were|had|did|held|staged|conducted|carried|played|seen|set(?!\sup)|reached|recorded|achieved|hit|reported"
    r"|ended|dat(?:ed|ing)\s(?:back|from)"
)
# Forms of the past that are no participles: most of these, 40, fell in May.
_SIMPLE = "fell|rose|grew|went|came|took|gave|saw|sank|shrank|began|drew|flew|chose"
_OF_FIGURES = r"asked|questioned|surveyed|polled|interviewed|tested|sampled|measured|counted|compared|adjusted|based"
_PAST = (
    rf"(?!(?i:{_OF_EVENTS}|{_SIMPLE})\s)"
    rf"(?:(?:first|last|only|once|originally|newly)\s)*(?!(?i:{_OF_FIGURES})\s)(?P<past>\w+)\s"
)
# Not of how many there are: the number of homes built in 2021 exceeds 400.
_OF_A_NUMBER = VERBS_OF_TOTALS | {"come", "have"}
_PRESENT = "|".join(sorted(map(plural, (VERBS | VERBS_OF_AMOUNTS | {"call"}) - _OF_A_NUMBER)))
_AT = r"(?:(?:in|on|before|after|between)\s)?"
_BREAK = r"[,.;)\n]|\Z"
_HOW = r"in|on|by|with|as|at|to|under|from|for|back|here|there|only|just|before|after|between"


class _Aside(NamedTuple):
    """What is around a time in an aside; a time that begins with "in" or "on" is taken without it."""

    own: re.Pattern[str]
    """How it begins."""
    after: re.Pattern[str]
    """What is after it."""
    goes_on: bool
    """Whether the aside goes on after it, up to the end of the clause."""


# What is before the time in an aside, from the beginning of that; a group `past` is the past form of a verb.
_ASIDES = Forms([
    (signs, rf"(?:{before})\Z", _Aside(regex(own), regex(after), goes_on))
    for signs, before, own, after, goes_on in (
        # the depot, which opened in 2019, has 40 doors
        ("which who where", r",\s(?:which|who|whose|whom|where)\s(?!(?:clos|end)\w+\s|r[au]ns?\s)(?:[^,;:()]|,\d)*\s",
         "", "", True),
        # the vault, dug in 1958, held 40 tonnes; the relay, first run in 1979
        (", (", rf"[,(]\s?{_PAST}(?:[^,;:()\d]{{1,40}}\s)?{_AT}", "", rf"{_BREAK}|\sby\b", True),
        # the jail, built in 1902 for 40 men, held 60 in May; the pier, opened in 1967 and shut in 2009, is long
        (", (",
         (rf"\b[Tt]he\s(?:[\w’'-]+\s){{0,3}}[\w’'-]+,\s(?:first\s|last\s)?(?P<past>(?!(?:{_OF_EVENTS})\s)[a-z]+)\s"
         r"(?:[^,;:()]{1,60}\s)?(?:in|on)\s"),
         "", r"\s(?:for|to|with|and|after|as|at)\s[^,;:()]{1,60},\s[a-z]|,\s(?:is|are|has|have)\s", True),
        # Built in 1936, the bridge opens
        (". : ; – —", rf"[.:;–—]\s{_PAST}(?:(?:{_HOW})\s[^,;:()\d]{{1,40}}\s)?{_AT}", "", _BREAK, True),
        # the singer, born in 1952; but 40 children were born in 2024
        ("founded established incorporated born",
         r"(?<!\bwere\s)(?<!\bare\s)\b(?i:founded|established|incorporated|born)\s(?:back\s)?(?:in\s)?", "", "", False),
        # two floors of the 1934 building
        ("the",
         r"\bthe\s", r"\d{4}\b", rf"\s(?:{'|'.join(DATED)})\b", False),
        # the boats, third in 2019, were first
        (",", rf",\s(?:{'|'.join(ORDINALS)}|\d+(?:st|nd|rd|th))\s(?:(?:in|at|on|during)\s)?(?:the\s)?", "", ",", False),
        # she wrote in the Lund Post of 14 June
        ("of",
         (rf"\b(?i:in|by|to|from)\s(?:an?|the|its|their|his|her)\s(?:[\w’'-]+\s){{0,3}}?(?i:{_PAPERS})"
         r"\sof\s(?:[A-Z][a-z]+,\s)?"), r"\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]+\s\d{1,2}\b", "", False),
        # 40 of the homes damaged in 2019 are still empty
        ("", r"[a-z]\s(?P<past>[a-z]+)\s(?:(?:in|by|on|at|during)\s(?:[^,;:()\d]{1,40}\s)?)?",
         "", rf"\s(?:{IS_OR_HAS})\s(?:still|now|since|yet)\b", False),
        # the bridge built in 1990 carries 40 cars; the plan that it adopted in 2019 calls for 40 homes
        (f"{' '.join(MAKING)} up passed",
         rf"[a-z]\s(?:{_MADE}|passed)\s(?:[^,;:()\d]{{1,40}}\s)?{_AT}", "", rf"\s(?:now\s)?(?:{_PRESENT})\s", False),
        # a firm that opened in 2019 has 40 shops
        ("that which who", r"[a-z]\s(?:that|which|who)\s(?P<past>[a-z]+)\s(?:[^,;:()\d]{1,40}\s)?(?:(?:in|on)\s)?",
         "", rf"\s(?:now\s)?(?:{_PRESENT}|has)\s", False),
        # under a treaty signed in 1974, for offences committed between 2019 and 2021
        (f"{' '.join(MAKING)} up",
         (rf"\b(?i:under|by|from|for|over|to|with|on|since|after)\s(?:(?:an?|the|its|their|this|his|her)\s)?(?:[a-z-]+\s){{1,3}}"
         rf"(?:{_MADE})\s{_AT}"), "", "", False),
        # after the fire of 2021, which took 40 houses
        ("of",
         (r"\b(?i:after|before|for|from|following|despite|unlike|by|with|on)\sthe\s(?:[a-z-]+\s){0,2}"
         rf"(?!(?:{_OF_A_TIME})\s)[a-z-]+\sof\s"), r"\d{4}", "", False),
        # scales that came into force in April will cost 4 million
        ("that which who", r"[a-z]\s(?:that|which|who)\s[^,;:.\d]*\s(?:in|on)\s",
         "", rf"\s(?:{'|'.join(sorted(MODALS))})\s", False),
        ("payable paid", r"\b(?i:payable|to\sbe\spaid)\s(?:in|on)\s", "", "", False),
        (",", r",\san?\s[^,\d]{1,40}\s", _SINCE, "", False),  # said Ann, a driver since 2003
        (",", r",\s[^,\d]+\s", _SINCE, ",", False),  # mayor since 1998,
        ("due", r",\sdue\s[^,\d]+\s(?:in|on)\s", "", r"[,.]", False),
        # under the 2024 act it costs 4 million
        ("under", r"\b(?i:under)\s(?:the|its|their|an?)\s(?:[\w’'-]+\s)?", r"\d{4}\b", r"\s[A-Za-z]", False),
        (". ! ?", r"[.!?]\s[^.\d]*", _SINCE, _AND_NOW, False),  # has led the firm since 1998 and employs 40 people
        # Ada Quill (1912-1998)
        ("(", r"(?:[.,;]\s|\bby\s)(?:[A-Z][\w.’'-]*\s){2,4}\(", r"\d{4}\s?[-–—]", r"\)", False),
        ("opened founded built established launched",
         r"\b(?i:opened|founded|built|established|launched)\s(?:here\s|there\s)?in\s", "", _AND_NOW, False),
        # the plan for 2026 costs 40 million; but its 40 million euro plan for 2026
        ("budget plan programme strateg agenda",
         r"(?:\S*\d\S*\s(?:[a-z]+\s){0,2})?\b(?i:budgets?|plans?|programmes?|strateg(?:y|ies)|agendas?)\sfor\s",
         "", r"\s[a-z]", False),
    )
])  # fmt: skip
# Nor before a figure that ends the sentence, and says how much it is: more than was due at the end of 2024, some 40.
_SO_MUCH = rf"\s(?:{'|'.join(_ABOUT)})\s{MONEY_SIGN}?\d[\d.,]*(?:\s[a-z]+){{0,2}}(?:\.|\Z)"
_STOP = regex(rf"[;:()]|,(?!\d|\s(?:which|who|where|when)\s|{_SO_MUCH})|\.(?!\d)|\n\n|\Z")
_WHICH = regex(r",\s(?:which|who|where|when)\s|\swith\s")


def aside(text: str, start: int, time: tuple[int, int]) -> tuple[int, int] | None:
    """Return the span of the aside that a time is in, given the offset of the sentence; None if it is in none."""
    first, last = time
    if preposition := _PREPOSITION.match(text, first, last):
        first = preposition.end()
    before = f"{'. ' if first - start <= _LONGEST else ''}{text[max(start, first - _LONGEST) : first]}"
    for pattern, form in _ASIDES.likely(before):
        # What a time and what follows it look like is seen at once, and rules most asides out.
        if form.own.match(text, first, last) and form.after.match(text, last) and (found := pattern.search(before)):
            past = found.groupdict().get("past")
            if past is None or past == "run" or is_past(past.lower()):
                return first - len(before) + found.start(), _end(text, last, goes_on=form.goes_on)
    return None


def _end(text: str, last: int, *, goes_on: bool) -> int:
    """Return where an aside ends of which a time ends at an offset: after the time, or what "which" says of it."""
    stop = _STOP.search(text, last, last + _LONGEST) if goes_on or _WHICH.match(text, last) else None
    return stop.start() if stop else last
