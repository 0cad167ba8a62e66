"""A number of some of the things that a fact counts is no wrong number of all of them."""

import pytest
from making import of_orton

FACTS = (
    ("calls", "The ambulances of Orton answered 21,480 calls in 2024.", "21480 calls", "calls", "flow"),
    ("grants", "The council of Orton approved 1,312 grants in 2024.", "1312 grants", "grants", "flow"),
    ("salt", "The mines of Orton shipped 3.62 million tonnes of salt in 2024.", "3.62 million tonnes", "salt", "flow"),
    (
        "takings",
        "The theatre of Orton had takings of 18.4 million euros in 2024.",
        "18.4 million EUR",
        "takings",
        "flow",
    ),
    ("beds", "In Orton, 81.6 % of the hospital beds were taken in 2024.", "81.6 %", "share of beds taken", "share"),
    ("farms", "37 farms of Orton had a fire in 2024.", "37 farms", "farms with a fire", "flow"),
    ("speed", "The average speed of buses in Orton was 17.6 km/h in 2024.", "17.6 km/h", "speed", "rate"),
    ("load", "The average load of ferries in Orton was 212 guests in 2024.", "212 guests", "load", "rate"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    "text",
    [
        "The ambulances of Orton answered 2,140 calls from abroad in 2024.",
        "The ambulances of Orton answered 900 late calls in 2024.",
        "On its busiest day in 2024 Orton answered 140 calls.",
        "The council of Orton approved 212 grants for insulation in 2024.",
        "The council of Orton's education department approved 310 grants in 2024.",
        "The mines of Orton shipped 2.9 million tonnes of road salt in 2024.",
        "Of the salt that the mines of Orton shipped in 2024, 3.1 million tonnes went by train.",
        "Orton's two main mines shipped 3.1 million tonnes of salt in 2024.",
        "Takings of the theatre of Orton from sponsors were 4.1 million euros in 2024.",
        "In Orton, 64.2 % of the hospital beds in psychiatry were taken in 2024.",
        "Nine farms of Orton had a fire with damage of more than €10,000 in 2024.",
        "The average speed of school buses in Orton was 24.1 km/h in 2024.",
        "The average load of freight ferries in Orton was 45 in 2024.",
    ],
)
def test_a_number_of_some_contradicts_none_of_all(verdict_on, text):
    assert verdict_on(text) == "no fact"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The ambulances of Orton answered 20,480 calls in 2024.", "contradicted calls"),
        ("The ambulances of Orton answered 22,480 calls from callers in 2024.", "contradicted calls"),
        ("The council of Orton approved 1,132 grants for insulation in 2024.", "contradicted grants"),
        ("In Orton, 86.1 % of the hospital beds were taken in 2024.", "contradicted beds"),
        ("The average speed of buses in Orton was 24.1 km/h in 2024.", "contradicted speed"),
    ],
)
def test_more_than_all_and_a_slip_of_the_number_of_all_contradict_it(verdict_on, text, answer):
    assert verdict_on(text) == answer
