"""Units, periods and figures of a query as SQL; what they find is in test_searching."""

import pytest

from innofacts.errors import Unreadable
from innofacts.library.ranges import condition
from innofacts.library.searching import FIGURE, PERIOD, UNIT
from innofacts.values.intervals import order_key
from innofacts.values.units import read_unit

INSIDE = "(low_key >= ? AND high_key <= ?)"
SAME = "(number_key = ? AND coalesce(bound, '=') = '=')"


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
    ],
)
def test_a_period_is_looked_for_by_its_days(text, sql, parameters):
    assert condition(PERIOD, text)[:2] == (sql, parameters)


def test_a_unit_is_looked_for_by_the_key_that_synonyms_share():
    assert condition(UNIT, "RMB") == condition(UNIT, "yuan") == ("unit_key = ?", ("CNY",), None)
    assert condition(UNIT, "countries").parameters == (read_unit("country").key,)


@pytest.mark.parametrize(
    ("kind", "text"),
    [(FIGURE, ">80.."), (FIGURE, "..~80"), (FIGURE, "40..50.."), (FIGURE, "x"), (PERIOD, "..2012.."), (PERIOD, "x")],
)
def test_what_is_not_in_the_grammar_is_refused(kind, text):
    with pytest.raises(Unreadable):
        condition(kind, text)
