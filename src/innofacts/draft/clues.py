"""Words that show which time a figure is about: they name times, compare them, or refer to one before."""

import re

from innofacts.draft import tenses
from innofacts.english.function_words import COMPARED
from innofacts.english.wording import FALLS, MONTHS, NOUNS_OF_CHANGE, RISES, WEEKDAYS
from innofacts.numbers.tokens import sentences
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.times.spans import COUNT, PART
from innofacts.times.times import Time

_FARTHEST = 1000  # characters between a figure and the time that it is about
_NAMES = "|".join(name.title() for name in (*MONTHS, *WEEKDAYS) if name != "may")

# --- the present, and spans that the text has named ------------------------------------------------------------------

_NOW = re.compile(
    r"\b[Nn]ow\b|\b(?:has|have)\ssince\s|\b(?:has|have|are)\s(?!left).*\d\S*\s(?:[a-z]+\s)?left\b"
    r"|\b(?:is|are|has|have|do|does)\b.*\b(?:still|already)\b|\b(?:still|already)\s(?:is|are|has|have|do|does)\b"
)
_OF_THE_PRESENT = re.compile(
    r"(?i)\b(?:at present|at the time of writing|currently|so far|to date|as of now|up to now|by now|nowadays"
    r"|at the moment(?! of)|these days"
    r"|today)\b"
)
_SAID_TODAY = re.compile(
    r"\b(?:said|says?|report(?:s|ed)?|announce[sd]?|publish(?:es|ed)|release[sd]?|writes?|wrote|shows?|showed)\stoday\b"
)
# A span of time that the text has named before: deliveries in the quarter, opened during the year.
SPAN = re.compile(
    rf"(?i)\b(?:in|during|over|throughout|across|within|for|ended|(?:most|best|worst)\s[^.;:]{{1,40}}\sof)"
    rf"\s(?:the\s{PART})?the\s(?:(?:latest|most\srecent)\s)?(?P<unit>year|half|quarter|month)\b"
    rf"(?!\s(?:to\s(?:\d{{1,2}}\s)?(?:(?:the\s)?(?:end|date|close)|early|mid|late|{_NAMES}|May|(?:19|20)\d\d\b)|ended|ending|end|of|before|earlier|after"
    r"|ago|that|which|when|in|from|since|(?:19|20)\d\d\b))"
)
SO_MANY_MONTHS = re.compile(
    rf"(?i)\b(?:in|over|during)\sthe\s(?P<count>{COUNT})\smonths\b(?!\s(?:to|ended|ending|of|before|after|since|from)\b)"
)
SAME_SPAN = re.compile(
    r"(?i)\b(?:in|over|during|for)\s(?:(?:the\ssame|that|this)\speriod|that\stime)\b"
    r"(?!\s(?:of|in|last|to|from|that|as|when|this|next|before|earlier|since)\b)"
)
SINCE_IT = re.compile(r"(?i)\bsince\s(?:[^\d,;:][^,;:]*)?\Z")  # since the bridge opened in May
_SINCE_THEN = re.compile(r"(?i)\bsince(?:\sthen\b|(?=[,.;)]|\Z))")
# Has since opened four.
_HAS_SINCE = re.compile(r"\b(?:has|have)\ssince\s(?:[a-z]+ly\s)?[a-z]+\s(?!to\s)(?:[a-z]+\s)?\Z")
# Its last day; what it ended with, unless that is the sum of all its days.
_AT_THE_END = re.compile(
    r"(?i)\b(?:at|by)\s(?:the\s)?(?:(?:end|close)\sof\sthe\s(?P<of>year|half|quarter|month|period|trial|study|survey|season|campaign)\b(?!\s(?:to|ended|of|(?:19|20)\d\d)\b)"
    r"|(?P<unit>year|half|quarter|period)[\s-]end\b)"
    r"|\b(?:ended|closed|finished)\sthe\s(?P<closed>year|half|quarter|month)\swith\s"
    r"(?!(?:an?\s)?(?:[\w-]+\s){0,2}(?:loss|profit|deficit|surplus|sales|revenue|turnover|income)\b)"
)
RISEN_TO = re.compile(rf"\b(?:{'|'.join(sorted(RISES | FALLS))})\s(?:[a-z]+\s)?to\s\Z")  # rose to 78 over 20 years
WHEN = re.compile(r",?\swhen\s[^,;:.]*")
# In the same half of 2024, the corresponding period of 2024.
IN_THE_SAME = re.compile(
    r"\b(?:same|corresponding|comparable|equivalent)\s(?:[\w-]+\s){1,2}(?:(?:of|in)\s)?\Z|\bin\sthat\sof\s\Z"
)


def is_of_the_present(clause: str) -> bool:
    """Return whether a clause has a word of the present: currently, or now in the present tense."""
    clause = _SAID_TODAY.sub("", clause)
    is_now = _NOW.search(clause) is not None and tenses.tense(clause.replace("now", "")) in (tenses.PRESENT, "")
    return is_now or _OF_THE_PRESENT.search(clause) is not None


def is_since_then(text: str, mention: Mention) -> bool:
    """Return whether a figure is of what happened since a time before: 40 closed since then; has since opened four."""
    start, end = mention.clause
    is_counted = (
        mention.kind in (kinds.COUNT, kinds.NUMBER) and _HAS_SINCE.search(text, start, mention.start) is not None
    )
    return is_counted or _SINCE_THEN.search(text, start, end) is not None


def at_the_end(text: str, mention: Mention) -> re.Match[str] | None:
    """Return the words by which the sentence of a figure names the last day of a span for it."""
    if not any(word in text[slice(*mention.sentence)] for word in ("end", "close", "finished")):
        return None  # most sentences have none of these, and the pattern takes longer
    found = _AT_THE_END.search(text, *mention.sentence)
    if found is None or found.start() < mention.end:
        return found
    return None if found["closed"] else found


# --- times of something else -----------------------------------------------------------------------------------------

_A_TIME = re.compile(
    rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{_NAMES}|May)\b"
    r"|(?i:\b(?:years?|months?|weeks?|quarter|decades?|century|ago|yesterday|spring|summer|autumn|winter)\b)(?!\sin\sa\srow)"
)
# A time that a text names without saying which, or of something else: in the year of its birth, the survey in May.
_IN_A_TIME = re.compile(rf"\b(?:in|on|during|by)\s(?:{_NAMES}|May)\b|\b(?:{_NAMES})\s(?:was|is)\b")
_OF_ANOTHER_TIME = re.compile(
    rf"(?i)\b(?:instead\sof|from|{COMPARED}|than|(?<=\s)when)\s(?:(?!(?:and|to)\s)[\w'’-]+\s){{0,4}}\Z"
)
_IN_CONTRAST = re.compile(r"\bnow\b|\b[Tt]his\stime\b")
THIS_TIME = re.compile(r"\W*[Tt]his\stime\b(?!\s(?:last|next|of|in)\b)")
# Before a time: in a relative clause, or of what something is compared with.
INNER = re.compile(r"\b(?:which|who|whom|whose|where)\s[^,;:.]*\Z|\b(?:than|from|against|with)\s(?:in\s)?\Z")


# A time that is named, of those: not "for years", "in the month of its birth".
_NAMED_TIME = re.compile(
    rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{_NAMES}|May)\b|\b(?:last|this)\s(?:year|month|week|quarter|spring|summer|autumn|winter)\b"
)


def is_of_a_thing(text: str, mention: Mention) -> bool:
    """Return whether a figure describes a thing: an 18-kilometre road, a hall that was built for 300."""
    is_tied = _TIED.search(mention.printed) is not None and mention.kind == kinds.MEASURE
    return is_tied or _MADE.search(text, mention.sentence[0], mention.start) is not None


def is_title_of(text: str, mention: Mention) -> bool:
    """Return whether a rank only says which one is meant: shares in the country's third-largest bank fell."""
    if mention.kind != kinds.RANK or _NOUN_IN.match(text, mention.end) is None:
        return False
    words = text[max(mention.sentence[0], mention.start - _NEAR) : mention.start]
    return _OF_A_COUNTRY.search(words) is not None


_OF_A_COUNTRY = re.compile(r"\b[a-z]+['’]s\s\Z")
_NOUN_IN = re.compile(r"\s[a-z]")
_TIED = re.compile(r"\d-[a-z]+\Z")
_MADE = re.compile(
    r"\b(?:was|were)\s(?:originally\s)?(?:built|designed|founded|established|laid\sout|meant|created|set\sup|conceived)\s(?:for|to|with|by|in)\s[^,;:]*\Z"
)


def may_set_a_scene(text: str, start: int, end: int) -> bool:
    """Return whether the text between two offsets is short, and may name a time of the past."""
    is_short = end - start <= _FARTHEST
    if not is_short or not _NAMED_TIME.search(text, start, end):
        return False
    return tenses.tense(text[start:end]) == tenses.PAST


def end_of_lead(text: str, start: int, end: int) -> int:
    """Return where the first sentence with a verb ends, in the paragraph between two offsets."""
    ends = (last for _, last in sentences(text, start, end))
    return next((last for last in ends if tenses.tense(text[max(start, last - _LONGEST_SENTENCE) : last])), end)


_LONGEST_SENTENCE = 3_000  # characters: twice those of a sentence that is read in one piece


def is_of_something_else(text: str, start: int, time: Time) -> bool:
    """Return whether a time is a target, or of what something is compared with or came after: than in May."""
    return time.is_apart or is_target(text, time) or _OF_SOMETHING_ELSE.search(text, start, time.start) is not None


_OF_SOMETHING_ELSE = re.compile(
    rf"(?<!\bever\s)\b(?:than(?!\sever)|from|{COMPARED}|after|before|since|until)\s"
    r"(?:[^,;:.]|[,.]\d){0,40}\Z"
)


def is_of_the_night(text: str, start: int, end: int) -> bool:
    """Return whether a sentence tells what has happened up to the day of the article: the fire doubled overnight."""
    return _OVERNIGHT.search(text, start, end) is not None


_OVERNIGHT = re.compile(r"\b[Oo]vernight\b")


def is_of_an_end(text: str, start: int, time: Time) -> bool:
    """Return whether a time is that at which something longer ended: the festival closed on Sunday."""
    return _ENDED.search(text, start, time.start) is not None


_ENDED = re.compile(
    r"\b(?:ended|closed|concluded|wrapped\sup|came\sto\san\s(?:end|close)|drew\sto\sa\sclose)\s(?:[a-z]+\s){0,2}\Z"
)


def names_a_time(text: str, start: int, end: int) -> bool:
    """Return whether a time may be named between two offsets; what is long may name one."""
    return end - start > _FARTHEST or _A_TIME.search(text, start, end) is not None


def is_aside(text: str, mention: Mention) -> bool:
    """Return whether a sentence only says what something was at a time, to compare: In 2018 it was 28."""
    return _IT_WAS_THEN.match(text, *mention.sentence) is not None


_IT_WAS_THEN = re.compile(
    r"\W*(?:(?:[A-Z][a-z]*|\d+|in|on|last|an?|two|three|five|ten)\s(?:[\w-]+\s){0,4}[\w-]+,?\s)?"
    r"(?i:it|that|this|they|there)\s(?:was|were|had\sbeen|stood\sat|came\sto)\s"
)


def is_label(text: str, time: Time | None) -> bool:
    """Return whether a time is that of a figure in brackets: 45 (2022: 40)."""
    return time is not None and text[time.start - 1] in "([" and text[time.end : time.end + 1] == ":"


def is_target(text: str, time: Time) -> bool:
    """Return whether a time is that by which something is so far, and nothing else: by 2030."""
    is_inside = text[time.start : time.end].lower().startswith("by ")
    return is_inside or _BY.search(text, max(0, time.start - len("by the ")), time.start) is not None


_BY = re.compile(r"(?i)\bby\s(?:the\s)?\Z")


def is_of_other_words(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time describes something else in the sentence of a figure, or is in a name."""
    start = mention.sentence[0]
    is_named = _YEAR.fullmatch(text, time.start, time.end) and _IN_A_NAME.search(text, start, time.end) is not None
    if is_named or tenses.is_of_another_clause(text, mention, time) or is_after_a_clause(text, mention, time):
        return True
    is_multiple = mention.kind == kinds.MULTIPLE and mention.change != ""
    if is_multiple and text[time.start : time.end].lower().startswith("since"):
        return True  # has tripled since May: a multiple is what it is now
    if time.start >= mention.end:
        is_base = (_OF_A_BASE if mention.kind == kinds.MULTIPLE else _OFF_A_BASE).match(text, mention.end, time.start)
        if mention.kind == kinds.SHARE:
            is_base = is_base or _OF_A_LEVEL.match(text, mention.end, time.start)
        return is_base is not None or _SAID.search(text, mention.end, time.start) is not None
    if _ends(text, start, time) and tenses.tense(text[slice(*mention.sentence)]) not in tenses.AHEAD:
        return True
    is_open = time.period is not None and time.period.last is None
    return is_open and _TO.fullmatch(text, time.end, mention.start) is not None


# A time of something else: "We lend 40 boats," said Ann, here since 2003; the film Harvest 1931. "It has grown since
# May, to 40 boats" says how many there are now.
_SAID = re.compile(r"[\"”’],?\s(?:[\w-]+\s){0,4}(?:said|says|added|adds)\b")
_TO = re.compile(r",\s(?:to|at)\s|\sto\s")
_YEAR = re.compile(r"\d{4}")
_IN_A_NAME = re.compile(
    rf"(?<=[a-z]\s)(?!(?:{_NAMES}|May|Year|Fiscal|Spring|Summer|Autumn|Winter|Fall|Christmas|Easter|Census|In|By|Since)\s)"
    r"[A-Z][a-z]{2,}\s\d{4}\Z"
)


def _ends(text: str, start: int, time: Time) -> bool:
    """Return whether a time ends what is told: before the fire in 2017, 40 families lived there; till May it was 4."""
    first_word = text[time.start : time.end].split(maxsplit=1)[0]
    before = f"{text[start : time.start]}{first_word} ".lower()
    return ("until" in before or "before" in before) and _UNTIL.search(before) is not None


_UNTIL = re.compile(r"\b(?:until|(?<!ever\s)(?<!than\s)before)\s[^,;:]*\Z")  # more than ever before in May


# What a figure is compared with, which has the time that follows: 12 % below the figure for 2018, double the 40 of May.
_THE_BASE = r"\s(?:the|its|their|that(?:\sof)?|what)\s(?:(?!(?:19|20)\d\d\b)[^,.;:()]|[,.]\d)*\Z"
_OFF_A_BASE = re.compile(rf"\s(?:below|above|(?:more|less|fewer|higher|lower|larger|smaller)\sthan){_THE_BASE}")
_OF_A_BASE = re.compile(_THE_BASE)
# A third of the peak that it reached in May, 71 % of the 40 that it carried in 2019; but not 71 % of the 40 who came.
_OF_A_LEVEL = re.compile(
    r"\sof\s(?:the|its|their|that|what)\s(?:[\w-]+\s){0,2}(?:(?:peak|record|high|low|level|volume|maximum|minimum)s?\b|\S*\d\S*\s"
    r"(?:[\w-]+\s){0,3}?(?:that\s)?(?:it|they|we|he|she)\s)(?:[^,;:()]|[.,]\d)*\Z"
)


def is_after_a_clause(text: str, mention: Mention, other: Mention | Time) -> bool:
    """Return whether a figure or time is in a clause that is over: shares, which fell in May, rose 4 %."""
    is_before = other.end <= mention.start and "," in text[other.end : mention.start]
    return is_before and _IN_A_CLAUSE.search(text, mention.sentence[0], other.start) is not None


def relative_clause(text: str, mention: Mention) -> int | None:
    """Return where the relative clause of a figure begins; None if it is in none."""
    found = _IN_A_CLAUSE.search(text, mention.sentence[0], mention.start)
    return found.start() if found else None


_IN_A_CLAUSE = re.compile(r",\s(?:which|who|whose)\s(?:[^,;]|,\d)*\Z")


_NEAR = 60  # characters before a figure


def is_from(text: str, mention: Mention) -> bool:
    """Return whether a figure is what something has changed from: from 40 to 50."""
    return text.endswith(("from ", "From "), 0, mention.start)


def is_former(text: str, mention: Mention, time: Time | None) -> bool:
    """Return whether a figure with a time after it is what something has changed from: from 40 in May to 50."""
    is_behind = time is not None and time.start >= mention.end and is_from(text, mention)
    return is_behind and _UP_TO.match(text, mention.end, mention.sentence[1]) is not None


_UP_TO = re.compile(r"[^,;:.()]*\sto\s(?:[a-z]+\s){0,3}\S*\d")


def is_earlier(text: str, mention: Mention, before: Mention | None) -> bool:
    """Return whether the words between a figure and the one before say that it is of another time: down from 17 %."""
    if before is None:
        return False
    end, clause_end, start = before.end, before.clause[1], mention.start
    is_contrast = _IN_CONTRAST.search(text[min(max(end, clause_end), start) : start]) is not None
    return is_contrast or _OF_ANOTHER_TIME.search(text[end:start]) is not None


_BEFORE_IT = re.compile(r"\W*(?:Before|Until|Prior\sto|Previously|Formerly)\b")  # the pandemic, it sold for 60


def is_compared(text: str, mention: Mention) -> bool:
    """Return whether its sentence says that a figure is of another time: down from 17 %, at the year end."""
    if _BEFORE_IT.match(text, mention.sentence[0]):
        return True
    words = text[mention.sentence[0] : mention.start]
    is_other = _OF_ANOTHER_TIME.search(words) or _IN_CONTRAST.search(words)
    return is_other is not None or is_in_a_time(text, mention)


def is_in_a_time(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure names a month or a day that may be of something else: the fair in May."""
    return _IN_A_TIME.search(text, *mention.clause) is not None


# --- parts of what was counted, and what there is at a time ----------------------------------------------------------

_OF_THEM = re.compile(r"\sof\s(?:them|these|those|it|this)(?=\s?(?:[,.;:)]|\Z)|\s[a-z])")
# A sentence about what the one before it says: "That is 40 more than", "Of these, 40 came by train".
_OF_WHAT_WAS_SAID = re.compile(
    r"[\"“‘'’]*(?:(?:That|This)\s(?:is|was|represents|equals|leaves|left|brings|brought|takes|took|makes|made"
    r"|(?:works?|worked)\sout\sat|comes\sto|came\sto|amounts\sto|corresponds\sto|translates\s(?:in)?to)\s(?:[\w'’-]+\s){0,4}\Z"
    r"|The\s(?:figure|number|total|result|amount|sum)\sis\s(?:[\w'’-]+\s){0,3}\Z"
    r"|Of\s(?:these|those|them)\b(?!\s(?:that|who|which|with|in)\b))"
)
_OF_A_POLL = re.compile(r"In\san?\s[^,;:.\d]{0,60}\b(?:poll|survey|census|sample)\b")
_OF = re.compile(r"Of\s(?:(?:the|its|their|all|some|about)\s)*")  # Of the 40 who came in May, 12 would come again
_OF_STOCKS = (kinds.COUNT, kinds.SHARE, kinds.NUMBER, kinds.RANK)
_OF_A_STATE = re.compile(r"\b(?:was|were|had|held|kept|ranked|stood|lived|belonged|numbered)\b")


# How much more or less the later of two figures before is: The decrease, 8 %, is the third in a row.
_OF_A_DIFFERENCE = re.compile(
    rf"The\s(?:resulting\s)?(?:{'|'.join(sorted(NOUNS_OF_CHANGE))}|surplus|deficit|shortfall|excess|gap|difference)"
    r"(?:\sof|,)\s(?:[a-z]+\s){0,2}\Z"
)


def is_of_a_difference(text: str, mention: Mention) -> bool:
    """Return whether a figure is how much more or less the later of two figures before it is: The decrease, 8 %."""
    return _OF_A_DIFFERENCE.match(text, mention.sentence[0], mention.start) is not None


def is_part(text: str, mention: Mention, whole: Mention) -> bool:
    """Return whether a figure is a part of an earlier one: 12 of them."""
    is_of_whole = _OF.fullmatch(text, mention.sentence[0], whole.start) is not None
    if is_of_whole and tenses.tense_of(text, mention) == tenses.PRESENT:
        return False  # of the 40 teams that it promised in May, 12 are at work
    is_polled = is_of_whole or _OF_A_POLL.match(text, *mention.sentence) is not None
    if _OF_THEM.match(text, mention.end):
        return True
    return is_polled and not is_of_the_present(text[slice(*mention.clause)])


def is_of_what_was_said(text: str, mention: Mention, whole: Mention) -> bool:
    """Return whether a figure is about what the sentence right before it counts: "That is 12 more", "12 of them"."""
    is_next = text[whole.sentence[1] : mention.sentence[0]].strip(" \n\"“”‘’'") == ""
    is_of_it = _OF_WHAT_WAS_SAID.match(text, mention.sentence[0], mention.start) or _OF_THEM.match(text, mention.end)
    return is_next and is_of_it is not None


def is_known_whole(text: str, mention: Mention, part: Mention | None) -> bool:
    """Return whether a count is a whole that readers know, of which only a part is news: two of its 40 borrowers."""
    is_same = part is not None and part.sentence == mention.sentence and mention.kind == kinds.COUNT
    found = _OF_ITS.fullmatch(text, part.end, mention.start) if part and is_same else None
    is_of_now = found is not None and tenses.tense_of(text, mention) in tenses.AHEAD  # 2 of the 9 mills will close
    return found is not None and (found["owner"] is not None or not mention.times or is_of_now)


_OF_ITS = re.compile(
    r"\s(?:[\w-]+\s)?(?:of|among)\s(?:(?P<owner>its|their|our|his|her|my|(?:the\s)?[\w-]+['’]s)|the)\s(?:[a-z-]+\s)?"
)


def may_be_stock(mention: Mention) -> bool:
    """Return whether a figure is of a kind that may say how many there were on a day, and no sum, rate or price."""
    return mention.kind in _OF_STOCKS


def is_stock(text: str, mention: Mention) -> bool:
    """Return whether a figure may say how many there were on a day: it had 40 ships."""
    return may_be_stock(mention) and not mention.change and _OF_A_STATE.search(text, *mention.sentence) is not None
