"""Bases of figures that a text states."""

import pytest

from innofacts.english.bases import bases_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 % in nominal terms", "1 % in real terms"),
        ("100 kroner at current prices", "90 kroner in constant 2015 prices"),
        ("723 billion dollars at purchasing power parity", "459 billion dollars at market exchange rates"),
        ("5.1 %, seasonally adjusted", "5.4 %, not seasonally adjusted"),
        ("10,000 researchers by head count", "7,300 researchers in full-time equivalents"),
        ("90,310 applications by office", "64,480 applications by origin"),
        ("the office of South Korea received 90,310 applications", "64,480 applications by residents"),
        ("90,310 filed at Norway's patent office", "64,480 applications by applicant's origin"),
        ("34 % of the exports by weight", "41 % of the exports by value"),
        ("34 % of the exports, measured in tonnes", "41 %, measured in dollars rather than bags"),
        ("34 % in volume terms", "41 % in money terms"),
        ("2,400 passengers in each direction", "4,800 passengers, both directions together"),
        ("40 trains each way", "80 trains both ways"),
        ("34 % in terms of tonnage", "41 % of what the farms earned from apples"),
    ],
)
def test_two_bases_of_a_row_exclude_one_another(one, other):
    ((row, bases),) = bases_in(one).items()
    ((other_row, other_bases),) = bases_in(other).items()
    assert row == other_row
    assert bases.isdisjoint(other_bases)


def test_a_text_may_state_several_bases_or_none():
    assert bases_in("In real terms, or at current prices and PPP, ...") == {0: {0, 1}, 1: {0}}
    assert bases_in("The real cost of the office") == {}
    assert bases_in("The value of exports, of what was earned, of all steel made in Orton") == {}
