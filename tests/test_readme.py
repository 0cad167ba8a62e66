"""The README is true: its commands are run, its tables and help come from the program, its picture from a terminal.

`INNOFACTS_REWRITE=1 pytest tests/test_readme.py` writes the page anew where the program has changed.
"""

import os
import re
import shlex
from io import StringIO

import pytest
from conftest import ROOT
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from innofacts import streams
from innofacts.__main__ import main
from innofacts.cli import COMMANDS
from innofacts.formats import FORMATS
from innofacts.library.checking import RULES
from innofacts.library.columns import COLUMNS
from innofacts.library.reading import read_file

README = ROOT / "README.md"
PICTURE = ROOT / "docs" / "search.svg"
WIDTH = 96

# Dark enough to tell from a page, light enough for both of a reader's themes.
THEME = TerminalTheme((250, 250, 248), (36, 41, 47), [(0, 0, 0), (176, 42, 32)] + [(90, 99, 108)] * 6)


@pytest.fixture
def on_a_terminal(monkeypatch, capfdbinary):
    """Return what a command line shows on a terminal of WIDTH columns."""

    def shown(command: str, *, colour: bool = False) -> str:
        monkeypatch.setattr(streams, "is_terminal", lambda: True)
        monkeypatch.setenv("COLUMNS", str(WIDTH))
        monkeypatch.setenv("FORCE_COLOR" if colour else "NO_COLOR", "1")
        status = main(shlex.split(command)[1:])
        out, err = capfdbinary.readouterr()
        assert status == 0, (command, err)
        return err.decode() + out.decode()

    return shown


def _rewritten(page: str, shown) -> str:
    """Return the page with every generated part made anew."""
    page = re.sub(
        r"^```console\n\$ ([^\n]+)\n.*?^```$",
        lambda match: f"```console\n$ {match[1]}\n{shown(match[1])}```",
        page,
        flags=re.MULTILINE | re.DOTALL,
    )
    for name, made in (
        ("rules", _rules()),
        ("columns", _columns()),
        ("formats", _formats()),
        ("help", _help(shown)),
    ):
        before, _, rest = page.partition(f"<!-- {name} -->\n")
        page = f"{before}<!-- {name} -->\n{made}<!-- /{name} -->{rest.partition(f'<!-- /{name} -->')[2]}"
    return page


def _rules() -> str:
    rows = "".join(f"| `{rule.name}` | {rule.severity} | {rule.about} |\n" for rule in RULES)
    return f"\n| rule | is | finds |\n|---|---|---|\n{rows}\n"


def _columns() -> str:
    rows = "".join(f"| `{column.name}` | {column.about} |\n" for column in COLUMNS)
    return f"\n| column | says |\n|---|---|\n{rows}\n"


def _formats() -> str:
    rows = "".join(
        f"| `{form.name}` | {' '.join(f'`{suffix}`' for suffix in form.suffixes)} | {form.about} |\n"
        for form in FORMATS
    )
    return f"\n| `-f` | implied by | is |\n|---|---|---|\n{rows}\n"


def _help(shown) -> str:
    return "\n" + "\n".join(f"```text\n{shown(f'innofacts {name} --help')}```\n" for name, *_ in COMMANDS) + "\n"


def test_readme_says_what_the_program_does(on_a_terminal):
    page = README.read_text(encoding="utf-8")
    made = _rewritten(page, on_a_terminal)
    if os.environ.get("INNOFACTS_REWRITE"):
        README.write_text(made, encoding="utf-8")
    assert made == page
    assert page.count("```console\n") >= 5


def test_picture_shows_what_a_terminal_shows(on_a_terminal):
    command = "innofacts search patents -n 5"
    shown = on_a_terminal(command, colour=True)
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, legacy_windows=False)
    console.print(Text("$ ") + Text(command, style="bold"))
    console.print(Text.from_ansi(shown), end="")
    # Rich's picture asks for its font elsewhere on the web; whoever looks at this one has a font of their own.
    frame = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    made = console.export_svg(title="innofacts", theme=THEME, code_format=frame, unique_id="innofacts")
    if os.environ.get("INNOFACTS_REWRITE"):
        PICTURE.write_text(made, encoding="utf-8")
    assert made == PICTURE.read_text(encoding="utf-8")


def test_the_fact_file_of_the_readme_is_read_without_a_problem():
    (text,) = re.findall(r"^```toml\n(.*?)^```$", README.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    read = read_file("report.toml", text.encode())
    assert read.problems == ()
    assert [(fact.id, fact.figure.words()) for fact in read.facts] == [
        ("laboratories-2023", "more than 500 laboratories")
    ]


def test_two_commands_do_everything():
    commands = re.findall(r"^```sh\n(.*?)^```$", README.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert [command.count("\n") for command in commands] == [1, 1]
    assert all(command.startswith("python3 -m venv ") for command in commands)
    assert commands[0].rstrip().endswith("innofacts search patents")
    assert "pytest" in commands[1]
