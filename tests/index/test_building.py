"""An index that was brought up to date, file by file, is the same as one that is built again."""

import fcntl
import gc
import os
import random
import shutil
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from conftest import PROGRAM, environment
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from index.conftest import write

from innofacts.errors import InnofactsError
from innofacts.index import building, freshness, opening, store, writer
from innofacts.index.files import locate
from innofacts.index.index import Index
from innofacts.index.opening import open_index
from innofacts.index.store import Home

IDS = ("one", "two", "three", "four", "five")


def fact_file(source: str, ids: list[str], refers: str, published: int, word: str) -> str:
    """Return a fact file whose first two facts refer to an id."""
    text = f'[source]\nid = "{source}"\ntype = "report"\npublisher = "Office"\npublished = {published}\n'
    for number, id_ in enumerate(ids):
        text += (
            f'[[fact]]\nid = "{id_}"\nclaim = "A claim of {word}."\nfigure = "> {number} {word}"\ntopics = ["{word}"]\n'
        )
        if number < 2 and refers:
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
    index.connection.execute("PRAGMA query_only = 0")
    index.connection.execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, words, instance)")
    held = [
        (term, doc >> 41, numbers[doc & 2**41 - 1], column, offset)
        for term, doc, column, offset in index.rows("SELECT * FROM held ORDER BY term, doc, col, offset")
    ]
    return {
        "facts": [(*row[:place], names[row[place]], *row[place + 1 :]) for row in facts],
        "files": list(
            index.rows("SELECT sort_key, folder, name, path, refusal, stamp, digest, is_read FROM file ORDER BY n")
        ),
        "folders": list(index.rows("SELECT sort_key, name, path, real, root, stamp FROM folder")),
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
    for module in (store, building):
        monkeypatch.setattr(module, "SEALED", 0)


@pytest.fixture(params=["sealed", "live", "of many files"])
def kind(request, monkeypatch) -> str:
    """Let indexes be small, or let every one be taken for a large one, or for one of so many files besides."""
    if request.param != "sealed":
        let_be_large(monkeypatch)
    if request.param == "of many files":
        monkeypatch.setattr(freshness, "MANY_FILES", 0)
    return request.param


@pytest.mark.slow
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
        with Index(building.build(Home(location, found["state"][0][0])), location) as built:
            assert found == contents(built)


def test_facts_that_stay_are_not_taken_for_those_of_a_file_before_theirs_that_goes(library_of, kind):
    folder = library_of(START | {"c.toml": fact_file("t", ["three", "five"], "", 1999, "centres")})
    write(folder, "b.toml", fact_file("z", ["ten"], "", 1999, "centres"))
    location = locate([str(folder)])
    open_index(location).close()
    write(folder, "b.toml", None)
    write(folder, "c.toml", fact_file("t", ["three"], "", 1999, "centres"))
    with open_index(location, complete=kind != "of many files") as refreshed:
        found = contents(refreshed)
    with Index(building.build(Home(location, found["state"][0][0])), location) as built:
        assert found == contents(built)


def circles_in(folder: Path) -> list[str]:
    """Return the circles that an index of a folder has, as problems."""
    with open_index(locate([str(folder)])) as index:
        problems = [problem for problem in index.problems() if problem.rule == "circle"]
    return [f"{Path(p.file).name}:{p.line}:{p.column}: {p.message}; {p.hint}" for p in problems]


def test_a_circle_comes_and_goes_with_the_files_it_leads_through(library_of, kind):  # noqa: ARG001 - for its effect
    folder = library_of(START | {"g.toml": fact_file("v", ["five"], "nine", 2020, "centres")})
    assert circles_in(folder) == []
    write(folder, "i.toml", fact_file("x", ["nine"], "five", 2020, "trains"))
    said = "five → nine → five is a circle; a whole is not a part of its parts"
    assert circles_in(folder) == [f"g.toml:11:11: {said}"]
    write(folder, "h.toml", fact_file("w", ["eight"], "five", 2020, "trains"))  # a way into a circle is none
    assert circles_in(folder) == [f"g.toml:11:11: {said}"]
    write(folder, "i.toml", fact_file("x", ["nine"], "", 2020, "trains"))
    assert circles_in(folder) == []


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
        with Index(building.build(Home(location, found["state"][0][0])), location) as built:
            assert found == contents(built)


@pytest.fixture
def library_of(tmp_path):
    """Return what writes files into a library, and returns its folder."""

    def library_of(files: dict[str, str]) -> Path:
        for name, text in files.items():
            write(tmp_path / "library", name, text)
        return tmp_path / "library"

    return library_of


@pytest.mark.parametrize("prepare", [lambda _: None, let_be_large], ids=["small", "large"])
def test_where_no_index_can_be_put_it_is_held_in_a_file_of_the_driver(library_of, tmp_path, monkeypatch, prepare):
    prepare(monkeypatch)
    location = locate([str(library_of(START))])
    path = tmp_path / "no such folder" / "x.sqlite"
    with Index(building.build(Home(location, "", str(path))), location) as index:
        assert len(list(index.rows("SELECT id FROM fact"))) == 8
    assert not path.parent.exists()


def test_an_index_that_cannot_be_built_is_closed(tmp_path, monkeypatch):
    opened = []

    def connect(*arguments: object, **options: object) -> sqlite3.Connection:
        opened.append(sqlite3.connect(*arguments, **options))
        return opened[-1]

    monkeypatch.setattr(building, "connect", connect)
    with pytest.raises(InnofactsError, match="no fact file"):
        building.build(Home(locate([str(tmp_path)])))
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        opened[0].execute("SELECT 1")


@pytest.mark.parametrize("limit", ["_MOST_WORDS", "_MOST_ASIDE"])
def test_what_is_written_before_all_files_are_read_gives_the_same_index(library_of, monkeypatch, limit):
    location = locate([str(library_of(START))])
    with Index(building.build(Home(location)), location) as index:
        expected = contents(index)
    monkeypatch.setattr(writer, limit, 0)
    with Index(building.build(Home(location)), location) as index:
        assert contents(index) == expected


# --- a large index ---


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
    own = str(live).partition("-")[2]  # SQLite keeps a log and what it knows of the log, for readers to come
    assert [name.partition("-")[2] or name for name in names] == [own, f"{own}-shm", f"{own}-wal", ".lock", ".sqlite"]


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
    connection = building.build(Home(location, "", str(path)))
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
    monkeypatch.setattr(building, "lock_of", lambda _: "/no such folder/x.lock")
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
    lock = open(path.removesuffix(".sqlite") + ".lock", "ab")  # noqa: SIM115 - closed by the timer
    fcntl.flock(lock, fcntl.LOCK_EX)
    timer = threading.Timer(0.2, lock.close)
    timer.start()
    yield
    timer.join()


def test_a_run_waits_for_the_one_that_writes_to_a_large_index(library_of, cache, monkeypatch):
    let_be_large(monkeypatch)
    location = locate([str(library_of(START))])
    open_index(location).close()
    path = str(next(cache.glob("*.sqlite")))
    live = os.readlink(path)
    os.utime(f"{cache}/{live}")  # as by a run that has written to it, and has not yet noted its stamps
    with another_run(path):
        threading.Timer(0.1, store.note_stamps, (path,)).start()
        open_index(location).close()
    assert os.readlink(path) == live


def test_what_a_killed_run_has_left_half_written_is_not_written_to(library_of, cache, monkeypatch, run):
    let_be_large(monkeypatch)
    folder = library_of(START)
    location = locate([str(folder)])
    index = open_index(location)
    path = str(next(cache.glob("*.sqlite")))
    live = os.readlink(path)
    os.utime(f"{cache}/{live}")
    write(folder, "a.toml", fact_file("s", ["one", "ten"], "", 2024, "trains"))
    change = freshness.changes(index.connection, path, location, complete=True)
    assert opening.settle(index, change)
    assert list(index.rows("SELECT id FROM fact WHERE id = 'ten'")) == [("ten",)]
    index.close()
    assert os.readlink(path) != live
    assert run("list", "-c", "id", "--facts", folder, "id:ten").out == "id\nten\n"


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
            connection = building.build(Home(location, key, path))
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
    monkeypatch.setattr(writer, "_MOST_ROOM", 1)
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
    for module in (writer, opening):
        monkeypatch.setattr(module, "FILE_SHIFT", 1)  # two facts for each number
    monkeypatch.setattr(writer, "_MOST_ROOM", 1)
    folder = library_of(START)
    location = locate([str(folder)])
    for count in (2, 3, 9, 1):
        ids = [f"fact-{number}" for number in range(count)]
        write(folder, "a.toml", fact_file("s", ids, "", 2024, "trains"))
        with open_index(location) as index:
            found = [row[0] for row in index.rows("SELECT id FROM fact ORDER BY n")]
        assert found == [*ids, "three", "four", "six", "seven", "eight", "nine"]


def test_a_library_of_too_many_files_is_refused(library_of, monkeypatch, run):
    monkeypatch.setattr(writer, "_FILES", 2)
    result = run("list", "--facts", library_of(START))
    assert (result.status, result.err) == (
        2,
        "innofacts: error: the library has 6 files, which is too many\n  hint: put more facts into each\n",
    )


# --- in the thick of it ---


def large_library(folder: Path) -> None:
    """Write a library whose index is larger than what has a seal."""
    for number in range(20):
        ids = [f"f{number:02}-{fact:03}" for fact in range(1200)]
        write(folder, f"{number:02}.toml", fact_file(f"s{number:02}", ids, "", 2000 + number, "trains"))


@pytest.fixture
def large(tmp_path) -> Path:
    large_library(tmp_path / "library")
    return tmp_path / "library"


def sound(link: Path) -> bool:
    """Return whether SQLite finds nothing wrong with an index."""
    with closing(sqlite3.connect(link.resolve())) as connection:
        connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.slow
def test_twenty_runs_at_once_build_a_large_index_once(large, cache):
    command = [*PROGRAM, "search", "trains", "-n", "3", "-c", "id", "--facts", str(large)]
    for _ in range(2):
        runs = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
            for _ in range(20)
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
    for number in range(40):
        write(large, "07.toml", fact_file("s07", [f"now-{number}"], "", 1990, "word"))
        if number % 10 == 0:
            for path in cache.iterdir() if cache.exists() else ():
                path.unlink()
        with subprocess.Popen(
            [*PROGRAM, *map(str, search)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
        ) as process:
            time.sleep(chance.uniform(0, 1.5 if number % 10 == 0 else 0.15))
            process.kill()
        assert program(*search) == (0, f"now-{number}\n", "")
    assert sound(next(cache.glob("*.sqlite")))
    assert len(list(cache.iterdir())) == 3  # the link, what it leads to, and the lock


def test_a_build_leaves_the_search_for_circular_references_as_it_was(library_of):
    folder = library_of({"a.toml": fact_file("a", ["x"], "", 2020, "word")})
    for switch, is_enabled in ((gc.disable, False), (gc.enable, True)):
        switch()
        with closing(Index(building.build(Home(locate((str(folder),)))), locate((str(folder),)))):
            assert gc.isenabled() == is_enabled
