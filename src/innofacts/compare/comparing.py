"""Two facts side by side, or a fact and what somebody says of it: the verdict, why, and by how much (DESIGN 5).

How far two facts speak of the same thing is in `pairing`, the rows for a figure held against a fact in `judging`, the
arithmetic in `reckoning`, the notes in `noting`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from innofacts.compare.arithmetic import Numbers, reckon
from innofacts.compare.comparability import (
    LASTING,
    differences,
    is_lasting,
    is_same_thing,
    is_same_unit,
    meet_in_time,
    why_another_thing,
)
from innofacts.compare.notes import Note, interpreted_notes, notes, related, status, superseded_note, superseding
from innofacts.compare.verdicts import (
    CONTRADICTED,
    MISQUOTED,
    NOT_COMPARABLE,
    NOT_ESTABLISHED,
    SUPPORTED,
    interval_in_place_of,
    judge,
)
from innofacts.factfiles.facts import Fact
from innofacts.values.grammar import parse_figure
from innofacts.values.results import Result
from innofacts.values.rounding import is_power_of_ten_apart, is_rounding, numbers

__all__ = [
    "AGREE",
    "COMPATIBLE",
    "CONFLICT",
    "CONTRADICTED",
    "LASTING",
    "MISQUOTED",
    "NOT_COMPARABLE",
    "NOT_ESTABLISHED",
    "SUPERSEDED",
    "SUPPORTED",
    "Comparison",
    "Note",
    "compare",
    "hold",
    "judge",
]

AGREE = "agree"
COMPATIBLE = "compatible"
SUPERSEDED = "superseded"
CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the comparison of two facts, or of a fact and a literal, comes to."""

    left: str
    """The id of the base."""
    right: str
    """The id of what is held against it, or the literal."""
    same_thing: bool
    """Whether both speak of the same measure, place and time."""
    verdict: str | None
    """One of the verdicts above; None where there is none."""
    reason: str
    """Why, in one sentence."""
    difference: Result | None = None
    """Right minus left; None is undetermined, or not to be had."""
    ratio: Result | None = None
    """Right over left."""
    growth: Result | None = None
    """By how many percent right is more than left."""
    growth_per_year: Result | None = None
    """The constant growth a year that leads from left to right."""
    share: Result | None = None
    """How many percent of its whole the part is, where one is part of the other."""
    notes: tuple[Note, ...] = ()
    """What else must be known."""


# --- two facts -----------------------------------------------------------------------------------------------------


def compare(left: Fact, right: Fact, others: Sequence[Fact] = (), measured: frozenset[str] = frozenset()) -> Comparison:
    """Return what `right` says beside `left`, the base.

    `others` are the facts of the library about the same measures: they tell which statement was the last before
    another, which figure was replaced, and where a series breaks. `measured` are the keys of the units that the library
    measures.
    """
    if left.figure is None or right.figure is None:
        missing = left if left.figure is None else right
        return Comparison(left.id, right.id, same_thing=False, verdict=None, reason=f"{missing.id} has no figure")
    same_thing = is_same_thing(left, right, others)
    known = notes(left, right, others, measured, same_thing=same_thing)
    by = reckon(left, right, measured)
    differing = differences(left, right)
    if differing:
        verdict: str | None = NOT_COMPARABLE
        reason = "; ".join(differing)
    elif not same_thing:
        verdict, reason = None, why_another_thing(left, right)
    else:
        verdict, reason = _verdict(left, right, measured)
    if verdict == CONFLICT and is_power_of_ten_apart(left.figure, right.figure, measured):
        words = f"{left.figure.words()} against {right.figure.words()}"
        known = (*known, Note("unit slip", f"{words}: a power of ten apart, so one of them may be in another unit"))
    return Comparison(
        left.id,
        right.id,
        same_thing=same_thing,
        verdict=verdict,
        reason=reason,
        difference=by.difference,
        ratio=by.ratio,
        growth=by.growth,
        growth_per_year=by.growth_per_year,
        share=by.share,
        notes=known,
    )


def _verdict(left: Fact, right: Fact, measured: frozenset[str]) -> tuple[str | None, str]:
    """Return the verdict on two facts about the same thing, with the reason: the first row of the table that holds."""
    assert left.figure is not None
    assert right.figure is not None
    assert left.interval is not None
    assert right.interval is not None
    one, other = left.figure.words(), right.figure.words()
    if left.interval.meets(right.interval):
        if not is_rounding(left.figure, right.figure, measured):
            return COMPATIBLE, f"both can be true: {_dated(left, right)} and {_dated(right, left)}"
        if numbers(left.figure) == numbers(right.figure):
            return AGREE, f"both say {one}{_dates(left, right)}"
        return AGREE, f"{one} and {other} are the same, rounded{_dates(left, right)}"
    new = superseding(left, right)
    if new is not None:
        return SUPERSEDED, _replaced(left if new is right else right, new, measured)
    if is_lasting(left, right) and not meet_in_time(left, right):
        return None, f"both can be true, at different times: {_dated(left, right)} and {_dated(right, left)}"
    return CONFLICT, f"they cannot both be true: {_dated(left, right)} and {_dated(right, left)}"


def _replaced(old: Fact, new: Fact, measured: frozenset[str]) -> str:
    """Return what was replaced by what, since when, and by how much the new figure differs."""
    assert old.figure is not None
    assert new.figure is not None
    was = f"{old.figure.words()} ({old.vintage})" if old.vintage else old.figure.words()
    now = f"{new.figure.words()} ({status(new)})" if status(new) else new.figure.words()
    by = reckon(old, new, measured).difference
    return f"{now} replaces {was}" + (f": {by.text}" if by else "")


def _dates(left: Fact, right: Fact) -> str:
    """Return both periods in brackets, where they are not the same."""
    if left.period is None or right.period is None or left.period.text == right.period.text:
        return ""
    return f" ({left.period} and {right.period})"


def _dated(fact: Fact, beside: Fact) -> str:
    """Return a figure in words, with its period where that of the other is another."""
    assert fact.figure is not None
    return f"{fact.figure.words()} ({fact.period})" if _dates(fact, beside) else fact.figure.words()


# --- a literal against a fact --------------------------------------------------------------------------------------


def hold(fact: Fact, literal: str, measured: frozenset[str] = frozenset(), others: Sequence[Fact] = ()) -> Comparison:
    """Return the verdict on what somebody says, held against the fact that it speaks of.

    A literal without a unit has the fact's. `others` are the facts of the library about the same measure: they tell
    whether the fact has been replaced. Raises Unreadable for a literal that is no figure.
    """
    said = parse_figure(literal)
    if fact.figure is None:
        return Comparison(fact.id, literal, same_thing=True, verdict=None, reason=f"{fact.id} has no figure")
    if not said.unit.key:
        said = said._replace(unit=fact.figure.unit)
    verdict, reason = judge(fact, said, measured)
    by = Numbers()
    if is_same_unit(said.unit, fact.figure.unit):
        by = reckon(fact, fact._replace(figure=said, interval=interval_in_place_of(fact, said, measured)), measured)
    superseded = superseded_note(fact, related(fact, others))
    return Comparison(
        fact.id,
        literal,
        same_thing=True,
        verdict=verdict,
        reason=reason,
        difference=by.difference,
        ratio=by.ratio,
        growth=by.growth,
        notes=(*((superseded,) if superseded else ()), *interpreted_notes(fact)),
    )
