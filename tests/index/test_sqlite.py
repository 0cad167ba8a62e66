"""The driver of SQLite comes without functools, and with it where it must."""

import sys
from importlib.util import module_from_spec, spec_from_file_location

import pytest
from conftest import environment

from innofacts.index import sqlite

ALONE = f"""
import sys
sys.path.insert(0, {environment()["PYTHONPATH"]!r})
from innofacts.index.sqlite import connect
assert not {{"functools", "collections"}} & set(sys.modules)
rows = [connect(":memory:").execute("SELECT ? + ?", (n, 1)).fetchone()[0] for n in (1, 2, 1)]
import functools, sqlite3
assert sqlite3.connect(":memory:").execute("SELECT 1").fetchone() == (1,)
print(rows, functools.lru_cache(maxsize=2)(abs)(-1))
"""


def loaded_anew():
    """Return the module as a process that has nothing yet would load it."""
    spec = spec_from_file_location("driver", sqlite.__file__)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_driver_comes_without_functools_which_can_come_later(bare):
    assert bare(ALONE) == "[2, 3, 2] 1\n"


def test_statements_are_kept_as_ever(monkeypatch):
    monkeypatch.delitem(sys.modules, "functools")
    monkeypatch.delitem(sys.modules, "_sqlite3")
    connection = loaded_anew().connect(":memory:", cached_statements=3)
    assert "functools" not in sys.modules
    for n in (*range(9), *range(9)):
        assert connection.execute(f"SELECT {n}").fetchone() == (n,)
    connection.close()


def test_a_python_without_the_driver_says_so(monkeypatch):
    monkeypatch.delitem(sys.modules, "functools")
    monkeypatch.setitem(sys.modules, "_sqlite3", None)
    with pytest.raises(ImportError, match="_sqlite3"):
        loaded_anew()
    assert "functools" not in sys.modules
