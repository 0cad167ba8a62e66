"""Figures that have the number of a fact, or nearly, and say something else with it than the fact does."""

import pytest

LIBRARY = """
[source]
id = "lund-2025"
type = "report"
title = "Yearbook of Lund"
publisher = "Office of Lund"
published = 2026-03-12

[[fact]]
id = "lifts"
claim = "In 2025, 66.7 % of the public lifts in Lund were inspected."
figure = "66.7 %"
measure = "share of public lifts inspected"
place = "Lund"
period = 2025
nature = "share"

[[fact]]
id = "online"
claim = "In 2025, 91.2 % of the households in Lund had access to the internet."
figure = "91.2 %"
measure = "share of households with access to the internet"
place = "Lund"
period = 2025
nature = "share"

[[fact]]
id = "idle"
claim = "In 2025, 6.4 % of young people in Lund were neither at work nor at school."
figure = "6.4 %"
measure = "share of young people neither at work nor at school"
place = "Lund"
period = 2025
nature = "share"

[[fact]]
id = "product"
claim = "The census raised the gross domestic product of Lund for 2025 by 3.4 billion crowns."
figure = "3.4 billion crowns"
measure = "gross-domestic-product-revision"
place = "Lund"
period = 2025
nature = "change"

[[fact]]
id = "filed"
claim = "Applicants from Lund filed 18,640 trade mark applications in 2025."
figure = "18640 applications"
measure = "trade mark applications"
place = "Lund"
period = 2025
nature = "flow"
basis = "by origin"

[[fact]]
id = "received"
claim = "The patent office of Lund received 9,315 patent applications in 2025."
figure = "9315 applications"
measure = "patent applications"
place = "Lund"
period = 2025
nature = "flow"

[[fact]]
id = "revenue"
claim = "The dairies of Lund had revenue of 612 million crowns in 2025."
figure = "612 million crowns"
measure = "revenue of dairies"
place = "Lund"
period = 2025
nature = "flow"

[[fact]]
id = "jobless"
claim = "Unemployment in the European Union stood at 5.9 % in December 2025."
figure = "5.9 %"
measure = "unemployment rate"
place = "EU"
period = "2025-12"
nature = "share"

[[fact]]
id = "output"
claim = "Industrial production in the euro area fell by 3.7 % in 2025."
figure = "3.7 %"
measure = "fall in industrial production"
place = "euro area"
period = 2025
nature = "change"

[[fact]]
id = "puffins"
claim = "Wardens counted 98,600 pairs of puffins in Lund in 2025."
figure = "98600 pairs"
measure = "pairs of puffins"
place = "Lund"
period = 2025
nature = "stock"

[[fact]]
id = "rent"
claim = "The average monthly rent of a flat in Lund was 847 crowns in 2025."
figure = "847 crowns"
measure = "average monthly rent of a flat"
place = "Lund"
period = 2025
nature = "rate"

[[fact]]
id = "rings"
claim = "The police of Lund broke up 17 rings of smugglers in 2025."
figure = "17 rings"
measure = "rings of smugglers broken up"
place = "Lund"
period = 2025
nature = "flow"

[[fact]]
id = "piers"
claim = "The port of Lund dismantled 23 piers in 2025."
figure = "23 piers"
measure = "piers dismantled"
place = "Lund"
period = 2025
nature = "flow"

[[fact]]
id = "guests-first"
claim = "By a first count, 7.0 million tourists visited Lund in 2025."
figure = "7.0 million tourists"
measure = "tourists"
place = "Lund"
period = 2025
nature = "flow"
vintage = "preliminary"

[[fact]]
id = "guests"
claim = "In the end, 6.8 million tourists visited Lund in 2025."
figure = "6.8 million tourists"
measure = "tourists"
place = "Lund"
period = 2025
nature = "flow"
vintage = "final"
replaces = ["guests-first"]

[[fact]]
id = "trips-first"
claim = "By a first count, 3.0 million trips by tram were made in Lund in 2025."
figure = "3.0 million trips"
measure = "trips by tram"
place = "Lund"
period = 2025
nature = "flow"
vintage = "preliminary"

[[fact]]
id = "trips"
claim = "In the end, 3.04 million trips by tram were made in Lund in 2025."
figure = "3.04 million trips"
measure = "trips by tram"
place = "Lund"
period = 2025
nature = "flow"
vintage = "final"
replaces = ["trips-first"]
"""


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2025, 66.7 % of the lifts in Lund were out of order.", "no fact"),
        ("In 2025, 91.2 % of the households in Lund owned a car.", "no fact"),
        ("In 2025, 6.4 % of young people in Lund smoked.", "no fact"),
        ("In 2025, public lifts made up 66.7 % in Lund.", "no fact"),
        ("In 2025, inspected lifts made up 66.7 % in Lund.", "supported lifts"),
        ("In 2025, 66.7 % of the public lifts in Lund were inspected.", "supported lifts"),
        ("In 2025, 91.2 % of the households in Lund were online.", "supported online"),
        ("Inspectors got round to 66.7 % of the public lifts of Lund in 2025.", "supported lifts"),
    ],
)
def test_a_share_of_the_same_things_may_be_of_those_who_do_something_else(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2025 the gross domestic product of Lund grew by 3.4 billion crowns.", "no fact"),
        ("In 2025 the economy of Lund expanded by 3.4 billion crowns.", "no fact"),
        ("The gross domestic product of Lund for 2025 was revised up by 3.4 billion crowns.", "supported product"),
        ("A census added 3.4 billion crowns to the gross domestic product of Lund in 2025.", "supported product"),
    ],
)
def test_a_revision_is_no_growth(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The trade mark office of Lund handled 18,640 trade mark applications in 2025.", "not comparable filed"),
        ("Firms from Lund filed 9,315 patent applications in 2025.", "not comparable received"),
        ("In 2025, inventors from Lund had filed 9,315 patent applications.", "not comparable received"),
        ("Applicants from Lund filed 18,640 trade mark applications in 2025.", "supported filed"),
        ("The patent office of Lund dealt with 9,315 patent applications in 2025.", "supported received"),
    ],
)
def test_who_files_and_who_receives_are_two_bases(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2025 the dairies of Lund bought milk for 612 million crowns.", "no fact"),
        ("In 2025 the dairies of Lund purchased fresh milk worth 612 million crowns.", "no fact"),
        ("In 2025 the dairies of Lund took 612 million crowns.", "supported revenue"),
        ("In 2025 the dairies of Lund had sales of 612 million crowns.", "supported revenue"),
    ],
)
def test_what_was_bought_is_not_paid_with_all_that_came_in(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In December 2025 unemployment in the eurozone stood at 5.9 %.", "no fact"),
        ("In December 2025 euro-area unemployment stood at 5.9 %.", "no fact"),
        ("In December 2025 unemployment in the EU stood at 5.9 %.", "supported jobless"),
        ("In 2025 industrial production in the EU fell by 3.7 %.", "no fact"),
        ("In 2025 industrial production in the eurozone fell by 3.7 %.", "supported output"),
    ],
)
def test_the_euro_area_is_a_place_of_its_own(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2025 barely 90,000 pairs of puffins were counted in Lund.", "contradicted puffins"),
        ("In 2025 wardens counted hardly 90,000 pairs of puffins in Lund.", "contradicted puffins"),
        ("In 2025 wardens counted barely 100,000 pairs of puffins in Lund.", "supported puffins"),
        ("In 2025 wardens counted barely 98,000 pairs of puffins in Lund.", "supported puffins"),
        ("In 2025 the average monthly rent of a flat in Lund was scarcely 800 crowns.", "contradicted rent"),
        ("In 2025 the average monthly rent of a flat in Lund was barely 850 crowns.", "supported rent"),
    ],
)
def test_what_is_barely_reached_is_hardly_exceeded(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2025 7 million tourists visited Lund.", "outdated guests-first"),
        ("In 2025 6.8 million tourists visited Lund.", "supported guests"),
        ("In 2025 about 7 million tourists visited Lund.", "supported guests-first"),
        ("In 2025 nearly 7 million tourists visited Lund.", "supported guests"),
        ("In 2025 3 million trips by tram were made in Lund.", "supported trips-first"),
    ],
)
def test_the_number_of_a_replaced_fact_is_out_of_date_unless_its_replacement_has_it_too(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2025 the police of Lund dismantled 17 rings of smugglers.", "supported rings"),
        ("In 2025 the police of Lund lost 17 rings of smugglers.", "misquoted rings"),
        ("In 2025 the port of Lund scrapped 23 piers.", "supported piers"),
        ("In 2025 the port of Lund repaired 23 piers.", "misquoted piers"),
    ],
)
def test_what_was_dismantled_was_broken_up_or_scrapped(verdict_on, text, answer):
    assert verdict_on(text) == answer
