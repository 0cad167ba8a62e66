"""How close the number of a figure is to that of a fact, and how much that says."""

from decimal import Decimal
from fractions import Fraction
from math import log, log10

from innofacts.features.library.candidates import Candidate, ends_of
from innofacts.values.figures import Figure
from innofacts.values.rounding import rounded

CLOSEST = 4
"""The highest closeness that there is."""
_TELLING_DIGITS = 3


def has_number(figure: Figure, candidate: Candidate) -> bool:
    """Return whether a figure prints the number of a fact, in any scale and with either sign."""
    return abs(figure.base_number) == abs(candidate.number)


def is_nearly(figure: Figure, candidate: Candidate) -> bool:
    """Return whether a figure prints nearly the number of a fact, to a tenth of it, with either sign."""
    theirs, ours = abs(candidate.number), abs(figure.base_number)
    return abs(theirs - ours) <= theirs / 10


def rounds_to(number: Decimal, figure: Figure) -> bool:
    """Return whether a number, rounded to the last digit of a figure, is that: 2.84 million for some 2.8 million."""
    last = int(figure.base_number.normalize().as_tuple().exponent)
    return rounded(abs(Fraction(number)), last) == abs(Fraction(figure.base_number))


def is_telling(figure: Figure) -> bool:
    """Return whether two things hardly have the same number by chance: 277,518, but not 20 or 3 million."""
    return figure.digits >= _TELLING_DIGITS


def closeness(figure: Figure, candidate: Candidate) -> float:
    """Return how close the number of a figure is to that of a fact: 1 if a tenth more or less, 2 if a hundredth.

    It is at most the number of digits that the figure has, since 612,480 says more than 6 does; and below 0 for a
    number that is three times as high, or a third.
    """
    theirs, ours = float(abs(candidate.number)), float(abs(figure.base_number))
    if not theirs or not ours:
        return theirs == ours
    most = min(figure.digits, CLOSEST)
    ratios = [float(abs(end)) / theirs for end in ends_of(figure) if end]
    return max(most if ratio == 1 else min(most, closeness_at(ratio)) for ratio in ratios)


def closeness_at(ratio: float) -> float:
    """Return how close two numbers with a ratio are that is not 1, whichever of them is the higher one."""
    return -log10(abs(log(ratio)))
