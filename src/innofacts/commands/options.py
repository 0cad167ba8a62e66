"""The options that commands share, each written once."""

from typing import Annotated

import typer

from innofacts.formats import OF_FACTS, OF_FINDINGS
from innofacts.requests import requests

Terms = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[TERM]...",
        help='Words, "a phrase", field:value or not:... that must all hold.',
        show_default=False,
    ),
]
Id = Annotated[str, typer.Argument(metavar="ID", help="The id of a fact, or any unambiguous beginning.")]
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
        help=f"One of {', '.join(f.name for f in OF_FINDINGS)}; lines unless told otherwise.",
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Short for -f json.")]
Output = Annotated[
    str | None,
    typer.Option(
        "-o", "--output", metavar="FILE", help="Write to a file, whose suffix implies the format.", show_default=False
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "-c", "--columns", metavar="NAMES", help="The columns wanted, separated by commas.", show_default=False
    ),
]
Sort = Annotated[
    list[str] | None,
    typer.Option(
        "-s", "--sort", metavar="COLUMN", help="Sort by a column; -COLUMN for descending.", show_default=False
    ),
]
Limit = Annotated[
    str | None, typer.Option("-n", "--limit", metavar="N", help="The most rows; 0 for all.", show_default=False)
]
Count = Annotated[
    str | None,
    typer.Option("--count", metavar="COLUMN", help="Each value of a column with its count.", show_default=False),
]
Possibly = Annotated[
    bool, typer.Option("--possibly", help="Also what cannot be told to be in a range, marked as such.")
]
NoHeader = Annotated[bool, typer.Option("--no-header", help="Leave out the names of the columns.")]
Color = Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")]
Excel = Annotated[
    str,
    typer.Option(
        "--excel",
        metavar="[LOCALE]",
        help="CSV for a spreadsheet in English, or in German (de) or French (fr).",
        show_default=False,
    ),
]
AllowProblems = Annotated[bool, typer.Option("--allow-problems", help="Go on when fact files have mistakes.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Look at every fact file, however many there are.")]
Reports = Annotated[list[str], typer.Argument(metavar="FILE...", help='The reports; "-" is standard input.')]
Host = Annotated[
    str, typer.Option("--host", metavar="NAME", help="The syntax, where the suffix does not tell.", show_default=False)
]
Strict = Annotated[bool, typer.Option("--strict", help="Take warnings for errors.")]
Follow = Annotated[bool, typer.Option("--follow", help="Follow links that leave their folder.")]
Large = Annotated[bool, typer.Option("--large", help="Read fact files beyond 16 MiB.")]


# What is read of some of them is the same for who does not wait for Typer.
names, number, named = requests.names, requests.number, requests.named
