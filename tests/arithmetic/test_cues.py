"""Slips that no phrase gives away: how surely amounts are related by the cues around them."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("Of the 52 weeks he spent 31 on the road, six at home and 18 in the studio.", "52", "31 weeks + six weeks + 18 weeks = 55 weeks"),
    ("The four of them, aged 31, 35, 38 and 44, are 158 years old together.", "158", "31 + 35 + 38 + 44 = 148 years"),
    ("Sales of bikes came to 400 in May and 600 in June. Bike sales have doubled.", "doubled", "600 is 1.5 times 400"),
    ("Nine tenths are of wood: 360 of the 480 houses.", "Nine tenths", "360 of 480 is 75 %"),
    ("The chamber passed it by 63 votes to 48. The 25-vote margin was wider than in May.", "25", "63 less 48 is 15"),
    ("Kell kept her seat by 218 votes. She polled 6,742 votes to 6,424 for her rival.", "6,424", "6,742 less 218 is 6,524"),
    ("Prices doubled, from 40 to 95 euros.", "doubled", "95 euros is 2.38 times 40"),
    ("Prices exactly doubled, from 40 to 74 euros.", "doubled", "74 euros is 1.85 times 40"),
    ("In all 135 of the 300 seats, half, are new.", "half", "135 of 300 is 45 %"),
    ("Prices more than doubled, from 40 to 70 euros.", "doubled", "70 euros is 1.75 times 40"),
    ("In all 25 of the 60 schools, a third, have a pool.", "a third", "25 of 60 is 41.67 %"),
    ("In all 25 of the 60 schools, two sevenths, have a pool.", "two sevenths", "25 of 60 is 41.67 %"),
    ("In all 25 of the 60 schools (31 %) have a pool.", "31 %", "25 of 60 is 41.67 %"),
    ("Rangers counted 51,000 nests, fewer than half the 88,000 of 2019.", "half", "51,000 of 88,000 is 58 %"),
    ("Rangers counted 31,000 nests, more than half the 88,000 of 2019.", "half", "31,000 of 88,000 is 35.2 %"),
    ("The tax brings in 45 pounds a month from each, 640 a year.", "640", "12 times 45 pounds a month is 540 pounds a month"),
    ("An average of 47 calls a day came in this week: 30 on Monday, 45 on Tuesday and 51 on Wednesday.", "47", "the average of 30, 45 and 51 is 42"),
    ("One in five of them is ill: of the 140 who were asked, 35 said so.", "35", "one in five of 140 is 28"),
    ("Her time of 52.4 seconds beat the old record of 53.1 by 0.9 seconds.", "0.9", "53.1 seconds less 52.4 seconds is 0.7 seconds"),
    ("Open on four days a week, for six hours each time, it is open 28 hours a week.", "28", "four days a week times six hours is 24 hours a week"),
    ("The number of hives has doubled since 2010 to 3,200, when there were 1,900.", "doubled", "3,200 is 1.68 times 1,900"),
    ("They paid £90 there and pay half the price here, £55.", "half", "£55 is 0.61 times £90"),
    ("The mayor has cut fires in half, from 84 in 2019 to 58 in 2021.", "half", "58 is 0.69 times 84"),
    ("Demand for the bus has grown tenfold, from 900 passengers to 4,500.", "tenfold", "4,500 is 5 times 900"),
    ("The club has more than doubled in five years, from 430 members to 810, and plays in eleven towns.", "doubled", "810 is 1.88 times 430"),
    ("Put at £60,000, the roof cost £90,000, 33 per cent over the estimate.", "33 per cent", "from £60,000 to £90,000 is a rise of 50 %"),
    ("A cup costs £5 instead of £4 from May, and guests deplore a rise of 20 per cent.", "20 per cent", "from £4 to £5 is a rise of 25 %"),
    ("The firm has 640 drivers and will let 140 of them go. The 600 who stay get a bonus.", "600", "640 less 140 is 500"),
    ("At 25 litres a second, the pump lifts 75,000 litres every hour.", "75,000", "3,600 times 25 litres a second is 90,000 litres every hour"),
    ("Half of the 60 acres were sown with rye and a third with oats, which leaves 15 acres.", "15", "taking half and a third from 60 acres leaves 10 acres"),
    ("The list has 3,500 names, 1,620 men and 1,780 women.", "1,780", "3,500 less 1,620 is 1,880"),
    ("A one-metre board less 30 centimetres is 80 centimetres.", "80", "one metre less 30 centimetres is 70 centimetres"),
    ("Half the club's 640 members, or 360, voted.", "360", "half of 640 is 320"),
    ("The road has 9,000 cars a day. At £2 a car, that is £28,000 in daily tolls.", "28,000", "9,000 times £2 a car is £18,000"),
    ("Rooms cost £90, £30 above the £70 of last year.", "70", "£90 less £30 is £60"),
    ("The average of the five marks, 7, 9, 6, 8 and 10, was 9.", "9", "the average of 7, 9, 6, 8 and 10 is 8"),
    ("The club has 340 members. There are 160 men and 190 women.", "190", "340 less 160 is 180"),
    ("The club has 340 members. It has 160 men and 190 women.", "190", "340 less 160 is 180"),
    ("The club has 340 members: 160 men and 190 women.", "340", "160 + 190 = 350"),
    ("The list has 3,500 names, 1,620 men and 1,780 women.", "1,780", "3,500 less 1,620 is 1,880"),
    ("The crew is 96 strong. They are 41 men and 65 women.", "65", "96 less 41 is 55"),
    ("Of every pound paid, 42p goes on wages and 35p on food, leaving 33p for the rest.", "33", "a pound less 42 pence and 35 pence is 23 pence"),
    ("Of every pound, 42p goes on wages, 35p on food and 33p on rent.", "pound", "42 pence + 35 pence + 33 pence = £1.10"),
    ("Of the 28 girls in her group, 16 walk to school and 15 come by bus.", "15", "28 less 16 is 12"),
    ("Of its 64 members 41 have a boat and the other 33 have none.", "33", "64 less 41 is 23"),
    ("The council has 64 seats: 41 are Red and 33 Blue.", "33", "64 less 41 is 23"),
    ("Of about 2,400 guests 1,200 came by train, and the other 980 by bus.", "980", "2,400 less 1,200 is 1,200"),
    ("The vote was 27 to 16, with five abstentions. All 45 members took part.", "45", "27 + 16 = 43"),
    ("All 45 members of the council came: 24 voted for it, 15 against it, and two abstained.", "45", "24 + 15 + two = 41"),
)  # fmt: skip


@cases(("text", "printed", "reason"), SLIPS)
def test_amounts_that_cues_relate_are_a_slip_if_they_are_not_right(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


def test_each_amount_is_in_one_slip_of_its_paragraph():
    text = (
        "Thirty-six helpers came to the barn. Each of them filled 45 bags, so that 1,520 bags were sold by nightfall."
    )
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [
        ("1,520", "thirty-six times 45 is 1,620")
    ]


IN_TWO_SENTENCES = (
    # a rule finds the second, and cues the first
    ("The lake stood at 3.65 metres and fell by 40 centimetres, to 3.45 metres. Members fell from 2,400 to 2,160, a 15 per cent fall.", ["3.45", "15 per cent"]),
    ("Rents rose from £400 to £460, a rise of 22 per cent. Thirty-six helpers filled 45 bags each, so that 1,520 bags were sold.", ["22 per cent", "1,520"]),
    # what a rule has added up is no part of anything else
    ("The town has 1,300 elms, 750 firs and 350 yews. Together these are 2,900 trees.", ["2,900"]),
    ("Rents rose from £400 to £460, a rise of 25 per cent. It has 37 helpers, and 45 guests came.", ["25 per cent"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed"), IN_TWO_SENTENCES)
def test_a_slip_of_one_sentence_does_not_hide_that_of_the_next(text, printed):
    assert [text[slip.start : slip.end] for slip in slips(text, numbers_in(text))] == printed
