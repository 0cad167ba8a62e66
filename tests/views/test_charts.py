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
    table = charts.chart(facts)
    assert table.caption == "things, China, 2023"
    assert [tuple(row) for row in table.rows] == [
        ("Claimed.", "5 ships", "5", "5", "5", "ships", "Office, 2023", "", "", "2023", "2023.499", "true", "false"),
        (
            *("Claimed.", "more than 7 ships", "7", "7", None, "ships", "Office, 2023", "", "", "2023", "2023.499"),
            *("false", "false"),
        ),
        ("Claimed.", None, None, None, None, None, "Office", "", None, "", None, None, None),
    ]


def lines(*facts):
    """Return the figure and the line of each row of a chart."""
    return [(row[1], row[8]) for row in charts.chart(facts).rows]


def over_time(place="CN", **stated):
    return [make(f"{n} %", id=f"{place}{n}", period=2020 + n, place=place, **stated) for n in (1, 2, 3)]


def test_three_periods_of_one_thing_are_a_line_and_two_are_bars():
    assert lines(*over_time()) == [("1 %", "China"), ("2 %", "China"), ("3 %", "China")]
    assert lines(*over_time()[:2]) == [("1 %", ""), ("2 %", "")]
    assert lines(*over_time()[:2], make("3 CNY", id="x", period=2023)) == [("1 %", ""), ("2 %", ""), ("3 CNY", "")]
    ranks = [make(f"{n} rank", id=f"r{n}", period=2020 + n) for n in (1, 2, 3)]
    assert {line for _, line in lines(*ranks)} == {""}


def test_lines_are_named_by_what_distinguishes_them():
    assert {line for _, line in lines(*over_time(), *over_time("DE"))} == {"China", "Germany"}
    other = [fact._replace(id=f"{fact.id}b", basis="PPP") for fact in over_time()]
    assert {line for _, line in lines(*over_time(), *other)} == {"basis not stated", "PPP"}
    crossed = {line for _, line in lines(*over_time(), *other, *over_time("DE"))}
    assert crossed == {"China, basis not stated", "China, PPP", "Germany, basis not stated"}


def test_of_figures_for_one_period_the_opinion_and_the_preliminary_one_come_first():
    first, second, third = over_time()
    final, early = (second._replace(id=vintage, vintage=vintage) for vintage in ("final", "preliminary"))
    opinion = make("9 %", id="o", period=2022, standing="opinion")
    rows = charts.chart([final, early, first, opinion, third]).rows
    assert [row[1] for row in rows] == ["9 %", "2 %", "1 %", "3 %", "2 %"]


def test_preliminary_values_of_a_series_go_on_its_line():
    first, second, third = (fact._replace(series="staff") for fact in over_time())
    early = third._replace(id="early", series="staff-preliminary", vintage="preliminary")
    assert lines(first, second, early) == [("3 %", "China"), ("1 %", "China"), ("2 %", "China")]
    other = early._replace(series="staff-2024-03-12", vintage="")
    assert lines(first, second, other) == [("1 %", ""), ("2 %", ""), ("3 %", "")]
    apart = early._replace(series="students-preliminary")
    assert {line for _, line in lines(first, second, apart)} == {""}


def test_the_title_is_what_claims_begin_with_and_is_said_once():
    facts = [make("5 %", id=str(n), claim=f"Spending on research, {place}") for n, place in enumerate(("Peru", "Chad"))]
    table = charts.chart(facts)
    assert (table.caption, [row[0] for row in table.rows]) == ("Spending on research", ["Peru", "Chad"])


def test_a_break_of_the_series_is_marked():
    facts = [fact._replace(breaks=(fact.period,)) if fact.id == "CN2" else fact for fact in over_time()]
    assert [row[12] for row in charts.chart(facts).rows] == ["false", "true", "false"]


def test_a_line_has_the_figures_of_periods_of_one_length():
    years = [make(f"{n} tonnes", id=f"y{n}", period=2020 + n) for n in (1, 2, 3)]
    quarters = [make(f"{n}0 tonnes", id=f"q{n}", period=f"2023-Q{n}") for n in (1, 2)]
    assert lines(*years, *quarters) == [
        *((f"{n}0 tonnes", "") for n in (1, 2)),
        *((f"{n} tonnes", "China") for n in (1, 2, 3)),
    ]
