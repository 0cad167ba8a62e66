"""What a sentence singles out: the things, people, places or times that it says its figure is of, ahead of the rest."""

import re
from collections.abc import Iterator

from innofacts.english.boundaries import CLAUSE_ENDS_AND_RELATIVES
from innofacts.english.function_words import AUXILIARIES
from innofacts.english.inflection import is_past, is_plural
from innofacts.english.narrowing import IN_GENERAL, WAYS_OF_SAYING
from innofacts.english.speakers import MEDIA, SPEAKERS
from innofacts.features.meanings import Meanings, Word
from innofacts.features.text.narrowing.around import Around
from innofacts.features.text.narrowing.kinds import TIME_AHEAD, WORD_OF_PHRASE
from innofacts.patterns import regex
from innofacts.values.units import PERCENT


def singled_out(here: Around, meanings: Meanings) -> tuple[Word, ...]:
    """Return the words for what a sentence singles out, any of which says it: art, of "In art museums, 40 % ..."."""
    return meanings.words(" ".join(_phrases(here)))


def _phrases(here: Around) -> Iterator[str]:
    text, first, at = here.text, here.mention.sentence[0], here.mention.start
    subjects = (
        _ALONE.match(text, first, at),
        _MAKING_UP.match(text, first, at) if here.mention.figure.unit.kind != PERCENT else None,
        _pointed_at(here),
    )
    yield from (subject["what"] for subject in subjects if subject)
    if here.mention.figure.unit.kind == PERCENT and _OF_THEIRS.match(text, here.mention.end):
        yield _subject(text, first, at)
    ahead = _AHEAD.match(text, first, at) if here.is_first else None
    beside = () if ahead else _BESIDE.finditer(_subject(text, first, at))
    for found in (ahead, *beside):
        if found and _is_of_some(found["with"].lower(), found["the"], found["noun"], found["what"]):
            yield found["what"]


def _is_of_some(preposition: str, article: str | None, noun: str, what: str) -> bool:
    """Return whether a phrase says which things a sentence is of: in art museums, for a dog; not in a letter, in fact.

    "The mountains" are some places, but "the market" may be where all of them are sold.
    """
    if what in IN_GENERAL or noun in WAYS_OF_SAYING or not (MEDIA | SPEAKERS).isdisjoint(what.split()):
        return False
    if article in ("a", "an"):
        return preposition not in ("in", "at")
    return preposition in ("of", "among", "for") or not article or is_plural(noun)


def _subject(text: str, first: int, at: int) -> str:
    """Return what a sentence says before the verb that its figure follows, if that is its subject; else nothing."""
    begin = _TIME.match(text, first, at)
    words = text[begin.end() if begin else first : at].split()
    verb = max((n for n, word in enumerate(words) if word in AUXILIARIES or is_past(word)), default=0)
    while verb > 1 and words[verb - 1] in AUXILIARIES:
        verb -= 1
    is_one = all(word.replace("-", "").isalpha() and word not in CLAUSE_ENDS_AND_RELATIVES for word in words[:verb])
    return " ".join(words[:verb]) if is_one else ""


def _pointed_at(here: Around) -> re.Match[str] | None:
    """Return the subject of a sentence to which the clause of its figure points: Cataracts are ...: 40 % of those."""
    subject = _SUBJECT.match(here.text, here.mention.sentence[0], here.mention.start)
    return subject if subject and _POINTING.search(here.text, subject.end(), here.end) else None


_TIME = regex(rf"\W*{TIME_AHEAD}")
_AHEAD = regex(
    rf"\W*{TIME_AHEAD}(?P<with>(?i:in|on|at|for|among|during|within|outside|near|aboard|before)|Of)"
    rf"\s(?:(?P<the>the|an?|its|their)\s)?(?P<what>(?:{WORD_OF_PHRASE}\s){{0,3}}?(?P<noun>{WORD_OF_PHRASE})"
    r"(?:\s(?:of|for|from|with|without|in|on|over|under|aged|who|that|whose)\s[^,;:\d]{1,40}?)?)"
    r"(?:\s(?:in|at|on|by|during)\s[^,;:]{0,20}\d{4}(?:/\d\d)?)?(?:,|(?=\s(?:the|an?)\s))"
)
_BESIDE = regex(
    r"(?<=[a-z])\s(?P<with>in|on|at|for|from|with|without|over|under)\s(?:(?P<the>the|an?|its|their)\s)?"
    rf"(?P<what>(?:{WORD_OF_PHRASE}\s){{0,2}}?(?P<noun>{WORD_OF_PHRASE}))(?=\Z|\s(?:in|of|at|on|for|from|to)\b)"
)
_NOUNS = rf"(?P<what>[A-Z]?[a-z-]+(?:\s{WORD_OF_PHRASE}){{0,2}})"
_ALONE = regex(rf"\W*{TIME_AHEAD}{_NOUNS}\salone\b")
_MAKING_UP = regex(rf"\W*{TIME_AHEAD}{_NOUNS}\s(?:made\sup|accounted\sfor|were\sbehind)\s\Z")
_SUBJECT = regex(
    rf"\W*{TIME_AHEAD}(?!(?:The|An?|Its?|Th[a-z]+)\b)(?P<what>[A-Z][a-z-]+(?:\s{WORD_OF_PHRASE}){{0,3}}?)"
    rf"(?=\s(?:{'|'.join(sorted(AUXILIARIES))}|cost)\b)[^;]*?[,:;]"
)
_OF_THEIRS = regex(r"\sof\stheir\s")  # schools recycled 40 % of their waste
_POINTING = regex(r"\b(?:of\s(?:its|their|those|these)|such(?:\san?)?)\s[a-z]+")
