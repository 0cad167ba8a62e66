"""Verdicts and findings in SQL are those of `compare`, and the functions keep surely and possibly apart."""

import duckdb
import pytest

from innofacts.compare.comparisons import compare
from innofacts.compare.findings import finding
from innofacts.datasets.sql import DIALECTS, views
from innofacts.index.files import locate
from innofacts.index.loading import measured_units, recall
from innofacts.index.opening import open_index


@pytest.fixture
def connection(facts):
    """Return a connection to DuckDB with the views over the shipped library."""
    with duckdb.connect() as connection:
        connection.execute(views("duckdb").replace("facts.parquet", str(facts)))
        yield connection


def shipped():
    """Return the facts of the shipped library that have figures, by id, and the units that it measures."""
    with open_index(locate((), follow=False, large=False)) as index:
        ids = [id_ for (id_,) in index.rows("SELECT id FROM fact WHERE figure IS NOT NULL")]
        return {fact.id: fact for fact in recall(index, ids)}, measured_units(index)


def differing(rows, answer):
    """Return the rows, of which SQL gives the last cell, for which Python gives another answer."""
    known, measured = shipped()
    by_measure = {}
    for fact in known.values():
        by_measure.setdefault(fact.measure.casefold(), []).append(fact)
    found = []
    for left, right, given in rows:
        expected = answer(known[left], known[right], by_measure[known[left].measure.casefold()], measured)
        if given != expected:
            found.append((left, right, given, expected))
    return found


def verdict_of(left, right, others, measured):
    """Return the verdict of `compare`."""
    return compare(left, right, others, measured).verdict


def finding_of(left, right, _, measured):
    """Return the finding on a claim if one other fact is all that is known."""
    return finding(left, [right], measured).finding


def some(rows, usual):
    """Return the rows whose last cell is not usual, and some of the others."""
    others = [row for row in rows if row[-1] in usual]
    special = [row for row in rows if row[-1] not in usual]
    return special + others[:: len(others) // 300]


@pytest.mark.slow
def test_verdicts_are_those_of_compare(connection):
    rows = connection.execute("FROM verdicts ORDER BY ALL").fetchall()
    measures = [fact.measure.casefold() for fact in shipped()[0].values() if fact.measure]
    assert len(rows) == sum(measures.count(measure) * (measures.count(measure) - 1) for measure in set(measures))
    chosen = some(rows, (None, "not comparable"))
    assert {verdict for *_, verdict in chosen} > {"agree", "compatible", "superseded", "conflict"}
    assert differing(chosen, verdict_of) == []


@pytest.mark.no_cover
def test_findings_of_pairs_are_those_of_compare(connection):
    chosen = some(connection.execute("FROM pair_findings ORDER BY ALL").fetchall(), ("unconfirmed",))
    assert {name for *_, name in chosen} > {"revised", "disputed", "stale", "confirmed", "compatible"}
    assert differing(chosen, finding_of) == []


def test_current_facts_are_those_that_nothing_replaces(connection, run):
    outdated = {row[0] for row in connection.execute("SELECT old_id FROM replacements").fetchall()}
    current = {row[0] for row in connection.execute("SELECT id FROM current_facts").fetchall()}
    assert "rd-expenditure-2023" in outdated
    assert outdated & current == set()
    assert len(outdated | current) == len(run("list", "-c", "id", "--no-header").out.split())


@pytest.mark.parametrize(
    ("low", "high", "surely", "possibly"),
    [
        ("80", "NULL", "> 80", "> 80|> 70|> 50|> 20"),
        ("81", "NULL", "> 80", "> 80|> 70|> 50|> 20"),
        ("82", "NULL", "", "> 80|> 70|> 50|> 20"),
        ("NULL", "20", "", ""),
        ("NULL", "21", "", "> 20"),
        ("NULL", "NULL", "> 80|> 50|> 20|> 70", "> 80|> 50|> 20|> 70"),
    ],
)
def test_more_than_80_is_surely_at_least_81(low, high, surely, possibly):
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE facts (figure TEXT, least DECIMAL(38, 12), greatest DECIMAL(38, 12))")
        connection.execute(
            "INSERT INTO facts VALUES ('> 80', 81, NULL), ('> 50', 51, NULL), ('> 20', 21, NULL), ('> 70', 71, NULL)"
        )
        macros = [line for line in views("duckdb").split(";\n") if "MACRO" in line]
        connection.execute(";\n".join(macros))
        for condition, expected in (
            (f"surely(figure, least, greatest, {low}, {high})", surely),
            (f"possibly(figure, least, FALSE, greatest, TRUE, {low}, {high})", possibly),
        ):
            found = {row[0] for row in connection.execute(f"SELECT figure FROM facts WHERE {condition}").fetchall()}
            assert found == set(filter(None, expected.split("|")))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_views_are_printed_for_each_engine(run, golden, dialect):
    done = run("export", "--sql", dialect)
    assert (done.status, done.err) == (0, "")
    golden(f"views.{dialect}.sql", done.out)


def test_an_unknown_engine_is_refused(run):
    hint = 'did you mean "duckdb"?'
    assert run("export", "--sql", "duck").err == f'innofacts: error: --sql does not take "duck"\n  hint: {hint}\n'
    assert run("export", "--sql", "x").err.endswith("hint: it takes duckdb or spark\n")
    hint = "leave them out; innofacts list --sql prints the terms as a filter"
    told = f"innofacts: error: --sql prints views of a whole Parquet file, and takes no terms\n  hint: {hint}\n"
    assert run("export", "topic:funding", "--sql", "duckdb") == (2, "", told)
