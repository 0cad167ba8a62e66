"""A library as far as it must be known to tell which of its facts a sentence means."""

import re
from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from math import fsum, inf, log
from typing import NamedTuple

from innofacts.english.countries import place_of
from innofacts.index.index import Index
from innofacts.proof.candidates import Candidate, read_candidates
from innofacts.proof.content import is_verb, places
from innofacts.proof.meanings import Meanings
from innofacts.proof.measures import head, is_measure, names_of
from innofacts.proof.stems import Stems
from innofacts.prose.figures import find_figures
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, read_unit

_VERB = 0.5
"""What a verb tells of what a fact is about, where a noun tells 1."""
_PEOPLE = frozenset(
    "people person inhabitant inhabitants citizen citizens population respondents total residents those".split()
)


class Told(NamedTuple):
    """How a claim tells its figure."""

    change: str
    """In which way it says that the figure changed; empty for a level."""
    names: frozenset[str]
    """The keys of what it says that the figure counts, which may have another name there than its unit has."""
    beside: frozenset[str]
    """The keys of the units of other figures that it tells beside it."""


class Known:
    """The facts of a library that have a figure, with the words and places by which they are told apart."""

    def __init__(self, index: Index) -> None:
        """Take over an index that is open."""
        self._index = index
        self.stems = Stems()
        self._told: dict[str, Told] = {}

    @cached_property
    def candidates(self) -> list[Candidate]:
        """The facts that have a figure, in the order of the library."""
        return read_candidates(self._index, self.stems)

    @cached_property
    def meanings(self) -> Meanings:
        """What words mean in the library."""
        return Meanings(self._index, self.stems, self._weights)

    @cached_property
    def people(self) -> frozenset[str]:
        """The stems of words for just anyone."""
        return self.stems.of(_PEOPLE)

    # --- by what facts are found -----------------------------------------------------------------------------------

    @cached_property
    def postings(self) -> dict[str, list[int]]:
        """For each stem the places of the candidates that have it."""
        found: dict[str, list[int]] = defaultdict(list)
        for one in self.candidates:
            for word in one.claim_words | one.measure_words:
                found[word].append(one.n)
        return found

    @cached_property
    def of_place(self) -> dict[str, list[int]]:
        """For each place that is none of the world's the places of the candidates that are of it."""
        found: dict[str, list[int]] = defaultdict(list)
        for one in self.candidates:
            if one.place.islower() and not place_of(one.place):
                found[one.place].append(one.n)
        return found

    @cached_property
    def of_time(self) -> dict[str, list[Candidate]]:
        """The candidates of each time."""
        found: dict[str, list[Candidate]] = defaultdict(list)
        for one in self.candidates:
            found[one.time].append(one)
        return found

    @cached_property
    def _own_places(self) -> re.Pattern[str] | None:
        """The names of the places of facts that are no countries: Lisbon."""
        names = {one.place for one in self.candidates if one.place and not one.place.isupper()}
        own = sorted(place for place in names if not place_of(place))
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, own))})\b") if own else None

    def places(self, text: str) -> list[str]:
        """Return the places that a text names, in order: those of the world, then those that only the library knows."""
        own = self._own_places.findall(text.casefold()) if self._own_places else []
        return [*places(text), *own]

    # --- what their words tell -------------------------------------------------------------------------------------

    @cached_property
    def _weights(self) -> dict[str, float]:
        """How much each stem tells: the more, the fewer measures it is met with."""
        measures: dict[str, set[str]] = defaultdict(set)
        for one in self.candidates:
            for word in one.claim_words | one.measure_words:
                measures[word].add(one.measure or one.id)
        total = len({one.measure or one.id for one in self.candidates})
        return {
            word: log(1 + total / len(met)) * (_VERB if word in self.verbs else 1) for word, met in measures.items()
        }

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The stems of what looks like a verb in the claims."""
        words = {word for one in self.candidates for word in one.claim_content}
        return self.stems.of(word for word in words if is_verb(word))

    @cached_property
    def _wholes(self) -> list[tuple[float, float]]:
        """For each candidate the weight of all words of its measure, and of its claim."""
        return [(self._whole(one.measure_words), self._whole(one.claim_words)) for one in self.candidates]

    def _whole(self, words: frozenset[str]) -> float:
        """Return the weight of all of some words; without any, of a whole that is never told."""
        return fsum(map(self._weights.__getitem__, words)) or inf  # exactly, in whichever order a set is

    def coverage(self, one: Candidate, stems: frozenset[str]) -> tuple[float, float]:
        """Return which share, by weight, of the words of a fact's measure some stems are, and of those of its claim."""
        weigh = self._weights.__getitem__
        measure, claim = self._wholes[one.n]
        return fsum(map(weigh, one.measure_words & stems)) / measure, fsum(map(weigh, one.claim_words & stems)) / claim

    # --- what they count -------------------------------------------------------------------------------------------

    @cached_property
    def _heads(self) -> frozenset[str]:
        """The keys of the nouns that the facts count."""
        return frozenset(read_unit(head(one.unit.text)).key for one in self.candidates if one.unit.kind == COUNT)

    def counts(self, units: Sequence[str]) -> bool:
        """Tell whether a fact counts things that are called by a unit, in one of its longer and shorter forms."""
        return any(read_unit(head(unit)).key in self._heads for unit in units if not is_measure(read_unit(unit)))

    def told(self, one: Candidate) -> Told:
        """Return how the claim of a fact tells its figure."""
        if one.id not in self._told:
            mentions = find_figures(one.claim)
            found = [mention for mention in mentions if _is_number(mention.figure, one.number)]
            beside = frozenset(
                read_unit(unit).key for mention in mentions if mention not in found for unit in mention.units
            )
            change, units = (found[0].change, found[0].units) if found else ("", ())
            self._told[one.id] = Told(change, names_of(one.unit, units), beside)
        return self._told[one.id]


def _is_number(figure: Figure, number: Decimal) -> bool:
    """Return whether a figure prints a number, as either end of a range, with or without a minus."""
    return abs(number) in (abs(end) for end in (figure.base_number, figure.base_second) if end is not None)
