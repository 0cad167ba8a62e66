"""What somebody says, held against the fact that it speaks of: the verdict on a figure, and why (DESIGN 5)."""

from fractions import Fraction

from innofacts.compare.comparability import is_same_unit
from innofacts.errors import Unreadable
from innofacts.factfiles.facts import Fact
from innofacts.values.figures import BOUNDS, Figure
from innofacts.values.intervals import Interval
from innofacts.values.rounding import numbers, restates
from innofacts.values.units import CURRENCY, PERCENT, POINTS, Unit, read_unit

SUPPORTED = "supported"
CONTRADICTED = "contradicted"
MISQUOTED = "misquoted"
NOT_COMPARABLE = "not comparable"
NOT_ESTABLISHED = "not established"

_LOWER_BOUNDS = (">", ">=", "~>")
_UPPER_BOUNDS = ("<", "<=", "~<")

# What a name that leaves the currency open may stand for.
_POSSIBLE_CURRENCIES = {
    "$": "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD ZWL".split(),
    "¥": "CNY JPY".split(),
    "won": "KPW KRW".split(),
    "rupee": "INR LKR MUR NPR PKR SCR".split(),
    "franc": "BEF BIF CDF CHF DJF FRF GNF KMF LUF RWF XAF XOF XPF".split(),
}


def judge(fact: Fact, said: Figure, measured: frozenset[str] = frozenset()) -> tuple[str, str]:
    """Return the verdict on a figure that somebody gives for a fact with a figure, and the reason in a sentence.

    The rows are those of the table in DESIGN 5, and the first that holds decides. `measured` are the keys of the units
    that the library measures.
    """
    assert fact.figure is not None
    assert fact.interval is not None
    stated, true = fact.figure, fact.interval
    meant = interval_in_place_of(fact, said, measured)
    words, source = f'"{said.words()}"', f"the source says {stated.words()}"
    same_unit = is_same_unit(stated.unit, said.unit)
    doubt = "" if same_unit else doubt_between(stated.unit, said.unit)
    if same_unit or doubt:
        how = _how_supported(stated, said, measured, implied=true.within(meant), meets=true.meets(meant))
        if how is not None and doubt:
            return NOT_ESTABLISHED, f"{source}, which leaves open whether it is {words}: {doubt}"
        if how is not None:
            return SUPPORTED, f"{source}{how}"
    if _has_same_number(stated, said):
        wrong = _contradiction(stated, said)
        return (CONTRADICTED, f"{source}{wrong}") if wrong else (MISQUOTED, f"{source}{_misquotation(stated, said)}")
    if not same_unit:
        return NOT_COMPARABLE, f"{source}, and {words} is another number in another unit"
    if not true.meets(meant):
        return CONTRADICTED, f"{source}, which rules out {words}"
    return NOT_ESTABLISHED, f"{source}, which leaves open whether it is {words}"


def interval_in_place_of(fact: Fact, said: Figure, measured: frozenset[str]) -> Interval:
    """Return the values that a figure stands for in the place of a fact's; also where the fact's domain has none."""
    assert fact.figure is not None
    nature = fact.nature if fact.figure.unit.kind == said.unit.kind else ""
    try:
        return said.interval(nature, measured)
    except Unreadable:  # 120 % of a whole, or -5 countries: nothing in the domain, so whoever says that is wrong
        return said.interval("change", measured)


def _how_supported(stated: Figure, said: Figure, measured: frozenset[str], *, implied: bool, meets: bool) -> str | None:
    """Return how the stated figure supports what is said, as the end of a sentence; None where it does not."""
    if (
        numbers(stated) == numbers(said)
        and stated.bound == said.bound
        and (implied or restates(said, stated, measured))
    ):
        return ""
    if implied:
        return f', which implies "{said.words()}"'
    return f', rounded "{said.words()}"' if meets and restates(said, stated, measured) else None


def _has_same_number(stated: Figure, said: Figure) -> bool:
    """Tell whether a figure has the number of another in base units, or one end of its range."""
    if said.bound == "..":
        return numbers(stated) == numbers(said)
    return numbers(said)[0] in _ends(stated)


def _ends(figure: Figure) -> dict[Fraction, str]:
    """Return the numbers by which a figure is known, each with the bound that it is: both ends of a range."""
    if figure.bound != "..":
        return {numbers(figure)[0]: figure.bound}
    low, high = numbers(figure)
    return {low: ">=", high: "<="}


def _contradiction(stated: Figure, said: Figure) -> str:
    """Return what turns the same number into another, as the end of a sentence: its currency, or its bound reversed."""
    one, other = stated.unit, said.unit
    if one.key != other.key and _is_other_money(one, other) and not doubt_between(one, other):
        return f", not {other}"
    bound = _ends(stated)[numbers(said)[0]]
    if (bound in _LOWER_BOUNDS and said.bound in _UPPER_BOUNDS) or (
        bound in _UPPER_BOUNDS and said.bound in _LOWER_BOUNDS
    ):
        return f', not "{said.words()}": the bound is the other way round'
    return ""


def _misquotation(stated: Figure, said: Figure) -> str:
    """Return how the same number was told wrongly, as the end of a sentence."""
    if not is_same_unit(stated.unit, said.unit) and not doubt_between(stated.unit, said.unit):
        points = {stated.unit.kind, said.unit.kind} == {PERCENT, POINTS}
        return f", not {said.unit}" + (": percentage points are not percent" if points else "")
    if stated.bound == ".." and said.bound != "..":
        return f', and "{said.words()}" is one end of that'
    if stated.bound and not said.bound:
        return f': "{BOUNDS[stated.bound] or stated.bound}" was left out'
    if said.bound and not stated.bound:
        return f': "{BOUNDS[said.bound] or said.bound}" was added'
    return f', not "{said.words()}"'


def _is_other_money(one: Unit, other: Unit) -> bool:
    """Tell whether two units are of two currencies, each perhaps per something, and that the same."""
    (money, _, per), (other_money, _, other_per) = (unit.key.partition(" per ") for unit in (one, other))
    return per == other_per and read_unit(money).kind == read_unit(other_money).kind == CURRENCY


def doubt_between(one: Unit, other: Unit) -> str:
    """Return what leaves it open whether two currencies are one: the name of one may stand for the other."""
    for vague, plain in ((one, other), (other, one)):
        (name, _, per), (code, _, other_per) = (unit.key.partition(" per ") for unit in (vague, plain))
        if per == other_per and code in _POSSIBLE_CURRENCIES.get(name, ()):
            return vague.doubt
    return ""
