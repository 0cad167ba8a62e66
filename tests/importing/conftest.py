"""Tables that are imported: what a run gives, as the values of each series."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest


class Imported(NamedTuple):
    """The result of an import."""

    series: dict[str, dict[str, str]]
    """The values of each series by its id."""
    heads: list[dict]
    """The other keys of each series."""
    source: dict
    """The source."""
    said: str
    """The messages."""
    status: int
    """The exit status."""


@pytest.fixture
def imported(run, tmp_path) -> Callable[..., Imported]:
    """Return what imports a table, given as text or bytes or as the path of a file."""

    def imported(table: str | bytes | Path, *options: str, name: str = "table.csv", unit: str = "points") -> Imported:
        path = table
        if not isinstance(table, Path):
            path = tmp_path / name
            path.write_bytes(table if isinstance(table, bytes) else table.encode())
        chosen = ("--unit", unit) if unit else ()
        more = () if "--publisher" in options else ("--publisher", "Office")
        given = [*chosen, *more, *options]
        while "" in given:  # an option without a value is left out
            at = given.index("")
            del given[at - 1 : at + 1]
        status, out, err = run("import", path, *given, "-o", "-")
        err = err.replace(f"{tmp_path}/", "").replace("innofacts: ", "")
        if status:
            assert out == ""
            return Imported({}, [], {}, err, status)
        file = tmp_path / "out.toml"
        file.write_text(out)
        assert run("check", file).status == 0
        read = tomllib.loads(out)
        heads = [{key: value for key, value in one.items() if key != "values"} for one in read["series"]]
        return Imported({one["id"]: one["values"] for one in read["series"]}, heads, read["source"], err, status)

    return imported
