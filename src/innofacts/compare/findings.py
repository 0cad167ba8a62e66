"""Findings: what a library knows about one claim, what to print instead, and whom to cite (docs/comparing.md)."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from innofacts.compare.comparability import (
    Comparability,
    both_periods,
    comparability,
    differences,
    has_same_period,
    is_about,
)
from innofacts.compare.evidence import days_apart, nearest_passed_over, order_of_evidence, quality
from innofacts.compare.neighbours import Neighbours
from innofacts.compare.notes import is_newer, is_tighter, standing
from innofacts.compare.replacements import days_between, in_days, newer_figures, replacements, since, status, was_public
from innofacts.factfiles.facts import OPINION, Fact
from innofacts.index.index import Index
from innofacts.index.loading import measured_units, recall, recall_public, recall_related
from innofacts.values.figures import Figure
from innofacts.values.rounding import is_rounding, numbers, rounded, rounded_down, rounded_up

OUTDATED = "outdated"
REVISED = "revised"
DISPUTED = "disputed"
STALE = "stale"
CONFIRMED = "confirmed"
COMPATIBLE = "compatible"
UNCONFIRMED = "unconfirmed"
NO_FIGURE = "no figure"

PASSING = (CONFIRMED, COMPATIBLE, UNCONFIRMED, NO_FIGURE)
"""The findings that leave a claim as it is."""

_A_YEAR = 366  # days, within which a lasting figure confirms another


class Finding(NamedTuple):
    """What a library knows about one claim."""

    fact: Fact
    """The claim."""
    finding: str
    """One of the findings above."""
    printed: Fact | None
    """The fact whose figure is to be printed; None if there is none."""
    cited: Fact | None
    """The fact to cite for that figure; None if nothing is to be printed."""
    reason: str
    """Why, in one sentence."""
    evidence: tuple[Fact, ...] = ()
    """The facts of other sources about the same thing that nothing has replaced, the best first."""
    replaced_by: Fact | None = None
    """The fact that replaces the claim."""

    def __repr__(self) -> str:
        """Return the claim, the finding and what to print, as for a fact."""
        to_print = f", print {self.print}" if self.print else ""
        return f"<finding {self.fact.id}: {self.finding}{to_print}>"

    @property
    def print(self) -> str:
        """The figure to print, in words; empty if there is none."""
        return _words(self.printed) if self.printed else ""

    @property
    def print_fact(self) -> str | None:
        """The id of the fact whose figure is to be printed."""
        return self.printed.id if self.printed else None


def finding(claim: Fact, others: Iterable[Fact], measured: frozenset[str] = frozenset()) -> Finding:
    """Return the finding on a claim: the first row of the table of docs/comparing.md that holds.

    `others` are the facts of the library about the same measure, and those that the claim names in `see`. `measured`
    are the keys of the units that the library measures.
    """
    known = [fact for fact in others if fact.id != claim.id]
    if claim.figure is None:
        return Finding(claim, NO_FIGURE, None, claim, f"the claim has no figure{_seen(claim, known)}")
    case = _Case(claim, known, measured)
    for name, row in _ROWS:
        found = row(case)
        if found:
            replaced_by = case.replacement if name in (OUTDATED, REVISED) else None
            return Finding(claim, name, *found, case.facts, replaced_by)
    return Finding(claim, UNCONFIRMED, claim, claim, _why_unconfirmed(case), case.facts)


def findings(ids: Sequence[str], index: Index) -> list[Finding]:
    """Return the finding on each fact of these ids, in the order of the ids."""
    measured = measured_units(index)
    claims = recall(index, ids)
    named = recall_public(index, [id_ for claim in claims for id_ in claim.see])
    known = {fact.id: fact for fact in (*claims, *recall_related(index, claims), *named)}
    by_measure: dict[str, list[Fact]] = {}
    for fact in known.values():
        by_measure.setdefault(fact.measure.casefold(), []).append(fact)

    neighbours = {measure: Neighbours(facts) for measure, facts in by_measure.items()}

    def others(claim: Fact) -> list[Fact]:
        near = neighbours[claim.measure.casefold()].of(claim)
        return [*near, *(known[id_] for id_ in claim.see if id_ in known)]

    return [finding(claim, others(claim), measured) for claim in claims]


def finding_on(id_: str, index: Index) -> Finding:
    """Return the finding on the fact of an id."""
    (found,) = findings([id_], index)
    return found


# --- the evidence --------------------------------------------------------------------------------------------------

_SAME, _IMPLIES, _MEETS, _OTHER_DATE, _CONFLICTS = "same", "implies", "meets", "other date", "conflicts"


class _Evidence(NamedTuple):
    """A fact of a different source about the same thing, which nothing has replaced."""

    fact: Fact
    pair: Comparability
    relation: str
    """How its figure relates to the claim's: one of the five above."""


class _Case:
    """A claim with a figure, and everything that the library knows about it."""

    def __init__(self, claim: Fact, others: Sequence[Fact], measured: frozenset[str]) -> None:
        self.claim = claim
        self.others = others
        self.measured = measured
        self.evidence = self._evidence()
        self.facts = tuple(one.fact for one in self.evidence)

    def _evidence(self) -> list[_Evidence]:
        """Return the current facts of other sources that can be compared with the claim, the best first."""
        found = {}
        for fact in self.others:
            if fact.figure is None or fact.source.id == self.claim.source.id or not is_about(fact, self.claim):
                continue
            pair = comparability(self.claim, fact, self.others)
            if pair.is_same_and_comparable and not replacements(fact, [*self.others, self.claim]):
                found[fact.id] = _Evidence(fact, pair, _relation(self.claim, fact, pair, self.measured))
        return [found[fact.id] for fact in order_of_evidence(self.claim, [one.fact for one in found.values()])]

    @property
    def deciding(self) -> list[_Evidence]:
        """The evidence of the claim's own time, the best first."""
        return [one for one in self.evidence if one.relation != _OTHER_DATE]

    @cached_property
    def newer(self) -> list[Fact]:
        """The facts that replace the claim with a different figure, the last one first."""
        return newer_figures(self.claim, self.others, self.measured)

    @property
    def replacement(self) -> Fact | None:
        """The last fact that replaces the claim with a different figure."""
        return next(iter(self.newer), None)

    @property
    def is_replaced_in_time(self) -> bool:
        """Whether a fact that replaces the claim was public when the claim's source appeared."""
        return any(was_public(fact, self.claim) for fact in self.newer)

    def is_of_past(self, fact: Fact) -> bool:
        """Return whether the claim is of an earlier time than a fact, and its own source also gives a later figure."""
        theirs, ours = fact.period, self.claim.period
        if theirs is None or ours is None or ours.last is None or ours.last >= theirs.first:
            return False
        own = (other.period for other in self._of_same_thing(fact) if other.source.id == self.claim.source.id)
        return any(period is not None and period.first >= theirs.first for period in own)

    def is_in_doubt(self, fact: Fact) -> bool:
        """Return whether better evidence of a fact's own time conflicts with the fact."""
        return any(
            quality(other, fact) < quality(fact, fact)
            and has_same_period(other, fact)
            and not replacements(other, self.others)
            and _relation(fact, other, comparability(fact, other), self.measured) == _CONFLICTS
            for other in self._of_same_thing(fact)
        )

    def _of_same_thing(self, fact: Fact) -> list[Fact]:
        """Return the other facts of the library that are about the same measure and place, in comparable figures."""
        facts = (other for other in self.others if other.figure and other.id != fact.id and is_about(other, fact))
        return [other for other in facts if not differences(other, fact)]


def _relation(claim: Fact, fact: Fact, pair: Comparability, measured: frozenset[str]) -> str:
    (ours, our_interval), (theirs, their_interval) = claim.stated(), fact.stated()
    if our_interval.meets(their_interval):
        if is_rounding(ours, theirs, measured):
            return _SAME
        return _IMPLIES if their_interval.within(our_interval) else _MEETS
    return _OTHER_DATE if pair.lasting and not pair.meets_in_time else _CONFLICTS


# --- the rows ------------------------------------------------------------------------------------------------------

_Found = tuple[Fact | None, Fact | None, str]  # the fact to print, the fact to cite, and the reason


def _outdated(case: _Case) -> _Found | None:
    return _replaced(case) if case.is_replaced_in_time else None


def _replaced(case: _Case) -> _Found | None:
    new = case.replacement
    if new is None:
        return None
    reason = ", ".join(filter(None, (f"replaced by {_words(new)}", status(new), _days_from(new, case.claim))))
    return new, new, reason


def _disputed(case: _Case) -> _Found | None:
    """Return a figure that conflicts with the claim: none of a weaker standing, and of an opinion only with another."""
    best = next(iter(case.deciding), None)
    if best is None or best.relation != _CONFLICTS or standing(best.fact) > standing(case.claim):
        return None
    says = f"{_speaker(best.fact)} says {_words(best.fact)}"
    if best.fact.source.standing == OPINION:
        return None, None, f"{says}, and only opinions give a figure"
    return best.fact, best.fact, f"{says}{_unstated(best.fact, case.claim)}"


def _stale(case: _Case) -> _Found | None:
    """Return the finding that a newer or tighter figure was public before the claim; None if none was."""
    for one in case.evidence:
        fact, claim = one.fact, case.claim
        is_known = one.relation == _SAME or _rounds_to(claim, fact, case.measured)
        if is_known or fact.source.standing == OPINION or not was_public(fact, claim):
            continue
        if case.is_of_past(fact) or case.is_in_doubt(fact):
            continue
        newer = is_newer(fact, claim, one.pair)
        if newer or (_is_of_time(one, claim) and is_tighter(fact, claim, case.measured)):
            when = f" ({fact.period})" if newer else ""
            reason = f"{_words(fact)}{when} was public {since(fact)}"
            return fact, fact, ", ".join(filter(None, (reason, _days_from(fact, claim))))
    return None


def _confirmed(case: _Case) -> _Found | None:
    """Return the finding that another source says the same; None if none does."""
    for one in case.evidence:
        if one.relation in (_SAME, _IMPLIES) and one.fact.source.standing != OPINION and _is_of_time(one, case.claim):
            says = f"{_speaker(one.fact)} says {_agreement(one, case.claim, case.measured)}"
            return case.claim, one.fact, f"{says}{both_periods(case.claim, one.fact)}"
    return None


def _compatible(case: _Case) -> _Found | None:
    """Return the finding that another source leaves the claim possible, by the nearest in time; None without one."""
    meeting = [one for one in case.evidence if one.relation in (_SAME, _IMPLIES, _MEETS)]
    if not meeting:
        return None
    nearest = min(meeting, key=lambda one: days_apart(one.fact, case.claim))
    says = f"{_speaker(nearest.fact)} says {_agreement(nearest, case.claim, case.measured)}"
    why = f"{_why_undecided(nearest, case.claim)}{both_periods(case.claim, nearest.fact)}"
    return case.claim, case.claim, says + why


def _why_undecided(one: _Evidence, claim: Fact) -> str:
    """Return why evidence that meets a claim does not confirm it, as the end of a sentence."""
    if one.relation == _MEETS or (one.relation == _IMPLIES and not _is_of_time(one, claim)):
        return ", so both can be true"
    if one.fact.source.standing == OPINION:
        return ", and is the only one to do so"
    if one.fact.period is None or claim.period is None:
        return ", and one of the two states no period"
    return ", more than a year apart"


_ROWS: tuple[tuple[str, Callable[[_Case], _Found | None]], ...] = (
    (OUTDATED, _outdated),
    (REVISED, _replaced),
    (DISPUTED, _disputed),
    (STALE, _stale),
    (CONFIRMED, _confirmed),
    (COMPATIBLE, _compatible),
)


def _is_equal(fact: Fact, claim: Fact) -> bool:
    one, other = fact.stated().figure, claim.stated().figure
    return numbers(one) == numbers(other) and one.bound == other.bound


def _rounds_to(claim: Fact, fact: Fact, measured: frozenset[str]) -> bool:
    """Return whether a claim is the figure of a fact rounded: "about" to its last digit, a bound so that it is true."""
    ours, theirs = claim.stated().figure, fact.stated().figure
    if ours.second or theirs.second:
        return False
    digit = ours.last_digits(measured)[0]
    (our_number,), (their_number,) = numbers(ours), numbers(theirs)
    if ours.bound.startswith("~") and theirs.bound in ("", "=", ours.bound):
        return rounded(their_number, digit) == our_number
    if ours.bound != theirs.bound:
        return False
    if ours.bound in (">", ">="):
        return rounded_down(their_number, digit) == our_number
    return ours.bound in ("<", "<=") and rounded_up(their_number, digit) == our_number


def _is_of_time(one: _Evidence, claim: Fact) -> bool:
    """Return whether evidence is of exactly the claim's period; a lasting figure, of a date at most a year apart."""
    theirs, ours = one.fact.period, claim.period
    if theirs is None or ours is None:
        return theirs is ours
    if one.pair.same_period:
        return True
    if theirs.last is None or ours.last is None:
        return False
    return abs((theirs.last - ours.last).days) <= _A_YEAR


# --- why nothing confirms it ---------------------------------------------------------------------------------------


def _why_unconfirmed(case: _Case) -> str:
    """Return the reason, with the nearest fact that was passed over and why, and the facts that the claim names."""
    reason = "no other source gives the figure"
    nearest = nearest_passed_over(case.claim, case.others)
    if nearest:
        fact, why = nearest
        reason += f"; the nearest is {fact.id}, {_words(fact)}: {why}"
    return reason + _seen(case.claim, case.others)


def _seen(claim: Fact, others: Sequence[Fact]) -> str:
    """Return the facts that bear on a claim though they measure something else, as the end of a sentence."""
    by_id = {fact.id: fact for fact in others}
    seen = [f"{id_} ({_words(by_id[id_])})" if id_ in by_id and by_id[id_].figure else id_ for id_ in claim.see]
    return f"; see {', '.join(seen)}" if seen else ""


# --- words ---------------------------------------------------------------------------------------------------------


def _words(fact: Fact) -> str:
    figure = fact.stated().figure
    return figure.words()


def _speaker(fact: Fact) -> str:
    return f"{fact.speaker} ({fact.source.standing})" if fact.source.standing else fact.speaker


def _agreement(one: _Evidence, claim: Fact, measured: frozenset[str]) -> str:
    """Return how evidence agrees with a claim, after "says"."""
    ours, theirs = claim.stated().figure, one.fact.stated().figure
    if _is_equal(one.fact, claim):
        return "the same"
    if one.relation == _IMPLIES and _is_of_time(one, claim):
        return f"{theirs.words()}, which implies the claim"
    if one.relation in (_IMPLIES, _MEETS):
        return theirs.words()
    is_finer = _last_digit(theirs, measured) < _last_digit(ours, measured)
    return f"{theirs.words()}, {'which rounds to the claim' if is_finer else 'the same rounded'}"


def _last_digit(figure: Figure, measured: frozenset[str]) -> int:
    return min(figure.last_digits(measured))


def _unstated(fact: Fact, claim: Fact) -> str:
    """Return which of basis and scope only one side states, as the end of a sentence."""
    pairs = [(name, getattr(claim, name), getattr(fact, name)) for name in ("basis", "scope")]
    silent = [f"states no {name}" for name, ours, theirs in pairs if ours and not theirs]
    stating = [f"states the {name} {theirs}" for name, ours, theirs in pairs if theirs and not ours]
    return f" and {' and '.join((*silent, *stating))}" if silent or stating else ""


def _days_from(new: Fact, claim: Fact) -> str:
    """Return how many days before or after a claim a figure was public; empty if a day is not known."""
    days = days_between(new, claim)
    if days is None:
        return ""
    if not days:
        return "the day on which the claim appeared"
    return f"{in_days(abs(days))} {'before' if days > 0 else 'after'} the claim appeared"
