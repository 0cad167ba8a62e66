"""`innofacts list`: the facts of a library, or the values of a column with their counts."""

from innofacts import requests
from innofacts.commands import library, options, write_answer
from innofacts.output.destination import choose, write_lines

EXAMPLES = (
    ("innofacts list topic:cooperation", "the claims about cooperation"),
    ("innofacts list figure:'>3 trillion CNY' --sql", "a filter for the Parquet that export writes"),
    ("innofacts list --count topics", "each topic and how many claims it has"),
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
    sql: options.Sql = False,
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
    """List all facts, or those that match the terms, in library order."""
    path = None if sql else output  # a filter is a line in any file
    destination = choose(format=format, json=json, path=path, no_header=no_header, color=color, excel=excel, size=size)
    style = requests.style_of(round_to, scale, wording)
    request = requests.request(
        terms, columns=columns, sort=sort, limit=limit, count=count, possibly=possibly, points=points, style=style
    )
    with library(facts, fresh=fresh, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of) as index:
        if sql:
            from innofacts.datasets.filters import filter_of, refuse_with_sql  # not needed to list facts

            refuse_with_sql({"-c": columns, "-s": sort, "-n": limit, "--count": count, "--points": points})
            write_lines([f"{filter_of(request.terms, index, possibly=possibly)}\n"], output)
        else:
            write_answer(request, index, destination)
