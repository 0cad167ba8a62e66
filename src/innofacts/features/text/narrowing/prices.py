"""What a sentence gives the price of, and what it says that money is spent on: a cup of tea, two loaves; health."""

from typing import NamedTuple

from innofacts.english.narrowing import SECTORS
from innofacts.english.numerals import COUNTS
from innofacts.features.meanings import Meanings, Word
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

_PIECES = "|".join(sorted({*COUNTS, "dozen", "pair", "couple"} - {"one"}, key=len, reverse=True))
_IN_PLACE = ("in", "at", "on", "from", "near")
_NOT_BEHIND = "".join(rf"(?<!\b{word}\s)" for word in (*_IN_PLACE, "of", "for", "to", "by", "with"))
_DETERMINERS = "an?|the|one|each|every|its|their"
_WHERE = rf"(?:{'|'.join(_IN_PLACE)})\s(?:(?:{_DETERMINERS})\s)?(?:(?!(?:{_DETERMINERS})\s)[a-z][a-z’'-]*\s){{1,3}}?"
_SIGNS = "cost sold sell went"
_COSTS = r"(?:costs?|(?:sold|sells?|went)\sfor)\s(?:[a-z]+\s){0,4}\Z"
_PRICED = Form(
    _SIGNS,
    rf"(?i)\b(?<!ing\s){_NOT_BEHIND}(?:(?:an?\s)?(?P<pieces>{_PIECES})\s(?:of\s)?|(?:an?|one|each|every|the)\s)"
    rf"(?P<what>(?:(?!(?:{_DETERMINERS}|in|at|on|from|near|by|for|to|that|who|which|and|says?|said|found|showed)\s)"
    r"(?:of\sthe\s)?[a-z][a-z’'-]*\s){1,6})"
    r"(?:for\s(?:(?:an?|the)\s)?(?P<use>(?:(?!(?:in|at|on|from|near|by|to|that|who|which|and)\s)[a-z][a-z’'-]*\s){1,4}))?"
    rf"(?:{_WHERE})?{_COSTS}",
)
_PRICED_PER = Form(
    _SIGNS,
    rf"(?i)\A\W*(?:in\s\d{{4}},?\s)?(?P<what>(?!(?:{_DETERMINERS}|[a-z]+ing)\s)[a-z]+\s){_WHERE}{_COSTS}",
)
_SPENT_ON = regex(
    r"(?i)\bsp(?:ent|ends?|ending)\b(?:[^.;:]|\.\d){0,60}?\son\s(?!average\b|(?:its|their|his|her)\sown\b)"
    r"(?:(?:the|its|their|all|more|new)\s)*([a-z][a-z&-]+(?:\s(?:and|of)?\s?[a-z-]+){0,3})"
    r"|\b(?:bought|purchased)\s(?:(?:the|its|their|all|more|new)\s)*([a-z][a-z-]+)\s(?:[a-z]+\s){0,3}?(?:for|worth)\b"
    rf"|\b({'|'.join(SECTORS)})(?:\s?care)?\s(?:spending|expenditure|outlays?)\b"
)


class Priced(NamedTuple):
    """What a sentence says costs so much."""

    what: tuple[Word, ...]
    """The words of that: bucket and popcorn, of "a bucket of popcorn cost"."""
    use: tuple[Word, ...]
    """The words of what it is for, if it says so: concert, of "a ticket for a concert cost"."""
    pieces: str
    """How many of it cost that, if it says so: two, of "two loaves cost"."""


def priced_in(before: str, mention: Mention, meanings: Meanings) -> Priced | None:
    """Return what the words before a figure give the price of: a bucket of popcorn; butter, at so much a kilo."""
    is_rate = any(" per " in unit for unit in mention.units)
    found = _PRICED.search(before) or (_PRICED_PER.search(before) if is_rate else None)
    if found is None:
        return None
    said = found.groupdict("")
    return Priced(
        what=meanings.words(said["what"]),
        use=meanings.words(said.get("use", "")),
        pieces=said.get("pieces", "").lower(),
    )


def bought_in(clause: str, meanings: Meanings) -> tuple[Word, ...]:
    """Return the words of what a clause says that money is spent on; none if it does not say."""
    found = _SPENT_ON.search(clause)
    return meanings.words(" ".join(found.groups(""))) if found else ()
