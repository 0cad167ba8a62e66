"""The year in which a text counts: with which month it ends, and what is then a quarter, a half or a year of it."""

from datetime import date

import pytest
from cases import cases

from innofacts.times.fiscal import counts_in_fiscal_years, end_of_fiscal_years, with_its_days
from innofacts.times.times import times
from innofacts.values.periods import parse_period

DAY = date(2025, 9, 25)


@cases(
    ("text", "month"),
    [
        # by the end of the year
        ("its financial year ends in March", 3),
        ("the fiscal year, which closed on the 30th of June", 6),
        ("the full year to November", 11),
        ("in the year ended on 30 September", 9),
        ("in the year ended June 30", 6),
        # by its first day
        ("its financial year runs from April to March", 3),
        ("the fiscal year that starts on January 1", 12),
        # by a part of it
        ("in its third quarter, which ended on August 31", 11),
        ("the first half of its business year, to the end of September", 3),
        ("in the second quarter ending May", 11),
        ("the third quarter (June to August)", 11),
        ("the first half of the fiscal year, from July to December", 6),
        ("in the three months to 31 August, its third quarter", 11),
        ("in the six months ended September 30, which was the first half", 3),
        # by words that are common to years
        ("visits in the year to March, and what it costs this financial year", 3),
        # the same by several
        ("its third quarter, which ended on August 31; the full year to November", 11),
        # no year, or several
        ("prices rose in the year to March", 0),
        ("prices rose in the year to February, and debt in the financial year", 0),
        ("sales rose in the half year to 30 June", 0),
        ("the second quarter, from April to May", 0),
        ("the third quarter (April to June)", 9),
        ("the financial year to March, and that of its owner, the financial year to June", 0),
    ],
)
def test_a_text_says_once_with_which_month_its_years_end(text, month):
    assert end_of_fiscal_years(text) == month


def test_quarters_are_those_of_the_year_of_the_text_if_it_names_one_with_its_months():
    assert counts_in_fiscal_years("its third quarter, which ended on August 31")
    assert counts_in_fiscal_years("sales of fiscal 2025")
    assert not counts_in_fiscal_years("in the third quarter, July to September")
    assert not counts_in_fiscal_years("its financial year ends in March; prices rose in the second quarter")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("in the third quarter and in the second half", ["2025-06..2025-08", "2024-06..2024-11"]),
        ("in the first nine months and in Q1", ["2024-12..2025-08", "2024-12..2025-02"]),
        (
            "in 3Q, in 1H and the first quarter of the year",
            ["2025-06..2025-08", "2024-12..2025-05", "2024-12..2025-02"],
        ),
        ("it will earn 4 million in the fourth quarter", ["2025-09..2025-11"]),
        ("in the third quarter of last year", []),
        ("in the first two quarters of the year, or between the first and the third quarter", []),
    ],
)
def test_a_part_is_that_of_the_year_of_the_text(words, expected):
    text = f"Its third quarter ended on August 31.\n\n{words}"
    assert [one.period.text for one in times(text, 39, day=DAY) if one.period] == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("ends in June", ["FY2024/25", "FY2025/26", "FY2026/27"]),
        ("ends in October", ["FY2023/24", "FY2024/25", "FY2025/26"]),
        ("is long", ["FY2024/25", "FY2025/26", "FY2026/27"]),
    ],
)
def test_this_financial_year_is_that_of_the_day_of_the_text(end, expected):
    text = f"Its financial year {end}.\n\nIn the last financial year, the current financial year and the next financial year"
    found = [one.period.text for one in times(text, text.index("\n\n") + 2, day=DAY) if one.period]
    assert found == expected


@pytest.mark.parametrize(
    ("period", "text", "days"),
    [
        ("2024-25", "its financial year ends in March", "2024-04-01 2025-03-31"),
        ("2024-25", "its financial year is long", "2024-01-01 2025-12-31"),
    ],
)
def test_a_fiscal_year_has_the_days_that_the_text_gives(period, text, days):
    named = times(f"in {period}")[0].period
    known = with_its_days(named, text)
    assert (known.text, f"{known.first} {known.last}") == (named.text, days)


def test_other_periods_keep_their_days():
    year = parse_period(2024)
    assert with_its_days(year, "its financial year ends in March") == year
