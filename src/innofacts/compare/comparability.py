"""Whether two facts are about the same thing, and whether their figures can be compared at all (docs/comparing.md)."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from innofacts.factfiles.facts import Fact
from innofacts.records import Record
from innofacts.values.periods import Period, told_apart
from innofacts.values.units import PERCENT, POINTS, RANK, RATE, Unit

LASTING = ("stock", "cumulative")
"""The natures of figures that remain true from one statement to the next."""
SUMS = ("flow", "cumulative")
"""The natures of figures that add up over their time, so that a part of it has less."""

FIELDS: tuple[tuple[str, Callable[[Fact], str]], ...] = (
    ("basis", lambda fact: fact.basis),
    ("scope", lambda fact: fact.scope),
    ("nature", lambda fact: fact.nature),
)
"""The fields, next to the unit, that make two figures not comparable where they differ."""

SUBJECT: tuple[tuple[str, Callable[[Fact], str]], ...] = (
    ("measure", lambda fact: fact.measure),
    ("place", lambda fact: fact.place),
)
"""The fields, next to the period, that make two facts about different things where they differ."""

_FREE_TEXT = ("basis", "scope")  # which are quoted, since they may be any words
_ADDED_UP = ("flow", "change")  # natures of figures for a whole period, so that a longer one has more
_NEVER_ADDED_UP = frozenset((PERCENT, POINTS, RANK, RATE))
_LIKE_DAYS = 3  # by which months, quarters, half-years and years differ at most
_LIKE_SHARE = 50  # of a period: years of 52 and of 53 weeks are alike too


class Comparability(Record):
    """How far two facts can be compared: computed once for a pair, and used by its verdict, notes and arithmetic."""

    same_measure: bool
    """Whether the measure is the same."""
    same_place: bool
    """Whether the place is the same."""
    same_period: bool
    """Whether both state the same days; lasting figures, the same last day."""
    lasting: bool
    """Whether both figures remain true from one statement to the next."""
    meets_in_time: bool
    """Whether some day is in both periods."""
    same_thing: bool
    """Whether both are about the same measure, place and time."""
    unlike_lengths: bool
    """Whether the figures add up over their periods, and these differ in length: sales of a year and of a quarter."""
    same_unit: bool
    """Whether both figures have one unit, or one of the facts has no figure."""
    differences: tuple[str, ...]
    """Each difference that makes the figures not comparable, in words."""

    @property
    def same_subject(self) -> bool:
        """Whether measure and place are the same."""
        return self.same_measure and self.same_place

    @property
    def is_same_and_comparable(self) -> bool:
        """Whether both are about the same thing, in figures that can be compared."""
        return self.same_thing and not self.differences


def comparability(left: Fact, right: Fact, others: Sequence[Fact] = ()) -> Comparability:
    """Return how far two facts can be compared.

    `others` are the facts of the library about the same measure: a lasting figure is compared with the last statement
    dated before it, unless one of these lies between the two.
    """
    same_measure, same_place = may_be_same(left.measure, right.measure), may_be_same(left.place, right.place)
    same_subject, same_period = same_measure and same_place, has_same_period(left, right)
    lasting, meets = is_lasting(left, right), meets_in_time(left, right)
    same_time = same_period or left.period is None or right.period is None
    if not same_time and lasting and same_subject:
        same_time = meets or not any(_is_between(fact, left, right) for fact in others)
    not_alike = differences(left, right)
    return Comparability(
        same_measure=same_measure,
        same_place=same_place,
        same_period=same_period,
        lasting=lasting,
        meets_in_time=meets,
        same_thing=same_subject and same_time,
        unlike_lengths=_add_up(left, right) and not are_alike(left.period, right.period),
        same_unit=left.figure is None or right.figure is None or is_same_unit(left.figure.unit, right.figure.unit),
        differences=not_alike,
    )


def may_be_same(one: str, other: str) -> bool:
    """Return whether two values of a field are the same, or one is not stated."""
    return not one or not other or one.casefold() == other.casefold()


def differences(left: Fact, right: Fact) -> tuple[str, ...]:
    """Return each difference that makes two figures not comparable, in words; empty if they are comparable."""
    found = []
    if left.figure and right.figure and not is_same_unit(left.figure.unit, right.figure.unit):
        doubts = [figure.unit.doubt for figure in (left.figure, right.figure) if figure.unit.doubt]
        found.append(different("unit", str(left.figure.unit), str(right.figure.unit), *doubts))
    return (*found, *_in_words(left, right, FIELDS))


def differing(
    left: Fact, right: Fact, fields: Iterable[tuple[str, Callable[[Fact], str]]] = FIELDS
) -> Iterator[tuple[str, str, str]]:
    """Yield the name of each field in which two facts differ, and its values; two lasting natures are no difference."""
    for name, value in fields:
        one, other = value(left), value(right)
        if not may_be_same(one, other) and not (name == "nature" and is_lasting(left, right)):
            yield name, one, other


def _in_words(left: Fact, right: Fact, fields: Iterable[tuple[str, Callable[[Fact], str]]]) -> Iterator[str]:
    for name, one, other in differing(left, right, fields):
        quote = '"' if name in _FREE_TEXT else ""
        yield different(name, f"{quote}{one}{quote}", f"{quote}{other}{quote}")


def different(name: str, one: str, other: str, *remarks: str) -> str:
    """Return that a field differs, in words: `different places (CN and US)`."""
    plural = "bases" if name == "basis" else f"{name}s"
    return f"different {plural} ({'; '.join((f'{one} and {other}', *remarks))})"


def is_same_unit(one: Unit, other: Unit) -> bool:
    """Return whether two units are the same, or one leaves open what the other states: `%` may be `% of GDP`."""
    return may_be_same(one.key, other.key) or (one.kind == other.kind == PERCENT and "%" in (one.key, other.key))


def has_same_subject(left: Fact, right: Fact) -> bool:
    """Return whether measure and place are the same, or not stated by one of the facts."""
    return may_be_same(left.measure, right.measure) and may_be_same(left.place, right.place)


def is_lasting(left: Fact, right: Fact) -> bool:
    """Return whether both figures are lasting; a fact without a nature has that of the other, else it is a flow."""
    return (left.nature or right.nature) in LASTING and (right.nature or left.nature) in LASTING


def has_same_period(left: Fact, right: Fact) -> bool:
    """Return whether two facts state the same days; of lasting figures, the same last day: 2023 is its end."""
    one, other = left.period, right.period
    if one is None or other is None:
        return False
    return one.last == other.last and (one.first == other.first or (is_lasting(left, right) and one.overlaps(other)))


def _add_up(left: Fact, right: Fact) -> bool:
    """Return whether two figures add up over their periods; a fact without a nature has the other's, else a flow's."""
    natures = {left.nature or right.nature or "flow", right.nature or left.nature or "flow"}
    kinds = {fact.figure.unit.kind for fact in (left, right) if fact.figure}
    return natures <= set(_ADDED_UP) and kinds.isdisjoint(_NEVER_ADDED_UP)


def are_alike(one: Period | None, other: Period | None) -> bool:
    """Return whether two periods are of like length, or one is not stated; one without an end is like no other."""
    if one is None or other is None:
        return True
    if one.last is None or other.last is None:
        return one.last is other.last and one.first == other.first
    short, long = sorted(((one.last - one.first).days, (other.last - other.first).days))
    return long - short <= max(_LIKE_DAYS, long // _LIKE_SHARE)


def both_periods(left: Fact, right: Fact) -> str:
    """Return the periods of two facts in brackets; empty if they are the same, or one is not stated."""
    if left.period is None or right.period is None:
        return ""
    one, other = told_apart(left.period, right.period)
    return "" if one == other else f" ({one} and {other})"


def meets_in_time(left: Fact, right: Fact) -> bool:
    """Return whether some day is in both periods; a period that is not stated may be any."""
    return left.period is None or right.period is None or left.period.overlaps(right.period)


def _is_between(fact: Fact, left: Fact, right: Fact) -> bool:
    """Return whether a fact is a statement about the same thing as two others, dated wholly between them."""
    if fact.figure is None or fact.period is None or fact.period.last is None:
        return False
    early, late = sorted((period for period in (left.period, right.period) if period), key=lambda period: period.first)
    is_between = early.last is not None and early.last < fact.period.last < late.first
    return is_between and all(is_about(fact, one) and not differences(fact, one) for one in (left, right))


def is_about(fact: Fact, other: Fact) -> bool:
    """Return whether both facts state the same measure, and no different places."""
    return "" not in (fact.measure, other.measure) and has_same_subject(fact, other)


def why_different_thing(left: Fact, right: Fact, pair: Comparability) -> str:
    """Return in words how measure, place and period of two facts differ: `different years (2012 and 2023)`."""
    found = list(_in_words(left, right, SUBJECT))
    if left.period and right.period and not pair.same_period:
        is_far = pair.lasting and not pair.meets_in_time and not found
        remarks = ("other statements lie between",) if is_far else ()
        are_years = left.period.text.isdecimal() and right.period.text.isdecimal()
        name = "year" if are_years else "date" if pair.lasting else "period"
        one, other = told_apart(left.period, right.period)
        if pair.unlike_lengths:
            found.append(f"periods of different length ({one} and {other})")
        else:
            found.append(different(name, one, other, *remarks))
    return "; ".join(found)
