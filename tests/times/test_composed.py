"""Times that others form with the words around them: from one to another, the end of one, so long after one."""

from datetime import date

import pytest

from innofacts.times.times import times

DAY = date(2025, 10, 29)


@pytest.mark.parametrize(
    ("text", "pictured"),
    [
        # from one to another
        ("between May this year and next March", ["2025-05..2026-03"]),
        ("from its launch in May 2019 to the end of last year", ["2019-05..2024-12"]),
        ("from the 1970s until the ban of 2003", ["1970..2003"]),
        ("2012 to 2023, from 2012 through 2023", ["2012..2023", "2012..2023"]),
        ("between Monday and Wednesday, from Monday to Friday", ["2025-10-27..2025-10-29"]),
        ("it will open between Thursday and Saturday", []),
        ("between 2012 and 2019 or 2023", ["2012..2019", "2023"]),
        ("from 40 in 2012 to 50 in 2023", ["2012", "2023"]),
        ("from fiscal 2012 to fiscal 2023", ["FY2011/12", "FY2022/23"]),
        ("from 2023 to 2012, since 2012 to 2023", ["2023", "2012", "2012..", "2023"]),
        # in a row
        ("across Q4 2023 and Q1 2024", ["2023-10..2024-03"]),
        ("in Q4 2023 and Q3 2024", ["2023-Q4", "2024-Q3"]),
        ("in May, June and July", ["2025-05..2025-07"]),
        ("in May and July, in November and December 2023", ["2025-05", "2023-11..2023-12"]),
        # the first and the last day of one
        ("at the end of the first quarter, at the start of winter 2023/24", ["2025-03-31", "2023-12-01"]),
        ("at the end of FY2024/25", ["FY2024/25"]),
        # so long after one, or before it
        ("in the twelve months after the fire of May 2023", ["2023-05..2024-04"]),
        ("in the first month after its opening on 3 May", ["2025-05-03..2025-06-02"]),
        ("within a decade of its launch in 2013", ["2013..2023"]),
        ("in the last month before it closed in May 2023", ["2023-04"]),
        ("within three months of its launch in 2013", ["2013"]),
        ("within a week of its launch in 2013", ["2013"]),
        ("over half of the people there in 2013", ["2013"]),
        ("between the end of 2013 and the end of 2023", ["2013-12-31", "2023-12-31"]),
        ("the half-year to 30 September, the past calendar year", ["2025-04..2025-09", "2024"]),
    ],
)
def test_times_form_longer_and_shorter_ones(text, pictured):
    found = [time for time in times(text, day=DAY) if not time.shift]
    assert [time.period.text if time.period else "?" for time in found] == pictured
