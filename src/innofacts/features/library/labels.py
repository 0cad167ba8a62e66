"""Labels: the claims of imported series, which name a table, some of its things and a place, and are no sentences."""

from functools import lru_cache
from typing import NamedTuple

from innofacts.english.paraphrases import ANY_OF_A_KIND
from innofacts.features.measures import head
from innofacts.patterns import regex
from innofacts.values.units import read_unit


class Label(NamedTuple):
    """What a claim names: "Recorded offences in Merrowby, by district, Burglaries, Northgate"."""

    title: str
    """The table: Recorded offences in Merrowby."""
    subject: str
    """What the table is about: Recorded offences."""
    members: tuple[str, ...]
    """What the series has of it: Burglaries."""

    def counts_kinds(self, unit: str) -> bool:
        """Return whether the members are kinds of what a unit counts: burglaries, of offences."""
        return _noun_of(unit) in ANY_OF_A_KIND

    def said(self, unit: str) -> str:
        """Return what a sentence says that is about a series with a unit: the members, and of what they are.

        Burglaries need not be called offences.
        """
        return ", ".join(self.members if self.counts_kinds(unit) else (self.subject, *self.members))

    def names(self, noun: str) -> bool:
        """Return whether a noun, given by its unit key, is that of a member: thefts, of bicycle thefts."""
        return noun in map(_noun_of, self.members)


@lru_cache(maxsize=4096)  # the points of a series have one claim
def label_of(claim: str, measure: str) -> Label | None:
    """Return what a claim names whose beginning is its measure, and which has more than a title; else None."""
    title, *parts = claim.split(", ")
    named, members = _hyphenated(title), list[str]()
    for part in parts:
        named = f"{named}-{_hyphenated(part)}"
        if not measure.startswith(named):
            break
        if not _OF_A_TITLE.match(part):
            members.append(part)
    if not members:
        return None
    return Label(title, _PLACE.split(title)[0], tuple(members))


def _noun_of(text: str) -> str:
    return read_unit(head(text.lower())).key


def _hyphenated(text: str) -> str:
    return "-".join(_WORDS.findall(text.lower()))


_WORDS = regex(r"[a-z0-9]+")
_OF_A_TITLE = regex(r"(?:by|in|at|per|since|from|to|excluding|including|of|and|as)\s|[^A-Za-z]")
"""A part that says more of the title: by district, in thousands, 2015 to 2024."""
_PLACE = regex(r"\sin\s(?=(?:the\s)?[A-Z])")
