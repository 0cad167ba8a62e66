"""`innofacts search`: the facts that match words, best match first."""

from innofacts import requests
from innofacts.commands import an_array, library, options, write_answer
from innofacts.output.destination import choose

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
    destination = choose(
        format=format, json=json, path=output, no_header=no_header, color=color, excel=excel, size=size
    )
    style = requests.style_of(round_to, scale, wording)
    request = requests.request(
        terms, columns=columns, sort=sort, limit=limit, count=count, possibly=possibly, points=points, style=style
    )
    request = requests.by_relevance(request)
    chosen = library(facts, fresh=fresh, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of)
    with chosen as index, an_array(destination):
        write_answer(request, index, destination, must_find=True)
