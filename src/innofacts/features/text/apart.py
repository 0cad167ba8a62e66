"""Who else a figure is of than the places that its sentence names: a rival, a neighbour, another place beside them."""

from collections.abc import Iterator

from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED
from innofacts.english.inflection import is_plural
from innofacts.english.speakers import AGENTS
from innofacts.features.content import SAYS
from innofacts.features.library.facts import Facts
from innofacts.features.text.names import NAME, is_noun, may_be_place
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

ELSEWHERE = "elsewhere"
"""What stands for the name of a place if a sentence only says that a figure is not of the one that it names."""


def names_of_others(mention: Mention, text: str, facts: Facts) -> list[str]:
    """Return the names of others whose a figure is, though its sentence names a place that is known."""
    is_placed = bool(facts.places(text[slice(*mention.sentence)]))
    return [*_related(mention, text, facts), *(_compared(mention, text, facts) if is_placed else ())]


def _related(mention: Mention, text: str, facts: Facts) -> list[str]:
    """Return what a sentence begins with that is another one than the place it is told of: Orton's parent company.

    So is who is told to be a rival of it, or like it, and its neighbours.
    """
    matches = _RELATED.finditer(text, mention.clause[0], mention.start)
    found = [match["what"] for match in matches if match["agent"] or facts.places(match["whose"])]
    beside = (pattern.match(text, mention.sentence[0], mention.start) for pattern in (_BESIDE_IT, _LIKE_IT))
    others = [match["what"] for match in beside if match and facts.places(match["whose"])]
    found += (name for name in others if may_be_place(name) and not (facts.places(name) or is_noun(name, facts)))
    neighbours = _NEIGHBOURS.match(text, mention.clause[0], mention.start)
    return [*found, "neighbours"] if neighbours else found


_LEAD = (
    r"\W*(?:(?i:while|whereas|although|though|unlike|compared\s(?:with|to)|and|but)\s)?"
    r"(?:(?:In|At|On|By|During|Over|With)\s(?:[^,;:]|,(?=\d)){1,60},\s)?"
)
"""What may come before the subject of a clause: while, unlike, in 2024."""
_RELATED = regex(
    rf"(?:(?P<whose>{NAME})|\b[Tt]he\s(?P<agent>{'|'.join(sorted(AGENTS))}))(?:['’]s|(?<=s)['’])\s(?:[a-z-]+\s)?"
    r"(?P<what>parent|owner|subsidiary|arm|division|rival|competitor|supplier|predecessor|neighbour|neighbor)\b"
    rf"(?!\s{SAYS}\b)"
)


_BESIDE_IT = regex(
    rf"\W*(?:The\s)?(?P<what>{NAME}),\s(?:an?|the|its|another|one|which|once|formerly|long|next)\s[^,.;:\d]{{0,60}}?"
    rf"\b(?P<whose>{NAME})\b[^,.;:\d]{{0,30}},\s(?!{SAYS}\b|and\b|or\b)[a-z]"
)
# The neighbours had 40; neighbouring towns had 40; but the neighbours of the mill are people.
_NEIGHBOURS = regex(
    rf"{_LEAD}(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]ll|[Oo]ther|[Mm]ost|[Bb]oth|{NAME}['’]s?)\s){{0,2}}"
    r"[Nn]eighbou?r(?:s|ing\s(?:countries|nations|states|cities|municipalities|counties|(?:town|region|district|village)s))"
    rf"(?:\sof\s{NAME})?\s(?!(?:of|in|at|by|who|{SAYS})\b)[a-z]"
)
_LIKE_IT = regex(rf"\W*(?:Like|Unlike)\s(?:the\s)?(?P<whose>{NAME}),\s(?:the\s)?(?P<what>{NAME})\s[a-z]")


def _compared(mention: Mention, text: str, facts: Facts) -> Iterator[str]:
    """Yield whose a figure is if its sentence goes on with a place that is known, or compares it with that.

    Lund got 40 per cent of its power from the sun, Orton only 12; while Lund got 40, Orton got 12; Lund, its neighbour,
    made more than Orton: 40 tonnes. Where the other figure has no verb of its own, its subject may be any: on average
    the six ports had 40, Orton 12. What is said of "it" or of the country may be of a place that was named before.
    """
    (first, end), (start, stop) = mention.sentence, mention.clause
    own = _SUBJECT.match(text, start, end)
    name = own["name"].removesuffix("'s").removesuffix("’s") if own else ""
    name = name if _is_unknown(name, facts) else ""
    following = (one for one in _BESIDE.finditer(text, mention.end, end) if may_be_place(one["whose"]))
    beside = next((one for one in following if facts.places(one["whose"])), None)
    if facts.places(_THAN.sub(" ", text[start : beside.start() if beside else stop])):
        return
    if name:
        if beside or any(facts.places(one["whose"]) for one in _THAN.finditer(text, first, end)):
            yield name
    elif beside and beside["gap"] and not (_OF_BEFORE.search(text, start, stop) or facts.places(text[first:start])):
        yield ELSEWHERE


def _is_unknown(name: str, facts: Facts) -> bool:
    """Return whether a word with a capital letter is a name that no fact has, and no noun that begins a clause."""
    if not name or not may_be_place(name) or facts.places(name) or name in facts.sources.words:
        return False
    return " " in name or not (is_plural(name) or is_noun(name, facts))


# While Lund got 40; in 2024, Lund, its neighbour, got 40; unlike Lund, where 40 were seen.
_SUBJECT = regex(rf"{_LEAD}(?:[Tt]he\s)?(?P<name>{NAME})(?:,\s[^,;:\d]{{1,60}}|,(?=\swhere\b))?,?\s(?!{SAYS}\b)[a-z]")
_A_FEW_WORDS = r"(?:(?:one|that|those|of|only|just|at|with|some|about|almost|nearly|merely|even)\s){0,3}"
# Orton 40, Orton one of 40; or with a verb, Orton got 40.
_BESIDE = regex(
    rf"(?:[,;]\s(?:(?:and|but|while|whereas|yet)\s)?|\s(?:and|but|while|whereas)\s)(?:the\s)?(?P<whose>{NAME})\s"
    rf"(?:(?P<gap>{_A_FEW_WORDS}(?!(?:19|20)\d\d\b){MONEY_SIGN}?\d)|(?!{SAYS}\b)[a-z][^,;:\d]*\d)"
)
_THAN = regex(
    rf"\b(?:than|unlike|(?:much|many|high|large|big|long|low)\sas|{COMPARED})\s(?:(?:in|for|of|that|the)\s){{0,3}}"
    rf"(?P<whose>{NAME})"
)
_OF_BEFORE = regex(  # "the town" is blank by now
    rf"(?i)\s{{4}}|\b(?:it|its|they|their|we|our|there|here|(?:the|this)\s(?:{'|'.join(sorted(AGENTS))}))\b"
)
