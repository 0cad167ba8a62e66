"""Periods have a first and a last day and keep the way they were written; what they share is held against each day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from cases import cases
from hypothesis import assume, given
from hypothesis import strategies as st

from innofacts.errors import Unreadable
from innofacts.values.periods import Period, parse_period, years_later

FORMS = "write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23"

# As written, as kept, the first and the last day, and whether that is our reading.
PERIODS = [
    ("2023", "2023", "2023-01-01", "2023-12-31", False),
    (" 2023\n", "2023", "2023-01-01", "2023-12-31", False),
    (2023, "2023", "2023-01-01", "2023-12-31", False),
    (1, "0001", "0001-01-01", "0001-12-31", False),
    (800, "0800", "0800-01-01", "0800-12-31", False),
    (9999, "9999", "9999-01-01", "9999-12-31", False),
    ("0001", "0001", "0001-01-01", "0001-12-31", False),
    ("2012..2023", "2012..2023", "2012-01-01", "2023-12-31", False),
    ("2012 ..  2023", "2012 .. 2023", "2012-01-01", "2023-12-31", False),
    ("2012..", "2012..", "2012-01-01", None, False),
    ("2012 ..", "2012 ..", "2012-01-01", None, False),
    ("9999..", "9999..", "9999-01-01", None, False),
    ("2012..2012", "2012..2012", "2012-01-01", "2012-12-31", False),
    ("2012..2025-04-30", "2012..2025-04-30", "2012-01-01", "2025-04-30", False),
    ("2012-06..2025-Q1", "2012-06..2025-Q1", "2012-06-01", "2025-03-31", False),
    ("2023-Q1..2023-Q3", "2023-Q1..2023-Q3", "2023-01-01", "2023-09-30", False),
    ("2023..2023-06", "2023..2023-06", "2023-01-01", "2023-06-30", False),
    ("2023-06..2023", "2023-06..2023", "2023-06-01", "2023-12-31", False),
    ("2025-04-30..", "2025-04-30..", "2025-04-30", None, False),
    ("1950s", "1950s", "1950-01-01", "1959-12-31", False),
    ("early 1950s", "early 1950s", "1950-01-01", "1953-12-31", True),
    ("mid 1950s", "mid 1950s", "1954-01-01", "1956-12-31", True),
    ("late 1950s", "late 1950s", "1957-01-01", "1959-12-31", True),
    ("mid-1950s", "mid-1950s", "1954-01-01", "1956-12-31", True),
    ("Early 1950s", "Early 1950s", "1950-01-01", "1953-12-31", True),
    ("early 1950s..", "early 1950s..", "1950-01-01", None, True),
    ("early 1950s..late 1980s", "early 1950s..late 1980s", "1950-01-01", "1989-12-31", True),
    ("1949..early 1950s", "1949..early 1950s", "1949-01-01", "1953-12-31", True),
    ("late 0000s", "late 0000s", "0007-01-01", "0009-12-31", True),
    ("9990s", "9990s", "9990-01-01", "9999-12-31", False),
    ("2023-06", "2023-06", "2023-06-01", "2023-06-30", False),
    ("2023-12", "2023-12", "2023-12-01", "2023-12-31", False),
    ("2023-02", "2023-02", "2023-02-01", "2023-02-28", False),
    ("2024-02", "2024-02", "2024-02-01", "2024-02-29", False),
    ("1900-02", "1900-02", "1900-02-01", "1900-02-28", False),
    ("2000-02", "2000-02", "2000-02-01", "2000-02-29", False),
    ("9999-12", "9999-12", "9999-12-01", "9999-12-31", False),
    ("0001-01", "0001-01", "0001-01-01", "0001-01-31", False),
    ("2025-04-30", "2025-04-30", "2025-04-30", "2025-04-30", False),
    ("2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29", False),
    (date(2025, 4, 30), "2025-04-30", "2025-04-30", "2025-04-30", False),
    (date(9999, 12, 31), "9999-12-31", "9999-12-31", "9999-12-31", False),
    ("2023-Q1", "2023-Q1", "2023-01-01", "2023-03-31", False),
    ("2023-q2", "2023-q2", "2023-04-01", "2023-06-30", False),
    ("2023-Q3", "2023-Q3", "2023-07-01", "2023-09-30", False),
    ("9999-Q4", "9999-Q4", "9999-10-01", "9999-12-31", False),
    ("2022-H1", "2022-H1", "2022-01-01", "2022-06-30", False),
    ("2022-h2", "2022-h2", "2022-07-01", "2022-12-31", False),
    ("2022-H2..2023-H1", "2022-H2..2023-H1", "2022-07-01", "2023-06-30", False),
]


@cases(("written", "text", "first", "last", "interpreted"), PERIODS)
def test_a_period_has_its_days_and_keeps_its_text(written, text, first, last, interpreted):
    period = parse_period(written)
    days = (period.first.isoformat(), period.last.isoformat() if period.last else None)
    assert (str(period), *days, period.interpreted) == (text, first, last, interpreted)
    assert parse_period(text) == period


@pytest.mark.parametrize(
    ("written", "start", "first", "last"),
    [
        ("FY2022/23", "07-01", "2022-07-01", "2023-06-30"),
        ("FY2022/23-Q2", "07-01", "2022-10-01", "2022-12-31"),
        ("FY2022/23-H2", "04-06", "2022-10-06", "2023-04-05"),
        ("FY2022/2023", "04-01", "2022-04-01", "2023-03-31"),
        ("FY 2022/23", "10-01", "2022-10-01", "2023-09-30"),
        ("fy2022/23", "01-01", "2022-01-01", "2022-12-31"),
        ("FY1999/00", "07-01", "1999-07-01", "2000-06-30"),
        ("FY1999/2000", "03-01", "1999-03-01", "2000-02-29"),
        ("FY0009/10", "12-31", "0009-12-31", "0010-12-30"),
        ("FY2019/20..FY2022/23", "07-01", "2019-07-01", "2023-06-30"),
        ("FY2019/20..2023", "07-01", "2019-07-01", "2023-12-31"),
        ("FY2019/20..", "07-01", "2019-07-01", None),
    ],
)
def test_a_fiscal_year_begins_where_the_source_says(written, start, first, last):
    period = parse_period(written, fiscal_year=start)
    assert (str(period), period.first.isoformat(), period.last and period.last.isoformat()) == (written, first, last)


NO_START = 'in [source], write fiscal_year = "07-01" for years that begin on 1 July'
EVERY_YEAR = 'write a month and a day that every year has: fiscal_year = "07-01"'

# As written, the start of fiscal years, what is wrong, and what would be right.
MISTAKES = [
    ("", "", "the period is empty", FORMS),
    ("  ", "", "the period is empty", FORMS),
    ("..", "", "the period has no beginning", FORMS),
    ("..2023", "", "the period has no beginning", FORMS),
    ("2023..2012", "", '"2023..2012" ends before it begins', "2012..2023?"),
    ("2023 .. early 1950s", "", '"2023 .. early 1950s" ends before it begins', "early 1950s..2023?"),
    ("2023-Q3..2023-06", "", '"2023-Q3..2023-06" ends before it begins', "2023-06..2023-Q3?"),
    ("2012...2023", "", '".2023" is not a period', FORMS),
    ("2012..2020..2023", "", '"2020..2023" is not a period', FORMS),
    ("2012-2023", "", '"2012-2023" is not a period', "2012..2023?"),
    ("2012 – 2023", "", '"2012 – 2023" is not a period', "2012..2023?"),
    ("2012 to 2023", "", '"2012 to 2023" is not a period', "2012..2023?"),
    ("since 2012", "", '"since 2012" is not a period', "2012..?"),
    ("2012–", "", '"2012–" is not a period', "2012..?"),
    ("2012...", "", '"." is not a period', "2012..?"),
    ("2012-13", "", '"2012-13" is not in the calendar', "FY2012/13?"),
    ("2012-15", "", '"2012-15" is not in the calendar', "2012..2015?"),
    ("2013-13", "", '"2013-13" is not in the calendar', FORMS),
    ("2022/23", "", '"2022/23" is not a period', "FY2022/23?"),
    ("FY2022/23-X1", "07-01", '"FY2022/23-X1" is not a period', FORMS),
    ("FY2022-23", "", '"FY2022-23" is not a period', "FY2022/23?"),
    ("2023Q1", "", '"2023Q1" is not a period', "2023-Q1?"),
    ("2023 q1", "", '"2023 q1" is not a period', "2023-Q1?"),
    ("Q1 2023", "", '"Q1 2023" is not a period', "2023-Q1?"),
    ("2023-Q5", "", '"2023-Q5" is not a period', FORMS),
    ("2022H2", "", '"2022H2" is not a period', "2022-H2?"),
    ("H2 2022", "", '"H2 2022" is not a period', "2022-H2?"),
    ("2022-H3", "", '"2022-H3" is not a period', FORMS),
    ("2023-6", "", '"2023-6" is not a period', "2023-06?"),
    ("2023.06", "", '"2023.06" is not a period', "2023-06?"),
    ("2024-6-30", "", '"2024-6-30" is not a period', "2024-06-30?"),
    ("1.5.2024", "", '"1.5.2024" is not a period', "2024-05-01?"),
    ("2025/04/30", "", '"2025/04/30" is not a period', "2025-04-30?"),
    ("1950's", "", '"1950\'s" is not a period', "1950s?"),
    ("the late 1950s", "", '"the late 1950s" is not a period', "late 1950s?"),
    ("2012..Q1 2023", "", '"Q1 2023" is not a period', "2023-Q1?"),
    ("1955s", "", '"1955s" is not a period', FORMS),
    ("recently", "", '"recently" is not a period', FORMS),
    ("June 2023", "", '"June 2023" is not a period', FORMS),
    ("30 April 2025", "", '"30 April 2025" is not a period', FORMS),
    ("２０２３", "", '"２０２３" is not a period', FORMS),
    ("20230", "", '"20230" is not a period', FORMS),
    ("-2023", "", '"-2023" is not a period', FORMS),
    ("2025-04-30T10:00", "", '"2025-04-30T10:00" is not a period', FORMS),
    ("0000", "", '"0000" is not in the calendar', FORMS),
    ("0000s", "", '"0000s" is not in the calendar', FORMS),
    ("2023-00", "", '"2023-00" is not in the calendar', FORMS),
    ("2023-02-29", "", '"2023-02-29" is not in the calendar', FORMS),
    ("2023-04-31", "", '"2023-04-31" is not in the calendar', FORMS),
    ("1900-02-29", "", '"1900-02-29" is not in the calendar', FORMS),
    ("0000-Q1", "", '"0000-Q1" is not in the calendar', FORMS),
    ("9" * 100, "", f'"{"9" * 60}…" is not a period', FORMS),
    (0, "", "a period that is a number is a year from 1 to 9999", FORMS),
    (-5, "", "a period that is a number is a year from 1 to 9999", FORMS),
    (10_000, "", "a period that is a number is a year from 1 to 9999", FORMS),
    (16**5000, "", "a period that is a number is a year from 1 to 9999", FORMS),
    (True, "", "a period that is a number is a year from 1 to 9999", FORMS),
    (datetime(2025, 4, 30, 12, tzinfo=UTC), "", "a period has no time of day", "2025-04-30?"),
    (
        "FY2022/23",
        "",
        '"FY2022/23" is a fiscal year, and the source does not say when its fiscal years begin',
        NO_START,
    ),
    ("FY2022/24", "07-01", '"FY2022/24" spans more than one year', "FY2022/23?"),
    ("FY2022/22", "07-01", '"FY2022/22" spans more than one year', "FY2022/23?"),
    ("FY1999/98", "07-01", '"FY1999/98" spans more than one year', "FY1999/00?"),
    ("FY0000/01", "07-01", '"FY0000/01" is not in the calendar', FORMS),
    ("FY9999/00", "07-01", '"FY9999/00" is not in the calendar', FORMS),
    ("FY2023/24", "02-29", 'fiscal years cannot begin on "02-29"', EVERY_YEAR),
    ("FY2023/24", "04-31", 'fiscal years cannot begin on "04-31"', EVERY_YEAR),
    ("FY2023/24", "13-01", 'fiscal years cannot begin on "13-01"', EVERY_YEAR),
    ("FY2023/24", "7-1", 'fiscal years cannot begin on "7-1"', EVERY_YEAR),
    ("FY2023/24", "1 July", 'fiscal years cannot begin on "1 July"', EVERY_YEAR),
]


@cases(
    ("written", "start", "message", "hint"),
    MISTAKES,
)
def test_what_is_no_period_is_told_with_what_would_be_right(written, start, message, hint):
    with pytest.raises(Unreadable) as caught:
        parse_period(written, fiscal_year=start)
    assert (caught.value.message, caught.value.hint) == (message, hint)


@given(st.text(max_size=20) | st.text(alphabet="0123456789-.QFYs/ earlymidlate", max_size=14))
def test_any_text_is_a_period_or_an_error_of_ours(text):
    try:
        period, error = parse_period(text, fiscal_year="07-01"), None
    except Unreadable as raised:
        period, error = None, raised
    if period:
        assert period.last is None or period.first <= period.last
        assert parse_period(str(period), fiscal_year="07-01") == period
    else:
        assert (bool(error.message), bool(error.hint)) == (True, True)


# --- days -----------------------------------------------------------------------------------------------------------


@given(st.dates())
def test_every_day_is_in_its_month_quarter_year_and_decade_and_in_no_other(day):
    quarter = (day.month + 2) // 3
    for text in (f"{day:%d}".join((f"{day.year:04}-{day.month:02}-", "")), f"{day.year:04}-{day.month:02}"):
        assert parse_period(f"{day.year:04}-{day.month:02}-{day.day:02}").within(parse_period(text))
    for text in (
        f"{day.year:04}-Q{quarter}",
        f"{day.year:04}",
        f"{day.year // 10:03}0s" if day.year > 9 else "0001..0009",
    ):
        period = parse_period(text)
        assert period.first <= day <= period.last
    others = [f"{day.year:04}-Q{other}" for other in range(1, 5) if other != quarter]
    assert not any(parse_period(other).overlaps(parse_period(day)) for other in others)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_the_months_of_a_year_follow_each_other_without_a_gap(year, month):
    period = parse_period(f"{year:04}-{month:02}")
    assert (period.first.day, period.first.month, period.last.month) == (1, month, month)
    if period.last < date.max:
        assert (period.last + timedelta(days=1)).day == 1


_START = date(2024, 2, 25)
_DAYS = st.integers(0, 12)


@pytest.mark.parametrize(
    ("day", "years", "later"),
    [
        ("2024-02-29", 0, "2024-02-29"),
        ("2024-02-29", 1, "2025-02-28"),
        ("2024-02-29", -4, "2020-02-29"),
        ("2096-02-29", 4, "2100-02-28"),
        ("2023-02-28", 1, "2024-02-28"),
        ("2023-12-31", 2, "2025-12-31"),
        ("9999-01-01", 0, "9999-01-01"),
        ("9999-01-01", 1, "9999-12-31"),  # the last day of the calendar
        ("9996-02-29", 4, "9999-12-31"),
    ],
)
def test_the_same_day_of_a_later_year_is_in_the_calendar(day, years, later):
    assert years_later(date.fromisoformat(day), years) == date.fromisoformat(later)


@st.composite
def periods(draw):
    first, length = draw(_DAYS), draw(st.none() | _DAYS)
    last = None if length is None else _START + timedelta(days=first + length)
    return Period("", _START + timedelta(days=first), last)


def days(period):
    """Return the days of a period up to one beyond all that the others begin or end on."""
    every = [_START + timedelta(days=n) for n in range(30)]
    return {day for day in every if period.first <= day and (period.last is None or day <= period.last)}


@given(periods(), periods())
def test_overlap_and_containment_are_those_of_days(one, other):
    assert one.overlaps(other) == other.overlaps(one) == bool(days(one) & days(other))
    assert one.within(other) == (days(one) <= days(other))


@given(periods())
def test_a_period_overlaps_and_is_within_itself(period):
    assert period.overlaps(period)
    assert period.within(period)


@given(st.sampled_from([row for row in PERIODS if row[3]]), st.sampled_from([row for row in PERIODS if row[3]]))
def test_a_range_of_two_forms_begins_with_one_and_ends_with_the_other(one, other):
    start, end = parse_period(one[0]), parse_period(other[0])
    assume(".." not in f"{start}{end}")
    assume(start.first <= end.last)
    period = parse_period(f"{start}..{end}")
    assert (period.first, period.last) == (start.first, end.last)
    assert period.interpreted == (start.interpreted or end.interpreted)
