"""A lookup in a pipe stays quick: its modules load none of the heavy parts of Python, and no library for people."""

import subprocess
import sys
from pathlib import Path

import pytest
import tomli
from cases import cases
from conftest import environment

LIGHT = (
    "innofacts",
    "innofacts.__main__",
    "innofacts.records",
    "innofacts.version",
    "innofacts.errors",
    "innofacts.showing",
    "innofacts.suggesting",
    "innofacts.output",
    "innofacts.quick",
    "innofacts.requests",
    "innofacts.requests.declared",
    "innofacts.completion",
    "innofacts.views.queries",
    "innofacts.views.tables",
    "innofacts.index.columns",
    "innofacts.index.store",
    "innofacts.index.freshness",
    "innofacts.index.opening",
    "innofacts.index.files",
    "innofacts.index.index",
    "innofacts.index.analysis",
    "innofacts.index.alternatives",
    "innofacts.index.query",
    "innofacts.index.terms",
    "innofacts.index.number_terms",
    "innofacts.english.cardinals",
    "innofacts.english.inflection",
    "innofacts.english.numerals",
    "innofacts.english.spelling",
    "innofacts.english.stopwords",
    "innofacts.formats",
    "innofacts.formats.csv_lines",
    "innofacts.table",
    "innofacts.formats.words",
    "innofacts.formats.csv",
    "innofacts.formats.json",
)
PACKAGES = {module.rpartition(".")[0] for module in LIGHT} - {""}
HEAVY = {"re", "typing", "dataclasses", "enum", "pathlib", "json", "sqlite3", "decimal"}
FOR_PEOPLE = {"rich", "tabulate", "pydantic", "importlib.metadata", "xlsxwriter", "markdown_it", "pygments"}


def loaded_by(code: str) -> set[str]:
    """Return the modules that a bare interpreter has after running some code: no site, no environment."""
    path = environment()["PYTHONPATH"]
    code = f"import sys; sys.path.insert(0, {path!r})\n{code}\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


@cases("module", LIGHT)
def test_a_light_module_loads_nothing_heavy(module):
    assert loaded_by(f"import {module}") & HEAVY == set()


def test_together_they_load_of_ours_only_themselves():
    loaded = loaded_by("\n".join(f"import {module}" for module in LIGHT))
    ours = {module for module in loaded if module.partition(".")[0] == "innofacts"}
    assert ours == {*LIGHT, *PACKAGES}


@pytest.mark.parametrize("arguments", [("search", "patents"), ("list", "-f", "json"), ("export", "-f", "tsv")])
def test_a_lookup_in_a_pipe_loads_no_library_for_people(arguments):
    code = f"""
import sys
from innofacts.__main__ import main
status = main({list(arguments)!r})
print(*sys.modules, file=sys.stderr)
sys.exit(status)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert done.stdout.count("\n") > 1
    assert set(done.stderr.split()) & FOR_PEOPLE == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "patents"),
        ("search", "patents", "place:CN", "not:topic:funding", "-f", "json"),
        ("list",),
        ("list", "--count", "topics"),
        ("list", "topic:funding", "-f", "jsonl", "-s", "-figure", "-c", "id,figure"),
        ("export", "-f", "tsv"),
    ],
)
def test_a_warm_lookup_in_a_pipe_is_answered_by_light_modules_alone(run, arguments):
    loaded = loaded_by_answering(run, arguments)
    assert loaded & (HEAVY | FOR_PEOPLE | {"typer", "tomli"}) == set()
    ours = {module for module in loaded if module.partition(".")[0] == "innofacts"}
    assert ours <= {*LIGHT, *PACKAGES}


def test_a_warm_search_for_words_loads_neither_the_writer_of_csv_nor_what_reads_numbers(run):
    needless = {
        f"innofacts.{name}" for name in ("formats.csv", "formats.words", "suggesting", "factfiles", "english.numerals")
    }
    assert loaded_by_answering(run, ("search", "patents")) & needless == set()


def test_the_quick_lane_reads_figures_and_periods_too(run):
    loaded = loaded_by_answering(run, ("search", "patents", "period:2020..2023", "figure:1000000.."))
    assert loaded & (FOR_PEOPLE | {"typer", "tomli", "innofacts.cli"}) == set()


def test_after_an_edit_little_more_is_loaded(run, library):
    """Reading facts takes decimals, patterns and a parser of TOML, but none of what takes as long as the lookup itself."""
    source = '[source]\nid = "{0}"\ntype = "report"\npublisher = "P"\nfiscal_year = "07-01"\npublished = 2025-04-30\n'
    fact = '[[fact]]\nid = "{{0}}-{0}"\nclaim = "A word."\nfigure = "{1}"\nperiod = {2}\ntopics = ["a", "b"]\n'
    figures = ("> 80 countries", "3,327.8 billion CNY", "4.5 .. 6 %", "4.5 ± 0.1 %", "6.9 CNY per USD", "~ 3 rank")
    periods = ('"2012.."', '"2023-Q1"', '"mid 1950s"', '"FY2022/23"', "2023", "2025-04-30")
    facts = [fact.format(n, *pair) for n, pair in enumerate(zip(figures, periods, strict=True))]
    folder = library(**{name: "".join([source, *facts]).replace("{0}", name) for name in "abc"})
    assert run("list", "--facts", folder).status == 0
    (folder / "b.toml").write_text((folder / "b.toml").read_text().replace("A word", "Another word"))
    parsers = str(Path(tomli.__file__).parent.parent)
    code = f"""
sys.path.append({parsers!r})
from innofacts.__main__ import main
assert main(['search', 'another', '--facts', {str(folder)!r}]) == 0
"""
    loaded = loaded_by(code)
    assert loaded & ({"typing", "dataclasses", "pathlib", "sqlite3", "typer"} | FOR_PEOPLE) == set()
    assert "innofacts.factfiles.reading" in loaded


def loaded_by_answering(run, arguments) -> set[str]:
    """Return the modules that a bare interpreter has after a warm lookup, whose answer is the right one."""
    expected = run(*arguments)
    assert expected.status == 0
    code = f"from innofacts.__main__ import main\nassert main({list(arguments)!r}) == 0"
    path = environment()["PYTHONPATH"]
    bare = f"import sys; sys.path.insert(0, {path!r})\n{code}\nprint(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-I", "-S", "-c", bare]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=True)
    assert done.stdout == expected.out
    return set(done.stderr.split())


def test_a_lookup_that_fits_on_the_terminal_loads_neither_the_pager_s_modules_nor_typer(terminal):
    result = terminal("list", "-n", "3", PYTHONPROFILEIMPORTTIME="1")
    loaded = {line.rpartition("|")[2].strip() for line in result.err.splitlines()}
    assert "rich.text" in loaded
    assert loaded & {"subprocess", "signal", "shutil", "statistics", "json", "sqlite3", "typer"} == set()
