"""The choices of an import: kept in the fact file, and used again for a newer release."""

from pathlib import Path

import pytest

from innofacts.importing.choices import Choices, comment, recalled

ALL = Choices(
    ("GDP, real", "b'c"), "geo", "time", ("sex",), "gdp", "AT", "million EUR", "flow", "GDP of {place}", ("a=b c",),
    "2000..", 6, ",", "Data", "04-01",
)  # fmt: skip


def test_every_option_is_recalled():
    line = comment("/home/x/new table.csv", ALL)
    assert line.startswith(
        "# innofacts import 'new table.csv' --value-column 'GDP, real' --value-column 'b'\"'\"'c' --place"
    )
    assert recalled(f"# a comment\r\n{line[:-1]}\r\n[source]\n") == ALL
    assert all(ALL)


@pytest.mark.parametrize("choices", [Choices(), Choices(unit="%"), Choices(digits=3)])
def test_others_are_empty(choices):
    assert recalled(comment("a.csv", choices)) == choices


@pytest.mark.parametrize(
    "text",
    ["", "# innofacts import", "# innofacts import a.csv --unit 'x", "# innofacts import a.csv --unit", "# innofacts import a.csv --digits x", "# innofacts import a.csv --output x"],
)  # fmt: skip
def test_a_comment_that_cannot_be_read_recalls_nothing(text):
    assert recalled(text) is None


def test_no_comment_has_a_control_character():
    assert comment("a.csv", Choices(claim="a\nb")) == ""


FIRST = """region;sex;jahr;wert
Wien;T;2022;1.234,5
Wien;F;2022;600,1
Graz;T;2022;300,0
"""


def test_a_newer_release_is_read_as_the_first_one(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text(FIRST)
    options = ("--only", "sex=T", "--unit", "thousand people", "--measure", "jobs", "--claim", "Jobs in {place}")
    assert (
        run("import", "a.csv", *options, "--publisher", "Office", "--published", "2023", "-o", "jobs.toml").status == 0
    )
    Path("jobs.toml").write_text(Path("jobs.toml").read_text().replace('"jobs"', '"employment"'))
    Path("b.csv").write_text(f"{FIRST}Wien;T;2023;1.240,0\nWien;F;2023;620,0\nLinz;T;2023;200,0\n")
    result = run("import", "b.csv", "--published", "2024", "--update", "jobs.toml")
    assert result.out == (
        "id,change,old,new,difference,percent\n"
        "jobs-wien@2023,new,,1240.0 thousand people,,\n"
        "employment-linz@2023,new,,200.0 thousand people,,\n"
    )
    assert (
        "innofacts: jobs.toml was imported with --measure employment --unit 'thousand people' --claim 'Jobs in {place}'"
        " --only sex=T\n"
    ) in result.err
    assert 'claim     = "Jobs in Linz"' in Path("jobs.toml").read_text()


def test_a_file_without_the_comment_says_so(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("country,year,GDP (million EUR)\nAUT,2022,1\n")
    run("import", "a.csv", "--publisher", "Office", "-o", "gdp.toml")
    Path("gdp.toml").write_text(Path("gdp.toml").read_text().replace("# innofacts import a.csv\n", ""))
    said = "innofacts: gdp.toml does not say with which options it was imported: repeat what the table needs\n"
    assert run("import", "a.csv", "--update", "gdp.toml").err.startswith(said)
