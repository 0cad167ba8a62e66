"""How a sentence says of which time a figure is: ways of reporters, each with the facts that are meant, and the verdicts."""

import pytest

LIBRARY = """
[source]
id = "veldria-timber-2024"
type = "report"
publisher = "Forest Office of Veldria"
published = 2025-03-14

[[fact]]
id = "fires-2020-2024"
claim = "There were 246 fires at sawmills in Veldria from 2020 to 2024."
figure = "246 fires"
measure = "fires at sawmills"
place = "Veldria"
period = "2020..2024"
nature = "cumulative"
"""


@pytest.fixture
def judged(told):
    """Return what gives the fact and the verdict of each figure of a text."""

    def judged(text: str) -> list[tuple[str, str]]:
        return [(row["fact"] or "", row["verdict"]) for row in told(text + "\n")]

    return judged


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 alone there were 246 fires at sawmills in Veldria.",
        "In 2024 there were 246 fires at sawmills in Veldria.",
        "Veldria had 246 fires at sawmills in 2023.",
        "Last year alone there were 246 fires at sawmills in Veldria.",
        "There were 246 fires at sawmills in Veldria during 2023.",
        "There were 246 fires at sawmills in Veldria in July 2024.",
        "There were 246 fires at sawmills in Veldria from 2021 to 2023.",
        "There were 246 fires at sawmills in Veldria in 2021 and 2022.",
    ],
)
def test_what_came_about_in_some_years_is_not_of_a_part_of_them(told, text):
    [row] = told(text)
    assert (row["fact"], row["verdict"]) == ("fires-2020-2024", "misquoted")
    assert row["reason"] == "the source gives this for 2020..2024"


@pytest.mark.parametrize(
    "text",
    [
        "There were 246 fires at sawmills in Veldria from 2020 to 2024.",
        "There were 246 fires at sawmills in Veldria from 2020 to 2024, most of them in 2023.",
        "There were 246 fires at sawmills in Veldria in 2020, 2021, 2022, 2023 and 2024.",
        "There were 246 fires at sawmills in Veldria from 2020 on.",
        "Veldria saw 246 fires at sawmills between 2020 and the close of 2024.",
        "By 2024 there had been 246 fires at sawmills in Veldria.",
        "In 2024 the number of fires at sawmills in Veldria since 2020 reached 246.",
        "As 2024 ended, 246 fires at sawmills in Veldria had been counted.",
        "Before 2024 was out, Veldria had seen 246 fires at its sawmills.",
        "On 31 December 2024 the count of fires at sawmills in Veldria was 246 fires.",
        "In the five years to June 2024, there were 246 fires at sawmills in Veldria.",
        "The 2024 yearbook counts 246 fires at sawmills in Veldria.",
        "Last year the office counted 246 fires at sawmills in Veldria.",
    ],
)
def test_what_had_come_about_by_a_time_is_right(judged, text):
    assert judged(text) == [("fires-2020-2024", "supported")]
