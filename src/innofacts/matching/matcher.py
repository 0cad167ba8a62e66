"""Which fact of a library a figure in a text is about, with what the text has said before, and the verdict on it."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from innofacts.compare.comparability import is_same_unit
from innofacts.compare.verdicts import (
    CONTRADICTED,
    MISQUOTED,
    NO_FACT,
    NOT_COMPARABLE,
    OUTDATED,
    SUPPORTED,
)
from innofacts.english.boundaries import MARKS, clause_end
from innofacts.english.bounds import END_OF_RANGE
from innofacts.english.calendar import MONTHS
from innofacts.english.countries import name_of
from innofacts.english.function_words import COMPARED
from innofacts.english.places import THE_WORLD
from innofacts.english.remainders import FOLLOWING, LEAVING, NOT_SO, OTHER
from innofacts.english.wording import CHANGES
from innofacts.features.accounts import speaks_of_others, tells_who_says
from innofacts.features.before import (
    names_another_before,
    names_another_in_sentence,
    places_told,
    sentence_above,
    sentence_before,
)
from innofacts.features.candidates import Candidate
from innofacts.features.cells import EVERY_FACT, Among
from innofacts.features.content import content
from innofacts.features.facts import Facts
from innofacts.features.measures import is_money, is_rate
from innofacts.features.places import is_local
from innofacts.features.plans import speaks_of_plans, speaks_of_wishes
from innofacts.features.sentence import Statement, read_sentence
from innofacts.features.where import names_another_subject
from innofacts.index.index import Index
from innofacts.matching.changes import is_change_of, may_be_its_change, referring, year_of
from innofacts.matching.citations import NOTHING, Cited
from innofacts.matching.conflicts import (
    WORLD,
    has_conflict_apart_from_negation,
    has_conflict_apart_from_place,
    is_at_other_time,
    is_elsewhere,
    omits_place,
    omits_time,
)
from innofacts.matching.decider import Decider, at_any_time
from innofacts.matching.doubts import (
    adds_to_topic,
    gives_only_time,
    goes_on,
    goes_on_elsewhere,
    is_first_among_those_of,
    is_like_before,
    may_go_on,
    says_no_more,
)
from innofacts.matching.evidence import names_time
from innofacts.matching.explanations import (
    CITED,
    MARKED,
    OF_BEFORE,
    OF_SUBJECT,
    PLANNED,
    UNNAMED,
    in_common,
    why_not,
    worth_telling,
)
from innofacts.matching.fitting import (
    as_loose_as_words,
    fit,
    fit_like,
    has_number,
    has_unit_from_before,
    in_unit,
    is_telling,
    of_rest,
    with_sign,
)
from innofacts.matching.judgements import Judgements, is_forecast, is_noted_as_forecast
from innofacts.matching.matches import AGREEING, NO_MATCH, OF_REST, Fit, Match, Matching
from innofacts.matching.nearest import nearest
from innofacts.matching.reading import Reading
from innofacts.matching.remainders import exact_rest, is_share
from innofacts.matching.scoring import MODEL, Model, closeness, with_scores, word_features
from innofacts.matching.subject import TextSubject
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex
from innofacts.prose.doubts import SUPERLATIVE
from innofacts.prose.figures import Mention, find_mentions
from innofacts.times.times import times
from innofacts.values.conversions import factor_between
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT, RANK, RATE, read_unit

# Somebody who speaks of a place or of himself: in Lund a leaflet speaks of 40, the mayor says he has 40.
_ON_OTHERS = regex(r"\A\W*(?:In|At|On|For|From)\s|\b(?:he|she|I|we|you)\s(?:has|have|had|is|am|are|was|were)\b")
_QUOTED = regex(r"[“\"][^“”\"]*[”\"]")
_OF_NAME = regex(r"\b[a-z]+\s(?:of|from|in|for)\s([A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*)")
_SET_IN_YEAR = regex(r"\W*(?:In|During|Throughout)\s(?:the\syear\s)?(\d{4})\b\D*\Z")
_ANSWER = regex(r"(?:A(?:nswer)?\s?:|[–—-])?[\s;]*")
"""What may be before the number with which a sentence answers the one before: "A: 3.3 trillion"."""
_IS_OF_NOW = regex(r"\b(?:is|are|has|have|still|now|today|currently|since|by\snow)\b")
_REFERRING = regex(r"\W*(?:That|This)\s(?:is|was|compares|compared)\b")
_WAS = regex(r"\b(?:was|were|had|numbered|totalled|amounted|came|stood)\b")
_DONE = regex(r"\b[a-z]{2,}ed\b")
_PLANNED = Match(None, NO_FACT, "no fact gives what was planned or expected", why=PLANNED)


class Matcher:
    """Finds the facts of a library that the figures of a text are about, one figure after another."""

    def __init__(self, index: Index, model: Model = MODEL, *, among: Among = EVERY_FACT) -> None:
        """Read the facts of an open index, or those `among` them. `model` holds the weights of the features."""
        self.facts = Facts(index, among)
        self._judgements = Judgements(index, self.facts)
        self._matching = Matching(self.facts, self._judgements)
        self.decider = Decider(self.facts, self._matching, model)
        self._times_of_changes = cache(self._times_of_changes_in)
        self._told_in = lru_cache(maxsize=1)(self._told_in_sentence)  # several rules ask, one after another
        self._before: tuple[str, tuple[int, int], tuple[str, ...]]
        """The text and the sentence of the last figure with a fact, and the ids of the facts in the sentence so far."""
        self.begin()

    def prepare(self, text: str) -> None:
        """Look up the words of a text in one batch, before its figures are matched."""
        self.facts.stems.prepare([text])

    def begin(self, subject: TextSubject | None = None) -> None:
        """Begin a text, of which no sentence has been read; `subject` is what it is about, if that is known."""
        self._before = "", (0, 0), ()
        self._subject = subject

    def match(self, mention: Mention, text: str, *, named: str = "", cited: Cited = NOTHING) -> Match:
        """Return the fact that a figure of a text is about, and the verdict on it.

        `named` is the id of a fact that a marker gives for the figure. The facts that the sentence cites, or whose
        source it cites, come first.
        """
        if named:
            return self._match_named(read_sentence(text, mention, self.facts), named)
        reading = self.decider.read(mention, text)
        sentence, match = reading.sentence, self.answer(reading, text, cited)
        if meant := self.facts.of_id(match.fact or ""):
            way = CITED if cited.includes(meant) else match.why
            if way in (OF_BEFORE, OF_SUBJECT) and match.verdict not in AGREEING:
                match = match._replace(reason=f"{match.reason}; {way}")
            return match._replace(why="; ".join(filter(None, (way, in_common(sentence, meant, self.facts)))))
        near = nearest(sentence, self.facts)
        if near is None:
            return match._replace(reason=": ".join(filter(None, (match.reason, worth_telling(match.why)))))
        shared, ruled_out = (
            in_common(sentence, near, self.facts),
            match.why or why_not(reading, near, self.decider.model),
        )
        told = ", but ".join(filter(None, (self._in_words(near, sentence), worth_telling(ruled_out))))
        return match._replace(
            reason=f"{match.reason}; nearest: {told}",
            why=f"{near.id}: {shared}; but {ruled_out}",
        )

    def _match_named(self, sentence: Statement, id_: str) -> Match:
        candidate, own = self.facts.of_id(id_), sentence.mention.figure
        if candidate is None:
            return Match(id_, NO_FACT, f"the marker names {id_}, of which the library has no figure")
        figure = with_sign(sentence, candidate, in_unit(sentence, candidate) or own)
        return self._matching.as_of_then(sentence, self._matching.of(candidate, figure or own))._replace(why=MARKED)

    def answer(self, reading: Reading, text: str, cited: Cited = NOTHING) -> Match:
        """Return the fact that a figure that was read in a text is about, with what its sentence has said before."""
        sentence, mention = reading.sentence, reading.sentence.mention
        before = self._before[2] if self._before[:2] == (text, mention.sentence) else ()
        match, said = self._match_in_its_sentence(reading, text, before, cited), text[slice(*mention.sentence)]
        is_plan = sentence.is_intended if match.verdict == SUPPORTED else sentence.is_planned
        is_of_what_was = match.verdict == MISQUOTED and sentence.narrowing.is_unreal  # should have sold the 40 it sold
        if is_plan and not (is_of_what_was or self._is_plan(match)):
            match = _PLANNED
        elif match.verdict == CONTRADICTED and self._is_noted_as_forecast(match) and not speaks_of_plans(said):
            match = NO_MATCH._replace(why="the source says what was expected")
        elif match.verdict == CONTRADICTED and self._goes_on_from_another(sentence, match, text):
            match = NO_MATCH._replace(why="the text goes on with what it says of a different time, or on another basis")
        elif match.verdict == CONTRADICTED and self._may_be_of_beside(reading, match, cited):
            match = NO_MATCH._replace(why="the text may give a different fact of that time and place")
        elif match.verdict == MISQUOTED and (of_range := self._match_of_both_ends(sentence, match, text)):
            match = of_range
        elif self._may_be_elsewhere(sentence, match, text):
            match = NO_MATCH._replace(why="the text may be about a different place of that name")
        elif self._is_first_of_others(sentence, match, text):
            match = NO_MATCH._replace(why="the text gives a rank among others")
        if match.fact:
            self._before = text, mention.sentence, (*before, match.fact)
        return self._matching.as_said(sentence, match, said, cited)

    def _match_in_its_sentence(self, reading: Reading, text: str, before: Sequence[str], cited: Cited) -> Match:
        """Return the match of a figure by itself, or else the first by the facts `before` it in its sentence.

        A figure that somebody gives is first of all one for what the sentence has been about.
        """
        sentence, mention = reading.sentence, reading.sentence.mention
        if rest := self._match_of_others(sentence, text, before):
            return rest
        account = self._match_of_account(sentence, before)
        if sentence.is_account and (account or not (before or sentence.units)):
            match = NO_MATCH  # a bare number that somebody gives for what no fact is about
        else:
            match = self._match_by_itself(reading, text, before, cited)
        if match.fact:
            return (
                self._match_of_part(sentence, match, text, cited)
                or self._match_per_what_was_told(sentence, match, text, before)
                or match
            )
        by_before = (
            self._match_in_another_measure(sentence, before)
            or account
            or self._match_of_change(sentence, text, before)
            or self._match_left_of_before(sentence, text, before)
            or (self._match_like_before(sentence, before[-1]) if before else self._match_going_on(sentence, text))
            or (None if before else self._match_of_account_before(mention, text))
            or (None if before else self._match_read_on(sentence, text, cited))
        )
        if by_before:
            return by_before._replace(why=OF_BEFORE)
        if self._subject and not (sentence.where.is_speakers and self._is_from_elsewhere(mention, text)):
            measures = self._measures(before)
            told = places_told(text, mention, self.facts)
            within = self.decider.decide_within(reading, self._subject, told, cited, measures)
            if not within.fact:
                within = self.decider.match_by_chance(reading, self._subject.sources, before)
                meant = self.facts.of_id(within.fact or "") if within.verdict not in AGREEING else None
                within = NO_MATCH if meant and told and told.isdisjoint(meant.places) else within
            if within.fact and not names_another_before(text, mention, self.facts):
                return within._replace(why=OF_SUBJECT)
        return match

    def _match_of_part(self, sentence: Statement, match: Match, text: str, cited: Cited) -> Match | None:
        """Return the match of a number of a part that is given for its whole, if the sentence before says of which.

        The harbour lives on coal. In 2023 it handled 6 million tonnes of cargo.
        """
        fact = self.facts.of_id(match.fact or "") if match.verdict == MISQUOTED else None
        whole = self.facts.of_id(fact.part_of) if fact else None
        if fact is None or whole is None:
            return None
        said = self.facts.stems.of_text(text[slice(*sentence_before(text, sentence.mention))])
        if said.isdisjoint(fact.words - whole.words):
            return None
        both = self._match_read_on(sentence, text, cited)
        return both if both and both.fact == fact.id and both.verdict in AGREEING else None

    def _match_per_what_was_told(
        self, sentence: Statement, match: Match, text: str, before: Sequence[str]
    ) -> Match | None:
        """Return the match of a number that leaves out per what it is, as what was said `before` or above tells.

        Per head, Israel spends $3,420. Swedes spend $2,406.
        """
        fact = self.facts.of_id(match.fact or "") if match.verdict == MISQUOTED else None
        if fact is None or not is_rate(fact.unit) or any(map(is_rate, sentence.units)):
            return None
        told = self._match_like_before(sentence, before[-1]) if before else self._match_of_another_place(sentence, text)
        return told and told._replace(why=OF_BEFORE)

    def _is_from_elsewhere(self, mention: Mention, text: str) -> bool:
        """Return whether who speaks is not of the country of the text: "our nurses", a minister of Karsk said."""
        nation = self._subject.nation if self._subject else ""
        names = _OF_NAME.findall(_QUOTED.sub("", text[slice(*mention.sentence)]))
        return any(nation not in self.facts.places(name) for name in names if name.lower() not in MONTHS)

    def _match_by_itself(self, reading: Reading, text: str, before: Sequence[str], cited: Cited) -> Match:
        """Return the match of a figure by its own words, unless what its sentence has said before speaks against it."""
        sentence, mention = reading.sentence, reading.sentence.mention
        match = self.decider.decide(reading, cited, self._measures(before))
        is_later = mention.clause[0] > mention.sentence[0] and not (before or sentence.account)
        is_open = is_later and match.verdict not in AGREEING and has_unit_from_before(sentence)
        if is_open and not (match.fact and self._is_of_first_at_another_time(sentence, match.fact, text)):
            return NO_MATCH._replace(why="the text leaves open of what the number is")
        said = text[slice(*mention.sentence)]
        if match.verdict == CONTRADICTED and not tells_who_says(said) and self._is_said_before(match, before):
            return NO_MATCH._replace(why="the text has given a number of the same thing before")
        if match.verdict == CONTRADICTED and self._is_told_beside(sentence, match, text):
            return NO_MATCH._replace(why="the text gives the number of the fact for an earlier time")
        if match.verdict in AGREEING and self._is_of_time_before(sentence, match, text):
            return NO_MATCH._replace(why="the text is about a different year")
        if cited == NOTHING and self._may_be_of_another(sentence, match, text):
            return NO_MATCH._replace(why=UNNAMED)
        return match

    def _may_be_of_beside(self, reading: Reading, match: Match, cited: Cited) -> bool:
        meant = self.facts.of_id(match.fact or "")
        return meant is not None and not cited.includes(meant) and self.decider.is_of_another(reading, meant)

    def _is_of_first_at_another_time(self, sentence: Statement, meant: str, text: str) -> bool:
        """Return whether a figure is only that of the first one of its sentence at another time, and so a fact's.

        In 2024 the trams carried 44 million people, and a year later 49.
        """
        mention = sentence.mention
        earlier = [one for one in find_mentions(text, *mention.sentence) if one.start < mention.start]
        if not earlier or not all(gives_only_time(one, text) for one in (*earlier[1:], mention)):
            return False
        figure = mention.figure._replace(unit=earlier[0].figure.unit)
        reading = self.decider.read(earlier[0]._replace(figure=figure), text, sentence.when)
        fact = self.facts.of_id(self.decider.decide(reading).fact or "")
        return fact is not None and fact.id == meant and says_no_more(reading.sentence, fact)

    def _is_of_time_before(self, sentence: Statement, match: Match, text: str) -> bool:
        """Return whether a sentence goes on with what the one before tells of a year: in the past, with no time.

        In 2023 bicycle thefts were a plague. Bicycle thefts numbered 40. But not: in 2023 a law was passed. Thefts
        numbered 40. Nor: in 2023 it was 50. It has fallen to 40.
        """
        fact, said = self.facts.of_id(match.fact or ""), text[slice(*sentence.mention.sentence)]
        before = text[slice(*sentence_before(text, sentence.mention))]
        frame = _SET_IN_YEAR.match(before)
        if fact is None or fact.period is None or frame is None or not omits_time(sentence.when, fact):
            return False
        if sentence.has_change or _IS_OF_NOW.search(said) or not _WAS.search(said):
            return False
        shared = self.facts.stems.of(content(said)) & fact.words - fact.place_words
        if not shared or not shared <= self.facts.stems.of(content(before)):
            return False
        year, period = int(frame[1]), fact.period
        return not (period.first.year <= year and (period.last is None or year <= period.last.year))

    def _goes_on_from_another(self, sentence: Statement, match: Match, text: str) -> bool:
        """Return whether a sentence without a time goes on with one that is of another time, or on another basis.

        In 2023 the office of Lund received 40 requests. That is twice the number of Orton, 18, where the fact has 22 of
        2024. A sentence of the present goes on with what is said before only if it refers to it.
        """
        fact, mention = self.facts.of_id(match.fact or ""), sentence.mention
        if fact is None or fact.period is None or not omits_time(sentence.when, fact):
            return False
        is_referring = _REFERRING.match(text, *mention.sentence) is not None
        said = text[slice(*mention.sentence)]
        is_of_then = not _IS_OF_NOW.search(said) and (_WAS.search(said) or _DONE.search(said))
        if not is_referring and (sentence.has_change or not is_of_then):
            return False
        before = text[slice(*sentence_before(text, mention))]
        periods = [time.period for time in times(before) if time.period]
        if periods and not any(map(fact.period.overlaps, periods)):
            return True
        told = map(self.facts.of_id, self._told_before(mention, text) if is_referring else ())
        alike = [one for one in told if one and one.measure == fact.measure]
        return any(one.basis and fact.basis and one.basis != fact.basis for one in alike)

    def _may_be_of_another(self, sentence: Statement, match: Match, text: str) -> bool:
        """Return whether a sentence leaves open where, and names what no fact has: the debt of Novartis was 3 billion.

        A figure that is right may be told of somebody with a name, if it has its time. A country of which the sentence
        before tells is not the world, and a paragraph about one place contradicts no fact of another.
        """
        fact, mention = self.facts.of_id(match.fact or ""), sentence.mention
        if fact is None or not fact.place or sentence.where.places:
            return False
        is_world = fact.place == WORLD
        if is_world and _OF_WORLD.search(text, *mention.sentence):
            return False
        is_right, is_open = match.verdict in AGREEING, omits_time(sentence.when, fact)
        told = places_told(text, mention, self.facts)
        if is_right:
            is_elsewhere = not is_world and is_open and names_another_before(text, mention, self.facts)
        else:
            is_of_other = told is None or (bool(told) and told.isdisjoint(fact.places))
            is_elsewhere = is_of_other and (is_world or match.verdict == CONTRADICTED)
            is_elsewhere = is_elsewhere or names_another_in_sentence(text, mention, self.facts)
        is_enough = is_right and (is_telling(mention.figure) or not (is_open or is_world))
        is_told = told is not None and not told.isdisjoint(fact.places)
        return is_elsewhere or (not (is_enough or is_told) and self._may_be_of_any_country(fact, is_open=is_open))

    def _may_be_of_any_country(self, fact: Candidate, *, is_open: bool) -> bool:
        """Return whether a figure without a place, and perhaps without a time (`is_open`), may be of several countries.

        It is of that of a fact if the text gives others of it, or if no fact is of any other country; with its time
        also if no other country has the measure in that unit.
        """
        if self._subject and fact.place in self._subject.places:
            return False
        if is_open and len({*self.facts.nations.values()}) > 1:
            return True
        others = self.facts.of_measure(fact, range(len(self.facts.times)))
        return len({one.place for one in others if one.unit.key == fact.unit.key and not is_local(one.place)}) > 1

    def _measures(self, ids: Iterable[str]) -> set[str]:
        return {fact.measure for fact in map(self.facts.of_id, ids) if fact}

    def _is_said_before(self, match: Match, before: Iterable[str]) -> bool:
        """Return whether the fact of a match is about the same thing, place and time as one `before` it."""
        facts = (self.facts.of_id(id_) for id_ in (match.fact or "", *before))
        meant, *others = ((fact.measure, fact.place, fact.period, fact.unit) for fact in facts if fact)
        return meant in others

    def _is_told_beside(self, sentence: Statement, match: Match, text: str) -> bool:
        """Return whether a text compares a figure with the number of the fact itself, which is that of another time.

        It fell to 40, from 43 in 2024; a tenth less than the 43 of 2024; they sold 40. In 2024 they had sold 43.
        """
        fact, mention = self.facts.of_id(match.fact or ""), sentence.mention
        assert fact is not None, match
        end = mention.sentence[1]
        beside = (one for one in find_mentions(text, mention.end, end) if has_number(one.figure, fact))
        alike = (one for one in beside if not one.units or {*one.units} & {*mention.units})
        if any(_COMPARING.search(text, mention.end, one.start) for one in alike):
            return True
        if not omits_time(sentence.when, fact):
            return False
        behind = find_mentions(text, *next(sentences(text, end), (end, end)))
        told = (one for one in behind if has_number(one.figure, fact))
        return any(names_time(self.decider.read(one, text).sentence, fact) for one in told)

    def _may_be_elsewhere(self, sentence: Statement, match: Match, text: str) -> bool:
        """Return whether a number is not a fact's, and the text so far may be about another place: Orton, not its zoo.

        A different bound, unit or noun of the same number is the fact's own; and a text that gives facts of the zoo is
        about that.
        """
        is_other = match.verdict not in (*AGREEING, MISQUOTED)
        meant = self.facts.of_id(match.fact or "") if is_other else None
        if meant is None or meant.place not in sentence.where.places:
            return False
        if self._subject and meant.place in self._subject.places:
            return False
        return self.facts.may_be_elsewhere(meant.place, text, *sentence.mention.sentence)

    def _is_first_of_others(self, sentence: Statement, match: Match, text: str) -> bool:
        """Return whether a superlative is not said of those among whom the fact of a match gives a rank."""
        meant = self.facts.of_id(match.fact or "") if sentence.mention.doubt == SUPERLATIVE else None
        if meant is None:
            return False
        fact = self._judgements.fact(meant)
        return not is_first_among_those_of(
            text, sentence.mention, fact.claim, name_of(fact.place) if fact.place else ""
        )

    def _match_of_both_ends(self, sentence: Statement, match: Match, text: str) -> Match | None:
        """Return the match of the range of a fact if its sentence gives both ends apart, one of them in a figure.

        The cliff moved by 1.2 metres in places, and by 3.5 metres at worst.
        """
        fact = self.facts.of_id(match.fact or "")
        whole, own = self._judgements.fact(fact).stated().figure if fact else None, sentence.mention
        if fact is None or whole is None or not whole.is_range:
            return None
        others = (one for one in find_mentions(text, *own.sentence) if self._is_other_end(own, one, fact, text))
        told = [sentence, *(self.decider.read(one, text).sentence for one in others)]
        figures = (fit(one, fact) for one in told if not _is_ruled_out(one, fact))
        single = (figure for figure in figures if figure and not figure.is_range)
        ends = {figure.base_number for figure in single if is_same_unit(figure.unit, whole.unit)}
        if not {whole.base_number, whole.base_second} <= ends:
            return None
        of_range = self._matching.about(sentence, [(fact, whole)])
        return of_range._replace(reason=f"{of_range.reason}; the text has both ends")

    def _is_other_end(self, own: Mention, one: Mention, fact: Candidate, text: str) -> bool:
        """Return whether a figure is said to be the other end of what a figure of its sentence gives: others 40 months.

        Between the two and behind them is no word that the fact lacks. What fell from 40 to 24 months had both in turn.
        """
        first, last = sorted((own, one), key=lambda mention: mention.start)
        if first.end > last.start or _CHANGING.search(text, own.sentence[0], first.start):
            return False
        between, behind = text[first.end : last.start], _MARK.split(text[last.end : own.sentence[1]])[0]
        is_span = bool(_SPANNING.search(text, own.sentence[0], first.start)) and between in (" and ", " to ")
        is_end = is_span or last.figure.bound in _LIMITS or _END.search(_JOINED.split(between)[-1])
        if not (is_end or _END.match(behind.lstrip())):
            return False
        words = content(_END.sub("", f"{between} {behind}"))
        known = fact.words | fact.place_words
        return all(word.isdigit() or not known.isdisjoint(self.facts.stems.of([word])) for word in words)

    def _is_plan(self, match: Match) -> bool:
        """Return whether there is no fact, or one that gives a plan or a wish itself, or what was still to come."""
        candidate = self.facts.of_id(match.fact or "")
        fact = self._judgements.fact(candidate) if candidate else None
        return fact is None or is_forecast(fact) or speaks_of_wishes(fact.claim)

    def _is_noted_as_forecast(self, match: Match) -> bool:
        candidate = self.facts.of_id(match.fact or "")
        return candidate is not None and is_noted_as_forecast(self._judgements.fact(candidate))

    def _match_of_account(self, sentence: Statement, before: Sequence[str]) -> Match | None:
        """Return the match of a figure that somebody gives with the fact of one `before` it; None if it is of none.

        Whoever gives it, it is about the same thing, whatever its number.
        """
        account = sentence.account
        facts = (self.facts.of_id(id_) for id_ in reversed(before)) if account else ()
        known = [fact for fact in facts if fact and not _is_ruled_out(sentence, fact)]
        words = self.facts.stems.of_text(account.rest) if account else frozenset()
        nearest_first = sorted(known, key=lambda fact: -len(words & fact.words))
        matches = (self._match_given(sentence, fact) for fact in nearest_first)
        return next(filter(None, matches), None)

    def _match_in_another_measure(self, sentence: Statement, before: Sequence[str]) -> Match | None:
        """Return the match with the fact of the figure before one that gives it in another measure: 29 m (95 feet)."""
        meant = self.facts.of_id(before[-1]) if before else None
        if meant is None or meant.unit.key in sentence.unit_keys or _is_ruled_out(sentence, meant):
            return None
        figure = fit(sentence, meant) if _is_in_another_measure(sentence, meant) else None
        if figure is None:
            return None
        match = self._matching.of(meant, figure)
        is_restated = sentence.account is not None and sentence.account.is_restated
        is_exact = any(map(str.isdigit, sentence.mention.printed))  # not: three quarters of an hour
        return match if match.verdict in AGREEING or (is_restated and is_exact) else None

    def _match_of_account_before(self, mention: Mention, text: str) -> Match | None:
        """Return the match of a figure that is all that a sentence gives with the one fact of the sentence before.

        Lund had 140 choirs in 2024. The club's newsletter says 158. The zoo may say how many it has itself.
        """
        start, end = mention.sentence
        is_of_others = mention.clause[0] == start and speaks_of_others(text[start : mention.start])
        if not is_of_others or _ON_OTHERS.search(text[start:end]):
            return None
        facts = [*filter(None, map(self.facts.of_id, self._told_before(mention, text)))]
        if not facts:
            return None
        joined = mention._replace(sentence=(sentence_before(text, mention)[0], end))
        words = frozenset[str]().union(*(fact.words for fact in facts))
        sentence = self.decider.read(joined, text, told=words).sentence
        account = sentence.account if sentence.is_account else None
        if account is None:
            return None
        sentence = sentence._replace(when=at_any_time(sentence))
        own = self.facts.stems.of_text(account.rest)
        told = [fact.id for fact in facts if own & fact.words] or [fact.id for fact in facts]
        match = self._match_of_account(sentence, told) if len(self._measures(told)) == 1 else None
        if match and match.verdict == OUTDATED:
            return None  # whoever gives an earlier number may say so elsewhere
        meant = self.facts.of_id(match.fact or "") if match else None
        return match if meant and closeness(mention.figure, meant) > 0 else None  # nor three times as many

    def _match_given(self, sentence: Statement, meant: Candidate) -> Match | None:
        """Return the match of a figure that somebody gives for what a fact is about; None if it counts something else.

        It may be the figure of a fact that has replaced this one, or that this one has replaced.
        """
        account, given = sentence.account, sentence.mention.figure
        if account and account.is_restated:
            kinds = {given.unit.kind, meant.unit.kind}
            is_level = bool(sentence.units) and not sentence.mention.change and kinds.isdisjoint((PERCENT, RANK, RATE))
            is_of_kind = is_money(given.unit) == is_money(meant.unit) and not _is_in_another_measure(sentence, meant)
            match = self._matching.of(meant, given) if is_level and is_of_kind else None
            return match if match and match.verdict == NOT_COMPARABLE else None
        about: list[Fit] = []
        is_otherwise = account is not None and account.is_otherwise and not has_number(given, meant)
        for one in self.facts.like(meant) or [meant]:
            figure = fit(sentence, one) if sentence.units else given
            figure = given if figure is None and account and account.is_same else figure
            if figure:
                about.append((one, as_loose_as_words(figure, sentence.mention)))
        if about and is_otherwise:
            return self._matching.on_other_basis(meant)
        return self._matching.as_of_then(sentence, self._matching.about(sentence, about)) if about else None

    def _match_read_on(self, sentence: Statement, text: str, cited: Cited) -> Match | None:
        """Return the match of a figure by its sentence together with the one before, which gives no other fact.

        Sugar beet was kinder. Growers in Lund had 40,000 hectares of it. How long is the path? 437 kilometres.
        """
        mention = sentence.mention
        if not (sentence.is_first or is_telling(mention.figure)):
            return None  # exports of 40,000 boats, of which two thirds went to Germany
        first, last = sentence_before(text, mention)
        if first == last or names_another_subject(text[first:last], self.facts):
            return None
        both = mention._replace(sentence=(first, mention.sentence[1]), clause=(first, mention.clause[1]))
        reading = self.decider.read(both, text)
        if self._subject and (told := places_told(text, mention, self.facts)) is not None:
            reading = self.decider.at_home(reading, next(iter(told)) if len(told) == 1 else self._subject.home)
        match = self.decider.decide(reading, cited)
        meant = self.facts.of_id(match.fact or "")
        is_unnamed = cited == NOTHING and self._may_be_of_another(reading.sentence, match, text)
        if meant is None or is_unnamed or self._is_of_another(sentence, meant, text):
            return None
        is_its = match.verdict in AGREEING and is_telling(mention.figure)  # where the sentence before has it wrong
        if set(self._told_before(mention, text)) - ({meant.id} if is_its else set()):
            return None
        is_answer = text[first:last].endswith("?") and _ANSWER.fullmatch(text, mention.clause[0], mention.start)
        if not is_answer and adds_to_topic(sentence, meant, text[slice(*mention.sentence)]):
            return None
        has_its_number = match.verdict in (*AGREEING, MISQUOTED)
        return match if has_its_number or self._may_differ(sentence, reading.sentence, meant) else None

    def _is_of_another(self, sentence: Statement, meant: Candidate, text: str) -> bool:
        """Return whether a sentence itself rules a fact out, other than by a place that it names behind its figure."""
        mention = sentence.mention
        end = clause_end(text, mention.sentence, mention.end, MARKS)
        is_placed = not sentence.where.places or bool(self.facts.places(text[mention.sentence[0] : end]))
        return has_conflict_apart_from_place(sentence, meant) or (is_placed and is_elsewhere(sentence, meant))

    def _may_differ(self, own: Statement, both: Statement, meant: Candidate) -> bool:
        """Return whether a sentence may be wrong about a fact of which it and the one before, `both`, say all.

        Its own subject is that of the fact, and its number is not that of a fact about the same thing.
        """
        if omits_place(both.where, meant) or omits_time(both.when, meant):
            return False
        if closeness(own.mention.figure, meant) <= 0:
            return False  # three times as many
        figures = [(one, fit(own, one)) for one in self.facts.like(meant)]
        is_of_like = any(figure and has_number(figure, one) for one, figure in figures)
        return not (is_of_like or word_features(own, meant)["other_topic"])

    def _told_before(self, mention: Mention, text: str) -> Sequence[str]:
        """Return the ids of the facts of the figures in the sentence before that of a figure, each by itself."""
        return self._told_in(text, *sentence_before(text, mention))

    def _told_in_sentence(self, text: str, start: int, end: int) -> Sequence[str]:
        """Return the ids of the facts of the figures in a sentence, each by itself."""
        matches = (self.decider.decide(self.decider.read(one, text)) for one in find_mentions(text, start, end))
        return [match.fact for match in matches if match.fact]

    def _match_left_of_before(self, sentence: Statement, text: str, before: Sequence[str]) -> Match | None:
        """Return the match of a share with the fact of the one before that it leaves exactly: 63 % sail, so 37 % row.

        Right at its number it has to say that it is what is left. Of a share in the sentence before, "leaving" does not
        say so: a storm came, leaving 37 % without power.
        """
        (start, stop), mention = sentence.mention.sentence, sentence.mention
        is_left = FOLLOWING.search(text, start, mention.start)
        if before and not is_left:
            is_left = LEAVING.search(text, start, mention.start) or NOT_SO.match(text, mention.end, stop)
        if not is_left:
            return None
        return self._match_of_remainder(sentence, text, before, exact_rest(sentence.mention))

    def _match_of_others(self, sentence: Statement, text: str, before: Sequence[str]) -> Match | None:
        """Return the match of a share of all the others, which may have no sign: 63 % sail, and the other 37 row.

        None if it is not said to be that; no fact gives a number without a sign that is not what is left.
        """
        mention = sentence.mention
        if not OTHER.search(text, mention.sentence[0], mention.start):
            return None
        of_share = any(map(is_share, filter(None, map(self.facts.of_id, before))))
        if mention.units or not of_share or not _AT_ITS_END.match(text, mention.end):
            return self._match_of_remainder(sentence, text, before, of_rest(mention))
        share = mention._replace(figure=mention.figure._replace(unit=read_unit("%")))
        return self._match_of_remainder(sentence, text, before, of_rest(share)) or NO_MATCH

    def _match_of_remainder(
        self, sentence: Statement, text: str, before: Sequence[str], rest: Figure | None
    ) -> Match | None:
        """Return the match of a share with the fact of the one before that it leaves: 63 % sail, the other 37 % row."""
        mention = sentence.mention
        if rest is None:
            return None
        for meant in filter(None, map(self.facts.of_id, reversed(before or self._told_before(mention, text)))):
            is_there = not (is_at_other_time(sentence.when, meant) or is_elsewhere(sentence, meant))
            is_of_it = not (sentence.whole and sentence.whole.isdisjoint(meant.words))
            is_same = is_share(meant) and is_of_it and is_there
            match = self._matching.of(meant, rest) if is_same else None
            if match and match.verdict == SUPPORTED:
                return match._replace(reason=f"{OF_REST}; {match.reason}", why=OF_BEFORE)
        return None

    def _match_of_change(self, sentence: Statement, text: str, before: Sequence[str]) -> Match | None:
        """Return the match of a change that refers to what a fact before is about; None if there is no such fact.

        Ferries carried 40 people in 2024. That was 3 % more than in 2023. Their number had risen by 3 %.
        """
        mention = sentence.mention
        said = referring(mention, text, self.facts.stems)
        if said is None:
            return None
        if not before and mention.clause[0] == mention.sentence[0]:
            before = self._told_before(mention, text) or self._told_in(text, *sentence_above(text, mention))
        for meant in filter(None, map(self.facts.of_id, reversed(before))):
            changes = [one for one in self._changes_of(meant) if may_be_its_change(said, sentence, one, meant)]
            about = [(one, figure) for one in changes if said.is_about(meant) and (figure := fit(sentence, one))]
            matches = [self._matching.of(*one) for one in about]
            match = next((match for match in matches if match.verdict in AGREEING), matches[0] if matches else None)
            if match and (match.verdict in AGREEING or (said.is_by_noun and len(about) == 1)):
                return match
        return None

    def _changes_of(self, meant: Candidate) -> list[Candidate]:
        """Return the facts that say how what a fact gives has changed up to its time."""
        times = self._times_of_changes(year_of(meant.period)) if meant.period else frozenset[int]()
        of_times, place = self.facts.of_times(times), frozenset((meant.place,))
        allowed = of_times & self.facts.of_places(place, place) if meant.place else of_times
        wordings = self.facts.sharing(meant.measure_words.keys() or meant.claim_words.keys(), (), allowed)
        numbers = (n for wording in sorted(wordings) for n in self.facts.at(wording, times))
        return [one for one in map(self.facts.candidate, numbers) if is_change_of(one, meant)]

    def _times_of_changes_in(self, year: int) -> frozenset[int]:
        """Return the numbers of the times, with their end in a year, of facts that say how much something changed."""
        firsts = ((time, self.facts.candidate(n)) for time, n in enumerate(self.facts.times))
        changes = ((time, one.period) for time, one in firsts if one.nature == "change")
        return frozenset(time for time, period in changes if period and year_of(period) == year)

    def _match_like_before(self, sentence: Statement, before: str) -> Match | None:
        """Return the match with a fact of the measure that the figure before in the sentence has; None without one.

        Lagos had 12 of them, Accra nine; there were 4,905 at the start and 3,460 at the end.
        """
        meant = self.facts.of_id(before)
        assert meant is not None, before
        scored, times = [], self.decider.times(sentence.when)
        for candidate in self.facts.of_measure(meant, times) if meant.measure else ():
            figure = fit_like(sentence, candidate, meant)
            if figure is not None and (not sentence.units or figure.unit.key == candidate.unit.key):
                scored.append(with_scores(candidate, figure, word_features(sentence, candidate), self.decider.model))
        alike = [one for one in scored if is_like_before(sentence, one, meant)]
        if not alike:
            return None
        match = self._matching.of(*self._matching.best_about(sentence, [one.fit for one in alike]))
        return self._matching.as_of_then(sentence, match) if match.verdict in AGREEING else None

    def _match_going_on(self, sentence: Statement, text: str) -> Match | None:
        """Return the match with another fact of the measure and place that the sentence before gives; None without one.

        Lund had 187 boats in 2024. Five years earlier it had been 194. By the final count it was 191.
        """
        told = self._told_before(sentence.mention, text) if may_go_on(sentence) else []
        times = self.decider.times(sentence.when)
        for meant in filter(None, map(self.facts.of_id, reversed(told))):
            others = [*self.facts.of_measure(meant, times), *self.facts.like(meant)] if meant.measure else []
            scored = [
                with_scores(one, figure, word_features(sentence, one), self.decider.model)
                for one in others
                if one.place == meant.place and one.id != meant.id and (figure := fit(sentence, one))
            ]
            about = [one.fit for one in scored if goes_on(sentence, one, meant)]
            match = self._matching.as_of_then(sentence, self._matching.about(sentence, about)) if about else NO_MATCH
            if match.verdict == SUPPORTED:  # an earlier number is not out of date because no word says that it is early
                return match
        return self._match_of_another_place(sentence, text)

    def _match_of_another_place(self, sentence: Statement, text: str) -> Match | None:
        """Return the match with what the sentences before give of another place; None if the figure is not its number.

        Korea's R&D intensity was 5.21 % in 2022. America's 3.59 % looks modest beside it.
        """
        if not may_go_on(sentence) or not sentence.where.decisive:
            return None
        for meant in filter(None, map(self.facts.of_id, reversed(self._told_above(sentence.mention, text)))):
            others = self.facts.of_measure(meant, range(len(self.facts.times))) if meant.measure else ()
            scored = [
                with_scores(one, figure, word_features(sentence, one), self.decider.model)
                for one in others
                if one.place in sentence.where.decisive
                and one.place != meant.place
                and (figure := fit_like(sentence, one, meant))
            ]
            about = [one.fit for one in scored if goes_on_elsewhere(sentence, one, meant)]
            match = self._matching.about(sentence, about) if about else NO_MATCH
            if match.verdict == SUPPORTED:
                return match
        return None

    def _told_above(self, mention: Mention, text: str) -> Sequence[str]:
        """Return the ids of the facts of the nearest sentence before that gives any, if all up to it have numbers."""
        for _ in range(_MOST_SENTENCES_BETWEEN):
            first, last = sentence_before(text, mention)
            if told := self._told_in(text, first, last):
                return told
            if not any(map(str.isdigit, text[first:last])):
                break
            mention = mention._replace(sentence=(first, last))
        return ()

    def _in_words(self, near: Candidate, sentence: Statement) -> str:
        """Return the figure of a fact with its time, and with its place if the sentence names a different one."""
        fact = self._judgements.fact(near)
        place = name_of(fact.place) if fact.place and is_elsewhere(sentence, near) else ""
        when = f"{fact.period}" if fact.period else ""
        return f"{', '.join(filter(None, (fact.stated().figure.words(), place, when)))} ({fact.id})"


_MOST_SENTENCES_BETWEEN = 5
_COMPARING = regex(rf"\b(?:from|than|after|{COMPARED})(?:\s(?:the|its|their))?\s\Z")
_OF_WORLD = regex(rf"(?i)\b(?!(?-i:World\s[A-Z])){THE_WORLD}\b")  # not the World Bank
_AT_ITS_END = regex(r"\s?(?:[.,;:()]|\Z)")


_CHANGING = regex(rf"(?i)\b(?:{'|'.join(sorted(CHANGES))})\b.*\sfrom\s\Z")
_END = regex(f"(?i){END_OF_RANGE}")
_JOINED = regex(r"[,;]\s|\s(?:and|or|but|to)\s")
_MARK = regex(r"[,.;:!?]")
_SPANNING = regex(r"(?i)\b(?:between|from)\s\Z")  # two years and 40 months
_LIMITS = ("<=", ">=")  # as long as 40 months


def _is_in_another_measure(sentence: Statement, fact: Candidate) -> bool:
    """Return whether a number converts the unit of a sentence to that of a fact: feet to metres."""
    return any(factor_between(unit, fact.unit) for unit in sentence.units)


def _is_ruled_out(sentence: Statement, fact: Candidate) -> bool:
    """Return whether the time, the place or a word of a clause rules out the fact of a figure before it."""
    if is_at_other_time(sentence.when, fact) or is_elsewhere(sentence, fact):
        return True
    is_same = sentence.account is not None and sentence.account.is_same
    return not is_same and has_conflict_apart_from_negation(sentence, fact)
