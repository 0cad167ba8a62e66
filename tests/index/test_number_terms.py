"""Numbers as words: a set of numbers is found by each number that it holds, and by no other."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from innofacts.index.number_terms import covered, holding, limit, limits_near, printed, rounded, rounding_to


def is_found(number: str, low: int, high: int, exponent: int) -> bool:
    """Return whether a number shares a word with the numbers from low up to, but without, high."""
    return not set(covered(low, high, exponent)).isdisjoint(holding(number))


def shown(digits: int, exponent: int) -> str:
    """Return digits times a power of ten as plain decimal text."""
    if exponent >= 0:
        return str(digits * 10**exponent)
    text = str(digits).rjust(1 - exponent, "0")
    return f"{text[:exponent]}.{text[exponent:]}"


@pytest.mark.parametrize(
    ("low", "high", "exponent", "words"),
    [
        (40, 51, 0, ["@4e1", "@50e0"]),
        (16775, 16785, 2, ["@3355h2", "@3356h2"]),
        (0, 50001, 0, ["@0h4", "@50000e0"]),
        (7, 7, 0, []),
        (3, 4, -1, ["@3e-1"]),
    ],
)
def test_a_set_is_the_marks_of_a_ruler_that_it_covers(low, high, exponent, words):
    assert sorted(covered(low, high, exponent)) == sorted(words)


ENDS = st.tuples(st.integers(1, 10**8), st.integers(0, 10**6), st.integers(-3, 6))


@given(ENDS, st.integers(0, 10**6))
def test_every_number_in_a_set_finds_it(ends, further):
    low, size, exponent = ends
    assert is_found(shown(low + further % (size + 1), exponent), low, low + size + 1, exponent)


@given(ENDS, st.integers(1, 10**6))
def test_no_number_outside_does(ends, away):
    low, size, exponent = ends
    assert not is_found(shown(low + size + away, exponent), low, low + size, exponent)
    if away <= low:
        assert not is_found(shown(low - away, exponent), low, low + size, exponent)


@given(st.integers(1, 10**40), st.integers(1, 10**6))
def test_ends_of_very_many_digits_are_rounded_outward(low, size):
    words = list(covered(low, low + size, -30))
    assert 0 < len(words) < 200
    assert not set(words).isdisjoint(holding(shown(low, -30)))


@given(st.integers(0, 10**18), st.integers(-6, 12))
def test_a_number_is_looked_for_by_few_words(digits, exponent):
    words = list(holding(shown(digits, exponent)))
    assert len(words) == len(set(words)) == 32


@pytest.mark.parametrize(
    ("number", "above", "below"),
    [
        ("80", ">80e0", "<80e0"),
        ("3000000000000", ">30e11", "<30e11"),
        ("0.5", ">50e-2", "<50e-2"),
        ("2754", ">28e2", "<27e2"),
        ("999", ">10e2", "<99e1"),
        ("0", ">0e-1", "<0e-1"),  # which no number keeps to by less than half
    ],
)
def test_a_limit_is_one_word(number, above, below):
    assert (limit(number, above=True), limit(number, above=False)) == (above, below)


@pytest.mark.parametrize(
    ("number", "above", "below"),
    [
        ("12", "81e-1..12e0", "12e0..23e0"),
        ("75", "51e0..75e0", "75e0..14e1"),
        ("80.5", "54e0..80e0", "81e0..16e1"),
        ("30000", "21e3..30e3", "30e3..59e3"),
        ("99.5", "67e0..99e0", "10e1..19e1"),
    ],
)
def test_a_number_is_looked_for_by_the_limits_that_it_is_near(number, above, below):
    words = list(limits_near(number))
    assert len(words) == len(set(words)) < 100
    sides = [[word[1:] for word in words if word[0] == sign] for sign in "><"]
    assert [f"{side[0]}..{side[-1]}" for side in sides] == [above, below]


def test_no_limit_is_near_nothing():
    assert list(limits_near("0")) == []


@given(st.integers(10, 99), st.integers(-3, 9), st.integers(1, 10**6), st.booleans())
@example(digits=11, power=0, thousandths=1500, above=True)  # 16.5 is above 11 by exactly half of it
def test_a_number_finds_the_limits_that_it_keeps_to_by_less_than_half(digits, power, thousandths, above):
    number = shown(digits * thousandths, power - 3)
    is_near = 1000 <= thousandths < 1500 if above else 500 < thousandths <= 1000
    assert (limit(shown(digits, power), above=above) in limits_near(number)) == is_near


@given(st.integers(1, 10**9), st.integers(1, 10**9), st.booleans())
def test_no_number_finds_a_limit_that_it_does_not_keep_to(number, other, above):
    if limit(str(other), above=above) in limits_near(str(number)):
        assert number >= other if above else number <= other


@pytest.mark.parametrize(
    ("number", "roundings"),
    [
        ("1678000", ["~17e5", "~168e4"]),
        ("3327800000000", ["~33e11", "~333e10", "~3328e9"]),
        ("2.64", ["~26e-1"]),
        ("1234.5678", ["~12e2", "~123e1", "~1235e0"]),
        ("80", []),
        ("1002", []),  # 1.0 and 1.00 thousand have fewer digits
        ("0", []),
        ("0.000", []),
    ],
)
def test_a_number_is_known_by_what_people_round_it_to(number, roundings):
    assert list(rounded(number)) == roundings


@pytest.mark.parametrize(
    ("number", "words"),
    [("1680000", ["~168e4"]), ("3.33", ["~333e-2"]), ("80", []), ("0", []), ("12345", []), ("1.7", ["~17e-1"])],
)
def test_a_number_of_two_to_four_digits_may_be_a_rounding(number, words):
    assert list(rounding_to(number)) == words


@given(st.integers(10**5, 10**12), st.integers(2, 4))
def test_rounding_finds_what_was_rounded(number, digits):
    power = len(str(number)) - digits
    rounding = (number + 5 * 10 ** (power - 1)) // 10**power * 10**power
    if rounding // 10**power % 10 and number != rounding:
        assert set(rounding_to(str(rounding))) <= set(rounded(str(number)))
        assert len(list(rounding_to(str(rounding)))) == 1


def test_a_number_that_is_printed_is_one_word():
    assert printed("1678000") == "=1678000"
