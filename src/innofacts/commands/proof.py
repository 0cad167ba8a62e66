"""`innofacts proof`: the figures in reports, checked against the facts they refer to."""

from innofacts.commands import library, options, shown_progress
from innofacts.documents.files import read_document
from innofacts.documents.markup import markup_of
from innofacts.errors import AnswerIsNo
from innofacts.formats import OF_FINDINGS
from innofacts.output.destination import choose, write
from innofacts.output.streams import say
from innofacts.proof.matching import Matcher
from innofacts.proof.proofing import is_wrong, proofread, summary, table
from innofacts.proof.review import is_review, reviewed, write_review
from innofacts.showing import counted, visible

EXAMPLES = (
    ("innofacts proof report.md", "figures that differ from their source; exit 1 if there are any"),
    ("innofacts proof --strict -f github report.md", "figures without a matching fact too, as annotations for GitHub"),
    ("innofacts proof report.docx -o reviewed.docx", "the same, with a comment on each wrong figure; also for .odt"),
)


def command(
    reports: options.Reports,
    strict: options.Strict = False,
    host: options.Host = "",
    facts: options.Facts = None,
    findings_format: options.FindingsFormat = None,
    json: options.Json = False,
    output: options.Output = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Check each figure in a report against the fact it refers to."""
    commented = output if is_review(output) else None
    destination = choose(
        format=options.named(findings_format, json),
        path=None if commented else output,
        header=True,
        color="never",
        excel="",
        always="lines",
        among=OF_FINDINGS,
    )
    read = [(read_document(name), markup_of(name, host)) for name in reports]
    subject = reviewed(commented, [report for report, _ in read]) if commented else None
    proofs = []
    with library(facts, follow=follow, large=large, allow_problems=allow_problems) as index:
        matcher = Matcher(index)
        for report, syntax in read:
            with shown_progress() as progress:
                of_report = proofread(report, syntax, matcher, index, progress)
            proofs += of_report
            if line := summary(visible(report.shown), of_report):
                say(line)
        write(table(proofs, destination.format, strict=strict), destination)
        if commented and subject:
            write_review(commented, subject, proofs, strict=strict)
    wrong = sum(is_wrong(proof, strict=strict) for proof in proofs)
    if wrong:
        verb = "is" if wrong == 1 else "are"
        raise AnswerIsNo(f"{wrong} of {counted(len(proofs), 'figure')} {verb} wrong or unsupported")
