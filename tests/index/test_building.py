"""An index that was brought up to date, file by file, is the same as one that is built anew."""

import fcntl
import io
import marshal
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from conftest import PROGRAM, environment
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innofacts.index import building, placing, tables
from innofacts.index import index as indexes
from innofacts.index.files import locate
from innofacts.index.index import Change, Index, everything, open_index
from innofacts.index.rows import Settings, rows_of
from innofacts.index.sqlite import DatabaseError

IDS = ("one", "two", "three", "four", "five")


def fact_file(source: str, ids: list[str], refers: str, published: int, word: str) -> str:
    """Return a fact file whose first fact refers to an id, and which may be broken."""
    text = f'[source]\nid = "{source}"\ntype = "report"\npublisher = "Office"\npublished = {published}\n'
    for number, id_ in enumerate(ids):
        text += (
            f'[[fact]]\nid = "{id_}"\nclaim = "A claim of {word}."\nfigure = "> {number} {word}"\ntopics = ["{word}"]\n'
        )
        if not number and refers:
            text += f'part_of = "{refers}"\n'
    return text


FILES = st.one_of(
    st.builds(
        fact_file,
        st.sampled_from(("s", "t", "u")),
        st.lists(st.sampled_from(IDS), max_size=3),
        st.sampled_from(("", *IDS, "nowhere")),
        st.sampled_from((1999, 2024)),
        st.sampled_from(("centres", "trains", "Café")),
    ),
    st.sampled_from(("[source", 'x = "no source"', "", "\ufeff", '[source]\nid = "s"\n')),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("a.toml", "b.toml", "c.toml", "d/e.toml", "d/f.toml", "g.toml")),
        st.one_of(st.none(), FILES),
    ),
    min_size=1,
    max_size=3,
)
START = {
    "a.toml": fact_file("s", ["one", "two"], "", 2024, "trains"),
    "c.toml": fact_file("t", ["three"], "one", 1999, "centres"),
    "d/e.toml": fact_file("u", ["four"], "four", 2024, "Café"),
    "g.toml": fact_file("v", ["six", "seven"], "five", 2020, "centres"),
    "h.toml": fact_file("w", ["eight"], "", 2020, "trains"),
    "i.toml": fact_file("x", ["nine"], "six", 2020, "trains"),
}


def contents(index: Index) -> dict[str, object]:
    """Return all that an index says, with ids and names in place of numbers; hints and times of looking are of no weight."""
    numbers = dict(index.rows("SELECT n, id FROM fact"))
    facts = [row[1:] for row in index.rows("SELECT * FROM fact ORDER BY n")]
    names = {row[0]: row[1] for row in index.rows("SELECT n, name FROM file")}
    columns = [row[1] for row in index.rows("PRAGMA table_info(fact)")][1:]
    place = columns.index("source_n")
    index._connections[-1].execute("PRAGMA query_only = 0")  # noqa: SLF001 - a table of what the full-text index holds
    index._connections[-1].execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, words, instance)")  # noqa: SLF001
    held = [
        (term, doc >> 41, numbers[doc & 2**41 - 1], column, offset)
        for term, doc, column, offset in index.rows("SELECT * FROM held ORDER BY term, doc, col, offset")
    ]
    return {
        "facts": [(*row[:place], names[row[place]], *row[place + 1 :]) for row in facts],
        "files": list(
            index.rows("SELECT place, folder, name, path, refusal, stamp, digest, is_read FROM file ORDER BY n")
        ),
        "folders": list(index.rows("SELECT place, name, path, real, root, stamp FROM folder")),
        "sources": [(names[row[0]], *row[1:]) for row in index.rows("SELECT * FROM source ORDER BY n")],
        "problems": [problem._replace(hint="") for problem in index.problems()],
        "words": list(index.rows("SELECT * FROM word")),
        "values": list(index.rows("SELECT * FROM vocabulary")),
        "references": sorted(
            (names[row[0]], numbers[row[1]], *row[2:]) for row in index.rows("SELECT * FROM reference")
        ),
        "spoiled": sorted((names[row[0]], row[1]) for row in index.rows("SELECT * FROM spoiled")),
        "state": list(index.rows("SELECT * FROM state")),
        "held": sorted(held),
    }


def let_be_large(monkeypatch) -> None:
    """Let every index be taken for one that is too large for a seal, and is written to in place."""
    for module in (indexes, placing, building):
        monkeypatch.setattr(module, "SEALED", 0)


@pytest.fixture(params=["sealed", "live", "of many files"])
def kind(request, monkeypatch) -> str:
    """Let indexes be small, or let every one be taken for a large one, or for one of so many files besides."""
    if request.param != "sealed":
        let_be_large(monkeypatch)
    if request.param == "of many files":
        monkeypatch.setattr(indexes, "MANY_FILES", 0)
    return request.param


def write(folder: Path, name: str, text: str | None) -> None:
    """Write a file as editors do, beside the old one and over it, or take it away."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if text is None:
        path.unlink(missing_ok=True)
    else:
        beside = path.with_suffix(".new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rounds=st.lists(STEPS, min_size=1, max_size=3))
def test_an_index_that_is_refreshed_is_one_that_is_built(rounds, tmp_path, kind):
    folder = tmp_path / "library"
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in START.items():
        write(folder, name, text)
    location = locate([str(folder)])
    open_index(location).close()
    for steps in rounds:
        for name, text in steps:
            write(folder, name, text)
        with open_index(location, complete=kind != "of many files") as refreshed:
            found = contents(refreshed)
        with Index(building.build(location, found["state"][0][0], ""), location) as built:
            assert found == contents(built)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("library.toml", '[units]\nmeasured = ["centres"]\n'),
        ("d/library.toml", '[synonyms]\ncentres = "hubs"\n'),
    ],
)
def test_what_a_library_says_of_itself_concerns_all_files(library_of, kind, name, text):
    folder = library_of(START)
    location = locate([str(folder)])
    for change in (text, None):
        open_index(location).close()
        write(folder, name, change)
        with open_index(location, complete=kind != "of many files") as refreshed:
            found = contents(refreshed)
        with Index(building.build(location, found["state"][0][0], ""), location) as built:
            assert found == contents(built)


@pytest.fixture
def library_of(tmp_path):
    """Return what writes files into a library, and returns its folder."""

    def library_of(files: dict[str, str]) -> Path:
        for name, text in files.items():
            write(tmp_path / "library", name, text)
        return tmp_path / "library"

    return library_of


@pytest.fixture
def cache() -> Path:
    return Path(os.environ["XDG_CACHE_HOME"], "innofacts")


@pytest.mark.parametrize("prepare", [lambda _: None, let_be_large], ids=["small", "large"])
def test_where_no_index_can_be_put_it_is_held_in_a_file_of_the_driver(library_of, tmp_path, monkeypatch, prepare):
    prepare(monkeypatch)
    location = locate([str(library_of(START))])
    path = tmp_path / "no such folder" / "x.sqlite"
    with Index(building.build(location, "", str(path)), location) as index:
        assert len(list(index.rows("SELECT id FROM fact"))) == 8
    assert not path.parent.exists()


# --- a large index -------------------------------------------------------------------------------------------------


def test_a_large_index_is_written_to_in_place(library_of, cache, monkeypatch, run):
    let_be_large(monkeypatch)
    folder = library_of(START)
    open_index(locate([str(folder)])).close()
    link = next(cache.glob("*.sqlite"))
    live, inode = link.readlink(), link.stat().st_ino
    write(folder, "a.toml", fact_file("s", ["one", "ten"], "", 2024, "trains"))
    assert run("list", "-c", "id", "--facts", folder, "id:ten").out == "id\nten\n"
    assert (link.readlink(), link.stat().st_ino) == (live, inode)
    names = sorted(path.name.removeprefix(link.stem) for path in cache.iterdir())
    assert [name.partition("-")[2] or name for name in names] == [str(live).partition("-")[2], ".lock", ".sqlite"]


def test_whoever_reads_a_large_index_while_it_is_written_to_reads_on(library_of, monkeypatch):
    let_be_large(monkeypatch)
    folder = library_of(START)
    location = locate([str(folder)])
    open_index(location).close()
    with open_index(location) as before:
        rows = before.rows("SELECT id FROM fact ORDER BY n")
        assert next(rows) == ("one",)
        write(folder, "a.toml", fact_file("s", ["ten"], "", 2024, "trains"))
        with open_index(location) as after:
            assert after.one("SELECT id FROM fact ORDER BY n") == "ten"
        assert [row[0] for row in rows] == ["two", "three", "four", "six", "seven", "eight", "nine"]
        assert before.one("SELECT id FROM fact ORDER BY n") == "ten"


def test_an_index_that_outgrows_its_seal_is_built_as_a_large_one(library_of, cache, monkeypatch, run):
    folder = library_of(START)
    run("list", "--facts", folder)
    assert [path.is_symlink() for path in cache.glob("*.sqlite")] == [False]
    let_be_large(monkeypatch)
    write(folder, "h.toml", fact_file("w", ["eight", "ten"], "", 2020, "trains"))
    assert "ten" in run("list", "--facts", folder, "-c", "id").out.split()
    assert [path.is_symlink() for path in cache.glob("*.sqlite")] == [True]


def test_an_index_that_grows_large_or_small_takes_the_place_of_the_other(library_of, cache, monkeypatch, run):
    folder = library_of(START)
    first = run("list", "--facts", folder)
    for large in (True, False, True):
        with monkeypatch.context() as patch:
            if large:
                let_be_large(patch)
            write(folder, "library.toml", f'[synonyms]\ncentres = "hubs {large}"\n')
            assert run("list", "--facts", folder) == first
            assert [path.is_symlink() for path in cache.glob("*.sqlite")] == [large]
            assert len(list(cache.glob("*.live"))) == large


def test_a_small_index_that_grows_large_with_an_edit_is_built_anew(library_of, cache, monkeypatch, run):
    folder = library_of(START)
    open_index(locate([str(folder)])).close()
    let_be_large(monkeypatch)
    write(folder, "a.toml", fact_file("s", ["one", "ten"], "", 2024, "trains"))
    assert run("list", "-c", "id", "--facts", folder, "id:ten").out == "id\nten\n"
    assert [path.is_symlink() for path in cache.glob("*.sqlite")] == [True]
    assert not list(cache.glob("*.tmp"))


def test_a_large_index_whose_place_is_taken_serves_the_run_that_built_it(library_of, cache, monkeypatch):
    let_be_large(monkeypatch)
    location = locate([str(library_of(START))])
    path = cache / "taken.sqlite"
    (path / "by a folder").mkdir(parents=True)
    connection = building.build(location, "", str(path))
    with Index(connection, location) as index:
        assert len(list(index.rows("SELECT id FROM fact"))) == 8
    assert [name.name for name in cache.iterdir() if name.suffix != ".lock"] == ["taken.sqlite"]


def test_a_large_index_on_a_disk_that_is_only_read_is_asked_and_no_more(library_of, cache, monkeypatch, run):
    let_be_large(monkeypatch)
    folder = library_of(START)
    first = run("list", "--facts", folder)
    (index,) = cache.glob("*.live")
    before = index.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with monkeypatch.context() as patch:
        patch.setattr(building, "build", None)
        assert run("list", "--facts", folder) == first
        assert run("list", "--facts", folder) == first
    monkeypatch.setattr(building, "_lock", lambda _: "/no such folder/x.lock")
    write(folder, "a.toml", fact_file("s", ["ten"], "", 2024, "trains"))
    assert run("list", "-c", "id", "--facts", folder, "id:ten").out == "id\nten\n"
    assert index.read_bytes() == before
    index.with_name(f"{index.name}-wal").touch()
    assert run("list", "-c", "id", "--facts", folder, "id:ten").out == "id\nten\n"


@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("there", [True, False])
def test_what_a_user_has_linked_an_index_to_is_left_alone(library_of, cache, monkeypatch, run, there, large):
    if large:
        let_be_large(monkeypatch)
    folder = library_of(START)
    first = run("list", "--facts", folder)
    (name,) = cache.glob("*.sqlite")
    elsewhere = cache.parent / "elsewhere.live"
    if there:
        elsewhere.write_text("precious", encoding="utf-8")
    name.unlink()
    name.symlink_to(elsewhere)
    assert run("list", "--facts", folder) == first
    assert os.path.exists(elsewhere) == there
    assert not there or elsewhere.read_text(encoding="utf-8") == "precious"
    assert (name.is_symlink(), len(list(cache.glob("*.live")))) == (large, large)


def test_in_a_cache_that_is_reached_by_a_link_a_large_index_stays(library_of, cache, monkeypatch, run, tmp_path):
    real = tmp_path / "on another disk"
    real.mkdir(mode=0o700)
    cache.symlink_to(real)
    with monkeypatch.context() as patch:
        let_be_large(patch)
        with subprocess.Popen(["true"]) as ended:
            patch.setattr(os, "getpid", lambda: ended.pid)  # nobody is running who may still be putting it in place
        run("list", "--facts", library_of(START))
    (large,) = real.glob("*.live")
    write(tmp_path / "small", "a.toml", fact_file("s", ["one"], "", 2024, "trains"))
    run("list", "--facts", tmp_path / "small")
    assert large.exists()


@contextmanager
def another_run(path: str) -> Iterator[None]:
    """Let another run write to a large index for a moment longer."""
    lock = open(path.removesuffix(".sqlite") + ".lock", "wb")  # noqa: SIM115 - closed by the timer
    fcntl.flock(lock, fcntl.LOCK_EX)
    timer = threading.Timer(0.2, lock.close)
    timer.start()
    yield
    timer.join()


def test_who_waited_for_another_run_takes_its_index_where_that_is_current(library_of, cache, monkeypatch):
    let_be_large(monkeypatch)
    folder = library_of(START)
    location = locate([str(folder)])
    with open_index(location) as index:
        key = str(index.one("SELECT key FROM state"))
    path = str(next(cache.glob("*.sqlite")))
    live = os.readlink(path)

    def built_by_another(key: str) -> bool:
        with another_run(path):
            connection = building.build(location, key, path)
        with Index(connection, location) as index:
            assert len(list(index.rows("SELECT id FROM fact"))) >= 8
        return os.readlink(path) == live

    assert built_by_another(key)
    assert not built_by_another("another key")
    live = os.readlink(path)
    write(folder, "j.toml", fact_file("y", ["ten"], "", 2024, "trains"))
    assert not built_by_another("another key")
    live = os.readlink(path)

    def fail(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(building, "changes", fail)  # as where the index that was put in place is damaged
    assert not built_by_another("another key")


def test_where_no_number_is_left_between_two_files_all_get_new_ones(library_of, cache, monkeypatch):
    let_be_large(monkeypatch)
    monkeypatch.setattr(tables, "_MOST_ROOM", 1)
    folder = library_of(START)
    location = locate([str(folder)])
    open_index(location).close()
    live = next(cache.glob("*.sqlite")).readlink()
    write(folder, "b.toml", fact_file("y", ["ten"], "", 2024, "trains"))
    with open_index(location) as index:
        ids = [row[0] for row in index.rows("SELECT id FROM fact ORDER BY n")]
    assert ids == ["one", "two", "ten", "three", "four", "six", "seven", "eight", "nine"]
    assert next(cache.glob("*.sqlite")).readlink() != live


def test_a_file_that_grows_into_the_numbers_of_the_next_gets_new_ones_with_all(library_of, monkeypatch):
    let_be_large(monkeypatch)
    for module in (tables, indexes):
        monkeypatch.setattr(module, "FILE_SHIFT", 1)  # two facts for each number
    monkeypatch.setattr(tables, "_MOST_ROOM", 1)
    folder = library_of(START)
    location = locate([str(folder)])
    for count in (2, 3, 9, 1):
        ids = [f"fact-{number}" for number in range(count)]
        write(folder, "a.toml", fact_file("s", ids, "", 2024, "trains"))
        with open_index(location) as index:
            found = [row[0] for row in index.rows("SELECT id FROM fact ORDER BY n")]
        assert found == [*ids, "three", "four", "six", "seven", "eight", "nine"]


def test_a_library_of_too_many_files_is_refused(library_of, monkeypatch, run):
    monkeypatch.setattr(tables, "_FILES", 2)
    result = run("list", "--facts", library_of(START))
    assert (result.status, result.err) == (
        2,
        "innofacts: error: the library has 6 files, which is too many\n  hint: put more facts into each\n",
    )


# --- a library of many files ---------------------------------------------------------------------------------------


SOUND = {
    "a.toml": fact_file("s", ["one", "two"], "", 2024, "trains"),
    "c.toml": fact_file("t", ["three"], "", 1999, "centres"),
    "d/e.toml": fact_file("u", ["four"], "", 2024, "Café"),
    "h.toml": fact_file("w", ["eight"], "", 2020, "trains"),
    "i.toml": fact_file("x", ["nine"], "", 2020, "trains"),
}


@pytest.fixture
def many(library_of, monkeypatch, run):
    """Return what searches a library of which not every file is looked at each time, and its folder."""
    let_be_large(monkeypatch)
    monkeypatch.setattr(indexes, "MANY_FILES", 0)
    monkeypatch.setattr(indexes, "_is_young", lambda *_: False)  # nothing has just changed
    folder = library_of(SOUND)
    search = partial(run, "list", "-c", "id", "--no-header", "--facts", folder)
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]
    return search, folder


def edit_in_place(folder: Path, name: str, *ids: str, word: str) -> None:
    """Edit a file so that its folder does not show it."""
    (folder / name).write_text(fact_file(name, list(ids), "", 2020, word), encoding="utf-8")


def test_an_edit_of_what_is_found_is_seen(many):
    search, folder = many
    edit_in_place(folder, "h.toml", "eight", word="ships")
    assert search("trains").out.split() == ["one", "two", "nine"]


def test_of_a_changed_folder_only_the_files_that_are_otherwise_are_taken_down(many, monkeypatch):
    search, folder = many
    looked_at, file_at = [], indexes.file_at
    monkeypatch.setattr(indexes, "file_at", lambda entry: looked_at.append(entry.name) or file_at(entry))
    write(folder, "h.toml", fact_file("w", ["eight"], "", 2020, "ships"))
    assert search("trains").out.split() == ["one", "two", "nine"]
    assert [name.removeprefix(f"{folder}/") for name in looked_at] == ["h.toml"]


def test_a_folder_that_has_just_changed_is_looked_at_until_that_is_long_ago(many, monkeypatch):
    search, folder = many
    inside, looked_at = indexes.inside, []
    monkeypatch.setattr(indexes, "inside", lambda entry, **how: looked_at.append(entry.path) or inside(entry, **how))
    monkeypatch.setattr(indexes, "_is_young", lambda changed, as_of: changed > as_of - 10**9)
    below = str(folder / "d")
    for later, expected in ((0, [str(folder), below]), (5, [str(folder), below]), (10, [below])):
        monkeypatch.setattr(indexes, "time_ns", lambda later=later: time.time_ns() + later * 10**9)
        name, source = ("d/e.toml", "u") if later else ("h.toml", "w")
        write(folder, name, fact_file(source, [f"it-{later}"], "", 2020, "ships"))
        looked_at.clear()
        assert f"it-{later}" in search("ships").out.split()
        assert looked_at == expected


def test_a_file_that_is_named_itself_is_looked_at_with_the_folders(many, run, tmp_path):
    _, folder = many
    alone = tmp_path / "alone.toml"
    alone.write_text(fact_file("y", ["ten"], "", 2020, "trains"), encoding="utf-8")
    search = partial(run, "list", "trains", "-c", "id", "--no-header", "--facts", folder, "--facts", alone)
    assert search().out.split() == ["one", "two", "eight", "nine", "ten"]
    alone.write_text(fact_file("y", ["ten"], "", 2020, "ships"), encoding="utf-8")
    assert search("--fresh").out.split() == ["one", "two", "eight", "nine"]


def test_where_a_folder_cannot_be_read_all_is_looked_at(many, monkeypatch):
    search, folder = many
    write(folder, "h.toml", fact_file("w", ["eight"], "", 2020, "ships"))

    def unreadable(*_, **__):
        raise PermissionError

    monkeypatch.setattr(indexes, "inside", unreadable)
    assert search("trains").out.split() == ["one", "two", "nine"]


def test_an_edit_of_what_is_found_without_words_is_seen(many):
    search, folder = many
    edit_in_place(folder, "h.toml", "eight", "eighth", word="ships")
    assert search("id:eight").out.split() == ["eight", "eighth"]


def test_a_file_of_what_is_found_that_goes_meanwhile_is_a_problem(many, monkeypatch):
    """As it does between the look at its folder and the look at it."""
    search, folder = many
    monkeypatch.setattr(indexes, "_changes_of_folders", lambda *_, **__: Change())
    (folder / "h.toml").unlink()
    result = search("trains")
    assert (result.status, result.out.split()) == (2, ["one", "two", "nine"])
    assert "h.toml: the file cannot be read: No such file or directory" in result.err


@pytest.mark.parametrize("error", [FileNotFoundError, DatabaseError])
def test_an_index_that_goes_or_is_damaged_while_it_is_asked_is_built_again(many, monkeypatch, error):
    search, _ = many
    changes, failed = indexes.changes, []

    def failing(*arguments, **options):
        if not failed:
            failed.append(error)
            raise error
        return changes(*arguments, **options)

    monkeypatch.setattr(indexes, "changes", failing)
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]
    assert failed == [error]


def test_after_a_look_at_every_file_the_folders_are_looked_at_as_before(many):
    search, folder = many
    edit_in_place(folder, "h.toml", "eight", word="ships")
    assert search("ships", "--fresh").out.split() == ["eight"]
    write(folder, "j.toml", fact_file("y", ["ten"], "", 2020, "trains"))
    assert search("trains").out.split() == ["one", "two", "nine", "ten"]


def test_where_nothing_is_found_all_files_are_looked_at(many):
    search, folder = many
    edit_in_place(folder, "h.toml", "eight", word="ships")
    assert search("ships").out.split() == ["eight"]


def test_an_edit_elsewhere_is_seen_when_all_files_are_looked_at_again(many, cache):
    search, folder = many
    edit_in_place(folder, "c.toml", "three", word="trains")
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]
    link = next(cache.glob("*.sqlite"))
    before = link.lstat().st_mtime_ns - indexes._LOOK_AGAIN_NS  # noqa: SLF001 - half a minute ago
    os.utime(link, ns=(before, before), follow_symlinks=False)
    assert search("trains").out.split() == ["one", "two", "three", "eight", "nine"]
    assert link.lstat().st_mtime_ns > before


def test_an_edit_elsewhere_is_seen_at_once_when_told(many):
    search, folder = many
    edit_in_place(folder, "c.toml", "three", word="trains")
    assert search("trains", "--fresh").out.split() == ["one", "two", "three", "eight", "nine"]


@pytest.mark.parametrize("command", [("export",), ("show", "ten"), ("compare", "ten", "one")])
def test_whatever_goes_into_a_report_is_of_all_files(many, run, command):
    _, folder = many
    edit_in_place(folder, "c.toml", "three", "ten", word="ships")
    result = run(*command, "--facts", folder)
    assert result.status == 0
    assert "ten" in result.out


def test_where_more_facts_than_that_are_found_their_files_are_not_looked_at(many, monkeypatch):
    search, folder = many
    monkeypatch.setattr(indexes, "_MOST_FOUND", 3)
    edit_in_place(folder, "h.toml", "eight", word="ships")
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]
    assert search("absent").out == ""
    assert search("trains").out.split() == ["one", "two", "nine"]  # all were looked at for what was not there


def test_another_file_in_a_folder_is_learnt_once(many, monkeypatch):
    search, folder = many
    (folder / "d" / "notes.txt").touch()
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]
    monkeypatch.setattr(indexes, "inside", lambda *_, **__: pytest.fail("a folder was read again"))
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]


def test_a_link_in_a_folder_is_no_second_file(many):
    search, folder = many
    (folder / "j.toml").symlink_to("a.toml")
    (folder / "d" / "k").symlink_to("..")
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]


# --- by several processes ------------------------------------------------------------------------------------------


@pytest.fixture
def helped(monkeypatch):
    """Let even a small library be read by three processes, a file at a time."""
    monkeypatch.setattr(building, "_WORTH_HELP", 0)
    monkeypatch.setattr(building, "_AT_ONCE", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)


def test_words_that_are_put_in_bit_by_bit_are_those_put_in_at_once(library_of, monkeypatch):
    location = locate([str(library_of(START))])
    with Index(building.build(location, "", ""), location) as index:
        found = contents(index)
    for name in ("_MOST_WORDS", "_MOST_ASIDE"):
        monkeypatch.setattr(tables, name, 0)
    with Index(building.build(location, "", ""), location) as index:
        assert contents(index) == found


@pytest.mark.usefixtures("helped")
def test_what_several_processes_read_is_what_one_reads(library_of, monkeypatch):
    folder = library_of(START)
    location = locate([str(folder)])
    with Index(building.build(location, "", ""), location) as index:
        found = contents(index)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    with Index(building.build(location, "", ""), location) as index:
        assert contents(index) == found


@pytest.mark.usefixtures("helped")
def test_what_a_process_that_dies_has_not_read_is_read_without_it(library_of, monkeypatch):
    folder = library_of(START)
    location = locate([str(folder)])
    reader, rows_of = os.getpid(), building.rows_of

    def die_over_some(file, settings, *, large):
        if os.getpid() != reader and file.name.endswith(("c.toml", "e.toml")):
            os.kill(os.getpid(), signal.SIGKILL)
        return rows_of(file, settings, large=large)

    monkeypatch.setattr(building, "rows_of", die_over_some)
    with Index(building.build(location, "", ""), location) as index:
        ids = [row[0] for row in index.rows("SELECT id FROM fact ORDER BY n")]
    assert ids == ["one", "two", "three", "four", "six", "seven", "eight", "nine"]


@pytest.mark.usefixtures("helped")
def test_what_is_given_up_is_not_read_to_the_end(library_of, monkeypatch):
    """Each process has more to say than a pipe holds, and waits for somebody to read it when that is no longer wanted."""
    monkeypatch.setattr(building, "_PIPE", 4096)
    text = fact_file("{0}", [f"f{{0}}-{number}" for number in range(100)], "", 2024, "trains")
    location = locate([str(library_of({f"{name}.toml": text.format(name) for name in "abcdefghi"}))])

    def give_up(*_: object) -> None:
        raise InterruptedError

    def too_late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, too_late)
    signal.alarm(30)  # instead of hanging for good
    try:
        with pytest.raises(InterruptedError):
            building.build(location, "", "", give_up)
        with pytest.raises(ChildProcessError):
            os.waitpid(-1, os.WNOHANG)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def test_what_a_process_sends_is_received_batch_by_batch(library_of):
    files = everything(locate([str(library_of(START))])).files
    batches = [files[:2], files[2:3], files[3:]]
    packed = [marshal.dumps([tuple(file) for file in batch]) for batch in batches]
    send, receive = building._send, building._received  # noqa: SLF001 - what else is done in two processes
    stream = io.BytesIO()
    send(packed, Settings(), stream, large=False)
    whole = stream.getvalue()
    stream.seek(0)
    for batch in batches:
        assert receive(stream) == [rows_of(file, Settings(), large=False) for file in batch]
    for end in range(len(whole)):
        stream = io.BytesIO(whole[:end])
        with pytest.raises((EOFError, ValueError, TypeError)):
            [receive(stream) for _ in batches]


# --- in the thick of it --------------------------------------------------------------------------------------------


def large_library(folder: Path) -> None:
    """Write a library whose index is larger than what has a seal."""
    for number in range(20):
        ids = [f"f{number:02}-{fact:03}" for fact in range(400)]
        write(folder, f"{number:02}.toml", fact_file(f"s{number:02}", ids, "", 2000 + number, "trains"))


@pytest.fixture
def large(tmp_path) -> Path:
    large_library(tmp_path / "library")
    return tmp_path / "library"


def sound(link: Path) -> bool:
    """Tell whether SQLite finds nothing wrong with an index."""
    with closing(sqlite3.connect(link.resolve())) as connection:
        connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.slow
def test_fifty_runs_at_once_build_a_large_index_once(large, cache):
    command = [*PROGRAM, "search", "trains", "-n", "3", "-c", "id", "--facts", str(large)]
    for _ in range(2):
        runs = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
            for _ in range(50)
        ]
        said = {(*process.communicate(), process.returncode) for process in runs}
        assert said == {(b"id\nf19-000\nf19-001\nf19-002\n", b"", 0)}
        assert len(list(cache.glob("*.live"))) == 1  # nor have two built one
        write(large, "30.toml", fact_file("s30", ["new"], "", 1990, "trains"))  # which all find in the second round
    assert sound(next(cache.glob("*.sqlite")))


@pytest.mark.slow
def test_a_run_that_is_killed_while_it_builds_or_writes_leaves_nothing_that_matters(large, cache, program):
    search = ("search", "word", "-c", "id", "--no-header", "--facts", large)
    chance = random.Random(1)  # noqa: S311 - any moments
    for number in range(200):
        write(large, "07.toml", fact_file("s07", [f"now-{number}"], "", 1990, "word"))
        if number % 20 == 0:
            for path in cache.iterdir() if cache.exists() else ():
                path.unlink()
        with subprocess.Popen(
            [*PROGRAM, *map(str, search)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
        ) as process:
            time.sleep(chance.uniform(0, 1.5 if number % 20 == 0 else 0.15))
            process.kill()
        assert program(*search) == (0, f"now-{number}\n", "")
    assert sound(next(cache.glob("*.sqlite")))
    assert len(list(cache.iterdir())) == 3  # the link, what it leads to, and the lock
