"""`innofacts new`: a fact file to start from, in a script and on a terminal."""

import datetime as dt
import json
import tomllib

import pytest


@pytest.fixture(autouse=True)
def _somewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def source(path):
    """Return the source that a file states."""
    return tomllib.loads(path.read_text(encoding="utf-8"))["source"]


def test_a_file_is_written_that_passes_when_it_is_finished(run, tmp_path):
    assert run("new", "a-2024") == (0, "", "innofacts: wrote a-2024.toml\n")
    assert source(tmp_path / "a-2024.toml") == {
        "id": "a-2024",
        "type": "report",
        "title": "TODO: title of the source",
        "publisher": "TODO: publisher",
        "accessed": dt.date.today(),  # noqa: DTZ011 - as the program
    }
    assert run("check", ".").status == 1
    text = (tmp_path / "a-2024.toml").read_text().replace("TODO: ", "")
    (tmp_path / "a-2024.toml").write_text(text)
    assert run("check", ".", "--strict") == (0, "", "innofacts: nothing wrong in 1 file with 0 facts\n")
    assert json.loads((tmp_path / "facts.schema.json").read_text())["title"] == "A fact file of innofacts"


def test_nothing_is_overwritten(run, tmp_path):
    (tmp_path / "a.toml").write_text("mine")
    (tmp_path / "facts.schema.json").write_text("mine")
    assert run("new", "a") == (
        2,
        "",
        "innofacts: error: a.toml: the file exists already\n  hint: choose a different file with -o FILE\n",
    )
    assert run("new", "a", "-o", "b.toml").err == "innofacts: wrote b.toml\n"
    assert run("new", "a", "-o", "no/b.toml").err == (
        "innofacts: error: no/b.toml: could not be written: No such file or directory\n  hint: make the folder no first\n"
    )
    assert {path.name: path.read_text()[:8] for path in tmp_path.iterdir()} == {
        "a.toml": "mine",
        "b.toml": "#:schema",
        "facts.schema.json": "mine",
    }


@pytest.mark.usefixtures("little_room")
def test_a_schema_that_cannot_be_written_is_reported_and_nothing_is_written(run, tmp_path):
    (tmp_path / "full").mkdir()
    assert run("new", "a", "-o", "full/a.toml") == (
        2,
        "",
        "innofacts: error: full/facts.schema.json: could not be written: File too large\n",
    )
    assert list((tmp_path / "full").iterdir()) == []


def test_a_script_says_all_by_options(run, tmp_path):
    options = (
        "--author",
        "Cui, Yan",
        "--author",
        "Office",
        "--published",
        "2025-04-30",
        "--title",
        "T",
        "--type",
        "webpage",
    )
    more = ("--url", "https://example.org", "--standing", "opinion", "--language", "en", "--publisher", "P")
    status, out, err = run("new", "a", *options, *more, "-o", "-")
    assert (status, err) == (0, "")
    assert tomllib.loads(out)["source"] == {
        "id": "a",
        "type": "webpage",
        "title": "T",
        "authors": ["Cui, Yan", "Office"],
        "publisher": "P",
        "published": dt.date(2025, 4, 30),
        "url": "https://example.org",
        "accessed": dt.date.today(),  # noqa: DTZ011 - as the program
        "language": "en",
        "standing": "opinion",
    }
    assert list(tmp_path.iterdir()) == []


def test_an_invalid_id_or_value_is_reported(run):
    assert run("new", "../a") == (
        2,
        "",
        'innofacts: error: "../a" is not an id\n  hint: an id is a letter, then letters, digits, points, hyphens and'
        ' underscores: "rd-expenditure-2023"\n',
    )
    assert run("new", "a", "--standing", "offical").err == (
        'innofacts: error: "offical" is not a standing\n  hint: did you mean "official"?\n'
    )
    assert run("new").status == 2


@pytest.fixture
def at_a_terminal(monkeypatch, tmp_path, standard_input, on_terminal):  # noqa: ARG001 - where the questions are asked
    """Return what lets somebody sit at a terminal and type, with an editor that notes which file it opens."""
    (tmp_path / "noted").mkdir()
    script = tmp_path / "noted" / "editor"
    script.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/noted/opened\n')
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", f"{script} -w")

    def type_(text):
        standard_input(text, typed=True)
        return tmp_path / "noted" / "opened"

    return type_


def test_on_a_terminal_what_is_needed_is_asked_for_and_the_file_is_opened(run, tmp_path, at_a_terminal):
    opened = at_a_terminal("\nOffice\nsoon\n2024-06\nhttps://example.org\n")
    status, out, err = run("new", "a", "--title", "T")
    assert (status, out) == (0, "")
    assert err == (
        'Author, as "Family, Given", or an institution: '
        "Publisher: "
        'Date of publication, such as 2025-04-30 or 2024: innofacts: "soon" is not a period\n'
        "  hint: write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23\n"
        "Date of publication, such as 2025-04-30 or 2024: Web address: innofacts: wrote a.toml\n"
    )
    read = source(tmp_path / "a.toml")
    assert (read["publisher"], read["published"], read["url"]) == ("Office", "2024-06", "https://example.org")
    assert "authors" not in read
    assert opened.read_text() == "-w a.toml\n"


def test_the_author_is_asked_for_and_no_edit_opens_no_editor(run, tmp_path, at_a_terminal):
    opened = at_a_terminal("\nCui, Yan\n\n\n\n")
    assert run("new", "a", "--no-edit").status == 0
    assert source(tmp_path / "a.toml")["authors"] == ["Cui, Yan"]
    assert not opened.exists()


@pytest.mark.parametrize("editor", ["", "no-such-editor"])
def test_an_editor_that_is_not_there_leaves_the_file(run, tmp_path, at_a_terminal, monkeypatch, editor):
    at_a_terminal("\n" * 5)
    monkeypatch.setenv("VISUAL", "")
    monkeypatch.setenv("EDITOR", editor)
    found = run("new", "a")
    assert found.status == (2 if editor else 0)
    assert found.err.endswith(
        "no-such-editor: could not be run: No such file or directory\n" if editor else "wrote a.toml\n"
    )
    assert (tmp_path / "a.toml").exists()


def test_the_end_of_what_is_typed_is_an_answer(run, tmp_path, at_a_terminal):
    at_a_terminal("")
    assert run("new", "a", "--no-edit").status == 0
    assert source(tmp_path / "a.toml")["publisher"] == "TODO: publisher"


def test_the_schema_is_written_to_the_file_that_o_names(run, tmp_path):
    assert run("check", "--schema", "-o", tmp_path / "schema.json") == (0, "", "")
    assert (tmp_path / "schema.json").read_text() == run("check", "--schema").out


def test_the_schema_is_printed(run):
    status, out, err = run("check", "--schema")
    assert (status, err) == (0, "")
    assert json.loads(out)["$schema"] == "http://json-schema.org/draft-07/schema#"
