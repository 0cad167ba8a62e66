"""Lines of bare numbers, as the text of a PDF has them for a table: nothing says of which column or row each is."""

import pytest

LIBRARY = """
[source]
id = "vale"
type = "report"
publisher = "Harrow Vale Council"

[[fact]]
id = "filled"
claim = "Harrow Vale filled 3,206 potholes in 2024."
figure = "3206 potholes"
measure = "potholes filled"
place = "Harrow Vale"
period = 2024
nature = "flow"

[[fact]]
id = "filled-before"
claim = "Harrow Vale filled 2,980 potholes in 2023."
figure = "2980 potholes"
measure = "potholes filled"
place = "Harrow Vale"
period = 2023
nature = "flow"

[[fact]]
id = "staff"
claim = "Harrow Vale Council employed 812 people at the end of 2024."
figure = "812 people"
measure = "council staff"
place = "Harrow Vale"
period = 2024-12-31
nature = "stock"
"""


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("Potholes filled in 2024 came to 3,310.", "contradicted"),
        ("Potholes filled, 2024\n3,310 1,020 412", "no fact"),
        ("Potholes filled, 2024\n1,020 3,310", "no fact"),
        ("Potholes filled, 2024\n3,206 1,020 412", "supported"),
        ("In 2024 3,310 potholes were filled in Harrow Vale.", "contradicted"),
        ("In 2024 3,310 were filled in Harrow Vale, potholes all of them.", "contradicted"),
    ],
)
def test_a_number_in_a_row_of_them_contradicts_nothing(rows, line, verdict):
    about = (
        "Harrow Vale Council employed 812 people at the end of 2024. It filled 3,206 potholes in Harrow Vale in 2024."
    )
    _, _, *told = rows(f"Harrow Vale Council in 2024\n\n{about}\n\n{line}\n")
    assert next(row["verdict"] for row in told if row["printed"].startswith("3,")) == verdict


def test_the_next_paragraph_is_no_row_with_a_number(rows):
    about = "Harrow Vale Council employed 812 people at the end of 2024."
    text = f"{about}\n\nPotholes filled in Harrow Vale in 2024: 3,310\n\n3,310 potholes were filled in Harrow Vale in 2024.\n"
    assert [row["verdict"] for row in rows(text)] == ["supported", "contradicted", "contradicted"]
