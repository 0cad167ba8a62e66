"""Which fact of a library a figure in a text speaks of, if any.

A fact is meant where the sentence has its words, and says nothing otherwise: no other place, time, unit or measure.
What the sentence leaves out is a note. Where it cannot be told which of several facts is meant, none is: to call a
figure supported that nobody supports is the worst that can happen here.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from innofacts.library.index import Index
from innofacts.library.judging import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED, SUPPORTED
from innofacts.prose.figures import Mention
from innofacts.reports.contrasts import NARROWING
from innofacts.reports.fitting import fitting, has_number, oriented
from innofacts.reports.known import Candidate, Known
from innofacts.reports.measures import PERSON, head, is_measure
from innofacts.reports.said import Said
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, read_unit

NO_FACT = "no fact"

_ENOUGH = 0.8
"""The weight of the words of a fact that a sentence must have for it to be meant, as a share of all of them."""
_SOME = 0.45
"""As much is enough where the sentence has no other words, or nearly none,"""
_EXPLAINED = 0.8
"""that is, where the fact has this share of its words."""
_HALF_EXPLAINED = 0.6
_SAME_NUMBER = 0.3
"""What it adds that the numbers are the same,"""
_COUNTED = 0.3
"""As much is enough where the sentence counts the same things as the fact: countries, stations."""
_NEARLY = 0.08
"""How much less another fact may have and still be meant as well."""

_ORDER = (SUPPORTED, MISQUOTED, CONTRADICTED, NOT_ESTABLISHED, NOT_COMPARABLE)


class Spoken(NamedTuple):
    """What comes of a figure in a text."""

    fact: str | None
    """The id of the fact that it speaks of; None where none does."""
    verdict: str
    """SUPPORTED, MISQUOTED, CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED or NO_FACT."""
    reason: str
    """Why, in words."""


class _Scored(NamedTuple):
    """A fact that may be meant."""

    coverage: float
    """The weight of its words that the sentence has, as a share of all."""
    weight: float
    """The weight of all its words that the sentence has, and more where the numbers are the same."""
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

    def speaks_of(self, mention: Mention, text: str, *, named: str = "", sources: Sequence[str] = ()) -> Spoken:
        """Return which fact a figure of a text speaks of, and the verdict on it.

        `named` is the id of the fact that a marker near it names, `sources` are the ids of the sources that its
        sentence cites: a fact of theirs is meant if any is.
        """
        if named:
            return self._of_named(mention, text, named)
        said = Said(mention, text, self._known)
        found = self._meant(said, [one for one in self._shared(said) if one.source in sources]) if sources else None
        found = found or self._meant(said, self._shared(said))
        return found or Spoken(None, NO_FACT, "nothing in the library speaks of it")

    def _of_named(self, mention: Mention, text: str, id_: str) -> Spoken:
        one = next((one for one in self._known.candidates if one.id == id_), None)
        if one is None:
            return Spoken(id_, NO_FACT, f"the marker names {id_}, which has no figure")
        said = Said(mention, text, self._known)
        figure = oriented(self._known, one, said, fitting(self._known, one, said, is_named=True) or mention.figure)
        verdict, reason = self._known.judged(id_, figure or mention.figure)
        return Spoken(id_, verdict, reason)

    def _shared(self, said: Said) -> list[Candidate]:
        """Return the facts that share a word with what is said, in the order of the library."""
        found: dict[int, Candidate] = {}
        for word in said.stems:
            for one in self._known.postings.get(word, ()):
                found[one.n] = one
        return [found[n] for n in sorted(found)]

    def _meant(self, said: Said, candidates: Iterable[Candidate]) -> Spoken | None:
        """Return what comes of a figure if it speaks of one of the candidates; None where it cannot be told of which."""
        scored = [one for one in (self._scored(said, candidate) for candidate in candidates) if one]
        if not scored:
            return None
        most = max(one.weight for one in scored)
        best = [one for one in scored if one.weight >= most * (1 - _NEARLY)]
        if len({one.fact.measure for one in best}) > 1:
            best = [one for one in best if one.coverage >= _ENOUGH]  # with only some of its words each might be meant
        subjects = {(one.fact.measure, one.fact.place) for one in best if one.fact.measure}
        return self._chosen(
            said, [one for one in scored if one in best or (one.fact.measure, one.fact.place) in subjects]
        )

    def _scored(self, said: Said, one: Candidate) -> _Scored | None:
        """Return how well a fact fits what is said; None where it does not."""
        note = said.fits_period(one) if said.fits_place(one) else None
        if note is None or _is_contrasted(one, said):
            return None
        coverage, weight = self._known.coverage(one, said.stems)
        if coverage < _ENOUGH and not self._is_enough(one, said, coverage):
            return None
        figure = fitting(self._known, one, said)
        figure = figure and oriented(self._known, one, said, figure)
        if figure is None:
            return None
        weight *= 1 + _SAME_NUMBER * has_number(one, said.mention.figure)
        return _Scored(coverage, weight, one, figure, note)

    def _is_enough(self, one: Candidate, said: Said, coverage: float) -> bool:
        """Tell whether a sentence that has only some of a fact's words may still mean it."""
        is_same, unit = has_number(one, said.mention.figure), one.unit
        coverage += _SAME_NUMBER * is_same
        is_counted = unit.kind == COUNT and unit.key != PERSON and not is_measure(unit)
        if is_counted and fitting(self._known, one, said):
            units = said.mention.units
            is_same_noun = units != () and read_unit(units[-1]).key == read_unit(head(unit.text)).key
            is_likely = _explained(one, said) >= (_SOME if is_same else _HALF_EXPLAINED)
            return coverage >= _COUNTED and is_likely and is_same_noun
        if coverage < _SOME or _explained(one, said) < _EXPLAINED:
            return False
        return all(row in said.all_groups for row in self._known.groups(one.measure_words or one.claim_words))

    def _chosen(self, said: Said, scored: Sequence[_Scored]) -> Spoken | None:
        """Return the verdict by the fact that is meant, None without any.

        Facts of the time that is named go before others; what any supports is supported; else a fact with the same
        number goes first, and then the latest.
        """
        judged = []
        for one in scored:
            verdict, reason = self._known.judged(one.fact.id, one.figure)
            notes = [reason, one.note, said.place_note(one.fact), self._known.replaced(one.fact.id)]
            spoken = Spoken(one.fact.id, verdict, "; ".join(filter(None, notes)))
            is_other_unit = one.figure.unit.key != one.fact.unit.key
            is_other = verdict != SUPPORTED, not has_number(one.fact, one.figure), is_other_unit
            judged.append((bool(one.note), (*is_other, _reversed(one.fact.last_day), _ORDER.index(verdict)), spoken))
        stated = [row for row in judged if not row[0]] or judged
        return min(stated, key=lambda row: row[1])[2] if stated else None


def _explained(one: Candidate, said: Said) -> float:
    """Return which share of the words of a sentence, but for places, the fact has."""
    if not said.meanings:  # nothing but what is counted
        return float(has_number(one, said.mention.figure))
    return sum(not one.words.isdisjoint(meanings) for meanings in said.meanings) / len(said.meanings)


def _is_contrasted(one: Candidate, said: Said) -> bool:
    """Tell whether the sentence has a word where the fact has one that means something else."""
    nothing: frozenset[int] = frozenset()
    return (
        any(one.groups.get(row) and not ours <= one.groups[row] for row, ours in said.groups.items())
        or any(not ours <= one.groups.get(row, nothing) for row, ours in said.counted_groups.items())
        or any(row in NARROWING and row not in one.groups for row in said.own_groups)
    )


def _reversed(day: str) -> tuple[int, ...]:
    """Return a key by which later days come first."""
    return tuple(-ord(character) for character in day or "9999")
