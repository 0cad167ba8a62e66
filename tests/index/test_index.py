"""The index is a cache and nothing more: whatever happens to it or to the files, a run answers as it would without."""

import os
import random
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest
from conftest import PROGRAM, environment

from innofacts.errors import InnofactsError
from innofacts.index import building, files
from innofacts.index import index as indexes
from innofacts.index.files import BUILTIN, Location, Place, locate, scan, shipped_library
from innofacts.index.index import cache_folder, last_index, open_index, seal
from innofacts.requests.requests import Request
from innofacts.views.tables import view

SOURCE = '[source]\nid = "{}"\ntype = "report"\npublisher = "Office"\n'
FACT = '[[fact]]\nid = "{}"\nclaim = "{}"\n'


def facts(*ids: str, source: str = "office", claim: str = "Claim") -> str:
    """Return a fact file."""
    return SOURCE.format(source) + "".join(FACT.format(id_, f"{claim} {id_}") for id_ in ids)


@pytest.fixture
def folder(library) -> Path:
    return library(a=facts("one", "two"), b=facts("three", source="press"))


@pytest.fixture
def ids(run):
    """Return what runs `list` and gives the ids found, where all is well."""

    def ids(*arguments: object) -> str:
        result = run("list", "-c", "id", "--no-header", *arguments)
        assert (result.status, result.err) == (0, "")
        return " ".join(result.out.split())

    return ids


@pytest.fixture
def unread(monkeypatch):
    """Return what makes it impossible to build an index from here on."""

    def unread():
        def rows_of(*_, **__):
            raise AssertionError("a file was read again")

        monkeypatch.setattr(building, "rows_of", rows_of)

    return unread


def cached() -> list[Path]:
    """Return the files in the folder of the indexes."""
    return sorted(Path(os.environ["XDG_CACHE_HOME"], "innofacts").iterdir())


def long_ago(folder: Path) -> None:
    """Let the index be so much younger than the files that nobody doubts them."""
    (path,) = cached()
    late = time.time_ns() + 3600 * 10**9
    os.utime(path, ns=(late, late))
    assert folder


# --- current or not ------------------------------------------------------------------------------------------------


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
    monkeypatch.setattr(indexes, "digest_of", lambda _: pytest.fail("a file was read"))
    assert ids("--facts", folder) == "one two three"


def test_files_that_have_just_changed_are_compared_once_more_and_then_believed(ids, folder, monkeypatch):
    monkeypatch.setattr(indexes, "_FINE_NS", 60 * 10**9)
    ids("--facts", folder)
    (path,) = cached()
    compared = []
    digest_of = indexes.digest_of
    monkeypatch.setattr(indexes, "digest_of", lambda path: compared.append(path) or digest_of(path))
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
    assert indexes._is_young(*nanoseconds) is young  # noqa: SLF001 - no file system of the machine has all these clocks


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
    files = {file.order: file for file in scan(locate([str(folder)]))[0]}
    inside = indexes.inside
    monkeypatch.setattr(indexes, "inside", lambda entry, *, follow, **_: inside(entry, follow=follow))
    monkeypatch.setattr(indexes, "file_at", lambda entry: files[entry.order])
    assert ids("--facts", folder) == "one two three"
    (folder / "a.toml").write_text(facts("six", "two"))
    assert ids("--facts", folder) == "six two three"


def test_a_file_that_goes_while_it_is_compared_is_read_again(run, folder, monkeypatch):
    run("list", "--facts", folder)
    (folder / "a.toml").touch()
    listed = indexes.inside(scan(locate([str(folder)]))[1][0].entry, follow=False)
    file_at = indexes.file_at

    def going(entry):
        found = file_at(entry)
        (folder / "a.toml").unlink(missing_ok=True)
        return found

    monkeypatch.setattr(indexes, "inside", lambda *_, **__: listed)
    monkeypatch.setattr(indexes, "file_at", going)
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


# --- which library -------------------------------------------------------------------------------------------------


def test_the_shipped_library_is_asked_unless_another_is_named(run, folder, monkeypatch):
    shipped = run("list", "-c", "id").out
    assert shipped.count("\n") > 30
    assert run("list", "-c", "id", "--facts", BUILTIN).out == shipped
    monkeypatch.setenv("INNOFACTS_PATH", "")
    assert run("list", "-c", "id").out == shipped
    monkeypatch.setenv("INNOFACTS_PATH", str(folder))
    assert run("list", "-c", "id").out == "id\none\ntwo\nthree\n"
    monkeypatch.setenv("INNOFACTS_PATH", f"{folder}:{BUILTIN}")
    assert run("list", "-c", "id").out == "id\none\ntwo\nthree\n" + shipped.removeprefix("id\n")
    assert run("list", "-c", "id", "--facts", BUILTIN).out == shipped
    assert run("list", "-c", "id", "--facts", BUILTIN, "--facts", folder).out == shipped + "one\ntwo\nthree\n"


def test_the_library_of_a_wheel_is_beside_the_modules(monkeypatch, tmp_path):
    monkeypatch.setattr(files, "_PACKAGE", str(tmp_path / "innofacts"))
    (tmp_path / "innofacts" / "facts").mkdir(parents=True)
    assert shipped_library() == Place(BUILTIN, str(tmp_path / "innofacts" / "facts"))


def test_a_file_is_named_as_the_user_would_name_it(run, folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    for name, expected in [
        ("library", "library/a.toml library/a.toml library/b.toml"),
        ("library/", "library/a.toml library/a.toml library/b.toml"),
        ("./library//", "./library/a.toml ./library/a.toml ./library/b.toml"),
        ("library/b.toml", "library/b.toml"),
        (folder, f"{folder}/a.toml {folder}/a.toml {folder}/b.toml"),
    ]:
        assert run("list", "-c", "file", "--no-header", "--facts", name).out.split() == expected.split()


def test_a_file_given_by_name_may_be_called_anything(ids, folder):
    (folder / "a.toml").rename(folder / ".facts")
    assert ids("--facts", folder / ".facts") == "one two"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("nowhere", "nowhere"),
        ("a.toml/x", "a.toml/x"),
        ("", "an empty name"),
        ("\x1b[2J", "\\x1b[2J"),
        ("caf\udce9", "caf\\udce9"),
        ("x" * 300, "x" * 300),
    ],
)
def test_a_name_without_a_file_is_refused(run, folder, monkeypatch, name, shown):
    monkeypatch.chdir(folder)
    assert run("list", "--facts", folder, "--facts", name) == (
        2,
        "",
        (
            f"innofacts: error: {shown}: no such file or folder\n"
            '  hint: name a fact file, a folder of them, or "builtin", the shipped library\n'
        ),
    )


def test_a_folder_without_fact_files_is_refused(run, tmp_path):
    (tmp_path / "notes.txt").write_text("nothing")
    (tmp_path / ".hidden.toml").write_text("nothing")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.toml").write_text("nothing")
    assert run("list", "--facts", tmp_path) == (
        2,
        "",
        f"innofacts: error: {tmp_path}: no fact files here\n  hint: a fact file is named *.toml\n",
    )


def test_files_come_sorted_by_name_with_their_folders_among_them(ids, library):
    folder = library(b=facts("b", source="s1"), B=facts("B", source="s2"), é=facts("e", source="s3"))
    for name in ("a/z", "a/b", "c", ".hidden", "a/.hidden"):
        (folder / name).mkdir(parents=True)
        source = "s-" + name.replace("/", "-")
        (folder / name / "x.toml").write_text(facts("in-" + source, source=source))
    assert ids("--facts", folder) == "B in-s-a-b in-s-a-z b in-s-c e"


def test_folders_as_deep_as_they_come_are_read(ids, library):
    folder = library(a=facts("one"))
    here = os.open(folder, os.O_RDONLY)
    for _ in range(1050):  # deeper than Python calls functions
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    descriptor = os.open("x.toml", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(descriptor, facts("deep", source="deep").encode())
    os.close(descriptor)
    os.close(here)
    try:
        assert ids("--facts", folder) == "one deep"
    finally:
        subprocess.run(["rm", "-r", folder / "d"], check=True)  # pytest cannot


def test_a_file_that_is_reached_twice_is_read_once(ids, folder):
    assert ids("--facts", folder, "--facts", folder) == "one two three"
    assert ids("--facts", folder / "b.toml", "--facts", folder) == "three one two"
    (folder / "again.toml").symlink_to("a.toml")
    assert ids("--facts", folder) == "one two three"
    assert ids("--facts", folder / "again.toml", "--facts", folder) == "one two three"


def test_a_library_in_the_root_folder_keeps_its_links_within_it(tmp_path):
    root = files._place_entry(0, Place("/", "/"), Location(()))  # noqa: SLF001 - no test can fill the root folder
    assert root.root == root.real == "/"
    assert str(tmp_path).startswith(root.root)


def test_dots_after_a_link_lead_where_the_system_says(ids, folder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "link").symlink_to(folder)
    assert ids("--facts", tmp_path / "elsewhere" / "link" / ".." / "library") == "one two three"


# --- odd files -----------------------------------------------------------------------------------------------------


def fifo(path):
    os.mkfifo(path)


def directory(path):
    path.mkdir()


def unix_socket(path):
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket is at most a hundred bytes long
    try:
        with socket.socket(socket.AF_UNIX) as sock:
            sock.bind(path.name)
    finally:
        os.chdir(here)


def dangling_link(path):
    path.symlink_to("nowhere.toml")


def link_loop(path):
    path.symlink_to(path.name)


def link_out(path):
    outside = path.parent.parent / "outside.toml"
    outside.write_text(facts("secret", source="secret"))
    path.symlink_to(outside)


def link_to_neighbour(path):
    outside = path.parent.parent / "library-of-others"
    outside.mkdir()
    (outside / "x.toml").write_text(facts("secret", source="secret"))
    path.symlink_to(outside / "x.toml")


def link_to_device(path):
    path.symlink_to("/dev/zero")


def too_large(path):
    with path.open("wb") as file:
        file.truncate(16 * 1024**2 + 1)


def broken(path):
    path.write_text("broken")


def nothing(path):
    path.touch()


ODD = [
    (fifo, "this is not a regular file", ""),
    (directory, "this is not a regular file", ""),
    (unix_socket, "this is not a regular file", ""),
    (dangling_link, "the file cannot be read: No such file or directory", ""),
    (link_loop, "the file cannot be read: Too many levels of symbolic links", ""),
    (link_out, "the link leaves the folder", "--follow reads it all the same"),
    (link_to_neighbour, "the link leaves the folder", "--follow reads it all the same"),
    (link_to_device, "the link leaves the folder", "--follow reads it all the same"),
    (too_large, "the file is larger than 16 MiB", "--large reads it all the same"),
]


@pytest.mark.parametrize(("make", "message", "hint"), ODD, ids=[row[0].__name__ for row in ODD])
def test_what_is_no_plain_file_is_a_problem_beside_the_good_facts(run, folder, make, message, hint):
    make(folder / "odd.toml")
    arguments = ("list", "-c", "id", "--no-header", "--facts", folder)
    result = run(*arguments)
    assert (result.status, result.out) == (2, "one\ntwo\nthree\n")
    hint = f"  hint: {hint}\n" if hint else ""
    assert result.err.startswith(f"innofacts: error: {folder}/odd.toml: {message}\n{hint}")
    assert result.err.count("error:") == 1
    assert run(*arguments) == result  # as read from the index


def test_what_is_no_plain_file_is_refused_by_name_too(run, folder):
    os.mkfifo(folder / "pipe")
    for name in (folder / "pipe", "/dev/zero", "/dev/null"):
        result = run("list", "--facts", name)
        assert result.status == 2
        assert f"innofacts: error: {name}: this is not a regular file\n" in result.err


@pytest.mark.parametrize("make", [link_out, link_to_neighbour])
def test_a_link_out_of_the_folder_is_followed_when_told(ids, folder, make):
    make(folder / "odd.toml")
    assert ids("--facts", folder, "--follow") == "one two three secret"


def test_a_device_is_no_fact_file_even_when_links_are_followed(run, folder):
    link_to_device(folder / "odd.toml")
    result = run("list", "--facts", folder, "--follow")
    assert f"{folder}/odd.toml: this is not a regular file\n" in result.err


def test_linked_folders_are_read_when_told_and_each_once(ids, folder, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.toml").write_text(facts("out", source="out"))
    (folder / "link").symlink_to(outside)
    (outside / "back").symlink_to(folder)
    (outside / "self").symlink_to(".")
    (folder / "loop").symlink_to("loop")
    (folder / "nowhere").symlink_to("nothing")
    assert ids("--facts", folder) == "one two three"
    assert ids("--facts", folder, "--follow") == "one two three out"


def test_a_large_file_is_read_when_told(ids, folder):
    with (folder / "b.toml").open("a") as file:
        file.write("#" + "-" * 16 * 1024**2 + "\n")
    assert ids("--facts", folder, "--large") == "one two three"


def test_a_file_may_be_exactly_as_large_as_allowed(ids, folder):
    text = facts("three", source="press") + "#"
    (folder / "b.toml").write_text(text + "-" * (16 * 1024**2 - len(text)))
    assert ids("--facts", folder) == "one two three"


def test_a_file_that_nobody_may_read_is_a_problem(run, folder, monkeypatch):
    """The tests may be run by root, who may read everything, so the system's answer is played."""

    def refuse(path, *arguments, **others):
        if str(path).endswith("a.toml"):
            raise PermissionError(13, "Permission denied", path)
        return opened(path, *arguments, **others)

    opened = os.open
    monkeypatch.setattr(os, "open", refuse)
    for _ in range(2):
        result = run("list", "-c", "id", "--no-header", "--facts", folder)
        assert (result.status, result.out) == (2, "three\n")
        assert f"innofacts: error: {folder}/a.toml: the file cannot be read: Permission denied\n" in result.err


def test_a_folder_that_nobody_may_read_is_a_problem(run, folder, monkeypatch):
    def refuse(path, *how):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return opened(path, *how)

    opened = os.open
    monkeypatch.setattr(os, "open", refuse)
    (folder / "closed").mkdir()
    result = run("list", "-c", "id", "--no-header", "--facts", folder)
    assert (result.status, result.out) == (2, "one\ntwo\nthree\n")
    assert f"innofacts: error: {folder}/closed: the folder cannot be read: Permission denied\n" in result.err


def test_a_name_that_is_not_utf_8_is_a_problem(run, folder):
    (folder / os.fsdecode(b"caf\xe9.toml")).write_text(facts("x", source="x"))
    (folder / os.fsdecode(b"\xff")).mkdir()
    (folder / os.fsdecode(b"\xff") / "y.toml").write_text(facts("y", source="y"))
    for _ in range(2):
        result = run("list", "-c", "id", "--no-header", "--facts", folder)
        assert (result.status, result.out) == (2, "one\ntwo\nthree\n")
        assert result.err.startswith(
            f"innofacts: error: {folder}/caf\\xe9.toml: the name of the file is not UTF-8\n"
            f"innofacts: error: {folder}/\\xff/y.toml: the name of the file is not UTF-8\n"
        )


def test_a_library_in_a_folder_whose_name_is_not_utf_8_is_read_from_within(ids, folder, unread, monkeypatch):
    odd = folder.parent / os.fsdecode(b"caf\xe9")
    folder.rename(odd)
    monkeypatch.chdir(odd)
    assert ids("--facts", ".") == "one two three"
    unread()
    assert ids("--facts", ".") == "one two three"


def test_a_name_with_escape_codes_is_shown_as_such(run, folder):
    (folder / "\x1b[2J\n.toml").write_text("broken")
    result = run("list", "-c", "id", "--no-header", "--facts", folder)
    assert (result.status, result.out) == (2, "one\ntwo\nthree\n")
    assert result.err.startswith(f"innofacts: error: {folder}/\\x1b[2J\\n.toml:1:")


def test_problems_stand_in_the_order_of_the_files_and_of_their_lines(run, folder):
    broken(folder / "0.toml")
    nothing(folder / "aa.toml")
    (folder / "b.toml").write_text(
        facts("three", source="press") + 'part_of = "on"\nmessure = "x"\n' + FACT.format("four", "Sound")
    )
    (folder / "c.toml").write_text(facts("one", source="c") + 'part_of = "one"\n')
    cold = run("list", "-c", "id", "--no-header", "--facts", folder)
    assert cold.status == 2
    problems = [line for line in cold.err.splitlines() if "error:" in line]
    assert [line.removeprefix(f"innofacts: error: {folder}/").split(": ")[0] for line in problems] == [
        "0.toml:1:7",
        "aa.toml:1:1",
        "b.toml:9:1",
        "c.toml:6:6",
    ]
    assert run("list", "-c", "id", "--no-header", "--facts", folder) == cold


# --- damage --------------------------------------------------------------------------------------------------------


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
    monkeypatch.setattr(indexes, "SCHEMA", -1)
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
    connection = indexes.connect(":memory:")
    connection.execute("CREATE TABLE other (x)")
    path.write_bytes(b"".join(indexes.sealed(connection.serialize())))
    connection.close()
    assert run("list", "--facts", folder) == expected


@pytest.fixture
def unsealed(monkeypatch):
    """Let every index be taken for one that is too large to be sealed, whose damage shows only when it is read."""
    monkeypatch.setattr(indexes, "SEALED", 0)


@pytest.fixture
def plenty(library, monkeypatch) -> Path:
    monkeypatch.setattr(indexes, "SEALED", 0)
    return library(a=facts(*(f"fact-{n:04}" for n in range(600)), claim="A claim of some length, so that pages fill:"))


def damage_rows(path: Path, found: bytes) -> None:
    """Put noise over the page of an index that has such a text."""
    data = bytearray(path.read_bytes())
    start = data.index(found) // 4096 * 4096
    data[start : start + 4096] = NOISE
    path.write_bytes(data)


FELT = [name for name in DAMAGE if name.startswith(("cut", "noise", "zeros", "all", "text"))]


@pytest.mark.parametrize("damage", FELT)
@pytest.mark.usefixtures("unsealed")
def test_damage_that_shows_only_when_it_is_read_is_mended_too(run, folder, damage):
    arguments = ("search", "claim", "--facts", folder, "-c", "id")
    expected = run(*arguments)
    (path,) = cached()
    DAMAGE[damage](path)
    assert run(*arguments) == expected


@pytest.mark.parametrize("row", [0, 300, 599])
def test_rows_that_were_given_before_the_damage_are_not_given_again(run, plenty, row, unread):
    arguments = ("list", "--facts", plenty, "-c", "id,claim")
    expected = run(*arguments)
    assert expected.out.count("\n") == 601
    (path,) = cached()
    damage_rows(path, b"pages fill: fact-%04d" % row)
    assert run(*arguments) == expected
    unread()
    assert run(*arguments) == expected  # and the index is sound again


def test_text_that_is_no_text_any_more_counts_as_damage(run, plenty):
    arguments = ("list", "--facts", plenty, "-c", "id,claim")
    expected = run(*arguments)
    (path,) = cached()
    data = path.read_bytes()
    path.write_bytes(data.replace(b"fill: fact-0500", b"fill: fa\xff\xff-0500"))
    assert run(*arguments) == expected


def test_an_index_that_fails_after_it_was_built_again_is_a_mistake_of_ours(folder):
    index = open_index(locate([str(folder)]))
    with pytest.raises(indexes.DatabaseError, match="no such table"):
        index.one("SELECT 1 FROM nowhere")
    index.close()
    index = open_index(locate([str(folder)]))
    with pytest.raises(indexes.DatabaseError, match="no such table"):
        index.one("SELECT 1 FROM nowhere")
    assert index.one("SELECT count(*) FROM fact") == 3
    index.close()


def test_the_seal_counts_every_byte_but_its_own():
    index = bytes(range(256))
    assert seal(index) == seal(index[:60] + b"seal" + index[64:])
    assert len({seal(index), *(seal(index[:n] + b"!" + index[n + 1 :]) for n in (0, 59, 64, 255))}) == 5


# --- the folder of the indexes -------------------------------------------------------------------------------------


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


@pytest.mark.parametrize("base", ["/dev/null/x", "/proc/nowhere", "/x\0y"])
def test_where_no_folder_can_be_the_index_stays_in_memory(ids, folder, base, monkeypatch):
    get = os.environ.get
    monkeypatch.setattr(os.environ, "get", lambda name, *other: base if name == "XDG_CACHE_HOME" else get(name, *other))
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


# --- in the thick of it --------------------------------------------------------------------------------------------


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
    for delay in [n * 0.006 for n in range(50)]:
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
    assert list(view(Request(("two",), columns=("id",)), index).rows) == [("two",)]
    assert index.one("SELECT id FROM fact WHERE id = ?", ("nothing",)) is None
    assert index.problems() == []
    index.close()


def test_a_location_names_its_places_and_how_they_are_read(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    assert locate(["library"], follow=True) == Location((Place("library", str(folder)),), follow=True, large=False)
    with pytest.raises(InnofactsError):
        locate(["nowhere"])


# --- as it is ------------------------------------------------------------------------------------------------------


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
    monkeypatch.setattr(indexes, "cache_folder", lambda: None)
    assert last_index(location) is None
