"""`innofacts new`: a new fact file for a source."""

from typing import Annotated

import typer

from innofacts.commands import options
from innofacts.output import utf8, write_out
from innofacts.output.destination import STANDARD_OUTPUT

EXAMPLES = (
    ("innofacts new ministry-2024-report", "ministry-2024-report.toml, ready to fill in"),
    ("innofacts new a-2024 --publisher Office --title 'A report' -o -", "a file with a title, on standard output"),
)

SourceId = Annotated[str, typer.Argument(metavar="SOURCE-ID", help="The id of the source; the file is named after it.")]
Series = Annotated[bool, typer.Option("--series", help="Begin with a series: many figures of one measure.")]
NoEdit = Annotated[bool, typer.Option("--no-edit", help="Do not open the file in $EDITOR.")]


def command(
    source_id: SourceId,
    type: options.Type = "",
    title: options.Title = "",
    author: options.Authors = None,
    publisher: options.Publisher = "",
    published: options.Published = "",
    url: options.Url = "",
    standing: options.Standing = "",
    language: options.Language = "",
    new_file: options.NewFile = "",
    series: Series = False,
    no_edit: NoEdit = False,
) -> None:
    """Create a fact file for one source, with every key explained in comments."""
    from innofacts.factfiles import creation  # many modules, which --help does without

    given: creation.Given = {
        "type": type,
        "title": title,
        "authors": author or [],
        "publisher": publisher,
        "published": published,
        "url": url,
        "standing": standing,
        "language": language,
    }
    is_watched = creation.is_watched() and new_file not in STANDARD_OUTPUT
    first = creation.SERIES if series else creation.FACT
    text = creation.text(source_id, creation.ask(source_id, given) if is_watched else given, first)
    if new_file in STANDARD_OUTPUT:
        write_out([utf8(text)])
        return
    path = new_file or f"{source_id}.toml"
    creation.create(path, [text])
    if is_watched and not no_edit:
        creation.edit(path)
