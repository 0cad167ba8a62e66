"""What only so many are ahead of, as the rank of a fact: only two towns have more, so it is third."""

import pytest

LIBRARY = """
[source]
id = "jetties"
type = "report"
publisher = "Office of Jetties"

[[fact]]
id = "jetties"
claim = "Osk ranked third among the towns of Marden by number of jetties in 2024."
figure = "3 rank"
measure = "rank by number of jetties"
place = "Osk"
period = 2024
nature = "rank"

[[fact]]
id = "rotten"
claim = "Pell had the third lowest share of rotten jetties among the towns of Marden in 2024."
figure = "3 rank"
measure = "rank by share of rotten jetties"
place = "Pell"
period = 2024
nature = "rank"
"""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Only two towns of Marden had more jetties than Osk in 2024.", "supported"),
        ("In 2024 there were only two towns of Marden that had a larger number of jetties than Osk did.", "supported"),
        ("Only one town of Marden had more jetties than Osk in 2024.", "contradicted"),
        ("Only six towns in Marden had a bigger number of jetties than Osk in 2024.", "contradicted"),
    ],
)
def test_what_only_so_many_are_ahead_of_has_the_rank_behind_them(rows, text, verdict):
    assert [(row["verdict"], row["fact"]) for row in rows(text)] == [(verdict, "jetties")]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, two towns of Marden had more jetties than Osk.",  # and others, perhaps
        "In 2024, only two larger towns of Marden had jetties like Osk.",
        "Only two towns of Marden had jetties in 2024, and Osk had more than a pier.",
        "Only two towns of Marden had fewer jetties than Osk in 2024.",
        "Only two towns of Marden had a larger share of rotten jetties than Pell in 2024.",
        "Only about two towns of Marden had more jetties than Osk in 2024.",
    ],
)
def test_others_that_are_counted_say_no_rank(rows, text):
    assert not [row for row in rows(text) if row["fact"]]
