"""Numbers of facts that a sentence gives for something else: within other limits, by value, per rack, at work."""

import pytest

from innofacts.matching.matcher import Matcher
from innofacts.prose.figures import find_mentions

LIBRARY = """
[source]
id = "orton-2024"
type = "report"
publisher = "Office of Orton"
published = 2025-06-10

[[fact]]
id = "small-farms"
claim = "Farms with less than 5 hectares grew 62 per cent of the barley of Orton in 2024."
figure = "62 %"
measure = "share of barley grown on farms with less than 5 hectares"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "young-drivers"
claim = "Drivers under 25 caused 27 per cent of the accidents in Orton in 2024."
figure = "27 %"
measure = "share of accidents caused by drivers under 25"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "over-80"
claim = "18,420 people aged 80 or more lived in care homes in Orton in 2024."
figure = "18420 people"
measure = "people aged 80 or more in care homes"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "small-shops"
claim = "In Orton, 46 per cent of the shops had less than 90 square metres in 2024."
figure = "46 %"
measure = "share of shops with less than 90 square metres"
place = "Orton"
period = 2024

[[fact]]
id = "young-jobless"
claim = "The unemployment rate of people under 30 in Orton was 19 per cent in 2024."
figure = "19 %"
measure = "unemployment rate of people under 30"
place = "Orton"
period = 2024

[[fact]]
id = "private-beds"
claim = "In Orton 46.3 % of the hospital beds were private in 2024."
figure = "46.3 %"
measure = "share of private hospital beds"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "wind"
claim = "Wind covered 38.4 % of the energy consumption of Orton in 2024."
figure = "38.4 %"
measure = "share of wind in energy consumption"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "services"
claim = "In Orton 12.3 % of the train services were cancelled in 2024."
figure = "12.3 %"
measure = "share of train services cancelled"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "branches"
claim = "In Orton 38.7 % of the library branches opened on Sundays in 2024."
figure = "38.7 %"
measure = "share of library branches open on Sundays"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "run-by-women"
claim = "In Orton 19.4 % of the new firms founded in 2024 were run by women."
figure = "19.4 %"
measure = "share of new firms run by women"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "organic"
claim = "17.8 % of New Lund farms were organic in 2024."
figure = "17.8 %"
measure = "share of organic farms"
place = "New Lund"
period = 2024
nature = "share"

[[fact]]
id = "nursing"
claim = "In Orton 57.2 % of the nursing staff came from abroad in 2024."
figure = "57.2 %"
measure = "share of nursing staff from abroad"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "electric"
claim = "Of the new cars registered in Orton in 2024, 12.6 % were fully electric."
figure = "12.6 %"
measure = "fully electric cars among new registrations"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "investment"
claim = "The power company Orton Light invested 73.4 million euros in plant and grid in 2024."
figure = "73.4 million EUR"
measure = "capital investment in plant and grid"
place = "Orton Light"
period = 2024
nature = "flow"

[[fact]]
id = "wait"
claim = "Flats in Orton waited between 24 and 40 months for their grid connection in 2024."
figure = "24 .. 40 months"
measure = "wait of flats for a grid connection"
place = "Orton"
period = 2024

[[fact]]
id = "saved-at-first"
claim = "According to preliminary figures, heat pumps in Orton saved between 20 and 30 per cent of the energy in 2023."
figure = "20 .. 30 %"
measure = "energy saved by heat pumps"
place = "Orton"
period = 2023
vintage = "preliminary"

[[fact]]
id = "saved"
claim = "Heat pumps in Orton saved between 22 and 31 per cent of the energy in 2023."
figure = "22 .. 31 %"
measure = "energy saved by heat pumps"
place = "Orton"
period = 2023
vintage = "final"
replaces = ["saved-at-first"]

[[fact]]
id = "short-trips"
claim = "In 2024, 50 per cent of the trips in Orton were shorter than 3 km."
figure = "50 %"
measure = "share of trips shorter than 3 km"
place = "Orton"
period = 2024

[[fact]]
id = "poor-homes"
claim = "In 2024, 740 homes in Orton lived on less than 1,000 euros a month."
figure = "740 homes"
measure = "homes living on less than 1,000 euros a month"
place = "Orton"
period = 2024

[[fact]]
id = "rank-thefts"
claim = "Orton had the seventh highest rate of theft among the ports in 2024."
figure = "7 rank"
measure = "rank by theft rate among ports"
place = "Orton"
period = 2024
nature = "rank"

[[fact]]
id = "rank-fires"
claim = "Selby ranked second among the ports by rate of fires in 2024."
figure = "2 rank"
measure = "rank by rate of fires among ports"
place = "Selby"
period = 2024
nature = "rank"

[[fact]]
id = "rank-rents"
claim = "Selby ranked ninth among the ports for rents in 2024."
figure = "9 rank"
measure = "rank by rents among ports"
place = "Selby"
period = 2024
nature = "rank"

[[fact]]
id = "apples"
claim = "Norland took 34 per cent of the apple exports of Orton by weight in 2024."
figure = "34 %"
measure = "share of Norland in apple exports by weight"
place = "Orton"
period = 2024
nature = "share"
basis = "weight of apple exports"

[[fact]]
id = "wool"
claim = "By value, Norland bought 41 per cent of the wool exports of Orton in 2024."
figure = "41 %"
measure = "share of Norland in wool exports by value"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "kilowatt"
claim = "Tenants of data centres in Orton paid an average of 148 euros per kilowatt per month in 2024."
figure = "148 EUR"
measure = "average monthly price of data centres per kilowatt"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "flats"
claim = "Rents of flats in Orton averaged 14.80 euros per square metre in 2024."
figure = "14.80 EUR per square metre"
measure = "rent of flats"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "zoo"
claim = "The zoo of Orton took 19.40 euros per visitor in 2024."
figure = "19.40 EUR per visitor"
measure = "income of the zoo per visitor"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "water"
claim = "Households in Orton paid 2.37 euros per cubic metre of drinking water in 2024."
figure = "2.37 EUR per cubic metre"
measure = "price of drinking water"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "jails"
claim = "The jails of Orton cost 49,300 euros per prisoner in 2024."
figure = "49300 EUR per prisoner"
measure = "cost of jails per prisoner"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "thefts"
claim = "Police in Orton recorded 4,812 bicycle thefts in 2024."
figure = "4812 thefts"
measure = "bicycle thefts recorded by police"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "accidents"
claim = "There were 3,417 accidents in Orton in 2024."
figure = "3417 accidents"
measure = "road accidents"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "cars"
claim = "2,745 cars were stolen in Orton in 2024."
figure = "2745 cars"
measure = "cars stolen"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "cars-found"
claim = "Police in Orton recovered 1,930 stolen cars in 2024."
figure = "1930 cars"
measure = "stolen cars recovered by police"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "pharmacists"
claim = "At the end of 2024, 9,260 pharmacists were working in the pharmacies of Orton."
figure = "9260 pharmacists"
measure = "pharmacists working in pharmacies"
place = "Orton"
period = "2024-12-31"
nature = "stock"

[[fact]]
id = "passengers"
claim = "The buses of Orton carried 61,300 passengers in 2024."
figure = "61300 passengers"
measure = "bus passengers"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "cycling"
claim = "In Orton, 18 per cent of all trips were made by bicycle in 2024."
figure = "18 %"
measure = "share of trips made by bicycle"
place = "Orton"
period = 2024
nature = "share"

[[fact]]
id = "harvest-early"
claim = "According to preliminary figures, Orton harvested 2.84 million tonnes of barley in 2024."
figure = "2.84 million tonnes"
measure = "barley harvest"
place = "Orton"
period = 2024
nature = "flow"
vintage = "preliminary"

[[fact]]
id = "harvest"
claim = "Orton harvested 2.71 million tonnes of barley in 2024."
figure = "2.71 million tonnes"
measure = "barley harvest"
place = "Orton"
period = 2024
nature = "flow"
vintage = "final"
replaces = ["harvest-early"]

[[fact]]
id = "fire-deaths"
claim = "78 people died in fires in Orton in 2024."
figure = "78 people"
measure = "people killed in fires"
place = "Orton"
period = 2024
nature = "flow"
"""


def told(matcher: Matcher, text: str) -> str:
    """Return the verdict on the one figure of a text that has a fact, and the fact; or that it has none."""
    matcher.begin()
    matches = [match for mention in find_mentions(text) if (match := matcher.match(mention, text)).fact]
    assert len(matches) <= 1, matches
    return f"{matches[0].verdict} {matches[0].fact}" if matches else "no fact"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Farms with 5 hectares or more grew 62 per cent of the barley of Orton in 2024.",
            "misquoted small-farms",
        ),
        (
            "Farms of more than five hectares grew 62 per cent of the barley of Orton in 2024.",
            "misquoted small-farms",
        ),
        (
            "Farms with less than 10 hectares grew 62 per cent of the barley of Orton in 2024.",
            "misquoted small-farms",
        ),
        (
            "Farms with less than two hectares grew 25 per cent of the barley of Orton in 2024.",
            "no fact",
        ),
        (
            "Farms of five hectares and over grew 55 per cent of the barley of Orton in 2024.",
            "no fact",
        ),
        (
            "Farms smaller than five hectares grew 62 per cent of the barley of Orton in 2024.",
            "supported small-farms",
        ),
        (
            "Farms of less than five hectares grew 55 per cent of the barley of Orton in 2024.",
            "contradicted small-farms",
        ),
        (
            "Drivers aged 25 and over caused 27 per cent of the accidents in Orton in 2024.",
            "misquoted young-drivers",
        ),
        (
            "Drivers under 21 caused 27 per cent of the accidents in Orton in 2024.",
            "misquoted young-drivers",
        ),
        (
            "In Orton 27 per cent of the accidents of 2024 were caused by drivers under the age of 25.",
            "supported young-drivers",
        ),
        (
            "In 2024 18,420 people under 80 lived in care homes in Orton.",
            "misquoted over-80",
        ),
        (
            "In 2024 18,420 people aged 90 or more lived in care homes in Orton.",
            "misquoted over-80",
        ),
        (
            "In 2024 18,420 people of 80 years or more lived in care homes in Orton.",
            "supported over-80",
        ),
        (
            "In Orton, where 40 homes closed, 18,420 people aged over 80 lived in care homes in Orton in 2024.",
            "supported over-80",
        ),
        (
            "In Orton 18,420 people aged 80 or more lived in the more than 300 care homes in 2024.",
            "supported over-80",
        ),
        (
            "Farms smaller than 5 cows grew 62 per cent of the barley of Orton in 2024.",
            "misquoted small-farms",
        ),
        (
            "Drivers up to 24 caused 27 per cent of the accidents in Orton in 2024.",
            "supported young-drivers",
        ),
        (
            "Drivers under twenty-five caused 27 per cent of the accidents in Orton in 2024.",
            "supported young-drivers",
        ),
        (
            "Drivers under twenty-one caused 27 per cent of the accidents in Orton in 2024.",
            "misquoted young-drivers",
        ),
        (
            "In 2024 18,420 people over 79 lived in care homes in Orton.",
            "supported over-80",
        ),
        (
            "In 2024 18,420 people aged 80+ lived in care homes in Orton.",
            "supported over-80",
        ),
        (
            "In 2024 18,420 people over eighty-five lived in care homes in Orton.",
            "misquoted over-80",
        ),
        (
            "In Orton 46 per cent of the shops were smaller than 90 square metres in 2024.",
            "supported small-shops",
        ),
        (
            "In Orton 46 per cent of the shops were larger than 90 square metres in 2024.",
            "misquoted small-shops",
        ),
        (
            "The unemployment rate of people over 30 in Orton was 81 per cent in 2024.",
            "no fact",
        ),
        (
            "In Orton 740 homes lived on less than 12,000 euros a year in 2024.",
            "supported poor-homes",
        ),
        (
            "In Orton 740 homes lived on less than 700 euros a month in 2024.",
            "misquoted poor-homes",
        ),
    ],
)
def test_within_which_limits_things_are_decides(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Orton had the seventh lowest rate of theft among the ports in 2024.",
            "misquoted rank-thefts",
        ),
        (
            "Orton had the seventh-lowest rate of theft among the ports in 2024.",
            "misquoted rank-thefts",
        ),
        (
            "Orton had the seventh highest rate of theft among the ports in 2024.",
            "supported rank-thefts",
        ),
        (
            "Orton had the seventh-highest rate of theft among the ports in 2024.",
            "supported rank-thefts",
        ),
        (
            "Selby had the second lowest rate of fires among the ports in 2024.",
            "misquoted rank-fires",
        ),
        (
            "Selby had the second highest rate of fires among the ports in 2024.",
            "supported rank-fires",
        ),
        (
            "Selby was ninth highest among the ports for rents in 2024.",
            "supported rank-rents",
        ),
        (
            "Selby was ninth lowest among the ports for rents in 2024.",
            "supported rank-rents",
        ),
        (
            "Selby was second among the ports by rate of fires in 2024, third from the top for deaths.",
            "supported rank-fires",
        ),
    ],
)
def test_a_rank_counts_from_one_end(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "By value, Norland took 34 per cent of the apple exports of Orton in 2024.",
            "not comparable apples",
        ),
        (
            "Norland took 34 per cent of the apple exports of Orton in 2024, measured in euros.",
            "not comparable apples",
        ),
        (
            "Measured in dollars rather than tonnes, Norland took 34 per cent of the apple exports of Orton in 2024.",
            "not comparable apples",
        ),
        (
            "Norland accounted for 34 per cent of what Orton earned from apple exports in 2024.",
            "not comparable apples",
        ),
        (
            "In money terms, Norland took 34 per cent of the apple exports of Orton in 2024.",
            "not comparable apples",
        ),
        (
            "Norland bought 41 per cent of the wool exports of Orton in 2024 by weight.",
            "not comparable wool",
        ),
        (
            "By weight, Norland took 34 per cent of the apple exports of Orton in 2024.",
            "supported apples",
        ),
        (
            "Norland took 34 per cent of the apple exports of Orton in 2024, measured in tonnes.",
            "supported apples",
        ),
        (
            "Norland took 34 per cent of the apple exports of Orton in 2024.",
            "supported apples",
        ),
        (
            "In value terms, Norland bought 41 per cent of the wool exports of Orton in 2024.",
            "supported wool",
        ),
        (
            "Of what Orton earned from wool exports in 2024, 41 per cent came from Norland.",
            "supported wool",
        ),
        (
            "Norland took 29 per cent of the apple exports of Orton by weight in 2024.",
            "contradicted apples",
        ),
    ],
)
def test_a_share_by_value_is_none_by_weight(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Tenants in Orton paid an average of €148 per rack per month in 2024.",
            "misquoted kilowatt",
        ),
        (
            "Tenants of data centres in Orton paid €148 per kilowatt per year on average in 2024.",
            "misquoted kilowatt",
        ),
        (
            "Tenants of data centres in Orton paid €148 per square metre on average in 2024.",
            "misquoted kilowatt",
        ),
        (
            "Tenants of data centres in Orton paid €148 per kW on average in 2024.",
            "supported kilowatt",
        ),
        (
            "Tenants of data centres in Orton paid €148 a month per kilowatt on average in 2024.",
            "supported kilowatt",
        ),
        (
            "Tenants of data centres in Orton paid a monthly 148 euros per kilowatt on average in 2024.",
            "supported kilowatt",
        ),
        (
            "The average monthly price of a kilowatt in the data centres of Orton was €148 in 2024.",
            "supported kilowatt",
        ),
        (
            "A cubic metre of drinking water cost households in Orton 2.37 euros in 2024.",
            "supported water",
        ),
        (
            "Households in Orton paid €2.37 for a cubic metre of drinking water in 2024.",
            "supported water",
        ),
        (
            "Households in Orton paid €2.37 per litre of drinking water in 2024.",
            "misquoted water",
        ),
        (
            "The jails of Orton cost 49,300 euros a head in 2024.",
            "supported jails",
        ),
        (
            "The jails of Orton cost 49,300 euros per place in 2024.",
            "misquoted jails",
        ),
        (
            "Households in Orton paid €2.37 per cu m of drinking water in 2024.",
            "supported water",
        ),
        (
            "Rents of flats in Orton averaged 14.80 euros per sq m in 2024.",
            "supported flats",
        ),
        (
            "Rents of flats in Orton averaged 14.80 euros per sq. m in 2024.",
            "supported flats",
        ),
        (
            "Rents of flats in Orton averaged 14.80 euros per square foot in 2024.",
            "misquoted flats",
        ),
        (
            "The zoo of Orton took 19.40 euros per paying visitor in 2024.",
            "supported zoo",
        ),
        (
            "The zoo of Orton took 19.40 euros per animal in 2024.",
            "misquoted zoo",
        ),
    ],
)
def test_a_price_per_something_else_is_misquoted(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "In 2024 4,812 bicycles were stolen in Orton at night.",
            "misquoted thefts",
        ),
        (
            "Thieves took 4,812 bicycles in Orton in 2024, all of them at night.",
            "misquoted thefts",
        ),
        (
            "Police in Orton recorded 4,812 bicycle thefts in 2024 on Sundays.",
            "misquoted thefts",
        ),
        (
            "In Orton 4,812 bicycles were stolen each week in 2024.",
            "misquoted thefts",
        ),
        (
            "In 2024 4,812 bicycles were stolen in Orton, many of them at night.",
            "supported thefts",
        ),
        (
            "In Orton 4,812 bicycles were stolen in 2024 at night and by day.",
            "supported thefts",
        ),
        (
            "In 2024 4,812 bicycles were stolen in Orton; most disappeared at night.",
            "supported thefts",
        ),
        (
            "Police in Orton recorded 4,812 bicycle thefts in 2024 while the stations were closed at night.",
            "supported thefts",
        ),
        (
            "Orton recorded 4,812 bicycle thefts in 2024, the bureau said in the spring.",
            "supported thefts",
        ),
    ],
)
def test_a_part_of_the_time_may_be_said_far_from_the_number(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "There were 3,417 accidents at work in Orton in 2024.",
            "misquoted accidents",
        ),
        (
            "There were 3,417 accidents at level crossings in Orton in 2024.",
            "misquoted accidents",
        ),
        (
            "There were 3,417 accidents involving cyclists in Orton in 2024.",
            "misquoted accidents",
        ),
        (
            "In Orton in 2024, 4,812 bicycles were stolen from railway stations.",
            "misquoted thefts",
        ),
        (
            "In Orton in 2024, 4,812 bicycles were stolen from the streets.",
            "supported thefts",
        ),
        (
            "In Orton in 2024, 4,812 bicycles were stolen from owners.",
            "supported thefts",
        ),
        (
            "In Orton in 2024, 4,812 bicycles were stolen at stations, schools and homes.",
            "supported thefts",
        ),
        (
            "There were 3,417 accidents on the roads of Orton in 2024.",
            "supported accidents",
        ),
        (
            "There were 3,417 accidents with 4,100 people hurt in Orton in 2024.",
            "supported accidents",
        ),
        (
            "In 2024 2,745 cars from all over Orton were stolen.",
            "supported cars",
        ),
        (
            "In 2024 2,745 cars at times worth a fortune were stolen in Orton.",
            "supported cars",
        ),
    ],
)
def test_what_follows_things_may_say_which_of_them_are_meant(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Cars sold in Orton in 2024: 2,745",
            "misquoted cars",
        ),
        (
            "Cars scrapped in Orton, 2024: 2,745",
            "misquoted cars",
        ),
        (
            "The number of cars sold in Orton in 2024 was 2,745.",
            "misquoted cars",
        ),
        (
            "Cars stolen in Orton in 2024: 2,745",
            "supported cars",
        ),
        (
            "The number of cars stolen in Orton in 2024 was 2,745.",
            "supported cars",
        ),
        (
            "The number of cars that thieves took in Orton in 2024 was 2,745.",
            "supported cars",
        ),
        (
            "Bicycle thefts recorded in Orton in 2024: 4,812",
            "supported thefts",
        ),
        (
            "In Orton 2,745 stolen cars were found again in 2024.",
            "misquoted cars",
        ),
        (
            "In Orton 1,930 stolen cars were found again in 2024.",
            "supported cars-found",
        ),
    ],
)
def test_what_was_done_may_be_said_before_a_bare_number(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "At the end of 2024, 9,260 people were working in the pharmacies of Orton.",
            "misquoted pharmacists",
        ),
        (
            "The pharmacies of Orton employed 9,260 people at the end of 2024.",
            "misquoted pharmacists",
        ),
        (
            "At the end of 2024, 9,260 people were working as pharmacists in Orton.",
            "supported pharmacists",
        ),
        (
            "The pharmacies of Orton had 9,260 pharmacists at the end of 2024.",
            "supported pharmacists",
        ),
        (
            "In 2024 the buses of Orton carried 61,300 people to work.",
            "supported passengers",
        ),
    ],
)
def test_those_who_work_there_are_not_all_of_one_occupation(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Counting commuter trips only, 31 per cent of trips in Orton were made by bicycle in 2024.",
            "no fact",
        ),
        (
            "In Orton, 31 per cent of trips were made by bicycle in 2024, commuter trips only.",
            "no fact",
        ),
        (
            "In Orton, 31 per cent of trips were made by bicycle in 2024, counting only trips to school.",
            "no fact",
        ),
        (
            "On a wider definition, police in Orton recorded 6,200 bicycle thefts in 2024.",
            "no fact",
        ),
        (
            "Police in Orton recorded 6,200 bicycle thefts in 2024 on the looser count of insurers.",
            "contradicted thefts",
        ),
        (
            "Police in Orton recorded 6,200 bicycle thefts in 2024 if attempts are included.",
            "no fact",
        ),
        (
            "In Orton, 18 per cent of trips were made by bicycle in 2024, counting commuter trips only.",
            "misquoted cycling",
        ),
        (
            "Police in Orton recorded 6,200 bicycle thefts in 2024, counting attempts too.",
            "no fact",
        ),
        (
            "Police in Orton recorded 4,812 bicycle thefts in 2024, counting scooters too.",
            "supported thefts",
        ),
        (
            "Police in Orton recorded 4,812 bicycle thefts in 2024 if stolen frames are included.",
            "supported thefts",
        ),
        (
            "When all reports were counted, police in Orton recorded 4,812 bicycle thefts in 2024.",
            "supported thefts",
        ),
        (
            "When all reports were counted, police in Orton recorded 6,200 bicycle thefts in 2024.",
            "contradicted thefts",
        ),
        (
            "In Orton, 18 per cent of trips were made by bicycle in 2024 if only trips to school are counted.",
            "misquoted cycling",
        ),
        (
            "In Orton, 31 per cent of trips were made by bicycle in 2024.",
            "contradicted cycling",
        ),
        (
            "Police in Orton recorded only 3,200 bicycle thefts in 2024.",
            "contradicted thefts",
        ),
        (
            "Police in Orton recorded 6,200 bicycle thefts in 2024, only a few of them in the centre.",
            "contradicted thefts",
        ),
        (
            "Police in Orton recorded 4,812 bicycle thefts in 2024, counting every single one.",
            "supported thefts",
        ),
    ],
)
def test_what_is_counted_otherwise_contradicts_nothing(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Orton harvested some 2.8 million tonnes of barley in 2024.",
            "outdated harvest-early",
        ),
        (
            "Orton harvested about 2.8 million tonnes of barley in 2024.",
            "outdated harvest-early",
        ),
        (
            "Orton harvested 2.8 million tonnes of barley in 2024.",
            "outdated harvest-early",
        ),
        (
            "Orton harvested some 2.7 million tonnes of barley in 2024.",
            "supported harvest",
        ),
        (
            "Orton harvested about 3 million tonnes of barley in 2024.",
            "supported harvest",
        ),
        (
            "Orton harvested more than 2.5 million tonnes of barley in 2024.",
            "supported harvest",
        ),
        (
            "The first estimate of the barley harvest of Orton in 2024 was some 2.8 million tonnes.",
            "supported harvest-early",
        ),
    ],
)
def test_the_rounding_of_a_replaced_number_is_out_of_date(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "In 2023 bicycle thefts were a plague in Orton. Bicycle thefts numbered 4,812.",
            "no fact",
        ),
        (
            "In 2024 bicycle thefts were a plague in Orton. Bicycle thefts numbered 4,812.",
            "supported thefts",
        ),
        (
            "In 2023 bicycle thefts were a plague in Orton. Bicycle thefts fell to 4,812 in 2024.",
            "supported thefts",
        ),
        (
            "In 2023 bicycle thefts were a plague in Orton. Bicycle thefts still number 4,812.",
            "supported thefts",
        ),
        (
            "In 2010 a law was passed in Orton. Bicycle thefts numbered 4,812.",
            "supported thefts",
        ),
        (
            "In 1998 the bicycle works of Orton closed. Bicycle thefts numbered 4,812.",
            "supported thefts",
        ),
        (
            "In 2010 drivers got a new law in Orton. Of the drivers under 25, 27 per cent had an accident.",
            "supported young-drivers",
        ),
        (
            "In 2019 a new law came into force. In Orton there are now 4,812 bicycle thefts.",
            "supported thefts",
        ),
    ],
)
def test_a_sentence_without_a_time_may_be_set_in_the_year_before_it(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "The people aged 80 or more in Orton lived in more than 300 care homes in 2024.",
            "no fact",
        ),
        (
            "Orton had 18,420 care homes in 2024.",
            "misquoted over-80",
        ),
        (
            "In 2024 78 fires broke out in Orton in which people died.",
            "misquoted fire-deaths",
        ),
        (
            "In 2024 78 people lost their lives in fires in Orton.",
            "supported fire-deaths",
        ),
    ],
)
def test_what_people_live_in_or_die_of_is_not_counted_as_people(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Police in Orton recorded 4,812 more bicycle thefts in 2024 than in 2023.", "misquoted thefts"),
        ("Police in Orton recorded 314 more bicycle thefts in 2024 than the year before.", "no fact"),
        ("In 2024 police in Orton recorded 2,900 fewer bicycle thefts than in 2019.", "no fact"),
        ("Police in Orton recorded 4,812 or more bicycle thefts in 2024, fewer than feared.", "supported thefts"),
        ("Police in Orton recorded 4,812 bicycle thefts in 2024, more than in 2022.", "supported thefts"),
        ("Police in Orton recorded no fewer than 4,812 bicycle thefts in 2024.", "supported thefts"),
    ],
)
def test_how_many_more_there_are_is_not_how_many_there_are(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The buses and trams of Orton carried 61,300 passengers in 2024.", "misquoted passengers"),
        ("Trams and buses carried 61,300 passengers in Orton in 2024.", "no fact"),
        ("In 2024 cars and bicycles filled the yards of Orton and 4,812 bicycles were stolen.", "supported thefts"),
        ("In 2024, thieves of cars and bicycles took 4,812 bicycles in Orton.", "supported thefts"),
        ("The buses of Orton carried 61,300 passengers and parcels in 2024.", "supported passengers"),
        ("The drivers and owners of buses in Orton carried 61,300 passengers in 2024.", "supported passengers"),
        ("In towns and villages, the buses of Orton carried 61,300 passengers in 2024.", "supported passengers"),
        ("The electric buses of Orton carried 61,300 passengers in 2024.", "misquoted passengers"),
        ("The yellow buses of Orton carried 61,300 passengers in 2024.", "supported passengers"),
        ("Orton sowed 2.71 million tonnes of barley in 2024.", "misquoted harvest"),
    ],
)
def test_what_is_said_of_more_or_of_a_kind_is_not_said_of_all(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In Orton 46.3 % of the hospitals were private in 2024.", "misquoted private-beds"),
        ("In 2024, 46.3 % of all hospitals in Orton were private.", "misquoted private-beds"),
        ("In Orton 46.3 % of the beds were private in 2024.", "supported private-beds"),
        ("In Orton 46.3 % of the hospitals' beds were private in 2024.", "supported private-beds"),
        ("In Orton 46.3 % of the beds in hospitals were private in 2024.", "supported private-beds"),
        ("Private firms owned 46.3 % of hospital beds in Orton in 2024.", "supported private-beds"),
        ("Wind covered 38.4 % of the energy of Orton in 2024.", "supported wind"),
        ("Wind covered 38.4 % of all energy consumed in Orton in 2024.", "supported wind"),
        ("In Orton 57.2 % of the staff came from abroad in 2024.", "supported nursing"),
        ("In Orton 12.3 % of the trains were cancelled in 2024.", "supported services"),
        ("In 2024, 12.3 % of all trains in Orton were cancelled.", "supported services"),
        ("In Orton 12.3 % of the services were cancelled in 2024.", "supported services"),
        ("38.7 % of Orton's libraries opened on Sundays in 2024.", "supported branches"),
        ("In Orton 38.7 % of the branches opened on Sundays in 2024.", "supported branches"),
    ],
)
def test_the_things_of_which_a_word_tells_are_another_whole(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2024 electric cars were 12.6 % of all cars in Orton.", "misquoted electric"),
        ("Of all cars in Orton, 12.6 % were fully electric in 2024.", "misquoted electric"),
        ("Of all the new cars in Orton, 12.6 % were fully electric in 2024.", "supported electric"),
        ("In 2024, 12.6 % of all new cars in Orton were fully electric.", "supported electric"),
        ("Electric cars, 12.6 % of all those on the roads of Orton in 2024, need chargers.", "misquoted electric"),
        ("In 2024 women ran 19.4 % of all firms in Orton.", "misquoted run-by-women"),
        ("In 2024 women ran 19.4 % of all start-ups in Orton.", "supported run-by-women"),
        ("New Lund is green. There 17.8 % of all farms were organic in 2024.", "supported organic"),
    ],
)
def test_all_of_them_are_not_the_new_ones(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Orton Light had sales of 73.4 million euros in 2024.", "no fact"),
        ("In 2024 the sales of Orton Light came to 73.4 million euros.", "no fact"),
        ("Orton Light had a turnover of 73.4 million euros in 2024.", "no fact"),
        ("Orton Light spent 73.4 million euros in 2024.", "supported investment"),
        ("Orton Light put 73.4 million euros into its grid in 2024, when sales rose.", "supported investment"),
        ("Orton Light, whose sales fell, invested 73.4 million euros in 2024.", "supported investment"),
    ],
)
def test_what_was_sold_is_not_what_was_invested(matcher, text, verdict):
    assert told(matcher, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "In 2024 some flats in Orton waited 24 months for their grid connection, and others 40 months.",
            "supported wait",
        ),
        ("Flats in Orton waited 24 months for their grid connection, and others 40 months.", "supported wait"),
        (
            "In 2023 some heat pumps in Orton saved 20 per cent of the energy, and others 30 per cent.",
            "outdated saved-at-first",
        ),
        (
            "In 2023 some heat pumps in Orton saved 22 percentage points of the energy, and others 31 percentage points.",
            "misquoted saved",
        ),
        ("In 2024 flats in Orton waited two years or as long as 40 months for a grid connection.", "supported wait"),
        ("In 2024 flats in Orton waited between two years and 40 months for a grid connection.", "supported wait"),
        ("In 2024 flats in Orton waited from two years to 40 months for a grid connection.", "supported wait"),
        ("In 2024 the wait of flats in Orton for a grid connection rose from two years to 40 months.", "no fact None"),
        (
            "In 2024 some flats in Orton waited 40 months for their grid connection, the luckiest 24 months.",
            "supported wait",
        ),
        ("In 2024 flats in Orton waited 24 months for their grid connection.", "misquoted wait"),
        ("In 2024 flats in Orton waited 24 months for their grid connection, and some 41 months.", "misquoted wait"),
        ("In 2024 flats in Orton waited 24 months for their grid connection, and in Lund 40 months.", "misquoted wait"),
        (
            "In 2024 flats in Orton waited 24 months for a grid connection, and in 2019 it was 40 months.",
            "misquoted wait",
        ),
        ("In 2024 flats in Orton waited 24 months for their grid connection, and 40 families left.", "misquoted wait"),
        (
            "In 2024 flats in Orton waited for their grid connection from 24 months in the best case to 40 in the worst.",
            "supported wait",
        ),
        (
            "In 2024 the wait of flats in Orton for a grid connection fell from 40 months at worst to 24 at best.",
            "misquoted wait",
        ),
        (
            "In 2024 flats in Orton waited 24 months for a grid connection, and others 40 months for a street.",
            "misquoted wait",
        ),
        (
            "In 2024 flats in Orton waited 24 months for a grid connection, though the law allows up to 40 months.",
            "misquoted wait",
        ),
        (
            "In 2024 flats in Orton waited 24 months for a grid connection; the longest strike took 40 months.",
            "misquoted wait",
        ),
        (
            "In 2024 flats in Orton waited 24 months for a grid connection, and at most 40 months in 2019.",
            "misquoted wait",
        ),
    ],
)
def test_a_sentence_may_give_the_ends_of_a_range_apart(matcher, text, verdict):
    match = matcher.match(next(iter(find_mentions(text))), text)
    assert f"{match.verdict} {match.fact}" == verdict
    assert ("the text has both ends" in match.reason) == verdict.startswith(("supported", "outdated"))
