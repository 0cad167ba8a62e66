"""What the words of a text tell: those that do, names of capitals and digits, and that something is denied."""

import pytest

from innofacts.proof.content import content, is_negated, is_verb, labels


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2022 the vessels caught nearly 3 million tonnes of cod", ["vessels", "catch", "tonnes", "cod"]),
        ("Six people lost their lives", ["person", "die"]),
        ("More than half of 4G users", ["4g", "users"]),
        ("The report found that 20 per cent were told", []),
    ],
)
def test_the_words_that_tell(text, words):
    assert content(text) == words


def test_names_of_capitals_and_digits():
    assert labels("4G and PM2.5 in Q3 2020, H1N1 of COVID-19 on page 12") == {"4G", "PM2.5"}


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("They had no water", True),
        ("They did not vote", True),
        ("They didn't vote", True),
        ("without power", True),
        ("no fewer than 40", False),
        ("not only men", False),
        ("They had water", False),
    ],
)
def test_what_is_denied(text, is_so):
    assert is_negated(text) is is_so


def test_what_looks_like_a_verb():
    assert [word for word in ("handled", "sell", "passing", "catastrophic", "ship", "house") if is_verb(word)] == [
        "handled",
        "sell",
        "passing",
        "catastrophic",
    ]
