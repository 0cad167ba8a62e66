"""An index is opened, whatever other runs do to it at that moment."""

import os
import shutil
import signal
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest
from conftest import PROGRAM, ROOT, environment
from index.conftest import FACT, SOURCE, cached, facts

from innofacts.errors import InnofactsError
from innofacts.index import building, files, store
from innofacts.index.building import write_shipped_index
from innofacts.index.files import BUILTIN, Location, Place, locate
from innofacts.index.opening import last_index, open_index
from innofacts.requests import Request
from innofacts.views.queries import select
from innofacts.views.tables import view

# --- many runs ---


@pytest.mark.slow
def test_twenty_runs_at_once_on_a_cold_cache_say_the_same(folder):
    (folder / "c.toml").write_text(facts(*(f"fact-{n}" for n in range(500)), source="many"))
    command = [*PROGRAM, "list", "--facts", str(folder)]
    for _ in range(2):
        runs = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
            for _ in range(20)
        ]
        said = [(*process.communicate(), process.returncode) for process in runs]
        assert len(set(said)) == 1
        assert said[0][1:] == (b"", 0)
        assert said[0][0].count(b"\n") == 504
        assert [path.suffix for path in cached()] == [".sqlite"]
        cached()[0].unlink()


@pytest.mark.slow
def test_a_run_that_is_killed_leaves_nothing_that_matters(program, folder):
    (folder / "c.toml").write_text(facts(*(f"fact-{n}" for n in range(500)), source="many"))
    expected = program("list", "--facts", folder, XDG_CACHE_HOME="/dev/null")
    command = [*PROGRAM, "list", "--facts", str(folder)]
    for delay in [n * 0.012 for n in range(25)]:
        for path in cached() if Path(os.environ["XDG_CACHE_HOME"], "innofacts").exists() else ():
            path.unlink()
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as process:
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)
        assert program("list", "--facts", folder) == expected
        assert [path.suffix for path in cached()] == [".sqlite"]


def test_index_can_be_asked_for_itself(folder):
    index = open_index(locate([str(folder)]))
    assert index.location == Location((Place(str(folder), str(folder)),))
    assert list(view(select(Request(("two",), columns=("id",)), index)).rows) == [("two",)]
    assert index.one("SELECT id FROM fact WHERE id = ?", ("nothing",)) is None
    assert index.problems() == []
    index.close()


@pytest.fixture(params=["in memory", "small", "large"])
def stored(request, folder, monkeypatch):
    """Return an open index of three facts, stored in each way."""
    if request.param == "large":
        for module in (store, building):
            monkeypatch.setattr(module, "SEALED", 0)
    if request.param != "in memory":
        open_index(locate([str(folder)])).close()
    with open_index(locate([str(folder)])) as index:
        yield index


def test_a_copy_of_the_process_has_a_connection_of_its_own(stored):
    stored.as_of = "2024-03-01"
    before = stored.connection
    stored.reopen()
    is_in_memory = next(iter(before.execute("PRAGMA database_list")))[2] == ""
    assert (stored.connection is before) == is_in_memory
    assert list(stored.rows("SELECT id FROM main.fact ORDER BY n")) == [("one",), ("two",), ("three",)]
    assert list(stored.rows("SELECT id FROM fact")) == []


def test_a_copy_of_the_process_reads_no_index_that_took_the_place_of_its_own(folder):
    open_index(locate([str(folder)])).close()
    with open_index(locate([str(folder)])) as index:
        (folder / "b.toml").unlink()
        open_index(locate([str(folder)])).close()
        with pytest.raises(store.DatabaseError, match="the index has been replaced"):
            index.reopen()
        assert index.one("SELECT count(*) FROM fact") == 3


def test_a_location_names_its_places_and_how_they_are_read(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    assert locate(["library"], follow=True) == Location((Place("library", str(folder)),), follow=True, large=False)
    with pytest.raises(InnofactsError):
        locate(["nowhere"])


# --- one run ---


def test_the_last_index_is_what_a_run_left_current_or_not(folder, ids, unread, monkeypatch):
    location = locate([str(folder)])
    assert last_index(location) is None
    assert ids("--facts", folder) == "one two three"
    (folder / "a.toml").write_text(facts("four"))
    unread()
    with last_index(location) as index:
        assert [row[0] for row in index.rows("SELECT id FROM fact ORDER BY n")] == ["one", "two", "three"]
    shutil.rmtree(folder)
    with last_index(location) as index:
        assert index.one("SELECT count(*) FROM fact") == 3
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/x")
    assert last_index(location) is None


# --- the index that comes with a wheel ---


def write_facts(folder: Path) -> None:
    (folder / "below").mkdir(parents=True)
    (folder / "a.toml").write_text(SOURCE.format("a") + FACT.format("one", "Claim") + FACT.format("two", "Claim"))
    (folder / "below" / "b.toml").write_text(SOURCE.format("b") + FACT.format("three", "Claim"))
    (folder / "below" / "library.toml").write_text('[synonyms]\nclaim = "plea"\n')


@pytest.fixture
def installed(tmp_path, monkeypatch) -> Path:
    """Install a small library with its index, made from another folder as a wheel is, and return where."""
    package = tmp_path / "site-packages" / "innofacts"
    write_facts(tmp_path / "checkout" / "facts")
    write_facts(package / "facts")
    write_shipped_index(str(tmp_path / "checkout" / "facts"), str(package / "facts.sqlite"))
    monkeypatch.setattr(files, "_PACKAGE", str(package))
    return package


@pytest.fixture
def built(monkeypatch) -> list[str]:
    """Return what tells whose rows were read, a name a file."""
    names, rows_of = [], building.rows_of

    def reading(file, *arguments, **options):
        names.append(file.name)
        return rows_of(file, *arguments, **options)

    monkeypatch.setattr(building, "rows_of", reading)
    return names


@pytest.fixture
def cache() -> Path:
    return Path(os.environ["XDG_CACHE_HOME"], "innofacts")


def contents(index) -> dict[str, list[tuple]]:
    """Return all rows of all tables of an index, those of the full-text indexes too."""
    tables = [str(row[0]) for row in index.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return {table: list(index.rows(f'SELECT * FROM "{table}"')) for table in tables}


def test_the_first_run_reads_no_file_and_has_the_index_that_it_would_have_built(
    run, installed, built, cache, monkeypatch
):
    with monkeypatch.context() as patch:
        patch.setattr("innofacts.cli.run", None)
        first = run("search", "plea", "-c", "id,file")
    assert first == (0, "id,file\none,builtin/a.toml\ntwo,builtin/a.toml\nthree,builtin/below/b.toml\n", "")
    assert built == []
    (path,) = cache.iterdir()
    with open_index(locate([])) as taken_over:
        shipped = contents(taken_over)
    assert built == []
    path.unlink()
    (installed / "facts.sqlite").unlink()
    with open_index(locate([])) as index:
        assert contents(index) == shipped
    assert len(built) == 3
    assert run("search", "plea", "-c", "id,file") == first


def test_the_next_run_has_the_index_of_the_cache(run, installed, built):
    first = run("list")
    (installed / "facts.sqlite").unlink()
    assert run("list") == first
    assert built == []


def edit(folder):
    text = (folder / "a.toml").read_text()
    (folder / "a.toml").write_text(text.replace("one", "six"))


def lengthen(folder):
    with (folder / "a.toml").open("a") as file:
        file.write(FACT.format("six", "Claim"))


def add(folder):
    (folder / "c.toml").write_text(SOURCE.format("c") + FACT.format("four", "Claim"))


def remove(folder):
    (folder / "a.toml").unlink()


@pytest.mark.parametrize(
    ("change", "expected"),
    [(edit, "six two three"), (lengthen, "one two six three"), (add, "one two three four"), (remove, "three")],
    ids=["edit", "lengthen", "add", "remove"],
)
def test_a_change_of_what_is_installed_is_seen(run, installed, built, change, expected):
    change(installed / "facts")
    for _ in range(2):
        result = run("list", "-c", "id", "--no-header")
        assert (result.out.split(), result.status) == (expected.split(), 0)
    assert len(built) == (change is not remove)
    with open_index(locate([])) as index:
        refreshed = contents(index)["state"]
    files = 2 + (change is add) + (change is not remove)
    assert refreshed == [(store.key_of(locate([])), "[]", files)]


def flip(path):
    index = bytearray(path.read_bytes())
    index[len(index) // 2] ^= 1
    path.write_bytes(index)


def cut(path):
    path.write_bytes(path.read_bytes()[:-4096])


def empty(path):
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [flip, cut, empty])
def test_a_damaged_index_is_not_believed(run, installed, built, damage):
    expected = run("list", "--facts", installed / "facts", "-c", "id")
    built.clear()
    damage(installed / "facts.sqlite")
    assert run("list", "-c", "id") == expected
    assert len(built) == 3


@pytest.mark.parametrize("what", ["SCHEMA", "__version__"])
@pytest.mark.usefixtures("installed")
def test_the_index_of_another_version_is_not_believed(run, built, monkeypatch, what):
    monkeypatch.setattr(store, what, -1)
    assert run("list", "-c", "id", "--no-header").out.split() == ["one", "two", "three"]
    assert len(built) == 3


def test_other_places_have_no_index_of_ours(run, installed, built):
    for place in (["--facts", installed / "facts"], ["--facts", BUILTIN, "--facts", installed / "facts" / "a.toml"]):
        assert run("list", *place).status == 0
        assert len(built) == 3
        built.clear()


@pytest.mark.usefixtures("installed")
def test_options_of_reading_are_no_matter(run, built):
    for options in (["--follow"], ["--large"]):
        assert run("list", *options, "-c", "id", "--no-header").out.split() == ["one", "two", "three"]
    assert built == []


@pytest.mark.parametrize("step", ["os.utime", "os.replace", "sweep"])
@pytest.mark.usefixtures("installed")
def test_where_the_cache_cannot_be_written_it_is_asked_all_the_same(run, built, cache, monkeypatch, step):
    def failing(*_, **__):
        raise OSError(28, "No space left on device")

    expected = run("list", "--facts", BUILTIN)
    shutil.rmtree(cache)
    with monkeypatch.context() as patch:
        patch.setattr(f"innofacts.index.store.{step}", failing)
        assert run("list") == expected
        assert list(cache.iterdir()) == []
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/x")
    assert run("list") == expected
    assert built == []


def test_the_index_is_of_no_machine(installed):
    with open_index(locate([])) as index:
        assert index.one("SELECT count(*) FROM file WHERE instr(path, 'site-packages') = 0") == 0
    with_paths = (installed / "facts.sqlite").read_bytes()
    assert b"checkout" not in with_paths
    assert str(installed.parent).encode() not in with_paths


@pytest.fixture
def checked_out(tmp_path, monkeypatch) -> Path:
    """Make a checkout of a small library with the index that an editable install writes, and return its package."""
    package = tmp_path / "src" / "innofacts"
    for room in ("", *files.MAKERS):
        (package / room).mkdir(parents=True, exist_ok=True)
        (package / room / "module.py").touch()
    write_facts(tmp_path / "facts")
    write_shipped_index(str(tmp_path / "facts"), str(package / "facts.sqlite"))
    later = (package / "facts.sqlite").stat().st_mtime_ns + 1
    os.utime(package / "facts.sqlite", ns=(later, later))  # a file system may count in hundredths of a second
    monkeypatch.setattr(files, "_PACKAGE", str(package))
    return package


def test_in_a_checkout_an_index_counts_until_a_module_changes(run, checked_out, built, cache):
    expected = (0, "id\none\ntwo\nthree\n", "")
    assert run("list", "-c", "id") == expected
    assert built == []
    for room in ("", *files.MAKERS):
        shutil.rmtree(cache)
        module = checked_out / room / "module.py"
        os.utime(module, ns=(2**62, 2**62))
        assert run("list", "-c", "id") == expected
        assert len(built) == 3
        os.utime(module, ns=(0, 0))
        built.clear()
    edit(checked_out.parent.parent / "facts")
    shutil.rmtree(cache)
    assert run("list", "-c", "id") == (0, "id\nsix\ntwo\nthree\n", "")
    assert len(built) == 1


def test_all_modules_that_make_an_index_are_among_those():
    code = "import innofacts.index.building, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment())
    ours = [name.split(".")[1:] for name in done.stdout.split() if name.startswith("innofacts.")]
    assert {path[0] for path in ours if len(path) > 1} == {*files.MAKERS}


def test_an_index_is_not_shipped_with_problems(tmp_path):
    write_facts(tmp_path / "facts")
    (tmp_path / "facts" / "b.toml").write_text("broken")
    with pytest.raises(ValueError, match=r"^the shipped library has problems: .*builtin/b\.toml"):
        write_shipped_index(str(tmp_path / "facts"), str(tmp_path / "index"))
    assert not (tmp_path / "index").exists()


def test_an_index_is_not_shipped_without_a_seal(tmp_path, monkeypatch):
    write_facts(tmp_path / "facts")
    monkeypatch.setattr("innofacts.index.building.SEALED", 10)
    with pytest.raises(ValueError, match=r"^the index of the shipped library has \d+ bytes, and a seal is for 10$"):
        write_shipped_index(str(tmp_path / "facts"), str(tmp_path / "index"))
    assert not (tmp_path / "index").exists()


# --- the facts that we ship ----------------------------------------------------------------------------------------


def test_the_shipped_facts_have_only_characters_that_mean_the_same_to_every_python():
    """Each Python has its own version of Unicode, and that of 2002; what is the same in both is folded alike."""
    old = unicodedata.ucd_3_2_0
    characters = sorted({c for path in (ROOT / "facts").rglob("*.toml") for c in path.read_text(encoding="utf-8")})
    assert len(characters) > 80
    assert [c for c in characters if old.category(c) != unicodedata.category(c)] == []
    assert [c for c in characters if old.normalize("NFKC", c) != unicodedata.normalize("NFKC", c)] == []


def rows_by(python: str, path: Path, other: Path | None = None, **more: str) -> str:
    """Return all rows of the index that a Python makes of the shipped library, as text, where it believes another."""
    code = f"""
from innofacts.index.building import write_shipped_index
from innofacts.index.store import connected, opened, shipped_key
write_shipped_index({str(ROOT / "facts")!r}, {str(path)!r})
assert opened({str(other or path)!r}, shipped_key())
connection = connected({str(path)!r})
for table, in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
    if not table.startswith(("words", "synonym")) or table in ("words", "synonym_content"):
        for row in connection.execute(f'SELECT * FROM "{{table}}"'):
            print(table, row)
connection.execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, words, instance)")
for row in connection.execute("SELECT * FROM held ORDER BY term, doc, col, offset"):
    print(row)
"""
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True, env=environment(**more))
    return done.stdout


VERSIONS = ("", ".11", ".12", ".13", ".14")


@pytest.mark.slow
def test_every_python_makes_the_same_index(tmp_path):
    ours = rows_by(sys.executable, tmp_path / "ours")
    assert ours.count("\nstored_fact (") > 500
    found = [shutil.which(f"python3{version}", path=f"/usr/bin:{os.environ['PATH']}") for version in VERSIONS]
    pythons = [p for p in dict.fromkeys(found) if p and not subprocess.run([p, "-c", ""], check=False).returncode]
    assert pythons
    import tomli

    libraries = str(Path(tomli.__file__).parent.parent)  # of which this needs tomli, which is the same for all
    source = environment()["PYTHONPATH"]
    for number, python in enumerate(pythons):
        assert rows_by(python, tmp_path / str(number), tmp_path / "ours", PYTHONPATH=f"{source}:{libraries}") == ours, (
            python
        )


@pytest.mark.slow
def test_a_wheel_has_an_index_that_the_first_run_takes_over(tmp_path, cache):
    source = tmp_path / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".git", ".venv*", "*cache*", "tests", "benchmarks"))
    subprocess.run([sys.executable, "-m", "venv", "--upgrade-deps", tmp_path / "venv"], check=True)
    subprocess.run([tmp_path / "venv/bin/pip", "install", "-q", source], check=True)
    shutil.rmtree(source)
    program, python = tmp_path / "venv/bin/innofacts", tmp_path / "venv/bin/python"
    more = {name: value for name, value in environment().items() if name != "PYTHONPATH"}
    code = """
import sys
from innofacts.index import opening
from innofacts.index.opening import open_index
from innofacts.index.files import locate
if sys.argv[1:]:
    opening.shipped_index = lambda: ""
with open_index(locate([])) as index:
    for table, in list(index.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")):
        for row in index.rows(f'SELECT * FROM "{table}"'):
            print(table, row)
print("read" if "innofacts.factfiles.reading" in sys.modules else "taken over")
"""

    def rows(*arguments: str) -> str:
        done = subprocess.run([python, "-c", code, *arguments], capture_output=True, text=True, check=True, env=more)
        return done.stdout

    first = subprocess.run([program, "search", "patents"], capture_output=True, text=True, check=True, env=more)
    assert first.stdout.startswith("id,claim,figure")
    taken_over, said = rows().rsplit("\n", 2)[:2]
    assert said == "taken over"
    shutil.rmtree(cache)
    assert rows("without") == f"{taken_over}\nread\n"
