"""The money and the scale that a table gives once for many cells, and numbers in brackets that are below zero."""

import pytest

from innofacts.documents.cells import cell_figures
from innofacts.documents.document import Document


def _shown(text):
    copy = Document("a.md", text)
    for one in cell_figures(copy, copy.prose):
        period = "".join(time.period.text for time in one.mention.times)
        yield " | ".join(filter(None, (one.mention.printed, str(one.mention.figure), period)))


def _table(*rows, above=""):
    head, *others = rows
    return "\n".join((above, "", head, "|---" * (head.count("|") - 1) + "|", *others, ""))


@pytest.mark.parametrize(
    ("rows", "figures"),
    [
        # In accounts, where others of the column are not in brackets.
        (["| £m | 2024 |", "| Interest | (7.4) |", "| Tax | 1.2 |"], ["(7.4) | -7.4 million GBP | 2024", "1.2 | 1.2 million GBP | 2024"]),
        (["| | 2024 |", "| Births | 12 |", "| Balance | (30) |"], ["12 | 12 births | 2024", "(30) | -30 | 2024"]),
        # Standard errors below coefficients, and a column with shares of the one before.
        (["| | 2024 |", "| Age | 0.41 |", "| | (0.03) |"], ["0.41 | 0.41 | 2024"]),
        (["| | Boats | Share (%) |", "| Vik | 12 | (40) |", "| Ost | 18 | (60) |"],
         ["12 | 12 boats", "18 | 18 boats"]),
    ],
)  # fmt: skip
def test_numbers_in_brackets_are_below_zero_in_accounts_only(rows, figures):
    assert list(_shown(_table(*rows))) == figures


@pytest.mark.parametrize(
    ("above", "rows", "figures"),
    [
        # Signs in the first row and in totals, and a scale that is said once: in a row, a corner, a line above.
        ("", ["| | 2024 | 2023 |", "| | (in millions) | |", "| Parts | $31 | $28 |", "| Fees | 7 | (9) |", "| Total | $38 | $19 |"],
         ["31", "28", "7", "-9", "38", "19"]),
        ("", ["| (In millions, except per share data) | 2024 | 2023 |", "| Parts | $31 | $28 |", "| Fees | 7 | (9) |"], ["31", "28", "7", "-9"]),
        ("The costs were as follows (in millions):", ["| | 2024 | 2023 |", "| Parts | $31 | $28 |", "| Services | 7 | 9 |"], ["31", "28", "7", "9"]),
        ("", ["| ($ in millions) | | |", "| Year ended May 31, | 2024 | 2023 |", "| Parts | 31 | 28 |"], ["31", "28"]),
    ],
)  # fmt: skip
def test_a_scale_that_is_said_once_is_that_of_all_money(above, rows, figures):
    found = [line.split(" | ")[1:] for line in _shown(_table(*rows, above=above))]
    assert found == [[f"{figure} million $", "2024" if n % 2 == 0 else "2023"] for n, figure in enumerate(figures)]


@pytest.mark.parametrize(
    ("row", "figure"),
    [
        ("| Earnings per share | $2.40 |", "2.40 $"),
        ("| Loss per share | (0.08) |", "-0.08 $"),
        ("| Exercise price | $12.00 |", "12.00 $"),
        ("| Market value | $12.55 |", "12.55 $"),  # with cents
        ("| Tax rate (%) | 21.5 |", "21.5 %"),
        ("| Expected term (in years) | 4.3 |", "4.3 years"),
        ("| Employees | 1,250 |", "1250 employees"),
        ("| Shares outstanding | 310 |", "310 thousand shares"),
        ("| Decreases for positions taken in prior years | (310) |", "-310 thousand $"),
        ("| Long-term debt | 310 |", "310 thousand $"),
        ("| Notes due May 2031, 5.25% senior | 310 |", "310 thousand $"),
        ("| Adjustment to purchase price | (310) |", "-310 thousand $"),
        ("| Own shares outstanding | (310) |", "-310 thousand $"),
    ],
)
def test_rows_that_are_no_amounts_keep_what_they_count(row, figure):
    table = _table("| (in thousands, except per share data) | 2024 |", "| Sales | $9,120 |", row)
    assert list(_shown(table))[1].split(" | ")[1] == figure


def test_a_column_that_counts_is_in_no_money():
    table = _table(
        "| ($ in millions) | Sales | Employees | Margin (%) |", "| Vik | $12 | 40 | 7 |", "| Ost | 9 | 31 | 6 |"
    )
    assert [line.split(" | ")[1] for line in _shown(table)] == [
        *("12 million $", "40 employees", "7 %"),
        *("9 million $", "31 employees", "6 %"),
    ]


def test_the_number_of_things_in_thousands_counts_these():
    table = _table("| | Number of boats (thousands) | Price |", "| Sold | 31 | $7.50 |", "| Returned | (4) | $7.10 |")
    assert [line.split(" | ")[1] for line in _shown(table)] == ["31 thousand boats", "7.50 $", "-4 thousand boats", "7.10 $"]  # fmt: skip


def test_shares_that_lapse_are_shares():
    table = _table(
        "| | 2024 | Shares |", "| Granted | $31 | 40 |", "| Lapsed | 2 | (4) |", above="### Awards (Continued)"
    )
    assert [line.split(" | ")[1] for line in _shown(table)] == ["31 $", "40 shares", "2 $", "-4 shares"]


def test_rows_for_a_share_are_in_money_without_a_scale():
    table = _table(
        "| (in millions) | 2024 |",
        "| Income: | |",
        "| Sales | $31 |",
        "| Per share: | |",
        "| Basic | 2.45 |",
        "| Diluted | 2.43 |",
    )
    assert [line.split(" | ")[1] for line in _shown(table)] == ["31 million $", "2.45 $", "2.43 $"]


def test_what_falls_counts_nothing_and_changes_of_money_are_money():
    table = _table(
        "| (In thousands) | 2024 | Adjustments | 2023 | Increase (decrease) |",
        "| Fees | $9,120 | (40) | $9,000 | $120 |",
        "| Rents | 4,000 | 31 | 5,500 | (1,500) |",
    )
    assert [line.split(" | ")[1] for line in _shown(table)][4:] == [
        *("4000 thousand $", "31 thousand $", "5500 thousand $", "-1500 thousand $"),
    ]


def test_a_column_of_percentages_has_its_sign_in_the_first_and_last_row():
    rows = ["| | 2024 |", "| Statutory rate | 21.0% |", "| Credits | (0.6) |", "| Effective rate | 20.4% |"]
    assert [line.split(" | ")[1] for line in _shown(_table(*rows))] == ["21.0 %", "-0.6 %", "20.4 %"]
    rows = [
        "| Sales | 2024 | 2023 | % change |",
        "| Vik | 31 | 29 | 6.9% |",
        "| Ost | 12 | 12 | – |",
        "| Both | 43 | 41 | 4.9% |",
    ]
    assert [line.split(" | ")[1] for line in _shown(_table(*rows)) if "%" in line] == ["6.9 %", "4.9 %"]
    rows = ["| | 2024 |", "| Share of women | 43% |", "| Employees | 120 |", "| Share of men | 57% |"]
    assert [line.split(" | ")[1] for line in _shown(_table(*rows))] == ["43 %", "120 employees", "57 %"]


def test_the_time_may_be_above_the_money_and_have_the_sign_of_a_note():
    table = _table("| | | 2024 | 2023 |", "| | Note | £m | £m |", "| Goodwill | 12 | 31.5 | 28 |")
    assert list(_shown(table)) == ["31.5 | 31.5 million GBP | 2024", "28 | 28 million GBP | 2023"]
    table = _table("| (in millions) | 2024 | 2023 (4) |", "| Goodwill | $31.5 | $28 |", "| Brands | 3.5 | 2.8 |")
    assert list(_shown(table))[3] == "2.8 | 2.8 million $ | 2023"


@pytest.mark.parametrize(
    "over",
    ["Years ended December 31,", "Fiscal years", "As of July 31,", "Twelve months ended June 30,", "12 weeks ended"],
)
def test_for_how_long_figures_are_is_no_unit(over):
    found = list(_shown(_table(f"| | {over} | |", "| | 2024 | 2023 |", "| Kronor | 31.5 | 28 |")))
    assert all("ear" not in line and "July" not in line and "eek" not in line and "onth" not in line for line in found)


def test_how_long_debts_run_is_no_unit():
    table = _table(
        "| (in millions) | Total | 1-3 years | After 5 years |", "| Loans | $31 | $20 | $11 |", "| Leases | 5 | 3 | 2 |"
    )
    assert [line.split(" | ")[1] for line in _shown(table)][3:] == ["5 million $", "3 million $", "2 million $"]
