"""Continuations: what a figure is about by what its text has said before, in its sentence, the one before, or above."""

from collections.abc import Iterable

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, SUPPORTED
from innofacts.english.boundaries import MARKS, clause_end
from innofacts.features.library.candidates import Candidate
from innofacts.features.measures import is_rate
from innofacts.features.text.before import places_told, sentence_above, sentence_before
from innofacts.features.text.sentence import Statement
from innofacts.features.text.when import When
from innofacts.features.text.where import names_another_subject
from innofacts.matching.citations import NOTHING
from innofacts.matching.context.accounts import Accounts
from innofacts.matching.context.changes import Changes, may_be_its_change, referring
from innofacts.matching.context.going_on import (
    goes_on,
    goes_on_elsewhere,
    is_in_another_measure,
    is_like_before,
    is_ruled_out,
    may_go_on,
    says_something_of_its_own,
)
from innofacts.matching.context.objections import Objections
from innofacts.matching.context.told import Told
from innofacts.matching.decider import Decider
from innofacts.matching.explanations import OF_BEFORE, OF_OTHER_YEAR
from innofacts.matching.matches import AGREEING, NO_MATCH, OF_REST, Match, Matching
from innofacts.matching.reading import InText
from innofacts.patterns import regex
from innofacts.times.times import times
from innofacts.values.figures import Figure
from innofacts.values.units import read_unit
from innofacts.weighing.closeness import closeness, has_number, is_telling
from innofacts.weighing.conflicts import ELSEWHERE, has_conflict
from innofacts.weighing.figures.fitting import fit, fit_like
from innofacts.weighing.others.places import is_elsewhere, omits_place
from innofacts.weighing.others.times import is_at_exactly, is_at_other_time, omits_time
from innofacts.weighing.remainders import exact_rest, of_rest
from innofacts.weighing.scoring import Scored, with_scores, word_features


class Continuations:
    """Finds the fact of a figure by the facts that its text has given before."""

    def __init__(
        self, decider: Decider, told: Told, matching: Matching, objections: Objections, accounts: Accounts
    ) -> None:
        """Take what decides on a figure alone and in its text, and what makes a match."""
        self._facts = decider.facts
        self._decider = decider
        self._told = told
        self._matching = matching
        self._objections = objections
        self._accounts = accounts
        self._changes = Changes(decider.facts)

    def of_others(self, here: InText) -> Match | None:
        """Return the match of a share of all the others, perhaps without a sign: 63 % sail, and the other 37 row.

        None if the sentence does not say that it is of the others; no fact for a number without a sign that is not what
        is left.
        """
        mention, text = here.mention, here.text
        if not here.sentence.position.is_of_others:
            return None
        of_share = any(fact.is_share for fact in here.before)
        if mention.units or not of_share or not _AT_ITS_END.match(text, mention.end):
            return self._of_remainder(here, of_rest(mention))
        share = mention._replace(figure=mention.figure._replace(unit=read_unit("%")))
        return self._of_remainder(here, of_rest(share)) or NO_MATCH

    def match(self, here: InText) -> Match | None:
        """Return the match of a figure by what the text has said before; None if that says nothing about it."""
        in_its_sentence = (
            self._in_another_measure,
            self._accounts.of,
            self._of_change,
            self._left_of_before,
            self._like_before,
        )
        by_the_sentence_before = (
            self._of_change,
            self._left_of_before,
            self._going_on,
            self._accounts.before,
            self._read_on,
        )
        ways = in_its_sentence if here.before else by_the_sentence_before
        found = next(filter(None, (way(here) for way in ways)), None)
        return found and found._replace(why=OF_BEFORE)

    def better(self, here: InText, match: Match) -> Match | None:
        """Return a better match than a misquotation by what the text has said before; None if that says nothing."""
        fact = match.meant if match.verdict == MISQUOTED else None
        return self._per_what_was_told(here, fact) if fact else None

    def at_time_told(self, here: InText, match: Match) -> Match | None:
        """Return the match of a figure that agrees with a fact, but at the time that the sentence before gives.

        In 2024 the town spent 40 on parks. Roads cost 30, which is what they cost in 2023. None if no fact is of that
        time, if the sentence has a time of its own or words for a different one, or if the sentence before gives the
        same measure.
        """
        fact, sentence = match.meant if match.verdict in AGREEING else None, here.sentence
        is_timed = bool(here.mention.times) or sentence.change.is_said or _AT_ANOTHER_TIME.search(here.said)
        if fact is None or is_timed or here.cited != NOTHING:
            return None
        when = When(tuple(time.period for time in times(here.said_before) if time.period), is_relative=False)
        if not when.periods:
            return None
        then = self._facts.of_measure(fact, times=self._decider.times(when), places=[fact.place])
        alike = [one for one in then if one.unit.key == fact.unit.key]
        if not alike or fact.id in [one.id for one in alike]:
            return None
        if any(one.measure == fact.measure for one in self._told.before(here.mention, here.text)):
            return None
        there = self._decider.decide(self._decider.reading_of(sentence._replace(when=when)), before=here.before)
        is_of_it = there.fact in [one.id for one in alike]
        return (there if is_of_it else NO_MATCH)._replace(why=OF_BEFORE if is_of_it else OF_OTHER_YEAR)

    def _in_another_measure(self, here: InText) -> Match | None:
        """Return the match with the fact of the figure before, if this one repeats it in another unit: 29 m (95 ft)."""
        meant, sentence = here.before[-1], here.sentence
        if meant.unit.key in sentence.unit_keys or is_ruled_out(sentence, meant):
            return None
        figure = fit(sentence, meant) if is_in_another_measure(sentence, meant) else None
        if figure is None:
            return None
        match = self._matching.of(meant, figure)
        is_restated = sentence.account is not None and sentence.account.is_restated
        is_exact = any(map(str.isdigit, sentence.mention.printed))  # not: three quarters of an hour
        return match if match.verdict in AGREEING or (is_restated and is_exact) else None

    def _of_change(self, here: InText) -> Match | None:
        """Return the match of a figure that says how what is told before has changed; None if no fact says so.

        Ferries carried 40 people in 2024. That was 3 % more than in 2023. Their number had risen by 3 %.
        """
        mention, sentence, before = here.mention, here.sentence, here.before
        said = referring(mention, here.text, self._facts.stems)
        if said is None:
            return None
        if not before and mention.clause[0] == mention.sentence[0]:
            above = sentence_above(here.text, mention)
            before = self._told.before(mention, here.text) or self._told.in_sentence(here.text, *above)
        for meant in reversed(before):
            changes = [one for one in self._changes.of(meant) if may_be_its_change(said, sentence, one, meant)]
            about = [(one, figure) for one in changes if said.is_about(meant) and (figure := fit(sentence, one))]
            matches = [self._matching.of(*one) for one in about]
            match = next((match for match in matches if match.verdict in AGREEING), matches[0] if matches else None)
            if match and (match.verdict in AGREEING or (said.is_by_noun and len(about) == 1)):
                return match
        return None

    def _left_of_before(self, here: InText) -> Match | None:
        """Return the match of a share that is exactly what an earlier share leaves: 63 % sail, so 37 % row.

        Next to its number, the sentence has to say that it is what is left. If the earlier share is in the sentence
        before, "leaving" does not say so: a storm came, leaving 37 % without power.
        """
        position = here.sentence.position
        is_left = position.is_following or (here.before and (position.is_leaving or position.is_not_so))
        return self._of_remainder(here, exact_rest(here.mention)) if is_left else None

    def _of_remainder(self, here: InText, rest: Figure | None) -> Match | None:
        """Return the match of a share with an earlier fact of which it is the rest: 63 % sail, the other 37 % row."""
        sentence = here.sentence
        if rest is None:
            return None
        told = here.before or self._told.before(here.mention, here.text)
        for meant in reversed(told):
            is_there = not (is_at_other_time(sentence.when, meant) or is_elsewhere(sentence, meant))
            is_of_it = not (sentence.whole and sentence.whole.isdisjoint(meant.words))
            is_same = meant.is_share and is_of_it and is_there
            match = self._matching.of(meant, rest) if is_same else None
            if match and match.verdict == SUPPORTED:
                return match._replace(reason=f"{OF_REST}; {match.reason}", why=OF_BEFORE)
        return None

    def _like_before(self, here: InText) -> Match | None:
        """Return the match with a fact of the same measure as the figure before in the sentence; None if there is none.

        Lagos had 12 of them, Accra nine; there were 4,905 at the start and 3,460 at the end.
        """
        meant, sentence = here.before[-1], here.sentence
        others = self._facts.of_measure(meant, times=self._decider.times(sentence.when))
        fitted = ((one, fit_like(sentence, one, meant)) for one in others)
        alike = [one.fit for one in self._scored(sentence, fitted) if is_like_before(sentence, one, meant)]
        if not alike:
            return None
        match = self._matching.of(*self._matching.best_about(sentence, alike))
        return self._matching.as_of_then(sentence, match) if match.verdict in AGREEING else None

    def _going_on(self, here: InText) -> Match | None:
        """Return the match with a different fact of the measure and place of the sentence before; None without one.

        Lund had 187 boats in 2024. Five years earlier it had been 194. By the final count it was 191.
        """
        sentence = here.sentence
        if not may_go_on(sentence):
            return None
        told = self._told.before(here.mention, here.text)
        then = self._decider.times(sentence.when)
        for meant in reversed(told):
            others = [*self._facts.of_measure(meant, times=then, places=[meant.place]), *self._facts.like(meant)]
            fitted = ((one, fit(sentence, one)) for one in others if one.place == meant.place and one.id != meant.id)
            about = [one.fit for one in self._scored(sentence, fitted) if goes_on(sentence, one, meant)]
            match = self._matching.as_of_then(sentence, self._matching.about(sentence, about)) if about else NO_MATCH
            if match.verdict == SUPPORTED:  # an earlier number is not out of date because no word says that it is early
                return match
            if match.verdict == CONTRADICTED and len(about) == len(told) == 1 and _is_slip(here, *about[0]):
                return match
        return self._of_another_place(here)

    def _of_another_place(self, here: InText) -> Match | None:
        """Return the match with what the sentences before give, at a different place; None if the number differs.

        Korea's R&D intensity was 5.21 % in 2022. America's 3.59 % looks modest beside it.
        """
        sentence = here.sentence
        if not may_go_on(sentence) or not sentence.where.decisive:
            return None
        for meant in reversed(self._told.above(here.mention, here.text)):
            there = self._facts.of_measure(meant, places=sentence.where.decisive - {meant.place})
            fitted = ((one, fit_like(sentence, one, meant)) for one in there)
            about = [one.fit for one in self._scored(sentence, fitted) if goes_on_elsewhere(sentence, one, meant)]
            match = self._matching.about(sentence, about) if about else NO_MATCH
            if match.verdict == SUPPORTED:
                return match
        return None

    def _read_on(self, here: InText) -> Match | None:
        """Return the match of a figure by its sentence and the one before, read as one, if that gives no other fact.

        Sugar beet was kinder. Growers in Lund had 40,000 hectares of it. How long is the path? 437 kilometres.
        """
        mention, text, sentence = here.mention, here.text, here.sentence
        if not (sentence.position.is_first or is_telling(mention.figure)):
            return None  # exports of 40,000 boats, of which two thirds went to Germany
        first, last = sentence_before(text, mention)
        if first == last or names_another_subject(text[first:last], self._facts):
            return None
        both = mention._replace(sentence=(first, mention.sentence[1]), clause=(first, mention.clause[1]))
        reading = self._decider.read(both, text)
        if here.subject and (told := places_told(text, mention, self._facts)) is not None:
            reading = self._decider.at_home(reading, next(iter(told)) if len(told) == 1 else here.subject.home)
        match = self._decider.decide(reading, here.cited)
        meant = match.meant
        is_unnamed = self._objections.is_of_unnamed(here._replace(reading=reading), match)
        if meant is None or is_unnamed or self._is_of_another(here, meant):
            return None
        is_its = match.verdict in AGREEING and is_telling(mention.figure)  # where the sentence before has it wrong
        if any(not is_its or one.id != meant.id for one in self._told.before(mention, text)):
            return None
        is_answer = text[first:last].endswith("?") and _ANSWER.fullmatch(text, mention.clause[0], mention.start)
        if not is_answer and says_something_of_its_own(sentence, meant, here.said):
            return None
        has_its_number = match.verdict in (*AGREEING, MISQUOTED)
        return match if has_its_number or self._may_differ(sentence, reading.sentence, meant) else None

    def _is_of_another(self, here: InText, meant: Candidate) -> bool:
        """Return whether a sentence itself rules a fact out, apart from places that it names after the figure."""
        mention, text, sentence = here.mention, here.text, here.sentence
        end = clause_end(text, mention.sentence, mention.end, MARKS)
        is_placed = not sentence.where.places or bool(self._facts.places(text[mention.sentence[0] : end]))
        return has_conflict(sentence, meant, apart_from=(ELSEWHERE,)) or (is_placed and is_elsewhere(sentence, meant))

    def _may_differ(self, own: Statement, both: Statement, meant: Candidate) -> bool:
        """Return whether a sentence may be wrong about a fact that it and the one before, `both`, fit completely.

        Its own subject is that of the fact, and its number is not that of a fact about the same thing.
        """
        if omits_place(both.where, meant) or omits_time(both.when, meant):
            return False
        if closeness(own.mention.figure, meant) <= 0:
            return False  # three times as many
        figures = [(one, fit(own, one)) for one in self._facts.like(meant)]
        is_of_like = any(figure and has_number(figure, one) for one, figure in figures)
        return not (is_of_like or word_features(own, meant).other_topic)

    def _per_what_was_told(self, here: InText, fact: Candidate) -> Match | None:
        """Return the match of a number that is per something that only the text before says.

        Per head, Israel spends $3,420. Swedes spend $2,406.
        """
        if not is_rate(fact.unit) or any(map(is_rate, here.sentence.units)):
            return None
        told = self._like_before(here) if here.before else self._of_another_place(here)
        return told and told._replace(why=OF_BEFORE)

    def _scored(self, sentence: Statement, fitted: Iterable[tuple[Candidate, Figure | None]]) -> list[Scored]:
        """Return the facts that a figure fits, each with its scores."""
        model = self._decider.model
        return [with_scores(one, figure, word_features(sentence, one), model) for one, figure in fitted if figure]


def _is_slip(here: InText, candidate: Candidate, figure: Figure) -> bool:
    """Return whether "it had 241" is near enough to the number of a fact for that of the time that it names.

    It says nothing else, and the fact is of exactly that time.
    """
    is_bare = not here.mention.units and _IT_HAD.search(here.text, here.mention.sentence[0], here.mention.start)
    is_then = is_at_exactly(here.sentence.when, candidate)
    return bool(is_bare) and is_then and closeness(figure, candidate) >= _NEAR_ENOUGH


_NEAR_ENOUGH = 0.8
_IT_HAD = regex(
    r"\b(?:[Ii]t|[Tt]hey|[Tt]here|this|that|the\s(?:figure|number|total))\s(?:had\sbeen|had|was|were|stood\sat|numbered)\s"
    r"(?:(?:still|only|just|already)\s)?\Z"
)
_ANSWER = regex(r"(?:A(?:nswer)?\s?:|[–—-])?[\s;]*")
"""What may be before the number with which a sentence answers the one before: "A: 3.3 trillion"."""
_AT_ITS_END = regex(r"\s?(?:[.,;:()]|\Z)")
_AT_ANOTHER_TIME = regex(r"\b(?:is|are|has|have|had\s[a-z]+ed|been|before|earlier|previously|once|then)\b")
