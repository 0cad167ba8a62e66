"""The verdicts on figures by facts, and what has replaced a fact, each found out once, since reports repeat figures."""

from collections.abc import Iterable, Sequence

from innofacts.compare.comparability import differences
from innofacts.compare.notes import STANDINGS_BY_WEIGHT, standing
from innofacts.compare.replacements import replacements
from innofacts.compare.verdicts import CONTRADICTED, NOT_COMPARABLE, SUPPORTED, doubt_between, judge
from innofacts.factfiles.facts import Fact
from innofacts.factfiles.writing import FORECAST, TARGET
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.text.plans import speaks_of_plans
from innofacts.index.index import Index
from innofacts.index.loading import Recall
from innofacts.values.figures import Figure


class Judgements:
    """The verdicts on figures by the facts of an index, with the whole facts that they read, and what replaces one."""

    def __init__(self, index: Index, facts: Facts) -> None:
        """Begin without any; the facts are those of an open index."""
        self._facts = facts
        self._recall = Recall(index.rows)
        self._read: dict[str, Fact] = {}
        self._judged: dict[tuple[str, Figure], tuple[str, str]] = {}
        self._replacements: dict[str, Fact | None] = {}
        self._disputing: dict[str, Candidate | None] = {}

    def of(self, candidate: Candidate, figure: Figure) -> tuple[str, str]:
        """Return the verdict on a figure by a fact, and the reason."""
        key = candidate.id, figure
        if key not in self._judged:
            self._judged[key] = self._judge(self.fact(candidate), figure)
        return self._judged[key]

    def _judge(self, fact: Fact, figure: Figure) -> tuple[str, str]:
        """Return the verdict on a figure by a fact, and the reason."""
        verdict, reason = judge(fact, figure, self._recall.measured)
        if verdict == NOT_COMPARABLE and fact.figure and doubt_between(fact.figure.unit, figure.unit):
            # "$" may be any dollar: if the number is wrong for the fact's own, it is wrong for all of them.
            meant, why = judge(fact, figure._replace(unit=fact.figure.unit), self._recall.measured)
            return (meant, why) if meant == CONTRADICTED else (verdict, reason)
        return verdict, reason

    def fact(self, candidate: Candidate) -> Fact:
        """Return the fact of a candidate."""
        return self._facts_of([candidate.id])[0]

    def prepare(self, candidates: Iterable[Candidate]) -> None:
        """Read the facts of some candidates in one batch: reading them one by one takes several times as long."""
        self._facts_of([candidate.id for candidate in candidates])

    def replacement(self, candidate: Candidate) -> Fact | None:
        """Return the last fact that has replaced one; None if none has."""
        if candidate.id not in self._replacements:
            replacing = self._facts.replacing(candidate)
            newer = replacements(self.fact(candidate), self._facts_of(replacing)) if replacing else []
            self._replacements[candidate.id] = newer[0] if newer else None
        return self._replacements[candidate.id]

    def disputing(self, candidate: Candidate) -> Candidate | None:
        """Return the best fact of a higher standing that conflicts with one about the same thing, place and time.

        None if there is no such fact, if the fact has no measure, or if something has replaced it.
        """
        if candidate.id not in self._disputing:
            likes = self._facts.like(candidate) if self.replacement(candidate) is None else []
            higher = [one for one in likes if self._standing(one) < self._standing(candidate)]
            better = (one for one in sorted(higher, key=self._standing) if self._disputes(one, candidate))
            self._disputing[candidate.id] = next(better, None)
        return self._disputing[candidate.id]

    def _standing(self, candidate: Candidate) -> int:
        """Return the place of the standing of a fact in the order of the standings, from 0 for the best."""
        return STANDINGS_BY_WEIGHT.index(self._facts.sources.standings[candidate.source])

    def _disputes(self, one: Candidate, other: Candidate) -> bool:
        """Return whether a fact that nothing has replaced conflicts with another one, of a lower standing."""
        if one.place != other.place or self.replacement(one):
            return False
        fact, doubted = self.fact(one), self.fact(other)
        return not differences(fact, doubted) and self.of(one, doubted.stated().figure)[0] == CONTRADICTED

    def newest(self, candidate: Candidate) -> Fact | None:
        """Return the latest fact, of the highest standing, that says how large what a fact gives is now.

        None if there is none of a later time. A forecast says nothing about now.
        """
        later = [one for one in self._facts.later(candidate) if self.replacement(one) is None]
        self.prepare(later)
        own = self.fact(candidate)
        known = [fact for fact in map(self.fact, later) if not (is_forecast(fact) or differences(fact, own))]
        return min(known, key=lambda fact: (-_last_day(fact), standing(fact)), default=None)

    def holds(self, fact: Fact, figure: Figure) -> bool:
        """Return whether a fact supports a figure."""
        return self._judge(fact, figure)[0] == SUPPORTED

    def _facts_of(self, ids: Sequence[str]) -> list[Fact]:
        if new := [id_ for id_ in dict.fromkeys(ids) if id_ not in self._read]:
            self._read |= zip(new, self._recall.of_ids(new), strict=True)
        return [self._read[id_] for id_ in ids]


def is_forecast(fact: Fact) -> bool:
    """Return whether a fact is of a time that had not begun when it was made public, or of a plan."""
    public, period = fact.source.public, fact.period
    is_to_come = bool(public and period and period.first > public.first)
    return is_to_come or is_noted_as_forecast(fact) or speaks_of_plans(fact.claim)


def is_noted_as_forecast(fact: Fact) -> bool:
    """Return whether the note of a fact calls it a forecast or a target."""
    return fact.note.startswith((FORECAST, TARGET))


def _last_day(fact: Fact) -> int:
    """Return the number of the last day of the time of a fact; 0 if it has no end."""
    return fact.period.last.toordinal() if fact.period and fact.period.last else 0
