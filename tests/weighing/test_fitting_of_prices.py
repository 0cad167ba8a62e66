"""A price per thing, where a fact says in words what one of them cost: 4 euros a plate, of a lunch."""

import pytest

LIBRARY = """
[source]
id = "meals"
type = "report"
publisher = "Office of Meals"

[[fact]]
id = "lunch"
claim = "A lunch in the canteens of Halmark cost 4.70 euros in 2024."
figure = "4.70 EUR"
measure = "price of a lunch in canteens"
place = "Halmark"
period = 2024
nature = "rate"

[[fact]]
id = "repairs"
claim = "Repairs to the ovens of canteens in Halmark cost 318,400 euros in 2024."
figure = "318400 EUR"
measure = "cost of repairs to ovens"
place = "Halmark"
period = 2024
nature = "flow"
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A lunch in the canteens of Halmark cost €4.70 a plate in 2024.", ["supported lunch"]),
        ("Lunch in the canteens of Halmark cost 4.70 euros per tray in 2024.", ["supported lunch"]),
        ("A lunch in the canteens of Halmark cost €4.70 a kilo in 2024.", ["misquoted lunch"]),
        ("A lunch in the canteens of Halmark cost $4.70 a plate in 2024.", ["misquoted lunch"]),
        ("A lunch in the canteens of Halmark cost €4.70 a pupil in 2024.", ["misquoted lunch"]),
        ("Repairs to the ovens of canteens in Halmark cost €318,400 an oven in 2024.", ["misquoted repairs"]),
    ],
)
def test_a_price_per_thing_is_that_of_the_one_of_which_a_fact_says_what_it_cost(verdicts, text, expected):
    assert verdicts(text) == expected
