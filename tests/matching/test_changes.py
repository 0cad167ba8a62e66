"""Changes that refer to what has just been said."""

import pytest

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"
published = 2025-03-01

[[fact]]
id = "skiers"
claim = "Lifts carried 714,000 skiers up Mount Orra in 2024."
figure = "714000 skiers"
measure = "skiers on lifts"
place = "Mount Orra"
period = 2024
nature = "flow"

[[fact]]
id = "skiers-change"
claim = "The number of skiers on the lifts of Mount Orra rose by 8.5 % in 2024."
figure = "8.5 %"
measure = "change in skiers on lifts"
place = "Mount Orra"
period = 2024
nature = "change"

[[fact]]
id = "sledges"
claim = "Lifts carried 91,000 sledges up Mount Orra in 2024."
figure = "91000 sledges"
measure = "sledges on lifts"
place = "Mount Orra"
period = 2024
nature = "flow"

[[fact]]
id = "sledges-change"
claim = "The number of sledges on the lifts of Mount Orra grew by 5.5 % in 2024."
figure = "5.5 %"
measure = "growth in sledges on lifts over the previous year"
place = "Mount Orra"
period = 2024
nature = "change"

[[fact]]
id = "hurt"
claim = "3.2 % of the skiers on Mount Orra were hurt in 2024."
figure = "3.2 %"
measure = "share of skiers who were hurt"
place = "Mount Orra"
period = 2024
nature = "share"

[[fact]]
id = "hurt-change"
claim = "The share of skiers on Mount Orra who were hurt fell by 0.4 percentage points in 2024."
figure = "-0.4 pp"
measure = "change in the share of skiers who were hurt"
place = "Mount Orra"
period = 2024
nature = "change"

[[fact]]
id = "queue"
claim = "640 people were on the waitlist of the ski school of Mount Orra on 1 December 2024."
figure = "640 people"
measure = "people on the waitlist of the ski school"
place = "Mount Orra"
period = 2024-12-01
nature = "stock"

[[fact]]
id = "queue-change"
claim = "The waitlist of the ski school of Mount Orra fell by 12 % in 2024."
figure = "-12 %"
measure = "change in the waitlist of the ski school"
place = "Mount Orra"
period = 2024
nature = "change"
"""
SKIERS = "Lifts carried 714,000 skiers up Mount Orra in 2024."
HURT = "Of the skiers on Mount Orra 3.2 per cent were hurt in 2024."
SLEDGES = "Lifts carried 91,000 sledges up Mount Orra in 2024."
QUEUE = "On 1 December 2024 the ski school of Mount Orra had 640 people on its waitlist."


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"{SKIERS} That was 8.5 per cent more than in 2023.", "supported skiers-change"),
        (f"{SKIERS} This was a rise of nearly 9 per cent on the year before.", "supported skiers-change"),
        (f"{SKIERS} That amounts to a rise of 8.5 per cent.", "supported skiers-change"),
        (f"{SKIERS} Compared with 2023, this was 8.5 per cent more.", "supported skiers-change"),
        (f"{SKIERS} Compared with 2019, this was 8.5 per cent more.", "no fact"),
        (f"{SKIERS} Their number had grown by 8.5 per cent since 2023.", "supported skiers-change"),
        (f"{SKIERS} Their number had grown by 18 per cent, a guide says.", "contradicted skiers-change"),
        (f"{SKIERS} They had grown by 8.5 per cent.", "supported skiers-change"),
        (f"{SKIERS[:-1]}, and that was 8.5 per cent more than in 2023.", "supported skiers-change"),
        (f"{SKIERS[:-1]}, 8.5 per cent more than in 2023.", "supported skiers-change"),
        (f"{SKIERS[:-1]}, 18 per cent more than in 2023.", "contradicted skiers-change"),
        (f"{SKIERS[:-1]}, 18 per cent more than in 2019.", "no fact"),
        (f"{HURT} The share had sunk by 0.4 percentage points.", "supported hurt-change"),
        (f"{QUEUE} The list had become 12 per cent shorter.", "supported queue-change"),
        (f"{SKIERS} The iers had grown by 8.5 per cent.", "no fact"),
        (f"{SLEDGES} That is growth of 5.5 per cent.", "supported sledges-change"),
        (f"{SLEDGES} That is growth of 5.5 per cent over a year.", "supported sledges-change"),
        (f"{SLEDGES} That is growth of 5.5 per cent over ten years.", "no fact"),
        (f"{SLEDGES} That was 5.5 per cent more than in the previous year.", "supported sledges-change"),
        (f"{SLEDGES} That was 7 per cent more than in 2023.", "contradicted sledges-change"),
        (f"{SLEDGES} The number of skis grew by 5.5 per cent.", "no fact"),
        (f"{SKIERS} That was 5.5 per cent more than in 2023.", "contradicted skiers-change"),
        # What acts or is paid is something else, as is what the clause names besides.
        (f"{SKIERS} It grew by 18 per cent.", "no fact"),
        (f"{SKIERS} Their fares grew by 8.5 per cent.", "no fact"),
        (f"{SKIERS} Fares grew by 8.5 per cent.", "no fact"),
        (f"{SKIERS} That was 8.5 per cent more than in Dorra.", "no fact"),
        (f"{SKIERS} That was 8.5 per cent more than in 2022.", "no fact"),
        (f"{SKIERS} That was 61,000 more than in 2023.", "no fact"),
        (f"{SKIERS}\n\nThat was 8.5 per cent more than in 2023.", "supported skiers-change"),
        (f"{SKIERS}\n\n“{SKIERS}”\n\nThat was 18 per cent more than in 2023.", "contradicted skiers-change"),
        (f"{SKIERS} It was cold.\n\nThat was 8.5 per cent more than in 2023.", "no fact"),
        (f"{SKIERS}\n\nIt was cold. That was 8.5 per cent more than in 2023.", "no fact"),
        (f"{SKIERS[:-1]}\n\nThat was 8.5 per cent more than in 2023.", "no fact"),
        (f"{SKIERS}\n\nFares grew by 8.5 per cent.", "no fact"),
        ("That was 8.5 per cent more than in 2023.", "no fact"),
        ("In 2023 nobody came. That was 8.5 per cent more than in 2022.", "no fact"),
    ],
)
def test_a_change_is_of_what_it_refers_to(verdicts, text, last):
    assert verdicts(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2024 the lifts of Mount Orra carried 8.5 per cent more skiers than in 2023.", "supported skiers-change"),
        ("In 2024 the lifts of Mount Orra carried 14 per cent more skiers than in 2023.", "contradicted skiers-change"),
        ("In 2024 the lifts of Mount Orra carried 8.5 per cent more skiers than in 2019.", "no fact"),
        ("In 2024 the lifts of Mount Orra carried 14 per cent more skiers than in 2019.", "no fact"),
        (
            "Compared with 2023, Mount Orra had 8.5 per cent more skiers on its lifts in 2024.",
            "supported skiers-change",
        ),
        ("Compared with 2019, Mount Orra had 8.5 per cent more skiers on its lifts in 2024.", "no fact"),
        ("In 2024 skiers on the lifts of Mount Orra were up 8.5 per cent on 2023.", "supported skiers-change"),
        ("In 2024 skiers on the lifts of Mount Orra were up 8.5 per cent on 2019.", "no fact"),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, faster than in 2019.",
            "supported skiers-change",
        ),
        ("In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, as in 2019.", "supported skiers-change"),
        ("In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent.", "supported skiers-change"),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, less than in 2022.",
            "supported skiers-change",
        ),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, the same rate as in 2021.",
            "supported skiers-change",
        ),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, nearly as much as in 2022.",
            "supported skiers-change",
        ),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, a smaller rise than in 2021.",
            "supported skiers-change",
        ),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, a slow rise compared with 2021.",
            "supported skiers-change",
        ),
        ("In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, down from 2022.", "supported skiers-change"),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent and ate more than in 2022.",
            "supported skiers-change",
        ),
        (
            "In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, while there were fewer sledges than in 2021.",
            "supported skiers-change",
        ),
        (
            "Skiers on the lifts of Mount Orra rose by 8.5 per cent in 2024 after a slump between 2019 and 2021.",
            "supported skiers-change",
        ),
        ("In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent from 2019.", "no fact"),
        ("In 2024 skiers on the lifts of Mount Orra rose by 8.5 per cent, compared with 2019.", "no fact"),
        ("In 2024 there were 8.5 per cent more skiers on the lifts of Mount Orra than in 2019.", "no fact"),
        (
            "In 2024 the number of skiers on the lifts of Mount Orra was higher than in 2019, by 8.5 per cent.",
            "no fact",
        ),
        ("In 2024 skiers on the lifts of Mount Orra were 8.5 per cent above 2019.", "no fact"),
    ],
)
def test_the_change_of_a_year_counts_from_the_year_before(verdicts, text, verdict):
    assert verdicts(text) == [verdict]
