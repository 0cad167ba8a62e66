"""The commands and options as plain data are the same as those that Typer declares.

`INNOFACTS_REWRITE=1 pytest tests/requests/test_declared.py` writes the module again after a change of the command line.
"""

import os
from pathlib import Path

import typer

from innofacts import cli, requests
from innofacts.requests import declared

MODULE = Path(declared.__file__)
WIDTH = 120


def takes(parameter) -> str:
    """Return whether an option takes a value, with the word for it."""
    if parameter.is_flag:
        return requests.FLAG
    if parameter.multiple:
        return requests.MANY
    return requests.PERHAPS if parameter.metavar.startswith("[") else requests.ONE


def written() -> str:
    """Return the module as it must be."""
    whole = typer.main.get_command(cli.app)
    context = typer.Context(whole, **whole.context_settings)
    commands = [("", whole), *((name, cli._command(name)) for name, _ in cli.COMMANDS)]  # noqa: SLF001 - for us, too
    options: dict[str, tuple] = {}
    rows = []
    for name, command in commands:
        parameters = command.get_params(typer.Context(command, parent=context))
        argument = [parameter.name for parameter in parameters if parameter.param_type_name == "argument"]
        named = [parameter for parameter in parameters if parameter.param_type_name == "option"]
        for option in named:
            row = (option.name, tuple(sorted(option.opts, key=len)), takes(option), option.help)
            assert options.setdefault(option.name, row) == row, "a parameter that differs has a name of its own"
        assert len(argument) <= 1
        rows.append((name, command.help, "".join(argument), tuple(option.name for option in named)))
    head = MODULE.read_text(encoding="utf-8").partition("OPTIONS = (\n")[0]
    return f"{head}OPTIONS = (\n{_lines(options.values())})\nCOMMANDS = (\n{_lines(rows)})\n"


def _lines(rows) -> str:
    """Return rows of Python as the formatter leaves them, each on a line or a cell a line."""
    lines = (f"    ({', '.join(map(_literal, row))}),\n" for row in rows)
    apart = ("    (\n" + "".join(f"        {_literal(cell)},\n" for cell in row) + "    ),\n" for row in rows)
    return "".join(one if len(one) <= WIDTH else many for one, many in zip(lines, apart, strict=True))


def _literal(cell) -> str:
    """Return a cell as Python; many names as one text, as none of them has a blank."""
    if isinstance(cell, tuple):
        return f'"{" ".join(cell)}"'
    return f"'{cell}'" if '"' in cell else f'"{cell}"'


def test_it_is_as_the_command_line_declares():
    made = written()
    if os.environ.get("INNOFACTS_REWRITE"):
        MODULE.write_text(made, encoding="utf-8")
    assert MODULE.read_text(encoding="utf-8") == made
