"""Places in a ranking, and how many are ahead: only Orr, Lund and Hale have more, so it is fourth."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("Only Orr, Lund and the Isle of Hale keep more goats than Kell, which now stands {} in the list, up from ninth.", "fourth", "third", "the next place behind 3 is 4"),
    ("Their sixth win took Kell to 41 points and up to {}. Only Orr, with 52, and Lund, who have 44.5, now stand above them.", "third", "second", "the next place behind 2 is 3"),
    ("With 61.2 points the town trails only Orr (68.9), Lund (64.0) and Hale (62.6), and {} place is not what it hoped for.", "fourth", "fifth", "the next place behind 3 is 4"),
    ("Kell is the {}-largest of the isles. Only Orr is larger.", "second", "third", "the next place behind 1 is 2"),
    ("Behind by a second only at the start, and behind only Ann and Bea at the end, Cleo was {}.", "third", "second", "the next place behind 2 is 3"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), SLIPS)
def test_a_place_is_the_next_one_behind_those_ahead_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    found = slips(text.format(wrong), numbers_in(text.format(wrong)))
    assert [(slip.reason, slip.found_by) for slip in found] == [(reason, "places")]


OTHERS = (
    # no place, two places, or a place of another time
    "Only Orr, Lund and Hale keep more goats than Kell, which has 40.",
    "Only Orr and Lund have more. Kell is third in the north and fifth in the land.",
    "Only Orr and Lund have more. It is the third time, and in the second quarter Kell was ahead.",
    # names that a comma ends, or that are no list
    "Only Orr, Lund, Hale have more, so Kell is third.",
    "Only the Lord Mayor of Orr, a tall man, is taller. Kell is fourth.",
    "Only in May were there more. Kell is third.",
    # what comes next
    "Only Orr lies above the average; Lund comes next, and Kell is third.",
    "Only Orr and Lund have more. Rye came first, and it was fourth. Kell is second.",
)


@cases("text", OTHERS)
def test_a_place_that_may_be_another_one_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
