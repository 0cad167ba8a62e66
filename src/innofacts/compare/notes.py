"""Notes on a comparison: what a reader must know in addition to its verdict, each of one kind (DESIGN 5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from innofacts.compare.comparability import (
    FIELDS,
    SUBJECT,
    Comparability,
    comparability,
    is_about,
    may_be_same,
    quantity_of,
)
from innofacts.factfiles.facts import VINTAGES, Fact
from innofacts.values.periods import Period
from innofacts.values.rounding import is_rounding


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that a reader of a comparison must know."""

    kind: str
    """`superseded`, `stale`, `vintage mixed`, `series break` ..."""
    text: str
    """The note itself, which names both sides."""


def notes(
    left: Fact, right: Fact, pair: Comparability, others: Sequence[Fact], measured: frozenset[str]
) -> tuple[Note, ...]:
    """Return the notes on two facts; `others` are the facts of the library about the same measures."""
    return (
        *(_superseded_notes(left, right, others) if pair.is_same_and_comparable else ()),
        *(_stale_notes(left, right, pair, measured) if pair.is_same_and_comparable else ()),
        *_vintage_notes(left, right),
        *(_unstated_notes(left, right) if pair.same_unit else ()),
        *_scope_notes(left, right),
        *(_break_notes(left, right, others) if pair.same_subject and not pair.same_period else ()),
        *interpreted_notes(left, right),
    )


# --- which figure replaces which -----------------------------------------------------------------------------------


def superseding(left: Fact, right: Fact, pair: Comparability) -> Fact | None:
    """Return which of two facts about the same thing replaces the other; None if neither does."""
    for new, old in ((left, right), (right, left)):
        if old.id in new.replaces:
            return new
    if left.vintage and right.vintage and left.vintage != right.vintage and pair.same_period:
        return max((left, right), key=_vintage_rank)
    return None


def _vintage_rank(fact: Fact) -> int:
    return VINTAGES.index(fact.vintage) if fact.vintage in VINTAGES else -1


def superseded_note(old: Fact, others: Sequence[Fact]) -> Note | None:
    """Return the note that facts of the library replace a fact, naming the last of these; None if none does."""
    return _superseded_note(old, [fact for fact in others if _may_replace(fact, old)])


def _may_replace(fact: Fact, old: Fact) -> bool:
    return old.id in fact.replaces or bool(fact.vintage and is_about(fact, old))


def _superseded_note(old: Fact, others: Sequence[Fact]) -> Note | None:
    newer = [(fact, fact.figure) for fact in others if fact.figure and _replaces(fact, old)]
    if not newer:
        return None
    new, figure = max(newer, key=lambda pair: (_vintage_rank(pair[0]), _published(pair[0])))
    was = f"{old.id} ({old.vintage})" if old.vintage else old.id
    parts = (f"{was} was replaced by {new.id}: {figure.words()}", status(new), _days_before(new, old))
    return Note("superseded", ", ".join(filter(None, parts)))


def _replaces(new: Fact, old: Fact) -> bool:
    pair = comparability(old, new)
    is_same = old.id in new.replaces or (pair.same_subject and not pair.differences)
    return is_same and superseding(old, new, pair) is new


def _superseded_notes(left: Fact, right: Fact, others: Sequence[Fact]) -> Iterator[Note]:
    for old, other in ((left, right), (right, left)):
        note = _superseded_note(old, [other]) or superseded_note(old, others)
        if note:
            yield note


def _published(fact: Fact) -> date:
    return fact.source.public.first if fact.source.public else date.min


def status(fact: Fact) -> str:
    """Return since when a figure has been public, and its vintage: `final since 2 October 2024`; empty for neither.

    A figure known only from a retelling was public by that day: `final by 24 November 2015`.
    """
    return fact.vintage if fact.source.public is None else f"{fact.vintage or 'public'} {_since(fact)}"


def _since(fact: Fact) -> str:
    """Return since when a figure has been public: `since 2 October 2024`; by when, if only a retelling is known."""
    public = fact.source.public
    return f"{'since' if fact.source.published else 'by'} {day(public)}" if public else ""


def day(period: Period) -> str:
    """Return a period in words: `2 October 2024`; one of several days as it is written."""
    return _day(period.first) if period.first == period.last else period.text


def _day(date_: date) -> str:
    return f"{date_.day} {date_:%B} {date_.year}"


def _days_before(new: Fact, old: Fact) -> str:
    """Return how many days before the source of the old figure the new one appeared; empty if it did not."""
    appeared, cited = new.source.public, old.source.public
    if appeared is None or cited is None or appeared.first != appeared.last or cited.first != cited.last:
        return ""
    days = (cited.first - appeared.first).days
    return f"{days:,} {'day' if days == 1 else 'days'} before {old.source.id} appeared" if days > 0 else ""


_HISTORY = 10  # years after which a figure is history and not news, so that no newer one makes it stale


def _stale_notes(left: Fact, right: Fact, pair: Comparability, measured: frozenset[str]) -> Iterator[Note]:
    latest = superseding(left, right, pair)
    for old, new in ((left, right), (right, left)):
        if latest is old or not _was_public(new, old) or not new.figure:
            continue
        if latest is new or _is_newer(new, old, pair) or _is_tighter(new, old, measured):
            parts = (f"{new.id} says {new.figure.words()}", f"public {_since(new)}", _days_before(new, old))
            yield Note("stale", ", ".join(filter(None, parts)))


def _was_public(new: Fact, old: Fact) -> bool:
    """Whether a figure surely was public before the source of another appeared."""
    appeared, cited = new.source.public, old.source.public
    return appeared is not None and appeared.last is not None and cited is not None and appeared.last < cited.first


def _is_newer(new: Fact, old: Fact, pair: Comparability) -> bool:
    """Whether a lasting figure is of a later time than another that is not yet history."""
    if not pair.lasting or new.period is None or old.period is None or old.period.last is None:
        return False
    age = _published(old).year - old.period.last.year
    return old.period.last < new.period.first and age <= _HISTORY


def _is_tighter(new: Fact, old: Fact, measured: frozenset[str]) -> bool:
    """Whether a figure leaves less open than another, and is not just the same one rounded."""
    (figure, interval), (old_figure, old_interval) = quantity_of(new), quantity_of(old)
    is_inside = interval.within(old_interval) and not old_interval.within(interval)
    return is_inside and not is_rounding(figure, old_figure, measured)


def _vintage_notes(left: Fact, right: Fact) -> Iterator[Note]:
    if left.vintage and right.vintage and left.vintage != right.vintage:
        latest = max((left, right), key=_vintage_rank)
        one, other = (f"{status(f) if f is latest else f.vintage} ({f.id})" for f in (left, right))
        yield Note("vintage mixed", f"{one} against {other}")


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
        yield Note("scope differs", f'"{left.scope}" ({left.id}) against "{right.scope}" ({right.id})')


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
        days = f"from {_day(period.first)} {f'to {_day(period.last)}' if period.last else 'on'}"
        yield Note("interpreted period", f"{period} is read as {days}")
