"""Slips of for how many years something has lasted that began in a year that the text gives."""

import pytest
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The mill, built in 1958, is now {} years old. In 2024 it made 12 tonnes of felt.", "66", "76", "from 1958 to 2024 is 66 years"),
    ("The library opened in a barn in 1979. In 2023, after {} years, it moved to the old bank.", "44", "54", "from 1979 to 2023 is 44 years"),
    ("Founded in 1931, the choir marks its {} year of song in 2024.", "93rd", "83rd", "from 1931 to 2024 is 93 years"),
    ("Coach Ana Holm took over in 2012 and was in her {} season. The 2024 title is her first.", "13th", "16th", "from 2012 to 2024 is 12 years"),
    ("Earlier cups came in 1990 and 2009. In 2024 they won again; the wait had lasted {} years.", "15", "22", "from 2009 to 2024 is 15 years"),
    ("The herd grew by half in {} years, from 400 cows in 2016 to 600 today. In 2024 it gave 90 tonnes.", "eight", "twelve", "from 2016 to 2024 is 8 years"),
    ("It is the best since tests began in 2008, {} years ago. In 2025 three in four swam; in 2025 it rained.", "17", "19", "from 2008 to 2025 is 17 years"),
    ("The brewery, which was established in 1872, celebrated its {} anniversary in 2022.", "150th", "140th", "from 1872 to 2022 is 150 years"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), SLIPS)
def test_how_many_years_something_has_lasted_is_right_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    assert [slip.reason for slip in slips(text.format(wrong), numbers_in(text.format(wrong)))] == [reason]


OTHERS = (
    "The mill, built in 1958, is now 67 years old. In 2024 it made 12 tonnes of felt.",
    "When the lift opened in 1901 it was slow. This year it is 125 years old. In 2025 it was shut, and in 2030 it is to close.",
    "Built in 1958, the mill burnt down. Its owner is 41 years old.",
    "The club, founded in 1920, signed him in 2019. After 3 years of injury he left in 2024.",
    "The hall was opened in 2010. This is the 40th anniversary of the fire.",
    "The museum had been in its castle since 1887. After 137 years the roof let in water. In 2019 the town had voted for a new hall.",
    "The line was opened in 1904. After 118 years the bridge gave way. A plan of 2015 had warned of it.",
    "The choir was founded in 1931. After 90 years it split. In 2010 it had sung in Rome.",
)


@pytest.mark.parametrize("text", OTHERS)
def test_years_of_others_are_no_slips(text):
    assert slips(text, numbers_in(text)) == []
