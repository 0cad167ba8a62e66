"""`innofacts compare`: facts side by side, or a fact and a figure that somebody gives for it."""

from typing import Annotated

import typer

from innofacts.commands import an_array, library, options, say_rest
from innofacts.errors import AnswerIsNo, InnofactsError
from innofacts.output.destination import choose, limit_of, write
from innofacts.requests import Request, number

EXAMPLES = (
    ("innofacts compare rd-expenditure-2023", "whether a claim is true, what to print, and whom to cite"),
    ("innofacts compare source:iol-2025-innovation", "the same for each claim of a source"),
    ("innofacts compare source:iol-2025-innovation -o check.html --page", "a fact check to publish"),
    ("innofacts compare bri-agreement-countries '> 79 countries'", "whether the source supports a figure"),
)

Subjects = Annotated[
    list[str],
    typer.Argument(
        metavar="ID [ID|FIGURE]...",
        help="A claim, and perhaps facts or figures to compare it with; or a query for claims.",
    ),
]


def command(
    subjects: Subjects,
    by: options.By = "",
    currency: options.Currency = "",
    must_hold: options.Assert = False,
    facts: options.Facts = None,
    format: options.Format = None,
    json: options.Json = False,
    output: options.Output = None,
    limit: options.Limit = None,
    size: options.Size = None,
    page: options.WebPage = False,
    no_header: options.NoHeader = False,
    color: options.Color = "auto",
    excel: options.Excel = "",
    read_as: options.ReadAs = "",
    as_of: options.AsOf = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Check claims: what others say, what to print and whom to cite; or compare figures."""
    from innofacts.matching.literals import reader
    from innofacts.views import comparison, evidence  # with these comes the reading of TOML: 30 ms

    destination = choose(
        format=format,
        json=json,
        path=output,
        no_header=no_header,
        color=color,
        excel=excel,
        size=size,
        web_page=page,
    )
    asked = number(limit)
    if by and must_hold:
        raise InnofactsError("--by cannot be combined with --assert", hint="leave out --by")
    screen = evidence.screen_of(destination.look, asked)
    shape = comparison.Shape(destination.format, limit_of(asked, destination), screen, asserts=must_hold)
    chosen = library(facts, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of)
    with chosen as index, an_array(destination):
        if by:
            compared = comparison.pivoted(Request(terms=tuple(subjects)), by, index, shape, currency)
        else:
            compared = comparison.compared(subjects, index, shape, currency, reader(index, read_as))
        if page:
            from innofacts.page.check import write_page  # many modules, which other answers do without

            write_page(compared.findings, destination, currency)
        else:
            write(compared.tables, destination)
        say_rest(asked, compared.shown, compared.total)
        if must_hold and compared.failure:
            raise AnswerIsNo(compared.failure)
