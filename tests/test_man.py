"""The manual page docs/innofacts.1 is made from the help of the command line, and `man` shows it.

`INNOFACTS_REWRITE=1 pytest -n 0 tests/test_man.py` writes the page again after a change of the command line.
"""

import os
import shutil
import subprocess

import pytest
from conftest import ROOT
from typer.main import get_command

from innofacts.cli import COMMANDS, app, module_of
from innofacts.requests import FLAG, commands, options_of
from innofacts.version import __version__

PAGE = ROOT / "docs" / "innofacts.1"

_STATUS = (
    ("0", "done"),
    ("1", "no: nothing found, or a check found something"),
    ("2", "could not: usage, an unknown id, invalid input, output that could not be written"),
    ("130", "interrupted"),
    ("141", "the program that reads the pipe has closed it"),
)
_VARIABLES = (
    ("INNOFACTS_PATH", "fact files and folders to read instead of the shipped library, separated by colons"),
    ("NO_COLOR", "if set, no colour"),
    ("FORCE_COLOR", "if set, colour even in a pipe"),
    ("PAGER", "the program that shows output longer than the screen; less -RX by default, none if it is empty"),
    ("COLUMNS", "the width of tables, also of -f table in a pipe"),
    ("EDITOR, VISUAL", "the editor that innofacts new opens"),
    ("XDG_CACHE_HOME", "where the index of a library is kept; ~/.cache by default"),
)


def made() -> str:
    """Return the page in the macros of man(7)."""
    whole, *others = commands()
    parts = [
        f'.\\" Made from the help of the command line by tests/test_man.py.\n.TH INNOFACTS 1 "" "innofacts {__version__}"',
        f".SH NAME\ninnofacts \\- {_text(whole.about[0].lower() + whole.about[1:].removesuffix('.'))}",
        ".SH SYNOPSIS\n.B innofacts\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGS\\fR]...",
        ".SH OPTIONS\n" + _options(whole),
        ".SH COMMANDS",
        *(_command(command) for command in others),
        ".SH EXIT STATUS\n" + "\n".join(_item(*row) for row in _STATUS),
        ".SH ENVIRONMENT\n" + "\n".join(_item(*row) for row in _VARIABLES),
    ]
    return "\n".join(parts) + "\n"


def _command(command) -> str:
    examples = module_of(command.name).EXAMPLES
    shown = "\n".join(f".TP\n.B {_text(line)}\n{_text(about)}" for line, about in examples)
    return f".SS innofacts {command.name}\n{_text(command.about)}\n{_options(command)}\n.PP\nExamples:\n{shown}"


def _options(command) -> str:
    whole = get_command(app)
    parameters = (whole.get_command(None, command.name) if command.name else whole).params
    called = {parameter.name: parameter.metavar for parameter in parameters}
    return "\n".join(
        _item(", ".join(option.spellings), option.about, "" if option.takes == FLAG else called[option.name])
        for option in options_of(command)
    )


def _item(name: str, about: str, value: str = "") -> str:
    return f".TP\n\\fB{_text(name)}\\fR" + (f" \\fI{_text(value)}\\fR" if value else "") + f"\n{_text(about)}"


def _text(text: str) -> str:
    """Return a text as a line of roff: hyphens are those that people copy, and no line is a request."""
    escaped = (
        text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace('"', "\\(dq").replace("~", "\\(ti")
    )
    return f"\\&{escaped}" if escaped.startswith(".") else escaped


def test_the_manual_page_is_made_from_the_help():
    page = made()
    if os.environ.get("INNOFACTS_REWRITE"):
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page
    assert all(f".SS innofacts {name}\n" in page for name, _ in COMMANDS)


@pytest.mark.slow
def test_man_shows_it_without_a_warning():
    if not shutil.which("man"):
        pytest.skip("man is not installed")
    world = {**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8", "MANROFFOPT": "-ww"}
    done = subprocess.run(["man", "--warnings", "-l", PAGE], env=world, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    shown = done.stdout
    assert "innofacts - look up, compare and export sourced figures and claims" in shown
    assert "innofacts search 3.3278 trillion yuan" in shown
    assert "--facts PATH" in shown
