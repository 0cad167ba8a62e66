"""The works that a text cites by authors and year, which is the time of no figure: (Hu et al., 2017; NBS, 2024)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.countries import place_of
from innofacts.english.function_words import PREPOSITIONS
from innofacts.english.numerals import YEAR
from innofacts.english.speakers import PUBLISHERS, REMARKING, SAYING
from innofacts.forms import Form
from innofacts.patterns import regex

_NAME = r"[A-Z][\w.’'-]*(?:\s(?:(?:of|the|for|and|de|da|von|van|der|di)\s)*[A-Z][\w.’'-]*)*"
_AUTHORS = rf"(?P<name>{_NAME})(?P<more>(?:,\s{_NAME})*,?\s(?:and|&)\s{_NAME}|,?\set\sal\.?)?"
_LEAD = r"(?i:see(?:\salso)?|cf\.|e\.g\.,?|also|sources?:|data:|from|as\sin)"
_PAGE = r"[,:]\s(?i:pp?\.\s?|(?:chapter|ch\.|table|fig(?:ure|\.)|annex)\s)\w[^;()\[\]]{0,20}"
_IN_BRACKETS = Form(
    ") ] ;",
    rf"(?:(?<=[(\[])|(?<=;\s))(?:{_LEAD}\s)?{_AUTHORS},?\s(?P<year>{YEAR})[a-z]?(?:{_PAGE})?(?=[)\]](?!:)|;)",
)
# What only a work has, or one of several in the same brackets.
_OF_A_WORK = regex(rf"\set\sal\b|\s\d{{4}}[a-z]\b|\d{{4}}{_PAGE}|\A(?i:see|cf\.|sources?:|data:)\s")
_SAYS = "|".join(sorted(SAYING | REMARKING))
# According to Hu (2017), as shown by Hu and Li (2017), figures from Hu et al. (2017); Hu (2017) reports that 40 came
_IN_A_SENTENCE = Form(
    "(",
    rf"(?:\b(?:(?P<by>[Aa]ccording\sto|[Aa]s\s\w+\sby)|[Aa]s\s\w+\sin|[Ss]ee|(?:data|estimates|figures)\s(?:from|of|by))\s(?:the\s)?"
    rf"|(?=[A-Z][^()]*\(\d{{4}}[a-z]?\)\s(?:{_SAYS})\b(?P<that>\sthat\b)?))(?P<name>{_NAME})(?P<more>\set\sal\.?)?\s"
    rf"\((?P<year>{YEAR})(?P<letter>[a-z])?\)",
)
_A_BODY = regex(r"[A-Z]{3,}\b|World\sBank\b")
# A figure with its noun right before the brackets. In a list, nothing is told of it: Boats: 40 (Lund, 2013).
_NOUN = rf"(?:\s(?!(?:{'|'.join(sorted(PREPOSITIONS))})\b)[\w-]+){{0,3}}(?:\s(?:a|per)\s[a-z]+)?"
_FIGURE = rf"[$€£¥]?\d[\d.,]*(?:\s?%)?{_NOUN}\s[(\[]\Z"
_BEHIND_A_FIGURE = regex(_FIGURE)
_IN_A_LIST = regex(rf"(?:\A\s*|[:;,|•–—-]\s|\band\s){_FIGURE}")
_OTHER_NAME = regex(r"[^\W\d_]\s[A-Z][a-z]")  # whose the figure is
_CLOSING = regex(r"[)\]]")
_CLAUSE = regex(r"[;:()]|\s[–—-]\s|,\s(?:and|but|while|whereas|so|then)\s")
_OWN_YEAR = regex(rf"(?<!than\s)(?<!as\s)\b[Ii]n\s({YEAR})\b(?![%–/-]|[.,]\d)")
_NEW_FIGURE = regex(r"(?<!or\s)(?<![\d.,$€£¥])[$€£¥]?\d")


class Work(NamedTuple):
    """A work that a text cites."""

    start: int
    """Its first code point, that of its authors in brackets, or of the year alone."""
    end: int
    """The code point after it."""
    year: int
    """The first code point of its year."""


def works(text: str, start: int, end: int) -> Iterator[Work]:
    """Yield the works that a sentence cites.

    A name and a year may also be where and when, which they are if nothing tells: 40 boats (Lund, 2013). Those of an
    office behind the figure of another name are a work, and those of anybody behind one with its own time: in 2012 it
    was 40 (Caixin, 2013).
    """
    for found in _IN_BRACKETS.finditer(text, start, end):
        if _is_work(found, start, end):
            yield Work(*found.span(), found.start("year"))
    for found in _IN_A_SENTENCE.finditer(text, start, end):
        is_told = (found["by"] or found["that"]) and not place_of(found["name"])
        if is_told or found["more"] or found["letter"] or _publishes(found["name"]):
            yield Work(found.start("year"), found.end() - 1, found.start("year"))


def _publishes(name: str) -> bool:
    """Return whether a name is that of a body that gives figures, and no place: the Ferry Office, NBS; not the OECD."""
    is_body = bool(_A_BODY.match(name)) or not PUBLISHERS.isdisjoint(name.lower().split())
    return is_body and not place_of(name)


def _is_work(found: re.Match[str], start: int, end: int) -> bool:
    """Return whether what is in brackets, a name and a year, is a work, and not a place and its time."""
    text, name = found.string, found["name"]
    opening = max(text.rfind(sign, start, found.start()) for sign in "([") + 1
    if _OF_A_WORK.search(_CLOSING.split(text[opening:end], maxsplit=1)[0]):
        return True
    before = text[start:opening]
    if place_of(name) or _IN_A_LIST.search(before):
        return False
    is_of_another = not _BEHIND_A_FIGURE.search(before) or _OTHER_NAME.search(before)
    if is_of_another and (_publishes(name) or "&" in (found["more"] or "")):
        return True
    clause = _CLAUSE.split(before[:-1])[-1]
    *_, told = None, *_OWN_YEAR.finditer(clause)
    return told is not None and found["year"] >= told[1] and _is_of_one(clause[told.end() :])


def _is_of_one(text: str) -> bool:
    """Return whether a part of a text has one figure, also if it says it in two ways: 40 boats, or 4 % of all."""
    return len(_NEW_FIGURE.findall(text)) == 1
