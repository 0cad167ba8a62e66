"""Texts that say of whom facts are by the noun for the body that has published them, which is no other subject."""

import pytest

LIBRARY = """
[source]
id = "tarrow-2025"
type = "report"
title = "Tarrow Ferry Union, annual report 2025"
publisher = "Tarrow Ferry Union"
published = 2026-03-12

[[fact]]
id = "crossings-2025"
claim = "Member ships made 3,842 crossings in 2025."
figure = "3842 crossings"
measure = "crossings made by member ships"
place = "Pellsey"
period = 2025
nature = "flow"

[[fact]]
id = "captains-2025"
claim = "416 captains commanded member ships at the end of 2025."
figure = "416 captains"
measure = "captains of member ships"
place = "Pellsey"
period = 2025-12-31
nature = "stock"
"""


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("The union's ships made 3,842 crossings in 2025.", "supported crossings-2025"),
        ("416 captains stood on the union's ships at the end of 2025.", "supported captains-2025"),
        ("The union's ships made 3,824 crossings in 2025.", "contradicted crossings-2025"),
        # What else the name of the body says is no such noun.
        ("The ferry's ships made 3,824 crossings in 2025.", "no fact"),
        ("In 2025 Tarrow's buses made 3,842 crossings.", "no fact"),
    ],
)
def test_the_noun_for_a_publisher_is_no_other_subject(rows, sentence, verdict):
    (row,) = rows(sentence)
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict
