"""Revisions of reports: their figures corrected, as a diff or in the file, or a copy with comments on their words."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from innofacts.documents.document import STANDARD_INPUT, Document, NotReadable, applied, with_name
from innofacts.documents.files import KINDS, corrected, is_changeable, kind_of, write_documents
from innofacts.documents.office.comments import Comment
from innofacts.errors import InnofactsError
from innofacts.index.index import Index
from innofacts.index.loading import recall
from innofacts.output import say
from innofacts.output.files import save
from innofacts.proof.agreement import edits
from innofacts.proof.listing import needs_a_look
from innofacts.proof.proofing import Proofs
from innofacts.proof.reading import Place, Proof
from innofacts.reports.citing import citations, of_fact, style_of
from innofacts.showing import counted, visible

_OF_TRACKING = tuple(kind.name for kind in KINDS if kind.tracked)
_OF_REVIEWS = tuple(suffix for kind in KINDS if kind.commented for suffix in kind.suffixes)


def differences(proofs: Sequence[Proofs]) -> Iterator[str]:
    """Yield the lines of a unified diff from each report to its corrected text, unless it cannot be changed."""
    _say_what_is_left(proofs)
    for one in _changeable(proofs):
        yield from one.report.differences(applied(one.report.text, edits(one.figures)))


def correct(proofs: Sequence[Proofs]) -> frozenset[Place]:
    """Write every correction into its report, atomically, and return the places of the figures that are settled.

    A Word file or an OpenDocument text gets tracked changes, and standard input is written whatever was corrected.
    Of several reports, those that cannot be changed, such as a PDF, are left; for one alone, raises InnofactsError.
    """
    _say_what_is_left(proofs)
    asked = [one for one in proofs if edits(one.figures) or one.report.name == STANDARD_INPUT]
    asked = _changeable(asked) if len(proofs) > 1 else asked
    changed = [(one, corrected(one.report, edits(one.figures))) for one in asked]
    write_documents([(one.report, new.data) for one, new in changed if new.done or one.report.name == STANDARD_INPUT])
    right = set[Place]()
    for one, new in changed:
        done = {edit.start for edit in new.done}
        corrections = [proof for proof in one.figures if proof.correction.text]
        here = [proof for proof in corrections if proof.mention.start in done]
        left = len(corrections) - len(here)
        tracked = " with tracked changes" if one.report.kind in _OF_TRACKING and here else ""
        why = f"since {'it is' if left == 1 else 'they are'} not plain text there"  # but in a field, a formula
        by_hand = f", {left:,} to be corrected by hand, {why}" if left else ""
        say(f"{visible(one.report.shown)}: corrected {counted(len(here), 'figure')}{tracked}{by_hand}")
        right |= {proof.place for proof in here}
        # What is right once all corrections are made.
        right |= {(one.report.shown, start, True) for start in one.settled if not left}
    return frozenset(right)


def _changeable(proofs: Iterable[Proofs]) -> list[Proofs]:
    """Return the proofs of reports that can be changed, and say how many figures of the others are to be corrected."""
    found = []
    for one in proofs:
        if is_changeable(one.report):
            found.append(one)
        elif wrong := edits(one.figures):
            by_hand = "to be corrected by hand, in what this file was made from"
            say(f"{visible(one.report.shown)}: {counted(len(wrong), 'figure')} {by_hand}")
    return found


def _say_what_is_left(proofs: Iterable[Proofs]) -> None:
    """Say of each report how many wrong figures are left to the reader, and why."""
    for one in proofs:
        if counts := Counter(proof.correction.left for proof in one.figures if proof.correction.left):
            reasons = ", ".join(f"{count:,} {reason}" for reason, count in counts.items())
            say(f"{visible(one.report.shown)}: left to you: {reasons}")


def refuse_in_diff(form: str | None, path: str | None) -> None:
    """Raise InnofactsError if a diff is to be in a format or in a file, since it has neither."""
    if form or path:
        message = "--diff has a format of its own and writes no file"
        raise InnofactsError(message, hint=f"leave out {'-f' if form else '-o'}")


def is_filter(names: Sequence[str]) -> bool:
    """Return whether the corrected report goes to standard output, so that nothing else may."""
    return STANDARD_INPUT in names


def is_review(path: str | None) -> bool:
    """Return whether a file to write is to be a report with comments, by its suffix."""
    return path is not None and path.lower().endswith(_OF_REVIEWS)


def reviewed(path: str, names: Sequence[str], reports: Sequence[Document], *, fix: bool) -> Document:
    """Return the one report to put comments on.

    Raises InnofactsError for several `names` or another kind, if the copy is the report, and if the report itself is to
    be corrected (`fix`).
    """
    if fix:
        message = f"{visible(path)}: comments go into a copy, and --fix changes the report itself"
        raise InnofactsError(message, hint="run both, one after the other")
    report = next(iter(reports), None)
    kind = kind_of(report.name, report.data) if report and report.data else None
    suffixes = kind.suffixes if kind else ()
    # Word opens no .docm that is named .docx.
    own = [suffix for suffix in suffixes if report and report.name.lower().endswith(suffix)] or suffixes
    if len(names) > 1 or report is None or not path.lower().endswith(tuple(own)):
        suffix = next(suffix for suffix in _OF_REVIEWS if path.lower().endswith(suffix))
        message = f"{visible(path)}: comments go into a copy of one report of the same kind"
        raise InnofactsError(message, hint=f"name one {suffix} file to proofread")
    if report.name != STANDARD_INPUT and os.path.exists(path) and os.path.samefile(path, report.name):
        message = f"{visible(path)}: comments go into a copy of the report, and this is the report"
        raise InnofactsError(message, hint=f"name a new file: -o reviewed{os.path.splitext(path)[1]}")
    return report


def write_review(path: str, report: Document, proofs: Sequence[Proof], index: Index, *, strict: bool) -> None:
    """Write a copy of a report with a comment for each mistake, atomically; earlier comments of ours are left out.

    A comment cites the source of its fact, since whoever reads it need not have the library.
    Raises InnofactsError if the report can have no comments, or if the file cannot be written.
    """
    kind = kind_of(report.name, report.data)
    assert kind is not None and kind.commented is not None, report.name  # noqa: PT018 - reviewed() has seen to it
    found = [proof for proof in proofs if needs_a_look(proof, strict=strict)]
    ids = sorted({id_ for proof in found if (id_ := _cited(proof))})
    sources = {fact.id: citations([of_fact(fact)], style_of(""))[0] for fact in recall(index, ids)}
    comments = [_comment(proof, sources.get(_cited(proof), "")) for proof in found]
    try:
        data = kind.commented(report.data, comments)
    except NotReadable as error:
        raise with_name(error, report.name) from error
    save(path, [data])
    say(f"{visible(path)}: {counted(len(comments), 'comment')}")


def _cited(proof: Proof) -> str:
    """Return the id of the fact to cite instead of a figure: of an outdated one, the newer fact; empty without one."""
    return proof.match.newer or proof.match.fact or ""


def _comment(proof: Proof, source: str) -> Comment:
    """Return a mistake as a comment on the words of its figure."""
    match, mention = proof.match, proof.mention
    fact = f" ({match.fact})" if match.fact else ""
    said = f"{match.verdict}: {match.reason}{fact}"
    return Comment(mention.start, mention.end, f"{said}. Source: {source}" if source else said)
