"""Parts that are more than the whole that they are said to be of."""

from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips


@cases(
    ("text", "whole"),
    [
        ("The garage of Lund keeps 48 vans, 190 of them electric.", "48"),
        ("The garage of Lund keeps 48 vans, of which 190 are electric.", ""),  # which does not say what "which" is
        ("It kept 48 vans in 2024, and 190 of these were electric.", "48"),
        ("Of the 48 vans, 190 are electric.", "48"),
        ("Of its 48 old vans in the garage, only 190 are electric.", "48"),
        ("The garage has 48 vans. Of these, 190 are electric.", "48"),
        ("Some 190 of the 48 vans are electric.", "48"),
        ("Twelve of the nine vans are electric.", "nine"),
    ],
)
def test_a_part_is_not_more_than_its_whole(text, whole):
    expected = [("parts", f"more than the {whole} that they are a part of")] if whole else []
    assert [(slip.found_by, slip.reason) for slip in slips(text, numbers_in(text))] == expected


@cases(
    "text",
    [
        "The garage keeps 190 vans, 48 of them electric.",
        "The garage keeps 190 vans, all 190 of them electric.",
        # of other things than those that were counted last
        "There are vans in 48 garages, 190 of them electric.",
        "It has 48 garages for its vans and lorries, 190 of them electric.",
        "The 48 drivers have vans, 190 of them electric.",
        "Of the 48 garages, 190 vans were sent away.",
        "Some 190 vans of the 48 garages are electric.",
        "So are 190 others of the 48 garages.",
        "Of the 48 members of the council 190 of the voters know none.",
        "In all, 190 of the 48 garages' vans are electric.",
        "It keeps 48 vans. It has 190 drivers, 62 of them women.",
        # of which one may be more than it is said to be
        "It keeps more than 48 vans, 190 of them electric.",
        "Of the 48 million people, 190,000 are ill.",
        "It has about 50 vans, 52 of them electric.",
        "Of the 48 per cent who answered, 190 were for it.",
    ],
)
def test_what_is_no_part_may_be_more(text):
    assert slips(text, numbers_in(text)) == []
