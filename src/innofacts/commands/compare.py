"""`innofacts compare`: facts side by side, or a fact and a figure that somebody gives for it."""

from typing import Annotated

import typer

from innofacts.commands import library, options, say_rest
from innofacts.errors import InnofactsError
from innofacts.output.destination import choose, limit_of, write
from innofacts.requests.requests import Request

EXAMPLES = (
    ("innofacts compare rd-expenditure-2023", "what other sources say about the same thing, with verdicts"),
    ("innofacts compare bri-agreement-countries '> 79 countries'", "whether the source supports a figure"),
)

Subjects = Annotated[
    list[str],
    typer.Argument(
        metavar="ID [ID|FIGURE]...",
        help="The fact to compare, then facts or figures to compare it with; with --by, a query.",
    ),
]
By = Annotated[
    str,
    typer.Option(metavar="NAME", help="One table with a row per place, period, source or measure.", show_default=False),
]
Currency = Annotated[
    str,
    typer.Option(
        "--in",
        metavar="CURRENCY",
        help="Convert money to a currency, with an exchange rate from the library.",
        show_default=False,
    ),
]
Assert = Annotated[bool, typer.Option("--assert", help="Exit 1 unless every verdict is supported or agree.")]


def command(
    subjects: Subjects,
    by: By = "",
    currency: Currency = "",
    must_hold: Assert = False,
    facts: options.Facts = None,
    format: options.Format = None,
    json: options.Json = False,
    output: options.Output = None,
    limit: options.Limit = None,
    no_header: options.NoHeader = False,
    color: options.Color = "auto",
    excel: options.Excel = "",
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Compare figures: a verdict, and the difference, growth and share where the figures allow it."""
    from innofacts.views import comparison  # with it comes the reading of TOML: 30 ms

    destination = choose(
        format=options.named(format, json), path=output, header=not no_header, color=color, excel=excel
    )
    asked = options.number(limit)
    most = limit_of(asked, destination)
    if by and (currency or must_hold):
        raise InnofactsError("--by cannot be combined with --in or --assert", hint="leave out --by")
    with library(facts, follow=follow, large=large, allow_problems=allow_problems) as index:
        if by:
            table = comparison.pivot(Request(terms=tuple(subjects)), by, index)
            rows = tuple(table.rows)
            write(table._replace(rows=rows[:most]), destination)
            say_rest(asked, most, len(rows))
            return
        compared = comparison.comparisons(subjects, index, currency)
        write(comparison.tables(compared.first(most), destination.format), destination)
        say_rest(asked, most, len(compared.pairs))
        if must_hold:
            comparison.check_all_hold(compared)
