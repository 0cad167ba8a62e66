"""The answer to a question about one claim: its finding, then the evidence, each fact once and in its section."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from innofacts.compare.arithmetic import NO_RESULTS, results_of
from innofacts.compare.comparability import Comparability, comparability, differing, is_about, is_lasting, may_be_same
from innofacts.compare.comparisons import Comparison, compare
from innofacts.compare.conversion import apart, conversion_to, converted, converted_if_possible, is_at_parity
from innofacts.compare.evidence import is_of_same_measure, order_of_evidence
from innofacts.compare.findings import Finding, finding
from innofacts.compare.neighbours import Neighbours
from innofacts.compare.notes import Note
from innofacts.compare.replacements import Contemporaries, replacements
from innofacts.factfiles.facts import Fact
from innofacts.index.index import Index
from innofacts.index.loading import measured_units, recall, recall_public, recall_related
from innofacts.values.periods import Period
from innofacts.values.results import Result
from innofacts.values.units import CURRENCY, PERCENT, RANK


class Step(NamedTuple):
    """One period of a measure: its best evidence, and how it has changed since the period before."""

    fact: Fact
    """The best evidence for the period."""
    change: Result | None
    """The growth since the step before; points of shares, and places of ranks."""
    per_year: Result | None
    """The growth per year, if there is more than a year between."""
    breaks: tuple[Period, ...]
    """The breaks of a series between the step before and this one, across which nothing is compared."""


class LeftOut(NamedTuple):
    """Facts of the same measure that are not compared, for one reason."""

    reason: str
    """What differs, in words."""
    number: int
    """How many facts there are."""
    remedy: str
    """The option that would make them comparable; empty if there is none."""


class Converted(NamedTuple):
    """A fact whose money was converted."""

    id: str
    """The id of the fact."""
    said: str
    """What it says, in words."""
    period: str
    """The period of the figure and of the rate."""
    rate: str
    """The rate, in words, with the id of its fact."""


class Answer(NamedTuple):
    """Everything that the library knows about one claim."""

    finding: Finding
    """The finding on the claim."""
    same_thing: tuple[tuple[Fact, Comparison], ...] = ()
    """The other facts about the same thing, the best evidence first, each compared with the claim."""
    over_time: tuple[Step, ...] = ()
    """The same measure in the same place, a step a period, the oldest first; empty if there is but one period."""
    elsewhere: tuple[tuple[Fact, Result | None], ...] = ()
    """The same measure and period in other places, each with its ratio to the figure to print, the largest first."""
    parts: tuple[tuple[Fact, Result | None], ...] = ()
    """The parts and the whole, each with the share of the part in the whole."""
    left_out: tuple[LeftOut, ...] = ()
    """What is not compared, by reason."""
    converted: tuple[Converted, ...] = ()
    """The facts that were converted to another currency, the claim first."""


def answer(claim: Fact, others: Iterable[Fact], measured: frozenset[str] = frozenset()) -> Answer:
    """Return everything that a library knows about a claim.

    `others` are the facts of the same measure, its parts and wholes, and the facts that it names in `see`. `measured`
    are the keys of the units that the library measures.
    """
    known = list({fact.id: fact for fact in others if fact.id != claim.id}.values())
    near = Neighbours(known).of(claim)
    found = finding(claim, [*near, *(fact for fact in known if fact.id in claim.see)], measured)
    if claim.figure is None:
        return Answer(found)
    base = found.printed or claim
    pairs = [
        (fact, comparability(claim, fact, near)) for fact in known if fact.figure and is_of_same_measure(fact, claim)
    ]
    same = [fact for fact, pair in pairs if pair.is_same_and_comparable]
    comparable = [(fact, pair) for fact, pair in pairs if not pair.differences]
    here = [fact for fact, pair in comparable if pair.same_place and not pair.unlike_lengths]
    there = [fact for fact, pair in comparable if not pair.same_place and pair.same_period]
    parts = _parts(claim, base, known, measured)
    compared = {fact.id for fact in (*here, *there, *(fact for fact, _ in parts))}
    rest = [(fact, pair) for fact, pair in pairs if fact.id not in compared]
    return Answer(
        found,
        tuple((fact, compare(claim, fact, known, measured)) for fact in order_of_evidence(claim, same)),
        _over_time(claim, base, here, near, measured),
        _elsewhere(base, there, measured),
        parts,
        _left_out(claim, rest),
    )


def answer_about(id_: str, index: Index, currency: str) -> Answer:
    """Return everything that a library knows about the claim of an id; `currency` names the one to convert money to.

    Facts that no rate can convert stay as they are. Raises InnofactsError if that is the claim.
    """
    (claim,) = recall(index, [id_])
    conversion = conversion_to(currency, index)
    seen = recall_public(index, claim.see)
    base, notes = converted(claim, conversion)
    asked = (*recall_related(index, [claim]), *seen)
    others = [converted_if_possible(fact, conversion) for fact in asked]
    cited = [(claim, notes), *((fact, more) for fact, (_, more) in zip(asked, others, strict=True))]
    rates = tuple(conversion_of(fact, note) for fact, found in cited for note in found)
    # A market rate makes no figure comparable with one at purchasing power parity, whether it states a basis or not.
    known = [apart(base, fact)[1] if notes or more else fact for fact, more in others]
    mixed = [fact for fact in known if rates and not claim.basis and is_at_parity(fact)]
    found = answer(base, [fact for fact in known if fact not in mixed], measured_units(index))
    bases = Counter(fact.basis for fact in mixed if is_of_same_measure(fact, claim))
    # There is nothing to try for what no rate has converted.
    left_out = [one._replace(remedy="") if conversion else one for one in found.left_out]
    left_out += [LeftOut(f"a different basis ({basis})", count, "") for basis, count in bases.items()]
    return found._replace(left_out=tuple(left_out), converted=rates)


def statements_about(id_: str, index: Index) -> list[Fact]:
    """Return the fact of an id and all other statements about the same thing in order of publication.

    A stock or cumulative figure has statements of other dates too. Those of sources without a date come last.
    """
    (claim,) = recall(index, [id_])
    others = recall_related(index, [claim]) if claim.figure else []
    same = [fact for fact in others if is_of_same_measure(fact, claim) and _is_statement(comparability(claim, fact))]
    return sorted([claim, *same], key=_public_by)


def _is_statement(pair: Comparability) -> bool:
    is_of_time = pair.lasting or pair.same_period
    return pair.same_place and is_of_time and not pair.differences


def _public_by(fact: Fact) -> date:
    public = fact.source.public
    return (public and public.last) or date.max


def conversion_of(fact: Fact, note: Note) -> Converted:
    """Return the conversion of a fact that a note describes."""
    said = fact.stated().figure.words()
    period = fact.period.text if fact.period else ""
    return Converted(fact.id, said, period, note.rate)


# --- over time -----------------------------------------------------------------------------------------------------


def _over_time(
    claim: Fact, base: Fact, here: Sequence[Fact], known: Sequence[Fact], measured: frozenset[str]
) -> tuple[Step, ...]:
    """Return the best fact of each time, oldest first, each with its change since the one before; empty for one."""
    best = [base, *_best_of_each(claim, here, known, _days)]
    by_days = {_days(fact): fact for fact in reversed(best) if fact.period and fact.period.last}
    facts = [by_days[days] for days in sorted(by_days)]
    if len(facts) < 2:  # to compare
        return ()
    steps = [Step(facts[0], None, None, ())]
    for before, fact in pairwise(facts):
        breaks = _breaks_between(before, fact, known)
        pair = comparability(before, fact)
        results = NO_RESULTS if breaks or pair.meets_in_time else results_of(before, fact, pair, measured)
        change = results.difference if _is_share_or_rank(fact) else results.growth
        steps.append(Step(fact, change, results.growth_per_year, breaks))
    return tuple(steps)


def _best_of_each(
    claim: Fact, facts: Iterable[Fact], known: Sequence[Fact], key: Callable[[Fact], object]
) -> list[Fact]:
    """Return the best evidence for each key, or a tighter figure that agrees with it; a replaced one comes last."""
    ordered = order_of_evidence(claim, facts)
    contemporaries = Contemporaries([*known, claim])
    current = [fact for fact in ordered if not replacements(fact, contemporaries.of(fact))]
    best: dict[object, Fact] = {}
    for fact in (*current, *ordered):
        if _is_tighter(fact, best.setdefault(key(fact), fact)) and fact in current:
            best[key(fact)] = fact
    return list(best.values())


def _is_tighter(fact: Fact, other: Fact) -> bool:
    """Return whether a figure implies another that does not imply it."""
    one, interval = fact.stated().interval, other.stated().interval
    return one.within(interval) and not interval.within(one)


def _days(fact: Fact) -> tuple[str, str]:
    """Return the last and the first day of a period; of a lasting figure the last day alone counts."""
    period = fact.period
    if period is None or period.last is None:
        return "", ""
    return period.last.isoformat(), "" if is_lasting(fact, fact) else period.first.isoformat()


def _breaks_between(before: Fact, fact: Fact, known: Iterable[Fact]) -> tuple[Period, ...]:
    """Return the breaks between two periods, both with an end, in series of the same measure, place and basis."""
    series = (
        other for other in known if other.breaks and is_about(other, fact) and may_be_same(other.basis, fact.basis)
    )
    found = {period for other in (before, fact, *series) for period in other.breaks}
    ends = ((period.first, period.last) for period in (before.period, fact.period) if period and period.last)
    (first, _), (_, last) = ends
    return tuple(sorted((one for one in found if first < one.first <= last), key=lambda period: period.first))


def _is_share_or_rank(fact: Fact) -> bool:
    figure = fact.stated().figure
    return figure.unit.kind in (PERCENT, RANK)


# --- elsewhere, parts, and what is left out ------------------------------------------------------------------------


def _elsewhere(base: Fact, there: Sequence[Fact], measured: frozenset[str]) -> tuple[tuple[Fact, Result | None], ...]:
    best = _best_of_each(base, there, there, lambda fact: fact.place.casefold())
    ordered = sorted(best, key=lambda fact: -fact.stated().figure.base_number)
    return tuple((fact, results_of(base, fact, comparability(base, fact), measured).ratio) for fact in ordered)


def _parts(
    claim: Fact, base: Fact, known: Sequence[Fact], measured: frozenset[str]
) -> tuple[tuple[Fact, Result | None], ...]:
    ids = (claim.id, base.id)
    wholes = {fact.part_of for fact in (claim, base) if fact.part_of}
    found = [fact for fact in known if fact.figure and (fact.part_of in ids or fact.id in wholes)]
    shares = []
    for fact in found:
        one = base if base.id == fact.part_of or fact.id == base.part_of else claim
        shares.append((fact, results_of(one, fact, comparability(one, fact), measured).share))
    return tuple(shares)


def _left_out(claim: Fact, facts: Iterable[tuple[Fact, Comparability]]) -> tuple[LeftOut, ...]:
    counts = Counter(_why_left_out(claim, fact, pair) for fact, pair in facts)
    return tuple(LeftOut(reason, number, remedy) for (reason, remedy), number in counts.most_common())


def _why_left_out(claim: Fact, fact: Fact, pair: Comparability) -> tuple[str, str]:
    """Return what differs between a claim and a fact in words, and the option that would make them comparable."""
    ours, theirs = claim.stated().figure, fact.stated().figure
    if not pair.differences:
        return "a period of a different length" if pair.same_place else "a different place and period", ""
    named = [("unit", theirs.unit.text)] if not pair.same_unit else []
    named += [(name, value) for name, _, value in differing(claim, fact)]
    is_money = ours.unit.kind == theirs.unit.kind == CURRENCY
    remedy = f"--in {ours.unit}" if is_money and [name for name, _ in named] == ["unit"] else ""
    return f"a different {' and '.join(f'{name} ({value})' for name, value in named)}", remedy
