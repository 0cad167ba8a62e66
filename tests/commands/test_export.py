"""`innofacts export`: a spreadsheet or a database may trust every cell of it."""

import csv
import io
import json
import re
import shutil
import subprocess
import tomllib
import zipfile
from decimal import Decimal

import duckdb
import openpyxl
import pytest
from commands.conftest import WARNING
from conftest import ARTICLE, ARTICLE_FILE, OFFICIAL_FILES

from innofacts.values.grammar import parse_figure

SHIPPED = tomllib.loads(ARTICLE_FILE.read_text(encoding="utf-8"))
SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
COLUMNS = (
    "id claim figure written bound value low high low_open high_open whole unit measure place period first_day last_day "
    "nature basis vintage scope by standing source title publisher published url link paragraph start end topics part_of "
    "series replaces says note file line"
).split()


def rows_of(out: str) -> list[dict[str, str]]:
    """Return the rows of CSV, read strictly."""
    return list(csv.DictReader(io.StringIO(out, newline=""), strict=True))


def test_it_is_csv_with_all_columns_and_rows_even_on_a_terminal(run, request):
    piped = run("export")
    assert piped == run("list")
    assert piped.out.splitlines()[0].split(",") == COLUMNS
    request.getfixturevalue("on_terminal")
    assert run("export") == piped


def test_every_digit_of_the_article_is_there(run):
    rows = rows_of(run("list", ARTICLE, "-f", "csv").out)
    assert rows == rows_of(run("list", "-f", "csv").out)[:58]
    assert [row["id"] for row in rows] == [fact["id"] for fact in SHIPPED["fact"]]
    assert len(rows) == 58
    for row, fact in zip(rows, SHIPPED["fact"], strict=True):
        assert row["claim"] == fact["claim"]
        assert row["note"] == fact.get("note", "")
        assert row["topics"] == "; ".join(fact.get("topics", []))
        assert [row[name] for name in ("paragraph", "start", "end")] == [
            str(fact["at"][name]) for name in ("paragraph", "start", "end")
        ]
        figure = re.fullmatch(
            r"([<>]=?)? ?([0-9.]+) ?(thousand|million|billion|trillion)? (.+)", fact.get("figure", "")
        )
        assert bool(figure) == ("figure" in fact)
        if not figure:
            assert {row[name] for name in ("figure", "bound", "value", "low", "high", "low_open", "unit")} == {""}
            continue
        bound, number, scale, unit = figure.groups()
        value = Decimal(number).scaleb(SCALES.get(scale, 0))
        assert (row["bound"], row["unit"]) == (bound or "", unit)
        assert row["value"] == ("" if bound else format(value, "f"))
        if bound:
            assert row["low" if bound[0] == ">" else "high"] == format(value, "f")


def facts_in(file) -> list[dict]:
    """Return the facts of a file, then those of its series, as Python's own TOML reader gives them."""
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    facts = [{**fact, "source": read["source"]["id"]} for fact in read.get("fact", ())]
    for series in read.get("series", ()):
        for period, number in series["values"].items():
            made = {"id": f"{series['id']}@{period}", "figure": f"{number} {series['unit']}", "period": period}
            made["claim"] = f"{series['claim']}, {period}"
            facts.append({**series, **made, "source": read["source"]["id"]})
    return facts


def test_every_digit_of_what_the_article_may_be_held_against_follows(run):
    rows = rows_of(run("list", "-f", "csv").out)[58:]
    facts = [fact for file in OFFICIAL_FILES for fact in facts_in(file)]
    assert len(facts) == len(rows) == 934
    for row, fact in zip(rows, facts, strict=True):
        assert [row[name] for name in ("id", "source", "claim", "note", "place", "measure", "basis", "scope")] == [
            fact.get(name, "") for name in ("id", "source", "claim", "note", "place", "measure", "basis", "scope")
        ]
        assert row["period"] == str(fact.get("period", ""))
        if "figure" not in fact:
            assert {row[name] for name in ("figure", "bound", "value", "low", "high", "low_open", "unit")} == {""}
            continue
        figure = re.fullmatch(r"(~?[<>]?=?) ?(-?[0-9.]+) ?(thousand|million|billion|trillion)? (.+)", fact["figure"])
        assert figure, fact["figure"]
        bound, number, scale, unit = figure.groups()
        value = format(Decimal(number).scaleb(SCALES.get(scale, 0)), "f")
        assert (row["bound"], row["unit"]) == (bound, unit)
        half_line = bound in (">", ">=", "<", "<=")
        assert row["value"] == ("" if half_line or bound in ("~<", "~>") else value)
        if half_line:
            assert row["low" if bound[0] == ">" else "high"] == value
        else:
            assert Decimal(row["low"]) <= Decimal(value) <= Decimal(row["high"])
        assert any(number in cell.replace(",", "") for cell in (row["figure"], row["value"]))


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("rd-expenditure-2023", ["", "3327800000000", "3327750000000", "3327850000000", "false", "true", "CNY"]),
        ("bri-agreement-countries", [">", "", "80", "", "true", "true", "countries"]),
        ("patent-applications-2023", ["", "1678000", "1677500", "1678500", "false", "true", "applications"]),
        ("bri-tech-transfer-centers", ["", "9", "9", "9", "false", "false", "centres"]),
        ("personnel-1950s", ["<=", "", "0", "50000", "false", "false", "people"]),
    ],
)
def test_worked_cells(run, name, cells):
    out = run("export", f"id:{name}", "-c", "bound,value,low,high,low_open,high_open,unit", "--no-header").out
    assert next(csv.reader([out])) == cells


def test_a_limit_and_an_order_are_kept(run):
    assert (
        run("export", ARTICLE, "figure:0..", "-s", "id", "-n", "2", "-c", "id,low").out
        == """\
id,low
bri-agreement-countries,80
bri-agri-centers,20
"""
    )


def test_it_leaves_a_library_with_problems_alone(run, broken):
    assert run("export", "--facts", broken)[:2] == (2, "")
    status, out, _ = run("export", "--facts", broken, "-c", "id", "--allow-problems")
    assert (status, out) == (0, "id\ngood-fact\nother-fact\n")


def test_figures_that_replace_each_other_in_a_circle_are_refused(run, library):
    facts = "".join(
        f'[[fact]]\nid = "{id_}"\nclaim = "There are {n} labs."\nfigure = "{n} labs"\nreplaces = ["{other}"]\n'
        for n, (id_, other) in enumerate([("a", "b"), ("b", "c"), ("c", "a")], 7)
    )
    folder = library(x=f'[source]\nid = "s"\ntype = "report"\npublisher = "Office"\n{facts}')
    said = (
        f"innofacts: error: {folder}/x.toml:9:12: a → b → c → a is a circle\n"
        '  9 | replaces = ["b"]\n'
        "    |            ^\n"
        "  hint: a newer figure replaces an older one\n"
    )
    refused = "so that nothing was written; --allow-problems writes it without the affected facts"
    assert run("export", "--facts", folder) == (2, "", f"{said}innofacts: 1 problem, {refused}\n")
    left_out = "the affected facts are left out, and --allow-problems continues without them"
    assert run("list", "--facts", folder, "-c", "id") == (
        2,
        "id\na\nb\nc\n",
        f"{said}innofacts: 1 problem; {left_out}\n",
    )
    assert run("export", "--facts", folder, "-c", "id", "--allow-problems")[:2] == (0, "id\na\nb\nc\n")


# --- read back -----------------------------------------------------------------------------------------------------


def expected_cells(nasty) -> list[tuple[str, str, str, str]]:
    """Return id, claim, note and publisher as the TOML says."""
    return [(f["id"], f["claim"], f.get("note", ""), nasty.source["publisher"]) for f in nasty.facts]


def test_python_reads_back_what_the_toml_says(run, nasty, tmp_path):
    file = tmp_path / "facts.csv"
    status, out, err = run("export", "--facts", nasty.folder, "-o", file)
    assert (status, out, err) == (0, "", WARNING)
    with file.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text, strict=True))
    assert [(r["id"], r["claim"], r["note"], r["publisher"]) for r in rows] == expected_cells(nasty)
    assert rows[-1]["value"] == "12345678901234567890.1234567890"
    assert (rows[-2]["value"], rows[-2]["low"], rows[-2]["high"]) == ("-3.50", "-3.505", "-3.495")
    assert b"\r\n" not in file.read_bytes().replace(b"second line\r\n", b"")


def test_duckdb_reads_back_what_the_toml_says(run, nasty, tmp_path):
    file = tmp_path / "facts.csv"
    run("export", "--facts", nasty.folder, "-o", file)
    query = f"""
        SELECT id, claim, coalesce(note, ''), publisher, value
        FROM read_csv('{file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"',
                      strict_mode = true)
    """
    rows = duckdb.sql(query).fetchall()
    assert [row[:4] for row in rows] == expected_cells(nasty)
    assert rows[-1][4] == "12345678901234567890.1234567890"


def test_duckdb_finds_the_shape_of_the_shipped_library_by_itself(run, tmp_path):
    file = tmp_path / "facts.csv"
    run("export", ARTICLE, "-o", file)
    query = f"SELECT count(*), sum(low), min(first_day)::varchar, bool_or(low_open) FROM '{file}' WHERE unit = 'CNY'"
    assert duckdb.sql(query).fetchall() == [(1, 3327750000000, "2023-01-01", False)]
    assert duckdb.sql(f"SELECT count(*) FROM '{file}'").fetchall() == [(58,)]
    run("export", "-o", file)
    assert duckdb.sql(f"SELECT count(*) FROM '{file}'").fetchall() == [(58 + 934,)]
    query = f"SELECT count(*), min(value), max(value) FROM '{file}' WHERE id LIKE 'rd-intensity-kr@%'"
    assert duckdb.sql(query).fetchall() == [(27, 2.01567, 5.21081)]


def test_json_and_json_lines_read_back_alike(run, nasty):
    rows = json.loads(run("export", "--facts", nasty.folder, "--json").out)
    assert [(r["id"], r["claim"], r["note"] or "", r["publisher"]) for r in rows] == expected_cells(nasty)
    lines = run("export", "--facts", nasty.folder, "-f", "jsonl").out.split("\n")
    assert lines.pop() == ""
    assert list(map(json.loads, lines)) == rows
    assert list(rows[0]) == COLUMNS


def test_figures_are_read_back_as_written(run):
    rows = rows_of(run("export").out)
    figured = [row for row in rows if row["written"]]
    assert len(figured) > 500
    for row in figured:
        figure = parse_figure(row["written"])
        assert str(figure) == row["written"]
        assert figure.words() == row["figure"]
        assert row["value"] in ("", format(figure.base_number, "f"))
    assert {row["written"] for row in rows if not row["figure"]} == {""}


def test_a_point_names_its_series_and_a_count_says_that_whole_numbers_are_meant(run):
    shown = [run("export", f"id:{name}", "-c", "id,series,whole,written", "--no-header").out for name in _NAMED]
    assert "".join(shown) == (
        "pat-cnipa@2019,pat-cnipa,true,1400661 applications\n"
        "bri-agreement-countries,,true,> 80 countries\n"
        "rd-expenditure-2023,,false,3327.8 billion CNY\n"
    )


_NAMED = ("pat-cnipa@2019", "bri-agreement-countries", "rd-expenditure-2023")


def test_a_workbook_has_the_words_as_text_and_runs_nothing(run, nasty, tmp_path):
    file = tmp_path / "facts.xlsx"
    assert run("export", "--facts", nasty.folder, "-o", file) == (0, "", "")
    book = openpyxl.load_workbook(file)
    sheet = book["Facts"]
    heading = [cell.value for cell in sheet[1]]
    rows = [dict(zip(heading, row, strict=True)) for row in sheet.iter_rows(min_row=2)]
    assert [row["Id"].value for row in rows] == [fact["id"] for fact in nasty.facts]
    assert next(row for row in rows if row["Id"].value == "formula")["Claim"].value == "=1+1"
    with zipfile.ZipFile(file) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
    assert sheets
    assert all(b"<f>" not in text for text in sheets)


# --- LibreOffice ---------------------------------------------------------------------------------------------------

OFFICE = shutil.which("soffice")
GERMAN = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item>
</oor:items>
"""


@pytest.fixture
def office(tmp_path):
    """Return what opens a file in LibreOffice, of some language, and gives the cells of its first sheet."""
    if OFFICE is None:
        pytest.skip("LibreOffice (soffice) is not installed")

    def cells(file, *, german: bool = False, options: str = "") -> list[list[tuple[str, str]]]:
        profile = tmp_path / "profile"
        (profile / "user").mkdir(parents=True, exist_ok=True)
        if german:
            (profile / "user" / "registrymodifications.xcu").write_text(GERMAN, encoding="utf-8")
        command = [OFFICE, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "fods"]
        command += [f"--infilter={options}"] if options else []
        subprocess.run([*command, "--outdir", tmp_path / "back", file], check=True, capture_output=True, timeout=120)
        text = (tmp_path / "back" / f"{file.stem}.fods").read_text(encoding="utf-8")
        table = text[text.index("<table:table ") : text.index("</table:table>")]
        rows = re.findall(r"<table:table-row\b[^>]*>(.*?)</table:table-row>", table, re.DOTALL)
        return [_cells_of(row) for row in rows]

    return cells


def _cells_of(row: str) -> list[tuple[str, str]]:
    """Return type and value of each cell, up to the last that holds something."""
    found: list[tuple[str, str]] = []
    for attributes, _, inner in re.findall(
        r"<table:table-cell\b([^>]*?)(/>|>(.*?)</table:table-cell>)", row, re.DOTALL
    ):
        kind = re.search(r'office:value-type="(\w+)"', attributes)
        value = re.search(r'office:(?:date-|boolean-)?value="([^"]*)"', attributes)
        formula = "table:formula" in attributes
        repeated = re.search(r'number-columns-repeated="(\d+)"', attributes)
        shown = "\n".join(re.findall(r"<text:p>(.*?)</text:p>", inner, re.DOTALL))
        cell = ("formula" if formula else kind[1] if kind else "", value[1] if value else shown)
        found += [cell] * min(int(repeated[1]) if repeated else 1, 100)
    while found and found[-1] == ("", ""):
        found.pop()
    return found


WORKED = ("id:rd-expenditure-2023", "-c", "id,value,low,high_open,first_day")
FILTER = "CSV:{},34,76,1,,{},false,false"


@pytest.mark.slow
def test_libreoffice_reads_plain_csv(run, office, tmp_path):
    file = tmp_path / "facts.csv"
    run("export", *WORKED, "-o", file)
    rows = office(file, options=FILTER.format(44, 1033))
    assert rows[1][:3] == [("string", "rd-expenditure-2023"), ("float", "3327800000000"), ("float", "3327750000000")]


@pytest.mark.slow
def test_a_german_libreoffice_reads_german_csv(run, office, library, tmp_path):
    facts = library(
        o='[source]\nid = "o"\ntype = "report"\npublisher = "Büro"\n\n'
        '[[fact]]\nid = "share"\nclaim = "=1+1"\nfigure = "2.65 %"\nperiod = 2023\n'
    )
    file = tmp_path / "fakten.csv"
    run("export", "--facts", facts, "-c", "id,claim,value,low,publisher", "--excel=de", "-o", file)
    assert file.read_bytes() == (b"\xef\xbb\xbfid;claim;value;low;publisher\r\nshare;'=1+1;2,65;2,645;B\xc3\xbcro\r\n")
    rows = office(file, german=True, options=FILTER.format(59, 1031))
    assert rows[1] == [
        ("string", "share"),
        ("string", "&apos;=1+1"),
        ("float", "2.65"),
        ("float", "2.645"),
        ("string", "Büro"),
    ]


@pytest.mark.slow
def test_libreoffice_reads_a_workbook_with_every_digit(run, office, tmp_path):
    file = tmp_path / "facts.xlsx"
    run("export", ARTICLE, "figure:0..", "-c", "id,figure,low", "-o", file)
    rows = office(file)
    by_id = {row[0][1]: row for row in rows[1:]}
    assert len(by_id) == 11
    assert by_id["rd-expenditure-2023"][1:] == [("float", "3327800000000"), ("float", "3327750000000")]
    # A bound is text, which no function of a spreadsheet takes for a value.
    assert by_id["bri-agreement-countries"][1:] == [("string", "more than 80 countries"), ("float", "80")]
    assert not any(kind == "formula" for row in rows for kind, _ in row)


@pytest.mark.parametrize(
    "line", [["list"], ["search", "third"], ["export", "--no-header"], ["list", "-n", "3", "-s", "-id"]]
)
def test_lines_that_are_ready_are_as_those_of_columns_that_are_named(run, nasty, line):
    ready = run(*line, "--facts", nasty.folder)
    made = run(*line, "--facts", nasty.folder, "-c", ",".join(COLUMNS))
    assert ready == made
    assert ready.out


@pytest.mark.parametrize("where", ["place", "title"])
def test_control_characters_stay_in_a_cell(run, library, where):
    """For Parquet, U+001F is between the cells of a figure; to SQLite, a NUL ends a text in some functions."""
    place, title = (
        (f"{text}\\u001f{text}\\u0000" if where == key else text) for key, text in (("place", "P"), ("title", "T"))
    )
    folder = library(
        a=f'[source]\nid = "s"\ntype = "report"\npublisher = "P"\ntitle = "{title}"\n'
        f'[[fact]]\nid = "a"\nclaim = "A\\u0000."\nfigure = "4 units"\nplace = "{place}"\nnote = "N\\u001fN"\n'
    )
    exported = run("export", "--facts", folder)
    assert exported == run("export", "--facts", folder, "-c", ",".join(COLUMNS))
    [row] = rows_of(exported.out)
    assert "\x1f" in row[where]
    assert (row["claim"], row["note"]) == ("A\0.", "N\x1fN")


@pytest.mark.parametrize("line", [("-f", "foo"), ("-o", "facts.foo")])
def test_what_is_no_format_gets_those_of_data_sets_as_a_hint_too(run, tmp_path, monkeypatch, line):
    monkeypatch.chdir(tmp_path)
    assert run("export", *line).err.endswith(
        "org, parquet, sqlite, datapackage, ods, fods, jsonld\n"
        if "-f" in line
        else ".org .parquet .db .ods .fods .jsonld\n"
    )
