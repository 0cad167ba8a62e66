"""Whether an index agrees with the files: every change of them is seen, and nothing is read without need."""

import errno
import io
import os
import shutil
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from index.conftest import FACT, SOURCE, cached, facts, write

from innofacts.index import building, freshness, opening, store, writer
from innofacts.index.files import Changes, locate, scan
from innofacts.index.store import DatabaseError


def long_ago(folder: Path) -> None:
    """Make the index so much younger than the files that they need not be read again."""
    (path,) = cached()
    late = time.time_ns() + 3600 * 10**9
    os.utime(path, ns=(late, late))
    assert folder


def test_an_index_is_built_at_the_first_run_and_asked_from_then_on(ids, folder, unread):
    assert ids("--facts", folder) == "one two three"
    assert [path.suffix for path in cached()] == [".sqlite"]
    unread()
    assert ids("--facts", folder) == "one two three"
    long_ago(folder)
    assert ids("--facts", folder) == "one two three"


def test_a_run_that_changes_nothing_does_not_read_the_files_either(ids, folder, monkeypatch):
    ids("--facts", folder)
    long_ago(folder)
    monkeypatch.setattr(freshness, "digest_of", lambda _: pytest.fail("a file was read"))
    assert ids("--facts", folder) == "one two three"


def test_files_that_have_just_changed_are_compared_once_more_and_then_believed(ids, folder, monkeypatch):
    monkeypatch.setattr(freshness, "_FINE_NS", 60 * 10**9)
    ids("--facts", folder)
    (path,) = cached()
    compared = []
    digest_of = freshness.digest_of
    monkeypatch.setattr(freshness, "digest_of", lambda path: compared.append(path) or digest_of(path))
    assert ids("--facts", folder) == "one two three"
    assert len(compared) == 2
    before = path.stat().st_mtime_ns
    os.utime(path, ns=(1, 1))
    assert ids("--facts", folder) == "one two three"
    assert path.stat().st_mtime_ns >= before  # as of now, which is what the next run goes by


@pytest.mark.parametrize(
    ("changed", "as_of", "young"),
    [
        ("2.000000000", "3.999999999", True),  # FAT tells every second second
        ("2.000000000", "4.000000000", False),
        ("2.340000000", "4.339999999", True),  # and when a file was made to a hundredth
        ("2.340000001", "2.390000000", True),  # other file systems have the clock of the kernel
        ("2.340000001", "2.390000001", False),
        ("2.340000001", "1.000000000", True),  # as when a clock was set back
    ],
)
def test_a_clock_tells_how_long_it_may_hide_a_change(changed, as_of, young):
    nanoseconds = (int(time.replace(".", "")) for time in (changed, as_of))
    assert freshness._is_young(*nanoseconds) is young  # noqa: SLF001 - no file system of the machine has all these clocks


def test_an_index_whose_time_cannot_be_set_is_asked_all_the_same(ids, folder, unread, monkeypatch):
    ids("--facts", folder)
    unread()

    def utime(*_, **__):
        raise PermissionError

    monkeypatch.setattr(os, "utime", utime)
    assert ids("--facts", folder) == "one two three"


def edit(folder):
    (folder / "a.toml").write_text(facts("one", "two", "four"))


def add(folder):
    (folder / "c.toml").write_text(facts("four", source="new"))


def add_below(folder):
    (folder / "z" / "y").mkdir(parents=True)
    (folder / "z" / "y" / "c.toml").write_text(facts("four", source="new"))


def remove(folder):
    (folder / "a.toml").unlink()


def rename(folder):
    (folder / "a.toml").rename(folder / "z.toml")


def rename_so_that_nothing_is_read(folder):
    (folder / "a.toml").rename(folder / "a.txt")


def replace_same_size_and_time(folder):
    before = (folder / "a.toml").stat()
    (folder / "new").write_text(facts("six", "two"))
    (folder / "new").replace(folder / "a.toml")
    os.utime(folder / "a.toml", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (folder / "a.toml").stat().st_size == before.st_size


def edit_same_size_and_time(folder):
    before = (folder / "a.toml").stat()
    (folder / "a.toml").write_text(facts("six", "two"))
    os.utime(folder / "a.toml", ns=(before.st_atime_ns, before.st_mtime_ns))


def edit_in_1970(folder):
    (folder / "a.toml").write_text(facts("six", "two"))
    os.utime(folder / "a.toml", (0, 0))


def edit_before_1970(folder):
    (folder / "a.toml").write_text(facts("six", "two"))
    os.utime(folder / "a.toml", (-86400, -86400))


def edit_in_2100(folder):
    (folder / "a.toml").write_text(facts("six", "two"))
    os.utime(folder / "a.toml", (4102444800, 4102444800))


def edit_in_2400(folder):
    (folder / "a.toml").write_text(facts("six", "two"))
    os.utime(folder / "a.toml", (13569465600, 13569465600))  # more nanoseconds than SQLite can count


def touch(folder):
    os.utime(folder / "a.toml")


def swap(folder):
    (folder / "a.toml").rename(folder / "x")
    (folder / "b.toml").rename(folder / "a.toml")
    (folder / "x").rename(folder / "b.toml")


CHANGES = [
    (edit, "one two four three"),
    (add, "one two three four"),
    (add_below, "one two three four"),
    (remove, "three"),
    (rename, "three one two"),
    (rename_so_that_nothing_is_read, "three"),
    (replace_same_size_and_time, "six two three"),
    (edit_same_size_and_time, "six two three"),
    (edit_in_1970, "six two three"),
    (edit_before_1970, "six two three"),
    (edit_in_2100, "six two three"),
    (edit_in_2400, "six two three"),
    (touch, "one two three"),
    (swap, "three one two"),
]


@pytest.mark.parametrize("old", [False, True], ids=["young", "old"])
@pytest.mark.parametrize(("change", "expected"), CHANGES, ids=[change.__name__ for change, _ in CHANGES])
def test_a_change_is_seen(ids, folder, unread, change, expected, old):
    ids("--facts", folder)
    if old:
        long_ago(folder)
    change(folder)
    assert ids("--facts", folder) == expected
    unread()
    assert ids("--facts", folder) == expected


def copy_over(folder):
    shutil.copytree(folder, folder.parent / "copy")
    shutil.rmtree(folder)
    (folder.parent / "copy").rename(folder)


@pytest.mark.parametrize("change", [touch, copy_over])
def test_files_that_only_look_new_are_not_read_again(ids, folder, unread, change):
    """As after `touch` or the checkout of a branch and back: their content is what it was."""
    ids("--facts", folder)
    change(folder)
    unread()
    assert ids("--facts", folder) == "one two three"
    (path,) = cached()
    before = path.stat()
    assert ids("--facts", folder) == "one two three"
    assert path.stat().st_ino == before.st_ino


def test_an_edit_within_the_same_tick_of_the_clock_is_seen(ids, folder, monkeypatch):
    """No time stamp tells of it, so the content is compared while the index is young."""
    files = {file.sort_key: file for file in scan(locate([str(folder)]))[0]}
    monkeypatch.setattr(freshness, "_FINE_NS", 3600 * 10**9)  # a busy machine takes longer than a tick
    inside = freshness.inside
    monkeypatch.setattr(freshness, "inside", lambda entry, *, follow, **_: inside(entry, follow=follow))
    monkeypatch.setattr(freshness, "file_at", lambda entry: files[entry.sort_key])
    assert ids("--facts", folder) == "one two three"
    (folder / "a.toml").write_text(facts("six", "two"))
    assert ids("--facts", folder) == "six two three"


def test_a_file_that_goes_while_it_is_compared_is_read_again(run, folder, monkeypatch):
    run("list", "--facts", folder)
    (folder / "a.toml").touch()
    listed = freshness.inside(scan(locate([str(folder)]))[1][0].entry, follow=False)
    file_at = freshness.file_at

    def going(entry):
        found = file_at(entry)
        (folder / "a.toml").unlink(missing_ok=True)
        return found

    monkeypatch.setattr(freshness, "inside", lambda *_, **__: listed)
    monkeypatch.setattr(freshness, "file_at", going)
    result = run("list", "--facts", folder, "-c", "id", "--no-header")
    assert (result.status, result.out) == (2, "three\n")
    assert "a.toml: the file cannot be read: No such file or directory" in result.err


def test_a_file_is_broken_and_mended(run, ids, folder):
    assert ids("--facts", folder) == "one two three"
    (folder / "a.toml").write_text("broken")
    for _ in range(2):
        result = run("list", "--facts", folder, "-c", "id", "--no-header")
        assert (result.status, result.out) == (2, "three\n")
        assert result.err.startswith(f"innofacts: error: {folder}/a.toml:1:")
    (folder / "a.toml").write_text(facts("one", "two"))
    assert ids("--facts", folder) == "one two three"


def test_an_earlier_file_takes_an_id_that_a_later_one_has(run, ids, folder):
    assert ids("--facts", folder) == "one two three"
    (folder / "a.toml").write_text(facts("one", "three"))
    for _ in range(2):
        result = run("list", "--facts", folder, "-c", "id", "--no-header")
        assert (result.status, result.out) == (2, "one\nthree\n")
        assert result.err.startswith(f"innofacts: error: {folder}/b.toml:")
    (folder / "a.toml").write_text(facts("one", "two"))
    assert ids("--facts", folder) == "one two three"


def test_an_earlier_file_takes_the_id_of_the_source_of_a_later_one(run, ids, folder):
    assert ids("--facts", folder) == "one two three"
    write(folder, "a.toml", facts("one", "two", source="press"))
    for _ in range(2):
        result = run("list", "--facts", folder, "-c", "id", "--no-header")
        assert (result.status, result.out) == (2, "one\ntwo\nthree\n")
        assert result.err.startswith(f"innofacts: error: {folder}/b.toml:2:6:")
    write(folder, "a.toml", facts("one", "two"))
    assert ids("--facts", folder) == "one two three"


@pytest.fixture
def failing(monkeypatch):
    """Return what lets the next readings of a file fail, which leaves no trace in the file itself."""
    real, left = os.open, {}

    def opening(path, *others, **options):
        name = os.path.basename(path) if isinstance(path, str) else ""
        if left.get(name):
            left[name] -= 1
            raise OSError(errno.EIO, "Input/output error")
        return real(path, *others, **options)

    monkeypatch.setattr(os, "open", opening)
    monkeypatch.setattr(freshness, "open", lambda path, *_, **__: io.FileIO(opening(path, os.O_RDONLY)), raising=False)
    return left


def test_a_file_that_could_not_be_read_is_tried_again_although_it_has_not_changed(run, ids, folder, failing):
    failing["a.toml"] = 1
    result = run("list", "--facts", folder, "-c", "id", "--no-header")
    assert (result.status, result.out) == (2, "three\n")
    assert result.err.startswith(f"innofacts: error: {folder}/a.toml: the file cannot be read: Input/output error\n")
    assert ids("--facts", folder) == "one two three"


def test_a_file_that_still_cannot_be_read_does_not_concern_the_index(run, folder, failing, unread):
    failing["a.toml"] = 9
    first = run("list", "--facts", folder)
    unread()
    assert run("list", "--facts", folder) == first
    assert first.status == 2


def test_settings_that_could_not_be_read_are_tried_again(run, library, failing):
    folder = library(a=SOURCE.format("a") + FACT.format("x", "Grain"), library='[synonyms]\nhay = "grain"\n')
    failing["library.toml"] = 1
    result = run("search", "hay", "--facts", folder, "-c", "id")
    assert (result.status, result.out) == (2, "")
    assert "library.toml: the file cannot be read: Input/output error" in result.err
    assert run("search", "hay", "--facts", folder, "-c", "id") == (0, "id\nx\n", "")


def test_the_rules_do_without_settings_that_cannot_be_read_and_say_so(run, library, failing):
    folder = library(a=SOURCE.format("a") + FACT.format("x", "Grain"), library='[synonyms]\nhay = "grain"\n')
    failing["library.toml"] = 1
    assert "library.toml: error: the file cannot be read: Input/output error" in run("check", folder).out


def test_an_excerpt_that_could_not_be_read_is_read_by_the_next_run(run, library, monkeypatch):
    folder = library(a=facts("one"), b=facts("one", "two", source="press"))
    monkeypatch.setattr(writer, "content", lambda *_, **__: (b"", None))
    where, said = f"innofacts: error: {folder}/b.toml", f'the id "one" is taken by the fact at {folder}/a.toml:5'
    assert run("list", "--facts", folder).err.startswith(f"{where}: {said}\n  hint: ")
    monkeypatch.undo()
    assert run("list", "--facts", folder).err.startswith(f'{where}:6:6: {said}\n  6 | id = "one"\n')


def test_settings_of_the_library_count_as_its_files_do(run, library):
    folder = library(a=SOURCE.format("a") + FACT.format("x", "Grain") + 'figure = "<= 50 tonnes"\n')

    def low() -> str:
        return run("show", "x", "-c", "low", "--facts", folder).out.strip()

    assert low() == "0"
    library(library='[units]\nmeasured = ["tonnes"]\n')
    assert low() == ""
    (folder / "library.toml").unlink()
    assert low() == "0"


def test_other_questions_of_the_same_files_have_indexes_of_their_own(ids, folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    shown = set()
    for arguments in [
        ("--facts", folder),
        ("--facts", "library"),
        ("--facts", "library", "--follow"),
        ("--facts", "library", "--large"),
        ("--facts", "library", "--follow", "--large"),
        ("--facts", "library/a.toml", "--facts", "library/b.toml"),
    ]:
        assert ids(*arguments) == "one two three"
        shown.add(str(arguments))
        assert len(cached()) == len(shown)
    assert ids("--facts", "library/b.toml", "--facts", "library/a.toml") == "three one two"


# --- a library of many files ---


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


def let_be_large(monkeypatch) -> None:
    """Let every index be taken for one that is too large for a seal, and is written to in place."""
    for module in (store, building):
        monkeypatch.setattr(module, "SEALED", 0)


@pytest.fixture
def library_of(tmp_path):
    """Return what writes files into a library, and returns its folder."""

    def library_of(files: dict[str, str]) -> Path:
        for name, text in files.items():
            write(tmp_path / "library", name, text)
        return tmp_path / "library"

    return library_of


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
    monkeypatch.setattr(freshness, "MANY_FILES", 0)
    monkeypatch.setattr(freshness, "_is_young", lambda *_: False)  # nothing has just changed
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
    looked_at, file_at = [], freshness.file_at
    monkeypatch.setattr(freshness, "file_at", lambda entry: looked_at.append(entry.name) or file_at(entry))
    write(folder, "h.toml", fact_file("w", ["eight"], "", 2020, "ships"))
    assert search("trains").out.split() == ["one", "two", "nine"]
    assert [name.removeprefix(f"{folder}/") for name in looked_at] == ["h.toml"]


def test_a_folder_that_has_just_changed_is_looked_at_until_that_is_long_ago(many, monkeypatch):
    search, folder = many
    inside, looked_at = freshness.inside, []
    monkeypatch.setattr(freshness, "inside", lambda entry, **how: looked_at.append(entry.path) or inside(entry, **how))
    monkeypatch.setattr(freshness, "_is_young", lambda changed, as_of: changed > as_of - 10**9)
    below = str(folder / "d")
    for later, expected in ((0, [str(folder), below]), (5, [str(folder), below]), (10, [below])):
        monkeypatch.setattr(freshness, "time_ns", lambda later=later: time.time_ns() + later * 10**9)
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

    monkeypatch.setattr(freshness, "inside", unreadable)
    assert search("trains").out.split() == ["one", "two", "nine"]


def test_an_edit_of_what_is_found_without_words_is_seen(many):
    search, folder = many
    edit_in_place(folder, "h.toml", "eight", "eighth", word="ships")
    assert search("id:eight").out.split() == ["eight", "eighth"]


def test_a_file_of_what_is_found_that_goes_meanwhile_is_a_problem(many, monkeypatch):
    """As it does between the look at its folder and the look at it."""
    search, folder = many
    monkeypatch.setattr(freshness, "_changes_of_folders", lambda *_, **__: Changes())
    (folder / "h.toml").unlink()
    result = search("trains")
    assert (result.status, result.out.split()) == (2, ["one", "two", "nine"])
    assert "h.toml: the file cannot be read: No such file or directory" in result.err


def test_a_file_that_could_not_be_read_is_tried_again_although_its_folder_has_not_changed(many, failing):
    search, folder = many
    failing["h.toml"] = 1
    write(folder, "h.toml", SOUND["h.toml"].replace("A claim", "A report"))
    assert search("trains").out.split() == ["one", "two", "nine"]
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]


@pytest.mark.parametrize("error", [FileNotFoundError, DatabaseError])
def test_an_index_that_goes_or_is_damaged_while_it_is_asked_is_built_again(many, monkeypatch, error):
    search, _ = many
    changes, failed = opening.changes, []

    def failing(*arguments, **options):
        if not failed:
            failed.append(error)
            raise error
        return changes(*arguments, **options)

    monkeypatch.setattr(opening, "changes", failing)
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
    before = link.lstat().st_mtime_ns - freshness._LOOK_AGAIN_NS  # noqa: SLF001 - half a minute ago
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
    monkeypatch.setattr(opening, "_MOST_FOUND", 3)
    edit_in_place(folder, "h.toml", "eight", word="ships")
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]
    assert search("absent").out == ""
    assert search("trains").out.split() == ["one", "two", "nine"]  # all were looked at for what was not there


def test_another_file_in_a_folder_is_learnt_once(many, monkeypatch):
    search, folder = many
    (folder / "d" / "notes.txt").touch()
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]
    monkeypatch.setattr(freshness, "inside", lambda *_, **__: pytest.fail("a folder was read again"))
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]


def test_a_link_in_a_folder_is_no_second_file(many):
    search, folder = many
    (folder / "j.toml").symlink_to("a.toml")
    (folder / "d" / "k").symlink_to("..")
    assert search("trains").out.split() == ["one", "two", "eight", "nine"]


def test_a_python_without_its_own_blake2_has_the_digests_of_hashlib(monkeypatch):
    own = freshness.digest(b"facts")
    monkeypatch.setitem(sys.modules, "_blake2", None)
    assert freshness.digest(b"facts") == own
