"""Candidates: the facts with a figure, as a sentence is compared with them."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple, Protocol, Self

from innofacts.features.criteria import Criterion
from innofacts.features.limits import Limit, limits_in
from innofacts.features.measures import Noun, extent_beside, names_of, side_of
from innofacts.features.statistics import Statistic, statistics_in
from innofacts.features.terms import Terms
from innofacts.patterns import regex
from innofacts.prose.figures import find_figures
from innofacts.values.figures import Figure
from innofacts.values.periods import Period
from innofacts.values.units import PERCENT, Unit, read_unit


class Printed(NamedTuple):
    """How a claim words its own figure."""

    bound: str
    """The sign of its bound, which has none where the claim gives the number itself."""
    change: str
    """RISE, FALL or CHANGE of `prose.changes`; empty for a level."""
    names: frozenset[str]
    """The keys of the units that it is printed with, which may be other names than the fact's unit."""
    others: frozenset[str]
    """The keys of the units of the other figures in the claim."""


class Wording(NamedTuple):
    """What a wording says about its subject, by which its words are scored; its names are those of a candidate.

    Facts of one wording differ in time and number alone, as the points of a series do.
    """

    unit: Unit
    place: str
    words: frozenset[str]
    claim_words: Mapping[str, float]
    measure_words: Mapping[str, float]
    subject: str
    place_words: frozenset[str]
    bodies: frozenset[str]


class OfFact(Protocol):
    """A fact alone, or with the figure of a sentence and its scores: what asks for the fact only takes either."""

    @property
    def candidate(self) -> "Candidate":
        """The fact."""


HALF = 0.5
"""The share of the words of a claim, by weight, from which on a text has most of them."""


class Candidate(NamedTuple):
    """A fact with a figure, and its features. The features that a sentence has too have the same names."""

    n: int
    """Its number among the candidates, in library order."""
    id: str
    wording: int
    """The number of its wording."""
    source: str
    """The id of its source."""
    claim: str
    measure: str
    place: str
    """An ISO 3166 code, or a name in lower case."""
    period: Period | None
    nature: str
    number: Decimal
    """In base units; the low end of a range."""
    part_of: str
    """The id of the whole that it is a part of; empty without one."""
    may_replace: bool
    """Whether it has a vintage, or names facts that it replaces: no other fact replaces one."""
    base_year: int
    """The year from which it counts a change, if its claim or its basis names one before its own; else 0."""
    is_of_made: bool
    """Whether it is about a thing that was made at its time, so that it holds ever after: a bridge opened in 2023."""

    unit: Unit
    noun: Noun
    noun_names: frozenset[str]
    """The unit keys of the noun and of its synonyms in the library."""
    unit_stems: frozenset[str]
    """The stems of the unit."""
    unit_name_stems: frozenset[str]
    """The stems of the unit up to "of": tonnes, for tonnes of cod."""

    words: frozenset[str]
    """The stems of everything that it says about its subject."""
    nouns: tuple[str, ...]
    """The stems of the claim in order, without verbs and places."""
    claim_stems: tuple[str, ...]
    """The stems of the claim in order."""
    claim_words: Mapping[str, float]
    """The stems of the claim without its place and unit, each with its weight; the weights add up to 1."""
    measure_words: Mapping[str, float]
    """The stems of the measure without its place, likewise."""
    subject: str
    """The first stem of the claim that is not in the name of a place; empty for the speaker, and if there is none."""

    place_words: frozenset[str]
    """The stems of the place."""
    bodies: frozenset[str]
    """The stems of what a text may call those who publish facts such as this, which are no other subject: the union."""
    places: frozenset[str]
    """All places that it names, as codes or as names in lower case."""
    terms: Terms
    whole: frozenset[str]
    """The stems of what it gives a share of; empty if its claim does not say, or if it is not a share."""
    basis: str
    """What its basis and its scope say."""
    criterion: Criterion | None
    """What its rank is by; None if it does not say, or if it is no rank."""

    @property
    def candidate(self) -> Self:
        """The fact itself: see `OfFact`."""
        return self

    @property
    def is_share(self) -> bool:
        """Whether it gives a share of a whole, which leaves another one."""
        return self.nature == "share" and self.unit.kind == PERCENT

    @property
    def said(self) -> str:
        """What it says, with its unit and its basis; not with a scope that has both of two kinds."""
        basis = "" if " and " in self.basis else self.basis
        return f"{self.claim} {self.measure} {basis} {self.unit.text}"

    @property
    def side(self) -> int:
        """Which side of an account its claim gives its figure as: 1 of a profit, -1 of a loss, else 0."""
        return _side_of_claim(self.claim, self.number)

    @property
    def extent(self) -> str:
        """What the length is that its claim gives: deep; empty if it gives none."""
        return extent_beside(*_beside(self.claim, self.number))

    @property
    def statistics(self) -> tuple[Statistic, ...]:
        """Which of many values its claim or its measure gives: the highest season ticket, an average."""
        return statistics_in(f"{self.claim} {self.measure.replace('-', ' ')}")

    @property
    def limits(self) -> tuple[Limit, ...]:
        """On which side of which numbers the things are that its figure is of: farms with less than 5 hectares."""
        return limits_in(self.claim, self.number)

    @property
    def printed(self) -> Printed:
        """How the claim words the figure."""
        # The claim of a point, whose id is series@2023, is that of its series and ", 2023".
        claim = self.claim.rpartition(", ")[0] if "@" in self.id else self.claim
        return _printed(claim, self.number, self.unit)


@lru_cache(maxsize=4096)
def _side_of_claim(claim: str, number: Decimal) -> int:
    return side_of(*_beside(claim, number), _WORD.findall(claim.lower()))


@lru_cache(maxsize=4096)
def _beside(claim: str, number: Decimal) -> tuple[str, str]:
    """Return what a claim says before the figure with a number and behind it; nothing if it has none."""
    own = next((one for one in _figures(claim) if abs(number) in map(abs, ends_of(one.figure))), None)
    return (claim[: own.start], claim[own.end :]) if own else ("", "")


_WORD = regex(r"\w+")
_figures = lru_cache(maxsize=1024)(find_figures)  # the points of a series have one claim


@cache  # each fact is compared with many sentences, and to read prose takes time
def _printed(claim: str, number: Decimal, unit: Unit) -> Printed:
    mentions = _figures(claim)
    own = [mention for mention in mentions if abs(number) in map(abs, ends_of(mention.figure))]
    others = frozenset(read_unit(name).key for mention in mentions if mention not in own for name in mention.units)
    bound, change, units = (own[0].figure.bound, own[0].change, own[0].units) if own else ("", "", ())
    return Printed(bound, change, names_of(unit, units), others)


def ends_of(figure: Figure) -> list[Decimal]:
    """Return the number of a figure in base units; both numbers of a range."""
    high = figure.base_second if figure.is_range else None
    return [figure.base_number] if high is None else [figure.base_number, high]
