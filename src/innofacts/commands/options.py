"""The options that several commands have."""

from typing import Annotated, Any

import typer

from innofacts.datasets import DATASETS
from innofacts.errors import InnofactsError
from innofacts.formats import OF_FACTS, OF_MISTAKES

OF_EXPORT = (*OF_FACTS, *DATASETS)
"""The formats that `export` writes."""


def _text(names: str, metavar: str, about: str) -> Any:
    """Return an option that takes a text; `names` has a blank between its spellings."""
    return typer.Option(*names.split(), metavar=metavar, help=about, show_default=False)


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
    _text("--facts", "PATH", 'A fact file or a folder of them, repeatable; "builtin" is the shipped library.'),
]
Format = Annotated[str | None, _text("-f --format", "NAME", f"One of {', '.join(f.name for f in OF_FACTS)}.")]
ExportFormat = Annotated[str | None, _text("-f --format", "NAME", f"One of {', '.join(f.name for f in OF_EXPORT)}.")]
MistakesFormat = Annotated[
    str | None, _text("-f --format", "NAME", f"One of {', '.join(f.name for f in OF_MISTAKES)}; lines by default.")
]
Json = Annotated[bool, typer.Option("--json", help="Short for -f json.")]
Output = Annotated[str | None, _text("-o --output", "FILE", "Write to a file; its suffix chooses the format.")]
Columns = Annotated[list[str] | None, _text("-c --columns", "NAMES", "Columns to show, separated by commas.")]
Sort = Annotated[list[str] | None, _text("-s --sort", "COLUMN", "Sort by a column; -COLUMN sorts in descending order.")]
Limit = Annotated[str | None, _text("-n --limit", "N", "Show at most N rows; 0 shows all.")]
Count = Annotated[str | None, _text("--count", "COLUMN", "Show each value of a column and how often it occurs.")]
Possibly = Annotated[
    bool, typer.Option("--possibly", help="Also show figures that may or may not be in the range, marked.")
]
Sql = Annotated[bool, typer.Option("--sql", help="Print the terms as a filter in SQL, for the Parquet file of export.")]
SqlDialect = Annotated[
    str | None, _text("--sql", "ENGINE", "Print views in SQL for the Parquet file of export: duckdb or spark.")
]
Points = Annotated[bool, typer.Option("--points", help="Show each point of a series, oldest first, in any format.")]
RoundTo = Annotated[str | None, _text("--round", "DIGITS", "Round to that many digits, without overstating figures.")]
Scale = Annotated[str | None, _text("--scale", "WORD", "Give figures in thousand, million, billion or trillion.")]
Wording = Annotated[str | None, _text("--style", "NAME", "Write figures and places as in a report: prose or plain.")]
Size = Annotated[str | None, _text("--size", "WIDTHxHEIGHT", "The size of a chart in pixels, such as 1200x600.")]
WebPage = Annotated[bool, typer.Option("--page", help="Write one web page, which needs no network, as HTML.")]
Wide = Annotated[bool, typer.Option("--wide", help="Write a row for each series and a column for each period.")]
RowsBy = Annotated[str, _text("--by", "NAME", "The first column of --wide, such as source.")]
NoHeader = Annotated[bool, typer.Option("--no-header", help="Leave out the header row.")]
Color = Annotated[str, typer.Option("--color", metavar="WHEN", help="Use colour: auto, always or never.")]
Excel = Annotated[str, _text("--excel", "[LOCALE]", "CSV for a spreadsheet in English, German (de) or French (fr).")]
AllowProblems = Annotated[bool, typer.Option("--allow-problems", help="Continue even if fact files have mistakes.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Check every fact file for changes, however many there are.")]
AsOf = Annotated[str | None, _text("--as-of", "DATE", "Only what was public by that day, such as 2024-03-01.")]
Reports = Annotated[
    list[str], typer.Argument(metavar="FILE...", help='Reports, or folders of them; "-" reads standard input.')
]
Markup = Annotated[
    str, _text("--markup --host", "NAME", "The markup language of the report, if its file name does not show it.")
]
Diff = Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")]
Standings = Annotated[
    list[str] | None,
    typer.Option("--standing", metavar="NAME", help="Use only facts of this standing, such as official; repeatable."),
]
OnlySources = Annotated[
    list[str] | None, typer.Option("--source", metavar="ID", help="Use only facts from this source; repeatable.")
]
Strict = Annotated[bool, typer.Option("--strict", help="Treat warnings as errors.")]

# How facts are compared.
By = Annotated[str, _text("--by", "NAME", "One table with a row per place, period, source or measure.")]
Currency = Annotated[
    str, _text("--in", "CURRENCY", "Convert money to a currency, with an exchange rate from the library.")
]
Assert = Annotated[bool, typer.Option("--assert", help="Exit 1 if a claim or a figure does not hold.")]

Follow = Annotated[bool, typer.Option("--follow", help="Follow links that lead out of their folder.")]
Large = Annotated[bool, typer.Option("--large", help="Also read fact files larger than 16 MiB.")]

# What is said about a source, and the file that it goes to.
Type = Annotated[str, _text("--type", "TYPE", "The CSL type of the source, such as webpage or dataset.")]
Title = Annotated[str, _text("--title", "TEXT", "The title of the source.")]
Authors = Annotated[list[str] | None, _text("--author", "NAME", '"Family, Given", or an institution; repeatable.')]
Publisher = Annotated[str, _text("--publisher", "TEXT", "The publisher.")]
Published = Annotated[str, _text("--published", "PERIOD", "The publication date: 2025-04-30 or 2024.")]
Url = Annotated[str, _text("--url", "URL", "The web address of the source.")]
Standing = Annotated[str, _text("--standing", "NAME", "Who is speaking, such as official or press.")]
Language = Annotated[str, _text("--language", "TAG", "The language of the source, such as en.")]


def _language(given: str) -> str:
    """Return the code of a language unchanged; raises InnofactsError if its figures are not read."""
    if given:
        from innofacts.languages.detection import language_with_code  # its tables take 10 ms to load

        language_with_code(given)
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
SourceId = Annotated[str, _text("--source", "ID", "The id of the source; by default, the name of the file.")]
NewFile = Annotated[str, _text("-o --output", "FILE", "The file to write; - is standard output.")]


# What is said about a table to import.
Measure = Annotated[str, _text("--measure", "NAME", "What is measured; by default, as the table says.")]
Place = Annotated[str, _text("--place", "PLACE", "The place of all values, or of totals, if no column has it.")]
Unit = Annotated[str, _text("--unit", "UNIT", "The unit of the values, such as people, % or 'million EUR'.")]
MergeInto = Annotated[str, _text("--update", "FILE", "Merge a newer release into this file.")]
Nature = Annotated[str, _text("--nature", "NAME", "How the values behave in time, such as flow or stock.")]
Claim = Annotated[str, _text("--claim", "TEXT", "The claim of a series, such as 'CO2 emissions of {place}'.")]
Within = Annotated[
    str,
    _text(
        "--period",
        "PERIOD",
        "Only values within this period, such as 2000..; if the table names none, the period of all values.",
    ),
]
Digits = Annotated[
    str | None, _text("--digits", "N", "Round values to N significant digits, but keep all digits before the point.")
]
FiscalYear = Annotated[str, _text("--fiscal-year", "MM-DD", "The day on which fiscal years begin, such as 04-01.")]
Decimal = Annotated[str, _text("--decimal", "SIGN", "The decimal sign: a point or a comma.")]
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


def rows_by(by: str, *, wide: bool, page: bool) -> str:
    """Return the column that the rows of a wide table are by, place unless `--by` names one; empty without `--wide`.

    Raises InnofactsError for options that do not agree.
    """
    if by and not wide:
        raise InnofactsError("--by is for wide tables", hint="write --wide too")
    if page and wide:
        raise InnofactsError("--page and --wide cannot be combined", hint="leave one of them out")
    return (by or "place") if wide else ""
