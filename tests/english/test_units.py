"""Units in words: each name has the meaning that the table gives it."""

import pytest
from cases import cases

from innofacts.english.units import (
    BASIS_POINT_WORDS,
    MEASURE_NAMES,
    MEASURES,
    PERCENT_WORDS,
    POINT_WORDS,
    SYMBOLS,
    TIME_UNITS,
)
from innofacts.prose.figures import find_figures
from innofacts.values.units import PERCENT, POINTS, read_unit


@cases(("name", "symbol"), SYMBOLS.items())
def test_a_measure_and_its_symbol_are_one_unit(name, symbol):
    assert read_unit(name).key == read_unit(symbol).key


@pytest.mark.parametrize(("names", "kind"), [(PERCENT_WORDS, PERCENT), (POINT_WORDS, POINTS)])
def test_each_name_of_a_share_is_read_in_a_figure_and_in_a_sentence(names, kind):
    for name in names:
        assert read_unit(name).kind == kind
        (mention,) = find_figures(f"The rate rose by 3 {name} in 2020.")
        assert mention.figure.unit.kind == kind, name


@pytest.mark.parametrize("name", BASIS_POINT_WORDS)
def test_basis_points_are_read_in_percentage_points(name):
    (mention,) = find_figures(f"The rate rose by 25 {name} in 2020.")
    assert str(mention.figure) == "0.25 pp"


def test_kilowatt_hours_may_be_two_words():
    assert {read_unit(name).key for name in ("kilowatt hours", "kilowatt-hours", "kWh")} == {"kwh"}


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("hrs", "hours"),
        ("yds", "yard"),
        ("lbs", "lb"),
        ("kgs", "kg"),
        ("kms", "kilometres"),
        ("mls", "ml"),
        ("gals", "gallon"),
    ],
)
def test_abbreviations_in_the_plural_are_the_same_units(plural, one):
    assert read_unit(plural).key == read_unit(one).key


def test_a_time_is_not_a_measure():
    assert TIME_UNITS.isdisjoint(MEASURE_NAMES | MEASURES)


@cases("name", sorted(MEASURE_NAMES))
def test_a_measure_in_the_singular_is_a_unit(name):
    (mention,) = find_figures(f"They built a 40 {name} tower in 2020.")
    assert mention.units[0] == name
