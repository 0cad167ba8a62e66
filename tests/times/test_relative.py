"""Times that count from the day of the text, and those that count from another time."""

from datetime import date

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from innofacts.english.calendar import SUMMER_SEASONS, WINTER_SEASONS
from innofacts.prose.figures import find_mentions
from innofacts.times.shifts import shifted
from innofacts.times.times import times
from innofacts.values.periods import parse_period

DAY = date(2025, 2, 21)


@cases(
    ("text", "pictured"),
    [
        ("Prices rose in January, after a fall in December.", ["2025-01", "2024-12"]),
        ("On Wednesday, December futures fell; Wednesday, May 3", ["2025-02-19", "2025-05-03"]),
        ("Of those who replied to our October questionnaire, few agreed.", ["2024-10"]),
        ("Guidance for the June quarter is for more sales.", ["2025-Q2"]),
        ("six months to 30 September 2024, in the second half", ["2024-04..2024-09", "?"]),
        ("A wait was nine weeks (January), eight weeks (December); its Sunday game.", ["2025-01", "2024-12"]),
        ("It was best in the first four months after the move.", []),
        ("It was the wettest March, and in March it rained.", ["2024-03"]),
        ("Sales were up in the three months to December.", ["2024-Q4"]),
        (
            "It borrowed in the ten months to January and the year to the end of March.",
            ["2024-04..2025-01", "2023-04..2024-03"],
        ),
        ("in the half ended June and the month to 15 February", ["2024-H1", "2025-01-16..2025-02-15"]),
        ("from January to March, between April and June, October–December", ["2024-Q1", "2024-Q2", "2024-Q4"]),
        ("in Quarter 1, in Quarter 4, and a quarter 3 miles off", ["2024-Q1", "2024-Q4"]),
        ("in the third quarter, in Q4 and the September quarter", ["2024-Q3", "2024-Q4", "2024-Q3"]),
        ("in the second half of last year, H1 this year and in the first half", ["2024-H2", "2025-H1", "2024-H1"]),
        (
            "last year, this year, next year, last month, last quarter, this quarter",
            ["2024", "2025", "2026", "2025-01", "2024-Q4", "2025-Q1"],
        ),
        ("her last year in office, and its last quarter", ["2024-Q4"]),
        (
            "in March last year, at the end of June, since January, by the end of last year",
            ["2024-03", "2024-06-30", "2025-01..", "2024-12-31"],
        ),
        ("early this year, the start of next year, in late November", ["2025", "2026-01-01", "2024-11"]),
        (
            "On 7 March it burned down. It was closed on 8 March, the court sits on 9 March, and a hearing can be held on 10 March.",
            ["2024-03-07", "2024-03-08", "2025-03-09", "2025-03-10"],
        ),
        ("on 3 February, on March 4, on June 4 and on 31 June", ["2025-02-03", "2025-03-04", "2024-06-04", "?"]),
        ("The line will open in June.", ["2025-06"]),
        ("A second line is to open in January.", ["2026-01"]),
        ("last April and next April", ["2024-04", "2025-04"]),
        (
            "in the year to last March, the fiscal year that ended last June, the three months to last May",
            ["2023-04..2024-03", "FY2023/24", "2024-03..2024-05"],
        ),
        ("It will be so in the fiscal year that ends next June.", ["FY2024/25"]),
        # a year of comparison is not that of the next clause
        ("It took 43 months, compared with 38 in 2021, and 40 were left in December.", ["2021", "2024-12"]),
        ("They paid £1,142, up from £1,118 in 2022, after frost in April.", ["2022", "2024-04"]),
        ("They were below those of 2023, but rose in January.", ["2023", "2025-01"]),
        ("They sold more than in 2021 and in April 2023.", ["2021", "2023-04"]),
        (
            "In 2023 it grew, and in June it fell; it was 3 in 2022, after a fire in May.",
            ["2023", "2023-06", "2022", "2022-05"],
        ),
        # what follows, and what somebody sees coming
        (
            "A rise follows in June, as many sees 9 by December, but it was 8 in March.",
            ["2025-06", "2025-12", "2024-03"],
        ),
        ("She went to see it in June.", ["2024-06"]),
        ("They blame October, when it was wet, and asked April, when asked by June.", ["2024-10", "2024-06"]),
        ("In March 2023 it was 3, and 4 in June.", ["2023-03", "2023-06"]),
        ("ten years ago, a decade ago, this summer", ["2015", "2015", "2025-06..2025-08"]),
        ("a quarter of it, half a year, May I, the March on Rome", []),
        (  # the 21st is a Friday
            "It fell on Friday, on Monday, last Friday and next Tuesday; the court sits on Tuesday.",
            ["2025-02-21", "2025-02-17", "2025-02-14", "2025-02-25", "2025-02-18"],
        ),
        ("On Tuesday, 1,200 people came. Tuesday, 4 March 2025", ["2025-02-18", "2025-03-04"]),
        ("Landings rose 8 % to 14,200 tonnes in the twelve months to January.", ["2024-02..2025-01"]),
        (
            "It cut its forecast for fiscal 2025. Sales fell in the second quarter and the first six months.",
            ["FY2024/25", "?", "?"],
        ),
        ("In the year to 30 June 2024 it grew, but not in the first quarter.", ["2023-07..2024-06", "?"]),
        ("Sales fell in the first half; in FY2023/24 they rose.", ["?", "FY2023/24"]),
        ("Third-quarter sales beat first-half sales.", ["2024-Q3", "2024-H1"]),
        ("at the start of the year and the previous twelve months", ["?"]),
        (
            "last summer, last autumn, last spring and last winter",
            ["2024-06..2024-08", "2024-09..2024-11", "2024-03..2024-05", "?"],
        ),
        ("It will spend 3 between now and 2028, and from today to the end of 2026.", ["2025..2028", "2025..2026"]),
        (
            "Stocks, which peaked at 1.1 in autumn 2023, fell in May (up in 2022) and in July.",
            ["2023-09..2023-11", "2024-05", "2022", "2024-07"],
        ),
        ("The vote is due on Tuesday, at Wednesday's session.", ["2025-02-25", "2025-02-26"]),
        ("Black Friday, every Monday, Saturdays, from Monday to Friday, on Friday 13 March 2020", ["2020-03-13"]),
        (
            "on 30 November, the first Saturday of the fair; the first Friday of May 2023; on Friday of last week",
            ["2024-11-30", "2023-05-05", "2025-02-21", "2025-02-10..2025-02-16"],
        ),
        (
            "in the week to Sunday, the seven days to Thursday, in the two weeks ended on Friday",
            ["2025-02-10..2025-02-16", "2025-02-14..2025-02-20", "2025-02-08..2025-02-21"],
        ),
        (
            "the Saturday before Christmas, on the Monday after Boxing Day, in the week before Christmas",
            ["2024-12-21", "2024-12-30", "2024-12-18..2024-12-24"],
        ),
        ("it will open the week after Christmas", ["2025-12-26..2026-01-01"]),
        (
            "on the last Friday of November, the third Monday in June last year, the first Friday of May 2026",
            ["2024-11-29", "2024-06-17", "2026-05-01"],
        ),
        (
            "on the Fourth of July, the fourth Monday in May, on the fourth of July 2021, the last Monday in August 2022",
            ["2024-07-04", "2025-05-26", "2021-07-04", "2022-08-29"],
        ),
        (
            "It lost 9 %, and on 17 April a fire hit it. It sold 4, but on 3 May it lost 9.",
            ["2024-04-17", "2024-05-03"],
        ),
        (
            "It lost 9 %, and on 17 April the halls open. It lost 9 %, and will open on 3 May.",
            ["2025-04-17", "2025-05-03"],
        ),
        ("in the current half, the current half century, the last half", ["2025-H1"]),
        (
            "in the first two months, the first nine months, the first six months of last year",
            ["2025-01..2025-02", "2024-01..2024-09", "2024-H1"],
        ),
        ("the first six months of treatment, the first 14 months", []),
        (
            "in the final three months, the closing two months; the final three months before the vote",
            ["2024-Q4", "2024-11..2024-12"],
        ),
        ("For the full year it grew. It will grow over the full year.", ["2024", "2025"]),
        (
            "the fiscal year that begins July 1, the financial year starting on 1 April, the year beginning in January",
            ["FY2025/26", "FY2025/26", "2025"],
        ),
        ("the fiscal year that starts July 1, 2026, the year that began on 1 January 2020", ["FY2026/27", "2020"]),
        ("It expects to repay the sum that it lost in July.", ["2024-07"]),
        (
            "It is on course for 640,000 in the financial year to June, on track to save 9 in July; it saved 8 in May.",
            ["FY2024/25", "2025-07", "2024-05"],
        ),
        ("up to December 2024 and since 2019", ["2024-12", "2019.."]),
        ("the year before last", ["2023"]),
        (
            "from 3 to 9 October 2024, on 4-5 March and between 6 and 7 May",
            ["2024-10-03..2024-10-09", "2024-03-04..2024-03-05", "2024-05-06..2024-05-07"],
        ),
        ("next spring, next autumn, next winter", ["?", "2025-09..2025-11", "2025-12..2026-02"]),
        ("last week, next week", ["2025-02-10..2025-02-16", "2025-02-24..2025-03-02"]),
        (
            "in the 26 weeks to 28 December, the two weeks ended February 9, the 5 weeks to 31 June",
            ["2024-06-30..2024-12-28", "2025-01-27..2025-02-09", "?"],
        ),
        ("June was wet, the June floods, May was dry, the June of 1967", ["2024-06", "2024-06", "2024-05", "1967-06"]),
        (
            "from March to May last year, between January and May, a price of 2019 and this October",
            ["2024-03..2024-05", "2024-01..2024-05", "2019", "2025-10"],
        ),
        ("In July it will open, on Friday the firm is to close it", ["2025-07", "2025-02-28"]),
        ("in July the firm opened one and will open more", ["2024-07"]),
        ("this year and next, last year and this", ["2025..2026", "2024..2025"]),
        ("in the first half of the year; it came yesterday", ["2024-H1", "2025-02-20"]),
        (
            "the year that closed on 30 June, the financial year which ended in March, the fiscal year to December",
            ["2023-07..2024-06", "FY2023/24", "2024"],
        ),
        ("Loans have doubled since 2020 and passed a mark in November.", ["2020..", "2024-11"]),
        ("In the year to June 2024 it grew, most of all in May.", ["2023-07..2024-06", "2024-05"]),
        (
            "From April to the end of November, from the start of March to the close of May, the July-to-September quarter",
            ["2024-04..2024-11", "2024-03..2024-05", "2024-Q3"],
        ),
        ("July and August were wet. May and Jo are names.", ["2024-07..2024-08"]),
        ("It ended November with 900 boats, and closed the quarter just ended.", ["2024-11-30", "2024-Q4"]),
        ("Sales fell in the first half of the year to 40 boats.", ["2024-H1"]),
        ("The delay was due to the wind and was over in July.", ["2024-07"]),
        ("The delay is due to end in July.", ["2025-07"]),
        ("the six weeks before Christmas, two years before the vote, in 2020 and two years before", ["2020", "?"]),
        ("The crop will shrink this year after 2 floods hit it in October and November.", ["2025", "2024-10..2024-11"]),
        (
            "Where a bridge is planned, the mayor refused it on Monday. It will open when the road is done in May.",
            ["2025-02-17", "2025-05"],
        ),
        ("For the third quarter it forecasts 3 %.", ["2025-Q3"]),
        ("In April forecasts were cut to 3 %.", ["2024-04"]),
        (
            "The storm of 3 December will cost 4 million, and the vote of May 4 will be held.",
            ["2024-12-03", "2025-05-04"],
        ),
        (
            "They are meant to reach 40 villages by the end of April, and could be back by June.",
            ["2025-04-30", "2025-06"],
        ),
        ("They could not reach 9 of them; by June it was 3.", ["2024-06"]),
        # a clause of the past behind what is to come, and what was told of a day that would be soon
        ("It will sell 9 ships, and in September it will sell 8.", ["2025-09"]),
        ("On 3 April the old mill sold 9 looms. On 4 April it will sell 8.", ["2024-04-03", "2025-04-04"]),
        ("On 3 April the mill sells 9 looms. On 4 April a law takes effect that cost 8.", ["2025-04-03", "2025-04-04"]),
        ("On 3 April the damaged bridge reopens.", ["2025-04-03"]),
        ("On 3 April the town's renovated museum opens 9 rooms.", ["2025-04-03"]),
        (
            "On 3 April the newly built school opens; on 4 April hundreds of retired miners march.",
            ["2025-04-03", "2025-04-04"],
        ),
        (
            "On 3 April 2.4 million insured people get a letter; on 4 April 2.4 million people got one.",
            ["2025-04-03", "2024-04-04"],
        ),
        # the two ends of a change, in this order
        ("It rose from 9 looms in May to 12 in January.", ["2024-05", "2025-01"]),
        ("It fell to 9 looms in January from 12 in May.", ["2025-01", "2024-05"]),
        ("It rose from 9 looms in January, a bad month, to 12 in May.", ["2025-01", "2024-05"]),
        ("It was less than in 2021. They lost 40 hives over the winter.", ["2021", "2024-12..2025-02"]),
    ],
)
def test_a_time_counts_from_the_day_of_the_text(text, pictured):
    assert [time.period.text if time.period else "?" for time in times(text, day=DAY)] == pictured


def test_between_two_seasons_the_last_is_the_one_that_has_just_ended():
    text = "The club won 9 of its games last season and 4 in 2022-23, and will play more next season."
    found = [time.period.text for time in times(text, day=date(2025, 6, 3)) if time.period]
    assert found == ["FY2024/25", "FY2022/23", "FY2025/26"]


def test_a_quarter_that_is_not_nearly_over_is_that_of_the_year_before():
    text = "It sold 9 looms in the first quarter and 8 in Q1, and it will sell 7 in the first quarter."
    for day, expected in ((date(2025, 3, 12), "2024-Q1"), (date(2025, 3, 28), "2025-Q1")):
        found = [time.period.text for time in times(text, day=day) if time.period]
        assert found == [expected, expected, "2025-Q1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sales in the first half of its financial year, which ends in June", "2024-H2"),
        ("sales in the first half of its financial year; in the year to 30 June", "2024-H2"),
        ("sales in the second quarter; in the year to 30 September", "2024-Q1"),
        ("sales in the third quarter of its fiscal year, which closes in May", "2024-12..2025-02"),
        ("it expects less in the third quarter of its fiscal year, which closes in May", "2024-12..2025-02"),
        ("sales in the first half of its business year, in the third quarter of its fiscal year or in 2019", "2019"),
        ("sales in Q2; in the year to 30 June", "2024-Q4"),
        ("sales in the second quarter of last year; in the year to 30 June", "?"),
        (
            "sales in the second quarter; in its year to 30 June, and in that to 30 September; in the year to 31 March",
            "?",
        ),
        ("prices rose in the second quarter and in the year to June", "2024-Q2"),
        ("sales in the first half of the year", "2024-H1"),
    ],
)
def test_a_quarter_or_a_half_is_of_the_fiscal_year_of_the_text(text, expected):
    first = times(text, day=DAY)[0]
    assert (first.period.text if first.period else "?") == expected


@cases(
    ("text", "expected"),
    [
        (
            "It won 9 games last season, in 2022-23 it won 4 and this season, 3 players left.",
            ["FY2023/24", "FY2022/23", "FY2024/25"],
        ),
        ("2025-02-21\n\nIt won 9 games last season.", ["2025-02-21"]),
        ("It won 9 games last season, and 2024-20 is its number.", []),
        *(
            (f"This season 9 {word} were seen, in the last season, 2023, 4.", ["FY2024/25", "2023"])
            for word in sorted(WINTER_SEASONS)
        ),
        *((f"Last season 9 {word} were seen.", ["2024"]) for word in sorted(SUMMER_SEASONS)),
        ("Last season 9 football and 4 baseball teams won.", []),
    ],
)
def test_a_season_is_of_one_year_or_of_two_by_what_the_text_is_about(text, expected):
    assert [time.period.text for time in times(text, day=DAY) if time.period] == expected


@cases(
    ("text", "pictured"),
    [
        # a length and an end
        ("the ten days to 5 May, the fortnight to 8 February", ["2024-04-26..2024-05-05", "2025-01-26..2025-02-08"]),
        ("the four years to 2023, the decade to 2021, the year to 2023", ["2019..2023", "2011..2021", "2023"]),
        ("the five years before 2020, five years before 2020", ["2015..2019", "2020"]),
        ("the five years to March 2024, the year to 5 April 2024", ["2019-04..2024-03", "2023-04-06..2024-04-05"]),
        ("the week before 3 February, the month before June", ["2025-01-27..2025-02-02", "2024-05"]),
        ("two weeks to June", []),
        ("28 May to 3 June, 25 December – 6 January", ["2024-05-28..2024-06-03", "2024-12-25..2025-01-06"]),
        ("May 3 to 9, 12 to June, 1 July 2023 to 30 June 2024", ["2025-05-03..2025-05-09", "2023-07..2024-06"]),
        # up to the day of the text, and from it
        (
            "over the past decade, the past year, the next ten years, the last ten days, the past three months",
            ["2015..2025", "2024-02..2025-02", "2025..2035", "2025-02-11..2025-02-21", "2024-11..2025-02"],
        ),
        (
            "in each of the past four quarters, the last quarter, the next week",
            ["2024", "2024-Q4", "2025-02-24..2025-03-02"],
        ),
        # so far from it
        ("a month ago, two weeks ago, half a century ago", ["2025-01", "2025-02-03..2025-02-09", "1975"]),
        ("thirty-five years ago, a quarter of a century ago, half a year ago", ["1990", "2000", "?"]),
        ("in five years' time, eighteen months from now", ["2030", "2026-08"]),
        ("It will grow within two years; the most in two years.", ["2027"]),
        ("last February, last May, next February, this February", ["2024-02", "2024-05", "2026-02", "2025-02"]),
        ("The new plan went up to 9 euros in April", ["2024-04"]),
        ("The new plan, long sold at 9.99 euros, went up to 12 euros in April", ["2024-04"]),
        ("The firm plans to sell 9 in April", ["2025-04"]),
        ("The firm plans, he said, to sell 9 in April", ["2025-04"]),
        ("9 last year, and 4 in the first half of this one", ["2024", "2025-H1"]),
        ("the first half of this one", []),
        # a part of a whole
        ("the closing months of 2024, the last day of 2024", ["2024-Q4", "2024-12-31"]),
        ("the last week of January, the first half of the 2010s", ["2025-01-25..2025-01-31", "2010..2014"]),
        ("the first half of January, the last weeks of January", ["2025-01-01..2025-01-15", "2025-01"]),
        ("the opening quarter of last year, the second quarter of the year", ["2024-Q1", "2024-Q2"]),
        ("the middle of the decade, the half-way mark of the year", ["2025", "2025-06-30"]),
        ("the end of the century, the end of the month, the middle of 2023", ["2099-12-31", "2023"]),
        ("in the second half of 2023, and in the first", ["2023-H2", "2023-H1"]),
        ("in 2023, and in the first", ["2023"]),
        ("the first three quarters of its financial year, which began on 1 April", ["2024-04..2024-12"]),
        ("the second half of the year that begins in July", ["FY2025/26"]),
        ("the school year that ended on Friday, the fiscal year just ended yesterday", ["FY2024/25", "FY2024/25"]),
        ("the school year that ended in June 2024, and the school year ended on Monday", ["FY2023/24", "2025-02-17"]),
        ("the season that ended on Sunday, in 2022-23", ["FY2024/25", "FY2022/23"]),
        ("the season that ended on Sunday", ["2025-02-16"]),
        # seasons, feasts and days
        ("the winter just ended, the latter half of 2023", ["2024-12..2025-02", "2023-H2"]),
        ("winter 2023/24, the winter of 2023, the fall of 2023", ["2023-12..2024-02", "2023", "2023-09..2023-11"]),
        ("a fall in 2023, this winter, in the summer of last year", ["2023", "2024-12..2025-02", "2024-06..2024-08"]),
        ("at Christmas, on New Year's Day, Christmas 2022", ["2024-12-25", "2025-01-01", "2022-12-25"]),
        ("in the new year, in the New Year's run", ["2025"]),
        ("a Christmas market, this Christmas, next Christmas", ["2024-12-25", "2025-12-25"]),
        ("at the weekend, tomorrow night, tonight", ["2025-02-15..2025-02-16", "2025-02-22", "2025-02-21"]),
        ("earlier this week, last financial year, year to date", ["2025-02-17..2025-02-21", "FY2023/24", "2025"]),
        # quarters and halves
        ("1Q25, 4Q 2024, H1'24, a 2H margin", ["2025-Q1", "2024-Q4", "2024-H1", "2024-H2"]),
        ("Q2 FY25, the third quarter of fiscal 2025", ["FY2024/25-Q2", "FY2024/25-Q3"]),
        ("the 2023/24 season, the 2022-23 outbreak", ["FY2023/24", "2022..2023"]),
        ("the 1748/49 season, part 1600/24", ["FY1748/49"]),
        # from a time, and until it
        ("since Monday, since last autumn, since the 1990s", ["2025-02-17..", "2024-09..", "1990s.."]),
        ("since the end of last year, since the start of June 2023", ["2025..", "2023-06.."]),
        ("since FY2020/21", ["2020.."]),
        ("July's sales, from the 2027/28 season, through 2028", ["2024-07", "FY2027/28", "2025..2028"]),
    ],
)
def test_a_time_is_worked_out_from_its_length_its_ends_and_what_it_counts_from(text, pictured):
    found = [time for time in times(text, day=DAY) if not time.shift]
    assert [time.period.text if time.period else "?" for time in found] == pictured


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was 5 % on 3 May 2024, and 6 % nine days later.", "2024-05-12"),
        ("It was 5 % in the week ending 15 March 2024, and 6 % the week before.", "2024-03-02..2024-03-08"),
        ("It was 5 % on 3 May 2024, after 6 % the year before.", "2023"),
        ("It was 5 % in the first quarter of 2024, after 6 % in the previous one.", "2023-Q4"),
        ("It was 5 % on 3 May 2024, after 6 % in the previous one.", "2024-05-02"),
        ("It was 5 % at the end of 2023, and 6 % six months on.", "2024-06-30"),
        ("It was 5 % in Q2 FY25, after 6 % a year earlier.", "FY2023/24-Q2"),
        ("It was 5 % on 3 May 2024, and on the same day six years before 6 %.", "2018-05-03"),
        ("It was 5 % in 2024, after 6 % nine days earlier.", None),
    ],
)
def test_a_time_is_moved_by_any_unit(text, expected):
    time = find_mentions(text, day=DAY)[-1].times[0]
    assert (time.period.text if time.period else None) == expected


REFERENCES = {
    "before": ("the previous {}", "the preceding {}", "the prior {}", "the {} before", "the {} which preceded it"),
    "itself": ("that {}", "the same {}"),
    "after": ("the following {}", "the {} after", "the {} that followed", "the {} which followed"),
}


@pytest.mark.parametrize(
    ("unit", "named", "before", "itself", "after"),
    [
        ("day", "on 3 May 2024", "2024-05-02", "2024-05-03", "2024-05-04"),
        (
            "week",
            "in the week to 9 May 2024",
            "2024-04-26..2024-05-02",
            "2024-05-03..2024-05-09",
            "2024-05-10..2024-05-16",
        ),
        ("month", "in May 2024", "2024-04", "2024-05", "2024-06"),
        ("quarter", "in Q2 2024", "2024-Q1", "2024-Q2", "2024-Q3"),
        ("half", "in H1 2024", "2023-H2", "2024-H1", "2024-H2"),
        ("year", "in 2024", "2023", "2024", "2025"),
        ("year", "in the year to May 2024", "2022-06..2023-05", "2023-06..2024-05", "2024-06..2025-05"),
        ("financial year", "in FY2022/23", "FY2021/22", "FY2022/23", "FY2023/24"),
        ("decade", "in the 2010s", "2000..2009", "2010..2019", "2020..2029"),
        ("spring", "in spring 2024", "2023-03..2023-05", "2024-03..2024-05", "2025-03..2025-05"),
        ("winter", "in winter 2023/24", "2022-12..2023-02", "2023-12..2024-02", "2024-12..2025-02"),
        ("autumn", "in May 2024", "2023-09..2023-11", "2024-09..2024-11", "2024-09..2024-11"),
        ("winter", "in May 2024", "2023-12..2024-02", None, "2024-12..2025-02"),
        ("summer", "in 2024", "2023-06..2023-08", "2024-06..2024-08", "2025-06..2025-08"),
        ("winter", "in 2024", None, None, None),
        ("September", "in May 2024", "2023-09", "2024-09", "2024-09"),
    ],
)
def test_every_reference_to_a_time_is_read_with_every_unit(unit, named, before, itself, after):
    for period, forms in zip((before, itself, after), REFERENCES.values(), strict=True):
        whole = parse_period(period) if period and "FY" not in period else None
        for form in forms:
            words = form.format(unit)
            [*_, last] = find_mentions(f"It was 5 % {named}, and 6 % in {words}.", day=DAY)
            found = last.times[0].period
            if whole:
                assert found
                assert (found.first, found.last) == (whole.first, whole.last), words
                [*_, last] = find_mentions(f"It was 5 % {named}, and 6 % at the end of {words}.", day=DAY)
                assert last.times[0].period == parse_period(whole.last), words
            else:
                assert (found and found.text) == period, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2020 it sold 5 cars, and 6 cars in the following two years.", "2021..2022"),
        ("In 2020 it sold 5 cars, and 6 cars in the two years that followed.", "2021..2022"),
        ("In the year to 9 May 2024 it sold 5 cars, and 6 cars in the previous two weeks.", None),
        ("On 20 May 2024 it sold 5 cars, and 6 cars in the previous two weeks.", "2024-05-06..2024-05-19"),
        ("On 31 May 2024 it sold 5 cars, and 6 cars in the previous two months.", None),
        ("In the decade to 2020 it sold 5 cars, and 6 cars in the one before.", "1999..2009"),
        ("It sold 5 cars in a hall in 2020, and 6 cars in the one before.", None),
        ("In 2020 it sold 5 cars, and 6 cars in the last two months of that year.", "2020-11..2020-12"),
        ("In May 2020 it sold 5 cars, and since that month it has sold 6 cars.", "2020-05.."),
        ("A plan of 2016 asked for 5 cars by 2019; 6 cars came that year.", "2019"),
        ("In 2019 it sold 5 cars, and it said that May sales were 6 cars.", "2019"),
        ("In FY2020/21 it sold 5 cars, and 6 cars that quarter.", None),
        ("In the 2010s it sold 5 cars, and 6 cars in that year.", None),
    ],
)
def test_a_reference_may_be_to_several_units_and_to_a_part(text, expected):
    time = next(iter(find_mentions(text, day=DAY)[-1].times), None)
    assert (time.period.text if time and time.period else None) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose by 4 %, the firm said on Monday.",
        "The town lost 40 shops, councillors heard on Monday.",
        "It has 98 shops now, said Jo, who is its mayor and has chaired the board since 2019.",
        "Prices rose by 5 %, they reported last month.",
        "Walkers spent 2 % less, scientists reported on Wednesday.",
        "It is 40 fewer than at this point last year.",
        "Figures published on Tuesday put the price at 40 dollars.",
        "The cost is now 12 % below the ceiling set in January.",
    ],
)
def test_the_time_of_a_statement_is_not_that_of_its_figures(text):
    assert [time.is_apart for time in times(text, day=DAY)] == [True]
    assert [mention.times for mention in find_mentions(text, day=DAY)] == [()]


@cases(
    ("text", "periods"),
    [
        ("A ticket was 9 euros (January).", ["2025-01"]),
        ("It was up from 40 tonnes in the previous quarter and 30 tonnes in May 2024.", ["2024-05"]),
        ("Up from 40 tonnes a year earlier, it sold 50 tonnes in 2023.", ["2023"]),
        ("It must fall to 21 tonnes no later than 2035.", ["2035"]),
        ("It reported first-half sales of 40 million euros.", ["2024-H1"]),
        ("It sold 40 tonnes in 2024, above the 2019 average of 38 tonnes.", ["2019"]),
        ("It sold 40 tonnes, down from January's 50 tonnes.", ["2025-01"]),
        ("It reported a 2023 net loss of 40 million euros.", ["2023"]),
        ("The share of women: 2014, 17 %; 2019, 26 %.", ["2019"]),
        ("The best years were 2015 (40 boats) and 2019 (30 boats).", ["2019"]),
        ("Exports rose 7 % in 2023 to 40 million francs, but January was slow.", ["2023"]),
        ("Exports rose 7 % from 2023 to 2024 to 40 million francs.", []),
        ("Exports rose 7 % in 2023 to 12 countries, and to 40 million francs.", []),
        ("In a survey carried out in May by the union, 40 % were for it.", ["2024-05"]),
        ("In 2023/24 it sold twice the 40 boats of the last one, but it is a boat.", ["FY2023/24"]),
        ("In the 2023/24 season it sold 80 boats, twice the 40 boats of the last one.", ["FY2022/23"]),
        ("In the 2023/24 season it sold 80 boats, up from 70 the season before.", ["FY2022/23"]),
        ("In the 2023/24 season it sold 80 boats, and 70 in the following season.", ["FY2024/25"]),
        ("In March 2024 it sold 80 boats, up from 70 the season before.", []),
        ("In July, August and September it ran at 88, 90 and 79 per cent.", ["2024-09"]),
        ("From May to July it rose from 40 boats to 50 boats.", ["2024-07"]),
        ("In May and June it sold 40 boats and 12 cars.", ["2024-05..2024-06"]),
        ("It sold more than in 2019 thanks to exports of 40 tonnes.", []),
        ("Landings rose 8 % to 14,200 tonnes in the twelve months to January.", ["2024-02..2025-01"]),
        ("Fees will rise by 3 % from July 1.", ["2025-07-01.."]),
        ("Fees rose by 3 % from January.", []),
        ("It will make 400 cars from 2027.", ["2027.."]),
        ("It shipped 612 tonnes in April alone, the lowest monthly figure since May 2021.", ["2024-04"]),
        ("It lost 60 ships, said Ana Pires, who has run the port since 2018.", []),
        ("It lost 60 ships last winter.", []),
        ("From 2026 to 2028 it will lose 60 ships.", ["2026..2028"]),
        ("Second-half sales expected at 60 million euros.", ["2025-H2"]),
        ("It has ordered 60 ships, the first of which sails in 2027.", []),
        ("Of 60 wrecks, 45 were reported last month.", ["2025-01"]),
        ("It sold 312 tonnes, 5 % up on January.", []),
        ("Many see a chance of 96 % of a cut on 29 April.", ["2025-04-29"]),
        ("Households face a rise of 5 % from April.", ["2025-04.."]),
        ("From September the fee will climb by 9 %.", ["2025-09.."]),
        ("From 1 July the fee will climb from $3 to $4.", ["2025-07-01.."]),
        ("The finch, last recorded in 1998, was found at 12 sites.", []),
        ("The summer of 2022 was 2 degrees warmer than the average of 1991 to 2020.", ["2022-06..2022-08"]),
        ("Visits were up by 4 % on the third quarter.", []),
        ("The new tolls that came into force in January will cost us 40 euros.", []),
        ("It pays 40 euros a share, payable on 3 May.", []),
        ("The mill, opened by a baker and his son in May, has 40 wheels.", []),
        ("The mill, opened with help from a bank in May, has 40 wheels.", []),
        ("They held 40 plans in May.", ["2024-05"]),
        ("It plans 40 homes in May.", ["2025-05"]),
        ("It wants 41 euros in May and 40 euros in April.", ["2025-04"]),
        ("In the second half of 2023 it sold 90 boats, and in the first 70.", ["2023-H1"]),
        ("In the second half of 2023 it sold 90 boats, and in the first 70 days.", ["2023-H2"]),
        ("Olga Hume, a postwoman since 2003, walks 40 miles.", []),
        ("The state paid 20,000 euros until it ran out of money on 3 January.", []),
    ],
)
def test_the_time_of_a_figure_counts_from_the_day_of_the_text(text, periods):
    found = find_mentions(text, day=DAY)[-1]
    assert [time.period.text for time in found.times if time.period] == periods


def test_without_the_day_of_the_text_such_a_time_has_no_period():
    assert [time.period for time in times("last year and in March")] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was 5 % in 2024, after 6 % a year earlier.", ["2024", "2023"]),
        ("It was 5 % in March 2024, after 6 % the month before.", ["2024-03", "2024-02"]),
        ("It was 5 % in the first quarter of 2024, after 6 % in the previous quarter.", ["2024-Q1", "2023-Q4"]),
        ("It was 5 % in fiscal year 2024, up from 6 % two years earlier.", ["FY2023/24", "FY2021/22"]),
        ("It was 5 % in H1 2024, compared with 6 % a year before.", ["2024-H1", "2023-H1"]),
        ("It was 5 % in 2024, up 6 % on the year before.", ["2024", "2024"]),
        ("It was 5 million in the three months to December, up 6 % on the year before.", ["2024-Q4", "2024-Q4"]),
        (
            "It was 5 % in the year to March, down from 6 % in the previous twelve months.",
            ["2023-04..2024-03", "2022-04..2023-03"],
        ),
        (
            "It was 5 % in the nine months to September, after 6 % a year earlier.",
            ["2024-01..2024-09", "2023-01..2023-09"],
        ),
        ("It was 5 % in 2021 to 2023, after 6 % a year earlier.", ["2021..2023", None]),
        ("A fourth ship, ordered in May for 40 million euros, joins in 2027.", ["2024-05"]),
        ("It was 5 % in 2024, half the rate of 2022.", ["2024", "2024"]),
        ("It was 5 % on 3 May 2024, after 6 % a month earlier.", ["2024-05-03", "2024-04"]),
        ("It was 5 % since 2019, after 6 % a year earlier.", ["2019..", None]),
        ("It was 5 % in 2024. Of the clubs that fall behind, 6 % close.", ["2024", None]),
        ("It was 5 % in 2024, and the previous fall was 6 %.", ["2024", None]),
        ("It was 5 % in May 2024, after 6 % the previous autumn.", ["2024-05", "2023-09..2023-11"]),
        (
            "It was £5m in the ten months to January, £6m more than in the same period of 2023-24.",
            ["2024-04..2025-01"] * 2,
        ),
    ],
)
def test_a_time_counts_from_another_time(text, expected):
    found = [next(iter(mention.times), None) for mention in find_mentions(text, day=DAY)]
    assert [time.period.text if time and time.period else None for time in found] == expected


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(-240, 240), st.sampled_from((1, 3, 6, 12)))
def test_a_period_comes_back_from_where_it_was_shifted_to(day, count, length):
    period = parse_period(
        {1: f"{day.year}-{day.month:02}", 3: f"{day.year}-Q1", 6: f"{day.year}-H2", 12: day.year}[length]
    )
    there = shifted(period, count * length)
    assert there
    assert shifted(there, -count * length) == period


def test_a_period_without_an_end_is_not_moved():
    assert shifted(parse_period("2012.."), 12) is None


def test_the_start_of_the_year_is_that_of_the_text_from_its_second_quarter_on():
    text = "It has risen by 3 since the start of the year, from 40 at the beginning of the year."
    assert [time.period.text if time.period else "" for time in times(text, day=date(2025, 4, 1))] == [
        "2025-01..",
        "2025-01-01",
    ]
    assert times(text, day=DAY) == []
