"""Which fact of a library a figure in a text speaks of, if any.

A fact is meant where the sentence has its words, and says nothing otherwise: no other place, time, unit or measure.
What the sentence leaves out is a note. Where it cannot be told which of several facts is meant, none is: to call a
figure supported that nobody supports is the worst that can happen here.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED, SUPPORTED
from innofacts.english.contrasts import NARROWING
from innofacts.index.index import Index
from innofacts.proof.candidates import Candidate
from innofacts.proof.facts import Known
from innofacts.proof.fitting import fitting, has_number, is_level, is_telling, oriented
from innofacts.proof.scoring import (
    DECIMALS,
    ENOUGH,
    ENOUGH_BY_WORDS,
    enough_to_support,
    evidence,
    evidence_of_number,
)
from innofacts.proof.sentence import Said
from innofacts.proof.verdicts import Verdicts
from innofacts.proof.when import When
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure

NO_FACT = "no fact"

_TELLING = 1.5
"""How much more likely a fact is meant than others if it has the same number, and that is hardly met by chance."""
_NEARLY = 1.5
"""How much less may speak for a fact about the same measure and place, by the words, and it be about the same."""
_ORDER = (SUPPORTED, MISQUOTED, CONTRADICTED, NOT_ESTABLISHED, NOT_COMPARABLE)


class Spoken(NamedTuple):
    """What comes of a figure in a text."""

    fact: str | None
    """The id of the fact that it speaks of; None where none does."""
    verdict: str
    """SUPPORTED, MISQUOTED, CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED or NO_FACT."""
    reason: str
    """Why, in words."""


_NOTHING = Spoken(None, NO_FACT, "nothing in the library speaks of it")


class _Scored(NamedTuple):
    """A fact that may be meant."""

    words: float
    """How much speaks for it but for the number."""
    evidence: float
    """How much speaks for it in all."""
    fact: Candidate
    figure: Figure
    """What is said, in the unit and with the sign of the fact."""


class Speaking:
    """A library, to be asked which fact a figure speaks of."""

    def __init__(self, index: Index) -> None:
        """Take over an index that is open."""
        self._index = index
        self._known = Known(index)
        self._of_time: dict[When, frozenset[int]] = {}

    @cached_property
    def _verdicts(self) -> Verdicts:
        return Verdicts(self._index, self._known.candidates)

    def hear(self, text: str) -> None:
        """Hear a text before the figures in it, whose words are quicker to look up at once."""
        self._known.stems.hear(" ".join(set(text.split())))

    def speaks_of(self, mention: Mention, text: str, *, named: str = "", sources: Sequence[str] = ()) -> Spoken:
        """Return which fact a figure of a text speaks of, and the verdict on it.

        `named` is the id of the fact that a marker near it names, `sources` are the ids of the sources that its
        sentence cites: a fact of theirs is meant if any is.
        """
        if named:
            return self._of_named(mention, text, named)
        said = Said(mention, text, self._known)
        candidates = self._candidates(said)
        found = self._meant(said, [one for one in candidates if one.source in sources]) if sources else None
        found = found or self._meant(said, candidates) or self._of_other_things(said, candidates)
        return found or _NOTHING

    def _of_named(self, mention: Mention, text: str, id_: str) -> Spoken:
        one = next((one for one in self._known.candidates if one.id == id_), None)
        if one is None:
            return Spoken(id_, NO_FACT, f"the marker names {id_}, which has no figure")
        said = Said(mention, text, self._known)
        figure = oriented(self._known, one, said, fitting(self._known, one, said) or mention.figure)
        return Spoken(id_, *self._verdicts.on(one, figure or mention.figure))

    def _candidates(self, said: Said) -> list[Candidate]:
        """Return the facts that may be meant, in order: those that share a word with what is said, or their own place.

        They are of no other place or time than it names, and it says no other thing in place of theirs.
        """
        known = self._known
        words = said.stems.union(*(word.others for word in said.words))
        found = set[int]().union(
            *(known.postings.get(word, ()) for word in words),
            *(known.of_place.get(place, ()) for place in said.where.places),
        )
        shared = (known.candidates[n] for n in sorted(found & self._of(said.when)))
        return [one for one in shared if said.where.fits(one) and not _is_contrasted(one, said)]

    def _of(self, when: When) -> frozenset[int]:
        """Return the places of the candidates that are of some times; reports speak of the same ones again."""
        if when not in self._of_time:
            of_time = self._known.of_time.values()
            self._of_time[when] = frozenset(one.n for some in of_time if when.fits(some[0]) for one in some)
        return self._of_time[when]

    def _meant(self, said: Said, candidates: Sequence[Candidate]) -> Spoken | None:
        """Return what comes of a figure if it speaks of one of the candidates; None where it is not told of which."""
        scored = [one for candidate in candidates if (one := self._scored(said, candidate))]
        best = max(scored, key=_likelihood, default=None)
        if best is None or best.evidence < ENOUGH:
            return None
        chosen = self._chosen(said, [one for one in scored if _is_same_subject(one, best)])
        if chosen.verdict != SUPPORTED:
            return chosen
        return chosen if best.evidence >= enough_to_support(self._known, best.fact, said, best.figure) else _NOTHING

    def _of_other_things(self, said: Said, candidates: Sequence[Candidate]) -> Spoken | None:
        """Return what comes of a figure of other things than are counted in a fact that is meant by all other words."""
        if said.mention.doubt or self._known.counts(said.mention.units):
            return None  # of such things there are facts, and none is meant
        levels = [one for one in candidates if is_level(self._known, one, said)]
        best = max(levels, key=lambda one: evidence(self._known, one, said), default=None)
        if best is None or evidence(self._known, best, said) < ENOUGH_BY_WORDS:
            return None
        verdict, reason = self._verdicts.on(best, said.mention.figure)
        return Spoken(best.id, verdict, reason) if verdict in (NOT_COMPARABLE, MISQUOTED) else None

    def _scored(self, said: Said, one: Candidate) -> _Scored | None:
        """Return how well a fact fits what is said; None where it counts other things."""
        figure = fitting(self._known, one, said)
        figure = figure and oriented(self._known, one, said, figure)
        if figure is None:
            return None
        words = evidence(self._known, one, said)
        return _Scored(words, round(words + evidence_of_number(one, figure), DECIMALS), one, figure)

    def _chosen(self, said: Said, scored: Sequence[_Scored]) -> Spoken:
        """Return the verdict by the fact that is meant, of one or more.

        Facts of the time that is named go before others; what any supports is supported; else a fact with the same
        number goes first, and then the latest.
        """
        one = min([one for one in scored if not said.when.note(one.fact)] or scored, key=self._rank)
        verdict, reason = self._verdicts.on(one.fact, one.figure)
        place = said.where.note(one.fact, self._verdicts.fact(one.fact).place)
        notes = (reason, said.when.note(one.fact), place, self._verdicts.replaced(one.fact))
        return Spoken(one.fact.id, verdict, "; ".join(filter(None, notes)))

    def _rank(self, one: _Scored) -> tuple[bool, bool, bool, tuple[int, ...], int]:
        """Return a key by which the fact goes first that a figure is best held against."""
        verdict, _ = self._verdicts.on(one.fact, one.figure)
        is_other_number = not has_number(one.fact, one.figure)
        is_other_unit = one.figure.unit.key != one.fact.unit.key
        latest_first = tuple(-ord(character) for character in one.fact.last_day or "9999")
        return verdict != SUPPORTED, is_other_number, is_other_unit, latest_first, _ORDER.index(verdict)


def _likelihood(one: _Scored) -> float:
    """Return how likely a fact is meant, where one must be: rather that with the same number, if that is telling."""
    return one.evidence + _TELLING * (has_number(one.fact, one.figure) and is_telling(one.figure))


def _is_same_subject(one: _Scored, best: _Scored) -> bool:
    """Tell whether a fact is about the same as the one for which most speaks: at another time, or by another count."""
    is_like = one.fact.measure == best.fact.measure != "" and one.fact.place == best.fact.place
    return one is best or (is_like and one.words >= best.words - _NEARLY)


def _is_contrasted(one: Candidate, said: Said) -> bool:
    """Tell whether the sentence has a word where the fact has one that means something else, or denies what it says."""
    nothing: frozenset[int] = frozenset()
    if (
        said.is_negated != one.is_negated
        or said.denied & one.words
        or (said.labels and one.labels and not said.labels & one.labels)
    ):
        return True
    return (
        any(one.groups.get(row) and not ours <= one.groups[row] for row, ours in said.groups.items())
        or any(not ours <= one.groups.get(row, nothing) for row, ours in said.counted_groups.items())
        or any(row in NARROWING and row not in one.groups for row in said.own_groups)
    )
