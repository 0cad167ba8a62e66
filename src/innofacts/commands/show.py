"""`innofacts show`: one fact, whole, or one column of it."""

from typing import Annotated

import typer

from innofacts import requests
from innofacts.commands import library, options
from innofacts.errors import InnofactsError
from innofacts.formats import OF_FACTS, READERS, format_of_suffix
from innofacts.output import say_all
from innofacts.output.destination import choose, write, write_text
from innofacts.views.queries import find_id, remarks_on_series, select
from innofacts.views.tables import remarks_on_figures, view

EXAMPLES = (
    ("innofacts show rd-expenditure-2023", "everything that is known about one claim"),
    ("innofacts show rd-exp -c figure", "a single value as plain text, for a script"),
    ("innofacts show rd-exp -c figure --round 3 --style prose", "as it would be written in a report"),
    ("innofacts show rd-exp --history", "who has said what about it, and when"),
)

History = Annotated[bool, typer.Option("--history", help="All statements about the same thing, oldest first.")]


def command(
    id: options.Id,
    history: History = False,
    facts: options.Facts = None,
    format: options.Format = None,
    json: options.Json = False,
    output: options.Output = None,
    columns: options.Columns = None,
    round_to: options.RoundTo = None,
    scale: options.Scale = None,
    wording: options.Wording = None,
    no_header: options.NoHeader = False,
    color: options.Color = "auto",
    excel: options.Excel = "",
    as_of: options.AsOf = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Show one fact: its figure, what the figure means, and its source."""
    named = requests.format_asked(format, json)
    request = requests.request(columns=columns, style=requests.style_of(round_to, scale, wording))
    bare = len(request.columns) == 1 and not (named or excel or (output and format_of_suffix(output, OF_FACTS)))
    if history and request != requests.Request():
        raise InnofactsError(
            "--history has columns and a style of its own", hint="leave out -c, --round, --scale and --style"
        )
    destination = choose(format="csv" if bare else named, path=output, no_header=no_header, color=color, excel=excel)
    with library(facts, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of) as index:
        whole = find_id(id, index)
        selection = select(request._replace(ids=(whole,)), index)
        if history:
            from innofacts.compare.answers import statements_about
            from innofacts.views import evidence

            screen = evidence.screen_of(destination.look, 0)
            write(evidence.history(statements_about(whole, index), destination.format, screen), destination)
        elif bare:
            (row,) = view(selection).rows
            write_text("" if row[0] is None else str(row[0]), destination)
        elif destination.audience == READERS and not request.columns:
            from innofacts.compare.findings import finding_on
            from innofacts.views.card import card  # many modules, which a bare figure does without
            from innofacts.views.evidence import others_say
            from innofacts.views.series import trend

            found = finding_on(whole, index)
            drawn = trend(found.fact.series, index) if found.fact.series and destination.is_terminal else ""
            write([card(found.fact, request.style, drawn), others_say(found)], destination)
        else:
            write(view(selection, destination.audience), destination)
        # A card for readers says itself what has replaced its figure.
        if bare or request.columns or destination.audience != READERS:
            say_all((*remarks_on_series(id, whole), *remarks_on_figures(selection)))
