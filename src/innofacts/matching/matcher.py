"""Which fact of a library a figure in a sentence is about, and the verdict on it.

1. `features.sentence` gives the features of the sentence, `features.facts` those of every fact that shares a word with
   it.
2. `conflicts` rules out the facts of another time or place, or of something different.
3. `fitting` gives the figure in the unit and with the sign of the fact, if it may be the fact's figure.
4. `scoring` puts the facts in order by the words that they share with the sentence, and a `reading` keeps what is found
   of a sentence. `Matcher.decide` finds the one that is meant, the first of:
   - the one that the sentence cites, or that is meant of those that it cites;
   - the one with a score that is enough by the rules, unless `doubts` or `evidence` say otherwise;
   - the one with the number of the figure, then the one with a different number, for which there is enough `evidence`,
     which weighs what is alike and what is not;
   - one that counts something else, tonnes instead of crates, or counts on another basis;
   - one whose share leaves that of the sentence, 88 % of all and 12 % of the others.
5. `Matcher.answer` also knows the figures before in the sentence: the figure may be what somebody else gives for one of
   them (`features.accounts`), or of the same measure. It may repeat the telling number of what the sentence before is
   about, or be the change of what that says (`changes`): that was 3 % more.
6. `compare.verdicts` gives the verdict on the figure by the fact, or by one about the same thing, which `judgements`
   keeps. The time and the speaker of the sentence may excuse an old figure, or an opinion.

Where it is uncertain which fact is meant, none is: to call an unsupported figure supported is the worst mistake here.
"""

import re
from collections.abc import Container, Iterable, Sequence
from datetime import date
from functools import cache, lru_cache
from math import inf
from operator import itemgetter
from typing import NamedTuple

from innofacts.compare.notes import STANDINGS_BY_WEIGHT
from innofacts.compare.replacements import status
from innofacts.compare.verdicts import (
    CONTRADICTED,
    MISQUOTED,
    NO_FACT,
    NOT_COMPARABLE,
    NOT_ESTABLISHED,
    OUTDATED,
    SUPPORTED,
)
from innofacts.english.countries import name_of
from innofacts.english.units import CONTAINERS
from innofacts.factfiles.facts import Fact
from innofacts.features.accounts import tells_who_says
from innofacts.features.candidates import Candidate
from innofacts.features.circumstances import When
from innofacts.features.facts import EVERY_FACT, Among, Facts
from innofacts.features.measures import is_measured, is_money, is_thing
from innofacts.features.sentence import Statement, read_sentence, sentence_before, with_sentence_before
from innofacts.index.index import Index
from innofacts.matching.changes import is_change_of, may_be_its_change, referring, year_of
from innofacts.matching.citations import NOTHING, Cited
from innofacts.matching.conflicts import (
    has_conflict,
    has_grave_conflict,
    has_other_basis,
    has_place_or_time,
    has_topic,
    is_at_exactly,
    is_at_other_time,
    is_elsewhere,
    omits_place,
    omits_time,
)
from innofacts.matching.doubts import (
    enough_to_support,
    has_other_whole_of_its_words,
    is_all_about,
    is_like_before,
    is_of_all,
    may_contradict,
    may_support,
    repeats_claim,
)
from innofacts.matching.evidence import evidence, is_rounded, likeness, may_be_weighed, names_time, prints_number
from innofacts.matching.fitting import (
    as_loose_as_words,
    fit,
    has_number,
    has_unit_from_before,
    in_unit,
    is_level,
    is_telling,
    of_rest,
    with_sign,
)
from innofacts.matching.judgements import Judgements, is_forecast
from innofacts.matching.naming import is_in_other_unit, is_used_instead, may_be_other_name
from innofacts.matching.nearest import nearest
from innofacts.matching.reading import Reading
from innofacts.matching.scoring import (
    DIGITS,
    MODEL,
    MOST_DIGITS,
    Model,
    Scored,
    lacks,
    score,
    with_scores,
    word_features,
)
from innofacts.prose.figures import Mention, find_mentions
from innofacts.times.times import times
from innofacts.values.conversions import PERSON
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, PERCENT, RANK, RATE

_OPINION = "opinion"
_AGREEING = (SUPPORTED, OUTDATED)

_BONUS_OF_NUMBER = 1.5
"""What a fact gains, compared with other facts, by a number that two things hardly share by chance."""
_REPEATED = 0.5
"""From which likeness on a sentence repeats a claim."""
_MOST_WITH_NUMBER = 50  # facts; 2 % is the number of many
_TOLERANCE_OF_WORDS = 1.5
"""How much lower the score of the words may be for a fact about the same measure and place as the best one."""
_CLOSE = 1.0
"""How much lower the score may be for a fact to which the evidence points more than to the best one."""
_LAST = frozenset(("final", "revised"))  # vintages
_ORDER = (SUPPORTED, MISQUOTED, CONTRADICTED, NOT_ESTABLISHED, NOT_COMPARABLE)


class Match(NamedTuple):
    """The fact that a figure is about, and the verdict."""

    fact: str | None
    """The id of the fact; None if there is none."""
    verdict: str
    """SUPPORTED, OUTDATED, MISQUOTED, CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED, NO_FACT or ARITHMETIC."""
    reason: str
    """Why, in words."""
    instead: Figure | None = None
    """The figure that the sources give now, if the text gives a different one."""
    is_opinion: bool = False
    """Whether an opinion alone supports the figure, or a fact that one of a higher standing disputes, and the sentence
    does not say whose it is."""


Fit = tuple[Candidate, Figure]
"""A fact, and the figure of a sentence in the unit and with the sign of the fact."""

_NO_MATCH = Match(None, NO_FACT, "no matching fact")
_PLANNED = Match(None, NO_FACT, "no fact gives what was planned or expected")


class Matcher:
    """Finds the facts of a library that figures are about."""

    def __init__(self, index: Index, model: Model = MODEL, *, among: Among = EVERY_FACT) -> None:
        """Read the facts of an open index, or those `among` them. `model` holds the weights of the features."""
        self.facts = Facts(index, among)
        self.model = model
        self._verdicts = Judgements(index, self.facts)
        self._times = cache(self._times_of)  # reports repeat their times
        self._changes_in = cache(self._times_of_changes)
        self._of_times = lru_cache(maxsize=16)(self.facts.of_times)
        self._said_by_others: dict[str, bool] = {}  # by the id of an opinion
        self._before: tuple[str, tuple[int, int], tuple[str, ...]]
        """The text and the sentence of the last figure with a fact, and the ids of the facts in the sentence so far."""
        self.begin()

    def prepare(self, text: str) -> None:
        """Look up the words of a text in one batch, before its figures are matched."""
        self.facts.stems.prepare([text])

    def begin(self) -> None:
        """Begin a text, of which no sentence has been read."""
        self._before = "", (0, 0), ()

    def match(self, mention: Mention, text: str, *, named: str = "", cited: Cited = NOTHING) -> Match:
        """Return the fact that a figure of a text is about, and the verdict on it.

        `named` is the id of a fact that a marker gives for the figure. The facts that the sentence cites, or whose
        source it cites, come first.
        """
        if named:
            return self._match_named(read_sentence(text, mention, self.facts), named)
        reading = self.read(mention, text)
        match = self.answer(reading, text, cited)
        near = nearest(reading.sentence, self.facts) if match in (_NO_MATCH, _PLANNED) else None
        return (
            match._replace(reason=f"{match.reason}; nearest: {self._in_words(near, reading.sentence)}")
            if near
            else match
        )

    def answer(self, reading: Reading, text: str, cited: Cited = NOTHING) -> Match:
        """Return the fact that a figure that was read in a text is about, with what its sentence has said before."""
        sentence, mention = reading.sentence, reading.sentence.mention
        before = self._before[2] if self._before[:2] == (text, mention.sentence) else ()
        said = text[slice(*mention.sentence)]
        account = self._match_of_account(sentence, before)
        is_given = sentence.is_account and (account or not (before or sentence.units))
        if is_given and not self._says_other(reading, account):
            match = account or _NO_MATCH  # a bare number that somebody gives for what no fact is about
        else:
            told = {fact.measure for fact in map(self.facts.of_id, before) if fact}
            match = self.decide(reading, cited, told)
            is_later = mention.clause[0] > mention.sentence[0] and not (before or sentence.account)
            is_open = is_later and match.verdict not in _AGREEING and has_unit_from_before(sentence)
            if is_open and not self._is_earlier_level_of_it(sentence, match):
                match = _NO_MATCH  # no fact says of what it is
            elif match.verdict == CONTRADICTED and not tells_who_says(said) and self._is_told(match, before):
                match = _NO_MATCH  # nobody gives two numbers of one thing
        if match is _NO_MATCH:
            match = account or self._match_of_repeated_number(mention, text, cited) or match
        if match is _NO_MATCH:
            match = self._match_of_change(sentence, text, before) or match
        if match is _NO_MATCH and before:
            match = self._match_like_before(sentence, before[-1]) or match
        if sentence.is_planned and match.verdict != SUPPORTED and not self._is_plan(match):
            match = _PLANNED
        elif self._may_be_elsewhere(sentence, match, text):
            match = _NO_MATCH
        if match.fact:
            self._before = text, mention.sentence, (*before, match.fact)
        return self._by_opinion(self._as_of_now(sentence, self._as_dated(match, said), said, cited), said, cited)

    def _is_earlier_level_of_it(self, sentence: Statement, match: Match) -> bool:
        """Return whether all that a sentence says is of the fact of a match, so that the figure before is too."""
        meant = self.facts.of_id(match.fact or "")
        return meant is not None and is_all_about(sentence, meant)

    def _is_told(self, match: Match, before: Iterable[str]) -> bool:
        """Return whether the fact of a match is about the same thing, place and time as one `before` it."""
        facts = (self.facts.of_id(id_) for id_ in (match.fact or "", *before))
        meant, *others = ((fact.measure, fact.place, fact.period, fact.unit) for fact in facts if fact)
        return meant in others

    def _may_be_elsewhere(self, sentence: Statement, match: Match, text: str) -> bool:
        """Return whether a number is not a fact's, and the text so far may be about another place: Orton, not its zoo.

        A different bound, unit or noun of the same number is the fact's own.
        """
        is_other = match.verdict not in (*_AGREEING, MISQUOTED)
        meant = self.facts.of_id(match.fact or "") if is_other else None
        if meant is None or meant.place not in sentence.where.places:
            return False
        return self.facts.may_be_elsewhere(meant.place, text, *sentence.mention.sentence)

    def _is_plan(self, match: Match) -> bool:
        """Return whether there is no fact, or one that gives a plan itself, or what was still to come."""
        candidate = self.facts.of_id(match.fact or "")
        return candidate is None or is_forecast(self._verdicts.fact(candidate))

    def _match_of_account(self, sentence: Statement, before: Sequence[str]) -> Match | None:
        """Return the match of a figure that somebody gives with the fact of one `before` it; None if it is of none.

        Whoever gives it, it is about the same thing, whatever its number.
        """
        account = sentence.account
        facts = (self.facts.of_id(id_) for id_ in reversed(before)) if account else ()
        known = [fact for fact in facts if fact and not _is_ruled_out(sentence, fact)]
        told = self.facts.stems.of_text(account.rest) if account else frozenset()
        nearest_first = sorted(known, key=lambda fact: -len(told & fact.words))
        matches = (self._match_given(sentence, fact) for fact in nearest_first)
        return next(filter(None, matches), None)

    def _says_other(self, reading: Reading, account: Match | None) -> bool:
        """Return whether a figure that somebody gives is the telling number of a fact, though not of the one before."""
        is_doubtful = account is not None and account.verdict not in _AGREEING
        is_doubtful = is_doubtful and is_telling(reading.sentence.mention.figure)
        return is_doubtful and self.decide(reading).verdict in _AGREEING

    def _match_given(self, sentence: Statement, meant: Candidate) -> Match | None:
        """Return the match of a figure that somebody gives for what a fact is about; None if it counts something else.

        It may be the figure of a fact that has replaced this one, or that this one has replaced.
        """
        account, given = sentence.account, sentence.mention.figure
        if account and account.is_restated:
            kinds = {given.unit.kind, meant.unit.kind}
            is_level = bool(sentence.units) and not sentence.mention.change and kinds.isdisjoint((PERCENT, RANK, RATE))
            match = self._matched(meant, given) if is_level and is_money(given.unit) == is_money(meant.unit) else None
            return match if match and match.verdict == NOT_COMPARABLE else None
        about: list[Fit] = []
        for one in self.facts.like(meant) or [meant]:
            figure = fit(sentence, one) if sentence.units else given
            figure = given if figure is None and account and account.is_same else figure
            if figure:
                about.append((one, as_loose_as_words(figure, sentence.mention)))
        return self._as_of_then(sentence, self._match_about(sentence, about)) if about else None

    def _match_of_change(self, sentence: Statement, text: str, before: Sequence[str]) -> Match | None:
        """Return the match of a change that refers to what a fact before is about; None if there is no such fact.

        Ferries carried 40 people in 2024. That was 3 % more than in 2023. Their number had risen by 3 %.
        """
        mention = sentence.mention
        said = referring(mention, text, self.facts.stems)
        if said is None:
            return None
        if not before and mention.clause[0] == mention.sentence[0]:
            earlier = find_mentions(text, *sentence_before(text, mention))
            before = [match.fact for match in (self.decide(self.read(one, text)) for one in earlier) if match.fact]
        for meant in filter(None, map(self.facts.of_id, reversed(before))):
            changes = [one for one in self._changes_of(meant) if may_be_its_change(said, sentence, one, meant)]
            about = [(one, figure) for one in changes if said.is_about(meant) and (figure := fit(sentence, one))]
            matches = [self._matched(*one) for one in about]
            match = next((match for match in matches if match.verdict in _AGREEING), matches[0] if matches else None)
            if match and (match.verdict in _AGREEING or (said.is_by_noun and len(about) == 1)):
                return match
        return None

    def _changes_of(self, meant: Candidate) -> list[Candidate]:
        """Return the facts that say how what a fact gives has changed up to its time."""
        times = self._changes_in(year_of(meant.period)) if meant.period else frozenset[int]()
        of_times, place = self._of_times(times), frozenset((meant.place,))
        allowed = of_times & self.facts.of_places(place, place) if meant.place else of_times
        wordings = self.facts.sharing(meant.measure_words.keys() or meant.claim_words.keys(), (), allowed)
        numbers = (n for wording in sorted(wordings) for n in self.facts.at(wording, times))
        return [one for one in map(self.facts.candidate, numbers) if is_change_of(one, meant)]

    def _match_like_before(self, sentence: Statement, before: str) -> Match | None:
        """Return the match with a fact of the measure that the figure before in the sentence has; None without one.

        Lagos had 12 of them, Accra nine; there were 4,905 at the start and 3,460 at the end.
        """
        meant = self.facts.of_id(before)
        assert meant is not None, before
        scored, times = [], self._times(sentence.when)
        for candidate in self.facts.of_measure(meant, times) if meant.measure else ():
            figure = fit(sentence, candidate)
            if figure is not None and (not sentence.units or figure.unit.key == candidate.unit.key):
                scored.append(with_scores(candidate, figure, word_features(sentence, candidate), self.model))
        alike = [one for one in scored if is_like_before(sentence, one, meant)]
        if not alike:
            return None
        match = self._matched(*self._best_about(sentence, [one[:2] for one in alike]))
        return self._as_of_then(sentence, match) if match.verdict in _AGREEING else None

    def _in_words(self, near: Candidate, sentence: Statement) -> str:
        """Return the figure of a fact with its time, and with its place if the sentence names a different one."""
        fact = self._verdicts.fact(near)
        place = name_of(fact.place) if fact.place and is_elsewhere(sentence, near) else ""
        when = f"{fact.period}" if fact.period else ""
        return f"{', '.join(filter(None, (fact.stated().figure.words(), place, when)))} ({fact.id})"

    def _match_of_repeated_number(self, mention: Mention, text: str, cited: Cited) -> Match | None:
        """Return the match with the fact whose telling number is that of what the sentence before is about."""
        joined = with_sentence_before(text, mention) if is_telling(mention.figure) else None
        match = self.decide(self.read(joined, text), cited) if joined else _NO_MATCH
        meant = self.facts.of_id(match.fact or "")
        return match if meant and has_number(mention.figure, meant) else None

    def read(self, mention: Mention, text: str) -> Reading:
        """Return what the sentence of a figure says, and the facts that it may be about."""
        sentence = read_sentence(text, mention, self.facts)
        return self._reading(sentence)

    def decide(self, reading: Reading, cited: Cited = NOTHING, told: Container[str] = ()) -> Match:
        """Return the fact that is meant of those that a sentence may be about, by this figure alone, and the verdict.

        `told` are the measures of what the sentence says before.
        """
        scored, on_other_basis = self._scored(reading)
        of_cited = [one for one in scored if one.candidate.source in cited.sources or one.candidate.id in cited.facts]
        match = (
            self._match_of_cited(reading.sentence, cited)
            or self._match_meant(reading.sentence, of_cited)
            or self._match_meant(reading.sentence, scored, self._with_number(reading), told)
            or self._match_of_other_things(reading)
            or self._match_on_other_basis(reading.sentence, on_other_basis)
            or self._match_of_rest(reading.sentence)
            or _NO_MATCH
        )
        return self._as_of_then(reading.sentence, self._by_better(reading.sentence, match, cited))

    def may_be_meant(self, reading: Reading) -> list[Scored]:
        """Return the facts that a figure may be about, with their scores, for benchmarks/fit_proof.py."""
        return [*self._scored(reading)[0], *self._with_number(reading)]

    def _scored(self, reading: Reading) -> tuple[list[Scored], list[Scored]]:
        """Return the facts that a sentence may mean, with their scores, and those of them that are on another basis."""
        scored: list[Scored] = []
        on_other_basis: list[Scored] = []
        # With fewer words in common, a fact is neither meant nor about the same thing as one that is.
        least = self.model.enough - self.model.weights[DIGITS] * MOST_DIGITS - _TOLERANCE_OF_WORDS
        words = {wording: score(reading.words(wording), self.model) for wording in reading.wordings}
        likely = (wording for wording, score_ in words.items() if score_ >= least or reading.sentence.bases)
        for candidate in reading.candidates(likely):
            is_other = has_other_basis(reading.sentence, candidate)
            may_be = is_other or words[candidate.wording] >= least
            if may_be and (one := reading.scored(candidate, self.model)):
                (on_other_basis if is_other else scored).append(one)
        return scored, on_other_basis

    def _as_dated(self, match: Match, said: str) -> Match:
        """Return a match without the finding that a figure has been replaced if its sentence is of the time before.

        In January 2024 the office put it at 4.76 million; the final figure is of May. Its own time says nothing.
        """
        candidate = self.facts.of_id(match.fact or "") if match.verdict == OUTDATED else None
        both = (self._verdicts.fact(candidate), self._verdicts.replacement(candidate)) if candidate else (None, None)
        since, until = (fact.source.public if fact else None for fact in both)
        if candidate is None or since is None or until is None:
            return match
        own = candidate.period.last if candidate.period else None
        days = {time.period.last for time in times(said) if time.period} - {own}
        return _right_then(match) if any(day and since.first <= day < until.first for day in days) else match

    def _as_of_now(self, sentence: Statement, match: Match, said: str, cited: Cited) -> Match:
        """Return a match, as outdated if its sentence is of the present and a fact gives a different figure since.

        The present may be that of a text of then: a guide of 2019 says that it has 40. Any time of the fact will do.
        """
        candidate = self.facts.of_id(match.fact or "") if match.verdict == SUPPORTED and sentence.is_of_now else None
        new = self._verdicts.newest(candidate) if candidate and not _is_cited(candidate, cited) else None
        since = self.facts.of_id(new.id) if new else None
        figure = fit(sentence, since) if since else None
        if candidate is None or new is None or figure is None or self._verdicts.holds(new, figure):
            return match
        stated, own = new.stated().figure, candidate.period
        if own and any(time.period and time.period.overlaps(own) for time in times(said)):
            return match
        reason = f"this was so at {own}: print {stated.words()}, of {new.period} ({new.id}), {_cited(new)}"
        return match._replace(verdict=OUTDATED, reason=reason, instead=stated)

    def _by_opinion(self, match: Match, said: str, cited: Cited) -> Match:
        """Return a match that says so if only an opinion or a disputed fact supports it, but its sentence not whose."""
        candidate = self.facts.of_id(match.fact or "")
        if match.verdict != SUPPORTED or candidate is None or _is_cited(candidate, cited):
            return match
        if better := self._verdicts.disputing(candidate):
            if self._names_speaker(candidate, said):
                return match
            fact, official = self._verdicts.fact(candidate), self._verdicts.fact(better)
            stated = official.stated().figure
            reason = f"only {fact.speaker} says so: {official.speaker} says {stated.words()} ({official.id})"
            return match._replace(reason=reason, instead=stated, is_opinion=True)
        if candidate.standing != _OPINION:
            return match
        if candidate.id not in self._said_by_others:
            others = [one for one in self.facts.meeting(candidate) if one.standing != _OPINION]
            self._verdicts.prepare(others)
            is_said = any(self._implies(one, candidate) or self._implies(candidate, one) for one in others)
            self._said_by_others[candidate.id] = is_said
        if self._said_by_others[candidate.id] or self._names_speaker(candidate, said):
            return match
        speaker = self._verdicts.fact(candidate).speaker
        return match._replace(reason=f"only an opinion says so: {speaker}", is_opinion=True)

    def _names_speaker(self, candidate: Candidate, said: str) -> bool:
        """Return whether a sentence names who gives the figure of a fact."""
        names = _names_of_speaker(self._verdicts.fact(candidate))
        return any(re.search(rf"\b{re.escape(name)}\b", said) for name in names)

    def _implies(self, one: Candidate, other: Candidate) -> bool:
        """Return whether a fact supports the figure of another, perhaps at another time."""
        return self._verdicts.of(one, self._verdicts.fact(other).stated().figure)[0] == SUPPORTED

    def _reading(self, sentence: Statement) -> Reading:
        """Return a sentence with the facts of its time and place that share a word or a local place with it."""
        words = sentence.stems.union(*(word.others for word in sentence.words))
        where, times = sentence.where, self._times(sentence.when)
        allowed = self._of_times(times)
        if where.places:
            allowed = allowed & self.facts.of_places(where.places, where.decisive)
        return Reading(sentence, self.facts, self.facts.sharing(words, where.places, allowed), times)

    def _match_named(self, sentence: Statement, id_: str) -> Match:
        candidate, printed = self.facts.of_id(id_), sentence.mention.figure
        if candidate is None:
            return Match(id_, NO_FACT, f"the marker names {id_}, which has no figure")
        figure = with_sign(sentence, candidate, in_unit(sentence, candidate) or printed)
        return self._as_of_then(sentence, self._matched(candidate, figure or printed))

    def _times_of(self, when: When) -> frozenset[int]:
        """Return the numbers of the times of facts that are not other times than a sentence is about."""
        firsts = enumerate(self.facts.times)
        return frozenset(time for time, n in firsts if not is_at_other_time(when, self.facts.candidate(n)))

    def _times_of_changes(self, year: int) -> frozenset[int]:
        """Return the numbers of the times, with their end in a year, of facts that say how much something changed."""
        firsts = ((time, self.facts.candidate(n)) for time, n in enumerate(self.facts.times))
        changes = ((time, one.period) for time, one in firsts if one.nature == "change")
        return frozenset(time for time, period in changes if period and year_of(period) == year)

    def _with_number(self, reading: Reading) -> list[Scored]:
        """Return the facts with the number of the figure that a conflict would rule out otherwise, if they are few."""
        sentence, facts = reading.sentence, self.facts
        alike = facts.of_number(sentence.mention.figure.base_number)
        if len(alike) > _MOST_WITH_NUMBER:
            return []
        times = self._times(sentence.when)
        others = [facts.candidate(n) for n in alike if facts.time_of(n) in times]
        others = [one for one in others if one.wording not in reading.wordings or has_conflict(sentence, one)]
        may_be = (one for one in others if not (has_grave_conflict(sentence, one) or has_other_basis(sentence, one)))
        scored = (reading.scored(one, self.model) for one in may_be)
        return [one for one in scored if one and has_number(one.figure, one.candidate)]

    def _match_meant(
        self, sentence: Statement, scored: Sequence[Scored], others: Sequence[Scored] = (), told: Container[str] = ()
    ) -> Match | None:
        """Return the match with the fact that is meant; None if none is, or if it is uncertain which.

        The rules come first, and have their say only about facts without a conflict, not about `others`.
        """
        match = self._match_by_rules(sentence, scored)
        if match and match.verdict in _AGREEING:
            return match
        printed: list[Scored] = []
        different: list[Scored] = []
        weighed = (one for one in (*scored, *others) if may_be_weighed(sentence, one, told))
        for one in weighed:
            (printed if prints_number(sentence, one) else different).append(one)
        different += (one for one in printed if is_rounded(one) and not is_telling(one.figure))
        return self._match_of_number(sentence, printed) or match or self._match_of_other_number(sentence, different)

    def _match_of_number(self, sentence: Statement, printed: Sequence[Scored]) -> Match | None:
        """Return the match with the fact whose number a sentence prints that the evidence is for."""
        found = ((evidence(sentence, one, self.model.printed), one) for one in printed)
        strongest, best = max(found, key=itemgetter(0), default=(-inf, None))
        if best is None or strongest < self.model.least_evidence:
            return None
        match = self._match_best(sentence, best, printed)
        return match if match and (match.verdict in _AGREEING or not is_rounded(best)) else None

    def _match_of_other_number(self, sentence: Statement, scored: Sequence[Scored]) -> Match | None:
        """Return the match with the likeliest fact, whose number is a different one, if the evidence is for it."""
        highest = max((one.score for one in scored), default=0.0)
        likely = [one for one in scored if one.score >= highest - _CLOSE]
        best = max(likely, key=lambda one: evidence(sentence, one, self.model.other), default=None)
        match = self._match_best(sentence, best, scored) if best else None
        if best is None or match is None:
            return None
        is_agreeing = match.verdict in _AGREEING
        if is_agreeing and is_rounded(best):
            return None
        least = self.model.least_to_support if is_agreeing else self.model.least_evidence
        is_sure = evidence(sentence, best, self.model.other) >= least
        is_sure = is_sure or (not is_agreeing and repeats_claim(sentence, best))
        return match if is_sure and (not is_agreeing or may_support(sentence, best)) else None

    def _match_best(self, sentence: Statement, best: Scored, scored: Sequence[Scored]) -> Match | None:
        """Return the match with a fact that is meant, or one of those about the same thing; None for another noun."""
        about = [one for one in scored if _is_about_same(one, best)]
        match = self._match_about(sentence, [one[:2] for one in about])
        if match.verdict in (CONTRADICTED, NOT_ESTABLISHED):
            loose = ((one.candidate, as_loose_as_words(one.figure, sentence.mention)) for one in about)
            match = self._match_about(sentence, list(loose))
        meant = next(one for one in about if one.candidate.id == match.fact)
        if match.verdict in _AGREEING and is_of_all(sentence, meant.candidate):
            return match._replace(verdict=MISQUOTED, reason="the source gives this share of some of them only")
        if match.verdict in _AGREEING and has_other_whole_of_its_words(sentence, meant):
            return match._replace(verdict=MISQUOTED, reason="the source gives this as a share of something else")
        if match.verdict != MISQUOTED:
            return match
        is_of_other = meant.features["strange"] and not meant.features["either"]
        if is_of_other or _is_chance(sentence, meant):
            return None  # the same number of something else, in the same place
        is_repeated = likeness(sentence, meant.candidate) >= _REPEATED
        is_of_people = PERSON in (sentence.noun_key, meant.candidate.noun_key)  # as many jobs as people
        if is_repeated and not (is_of_people or is_used_instead(sentence, meant.candidate)):
            return match  # a sentence that repeats the claim has its own noun on purpose: suites, for rooms
        return None if may_be_other_name(sentence, meant.candidate, meant.figure, self.facts) else match

    def _match_by_rules(self, sentence: Statement, scored: Sequence[Scored]) -> Match | None:
        """Return the match if one of some facts is meant by the rules; None if none is, or if it is uncertain which."""
        best = likeliest(scored)
        if best is None or best.score < self.model.enough:
            return None
        match = self._match_best(sentence, best, scored)
        if match is None:
            return None
        meant = next(one for one in scored if one.candidate.id == match.fact)
        weights = self.model.printed if prints_number(sentence, meant) else self.model.other
        is_placed = not omits_place(sentence.where, meant.candidate)
        least = self.model.least_for_rules if is_placed else self.model.least_without_place
        if evidence(sentence, meant, weights) < least:
            return None
        if match.verdict in _AGREEING:
            enough = enough_to_support(sentence, best.candidate, best.features, self.model)
            return match if best.score >= enough and may_support(sentence, meant) else None
        return match if all(may_contradict(sentence, one, match.verdict) for one in (best, meant)) else None

    def _match_of_rest(self, sentence: Statement) -> Match | None:
        """Return the match with the fact whose share leaves that of a sentence, of those that are not: 12 % of 88 %."""
        rest = of_rest(sentence)
        if rest is None:
            return None
        scored, _ = self._scored(self._reading(rest))
        match = self._match_meant(rest, scored)
        if match is None or match.verdict != SUPPORTED:
            return None
        return match._replace(reason="; ".join(filter(None, ("the source gives the rest of the share", match.reason))))

    def _match_about(self, sentence: Statement, about: Sequence[Fit]) -> Match:
        """Return the match with the best of some facts about the same thing."""
        candidate, figure = self._best_about(sentence, about)
        return self._matched(candidate, figure, self._omissions(sentence, candidate))

    def _best_about(self, sentence: Statement, about: Sequence[Fit]) -> Fit:
        """Return the best of some facts about the same thing.

        If some are of the time that the sentence names, only they count, and of these the ones of exactly that time:
        the doses given in 2024, not those since 1988. A fact that supports the sentence comes first, but one that has
        been replaced only if it has the same number; then one with the same number, then one that nothing has replaced
        (or something, if the sentence gives its figure as of then), then the latest, and one of the highest standing.
        """
        timed = [one for one in about if not omits_time(sentence.when, one[0])]
        exact = [one for one in timed if is_at_exactly(sentence.when, one[0])]
        meant = exact or timed or about
        self._verdicts.prepare(candidate for candidate, _ in meant)
        return min(meant, key=lambda one: self._rank(sentence, *one))

    def _match_on_other_basis(self, sentence: Statement, scored: Sequence[Scored]) -> Match | None:
        """Return the match with a fact that is meant, but counts on another basis: by headcount, not in FTE."""
        best = max(scored, key=_likelihood, default=None)
        if best is None or best.words < self.model.enough or not has_place_or_time(sentence, best.candidate):
            return None
        fact = self._verdicts.fact(best.candidate)
        reason = f"the fact is on another basis{fact.basis and f': {fact.basis}'}"
        return Match(fact.id, NOT_COMPARABLE, reason, fact.stated().figure)

    def _matched(self, candidate: Candidate, figure: Figure, note: str = "") -> Match:
        """Return the match with a fact; if it supports the figure and has been replaced, the figure is outdated."""
        verdict, reason = self._verdicts.of(candidate, figure)
        new = self._verdicts.replacement(candidate)
        stated = (new or self._verdicts.fact(candidate)).stated().figure
        replaced = f"replaced by {new.id}: print {stated.words()}, {_cited(new)}" if new else ""
        if new and verdict == SUPPORTED and not self._verdicts.holds(new, figure):
            verdict, reason = OUTDATED, ""
        reasons = "; ".join(filter(None, (replaced, reason, note)))
        return Match(candidate.id, verdict, reasons, None if verdict == SUPPORTED else stated)

    def _rank(
        self, sentence: Statement, candidate: Candidate, figure: Figure
    ) -> tuple[bool, bool, bool, bool, bool, int, int, int]:
        """Return what puts a fact behind others about the same thing, the weightiest first."""
        verdict, _ = self._verdicts.of(candidate, figure)
        period = candidate.period
        last_day = (period and period.last) or date.max
        is_replaced = self._verdicts.replacement(candidate) is not None
        has_it = has_number(figure, candidate)
        return (
            verdict != SUPPORTED or (is_replaced and not has_it),
            not has_it,
            verdict != SUPPORTED,
            is_replaced != sentence.is_as_of_then,
            figure.unit.key != candidate.unit.key,
            -last_day.toordinal(),
            STANDINGS_BY_WEIGHT.index(candidate.standing),
            _ORDER.index(verdict),
        )

    def _as_of_then(self, sentence: Statement, match: Match) -> Match:
        """Return a match without the finding that the figure is no longer right if the sentence gives it as of then.

        Of an earlier figure, a final one does not say what it was.
        """
        if not sentence.is_as_of_then or match.verdict not in (OUTDATED, CONTRADICTED):
            return match
        if match.verdict == OUTDATED:
            return _right_then(match)
        meant = self.facts.of_id(match.fact or "")
        assert meant is not None, match
        if not all(self._verdicts.fact(one).vintage in _LAST for one in (meant, *self.facts.like(meant))):
            return match
        reason = f"the text gives an earlier figure; {match.reason.partition(', which')[0]} in the end"
        return match._replace(verdict=NOT_ESTABLISHED, reason=reason, instead=None)

    def _by_better(self, sentence: Statement, match: Match, cited: Cited) -> Match:
        """Return the match of a figure that is wrong with the fact that disputes its fact, if there is one.

        What the sentence cites, or gives as of then, is held against that.
        """
        candidate = self.facts.of_id(match.fact or "") if match.verdict not in _AGREEING else None
        if candidate is None or sentence.is_as_of_then or _is_cited(candidate, cited):
            return match
        better = self._verdicts.disputing(candidate)
        figure = fit(sentence, better) if better else None
        if better is None or figure is None:
            return match
        held = self._matched(better, as_loose_as_words(figure, sentence.mention), self._omissions(sentence, better))
        return match if held.verdict == NOT_COMPARABLE else held

    def _omissions(self, sentence: Statement, candidate: Candidate) -> str:
        """Return which of time and place a sentence omits, in words; empty if it names both."""
        omitted = []
        if candidate.period and omits_time(sentence.when, candidate):
            text = str(candidate.period)
            omitted.append(f"no {'year' if text.isdigit() else 'time'} (fact: {text})")
        if omits_place(sentence.where, candidate):
            omitted.append(f"no place (fact: {name_of(self._verdicts.fact(candidate).place)})")
        return f"you give {' and '.join(omitted)}" if omitted else ""

    def _match_of_cited(self, sentence: Statement, cited: Cited) -> Match | None:
        """Return the match with the one fact that a sentence cites, or the one figure with its unit in a cited source.

        If there are several, it is the one that has the number.
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
                match = self._match_about(sentence, about)
                one = next(candidate for candidate, _ in about if candidate.id == match.fact)
                is_sure = bool(same) or match.verdict in _AGREEING or one in itself
                is_counted = one.unit.kind == COUNT and has_place_or_time(sentence, one)
                if is_sure or is_counted or has_topic(sentence, one):
                    return match
        return None

    def _match_of_other_things(self, reading: Reading) -> Match | None:
        """Return the match with a fact that is meant by all words except the unit: tonnes instead of crates."""
        sentence = reading.sentence
        is_first = (sentence.is_first or sentence.noun_key in CONTAINERS) and not sentence.is_aside
        if sentence.mention.doubt or not is_first or self.facts.counts(sentence.mention.units):
            return None  # there are facts that count such things, and none of them is meant
        scores = {wording: self._score_of_other_things(reading, wording) for wording in reading.wordings}
        likely = (wording for wording, score_ in scores.items() if score_ >= self.model.enough_without_number)
        levels = [
            (candidate, scores[candidate.wording])
            for candidate in reading.candidates(likely)
            if is_level(sentence, candidate) and not has_other_basis(sentence, candidate)
        ]
        weighed = [(candidate, score) for candidate, score in levels if is_in_other_unit(sentence, candidate)]
        for candidate, _ in (max(some, key=itemgetter(1)) for some in (levels, weighed) if some):
            match = self._matched(candidate, sentence.mention.figure)
            is_misnamed = match.verdict == MISQUOTED and has_place_or_time(sentence, candidate)
            if is_misnamed and not may_be_other_name(sentence, candidate, sentence.mention.figure, self.facts):
                return match
            is_named = names_time(sentence, candidate) and not omits_place(sentence.where, candidate)
            if match.verdict == NOT_COMPARABLE and is_named and self._is_in_other_unit(reading, candidate):
                return match
        return None

    def _is_in_other_unit(self, reading: Reading, candidate: Candidate) -> bool:
        """Return whether a sentence measures what a fact counts, or the other way round."""
        has_claim = reading.words(candidate.wording)["claim"] >= 1
        is_of_measured = any(map(is_measured, (*reading.sentence.units, candidate.unit)))
        return (has_claim and is_of_measured) or is_in_other_unit(reading.sentence, candidate)

    def _score_of_other_things(self, reading: Reading, wording: int) -> float:
        words = reading.words(wording)
        return 0.0 if words["strange"] or words["other_whole"] else score(words, self.model)


def _right_then(match: Match) -> Match:
    """Return the match of a figure that has been replaced as that of one that its sentence gives as of then."""
    reason = f"right at the time, as the text says; {match.reason}"
    return match._replace(verdict=SUPPORTED, instead=None, reason=reason)


def _is_ruled_out(sentence: Statement, fact: Candidate) -> bool:
    """Return whether the time, the place or a word of a clause rules out the fact of a figure before it."""
    alike = sentence._replace(is_negated=fact.is_negated)
    if is_at_other_time(sentence.when, fact) or is_elsewhere(sentence, fact):
        return True
    return not (sentence.account and sentence.account.is_same) and has_conflict(alike, fact)


def _is_chance(sentence: Statement, one: Scored) -> bool:
    """Return whether a figure may have the number of a fact by chance: 63 minutes where 63 days are stated.

    It has a different unit, and the sentence names no time, or counts things of which it says what the fact does not:
    employs 40 doctors, where the fact has 40 beds.
    """
    ours, theirs = one.figure.unit, one.candidate.unit
    is_other = bool(sentence.units) and ours.key != theirs.key and ours.kind == theirs.kind == COUNT
    if not is_other or is_telling(one.figure):
        return False
    does_else = any(word.is_verb and lacks(sentence, one.candidate, word) for word in sentence.words)
    return omits_time(sentence.when, one.candidate) or (is_thing(theirs) and does_else)


def _cited(fact: Fact) -> str:
    """Return since when a figure has been public, and who says it: final since 2 October 2024, cite the Office."""
    source = fact.source
    return ", ".join(filter(None, (status(fact), f"cite {source.publisher or ', '.join(source.authors)}")))


def _is_cited(candidate: Candidate, cited: Cited) -> bool:
    return candidate.source in cited.sources or candidate.id in cited.facts


def _names_of_speaker(fact: Fact) -> list[str]:
    """Return the names by which a sentence may say whose figure it gives: of a person, also the family name alone."""
    families = () if fact.by else (author.partition(",")[0] for author in fact.source.authors if "," in author)
    return [fact.speaker, *families]


def likeliest(scored: Iterable[Scored]) -> Scored | None:
    """Return the fact with the highest score of some; None if there is none."""
    return max(scored, key=_likelihood, default=None)


def _likelihood(one: Scored) -> float:
    return one.score + _BONUS_OF_NUMBER * (has_number(one.figure, one.candidate) and is_telling(one.figure))


def _is_about_same(one: Scored, best: Scored) -> bool:
    """Return whether a fact is about the same thing as the best one, perhaps at another time or by another count."""
    fact, other = one.candidate, best.candidate
    is_same = fact.measure == other.measure != "" and fact.place == other.place
    return one is best or (is_same and one.words >= best.words - _TOLERANCE_OF_WORDS)
