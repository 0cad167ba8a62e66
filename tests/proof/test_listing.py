"""What a finding says: a figure that only an opinion supports, and one that was right as of then, in every output."""

import json

import docx
import pytest
from making import of_orton
from office import p, word

OPINION = """
[source]
id = "column-2024"
type = "article-newspaper"
authors = ["Berg, Ida"]
standing = "opinion"
published = 2024-05-01

[[fact]]
id = "centres"
claim = "Norway had more than 20 polar centres in 2023."
figure = "> 20 centres"
measure = "polar-centres"
place = "NO"
period = 2023
nature = "stock"

[[fact]]
id = "labs-said"
claim = "Norway had more than 50 polar laboratories in 2023."
figure = "> 50 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2023
nature = "stock"
"""
OFFICE = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"
standing = "official"
published = 2024-06-01

[[fact]]
id = "labs"
claim = "Norway had 55 polar laboratories in 2022."
figure = "55 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2022
nature = "stock"
"""
TEXT = "Norway had more than 20 polar centres in 2023."
SAID = '"more than 20 polar centres": only an opinion says so: Ida Berg (centres)'

NO_FACT = '"40 lighthouses": no matching fact\n'


@pytest.fixture
def proof(run, library, tmp_path, monkeypatch):
    """Return what runs `proof` on a report of a text."""
    monkeypatch.chdir(tmp_path)
    path = library(column=OPINION, office=OFFICE)

    def proof(text, *options):
        (tmp_path / "r.md").write_text(text)
        return run("proof", "r.md", *options, "--facts", path)

    return proof


def test_what_makes_a_strict_build_fail_is_an_error_in_its_annotations(proof):
    text = "Norway had 40 lighthouses in 2023."
    assert proof(text, "-f", "github")[:2] == (
        0,
        "::notice file=r.md,line=1,endLine=1,col=12,endColumn=26,title=no-fact::" + NO_FACT,
    )
    strict = proof(text, "--strict", "-f", "github")
    assert strict[:2] == (1, "::error file=r.md,line=1,endLine=1,col=12,endColumn=26,title=no-fact::" + NO_FACT)


def test_the_first_line_begins_with_what_is_wrong_however_little_that_is(proof):
    right = "China spent 3,335.71 billion yuan on R&D in 2023.\n\n"
    text = right * 3 + "We ate 9 cakes.\n\n" * 2 + "In 2023 China filed 1,679,000 applications for invention patents."
    said = proof(text, "--facts", "builtin").err.splitlines()[0]
    assert said.endswith(": 6 figures: 1 contradicted, 2 no fact, 3 supported")


def test_an_opinion_is_named_and_no_mistake(proof):
    summary = "innofacts: r.md: 1 figure: 1 supported\n"
    assert proof(TEXT, "--strict") == (0, f"r.md:1:12: supported: {SAID}\n", summary)
    assert (
        proof(TEXT, "-f", "github").out
        == f"::notice file=r.md,line=1,endLine=1,col=12,endColumn=38,title=supported::{SAID}\n"
    )
    (result,) = json.loads(proof(TEXT, "-f", "sarif").out)["runs"][0]["results"]
    assert (result["ruleId"], result["level"], result["message"]["text"]) == ("supported", "note", SAID)
    assert proof(TEXT, "--strict", "-f", "github").out.startswith("::notice file=r.md")
    (row,) = json.loads(proof(TEXT, "--json").out)
    assert (row["verdict"], row["reason"]) == ("supported", "only an opinion says so: Ida Berg")
    rows = json.loads(proof(f"{TEXT}\n\n{TEXT}", "--json").out)
    assert [row["reason"] for row in rows] == ["only an opinion says so: Ida Berg"] * 2


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Norway had 12 polar centres in 2023.", "{}; only an opinion says so: Ida Berg"),
        ("Norway had 12 polar centres in 2023, according to Ida Berg.", "{}"),
    ],
)
def test_a_figure_that_an_opinion_alone_contradicts_names_it(proof, text, reason):
    (row,) = json.loads(proof(text, "--json").out)
    said = 'the source says more than 20 centres, which rules out "12 centres"'
    assert (row["verdict"], row["reason"]) == ("contradicted", reason.format(said))


@pytest.mark.parametrize(
    "text",
    [
        f"{TEXT[:-1]} [@column-2024].",  # the sentence says whose figure it is
        f"Ida Berg writes that {TEXT}",
        f"{TEXT[:-1]}, Berg wrote.",
        "Norway had more than 50 polar laboratories in 2023.",  # and the office had more
    ],
)
def test_an_opinion_that_is_cited_or_that_others_confirm_is_not_named(proof, text):
    assert proof(text) == (0, "", "innofacts: r.md: 1 figure: 1 supported\n")


@pytest.mark.parametrize(
    "after",
    [
        "\n\nAccording to Ida Berg, many more will come.",
        " According to Ida Berg, many more will come.",
        " Ida Berg said that many more will come.",
        "\n\n@column-2024 says that many more will come.",
    ],
)
def test_an_opinion_that_another_sentence_cites_is_named(proof, after):
    assert f"r.md:1:12: supported: {SAID}" in proof(TEXT + after).out


def test_a_comment_of_word_names_an_opinion(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.docx").write_bytes(word(p(TEXT)))
    assert run("proof", "r.docx", "-o", "s.docx", "--facts", library(column=OPINION)).status == 0
    assert [comment.text for comment in docx.Document("s.docx").comments] == [
        "supported: only an opinion says so: Ida Berg (centres). Source: Ida Berg, opinion, 1 May 2024."
    ]


def test_a_figure_as_of_then_is_right(proof):
    (row,) = json.loads(
        proof(
            "China spent 3,327.8 billion yuan on R&D in 2023, by the preliminary count.", "--json", "--facts", "builtin"
        ).out
    )
    assert (row["verdict"], row["reason"].partition(";")[0]) == ("supported", "right at the time, as the text says")


def report(id_, published, vintage, number, more=""):
    fact = f'id = "berths-{id_}"\nclaim = "In 2023 the harbours of Norway had {number} berths."\nfigure = "{number} berths"'
    about = f'measure = "berths"\nplace = "NO"\nperiod = 2023\nnature = "stock"\nvintage = "{vintage}"\n{more}'
    source = f'id = "{id_}"\ntype = "report"\npublisher = "Office"\nstanding = "official"\npublished = {published}'
    return f"[source]\n{source}\n\n[[fact]]\n{fact}\n{about}\n"


BERTHS = "the harbours of Norway had 7,310 berths in 2023"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"In November 2023 the office said that {BERTHS}.", "supported"),
        (f"As of 9 April 2024, {BERTHS}.", "supported"),
        (f"At the end of 2023 {BERTHS}.", "outdated"),  # its own time, when the first figure was current
        (f"In July 2024 the office said that {BERTHS}.", "outdated"),
        (f"In 2024 the office said that {BERTHS}.", "outdated"),  # before or after the final figure
        ("The harbours of Norway had 7,405 berths in 2023, revised from 7,310 berths.", "supported"),
    ],
)
def test_a_figure_of_a_time_before_it_was_replaced_is_right(run, library, tmp_path, monkeypatch, text, verdict):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.md").write_text(text)
    path = library(
        flash=report("flash", "2023-11-20", "preliminary", "7,310"),
        final=report("final", "2024-06-12", "final", "7,405", 'replaces = ["berths-flash"]'),
    )
    rows = json.loads(run("proof", "r.md", "--json", "--facts", path).out)
    assert (rows[-1]["fact"], rows[-1]["verdict"]) == ("berths-flash", verdict)


@pytest.mark.parametrize(
    ("said", "with_first", "verdict"),
    [
        ("Preliminary figures gave the harbours of Norway 7,310 berths in 2023.", False, "not established"),
        ("Preliminary figures gave the harbours of Norway 7,390 berths in 2023.", True, "contradicted"),
        ("The harbours of Norway had 7,310 berths in 2023.", False, "contradicted"),
    ],
)
def test_a_final_figure_does_not_say_what_the_first_one_was(
    run, library, tmp_path, monkeypatch, said, with_first, verdict
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.md").write_text(said)
    first = {"flash": report("flash", "2023-11-20", "preliminary", "7,310")} if with_first else {}
    path = library(final=report("final", "2024-06-12", "final", "7,405"), **first)
    (row,) = json.loads(run("proof", "r.md", "--json", "--facts", path).out)
    assert row["verdict"] == verdict
    if verdict == "not established":
        assert row["reason"] == "the text gives an earlier figure; the source says 7,405 berths in the end"
        assert (row["instead"], row["fact"]) == (None, "berths-final")


def test_a_figure_with_a_fact_and_a_wrong_sum_is_counted_once(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    facts = (("docks", "Orton had 57 docks in 2024.", "57 docks", "docks", "stock"),)
    for total, counts, wrong in (
        ("57", "1 arithmetic", ["arithmetic"]),
        ("58", "1 contradicted", ["contradicted", "arithmetic"]),
    ):
        (tmp_path / "r.md").write_text(
            f"Orton had 20 docks in the north and 35 in the south, a total of {total} docks in 2024.\n"
        )
        status, lines, said = run("proof", "r.md", "--facts", library(orton=of_orton(facts)))
        assert (status, [line.split(": ")[1] for line in lines.splitlines()]) == (1, [*wrong, "no fact", "no fact"])
        assert (
            said
            == f"innofacts: r.md: 3 figures: {counts}, 2 no fact\ninnofacts: error: 1 of 3 figures is wrong, 2 have no fact\n"
        )
