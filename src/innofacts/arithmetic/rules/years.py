"""How long ago something began that a text gives the year of: built in 1964, is now 61 years old; its 87th year.

Since when is told in the sentence or in the one before; until when may be any later year of the text. So a number is
wrong if no year of the text is so many years after the first one.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.phrases import IN_A_YEAR, SEVERAL, YEARS
from innofacts.arithmetic.relation import is_near
from innofacts.english.function_words import BEFORE_TIMES
from innofacts.english.numerals import ORDINALS, YEAR
from innofacts.english.wording import MAKING
from innofacts.patterns import regex
from innofacts.times.spans import count_of


class _Form(NamedTuple):
    """Words for how many years something has lasted."""

    pattern: re.Pattern[str]
    """Its pattern, in which a group `year` is the first year."""
    slack: tuple[int, int]
    """By how much the number may be below and above the years between."""
    is_since_any: bool = False
    """Whether any year beside it may be the first one, and no word need say that something began then."""
    needs_last: bool = False
    """Whether words must name the last year: after 132 years the roof leaked, which may be in a year not told."""


def _form(pattern: str, *slack: int, is_since_any: bool = False, needs_last: bool = False) -> _Form:
    return _Form(regex(pattern.replace(" ", r"\s")), (slack[0], slack[1]), is_since_any, needs_last)


_NUMBER = rf"(?P<count>{SEVERAL})"
_NTH = rf"(?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<nth>{'|'.join(ORDINALS)}))"
_BEFORE = "|".join(sorted(BEFORE_TIMES))
_WAIT = "(?:wait|gap|absence|break|reign|drought)"
_FORMS = (
    # is now 61 years old; is in its 87th year; after 38 years
    _form(
        rf"\b(?:is|was|are|were|turns?|turned) (?:(?:now|already|then) )?{_NUMBER}(?: years old\b|-years?-old\b)", 1, 0
    ),
    _form(rf"\b(?:its|their|his|her|our) {_NTH} (?:[a-z]+ )?(?:year|season|summer|winter)\b", 0, 1),
    _form(rf"\b[Aa]fter {_NUMBER} years\b(?! (?:of|in|as|at|with)\b)", 1, 1, needs_last=True),
    # the wait was nine years; a 30-year wait; in ten years, from 10,000 in 2015 to 12,500 today
    _form(rf"\b{_WAIT}\b[^.;:\d]{{0,20}} (?:was|of|lasted) {_NUMBER} years\b", 1, 1, is_since_any=True),
    # since testing began in 2008, 17 years ago
    _form(rf"\b(?:[Ii]n|[Ss]ince) (?P<year>{YEAR}), {_NUMBER} years ago\b", 1, 0),
    _form(rf"\b(?:{_BEFORE}) {_NUMBER} years,? from\b[^.;:]*\b{YEAR}\b", 1, 1, is_since_any=True),
)
_BEGINNING = "|".join(sorted({*MAKING} - {"born"}))
_BEGAN = regex(
    rf"(?i)\b(?:{_BEGINNING}|set\sup|dates?\sfrom|goes\sback\sto|took\sover|began|came|joined|arrived|since)\b"
    rf"[^.;:()]{{0,60}}?(?<![\d.,])\b(?P<year>{YEAR})\b"
)


def since_a_year(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield how many years something is said to have lasted, if no year of the text is so long after its first one."""
    for n, (start, end) in enumerate(paragraph.sentences):
        if not _MAY_BE.search(paragraph.text, start, end):
            continue
        first = paragraph.sentences[max(0, n - 1)][0]
        for form in _FORMS:
            for said in form.pattern.finditer(paragraph.text, start, end):
                if year := said.groupdict().get("year"):
                    since = [year]
                elif form.is_since_any:
                    since = YEARS.findall(paragraph.text, first, end)
                else:
                    since = [one["year"] for one in _BEGAN.finditer(paragraph.text, first, end)]
                if _WHEN.search(paragraph.text, start, said.start()):
                    continue  # opened in 1931, when the engineer was 44 years old
                around = paragraph.text[max(start, said.start() - _NEAR) : min(end, said.end() + _NEAR)]
                told = [*YEARS.findall(said[0]), *IN_A_YEAR.findall(around)]  # in 2025 it marks its 87th year
                yield from _wrong(said, form, [*map(int, since)], {*map(int, told)}, _years_of(paragraph.text))


@lru_cache(maxsize=1)  # all paragraphs of a text ask for them
def _years_of(text: str) -> Counter[int]:
    """Return the years that a text tells, each with how often."""
    return Counter(map(int, YEARS.findall(text)))


def _wrong(
    said: re.Match[str], form: _Form, since: Sequence[int], own: Collection[int], often: Counter[int]
) -> Iterator[Slip]:
    """Yield a number of years that no year since the first ones gives, nor one after such a year, which may be now.

    `own` are the years that its words name, and `often` says how often the text tells each.
    """
    spans = [(first, last) for first in since for last in often if last > first]
    name = "count" if said.groupdict().get("count") else "nth"
    count = ORDINALS[said[name]] if name == "nth" else count_of(said[name])
    below, above = form.slack
    own = {year for year in own if year not in since}
    if (
        not spans
        or (form.needs_last and not own)
        or any(-below <= count - (last - first) <= above + (not own) for first, last in spans)
    ):
        return
    first, last = min(spans, key=lambda span: (span[1] not in own, -often[span[1]], -span[0]))
    if is_near(Decimal(count), Decimal(last - first)):
        reason = f"from {first} to {last} is {last - first} years"
        yield Slip(said.start(name), said.end(name), reason, Decimal(count), "")


_WHEN = regex(r"(?i)\bwhen\s[^.;:,\d]*\Z")
_MAY_BE = regex(r"\b(?:years?|season|summer|winter)\b|-year")
_NEAR = 40  # characters
