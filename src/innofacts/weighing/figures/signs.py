"""The sign of a figure: that of the fact which it may be of, which writes a loss or a fall below zero, or not."""

import re

from innofacts.english.bounds import REVERSED
from innofacts.english.wording import CHANGES, GAPS, LOSSES, NOUNS_OF_SHARES
from innofacts.features.library.candidates import Candidate
from innofacts.features.measures import may_be_money
from innofacts.features.text.sentence import Statement
from innofacts.patterns import regex
from innofacts.prose.changes import CHANGE, FALL, RISE
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT
from innofacts.weighing.closeness import has_number
from innofacts.weighing.naming import names_measure


def with_sign(sentence: Statement, candidate: Candidate, figure: Figure) -> Figure | None:
    """Return a figure with the sign that the fact writes it with; None if only one of the two is a change."""
    stored = -1 if candidate.number < 0 else 1
    if may_be_money(candidate.unit) and candidate.nature != "change" and sentence.mention.change in ("", FALL):
        if figure.number < 0 and not sentence.mention.change:
            return figure  # a profit of -3 million
        side, size = sentence.value.side, without_sign(figure)
        told = side and side * candidate.side * stored
        if told:  # the same number of the other side is no number below zero, but misquoted
            return size if told > 0 or (stored > 0 and has_number(figure, candidate)) else negated(size)
    if sentence.mention.change:
        if not is_change(candidate):
            is_it = _names_change(sentence, candidate) or gives_level_as_change(sentence, candidate)
            return without_sign(figure) if is_it else None
        if sentence.mention.change == CHANGE:  # "changed by 2 %": in the direction of the fact
            is_as_stored = (figure.number > 0) == (stored > 0)
        else:
            # "changed by -4.2 %" has its own sign
            is_as_stored = stored == {FALL: -1, RISE: 1}.get(candidate.printed.change, stored)
        return figure if is_as_stored else negated(figure)
    # Some measures are changes by their nature: inflation.
    is_named = names_measure(sentence, candidate) and CHANGES.isdisjoint(candidate.measure.split("-"))
    is_gap = candidate.nature != "change" and not sentence.raw.isdisjoint(GAPS)
    is_of_things = bool(sentence.whole) or " in " in sentence.mention.printed  # one in five homes
    is_compared = not is_of_things and (sentence.change.is_said or is_named or is_gap)
    is_lost = candidate.nature == "share" and sentence.change.is_said  # one colony in seven, which were lost
    is_gone = _is_gone(sentence, candidate)
    if figure.unit.is_percentage and not (is_compared or is_lost or is_gone) and is_change(candidate):
        return None
    is_fall = sentence.change.is_fall and is_change(candidate)  # "the decline was 3 %"
    return negated(figure) if stored < 0 < figure.number and (is_fall or is_gone) else figure


def _is_gone(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a share of a whole is gone by which a fact says that the whole fell: a tenth of the ice melted.

    A whole that is not that of the fact, or not all that its claim says, is another one: a tenth of the glaciers, where
    their area fell.
    """
    if sentence.raw.isdisjoint(LOSSES) or not is_change(candidate):
        return False
    if not (candidate.number < 0 or candidate.printed.change == FALL):
        return False
    if candidate.whole:
        return not (sentence.whole and sentence.whole.isdisjoint(candidate.whole))
    return bool(candidate.nouns) and set(candidate.nouns) <= sentence.of_whole.words | candidate.unit_stems


def _names_change(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether the claim of a share has all words of change of a sentence: they lost 4 %, of those lost."""
    words, said = CHANGES & sentence.raw, set(re.findall(r"\w+", candidate.claim.lower()))
    is_lost = words <= LOSSES and not LOSSES.isdisjoint(said)  # lost 4 %, of those that died
    return candidate.is_share and bool(words) and (words <= said or is_lost)


def gives_level_as_change(sentence: Statement, candidate: Candidate) -> bool:
    """Return whether a sentence gives the very number of a share or an index for its change: rose by 6.2 %, of 6.2 %.

    The number has two digits at least. Both name the rate or the index itself, since prices rise by the inflation of
    the year.
    """
    figure, is_share = sentence.mention.figure, candidate.unit.kind == PERCENT or candidate.nature == "index"
    is_it = abs(figure.number) == candidate.number and figure.digits > 1 and not figure.bound
    if not (sentence.mention.change and is_share and is_it) or is_change(candidate):
        return False
    named = _OF_LEVELS & sentence.raw & set(_WORDS.findall(f"{candidate.claim} {candidate.measure}".lower()))
    return bool(named) and names_measure(sentence, candidate)


_OF_LEVELS = NOUNS_OF_SHARES | {"rate", "ratio", "index"}
_WORDS = regex(r"[a-z]+")


def without_sign(figure: Figure) -> Figure:
    """Return a figure without its sign."""
    return negated(figure) if figure.number < 0 else figure


def negated(figure: Figure) -> Figure:
    """Return a figure with the other sign, and so with the opposite bound."""
    number, second = -figure.number, figure.second
    if second is not None and figure.is_range:
        number, second = -second, -figure.number
    return figure._replace(number=number, second=second, bound=REVERSED.get(figure.bound, figure.bound))


def is_change(candidate: Candidate) -> bool:
    """Return whether the figure of a fact is the size of a change."""
    return candidate.nature == "change" or bool(candidate.printed.change)
