"""The keys and decimals of figures are those of the intervals and roundings that facts are compared by."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.datasets.numbers import is_decimal, key_of, raw_keys, rounded_down, rounded_up, stated_numbers
from innofacts.errors import Unreadable
from innofacts.values.grammar import parse_figure
from innofacts.values.intervals import order_key, plain
from innofacts.values.rounding import numbers, rounded

NUMBERS = st.one_of(
    st.decimals(min_value=-(10**9), max_value=10**9, places=0),
    st.decimals(min_value=-1000, max_value=1000, places=3),
    st.sampled_from(["0", "0.00", "10", "1000", "1678000", "9" * 38, "0." + "0" * 28 + "1", "-5", "100"]).map(Decimal),
)
UNITS = st.sampled_from(["%", "CNY", "countries", "tonnes", "rank"])


@st.composite
def figures(draw):
    """Return a figure of any form."""
    number, unit = draw(NUMBERS), draw(UNITS)
    scale = draw(st.sampled_from(["", " thousand", " billion", " trillion"]))
    form = draw(
        st.sampled_from(["{0}", "> {0}", "<= {0}", "= {0}", "~ {0}", "~< {0}", "{0} ± {1}", "{0}..{2}", "> {0}..< {2}"])
    )
    second = draw(st.decimals(min_value="0.1", max_value=1000, places=1))
    text = form.format(format(number, "f"), second, format(number + second, "f"))
    try:
        figure = parse_figure(f"{text}{scale} {unit}")
        return figure, figure.interval()
    except Unreadable:
        return parse_figure("5 km"), parse_figure("5 km").interval()


@given(figures(), NUMBERS)
def test_what_rounds_to_a_printed_number_is_in_its_window(case, other):
    figure, _ = case
    for unit in ("", "tonne"):
        counted = figure.unit.kind == "count" and figure.unit.key != unit
        stated = stated_numbers(str(figure), figure.bound, figure.scale or None, counted=counted)
        digits = figure.last_digits(frozenset({unit}))
        assert [one.step for one in stated] == list(digits)
        for one, number, digit in zip(stated, numbers(figure), digits, strict=True):
            assert Fraction(one.number) == number
            half = Decimal(5).scaleb(digit - 1)
            for near in (Decimal(one.number), Decimal(one.number) + half, Decimal(one.number) - half, other):
                is_inside = one.window_low_key <= order_key(near) <= one.window_high_key
                assert is_inside == (rounded(Fraction(near), digit) == number), (near, figure)


def test_what_rounds_to_nothing_is_less_than_half_a_step_away_on_both_sides():
    (stated,) = stated_numbers("0.0 %", "", None, counted=False)
    assert (stated.number, stated.step) == ("0.0E0", -1)
    near = [Decimal(text) for text in ("-0.05", "-0.049", "0", "0.049", "0.05")]
    is_inside = [stated.window_low_key <= order_key(number) <= stated.window_high_key for number in near]
    assert is_inside == [False, True, True, True, False]


@given(figures())
def test_the_keys_of_ends_are_those_of_the_interval(case):
    _, interval = case
    low, high = (None if end is None else plain(end) for end in (interval.low, interval.high))
    keys = raw_keys(low, high, low_open=interval.low_open, high_open=interval.high_open)
    assert keys == (interval.low_key, interval.high_key)


@given(NUMBERS, st.integers(-30, 30))
def test_decimals_are_rounded_outward(number, power):
    text = plain(number.scaleb(power))
    down, up = rounded_down(text), rounded_up(text)
    exact = Decimal(text)
    assert down is None or Decimal(down) <= exact
    assert up is None or Decimal(up) >= exact
    assert is_decimal(text) == (down is not None and up is not None and Decimal(down) == exact == Decimal(up))
    assert (down is None) == (exact <= -(10**26))
    assert (up is None) == (exact >= 10**26)
    for end in filter(None, (down, up)):
        assert is_decimal(end)


@pytest.mark.parametrize(
    ("text", "down", "up"),
    [
        ("80", "80", "80"),
        ("0.1234567890123", "0.123456789012", "0.123456789013"),
        ("-0.1234567890123", "-0.123456789013", "-0.123456789012"),
        ("0.0000000000001", "0.000000000000", "0.000000000001"),
        ("1" + "0" * 26, "9" * 26 + "." + "9" * 12, None),
        ("-1" + "0" * 26, None, "-" + "9" * 26 + "." + "9" * 12),
        (None, None, None),
    ],
)
def test_worked_decimals(text, down, up):
    assert (rounded_down(text), rounded_up(text)) == (down, up)


def test_a_number_with_an_exponent_has_the_key_of_its_digits():
    assert key_of("3327.8E9") == key_of("3327800000000")
