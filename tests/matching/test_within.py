"""In a text about a source, too, a number needs words of the fact that it may be of, or that leaves it."""

import pytest

HARBOURS = """
[source]
id = "drumsey-2024"
type = "report"
title = "Harbours of Drumsey 2024"
publisher = "Harbour Office"
published = 2025-04-14
language = "en"
standing = "official"

[[fact]]
id = "landings-2024"
claim = "Boats landed 43,700 tonnes of fish in Drumsey in 2024."
figure = "43700 tonnes"
measure = "fish landed"
place = "Drumsey"
period = 2024
nature = "flow"

[[fact]]
id = "landings-2023"
claim = "Boats landed 41,200 tonnes of fish in Drumsey in 2023."
figure = "41200 tonnes"
measure = "fish landed"
place = "Drumsey"
period = 2023
nature = "flow"

[[fact]]
id = "berths-2024"
claim = "The harbours of Drumsey had 1,284 berths at the end of 2024."
figure = "1284 berths"
measure = "berths"
place = "Drumsey"
period = 2024
nature = "stock"

[[fact]]
id = "share-herring-2024"
claim = "Herring made up 62% of the fish landed in Drumsey in 2024."
figure = "62 %"
measure = "share of herring in fish landed"
place = "Drumsey"
period = 2024
nature = "share"
basis = "fish landed"

[[fact]]
id = "depth-caul"
claim = "The basin of Caul Harbour is 14.2 metres deep."
figure = "14.2 metres"
measure = "depth of the basin"
place = "Caul Harbour"
period = 2024
nature = "stock"

[[fact]]
id = "wait-2024"
claim = "Skippers waited 47 minutes on average to unload in Drumsey in 2024."
figure = "47 minutes"
measure = "mean waiting time to unload"
place = "Drumsey"
period = 2024
nature = "rate"

[[fact]]
id = "range-caul"
claim = "The crane of Caul Harbour has a reach of 36 metres."
figure = "36 metres"
measure = "reach of the crane"
place = "Caul Harbour"
period = 2024
nature = "stock"

[[fact]]
id = "fees-2024"
claim = "Harbour fees brought in 18.4 million euros in Drumsey in 2024."
figure = "18.4 million EUR"
measure = "harbour fees collected"
place = "Drumsey"
period = 2024
nature = "flow"

[[fact]]
id = "grounded-2024"
claim = "23 boats ran aground in Drumsey waters in 2024."
figure = "23 boats"
measure = "boats run aground"
place = "Drumsey"
period = 2024
nature = "flow"

[[fact]]
id = "lorries-2024"
claim = "Lorries carried 71% of the cod that left Drumsey in 2024."
figure = "71 %"
measure = "share of lorries in the transport of cod"
place = "Drumsey"
period = 2024
nature = "share"

[[fact]]
id = "women-2024"
claim = "Women made up 34.2% of the skippers in Drumsey in 2024."
figure = "34.2 %"
measure = "share of women among skippers"
place = "Drumsey"
period = 2024
nature = "share"

[[fact]]
id = "electric-2024"
claim = "Of the ferries of Drumsey, 9.4% were electric in 2024."
figure = "9.4 %"
measure = "share of electric ferries"
place = "Drumsey"
period = 2024
nature = "share"

[[fact]]
id = "route"
claim = "The ferry route from Caul Harbour to Ness is 31 nautical miles long."
figure = "31 nautical miles"
measure = "length of the ferry route"
place = "Caul Harbour"
period = 2024
nature = "stock"
"""
POST = """
[source]
id = "post-2024"
type = "report"
title = "The Post of Kestrel 2024"
publisher = "Kestrel Office for Post"
published = 2025-04-02

[[fact]]
id = "letters"
claim = "The post of Kestrel delivered 84.6 million letters in 2024."
figure = "84.6 million letters"
measure = "letters delivered"
place = "Kestrel"
period = 2024
nature = "flow"

[[fact]]
id = "boxes"
claim = "Kestrel had 1,240 letter boxes at the end of 2024."
figure = "1240 letter boxes"
measure = "letter boxes"
place = "Kestrel"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "weather"
claim = "Bad weather caused 62 % of the delays of the mail boats in 2024."
figure = "62 %"
measure = "share of delays caused by the weather"
place = "Kestrel"
period = 2024
nature = "share"
"""
LIBRARY = (HARBOURS, POST)
LEADING = """
Boats landed 43,700 tonnes of fish in Drumsey in 2024. The harbours of Drumsey had 1,284 berths at the end of 2024.
Harbour fees brought in 18.4 million euros in Drumsey in 2024.

"""
"""What makes a text one about the source."""


@pytest.fixture
def of_last(verdicts):
    """Return what gives the verdicts on the figures of a sentence that follows LEADING, which has three."""
    return lambda sentence: verdicts(LEADING + sentence)[3:]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Of everything in the boxes, 62 per cent was herring, and the gulls knew it.", "no fact"),
        # What is said of something else, or like the claim with a word of its own; or a bound that the fact implies.
        ("Of the skippers of Drumsey, 62 per cent have a tattoo.", "no fact"),
        ("In the town of Drumsey 62% of voters stayed at home in 2024, to the dismay of the mayor.", "no fact"),
        ("Tourists left 62% of their rubbish on the beach in Drumsey in 2024.", "no fact"),
        ("Of everything in the boxes, more than 61 per cent was herring, and the gulls knew it.", "no fact"),
        ("In 2024 the ice plant at Caul burnt through 18.4 million euros of somebody else's money.", "no fact"),
        ("A tanker waited 470 minutes for the pilot in 2024, and the herring was fried.", "no fact"),
        ("A tanker with 43,700 tonnes of oil went by in 2024 without calling.", "no fact"),
    ],
)
def test_a_figure_of_the_source_needs_words_of_its_fact(of_last, sentence, expected):
    assert of_last(sentence) == [expected]


def test_what_is_wrongly_supported_by_its_chance(of_last):
    """Known: a reader would say that the fact is not meant."""
    sentence = "The harbour master's new office, with its view of the town, has 36 metres of shelves."
    assert of_last(sentence) == ["supported range-caul"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 2024 the other 65.8% of the skippers in Drumsey were men.", "supported women-2024"),
        ("Men, in other words, were still 65.8% of those at the helm in 2024.", "supported women-2024"),
        ("Other kinds made up 38% of what came over the quays of Drumsey in 2024.", "no fact"),
        ("In Drumsey 38% of the fish landed in 2024 was something else.", "no fact"),
        ("The rest, 38%, was whatever swam into the nets in Drumsey in 2024.", "no fact"),
        # Of the same share it is wrong, and elsewhere, at another time or of a part of the whole it says nothing.
        ("Only 38 per cent of the fish landed in Drumsey in 2024 was herring, writes the Echo.", "no fact"),
        ("Herring made up 38% of the fish landed in Drumsey in 2024.", "contradicted share-herring-2024"),
        ("In Karsk, 38% of the fish landed in 2024 was something else.", "no fact"),
        ("In 2023, 38% of the fish landed in Drumsey was something else.", "no fact"),
        ("In Drumsey 38% of the smoked fish landed in 2024 was something else.", "no fact"),
        ("Trains got 29% of everything that had to leave the quays in 2024.", "no fact"),
        ("Fuel made up 38% of the costs of the boats of Drumsey in 2024.", "no fact"),
        ("In 2024, 38% of the berths in Drumsey stood empty in winter.", "no fact"),
    ],
)
def test_what_a_share_leaves_is_not_told_by_its_number_alone(of_last, sentence, expected):
    assert of_last(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Of the skippers, 65.8 per cent were over 50.",
        "Of the skippers in Drumsey, 65.8 per cent have a dog.",
        "In Drumsey 38 per cent of the fish landed was sold to one cook.",
        "Of the fish landed, 38 per cent had gone by noon.",
        "Of the fishermen, 38 per cent had no radio.",
        "Of the cod, 29 per cent was too small.",
        "Of the cod that left, 29 per cent was salted.",
        "In the sailors' choir 65.8 per cent were men.",
        "The rest of the crew gets 38 per cent of the herring.",
        "The cook says 62 per cent of his guests eat herring.",
        "In the canteen 62 per cent ate herring.",
        "Of the drivers, 71 per cent slept in their lorries.",
        "Of the trains, 71 per cent carried cod.",
        "The wardrobe of the mayor is 14.2 metres deep.",
    ],
)
def test_a_number_of_the_source_or_what_its_share_leaves_says_nothing_of_something_else(of_last, sentence):
    assert of_last(sentence) == ["no fact"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Drumsey had 9.4 per cent of its ferries electric in 2024.", "supported electric-2024"),
        ("Drumsey had 9.4 per cent of its ferries private in 2024.", "no fact"),
        ("Drumsey had 9.4 per cent of its small ferries electric in 2024.", "no fact"),
        ("Drumsey had 8.2 per cent of its ferries electric in 2024.", "contradicted electric-2024"),
        ("Drumsey had 8.2 per cent of its ferries private in 2024.", "no fact"),
    ],
)
def test_what_is_told_of_a_whole_without_a_verb_is_what_the_fact_tells(of_last, sentence, expected):
    assert set(of_last(sentence)) == {expected}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The ferry route from Caul Harbour to Ness is 31 nautical miles long, roughly 57 kilometres.",
            "supported route",
        ),
        (
            "The basin of Caul Harbour is 14.2 metres of black water, or about 47 feet in the old books.",
            "supported depth-caul",
        ),
        ("The basin of Caul Harbour is 14.2 metres deep, or 57 feet.", "contradicted depth-caul"),
        (
            "Skippers waited 47 minutes on average to unload in Drumsey in 2024, or three quarters of an hour.",
            "no fact",
        ),
        (
            "The ferry route from Caul Harbour to Ness is 31 nautical miles long, some 20 kilometres more than the road.",
            "no fact",
        ),
        ("The basin of Caul Harbour is 14.2 metres deep, and the quay is 57 feet wide.", "no fact"),
    ],
)
def test_a_figure_may_be_the_one_before_it_in_another_measure(of_last, sentence, expected):
    first, later = (one for one in of_last(sentence) if one != "arithmetic")  # which 57 feet are, too
    assert (first.split()[0], later) == ("supported", expected)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The harbour basin at Caul Harbour is 14.2 metres wide.", "no fact"),
        ("Caul Harbour has a basin with a width of 14.2 metres.", "no fact"),
        ("Caul Harbour has a basin 14.2 metres deep.", "supported depth-caul"),
        ("Caul Harbour has a basin with a depth of 14.2 metres.", "supported depth-caul"),
        ("The wide basin of Caul Harbour has 14.2 metres of water.", "supported depth-caul"),
        ("The basin of Caul Harbour is 15.2 metres deep.", "contradicted depth-caul"),
        ("The ferry route from Caul Harbour to Ness is 31 nautical miles wide.", "no fact"),
        ("The ferry route from Caul Harbour to Ness has a length of 31 nautical miles.", "supported route"),
        ("In Drumsey 43,700 tonnes of fish were piled high in 2024.", "supported landings-2024"),
    ],
)
def test_how_wide_something_is_is_not_how_deep_it_is(of_last, sentence, expected):
    assert of_last(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Boats landed 48,171 short tons of fish in Drumsey in 2024.", "supported landings-2024"),
        ("Boats landed 43,010 long tons of fish in Drumsey in 2024.", "supported landings-2024"),
        ("Boats landed 43,700 short tons of fish in Drumsey in 2024.", "misquoted landings-2024"),
        ("Boats landed 43,700 metric tons of fish in Drumsey in 2024.", "supported landings-2024"),
    ],
)
def test_a_short_ton_is_no_tonne(of_last, sentence, expected):
    assert of_last(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("At the end of 2024 the archipelago’s harbours had 1,284 berths.", "supported berths-2024"),
        ("In 2024, the kingdom's boats landed 41,200 tonnes of fish.", "contradicted landings-2024"),
        ("In 2024, the kingdom of Karsk landed 43,700 tonnes of fish.", "no fact"),
    ],
)
def test_the_kingdom_is_the_country_of_the_text(of_last, sentence, expected):
    assert of_last(sentence) == [expected]


def test_a_limit_of_a_few_things_is_of_some_place(verdicts, of_last):
    few = "Fewer than thirty boats ran aground in {}2024."
    assert verdicts(few.format("")) == ["no fact"]
    assert verdicts(few.format("Drumsey waters in ")) == ["supported grounded-2024"]
    assert of_last(few.format("")) == ["supported grounded-2024"]
    assert verdicts("The harbours had more than 1,200 berths at the end of 2024.") == ["supported berths-2024"]


OF_POST = "The post of Kestrel delivered 84.6 million letters in 2024. At its end Kestrel had 1,240 letter boxes.\n\n"


@pytest.fixture
def last(verdicts):
    """Return what gives the verdict on the last figure of a text about the source."""
    return lambda sentence: verdicts(OF_POST + sentence)[-1]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Gales, fog and ice were behind 62 per cent of the delays in 2024.", "supported weather"),
        ("Gales, fog and ice were behind 58 per cent of the delays in 2024.", "no fact"),
        ("Bad brakes caused 62 % of the delays of the mail vans in 2024.", "no fact"),
    ],
)
def test_a_sentence_with_the_number_of_the_source_may_have_words_of_its_own_alone(last, sentence, expected):
    assert last(sentence) == expected
