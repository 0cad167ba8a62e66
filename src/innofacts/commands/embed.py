"""`innofacts embed`: the markers of reports, filled with what the library says."""

from itertools import chain
from typing import Annotated

import typer

from innofacts.commands import library, options, refuse_problems, shown_progress
from innofacts.documents.document import STANDARD_INPUT
from innofacts.documents.files import refuse_unread, write_documents
from innofacts.errors import AnswerIsNo, InnofactsError
from innofacts.matching.literals import reader
from innofacts.output.streams import say, write_lines
from innofacts.reports.embedding import embed_all, up_to_date
from innofacts.showing import counted, visible

EXAMPLES = (
    ("innofacts embed report.md", "fill the markers of a report, in place"),
    ("innofacts embed --check report.md", "show which markers are stale, with a diff; exit 1 if any are"),
)

Check = Annotated[bool, typer.Option("--check", help="Write nothing; if a marker is stale, show a diff and exit 1.")]
Force = Annotated[bool, typer.Option("--force", help="Overwrite changes made by hand.")]


def command(
    reports: options.Reports,
    check: Check = False,
    diff: options.Diff = False,
    force: Force = False,
    host: options.Host = "",
    facts: options.Facts = None,
    as_of: options.AsOf = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Fill each marker in the report with the output of its command."""
    with library(facts, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of) as index:
        refuse_problems(index, allow_problems=allow_problems)
        with shown_progress() as progress:
            embedded, unread = embed_all(reports, host, index, progress, reader(index))
        for one in embedded:
            for remark in one.remarks:
                say(remark)
        if embedded and not any(one.stale for one in embedded):
            say(up_to_date(embedded))
        if check or diff:
            write_lines(chain.from_iterable([*(one.stale_lines() if check else ()), *one.diff()] for one in embedded))
            stale = sum(len(one.stale) for one in embedded)
            markers = counted(sum(one.markers for one in embedded), "marker")
            answer = f"{stale} of {markers} out of date" if check and stale else ""
            refuse_unread(unread, answer)
            if answer:
                raise AnswerIsNo(answer, hint="innofacts embed updates them")
            return
        edited = [place for one in embedded for place in one.by_hand]
        if edited and not force:
            message = f"changed by hand, so not overwritten: {', '.join(edited)}"
            raise InnofactsError(
                message, hint="--check shows the difference, --force overwrites it; nothing was written"
            )
        changed = [one for one in embedded if one.text != one.report.text or one.report.name == STANDARD_INPUT]
        write_documents([(one.report, one.data) for one in changed])
        for one in changed:
            for warning in one.warnings:
                say(f"warning: {warning}")
            if one.stale:
                say(f"{visible(one.report.shown)}: updated {len(one.stale)} of {counted(one.markers, 'marker')}")
        refuse_unread(unread)
