"""Wide tables: a row for each series, a column for each period, and nothing lost when they are read again."""

import json
import random
import tomllib
from pathlib import Path

import pytest

LIBRARY = """
[source]
id        = "office"
type      = "dataset"
publisher = "Office"

[[series]]
id      = "jobs-fr"
claim   = "Jobs in France"
unit    = "thousand people"
measure = "jobs"
place   = "FR"
nature  = "stock"
basis   = "headcount"
breaks  = [2021, "2022-Q1"]
note    = 'Of the survey, "as published".'
[series.values]
2020 = "1200.50"
2021 = "~ 1300"
2022-Q1 = "> 1,310"

[[series]]
id      = "jobs-fr-preliminary"
claim   = "Jobs in France, first figures"
unit    = "thousand people"
measure = "jobs"
place   = "FR"
nature  = "stock"
vintage = "preliminary"
[series.values]
2023 = "~> 1320"

[[series]]
id      = "share-islands"
claim   = "Share, the islands"
unit    = "%"
measure = "share"
place   = "The Islands"
scope   = "towns, ports"
[series.values]
2020 = "0.10"
2021 = "0.10..0.25"
2022 = "5 ± 0.5"
2023 = "> 20..35"
2024 = "= 7"

[[fact]]
id      = "ports-2020"
claim   = "There were 9 ports in 2020."
figure  = "9 ports"
measure = "ports"
place   = "FR"
period  = 2020

[[fact]]
id      = "ports-2020-again"
claim   = "There were more than 9 ports in 2020."
figure  = "> 9 ports"
measure = "ports"
place   = "FR"
period  = 2020

[[fact]]
id      = "ports-2023"
claim   = "There were 12 ports in 2023."
figure  = "12 ports"
measure = "ports"
place   = "FR"
period  = 2023

[[fact]]
id    = "ports-matter"
claim = "Ports matter."
"""


@pytest.fixture
def library(tmp_path) -> Path:
    """Return a fact file with every form of figure."""
    file = tmp_path / "office.toml"
    file.write_text(LIBRARY, encoding="utf-8")
    return file


def test_each_series_has_a_row_and_each_period_a_column(run, library):
    assert run("export", "--wide", "--facts", library) == (
        0,
        "place,series,claim,measure,unit,nature,basis,vintage,scope,breaks,source,note,2020,2021,2022-Q1,2022,2023,2024\n"
        "FR,,,ports,ports,,,,,,office,,9,,,,12,\n"
        "FR,,There were more than 9 ports in 2020.,ports,ports,,,,,,office,,> 9,,,,,\n"
        "FR,jobs-fr,Jobs in France,jobs,thousand people,stock,headcount,,,2021; 2022-Q1,office,"
        '"Of the survey, ""as published"".",1200.50,~ 1300,> 1310,,,\n'
        'FR,jobs-fr-preliminary,"Jobs in France, first figures",jobs,thousand people,stock,,preliminary,,,office,,,,,,~> 1320,\n'
        'The Islands,share-islands,"Share, the islands",share,%,,,,"towns, ports",,office,,0.10,0.10..0.25,,5 ± 0.5,> 20..35,= 7\n',
        "innofacts: warning: cells begin with = + - or @, which a spreadsheet runs as formulas; --excel writes them as"
        " text\ninnofacts: left out: 1 fact without a figure or a period\n",
    )


def test_rows_are_by_the_column_that_is_named(run, library):
    _, out, _ = run("export", "measure:jobs,share", "--wide", "--by", "measure", "--facts", library, "-f", "markdown")
    assert out.splitlines()[0].startswith("| Measure | Series | Claim | Place | Unit |")
    assert [line.split("|")[1:3] for line in out.splitlines()[2:]] == [
        [" jobs ", " jobs-fr "],
        [" jobs ", " jobs-fr-preliminary "],
        [" share ", " share-islands "],
    ]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (["--by", "place"], "--by is for wide tables\n  hint: write --wide too"),
        (["--wide", "--by", "plase"], 'unknown column "plase"\n  hint: did you mean "place"?'),
        (["--wide", "--by", "note"], 'unknown column "note"'),
        (["--wide", "-c", "id"], "a wide table has columns of its own\n  hint: leave out -c"),
        (["--wide", "--page", "-o", "x.html"], "--page and --wide cannot be combined\n  hint: leave one of them out"),
        (["--wide", "ports-matter"], "no figure has a period\n  hint: a wide table has a column for each period"),
        (["--wide", "-o", "x.parquet"], "--wide is for tables, not for parquet"),
    ],
)
def test_what_is_refused(run, library, options, error):
    status, out, err = run("export", "--facts", library, *options)
    assert (status, out) == (2, "")
    assert err.startswith(f"innofacts: error: {error}")


def read_again(run, tmp_path, file, *options, exported=("--wide",), name="wide.csv"):
    """Return the series of a fact file before and after it is exported as a wide table and imported."""
    wide, again = tmp_path / name, tmp_path / "again.toml"
    assert run("export", *exported, "--facts", file, "-o", wide).status == 0
    result = run("import", wide, "--publisher", "Office", "-o", again, *options)
    assert result == (0, "", result.err)
    assert run("check", again).status == 0
    before, after = (tomllib.loads(path.read_text(encoding="utf-8"))["series"] for path in (file, again))
    return before, after, result.err


def test_a_wide_table_is_read_again_with_every_digit_and_flag(run, library, tmp_path):
    before, after, err = read_again(run, tmp_path, library)
    before[0]["values"]["2022-Q1"] = "> 1310"  # groups are read and never kept
    assert [one for one in after if one["measure"] != "ports"] == before
    assert [one["values"] for one in after if one["measure"] == "ports"] == [
        {"2020": "9", "2023": "12"},
        {"2020": "> 9"},
    ]
    assert "wide.csv: a wide table of innofacts" in err
    assert "keys: series, claim, nature, basis, vintage, scope, breaks, note" in err


@pytest.mark.parametrize(
    ("options", "name"),
    [(("--wide",), "wide.xlsx"), (("--wide", "--excel", "de"), "de.csv"), (("--excel", "de"), "facts.csv")],
)
def test_a_table_from_a_spreadsheet_keeps_bounds_vintages_and_breaks(run, library, tmp_path, options, name):
    before, after, said = read_again(run, tmp_path, library, exported=options, name=name)
    assert not any(words in said for words in ("13 digits", "without a value"))
    before[0]["values"]["2022-Q1"] = "> 1310"
    after = [one for one in after if one["measure"] != "ports"]
    if name == "facts.csv":  # a fact has its scale, and no breaks
        after[0] |= {"breaks": [2021, "2022-Q1"]}
        for one in after[:2]:
            scaled = {period: figure.removesuffix(" thousand") for period, figure in one["values"].items()}
            assert list(one["values"].values()) == [f"{figure} thousand" for figure in scaled.values()]
            one |= {"unit": "thousand people", "values": scaled}
    assert after == before


def test_the_shipped_facts_are_read_again_from_csv(run, tmp_path):
    facts, again = tmp_path / "facts.csv", tmp_path / "again.toml"
    assert run("export", "-o", facts).status == 0
    (*_, said) = run("import", facts, "--publisher", "X", "-o", again)
    assert 'error: these facts are of several sources: "iol-2025-innovation" and' in said
    assert said.endswith("  hint: a fact file has one: --only source=iol-2025-innovation chooses it\n")
    some = run("import", facts, "--publisher", "X", "--only", "place=CN", "-o", again)
    assert "these facts are of several sources" in some.err
    assert run("import", facts, "--publisher", "X", "--only", "id=patent-applications-2023", "-o", again).status == 0
    again.unlink()
    columns = ("-c", "written,measure,place,period,nature,basis,vintage,scope,note", "--json")
    for source in ("iol-2025-innovation", "windowtochina-2024-rd-personnel", "chinanews-2024-rd-2023"):
        assert run("import", facts, "--publisher", "X", "--only", f"source={source}", "-o", again).status == 0
        assert run("check", again).status == 0
        found = json.loads(run("list", "--facts", again, *columns).out)
        expected = json.loads(run("list", f"source:{source}", *columns).out)
        expected = [row for row in expected if row["written"] and row["period"]]
        assert len(found) == len(expected) > 1
        assert all(row in found for row in expected)
        again.unlink()


def test_zeros_at_the_end_are_read_again_from_a_workbook(run, tmp_path):
    wide, again = tmp_path / "wide.xlsx", tmp_path / "again.toml"
    assert run("export", "--wide", "source:nbs-2021-rd-communique", "-o", wide).status == 0
    assert run("import", wide, "--publisher", "X", "-o", again).status == 0
    assert run("list", "--facts", again, "measure:rd-intensity", "-c", "written").out == "written\n2.40 %\n"


def test_the_source_of_facts_is_read_again(run, tmp_path):
    facts, again = tmp_path / "facts.csv", tmp_path / "again.toml"
    assert run("export", "-o", facts).status == 0
    for only, source in (
        ("source=nbs-2021-rd-communique", "nbs-2021-rd-communique"),
        ("ID=rd-cn-2023-final", "nbs-2024-rd-communique"),
    ):
        (*_, said) = run("import", facts, "--only", only, "-o", again)
        assert ", last_day, link, paragraph, " in said  # by, standing, title, publisher, published and url are read
        columns = ("standing", "title", "publisher", "published", "url")
        (known,) = {tuple(row[c] for c in columns) for row in json.loads(run("list", f"source:{source}", "--json").out)}
        read = tomllib.loads(again.read_text(encoding="utf-8"))["source"]
        assert tuple(str(read[c]) for c in columns if c in read) == tuple(filter(None, known))
        again.unlink()
    assert "error: the source has no publisher\n" in run("import", facts, "--only", "source=no", "-o", again).err
    both = ("--only", f"source={source}", "--only", "source=no")  # which no fact has
    assert "error: the source has no publisher\n" in run("import", facts, *both, "-o", again).err
    assert 'error: --only does not take "source"\n' in run("import", facts, "--only", "source", "-o", again).err


def test_the_dates_of_releases_and_what_they_replace_are_read_again(run, tmp_path):
    file = tmp_path / "gdp.toml"
    file.write_text(
        """[source]
id = "gdp"
type = "dataset"
publisher = "Office"
published = 2024

[[series]]
id = "gdp-at"
claim = "GDP, Austria"
unit = "million EUR"
measure = "gdp"
place = "AT"
published = { "2021..2022" = 2025-03-01, 2024 = "2025-06" }
replaces = ["gdp-at-2024@2021"]
[series.values]
2020 = "1.0"
2021 = "2.0"
2022 = "3.0"
2023 = "4.0"
2024 = "5.0"

[[series]]
id = "gdp-at-2024"
claim = "GDP, Austria"
unit = "million EUR"
measure = "gdp"
place = "AT"
published = 2023
[series.values]
2021 = "2.1"
"""
    )
    before, after, _ = read_again(run, tmp_path, file, "--published", "2024")
    assert after == before
    out = run("export", "--wide", "--facts", file).out
    assert 'AT,gdp-at,"GDP, Austria",gdp,million EUR,2021..2022 = 2025-03-01; 2024 = 2025-06,gdp-at-2024@2021,' in out


@pytest.mark.slow
def test_10_000_values_are_read_again_as_they_were(run, tmp_path):
    chosen = random.Random(20261126)  # noqa: S311 - any numbers will do
    lines = ['[source]\nid = "big"\ntype = "dataset"\npublisher = "Office"\n']
    for n in range(200):
        values = [
            f'{1970 + year} = "{chosen.choice(("", "", "", "~ ", "> ", "<= "))}{chosen.randrange(10**9)}'
            f'{chosen.choice(("", f".{chosen.randrange(1000):03}", ".50"))}"'
            for year in range(50)
        ]
        lines.append(
            f'[[series]]\nid = "s{n}"\nclaim = "Output {n}"\nunit = "tonnes"\nmeasure = "output-{n}"\nplace = "FR"\n'
        )
        lines.append("[series.values]\n" + "\n".join(values) + "\n")
    file = tmp_path / "big.toml"
    file.write_text("".join(lines), encoding="utf-8")
    before, after, _ = read_again(run, tmp_path, file)
    assert sum(len(one["values"]) for one in before) == 10_000
    assert after == before


OF_A_PLACE = """
[source]
id          = "{place}"
type        = "report"
publisher   = "Office"
fiscal_year = "{day}"

[[series]]
id      = "budget-{place}"
claim   = "The budget"
unit    = "EUR"
measure = "budget"
place   = "{place}"
published = {{ "FY2022/23" = 2024-01-01, "FY2023/24" = 2025-01-01 }}
[series.values]
"FY2022/23" = "7"
"FY2023/24" = "9"
"""


def test_fiscal_years_that_are_written_alike_are_columns_of_days(run, tmp_path):
    folder = tmp_path / "facts"
    folder.mkdir()
    for place, day, before in (("NO", "04-01", "FY2022/23"), ("UG", "10-01", "FY2021/22")):
        library = OF_A_PLACE.format(place=place, day=day).replace("FY2022/23", before)
        (folder / f"{place}.toml").write_text(library, encoding="utf-8")
    assert run("export", "--wide", "--facts", folder) == (
        0,
        "place,series,claim,measure,unit,published,source,FY2021/22,FY2022/23,2023-04-01..2024-03-31,2023-10-01..2024-09-30\n"
        "NO,budget-NO,The budget,budget,EUR,2022-04-01..2023-03-31 = 2024-01-01; 2023-04-01..2024-03-31 = 2025-01-01,NO,,7,9,\n"
        "UG,budget-UG,The budget,budget,EUR,2021-10-01..2022-09-30 = 2024-01-01; 2023-10-01..2024-09-30 = 2025-01-01,UG,7,,,9\n",
        "",
    )


OF_AN_OFFICE = """
[source]
id          = "{id}"
type        = "report"
publisher   = "Office"
fiscal_year = "{day}"
"""
OF_A_YEAR = """
[[fact]]
id      = "ships-{id}"
claim   = "There were ships for {figure}."
figure  = "{figure} million EUR"
measure = "ships"
place   = "NO"
period  = "{period}"
"""


@pytest.mark.parametrize(
    ("others", "heading", "rows"),
    [
        # one year, as its source calls it and in days: each figure has a row
        ([], "2023-04-01..2024-03-31", ["s-b,10", "s-b,11"]),
        # the same, beside a year of the same name
        (
            [("s-c", "07-01", "FY2023/24", 20)],
            "2023-04-01..2024-03-31,2023-07-01..2024-06-30",
            ["s-b,10,", "s-b,11,", "s-c,,20"],
        ),
        # the same year of two sources has one column, called as both can say it
        ([("s-d", "04-01", "FY2023/24", 12)], "2023-04-01..2024-03-31", ["s-b,10", "s-b,11", "s-d,12"]),
    ],
)
def test_two_figures_of_the_same_days_are_both_in_the_table(run, tmp_path, others, heading, rows):
    texts = {}
    for id_, day, period, figure in [
        ("s-b", "04-01", "FY2023/24", 10),
        ("s-b", "04-01", "2023-04-01..2024-03-31", 11),
        *others,
    ]:
        texts.setdefault(id_, OF_AN_OFFICE.format(id=id_, day=day))
        texts[id_] += OF_A_YEAR.format(id=figure, figure=figure, period=period)
    for id_, text in texts.items():
        (tmp_path / f"{id_}.toml").write_text(text, encoding="utf-8")
    status, out, err = run("export", "--wide", "--facts", tmp_path)
    head, *found = out.splitlines()
    assert (status, err) == (0, "")
    assert head.endswith(f",source,{heading}")
    assert [row[row.index("s-") :] for row in found] == rows


def test_a_period_is_called_by_the_shortest_of_its_names(run, tmp_path):
    texts = [OF_AN_OFFICE.format(id="a", day="01-01")]
    for n, period in enumerate(("2023-01-01..2023-12-31", "2023", "FY2023/24", "2012-01-01..", "2012..")):
        texts.append(OF_A_YEAR.format(id=n, figure=n, period=period))
    (tmp_path / "a.toml").write_text("".join(texts), encoding="utf-8")
    assert run("export", "--wide", "--facts", tmp_path).out.splitlines()[0].endswith(",source,2012..,2023")
