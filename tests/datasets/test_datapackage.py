"""A Data Package: CSV as everywhere, with a description that a validator agrees with."""

import csv
import datetime as dt
import json
from decimal import Decimal

import pytest

READERS = {
    "string": str,
    "number": Decimal,
    "decimal": Decimal,
    "integer": int,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": dt.date.fromisoformat,
    "list": lambda text: text.split("; "),
}


@pytest.fixture
def package(run, tmp_path):
    """Return the folder of the shipped library as a package."""
    folder = tmp_path / "package"
    done = run("export", "-f", "datapackage", "-o", folder)
    names = ("facts.csv", "sources.csv", "datapackage.json", "csv-metadata.json")
    assert done == (0, "", f"innofacts: wrote 4 files: {', '.join(f'{folder}/{name}' for name in names)}\n")
    return folder


def table(path):
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_the_table_is_the_csv_of_export(package, run):
    assert (package / "facts.csv").read_bytes().decode() == run("export").out


def test_each_cell_is_of_the_type_that_both_descriptions_state(package):
    resources = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    tables = json.loads((package / "csv-metadata.json").read_text(encoding="utf-8"))["tables"]
    for resource, described in zip(resources, tables, strict=True):
        rows = table(package / resource["path"])
        assert rows
        fields, columns = resource["schema"]["fields"], described["tableSchema"]["columns"]
        assert list(rows[0]) == [field["name"] for field in fields] == [column["name"] for column in columns]
        for field, column in zip(fields, columns, strict=True):
            cells = [row[field["name"]] for row in rows]
            constraints = field.get("constraints", {})
            assert ("" not in cells) or not constraints.get("required")
            assert set(filter(None, cells)) <= set(constraints.get("enum", cells))
            for cell in filter(None, cells):
                READERS[field["type"]](cell)
                READERS["list" if "separator" in column else column["datatype"]](cell)


def test_keys_are_unique_and_references_hold(package):
    facts, sources = table(package / "facts.csv"), table(package / "sources.csv")
    assert len({row["id"] for row in facts}) == len(facts)
    assert {row["source"] for row in facts} == {row["id"] for row in sources}


def test_the_descriptions(run, small, tmp_path, golden):
    run("export", "--facts", small, "-f", "datapackage", "-o", tmp_path / "small")
    for name in ("datapackage.json", "csv-metadata.json"):
        golden(name, (tmp_path / "small" / name).read_text(encoding="utf-8"))


def test_it_needs_a_folder(run):
    assert run("export", "-f", "datapackage").err.endswith("hint: -o facts says where\n")
