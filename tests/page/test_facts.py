"""The page of facts: its parts, its data, and what it refuses."""

import csv
import io
import re
from base64 import b64encode
from hashlib import sha256

import pytest
from commands.conftest import NASTY
from page.conftest import columns_of, parts_of

from innofacts.page import facts

SMALL = """
[source]
id = "office-2024"
type = "report"
title = "Rail & roads"
publisher = "Office"
published = 2024-05-01
standing = "official"
url = "https://example.org/rail"

[[fact]]
id = "rail-length"
claim = "There are more than 48,000 km of railway."
figure = "> 48000 km"
measure = "rail-length"
place = "CN"
period = 2023
at = { paragraph = 2 }

[[fact]]
id = "rail-early"
claim = "There were 5,000 km of railway."
figure = "5 thousand km"
measure = "rail-length"
place = "CN"
period = "early 1950s"

[[fact]]
id = "rail-policy"
claim = "Railways come first."
note = "No figure."

[[series]]
id = "spending"
claim = "Spending on railways"
measure = "spending"
unit = "CNY"
breaks = [2013]
values = { 2012 = "1.9 billion", 2013 = "2 billion" }
"""


def hash_of(code: str) -> str:
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


def test_a_page_runs_its_own_script_and_loads_nothing(run, library):
    page = run("export", "--page", "--facts", library(office=SMALL)).out
    parts = parts_of(page)
    assert parts.policy == (
        f"default-src 'none'; style-src {hash_of(parts.style)}; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src {hash_of(parts.script)}"
    )
    assert set(re.findall(r"(?:src|href)=\"?[^\s>]*", page.replace(parts.script, ""))) == {'href="data:,"'}
    assert set(re.findall(r"https?://[^\s\"')]*", parts.script + parts.style)) == {"http://www.w3.org/2000/svg"}
    assert page.count("<script") == 2
    assert (
        re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", parts.script) == []
    )
    assert " style=" not in page.replace(parts.script, "")


def test_it_looks_like_this_without_a_script(run, library, golden):
    page = run("export", "--page", "--facts", library(office=SMALL), "-s", "id").out
    golden("facts.html", parts_of(page).body)


def test_its_data_are_the_cells_of_the_csv_with_findings_and_citations(run, library):
    folder = library(office=SMALL)
    page = parts_of(run("export", "--page", "--facts", folder).out)
    columns = columns_of(page)
    rows = list(csv.DictReader(io.StringIO(run("export", "--facts", folder).out, newline="")))
    assert page.data["csv"] == list(rows[0])
    assert {name: ["" if cell is None else str(cell) for cell in columns[name]] for name in rows[0]} == {
        name: [row[name] for row in rows] for name in rows[0]
    }
    assert {name: cells for name, cells in columns.items() if name not in rows[0]} == {
        "finding": ["unconfirmed", "unconfirmed", "no figure", None, None],
        "reason": [
            "no other source gives the figure; the nearest is rail-early, 5 thousand km: a period of a different length, early 1950s",
            "no other source gives the figure; the nearest is rail-length, more than 48,000 km: a period of a different length, 2023",
            "the claim has no figure",
            None,
            None,
        ],
        "print": ["more than 48,000 km", "5 thousand km", None, None, None],
        "replaced_by": [None] * 5,
        "citation": [
            "Office, official, “Rail & roads”, 1 May 2024, para. 2, https://example.org/rail",
            *["Office, official, “Rail & roads”, 1 May 2024, https://example.org/rail"] * 4,
        ],
    }
    assert page.data["size"] == 5
    assert page.data["places"]["CN"][0] == "China"
    assert page.data["breaks"] == {"spending": ["2013-01-01"]}
    assert page.data["synonyms"]["train"] == ["rail", "railway"]
    assert page.data["units"]["km"] == ["km", "measured"]
    assert page.data["units"]["yuan"] == ["CNY", "currency"]


def test_hostile_facts_stay_text(run, library):
    page = run("export", "--page", "--facts", library(nasty=NASTY)).out
    parts = parts_of(page)
    assert "<script>alert" not in page
    assert "\\u003cscript>alert(1)\\u003c/script>" in page
    assert "<script>alert(1)</script>" in str(columns_of(parts)["claim"])
    assert "\x1b" not in parts.body
    assert "\u202e" not in parts.body


def test_the_same_facts_give_the_same_bytes_in_a_file_and_in_a_pipe(run, library, tmp_path):
    folder, file = library(office=SMALL), tmp_path / "facts.html"
    assert run("export", "--page", "--facts", folder, "-o", file) == (0, "", "")
    assert file.read_text(encoding="utf-8") == run("export", "--page", "--facts", folder).out
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ""] == ["facts.html"]


def test_a_query_an_order_and_a_limit_choose_the_facts(run, library):
    folder = library(office=SMALL)
    page = parts_of(run("export", "rail", "--page", "--facts", folder, "-s", "-figure", "-n", 1).out)
    assert columns_of(page)["id"] == ["rail-length"]
    assert '<p class="standfirst">1 fact from 1 source for <q>rail</q>.' in page.body


def test_a_query_that_finds_nothing_gives_an_empty_page_and_says_so(run, library):
    result = run("export", "horses", "--page", "--facts", library(office=SMALL))
    assert result.status == 0
    assert parts_of(result.out).data["size"] == 0
    assert result.err == 'innofacts: nothing found for horses\n  hint: no fact has "horses"\n'


def test_a_value_that_no_fact_has_is_remarked(run, library):
    result = run("export", "place:CN,XX", "--page", "--facts", library(office=SMALL))
    assert parts_of(result.out).data["size"] == 2
    assert "XX" in result.err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-c", "id"], "a page has all columns\n  hint: leave out -c"),
        (["-f", "csv"], "--page is HTML, not csv\n  hint: leave it out, or write -o facts.html"),
        (["-o", "facts.csv"], "--page is HTML, not csv\n  hint: leave it out, or write -o facts.html"),
        (["--excel"], "--page is HTML, not csv\n  hint: leave it out, or write -o facts.html"),
    ],
)
def test_options_that_do_not_go_with_a_page_are_refused(run, options, message):
    assert run("export", "--page", *options) == (2, "", f"innofacts: error: {message}\n")


@pytest.mark.usefixtures("on_terminal")
def test_a_terminal_gets_no_page(run):
    message = "a page is for a browser, not for a terminal\n  hint: -o facts.html writes a file"
    assert run("export", "--page") == (2, "", f"innofacts: error: {message}\n")


def test_too_many_facts_are_refused_with_what_to_use(run, library, monkeypatch, tmp_path):
    monkeypatch.setattr(facts, "MOST_FACTS", 4)
    folder, file = library(office=SMALL), tmp_path / "facts.html"
    message = (
        "5 facts are too many for a page, which holds 4\n"
        "  hint: narrow the query, or write a database for datasette: -o facts.db"
    )
    assert run("export", "--page", "--facts", folder, "-o", file) == (2, "", f"innofacts: error: {message}\n")
    assert not file.exists()
    assert run("export", "--page", "--facts", folder, "-n", 4).status == 0


def test_many_claims_have_no_findings(run, library, monkeypatch):
    monkeypatch.setattr(facts, "_MOST_CHECKED", 2)
    page = parts_of(run("export", "--page", "--facts", library(office=SMALL)).out)
    assert columns_of(page)["finding"] == [None] * 5
