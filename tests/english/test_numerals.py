"""Numbers as people type them among words, and how else a text may spell them."""

from decimal import Decimal

import pytest
from cases import cases
from hypothesis import assume, given
from hypothesis import strategies as st

from innofacts.english.cardinals import may_be_numeral, plain_number
from innofacts.english.numerals import read_numeral, shifted, spelled

READ = [
    # in digits
    ("1678000", "1678000", 1, ()),
    ("1,678,000", "1678000", 1, ()),
    ("1,678,000.50 yuan", "1678000.5", 1, ()),
    ("1 678 000 applications", "1678000", 3, ()),
    ("50 000", "50000", 2, ()),
    ("2023 100 people", "2023", 1, ()),  # no group of three begins with more than three
    ("012 345", "12", 1, ()),
    ("50 0000", "50", 1, ()),
    ("3 327.8 billion", "3327800000000", 3, ()),
    ("1 678.5 000", "1678.5", 2, ()),
    ("1 678.x", "1", 1, ()),
    # the other way round: points between groups, and a comma before the fraction
    ("1.678.000 patents", "1678000", 1, ()),
    ("3.327,8 billion", "3327800000000", 2, ()),
    ("3327,8 billion", "3327800000000", 2, ()),
    ("1.678,000 billion", "1678000000000", 2, ()),
    ("50.000 people", "50000", 1, ()),
    ("1234.000", "1234", 1, ()),
    ("0.000", "0", 1, ()),
    ("1.678", "1.678", 1, ()),
    ("1,678", "1678", 1, ()),
    ("1,67", "1.67", 1, ()),
    ("1 678 billion", "1678000000000", 3, ()),
    ("3327.8 billion yuan", "3327800000000", 2, ()),
    ("3,327.8 Billion, of yuan", "3327800000000", 2, ()),
    ("3.3278 trillion", "3327800000000", 2, ()),
    ("3,327.8 thousand million yuan", "3327800000000", 3, ()),
    ("3 million million million", "3000000000000", 3, ()),
    ("1 million 678 thousand", "1678000", 4, ()),
    ("3 trillion, 327.8 billion, of yuan", "3327800000000", 4, ()),
    ("¥2 billion 3 million 4.5 thousand", "2003004500", 6, ()),
    ("1 million 678", "1000000", 2, ()),
    ("5 thousand 6 million", "5000", 2, ()),
    ("1.5 million 678 thousand", "2178000", 4, ()),
    ("1.2345678 million 3 thousand", "1234567.8", 2, ()),
    ("2 million $3 thousand", "2000000", 2, ()),
    ("2 million 3 thousand%", "2000000", 2, ()),
    ("1.678m", "1678000", 1, ()),
    ("50k people", "50000", 1, ()),
    ("5.6bn dollars", "5600000000", 1, ()),
    ("3.3tn", "3300000000000", 1, ()),
    ("3 trln yuan", "3000000000000", 2, ()),
    ("0.893", "0.893", 1, ()),
    ("007.50", "7.5", 1, ()),
    ("0", "0", 1, ()),
    # what is around it
    ("(50,000)", "50000", 1, ()),
    ("~80, or so", "80", 1, ()),
    ("1. of them", "1", 1, ()),
    (">=80 countries", "80", 1, ()),
    ("≤50,000+", "50000", 1, ()),
    ("“1.678 million”", "1678000", 2, ()),
    ("'$923 billion'", "923000000000", 2, ("dollar",)),
    ("$5.6bn", "5600000000", 1, ("dollar",)),
    ("US$5", "5", 1, ("usd",)),
    ("€5 million", "5000000", 2, ("eur",)),
    ("£1,000", "1000", 1, ("gbp",)),
    ("¥3,327.8 billion", "3327800000000", 2, ()),
    ("RMB3,327.8bn", "3327800000000", 1, ("yuan",)),
    ("2.64%", "2.64", 1, ("percent",)),
    ("$5%", "5", 1, ("dollar", "percent")),
    ("5% 000", "5", 1, ("percent",)),
    # in words
    ("fifty thousand", "50000", 2, ()),
    ("fifty-one thousand two hundred and six people", "51206", 6, ()),
    ("One million six hundred and seventy-eight thousand", "1678000", 7, ()),
    ("nine", "9", 1, ()),
    ("a hundred", "100", 2, ()),
    ("a thousand", "1000", 2, ()),
    ("three thousand billion yuan", "3000000000000", 3, ()),
    ("two hundred thousand million and five", "200000000005", 6, ()),
    ("a million million million", "1000000000000", 3, ()),
    ("an hundred and one", "101", 4, ()),
    ("twelve hundred", "1200", 2, ()),
    ("half a million", "500000", 3, ()),
    ("three quarters of a million", "750000", 5, ()),
    ("a quarter of a billion people", "250000000", 5, ()),
    ("two million and five people", "2000005", 4, ()),
    ("eighty countries", "80", 1, ()),
    ("twenty-five", "25", 1, ()),
    ("two and a half", "2.5", 4, ()),
    ("two and a half million", "2500000", 5, ()),
    ("a hundred and three quarters", "100.75", 5, ()),
    ("three and a quarter billion people", "3250000000", 5, ()),
    ("two and a million", "2", 1, ()),
    ("a hundred and a half dozen", "100.5", 5, ()),
    ("two dozen", "24", 2, ()),
    ("a dozen labs", "12", 2, ()),
    ("five nine", "5", 1, ()),
    ("twenty twenty", "20", 1, ()),
]  # fmt: skip


@cases(("text", "number", "words", "signs"), READ)
def test_a_number_is_read_from_the_beginning_of_words(text, number, words, signs):
    assert may_be_numeral(text.split()[0])
    assert read_numeral(text.split()) == (words, number, signs)


@cases(
    "text",
    [
        "", "one", "One belt", "a", "a road", "an", "and", "and five", "countries", "half", "half dozen", "quarter", "hundred", "million people",
        "5G", "1950s", "18th", "2023-06", "1,67,5", "12.34.567", ",000", "3.2.1", "1.2,3", "1e9", "-5", "²", "٣", "1_000", "$", "%",
        "a b", "five-year", "rd-expenditure", "9" * 61, "twenty-belt",
    ],
)  # fmt: skip
def test_what_is_none_is_left_alone(text):
    assert read_numeral(text.split()) is None


@given(st.lists(st.text(max_size=8), max_size=6))
def test_whatever_is_asked_is_read_or_left_alone(words):
    numeral = read_numeral(words)
    if numeral:
        assert 1 <= numeral.words <= len(words)
        assert Decimal(numeral.number) >= 0
        assert numeral.number == shifted(numeral.number, 0)


@given(st.integers(0, 10**15), st.integers(0, 6))
def test_digits_are_read_with_and_without_groups(digits, places):
    assume(places != 3 or digits % 1000)  # 50.000 is fifty thousand, not fifty with three zeros
    number = Decimal(digits).scaleb(-places)
    for text in (f"{number:f}", f"{number:,f}"):
        numeral = read_numeral([text])
        assert numeral is not None
        assert Decimal(numeral.number) == number


UNITS = "one two three four five six seven eight nine".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


@given(st.integers(2, 9), st.integers(2, 9), st.integers(1, 9), st.integers(2, 9))
def test_words_are_read_as_they_are_said(hundreds, tens, units, thousands):
    words = f"{UNITS[thousands - 1]} thousand {UNITS[hundreds - 1]} hundred and {TENS[tens - 2]}-{UNITS[units - 1]}"
    assert read_numeral(words.split()) == (6, str(1000 * thousands + 100 * hundreds + 10 * tens + units), ())


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,678,000.5", "1678000.5"),
        ("3327.80", "3327.80"),
        ("1,2", ""),
        ("1,234,56", ""),
        ("1.", ""),
        (".5", ""),
        ("", ""),
        ("1.2.3", ""),
        ("1,,234", ""),
        ("²", ""),
        ("x", ""),
    ],
)
def test_a_plain_number_has_no_groups(text, number):
    assert plain_number(text) == number


@given(st.integers(0, 10**9), st.integers(-12, 12), st.integers(0, 6))
def test_shifting_multiplies_by_a_power_of_ten(digits, power, places):
    number = f"{Decimal(digits).scaleb(-places):f}"
    assert Decimal(shifted(number, power)) == Decimal(number).scaleb(power)
    assert shifted(shifted(number, power), -power) == shifted(number, 0)


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("9", ("9", "nine")),
        ("0", ("0", "zero")),
        ("19", ("19", "nineteen")),
        ("20", ("20", "twenty")),
        ("21", ("21",)),
        ("80", ("80", "eighty")),
        ("50000", ("50000", "50 thousand")),
        ("1678000", ("1678000", "1678 thousand", "1.678 million")),
        ("3327800000000", ("3327800000000", "3327.8 billion", "3.3278 trillion")),
        ("2.64", ("2.64",)),
        ("1234.5", ("1234.5", "1.2345 thousand")),
    ],
)
def test_a_number_has_other_spellings(number, found):
    assert spelled(number) == found
