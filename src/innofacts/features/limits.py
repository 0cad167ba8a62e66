"""Limits: on which side of a number the things are that a figure is of: farms with less than 5 hectares, over-65s."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.boundaries import MARKS, clause_end, clause_start
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import COUNTS, read_numeral
from innofacts.english.units import MEASURES, MEASURES_OF_TIME
from innofacts.english.wording import LESS, MORE, OLDER, YOUNGER
from innofacts.features.measures import is_measured
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import CURRENCY, read_unit

_LESS = "|".join(sorted((LESS - {"down", "below"}) | YOUNGER))
_MORE = "|".join(sorted((MORE - {"up", "above"}) | OLDER))
_SMALL = "|".join(sorted(COUNTS, key=len, reverse=True))
_NUMBER = (
    rf"(?P<{{0}}>\d+(?:,\d{{{{3}}}})*(?:\.\d+)?|(?:{_SMALL})(?:[\s-](?:{_SMALL}))*(?=s?\b))s?"
    r"(?![.,]?\d|\s?%|\s(?:per\s?cent|percentage|points|times|thousand|[mbtr]+illion|and\sa|of(?!\sage)|in\severy)\b"
    rf"|[\s-](?:{_SMALL})\b|\sin\s(?:\d{{{{1,3}}}}|{_SMALL})\b)"
)
_UNIT = r"(?:\s(?P<{0}>(?:(?:square|cubic)\s)?(?!(?:and|or|in|an?|per|each|every|between)\b)[a-z]+)\b)?+"
_PER = rf"(?:(?:\s?/\s?|\s(?:per|an?|each|every)\s)(?P<per>{'|'.join(sorted(MEASURES_OF_TIME))}|h)\b)?+"
_LIMITS = Form(
    f"{_LESS} {_MORE} under below over above least most up aged yet".replace("|", " "),
    rf"(?i)\b(?P<aged>aged\s)?(?:(?P<at_most>(?:no|not)\s(?:(?:{_MORE})\sthan|over|above)|at\smost|up\sto)"
    rf"|(?P<at_least>(?:no|not)\s(?:(?:{_LESS})\sthan|under|below)|at\sleast)"
    rf"|(?P<below>(?:{_LESS})\sthan|under|below|not\syet(?:\s(?:turned|reached))?)"
    rf"|(?P<above>(?:{_MORE})\sthan|over|above))[\s-](?P<age>the\sage\sof\s)?"
    rf"{_NUMBER.format('number')}{_UNIT.format('unit')}{_PER}(?P<old>\sof\sage\b|\sold\b)?"
    r"(?!\s(?:in\sall|altogether|in\stotal|together|between\sthem)\b)"
    rf"|\b(?P<being>aged\s)?{_NUMBER.format('first')}{_UNIT.format('behind')}(?P<of_age>\sof\sage|\sold)?\s(?:and|or)\s"
    rf"(?P<or>under|below|{_LESS}|(?P<up>over|above|upwards?|{_MORE}))\b(?!\sthan\b)"
    r"|\baged\s(?P<plus>\d+)\+",
)
# Before a number without a noun, which is an age then: under 25, but not less than 25.
_OF_AGES = regex(rf"(?i)(?:not?\s)?(?:yet|under|below|over|above|{'|'.join(sorted(YOUNGER | OLDER))}|upwards?)\b")
_OLDEST = 130  # years
# What a sentence begins with and gives its figure of: Of the drivers under 25, 40 had an accident.
_LEAD = regex(r"\W*(?:Of|Among|For|In)\b[^,;:]{1,80},\s*\Z")
_FARTHEST_LIMIT = 300  # characters, between a figure and a limit
_AGE = "age"


class Limit(NamedTuple):
    """A number that parts things in two, and on which side of it those are that a figure is of."""

    is_above: bool
    number: Decimal
    last: Decimal
    """The last number of the lower part, of what has whole numbers: 24 for both "under 25" and "25 or more"."""
    key: str
    """The key of its unit; `age` for an age, and empty for what may be one."""
    is_measured: bool = False
    """Whether its unit is a measure or money: 5 hectares, and not 5 cows."""

    def is_at(self, other: "Limit") -> bool:
        """Return whether both part things at one number: over 65, and under 65, and 66 or more."""
        return self.number == other.number or self.last == other.last

    def is_like(self, other: "Limit") -> bool:
        """Return whether both limit the same: ages, hectares."""
        return self.key == other.key or {self.key, other.key} == {"", _AGE}

    def is_of_another_kind(self, other: "Limit") -> bool:
        """Return whether only the numbers are the same, and one of them is measured: 5 hectares, 5 cows."""
        units = {self.key, other.key}
        is_told = "" not in units and not (_AGE in units and not units.isdisjoint(_PARTS_OF_AGES))
        return is_told and self.number == other.number and self.is_measured is not other.is_measured


_PARTS_OF_AGES = frozenset(("year", "month", "week", "day"))


def limits_of(text: str, mention: Mention) -> tuple[Limit, ...]:
    """Return the limits that the clause of a figure gives, or what its sentence begins with, apart from its own."""
    start = clause_start(text, mention.sentence, mention.start, MARKS)
    if _LEAD.match(text, mention.sentence[0], start):
        start = mention.sentence[0]
    end = clause_end(text, mention.sentence, mention.end, MARKS)
    start, end = max(start, mention.start - _FARTHEST_LIMIT), min(end, mention.end + _FARTHEST_LIMIT)
    found = _limits(text[start:end])
    return tuple(limit for (at, to), limit in found if to <= mention.start - start or at >= mention.end - start)


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def limits_in(claim: str, number: Decimal) -> tuple[Limit, ...]:
    """Return the limits of a claim, apart from a number, that of its figure."""
    return tuple(limit for _, limit in _limits(claim) if limit.number != number)


def have_other_limits(ours: Iterable[Limit], theirs: Iterable[Limit]) -> bool:
    """Return whether none of our limits is one of theirs, though both limit the same: under 25, over 25, under 21."""
    pairs = [(one, other) for one in ours for other in theirs]
    alike = [(one, other) for one, other in pairs if one.is_like(other)]
    if not alike:
        return any(one.is_of_another_kind(other) for one, other in pairs)
    return all(one.is_above != other.is_above or not one.is_at(other) for one, other in alike)


def _limits(text: str) -> Iterator[tuple[tuple[int, int], Limit]]:
    """Yield the limits of a text with their spans."""
    for found in _LIMITS.finditer(text):
        number = _number_of(found)
        key, is_measure = _unit_of(found)
        if (
            number is None
            or (key in ("", _AGE) and number > _OLDEST)
            or not (key or _OF_AGES.match(found["or"] or found[0]))
        ):
            continue
        is_from = any(found[name] for name in ("at_least", "up", "plus"))  # 66 or more, which is over 65
        is_above = is_from or found["above"] is not None
        last = number - 1 if (is_from or found["below"]) and not is_measure else number
        yield (
            found.span(),
            Limit(is_above, number, last, key, is_measure),
        )


def _number_of(found: re.Match[str]) -> Decimal | None:
    """Return the number of a limit; None where it is in words that are no number."""
    number = (found["number"] or found["first"] or found["plus"]).lower()
    if number[0].isdigit():
        return Decimal(number.replace(",", ""))
    if number in COUNTS:
        return Decimal(COUNTS[number])
    words = number.split()
    read = read_numeral(words)
    return Decimal(read.number) if read and read.words == len(words) else None


def _unit_of(found: re.Match[str]) -> tuple[str, bool]:
    """Return the key of the unit of a limit, and whether it is a measure or money."""
    if any(found[name] for name in ("aged", "age", "old", "being", "of_age", "plus")):
        return _AGE, False
    unit = (found["unit"] or found["behind"] or "").lower()
    if not (is_plural(unit) or unit in MEASURES):
        return "", False
    per = found["per"] and ("hour" if found["per"].lower() == "h" else found["per"].lower())
    read = read_unit(f"{unit} per {per}" if per else unit)
    return read.key, read.kind == CURRENCY or is_measured(read)
