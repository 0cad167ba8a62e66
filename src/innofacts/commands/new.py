"""`innofacts new`: a fact file to start from."""

from typing import Annotated

import typer

from innofacts.output.streams import utf8, write_out

EXAMPLES = (
    ("innofacts new ministry-2024-report", "ministry-2024-report.toml, to be filled in"),
    ("innofacts new a-2024 --publisher Office --title 'A report' -o -", "one with a title, on standard output"),
)

SourceId = Annotated[str, typer.Argument(metavar="SOURCE-ID", help="The id of the source, which names the file too.")]
Type = Annotated[
    str,
    typer.Option("--type", metavar="TYPE", help="A type of CSL, such as webpage; else report.", show_default=False),
]
Title = Annotated[str, typer.Option("--title", metavar="TEXT", help="What it is called.", show_default=False)]
Authors = Annotated[
    list[str] | None,
    typer.Option(
        "--author", metavar="NAME", help='"Family, Given", or an institution; repeatable.', show_default=False
    ),
]
Publisher = Annotated[str, typer.Option("--publisher", metavar="TEXT", help="Who published it.", show_default=False)]
Published = Annotated[
    str, typer.Option("--published", metavar="PERIOD", help="When it appeared: 2025-04-30, 2024.", show_default=False)
]
Url = Annotated[str, typer.Option("--url", metavar="URL", help="Where it can be read.", show_default=False)]
Standing = Annotated[
    str, typer.Option("--standing", metavar="NAME", help="Who speaks: official, press or another.", show_default=False)
]
Language = Annotated[
    str, typer.Option("--language", metavar="TAG", help="Its language: en or another.", show_default=False)
]
NewFile = Annotated[
    str,
    typer.Option("-o", "--output", metavar="FILE", help="Another file; - for standard output.", show_default=False),
]
NoEdit = Annotated[bool, typer.Option("--no-edit", help="Do not open the file in $EDITOR.")]


def command(
    source_id: SourceId,
    type: Type = "",
    title: Title = "",
    author: Authors = None,
    publisher: Publisher = "",
    published: Published = "",
    url: Url = "",
    standing: Standing = "",
    language: Language = "",
    new_file: NewFile = "",
    no_edit: NoEdit = False,
) -> None:
    """Start a fact file: a source with what is given of it, and comments that tell what may be said."""
    from innofacts.draft import authoring  # with it comes the reading of TOML: 30 ms

    given: authoring.Given = {"type": type, "title": title, "authors": author or [], "publisher": publisher}
    given |= {"published": published, "url": url, "standing": standing, "language": language}
    is_watched = authoring.is_watched() and new_file != "-"
    text = authoring.text(source_id, authoring.ask(source_id, given) if is_watched else given)
    if new_file == "-":
        write_out([utf8(text)])
        return
    path = new_file or f"{source_id}.toml"
    authoring.create(path, text)
    if is_watched and not no_edit:
        authoring.edit(path)
