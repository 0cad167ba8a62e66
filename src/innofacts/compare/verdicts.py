"""Verdicts, each with its reason: on two facts, and on a figure that somebody gives for a fact (docs/figures.md)."""

from collections.abc import Sequence
from fractions import Fraction

from innofacts.compare.arithmetic import results_of
from innofacts.compare.comparability import (
    Comparability,
    both_periods,
    comparability,
    is_same_unit,
    why_different_thing,
)
from innofacts.compare.replacements import status, superseding
from innofacts.english.currencies import POSSIBLE
from innofacts.english.units import SHORT
from innofacts.errors import Unreadable
from innofacts.factfiles.facts import Fact
from innofacts.values.conversions import sides
from innofacts.values.figures import LOWER_BOUNDS, UPPER_BOUNDS, Figure, grouped
from innofacts.values.intervals import Interval
from innofacts.values.periods import told_apart
from innofacts.values.rounding import is_rounding, numbers, restates, significant_digits
from innofacts.values.units import PERCENT, POINTS, Unit

AGREE = "agree"
COMPATIBLE = "compatible"
SUPERSEDED = "superseded"
CONFLICT = "conflict"

SUPPORTED = "supported"
OUTDATED = "outdated"
CONTRADICTED = "contradicted"
MISQUOTED = "misquoted"
NOT_COMPARABLE = "not comparable"
NOT_ESTABLISHED = "not established"
NO_FACT = "no fact"
"""The verdict on a figure that is about no fact."""
ARITHMETIC = "arithmetic"
"""The verdict on a figure that other numbers of its text rule out."""
WRONG = (CONTRADICTED, MISQUOTED, OUTDATED)
"""The verdicts on a figure that a fact shows to be wrong."""


def judge_pair(
    left: Fact, right: Fact, pair: Comparability, others: Sequence[Fact], measured: frozenset[str]
) -> tuple[str | None, str]:
    """Return the verdict on two facts with figures, and the reason: the first row that holds, as in docs/comparing.md.

    The verdict is None for facts about different things. `others` are the facts of the library about the same measures,
    and `measured` are the keys of the units that the library measures.
    """
    if pair.differences:
        return NOT_COMPARABLE, "; ".join(pair.differences)
    if not pair.same_thing:
        return None, why_different_thing(left, right, pair)
    return _verdict_on_same_thing(left, right, pair, others, measured)


def _verdict_on_same_thing(
    left: Fact, right: Fact, pair: Comparability, others: Sequence[Fact], measured: frozenset[str]
) -> tuple[str | None, str]:
    """Return the verdict on two facts about the same thing, and the reason; no verdict for two times."""
    (one, interval), (other, other_interval) = left.stated(), right.stated()
    both = f"{_dated(left, right)} and {_dated(right, left)}"
    if interval.meets(other_interval):
        if not is_rounding(one, other, measured):
            return COMPATIBLE, f"both can be true: {both}"
        if numbers(one) == numbers(other):
            return AGREE, f"both say {one.words()}{both_periods(left, right)}"
        return AGREE, f"{one.words()} and {other.words()} are the same, rounded{both_periods(left, right)}"
    new = superseding(left, right, others)
    if new is not None:
        return SUPERSEDED, _replaced(left if new is right else right, new, measured)
    without = " and ".join(fact.id for fact in (left, right) if not fact.measure)
    if pair.lasting and not pair.meets_in_time:
        verdict, reason = None, f"both can be true, at different times: {both}"
    elif without:
        verdict, reason = None, f"cannot tell whether both are about one thing: no measure is stated by {without}"
    else:
        verdict, reason = CONFLICT, f"they cannot both be true: {both}"
    return verdict, reason


def _replaced(old: Fact, new: Fact, measured: frozenset[str]) -> str:
    """Return which figure replaces which, since when, and by how much they differ."""
    figure, old_figure = new.stated().figure, old.stated().figure
    was = f"{old_figure.words()} ({old.vintage})" if old.vintage else old_figure.words()
    now = f"{figure.words()} ({status(new)})" if status(new) else figure.words()
    by = results_of(old, new, comparability(old, new), measured).difference
    return f"{now} replaces {was}" + (f": {by.text}" if by else "")


def _dated(fact: Fact, other: Fact) -> str:
    """Return a figure in words, with its period if the other fact has a different one."""
    figure = fact.stated().figure
    if not (fact.period and other.period and both_periods(fact, other)):
        return figure.words()
    return f"{figure.words()} ({told_apart(fact.period, other.period)[0]})"


# --- a figure given for a fact -------------------------------------------------------------------------------------


def judge(fact: Fact, said: Figure, measured: frozenset[str] = frozenset()) -> tuple[str, str]:
    """Return the verdict on a figure that somebody gives for a fact with a figure, and the reason in a sentence.

    The first row of the table in docs/figures.md that holds decides. `measured` are the keys of the units that the
    library measures.
    """
    stated, true = fact.stated()
    if not stated.is_count(measured):
        measured |= {stated.unit.key}  # 34 years, where the fact has 34.2 of them
    meant = interval_in_place_of(fact, said, measured)
    words, source = f'"{said.words()}"', what_source_says(fact)
    same_unit = is_same_unit(stated.unit, said.unit)
    doubt = "" if same_unit else doubt_between(stated.unit, said.unit) or _doubt_of_short(said.unit, stated.unit)
    if same_unit or doubt:
        how = _how_supported(stated, said, measured, implied=true.within(meant), meets=true.meets(meant))
        if how is not None and doubt:
            return NOT_ESTABLISHED, f"{source}, which leaves open whether it is {words}: {doubt}"
        if how is not None:
            return SUPPORTED, f"{source}{how}"
    if _has_same_number(stated, said):
        wrong = _contradiction(stated, said)
        return (CONTRADICTED, f"{source}{wrong}") if wrong else (MISQUOTED, f"{source}{_misquotation(stated, said)}")
    if not same_unit and not (doubt and true.meets(meant)):
        return NOT_COMPARABLE, f"{source}, and {words} is a different number in a different unit"
    if not true.meets(meant):
        return CONTRADICTED, f"{source}, which rules out {words}"
    return NOT_ESTABLISHED, f"{source}, which leaves open whether it is {words}" + (f": {doubt}" if doubt else "")


def what_source_says(fact: Fact) -> str:
    """Return what the source of a fact says, as the beginning of a sentence."""
    return f"the source says {fact.stated().figure.words()}"


def what_source_says_of_both(was: Fact, now: Fact) -> str:
    """Return what the source says of two times, the earlier one first, as the beginning of a sentence."""
    return f"{what_source_says(was)} for {was.period} ({was.id}) and {now.stated().figure.words()} for {now.period}"


def interval_in_place_of(fact: Fact, said: Figure, measured: frozenset[str]) -> Interval:
    """Return the interval of a figure in place of a fact's own; never empty, even outside the fact's domain."""
    stated = fact.stated().figure
    nature = fact.nature if stated.unit.kind == said.unit.kind else ""
    try:
        return said.interval(nature, measured)
    except Unreadable:  # 120 % of a whole, or -5 countries: outside the domain, so it is wrong
        return said.interval("change", measured)


def _how_supported(stated: Figure, said: Figure, measured: frozenset[str], *, implied: bool, meets: bool) -> str | None:
    """Return how the stated figure supports the given one, as the end of a sentence; None if it does not."""
    if (
        numbers(stated) == numbers(said)
        and stated.bound == said.bound
        and (implied or restates(said, stated, measured))
    ):
        return ""
    if implied:
        return f', which implies "{said.words()}"'
    is_near = meets or significant_digits(said, measured) >= _AS_ROUNDED
    return f', rounded "{said.words()}"' if is_near and restates(said, stated, measured) else None


_AS_ROUNDED = 2  # digits of a number that nobody takes for more exact than it is: 13 %, of 12.6; not 1 million, of 1.4


def _has_same_number(stated: Figure, said: Figure) -> bool:
    """Return whether a figure has the number of the stated one in base units, or one end of its range."""
    if said.is_range:
        return numbers(stated) == numbers(said)
    return numbers(said)[0] in _ends(stated)


def _ends(figure: Figure) -> dict[Fraction, str]:
    """Return the numbers of a figure, each with its bound: both ends of a range."""
    if not figure.is_range:
        return {numbers(figure)[0]: figure.bound}
    low, high = numbers(figure)
    is_open = figure.bound.startswith(">"), figure.bound.endswith("<")
    return {low: ">" if is_open[0] else ">=", high: "<" if is_open[1] else "<="}


def _contradiction(stated: Figure, said: Figure) -> str:
    """Return how the same number contradicts the stated one, as the end of a sentence: currency or reversed bound."""
    one, other = stated.unit, said.unit
    if one.key != other.key and _is_other_money(one, other) and not doubt_between(one, other):
        return f", not {other}"
    bound = _ends(stated)[numbers(said)[0]]
    if (bound in LOWER_BOUNDS and said.bound in UPPER_BOUNDS) or (bound in UPPER_BOUNDS and said.bound in LOWER_BOUNDS):
        return f', not "{said.words()}": the bound is the other way round'
    return ""


def _misquotation(stated: Figure, said: Figure) -> str:
    """Return how the same number was quoted wrongly, as the end of a sentence."""
    is_in_doubt = doubt_between(stated.unit, said.unit) or _doubt_of_short(said.unit, stated.unit)
    if not is_same_unit(stated.unit, said.unit) and not is_in_doubt:
        points = {stated.unit.kind, said.unit.kind} == {PERCENT, POINTS}
        return f", not {said.unit}" + (": percentage points are not percent" if points else "")
    if stated.is_range and not said.is_range:
        return f', and "{said.words()}" is one end of that'
    if stated.bound and not said.bound:
        return f': "{_bound_of(stated)}" was left out'
    if said.bound and not stated.bound:
        return f': "{_bound_of(said)}" was added'
    return f', not "{said.words()}"'


def _bound_of(figure: Figure) -> str:
    """Return the bound of a figure in words, which for a `±` has the number behind it: `± 1.5`."""
    return f"± {grouped(figure.second)}" if figure.bound == "±" and figure.second else figure.bound_in_words()


def _is_other_money(one: Unit, other: Unit) -> bool:
    """Return whether two units are currencies, or currencies per the same thing."""
    return one.is_currency and other.is_currency and sides(one)[1] == sides(other)[1]


def _doubt_of_short(said: Unit, stated: Unit) -> str:
    """Return why a unit that is said may be the stated one, in words: -31.4 degrees, of °C; empty if it cannot."""
    return f'"{said}" may be {stated}' if stated.key in SHORT.get(said.key, ()) else ""


def doubt_between(one: Unit, other: Unit) -> str:
    """Return why two currencies may be one, in words: the name of one may mean the other; empty if it cannot."""
    for vague, plain in ((one, other), (other, one)):
        if sides(vague)[1] == sides(plain)[1] and plain.head.key in POSSIBLE.get(vague.head.key, ()):
            return vague.doubt
    return ""
