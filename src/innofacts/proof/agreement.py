"""Corrections that other numbers of a report do not go with: a total, a difference or a growth would be wrong."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from innofacts.arithmetic.amounts.values import Slip
from innofacts.documents.document import Edit, Offsets
from innofacts.english.cardinals import IN_WORDS
from innofacts.patterns import regex
from innofacts.proof.corrections import Correction
from innofacts.proof.proofing import Proofs
from innofacts.proof.reading import Proof
from innofacts.proof.sums import ReadText
from innofacts.showing import quoted

WITH_OTHERS = "that other numbers go with"
_NO_SUM = "its table would no longer add up"


def edits(proofs: Iterable[Proof]) -> list[Edit]:
    """Return the corrections as edits of the text, of which none begins within another."""
    found: list[Edit] = []
    for proof in proofs:
        start, end = proof.mention.start, proof.mention.end
        if proof.correction.text and (not found or start >= found[-1].end):
            found.append(Edit(start, end, proof.correction.text))
    return found


class _Effect(NamedTuple):
    """What edits of a report do to its sums."""

    wrong: Mapping[int, str]
    """What they make wrong: why, by where it is in the report as it is now."""
    settled: frozenset[int] = frozenset()
    """Where the slips begin that the report has no longer."""


def keeping_sums(found: Proofs) -> Proofs:
    """Return the proof of a report without each correction that makes a sum of it wrong, and what the others settle.

    The numbers that go with the printed one may be right, and the fact of another time or of another thing. The same
    correction of the same number is made everywhere or nowhere. To read the text with them takes a fifth of the time
    of its proof, so this is for those who ask for corrections.
    """
    alike: dict[tuple[object, ...], list[Proof]] = defaultdict(list)
    for proof in found.figures:
        if proof.correction.text and proof.match.instead:
            alike[proof.mention.figure.base_number, proof.match.instead.base_number].append(proof)
    made, left = [*alike.values()], dict[int, str]()

    def effect(some: Sequence[Sequence[Proof]]) -> _Effect:
        in_order = sorted((proof for same in some for proof in same), key=lambda proof: proof.mention.start)
        return _effect(found, edits(in_order)) if some else _Effect({})

    while wrong := (done := effect(made)).wrong:
        named = _named_by(wrong, made)
        left.update((proof.mention.start, why) for n, why in named.items() for proof in made[n])
        made = [same for n, same in enumerate(made) if n not in named]
    kept = [
        proof._replace(correction=Correction(left=WITH_OTHERS, since=left[proof.mention.start]))
        if proof.mention.start in left and proof.correction.text
        else proof
        for proof in found.figures
    ]
    return found._replace(figures=tuple(kept), settled=done.settled)


def _named_by(wrong: Mapping[int, str], made: Sequence[Sequence[Proof]]) -> Mapping[int, str]:
    """Return which corrections something is wrong with, each with the first reason that names its number.

    If none is named, it may be any of them.
    """
    named = dict[int, str]()
    for at, reason in wrong.items():
        for n, same in enumerate(made):
            if _is_named(same, at, reason):
                named.setdefault(n, reason)
    return named or dict.fromkeys(range(len(made)), next(iter(wrong.values())))


def _effect(found: Proofs, made: Sequence[Edit]) -> _Effect:
    """Return what edits make wrong: results that the other numbers rule out, and numbers that no longer add up."""
    read, offsets = found.read, Offsets(made)
    new = read.edited(made)
    had = {offsets.old(offsets.new(slip.start)): slip.start for slip in found.slips}
    wrong = {offsets.old(slip.start): _reason(new, slip) for slip in new.slips()}
    settled = frozenset(start for at, start in had.items() if at not in wrong)
    wrong = {at: reason for at, reason in wrong.items() if at not in had}
    right = {*map(offsets.old, new.added_up())}
    apart = [at for start in read.added_up() if (at := offsets.old(offsets.new(start))) not in right]
    return _Effect(wrong | dict.fromkeys(sorted({*apart} - wrong.keys()), _NO_SUM), settled)


def _is_named(same: Sequence[Proof], at: int, reason: str) -> bool:
    """Return whether why something is wrong names the number of a correction, or is about that."""
    numbers = {*_NUMBER.findall(reason.lower())}
    written = (_NUMBER.findall(proof.correction.words.lower()) for proof in same)
    return any(proof.mention.start == at for proof in same) or not numbers.isdisjoint(chain.from_iterable(written))


_NUMBER = regex(rf"\d(?:[\d.,]*\d)?|\b(?:{'|'.join(IN_WORDS)})\b")


def _reason(read: ReadText, slip: Slip) -> str:
    printed = " ".join(read.text[slip.start : slip.end].split())
    return f"{quoted(printed)} would be wrong ({slip.reason})"
