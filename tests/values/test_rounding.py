"""Rounding at powers of ten, and what the digits of a figure state."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import pytest
from cases import cases
from figuring import FIGURES
from hypothesis import given
from hypothesis import strategies as st
from making import rows

from innofacts.values.grammar import parse_figure
from innofacts.values.rounding import (
    as_fine_as,
    first_digit,
    is_power_of_ten_apart,
    is_rounding,
    numbers,
    restates,
    rounded,
    rounded_down,
    rounded_up,
    scaled_to,
)

DECIMALS = st.builds(lambda digits, exponent: Decimal(digits).scaleb(exponent), st.integers(), st.integers(-20, 20))
EXPONENTS = st.integers(-20, 20)


@given(DECIMALS, EXPONENTS)
def test_numbers_are_rounded_as_decimals_are(number, exponent):
    unit = Decimal(1).scaleb(exponent)
    for ours, theirs in ((rounded, ROUND_HALF_UP), (rounded_down, ROUND_FLOOR), (rounded_up, ROUND_CEILING)):
        assert ours(Fraction(number), exponent) == Fraction(number.quantize(unit, theirs, Context(prec=200)))


@pytest.mark.parametrize(
    ("number", "down", "nearest", "up"),
    [
        ("2.5", 2, 3, 3),
        ("-2.5", -3, -3, -2),
        ("2.4999999999999999999999999999999999999999", 2, 2, 3),
        ("-2.4999999999999999999999999999999999999999", -3, -2, -2),
        ("3", 3, 3, 3),
        ("0", 0, 0, 0),
        ("1/3", 0, 0, 1),
        ("-2/3", -1, -1, 0),
    ],
)
def test_halves_go_away_from_zero(number, down, nearest, up):
    it = Fraction(number)
    assert (rounded_down(it, 0), rounded(it, 0), rounded_up(it, 0)) == (down, nearest, up)


@given(st.fractions().filter(bool))
def test_the_first_digit_is_where_the_number_begins(number):
    exponent = first_digit(number)
    assert Fraction(10) ** exponent <= abs(number) < Fraction(10) ** (exponent + 1)


LAST_DIGITS = """
figure                    | last digits
9 centres                 | 0
80 countries              | 0
500 people                | 0
1000 people               | 3
50000 people              | 4
1678000 applications      | 3
-3000 people              | 3
0 people                  | 0
= 50000 people            | 0
> 50000 people            | 4
~ 500 people              | 2
~ 512 people              | 0
~ 50000 CNY               | 4
50000 CNY                 | 0
50000 km                  | 0
1.68 million applications | 4
80 thousand people        | 3
80.0 thousand people      | 2
3327.8 billion CNY        | 8
3327.80 billion CNY       | 7
2.65 %                    | -2
12 rank                   | 0
40000..50000 people       | 0 0
1..2.5 million people     | 6 5
100 ± 5 km                | 0 0
1000 ± 50.5 km            | 0 -1
1000 ± 1000 people        | 0 0
"""


@cases(("figure", "digits"), rows(LAST_DIGITS))
def test_the_last_digit_that_a_figure_states(figure, digits):
    assert parse_figure(figure).last_digits() == tuple(map(int, digits.split()))


def test_a_unit_that_measures_is_not_rounded_by_its_zeros():
    assert parse_figure("50000 tonnes").last_digits() == (4,)
    assert parse_figure("50000 tonnes").last_digits(frozenset(("tonne",))) == (0,)


@given(FIGURES)
def test_a_figure_is_a_rounding_of_itself_and_restates_itself(figure):
    assert is_rounding(figure, figure)
    assert restates(figure, figure)
    assert not is_power_of_ten_apart(figure, figure)


@given(FIGURES, FIGURES)
def test_who_is_first_does_not_matter(one, other):
    assert is_rounding(one, other) == is_rounding(other, one)
    assert is_power_of_ten_apart(one, other) == is_power_of_ten_apart(other, one)


RESTATED = """
said                    | stated                  | restates
1.68 million people     | 1678000 people          | yes
1678000 people          | 1.68 million people     | no
1680000 people          | 1.68 million people     | yes
1.680 million people    | 1.68 million people     | yes
9 centres               | = 9 centres             | yes
= 9 centres             | 9 centres               | no
= 9 centres             | = 9 centres             | yes
> 80 countries          | > 80 countries          | yes
> 80 countries          | > 84 countries          | no
> 1.68 million people   | > 1678000 people        | no
>= 80 countries         | > 80 countries          | no
~ 500 people            | ~ 512 people            | yes
~ 512 people            | ~ 500 people            | no
100 ± 5 km              | 100.0 ± 4.8 km          | yes
100.0 ± 4.8 km          | 100 ± 5 km              | no
1..2 million people     | 1.2..1.8 million people | no
"""


@pytest.mark.parametrize(("said", "stated", "answer"), rows(RESTATED))
def test_what_restates_a_figure(said, stated, answer):
    assert restates(parse_figure(said), parse_figure(stated)) is (answer == "yes")


def test_numbers_are_in_base_units():
    assert numbers(parse_figure("3.3278 trillion CNY")) == (3327800000000,)
    assert numbers(parse_figure("1..2.5 million people")) == (1000000, 2500000)
    assert numbers(parse_figure("100 ± 5 thousand km")) == (100000, 5000)


def test_a_figure_that_no_scale_can_say_keeps_its_own():
    """About 3.30 billion reaches 0.01 billion to either side; about 3300000 thousand would reach ten times as far."""
    figure = parse_figure("~ 3.30 billion people")
    assert scaled_to(figure, "thousand") == figure


AS_FINE = """
figure               | said                 | instead
21.47 million EUR    | 20.9 million EUR     | 21.5 million EUR
21.47 million EUR    | 20.90 million EUR    | 21.47 million EUR
21.47 million EUR    | 21 million EUR       | 21.47 million EUR
21.470 million EUR   | 20.9 thousand EUR    | 21470 thousand EUR
> 21.47 million EUR  | 20.9 million EUR     | > 21.47 million EUR
21 billion EUR       | 20900 million EUR    | null
21.47 million EUR    | 21.5 million EUR     | 21.47 million EUR
"""


@cases(("figure", "said", "instead"), rows(AS_FINE))
def test_a_figure_in_the_digits_of_another(figure, said, instead):
    found = as_fine_as(parse_figure(figure), parse_figure(said))
    assert ("null" if found is None else str(found)) == instead
