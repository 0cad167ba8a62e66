"""`import` as a person meets it at a terminal; the tables are tested in tests/importing."""

import tomllib

import pytest


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
        'authors (who wrote it: "Family, Given", or an institution without a comma): '
        "publisher (who published it): published (when it appeared): url (where it can be read): "
        "innofacts: wrote gdp.toml\n"
        "innofacts: 1 series, 1 value\n",
    )
    read = tomllib.loads((tmp_path / "gdp.toml").read_text())
    assert (read["source"]["publisher"], read["source"]["published"]) == ("Office", "2024-06")
    assert read["series"][0]["values"] == {"2020": "1.50"}
