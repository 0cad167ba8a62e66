"""The match of a figure with a fact that it is about: the verdict, by its number and its unit, and why."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from innofacts.compare.comparability import comparability
from innofacts.compare.notes import standing
from innofacts.compare.replacements import status
from innofacts.compare.verdicts import (
    CONTRADICTED,
    MISQUOTED,
    NO_FACT,
    NOT_COMPARABLE,
    NOT_ESTABLISHED,
    OUTDATED,
    SUPPORTED,
    what_source_says,
)
from innofacts.english.countries import name_of
from innofacts.factfiles.facts import FINAL, OPINION, REVISED, Fact
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.text.sentence import Statement
from innofacts.matching.citations import Cited
from innofacts.matching.judgements import Judgements
from innofacts.values.figures import Figure
from innofacts.values.rounding import as_fine_as
from innofacts.weighing.closeness import has_number, rounds_to
from innofacts.weighing.conflicts import gives_rest, swaps_sides
from innofacts.weighing.figures.fitting import fit
from innofacts.weighing.figures.looseness import as_loose_as_words
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.times import is_at_exactly, omits_time

AGREEING = (SUPPORTED, OUTDATED)
"""The verdicts on a figure that is that of its fact."""

OF_REST = "the source gives the rest of the share"
_LAST = frozenset((FINAL, REVISED))  # vintages
_ESTIMATED = frozenset("preliminary provisional estimate estimates estimated".split())
_ORDER = (SUPPORTED, MISQUOTED, CONTRADICTED, NOT_ESTABLISHED, NOT_COMPARABLE)


class Match(NamedTuple):
    """The fact that a figure is about, and the verdict."""

    fact: str | None
    """The id of the fact; None if there is none. A marker may name one that the library lacks."""
    verdict: str
    """SUPPORTED, OUTDATED, MISQUOTED, CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED, NO_FACT or ARITHMETIC."""
    reason: str
    """Why, in words."""
    instead: Figure | None = None
    """The figure that the sources give now, if the text gives a different one."""
    newer: str = ""
    """The id of the fact that gives it, if that has replaced the fact or is of a later time."""
    is_opinion: bool = False
    """Whether an opinion alone supports the figure, or a fact that one of a higher standing disputes, and the sentence
    does not say whose it is."""
    why: str = ""
    """Why the figure is taken to be about the fact; without a fact, why it is not about the nearest one."""
    says_more: bool = False
    """Whether the sentence of a figure that the fact contradicts has a topic which that lacks."""
    meant: Candidate | None = None
    """The fact itself; None if there is none, and in a finished proof, which may come from another process."""


Fit = tuple[Candidate, Figure]
"""A fact, and the figure of a sentence in the unit and with the sign of the fact."""

NO_MATCH = Match(None, NO_FACT, "no matching fact")


class Matching:
    """Makes the match of a figure with a fact that it is known to be about."""

    def __init__(self, facts: Facts, judgements: Judgements) -> None:
        """Take the facts of a library, and what is judged by them."""
        self._facts = facts
        self._judgements = judgements

    def of(self, candidate: Candidate, figure: Figure, note: str = "") -> Match:
        """Return the match with a fact; if it supports the figure but has been replaced, the figure is outdated.

        A reader is not told to print the figure that the text has already, which only the newer fact supports.
        """
        verdict, reason = self._judgements.of(candidate, figure)
        new = self._judgements.replacement(candidate)
        if new and verdict != SUPPORTED and self._judgements.holds(new, figure):
            new = None
        stated = (new or self._judgements.fact(candidate)).stated().figure
        replaced = f"replaced by {new.id}: print {to_print(stated, figure)}, {source_to_cite(new)}" if new else ""
        is_old = self._is_of_replaced(candidate, figure)
        if new and verdict == SUPPORTED and (is_old or not self._judgements.holds(new, figure)):
            verdict, reason = OUTDATED, ""
        if reason and replaced:  # what the source says is not what is to be printed
            reason = f"{reason}; since {replaced}"
        reasons = "; ".join(filter(None, (reason or replaced, note)))
        if verdict == SUPPORTED:
            return Match(candidate.id, verdict, reasons, meant=candidate)
        return Match(candidate.id, verdict, reasons, stated, newer=new.id if new else "", meant=candidate)

    def about(self, sentence: Statement, about: Sequence[Fit]) -> Match:
        """Return the match with the best of some facts about the same thing."""
        candidate, figure = self.best_about(sentence, about)
        match = _in_its_words(self.of(candidate, figure, self._omissions(sentence, candidate)), figure, sentence)
        if not gives_rest(sentence, candidate) or swaps_sides(sentence, candidate):
            return match
        return match._replace(reason="; ".join(filter(None, (OF_REST, match.reason))))

    def _is_of_replaced(self, candidate: Candidate, figure: Figure) -> bool:
        """Return whether a number is that of a fact, or nearer to it than to the one that has replaced it.

        "Some 2.8 million" is 2.84 million, which 2.71 million replaced; "some 3 million" may be either. 7 million is
        7.0 million, which 6.8 million replaced; 3 million may be 3.0 million or 3.04 million.
        """
        new = self._judgements.replacement(candidate) if figure.bound in ("", "~") else None
        if new is None:
            return False
        if not figure.bound:
            own = self._judgements.fact(candidate).stated().figure
            return has_number(figure, candidate) and not self._judgements.holds(new, own)
        return rounds_to(candidate.number, figure) and not rounds_to(new.stated().figure.base_number, figure)

    def of_something_else(self, match: Match, other: Candidate) -> Match:
        """Return the match of a number that a sentence gives for what another fact gives, as a misquotation."""
        stated = self._judgements.fact(other).stated().figure
        reason = f"the source gives this for something else, and {stated.words()} for this ({other.id})"
        return match._replace(verdict=MISQUOTED, reason=reason)

    def is_replaced_by(self, candidate: Candidate, other: Candidate) -> bool:
        """Return whether a fact has been replaced, and the last fact to do so is a given one."""
        new = self._judgements.replacement(candidate)
        return new is not None and new.id == other.id

    def best_about(self, sentence: Statement, about: Sequence[Fit]) -> Fit:
        """Return the best of some facts about the same thing.

        If some are of the time that the sentence names, only these count, and among them those of exactly that time:
        the doses given in 2024, not those since 1988. A fact that supports the sentence comes first, but one that has
        been replaced only if it has the same number; then one with the same number; then one that nothing has replaced
        (or that something has, if the sentence gives its figure as of then); then the latest, and then one of the
        highest standing.
        """
        timed = [one for one in about if not omits_time(sentence.when, one[0])]
        exact = [one for one in timed if is_at_exactly(sentence.when, one[0])]
        meant = exact or timed or about
        self._judgements.prepare(candidate for candidate, _ in meant)
        best = min(meant, key=lambda one: self._rank(sentence, *one))
        if self._judgements.of(*best)[0] != NOT_ESTABLISHED:
            return best
        # More than 3 trillion leaves open what 3,078.3 billion of the same thing rules out.
        closer = (one for one in meant if self._is_ruled_out_within(best[0], *one))
        return min(closer, key=lambda one: self._rank(sentence, *one), default=best)

    def _is_ruled_out_within(self, open_: Candidate, candidate: Candidate, figure: Figure) -> bool:
        """Return whether a fact rules out a figure, and is more exact than one of its time that leaves the figure open.

        It is no opinion, and nothing has replaced it.
        """
        fact, wide = self._judgements.fact(candidate), self._judgements.fact(open_)
        pair = comparability(fact, wide)
        is_same = pair.is_same_and_comparable and pair.same_period and fact.scope.casefold() == wide.scope.casefold()
        is_current = fact.source.standing != OPINION and self._judgements.replacement(candidate) is None
        is_within = is_same and is_current and fact.stated().interval.within(wide.stated().interval)
        return is_within and self._judgements.of(candidate, figure)[0] == CONTRADICTED

    def _rank(
        self, sentence: Statement, candidate: Candidate, figure: Figure
    ) -> tuple[bool, bool, bool, bool, bool, int, int, int]:
        """Return what puts a fact behind others about the same thing, the weightiest first."""
        verdict, _ = self._judgements.of(candidate, figure)
        period = candidate.period
        last_day = (period and period.last) or date.max
        is_replaced = self._judgements.replacement(candidate) is not None
        has_it = has_number(figure, candidate) or self._is_of_replaced(candidate, figure)
        return (
            verdict != SUPPORTED or (is_replaced and not has_it),
            not has_it,
            verdict != SUPPORTED,
            is_replaced != sentence.given_as.is_as_of_then,
            figure.unit.key != candidate.unit.key,
            -last_day.toordinal(),
            standing(self._judgements.fact(candidate)),
            _ORDER.index(verdict),
        )

    def _omissions(self, sentence: Statement, candidate: Candidate) -> str:
        """Return in words whether a sentence omits the time or the place; empty if it gives both."""
        omitted = []
        period = candidate.period  # whose year another clause may name: 90 ships in 2024, of which 80 % ...
        if period and omits_time(sentence.when, candidate) and sentence.only_year != period.first.year:
            text = str(period)
            omitted.append(f"no {'year' if text.isdigit() else 'time'} (fact: {text})")
        if omits_place(sentence.where, candidate) and candidate.place not in sentence.where.nations:
            omitted.append(f"no place (fact: {name_of(self._judgements.fact(candidate).place)})")
        return f"you give {' and '.join(omitted)}" if omitted else ""

    def on_other_basis(self, candidate: Candidate) -> Match:
        """Return the match with a fact that counts on a different basis than the sentence: by headcount, not in FTE.

        If a fact on the same basis has replaced it, the match is with that one.
        """
        fact, new = self._judgements.fact(candidate), self._judgements.replacement(candidate)
        fact = new if new and new.basis == fact.basis else fact
        reason = f"the fact is on another basis{fact.basis and f': {fact.basis}'}"
        return Match(fact.id, NOT_COMPARABLE, reason, fact.stated().figure, meant=self._facts.of_id(fact.id))

    def as_of_then(self, sentence: Statement, match: Match) -> Match:
        """Return a match without the verdict that the figure is no longer right, if the sentence gives it as of then.

        A final figure does not say what an earlier one was; nor does a figure without a vintage say what an estimate
        was.
        """
        if not sentence.given_as.is_as_of_then or match.verdict not in (OUTDATED, CONTRADICTED):
            return match
        if match.verdict == OUTDATED:
            return right_then(match)
        meant = match.meant
        assert meant is not None, match
        last = _LAST if sentence.raw.isdisjoint(_ESTIMATED) else _LAST | {""}
        if not all(self._judgements.fact(one).vintage in last for one in (meant, *self._facts.like(meant))):
            return match
        reason = f"the text gives an earlier figure; {what_source_says(self._judgements.fact(meant))} in the end"
        return match._replace(verdict=NOT_ESTABLISHED, reason=reason, instead=None)

    def by_better(self, sentence: Statement, match: Match, cited: Cited) -> Match:
        """Return the match of a wrong figure with the fact that disputes its own, if there is one.

        It may also be the fact that has replaced it, if that supports the figure. If the sentence cites its own fact,
        or gives the figure as of then, the match is left as it is.
        """
        candidate = match.meant if match.verdict not in AGREEING else None
        if candidate is None or sentence.given_as.is_as_of_then or cited.includes(candidate):
            return match
        new = self._judgements.replacement(candidate)
        better = self._facts.of_id(new.id) if new else self._judgements.disputing(candidate)
        figure = fit(sentence, better) if better else None
        if better is None or figure is None or (new and not self._judgements.holds(new, figure)):
            return match
        held = self.of(better, as_loose_as_words(figure, sentence.mention), self._omissions(sentence, better))
        return match if held.verdict == NOT_COMPARABLE else held


def _in_its_words(match: Match, figure: Figure, sentence: Statement) -> Match:
    """Return a match that quotes a figure which was converted as its sentence has it: 48.6 TWh, of a fact in GWh."""
    said = sentence.mention.figure
    if said.unit.key in ("", figure.unit.key) or (said.number, said.scale) == (figure.number, figure.scale):
        return match
    return match._replace(reason=match.reason.replace(f'"{figure.words()}"', f'"{said.words()}"'))


def right_then(match: Match) -> Match:
    """Return the match of a figure that has been replaced, as right because its sentence gives it as of then."""
    reason = f"right at the time, as the text says; {match.reason}"
    return match._replace(verdict=SUPPORTED, instead=None, reason=reason)


def to_print(stated: Figure, said: Figure) -> str:
    """Return in words what to print instead of the figure of a text: in its scale, and no finer than it is."""
    is_alike = stated.unit.key == said.unit.key and not (stated.is_range or said.is_range)
    return ((as_fine_as(stated, said) if is_alike else None) or stated).words()


def source_to_cite(fact: Fact) -> str:
    """Return since when a figure has been public, and who says it: final since 2 October 2024, cite the Office."""
    source = fact.source
    return ", ".join(filter(None, (status(fact), f"cite {source.publisher or ', '.join(source.authors)}")))
