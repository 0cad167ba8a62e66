"""The command line: the Typer app, with one line for each command."""

import os
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, Any

import typer

# Typer's own copy of click, whose classes those of Typer are made of, and for which it has no public name. The package
# click is not used: its errors are different classes from the ones that Typer raises.
from typer._click import Command, Context, HelpFormatter
from typer._click.exceptions import BadOptionUsage, MissingParameter, NoSuchOption, UsageError
from typer.core import TyperCommand, TyperGroup

from innofacts.completion import SHELLS
from innofacts.errors import InnofactsError
from innofacts.formats.csv import EXCEL_LOCALES, excel_locale
from innofacts.index.columns import COLUMNS
from innofacts.index.terms import FIELDS
from innofacts.output.destination import width_of_help
from innofacts.output.pager import switched_off
from innofacts.requests import MANY, ONE, commands, options_of
from innofacts.showing import quoted, visible
from innofacts.suggesting import did_you_mean, nearest
from innofacts.version import __version__

# In the order that help shows them, each with its heading. A command is the module of its name in `commands`, loaded
# when it is asked for: to declare all of them to Typer costs as much as to answer a lookup (7 ms).
COMMANDS = (
    ("list", "Look up"),
    ("search", "Look up"),
    ("show", "Look up"),
    ("compare", "Look up"),
    ("export", "Reports"),
    ("cite", "Reports"),
    ("embed", "Reports"),
    ("proof", "Reports"),
    ("check", "Library"),
    ("new", "Library"),
    ("draft", "Library"),
    ("import", "Library"),
    ("mcp", "Also"),
)
_NAMES = tuple(name for name, _ in COMMANDS)

# What the arguments of a command are called, by the name of the parameter.
_ARGUMENTS = {
    "terms": "a term",
    "subjects": "a figure",
    "paths": "a path",
    "source_id": "an id",
    "article": "an article",
    "table": "a table",
}

_ANYWHERE = ("--debug", "--no-pager")

_EPILOG = "Start with innofacts search patents. innofacts COMMAND --help shows the options of a command, with examples."


class _Group(TyperGroup):
    """The group of all commands; its help shows them below headings, with whole sentences."""

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:  # noqa: ARG002 - Typer's signature
        """Write the commands in order."""
        help_of = {command.name: command.about for command in commands()}  # to load all commands takes 100 ms
        for heading in dict.fromkeys(heading for _, heading in COMMANDS):
            with formatter.section(heading):
                formatter.write_dl([(name, help_of[name]) for name, other in COMMANDS if other == heading])

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002 - Typer's signature
        """Return a command by its name, loaded on demand."""
        return _command(cmd_name) if cmd_name in _NAMES else None

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """Return the command of a command line; raises InnofactsError for an unknown command."""
        if args[0] not in _NAMES:
            of = f"{args[1]} " if args[0] == "help" and args[1:] and args[1] in _NAMES else ""
            option = f"did you mean innofacts {of}--{args[0]}?" if args[0] in ("help", "version") else ""
            hint = option or did_you_mean(args[0], _NAMES) or f"the commands are {', '.join(_NAMES)}"
            raise InnofactsError(f"unknown command {quoted(args[0])}", hint=hint)
        return super().resolve_command(ctx, args)


class _Command(TyperCommand):
    """One command; its help ends with the fields and columns that its options can name, and with examples."""

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        """Return the arguments as they are typed: Typer 0.28 puts braces around required ones."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]

    def invoke(self, ctx: Context) -> Any:
        """Run the command; raises InnofactsError for an option without a value, as of an unset variable of a shell."""
        for parameter in self.params:
            if ctx.params.get(parameter.name or "") == "" and parameter.opts[0][:1] == "-":
                given = ctx.get_parameter_source(parameter.name or "")
                if given and given.name == "COMMANDLINE":
                    is_excel = parameter.name == "excel"  # which may have none, but for the sign
                    hint = "leave out the =, or give it one" if is_excel else "leave it out, or give it one"
                    raise InnofactsError(f"{parameter.opts[0]}{'=' * is_excel} needs a value", hint=hint)
        return super().invoke(ctx)

    def format_epilog(self, ctx: Context, formatter: HelpFormatter) -> None:  # noqa: ARG002 - Typer's signature
        """Write the names that the options take, then the examples."""
        parameters = {parameter.name for parameter in self.params}
        for heading, names, parameter in (
            ("Fields", [field.about for field in FIELDS], "terms"),
            ("Columns", [column.name for column in COLUMNS], "columns"),
        ):
            if parameter in parameters:
                with formatter.section(heading):
                    formatter.write_text(", ".join(names))
        with formatter.section("Examples"):
            for command, gives in module_of(str(self.name)).EXAMPLES:
                formatter.write(f"  {command}\n      {gives}\n")


app = typer.Typer(
    name="innofacts",
    cls=_Group,
    add_completion=False,
    rich_markup_mode=None,  # plain help: rich help costs 80 ms more, and cannot be pasted into the pages below docs
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True, epilog=_EPILOG)
def innofacts(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
    completion: Annotated[
        str,
        typer.Option(
            "--completion",
            metavar="SHELL",
            help="Print the completion script for bash, zsh, fish or powershell.",
            show_default=False,
        ),
    ] = "",
    no_pager: Annotated[bool, typer.Option("--no-pager", help="Write to the terminal without a pager.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,  # noqa: ARG001 - main() reads it
) -> None:
    """Look up, compare and export sourced figures and claims, kept as plain TOML."""
    if no_pager:
        context.with_resource(switched_off())
    if version:
        typer.echo(f"innofacts {__version__}")
    elif completion:
        typer.echo(completion_script(completion), nl=False)
    elif context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(2)


def completion_script(shell: str) -> str:
    """Return the completion script for a shell; raises InnofactsError for an unknown shell."""
    if shell not in SHELLS:
        hint = did_you_mean(shell, SHELLS) or f"it takes {', '.join(SHELLS)}"
        raise InnofactsError(f"--completion does not take {quoted(shell)}", hint=hint)
    with open(os.path.join(os.path.dirname(__file__), "shells", f"innofacts.{shell}"), encoding="utf-8") as file:
        return file.read()


def module_of(name: str) -> Any:
    """Return the module of a command: its function `command`, and its EXAMPLES.

    A name that is a keyword of Python, such as `import`, has an underscore after it in the name of the module.
    """
    return import_module(f"innofacts.commands.{name}{'_' if iskeyword(name) else ''}")


@cache
def _command(name: str) -> Command:
    """Return the Typer command for the function of a command."""
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(name, cls=_Command)(module_of(name).command)
    return typer.main.get_command(alone)


def run(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit status; raises InnofactsError for a usage error."""
    # Not app(), which would turn Ctrl-C and a closed pipe into exit statuses of its own.
    command = typer.main.get_command(app)
    try:
        with command.make_context("innofacts", _rewritten(arguments), terminal_width=width_of_help()) as context:
            command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    except UsageError as error:
        raise _usage_error(error, next(iter(arguments), "")) from None
    return 0


def _rewritten(arguments: Sequence[str]) -> list[str]:
    """Return the arguments, with those before `--` rewritten for Typer.

    Typer has no options whose value may be left out: `--excel` is `--excel=en`, and `--excel de` is `--excel=de`.
    `--debug` and `--no-pager`, which belong to no command, may appear anywhere. A negative figure or number among
    figures or terms, such as `-4.2 %`, would be an option: a space before it makes it an argument.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    name = next((argument for argument in arguments[:end] if argument[:1] != "-"), "")
    named = [command for command in commands() if command.name == name]
    takes_figures = any(command.argument in ("terms", "subjects") for command in named)
    of_values = {
        spelling
        for command in named
        for option in options_of(command)
        for spelling in option.spellings
        if option.takes in (ONE, MANY)
    }
    rewritten: list[str] = []
    for argument in arguments[:end]:
        if rewritten[-1:] == ["--excel"]:
            locale = argument if argument in [locale.name for locale in EXCEL_LOCALES] else ""
            if not locale and len(argument) == _LETTERS_OF_A_CODE and argument in _codes_of_languages():
                excel_locale(argument)  # raises the error of an unknown one: "it" is Italian here, and no word
            rewritten[-1] = f"--excel={locale or 'en'}"
            if locale:
                continue
        is_value = not of_values.isdisjoint(rewritten[-1:])
        if argument[2:3] == "=" and argument[:2] in of_values and not is_value:  # -o=x.csv would write =x.csv
            hint = f"write {argument[:2]} {visible(argument[3:])}".rstrip()
            raise InnofactsError(f'{argument[:2]} takes its value without "="', hint=hint)
        if takes_figures and argument[:1] == "-" and argument[1:2].isdigit() and not is_value:
            rewritten.append(f" {argument}")
        elif argument not in _ANYWHERE:
            rewritten.append(argument)
    if rewritten[-1:] == ["--excel"]:
        rewritten[-1] = "--excel=en"
    return [*(option for option in arguments[:end] if option == "--no-pager"), *rewritten, *arguments[end:]]


_LETTERS_OF_A_CODE = 2


def _codes_of_languages() -> set[str]:
    from innofacts.languages.detection import READ
    from innofacts.languages.recognised import RECOGNISED

    return {language.code for language in (*READ, *RECOGNISED)}


def _usage_error(error: UsageError, first: str = "") -> InnofactsError:
    """Return a usage error of Typer as an InnofactsError; `first` is the first argument of the command line."""
    context = error.ctx  # which an error of the parser lacks
    path = context.command_path if context else f"innofacts {first if first in _NAMES else ''}".rstrip()
    message, hint = error.message.rstrip("."), f"{path} --help lists the options"
    if isinstance(error, NoSuchOption) and context:
        return _unknown_option(error.option_name, context.command, hint)
    if isinstance(error, BadOptionUsage):
        message = f"{error.option_name} {'takes no value' if 'not take' in message else 'needs a value'}"
    elif isinstance(error, MissingParameter) and error.param and context:
        first, *_ = error.param.make_metavar(context).split()  # of `FILE...`, or of `ID [ID|FIGURE]...`
        message = f"{path} needs {'an' if first[0] in 'AEIOU' else 'a'} {first.rstrip('.')}"
    elif message.startswith("Got unexpected extra argument"):
        message = f"{path} does not take {quoted(message.partition(' (')[2].removesuffix(')'))}"
    return InnofactsError(visible(message[:1].lower() + message[1:]), hint=hint)


def _unknown_option(name: str, command: Command, hint: str) -> InnofactsError:
    spelled = {other.name: [s for option in options_of(other) for s in option.spellings] for other in commands()}
    taking = [other for other in _NAMES if name in spelled[other]]
    if isinstance(command, TyperGroup):
        if taking:
            hint = f"it comes after the command, as in innofacts {taking[0]} {name} ..."
    elif taking:
        hint = f"{' and '.join(taking)} {'has' if len(taking) == 1 else 'have'} it; {hint}"
    elif not name.startswith("--") and (what := _ARGUMENTS.get(command.params[0].name or "")):
        hint = f"{what} that begins with a hyphen comes after --; {hint}"
    else_ = [name for parameter in command.params for name in parameter.opts if name.startswith("--")]
    near = nearest(name.removeprefix("--"), [option.removeprefix("--") for option in else_])
    if near and not (taking and not isinstance(command, TyperGroup)):
        hint = f"did you mean {' or '.join(quoted(f'--{one}') for one in near)}?"
    return InnofactsError(f"unknown option {quoted(name)}", hint=hint)
