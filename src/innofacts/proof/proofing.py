"""The proof of a report: each figure in its running text is checked against the fact that it is about."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain
from operator import call
from typing import TYPE_CHECKING, NamedTuple

from innofacts.arithmetic.amounts.values import Slip
from innofacts.compare.verdicts import ARITHMETIC, NO_FACT, SUPPORTED, WRONG
from innofacts.cores import shared
from innofacts.documents.document import Document
from innofacts.documents.foreign import remarks_on_unread
from innofacts.index.index import Index
from innofacts.markup.languages import Markup
from innofacts.matching.matcher import Matcher
from innofacts.matching.matches import Match
from innofacts.matching.subject import subject_of
from innofacts.proof.marks import without_reason
from innofacts.proof.reading import Figures, Proof, ReadReport, Results, placed
from innofacts.proof.sums import ReadText
from innofacts.proof.unlikely import is_unlikely, sentences_of
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure
from innofacts.values.units import read_unit

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress


class Proofs(NamedTuple):
    """The proof of a report."""

    report: Document
    """The report."""
    read: ReadText
    """Its text, read without any facts."""
    figures: tuple[Proof, ...]
    """Each of its figures, in order."""
    passed_over: Counter[str]
    """How many other numbers it has, by the reason why they are not checked."""
    remarks: tuple[str, ...] = ()
    """A sentence for each language whose figures were not read, and for each comment that gives no reason."""
    unlikely: tuple[str, ...] = ()
    """The words of the numbers that are probably not figures, in order."""
    slips: tuple[Slip, ...] = ()
    """The sums of its text that are wrong, also those that are no `figures`, since a fact shows what is wrong."""
    settled: frozenset[int] = frozenset()
    """Where the slips begin that are right once all corrections are made; `keeping_sums` finds them."""


UNLIKELY = "probably not figures"
UNTOLD = "in cells whose headings do not say what they count"


def proofread(report: Document, markup: Markup, matcher: Matcher, index: Index, on_progress: "OnProgress") -> Proofs:
    """Return the proof of each figure of a report in order, except where a comment silences it.

    `on_progress` is called with the progress before each sentence that has figures.
    """
    reading = ReadReport(report, markup, matcher, index, on_progress)
    sentences = reading.figures()
    every = [*chain.from_iterable(_results(reading, sentences, matcher, index))]
    wrong = [one for one in every if isinstance(one, Slip)]
    likely, unlikely = _parted([one for one in every if isinstance(one, Proof)], wrong)
    read = [*(mention.start for some in sentences for mention, _ in some), *(slip.start for slip in wrong)]
    passed_over = Counter(one for one in every if isinstance(one, str) and one)
    passed_over += Counter({UNLIKELY: len(unlikely), UNTOLD: reading.untold(read)})
    checked, told = _told_once(likely, wrong)
    proofs = (*checked, *(_proof_of_slip(report, slip, reading.text) for slip in told))
    remarks = remarks_on_unread(report, segments=reading.segments, starts_of_figures=sorted(read))
    return Proofs(
        report=report,
        read=reading.read,
        figures=tuple(sorted(proofs, key=lambda proof: proof.mention.start)),
        passed_over=passed_over,
        remarks=(*remarks, *without_reason(report, markup)),
        unlikely=unlikely,
        slips=tuple(wrong),
    )


def _results(reading: ReadReport, sentences: Sequence[Figures], matcher: Matcher, index: Index) -> Sequence["Results"]:
    """Return what is found in a report: first the slips of its text, then the results of each sentence with figures."""
    work: list[Callable[[], Results]] = [reading.slips, *(partial(reading.proofs, some) for some in sentences)]
    results = [*shared(call, work, index.reopen)]
    if subject := subject_of(_matches(results), matcher.facts):
        # What the text is about says more of the figures that have no fact by their sentence alone.
        silent = [n for n, some in enumerate(results) if any(match.fact is None for match in _matches([some]))]
        again = [partial(reading.proofs, sentences[n - 1], subject) for n in silent]
        for n, some in zip(silent, shared(call, again, index.reopen), strict=True):
            results[n] = some
    return results


def _parted(found: Sequence[Proof], slips: Sequence[Slip]) -> tuple[list[Proof], tuple[str, ...]]:
    """Return the proofs of figures, and the words of the numbers that are probably none, apart from those of slips."""
    told = sentences_of([(proof.mention, proof.match) for proof in found])
    likely, unlikely = list[Proof](), list[str]()
    for proof in found:
        mention = proof.mention
        if not is_unlikely(mention, proof.match, told):
            likely.append(proof)
        elif not any(mention.start <= slip.start < mention.end for slip in slips):
            unlikely.append(mention.printed)
    return likely, tuple(unlikely)


def _matches(results: Iterable[Results]) -> list[Match]:
    return [one.match for some in results for one in some if isinstance(one, Proof)]


def _told_once(found: Sequence[Proof], slips: Iterable[Slip]) -> tuple[list[Proof], list[Slip]]:
    """Return the figures and the slips so that no figure is listed twice for one reason.

    A figure without a fact that is a slip is listed as such alone. That a text gives another value too is not said if a
    fact shows that one of the two is wrong.
    """
    starts = [proof.mention.start for proof in found]

    def within(start: int, end: int) -> list[int]:
        first = max(0, bisect_left(starts, start) - 1)
        return [n for n in range(first, bisect_left(starts, end)) if found[n].mention.end > start]

    def verdicts(span: tuple[int, int]) -> set[str]:
        return {found[n].match.verdict for n in within(*span)}

    only_slips, kept = set[int](), list[Slip]()
    for slip in slips:
        here = verdicts((slip.start, slip.end))
        is_shown = slip.other and (
            not here.isdisjoint(WRONG) or (SUPPORTED in here and not verdicts(slip.other).isdisjoint(WRONG))
        )
        if not is_shown:
            kept.append(slip)
            only_slips.update(n for n in within(slip.start, slip.end) if found[n].match.verdict == NO_FACT)
    return [proof for n, proof in enumerate(found) if n not in only_slips], kept


def _proof_of_slip(report: Document, slip: Slip, text: str) -> Proof:
    figure = Figure("", slip.said, None, "", read_unit(slip.unit))
    printed = " ".join(text[slip.start : slip.end].split())
    span = (slip.start, slip.end)
    mention = Mention(*span, printed, figure, units=(), change="", times=(), names=(), clause=span, sentence=span)
    return placed(report, mention, Match(None, ARITHMETIC, slip.reason))
