"""The options that several commands have."""

from typing import Annotated, Any

import typer

from innofacts.datasets import DATASETS
from innofacts.errors import InnofactsError
from innofacts.formats import OF_FACTS, OF_FINDINGS
from innofacts.requests import requests

Terms = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[TERM]...",
        help='Words, "a phrase", field:value or not:...; a fact must match them all.',
        show_default=False,
    ),
]
Id = Annotated[
    str, typer.Argument(metavar="ID", help="The id of a fact, or the beginning of one if it is unambiguous.")
]
Facts = Annotated[
    list[str] | None,
    typer.Option(
        "--facts",
        metavar="PATH",
        help='A fact file or a folder of them, repeatable; "builtin" is the shipped library.',
        show_default=False,
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "-f", "--format", metavar="NAME", help=f"One of {', '.join(f.name for f in OF_FACTS)}.", show_default=False
    ),
]
ExportFormat = Annotated[
    str | None,
    typer.Option(
        "-f",
        "--format",
        metavar="NAME",
        help=f"One of {', '.join(f.name for f in (*OF_FACTS, *DATASETS))}.",
        show_default=False,
    ),
]
FindingsFormat = Annotated[
    str | None,
    typer.Option(
        "-f",
        "--format",
        metavar="NAME",
        help=f"One of {', '.join(f.name for f in OF_FINDINGS)}; lines by default.",
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Short for -f json.")]
Output = Annotated[
    str | None,
    typer.Option(
        "-o", "--output", metavar="FILE", help="Write to a file; its suffix chooses the format.", show_default=False
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option("-c", "--columns", metavar="NAMES", help="Columns to show, separated by commas.", show_default=False),
]
Sort = Annotated[
    list[str] | None,
    typer.Option(
        "-s",
        "--sort",
        metavar="COLUMN",
        help="Sort by a column; -COLUMN sorts in descending order.",
        show_default=False,
    ),
]
Limit = Annotated[
    str | None, typer.Option("-n", "--limit", metavar="N", help="Show at most N rows; 0 shows all.", show_default=False)
]
Count = Annotated[
    str | None,
    typer.Option(
        "--count", metavar="COLUMN", help="Show each value of a column and how often it occurs.", show_default=False
    ),
]
Possibly = Annotated[
    bool, typer.Option("--possibly", help="Also show figures that may or may not be in the range, marked.")
]
Sql = Annotated[bool, typer.Option("--sql", help="Print the terms as a filter in SQL, for the Parquet of export.")]
SqlDialect = Annotated[
    str | None,
    typer.Option(
        "--sql", metavar="ENGINE", help="Print views in SQL for that Parquet: duckdb or spark.", show_default=False
    ),
]
Points = Annotated[bool, typer.Option("--points", help="Show each point of a series, oldest first, in any format.")]
RoundTo = Annotated[
    str | None,
    typer.Option(
        "--round",
        metavar="DIGITS",
        help="Round to that many digits, without overstating figures.",
        show_default=False,
    ),
]
Scale = Annotated[
    str | None,
    typer.Option(
        "--scale", metavar="WORD", help="Give figures in thousand, million, billion or trillion.", show_default=False
    ),
]
Wording = Annotated[
    str | None,
    typer.Option(
        "--style",
        metavar="NAME",
        help="Write figures and places as in a report: prose or plain.",
        show_default=False,
    ),
]
Size = Annotated[
    str | None,
    typer.Option(
        "--size", metavar="WIDTHxHEIGHT", help="The size of a chart in pixels, such as 1200x600.", show_default=False
    ),
]
WebPage = Annotated[bool, typer.Option("--page", help="Write one web page, which needs no network, as HTML.")]
Wide = Annotated[bool, typer.Option("--wide", help="Write a row for each series and a column for each period.")]
RowsBy = Annotated[
    str,
    typer.Option("--by", metavar="NAME", help="The first column of --wide, such as source.", show_default=False),
]
NoHeader = Annotated[bool, typer.Option("--no-header", help="Leave out the header row.")]
Color = Annotated[str, typer.Option("--color", metavar="WHEN", help="Use colour: auto, always or never.")]
Excel = Annotated[
    str,
    typer.Option(
        "--excel",
        metavar="[LOCALE]",
        help="CSV for a spreadsheet in English, German (de) or French (fr).",
        show_default=False,
    ),
]
AllowProblems = Annotated[bool, typer.Option("--allow-problems", help="Continue even if fact files have mistakes.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Check every fact file for changes, however many there are.")]
AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of", metavar="DATE", help="Only what was public by that day, such as 2024-03-01.", show_default=False
    ),
]
Reports = Annotated[
    list[str], typer.Argument(metavar="FILE...", help='Reports, or folders of them; "-" reads standard input.')
]
Host = Annotated[
    str,
    typer.Option(
        "--host", metavar="NAME", help="Markup of the report, if its file name does not say.", show_default=False
    ),
]
Diff = Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")]
Strict = Annotated[bool, typer.Option("--strict", help="Treat warnings as errors.")]

# How facts are compared.
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
Assert = Annotated[bool, typer.Option("--assert", help="Exit 1 if a claim or a figure does not hold.")]

Follow = Annotated[bool, typer.Option("--follow", help="Follow links that lead out of their folder.")]
Large = Annotated[bool, typer.Option("--large", help="Also read fact files larger than 16 MiB.")]

# What is said about a source, and the file that it goes to.
Type = Annotated[
    str,
    typer.Option(
        "--type", metavar="TYPE", help="The CSL type of the source, such as webpage or dataset.", show_default=False
    ),
]
Title = Annotated[str, typer.Option("--title", metavar="TEXT", help="The title of the source.", show_default=False)]
Authors = Annotated[
    list[str] | None,
    typer.Option(
        "--author", metavar="NAME", help='"Family, Given", or an institution; repeatable.', show_default=False
    ),
]
Publisher = Annotated[str, typer.Option("--publisher", metavar="TEXT", help="The publisher.", show_default=False)]
Published = Annotated[
    str,
    typer.Option("--published", metavar="PERIOD", help="The publication date: 2025-04-30 or 2024.", show_default=False),
]
Url = Annotated[str, typer.Option("--url", metavar="URL", help="The web address of the source.", show_default=False)]
Standing = Annotated[
    str,
    typer.Option("--standing", metavar="NAME", help="Who is speaking, such as official or press.", show_default=False),
]
Language = Annotated[
    str, typer.Option("--language", metavar="TAG", help="The language of the source, such as en.", show_default=False)
]


def _language(given: str) -> str:
    """Return the code of a language unchanged; raises InnofactsError if its figures are not read."""
    if given:
        from innofacts.languages.detection import named  # its tables take 10 ms to load

        named(given)
    return given


ReadAs = Annotated[
    str,
    typer.Option(
        "--language",
        metavar="CODE",
        help="Read the text in this language: en, de, fr or es.",
        show_default=False,
        callback=_language,
    ),
]
SourceId = Annotated[
    str,
    typer.Option(
        "--source", metavar="ID", help="The id of the source; by default, the name of the file.", show_default=False
    ),
]
NewFile = Annotated[
    str,
    typer.Option("-o", "--output", metavar="FILE", help="The file to write; - is standard output.", show_default=False),
]


def _text(name: str, metavar: str, about: str) -> Any:
    """Return an option that takes a text."""
    return typer.Option(name, metavar=metavar, help=about, show_default=False)


# What is said about a table to import.
Measure = Annotated[str, _text("--measure", "NAME", "What is measured; by default, as the table says.")]
Place = Annotated[str, _text("--place", "PLACE", "The place of all values, if no column has it.")]
Unit = Annotated[str, _text("--unit", "UNIT", "The unit of all values, such as people, % or 'million EUR'.")]
MergeInto = Annotated[str, _text("--update", "FILE", "Merge a newer release into this file.")]
Nature = Annotated[str, _text("--nature", "NAME", "How the values behave in time, such as flow or stock.")]
Claim = Annotated[str, _text("--claim", "TEXT", "The claim of a series, such as 'CO2 emissions of {place}'.")]
Within = Annotated[str, _text("--period", "PERIOD", "Only values within a period, such as 2000.. or 2010..2020.")]
Digits = Annotated[int, _text("--digits", "N", "Round values to N significant digits; whole digits stay.")]
Decimal = Annotated[str, _text("--decimal", "SIGN", "The sign before the fraction: a point or a comma.")]
SheetName = Annotated[str, _text("--sheet", "NAME", "The sheet of a workbook, or the resource of a package.")]
PlaceColumn = Annotated[str, _text("--place-column", "NAME", "The column with the places.")]
PeriodColumn = Annotated[str, _text("--period-column", "NAME", "The column with the periods.")]
License = Annotated[str, _text("--license", "TEXT", "The licence of the source.")]
ValueColumns = Annotated[
    list[str] | None, _text("--value-column", "NAME", "A column with values; repeatable. By default, all of them.")
]
MeasureColumns = Annotated[
    list[str] | None, _text("--measure-column", "NAME", "A column that distinguishes measures; repeatable.")
]
Rows = Annotated[list[str] | None, _text("--only", "COLUMN=VALUE", "Only rows with this value; repeatable.")]


# Values are read in the same way as on the quick lane, which does without Typer.
names, number, named, style, size = requests.names, requests.number, requests.named, requests.style, requests.size


def rows_by(by: str, *, wide: bool, page: bool) -> str:
    """Return the column that the rows of a wide table are by, place unless `--by` names one; empty without `--wide`.

    Raises InnofactsError for options that do not agree.
    """
    if by and not wide:
        raise InnofactsError("--by is for wide tables", hint="write --wide too")
    if page and wide:
        raise InnofactsError("--page and --wide cannot be combined", hint="leave one of them out")
    return (by or "place") if wide else ""
