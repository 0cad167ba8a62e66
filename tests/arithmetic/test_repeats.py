"""Slips of repeats: what a text gives again, with another value."""

import pytest
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The club counted 4,120 members in 2023.\n\nIt was a good year. The club counted 4,310 members in 2023.", "4,310", "the text also gives 4,120 for this"),
    # the same number with a misprint
    ("The mill will shut with the loss of 1,450 jobs. Unions heard of the 1,540 dismissals on the radio.", "1,540", "the text also gives 1,450 for this"),
    ("The mill in Hale will shut at a loss of 1,450 posts. No one will stand by while all 1,540 go, said its mayor.", "1,540", "the text also gives 1,450 for this"),
    ("A choir of 74 voices sang. Its 47 singers had come by boat.", "47", "the text also gives 74 for this"),
    ("Turnout was 58.3 per cent. The losers said that a turnout of 53.8 per cent gives no mandate.", "53.8 per cent", "the text also gives 58.3 per cent for this"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_what_is_given_again_with_another_value_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    # of other things, other times and other places, or of some of them
    "The school has 340 girls and 430 boys, and all 430 have to wear a tie.",
    "The ship carried 214 passengers. All 241 people on board, with the crew of 27, were saved.",
    "The list named 83 pupils. The 38 boys will go first.",
    "The bus had 19 seats. All 17 passengers were hurt.",
    "Turnout was 58.3 per cent. Last year a turnout of 53.8 per cent had been a blow.",
    "Turnout was 58.3 per cent in Hale. In Lund a turnout of 53.8 per cent was enough.",
    "Turnout was 58.3 per cent. The losers had support of 53.8 per cent.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_another_number_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
