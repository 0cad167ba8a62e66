"""Numbers that are left alone: each pattern is tried wherever it could match."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from innofacts.prose.exclusions import ROWS, left_alone


@pytest.mark.parametrize("pattern", [pattern for _, pattern in ROWS])
def test_what_a_pattern_finds_is_left_alone(pattern):
    """Its signs are looked for first, and so whatever it finds must have one of them."""

    @given(st.from_regex(pattern))
    @settings(max_examples=25, suppress_health_check=[HealthCheck.filter_too_much], deadline=None)
    def holds(text):
        found = re.search(pattern, text)
        assume(found)
        assert found.span() in left_alone(text, 0, len(text), is_first=False)

    holds()
