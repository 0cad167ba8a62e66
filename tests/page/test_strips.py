"""Figures on one scale: what is drawn of values, bounds and ranges."""

import re

import pytest

from innofacts.page.strips import strips
from innofacts.values.figures import Quantity
from innofacts.values.grammar import parse_figure


def drawn(*figures: str) -> list[str]:
    """Return what is drawn of each figure, as the shapes with their numbers."""
    quantities = [Quantity(figure, figure.interval()) for figure in map(parse_figure, figures)]
    return [
        " ".join(
            " ".join([name, *re.findall(r'(?:x|width|x1|x2|cx|d)="([^"]*)"', attributes)])
            for name, attributes in re.findall(r"<(rect|line|path|circle)([^>]*)/>", strip)
        )
        for strip in strips(quantities)
    ]


def test_figures_are_drawn_from_the_least_end_to_the_greatest_over_the_values_of_the_first():
    assert drawn("> 80 countries", "= 83 countries", "60..90 countries", "< 100 countries") == [
        "rect 136 44 line 136 180 path M180 8l-8 -5v10z",
        "rect 136 44 line 141 142 circle 141",
        "rect 136 44 line 105 152",
        "rect 136 44 line 12 168",
    ]


def test_an_end_below_all_is_an_arrow_to_the_left():
    assert drawn("<= 5 km", "4 km") == [
        "rect 0 168 line 0 168 path M0 8l8 -5v10z",
        "rect 0 168 line 12 40 circle 26",
    ]


@pytest.mark.parametrize("figure", ["5 countries", "100 ± 5 km", "~ 3 %", "0 km", "-5..-3 %"])
def test_a_figure_alone_is_within_the_drawing(figure):
    (shapes,) = drawn(figure)
    assert all(0 <= int(number) <= 180 for number in re.findall(r"\d+", shapes))
