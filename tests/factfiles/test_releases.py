"""The dates of the values of a series: read from a table of entries, and written as one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.factfiles.reading import read_file
from innofacts.factfiles.releases import entries, released

OLD, NEW = date(2024, 3, 1), date(2025, 3, 1)
HEAD = '[source]\nid = "s"\ntype = "report"\npublisher = "P"\npublished = 2023\n[[series]]\nid = "a"\nclaim = "A"\nunit = "%"\n'
VALUES = '[series.values]\n2010 = "1"\n2011 = "2"\n2012 = "3"\n2012-Q1 = "4"\n'


def dates(published):
    """Return the date of each value of a series, and the problems of its file."""
    read = read_file("a.toml", f"{HEAD}published = {published}\n{VALUES}".encode())
    return [str(fact.published) for fact in read.facts], [(str(p.line), p.message) for p in read.problems]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2024-03-01", ["2024-03-01"] * 4),
        ('{ "2010..2011" = 2024-03-01 }', ["2024-03-01", "2024-03-01", "2023", "2023"]),
        ('{ 2012 = 2025, "2010..2012" = 2024 }', ["2024", "2024", "2025", "2024"]),  # 2012 is for exactly that period
        ('{ "2012-01..2012-12" = "2024-06" }', ["2023", "2023", "2024-06", "2023"]),
        ('{ "2010..2011" = 2024, "2012-01..2012-03" = 2025 }', ["2024", "2024", "2023", "2025"]),
        ('{ "2009..2010" = 2024, "2011..2013" = 2025 }', ["2024", "2025", "2025", "2025"]),
        ("{ }", ["2023"] * 4),
    ],
)
def test_each_value_has_the_date_of_its_entry_or_of_the_source(published, expected):
    assert dates(published) == (expected, [])


@pytest.mark.parametrize(
    ("published", "problem"),
    [
        ("{ 2013 = 2024 }", 'no value of the series is within "2013"'),
        ('{ "2000..2011" = 2024, "2011..2013" = 2025 }', '"2011..2013" overlaps "2000..2011"'),
        ('{ 2012 = 2024, "2012-01..2012-12" = 2025 }', '"2012-01..2012-12" and "2012" are one period'),
        ("{ 2012 = true }", '"2012" is a true-or-false value and should be a period'),
        ("{ x = 2024 }", '"x" is not a period'),
        ("true", '"published" is a true-or-false value and should be a period or a table of periods'),
    ],
)
def test_what_dates_no_value_or_one_twice_is_a_problem(published, problem):
    assert dates(published) == ([], [("10", problem)])


def test_a_value_with_a_problem_is_one_problem():
    values = VALUES.replace('"1"', '"x"')
    read = read_file("a.toml", f"{HEAD}published = {{ 2010 = 2024 }}\n{values}".encode())
    assert [problem.line for problem in read.problems] == [12]


@pytest.mark.parametrize(
    ("of_values", "published"),
    [
        ({"2010": None, "2011": None}, None),
        ({}, None),
        ({"2010": OLD, "2011": OLD}, OLD),
        ({"2010": OLD, "2011": OLD, "2012": NEW, "2013": None}, {"2010..2011": OLD, "2012": NEW}),
        ({"2012": NEW, "2010": OLD, "2011": OLD}, {"2010..2011": OLD, "2012": NEW}),
        ({"FY2010/11": OLD, "FY2011/12": OLD, "FY2012/13": None}, {"FY2010/11..FY2011/12": OLD}),
        ({"2010..2012": OLD, "2011..2013": OLD, "2014": None}, {"2010..2012": OLD, "2011..2013": OLD}),
        ({"2010": OLD, "2010-01": OLD, "2010-02": None, "2011": OLD}, {"2010": OLD, "2010-01": OLD, "2011": OLD}),
    ],
)
def test_entries_are_runs_of_values_where_that_says_the_same(of_values, published):
    assert entries(of_values, "07-01") == published


@given(
    st.lists(
        st.tuples(st.sampled_from(["2010", "2011", "2012", "2011-Q1", "2011-Q2", "2012-03", "2010..2011", "2012.."]),
                  st.sampled_from([None, 2024, "2024-06", NEW])),
        unique_by=lambda one: one[0],
    )
)  # fmt: skip
def test_what_is_written_is_read_again(pairs):
    of_values = dict(pairs)
    published = entries(of_values)
    known = {key: day for key, day in of_values.items() if day is not None}
    if isinstance(published, dict):
        assert released(list(of_values), published) == known
    else:
        assert dict.fromkeys(of_values, published) == of_values
