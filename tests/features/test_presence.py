"""Whether a figure counts all who are there: not who came in some time, for whom there is room, or who is lacking."""

import pytest

LIBRARY = """
[source]
id = "orton-2025"
type = "report"
publisher = "Office of Orton"
published = 2026-06-10

[[fact]]
id = "held"
claim = "On 30 June 2025, 8,460 prisoners were held in Orton."
figure = "8,460 prisoners"
measure = "prisoners"
place = "Orton"
period = 2025-06-30
nature = "stock"

[[fact]]
id = "ferry"
claim = "The Orton ferry had room for 640 passengers in 2025."
figure = "640 passengers"
measure = "capacity of the Orton ferry"
place = "Orton"
period = 2025
nature = "stock"

[[fact]]
id = "visits"
claim = "The emergency rooms of Orton received 17,300 visits in 2025."
figure = "17,300 visits"
measure = "emergency room visits"
place = "Orton"
period = 2025
nature = "flow"

[[fact]]
id = "rent"
claim = "The average rent in Orton was 13.80 euros per square metre a month in 2025."
figure = "13.80 EUR per square metre per month"
measure = "average rent"
place = "Orton"
period = 2025
nature = "rate"

[[fact]]
id = "pupils"
claim = "The Hill School had 84 pupils in 2025."
figure = "84 pupils"
measure = "pupils of the Hill School"
place = "Orton"
period = 2025
nature = "stock"

[[fact]]
id = "staff"
claim = "The brewery of Orton employed 410 people in 2025."
figure = "410 people"
measure = "employees of the brewery"
place = "Orton"
period = 2025
nature = "stock"

[[fact]]
id = "admitted"
claim = "The hospital of Orton admitted 5,120 patients in 2025."
figure = "5120 patients"
measure = "patients admitted to hospital"
place = "Orton"
period = 2025
nature = "flow"
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 30 June 2025 the jails of Orton were built to take 7,950 prisoners.", "no fact"),
        ("On 30 June 2025 the jails of Orton had room for 7,950 prisoners.", "no fact"),
        ("On 30 June 2025 the jails of Orton could hold 7,950 prisoners.", "no fact"),
        ("On 30 June 2025 7,950 prisoners were held in Orton.", "contradicted held"),
        ("The Orton ferry carried 600 passengers in 2025.", "no fact"),
        ("On 4 May 2025 there were 702 passengers on the Orton ferry.", "no fact"),
        ("The Orton ferry had room for 600 passengers in 2025.", "contradicted ferry"),
        ("In 2025 the Orton ferry was designed for 640 passengers.", "supported ferry"),
        ("The Orton ferry held 640 passengers in 2025.", "supported ferry"),
        ("The emergency rooms of Orton received 18,300 visits in 2025.", "contradicted visits"),
        (
            "Including heating, the average rent in Orton was 13.80 euros per square metre a month in 2025.",
            "supported rent",
        ),
        ("Including heating, the average rent in Orton was 17.10 euros per square metre a month in 2025.", "no fact"),
        ("The average rent in Orton was 17.10 euros per square metre a month in 2025, heating included.", "no fact"),
        ("The average rent in Orton was 17.10 euros per square metre a month in 2025.", "contradicted rent"),
        ("Without heating, the average rent in Orton was 9.20 euros per square metre a month in 2025.", "no fact"),
        ("Leaving aside houses, the average rent in Orton was 9.20 euros per square metre a month in 2025.", "no fact"),
        ("Without a doubt, the emergency rooms of Orton received 18,300 visits in 2025.", "contradicted visits"),
        ("Leaving aside all rumours, the Orton ferry had room for 600 passengers in 2025.", "contradicted ferry"),
        ("Setting aside questions, the Orton ferry had room for 600 passengers in 2025.", "contradicted ferry"),
        ("Without exception, the Orton ferry had room for 600 passengers in 2025.", "contradicted ferry"),
        (
            "Apart from garages, the average rent in Orton was 13.80 euros per square metre a month in 2025.",
            "supported rent",
        ),
    ],
)
def test_for_how_many_there_is_room_is_not_how_many_there_are_and_more_may_be_counted(verdict_on, text, expected):
    assert verdict_on(text) == expected


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Hill School took in 30 new pupils in 2025.", "no fact"),
        ("The Hill School took in 84 pupils in 2025.", "no fact"),
        ("In Orton the Hill School took in 84 pupils in 2025.", "misquoted pupils"),
        ("The Hill School admitted 70 pupils in Orton in 2025.", "no fact"),
        ("In 2025 70 pupils joined the Hill School in Orton.", "no fact"),
        ("In 2025 70 pupils were newly admitted to the Hill School in Orton.", "no fact"),
        ("The brewery of Orton took on 30 people in 2025.", "no fact"),
        # those who are there
        ("The Hill School had 94 pupils in 2025.", "contradicted pupils"),
        ("By 2025, 94 pupils had joined the Hill School.", "contradicted pupils"),
        ("The Hill School had taken in 94 pupils by 2025.", "contradicted pupils"),
        ("The new Hill School had 94 pupils in 2025.", "contradicted pupils"),
        ("The Hill School, which took in girls, had 94 pupils in 2025.", "contradicted pupils"),
        ("The headmaster admitted that the Hill School had 94 pupils in 2025.", "contradicted pupils"),
        # a fact that counts those who came
        ("The hospital of Orton took in 6,120 patients in 2025.", "contradicted admitted"),
        ("The hospital of Orton took in 5,120 patients in 2025.", "supported admitted"),
    ],
)
def test_those_who_came_are_a_part_of_those_who_are_there(verdict_on, text, verdict):
    assert verdict_on(text) == verdict
