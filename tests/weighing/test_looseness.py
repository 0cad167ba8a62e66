"""What a sentence says of the most that there may be: a ban above 60 km/h is a speed limit of 60 km/h."""

import pytest

LIBRARY = """
[source]
id = "rules-2024"
type = "report"
title = "Rules of Orton 2024"
publisher = "Orton Office"
published = 2025-02-01

[[fact]]
id = "speed"
claim = "The speed limit on the ring road of Orton was 60 km/h in 2024."
figure = "60 km/h"
measure = "speed limit"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "rent"
claim = "The cap on rent increases in Orton was 3 % in 2024."
figure = "3 %"
measure = "cap on rent increases"
place = "Orton"
period = 2024
nature = "rate"

[[fact]]
id = "weight"
claim = "The weight limit on the Orton Bridge was 7.5 tonnes at the end of 2024."
figure = "7.5 tonnes"
measure = "weight limit for vehicles"
place = "Orton Bridge"
period = 2024
nature = "stock"

[[fact]]
id = "catch"
claim = "The ceiling for the herring catch of Orton was 4100 tonnes in 2024."
figure = "4100 tonnes"
measure = "ceiling for the herring catch"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "boats"
claim = "The maximum number of boats allowed in the harbour of Orton was 240 boats in 2024."
figure = "240 boats"
measure = "maximum number of boats in the harbour"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "heat"
claim = "The maximum temperature in Orton was 38 °C in 2024."
figure = "38 °C"
measure = "maximum temperature"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "shares"
claim = "The market cap of Orton Wire was 14 billion EUR at the end of 2024."
figure = "14 billion EUR"
measure = "market cap of Orton Wire"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "barges"
claim = "The maximum weight of barges on the canal of Orton was 350 tonnes in 2024."
figure = "350 tonnes"
measure = "maximum weight of barges"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "dearest"
claim = "The dearest season pass for the baths of Orton cost 145 euros in 2024."
figure = "145 EUR"
measure = "price of the dearest season pass"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "shallowest"
claim = "The shallowest pool in the baths of Orton was 60 cm deep in 2024."
figure = "60 cm"
measure = "depth of the shallowest pool"
place = "Orton"
period = 2024
nature = "stock"
"""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Nobody may drive faster than 60 km/h on the ring road of Orton in 2024.", "supported speed"),
        ("Driving at more than 60 km/h on the ring road of Orton was banned in 2024.", "supported speed"),
        ("Cars may go up to 60 km/h on the ring road of Orton in 2024.", "supported speed"),
        ("Lorries of over 7.5 tonnes were banned from the Orton Bridge at the end of 2024.", "supported weight"),
        ("No more than 4,100 tonnes of herring might be caught in Orton in 2024.", "supported catch"),
        ("No more than 240 boats were allowed in the harbour of Orton in 2024.", "supported boats"),
        ("The speed limit on the ring road of Orton was not more than 60 km/h in 2024.", "supported speed"),
        ("A 60 km/h limit applied on the ring road of Orton in 2024.", "supported speed"),
        ("Barges of more than 350 tonnes were banned from the canal of Orton in 2024.", "supported barges"),
        ("Temperatures reached at most 38 °C in Orton in 2024.", "supported heat"),
        # what is banned at, or by whom it is not done
        ("In Orton watering was banned when temperatures rose above 38 °C in 2024.", "misquoted heat"),
        ("In Orton nobody worked at more than 38 °C in 2024.", "misquoted heat"),
        ("Barges of at most 350 tonnes were banned from the canal of Orton in 2024.", "misquoted barges"),
        # a cap that is no limit
        ("Orton Wire had a market cap of at most 14 billion euros at the end of 2024.", "misquoted shares"),
        # another limit
        ("Driving at more than 80 km/h on the ring road of Orton was banned in 2024.", "contradicted speed"),
        ("The speed limit on the ring road of Orton was up to 80 km/h in 2024.", "contradicted speed"),
        ("Lorries of more than 3.5 tonnes were banned from the Orton Bridge at the end of 2024.", "no fact"),
        # more or less than the limit itself
        ("The speed limit on the ring road of Orton was more than 60 km/h in 2024.", "misquoted speed"),
        ("The speed limit on the ring road of Orton was less than 60 km/h in 2024.", "misquoted speed"),
        ("The speed limit on the ring road of Orton was less than 80 km/h in 2024.", "supported speed"),
        ("Fewer than 240 boats were in the harbour of Orton in 2024.", "misquoted boats"),
        ("More than 240 boats were in the harbour of Orton in 2024.", "misquoted boats"),
        # what else is done
        ("A 60 km/h lorry was stolen on the ring road of Orton in 2024.", "misquoted speed"),
        ("The 4,100 tonnes of herring of Orton were sold in 2024.", "misquoted catch"),
    ],
)
def test_a_ban_above_a_number_and_at_most_so_many_give_a_limit(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("No season pass for the baths of Orton cost more than 145 euros in 2024.", "supported dearest"),
        ("Season passes for the baths of Orton cost up to 145 euros in 2024.", "supported dearest"),
        ("Season passes for the baths of Orton cost at most 140 euros in 2024.", "contradicted dearest"),
        ("Pools in the baths of Orton were at least 60 cm deep in 2024.", "supported shallowest"),
        # of the highest value itself, no bound is given
        ("The dearest season pass for the baths of Orton cost at most 145 euros in 2024.", "misquoted dearest"),
        ("Season passes for the baths of Orton cost at least 145 euros in 2024.", "misquoted dearest"),
    ],
)
def test_the_highest_of_some_values_bounds_all_of_them(verdicts, text, verdict):
    assert verdicts(text) == [verdict]
