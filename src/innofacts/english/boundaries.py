"""Boundaries: where a clause of a sentence ends and the next one begins, by marks and conjunctions.

Each rule says which kinds of boundaries end what it looks at. Which words are of a kind, and where such a word begins
no clause, is said here alone.
"""

import re
from collections.abc import Collection
from functools import cache, lru_cache
from itertools import chain, product
from typing import NamedTuple

_MARKS = (",", ";", ":", "–", "(", ")")
# The words of each kind where they begin a clause, or what something is compared with.
_SUBJECT = r"(?=\s(?:it|they|he|she|we|you|there|the|its|their|his|her|our|all|these|those|this)\b)"
_NO_PRONOUN = "".join(rf"(?<!\b{word}\s)" for word in "of for by than to at in on from with after before since".split())
_NOUNS = "year|month|week|day|time|period|season|quarter|number|figure|total|amount"  # that year
_WORDS = {
    "and": "and",
    "or": "or|nor",
    "but": "but|yet",
    "so": "so",
    "while": "while|whilst|whereas|although|though",
    "because": rf"because|when|if|unless|as|(?:once|since){_SUBJECT}",
    "after": "after|before|until|till|since",
    "which": "which|who|whom|whose|where",
    "that": rf"{_NO_PRONOUN}that(?!\s(?:{_NOUNS})s?\b)",
    "than": r"than|against|versus|vs\.?|unlike|(?:as\s)?compared\s(?:with|to)",
}
# Phrases with these words that begin no clause: as many as, so far, a while, no later than.
_NO_BOUNDARY = (
    r"as\s[a-z]+\sas|such\sas|as\s(?:an?|of|part|to|for|from|planned|expected|usual|such|yet|if|well)|or\sso"
    r"|so\s(?:far|many|much|few|little|long|high|low|called)|(?:not|has|have|had|as)\syet|yet\sto|(?:a|the)\swhile"
    r"|later\sthan"
)
_MARK = r"[,;:](?=[\"”’']?(?:\s|\Z))[\"”’']?|(?<=\s)[–—-]{1,2}(?=\s)|—|[()]"
_WHOLE, _NO_MORE = r"(?<![\w’'-])", r"(?![\w’'-])"
_ANY = "|".join(f"(?P<{kind}>{words})" for kind, words in _WORDS.items())
_BOUNDARY = re.compile(
    # What each match begins with, since to look at one character is quicker than to try all words.
    rf"(?i)(?:\s{{1,3}}|{_WHOLE}|(?=[,;:()—]))(?=[abchilnostuvwy,;:()–—-])"
    rf"(?:{_WHOLE}(?P<none>{_NO_BOUNDARY}){_NO_MORE}"
    rf"|(?:(?P<mark>{_MARK})\s*)?{_WHOLE}(?!(?:{_NO_BOUNDARY}){_NO_MORE})(?:{_ANY}){_NO_MORE}\s*"
    rf"|(?P<alone>{_MARK})\s*)"
)
KINDS = frozenset(chain(_MARKS, _WORDS, map(" ".join, product(_MARKS, _WORDS))))
"""The kinds: a mark, where any dash is "–"; a word, by the first one of its kind; and both, as in ", which"."""


class Boundary(NamedTuple):
    """The end of a clause and the beginning of the next one."""

    start: int
    """The code point after the last word of the clause that ends."""
    end: int
    """The first code point of the clause that begins, after the mark and the conjunction."""
    kinds: frozenset[str]
    """Those of KINDS that it is: {",", "which", ", which"}."""


@lru_cache(maxsize=8)  # each rule asks for those of the same sentence
def boundaries(text: str, start: int = 0, end: int | None = None) -> tuple[Boundary, ...]:
    """Return the boundaries between two code points of a text, in order, also those at the beginning and at the end.

    "Rents rose, while wages fell" has one, from 10 to 18, of the kinds ",", "while" and ", while".
    """
    return tuple(
        Boundary(*match.span(), _kinds(match["mark"] or match["alone"] or "", match.lastgroup or ""))
        for match in _BOUNDARY.finditer(text, start, len(text) if end is None else end)
        if not match["none"]
    )


@cache  # there are few
def _kinds(mark: str, group: str) -> frozenset[str]:
    """Return the kinds of a boundary by its mark and the name of the group of its word."""
    sign = "–" if mark[:1] in ("–", "—", "-") else mark[:1]
    kind = group if group in _WORDS else ""
    return frozenset((sign, kind, f"{sign} {kind}")) & KINDS


def clause_start(text: str, sentence: tuple[int, int], at: int, kinds: Collection[str]) -> int:
    """Return where a clause begins that is over before a code point: after the last boundary of some kinds there.

    Without one, it begins with its sentence, whose span is given.
    """
    ends = [one.end for one in boundaries(text, *sentence) if one.end <= at and not one.kinds.isdisjoint(kinds)]
    return ends[-1] if ends else sentence[0]


def clause_end(text: str, sentence: tuple[int, int], at: int, kinds: Collection[str]) -> int:
    """Return where a clause ends that goes on at a code point: at the next boundary of some kinds, or at the end."""
    found = (one.start for one in boundaries(text, *sentence) if one.start >= at and not one.kinds.isdisjoint(kinds))
    return next(found, sentence[1])


def is_parted(text: str, sentence: tuple[int, int], between: tuple[int, int], kinds: Collection[str]) -> bool:
    """Return whether a boundary of some kinds is between two code points of a sentence."""
    return clause_end(text, sentence, between[0], kinds) < between[1]
