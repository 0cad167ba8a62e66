"""Changes of a share in points that a sentence gives in per cent: rose by 0.5 % to 6.2 %, where it was 5.7 % before."""

from collections.abc import Iterator

from innofacts.compare.verdicts import MISQUOTED, NO_FACT, SUPPORTED
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
from innofacts.values.units import PERCENT, POINTS, read_unit
from innofacts.weighing.figures.signs import is_change, without_sign


class InPoints:
    """Finds the share whose change in points a sentence gives in per cent, though no fact gives the change."""

    def __init__(self, decider: Decider, judgements: Judgements) -> None:
        """Take what reads a sentence, and what judges."""
        self._decider, self._facts, self._judgements = decider, decider.facts, judgements

    def on(self, here: InText, match: Match) -> Match:
        """Return a match, or if there is none that of a change in per cent which the sources have in points.

        The level that it came to is in the same sentence, as the sources have it. The one from which it came is theirs
        of the year before, and the sentence names no other year.
        """
        own = here.mention
        is_change_of_share = own.change in (RISE, FALL) and own.figure.unit.kind == PERCENT and not own.figure.bound
        if match.verdict != NO_FACT or not is_change_of_share:
            return match
        size, years = without_sign(own.figure), set(map(int, YEARS.findall(here.said)))
        for level, earlier in self._levels(here):
            points = (level.number - earlier.number) * (1 if own.change == RISE else -1)
            is_points = points > 0 < earlier.number and size.interval().contains(points)
            is_growth = is_points and size.interval().contains(100 * points / earlier.number)
            if is_points and not is_growth and years <= _years_of(level, earlier):
                was, now = (self._judgements.fact(one).stated().figure.words() for one in (earlier, level))
                instead = size._replace(unit=read_unit(POINTS))
                said = f"the source says {was} for {earlier.period} ({earlier.id}) and {now} for {level.period}"
                reason = f"{said}: a {own.change} of {size.number} {POINTS}, not per cent"
                return Match(level.id, MISQUOTED, reason, instead, meant=level)
        return match

    def _levels(self, here: InText) -> Iterator[tuple[Candidate, Candidate]]:
        """Yield the shares to which the figure of a sentence says that they changed, each with that of the year before.

        What the sentence itself gives as that of the year before is for the arithmetic of the text.
        """
        own, text = here.mention, here.text
        others = [one for one in find_mentions(text, *own.sentence) if one.start >= own.end]
        found = [self._fact_of(one, text) for one in others if _TO.fullmatch(text, own.end, one.start)]
        if here.before and referring(own, text, self._facts.stems):
            found.append(here.before[-1])
        given = {abs(one.figure.base_number) for one in others}
        for level in filter(None, found):
            if level.unit.kind == PERCENT and not is_change(level):
                for earlier in self._facts.year_before(level):
                    if earlier.number not in given:
                        yield level, earlier

    def _fact_of(self, mention: Mention, text: str) -> Candidate | None:
        """Return the fact that supports a figure, by its sentence alone."""
        match = self._decider.decide(self._decider.read(mention, text))
        return match.meant if match.verdict == SUPPORTED else None


def _years_of(*facts: Candidate) -> set[int]:
    return {day.year for fact in facts if fact.period for day in (fact.period.first, fact.period.last) if day}


# to, last year to a record, in 2024 to
_TO = regex(
    r"(?:\s(?:in|last|this|over)\s[\w\s]{1,20}?)?,?\s(?:and\sreached|reaching|to)\s(?:(?:an?|the)\s(?:[a-z-]+\s){0,3}of\s)?"
)
