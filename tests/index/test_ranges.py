"""Periods and figures of a query as SQL; what they find is in test_query."""

import pytest

from innofacts.errors import Unreadable
from innofacts.index.ranges import condition, unit_of
from innofacts.index.terms import FIGURE, PERIOD
from innofacts.values.intervals import order_key

INSIDE = "(low_key >= ? AND high_key <= ?)"
SAME = "(number_key = ? AND coalesce(bound, '') IN ('', '='))"


def key(number: str, nudge: int = 0) -> str:
    from decimal import Decimal

    return order_key(Decimal(number), nudge)


@pytest.mark.parametrize(
    ("text", "sql", "parameters"),
    [
        ("9", SAME, (key("9"),)),
        ("1.678 million", SAME, (key("1678000"),)),
        ("9 labs", f"({SAME} AND unit_key = ?)", (key("9"), "lab")),
        (">80", INSIDE, (key("80", 1), "4")),
        (">=81", INSIDE, (key("81"), "4")),
        ("<80", INSIDE, ("0", key("80", -1))),
        ("<80 labs", f"({INSIDE} AND unit_key = ?)", ("0", key("80", -1), "lab")),
        ("80..", INSIDE, (key("80"), "4")),
        ("80 ..", INSIDE, (key("80"), "4")),
        ("80.. labs", f"({INSIDE} AND unit_key = ?)", (key("80"), "4", "lab")),
        ("..80", INSIDE, ("0", key("80"))),
        ("..80 labs", f"({INSIDE} AND unit_key = ?)", ("0", key("80"), "lab")),
        ("40..50", INSIDE, (key("40"), key("50"))),
        ("-5..-4", INSIDE, (key("-5"), key("-4"))),
        ("−5.. −4", INSIDE, (key("-5"), key("-4"))),
        ("45±5", INSIDE, (key("40"), key("50"))),
        ("=9", INSIDE, (key("9"), key("9"))),
    ],
)
def test_a_figure_is_looked_for_by_keys_that_keep_the_order_of_decimals(text, sql, parameters):
    assert condition(FIGURE, text)[:2] == (sql, parameters)


@pytest.mark.parametrize(
    ("text", "sql", "parameters"),
    [
        ("2023", "(first_day >= ? AND last_day <= ?)", ("2023-01-01", "2023-12-31")),
        ("2012..2023-06", "(first_day >= ? AND last_day <= ?)", ("2012-01-01", "2023-06-30")),
        ("2012..", "first_day >= ?", ("2012-01-01",)),
        ("..2023", "last_day <= ?", ("2023-12-31",)),
        ("..early 1950s", "last_day <= ?", ("1953-12-31",)),
        ("FY2022/23", "replace(upper(period), ' ', '') IN (?, ?)", ("FY2022/2023", "FY2022/23")),
        ("fy 1999/2000", "replace(upper(period), ' ', '') IN (?, ?)", ("FY1999/2000", "FY1999/00")),
    ],
)
def test_a_period_is_looked_for_by_its_days(text, sql, parameters):
    assert condition(PERIOD, text)[:2] == (sql, parameters)


@pytest.mark.parametrize(
    ("kind", "text", "message", "offset"),
    [
        (FIGURE, ">80..", '">80.." has a bound and a range', 0),
        (FIGURE, "..  ~80", '"..  ~80" has a bound and a range', 4),
        (FIGURE, "40..50..", '".." is not a unit', 6),
        (FIGURE, "x", '"x" does not begin with a number', 0),
        (FIGURE, ".. x", '"x" does not begin with a number', 3),
        (PERIOD, "..2012..", '"..2012.." has two ranges in it', 6),
        (PERIOD, "2012..2013..2014", '"2012..2013..2014" has two ranges in it', 10),
        (PERIOD, "x", '"x" is not a period', 0),
        (PERIOD, ">2022", '">2022" is not a period', 0),
        (PERIOD, "FY2022/24", '"FY2022/24" spans more than one year', 0),
        (
            PERIOD,
            "FY2019/20..2023",
            '"FY2019/20..2023" has a fiscal year in it, which begins on the day that each source says',
            0,
        ),
        (PERIOD, ".. x", '"x" is not a period', 3),
    ],
)
def test_a_range_that_is_not_in_the_grammar_is_refused_with_its_offset(kind, text, message, offset):
    with pytest.raises(Unreadable) as caught:
        condition(kind, text)
    assert (caught.value.message, caught.value.offset) == (message, offset)


FISCAL = """
[source]
id = "s"
type = "report"
publisher = "Office"
fiscal_year = "07-01"

[[series]]
id = "x"
claim = "c"
unit = "%"

[series.values]
"FY2021/22" = "1"
"FY2022/2023" = "2"
"FY 2022/23" = "3"
"2022-09" = "4"
2021 = "5"
"""


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ((), "x@FY2022/2023\nx@FY 2022/23\n"),
        (
            ("--possibly",),
            "x@FY2021/22,cannot tell\nx@FY2022/2023,surely\nx@FY 2022/23,surely\nx@2022-09,cannot tell\n",
        ),
    ],
)
def test_a_fiscal_year_is_looked_for_as_it_is_written(library, run, more, found):
    asked = ("list", "period:FY2022/23", *more, "-c", "id", "--no-header", "--facts", library(fiscal=FISCAL))
    assert run(*asked) == (0, found, "")


def test_money_without_its_country_may_be_any_of_its_name():
    found = condition(FIGURE, "3..5 kroner")
    assert (found.sql, found.parameters) == (f"({INSIDE} AND unit_key = ?)", (key("3"), key("5"), "kroner"))
    assert found.possibly == (
        "((high_key >= ? AND low_key <= ?) AND unit_key IN (?, ?, ?))",
        (key("3"), key("5"), "kroner", "DKK", "NOK"),
        None,
    )
    assert "$" in condition(FIGURE, "3..5 USD").possibly.parameters
    assert condition(FIGURE, "3..5 labs").possibly.parameters[2:] == ("lab",)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("3..5 mph", "mph"), ("80.. labs", "labs"), ("..80 labs", "labs"), (">80", ""), ("80..", ""), ("many", None)],
)
def test_the_unit_of_a_range_is_that_of_its_numbers(text, unit):
    found = unit_of(text)
    assert (found and found.text) == unit
