"""What a reader of a comparison must know beside its verdict: notes, each of one kind (DESIGN 5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from innofacts.compare.comparability import (
    FIELDS,
    SUBJECT,
    differences,
    has_same_period,
    has_same_subject,
    is_lasting,
    is_same_unit,
    may_be_same,
    speaks_of,
)
from innofacts.factfiles.facts import VINTAGES, Fact
from innofacts.values.periods import Period
from innofacts.values.rounding import is_rounding


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader of a comparison must know beside its verdict."""

    kind: str
    """`superseded`, `stale`, `vintage mixed`, `series break` ..."""
    text: str
    """What exactly, naming both sides."""


def notes(
    left: Fact, right: Fact, others: Sequence[Fact], measured: frozenset[str], *, same_thing: bool
) -> tuple[Note, ...]:
    """Return what must be known of two facts; `others` are the facts of the library about the same measures."""
    comparable = same_thing and not differences(left, right)
    return (
        *(_superseded_notes(left, right, others) if comparable else ()),
        *(_stale_notes(left, right, measured) if comparable else ()),
        *_vintage_notes(left, right),
        *_unstated_notes(left, right),
        *_scope_notes(left, right),
        *_break_notes(left, right, others),
        *interpreted_notes(left, right),
    )


# --- which figure replaces which -----------------------------------------------------------------------------------


def superseding(left: Fact, right: Fact) -> Fact | None:
    """Return which of two facts about the same thing replaces the other; None where neither does."""
    for new, old in ((left, right), (right, left)):
        if old.id in new.replaces:
            return new
    if left.vintage and right.vintage and left.vintage != right.vintage and has_same_period(left, right):
        return max((left, right), key=_vintage_rank)
    return None


def _vintage_rank(fact: Fact) -> int:
    return VINTAGES.index(fact.vintage) if fact.vintage in VINTAGES else -1


def superseded_note(old: Fact, others: Sequence[Fact]) -> Note | None:
    """Return the note that one of the others replaces a fact, the last of them; None where none does."""
    newer = [
        fact
        for fact in others
        if fact.figure is not None
        and superseding(old, fact) is fact
        and (old.id in fact.replaces or (has_same_subject(old, fact) and not differences(old, fact)))
    ]
    if not newer:
        return None
    new = max(newer, key=lambda fact: (_vintage_rank(fact), _published(fact)))
    assert new.figure is not None
    was = f"{old.id} ({old.vintage})" if old.vintage else old.id
    parts = (f"{was} was replaced by {new.id}: {new.figure.words()}", status(new), _days_before(new, old))
    return Note("superseded", ", ".join(filter(None, parts)))


def _superseded_notes(left: Fact, right: Fact, others: Sequence[Fact]) -> Iterator[Note]:
    for old, beside in ((left, right), (right, left)):
        note = superseded_note(old, [beside]) or superseded_note(old, related(old, others))
        if note:
            yield note


def related(old: Fact, others: Sequence[Fact]) -> list[Fact]:
    """Return the facts of the library that may replace a fact: of its measure, or naming it."""
    return [fact for fact in others if old.id in fact.replaces or (fact.vintage and speaks_of(fact, old))]


def _published(fact: Fact) -> date:
    return fact.source.public.first if fact.source.public else date.min


def status(fact: Fact) -> str:
    """Return since when a figure has been public, and its vintage: `final since 2 October 2024`; empty for neither.

    A figure known only from a retelling was public by that day: `final by 24 November 2015`.
    """
    return fact.vintage if fact.source.public is None else f"{fact.vintage or 'public'} {_since(fact)}"


def _since(fact: Fact) -> str:
    assert fact.source.public is not None
    return f"{'since' if fact.source.published else 'by'} {day(fact.source.public)}"


def day(period: Period) -> str:
    """Return a period in words: `2 October 2024`; one of several days as it is written."""
    return _day(period.first) if period.first == period.last else period.text


def _day(date_: date) -> str:
    return f"{date_.day} {date_:%B} {date_.year}"


def _days_before(new: Fact, old: Fact) -> str:
    """Return how long before the source of the old figure the new one appeared, where it did and days are known."""
    appeared, cited = new.source.public, old.source.public
    if appeared is None or cited is None or appeared.first != appeared.last or cited.first != cited.last:
        return ""
    days = (cited.first - appeared.first).days
    return f"{days:,} {'day' if days == 1 else 'days'} before {old.source.id} appeared" if days > 0 else ""


_HISTORY = 10  # years after which nobody takes what is told for the present, so that nothing newer makes it stale


def _stale_notes(left: Fact, right: Fact, measured: frozenset[str]) -> Iterator[Note]:
    for old, new in ((left, right), (right, left)):
        if superseding(new, old) is old or not _was_public(new, old):
            continue
        if _is_newer(new, old) or _is_tighter(new, old, measured):
            assert new.figure is not None
            parts = (f"{new.id} says {new.figure.words()}", f"public {_since(new)}")
            yield Note("stale", ", ".join(filter(None, (*parts, _days_before(new, old)))))


def _was_public(new: Fact, old: Fact) -> bool:
    """Tell whether a figure surely was public before the source of another appeared."""
    appeared, cited = new.source.public, old.source.public
    return appeared is not None and appeared.last is not None and cited is not None and appeared.last < cited.first


def _is_newer(new: Fact, old: Fact) -> bool:
    """Tell whether a figure replaces another, or says of something that lasts what it was at a later time."""
    if superseding(new, old) is new:
        return True
    if not is_lasting(new, old) or new.period is None or old.period is None or old.period.last is None:
        return False
    told_later = _published(old).year - old.period.last.year
    return old.period.last < new.period.first and told_later <= _HISTORY


def _is_tighter(new: Fact, old: Fact, measured: frozenset[str]) -> bool:
    """Tell whether a figure leaves less open than another, which is not just the same one rounded."""
    assert old.figure is not None
    assert new.figure is not None
    assert old.interval is not None
    assert new.interval is not None
    within = new.interval.within(old.interval) and not old.interval.within(new.interval)
    return within and not is_rounding(new.figure, old.figure, measured)


def _vintage_notes(left: Fact, right: Fact) -> Iterator[Note]:
    if left.vintage and right.vintage and left.vintage != right.vintage:
        latest = max((left, right), key=_vintage_rank)
        one, other = (f"{status(f) if f is latest else f.vintage} ({f.id})" for f in (left, right))
        yield Note("vintage mixed", f"{one} against {other}")


# --- what is stated differently, or not at all ---------------------------------------------------------------------


def _unstated_notes(left: Fact, right: Fact) -> Iterator[Note]:
    """Return what only one side states; between figures in different units there is nothing that it would decide."""
    if left.figure is None or right.figure is None or not is_same_unit(left.figure.unit, right.figure.unit):
        return
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
    """Return the breaks of series of that measure, place and basis that the two periods straddle."""
    if left.period is None or right.period is None or has_same_period(left, right):
        return
    if not has_same_subject(left, right):
        return
    early, late = sorted((left.period, right.period), key=lambda period: (period.first, period.last or date.max))
    last = max(early.last or date.max, late.last or date.max)
    series = (fact for fact in others if fact.breaks and speaks_of(fact, left) and speaks_of(fact, right))
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
    """Return for each period whose days rest on our reading of a word what these are."""
    periods = dict.fromkeys(fact.period for fact in facts if fact.period and fact.period.interpreted)
    for period in periods:
        days = f"from {_day(period.first)} {f'to {_day(period.last)}' if period.last else 'on'}"
        yield Note("interpreted period", f"{period} is read as {days}")
