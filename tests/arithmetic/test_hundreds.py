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
    "Rye takes 40 per cent, oats 35 per cent and the rest, 25 per cent, lies fallow; in 2019 it was 30 per cent.",
)


@cases("text", OTHERS)
def test_shares_of_other_wholes_are_no_slip(text):
    assert slips(text, numbers_in(text)) == []
