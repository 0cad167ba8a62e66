"""`innofacts mcp`: the library for an assistant, over standard input and output."""

from innofacts.commands import options

EXAMPLES = (
    ("innofacts mcp --facts my-folder", "the command for the settings of an assistant"),
    ("innofacts mcp --facts my-folder --facts builtin", "the same with the shipped library as well"),
)


def command(
    facts: options.Facts = None,
    as_of: options.AsOf = None,
    allow_problems: options.AllowProblems = False,
    follow: options.Follow = False,
    large: options.Large = False,
) -> None:
    """Answer the questions of an assistant that speaks the Model Context Protocol."""
    from innofacts.mcp import serve  # it takes 0.4 s to load

    serve(facts or (), as_of=as_of, allow_problems=allow_problems, follow=follow, large=large)
