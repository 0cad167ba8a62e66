"""Words that show which time a figure is about: they name times, compare them, or refer to one before."""

import re
from datetime import date

from innofacts.draft import tenses
from innofacts.english.function_words import COMPARED
from innofacts.english.inflection import is_past
from innofacts.english.numerals import ORDINALS, QUARTERS
from innofacts.english.wording import FALLS, MONTHS, NOUNS_OF_CHANGE, RISES, WEEKDAYS
from innofacts.numbers.tokens import sentences
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.times.spans import COUNT, PART
from innofacts.times.times import Time
from innofacts.values.figures import INEQUALITIES

_FARTHEST = 1000  # characters between a figure and the time that it is about
_NAMES = "|".join(name.title() for name in (*MONTHS, *WEEKDAYS) if name != "may")

# --- the present, and spans that the text has named ------------------------------------------------------------------

_NOW = re.compile(
    r"\b[Nn]ow\b|\b(?:has|have)\ssince\s|\b(?:has|have|are)\s(?!left).*\d\S*\s(?:[a-z]+\s)?left\b|\b(?:is|are|has|have|do|does)\b.*\b(?:still|already)\b|\b(?:still|already)\s(?:is|are|has|have|do|does)\b"
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
    r"|\b(?P<half>half)-year\s(?:revenues?|profits?|losses|loss|sales|earnings|turnover|results?|figures)\b"
)
OVER_THE_SEASON = re.compile(
    r"(?i)\b(?:in|over|during|across|throughout)\sthe\s(?:season|campaign|holidays|festival|tournament)\b"
    r"(?!\s(?:of|in|before|after|when|that|which)\b|\s\d)"
)
SO_MANY_MONTHS = re.compile(
    rf"(?i)\b(?:in|over|during)\sthe\s(?P<count>{COUNT})\smonths\b(?!\s(?:to|ended|ending|of|before|after|since|from)\b)"
)
PRICE = re.compile(r"[$£€]\s?[\d.,]+\s\Z")  # a ticket costs £52 for the year
THOSE_YEARS = re.compile(rf"(?i)\b(?:in|over|during|across)\s(?:these|those)\s(?:{COUNT}\s)?years\b")
SAME_SPAN = re.compile(
    r"(?i)\b(?:in|over|during|for)\s(?:(?:the\ssame|that|this)\speriod|that\stime)\b"
    r"(?!\s(?:of|in|last|to|from|that|as|when|this|next|before|earlier|since)\b)"
)
# From 40 in 2019 to 50 in 2023, a rise of 10: between the two times, before the first, and before the change.
FROM_TO = re.compile(r"[^;:.]{0,60}\bto\s(?:[^;:.,]|[.,]\d){0,40}")
FROM = re.compile(r"\bfrom\s(?:[^;:.,]|[.,]\d){0,40}\Z")
A_CHANGE_OF = re.compile(rf",\san?\s(?:[a-z]+\s)?(?:{'|'.join(sorted(NOUNS_OF_CHANGE))})\sof\s\Z")
RISEN_TO = re.compile(rf"\b(?:{'|'.join(sorted(RISES | FALLS))})\s(?:[a-z]+\s)?to\s\Z")  # rose to 78 over 20 years
_HAS_REACHED = re.compile(
    rf"\b(?:has|have)\s(?:[a-z-]+\s){{0,2}}(?:{'|'.join(sorted(RISES | FALLS))})\s(?:[^,;:.]{{0,40}}\s)?"
    r"(?:to\s(?:[a-z]+\s){0,2}|(?:above|below)\s)\Z"
)
_LEVEL = re.compile(r"(?:above|below)\s")
TODAY = re.compile(
    r"\s(?:today|now|at\spresent|currently|nowadays)(?=[,;.:)]|\s[–—-]|\Z)"
)  # from 40 in 1990 to 300 today
STOOD = re.compile(r"\b(?:stood|unbroken|unbeaten|unmatched)\s\Z")  # a record
AT_PRESENT = re.compile(
    r",\s(?:at\spresent|currently|at\sthe\smoment)\s(?:(?:about|some|only|just|around|nearly)\s)?\Z"
)
SINCE_IT = re.compile(r"(?i)\bsince\s(?:[^\d,;:][^,;:]*)?\Z")  # since the bridge opened in May
_SINCE_THEN = re.compile(r"(?i)\bsince(?:\sthen\b|(?=[,.;)]|\Z))")
# Has since opened four.
_HAS_SINCE = re.compile(r"\b(?:has|have)\ssince\s(?:[a-z]+ly\s)?[a-z]+\s(?!to\s)(?:[a-z]+\s)?\Z")
FISCAL = re.compile(r"(?i)\b(?:financial|fiscal)\s")
WHOLE_YEAR = re.compile(r"(?i)\b(?:(?:full|whole)\syear|year\sas\sa\swhole)\b")
LAST_YEAR = re.compile(r"(?i)\b(?:last|previous|prior)\s(?:(?:financial|fiscal)\s)?year\b")
CURRENT_YEAR = re.compile(r"(?i)\b(?:current|present|new)\s(?:financial|fiscal)\syear\b")
# Its last day; what it ended with, unless that is the sum of all its days.
_AT_THE_END = re.compile(
    r"(?i)\b(?:at|by)\s(?:the\s)?(?:(?:end|close)\sof\sthe\s(?P<of>year|half|quarter|month|period|trial|study|survey|season|campaign)\b(?!\s(?:to|ended|of|(?:19|20)\d\d)\b)"
    r"|(?P<unit>year|half|quarter|period)[\s-]end\b)"
    r"|\b(?:ended|closed|finished)\sthe\s(?P<closed>year|half|quarter|month)\swith\s"
    r"(?!(?:an?\s)?(?:[\w-]+\s){0,2}(?:loss|profit|deficit|surplus|sales|revenue|turnover|income)\b)"
)
NTH = QUARTERS | {"last": QUARTERS["final"]}
NTH_ALONE = re.compile(rf"(?i)\W*the\s({'|'.join(QUARTERS)})\s(?:was|were|had|saw|brought)\b")  # the first was better
OF_A_PART = re.compile(r"(\d{4}-[QH])\d")
NTH_PART = re.compile(rf"(?i)\b(?P<nth>{'|'.join(NTH)})[\s-](?P<unit>half|quarter)\b")
OF_ITS_YEAR = re.compile(rf"{NTH_PART.pattern}\sof\s(?:its|the|our|their)\s(?:financial|fiscal)\syear\b")
PART_OF_A_YEAR = re.compile(r"(?i)(?!.*\d{4}).*\b(?:half|quarter)\b")
WHEN = re.compile(r",?\swhen\s[^,;:.]*")
A_YEAR_AGO = re.compile(r"(?i)\b(?:a|one)\syear\sago\Z")
# In the same half of 2024, the corresponding period of 2024.
IN_THE_SAME = re.compile(
    r"\b(?:same|corresponding|comparable|equivalent)\s(?:[\w-]+\s){1,2}(?:(?:of|in)\s)?\Z|\bin\sthat\sof\s\Z"
)


MAKING_UP = re.compile(r"\bnow\s(?:makes?\sup|accounts?\sfor|represents?|brings?\sin|contributes?|earns?)\s\Z")


def has_reached(text: str, mention: Mention) -> bool:
    """Return whether a figure is the level of now: the herd has grown since 2017 to about 40, has fallen below 40."""
    level = _LEVEL.match(text, mention.start, mention.end)
    return _HAS_REACHED.search(text, mention.sentence[0], level.end() if level else mention.start) is not None


def is_of_the_present(clause: str) -> bool:
    """Return whether a clause has a word of the present: currently, or now in the present tense."""
    clause = _SAID_TODAY.sub("", clause)
    is_now = _NOW.search(clause) is not None and tenses.tense(clause.replace("now", "")) in (tenses.PRESENT, "")
    return is_now or _OF_THE_PRESENT.search(clause) is not None


_AND_THEN = re.compile(r",?\sand\s(?:had|was|were|stood|numbered|employed|held|owned|ran|operated)\s")


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
    is_later = (
        _AND_THEN.search(text, mention.end, found.start()) is not None
    )  # opened four shops and had 40 at year end
    return None if found["closed"] or is_later else found


# --- times of something else -----------------------------------------------------------------------------------------

_FEASTS = "Easter|Christmas|Whitsun|Pentecost|Thanksgiving|Ramadan|Diwali|Carnival|Hanukkah|Passover"
_A_TIME = re.compile(
    rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{_NAMES}|May)\b"
    r"|(?i:\b(?:years?|months?|weeks?|quarter|decades?|century|ago|yesterday|spring|summer|autumn|winter)\b)(?!\sin\sa\srow)"
    rf"|\b(?:{_FEASTS})\b"
)
# A time that a text names without saying which, or of something else: in the year of its birth, the survey in May.
_IN_A_TIME = re.compile(
    r"\b(?i:in|during|over|for|at|by)\s(?:the|that|its|their)\s(?:[\w-]+\s)?(?:year|half|quarter|month|week|season)\b(?!\sin\sa\srow)"
    rf"|\b(?:in|on|during|by)\s(?:{_NAMES}|May)\b|\b(?:{_NAMES})\s(?:was|is)\b|\b(?i:at|over|during|on|by|before|after)\s(?:{_FEASTS})\b"
    r"|\b(?:within|(?i:in|over|during)\sthe)\s(?:[\w-]+\s)?(?:days|weeks|months|years)\b"
)
_IN_THE_NEXT = re.compile(r"\b[Ii]n\sthe\s(?:second|third|fourth|next|latter|other),")
_OF_ANOTHER_TIME = re.compile(
    r"(?i)\b(?:instead\sof|from(?![^.;]{0,60}\b(?:[a-z]+ed|rose|fell|grew|was|were|made|came|paid|brought|took)\s)|"
    rf"{COMPARED}|"
    r"than|(?<=\s)when|(?:before(?!\s[a-z]+ing\b)|(?<!looked\s)(?<!looking\s)(?<!looks\s)after)(?!\s(?:tax|interest|exceptional|one-off|special)\b))\s(?:(?!(?:and|to)\s)[\w'’-]+\s){0,4}\Z"
    r"|\b(?:pre-[a-z]+|previous|former|earlier|old|prior|usual)\s(?:[\w-]+\s){1,2}of\s\Z"
)
_FROM = re.compile(r"[^,;:.()]*\bfrom\s")
_IN_CONTRAST = re.compile(r"\bnow\b|\b[Tt]his\stime\b")
THIS_TIME = re.compile(r"\W*[Tt]his\stime\b(?!\s(?:last|next|of|in)\b)")
# A time of something else: "We lend 40 boats," said Ann, here since 2003; the film Harvest 1931. "It has grown since
# May, to 40 boats" says how many there are now.
_SAID = re.compile(r"[\"”’],?\s(?:[\w-]+\s){0,4}(?:said|says|added|adds)\b")
_TO = re.compile(r",\s(?:to|at)\s|\sto\s")
_YEAR = re.compile(r"\d{4}")
_IN_A_NAME = re.compile(
    rf"(?<=[a-z]\s)(?!(?:{_NAMES}|May|Year|Fiscal|Spring|Summer|Autumn|Winter|Fall|Christmas|Easter|Census|In|By|Since)\s)"
    r"[A-Z][a-z]{2,}\s\d{4}\Z"
)
# Before a time: in a relative clause, or of what something is compared with.
INNER = re.compile(
    r"\b(?:(?<!estimate )(?<!found )(?<!find )(?<!show )(?<!shows )(?<!say )(?<!said )that|which|who|whom|whose"
    r"|where)\s[^,;:.]*\Z|\b(?:than|from|against|with)\s(?:in\s)?\Z"
)
_DIVIDEND = re.compile(r"(?i)\b(?:propos|recommend|declar)\w*\s(?:[a-z-]+\s){0,4}dividend\b")
OF_NOTES = re.compile(
    r"(?i)\W*(?:notes?|methodology|methods?|about|background|further\sinformation|contacts?|sources?)\b"
)


# A time that is named, of those: not "for years", "in the month of its birth".
_NAMED_TIME = re.compile(
    rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{_NAMES}|May)\b|\b(?:last|this)\s(?:year|month|week|quarter|spring|summer|autumn|winter)\b"
)


def is_of_a_thing(text: str, mention: Mention) -> bool:
    """Return whether a figure describes a thing: an 18-kilometre road; a film, shot for 40 euros in a town of 300.

    So do a target and the number of those of which one is the first: the largest of the 40 ports.
    """
    is_tied = _TIED.search(mention.printed) is not None and mention.kind == kinds.MEASURE
    is_target = _A_TARGET_OF.search(text, max(mention.sentence[0], mention.start - _NEAR), mention.start) is not None
    return is_tied or is_target or _MADE.search(text, mention.sentence[0], mention.start) is not None


def is_title_of(text: str, mention: Mention) -> bool:
    """Return whether a rank only says which one is meant: shares in the country's third-largest bank fell."""
    if mention.kind != kinds.RANK or _NOUN_IN.match(text, mention.end) is None:
        return False
    words = text[max(mention.sentence[0], mention.start - _NEAR) : mention.start]
    return _OF_A_COUNTRY.search(words) is not None and _IS_ITS.search(words) is None


_OF_A_COUNTRY = re.compile(r"\b[a-z]+['’]s\s\Z")
_IS_ITS = re.compile(
    r"\b(?:was|were|is|are|be|been|became|become|becomes|remains?|remained|as|to|ranked|finished|came|made)\s"
    r"(?:(?:now|thus|also|still|then|the)\s){0,2}[a-z]+['’]s\s\Z"
)
_NOUN_IN = re.compile(r"\s(?!(?:[\w-]+\s){1,4}(?:in|of)\s(?:\d|last))[a-z]")
_A_TARGET_OF = re.compile(
    r"\b(?:most\s[a-z]+|[a-z]{3,}est)\sof\s(?:the|its|their)\s\Z|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa])\s(?:legal\s|official\s)?(?:target|limit|ceiling|quota|threshold)\sof\s\Z"
)
_TIED = re.compile(r"\d-[a-z]+\Z")
_MADE = re.compile(
    r",\s(?:shot|filmed|built|made|written|produced|designed|founded|carved|painted|composed)\s(?:for|with|by|in|on|at|from|of)\s[^,;:]*\Z"
    r"|\b(?:was|were)\s(?:originally\s)?(?:built|designed|founded|established|laid\sout|meant|created|set\sup|conceived)\s(?:for|to|with|by|in)\s[^,;:]*\Z"
)


def may_set_a_scene(text: str, start: int, end: int) -> bool:
    """Return whether the text between two offsets is short, and may name a time, of the past or in a title."""
    is_short = end - start <= _FARTHEST
    if not is_short or not _NAMED_TIME.search(text, start, end):
        return False
    return tenses.tense(text[start:end]) == tenses.PAST or is_title(text, start, end)


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


def is_of_an_act(text: str, start: int, time: Time) -> bool:
    """Return whether a time is the day on which something was done that binds: agreed on Sunday to buy it."""
    return _AN_ACT.search(text, start, time.start) is not None


_AN_ACT = re.compile(
    r"\b(?:agreed|voted|decided|signed|resolved|undertook|promised|pledged|vowed|offered|approved|adopted|rejected|passed)\s(?:late\s)?\Z"
)


def is_of_the_night(text: str, start: int, end: int) -> bool:
    """Return whether a sentence tells what has happened up to the day of the article: the fire doubled overnight."""
    return _OVERNIGHT.search(text, start, end) is not None


_OVERNIGHT = re.compile(r"\b(?:[Oo]vernight|(?:this|on\s[A-Z][a-z]+day)\smorning)\b")


def is_of_a_survey(text: str, start: int, time: Time) -> bool:
    """Return whether a time is that of a census or a survey: a count held in May."""
    return _OF_A_SURVEY.search(text, start, time.start) is not None


_OF_A_SURVEY = re.compile(
    r"\b(?:census|survey|poll|count|inventory)\s(?:(?:that\swas\s)?(?:held|taken|conducted|carried\sout|done|made)\s)?(?:(?:in|of|on|for)\s)?(?:the\s)?\Z"
)


def year_of_feast(text: str, start: int, end: int, day: date) -> int:
    """Return the year of the last feast that a text names between two offsets; 0 if it names none."""
    found = _FEAST.search(text, start, end)
    return day.year - (_MONTHS_OF_FEASTS[found[0]] > day.month) if found else 0


_MONTHS_OF_FEASTS = {"Christmas": 12, "Thanksgiving": 11, "Easter": 4, "Whitsun": 6, "Carnival": 2}
_FEAST = re.compile("|".join(_MONTHS_OF_FEASTS))


def is_of_an_end(text: str, start: int, time: Time) -> bool:
    """Return whether a time is that at which something longer ended: the festival closed on Sunday."""
    return _ENDED.search(text, start, time.start) is not None


_ENDED = re.compile(
    r"\b(?:ended|closed|concluded|wrapped\sup|came\sto\san\s(?:end|close)|drew\sto\sa\sclose)\s(?:[a-z]+\s){0,2}\Z"
)


def is_list_below(text: str, end: int, start: int) -> bool:
    """Return whether a list begins at an offset, and the text before it, from another offset on, ends with a colon."""
    return text.startswith(("- ", "* ", "• "), start) and text[max(0, end - 1) : start].rstrip().endswith(":")


def is_title(text: str, start: int, end: int) -> bool:
    """Return whether the text between two offsets is one short sentence without a verb: Results for the first half."""
    title = text[start:end].strip(" \n.:")
    return len(title) <= _LONGEST_TITLE and ". " not in title and tenses.tense(title) == ""


_LONGEST_TITLE = 80  # characters


def names_a_time(text: str, start: int, end: int) -> bool:
    """Return whether a time may be named between two offsets; what is long may name one."""
    return end - start > _FARTHEST or _A_TIME.search(text, start, end) is not None


def is_aside(text: str, mention: Mention) -> bool:
    """Return whether a sentence only says what something was at a time, to compare: In 2018 it was 28.

    So may the words behind a semicolon, and those about a record. What follows goes on about the time before.
    """
    end = mention.sentence[1]
    start = text.rfind("; ", mention.sentence[0], mention.start) + 1 or mention.sentence[0]
    is_then = _IT_WAS_THEN.match(text, start, end) or _OF_A_RECORD.match(text, start, end)
    return is_then is not None or _ALSO_DID.search(text, start, end) is not None


_OF_A_RECORD = re.compile(
    r"\W*(?i:the|its|their|that|his|her)\s(?:old|previous|earlier|former|last)\s(?:record|high|low|peak|best|mark|maximum|minimum)\b"
)
_IT_WAS_THEN = re.compile(
    r"\W*(?:(?:[A-Z][a-z]*|\d+|in|on|last|an?|two|three|five|ten)\s(?:[\w-]+\s){0,4}[\w-]+,?\s)?(?i:it|that|this|they|there|the\s(?:same\s|latter\s)?(?:figure|number|share"
    r"|proportion|percentage|rate|total|count|price|average|ratio|sum|amount))\s(?:was|were|had\sbeen|stood\sat|came\sto)\s(?!a\s|an\s|the\s|not\s)"
)
_ALSO_DID = re.compile(r"\b(?:had|did|was|were)\W*\Z")  # last year only 86 had


def is_label(text: str, time: Time | None) -> bool:
    """Return whether a time is that of a figure in brackets: 45 (2022: 40)."""
    return time is not None and text[time.start - 1] in "([" and text[time.end : time.end + 1] == ":"


def is_target(text: str, time: Time) -> bool:
    """Return whether a time is that by which something is so far, and nothing else: by 2030."""
    is_inside = text[time.start : time.end].lower().startswith("by ")
    return is_inside or _BY.search(text, max(0, time.start - len("by the ")), time.start) is not None


_BY = re.compile(r"(?i)\bby\s(?:the\s)?\Z")


def is_in_brackets(text: str, mention: Mention) -> bool:
    """Return whether a figure is alone in brackets: sales of 45 million (40)."""
    return text[mention.start - 1] == "(" and text[mention.end : mention.end + 1] == ")"


def has_comparatives(text: str) -> bool:
    """Return whether a text says that its figures in brackets are those of the year before."""
    # Few texts have these words, and the pattern takes long.
    return ("brackets" in text or "parentheses" in text) and _COMPARATIVES.search(text) is not None


_COMPARATIVES = re.compile(
    r"(?i)\b(?:(?:figures?|numbers|amounts|values|comparatives)\s(?:(?:shown|given)\s)?)?in\s(?:brackets|parentheses)\s"
    r"(?:(?:refer|relate)s?\sto|(?:are|is)\s(?:for|those|that|from)|show|give|denote|indicate)\b"
    r"[^.;]{0,60}\b(?:(?:previous|prior|preceding|last)\s(?:financial\s|fiscal\s)?year|year\s(?:before|earlier)|(?:same|corresponding)\s|(?:19|20)\d\d)"
)


def is_of_other_words(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time describes something else in the sentence of a figure, or is in a name."""
    start = mention.sentence[0]
    is_day = time.period is not None and time.period.first == time.period.last
    if is_day and is_dividend(text, mention):
        return True  # on which it is paid
    is_named = _YEAR.fullmatch(text, time.start, time.end) and _IN_A_NAME.search(text, start, time.end) is not None
    is_apart = tenses.is_of_another_clause(text, mention, time)
    if is_named or is_apart or is_after_a_clause(text, mention, time) or _is_of_what_was_before(text, mention, time):
        return True
    is_multiple = mention.kind == kinds.MULTIPLE and mention.change != ""
    if is_multiple and text[time.start : time.end].lower().startswith("since"):
        return True  # has tripled since May: a multiple is what it is now
    if time.start >= mention.end:
        is_base = (_OF_A_BASE if mention.kind == kinds.MULTIPLE else _OFF_A_BASE).match(text, mention.end, time.start)
        if mention.kind == kinds.SHARE:
            is_base = is_base or _OF_A_LEVEL.match(text, mention.end, time.start)
        if mention.kind in (kinds.COUNT, kinds.SHARE):
            is_base = is_base or _EXPECT.match(text, mention.end, time.start)
        return is_base is not None or _SAID.search(text, mention.end, time.start) is not None
    if _ends(text, start, time) and tenses.tense(text[slice(*mention.sentence)]) not in tenses.AHEAD:
        return True
    is_open = time.period is not None and time.period.last is None
    return is_open and _TO.fullmatch(text, time.end, mention.start) is not None


# Those who think of what is to come: two in three expect prices to fall in 2027, 40 of the firms hope to move by May.
_EXPECT = re.compile(r"\s(?:of\s[^,;:.]{1,40}\s)?(?:expect|hope|intend|plan|want|think|believe|predict)s?\s")
# What a figure is compared with, which has the time that follows: 12 % below the figure for 2018, double the 40 of May.
_THE_BASE = r"\s(?:the|its|their|that(?:\sof)?|what)\s(?:(?!(?:19|20)\d\d\b)[^,.;:()]|[,.]\d)*\Z"
_OFF_A_BASE = re.compile(rf"\s(?:below|above|(?:more|less|fewer|higher|lower|larger|smaller)\sthan){_THE_BASE}")
_OF_A_BASE = re.compile(_THE_BASE)
# A third of the peak that it reached in May, 71 % of the 40 that it carried in 2019; but not 71 % of the 40 who came.
_OF_A_LEVEL = re.compile(
    r"\sof\s(?:the|its|their|that|what)\s(?:[\w-]+\s){0,2}(?:(?:peak|record|high|low|level|volume|maximum|minimum)s?\b|\S*\d\S*\s"
    r"(?:[\w-]+\s){0,3}?(?:that\s)?(?:it|they|we|he|she)\s)(?:[^,;:()]|[.,]\d)*\Z"
)


def _is_of_what_was_before(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time is that of what came before something: after a loss of 40 in 2023 it made a profit of 3."""
    start = mention.sentence[0]
    is_before = time.end <= mention.start and _AFTER.match(text, start, time.start) is not None
    return is_before and "," not in text[start : time.start] and text.startswith(",", time.end)


def is_after_a_clause(text: str, mention: Mention, other: Mention | Time) -> bool:
    """Return whether a figure or time is in a clause that is over: shares, which fell in May, rose 4 %."""
    is_before = other.end <= mention.start and "," in text[other.end : mention.start]
    if is_before and _IN_A_CLAUSE.search(text, mention.sentence[0], other.start):
        return True
    inner = _inner_clause(text, mention)
    return inner is not None and inner[0] <= other.start and other.end <= inner[1]


def _inner_clause(text: str, mention: Mention) -> tuple[int, int] | None:
    """Return the apposition or the relative clause between the subject of a figure and its verb, if it has one.

    Rome, the third city in 2019, fell to fourth; rooms that were let at 40 euros last year went for 50.
    """
    for form in _INNER_CLAUSES:
        found = form.match(text, mention.sentence[0], mention.start)
        if found and (is_past(found["verb"]) or found["verb"] in ("is", "are", "has", "have", "will")):
            return found.span("inner")
    return None


def is_in_inner_clause(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time is in an apposition or a relative clause that ends with it, before the main verb."""
    after = mention._replace(start=min(mention.sentence[1], time.end + _NEAR))
    inner = _inner_clause(text, after)
    return inner is not None and inner[0] <= time.start < inner[1]


_INNER_CLAUSES = (
    re.compile(
        r"(?:(?:But|And|While)\s)?[A-Z][^,;:.]{0,50},\s(?P<inner>(?:the|an?|its|once)\s(?:(?!was\b|were\b|had\b)[\w’'-]+\s){1,8}"
        r"(?:in|of)\s\d{4}),\s(?P<verb>[a-z]+)\b"
    ),
    re.compile(
        r"(?:[^,;:.]|[.,]\d)*?\b(?P<inner>(?:that|who|which)\s(?:[^,;:.]|[.,]\d)*?\s"
        r"(?:(?:in\s)?\d{4}|last\s(?:year|month|week|season|summer|winter)|a\syear\s(?:ago|earlier)))\s(?P<verb>[a-z]+)\b"
    ),
)


def relative_clause(text: str, mention: Mention) -> int | None:
    """Return where the relative clause of a figure begins; None if it is in none."""
    found = _IN_A_CLAUSE.search(text, mention.sentence[0], mention.start)
    return found.start() if found else None


_IN_A_CLAUSE = re.compile(r",\s(?:which|who|whose)\s(?:[^,;]|,\d)*\Z")


def _ends(text: str, start: int, time: Time) -> bool:
    """Return whether a time ends what is told: before the fire in 2017, 40 families lived there; till May it was 4."""
    first_word = text[time.start : time.end].split(maxsplit=1)[0]
    before = f"{text[start : time.start]}{first_word} ".lower()
    return ("until" in before or "before" in before) and _UNTIL.search(before) is not None


_UNTIL = re.compile(r"\b(?:until|(?<!ever\s)(?<!than\s)before)\s[^,;:]*\Z")  # more than ever before in May


def is_dividend(text: str, mention: Mention) -> bool:
    """Return whether a figure is a dividend that is proposed for the year on which a firm reports."""
    return _DIVIDEND.search(text, mention.sentence[0], mention.start) is not None


def is_standing(text: str, mention: Mention, time: Time | None) -> bool:
    """Return whether a figure is a limit or tax, which holds longer than a time before it: in the range of 2 to 4 %."""
    is_usual = _USUAL.search(text, mention.sentence[0], mention.start) is not None
    is_class = (
        mention.figure.bound in INEQUALITIES and _WITH.search(text, mention.sentence[0], mention.start) is not None
    )
    if is_usual or is_class or _AS_SET.match(text, mention.end, mention.sentence[1]):
        return True
    if time and time.end > mention.start:
        return False
    before = text[max(mention.sentence[0], mention.start - _NEAR) : mention.start]
    return _LIMIT.search(before) is not None and "against" not in before and "compared" not in before


_WITH = re.compile(r"\b[a-z]+[a-rt-z]s\swith\s\Z")  # hotels with 20 or more beds
_NEAR = 60  # characters before a figure
# In the target range of 2 to 4 %, below the limit of 40, limits the line to 40 trains, without tax at 19 %; but it
# expects sales in a range of 2 to 4 million in 2026.
_LIMIT = re.compile(
    r"\b(?:(?:target|tolerance|comfort|normal|safe)\s(?:range|band|corridor)\s(?:of|from)"
    r"|(?:inside|outside|below|above)\s(?:the|its|their|a)\s(?:[a-z-]+\s){0,3}"
    r"(?:range|band|corridor|target|ceiling|cap|limit|threshold)\sof"
    r"|limits\s(?:[a-z-]+\s){1,5}to|(?:[Tt]ax|[Dd]uty|VAT|[Ll]evy)\sat)\s\Z"
)


def is_from(text: str, mention: Mention) -> bool:
    """Return whether a figure is what something has changed from: from 40 to 50."""
    return text.endswith(("from ", "From "), 0, mention.start)


def is_former(text: str, mention: Mention, time: Time | None) -> bool:
    """Return whether a figure with a time after it is what something has changed from: from 40 in May to 50."""
    is_behind = time is not None and time.start >= mention.end and is_from(text, mention)
    return is_behind and _UP_TO.match(text, mention.end, mention.sentence[1]) is not None


def is_risen_from(text: str, mention: Mention, before: Mention) -> bool:
    """Return whether a figure is what something has changed to from the figure before it: from 40 in May to 50."""
    return is_from(text, before) and _ON_TO.fullmatch(text, before.end, mention.start) is not None


_ON_TO = re.compile(r"[^,;:.()]*\sto\s(?:[a-z]+\s){0,3}")
_UP_TO = re.compile(r"[^,;:.()]*\sto\s(?:[a-z]+\s){0,3}\S*\d")


# Below the five-year average of 40.
_USUAL = re.compile(
    r"\b(?:\w+-(?:year|month|week|term|run)|historical|usual|normal)\s(?:[a-z]+\s)?(?:average|mean|norm|median)\s(?:of|is|was)\s\Z"
)
# The 40 litres that the law requires.
_AS_SET = re.compile(
    r"\s(?:[a-z]+\s)?(?:target|ceiling|cap|threshold)\b|\s(?:that|which)\s(?:[\w-]+\s){1,4}(?:sets?|requires?|recommends?|demands?|prescribes?|deems?|considers?)\b|\s(?:required|recommended)\s(?:by|for|to)\b"
)


def is_earlier(text: str, mention: Mention, before: Mention | None) -> bool:
    """Return whether the words between a figure and the one before say that it is of another time: down from 17 %."""
    start = mention.start
    if before is None:
        found = _OF_ANOTHER_TIME.search(text, mention.sentence[0], start)
        is_after = _AFTER.fullmatch(text, mention.sentence[0], start) is not None
        is_base = found is not None and (
            _AGAINST.match(found[0]) or _DOWN.search(text, mention.sentence[0], found.start())
        )
        return is_after or bool(is_base)
    end, clause_end = before.end, before.clause[1]
    is_contrast = _IN_CONTRAST.search(text[min(max(end, clause_end), start) : start]) is not None
    is_chosen = before.kind == kinds.COUNT and _CHOSEN.search(text, mention.sentence[0], before.start) is not None
    is_of_givers = mention.kind == kinds.COUNT and (before.kind == kinds.MONEY or is_chosen)
    if is_of_givers and _FROM.fullmatch(text, end, start):
        return is_contrast  # raised 3 million euros from 900 donors, picked 40 plays from 900 entries
    if is_contrast or not (found := _OF_ANOTHER_TIME.search(text[end:start])):
        return is_contrast
    is_of_others = _OF_OTHERS.match(text, mention.end) is not None and _AGAINST.match(found[0]) is not None
    return not is_of_others and _STANDARD.search(found[0]) is None


_CHOSEN = re.compile(r"\b(?:picked|chosen|chose|selected|shortlisted|recruited|hired|drawn)\s(?:[\w-]+\s){0,2}\Z")
# What was said of the same time before: it cut its forecast for 2025 to 3 %, from 4 %; down from the 4 % it predicted.
_REVISED = re.compile(
    r"\brevised\b|\b(?:rais|lift|upgrad|increas|lower|trimm|reduc|downgrad)(?:ed|es|ing)\b[^;:.]*\b(?:forecast|outlook|guidance|estimate"
    r"|projection|target|budget)s?\b|\bcuts?\s(?:its|their|the)\s(?:[a-z-]+\s)?(?:forecast|outlook|guidance|estimate|projection|target)s?\b"
)
_A_FORECAST_OF = re.compile(
    r"\b(?:previous|earlier|original|initial|first|last)\s(?:forecast|estimate|outlook|guidance|projection|target)\sof\s\Z"
)
_FIRST_SAID = re.compile(
    r"\s(?:(?:that\s)?(?:it|they|he|she|we)\s(?:had\s)?)?(?:previously\s|originally\s|first\s)?(?:forecast|expected|predicted|published"
    r"|estimated|planned|projected|announced)\b"
)
# What something is compared with at the same time: against a target of 40, compared with 40 in the control group.
_AGAINST = re.compile(r"(?i)(?:against|versus|compared)\b")
_DOWN = re.compile(r"\b(?:up|down)\s\Z")  # down from 17 %
_AFTER = re.compile(r"(?:After|Following|Despite)\s(?:an?|the)\s[^,;:.]{0,40}")
_STANDARD = re.compile(
    r"\b(?:capacity|targets?|goals?|limits?|budgets?|quotas?|needs?|averages?|norms?|thresholds?)\s(?:of|is|was)\s\Z"
)
_OF_OTHERS = re.compile(
    r"\s(?:nationally|nationwide|elsewhere|overall)\b|\s(?:in|for|at|among|across|of)\s"
    rf"(?!(?:[\w-]+\s){{0,3}}(?:{_NAMES}|May|\d{{4}}|(?:year|half|quarter|month|week|day|season|time|stage)s?)\b)"
)


# Sales rose 4 %, the office said on Friday.
_SAID_ON_A_DAY = re.compile(r",\s[^,;:.\d]*\b(?:said|announced|reported|wrote|added)\son\s[A-Z][a-z]+day\b")
# The boat, launched in May, carried 40; the boat, third in May, is first.
_ASIDE = re.compile(rf",\s(?:[a-z]+ed|{'|'.join(ORDINALS)})\s(?:in|on)\s[^,;.]*,")


# What a clause adds to a place or a person: 40 went to hospital, where three remained on Monday.
_BEHIND_THAT = re.compile(r",\s(?:where|which|who|whom|whose)\s[^,;:]*\Z")


def is_joined(text: str, mention: Mention, before: Mention) -> bool:
    """Return whether a figure follows the one before it without a verb or a comma: 40 in 2022 and 30 in 2021."""
    return _JOINED.fullmatch(text, before.end, mention.start) is not None


_JOINED = re.compile(r"\s(?:[\w-]+\s){0,8}and\s(?:from\s)?")


def is_of_a_base(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time after a figure is that of what it is compared with: 40, compared with 30 last year."""
    return (time.is_apart and time.aside is None) or _WITH_EARLIER.search(text, mention.end, time.start) is not None


_WITH_EARLIER = re.compile(rf"\b(?:than|from|{COMPARED})\s(?:[^,;:.]|[,.]\d){{0,40}}\Z")


def is_of_a_forecast(text: str, mention: Mention) -> bool:
    """Return whether a figure is what was said before of that time: cut its forecast for May to 3 %, from 4 %."""
    is_revised = _REVISED.search(text, mention.sentence[0], mention.start) is not None
    is_revised = is_revised or _A_FORECAST_OF.search(text, mention.sentence[0], mention.start) is not None
    return is_revised or _FIRST_SAID.match(text, mention.end) is not None


# What was so at the time that the text has named before: than in 2022. Then we had 12.
BACK_THEN = re.compile(
    r"\W*(?:Then,?\s(?:we|they|it|there|he|she|I)\s(?:still\s|only\s)?(?:had|was|were|did|made|got|sold)\b|Back\sthen\b|At\sthat\stime\b|In\sthose\sdays\b)"
)
_BEFORE_IT = re.compile(r"\W*(?:Before|Until|Prior\sto|Previously|Formerly)\b")  # the pandemic, it sold for 60


def is_compared(text: str, mention: Mention) -> bool:
    """Return whether its sentence says that a figure is of another time: down from 17 %, at the year end."""
    if at_the_end(text, mention) or _IN_THE_NEXT.search(text, *mention.sentence):
        return True
    if _BEFORE_IT.match(text, mention.sentence[0]):
        return True
    words = text[mention.sentence[0] : mention.start]
    is_other = _OF_ANOTHER_TIME.search(words) or _IN_CONTRAST.search(words)
    return is_other is not None or is_in_a_time(text, mention)


def is_in_a_time(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure names a time without saying which, or that of something else."""
    start, end = mention.clause
    clause = _ASIDE.sub("", text[start : mention.end] + _BEHIND_THAT.sub("", text[max(start, mention.end) : end]))
    clause = _SAID_ON_A_DAY.sub("", clause)
    return _IN_A_TIME.search(clause) is not None


# --- parts of what was counted, and what there is at a time ----------------------------------------------------------

_OF_WHICH = re.compile(r"\bof\s(?:which|whom)\s")
_OF_THEM = re.compile(r"\sof\s(?:them|these|those|it|this)(?=\s?(?:[,.;:)]|\Z)|\s[a-z])")
_WHICH_IS = re.compile(r",\s(?:which|that)\s(?:is|was)\s(?:still\s)?\Z")
_MORE = re.compile(
    r"\s(?:more|less|fewer|higher|lower|better|worse)\sthan\b|\s(?:above|below)\b|(?<=times)\s(?:the|as)\b|(?<=twice)\s"
)
# A sentence about what the one before it says: "That is 40 more than", "Of these, 40 came by train".
_OF_WHAT_WAS_SAID = re.compile(
    r"[\"“‘'’]*(?:(?:That|This)\s(?:is|was|represents|equals|(?:will|would|should|could)\s[a-z]+|leaves|left|brings|brought|takes|took|makes|made"
    r"|(?:works?|worked)\sout\sat|comes\sto|came\sto|amounts\sto|corresponds\sto|translates\s(?:in)?to)\s(?:[\w'’-]+\s){0,4}\Z"
    r"|It\swould\sbe\s(?:[\w'’-]+\s){0,3}\Z"
    r"|The\s(?:figure|number|total|result|amount|sum)\sis\s(?:[\w'’-]+\s){0,3}\Z"
    r"|Of\s(?:these|those|them)\b(?!\s(?:that|who|which|with|in)\b))"
)
_OF_A_POLL = re.compile(r"In\san?\s[^,;:.\d]{0,60}\b(?:poll|survey|census|sample)\b")
_OF = re.compile(r"Of\s(?:(?:the|its|their|all|some|about)\s)*")  # Of the 40 who came in May, 12 would come again
_OF_STOCKS = (kinds.COUNT, kinds.SHARE, kinds.NUMBER, kinds.RANK)
_OF_A_STATE = re.compile(r"\b(?:was|were|had|held|kept|ranked|stood|lived|belonged|numbered)\b")
# What there is at a time, and no sum of what happened until then.
BALANCE = re.compile(
    r"(?i)\b(?:debts?|backlog|order\sbook|workforce|headcount|equity|cash(?!\sflow)|assets|liabilities|inventor(?:y|ies)|deposits"
    r"|population)\b[^.,;]*\b(?:was|were|stood|amounted|numbered|totall?ed)\b"
)


# How much more or less the later of two figures before is: The decrease, 8 %, is the third in a row.
_OF_A_DIFFERENCE = re.compile(
    rf"The\s(?:resulting\s)?(?:{'|'.join(sorted(NOUNS_OF_CHANGE))}|surplus|deficit|shortfall|excess|gap|difference)"
    r"(?:\sof|,|\s(?:is|was)(?:\s[\w'’-]+){0,3})\s(?:[a-z]+\s){0,2}\Z"
)


def is_of_a_difference(text: str, mention: Mention) -> bool:
    """Return whether a figure is how much more or less the later of two figures before it is: The decrease, 8 %."""
    return _OF_A_DIFFERENCE.match(text, mention.sentence[0], mention.start) is not None


def is_part(text: str, mention: Mention, whole: Mention) -> bool:
    """Return whether a figure is a part of an earlier one, or how much more it is: 12 of them, which is 3 more."""
    is_of_it = mention.kind in (kinds.SHARE, kinds.MULTIPLE) or _MORE.match(text, mention.end)
    if is_of_it and _WHICH_IS.search(text, whole.end, mention.start):
        return True
    is_of_whole = _OF.fullmatch(text, mention.sentence[0], whole.start) is not None
    if is_of_whole and tenses.tense_of(text, mention) == tenses.PRESENT:
        return False  # of the 40 teams that it promised in May, 12 are at work
    is_polled = is_of_whole or _OF_A_POLL.match(text, *mention.sentence) is not None
    if _OF_THEM.match(text, mention.end):
        return True
    is_of_them = is_polled or _OF_WHICH.search(text, whole.end, mention.start) is not None
    return is_of_them and not is_of_the_present(text[slice(*mention.clause)])  # of which there are now 40


def is_of_what_was_said(text: str, mention: Mention, whole: Mention) -> bool:
    """Return whether a figure is about what the sentence right before it counts: "That is 12 more", "12 of them"."""
    is_next = text[whole.sentence[1] : mention.sentence[0]].strip(" \n\"“”‘’'") == ""
    is_of_it = _OF_WHAT_WAS_SAID.match(text, mention.sentence[0], mention.start) or _OF_THEM.match(text, mention.end)
    return is_next and is_of_it is not None


def is_of_them_now(text: str, mention: Mention) -> bool:
    """Return whether a sentence tells in the present what part of those before it is so: 12 of them are women."""
    return _ARE.match(text, mention.end, mention.sentence[1]) is not None


_ARE = re.compile(r"\sof\s(?:them|these|those)\s(?:are|is|have|has|do|live|work)\b")


def is_known_whole(text: str, mention: Mention, part: Mention | None) -> bool:
    """Return whether a count is a whole that readers know, of which only a part is news: two of its 40 borrowers."""
    is_same = part is not None and part.sentence == mention.sentence and mention.kind == kinds.COUNT
    found = _OF_ITS.fullmatch(text, part.end, mention.start) if part and is_same else None
    is_of_now = found is not None and tenses.tense_of(text, mention) in tenses.AHEAD  # 2 of the 9 mills will close
    return found is not None and (found["owner"] is not None or not mention.times or is_of_now)


_OF_ITS = re.compile(
    r"\s(?:[\w-]+\s)?(?:of|among)\s(?:(?P<owner>its|their|our|his|her|my|(?:the\s)?[\w-]+['’]s)|the)\s(?:[a-z-]+\s)?"
)


def is_of_a_pronoun(text: str, mention: Mention) -> bool:
    """Return whether the sentence of a figure goes on about what the one before is about: it was up by 40."""
    return _IT_WAS.match(text, mention.sentence[0]) is not None


_IT_WAS = re.compile(r"(?:It|They|This|That)\s(?:was|were)\s")


def may_be_stock(mention: Mention) -> bool:
    """Return whether a figure is of a kind that may say how many there were on a day, and no sum, rate or price."""
    return mention.kind in _OF_STOCKS


def is_stock(text: str, mention: Mention) -> bool:
    """Return whether a figure may say how many there were on a day: it had 40 ships."""
    return may_be_stock(mention) and not mention.change and _OF_A_STATE.search(text, *mention.sentence) is not None
