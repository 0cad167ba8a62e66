"""The words around the amounts of a text: patterns of what may be before, between and after them."""

import re

from innofacts.english import function_words
from innofacts.english.cardinals import CARDINALS
from innofacts.english.inflection import singular
from innofacts.english.numerals import YEAR
from innofacts.english.plans import FORESEEING, FORESEEN, PLANS
from innofacts.english.ranks import HIGHEST, LOWEST
from innofacts.english.stopwords import PROSE
from innofacts.english.wording import CHANGES, FALLS, LESS, MORE, NOUNS_OF_CHANGE, RISES
from innofacts.forms import Form
from innofacts.patterns import regex


def any_of(*phrases: str) -> re.Pattern[str]:
    """Return the pattern of any of some phrases in letters of either case, in which a space is any white space."""
    return regex(f"(?i){'|'.join(phrases)}".replace(" ", r"\s"))


OF = regex(
    rf"(?i)(?:\s[^\W\d]+){{0,2}}\s(?:out\s)?of\s(?:(?:{function_words.THE}|an?\s[a-z]+\sof)\s)*"
    r"(?:(?:[^\W\d]+\s)?[^\W\d]+(?:[’']s|s[’'])\s)?|(?<=half)\s(?:the|its|their)\s(?:[^\W\d]+[’']s\s)?"
)
"""A pattern of what is between a part and its whole."""
OF_A_WHOLE = regex(r"\sof\s")
"""A pattern of what comes after a share of a whole: 18 % of sales."""
OF_THEM = regex(rf"(?i)(?:\s[a-z]+){{0,2}}?\s(?:{function_words.OF_THEM}|{function_words.OF_IT})\b")
"""A pattern of what comes after a part of the amount before it: 12 of them, 12 schools of which."""
DEFINITE = regex(rf"(?i)\b(?:{function_words.THE})\s(?:of\s)?(?:the\s|these\s|those\s)?$")
"""A pattern of words before what was told before, right before a number: all of the 80 halls."""
OTHER = regex(
    r"(?i)\b(?:last|previous(?:ly)?|earlier|ago|another|others?(?!\shalf)|next|rivals?|planned|original(?:ly)?|"
    r"initial(?:ly)?|target|forecast|expected|estimates?|estimated|later|more|fewer|less|average|remaining|rest|again|since|"
    r"of\sthem|of\swhom|up\sto|so\sfar|rose|fell|grew|than|instead|rather|among)\b"
)
"""A pattern of words of a sentence that say that one of its numbers is of something else, or of another time."""
RESTATED = any_of(r",? (?:or|that is),? (?:by )?", r" ?\(")
"""A pattern of what is between an amount and the same in another unit: by 40 tonnes, or 20 per cent; 40 (20 %)."""
SOMEBODY = r"(?:they|it|he|she|we|that|which)"
"""A pattern of who may not have done what comes next: 12 said that they did not; 35 people that had not."""
LEADS_TO = regex(r"(?i)(?:\s[^\d.;:,]*)?,?\sto\s(?:[a-z]+\s){0,2}")
"""A pattern of what is between a change and what it led to: by 3 per cent, to 40."""
OVERLAP = Form(
    "both neither more played named several two three",
    r"(?i)\b(?:(?:had|have|has|having|did|do|with|own\w*|speak|spoke|tak\w+)\sboth|(?<!\bof\s)both(?=[,.;)]|$)|neither|more\sthan\sone|"
    r"played\sa\s(?:part|role)|named\swhat|several\s(?:reasons?|causes?|answers?|things?|languages?)|(?:two|three)\s(?:languages|reasons|causes|answers))\b",
)
"""A pattern of words that say that some things are counted twice: 85 with a cold, 40 with a cough, as some had both."""
SOME = regex(rf"(?i)\b(?:{'|'.join(CARDINALS)}|\d+)\s(?:{'|'.join(sorted(HIGHEST | LOWEST))}|main|leading|top)\b")
"""A pattern of words that say that some things are told, and not others: the three largest donors."""
RESTRICTED = regex(r"(?i)\s(?:with|that|who|which|whose|under|over|aged)\b")
"""A pattern of what comes after things of which only some are counted: 40 people under 30."""
MORE_THINGS = regex(r"(?i)\s(?:and|plus|as\swell\sas)\s[a-z]+(?=[,.;])")
"""A pattern of what comes after a number of things if a price is for others too: 120 guests and drinks, ..."""
OF_ALL = regex(r"(?i)\s(?:[a-z]+\s)?(?:in\s(?:all|total|the\still)|altogether)\b")
"""A pattern of what comes after a total: 700 in all."""
NEXT_OF_A_LIST = regex(r"(?:,|,?\sand)\s")
"""A pattern of what is between two amounts that a list has next to each other."""
ITEM_OF_ONE = regex(
    r"(?:,|:|\band)\sone\b(?!\sof\b|\s(?:for|at|with|on|in)\s[£$€]?\d|\s(?:in|out\sof)\s[\da-z]+\b[,;])"
)
"""A pattern of an item of a list that is no amount: four here, one there."""
YEARLY = regex(
    r"(?i)\b(?:annual(?:ly|ised|ized)?|yearly|compound|on\saverage|each\syear|(?<!\bin\s)(?<!\bthan\s)(?<!\bover\s)(?<!\bfor\s)a\syear(?!\s(?:earlier|ago|before)))\b"
)
"""A pattern of words that make a change one of each year."""
WORD = regex(r"[^\W\d_]+")
"""A pattern of words."""
YEARS = regex(rf"\b{YEAR}\b")
"""A pattern of years."""
IN_A_YEAR = regex(rf"\b[Ii]n\s(?:[A-Z][a-z]+\s)?({YEAR})\b")
"""A pattern of the year of a time: in 1957, in May 1957."""
SEVERAL = rf"\d{{1,3}}|{'|'.join(word for word, n in CARDINALS.items() if n > 1)}"
"""A number of years that something lasted: 61, nine."""

_OTHER_NOUNS = "discount rebate markup surcharge premium overrun excess improvement saving hike raise uplift slowdown"
_NOUNS = NOUNS_OF_CHANGE | frozenset(_OTHER_NOUNS.split())
SEVERAL_CHANGES = rf"(?:{'|'.join(sorted(_NOUNS))})s"
"""A pattern of nouns of change in the plural."""
CHANGE = f"{SEVERAL_CHANGES}?"
"""A pattern of nouns of change."""
CHANGING = CHANGES | _NOUNS
"""Verbs and nouns of change."""
CHANGED = rf"(?:{'|'.join(sorted(CHANGING))})"
"""A pattern of verbs and nouns of change."""
JUST = r"(?:back\s|only\s|just\s|barely\s|hardly\s|another\s|a\sfurther\s|some\s|still\s)*"
"""A pattern of words between a verb and a number that do not change what it says."""
BY = regex(rf"\bby\s{JUST}$")
"""A pattern of what comes before the size of a change: went up by 20."""
COMPARATIVE = rf"(?:{'|'.join(sorted(MORE | LESS))})"
"""A pattern of comparatives, and of up, down, above and below."""
CALLED_MORE = regex(rf"(?i)\s(?:[a-z]+\s)?{COMPARATIVE}\b")
"""A pattern of what comes after an amount that is called more or less: 20 per cent more, 15 km longer."""
MORE_THAN = regex(rf"(?i)\s{COMPARATIVE}\sthan\b")
"""A pattern of what comes after how far an amount is above or below another one: 20 more than."""
MORE_THAN_ELSEWHERE = regex(rf"(?i)\s{COMPARATIVE}(?:\sof\sthem)?\sthan\b[^.;:]*,\s(?:and|but|yet|while)\s[a-z]")
"""A pattern of what comes after a change, and before another thing: a third more than in May, and the mill took 19."""
SO_MUCH_MORE = regex(r"\s(?:[a-z-]+\s)?(?:more|fewer|less|higher|lower)\b(?!\s(?:often|than)\b)")
"""A pattern of what comes after how much more something is, if it does not say than what: 5 per cent more."""
IN_BETWEEN = regex(r"\bin\s(?:between|the\smiddle)\b")
"""A pattern of words for a group with one on either side: those under 15, and those in between."""
MOVING = Form(
    " ".join(sorted(CHANGING)),
    r"(?i)(?<!\bmade\s)(?<!\bmake\s)(?<!\bmakes\s)(?<!\bmaking\s)"
    rf"\b(?:(?:{'|'.join(sorted(RISES | FALLS | _NOUNS))})(?:,\sof)?\s(?:by\s|of\s)?|{CHANGED}\s(?:by|of)\s){JUST}$",
)
"""A pattern of what comes before the size of a change: rose by, rose, an increase of, moved by."""
NOUN_OF_CHANGE = regex(rf"(?i)(?:\s[a-z-]+)?\s{CHANGE}\b")
"""A pattern of what comes after the size of a change: a 5 per cent drop."""
_MAKING_UP = regex(r"\bma(?:kes?|de|king)\sup\b")
_RISING, _FALLING = RISES | MORE | {"excess", "overrun"}, FALLS | LESS | {"shortfall", "saving"}


def direction(words: str) -> int:
    """Return 1 if some words say that something rose, -1 if they say that it fell, and 0 if neither or both."""
    found = {*WORD.findall(_MAKING_UP.sub("", words.lower()))}
    return bool(found & _RISING) - bool(found & _FALLING)


def stem(word: str) -> str:
    """Return the letters that forms of a word have in common."""
    return singular(word)[:STEM]


def stems(words: str) -> set[str]:
    """Return the letters that forms of the longer words of some text have in common."""
    return {*map(stem, LONG_WORD.findall(words.lower()))}


REFERRING = regex(
    r"\b(?:it|its|they|their|he|she|we|this|that|these|those|which|there|so|now|then|since|"
    r"(?:the\s)?(?:figure|number|total|amount)s?|the\s(?:price|cost|rate|value|level|share|sum|bill|rent|fare|fee)s?)\b"
)
"""A word of a subject that is what was told before: the figure fell by half, it doubled."""

LONG_WORD = regex(r"[^\W\d_]{4,}|may")
"""A pattern of words that say what a sentence is about, and of a month."""
STEM = 5
"""How many letters forms of a word have in common."""
SAY_LITTLE = {*map(stem, (*PROSE, *"year last million billion thousand cent percent ever again".split()))}
"""The stems of words that do not tell what a sentence is about."""
PLANNED = frozenset(map(stem, (*PLANS, *FORESEEING, *FORESEEN, *"consensus estimate guidance hope".split())))
"""The stems of words for what somebody means or expects to come about."""
