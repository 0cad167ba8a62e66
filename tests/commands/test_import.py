"""`import` as a person meets it at a terminal; the tables are tested in tests/importing."""

import os
import tomllib
from errno import EPERM

import pytest

from innofacts.errors import InnofactsError
from innofacts.factfiles.creation import create


@pytest.mark.usefixtures("on_terminal")
def test_on_a_terminal_what_no_table_says_is_asked_for(run, tmp_path, monkeypatch, standard_input):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gdp.csv").write_text("country,year,value\nChina,2020,1.50\n")
    standard_input("\nOffice\n2024-06\n\n", typed=True)
    assert run("import", "gdp.csv", "--unit", "points", "--title", "T") == (
        0,
        "",
        'innofacts: gdp.csv: one value a row, separated by ","\n'
        "innofacts: columns: value: value; period: year; place: country\n"
        'Author, as "Family, Given", or an institution: '
        "Publisher: Date of publication, such as 2025-04-30 or 2024: Web address: "
        "innofacts: wrote gdp.toml\n"
        "innofacts: 1 series, 1 value\n",
    )
    read = tomllib.loads((tmp_path / "gdp.toml").read_text())
    assert (read["source"]["publisher"], read["source"]["published"]) == ("Office", "2024-06")
    assert read["series"][0]["values"] == {"2020": "1.50"}


def test_a_file_that_a_second_run_has_written_meanwhile_stays(tmp_path, monkeypatch):
    path = tmp_path / "ships.toml"

    def pieces():
        yield "mine"
        path.write_text("theirs")

    monkeypatch.chdir(tmp_path)
    with pytest.raises(InnofactsError, match=r"ships\.toml: could not be written: File exists"):
        create("ships.toml", pieces())
    assert (path.read_text(), sorted(os.listdir())) == ("theirs", ["facts.schema.json", "ships.toml"])


def test_a_new_file_is_written_where_the_file_system_has_no_links(tmp_path, monkeypatch):
    link = os.link

    def without_links(source, target, **rest):
        if target.endswith(".toml"):
            raise OSError(EPERM, "Operation not permitted")
        link(source, target, **rest)

    monkeypatch.setattr(os, "link", without_links)
    monkeypatch.chdir(tmp_path)
    create("ships.toml", ["mine"])
    assert ((tmp_path / "ships.toml").read_text(), sorted(os.listdir())) == (
        "mine",
        ["facts.schema.json", "ships.toml"],
    )


def test_a_file_that_exists_may_be_merged_into(run, tmp_path):
    (tmp_path / "gdp.csv").write_text("country,year,GDP (EUR)\nNorway,2022,1\n")
    (tmp_path / "gdp.toml").write_text("mine")
    status, out, err = run("import", tmp_path / "gdp.csv", "--publisher", "Office", "-o", tmp_path / "gdp.toml")
    assert (status, out) == (2, "")
    assert err.replace(f"{tmp_path}/", "").splitlines()[2:] == [
        "innofacts: error: gdp.toml: the file exists already",
        "  hint: merge into it with --update gdp.toml, or choose a different file with -o FILE",
    ]
    assert (tmp_path / "gdp.toml").read_text() == "mine"
