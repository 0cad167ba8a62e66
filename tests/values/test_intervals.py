"""Intervals are sets of numbers: what they contain, imply and share is checked with sampled numbers."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from innofacts.values.intervals import Interval, order_key, plain

D = Decimal

# Ends are multiples of a half within ±3, sampled numbers are eighths within ±5: between any two ends there are several,
# and some lie beyond every end.
_ENDS = st.none() | st.integers(-6, 6).map(lambda n: D(n) / 2)
_REALS = [D(n) / 8 for n in range(-40, 41)]
_WHOLES = [D(n) for n in range(-5, 6)]


@st.composite
def intervals(draw, whole=None):
    low, high = draw(_ENDS), draw(_ENDS)
    return Interval(
        low,
        high,
        low_open=low is None or draw(st.booleans()),
        high_open=high is None or draw(st.booleans()),
        whole=draw(st.booleans()) if whole is None else whole,
    )


@st.composite
def like_intervals(draw):
    whole = draw(st.booleans())
    return tuple(draw(intervals(whole=whole)) for _ in range(3))


def inside(interval, number):
    """Tell by the definition whether a number is in an interval."""
    above = interval.low is None or number > interval.low or (number == interval.low and not interval.low_open)
    below = interval.high is None or number < interval.high or (number == interval.high and not interval.high_open)
    return above and below and (not interval.whole or number == int(number))


def sample(interval):
    return [number for number in (_WHOLES if interval.whole else _REALS) if inside(interval, number)]


def samples(one, other):
    """Return the numbers of both: where one is of measured values, those of both are."""
    if one.whole != other.whole:
        one, other = one._replace(whole=False), other._replace(whole=False)
    return sample(one), sample(other)


@given(intervals())
def test_a_number_is_in_an_interval_as_the_ends_say(interval):
    assert [n for n in _REALS if interval.contains(n)] == [n for n in _REALS if inside(interval, n)]
    assert [n for n in range(-5, 6) if interval.contains(n)] == [n for n in _WHOLES if inside(interval, n)]


@given(intervals())
def test_empty_and_point_are_said_of_no_and_of_one_number(interval):
    numbers = sample(interval)
    assert interval.is_empty == (not numbers)
    assert interval.is_point == (len(numbers) == 1)


@given(intervals())
def test_tightened_keeps_the_numbers_and_closes_the_ends_of_whole_ones(interval):
    tight = interval.tightened()
    assert sample(tight) == sample(interval)
    assert tight.tightened() == tight
    if interval.whole:
        assert tight.low is None or (tight.low == int(tight.low) and not tight.low_open)
        assert tight.high is None or (tight.high == int(tight.high) and not tight.high_open)


@given(intervals(), intervals())
def test_intervals_meet_where_some_number_is_in_both(one, other):
    left, right = samples(one, other)
    assert one.meets(other) == other.meets(one) == bool(set(left) & set(right))
    assert sample(one.meet(other)) == sorted(set(left) & set(right))


@given(intervals(), intervals())
def test_an_interval_is_within_another_that_has_all_its_numbers(one, other):
    left, right = samples(one, other)
    assume(left)
    assert one.within(other) == (set(left) <= set(right))


@given(intervals(), intervals())
@example(Interval(D(0), D(1)), Interval(D(1), None, low_open=True, high_open=True))
@example(Interval(D(1), D(1)), Interval(D(1), D(1)))
@example(Interval(D(80), None, low_open=True, high_open=True), Interval(None, None, low_open=True, high_open=True))
def test_below_is_yes_no_or_cannot_tell(one, other):
    left, right = samples(one, other)
    assume(left)
    assume(right)
    expected = None
    if all(x < y for x in left for y in right):
        expected = True
    elif all(x >= y for x in left for y in right):
        expected = False
    assert one.is_below(other) is expected


@given(like_intervals())
def test_meet_is_commutative_associative_and_idempotent(three):
    one, two, other = three
    assert one.meet(two) == two.meet(one)
    assert one.meet(two).meet(other) == one.meet(two.meet(other))
    assert one.meet(one) == one
    assert one.meet(two).is_empty or (one.meet(two).within(one) and one.meet(two).within(two))


def test_values_that_are_measured_are_never_lost_between_whole_numbers():
    measured = Interval(D("2.45"), D("2.55"), high_open=True)
    more_than_two = Interval(D(2), None, low_open=True, high_open=True, whole=True)
    assert measured.meets(more_than_two)
    assert measured.within(more_than_two)
    assert measured.is_below(more_than_two) is None


def test_whole_ends_are_exact_to_all_their_digits():
    number = D("12345678901234567890123456789012345678")
    beyond = Interval(number, None, low_open=True, high_open=True, whole=True)
    below = Interval(None, number, low_open=True, high_open=True, whole=True)
    assert beyond.tightened().low == D("12345678901234567890123456789012345679")
    assert below.tightened().high == D("12345678901234567890123456789012345677")


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval(D(80), None, low_open=True, high_open=True), "(80, ∞)"),
        (Interval(None, D("-0.50"), low_open=True), "(−∞, -0.5]"),
        (Interval(None, None, low_open=True, high_open=True), "(−∞, ∞)"),
        (Interval(D("3.32775E+12"), D("3.32785E+12"), high_open=True), "[3327750000000, 3327850000000)"),
        (Interval(D(9), D(9), whole=True), "[9, 9]"),
        (Interval(D("-0.5"), D("0.50"), low_open=True, high_open=True), "(-0.5, 0.5)"),
    ],
)
def test_an_interval_is_written_as_mathematicians_do(interval, text):
    assert str(interval) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("-0.00", "0"),
        ("0E+5", "0"),
        ("100", "100"),
        ("1E+3", "1000"),
        ("1.500", "1.5"),
        ("10.0", "10"),
        ("-12.340", "-12.34"),
        ("1E-30", "0.000000000000000000000000000001"),
    ],
)
def test_plain_digits_have_no_exponent_and_no_zeros_behind_a_fraction(number, text):
    assert plain(D(number)) == text


# --- keys -----------------------------------------------------------------------------------------------------------

DECIMALS = st.builds(
    lambda sign, digits, exponent: D((sign, tuple(map(int, str(digits))), exponent)),
    st.integers(0, 1),
    st.integers(0, 10**38 - 1) | st.integers(0, 120),
    st.integers(-30, 30) | st.integers(-2, 2),
)
NUDGES = st.integers(-1, 1)


@given(DECIMALS, DECIMALS, NUDGES, NUDGES)
@example(D(0), D("-0"), 0, 0)
@example(D("1.0"), D(1), 0, 0)
@example(D(8), D("8.0000000000000000000000000000001"), 1, -1)
@example(D(-8), D("-8.0000000000000000000000000000001"), -1, 1)
@example(D(0), D("1E-30"), 1, -1)
@example(D(0), D("-1E-30"), -1, 1)
def test_keys_sort_as_numbers_and_what_lies_just_beside_them(one, other, nudge, other_nudge):
    left, right = order_key(one, nudge), order_key(other, other_nudge)
    assert (left < right) == ((Fraction(one), nudge) < (Fraction(other), other_nudge))
    assert (left == right) == ((Fraction(one), nudge) == (Fraction(other), other_nudge))


@given(st.lists(DECIMALS, max_size=30))
def test_a_list_sorted_by_keys_is_sorted_by_numbers(numbers):
    assert sorted(numbers, key=order_key) == sorted(numbers)


@given(intervals(), intervals())
def test_infinite_ends_sort_before_and_after_all_others(one, other):
    def low(interval):
        return (interval.low is not None, interval.low or 0, interval.low_open)

    def high(interval):
        return (interval.high is None, interval.high or 0, not interval.high_open)

    assert (one.low_key < other.low_key) == (
        low(one)[:1] < low(other)[:1] or (None not in (one.low, other.low) and low(one) < low(other))
    )
    assert (one.high_key < other.high_key) == (
        high(one)[:1] < high(other)[:1] or (None not in (one.high, other.high) and high(one) < high(other))
    )


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_has_no_place_among_them(number):
    with pytest.raises(ValueError, match="has no place among numbers"):
        order_key(D(number))
