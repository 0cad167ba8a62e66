"""`innofacts draft`: every figure of an article as a draft fact."""

from typing import Annotated

import typer

from innofacts.commands import library, options
from innofacts.formats import OF_PROGRAMS, format_of_suffix
from innofacts.output import say, say_all
from innofacts.output.destination import choose, write
from innofacts.requests import format_asked
from innofacts.showing import counted

EXAMPLES = (
    ("innofacts draft article.txt", "a fact file with every figure of the article, on standard output"),
    ("innofacts draft article.txt --source a-2024 -o a-2024.toml", "the same in a file, or added to an existing one"),
    ("innofacts draft article.txt --missing --json", "only the figures that are not in the library, as JSON"),
)

Article = Annotated[
    str,
    typer.Argument(
        metavar="ARTICLE",
        help="A text, a web page, a notebook, or a Word, OpenDocument or PDF file; - is standard input.",
    ),
]
Missing = Annotated[bool, typer.Option("--missing", help="Only figures that no fact in the library has.")]
All = Annotated[bool, typer.Option("--all", help="Also draft what nobody would cite: ages, lengths of time.")]
DraftFormat = Annotated[
    str | None,
    typer.Option("-f", "--format", metavar="NAME", help="One of toml, csv, tsv, json, jsonl.", show_default=False),
]
DraftFile = Annotated[
    str,
    typer.Option("-o", "--output", metavar="FILE", help="Add the drafts to a file, or create it.", show_default=False),
]


def command(
    article: Article,
    source: options.SourceId = "",
    published: options.Published = "",
    missing: Missing = False,
    every: All = False,
    draft_file: DraftFile = "",
    draft_format: DraftFormat = None,
    json: options.Json = False,
    read_as: options.ReadAs = "",
    facts: options.Facts = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Draft a fact for each figure in an article, with its bound, unit, period, place and position."""
    from innofacts.documents.files import read_copy
    from innofacts.documents.foreign import remarks_on_unread
    from innofacts.draft import authoring  # many modules, which --help does without
    from innofacts.draft.drafting import drafts
    from innofacts.index.loading import ids_of_all, recall_all

    name = format_asked(draft_format, json)
    is_toml = name == "toml" or (name is None and format_of_suffix(draft_file, OF_PROGRAMS) is None)
    copy = read_copy(article)._replace(language=read_as)
    authoring.refuse_unread(copy)
    target = authoring.target_of(draft_file if is_toml else "")
    with library(facts, follow=follow, large=large, allow_problems=allow_problems) as index:
        known = recall_all(index) if missing else []
        taken = ids_of_all(index) if is_toml else set()
    speaker = authoring.source_of(copy, source, target, known)
    origin = "" if published else authoring.day_marked(copy, speaker)
    speaker = authoring.dated(speaker, published) if published else speaker
    stated = authoring.known_of(speaker, known, target)
    found = drafts(copy, speaker.published, stated, every=every)
    say_all(filter(None, (*remarks_on_unread(copy), origin, authoring.undated(copy, speaker))))
    if not is_toml:
        write(authoring.rows(found), choose(format=name, path=draft_file or None, among=OF_PROGRAMS))
        return
    drafted = authoring.drafted(found, copy, speaker, target, taken)
    if drafted:
        authoring.add(drafted, copy, speaker, target)
    say(f"{counted(len(drafted), 'figure')} drafted{'; those that facts already state are left out' if stated else ''}")
