"""Names with years in brackets: a work that is cited, or where and when a figure is."""

import pytest

LIBRARY = """
[source]
id = "office-2025"
type = "report"
publisher = "Office"
published = 2025-06-10
""" + "".join(
    f"""
[[fact]]
id = "{id_}"
claim = "{claim}"
figure = "{figure}"
measure = "{measure}"
place = "{place}"
period = {year}
nature = "{nature}"
"""
    for id_, claim, figure, measure, place, year, nature in (
        (
            "velt",
            "Police in Velt recorded 512 burglaries in 2024.",
            "512 burglaries",
            "burglaries",
            "Velt",
            2024,
            "flow",
        ),
        (
            "selby",
            "Police in Selby recorded 233 burglaries in 2024.",
            "233 burglaries",
            "burglaries",
            "Selby",
            2024,
            "flow",
        ),
        (
            "orton",
            "Police in Orton recorded 4,906 burglaries in 2023.",
            "4906 burglaries",
            "burglaries",
            "Orton",
            2023,
            "flow",
        ),
        (
            "later",
            "Police in Orton recorded 5,318 burglaries in 2024.",
            "5318 burglaries",
            "burglaries",
            "Orton",
            2024,
            "flow",
        ),
        (
            "tins",
            "Pelham Canners had 1,730 employees in 2024.",
            "1730 employees",
            "employees",
            "Pelham Canners",
            2024,
            "stock",
        ),
        (
            "loss",
            "Dorra Ferries made a loss of 14.6 million crowns in 2024.",
            "14.6 million crowns",
            "net loss",
            "Dorra Ferries",
            2024,
            "flow",
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where and when
        ("There were 512 burglaries (Velt, 2024: final).", ["supported velt"]),
        ("There were 512 burglaries (Velt, 2022: final).", ["no fact"]),
        ("There were 512 burglaries (Velt, 2022).", ["no fact"]),
        ("Figures from Velt (2022) show 512 burglaries.", ["no fact"]),
        ("Figures from Velt (2024) show 512 burglaries.", ["supported velt"]),
        ("Selby (2021) reported 233 burglaries.", ["no fact"]),
        ("Selby (2024) reported 233 burglaries.", ["supported selby"]),
        ("Staff: 1,140 (Weld Mines, 2023), 1,730 (Pelham Canners, 2024)", ["no fact", "supported tins"]),
        ("The firm lost 14.6 million crowns (Dorra Ferries, 2024).", ["supported loss"]),
        ("In 2022 losses were small; the firm lost 14.6 million crowns (Dorra Ferries, 2024).", ["supported loss"]),
        (
            "Burglaries: 512 (Velt, 2024), 4,906 (Orton, 2023), 5,318 (Orton, 2024)",
            ["supported velt", "no fact", "supported later"],
        ),
        (
            "In 2023 police recorded 4,906 burglaries in Orton, and 233 burglaries (Selby, 2024).",
            ["supported orton", "supported selby"],
        ),
        # works
        ("In 2024 police in Velt recorded 512 burglaries (Weld, 2025).", ["supported velt"]),
        ("In 2023 police in Velt recorded 512 burglaries (Weld, 2024).", ["no fact"]),
        ("Police in Velt recorded 512 burglaries (Weld & Moor, 2025; Hill et al., 2025).", ["supported velt"]),
        ("Police in Velt recorded 512 burglaries (Statistics Office, 2025).", ["supported velt"]),
        ("According to Hill (2025), police in Velt recorded 512 burglaries.", ["supported velt"]),
        ("According to Hill (2022), police in Velt recorded 512 burglaries.", ["no fact"]),
        ("According to Velt (2022), police recorded 512 burglaries.", ["no fact"]),
        ("Hill et al. (2025) report 512 burglaries in Velt.", ["supported velt"]),
    ],
)
def test_what_is_in_brackets_is_a_work_only_if_something_tells(verdicts, text, expected):
    assert [verdict if "fact" not in verdict else "no fact" for verdict in verdicts(text)] == expected
