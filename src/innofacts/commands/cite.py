"""`innofacts cite`: the source of a fact, ready for a footnote, a list of references or a bibliography program."""

from typing import Annotated

import typer

from innofacts.commands import library, options
from innofacts.errors import InnofactsError
from innofacts.index.loading import recall, recall_all_sources, recall_sources
from innofacts.output.destination import write_lines
from innofacts.reports.citing import STYLES, citations, of_fact, of_source, style_of
from innofacts.views.queries import find_id

EXAMPLES = (
    ("innofacts cite bri-joint-labs", "a footnote: the speaker, their role, the publication, date and paragraph"),
    ("innofacts cite rd-cn-2023-final -f apa", "an entry in a list of references"),
    ("innofacts cite -o sources.bib", "all sources of the library, for LaTeX, pandoc or Zotero"),
)

Ids = Annotated[
    list[str] | None, typer.Argument(metavar="[ID]...", help="The ids of facts, or unambiguous beginnings of ids.")
]
Sources = Annotated[list[str] | None, typer.Option("--source", metavar="ID", help="Cite a whole source; repeatable.")]
Style = Annotated[
    str,
    typer.Option(
        "-f", "--format", metavar="NAME", help=f"One of {', '.join(s.name for s in STYLES)}.", show_default=False
    ),
]
Used = Annotated[bool, typer.Option("--used", help="In a report: list all sources that it uses.")]
Noted = Annotated[bool, typer.Option("--noted", help="In a report: write the footnotes that have ids for names.")]


def command(
    ids: Ids = None,
    sources: Sources = None,
    style: Style = "",
    used: Used = False,
    noted: Noted = False,
    output: options.Output = None,
    facts: options.Facts = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Cite facts or whole sources. BibTeX, RIS and CSL-JSON contain every source unless you name some."""
    wanted = style_of(style, output or "")
    if used or noted:
        flag = "--used" if used else "--noted"
        raise InnofactsError(f"{flag} works only in a marker in a report", hint="innofacts embed fills in markers")
    if not (ids or sources or wanted.every):
        message = "cite needs the id of a fact, or --source"
        raise InnofactsError(message, hint="innofacts search finds facts by their words")
    with library(facts, follow=follow, large=large, allow_problems=allow_problems) as index:
        places = [of_fact(fact) for fact in recall(index, [find_id(id_, index) for id_ in ids or ()])]
        named = [find_id(id_, index, "source") for id_ in sources or ()]
        whole = recall_sources(index, named) if ids or sources else recall_all_sources(index)
        places += [of_source(source) for source in whole]
        write_lines((f"{line}\n" for line in citations(places, wanted)), output)
