"""Evidence for a claim: which of two facts is better, and which is the nearest of those that are none, and why."""

from collections.abc import Iterable, Sequence
from datetime import date

from innofacts.compare.comparability import (
    comparability,
    differing,
    is_same_unit,
    may_be_same,
)
from innofacts.compare.notes import VINTAGES_BY_WEIGHT, standing
from innofacts.compare.replacements import replacements
from innofacts.factfiles.facts import Fact
from innofacts.values.periods import told_apart


def order_of_evidence(claim: Fact, facts: Iterable[Fact]) -> list[Fact]:
    """Return facts about the same thing as a claim, the best evidence first; between equals as they come."""
    return sorted(facts, key=lambda fact: quality(fact, claim))


def quality(fact: Fact, claim: Fact) -> tuple[int, int, int, int]:
    """Return a key that sorts better evidence first: standing, same basis and scope, vintage, newest publication."""
    unlike = [fact.basis.casefold() != claim.basis.casefold(), fact.scope.casefold() != claim.scope.casefold()]
    public = fact.source.public
    newest = -(public.last or public.first).toordinal() if public else 0
    return standing(fact), sum(unlike), VINTAGES_BY_WEIGHT.index(fact.vintage), newest


def nearest_passed_over(claim: Fact, others: Sequence[Fact]) -> tuple[Fact, str] | None:
    """Return the fact of the same measure that is nearest to a claim without being evidence, and why it is not."""
    passed = [fact for fact in others if fact.figure and is_of_same_measure(fact, claim)]
    if not passed:
        return None

    def distance(fact: Fact) -> tuple[int, ...]:
        days = days_apart(fact, claim)
        is_unlike = comparability(claim, fact).unlike_lengths
        return len(_differences(fact, claim)) or int(days > 0 or is_unlike), is_unlike, days, *quality(fact, claim)

    nearest = min(passed, key=distance)
    return nearest, "; ".join(why_passed_over(nearest, claim, others))


def is_of_same_measure(fact: Fact, claim: Fact) -> bool:
    """Return whether both facts state the same measure."""
    return bool(fact.measure) and fact.measure.casefold() == claim.measure.casefold()


def why_passed_over(fact: Fact, claim: Fact, others: Sequence[Fact]) -> list[str]:
    """Return each reason why a fact of the same measure is not evidence for a claim, in words."""
    why = [f"a different {name}, {other}" for name, other in _differences(fact, claim)]
    pair = comparability(claim, fact)
    if not why and fact.period and claim.period and not pair.same_period:
        kind = "period of a different length" if pair.unlike_lengths else "different period"
        why.append(f"a {'different date' if pair.lasting else kind}, {told_apart(fact.period, claim.period)[0]}")
    elif not why and fact.source.id == claim.source.id:
        why.append("the same source")
    elif not why and fact in others and replacements(fact, [*others, claim]):
        is_by_claim = fact.id in claim.replaces or claim in replacements(fact, [claim])
        why.append("replaced by this claim" if is_by_claim else "replaced since")
    elif not why:
        why.append("a source of weaker standing, which says otherwise")
    return why


def _differences(fact: Fact, claim: Fact) -> list[tuple[str, str]]:
    """Return the name and the value of each field, apart from the period, by which a fact differs from a claim."""
    ours, theirs = claim.stated().figure.unit, fact.stated().figure.unit
    found = [] if may_be_same(claim.place, fact.place) else [("place", fact.place)]
    found += [] if is_same_unit(ours, theirs) else [("unit", theirs.text)]
    return [*found, *((name, other) for name, _, other in differing(claim, fact))]


def days_apart(fact: Fact, claim: Fact) -> int:
    """Return how many days lie between the first days of two periods; very many if one is not stated."""
    if fact.period is None or claim.period is None:
        return date.max.toordinal()
    return abs((fact.period.first - claim.period.first).days)
