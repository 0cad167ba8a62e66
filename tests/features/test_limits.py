"""On which side of a number the things are that a figure is of."""

from decimal import Decimal

import pytest
from cases import cases

from innofacts.features.limits import Limit, have_other_limits, limits_in, limits_of
from innofacts.prose.figures import find_mentions


def below(number, last, key="", *, is_measured=False):
    return Limit(is_above=False, number=Decimal(number), last=Decimal(last), key=key, is_measured=is_measured)


def above(*args, **more):
    return below(*args, **more)._replace(is_above=True)


UNDER_25 = below(25, 24)
HECTARES = below(5, 5, "ha", is_measured=True)


@cases(
    ("claim", "limits"),
    [
        ("Farms with less than 5 hectares grew 62 per cent.", [HECTARES]),
        ("Farms of five hectares and over grew 62 per cent.", [HECTARES._replace(is_above=True)]),
        ("People aged 65 and over were 62 per cent.", [above(65, 64, "age")]),
        ("People aged 66+ were 62 per cent.", [above(66, 65, "age")]),
        ("Drivers under the age of 25 caused 62 per cent.", [below(25, 24, "age")]),
        ("Under-25s caused 62 per cent.", [UNDER_25]),
        ("Drivers under 25 caused 62 per cent.", [UNDER_25]),
        ("Drivers under twenty-five caused 62 per cent.", [UNDER_25]),
        ("Those older than sixty five were 62 per cent.", [above(65, 65)]),
        ("Drivers who had not yet turned 25 caused 62 per cent.", [UNDER_25]),
        ("Those not yet 65 were 62 per cent.", [below(65, 64)]),
        ("Those not over 65 were 62 per cent.", [below(65, 65)]),
        ("Those aged 80 years or more were 62 per cent.", [above(80, 79, "age")]),
        ("Those of 80 years of age or more were 62 per cent.", [above(80, 79, "age")]),
        ("Houses more than 100 years old were 62 per cent.", [above(100, 100, "age")]),
        ("Terms of more than two years were 62 per cent.", [above(2, 2, "year", is_measured=True)]),
        ("Homes of 100 square metres or more were 62 per cent.", [above(100, 100, "square m", is_measured=True)]),
        (
            "Homes on less than 900 euros a month were 62 %.",
            [below(900, 900, "EUR per month", is_measured=True)],
        ),
        ("At over 200 km/h drove 62 %.", [above(200, 200, "km per hour", is_measured=True)]),
        ("Firms with no more than 1,200 employees were 62 per cent.", [below(1200, 1200, "employee")]),
        ("Firms with not less than 10 staff were 62 per cent.", [above(10, 9, "staff")]),
        ("Of the drivers under 25, 62 per cent had a crash.", [UNDER_25]),
        ("62 per cent of drivers under 25 had a crash.", [UNDER_25]),
        ("62 per cent of crashes were caused by drivers under 25.", [UNDER_25]),
        ("More than 62 per cent drive.", []),
        ("More than 62 million people drive, 62 per cent.", []),
        ("More than two hundred million people drive, 62 per cent.", []),
        ("More than 62 times as many drive.", []),
        ("Less than ever was grown, 62 per cent.", []),
        ("Fewer than 3 in ten drove, 62 per cent cycled.", []),
        ("Over 40 of those drove, 62 per cent.", []),
        ("Less than 40 drove, 62 per cent.", []),
        ("Under 2019 law, 62 per cent drove.", []),
        ("Over five fifteen trains ran, 62 per cent.", []),
        ("Firms with over 40 employees in all were 62 per cent.", []),
    ],
)
def test_a_claim_limits_what_its_figure_is_of(claim, limits):
    assert [*limits_in(claim, Decimal(62))] == limits


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("Farms with less than 5 hectares grew 62 % of it.", [HECTARES]),
        ("62 % of them were smaller than three hectares.", [below(3, 3, "ha", is_measured=True)]),
        ("Of the drivers under 25, 62 % had a crash.", [UNDER_25]),
        ("More than 62 % of them drive.", []),
        ("Fewer than 40 towns have trams, 62 % have buses.", []),
        ("In Orton, 62 % of crashes were caused by those over 65.", [above(65, 65)]),
        (f"62 % of crashes {'and even more ' * 25}were caused by those over 65.", []),
    ],
)
def test_a_clause_limits_what_its_figure_is_of(text, limits):
    mention = next(one for one in find_mentions(text) if one.figure.number == 62)
    assert [*limits_of(text, mention)] == limits


OVER_25 = above(25, 25)
UP_TO_24 = below(24, 24)
FROM_25 = above(25, 24)
AGED_25 = FROM_25._replace(key="age")
UNDER_21 = below(21, 20)
COWS = below(5, 4, "cow")


@pytest.mark.parametrize(
    ("ours", "theirs", "is_other"),
    [
        ([UNDER_25], [UNDER_25], False),
        ([OVER_25], [UNDER_25], True),
        ([UNDER_21], [UNDER_25], True),
        # Told otherwise: up to 24 is under 25, and 26 or more over 25.
        ([UP_TO_24], [UNDER_25], False),
        ([above(26, 25)], [OVER_25], False),
        ([FROM_25], [OVER_25], False),
        ([FROM_25], [UP_TO_24], True),
        ([AGED_25], [UNDER_25], True),
        ([AGED_25], [OVER_25], False),
        ([above(27, 26)], [OVER_25], True),
        # Of something else.
        ([HECTARES], [OVER_25], False),
        ([COWS], [HECTARES], True),
        ([COWS._replace(number=Decimal(6))], [HECTARES], False),
        ([COWS], [COWS._replace(key="worker")], False),
        ([above(100, 100, "m", is_measured=True)], [above(100, 100, "age")], True),
        ([above(25, 25, "year", is_measured=True)], [AGED_25], False),
        ([HECTARES], [HECTARES._replace(key="EUR")], False),
        ([UNDER_25, OVER_25], [UNDER_25], False),
        ([], [UNDER_25], False),
    ],
)
def test_what_is_on_the_other_side_of_a_limit_is_something_else(ours, theirs, is_other):
    assert have_other_limits(ours, theirs) == is_other
