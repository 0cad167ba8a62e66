"""Tables of cases: each is tried, and all that fail are told."""

from inspect import signature

import pytest
from cases import cases


def test_a_failure_tells_all_cases_that_fail():
    tried = []

    @cases(("text", "number"), [("1", 1), ("2", 3), ("four", 4), ("5", 5), ("", None)])
    def test_of_numbers(text, number):
        tried.append(text)
        if number is None:
            pytest.fail("no number")
        assert int(text) == number

    with pytest.raises(AssertionError, match=r"^3 of 5 cases fail:\n") as failure:
        test_of_numbers()
    assert tried == ["1", "2", "four", "5", ""]
    told = str(failure.value)
    for what in (
        *("{'text': '2', 'number': 3}", "assert 2 == 3", "test_cases.py", "in test_of_numbers"),
        *("{'text': 'four', 'number': 4}", "ValueError: invalid literal"),
        *("{'text': '', 'number': None}", "Failed: no number"),
    ):
        assert what in told
    assert "'number': 1}" not in told
    assert "'number': 5}" not in told


def test_tables_can_be_combined_and_leave_the_fixtures_to_pytest():
    tried = []

    @cases("first", "ab")
    @cases("second", iter([1, 2]))
    def test_of_pairs(given, second, first):
        tried.append((given, first, second))

    assert [*signature(test_of_pairs).parameters] == ["given"]
    test_of_pairs(given=0)
    assert tried == [(0, "a", 1), (0, "a", 2), (0, "b", 1), (0, "b", 2)]


def test_a_table_has_cases():
    with pytest.raises(AssertionError):
        cases("one", [])
