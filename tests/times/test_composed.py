"""Times that others form with the words around them: from one to another, the end of one."""

from datetime import date, timedelta

import pytest
from cases import cases

from innofacts.times.times import times
from innofacts.values.periods import parse_period

DAY = date(2025, 10, 29)


@cases(
    ("text", "pictured"),
    [
        # from one to another
        ("between May this year and next March", ["2025-05..2026-03"]),
        ("from its launch in May 2019 to the end of last year", ["2019-05..2024-12"]),
        ("from the 1970s until the ban of 2003", ["1970..2003"]),
        ("2012 to 2023, from 2012 through 2023", ["2012..2023", "2012..2023"]),
        ("between 2012 and 2019 or 2023", ["2012..2019", "2023"]),
        ("from 40 in 2012 to 50 in 2023", ["2012", "2023"]),
        ("from fiscal 2012 to fiscal 2023", ["FY2011/12", "FY2022/23"]),
        ("from 2023 to 2012, since 2012 to 2023", ["2023", "2012", "2012..", "2023"]),
        # in a row
        ("across Q4 2023 and Q1 2024", ["2023-10..2024-03"]),
        ("in 2023 and 2024, in 2021 and 2022 respectively", ["2023..2024", "2021", "2022"]),
        ("in Q4 2023 and Q3 2024", ["2023-Q4", "2024-Q3"]),
        ("in May, June and July", ["2025-05..2025-07"]),
        ("in May and July, in November and December 2023", ["2025-05", "2025-07", "2023-11..2023-12"]),
        # so long before or after another
        ("in the two years after the flood of May 2019", ["2019-05..2021-04"]),
        ("within a year of the flood in May 2019", ["2019-05..2020-04"]),
        ("over the decade before 2020, in the decade after 2010", ["2010..2019", "2010..2020"]),
        ("in the three months after 2019, in the two years after it opened", ["2019"]),
        # the first and the last day of one
        ("at the end of the first quarter, at the start of winter 2023/24", ["2025-03-31", "2023-12-01"]),
        ("at the end of FY2024/25", ["FY2024/25"]),
        (
            "in H1 FY2024/25, the second half of 2019/20 and Q3 FY2021-22",
            ["FY2024/25-H1", "FY2019/20-H2", "FY2021/22-Q3"],
        ),
        (
            "in 2024 Q1, in 2023Q4, from 2021H1 (2020 Q2), in 2022-Q3",
            ["2024-Q1", "2023-Q4", "2021-H1", "2020-Q2", "2022-Q3"],
        ),
        ("a 2024 Q7, the H2024Q1", ["2024"]),
        ("in Q1 2014/13, in Q2 FY2024, in Q3 2014-15 per cent", ["2014-Q1", "FY2023/24-Q2", "2014-Q3"]),
        ("it went into 2024 with 40 boats, began 2025 badly with 30", ["2024-01-01", "2025-01-01"]),
        ("as 2024 began, when 2025 dawned", ["2024-01-01", "2025-01-01"]),
        ("it rang in 2024 with 40 boats, before 2025 began", ["2024-01-01", "2025-01-01"]),
        ("it opened in 2024 with 40 boats, they began May 2025 with 30", ["2024", "2025-05"]),
        ("it entered 2024 as the best, as in 2025", ["2024", "2025"]),
        ("it began 2024 with a rise of 4 %, opened 2025 with 4 wins", ["2024", "2025"]),
        ("it began 2024 with a fleet of 40, started 2025 with a strike", ["2024-01-01", "2025"]),
        ("between the end of 2013 and the end of 2023", ["2013-12-31", "2023-12-31"]),
        ("the half-year to 30 September, the past calendar year", ["2025-04..2025-09", "2024"]),
    ],
)
def test_times_form_longer_and_shorter_ones(text, pictured):
    found = [time for time in times(text, day=DAY) if not time.shift]
    assert [time.period.text if time.period else "?" for time in found] == pictured


WHOLES = {
    "2024": "2024",
    "May 2024": "2024-05",
    "Q2 2024": "2024-Q2",
    "the second quarter of 2024": "2024-Q2",
    "the first half of 2024": "2024-H1",
    "summer 2024": "2024-06..2024-08",
    "the 2010s": "2010s",
    "the four years to 2023": "2019..2023",
    "the year to March 2025": "2024-04..2025-03",
    "last year": "2024",
    "May": "2025-05",
    "May last year": "2024-05",
    "the third quarter": "2025-Q3",
    "last month": "2025-09",
    "last spring": "2025-03..2025-05",
    "the decade": "2020..2029",
    "this decade": "2020..2029",
    "the next decade": "2030..2039",
    "the century": "2000..2099",
}
PARTS = {
    "the end of": lambda whole: (whole.last, whole.last),
    "the close of": lambda whole: (whole.last, whole.last),
    "the start of": lambda whole: (whole.first, whole.first),
    "the outset of": lambda whole: (whole.first, whole.first),
    "the first day of": lambda whole: (whole.first, whole.first),
    "the first two weeks of": lambda whole: (whole.first, whole.first + timedelta(days=13)),
    "the last three weeks of": lambda whole: (whole.last - timedelta(days=20), whole.last),
    "the final ten days of": lambda whole: (whole.last - timedelta(days=9), whole.last),
    "the last month of": lambda whole: (whole.last.replace(day=1), whole.last),
}


@cases("whole", WHOLES)
@cases("part", PARTS)
def test_every_part_of_every_whole_is_read(part, whole):
    [time] = times(f"It sold 40 ships in {part} {whole}, and lost 9 ships.", day=DAY)
    assert time.period
    assert (time.period.first, time.period.last) == PARTS[part](parse_period(WHOLES[whole]))


@pytest.mark.parametrize(
    ("text", "pictured"),
    [
        ("the middle of the century, the middle of Q2 2024", ["2050", "2024-Q2"]),
        ("since the start of the third quarter, since the end of summer 2024", ["2025-07..", "2024-09.."]),
        ("the first half of Q2, the last two months of the third quarter", ["2025-04", "2025-08..2025-09"]),
        ("the last month of the quarter, the last month of FY2024", ["FY2023/24"]),
        ("in the last half-year, last decade, this century", ["2025-H1", "2010..2019", "2000..2099"]),
        (
            "in the first and second quarters, between the first and third quarters of 2024, from the first to the second half",
            ["2025-H1", "2024-01..2024-09", "2024"],
        ),
        (
            "in the first and third quarters, between the fourth and first quarters of 2024",
            ["2024"],
        ),
        ("a May survey, its June count, a July start", ["2025-05", "2025-06"]),
        (
            "the coming winter, the past summer, the current autumn",
            ["2025-12..2026-02", "2025-06..2025-08", "2025-09..2025-11"],
        ),
        ("In 2024/25 it won 9 times, last season", ["FY2024/25", "FY2024/25"]),
        ("In 2024/25 it won 9 times, and two seasons ago 4", ["FY2024/25", "FY2023/24"]),
        ("It won 4 times two seasons ago", []),
        ("It won 9 times last season. May had been dry.", ["?", "2025-05"]),
        ("last school year, the next academic year, the past tax year", ["FY2024/25", "FY2026/27", "FY2024/25"]),
    ],
)
def test_parts_and_units_of_more_kinds_are_read(text, pictured):
    assert [time.period.text if time.period else "?" for time in times(text, day=DAY)] == pictured
