"""Texts that name who publishes facts, and not the place of all of them: the Tarrow Baths are in Pellsey."""

import pytest

LIBRARY = """
[source]
id = "tarrow-2024"
type = "report"
title = "Annual report 2024"
publisher = "Tarrow Baths"
published = 2025-03-20

[[fact]]
id = "grant-2024"
claim = "The county gave the Tarrow Baths a grant of 31.8 million euros in 2024."
figure = "31.8 million EUR"
measure = "grant"
place = "Pellsey"
period = 2024
nature = "flow"

[[fact]]
id = "grant-2023"
claim = "The county gave the Tarrow Baths a grant of 30.5 million euros in 2023."
figure = "30.5 million EUR"
measure = "grant"
place = "Pellsey"
period = 2023
nature = "flow"

[[fact]]
id = "lockers"
claim = "On average 87.4 % of the lockers in the Tarrow Baths were in use in 2024."
figure = "87.4 %"
measure = "use of lockers"
place = "Pellsey"
period = 2024
nature = "share"

[[fact]]
id = "pools"
claim = "The Tarrow Baths opened 11 new pools in 2024."
figure = "11 pools"
measure = "new pools"
place = "Pellsey"
period = 2024
nature = "flow"
"""


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("The county gave the Tarrow Baths €30.5 million in 2024.", "contradicted grant-2024"),
        ("In 2024, 78.4 per cent of the lockers in the Tarrow Baths were in use.", "contradicted lockers"),
        ("In 2024, 87.4 per cent of the lockers in the Tarrow Baths were in use.", "supported lockers"),
        ("The county gave the Tarrow Bakery €30.5 million in 2024.", "no fact"),
        ("The county gave the baths of Orton €30.5 million in 2024.", "no fact"),
    ],
)
def test_the_name_of_a_publisher_stands_for_the_one_place_of_its_facts(rows, sentence, verdict):
    (row,) = rows(sentence)
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict
    assert "you give no place" not in row["reason"]


def test_a_number_of_some_of_the_things_of_a_fact_is_not_that_of_all_by_chance(told):
    (*_, row) = told(
        "The county gave the Tarrow Baths a grant of 31.8 million euros in 2024, and one of 30.5 million in 2023. "
        "The baths had 11 new pools.\n\nEight of the pools were heated."
    )
    assert (row["verdict"], row["fact"]) == ("no fact", None)
