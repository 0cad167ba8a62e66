"""Whether two facts speak of the same thing, and whether they can be held against each other at all (DESIGN 5)."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from innofacts.factfiles.facts import Fact
from innofacts.values.units import PERCENT, Unit

LASTING = ("stock", "cumulative")
"""The natures of figures that hold on from one statement to the next."""

FIELDS: tuple[tuple[str, Callable[[Fact], str]], ...] = (
    ("basis", lambda fact: fact.basis),
    ("scope", lambda fact: fact.scope),
    ("nature", lambda fact: fact.nature),
)
"""What two facts must not state differently, beside the unit."""

SUBJECT: tuple[tuple[str, Callable[[Fact], str]], ...] = (
    ("measure", lambda fact: fact.measure),
    ("place", lambda fact: fact.place),
)
"""What two facts speak of, beside the period."""

_FREE_TEXT = ("basis", "scope")  # which are quoted, since they may be any words


def may_be_same(one: str, other: str) -> bool:
    """Tell whether two values of a field are not known to differ; what only one side states is no difference."""
    return not one or not other or one.casefold() == other.casefold()


def differences(left: Fact, right: Fact) -> list[str]:
    """Return what keeps two facts from being held against each other, each as words; nothing where they can be."""
    found = []
    if left.figure and right.figure and not is_same_unit(left.figure.unit, right.figure.unit):
        units = f"another unit: {left.figure.unit} against {right.figure.unit}"
        doubts = [figure.unit.doubt for figure in (left.figure, right.figure) if figure.unit.doubt]
        found.append(f"{units} ({'; '.join(doubts)})" if doubts else units)
    return found + list(_differing(left, right, FIELDS))


def _differing(left: Fact, right: Fact, fields: Iterable[tuple[str, Callable[[Fact], str]]]) -> Iterator[str]:
    for name, value in fields:
        one, other = value(left), value(right)
        if not may_be_same(one, other):
            quote = '"' if name in _FREE_TEXT else ""
            yield f"another {name}: {quote}{one}{quote} against {quote}{other}{quote}"


def is_same_unit(one: Unit, other: Unit) -> bool:
    """Tell whether two units are one, as far as they are stated: `%` may be `% of GDP`."""
    return may_be_same(one.key, other.key) or (one.kind == other.kind == PERCENT and "%" in (one.key, other.key))


def has_same_subject(left: Fact, right: Fact) -> bool:
    """Tell whether measure and place are the same."""
    return may_be_same(left.measure, right.measure) and may_be_same(left.place, right.place)


def is_lasting(left: Fact, right: Fact) -> bool:
    """Tell whether both figures hold on in time; without a nature a fact is read as the other, else as a flow."""
    return (left.nature or right.nature) in LASTING and (right.nature or left.nature) in LASTING


def has_same_period(left: Fact, right: Fact) -> bool:
    """Tell whether two facts state the same first and last day; what lasts, the same last day: 2023 is its end."""
    one, other = left.period, right.period
    if one is None or other is None:
        return False
    return one.last == other.last and (one.first == other.first or (is_lasting(left, right) and one.overlaps(other)))


def meet_in_time(left: Fact, right: Fact) -> bool:
    """Tell whether some day is in both periods; a period that is not stated may be any."""
    return left.period is None or right.period is None or left.period.overlaps(right.period)


def is_same_thing(left: Fact, right: Fact, others: Sequence[Fact]) -> bool:
    """Tell whether two facts speak of the same measure, place and time.

    `others` are the facts of the library about that measure: among them, a lasting figure is also held against the
    last statement dated before it.
    """
    return has_same_subject(left, right) and _is_same_time(left, right, others)


def _is_same_time(left: Fact, right: Fact, others: Sequence[Fact]) -> bool:
    if left.period is None or right.period is None or has_same_period(left, right):
        return True
    if not is_lasting(left, right):
        return False
    return meet_in_time(left, right) or not any(_lies_between(fact, left, right) for fact in others)


def _lies_between(fact: Fact, left: Fact, right: Fact) -> bool:
    """Tell whether a fact is a statement about the same thing as two others, and wholly between them in time."""
    if fact.figure is None or fact.period is None or fact.period.last is None:
        return False
    assert left.period is not None
    assert right.period is not None
    early, late = (left, right) if left.period.first < right.period.first else (right, left)
    assert early.period is not None
    assert early.period.last is not None  # or the two would meet
    assert late.period is not None
    is_between = early.period.last < fact.period.last < late.period.first
    return is_between and all(speaks_of(fact, one) and not differences(fact, one) for one in (left, right))


def speaks_of(fact: Fact, other: Fact) -> bool:
    """Tell whether a fact of the library surely has the measure of another, and no other place."""
    return "" not in (fact.measure, other.measure) and has_same_subject(fact, other)


def why_another_thing(left: Fact, right: Fact) -> str:
    """Return what keeps two facts from speaking of the same thing, as words."""
    found = list(_differing(left, right, SUBJECT))
    if left.period and right.period and not has_same_period(left, right):
        lasting = is_lasting(left, right) and not meet_in_time(left, right) and not found
        between = ", with other statements between" if lasting else ""
        found.append(f"another period: {left.period} against {right.period}{between}")
    return "; ".join(found)
