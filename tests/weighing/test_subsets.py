"""Numbers of facts that a sentence gives for some of all: those of an age, a part of a place, a kind, or a price."""

import pytest
from making import of_orton

FACTS = (
    ("smokers", "In Orton, 18.3 % of adults smoked in 2024.", "18.3 %", "smoking rate", "share"),
    ("nurses", "Hospitals in Orton employed 14,260 nurses at the end of 2024.", "14260 nurses", "nurses", "stock"),
    ("young", "In Orton, 7.4 % of young people were out of work in 2024.", "7.4 %", "youth unemployment", "share"),
    ("pears", "Growers in Orton picked 38,400 tonnes of pears in 2024.", "38400 tonnes", "pear harvest", "flow"),
    ("parcels", "The post in Orton delivered 7.36 million parcels in 2024.", "7.36 million parcels", "parcels", "flow"),
    ("offices", "Orton had 412 post offices at the end of 2024.", "412 offices", "post offices", "stock"),
    ("trains", "The railway of Orton ran 148 trains a day in 2024.", "148 trains per day", "trains a day", "rate"),
    ("crate", "A crate of pears cost 12.60 euros in Orton in 2024.", "12.60 EUR", "average price of a crate", "rate"),
    ("visit", "Spending per guest in the cafes of Orton was 11.80 euros in 2024.", "11.80 EUR", "spending", "rate"),
    ("family", "A ticket for two adults cost 38 euros in Orton in 2024.", "38 EUR", "price of a ticket", "rate"),
    ("inmate", "Orton spent 49,300 euros per prisoner in 2024.", "49300 EUR", "spending per prisoner", "rate"),
    (
        "members",
        "The club of Orton had 3,120 members at the end of 2024.",
        "3120 members",
        "members of the club",
        "stock",
    ),
    ("late", "In Orton, 6.8 % of the letters arrived late in 2024.", "6.8 %", "share of late letters", "share"),
    ("gifts", "Households in Orton gave 214 million euros to charity in 2024.", "214 million EUR", "gifts", "flow"),
    ("funerals", "Undertakers in Orton arranged 18,900 funerals in 2024.", "18900 funerals", "funerals", "flow"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In Orton, 18.3 % of the over-65s smoked in 2024.", "misquoted smokers"),
        ("The smoking rate among people under 30 in Orton was 18.3 % in 2024.", "misquoted smokers"),
        ("The smoking rate among 15- to 24-year-olds in Orton was 18.3 % in 2024.", "misquoted smokers"),
        ("The smoking rate for women aged 40 to 49 in Orton was 18.3 % in 2024.", "no fact"),
        ("Among adults aged 65 and over in Orton, 18.3 % smoked in 2024.", "misquoted smokers"),
        ("Hospitals in Orton employed 14,260 nurses under 40 at the end of 2024.", "misquoted nurses"),
        ("Hospitals in Orton employed 14,260 nurses aged 50 or younger at the end of 2024.", "misquoted nurses"),
        ("The smoking rate of the under-25s in Orton was 31 % in 2024.", "no fact"),
        ("Among adults aged 18 and over in Orton, 18.3 % smoked in 2024.", "supported smokers"),
        ("Of people aged 15 to 64 in Orton, 18.3 % smoked in 2024.", "supported smokers"),
        ("In Orton, 18.3 % of adults smoked in 2024, despite a campaign among the under-25s.", "supported smokers"),
        ("In Orton, 18.3 % of adults smoked in 2024 (among the over-65s 9 %).", "supported smokers"),
        ("Because of the under-25s, the smoking rate in Orton was 18.3 % in 2024.", "supported smokers"),
        ("Of patients over 60, many need care: hospitals in Orton employed 14,260 nurses in 2024.", "supported nurses"),
        ("In Orton, 7.4 % of the under-25s were out of work in 2024.", "supported young"),
        ("Trees over 60 fell, but the post in Orton delivered 7.36 million parcels in 2024.", "supported parcels"),
    ],
)
def test_people_of_some_ages_are_not_all(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Outside the capital, the post in Orton delivered 7.36 million parcels in 2024.", "misquoted parcels"),
        ("In the rest of the country, hospitals employed 14,260 nurses in 2024.", "misquoted nurses"),
        ("On the mainland, growers in Orton picked 38,400 tonnes of pears in 2024.", "misquoted pears"),
        ("Growers outside the big cities picked 38,400 tonnes of pears in Orton in 2024.", "misquoted pears"),
        ("In 2024 7.36 million parcels were delivered on the mainland of Orton.", "misquoted parcels"),
        ("The post delivered 7.36 million parcels in Orton in 2024, outside the capital.", "misquoted parcels"),
        ("Outside the cities, the post in Orton delivered 4.2 million parcels in 2024.", "no fact"),
        ("Orton had 412 post offices at the end of 2024, most of them outside the capital.", "supported offices"),
        ("Orton, an island off the mainland, had 412 post offices at the end of 2024.", "supported offices"),
        (
            "From its depot outside the capital, the post in Orton delivered 7.36 million parcels in 2024.",
            "supported parcels",
        ),
        (
            "The post delivered 7.36 million parcels in Orton in 2024 from a depot outside the capital.",
            "supported parcels",
        ),
        (
            "Ferries to the mainland took the 38,400 tonnes of pears that growers in Orton picked in 2024.",
            "supported pears",
        ),
        ("In Orton 18.3 % of adults smoked in 2024, more than in the rest of the country.", "supported smokers"),
    ],
)
def test_a_part_of_a_place_that_has_no_name_is_not_all_of_it(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Growers in Orton picked 38,400 tonnes of dessert pears in 2024.", "no fact"),
        ("Growers in Orton picked 41,000 tonnes of dessert pears in 2024.", "no fact"),
        ("The railway of Orton ran 148 freight trains a day in 2024.", "misquoted trains"),
        ("Undertakers in Orton arranged 18,900 burials in 2024.", "no fact"),
        ("Growers in Orton picked 41,000 tonnes of pears in 2024.", "contradicted pears"),
        ("Growers in Orton picked 38,400 tonnes of Orton pears in 2024.", "supported pears"),
        ("The pear harvest in Orton came to 38,400 metric tonnes in 2024.", "supported pears"),
        ("The railway of Orton ran 148 trains a day in 2024.", "supported trains"),
    ],
)
def test_a_kind_of_what_is_measured_is_not_all_of_it(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("A slice of cake cost 11.80 euros in the cafes of Orton in 2024.", "no fact"),
        ("The new statue cost 214 million euros in Orton in 2024.", "no fact"),
        ("Two crates of pears cost 25.20 euros in Orton in 2024.", "no fact"),
        ("A dozen crates of pears cost 12.60 euros in Orton in 2024.", "no fact"),
        ("A crate of pears cost 12.60 euros in Orton in 2024.", "supported crate"),
        ("In Orton the average crate of the pears sold for 12.60 euros in 2024.", "supported crate"),
        ("A crate of pears cost 15.20 euros in Orton in 2024.", "contradicted crate"),
        ("A crate of pears in a shop cost 12.60 euros in Orton in 2024.", "supported crate"),
        ("A crate of pears for the market in the square cost 12.60 euros in Orton in 2024.", "no fact"),
        ("A punnet of plums in a shop cost 12.60 euros in Orton in 2024.", "no fact"),
        ("Plums in the shops cost 12.60 euros a crate in Orton in 2024.", "no fact"),
        ("Pears in the shops cost 12.60 euros a crate in Orton in 2024.", "supported crate"),
        ("Two adults cost 38 euros by ticket in Orton in 2024.", "supported family"),
        ("In Orton an inmate cost 49,300 euros in 2024.", "supported inmate"),
        ("In 2024 the average guest spent 11.80 euros in the cafes of Orton.", "supported visit"),
    ],
)
def test_the_price_of_one_thing_is_neither_that_of_another_nor_that_of_several(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("At the end of 2024 the staff of the club of Orton numbered 3,120.", "no fact"),
        ("At the end of 2024 the staff of the club of Orton numbered 3,300.", "no fact"),
        ("At the end of 2024 the members of the club of Orton numbered 3,120.", "supported members"),
        (
            "The members of the club of Orton, and not its staff, numbered 3,300 at the end of 2024.",
            "contradicted members",
        ),
    ],
)
def test_a_number_without_a_unit_is_of_the_people_that_a_sentence_names(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In Orton, 4.1 % of the letters by weight rather than by number arrived late in 2024.", "no fact"),
        ("In Orton, 6.8 % of the letters by weight arrived late in 2024.", "supported late"),
        ("In Orton, 4.1 % of the letters arrived late in 2024.", "contradicted late"),
        ("In Orton, 4.1 % of the letters arrived late in 2024 by the number of the post.", "contradicted late"),
    ],
)
def test_a_share_by_another_amount_is_a_different_share(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The largest givers to charity in Orton in 2024 were Norrick Bank (52 million euros).", "no fact"),
        ("The largest givers in households were, in 2024, the Holms (52 million euros to charity).", "no fact"),
        ("What households in Orton gave to charity (214 million euros in 2024) is a lot.", "supported gifts"),
        ("In 2024 households gave less to charity in Orton (52 million euros) than ever.", "contradicted gifts"),
    ],
)
def test_a_figure_in_brackets_is_that_of_the_name_before_it(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2024 the post in Orton delivered 7.36 million parcels in spring and 3 in autumn.", "misquoted parcels"),
        ("In 2024 the post in Orton delivered between 7.1 million parcels in spring and 8 in autumn.", "no fact"),
        ("In 2024 the post in Orton delivered 7.36 million parcels in spring and autumn.", "supported parcels"),
        ("In 2024 the post in Orton delivered 7.1 million parcels in spring and autumn.", "contradicted parcels"),
    ],
)
def test_one_season_before_the_figure_of_another_is_a_part_of_the_year(verdict_on, text, answer):
    assert verdict_on(text) == answer
