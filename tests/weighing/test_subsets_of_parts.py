"""Numbers of a part that has a number of its own: of a kind, of another number, of those who left, of some hours."""

import pytest
from making import of_orton

FACTS = (
    ("clinics", "The clinics of Orton had 7,340 beds at the end of 2024.", "7340 beds", "beds in clinics", "stock"),
    ("grants", "Orton spent 21.6 million EUR on theatres in 2024.", "21.6 million EUR", "spending on theatres", "flow"),
    (
        "list",
        "There were 3,870 families on the housing list of Orton in 2024.",
        "3870 families",
        "housing list",
        "stock",
    ),
    ("boats", "The value of the catch of Orton was 48.2 million EUR in 2024.", "48.2 million EUR", "catch", "flow"),
    ("buses", "In Orton, 87.4 % of the buses were on time in 2024.", "87.4 %", "punctuality of buses", "share"),
    ("fleet", "Orton had 214 fishing boats at the end of 2024.", "214 boats", "fishing boats", "stock"),
    ("guards", "The lidos of Orton cut 64 posts in 2024.", "64 posts", "posts cut", "flow"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        # of a kind, however near the number is
        ("The private clinics of Orton had 6,910 beds at the end of 2024.", "no fact"),
        ("The clinics of Orton had 6,910 beds at the end of 2024.", "contradicted clinics"),
        ("The private clinics of Orton had 7,340 beds at the end of 2024.", "misquoted clinics"),
        # on top of them, or of a number behind it
        ("The clinics of Orton had another 6,910 beds at the end of 2024.", "no fact"),
        ("The clinics of Orton had a further 690 beds at the end of 2024.", "no fact"),
        ("Orton spent 19.3 million euros of the 21.6 million on theatres in 2024.", "supported grants"),
        ("Orton spent 19.3 million euros on theatres in 2024.", "contradicted grants"),
        # of one thing
        ("The catch of herring in Orton was worth 39.6 million euros in 2024.", "no fact"),
        ("The catch of Orton was worth 39.6 million euros in 2024.", "contradicted boats"),
        # of those who left, or who waited for long
        ("In 2024, 510 families came off the housing list of Orton.", "no fact"),
        ("Orton cut 310 beds of its clinics in 2024.", "no fact"),
        ("In 2024, some 1,200 families on the housing list of Orton had waited more than six years.", "no fact"),
        ("In 2024, there were 2,870 families on the housing list of Orton.", "contradicted list"),
        ("In 2024, there were 3,870 families left on the housing list of Orton.", "supported list"),
        ("The lidos of Orton cut 74 posts in 2024.", "contradicted guards"),
        ("The lidos of Orton cut 64 posts in 2024.", "supported guards"),
        # of some hours
        ("In Orton, 83.1 % of the buses were on time in the rush hour in 2024.", "no fact"),
        ("In Orton, 89.2 % of the buses were on time off-peak in 2024.", "no fact"),
        ("In Orton, 87.4 % of the buses were on time off-peak in 2024.", "misquoted buses"),
        ("In Orton, 83.1 % of the buses were on time in 2024.", "contradicted buses"),
        # of what they caught
        ("In the spring of 2024 Orton landed 20,300 tonnes.", "no fact"),
        # not there yet
        ("The new clinic of Orton will have 340 beds.", "no fact"),
        ("You will find 6,340 beds in the clinics of Orton at the end of 2024.", "contradicted clinics"),
    ],
)
def test_a_part_has_a_number_of_its_own(verdict_on, text, answer):
    assert verdict_on(text) == answer
