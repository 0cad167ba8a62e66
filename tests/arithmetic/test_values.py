"""Spans: ratios by what may be nothing, and ends that are open."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from innofacts.arithmetic.amounts.values import NOTHING, Span, exactly, without_ends

NUMBERS = st.decimals(-(10**9), 10**9, places=2)
SPANS = st.lists(NUMBERS, min_size=3, max_size=3).map(lambda ends: Span(*sorted(ends)))


def test_a_number_of_any_length_is_printed():
    assert str(exactly(Decimal("1e40")) * exactly(Decimal("1e20"))) == "1" + ",000" * 20
    assert str(exactly(Decimal("1." + "3" * 40)) + NOTHING) == "1.33"


@given(SPANS, SPANS)
def test_any_two_results_have_a_ratio(one, other):
    ratio = one / other
    assert (ratio.high < Decimal(10) ** 31) == (other.low > 0)


def test_what_may_be_nothing_leaves_a_ratio_open():
    assert exactly(40) / NOTHING == Span(Decimal(0), Decimal(10) ** 31, Decimal(10) ** 31)
    below = Span(Decimal(0), Decimal(5), Decimal(5))
    assert exactly(40) / below == Span(Decimal(8), Decimal(8), Decimal(10) ** 31)


def test_open_ends_stay_open():
    open_span = Span(Decimal(5), Decimal(5), Decimal("Infinity"))
    assert without_ends(open_span) == open_span
    assert without_ends(Span(Decimal(0), Decimal(5), Decimal(10))) == Span(Decimal("0.05"), Decimal(5), Decimal("9.95"))
