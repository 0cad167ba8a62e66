"""Slips in tables: totals of columns that their rows do not give."""

import pytest
from cases import cases

from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.tables import slips_in_tables
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


@cases(
    "text",
    [
        "| | Sales |\n|---|---|\n| | 2019 |\n| A | 120 |\n| B | 140 |\n| Total | 260 |\n",  # a second heading
        "| Year | Sales |\n|---|---|\n| Ended | 2019 |\n| A | 120 |\n| B | 140 |\n| Total | 260 |\n",
        "| | Sales |\n|---|---|\n| A | 120 |\n| B | 140 |\n| Both | 260 |\n| C | 40 |\n| Total | 300 |\n",  # a subtotal
        "| | Sales |\n|---|---|\n| A | 120 |\n| of which B | 40 |\n| Total | 120 |\n",
        (  # subtotals, each before its parts
            "| | Sales |\n|---|---|\n| Sea | 210 |\n| – cod | 130 |\n| – crab | 80 |\n| Land | 340 |\n| – oats | 190 |\n"
            "| – rye | 150 |\n| Total | 550 |\n"
        ),
        "| | Sales |\n|---|---|\n| A | 120 |\n| Share | 46.2 |\n| B | 140 |\n| Share | 53.8 |\n| Total | 260 |\n",
        "| | Jobless |\n|---|---|\n| A | 4.2 |\n| B | 5.1 |\n| All regions | 4.6 |\n",  # a mean
        "| | Assets |\n|---|---|\n| Cash | 120 |\n| Land | 140 |\n| Total assets | 9,400 |\n",  # some of the parts
        "| | A | B | Total |\n|---|---|---|---|\n| x | 2 | 3 | 9 |\n| y | 4 | 5 | 19 |\n| z | - | 5 | 5 |\n",
        "| Chain | Share |\n|---|---|\n| A | 24.1 |\n| B | 17.2 |\n| C | 16.4 |\n| All others | 42.3 |\n",
        "| | Spare (%) |\n|---|---|\n| A | 11.5 |\n| B | 5.1 |\n| C | -2.3 |\n| Total | 15.6 |\n",  # rates
        "| Party | Votes (%) |\n|---|---|\n| Reds | 33 |\n| Blues | 29 |\n| Whites | 14 |\n| Total turnout | 71 |\n",
        # what comes after a subtotal, and what is less something
        "| | 2024 |\n|---|---|\n| Fees | 420 |\n| Rents | 140 |\n| Net | 560 |\n| Loans | 210 |\n| Due | 35 |\n| Total due | 245 |\n",
        "| | 2024 |\n|---|---|\n| Days | 8,395 |\n| Less days off | 293 |\n| Total days | 8,102 |\n",
        # changes in percent
        "| | 2024 | Change |\n|---|---|---|\n| Fees | 420 | 12% |\n| Rents | 140 | (8)% |\n| Total | 560 | 7% |\n",
        # accounts with a row whose first number is missing, which is no heading
        "| | 2024 | 2023 |\n|---|---|---|\n| Won | – | (1,271) |\n| Lost | (62) | (533) |\n| Left | 39 | 240 |\n| Total | (23) | (1,564) |\n",
        # in accounts, and errors in brackets
        "| £m | 2024 |\n|---|---|\n| Fees | 120 |\n| Interest | (45) |\n| Total | 75 |\n",
        "| | Effect |\n|---|---|\n| Age | 410 |\n| | (30) |\n| Sex | 120 |\n| | (20) |\n| Total | 560 |\n",
        # some of the rows
        "| Branch | Visits |\n|---|---|\n| Ash | 412.5 |\n| Elm | 98.2 |\n| All branches | 620.4 |\n",
        "| Town | Visits | Loans |\n|---|---|---|\n| Ash | 310 | 1 |\n| Elm | 140 | 2 |\n| Total | 560 | 3 |\n",
        "| Town | Visits |\n|---|---|\n| Ash | 31 |\n| Elm | 14 |\n| Total | 75 |\n",
        # rows in other units than the total, and of so much for each
        "| Item | Now |\n|---|---|\n| Fuel | 1.12m litres |\n| Fuel cost | €920 |\n| Crew | €1,240 |\n| Total | €2,165 |\n",
        "| Item | Now |\n|---|---|\n| Fuel | 1,120 |\n| Fuel cost | €920 |\n| Crew | €1,240 |\n| Total | €3,160 |\n",
        "| Item | Now |\n|---|---|\n| Unit price | 120 |\n| Fuel cost | 920 |\n| Crew | 1,240 |\n| Total | 2,160 |\n",
        "| Item | Now |\n|---|---|\n| Trips per day | 14 |\n| Fuel | 920 |\n| Crew | 1,240 |\n| Total | 2,160 |\n",
        # the last row is one like the others
        "| Town | 2022 | 2023 |\n|---|---|---|\n| Ash | 31 | 20 |\n| Elm | 14 | 25 |\n| Oak | 45 | 47 |\n",
        "| Town | 2022 |\n|---|---|\n| Ash | 310 |\n| Elm | 140 |\n| Oak | 455 |\n",
        "| | 2022 | 2023 |\n|---|---|---|\n| A | 310 | 410 |\n| All | 310 | 410 |\n| B | 140 | 9 |\n| Total | 150 | 12 |\n",
    ],
)
def test_totals_of_something_else_are_none(text):
    assert in_tables(text) == []


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (("Branch | Visits", "Ash | 412.5", "Elm | 98.2", "All | 540.7"), "412.5 + 98.2 = 510.7"),  # nearly the sum
        (("Branch | Visits", "Ash | 412.5", "Elm | 98.2", "All | 436.1"), "412.5 + 98.2 = 510.7"),  # less than it
        (("Branch | Visits", "Ash | 412.5", "Elm | 98.2", "All | 810.7"), "412.5 + 98.2 = 510.7"),  # a wrong digit
        (("Branch | Visits", "Ash | 412.5", "Others | 98.2", "All | 636.1"), "412.5 + 98.2 = 510.7"),
        (("Town | Visits | Loans", "Ash | 310 | 11", "Elm | 140 | 12", "Total | 560 | 23"), "310 + 140 = 450"),
        # no rounding of all of them reaches it
        (
            ("Town | Clubs | Loans", "Ash | 31 | 310", "Elm | 14 | 140", "Oak | 7 | 60", "Total | 54 | 510"),
            "31 + 14 + 7 = 52",
        ),
        # some without their decimals
        (
            ("Branch | Visits", "Ash | 41", "Elm | 9.5", "Oak | 12", "Fir | 6", "Total | 70.5"),
            "41 + 9.5 + 12 + 6 = 68.5",
        ),
        # only the first and the total say in what
        (("Item | Now", "Fuel | €920", "Crew | 1,240", "Rent | 310", "Total | €2,740"), "920 + 1,240 + 310 = 2,470"),
        (("Item | Now", "Interest rates | 920 days", "Crew | 1,240 days", "Total | 2,610 days"), "920 + 1,240 = 2,160"),
        # a second total, of the rows below the first one
        (
            ("£ | Now | Then", "Ads | 4 | 6", "All | 4 | 6", "Pay | 150 | 165", "Rent | 62 | 70", "Total | 212 | 238"),
            "165 + 70 = 235",
        ),
        # a row without the name of a total, which it is in another column
        (
            ("£m | 2022 | 2023", "Asia | 210 | 240", "Africa | 145 | 160", "Europe | 95 | 70", "Group | 460 | 470"),
            "210 + 145 + 95 = 450",
        ),
        # accounts, with what is below zero in brackets, and a sign of money in the first row of each part and at totals
        (("£m | 2024", "Fees | 120", "Grants | 340", "Interest | (45)", "Total | 435"), "120 + 340 - 45 = 415"),
        (("£m | 2024", "Fees | 120", "Grants | 34", "Repairs | (345)", "Total | (201)"), "120 + 34 - 345 = -191"),
        (
            ("| 2024", "Fees | $120", "Grants | 345", "Rents | $240", "Sales | 34", "Total | $839"),
            "120 + 345 + 240 + 34 = 739",
        ),
        # a subtotal is not added with its parts
        (
            ("£ | 2022", "Food | 210", "Rent | 140", "Shops | 350", "Press | 60", "Total | 430"),
            "210 + 140 + 60 = 410",
        ),
    ],
)
def test_a_total_is_wrong_if_nothing_says_that_rows_are_left_out(rows, reason):
    assert [slip.reason for slip in in_tables(rows_of(*rows))] == [reason]


def test_the_reason_of_a_total_of_many_says_how_many_add_up():
    cells = [str(number) for number in range(101, 109)]
    rows = [f"Town {name} | {cell}" for name, cell in zip("ABCDEFGH", cells, strict=True)]
    (few,) = in_tables(rows_of("Town | Visits", *rows, "Total | 850"))
    assert few.reason == f"{' + '.join(cells)} = 836"
    (many,) = in_tables(rows_of("Town | Visits", *rows, "Town I | 1,109", "Total | 1,985"))
    assert many.reason == "the 9 rows add up to 1,945"
    in_part = [*rows[:2], "Both | 203", *rows[2:], "Town I | 1,109"]
    (without,) = in_tables(rows_of("Town | Visits", *in_part, "Total | 1,985"))
    assert without.reason == "the 9 rows without subtotals add up to 1,945"
    heads = " | ".join("ABCDEFGHI")
    right, wrong = (f"{year} | {' | '.join([*cells, '1,109'])} |" for year in (2022, 2023))
    (wide,) = in_tables(rows_of(f"Year | {heads} | Total", f"{right} 1,945", f"{wrong} 1,985"))
    assert wide.reason == "the 9 columns add up to 1,945"


@pytest.mark.parametrize(
    ("total", "wrong"),
    [("42", False), ("32", False), ("46", True), ("61", False)],  # the first row may also have headings, such as ages
)
@pytest.mark.parametrize(
    "first",
    ["| Apples | 10 |\n|---|---|\n", "| | |\n|---|---|\n| Apples | 10 |\n", "| Apples | 10 | 5 |\n|---|---|---|\n"],
)
def test_a_table_without_headings_begins_with_a_row_like_the_others(first, total, wrong):
    rows = f"{first}| Pears | 20 |\n| Plums | 12 |\n| Total | {total} |\n"
    assert [slip.reason for slip in in_tables(rows)] == ["10 + 20 + 12 = 42"] * wrong


def rows_of(*rows: str) -> str:
    """Return a table of rows whose cells are parted by bars."""
    head, *body = rows
    return f"| {head} |\n|{'---|' * (head.count('|') + 1)}\n" + "".join(f"| {row} |\n" for row in body)


@pytest.mark.parametrize(
    ("rows", "wrong", "reason"),
    [
        # bare numbers in a column of percentages
        (("| 2022 | 2023 | Change (%)", "Sales | 850 | 900 | 9.1", "Costs | 700 | 735 | 5.0"), "9.1", "from 850 to 900 is 5.88 %"),
        (("| 2023 | 2022 | % change", "Sales | 900 | 850 | 5.9", "Costs | 735 | 700 | 6.0"), "6.0", "from 700 to 735 is 5 %"),
        (("| 2022 | 2023 | Change on 2022, per cent", "A | 120 | 180 | 50", "B | 100 | 90 | 20"), "20", "from 100 to 90 is -10 %"),
        (("| 2022 | 2023 | Change (%)", "Sales | 850 | 900 | 9.1"), "9.1", "from 850 to 900 is 5.88 %"),
        (("| 2022 | 2023 | Change", "A | 120 | 180 | 60", "B | 100 | 90 | 20"), "20", "90 less 100 is -10"),
        (("Year | Sales | Change (%)", "2021 | 800 | ", "2022 | 880 | 10.0", "2023 | 900 | 5.3"), "5.3", "from 880 to 900 is 2.27 %"),
        (("Region | Sales | Share (%)", "A | 850 | 48.6", "B | 900 | 41.4", "Total | 1,750 | 100"), "41.4", "900 of 1,750 is 51.43 %"),
        (("Region | Sales | % of total", "A | 850 | 47.2", "B | 900 | 51.4", "All | 1,750 | 100"), "47.2", "850 of 1,750 is 48.57 %"),
        (("Office | Files | Share (%)", "A | 850 | 17.0", "B | 900 | 81.0", "World | 5,000 | 100"), "81.0", "900 of 5,000 is 18 %"),
        (("Office | Files | Share (%)", "World | 5,000 | 100.0", "A | 850 | 17.0", "B | 900 | 81.0"), "81.0", "900 of 5,000 is 18 %"),
        # accounts, with what falls in brackets
        (("| 2022 | 2023 | Change", "A | 120 | 180 | 60", "B | 100 | 90 | (20)"), "(20)", "90 less 100 is -10"),
        # one right total of two
        (("| North | South | Total", "Sales | 850 | 900 | 1,750", "Costs | 700 | 735 | 1,335"), "1,335", "700 + 735 = 1,435"),
    ],
)  # fmt: skip
def test_a_plain_heading_says_what_a_column_follows_from(rows, wrong, reason):
    text = rows_of(*rows)
    assert [(text[slip.start : slip.end], slip.reason) for slip in in_tables(text)] == [(wrong, reason)]


@cases(
    "rows",
    [
        ("| 2022 | 2023 | Change (%)", "Sales | 850 | 900 | 5.9"),
        ("| 2022 | 2023 | Growth (%)", "GDP | 850 | 900 | 1.1"),  # in real terms
        ("| 2022 | 2023 | Real growth (%)", "A | 850 | 900 | 1.1", "B | 700 | 735 | 5.0"),
        ("| 2013 | 2023 | Change (%)", "Sales | 850 | 1,200 | 3.5"),  # a year
        ("| 2013 | 2023 | Change (%)", "Sales | 850 | 1,200 | 3.5", "Costs | 300 | 400 | 2.9"),
        ("| 2022 | 2023 | Change (%)", "A | 850 | 900 | 7.1", "B | 700 | 735 | 6.0"),  # of something else
        ("| 2022 | 2023 | Change", "A | 120 | 180 | 50"),  # in percent
        ("| 2023 | 2022 | Better (worse)", "A | 120 | 180 | 60", "B | 100 | 90 | (10)", "C | 50 | 90 | 40"),
        ("| 2021 | 2022 | 2023 | Change (%)", "A | 100 | 110 | 121 | 10", "B | 200 | 220 | 231 | 6"),
        # a change of a share is in points, whatever the heading says
        (
            "| 2022 | 2023 | Change (%)",
            "A | 480 | 540 | 12.5",
            "B | 350 | 371 | 6.0",
            "Margin (%) | 61.4 | 62.6 | 1.2",
        ),
        ("| 2022 (%) | 2023 (%) | Change (%)", "A | 4.1 | 4.3 | 0.2", "B | 5.2 | 5.0 | -0.3"),
        ("Year | Sales | Change (%)", "2021 | 800 | ", "2022 | 880 | 12.0", "2023 | 900 | 5.3"),
        ("Year | Sales | Change (%)", "2019 | 800 | ", "2022 | 880 | 10.0", "2023 | 900 | 5.3"),
        ("Region | Sales | Share (%)", "A | 850 | 21.0", "B | 900 | 42.0", "Total | 1,750 | 100"),  # of all countries
        ("Region | Sales | Share (%)", "A | 850 | 51.4", "B | 900 | 48.6"),  # the table may show some
        ("Region | Members | Women (%)", "A | 850 | 48.6", "B | 900 | 41.4", "Total | 1,750 | 45"),
        ("Region | Sales | Staff | Share (%)", "A | 850 | 30 | 30", "B | 900 | 70 | 70", "Total | 1,750 | 100 | 100"),
        ("Region | Sales | Staff | Share (%)", "A | 850 | 30 | 30", "B | 900 | 70 | 51.4", "Total | 1,750 | 100 | 100"),
        # of another whole than these, which overlap
        (
            "Craft | Members | Share",
            "Rowing | 412.0 | 60.9%",
            "Sailing | 168.0 | 24.9%",
            "Diving | 31.0 | 4.6%",
            "Punting | 12.0 | 1.8%",
            "Fishing | 9.0 | 1.3%",
            "Rafting | 8.0 | 1.2%",
            "Racing | 5.0 | 0.7%",
            "Surfing | 3.0 | 0.4%",
            "Polo | 2.0 | 0.3%",
        ),
        ("Class | Pupils | Passed (%)", "A | 20 | 100", "B | 25 | 80", "C | 21 | 95.2"),
        ("Class | Pupils | Share (%)", "A | 20 | 100", "B | 25 | 80", "C | 21 | 95.2"),  # who passed
        ("Town | Rank | Change in members, %", "A | 1 | +9", "B | 2 | +3", "C | 3 | +45", "D | 4 | -4", "E | 5 | 0"),
        # amounts of two years with their rates below them
        (
            "Tax | 2024 | 2023",
            "Due | 182 | 128",
            "Local | 22 | 10",
            "Gains | (11) | (9)",
            "Aid | 6 | (49)",
            "Sold | 5 | (16)",
            "Rest | 4 | (23)",
            "Rate | 22% | 4%",
        ),
        # small counts, whose growth may be nearly anything
        ("Class | Boats | Full", "A | 3 | 83%", "B | 4 | 76%", "C | 2 | 50%", "Total | 9 | 70%"),
        ("| Won | Lost | Total", "A | 2 | 3 | 5", "B | 4 | 5 | 8"),  # five may be so by chance
        ("| Rail | Road | Total", "A | 21 | 34 | 55", "B | 41 | 52 | 99", "C | 44 | 12 | 71"),
    ],
)
def test_a_column_of_something_else_is_not_wrong(rows):
    assert in_tables(rows_of(*rows)) == []
