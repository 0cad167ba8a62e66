"""A newer release merged into a fact file: new periods, revised values, and everything that a person wrote."""

import csv
import re
import tomllib
from datetime import date
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
# innofacts import first.csv --nature flow

[source]
id        = "gdp"
type      = "dataset"
publisher = "Office"
published = 2024-06-28
standing  = "dataset"

[[series]]
id      = "gdp-at"
claim   = "GDP of Austria, by hand" # mine
unit    = "million EUR"
measure = "gdp"
place   = "AT"
nature  = "flow"
published = 2025-06-28
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
published = { 2024 = 2025-06-28 }
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
id        = "gdp-de"
claim     = "GDP, Germany"
unit      = "million EUR"
measure   = "gdp"
place     = "DE"
nature    = "flow"
published = 2025-06-28
[series.values]
2023 = "4185550.0"
"""


@pytest.fixture
def update(run, tmp_path, monkeypatch):
    """Return what imports a first release, lets a person edit the file, and merges a second release into it."""
    monkeypatch.chdir(tmp_path)

    def update(first=FIRST, second=SECOND, edit=lambda text: text, published=("2024-06-28", "2025-06-28"), more=()):
        file = tmp_path / "gdp.toml"
        new = ("-o", "gdp.toml", "--source", "gdp", "--publisher", "Office", "--nature", "flow")
        for name, table, day, options in (
            ("first", first, published[0], new),
            ("second", second, published[1], (*more, "--update", "gdp.toml")),
        ):
            (tmp_path / f"{name}.csv").write_text(table)
            dated = ("--published", day) if day else ()
            if name == "second":
                file.write_bytes(edit(file.read_text()).encode())
            result = run("import", f"{name}.csv", *dated, *options)
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
    again = run("import", "second.csv", "--published", "2025-06-28", "--update", "gdp.toml")
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
    run("import", "third.csv", "--published", "2026-06-28", "--update", "gdp.toml")
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


def test_a_source_without_a_date_stays_so(update, run):
    _, text = update(published=("", "2025-06-28"))
    assert text.count("published = 2025-06-28") == 2  # what is all of the new release
    assert text.index("published") > text.index("[[series]]")
    assert run("check", "gdp.toml").status == 0


def test_a_release_of_unknown_date_is_after_the_one_before(update, run):
    result, text = update(published=("2024-06-28", ""))
    assert "innofacts: second.csv does not say when it was published: what is new is dated 2024-06-28..20" in result.err
    assert 'published = "2024-06-28..20' in text
    assert "gdp-at@2022" not in run("list", "--facts", "gdp.toml", "--as-of", "2025-06-28", "-c", "id").out


def test_an_older_release_is_refused(update):
    result, text = update(published=("2025-06-28", "2024"))
    assert result.status == 2
    assert "error: gdp.toml has values of 2025-06-28, and the table is of 2024\n  hint: merge the older" in result.err
    assert "447653.1" not in text


@pytest.mark.parametrize(
    ("edit", "second", "said"),
    [
        (lambda _: "nothing", SECOND, "error: gdp.toml:1:8: this is not TOML"),
        (lambda text: text.replace("million", "billion"), SECOND.replace("DEU,2023,4185550.0,\n", ""), "error: gdp.toml: no series of the file is in the table\n  hint: unit, measure, place, basis and scope tell them apart: the file has billion EUR, gdp, AT; and the table million EUR, gdp, AT\n"),
        (lambda text: text.replace('[series.values]\n2022 = "448007.4"', 'values = { 2022 = "448007.4" }'), SECOND, "error: gdp.toml:18: the values are all on one line\n  hint: write a line for each period\n"),
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
    result = run("import", "a.csv", "--update", "a.toml")
    assert result.err.endswith(
        "error: a.toml: the file cannot be read: No such file or directory\n  hint: without --update, import creates a file\n"
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


RELEASES = (
    ("2023-03-01", "country,year,GDP (million EUR),flag\nAUT,2020,1.1,\nAUT,2021,2.2,\nAUT,2022,3.3,p\nFRA,2022,9.1,\n"),
    ("2024-03-01", "country,year,GDP (million EUR),flag\nAUT,2020,1.1,\nAUT,2021,2.4,\nAUT,2022,3.5,\nAUT,2023,4.4,p\n"),
    ("2025-03-01", "country,year,GDP (million EUR),flag\nAUT,2020,1.1,\nAUT,2021,2.5,\nAUT,2022,3.5,\nAUT,2023,4.6,p\nAUT,2024,5,p\nFRA,2022,9.2,\nDEU,2024,7,\n"),
    ("2026-03-01", "country,year,GDP (million EUR),flag\nAUT,2020,1.2,b\nAUT,2021,2.6,\nAUT,2022,3.6,\nAUT,2023,4.6,\nFRA,2022,9.3,\n"),
)  # fmt: skip


def current(run, day):
    """Return what a reader holds for true on a day: the figures that no figure has replaced, by place and period."""
    columns = ("-c", "id,place,period,figure,claim,replaces", "--no-header", "--facts", "gdp.toml", "--as-of", day)
    rows = list(csv.reader(run("list", *columns).out.splitlines()))
    replaced = {id_ for row in rows for id_ in row[5].split("; ")}
    found = [(*row[1:3], row[3]) for row in rows if row[0] not in replaced]
    assert len({row[:2] for row in found}) == len(found)
    return {row[:2]: row[2] for row in found}


def test_as_of_each_release_its_figures_are_the_current_ones(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    expected: dict[str, dict[tuple[str, str], str]] = {}
    for day, table in RELEASES:
        Path("t.csv").write_text(table)
        new = ("--publisher", "Office", "-o", "gdp.toml") if day == RELEASES[0][0] else ("--update", "gdp.toml")
        assert run("import", "t.csv", "--published", day, *new).status == 0
        expected[day] = current(run, day)
        text = Path("gdp.toml").read_text()
        again = run("import", "t.csv", "--published", day, "--update", "gdp.toml")
        assert (again.out.count("\n"), Path("gdp.toml").read_text()) == (1, text)
        codes = {"AUT": "AT", "FRA": "FR", "DEU": "DE"}
        rows = [line.split(",") for line in table.splitlines()[1:]]
        of_table = {(codes[place], year): f"{value} million EUR" for place, year, value, _ in rows}
        assert of_table.items() <= expected[day].items()  # what it leaves out is kept
    assert {day: current(run, day) for day in expected} == expected
    assert current(run, "2024-12-31") == expected["2024-03-01"]
    assert len(expected["2023-03-01"]) == 4
    assert run("check", "gdp.toml").status == 0
    series = {one["id"]: one for one in tomllib.loads(Path("gdp.toml").read_text())["series"]}
    assert series["gdp-at"]["breaks"] == [2020]
    assert series["gdp-at-preliminary"]["published"] == {"2023..2024": date(2025, 3, 1)}
    assert [id_ for id_ in series if "20" in id_] == [
        "gdp-at-2023-03-01",
        "gdp-at-2024-03-01",
        "gdp-at-preliminary-2024-03-01",
        "gdp-fr-2023-03-01",
        "gdp-at-2025-03-01",
        "gdp-fr-2025-03-01",
    ]


def test_hand_edits_and_comments_stay_where_dates_are_edited(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("t.csv").write_text(RELEASES[0][1])
    run("import", "t.csv", "--published", "2023-03-01", "--publisher", "Office", "-o", "gdp.toml")
    text = Path("gdp.toml").read_text()
    hand = 'published = { 2020 = 2023-02-27 } # an early table\nbreaks = [ "2021-01" ] # reform\n[series.values]'
    Path("gdp.toml").write_text(
        text.replace("[series.values]", hand, 1).replace('measure = "gdp"', 'measure = "output"')
    )
    Path("t.csv").write_text(RELEASES[3][1].replace("2021,2.6,", "2021,2.6,b"))
    result = run("import", "t.csv", "--published", "2026-03-01", "--update", "gdp.toml")
    assert result.err.endswith("innofacts: gdp.toml: 1 new value, 4 revised, 1 new break\n")
    assert result.out.endswith("gdp-at@2020,break,,,,\n")
    text = Path("gdp.toml").read_text()
    assert '\npublished = 2026-03-01 # an early table\nbreaks = [2020, "2021-01" ] # reform\n' in text
    assert 'id        = "gdp-at-2023-02-27"' in text
    assert 'measure = "gdp"' not in text


def test_dates_on_several_lines_are_not_edited(update):
    table = "[series.published]\n2022 = 2024-01-01\n[series.values]"
    result, text = update(edit=lambda text: text.replace("[series.values]", table, 1))
    assert result.status == 2
    assert "published is not on one line\n  hint: write it as { ... } on one line\n" in result.err
    assert "447653.1" not in text


def test_a_trial_shows_the_changes_and_writes_nothing(update):
    result, text = update(more=("--dry-run",))
    assert result.out.count("\n") == 6
    assert "447653.1" not in text


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--publisher", "Ministry", "--author", "Hu"), "--author, --publisher would do nothing"),
        (("-o", "other.toml"), "--output would do nothing"),
        (("--source", "gdp"), "--source would do nothing"),
    ],
)
def test_a_newer_release_has_no_other_source(update, options, said):
    result, text = update(more=options)
    assert (result.status, result.out) == (2, "")
    it = "them" if "," in said else "it"
    assert (
        f"error: gdp.toml keeps its source and its name: {said}\n  hint: leave {it} out, or edit the file" in result.err
    )
    assert "447653.1" not in text


def test_fiscal_years_begin_as_the_source_of_the_file_says(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("country,2010-11,2011-12\nChina,1.5,2.5\n")
    options = ("--unit", "points", "--publisher", "P", "--published", "2014-01-01", "--fiscal-year", "04-01")
    assert run("import", "a.csv", *options).status == 0
    assert '"FY2010/11" = "1.5"\n"FY2011/12" = "2.5"\n' in Path("a.toml").read_text()
    preview = run("import", "a.csv", *options, "--dry-run").out
    assert preview.endswith('a-cn@FY2011/12,"a, China, FY2011/12",2.5 points,a,CN,FY2011/12\n')
    Path("a.csv").write_text("country,2009-10,2011-12,2012-13\nChina,1,2.25,3\n")
    text = Path("a.toml").read_text()
    without = re.sub(r'"FY(\d{4})/\d\d"', r"\1", text.replace('fiscal_year = "04-01"\n', ""))
    for file, said in (
        (text, "error: a.toml says that its fiscal years begin on 04-01\n"),
        (without, "error: a.toml does not say when its fiscal years begin\n"),
    ):
        Path("a.toml").write_text(file)
        wrong = run("import", "a.csv", "--update", "a.toml", "--fiscal-year", "07-01")
        hint = '  hint: if it is right, write fiscal_year = "07-01" into its [source]\n'
        assert (wrong.status, wrong.err) == (2, f"innofacts: {said}{hint}")
    Path("a.toml").write_text(text)
    assert run("import", "a.csv", "--update", "a.toml", "--published", "2015-01-01").out == (
        "id,change,old,new,difference,percent\n"
        "a-cn@FY2011/12,revised,2.5 points,2.25 points,-0.25,-10.0\n"
        "a-cn@FY2009/10,new,,1 points,,\n"
        "a-cn@FY2012/13,new,,3 points,,\n"
    )
    assert run("check", "a.toml").status == 0
    days = run("list", "--facts", "a.toml", "id:a-cn@", "-c", "period,written,first_day,last_day", "--no-header").out
    assert days == (
        "FY2009/10,1 points,2009-04-01,2010-03-31\nFY2010/11,1.5 points,2010-04-01,2011-03-31\n"
        "FY2011/12,2.25 points,2011-04-01,2012-03-31\nFY2012/13,3 points,2012-04-01,2013-03-31\n"
    )


def test_the_unit_of_the_file_is_that_of_a_table_without_one(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("country,year,value\nChina,2020,1.5\n")
    run("import", "a.csv", "--unit", "million EUR", "--publisher", "P", "--published", "2024-01-01")
    Path("a.csv").write_text("country,year,value\nChina,2020,1.5\nChina,2021,2.5\n")
    result = run("import", "a.csv", "--update", "a.toml", "--published", "2025-01-01")
    assert result.out == "id,change,old,new,difference,percent\na-cn@2021,new,,2.5 million EUR,,\n"
    added = '\n[[series]]\nid = "b"\nclaim = "B"\nunit = "%"\n[series.values]\n2020 = "1"\n'
    for text, said in (
        (Path("a.toml").read_text().replace(" --unit 'million EUR'", "") + added, 'error: no unit is known for "a"\n'),
        ("series = 5", "error: a.toml:1:10: "),
        ("series = [5]", "error: a.toml:1:"),
    ):
        Path("a.toml").write_text(text)
        assert said in run("import", "a.csv", "--update", "a.toml").err


@pytest.mark.parametrize("options", [("--title", "GDP of the world"), ("--source", "gdp-2024"), ()])
def test_the_measure_of_the_file_is_that_of_a_table_without_one(run, tmp_path, monkeypatch, options):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("country,year,value\nChina,2020,1.5\n")
    run("import", "a.csv", "--unit", "%", "--publisher", "P", "-o", "growth.toml", *options)
    Path("a-2025.csv").write_text("country,year,value\nChina,2020,1.5\nChina,2021,2.5\n")
    result = run("import", "a-2025.csv", "--update", "growth.toml")
    assert result.err.endswith("innofacts: growth.toml: 1 new value, 0 revised\n")
    assert '2020 = "1.5"\n2021 = "2.5"\n' in Path("growth.toml").read_text()


def test_a_value_that_is_a_thousandth_of_what_it_was_is_named(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("old.csv").write_text("country,year,Mines (mines)\nAUT,2022,6031\nAUT,2023,0\nFRA,2022,> 40\n")
    Path("new.csv").write_text("country,year,Mines (mines)\nAUT,2022,6.028\nAUT,2023,2\nFRA,2022,> 50\n")
    run("import", "old.csv", "--publisher", "Office", "--published", "2024-06-28", "-o", "mines.toml")
    err = run("import", "new.csv", "--published", "2025-06-28", "--update", "mines.toml").err
    assert err.splitlines()[2:] == [
        "innofacts: 6.028 mines is read with a point before a fraction; --decimal , reads it as between thousands",
        "innofacts: mines-at@2022 changes about a thousandfold, from 6031 mines to 6.028 mines: "
        "--decimal says which sign is before a fraction",
        "innofacts: mines.toml: 0 new values, 3 revised",
    ]


def test_a_final_value_of_a_place_that_had_only_preliminary_ones_is_told_as_revised(update):
    head = "country,year,GDP (million EUR),flag\n"
    result, text = update(f"{head}AUT,2023,473.6,p\n", f"{head}AUT,2023,473.2,\nAUT,2022,448.7,\nAUT,2024,482.2,p\n")
    assert result.out == (
        "id,change,old,new,difference,percent\n"
        "gdp-at@2023,revised,473.6 million EUR,473.2 million EUR,-0.4,-0.084\n"
        "gdp-at@2022,new,,448.7 million EUR,,\n"
        "gdp-at-preliminary@2024,new,,482.2 million EUR,,\n"
    )
    assert 'replaces  = ["gdp-at-preliminary@2023"]' in text


def test_a_final_value_that_is_the_preliminary_one_is_confirmed(update):
    head = "country,year,GDP (million EUR),flag\n"
    result, text = update(f"{head}AUT,2022,448.7,p\nAUT,2023,473.6,p\n", f"{head}AUT,2022,448.9,\nAUT,2023,473.6,\n")
    assert result.out == (
        "id,change,old,new,difference,percent\n"
        "gdp-at@2022,revised,448.7 million EUR,448.9 million EUR,0.2,0.045\n"
        "gdp-at@2023,confirmed,473.6 million EUR,473.6 million EUR,0.0,0.000\n"
    )
    assert result.err.endswith(": 0 new values, 1 revised, 1 confirmed\n")
    assert 'replaces  = ["gdp-at-preliminary@2022", "gdp-at-preliminary@2023"]' in text


NOTED = """GDP (million EUR)

country,2022,2023
AUT,1,2*
DEU,3,4
ITA,3,4
ESP,3,4
PRT,3,4
* By hand.
"""


def test_notes_that_only_the_newer_table_has_are_told(update):
    second = NOTED.replace("3,4", "3¹,4").replace("2*", "2*¹") + "1 Without towns.\nNote: Of all ages.\n"

    def edit(text: str) -> str:
        return text.replace('note    = "By hand: 2023."', 'note    = "By hand: 2023. Without towns: 2023."')

    result, text = update(NOTED, second, edit)
    assert result.err.splitlines()[-1] == (
        "innofacts: notes of the table that the file does not have, and which are yours to add: gdp-at: Of all ages.;"
        " gdp-de: Without towns: 2022. Of all ages.; gdp-it: Without towns: 2022. Of all ages.; and those of 2 more series"
    )
    assert text == edit(text)
    assert "yours to add" not in update(NOTED, NOTED)[0].err


def test_a_unit_may_be_written_differently_in_a_newer_release(update):
    result, text = update(second=SECOND.replace("million EUR", "million euros"))
    assert result.err.endswith("innofacts: gdp.toml: 3 new values, 2 revised, 1 not in the table and kept\n")
    units = [(one["id"], one["unit"]) for one in tomllib.loads(text)["series"]]
    assert units[:3] == [("gdp-at", "million EUR"), ("gdp-at-preliminary", "million EUR"), ("gdp-fr", "million EUR")]
    assert ("gdp-de", "million euros") in units
