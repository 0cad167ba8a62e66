"""The number of those who did something is not that of those who did the opposite, nor of others of them."""

import pytest
from making import of_orton

FACTS = (
    ("joined", "412 new trainees joined the yards of Orton in 2024.", "412 trainees", "new trainees", "flow"),
    (
        "left",
        "6.4 % of the trainees at the yards of Orton left in 2024.",
        "6.4 %",
        "share of trainees who left",
        "share",
    ),
    ("losses", "17 yards of Orton made a loss in 2024.", "17 yards", "yards with a loss", "stock"),
    (
        "steel",
        "The yards of Orton spent 38.6 million euros on steel in 2024.",
        "38.6 million EUR",
        "steel cost",
        "flow",
    ),
    ("grants", "The council of Orton paid grants of 2.94 million euros in 2024.", "2.94 million EUR", "grants", "flow"),
    (
        "bus",
        "Some 1,340 of the visitors to Orton Zoo in 2024 came by bus.",
        "~ 1340 visitors",
        "visitors by bus",
        "flow",
    ),
    ("sundays", "23 halls in Orton opened on Sundays in 2024.", "23 halls", "halls open on Sundays", "stock"),
    (
        "islands",
        "1,620 of the guests at Orton Hall in 2024 came from the islands.",
        "1620 guests",
        "guests from islands",
        "flow",
    ),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("412 new trainees left the yards of Orton in 2024.", "misquoted joined"),
        ("390 new trainees left the yards of Orton in 2024.", "no fact"),
        ("390 new trainees joined the yards of Orton in 2024.", "contradicted joined"),
        ("6.4 % of the trainees at the yards of Orton stayed in 2024.", "misquoted left"),
        ("17 yards of Orton made a profit in 2024.", "misquoted losses"),
        ("17 yards of Orton broke even in 2024.", "misquoted losses"),
        ("17 yards of Orton made a loss in 2024.", "supported losses"),
        ("The yards of Orton received 38.6 million euros on steel in 2024.", "misquoted steel"),
        ("The yards of Orton paid 38.6 million euros for steel in 2024.", "supported steel"),
        ("At the end of 2024, 23 halls in Orton stayed closed on Sundays.", "misquoted sundays"),
        ("At the end of 2024, 23 halls in Orton opened on Sundays.", "supported sundays"),
        ("Firms received grants of 2.94 million euros from the council of Orton in 2024.", "supported grants"),
    ],
)
def test_the_opposite_of_what_a_fact_says_is_misquoted(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The yards of Orton had 412 trainees in 2024.", "misquoted joined"),
        ("The yards of Orton took on 412 trainees in 2024.", "supported joined"),
        ("Some 1,340 of the visitors to Orton Zoo in 2024 came on foot.", "misquoted bus"),
        ("Some 1,340 of the visitors to Orton Zoo in 2024 took the bus.", "supported bus"),
        ("1,620 of the guests at Orton Hall in 2024 came from the region.", "misquoted islands"),
    ],
)
def test_the_number_of_some_of_them_is_misquoted_for_others_or_for_all(verdict_on, text, answer):
    assert verdict_on(text) == answer
