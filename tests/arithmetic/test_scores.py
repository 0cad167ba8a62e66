"""Scores that two other scores of a game do not give."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("Kent were 21-9 up at half-time. They won by 38-27, yet Hale took the second half, by 18 points to 15.", "15", "21-9 and 38-27 give 18-17"),
    ("Hale led 24–19, 47–41 and 70–62 at the breaks and won 98–85, having taken the last quarter by 28–13.", "13", "70–62 and 98–85 give 28-23"),
    ("Hale led 17-12 at the break and won 31-25, outscoring Kent by 14 points to 15 after it.", "15", "17-12 and 31-25 give 14-13"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_score_that_others_do_not_give_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "Kent were 21-9 up at half-time. They won by 38-27, yet Hale took the second half, by 18 points to 17.",
    "Hale led 24–19, 47–41 and 70–62 at the breaks and won 98–85, having taken the last quarter by 28–23.",
    # of other games, parts of a game that are not told, too few or too small scores
    "Kent led 30-14 at half-time and won 44-28. A week before they had won the second half 14-10.",
    "They led 45-40 at half-time in Leeds and 51-48 in York, where the last quarter ended 16-11.",
    "Kent led 3-1 at the break and won 5-4, and lost the second half 2-1.",
    "Kent led 17-12 at the break and won 31-25, with the second half at 14-3.",
    "Kent led 17-12 at the break and won 31-25 in overtime, having taken the second half by 14-15.",
    "Hale won 31-25, outscoring Kent by 14 points to 15 after the break.",
    "The room was 31-25 feet wide, 17-12 high and 14-15 long in the second half of the house.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_a_score_of_another_game_is_none(text):
    assert slips(text, numbers_in(text)) == []
