"""The options that several commands have."""

from typing import Annotated

import typer

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
Reports = Annotated[list[str], typer.Argument(metavar="FILE...", help='The reports; "-" reads standard input.')]
Host = Annotated[
    str,
    typer.Option(
        "--host", metavar="NAME", help="Markup of the report, if its file name does not say.", show_default=False
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Treat warnings as errors.")]
Follow = Annotated[bool, typer.Option("--follow", help="Follow links that lead out of their folder.")]
Large = Annotated[bool, typer.Option("--large", help="Also read fact files larger than 16 MiB.")]


# Values are read in the same way as on the quick lane, which does without Typer.
names, number, named = requests.names, requests.number, requests.named
