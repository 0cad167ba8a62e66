"""`innofacts show`: one fact, whole, or one column of it."""

from innofacts import options
from innofacts.asking import Request
from innofacts.cards import card
from innofacts.commands import open_library, tell_problems
from innofacts.formats import READERS
from innofacts.library.indexing import read_back
from innofacts.output import choose, write, write_text
from innofacts.views import find_id, view

EXAMPLES = (
    ("innofacts show rd-expenditure-2023", "all that is known of one claim"),
    ("innofacts show rd-exp -c figure", "one cell as bare text, for a script"),
)


def show_fact(
    id: options.Id,
    facts: options.Facts = None,
    format: options.Format = None,
    json: options.Json = False,
    output: options.Output = None,
    columns: options.Columns = None,
    no_header: options.NoHeader = False,
    color: options.Color = "auto",
    excel: options.Excel = "",
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Show one fact: its figure and what that means, its source, where it stands."""
    named = options.named(format, json)
    destination = choose(format=named, path=output, header=not no_header, color=color, excel=excel)
    index = open_library(facts, follow=follow, large=large)
    found = find_id(id, index)
    request = Request(ids=(found,), columns=options.names(columns))
    if len(request.columns) == 1 and named is None and not excel:
        (row,) = view(request, index).rows
        write_text("" if row[0] is None else str(row[0]), destination)
    elif destination.format.audience == READERS and not request.columns:
        write(card(read_back(index, found)), destination)
    else:
        write(view(request, index, destination.format.audience), destination)
    tell_problems(index.problems(), allow_problems=allow_problems)
