"""What the words of a text tell: those that do, and that something is denied."""

import pytest

from innofacts.proof.content import content, is_negated, is_verb


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2022 the vessels caught nearly 3 million tonnes of cod", ["vessels", "catch", "tonnes", "cod"]),
        ("Six people ended up behind bars", ["person", "prison"]),
        ("More than half of 4G users", ["4g", "users"]),
        ("The report found that 20 per cent were told", []),
    ],
)
def test_the_words_that_tell(text, words):
    assert content(text) == words


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
        ("had 80 beds, a number that leaves no room", False),
        ("without water, which is a scandal", True),
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
