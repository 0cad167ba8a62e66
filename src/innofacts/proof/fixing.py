"""The corrections of reports: shown as a diff, or written into them."""

from collections.abc import Iterator, Sequence

from innofacts.documents.files import write_documents
from innofacts.errors import InnofactsError
from innofacts.output.streams import say
from innofacts.proof.proofing import Proof, Proofs
from innofacts.showing import counted, visible


def differences(proofs: Sequence[Proofs]) -> Iterator[str]:
    """Yield the lines of a unified diff from each report to its corrected text."""
    for one in proofs:
        yield from one.report.differences(one.corrected())


def correct(proofs: Sequence[Proofs]) -> list[Proof]:
    """Write every correction into its report, atomically, and return the figures that are right now.

    Raises InnofactsError before anything is written if a report to correct is not a text, such as a Word file.
    """
    changed = [one for one in proofs if one.corrections]
    for one in changed:
        if not one.report.has_lines:
            message = f"{visible(one.report.shown)}: --fix writes into texts only"
            raise InnofactsError(message, hint="change the figures by hand; nothing was written")
    write_documents([(one.report, one.report.encoded(one.corrected())) for one in changed])
    for one in changed:
        say(f"{visible(one.report.shown)}: corrected {counted(len(one.corrections), 'figure')}")
    return [proof for one in changed for proof in one.corrections]
