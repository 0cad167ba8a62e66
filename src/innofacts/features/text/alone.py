"""The sentence of a figure alone: without who says it, the works that it cites, and what it says of something else."""

import re
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.boundaries import CLAUSE_ENDS, clause_end, clause_start
from innofacts.english.function_words import AUXILIARIES, RELATIVES
from innofacts.english.inflection import is_past
from innofacts.english.numerals import COUNTS
from innofacts.english.units import EXTENTS
from innofacts.features.content import THE_PLACE, WORD, before_first_figure, content, without_speakers
from innofacts.features.library.facts import Facts
from innofacts.features.text.accounts import Account, find_account
from innofacts.features.text.where import FOLLOWING, NATIONWIDE
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.works import works
from innofacts.values.units import RANK


class Alone(NamedTuple):
    """A sentence and what follows it, with blanks for who says it and for what stands for the name of a place."""

    text: str
    mention: Mention
    """The figure in it."""
    account: Account | None
    """Who gives the figure, if it is a later one of the sentence."""
    nationwide: list[tuple[int, int]]
    """The spans that say "nationwide" or "the country"."""


def without_who_says_it(text: str, mention: Mention, facts: Facts, told: frozenset[str]) -> Alone:
    """Return the sentence of a figure and what follows it, without who says the sentence or gives the figure.

    Of a figure that is the whole of another one, it says nothing that it says of that one alone.
    """
    whole, at = text[slice(*mention.sentence)], mention.sentence[0]
    (text, nationwide), mention = sentence_alone(text, *mention.sentence, facts), _moved(mention, -at)
    text = without_compared(without_part(text, mention), mention)
    account = _account(whole, mention, facts, told) if mention.clause[0] else None
    if account:
        first, stop = account.speaker
        text = f"{text[:first]}{' ' * (stop - first)}{text[stop:]}"
        own = mention.clause if account.is_same and not account.is_restated else mention.sentence
        begin = first if _COUNTED_THEN.match(whole, first, stop) is None else stop
        times = tuple(
            time for time in mention.times if own[0] <= time.start - at < own[1] and not begin <= time.start - at < stop
        )
        mention = mention._replace(times=times)  # what the club Kite 2000 says
        nationwide = [span for span in nationwide if not first <= span[0] < stop]
    return Alone(text, mention, account, nationwide)


def _account(text: str, mention: Mention, facts: Facts, told: frozenset[str]) -> Account | None:
    """Return who gives a later figure of a sentence; None if its clause does not say who, or says something new."""
    found = find_account(text, mention.clause, (mention.start, mention.end), len(before_first_figure(text)))
    if found is None:
        return None
    known = facts.stems.of(content(text[: mention.clause[0]]))
    if not _OWN.search(found.rest):
        known |= told  # and not: a rival gives its own turnover
    said = content(THE_PLACE.sub("", _KNOWN.sub("", found.rest)))
    words = map(facts.meanings.word, said)
    return None if any(word.meanings.isdisjoint(known) for word in words) else found


# A leaflet makes the river 40 km long; it gives the number for the same rivers, on slide 4.
_KNOWN = regex(
    rf"\b(?:{'|'.join(sorted(EXTENTS))})\b|\b(?:for|in|over|of)\s(?:the\ssame|that|those)\s[a-z]+(?:\sand\s[a-z]+)?"
    r"|\b(?:on|in)\s(?:slide|page|section|table|chapter|annex)\s[\w.]+|\bthe\syear['’]s\b|\b(?:true|real|actual|correct)\b"
)
_OWN = regex(r"\b(?:its|their|his|her|our|my)\b")
_COUNTED_THEN = regex(r"\W*(?:and\s|but\s)?in\s\d{4}\b.*\bcount(?:s|ed)\b")  # in 2023 the club counted 40


@lru_cache(maxsize=1)  # the figures of a sentence come one after another
def sentence_alone(text: str, start: int, end: int, facts: Facts) -> tuple[str, list[tuple[int, int]]]:
    """Return the sentence of a figure without who says it, and what follows the sentence, where its place may be.

    With it come the spans that say "nationwide". "The country" is blank, since it counts no countries.
    """
    sentence = without_speakers(text[start:end], lambda words: bool(facts.places(words)), NATIONWIDE)
    nationwide = [found.span() for found in NATIONWIDE.finditer(sentence)]
    sentence = THE_PLACE.sub(_blank, _UNLIKE.sub(_blank, sentence))
    for work in [*works(sentence, 0, len(sentence))]:
        sentence = f"{sentence[: work.start]}{' ' * (work.end - work.start)}{sentence[work.end :]}"
    dateline = _DATELINE.match(sentence)
    if dateline and (nationwide or facts.places(sentence[dateline.end() :])):
        sentence = " " * dateline.end() + sentence[dateline.end() :]
    return sentence + text[end : end + FOLLOWING], nationwide


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


# What something is not: unlike Orton Foods, Pelham Canners sold 40 tins; but not: unlike Orton, where 40 were sold.
_UNLIKE = regex(r"\b(?:[Uu]nlike|[Ii]n\scontrast\s(?:to|with))\s[^,;.:\d]{1,80}(?=,(?!\swhere\b))")
# Where a report was written, which is where its figures are from if it names no other place: ARDEN, 12 June - ...
_DATELINE = regex(r"\s*[A-Z][A-Z.’'-]+(?:\s[A-Z.’'-]+)*(?:,\s[^—–]{1,40}?)?(?:\s\([^()]{1,40}\))?\s[—–-]{1,2}\s")


def _moved(mention: Mention, by: int) -> Mention:
    """Return a figure with its offsets higher by a number, apart from those of its times."""
    start, end, (first, last), (begin, stop) = mention.start, mention.end, mention.sentence, mention.clause
    return mention._replace(
        start=start + by, end=end + by, sentence=(first + by, last + by), clause=(begin + by, stop + by)
    )


# --- a part of what the figure counts, and what it is compared with ---------------------------------------------------


def without_part(text: str, mention: Mention) -> str:
    """Return a text with blanks for a part of what a figure counts, and for what its sentence says of that alone.

    On 1 May, 212 of the 640 vans were electric: on 1 May, the 640 vans. What names a time or a place stays.
    "The firm sold 40 of its 640 vans" leaves its 640 vans.
    """
    part = _PART_OF_THE.search(text, mention.sentence[0], mention.start)
    if part is None or not mention.units:  # half of the 3 million that were sold
        return text
    end = clause_end(text, mention.sentence, mention.end, CLAUSE_ENDS)
    start = clause_start(text, mention.sentence, part.start(), CLAUSE_ENDS)
    before = [word for word in WORD.finditer(text, start, part.start()) if _is_verb(word[0])]
    if not before and (verb := _verb(text, mention.end, end)):
        told = _WHERE_OR_WHEN.split(text[verb.start() : end])
        said = "".join(one if n % 2 else " " * len(one) for n, one in enumerate(told))
        text = f"{text[: verb.start()]}{said}{text[end:]}"
    first, stop = part.span("part")
    if before:  # sold 40 of the 412
        first = before[-2].start() if len(before) > 1 and before[-2][0] in AUXILIARIES else before[-1].start()
    return f"{text[:first]}{' ' * (stop - first)}{text[stop:]}"


def without_compared(text: str, mention: Mention) -> str:
    """Return a text with blanks for what something is compared with, if a figure is said of that alone.

    The tower of Orton is twice as high as that of Vik, which measures 23 metres: Vik, which measures 23 metres.
    """
    is_rank = mention.figure.unit.kind == RANK  # no town has more than Vik, which came first
    found = None if is_rank else _COMPARED.match(text, mention.sentence[0], mention.start)
    return f"{text[: found.start('blank')]}{' ' * len(found['blank'])}{text[found.end('blank') :]}" if found else text


def _verb(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the verb of what stands between two offsets, not that of a relative clause, nor a participle: held."""
    words = [*WORD.finditer(text, start, end)]
    verbs = [n for n, word in enumerate(words) if _is_verb(word[0])]
    relative = next((n for n, word in enumerate(words) if word[0] in RELATIVES), len(words))
    if verbs and relative < verbs[0]:
        verbs = [n for n in verbs[1:] if n > verbs[0] + 1]
    forms = [n for n in verbs if words[n][0] in AUXILIARIES]
    return words[forms[0]] if forms else None


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or is_past(word)


_COMPARED = regex(
    r"(?P<blank>[^;]*\b(?:than|as|like|(?:similar|compared)\s(?:to|with))\s)"
    r"(?:(?:that|those|the\s[a-z]+)\s(?:of|in|at)\s)?(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*"
    r",\s(?:which|who)\s[^,;]*\Z"
)
_NUMBERS = "|".join(sorted(COUNTS))
_PART_OF_THE = regex(
    rf"(?P<part>(?i:(?:\b(?:only|just|almost|nearly|over|about|some|more\sthan|fewer\sthan|less\sthan|at\s(?:least|most))\s)?"
    rf"\b(?:[\d.,]*\d|not\s(?:a\s(?:single\s)?)?one|(?:{_NUMBERS})(?:-[a-z]+)?|none))\sof\s)"
    r"(?:(?:the|its|their|these|those)|(?:the\s)?(?:[A-Z&][\w’'-]*\s){0,4}[A-Z][\w’'-]*(?:['’]s|s['’]))\s\Z"
)
# In 2024, at the end of 2024, on 1 May 2024, in Orton.
_WHERE_OR_WHEN = regex(
    r"(\b(?:(?:in|on|at|by|since|until|during|before|after|off|near|across)\s)(?:the\s)?"
    r"(?:(?:end|beginning|start|middle|turn)\sof\s)?"
    r"(?:\d{1,2}\s)?(?:[A-Z][\w’'-]+|\d{4}\b)(?:\s(?:[A-Z][\w’'-]+|\d{4}\b))*)"
)
