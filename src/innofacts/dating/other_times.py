"""Words that say of which other figure or time something is told: from 17 %, in 2018 it was 28, 12 of them."""

from innofacts.dating.article import NAMED, NAMES
from innofacts.english.boundaries import relative_clauses
from innofacts.english.function_words import COMPARED, OF_IT
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.spans import COUNT, NTH
from innofacts.times.times import Time


def is_from(text: str, mention: Mention) -> bool:
    """Return whether a figure is what something has changed from: from 40 to 50."""
    return text.endswith(("from ", "From "), 0, mention.start)


def is_earlier(text: str, mention: Mention, before: Mention | None) -> bool:
    """Return whether the words between a figure and the one before say that it is of another time: down from 17 %."""
    return before is not None and OF_ANOTHER_TIME.search(text[before.end : mention.start]) is not None


OF_ANOTHER_TIME = regex(
    rf"(?i)\b(?:instead\sof|from|{COMPARED}|than|(?<=\s)when|(?:on\stop\sof|in\saddition\sto|besides)(?=\sthe\s))"
    r"\s(?:(?!(?:and|to)\s)[\w'’-]+\s){0,4}\Z"
)


def is_of_what_was_said(text: str, mention: Mention, whole: Mention) -> bool:
    """Return whether a figure is about what the sentence right before it counts: "That is 12 more", "12 of them"."""
    is_next = text[whole.sentence[1] : mention.sentence[0]].strip(" \n\"“”‘’'") == ""
    is_of_it = _OF_WHAT_WAS_SAID.match(text, mention.sentence[0], mention.start) or OF_THEM.match(text, mention.end)
    return is_next and is_of_it is not None


OF_THEM = regex(rf"\s(?!of\sthose\s(?:[a-z]+ed|who|that|with)\b)(?:{OF_IT}|of\sthis)(?=\s?(?:[,.;:)]|\Z)|\s[a-z])")
# A sentence about what the one before it says: "That is 40 more than", "Of these, 40 came by train".
_OF_WHAT_WAS_SAID = regex(
    r"[\"“‘'’]*(?:(?:That|This)\s(?:is|was|represents|equals|leaves|left|brings|brought|takes|took|makes|made"
    r"|(?:works?|worked)\sout\sat|comes\sto|came\sto|amounts\sto|corresponds\sto|translates\s(?:in)?to)\s(?:[\w'’-]+\s){0,4}\Z"
    r"|The\s(?:figure|number|total|result|amount|sum)\sis\s(?:[\w'’-]+\s){0,3}\Z"
    r"|Of\s(?:these|those|them)\b(?!\s(?:that|who|which|with|in)\b))"
)


def is_after_a_clause(text: str, mention: Mention, other: Mention | Time) -> bool:
    """Return whether a figure or time is in a clause that is over: shares, which fell in May, rose 4 %."""
    clauses = relative_clauses(text, mention.sentence)
    return any(start < other.start < end <= mention.start for start, end in clauses)


def is_in_an_aside(text: str, mention: Mention) -> bool:
    """Return whether a figure is between two commas with a time: the margin, 2 % a year earlier, reached 6 %."""
    after = next((time for time in mention.times if time.start >= mention.end), None)
    if after is None or not text.startswith(",", after.end - text.startswith(",", after.end - 1)):
        return False
    is_begun = _COMMA.search(text, mention.sentence[0], mention.start) is not None
    return is_begun and _IN.fullmatch(text, mention.end, after.start) is not None


_COMMA = regex(r",\s(?:(?:the|still|then|once|only|just|already|at|with)\s)*\Z")
_IN = regex(r"\s(?:[a-z][^,;:.()\d]{0,40}\s)?(?:(?:in|at)\s)?(?:the\s)?")
# A sentence that only says what something was at a time, to compare: In 2018 it was 28, in 2017 the total stood at 9.
IT_WAS_THEN = regex(
    r"\W*(?:(?:[A-Z][a-z]*|\d+|in|on|last|an?|two|three|five|ten)\s(?:[\w-]+\s){0,4}[\w-]+,?\s)?"
    r"(?i:(?P<it>it|that|this|they|the\s(?:figure|total|number|share|rate|proportion|count))|there)\s"
    r"(?:was|were|had\sbeen|stood\sat|came\sto)\s"
)


def is_told_of_another_time(text: str, mention: Mention) -> bool:
    """Return whether its sentence says that a figure is of another time: down from 17 %, before the pandemic."""
    start, end = mention.sentence
    if _BEFORE_IT.match(text, start) or _OVER_YEARS.match(text, mention.end, end) or is_of_the_telling(text, mention):
        return True
    words = text[start : mention.start]
    return OF_ANOTHER_TIME.search(words) is not None or _IN_A_TIME.search(text, *mention.clause) is not None


def is_of_the_telling(text: str, mention: Mention) -> bool:
    """Return whether a figure is of those to whom something was told: 9 boats sank, she told a jury of seven women."""
    return _TOLD_WHOM.search(text, mention.sentence[0], mention.start) is not None


_TOLD_WHOM = regex(r",[”\"’']?\s(?:[\w’'.-]+\s){1,4}(?:told|addressed|informed)\s[^,;:.]*\Z")
# Before the pandemic, it sold for 60; in its first year it lost 40.
_BEFORE_IT = regex(
    r"\W*(?:(?:Before|Until|Prior\sto|Previously|Formerly)\b"
    rf"|In\s(?:its|their|his|her|our)\s(?:{NTH}|early|opening)\s(?:full\s)?(?:year|season|month|week|decade)s?\b)"
)
# Put 4 million into pools over five years.
_OVER_YEARS = regex(
    rf"(?:(?!,\s(?:and|but|while)\s)[^;:])*?\s(?:over|across|spread\sover)\s(?:{COUNT})\s(?:years|months|decades)\b"
)
# A month or a day that may be of something else: the fair in May.
_IN_A_TIME = regex(rf"\b(?:in|on|during|by)\s(?:{NAMES}|May)\b|\b(?:{NAMES})\s(?:was|is)\b")


def names_a_time(text: str, start: int, end: int) -> bool:
    """Return whether a time may be named between two offsets; what is long may name one."""
    return end - start > FARTHEST or _A_TIME.search(text, start, end) is not None


FARTHEST = 1000  # characters between a figure and a time that is known to be named
_A_TIME = regex(
    rf"{NAMED}|(?i:\b(?:years?|months?|weeks?|quarter|(?<!\bin\sa\s)decades?|century|ago|yesterday|spring|summer"
    r"|autumn|winter)\b)(?!\sin\sa\srow)"
)
