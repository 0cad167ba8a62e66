"""Which fact the figure of a sentence is about, by this sentence and this figure alone.

`Decider.decide` has the ways to the fact that is meant, in their order. Where it is uncertain which fact is meant, none
is: to call an unsupported figure supported is the worst mistake here.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache
from heapq import nlargest
from math import inf
from operator import itemgetter

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NO_FACT, NOT_COMPARABLE, NOT_ESTABLISHED, OUTDATED
from innofacts.english.units import CONTAINERS
from innofacts.features.library.candidates import HALF, Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.measures import is_measured, is_rate, is_thing, may_be_money
from innofacts.features.text.sentence import Statement, read_sentence
from innofacts.features.text.when import When
from innofacts.features.text.where import with_place
from innofacts.matching.citations import NOTHING, Cited
from innofacts.matching.matches import AGREEING, NO_MATCH, OF_REST, Match, Matching
from innofacts.matching.reading import Reading
from innofacts.prose.figures import Mention
from innofacts.values.conversions import PERSON
from innofacts.values.figures import INEQUALITIES, Figure
from innofacts.values.units import COUNT, PERCENT, Unit
from innofacts.weighing.closeness import CLOSEST, digits_of, has_number, is_telling
from innofacts.weighing.conflicts import has_conflict, has_grave_conflict, has_other_basis, is_about_part
from innofacts.weighing.evidence import (
    absent_nouns,
    evidence,
    has_place_or_time,
    has_topic,
    is_rounded,
    is_swapped,
    likeness,
    names_time,
    prints_number,
)
from innofacts.weighing.figures.fitting import fit, is_level
from innofacts.weighing.figures.looseness import as_loose_as_words
from innofacts.weighing.misapplied import fact_said, is_of_part_of_place_or_time, misapplication, whole_said
from innofacts.weighing.naming import is_in_other_unit, is_used_instead, may_be_other_name
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.subsets import is_narrower
from innofacts.weighing.others.times import is_at_other_time, omits_time
from innofacts.weighing.reasons import BY_WORDS, DIFFERING_IN_NUMBER, SUPPORTING
from innofacts.weighing.remainders import exact_rest, is_rest, may_be_rest, repeats
from innofacts.weighing.scoring import Model, Scored, gives_other_unit, is_far, lacks, score, with_scores, word_features
from innofacts.weighing.vetoes import may_be_weighed, may_contradict, veto

_BONUS_OF_NUMBER = 1.5
"""What a fact gains, compared with other facts, by a number that two things hardly share by chance."""
_REPEATED = 0.5
"""From which likeness on a sentence repeats a claim."""
MOST_WITH_NUMBER = 50  # facts; 2 % is the number of many
_MOST_LIKELY = 200  # wordings of which a text that is about their source may give a number
_FEWEST_SHARED = 2  # words of a claim
_SHORT = 3  # digits of a number that one of many facts rounds to by chance
_MANY = 20
"""From how many numbers of a measure on one of them may be that of a sentence by chance."""
_TOLERANCE_OF_WORDS = 1.5
"""How much lower the score of the words may be for a fact about the same measure and place as the best one."""


class Decider:
    """Decides which fact of a library the figure of a sentence is about."""

    def __init__(self, facts: Facts, matching: Matching, model: Model) -> None:
        """Take the facts, what makes matches with them, and the weights of the features."""
        self.facts = facts
        self.model = model
        self._matching = matching
        self.times = cache(self._times_of)  # reports repeat their times

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
            or self._match_of_other_things(reading)
            or self._match_on_other_basis(sentence, on_other_basis)
            or NO_MATCH
        )
        match = self._unless_counted_otherwise(sentence, match, scored, on_other_basis)
        match = self.match_of_rest(sentence, match)
        return self._matching.as_of_then(sentence, self._matching.by_better(sentence, match, cited))

    def _match_of_cited_or_meant(
        self, reading: Reading, scored: Sequence[Scored], cited: Cited, measures_before: Container[str]
    ) -> Match | None:
        """Return the match with a fact that a sentence cites, unless that differs, and it means a fact beside."""
        of_cited = [one for one in scored if cited.includes(one.candidate)]
        match = self._match_of_cited(reading.sentence, cited) or self._match_meant(reading.sentence, of_cited)
        if match and match.verdict in AGREEING:
            return match
        itself = self._match_meant(reading.sentence, scored, self._with_number(reading), measures_before)
        return itself if match is None or self._is_of_uncited(itself, match, scored) else match

    def _unless_counted_otherwise(
        self, sentence: Statement, match: Match, scored: Iterable[Scored], on_other_basis: Iterable[Scored]
    ) -> Match:
        """Return a match, or a better one with the fact that counts its noun, or that has its number on another basis.

        The price of wool in euros contradicts nothing where a fact has that number of apples in tonnes.
        """
        if match.verdict == MISQUOTED:
            match = self._match_of_its_noun(sentence, match, scored) or match
        if match.verdict != CONTRADICTED:
            return match
        same = [one for one in on_other_basis if has_number(one.figure, one.candidate)]
        return self._match_on_other_basis(sentence, same) or match

    def _match_of_its_noun(self, sentence: Statement, match: Match, scored: Iterable[Scored]) -> Match | None:
        """Return the match with the fact that counts what a sentence counts, if its number is that of another noun.

        There were 9,000 places, where 8,000 are stated, and there were 9,000 guests in them. If the two numbers are far
        apart, the noun is rather what is wrong.
        """
        meant = match.meant
        if meant is None or meant.unit.key in sentence.unit_keys or not is_thing(meant.unit):
            return None
        counting = [
            one
            for one in scored
            if one.candidate.unit.key in sentence.unit_keys and one.features.either >= 1
            if (one.candidate.place, one.candidate.period) == (meant.place, meant.period)
            if not (one.features.strange or is_far(one) or veto(sentence, one, DIFFERING_IN_NUMBER))
        ]
        found = self._match_best(sentence, counting[0], counting) if len(counting) == 1 else None
        return found if found and found.verdict == CONTRADICTED else None

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
        ahead = 0 if itself.verdict in AGREEING else _TOLERANCE_OF_WORDS
        return words.get(meant.id, -inf) >= words.get(other.id, -inf) + ahead

    def match_with(self, sentence: Statement, one: Scored, among: Sequence[Scored]) -> Match | None:
        """Return the match with the fact that is meant, or the best of those about the same thing.

        None if the figure turns out to be of something else.
        """
        match = self._match_best(sentence, one, among)
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
        return [*self._scored(reading)[0], *self._with_number(reading)]

    def _scored(self, reading: Reading) -> tuple[list[Scored], list[Scored]]:
        """Return the facts that a sentence may mean, with their scores, and those of them that are on another basis."""
        scored: list[Scored] = []
        on_other_basis: list[Scored] = []
        # With fewer words in common, a fact is neither meant nor about the same thing as one that is.
        least = self.model.enough - self.model.weights["closeness"] * CLOSEST - _TOLERANCE_OF_WORDS
        words = {wording: score(reading.words(wording), self.model) for wording in reading.wordings}
        likely = (wording for wording, score_ in words.items() if score_ >= least or reading.sentence.terms.bases)
        for candidate in reading.candidates(likely):
            is_other = has_other_basis(reading.sentence, candidate)
            may_be = is_other or words[candidate.wording] >= least
            if may_be and (one := reading.scored(candidate, self.model)):
                (on_other_basis if is_other else scored).append(one)
        return scored, on_other_basis

    def _with_number(self, reading: Reading) -> list[Scored]:
        """Return the facts with the number of the figure that a conflict would otherwise rule out, if there are few."""
        sentence, facts = reading.sentence, self.facts
        alike = facts.of_number(sentence.mention.figure.base_number)
        if len(alike) > MOST_WITH_NUMBER:
            return []
        times = self.times(sentence.when)
        others = [facts.candidate(n) for n in alike if facts.time_of(n) in times]
        others = [one for one in others if one.wording not in reading.wordings or has_conflict(sentence, one)]
        may_be = (one for one in others if not (has_grave_conflict(sentence, one) or has_other_basis(sentence, one)))
        scored = (reading.scored(one, self.model) for one in may_be)
        return [one for one in scored if one and has_number(one.figure, one.candidate)]

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

    def _match_meant(
        self,
        sentence: Statement,
        scored: Sequence[Scored],
        others: Sequence[Scored] = (),
        measures_before: Container[str] = (),
    ) -> Match | None:
        """Return the match with the fact that is meant; None if there is none, or if it is uncertain which.

        The rules come first. They consider only facts without a conflict, and none of the `others`.
        """
        match = self._match_by_rules(sentence, scored)
        if match and match.verdict in AGREEING:
            return self._unless_other_is_said(sentence, match, scored)
        with_number: list[Scored] = []
        different: list[Scored] = []
        weighed = (one for one in (*scored, *others) if may_be_weighed(sentence, one, measures_before))
        for one in weighed:
            (with_number if prints_number(sentence, one) else different).append(one)
        different += (one for one in with_number if is_rounded(one) and not is_telling(one.figure))
        match = self._match_of_number(sentence, with_number) or match
        match = match or self._match_of_other_number(sentence, different, (*different, *with_number))
        return match and self._unless_other_is_said(sentence, match, (*scored, *others))

    def _unless_other_is_said(self, sentence: Statement, match: Match, scored: Sequence[Scored]) -> Match | None:
        """Return a match that agrees as a misquotation if another fact says all that its sentence says, its own not."""
        if match.verdict not in AGREEING:
            return match
        meant = _of_match(match, scored)
        said = fact_said(sentence, meant, scored)
        if said is None:
            return match
        is_its = has_number(meant.figure, meant.candidate)
        return self._matching.of_something_else(match, said.candidate) if is_its else None

    def _match_by_rules(self, sentence: Statement, scored: Sequence[Scored]) -> Match | None:
        """Return the match with the fact that the rules find; None if they find none, or if it is uncertain which."""
        best = likeliest(scored)
        if best is None or best.score < self.model.enough:
            return None
        match = self._match_best(sentence, best, scored)
        if match is None:
            return None
        meant = _of_match(match, scored)
        weights = self.model.same_number if prints_number(sentence, meant) else self.model.other_number
        is_unplaced = omits_place(sentence.where, meant.candidate)
        least = self.model.least_evidence if is_unplaced else self.model.least_for_rules
        if evidence(sentence, meant, weights) < least:
            return None
        if match.verdict in AGREEING:
            is_other = veto(sentence, best, BY_WORDS) or veto(sentence, meant, SUPPORTING)
            return None if is_other or _is_one_of_many(sentence, meant, scored) else match
        return match if all(may_contradict(sentence, one, match.verdict) for one in (best, meant)) else None

    def _match_of_number(self, sentence: Statement, with_number: Sequence[Scored]) -> Match | None:
        """Return the match with the fact whose number a sentence prints, if there is enough evidence for it."""
        strongest, best = _strongest(sentence, with_number, self.model.same_number)
        if best is None or strongest < self.model.least_evidence:
            return None
        match = self._match_best(sentence, best, with_number)
        return match if match and (match.verdict in AGREEING or not is_rounded(best)) else None

    def _match_of_other_number(
        self, sentence: Statement, different: Sequence[Scored], weighed: Sequence[Scored]
    ) -> Match | None:
        """Return the match with the likeliest fact that has a different number, if there is enough evidence for it.

        Any of the `weighed` facts may be about the same thing, so that an earlier share does not rule out a revised
        one.
        """
        strongest, best = _strongest(sentence, different, self.model.other_number)
        match = self._match_best(sentence, best, weighed) if best else None
        if best is None or match is None:
            return None
        if match.verdict not in AGREEING:
            is_then = not sentence.when.is_guessed or prints_number(sentence, best)
            is_meant = is_then and strongest >= self.model.least_evidence
            return match if is_meant or _repeats_claim(sentence, best) else None
        is_of_like = all(one.candidate.id != match.fact for one in different)  # with the number
        least = self.model.least_evidence if is_of_like else self.model.least_to_support
        if strongest < least or is_rounded(best) or (is_of_like and best.features.strange):
            return None
        return None if veto(sentence, best, SUPPORTING) else match

    def _match_best(self, sentence: Statement, best: Scored, scored: Sequence[Scored]) -> Match | None:
        """Return the match with the fact that is meant, or the best of those about the same thing.

        None if the figure turns out to be of something else.
        """
        if not has_number(best.figure, best.candidate):
            best = whole_said(sentence, best, scored) or best
        about = [one for one in scored if _is_about_same(one, best)]
        match = self._matching.about(sentence, [one.fit for one in about])
        if match.verdict in (CONTRADICTED, NOT_ESTABLISHED):
            loose = ((one.candidate, as_loose_as_words(one.figure, sentence.mention)) for one in about)
            match = self._matching.about(sentence, list(loose))
        meant = _of_match(match, about)
        if match.verdict in AGREEING and (other := misapplication(sentence, meant)):
            is_its = has_number(meant.figure, meant.candidate) or meant.figure.unit.kind == PERCENT
            is_its = is_its and not _counts_others_by_chance(sentence, meant)
            return match._replace(verdict=MISQUOTED, reason=f"the source gives this {other}") if is_its else None
        if match.verdict in (CONTRADICTED, NOT_ESTABLISHED) and is_of_part_of_place_or_time(sentence, meant):
            return None
        if match.verdict != MISQUOTED:
            return match
        is_of_other = meant.features.strange and not meant.features.either
        if is_of_other or _is_chance(sentence, meant):
            return None  # the same number of something else, in the same place
        is_repeated = likeness(sentence, meant.candidate) >= _REPEATED
        is_of_people = PERSON in (sentence.noun.key, meant.candidate.noun.key)  # as many jobs as people
        if is_repeated and not (is_of_people or is_used_instead(sentence, meant.candidate)):
            return match  # a sentence that repeats the claim has its own noun on purpose: suites, for rooms
        return None if may_be_other_name(sentence, meant.candidate, meant.figure, self.facts) else match

    def _match_of_other_things(self, reading: Reading) -> Match | None:
        """Return the match with a fact that fits a sentence in everything but the unit: tonnes instead of crates."""
        sentence = reading.sentence
        is_first = (sentence.position.is_first or sentence.noun.key in CONTAINERS) and not sentence.position.is_aside
        if sentence.mention.doubt or not is_first or self.facts.counts(sentence.mention.units):
            return None  # there are facts that count such things, and none of them is meant
        scores = {wording: self._score_of_other_things(reading, wording) for wording in reading.wordings}
        likely = (wording for wording, score_ in scores.items() if score_ >= self.model.enough_without_number)
        levels = [
            candidate
            for candidate in reading.candidates(likely)
            if is_level(sentence, candidate) and not has_other_basis(sentence, candidate)
        ]
        in_other_unit = [candidate for candidate in levels if is_in_other_unit(sentence, candidate)]
        for candidate in (max(some, key=lambda one: scores[one.wording]) for some in (levels, in_other_unit) if some):
            match = self._matching.of(candidate, sentence.mention.figure)
            is_any = omits_time(sentence.when, candidate) and not is_telling(sentence.mention.figure)  # 600 desks
            is_misnamed = match.verdict == MISQUOTED and has_place_or_time(sentence, candidate) and not is_any
            if is_misnamed and not may_be_other_name(sentence, candidate, sentence.mention.figure, self.facts):
                return match
            is_named = names_time(sentence, candidate) and not omits_place(sentence.where, candidate)
            if match.verdict == NOT_COMPARABLE and is_named and self._is_in_other_unit(reading, candidate):
                return match
        return None

    def _is_in_other_unit(self, reading: Reading, candidate: Candidate) -> bool:
        """Return whether a sentence measures what a fact counts, or the reverse; not if only one of them is a rate."""
        if is_rate(candidate.unit) != any(map(is_rate, reading.sentence.units)):
            return False  # 2.1 million researchers, and so many per million people
        has_claim = reading.words(candidate.wording).claim >= 1
        is_of_measured = any(map(is_measured, (*reading.sentence.units, candidate.unit)))
        return (has_claim and is_of_measured) or is_in_other_unit(reading.sentence, candidate)

    def _score_of_other_things(self, reading: Reading, wording: int) -> float:
        words = reading.words(wording)
        return 0.0 if words.strange or words.other_whole else score(words, self.model)

    def match_of_rest(self, sentence: Statement, match: Match) -> Match:
        """Return the match with the one fact whose share a figure leaves, in different words; if none, the given match.

        "41 % of the judges are men" is about 59 % of women, even if there are 41 judges. What may be the rest of a
        share contradicts nothing, unless the sentence says the same as the fact.
        """
        is_open = match.verdict in (NO_FACT, CONTRADICTED, MISQUOTED)
        rest = exact_rest(sentence.mention) if is_open else None
        if rest is None:
            return match
        left, stems = [*map(self.facts.candidate, self.facts.of_number(rest.number))], self.facts.stems
        found = [one for one in left if is_rest(sentence, one, stems)]
        if len({(one.measure, one.place, one.period) for one in found}) == 1:
            supported = self._matching.of(found[0], rest)
            return supported._replace(reason=f"{OF_REST}; {supported.reason}")
        own = next((one for one in left if one.id == match.fact and one.is_share), None)
        may_be = sentence.position.is_leaving or any(may_be_rest(sentence, one, stems) for one in left)
        if match.fact and (not repeats(sentence, own, stems) if own else may_be):
            return NO_MATCH._replace(why="the text may give the rest of a share")
        return match

    def _match_on_other_basis(self, sentence: Statement, scored: Sequence[Scored]) -> Match | None:
        """Return the match with a fact that is meant, but counts on a different basis: by headcount, not in FTE."""
        best = max(scored, key=_likelihood, default=None)
        if best is None or best.words < self.model.enough or not has_place_or_time(sentence, best.candidate):
            return None
        return self._matching.on_other_basis(best.candidate)


def at_any_time(sentence: Statement) -> When:
    """Return the time of a sentence; any time if it only refers to one, as in "that year" or "the same day"."""
    is_shifted = any(time.shift and time.shift.number for time in sentence.mention.times)
    return sentence.when._replace(is_relative=False) if sentence.when.is_relative and not is_shifted else sentence.when


def _strongest(
    sentence: Statement, scored: Iterable[Scored], weights: Mapping[str, float]
) -> tuple[float, Scored | None]:
    """Return the fact for which there is most evidence, with how much that is; None without facts."""
    found = ((evidence(sentence, one, weights), one) for one in scored)
    return max(found, key=itemgetter(0), default=(-inf, None))


def _of_match(match: Match, scored: Iterable[Scored]) -> Scored:
    """Return the fact of a match with its scores."""
    return next(one for one in scored if one.candidate.id == match.fact)


def _repeats_claim(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence repeats a claim with its place and time, and adds nothing: its number is the claim's.

    "With 9 murders per 100,000 people in 2024, Riga was a dangerous place" repeats a claim of 0.9 murders.
    """
    fact, features = one.candidate, one.features
    if omits_place(sentence.where, fact) or omits_time(sentence.when, fact) or not sentence.position.is_first:
        return False
    if not sentence.units or sentence.position.is_aside or is_about_part(sentence, fact) or is_swapped(sentence, fact):
        return False
    if features.strange or features.other_topic or features.other_whole or is_narrower(sentence, one):
        return False
    covered = sentence.covered(fact.words)
    shared = sum(word in covered for word in fact.claim_words)
    is_most = features.either >= HALF and len(absent_nouns(sentence, fact)) * 3 <= len(fact.nouns)
    return is_most and shared >= _FEWEST_SHARED


def _is_chance(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure may have the number of a fact only by chance: 63 minutes, where the fact has 63 days.

    Its unit is different, and the sentence either names no time or says of what it counts something that the fact does
    not: it employs 40 doctors, where the fact has 40 beds.
    """
    ours, theirs = one.figure.unit, one.candidate.unit
    is_other = bool(sentence.units) and ours.key != theirs.key and ours.kind == theirs.kind == COUNT
    if not is_other or is_telling(one.figure) or _is_short_for(ours, theirs):
        return False
    does_else = any(word.is_verb and lacks(sentence, one.candidate, word) for word in sentence.words)
    return omits_time(sentence.when, one.candidate) or (is_thing(theirs) and does_else)


def _is_short_for(one: Unit, other: Unit) -> bool:
    """Return whether the name of a measure is the last word of that of another one: miles, of nautical miles."""
    return is_measured(one) and one.text.split()[-1] == other.text.split()[-1]


def _counts_others_by_chance(sentence: Statement, one: Scored) -> bool:
    """Return whether a number of one digit counts other things than those of a fact: 4 prisoners died, of 4 escapes."""
    fact, noun = one.candidate, sentence.noun.key
    is_other = gives_other_unit(sentence, one) or noun not in (fact.noun.key, *fact.noun_names)
    return sentence.units != () and is_other and digits_of(one.figure) == 1 and fact.unit.kind == COUNT


def _is_one_of_many(sentence: Statement, one: Scored, scored: Iterable[Scored]) -> bool:
    """Return whether a short number may be one of many of a measure, as the sentence gives neither place nor time.

    Among the shares of seven countries in 27 years, there is one for nearly any number such as 3.4 %.
    """
    fact, figure = one.candidate, one.figure
    if not (omits_place(sentence.where, fact) and omits_time(sentence.when, fact)) or has_number(figure, fact):
        return False
    many = {other.candidate.number for other in scored if other.candidate.measure == fact.measure}
    return digits_of(figure) <= _SHORT and len(many) >= _MANY


def likeliest(scored: Iterable[Scored]) -> Scored | None:
    """Return the fact with the highest score of some; None if there is none."""
    return max(scored, key=_likelihood, default=None)


def _likelihood(one: Scored) -> float:
    units = one.figure.unit, one.candidate.unit
    is_other_money = units[0].key != units[1].key and all(map(may_be_money, units))
    if is_other_money and one.features.closeness < 0:
        return one.words  # which of two far numbers in another currency is the nearer one says nothing
    return one.score + _BONUS_OF_NUMBER * (has_number(one.figure, one.candidate) and is_telling(one.figure))


def _is_beside(one: Candidate, other: Candidate) -> bool:
    """Return whether two facts have one source, one place and one time."""
    return (one.source, one.place, one.period) == (other.source, other.place, other.period) and one.id != other.id


def _is_about_same(one: Scored, best: Scored) -> bool:
    """Return whether a fact is about the same thing as the best one, perhaps at another time, or counted otherwise."""
    fact, other = one.candidate, best.candidate
    is_same = fact.measure == other.measure != "" and fact.place == other.place
    return one is best or (is_same and one.words >= best.words - _TOLERANCE_OF_WORDS)
