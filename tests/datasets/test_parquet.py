"""Parquet: the same facts as the other formats, in types that engines compute with."""

import datetime as dt
import json
import sys

import duckdb
import pytest

from innofacts import datasets
from innofacts.datasets import parquet


def rows(path, sql="FROM '{}'"):
    """Return what DuckDB reads from a file, as dictionaries."""
    found = duckdb.sql(sql.format(path))
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def test_a_file_holds_the_facts_in_their_types(run, small, tmp_path, golden):
    path = tmp_path / "facts.parquet"
    assert run("export", "--facts", small, "-o", path) == (0, "", "")
    described = [f"{row['column_name']} {row['column_type']}" for row in rows(path, "DESCRIBE FROM '{}'")]
    cells = [{name: cell for name, cell in row.items() if cell is not None} for row in rows(path)]
    text = json.dumps({"columns": described, "rows": cells}, default=str, ensure_ascii=False, indent=1)
    golden("facts.parquet.json", text.replace(str(small), "library") + "\n")
    assert duckdb.sql(f"SELECT key, value FROM parquet_kv_metadata('{path}')").fetchall() == [
        (b"innofacts_schema", b"1")
    ]


def test_its_texts_are_those_of_the_other_formats(run, small, tmp_path):
    path = tmp_path / "facts.parquet"
    run("export", "--facts", small, "-o", path)
    for row, other in zip(rows(path), json.loads(run("export", "--facts", small, "--json").out), strict=True):
        exact = {"value": "value_text", "low": "low_text", "high": "high_text"}
        for name, cell in other.items():
            given = row[exact.get(name, name)]
            given = str(given) if isinstance(given, dt.date) else given
            assert (given or None) == (cell or None if cell is not False else None) or given is cell, name


def test_a_folder_holds_the_sources_too_and_the_same_bytes_again(run, small, tmp_path):
    folder = tmp_path / "out"
    done = run("export", "--facts", small, "-o", f"{folder}/")
    assert done == (0, "", f"innofacts: wrote 2 files: {folder}/facts.parquet, {folder}/sources.parquet\n")
    sources = rows(folder / "sources.parquet")
    assert [row["id"] for row in sources] == ["office", "press", "writer"]
    assert sources[0]["authors"] == ["Bureau, The", "Office of Statistics"]
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    run("export", "--facts", small, "-f", "parquet", "-o", folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_terms_order_limit_and_day_select_the_facts(run, small, tmp_path):
    path = tmp_path / "facts.parquet"
    run("export", "--facts", small, "place:CN", "-s", "-figure", "-n", "2", "-o", path)
    assert [row["id"] for row in rows(path)] == ["spending-final", "spending"]
    run("export", "--facts", small, "--as-of", "2024-03-31", "-o", path)
    assert {row["source"] for row in rows(path)} == {"office"}


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (("-f", "parquet"), "parquet is written to files", "-o facts.parquet says where"),
        (("-f", "sqlite", "-o", "-"), "sqlite is written to files", "-o facts.db says where"),
        (("-o", "x.parquet", "-c", "id"), "-c is for tables, not for parquet", "leave it out: parquet has all"),
        (
            ("-o", "x.parquet", "--possibly"),
            "--possibly is for tables, not for parquet",
            "leave it out: parquet has all",
        ),
        (("-o", "/dev/null/x/", "-f", "parquet"), "/dev/null/x/: the folder could not be made: Not a directory", ""),
        (
            ("-o", "/nowhere/x.parquet"),
            "/nowhere/x.parquet: could not be written: No such file or directory",
            "make the folder /nowhere first",
        ),
    ],
)
def test_what_cannot_be_written_is_refused(run, arguments, message, hint):
    done = run("export", *arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"innofacts: error: {message}\n" + (f"  hint: {hint}\n" if hint else "")


@pytest.mark.parametrize(
    ("select", "message"),
    [
        ("SELECT error('stop') FROM given", "Invalid Input Error: stop"),  # after all rows are read
        ("SELECT nothing FROM given", "Binder Error: "),  # before any is
    ],
)
def test_an_error_of_duckdb_is_not_hidden_by_the_pipe_and_leaves_no_file(
    run, many, tmp_path, monkeypatch, select, message
):
    monkeypatch.setattr(parquet, "_FACTS", select)
    done = run("export", "--facts", many, "-o", tmp_path / "facts.parquet")
    assert done.status == 2
    assert done.err.startswith(f"innofacts: error: DuckDB could not write the table: {message}")
    assert list(tmp_path.glob("*.parquet")) == []


def test_without_duckdb_the_extra_is_named(run, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    monkeypatch.delitem(sys.modules, "innofacts.datasets.parquet", raising=False)
    done = run("export", "-o", tmp_path / "facts.parquet")
    assert done.status == 2
    assert done.err.startswith("innofacts: error: Parquet needs DuckDB\n  hint: pip install")
    assert "[parquet]" in done.err


def test_any_text_comes_through_the_pipe(run, library, tmp_path, monkeypatch):
    claim = "a\x00b \x1b \r\n \r \ufffe 'q' \"d\" \\\\ , ; \u2028"
    escaped = "".join(f"\\u{ord(c):04x}" for c in claim)
    long = "long " * 13_000
    folder = library(
        a='[source]\nid = "a"\ntype = "report"\npublisher = "P"\n'
        f'[[fact]]\nid = "x"\nclaim = "{escaped}"\nnote = "{long}"\n'
    )
    path = tmp_path / "o'clock" / "facts.parquet"
    path.parent.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(path.parent))
    done = run("export", "--facts", folder, "-o", path, "--allow-problems")
    assert done.status == 0, done.err
    connection = duckdb.connect()
    connection.execute("SET VARIABLE path = ?", [str(path)])
    ((found, note),) = connection.execute("SELECT claim, note FROM read_parquet(getvariable('path'))").fetchall()
    assert (found, note) == (claim, long)


def test_a_cell_may_hold_the_character_between_joined_cells(run, library, tmp_path):
    folder = library(
        a='[source]\nid = "a"\ntype = "report"\npublisher = "P"\ntitle = "T"\n'
        '[[fact]]\nid = "x"\nclaim = "a\\u001fb"\nfigure = "> 2.5 %"\n'
        '[[fact]]\nid = "y"\nclaim = "c"\nscope = "\\u001f\\"d\\""\nfigure = "1..2 km"\n'
        '[[fact]]\nid = "z"\nclaim = "no figure"\n',
        b='[source]\nid = "b"\ntype = "report"\npublisher = "\\u001fP"\n[[fact]]\nid = "w"\nclaim = "4 km"\nfigure = "4 km"\n',
    )
    path = tmp_path / "facts.parquet"
    done = run("export", "--facts", folder, "-o", path, "--allow-problems")
    assert done.status == 0, done.err
    names = ("claim", "scope", "publisher", "low_text", "high_text", "window_low_key", "step", "unit_kind")
    assert [tuple(row[name] for name in names) for row in rows(path)] == [
        ("a\x1fb", None, "P", "2.5", None, "3501245#", -1, "percent"),
        ("c", '\x1f"d"', "P", "1", "2", "35005#", 0, "measured"),
        ("no figure", None, "P", None, None, None, None, None),
        ("4 km", None, "\x1fP", "3.9", "4.1", "350135#", 0, "measured"),
    ]


def test_import_reads_it_back_with_the_digits_that_were_stated(run, small, tmp_path):
    path, made = tmp_path / "facts.parquet", tmp_path / "again.toml"
    run("export", "--facts", small, "-o", path)
    done = run("import", path, "--only", "series=share", "--title", "T", "--publisher", "P", "-o", made)
    assert done.status == 0, done.err
    assert '2023 = "2.65"' in made.read_text(encoding="utf-8")


def test_each_data_set_has_a_name_and_suffixes_of_its_own():
    from innofacts.formats import FORMATS

    names = [form.name for form in (*FORMATS, *datasets.DATASETS)]
    suffixes = [suffix for form in (*FORMATS, *datasets.DATASETS) for suffix in form.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)
