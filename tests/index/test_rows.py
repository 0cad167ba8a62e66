"""Facts and problems come into the index as they stand in the files, and a fact comes back out as it went in."""

import os
from collections import Counter
from pathlib import Path

import pytest

from innofacts.factfiles.reading import read_file
from innofacts.index import building, words, writer
from innofacts.index.alternatives import query_of
from innofacts.index.building import build
from innofacts.index.columns import COLUMNS
from innofacts.index.files import Location, Place
from innofacts.index.freshness import everything
from innofacts.index.index import Index
from innofacts.index.loading import recall
from innofacts.index.rows import MAX_FILE
from innofacts.index.store import Home

SOURCE = '[source]\nid = "{}"\ntype = "report"\npublisher = "Office"\n'
FACT = '[[fact]]\nid = "{}"\nclaim = "Claim"\n'


@pytest.fixture
def index_of():
    """Return what makes an index of a folder, in memory."""
    indexes = []

    def index_of(folder: Path) -> Index:
        location = Location((Place("library", str(folder)),))
        indexes.append(Index(build(Home(location)), location))
        return indexes[-1]

    yield index_of
    for index in indexes:
        index.close()


@pytest.fixture
def problems(index_of):
    """Return what tells the problems of a folder."""
    return lambda folder: [str(problem) for problem in index_of(folder).problems()]


# --- ids and references --------------------------------------------------------------------------------------------


def test_an_id_is_taken_once_and_the_first_fact_keeps_it(library, index_of):
    folder = library(
        a=SOURCE.format("a") + FACT.format("x") + FACT.format("x") + FACT.format("y"),
        b=SOURCE.format("b") + FACT.format("z") + FACT.format("y"),
    )
    index = index_of(folder)
    assert list(index.rows("SELECT id, file, line FROM fact ORDER BY n")) == [
        ("x", "library/a.toml", 5),
        ("y", "library/a.toml", 11),
        ("z", "library/b.toml", 5),
    ]
    assert [str(problem) for problem in index.problems()] == [
        (
            'library/a.toml:9:6: the id "x" is taken by the fact at library/a.toml:5\n'
            '  9 | id = "x"\n'
            "    |      ^\n"
            "  hint: an id names one fact of the library"
        ),
        (
            'library/b.toml:9:6: the id "y" is taken by the fact at library/a.toml:11\n'
            '  9 | id = "y"\n'
            "    |      ^\n"
            "  hint: an id names one fact of the library"
        ),
    ]


def test_of_many_facts_with_one_id_the_first_are_reported_and_the_rest_counted(library, run, monkeypatch):
    for module in ("factfiles.problems", "index.writer", "check.checking"):
        monkeypatch.setattr(f"innofacts.{module}.MAX_PROBLEMS", 200)  # 10,000 take seconds
    facts = library(a=SOURCE.format("a") + FACT.format("x") * 235)
    status, out, err = run("list", "--facts", facts, "-c", "id")
    assert (status, out) == (2, "id\nx\n")
    assert err.count("is taken by the fact at") == 10
    assert "\ninnofacts: error: 191 more problems; innofacts check lists them\n" in err
    status, out, err = run("check", facts)
    assert status == 1
    assert out.count("is taken by the fact at") == 100
    assert [out.count(f": 101 more problems of this kind [{rule}]\n") for rule in ("id", "duplicate")] == [1, 1]
    assert err == "innofacts: error: 201 errors and 202 warnings in 1 file with 1 fact\n"
    listed = run("check", facts, "--json").out
    assert listed.count("is taken by the fact at") == 200
    assert "the file has 34 more problems" in listed


def test_values_of_two_series_with_one_id_are_told_apart_where_they_stand(library, index_of):
    series = '[[series]]\nid = "s"\nclaim = "Claim"\nunit = "%"\n[series.values]\n{} = "1.0"\n'
    folder = library(a=SOURCE.format("a") + series.format(2012) + series.format("2013") + series.format("2012"))
    index = index_of(folder)
    assert list(index.rows("SELECT id FROM fact ORDER BY n")) == [("s@2012",), ("s@2013",)]
    assert [str(problem).splitlines()[:2] for problem in index.problems()] == [
        [
            'library/a.toml:22:8: the id "s@2012" is taken by the fact at library/a.toml:10',
            '  22 | 2012 = "1.0"',
        ]
    ]


def test_a_source_has_one_file(library, index_of):
    folder = library(a=SOURCE.format("same"), b=SOURCE.format("same") + FACT.format("x"), c=SOURCE.format("same"))
    index = index_of(folder)
    assert [str(problem) for problem in index.problems()] == [
        f'library/{name}.toml:2:6: the id "same" is taken by the source in library/a.toml\n'
        '  2 | id = "same"\n'
        "    |      ^\n"
        "  hint: a source has one file and one id; delete a copy"
        for name in ("b", "c")
    ]
    assert list(index.rows("SELECT id FROM fact")) == [("x",)]


def test_a_reference_to_nothing_is_a_problem_where_it_stands(library, problems):
    folder = library(
        a=SOURCE.format("a") + FACT.format("first") + 'part_of = "secnod"\nreplaces = ["later", "nothing", "lateer"]\n',
        b=SOURCE.format("b") + FACT.format("second") + FACT.format("later") + 'part_of = "later"\n',
    )
    assert problems(folder) == [
        (
            'library/a.toml:8:11: no fact has the id "secnod"\n'
            '  8 | part_of = "secnod"\n'
            "    |           ^\n"
            '  hint: did you mean "second"?'
        ),
        (
            'library/a.toml:9:22: no fact has the id "nothing"\n'
            '  9 | replaces = ["later", "nothing", "lateer"]\n'
            "    |                      ^"
        ),
        (
            'library/a.toml:9:33: no fact has the id "lateer"\n'
            '  9 | replaces = ["later", "nothing", "lateer"]\n'
            "    |                                 ^\n"
            '  hint: did you mean "later"?'
        ),
        (
            'library/b.toml:11:11: "later" is the fact itself\n'
            '  11 | part_of = "later"\n'
            "     |           ^\n"
            "  hint: name another fact, or leave it out"
        ),
    ]


def test_a_reference_of_a_series_is_one_problem_for_all_its_values(library, problems):
    series = '[[series]]\nid = "s"\nclaim = "Claim"\nunit = "%"\npart_of = "whole"\n'
    folder = library(a=SOURCE.format("a") + series + '[series.values]\n2012 = "1.0"\n2013 = "2.0"\n')
    assert problems(folder) == [
        'library/a.toml:9:11: no fact has the id "whole"\n  9 | part_of = "whole"\n    |           ^'
    ]


def test_a_reference_to_a_fact_that_has_a_problem_is_not_called_dangling(library, problems):
    folder = library(
        a=SOURCE.format("a") + FACT.format("x") + 'part_of = "bad"\n' + FACT.format("bad") + 'messure = "m"\n'
    )
    assert [problem.splitlines()[0] for problem in problems(folder)] == ['library/a.toml:12:1: unknown key "messure"']


@pytest.mark.parametrize("text", ["broken", SOURCE.format("1"), ""])
def test_while_a_file_cannot_be_read_no_reference_is_called_dangling(library, text, problems):
    """What it refers to may stand there; a fact that refers to itself is wrong all the same."""
    folder = library(
        a=SOURCE.format("a") + FACT.format("x") + 'part_of = "y"\n' + FACT.format("z") + 'part_of = "z"\n', b=text
    )
    found = [problem for problem in problems(folder) if not problem.startswith("library/b.toml:")]
    assert [problem.splitlines()[0] for problem in found] == ['library/a.toml:12:11: "z" is the fact itself']


def test_a_file_that_is_written_while_it_is_read_has_its_problem_at_the_fact(library, monkeypatch, problems):
    """When it is looked at again, to find the place of what only the whole library tells, it is another."""
    folder = library(a=SOURCE.format("a") + FACT.format("x") + 'part_of = "y"\n')
    monkeypatch.setattr(writer, "content", lambda *_, **__: (b"\xff", None))
    assert problems(folder) == ['library/a.toml:5: no fact has the id "y"']


# --- reading -------------------------------------------------------------------------------------------------------


def replaced(folder: Path, what: str) -> Path:
    path = folder / "a.toml"
    path.unlink()
    {
        "fifo": lambda: os.mkfifo(path),
        "device": lambda: path.symlink_to("/dev/zero"),
        "folder": path.mkdir,
        "nothing": lambda: None,
        "large": lambda: path.write_bytes(b"#" * (MAX_FILE + 1)),
    }[what]()
    return path


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("fifo", "this is not a regular file"),
        ("device", "this is not a regular file"),
        ("folder", "the file cannot be read: Is a directory"),
        ("nothing", "the file cannot be read: No such file or directory"),
        ("large", "the file is larger than 16 MiB\n  hint: --large reads it all the same"),
    ],
)
def test_a_file_that_became_something_else_since_it_was_seen_is_a_problem(library, what, message, monkeypatch):
    folder = library(a=SOURCE.format("a"), b=SOURCE.format("b") + FACT.format("x"))
    location = Location((Place("library", str(folder)),))
    there = everything(location)
    replaced(folder, what)
    monkeypatch.setattr(building, "everything", lambda _: there)
    index = Index(build(Home(location)), location)
    assert [str(problem) for problem in index.problems()] == [f"library/a.toml: {message}"]
    assert index.one("SELECT id FROM fact") == "x"
    index.close()


def test_settings_may_stand_in_any_folder_and_count_for_all_files(library, index_of):
    folder = library(a=SOURCE.format("a") + FACT.format("x") + 'figure = "<= 5 tonnes"\n')
    (folder / "sub").mkdir()
    (folder / "sub" / "library.toml").write_text('[units]\nmeasured = ["tonnes"]\nother = 1\n')
    index = index_of(folder)
    assert index.one("SELECT low FROM fact") is None
    assert [str(problem).splitlines()[0] for problem in index.problems()] == [
        'library/sub/library.toml:3:1: unknown key "other"'
    ]


def test_settings_that_cannot_be_read_are_one_problem(library, problems):
    folder = library(a=SOURCE.format("a") + FACT.format("x"), library="[units")
    assert [problem.splitlines()[0].split(": ")[0] for problem in problems(folder)] == ["library/library.toml:1:7"]
    (folder / "library.toml").unlink()
    os.mkfifo(folder / "library.toml")
    assert problems(folder) == ["library/library.toml: this is not a regular file"]


def test_no_phrase_reaches_from_one_text_into_the_next(library, index_of):
    folder = library(a=SOURCE.format("a") + FACT.format("x") + 'topics = ["joint work", "in space"]\n')
    index = index_of(folder)

    def matches(phrase: str) -> bool:
        return index.one("SELECT 1 FROM words WHERE words MATCH ?", (phrase,)) is not None

    assert [matches(p) for p in ('"joint work"', '"in space"', '"work in"', "joint AND space")] == [
        True,
        True,
        False,
        True,
    ]


# --- reading back --------------------------------------------------------------------------------------------------

RICH = """
[source]
id          = "rich"
type        = "report"
title       = "Title"
authors     = ["Cui, Yan", "Office"]
publisher   = "Publisher"
container   = "Series"
published   = 2025-04-30
url         = "https://example.org/a"
doi         = "10.1234/x"
accessed    = "2026-11"
language    = "en"
license     = "CC0"
standing    = "official"
fiscal_year = "07-01"
copy        = { characters = 5653, sha256 = "{0}" }

[[fact]]
id       = "all"
claim    = "Ünïcode, \\"quotes\\", \\\\ and \\n lines."
figure   = "~ 3327.80 billion CNY"
measure  = "m"
place    = "CN"
period   = "FY2022/23"
nature   = "flow"
basis    = "PPP"
vintage  = "final"
scope    = "s"
topics   = ["a", "b"]
part_of  = "s@2013"
replaces = ["s@2012", "day"]
by       = "Minister"
says     = "trend"
note     = "n"
at       = { paragraph = 3, start = 10, end = 20, printed = "p", sha256 = "{0}" }
quote    = "q"

[[fact]]
id     = "day"
claim  = "Day"
figure = "<= 5 tonnes"
period = 2025-04-30

[[series]]
id     = "s"
claim  = "Series"
unit   = "%"
nature = "share"
breaks = [2013]
[series.values]
2012 = "1.90"
2013 = 2.5
"early 1950s" = 3
""".replace("{0}", "0123456789abcdef" * 4)


def test_a_fact_is_read_back_as_it_was_read_from_toml(library, index_of):
    folder = library(rich=RICH, library='[units]\nmeasured = ["tonnes"]\n')
    index = index_of(folder)
    assert index.problems() == []
    read = read_file("library/rich.toml", RICH.encode(), measured=frozenset(["tonne"]))
    assert [fact.id for fact in read.facts] == ["all", "day", "s@2012", "s@2013", "s@early 1950s"]
    for fact in read.facts:
        assert recall(index, [fact.id]) == [fact._replace(source=read.source)]
        row = next(iter(index.rows("SELECT * FROM fact WHERE id = ?", (fact.id,))))
        assert row[1 : len(COLUMNS) + 1] == tuple(column.of(fact) for column in COLUMNS)
    with pytest.raises(KeyError):
        recall(index, ["nothing"])


def test_keys_keep_the_order_of_figures(library, index_of):
    folder = library(a=SOURCE.format("a") + FACT.format("x") + 'figure = "> 80 countries"\n' + FACT.format("y"))
    keys = "unit_key, number_key, bound_rank, low_key, high_key, amount"
    assert list(index_of(folder).rows(f"SELECT {keys} FROM fact")) == [
        ("country", "35028#", 13, "350281#", "4", ">\t80\t0\t\tcountries\tmore than 80 countries"),
        (None, None, None, None, None, None),
    ]


@pytest.mark.parametrize(
    ("figure", "inside", "outside"),
    [
        ("40..50 labs", "40 45 50", "39 51 55 59"),
        ("~ 500 people", "401 500 600", "399 601 650"),
        ("~> 600 people", "601 650 699", "599 701"),
        ("1678000 people", "1677500 1678499", "1677499 1678501 1679000"),
        ("40..50 km", "40 49.99 50", "39 50.01 55"),
        # of a limit, what is near it
        ("> 80 labs", "80 81 85 119", "79 8 120 810"),
        (">= 0.8 %", "0.8 0.85", "0.79 1.2"),
        ("<= 50000 people", "50000 49999 25001", "50001 25000 5000"),
        ("< 3 trillion CNY", "2.9999 trillion|1.51 trillion", "3.01 trillion|1.5 trillion"),
        ("> 0 labs", "0", "1"),
    ],
)
def test_a_bounded_figure_is_found_by_what_it_holds_and_by_nothing_beyond(library, index_of, figure, inside, outside):
    index = index_of(library(a=SOURCE.format("a") + FACT.format("x") + f'figure = "{figure}"\n'))
    inside, outside = (side.split("|" if "|" in side else " ") for side in (inside, outside))
    numbers = [*inside, *outside]
    found = [index.count(query_of((number,), index.lexicon())) for number in numbers]
    assert dict(zip(numbers, found, strict=True)) == {number: number in inside for number in numbers}


@pytest.mark.parametrize(
    ("figure", "amount"),
    [
        ("3327.80 billion CNY", "|3327800000000|2|billion|CNY|3,327.80 billion CNY"),
        ("40..50 labs", "..||0||labs|40 to 50 labs"),
        ("100 ± 0.5 km", "±||0||km|100 ± 0.5 km"),
    ],
)
def test_an_amount_is_taken_apart_for_spreadsheets(library, figure, amount, index_of):
    folder = library(a=SOURCE.format("a") + FACT.format("x") + f'figure = "{figure}"\n')
    assert str(index_of(folder).one("SELECT amount FROM fact")).replace("\t", "|") == amount


def test_the_terms_of_many_facts_are_those_of_each():
    facts = read_file("library/rich.toml", RICH.encode(), measured=frozenset(["tonne"])).facts
    together, each = words.words_of(facts), [words.words_of([fact]) for fact in facts]
    assert together.texts == tuple(texts for one in each for texts in one.texts)
    assert together.words == sum((one.words for one in each), Counter())
    assert together.values == sum((one.values for one in each), Counter())


def test_facts_are_taken_apart_a_thousand_at_a_time(index_of, library):
    count = words.AT_ONCE + 2
    facts = (FACT.format(f"x{n}") + f'measure = "m{n}"\nfigure = "{n} labs"\n' for n in range(count))
    index = index_of(library(a=SOURCE.format("a") + "".join(facts)))
    wanted = [(f"x{n}", f"m{n}", str(n)) for n in range(count)]
    assert list(index.rows("SELECT id, measure, value FROM fact ORDER BY n")) == wanted
    assert index.one("SELECT count(*) FROM words WHERE words MATCH 'measure : m1001'") == 1
