"""`innofacts list`, and what nasty cells become in every format, in a pipe, in a file and on a terminal."""

import csv
import io
import json
import re

import pytest
from commands.conftest import WARNING
from conftest import ARTICLE, ARTICLE_FILE

from innofacts.formats import FORMATS, MACHINES, READERS
from innofacts.showing import is_hazardous

READERS_FORMATS = [form.name for form in FORMATS if form.audience == READERS]
MACHINES_FORMATS = [form.name for form in FORMATS if form.audience == MACHINES]


def hazardous(text: str) -> set[str]:
    """Return what a terminal may act upon in a text, other than the ends of lines."""
    return {character for character in text if is_hazardous(character)} - {"\n"}


def test_all_facts_come_in_the_order_of_the_library(run):
    rows = list(csv.DictReader(io.StringIO(run("list", "--facts", ARTICLE_FILE).out), strict=True))
    assert len(rows) == 58
    assert [int(row["line"]) for row in rows] == sorted(int(row["line"]) for row in rows)
    assert run("list", "-c", "id", "-n", "3") == (
        0,
        "id\ndeck-reshapes-landscape\ndeck-drives-economy\nrevolution-changes-industry\n",
        "",
    )


def test_terms_leave_what_they_find(run):
    assert run("list", ARTICLE, "topic:cooperation", "figure:80..", "-c", "id,bound,low,unit") == (
        0,
        """\
id,bound,low,unit
bri-agreement-countries,>,80,countries
tech-exchange-activities,>,300,activities
cooperation-projects,>,1000,projects
""",
        "",
    )


def test_an_order_of_figures_never_crosses_units(run):
    assert (
        run("list", ARTICLE, "figure:0..", "-s", "-value", "-c", "value,unit,id").out
        == """\
value,unit,id
,people,personnel-1950s
,people,researchers-1950s
3327800000000,CNY,rd-expenditure-2023
1678000,applications,patent-applications-2023
,countries,bri-agreement-countries
,laboratories,bri-joint-labs
,centres,bri-agri-centers
9,centres,bri-tech-transfer-centers
,parks,bri-industrial-parks
,activities,tech-exchange-activities
,projects,cooperation-projects
"""
    )


def test_an_order_by_several_columns_may_go_down(run):
    out = run("list", ARTICLE, "topic:funding", "-s", "-place,id", "-c", "place,id").out
    assert out.splitlines()[:3] == ["place,id", "World,countries-raise-basic-research", "CN,allocation-efficient"]


def test_the_values_of_a_column_are_counted(run):
    assert run("list", ARTICLE, "--count", "standing") == (0, "standing,count\nopinion,58\n", "")
    assert run("list", ARTICLE, "--count", "standing", "-f", "cards") == (0, "Standing  opinion\nCount     58\n", "")
    assert run("list", ARTICLE, "--count", "place", "-f", "markdown") == (
        0,
        """\
| Place | Count |
| --- | ---: |
| CN | 46 |
| World | 6 |
| Belt and Road countries | 6 |
""",
        "",
    )
    assert (
        run("list", ARTICLE, "--count", "topics", "-n", "2", "figure:0..", "--json").out
        == """\
[
  {"topics": "belt-and-road", "count": 7},
  {"topics": "cooperation", "count": 7}
]
"""
    )


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("list", "--count", "topics"), "2 facts found, none with topics"),
        (("list", "ships", "--count", "topics"), "1 fact found, none with topics"),
        (("search", "ships", "--count", "part_of"), "1 fact found, none with part_of"),
        (("list", "cats", "--count", "topics"), 'nothing found for cats\n  hint: no fact has "cats"'),
    ],
)
def test_a_field_that_no_fact_has_is_not_the_want_of_facts(run, library, asked, told):
    facts = (f'[[fact]]\nid = "{what}"\nclaim = "There are {what}."\n' for what in ("ships", "boats"))
    folder = library(a='[source]\nid = "a"\ntype = "report"\npublisher = "P"\n' + "".join(facts))
    column = asked[-1]
    assert run(*asked, "--facts", folder) == (0, f"{column},count\n", f"innofacts: {told}\n")
    assert run(*asked, "--json", "--facts", folder) == (0, "[]\n", f"innofacts: {told}\n")


def test_a_header_may_be_left_out(run):
    assert run("list", "-c", "id", "-n", "1", "--no-header").out == "deck-reshapes-landscape\n"
    assert run("list", "-c", "id", "-n", "1", "--no-header", "-f", "tsv").out == "deck-reshapes-landscape\n"


def test_an_empty_list_has_its_columns(run):
    for options, out in ((("-f", "csv"), "id\n"), (("--json",), "[]\n"), (("-f", "jsonl"), "")):
        status, printed, said = run("list", "id:nothing-of-the-kind", "-c", "id", *options)
        assert (status, printed) == (0, out)
        assert said.startswith("innofacts: nothing found for id:nothing-of-the-kind\n")


def test_a_library_without_facts_says_so(run, library):
    folder = library(a='[source]\nid = "a"\ntype = "report"\npublisher = "P"\n')
    told = "innofacts: the library has no facts\n  hint: innofacts draft and import make some\n"
    assert run("list", "-c", "id", "--facts", folder) == (0, "id\n", told)
    (folder / "a.toml").write_text("a")
    assert "has no facts" not in run("list", "-c", "id", "--facts", folder).err


@pytest.mark.parametrize("command", ["list", "search", "export"])
def test_a_negative_number_may_be_anywhere_among_the_terms(run, command):
    alone = run(command, "-c", "id", "--", "-5", "million")
    assert (alone.status, alone.out) == (0, "id\npers-2020-cd\n")
    assert run(command, "-5", "-c", "id", "million") == run(command, "million", "-c", "id", "-5") == alone


def test_several_libraries_come_one_after_the_other(run, nasty, monkeypatch):
    both = run("list", "--facts", nasty.folder, "--facts", "builtin", "-c", "source")
    assert (both.status, both.out.count("nasty\n"), both.out.count("iol-2025-innovation\n")) == (0, 8, 58)
    monkeypatch.setenv("INNOFACTS_PATH", f"{nasty.folder}:builtin")
    assert run("list", "-c", "source") == both


# --- nasty cells ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", READERS_FORMATS)
def test_readers_formats_lose_nothing_and_hold_nothing_that_acts(run, nasty, form, tmp_path):
    question = ("list", "--facts", nasty.folder, "-c", "id,claim,figure,note,publisher", "-f", form)
    status, out, err = run(*question)
    assert (status, err) == (0, "")
    assert hazardous(out) == set()
    for fact in nasty.facts:
        assert [
            word for word in re.findall("[A-Za-z]{4,}", fact["claim"] + fact.get("note", "")) if word not in out
        ] == []
    for shown in ("x1b", "u202e", "x9b", "u2028"):
        assert shown in out
    for script in ("中文測試", "😀", "العربية", "فارسی\u200cها"):
        assert script in out
    assert "<script>" not in out or form in ("table", "cards", "jira", "org", "rst", "asciidoc", "textile")
    run(*question, "-o", tmp_path / "file")
    assert (tmp_path / "file").read_text(encoding="utf-8") == out


@pytest.mark.parametrize("form", [*READERS_FORMATS, *MACHINES_FORMATS])
@pytest.mark.usefixtures("on_terminal")
def test_nothing_that_acts_reaches_a_terminal(run, nasty, form):
    for command in ("list", "export", "search"):
        terms = ["override", "OR"][:1] if command == "search" else []
        status, out, _ = run(command, "--facts", nasty.folder, *terms, "-f", form)
        assert status == 0
        assert hazardous(out) - ({"\t"} if form == "tsv" else set()) == set()


def test_a_table_shows_every_cell_as_it_is(run, nasty):
    status, out, err = run("list", "--facts", nasty.folder, "-f", "table", "-c", "id,claim", "not:thousand")
    assert (status, err) == (0, "")
    heading, rule, *rows = out.splitlines(keepends=True)
    assert heading == "ID       CLAIM\n"
    assert set(rule) == {"─", "\n"}
    assert (
        "".join(rows)
        == """\
pipe     a | b || c \\| dddd
newline  first line
         second line
         third, "quoted" \\r alone
formula  =1+1
markup   [sic] [/] :smile: [red]rouge[/red] `code` *star* _under_ <script>alert(1)</script> &amp; $x$ #tag @name
escape   clear \\x1b[2J title \\x1b]0;owned\\x07 csi \\x9b31m delete \\x7f bell \\x07 ends
bidi     override \\u202eevil\\u202c isolate \\u2066within\\u2069 zero\\u200bwidth \\ufeff mark \\u2028 separator
scripts  中文測試 😀👩‍👩‍👧 العربية فارسی‌ها e\u0301
"""
    )


def test_machines_formats_keep_the_data_exact(run, nasty):
    expected = [(fact["id"], fact["claim"], fact.get("note"), nasty.source["title"]) for fact in nasty.facts]
    question = ("list", "--facts", nasty.folder, "-c", "id,claim,note,title")
    objects = [dict(zip(("id", "claim", "note", "title"), row, strict=True)) for row in expected]
    out = run(*question, "-f", "csv").out
    assert list(csv.DictReader(io.StringIO(out, newline=""), strict=True)) == [
        {name: cell or "" for name, cell in row.items()} for row in objects
    ]
    assert json.loads(run(*question, "-f", "json").out) == objects
    assert [json.loads(line) for line in run(*question, "-f", "jsonl").out.split("\n")[:-1]] == objects
    out = run(*question, "-f", "tsv").out
    assert [tuple(row) for row in csv.reader(io.StringIO(out, newline=""), delimiter="\t", strict=True)][1:] == [
        tuple(cell or "" for cell in row) for row in expected
    ]


def test_one_line_names_excel_where_a_cell_would_run(run, nasty):
    assert run("list", "--facts", nasty.folder, "-c", "id,claim").err == WARNING
    assert run("list", "--facts", nasty.folder, "-c", "id").err == ""
    assert run("list", "--facts", nasty.folder, "-c", "claim", "not:1").err == ""
    for form in ("json", "table", "tsv"):
        assert run("list", "--facts", nasty.folder, "-f", form).err == ""
    status, out, err = run("list", "--facts", nasty.folder, "-c", "id,claim,publisher", "--excel", "-n", "3")
    assert (status, err) == (0, "")
    assert 'formula,\'=1+1,"\'=HYPERLINK(""http://x"",""y"")"\r\n' in out


def test_one_line_says_that_a_spreadsheet_rounds_long_numbers(run, library):
    text = (
        '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n\n[[fact]]\nid = "long"\nclaim = "C"\nfigure = "{} km"\n'
    )
    facts = library(s=text.format("0.1234567890123456"))
    warning = (
        "innofacts: warning: some numbers have over 15 digits, which a spreadsheet rounds;"
        " -o facts.xlsx keeps them, as text\n"
    )
    assert run("list", "--facts", facts, "-c", "id,value", "--excel").err == warning
    assert run("list", "--facts", facts, "-c", "id,value").err == ""
    assert run("list", "--facts", facts, "-c", "id,figure", "--excel").err == ""
    facts = library(s=text.format("123456789012345000000.0"))
    assert run("list", "--facts", facts, "-c", "id,value", "--excel=de").err == ""


def test_figures_and_places_read_as_prose(run):
    line = ("list", "id:rd-expenditure-2023", "--round=3", "--style=prose")
    assert run(*line, "-f", "markdown", "-c", "figure,place").out == (
        "| Figure | Place |\n| ---: | --- |\n| 3.33 trillion yuan | China |\n"
    )
    assert run(*line, "-c", "figure,written,value,place").out == (
        "figure,written,value,place\n3.33 trillion yuan,3327.8 billion CNY,3327800000000,China\n"
    )


@pytest.mark.usefixtures("on_terminal")
def test_json_on_a_terminal_is_json(run, nasty):
    out = run("list", "--facts", nasty.folder, "--json").out
    assert [row["claim"] for row in json.loads(out)] == [fact["claim"] for fact in nasty.facts]
    assert hazardous(out) == set()


@pytest.mark.parametrize("form", ["csv", "json", "table", "markdown"])
def test_on_a_real_terminal_too(terminal, nasty, form):
    status, out, err = terminal("list", "--facts", nasty.folder, "-f", form, NO_COLOR="1")
    assert (status, err) == (0, WARNING if form == "csv" else "")
    assert hazardous(out) == set()
    assert "\\x1b[2J" in out or "\\u001b[2J" in out or "\\\\x1b\\[2J" in out


@pytest.mark.parametrize("given", ["1200", "1200x", "x600", "10x600", "1200x99999999", "axb"])
def test_a_size_that_is_none_is_refused(run, given):
    told = f'innofacts: error: --size does not take "{given}"\n  hint: it takes a width and a height of 300 to 10000 pixels: 1200x600\n'
    assert run("list", "-f", "svg", "--size", given) == (2, "", told)


def test_a_chart_has_a_size_and_nothing_else_has(run):
    asked = ("list", "measure:rd-intensity", "basis:revised GDP", "place:CN", "--size", "900x500", "-f")
    assert run(*asked, "svg").out.startswith('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="')
    assert run(*asked, "csv") == (
        2,
        "",
        "innofacts: error: --size is for charts, not for csv\n  hint: leave it out, or write -o chart.svg\n",
    )


@pytest.mark.parametrize(
    ("terms", "status", "said"),
    [
        ("says:policy", 2, "there is no figure to draw\n  hint: a chart needs facts with figures"),
        ("zebras", 1, f'nothing found for {ARTICLE} zebras\n  hint: no fact has "zebras"'),
    ],
)
def test_a_chart_of_nothing_is_refused_in_a_sentence(run, terms, status, said):
    assert run("list", ARTICLE, terms, "-f", "svg") == (status, "", f"innofacts: error: {said}\n")


@pytest.mark.parametrize(
    ("term", "meant"),
    [
        ("figure>3000000", "figure:>3000000"),
        ("figure<=5 %", "figure:<=5 %"),
        ("place=AT", "place:AT"),
        ("period>=2022", "period:2022.."),
        ("period<2022", "period:..2022"),
        ("period=2022", "period:2022"),
        ("zzz>zzz", ""),
    ],
)
def test_a_field_with_a_sign_is_told_how_a_field_is_written(run, term, meant):
    hint = f'; did you mean "{meant}"?' if meant else ""
    assert (
        run("list", ARTICLE, f'"{term}"').err
        == f'innofacts: nothing found for {ARTICLE} "{term}"\n  hint: no fact has "{term}"{hint}\n'
    )


@pytest.mark.parametrize("options", [("--count", "place"), ("-c", "id"), ("-s", "figure"), ("-n", "5"), ("--points",)])
def test_a_filter_is_no_table(run, options):
    done = run("list", *options, "--sql", "place:CN")
    message = f"innofacts: error: {options[0]} is for tables, and --sql prints a filter\n"
    assert done == (2, "", f"{message}  hint: leave one of them out\n")
