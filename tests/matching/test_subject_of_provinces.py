"""What a text is about that gives facts of many places: the province that its source is about."""

import pytest

LIBRARY = """
[source]
id = "sarn-2025"
type = "report"
title = "Sarn Statistical Yearbook 2025"
publisher = "Statistical Office of the Province of Sarn"
published = 2025-06-03

[[fact]]
id = "people-sarn"
claim = "Sarn had 412,300 inhabitants at the end of 2024."
figure = "412300 people"
measure = "population"
place = "Sarn"
period = 2024
nature = "stock"

[[fact]]
id = "deaths-sarn"
claim = "In 2024, 31 people were killed on the roads of Sarn."
figure = "31 deaths"
measure = "road deaths"
place = "Sarn"
period = 2024
nature = "flow"

[[fact]]
id = "jabs-sarn"
claim = "In Sarn 86 % of two-year-olds had received both doses of measles vaccine in 2024."
figure = "86 %"
measure = "two-year-olds with both doses of measles vaccine"
place = "Sarn"
period = 2024
nature = "share"

[[fact]]
id = "burglary-keld"
claim = "Police recorded 433 burglaries in Keld in 2024."
figure = "433 burglaries"
measure = "recorded burglaries"
place = "Keld"
period = 2024
nature = "flow"

[[fact]]
id = "revenue-corran"
claim = "Corran Mills had revenue of 301 million EUR in 2024."
figure = "301 million EUR"
measure = "revenue"
place = "Corran Mills"
period = 2024
nature = "flow"
"""
MANY_PLACES = (
    "Sarn had 412,300 inhabitants at the end of 2024.\n\nPolice in Keld recorded 433 burglaries in 2024.\n\n"
    "Corran Mills had revenue of 301 million euros in 2024.\n\n"
)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "In 2024 86 % of the province's two-year-olds had been given both doses of the measles vaccine.",
            "supported jabs-sarn",
        ),
        ("In 2024, 86 % of two-year-olds had both doses of the measles vaccine.", "supported jabs-sarn"),
        ("In 2024, 79 % of two-year-olds had both doses of the measles vaccine.", "contradicted jabs-sarn"),
        ("In 2024, 31 people were killed on the province's roads.", "supported deaths-sarn"),
        ("In Keld 79 % of two-year-olds had both doses of the measles vaccine in 2024.", "no fact"),
        ("In Orton 79 % of two-year-olds had both doses of the measles vaccine in 2024.", "no fact"),
        ("Across Norway, 79 % of two-year-olds had both doses of the measles vaccine in 2024.", "no fact"),
        ("Nationwide, 79 % of two-year-olds had both doses of the measles vaccine in 2024.", "no fact"),
        ("Keld is poor. In 2024, 79 % of two-year-olds had both doses of the measles vaccine there.", "no fact"),
        ("Keld lies in Norway. In 2024, 79 % of two-year-olds had both doses of the measles vaccine.", "no fact"),
        ("In 2021, 86 % of two-year-olds had both doses of the measles vaccine.", "no fact"),
    ],
)
def test_a_text_on_a_province_need_not_name_it(verdicts, text, verdict):
    assert verdicts(f"{MANY_PLACES}{text}")[3:] == [verdict]


def test_a_text_on_towns_alone_is_not_about_their_province(verdicts):
    towns = MANY_PLACES.partition("\n\n")[2]
    assert verdicts(f"{towns}In 2024, 79 % of two-year-olds had both doses of the measles vaccine.")[2:] == ["no fact"]
