"""The denominator of a rate in words: 40 euros for each of its residents, 12 a day, an average of 850 a show."""

from innofacts.arithmetic.amounts.values import Value
from innofacts.arithmetic.phrases import any_of
from innofacts.english.cardinals import CARDINALS
from innofacts.english.inflection import singular
from innofacts.english.narrowing import PERIODIC
from innofacts.english.stopwords import PROSE
from innofacts.english.units import PER_ONE
from innofacts.patterns import regex
from innofacts.values.units import read_unit

AN_AVERAGE = regex(r"(?i)\baverag(?:e|es|ed|ing)\s(?:(?:of|is|was|at|about)\s)*$")
"""A pattern of what comes before an average."""
ON_AVERAGE = regex(r"(?i)(?:\s[a-z]+){0,2}?\son\saverage\b")
"""A pattern of what comes after an average."""
# What comes after a rate: 40 euros for each of its 12,000 residents.
_PER = regex(
    r"(?i)(?:\sof\s[a-z]+)?\s(?:for|on|to|from)\s(?:each|every\sone)\sof\s(?:its|the|their|these|those)\s(?:[a-z]+[’']s\s)?"
    rf"(?:\d[\d,.]*\s(?:(?:thousand|million|billion)\s)?|(?:{'|'.join(CARDINALS)})\s)(?P<noun>[a-z]+)"
)
# 400 to the square kilometre.
_TO_THE = regex(
    r"(?i)\s(?:[a-z]+\s)?(?:to|for)\s(?:the|each|every|an?)\s(?P<noun>(?:square\s)?(?:kilomet|met)(?:re|er)|(?:square\s)?mile|"
    r"hectare|acre|lit(?:re|er)|gallon|kilo|tonne)\b"
)
_APIECE = regex(
    r"(?i),?\s(?:apiece|(?:a|per)\shead|(?:for\s)?each(?=[,.;)]|$)|(?:for|to)\s(?:each|every\sone)\sof\s(?:them|these|those)\b)|"
    rf"\seach\b(?!\s(?:of|other|{'|'.join(PER_ONE)})\b)"
)
_A_ONE = regex(
    r"\san?\s(?P<noun>(?!(?:year|piece|head|time|day|week|month)\b)[a-z]+)(?=[,.;:)]|$|\swhich\b)"
)  # an average of 850 a show
_DAILY = regex(r"\s(?:in|of)\s(?P<ly>daily|weekly|monthly|yearly|annual)\b")
_AT_A_TIME = regex(r"\sat\sa\stime\b")
_VERBS = r"(?:\s[a-z]+){1,3}"
# What comes before a rate; the noun in brackets is that of its denominator.
_BEFORE_A_RATE = (
    # each nurse has 12
    rf"(?:each|every) (?!(?:of|one|second|will|would|can|could|is|was|has|had)\b)([a-z]+){_VERBS}",
    # each of the 40 nurses has 12
    (
        r"(?:each|every one) of (?:the|its|their|our) [\w,]+ (?:(?:thousand|million|billion) )?([a-z]+)\b"
        r"(?:(?! and (?:is|was|were|has|had) )[^\d.;:,])*"
    ),
    # a daily average of 12; the annual bill for the house was 12
    (
        r"(daily|weekly|monthly|yearly|annual|hourly) (?:average|rate|output|total|takings|bill|cost|rent|fee|budget)"
        r"(?: (?:for|of) (?:the|its|their) [a-z]+)? (?:(?:is|was) )?(?:of|is|was|at|to)"
    ),
    # the average nurse thus has 12
    r"average ([a-z]+) (?:thus |therefore )?(?:has|had|holds|contains|gets|earns|pays)",
    # one nurse for every 12
    r"one ([a-z]+) (?:for|to|per) (?:every|each)",
    # for every nurse of theirs, about 12
    r"(?:for (?:every|each)|per) ((?!cent\b|one\b)[a-z]+)(?: of [a-z]+)?,(?: (?:about|some))?",
    # nurses each have 12
    rf"([a-z]{{3,}}s) each(?! (?:can|could|will|would|of)\b){_VERBS}",
    # which per nurse is now about 12
    (
        r"(?:per|for each) ((?!cent\b)[a-z]+) (?:(?:now|thus|therefore) )?(?:is|was|of|at|to|comes to|came to|costs?)"
        r"(?: (?:now|thus|therefore|about))?"
    ),
    # a box of eggs now costs them 12
    (
        r"an? ([a-z]+)(?: of (?:the )?[a-z]+)? (?:(?:now|thus|therefore|then) )?"
        r"(?:contains?|holds?|costs?|weighs?|seats?|carries|takes|fetch(?:es|ed)|sells? for|brings? in|yields?|covers?)"
        r"(?: (?:him|her|them|us))?"
    ),
    # has cost every man, woman and child 12
    r"every (man, woman and child)",
    # so a whole kilo is 12
    (
        r"(?:so|thus) an? (?:whole |full )?(kilo|lit(?:re|er)|met(?:re|er)|hour|pint|pound|tonne|ton) "
        r"(?:is|was|comes to|makes|costs)"
    ),
    # on a typical day, then, some 12
    r"on an? (?:typical|average|normal) ([a-z]+)(?:, (?:then|thus|therefore),|,)?(?: (?:some|about))?",
    # each of them can have 12; at a single price of 12; admission was 12
    r"(?<!s )each (?:of them )?(?:(?:will|would|can|could) )?[a-z]+",
    r"at (?:the|a|one) (?:single|same|uniform|flat|standard) (?:price|fare|fee|rate) of",
    r"(?:admission|entry|entrance) (?:is|was|costs?)",
)
_EACH = any_of(rf"\b(?:{'|'.join(_BEFORE_A_RATE)}) $")
_LONGEST = 90  # characters before a rate
_NAMES = {noun: read_unit(noun).key for noun in "kilometre kilometer metre meter kilo litre liter hectare".split()}
_NAMES["man, woman and child"] = "person"
_NO_DENOMINATORS = PROSE - {"each"} | {"and", "or", "apiece", "last", "next"}
# 12 minutes for a metre.
_FOR_ONE = regex(
    r"(?i)\sfor\s(?:an?|each|every)\s(?!(?:while|total|day|year|start)\b)(?P<noun>[a-z]+)(?=[,.;:)]|\sand\b|$)"
)


def denominator_of(text: str, span: tuple[int, int], value: Value, end: int) -> str:
    """Return the denominator of a rate, as the words around it say; an empty text if it is no rate."""
    if _APIECE.match(text, end, span[1]):
        return "each"
    if _AT_A_TIME.match(text, end, span[1]):
        return "time"
    if mean := _A_ONE.match(text, end, span[1]) if AN_AVERAGE.search(text, span[0], value.begin) else None:
        return mean["noun"]
    if daily := _DAILY.match(text, end, span[1]):
        return PERIODIC[daily["ly"]]
    if (
        per := _PER.match(text, end, span[1])
        or _TO_THE.match(text, value.end, span[1])
        or _FOR_ONE.match(text, end, span[1])
    ):
        return read_unit(per["noun"]).key
    held = _EACH.search(text, max(span[0], value.begin - _LONGEST), value.begin)
    noun = singular(next(filter(None, held.groups()), "each").lower()) if held else ""
    noun = PERIODIC.get(noun, noun)
    return "" if noun in _NO_DENOMINATORS and noun != "each" else _NAMES.get(noun, noun)
