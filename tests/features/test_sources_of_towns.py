"""A text on a university or a town: what it says of the country, the state or the world is of no fact of it."""

import pytest

LIBRARY = """
[source]
id = "college-2025"
type = "report"
title = "University of Lund: students 2024"
publisher = "University of Lund"
published = 2025-01-14

[[fact]]
id = "abroad"
claim = "12.4 % of the students of the University of Lund came from abroad in 2024."
figure = "12.4 %"
measure = "share of students from abroad"
place = "Lund"
period = 2024
nature = "share"

[[fact]]
id = "places"
claim = "The University of Lund had 9,120 places in 2024."
figure = "9120 places"
measure = "places"
place = "Lund"
period = 2024
nature = "stock"
"""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Nationally, 9.8 % of the students came from abroad in 2024.", "no fact"),
        ("Across the country, 9.8 % of the students came from abroad in 2024.", "no fact"),
        ("Statewide, 9.8 % of the students came from abroad in 2024.", "no fact"),
        ("Worldwide, 9.8 % of the students came from abroad in 2024.", "no fact"),
        ("There, 9.8 % of the students came from abroad in 2024.", "contradicted abroad"),
    ],
)
def test_a_university_is_no_country(verdicts, text, verdict):
    assert verdicts(f"The University of Lund had 9,120 places in 2024. {text}")[1:] == [verdict]
