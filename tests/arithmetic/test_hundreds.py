"""Shares that are all of a whole: 60 % goes on staff, 30 % on rent, and 15 % on everything else."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("Ore makes up 47 per cent of the freight, coal {} per cent, grain 16 per cent and everything else 8 per cent.", "29", "39", "47 per cent, 39 per cent, 16 per cent and 8 per cent add up to 110 %"),
    ("Half of the milk becomes cheese. Butter takes {} per cent, yoghurt 14 per cent and cream the remaining 9 per cent.", "27", "37", "half, 37 per cent, 14 per cent and 9 per cent add up to 110 %"),
    ("Some 52 per cent came by tram, {} per cent by bicycle, and for 13 per cent it was something else.", "35", "31", "52 % and 31 % leave 17 %"),
    ("Of the rent, 41 per cent pays for heat, {} per cent for repairs, and the last 26 per cent for the lift.", "33", "38", "41 % and 38 % leave 21 %"),
    ("The weir has three owners: the parish holds 46 per cent, the mill {} per cent and the county 19 per cent.", "35", "45", "46 % and 45 % leave 9 %"),
    ("The town pays 70 per cent of it. The remaining {} per cent is due in May.", "30", "40", "70 % leaves 30 %"),
    # with another list before it, or a share that is told twice
    ("It has 45 per cent. Of the rest the mill has 55 per cent, the parish {} per cent, the county 15 per cent and the state the last 5 per cent.", "25", "30", "55 per cent, 30 per cent, 15 per cent and 5 per cent add up to 105 %"),
    ("Ale earned 52 per cent of the money, stout {} per cent, cider 13 per cent and mead 4 per cent.", "31", "35", "52 per cent, 35 per cent, 13 per cent and 4 per cent add up to 104 %"),
    ("In 70 per cent of cases it was won; 15 per cent were lost and the remaining {} per cent dropped.", "15", "25", "70 % and 15 % leave 15 %"),
    # answers of which each excludes the others
    ("In May 72 per cent were satisfied, 17 per cent were dissatisfied and {} per cent had no clear view.", "11", "16", "72 % and 17 % leave 11 %"),
    ("Two thirds of them were happy with it (67 per cent), 20 per cent were neither happy nor unhappy and {} per cent were unhappy.", "13", "18", "67 % and 20 % leave 13 %"),
    ("Of these, 41 per cent had gone once or twice, 33 per cent three to five times, 17 per cent six to ten times and {} per cent more often.", "9", "19", "41 %, 33 % and 17 % leave 9 %"),
    # another so much of the same
    ("Pupils make up 36 per cent of its readers and those aged 18 to 60 another 42 per cent; pensioners account for {} per cent.", "22", "32", "36 % and 42 % leave 22 %"),
    # parts of a unit of money
    ("Out of every pound, {}p goes on food, 12p on rent and 4p on light.", "84", "88", "88 pence + 12 pence + 4 pence = £1.04"),
    ("Out of every euro, 46 cents goes on wages, 28 cents on flour and 19 cents on rent. That leaves {} cents, or €9,100 in all.", "7", "12", "a euro less 46 cents, 28 cents and 19 cents is 7 cents"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), SLIPS)
def test_shares_of_all_are_all_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    assert [slip.reason for slip in slips(text.format(wrong), numbers_in(text.format(wrong)))] == [reason]


OTHERS = (
    "Ore makes up 47 per cent of the freight, coal 39 per cent, of which 11 per cent is coke, and everything else 14 per cent.",
    "In May 61 per cent read it, 39 per cent in print, and the rest of the town 18 per cent.",
    "Of those with a view, 62 per cent are for it and 31 per cent against it; elsewhere 27 per cent are against it.",
    "Cats make up 46 per cent of the animals, and 31 per cent of the cats and 26 per cent of the dogs are old.",
    "The parish holds 46 per cent, the mill 35 per cent and the county 9 per cent.",
    "Wheat grew by 12 per cent, rye by 14 per cent and everything else by 9 per cent.",
    "Some named the price (58 per cent), others the noise (44 per cent), several reasons or something else (12 per cent).",
    "Men were 61 per cent and women 39 per cent. Boats make up 30 per cent of it, cars 20 per cent and everything else 45 per cent.",
    "In May 72 per cent were satisfied with the food, 58 per cent with the rooms and 16 per cent had no clear view.",
    "Some 45 per cent of the men, another 45 per cent of the women and 30 per cent of the children came more than one time.",
    "Some 55 per cent had both a car and a dog, another 30 per cent had one of the two, and 40 per cent had played a part in it.",
    "In May 72 per cent were satisfied, 17 per cent were dissatisfied and 6 per cent had no clear view.",
    "Of every pound spent on food, 40p goes to the shop and 15p to the farm.",
    "Rye takes 40 per cent, oats 35 per cent and the rest, 25 per cent, lies fallow; in 2019 it was 30 per cent.",
)


@cases("text", OTHERS)
def test_shares_of_other_wholes_are_no_slip(text):
    assert slips(text, numbers_in(text)) == []
