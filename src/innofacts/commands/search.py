"""`innofacts search`: the facts that match words, best match first."""

from innofacts.commands import an_array, library, options, write_answer
from innofacts.errors import InnofactsError
from innofacts.output.destination import choose
from innofacts.requests import RELEVANCE, Request

EXAMPLES = (
    ("innofacts search patents", "the claims about patents, best match first"),
    (
        "innofacts search joint laboratories period:2025 -f csv",
        "facts that contain both words and are about 2025, as CSV",
    ),
    ("innofacts search 3.3278 trillion yuan", "a number is found however it is written"),
    ("innofacts search bullet trains", "synonyms are found too"),
)


def command(
    terms: options.Terms = None,
    facts: options.Facts = None,
    format: options.Format = None,
    json: options.Json = False,
    output: options.Output = None,
    columns: options.Columns = None,
    sort: options.Sort = None,
    limit: options.Limit = None,
    count: options.Count = None,
    possibly: options.Possibly = False,
    points: options.Points = False,
    round_to: options.RoundTo = None,
    scale: options.Scale = None,
    wording: options.Wording = None,
    size: options.Size = None,
    no_header: options.NoHeader = False,
    color: options.Color = "auto",
    excel: options.Excel = "",
    as_of: options.AsOf = None,
    allow_problems: options.AllowProblems = False,
    fresh: options.Fresh = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Search facts by words, numbers and fields, best match first."""
    if not any(term.strip() for term in terms or ()):
        raise InnofactsError("nothing to search for", hint="innofacts list shows all facts")
    destination = choose(
        format=options.named(format, json),
        path=output,
        header=not no_header,
        color=color,
        excel=excel,
        size=options.size(size),
    )
    request = Request(
        terms=tuple(terms or ()),
        columns=options.names("-c", columns),
        sort=options.names("-s", sort),
        limit=options.number(limit),
        count=count or "",
        possibly=possibly,
        points=points,
        style=options.style(round_to, scale, wording),
    )
    if not (request.sort or request.count):
        request = request._replace(sort=(RELEVANCE,))
    chosen = library(facts, fresh=fresh, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of)
    with chosen as index, an_array(destination):
        write_answer(request, index, destination, must_find=True)
