"""The places that a sentence joins, so that its figure is of all of them together, and those that it leaves out."""

import re

from innofacts.features.library.facts import Facts
from innofacts.features.text.names import NAME, may_be_place
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


def left_out_of(sentence: str, facts: Facts) -> frozenset[str]:
    """Return the places that a sentence leaves out: Lund, of "without Lund, Norway had 40" and "outside Lund, ..."."""
    found: set[str] = set()
    for match in (*_LEAVING_OUT.finditer(sentence), *_OUTSIDE.finditer(sentence)):
        name = match["name"]
        if _OF_IT.search(name):
            continue  # without Lund's help
        is_place = match["surely"] and may_be_place(name)
        found |= {*facts.places(name)[:1]} or ({name.lower()} if is_place else set())
    return frozenset(found)


_A_PLACE = rf"(?:the\s)?(?P<name>{NAME}(?:\s[a-z]+)?)"
_LEAVING_OUT = Form(
    "excluding counting including without except apart aside minus",
    r"(?i:\b(?:(?P<surely>excluding|not\s(?:counting|including))|without|except(?:\s(?:for|in))?|apart\sfrom"
    rf"|(?:leaving|setting)\saside|minus))\s{_A_PLACE}",
)
_OF_IT = regex(r"['’]s?(?=\s|\Z)")
_OUTSIDE = regex(rf"\A\W*(?:In\s\d{{4}},?\s)?(?P<surely>(?i:outside))\s{_A_PLACE}(?=,)")


def together(mention: Mention, text: str, facts: Facts) -> frozenset[str]:
    """Return the places that the sentence of a figure joins: Orton and Lund had 40; each of which may have some."""
    start, end = mention.sentence
    if " and " not in text[start:end] or _EACH.search(text, start, end):
        return frozenset()
    joined = next((row for row in _JOINED.finditer(text, start, end) if _is_beside(row, mention, text)), None)
    named = [facts.places(name)[:1] for name in _COMMA_OR_AND.split(joined[0])] if joined else []
    return frozenset(place for places in named for place in places) if all(named) else frozenset()


def _is_beside(joined: re.Match[str], mention: Mention, text: str) -> bool:
    """Return whether no other number is between a row of names and a figure."""
    between = text[joined.end() : mention.start] or text[mention.end : joined.start()]
    return not any(map(str.isdigit, between))


_ONE_NAME = rf"(?:the\s)?{NAME}(?![\w’'-])(?:\s(?!and\b)[a-z]+)?"
_JOINED = regex(  # not: 40 boats in Orton and Lund 30
    rf"{NAME}(?:\s(?!and\b)[a-z]+)?(?:,\s{_ONE_NAME})*,?\sand\s(?:(?:to|in|on|at|of|from)\s)?"
    rf"(?:the\s)?{NAME}(?![\w’'-]|\s\d)(?:\s[a-z]+)?"
)
_COMMA_OR_AND = regex(r",?\sand\s|,\s")
_EACH = regex(r"\b(?:each|both|either|apiece|alike|respectively|between)\b(?!\sthem\b)")
