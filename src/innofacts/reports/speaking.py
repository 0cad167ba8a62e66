"""Which fact of a library a figure in a text speaks of, if any.

A fact is meant where the sentence has its words, and says nothing otherwise: no other place, time, unit or measure.
What the sentence leaves out is a note. Where it cannot be told which of several facts is meant, none is: to call a
figure supported that nobody supports is the worst that can happen here.
"""

from collections.abc import Sequence
from typing import NamedTuple

from innofacts.library.index import Index
from innofacts.library.judging import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED, SUPPORTED
from innofacts.prose.figures import Mention
from innofacts.reports.content import content
from innofacts.reports.contrasts import NARROWING
from innofacts.reports.evidence import (
    DECIMALS,
    ENOUGH,
    ENOUGH_BY_WORDS,
    enough_to_support,
    evidence,
    evidence_of_number,
)
from innofacts.reports.fitting import fitting, has_number, is_level, is_telling, oriented
from innofacts.reports.known import Candidate, Known
from innofacts.reports.said import Said
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
    note: str
    """What the sentence leaves out of the time; empty for nothing."""


class Speaking:
    """A library, to be asked which fact a figure speaks of."""

    def __init__(self, index: Index) -> None:
        """Take over an index that is open."""
        self._known = Known(index)

    def hear(self, text: str) -> None:
        """Find the stems of the words of a text at once, which is quicker than sentence by sentence."""
        self._known.stem(content(" ".join(set(text.split()))))

    def speaks_of(self, mention: Mention, text: str, *, named: str = "", sources: Sequence[str] = ()) -> Spoken:
        """Return which fact a figure of a text speaks of, and the verdict on it.

        `named` is the id of the fact that a marker near it names, `sources` are the ids of the sources that its
        sentence cites: a fact of theirs is meant if any is.
        """
        if named:
            return self._of_named(mention, text, named)
        said = Said(mention, text, self._known)
        shared = self._shared(said)
        found = self._meant(said, [one for one in shared if one.source in sources]) if sources else None
        found = found or self._meant(said, shared) or self._of_other_things(said, shared)
        return found or _NOTHING

    def _of_named(self, mention: Mention, text: str, id_: str) -> Spoken:
        one = next((one for one in self._known.candidates if one.id == id_), None)
        if one is None:
            return Spoken(id_, NO_FACT, f"the marker names {id_}, which has no figure")
        said = Said(mention, text, self._known)
        figure = oriented(self._known, one, said, fitting(self._known, one, said) or mention.figure)
        verdict, reason = self._known.judged(id_, figure or mention.figure)
        return Spoken(id_, verdict, reason)

    def _shared(self, said: Said) -> list[Candidate]:
        """Return the facts that share a word with what is said, or a place that only they have, in order."""
        found: dict[int, Candidate] = {}
        for word in said.stems.union(*(word.others for word in said.words)):
            for one in self._known.postings.get(word, ()):
                found[one.n] = one
        for place in said.places:
            for one in self._known.of_place.get(place, ()):
                found[one.n] = one
        return [found[n] for n in sorted(found)]

    def _meant(self, said: Said, candidates: Sequence[Candidate]) -> Spoken | None:
        """Return what comes of a figure if it speaks of one of the candidates; None where it is not told of which."""
        scored = [one for one in (self._scored(said, candidate) for candidate in candidates) if one]
        best = max(scored, key=_likelihood, default=None)
        if best is None or best.evidence < ENOUGH:
            return None
        chosen = self._chosen(said, [one for one in scored if _is_same_subject(one, best)])
        if chosen is None or chosen.verdict != SUPPORTED:
            return chosen
        return chosen if best.evidence >= enough_to_support(self._known, best.fact, said, best.figure) else _NOTHING

    def _of_other_things(self, said: Said, candidates: Sequence[Candidate]) -> Spoken | None:
        """Return what comes of a figure of other things than are counted in a fact that is meant by all other words."""
        if said.mention.doubt or self._known.counts(said.mention.units):
            return None  # of such things there are facts, and none is meant
        levels = [one for one in candidates if _may_be_meant(one, said) and is_level(self._known, one, said)]
        best = max(levels, key=lambda one: evidence(self._known, one, said), default=None)
        if best is None or evidence(self._known, best, said) < ENOUGH_BY_WORDS:
            return None
        verdict, reason = self._known.judged(best.id, said.mention.figure)
        return Spoken(best.id, verdict, reason) if verdict in (NOT_COMPARABLE, MISQUOTED) else None

    def _scored(self, said: Said, one: Candidate) -> _Scored | None:
        """Return how well a fact fits what is said; None where it does not."""
        if not _may_be_meant(one, said):
            return None
        figure = fitting(self._known, one, said)
        figure = figure and oriented(self._known, one, said, figure)
        if figure is None:
            return None
        words = evidence(self._known, one, said)
        total = round(words + evidence_of_number(one, figure), DECIMALS)
        return _Scored(words, total, one, figure, said.fits_period(one) or "")

    def _chosen(self, said: Said, scored: Sequence[_Scored]) -> Spoken | None:
        """Return the verdict by the fact that is meant, None without any.

        Facts of the time that is named go before others; what any supports is supported; else a fact with the same
        number goes first, and then the latest.
        """
        judged = []
        for one in scored:
            verdict, reason = self._known.judged(one.fact.id, one.figure)
            place = self._known.fact(one.fact.id).place
            notes = [reason, one.note, said.place_note(one.fact, place), self._known.replaced(one.fact.id)]
            spoken = Spoken(one.fact.id, verdict, "; ".join(filter(None, notes)))
            is_other_unit = one.figure.unit.key != one.fact.unit.key
            is_other = verdict != SUPPORTED, not has_number(one.fact, one.figure), is_other_unit
            judged.append((bool(one.note), (*is_other, _reversed(one.fact.last_day), _ORDER.index(verdict)), spoken))
        stated = [row for row in judged if not row[0]] or judged
        return min(stated, key=lambda row: row[1])[2] if stated else None


def _likelihood(one: _Scored) -> float:
    """Return how likely a fact is meant, where one must be: rather that with the same number, if that is telling."""
    return one.evidence + _TELLING * (has_number(one.fact, one.figure) and is_telling(one.figure))


def _is_same_subject(one: _Scored, best: _Scored) -> bool:
    """Tell whether a fact is about the same as the one for which most speaks: at another time, or by another count."""
    is_like = one.fact.measure == best.fact.measure != "" and one.fact.place == best.fact.place
    return one is best or (is_like and one.words >= best.words - _NEARLY)


def _may_be_meant(one: Candidate, said: Said) -> bool:
    """Tell whether the sentence names no other place or time than the fact, and no other thing in place of its own."""
    return said.fits_period(one) is not None and said.fits_place(one) and not _is_contrasted(one, said)


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


def _reversed(day: str) -> tuple[int, ...]:
    """Return a key by which later days come first."""
    return tuple(-ord(character) for character in day or "9999")
