"""Slips in tables: totals of columns that their rows do not give."""

import pytest

from innofacts.arithmetic.tables import slips_in_tables
from innofacts.arithmetic.values import Slip
from innofacts.markup.outline import Outline
from innofacts.markup.tables import tables

TABLE = (
    "| Town | Visits | Share |\n|---|--:|--:|\n| A | 1,200 | 77.9 % |\n| B | 340 | 22.1 % |\n| Total | {} | 100.0 % |\n"
)


def in_tables(text: str) -> list[Slip]:
    return slips_in_tables(tables(text, text, "markdown", Outline()))


def test_the_total_of_a_column_is_added_up():
    text = TABLE.format("1,640")
    assert [(text[slip.start : slip.end], slip.reason) for slip in in_tables(text)] == [
        ("1,640", "1,200 + 340 = 1,540")
    ]
    assert [slip.reason for slip in in_tables(text.replace("| 1,", "| ₱1,"))] == ["1,200 + 340 = 1,540"]
    assert in_tables(TABLE.format("1,541")) == []  # rounded parts
    assert in_tables(TABLE.format("1,640").replace("Visits", "Average visits")) == []


@pytest.mark.parametrize(
    "text",
    [
        "| | Sales |\n|---|---|\n| | 2019 |\n| A | 120 |\n| B | 140 |\n| Total | 260 |\n",  # a second heading
        "| Year | Sales |\n|---|---|\n| Ended | 2019 |\n| A | 120 |\n| B | 140 |\n| Total | 260 |\n",
        "| | Sales |\n|---|---|\n| A | 120 |\n| B | 140 |\n| Both | 260 |\n| C | 40 |\n| Total | 300 |\n",  # a subtotal
        "| | Sales |\n|---|---|\n| A | 120 |\n| of which B | 40 |\n| Total | 120 |\n",
        "| | Sales |\n|---|---|\n| A | 120 |\n| Share | 46.2 |\n| B | 140 |\n| Share | 53.8 |\n| Total | 260 |\n",
        "| | Jobless |\n|---|---|\n| A | 4.2 |\n| B | 5.1 |\n| All regions | 4.6 |\n",  # a mean
        "| | Assets |\n|---|---|\n| Cash | 120 |\n| Land | 140 |\n| Total assets | 9,400 |\n",  # some of the parts
        "| | A | B | Total |\n|---|---|---|---|\n| x | 2 | 3 | 9 |\n| y | 4 | 5 | 19 |\n| z | - | 5 | 5 |\n",
    ],
)
def test_totals_of_something_else_are_none(text):
    assert in_tables(text) == []


@pytest.mark.parametrize(
    ("total", "wrong"),
    [("42", False), ("32", False), ("61", True)],  # the first row may also have headings, such as ages
)
@pytest.mark.parametrize(
    "first",
    ["| Apples | 10 |\n|---|---|\n", "| | |\n|---|---|\n| Apples | 10 |\n", "| Apples | 10 | 5 |\n|---|---|---|\n"],
)
def test_a_table_without_headings_begins_with_a_row_like_the_others(first, total, wrong):
    rows = f"{first}| Pears | 20 |\n| Plums | 12 |\n| Total | {total} |\n"
    assert [slip.reason for slip in in_tables(rows)] == ["10 + 20 + 12 = 42"] * wrong
