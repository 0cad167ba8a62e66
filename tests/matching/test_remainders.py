"""What a share leaves: the other 37 %, of 63 % that a fact gives, and those of whom a sentence says the opposite."""

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

[[fact]]
id = "women"
claim = "Women made up 58 % of the students of Halmark in 2024."
figure = "58 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "bus"
claim = "In Halmark, 31 % of commuters took the bus in 2024."
figure = "31 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "peat"
claim = "Peat-free soil made up 57 % of the potting soil sold in Halmark in 2024."
figure = "57 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "absent"
claim = "In 2024, 14 % of the patients in Halmark failed to appear without excuse."
figure = "14 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "diesel"
claim = "Diesel trains made up 26 % of the trains of Halmark in 2024."
figure = "26 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "internet"
claim = "In 2024, 9 % of homes in Halmark had no internet connection."
figure = "9 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "lorries"
claim = "Lorries made up 14 % of the vehicles in the Orm Tunnel in Halmark in 2024."
figure = "14 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "hung"
claim = "In 2024, 5 % of trials in Halmark ended with a hung jury."
figure = "5 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "fines"
claim = "Courts in Halmark imposed 2,600 fines for failing to answer a summons in 2024."
figure = "2600 fines"
place = "Halmark"
period = 2024
nature = "flow"
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


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("In 2024, 42 % of the students of Halmark were not women.", "women"),
        ("In 2024, 69 % of commuters in Halmark did not take the bus.", "bus"),
        ("Soil with peat in it was still 43 % of the potting soil sold in Halmark in 2024.", "peat"),
        ("In 2024, 86 % of the patients in Halmark appeared.", "absent"),
        ("In Halmark, 74 % of the trains ran on something other than diesel in 2024.", "diesel"),
        ("In 2024, 91 % of homes in Halmark had an internet connection.", "internet"),
        ("Everything but lorries was 86 % of the vehicles in the Orm Tunnel in Halmark in 2024.", "lorries"),
        ("In 2024, 95 % of trials in Halmark did not end with a hung jury.", "hung"),
    ],
)
def test_of_those_of_whom_a_sentence_says_the_opposite_it_gives_the_rest(rows, text, fact):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("supported", fact)
    assert row["reason"].startswith("the source gives the rest of the share; the source says ")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Courts in Halmark imposed 2,600 fines on people who had not answered a summons in 2024.", "fines"),
        ("In 2024, 5 % of trials in Halmark ended because the jury could not agree.", "hung"),
        ("In 2024, 14 % of the patients in Halmark did not turn up and offered no excuse.", "absent"),
        ("In 2024, 9 % of homes in Halmark lacked an internet connection.", "internet"),
    ],
)
def test_what_both_deny_or_only_one_speaks_of_is_no_contrary(rows, text, fact):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("supported", fact)


@pytest.mark.parametrize(
    "text",
    [
        # the share of those of whom it is so
        "In 2024, 58 % of the students of Halmark were not women.",
        "In 2024, 31 % of commuters in Halmark did not take the bus.",
        "In 2024, 57 % of the potting soil sold in Halmark contained peat.",
        "In 2024, 26 % of the trains of Halmark ran on something other than diesel.",
        "In 2024, 9 % of homes in Halmark had an internet connection.",
        # of those, not of all
        "In 2024, 69 % of commuters who never took the bus in Halmark were men.",
        "In 2024, 69 % of those without a bus in Halmark commuted by car.",
        # something else is denied
        "In 2024, 86 % of the women among the students of Halmark did not vote.",
        "Courts in Halmark imposed 2,900 fines in 2024, none of them for failing to answer a letter.",
    ],
)
def test_what_is_denied_of_others_has_no_fact(rows, text):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("no fact", None)
