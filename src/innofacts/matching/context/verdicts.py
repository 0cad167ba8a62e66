"""What the words around a figure make of the verdict on it: its time, its basis, its change, and who says it."""

import re

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_ESTABLISHED, OUTDATED, SUPPORTED, what_source_says
from innofacts.english.bases import is_unknown
from innofacts.english.numerals import YEAR
from innofacts.factfiles.facts import OPINION, PRELIMINARY, Fact
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.forms import Form
from innofacts.matching.judgements import Judgements
from innofacts.matching.matches import Match, right_then, source_to_cite, to_print
from innofacts.matching.reading import InText
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.times import Time, times
from innofacts.values.units import CURRENCY, PERCENT
from innofacts.weighing.closeness import has_number
from innofacts.weighing.figures.fitting import fit


class Verdicts:
    """The verdicts on the figures of a text, with what their sentences say of the time, the basis and the speaker."""

    def __init__(self, facts: Facts, judgements: Judgements) -> None:
        """Take the facts of a library, and what is judged by them."""
        self._facts = facts
        self._judgements = judgements
        self._said_by_others: dict[str, bool] = {}  # by the id of an opinion

    def on(self, here: InText, match: Match) -> Match:
        """Return a match with what its sentence makes of the verdict."""
        for changed in (
            self._as_dated,
            self._in_currency_of_before,
            self._on_unknown_basis,
            self._as_changed,
            self._as_final,
            self._as_levels_say,
            self._as_of_now,
            self._by_opinion,
        ):
            match = changed(here, match)
        return match

    def _in_currency_of_before(self, here: InText, match: Match) -> Match:
        """Return a match that leaves an amount open, not contradicted, if only an earlier amount names its currency.

        China spent 3.3 trillion yuan, and the United States 940 billion: the fact has 940 billion dollars.
        """
        candidate = match.meant if match.verdict == CONTRADICTED else None
        if candidate is None:
            return match
        figure, unit = here.mention.figure, candidate.unit
        is_in_other = figure.unit.kind == unit.kind == CURRENCY and figure.unit.key != unit.key
        if not is_in_other or not _is_bare_number(here.mention):
            return match
        fact = self._judgements.fact(candidate)
        if not self._judgements.holds(fact, figure._replace(unit=unit)):
            return match
        reason = f"{what_source_says(fact)}, and the text names only {figure.unit}, of the amount before"
        return match._replace(verdict=NOT_ESTABLISHED, reason=reason)

    def _as_changed(self, here: InText, match: Match) -> Match:
        """Return a match, as misquoted if its figure is right, but has not changed as its sentence says: rose to 40.

        It is held against what the sources say of the time since which it came about, else of the year before, or
        the last one that they have. A sentence that says from what it changed, or since when, may mean another time.
        """
        sentence = here.sentence
        candidate = match.meant if match.verdict == SUPPORTED and sentence.change.direction else None
        if candidate is None or not sentence.position.is_first or _FROM_THEN.search(here.said):
            return match
        now, before = self._judgements.fact(candidate).stated(), self._before(candidate, here.said)
        earlier = [self._judgements.fact(one).stated() for one in before]
        pairs = ((now, then) if sentence.change.direction > 0 else (then, now) for then in earlier)
        if not before or not all(low.interval.is_below(high.interval) for low, high in pairs):
            return match
        of_then = f"the source says {earlier[-1].figure.words()} for {before[-1].period} ({before[-1].id})"
        reason = f"it has not {'risen' if sentence.change.direction > 0 else 'fallen'}: {of_then}"
        return match._replace(verdict=MISQUOTED, reason=reason, instead=now.figure)

    def _before(self, candidate: Candidate, said: str) -> list[Candidate]:
        """Return the facts of an earlier time with which a sentence compares what a fact gives."""
        between = _BETWEEN.search(said)
        return self._facts.in_year(candidate, int(between[1])) if between else self._facts.year_before(candidate)

    def _as_final(self, here: InText, match: Match) -> Match:
        """Return a match, as misquoted if its sentence calls the figure final, which the source calls preliminary.

        By the final count it carried 40; not: it carried 40, but 43 by the final count, nor one that is due in May.
        """
        candidate = match.meant if match.verdict == SUPPORTED and not here.sentence.given_as.is_as_of_then else None
        final = _FINAL.search(here.said) if candidate else None
        if candidate is None or final is None or _NOT_FINAL.search(here.said):
            return match
        start, end = (place - here.mention.sentence[0] for place in here.mention[:2])
        between = here.said[final.end() : start] if final.start() < start else here.said[end:]
        if any(map(str.isdigit, _YEAR.sub("", between))):
            return match
        fact = self._judgements.fact(candidate)
        if fact.vintage != PRELIMINARY:
            return match
        return match._replace(verdict=MISQUOTED, reason=f"{what_source_says(fact)}, and calls this preliminary")

    def _as_levels_say(self, here: InText, match: Match) -> Match:
        """Return a match that leaves a change open, not contradicted, which follows from the level given before it.

        It cost 92 million, 15 % more: that is so after the 80 million of the year before, whatever a source says of it.
        """
        candidate = match.meant if match.verdict == CONTRADICTED and here.before else None
        figure = here.mention.figure
        if candidate is None or not here.mention.change or figure.unit.kind != PERCENT:
            return match
        level = here.before[-1]
        for earlier in self._facts.year_before(level):
            change = earlier.number and (level.number / earlier.number - 1) * 100
            if self._judgements.replacement(earlier) is None and figure.interval().contains(change):
                was = self._judgements.fact(earlier).stated().figure.words()
                said = what_source_says(self._judgements.fact(candidate))
                reason = f"{said}, but this follows from {was} for {earlier.period} ({earlier.id})"
                return match._replace(verdict=NOT_ESTABLISHED, reason=reason, instead=None)
        return match

    def _on_unknown_basis(self, here: InText, match: Match) -> Match:
        """Return a match that leaves a different number open, if nobody knows the basis of the fact.

        It cost 940 billion dollars, where the fact has 783.6 billion, and nobody knows at which prices. A sentence that
        names the source of the fact means its basis.
        """
        candidate = match.meant if match.verdict == CONTRADICTED else None
        if candidate is None or here.cited.includes(candidate) or has_number(here.mention.figure, candidate):
            return match
        fact = self._judgements.fact(candidate)
        if not is_unknown(fact.basis, fact.note) or self._names_speaker(candidate, here.said):
            return match
        reason = f"{what_source_says(fact)}, on a basis that is not known"
        return match._replace(verdict=NOT_ESTABLISHED, reason=reason, instead=None)

    def _as_dated(self, here: InText, match: Match) -> Match:
        """Return an outdated figure as right, if its sentence gives a time before the figure was replaced.

        In January 2024 the office put it at 4.76 million; the final figure is from May. The time of the figure itself
        does not count, nor that of a different figure after a semicolon.
        """
        candidate = match.meant if match.verdict == OUTDATED else None
        both = (
            (self._judgements.fact(candidate), self._judgements.replacement(candidate)) if candidate else (None, None)
        )
        since, until = (fact.source.public if fact else None for fact in both)
        if candidate is None or since is None or until is None:
            return match
        own = candidate.period.last if candidate.period else None
        said, at = here.said, here.mention.start - here.mention.sentence[0]
        dated = (time for time in times(said) if not _is_of_another_figure(said, time, at))
        days = {time.period.last for time in dated if time.period} - {own}
        return right_then(match) if any(day and since.first <= day < until.first for day in days) else match

    def _as_of_now(self, here: InText, match: Match) -> Match:
        """Return a supported figure as outdated if its sentence is about now and a later fact gives a different one.

        The present may be that of an old text: a guide of 2019 says that it has 40. So a sentence with any time of the
        fact is not outdated.
        """
        candidate = match.meant if match.verdict == SUPPORTED and here.sentence.given_as.is_of_now else None
        new = self._judgements.newest(candidate) if candidate and not here.cited.includes(candidate) else None
        since = self._facts.of_id(new.id) if new else None
        figure = fit(here.sentence, since) if since else None
        if candidate is None or new is None or figure is None or self._judgements.holds(new, figure):
            return match
        stated, own = new.stated().figure, candidate.period
        if own and any(time.period and time.period.overlaps(own) for time in times(here.said)):
            return match
        reason = (
            f"this was so at {own}: print {to_print(stated, figure)}, of {new.period} ({new.id}), {source_to_cite(new)}"
        )
        return match._replace(verdict=OUTDATED, reason=reason, instead=stated, newer=new.id)

    def _by_opinion(self, here: InText, match: Match) -> Match:
        """Return a match with a note if only an opinion or a disputed fact supports it, and it is not said whose.

        The note also says if it is an opinion that a figure differs from.
        """
        candidate = match.meant
        if candidate is None or match.verdict not in (SUPPORTED, CONTRADICTED) or here.cited.includes(candidate):
            return match
        is_supported = match.verdict == SUPPORTED
        if is_supported and (better := self._judgements.disputing(candidate)):
            if self._names_speaker(candidate, here.said):
                return match
            fact, official = self._judgements.fact(candidate), self._judgements.fact(better)
            stated = official.stated().figure
            reason = f"only {fact.speaker} says so: {official.speaker} says {stated.words()} ({official.id})"
            return match._replace(reason=reason, instead=stated, is_opinion=True)
        if not self._is_opinion(candidate):
            return match
        if candidate.id not in self._said_by_others:
            meeting = self._facts.meeting(candidate)
            self._judgements.prepare(meeting)
            others = [one for one in meeting if not self._is_opinion(one)]
            is_said = any(self._implies(one, candidate) or self._implies(candidate, one) for one in others)
            self._said_by_others[candidate.id] = is_said
        if self._said_by_others[candidate.id] or self._names_speaker(candidate, here.said):
            return match
        reason = f"only an opinion says so: {self._judgements.fact(candidate).speaker}"
        return match._replace(reason=reason if is_supported else f"{match.reason}; {reason}", is_opinion=is_supported)

    def _is_opinion(self, candidate: Candidate) -> bool:
        return self._judgements.fact(candidate).source.standing == OPINION

    def _names_speaker(self, candidate: Candidate, said: str) -> bool:
        """Return whether a sentence names who gives the figure of a fact."""
        names = _names_of_speaker(self._judgements.fact(candidate))
        return any(re.search(rf"\b{re.escape(name)}\b", said) for name in names)

    def _implies(self, one: Candidate, other: Candidate) -> bool:
        """Return whether a fact supports the figure of another, perhaps at another time."""
        return self._judgements.of(one, self._judgements.fact(other).stated().figure)[0] == SUPPORTED


_OF_COUNTS = r"(?:figures?|counts?|numbers?|results?|tall(?:y|ies)|totals?|data|statistics|accounts|values?)\b"
_FINAL = Form(
    "final definitive",
    rf"(?i)\b(?:final|definitive)\s(?:[a-z]+\s){{0,2}}?{_OF_COUNTS}|{_OF_COUNTS}[^,;:]*?\sis\s(?:now\s)?final\b",
)
_YEAR = regex(r"\b(?:in|for|of)\s\d{4}\b")
# What is still to come, or is said not to be so.
_NOT_FINAL = regex(
    r"(?i)\b(?:not|no|nor|yet|before|until|till|due|pending|preliminary|provisional(?:ly)?|may|might|will|would|could|expected)\b"
)
_BETWEEN = regex(rf"\bbetween\s({YEAR})\sand\s{YEAR}\b")
_FROM_THEN = regex(r"(?i)\b(?:from|since|after|compared|again|than|before|against)\b")


def _is_bare_number(mention: Mention) -> bool:
    """Return whether a number is printed without a currency: 5 billion, and not £5 billion, nor EUR 5 billion."""
    start, end = mention.numbers[-1] if mention.numbers else (mention.start, mention.start)
    first = mention.printed[start - mention.start]
    return end == mention.end and (first.isdigit() or first.islower())


def _is_of_another_figure(said: str, time: Time, at: int) -> bool:
    """Return whether a time is in a different clause than a position in a sentence, with a number of its own.

    A time at the beginning of the sentence is that of all its clauses: As of March, it had 40 ships; it had 9 boats.
    """
    start, end = said.rfind(";", 0, time.start) + 1, said.find(";", time.end)
    end = end if end >= 0 else len(said)
    is_first = len(said[: time.start].split()) <= _MOST_BEFORE_A_TIME
    rest = said[start : time.start] + said[time.end : end]
    return not (is_first or start <= at < end) and any(map(str.isdecimal, rest))


_MOST_BEFORE_A_TIME = 2  # as of


def _names_of_speaker(fact: Fact) -> list[str]:
    """Return the names by which a sentence may say whose figure it gives: of a person, also the family name alone."""
    families = () if fact.by else (author.partition(",")[0] for author in fact.source.authors if "," in author)
    return [fact.speaker, *families]
