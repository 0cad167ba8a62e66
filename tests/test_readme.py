"""The pages are true: the tests run their commands, generate their tables and help, and follow their links.

`INNOFACTS_REWRITE=1 pytest -n 0 tests/test_readme.py` updates the pages when the program has changed. The guide, whose
commands build on each other, has a test of its own.
"""

import hashlib
import json
import os
import re
import shlex
import sys
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from innofacts import output
from innofacts.__main__ import main
from innofacts.check.rules import RULES
from innofacts.cli import COMMANDS
from innofacts.documents.fingerprints import fingerprint
from innofacts.factfiles import creation
from innofacts.factfiles.fields import FACT_FIELDS, LOCATOR_FIELDS, SERIES_FIELDS, SOURCE_FIELDS
from innofacts.formats import FORMATS
from innofacts.index.columns import COLUMNS
from innofacts.requests import commands, options_of

README = ROOT / "README.md"
PAGES = (
    README,
    *(
        ROOT / "docs" / f"{name}.md"
        for name in (
            "comparing",
            "reports",
            "library",
            "figures",
            "python",
            "scale",
            "reference",
            "commands",
            "CONTRIBUTING",
        )
    ),
)
GUIDE = ROOT / "docs" / "guide.md"
PICTURE = ROOT / "docs" / "search.svg"
WIDTH = 96

# Dark enough to tell from a page, light enough for both of a reader's themes.
THEME = TerminalTheme((250, 250, 248), (36, 41, 47), [(0, 0, 0), (176, 42, 32)] + [(90, 99, 108)] * 6)

# A block of code: a file where it has a name behind its language, a terminal where its language is `console`.
_BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_GENERATED = re.compile(r"^<!-- (\w+) -->\n.*?^<!-- /\1 -->$", re.MULTILINE | re.DOTALL)
# `innofacts check --strict`, or `embed --check`.
_INLINE = re.compile(rf"`(?:innofacts )?({'|'.join(name for name, _ in COMMANDS)})( [^`]*)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")


class _Day(date):
    """The day on which the pages were written."""

    @classmethod
    def today(cls) -> date:
        return date(2026, 11, 25)


@pytest.fixture
def on_a_terminal(monkeypatch, capfdbinary, tmp_path):
    """Return what a command line shows on a terminal of WIDTH columns, in a folder that is empty at first."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(creation, "date", _Day)

    def shown(command: str, *, colour: bool = False) -> str:
        monkeypatch.setattr(output, "is_terminal", lambda: True)
        monkeypatch.setattr(sys, "stderr", sys.stdout)  # a terminal shows both, in their order
        monkeypatch.setenv("COLUMNS", str(WIDTH))
        monkeypatch.setenv("FORCE_COLOR" if colour else "NO_COLOR", "1")
        program, *arguments = shlex.split(command)
        assert program == "innofacts"
        status = main(arguments)
        out = capfdbinary.readouterr().out.decode()
        assert status in (0, 1), out  # 1 is an answer too: that a figure is misquoted
        return out

    return shown


def _rewritten(page: str, shown) -> str:
    """Return the page with every generated part and every answer of a terminal made again."""

    def made(match):
        if match["file"]:
            file = Path(match["file"])
            file.parent.mkdir(exist_ok=True)
            file.write_text(match["text"], encoding="utf-8")
        if match["language"] != "console":
            return match[0]
        commands = re.findall(r"^\$ (.*)$", match["text"], re.MULTILINE)
        answers = "".join(f"$ {command}\n{shown(command)}" for command in commands)
        return f"```console\n{answers}```"

    page = _GENERATED.sub(
        lambda match: f"<!-- {match[1]} -->\n\n{_MAKERS[match[1]](shown)}\n<!-- /{match[1]} -->", page
    )
    return _BLOCK.sub(made, page)


def _keys(_) -> str:
    tables = (
        ("`[source]`", SOURCE_FIELDS),
        ("`[[fact]]`", FACT_FIELDS),
        (
            "`[[series]]`, in addition to the keys of a fact except `figure` and `period`",
            _only_of(SERIES_FIELDS, FACT_FIELDS),
        ),
        ("`at`", LOCATOR_FIELDS),
    )
    return "\n".join(f"| {what} | says | example |\n|---|---|---|\n{_rows_of(fields)}" for what, fields in tables)


def _only_of(fields, others):
    return [field for field in fields if field not in others]


def _rows_of(fields) -> str:
    return "".join(f"| {_key_of(field)} | {field.about} | {_example_of(field.kind)} |\n" for field in fields)


def _key_of(field) -> str:
    return f"**`{field.name}`**" if field.required else f"`{field.name}`"


def _example_of(kind) -> str:
    few = 0 < len(kind.choices) < 10
    return " ".join(f'`"{choice}"`' for choice in kind.choices) if few else f"`{kind.example}`"


def _rules(_) -> str:
    rows = "".join(f"| `{rule.name}` | {rule.severity} | {rule.about} |\n" for rule in RULES)
    return f"| rule | is | finds |\n|---|---|---|\n{rows}"


def _columns(_) -> str:
    rows = "".join(f"| `{column.name}` | {column.about} |\n" for column in COLUMNS)
    return f"| column | says |\n|---|---|\n{rows}"


def _formats(_) -> str:
    rows = "".join(
        f"| `{form.name}` | {' '.join(f'`{suffix}`' for suffix in form.suffixes)} | {form.about} |\n"
        for form in FORMATS
    )
    return f"| `-f` | implied by | is |\n|---|---|---|\n{rows}"


def _help(shown) -> str:
    return "\n".join(f"## {name}\n\n```text\n{shown(f'innofacts {name} --help')}```\n" for name, _ in COMMANDS)


_MAKERS = {"keys": _keys, "rules": _rules, "columns": _columns, "formats": _formats, "help": _help}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_pages_say_what_the_program_does(on_a_terminal, path):
    page = path.read_text(encoding="utf-8")
    made = _rewritten(page, on_a_terminal)
    if os.environ.get("INNOFACTS_REWRITE"):
        path.write_text(made, encoding="utf-8")
    assert made == page


def test_every_generated_part_is_on_one_page():
    assert sorted(name for page in PAGES for name in _GENERATED.findall(page.read_text("utf-8"))) == sorted(_MAKERS)


def _blocks(page: Path) -> dict[str, str]:
    """Return the texts of the blocks of a page that are files, by the names of the files."""
    return {
        match["file"]: match["text"] for match in _BLOCK.finditer(page.read_text(encoding="utf-8")) if match["file"]
    }


@given(text=st.text() | st.text("aé1² \n\t\u00a0\u3000“”‘’″½ﬁ"))
def test_the_page_says_how_to_compute_a_fingerprint(text):
    page = _blocks(ROOT / "docs" / "library.md")
    defined = {}
    exec(page["fingerprint.py"], defined)  # noqa: S102 - it is our own page
    span, normalised, printed = (
        page[name].removesuffix("\n") for name in ("span.txt", "normalised.txt", "fingerprint.txt")
    )
    assert hashlib.sha256(normalised.encode()).hexdigest() == printed
    assert defined["fingerprint"](span) == fingerprint(span) == printed
    assert "\u00a0" in span
    assert defined["fingerprint"](text) == fingerprint(text)


def test_readme_is_short_and_leads_to_every_page():
    page = README.read_text(encoding="utf-8")
    assert page.count("\n") <= 320
    assert page.count("```console\n$ innofacts ") >= 10
    assert {path.relative_to(ROOT).as_posix() for path in (*PAGES[1:], GUIDE)} <= set(_LINK.findall(page))
    assert sorted((ROOT / "docs").glob("*.md")) == sorted((*PAGES[1:], GUIDE))


def test_objects_in_json_have_the_keys_that_the_page_says(run, tmp_path):
    section = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8").split("\n## JSON\n")[1].split("\n## ")[0]
    said = dict(re.findall(r"^\| (`.+?) \| .*: (.+) \|$", section, re.MULTILINE))
    report, facts = tmp_path / "report.md", tmp_path / "facts.toml"
    report.write_text("China spent 3,335.71 billion yuan on R&D in 2023.")
    facts.write_text('[source]\nid = "a"\ntype = "report"\npublisher = "A"\nlicence = "B"\n')
    columns = " ".join(column.name for column in COLUMNS)
    asked = {
        "`list` and `search` with `--count COLUMN`": ("list --count topics", "topics count"),
        "`list` and `search` with `--possibly`": ("list figure:80.. --possibly", f"{columns} match"),
        "`show --history`": ("show bri-joint-labs --history", ""),
        "`compare` with a query": ("compare topic:funding", ""),
        "`proof`": (f"proof {report}", ""),
        "`draft`": (f"draft {report}", ""),
        "`check`": (f"check {facts}", ""),
        "`check --list-rules`": ("check --list-rules", ""),
    }
    assert asked.keys() == said.keys()
    for what, (line, keys) in asked.items():
        objects = json.loads(run(*line.split(), "--json").out)
        assert {" ".join(one) for one in objects} == {keys or said[what].strip("`")}, what


def test_commands_within_a_sentence_are_ones_that_there_are():
    known = {command.name: options_of(command) for command in commands()}
    found = 0
    for path in (*PAGES, GUIDE):
        for name, rest in _INLINE.findall(_BLOCK.sub("", path.read_text(encoding="utf-8"))):
            spellings = {spelling for option in known[name] for spelling in option.spellings}
            assert spellings.issuperset(re.findall(r"(?<=\s)--?[a-z][a-z-]*", rest)), (path.name, name, rest)
            found += 1
    assert found >= 15


@pytest.mark.parametrize(
    "path",
    [*PAGES, GUIDE, ROOT / "CHANGELOG.md", ROOT / "examples" / "README.md", ROOT / "benchmarks" / "README.md"],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_links_lead_somewhere(path):
    for link in _LINK.findall(_BLOCK.sub("", path.read_text(encoding="utf-8"))):
        if "://" in link:
            continue
        name, _, anchor = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        assert not anchor or anchor in _anchors(target.read_text(encoding="utf-8")), link


def _anchors(page: str) -> set[str]:
    """Return what a page's headings are linked by, as GitHub makes it of them."""
    headings = re.findall(r"^#+ (.*)$", _BLOCK.sub("", page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


def test_picture_shows_what_a_terminal_shows(on_a_terminal):
    command = "innofacts search patents -n 5"
    shown = on_a_terminal(command, colour=True)
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, legacy_windows=False)
    console.print(Text("$ ") + Text(command, style="bold"))
    console.print(Text.from_ansi(shown), end="")
    # Rich's picture asks for its font elsewhere on the web; this one is shown in a font of its reader.
    frame = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    made = console.export_svg(title="innofacts", theme=THEME, code_format=frame, unique_id="innofacts")
    if os.environ.get("INNOFACTS_REWRITE"):
        PICTURE.write_text(made, encoding="utf-8")
    assert made == PICTURE.read_text(encoding="utf-8")


def test_two_commands_do_everything():
    commands = re.findall(r"^```sh\n(.*?)^```$", README.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert [command.count("\n") for command in commands] == [1, 1]
    assert all(command.startswith("python3 -m venv ") for command in commands)
    assert commands[0].rstrip().endswith("innofacts search patents")
    assert "pytest" in commands[1]
