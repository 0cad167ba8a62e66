"""Kinds of things and of sites: a word before a noun says that a figure counts only some, such as luxury hotels."""

from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.boundaries import CLAUSE_ENDS_AND_RELATIVES, MARKS, clause_start
from innofacts.english.inflection import is_past, is_plural, singular
from innofacts.english.narrowing import KINDS, KINDS_OF_ONE
from innofacts.english.places import KINDS_OF_SITES
from innofacts.english.stopwords import PROSE
from innofacts.english.units import TIME_UNITS
from innofacts.features.content import WORD, adjacent, content
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Meanings, Word
from innofacts.features.text.narrowing.around import Around
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

_JOINING = ("and", "or")  # public and private hotels are all hotels
WORD_OF_PHRASE = rf"(?!(?:{'|'.join(sorted(PROSE - {'abroad'}))})\b)[a-z][a-z-]*"
"""A word in small letters that is no function word."""
PHRASE = rf"{WORD_OF_PHRASE}(?:\s{WORD_OF_PHRASE}){{0,3}}"
"""Up to four of them."""
TIME_AHEAD = r"(?:(?:(?:[Ii]n|[Bb]y|[Dd]uring)\s|(?:[Aa]t|[Bb]y)\sthe\send\sof\s)\d{4},?\s)?"
"""The year with which a sentence may begin."""


class Kind(NamedTuple):
    """A word that says which of the things with the name of a noun a figure counts."""

    printed: str
    """The word in small letters."""
    word: Word
    noun: Word


class Kinds(NamedTuple):
    """Which kinds of things and which sites a figure counts."""

    known: tuple[Kind, ...]
    """The kinds that the things surely are of: luxury, of hotels."""
    possible: tuple[Kind, ...]
    """The nouns with the word before each, which may say of which kind they are: cup, of cup matches."""
    sites: tuple[Kind, ...]
    """The sites that its place has, with the word that says which: east, of "the east terminal"."""
    pairs: tuple[tuple[Word, Word], ...]
    """The plurals that "and" joins, which have or do what it counts: buses and trams, that carried passengers."""


def kinds_of(here: Around, facts: Facts) -> Kinds:
    """Return which kinds of things and which sites a figure counts."""
    meanings = facts.meanings
    return Kinds(
        known=tuple(_kinds_in(here, facts)),
        possible=(
            *possible_kinds(here.before, f"{here.mention.printed}{here.behind}", meanings),
            *_kinds_of_subject(here, meanings),
        ),
        sites=tuple(_kind(*site, meanings) for site in _sites(here.before)),
        pairs=tuple(_pairs(here.text, here.mention, meanings)),
    )


def _kinds_in(here: Around, facts: Facts) -> Iterator[Kind]:
    """Yield the kinds that the things in the clause of a figure are surely of."""
    text, start, mention = here.text, here.start, here.mention
    joined = max(mention.sentence[0], text.rfind(" ", 0, max(0, start - 1)) + 1)  # with "and" before the clause
    joined = joined if text[joined:start].strip() in _JOINING else start
    of_them = _OF_THEM.match(text, mention.end, here.end)
    return known_kinds(f"{text[joined : mention.start]}{mention.printed}{of_them[0] if of_them else ''}", facts)


_OF_THEM = regex(r"\sof\s[^,.;:()]{1,60}")


def known_kinds(text: str, facts: Facts) -> Iterator[Kind]:
    """Yield the kinds of which a fact or a table knows that they are some of the things: luxury, of luxury hotels."""
    meanings = facts.meanings
    for kind, noun in adjacent(text[:1].lower() + text[1:]):
        if facts.has_kind(kind, noun):
            yield _kind(kind, noun, meanings)
    words = ["", *WORD.findall(text.lower()), "", "", ""]
    for n, kind in enumerate(words[:-3]):
        before, noun, following, last = words[n - 1], *words[n + 1 : n + 4]
        is_one = kind in KINDS_OF_ONE and before in ("a", "an", "each")
        if not is_one and (kind not in KINDS or noun in ("equivalent", "than") or before in _JOINING):
            continue
        named = noun if is_one else next(filter(is_plural, (following, noun)), "")
        is_name = not {*content(kind)} <= {*content(f"{kind} {named}")}  # a family car, which is any passenger car
        if named and not is_name and (last if named == following else following) not in _JOINING:
            yield Kind(kind, meanings.word(kind), word_of(named, meanings))


def word_of(printed: str, meanings: Meanings) -> Word:
    """Return a word that a sentence prints, by its base form: bus, for buses."""
    return meanings.word(next(iter(content(printed)), printed))


def possible_kinds(before: str, behind: str, meanings: Meanings) -> Iterator[Kind]:
    """Yield the words next to each other before a figure, or from it on, no function words or numbers.

    Any of them may say of which kind the things are.
    """
    for said in (_small(before), behind):
        for one, other in _NEXT.findall(said):
            is_kind = one in _KINDS or (content(one) and not one.endswith("ly") and singular(one) not in TIME_UNITS)
            if is_kind and content(other) and not (_NUMBER.fullmatch(one) or is_past(one)):
                yield _kind(one, other, meanings)


def _kinds_of_subject(here: Around, meanings: Meanings) -> Iterator[Kind]:
    """Yield the kinds of what a sentence begins with, if an aside follows: school buses, of "School buses, which".

    And those that say what was done to it: terraced vineyards, of "Terraced vineyards covered 40 hectares".
    """
    first, at = here.mention.sentence[0], here.mention.start
    if aside := _ASIDE.match(here.text, first, at):
        yield from possible_kinds(aside["subject"], "", meanings)
    if (done := _DONE.match(here.text, first, at)) and is_plural(done["noun"]) and not is_past(done["noun"]):
        yield _kind(done["kind"].lower(), done["noun"], meanings)


_ASIDE = regex(
    rf"\W*{TIME_AHEAD}(?P<subject>[A-Z]?[a-z-]+(?:\s[a-z-]+){{0,3}}),\s(?:(?:for|of|in)\swhich|which|who|whose)\s[^,]*,\s"
)
_DONE = regex(rf"\W*{TIME_AHEAD}(?P<kind>[A-Z]?[a-z-]+ed)\s(?P<noun>[a-z-]+)\b")


def _small(text: str) -> str:
    """Return a text without the capital letter of its first word, by which a sentence begins: electric vans."""
    found = _FIRST.match(text)
    if found is None or is_past(found["next"]):  # pupils learned
        return text
    return f"{text[: found.start(1)]}{found[1].lower()}{text[found.end(1) :]}"


_FIRST = regex(r"\s*([A-Z])(?=[a-z-]+\s(?P<next>[a-z]+))")


def _kind(printed: str, noun: str, meanings: Meanings) -> Kind:
    return Kind(printed, word_of(printed, meanings), word_of(noun, meanings))


_NEXT = regex(r"(?<![\w’'-])(?=([a-z][a-z-]+)\s([a-z][a-z-]+)(?![\w-]))")
_NUMBER = regex(
    r"dozens?|hundreds?|thousands?|[mb]illions?|[a-z]+th|first|second|third|[a-z]+est|maximum|minimum|average|median|total"
)
_KINDS = frozenset(("late", "early", "main", "major"))


def _sites(before: str) -> Iterator[tuple[str, str]]:
    """Yield the words before the singular noun of a site, or behind a small number and before a plural noun."""
    for found in _SITE.finditer(before):
        words = found["words"].split()
        site = next((n for n, word in enumerate(words) if word in _SITES), 0)
        yield from ((word, words[site]) for word in words[:site])
    for found in _SOME.finditer(before):
        yield found["kind"], found["noun"]


_SITES = KINDS_OF_SITES | frozenset("faculty department division branch campus wing ward subsidiary line route".split())
_SITE = regex(rf"(?:['’]s|['’]|\b[Tt]he|\bits|\btheir)\s(?P<words>{PHRASE})(?![\w’'-])")
_SOME = regex(
    r"(?:['’]s?|\b[Tt]he|\b[Ii]ts|\b[Tt]heir)\s(?:two|three|four|five|six|seven|eight|nine|ten)\s"
    r"(?P<kind>[a-z][a-z-]+)\s(?P<noun>[a-z-]+s)\b"
)


def _pairs(text: str, mention: Mention, meanings: Meanings) -> Iterator[tuple[Word, Word]]:
    """Yield the words of the plurals that "and" joins, which have or do what a figure counts.

    Bicycles and cars clogged the roads, and 40 bicycles were stolen: the bicycles are counted, and not the pair.
    """
    before = text[clause_start(text, mention.sentence, mention.start, MARKS) : mention.start]
    counted = frozenset(content(mention.printed))
    for joined in _PAIR.finditer(before):
        is_counted = not counted.isdisjoint(content(joined[0]))
        if all(map(is_plural, joined.groups())) and not (is_counted or _OTHER_CLAUSE.search(before, joined.end())):
            yield word_of(joined[1], meanings), word_of(joined[2], meanings)


_PAIR = regex(r"\b([A-Za-z]+)\sand\s([a-z]+)\b")
_OTHER_CLAUSE = regex(
    rf"\b(?:{'|'.join(sorted(filter(str.isalpha, CLAUSE_ENDS_AND_RELATIVES)))}|who|as|if|after|before)\b"
)
