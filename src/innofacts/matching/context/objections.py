"""Objections to a match: what a text says around a figure that makes its fact one that it hardly is about.

What its sentence alone says against a fact is a veto (`weighing.vetoes`).
"""

from collections.abc import Callable, Container, Iterable
from typing import NamedTuple

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NO_FACT, NOT_COMPARABLE, NOT_ESTABLISHED, SUPPORTED
from innofacts.english.countries import name_of
from innofacts.english.function_words import COMPARED
from innofacts.english.places import THE_WORLD
from innofacts.features.content import content
from innofacts.features.library.candidates import Candidate
from innofacts.features.measures import is_measured
from innofacts.features.places import is_local
from innofacts.features.text.accounts import tells_who_says
from innofacts.features.text.before import names_another_before, names_another_in_sentence, places_told, sentence_before
from innofacts.features.text.plans import speaks_of_wishes
from innofacts.matching.citations import NOTHING
from innofacts.matching.context.told import Told
from innofacts.matching.decider import Decider
from innofacts.matching.explanations import OF_OTHER_YEAR, PLANNED, UNNAMED
from innofacts.matching.judgements import Judgements, is_forecast
from innofacts.matching.matches import AGREEING, NO_MATCH, Match
from innofacts.matching.reading import InText
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex
from innofacts.prose.doubts import SUPERLATIVE
from innofacts.prose.figures import Mention, find_mentions
from innofacts.times.times import times
from innofacts.weighing.closeness import has_number, is_telling
from innofacts.weighing.evidence import names_time
from innofacts.weighing.figures.units_given import has_unit_from_before
from innofacts.weighing.others.places import WORLD
from innofacts.weighing.others.times import omits_time


class Objection(NamedTuple):
    """Why a figure is not about the fact of its match."""

    because: str
    """The reason in words, the text is about a different year."""
    speaks: Callable[["Objections", InText, Match], bool]
    """Whether there is this reason for a figure and its match."""
    verdicts: Container[str] = (*AGREEING, MISQUOTED, CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED)
    """The verdicts against which it speaks."""
    reason: str = NO_MATCH.reason
    """What is told of the figure then."""


class Objections:
    """What the text around a figure says against the fact that its sentence seems to mean."""

    def __init__(self, decider: Decider, told: Told, judgements: Judgements) -> None:
        """Take what decides which facts are meant, what is told, and what is judged by them."""
        self._facts = decider.facts
        self._decider = decider
        self._told = told
        self._judgements = judgements

    def to_any(self, here: InText, match: Match) -> Match:
        """Return the match of a figure, however it was found; none, with the reason, if the text speaks against it."""
        return self._unless(self.TO_ANY, here, match)

    def to_its_words(self, here: InText, match: Match) -> Match:
        """Return a match by the words of the sentence alone; none, with the reason, if the text speaks against it."""
        return self._unless(self.TO_ITS_WORDS, here, match)

    def _unless(self, rows: Iterable[Objection], here: InText, match: Match) -> Match:
        asked = (row for row in rows if match.verdict in row.verdicts)
        found = next((row for row in asked if row.speaks(self, here, match)), None)
        return NO_MATCH._replace(reason=found.reason, why=found.because) if found else match

    def _leaves_open(self, here: InText, _: Match) -> bool:
        """Return whether a later figure has no unit of its own, and its sentence names nothing that it may be of."""
        is_later = here.mention.clause[0] > here.mention.sentence[0] and not (here.before or here.sentence.account)
        return is_later and has_unit_from_before(here.sentence)

    def _is_said_before(self, here: InText, match: Match) -> bool:
        """Return whether an earlier figure of the sentence is about the same thing, place and time.

        Not in a sentence that may give the numbers of several people.
        """
        facts = (match.meant, *here.before)
        meant, *others = ((fact.measure, fact.place, fact.period, fact.unit) for fact in facts if fact)
        return meant in others and not tells_who_says(here.said)

    def _is_told_beside(self, here: InText, match: Match) -> bool:
        """Return whether a text compares a figure with the number of the fact itself, which is of a different time.

        It fell to 40, from 43 in 2024; a tenth less than the 43 of 2024; they sold 40. In 2024 they had sold 43. Not so
        a text that gives each for the time of the other: it rose to 40 in 2024, from 43 in 2023.
        """
        fact, mention, text = match.meant, here.mention, here.text
        assert fact is not None, match
        end = mention.sentence[1]
        beside = (one for one in find_mentions(text, mention.end, end) if has_number(one.figure, fact))
        alike = (one for one in beside if not one.units or {*one.units} & {*mention.units})
        compared = (one for one in alike if _COMPARING.search(text, mention.end, one.start))
        if any(omits_time(here.sentence.when, fact) or not _is_of_other_times(one, fact) for one in compared):
            return True
        if not omits_time(here.sentence.when, fact):
            return False
        behind = find_mentions(text, *next(sentences(text, end), (end, end)))
        told = (one for one in behind if has_number(one.figure, fact))
        return any(names_time(self._decider.read(one, text).sentence, fact) for one in told)

    def _is_of_more_things(self, here: InText, match: Match) -> bool:
        """Return whether the sentence before or after has the fact's number, and this one no word for what it is of.

        In 2024 they sold 90 tonnes of fruit. They sold 40 tonnes of plums: the fact, which 90 contradicts, is about
        plums.
        """
        fact, sentence, mention, text = match.meant, here.sentence, here.mention, here.text
        end = mention.sentence[1]
        spans = sentence_before(text, mention), next(sentences(text, end), (end, end))
        if fact is None or not sentence.whole or not (is_measured(fact.unit) and sentence.whole.isdisjoint(fact.words)):
            return False
        beside = (one for span in spans for one in find_mentions(text, *span))
        return any(has_number(one.figure, fact) for one in beside)

    def _is_of_time_before(self, here: InText, match: Match) -> bool:
        """Return whether a sentence, in the past tense and without a time, goes on with the year of the one before.

        In 2023 bicycle thefts were a plague. Bicycle thefts numbered 40. But not: in 2023 a law was passed. Thefts
        numbered 40. Nor: in 2023 it was 50. It has fallen to 40.
        """
        fact, sentence, said, before = match.meant, here.sentence, here.said, here.said_before
        frame = _SET_IN_YEAR.match(before)
        if fact is None or fact.period is None or frame is None or not omits_time(sentence.when, fact):
            return False
        if sentence.change.is_said or _IS_OF_NOW.search(said) or not _WAS.search(said):
            return False
        shared = self._facts.stems.of(content(said)) & fact.words - fact.place_words
        if not shared or not shared <= self._facts.stems.of(content(before)):
            return False
        year, period = int(frame[1]), fact.period
        return not (period.first.year <= year and (period.last is None or year <= period.last.year))

    def is_of_unnamed(self, here: InText, match: Match) -> bool:
        """Return whether a sentence does not say where, and names what no fact has: the debt of Novartis was 3 billion.

        A figure that is right may be about somebody with a name, if the sentence gives its time. If the sentence before
        is about a country, the figure is not the world's; and in a paragraph about one place, no figure contradicts a
        fact about a different one.
        """
        fact, sentence, mention = match.meant, here.sentence, here.mention
        if fact is None or not fact.place or sentence.where.places or here.cited != NOTHING:
            return False
        is_world = fact.place == WORLD
        if is_world and _OF_WORLD.search(here.text, *mention.sentence):
            return False
        told = places_told(here.text, mention, self._facts)
        if self._speaks_of_another(here, match, fact, told):
            return True
        is_open = omits_time(sentence.when, fact)
        is_enough = match.verdict in AGREEING and (is_telling(mention.figure) or not (is_open or is_world))
        is_told = told is not None and not told.isdisjoint(fact.places)
        return not (is_enough or is_told) and self._may_be_of_any_country(here, fact, is_open=is_open)

    def _speaks_of_another(self, here: InText, match: Match, fact: Candidate, told: frozenset[str] | None) -> bool:
        """Return whether a sentence, or the paragraph, which has `told` places, speaks of another one than a fact."""
        text, mention, is_world = here.text, here.mention, fact.place == WORLD
        is_other = told is not None and told != frozenset() and told.isdisjoint(fact.places)
        if match.verdict in AGREEING:
            is_open = not is_world and omits_time(here.sentence.when, fact)
            is_unplaced = is_other and (is_open or fact.period is None)
            return is_unplaced or (is_open and names_another_before(text, mention, self._facts))
        is_of_other = told is None or is_other
        may_differ = is_world or match.verdict == CONTRADICTED
        return (is_of_other and may_differ) or names_another_in_sentence(text, mention, self._facts)

    def _may_be_of_any_country(self, here: InText, fact: Candidate, *, is_open: bool) -> bool:
        """Return whether a figure without a place, and without a time if it `is_open`, may be of several countries.

        It is about the fact's country if the text gives other facts of it, or if no fact is about a different country;
        with a time, also if no other country has the measure in that unit.
        """
        if here.subject and fact.place in here.subject.places:
            return False
        if is_open and len({*self._facts.sources.nations.values()}) > 1:
            return True
        others = self._facts.of_measure(fact)
        return len({one.place for one in others if one.unit.key == fact.unit.key and not is_local(one.place)}) > 1

    def _is_of_no_plan(self, here: InText, match: Match) -> bool:
        """Return whether a sentence gives a plan, and the fact is neither a plan, nor a wish, nor a forecast."""
        candidate, sentence = match.meant, here.sentence
        is_of_what_was = match.verdict == MISQUOTED and sentence.narrowing.is_unreal  # should have sold the 40 it sold
        if candidate is None or is_of_what_was:
            return False
        is_plan = sentence.given_as.is_intended if match.verdict == SUPPORTED else sentence.given_as.is_planned
        if not is_plan:
            return False
        fact = self._judgements.fact(candidate)
        return not (is_forecast(fact) or speaks_of_wishes(fact.claim))

    def _goes_on_from_another(self, here: InText, match: Match) -> bool:
        """Return whether a sentence without a time goes on with one about a different time, or on a different basis.

        In 2023 the office of Lund received 40 requests. That is twice the number of Orton, 18, where the fact has 22
        for 2024. A sentence in the present tense goes on with the one before only if it refers to it.
        """
        fact, sentence, said = match.meant, here.sentence, here.said
        if fact is None or fact.period is None or not omits_time(sentence.when, fact):
            return False
        is_referring = _REFERRING.match(said) is not None
        is_of_then = not _IS_OF_NOW.search(said) and (_WAS.search(said) or _DONE.search(said))
        if not is_referring and (sentence.change.is_said or not is_of_then):
            return False
        periods = [time.period for time in times(here.said_before) if time.period]
        if periods and not any(map(fact.period.overlaps, periods)):
            return True
        told = self._told.before(here.mention, here.text) if is_referring else ()
        alike = [one for one in told if one.measure == fact.measure]
        return any(one.basis and fact.basis and one.basis != fact.basis for one in alike)

    def _may_be_of_beside(self, here: InText, match: Match) -> bool:
        meant = match.meant
        return meant is not None and not here.cited.includes(meant) and self._decider.is_of_another(here.reading, meant)

    def _is_one_of_a_row(self, here: InText, _: Match) -> bool:
        """Return whether a number without a word is one of several in a row, as in the lines of tables in a PDF."""
        mention, text = here.mention, here.text
        first, last = mention.sentence  # the number of the next paragraph is in no row with this one
        before = _NUMBER_BEFORE.search(text, max(first, mention.start - _WIDEST_GAP), mention.start)
        is_behind_time = any(not text[time.end : mention.start].strip() for time in mention.times)  # in 2019 86 %
        is_beside = (before and not is_behind_time) or _NUMBER_BEHIND.match(text, mention.end, last)
        return bool(is_beside) and not any(map(str.isalpha, mention.printed))

    def _may_be_elsewhere(self, here: InText, match: Match) -> bool:
        """Return whether the text so far may be about a different place with that name: about Orton, and not its zoo.

        Not if the text gives facts about the zoo. A misquotation, which has the number of the fact, is not asked.
        """
        meant = match.meant
        if meant is None or meant.place not in here.sentence.where.places:
            return False
        if here.subject and meant.place in here.subject.places:
            return False
        return self._facts.may_be_elsewhere(meant.place, here.text, *here.mention.sentence)

    def _is_first_of_others(self, here: InText, match: Match) -> bool:
        """Return whether a superlative is about others than those among whom the fact gives a rank."""
        meant = match.meant if here.mention.doubt == SUPERLATIVE else None
        if meant is None:
            return False
        fact = self._judgements.fact(meant)
        return not _is_first_among_those_of(here, fact.claim, name_of(fact.place) if fact.place else "")

    TO_ITS_WORDS = (
        Objection(
            "the text leaves open of what the number is",
            _leaves_open,
            (MISQUOTED, CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED, NO_FACT),
        ),
        Objection("the text has given a number of the same thing before", _is_said_before, (CONTRADICTED,)),
        Objection("the text gives the number of the fact for an earlier time", _is_told_beside, (CONTRADICTED,)),
        Objection("the text gives the number of the fact for something else", _is_of_more_things, (CONTRADICTED,)),
        Objection(OF_OTHER_YEAR, _is_of_time_before, AGREEING),
        Objection(UNNAMED, is_of_unnamed),
    )
    TO_ANY = (
        Objection(PLANNED, _is_of_no_plan, reason="no fact gives what was planned or expected"),
        Objection(
            "the text goes on with what it says of a different time, or on another basis",
            _goes_on_from_another,
            (CONTRADICTED,),
        ),
        Objection("the text gives a row of numbers", _is_one_of_a_row, (CONTRADICTED,)),
        Objection("the text may give a different fact of that time and place", _may_be_of_beside, (CONTRADICTED,)),
        Objection(
            "the text may be about a different place of that name",
            _may_be_elsewhere,
            (CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED),
        ),
        Objection("the text gives a rank among others", _is_first_of_others),
    )


_WIDEST_GAP = 40  # characters between two columns
_NUMBER_BEFORE, _NUMBER_BEHIND = regex(r"\d%?\s+\Z"), regex(r"\s+[+–-]?\d")
_SET_IN_YEAR = regex(r"\W*(?:In|During|Throughout)\s(?:the\syear\s)?(\d{4})\b\D*\Z")
_IS_OF_NOW = regex(r"\b(?:is|are|has|have|still|now|today|currently|since|by\snow)\b")
_REFERRING = regex(r"\W*(?:That|This)\s(?:is|was|compares|compared)\b")
_WAS = regex(r"\b(?:was|were|had|numbered|totalled|amounted|came|stood)\b")
_DONE = regex(r"\b[a-z]{2,}ed\b")
_COMPARING = regex(rf"\b(?:from|than|after|{COMPARED})(?:\s(?:the|its|their))?\s\Z")
_OF_WORLD = regex(rf"(?i)\b(?!(?-i:World\s[A-Z])){THE_WORLD}\b")  # not the World Bank


def _is_of_other_times(mention: Mention, fact: Candidate) -> bool:
    """Return whether a figure names a time, and none in which that of a fact is."""
    named = [time.period for time in mention.times if time.period]
    return bool(named) and not any(fact.period is None or fact.period.overlaps(period) for period in named)


def _is_first_among_those_of(here: InText, claim: str, place: str) -> bool:
    """Return whether a superlative is about those among whom a claim gives the rank of a place: in the world.

    Not if the text says "in Europe", or nothing; and the place itself is not one of these.
    """
    text, mention = here.text, here.mention
    start, end = mention.sentence
    behind = [found[1] for found in _SET.finditer(text, mention.end, end)]
    owner, first = _OWNER.search(text, start, mention.start), _FIRST_SET.match(text, start, mention.start)
    sets = [*behind, *(found[1] for found in (owner, first) if found)]
    words = {word for one in sets for word in _LONG_WORD.findall(one.lower())}
    of_claim = {*_LONG_WORD.findall(claim.lower())} - {*_LONG_WORD.findall(place.lower())}
    noun = _NOUN.match(text, mention.end, end)  # the highest share of cars, not the highest tax on them
    return bool(words) and words <= of_claim and (noun is None or noun[1] in claim.lower())


_SET = regex(r"\b(?:in|among|of\s(?:all|the))\s([^\d,.;:]+)")
_FIRST_SET = regex(r"\W*(?:Among|Of)\s([^\d,.;:]+?)(?=,|\s[A-Z])")
_OWNER = regex(r"\b([^\W\d_]+)['’]s\s(?:[^\W\d_]+\s)?\Z")
_NOUN = regex(r"\s([a-z]{3,})\s(?:of|on)\b")
_LONG_WORD = regex(r"[^\W\d_]{4,}")
