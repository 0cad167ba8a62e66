"""Where indexes are kept: damage is noticed, an index is put in place whole or not at all, and old ones are removed."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from index.conftest import FACT, SOURCE, cached, facts

from innofacts.index import building, opening, store
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.index.store import cache_folder, sealed

# --- damage ---


def overwrite(path: Path, offset: float, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(int(path.stat().st_size * offset))
        file.write(data)


def flip(path: Path, offset: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(data)


def change_text(path: Path) -> None:
    data = path.read_bytes()
    assert b"Claim one" in data
    path.write_bytes(data.replace(b"Claim one", b"Claim 0ne"))


def put_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "x").touch()


def put_fifo(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def put_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("nowhere")


NOISE = random.Random(7).randbytes(4096)  # noqa: S311 - the same noise in every run
DAMAGE = {
    "gone": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    **{
        f"cut at {at}": lambda path, at=at: os.truncate(path, int(path.stat().st_size * at))
        for at in (0.0001, 0.1, 0.5, 0.9, 0.9999)
    },
    "longer": lambda path: overwrite(path, 1, b"\0" * 4096),
    **{f"noise at {at}": lambda path, at=at: overwrite(path, at, NOISE) for at in (0, 0.3, 0.5, 0.7, 0.95)},
    **{f"zeros at {at}": lambda path, at=at: overwrite(path, at, bytes(4096)) for at in (0, 0.3, 0.5, 0.7, 0.95)},
    "all noise": lambda path: path.write_bytes(NOISE),
    "all zeros": lambda path: path.write_bytes(bytes(path.stat().st_size)),
    "text": lambda path: path.write_text("id,claim\n" * 100),
    "other text in it": change_text,
    **{f"bit of byte {offset}": lambda path, offset=offset: flip(path, offset) for offset in (0, 59, 60, 63, 64, 5000)},
    "a folder": put_folder,
    "a fifo": put_fifo,
    "a link to nothing": put_link,
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_index_is_built_again_in_silence(run, folder, damage):
    arguments = ("list", "--facts", folder)
    expected = run(*arguments)
    (path,) = cached()
    DAMAGE[damage](path)
    assert run(*arguments) == expected
    assert run(*arguments) == expected
    assert cached() == [path]


@pytest.mark.parametrize("damage", [name for name in DAMAGE if name not in ("a folder", "gone")])
def test_the_next_run_has_a_sound_index(run, folder, unread, damage):
    arguments = ("list", "--facts", folder)
    expected = run(*arguments)
    (path,) = cached()
    DAMAGE[damage](path)
    run(*arguments)
    unread()
    assert run(*arguments) == expected


def test_an_index_that_nobody_may_read_or_write_is_no_matter(run, folder, monkeypatch):
    expected = run("list", "--facts", folder)
    (path,) = cached()

    def refuse(name, *arguments, **others):
        if str(name).startswith(str(path)):
            raise PermissionError(13, "Permission denied", str(name))
        return opened(name, *arguments, **others)

    opened = open
    monkeypatch.setattr("builtins.open", refuse)
    assert run("list", "--facts", folder) == expected


def test_an_index_of_another_version_or_library_is_not_asked(run, folder, tmp_path, monkeypatch):
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.toml").write_text(facts("alien"))
    monkeypatch.setattr(store, "SCHEMA", -1)
    run("list", "--facts", folder)
    (old,) = cached()
    monkeypatch.undo()
    monkeypatch.setenv("XDG_CACHE_HOME", str(old.parent.parent))
    expected = run("list", "--facts", folder)
    (current,) = set(cached()) - {old}
    shutil.copy(old, current)
    assert run("list", "--facts", folder) == expected
    run("list", "--facts", other)
    (alien,) = set(cached()) - {old, current}
    shutil.copy(alien, current)
    assert run("list", "--facts", folder) == expected


def test_an_index_of_another_kind_is_not_asked(run, folder):
    """A whole SQLite file, with a good seal, that has no table of ours."""
    expected = run("list", "--facts", folder)
    (path,) = cached()
    path.unlink()
    connection = store.connect(":memory:")
    connection.execute("CREATE TABLE other (x)")
    path.write_bytes(store.sealed(connection.serialize()))
    connection.close()
    assert run("list", "--facts", folder) == expected


@pytest.fixture
def unsealed(monkeypatch):
    """Treat every index as one that is too large for a seal, whose damage shows only when it is read."""
    for module in (store, building):
        monkeypatch.setattr(module, "SEALED", 0)


def large_index() -> Path:
    """Return the file of the large index in the cache."""
    (path,) = (path for path in cached() if path.suffix == ".live")
    return path


@pytest.fixture
def plenty(library, unsealed) -> Path:  # noqa: ARG001 - for its effect
    return library(a=facts(*(f"fact-{n:04}" for n in range(600)), claim="A claim of some length, so that pages fill:"))


def damage_rows(path: Path, found: bytes) -> None:
    """Put noise over the page of an index that has such a text."""
    data = bytearray(path.read_bytes())
    start = data.index(found) // 4096 * 4096
    data[start : start + 4096] = NOISE
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [name for name in DAMAGE if name != "a fifo"])  # of the driver, which would wait
@pytest.mark.usefixtures("unsealed")
def test_a_damaged_large_index_is_built_again_in_silence(run, folder, unread, damage):
    arguments = ("search", "claim", "--facts", folder)
    expected = run(*arguments)
    DAMAGE[damage](large_index())
    assert run(*arguments) == expected
    assert run(*arguments) == expected
    unread()
    assert run(*arguments) == expected


@pytest.mark.usefixtures("unsealed")
def test_a_large_index_whose_stamps_are_not_known_is_built_again(run, folder):
    arguments = ("list", "--facts", folder)
    expected, first = run(*arguments), large_index()
    (lock,) = (path for path in cached() if path.suffix == ".lock")
    for change in (lock.unlink, lambda: lock.write_bytes(lock.read_bytes()[:-1]), lambda: large_index().touch()):
        change()
        assert run(*arguments) == expected
        assert large_index() != first
        first = large_index()


ALL = "SELECT id, claim FROM fact ORDER BY n"


@pytest.mark.parametrize("row", [0, 300, 599])
def test_rows_that_were_given_before_the_damage_are_not_given_again(plenty, row):
    with open_index(locate([str(plenty)])) as index:
        expected = list(index.rows(ALL))
    assert len(expected) == 600
    with open_index(locate([str(plenty)])) as index:
        rows = index.rows(ALL)
        given = [next(rows) for _ in range(row and 1)]
        damage_rows(large_index(), b"pages fill: fact-%04d" % row)
        assert [*given, *rows] == expected


def test_text_that_is_no_text_any_more_counts_as_damage(plenty):
    open_index(locate([str(plenty)])).close()
    with open_index(locate([str(plenty)])) as index:
        path = large_index()
        path.write_bytes(path.read_bytes().replace(b"fill: fact-0500", b"fill: fa\xff\xff-0500"))
        assert ("fact-0500", "A claim of some length, so that pages fill: fact-0500") in list(index.rows(ALL))


def test_an_index_that_fails_after_it_was_built_again_is_a_mistake_of_ours(folder):
    index = open_index(locate([str(folder)]))
    with pytest.raises(store.DatabaseError, match="no such table"):
        index.one("SELECT 1 FROM nowhere")
    index.close()
    index = open_index(locate([str(folder)]))
    with pytest.raises(store.DatabaseError, match="no such table"):
        index.one("SELECT 1 FROM nowhere")
    assert index.one("SELECT count(*) FROM fact") == 3
    index.close()


def test_the_seal_counts_every_byte_but_its_own():
    index = bytes(range(256))
    changed = [index[:n] + b"!" + index[n + 1 :] for n in (0, 59, 64, 255)]
    assert sealed(index) == sealed(index[:60] + b"seal" + index[64:])
    assert len({sealed(one)[60:64] for one in (index, *changed)}) == 5


# --- the folder of the indexes ---


def test_the_folder_is_made_and_ours_alone(ids, folder, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "not" / "yet"))
    assert ids("--facts", folder) == "one two three"
    assert (tmp_path / "not" / "yet" / "innofacts").stat().st_mode & 0o777 == 0o700


def test_a_name_with_signs_that_mean_something_in_an_address_is_no_matter(ids, folder, unread, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a?b#c%41 d"))
    assert ids("--facts", folder) == "one two three"
    unread()
    assert ids("--facts", folder) == "one two three"


@pytest.mark.parametrize("mode", [0o750, 0o705, 0o777])
def test_a_folder_that_others_can_see_is_not_used(ids, folder, mode):
    ours = Path(os.environ["XDG_CACHE_HOME"], "innofacts")
    ours.mkdir()
    ours.chmod(mode)
    assert ids("--facts", folder) == "one two three"
    assert cached() == []


def test_a_folder_of_somebody_else_is_not_used(ids, folder, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert ids("--facts", folder) == "one two three"
    assert cached() == []


@pytest.mark.parametrize("base", ["/dev/null/x", "/proc/nowhere"])
def test_where_no_folder_can_be_the_index_stays_in_memory(ids, folder, base, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", base)
    assert cache_folder() is None
    assert ids("--facts", folder) == "one two three"


def test_a_file_in_place_of_the_folder_is_left_alone(ids, folder):
    Path(os.environ["XDG_CACHE_HOME"], "innofacts").write_text("mine")
    assert ids("--facts", folder) == "one two three"
    assert Path(os.environ["XDG_CACHE_HOME"], "innofacts").read_text() == "mine"


@pytest.mark.parametrize("given", [None, "", "relative/cache", "."])
def test_without_a_folder_named_absolutely_the_one_of_the_home_is_used(folder, tmp_path, monkeypatch, given):
    monkeypatch.chdir(folder)
    if given is None:
        monkeypatch.delenv("XDG_CACHE_HOME")
    else:
        monkeypatch.setenv("XDG_CACHE_HOME", given)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder() == str(tmp_path / ".cache" / "innofacts")
    assert sorted(path.name for path in folder.iterdir()) == ["a.toml", "b.toml"]


@pytest.mark.parametrize("home", ["", "relative", "~"])
def test_a_home_that_is_none_has_no_folder(folder, monkeypatch, home):
    monkeypatch.chdir(folder)
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", home)
    assert cache_folder() is None
    assert sorted(path.name for path in folder.iterdir()) == ["a.toml", "b.toml"]


def test_without_a_home_the_one_of_the_password_file_is_used(monkeypatch, tmp_path):
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(os.path, "expanduser", lambda _: str(tmp_path))
    assert cache_folder() == str(tmp_path / ".cache" / "innofacts")
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)  # nobody knows this user
    assert cache_folder() is None


# --- replacing and removing ---


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
    assert store._is_running("1")  # noqa: SLF001 - the user of the tests may be allowed to signal every process


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


@pytest.mark.parametrize("step", ["building.sweep", "os.utime", "os.replace", "building.connect"])
def test_an_index_that_cannot_be_written_is_held_in_memory(library, cache, monkeypatch, step):
    folder = library(a=SOURCE.format("a") + FACT.format("x", "Claim"))
    module, name = step.split(".")
    owner = {"os": os, "building": building}[module]
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
    folder = library(a=SOURCE.format("a") + FACT.format("x", "Claim"))

    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(building, "rows_of", stop)
    with pytest.raises(KeyboardInterrupt):
        open_index(locate([str(folder)]))
    assert list(cache.iterdir()) == []


@pytest.mark.usefixtures("cache")
def test_another_run_that_is_done_first_is_no_matter(library, monkeypatch):
    """Its index may be of the files as they were or will be; this run goes on with its own."""
    folder = library(a=SOURCE.format("a") + FACT.format("x", "Claim"))
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


class Unread:
    """A connection to an index of which SQLite could not read a page, and said nothing."""

    def __init__(self, connection: store.Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)

    def serialize(self) -> bytes:
        """Return the index with zeros for the page."""
        index = bytearray(self._connection.serialize())
        index[4096:6144] = bytes(2048)
        return bytes(index)


@pytest.mark.parametrize("change", [lambda path: path.touch(), lambda path: path.write_text(facts("six", "two"))])
def test_an_index_that_cannot_be_read_is_not_copied_but_built_again(ids, folder, monkeypatch, change):
    assert ids("--facts", folder) == "one two three"
    change(folder / "a.toml")
    expected = "six two three" if "six" in (folder / "a.toml").read_text() else "one two three"
    opened = opening.opened
    monkeypatch.setattr(opening, "opened", lambda *given: Unread(opened(*given)))
    assert ids("--facts", folder) == expected
    monkeypatch.setattr(opening, "opened", opened)
    assert ids("--facts", folder) == expected
