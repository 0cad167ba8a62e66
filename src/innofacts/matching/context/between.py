"""Changes between two times that no fact gives, by the facts of these times: from 2019 to 2024 rents rose by 7 %."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from innofacts.compare.arithmetic import Results, results_of
from innofacts.compare.comparability import comparability
from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NO_FACT, SUPPORTED, what_source_says_of_both
from innofacts.factfiles.facts import Fact
from innofacts.features.library.candidates import HALF, Candidate
from innofacts.features.text.sentence import read_sentence
from innofacts.features.text.when import YEARS, When
from innofacts.matching.context.points import DAYS_OF_A_YEAR
from innofacts.matching.decider import Decider
from innofacts.matching.judgements import Judgements
from innofacts.matching.matches import Match
from innofacts.matching.reading import InText, Reading
from innofacts.patterns import regex
from innofacts.prose.changes import FALL, MORE_OF_THEM, RISE
from innofacts.prose.figures import Mention, find_mentions
from innofacts.prose.kinds import COUNT, kind_of_unit
from innofacts.values.figures import Figure
from innofacts.values.intervals import Interval
from innofacts.values.periods import Period, parse_period
from innofacts.values.results import Result
from innofacts.values.rounding import rounded
from innofacts.values.units import PERCENT, POINTS, read_unit
from innofacts.weighing.closeness import has_number, rounds_to
from innofacts.weighing.figures.looseness import as_loose_as_words
from innofacts.weighing.figures.signs import is_change, without_sign
from innofacts.weighing.scoring import only_counts


class BetweenTimes:
    """Holds how much something changed between two times against the facts of both, where no fact gives the change."""

    def __init__(self, decider: Decider, judgements: Judgements) -> None:
        """Take what reads a sentence, and what judges."""
        self._decider, self._facts, self._judgements = decider, decider.facts, judgements

    def on(self, here: InText, match: Match) -> Match:
        """Return a match, or if there is none that of a change with the facts of the two years that it was between.

        All facts of these years that the sentence may be about have to agree. Only what is right is told if the
        sentence names the later year alone, or may give no change between both: it rose by 4 % in 2024, by 4 % a year.
        """
        years = _years(here) if match.verdict == NO_FACT else None
        if years is None:
            return match
        then, now = years
        found = [self._match(here.mention, *both) for both in self._pairs(here, then or now - 1, now)]
        told = {one.verdict for one in found if one}
        is_told = len(told) == 1 and all(found) and (told == {SUPPORTED} or (then is not None and _is_in_all(here)))
        return found[0] or match if is_told else match

    def _pairs(self, here: InText, then: int, now: int) -> Iterator[tuple[Candidate, Candidate]]:
        """Yield the facts of the later year that a level in place of a change would be of, each with the earlier one.

        Nothing may have replaced either of them.
        """
        for late in self._told(here, now) or self._of_level(here, now):
            for early in self._facts.in_year(late, then):
                if not any(map(self._judgements.replacement, (early, late))):
                    yield early, late

    def _told(self, here: InText, year: int) -> list[Candidate]:
        """Return the fact of the level that a change is of, just before it: 40 in 2024, 5 more than in 2019."""
        own, level = here.mention, here.before[-1] if here.before else None
        end = level.period.last if level and level.period else None
        is_beside = _BESIDE.search(here.text, own.sentence[0], own.start) is not None
        if level is None or end is None or end.year != year or not is_beside:
            return []
        ahead = [one for one in find_mentions(here.text, *own.sentence) if one.end <= own.start]
        return [level] if ahead and has_number(ahead[-1].figure, level) else []

    def _of_level(self, here: InText, year: int) -> Iterator[Candidate]:
        """Yield the facts of a year that would be held against a wrong level in place of a change, of the same words.

        So all is asked that is asked of any figure which differs from that of a fact. Facts of whose words the sentence
        has fewer than of those of another one are not meant: of waste, and of the share of it that is burnt.
        """
        when = When((parse_period(year),), is_relative=False)
        text, mention = _as_level(here.text, here.mention)
        own = here.sentence if text == here.text else read_sentence(text, mention, self._facts)
        about = self._decider.reading_of(own._replace(when=when))
        said = [
            (about.words(fact.wording).either, fact)
            for fact in about.all_of(self._decider.likely_wordings(about)[:_MOST])
            if not is_change(fact) and _is_about(about, fact)
        ]
        most = max((share for share, _ in said), default=0)
        for fact in (fact for share, fact in said if share == most):
            figure = self._judgements.fact(fact).stated().figure
            wrong = figure._replace(number=figure.number * _FAR_OFF, second=None, bound="")
            level = mention._replace(figure=wrong, units=(fact.unit.text,), change="", kind="")
            sentence = read_sentence(text, level, self._facts)._replace(when=when)
            match = self._decider.decide(self._decider.reading_of(sentence))
            if match.verdict == CONTRADICTED and match.meant and match.meant.n == fact.n:
                yield fact

    def _match(self, mention: Mention, early: Candidate, late: Candidate) -> Match | None:
        """Return the match of the size of a change with the facts of both times; None if they leave it open."""
        was, now = self._judgements.fact(early), self._judgements.fact(late)
        size = as_loose_as_words(without_sign(mention.figure), mention)
        change = _change_between(was, now, size)
        if change is None:
            return None
        reason = f"{what_source_says_of_both(was, now)}: {change.text}"
        way = _way(mention)
        same = change.turned() if way == FALL else change
        if same.is_surely(size):
            return Match(late.id, SUPPORTED, reason, meant=late)
        if way and same.turned().is_surely(size):
            return Match(late.id, MISQUOTED, f"{reason}, not a {way}", meant=late)
        return None if same.may_be(size) else Match(late.id, CONTRADICTED, reason, meant=late)


_BESIDE = regex(r"(?:,|;|\(|[—–]|\s-)\s?(?:or|up|down|which\s(?:is|was))?\s?\Z")
_COMPARED = regex(r"\s(?:(?:more|less|fewer|[a-z]+er)\sthan|as\s[a-z]+\sas)\b[^,.;:]*")
_THAN = regex(r"\sthan\b[^,.;:]*")
_MOST = 12
"""Wordings, the likeliest first, of which the facts are tried."""
_FAR_OFF = Decimal("1.37")
"""By what a level is multiplied that is wrong, but may be meant as one."""


def _way(mention: Mention) -> str:
    """Return in which way a figure says that something changed, RISE or FALL; empty if it does not."""
    more = MORE_OF_THEM.search(mention.printed)
    return (FALL if more["fewer"] else RISE) if more else mention.change


def _as_level(text: str, mention: Mention) -> tuple[str, Mention]:
    """Return a text, and a mention in it, without what says that this is a difference: 40 more boats than in 2019."""
    more = MORE_OF_THEM.search(text, mention.start, mention.end)
    compared = _THAN.search(text, mention.end, mention.sentence[1]) if more else _COMPARED.match(text, mention.end)
    for found in filter(None, (more, compared)):
        text = f"{text[: found.start()]}{' ' * len(found[0])}{text[found.end() :]}"
    return text, mention._replace(printed=text[mention.start : mention.end])


def _years(here: InText) -> tuple[int | None, int] | None:
    """Return the years between which a sentence says that something changed by the size that it gives; None without.

    It names no other year: between 2019 and 2024, in the five years to 2024, in 2024 ... than in 2019, or in 2024 ...
    than a year before. The earlier one is None if it only names the other.
    """
    mention, when = here.mention, here.sentence.when
    is_size = _way(mention) in (RISE, FALL) or mention.figure.unit == _TIMES
    is_of_years = all(map(_is_year_or_its_end, when.periods)) and not when.part
    years = set(map(int, YEARS.findall(here.said))) if is_size and is_of_years else set()
    if not years:
        return None
    now = max(years)
    if years == {now} and (span := _span_of_years(when)):
        return span
    if years == {now}:
        return (now - 1 if _A_YEAR_BEFORE.search(here.said) else None), now
    return (min(years), now) if years == {now, *when.origins} and len(years) == 2 else None


def _span_of_years(when: When) -> tuple[int, int] | None:
    """Return the first and last year of a span of whole years: in the five years to 2024."""
    if len(when.periods) != 1 or when.is_relative or when.is_guessed:
        return None
    (span,) = when.periods
    first, last = span.first, span.last
    if last is None or first.year == last.year or (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return None
    return first.year, last.year


_TIMES, _POINTS = read_unit("times"), read_unit("points")
_A_YEAR_BEFORE = regex(
    r"(?i)\b(?:(?:than|on|from|over|with|to|against)\s(?:(?:a|one|the)\syear\s(?:before|earlier)|"
    r"(?:in\s)?the\s(?:previous|preceding)\syear)|year[- ]on[- ]year)\b"
)


def _is_in_all(here: InText) -> bool:
    """Return whether a sentence gives the whole change from one year to another, as far as its words tell.

    It does not if that is so much a year, one of several changes, how often something changed, or what was planned.
    """
    given = here.sentence.given_as
    return not (given.is_planned or given.is_intended or _BY_PARTS.search(here.said))


_BY_PARTS = regex(
    r"(?i)\b(?:an?|per|each|every)\s(?:year(?!\s(?:before|earlier|ago))|month|quarter|time|annum)\b"
    r"|\b(?:annual(?:ly)?|yearly|on\saverage|average\sof|again|then|first|initially|further|temporarily)\b"
    r"|\b(?:twice|times)\b(?!\s(?:as|the|what)\b)"
)


def _is_year_or_its_end(period: Period) -> bool:
    """Return whether a time is no part of a year, whose change may be another one than that of the year."""
    first, last = period.first, period.last
    is_end = first == last and (first.month, first.day) == (12, 31)
    return last is None or is_end or (last - first).days >= DAYS_OF_A_YEAR


def _is_about(reading: Reading, fact: Candidate) -> bool:
    """Return whether a sentence has most of the words of a fact, what that counts, and no topic that it lacks."""
    words, sentence = reading.words(fact.wording), reading.sentence
    said = sentence.covered(fact.words) | sentence.noun.stems
    is_counted = kind_of_unit(fact.unit) != COUNT or fact.unit_name_stems <= said
    is_said = words.either >= HALF or only_counts(fact)
    return is_counted and is_said and not (words.strange or words.other_topic)


class _Change(NamedTuple):
    """How much something changed between two facts, counted upwards."""

    values: Interval
    """What it may have been."""
    printed: Decimal | None
    """What it was by the numbers that the facts print; None if one of these is a bound."""
    text: str

    def turned(self) -> "_Change":
        """Return the same, counted downwards."""
        low, high = (None if end is None else -end for end in (self.values.high, self.values.low))
        values = Interval(low, high, low_open=self.values.high_open, high_open=self.values.low_open)
        return self._replace(values=values, printed=None if self.printed is None else -self.printed)

    def is_surely(self, size: Figure) -> bool:
        """Return whether it is what a text says, whatever the facts mean, or by the numbers that they print."""
        said = size.interval("change")
        return self.values.within(said) or (self.printed is not None and said.contains(self.printed))

    def may_be(self, size: Figure) -> bool:
        """Return whether it may be what a text says, or that rounded to the last digit of this."""
        is_rounded = self.printed is not None and size.digits > 1 and rounds_to(self.printed, size)
        return is_rounded or size.interval("change").meets(self.values)


def _change_between(was: Fact, now: Fact, size: Figure) -> _Change | None:
    """Return how much something changed between two facts, as a text gives the size; None where that has no result."""
    result = _result(results_of(was, now, comparability(was, now)), size, now)
    if result is None:
        return None
    low, high = (Decimal(end) if end is not None else None for end in (result.low, result.high))
    values = Interval(low, high, low_open=result.low_open, high_open=result.high_open)
    is_printed = not any(fact.stated().figure.bound for fact in (was, now))
    printed = (low + high) / 2 if is_printed and low is not None and high is not None else None
    return _Change(values, printed, result.text if printed is None else _in_words(printed, result, size))


def _result(results: Results, size: Figure, now: Fact) -> Result | None:
    """Return that result of two figures which a size may give: the growth, points, a multiple or an amount."""
    own, unit = size.unit, now.stated().figure.unit
    if own == _TIMES:
        return results.ratio
    if own.kind == PERCENT:
        return results.growth
    is_amount = own.key in ("", unit.key) and unit.kind != PERCENT
    is_in_points = unit.kind == PERCENT and (own.kind == POINTS or own == _POINTS)
    return results.difference if is_amount or is_in_points else None


def _in_words(change: Decimal, result: Result, size: Figure) -> str:
    """Return a result in words, a quotient with one digit more than the size that a text gives for it."""
    number = result.text.lstrip("+-")
    if result.unit in ("", "%"):
        last = int(size.base_number.normalize().as_tuple().exponent) - 1
        number = f"{float(abs(rounded(Fraction(change), min(last, -1)))):g} {result.unit or 'times as much'}"
    return f"a {RISE if change > 0 else FALL} of {number}" if result.unit else number
