"""Which figure replaces which, and since when a figure has been public (docs/comparing.md)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from innofacts.compare.comparability import comparability, is_about
from innofacts.factfiles.facts import VINTAGES, Fact, Source
from innofacts.values.periods import Period, in_words
from innofacts.values.rounding import is_rounding, numbers


def replacements(old: Fact, others: Iterable[Fact]) -> list[Fact]:
    """Return the facts that replace a fact, the last one first; `others` are the facts about the same measure.

    A fact replaces those that its `replaces` names, and an earlier vintage of the same publisher about the same thing.
    A replaced number that a different source repeats, without a vintage or as the same one, is replaced too.
    """
    known = list(others)
    found = [fact for fact in known if _replaces(fact, old)] or _replacing_the_repeated(old, known)
    return sorted(found, key=lambda fact: (vintage_rank(fact), _released(fact)), reverse=True)


def newer_figures(old: Fact, others: Iterable[Fact], measured: frozenset[str]) -> list[Fact]:
    """Return the facts that replace a fact with a different figure, the last one first; `others` as above."""
    return [fact for fact in replacements(old, others) if not _agrees(fact, old, measured)]


def _agrees(new: Fact, old: Fact, measured: frozenset[str]) -> bool:
    """Return whether the figure of a fact is an earlier one, in another rounding or more exactly."""
    (figure, interval), (earlier, wide) = new.stated(), old.stated()
    return interval.meets(wide) and (interval.within(wide) or is_rounding(earlier, figure, measured))


class Contemporaries:
    """Facts by the last day of their period: one that replaces another has the same, or names it."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Take facts in the order of the library."""
        self._of_day: dict[date | None, list[Fact]] = defaultdict(list)
        self._naming: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            if fact.period:
                self._of_day[fact.period.last].append(fact)
            for id_ in fact.replaces:
                self._naming[id_].append(fact)

    def of(self, fact: Fact) -> list[Fact]:
        """Return the facts among which those are that replace a fact, or a number that it repeats."""
        of_day = self._of_day[fact.period.last] if fact.period else []
        return [*of_day, *(new for old in (fact, *of_day) for new in self._naming.get(old.id, ()))]


def superseding(left: Fact, right: Fact, others: Sequence[Fact] = ()) -> Fact | None:
    """Return which of two facts about the same thing replaces the other; None if neither does."""
    known = [*others, left, right]
    for new, old in ((left, right), (right, left)):
        if new in replacements(old, known):
            return new
    return None


def _replaces(new: Fact, old: Fact) -> bool:
    """Return whether a fact replaces another: it says so, or its vintage is later and its publisher the same."""
    if new.figure is None or new.id == old.id:
        return False
    if old.id in new.replaces:
        return True
    return (
        vintage_rank(new) > vintage_rank(old) >= 0
        and old.id not in new.replaces
        and new.id not in old.replaces
        and is_same_publisher(new.source, old.source)
        and _is_same_figure_of(new, old)
    )


def _replacing_the_repeated(fact: Fact, others: Sequence[Fact]) -> list[Fact]:
    """Return what replaces a number that a fact repeats from a different source."""
    repeated = [other for other in others if other.id != fact.id and _repeats(fact, other)]
    return [new for new in others if any(_replaces(new, old) for old in repeated) and new.id != fact.id]


def _repeats(fact: Fact, other: Fact) -> bool:
    """Return whether a fact gives the number of another one, in its vintage or in none."""
    own, theirs = fact.stated().figure, other.figure
    if theirs is None or theirs.bound != own.bound or not _may_be_of_one_thing(other, fact):
        return False
    is_its_vintage = fact.vintage in ("", other.vintage)
    return is_its_vintage and numbers(theirs) == numbers(own) and _is_same_figure_of(other, fact)


def _is_same_figure_of(fact: Fact, other: Fact) -> bool:
    """Return whether two facts give the same figure of the same time, or one does not say which time."""
    if not _may_be_of_one_thing(fact, other):
        return False
    pair = comparability(fact, other)
    return pair.same_period and pair.is_same_and_comparable


def _may_be_of_one_thing(fact: Fact, other: Fact) -> bool:
    """Return whether two facts state one measure, or none, and no different places."""
    return is_about(fact, other) or not (fact.measure or other.measure)


def is_same_publisher(one: Source, other: Source) -> bool:
    """Return whether two sources have a publisher or an institution as author in common."""
    return not publishers(one).isdisjoint(publishers(other))


def publishers(source: Source) -> frozenset[str]:
    """Return the names of a publisher and of the authors, which may be institutions, in any case."""
    return frozenset(name.casefold() for name in (*source.authors, source.publisher) if name)


def vintage_rank(fact: Fact) -> int:
    """Return how late the vintage of a fact is, from 0; -1 if it has none."""
    return VINTAGES.index(fact.vintage) if fact.vintage in VINTAGES else -1


def latest(one: Fact, other: Fact) -> Fact:
    """Return the fact of the later vintage."""
    return max((one, other), key=vintage_rank)


# --- since when ----------------------------------------------------------------------------------------------------


def _released(fact: Fact) -> date:
    return fact.source.public.first if fact.source.public else date.min


def was_public(fact: Fact, claim: Fact) -> bool:
    """Return whether a figure was surely public when the source of a claim appeared; months count by their end."""
    released, appeared = fact.source.public, claim.source.public
    if released is None or appeared is None or released.last is None or appeared.last is None:
        return False
    return released.last <= appeared.last


def status(fact: Fact) -> str:
    """Return since when a figure has been public, and its vintage: `final since 2 October 2024`; empty for neither.

    A figure known only from a retelling was public by that day: `final by 24 November 2015`.
    """
    return f"{fact.vintage or 'public'} {since(fact)}" if fact.source.public else fact.vintage


def since(fact: Fact) -> str:
    """Return since when a figure has been public, `since 2 October 2024`; or by when, if only a retelling is known."""
    public = fact.source.public
    return f"{'since' if fact.source.published else 'by'} {day(public)}" if public else ""


def day(period: Period) -> str:
    """Return a period in words: `2 October 2024`; one of several days as it is written."""
    return in_words(period.first) if period.first == period.last else period.text


def days_between(new: Fact, old: Fact) -> int | None:
    """Return how many days before the source of the old figure the new one was public; None if a day is not known."""
    released, appeared = new.source.public, old.source.public
    if released is None or appeared is None or released.first != released.last or appeared.first != appeared.last:
        return None
    return (appeared.first - released.first).days


def in_days(count: int) -> str:
    """Return a number of days in words: `1 day`, `1,932 days`."""
    return f"{count:,} {'day' if count == 1 else 'days'}"
