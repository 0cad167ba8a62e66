"""Which words are shown as found: those that the index finds, however they are written."""

import pytest

from innofacts.library.matching import Matcher
from innofacts.library.searching import query_of


def marked(text: str, *arguments: str) -> str:
    """Return a text with what a query matches in brackets."""
    matcher = Matcher(query_of(arguments, lambda *_: True))
    for start, end in reversed(matcher(text)):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    assert matcher("") == []
    return text


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("laboratories",), "China has 50 joint [laboratories]; one [laboratory's] centre is a [LABORATORY]."),
        (("joint laboratory",), "China has 50 [joint] [laboratories]; one [laboratory's] centre is a [LABORATORY]."),
        (('"joint laboratory"',), "China has 50 [joint] [laboratories]; one [laboratory's] centre is a [LABORATORY]."),
        (("centers",), "China has 50 joint laboratories; one laboratory's [centre] is a LABORATORY."),
        (("topic:china",), None),
        (("figure:50", "period:2050", "unit:china", "id:joint", "nature:one"), None),
        (("not:china", "not:topic:joint"), None),
        (("&",), None),
        ((), None),
    ],
)
def test_words_are_marked_that_a_query_asks_for(arguments, expected):
    text = "China has 50 joint laboratories; one laboratory's centre is a LABORATORY."
    expected = text if expected is None else expected.replace("[laboratory's]", "[laboratory]'s")
    assert marked(text, *arguments) == expected


@pytest.mark.parametrize(
    ("text", "argument", "expected"),
    [
        ("北京大学 and AI技术", "大学", "北京[大][学] and AI技术"),
        ("北京大学 and AI技术", "ai", "北京大学 and [AI]技术"),
        ("a café, naïve", "cafe naive", "a [café], [naïve]"),
        ("R&D in R or D", "R&D", "[R]&[D] in [R] or [D]"),
        ("snake_case words", "case", "snake_[case] words"),
        ("CO₂ and co2", "CO2", "[CO₂] and [co2]"),
        ("China’s China's", "china", "[China]’s [China]'s"),
    ],
)
def test_a_word_is_marked_in_whatever_script_and_spelling(text, argument, expected):
    assert marked(text, argument) == expected
