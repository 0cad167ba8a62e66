"""Changes of a share that a sentence gives wrongly: rose by 0.5 % to 6.2 %, where it was 5.7 % a year before."""

from collections.abc import Iterator
from decimal import Decimal

from innofacts.compare.verdicts import MISQUOTED, NO_FACT, SUPPORTED, what_source_says_of_both
from innofacts.features.library.candidates import Candidate
from innofacts.features.text.when import YEARS
from innofacts.matching.context.changes import referring
from innofacts.matching.decider import Decider
from innofacts.matching.judgements import Judgements
from innofacts.matching.matches import Match
from innofacts.matching.reading import InText
from innofacts.patterns import regex
from innofacts.prose.changes import FALL, RISE
from innofacts.prose.figures import Mention, find_mentions
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT, POINTS, read_unit
from innofacts.weighing.figures.signs import is_change, without_sign


class InPoints:
    """Finds the share whose change in points a sentence gives wrongly, though no fact gives the change."""

    def __init__(self, decider: Decider, judgements: Judgements) -> None:
        """Take what reads a sentence, and what judges."""
        self._decider, self._facts, self._judgements = decider, decider.facts, judgements

    def on(self, here: InText, match: Match) -> Match:
        """Return a match, or if there is none that of a change of a share in the wrong unit or the wrong direction.

        The level that it came to is in the same sentence, as the sources have it. The one from which it came is theirs
        of the year before, and the sentence names no other year.
        """
        own = here.mention
        is_change_of_share = own.change in (RISE, FALL) and own.figure.unit.is_percentage and not own.figure.bound
        if match.verdict != NO_FACT or not is_change_of_share:
            return match
        size, years = without_sign(own.figure), set(map(int, YEARS.findall(here.said)))
        for level, earlier in self._levels(here):
            points = level.number - earlier.number
            if points and size.interval().contains(abs(points)) and years <= _years_of(level, earlier):
                way = RISE if points > 0 else FALL
                is_growth = way == own.change and _is_growth(size, points, earlier)
                return match if is_growth else self._told(level, earlier, way, own.change, size)
        return match

    def _told(self, level: Candidate, earlier: Candidate, way: str, said: str, size: Figure) -> Match:
        """Return the match of a change of which the size is right in points, given the way that it went."""
        source = what_source_says_of_both(*map(self._judgements.fact, (earlier, level)))
        instead = size._replace(unit=read_unit(POINTS)) if way == said else None
        reason = f"{source}: a {way} of {size.number} {POINTS}, not {'per cent' if instead else f'a {said}'}"
        return Match(level.id, MISQUOTED, reason, instead, meant=level)

    def _levels(self, here: InText) -> Iterator[tuple[Candidate, Candidate]]:
        """Yield the shares to which the figure of a sentence says that they changed, each with that of the year before.

        They are of whole years, since what is so in a month is often compared with the month before. What the sentence
        itself gives as that of the year before is for the arithmetic of the text.
        """
        own, text = here.mention, here.text
        others = [one for one in find_mentions(text, *own.sentence) if one.start >= own.end]
        found = [self._fact_of(one, text) for one in others if _TO.fullmatch(text, own.end, one.start)]
        if here.before and referring(own, text, self._facts.stems):
            found.append(here.before[-1])
        given = {abs(one.figure.base_number) for one in others}
        for level in filter(None, found):
            if level.unit.kind == PERCENT and not is_change(level) and _is_of_a_year(level):
                for earlier in self._facts.year_before(level):
                    if earlier.number not in given and self._judgements.replacement(earlier) is None:
                        yield level, earlier

    def _fact_of(self, mention: Mention, text: str) -> Candidate | None:
        """Return the fact that supports a figure, by its sentence alone."""
        match = self._decider.decide(self._decider.read(mention, text))
        return match.meant if match.verdict == SUPPORTED else None


def _is_growth(size: Figure, points: Decimal, earlier: Candidate) -> bool:
    """Return whether the size of a change is right in its own unit: in points, or in per cent of what it was before."""
    if size.unit.kind == POINTS:
        return True
    return earlier.number > 0 and size.interval().contains(100 * abs(points) / earlier.number)


def _is_of_a_year(fact: Candidate) -> bool:
    period = fact.period
    return period is not None and period.last is not None and (period.last - period.first).days >= DAYS_OF_A_YEAR


DAYS_OF_A_YEAR = 360
"""At least, from the first day to the last one of a year, also of one that ends in March."""


def _years_of(*facts: Candidate) -> set[int]:
    return {day.year for fact in facts if fact.period for day in (fact.period.first, fact.period.last) if day}


# to, last year to a record, in 2024 to
_TO = regex(
    r"(?:\s(?:in|last|this|over)\s[\w\s]{1,20}?)?,?\s(?:and\sreached|reaching|to)\s(?:(?:an?|the)\s(?:[a-z-]+\s){0,3}of\s)?"
)
