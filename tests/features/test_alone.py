"""The whole of which another number of a sentence gives a part, and what something is compared with."""

import pytest

LIBRARY = """
[source]
id = "skell-2024"
type = "report"
title = "Buses of Skell 2024"
publisher = "Skell Bus Company"
published = 2025-03-20

[[fact]]
id = "buses"
claim = "The Skell Bus Company ran 412 buses at the end of 2024."
figure = "412 buses"
measure = "buses"
place = "Skell"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "low-floor"
claim = "At the end of 2024, 371 of the buses of Skell had a low floor."
figure = "371 buses"
measure = "low-floor-buses"
place = "Skell"
period = 2024-12-31
nature = "stock"
part_of = "buses"

[[fact]]
id = "mast"
claim = "The mast of Skell is 88.5 metres high."
figure = "88.5 metres"
measure = "height-of-mast"
place = "Skell"
period = 2024
nature = "stock"
"""


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        (
            "At the end of 2024, 371 of the 412 buses of Skell had a low floor.",
            ["supported low-floor", "supported buses"],
        ),
        (
            "At the end of 2024, 371 of the 421 buses of Skell had a low floor.",
            ["supported low-floor", "contradicted buses"],
        ),
        (
            "371 of the 412 buses that ran in Skell at the end of 2024 had a low floor.",
            ["supported low-floor", "supported buses"],
        ),
        (
            "At the end of 2024, none of the Skell Bus Company's 412 buses had a low floor.",
            ["supported buses"],
        ),
        ("Not one of the 412 buses in Skell ran on gas at the end of 2024.", ["supported buses"]),
        ("None of the 421 buses in Skell ran on gas at the end of 2024.", ["contradicted buses"]),
        ("At the end of 2024 the Skell Bus Company sold 40 of its 412 buses.", ["no fact", "supported buses"]),
        ("At the end of 2024 the Skell Bus Company had sold 40 of its 421 buses.", ["no fact", "contradicted buses"]),
        ("At the end of 2024, none of the 412 buses in Skell!", ["supported buses"]),
        ("All 412 buses of the Skell Bus Company had a low floor at the end of 2024.", ["misquoted buses"]),
        ("All 371 buses of the Skell Bus Company had a low floor at the end of 2024.", ["supported low-floor"]),
    ],
)
def test_what_is_said_of_a_part_is_not_said_of_the_whole(verdicts, text, answers):
    assert verdicts(text) == answers


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The mast of Skell is twice as high as that of Lund, which measures 44 metres.", "no fact"),
        ("The mast of Skell is higher than the tower of Lund, which measures 44 metres.", "no fact"),
        ("The mast of Skell, which measures 88.5 metres, is higher than that of Lund.", "supported mast"),
        ("The mast of Skell, which measures 83.5 metres, is higher than that of Lund.", "contradicted mast"),
    ],
)
def test_what_something_is_compared_with_has_a_figure_of_its_own(verdict_on, text, answer):
    assert verdict_on(text) == answer


def test_the_number_of_all_is_misquoted_for_what_a_part_does_and_the_reason_says_how_many_do(told):
    (row,) = told("All 412 buses of the Skell Bus Company had a low floor at the end of 2024.")
    assert row["reason"] == "the source gives this for something else, and 371 buses for this (low-floor)"
