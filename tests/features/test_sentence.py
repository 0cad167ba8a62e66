"""What a sentence says of its figure: its time, its unit and its sign, held against one fact each."""

import pytest

from innofacts.features.text.sentence import read_sentence
from innofacts.prose.figures import find_figures

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

[[fact]]
id = "wool-2024"
claim = "Orania exported 214 thousand tonnes of wool in 2024."
figure = "214 thousand tonnes"
measure = "wool exports"
place = "Orania"
period = 2024
nature = "flow"

[[fact]]
id = "wool-to-sardis-2024"
claim = "Sardis bought 31.5 % of the wool that Orania exported in 2024."
figure = "31.5 %"
measure = "share of Sardis in wool exports"
place = "Orania"
period = 2024
nature = "share"

[[fact]]
id = "night-share-2024"
claim = "Night boats made up 27.3 % of ferry tickets used in Orania in 2024."
figure = "27.3 %"
measure = "night boats' share of crossings"
place = "Orania"
period = 2024
nature = "share"

[[fact]]
id = "ferries-2024"
claim = "Ferries of Orania earned 61.3 million CHF from fares in 2024."
figure = "61.3 million CHF"
measure = "earnings of ferries from fares"
place = "Orania"
period = 2024
nature = "flow"

[[fact]]
id = "wool-growth-2024"
claim = "Exports of wool from Orania rose by 3.5 % in 2024."
figure = "3.5 %"
measure = "growth of wool exports"
place = "Orania"
period = 2024
nature = "change"

[[fact]]
id = "wells-2024"
claim = "Sardis drilled 1,240 wells in 2024."
figure = "1240 wells"
measure = "wells drilled"
place = "Sardis"
period = 2024
nature = "flow"

[[fact]]
id = "wells-since-1990"
claim = "Sardis drilled more than 20,000 wells from 1990 to 2024."
figure = "> 20000 wells"
measure = "wells drilled"
place = "Sardis"
period = "1990..2024"
nature = "cumulative"

[[fact]]
id = "sheep-share-2024"
claim = "Mountain farms kept 41.7 % of the sheep of Orania in 2024."
figure = "41.7 %"
measure = "share of mountain farms in sheep"
place = "Orania"
period = 2024
nature = "share"

[[fact]]
id = "barges-2024-first"
claim = "Barges in Orania carried 5.62 million tonnes of grain in 2024."
figure = "5.62 million tonnes"
measure = "grain carried by barge"
place = "Orania"
period = 2024
nature = "flow"
vintage = "preliminary"

[[fact]]
id = "barges-2024"
claim = "Barges in Orania carried 5.71 million tonnes of grain in 2024."
figure = "5.71 million tonnes"
measure = "grain carried by barge"
place = "Orania"
period = 2024
nature = "flow"
vintage = "final"
replaces = ["barges-2024-first"]

[[fact]]
id = "nurses-2024"
claim = "The hospitals of Sardis employed 1,420 nurses at the end of 2024."
figure = "1420 nurses"
measure = "nurses"
place = "Sardis"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "population-2024"
claim = "Sardis had 10.6 million inhabitants at the end of 2024."
figure = "10.6 million people"
measure = "population"
place = "Sardis"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "yield-2023"
claim = "The average yield of wheat in Sardis was 7.8 tonnes per hectare in 2023."
figure = "7.8 tonnes per hectare"
measure = "wheat yield"
place = "Sardis"
period = 2023
nature = "rate"

[[fact]]
id = "solved-2024"
claim = "Police in Sardis cleared up 38.2 % of thefts in 2024."
figure = "38.2 %"
measure = "share of thefts cleared up"
place = "Sardis"
period = 2024
nature = "share"

[[fact]]
id = "reply-2024"
claim = "The average time to answer a call in Sardis was 9.4 minutes in 2024."
figure = "9.4 minutes"
measure = "average time to answer"
place = "Sardis"
period = 2024
nature = "rate"

[[fact]]
id = "water-2024"
claim = "Reservoirs of Sardis held 1.84 trillion litres of water in 2024."
figure = "1.84 trillion litres"
measure = "water in reservoirs"
place = "Sardis"
period = 2024
nature = "stock"

[[fact]]
id = "hill-share-2024"
claim = "In 2024, 63.4 % of the sheep of Orania grazed on hills."
figure = "63.4 %"
measure = "share of sheep on hills"
place = "Orania"
period = 2024
nature = "share"

[[fact]]
id = "income-2024"
claim = "The median income in Sardis was 31,400 euros in 2024."
figure = "31400 EUR"
measure = "median income"
place = "Sardis"
period = 2024
nature = "rate"

[[fact]]
id = "people-2024"
claim = "Lydia had 2.37 million people at the end of 2024."
figure = "2.37 million people"
measure = "population"
place = "Lydia"
period = 2024-12-31
nature = "stock"
"""

CASES = (
    ("Norway caught 312,000 tonnes of cod in 2023.", "catch-2023", "supported"),
    ("Five years earlier Norway caught 312,000 tonnes of cod.", None, "no fact"),
    # times
    ("From 2022 to 2023 cod exports of Norway grew by 6.4 %.", "exports-growth-2023", "supported"),
    ("At the end of 2023 forest covered 37.4 % of the land of Norway.", "forest-share-2023", "supported"),
    ("In 2023 forest covered 37.4 % of the territory of Norway.", "forest-share-2023", "supported"),
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
def test_what_a_sentence_says_is_held_against_the_fact(rows, sentence, fact, verdict):
    assert [(row["fact"], row["verdict"]) for row in rows(sentence)] == [(fact, verdict)]


def test_what_may_be_the_figure_of_nothing_is_left_alone_where_no_fact_is_like_it(rows):
    assert rows("The fishermen gave it 110 per cent. Four weeks later they came third.") == []
    assert rows("The strike lasted 17 days. It took nine days in 2023. Boats came within 40 minutes in 2023.") == []


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("A strike of cooks lasted 17 days in 2023.", ["17 days"]),
        ("Rents doubled between 2020 and 2023.", ["doubled"]),
        ("Malmö came third in 2023.", ["third"]),
        ("Iceland had 3 cases of measles in 2022, and each lasted nine days.", ["3 cases", "nine days"]),
    ],
)
def test_what_is_said_of_a_time_is_named_where_no_fact_is_like_it(rows, sentence, printed):
    assert [row["printed"] for row in rows(sentence)] == printed


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
def test_of_figures_in_a_row_each_is_said_of_its_own_place(rows, sentence, told):
    assert [(row["printed"], row["fact"], row["verdict"]) for row in rows(sentence)] == told


# --- a place that only the library knows, and what a sentence adds ---------------------------------------------------

OF_ORANIA = (
    # a place that no list has, next to one that a fact has
    ("Exports of wool in the county of Pelt came to 31,000 tonnes in 2024, for Orania to more.", None, "no fact"),
    ("Exports of wool from neighbouring Pelt came to 31,000 tonnes in 2024, from Orania to more.", None, "no fact"),
    # a noun for two
    ("Lydia counted 2.37 million men and women at the end of 2024.", "people-2024", "supported"),
    ("At the end of 2024 there were 2.37 million Lydians.", "people-2024", "supported"),
    # the people of a place, and its adjective
    ("The Oranians exported 214,000 tonnes of wool in 2024.", "wool-2024", "supported"),
    ("Oranian exports of wool came to 250,000 tonnes in 2024.", "wool-2024", "contradicted"),
    ("Sardisian exports of wool came to 214,000 tonnes in 2024.", None, "no fact"),
    ("Sardis bought 31.5 % of the wool that was exported by Orania in 2024.", "wool-to-sardis-2024", "supported"),
    ("Orania earned US$4 a kilo, and exported 214,000 tonnes of wool in 2024.", "wool-2024", "supported"),
    # a share of a whole is no change
    ("The biggest mill bought 3.5 % of the wool exports of Orania in 2024, a rise.", None, "no fact"),
    # what is denied is something else
    ("The drought did no harm, and Orania exported 214,000 tonnes of wool in 2024.", "wool-2024", "supported"),
    ("Orania exported 214,000 tonnes of wool in 2024 without losing any of it.", "wool-2024", "supported"),
    ("Orania did not export 214,000 tonnes of wool in 2024.", None, "no fact"),
    # an introduction and an afterthought
    ("With its capital under water, Orania exported 250,000 tonnes of wool in 2024.", "wool-2024", "contradicted"),
    ("Orania exported 250,000 tonnes of wool in 2024, the minister of ports told her critics.", "wool-2024", "contradicted"),
    ("A decent year: Orania exported 214,000 tonnes of wool in 2024.", "wool-2024", "supported"),
    # the very time
    ("Sardis drilled more than 20,000 wells in 2024.", "wells-2024", "contradicted"),
    ("From 1990 to 2024 Sardis drilled more than 20,000 wells.", "wells-since-1990", "supported"),
    # another whole, of the same claim
    ("In 2024, 41.7 % of the mountain farms of Orania kept sheep.", "sheep-share-2024", "misquoted"),
    ("In 2024, 41.7 % of the sheep of Orania were kept by mountain farms.", "sheep-share-2024", "supported"),
    ("In 2024, 41.7 % of the goats of Orania were kept by mountain farms.", None, "no fact"),
    ("In 2024, 27.3 % of all crossings in Orania were made by night boats.", "night-share-2024", "supported"),
    # a time alone is not enough for a contradiction
    ("At the end of 2024 the company employed 1,870 people.", None, "no fact"),
    ("At the end of 2024 the hospitals of Sardis employed 1,870 people.", "nurses-2024", "contradicted"),
    ("By the end of 2024, 11.3 million people had been forced from their homes.", None, "no fact"),
    ("By the end of 2024 Sardis had 11.3 million inhabitants.", "population-2024", "contradicted"),
    ("The chair had an income of £31,500 in 2024.", None, "no fact"),
    ("In Sardis the median income was £31,500 in 2024.", "income-2024", "not comparable"),
    # 2024 is the growth from 2023 to 2024, and the other way round
    ("From 2023 to 2024 exports of wool from Orania rose by 3.5 %.", "wool-growth-2024", "supported"),
    ("Even in a bad year, with its port under water, Orania exported 250,000 tonnes of wool in 2024.", "wool-2024", "contradicted"),
    ("The winter was mild, and Orania exported 250,000 tonnes of wool in 2024.", "wool-2024", "contradicted"),
    ("Barges for their part carried 5.71 million tonnes of grain in Orania in 2024.", "barges-2024", "supported"),
    # "the country" counts no countries, and the place of a contrast is another one's
    ("The country has about 9,900 screens, fewer than 7 a head, whereas Orania has over 90,000.", None, "no fact"),
    ("Mills bought 31.5 % of the wool in 2024, while Orania exported most of it.", None, "no fact"),
    # what the sentence before names
    ("The grain that barges carried in Orania set a record. It came to 5.71 million tonnes.", "barges-2024", "supported"),
    ("The grain that barges carried in Orania set a record. Roads carried 5.71 million tonnes.", None, "no fact"),
    ("The grain that barges carried in Orania set a record.\n\nIt came to 5.71 million tonnes.", None, "no fact"),
    ("The grain that barges carried in Orania set a record. It came to 5.9 million tonnes.", None, "no fact"),
    ("The theatres of Lydia had a good year. It came to 5.71 million tonnes.", None, "no fact"),
    # what is part of another figure, or comes after it
    ("Sardis drilled 1,240 wells in 2024, of which 87 found oil.", None, "no fact"),
    ("Orania exported 214,000 tonnes of wool in 2024, on top of 31,000 tonnes of hides.", None, "no fact"),
    ("Orania exported 214,000 tonnes of wool in 2024 and 9 million crates of cheese.", None, "no fact"),
    ("In Sardis wheat yields were 6.9 tonnes per hectare in 2024, down from 7.8 tonnes in 2023.", "yield-2023", "supported"),
    # a neighbour, a noun that begins a sentence, and verbs with "up"
    ("Orania, the smaller neighbour across the estuary, exported 214,000 tonnes of wool in 2024.", "wool-2024", "supported"),
    ("Wool was dear in 2024: 214,000 tonnes were exported.", "wool-2024", "supported"),
    ("Of all thefts in Sardis, 38 % were solved in 2024: police cleared up 38 % of thefts.", "solved-2024", "supported"),
    ("The average time to answer a call in Sardis was 9.4 seconds in 2024.", "reply-2024", "misquoted"),
    # a fraction in words that is about right
    ("Almost two thirds of the sheep of Orania grazed on hills in 2024.", "hill-share-2024", "supported"),
    ("Almost 67 % of the sheep of Orania grazed on hills in 2024.", "hill-share-2024", "contradicted"),
    ("Almost three quarters of the sheep of Orania grazed on hills in 2024.", "hill-share-2024", "contradicted"),
    ("Just over three fifths of the sheep of Orania grazed on hills in 2024.", "hill-share-2024", "supported"),
    ("Just over two thirds of the sheep of Orania grazed on hills in 2024.", "hill-share-2024", "contradicted"),
    # the owner of a whole, and large measures
    ("Orania kept 41.7 % of Orania's mountain sheep on farms in 2024.", "sheep-share-2024", "supported"),
    ("Reservoirs of Sardis held 1,840 gigalitres in 2024.", "water-2024", "supported"),
    ("Reservoirs of Sardis held 1,640 gigalitres in 2024.", "water-2024", "contradicted"),
    ("There were 1,502 nurses in the hospitals of Sardis in May; at the end of 2024 there were 1,420.", "nurses-2024", "supported"),
    ("At the end of 2024 the hospitals of Sardis employed 1,420 nurses, 310 of them part-time.", None, "no fact"),
    ("In 2024, 63.4 % of the sheep of Orania grazed on hills; 12 % of that number were white.", None, "no fact"),
    ("Orania exported 214,000 tonnes of wool in 2024, and 9,000 tonnes of that was black.", None, "no fact"),
    # the subject of a contrast, known or not
    ("Orania exported most of the wool in 2024, while Lydia exported 180,000 tonnes of wool.", None, "no fact"),
    ("Orania lived on exports of wool in 2024, while Lusk managed no more than 180,000 tonnes of wool.", None, "no fact"),
    # the one currency of the library with that name
    ("Ferries of Orania earned 61.3 million francs from fares in 2024.", "ferries-2024", "supported"),
    ("Ferries of Orania earned 73 million francs from fares in 2024.", "ferries-2024", "contradicted"),
    # a claim that only counts people
    ("At the end of 2024 there were 2,370,000 people in Lydia.", "people-2024", "supported"),
    ("Lydia had 2.52 million people at the end of 2024.", "people-2024", "contradicted"),
    ("In Lydia some 400,000 people were there at the end of 2024.", None, "no fact"),
    ("In Lydia 2.37 million people slept badly at the end of 2024.", None, "no fact"),
    # as of then
    ("At first the grain that barges carried in Orania in 2024 was put at 5.62 million tonnes.", "barges-2024-first", "supported"),
    ("Early returns gave 5.62 million tonnes of grain carried by barges in Orania in 2024.", "barges-2024-first", "supported"),
    ("Barges in Orania carried 5.62 million tonnes of grain in 2024.", "barges-2024-first", "outdated"),
)  # fmt: skip


def test_the_place_of_a_part_is_not_that_of_the_whole(facts):
    text = "Sardis was thirsty in 2024, and the country drilled 1,240 wells, 87 of them in Orania."
    whole, part = (read_sentence(text, mention, facts).where.places for mention in find_figures(text))
    assert (whole, part) == ({"sardis"}, {"orania"})


def test_a_later_figure_is_of_the_place_of_the_one_before(facts):
    text = "Farmers sheared 9,400 sheep in Orania in 2024, after 9,100 in 2023; in Sardis it was 4,000."
    places = [read_sentence(text, mention, facts).where.places for mention in find_figures(text)]
    assert places == [{"orania"}, {"orania"}, {"sardis"}]


def test_a_later_figure_is_of_the_unknown_place_before_the_first_one(facts):
    text = "The yards in Lusk had 310 boats by the first count and 312 by the final one."
    places = [read_sentence(text, mention, facts).where.unknown for mention in find_figures(text)]
    assert places == [(frozenset(("lusk",)),)] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Bureau's early count came to 312 boats.", []),
        ("The Institution's boats put out 312 times.", []),
        ("They read in the Lusk Courier of 312 boats.", []),
        ("They kept 312 boats in Block C.", []),
        ("Mr Lusk's list has 312 boats on it.", []),
        ("A letter came to Harbour Street's 312 homes.", []),
        ("In Lusk I saw 312 boats.", ["lusk"]),
        ("In Lusk J. Orr saw 312 boats.", ["lusk"]),
        ("Lusk's yards built 312 boats.", ["lusk"]),
        ("In Lusk Bay A 312 boats were built.", []),
    ],
)
def test_bodies_newspapers_streets_and_people_are_no_unknown_places(facts, text, names):
    (mention,) = find_figures(text)
    assert [*map(sorted, read_sentence(text, mention, facts).where.unknown)] == [[name] for name in names]


@pytest.mark.parametrize(
    ("text", "are_nationwide"),
    [
        ("The yards built 312 boats, but nationwide it was a calm year.", [False]),
        ("Nationwide, the yards built 312 boats.", [True]),
    ],
)
def test_a_figure_is_nationwide_if_its_own_clause_says_so(facts, text, are_nationwide):
    assert [read_sentence(text, one, facts).where.is_nationwide for one in find_figures(text)] == are_nationwide


@pytest.mark.parametrize(("sentence", "fact", "verdict"), OF_ORANIA)
def test_a_place_is_known_by_its_people_and_asides_are_no_topics(rows, sentence, fact, verdict):
    assert [(row["fact"], row["verdict"]) for row in rows(sentence)][-1:] == [(fact, verdict)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The hospitals of Sardis employed 1,502 nurses in May 2025, compared with 1,420 on the same day of 2024.",
        "Initially estimated at 1,420, the nurses of Sardis were counted again in 2025.",
    ],
)
def test_a_clause_that_names_no_subject_is_about_that_of_the_sentence(facts, sentence):
    mention = find_figures(sentence)[-1]
    read = read_sentence(sentence, mention, facts)
    assert str(mention.figure.number) == "1420"
    assert facts.stems.of(["nurses"]) <= read.stems


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Sardis had 40 cars on its roads.", set()),
        ("Sardis had 40 % of the roads.", {"road"}),
        ("Sardis spent 40 million euros on roads.", {"road"}),
        ("Sardis had 40 kilometres of roads.", {"road"}),
        ("Shops took 40 % on the Sardis Islands.", set()),
        ("Shops took 40 % on the Sunny Islands.", {"island"}),
    ],
)
def test_what_comes_after_on_is_no_whole_of_things_that_are_counted(facts, sentence, whole):
    (mention,) = find_figures(sentence)
    assert read_sentence(sentence, mention, facts).whole >= whole
    assert bool(read_sentence(sentence, mention, facts).whole) == bool(whole)


@pytest.mark.parametrize(
    ("sentence", "is_account"),
    [
        ("The path is 40 km long; a leaflet makes the path 50 km long.", True),
        ("With 40 km of path in Norway, a leaflet makes the path 50 km long.", True),
        ("With 40 km of path in Norway, a leaflet makes the path 50 km shorter.", False),
    ],
)
def test_how_long_something_is_need_not_be_said_before(facts, sentence, is_account):
    mention = find_figures(sentence)[-1]
    assert read_sentence(sentence, mention, facts).is_account is is_account


@pytest.mark.parametrize(
    ("text", "places", "is_of_before"),
    [
        ("Orania is dry. Shepherds there sold 40 tonnes of wool.", {"orania"}, False),
        ("Orania is dry. Farms there were robbed of 40 tonnes of wool, and 16 tonnes in Malta.", {"orania"}, False),
        ("Orania is dry. The sheep there are few: 40 tonnes of wool.", {"orania"}, True),
        ("Orania is dry. There were 40 tonnes of wool.", {"orania"}, True),
        ("Orania is dry. There’s 40 tonnes of wool.", {"orania"}, True),
        ("Orania is dry. It sold 40 tonnes of wool.", {"orania"}, True),
        ("Orania is dry. Shepherds in Malta sold 40 tonnes of wool there.", {"MT"}, False),
        ("Orania is not Malta. Shepherds there sold 40 tonnes of wool.", set(), False),
    ],
)
def test_there_says_where_as_well_as_a_name_does(facts, text, places, is_of_before):
    where = read_sentence(text, find_figures(text)[0], facts).where
    assert (where.places, where.is_of_before) == (places, is_of_before)
