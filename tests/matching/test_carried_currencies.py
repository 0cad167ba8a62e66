"""Amounts of which only an earlier amount names the currency: it may not be theirs."""

import pytest

LIBRARY = """
[source]
id = "office-2025"
type = "report"
publisher = "Nordic Office"

[[fact]]
id = "se"
claim = "Sweden spent 2.4 billion euros on its harbours in 2024."
figure = "2.4 billion EUR"
measure = "harbour-spending"
place = "SE"
period = 2024

[[fact]]
id = "us"
claim = "The United States spent 19.4 billion dollars on its harbours in 2024."
figure = "19.4 billion USD"
measure = "harbour-spending"
place = "US"
period = 2024

[[fact]]
id = "fi"
claim = "Finland spent 1.3 billion euros on its harbours in 2024."
figure = "1.3 billion EUR"
measure = "harbour-spending"
place = "FI"
period = 2024
"""
BEFORE = "In 2024 Sweden spent 2.4 billion euros on its harbours, and"
OPEN = "the source says 19.4 billion USD, and the text names only EUR, of the amount before"


@pytest.mark.parametrize(
    ("after", "fact", "verdict", "reason"),
    [
        ("the United States 19.4 billion.", "us", "not established", OPEN),
        ("the US 19.4 billion.", "us", "not established", OPEN),
        ("the US about 19.4 billion.", "us", "not established", OPEN),
        (
            "the US more than 19.4 billion.",
            "us",
            "contradicted",
            "the source says 19.4 billion USD, not EUR",
        ),
        ("the United States $19.4 billion.", "us", "supported", "the source says 19.4 billion USD"),
        ("the United States 19.4 billion dollars.", "us", "supported", "the source says 19.4 billion USD"),
        ("the United States €19.4 billion.", "us", "contradicted", "the source says 19.4 billion USD, not EUR"),
        ("the United States 19.4 billion euros.", "us", "contradicted", "the source says 19.4 billion USD, not EUR"),
        (
            "the United States 17.1 billion.",
            "us",
            "not comparable",
            'the source says 19.4 billion USD, and "17.1 billion EUR" is a different number in a different unit',
        ),
        ("Finland 1.3 billion.", "fi", "supported", "the source says 1.3 billion EUR"),
        (
            "Finland 1.7 billion.",
            "fi",
            "contradicted",
            'the source says 1.3 billion EUR, which rules out "1.7 billion EUR"',
        ),
    ],
)
def test_an_amount_may_be_in_another_currency_than_the_one_before(told, after, fact, verdict, reason):
    first, second = told(f"{BEFORE} {after}")
    assert (first["fact"], first["verdict"]) == ("se", "supported")
    assert (second["fact"], second["verdict"], second["reason"]) == (fact, verdict, reason)
