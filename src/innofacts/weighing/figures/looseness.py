"""How loosely a number is given: what its bound, its fraction or its words leave open, as a fact has it."""

import re
from decimal import Decimal

from innofacts.english.numerals import COUNTS, FRACTIONS
from innofacts.features.library.candidates import Candidate
from innofacts.features.statistics import HIGH, LOW, MEDIAN
from innofacts.features.text.maxima import is_maximum
from innofacts.features.text.sentence import Statement
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.figures import INEQUALITIES, Figure
from innofacts.values.units import PERCENT
from innofacts.weighing.others.statistics import statistics_said


def at_limit(sentence: Statement, candidate: Candidate, figure: Figure) -> Figure:
    """Return a figure as the limit itself where it says what a fact limits: at most 60 km/h; a ban above 60.

    It bounds all values where that of a fact does: the highest fare was 60, or fares went up to 60,
    of fares of at most 60. And no fare was above 60, where the highest was 60. Half of them are less than a median.
    """
    if figure.bound in INEQUALITIES and _is_median(sentence, candidate):
        return figure._replace(bound="")
    if not figure.bound:
        return figure._replace(bound=_end_of_values(sentence, candidate, figure))
    if figure.base_number == candidate.number and figure.bound == _bound_of_all(sentence, candidate):
        return figure._replace(bound="")
    if not sentence.value.most.is_given:
        return figure
    is_most = is_maximum(candidate.claim) or (figure.bound == "<=" and "maximum" in candidate.claim.lower().split())
    return figure._replace(bound="") if is_most else figure


def _is_median(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence says of which value half are less or more, and a fact that it is the median."""
    is_of_half = any(words <= sentence.raw for words in _HALVES)
    return is_of_half and {statistic.kind for statistic in candidate.statistics} == {MEDIAN}


_HALVES = (frozenset(("half",)), frozenset(("every", "second")), frozenset(("every", "other")))


def _bound_of_all(sentence: Statement, candidate: Candidate) -> str:
    """Return how a sentence may bound all values of which that of a fact is the highest or the lowest; else none."""
    kinds = {statistic.kind for statistic in candidate.statistics}
    if candidate.printed.bound or sentence.value.statistics or len(kinds) != 1:
        return ""
    is_of_these = any(not statistic.of.isdisjoint(sentence.stems) for statistic in candidate.statistics)
    return {HIGH: "<=", LOW: ">="}.get(kinds.pop(), "") if is_of_these else ""


def _end_of_values(sentence: Statement, candidate: Candidate, figure: Figure) -> str:
    """Return the bound of a fact if a figure without one is the highest or the lowest value within it; else none."""
    if not (sentence.value.statistics or sentence.change.is_outcome) or candidate.printed.bound not in ("<=", ">="):
        return ""
    is_upper = candidate.printed.bound == "<="
    is_within = figure.base_number <= candidate.number if is_upper else figure.base_number >= candidate.number
    goes_up = "up" in sentence.raw and not _GOING.isdisjoint(sentence.raw)
    is_end = (is_upper and sentence.change.is_outcome and goes_up) or (HIGH if is_upper else LOW) in statistics_said(
        sentence, candidate
    )
    return candidate.printed.bound if is_within and is_end else ""


_GOING = frozenset("go goes went going run runs ran running range ranges ranged".split())


def as_nearly(sentence: Statement, candidate: Candidate, figure: Figure) -> Figure:
    """Return a figure that is barely reached as one that is not reached, unless that of a fact is hardly more.

    Barely 7,000 are 6,900 or just 7,020; but not 7,600, which some 7,000 may be.
    """
    is_barely = figure.bound == "~" and sentence.mention.printed.lower().startswith(_BARELY)
    is_more = abs(candidate.number) > abs(figure.base_number) * _HARDLY_MORE
    return figure._replace(bound="~<") if is_barely and is_more else figure


_BARELY = ("barely ", "hardly ", "scarcely ")
_HARDLY_MORE = Decimal("1.01")


def as_fraction(sentence: Statement, candidate: Candidate, figure: Figure) -> Figure:
    """Return a fraction as the share of a fact that it may stand for: one in 13 is 7.7 %, 7.8 % and 8 %, not 8.2 %."""
    exact = sentence.mention.exact
    if exact is None or figure.bound or figure.unit.kind != PERCENT or figure.number != sentence.mention.figure.number:
        return figure
    number = candidate.number
    if candidate.unit.kind != PERCENT or figure.interval().contains(number):
        return figure
    digits = -int(number.as_tuple().exponent)
    is_near = exact < _FEW_PERCENT and abs(number - exact) <= exact * _NEAR_A_FRACTION  # a third is not 34 %
    is_near = is_near or round(exact, max(digits, 0)) == number
    return figure._replace(number=number) if is_near else figure


_FEW_PERCENT = 10
_NEAR_A_FRACTION = Decimal("0.025")  # of it: half as far as a window of rounding is wide at most


def as_loose_as_words(figure: Figure, mention: Mention) -> Figure:
    """Return a figure of a sentence; a loose one in words that is only about right as a range, of a tenth or 2 points.

    In digits, almost 67 % is more than 66 %; but almost two thirds may well be 63 %, and three dozen 34. Nine in ten is
    any share that rounds to as many tenths, and a quarter, one in four or four out of five is about that, since nobody
    says 4 in 15. Nearly one in 12 is as loose in digits.
    """
    is_share = figure.unit.kind == PERCENT
    if is_share and not figure.bound and is_in_tenths(mention):
        return figure._replace(bound="..", number=figure.number - _HALF_A_TENTH, second=figure.number + _HALF_A_TENTH)
    if is_share and not figure.bound and _ROUND.search(mention.printed.lower()):
        return _loose(figure, _LEAST_REACH)
    is_loose = is_share or not _LOOSE.isdisjoint(re.split(r"[\s-]", mention.printed.lower()))
    is_in_words = not any(map(str.isdigit, mention.printed)) or (is_share and _ONE_IN.search(mention.printed.lower()))
    if not (is_in_words and is_loose and figure.bound.startswith("~")):
        return figure
    least = min(_LEAST_REACH, figure.number / 4) * is_share  # and not 2 points of one in 1,000
    return _loose(figure, max(figure.number / 10, least))


def is_in_tenths(mention: Mention) -> bool:
    """Return whether a share is given as some of ten, but not one: nine in ten."""
    return _TENTHS.search(mention.printed.lower()) is not None


def _loose(figure: Figure, reach: Decimal) -> Figure:
    """Return a figure that is only about right as a range, which reaches only to the side that its bound says."""
    low = figure.number - reach * (figure.bound != "~>")
    high = figure.number + reach * (figure.bound != "~<")
    return figure._replace(bound="..", number=low, second=high)


_LOOSE = FRACTIONS.keys() | {"dozen", "dozens"}
_LEAST_REACH = Decimal(2)  # points
_ONE_IN = regex(r"\b(?:one|1)\s(?:in|out\sof)\s")
_HALF_A_TENTH = Decimal(5)  # points
_IN = r"\s(?:[a-z-]+\s){0,3}?(?:in|out\sof)\s(?:every\s)?"
_TENTHS = regex(rf"\b(?!one\b)(?:[2-9]|{'|'.join(COUNTS)}){_IN}(?:ten|10)\Z")  # one in ten is not one in eight
# Two in three, one pupil in four, four out of five; half, a quarter, three quarters; every fifth.
_MOST_PARTS = 4
_FEW = "|".join(word for word, count in COUNTS.items() if count <= _MOST_PARTS)
_ROUND = regex(
    rf"\b(?:{_FEW}|[1-4]){_IN}(?:{_FEW}|five|ten|[2-5]|10)\Z"
    r"|\b(?:half|thirds?|quarters?|fifths?|tenths?|every\s(?:second|fourth))\b"
)
