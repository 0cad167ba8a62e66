"""Numbers of facts that a sentence gives for a kind, a group, an end or another amount of what the fact gives."""

import pytest
from making import of_orton

FACTS = (
    ("thefts", "In 2024, 4,812 bicycles were stolen in Orton.", "4812 bicycles", "bicycles stolen", "flow"),
    ("cinemas", "Orton had 38 cinemas at the end of 2024.", "38 cinemas", "cinemas", "stock"),
    ("screens", "Orton had 146 cinema screens at the end of 2024.", "146 screens", "cinema screens", "stock"),
    (
        "colonies",
        "There were 12,430 bee colonies in Orton at the end of 2024.",
        "12430 colonies",
        "bee colonies",
        "stock",
    ),
    (
        "ships",
        "The shipyards of Orton had 143 ships on order at the end of 2024.",
        "143 ships",
        "ships on order",
        "stock",
    ),
    (
        "cruise-ships",
        "Cruise ships made up 46 % of the value of the orders of Orton's shipyards at the end of 2024.",
        "46 %",
        "share of cruise ships in the value of orders",
        "share",
    ),
    ("weeklies", "Orton had 57 weekly newspapers at the end of 2024.", "57 newspapers", "weekly newspapers", "stock"),
    ("helpers", "Orton had 1,940 volunteer nurses at the end of 2024.", "1940 nurses", "volunteer nurses", "stock"),
    ("patents", "Orton filed 18,742 patent applications in 2024.", "18742 applications", "patent applications", "flow"),
    ("posts", "Orton had 342 vacancies for teachers at the end of 2024.", "342 vacancies", "vacancies", "stock"),
    ("neutering", "Vets did 2,240 neutering operations in Orton in 2024.", "2240 operations", "neutering", "flow"),
    ("fire-deaths", "In Orton, 64 people died in fires in 2024.", "64 deaths", "deaths in fires", "flow"),
    ("revenue", "Tellin Foods of Orton had revenue of 943 million EUR in 2024.", "943 million EUR", "revenue", "flow"),
    ("exports", "Orton exported goods worth 2.37 billion EUR in 2024.", "2.37 billion EUR", "exports of goods", "flow"),
    (
        "pass",
        "A monthly bus pass cost 42.50 EUR in Orton in 2024.",
        "42.50 EUR",
        "price of a monthly bus pass",
        "stock",
    ),
    ("rank", "Orton was the third most populous city of Lund in 2024.", "3 rank", "rank by population", "rank"),
    (
        "tonnage",
        "The yards of Orton delivered 684,000 compensated gross tonnes in 2024.",
        "684000 compensated gross tonnes",
        "tonnage",
        "flow",
    ),
    (
        "sailings",
        "In Orton 83 % of sailings departed on time in 2024.",
        "83 %",
        "share of sailings that departed on time",
        "share",
    ),
    (
        "rank-value",
        "Orton ranked 4th in Europe by value of its order book at the end of 2024.",
        "4 rank",
        "rank by value of the order book",
        "rank",
    ),
    ("tenants", "In Orton, 58 % of households were tenants in 2024.", "58 %", "share of households that rent", "share"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("At the end of 2024 there were 146 cinemas in Orton.", "misquoted screens"),
        ("At the end of 2024 there were 146 screens in the cinemas of Orton.", "supported screens"),
        ("Orton was home to 12,430 bees at the end of 2024.", "misquoted colonies"),
        ("Orton had 12,430 colonies of bees at the end of 2024.", "supported colonies"),
        ("Orton had 57 weeklies at the end of 2024.", "supported weeklies"),
        ("Orton had 1,940 volunteers at the end of 2024.", "supported helpers"),
        ("In 2024 Orton filed for 18,742 patents.", "supported patents"),
        ("At the end of 2024 Orton looked for 342 teachers.", "supported posts"),
        ("In Orton, vets did 2,240 neuterings in 2024.", "supported neutering"),
        ("In Orton, 64 firefighters died in fires in 2024.", "misquoted fire-deaths"),
        ("In Orton, 64 people died in fires in 2024, firefighters among them.", "supported fire-deaths"),
    ],
)
def test_a_noun_beside_that_of_a_fact_counts_the_same_only_if_it_was_asked_for_or_done(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The shipyards of Orton had 143 cruise ships on order at the end of 2024.", "misquoted ships"),
        ("Cruise ships on order at Orton's shipyards numbered 143 at the end of 2024.", "misquoted ships"),
        ("The shipyards of Orton had 143 vessels on order at the end of 2024.", "supported ships"),
        (
            "The shipyards of Orton had 143 ships on order at the end of 2024, among them cruise ships.",
            "supported ships",
        ),
        ("In 2024, 4,812 bicycles were stolen in Orton by teenagers.", "misquoted thefts"),
        ("In 2024, 4,812 bicycles were stolen in Orton by thieves.", "supported thefts"),
        ("In 2024 young and old thieves stole 4,812 bicycles in Orton.", "supported thefts"),
        ("In 2024 4,812 bicycles were stolen from men and women in Orton.", "supported thefts"),
    ],
)
def test_a_kind_that_the_library_knows_or_a_group_is_not_all_of_them(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Orton exported goods worth €2.37 billion to Norway in 2024.", "misquoted exports"),
        ("Exports from Orton to Norway came to €2.37 billion in 2024.", "misquoted exports"),
        ("From Norway to Spain they want them: Orton exported goods worth €2.37 billion in 2024.", "supported exports"),
        ("Compared to Norway, Orton did well: it exported goods worth €2.37 billion in 2024.", "supported exports"),
        ("Orton is closer to Norway than others and exported goods worth €2.37 billion in 2024.", "supported exports"),
        ("Orton exported goods worth €2.37 billion to 96 countries in 2024.", "supported exports"),
    ],
)
def test_what_goes_to_one_country_is_not_what_goes_to_all(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Tellin Foods of Orton had a loss of €943 million in 2024.", "misquoted revenue"),
        ("Tellin Foods of Orton made a profit of €943 million in 2024.", "no fact"),
        ("Tellin Foods of Orton made €943 million in 2024.", "supported revenue"),
        ("With revenue of €943 million, Tellin Foods of Orton made a loss in 2024.", "supported revenue"),
        ("A weekly bus pass cost €42.50 in Orton in 2024.", "misquoted pass"),
        ("An annual bus pass cost €42.50 in Orton in 2024.", "misquoted pass"),
        ("For a monthly bus pass, people in Orton paid €42.50 in 2024.", "supported pass"),
        ("According to a weekly paper, a monthly bus pass cost €42.50 in Orton in 2024.", "supported pass"),
    ],
)
def test_a_loss_is_no_revenue_and_a_week_no_month(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Orton was the third oldest city of Lund in 2024.", "misquoted rank"),
        ("Orton was the third-richest city of Lund in 2024.", "misquoted rank"),
        ("Orton was the third most expensive city of Lund in 2024.", "misquoted rank"),
        ("Orton was the third most populated city of Lund in 2024.", "supported rank"),
        ("Orton was the third largest city of Lund in 2024.", "supported rank"),
        ("Orton was the third largest of the oldest cities of Lund in 2024.", "supported rank"),
        (
            "Measured by the value of ships on order, Orton closed 2024 as number four in Europe.",
            "supported rank-value",
        ),
        ("Measured by the number of ships, Orton closed 2024 as number four in Europe.", "misquoted rank-value"),
    ],
)
def test_a_superlative_says_by_what_a_rank_is(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In Orton, 58 per cent of the inhabitants were tenants in 2024.", "misquoted tenants"),
        ("In Orton, 58 per cent of people were tenants in 2024.", "misquoted tenants"),
        ("In Orton, 58 per cent of the homes of its people had tenants in 2024.", "supported tenants"),
        ("In Orton 58 per cent of households were tenants in 2024.", "supported tenants"),
        ("The people of Orton own little: 58 per cent of households were tenants in 2024.", "supported tenants"),
    ],
)
def test_a_share_of_homes_is_none_of_the_people_in_them(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In Orton 83 % of departures were on time in 2024.", "supported sailings"),
        ("In 2024, 4,182 bicycles were stolen in Orton for every million people.", "no fact"),
        ("In 2024, 4,182 bicycles were stolen in Orton for every imaginable reason.", "contradicted thefts"),
        ("In 2024, 4,812 bicycles were stolen in Orton, more than ever.", "supported thefts"),
    ],
)
def test_first_letters_and_a_verb_say_the_same_and_a_rate_does_not(verdict_on, text, answer):
    assert verdict_on(text) == answer
