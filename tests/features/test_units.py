"""What another clause or sentence says, which is not said of the figure: per head, in each direction."""

import pytest
from making import of_orton

LIBRARY = (
    of_orton(
        (
            (
                "orton",
                "Orton spent 3,420 crowns per head on schools in 2024.",
                "3420 crowns per person",
                "spending",
                "rate",
            ),
            (
                "bridge",
                "The bridge of Orton carried 31,700 vehicles a day in both directions in 2024.",
                "31700 vehicles per day",
                "daily traffic",
                "rate",
            ),
        )
    )
    + """
[[fact]]
id = "velt"
claim = "Velt spent 2,406 crowns per head on schools in 2024."
figure = "2406 crowns per person"
measure = "spending"
place = "Velt"
period = 2024
nature = "rate"
"""
)
ORTON = "Orton spent 3,420 crowns per head on schools in 2024"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{ORTON}. Velt spent 2,406 crowns.", "supported velt"),
        (f"{ORTON}. Velt spent 2,406 crowns in all.", "misquoted velt"),
        (f"{ORTON}. In total, Velt spent 2,406 crowns.", "misquoted velt"),
        (f"{ORTON}; Velt spent 2,406 crowns in all.", "misquoted velt"),
        (f"{ORTON}, and Velt spent 2,406 crowns altogether.", "misquoted velt"),
        (f"{ORTON}. Velt spent 2,406 crowns in all schools.", "supported velt"),
        (f"{ORTON}. In all, Velt spent 2,406 crowns per head on schools in 2024.", "supported velt"),
        (f"{ORTON}, Velt 2,406 crowns.", "supported velt"),
    ],
)
def test_what_is_spent_in_all_is_not_spent_per_head(verdicts, text, expected):
    assert verdicts(text) == ["supported orton", expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In each direction, the bridge of Orton carried 31,700 vehicles a day in 2024.", "not comparable bridge"),
        ("The bridge of Orton carried 31,700 vehicles a day each way in 2024, and jams grow.", "not comparable bridge"),
        (
            "Jams grow; in each direction the bridge of Orton carried 31,700 vehicles a day in 2024.",
            "not comparable bridge",
        ),
        ("Jams grow in each direction; the bridge of Orton carried 31,700 vehicles a day in 2024.", "supported bridge"),
        (
            "Jams grow in each direction, and the bridge of Orton carried 31,700 vehicles a day in 2024.",
            "supported bridge",
        ),
        (
            "Traffic in each direction: in 2024, the bridge of Orton; it carried 31,700 vehicles a day.",
            "not comparable bridge",
        ),
    ],
)
def test_a_basis_is_that_of_its_clause(verdicts, text, expected):
    assert verdicts(text) == [expected]
