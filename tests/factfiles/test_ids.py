"""Ids: which are free."""

import pytest

from innofacts.factfiles.ids import free_id


@pytest.mark.parametrize(
    ("taken", "free"),
    [((), "a"), (("a-2",), "a"), (("a",), "a-2"), (("a", "a-2", "a-4"), "a-3"), (("a", "a-2", "a-3"), "a-4")],
)
def test_a_free_id_has_the_first_number_that_makes_it_free(taken, free):
    assert free_id("a", taken) == free
