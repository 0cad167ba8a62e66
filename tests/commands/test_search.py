"""`innofacts search`."""

import re

import pytest
from conftest import ARTICLE

PATENTS = """\
id,claim
patent-applications-2023,"In 2023, 1,678,000 applications for invention patents were filed in China."
"""


def test_the_best_comes_first(run):
    assert run("search", ARTICLE, "patents", "-c", "id,claim") == (0, PATENTS, "")
    ids = run("search", ARTICLE, "cooperation", "-c", "id").out.split()
    assert ids[1] == "cooperation-over-competition"
    assert len(ids) == 13


def test_what_the_article_claims_comes_before_what_it_may_be_held_against(run):
    assert run("search", "patents", "-n", "1", "-c", "id,claim") == (0, PATENTS, "")
    for word in ("patents", "cooperation", "research"):
        claims = run("search", ARTICLE, word, "-c", "id,source").out.splitlines()
        every = run("search", word, "-c", "id,source").out.splitlines()
        assert every[: len(claims)] == claims
        assert len(every) > len(claims)
        assert not any(line.endswith(",iol-2025-innovation") for line in every[len(claims) :])


def test_all_terms_must_hold(run):
    assert run("search", ARTICLE, "joint", "laboratories", "-c", "id").out == "id\nbri-joint-labs\n"
    assert run("search", ARTICLE, "joint laboratories", "-c", "id").out == "id\nbri-joint-labs\n"
    assert run("search", ARTICLE, '"joint laboratories"', "not:place:CN", "-c", "id").out == "id\nbri-joint-labs\n"
    assert run("search", ARTICLE, "joint", "laboratories", "place:CN").status == 1
    assert run("search", "joint", "laboratories", "place:CN", "-c", "id").out == "id\nbri-2023-lab-projects\n"


def test_another_order_may_be_asked_for(run):
    ids = run("search", "cooperation", "-s", "id", "-c", "id").out.split()[1:]
    assert ids == sorted(ids)


@pytest.mark.parametrize("limit", ["1", "5"])
def test_the_first_few_are_the_best(run, limit):
    every = run("search", "cooperation", "-c", "id").out.splitlines()
    assert run("search", "cooperation", "-c", "id", "-n", limit) == (
        0,
        "\n".join(every[: 1 + int(limit)]) + "\n",
        "",
    )


def test_what_is_found_can_be_counted(run):
    assert run("search", ARTICLE, "cooperation", "--count", "place", "-n", "1") == (0, "place,count\nCN,6\n", "")
    assert run("search", "nothing-like-this", "--count", "place").status == 1


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ("zzzz", "nothing found for zzzz\n"),
        (
            "cooperatoin",
            'nothing found for cooperatoin\n  hint: no fact has "cooperatoin"; did you mean "cooperation"?\n',
        ),
        (
            "patents railway",
            "nothing found for patents railway\n  hint: no fact has",
        ),
        ("patents laboratories", "nothing found for patents laboratories\n  hint: each term has facts of its own"),
        ("x\x1b[2J\u202e", "nothing found for x\\x1b[2J\\u202e\n"),
        ("[/x]", "nothing found for [/x]\n"),
    ],
)
def test_nothing_found_says_why_and_writes_nothing(run, tmp_path, terms, told):
    status, out, err = run("search", *terms.split(" "))
    assert (status, out) == (1, "")
    assert err.startswith(f"innofacts: error: {told}"[:60])
    assert run("search", *terms.split(" "), "-o", tmp_path / "x.csv").status == 1
    assert not (tmp_path / "x.csv").exists()


def test_what_matched_stands_out_in_colours_only(run):
    plain = run("search", "patents", "-f", "table").out
    coloured = run("search", "patents", "-f", "table", "--color", "always").out
    assert "invention \x1b[1;31mpatents\x1b[0m were filed" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain
    asked = (ARTICLE, "patents", "-f", "table", "--color", "always")
    assert run("list", *asked).out == run("search", *asked).out


def test_every_format_finds_the_same(run):
    for form in ("json", "jsonl", "tsv", "markdown", "html", "latex", "rst", "asciidoc", "jira", "mediawiki", "org"):
        status, out, err = run("search", "patents", "-f", form)
        assert (status, err) == (0, "")
        assert "applications for invention patents were filed in China" in out
