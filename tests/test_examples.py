"""The example report is true, and is what pandoc, markdown-it and Python-Markdown show of it.

`INNOFACTS_REWRITE=1 pytest -m "" tests/test_examples.py` makes it again where the library or a format has changed.
"""

import json
import os
import re
import shutil
import subprocess

import markdown
import pytest
from conftest import ROOT
from markdown_it import MarkdownIt

from innofacts.cli import COMMANDS
from innofacts.documents.files import SUFFIXES

FOLDER = ROOT / "examples"
REPORT = FOLDER / "report.md"
FIGURES = (
    *("3,327.8 billion CNY", "3,335.71 billion CNY", "2.65 %"),
    *("1,678,000 applications", "1.68 million applications", "1.64 million applications"),
    *("more than 80 countries", "more than 50 laboratories", "more than 70 laboratories", "9 centres"),
)
TABLES = 3


def test_the_report_holds_what_the_library_says(run):
    if os.environ.get("INNOFACTS_REWRITE"):
        run("embed", REPORT)
    assert run("embed", "--check", REPORT) == (0, "", f"innofacts: {REPORT}: 16 markers are up to date\n")
    assert REPORT.read_text(encoding="utf-8").count("<!-- /innofacts ") == 16


def test_the_fact_check_holds_what_the_library_says(run):
    table = FOLDER / "fact-check.md"
    if os.environ.get("INNOFACTS_REWRITE"):
        run("embed", table)
    assert run("embed", "--check", table) == (0, "", f"innofacts: {table}: 1 marker is up to date\n")
    text = table.read_text(encoding="utf-8")
    assert text.count("iol-2025-innovation") > 40
    assert sum(text.count(finding) for finding in ("outdated", "stale", "confirmed", "unconfirmed", "no figure")) >= 56


def test_the_page_of_the_fact_check_is_what_the_command_writes(run):
    made = run("compare", "source:iol-2025-innovation", "--page").out
    page = FOLDER / "fact-check.html"
    if os.environ.get("INNOFACTS_REWRITE"):
        page.write_text(made, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == made


def test_every_figure_of_the_report_is_supported(run):
    result = run("proof", "--strict", REPORT)
    assert (result.status, result.out) == (0, "")
    assert result.err.endswith(
        ': 12 figures: 12 supported; passed over: 15 in tables of markers, 1 probably not figures ("Half a year")\n'
    )
    found = json.loads(run("proof", REPORT, "-f", "json").out)
    assert [one["verdict"] for one in found] == ["supported"] * 12


def test_markdown_it_and_python_markdown_show_real_tables_and_plain_figures():
    text = REPORT.read_text(encoding="utf-8")
    pages = [
        MarkdownIt("commonmark").enable("table").render(text),
        markdown.markdown(text, extensions=["tables", "footnotes"]),
    ]
    for page in pages:
        assert page.count("<table>") >= TABLES - 1  # in a list item Python-Markdown wants four columns more
        shown = " ".join(re.sub(r"<!--.*?-->|<[^>]*>", "", page).split())
        for figure in FIGURES:
            assert figure in shown
        assert "innofacts" not in shown.replace("innofacts show", "")


# --- through pandoc ------------------------------------------------------------------------------------------------

needs_pandoc = pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not there")


def pandoc(*arguments: object) -> str:
    done = subprocess.run(["pandoc", *map(str, arguments)], capture_output=True, text=True, check=True, cwd=FOLDER)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.slow
@needs_pandoc
def test_it_looks_like_this_as_a_page_and_as_a_word_document(tmp_path):
    pandoc("report.md", "--output", tmp_path / "report.docx")
    made = {
        "report.html": pandoc("report.md", "--to", "html"),
        "report.txt": pandoc(tmp_path / "report.docx", "--columns", 120, "--to", "markdown"),
    }
    for name, text in made.items():
        if os.environ.get("INNOFACTS_REWRITE"):
            (FOLDER / name).write_text(text, encoding="utf-8")
        assert (FOLDER / name).read_text(encoding="utf-8") == text


@pytest.mark.slow
@needs_pandoc
@pytest.mark.parametrize("reader", ["gfm", "markdown", "commonmark_x"])
@pytest.mark.parametrize("writer", ["html", "docx"])
def test_every_reader_of_pandoc_sees_real_tables_and_plain_figures(tmp_path, reader, writer):
    pandoc("report.md", f"--from={reader}", "--output", tmp_path / f"report.{writer}")
    page = pandoc(tmp_path / f"report.{writer}", "--to", "html", "--wrap=none")
    assert page.count("<table") == TABLES
    shown = " ".join(re.sub(r"<!--.*?-->|<[^>]*>", "", page).split())
    for figure in FIGURES:
        assert figure in shown
    assert page.count('class="footnote-ref"') == 5


# --- hooks ---------------------------------------------------------------------------------------------------------


def test_hooks_are_of_commands_that_there_are():
    hooks = re.findall(
        r"^- id: innofacts-(\w+)\n(?:  .*\n)*?  entry: innofacts (\w+)\n",
        (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
    assert [name for name, _ in hooks] == ["check", "embed", "proof"]
    assert all(name == command and command in dict(COMMANDS) for name, command in hooks)


def test_hooks_run_for_every_kind_of_report():
    page = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    of_check, of_embed, of_proof = re.findall(r"^  files: (.*)$", page, flags=re.MULTILINE)
    assert of_check == r"\.toml$"
    assert [suffix for suffix in (".toml", *SUFFIXES) if not re.search(of_proof, f"a{suffix.upper()}")] == []
    assert [suffix for suffix in (".toml", *SUFFIXES) if not re.search(of_embed, f"a{suffix}")] == [".odt", ".pdf"]


def test_the_hook_of_proof_can_read_a_pdf():
    project, hooks = (
        (ROOT / name).read_text(encoding="utf-8") for name in ("pyproject.toml", ".pre-commit-hooks.yaml")
    )
    (needed,) = re.findall(r'^pdf = \["(.*)"\]$', project, flags=re.MULTILINE)
    assert f"additional_dependencies: [{needed}]" in hooks.partition("- id: innofacts-proof")[2]
