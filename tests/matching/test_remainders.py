"""What a share leaves: the other 37 %, behind a share of 63 % that a fact gives."""

import pytest

LIBRARY = """
[source]
id = "wards"
type = "report"
publisher = "Office of Wards"

[[fact]]
id = "day-surgery"
claim = "In 2024, 63 % of planned operations in Halmark were done as day surgery."
figure = "63 %"
measure = "share of day surgery"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "prices"
claim = "The price of beds in Halmark rose by 40 % in 2024."
figure = "40 %"
measure = "growth of prices of beds"
place = "Halmark"
period = 2024
nature = "change"
"""
SHARE = "In Halmark, 63 % of planned operations were day surgery in 2024"


@pytest.mark.parametrize(
    "behind",
    [
        ". The remaining 37 % needed a bed.",
        "; the other 37 per cent needed a bed.",
        ", and the rest, 37 %, needed a bed.",
        ". The remainder (37 %) needed a bed.",
        ". For the other 37 % of operations, a bed was needed.",
    ],
)
def test_the_rest_of_a_share_is_supported_by_the_fact_of_it(rows, behind):
    first, rest = rows(SHARE + behind)
    assert first["verdict"] == "supported"
    assert (rest["verdict"], rest["fact"], rest["reason"]) == (
        "supported",
        "day-surgery",
        "the source gives the rest of the share; the source says 63 %",
    )


@pytest.mark.parametrize(
    "text",
    [
        f"{SHARE}. The other 37 beds are new.",
        f"{SHARE}. Another 37 % needed a bed.",  # of those that needed one, perhaps
        f"{SHARE}. The other 37 % of the beds stood empty.",
        f"{SHARE}. In 2020, the other 37 % needed a bed.",
        f"{SHARE}. In Norway, the other 37 % needed a bed.",
        f"{SHARE}. Nurses are paid well. The other 37 % needed a bed.",
        "The price of beds in Halmark rose by 40 % in 2024. The other 60 % were cheap.",
        "The other 37 % needed a bed.",
    ],
)
def test_what_may_be_the_rest_of_something_else_has_no_fact(rows, text):
    assert rows(text)[-1]["verdict"] == "no fact"
