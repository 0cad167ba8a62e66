"""The files of a library as the file system tells of them."""

import os
import socket
import subprocess
from pathlib import Path

import pytest
from index.conftest import FACT, facts

from innofacts.index import files
from innofacts.index.files import BUILTIN, Location, Place, is_small, shipped_library


@pytest.fixture
def tree(tmp_path):
    """Return a folder of seven entries, of which two fact files have 30 bytes together."""
    folder = tmp_path / "tree"
    (folder / "below" / "empty").mkdir(parents=True)
    (folder / "a.toml").write_bytes(b"x" * 10)
    (folder / "below" / "b.toml").write_bytes(b"x" * 20)
    (folder / "below" / "film.mp4").write_bytes(b"x" * 1000)
    (folder / "nowhere.toml").symlink_to("gone")
    (folder / "outside").symlink_to(tmp_path)
    return folder


def small(*paths, entries=7, size=30, follow=False) -> bool:
    places = tuple(Place(str(path), str(path)) for path in paths)
    return is_small(Location(places, follow), entries=entries, size=size)


def test_a_library_is_as_small_as_its_entries_and_the_bytes_of_its_fact_files(tree):
    assert small(tree)
    assert not small(tree, entries=6)
    assert not small(tree, size=29)
    assert not small(tree, tree / "a.toml")
    assert small(tree, tree / "a.toml", size=40)
    assert small(tree / "below" / "film.mp4", entries=0, size=1000)
    assert small(tree / "gone", entries=0, size=0)
    assert small(size=0, entries=0)


def test_a_folder_that_leads_round_and_round_has_an_end(tree):
    assert not small(tree, follow=True, entries=100, size=10_000)
    assert small(tree, follow=True, entries=10_000, size=10_000)  # the system follows no more than so many links


def test_a_folder_that_cannot_be_read_is_small(tree, monkeypatch):
    def scandir(path):
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert small(tree, entries=0, size=0)


def test_where_the_folder_is_gone_that_this_is_run_in_only_whole_paths_lead_anywhere(tree, run, tmp_path, monkeypatch):
    (tree / "a.toml").write_text('[source]\nid = "s"\ntype = "report"\npublisher = "P"\n')
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    told = "innofacts: the library has no facts\n  hint: innofacts draft and import make some\n"
    assert run("list", "-c", "id", "--facts", tree / "a.toml") == (0, "id\n", told)
    assert run("list", "--facts", "tree") == (
        2,
        "",
        "innofacts: error: tree: the current folder no longer exists\n"
        "  hint: change to another folder, or name the whole path\n",
    )


# --- which library ---


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


def test_a_name_without_a_file_in_the_environment_is_refused_as_such(run, folder, monkeypatch):
    monkeypatch.chdir(folder)
    monkeypatch.setenv("INNOFACTS_PATH", "nowhere")
    assert run("list").err == (
        "innofacts: error: nowhere, which INNOFACTS_PATH names: no such file or folder\n"
        '  hint: name a fact file, a folder of them, or "builtin", the shipped library\n'
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


# --- odd files ---


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


def test_linked_folders_are_read_when_told_and_each_once(run, ids, folder, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.toml").write_text(facts("out", source="out"))
    (folder / "link").symlink_to(outside)
    (outside / "back").symlink_to(folder)
    (outside / "self").symlink_to(".")
    (folder / "loop").symlink_to("loop")
    (folder / "nowhere").symlink_to("nothing")
    (folder / "here").symlink_to(".")
    (tmp_path / "pictures").mkdir()
    (folder / "pictures").symlink_to(tmp_path / "pictures")
    (tmp_path / "text").touch()
    (folder / "text").symlink_to(tmp_path / "text")
    told = f"innofacts: error: {folder}/link: the link leaves the folder\n  hint: --follow reads it all the same\n"
    for _ in range(2):  # the second time, as read from the index
        result = run("list", "-c", "id", "--no-header", "--facts", folder)
        assert (result.status, result.out) == (2, "one\ntwo\nthree\n")
        assert result.err.startswith(told)
        assert result.err.count("error:") == 1
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
    def refuse(path, *arguments, **others):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return opened(path, *arguments, **others)

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
