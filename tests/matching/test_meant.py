"""Which fact a sentence means, where its number may be that of a fact by chance."""

import pytest

LIBRARY = """
[source]
id = "skell-2023"
type = "report"
publisher = "Office of Skell"
published = 2024-03-20

[[fact]]
id = "boats"
claim = "Nine boats sank in the harbour of Skell in 2023."
figure = "9 boats"
measure = "boats that sank"
place = "Skell"
period = 2023
nature = "flow"

[[fact]]
id = "escapes"
claim = "There were four escapes from the prison of Skell in 2023."
figure = "4 escapes"
measure = "escapes"
place = "Skell"
period = 2023
nature = "flow"
"""


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Nine boats sank in the harbour of Skell in 2023.", "supported boats"),
        ("Nine boats sank in the harbour of Skell in the summer of 2023.", "misquoted boats"),
        ("Nine ships sank in the harbour of Skell in the summer of 2023.", "no fact"),
        ("There were four escapes from the prison of Skell on weekdays in 2023.", "misquoted escapes"),
        ("Four prisoners escaped from the prison of Skell on weekdays in 2023.", "no fact"),
    ],
)
def test_one_digit_for_other_things_than_those_of_a_fact_is_that_of_a_part_by_chance(verdict_on, text, answer):
    assert verdict_on(text) == answer
