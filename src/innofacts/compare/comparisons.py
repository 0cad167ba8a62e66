"""Comparisons: a fact compared with other facts and with figures; for each pair a verdict, results and notes."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from innofacts.compare.arithmetic import NO_RESULTS, Results, have_rate, is_later, results_of
from innofacts.compare.comparability import comparability
from innofacts.compare.conversion import apart, conversion_to, converted, converted_if_possible
from innofacts.compare.evidence import is_of_same_measure
from innofacts.compare.findings import finding
from innofacts.compare.notes import Note, interpreted_notes, notes, rate_notes, superseded_note, superseded_note_on
from innofacts.compare.replacements import newer_figures
from innofacts.compare.verdicts import (
    AGREE,
    CONFLICT,
    NOT_COMPARABLE,
    OUTDATED,
    SUPPORTED,
    interval_in_place_of,
    judge,
    judge_pair,
)
from innofacts.errors import InnofactsError, Unreadable, refusal
from innofacts.factfiles.facts import Fact
from innofacts.index.index import Index
from innofacts.index.loading import measured_units, recall, recall_public, recall_related
from innofacts.values.figures import Figure, Quantity
from innofacts.values.grammar import parse_figure
from innofacts.values.rounding import is_power_of_ten_apart

_ID_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-@/")


class Comparison(NamedTuple):
    """The comparison of a fact with another fact, or with a figure."""

    left: str
    """The id of the first fact."""
    right: str
    """The id of the second fact, or the figure as it was written."""
    same_thing: bool
    """Whether both are about the same measure, place and time."""
    verdict: str | None
    """One of the verdicts; None if there is none."""
    reason: str
    """The reason for the verdict, in one sentence."""
    results: Results = NO_RESULTS
    """By how much the figures differ."""
    forward: Results = NO_RESULTS
    """The same from the right fact to the left one, if the left one is the later one: what goes forward in time."""
    left_figure: str = ""
    """The figure of the first fact in words; empty if it has none."""
    right_figure: str = ""
    """The other figure in words."""
    finding: str = ""
    """The finding on the first fact; empty where it was not asked for."""
    replaced_by: str = ""
    """The id of the fact that replaces the first one."""
    notes: tuple[Note, ...] = ()
    """What a reader must know in addition."""

    def __repr__(self) -> str:
        """Return what is compared, and the verdict or why there is none, as for a fact."""
        return f"<comparison {self.left}, {self.right}: {self.verdict or self.reason}>"


class Comparisons(NamedTuple):
    """One fact compared with others."""

    facts: tuple[Fact, ...]
    """The fact and those that it is compared with, in the order of the comparisons."""
    pairs: tuple[Comparison, ...]
    """The comparison of the fact with each other fact and figure."""

    @property
    def failed(self) -> list[str]:
        """The facts that do not agree with the first one, and the figures that it does not support."""
        return [pair.right for pair in self.pairs if pair.verdict not in (AGREE, SUPPORTED)]

    def first(self, count: int | None) -> "Comparisons":
        """Return the first `count` comparisons, with their facts; all of them for None."""
        pairs, ids = self.pairs[:count], {fact.id for fact in self.facts}
        return Comparisons(self.facts[: 1 + sum(pair.right in ids for pair in pairs)], pairs)


def is_id(text: str) -> bool:
    """Return whether a text is an id and not a figure: it begins with a letter, and has only characters of ids."""
    return text[:1].isalpha() and _ID_CHARACTERS.issuperset(text)


def right_side(text: str, base: str, index: Index, read: "ReadFigure", find: Callable[[str], str]) -> str:
    """Return what a fact is compared with: the id that `find` finds, or the text itself if it is a figure.

    A figure in words may look like an id: `fifth`. Raises the InnofactsError of `find` for what is neither.
    """
    if not is_id(text):
        return text
    try:
        return find(text)
    except InnofactsError:
        (fact,) = recall(index, [base])
        try:
            read(text, fact)
        except Unreadable:
            pass
        else:
            return text
        raise


# --- one pair ------------------------------------------------------------------------------------------------------


def compare(left: Fact, right: Fact, others: Sequence[Fact] = (), measured: frozenset[str] = frozenset()) -> Comparison:
    """Return the comparison of two facts.

    `others` are the facts of the library about the same measures: they show which statement came last before another,
    which figure was replaced, and where a series breaks. `measured` are the keys of the units that the library
    measures.
    """
    if left.figure is None or right.figure is None:
        missing = left if left.figure is None else right
        return Comparison(left.id, right.id, same_thing=False, verdict=None, reason=f"{missing.id} has no figure")
    pair = comparability(left, right, others)
    verdict, reason = judge_pair(left, right, pair, others, measured)
    known = notes(left, right, pair, others, measured)
    if verdict == CONFLICT and is_power_of_ten_apart(left.figure, right.figure, measured):
        words = f"{left.figure.words()} and {right.figure.words()}"
        known = (*known, Note("unit slip", f"{words}: a power of ten apart, so one of them may be in a different unit"))
    results = results_of(left, right, pair, measured)
    is_backwards = results.difference and not pair.meets_in_time and is_later(left, right)
    if not pair.same_unit and have_rate(left.figure, right.figure):
        known = (*known, *rate_notes(left, right, pair))
    return Comparison(
        left=left.id,
        right=right.id,
        same_thing=pair.same_thing,
        verdict=verdict,
        reason=reason,
        results=results,
        forward=results_of(right, left, pair, measured) if is_backwards else NO_RESULTS,
        left_figure=left.figure.words(),
        right_figure=right.figure.words(),
        notes=known,
    )


ReadFigure = Callable[[str, Fact], Figure]
"""What reads a figure that somebody gives for a fact; it raises Unreadable for a text that is not a figure."""


def read_figure(text: str, fact: Fact) -> Figure:
    """Read a figure in the grammar of docs/figures.md; one without a unit has the fact's. Raises Unreadable."""
    said = parse_figure(text)
    return said if said.unit.key or fact.figure is None else said._replace(unit=fact.figure.unit)


def compare_figure(
    fact: Fact,
    literal: str,
    measured: frozenset[str] = frozenset(),
    others: Sequence[Fact] = (),
    read: ReadFigure = read_figure,
) -> Comparison:
    """Return the comparison of a fact with a figure that somebody gives for it.

    `others` are the facts of the library about the same measure: they show whether the fact has been replaced. `read`
    reads the figure. Raises Unreadable for a literal that is not a figure.
    """
    said = read(literal, fact)
    if fact.figure is None:
        return Comparison(fact.id, literal, same_thing=True, verdict=None, reason=f"{fact.id} has no figure")
    verdict, reason = judge(fact, said, measured)
    meant = fact._replace(quantity=Quantity(said, interval_in_place_of(fact, said, measured)))
    pair = comparability(fact, meant)
    superseded = superseded_note(fact, others)
    if verdict == SUPPORTED and superseded:
        verdict, reason = OUTDATED, f"{reason}, but {superseded.text}"
    return Comparison(
        fact.id,
        literal,
        same_thing=True,
        verdict=verdict,
        reason=reason,
        results=results_of(fact, meant, pair, measured) if pair.same_unit else NO_RESULTS,
        left_figure=fact.figure.words(),
        right_figure=said.words(),
        notes=(*((superseded,) if superseded and verdict != OUTDATED else ()), *interpreted_notes(fact)),
    )


# --- one fact and all others ---------------------------------------------------------------------------------------


def compare_all(
    base: str, others: Sequence[str], index: Index, currency: str, read: ReadFigure = read_figure
) -> Comparisons:
    """Compare the fact of the id `base` with each of the others: whole ids, or figures.

    Without others it is compared with every fact of the same measure, the same thing first; what no rate converts stays
    as it is. `currency` names the one that money is converted to, and `read` reads figures. Raises InnofactsError for a
    literal that is not a figure, and for a missing rate.
    """
    measured = measured_units(index)
    facts_among = (one for one in others if is_id(one) and index.one("SELECT 1 FROM main.fact WHERE id = ?", (one,)))
    ids = list(dict.fromkeys([base, *facts_among]))
    named = dict(zip(ids, recall(index, ids), strict=True))
    related = recall_related(index, list(named.values()))
    library = [*named.values(), *related]
    by_id = {fact.id: fact for fact in related} | named
    conversion = conversion_to(currency, index)
    evidence = (*recall_public(index, ids), *related)
    found = finding(named[base], [fact for fact in evidence if is_of_same_measure(fact, named[base])], measured)
    first, converting = converted(named[base], conversion)
    facts, pairs = [first], []
    in_currency = converted if others else converted_if_possible
    for other in others or [fact.id for fact in related]:
        if other in by_id:
            fact, more = in_currency(by_id[other], conversion)
            facts.append(fact)
            sides = apart(first, fact) if converting or more else (first, fact)
            pair = compare(*sides, library, measured)
            more = (*more, *(_outdated(pair, (first, fact), evidence, measured) if others else ()))
        else:
            pair, more = _compared_figure(first, other, measured, library, read), ()
        replaced_by = found.replaced_by.id if found.replaced_by else ""
        known = (*pair.notes, *converting, *more)
        pairs.append(pair._replace(finding=found.finding, replaced_by=replaced_by, notes=known))
    compared = Comparisons(tuple(facts), tuple(pairs))
    return compared if others else _nearest_first(compared)


def _outdated(
    pair: Comparison, facts: tuple[Fact, Fact], known: Sequence[Fact], measured: frozenset[str]
) -> Iterator[Note]:
    """Yield the notes that the facts of a pair about different things or times have been replaced by others."""
    for fact in () if pair.same_thing else facts:
        newer = newer_figures(fact, known, measured) if fact.figure else []
        if newer and newer[0].id not in (pair.left, pair.right):
            yield superseded_note_on(fact, newer[0])


def _nearest_first(compared: Comparisons) -> Comparisons:
    """Return comparisons of a fact with others, the same thing first and the nearest in time."""
    base, *others = compared.facts
    pairs = zip(others, compared.pairs, strict=True)
    ordered = sorted(pairs, key=lambda pair: _distance(pair[1], base, pair[0]))
    return Comparisons((base, *(fact for fact, _ in ordered)), tuple(pair for _, pair in ordered))


def _distance(pair: Comparison, base: Fact, fact: Fact) -> tuple[int, int]:
    """Return how far a fact is from the base: the same thing, another year or place, another unit or basis; in days."""
    days = date.max.toordinal()
    if base.period and fact.period:
        days = abs((fact.period.first - base.period.first).days)
    if pair.verdict == NOT_COMPARABLE:
        return 2, days
    return 0 if pair.same_thing else 1, days


def _compared_figure(
    fact: Fact, literal: str, measured: frozenset[str], library: Sequence[Fact], read: ReadFigure
) -> Comparison:
    try:
        return compare_figure(fact, literal, measured, library, read)
    except Unreadable as error:
        raise refusal(error, literal) from None
