"""A query in SQL finds the same facts in Parquet as the command line finds in the library."""

import duckdb
import pytest
from engines import FILTERS


def found(facts, condition):
    """Return the ids of the facts in a file that meet a condition."""
    return [id_ for (id_,) in duckdb.sql(f"SELECT id FROM '{facts}' WHERE {condition}").fetchall()]


def test_thirty_filters_find_the_same_in_both_ways(run, facts):
    assert len(FILTERS) >= 30
    differing, some = [], 0
    for terms in (*FILTERS, ("source:iol-2025-innovation", "says:trend")):
        for possibly in ((), ("--possibly",)):
            expected = run("list", *terms, *possibly, "-c", "id", "--no-header").out
            ids = [line.split(",")[0] for line in expected.splitlines()]
            some += bool(ids)
            if found(facts, run("list", *terms, *possibly, "--sql").out) != ids:
                differing.append((terms, possibly))
    assert differing == []
    assert some > 50


def test_a_day_is_a_filter_too_and_no_term_is_none(run, facts):
    ids = run("list", "--as-of", "2024-03-01", "-c", "id", "--no-header").out.split()
    assert found(facts, run("list", "--as-of", "2024-03-01", "--sql").out) == ids
    assert run("list", "--sql").out == "TRUE\n"


@pytest.mark.parametrize(
    ("terms", "sql"),
    [
        (("figure:>3 trillion CNY",), "((low_key >= '35133+' AND high_key <= '4') AND unit_key = 'CNY')"),
        (("place:CN", "not:topic:funding"), "place = 'CN' AND NOT coalesce(array_contains(topics, 'funding'), FALSE)"),
        (("id:o'x",), "lower(substr(id, 1, 3)) = lower('o''x')"),
        (("standing:official,nothing",), "(standing = 'official' OR FALSE)"),
    ],
)
def test_the_filter_is_one_line(run, tmp_path, terms, sql):
    assert run("list", *terms, "--sql") == (0, f"{sql}\n", "")
    assert run("list", *terms, "--sql", "-o", tmp_path / "filter.sql") == (0, "", "")
    assert (tmp_path / "filter.sql").read_text() == f"{sql}\n"


@pytest.mark.parametrize(
    ("term", "message"),
    [
        ("patents", '"patents" looks for words, which SQL cannot find'),
        ("not:patents", '"patents" looks for words, which SQL cannot find'),
    ],
)
def test_words_are_refused(run, term, message):
    done = run("list", term, "--sql")
    hint = "name fields with values that facts have: innofacts list --count topics lists those of one"
    assert done == (2, "", f"innofacts: error: {message}\n  hint: {hint}\n")


@pytest.mark.parametrize(("term", "column"), [("topic:fund", "topics"), ("place:Atlantis", "place")])
def test_a_value_that_no_fact_has_is_named(run, term, column):
    message = f'no fact has the value "{term}", so that it looks for words, which SQL cannot find'
    hint = f"innofacts list --count {column} lists the values"
    assert run("list", term, "--sql") == (2, "", f"innofacts: error: {message}\n  hint: {hint}\n")


def test_a_term_that_cannot_be_read_is_shown(run):
    done = run("list", "place:CN", "figure:x", "--sql")
    assert done.status == 2
    assert "place:CN figure:x" in done.err


@pytest.mark.parametrize(
    "terms", [("replaced:no",), ("replaced:yes", "place:CN"), ("not:replaced:YES",), ("not:replaced:no",)]
)
def test_what_was_replaced_is_known_by_a_view(run, facts, terms):
    ids = [line.split(",")[0] for line in run("list", *terms, "-c", "id", "--no-header").out.splitlines()]
    connection = duckdb.connect()
    connection.execute(run("export", "--sql", "duckdb").out.replace("facts.parquet", str(facts)))
    condition = run("list", *terms, "--sql").out
    assert [id_ for (id_,) in connection.sql(f"SELECT id FROM facts WHERE {condition}").fetchall()] == ids
    assert ids


def test_a_figure_is_replaced_or_not(run):
    done = run("list", "replaced:perhaps", "--sql")
    assert done == (
        2,
        "",
        'innofacts: error: "perhaps" is neither yes nor no\n  | replaced:perhaps\n  |          ^\n  hint: write replaced:no\n',
    )
