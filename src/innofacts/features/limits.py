"""Limits: on which side of a number the things are that a figure is of: farms with less than 5 hectares, over-65s."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.boundaries import MARKS, clause_end, clause_start
from innofacts.english.function_words import BEING, HAVING
from innofacts.english.inflection import is_past, is_plural
from innofacts.english.numerals import COUNTS
from innofacts.english.units import MEASURES
from innofacts.features.content import WORD
from innofacts.forms import Form
from innofacts.prose.figures import Mention
from innofacts.values.units import read_unit

_LESS = "less|fewer|lower|smaller|younger|shorter|lighter"
_MORE = "more|larger|bigger|older|longer|greater|higher|heavier"
_SMALL = "|".join(sorted(COUNTS, key=len, reverse=True))
_NUMBER = (
    rf"(?P<{{0}}>\d+(?:,\d{{{{3}}}})*(?:\.\d+)?|(?:{_SMALL})\b)s?"
    r"(?![.,]?\d|\s?%|\s(?:per\s?cent|percentage|points|times|thousand|[mbtr]+illion)\b)"
)
_UNIT = r"(?:\s(?P<{0}>(?:(?:square|cubic)\s)?(?!(?:and|or)\b)[a-z]+)\b)?"
_LIMITS = Form(
    f"{_LESS} {_MORE} under below over above least most up".replace("|", " "),
    rf"(?i)\b(?P<aged>aged\s)?(?:(?P<at_most>(?:no|not)\s(?:{_MORE})\sthan|at\smost|up\sto|(?:{_LESS})\sthan|under|below)"
    rf"|(?P<at_least>(?:no|not)\s(?:{_LESS})\sthan|at\sleast|(?:{_MORE})\sthan|over|above))[\s-](?P<age>the\sage\sof\s)?"
    rf"{_NUMBER.format('number')}{_UNIT.format('unit')}"
    rf"|\b(?P<being>aged\s)?{_NUMBER.format('first')}{_UNIT.format('behind')}(?P<of_age>\sof\sage|\sold)?\s(?:and|or)\s"
    rf"(?:under|below|{_LESS}|(?P<up>over|above|upwards?|{_MORE}))\b(?!\sthan\b)",
)
# What a sentence begins with and gives its figure of: Of the drivers under 25, 40 had an accident.
_LEAD = re.compile(r"\W*(?:Of|Among|For|In)\b[^,;:]{1,80},\s*\Z")
_SHARE = re.compile(r"(?i)\d\s?(?:%|per\s?cent\b)")
_OF = re.compile(r"\W*(?:of|among)\b", re.IGNORECASE)


class Limit(NamedTuple):
    """A number that parts things in two, and on which side of it those are that a figure is of."""

    is_above: bool
    number: Decimal
    key: str
    """The key of its unit; empty for an age."""
    is_of_whole: bool = False
    """Whether it limits what a share is of: 40 % of the drivers under 25."""


def limits_of(text: str, mention: Mention) -> tuple[Limit, ...]:
    """Return the limits that the clause of a figure gives, or what its sentence begins with, apart from its own."""
    start = clause_start(text, mention.sentence, mention.start, MARKS)
    if _LEAD.match(text, mention.sentence[0], start):
        start = mention.sentence[0]
    end = clause_end(text, mention.sentence, mention.end, MARKS)
    found = _limits(text[start:end], mention.end - start)
    return tuple(limit for (at, to), limit in found if to <= mention.start - start or at >= mention.end - start)


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def limits_in(claim: str, number: Decimal) -> tuple[Limit, ...]:
    """Return the limits of a claim, apart from a number, that of its figure."""
    share = _SHARE.search(claim)
    return tuple(limit for _, limit in _limits(claim, share.end() if share else 0) if limit.number != number)


def is_of_others(ours: Iterable[Limit], theirs: Iterable[Limit]) -> bool:
    """Return whether none of our limits is one of theirs, though both limit the same: under 25, over 25, under 21."""
    pairs = [(one, other) for one in ours for other in theirs if one.key == other.key]
    return bool(pairs) and all(one[:2] != other[:2] for one, other in pairs)


def parts_the_rest(ours: Iterable[Limit], theirs: Iterable[Limit]) -> bool:
    """Return whether one side of the only limit is ours, and the other theirs: under 25, and 25 or over.

    A share of those under 25 leaves nothing of those over 25.
    """
    pairs = [(one, other) for one in ours for other in theirs]
    return len(pairs) == 1 and all(
        one.is_above != other.is_above and one[1:] == other[1:] and not one.is_of_whole for one, other in pairs
    )


def _limits(text: str, figure_end: int) -> Iterator[tuple[tuple[int, int], Limit]]:
    """Yield the limits of a text with their spans; the share that it gives ends at an offset."""
    for found in _LIMITS.finditer(text):
        number, unit = found["number"] or found["first"], found["unit"] or found["behind"] or ""
        key = read_unit(unit.lower()).key if is_plural(unit) or unit in MEASURES else ""
        is_age = any(found[name] for name in ("aged", "age", "being", "of_age"))
        value = COUNTS.get(number.lower())
        yield (
            found.span(),
            Limit(
                bool(found["at_least"] or found["up"]),
                Decimal(number.replace(",", "")) if value is None else Decimal(value),
                "" if is_age else key,
                _is_of_whole(text, figure_end, found.start()),
            ),
        )


def _is_of_whole(text: str, figure_end: int, start: int) -> bool:
    """Return whether what is at an offset says what the share before or behind it is of."""
    if start < figure_end:
        return _OF.match(text) is not None
    words = WORD.findall(text[figure_end:start].lower())
    return _OF.match(text, figure_end) is not None and not any(word in _FINITE or is_past(word) for word in words)


_FINITE = BEING | HAVING
