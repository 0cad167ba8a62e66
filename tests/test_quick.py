"""The quick lane: the same answer as the whole command line, or none at all."""

import os
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from innofacts import quick, requests
from innofacts.index import building
from innofacts.index.freshness import MANY_FILES

NASTY = """
[source]
id = "s"
type = "report"
publisher = "P"

[[fact]]
id = "formula"
claim = "=1+1 | two\\nlines [sic]"
figure = "> 80 countries"
topics = ["a", "b"]

[[fact]]
id = "plain"
claim = "Café centres, 专利."
figure = "3327.80 billion CNY"
period = 2023
"""
# What the lane must know is on most lines; what it must decline is on some.
WORDS = (
    "plain",
    "centers",
    "cafe",
    "figure:80..",
    "not:plain",
    "id:formula",
    '"two lines"',
    "nothing",
    "foo:x",
    "",
    "-x",
)
VALUES = {
    "facts": ("{library}", "builtin", "missing"),
    "format": ("csv", "tsv", "json", "jsonl", "markdown", "table", "cvs"),
    "columns": ("id", "id,figure", "claim,low,low_open,topics", "nope", ","),
    "sort": ("-figure", "id", "relevance", "nope"),
    "limit": ("0", "1", "-1", "x", "9" * 30),
    "count": ("topics", "unit", "nope"),
}
# The options that the lane answers, and those that it must decline: their answers go elsewhere, or look otherwise.
DECLINED = ("output", "page", "wide", "rows_by", "sql", "sql_dialect", "size", "color", "excel", "history", "help")
LOOKUPS = [command for command in requests.commands() if command.name in ("list", "search", "show", "export")]
OPTIONS = list(dict.fromkeys(option for command in requests.commands() for option in requests.options_of(command)))
ANSWERED = [option for option in requests.options_of(LOOKUPS[0]) if option.name not in DECLINED]


def options():
    """Give the words of one option: spelled in each of its ways, its value next to it or after an equals sign."""

    def spelled(option):
        values = st.sampled_from(VALUES[option.name]) if option.name in VALUES else st.none()

        def words(spelling, value, glued):
            if value is None:
                return [spelling]
            return [f"{spelling}={value}"] if glued else [spelling, value]

        return st.builds(words, st.sampled_from(option.spellings), values, st.booleans())

    known = st.sampled_from(ANSWERED).flatmap(spelled)
    others = st.sampled_from(
        (["--excel"], ["--color", "always"], ["--debug"], ["--help"], ["--"], ["-fjson"], ["--form", "csv"])
    )
    return st.one_of(known, known, known, others)


LINES = st.tuples(
    st.sampled_from(("list", "search", "export", "show", "lst")),
    st.lists(st.one_of(options(), st.sampled_from(WORDS).map(lambda word: [word])), max_size=5),
).map(lambda parts: [parts[0], *(word for words in parts[1] for word in words)])


@pytest.fixture
def nasty(library):
    return str(library(nasty=NASTY))


@pytest.fixture
def whole(run, monkeypatch):
    """Return what runs a command line as if the lane declined it."""

    def whole(*line):
        with monkeypatch.context() as patch:
            patch.setattr(quick, "answer", lambda _: False)
            return run(*line)

    return whole


@pytest.fixture
def lane(run, monkeypatch):
    """Return what runs a command line that the lane must answer, without Typer and without building an index."""

    def lane(*line):
        with monkeypatch.context() as patch:
            patch.setattr("innofacts.cli.run", None)
            patch.setattr(building, "build", None)
            return run(*line)

    return lane


@pytest.mark.parametrize("command", LOOKUPS)
def test_the_lane_declines_what_goes_elsewhere_or_looks_otherwise(command):
    own = [option for option in requests.options_of(command) if option.name not in DECLINED]
    known = {spelling for option in own for spelling in option.spellings}
    for option in OPTIONS:
        value = [] if option.takes == requests.FLAG else ["1"]
        parsed = {spelling for spelling in option.spellings if requests.parse([command.name, spelling, *value])}
        assert parsed == known & {*option.spellings}


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=LINES)
def test_the_lane_says_what_the_command_line_says_or_nothing(line, nasty, run, whole):
    line = [word.replace("{library}", nasty) for word in line]
    run("list", "--facts", nasty)
    result = whole(*line)
    assert run(*line) == result
    assert result.status == 0 or not quick.answer(line)


PLACES = st.fixed_dictionaries(
    {"COLUMNS": st.sampled_from(("40", "80", "200", "x"))},
    optional={"NO_COLOR": st.just("1"), "FORCE_COLOR": st.just("1"), "TERM": st.sampled_from(("dumb", "xterm"))},
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=LINES, place=PLACES)
@example(line=["search", "--json", "xyzzy"], place={"COLUMNS": "80"})
@pytest.mark.usefixtures("on_terminal")
def test_the_lane_shows_on_a_terminal_what_the_command_line_shows(line, place, nasty, run, whole, monkeypatch):
    line = [word.replace("{library}", nasty) for word in line]
    with monkeypatch.context() as patch:
        patch.delenv("NO_COLOR")
        for name, value in place.items():
            patch.setenv(name, value)
        assert run(*line) == whole(*line)


@pytest.mark.usefixtures("on_terminal")
def test_common_lines_on_a_terminal_are_answered_without_typer(many, terminal, lane, monkeypatch):
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "xterm")
    lines = (
        ["search", "story", "--facts", many],
        ["list", "-n", "3", "--facts", many],
        ["list", "nothing", "--facts", many],
    )
    for line in lines:
        whole = terminal(*line)
        assert lane(*line) == whole
    assert terminal(*lines[0]).err == "innofacts: 20 of 641; -n 0 for all\n"


def test_common_lines_are_answered_by_the_lane(nasty, run, lane):
    for line in (
        ["search", "plain"],
        ["list", "-f", "json", "-n", "1"],
        ["export", "-c", "id,low"],
        ["list", "--count=unit"],
        ["show", "plain"],
        ["show", "plain", "--json"],
        ["show", "pla", "-c", "figure"],
        ["show", "plain", "-c", "figure", "-f", "csv", "--no-header"],
    ):
        line += ["--facts", nasty]
        whole = run(*line)
        assert lane(*line) == whole


@pytest.mark.parametrize("line", [("show", "plain", "-c", "nope"), ("list", "-c", "nope")])
def test_the_lane_declines_a_column_that_is_not_there(nasty, run, whole, line):
    line = [*line, "--facts", nasty]
    said = whole(*line)
    assert (said.status, run(*line)) == (2, said)
    assert not quick.answer(line)


@pytest.mark.parametrize("options", [(), ("--json",), ("-c", "figure"), ("-c", "id")])
def test_the_lane_says_what_has_replaced_a_figure(whole, lane, options):
    line = ["show", "rd-expenditure-2023", *options]
    said = whole(*line)
    assert ("was replaced by rd-cn-2023-final" in said.err) == (options != ("-c", "id"))
    assert lane(*line) == said


SOURCE = '[source]\nid = "{0}"\ntype = "report"\npublisher = "P"\n\n[[fact]]\nid = "{0}"\nclaim = "Word {0}."\n'


def old_library(library, *names: str):
    """Return a library with a source of each name, whose files were written long ago."""
    folder = library(**{name: SOURCE.format(name) for name in names})
    for path in (*folder.iterdir(), folder):
        os.utime(path, (1e9, 1e9))
    return folder


@pytest.fixture(params=["few files", "many files"])
def edited(request, library, run):
    """Return a library of which a file was edited in place since its index was made."""
    more = [f"more{n}" for n in range(MANY_FILES)] if request.param == "many files" else []
    folder = old_library(library, "a", "b", "c", *more)
    run("list", "--facts", folder)
    (folder / "b.toml").write_text(SOURCE.format("b").replace("Word", "Another word"))
    return folder


@pytest.mark.parametrize("terms", [["word"], ["another"], ["word", "not:c"]])
def test_after_an_edit_the_lane_answers_as_before(edited, run, lane, terms):
    line = ["search", *terms, "-c", "id,claim", "--facts", edited]
    answered = lane(*line)
    assert "b,Another word b.\n" in answered.out
    assert answered == run(*line, "--fresh")


def add_many(folder):
    for number in range(21):
        (folder / f"d{number}.toml").write_text(SOURCE.format(f"d{number}"))


def add_settings(folder):
    (folder / "library.toml").write_text('[synonyms]\nword = "term"\n')


def remove_settings(folder):
    (folder / "library.toml").unlink()


def test_the_lane_declines_where_much_is_to_be_read(library, run, capfdbinary):
    folder = library(a=SOURCE.format("a"), b=SOURCE.format("b"), c=SOURCE.format("c"))
    run("list", "--facts", folder)
    for change in (add_many, add_settings, remove_settings):
        change(folder)
        assert not quick.answer(["list", "--facts", str(folder)])
        assert capfdbinary.readouterr() == (b"", b"")
        assert run("list", "--facts", folder).status == 0
        assert quick.answer(["list", "--facts", str(folder)])
        capfdbinary.readouterr()


def test_the_lane_declines_where_many_of_the_files_found_have_changed(library, run, capfdbinary):
    folder = old_library(library, *(f"d{number}" for number in range(MANY_FILES + 1)))
    run("list", "--facts", folder)
    for file in sorted(folder.iterdir())[:21]:
        file.write_text(file.read_text().replace("Word", "Any word"))
    assert not quick.answer(["search", "word", "--facts", str(folder)])
    assert capfdbinary.readouterr() == (b"", b"")
    assert run("search", "word", "--facts", folder).out.count("Any word") == 21


def test_the_lane_declines_where_the_index_is_not_current(nasty, run, capfdbinary):
    assert not quick.answer(["list", "--facts", nasty])
    run("list", "--facts", nasty)
    assert quick.answer(["list", "--facts", nasty])
    assert capfdbinary.readouterr().out.count(b"\n") > 2


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (["list"], 2),
        (["search", "plain", "-c", "id"], 2),
        (["show", "plain", "-c", "figure"], 2),
        (["list", "--allow-problems", "--json"], 0),
        (["export", "--allow-problems"], 0),
    ],
)
def test_the_lane_answers_from_a_library_with_problems_and_names_them(line, status, library, run, lane):
    line += ["--facts", str(library(bad=NASTY.replace('figure = "> 80 countries"', "figure = 80")))]
    whole = run(*line)
    assert whole.status == status
    assert "figure = 80" in whole.err
    assert lane(*line) == whole


def test_the_lane_declines_to_export_a_library_with_problems(library, run, capfdbinary):
    folder = str(library(bad=NASTY.replace('figure = "> 80 countries"', "figure = 80")))
    assert run("list", "--facts", folder).status == 2
    assert not quick.answer(["export", "--facts", folder])
    assert capfdbinary.readouterr() == (b"", b"")


def test_the_lane_declines_without_a_cache(nasty, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")
    assert not quick.answer(["list", "--facts", nasty])


@pytest.mark.parametrize("module", ["innofacts.quick", "innofacts.commands"])
def test_a_query_is_read_again_after_an_edit_was_found_on_the_way(run, monkeypatch, module):
    """An edit may bring words and names by which the query reads differently."""
    expected = run("search", "patents", "-c", "id")
    monkeypatch.setattr(f"{module}.settle", lambda *_: True)
    options = () if module == "innofacts.quick" else ("--color", "never")
    assert run("search", "patents", "-c", "id", *options) == expected


def test_a_large_change_is_left_to_the_whole_command_line(run, monkeypatch):
    expected = run("search", "patents", "-c", "id")
    monkeypatch.setattr("innofacts.quick.unsettled", lambda *_: SimpleNamespace(is_small=False))
    assert run("search", "patents", "-c", "id") == expected
