"""Texts that call a firm by the name that its own begins with, where its report says "the group" and no place."""

import pytest

LIBRARY = """
[source]
id = "orvik-2025"
type = "report"
title = "Annual report 2025"
publisher = "Orvik Garages Group"
published = 2026-03-12

[[fact]]
id = "revenue"
claim = "The group's revenue was 58.4 million euros in 2025."
figure = "58.4 million EUR"
measure = "revenue"
place = "Pellsey"
period = 2025
nature = "flow"

[[fact]]
id = "staff"
claim = "The group employed 1,172 people at the end of 2025."
figure = "1172 people"
measure = "staff"
place = "Pellsey"
period = 2025-12-31
nature = "stock"

[[fact]]
id = "training"
claim = "Employees received 14.5 hours of training on average in 2025."
figure = "14.5 hours"
measure = "training per employee"
place = "Pellsey"
period = 2025
nature = "rate"

[[fact]]
id = "garages"
claim = "The group ran 64 garages in Pellsey at the end of 2025."
figure = "64 garages"
measure = "garages"
place = "Pellsey"
period = 2025-12-31
nature = "stock"

[[fact]]
id = "garages-lund"
claim = "23 of the group's garages were in Lundby at the end of 2025."
figure = "23 garages"
measure = "garages"
place = "Lundby"
period = 2025-12-31
nature = "stock"
"""


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("In 2025 Orvik had revenue of 58.4 million euros.", "supported revenue"),
        ("Revenue at Orvik came to 58.4 million euros in 2025, its finance chief said.", "supported revenue"),
        ("Orvik's revenue was 54.8 million euros in 2025.", "contradicted revenue"),
        ("Some 1,172 people were employed at Orvik at the end of 2025.", "supported staff"),
        ("There were 64 Orvik garages in Pellsey at the end of 2025.", "supported garages"),
        ("Each Orvik employee spent 14.5 hours in training on average in 2025.", "supported training"),
        # What is of a place within is not of all of the firm, and a rival is another one.
        ("There were 64 Orvik garages in Lundby at the end of 2025.", "contradicted garages-lund"),
        ("Belsey's revenue was 54.8 million euros in 2025.", "no fact"),
        ("In 2025 Eva Orvik had revenue of 54.8 million euros.", "no fact"),
        ("In 2025 the orvik, a seabird, had 54.8 million chicks.", "no fact"),
    ],
)
def test_the_first_word_of_the_name_of_a_firm_stands_for_it(rows, sentence, verdict):
    (row,) = rows(sentence)
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict
