"""What units are of: measures of one dimension, currencies by their names, rates that a sentence tells in part."""

from decimal import Decimal

import pytest
from cases import cases

from innofacts.features.measures import any_currency, as_rates, currency, extent_beside, head, power_between
from innofacts.values.conversions import factor_between, rate_key
from innofacts.values.units import read_unit


@cases(
    ("one", "other", "power"),
    [
        ("Mt", "tonnes", 6),
        ("kilotonnes", "t", 3),
        ("GW", "MW", 3),
        ("Gbit/s", "Mbps", 3),
        ("megabits per second", "Mbit/s", 0),
        ("km²", "hectares", 2),
        ("square kilometres", "m²", 6),
        ("cubic metres", "litres", 3),
        ("cubic centimetres", "ml", 0),
        ("dl", "ml", 2),
        ("decimetres", "cm", 1),
        ("cm²", "m²", -4),
        ("cents", "EUR", -2),
        ("pence", "GBP", -2),
        ("pence", "EUR", None),
        ("kg per hectare", "tonnes per hectare", -3),
        ("µg per m³", "micrograms per cubic metre", 0),
        ("mg per m³", "milligrams per cubic metre", 0),
        ("mg per m³", "µg per cubic metre", 3),
        ("kg per hectare", "tonnes per person", None),
        ("miles", "km", None),
        ("countries", "km", None),
        ("ships", "ships", None),
        ("cents per kWh", "EUR per MWh", 1),
        ("EUR per tonne", "EUR per kg", -3),
        ("cases per 100 people", "cases per 1000 inhabitants", 1),
        ("cases per million people", "cases per 100,000 people", -1),
        ("cases per 12 people", "cases per 100 people", None),
        ("cases per 0 people", "cases per 100 people", None),
    ],
)
def test_by_which_power_of_ten_measures_are_apart(one, other, power):
    assert power_between(read_unit(one), read_unit(other)) == power


@cases(
    ("one", "other", "factor"),
    [
        ("hours", "minutes", "60"),
        ("years", "months", "12"),
        ("hours", "min", "60"),
        ("hrs", "seconds", "3600"),
        ("weeks", "days", "7"),
        ("miles", "km", "1.609344"),
        ("mm", "cm", "0.1"),
        ("yards", "feet", "3"),
        ("ft", "inches", "12"),
        ("nautical miles", "metres", "1852"),
        ("miles", "metres", "1609.344"),
        ("pounds", "kg", "0.45359237"),
        ("lb", "ounces", "16"),
        ("oz", "grams", "28.349523"),
        ("tonnes", "g", "1000000"),
        ("stones", "pounds", "14"),
        ("short tons", "tonnes", "0.907185"),
        ("long tons of coal", "kg", "1016.046909"),
        ("metric tons", "tonnes", "1"),
        ("acres", "hectares", "0.4046856422"),
        ("square miles", "km²", "2.58998811"),
        ("square feet", "square metres", "0.09290304"),
        ("miles per hour", "km per hour", "1.609344"),
        ("mph", "kph", "1.609344"),
        ("miles per hour", "km per minute", None),
        ("miles", "hours", None),
        ("countries", "km", None),
    ],
)
def test_how_many_of_a_measure_another_one_is(one, other, factor):
    found = factor_between(read_unit(one), read_unit(other))
    assert (found and round(found, 6)) == (factor and round(Decimal(factor), 6))


@pytest.mark.parametrize(
    ("name", "place", "code"),
    [
        ("kroner", "NO", "NOK"),
        ("kroner", "", ""),
        ("krónur", "IS", "ISK"),
        ("pounds", "EG", "EGP"),
        ("dollars", "NO", ""),
        ("countries", "NO", ""),
    ],
)
def test_which_currency_a_name_means(name, place, code):
    assert currency(read_unit(name), place) == code


def test_a_name_alone_means_the_best_known_currency():
    assert [any_currency(read_unit(name)) for name in ("pounds", "pesos", "kroner")] == ["GBP", "MXN", "DKK"]


@pytest.mark.parametrize(
    ("said", "unit", "words", "is_that"),
    [
        ("per 100,000", "homicides per 100000 inhabitants", "", True),
        ("per 100,000 people", "homicides per 100000 inhabitants", "", True),
        ("DKK", "DKK per month", "average monthly earnings", True),
        ("DKK", "DKK per month", "average earnings", False),
        ("EUR", "EUR per resident", "costs per resident", True),
        ("kg", "kg per person", "every austrian", True),
        ("CHF per departing passenger", "CHF per passenger", "", True),
        ("bags per 1000", "bags per 1000 bags", "", True),
        ("EUR per tonne", "EUR per passenger", "", False),
        ("tonnes", "tonnes", "every", False),
        ("people", "EUR per resident", "", False),
        ("yuan", "CNY per person-year", "for every full-time equivalent", True),
        ("yuan", "CNY per person-year", "for every person", False),
        ("injuries", "injuries per million hours worked", "for every million hours worked", True),
        ("per person", "USD per inmate", "a head", True),
        ("per person", "USD per inmate", "per capita", False),
    ],
)
def test_which_rate_is_told_in_part(said, unit, words, is_that):
    rates = as_rates([read_unit(said)], read_unit(unit), frozenset(words.split()))
    assert (rate_key(read_unit(unit)) in map(rate_key, rates)) is is_that


def test_names_of_one_measure_have_one_key():
    assert rate_key(read_unit("EUR per kilo")) == rate_key(read_unit("EUR per kg"))
    assert rate_key(read_unit("doctors per 1,000 people")) == rate_key(read_unit("doctors per 1000 inhabitants"))
    assert rate_key(read_unit("doctors per thousand people")) == rate_key(read_unit("doctors per 1000 inhabitants"))
    in_digits = rate_key(read_unit("deaths per 100,000 people"))
    assert rate_key(read_unit("deaths per hundred thousand people")) == in_digits
    assert rate_key(read_unit("deaths per 100 thousand people")) == in_digits


@pytest.mark.parametrize(
    ("unit", "noun"),
    [
        ("joint laboratories in Asia", "laboratories"),
        ("head of cattle", "cattle"),
        ("pairs of shoes", "pairs"),
        ("trips by bus", "trips"),
    ],
)
def test_the_noun_of_a_unit(unit, noun):
    assert head(unit) == noun


@pytest.mark.parametrize(
    ("before", "behind", "extent"),
    [
        ("The basin is ", " deep.", "deep"),
        ("The tower is ", " high.", "tall"),
        ("A ", "-wide road", "wide"),
        ("The road is ", " in width.", "wide"),
        ("The basin has a depth of ", ".", "deep"),
        ("The length was about ", ".", "long"),
        ("Height: ", ".", "tall"),
        ("The long road climbs ", ".", ""),
        ("The basin is ", " deep enough for it.", ""),
        ("They run ", " long-distance trains.", ""),
        ("They are ", " high-quality books.", ""),
    ],
)
def test_what_a_length_next_to_a_figure_is(before, behind, extent):
    assert extent_beside(before, behind) == extent
