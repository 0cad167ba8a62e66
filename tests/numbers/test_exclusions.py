"""Numbers that are not figures: no pattern is skipped where it would match."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from innofacts.numbers.exclusions import AGES, ASIDES, ROWS, excluded


@pytest.mark.parametrize("pattern", [pattern for _, pattern in (*ROWS, *AGES, *ASIDES)])
def test_what_a_pattern_finds_is_excluded(pattern):
    """The strings of a row are searched for first, so every match of its pattern must have one of them."""

    @given(st.from_regex(pattern))
    @settings(max_examples=25, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
    def holds(text):
        found = re.search(pattern, text)
        assume(found)
        assert found.span(found.lastgroup or 0) in [span[:2] for span in excluded(text, 0, len(text), is_first=False)]

    holds()
