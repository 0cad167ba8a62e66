"""A newer release merged into a fact file: new periods, revised values, and everything that a person wrote."""

from pathlib import Path

import pytest

FIRST = """country,year,GDP (million EUR),flag
AUT,2022,448007.4,
AUT,2023,473226.6,p
FRA,2022,2655435.0,
FRA,2023,2822454.6,e
"""
SECOND = """country,year,GDP (million EUR),flag
AUT,2021,406000.1,
AUT,2022,447653.1,
AUT,2023,473200.0,
AUT,2024,482000.2,p
FRA,2022,2655435.0,
DEU,2023,4185550.0,
"""
CLAIM = """[source]
id = "article"
type = "article-newspaper"
publisher = "Times"
published = {}

[[fact]]
id = "a1"
claim = "Austria's GDP was 448,007.4 million euros in 2022."
figure = "448007.4 million EUR"
measure = "gdp"
place = "AT"
period = 2022
nature = "flow"
"""
MERGED = """#:schema ./facts.schema.json

[source]
id        = "gdp"
type      = "dataset"
publisher = "Office"
published = 2025-06-28
standing  = "dataset"

[[series]]
id      = "gdp-at"
claim   = "GDP of Austria, by hand" # mine
unit    = "million EUR"
measure = "gdp"
place   = "AT"
nature  = "flow"
replaces = ["gdp-at-preliminary@2023", "gdp-at-2024-06-28@2022"]
[series.values]
2021 = "406000.1"
2022 = "447653.1" # checked
2023 = "473200.0"

[[series]]
id      = "gdp-at-preliminary"
claim   = "GDP, Austria"
unit    = "million EUR"
measure = "gdp"
place   = "AT"
nature  = "flow"
vintage = "preliminary"
[series.values]
2023 = "473226.6"
2024 = "482000.2"

[[series]]
id      = "gdp-fr"
claim   = "GDP, France"
unit    = "million EUR"
measure = "gdp"
place   = "FR"
nature  = "flow"
[series.values]
2022 = "2655435.0"
2023 = "~ 2822454.6"

[[series]]
id        = "gdp-at-2024-06-28"
claim     = "GDP of Austria, by hand"
unit      = "million EUR"
measure   = "gdp"
place     = "AT"
nature    = "flow"
note      = "As published 2024-06-28."
published = 2024-06-28
[series.values]
2022 = "448007.4"

[[series]]
id      = "gdp-de"
claim   = "GDP, Germany"
unit    = "million EUR"
measure = "gdp"
place   = "DE"
nature  = "flow"
[series.values]
2023 = "4185550.0"
"""


@pytest.fixture
def update(run, tmp_path, monkeypatch):
    """Return what imports a first release, lets a person edit the file, and merges a second release into it."""
    monkeypatch.chdir(tmp_path)

    def update(first=FIRST, second=SECOND, edit=lambda text: text, published=("2024-06-28", "2025-06-28"), more=()):
        file = tmp_path / "gdp.toml"
        for name, table, day, options in (
            ("first", first, published[0], ()),
            ("second", second, published[1], (*more, "--update")),
        ):
            (tmp_path / f"{name}.csv").write_text(table)
            dated = ("--published", day) if day else ()
            if name == "second":
                file.write_bytes(edit(file.read_text()).encode())
            result = run(
                "import",
                f"{name}.csv",
                "-o",
                "gdp.toml",
                "--source",
                "gdp",
                "--publisher",
                "Office",
                "--nature",
                "flow",
                *dated,
                *options,
            )
        return result, file.read_bytes().decode()

    return update


def by_hand(text):
    """Return a fact file with the edits of a person."""
    text = text.replace('"GDP, Austria"', '"GDP of Austria, by hand" # mine', 1)
    return text.replace('2022 = "448007.4"', '2022 = "448007.4" # checked')


def test_a_newer_release_is_merged_and_hand_edits_are_kept(update, run):
    result, text = update(edit=by_hand)
    assert result.status == 0
    assert text == MERGED
    assert result.out == (
        "id,change,old,new,difference,percent\n"
        "gdp-at@2023,revised,473226.6 million EUR,473200.0 million EUR,-26.6,-0.006\n"
        "gdp-at@2022,revised,448007.4 million EUR,447653.1 million EUR,-354.3,-0.079\n"
        "gdp-at@2021,new,,406000.1 million EUR,,\n"
        "gdp-at-preliminary@2024,new,,482000.2 million EUR,,\n"
        "gdp-de@2023,new,,4185550.0 million EUR,,\n"
    )
    assert result.err.endswith("innofacts: gdp.toml: 3 new values, 2 revised, 1 not in the table and kept\n")
    assert run("check", "gdp.toml").status == 0


def test_the_same_release_again_changes_nothing(update, run):
    _, text = update(edit=by_hand)
    again = run("import", "second.csv", "-o", "gdp.toml", "--published", "2025-06-28", "--nature", "flow", "--update")
    assert again.status == 0
    assert again.out == "id,change,old,new,difference,percent\n"
    assert Path("gdp.toml").read_text() == text


def test_a_release_with_every_value_of_the_file_says_nothing_of_others(update):
    result, text = update(second=FIRST + "FRA,2024,2919900.2,\n")
    assert result.out == "id,change,old,new,difference,percent\ngdp-fr@2024,new,,2919900.2 million EUR,,\n"
    assert result.err.endswith("innofacts: gdp.toml: 1 new value, 0 revised\n")
    assert text.count("2919900.2") == 1


@pytest.mark.parametrize(
    ("appeared", "finding", "because"),
    [
        ("2025-08-01", "outdated", "34 days before the claim appeared"),
        ("2024-08-01", "revised", "331 days after the claim appeared"),
    ],
)
def test_a_claim_of_the_old_value_is_outdated(update, run, tmp_path, appeared, finding, because):
    update()
    (tmp_path / "article.toml").write_text(CLAIM.format(appeared))
    out = run("compare", "a1", "--facts", "gdp.toml", "--facts", "article.toml", "-f", "markdown").out
    assert f"| Finding | {finding} |" in out
    assert "| Print | 447,653.1 million EUR |" in out
    assert because in out


def test_the_values_of_other_periods_replace_nothing(update, run):
    update()
    columns = ("--facts", "gdp.toml", "-c", "id,replaces", "--no-header")
    assert run("list", *columns, "place:AT").out == (
        "gdp-at@2021,\n"
        "gdp-at@2022,gdp-at-2024-06-28@2022\n"
        "gdp-at@2023,gdp-at-preliminary@2023\n"
        "gdp-at-preliminary@2023,\n"
        "gdp-at-preliminary@2024,\n"
        "gdp-at-2024-06-28@2022,\n"
    )


def test_a_third_release_adds_to_what_is_replaced(update, run, tmp_path):
    update()
    (tmp_path / "third.csv").write_text(SECOND.replace("447653.1", "447000.0"))
    run("import", "third.csv", "-o", "gdp.toml", "--published", "2026-06-28", "--nature", "flow", "--update")
    assert (
        'replaces = ["gdp-at-2025-06-28@2022", "gdp-at-preliminary@2023", "gdp-at-2024-06-28@2022"]\n'
        in Path("gdp.toml").read_text()
    )
    assert run("check", "gdp.toml").status == 0


def test_carriage_returns_and_a_byte_order_mark_are_kept(update):
    _, text = update(edit=lambda text: "\ufeff" + text.replace("\n", "\r\n"))
    assert text.startswith("\ufeff#:schema")
    assert text.count("\n") == text.count("\r\n")
    assert '2022 = "447653.1"\r\n' in text


def test_releases_without_a_date_are_merged_too(update):
    _, text = update(published=("", ""))
    assert 'note    = "As published ' in text
    assert "\npublished" not in text


def test_a_date_is_added_to_a_source_without_one(update, run):
    _, text = update(published=("", "2025-06-28"))
    assert "[source]\npublished = 2025-06-28\nid        = " in text
    assert run("check", "gdp.toml").status == 0


@pytest.mark.parametrize(
    ("edit", "second", "said"),
    [
        (lambda _: "nothing", SECOND, "error: gdp.toml:1:8: this is not TOML"),
        (lambda text: text.replace('place   = "AT"', 'place   = "X"').replace('"FR"', '"Y"'), SECOND.replace("DEU,2023,4185550.0,\n", ""), "error: gdp.toml: no series of the file is in the table\n"),
        (lambda text: text.replace('[series.values]\n2022 = "448007.4"', 'values = { 2022 = "448007.4" }'), SECOND, "error: gdp.toml:17: the values are all on one line\n  hint: write a line for each period\n"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_merged_into_stays(update, edit, second, said):
    result, text = update(edit=edit, second=second)
    assert result.status == 2
    assert said in result.err
    assert "2024" not in text.replace("2024-06-28", "")


def test_a_file_that_is_not_there(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_text(FIRST)
    result = run("import", "a.csv", "--publisher", "P", "--update")
    assert result.err.endswith(
        "error: a.toml: the file cannot be read: No such file or directory\n  hint: without --update, import creates it\n"
    )


def test_as_of_the_first_release_its_values_hold(update, run):
    update()
    columns = ("--facts", "gdp.toml", "-c", "id,figure,published", "--no-header", "place:AT", "period:2022")
    assert run("list", *columns).out == (
        'gdp-at@2022,"447,653.1 million EUR",2025-06-28\ngdp-at-2024-06-28@2022,"448,007.4 million EUR",2024-06-28\n'
    )
    assert run("list", *columns, "--as-of", "2024-12-31").out == (
        'gdp-at-2024-06-28@2022,"448,007.4 million EUR",2024-06-28\n'
    )


def test_the_unit_of_the_file_is_that_of_a_table_without_one(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("country,year,value\nChina,2020,1.5\n")
    run("import", "a.csv", "--unit", "million EUR", "--publisher", "P", "--published", "2024-01-01")
    Path("a.csv").write_text("country,year,value\nChina,2020,1.5\nChina,2021,2.5\n")
    result = run("import", "a.csv", "--update", "--published", "2025-01-01")
    assert result.out == "id,change,old,new,difference,percent\na-cn@2021,new,,2.5 million EUR,,\n"
    added = '\n[[series]]\nid = "b"\nclaim = "B"\nunit = "%"\n[series.values]\n2020 = "1"\n'
    for text, said in (
        (Path("a.toml").read_text() + added, 'error: no unit is known for "a"\n'),
        ("series = 5", "error: a.toml:1:10: "),
        ("series = [5]", "error: a.toml:1:"),
    ):
        Path("a.toml").write_text(text)
        assert said in run("import", "a.csv", "--update").err


@pytest.mark.parametrize("options", [("--title", "GDP of the world"), ("--source", "gdp-2024"), ()])
def test_the_measure_of_the_file_is_that_of_a_table_without_one(run, tmp_path, monkeypatch, options):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("country,year,value\nChina,2020,1.5\n")
    run("import", "a.csv", "--unit", "%", "--publisher", "P", "-o", "growth.toml", *options)
    Path("a-2025.csv").write_text("country,year,value\nChina,2020,1.5\nChina,2021,2.5\n")
    result = run("import", "a-2025.csv", "-o", "growth.toml", "--update")
    assert result.err.endswith("innofacts: growth.toml: 1 new value, 0 revised\n")
    assert '2020 = "1.5"\n2021 = "2.5"\n' in Path("growth.toml").read_text()
