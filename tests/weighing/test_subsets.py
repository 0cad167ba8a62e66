"""Numbers of some of the things that a fact counts: those of a kind, an age, a group or a part.

One that is that of all is misquoted for them, and one that differs is no wrong number of all.
"""

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
    ("calls", "The ambulances of Orton answered 21,480 calls in 2024.", "21480 calls", "calls", "flow"),
    ("grants", "The council of Orton approved 1,312 grants in 2024.", "1312 grants", "grants", "flow"),
    ("salt", "The mines of Orton shipped 3.62 million tonnes of salt in 2024.", "3.62 million tonnes", "salt", "flow"),
    (
        "takings",
        "The theatre of Orton had takings of 18.4 million euros in 2024.",
        "18.4 million EUR",
        "takings",
        "flow",
    ),
    ("beds", "In Orton, 81.6 % of the hospital beds were taken in 2024.", "81.6 %", "share of beds taken", "share"),
    ("farms", "37 farms of Orton had a fire in 2024.", "37 farms", "farms with a fire", "flow"),
    ("speed", "The average speed of buses in Orton was 17.6 km/h in 2024.", "17.6 km/h", "speed", "rate"),
    ("load", "The average load of ferries in Orton was 212 guests in 2024.", "212 guests", "load", "rate"),
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
        ("Adults under 25 in Orton had a smoking rate of 31 % in 2024.", "no fact"),
        ("Among adults who live with someone over 65, 31 % smoked in Orton in 2024.", "no fact"),
        ("Adults in Orton had a smoking rate of 31 % in 2024.", "contradicted smokers"),
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
        ("In Orton, 59 % of the doctors were men in 2024.", "supported women"),  # and not 59 doctors
    ],
)
def test_the_rest_may_be_told_between_commas_or_have_the_number_of_a_count(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    "text",
    [
        "The ambulances of Orton answered 2,140 calls from abroad in 2024.",
        "The ambulances of Orton answered 900 late calls in 2024.",
        "On its busiest day in 2024 Orton answered 140 calls.",
        "The council of Orton approved 212 grants for insulation in 2024.",
        "The council of Orton's education department approved 310 grants in 2024.",
        "The mines of Orton shipped 2.9 million tonnes of road salt in 2024.",
        "Of the salt that the mines of Orton shipped in 2024, 3.1 million tonnes went by train.",
        "Orton's two main mines shipped 3.1 million tonnes of salt in 2024.",
        "Takings of the theatre of Orton from sponsors were 4.1 million euros in 2024.",
        "In Orton, 64.2 % of the hospital beds in psychiatry were taken in 2024.",
        "Nine farms of Orton had a fire with damage of more than €10,000 in 2024.",
        "The average speed of school buses in Orton was 24.1 km/h in 2024.",
        "The average load of freight ferries in Orton was 45 in 2024.",
    ],
)
def test_a_number_of_some_contradicts_none_of_all(verdict_on, text):
    assert verdict_on(text) == "no fact"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The ambulances of Orton answered 20,480 calls in 2024.", "contradicted calls"),
        ("The ambulances of Orton answered 22,480 calls from callers in 2024.", "contradicted calls"),
        ("The council of Orton approved 1,132 grants for insulation in 2024.", "contradicted grants"),
        ("In Orton, 86.1 % of the hospital beds were taken in 2024.", "contradicted beds"),
        ("The average speed of buses in Orton was 24.1 km/h in 2024.", "contradicted speed"),
    ],
)
def test_more_than_all_and_a_slip_of_the_number_of_all_contradict_it(verdict_on, text, answer):
    assert verdict_on(text) == answer
