"""`innofacts check`: every mistake of a library, in one run."""

from typing import Annotated

import typer

from innofacts import requests
from innofacts.commands import options, shown_progress
from innofacts.formats import OF_MISTAKES
from innofacts.index.files import locate
from innofacts.output.destination import choose, write, write_lines

EXAMPLES = (
    ("innofacts check facts/", "every mistake in the files of a folder"),
    ("innofacts check --only syntax,unknown-key -f github", "only two of the rules, as annotations for GitHub"),
    ("innofacts check --list-rules", "the rules, with examples"),
)

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Fact files, or folders of them, as for --facts.", show_default=False),
]
Only = Annotated[
    list[str] | None,
    typer.Option("--only", metavar="RULE", help="Check only this rule; repeatable or comma-separated."),
]
Copies = Annotated[
    list[str] | None,
    typer.Option(
        "--copy",
        metavar="SOURCE=FILE",
        help="Check the claims of a source against a copy of it (text, HTML, Word, PDF); repeatable.",
        show_default=False,
    ),
]
Update = Annotated[bool, typer.Option("--update", help="Update the recorded positions of claims.")]
Schema = Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of fact files, for editors, and exit.")]
ListRules = Annotated[bool, typer.Option("--list-rules", help="Show the rules, each with an example, and exit.")]


def command(
    paths: Paths = None,
    only: Only = None,
    copies: Copies = None,
    update: Update = False,
    strict: options.Strict = False,
    list_rules: ListRules = False,
    schema: Schema = False,
    facts: options.Facts = None,
    mistakes_format: options.MistakesFormat = None,
    json: options.Json = False,
    output: options.Output = None,
    color: options.Color = "auto",
    read_as: options.ReadAs = "",
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Report every mistake in the library, where it is and how to fix it."""
    from innofacts.check import checking
    from innofacts.factfiles.schema import schema_text  # reading TOML takes 30 ms to load
    from innofacts.views import problems

    if schema:
        write_lines([schema_text()], output)
        return
    name = requests.format_asked(mistakes_format, json)
    asked = checking.rules_named(requests.names("--only", only, "rule"))
    if list_rules:
        write(problems.rules(asked), choose(format=name, path=output, color=color))
        return
    checking.refuse_without_copy(copies or (), asked, is_update=update)
    to = choose(format=name, path=output, color=color, always="lines", among=OF_MISTAKES)
    location = locate([*(paths or ()), *(facts or ())], follow=follow, large=large)
    documents, unread = checking.copies_of(copies or (), read_as)
    with shown_progress() as progress:
        checked = checking.check(location, asked, documents, progress)
    if update:
        checking.update(checked)
    write(problems.table(checked.problems, to.format, strict=strict), to)
    problems.summarise(checked, unread, strict=strict, updated=update)
