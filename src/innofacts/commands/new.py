"""`innofacts new`: a new fact file for a source."""

from typing import Annotated

import typer

from innofacts.output.streams import utf8, write_out

EXAMPLES = (
    ("innofacts new ministry-2024-report", "ministry-2024-report.toml, ready to fill in"),
    ("innofacts new a-2024 --publisher Office --title 'A report' -o -", "a file with a title, on standard output"),
)

SourceId = Annotated[str, typer.Argument(metavar="SOURCE-ID", help="The id of the source; the file is named after it.")]
Type = Annotated[
    str,
    typer.Option(
        "--type", metavar="TYPE", help="The CSL type, such as webpage; report by default.", show_default=False
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
NewFile = Annotated[
    str,
    typer.Option("-o", "--output", metavar="FILE", help="The file to write; - is standard output.", show_default=False),
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
    """Create a fact file for one source, with every key explained in comments."""
    from innofacts.draft import authoring  # it loads the TOML parser, which takes 30 ms

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
