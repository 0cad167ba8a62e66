"""How likely a figure is that of a fact whose number it prints, in a text that is about the source of the fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from proof_corpus import read_page

from innofacts.matching import decider
from innofacts.matching.chances import LEAST, NAMES, chance
from innofacts.matching.trees import TREES


def test_a_row_has_three_questions_on_what_is_weighed_and_four_ends():
    rows = [row.split() for row in TREES.strip().splitlines()]
    assert {name for row in rows for name in row[0:6:2]} <= set(NAMES)
    assert {len(row) for row in rows} == {10}


@given(st.lists(st.floats(-5, 7), min_size=len(NAMES), max_size=len(NAMES)))
def test_a_chance_is_between_none_and_certainty(values):
    assert 0 < chance(dict(zip(NAMES, values, strict=True))) < 1


@pytest.fixture
def supported(monkeypatch):
    """Return what gives the labelled figures of a page that are supported if a chance of so much is enough."""

    def supported(page: str, least: float) -> set[tuple[str, str]]:
        monkeypatch.setattr(decider, "LEAST", least)
        with read_page(page, [page]) as read:
            return {(one.label.fact, one.printed) for one in read.answers()[0] if one.is_supported and one.is_right}

    return supported


def test_what_no_rule_finds_is_supported_if_its_chance_is_high(supported):
    """A fall "in that share over the two years", and a county "in third place in a ranking nobody wants to win"."""
    never = 1.1
    assert supported("viaducts", LEAST) - supported("viaducts", never) == {
        ("poor-change", "1.7 percentage points"),
        ("hadwick-rank-2024", "third place"),
    }
