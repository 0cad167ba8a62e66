"""What a sentence says of its figure: its time, its unit and its sign, held against one fact each."""

import json

import pytest

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"
published = 2024-03-01

[[fact]]
id = "catch-2023"
claim = "Norway caught 312 thousand tonnes of cod in 2023."
figure = "312 thousand tonnes"
measure = "cod-catch"
place = "NO"
period = 2023
nature = "flow"

[[fact]]
id = "measles-2022"
claim = "Iceland counted 0 cases of measles in 2022."
figure = "0 cases"
measure = "measles-cases"
place = "IS"
period = 2022
nature = "flow"

[[fact]]
id = "polio-2022"
claim = "Kenya recorded no case of polio in 2022."
figure = "0 cases"
measure = "polio-cases"
place = "KE"
period = 2022
nature = "flow"

[[fact]]
id = "fare-2023"
claim = "A ride on the tram of Tallinn cost 0.85 euros in 2023."
figure = "0.85 EUR"
measure = "tram-fare"
place = "EE"
period = 2023
nature = "flow"

[[fact]]
id = "exports-growth-2023"
claim = "Cod exports of Norway grew by 6.4 % in 2023."
figure = "6.4 %"
measure = "cod-exports-growth"
place = "NO"
period = 2023
nature = "change"

[[fact]]
id = "forest-share-2023"
claim = "Forest covered 37.4 % of the land of Norway in 2023."
figure = "37.4 %"
measure = "forest-share-of-land"
place = "NO"
period = 2023
nature = "share"

[[fact]]
id = "budget-2022"
claim = "India spent 4.2 trillion rupees on defence in the fiscal year 2022/23."
figure = "4.2 trillion INR"
measure = "defence-spending"
place = "IN"
period = "2022-04-01..2023-03-31"
nature = "flow"

[[fact]]
id = "planted-since-2013"
claim = "Ethiopia planted 25 billion trees from 2013 on."
figure = "25 billion trees"
measure = "planted-trees"
place = "ET"
period = "2013.."
nature = "flow"

[[fact]]
id = "aid-2023"
claim = "Australia gave 412 million dollars in aid to the islands of the Pacific in 2023."
figure = "412 million $"
measure = "aid-to-pacific-islands"
place = "AU"
period = 2023
nature = "flow"

[[fact]]
id = "debt-2023"
claim = "The public debt of Greece came to 61.9 % of its gross domestic product in 2023."
figure = "61.9 % of GDP"
measure = "public-debt"
place = "GR"
period = 2023
nature = "share"

[[fact]]
id = "deficit-2023"
claim = "Malta had a deficit in the budget of its government in 2023."
figure = "4.9 % of GDP"
measure = "budget-deficit"
place = "MT"
period = 2023
nature = "share"
"""

CASES = (
    ("Norway caught 312,000 tonnes of cod in 2023.", "catch-2023", "supported"),
    ("Five years earlier Norway caught 312,000 tonnes of cod.", None, "no fact"),
    # times
    ("From 2022 to 2023 cod exports of Norway grew by 6.4 %.", "exports-growth-2023", "supported"),
    ("At the end of 2023 forest covered 37.4 % of the land of Norway.", "forest-share-2023", "supported"),
    ("In FY2022/23 India spent 4.2 trillion rupees on defence.", "budget-2022", "supported"),
    ("Since 2013 Ethiopia planted 25 billion trees.", "planted-since-2013", "supported"),
    ("Since 2015 Ethiopia planted 25 billion trees.", None, "no fact"),
    # units
    ("A ride on the tram of Tallinn cost 85 cents in 2023.", "fare-2023", "supported"),
    ("A ride on the tram of Tallinn cost 95 cents in 2023.", "fare-2023", "contradicted"),
    ("Forest covered 37.4 percentage points of the land of Norway in 2023.", "forest-share-2023", "misquoted"),
    ("Forest covered 37.4 percent of GDP in Norway in 2023.", None, "no fact"),
    ("The public debt of Greece came to 61.9 % in 2023.", "debt-2023", "supported"),
    ("The public debt of Greece was 70 per cent of its gross domestic product in 2023.", "debt-2023", "contradicted"),
    ("The public debt of Greece was 61.9 % of revenue in 2023.", None, "no fact"),
    ("Malta had a budget deficit of 4.9 % in 2023.", "deficit-2023", "supported"),
    ("Malta had a budget deficit of 6 % of GDP in 2023.", "deficit-2023", "contradicted"),
    # a currency that is not named
    ("Australia gave 412 million US dollars in aid to the islands of the Pacific in 2023.", "aid-2023", "not established"),
    ("Australia gave 500 million US dollars in aid to the islands of the Pacific in 2023.", "aid-2023", "contradicted"),
    # nothing
    ("Iceland had 0 cases of measles in 2022.", "measles-2022", "supported"),
    ("Iceland had 3 cases of measles in 2022.", "measles-2022", "contradicted"),
    # A claim that says 0 in words denies nothing.
    ("Kenya recorded 0 cases of polio in 2022.", "polio-2022", "supported"),
    ("Kenya had 14 cases of polio in 2022.", "polio-2022", "contradicted"),
    ("Kenya did not record 14 cases of polio in 2022.", None, "no fact"),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "fact", "verdict"), CASES)
def test_what_a_sentence_says_is_held_against_the_fact(run, library, tmp_path, sentence, fact, verdict):
    (tmp_path / "report.txt").write_text(sentence)
    rows = json.loads(run("proof", tmp_path / "report.txt", "--facts", library(office=LIBRARY), "-f", "json").out)
    assert [(row["fact"], row["verdict"]) for row in rows] == [(fact, verdict)]


def test_what_may_be_the_figure_of_nothing_is_left_alone_where_no_fact_is_like_it(run, library, tmp_path):
    (tmp_path / "report.txt").write_text("The fishermen gave it 110 per cent. Four weeks later they came third.")
    assert run("proof", tmp_path / "report.txt", "--facts", library(office=LIBRARY), "-f", "json").out == "[]\n"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "In 2023 forest covered 51.3 % and 37.4 % of the land of Estonia and Norway.",
            [("51.3 %", None, "no fact"), ("37.4 %", "forest-share-2023", "supported")],
        ),
        (
            "In 2023 forest covered 51.3 %, 20 % and 37.4 % of the land of Estonia and Norway.",
            [("51.3 %", None, "no fact"), ("20 %", None, "no fact"), ("37.4 %", None, "no fact")],
        ),
    ],
)
def test_of_figures_in_a_row_each_is_said_of_its_own_place(run, library, tmp_path, sentence, told):
    (tmp_path / "report.txt").write_text(sentence)
    rows = json.loads(run("proof", tmp_path / "report.txt", "--facts", library(office=LIBRARY), "-f", "json").out)
    assert [(row["printed"], row["fact"], row["verdict"]) for row in rows] == told
