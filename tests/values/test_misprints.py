"""Misprints: digits that differ, and two that are swapped."""

from decimal import Decimal

import pytest

from innofacts.values.misprints import are_a_digit_apart, digits_apart, has_digits_swapped


@pytest.mark.parametrize(
    ("one", "other", "apart", "is_swapped"),
    [
        ("46", "47", {1: "67"}, False),
        ("214600", "241600", {1: "14", 2: "41"}, True),
        ("4.30", "4.03", {1: "30", 2: "03"}, True),
        ("123", "321", {0: "13", 2: "31"}, False),  # not neighbours
        ("12", "34", {0: "13", 1: "24"}, False),
        ("46", "46", {}, False),
        ("46", "467", {}, False),
        ("4.6", "46.0", {}, False),
        ("3", "4", {}, False),
    ],
)
def test_two_numbers_differ_in_some_digits(one, other, apart, is_swapped):
    numbers = Decimal(one), Decimal(other)
    assert digits_apart(*numbers) == apart
    assert has_digits_swapped(*numbers) == is_swapped
    assert are_a_digit_apart(*numbers) == (is_swapped or len(apart) == 1)
