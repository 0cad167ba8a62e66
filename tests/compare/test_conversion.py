"""Money in another currency: by a rate of the library that is cited, and never by a guess."""

from fractions import Fraction
from itertools import product

import pytest
from cases import cases
from figuring import FIGURES, samples
from hypothesis import given
from hypothesis import strategies as st
from making import kinds, make, rows

from innofacts.compare.comparisons import compare, compare_figure
from innofacts.compare.conversion import apart, convert, read_currency
from innofacts.errors import InnofactsError
from innofacts.values.intervals import plain
from innofacts.values.units import read_unit

USD = read_unit("USD")
MARKET = make("7.0467 CNY per USD", id="market-2023", measure="exchange-rate", basis="market")
PPP = make("3.7 CNY per USD", id="ppp-2023", measure="ppp", basis="PPP")
LAST_YEAR = make("6.7261 CNY per USD", id="market-2022", measure="exchange-rate", basis="market", period=2022)
RATES = [LAST_YEAR, make(None, id="words"), make("461 thousand CNY per person-year", id="wages"), MARKET, PPP]

# 3327.75 / 7.04675 to 3327.85 / 7.04665 is 472.239 to 472.260: half the width is 0.01, so people read hundredths, machines two more.
CONVERTED = """
amount               | rate                 | figure                        | interval
3327.8 billion CNY   | 7.0467 CNY per USD   | 472.23 to 472.26 billion USD  | (472238900000, 472259900000)
= 3327.8 billion CNY | = 7 CNY per USD      | exactly 475.4 billion USD     | [475400000000, 475400000000]
= 700 CNY            | = 7 CNY per USD      | exactly 100 USD               | [100, 100]
= 1 CNY              | = 7 CNY per USD      | 0.142857 to 0.142858 USD      | [0.14285714, 0.14285715]
= 700 CNY            | = 0.125 USD per CNY  | exactly 87.5 USD              | [87.5, 87.5]
= 0 CNY              | 7.0467 CNY per USD   | exactly 0 USD                 | [0, 0]
0 CNY                | = 8 CNY per USD      | -0.07 to 0.07 USD             | (-0.0625, 0.0625)
1000 CNY             | 0.14 USD per CNY     | 136 to 144 USD                | [136.43, 143.58)
700..800 CNY         | = 8 CNY per USD      | 87 to 100 USD                 | [87.5, 100]
700..800 CNY         | 7..8 CNY per USD     | 80 to 120 USD                 | [87.5, 114.3]
-800..-700 CNY       | 7..8 CNY per USD     | -120 to -80 USD               | [-114.3, -87.5]
-800..700 CNY        | 7..8 CNY per USD     | -200 to 100 USD               | [-115, 100]
-800..700 CNY        | 0.1..0.2 USD per CNY | -200 to 200 USD               | [-160, 140]
> 800 CNY            | 7..8 CNY per USD     | more than 100 USD             | (100, inf)
>= 800 CNY           | 7..8 CNY per USD     | at least 100 USD              | [100, inf)
> 801 CNY            | 7..8 CNY per USD     | more than 100 USD             | (100.12, inf)
< 801 CNY            | 7..8 CNY per USD     | less than 115 USD             | (-inf, 114.43)
<= 800 CNY           | = 8 CNY per USD      | at most 100 USD               | (-inf, 100]
800 CNY              | > 7 CNY per USD      | 0 to 120 USD                  | (0, 114.4)
> 800 CNY            | < 0.2 USD per CNY    |                               |
461 thousand CNY per person-year | 7.0467 CNY per USD | 65.34 to 65.5 thousand USD per person-year | (65349.2, 65492.2)
= 7 yuan/person      | = 7 CNY per USD      | exactly 1 USD per person      | [1, 1]
> 7 CNY per kg       | = 0.125 USD per CNY  | more than 0.875 USD per kg    | (0.875, inf)
"""


@cases(("amount", "rate", "figure", "interval"), rows(CONVERTED))
def test_the_result_is_all_that_figure_and_rate_allow(amount, rate, figure, interval):
    fact, price = make(amount, id="amount"), make(rate, id="rate", measure="exchange-rate")
    if not figure:
        with pytest.raises(InnofactsError, match="amount: no exchange rate of CNY and USD for 2023 is in the library"):
            convert(fact, USD, [price])
        return
    got, note = convert(fact, USD, [price])
    ends = [None if end is None else plain(end) for end in (got.quantity.interval.low, got.quantity.interval.high)]
    low, high = (f"{'-' if n == 0 else ''}inf" if end is None else end for n, end in enumerate(ends))
    shown = f"{'(' if got.quantity.interval.low_open else '['}{low}, {high}{')' if got.quantity.interval.high_open else ']'}"
    assert (got.figure.words(), shown) == (figure, interval)
    assert note.kind == "converted"
    assert note.text == f"amount: {fact.figure.words()} at {price.figure.words()} (rate)"
    _, per, counted = fact.figure.unit.key.partition(" per ")
    assert (got.id, got.figure.unit.key, got.figure.scale) == ("amount", f"USD{per}{counted}", fact.figure.scale)


MONEY = FIGURES.map(
    lambda figure: type(figure)(figure.bound, figure.number, figure.second, figure.scale, read_unit("CNY"))
)
PRICES = st.sampled_from(
    ["7.0467", "= 7", "7..8", "7 ± 0.5", "~ 7", "> 7", ">= 7", "~> 7", "~< 7", "0.0001", "12 thousand", "0.14", "= 1"]
)


@given(MONEY, PRICES, st.booleans())
def test_every_product_is_in_the_result(figure, price, turned):
    rate = make(f"{price} {'USD per CNY' if turned else 'CNY per USD'}", id="rate")
    fact = make(str(figure), id="amount")
    try:
        got, _ = convert(fact, USD, [rate])
    except InnofactsError as error:
        assert "may be any amount of USD" in error.message  # noqa: PT017 - which figures that takes is asked just below
        assert price.startswith(">") or figure.bound in ("<", "<=", ">", ">=")
        return
    pairs = product(samples(fact.quantity.interval), samples(rate.quantity.interval))
    values = [amount * value if turned else amount / value for amount, value in pairs]
    low, high = (
        None if end is None else Fraction(end) for end in (got.quantity.interval.low, got.quantity.interval.high)
    )
    assert low is None or low <= min(values)
    assert high is None or max(values) <= high
    shown = got.figure.interval("change")
    assert shown.low is None or (low is not None and Fraction(shown.low) <= low)
    assert shown.high is None or (high is not None and high <= Fraction(shown.high))
    width = max(values) - min(values)
    if low is not None and high is not None and width:
        assert high - low <= width * Fraction(107, 100)


def test_a_figure_that_needs_no_rate_stays_as_it_is():
    for figure in ("5 million USD", "9 centres", "5 USD per person", "5 km per hour", "7 CNY per USD", None):
        fact = make(figure)
        assert convert(fact, USD, []) == (fact, None)


def test_the_rate_is_cited_with_its_basis():
    _, note = convert(make("3327.8 billion CNY", id="rd", basis="current prices"), USD, RATES)
    assert note.text == "rd: 3,327.8 billion CNY at 7.0467 CNY per USD (market-2023, market)"


def test_market_rates_and_parities_are_not_mixed():
    spent = make("3327.8 billion CNY", id="rd")
    assert convert(spent, USD, RATES)[1].text.endswith("(market-2023, market)")
    at_parity = make("3327.8 billion CNY", id="rd", basis="purchasing power parity")
    assert convert(at_parity, USD, RATES)[1].text.endswith("(ppp-2023, PPP)")
    with pytest.raises(InnofactsError) as caught:
        convert(spent, USD, [LAST_YEAR, PPP])
    assert str(caught.value) == "rd: no exchange rate of CNY and USD for 2023 is in the library"
    assert caught.value.hint == "there is ppp-2023, PPP: market rates and purchasing power parities are not mixed"
    with pytest.raises(InnofactsError) as caught:
        convert(at_parity, USD, [MARKET])
    assert str(caught.value) == "rd: no rate at purchasing power parity of CNY and USD for 2023 is in the library"
    assert caught.value.hint == "there is market-2023, market: market rates and purchasing power parities are not mixed"


def test_only_figures_in_one_currency_are_kept_apart():
    parity, market, share = make("5 USD", basis="PPP"), make("5 USD"), make("5 %")
    assert apart(parity, market) == (parity, market._replace(basis="market exchange rate"))
    assert apart(market, parity) == (market._replace(basis="market exchange rate"), parity)
    for other in (share, parity, make("5 CNY"), make("5 USD", basis="current prices")):
        assert apart(parity, other) == (parity, other)


MISSING = (
    ({}, [], "no exchange rate of CNY and USD for 2023 is in the library", 'it would be a fact with the unit "CNY per USD" and the period of the figure'),
    ({}, [LAST_YEAR], "no exchange rate of CNY and USD for 2023 is in the library", 'it would be a fact with the unit "CNY per USD" and the period of the figure, as market-2022 is for 2022'),
    ({"period": "2023-12-31"}, [MARKET], "no exchange rate of CNY and USD for 2023-12-31 is in the library", 'it would be a fact with the unit "CNY per USD" and the period of the figure, as market-2023 is for 2023'),
    ({"period": None}, [MARKET], "no exchange rate of CNY and USD is in the library", "the figure states no period, and a rate holds for one"),
    ({"figure": "5 $"}, [MARKET], "no exchange rate of $ and USD for 2023 is in the library", "some dollar: the currency is not named"),
    ({"figure": "5 $ per person"}, [MARKET], "no exchange rate of $ and USD for 2023 is in the library", "some dollar: the currency is not named"),
    ({"figure": "5 JPY"}, [MARKET], "no exchange rate of JPY and USD for 2023 is in the library", 'it would be a fact with the unit "JPY per USD" and the period of the figure'),
    ({}, [make("0.15 USD per CNY", id="old", period=2020)], "no exchange rate of CNY and USD for 2023 is in the library", 'it would be a fact with the unit "USD per CNY" and the period of the figure, as old is for 2020'),
    ({}, [make("3.7 CNY per USD", basis="PPP", period=2022), make("7 CNY per USD", id="undated", period=None)], "no exchange rate of CNY and USD for 2023 is in the library", 'it would be a fact with the unit "CNY per USD" and the period of the figure'),
    ({}, [make("< 8 CNY per USD")], "no exchange rate of CNY and USD for 2023 is in the library", 'it would be a fact with the unit "CNY per USD" and the period of the figure'),
    ({}, [MARKET, make("7.1 CNY per USD", id="end-2023")], "2 rates of CNY and USD for 2023 differ", "it is not clear which one is meant: market-2023, market and end-2023"),
    ({}, [MARKET, make("0.1419 USD per CNY", id="other-2023")], "2 rates of CNY and USD for 2023 differ", "it is not clear which one is meant: market-2023, market and other-2023"),
    ({"figure": "> 5 CNY"}, [make("> 7 CNY per USD", id="rate")], "more than 5 CNY at more than 7 CNY per USD may be any amount of USD", "rate has a bound that goes the other way"),
    ({"figure": "< 5 CNY"}, [make("> 7 USD per CNY", id="rate")], "less than 5 CNY at more than 7 USD per CNY may be any amount of USD", "rate has a bound that goes the other way"),
)  # fmt: skip


@pytest.mark.parametrize(("stated", "rates", "message", "hint"), MISSING)
def test_what_is_missing_is_named(stated, rates, message, hint):
    with pytest.raises(InnofactsError) as caught:
        convert(make(**{"figure": "5 CNY", "id": "money", **stated}), USD, rates)
    assert (str(caught.value), caught.value.hint) == (f"money: {message}", hint)


def test_two_rates_that_are_the_same_are_one():
    again = make("7.0467 CNY per USD", id="again")
    assert convert(make("5 CNY", id="money"), USD, [MARKET, again])[1].text.endswith("(market-2023, market)")


def test_what_is_converted_can_be_compared():
    ours, _ = convert(make("3327.8 billion CNY", id="ours"), USD, RATES)
    theirs = make("472.2 billion USD", id="theirs")
    got = compare(ours, theirs)
    assert (got.verdict, kinds(got)) == ("compatible", [])
    assert got.results.difference.text == "-0.11 to +0.02 billion USD"
    assert compare_figure(ours, "> 470 billion USD").verdict == "supported"
    assert compare_figure(ours, "480 billion USD").verdict == "contradicted"


@pytest.mark.parametrize(
    ("text", "code"), [("USD", "USD"), ("usd", "USD"), ("yuan", "CNY"), ("US$", "USD"), ("€", "EUR")]
)
def test_a_currency_is_named_as_in_figures(text, code):
    assert read_currency(text).key == code


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("$", "some dollar: the currency is not named"),
        ("countries", "--in takes an ISO 4217 code, such as USD"),
        ("XYZ", "--in takes an ISO 4217 code, such as USD"),
        ("", "--in takes an ISO 4217 code, such as USD"),
        ("\x1b[1m", "--in takes an ISO 4217 code, such as USD"),
    ],
)
def test_what_is_no_currency_is_refused(text, hint):
    with pytest.raises(InnofactsError) as caught:
        read_currency(text)
    assert caught.value.hint == hint
    assert str(caught.value).isprintable()
