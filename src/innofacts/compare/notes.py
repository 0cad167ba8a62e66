"""Notes on a comparison: what a reader must know in addition to its verdict, each of one kind (docs/comparing.md)."""

from collections.abc import Iterator, Sequence
from datetime import date

from innofacts.compare.comparability import FIELDS, LASTING, SUBJECT, Comparability, is_about, may_be_same
from innofacts.compare.replacements import (
    days_between,
    in_days,
    latest,
    replacements,
    since,
    status,
    superseding,
    was_public,
)
from innofacts.factfiles.facts import FINAL, OPINION, PRELIMINARY, REVISED, Fact
from innofacts.records import Record
from innofacts.values.periods import in_words, told_apart
from innofacts.values.rounding import is_rounding


class Note(Record):
    """One thing that a reader of a comparison must know."""

    kind: str
    """`superseded`, `stale`, `vintage mixed`, `series break` ..."""
    text: str
    """The note itself, which names both sides."""
    rate: str = ""
    """The rate of a conversion."""


def notes(
    left: Fact, right: Fact, pair: Comparability, others: Sequence[Fact], measured: frozenset[str]
) -> tuple[Note, ...]:
    """Return the notes on two facts; `others` are the facts of the library about the same measures."""
    return (
        *(_superseded_notes(left, right, others) if pair.is_same_and_comparable else ()),
        *(_stale_notes(left, right, pair, others, measured) if pair.is_same_and_comparable else ()),
        *_vintage_notes(left, right),
        *(_unstated_notes(left, right) if pair.same_unit else ()),
        *_scope_notes(left, right),
        *(_nature_notes(left, right) if pair.same_subject and pair.lasting else ()),
        *(_break_notes(left, right, others) if pair.same_subject and not pair.same_period else ()),
        *interpreted_notes(left, right),
    )


# --- replaced and stale figures ------------------------------------------------------------------------------------


def superseded_note(old: Fact, others: Sequence[Fact]) -> Note | None:
    """Return the note that facts of the library replace a fact, naming the last of these; None if none does."""
    newer = replacements(old, others)
    return superseded_note_on(old, newer[0]) if newer else None


def superseded_note_on(old: Fact, new: Fact) -> Note:
    """Return the note that a fact replaces another."""
    figure = new.stated().figure
    was = f"{old.id} ({old.vintage})" if old.vintage else old.id
    parts = (f"{was} was replaced by {new.id}: {figure.words()}", status(new), _days_before(new, old))
    return Note("superseded", ", ".join(filter(None, parts)))


def _superseded_notes(left: Fact, right: Fact, others: Sequence[Fact]) -> Iterator[Note]:
    for old, other in ((left, right), (right, left)):
        newer = replacements(old, (*others, other))
        if newer:
            yield superseded_note_on(old, other if other in newer else newer[0])


def _days_before(new: Fact, old: Fact) -> str:
    """Return how many days before the source of the old figure the new one was public; empty if it was not."""
    days = days_between(new, old) or 0
    return f"{in_days(days)} before {old.source.id} appeared" if days > 0 else ""


STANDINGS_BY_WEIGHT = ("official", "dataset", "press", "secondary", "", OPINION)
"""The standings from the best to the worst."""
VINTAGES_BY_WEIGHT = (FINAL, REVISED, "", PRELIMINARY)
"""The vintages from the best evidence to the worst; which replaces which is the order of VINTAGES."""
HISTORY = 10  # years after which a figure is history and not news, so that no newer one makes it stale


def _stale_notes(
    left: Fact, right: Fact, pair: Comparability, others: Sequence[Fact], measured: frozenset[str]
) -> Iterator[Note]:
    newest = superseding(left, right, others)
    for old, new in ((left, right), (right, left)):
        if newest is old or not was_public(new, old):
            continue
        if newest is new or is_newer(new, old, pair) or is_tighter(new, old, measured):
            figure = new.stated().figure
            parts = (f"{new.id} says {figure.words()}", f"public {since(new)}", _days_before(new, old))
            yield Note("stale", ", ".join(filter(None, parts)))


def is_newer(new: Fact, old: Fact, pair: Comparability) -> bool:
    """Return whether a lasting figure is of a later time than another that is not yet history.

    It is not if its standing is weaker: what a newspaper reports does not make the last figure of an office an old one.
    Nor is it if both are of one source, which says itself which of them is of when.
    """
    if new.source.id == old.source.id:
        return False
    if not pair.lasting or new.period is None or old.period is None or old.period.last is None:
        return False
    if standing(new) > standing(old):
        return False
    said = old.source.public.first.year if old.source.public else old.period.last.year
    return old.period.last < new.period.first and said - old.period.last.year <= HISTORY


def standing(fact: Fact) -> int:
    """Return the place of a fact's standing in the order of the standings, from 0 for the best."""
    return STANDINGS_BY_WEIGHT.index(fact.source.standing)


def is_tighter(new: Fact, old: Fact, measured: frozenset[str]) -> bool:
    """Return whether a figure leaves less open than another, and is not just the same one rounded."""
    (figure, interval), (old_figure, old_interval) = new.stated(), old.stated()
    is_inside = interval.within(old_interval) and not old_interval.within(interval)
    return is_inside and not is_rounding(figure, old_figure, measured)


def _vintage_notes(left: Fact, right: Fact) -> Iterator[Note]:
    if left.vintage and right.vintage and left.vintage != right.vintage:
        newest = latest(left, right)
        one, other = (f"{status(f) if f is newest else f.vintage} ({f.id})" for f in (left, right))
        yield Note("vintage mixed", f"{one} and {other}")


def rate_notes(left: Fact, right: Fact, pair: Comparability) -> Iterator[Note]:
    """Yield how the places and times of a rate of two facts differ: euros of 2024 per bed of 2022.

    What a year has per what there is on one of its days is of one time.
    """
    places, times = (left.place, right.place), ("", "")
    if left.period and right.period:
        times = told_apart(left.period, right.period)
    is_of_a_day = (left.nature in LASTING) != (right.nature in LASTING) and pair.meets_in_time
    is_other_time = "" not in times and not pair.same_period and not is_of_a_day
    differing = (("place", places, not pair.same_place), ("period", times, is_other_time))
    for name, (one, other), is_different in differing:
        if is_different:
            yield Note(f"{name} differs", f"{one} ({left.id}) and {other} ({right.id})")


# --- fields that differ, or that only one side states --------------------------------------------------------------


def _unstated_notes(left: Fact, right: Fact) -> Iterator[Note]:
    period = ("period", lambda fact: str(fact.period or ""))
    for name, value in (*FIELDS, *SUBJECT, period):
        one, other = value(left), value(right)
        if bool(one) != bool(other):
            silent, stating = (right, left) if one else (left, right)
            kind = "basis or scope not stated" if name in ("basis", "scope") else f"{name} not stated"
            yield Note(kind, f'{silent.id} states no {name}, {stating.id} states "{one or other}"')


def _scope_notes(left: Fact, right: Fact) -> Iterator[Note]:
    if not may_be_same(left.scope, right.scope):
        yield Note("scope differs", f'"{left.scope}" ({left.id}) and "{right.scope}" ({right.id})')


def _nature_notes(left: Fact, right: Fact) -> Iterator[Note]:
    if not may_be_same(left.nature, right.nature):
        yield Note("nature differs", f"{left.nature} ({left.id}) and {right.nature} ({right.id}) are compared as one")


def _break_notes(left: Fact, right: Fact, others: Sequence[Fact]) -> Iterator[Note]:
    """Yield a note for each break of a series of the same measure, place and basis between the two periods."""
    if left.period is None or right.period is None:
        return
    early, late = sorted((left.period, right.period), key=lambda period: (period.first, period.last or date.max))
    last = max(early.last or date.max, late.last or date.max)
    series = (fact for fact in others if fact.breaks and is_about(fact, left) and is_about(fact, right))
    breaks = {
        period.first: period
        for fact in (left, right, *series)
        if may_be_same(fact.basis, left.basis) and may_be_same(fact.basis, right.basis)
        for period in fact.breaks
        if early.first < period.first <= last
    }
    for _, period in sorted(breaks.items()):
        yield Note("series break", f"the definition changes at {period}, between {early} and {late}")


def interpreted_notes(*facts: Fact) -> Iterator[Note]:
    """Yield for each period given by a word such as "early" how we read it, in days."""
    periods = dict.fromkeys(fact.period for fact in facts if fact.period and fact.period.interpreted)
    for period in periods:
        days = f"from {in_words(period.first)} {f'to {in_words(period.last)}' if period.last else 'on'}"
        yield Note("interpreted period", f"{period} is read as {days}")
