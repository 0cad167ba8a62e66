"""Figures with the other sign."""

import pytest

from innofacts.values.grammar import parse_figure
from innofacts.weighing.figures.signs import negated


@pytest.mark.parametrize(("text", "opposite"), [("4 %", "-4 %"), ("2..4 %", "-4..-2 %"), ("> 4 %", "< -4 %")])
def test_the_other_sign_turns_ranges_and_bounds(text, opposite):
    assert negated(parse_figure(text)) == parse_figure(opposite)
