"""A name of what only bodies are called is no place, with "'s" as well: the Bureau's count."""

import pytest

LIBRARY = """
[source]
id = "jetties-2025"
type = "report"
publisher = "Bureau of Jetties"
published = 2025-06-10

[[fact]]
id = "early"
claim = "According to preliminary figures, 17,350 wooden jetties stood in Halmark at the end of 2024."
figure = "17350 wooden jetties"
measure = "wooden jetties"
place = "Halmark"
period = 2024-12-31
nature = "stock"
vintage = "preliminary"

[[fact]]
id = "late"
claim = "There were 17,480 wooden jetties in Halmark at the end of 2024."
figure = "17480 wooden jetties"
measure = "wooden jetties"
place = "Halmark"
period = 2024-12-31
nature = "stock"
vintage = "final"
replaces = ["early"]
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By the Bureau's count 17,480 wooden jetties stood there at the end of 2024.", ["supported late"]),
        ("By the Bureau’s count, 17,480 wooden jetties were left at the end of 2024.", ["supported late"]),
        ("The Bureau's early read gave the coast 17,350 wooden jetties for the end of 2024.", ["supported early"]),
        ("The Bureau's read gave the coast 17,350 wooden jetties for the end of 2024.", ["outdated early"]),
        ("The State Office's count gave the coast 17,480 wooden jetties for the end of 2024.", ["supported late"]),
        ("By Osk's count 17,480 wooden jetties stood there at the end of 2024.", ["no fact"]),
        ("The Osk Pier's count gave the coast 17,480 wooden jetties for the end of 2024.", ["no fact"]),
    ],
)
def test_what_a_body_has_counted_is_of_no_other_place(verdicts, text, expected):
    assert verdicts(text) == expected
