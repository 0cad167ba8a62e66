"""Texts that call a firm by its name, where its own report says "the group" of it."""

import pytest


def report(name: str, publisher: str, shops: int, speaker: str = "The group") -> str:
    """Return a source of a firm in Pellsey that says how many shops and people it has, and how much it sold."""
    return f"""
[source]
id = "{name}"
type = "report"
publisher = "{publisher}"
published = 2026-03-12

[[fact]]
id = "{name}-shops"
claim = "{speaker} had {shops} bread shops at the end of 2025."
figure = "{shops} shops"
measure = "bread shops"
place = "Pellsey"
period = "2025-12-31"
nature = "stock"

[[fact]]
id = "{name}-staff"
claim = "{speaker} employed {shops * 3} people at the end of 2025."
figure = "{shops * 3} people"
measure = "staff"
place = "Pellsey"
period = "2025-12-31"
nature = "stock"

[[fact]]
id = "{name}-sales"
claim = "{speaker} had a turnover of {shops / 10} million euros in 2025."
figure = "{shops / 10} million EUR"
measure = "turnover"
place = "Pellsey"
period = 2025
nature = "flow"
"""


FIRMS = {
    "garrow": report("garrow", "Garrow Bread Group", 143),
    "belden": report("belden", "Belden Bakeries", 267),
    "orlick": report("orlick", "Orlick Bakeries", 389, "Orlick Bakeries"),
    "lund": report("lund", "Lund Bread Group", 512).replace("Pellsey", "Lund"),
    "bakery": report("bakery", "Bread of Velm", 634),
    "national": report("national", "National Mills", 721),
    "rolls": report("rolls", "norrow rolls", 855),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Return the folder of the library of all firms, with a cache in which its index stays."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "library").mkdir()
    for name, text in FIRMS.items():
        (folder / "library" / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_name_of_who_says_the_group_of_itself_is_no_place(facts):
    assert facts.own_names == {"garrow": {"garrow"}, "belden": {"belden"}}


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Garrow had 143 bread shops at the end of 2025.", "supported garrow-shops"),
        ("Garrow had 134 bread shops at the end of 2025.", "contradicted garrow-shops"),
        ("At the end of 2025 there were 143 Garrow bread shops.", "supported garrow-shops"),
        ("Garrow's turnover was 14.3 million euros in 2025.", "supported garrow-sales"),
        ("In 2025 Garrow had a turnover of 14.3 million euros.", "supported garrow-sales"),
        ("Belden had 143 bread shops at the end of 2025.", "contradicted belden-shops"),
        # A firm without a report, what is only called so too, and another place.
        ("Harrow had 143 bread shops at the end of 2025.", "no fact"),
        ("Garrow Bank had 143 bread shops at the end of 2025.", "no fact"),
        ("Garrow had 143 bread shops in Norway at the end of 2025.", "no fact"),
    ],
)
def test_a_firm_has_what_its_report_says_of_the_group(told, sentence, verdict):
    text = (
        "At the end of 2025 the group had 143 bread shops in Pellsey. The group employed 429 people in Pellsey then, "
        f"at the end of 2025.\n\n{sentence}"
    )
    row = told(text)[-1]
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict
