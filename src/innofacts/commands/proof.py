"""`innofacts proof`: the figures in reports, checked against the facts they refer to."""

from typing import Annotated

import typer

from innofacts import requests
from innofacts.commands import library, options, shown_progress, sources_named
from innofacts.documents.document import Document
from innofacts.documents.files import read_document, readable, say_markup_unknown
from innofacts.documents.folders import documents_in
from innofacts.features.library.indexed import those_from
from innofacts.formats import OF_MISTAKES
from innofacts.markup.languages import markup_of
from innofacts.matching.matcher import Matcher
from innofacts.output import write_lines
from innofacts.output.destination import choose, write
from innofacts.proof import revisions
from innofacts.proof.agreement import keeping_sums
from innofacts.proof.listing import conclude, remind_of_facts, summarise, table
from innofacts.proof.proofing import Proofs, proofread

EXAMPLES = (
    ("innofacts proof report.md", "each figure that differs from its source; exit 1 if there are any"),
    ("innofacts proof --strict -f github docs", "a folder; figures without a matching fact fail too"),
    ("innofacts proof report.docx -o reviewed.docx", "the same, with a comment on each wrong figure; also for .odt"),
    ("innofacts proof --fix report.docx", "writes the right figures; in .docx and .odt as tracked changes"),
)

Fix = Annotated[bool, typer.Option("--fix", help="Write the right bound, number or unit where that alone is wrong.")]


def command(
    reports: options.Reports,
    strict: options.Strict = False,
    standings: options.Standings = None,
    only_sources: options.OnlySources = None,
    fix: Fix = False,
    diff: options.Diff = False,
    markup: options.Markup = "",
    facts: options.Facts = None,
    mistakes_format: options.MistakesFormat = None,
    json: options.Json = False,
    output: options.Output = None,
    color: options.Color = "auto",
    read_as: options.ReadAs = "",
    as_of: options.AsOf = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Check each figure in a report against the fact it refers to."""
    named, commented = requests.format_asked(mistakes_format, json), output if revisions.is_review(output) else None
    if diff:
        revisions.refuse_in_diff(named, output)
    path = None if commented else output
    destination = choose(format=named, path=path, color=color, always="lines", among=OF_MISTAKES)
    names = documents_in(reports)
    markup_of("", markup)  # an unknown name is one mistake, however many reports there are
    documents, unread = readable(names, lambda name: read_document(name)._replace(language=read_as))
    if not markup:
        say_markup_unknown(documents)
    subject = revisions.reviewed(commented, names, documents, fix=fix) if commented else None
    with library(facts, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of) as index:
        chosen = those_from(requests.names("--standing", standings, "standing"), sources_named(only_sources, index))
        matcher = Matcher(index, among=chosen)
        with shown_progress() as progress:
            asks_what_to_write = fix or diff or destination.format.has_corrections

            def proof_of(report: Document) -> Proofs:
                found = proofread(report, report.markup(markup), matcher, index, progress)
                return keeping_sums(found) if asks_what_to_write else found

            proofs, more_unread = readable(documents, proof_of)
        figures = [proof for of_report in proofs for proof in of_report.figures]
        summarise(proofs)
        remind_of_facts(index, chosen, proofs)
        corrected = None
        try:  # files come first: whoever reads the lines may stop
            if commented and subject:
                revisions.write_review(commented, subject, figures, index, strict=strict)
            corrected = revisions.correct(proofs) if fix and not diff else None
        finally:  # also where a report cannot be written
            if diff:
                write_lines(revisions.differences(proofs))
            elif not (fix and revisions.is_filter(names)):
                write(table(figures, destination.format, strict=strict, corrected=corrected), destination)
    conclude(figures, unread + more_unread, strict=strict, corrected=corrected)
