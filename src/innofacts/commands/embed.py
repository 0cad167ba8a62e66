"""`innofacts embed`: the markers of reports, filled with what the library says."""

from typing import Annotated

import typer

from innofacts.commands import library, options, refuse_problems, shown_progress
from innofacts.matching.literals import reader
from innofacts.reports.embedding import embed_all, remark, show, write

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
    markup: options.Markup = "",
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
            embedded, unread = embed_all(reports, markup, index, progress, reader(index))
        remark(embedded)
        if check or diff:
            show(embedded, unread, check=check)
        else:
            write(embedded, unread, force=force)
