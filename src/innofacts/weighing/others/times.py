"""Whether a sentence is about the time of a fact, for a figure of its nature: a stock, a flow, a change."""

from datetime import timedelta
from math import inf

from innofacts.compare.comparability import LASTING, SUMS
from innofacts.english.speakers import MEDIA
from innofacts.english.wording import ALTOGETHER
from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.text.sentence import Statement
from innofacts.features.text.when import When
from innofacts.values.periods import Period
from innofacts.weighing.closeness import has_number
from innofacts.weighing.scoring import Scored


def is_at_other_time(when: When, candidate: Candidate) -> bool:
    """Return whether a sentence names times, and that of a fact is not among them."""
    period = candidate.period
    if period is not None and not when.periods and when.years > _longest(candidate, period):
        return True
    if period is None or not (when.periods or when.is_relative):
        return period is not None and 0 < when.cited < period.first.year
    if when.is_guessed:  # July, of last year
        return not any(period.overlaps(said) for said in when.periods)
    if when.origins and (base := _base_of(candidate, period)) and base not in when.origins:
        return True
    if candidate.is_of_made:
        return all(said.last is not None and said.last < period.first for said in when.periods)
    return not any(
        _is_same_time(candidate.nature, period, said, when.bases) or _is_same_span(candidate, period, said)
        for said in when.periods
    )


def _base_of(candidate: Candidate, period: Period) -> int:
    """Return the year from which a fact counts a change: without one that it names, the year before its own; else 0."""
    is_of_a_year = candidate.nature == "change" and period.text.isdecimal()
    return candidate.base_year or (period.first.year - 1 if is_of_a_year else 0)


def _longest(candidate: Candidate, period: Period) -> float:
    """Return over how many years at most the figure of a fact came about; endless for what is so at a time."""
    if candidate.nature not in (*SUMS, "change") or period.last is None:
        return inf
    first = min(period.first.year, candidate.base_year + 1) if candidate.base_year else period.first.year
    return period.last.year - first + 1


def is_at_exactly(when: When, candidate: Candidate) -> bool:
    """Return whether a sentence names the very period of a fact, not only a part of it."""
    period = candidate.period
    return period is not None and any((said.first, said.last) == (period.first, period.last) for said in when.periods)


def _is_year_and_the_one_before(one: Period, other: Period) -> bool:
    """Return whether one of two periods is a range that begins a year before the other: 2023..2024 and 2024."""
    ranged, plain = (one, other) if ".." in one.text else (other, one)
    return ".." in ranged.text and ".." not in plain.text and ranged.first.year == plain.first.year - 1


def omits_time(when: When, candidate: Candidate) -> bool:
    """Return whether a sentence names no time, though a fact has one."""
    return candidate.period is not None and not when.named


def _is_same_span(candidate: Candidate, fact: Period, said: Period) -> bool:
    """Return whether a span of time is that in which a fact says that something changed: from May 2019 to May 2024."""
    is_from_its_base = ".." in said.text and said.first.year == candidate.base_year
    return is_from_its_base and (said.last is None or (fact.last is not None and said.last.year == fact.last.year))


def _is_same_time(nature: str, fact: Period, said: Period, bases: frozenset[int]) -> bool:
    """Return whether two periods mean the same for a figure of some nature; a change may count from one of `bases`."""
    if fact.first == said.first and fact.last == said.last:
        return True
    if nature in LASTING:
        return fact.overlaps(said) or _is_day_behind(said, fact) or _is_day_behind(fact, said)
    if said.interpreted or said.text.startswith("FY"):
        return fact.within(said) or fact.first.year == said.first.year
    if said.last is None:
        return fact.first == said.first
    ends_together = said.within(fact) and said.last == fact.last
    if nature == "change":
        # "from 2019 to 2020" for the growth of 2020, "at the end of 2023" for that of 2023
        is_growth = said.last == fact.last and _is_year_and_the_one_before(said, fact)
        return is_growth or (ends_together and (said.first == said.last or fact.first.year in bases))
    is_of_a_day = fact.first == fact.last and fact.within(said)  # in October 2024, on 1 October 2024
    is_multiple = nature == "rate" and ends_together and fact.first.year in bases  # 3 times as many as in 2019
    return is_multiple or (ends_together and nature in _OF_AN_END) or (is_of_a_day and nature in (*_OF_AN_END, "rate"))


def _is_day_behind(day: Period, period: Period) -> bool:
    """Return whether a period is the day behind another one: 1 January has what there was at the end of 2024."""
    return period.last is not None and day.first == day.last == period.last + _A_DAY


_OF_AN_END = ("share", "")
_A_DAY = timedelta(days=1)


def is_of_part_of_span(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence is about a part of the time in which the figure of a fact has come about."""
    fact = one.candidate
    period, said = fact.period, sentence.when.periods
    is_long = fact.nature == "cumulative" and period is not None and bool(said)
    return is_long and not is_at_exactly(sentence.when, fact) and sentence.raw.isdisjoint(ALTOGETHER)


def is_said_of_part_of_span(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence says of a part of some years, or of each, what came about in all: in 2023 alone.

    Not what there had been by then: as 2023 ended, 40 had been lost.
    """
    fact = one.candidate
    period, said = fact.period, sentence.when.periods
    if fact.nature != "cumulative" or period is None or ".." not in period.text or sentence.when.is_apart:
        return False
    has_more_verbs = any(word.is_verb for word in sentence.words)  # had sold 40; but not: had 40
    if not sentence.raw.isdisjoint(_SO_FAR) or ("had" in sentence.raw and has_more_verbs):
        return False
    if not sentence.when.named:  # last year alone, in a single year
        is_dated = any(not (time.period or time.shift) for time in sentence.mention.times)
        return ("alone" in sentence.raw and is_dated) or {"single", "year"} <= sentence.raw
    if {"each", "every"} & sentence.raw and "year" in sentence.raw:  # every year from 2019 to 2023
        return True
    is_within = all(one.within(period) and one.first != one.last is not None for one in said)
    ends = min(one.first for one in said), max(one.last or one.first for one in said)
    return is_within and ends != (period.first, period.last)


_SO_FAR = ALTOGETHER | MEDIA | frozenset("been years decade".split())


def is_at_time_apart(sentence: Statement, one: Scored) -> bool:
    """Return whether a different number is only of what was before or after a time, or until then: after 2023."""
    return sentence.when.is_apart and one.candidate.period is not None and not has_number(one.figure, one.candidate)


def is_of_a_day_of_it(sentence: Statement, one: OfFact) -> bool:
    """Return whether a sentence is about one day, week or month of the year or years that a fact counts."""
    fact, part = one.candidate, sentence.when.part
    is_of_years = fact.period is not None and fact.nature in SUMS and "-" not in fact.period.text
    return part != "" and is_of_years and part not in fact.claim


def is_of_end_of_it(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a share of the last months of the time of a fact, and a different one.

    It was 6 % in December 2024, or in the last quarter, of 5 % in 2024. At the end of the year is in that year.
    """
    fact, period = one.candidate, one.candidate.period
    if period is None or period.last is None or fact.nature not in _OF_AN_END or has_number(one.figure, fact):
        return False
    said = [one for one in sentence.when.periods if one.within(period) and one.last == period.last]
    return bool(said) and all(period.first < one.first < period.last for one in said)


def is_start_of_change(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence has a different number, from which something changed at a time that it leaves open."""
    return sentence.when.is_start and not has_number(one.figure, one.candidate)
