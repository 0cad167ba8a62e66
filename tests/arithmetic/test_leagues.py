"""Points of a league, and the wins and draws that make them; by how many a match was won, and its result."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("Rovers have won six, drawn four and lost one, and with {} points are second.", "22", "24", "6 wins and 4 draws make 22 points"),
    ("Nine wins, one draw and two defeats have left Kell with {} points.", "28", "26", "9 wins and 1 draw make 28 points"),
    ("The Hawks won 12 games and drew five. At two points for a win and one for a draw, they ended on {} points.", "29", "41", "12 wins and 5 draws make 29 points"),
    ("Kell ended with 16 wins, eight draws and two defeats. At three points for a win, that gave them {}.", "56", "58", "16 wins and 8 draws make 56 points"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), SLIPS)
def test_points_are_those_of_wins_and_draws_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    found = slips(text.format(wrong), numbers_in(text.format(wrong)))
    assert [(slip.reason, slip.found_by) for slip in found] == [(reason, "leagues")]


OTHERS = (
    # at two points for a win, or at four, or with others
    "Kell have won six, drawn four and lost one, and with 16 points are second.",
    "Kell have won six, drawn four and lost one, and with 33 points are second.",
    "Kell have won six, drawn four and lost one, and with two bonus points they have 24 points.",
    "Kell have won six, drawn four and lost one. They have 20 points, after two were deducted.",
    # several teams, several numbers of points, or how many points a win is
    "Kell won six and drew four, Orr won five and drew three; Kell has 24 points.",
    "Kell have won six and drawn four, and with 22 points are 9 points behind Orr, which has 31 points.",
    "He won six prizes and drew four maps.",
)


@cases("text", OTHERS)
def test_other_points_are_no_slip(text):
    assert slips(text, numbers_in(text)) == []


MARGINS = (
    ("Kell lost by {} points in the last quarter, 27-14.", "13", "15", "27 less 14 is 13"),
    ("Orr won 3-1, a margin of {}.", "two", "three", "3 less 1 is 2"),
    ("Hale went on to win by {}, 88–81. It was late.", "seven", "nine", "88 less 81 is 7"),
)


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), MARGINS)
def test_a_margin_is_that_of_the_result_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    found = slips(text.format(wrong), numbers_in(text.format(wrong)))
    assert [(slip.reason, slip.found_by) for slip in found] == [(reason, "margins")]


OF_MORE = (
    # sets, wickets, several matches, a range, a phone number
    "She won by two sets, 6-3 and 6-4.",
    "He won by two, 6-3, 6-4.",
    "Hale won by five wickets, 145-5.",
    "Kell won by two goals, 4-1 on aggregate.",
    "It shrank by six points, 20-25 per cent of them in May.",
    "It grew by four, 15-20% in all.",
)


@cases("text", OF_MORE)
def test_a_margin_of_something_else_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
