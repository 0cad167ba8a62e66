"""Accounts: a figure that somebody gives for what the text has told before: Lund had 140 choirs; a leaflet says 158."""

from collections.abc import Iterable

from innofacts.compare.verdicts import NOT_COMPARABLE, OUTDATED
from innofacts.features.library.candidates import Candidate
from innofacts.features.measures import may_be_money
from innofacts.features.text.accounts import Account, gives_those_of_others
from innofacts.features.text.before import sentence_before
from innofacts.features.text.sentence import Statement
from innofacts.matching.context.going_on import is_in_another_measure, is_ruled_out
from innofacts.matching.context.told import Told
from innofacts.matching.decider import Decider
from innofacts.matching.matches import Fit, Match, Matching
from innofacts.matching.reading import InText
from innofacts.patterns import regex
from innofacts.values.units import PERCENT, RANK, RATE
from innofacts.weighing.closeness import closeness, has_number
from innofacts.weighing.figures.fitting import fit
from innofacts.weighing.figures.looseness import as_loose_as_words


class Accounts:
    """Finds the fact of a figure of which a sentence says little more than who gives it."""

    def __init__(self, decider: Decider, told: Told, matching: Matching) -> None:
        """Take what decides on a figure alone, what is told before, and what makes a match."""
        self._facts = decider.facts
        self._decider, self._told, self._matching = decider, told, matching

    def of(self, here: InText) -> Match | None:
        """Return the match of a figure that somebody gives for what its sentence is about; None if nobody gives it."""
        return self._given_by_somebody(here.sentence, reversed(here.before))

    def before(self, here: InText) -> Match | None:
        """Return the match of a figure that somebody else gives for the one fact of the sentence before.

        Lund had 140 choirs in 2024. The club's newsletter says 158. But what the zoo says may be about its own.
        """
        mention, text = here.mention, here.text
        start, end = mention.sentence
        is_of_others = mention.clause[0] == start and gives_those_of_others(text[start : mention.start])
        if not is_of_others or _ON_OTHERS.search(text[start:end]):
            return None
        facts = self._told.before(mention, text)
        if not facts:
            return None
        joined = mention._replace(sentence=(sentence_before(text, mention)[0], end))
        words = frozenset[str]().union(*(fact.words for fact in facts))
        sentence = self._decider.read(joined, text, told=words).sentence
        account = sentence.account if sentence.is_account else None
        if account is None:
            return None
        sentence = sentence._replace(when=sentence.when_or_any)
        own = self._facts.stems.of_text(account.rest)
        told = [fact for fact in facts if own & fact.words] or facts
        is_one = len({fact.measure for fact in told}) == 1
        match = self._given_by_somebody(sentence, reversed(told)) if is_one else None
        if match and match.verdict == OUTDATED:
            return None  # whoever gives an earlier number may say so elsewhere
        is_close = match and match.meant and closeness(mention.figure, match.meant) > 0
        return match if is_close else None  # nor three times as many

    def _given_by_somebody(self, sentence: Statement, told: Iterable[Candidate]) -> Match | None:
        """Return the match of a figure that somebody gives with one of the facts `told` before; None if it fits none.

        Whoever gives it, it is about the same thing, whatever its number.
        """
        account = sentence.account
        if account is None:
            return None
        words = self._facts.stems.of_text(account.rest)
        known = (fact for fact in told if not is_ruled_out(sentence, fact))
        nearest_first = sorted(known, key=lambda fact: -len(words & fact.words))
        matches = (self._given_for(sentence, account, fact) for fact in nearest_first)
        return next(filter(None, matches), None)

    def _given_for(self, sentence: Statement, account: Account, meant: Candidate) -> Match | None:
        """Return the match of a figure that somebody gives for what a fact is about; None if it counts something else.

        It may be the figure of a fact that has replaced this one, or that this one has replaced.
        """
        given = sentence.mention.figure
        if account.is_restated:
            kinds = {given.unit.kind, meant.unit.kind}
            is_level = bool(sentence.units) and not sentence.mention.change and kinds.isdisjoint((PERCENT, RANK, RATE))
            is_of_kind = may_be_money(given.unit) == may_be_money(meant.unit)
            is_of_kind = is_of_kind and not is_in_another_measure(sentence, meant)
            match = self._matching.of(meant, given) if is_level and is_of_kind else None
            return match if match and match.verdict == NOT_COMPARABLE else None
        about: list[Fit] = []
        for one in self._facts.like(meant) or [meant]:
            figure = fit(sentence, one) if sentence.units else given
            if figure := given if figure is None and account.is_same else figure:
                about.append((one, as_loose_as_words(figure, sentence.mention)))
        if about and account.is_otherwise and not has_number(given, meant):
            return self._matching.on_other_basis(meant)
        return self._matching.as_of_then(sentence, self._matching.about(sentence, about)) if about else None


# Somebody who speaks of a place or of himself: in Lund a leaflet speaks of 40, the mayor says he has 40.
_ON_OTHERS = regex(r"\A\W*(?:In|At|On|For|From)\s|\b(?:he|she|I|we|you)\s(?:has|have|had|is|am|are|was|were)\b")
