"""Numbers of what the sentence before is about: another time of it, or the number that replaced it."""

import pytest

LIBRARY = """
[source]
id = "harbours"
type = "report"
publisher = "Office of Harbours"

[[fact]]
id = "boats-2024"
claim = "At the end of 2024 the harbours of Vidland had 187 ferry boats."
figure = "187 boats"
measure = "ferry boats in harbours"
place = "Vidland"
period = "2024-12-31"
nature = "stock"

[[fact]]
id = "boats-2019"
claim = "At the end of 2019 the harbours of Vidland had 94 ferry boats."
figure = "94 boats"
measure = "ferry boats in harbours"
place = "Vidland"
period = "2019-12-31"
nature = "stock"

[[fact]]
id = "boats-2004"
claim = "At the end of 2004 the harbours of Vidland had 2,318 ferry boats."
figure = "2318 boats"
measure = "ferry boats in harbours"
place = "Vidland"
period = "2004-12-31"
nature = "stock"

[[fact]]
id = "boats-orrey-2019"
claim = "At the end of 2019 the harbours of Orrey had 61 ferry boats."
figure = "61 boats"
measure = "ferry boats in harbours"
place = "Orrey"
period = "2019-12-31"
nature = "stock"

[[fact]]
id = "herring-first"
claim = "The first count of the herring landed in Vidland in 2024 came to 31,470 tonnes."
figure = "31470 tonnes"
measure = "herring landed"
place = "Vidland"
period = 2024
nature = "flow"
vintage = "preliminary"

[[fact]]
id = "herring"
claim = "In 2024 the fishermen of Vidland landed 34,850 tonnes of herring."
figure = "34850 tonnes"
measure = "herring landed"
place = "Vidland"
period = 2024
nature = "flow"
vintage = "final"
replaces = ["herring-first"]

[[fact]]
id = "nets-share-2024"
claim = "In 2024, 71 % of the fishing nets in Vidland were made of hemp."
figure = "71 %"
measure = "share of fishing nets made of hemp"
place = "Vidland"
period = 2024
nature = "share"

[[fact]]
id = "nets-share-2014"
claim = "In 2014, 48 % of the fishing nets in Vidland were made of hemp."
figure = "48 %"
measure = "share of fishing nets made of hemp"
place = "Vidland"
period = 2014
nature = "share"
"""
BOATS = "At the end of 2024 the harbours of Vidland had 187 ferry boats."
FIRST = "The first count of the herring landed in Vidland in 2024 was 31,470 tonnes."
HERRING = "In 2024 the fishermen of Vidland landed 34,850 tonnes of herring."
NETS = "In 2024, 71 % of the fishing nets in Vidland were made of hemp."


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"{BOATS} Five years before, it had been 94.", "supported boats-2019"),
        (f"{BOATS} At the end of 2019 there had been 94.", "supported boats-2019"),
        (f"{BOATS} At the end of 2019 it had to make do with fewer than a hundred.", "no fact"),
        (f"{BOATS} At the end of 2019 the number was below 95.", "supported boats-2019"),
        (f"{BOATS} At the end of 2004 it was more than 2,300.", "supported boats-2004"),
        (f"{NETS} In 2014 it had been 48 %.", "supported nets-share-2014"),
        (f"{FIRST} In the end it was almost 35,000 tonnes.", "supported herring"),
        (f"{BOATS} In 2004: 2,318.", "supported boats-2004"),
        (f"{BOATS} By the end of 2004 the number was 2,318.", "supported boats-2004"),
        (f"{FIRST} The final figure was 34,850.", "supported herring"),
        (f"{FIRST} On 5 June 2025 it rose to 34,850.", "supported herring"),
        (f"{HERRING} At first it was 31,470.", "supported herring-first"),
        (
            "When the Bureau first estimated the herring for 2024, in February 2025, it arrived at 31,470 tonnes.",
            "supported herring-first",
        ),
        (
            f"{BOATS} The first tally of the herring landed in Vidland in 2024 came to 31,470 tonnes.",
            "supported herring-first",
        ),
        # A number that is nearly that of the time it names is a slip, whatever says "it had".
        (f"{BOATS} At the end of 2019 it had 98.", "contradicted boats-2019"),
        (f"{BOATS} At the end of 2004 the number was 2,138.", "contradicted boats-2004"),
        (f"{BOATS} At the end of 2019 it had 187.", "no fact"),
        (f"{BOATS} In 2018 it had 98.", "no fact"),
        # Another number, time, place or thing is none of it.
        (f"{BOATS} Five years before, it had been 61.", "no fact"),
        (f"{BOATS} Ten years before, it had been 94.", "no fact"),
        (f"{BOATS} Orrey had 94 at the end of 2019.", "no fact"),
        (f"{BOATS} The port of Kell had 94 at the end of 2019.", "no fact"),
        (f"{BOATS} In Kell there were 94 at the end of 2019.", "no fact"),
        (f"{BOATS} At the end of 2019 the lakes had 94.", "no fact"),
        (f"{BOATS} At the end of 2019 they had sold 94.", "no fact"),
        (f"{BOATS} At the end of 2019, 94 were leaking.", "no fact"),
        (f"{BOATS} Twenty years before, 2,318 of them had no sail.", "no fact"),
        (f"{BOATS} Of those, 2,318 had been new at the end of 2004.", "arithmetic"),  # more than there are
        (f"{BOATS} At the end of 2019 there had been 94 more.", "no fact"),
        (f"{BOATS} At the end of 2019 there were 94 buoys.", "no fact"),
        (f"{BOATS} At the end of 2019 there were 94 rowing boats.", "no fact"),
        (f"{BOATS} At the end of 2019 there had not been 94.", "no fact"),
        (f"{BOATS} At the end of 2019 it had fallen by 94.", "no fact"),
        (f"{BOATS} They cost 94.", "no fact"),
        # Somebody does something of his own, or another thing is counted, however telling the number is.
        (f"{BOATS} Twenty years before, clerks listed 2,318.", "no fact"),
        (f"{BOATS} The museum lent 2,318 at the end of 2004.", "no fact"),
        (f"{BOATS} At the end of 2004 the number of ferrymen was 2,318.", "no fact"),
        (f"{FIRST} The final count of the eels was 34,850.", "no fact"),
        (f"{FIRST} Eels were caught too: 34,850.", "no fact"),
        (f"{FIRST} On 5 June 2025 the office settled on 34,850.", "no fact"),
        (f"{HERRING} The canneries had hoped for 31,470.", "no fact"),
        (f"{HERRING} Gulls were seen as well: 31,470.", "no fact"),
        (f"{BOATS} It rained. At the end of 2019 it had been 94.", "no fact"),
        (f"{NETS} In 2014, 48 % were torn.", "no fact"),
        (f"{NETS} In 2014, 48 % of the ropes were.", "no fact"),
        (f"{NETS} In 2004 it had been 48 %.", "no fact"),
        (f"{FIRST} In 2023 it was 34,850.", "no fact"),
        (f"{FIRST} In the end it comes to 34,850 kronor.", "no fact"),
        (f"{FIRST} Then 34,850 barrels were salted.", "no fact"),
    ],
)
def test_a_sentence_may_go_on_with_another_number_of_what_the_one_before_gives(verdicts, text, last):
    found = verdicts(text)
    assert found[0].startswith("supported")
    assert found[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"{BOATS} The club's newsletter says 210.", ["contradicted boats-2024"]),
        (f"{BOATS} A leaflet speaks of 187, a rival of 210.", ["supported boats-2024", "contradicted boats-2024"]),
        (f"{BOATS} The mayor puts it at about 190.", ["supported boats-2024"]),
        (f"{BOATS} The shipyard puts their number at 210.", ["contradicted boats-2024"]),
        (f"{HERRING} A newspaper speaks of 31,470.", ["no fact"]),
        (f"{BOATS} The shipyard still says 210.", ["contradicted boats-2024"]),
        (f"{BOATS} Her own ministry's leaflet mentions nearly 210.", ["contradicted boats-2024"]),
        (f"{BOATS} A union leaflet counts nearly 210.", ["contradicted boats-2024"]),
        (f"{BOATS} By another count there were 210.", ["contradicted boats-2024"]),
        (f"{BOATS} The shipyard says 210.", ["no fact"]),
        (f"{BOATS} The shipyard counted 210.", ["no fact"]),
        (f"{BOATS} A collector gives 210.", ["no fact"]),
        (f"{BOATS} The sailors' club, founded in 1990, says 210.", ["no fact"]),
        (f"{BOATS} The shop Hull speaks of 210 that it sold.", ["no fact"]),
        (f"{BOATS} The mayor speaks of 2,000.", ["no fact"]),
        (f"{BOATS} The mayor speaks of 210 jobs.", ["no fact"]),
        (f"{BOATS} The mayor mentions 130 of them.", ["no fact"]),
        (f"{BOATS} The mayor says he has 210.", ["no fact"]),
        (f"{BOATS} In Kell a leaflet speaks of 210.", ["no fact"]),
        (f"{BOATS} The mayor spoke of 210 in 2010.", ["no fact"]),
        (f"{BOATS} It rained. The mayor speaks of 210.", ["no fact"]),
        (f"{NETS} A leaflet says 64 boats.", ["no fact"]),
        (f"{BOATS} {NETS} A leaflet speaks of 60 %.", ["contradicted nets-share-2024"]),
        (f"{NETS[:-1]} and {FIRST[4:]} A leaflet speaks of 60 %.", ["no fact"]),
    ],
)
def test_a_sentence_that_only_says_who_gives_a_number_is_about_the_fact_before(verdicts, text, last):
    found = verdicts(text)
    assert found[-len(last) :] == last


HERRING_TOPIC = "Herring is landed in Vidland."
BOATS_TOPIC = "Ferry boats lie in the harbours of Vidland."
NETS_TOPIC = "Fishing nets in Vidland are made of hemp."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HERRING_TOPIC} In 2024 it was 34,850 tonnes.", "supported herring"),
        (f"{HERRING_TOPIC} In 2024 crews brought in 34,850 tonnes of it.", "supported herring"),
        (f"{HERRING_TOPIC} In 2024 it was 35,100 tonnes.", "contradicted herring"),
        (f"{BOATS_TOPIC} At the end of 2024 there were 187 of them.", "supported boats-2024"),
        (f"{BOATS_TOPIC} At the end of 2024 there were 190.", "contradicted boats-2024"),
        (f"{NETS_TOPIC} In 2024 it was 71 %.", "supported nets-share-2024"),
        ("How much herring did the fishermen of Vidland land in 2024? 34,850 tonnes, at last.", "supported herring"),
        # The sentence says something of its own of it, or of something else.
        (f"{HERRING_TOPIC} In 2024 the canneries salted 34,850 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 gulls ate 34,850 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 it imported 34,850 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024, 34,850 tonnes of eel were landed.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 the ferries used 34,850 tonnes of oil.", "no fact"),
        (f"{BOATS_TOPIC} At the end of 2024, 187 were leaking.", "no fact"),
        (f"{BOATS_TOPIC} At the end of 2024 the lakes had 187.", "no fact"),
        (f"{BOATS_TOPIC} At the end of 2024 tourists hired 187.", "no fact"),
        (f"{BOATS_TOPIC} At the end of 2024 there were 187 captains.", "no fact"),
        (f"{BOATS_TOPIC} At the end of 2024 there were 187 buoys.", "no fact"),
        (f"{NETS_TOPIC} In 2024, 71 % were torn.", "no fact"),
        (f"{NETS_TOPIC} In 2024 prices rose by 71 %.", "no fact"),
        ("How much herring did the fishermen of Vidland land in 2024? Gulls ate 34,850 tonnes.", "no fact"),
        # Another time or place.
        (f"{HERRING_TOPIC} In 2023 it was 34,850 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 Orrey landed 34,850 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 the port of Kell landed 34,850 tonnes.", "no fact"),
        ("The harbours of Vidland are full. In Orrey there were 187 ferry boats at the end of 2024.", "no fact"),
        ("Kell is a rival of Vidland in herring. In 2024 it landed 35,100 tonnes.", "no fact"),
        # A different number may be of something else.
        (f"{HERRING_TOPIC} It came to 35,100 tonnes.", "no fact"),
        ("Herring is landed in the harbours. In 2024 it was 35,100 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 the quota was 40,000 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 the best day brought 1,200 tonnes.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 the canneries salted 30,000 tonnes of it.", "no fact"),
        (f"{HERRING_TOPIC} In 2024 it was 31,470 tonnes.", "outdated herring-first"),
    ],
)
def test_a_sentence_is_read_together_with_the_one_before_that_says_what_it_is_about(verdicts, text, expected):
    found = verdicts(text)
    assert found == [expected]
