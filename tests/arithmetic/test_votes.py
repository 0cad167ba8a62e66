"""Shares in favour that the votes for and against rule out."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips


def test_a_share_in_favour_that_the_votes_rule_out_is_a_slip():
    text = "There were 5,280 votes for the causeway, and 3,520 were against it. With 66 per cent in favour, it can be built."
    found = [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))]
    assert found == [("66 per cent", "5,280 of 5,280 and 3,520 is 60 %")]


@pytest.mark.parametrize(
    "text",
    [
        # of others, elsewhere, or of all ballots
        "The vote was 312 for and 208 against, and 62 per cent of those who were asked are glad.",
        "In Drayle 5,280 voted for the bridge and 3,520 against, and in Harva 52 per cent were in favour.",
        "There were 5,280 votes for the bridge and 3,520 against, 57 per cent of the votes with 400 spoilt ballots.",
        "There were 312 votes for it and 208 against. Among women, 62 per cent were for it and 38 against.",
        "There were 312 votes for it and 208 against it. With 60 per cent in favour, it can be built.",
    ],
)
def test_a_right_share_and_that_of_other_votes_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
