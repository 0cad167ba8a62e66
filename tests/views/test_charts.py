"""Figures drawn: bars of one scale, and the table of a chart."""

import pytest
from making import make

from innofacts.views import charts


def bars(*figures, **stated):
    """Return the bars of some figures."""
    return charts.bars([make(figure, id=f"f{n}", **stated) for n, figure in enumerate(figures)])


def test_bars_share_one_scale_from_zero_to_the_longest():
    assert bars("16 ships", "8 ships", "1 ships", "0 ships") == ["█" * 16, "█" * 8, "█", ""]
    assert bars("128 ships", "1 ships", "2 ships", "7 ships")[1:] == ["▏", "▎", "▉"]


def test_a_bound_that_may_be_more_has_an_open_end():
    assert bars("> 16 ships", "8 ships", ">= 8 ships", "< 4 ships") == ["█" * 16 + "▶", "█" * 8, "█" * 8 + "▶", "█" * 4]


def test_a_range_goes_to_its_high_end():
    assert bars("2..16 ships", "~ 8 ships", "8 ± 1 ships") == ["█" * 16, "█" * 8, "█" * 8]


@pytest.mark.parametrize(
    "figures",
    [
        ("5 ships", "5 men"),
        ("5 ships", None),
        ("0 ships", "0 ships"),
        ("-5 %", "5 %"),
        ("5 CNY", "5 USD"),
        (None, None),
    ],
)
def test_there_are_no_bars_where_there_is_no_one_scale(figures):
    assert bars(*figures, nature="change") == []


def test_a_bar_of_any_number_is_drawn():
    assert bars("1" + "0" * 30 + " things", "0.5 things") == ["█" * 16, ""]


def test_a_chart_has_a_row_a_fact():
    facts = make("5 ships", id="a"), make("> 7 ships", id="b"), make(None, id="c", period=None)
    assert [tuple(row) for row in charts.chart(facts).rows] == [
        ("Claimed.", "5 ships", "5", "5", "5", "ships", "Office, 2023"),
        ("Claimed.", "more than 7 ships", "7", "7", None, "ships", "Office, 2023"),
        ("Claimed.", None, None, None, None, None, "Office"),
    ]
