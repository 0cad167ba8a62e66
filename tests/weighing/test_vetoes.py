"""What speaks against a fact that a sentence seems to mean, as a user is told it."""

import pytest

LIBRARY = """
[source]
id = "leagues-2024"
type = "report"
publisher = "League Office"

[[fact]]
id = "clubs"
claim = "The Premier League of Norway had 20 clubs in 2023."
figure = "20 clubs"
measure = "clubs"
place = "NO"
period = 2023
nature = "stock"

[[fact]]
id = "lifts"
claim = "Norway had 84 ski lifts in 2023."
figure = "84 lifts"
measure = "ski-lifts"
place = "NO"
period = 2023
nature = "stock"

[[fact]]
id = "rank"
claim = "Norway was the fourth-largest maker of skis in the world in 2023."
figure = "4 rank"
measure = "world-rank-of-ski-makers"
place = "NO"
period = 2023
nature = "rank"

[[fact]]
id = "remote"
claim = "24 % of the skiers in Norway bought their skis at home in 2023."
figure = "24 %"
measure = "skiers-who-buy-at-home"
place = "NO"
period = 2023
nature = "share"
"""


@pytest.fixture
def answers(told):
    """Return what gives the verdict, the fact and why of each figure of a text."""
    return lambda text: [(row["verdict"], row["fact"], row["why"]) for row in told(text)]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2023 the Premier League had 24 clubs.", "contradicted"),
        ("In 2023 Norway's Premier League had 20 clubs.", "supported"),
        ("In 2023 the Premier Football League of Norway had 20 clubs.", "supported"),
        ("In 2023 Norway's First Premier League had 20 clubs.", "supported"),
        ("The League had 24 clubs in 2023, all of them in Norway.", "contradicted"),
        ("In 2023 the National League of Norway had 24 clubs.", None),
        ("In 2023 the National League of Norway had 20 clubs.", None),
        ("In 2023 the Premier Union had 20 clubs.", None),
        ("The Premier League had 20 clubs in 2023, like the National League.", "supported"),
    ],
)
def test_one_of_a_kind_is_no_other_one_of_it(answers, text, verdict):
    (found, _, why), *_ = answers(text)
    assert found == (verdict or "no fact")
    assert (why or "").endswith("; but the text names a different one of its kind") == (verdict is None)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("After 2023 Norway had 60 ski lifts.", None),
        ("Until 2023 Norway had 90 ski lifts.", None),
        ("Norway had 90 ski lifts before 2023.", None),
        ("Up to 2023 Norway had 60 ski lifts.", None),
        ("Before 2023 Norway had 84 ski lifts.", "supported"),
        ("In 2023 Norway had 60 ski lifts, after a fire.", "contradicted"),
        ("By 2023 Norway had 60 ski lifts.", "contradicted"),
        ("From 2021 until 2023 Norway had 60 ski lifts.", "contradicted"),
    ],
)
def test_what_was_before_or_after_a_time_says_nothing_of_that_time(answers, text, verdict):
    (found, _, why), *_ = answers(text)
    assert found == (verdict or "no fact")
    assert (why or "").endswith("; but the text is about what was before or after the time") == (verdict is None)


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("In 2023 Norway was the fourth-largest maker of skis in the world.", ["supported"]),
        ("It was the fourth-largest maker of skis in the world.", ["supported"]),
        ("It was fourth in the world for its snow.", []),
    ],
)
def test_a_rank_without_place_time_and_most_words_is_of_anybody(answers, text, verdicts):
    assert [verdict for verdict, *_ in answers(text)] == verdicts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Fewer than half of the skiers in Norway bought their skis at home in 2023.", "supported"),
        ("Fewer than half of the walkers in Norway bought their boots at home in 2023.", "no fact"),
        ("Fewer than half of the skiers bought their skis at home in 2023.", "supported"),
        ("Fewer than half of the skiers who bought their skis at home in 2023 came by train.", "no fact"),
        ("Fewer than half of the skiers in Norway bought their skis at home by train in 2023.", "supported"),
        ("Nearly a quarter of the skiers bought their skis at home by train in 2023.", "supported"),  # not far off
    ],
)
def test_a_loose_bound_supports_only_what_has_the_subject(answers, text, verdict):
    assert answers(text)[0][0] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Norway plans to have 84 ski lifts in 2023.", "no fact"),
        ("Norway was expected to have 84 ski lifts in 2023.", "no fact"),
        ("Norway had hoped for 84 ski lifts in 2023.", "no fact"),
        ("Norway had aimed at 84 ski lifts in 2023.", "no fact"),
        ("As it had planned to, Norway had 84 ski lifts in 2023.", "supported"),
        ("Norway, which hopes to build more, had 84 ski lifts in 2023.", "supported"),
        ("Skiers who wanted to go up had 84 ski lifts in Norway in 2023.", "supported"),
    ],
)
def test_what_somebody_means_to_reach_is_not_reached(answers, text, verdict):
    assert answers(text)[0][0] == verdict
