"""Of two facts that conflict, the one of the higher standing counts; the same number of another noun may be chance."""

import json

import pytest

LIBRARY = """
[source]
id = "agency"
type = "report"
publisher = "Sledge Agency"
published = 2025-03-01
standing = "official"

[[fact]]
id = "huts"
claim = "At the end of 2024 the hiking club of Kestria had 3,614 huts."
figure = "3614 huts"
measure = "huts"
place = "Kestria"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "wait"
claim = "Hikers in Kestria waited 41 days on average for a permit in 2024."
figure = "41 days"
measure = "waiting-time"
place = "Kestria"
period = 2024
nature = "rate"

[[fact]]
id = "roofs"
claim = "The hiking club of Kestria repaired 2,700 roofs in 2024."
figure = "2700 roofs"
measure = "roofs"
place = "Kestria"
period = 2024
nature = "flow"
"""
PAPER = """
[source]
id = "paper"
type = "article-newspaper"
publisher = "Kestria Times"
published = 2025-01-20
standing = "press"

[[fact]]
id = "huts-paper"
claim = "The hiking club of Kestria had 3,700 huts."
figure = "3700 huts"
measure = "huts"
place = "Kestria"
period = 2024-12-31
nature = "stock"
"""


@pytest.fixture
def said(run, library, tmp_path):
    """Return what gives the lines of a proof of a sentence without the name of the file."""

    def lines(sentence: str) -> list[str]:
        (tmp_path / "r.txt").write_text(sentence)
        out = run("proof", tmp_path / "r.txt", "--facts", library(agency=LIBRARY, paper=PAPER)).out
        return [line.partition("r.txt:1:")[2].partition(": ")[2] for line in out.splitlines()]

    return lines


AT_THE_END = "At the end of 2024 the hiking club of Kestria had {} huts{}."
OFFICIAL = "the source says 3,614 huts, which rules out"


@pytest.mark.parametrize(
    ("number", "behind", "expected"),
    [
        ("3,614", "", []),
        ("3,650", "", [f'contradicted: "3,650 huts": {OFFICIAL} "3,650 huts" (huts)']),
        ("more than 3,700", "", [f'contradicted: "more than 3,700 huts": {OFFICIAL} "more than 3,700 huts" (huts)']),
        (
            "3,700",
            "",
            ['supported: "3,700 huts": only Kestria Times says so: Sledge Agency says 3,614 huts (huts) (huts-paper)'],
        ),
        ("3,700", ", according to the Kestria Times", []),
        ("3,700", ", wrote the Kestria Times", []),
        ("3,650", ", according to the Kestria Times", ["contradicted"]),
    ],
)
def test_a_fact_of_a_higher_standing_counts_before_one_that_it_disputes(said, number, behind, expected):
    found = said(AT_THE_END.format(number, behind))
    assert [one[: len(want)] for one, want in zip(found, expected, strict=True)] == expected


def test_a_fact_of_no_place_disputes_none_of_a_place(run, library, tmp_path):
    everywhere = LIBRARY.replace('place = "Kestria"\n', "").replace("of Kestria ", "").replace("in Kestria ", "")
    (tmp_path / "r.txt").write_text(AT_THE_END.format("3,700", ""))
    out = run("proof", tmp_path / "r.txt", "--facts", library(agency=everywhere, paper=PAPER), "--json").out
    assert [(row["verdict"], row["fact"], row["reason"]) for row in json.loads(out)] == [
        ("supported", "huts-paper", "the source says 3,700 huts")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Each repair in Kestria takes 41 minutes.", []),
        ("Hikers in Kestria waited 41 weeks on average for a permit in 2024.", ["misquoted"]),
        ("In 2024 the hiking club of Kestria employed 2,700 drivers.", []),
        ("The hiking club of Kestria repaired 2,700 windows in 2024.", ["misquoted"]),
    ],
)
def test_a_number_of_another_noun_is_that_of_a_fact_only_if_the_sentence_is_about_it(said, sentence, expected):
    assert [one.partition(":")[0] for one in said(sentence) if not one.startswith("no fact")] == expected


SERIES = """
[source]
id = "club"
type = "report"
publisher = "Club"
published = 2025-03-01

[[series]]
id = "masts"
claim = "Masts of the radio club of Kestria at the end of the year"
measure = "masts"
place = "Kestria"
unit = "masts"
nature = "stock"
[series.values]
2023-12-31 = "517"
2024-12-31 = "486"
2030-12-31 = "900"

[[fact]]
id = "members"
claim = "The radio club of Kestria has 2,913 members."
figure = "2913 members"
place = "Kestria"
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The radio club of Kestria now has 517 masts.", ["outdated"]),
        ("The radio club of Kestria has 517 masts today.", ["outdated"]),
        ("The radio club of Kestria has 517 masts.", ["outdated"]),
        ("There are only 517 masts of the radio club of Kestria.", ["outdated"]),
        ("The radio club of Kestria had 517 masts.", []),
        ("The radio club of Kestria has had 517 masts.", []),
        ("At the end of 2023 the radio club of Kestria has 517 masts.", []),
        ("A leaflet of 2023 says that the radio club of Kestria has 517 masts.", []),
        ("A leaflet of 2022 says that the radio club of Kestria has 517 masts.", ["outdated"]),
        ("The radio club of Kestria has 486 masts.", []),
        ("The radio club of Kestria now has 486 masts.", []),
        ("The radio club of Kestria now has more than 480 masts.", []),
        ("The radio club of Kestria had 517 masts at the end of 2023.", []),
        ("The radio club of Kestria now has 2,913 members.", []),
        ("The radio club of Kestria had 517 masts until now.", []),
    ],
)
def test_a_figure_of_the_present_is_outdated_by_a_later_one(run, library, tmp_path, sentence, expected):
    (tmp_path / "r.txt").write_text(sentence)
    found = run("proof", tmp_path / "r.txt", "--facts", library(club=SERIES)).out.splitlines()
    assert [one.partition("r.txt:1:")[2].split(": ")[1] for one in found] == expected


def test_the_nearest_fact_names_its_place_where_the_sentence_names_a_different_one(said):
    assert said("At the end of 2024 the hiking club of Ostmark had 3,614 huts.") == [
        'no fact: "3,614 huts": no matching fact; nearest: 3,614 huts, Kestria, 2024-12-31 (huts)'
    ]
