"""Units: which names mean the same, and which must never be taken for one another."""

from itertools import combinations

import pytest
from cases import cases
from hypothesis import example, given
from hypothesis import strategies as st

from innofacts.english.currencies import CODES, SYMBOLS
from innofacts.values.units import (
    COUNT,
    CURRENCY,
    MEASURED,
    PERCENT,
    POINTS,
    RANK,
    RATE,
    read_unit,
)

DOLLAR = "some dollar: the currency is not named"
YEN_OR_YUAN = "yuan or yen: the currency is not named"

# As written, then the unit as shown, its key and its kind.
UNITS = [
    ("", "", "", COUNT),
    ("countries", "countries", "country", COUNT),
    ("  Belt  and\tRoad countries ", "Belt and Road countries", "belt and road country", COUNT),
    ("CNY", "CNY", "CNY", CURRENCY),
    ("cny", "CNY", "CNY", CURRENCY),
    ("Cny", "CNY", "CNY", CURRENCY),
    ("RMB", "CNY", "CNY", CURRENCY),
    ("yuan", "CNY", "CNY", CURRENCY),
    ("Renminbi", "CNY", "CNY", CURRENCY),
    ("renminbi yuan", "CNY", "CNY", CURRENCY),
    ("元", "CNY", "CNY", CURRENCY),
    ("US$", "USD", "USD", CURRENCY),
    ("US dollars", "USD", "USD", CURRENCY),
    ("U.S. dollars", "USD", "USD", CURRENCY),
    ("HK$", "HKD", "HKD", CURRENCY),
    ("Hong Kong dollars", "HKD", "HKD", CURRENCY),
    ("$", "$", "$", CURRENCY),
    ("dollars", "dollars", "$", CURRENCY),
    ("¥", "¥", "¥", CURRENCY),
    ("￥", "￥", "¥", CURRENCY),
    ("won", "won", "won", CURRENCY),
    ("rupees", "rupees", "rupee", CURRENCY),
    ("Kuwaiti dinars", "KWD", "KWD", CURRENCY),
    ("South Sudanese pounds", "SSP", "SSP", CURRENCY),
    ("Jamaican dollars", "JMD", "JMD", CURRENCY),
    ("Danish dinars", "Danish dinars", "danish dinar", COUNT),
    ("old pounds", "old pounds", "old pound", COUNT),
    ("euros", "EUR", "EUR", CURRENCY),
    ("€", "EUR", "EUR", CURRENCY),
    ("pounds sterling", "GBP", "GBP", CURRENCY),
    ("pounds", "pounds", "pound", COUNT),
    ("%", "%", "%", PERCENT),
    ("％", "%", "%", PERCENT),
    ("percent", "%", "%", PERCENT),
    ("Per Cent", "%", "%", PERCENT),
    ("pct", "%", "%", PERCENT),
    ("% of GDP", "% of GDP", "% of gdp", PERCENT),
    ("percent of GDP", "% of GDP", "% of gdp", PERCENT),
    ("per cent of GDP", "% of GDP", "% of gdp", PERCENT),
    ("%GDP", "% GDP", "% gdp", PERCENT),
    ("% per year", "% per year", "% per year", PERCENT),
    ("%/year", "% per year", "% per year", PERCENT),
    ("pp", "pp", "pp", POINTS),
    ("percentage points", "pp", "pp", POINTS),
    ("percentage-points", "pp", "pp", POINTS),
    ("per cent points", "pp", "pp", POINTS),
    ("% points", "pp", "pp", POINTS),
    ("%-points", "pp", "pp", POINTS),
    ("rank", "rank", "rank", RANK),
    ("km", "km", "km", MEASURED),
    ("kilometres", "kilometres", "km", MEASURED),
    ("kilometers", "kilometers", "km", MEASURED),
    ("person-years", "person-years", "person-year", MEASURED),
    ("person years", "person years", "person-year", MEASURED),
    ("times", "times", "time", MEASURED),
    ("parts per million", "parts per million", "ppm", MEASURED),
    ("ppb", "ppb", "ppb", MEASURED),
    ("CNY per USD", "CNY per USD", "CNY per USD", RATE),
    ("yuan per US dollar", "yuan per US dollar", "CNY per USD", RATE),
    ("cny PER usd", "cny PER usd", "CNY per USD", RATE),
    ("CNY/USD", "CNY/USD", "CNY per USD", RATE),
    ("km/h", "km/h", "km per hour", RATE),
    ("kmph", "kmph", "km per hour", RATE),
    ("watt-hours per m²", "watt-hours per m²", "wh per square m", RATE),
    ("researchers per million people", "researchers per million people", "researcher per 1000000 person", RATE),
    ("children per thousand", "children per thousand", "child per 1000", RATE),
    ("children per 1 000", "children per 1 000", "child per 1000", RATE),
    ("deaths per 100 000 people", "deaths per 100 000 people", "death per 100000 person", RATE),
    ("children per 1,000", "children per 1,000", "child per 1000", RATE),
    ("deaths per hundred thousand people", "deaths per hundred thousand people", "death per 100000 person", RATE),
    ("USD per 2.5 kg", "USD per 2.5 kg", "USD per 2.5 kg", RATE),
    ("CNY per capita", "CNY per capita", "CNY per person", RATE),
    ("USD per person per annum", "USD per person per annum", "USD per person per year", RATE),
    ("per 1000 people", "per 1000 people", "per 1000 person", RATE),
    ("$ per application", "$ per application", "$ per application", RATE),
    ("students/pupils", "students/pupils", "students/pupil", COUNT),
    ("and/or", "and/or", "and/or", COUNT),
    ("CNY/", "CNY/", "cny/", COUNT),
    ("XYZ", "XYZ", "xyz", COUNT),
    ("CPU", "CPU", "cpu", COUNT),
    ("5G base stations", "5G base stations", "5g base station", COUNT),
    ("m²", "m²", "square m", COUNT),
    ("Mt CO2e", "Mt CO2e", "mt of co2e", COUNT),
    ("MtCO₂-eq", "MtCO₂-eq", "mt of co2e", COUNT),
    ("t CO2 equivalent", "t CO2 equivalent", "tonne of co2e", COUNT),
    ("tonnes of carbon dioxide equivalent", "tonnes of carbon dioxide equivalent", "tonne of co2e", COUNT),
    ("kg of CO2", "kg of CO2", "kg of co2", COUNT),
    ("gCO2/kWh", "gCO2/kWh", "g of co2 per kwh", RATE),
    ("CO2", "CO2", "co2", COUNT),
    ("Mt CO2 tax", "Mt CO2 tax", "mt co2 tax", COUNT),
    ("villages of CO2", "villages of CO2", "village of co2", COUNT),
    ("countries.", "countries.", "country", COUNT),
    ("'; DROP TABLE fact", "'; DROP TABLE fact", "'; drop table fact", COUNT),
]


@cases(("written", "text", "key", "kind"), UNITS)
def test_a_unit_is_read_as_what_it_means(written, text, key, kind):
    unit = read_unit(written)
    assert (str(unit), unit.key, unit.kind) == (text, key, kind)


SAME = [
    *["country countries", "laboratory laboratories", "centre centres center centers", "person people persons"],
    *["class classes", "box boxes", "study studies", "process processes", "bus buses", "virus viruses", "house houses"],
    *["base bases", "database databases", "cause causes", "use uses", "excuse excuses", "campus campuses", "gas gases"],
    *["analysis analyses", "crisis crises", "hypothesis hypotheses", "index indices indexes", "matrix matrices"],
    *["child children", "man men", "woman women", "businessman businessmen", "specimen specimens", "foot feet"],
    *["life lives", "knife knives", "half halves", "shelf shelves", "initiative initiatives", "archive archives"],
    *["movie movies", "company companies", "university universities", "day days", "survey surveys", "key keys"],
    *["hero heroes", "shoe shoes", "photo photos", "cache caches", "branch branches", "dish dishes", "tax taxes"],
    *["quiz quizzes", "lens lenses", "alias aliases", "bias biases", "taxi taxis", "menu menus", "series", "species"],
    *["programme programmes program programs", "licence licences license licenses", "labour labor", "tyre tires"],
    *[
        "organisation organizations",
        "enterprise enterprises",
        "exercise exercises",
        "franchise franchises",
        "metre meters",
    ],
    *[
        "litre litres liter liters",
        "theatre theaters",
        "joint venture|joint ventures",
    ],
    *["oz ounces", "sec secs seconds", "Wh watt-hours", "cm³|cm3|cubic centimetres"],
    *["criterion criteria", "phenomenon phenomena", "nucleus nuclei", "mouse mice", "waltz waltzes", "size sizes"],
]


@cases("names", SAME)
def test_singular_and_plural_british_and_american_fold(names):
    written = names.split("|") if "|" in names else names.split()
    assert len({read_unit(name).key for name in written}) == 1
    assert {read_unit(name).kind for name in written} == {COUNT}


# Each of another key than all the others.
APART = (
    "countries|agreements|applications|patents|patent applications|grants|people|peoples|researchers|laboratories|"
    "parks|centres|CNY|USD|HKD|$|¥|JPY|EUR|%|pp|rank|km|times|person-years|% of GDP|% of sales|CNY per USD|USD per CNY|"
    "CNY per application|data|date|series|news|new|gas|ga|pounds|timbres|timbers|tonnes|tons|cups|CUP|us|bases|basis|GBps|Gbps|Mbps"
).split("|")


def test_what_is_not_the_same_stays_apart():
    keys = [read_unit(name).key for name in APART]
    assert [
        (one, other) for one, other in combinations(APART, 2) if keys[APART.index(one)] == keys[APART.index(other)]
    ] == []


def test_every_code_of_iso_4217_is_a_currency():
    assert len(CODES) > 150
    for code in CODES:
        assert (read_unit(code).text, read_unit(code).key, read_unit(code).kind) == (code, code, CURRENCY)


@pytest.mark.parametrize("word", ["all", "cop", "cup", "mad", "pen", "top", "try", "Cup", "Pen"])
def test_a_word_that_is_also_a_code_is_the_word_unless_in_capitals(word):
    assert (read_unit(word).key, read_unit(word).kind) == (word.lower(), COUNT)


@cases("sign", SYMBOLS)
def test_every_sign_is_of_a_currency(sign):
    assert read_unit(sign).kind == CURRENCY


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("$", DOLLAR),
        ("dollars", DOLLAR),
        ("$ per person", DOLLAR),
        ("¥", YEN_OR_YUAN),
        ("¥ per $", f"{YEN_OR_YUAN}; {DOLLAR}"),
        ("won", "some won: the currency is not named"),
        ("US$", ""),
        ("CNY", ""),
        ("countries", ""),
    ],
)
def test_a_unit_says_what_it_leaves_open(text, doubt):
    assert read_unit(text).doubt == doubt


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("applications", "application"),
        ("patent applications", "patent application"),
        ("centres", "centre"),
        ("people", "person"),
        ("houses", "house"),
        ("members of staff", "member of staff"),
        ("researchers in universities", "researcher in universities"),
        ("person-years", "person-year"),
        ("TWh", "TWh"),
        ("CNY", "CNY"),
        ("%", "%"),
        ("", ""),
    ],
)
def test_one_of_them_is_called_by_its_singular_as_spelled(text, one):
    assert read_unit(text).one == one


def test_a_rate_of_rates_of_rates_is_read_without_recursion():
    assert read_unit("x per " * 10_000 + "y").key == "x per " * 10_000 + "y"


NAMES = st.lists(
    st.sampled_from("% per percent cent / CNY of points $ people GDP year rank km all".split()), max_size=6
)


@example("%POINT")
@example("%POINT/0")
@given(st.text(max_size=30) | NAMES.map(" ".join) | NAMES.map("".join))
def test_every_text_names_a_unit_and_what_is_shown_names_the_same(text):
    unit = read_unit(text)
    assert (read_unit(unit.text).key, read_unit(unit.text).kind) == (unit.key, unit.kind)
    assert (unit.one == "") == (unit.text == "")
