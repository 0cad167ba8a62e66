"""An index comes to its place whole or not at all, and what others left there goes."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from innofacts.index import building, placing
from innofacts.index.files import locate
from innofacts.index.index import open_index

SOURCE = '[source]\nid = "{}"\ntype = "report"\npublisher = "Office"\n'
FACT = '[[fact]]\nid = "{}"\nclaim = "Claim"\n'


@pytest.fixture
def cache() -> Path:
    folder = Path(os.environ["XDG_CACHE_HOME"], "innofacts")
    folder.mkdir(mode=0o700)
    return folder


def test_what_is_left_of_killed_runs_and_of_old_times_is_swept_away(library, cache):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        left = {
            "a.sqlite.999999999.tmp": False,  # no system has so many processes
            "a.sqlite.99999999999999999999.tmp": False,
            "a.sqlite.x.tmp": False,
            "a.tmp": False,
            f"a.sqlite.{os.getpid()}.tmp": False,
            f"a.sqlite.{other.pid}.tmp": True,
            f"b.sqlite.{other.pid}.tmp": False,
            "young.sqlite": True,
            "old.sqlite": False,
            "old.text": True,
        }
        for name in left:
            (cache / name).touch()
        old = time.time() - 91 * 24 * 3600
        for name in ("old.sqlite", "old.text", f"b.sqlite.{other.pid}.tmp"):
            os.utime(cache / name, (old, old))
        (cache / "folder.sqlite").mkdir()
        os.utime(cache / "folder.sqlite", (old, old))
        open_index(locate([str(library(a=SOURCE.format("a")))])).close()
        kept = {path.name for path in cache.iterdir()}
        other.communicate(b"\n")
    (new,) = kept - {name for name, stays in left.items() if stays} - {"folder.sqlite"}
    assert kept == {name for name, stays in left.items() if stays} | {"folder.sqlite", new}
    assert new.endswith(".sqlite")


def test_a_process_of_somebody_else_is_running(monkeypatch):
    def kill(*_):
        raise PermissionError

    monkeypatch.setattr(os, "kill", kill)
    assert placing._is_running("1")  # noqa: SLF001 - whoever runs the tests may be allowed to signal everybody


def test_a_file_that_another_run_has_just_renamed_is_not_looked_at(library, cache, monkeypatch):
    class Gone:
        name = path = "gone"

        def stat(self, **_):
            raise FileNotFoundError

    class Listing(list):
        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: Listing([Gone()]) if path == str(cache) else scandir(path))
    open_index(locate([str(library(a=SOURCE.format("a")))])).close()
    monkeypatch.setattr(os, "scandir", scandir)
    assert [path.suffix for path in cache.iterdir()] == [".sqlite"]


@pytest.mark.parametrize("step", ["placing.sweep", "os.utime", "os.replace", "building.connect"])
def test_an_index_that_cannot_be_written_is_held_in_memory(library, cache, monkeypatch, step):
    folder = library(a=SOURCE.format("a") + FACT.format("x"))
    module, name = step.split(".")
    owner = {"os": os, "placing": placing, "building": building}[module]
    original, failed = getattr(owner, name), []

    def failing(*arguments, **others):
        if not failed:
            failed.append(step)
            raise OSError(28, "No space left on device")
        return original(*arguments, **others)

    monkeypatch.setattr(owner, name, failing)
    index = open_index(locate([str(folder)]))
    assert failed == [step]
    assert list(index.rows("SELECT id FROM fact")) == [("x",)]
    assert list(cache.iterdir()) == []
    index.close()


def test_whatever_stops_a_build_no_half_of_it_stays(library, cache, monkeypatch):
    folder = library(a=SOURCE.format("a") + FACT.format("x"))

    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(building, "rows_of", stop)
    with pytest.raises(KeyboardInterrupt):
        open_index(locate([str(folder)]))
    assert list(cache.iterdir()) == []


@pytest.mark.usefixtures("cache")
def test_another_run_that_is_done_first_is_no_matter(library, monkeypatch):
    """Its index may be of the files as they were or will be; this run goes on with its own."""
    folder = library(a=SOURCE.format("a") + FACT.format("x"))
    replace_file = os.replace

    def replace_and_more(source, target):
        replace_file(source, target)
        Path(source).write_bytes(b"of somebody else")
        replace_file(source, target)

    monkeypatch.setattr(os, "replace", replace_and_more)
    index = open_index(locate([str(folder)]))
    assert list(index.rows("SELECT id FROM fact")) == [("x",)]
    index.close()


def test_the_index_is_for_the_owner_of_the_folder_and_as_old_as_the_reading(library, cache):
    before = time.time_ns()
    open_index(locate([str(library(a=SOURCE.format("a")))])).close()
    (path,) = cache.iterdir()
    assert before <= path.stat().st_mtime_ns <= time.time_ns()
