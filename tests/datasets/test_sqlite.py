"""SQLite: a database that checks its own references, is searched as other tools expect, and has the same bytes again."""

import json
import sqlite3

import pytest


@pytest.fixture
def database(run, small, tmp_path):
    """Return the path of the small library as a database."""
    path = tmp_path / "small.db"
    done = run("export", "--facts", small, "-o", path)
    assert done == (0, "", f"innofacts: wrote 2 files: {path}, {tmp_path}/small.db.metadata.json\n")
    return path


def rows(path, sql):
    """Return the rows of a query."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_the_tables_hold_the_facts(database, small, golden):
    connection = sqlite3.connect(database)
    text = "\n".join(line for line in connection.iterdump() if "facts_fts_" not in line)
    connection.close()
    golden("facts.db.sql", text.replace(str(small), "library") + "\n")
    assert rows(database, "PRAGMA user_version") == [(1,)]
    assert rows(database, "PRAGMA foreign_key_check") == []
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]


def test_its_texts_are_found_by_their_stems(database):
    sql = "SELECT id FROM facts WHERE n IN (SELECT rowid FROM facts_fts WHERE facts_fts MATCH 'spend') ORDER BY n"
    assert rows(database, sql) == [("spending",), ("spending-final",), ("share@2022",), ("share@2023",)]
    # What sqlite-utils and datasette look for, to know that a table can be searched.
    assert (
        len(
            rows(database, """SELECT 1 FROM sqlite_schema WHERE sql LIKE '%VIRTUAL TABLE%USING FTS%content="facts"%'""")
        )
        == 1
    )


def test_views_show_what_is_current_and_the_series(database):
    assert [row[0] for row in rows(database, "SELECT id FROM current WHERE measure = 'spending'")] == ["spending-final"]
    assert rows(database, "SELECT id, points, unit FROM series") == [("share", 2, "%")]
    assert rows(database, "SELECT title FROM claims WHERE id = 'spending'") == [('Statistics, "final" edition',)]


def test_a_selection_keeps_only_references_that_hold(run, small, tmp_path):
    path = tmp_path / "one.sqlite"
    run("export", "--facts", small, "id:spending-final", "-o", path)
    assert rows(path, "SELECT count(*) FROM facts") == [(1,)]
    assert rows(path, "SELECT * FROM replaces") == []


def test_it_has_the_same_bytes_again_and_metadata_for_datasette(run, database, small, tmp_path):
    before = database.read_bytes()
    run("export", "--facts", small, "-o", database)
    assert database.read_bytes() == before
    metadata = json.loads((tmp_path / "small.db.metadata.json").read_text(encoding="utf-8"))
    assert metadata["databases"]["small"]["tables"]["facts"]["label_column"] == "id"
    names = {row[1] for row in rows(database, "PRAGMA table_info(facts)")}
    assert set(metadata["databases"]["small"]["tables"]["facts"]["columns"]) <= names


def test_what_repeats_a_replaced_number_is_not_current_either(run, tmp_path):
    path = tmp_path / "facts.db"
    assert run("export", "-o", path).status == 0
    current = [id_ for (id_,) in rows(path, "SELECT id FROM current ORDER BY n")]
    assert current == run("list", "replaced:no", "-c", "id", "--no-header").out.split()
    assert rows(path, "SELECT fact FROM replaces WHERE replaced = 'rd-expenditure-2023'") == [("rd-cn-2023-final",)]
