"""Slips of repeats: what a text gives again, with another value."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The club counted 4,120 members in 2023.\n\nIt was a good year. The club counted 4,310 members in 2023.", "4,310", "the text also gives 4,120 for this"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_what_is_given_again_with_another_value_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]
