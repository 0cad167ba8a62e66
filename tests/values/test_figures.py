"""A figure keeps its meaning: what is read, written, said in words, and the values that it stands for."""

import ast
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import innofacts
from innofacts.english.currencies import SYMBOLS
from innofacts.errors import Unreadable
from innofacts.values.figures import BOUNDS, SCALES, Quantity, grouped
from innofacts.values.grammar import parse_figure
from innofacts.values.intervals import Interval, plain

D = Decimal

# As written, then in the grammar, in words, its value, the values that it stands for, and the key and kind of its unit.
FIGURES = [
    (
        "3327.8 billion CNY",
        "3327.8 billion CNY",
        "3,327.8 billion CNY",
        "3327800000000",
        "[3327750000000, 3327850000000)",
        "CNY",
        "currency",
    ),
    (
        "3327.80 billion RMB",
        "3327.80 billion CNY",
        "3,327.80 billion CNY",
        "3327800000000",
        "[3327795000000, 3327805000000)",
        "CNY",
        "currency",
    ),
    (
        "3,327.8 Billion yuan",
        "3327.8 billion CNY",
        "3,327.8 billion CNY",
        "3327800000000",
        "[3327750000000, 3327850000000)",
        "CNY",
        "currency",
    ),
    (
        "3.3278 TRILLION cny",
        "3.3278 trillion CNY",
        "3.3278 trillion CNY",
        "3327800000000",
        "[3327750000000, 3327850000000)",
        "CNY",
        "currency",
    ),
    (
        "CNY 3327.8 billion",
        "3327.8 billion CNY",
        "3,327.8 billion CNY",
        "3327800000000",
        "[3327750000000, 3327850000000)",
        "CNY",
        "currency",
    ),
    ("$80 billion", "80 billion $", "80 billion $", "80000000000", "[79500000000, 80500000000)", "$", "currency"),
    (
        "US$ 80 billion",
        "80 billion USD",
        "80 billion USD",
        "80000000000",
        "[79500000000, 80500000000)",
        "USD",
        "currency",
    ),
    (
        "-5 billion USD",
        "-5 billion USD",
        "-5 billion USD",
        "-5000000000",
        "(-5125000000, -4875000000]",
        "USD",
        "currency",
    ),
    (
        "1678000 applications",
        "1678000 applications",
        "1,678,000 applications",
        "1678000",
        "[1677500, 1678500)",
        "application",
        "count",
    ),
    (
        "1,678,000 applications",
        "1678000 applications",
        "1,678,000 applications",
        "1678000",
        "[1677500, 1678500)",
        "application",
        "count",
    ),
    (
        "1.678 million applications",
        "1.678 million applications",
        "1.678 million applications",
        "1678000",
        "[1677500, 1678500)",
        "application",
        "count",
    ),
    (
        "1.68 million applications",
        "1.68 million applications",
        "1.68 million applications",
        "1680000",
        "[1675000, 1685000)",
        "application",
        "count",
    ),
    ("> 80 countries", "> 80 countries", "more than 80 countries", None, "(80, ∞)", "country", "count"),
    ("≥ 80 countries", ">= 80 countries", "at least 80 countries", None, "[80, ∞)", "country", "count"),
    (">= 80 countries", ">= 80 countries", "at least 80 countries", None, "[80, ∞)", "country", "count"),
    (">80 countries", "> 80 countries", "more than 80 countries", None, "(80, ∞)", "country", "count"),
    ("< 80 countries", "< 80 countries", "fewer than 80 countries", None, "[0, 80)", "country", "count"),
    ("≤50,000 people", "<= 50000 people", "at most 50,000 people", None, "[0, 50000]", "person", "count"),
    ("<= 50000 people", "<= 50000 people", "at most 50,000 people", None, "[0, 50000]", "person", "count"),
    ("= 80 countries", "= 80 countries", "exactly 80 countries", "80", "[80, 80]", "country", "count"),
    ("= 3.5 %", "= 3.5 %", "exactly 3.5 %", "3.5", "[3.5, 3.5]", "%", "percent"),
    ("~ 80 countries", "~ 80 countries", "about 80 countries", "80", "[70, 90]", "country", "count"),
    ("~ 3 countries", "~ 3 countries", "about 3 countries", "3", "[2, 4]", "country", "count"),
    ("~ 1 country", "~ 1 country", "about 1 country", "1", "[0, 2]", "country", "count"),
    (
        "~ 3 billion CNY",
        "~ 3 billion CNY",
        "about 3 billion CNY",
        "3000000000",
        "[2400000000, 3600000000]",
        "CNY",
        "currency",
    ),
    (
        "~ 3.0 billion CNY",
        "~ 3.0 billion CNY",
        "about 3.0 billion CNY",
        "3000000000",
        "[2900000000, 3100000000]",
        "CNY",
        "currency",
    ),
    ("~ 30 %", "~ 30 %", "about 30 %", "30", "[24, 36]", "%", "percent"),
    ("~ 0.5 %", "~ 0.5 %", "about 0.5 %", "0.5", "[0.4, 0.6]", "%", "percent"),
    ("~< 80 countries", "~< 80 countries", "nearly 80 countries", "80", "[70, 80)", "country", "count"),
    ("~> 80 countries", "~> 80 countries", "a little over 80 countries", "80", "(80, 90]", "country", "count"),
    ("~< 1 country", "~< 1 country", "nearly 1 country", "1", "[0, 1)", "country", "count"),
    ("~> 2.5 %", "~> 2.5 %", "a little over 2.5 %", "2.5", "(2.5, 2.6]", "%", "percent"),
    ("9 centres", "9 centres", "9 centres", "9", "[9, 9]", "center", "count"),
    ("80 countries", "80 countries", "80 countries", "80", "[80, 80]", "country", "count"),
    ("800 countries", "800 countries", "800 countries", "800", "[800, 800]", "country", "count"),
    ("1000 projects", "1000 projects", "1,000 projects", "1000", "[975, 1025)", "project", "count"),
    ("999 projects", "999 projects", "999 projects", "999", "[999, 999]", "project", "count"),
    ("50000 people", "50000 people", "50,000 people", "50000", "[48750, 51250)", "person", "count"),
    ("1234000 people", "1234000 people", "1,234,000 people", "1234000", "[1233500, 1234500)", "person", "count"),
    ("2 million people", "2 million people", "2 million people", "2000000", "[1950000, 2050000)", "person", "count"),
    ("0 countries", "0 countries", "0 countries", "0", "[0, 0]", "country", "count"),
    ("0 million people", "0 million people", "0 million people", "0", "[0, 500000)", "person", "count"),
    ("0 %", "0 %", "0 %", "0", "(-0.5, 0.5)", "%", "percent"),
    ("0.0 %", "0.0 %", "0.0 %", "0", "(-0.05, 0.05)", "%", "percent"),
    ("0.00 pp", "0.00 pp", "0.00 pp", "0", "(-0.005, 0.005)", "pp", "percentage points"),
    ("-3 %", "-3 %", "-3 %", "-3", "(-3.075, -2.925]", "%", "percent"),
    ("−3.5 %", "-3.5 %", "-3.5 %", "-3.5", "(-3.55, -3.45]", "%", "percent"),
    (
        "-3327.8 billion CNY",
        "-3327.8 billion CNY",
        "-3,327.8 billion CNY",
        "-3327800000000",
        "(-3327850000000, -3327750000000]",
        "CNY",
        "currency",
    ),
    ("5 %", "5 %", "5 %", "5", "[4.875, 5.125)", "%", "percent"),
    ("80 %", "80 %", "80 %", "80", "[79.5, 80.5)", "%", "percent"),
    ("99.9 %", "99.9 %", "99.9 %", "99.9", "[99.85, 99.95)", "%", "percent"),
    ("100 %", "100 %", "100 %", "100", "[99.5, 100.5)", "%", "percent"),
    ("2.64 % of GDP", "2.64 % of GDP", "2.64 % of GDP", "2.64", "[2.635, 2.645)", "% of gdp", "percent"),
    ("2.64 percent of GDP", "2.64 % of GDP", "2.64 % of GDP", "2.64", "[2.635, 2.645)", "% of gdp", "percent"),
    ("2 pp", "2 pp", "2 pp", "2", "[1.95, 2.05)", "pp", "percentage points"),
    ("25 basis points", "0.25 pp", "0.25 pp", "0.25", "[0.245, 0.255)", "pp", "percentage points"),
    ("10..15 bp", "0.10..0.15 pp", "0.10 to 0.15 pp", None, "[0.1, 0.15]", "pp", "percentage points"),
    ("461000 CNY", "461000 CNY", "461,000 CNY", "461000", "[460999.5, 461000.5)", "CNY", "currency"),
    ("3000 km", "3000 km", "3,000 km", "3000", "[2999.5, 3000.5)", "km", "measured"),
    ("3 times", "3 times", "3 times", "3", "[2.925, 3.075)", "time", "measured"),
    ("7.1 CNY per USD", "7.1 CNY per USD", "7.1 CNY per USD", "7.1", "[7.05, 7.15)", "CNY per USD", "rate"),
    ("7 CNY/USD", "7 CNY/USD", "7 CNY/USD", "7", "[6.825, 7.175)", "CNY per USD", "rate"),
    ("12 rank", "12 rank", "rank 12", "12", "[12, 12]", "rank", "rank"),
    ("2000 rank", "2000 rank", "rank 2,000", "2000", "[2000, 2000]", "rank", "rank"),
    ("<= 10 rank", "<= 10 rank", "at most rank 10", None, "(−∞, 10]", "rank", "rank"),
    ("40..50 countries", "40..50 countries", "40 to 50 countries", None, "[40, 50]", "country", "count"),
    ("40 – 50 countries", "40..50 countries", "40 to 50 countries", None, "[40, 50]", "country", "count"),
    ("40–50 %", "40..50 %", "40 to 50 %", None, "[40, 50]", "%", "percent"),
    ("-5..-3 %", "-5..-3 %", "-5 to -3 %", None, "[-5, -3]", "%", "percent"),
    (
        "2.5 .. 3.5 million people",
        "2.5..3.5 million people",
        "2.5 to 3.5 million people",
        None,
        "[2500000, 3500000]",
        "person",
        "count",
    ),
    ("1..1 country", "1..1 country", "1 to 1 country", None, "[1, 1]", "country", "count"),
    ("100 ± 5 km", "100 ± 5 km", "100 ± 5 km", "100", "[95, 105]", "km", "measured"),
    ("100 +- 5 countries", "100 ± 5 countries", "100 ± 5 countries", "100", "[95, 105]", "country", "count"),
    ("3 +/- 5 countries", "3 ± 5 countries", "3 ± 5 countries", "3", "[0, 8]", "country", "count"),
    ("100 ± 0.5 people", "100 ± 0.5 people", "100 ± 0.5 people", "100", "[99.5, 100.5]", "person", "count"),
    ("3.5 ± 0 %", "3.5 ± 0 %", "3.5 ± 0 %", "3.5", "[3.5, 3.5]", "%", "percent"),
    ("2.5 children", "2.5 children", "2.5 children", "2.5", "[2.45, 2.55)", "child", "count"),
    ("0.5 people", "0.5 people", "0.5 people", "0.5", "[0.4875, 0.5125)", "person", "count"),
    (
        "1.5 thousand people",
        "1.5 thousand people",
        "1.5 thousand people",
        "1500",
        "[1462.5, 1537.5)",
        "person",
        "count",
    ),
    (
        "0.0015 thousand people",
        "0.0015 thousand people",
        "0.0015 thousand people",
        "1.5",
        "[1.4625, 1.5375)",
        "person",
        "count",
    ),
    ("80.0 countries", "80.0 countries", "80.0 countries", "80", "[79.95, 80.05)", "country", "count"),
    ("80", "80", "80", "80", "[79.5, 80.5)", "", "count"),
    (
        "3327.8 billion",
        "3327.8 billion",
        "3,327.8 billion",
        "3327800000000",
        "[3327750000000, 3327850000000)",
        "",
        "count",
    ),
    ("5 m", "5 m", "5 m", "5", "[5, 5]", "m", "count"),
    ("5 m of cable", "5 m of cable", "5 m of cable", "5", "[5, 5]", "m of cable", "count"),
    ("$5 per person", "5 $ per person", "5 $ per person", "5", "[4.875, 5.125)", "$ per person", "rate"),
    ("007 countries", "7 countries", "7 countries", "7", "[7, 7]", "country", "count"),
    (
        "12345678.123456789012345678901234567890 km",
        "12345678.123456789012345678901234567890 km",
        "12,345,678.123456789012345678901234567890 km",
        "12345678.12345678901234567890123456789",
        "[12345678.1234567890123456789012345678895, 12345678.1234567890123456789012345678905)",
        "km",
        "measured",
    ),
    (
        "9999999999999999999999999999999 people",
        "9999999999999999999999999999999 people",
        "9,999,999,999,999,999,999,999,999,999,999 people",
        "9999999999999999999999999999999",
        "[9999999999999999999999999999999, 9999999999999999999999999999999]",
        "person",
        "count",
    ),
    (
        "0.000000000000000000000000000001 %",
        "0.000000000000000000000000000001 %",
        "0.000000000000000000000000000001 %",
        "0.000000000000000000000000000001",
        "[0.000000000000000000000000000000975, 0.000000000000000000000000000001025)",
        "%",
        "percent",
    ),
]


@pytest.mark.parametrize(("written", "text", "words", "value", "interval", "key", "kind"), FIGURES)
def test_a_figure_is_read_with_all_its_meaning(written, text, words, value, interval, key, kind):
    figure = parse_figure(written)
    shown = None if figure.value is None else plain(figure.value)
    assert (str(figure), figure.words(), shown) == (text, words, value)
    assert (str(figure.interval()), figure.unit.key, figure.unit.kind) == (interval, key, kind)
    assert parse_figure(text) == figure


# --- what is wrong, and what would be right -------------------------------------------------------------------------

EXAMPLE = 'a figure is written "> 80 countries" or "3327.8 billion CNY"'
BOUND_BEFORE = 'a bound comes before the number: "> 80 countries"'
ONE_SIGN = "a figure has one sign before the number, of > >= < <= ~ ~< ~> ="
COMMAS = "a point comes before the fraction, commas only between groups of three: 1,678,000.5"
IN_DIGITS = "write it in digits or with thousand, million, billion or trillion"
NUMBER_IN_DIGITS = "write the number in digits or with thousand, million, billion or trillion"
ONE_PIECE = 'write the number in one piece, a point before the fraction: "1678000" or "1.678 million"'
UNIT_IS = 'a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted'
OR_MORE = '"80 or more" is written ">= 80 countries"'
OR_FEWER = '"80 or fewer" is written "<= 80 countries"'
OR_SO = '"80 or so" is written "~ 80 countries"'
RANGE = 'a range is written with two points: "40..50 countries"'
TWO_ENDS = 'a range has two ends, and its scale and unit come after the second: "1..2 million people"'
UNIT_ONCE = "the unit comes once, after both numbers"
SCALE_FIRST = "a figure has one scale word, before its unit: 3327.8 billion CNY"
ONE_NUMBER = 'a figure has one number; a share is written in per cent: "40 %"'
ONE_UNIT = 'write one unit, after the number: "80 billion CNY"'
HOW_FAR = "how far from 0 may it be? Write a range or a ±"
SUPPORTED_DIGITS = "write it with the digits that the source supports"
RANK_IS = 'a rank is written "12 rank"'
MILLION = 'did you mean "million"?'
BILLION = 'did you mean "billion"?'
THOUSAND = 'did you mean "thousand"?'
CURRENCY_AFTER = 'the currency comes after the number: "-5 billion USD"'
MINUS = 'a minus comes right before its number: "-5 %"'
DIGIT_FIRST = 'a digit comes before the point: "0.5 %"'
NO_SIGN = "leave the sign out"
TOO_LONG = "the number is too long: more than 38 significant digits, or an exponent beyond 30"
TWO_UNITS = "the figure has a currency before the number and a unit after it"
MISTAKES = [
    ("", 0, "a number is missing", EXAMPLE),
    ("   ", 3, "a number is missing", EXAMPLE),
    ("x", 0, '"x" does not begin with a number', EXAMPLE),
    ("eighty countries", 0, '"eighty countries" does not begin with a number', EXAMPLE),
    ("countries 80", 0, '"countries 80" does not begin with a number', EXAMPLE),
    ("more than 80 countries", 0, '"more than 80 countries" does not begin with a number', BOUND_BEFORE),
    ("About 80 countries", 0, '"About 80 countries" does not begin with a number', BOUND_BEFORE),
    ("NaN", 0, '"NaN" does not begin with a number', EXAMPLE),
    ("inf people", 0, '"inf people" does not begin with a number', EXAMPLE),
    ("∞ km", 0, '"∞ km" does not begin with a number', EXAMPLE),
    ("> ", 2, "a number is missing", EXAMPLE),
    ("> > 80", 2, '"> 80" does not begin with a number', ONE_SIGN),
    ("=> 80 km", 1, '"> 80 km" does not begin with a number', ONE_SIGN),
    ("~ ≈ 80 km", 2, '"≈ 80 km" does not begin with a number', ONE_SIGN),
    ("≈ 80 km", 0, '"≈ 80 km" does not begin with a number', ONE_SIGN),
    ("± 5 km", 0, '"± 5 km" does not begin with a number', ONE_SIGN),
    ("+5 %", 0, '"+5 %" does not begin with a number', 'a number without a minus is positive: leave the "+" out'),
    (".5 %", 0, '".5 %" does not begin with a number', DIGIT_FIRST),
    ("- 5 %", 0, '"- 5 %" does not begin with a number', MINUS),
    ("– 5 %", 0, '"– 5 %" does not begin with a number', MINUS),
    ("-$5 billion", 0, '"-$5 billion" does not begin with a number', CURRENCY_AFTER),
    ("+€5", 0, '"+€5" does not begin with a number', CURRENCY_AFTER),
    ("XYZ 80 billion", 0, '"XYZ 80 billion" does not begin with a number', EXAMPLE),
    ("A80 km", 0, '"A80 km" does not begin with a number', EXAMPLE),
    ("８０ countries", 0, '"８０ countries" does not begin with a number', "a number is written in the digits 0 to 9"),
    ("½ %", 0, '"½ %" does not begin with a number', EXAMPLE),
    ("1,67 %", 0, '"1,67" has commas that are not between groups of three digits', COMMAS),
    ("1,678,00 people", 0, '"1,678,00" has commas that are not between groups of three digits', COMMAS),
    ("1,6780,000 people", 0, '"1,6780,000" has commas that are not between groups of three digits', COMMAS),
    ("80, countries", 0, '"80," has commas that are not between groups of three digits', COMMAS),
    (",5 %", 0, '",5 %" does not begin with a number', DIGIT_FIRST),
    ("1e5 people", 1, "a figure has no exponent", IN_DIGITS),
    ("1E+5 people", 1, "a figure has no exponent", IN_DIGITS),
    ("1e-5 km", 1, "a figure has no exponent", IN_DIGITS),
    ("1.678.000 CNY", 5, '".000 CNY" is not a unit', ONE_PIECE),
    ("1 678 000 people", 2, '"678 000 people" is not a unit', ONE_PIECE),
    ("1'678'000 people", 1, "\"'678'000 people\" is not a unit", ONE_PIECE),
    ("1_000 people", 1, '"_000 people" is not a unit', ONE_PIECE),
    ("5½ %", 1, '"½ %" is not a unit', NUMBER_IN_DIGITS),
    ("5 万人", 2, '"万人" is not a unit', NUMBER_IN_DIGITS),
    ("80.", 2, '"." is not a unit', UNIT_IS),
    ("80. countries", 2, '". countries" is not a unit', UNIT_IS),
    ("80 % %", 3, '"% %" is not a unit', 'write one "%"'),
    ("40..", 4, "a number is missing", OR_MORE),
    ("40.. countries", 5, '"countries" does not begin with a number', OR_MORE),
    ("100 ±", 5, "a number is missing", 'how far? "100 ± 5 km"'),
    ("50..40 km", 4, "the range ends below its start", '"40..50"?'),
    ("-3..-5 %", 4, "the range ends below its start", '"-5..-3"?'),
    ("2 ± -1 km", 4, "what follows ± is not negative", "it says how far to either side: 100 ± 5 km"),
    ("> 40..50", 0, '">" cannot come before a range or a ±', NO_SIGN),
    ("  ≥ 40..50", 2, '">=" cannot come before a range or a ±', NO_SIGN),
    ("~ 100 ± 5 km", 0, '"~" cannot come before a range or a ±', NO_SIGN),
    ("= 1..2 km", 0, '"=" cannot come before a range or a ±', NO_SIGN),
    ("1..2..3 km", 4, '"..3 km" is not a unit', TWO_ENDS),
    ("1 million..2 million people", 9, '"..2 million people" is not a unit', TWO_ENDS),
    ("5 %..6 %", 3, '".." cannot be part of a unit', UNIT_ONCE),
    ("100 km ± 5 km", 7, '"±" cannot be part of a unit', UNIT_ONCE),
    ("5 -- 6", 2, '"-- 6" is not a unit', RANGE),
    ("40-50 countries", 2, '"-50 countries" is not a unit', RANGE),
    ("40 - 50 countries", 3, '"- 50 countries" is not a unit', RANGE),
    ("40—50 countries", 2, '"—50 countries" is not a unit', RANGE),
    ("40 to 50 countries", 3, '"to 50 countries" is not a unit', RANGE),
    ("40 or 50 countries", 3, '"or 50 countries" is not a unit', RANGE),
    ("2012 through 2023 km", 5, '"through 2023 km" is not a unit', RANGE),
    ("80 +", 3, '"+" is not a unit', OR_MORE),
    ("80+ countries", 2, '"+ countries" is not a unit', OR_MORE),
    ("80 plus countries", 3, '"plus countries" is not a unit', OR_MORE),
    ("80 or more countries", 3, '"or more countries" is not a unit', OR_MORE),
    ("80 and over", 3, '"and over" is not a unit', OR_MORE),
    ("80 or fewer countries", 3, '"or fewer countries" is not a unit', OR_FEWER),
    ("80 or so countries", 3, '"or so countries" is not a unit', OR_SO),
    ("80-odd countries", 2, '"-odd countries" is not a unit', OR_SO),
    ("80 countries or more", 3, '"countries or more" is not a unit', OR_MORE),
    ("80 % or less", 3, '"% or less" is not a unit', OR_FEWER),
    ("80 countries at least", 3, '"countries at least" is not a unit', OR_MORE),
    ("80 countries at most", 3, '"countries at most" is not a unit', OR_FEWER),
    ("80 countries or so", 3, '"countries or so" is not a unit', OR_SO),
    ("rank 12", 0, '"rank 12" does not begin with a number', RANK_IS),
    ("No. 12", 0, '"No. 12" does not begin with a number', RANK_IS),
    ("80 > countries", 3, '"> countries" is not a unit', BOUND_BEFORE),
    ("80 countries > ", 13, '">" cannot be part of a unit', BOUND_BEFORE),
    ("80 firms with >= 10 staff", 14, '">" cannot be part of a unit', BOUND_BEFORE),
    ("5 bn CNY", 2, '"bn" is not a scale', BILLION),
    ("5bn CNY", 1, '"bn" is not a scale', BILLION),
    ("3 millions people", 2, '"millions" is not a scale', MILLION),
    ("3 milion people", 2, '"milion" is not a scale', MILLION),
    ("3 thousnad people", 2, '"thousnad" is not a scale', THOUSAND),
    ("5 k people", 2, '"k" is not a scale', THOUSAND),
    ("5M", 1, '"M" is not a scale', MILLION),
    ("5 B CNY", 2, '"B" is not a scale', BILLION),
    ("5 m people", 2, '"m" is not a scale', MILLION),
    ("5 hundred people", 2, '"hundred" is not a scale', IN_DIGITS),
    ("2 dozen countries", 2, '"dozen" is not a scale', IN_DIGITS),
    ("3 crore INR", 2, '"crore" is not a scale', IN_DIGITS),
    ("5 wan people", 2, '"wan" is not a scale', IN_DIGITS),
    ("5 quadrillion CNY", 2, '"quadrillion" is not a scale', IN_DIGITS),
    ("5 million million people", 10, "a figure has one scale word", "write the number in one scale"),
    ("5 billion milion people", 10, '"milion" is not a scale', MILLION),
    ("3327.8 CNY billion", 11, '"billion" does not come right after the number', SCALE_FIRST),
    ("3 billion CNY bn", 14, '"bn" does not come right after the number', SCALE_FIRST),
    ("5 CNY millions per year", 6, '"millions" does not come right after the number', SCALE_FIRST),
    ("3 x 10^9 CNY", 2, '"x 10^9 CNY" is not a unit', IN_DIGITS),
    ("3 × 10^9 CNY", 2, '"× 10^9 CNY" is not a unit', IN_DIGITS),
    ("2^3 km", 1, '"^3 km" is not a unit', IN_DIGITS),
    ("1/3 of people", 1, '"/3 of people" is not a unit', ONE_NUMBER),
    ("80 of 100 countries", 3, '"of 100 countries" is not a unit', ONE_NUMBER),
    ("80 out of 100 countries", 3, '"out of 100 countries" is not a unit', ONE_NUMBER),
    ("1 in 5 people", 2, '"in 5 people" is not a unit', ONE_NUMBER),
    ("12th", 2, '"th" follows the number without a space', RANK_IS),
    ("12th rank", 2, '"th rank" follows the number without a space', RANK_IS),
    (
        "0x50 people",
        1,
        '"x50 people" follows the number without a space',
        "a number is written in the decimal digits 0 to 9",
    ),
    (
        "0b11 people",
        1,
        '"b11 people" follows the number without a space',
        "a number is written in the decimal digits 0 to 9",
    ),
    ("5x", 1, '"x" follows the number without a space', 'write a space before what is counted: "80 countries"'),
    (
        "80countries",
        2,
        '"countries" follows the number without a space',
        'write a space before what is counted: "80 countries"',
    ),
    ("#80", 0, '"#80" does not begin with a number', RANK_IS),
    ("80 #", 3, '"#" is not a unit', UNIT_IS),
    ("80 & more", 3, '"& more" is not a unit', UNIT_IS),
    ("_80", 0, '"_80" does not begin with a number', EXAMPLE),
    ("80 _x", 3, '"_x" is not a unit', UNIT_IS),
    ("$80 billion CNY", 12, TWO_UNITS, ONE_UNIT),
    ("CNY 80 billion yuan", 15, TWO_UNITS, ONE_UNIT),
    ("US$5 million patents", 13, TWO_UNITS, ONE_UNIT),
    ("~ 0 %", 0, '"~" of 0 says nothing', HOW_FAR),
    ("~<0 km", 0, '"~<" of 0 says nothing', HOW_FAR),
    ("~> 0.00 billion CNY", 0, '"~>" of 0 says nothing', HOW_FAR),
    ("111111111111111111111111111111111111111 people", 0, TOO_LONG, SUPPORTED_DIGITS),
    ("0.111111111111111111111111111111111111111 %", 0, TOO_LONG, SUPPORTED_DIGITS),
    ("10000000000000000000000000000000 km", 0, TOO_LONG, SUPPORTED_DIGITS),
    ("0.0000000000000000000000000000001 %", 0, TOO_LONG, SUPPORTED_DIGITS),
    ("0.0000000000000000000000000000000 %", 0, TOO_LONG, SUPPORTED_DIGITS),
    ("80..10000000000000000000000000000000 km", 4, TOO_LONG, SUPPORTED_DIGITS),
]


@pytest.mark.parametrize(("text", "offset", "message", "hint"), MISTAKES)
def test_what_is_no_figure_is_told_with_its_place_and_what_would_be_right(text, offset, message, hint):
    with pytest.raises(Unreadable) as caught:
        parse_figure(text)
    assert (caught.value.offset, caught.value.message, caught.value.hint) == (offset, message, hint)


BOMBS = {
    "digits": "9" * 65_536,
    "digits and a noun": "9" * 65_536 + " people",
    "a fraction": "0." + "9" * 65_536,
    "a fraction of zeros": "0." + "0" * 65_536 + " %",
    "comma groups": "1" + ",000" * 16_384 + " people",
    "an exponent": "1e1000000 people",
    "a range": "1.." + "9" * 65_536,
    "scale words": "1" + " trillion" * 7_000,
    "minus signs": "-" * 65_536,
    "dashes": "1 " + "-" * 65_536,
    "points": "1" + "." * 65_536,
    "signs": "1 km " + ">" * 65_536,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_a_number_bomb_is_an_error_at_once_and_not_repeated_whole(text):
    with pytest.raises(Unreadable) as caught:
        parse_figure(text)
    assert len(caught.value.message) < 200
    assert len(caught.value.hint) < 200


@pytest.mark.parametrize(
    "text", ["80 " + part * (65_536 // len(part)) for part in ("x", "x ", "or ", "per ", "x/", "% x", "CNY per ")]
)
def test_a_long_unit_is_read_at_once(text):
    assert parse_figure(text).number == 80


def test_leading_zeros_are_no_significant_digits():
    assert str(parse_figure("0" * 60_000 + "80 countries")) == "80 countries"


@given(st.text(max_size=40) | st.text(alphabet="0123456789.,-−–±~<>=$%+ eExkmb", max_size=20))
def test_any_text_is_a_figure_or_an_error_of_ours(text):
    try:
        figure, error = parse_figure(text), None
    except Unreadable as raised:
        figure, error = None, raised
    if figure:
        assert parse_figure(str(figure)) == figure
    else:
        assert (bool(error.message), bool(error.hint), 0 <= error.offset <= len(text)) == (True, True, True)


# --- the whole grammar ----------------------------------------------------------------------------------------------

_BOUNDS = {
    f"{sign}{space}": sign for sign in (">", ">=", "<", "<=", "~", "~<", "~>", "=") for space in ("", " ", "\t ")
}
_BOUNDS |= {"": "", " ": "", "≥": ">=", "≤": "<=", " ≥ ": ">=", "≤ ": "<="}
_JOINERS = {"..": "..", " .. ": "..", "–": "..", " – ": "..", " ± ": " ± ", "±": " ± ", "+-": " ± ", " +/- ": " ± "}
_AS_WRITTEN = (
    "countries|R&D personnel|5G base stations|CNY|dollars|$|%|pp|rank|km|CNY per USD|researchers per million people||"
    "centres (new)|“top” journals|个国家|vitamin K|e-commerce parcels"
)
_UNITS = {unit: unit for unit in _AS_WRITTEN.split("|")}
_UNITS |= {"rmb": "CNY", "yuan": "CNY", "US dollars": "USD", "₹": "INR", "percent": "%", "percentage points": "pp"}
_UNITS |= {"per cent of GDP": "% of GDP", " \tjoint  laboratories ": "joint laboratories"}
_CURRENCIES_BEFORE = {"$": "$", "US$": "USD", "CNY ": "CNY", "RMB": "CNY", "€ ": "EUR", "HK$": "HKD"}
_SCALES = {
    f"{space}{form}": word for word in SCALES for form in (word, word.title(), word.upper()) for space in ("", " ")
}
_DIGITS = st.integers(0, 10**12) | st.integers(0, 300) | st.integers(1, 99).map(lambda n: n * 1000)


@st.composite
def numbers(draw):
    """Draw a number as it may be written, and as it is kept."""
    whole = str(draw(_DIGITS))
    fraction = draw(st.just("") | st.text("0123456789", min_size=1, max_size=6).map(lambda digits: f".{digits}"))
    minus = draw(st.sampled_from(["", "", "-", "−"]))
    kept = f"{'-' if minus and D(whole + fraction) else ''}{whole}{fraction}"
    written = minus + (f"{int(whole):,}" if draw(st.booleans()) else whole) + fraction
    return written, kept


@st.composite
def texts(draw):
    """Draw a figure as it may be written, and as it is in the grammar."""
    written, kept = draw(numbers())
    bound = draw(st.sampled_from(sorted(_BOUNDS)))
    scale = draw(st.none() | st.sampled_from(sorted(_SCALES)))
    before = draw(st.none() | st.none() | st.sampled_from(sorted(_CURRENCIES_BEFORE)))
    unit = "" if before else draw(st.sampled_from(sorted(_UNITS)))
    if draw(st.booleans()) and draw(st.booleans()):
        joiner = draw(st.sampled_from(sorted(_JOINERS)))
        other_written, other_kept = draw(numbers())
        if _JOINERS[joiner] == "..":
            assume(D(kept) <= D(other_kept))
        else:
            other_written, other_kept = other_written.lstrip("-−"), other_kept.lstrip("-")
        bound, written, kept = "", written + joiner + other_written, kept + _JOINERS[joiner] + other_kept
    elif _BOUNDS[bound].startswith("~"):
        assume(D(kept) != 0)
    text = f"{bound}{before or ''}{written}{scale or ''}{' ' if unit else ''}{unit}"
    shown = _CURRENCIES_BEFORE[before] if before else _UNITS[unit]
    return text, " ".join(part for part in (_BOUNDS[bound], kept, _SCALES[scale] if scale else "", shown) if part)


@given(texts())
@settings(max_examples=50)
def test_what_is_printed_is_the_same_figure(both):
    written, kept = both
    figure = parse_figure(written)
    assert str(figure) == kept
    assert parse_figure(kept) == figure
    assert str(parse_figure(kept)) == kept


@given(texts())
@settings(max_examples=50)
def test_words_lose_no_bound_no_digit_and_no_unit(both):
    figure = parse_figure(both[0])
    words = figure.words()
    digits = [part for part in (figure.number, figure.second) if part is not None]
    bound = "fewer than" if figure.bound == "<" and figure.is_count() else BOUNDS[figure.bound]
    joined = (" ± " if figure.bound == "±" else " to ").join(f"{number:,f}" for number in digits)
    assert words.startswith(bound)
    assert joined in words
    assert figure.scale in words
    assert figure.unit.text in words
    assert words.strip() == words


@pytest.mark.parametrize("sign", SYMBOLS)
def test_every_currency_sign_may_stand_before_the_number(sign):
    assert parse_figure(f"> {sign}80 billion") == parse_figure(f"> 80 billion {sign}")


def test_a_figure_sorts_by_its_number_then_by_its_bound():
    assert list(BOUNDS) == ["<", "<=", "~<", "=", "", "±", "..", "~", "~>", ">=", ">"]


# --- the values that a figure stands for ----------------------------------------------------------------------------

_NATURES = st.sampled_from(["", "flow", "stock", "cumulative", "share", "rank", "change"])


@given(texts())
@settings(max_examples=50)
def test_the_printed_number_is_in_the_interval_or_is_its_open_end(both):
    figure = parse_figure(both[0])
    interval, number = figure.interval("change"), figure.base_number
    assert interval.contains(number) == (figure.bound not in {">", "<", "~<", "~>"})
    if figure.bound in {">", ">=", "~>"}:
        assert (interval.low, interval.low_open) == (number, figure.bound != ">=")
    if figure.bound in {"<", "<=", "~<"}:
        assert (interval.high, interval.high_open) == (number, figure.bound != "<=")
    assert (interval.low is None) == (figure.bound in {"<", "<="})
    assert (interval.high is None) == (figure.bound in {">", ">="})


@given(texts(), _NATURES)
@settings(max_examples=50)
def test_the_domain_is_kept_and_only_it_narrows(both, nature):
    figure = parse_figure(both[0])
    free, least, most = figure.interval("change"), None, None
    assert free.whole == figure.is_count()
    if figure.is_count() and nature != "change":
        least = D(0)
    elif figure.unit.kind == "percent" and nature == "share":
        least, most = D(0), D(100)
    domain = Interval(least, most, low_open=least is None, high_open=most is None, whole=free.whole)
    if not free.meets(domain):
        with pytest.raises(Unreadable, match="leaves no possible value"):
            figure.interval(nature)
        return
    interval = figure.interval(nature)
    assert interval == free.meet(domain)
    for sample in (free.low, free.high, figure.base_number, D(0), D(-1), D(1), D(100), D("100.5")):
        if sample is not None:
            assert interval.contains(sample) == (free.contains(sample) and domain.contains(sample))


@given(numbers(), st.sampled_from(["", *SCALES]), st.sampled_from(["CNY", "%", "pp", "km", "CNY per USD", "people"]))
def test_a_rounding_window_holds_just_what_rounds_to_the_number_or_is_cut_to_five_per_cent(number, scale, unit):
    figure = parse_figure(f"{number[1]} {scale} {unit}")
    interval = figure.interval("change")
    assume(interval.low != interval.high)
    value, half = figure.base_number, (interval.high - interval.low) / 2
    assert interval.high - value == value - interval.low == half
    assert (interval.low_open, interval.high_open) == (value <= 0, value >= 0)
    if value and half * 40 >= abs(value):
        assert half * 40 == abs(value)
        return
    quantum = D((0, (1,), figure.number.as_tuple().exponent + SCALES.get(scale, 0)))
    if unit == "people" and not scale and "." not in number[1]:
        assert number[1].endswith("000")
        quantum = D(10) ** (len(number[1]) - len(number[1].rstrip("0")))
    assert half * 2 == quantum
    for sample in (interval.low, value, interval.high, value + half / 3, value - half / 3, value + half * D("1.01")):
        rounds = sample.quantize(quantum, ROUND_HALF_UP) == value if value else abs(sample) < half
        inside = value - half <= sample <= value + half
        assert (rounds and inside) == figure.interval("change").contains(sample) or figure.is_count()


@given(numbers())
def test_a_whole_count_is_exact_unless_it_ends_in_three_zeros(number):
    figure = parse_figure(f"{number[1]} countries")
    rounded = not figure.is_count() or "." in number[1] or (number[1].endswith("000") and figure.number != 0)
    interval = figure.interval("change")
    assert (interval.low != interval.high) == rounded


@given(
    numbers(), st.sampled_from(["", *SCALES]), st.sampled_from(["CNY", "countries"]), st.sampled_from(["~", "~<", "~>"])
)
def test_about_reaches_one_unit_of_the_last_digit_and_a_fifth_at_most(number, scale, unit, bound):
    assume(D(number[1]))
    figure = parse_figure(f"{bound} {number[1]} {scale} {unit}")
    digits = number[1].lstrip("-")
    unit_of = (
        Fraction(1, 10 ** len(digits.partition(".")[2]))
        if "." in digits
        else 10 ** (len(digits) - len(digits.rstrip("0")))
    )
    value = Fraction(figure.base_number)
    reach = min(unit_of * 10 ** SCALES.get(scale, 0), abs(value) / 5)
    if figure.is_count():
        reach = max(reach, Fraction(1))
    interval = figure.interval("change")
    low, high = value - reach * (bound != "~>"), value + reach * (bound != "~<")
    assert (Fraction(interval.low), Fraction(interval.high)) == (low, high)
    assert (interval.low_open, interval.high_open) == (bound == "~>", bound == "~<")


# A figure, the nature of its fact, and the values that it stands for, with whole ends where things are counted.
DOMAINS = [
    ("> 80 countries", "", "[81, ∞)"),
    ("> 80 countries", "stock", "[81, ∞)"),
    ("> 80 countries", "change", "[81, ∞)"),
    ("<= 50000 people", "", "[0, 50000]"),
    ("< 50000 people", "stock", "[0, 49999]"),
    ("<= 50000 people", "change", "(−∞, 50000]"),
    ("-5000 people", "change", "[-5124, -4875]"),
    ("-5 people", "change", "[-5, -5]"),
    ("> -5 people", "", "[0, ∞)"),
    ("-5..5 people", "", "[0, 5]"),
    ("-5..5 people", "change", "[-5, 5]"),
    ("<= 0 people", "", "[0, 0]"),
    ("1678000 applications", "flow", "[1677500, 1678499]"),
    ("80.0 countries", "", "[80, 80]"),
    ("> 104 points", "stock", "[105, ∞)"),
    ("> 104 points", "index", "(104, ∞)"),
    ("104 points", "index", "[103.5, 104.5)"),
    ("~ 1 country", "", "[0, 2]"),
    ("~< 1 country", "", "[0, 0]"),
    ("~> 1 country", "", "[2, 2]"),
    ("> 95 %", "share", "(95, 100]"),
    ("<= 5 %", "share", "[0, 5]"),
    ("100 %", "share", "[99.5, 100]"),
    ("0 %", "share", "[0, 0.5)"),
    ("> 95 %", "change", "(95, ∞)"),
    ("> 95 %", "", "(95, ∞)"),
    ("2.64 % of GDP", "share", "[2.635, 2.645)"),
    ("-3 pp", "share", "(-3.075, -2.925]"),
    ("<= 5 billion CNY", "stock", "(−∞, 5000000000]"),
    ("-5 CNY", "stock", "(-5.125, -4.875]"),
    ("< 3 rank", "rank", "(−∞, 3)"),
    ("< 2.5 people", "stock", "(−∞, 2.5)"),
]


@pytest.mark.parametrize(("text", "nature", "interval"), DOMAINS)
def test_a_figure_lives_in_its_domain(text, nature, interval):
    assert str(parse_figure(text).interval(nature).tightened()) == interval


NOT_NEGATIVE = ("a count of things is not negative", 'a fall is written with nature = "change"')
NOT_A_SHARE = (
    "a share of a whole lies between 0 and 100 %",
    "a growth, or a ratio to something else, has another nature",
)


@pytest.mark.parametrize(
    ("text", "nature", "cause"),
    [
        ("-5 people", "stock", NOT_NEGATIVE),
        ("< 0 people", "", NOT_NEGATIVE),
        ("-5..-3 million people", "", NOT_NEGATIVE),
        ("~ -80 countries", "", NOT_NEGATIVE),
        ("120 %", "share", NOT_A_SHARE),
        ("> 100 %", "share", NOT_A_SHARE),
        ("-3 %", "share", NOT_A_SHARE),
        ("101..105 % of GDP", "share", NOT_A_SHARE),
    ],
)
def test_a_figure_out_of_its_domain_is_told_with_the_cause(text, nature, cause):
    with pytest.raises(Unreadable) as caught:
        parse_figure(text).interval(nature)
    assert (caught.value.message, caught.value.hint) == (f'"{text}" leaves no possible value: {cause[0]}', cause[1])


def test_units_that_a_library_measures_are_not_counted():
    figure, measured = parse_figure("3000 tonnes"), frozenset(("tonne",))
    assert (figure.is_count(), figure.is_count(measured)) == (True, False)
    assert str(figure.interval("", measured)) == "[2999.5, 3000.5)"
    assert str(parse_figure("<= 3 tonnes").interval("", measured)) == "(−∞, 3]"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("80 countries", True),
        ("2.5 million people", True),
        ("2.5 people", False),
        ("2..2.5 people", False),
        ("2 ± 0.5 people", False),
        ("80 CNY", False),
        ("80 %", False),
        ("80 pp", False),
        ("8 rank", False),
        ("8 km", False),
        ("8 times", False),
        ("8 person-years", False),
        ("8 people per laboratory", False),
        ("8", False),
    ],
)
def test_things_are_counted_in_whole_numbers(text, counted):
    assert parse_figure(text).is_count() == counted


def test_numbers_of_38_digits_are_exact_in_every_bound():
    number = "12345678.000000000000000000000000000001"
    assert str(parse_figure(f"~ {number} km").interval()) == f"[12345678, 12345678.{'0' * 29}2]"
    assert str(parse_figure(f"{number} ± {number} km").interval()) == f"[0, 24691356.{'0' * 29}2]"
    assert str(parse_figure("~ 1234567890123456789012345678901 people").interval()) == (
        "[1234567890123456789012345678900, 1234567890123456789012345678902]"
    )


@pytest.mark.parametrize(
    ("text", "nature", "said"),
    [
        ("3327.8 billion CNY", "flow", "at least 3,327.75 and less than 3,327.85 billion CNY"),
        ("1678000 applications", "flow", "at least 1,677,500 and at most 1,678,499 applications"),
        ("1.678 million applications", "flow", "at least 1.6775 and at most 1.678499 million applications"),
        ("> 80 countries", "", "at least 81 countries"),
        ("<= 50000 people", "stock", "at most 50,000 people"),
        ("< 3 countries", "", "at most 2 countries"),
        ("<= 50000 people", "change", "at most 50,000 people"),
        ("> 3 %", "", "more than 3 %"),
        ("> 95 %", "share", "more than 95 and at most 100 %"),
        ("9 centres", "", "exactly 9 centres"),
        ("0 countries", "", "exactly 0 countries"),
        ("0 million people", "", "at most 0.499999 million people"),
        ("12 rank", "", "exactly rank 12"),
        ("<= 10 rank", "", "at most rank 10"),
        ("-3 %", "change", "more than -3.075 and at most -2.925 %"),
        ("0 %", "change", "more than -0.5 and less than 0.5 %"),
        ("40..50 countries", "", "at least 40 and at most 50 countries"),
        ("80", "", "at least 79.5 and less than 80.5"),
    ],
)
def test_the_meaning_of_a_figure_is_said_in_words(text, nature, said):
    figure = parse_figure(text)
    assert Quantity(figure, figure.interval(nature)).meaning() == said


@pytest.mark.parametrize(
    ("number", "text"),
    [("0", "0"), ("999", "999"), ("-1000", "-1,000"), ("3327.80", "3,327.80"), ("0.1234567", "0.1234567")],
)
def test_digits_are_grouped_before_the_point_alone(number, text):
    assert grouped(D(number)) == text


# --- exactness ------------------------------------------------------------------------------------------------------

_PACKAGE = Path(innofacts.__file__).parent
_VALUES = sorted((_PACKAGE / "values").glob("*.py"))
_FACT_FILES = sorted((_PACKAGE / "factfiles").glob("*.py"))


def syntax(path):
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", _VALUES, ids=lambda path: path.name)
def test_no_value_is_ever_a_float(path):
    literals = [n.lineno for n in syntax(path) if isinstance(n, ast.Constant) and isinstance(n.value, float | complex)]
    names = [n.lineno for n in syntax(path) if isinstance(n, ast.Name) and n.id in {"float", "complex", "math"}]
    assert (literals, names) == ([], [])


@pytest.mark.parametrize("path", _FACT_FILES, ids=lambda path: path.name)
def test_no_number_of_a_fact_becomes_a_float(path):
    called = [n.func for n in syntax(path) if isinstance(n, ast.Call)]
    assert [n.lineno for n in called if isinstance(n, ast.Name) and n.id == "float"] == []


@pytest.mark.parametrize("name", ["figures.py", "intervals.py", "periods.py", "units.py"])
def test_the_ground_of_meaning_never_divides(name):
    # A quotient of decimals is rounded to the context, and one of whole numbers is a float.
    assert [n.lineno for n in syntax(_PACKAGE / "values" / name) if isinstance(n, ast.Div)] == []


def test_there_are_modules_to_look_at():
    assert {"figures.py", "intervals.py", "periods.py", "units.py"} <= {path.name for path in _VALUES}
    assert "reading.py" in {path.name for path in _FACT_FILES}
