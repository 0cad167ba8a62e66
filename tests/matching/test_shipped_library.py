"""Sentences about the shipped library, as journalists and press officers write them, and what `proof` says of each."""

import json

import pytest

from innofacts.__main__ import main


@pytest.fixture
def verdicts(capfdbinary, tmp_path, monkeypatch):
    """Return what gives the verdict on each figure of a text in Markdown, and its fact in the shipped library."""
    monkeypatch.chdir(tmp_path)

    def verdicts(text: str) -> list[str]:
        (tmp_path / "r.md").write_text(text, encoding="utf-8")
        main(["proof", "r.md", "--facts", "builtin", "--json"])
        found = json.loads(capfdbinary.readouterr().out)
        return [" ".join(filter(None, (row["verdict"], row["fact"]))) for row in found]

    return verdicts


# Full-time equivalents are person-years, in any words; people by headcount are not.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2019 China had 4.801 million full-time equivalent R&D personnel.", ["supported fte-2019"]),
        ("In 2019 China had 4.801 million full-time equivalents of R&D personnel.", ["supported fte-2019"]),
        ("In 2019 China had 4.801 million R&D personnel (FTE).", ["supported fte-2019"]),
        ("In 2019 China's R&D personnel came to 4.801 million FTE.", ["supported fte-2019"]),
        ("In 2019 China's R&D personnel came to 5.801 million FTE.", ["contradicted fte-2019"]),
        ("China had 5.801 million full-time equivalent R&D personnel in 2019.", ["contradicted fte-2019"]),
        (
            "China had 4.801 million full-time equivalent R&D personnel in 2019 and 6.354 million in 2022.",
            ["supported fte-2019", "supported fte-2022"],
        ),
        ("In 2019 China had 4.801 million R&D personnel.", ["misquoted fte-2019"]),
        ("In 2019 China had 4.801 million R&D staff by headcount.", ["not comparable fte-2019"]),
    ],
)
def test_full_time_equivalents_are_person_years(verdicts, text, expected):
    assert verdicts(text) == expected


# The prices of currencies say of which dollar, or leave that to the fact.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022 the average exchange rate in China was 6.74 yuan per dollar.", ["supported cny-per-usd@2022"]),
        ("In 2022 the average exchange rate in China was 6.74 yuan to the dollar.", ["supported cny-per-usd@2022"]),
        ("In 2022 the average exchange rate in China was 6.94 yuan per dollar.", ["contradicted cny-per-usd@2022"]),
        ("In 2022 the average exchange rate in China was 6.94 yuan per euro.", ["not comparable cny-per-usd@2022"]),
    ],
)
def test_a_price_in_some_dollar_is_one_in_those_of_a_fact(verdicts, text, expected):
    assert verdicts(text) == expected


# Of the shares of seven countries in 27 years, one rounds to nearly any.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The province spent 3.42% of GDP on R&D.", ["no fact"]),
        ("R&D took 3.42% of GDP.", ["no fact"]),
        ("R&D took 3.42% of GDP in the United States.", ["supported rd-intensity-us@2020"]),
        ("R&D took 3.42% of GDP in 2020.", ["supported rd-intensity-us@2020"]),
        ("R&D took 3.42467% of GDP.", ["supported rd-intensity-us@2020"]),
        ("R&D took 2.65% of GDP.", ["supported rd-intensity-cn-2023-final"]),
    ],
)
def test_a_short_number_rounds_one_of_many_facts_by_chance(verdicts, text, expected):
    assert verdicts(text) == expected


# What was built was set up, whichever of the two a fact says.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "China helped to build 24 agricultural technology demonstration centres in Africa by November 2023.",
            ["supported agri-africa-24-xinhua"],
        ),
        ("By April 2025 China had built 9 technology transfer centres.", ["supported bri-tech-transfer-centers"]),
        ("By April 2025 China had built 8 technology transfer centres.", ["contradicted bri-tech-transfer-centers"]),
        ("By April 2025 China had closed more than 50 joint laboratories.", ["misquoted bri-joint-labs"]),
    ],
)
def test_what_was_built_was_set_up(verdicts, text, expected):
    assert verdicts(text) == expected


# A replaced figure is right beside the newer one of the same thing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2012 China spent 1.98% of its GDP on R&D, now put at 1.91%.",
            ["supported rd-intensity-cn-2012-final", "supported rd-intensity-cn-2012-revised"],
        ),
        (
            "In 2023 China spent 3,327.8 billion yuan on R&D, a number that became 3,335.71 billion yuan.",
            ["supported rd-cn-2023-prelim", "supported rd-cn-2023-final"],
        ),
        (
            "In 2012 China spent 1.98% of its GDP on R&D, and in 2023 2.65%.",
            ["outdated rd-intensity-cn-2012-final", "supported rd-intensity-cn-2023-final"],
        ),
        (
            "In 2012 China spent 1.98% of its GDP on R&D. In 2012 it spent 1.91% of its GDP on R&D.",
            ["outdated rd-intensity-cn-2012-final", "supported rd-intensity-cn-2012-revised"],
        ),
    ],
)
def test_a_replaced_figure_is_right_beside_the_newer_one(verdicts, text, expected):
    assert verdicts(text) == expected
