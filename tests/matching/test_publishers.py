"""Texts that name who has published the facts: no other place and no other subject than those of the facts."""

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

[[fact]]
id = "energy-2025"
claim = "The group used 31.2 gigawatt hours of energy in 2025."
figure = "31.2 GWh"
measure = "energy used by the group"
place = "Pellsey"
period = 2025
nature = "flow"
"""


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("The union's ships made 3,842 crossings in 2025.", "supported crossings-2025"),
        ("416 captains stood on the union's ships at the end of 2025.", "supported captains-2025"),
        ("The union's ships made 3,824 crossings in 2025.", "contradicted crossings-2025"),
        ("Tarrow got through 31.2 GWh of energy in 2025.", "supported energy-2025"),
        ("Dorrel got through 31.2 GWh of energy in 2025.", "no fact"),
    ],
)
def test_a_publisher_is_no_other_subject(rows, sentence, verdict):
    (row,) = rows(sentence)
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict
