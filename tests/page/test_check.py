"""The fact check as a page: counts first, then each claim with what to print, why and whom to cite, then the sources."""

import pytest
from commands.conftest import NASTY
from page.conftest import parts_of

OPINION = """
[source]
id = "paper-2024"
type = "article-newspaper"
authors = ["Lee, Ann"]
publisher = "The Paper"
published = 2024-12-01
standing = "opinion"

[[fact]]
id = "spent"
claim = "The country spent 3,327.8 billion yuan in 2023."
figure = "3327.8 billion CNY"
measure = "spending"
place = "CN"
period = 2023
nature = "flow"
at = { paragraph = 3 }

[[fact]]
id = "countries"
claim = "More than 80 countries took part <em>in 2023</em>."
figure = "> 80 countries"
measure = "countries"
period = 2023
nature = "stock"
note = "The list is not public."

[[fact]]
id = "rails"
claim = "There are 48,000 km of railway."
figure = "48 thousand km"
measure = "rail-length"

[[fact]]
id = "future"
claim = "Railways are the future."
see = ["rails-office"]
"""
OFFICE = """
[source]
id = "office-2024"
type = "report"
title = "Yearbook"
publisher = "Office"
published = 2024-10-01
standing = "official"
url = "https://example.org/yearbook"

[[fact]]
id = "spent-final"
claim = "Spending was 3,335.71 billion yuan."
figure = "3335.71 billion CNY"
measure = "spending"
place = "CN"
period = 2023
nature = "flow"
vintage = "final"
replaces = ["spent"]

[[fact]]
id = "countries-office"
claim = "83 countries took part."
figure = "83 countries"
measure = "countries"
period = 2023
nature = "stock"

[[fact]]
id = "rails-office"
claim = "Railways are 50,000 km long in Asia."
figure = "50000 km"
measure = "rail-length"
place = "Asia"
"""


def test_it_looks_like_this(run, library, golden):
    page = run("compare", "source:paper-2024", "--page", "--facts", library(a=OPINION, b=OFFICE)).out
    parts = parts_of(page)
    assert parts.policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script" not in parts.policy
    assert "<script" not in page
    golden("check.html", parts.body)


def test_claims_of_several_sources_and_a_claim_alone_have_a_page_too(run, library):
    folder = library(a=OPINION, b=OFFICE)
    several = parts_of(run("compare", "place:CN", "--page", "--facts", folder).out).body
    assert '<h1 dir="auto">Claims of 2 sources</h1>\n</header>' in several
    alone = parts_of(run("compare", "rails-office", "--page", "--facts", folder).out).body
    assert '<h1 dir="auto">Yearbook</h1>\n<p class="standfirst">Office · 1 October 2024 · official · <a href=' in alone
    assert "To correct" not in alone
    assert "1 claim: <strong>none</strong> needs correcting." in alone
    assert "Claims without a figure" not in alone


def test_of_claims_without_a_figure_there_is_a_list_alone(run, library):
    page = parts_of(run("compare", "id:future", "--page", "--facts", library(a=OPINION, b=OFFICE)).out).body
    assert "Claims with a figure" not in page
    assert '<span dir="auto">Railways are the future.</span>' in page


def test_opinions_that_disagree_leave_nothing_to_print(run, library):
    other = OPINION.replace("paper-2024", "rival-2024").replace('id = "', 'id = "rival-').replace("> 80", "< 70")
    other = other.replace("rival-rival-2024", "rival-2024").replace('see = ["rails-office"]', "")
    page = parts_of(run("compare", "id:countries", "--page", "--facts", library(a=OPINION, b=other)).out).body
    assert (
        '<s>more than 80 countries</s></a> <span class="finding disputed">disputed</span>: <b>print no figure</b>'
        in page
    )
    assert "1 claim: <strong>1</strong> needs correcting." in page
    assert '<dt>Print</dt><dd dir="auto">no figure</dd>' in page
    assert "<dt>Cite</dt>" not in page


def test_hostile_claims_stay_text(run, library):
    page = run("compare", "source:nasty", "--page", "--facts", library(nasty=NASTY)).out
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_an_address_with_signs_that_no_address_has_is_no_link(run, library):
    folder = library(a=OPINION.replace("[[fact]]", "url = 'https://example.org/a|b'\n\n[[fact]]", 1))
    page = run("compare", "source:paper-2024", "--page", "--facts", folder).out
    assert '<p class="standfirst">opinion · read it</p>' in page
    assert "https://example.org/a|b" in page
    assert 'href="https' not in page


def test_the_exit_status_and_the_limit_are_those_of_the_table(run, library, tmp_path):
    folder, file = library(a=OPINION, b=OFFICE), tmp_path / "check.html"
    result = run("compare", "source:paper-2024", "--page", "--assert", "-o", file, "--facts", folder)
    assert result.status == 1
    assert result.err == (
        "innofacts: error: not to be printed as it is: 3 of 4 claims: spent (outdated), countries (stale), rails (disputed)\n"
    )
    assert 'id="spent"' in file.read_text(encoding="utf-8")
    limited = run("compare", "source:paper-2024", "--page", "-n", 1, "--facts", folder)
    assert parts_of(limited.out).body.count("<article") == 1


@pytest.mark.parametrize(
    "arguments", [["rails", "rails-office"], ["rails", "50 km"], ["measure:spending", "--by", "place"]]
)
def test_a_comparison_that_is_not_a_check_has_no_page(run, library, arguments):
    result = run("compare", *arguments, "--page", "--facts", library(a=OPINION, b=OFFICE))
    message = "a page shows claims only\n  hint: compare one id, or a query such as source:ID"
    assert result == (2, "", f"innofacts: error: {message}\n")
