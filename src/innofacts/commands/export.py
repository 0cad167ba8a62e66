"""`innofacts export`: facts with all their columns, for other programs; refused if facts may be missing."""

from innofacts import requests
from innofacts.commands import library, options, refuse_problems, write_answer
from innofacts.datasets import find_dataset, refuse_options, write_dataset
from innofacts.datasets.sql import views
from innofacts.output import say_all
from innofacts.output.destination import choose, write_lines
from innofacts.views.queries import select
from innofacts.views.tables import remarks_on_figures

EXAMPLES = (
    ("innofacts export > facts.csv", "everything, as CSV"),
    ("innofacts export topic:funding -o funding.xlsx", "a workbook with typed cells and a sheet of sources"),
    ("innofacts export measure:rd-intensity --wide", "a row for each series, a column for each period"),
    ("innofacts export -o facts.html --page", "a page to search in a browser, with charts and sources"),
    ("innofacts export -o facts.parquet", "typed columns for DuckDB, pandas, polars and Spark"),
    ("innofacts export --sql duckdb", "views of it in SQL: verdicts, findings, what is current"),
)


def command(
    terms: options.Terms = None,
    facts: options.Facts = None,
    export_format: options.ExportFormat = None,
    json: options.Json = False,
    output: options.Output = None,
    columns: options.Columns = None,
    sort: options.Sort = None,
    limit: options.Limit = None,
    possibly: options.Possibly = False,
    points: options.Points = False,
    page: options.WebPage = False,
    wide: options.Wide = False,
    rows_by: options.RowsBy = "",
    sql_dialect: options.SqlDialect = None,
    no_header: options.NoHeader = False,
    color: options.Color = "auto",
    excel: options.Excel = "",
    as_of: options.AsOf = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Export facts with all columns, as CSV by default."""
    if sql_dialect is not None:
        write_lines([views(sql_dialect, terms or ())], output)
        return
    rows = options.rows_by(rows_by, wide=wide, page=page)
    name = requests.format_asked(export_format, json)
    dataset = find_dataset(name, output)
    if dataset:
        of_tables = {"-c": columns, "--possibly": possibly, "--points": points, "--wide": wide}
        refuse_options(dataset, of_tables | {"--page": page, "--no-header": no_header, "--excel": excel})
    else:
        destination = choose(
            format=name,
            path=output,
            no_header=no_header,
            color=color,
            excel=excel,
            web_page=page,
            always="csv",
            among=options.OF_EXPORT,
        )
    request = requests.request(terms, columns=columns, sort=sort, limit=limit or "0", possibly=possibly, points=points)
    with library(facts, follow=follow, large=large, allow_problems=allow_problems, as_of=as_of) as index:
        refuse_problems(index, allow_problems=allow_problems)
        if dataset and output:
            selection = select(request, index)
            write_dataset(selection, dataset, output)
            say_all(remarks_on_figures(selection))
        elif rows:
            from innofacts.views.wide import write_wide  # not needed by other answers, as the page

            write_wide(request, index, destination, by=rows)
        elif page:
            from innofacts.page.facts import write_page

            write_page(request, index, destination)
        else:
            write_answer(request, index, destination)
