"""A number of the source that a sentence gives in words of its own."""

import pytest

LIBRARY = """
[source]
id = "post-2024"
type = "report"
title = "The Post of Kestrel 2024"
publisher = "Kestrel Office for Post"
published = 2025-04-02

[[fact]]
id = "letters"
claim = "The post of Kestrel delivered 84.6 million letters in 2024."
figure = "84.6 million letters"
measure = "letters delivered"
place = "Kestrel"
period = 2024
nature = "flow"

[[fact]]
id = "boxes"
claim = "Kestrel had 1,240 letter boxes at the end of 2024."
figure = "1240 letter boxes"
measure = "letter boxes"
place = "Kestrel"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "weather"
claim = "Bad weather caused 62 % of the delays of the mail boats in 2024."
figure = "62 %"
measure = "share of delays caused by the weather"
place = "Kestrel"
period = 2024
nature = "share"
"""
LEADING = "The post of Kestrel delivered 84.6 million letters in 2024. At its end Kestrel had 1,240 letter boxes.\n\n"


@pytest.fixture
def last(verdicts):
    """Return what gives the verdict on the last figure of a text about the source."""
    return lambda sentence: verdicts(LEADING + sentence)[-1]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Gales, fog and ice were behind 62 per cent of the delays in 2024.", "supported weather"),
        ("Gales, fog and ice were behind 58 per cent of the delays in 2024.", "no fact"),
        ("Bad brakes caused 62 % of the delays of the mail vans in 2024.", "no fact"),
    ],
)
def test_a_sentence_with_the_number_of_the_source_may_have_words_of_its_own_alone(last, sentence, expected):
    assert last(sentence) == expected
