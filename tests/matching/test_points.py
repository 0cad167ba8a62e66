"""Changes of a share in points, which a sentence gives in per cent; and levels that it gives as changes."""

from cases import cases

FACT = """
[[fact]]
id = "{id}-{year}"
claim = "{claim} in {year}."
figure = "{figure}"
measure = "{measure}"
place = "Lund"
period = {year}
nature = "{nature}"
"""
LIBRARY = '[source]\nid = "office-2025"\ntype = "report"\npublisher = "Office"\n' + "".join(
    FACT.format(
        id=id_,
        year=year,
        claim=claim.format(figure),
        figure=figure,
        measure=measure,
        nature="index" if "pts" in id_ else "share",
    )
    for id_, year, claim, measure, figure in (
        ("vacancy", 2022, "The vacancy rate of shops in Lund was {}", "shop-vacancy-rate", "7.9 %"),
        ("vacancy", 2023, "The vacancy rate of shops in Lund was {}", "shop-vacancy-rate", "8.6 %"),
        ("vacancy", 2024, "The vacancy rate of shops in Lund was {}", "shop-vacancy-rate", "9.3 %"),
        ("pts", 2024, "The rent index of Lund stood at {}", "rent-index", "127.4 points"),
        ("inflation", 2024, "Inflation in Lund was {}", "inflation", "3.4 %"),
    )
)
MONTHLY = """
[[fact]]
id = "{id}"
claim = "The share of late trams in Lund was {figure} in December {year}."
figure = "{figure}"
measure = "share of late trams"
place = "Lund"
period = "{year}-12"
nature = "share"
"""
LIBRARY += MONTHLY.format(id="late-before", figure="5.1 %", year=2023)
LIBRARY += MONTHLY.format(id="late", figure="5.6 %", year=2024)
_POINTS = "misquoted vacancy-2024"


@cases(
    ("text", "expected"),
    [
        ("The vacancy rate of shops in Lund rose by 0.7 % to 9.3 % in 2024.", [_POINTS, "supported vacancy-2024"]),
        (
            "The vacancy rate of shops in Lund rose 0.7 per cent in 2024 to 9.3 per cent.",
            [_POINTS, "supported vacancy-2024"],
        ),
        (
            "In 2024 the vacancy rate of shops in Lund was 9.3 %, 0.7 % more than in 2023.",
            ["supported vacancy-2024", _POINTS],
        ),
        ("The vacancy rate of shops in Lund rose by 0.7 points to 9.3 % in 2024.", ["supported vacancy-2024"] * 2),
        ("The vacancy rate of shops in Lund rose by 8.1 % to 9.3 % in 2024.", ["no fact", "supported vacancy-2024"]),
        (
            "The vacancy rate of shops in Lund rose by 1.4 % since 2022 to 9.3 % in 2024.",
            ["no fact", "supported vacancy-2024"],
        ),
        (
            "The vacancy rate of shops in Lund rose by more than 0.6 % to 9.3 % in 2024.",
            ["no fact", "supported vacancy-2024"],
        ),
        ("The vacancy rate of shops in Lund fell by 0.7 points to 9.3 % in 2024.", [_POINTS, "supported vacancy-2024"]),
        ("The vacancy rate of shops in Lund fell by 0.7 % to 9.3 % in 2024.", [_POINTS, "supported vacancy-2024"]),
        (
            "The vacancy rate of shops in Lund fell by 0.4 points to 9.3 % in 2024.",
            ["no fact", "supported vacancy-2024"],
        ),
        # perhaps from the month before
        ("The share of late trams in Lund fell by 0.5 % to 5.6 % in December 2024.", ["no fact", "supported late"]),
        ("Rents in Lund rose by 0.7 % in 2024.", ["no fact"]),
    ],
)
def test_a_change_in_points_is_none_in_per_cent(verdicts, text, expected):
    assert verdicts(text) == expected


def test_a_change_in_points_is_told_with_what_it_comes_from(told):
    wrong, _ = told("The vacancy rate of shops in Lund rose by 0.7 % to 9.3 % in 2024.")
    said = "the source says 8.6 % for 2023 (vacancy-2023) and 9.3 % for 2024"
    assert wrong["reason"] == f"{said}: a rise of 0.7 percentage points, not per cent"


def test_a_change_the_wrong_way_is_told_as_such(told):
    wrong, _ = told("The vacancy rate of shops in Lund fell by 0.7 points to 9.3 % in 2024.")
    said = "the source says 8.6 % for 2023 (vacancy-2023) and 9.3 % for 2024"
    assert wrong["reason"] == f"{said}: a rise of 0.7 percentage points, not a fall"


def test_what_the_text_itself_shows_is_told_once(told):
    rows = told("The vacancy rate of shops in Lund rose by 0.7 % to 9.3 % in 2024, from 8.6 % in 2023.")
    assert [row["verdict"] for row in rows] == ["arithmetic", "supported", "supported"]


@cases(
    ("text", "expected"),
    [
        ("The vacancy rate of shops in Lund rose by 9.3 % in 2024.", "misquoted vacancy-2024"),
        ("The rent index of Lund rose by 127.4 points in 2024.", "misquoted pts-2024"),
        ("The rent index of Lund rose to 127.4 points in 2024.", "supported pts-2024"),
        ("The rent index of Lund rose by 5.2 % in 2024.", "no fact"),
        ("Prices in Lund rose by 3.4 % in 2024.", "no fact"),  # as inflation says
    ],
)
def test_a_level_is_no_change(verdicts, text, expected):
    assert verdicts(text) == [expected]
