"""Slips of what is left of a whole that was told before: half of the 90, 45, stayed, and 30 slept. The other 15 left."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("We asked 800 anglers, mostly in May. Of these 430, or 54 per cent, fish at night. A quarter, or 200, fish at dawn. The other {} go at noon.", "170", "210", "800 less 430 and 200 is 170"),
    ("The band sold 12,400 records in the 3 years. It gave 1,900 away. Half, or 6,200, went to Japan. The remaining {} are in a shed.", "4,300", "5,300", "12,400 less 1,900 and 6,200 is 4,300"),
    ("Two thirds of the tenants, 640, pay in cash; 110 pay late, and the other {} pay by card.", "210", "310", "960 less 640 and 110 is 210"),
    ("The fund has £45 million. Roads took £18 million (40 per cent), schools £15.75 million (35 per cent), and parks the remaining £{} million, or 25 per cent.", "11.25", "13.25", "£45 million less £18 million and £15.75 million is £11.25 million"),
    ("The depot got 7,500 tyres for $21 each, or $157,500. It has handed out 5,100 of them, or 68 per cent, and has {} left.", "2,400", "3,400", "7,500 less 5,100 is 2,400"),
    ("Of the 720 guests, 55 per cent came by train, 25 per cent by car and the remaining {} by boat.", "144", "164", "taking 55 per cent and 25 per cent from 720 leaves 144"),
    ("One in five of those caught, 63 in all, were boys; the other {} were men.", "252", "272", "315 less 63 is 252"),
    ("Of the 72 alarms, fumes were to blame for 36 of the 72 alarms, steam for 21, and dust for the other {}.", "15", "19", "72 less 36 and 21 is 15"),
    ("There are 64 huts on the coast. Half of them belong to the port, 18 to the church and the remaining {} to the club.", "14", "16", "64 less 18 and 32 is 14"),
    ("There are 46 applicants for six posts. Nine have since withdrawn, leaving {} to be heard.", "37", "39", "46 less nine is 37"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), SLIPS)
def test_what_is_left_is_right_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    assert [slip.reason for slip in slips(text.format(wrong), numbers_in(text.format(wrong)))] == [reason]


OTHERS = (
    "The barge carried 62 goats; 30 swam ashore, 10 were found, among them 3 kids, and 22 are missing.",
    "Oss have 70 points, Lund 66 and Hale 64, and five matches are still to go.",
    "The fund has 900 euros for the band.\n\nThe drums cost 540 euros, which left 360 euros, and the horn 99 euros.",
    "The farm had 1,340 hens.\n\nIt sold 600 hens in May, after rain. In June it lost 90 hens, and the other 650 moved.",
    "Moss handled 31,200 tonnes (40 per cent), followed by Oss with 19,500 and Lund with 11,700. The other ports shared the remaining 15,700 tonnes.",
    "Charges followed in 306 cases. But 2,856 of the 4,080 cases (70%) were closed. The remaining 918 are still open.",
    "Of 60 clubs 12 closed, leaving 40 in England and eight in Wales.",
    "Of these 400 farms, 272 (68 per cent) irrigate, 92 do not, and 36 are undecided.",
    "Nine sailors were on two boats and 11 rafts when it sank; three are missing.",
    "The bank has 97 branches left out of 118.",
    "Of the 45 chairs 20 were sold and 18 lent. In one hall 4 are left.",
    "Some 40 members (less than 5 per cent) were ill; the rest, 900, came.",
    "The jail held 618 people in March, up from 571 a year earlier, leaving only 22 of its 640 beds empty.",
    "Some 40 members (0 per cent) were ill; the rest, 900, came.",
    "Holm has 71 per cent of the market, down from 78 in 2023. Its rival, Hale, has 22, and a group of 14 shops shares the remaining 7.",
    "In 1936, even so, 212 of the 265 schools taught the tongue. Then came new laws. By 1974 there were 31 left.",
    "Of the 90 mills in the vale 40 ground corn. Today there are 12 left.",
    "The stock is above the 190,000 tonnes that are safe, and above 136,000 tonnes. It was low in 1996, when only 98,000 tonnes were left.",
    "Of the 50 hens, 31 were laying and 14 were not. Five had died.",
    "Of the 90 boats 40 were sold in May. Ten years later there were 12 left.",
    "In 2023, 28 of 96 kiosks closed, and 11 opened, which leaves 79.",
    "Of the 90 boats 40 were sold. The yard burnt down in 2005 and there were 12 left.",
)


@cases("text", OTHERS)
def test_what_is_left_of_others_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
