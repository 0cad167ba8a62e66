"""Differences and changes: what there is more of is not all that there is, and what has grown is not something else."""

import pytest
from making import of_orton

FACTS = (
    ("loans", "The library of Orton made 84,300 loans in 2024.", "84300 loans", "loans", "flow"),
    (
        "cost",
        "The cost of the trams of Orton was 47.2 million EUR in 2024.",
        "47.2 million EUR",
        "cost of trams",
        "flow",
    ),
    (
        "trams",
        "The cost of the trams of Orton rose by 3.8 % in 2024.",
        "3.8 %",
        "growth of the cost of trams",
        "change",
    ),
    ("queue", "The queue for a garden in Orton had 2,140 households in 2024.", "2140 households", "queue", "stock"),
    ("gap", "The library of Orton lacked 36 desks in 2024.", "36 desks", "missing desks", "stock"),
    ("delay", "Trams in Orton ran with an average delay of 6 minutes in 2024.", "6 minutes", "delay of trams", "rate"),
    ("half", "In Orton, 61 % of the pupils could swim in 2024.", "61 %", "share of pupils who can swim", "share"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The cost of the trams of Orton was 2.9 million euros higher in 2024 than in 2023.", "no fact"),
        ("The trams of Orton cost 2.9 million euros more in 2024.", "no fact"),
        ("The queue for a garden in Orton was 120 households shorter in 2024.", "no fact"),
        ("The library of Orton made 3,700 more loans in 2024.", "no fact"),
        ("The library of Orton made 84,300 loans more in 2024.", "misquoted loans"),
        ("The library of Orton made 84,300 more loans in 2024.", "misquoted loans"),
        # how many there are
        ("The library of Orton made more than 84,000 loans in 2024.", "supported loans"),
        ("The library of Orton made more loans in 2024: 81,700 loans.", "contradicted loans"),
        ("The library of Orton made 81,700 loans or more in 2024.", "supported loans"),
        ("The library of Orton made 81,700 loans in 2024.", "contradicted loans"),
        # what is lacking, or late, is itself more than there is
        ("The library of Orton was looking for 36 more desks in 2024.", "supported gap"),
        ("Trams in Orton took 6 minutes longer on average in 2024.", "supported delay"),
    ],
)
def test_how_many_more_there_are_is_not_how_many_there_are(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Tram passengers in Orton grew by 4.4 % in 2024.", "no fact"),
        ("Tram accidents in Orton rose 5.1 % in 2024.", "no fact"),
        ("Orton had 1,310 tram drivers in 2024, 2.6 % more than in 2023.", "no fact"),
        ("The cost of the trams of Orton per passenger rose 1.9 % in 2024.", "no fact"),
        ("The per capita cost of the trams of Orton rose 1.9 % in 2024.", "no fact"),
        ("The cost of the trams of Orton rose 1.2 % in real terms in 2024.", "no fact"),
        ("The cost of the trams of Orton rose 4.4 % in 2024.", "contradicted trams"),
        ("The trams of Orton cost 4.4 % more in 2024 than in 2023.", "contradicted trams"),
        ("The cost of the trams of Orton rose 3.8 % in 2024.", "supported trams"),
    ],
)
def test_what_else_has_grown_is_no_fact(verdict_on, text, answer):
    assert verdict_on(text) == answer
