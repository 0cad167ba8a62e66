"""The money and the scale in words of a table, and numbers in brackets that are below zero."""

import pytest

from innofacts.markup.denominations import denomination_in, scale_in, with_sign, without_denomination


@pytest.mark.parametrize(
    ("words", "scale", "money"),
    [
        ("£m", "million", "GBP"),
        ("2024 €m", "million", "EUR"),
        ("US$ million", "million", "USD"),
        ("$’000", "thousand", "$"),
        ("HK$’000", "thousand", "HKD"),
        ("£000", "thousand", "GBP"),
        ("USD '000, except rates", "thousand", "USD"),
        ("(Dollars in Millions)", "million", "$"),
        ("($ in millions, except per share data)", "million", "$"),
        ("expressed in thousands of United States dollars", "thousand", "USD"),
        ("In billions", "billion", ""),
        ("(in million)", "million", ""),
        ("(inthousands)", "thousand", ""),
        ("in million-euro homes", "", ""),
        ("Payments by year (in millions)", "million", ""),
        ("RMB million", "million", "CNY"),
        ("(€)", "", "EUR"),
        ("Grants below $2 million", "", ""),
        ("homes in millions of flats", "", ""),
        ("Order of 21,000 m", "", ""),
        ("OECD m", "", ""),
        ("NEW millions", "", ""),
        ("Note", "", ""),
    ],
)
def test_words_say_in_which_money_and_scale_numbers_are(words, scale, money):
    assert denomination_in(words) == (scale, money)


def test_what_is_left_of_a_heading_may_be_a_time():
    assert [without_denomination(words) for words in ("2024 €m", "Sales ($ in millions)", "Sales")] == ["2024", "Sales", "Sales"]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "read"),
    [
        *(("(1,042)", "-1,042"), ("( 3.5 )", "-3.5"), ("(48.3)%", "-48.3%"), ("(13%)", "-13%"), ("($8.6)", "-$8.6")),
        *(("(12) bps", "-12bps"), ("(a)", "(a)"), ("(2 of 3)", "(2 of 3)"), ("12 (3)", "12 (3)")),
    ],
)
def test_a_number_in_brackets_is_below_zero(number, read):
    assert with_sign(number) == read


@pytest.mark.parametrize(
    ("heading", "scale"),
    [
        *(("£m", "million"), ("Rides (thousands)", "thousand"), ("million tonnes", "million"), ("Guests (000)", "thousand")),
        *(("Mill", ""), ("2000", ""), ("Share", "")),
    ],
)  # fmt: skip
def test_a_heading_may_name_the_scale_of_what_it_counts(heading, scale):
    assert scale_in(heading) == scale
