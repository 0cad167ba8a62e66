"""Numbers of facts that a sentence gives for a group of the whole, for another account, for a level or for the rest."""

import pytest
from making import of_orton

FACTS = (
    ("wards", "In Orton, 27 % of the doctors headed a ward in 2024.", "27 %", "share of heads of wards", "share"),
    ("women", "In Orton, 41 % of the doctors were women in 2024.", "41 %", "share of women among doctors", "share"),
    ("doctors", "The hospital of Orton had 59 doctors at the end of 2024.", "59 doctors", "doctors", "stock"),
    (
        "degree",
        "Among the women of Orton, 62 % of the managers had a degree in 2024.",
        "62 %",
        "share of women managers with a degree",
        "share",
    ),
    ("alarms", "In Orton, 72 % of the homes had a smoke alarm in 2024.", "72 %", "share with an alarm", "share"),
    ("loss", "The lift company of Orton made a loss of 2.6 million euros in 2024.", "2.6 million EUR", "loss", "flow"),
    ("berths", "The number of berths in Orton fell by 340 in 2024.", "-340 berths", "change in berths", "change"),
    ("prices", "Prices in Orton rose by 3.4 % in 2024.", "3.4 %", "inflation", "change"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In Orton, 27 % of the female doctors headed a ward in 2024.", "misquoted wards"),
        ("In Orton, 31 % of the female doctors headed a ward in 2024.", "no fact"),
        ("In Orton, 31 % of the doctors headed a ward in 2024.", "contradicted wards"),
        ("In Orton, 38 % of the women were doctors in 2024.", "no fact"),
        ("In Orton, 41 % of the doctors were women in 2024.", "supported women"),
        ("In Orton, 38 % of the doctors were women in 2024.", "contradicted women"),
        ("Among the women of Orton, 58 % of the managers had a degree in 2024.", "contradicted degree"),
    ],
)
def test_a_share_of_all_is_none_of_a_group_of_them(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The lift company of Orton had costs of 44.3 million euros in 2024.", "no fact"),
        ("The lift company of Orton had a loss of 2.9 million euros in 2024.", "contradicted loss"),
    ],
)
def test_costs_contradict_no_loss(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The number of berths in Orton fell to 340 in 2024.", "misquoted berths"),
        ("The number of berths in Orton was cut back to 340 in 2024.", "misquoted berths"),
        ("The number of berths in Orton fell by 340 in 2024.", "supported berths"),
        ("Inflation in Orton rose to 3.4 % in 2024.", "supported prices"),
    ],
)
def test_what_something_changed_to_is_not_by_how_much(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Too many homes in Orton, 28 %, were without a smoke alarm in 2024.", "supported alarms"),
        ("In Orton, 59 % of the doctors were men in 2024.", "no fact"),  # and not 59 doctors
    ],
)
def test_the_rest_may_be_told_between_commas_or_have_the_number_of_a_count(verdict_on, text, answer):
    assert verdict_on(text) == answer
