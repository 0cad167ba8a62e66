"""Times that a text names: every form, and the numbers that only look like a year."""

import pytest
from cases import cases

from innofacts.times.times import times

NAMED = [
    ("in 2023", ["2023"]),
    ("on 30 April 2025, April 30, 2025 and 2025-04-30", ["2025-04-30"] * 3),
    ("in April 2025, July of 2025 and Sept. 2024", ["2025-04", "2025-07", "2024-09"]),
    ("in Q3 2022, 2022-Q3, the third quarter of 2022 or the 3rd quarter of 2022", ["2022-Q3"] * 4),
    ("in Quarter 3 2022, quarter 3 of 2022, Quarter 3 (July to September) 2022", ["2022-Q3"] * 3),
    ("in the third quarter (Jul to Sep) of 2022 and in Q3 (July-September) 2022", ["2022-Q3"] * 2),
    ("from 2003--2006 and 2007--08", ["2003..2006", "FY2007/08"]),
    ("in the 1st half of 2022 or the 2nd half of 2022", ["2022-H1", "2022-H2"]),
    ("the second half of 2022 and H1 2023", ["2022-H2", "2023-H1"]),
    ("from 2012 to 2023, between 2012 and 2023, 2012–2023 and 2012-23", ["2012..2023"] * 4),
    ("in 2012 and 2013, over 2012 and 2015, in both 2012 and 2013", ["2012..2013", "2012", "2015", "2012", "2013"]),
    ("2140 million euros in 2020, when millions moved, €2024bn", ["2020"]),
    ("in 2020 millions moved, in 2021 million-dollar houses", ["2020", "2021"]),
    ("since 2012, from 2012 onwards, since the end of June 2024", ["2012..", "2012..", "2024-07.."]),
    ("the 1950s, early 1950s and late-1990s", ["1950s", "early 1950s", "late 1990s"]),
    ("at the end of 2023, by the end of June 2023, at year-end 2023", ["2023-12-31", "2023-06-30", "2023-12-31"]),
    ("at the start of 2023, in mid-2023 and late 2023", ["2023-01-01", "2023", "2023"]),
    ("in 2022/23, FY2021 and season 2019/2020", ["FY2022/23", "FY2020/21", "FY2019/20"]),
    ("in financial year 2021-22, in fiscal year 2021", ["FY2021/22", "FY2020/21"]),
    ("on 3 May, May 4, 5 and 6 June and 3/4/2021", ["?", "?", "?", "?"]),
    (
        "on 15/01/2026, 1/15/2026, 3/3/2026, 4.3.2026 and 15.1.26",
        ["2026-01-15"] * 2 + ["2026-03-03", "2026-03-04", "?"],
    ),
    ("31 February 2020", ["?"]),
    ("a year earlier, ten years ago, last year, the previous year", ["?", "?", "?", "?"]),
    ("in 2023, her last year in office, in their last year there, in last year's plan", ["2023", "?"]),
    ("her last month, his son last year, other last year", ["?", "?", "?"]),
    ("2,023 people, 12023, 2023.5, 2023 %, €2023, 20231", []),
    ("some 2000 schools, 1800 mills and more than 2010 men", []),
    ("in 1800 mills closed; the 2019 figures", ["1800", "2019"]),
    ("in Q1 and Q2 2024, Q1–Q3 2024 or Q2 to Q4 of 2024", ["2024-H1", "2024-01..2024-09", "2024-04..2024-12"]),
    ("between Q1 and Q3 2024, in Q1 and Q3 2024, H1 and H2 2024", ["2024-01..2024-09", "2024-Q3", "2024"]),
    ("the 2008-09 recession, in 2008-09", ["2008..2009", "FY2008/09"]),
    ("nothing", []),
]


@cases(("text", "pictured"), NAMED)
def test_a_time_is_read_as_its_period(text, pictured):
    assert [time.period.text if time.period else "?" for time in times(text)] == pictured


@cases(
    ("text", "is_apart"),
    [
        ("exceeded the level of 2019", True),
        ("an index (2019=100)", True),
        ("the index (2019 = 100)", True),
        ("at 2019 prices, output fell", True),
        ("in 2019 prices rose", False),
        ("9 billion in 2019 dollars", True),
        ("9 % below its level at the end of 2019", True),
        ("below their peak in 2019", True),
        ("1.4 times sales of 2019", True),
        ("three times faster in 2019", False),
        ("LUND, Sweden – 3 May 2019 – The firm has 40 boats", True),
        ("LUND (PA) -- 3 May 2019 -- The firm has 40 boats", True),
        ("LUND | 3 May 2019 | The firm has 40 boats", True),
        ("(Lund, 3 May 2019) The firm has 40 boats", True),
        ("Arle – 3 May 2019 – sank with 40 boats", False),
        ("a gap of 9 euros in its 2024 budget", False),
        ("up by 9 % from its 2019 level", True),
        ("Half of the 2019 total went to schools.", True),
        ("by the final count of 3 May 2019", True),
        ("as stated in letter No. 14 of 3 May 2019", True),
        ("as the Riga Evening Star of 3 May 2019 has it", True),
        ("Of the 2019 levels, 9 % are left.", True),
        ("worth 9 euros over the 2026 to 2028 seasons", False),
        ("the last count, from 2021, had 40", False),
        ("samples from 2021 had 40", False),
        ("fines went up on 3 May 2024", False),
        ("it was 3 points up on the end of 2024", True),
        ("3 % more than in 2019", True),
        ("three times the 2019 harvest", True),
        ("a tenfold of the 2019 harvest", False),
        ("half the 2019 seats", False),
        ("from 2019", True),
        ("compared with 2019", True),
        ("over 2019 levels", True),
        ("40 more over 2019", True),
        ("below 2019", True),
        ("40 % aged 65 or over in 2019", False),
        ("40 % aged 65 and over at the end of 2019", False),
        ("40 people earning 9,000 or above in 2019", False),
        ("three times as many as the summer of 2022", True),
        ("the fund, set up in 1998, has", True),
        ("the fund was set up in 1998, it has", False),
        ("in 2019", False),
        ("more than it did in 2019", True),
        ("as it did in 2019", False),
        ("more than was planned in 2019", True),
        ("the office said on 3 May 2019", True),
        ("the page was last updated on 3 May 2019", True),
        ("the minister told reporters from Riga on 3 May 2019", True),
        ("as the letter of 3 May 2019 has it", True),
        ("by the count of 3 May 2019", False),
        ("by final data from 2019", False),
        ("on the eve of 3 May 2019", False),
        ("under the Water Act of 1998", True),
        ("under the Water Act 1998", True),
        ("under Act No. 212 of 1998", True),
        ("under Decree 18/3 of 1998", True),
        ("an act of 1998", False),
        ("under the agreement of 1998", True),
        ("the agreement of 1998", False),
        ("no more than in the rainy summer of 2019", True),
        ("its record of 40 tonnes dated from 2019", False),
        ("the crest, dated 2019, was sold", True),
        ("Sales were up 4 % on the first quarter of 2024.", True),
        ("Sales were up 4 % on the same quarter of 2024.", True),
        ("Sales were up 4 % on the island of Texel in 2024.", False),
        ("the most since the city began counting in 2005", True),
        ("the most since the city started keeping records in 2005", True),
        ("the most since the city began to count in 2005", True),
        ("40 since the city began paying in 2005", False),
        ("but not in 2024, the mill sold 40 boats", True),
        ("it was not in 2024 that it sold them", True),
        ("not on 3 May 2024", True),
        ("unlike in 2024", True),
        ("unlike 2024", True),
        ("it did not in 2024 sell 40 boats", False),
        ("not for the first time in 2024", False),
        ("not all of them in 2024", False),
    ],
)
def test_a_time_may_be_none_of_the_figures(text, is_apart):
    assert [time.is_apart for time in times(text)] == [is_apart]


def test_relative_times_say_how_far_they_are_from_another():
    text = (
        "a year earlier, two decades before, 5 years previously, three years ago, the year before, nine days later,"
        " six months on, in the previous one, the following day, next morning, the prior-year period, the same quarter of the previous year"
    )
    assert [time.shift and (time.shift.number, time.shift.unit) for time in times(text)] == [
        *((-1, "year"), (-2, "decade"), (-5, "year"), None, (-1, "year"), (9, "day")),
        *((6, "month"), (-1, ""), (1, "day"), (1, "morning"), (-1, "year"), (-1, "year")),
    ]


@pytest.mark.parametrize(
    ("text", "pictured"),
    [
        ("in the three months to December 2024, in the year ended 30 June 2024", ["2024-Q4", "2023-07..2024-06"]),
        ("in the first 11 months of 2025 and the first 13 months of 2025", ["2025-01..2025-11", "2025"]),
        ("in 2023-24 and 2023-2024", ["FY2023/24", "2023..2024"]),
        ("in the 52 weeks to 30 March 2025 and the two weeks ended April 31, 2024", ["2024-04-01..2025-03-30", "?"]),
        ("in the drought of 2022–23, in the 2022-23 heatwave", ["2022..2023", "2022..2023"]),
        ("in the 2022-23 season of 2022–23", ["FY2022/23", "FY2022/23"]),
        ("in 2014/20, by Directive 2012/34 and Release No. 2025/41", ["2014..2020"]),
    ],
)
def test_spans_are_named_by_their_months(text, pictured):
    assert [time.period.text if time.period else "?" for time in times(text)] == pictured
