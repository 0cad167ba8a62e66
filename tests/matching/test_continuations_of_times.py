"""Sentences without a time behind one that names it: a number that was right at another time is not right then."""

import pytest

LIBRARY = """
[source]
id = "orton"
type = "report"
publisher = "Office of Orton"

[[fact]]
id = "roads-2023"
claim = "Orton Town Council spent 2.26 million pounds on roads and street lighting in 2023."
figure = "2.26 million GBP"
measure = "spending on roads and lighting"
place = "Orton"
period = 2023
nature = "flow"

[[fact]]
id = "roads-2024"
claim = "Orton Town Council spent 2.41 million pounds on roads and street lighting in 2024."
figure = "2.41 million GBP"
measure = "spending on roads and lighting"
place = "Orton"
period = 2024
nature = "flow"
"""
SHORT = "In 2024 the town was short of money."
ROADS = "Orton spent £2.41 million on roads and street lighting in 2024."


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{SHORT} Roads and lighting cost £2.41 million.", "supported roads-2024"),
        (f"{SHORT} Roads and lighting cost £2.26 million.", "contradicted roads-2024"),
        (f"{SHORT} Street lighting took £2.26 million.", "no fact"),
        ("In 2023 the town was rich. Roads and lighting cost £2.26 million.", "supported roads-2023"),
        # a year of which no fact is, or a time of its own
        ("In 2021 the town was rich. Roads and lighting cost £2.26 million.", "supported roads-2023"),
        (f"{SHORT} Roads and lighting once cost £2.26 million.", "supported roads-2023"),
        (f"{SHORT} In 2023 roads and lighting cost £2.26 million.", "supported roads-2023"),
        # what it was in that year is told before
        (f"{ROADS} That compared with £2.26 million for roads and lighting.", "supported roads-2023"),
    ],
)
def test_a_sentence_without_a_time_is_of_that_of_the_one_before(rows, text, answer):
    row = rows(text)[-1]
    assert f"{row['verdict']} {row['fact'] or ''}".strip() == answer


def test_the_reason_says_what_it_was_then(rows):
    (row,) = rows(f"{SHORT} Roads and lighting cost £2.26 million.")
    assert row["reason"] == (
        'the source says 2.41 million GBP, which rules out "2.26 million GBP"; you give no place (fact: Orton); '
        "the text before says what it is about"
    )
