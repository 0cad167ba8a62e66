"""Facts that count otherwise than a sentence: in another unit, on another basis, or what a share leaves."""

from collections.abc import Sequence

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NO_FACT, NOT_COMPARABLE
from innofacts.english.units import CONTAINERS
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.measures import is_measured, is_rate, is_thing
from innofacts.features.text.sentence import Statement
from innofacts.matching.matches import NO_MATCH, OF_REST, Match, Matching
from innofacts.matching.meant import likeliest
from innofacts.matching.reading import Reading
from innofacts.weighing.closeness import is_telling
from innofacts.weighing.conflicts import has_other_basis
from innofacts.weighing.evidence import (
    has_place_or_time,
    names_time,
)
from innofacts.weighing.figures.fitting import is_level
from innofacts.weighing.naming import is_in_other_unit, may_be_other_name
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.times import omits_time
from innofacts.weighing.remainders import exact_rest, is_rest, may_be_rest, repeats
from innofacts.weighing.scoring import Model, Scored, score


class Otherwise:
    """Finds the fact of a figure that counts the same in another way."""

    def __init__(self, facts: Facts, matching: Matching, model: Model) -> None:
        """Take the facts, what makes matches with them, and the weights of the features."""
        self._facts, self._matching, self._model = facts, matching, model

    def in_other_unit(self, reading: Reading) -> Match | None:
        """Return the match with a fact that fits a sentence in everything but the unit: tonnes instead of crates."""
        sentence = reading.sentence
        is_first = (sentence.position.is_first or sentence.noun.key in CONTAINERS) and not sentence.position.is_aside
        if sentence.mention.doubt or not is_first or self._facts.counts(sentence.mention.units):
            return None  # there are facts that count such things, and none of them is meant
        scores = {wording: self._score_of_other_things(reading, wording) for wording in reading.wordings}
        likely = (wording for wording, score_ in scores.items() if score_ >= self._model.enough_without_number)
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
            if is_misnamed and not may_be_other_name(sentence, candidate, sentence.mention.figure, self._facts):
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
        is_of_things = is_thing(candidate.unit) and candidate.noun.key not in CONTAINERS
        if is_of_things and candidate.noun.stems.isdisjoint(reading.sentence.stems):
            has_claim = False  # 40 tonnes of fish, and so many boats that catch fish
        is_of_measured = any(map(is_measured, (*reading.sentence.units, candidate.unit)))
        return (has_claim and is_of_measured) or is_in_other_unit(reading.sentence, candidate)

    def _score_of_other_things(self, reading: Reading, wording: int) -> float:
        words = reading.words(wording)
        return 0.0 if words.strange or words.other_whole else score(words, self._model)

    def of_rest(self, sentence: Statement, match: Match) -> Match:
        """Return the match with the one fact whose share a figure leaves, in different words; if none, the given match.

        "41 % of the judges are men" is about 59 % of women, even if there are 41 judges. What may be the rest of a
        share contradicts nothing, unless the sentence says the same as the fact.
        """
        is_open = match.verdict in (NO_FACT, CONTRADICTED, MISQUOTED)
        rest = exact_rest(sentence.mention) if is_open else None
        if rest is None:
            return match
        left, stems = [*map(self._facts.candidate, self._facts.of_number(rest.number))], self._facts.stems
        found = [one for one in left if is_rest(sentence, one, stems)]
        if len({(one.measure, one.place, one.period) for one in found}) == 1:
            supported = self._matching.of(found[0], rest)
            return supported._replace(reason=f"{OF_REST}; {supported.reason}")
        own = next((one for one in left if one.id == match.fact and one.is_share), None)
        may_be = sentence.position.is_leaving or any(may_be_rest(sentence, one, stems) for one in left)
        if match.fact and (not repeats(sentence, own, stems) if own else may_be):
            return NO_MATCH._replace(why="the text may give the rest of a share")
        return match

    def on_other_basis(self, sentence: Statement, scored: Sequence[Scored]) -> Match | None:
        """Return the match with a fact that is meant, but counts on a different basis: by headcount, not in FTE."""
        best = likeliest(scored)
        if best is None or best.words < self._model.enough or not has_place_or_time(sentence, best.candidate):
            return None
        return self._matching.on_other_basis(best.candidate)
