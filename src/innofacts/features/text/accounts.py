"""Accounts: later figures of a sentence that somebody gives for what an earlier one is about.

Lund had 310 crows in 2023; a birdwatcher speaks of 500, an app of 120, and it was 90 if you ask the council.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.boundaries import MARKS, clause_end, clause_start
from innofacts.english.calendar import MONTHS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import BEFORE_FIGURES, BEING, HAVING, OF_THEM, PRONOUNS
from innofacts.english.inflection import is_past
from innofacts.english.numerals import COUNTS, SCALES
from innofacts.english.speakers import MEDIA, SAYING_OR_NOUNS, SPEAKERS
from innofacts.features.content import REMARKS, SAYS
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex


class Account(NamedTuple):
    """What the clause of a figure says, if it says who gives it."""

    speaker: tuple[int, int]
    """The span of who gives it, with the verb."""
    rest: str
    """What the clause says besides, where that is no reference such as "that harvest"."""
    is_same: bool
    """Whether it refers to what it is about, so that a different unit is one of the same thing: makes that 8 km."""
    is_restated: bool = False
    """Whether nobody gives it, and it says the same once more in a different unit: 40 tonnes, or 90 boxes."""
    is_otherwise: bool = False
    """Whether who gives it is said to count otherwise: the union, which also counts the sick, puts it at 40."""


def tells_who_says(sentence: str) -> bool:
    """Return whether a sentence may give the numbers of several people for one thing."""
    return _TELLING.search(sentence) is not None


_TELLING = regex(rf"(?i)\b(?:{SAYS}|according|ask|(?:in|by)\s(?:one|another)|account|version)\b")


def gives_those_of_others(lead: str) -> bool:
    """Return whether who gives a number, in the words before it, gives those of others: a paper; or puts it at that."""
    return _OF_OTHERS.match(lead) is not None


def is_said(sentence: str, start: int, end: int) -> bool:
    """Return whether a sentence says that somebody says or claims what the figure between two offsets is part of."""
    return _SAID_BEFORE.search(sentence, 0, start) is not None or _SAID_BEHIND.search(sentence, end) is not None


def find_account(text: str, clause: tuple[int, int], figure: tuple[int, int], first_figure: int) -> Account | None:
    """Return who gives a figure of a text, and the rest of its clause; None if the clause does not say who.

    The clause begins behind any figure before it, and the first figure of the sentence begins at `first_figure`. What
    is told of who gives it says no more of the figure than whether they count otherwise: the union, which rang every
    school, counts 40.
    """
    found = _account_without_aside(text, clause, figure, first_figure)
    found = found or _account_in(text, clause, figure, first_figure)
    if found is None:
        return None
    first = max(0, text.rfind(";", 0, figure[0]), *(start for start, _ in sentences(text, 0, figure[0])))
    return found._replace(is_otherwise=_COUNTS_OTHERWISE.search(text, first, figure[0]) is not None)


def _account_without_aside(
    text: str, clause: tuple[int, int], figure: tuple[int, int], first_figure: int
) -> Account | None:
    """Return who gives a figure of a text of whom it tells something between commas or brackets; None if not."""
    told = next(reversed([*_TOLD_OF_WHO.finditer(text, max(clause[0], first_figure + 1), figure[0])]), None)
    if told is None:
        return None
    (at, until), (first, last), (start, end) = told.span(), clause, figure
    gap, shorter = until - at, f"{text[:at]}{text[until:]}"
    found = _account_in(shorter, (first, last - gap), (start - gap, end - gap), first_figure)
    if found is None:
        return None
    who, verb = (offset if offset <= at else offset + gap for offset in found.speaker)
    return found._replace(speaker=(who, verb))


# Between who gives a figure and the verb; a year, a day or an age in it is no figure.
_NO_FIGURE = rf"\b(?:(?:19|20)\d\d|\d\d?\s(?:{'|'.join(map(str.title, MONTHS))})|(?<=age\sof\s)\d\d?)\b"
_TOLD_OF_WHO = regex(
    rf"(?:,\s(?:which|who|whose|in|on|of|from|dated|[a-z]+ing)\s(?:[^,;:.\d]|{_NO_FIGURE})*,|\s\([^()]*\))"
    r"(?=\s(?:[a-z]+\s)?(?:makes?|made|puts?|spoke|gave|got|found|[a-z]+(?:s|ed|d))\s)"
)
# The unreported ones, every train, people; but not a map, the mayor, or on the police.
_THINGS = (
    r"(?!(?:an?|that|how|it|him|her|them|me|us|of|on|in|by|at|for|from|to|up)\s)(?:[a-z’'-]+\s){0,4}?"
    r"(?:[a-z’'-]+[^s\W]s|people|children|men|women|those|anyone|everyone|every\s[a-z’'-]+)\b"
)
_COUNTS = r"(?:counts?|counted|measures?|measured)"
_ADDS = r"(?:asks?|asked|adds?|added|takes?|took)"
# The union, which counts the sick too.
_COUNTS_OTHERWISE = regex(
    r",\s(?:which|who)\s(?:(?:[a-z]+ly|also|only|still|even|always|never|now|long|ha[sd]|have|does|do|did|not)\s){0,3}?"
    rf"(?:{_COUNTS}\s(?!on\b)(?:[a-z’'-]+\s){{0,6}}?(?:too|also|only|as\swell|instead|by)\b"
    rf"|{_ADDS}\s{_THINGS}(?:\s[a-z’'-]+){{0,4}}?\s(?:too|also|only|as\swell|instead)\b"
    rf"|(?:also|only)\s(?:{_COUNTS}\s(?!on\b)|{_ADDS}\s{_THINGS})"
    rf"|(?:includes?|included|excludes?|excluded|ignores?|ignored|(?:leaves?|left)\sout)\s{_THINGS}"
    rf"|(?:leaves?|left)\s{_THINGS}\sout\b|prefers?\sto\scount\s(?!on\b)|(?:defines?|defined)\s(?![a-z]+sel(?:f|ves)\b)"
    r"|(?:treats?|treated|regards?|regarded)\s(?!(?:the|its|his|her|their|this|that)\s|it\s|him\s|them\s|[A-Z])[^,;]*?\sas\s)"
)


def _account_in(text: str, clause: tuple[int, int], figure: tuple[int, int], first_figure: int) -> Account | None:
    (first, last), (start, end) = clause, figure
    sentence = (0, len(text))
    first = max(first, clause_start(text, sentence, start, _BEGINNINGS))
    behind = text[end : min(last, clause_end(text, sentence, end, MARKS))]
    if _PART.match(text, end):
        return None
    earlier = _REMARK.match(text, first, start)
    if earlier and _ALONE.fullmatch(text, earlier.end(), start):
        first = earlier.end()  # 40, says the mayor, 50, says a blog
    is_apart = earlier or _APART.search(text, 0, first) or tells_who_says(text[:first])
    found = _BEHIND.match(text, end) or (_REMARK.match(text, end) if is_apart else None)
    is_again = is_apart or _OR_BEFORE.search(text, 0, first)  # relies on 40, or on 50, as a blog has it
    if found and (_ALONE.fullmatch(text, first, start) or (is_again and _ALONE_AGAIN.fullmatch(text, first, start))):
        return Account(found.span(), "", is_same=True)
    for form, is_same in _BEFORE:
        found = form.match(text, first, start)
        if found and not _is_of_nobody(found[0]):
            rest = found["rest"]
            is_it = is_same or _THAT.match(rest) is not None
            return Account((found.start(), found.end() - len(rest)), f"{_THAT.sub('', rest)} {behind}", is_it)
    counting = _COUNTING.match(text, first, start) if _is_bare(text[start:end]) else None
    showing = _SHOWING.match(text, first, start) if _FOR.match(text, end, last) else None
    teller = _TELLER.fullmatch(text, first, start)
    if found := counting or showing or (teller if teller and _tells(teller, text[:first]) else None):
        return Account(found.span(), behind, is_same=False)
    if found := _OR.match(text, max(0, first - len(", or ")), start):
        return Account(found.span(), behind, is_same=True, is_restated=True)
    return _elided(text, (first, start), behind, first_figure)


def _tells(teller: re.Match[str], before: str) -> bool:
    """Return whether somebody gives a figure, if only by the verb of somebody before: a tabloid has 40, a rival 50."""
    if teller["verb"]:
        return teller["medium"] is not None or not teller["having"]
    return tells_who_says(before) or _TOLD_BY.search(before) is not None


def _is_of_nobody(lead: str) -> bool:
    """Return whether the words before a figure say what is given by nobody that they name: tips are put at 40."""
    words = lead.lower().split()
    is_passive = any(word in BEING and is_past(verb) for word, verb in pairwise(words))
    return is_passive and words[0] not in PRONOUNS


def _is_bare(printed: str) -> bool:
    """Return whether a figure is a number without a unit, in digits or in words."""
    return printed[-1].isdigit() or re.split(r"[\s-]", printed.lower())[-1] in _NUMBERS


def _elided(text: str, lead: tuple[int, int], behind: str, first_figure: int) -> Account | None:
    """Return who gives a figure if the verb is that of the one before: the mayor speaks of 40, a blog of 50."""
    found = _ELIDED.fullmatch(text, *lead)
    if found is None or any(is_past(word) or word in _AUXILIARIES for word in found[0].split()):
        return None
    verbs = (verb for verb in _TOLD.finditer(text, 0, lead[0]) if verb["of"] or verb.start() >= first_figure)
    verb = next(reversed([*verbs]), None)
    is_its = verb is not None and bool(verb["of"]) == bool(found["of"])
    return Account(found.span(), behind, is_same=False) if is_its else None


_AUXILIARIES = BEING | HAVING
_BEGINNINGS = frozenset((";", ":", "–", "and", "but", "while", ", or", ", which"))
_PART = regex(rf"\s{OF_THEM}\b")

# No figure comes before the one that is given: any number there is that of a name, a page or an age.
_WHO = r"\s*(?!(?:which|what|for|to|of)\s)\S[^;]{0,100}?"
_HAS = r"(?:ha[sd]\s|have\s)?(?:[a-z]+ly\s|even\s|once\s|first\s|still\s)?"
_SPEAKING = (
    r"(?:(?:speaks?|spoke|spoken|talks?|talked|hears?|heard|knows?|knew|known|boasts?|boasted)\sof"
    r"|(?:comes?|came)\sup\swith|guess(?:es|ed)?)"
)
_WRITING = r"(?:quotes?|quoted|cites?|cited|prints?|printed|mentions?|mentioned)"
_SHOWS = r"(?:gives?|gave|given|shows?|showed|shown|reports?|reported|gets?|has|have|had)"
_TRANSLATES = r"(?:translates?|translated|converts?|converted|renders?|rendered)"
_ITSELF = r"(?:it|them|that|this|(?:its|their|the)\s(?:number|total|count|sum|figure))"
_GIVERS = "|".join(sorted(MEDIA | SPEAKERS))
_BY_ANOTHER = r"(?:[Oo]n|[Bb]y)\s(?:another|a\srival|one)\s(?:account|count|estimate|reckoning|tally)"
# A paper, or the mayor; but a choir may say how many singers it has. Whoever puts it at 40, or still says 40.
_OF_OTHERS = regex(
    rf"(?i)\W*(?:(?:an?|the|one|another|its|his|her|their|[\w’'-]+(?:['’]s|s['’]))\s(?:[a-z’'-]+\s){{0,2}}?"
    rf"(?:{_GIVERS})s?[\s,]|(?:[a-z’'-]+\s)?(?:{_GIVERS})s\s)"
    rf"|{_BY_ANOTHER}\b"
    rf"|.*\b(?:puts?|gives?|gave|makes?|made|has|had|{_TRANSLATES})\s{_ITSELF}\s"
    rf"|.*\b(?:puts?|gives?|gave|{_TRANSLATES})\s(?:the|its|their|[\w’'-]+(?:['’]s|s['’]))\s"
    r"[^,;:]{1,60}?\s(?:at|as|into)\s\Z"
    r"|.*\b(?:still\s|repeats?\s|repeated\s)"
)
_GIVING = (
    rf"(?:{_WRITING}|{_SPEAKING}|gives?|gave|shows?|showed|reports?|reported|lists?|listed|offers?|offered|prefers?|preferred"
    r"|accepts?|accepted|names?|named|counts?|counted|finds?|found|hears?|heard|states?|stated|claims?|claimed|estimates?"
    rf"|estimated|says?|said|writes?|wrote|knows?|knew|arrives?|arrived|(?:rounds?|rounded|turns?|turned|puts?|makes?|made)\s{_ITSELF}"
    r"|(?:goes|went)(?=\swith)|(?:sticks|stuck)(?=\sto))"
)
_PUTS = r"(?:puts?|makes?|made|gives?|gave|calls?|called|sees|saw|ha[sd]|have)"
# What is a noun too is a verb only behind a plural: critics claim 40; but a theft claim 40 days.
_NO_NOUN = rf"(?!(?<!s\s)(?<!people\s)(?<!they\s)(?<!we\s)(?:{'|'.join(sorted(SAYING_OR_NOUNS))})\s)"
# Drivers reported 40 holes to those who filled 30; wind added 40 to the 30 of the sun.
_SAYS = rf"(?!(?:report|add)(?:s|ed)\s(?!that\b)){_NO_NOUN}{SAYS}(?:\sthat)?"
_TELLS = rf"{_SPEAKING}|{_WRITING}|{_SAYS}|{REMARKS}\sthat"
_NOUN = r"(?:the|that|this|these|those|such|its|their|[\w’'-]+(?:['’]s|s['’]))\s[^,;:]{1,60}?"
_AT = r"(?:\s(?:at|as|in|on))?"
_END = r"(?:\s(?:barely|hardly|merely|only|just|even|some|number|the|a\smere))?,?\s*\Z"
_REVISED = (
    r"(?:raised|lifted|revised|corrected|lowered|cut|amended|adjusted|updated|changed)"
    r"(?:\s(?:up|down|upwards?|downwards?))?\sto"
)
_LAST = r"(?:final|revised|corrected|updated|definitive)"
_FINAL = rf"{_LAST}\s(?:count|figures?|tally|data|version|result|number)"
_RENDERS = rf"(?:(?:puts?|gives?|gave|{_TRANSLATES})\s(?:at|as)|(?:turns?|turned|{_TRANSLATES})\sinto)"
_SUM_THAT = r"[,\s]*(?:an?|the)\s(?:sum|figure|number|amount|total|price)\s(?:that|which)\s"
_RECKONING = r"(?:count|estimate|reckoning|figures|sums|books|tally|calculations?)"
_SOURCE = r"[^,;]{1,60}?"
_IT = r"(?:it|they|these|there|this|that)"
_BEING_OR_HAVING = r"(?:is|are|was|were|has|had|came\sto|had\sbeen)"
_YIELDS = rf"(?:{_BEING_OR_HAVING}|lists?|listed|shows?|showed|gives?|gave|came\sto|yields?|yielded)"
_IT_WAS = r"(?:,?\s(?:it|they|there|this)\s(?:is|was|were|came\sto|had\sbeen))?"
_AS_MONEY = r"\s(?:as|into)(?:\s(?:sales|costs|a\sprice)\sof)?"
_BEFORE = tuple(
    (regex(pattern + _END), is_same)
    for pattern, is_same in (
        # which a baker puts at 3 euros; a sum that a baker puts at 3 euros; a baker has it at 3 euros
        (rf"(?:(?<=which\s)|{_SUM_THAT}){_WHO}\s{_RENDERS}(?P<rest>)", True),
        (rf"{_WHO}\s{_HAS}{_TRANSLATES}\s(?:it|them|that|this|{_NOUN}){_AS_MONEY}(?P<rest>)", True),
        # on a baker's reckoning, 3 euros
        (rf"[,\s]*(?:on|by)\s[^,;:]{{1,40}}?['’]s?\s(?:own\s)?{_RECKONING}(?P<rest>)", False),
        # by another account it was 3 euros
        (rf"[,\s]*{_BY_ANOTHER}(?:,?\s{_IT}\s{_BEING_OR_HAVING})?(?P<rest>)", False),
        (rf"{_WHO}\s{_HAS}{_PUTS}\s(?:it|them|that|this){_AT}(?P<rest>)", True),
        # but according to the bakers 3 euros, but according to them it was 3 euros
        (rf"\s*according\sto\s{_SOURCE}(?:,?\s{_IT}\s{_BEING_OR_HAVING}|,)?(?P<rest>)", False),
        # which it later raised to 40; it has since been corrected to 40; in the final count it was 40
        (rf"\s*(?:(?<=which\s)[^,;]*?|(?:it|they|this|that|{_NOUN})\s(?:[a-z]+\s){{0,4}}?){_REVISED}(?P<rest>)", True),
        # the definitive one is 40
        (rf"\s*(?:the|its)\s(?:{_FINAL}|{_LAST}\sone)\s{_YIELDS}(?P<rest>)", True),
        (rf"\s*(?:in|by|according\sto)\s(?:the|its)\s{_FINAL}{_IT_WAS}(?P<rest>)", True),
        # a baker says that such bread costs 3 euros; a baker puts its price at 3 euros
        (rf"{_WHO}\s{_HAS}(?:{_TELLS})(?P<rest>(?:\s(?!when\s|if\s|because\s)[^\s,;:]+)*?)", False),
        (rf"{_WHO}\s{_HAS}{_PUTS}\s(?P<rest>{_NOUN}{_AT})", False),
    )
)
_SHOWING = regex(rf"{_WHO}\s{_HAS}{_SHOWS}{_END}")
# Somebody who counted, and no place: a waiter counts 40; but not Lund counts 40.
_NO_WHO = (
    r"city|town|village|district|county|region|province|state|country|capital|parish|island|port|school|year|month|week"
    r"|season|north|south|east|west|centre|others?|rest"
)
_COUNTING = regex(
    rf"\s*(?i:(?:an?|the|its|his|her|their|one|another)\s)?(?![^,;]*\b(?:{_NO_WHO})s?\b)[a-z][^,;]{{1,60}}?(?:,\s\d\d,)?\s{_HAS}"
    rf"(?:counts?|counted|tall(?:y|ies|ied)|arrives?\sat|arrived\sat){_END}"
)
# A tabloid has 40, a paper of 9 May lists 60, the radio (FM 98.3) even heard of 70, a rival 80.
_TELLER = regex(
    r"[,\s]*(?:an?|the|its|his|her|their|one|another|some|even|[\w’'-]+(?:['’]s|s['’]))\s"
    r"(?:(?!(?:average|typical|mean|median)\s)[^\s,;:\d]+\s){0,4}?"
    rf"(?:(?P<medium>(?:{'|'.join(sorted(MEDIA))})s?)|(?:{'|'.join(sorted(SPEAKERS))})s?)"
    r"(?:\s(?:of|from|in|on|at|by|for)\s[^,;:]{1,40}?|\s\([^()]*\)|\s\d+){0,2}?"
    r"(?:\s(?:simply|even|only|just|still|once|later|now|then|long|wrongly))?"
    rf"(?:\s(?P<verb>(?P<having>has|have|had)|{_GIVING})(?:\sof|\s{_ITSELF})?(?:\s(?:as|at|to|into|with|for|in|on))?"
    r"|\s(?:as|at|of|to))?" + _END
)
_TOLD_BY = regex(
    rf"\b(?:(?:{_GIVERS})s?\s(?:[^,;:]{{1,60}}?\s)?(?:has|have|had|{_GIVING})"
    rf"|(?:gives?|gave|puts?)\s{_ITSELF}\s(?:as|at))\s"
)
_NUMBERS = COUNTS.keys() | SCALES.keys()
_FOR = regex(r"(?:\s[a-z]+)?\sfor\s(?:that|the\s(?:same|whole))\b")  # a map shows 40 ponds for that day
_THAT = regex(r"\A\s?(?:that|this|these|those|such)\s[a-z-]+")
_OR = regex(rf",\sor{_END}")
_ALONE = regex(rf"[,\s]*(?:\sor)?{_END}")
_ALONE_AGAIN = regex(rf"[,\s]*(?:{'|'.join(BEFORE_FIGURES)}){_END}")  # open for 40 days; for 50, says a guide
_BEHIND = regex(
    r",?\s(?:according\sto|in\sthe\swords\sof|if\s(?:you|we)\s(?:ask|believe|trust|listen\sto)"
    r"|if\s(?=[^,;]*\sto\sbe\s(?:believed|trusted)\b)"
    r"|as\s(?=[^,;]*\s(?:it|says?|said|writes?|wrote)\b)"
    r"|(?:(?:is|was)\s)?what\s|by\s(?:the\s)?[\w’'-]+['’]s?\s(?:own\s)?(?:count|estimate|reckoning)"
    r"|in\s(?:an?|the|one|another|[\w’'-]+\s[\w-]+['’]s?)\s(?:[A-Za-z’'-]+\s)?(?:paper|edition|version|view)\b)[^,;]*"
)
# What somebody says, as the whole of a clause: 40, counters the club; 40, the club claimed on Friday.
_APART = regex(r"(?:[;:–—]|\bbut)\s*\Z")
_OR_BEFORE = regex(r",\sor\s\Z")
_REMARK = regex(
    rf",\s(?:(?:{REMARKS})\s(?!that\b|it\b|to\b)[^,;:]*"
    r"|(?!(?:and|but|or|of|while|whereas|which|who|whose|whom|that|where|when|as|up|down)\b)[^,;:]{1,80}?"
    rf"\s{_NO_NOUN}{REMARKS}"
    r"(?:\s(?:in|on|at|to|over|under|from|with|after|before|yesterday|today)\b[^,;:]*)?)"
    r"(?=[;:]|,\s(?:and|but|or|while|who|which|whose|where|when)\b|,?\s(?:and|but|or)\b"
    rf"|,\s(?:[a-z]+\s){{0,3}}{MONEY_SIGN}?\d|\W*\Z)"
)
_ELIDED = regex(r"[,\s]*(?:an?|the|another|its|his|her|their|one|row)\s(?:[^,;:\s]+\s){0,7}?(?P<of>of\s)?\s*")
_TOLD = regex(
    rf"\b(?:(?P<of>{_SPEAKING})|{_WRITING}|{_SHOWS}|{SAYS}|{_PUTS}\s(?:it|them|that|this))\s(?:[a-z]+\s){{0,2}}{MONEY_SIGN}?\d"
)

# Somebody, or a name, says it: the opposition claimed; but not of all claims, the 2023 report.
_SAID_BEFORE = regex(
    rf"(?<!\bof\s)(?<!\bthe\s)(?<!\ball\s)(?<!\bits\s)(?<!\d\s)\b(?:{_SAYS}|(?:{REMARKS})\sthat)\s(?!by\b|in\b)[^;]*\Z"
)
_SAID_BEHIND = regex(
    rf"[^;]*,[”\"’']?\s(?:[^,;:\d]{{1,60}}\s{REMARKS}|{REMARKS}\s[^,;:\d]{{1,60}})\b(?=[,;]|[^\w]*\Z|\s[io]n\s)"
)
