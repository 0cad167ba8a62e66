"""On which side of a number the things are that a figure is of."""

from decimal import Decimal

import pytest

from innofacts.features.limits import Limit, is_of_others, limits_in, limits_of, parts_the_rest
from innofacts.prose.figures import find_mentions


@pytest.mark.parametrize(
    ("claim", "limits"),
    [
        ("Farms with less than 5 hectares grew 62 per cent.", [(False, 5, "ha", False)]),
        ("Farms of five hectares and over grew 62 per cent.", [(True, 5, "ha", False)]),
        ("People aged 65 and over were 62 per cent.", [(True, 65, "", False)]),
        ("Drivers under the age of 25 caused 62 per cent.", [(False, 25, "", False)]),
        ("Under-25s caused 62 per cent.", [(False, 25, "", False)]),
        ("Drivers under 25 caused 62 per cent.", [(False, 25, "", False)]),
        ("Those aged 80 years or more were 62 per cent.", [(True, 80, "", False)]),
        ("Those of 80 years of age or more were 62 per cent.", [(True, 80, "", False)]),
        ("Terms of more than two years were 62 per cent.", [(True, 2, "year", False)]),
        ("Homes of 100 square metres or more were 62 per cent.", [(True, 100, "square m", False)]),
        ("Firms with no more than 1,200 employees were 62 per cent.", [(False, 1200, "employee", False)]),
        ("Firms with not less than 10 staff were 62 per cent.", [(True, 10, "staff", False)]),
        ("Of the drivers under 25, 62 per cent had a crash.", [(False, 25, "", True)]),
        ("62 per cent of drivers under 25 had a crash.", [(False, 25, "", True)]),
        ("62 per cent of crashes were caused by drivers under 25.", [(False, 25, "", False)]),
        ("More than 62 per cent drive.", []),
        ("More than 62 million people drive, 62 per cent.", []),
        ("More than 62 times as many drive.", []),
        ("Less than ever was grown, 62 per cent.", []),
    ],
)
def test_a_claim_limits_what_its_figure_is_of(claim, limits):
    assert [*limits_in(claim, Decimal(62))] == limits


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("Farms with less than 5 hectares grew 62 % of it.", [(False, 5, "ha", False)]),
        ("62 % of them were smaller than three hectares.", [(False, 3, "ha", False)]),
        ("Of the drivers under 25, 62 % had a crash.", [(False, 25, "", True)]),
        ("More than 62 % of them drive.", []),
        ("Fewer than 40 towns have trams, 62 % have buses.", []),
        ("In Orton, 62 % of crashes were caused by those over 65.", [(True, 65, "", False)]),
    ],
)
def test_a_clause_limits_what_its_figure_is_of(text, limits):
    mention = next(one for one in find_mentions(text) if one.figure.number == 62)
    assert [*limits_of(text, mention)] == limits


UNDER = Limit(is_above=False, number=Decimal(25), key="")
OVER, YOUNGER = UNDER._replace(is_above=True), UNDER._replace(number=Decimal(21))
SMALL = UNDER._replace(key="ha")


@pytest.mark.parametrize(
    ("ours", "theirs", "is_other", "is_rest"),
    [
        ([UNDER], [UNDER], False, False),
        ([OVER], [UNDER], True, True),
        ([YOUNGER], [UNDER], True, False),
        ([SMALL], [OVER], False, False),
        ([UNDER, OVER], [UNDER], False, False),
        ([OVER._replace(is_of_whole=True)], [UNDER._replace(is_of_whole=True)], True, False),
        ([OVER], [UNDER._replace(is_of_whole=True)], True, False),
        ([], [UNDER], False, False),
    ],
)
def test_what_is_on_the_other_side_of_a_limit_is_something_else(ours, theirs, is_other, is_rest):
    assert (is_of_others(ours, theirs), parts_the_rest(ours, theirs)) == (is_other, is_rest)
