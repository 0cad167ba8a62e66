"""Numbers of facts that a sentence gives for what something else was done to, or for the other side of an account."""

import pytest

LIBRARY = """
[source]
id = "harbour-2024"
type = "report"
publisher = "Harbour Board"
published = 2025-02-01

[[fact]]
id = "boats"
claim = "The harbour of Orton had 412 boats at the end of 2024."
figure = "412 boats"
measure = "boats"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "staff"
claim = "The harbour of Orton employed more than 600 people at the end of 2024."
figure = "> 600 people"
measure = "harbour staff"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "profit"
claim = "The ferry company of Orton made a profit of 267 million euros in 2024."
figure = "267 million EUR"
measure = "profit"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "below-zero"
claim = "The ferry company of Orton made a loss of 245 million euros in 2023."
figure = "-245 million EUR"
measure = "profit"
place = "Orton"
period = 2023
nature = "flow"

[[fact]]
id = "yard-loss"
claim = "The shipyard of Orton had a net loss of 12.3 million euros in 2024."
figure = "12.3 million EUR"
measure = "net loss"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "dairy"
claim = "The dairy of Orton made a profit of 7.3 million euros in 2024, after a loss of 2 million euros in 2023."
figure = "7.3 million EUR"
measure = "net result of the dairy"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "brewery"
claim = "The brewery of Orton made a loss of 5.2 million euros in 2024."
figure = "-5.2 million EUR"
measure = "net profit of the brewery"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "flats"
claim = "6,030 flats were completed in Orton in 2024."
figure = "6030 flats"
measure = "flats completed"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "renewed"
claim = "4,470 roofs were renewed in Orton in 2024."
figure = "4470 roofs"
measure = "roofs mended"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "internet"
claim = "The lines of Orton had 8,210 internet users in 2024, 14 per cent of them in Norton."
figure = "8210 users"
measure = "internet users"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "passengers"
claim = "The ferries of Orton carried 187,300 passengers in 2024."
figure = "187300 passengers"
measure = "ferry passengers"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "tickets"
claim = "The ferries of Orton sold 163,400 tickets in 2024."
figure = "163400 tickets"
measure = "ferry tickets sold"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "thefts"
claim = "There were 137 thefts of outboard motors in Orton in 2024."
figure = "137 thefts"
measure = "thefts of outboard motors"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "aid"
claim = "The harbour of Orton received 48.3 million euros in state aid from 2019 to 2024."
figure = "48.3 million EUR"
measure = "state aid"
place = "Orton"
period = "2019..2024"
nature = "cumulative"

[[fact]]
id = "fee"
claim = "Sailing boats paid a berth fee of 1,240 euros in Orton in 2024."
figure = "1240 EUR"
measure = "berth fee of sailing boats"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "fee-motor"
claim = "Motor boats paid a berth fee of 1,860 euros in Orton in 2024."
figure = "1860 EUR"
measure = "berth fee of motor boats"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "crew"
claim = "Between 35 and 60 people made up the crews of the tugs of Orton in 2024."
figure = "35..60 people"
measure = "crews of tugs"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "crane"
claim = "In 2024, boats in Orton waited at least 9 days for a crane on average."
figure = ">= 9 days"
measure = "average waiting time for a crane"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "ropes"
claim = "The rope works of Orton made a profit before tax of 5.84 million euros in 2024."
figure = "5.84 million EUR"
measure = "profit before tax"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "queue"
claim = "In 2024, people in Orton waited 17 days for a berth on average."
figure = "17 days"
measure = "average waiting time for a berth"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "pass"
claim = "In 2024, sailors in Orton waited 26 days on average for a harbour pass, longer than in Selby."
figure = "26 days"
measure = "average waiting time for a harbour pass"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "returned"
claim = "Of the stolen bicycles recovered in Orton in 2024, 58 % were returned to their owners."
figure = "58 %"
measure = "share of recovered bicycles returned to their owners"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "transceiver"
claim = "88 % of the people caught by avalanches in Orton in 2024 carried a transceiver."
figure = "88 %"
measure = "share of people caught by avalanches who carried a transceiver"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "afloat"
claim = "1,312 people lived on boats in Orton at the end of 2024."
figure = "1312 people"
measure = "people living on boats"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "pupils"
claim = "61 % of the pupils at the sailing schools of Orton had a boat of their own in 2024."
figure = "61 %"
measure = "share of pupils with a boat"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "yards"
claim = "Boatyards used 14 % of the water of Orton in 2024."
figure = "14 %"
measure = "share of boatyards in water use"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "rain"
claim = "Rain made up 72 % of the water used by the boatyards of Orton in 2024."
figure = "72 %"
measure = "share of rain in the water of boatyards"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "rank-parks"
claim = "Orton ranked third among the cities of Lund by park area per inhabitant in 2024."
figure = "3 rank"
measure = "rank by park area per inhabitant"
place = "Orton"
period = 2024
nature = "rank"

[[fact]]
id = "rank-port"
claim = "Selby ranked fourth among the ports of Lund by container throughput in 2024."
figure = "4 rank"
measure = "rank by container throughput"
place = "Selby"
period = 2024
nature = "rank"

[[fact]]
id = "rank-trams"
claim = "Brack had the second longest tram network of Lund in 2024."
figure = "2 rank"
measure = "rank by length of the tram network"
place = "Brack"
period = 2024
nature = "rank"

[[fact]]
id = "rank-thefts"
claim = "Tarn had the fifth highest theft rate among the cities of Lund in 2024."
figure = "5 rank"
measure = "rank by theft rate"
place = "Tarn"
period = 2024
nature = "rank"

[[fact]]
id = "rank-index"
claim = "Kell took seventh place in the Harbour Index of 2024."
figure = "7 rank"
measure = "place in the Harbour Index"
place = "Kell"
period = 2024
nature = "rank"
"""


@pytest.fixture
def found(told):
    """Return what gives the verdict on the first figure of a text, and its fact."""

    def found(text: str) -> tuple[str, str | None]:
        first = told(text)[0]
        return first["verdict"], first["fact"]

    return found


@pytest.mark.parametrize(
    "text",
    [
        "The harbour of Orton sold 412 boats in 2024.",
        "The harbour of Orton bought 412 boats in 2024.",
        "The harbour of Orton has scrapped 412 boats in 2024.",
        "In Orton 412 boats were stolen from the harbour in 2024.",
        "In 2024, 412 boats were damaged in the harbour of Orton.",
        "In 2024 412 boats vanished from the harbour of Orton.",
        "By selling 412 boats, the harbour of Orton raised money in 2024.",
        "There were 412 boats closed to visitors in the harbour of Orton at the end of 2024.",
        "The ferries of Orton turned away 187,300 passengers in 2024.",
        "The ferries of Orton lost 187,300 passengers in 2024.",
        "The ferries of Orton gave away 163,400 tickets in 2024.",
        "In Orton 163,400 ferry tickets were refunded in 2024.",
        "Police in Orton solved 137 thefts of outboard motors in 2024.",
        "Police in Orton prevented 137 thefts of outboard motors in 2024.",
        "The harbour of Orton repaid 48.3 million euros in state aid from 2019 to 2024.",
    ],
)
def test_what_was_done_is_not_what_the_source_gives(told, text):
    first = told(text)[0]
    assert first["verdict"] == "misquoted"
    assert first["reason"].startswith("the source gives this without saying")


def test_what_was_done_is_told_with_the_word_that_belongs_to_its_verb(told):
    assert told("The ferries of Orton turned away 187,300 passengers in 2024.")[0]["reason"].startswith(
        'the source gives this without saying "turned away"'
    )


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The harbour of Orton kept 412 boats at the end of 2024.", "boats"),
        ("The harbour of Orton was home to 412 boats at the end of 2024.", "boats"),
        ("The harbour of Orton closed the year 2024 with 412 boats.", "boats"),
        ("At the end of 2024 412 boats lay in the harbour of Orton, which had lost many in a storm.", "boats"),
        ("After it bought a second basin, the harbour of Orton had 412 boats at the end of 2024.", "boats"),
        ("The newly opened harbour of Orton had 412 boats at the end of 2024.", "boats"),
        ("In 2024 187,300 passengers took a ferry in Orton.", "passengers"),
        ("In Orton 187,300 passengers opened the season, a year long, on ferries in 2024.", "passengers"),
        ("Passengers bought 163,400 tickets for the ferries of Orton in 2024.", "tickets"),
        ("In 2024 163,400 tickets were sold for the ferries of Orton.", "tickets"),
        ("There were 137 thefts in Orton in 2024 in which outboard motors were stolen.", "thefts"),
        ("The harbour of Orton was given 48.3 million euros in state aid from 2019 to 2024.", "aid"),
    ],
)
def test_what_says_the_same_in_other_words_is_supported(found, text, fact):
    assert found(text) == ("supported", fact)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2024, nobody in Orton waited longer than 17 days for a berth.", "misquoted"),
        ("In 2024, nobody in Orton waited longer than 21 days for a berth.", "no fact"),
        ("In 2024, nobody in Orton waited longer than 26 days for a harbour pass.", "misquoted"),
        ("In 2024, sailors in Orton waited at least 26 days for a harbour pass.", "misquoted"),
        ("In 2024, people in Orton waited 17 days for a berth.", "supported"),
        ("In 2024, people in Orton waited at most 21 days for a berth on average.", "supported"),
        ("In 2024, boats in Orton waited at least 9 days for a crane.", "supported"),
    ],
)
def test_an_average_is_neither_the_least_nor_the_most_of_each(found, text, verdict):
    assert found(text)[0] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The harbour of Orton hired more than 600 people in 2024.", "misquoted"),
        ("The harbour of Orton hired more than 500 people in 2024.", "no fact"),  # implied by a staff of over 600
        ("The harbour of Orton hired 380 people in 2024.", "no fact"),
        ("The harbour of Orton employed more than 500 people in 2024.", "supported"),
        ("The harbour of Orton employed 380 people in 2024.", "contradicted"),
    ],
)
def test_another_number_of_what_was_done_contradicts_nothing(found, text, verdict):
    assert found(text)[0] == verdict


@pytest.mark.parametrize(
    ("text", "verdict", "fact"),
    [
        ("Sailing boats paid a berth fee of 1,860 euros in Orton in 2024.", "misquoted", "fee-motor"),
        ("Motor boats paid a berth fee of 1,860 euros in Orton in 2024.", "supported", "fee-motor"),
        ("The berth fee was 1,860 euros for a motor boat in Orton in 2024.", "supported", "fee-motor"),
        ("In 2024, boatyards accounted for 72 % of Orton's water.", "misquoted", "rain"),
        ("Boatyards used 72 % of the water of Orton in 2024.", "misquoted", "rain"),
        ("Of the water that the boatyards of Orton used in 2024, rain was 72 %.", "supported", "rain"),
        ("Boats with an engine paid a berth fee of 1,860 euros in Orton in 2024.", "supported", "fee-motor"),
    ],
)
def test_what_another_fact_says_is_not_said_of_this_one(found, text, verdict, fact):
    assert found(text) == (verdict, fact)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Up to 60 people made up the crews of the tugs of Orton in 2024.", "supported"),
        ("Up to 150 people made up the crews of the tugs of Orton in 2024.", "no fact"),
        ("Fewer than 150 people made up the crews of the tugs of Orton in 2024.", "supported"),
    ],
)
def test_up_to_a_number_far_from_that_of_a_fact_is_not_supported(found, text, verdict):
    assert found(text)[0] == verdict


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("Electric ferries carried 187,300 passengers in Orton in 2024.", "without saying of which kind"),
        ("The ferries of Orton sold 163,400 discounted tickets in 2024.", "without saying of which kind"),
        ("The suburbs of Orton had a harbour with 412 boats at the end of 2024.", "for all of its place"),
        ("There were 137 thefts of outboard motors in the south of Orton in 2024.", "for all of its place"),
        ("There were 137 thefts of outboard motors in eastern Orton in 2024.", "for all of its place"),
        ("The ferries of Orton carried 187,300 passengers on weekdays in 2024.", "for all of 2024"),
        ("The ferries of Orton sold 163,400 tickets in the summer of 2024.", "for all of 2024"),
        ("Every month the ferries of Orton carried 187,300 passengers in 2024.", "for all of 2024"),
        ("Net of refunds, the ferries of Orton sold 163,400 tickets in 2024.", "on another basis"),
        ("Before tax, sailing boats paid a berth fee of 1,240 euros in Orton in 2024.", "on another basis"),
        ("After tax, the rope works of Orton made a profit of 5.84 million euros in 2024.", "on another basis"),
        ("The ferries of Orton should have sold 163,400 tickets in 2024.", "as what was so"),
        ("4,470 new roofs were renewed in Orton in 2024.", "without saying of which kind"),
        ("Before tax, the lines of Orton had 8,210 internet users in 2024.", "on another basis"),
        ("In the centre of Orton, the lines had 8,210 internet users in 2024.", "for all of its place"),
        ("The harbour of Orton had 412 pilot boats at the end of 2024.", "without saying of which kind"),
        ("In Orton, 6,030 student flats were completed in 2024.", "without saying of which kind"),
        ("1,312 self-employed people lived on boats in Orton at the end of 2024.", "without saying of which kind"),
        ("1,312 women lived on boats in Orton at the end of 2024.", "for another kind"),
        (
            "61 % of the teachers at the sailing schools of Orton had a boat of their own in 2024.",
            "as a share of other people",
        ),
    ],
)
def test_a_number_of_a_part_or_on_another_basis_is_misquoted(told, text, gives):
    first = told(text)[0]
    assert (first["verdict"], first["reason"]) == ("misquoted", f"the source gives this {gives}")


@pytest.mark.parametrize(
    "text",
    [
        "Critics deny that the ferries of Orton sold 163,400 tickets in 2024.",
        "It is a myth that the ferries of Orton sold 163,400 tickets in 2024.",
        "Nobody believes that the ferries of Orton sold 163,400 tickets in 2024.",
    ],
)
def test_what_is_denied_is_not_supported(found, text):
    assert found(text)[0] != "supported"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The fine harbour of Orton had 412 boats at the end of 2024.", "boats"),
        ("The harbour of Orton had 412 boats, foreign ones among them, at the end of 2024.", "boats"),
        ("The harbour in the south of Lund, in Orton, had 412 boats at the end of 2024.", "boats"),
        ("Foreign papers say that the ferries of Orton carried 187,300 passengers in 2024.", "passengers"),
        ("The ferries of Orton carried 187,300 passengers in 2024, most of them at weekends.", "passengers"),
        ("On weekdays and at weekends the ferries of Orton carried 187,300 passengers in 2024.", "passengers"),
        ("The ferries of Orton sold 163,400 tickets in 2024, and would have sold more.", "tickets"),
        ("After tax rises, sailing boats paid a berth fee of 1,240 euros in Orton in 2024.", "fee"),
        ("Before tax, the rope works of Orton made a profit of 5.84 million euros in 2024.", "ropes"),
        ("The rope works of Orton made a pre-tax profit of 5.84 million euros in 2024.", "ropes"),
        ("6,030 new flats were completed in Orton in 2024.", "flats"),
        ("In 2024, 6,030 newly built flats were completed in Orton.", "flats"),
        ("In Orton, 6,030 new flats were built in 2024.", "flats"),
        ("Every day people leave Orton: its ferries carried 187,300 passengers in 2024.", "passengers"),
        ("Nobody denies that the ferries of Orton sold 163,400 tickets in 2024.", "tickets"),
        ("In Orton, 412 Ortonian boats were in the harbour at the end of 2024.", "boats"),
        ("1,312 inhabitants of Orton lived on boats at the end of 2024.", "afloat"),
        ("61 % of the students at the sailing schools of Orton had a boat of their own in 2024.", "pupils"),
        ("The harbour does not deny that the ferries of Orton sold 163,400 tickets in 2024.", "tickets"),
    ],
)
def test_a_number_of_all_of_them_is_supported(found, text, fact):
    assert found(text) == ("supported", fact)


@pytest.mark.parametrize(
    "text",
    [
        "Of the bicycles stolen in Orton in 2024, 58 % were returned to their owners.",
        "In Orton 58 % of the bicycles stolen in 2024 were returned to their owners.",
        "In 2024 owners in Orton got back 58 % of bicycles stolen from them.",
        "88 % of the people killed by avalanches in Orton in 2024 carried a transceiver.",
        "88 % of the people injured in avalanches in Orton in 2024 carried a transceiver.",
    ],
)
def test_a_share_of_those_that_something_else_was_done_to_is_misquoted(told, text):
    first = told(text)[0]
    assert first["verdict"] == "misquoted"
    assert first["reason"] == "the source gives this as a share of what something else was done to"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("58 % of the bicycles recovered in Orton in 2024 were returned to their owners.", "returned"),
        ("Of the stolen bicycles that were found again in Orton in 2024, 58 % were returned.", "returned"),
        ("58 % of stolen bicycles recovered in Orton in 2024 went back to their owners.", "returned"),
        ("In Orton 58 % of bicycles that had been recovered were returned to their owners in 2024.", "returned"),
        ("88 % of those caught by avalanches in Orton in 2024 carried a transceiver.", "transceiver"),
        ("88 % of the people whom avalanches caught in Orton in 2024 carried a transceiver.", "transceiver"),
        ("88 % of the people swept away by avalanches in Orton in 2024 carried a transceiver.", "transceiver"),
        ("In Orton a transceiver was carried by 88 % of the people caught by avalanches in 2024.", "transceiver"),
    ],
)
def test_a_share_of_those_that_the_same_was_done_to_is_supported(found, text, fact):
    assert found(text) == ("supported", fact)


@pytest.mark.parametrize(
    "text",
    [
        "Orton ranked third among the cities of Lund by number of parks in 2024.",
        "By the total area of its parks, Orton ranked third among the cities of Lund in 2024.",
        "Orton ranked third among the cities of Lund in 2024 for the number of parks per inhabitant.",
        "Orton came third among the cities of Lund for benches per inhabitant in its parks in 2024.",
        "Selby ranked fourth among the ports of Lund by number of passengers in 2024.",
        "Selby ranked fourth among the ports of Lund in terms of cargo value in 2024.",
        "Brack ranked second in Lund by number of tram lines in 2024.",
        "Tarn ranked fifth among the cities of Lund by number of thefts in 2024.",
    ],
)
def test_a_rank_by_another_amount_is_misquoted(told, text):
    first = told(text)[0]
    assert (first["verdict"], first["reason"]) == ("misquoted", "the source gives this as a rank by something else")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("By park area per head, Orton was third among the cities of Lund in 2024.", "rank-parks"),
        ("Orton ranked third among the cities of Lund for park space per resident in 2024.", "rank-parks"),
        (
            "Orton ranked third among the cities of Lund in 2024 by the size of its park area per inhabitant.",
            "rank-parks",
        ),
        ("Orton ranked third by park area for each inhabitant among the cities of Lund in 2024.", "rank-parks"),
        ("Selby ranked fourth among the ports of Lund by number of containers in 2024.", "rank-port"),
        ("Ranked fourth by container throughput, Selby had a good year among the ports of Lund in 2024.", "rank-port"),
        ("By length of its tram network, Brack came second in Lund in 2024.", "rank-trams"),
        ("Tarn ranked fifth among the cities of Lund by number of thefts per inhabitant in 2024.", "rank-thefts"),
        ("Kell took seventh place in the Harbour Index of 2024 for the number of its cranes.", "rank-index"),
    ],
)
def test_a_rank_by_the_same_amount_is_supported(found, text, fact):
    assert found(text) == ("supported", fact)


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("The ferry company of Orton made 267 million euros in 2024.", "profit", "supported"),
        ("The ferry company of Orton earned 267 million euros in 2024.", "profit", "supported"),
        ("The ferry company of Orton invested 267 million euros in 2024.", None, "no fact"),
        ("The ferry company of Orton made a loss of 267 million euros in 2024.", "profit", "misquoted"),
        ("The ferry company of Orton lost 267 million euros in 2024.", "profit", "misquoted"),
        ("The ferry company of Orton made a loss of 276 million euros in 2024.", "profit", "contradicted"),
        ("The ferry company of Orton made a loss of 245 million euros in 2023.", "below-zero", "supported"),
        ("The ferry company of Orton lost 245 million euros in 2023.", "below-zero", "supported"),
        ("The ferry company of Orton made a profit of 245 million euros in 2023.", "below-zero", "contradicted"),
        ("The ferry company of Orton made a profit of -245 million euros in 2023.", "below-zero", "supported"),
        ("The ferry company of Orton lost 254 million euros in 2023.", "below-zero", "contradicted"),
        ("The shipyard of Orton had a net loss of 12.3 million euros in 2024.", "yard-loss", "supported"),
        ("The shipyard of Orton had a net profit of 12.3 million euros in 2024.", "yard-loss", "misquoted"),
        ("The shipyard of Orton had a net loss of 13.2 million euros in 2024.", "yard-loss", "contradicted"),
        ("The shipyard of Orton lost 12.3 million euros in 2024.", "yard-loss", "supported"),
        (
            "The brewery of Orton made a loss of 5.2 million euros in 2024, after a profit of €1m.",
            "brewery",
            "supported",
        ),
        ("Instead of a profit, the brewery of Orton made a loss of 5.2 million euros in 2024.", "brewery", "supported"),
        ("In 2024 the profit of the brewery of Orton turned into a loss of €5.2 million.", "brewery", "supported"),
        ("The brewery of Orton slid from profit to a €5.2 million loss in 2024.", "brewery", "supported"),
        ("Where others made a profit, the brewery of Orton lost 5.2 million euros in 2024.", "brewery", "supported"),
        ("The brewery of Orton had a loss (€5.2 million) in 2024, and no profit.", "brewery", "supported"),
        ("The loss of the brewery in Orton in 2024 was €5.2 million, after a profit.", "brewery", "supported"),
        (
            "The brewery of Orton made a profit of 5.2 million euros in 2024, after a loss of €1m.",
            "brewery",
            "contradicted",
        ),
        ("The brewery of Orton swung from a loss to a profit of 5.2 million euros in 2024.", "brewery", "contradicted"),
        ("The dairy of Orton made a loss of 7.3 million euros in 2024.", "dairy", "misquoted"),
        ("The dairy of Orton lost 7.3 million euros in 2024.", "dairy", "misquoted"),
        ("The dairy of Orton made a loss of €7.3 million as profits fell in 2024.", "dairy", "misquoted"),
        ("The dairy of Orton made a profit of 7.3 million euros in 2024.", "dairy", "supported"),
        (
            "The dairy of Orton made 7.3 million euros in profit in 2024, where others made a loss.",
            "dairy",
            "supported",
        ),
        ("The dairy of Orton made 7.3 million euros in 2024 after a loss in 2023.", "dairy", "supported"),
        ("The dairy of Orton lost its boss, but made 7.3 million euros in 2024.", "dairy", "supported"),
        ("After a loss in 2023, the dairy of Orton made a profit of 7.3 million euros in 2024.", "dairy", "supported"),
    ],
)
def test_a_loss_is_no_profit_and_is_a_profit_below_zero(found, text, fact, verdict):
    assert found(text) == (verdict, fact)


def test_a_loss_that_is_given_as_a_profit_says_so(told):
    (row,) = told("The shipyard of Orton had a net profit of 12.3 million euros in 2024.")
    assert (row["reason"], row["instead"]) == ("the source gives this as a loss", None)
