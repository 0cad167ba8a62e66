"""The highest, the lowest, the average and the total of many values are not each other."""

import pytest
from making import of_orton

FACTS = (
    (
        "ferries",
        "The average load of the ferries of Orton was 312 passengers in 2024.",
        "312 passengers",
        "load",
        "rate",
    ),
    (
        "cabin",
        "The cheapest cabin on the ferries of Orton cost about 90 euros in 2024.",
        "~ 90 EUR",
        "cabin price",
        "rate",
    ),
    ("fine", "A fine in Orton was at most 400 euros in 2024.", "<= 400 EUR", "fine", "rate"),
    ("deposit", "A deposit in Orton was at least 50 euros in 2024.", ">= 50 EUR", "deposit", "rate"),
    ("catch", "The boats of Orton landed 8,240 tonnes of crab in 2024.", "8240 tonnes", "crab landed", "flow"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The average load of the ferries of Orton was 321 passengers in 2024.", "contradicted ferries"),
        ("The highest load of the ferries of Orton was 640 passengers in 2024.", "no fact"),
        ("The median load of the ferries of Orton was 280 passengers in 2024.", "no fact"),
        ("The total load of the ferries of Orton was 312 passengers in 2024.", "misquoted ferries"),
        ("The lowest load of the ferries of Orton was 312 passengers in 2024.", "misquoted ferries"),
        ("The highest average load of the ferries of Orton was 312 passengers in 2024.", "supported ferries"),
        ("The cheapest cabin on the ferries of Orton cost 120 euros in 2024.", "contradicted cabin"),
        ("The most expensive cabin on the ferries of Orton cost 480 euros in 2024.", "no fact"),
        ("The dearest cabin on the ferries of Orton cost about 90 euros in 2024.", "misquoted cabin"),
    ],
)
def test_one_of_many_values_is_no_other_of_them(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The largest boat of Orton landed 1,100 tonnes of crab in 2024.", "no fact"),
        ("On average the boats of Orton landed 220 tonnes of crab in 2024.", "no fact"),
        ("The boats of Orton landed 8,420 tonnes of crab in 2024.", "contradicted catch"),
    ],
)
def test_one_of_the_things_that_a_fact_counts_together_contradicts_nothing(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The maximum fine in Orton was 400 euros in 2024.", "supported fine"),
        ("Fines in Orton went up to 400 euros in 2024.", "supported fine"),
        ("Fines in Orton can run up to 400 euros.", "supported fine"),
        ("The maximum fine in Orton was 450 euros in 2024.", "contradicted fine"),
        ("The maximum fine in Orton was 350 euros in 2024.", "not established fine"),
        ("A fine in Orton was 400 euros in 2024.", "misquoted fine"),
        ("The lowest deposit in Orton was 50 euros in 2024.", "supported deposit"),
    ],
)
def test_the_highest_value_is_the_bound_of_all(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Nobody in Orton paid a fine of more than 400 euros in 2024.", "supported fine"),
        ("Orton charged no fine of over 400 euros in 2024.", "supported fine"),
        ("There were no fines above 400 euros in Orton in 2024.", "supported fine"),
        ("Not a single fine in Orton was above 400 euros in 2024.", "supported fine"),
        ("Orton gave no one a fine of more than 400 euros in 2024.", "supported fine"),
        ("There was no deposit under 50 euros in Orton in 2024.", "supported deposit"),
        ("Fines in Orton were above 400 euros in 2024.", "contradicted fine"),
        ("Nobody with a fine of more than 400 euros left Orton in 2024.", "no fact"),
    ],
)
def test_a_bound_of_what_there_was_none_of_is_the_other_one(verdict_on, text, answer):
    assert verdict_on(text) == answer
