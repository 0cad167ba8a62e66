"""How likely a figure is about a fact of the source that its text is about, where no rule says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from proof_corpus import read_page, source_of

from innofacts.matching.context.chances import DEPTH, NAMES, chance, weighed
from innofacts.matching.context.trees import TREES
from innofacts.weighing.scoring import MODEL

QUESTIONS = 2**DEPTH - 1


def test_a_tree_has_seven_questions_on_what_is_weighed_and_eight_ends():
    words = TREES.split()
    size = 2 * QUESTIONS + 2**DEPTH
    assert len(words) % size == 0
    trees = [words[at : at + size] for at in range(0, len(words), size)]
    assert {name for tree in trees for name in tree[0 : 2 * QUESTIONS : 2]} <= set(NAMES)


@given(st.lists(st.floats(-5, 7), min_size=len(NAMES), max_size=len(NAMES)))
def test_a_chance_is_between_none_and_certainty(values):
    assert 0 < chance(dict(zip(NAMES, values, strict=True))) < 1


@pytest.fixture(scope="module")
def viaducts():
    with read_page("viaducts", ["viaducts"]) as page:
        yield page


def test_what_no_rule_finds_has_a_fact_if_its_chance_is_high(viaducts):
    """A fall "in that share over the two years", people hurt "when vehicles ran into railway bridges"."""
    by_rules = MODEL._replace(least_chance=2, least_chance_against_veto=2)
    pairs = zip(viaducts.answers(MODEL)[0], viaducts.answers(by_rules)[0], strict=True)
    assert {(new.printed, new.match.verdict, new.match.fact) for new, old in pairs if new.match != old.match} == {
        ("1.7 percentage points", "supported", "poor-change"),
        ("ten people", "supported", "strike-injuries-2024"),
        ("€1.9 billion", "contradicted", "backlog-2024"),
    }


def test_a_fact_is_ahead_of_the_best_of_the_others(viaducts):
    """The best one is ahead of the second, and all others are behind it."""
    readings = (reading for _, _, readings in viaducts.sentences for _, reading in readings)
    weighed = (viaducts.matcher.within.weighed(reading, [source_of("viaducts")], ()) for reading in readings)
    for found in (found for found in weighed if len(found) > 1):
        second, best = sorted(values["score"] for _, values in found)[-2:]
        ahead = {values["score"]: values["ahead_by_score"] for _, values in found}
        assert ahead == {own: own - (second if own == best else best) for own in ahead}


def test_a_fact_alone_is_ahead_by_all_that_it_has(viaducts):
    _, _, readings = viaducts.sentences[0]
    reading = readings[0][1]
    first, *_ = viaducts.matcher.within.weighed(reading, [source_of("viaducts")], ())
    (values,) = weighed(reading.sentence, [first[0]], (first[0].candidate.id,), MODEL)
    assert {name: values[f"ahead_by_{name}"] for name in ("closeness", "score")} == {
        "closeness": values["closeness"],
        "score": values["score"],
    }
    assert values["told"] == 1
