"""The fact that `proof` names for a figure without one: the one a reader would look at next."""

import pytest

LIBRARY = """
[source]
id = "island-2024"
type = "report"
title = "Statistical Yearbook of Aldermoy"
publisher = "Census House"

[[fact]]
id = "passengers"
claim = "Ferries carried 2.27 million passengers between Aldermoy and the mainland in 2024."
figure = "2.27 million passengers"
measure = "ferry passengers"
place = "Aldermoy"
period = 2024
nature = "flow"

[[fact]]
id = "cancelled"
claim = "Moyline Ferries cancelled 214 sailings in 2023."
figure = "214 sailings"
measure = "cancelled sailings"
place = "Moyline Ferries"
period = 2023
nature = "flow"

[[fact]]
id = "north"
claim = "38 % of the residents of Aldermoy lived in the north in 2024."
figure = "38 %"
measure = "residents in the north"
place = "Aldermoy"
period = 2024
nature = "share"

[[fact]]
id = "revenue"
claim = "Brannock Seafoods had a revenue of 92 million dollars in 2024."
figure = "92 million USD"
measure = "revenue"
place = "Brannock Seafoods"
period = 2024
nature = "flow"

[[fact]]
id = "euro"
claim = "A euro cost 1.08 dollars in 2024."
figure = "1.08 USD per EUR"
measure = "exchange rate of the euro"
period = 2024
nature = "rate"

[[fact]]
id = "landings"
claim = "Boats landed 900 tonnes of fish at the ports of Aldermoy in 2024."
figure = "900 tonnes"
measure = "landings of fish"
place = "Aldermoy"
period = 2024
nature = "flow"
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the number is telling, and something else is in common: the time, the unit or a word
        ("The boats took 2.27 million of us in 2024.", "passengers"),
        ("Nobody counted 2.27 million passengers at the airport.", "passengers"),
        ("The firm is said to have cancelled 214 of its flights.", "cancelled"),
        ("Her collection has 214 stamps.", None),
        # anybody may have 38 % or 900 by chance: two of the unit, the place, the time and the words have to be in common
        ("In 2024 the hilly part, Skarrow, had 38 per cent of the voters.", "north"),
        ("Some 38 per cent of his pupils sing.", None),
        ("The cathedral has 900 chairs.", None),
        # a share is no number of things, even if all else is in common
        ("In 2024 the north of Aldermoy had 38 buses for its residents.", None),
        # with a different number: the unit, and half of the words, or fewer with the place or the time
        ("Boats landed 52,700 tonnes at the ports of Lindmark.", "landings"),
        ("On Aldermoy the ports dealt with 52,700 tonnes of grain in 2024.", "landings"),
        ("The ports of Lindmark dealt with 52,700 tonnes of grain.", None),
        # money in a different currency is money, but no exchange rate
        ("Brannock Seafoods had a revenue of 70 million pounds in 2019.", "revenue"),
        ("A euro cost him 250 yen in the arcade.", None),
    ],
)  # fmt: skip
def test_the_nearest_fact_has_the_number_or_says_what_is_like_it(told, text, expected):
    row, *_ = told(text)
    assert row["fact"] is None
    named = row["reason"].partition("nearest: ")[2]
    assert (named[named.index("(") + 1 : named.index(")")] if named else None) == expected
