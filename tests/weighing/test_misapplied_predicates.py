"""Right numbers of which a sentence says something else than the source does: paid, where it was free; died, waited."""

import pytest
from making import of_orton

FACTS = (
    ("waits", "One in eight callers in Orton waited more than ten minutes in 2024.", "12.5 %", "long waits", "share"),
    ("swim", "In Orton, 34.6 % of the pupils had free swimming lessons in 2024.", "34.6 %", "free lessons", "share"),
    ("trams", "In Orton, 91.7 % of the trams were on time in 2024.", "91.7 %", "punctuality of trams", "share"),
    ("halls", "At least 14 halls in Orton are to be repainted.", ">= 14 halls", "halls to be repainted", "stock"),
    (
        "queue",
        "There were 8,260 patients on the waiting lists of Orton in 2024.",
        "8260 patients",
        "waiting list",
        "stock",
    ),
    ("visits", "The clinics of Orton saw 51,400 patients in 2024.", "51400 patients", "patients of clinics", "flow"),
    ("nurses", "Orton had 7,340 nurses in 2024.", "7340 nurses", "nurses", "stock"),
    ("posts", "The vacancy rate for drivers in Orton was 7.3 % in 2024.", "7.3 %", "vacancy rate of drivers", "rate"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("One in eight callers in Orton died in 2024.", "misquoted waits"),
        ("One in eight callers in Orton had to wait for long in 2024.", "supported waits"),
        ("One caller in eight in Orton waited over ten minutes in 2024.", "supported waits"),
        ("34.6 % of the pupils in Orton paid for swimming lessons in 2024.", "misquoted swim"),
        ("65.4 % of the pupils in Orton paid for swimming lessons in 2024.", "supported swim"),
        ("In Orton, 34.6 % of the pupils who paid had swimming lessons in 2024.", "misquoted swim"),
        ("In Orton, 34.6 % of the pupils swam for free in 2024.", "supported swim"),
        ("In Orton, the trams were late 91.7 % of the time in 2024.", "misquoted trams"),
        ("In late 2024, 91.7 % of the trams in Orton were on time.", "supported trams"),
        ("At least 14 halls in Orton have been repainted.", "misquoted halls"),
        ("At least 14 halls in Orton were repainted.", "misquoted halls"),
        ("Orton repainted at least 14 halls.", "misquoted halls"),
        ("At least 14 halls in Orton will be repainted.", "supported halls"),
        ("At least 14 halls in Orton are due to be repainted.", "supported halls"),
        ("The surgeons of Orton operated on 8,260 patients in 2024.", "misquoted queue"),
        ("Orton treated 8,260 patients in 2024.", "misquoted queue"),
        ("The clinics of Orton treated 51,400 patients in 2024.", "supported visits"),
        ("In 2024, 7,340 nurses of Orton went on strike.", "misquoted nurses"),
        ("In 2024, 7,340 nurses worked in Orton.", "supported nurses"),
        ("The vacancy rate for drivers in Orton was 7.3 % in 2024.", "supported posts"),
        ("In Orton, 7.3 % of the posts for drivers were vacant in 2024.", "supported posts"),
    ],
)
def test_a_right_number_of_which_something_else_is_said_is_not_supported(verdicts, text, answer):
    assert verdicts(text)[0] == answer
