"""What narrows what a sentence says a figure is of: luxury hotels, the suburbs of Orton, on weekdays."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.bases import additions_said, bases_left_open, limits_said
from innofacts.english.boundaries import clause_end
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import BEFORE_TIMES
from innofacts.english.numerals import COUNTS
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.features.content import named_places
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Word
from innofacts.features.text.narrowing.ages import gives_some_ages
from innofacts.features.text.narrowing.around import COMPARING, around
from innofacts.features.text.narrowing.kinds import Kinds, kinds_of
from innofacts.features.text.narrowing.parts import Part, part_of
from innofacts.features.text.narrowing.presence import Presence, presence_of
from innofacts.features.text.narrowing.prices import Priced, bought_in, priced_in
from innofacts.features.text.narrowing.singled_out import singled_out
from innofacts.features.text.narrowing.things import Things, things_of
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


class Narrowing(NamedTuple):
    """What a sentence says that narrows what its figure is of."""

    kinds: Kinds
    things: Things
    singled_out: tuple[Word, ...]
    """The words for what it singles out: art, of "In art museums"."""
    presence: Presence
    part: Part
    spans: frozenset[int]
    """Within how many seconds it is: 120, of "answered within two minutes"; below zero if it took longer."""
    is_limited: bool
    """Whether a limit follows what it counts: clubs that made a loss of more than 10 million."""
    bases: tuple[str, ...]
    """Words for the basis that it is on: before, of "before tax"; inflation, if that is taken out."""
    counts: tuple[Word, ...]
    """The words for what it counts, or how, where it says so: of "commuter trips only", and "on a wider definition"."""
    additions: tuple[Word, ...]
    """The words for what it counts besides: of "if attempts are included"."""
    is_unreal: bool
    """Whether it gives what would have been."""
    is_rate: bool
    """Whether it is said apart from it that it is a rate: 62 thefts on the books for every 10,000 people."""
    is_of_some_ages: bool
    """Whether it is of people of some ages only: the unemployment of the under-25s."""
    priced: Priced | None
    """What it says costs so much; None if it does not say."""
    bought: tuple[Word, ...]
    """The words of what it says money is spent on: health, of "spent 5 % of GDP on health" and "health spending"."""
    ends: tuple[str, ...]
    """The countries to which something goes or from which it comes, as codes: exports to Norway."""


def narrowing_of(text: str, mention: Mention, facts: Facts) -> Narrowing:
    """Return what narrows what a figure is of, in its own clause."""
    meanings, here = facts.meanings, around(text, mention)
    clause, (first, last) = here.clause, mention.sentence
    before, said = text[here.start : mention.start], f"{here.lead}{clause}{here.added}"
    end_of_limit = clause_end(text, mention.sentence, mention.end, _ENDS_OF_LIMIT)
    return Narrowing(
        kinds=kinds_of(here, facts),
        things=things_of(here, meanings),
        singled_out=singled_out(here, meanings),
        presence=presence_of(here),
        part=part_of(here),
        spans=spans_in(text[first:last]),
        is_limited=_LIMIT.search(text, mention.end, end_of_limit) is not None,
        bases=tuple(bases_left_open(f"{here.lead}{clause}")),
        counts=meanings.words(" ".join(limits_said(said))),
        additions=meanings.words(" ".join(additions_said(said))),
        is_unreal=_UNREAL.search(before) is not None and not before.endswith(" the "),  # easy to lock the 40 there were
        is_rate=(_FOR_EVERY.search(text, mention.end, here.end) or _PER.match(text, first, last)) is not None,
        is_of_some_ages=gives_some_ages(text, mention, meanings),
        priced=priced_in(before, mention, meanings),
        bought=bought_in(clause, meanings),
        ends=tuple(_ends(clause)),
    )


def _ends(clause: str) -> Iterator[str]:
    """Yield the countries to which something goes in a clause, or from which it comes."""
    for name, code in named_places(clause) if _TO.search(clause) else ():
        if re.search(rf"{_TO.pattern}{re.escape(name)}\b", clause):
            yield code


# Not what one could see of what there was, nor what that would have been like: end to end, it would have reached Lund.
_LIKE_IT = (
    "seen noticed found counted heard read expected thought guessed imagined predicted known lasted sufficed needed "
    "taken stretched reached filled covered"
)
_UNREAL = regex(rf"\b(?<![Yy]ou\s)(?:would|could|should)\shave\s(?!{'|'.join(_LIKE_IT.split())})[a-z]+\b(?!.*\bthan\b)")
_ENDS_OF_LIMIT = COMPARING - {"than"}  # of more than 40
_TIMES = "|".join(sorted(MEASURES_OF_TIME))
_LIMIT = regex(
    r"\b(?:of|with|for|by)\s(?:at\s(?:least|most)|(?:more|less|fewer)\sthan|over|above|under|below|up\sto)"
    rf"\s(?:{MONEY_SIGN})?\d"
    rf"|\b(?:over|above|under|below)\s{MONEY_SIGN}\d"
    rf"|\b(?:waited|stayed|lived|worked|slept|travelled|spent|studied|served|been\s[a-z]+)\s(?:for\s)?"
    rf"(?:(?:more|less|longer|fewer)\sthan|over|under|at\s(?:least|most)|up\sto)\s[a-z\d]+\s(?:{_TIMES})s?\b"
    rf"|\b(?:was|were|is|are)\s(?:more\sthan|less\sthan|over|under|at\s(?:least|most))\s(?:\d|[a-z]+\s(?:{_TIMES})s?\b)"
)
_PEOPLE = r"\s(?:\d[\d,]*|hundred|thousand|million)\s[a-z]+"
_FOR_EVERY = regex(rf"\s(?:(?:for|out\sof|in)\s(?:every|each)|per){_PEOPLE}")
_PER = regex(rf"\W*(?:Per|(?:For|Out\sof)\s(?:every|each)){_PEOPLE},")
_TO = regex(r"\b(?<!ompared\s)(?<!hanks\s)(?<!ext\s)(?<!lose\s)(?<!loser\s)(?<!imilar\s)(?:[Tt]o|[Ff]rom)\s(?:the\s)?")


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def spans_in(text: str) -> frozenset[int]:
    """Return within how many seconds what a text says was done: within two weeks, in less than a month.

    What was done only after that time has a negative number: they waited longer than four hours.
    """
    return frozenset(map(_seconds, _SPANS.finditer(text)))


def _seconds(found: re.Match[str]) -> int:
    number, second = found["number"].lower(), _SECONDS[found["unit"].lower()]
    seconds = (int(number) if number.isdecimal() else _COUNTS[number]) * second
    return -seconds if found["beyond"] else seconds


_DAY = 86_400
# So that 12 months are a year.
_SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": _DAY,
    "week": 7 * _DAY,
    "month": 30 * _DAY,
    "year": 360 * _DAY,
}
_SPANS = Form(
    " ".join((*BEFORE_TIMES, "than", "under")),
    r"(?i)\b(?:within|under|(?:less|sooner|faster|no\s(?:more|longer))\sthan"
    rf"|(?P<beyond>(?:longer|more|later)\sthan|over|after))\s(?P<number>an?|\d{{1,3}}|{'|'.join(COUNTS)})"
    rf"\s(?P<unit>{'|'.join(_SECONDS)})s?\b",
)
_COUNTS = {**COUNTS, "a": 1, "an": 1}
