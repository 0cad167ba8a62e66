"""What a sentence says of which some of the things its figure is: applications for medicine, the two main depots."""

from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.boundaries import MARKS, clause_end, clause_start
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.inflection import is_past, singular
from innofacts.english.places import KINDS_OF_SITES
from innofacts.english.stopwords import PROSE
from innofacts.english.units import TIME_UNITS
from innofacts.features.content import content
from innofacts.features.meanings import Meanings, Word
from innofacts.features.narrowing import Kind
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

_ENDS = MARKS | {"and", "but", "while", "which", "that", "than", "against", "because", "when"}
_MARKS = _ENDS - {"than"}  # of more than 40


class Parts(NamedTuple):
    """Which some of the things a figure is of."""

    behind: tuple[Word, ...]
    """The words of what a preposition adds behind its unit, or before its verb: medicine, of "offers in medicine"."""
    kinds: tuple[Kind, ...]
    """The nouns with the word before each, which may say of which kind they are: cup, of cup matches."""
    sites: tuple[Kind, ...]
    """Likewise the sites that its place has: east, of "the east terminal"."""
    of_them: tuple[Word, ...]
    """The nouns of things of which it is said to be a part: cargo, of "40 tonnes of the cargo" and "Of the cargo"."""
    said: tuple[Word, ...]
    """The words behind the things of which it is a part: rail, of "40 tonnes of the cargo went by rail"."""
    is_limited: bool
    """Whether a limit follows what it counts: clubs that made a loss of more than 10 million."""


def parts_of(text: str, mention: Mention, meanings: Meanings) -> Parts:
    """Return which some of the things a figure of a text is of."""
    start = clause_start(text, mention.sentence, mention.start, _ENDS)
    end = clause_end(text, mention.sentence, mention.end, _ENDS)
    before, behind = text[start : mention.start], text[mention.end : end]
    added = _ADDED.match(behind) or _ADDED_BEFORE.search(before)
    lead = _LEAD.match(text, mention.sentence[0], mention.start)
    of_them = _OF_THE.match(behind) or lead
    return Parts(
        behind=meanings.words(added["what"]) if added else (),
        kinds=tuple(_kinds(before, behind, mention, meanings)),
        sites=tuple(_kind(*site, meanings) for site in _before_sites(before)),
        of_them=meanings.words(of_them["what"]) if of_them else (),
        said=meanings.words(behind[of_them.end() :]) if of_them and of_them is not lead else (),
        is_limited=_LIMIT.search(text, mention.end, clause_end(text, mention.sentence, mention.end, _MARKS))
        is not None,
    )


_WORD = rf"(?!(?:{'|'.join(sorted(PROSE - {'abroad'}))})\b)[a-z][a-z-]*"
_PHRASE = rf"{_WORD}(?:\s{_WORD}){{0,3}}"
_THE = r"(?:the|its|all|their|these|those)"
# Behind what a share is of, too: 40 % of the students in medicine; and before a verb: revenue from fees was 40 million.
_ADDED = regex(
    rf"(?:\sof\s(?:{_THE}\s)?{_PHRASE})??\s(?:for|from|to|in|on|with)\s(?!average\b)(?P<what>{_PHRASE})(?![\w’'-])"
)
_ADDED_BEFORE = regex(
    rf"\b(?:from|for|on)\s(?P<what>{_PHRASE})\s(?:was|were|came\sto|amounted\sto|totalled|stood\sat|reached)\s\Z"
)
_OF_THE = regex(rf"\sof\s{_THE}\s(?P<what>{_PHRASE})(?![\w’'-])")
_LEAD = regex(rf"\W*(?:[Oo]f|[Oo]ut\sof|[Aa]mong)\s{_THE}\s(?P<what>{_PHRASE})[^,;:\d]*(?:\d{{4}}[^,;:\d]*)?,\s\Z")
_LIMIT = regex(
    rf"\b(?:of|with|for|by)\s(?:at\s(?:least|most)|(?:more|less|fewer)\sthan|over|above|under|below|up\sto)\s(?:{MONEY_SIGN})?\d"
    rf"|\b(?:over|above|under|below)\s{MONEY_SIGN}\d"
)


def _kinds(before: str, behind: str, mention: Mention, meanings: Meanings) -> Iterator[Kind]:
    """Yield the words next to each other around a figure, of which neither is a function word or a number."""
    for said in (before, f"{mention.printed}{behind}"):
        for one, other in _NEXT.findall(said):
            is_kind = one in _KINDS or (content(one) and not one.endswith("ly") and singular(one) not in TIME_UNITS)
            if is_kind and content(other) and not (_NUMBER.fullmatch(one) or is_past(one)):
                yield _kind(one, other, meanings)


def _kind(printed: str, noun: str, meanings: Meanings) -> Kind:
    word, other = (meanings.word(*content(one)[:1] or (one,)) for one in (printed, noun))
    return Kind(printed, word, other)


_NEXT = regex(r"(?<![\w’'-])(?=([a-z][a-z-]+)\s([a-z][a-z-]+)(?![\w-]))")
_NUMBER = regex(
    r"dozens?|hundreds?|thousands?|[mb]illions?|[a-z]+th|first|second|third|[a-z]+est|maximum|minimum|average|median|total"
)
_KINDS = frozenset(("late", "early", "main", "major"))


def _before_sites(before: str) -> Iterator[tuple[str, str]]:
    """Yield the words before the singular noun of a site, or behind a small number and before a plural noun."""
    for found in _SITE.finditer(before):
        words = found["words"].split()
        site = next((n for n, word in enumerate(words) if word in _SITES), 0)
        yield from ((word, words[site]) for word in words[:site])
    for found in _SOME.finditer(before):
        yield found["kind"], found["noun"]


_SITES = KINDS_OF_SITES | frozenset("faculty department division branch campus wing ward subsidiary line route".split())
_SITE = regex(rf"(?:['’]s|['’]|\b[Tt]he|\bits|\btheir)\s(?P<words>{_PHRASE})(?![\w’'-])")
_SOME = regex(
    r"(?:['’]s?|\b[Tt]he|\b[Ii]ts|\b[Tt]heir)\s(?:two|three|four|five|six|seven|eight|nine|ten)\s"
    r"(?P<kind>[a-z][a-z-]+)\s(?P<noun>[a-z-]+s)\b"
)
