"""The files of a library as the file system tells of them."""

import os

import pytest

from innofacts.index.files import Location, Place, is_small


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
    assert run("list", "-c", "id", "--facts", tree / "a.toml") == (0, "id\n", "")
    assert run("list", "--facts", "tree") == (
        2,
        "",
        "innofacts: error: tree: the folder that this is run in is not there any more\n"
        "  hint: change to another folder, or name the whole path\n",
    )
