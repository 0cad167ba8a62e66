"""Which fact a figure means by what its text is about, if neither its sentence nor the text before says so.

The facts are those of the sources that the text is about. A sentence need not name its place, which is that of its
paragraph or of the text, and a figure that agrees with a fact is that fact's, unless its sentence says something else
with it. If no rule finds one, the `chances` do.
"""

from collections.abc import Collection, Container

from innofacts.compare.verdicts import MISQUOTED
from innofacts.english.calendar import MONTHS
from innofacts.features.text.before import names_another_before, places_told
from innofacts.features.text.sentence import Statement
from innofacts.features.text.where import at_place, with_place
from innofacts.matching.context.chances import chance, weighed
from innofacts.matching.decider import MOST_WITH_NUMBER, Decider
from innofacts.matching.explanations import OF_SUBJECT
from innofacts.matching.matches import AGREEING, NO_MATCH, Match
from innofacts.matching.meant import likeliest
from innofacts.matching.reading import InText, Reading
from innofacts.matching.subject import TextSubject
from innofacts.patterns import regex
from innofacts.weighing.conflicts import has_conflict
from innofacts.weighing.evidence import gives_number, prints_number
from innofacts.weighing.misapplied import whole_said
from innofacts.weighing.others.subsets import is_less_of_them
from innofacts.weighing.reasons import BY_CHANCE, BY_NUMBER, WITHIN_SUBJECT
from innofacts.weighing.scoring import Scored, word_features
from innofacts.weighing.vetoes import veto

_MOST_BY_CHANCE = 5  # wordings


class WithinSubject:
    """Finds facts for figures that have none so far, among those of the sources that the text is about."""

    def __init__(self, decider: Decider) -> None:
        """Take what decides which fact a figure is about by its sentence alone."""
        self._facts = decider.facts
        self._decider = decider

    def match(self, here: InText) -> Match | None:
        """Return the match of a figure by what its text is about; None if that is unknown, or says nothing about it."""
        subject = here.subject
        if subject is None or (here.sentence.where.is_speakers and self._is_from_elsewhere(here, subject)):
            return None
        told = places_told(here.text, here.mention, self._facts)
        match = self._placed_or_printed(here, subject, told)
        if not match.fact:
            match = self._by_chance(here.reading, subject.sources, {one.id for one in here.before})
            meant = match.meant if match.verdict not in AGREEING else None
            match = NO_MATCH if meant and told and told.isdisjoint(meant.places) else match
        is_named = match.fact and not names_another_before(here.text, here.mention, self._facts)
        return match._replace(why=OF_SUBJECT) if is_named else None

    def _is_from_elsewhere(self, here: InText, subject: TextSubject) -> bool:
        """Return whether the speaker is not from the country of the text: "our nurses", said a minister of Karsk."""
        names = _OF_NAME.findall(_QUOTED.sub("", here.said))
        return any(subject.nation not in self._facts.places(name) for name in names if name.lower() not in MONTHS)

    def _placed_or_printed(self, here: InText, subject: TextSubject, told: Collection[str] | None) -> Match:
        """Return the match of a figure that has none by its sentence alone, with a fact of what the text is about.

        It is about the place of its paragraph or of the text, unless its sentence has a name, and about the country if
        that says "our"; or it is a fact's by its number alone. A figure that differs from the fact may be that of a
        different place, unless its paragraph has named only one so far, or none: `told`, None if unknown.
        """
        reading, sentence = here.reading, here.sentence
        if sentence.where.is_nationwide and subject.nation and not sentence.where.unknown:
            sentence = sentence._replace(where=at_place(sentence.where, subject.nation))
            reading = self._decider.reading_of(sentence)
            match = self._decider.decide(reading, here.cited, here.before)
            if match.fact:
                return match
        homes = (subject.nation,) if sentence.where.is_speakers else (subject.home, subject.nation)
        is_certain = told is not None and len(told) <= 1
        places = [place for place in (*(told or () if is_certain else ()), *homes) if place]
        placed: list[Match] = []
        for place in dict.fromkeys(places):
            placed.append(self._placed(here, sentence, place))
            if placed[-1].verdict in AGREEING:
                return placed[-1]
        by_number = self._printed(reading, subject)
        if by_number.verdict in AGREEING:
            return by_number
        is_there = is_certain and placed and not sentence.is_account
        meant = placed[0].meant if is_there else None
        return placed[0] if meant and not word_features(sentence, meant).other_topic else NO_MATCH

    def _placed(self, here: InText, sentence: Statement, place: str) -> Match:
        """Return the match of a sentence without a place, read as one about a place; none for 3 t of anything else."""
        where = with_place(sentence.where._replace(is_speakers=False), place)
        if where.places == sentence.where.places or sentence.where.names:
            return NO_MATCH
        match = self._decider.decide(self._decider.reading_of(sentence._replace(where=where)), here.cited, here.before)
        is_of_other = match.meant and sentence.whole and sentence.whole.isdisjoint(match.meant.words)
        return NO_MATCH if is_of_other else match

    def _printed(self, reading: Reading, subject: TextSubject) -> Match:
        """Return the match with the fact of the sources of the text whose number a figure prints, if it agrees."""
        within = self._printed_within(reading, subject.sources)
        best = likeliest(within)
        found = self._decider.match_with(reading.sentence, best, within) if best else None
        return found if found and found.verdict in AGREEING else NO_MATCH

    def _printed_within(self, reading: Reading, sources: Container[str]) -> list[Scored]:
        """Return the facts of some sources whose number a figure prints, if the sentence says nothing else with it.

        "That year" may be any year.
        """
        sentence = reading.sentence
        if (when := sentence.when_or_any) is not sentence.when:
            sentence = sentence._replace(when=when)
            reading = self._decider.reading_of(sentence)
        likely = reading.candidates(self._decider.likely_wordings(reading))
        scored = [one for fact in likely if (one := reading.scored(fact, self._decider.model))]
        printed = (one for one in scored if one.candidate.source in sources and prints_number(sentence, one))
        own = (one for one in printed if whole_said(sentence, one, scored) is None)
        return [one for one in own if not (veto(sentence, one, WITHIN_SUBJECT) or veto(sentence, one, BY_NUMBER))]

    def _by_chance(self, reading: Reading, sources: Container[str], told: Container[str]) -> Match:
        """Return the match with the fact of some sources that a figure is probably about, though no rule says so.

        A number that may be no figure has none. The same number of something else is no misquotation, and a bound, such
        as "more than half", is not supported by a number that merely lies within it, as many do. `told` are the ids of
        the facts that its sentence has given before.
        """
        sentence = reading.sentence
        found = [] if sentence.mention.doubt else self.weighed(reading, sources, told)
        among = [one for one, _ in found]
        chances = sorted(((chance(values), n) for n, (_, values) in enumerate(found)), reverse=True)
        likely = (among[n] for chance_, n in chances if self._is_likely(sentence, among[n], chance_))
        for one in likely:
            if match := self._decider.match_with(sentence, one, among):
                is_vague = match.verdict in AGREEING and not gives_number(one)
                if is_vague or match.verdict == MISQUOTED:
                    return NO_MATCH
                return self._decider.otherwise.of_rest(sentence, match)
        return NO_MATCH

    def weighed(
        self, reading: Reading, sources: Container[str], told: Container[str]
    ) -> list[tuple[Scored, dict[str, float]]]:
        """Return the facts of some sources that a figure may be about, each with what speaks for it.

        They are those with most of its words, and those whose number it prints. Those with a conflict are among them,
        because a fact that is hardly ahead of one of these is hardly meant.
        """
        sentence, times = reading.sentence, self._decider.times(reading.sentence.when)
        alike = self._facts.of_number(sentence.mention.figure.base_number)[:MOST_WITH_NUMBER]
        printed = (self._facts.candidate(n) for n in alike if self._facts.time_of(n) in times)
        with_words = reading.all_of(self._decider.likely_wordings(reading))
        own = {one.n: one for one in (*with_words, *printed) if one.source in sources}
        scored = [one for fact in own.values() if (one := reading.scored(fact, self._decider.model))]
        first = [*dict.fromkeys(one.candidate.wording for one in scored)][:_MOST_BY_CHANCE]
        found = [one for one in scored if one.candidate.wording in first or gives_number(one)]
        return [*zip(found, weighed(sentence, found, told, self._decider.model), strict=True)]

    def _is_likely(self, sentence: Statement, one: Scored, chance_: float) -> bool:
        """Return whether the chance of a fact is enough: no chance outweighs a conflict, and only a high one a veto."""
        is_its_number = gives_number(one)
        is_ruled_out = has_conflict(sentence, one.candidate) or (is_less_of_them(sentence, one) and not is_its_number)
        if chance_ < self._decider.model.least_chance or is_ruled_out:
            return False
        is_vetoed = is_its_number and any(veto(sentence, one, case) for case in (WITHIN_SUBJECT, BY_CHANCE))
        return not is_vetoed or chance_ >= self._decider.model.least_chance_against_veto


_QUOTED = regex(r"[“\"][^“”\"]*[”\"]")
_OF_NAME = regex(r"\b[a-z]+\s(?:of|from|in|for)\s([A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*)")
