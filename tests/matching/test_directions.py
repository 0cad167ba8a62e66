"""Figures that are right, and have not changed as their sentence says: rose to 40, where it was 45 before."""

import pytest

LIBRARY = """
[source]
id = "skell-2024"
type = "report"
title = "Skell in figures 2024"
publisher = "Office of Skell"
published = 2025-03-20
""" + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "Skell"\n'
    f'period = {period}\nnature = "{nature}"\n'
    for id_, claim, figure, measure, period, nature in (
        ("thefts-2023", "Skell had 381 thefts in 2023.", "381 thefts", "thefts", "2023", "flow"),
        ("thefts-2024", "Skell had 412 thefts in 2024.", "412 thefts", "thefts", "2024", "flow"),
        ("cows-2014", "There were 931 cows in Skell in 2014.", "931 cows", "cows", "2014", "stock"),
        ("cows-2024", "There were 874 cows in Skell in 2024.", "874 cows", "cows", "2024", "stock"),
        ("rain-2024-05", "Skell had 38 mm of rain in May 2024.", "38 mm", "rain", '"2024-05"', "flow"),
        ("boats", "Skell has had 46 boats since 2021.", "46 boats", "boats", '"2021.."', "stock"),
        ("rain-2024-06", "Skell had 61 mm of rain in June 2024.", "61 mm", "rain", '"2024-06"', "flow"),
    )
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The number of thefts in Skell fell to 412 in 2024.", "misquoted thefts-2024"),
        ("Thefts in Skell dropped to 412 in 2024.", "misquoted thefts-2024"),
        ("The number of thefts in Skell rose to 412 in 2024.", "supported thefts-2024"),
        ("The number of thefts in Skell fell to 412 in 2024, from more in 2021.", "supported thefts-2024"),
        ("After a bad spring, the number of thefts in Skell fell to 412 in 2024.", "supported thefts-2024"),
        ("The number of cows in Skell rose to 874 in 2024.", "supported cows-2024"),
        ("The number of boats in Skell has risen to 46.", "supported boats"),
        ("Rain in Skell fell to 61 mm in June 2024.", "supported rain-2024-06"),
        ("The number of thefts in Skell came to 412 in 2024.", "supported thefts-2024"),
    ],
)
def test_a_figure_that_is_right_is_misquoted_if_it_has_changed_the_other_way(verdict_on, text, answer):
    assert verdict_on(text) == answer


def test_the_reason_says_what_it_was_the_year_before(told):
    (row,) = told("The number of thefts in Skell fell to 412 in 2024.")
    assert row["reason"] == "it has not fallen: the source says 381 thefts for 2023 (thefts-2023)"
    (row,) = told("The number of thefts in Skell rose to 381 in 2023.")
    assert row["verdict"] == "supported"
