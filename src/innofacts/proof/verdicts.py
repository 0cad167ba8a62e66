"""Figures held against the facts of a library that they speak of, each fact read whole but once."""

from collections import defaultdict
from collections.abc import Iterable

from innofacts.compare.notes import related, superseded_note
from innofacts.compare.verdicts import CONTRADICTED, NOT_COMPARABLE, doubt_between, judge
from innofacts.factfiles.facts import Fact
from innofacts.index.index import Index
from innofacts.index.loading import measured_units, recall
from innofacts.proof.candidates import Candidate
from innofacts.values.figures import Figure


class Verdicts:
    """The verdicts on figures, each found once: reports repeat their figures."""

    def __init__(self, index: Index, candidates: Iterable[Candidate]) -> None:
        """Take an index that is open, and the facts of it that have a figure."""
        self._index = index
        self._measured = measured_units(index)
        self._by_id = {one.id: one for one in candidates}
        self._of_measure: dict[str, list[Candidate]] = defaultdict(list)
        self._parts_of: dict[str, list[Candidate]] = defaultdict(list)
        for one in self._by_id.values():
            if one.measure:
                self._of_measure[one.measure].append(one)
            if one.part_of:
                self._parts_of[one.part_of].append(one)
        self._facts: dict[str, Fact] = {}
        self._judged: dict[tuple[str, Figure], tuple[str, str]] = {}
        self._replaced: dict[str, str] = {}

    def fact(self, one: Candidate) -> Fact:
        """Return a fact whole."""
        if one.id not in self._facts:
            self._read([one, *self._of_measure[one.measure]])  # which are asked for next, as what may replace it
        return self._facts[one.id]

    def _read(self, some: Iterable[Candidate]) -> list[Fact]:
        """Return facts whole, those that have not been read yet at once."""
        ids = [one.id for one in some]
        new = [id_ for id_ in dict.fromkeys(ids) if id_ not in self._facts]
        self._facts |= zip(new, recall(self._index, new), strict=True)
        return [self._facts[id_] for id_ in ids]

    def on(self, one: Candidate, figure: Figure) -> tuple[str, str]:
        """Return the verdict on a figure for a fact, and the reason."""
        key = one.id, figure
        if key not in self._judged:
            self._judged[key] = self._judge(self.fact(one), figure)
        return self._judged[key]

    def _judge(self, fact: Fact, figure: Figure) -> tuple[str, str]:
        verdict, reason = judge(fact, figure, self._measured)
        if verdict == NOT_COMPARABLE and fact.figure and doubt_between(fact.figure.unit, figure.unit):
            # Some dollars: whichever they are, so many are not what the fact says.
            meant, why = judge(fact, figure._replace(unit=fact.figure.unit), self._measured)
            return (meant, why) if meant == CONTRADICTED else (verdict, reason)
        return verdict, reason

    def replaced(self, one: Candidate) -> str:
        """Return that a fact is superseded, as words; empty where it is not."""
        if one.id not in self._replaced:
            fact = self.fact(one)
            note = superseded_note(fact, related(fact, self._read(self._around(one))))
            self._replaced[one.id] = f"superseded: {note.text}" if note else ""
        return self._replaced[one.id]

    def _around(self, one: Candidate) -> list[Candidate]:
        """Return the other facts of the same measure, and its parts and its whole, in the order of the library."""
        if not one.measure and not one.part_of:
            return []
        around = {other.n: other for other in (*self._of_measure[one.measure], *self._parts_of[one.id])}
        if one.part_of in self._by_id:
            whole = self._by_id[one.part_of]
            around[whole.n] = whole
        return [around[n] for n in sorted(around) if n != one.n]
