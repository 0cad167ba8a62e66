"""What is shown as found: that which the index finds, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import NO_LEXICON

from innofacts.index.alternatives import query_of
from innofacts.search.highlights import Highlighter

SYNONYMS = {
    "hsr": ("high speed rail", "train"),
    "science and technology": ("s&t",),
    "spend": ("spent", "outlay"),
}
LEXICON = NO_LEXICON._replace(also=lambda words: SYNONYMS.get(words, ()))


def marked(text: str, *arguments: str, lexicon=LEXICON) -> str:
    """Return a text with what a query found in brackets."""
    highlighter = Highlighter(query_of(arguments, lexicon))
    for start, end in reversed(highlighter(text)):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    assert highlighter("") == []
    return text


LABORATORIES = "China has 50 joint laboratories; one laboratory's centre is a LABORATORY."


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("laboratories",), "China has 50 joint [laboratories]; one [laboratory]'s centre is a [LABORATORY]."),
        (("joint laboratory",), "China has 50 [joint] [laboratories]; one [laboratory]'s centre is a [LABORATORY]."),
        (('"joint laboratory"',), "China has 50 [joint laboratories]; one laboratory's centre is a LABORATORY."),
        (("centers",), "China has 50 joint laboratories; one laboratory's [centre] is a LABORATORY."),
        (("topic:china",), LABORATORIES),
        (("figure:50", "period:2050", "unit:china", "id:joint", "nature:one"), LABORATORIES),
        (("not:china", "not:topic:joint"), LABORATORIES),
        (("what is a laboratory's", "not:joint"), LABORATORIES.replace("laboratories", "[laboratories]").replace(
            "laboratory", "[laboratory]").replace("LABORATORY", "[LABORATORY]")),
        (("is", "a"), "China has 50 joint laboratories; one laboratory's centre [is] [a] LABORATORY."),
        (("&",), LABORATORIES),
        ((), LABORATORIES),
    ],
)  # fmt: skip
def test_words_are_marked_that_a_query_asks_for(arguments, expected):
    assert marked(LABORATORIES, *arguments) == expected


@pytest.mark.parametrize(
    ("text", "argument", "expected"),
    [
        ("北京大学 and AI技术", "大学", "北京[大学] and AI技术"),
        ("北京大学 and AI技术", "ai", "北京大学 and [AI]技术"),
        ("a café, naïve", "cafe naive", "a [café], [naïve]"),
        ("R&D in R or D, r&d.", "R&D", "[R&D] in R or D, [r&d]."),
        ("R&D in R or D", "D", "R&D in R or [D]"),
        ("the U.S. and us", "US", "the [U.S.] and [us]"),
        ("snake_case words", "case", "snake_[case] words"),
        ("CO₂ and co2", "CO2", "[CO₂] and [co2]"),
        ("China’s China's", "china", "[China]’s [China]'s"),
        ("High-speed rail, speed", "high-speed", "[High-speed] rail, speed"),
    ],
)
def test_a_word_is_marked_in_whatever_script_and_spelling(text, argument, expected):
    assert marked(text, argument) == expected


@pytest.mark.parametrize(
    ("text", "arguments", "expected"),
    [
        ("High-speed rail: trains at high speed.", ("HSR",), "[High-speed rail]: [trains] at high speed."),
        ("Science and technology, or S&T.", ("science", "and", "technology"), "[Science] and [technology], or [S&T]."),
        ("China spent much.", ("spend",), "China [spent] much."),
        ("Rail at high speed", ("rail HSR",), "[Rail] at high speed"),
    ],
)
def test_what_means_the_same_is_marked_as_the_phrase_it_is(text, arguments, expected):
    assert marked(text, *arguments) == expected


@pytest.mark.parametrize(
    ("text", "argument", "expected"),
    [
        ("1,678,000 applications, 1.678 million, not 678,000", "1.678 million", "[1,678,000] applications, [1.678 million], not 678,000"),
        ("At most 50,000 people and 50 parks", "fifty thousand", "At most [50,000] people and 50 parks"),
        ("3,327.8 billion yuan", "3.3278 trillion", "[3,327.8 billion] yuan"),
        ("3,327.8 billion yuan", "3.3 trillion", "[3,327.8 billion] yuan"),
        ("nine centres, 9 parks, 19", "9", "[nine] centres, [9] parks, 19"),
        ("2.64 % in 2023", "2.64%", "[2.64] % in 2023"),
        ("more than 80 countries", "81", "more than 80 countries"),
        ("fifty or 50 or 5,0 or 50,000", "50", "[fifty] or [50] or 5,0 or 50,000"),
    ],
)  # fmt: skip
def test_a_number_is_marked_in_whatever_spelling(text, argument, expected):
    assert marked(text, argument) == expected


# A colon would make a field of what is asked for, and "PERIOD:" of nothing is no query.
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=":"), min_size=1, max_size=20)


@given(st.text(max_size=60), WORDS)
def test_spans_are_in_order_and_apart_whatever_the_text(text, asked):
    query = query_of((f'not:x {asked}"', "joint 80 rail"), NO_LEXICON)
    spans = Highlighter(query)(text + " joint 80 rail 80,0 R&D")
    ends = [end for span in spans for end in span]
    assert ends == sorted(ends)
    assert all(start < end for start, end in spans)
    assert len(spans) >= 3
