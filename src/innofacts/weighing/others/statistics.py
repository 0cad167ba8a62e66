"""Whether a sentence gives another one of many values than a fact: the highest fare, of the lowest one; an average."""

from collections.abc import Iterable

from innofacts.compare.comparability import SUMS
from innofacts.features.library.candidates import Candidate, OfFact
from innofacts.features.measures import is_rate
from innofacts.features.statistics import AVERAGE, HIGH, LOW, MEDIAN, Statistic
from innofacts.features.text.sentence import Statement
from innofacts.values.figures import LOWER_BOUNDS, UPPER_BOUNDS
from innofacts.values.units import RANK
from innofacts.weighing.closeness import has_number
from innofacts.weighing.scoring import Scored, gives_other_unit

_OF_SOME = frozenset((HIGH, LOW))


def gives_other_statistic(sentence: Statement, one: OfFact) -> bool:
    """Return whether both say which of many values they give, and not the same: the total, of an average."""
    fact = one.candidate
    if fact.unit.kind == RANK or not sentence.value.statistics:
        return False
    ours, theirs = statistics_said(sentence, fact), _of(fact.statistics, sentence.stems)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def is_of_one_of_them(sentence: Statement, one: Scored) -> bool:
    """Return whether a different number is of one of the things that a fact counts together, or of them on average.

    The richest club had 40 million, where all clubs had 400; but at most 40 is what the highest one is.
    """
    fact = one.candidate
    if fact.unit.kind == RANK or not sentence.value.statistics or has_number(one.figure, fact):
        return False
    ours, is_bound = statistics_said(sentence, fact), fact.printed.bound in LOWER_BOUNDS | UPPER_BOUNDS
    if gives_other_unit(sentence, one) or _of(fact.statistics, sentence.stems):
        return False
    is_rate_of_it = any(map(is_rate, (fact.unit, *sentence.units)))
    is_of_a_day = fact.period is not None and fact.period.first == fact.period.last
    is_average = (fact.nature in SUMS or is_of_a_day) and not is_rate_of_it and not ours.isdisjoint((AVERAGE, MEDIAN))
    return is_average or (not is_bound and not _OF_SOME.isdisjoint(ours))


def statistics_said(sentence: Statement, candidate: Candidate) -> set[str]:
    """Return which of the values that a fact is about a sentence gives: HIGH, for the highest fare."""
    return _of(sentence.value.statistics, candidate.words - candidate.place_words)


def _of(statistics: Iterable[Statistic], words: frozenset[str]) -> set[str]:
    """Return the kinds of some statistics that are of one of some words, or of all values."""
    return {one.kind for one in statistics if not one.of.isdisjoint(words) or one.kind not in _OF_SOME}
