"""The command line: the Typer app, a line a command."""

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Annotated, Any

import typer
from typer.exceptions import Exit, TyperException

from innofacts import __version__
from innofacts.commands import export, search, show
from innofacts.commands import list as list_
from innofacts.errors import InnofactsError, visible

# In the order that help shows them: how they are called, the function, and the module that has its examples.
COMMANDS: tuple[tuple[str, Callable[..., None], ModuleType], ...] = (
    ("list", list_.list_facts, list_),
    ("search", search.search_facts, search),
    ("show", show.show_fact, show),
    ("export", export.export_facts, export),
)

app = typer.Typer(
    name="innofacts",
    add_completion=False,
    rich_markup_mode=None,  # plain help: rich help costs 80 ms more, and cannot be pasted into the README
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback(invoke_without_command=True, epilog="innofacts COMMAND --help tells the options of a command.")
def innofacts(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,  # noqa: ARG001 - main() reads it
) -> None:
    """Look up, compare and export sourced figures and claims, kept as plain TOML."""
    if version:
        typer.echo(f"innofacts {__version__}")
        raise Exit(0)
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise Exit(2)


def _epilog(examples: Sequence[tuple[str, str]]) -> str:
    """Return the examples of a command as its help shows them: the command, and below it what it gives."""
    return "\n\n".join(["Examples:", *(f"\b\n  {command}\n      {gives}" for command, gives in examples)])


for _name, _function, _module in COMMANDS:
    app.command(_name, epilog=_epilog(_module.EXAMPLES))(_function)


def run(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit status; raises InnofactsError for one that cannot be understood."""
    try:
        result: Any = app(args=_with_locale(arguments), prog_name="innofacts", standalone_mode=False)
    except TyperException as error:
        raise _usage_error(error) from None
    return result if isinstance(result, int) else 0


def _with_locale(arguments: Sequence[str]) -> Sequence[str]:
    """Return the arguments with `--excel` spelled `--excel=en`: Typer has no options whose value may be left out."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return [
        "--excel=en" if argument == "--excel" and position < end else argument
        for position, argument in enumerate(arguments)
    ]


def _usage_error(error: TyperException) -> InnofactsError:
    """Return what Typer has to say of a command line as an error of ours."""
    message = str(getattr(error, "message", error)).rstrip(".")
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "innofacts"
    hint = f"{command} --help tells what there is"
    if message.startswith("No such option: -") and not message.startswith("No such option: --"):
        hint = "a term that begins with a hyphen comes after --; " + hint
    return InnofactsError(visible(message[:1].lower() + message[1:]), hint=hint)
