"""A place that a sentence calls by a short name: the fact may support it, but not always contradict it."""

import pytest

LIBRARY = """
[source]
id = "yearbook"
type = "report"
publisher = "Society of Sites"

[[fact]]
id = "visitors"
claim = "Pellow Aquarium had 81,400 visitors in 2023."
figure = "81400 visitors"
measure = "visitors"
place = "Pellow Aquarium"
period = 2023
nature = "flow"

[[fact]]
id = "guests"
claim = "Tarn Hostel had 31,700 guests in 2023."
figure = "31700 guests"
measure = "guests"
place = "Tarn Hostel"
period = 2023
nature = "flow"

[[fact]]
id = "tickets"
claim = "Rosa Cinemas sold 3.2 million tickets in 2023."
figure = "3.2 million tickets"
measure = "tickets"
place = "Rosa Cinemas"
period = 2023
nature = "flow"
"""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tarn had 31,700 guests in 2023.", "supported"),
        ("The Hostel had 31,700 guests in 2023.", "supported"),
        ("The Hostel had more than 31,700 guests in 2023.", "misquoted"),
        ("Tarn had 52,900 guests in 2023, many of them on its lakes.", "no fact"),
        ("Leeds has a new hostel. The Hostel had 52,900 guests in 2023.", "no fact"),
        ("Tarn Hostel is old. The Hostel had 52,900 guests in 2023.", "contradicted"),
        ("There is a hostel. Tarn had 52,900 guests in 2023.", "contradicted"),
        ("Rosa sold 3.9 million tickets in 2023.", "contradicted"),
        ("The Cinemas sold 3.9 million tickets in 2023.", "no fact"),
        ("Pellow Aquarium had 52,900 visitors in 2023.", "contradicted"),
    ],
)
def test_a_different_number_of_a_short_name_is_held_against_it_where_the_text_says_the_rest(rows, text, verdict):
    assert [row["verdict"] for row in rows(text)] == [verdict]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("The Tarn Hostel had 31,700 guests in 2023. Rosa Cinemas sold 3.2 million tickets in 2023.", "contradicted"),
        ("Pellow Aquarium had 81,400 visitors in 2023. Rosa Cinemas sold 3.2 million tickets in 2023.", "no fact"),
        ("The Tarn Hostel had 52,900 guests in 2023. Rosa Cinemas sold 3.2 million tickets in 2023.", "no fact"),
    ],
)
def test_a_short_name_is_that_of_what_the_text_gives_facts_of(rows, facts, expected):
    text = f"Tarn had 42,600 guests in 2023.\n\n{facts}"
    assert rows(text)[0]["verdict"] == expected
