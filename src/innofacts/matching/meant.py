"""Which of some facts a sentence means: by its words, by the number that it prints, or by the evidence for a fact."""

from collections.abc import Container, Iterable, Mapping, Sequence
from math import inf
from operator import itemgetter

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_ESTABLISHED
from innofacts.features.library.candidates import HALF
from innofacts.features.library.facts import Facts
from innofacts.features.measures import is_measured, is_thing, may_be_money
from innofacts.features.text.sentence import Statement
from innofacts.matching.matches import AGREEING, Match, Matching
from innofacts.values.conversions import PERSON
from innofacts.values.units import COUNT, PERCENT, Unit
from innofacts.weighing.closeness import has_number, is_telling
from innofacts.weighing.conflicts import is_about_part
from innofacts.weighing.evidence import (
    absent_nouns,
    evidence,
    is_rounded,
    is_swapped,
    likeness,
    prints_number,
)
from innofacts.weighing.figures.looseness import as_loose_as_words
from innofacts.weighing.misapplied import fact_said, has_number_of_its_own, misapplication, whole_said
from innofacts.weighing.naming import is_used_instead, may_be_other_name
from innofacts.weighing.others.any_numbers import is_any_fraction
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.subsets import is_narrower
from innofacts.weighing.others.times import omits_time
from innofacts.weighing.reasons import BY_WORDS, DIFFERING_IN_NUMBER, SUPPORTING
from innofacts.weighing.scoring import Model, Scored, gives_other_unit, is_far, lacks
from innofacts.weighing.vetoes import may_be_weighed, may_contradict, veto

TOLERANCE_OF_WORDS = 1.5
"""How much lower the score of the words may be for a fact about the same measure and place as the best one."""
_BONUS_OF_NUMBER = 1.5
"""What a fact gains, compared with other facts, by a number that two things hardly share by chance."""
_REPEATED = 0.5
"""From which likeness on a sentence repeats a claim."""
_FEWEST_SHARED = 2  # words of a claim
_SHORT = 3  # digits of a number that one of many facts rounds to by chance
_MANY = 20
"""From how many numbers of a measure on one of them may be that of a sentence by chance."""


class Meant:
    """Finds the fact that a sentence means among some that it may be about, and makes the match with it."""

    def __init__(self, facts: Facts, matching: Matching, model: Model) -> None:
        """Take the facts, what makes matches with them, and the weights of the features."""
        self._facts, self._matching, self._model = facts, matching, model

    def match(
        self,
        sentence: Statement,
        scored: Sequence[Scored],
        others: Sequence[Scored] = (),
        measures_before: Container[str] = (),
    ) -> Match | None:
        """Return the match with the fact that is meant; None if there is none, or if it is uncertain which.

        The rules come first. They consider only facts without a conflict, and none of the `others`.
        """
        match = self._by_rules(sentence, scored)
        if match and match.verdict in AGREEING:
            return self._unless_other_is_said(sentence, match, scored)
        with_number: list[Scored] = []
        different: list[Scored] = []
        weighed = (one for one in (*scored, *others) if may_be_weighed(sentence, one, measures_before))
        for one in weighed:
            (with_number if prints_number(sentence, one) else different).append(one)
        different += (one for one in with_number if is_rounded(one) and not is_telling(one.figure))
        match = self._by_number(sentence, with_number) or match
        match = match or self._by_other_number(sentence, different, (*different, *with_number))
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

    def _by_rules(self, sentence: Statement, scored: Sequence[Scored]) -> Match | None:
        """Return the match with the fact that the rules find; None if they find none, or if it is uncertain which."""
        best = likeliest(scored)
        if best is None or best.score < self._model.enough:
            return None
        match = self.best_match(sentence, best, scored)
        if match is None:
            return None
        meant = _of_match(match, scored)
        weights = self._model.same_number if prints_number(sentence, meant) else self._model.other_number
        is_unplaced = omits_place(sentence.where, meant.candidate)
        least = self._model.least_evidence if is_unplaced else self._model.least_for_rules
        if evidence(sentence, meant, weights) < least:
            return None
        if match.verdict in AGREEING:
            is_other = veto(sentence, best, BY_WORDS) or veto(sentence, meant, SUPPORTING)
            return None if is_other or _is_one_of_many(sentence, meant, scored) else match
        return match if all(may_contradict(sentence, one, match.verdict) for one in (best, meant)) else None

    def _by_number(self, sentence: Statement, with_number: Sequence[Scored]) -> Match | None:
        """Return the match with the fact whose number a sentence prints, if there is enough evidence for it."""
        strongest, best = _strongest(sentence, with_number, self._model.same_number)
        if best is None or strongest < self._model.least_evidence:
            return None
        match = self.best_match(sentence, best, with_number)
        return match if match and (match.verdict in AGREEING or not is_rounded(best)) else None

    def _by_other_number(
        self, sentence: Statement, different: Sequence[Scored], weighed: Sequence[Scored]
    ) -> Match | None:
        """Return the match with the likeliest fact that has a different number, if there is enough evidence for it.

        Any of the `weighed` facts may be about the same thing, so that an earlier share does not rule out a revised
        one.
        """
        strongest, best = _strongest(sentence, different, self._model.other_number)
        match = self.best_match(sentence, best, weighed) if best else None
        if best is None or match is None:
            return None
        if match.verdict not in AGREEING:
            is_then = not sentence.when.is_guessed or prints_number(sentence, best)
            is_meant = is_then and strongest >= self._model.least_evidence
            return match if is_meant or _repeats_claim(sentence, best) else None
        is_of_like = all(one.candidate.id != match.fact for one in different)  # with the number
        least = self._model.least_evidence if is_of_like else self._model.least_to_support
        if strongest < least or is_rounded(best) or (is_of_like and best.features.strange):
            return None
        return None if veto(sentence, best, SUPPORTING) else match

    def best_match(self, sentence: Statement, best: Scored, scored: Sequence[Scored]) -> Match | None:
        """Return the match with the fact that is meant, or the best of those about the same thing.

        None if the figure turns out to be of something else.
        """
        if not has_number(best.figure, best.candidate):
            best = whole_said(sentence, best, scored) or best
        about = [one for one in scored if _is_about_same(one, best)]
        match, is_near = self._matching.about(sentence, [one.fit for one in about]), False
        if match.verdict in (CONTRADICTED, NOT_ESTABLISHED):
            loose = ((one.candidate, as_loose_as_words(one.figure, sentence.mention)) for one in about)
            loosely = self._matching.about(sentence, list(loose))
            is_near = loosely.verdict in AGREEING and is_any_fraction(sentence, _of_match(loosely, about))
            match = match if is_near or loosely.verdict == match.verdict else loosely
        meant = _of_match(match, about)
        if match.verdict in AGREEING and (other := misapplication(sentence, meant)):
            is_its = has_number(meant.figure, meant.candidate) or meant.figure.unit.kind == PERCENT
            is_its = is_its and not _counts_others_by_chance(sentence, meant)
            return match._replace(verdict=MISQUOTED, reason=f"the source gives this {other}") if is_its else None
        if match.verdict in (CONTRADICTED, NOT_ESTABLISHED) and (is_near or has_number_of_its_own(sentence, meant)):
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
        return None if may_be_other_name(sentence, meant.candidate, meant.figure, self._facts) else match

    def of_its_noun(self, sentence: Statement, match: Match, scored: Iterable[Scored]) -> Match | None:
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
        found = self.best_match(sentence, counting[0], counting) if len(counting) == 1 else None
        return found if found and found.verdict == CONTRADICTED else None


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
    return sentence.units != () and is_other and one.figure.digits == 1 and fact.unit.kind == COUNT


def _is_one_of_many(sentence: Statement, one: Scored, scored: Iterable[Scored]) -> bool:
    """Return whether a short number may be one of many of a measure, as the sentence gives neither place nor time.

    Among the shares of seven countries in 27 years, there is one for nearly any number such as 3.4 %.
    """
    fact, figure = one.candidate, one.figure
    if not (omits_place(sentence.where, fact) and omits_time(sentence.when, fact)) or has_number(figure, fact):
        return False
    many = {other.candidate.number for other in scored if other.candidate.measure == fact.measure}
    return figure.digits <= _SHORT and len(many) >= _MANY


def likeliest(scored: Iterable[Scored]) -> Scored | None:
    """Return the fact with the highest score of some; None if there is none."""
    return max(scored, key=_likelihood, default=None)


def _likelihood(one: Scored) -> float:
    units = one.figure.unit, one.candidate.unit
    is_other_money = units[0].key != units[1].key and all(map(may_be_money, units))
    if is_other_money and one.features.closeness < 0:
        return one.words  # which of two far numbers in another currency is the nearer one says nothing
    return one.score + _BONUS_OF_NUMBER * (has_number(one.figure, one.candidate) and is_telling(one.figure))


def _is_about_same(one: Scored, best: Scored) -> bool:
    """Return whether a fact is about the same thing as the best one, perhaps at another time, or counted otherwise."""
    fact, other = one.candidate, best.candidate
    is_same = fact.measure == other.measure != "" and fact.place == other.place
    return one is best or (is_same and one.words >= best.words - TOLERANCE_OF_WORDS)
