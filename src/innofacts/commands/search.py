"""`innofacts search`: the facts that words find, the best first."""

from innofacts import options
from innofacts.asking import Request
from innofacts.commands import answer, open_library
from innofacts.errors import InnofactsError
from innofacts.output import choose
from innofacts.views import RELEVANCE

EXAMPLES = (
    ("innofacts search patents", "the claims on patents, the best first"),
    ("innofacts search joint laboratories place:CN -f csv", "all words must be there, and the place"),
)


def search_facts(
    terms: options.Terms = None,
    facts: options.Facts = None,
    format: options.Format = None,
    json: options.Json = False,
    output: options.Output = None,
    columns: options.Columns = None,
    sort: options.Sort = None,
    limit: options.Limit = None,
    count: options.Count = None,
    no_header: options.NoHeader = False,
    color: options.Color = "auto",
    excel: options.Excel = "",
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Search facts by words, phrases and fields, the best match first."""
    if not terms:
        raise InnofactsError("nothing to search for", hint="innofacts list shows all facts")
    destination = choose(
        format=options.named(format, json), path=output, header=not no_header, color=color, excel=excel
    )
    request = Request(
        terms=tuple(terms),
        columns=options.names(columns),
        sort=options.names(sort) or (RELEVANCE,),
        limit=limit,
        count=count or "",
    )
    index = open_library(facts, follow=follow, large=large)
    answer(request, index, destination, allow_problems=allow_problems, must_find=True)
