"""The JSON Schema is of the one table of keys: it takes what reading takes, and sees most of what is wrong.

INNOFACTS_REWRITE=1 writes the schema that is shipped again where the table of keys has changed.
"""

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import pytest
from cases import cases

import innofacts
from innofacts.factfiles import fields
from innofacts.factfiles.creation import new_file
from innofacts.factfiles.schema import SCHEMA_FILE, schema, schema_text

ROOT = Path(__file__).parents[2]
SHIPPED = Path(innofacts.__file__).parent / SCHEMA_FILE
DATA = ROOT / "tests" / "data"
GOOD = sorted([*(ROOT / "facts").rglob("*.toml"), *(DATA / "valid").glob("*.toml")])
VALIDATOR = jsonschema.Draft7Validator(schema())
# What no schema of one file can say: what hangs together in it, and what two files say.
BEYOND = {
    "figure-behind-escapes",
    "figure-outside-its-domain",
    "file-comment-only",
    "file-empty",
    "id-of-nothing",
    "id-twice",
    "id-twice-in-series",
    "period-of-the-source",
    "series-empty-values",
    "series-two-scales",
    "source-hidden-characters",
    "type-date-and-time-for-text",
}


def document(path):
    """Return what a file says as JSON has it, where a day is a text; None where it is not TOML 1.0."""
    try:
        read = tomllib.loads(path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
        return json.loads(json.dumps(read, default=str))
    except (ValueError, RecursionError):
        return None


def test_the_shipped_schema_is_made_of_the_table_of_keys():
    if os.environ.get("INNOFACTS_REWRITE"):
        SHIPPED.write_text(schema_text(), encoding="utf-8")
    assert SHIPPED.read_text(encoding="utf-8") == schema_text()
    jsonschema.Draft7Validator.check_schema(schema())


def test_every_key_is_told():
    told = schema()["properties"]
    for name, table in (
        ("source", fields.SOURCE_FIELDS),
        ("fact", fields.FACT_FIELDS),
        ("series", fields.SERIES_FIELDS),
    ):
        properties = told[name].get("items", told[name])["properties"]
        assert {key: value["description"] for key, value in properties.items()} == {f.name: f.about for f in table}


@cases("path", GOOD)
def test_a_good_file_is_valid(path):
    read = document(path)
    if read is None:
        assert path.stem == "toml-1.1"
        return
    assert [error.message for error in VALIDATOR.iter_errors(read)] == []


def test_what_is_wrong_is_mostly_seen():
    read = {
        path.stem: found for path in sorted((DATA / "invalid").glob("*.toml")) if (found := document(path)) is not None
    }
    assert len(read) >= 60
    assert {name for name, found in read.items() if VALIDATOR.is_valid(found)} == BEYOND


def test_an_editor_is_told_what_a_key_may_hold():
    nature = schema()["properties"]["fact"]["items"]["properties"]["nature"]
    assert nature == {
        "description": "how the figure behaves in time",
        "type": "string",
        "enum": ["flow", "stock", "cumulative", "share", "rank", "change", "rate", "index"],
    }
    assert schema()["properties"]["source"]["properties"]["published"] == {
        "description": "when it appeared",
        "anyOf": [
            {"type": ["integer", "string"], "pattern": "\\S", "maxLength": 65536, "examples": [2023]},
            {"type": "string", "format": "date"},
        ],
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", [("taplo", "check"), ("tombi", "lint", "--offline")], ids=lambda command: command[0]
)
def test_editors_take_the_shipped_files_and_what_new_writes(command, tmp_path):
    name, *arguments = command
    program = shutil.which(name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if not program:
        pytest.skip(f"{name} is not installed")
    command = (program, *arguments)
    (tmp_path / SCHEMA_FILE).write_text(schema_text(), encoding="utf-8")
    for number, path in enumerate(sorted((ROOT / "facts").rglob("*.toml"))):
        text = f"#:schema ./{SCHEMA_FILE}\n{path.read_text(encoding='utf-8')}"
        (tmp_path / f"{number}.toml").write_text(text, encoding="utf-8")
    (tmp_path / "new.toml").write_text(new_file("new", {}, dt.date(2025, 4, 30)), encoding="utf-8")
    files = sorted(tmp_path.glob("*.toml"))
    assert subprocess.run([*command, *files], capture_output=True, cwd=tmp_path, check=False).returncode == 0
    files[0].write_text(files[0].read_text(encoding="utf-8").replace("\nid ", "\nidd "), encoding="utf-8")
    assert subprocess.run([*command, *files], capture_output=True, cwd=tmp_path, check=False).returncode == 1
