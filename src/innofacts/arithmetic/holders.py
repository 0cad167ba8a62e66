"""What it is that one of has so much: 40 euros for each of its residents, 12 a day, an average of 850 a show."""

from innofacts.arithmetic.values import Value
from innofacts.english.cardinals import CARDINALS
from innofacts.english.inflection import singular
from innofacts.english.narrowing import PERIODIC
from innofacts.english.stopwords import PROSE
from innofacts.english.units import PER_ONE
from innofacts.patterns import regex
from innofacts.values.units import read_unit

AN_AVERAGE = regex(r"(?i)\baverag(?:e|es|ed|ing)\s(?:(?:of|is|was|at|about)\s)*$")
"""A pattern of what comes before an average."""
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
_EVERYBODY = regex(r"(?i)every\sman,\swoman\sand\schild\s$")
_A_ONE = regex(
    r"\san?\s(?P<noun>(?!(?:year|piece|head|time|day|week|month)\b)[a-z]+)(?=[,.;:)]|$|\swhich\b)"
)  # an average of 850 a show
_DAILY = regex(r"\s(?:in|of)\s(?P<ly>daily|weekly|monthly|yearly|annual)\b")
_AT_A_TIME = regex(r"\sat\sa\stime\b")
_VERBS = r"(?:\s[a-z]+){1,3}"
# And what comes before one: each nurse has 12, volunteers each gave 12, one doctor for every 12, a box holds 12.
_EACH = regex(
    rf"(?i)\b(?:(?:each|every)\s(?!(?:of|one|second|will|would|can|could|is|was|has|had)\b)(?P<one>[a-z]+){_VERBS}|"
    r"(?:each|every\sone)\sof\s(?:the|its|their|our)\s[\w,]+\s(?:(?:thousand|million|billion)\s)?(?P<of>[a-z]+)\b(?:(?!\sand\s(?:is|was|were|has|had)\s)[^\d.;:,])*|"
    r"\b(?P<ly>daily|weekly|monthly|yearly|annual|hourly)\s(?:average|rate|output|total|takings|bill|cost|rent|fee|budget)"
    r"(?:\s(?:for|of)\s(?:the|its|their)\s[a-z]+)?\s(?:(?:is|was)\s)?(?:of|is|was|at|to)|"
    r"average\s(?P<mean>[a-z]+)\s(?:thus\s|therefore\s)?(?:has|had|holds|contains|gets|earns|pays)|"
    r"one\s(?P<head>[a-z]+)\s(?:for|to|per)\s(?:every|each)|"
    r"(?:for\s(?:every|each)|per)\s(?P<first>(?!cent\b|one\b)[a-z]+)(?:\sof\s[a-z]+)?,(?:\s(?:about|some))?|"
    rf"(?P<all>[a-z]{{3,}}s)\seach(?!\s(?:can|could|will|would|of)\b){_VERBS}|"
    r"\b(?:per|for\seach)\s(?P<whose>(?!cent\b)[a-z]+)\s(?:(?:now|thus|therefore)\s)?(?:is|was|of|at|to|comes\sto|came\sto|costs?)(?:\s(?:now|thus|therefore|about))?|"
    r"an?\s(?P<thing>[a-z]+)(?:\sof\s(?:the\s)?[a-z]+)?\s(?:(?:now|thus|therefore|then)\s)?"
    r"(?:contains?|holds?|costs?|weighs?|seats?|carries|takes|fetch(?:es|ed)|sells?\sfor|brings?\sin|yields?|covers?)(?:\s(?:him|her|them|us))?|"
    r"every\sman,\swoman\sand\schild|"
    r"\b(?:so|thus)\san?\s(?:whole\s|full\s)?(?P<whole>kilo|lit(?:re|er)|met(?:re|er)|hour|pint|pound|tonne|ton)\s(?:is|was|comes\sto|makes|costs)|"
    r"on\san?\s(?:typical|average|normal)\s(?P<typical>[a-z]+)(?:,\s(?:then|thus|therefore),|,)?(?:\s(?:some|about))?|"
    r"(?:(?<!s\s)\beach\s(?:of\sthem\s)?(?:(?:will|would|can|could)\s)?[a-z]+|"
    r"\bat\s(?:the|a|one)\s(?:single|same|uniform|flat|standard)\s(?:price|fare|fee|rate)\sof|(?:admission|entry|entrance)\s(?:is|was|costs?)))\s$"
)
_LONGEST = 90  # characters before a rate
_UNITS = {noun: read_unit(noun).key for noun in "kilometre kilometer metre meter kilo litre liter hectare".split()}
_NO_HOLDERS = PROSE - {"each"} | frozenset("and or apiece last next this that can will of".split())
# 12 minutes for a metre.
_FOR_ONE = regex(
    r"(?i)\sfor\s(?:an?|each|every)\s(?!(?:while|total|day|year|start)\b)(?P<noun>[a-z]+)(?=[,.;:)]|\sand\b|$)"
)


def holder(text: str, span: tuple[int, int], value: Value, end: int) -> str:
    """Return what one of has so much, as the words around it say; an empty text if it is no rate."""
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
    noun = "person" if held and _EVERYBODY.search(held[0]) else noun
    noun = PERIODIC.get(noun, noun)
    return "" if noun in _NO_HOLDERS and noun != "each" else _UNITS.get(noun, noun)
