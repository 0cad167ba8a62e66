"""The works that a text cites by authors and year, which is the time of no figure: (Hu et al., 2017; NBS, 2024)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.countries import place_of
from innofacts.english.numerals import YEAR
from innofacts.english.speakers import AGENTS, MEDIA, REMARKING, SAYING
from innofacts.forms import Form
from innofacts.patterns import regex

_NAME = r"[A-Z][\w.’'-]*(?:\s(?:(?:of|the|for|and|de|da|von|van|der|di)\s)*[A-Z][\w.’'-]*)*"
_AUTHORS = rf"(?P<name>{_NAME})(?P<more>(?:,\s{_NAME})*,?\s(?:and|&)\s{_NAME}|,?\set\sal\.?)?"
_LEAD = r"(?i:see(?:\salso)?|cf\.|e\.g\.,?|also|sources?:|data:|from|as\sin)"
_PAGE = r"(?P<page>[,:]\s(?i:pp?\.\s?|chapter\s|ch\.\s?|table\s|fig(?:ure|\.)?\s|annex\s)?\w[^;()\[\]]{0,20})"
_IN_BRACKETS = Form(
    ") ] ;",
    rf"(?:(?<=[(\[])|(?<=;\s))(?:{_LEAD}\s)?{_AUTHORS},?\s(?P<year>{YEAR})(?P<letter>[a-z])?{_PAGE}?(?=[)\]](?!:)|;)",
)
_SAYS = "|".join(sorted(SAYING | REMARKING))
# According to Hu (2017), as shown by Hu and Li (2017), Hu et al. (2017) report
_IN_A_SENTENCE = Form(
    "(",
    rf"(?:\b(?:[Aa]ccording\sto|[Aa]s\s\w+\s(?:by|in)|[Ss]ee|(?:data|estimates|figures)\s(?:from|of|by))\s(?:the\s)?{_NAME}(?:\set\sal\.)?\s"
    rf"|(?=[A-Z][^()]*\(\d{{4}}[a-z]?\)\s(?:{_SAYS})\b){_NAME}(?:\set\sal\.)?\s)\((?P<year>{YEAR})[a-z]?\)",
)
# What is no place, so that the year behind it is that of what it has published: the statistics office, the NBS.
_PUBLISHERS = AGENTS | MEDIA | frozenset("bank fund census statistics university eurostat".split())
_INITIALS, _AND_OTHERS = regex(r"[A-Z]{3,}\b"), ("et al.", "et al")
_A_YEAR = regex(rf"(?<![\d.,$€£¥]){YEAR}(?![\d%]|[.,]\d)")


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

    What may be a place is one if it is no older than what the sentence tells of before: in 2012 it was 40 (Caixin,
    2013); but not: 40 boats (Lund, 2013).
    """
    for found in _IN_BRACKETS.finditer(text, start, end):
        if _is_work(found, start):
            yield Work(*found.span(), found.start("year"))
    for found in _IN_A_SENTENCE.finditer(text, start, end):
        yield Work(found.start("year"), found.end() - 1, found.start("year"))


def _is_work(found: re.Match[str], start: int) -> bool:
    """Return whether what is in brackets, a name and a year, is a work, and not a place and its time."""
    if found["letter"] or found["page"] or (found["more"] or "").endswith(_AND_OTHERS):
        return True
    if place_of(found["name"]):
        return False
    if found["more"] or _INITIALS.match(found["name"]) or not _PUBLISHERS.isdisjoint(found["name"].lower().split()):
        return True
    told = _A_YEAR.findall(found.string, start, found.start())
    return bool(told) and found["year"] >= max(told)
