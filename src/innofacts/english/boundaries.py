"""Boundaries: where a clause of a sentence ends and the next one begins, by marks and conjunctions.

Each rule says which kinds of boundaries end what it looks at. Which words are of a kind, and where such a word begins
no clause, is said here alone.
"""

from functools import cache, lru_cache
from itertools import chain, product
from typing import NamedTuple

from innofacts.patterns import not_behind, regex

_MARKS = (",", ";", ":", "–", "(", ")")
# The words of each kind where they begin a clause, or what something is compared with.
_SUBJECT = r"(?=\s(?:it|they|he|she|we|you|there|the|its|their|his|her|our|all|these|those|this)\b)"
_NO_PRONOUN = not_behind("of for by than to at in on from with after before since")
_NOUNS = "year|month|week|day|time|period|season|quarter|number|figure|total|amount"  # that year
_WORDS = {
    "and": "and",
    "or": "or|nor",
    "but": r"(?<!thing\s)(?<!body\s)(?<!everyone\s)but|yet",
    "so": "so",
    "while": "while|whilst|whereas|although|though",
    "because": "because|if|unless|as",
    "when": rf"when|once|since{_SUBJECT}",
    "after": "after|before|until|till|since",
    "of": r"of\s(?:which|whom)",
    "which": "which|who|whom|whose|where",
    "that": rf"{_NO_PRONOUN}that(?!\s(?:{_NOUNS})s?\b)",
    "than": r"than|(?:as\s)?compared\s(?:with|to)",
    "against": r"against|versus|vs\.?|unlike",
}
# Phrases with these words that begin no clause: as many as, so far, a while, no later than.
_PHRASES = (
    r"as\s[a-z]+\sas|such\sas|at\sonce|once\s(?:an?|again|every|in|more|per)|as\s(?:an?|of|part|to|for|from|planned|expected|usual|such|yet|if|well)|or\sso"
    r"|so\s(?:far|many|much|few|little|long|high|low|called)|(?:not|has|have|had|as)\syet|yet\sto|(?:a|the)\swhile"
    r"|later\sthan|other\sthan"
)
_NO_BOUNDARY = rf"(?:{_PHRASES})(?![\w’'-])"
_ANY = "|".join(f"(?P<{kind}>{words})" for kind, words in _WORDS.items())
_WORD = rf"[\"“‘]?(?:{_ANY})(?![\w’'-])"
_FIRST = regex(f"(?i){_NO_BOUNDARY}|{_WORD}")
# A pattern that begins with one of a few characters is looked for several times as quickly as one with a choice. So is
# one that sees by the first letters of a word that it is none of those above.
_LETTERS = (
    r"[\"“‘yi]|a(?:[fglns]|t\s|\sw)|b[eu]|co|ha(?:[ds]|ve)\s|la|no[rt]|o(?:[nrt]|f\s)|s[iou]|t(?:h[ao]|he\s|i)|un"
    r"|v[es]|wh"
)
_BOUNDARY = regex(
    rf"(?i)[\s,;:()—](?:(?P<blank>(?<=\s)\s{{0,2}}(?={_LETTERS}))|(?<=\s)\s{{0,2}}(?:[–—-]{{1,2}}(?=\s)|[()—])"
    r"|(?<=[,;:])(?=[\"”’']?(?:\s|\Z))[\"”’']?|(?<=[()—]))"
    rf"(?:(?(blank){_NO_BOUNDARY}|(?!))|(?(blank)|(?!\s*{_NO_BOUNDARY})\s*){_WORD}|(?(blank)(?!)))"
)
_NO_MARKS = ' \t\r\n"“‘'
_SIGNS = dict.fromkeys("–—-", "–")
_SINGLE = frozenset(_MARKS)
KINDS = _SINGLE.union(_WORDS, map(" ".join, product(_MARKS, _WORDS)))
"""The kinds: a mark, where any dash is "–"; a word, by the first one of its kind; and both, as in ", which"."""
MARKS = _SINGLE - {"(", ")"}
"""The kinds at which an afterthought may begin."""
CLAUSE_ENDS = MARKS | {"and", "but", "so", "while", "because", "when"}
"""Where what a clause says of its figure ends: 40 boats sank, and the rest were sold."""
CLAUSE_ENDS_AND_RELATIVES = CLAUSE_ENDS | {"which", "that"}
"""Where it ends if its relative clauses say nothing of the figure: 40 boats that had no radio."""
OTHER_CLAUSES = frozenset((";", "and", "but", "while", "because", "when"))
"""Where a clause may begin that is about something else, which an afterthought is not: 40 boats, mostly old, sank."""


class Boundary(NamedTuple):
    """The end of a clause and the beginning of the next one."""

    start: int
    """The code point after the last word of the clause that ends."""
    word: int
    """The first code point after the mark: that of the conjunction, if there is one."""
    end: int
    """The first code point after the mark and the conjunction."""
    kinds: frozenset[str]
    """Those of KINDS that it is: {",", "which", ", which"}."""


@lru_cache(maxsize=8)  # each rule asks for those of the same sentence
def boundaries(text: str, start: int, end: int) -> tuple[Boundary, ...]:
    """Return the boundaries between two code points of a text, in order, also those at the beginning and at the end.

    "Rents rose, while wages fell" has one: Boundary(10, 12, 18, {",", "while", ", while"}).
    """
    found, first = [], _FIRST.match(text, start, end)
    for match in chain([first] if first else [], _BOUNDARY.finditer(text, first.end() if first else start, end)):
        kind = "" if match.lastgroup in (None, "blank") else str(match.lastgroup)
        stop = match.start(kind) if kind else match.end()
        kinds = _kinds(text[match.start() : stop].strip(_NO_MARKS)[:1], kind)
        if kinds:
            beyond = match.end()
            while beyond < end and text[beyond].isspace():
                beyond += 1
            found.append(Boundary(match.start(), stop if kind else beyond, beyond, kinds))
    return tuple(found)


@cache  # there are few
def _kinds(mark: str, word: str) -> frozenset[str]:
    """Return the kinds of a boundary by its mark and the kind of its word."""
    sign = _SIGNS.get(mark, mark)
    return frozenset((sign, word, f"{sign} {word}")) & KINDS


def clause_start(text: str, sentence: tuple[int, int], at: int, kinds: frozenset[str]) -> int:
    """Return where the clause of a code point begins: after the last boundary of some kinds before it, or `sentence`.

    A conjunction belongs to the clause unless its kind is given: after 18 months, of "6 sank; after 18 months".
    """
    words = kinds - _SINGLE
    for one in reversed(boundaries(text, *sentence)):
        if one.end <= at and not one.kinds.isdisjoint(words):
            return one.end
        if one.word <= at and not one.kinds.isdisjoint(kinds & _SINGLE):
            return one.word
    return sentence[0]


def clause_end(text: str, sentence: tuple[int, int], at: int, kinds: frozenset[str]) -> int:
    """Return where the clause of a code point ends: at the next boundary of some kinds, or with `sentence`."""
    found = (one.start for one in boundaries(text, *sentence) if one.start >= at and not one.kinds.isdisjoint(kinds))
    return next(found, sentence[1])


def clause_around(
    text: str, sentence: tuple[int, int], figure: tuple[int, int], kinds: frozenset[str]
) -> tuple[int, int]:
    """Return the clause of a figure of a sentence, between the nearest boundaries of some kinds."""
    return clause_start(text, sentence, figure[0], kinds), clause_end(text, sentence, figure[1], kinds)


def is_parted(text: str, sentence: tuple[int, int], between: tuple[int, int], kinds: frozenset[str]) -> bool:
    """Return whether a boundary of some kinds is between two code points of a sentence."""
    return clause_end(text, sentence, between[0], kinds) < between[1]


def relative_clauses(text: str, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """Return where the relative clauses of a sentence begin and end, each with the comma that it begins with.

    ", which sailed" of "9 ships, which sailed, sank". One within another ends that.
    """
    if "wh" not in text[slice(*sentence)].lower():
        return []  # as in most sentences, which have neither "which" nor "who" nor "where"
    parts = [one for one in boundaries(text, *sentence) if not one.kinds.isdisjoint(_PARTING)]
    ends = [*(one.start for one in parts[1:]), sentence[1]]
    return [(one.start, end) for one, end in zip(parts, ends, strict=False) if ", which" in one.kinds]


_PARTING = frozenset((",", ";"))


def without_relative_clauses(text: str) -> str:
    """Return a text without the relative clauses in it that are over: the hall, which has 40 seats, is shut."""
    if ", wh" not in text:
        return text  # as most are
    for start, end in reversed(relative_clauses(text, (0, len(text)))):
        if text.startswith(",", end):
            text = text[:start] + text[end + 1 :]
    return text
