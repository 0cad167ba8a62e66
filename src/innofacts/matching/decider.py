"""Which fact the figure of a sentence is about, by this sentence and this figure alone.

`Decider.decide` has the ways to the fact that is meant, in their order. Where it is uncertain which fact is meant, none
is: to call an unsupported figure supported is the worst mistake here.
"""

from collections.abc import Container, Iterable, Sequence
from functools import cache
from heapq import nlargest
from math import inf

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, OUTDATED
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.library.labels import label_of
from innofacts.features.places import is_local
from innofacts.features.text.sentence import Statement, read_sentence
from innofacts.features.text.when import When
from innofacts.features.text.where import with_place
from innofacts.matching.citations import NOTHING, Cited
from innofacts.matching.matches import AGREEING, NO_MATCH, Match, Matching
from innofacts.matching.meant import TOLERANCE_OF_WORDS, Meant
from innofacts.matching.otherwise import Otherwise
from innofacts.matching.reading import Reading
from innofacts.prose.figures import Mention
from innofacts.values.figures import INEQUALITIES, Figure
from innofacts.values.periods import Period
from innofacts.values.units import COUNT
from innofacts.weighing.closeness import CLOSEST, has_number, is_telling
from innofacts.weighing.conflicts import has_conflict, has_grave_conflict, has_other_basis, swaps_direction
from innofacts.weighing.evidence import (
    has_place_or_time,
    has_topic,
)
from innofacts.weighing.figures.fitting import fit
from innofacts.weighing.figures.looseness import as_loose_as_words
from innofacts.weighing.others.times import is_at_other_time
from innofacts.weighing.reasons import DIFFERING_IN_NUMBER
from innofacts.weighing.scoring import Model, Scored, is_far, score, with_scores, word_features
from innofacts.weighing.vetoes import veto

MOST_WITH_NUMBER = 50  # facts; 2 % is the number of many
_MOST_LIKELY = 200  # wordings of which a text that is about their source may give a number


class Decider:
    """Decides which fact of a library the figure of a sentence is about."""

    def __init__(self, facts: Facts, matching: Matching, model: Model) -> None:
        """Take the facts, what makes matches with them, and the weights of the features."""
        self.facts = facts
        self._matching = matching
        self.weigh_with(model)
        self.times = cache(self._times_of)  # reports repeat their times

    def weigh_with(self, model: Model) -> None:
        """Take weights of the features; benchmarks/fit_proof.py tries one after another."""
        self.model = model
        self.otherwise = Otherwise(self.facts, self._matching, model)
        self._meant = Meant(self.facts, self._matching, model)

    def read(self, mention: Mention, text: str, told: frozenset[str] = frozenset()) -> Reading:
        """Return what the sentence of a figure says, and the facts it may be about.

        `told` are the stems of what the text has told about before.
        """
        return self.reading_of(read_sentence(text, mention, self.facts, told))

    def at_home(self, reading: Reading, place: str) -> Reading:
        """Return a reading of a sentence that names no place as one that is about some place."""
        where = with_place(reading.sentence.where, place)
        return reading if where is reading.sentence.where else self.reading_of(reading.sentence._replace(where=where))

    def reading_of(self, sentence: Statement) -> Reading:
        """Return a sentence with the facts of its time and place that share a word or a local place with it."""
        words = sentence.stems.union(*(word.others for word in sentence.words))
        where, times = sentence.where, self.times(sentence.when)
        allowed = self.facts.of_times(times)
        if where.places:
            allowed = allowed & self.facts.of_places(where.places, where.decisive)
        return Reading(sentence, self.facts, self.facts.sharing(words, where.places, allowed), times)

    def _times_of(self, when: When) -> frozenset[int]:
        """Return the numbers of the times of facts that a sentence may be about."""
        firsts = enumerate(self.facts.times)
        return frozenset(time for time, n in firsts if not is_at_other_time(when, self.facts.candidate(n)))

    def decide(self, reading: Reading, cited: Cited = NOTHING, before: Iterable[Candidate] = ()) -> Match:
        """Return the match of a figure with the fact that it is about, by its sentence alone.

        `before` are the facts of the figures before it in the sentence.
        """
        sentence = reading.sentence
        scored, on_other_basis = self._scored(reading)
        match = (
            self._match_of_cited_or_meant(reading, scored, cited, {fact.measure for fact in before})
            or self._of_place_mixed_up(reading)
            or self._of_row_mixed_up(sentence, scored)
            or self.otherwise.in_other_unit(reading)
            or self.otherwise.on_other_basis(sentence, on_other_basis)
            or NO_MATCH
        )
        match = self._unless_counted_otherwise(sentence, match, scored, on_other_basis)
        match = self.otherwise.of_rest(sentence, match)
        return self._matching.as_of_then(sentence, self._matching.by_better(sentence, match, cited))

    def _match_of_cited_or_meant(
        self, reading: Reading, scored: Sequence[Scored], cited: Cited, measures_before: Container[str]
    ) -> Match | None:
        """Return the match with a fact that a sentence cites, unless that differs, and it means a fact beside."""
        of_cited = [one for one in scored if cited.includes(one.candidate)]
        match = self._match_of_cited(reading.sentence, cited) or self._meant.match(reading.sentence, of_cited)
        if match and match.verdict in AGREEING:
            return match
        itself = self._meant.match(reading.sentence, scored, self._with_number(reading, scored), measures_before)
        return itself if match is None or self._is_of_uncited(itself, match, scored) else match

    def _unless_counted_otherwise(
        self, sentence: Statement, match: Match, scored: Iterable[Scored], on_other_basis: Iterable[Scored]
    ) -> Match:
        """Return a match, or a better one with the fact that counts its noun, or that has its number on another basis.

        Orton has 410 doctors in full-time equivalents, and 463 by headcount: that it has 463 in full-time equivalents
        is a slip of the basis.
        """
        if match.verdict == MISQUOTED:
            match = self._meant.of_its_noun(sentence, match, scored) or match
        if match.verdict != CONTRADICTED:
            return match
        same = [one for one in on_other_basis if has_number(one.figure, one.candidate)]
        return self.otherwise.on_other_basis(sentence, same) or match

    def _is_of_uncited(self, itself: Match | None, of_cited: Match, scored: Sequence[Scored]) -> bool:
        """Return whether a figure is about a different fact than the one of what its sentence cites.

        A citation says where a sentence comes from, and need not be for all of its figures. The other fact is about
        something else, and shares at least as many words with the sentence, or clearly more if its number differs. Or
        it is an earlier fact, which the cited one has since replaced.
        """
        meant, other = itself.meant if itself else None, of_cited.meant
        if itself is None or meant is None or other is None:
            return False
        if (meant.measure, meant.place) == (other.measure, other.place):
            return itself.verdict == OUTDATED and self._matching.is_replaced_by(meant, other)
        words = {one.candidate.id: one.words for one in scored}
        ahead = 0 if itself.verdict in AGREEING else TOLERANCE_OF_WORDS
        return words.get(meant.id, -inf) >= words.get(other.id, -inf) + ahead

    def match_with(self, sentence: Statement, one: Scored, among: Sequence[Scored]) -> Match | None:
        """Return the match with the fact that is meant, or the best of those about the same thing.

        None if the figure turns out to be of something else.
        """
        match = self._meant.best_match(sentence, one, among)
        return self._matching.as_of_then(sentence, match) if match else None

    def likely_wordings(self, reading: Reading) -> list[int]:
        """Return the wordings with most of the words of a sentence, the likeliest first."""
        return nlargest(_MOST_LIKELY, reading.wordings, key=lambda wording: score(reading.words(wording), self.model))

    def is_of_another(self, reading: Reading, meant: Candidate) -> bool:
        """Return whether a figure may be that of a different fact, which fits its sentence as well as its own does.

        A source says that greenhouses used 14 % of all water, and that 72 % of their water was rain. "72 % of the water
        that greenhouses used came free of charge" contradicts the first, but may give the second. A bound alone, such
        as "over half", says too little.
        """
        sentence = reading.sentence
        if sentence.mention.figure.bound in INEQUALITIES:
            return False
        meanings = (one for word in sentence.words for one in (word.meanings, word.others))
        shared = [stems for stems in meanings if not stems.isdisjoint(meant.words)]
        alike = (one for one in reading.all_of(self.likely_wordings(reading)) if _is_beside(one, meant))
        others = (one for one in alike if not any(map(one.words.isdisjoint, shared)))
        return any(self._supports(one, reading) for one in others)

    def _supports(self, candidate: Candidate, reading: Reading) -> bool:
        """Return whether a fact supports the figure of a sentence in its own unit."""
        one, mention = reading.scored(candidate, self.model), reading.sentence.mention
        return (
            one is not None
            and one.figure.unit.key == candidate.unit.key
            and self._matching.of(candidate, as_loose_as_words(one.figure, mention)).verdict in AGREEING
        )

    def may_be_meant(self, reading: Reading) -> list[Scored]:
        """Return the facts that a figure may be about, with their scores, for benchmarks/fit_proof.py."""
        scored, _ = self._scored(reading)
        return [*scored, *self._with_number(reading, scored)]

    def _scored(self, reading: Reading) -> tuple[list[Scored], list[Scored]]:
        """Return the facts that a sentence may mean, with their scores, and those of them that are on another basis."""
        scored: list[Scored] = []
        on_other_basis: list[Scored] = []
        # With fewer words in common, a fact is neither meant nor about the same thing as one that is.
        least = self.model.enough - self.model.weights["closeness"] * CLOSEST - TOLERANCE_OF_WORDS
        words = {wording: score(reading.words(wording), self.model) for wording in reading.wordings}
        likely = (wording for wording, score_ in words.items() if score_ >= least or reading.sentence.terms.bases)
        for candidate in reading.candidates(likely):
            if self._is_of_place_beside(reading, candidate):
                continue
            is_other = has_other_basis(reading.sentence, candidate)
            may_be = is_other or words[candidate.wording] >= least
            if may_be and (one := reading.scored(candidate, self.model)):
                (on_other_basis if is_other else scored).append(one)
        return scored, on_other_basis

    def _with_number(self, reading: Reading, scored: Iterable[Scored]) -> list[Scored]:
        """Return the facts with the number of the figure that a conflict would otherwise rule out, if there are few.

        None of them is of the opposite of what one that is `scored` is of, of the same place and time.
        """
        sentence, facts = reading.sentence, self.facts
        alike = facts.of_number(sentence.mention.figure.base_number)
        if len(alike) > MOST_WITH_NUMBER:
            return []
        times = self.times(sentence.when)
        others = [facts.candidate(n) for n in alike if facts.time_of(n) in times]
        others = [one for one in others if one.wording not in reading.wordings or has_conflict(sentence, one)]
        others = [one for one in others if not self._is_of_place_beside(reading, one)]
        may_be = (one for one in others if not (has_grave_conflict(sentence, one) or has_other_basis(sentence, one)))
        there = {_what_and_where(one.candidate) for one in scored}
        may_be = (one for one in may_be if _what_and_where(one) not in there or not swaps_direction(sentence, one))
        found = (reading.scored(one, self.model) for one in may_be)
        return [one for one in found if one and has_number(one.figure, one.candidate)]

    def _of_place_mixed_up(self, reading: Reading) -> Match | None:
        """Return the match with the fact of the place that a sentence names, if its number is that of another place.

        Orton caught 4,120 tonnes and Lund 980: that boats caught 4,120 tonnes in Lund is wrong, in whatever words.
        """
        sentence, facts = reading.sentence, self.facts
        figure, where = sentence.mention.figure, sentence.where
        if not (sentence.units and where.places and is_telling(figure)):
            return None
        for n in facts.of_number(figure.base_number)[:MOST_WITH_NUMBER]:
            other = facts.candidate(n)
            if other.place in where.named or not is_local(other.place) or other.unit.key not in sentence.unit_keys:
                continue
            for one in facts.of_measure(other, times=self.times(sentence.when), places=where.places):
                is_alike = (one.nature, one.unit.key) == (other.nature, other.unit.key)
                scored = reading.scored(one, self.model) if is_alike and not has_conflict(sentence, one) else None
                said = one.words - one.place_words - one.unit_stems
                is_of_it = not said.isdisjoint(sentence.covered(one.words))
                if scored and is_of_it and not veto(sentence, scored, DIFFERING_IN_NUMBER):
                    match = self._matching.about(sentence, [scored.fit])
                    return match if match.verdict == CONTRADICTED else None
        return None

    def _of_row_mixed_up(self, sentence: Statement, scored: Iterable[Scored]) -> Match | None:
        """Return the match with the row of a table that a sentence names, if its number is that of another row.

        Orton had 590 burglaries and 1,128 thefts: that it had 1,128 burglaries is wrong, however far off that is.
        """
        figure = sentence.mention.figure
        if not (sentence.units and is_telling(figure)):
            return None
        others = map(self.facts.candidate, self.facts.of_number(figure.base_number)[:MOST_WITH_NUMBER])
        labelled = {_table_of(one): one for one in others if label_of(one.claim, one.measure)}
        for one in scored:
            fact, covered = one.candidate, sentence.covered(one.candidate.words)
            other = labelled.get(_table_of(fact))
            is_named = other is not None and fact.measure != other.measure and fact.measure_words.keys() <= covered
            if is_named and one.figure.unit.key == fact.unit.key and not veto(sentence, one, DIFFERING_IN_NUMBER):
                match = self._matching.about(sentence, [one.fit])
                return match if match.verdict == CONTRADICTED else None
        return None

    def _is_of_place_beside(self, reading: Reading, candidate: Candidate) -> bool:
        """Return whether a sentence names the place of a fact that gives the same for it, and not that of a fact.

        Norway had 40 locks, and 12 of the locks of Norway were in Lund: a sentence about Norway is about the first.
        """
        where = reading.sentence.where
        named = where.places
        if not named or candidate.place in named | where.named or not is_local(candidate.place):
            return False
        others = self.facts.of_measure(candidate, times=self.times(reading.sentence.when), places=named)
        return any(one.unit.key == candidate.unit.key for one in others)

    def _match_of_cited(self, sentence: Statement, cited: Cited) -> Match | None:
        """Return the match with the one fact that a sentence cites, or the one fact with its unit from a cited source.

        If several fit, it is the one with the number.
        """
        if cited == NOTHING or not sentence.units:
            return None
        itself = self.facts.of_ids(cited.facts)
        for candidates in (itself, self.facts.of_sources(cited.sources)):
            fitting = [
                (candidate, figure)
                for candidate in candidates
                if not (is_at_other_time(sentence.when, candidate) or has_conflict(sentence, candidate))
                and not has_other_basis(sentence, candidate)
                and (figure := fit(sentence, candidate)) is not None
                and figure.unit.key == candidate.unit.key
            ]
            same = [(candidate, figure) for candidate, figure in fitting if has_number(figure, candidate)]
            about = same or fitting
            if len({(candidate.measure, candidate.place) for candidate, _ in about}) == 1:
                match = self._matching.about(sentence, about)
                one, given = next(both for both in about if both[0].id == match.fact)
                is_sure = bool(same) or match.verdict in AGREEING or one in itself
                if is_sure or self._may_be_of_cited(sentence, one, given):
                    return match
        return None

    def _may_be_of_cited(self, sentence: Statement, one: Candidate, figure: Figure) -> bool:
        """Return whether a figure that differs may be that of the only fact with its unit from a cited source.

        One that is far off, with words that the fact lacks, is of something else: a million applications for patents,
        where the source counts 73,812 international ones.
        """
        is_counted = one.unit.kind == COUNT and has_place_or_time(sentence, one)
        scored = with_scores(one, figure, word_features(sentence, one), self.model)
        is_of_more = is_far(scored) and scored.features.strange > 0
        return (is_counted or has_topic(sentence, one)) and not is_of_more


def _table_of(one: Candidate) -> tuple[str, str, str, Period | None]:
    """Return the title of the table of which a fact is a row, with what, where and when it counts."""
    label = label_of(one.claim, one.measure)
    return (label.title if label else "", *_what_and_where(one))


def _what_and_where(one: Candidate) -> tuple[str, str, Period | None]:
    return one.unit.key, one.place, one.period


def _is_beside(one: Candidate, other: Candidate) -> bool:
    """Return whether two facts have one source, one place and one time."""
    return (one.source, one.place, one.period) == (other.source, other.place, other.period) and one.id != other.id
