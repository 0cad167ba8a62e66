"""How many years ago somebody was so old, where that does not lead to how old the same person is now."""

import pytest
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

LIVES = (
    ('"That is all," said Ada Hill, 51, who founded the mill {} years ago at the age of 45.', "six", "eight", "from 45 to 51 is 6 years"),
    ('"I came here {} years ago, at 25, and never looked back," said Ada Hill, 34, the organist.', "nine", "twelve", "from 25 to 34 is 9 years"),
    ("The oldest driver, Jon Oak, is 63 and has been at the wheel for {} years, since he was 25.", "38", "36", "from 25 to 63 is 38 years"),
    ("Ana Holm, who is 52, has rung the bell since she was 12, for {} years.", "40", "45", "from 12 to 52 is 40 years"),
    ("Ana Holm, now 61, joined the yard as a 16-year-old apprentice, {} years ago.", "45", "42", "from 16 to 61 is 45 years"),
    ("She came to the yard at 16, {} years ago. Its oldest welder is a 61-year-old grandmother.", "45", "54", "from 16 to 61 is 45 years"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), LIVES)
def test_the_years_since_somebody_was_so_old_are_right_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    found = slips(text.format(wrong), numbers_in(text.format(wrong)))
    assert [(text.format(wrong)[slip.start : slip.end], slip.reason) for slip in found] == [(wrong, reason)]


OTHERS = (
    # a birthday to come
    "Ada Hill, 51, founded the mill seven years ago at the age of 45.",
    # two people, or nobody's age now
    "Ada Hill, 51, and Jon Oak, 38, said their father founded the mill eight years ago at the age of 45.",
    "Her father founded the mill eight years ago at the age of 45.",
    # two ages of long ago; much too far off
    "Ada Hill, 51, left school at 16 and founded the mill eight years ago at the age of 43.",
    "Ada Hill, 51, was told that the mill burnt down two years ago when she was 12.",
)


@pytest.mark.parametrize("text", OTHERS)
def test_years_beside_the_ages_of_others_are_no_slip(text):
    assert slips(text, numbers_in(text)) == []
